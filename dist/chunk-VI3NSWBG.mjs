import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  addRemark,
  faultOfRow,
  noRemarks,
  readDescription,
  toIdentifier,
  whyCheckFailed,
  whyNotConnected,
  whyNotLocked
} from "./chunk-3P2XP5O7.mjs";
import {
  openTransport
} from "./chunk-AMWFY7NC.mjs";
import {
  CANCEL_DEADLINE_MS,
  CONNECT_DEADLINE_MS,
  CONNECT_LIMIT_BYTES,
  END_DEADLINE_MS,
  IDLE_TIMEOUT_MS,
  JOIN_LIMIT_BYTES,
  LOCK_TIMEOUT_MS,
  MESSAGE_LIMIT_BYTES,
  PARAMETER_LIMIT,
  RUN_LIMIT_BYTES,
  SCRAM_ITERATIONS,
  SERVER_VERSIONS,
  STATEMENT_DEADLINE_MS,
  STATEMENT_TIMEOUT_MS
} from "./chunk-IGOVUKX4.mjs";
import {
  ExportProblem,
  toSqlstate
} from "./chunk-Z4RQ2R3K.mjs";
import {
  __commonJS,
  __toESM
} from "./chunk-PNNCTF7Q.mjs";

// node_modules/pg-protocol/dist/messages.js
var require_messages = __commonJS({
  "node_modules/pg-protocol/dist/messages.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.NoticeMessage = exports.DataRowMessage = exports.CommandCompleteMessage = exports.ReadyForQueryMessage = exports.NotificationResponseMessage = exports.BackendKeyDataMessage = exports.AuthenticationMD5Password = exports.ParameterStatusMessage = exports.ParameterDescriptionMessage = exports.RowDescriptionMessage = exports.Field = exports.CopyResponse = exports.CopyDataMessage = exports.DatabaseError = exports.copyDone = exports.emptyQuery = exports.replicationStart = exports.portalSuspended = exports.noData = exports.closeComplete = exports.bindComplete = exports.parseComplete = void 0;
    exports.parseComplete = {
      name: "parseComplete",
      length: 5
    };
    exports.bindComplete = {
      name: "bindComplete",
      length: 5
    };
    exports.closeComplete = {
      name: "closeComplete",
      length: 5
    };
    exports.noData = {
      name: "noData",
      length: 5
    };
    exports.portalSuspended = {
      name: "portalSuspended",
      length: 5
    };
    exports.replicationStart = {
      name: "replicationStart",
      length: 4
    };
    exports.emptyQuery = {
      name: "emptyQuery",
      length: 4
    };
    exports.copyDone = {
      name: "copyDone",
      length: 4
    };
    var DatabaseError3 = class extends Error {
      constructor(message, length, name) {
        super(message);
        this.length = length;
        this.name = name;
      }
    };
    exports.DatabaseError = DatabaseError3;
    var CopyDataMessage = class {
      constructor(length, chunk) {
        this.length = length;
        this.chunk = chunk;
        this.name = "copyData";
      }
    };
    exports.CopyDataMessage = CopyDataMessage;
    var CopyResponse = class {
      constructor(length, name, binary, columnCount) {
        this.length = length;
        this.name = name;
        this.binary = binary;
        this.columnTypes = new Array(columnCount);
      }
    };
    exports.CopyResponse = CopyResponse;
    var Field = class {
      constructor(name, tableID, columnID, dataTypeID, dataTypeSize, dataTypeModifier, format) {
        this.name = name;
        this.tableID = tableID;
        this.columnID = columnID;
        this.dataTypeID = dataTypeID;
        this.dataTypeSize = dataTypeSize;
        this.dataTypeModifier = dataTypeModifier;
        this.format = format;
      }
    };
    exports.Field = Field;
    var RowDescriptionMessage = class {
      constructor(length, fieldCount) {
        this.length = length;
        this.fieldCount = fieldCount;
        this.name = "rowDescription";
        this.fields = new Array(this.fieldCount);
      }
    };
    exports.RowDescriptionMessage = RowDescriptionMessage;
    var ParameterDescriptionMessage = class {
      constructor(length, parameterCount) {
        this.length = length;
        this.parameterCount = parameterCount;
        this.name = "parameterDescription";
        this.dataTypeIDs = new Array(this.parameterCount);
      }
    };
    exports.ParameterDescriptionMessage = ParameterDescriptionMessage;
    var ParameterStatusMessage = class {
      constructor(length, parameterName, parameterValue) {
        this.length = length;
        this.parameterName = parameterName;
        this.parameterValue = parameterValue;
        this.name = "parameterStatus";
      }
    };
    exports.ParameterStatusMessage = ParameterStatusMessage;
    var AuthenticationMD5Password = class {
      constructor(length, salt) {
        this.length = length;
        this.salt = salt;
        this.name = "authenticationMD5Password";
      }
    };
    exports.AuthenticationMD5Password = AuthenticationMD5Password;
    var BackendKeyDataMessage = class {
      constructor(length, processID, secretKey) {
        this.length = length;
        this.processID = processID;
        this.secretKey = secretKey;
        this.name = "backendKeyData";
      }
    };
    exports.BackendKeyDataMessage = BackendKeyDataMessage;
    var NotificationResponseMessage = class {
      constructor(length, processId, channel, payload) {
        this.length = length;
        this.processId = processId;
        this.channel = channel;
        this.payload = payload;
        this.name = "notification";
      }
    };
    exports.NotificationResponseMessage = NotificationResponseMessage;
    var ReadyForQueryMessage = class {
      constructor(length, status) {
        this.length = length;
        this.status = status;
        this.name = "readyForQuery";
      }
    };
    exports.ReadyForQueryMessage = ReadyForQueryMessage;
    var CommandCompleteMessage = class {
      constructor(length, text) {
        this.length = length;
        this.text = text;
        this.name = "commandComplete";
      }
    };
    exports.CommandCompleteMessage = CommandCompleteMessage;
    var DataRowMessage = class {
      constructor(length, fields) {
        this.length = length;
        this.fields = fields;
        this.name = "dataRow";
        this.fieldCount = fields.length;
      }
    };
    exports.DataRowMessage = DataRowMessage;
    var NoticeMessage = class {
      constructor(length, message) {
        this.length = length;
        this.message = message;
        this.name = "notice";
      }
    };
    exports.NoticeMessage = NoticeMessage;
  }
});

// node_modules/pg-protocol/dist/buffer-writer.js
var require_buffer_writer = __commonJS({
  "node_modules/pg-protocol/dist/buffer-writer.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Writer = void 0;
    var Writer = class {
      constructor(size = 256) {
        this.size = size;
        this.offset = 5;
        this.headerPosition = 0;
        this.buffer = Buffer.allocUnsafe(size);
      }
      ensure(size) {
        const remaining = this.buffer.length - this.offset;
        if (remaining < size) {
          const oldBuffer = this.buffer;
          const newSize = oldBuffer.length + (oldBuffer.length >> 1) + size;
          this.buffer = Buffer.allocUnsafe(newSize);
          oldBuffer.copy(this.buffer, 0, 0, this.offset);
        }
      }
      addInt32(num) {
        this.ensure(4);
        this.buffer[this.offset++] = num >>> 24 & 255;
        this.buffer[this.offset++] = num >>> 16 & 255;
        this.buffer[this.offset++] = num >>> 8 & 255;
        this.buffer[this.offset++] = num >>> 0 & 255;
        return this;
      }
      addInt16(num) {
        this.ensure(2);
        this.buffer[this.offset++] = num >>> 8 & 255;
        this.buffer[this.offset++] = num >>> 0 & 255;
        return this;
      }
      addCString(string) {
        if (!string) {
          this.ensure(1);
        } else {
          const len = Buffer.byteLength(string);
          this.ensure(len + 1);
          this.buffer.write(string, this.offset, "utf-8");
          this.offset += len;
        }
        this.buffer[this.offset++] = 0;
        return this;
      }
      addString(string = "") {
        const len = Buffer.byteLength(string);
        this.ensure(len);
        this.buffer.write(string, this.offset);
        this.offset += len;
        return this;
      }
      // Write an Int32 byte-length prefix immediately followed by the string's UTF-8
      // bytes. Postgres' Bind wire format prefixes every parameter with its length,
      // and doing it in one method computes Buffer.byteLength ONCE — the previous
      // `addInt32(Buffer.byteLength(s)).addString(s)` pairing scanned the string
      // three times (byteLength for the prefix, byteLength again inside addString,
      // then the encode), which is costly for large text parameters.
      addInt32PrefixedString(string) {
        const len = Buffer.byteLength(string);
        this.ensure(4 + len);
        const buffer = this.buffer;
        let offset = this.offset;
        buffer[offset++] = len >>> 24 & 255;
        buffer[offset++] = len >>> 16 & 255;
        buffer[offset++] = len >>> 8 & 255;
        buffer[offset++] = len >>> 0 & 255;
        buffer.write(string, offset, "utf-8");
        this.offset = offset + len;
        return this;
      }
      add(otherBuffer) {
        this.ensure(otherBuffer.length);
        otherBuffer.copy(this.buffer, this.offset);
        this.offset += otherBuffer.length;
        return this;
      }
      /**
       * Appends an uninitialized block of {@link size} bytes to the buffer and returns its offset.
       */
      reserveUnsafe(size) {
        const offset = this.offset;
        this.ensure(size);
        this.offset += size;
        return offset;
      }
      join(code) {
        if (code) {
          this.buffer[this.headerPosition] = code;
          const length = this.offset - (this.headerPosition + 1);
          this.buffer.writeInt32BE(length, this.headerPosition + 1);
        }
        return this.buffer.slice(code ? 0 : 5, this.offset);
      }
      flush(code) {
        const result = this.join(code);
        this.offset = 5;
        this.headerPosition = 0;
        this.buffer = Buffer.allocUnsafe(this.size);
        return result;
      }
      clear() {
        this.offset = 5;
        this.headerPosition = 0;
      }
    };
    exports.Writer = Writer;
  }
});

// node_modules/pg-protocol/dist/serializer.js
var require_serializer = __commonJS({
  "node_modules/pg-protocol/dist/serializer.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.serialize = void 0;
    var buffer_writer_1 = require_buffer_writer();
    var writer = new buffer_writer_1.Writer();
    var startup = (opts) => {
      writer.addInt16(3).addInt16(0);
      for (const key of Object.keys(opts)) {
        writer.addCString(key).addCString(opts[key]);
      }
      writer.addCString("client_encoding").addCString("UTF8");
      const bodyBuffer = writer.addCString("").flush();
      const length = bodyBuffer.length + 4;
      return new buffer_writer_1.Writer().addInt32(length).add(bodyBuffer).flush();
    };
    var requestSsl = () => {
      const response = Buffer.allocUnsafe(8);
      response.writeInt32BE(8, 0);
      response.writeInt32BE(80877103, 4);
      return response;
    };
    var password = (password2) => {
      return writer.addCString(password2).flush(
        112
        /* code.startup */
      );
    };
    var sendSASLInitialResponseMessage = function(mechanism, initialResponse) {
      writer.addCString(mechanism).addInt32PrefixedString(initialResponse);
      return writer.flush(
        112
        /* code.startup */
      );
    };
    var sendSCRAMClientFinalMessage = function(additionalData) {
      return writer.addString(additionalData).flush(
        112
        /* code.startup */
      );
    };
    var query = (text) => {
      return writer.addCString(text).flush(
        81
        /* code.query */
      );
    };
    var emptyArray = [];
    var parse3 = (query2) => {
      const name = query2.name || "";
      if (name.length > 63) {
        console.error("Warning! Postgres only supports 63 characters for query names.");
        console.error("You supplied %s (%s)", name, name.length);
        console.error("This can cause conflicts and silent errors executing queries");
      }
      const types = query2.types || emptyArray;
      const len = types.length;
      const buffer = writer.addCString(name).addCString(query2.text).addInt16(len);
      for (let i = 0; i < len; i++) {
        buffer.addInt32(types[i]);
      }
      return writer.flush(
        80
        /* code.parse */
      );
    };
    var writeValues = function(values, valueMapper, formatsOffset) {
      const len = values.length;
      for (let i = 0; i < len; i++) {
        const mappedVal = valueMapper ? valueMapper(values[i], i) : values[i];
        let formatByte = 0;
        if (mappedVal == null) {
          writer.addInt32(-1);
        } else if (mappedVal instanceof Buffer) {
          formatByte = 1;
          writer.addInt32(mappedVal.length);
          writer.add(mappedVal);
        } else {
          writer.addInt32PrefixedString(mappedVal);
        }
        const buf = writer.buffer;
        buf[formatsOffset++] = 0;
        buf[formatsOffset++] = formatByte;
      }
    };
    var bind = (config = {}) => {
      const portal = config.portal || "";
      const statement = config.statement || "";
      const binary = config.binary || false;
      const values = config.values || emptyArray;
      const len = values.length;
      writer.addCString(portal).addCString(statement);
      writer.addInt16(len);
      const formatsOffset = writer.reserveUnsafe(len * 2);
      writer.addInt16(len);
      try {
        writeValues(values, config.valueMapper, formatsOffset);
      } catch (err) {
        writer.clear();
        throw err;
      }
      writer.addInt16(1);
      writer.addInt16(
        binary ? 1 : 0
        /* ParamType.STRING */
      );
      return writer.flush(
        66
        /* code.bind */
      );
    };
    var emptyExecute = Buffer.from([69, 0, 0, 0, 9, 0, 0, 0, 0, 0]);
    var execute = (config) => {
      if (!config || !config.portal && !config.rows) {
        return emptyExecute;
      }
      const portal = config.portal || "";
      const rows = config.rows || 0;
      const portalLength = Buffer.byteLength(portal);
      const len = 4 + portalLength + 1 + 4;
      const buff = Buffer.allocUnsafe(1 + len);
      buff[0] = 69;
      buff.writeInt32BE(len, 1);
      buff.write(portal, 5, "utf-8");
      buff[portalLength + 5] = 0;
      buff.writeUInt32BE(rows, buff.length - 4);
      return buff;
    };
    var cancel = (processID, secretKey) => {
      const buffer = Buffer.allocUnsafe(16);
      buffer.writeInt32BE(16, 0);
      buffer.writeInt16BE(1234, 4);
      buffer.writeInt16BE(5678, 6);
      buffer.writeInt32BE(processID, 8);
      buffer.writeInt32BE(secretKey, 12);
      return buffer;
    };
    var cstringMessage = (code, string) => {
      const stringLen = Buffer.byteLength(string);
      const len = 4 + stringLen + 1;
      const buffer = Buffer.allocUnsafe(1 + len);
      buffer[0] = code;
      buffer.writeInt32BE(len, 1);
      buffer.write(string, 5, "utf-8");
      buffer[len] = 0;
      return buffer;
    };
    var emptyDescribePortal = writer.addCString("P").flush(
      68
      /* code.describe */
    );
    var emptyDescribeStatement = writer.addCString("S").flush(
      68
      /* code.describe */
    );
    var describe = (msg) => {
      return msg.name ? cstringMessage(68, `${msg.type}${msg.name || ""}`) : msg.type === "P" ? emptyDescribePortal : emptyDescribeStatement;
    };
    var close = (msg) => {
      const text = `${msg.type}${msg.name || ""}`;
      return cstringMessage(67, text);
    };
    var copyData = (chunk) => {
      return writer.add(chunk).flush(
        100
        /* code.copyFromChunk */
      );
    };
    var copyFail = (message) => {
      return cstringMessage(102, message);
    };
    var codeOnlyBuffer = (code) => Buffer.from([code, 0, 0, 0, 4]);
    var flushBuffer = codeOnlyBuffer(
      72
      /* code.flush */
    );
    var syncBuffer = codeOnlyBuffer(
      83
      /* code.sync */
    );
    var endBuffer = codeOnlyBuffer(
      88
      /* code.end */
    );
    var copyDoneBuffer = codeOnlyBuffer(
      99
      /* code.copyDone */
    );
    var serialize3 = {
      startup,
      password,
      requestSsl,
      sendSASLInitialResponseMessage,
      sendSCRAMClientFinalMessage,
      query,
      parse: parse3,
      bind,
      execute,
      describe,
      close,
      flush: () => flushBuffer,
      sync: () => syncBuffer,
      end: () => endBuffer,
      copyData,
      copyDone: () => copyDoneBuffer,
      copyFail,
      cancel
    };
    exports.serialize = serialize3;
  }
});

// node_modules/pg-protocol/dist/buffer-reader.js
var require_buffer_reader = __commonJS({
  "node_modules/pg-protocol/dist/buffer-reader.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.BufferReader = void 0;
    var BufferReader = class {
      constructor(offset = 0) {
        this.offset = offset;
        this.buffer = Buffer.allocUnsafe(0);
        this.encoding = "utf-8";
      }
      setBuffer(offset, buffer) {
        this.offset = offset;
        this.buffer = buffer;
      }
      int16() {
        const result = this.buffer.readInt16BE(this.offset);
        this.offset += 2;
        return result;
      }
      byte() {
        const result = this.buffer[this.offset];
        this.offset++;
        return result;
      }
      int32() {
        const result = this.buffer.readInt32BE(this.offset);
        this.offset += 4;
        return result;
      }
      uint32() {
        const result = this.buffer.readUInt32BE(this.offset);
        this.offset += 4;
        return result;
      }
      string(length) {
        const result = this.buffer.toString(this.encoding, this.offset, this.offset + length);
        this.offset += length;
        return result;
      }
      cstring() {
        const start = this.offset;
        let end = start;
        while (this.buffer[end++]) {
        }
        this.offset = end;
        return this.buffer.toString(this.encoding, start, end - 1);
      }
      bytes(length) {
        const result = this.buffer.slice(this.offset, this.offset + length);
        this.offset += length;
        return result;
      }
    };
    exports.BufferReader = BufferReader;
  }
});

// node_modules/pg-protocol/dist/parser.js
var require_parser = __commonJS({
  "node_modules/pg-protocol/dist/parser.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Parser = void 0;
    var messages_1 = require_messages();
    var buffer_reader_1 = require_buffer_reader();
    var CODE_LENGTH = 1;
    var LEN_LENGTH = 4;
    var HEADER_LENGTH = CODE_LENGTH + LEN_LENGTH;
    var LATEINIT_LENGTH = -1;
    var emptyBuffer = Buffer.allocUnsafe(0);
    var Parser = class {
      constructor(opts) {
        this.buffer = emptyBuffer;
        this.bufferLength = 0;
        this.bufferOffset = 0;
        this.reader = new buffer_reader_1.BufferReader();
        if ((opts === null || opts === void 0 ? void 0 : opts.mode) === "binary") {
          throw new Error("Binary mode not supported yet");
        }
        this.mode = (opts === null || opts === void 0 ? void 0 : opts.mode) || "text";
      }
      parse(buffer, callback) {
        this.mergeBuffer(buffer);
        const bufferFullLength = this.bufferOffset + this.bufferLength;
        let offset = this.bufferOffset;
        while (offset + HEADER_LENGTH <= bufferFullLength) {
          const code = this.buffer[offset];
          const length = this.buffer.readUInt32BE(offset + CODE_LENGTH);
          const fullMessageLength = CODE_LENGTH + length;
          if (fullMessageLength + offset <= bufferFullLength) {
            const message = this.handlePacket(offset + HEADER_LENGTH, code, length, this.buffer);
            callback(message);
            offset += fullMessageLength;
          } else {
            break;
          }
        }
        if (offset === bufferFullLength) {
          this.buffer = emptyBuffer;
          this.bufferLength = 0;
          this.bufferOffset = 0;
        } else {
          this.bufferLength = bufferFullLength - offset;
          this.bufferOffset = offset;
        }
      }
      mergeBuffer(buffer) {
        if (this.bufferLength > 0) {
          const newLength = this.bufferLength + buffer.byteLength;
          const newFullLength = newLength + this.bufferOffset;
          if (newFullLength > this.buffer.byteLength) {
            let newBuffer;
            if (newLength <= this.buffer.byteLength && this.bufferOffset >= this.bufferLength) {
              newBuffer = this.buffer;
            } else {
              let newBufferLength = this.buffer.byteLength * 2;
              while (newLength >= newBufferLength) {
                newBufferLength *= 2;
              }
              newBuffer = Buffer.allocUnsafe(newBufferLength);
            }
            this.buffer.copy(newBuffer, 0, this.bufferOffset, this.bufferOffset + this.bufferLength);
            this.buffer = newBuffer;
            this.bufferOffset = 0;
          }
          buffer.copy(this.buffer, this.bufferOffset + this.bufferLength);
          this.bufferLength = newLength;
        } else {
          this.buffer = buffer;
          this.bufferOffset = 0;
          this.bufferLength = buffer.byteLength;
        }
      }
      handlePacket(offset, code, length, bytes) {
        const { reader } = this;
        reader.setBuffer(offset, bytes);
        let message;
        switch (code) {
          case 50:
            message = messages_1.bindComplete;
            break;
          case 49:
            message = messages_1.parseComplete;
            break;
          case 51:
            message = messages_1.closeComplete;
            break;
          case 110:
            message = messages_1.noData;
            break;
          case 115:
            message = messages_1.portalSuspended;
            break;
          case 99:
            message = messages_1.copyDone;
            break;
          case 87:
            message = messages_1.replicationStart;
            break;
          case 73:
            message = messages_1.emptyQuery;
            break;
          case 68:
            message = parseDataRowMessage(reader);
            break;
          case 67:
            message = parseCommandCompleteMessage(reader);
            break;
          case 90:
            message = parseReadyForQueryMessage(reader);
            break;
          case 65:
            message = parseNotificationMessage(reader);
            break;
          case 82:
            message = parseAuthenticationResponse(reader, length);
            break;
          case 83:
            message = parseParameterStatusMessage(reader);
            break;
          case 75:
            message = parseBackendKeyData(reader);
            break;
          case 69:
            message = parseErrorMessage(reader, "error");
            break;
          case 78:
            message = parseErrorMessage(reader, "notice");
            break;
          case 84:
            message = parseRowDescriptionMessage(reader);
            break;
          case 116:
            message = parseParameterDescriptionMessage(reader);
            break;
          case 71:
            message = parseCopyInMessage(reader);
            break;
          case 72:
            message = parseCopyOutMessage(reader);
            break;
          case 100:
            message = parseCopyData(reader, length);
            break;
          default:
            return new messages_1.DatabaseError("received invalid response: " + code.toString(16), length, "error");
        }
        reader.setBuffer(0, emptyBuffer);
        message.length = length;
        return message;
      }
    };
    exports.Parser = Parser;
    var parseReadyForQueryMessage = (reader) => {
      const status = reader.string(1);
      return new messages_1.ReadyForQueryMessage(LATEINIT_LENGTH, status);
    };
    var parseCommandCompleteMessage = (reader) => {
      const text = reader.cstring();
      return new messages_1.CommandCompleteMessage(LATEINIT_LENGTH, text);
    };
    var parseCopyData = (reader, length) => {
      const chunk = reader.bytes(length - 4);
      return new messages_1.CopyDataMessage(LATEINIT_LENGTH, chunk);
    };
    var parseCopyInMessage = (reader) => parseCopyMessage(reader, "copyInResponse");
    var parseCopyOutMessage = (reader) => parseCopyMessage(reader, "copyOutResponse");
    var parseCopyMessage = (reader, messageName) => {
      const isBinary = reader.byte() !== 0;
      const columnCount = reader.int16();
      const message = new messages_1.CopyResponse(LATEINIT_LENGTH, messageName, isBinary, columnCount);
      for (let i = 0; i < columnCount; i++) {
        message.columnTypes[i] = reader.int16();
      }
      return message;
    };
    var parseNotificationMessage = (reader) => {
      const processId = reader.int32();
      const channel = reader.cstring();
      const payload = reader.cstring();
      return new messages_1.NotificationResponseMessage(LATEINIT_LENGTH, processId, channel, payload);
    };
    var parseRowDescriptionMessage = (reader) => {
      const fieldCount = reader.int16();
      const message = new messages_1.RowDescriptionMessage(LATEINIT_LENGTH, fieldCount);
      for (let i = 0; i < fieldCount; i++) {
        message.fields[i] = parseField(reader);
      }
      return message;
    };
    var parseField = (reader) => {
      const name = reader.cstring();
      const tableID = reader.uint32();
      const columnID = reader.int16();
      const dataTypeID = reader.uint32();
      const dataTypeSize = reader.int16();
      const dataTypeModifier = reader.int32();
      const mode = reader.int16() === 0 ? "text" : "binary";
      return new messages_1.Field(name, tableID, columnID, dataTypeID, dataTypeSize, dataTypeModifier, mode);
    };
    var parseParameterDescriptionMessage = (reader) => {
      const parameterCount = reader.int16();
      const message = new messages_1.ParameterDescriptionMessage(LATEINIT_LENGTH, parameterCount);
      for (let i = 0; i < parameterCount; i++) {
        message.dataTypeIDs[i] = reader.uint32();
      }
      return message;
    };
    var parseDataRowMessage = (reader) => {
      const fieldCount = reader.int16();
      const fields = new Array(fieldCount);
      for (let i = 0; i < fieldCount; i++) {
        const len = reader.int32();
        fields[i] = len === -1 ? null : reader.string(len);
      }
      return new messages_1.DataRowMessage(LATEINIT_LENGTH, fields);
    };
    var parseParameterStatusMessage = (reader) => {
      const name = reader.cstring();
      const value = reader.cstring();
      return new messages_1.ParameterStatusMessage(LATEINIT_LENGTH, name, value);
    };
    var parseBackendKeyData = (reader) => {
      const processID = reader.int32();
      const secretKey = reader.int32();
      return new messages_1.BackendKeyDataMessage(LATEINIT_LENGTH, processID, secretKey);
    };
    var parseAuthenticationResponse = (reader, length) => {
      const code = reader.int32();
      const message = {
        name: "authenticationOk",
        length
      };
      switch (code) {
        case 0:
          break;
        case 3:
          if (message.length === 8) {
            message.name = "authenticationCleartextPassword";
          }
          break;
        case 5:
          if (message.length === 12) {
            message.name = "authenticationMD5Password";
            const salt = reader.bytes(4);
            return new messages_1.AuthenticationMD5Password(LATEINIT_LENGTH, salt);
          }
          break;
        case 10:
          {
            message.name = "authenticationSASL";
            message.mechanisms = [];
            let mechanism;
            do {
              mechanism = reader.cstring();
              if (mechanism) {
                message.mechanisms.push(mechanism);
              }
            } while (mechanism);
          }
          break;
        case 11:
          message.name = "authenticationSASLContinue";
          message.data = reader.string(length - 8);
          break;
        case 12:
          message.name = "authenticationSASLFinal";
          message.data = reader.string(length - 8);
          break;
        default:
          throw new Error("Unknown authenticationOk message type " + code);
      }
      return message;
    };
    var parseErrorMessage = (reader, name) => {
      const fields = {};
      let fieldType = reader.string(1);
      while (fieldType !== "\0") {
        fields[fieldType] = reader.cstring();
        fieldType = reader.string(1);
      }
      const messageValue = fields.M;
      const message = name === "notice" ? new messages_1.NoticeMessage(LATEINIT_LENGTH, messageValue) : new messages_1.DatabaseError(messageValue, LATEINIT_LENGTH, name);
      message.severity = fields.S;
      message.code = fields.C;
      message.detail = fields.D;
      message.hint = fields.H;
      message.position = fields.P;
      message.internalPosition = fields.p;
      message.internalQuery = fields.q;
      message.where = fields.W;
      message.schema = fields.s;
      message.table = fields.t;
      message.column = fields.c;
      message.dataType = fields.d;
      message.constraint = fields.n;
      message.file = fields.F;
      message.line = fields.L;
      message.routine = fields.R;
      return message;
    };
  }
});

// node_modules/pg-protocol/dist/index.js
var require_dist = __commonJS({
  "node_modules/pg-protocol/dist/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.DatabaseError = exports.serialize = void 0;
    exports.parse = parse3;
    var messages_1 = require_messages();
    Object.defineProperty(exports, "DatabaseError", { enumerable: true, get: function() {
      return messages_1.DatabaseError;
    } });
    var serializer_1 = require_serializer();
    Object.defineProperty(exports, "serialize", { enumerable: true, get: function() {
      return serializer_1.serialize;
    } });
    var parser_1 = require_parser();
    function parse3(stream, callback) {
      const parser = new parser_1.Parser();
      stream.on("data", (buffer) => parser.parse(buffer, callback));
      return new Promise((resolve) => stream.on("end", () => resolve()));
    }
  }
});

// node_modules/pg/lib/crypto/cert-signatures.js
var require_cert_signatures = __commonJS({
  "node_modules/pg/lib/crypto/cert-signatures.js"(exports, module) {
    function x509Error(msg, cert) {
      return new Error("SASL channel binding: " + msg + " when parsing public certificate " + cert.toString("base64"));
    }
    function readASN1Length(data, index) {
      let length = data[index++];
      if (length < 128) return { length, index };
      const lengthBytes = length & 127;
      if (lengthBytes > 4) throw x509Error("bad length", data);
      length = 0;
      for (let i = 0; i < lengthBytes; i++) {
        length = length << 8 | data[index++];
      }
      return { length, index };
    }
    function readASN1OID(data, index) {
      if (data[index++] !== 6) throw x509Error("non-OID data", data);
      const { length: OIDLength, index: indexAfterOIDLength } = readASN1Length(data, index);
      index = indexAfterOIDLength;
      const lastIndex = index + OIDLength;
      const byte1 = data[index++];
      let oid = (byte1 / 40 >> 0) + "." + byte1 % 40;
      while (index < lastIndex) {
        let value = 0;
        while (index < lastIndex) {
          const nextByte = data[index++];
          value = value << 7 | nextByte & 127;
          if (nextByte < 128) break;
        }
        oid += "." + value;
      }
      return { oid, index };
    }
    function expectASN1Seq(data, index) {
      if (data[index++] !== 48) throw x509Error("non-sequence data", data);
      return readASN1Length(data, index);
    }
    function signatureAlgorithmHashFromCertificate2(data, index) {
      if (index === void 0) index = 0;
      index = expectASN1Seq(data, index).index;
      const { length: certInfoLength, index: indexAfterCertInfoLength } = expectASN1Seq(data, index);
      index = indexAfterCertInfoLength + certInfoLength;
      index = expectASN1Seq(data, index).index;
      const { oid, index: indexAfterOID } = readASN1OID(data, index);
      switch (oid) {
        // RSA
        case "1.2.840.113549.1.1.4":
          return "MD5";
        case "1.2.840.113549.1.1.5":
          return "SHA-1";
        case "1.2.840.113549.1.1.11":
          return "SHA-256";
        case "1.2.840.113549.1.1.12":
          return "SHA-384";
        case "1.2.840.113549.1.1.13":
          return "SHA-512";
        case "1.2.840.113549.1.1.14":
          return "SHA-224";
        case "1.2.840.113549.1.1.15":
          return "SHA512-224";
        case "1.2.840.113549.1.1.16":
          return "SHA512-256";
        // ECDSA
        case "1.2.840.10045.4.1":
          return "SHA-1";
        case "1.2.840.10045.4.3.1":
          return "SHA-224";
        case "1.2.840.10045.4.3.2":
          return "SHA-256";
        case "1.2.840.10045.4.3.3":
          return "SHA-384";
        case "1.2.840.10045.4.3.4":
          return "SHA-512";
        // RSASSA-PSS: hash is indicated separately
        case "1.2.840.113549.1.1.10": {
          index = indexAfterOID;
          index = expectASN1Seq(data, index).index;
          if (data[index++] !== 160) throw x509Error("non-tag data", data);
          index = readASN1Length(data, index).index;
          index = expectASN1Seq(data, index).index;
          const { oid: hashOID } = readASN1OID(data, index);
          switch (hashOID) {
            // standalone hash OIDs
            case "1.2.840.113549.2.5":
              return "MD5";
            case "1.3.14.3.2.26":
              return "SHA-1";
            case "2.16.840.1.101.3.4.2.1":
              return "SHA-256";
            case "2.16.840.1.101.3.4.2.2":
              return "SHA-384";
            case "2.16.840.1.101.3.4.2.3":
              return "SHA-512";
          }
          throw x509Error("unknown hash OID " + hashOID, data);
        }
        // Ed25519 -- see https://github.com/openssl/openssl/issues/15477
        case "1.3.101.110":
        case "1.3.101.112":
          return "SHA-512";
        // Ed448 -- still not in pg 17.2 (if supported, digest would be SHAKE256 x 64 bytes)
        case "1.3.101.111":
        case "1.3.101.113":
          throw x509Error("Ed448 certificate channel binding is not currently supported by Postgres");
      }
      throw x509Error("unknown OID " + oid, data);
    }
    module.exports = { signatureAlgorithmHashFromCertificate: signatureAlgorithmHashFromCertificate2 };
  }
});

// src/export/server/cancel.ts
var CANCEL_REQUEST = Buffer.from([0, 0, 0, 16, 4, 210, 22, 46]);
async function cancelStatement(key, endpoint, uid) {
  if (key?.length !== 8) return;
  const signal = AbortSignal.timeout(CANCEL_DEADLINE_MS);
  try {
    const transport = await openTransport(endpoint, uid, signal);
    await new Promise((done) => {
      transport.on("error", () => void 0).once("close", done);
      transport.resume();
      transport.end(Buffer.concat([CANCEL_REQUEST, key]));
      setTimeout(() => transport.destroy(), CANCEL_DEADLINE_MS).unref();
    });
  } catch {
  }
}

// src/export/server/saslprep.ts
var { isUtf8 } = require("node:buffer");
var SPACE = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]/gu;
var NOTHING = /\u00ad|\u034f|\u1806|[\u180b-\u180d]|\u200c|\u200d|\u2060|[\ufe00-\ufe0f]|\ufeff/gu;
function toSet(table) {
  const bounds = [];
  let at = 0;
  for (const range of table.split(" ")) {
    const [between = 0, more = 0] = range.split(".").map((digits) => Number.parseInt(digits, 36));
    bounds.push(at + between, at + between + more);
    at += between + more + 1;
  }
  return (codePoint) => {
    for (let index = 0; index < bounds.length; index += 2) {
      if (codePoint < (bounds[index] ?? 0)) return false;
      if (codePoint <= (bounds[index + 1] ?? 0)) return true;
    }
    return false;
  };
}
async function toScramPassword(password) {
  if (password.every((byte) => byte < 128) || !isUtf8(password)) return password;
  const mapped = Buffer.from(password).toString("utf8").replace(SPACE, " ").replace(NOTHING, "");
  if (mapped === "") return password;
  const { takenRaw, rightToLeft, leftToRight } = await import("./stringprep-tables-S7P24HE4.mjs");
  const codePoints = Array.from(mapped, (character) => character.codePointAt(0) ?? 0);
  if (codePoints.some(toSet(takenRaw))) return password;
  const isRightToLeft = toSet(rightToLeft);
  const mixed = codePoints.some(toSet(leftToRight)) || !isRightToLeft(codePoints[0] ?? 0) || !isRightToLeft(codePoints.at(-1) ?? 0);
  if (mixed && codePoints.some(isRightToLeft)) return password;
  return Buffer.from(mapped.normalize("NFKC"), "utf8");
}

// node_modules/pg-protocol/esm/index.js
var protocol = __toESM(require_dist());
var DatabaseError2 = protocol.DatabaseError;
var serialize2 = protocol.serialize;
var parse2 = protocol.parse;

// src/export/server/deferred.ts
function deferred() {
  let resolve;
  let reject;
  const promise = new Promise((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}

// src/export/server/statement.ts
var Statement = class {
  text;
  limits;
  #expected;
  #takeRow;
  #settled = deferred();
  #wire = null;
  #columns = [];
  #rows = [];
  #suspended = false;
  constructor(text, limits, expected, takeRow) {
    this.text = text;
    this.limits = limits;
    this.#expected = expected;
    this.#takeRow = takeRow;
    this.#settled.promise.catch(() => void 0);
  }
  get answer() {
    return this.#settled.promise;
  }
  /** Tells the guard that it is being asked. */
  begin(guard) {
    this.#wire = guard.begin(this.limits, this.#expected, this.#takeRow);
  }
  fail(error) {
    this.#settled.reject(error);
  }
  /** One message of its answer, in its order; the guard has judged it. */
  take(message) {
    if (message instanceof DatabaseError2) {
      const sqlstate = toSqlstate(message.code);
      if (sqlstate === void 0) this.fail(message);
      else this.#settled.resolve({ kind: "error", sqlstate });
      return;
    }
    if (message.name === "rowDescription")
      this.#columns = message.fields.map((field) => ({
        name: field.name,
        type: field.dataTypeID
      }));
    else if (message.name === "dataRow")
      this.#rows.push(message.fields);
    else if (message.name === "portalSuspended") this.#suspended = true;
    else if (message.name === "readyForQuery") {
      const cut = this.#suspended || this.#wire?.skippedRows === true;
      this.#settled.resolve({ kind: "rows", columns: this.#columns, rows: this.#rows, cut });
    }
  }
};

// src/export/server/channel-binding.ts
var import_cert_signatures = __toESM(require_cert_signatures(), 1);
var { createHash } = require("node:crypto");
var ED25519 = Buffer.from("300506032b6570", "hex");
function toBinding(certificate) {
  if (certificate === void 0 || certificate.includes(ED25519)) return { kind: "none" };
  try {
    const named = (0, import_cert_signatures.signatureAlgorithmHashFromCertificate)(certificate);
    const weak = named === "MD5" || named === "SHA-1";
    const algorithm = weak ? "sha256" : named.toLowerCase().replace(/^sha-/, "sha");
    return { kind: "certificate", hash: createHash(algorithm).update(certificate).digest() };
  } catch {
    return { kind: "none" };
  }
}
function bindingOf(transport) {
  return "getPeerCertificate" in transport ? toBinding(transport.getPeerCertificate().raw) : { kind: "none" };
}

// src/export/server/wire-client.ts
var REFUSED = "PGREPLICATION";
var ended = () => new Error("the connection ended");
var WireClient = class {
  #guard;
  /** Those that are asked and not answered to the end, in the order of their answers. */
  #asked = [];
  #connected = deferred();
  #closed = deferred();
  #isConnected = false;
  constructor(guard) {
    this.#guard = guard;
    this.#connected.promise.catch(() => void 0);
    void parse2(guard, (message) => this.#take(message));
    guard.on("error", () => void 0);
    guard.once("close", () => {
      this.#connected.reject(ended());
      for (const statement of this.#asked.splice(0)) statement.fail(ended());
      this.#closed.resolve();
    });
  }
  /** Settles when the server is ready, or has said why it is not: a `DatabaseError`. */
  connect(startup) {
    if ((process.env[REFUSED] ?? "") === "") this.#guard.write(serialize2.startup({ ...startup }));
    else
      this.#guard.refuse("ENVIRONMENT_REFUSED", `${REFUSED} asks for another kind of connection; unset it`);
    return this.#connected.promise;
  }
  /** Sends them in one piece; the server answers one after the other, each to its own end. */
  submit(statements) {
    if (this.#guard.destroyed)
      throw this.#guard.problem ?? new ExportProblem("CONNECTION_LOST", "the connection has ended");
    const messages = statements.flatMap((statement) => {
      this.#asked.push(statement);
      statement.begin(this.#guard);
      return [
        serialize2.parse({ name: "", text: statement.text, types: [] }),
        serialize2.bind({ portal: "", statement: "", values: [], binary: false }),
        serialize2.describe({ type: "P", name: "" }),
        serialize2.execute({ portal: "", rows: statement.limits.rows }),
        serialize2.sync()
      ];
    });
    this.#guard.write(Buffer.concat(messages));
  }
  /** Says goodbye and waits until the server hangs up. */
  async end() {
    if (this.#guard.destroyed) return;
    this.#guard.end(serialize2.end());
    await this.#closed.promise;
  }
  #take(message) {
    if (!this.#isConnected) {
      if (message instanceof DatabaseError2) this.#connected.reject(message);
      else if (message.name === "readyForQuery") {
        this.#isConnected = true;
        this.#connected.resolve();
      }
      return;
    }
    const [statement] = this.#asked;
    statement?.take(message);
    if (message.name === "readyForQuery") this.#asked.shift();
  }
};

// src/export/server/wire.ts
var { Duplex } = require("node:stream");

// src/export/server/wire-conversation.ts
var { isUtf8: isUtf83 } = require("node:buffer");

// src/export/server/wire-judgement.ts
var forwarded = { kind: "forwarded" };
var kept = { kind: "kept" };
var refused = (code, hint) => ({ kind: "refused", code, hint });
var violation = (what) => refused("PROTOCOL_VIOLATION", `the server ${what}`);

// src/export/server/wire-answer.ts
function tagOf(expected, rows) {
  switch (expected.kind) {
    case "rows":
      return `SELECT ${String(rows)}`;
    case "plan":
      return "EXPLAIN";
    case "command":
      return expected.tag;
  }
}
function createAnswer(limits, expected, takeRow) {
  let step = "parse";
  let columns = null;
  let rows = 0;
  let rowBytes = 0;
  let mostBytes = 0;
  let skippedRows = false;
  const advance = (from, to, body) => {
    if (step !== from || body.length > 0) return violation("answered out of order");
    step = to;
    return forwarded;
  };
  const describe = (body) => {
    if (step !== "describe") return violation("described a result out of order");
    if (expected.kind === "command") return violation("has rows for a command of ours");
    const described = readDescription(body);
    if (described.kind === "wrong") return violation(described.what);
    columns = described.count;
    mostBytes = limits.bytes;
    step = "execute";
    return forwarded;
  };
  const row = (bytes, start, end) => {
    const fault = faultOfRow(bytes, start, end, columns);
    if (fault !== null) return violation(fault);
    if (takeRow === void 0) return forwarded;
    takeRow(bytes, start, end);
    return kept;
  };
  const complete = (body) => {
    if (step !== "execute") return violation("answered out of order");
    const tag = tagOf(expected, rows);
    if (body.toString("latin1") !== `${tag}\0`) return violation(`ended with something else than ${tag}`);
    step = "ended";
    return forwarded;
  };
  return {
    judgeRow: row,
    get step() {
      return step;
    },
    get skippedRows() {
      return skippedRows;
    },
    fail() {
      step = "failed";
    },
    admitRow(total) {
      if (columns === null || step !== "execute") return violation("sent a row that was not requested");
      rows += 1;
      if (rows > limits.rows)
        return refused("ROW_FLOOD", `the server sent more rows than the ${String(limits.rows)} requested`);
      rowBytes += total;
      if (rowBytes > mostBytes) skippedRows = true;
      return skippedRows ? "skipped" : "stored";
    },
    judge(type, body) {
      switch (type) {
        case "1":
          return advance("parse", "bind", body);
        case "2":
          return advance("bind", "describe", body);
        case "n":
          if (expected.kind !== "command") return violation("says that a query of ours has no rows");
          return advance("describe", "execute", body);
        case "T":
          return describe(body);
        case "D":
          return row(body, 0, body.length);
        case "C":
          return complete(body);
        case "s":
          if (columns === null || rows !== limits.rows)
            return violation("stopped before the requested number of rows");
          return advance("execute", "ended", body);
        default:
          return violation("sent a message that no answer of ours has");
      }
    }
  };
}

// src/export/server/wire-authentication.ts
var { isUtf8: isUtf82 } = require("node:buffer");

// src/export/server/scram.ts
var { createHash: createHash2, createHmac, pbkdf2Sync, randomBytes, timingSafeEqual } = require("node:crypto");
var FIRST = /^r=([!-+\--~]{1,1000}),s=((?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?),i=([1-9]\d{0,8})$/;
var FINAL = /^v=([A-Za-z0-9+/]{43}=)$/;
var hmac = (key, text) => createHmac("sha256", key).update(text).digest();
function startScram(password, binding, offered) {
  const isBound = binding.kind === "certificate" && offered.includes("SCRAM-SHA-256-PLUS");
  const header = isBound ? "p=tls-server-end-point,," : binding.kind === "certificate" ? "y,," : "n,,";
  const bound = Buffer.concat([Buffer.from(header), isBound ? binding.hash : Buffer.alloc(0)]);
  const nonce = randomBytes(18).toString("base64");
  const bare = `n=,r=${nonce}`;
  let expected = null;
  return {
    mechanism: isBound ? "SCRAM-SHA-256-PLUS" : "SCRAM-SHA-256",
    first: `${header}${bare}`,
    answer(challenge) {
      const [, together = "", salt = "", rounds = ""] = FIRST.exec(challenge) ?? [];
      if (!together.startsWith(nonce) || together.length === nonce.length || salt === "") return null;
      const salted = pbkdf2Sync(password, Buffer.from(salt, "base64"), Number(rounds), 32, "sha256");
      const clientKey = hmac(salted, "Client Key");
      const storedKey = createHash2("sha256").update(clientKey).digest();
      const unproved = `c=${bound.toString("base64")},r=${together}`;
      const conversation = `${bare},${challenge},${unproved}`;
      const signature = hmac(storedKey, conversation);
      const proof = Buffer.from(clientKey.map((byte, index) => byte ^ (signature[index] ?? 0)));
      expected = hmac(hmac(salted, "Server Key"), conversation);
      return `${unproved},p=${proof.toString("base64")}`;
    },
    proves(final) {
      const shown2 = Buffer.from(FINAL.exec(final)?.[1] ?? "", "base64");
      return expected !== null && shown2.length === expected.length && timingSafeEqual(shown2, expected);
    }
  };
}

// src/export/server/wire-framing.ts
var HEADER_BYTES = 5;
function createFraming(admit) {
  let pending = [];
  let pendingBytes = 0;
  let start = 0;
  let skip = 0;
  let awaited = null;
  const append = (piece) => {
    const [first] = pending;
    if (start > 0 && first !== void 0) pending = [first.subarray(start)];
    start = 0;
    pending.push(piece);
    pendingBytes += piece.length;
    for (; ; ) {
      const last = pending.at(-1);
      const before = pending.at(-2);
      if (last === void 0 || before === void 0) return;
      if (last.length < before.length || last.length + before.length > JOIN_LIMIT_BYTES) return;
      pending.splice(-2, 2, Buffer.concat([before, last]));
    }
  };
  const joined = () => {
    if (pending.length > 1) pending = [Buffer.concat(pending, pendingBytes)];
    return pending[0] ?? Buffer.alloc(0);
  };
  const framed = { bytes: Buffer.alloc(0), start: 0, end: 0 };
  const take = (count) => {
    framed.bytes = joined();
    framed.start = start + HEADER_BYTES;
    framed.end = start + count;
    start += count;
    pendingBytes -= count;
    if (pendingBytes === 0) [pending, start] = [[], 0];
    return framed;
  };
  return {
    add(chunk) {
      const skipped = Math.min(skip, chunk.length);
      skip -= skipped;
      if (skipped < chunk.length) append(chunk.subarray(skipped));
    },
    next() {
      while (awaited === null) {
        if (pendingBytes < HEADER_BYTES) return null;
        const bytes = joined();
        const total = 1 + bytes.readUInt32BE(start + 1);
        switch (admit(String.fromCharCode(bytes[start] ?? 0), total)) {
          case "stored":
            awaited = total;
            break;
          case "skipped": {
            const present = Math.min(total, pendingBytes);
            skip = total - present;
            take(present);
            break;
          }
          case "ended":
            return null;
        }
      }
      if (pendingBytes < awaited) return null;
      const message = take(awaited);
      awaited = null;
      return message;
    }
  };
}

// src/export/server/wire-authentication.ts
var refusedMethod = () => refused("AUTHENTICATION_METHOD", "only SCRAM-SHA-256 is used: a password is never sent in clear or as MD5");
var noProof = () => refused("AUTHENTICATION_REFUSED", "the server did not prove that it knows the password");
function toPassword(data, mechanism) {
  const text = Buffer.from(data, "latin1");
  const named = mechanism === void 0 ? [] : [Buffer.from(`${mechanism}\0`, "latin1"), Buffer.alloc(4)];
  named[1]?.writeInt32BE(text.length);
  const body = Buffer.concat([...named, text]);
  const header = Buffer.alloc(HEADER_BYTES);
  header.write("p", 0, "latin1");
  header.writeUInt32BE(4 + body.length, 1);
  return { kind: "answered", message: Buffer.concat([header, body]) };
}
function createAuthentication({ requireProof, password, binding }) {
  let state = { kind: "asked" };
  let mechanism = null;
  function begin2(data) {
    const offered = isUtf82(data) ? data.toString("utf8").split("\0") : [];
    if (!offered.includes("SCRAM-SHA-256")) return refusedMethod();
    if (password === null || password.length === 0)
      return refused(
        "AUTHENTICATION_REFUSED",
        "the server asks for a password, and none was given; nothing was sent: give --password-file FILE"
      );
    const scram = startScram(password, binding, offered);
    state = { kind: "mechanisms", scram };
    return toPassword(scram.first, scram.mechanism);
  }
  function answer(scram, data) {
    const tooFewOrMany = refusedRounds(roundsOf(data));
    if (tooFewOrMany !== null) return tooFewOrMany;
    const proof = scram.answer(data.toString("latin1"));
    if (proof === null) return noProof();
    state = { kind: "challenge", scram };
    return toPassword(proof);
  }
  function hear(scram, data) {
    if (!scram.proves(data.toString("latin1"))) return noProof();
    mechanism = scram.mechanism;
    state = { kind: "proof" };
    return kept;
  }
  return {
    get done() {
      return state.kind === "done";
    },
    get mechanism() {
      return mechanism;
    },
    judge(body) {
      const request = body.length >= 4 ? body.readInt32BE(0) : -1;
      const data = body.subarray(4);
      if (request === 0) {
        if (state.kind === "proof" || state.kind === "asked" && !requireProof) {
          state = { kind: "done" };
          return forwarded;
        }
        return refused(
          "SERVER_NOT_PROVEN",
          "the server let us in without proving that it knows the password"
        );
      }
      if (request === 10 && state.kind === "asked") return begin2(data);
      if (request === 11 && state.kind === "mechanisms") return answer(state.scram, data);
      if (request === 12 && state.kind === "challenge") return hear(state.scram, data);
      return refusedMethod();
    }
  };
}
var roundsOf = (data) => Number(/(?:^|,)i=([0-9]{1,9})(?:,|$)/.exec(data.toString("latin1"))?.[1] ?? 0);
function refusedRounds(rounds) {
  const { least, most } = SCRAM_ITERATIONS;
  if (rounds >= least && rounds <= most) return null;
  return refused(
    "SCRAM_ITERATIONS",
    `the server asks for ${String(rounds)} rounds; ${String(least)} to ${String(most)} are accepted`
  );
}

// src/export/server/wire-error.ts
function withoutText(body) {
  const fields = body.toString("latin1").split("\0");
  const code = toSqlstate(fields.find((field) => field.startsWith("C"))?.slice(1)) ?? "XX000";
  const text = Buffer.from(`SERROR\0C${code}\0M\0\0`, "latin1");
  const message = Buffer.alloc(HEADER_BYTES + text.length);
  message.write("E", 0, "latin1");
  message.writeUInt32BE(4 + text.length, 1);
  text.copy(message, HEADER_BYTES);
  return message;
}

// src/export/server/wire-conversation.ts
var reportableLater = /* @__PURE__ */ new Set(["in_hot_standby"]);
var WireConversation = class {
  counts = { bytes: 0, notices: 0, notifications: 0 };
  /** Since someone last took them. */
  remarks = noRemarks();
  parameters = /* @__PURE__ */ new Map();
  backendKey = null;
  transaction = "";
  phase = "connecting";
  /** To the running or last statement; none before the first. */
  answer = null;
  #next = [];
  #authentication;
  constructor(credentials) {
    this.#authentication = createAuthentication(credentials);
  }
  get mechanism() {
    return this.#authentication.mechanism;
  }
  /** An answer to a statement that is sent now; it begins when those to the statements before it have ended. */
  begin(limits, expected, takeRow) {
    const answer = createAnswer(limits, expected, takeRow);
    if (this.phase === "busy") this.#next.push(answer);
    else this.answer = answer;
    this.phase = "busy";
    return answer;
  }
  /** Counts bytes as they come, before anything is made of them. */
  countBytes(count) {
    this.counts.bytes += count;
    if (this.counts.bytes > RUN_LIMIT_BYTES)
      return refused("RUN_LIMIT", `the server sent more than ${String(RUN_LIMIT_BYTES)} bytes in one run`);
    if (this.phase === "connecting" && this.counts.bytes > CONNECT_LIMIT_BYTES)
      return refused(
        "MESSAGE_LIMIT",
        "the server sent more than it can have to say before the first statement"
      );
    return null;
  }
  /** By a message's header alone: whether its body is stored. */
  admit(type, total) {
    if (total < HEADER_BYTES) return violation("announced a message shorter than its header");
    if (type === "D") return this.#admitRow(total);
    if (total > MESSAGE_LIMIT_BYTES)
      return refused("MESSAGE_LIMIT", `the server announced a message of ${String(total)} bytes`);
    return "stored";
  }
  #admitRow(total) {
    if (this.phase !== "busy" || this.answer === null) return violation("sent a row that was not requested");
    const admission = this.answer.admitRow(total);
    if (admission === "skipped" && this.counts.bytes + total > RUN_LIMIT_BYTES)
      return refused("RUN_LIMIT", `the server announced a row of ${String(total)} bytes`);
    return admission;
  }
  judge(type, body) {
    switch (type) {
      case "N":
        this.counts.notices += 1;
        addRemark(this.remarks, body);
        return kept;
      case "A":
        this.counts.notifications += 1;
        return kept;
      case "E":
        this.answer?.fail();
        return { kind: "replaced", message: withoutText(body) };
      case "S":
        return this.#parameter(body);
      case "Z":
        return this.#ready(body);
      default:
        return this.phase === "connecting" ? this.#whileConnecting(type, body) : this.#whileBusy(type, body);
    }
  }
  /** The same for a row, in the bytes that hold it. */
  judgeRow(bytes, start, end) {
    if (this.phase !== "busy" || this.answer === null || this.#answered)
      return this.judge("D", bytes.subarray(start, end));
    return this.answer.judgeRow(bytes, start, end);
  }
  #parameter(body) {
    const [name, value, end] = isUtf83(body) ? body.toString("utf8").split("\0") : [];
    if (name === void 0 || value === void 0 || end !== "")
      return violation("reported a setting that cannot be read");
    if (!this.#authentication.done) return violation("reported a setting before it knew who we are");
    if (this.phase !== "connecting" && !reportableLater.has(name))
      return violation("changed a setting of our session");
    this.parameters.set(name, value);
    if (this.parameters.size > PARAMETER_LIMIT) return violation("reported more settings than it can have");
    return forwarded;
  }
  #ready(body) {
    const status = body.toString("latin1");
    if (!this.#authentication.done || !["I", "T", "E"].includes(status))
      return violation("was ready too early");
    if (this.phase === "idle") return violation("said twice that it is ready");
    if (this.phase === "busy" && !this.#answered) return violation("was ready without an answer");
    if (this.phase === "busy" && this.answer?.step === "ended" && status === "E")
      return violation("says that its transaction failed, and sent no error");
    const next = this.phase === "busy" ? this.#next.shift() : void 0;
    if (next === void 0) this.phase = "idle";
    else this.answer = next;
    this.transaction = status;
    return forwarded;
  }
  #whileConnecting(type, body) {
    if (type === "R") return this.#authentication.judge(body);
    if (type === "K" && this.#authentication.done && body.length === 8) {
      this.backendKey = Buffer.from(body);
      return forwarded;
    }
    return violation("sent a message that does not belong to connecting");
  }
  #whileBusy(type, body) {
    if (this.phase !== "busy" || this.answer === null || this.#answered)
      return violation("answered a request that was never made");
    return this.answer.judge(type, body);
  }
  get #answered() {
    return this.answer?.step === "ended" || this.answer?.step === "failed";
  }
};

// src/export/server/wire-startup.ts
function isStartup(packet, expected) {
  if (packet.length < 9 || packet.readUInt32BE(0) !== packet.length || packet.readUInt32BE(4) !== 196608)
    return false;
  const parts = packet.subarray(8, -2).toString("utf8").split("\0");
  const sent = /* @__PURE__ */ new Map();
  for (let index = 0; index + 1 < parts.length; index += 2)
    sent.set(parts[index] ?? "", parts[index + 1] ?? "");
  const names = Object.keys(expected);
  return parts.length === 2 * names.length && sent.size === names.length && names.every((name) => sent.get(name) === expected[name]);
}

// src/export/server/wire.ts
var ROW = "D".charCodeAt(0);
var leavesRunning = /* @__PURE__ */ new Set([
  "INTERRUPTED",
  "STATEMENT_DEADLINE",
  "RUN_DEADLINE"
]);
var WireGuard = class extends Duplex {
  /** Set once, by the first rule that was broken. */
  problem = null;
  /** True where the connection ended by our own will in the middle of a statement. */
  leftRunning = false;
  #socket;
  #rules;
  #conversation;
  #framing = createFraming((type, total) => this.#admit(type, total));
  #startupSent = false;
  /** `socket` is connected, and is the TLS stream where there is TLS. */
  constructor(socket, rules) {
    super({ allowHalfOpen: false });
    this.#socket = socket;
    this.#rules = rules;
    this.#conversation = new WireConversation(rules);
    socket.on("data", (chunk) => this.#receive(chunk));
    socket.on("end", () => this.push(null));
    socket.on("error", () => this.destroy());
    socket.on("close", () => this.destroy());
  }
  get counts() {
    return this.#conversation.counts;
  }
  /** By which the server proved that it knows the password; null where it did not have to. */
  get mechanism() {
    return this.#conversation.mechanism;
  }
  /** What the server remarked since this was last asked. */
  takeRemarks() {
    const { remarks } = this.#conversation;
    this.#conversation.remarks = noRemarks();
    return remarks;
  }
  /** What the server reported before it was ready: `server_version`, `is_superuser`, … */
  get parameters() {
    return this.#conversation.parameters;
  }
  /** What the server gave us to cancel a statement with: process and secret, as it sent them. */
  get backendKey() {
    return this.#conversation.backendKey;
  }
  /** `I` idle, `T` in a transaction, `E` in a failed one: the server's last word. */
  get transaction() {
    return this.#conversation.transaction;
  }
  /**
   * Called when a statement is sent, with who takes its rows if not the client; until then a server that talks breaks a rule. Several can be
   * asked at once: each answer is judged by what its own statement asked, in their order.
   */
  begin(limits, expected, takeRow) {
    return this.#conversation.begin(limits, expected, takeRow);
  }
  /** Ends the connection and remembers why. */
  refuse(code, hint) {
    if (this.problem === null && this.#conversation.phase === "busy")
      this.leftRunning = leavesRunning.has(code);
    this.problem ??= new ExportProblem(code, hint);
    this.destroy(this.problem);
  }
  _read() {
    this.#socket.resume();
  }
  _write(chunk, _encoding, done) {
    if (!this.#startupSent) {
      this.#startupSent = true;
      if (!isStartup(chunk, this.#rules.startup)) {
        this.refuse(
          "ENVIRONMENT_REFUSED",
          "the client would send settings that were not requested; unset PG* variables"
        );
        done();
        return;
      }
    }
    this.#socket.write(chunk, done);
  }
  /** The messages of one statement in one piece: the server answers once, and not once a message. */
  _writev(chunks, done) {
    const all = Buffer.concat(chunks.map(({ chunk }) => chunk));
    this._write(all, "buffer", done);
  }
  _final(done) {
    this.#conversation.phase = "closing";
    this.#socket.end(() => done());
  }
  _destroy(error, done) {
    this.#socket.destroy();
    done(error);
  }
  #receive(chunk) {
    const tooMuch = this.#conversation.countBytes(chunk.length);
    if (tooMuch !== null) {
      this.refuse(tooMuch.code, tooMuch.hint);
      return;
    }
    this.#framing.add(chunk);
    while (!this.destroyed) {
      const message = this.#framing.next();
      if (message === null) break;
      this.#pass(message);
    }
    this.#handOn();
  }
  #admit(type, total) {
    const admission = this.#conversation.admit(type, total);
    if (typeof admission === "string") return admission;
    this.refuse(admission.code, admission.hint);
    return "ended";
  }
  #pass(message) {
    const { bytes, start, end } = message;
    const type = bytes[start - HEADER_BYTES] ?? 0;
    const judgement = type === ROW ? this.#conversation.judgeRow(bytes, start, end) : this.#conversation.judge(String.fromCharCode(type), bytes.subarray(start, end));
    switch (judgement.kind) {
      case "forwarded":
        this.#forward(bytes, start - HEADER_BYTES, end);
        break;
      case "replaced":
        this.#forward(judgement.message, 0, judgement.message.length);
        break;
      case "kept":
        break;
      case "answered":
        this.#socket.write(judgement.message);
        break;
      case "refused":
        this.refuse(judgement.code, judgement.hint);
        break;
    }
  }
  /** Judged messages that lie one behind the other: the client gets them in one piece, not one stream event a row. */
  #outgoing = null;
  #from = 0;
  #to = 0;
  #forward(bytes, from, to) {
    if (this.#outgoing !== bytes || this.#to !== from) {
      this.#handOn();
      this.#outgoing = bytes;
      this.#from = from;
    }
    this.#to = to;
  }
  #handOn() {
    const bytes = this.#outgoing;
    this.#outgoing = null;
    if (bytes !== null && !this.destroyed) this.push(bytes.subarray(this.#from, this.#to));
  }
};

// src/export/server/session.ts
var asked = {
  // pg_temp last: otherwise a temporary type or table would be found before PostgreSQL's own.
  search_path: "pg_catalog,pg_temp",
  default_transaction_read_only: "on",
  statement_timeout: String(STATEMENT_TIMEOUT_MS),
  lock_timeout: String(LOCK_TIMEOUT_MS),
  idle_in_transaction_session_timeout: String(IDLE_TIMEOUT_MS),
  // A policy that would silently leave rows out becomes an error.
  row_security: "off",
  // Warnings have to arrive: a role or a database can turn them off.
  client_min_messages: "notice",
  standard_conforming_strings: "on",
  transform_null_equals: "off",
  // Anything else, and an index of arrays or words gives a random part of what it holds.
  gin_fuzzy_search_limit: "0",
  array_nulls: "on",
  // With `on` the planner works out the partition key of a parent that nobody reads, and what it calls.
  constraint_exclusion: "partition",
  quote_all_identifiers: "off",
  TimeZone: "UTC",
  DateStyle: "ISO,YMD",
  IntervalStyle: "iso_8601",
  extra_float_digits: "1",
  bytea_output: "hex",
  xmlbinary: "base64",
  xmloption: "content"
};
var smallAnswer = { bytes: MESSAGE_LIMIT_BYTES, rows: 1e3 };
async function openSession(options) {
  const startupOptions = Object.entries(asked).map(([name, value]) => `-c ${name}=${value}`).join(" ");
  const { signal } = options;
  const password = options.password === null ? null : await toScramPassword(Buffer.from(options.password));
  const transport = await openTransport(options.endpoint, options.uid, signal);
  const startup = {
    user: options.user,
    database: options.database,
    application_name: options.packetId,
    options: startupOptions
  };
  const guard = new WireGuard(transport, {
    requireProof: options.endpoint.kind === "tls",
    password,
    binding: bindingOf(transport),
    // pg-protocol says the encoding by itself.
    startup: { ...startup, client_encoding: "UTF8" }
  });
  const client = new WireClient(guard);
  const interrupt = () => guard.refuse("INTERRUPTED", "the export was stopped; nothing was written");
  signal?.addEventListener("abort", interrupt, { once: true });
  if (signal?.aborted === true) interrupt();
  const connected = client.connect(startup);
  const timer = setTimeout(
    () => guard.refuse("CONNECT_DEADLINE", `the server was not ready within ${String(CONNECT_DEADLINE_MS)} ms`),
    CONNECT_DEADLINE_MS
  );
  try {
    await connected;
  } catch (error) {
    guard.destroy();
    signal?.removeEventListener("abort", interrupt);
    throw guard.problem ?? toConnectProblem(error, options);
  } finally {
    clearTimeout(timer);
  }
  return toSession(client, guard, options.user, async () => {
    signal?.removeEventListener("abort", interrupt);
    if (guard.leftRunning) await cancelStatement(guard.backendKey, options.endpoint, options.uid);
  });
}
function toConnectProblem(error, options) {
  const code = error instanceof Error && "code" in error ? String(error.code) : void 0;
  const sqlstate = code !== void 0 && /^[0-9A-Z]{5}$/.test(code) ? code : void 0;
  if (sqlstate === void 0) {
    return new ExportProblem(
      "AUTHENTICATION_REFUSED",
      "the server refused us, or did not prove that it knows the password"
    );
  }
  const { code: problem, hint } = whyNotConnected(sqlstate, options);
  return new ExportProblem(problem, hint, sqlstate);
}
var clock = () => Number(process.hrtime.bigint() / 1000000n);
function toSession(client, guard, user, onEnd) {
  const answerOf = async (statement, begun) => {
    const timer = setTimeout(
      () => guard.refuse(
        "STATEMENT_DEADLINE",
        `no answer within ${String(STATEMENT_DEADLINE_MS)} ms, the server's own timeout passed by`
      ),
      STATEMENT_DEADLINE_MS
    );
    try {
      const answer = await statement.answer;
      const isEarly = clock() - begun < STATEMENT_TIMEOUT_MS;
      return answer.kind === "error" && answer.sqlstate === "57014" && isEarly ? { ...answer, cancelled: true } : answer;
    } catch {
      throw guard.problem ?? new ExportProblem("CONNECTION_LOST", "the connection ended in the middle of a statement");
    } finally {
      clearTimeout(timer);
    }
  };
  const submit = (sql, limits, expected, takeRow) => {
    const statement = new Statement(sql, limits, expected, takeRow);
    const begun = clock();
    client.submit([statement]);
    return answerOf(statement, begun);
  };
  const toRows = (answer) => {
    if (answer.kind === "error")
      throw new ExportProblem(
        "STATEMENT_FAILED",
        whyCheckFailed("a check of ours", answer.sqlstate),
        answer.sqlstate
      );
    if (answer.cut)
      throw new ExportProblem("STATEMENT_FAILED", "a check of ours has more rows than it can have");
    return answer.rows;
  };
  const ask = (sql, limits, takeRow) => submit(sql, limits, { kind: "rows" }, takeRow);
  const attempt = async (sql, tag) => {
    const answer = await submit(sql, smallAnswer, { kind: "command", tag });
    return answer.kind === "error" ? answer.sqlstate : null;
  };
  return {
    guard,
    user,
    ask,
    explain: (sql) => submit(`EXPLAIN ${sql}`, smallAnswer, { kind: "plan" }),
    attempt,
    read: async (sql, limits = smallAnswer) => toRows(await ask(sql, limits)),
    async readAll(texts, limits = smallAnswer) {
      const statements = texts.map((sql) => new Statement(sql, limits, { kind: "rows" }));
      const begun = clock();
      client.submit(statements);
      const all = [];
      for (const statement of statements) all.push(toRows(await answerOf(statement, begun)));
      return all;
    },
    async command(sql, tag) {
      const sqlstate = await attempt(sql, tag);
      if (sqlstate !== null)
        throw new ExportProblem("STATEMENT_FAILED", whyCheckFailed(tag, sqlstate), sqlstate);
    },
    async [Symbol.asyncDispose]() {
      await onEnd();
      if (guard.destroyed) return;
      const timer = setTimeout(() => guard.destroy(), END_DEADLINE_MS);
      await client.end().catch(() => void 0);
      clearTimeout(timer);
      guard.destroy();
    }
  };
}
async function begin(session, relations) {
  await session.command("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", "BEGIN");
  if (session.guard.transaction !== "T")
    throw new ExportProblem("PROTOCOL_VIOLATION", "the server says that no transaction began");
  for (const relation of relations) {
    const sqlstate = await session.attempt(
      `LOCK TABLE ${toIdentifier(relation)} IN ACCESS SHARE MODE`,
      "LOCK TABLE"
    );
    if (sqlstate !== null) {
      throw new ExportProblem(
        "RELATION_NOT_LOCKED",
        whyNotLocked(relation, sqlstate, session.user),
        sqlstate
      );
    }
  }
}

// src/export/server/session-checks.ts
var required = {
  client_encoding: "UTF8",
  server_encoding: "UTF8",
  transaction_isolation: "repeatable read",
  transaction_read_only: "on",
  session_replication_role: "origin",
  // ALTER ROLE can set it without being a superuser, and the server loads what it names.
  local_preload_libraries: "",
  // A standby shows its primary as it was some time ago, and nothing says how long.
  in_hot_standby: "off",
  // With these a broken page is read as an empty one: fewer rows, and no error.
  zero_damaged_pages: "off",
  ignore_checksum_failure: "off",
  // Recovery went over pages that were not there: what they held is missing.
  ignore_invalid_pages: "off"
};
var ofTheDatabase = [
  "lc_monetary",
  "lc_numeric",
  "lc_time",
  "default_text_search_config",
  "timezone_abbreviations"
];
var forEverybody = /* @__PURE__ */ new Set([
  "default",
  "environment variable",
  "command line",
  "configuration file",
  "override",
  "global",
  "database"
]);
var differs = {
  server_encoding: "only a database in UTF8 is read",
  in_hot_standby: "a standby can be behind its primary; export from the primary"
};
var withoutSpaces = (text) => text.replaceAll(" ", "");
var SETTINGS = `SELECT name, setting, source FROM pg_catalog.pg_settings WHERE name IN (${[
  ...Object.keys(asked),
  ...Object.keys(required),
  ...ofTheDatabase
].map((name) => `'${name}'`).join(", ")})`;
var IDENTITY = `SELECT session_user, current_user, pg_catalog.current_database(),
  pg_catalog.current_setting('server_version_num'), pg_catalog.pg_current_snapshot()::text`;
var ROLE = `SELECT r.oid, r.rolname, r.rolsuper, r.rolcreaterole, r.rolcreatedb, r.rolbypassrls, r.rolreplication, r.rolcanlogin
  FROM pg_catalog.pg_roles r WHERE r.rolname = session_user`;
var MEMBERSHIP = `SELECT m.roleid FROM pg_catalog.pg_auth_members m JOIN pg_catalog.pg_roles r ON r.oid = m.member
  WHERE r.rolname = session_user
  UNION ALL SELECT d.datdba FROM pg_catalog.pg_database d JOIN pg_catalog.pg_roles r ON r.oid = d.datdba
  WHERE r.rolname = session_user AND d.datname = pg_catalog.current_database()`;
var LEFTOVERS = `SELECT 'lock' FROM pg_catalog.pg_locks WHERE locktype = 'advisory' AND pid = pg_catalog.pg_backend_pid()
  UNION ALL SELECT 'listen' FROM pg_catalog.pg_listening_channels()
  UNION ALL SELECT 'temp' WHERE pg_catalog.pg_my_temp_schema() <> 0
  UNION ALL SELECT 'prepared' FROM pg_catalog.pg_prepared_statements WHERE name <> ''
  UNION ALL SELECT 'cursor' FROM pg_catalog.pg_cursors WHERE name <> ''`;
var EVENT_TRIGGERS = `SELECT evtname, evtevent, evtenabled FROM pg_catalog.pg_event_trigger ORDER BY evtname`;
var PRELOADED = `SELECT c.setting FROM pg_catalog.pg_db_role_setting s
  CROSS JOIN LATERAL pg_catalog.unnest(s.setconfig) AS c(setting)
  LEFT JOIN pg_catalog.pg_roles r ON r.oid = s.setrole LEFT JOIN pg_catalog.pg_database d ON d.oid = s.setdatabase
  WHERE (s.setrole = 0 OR r.rolname = session_user)
  AND (s.setdatabase = 0 OR d.datname = pg_catalog.current_database())
  AND c.setting LIKE 'session\\_preload\\_libraries=%' ORDER BY 1`;
var shown = (text) => /^[\w$./, "-]{1,200}$/.test(text) ? text : "a name that is not shown";
async function assertSafe(session, database) {
  await assertSettings(session);
  const [identity] = await session.read(IDENTITY);
  const [sessionUser, currentUser, currentDatabase, version, snapshot] = identity ?? [];
  if (sessionUser == null || sessionUser !== currentUser) {
    throw new ExportProblem(
      "ROLE_UNSAFE",
      "session_user and current_user differ: something changed the role of this session"
    );
  }
  if (sessionUser !== session.user) {
    const hint = "the server has this session under a role other than the one requested: a pooler logged in for us";
    throw new ExportProblem("ROLE_UNSAFE", hint);
  }
  const known = Number(version) >= SERVER_VERSIONS.from && Number(version) < SERVER_VERSIONS.below;
  if (!known) {
    const hint = "only PostgreSQL 15 to 18 is read: what a stored definition holds was looked up for these";
    throw new ExportProblem("SERVER_VERSION", hint);
  }
  if (currentDatabase !== database)
    throw new ExportProblem("DATABASE_DENIED", "the server connected us to another database");
  const [role, ...others] = await session.read(ROLE);
  const [oid, name, ...flags] = role ?? [];
  if (oid == null || name !== sessionUser || others.length > 0) {
    throw new ExportProblem("ROLE_UNSAFE", "the role of this session cannot be read");
  }
  const names = ["rolsuper", "rolcreaterole", "rolcreatedb", "rolbypassrls", "rolreplication"];
  const held = names.filter((_, index) => flags[index] !== "f");
  if (held.length > 0 || session.guard.parameters.get("is_superuser") !== "off") {
    throw new ExportProblem(
      "ROLE_UNSAFE",
      `the role has ${held.join(", ") || "superuser"}; export with a role that has none of them`
    );
  }
  if ((await session.read(MEMBERSHIP)).length > 0) {
    throw new ExportProblem(
      "ROLE_UNSAFE",
      "the role is a member of another role, or owns the database; export with one that is neither"
    );
  }
  const leftovers = (await session.read(LEFTOVERS)).map(([what]) => what ?? "");
  if (leftovers.length > 0) {
    const hint = `this session already holds: ${[...new Set(leftovers)].join(", ")}; something ran in it before us`;
    throw new ExportProblem("SESSION_NOT_CLEAN", hint);
  }
  if (!/^\d{1,20}:\d{1,20}:[\d,]{0,10000}$/.test(snapshot ?? ""))
    throw new ExportProblem(
      "PROTOCOL_VIOLATION",
      "the server describes its snapshot in a way that PostgreSQL does not"
    );
  const triggers = await session.read(EVENT_TRIGGERS);
  const preloaded = await session.read(PRELOADED);
  return {
    serverVersion: Number(version),
    snapshot: snapshot ?? "",
    role: sessionUser,
    roleOid: oid,
    eventTriggers: triggers.filter(([, , enabled]) => enabled !== "D").map(([trigger, event]) => `${trigger ?? ""} (${event ?? ""})`),
    preloaded: preloaded.map(([setting]) => (setting ?? "").replace(/^[^=]*=/, "")).filter((libraries) => libraries !== "" && libraries !== '""').map(shown)
  };
}
async function assertSettings(session) {
  const rows = await session.read(SETTINGS);
  const found = new Map(rows.map(([name, setting]) => [name, setting]));
  const sources = new Map(rows.map(([name, , source]) => [name, source]));
  for (const [name, value] of Object.entries({ ...asked, ...required })) {
    const setting = found.get(name);
    if (setting == null || withoutSpaces(setting) !== withoutSpaces(value)) {
      const why = differs[name] ?? "a pooler or a login trigger changed it";
      throw new ExportProblem("SETTING_DIFFERS", `${name} is not ${value} in this session: ${why}`);
    }
  }
  const own = ofTheDatabase.find((name) => !forEverybody.has(sources.get(name) ?? ""));
  if (own !== void 0) {
    const hint = `${own} was set for this role or session alone: values would be written as nobody else sees them`;
    throw new ExportProblem("SETTING_DIFFERS", hint);
  }
}

export {
  openSession,
  begin,
  assertSafe
};

import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-GCZMS3PN.mjs";

// node_modules/libpg-query/wasm/libpg-query.js
var require_libpg_query = __commonJS({
  "node_modules/libpg-query/wasm/libpg-query.js"(exports, module) {
    var PgQueryModule = (() => {
      var _scriptName = globalThis.document?.currentScript?.src;
      return async function(moduleArg = {}) {
        var Module = moduleArg;
        var ENVIRONMENT_IS_WEB = !!globalThis.window;
        var ENVIRONMENT_IS_WORKER = !!globalThis.WorkerGlobalScope;
        var ENVIRONMENT_IS_NODE = globalThis.process?.versions?.node && globalThis.process?.type != "renderer";
        var programArgs = [];
        var thisProgram = "./this.program";
        var quit_ = (status, toThrow) => {
          throw toThrow;
        };
        if (typeof __filename != "undefined") {
          _scriptName = __filename;
        } else if (ENVIRONMENT_IS_WORKER) {
          _scriptName = self.location.href;
        }
        var scriptDirectory = "";
        function locateFile(path) {
          if (Module["locateFile"]) {
            return Module["locateFile"](path, scriptDirectory);
          }
          return scriptDirectory + path;
        }
        var readAsync, readBinary;
        if (ENVIRONMENT_IS_NODE) {
          var fs = __require("node:fs");
          scriptDirectory = "//";
          readBinary = (filename) => {
            filename = isFileURI(filename) ? new URL(filename) : filename;
            var ret = fs.readFileSync(filename);
            return ret;
          };
          readAsync = async (filename, binary = true) => {
            filename = isFileURI(filename) ? new URL(filename) : filename;
            var ret = fs.readFileSync(filename, binary ? void 0 : "utf8");
            return ret;
          };
          if (process.argv.length > 1) {
            thisProgram = process.argv[1].replace(/\\/g, "/");
          }
          programArgs = process.argv.slice(2);
          quit_ = (status, toThrow) => {
            process.exitCode = status;
            throw toThrow;
          };
        } else if (ENVIRONMENT_IS_WEB || ENVIRONMENT_IS_WORKER) {
          try {
            scriptDirectory = new URL(".", _scriptName).href;
          } catch {
          }
          {
            if (ENVIRONMENT_IS_WORKER) {
              readBinary = (url) => {
                var xhr = new XMLHttpRequest();
                xhr.open("GET", url, false);
                xhr.responseType = "arraybuffer";
                xhr.send(null);
                return new Uint8Array(xhr.response);
              };
            }
            readAsync = async (url) => {
              var response = await fetch(url, { credentials: "same-origin" });
              if (response.ok) {
                return response.arrayBuffer();
              }
              throw new Error(response.status + " : " + response.url);
            };
          }
        } else {
        }
        var out = console.log.bind(console);
        var err = console.error.bind(console);
        var wasmBinary;
        var ABORT = false;
        var EXITSTATUS;
        var isFileURI = (filename) => filename.startsWith("file://");
        class EmscriptenEH {
        }
        class EmscriptenSjLj extends EmscriptenEH {
        }
        var runtimeInitialized = false;
        function getMemoryBuffer() {
          return wasmMemory.buffer;
        }
        function updateMemoryViews() {
          if (HEAP8?.buffer?.resizable) return;
          var b = getMemoryBuffer();
          HEAP8 = new Int8Array(b);
          HEAP16 = new Int16Array(b);
          Module["HEAPU8"] = HEAPU8 = new Uint8Array(b);
          HEAPU16 = new Uint16Array(b);
          HEAP32 = new Int32Array(b);
          Module["HEAPU32"] = HEAPU32 = new Uint32Array(b);
          HEAPF32 = new Float32Array(b);
          HEAPF64 = new Float64Array(b);
          HEAP64 = new BigInt64Array(b);
          HEAPU64 = new BigUint64Array(b);
        }
        function preRun() {
          var preRun2 = Module["preRun"];
          if (preRun2) {
            if (typeof preRun2 == "function") preRun2 = [preRun2];
            onPreRuns.push(...preRun2);
          }
          callRuntimeCallbacks(onPreRuns);
        }
        function initRuntime() {
          runtimeInitialized = true;
          if (!Module["noFSInit"] && !FS.initialized) FS.init();
          TTY.init();
          wasmExports["A"]();
          FS.ignorePermissions = false;
        }
        function postRun() {
          var postRun2 = Module["postRun"];
          if (postRun2) {
            if (typeof postRun2 == "function") postRun2 = [postRun2];
            onPostRuns.push(...postRun2);
          }
          callRuntimeCallbacks(onPostRuns);
        }
        function abort(what) {
          Module["onAbort"]?.(what);
          what = `Aborted(${what})`;
          err(what);
          ABORT = true;
          what += ". Build with -sASSERTIONS for more info.";
          var e = new WebAssembly.RuntimeError(what);
          throw e;
        }
        var wasmBinaryFile;
        function findWasmBinary() {
          return locateFile("libpg-query.wasm");
        }
        function getBinarySync(file) {
          if (readBinary) {
            return readBinary(file);
          }
          throw "both async and sync fetching of the wasm failed";
        }
        async function getWasmBinary(binaryFile) {
          if (!wasmBinary) {
            try {
              var response = await readAsync(binaryFile);
              return new Uint8Array(response);
            } catch {
            }
          }
          return getBinarySync(binaryFile);
        }
        async function instantiateArrayBuffer(binaryFile, imports) {
          try {
            var binary = await getWasmBinary(binaryFile);
            var instance = await WebAssembly.instantiate(binary, imports);
            return instance;
          } catch (reason) {
            err(`failed to asynchronously prepare wasm: ${reason}`);
            abort(reason);
          }
        }
        async function instantiateAsync(binary, binaryFile, imports) {
          if (!binary && !ENVIRONMENT_IS_NODE) {
            try {
              var response = fetch(binaryFile, { credentials: "same-origin" });
              var instantiationResult = await WebAssembly.instantiateStreaming(response, imports);
              return instantiationResult;
            } catch (reason) {
              err(`wasm streaming compile failed: ${reason}`);
              err("falling back to ArrayBuffer instantiation");
            }
          }
          return instantiateArrayBuffer(binaryFile, imports);
        }
        function getWasmImports() {
          var imports = { a: wasmImports };
          return imports;
        }
        async function createWasm() {
          function receiveInstance(instance) {
            wasmExports = instance.exports;
            assignWasmExports(wasmExports);
            updateMemoryViews();
            return wasmExports;
          }
          function receiveInstantiationResult(result2) {
            return receiveInstance(result2["instance"]);
          }
          var info = getWasmImports();
          var instantiateWasm = Module["instantiateWasm"];
          if (instantiateWasm) {
            return new Promise((resolve) => {
              instantiateWasm(info, (inst) => resolve(receiveInstance(inst)));
            });
          }
          wasmBinaryFile ??= findWasmBinary();
          var result = await instantiateAsync(wasmBinary, wasmBinaryFile, info);
          var exports2 = receiveInstantiationResult(result);
          return exports2;
        }
        class ExitStatus {
          name = "ExitStatus";
          constructor(status) {
            this.message = `Program terminated with exit(${status})`;
            this.status = status;
          }
        }
        var HEAP16;
        var HEAP32;
        var HEAP64;
        var HEAP8;
        var HEAPF32;
        var HEAPF64;
        var HEAPU16;
        var HEAPU32;
        var HEAPU64;
        var HEAPU8;
        var callRuntimeCallbacks = (callbacks) => {
          while (callbacks.length > 0) {
            callbacks.shift()(Module);
          }
        };
        var onPostRuns = [];
        var onPreRuns = [];
        function getValue(ptr, type = "i8") {
          if (type.endsWith("*")) type = "*";
          switch (type) {
            case "i1":
              return HEAP8[ptr];
            case "i8":
              return HEAP8[ptr];
            case "i16":
              return HEAP16[ptr >> 1];
            case "i32":
              return HEAP32[ptr >> 2];
            case "i64":
              return HEAP64[ptr >> 3];
            case "float":
              return HEAPF32[ptr >> 2];
            case "double":
              return HEAPF64[ptr >> 3];
            case "*":
              return HEAPU32[ptr >> 2];
            default:
              abort(`invalid type for getValue: ${type}`);
          }
        }
        var noExitRuntime = true;
        var stackRestore = (val) => __emscripten_stack_restore(val);
        var stackSave = () => _emscripten_stack_get_current();
        var UTF8Decoder = globalThis.TextDecoder && new TextDecoder();
        var findStringEnd = (heapOrArray, idx, maxBytesToRead, ignoreNul) => {
          var maxIdx = idx + maxBytesToRead;
          if (ignoreNul) return maxIdx;
          while (heapOrArray[idx] && !(idx >= maxIdx)) ++idx;
          return idx;
        };
        var UTF8ArrayToString = (heapOrArray, idx = 0, maxBytesToRead, ignoreNul) => {
          var endPtr = findStringEnd(heapOrArray, idx, maxBytesToRead, ignoreNul);
          if (endPtr - idx > 16 && heapOrArray.buffer && UTF8Decoder) {
            return UTF8Decoder.decode(heapOrArray.subarray(idx, endPtr));
          }
          var str = "";
          while (idx < endPtr) {
            var u0 = heapOrArray[idx++];
            if (!(u0 & 128)) {
              str += String.fromCharCode(u0);
              continue;
            }
            var u1 = heapOrArray[idx++] & 63;
            if ((u0 & 224) == 192) {
              str += String.fromCharCode((u0 & 31) << 6 | u1);
              continue;
            }
            var u2 = heapOrArray[idx++] & 63;
            if ((u0 & 240) == 224) {
              u0 = (u0 & 15) << 12 | u1 << 6 | u2;
            } else {
              u0 = (u0 & 7) << 18 | u1 << 12 | u2 << 6 | heapOrArray[idx++] & 63;
            }
            if (u0 < 65536) {
              str += String.fromCharCode(u0);
            } else {
              var ch = u0 - 65536;
              str += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
            }
          }
          return str;
        };
        var UTF8ToString = (ptr, maxBytesToRead, ignoreNul) => ptr ? UTF8ArrayToString(HEAPU8, ptr, maxBytesToRead, ignoreNul) : "";
        var ___assert_fail = (condition, filename, line, func) => abort(`Assertion failed: ${UTF8ToString(condition)}, at: ` + [filename ? UTF8ToString(filename) : "unknown filename", line, func ? UTF8ToString(func) : "unknown function"]);
        var __abort_js = () => abort("");
        var runtimeKeepaliveCounter = 0;
        var __emscripten_runtime_keepalive_clear = () => {
          noExitRuntime = false;
          runtimeKeepaliveCounter = 0;
        };
        var __emscripten_throw_longjmp = () => {
          throw new EmscriptenSjLj();
        };
        var timers = {};
        var handleException = (e) => {
          if (e instanceof ExitStatus || e == "unwind") {
            return EXITSTATUS;
          }
          quit_(1, e);
        };
        var keepRuntimeAlive = () => noExitRuntime || runtimeKeepaliveCounter > 0;
        var _proc_exit = (code) => {
          EXITSTATUS = code;
          if (!keepRuntimeAlive()) {
            Module["onExit"]?.(code);
            ABORT = true;
          }
          quit_(code, new ExitStatus(code));
        };
        var exitJS = (status, implicit) => {
          EXITSTATUS = status;
          _proc_exit(status);
        };
        var _exit = exitJS;
        var maybeExit = () => {
          if (!keepRuntimeAlive()) {
            try {
              _exit(EXITSTATUS);
            } catch (e) {
              handleException(e);
            }
          }
        };
        var callUserCallback = (func) => {
          if (ABORT) {
            return;
          }
          try {
            return func();
          } catch (e) {
            handleException(e);
          } finally {
            maybeExit();
          }
        };
        var _emscripten_get_now = () => performance.now();
        var __setitimer_js = (which, timeout_ms) => {
          if (timers[which]) {
            clearTimeout(timers[which].id);
            delete timers[which];
          }
          if (!timeout_ms) return 0;
          var id = setTimeout(() => {
            delete timers[which];
            callUserCallback(() => __emscripten_timeout(which, _emscripten_get_now()));
          }, timeout_ms);
          timers[which] = { id, timeout_ms };
          return 0;
        };
        var getHeapMax = () => 1073741824;
        var alignMemory = (size, alignment) => Math.ceil(size / alignment) * alignment;
        var growMemory = (size) => {
          var oldHeapSize = wasmMemory.buffer.byteLength;
          var pages = (size - oldHeapSize + 65535) / 65536 | 0;
          try {
            wasmMemory.grow(pages);
            updateMemoryViews();
            return 1;
          } catch (e) {
          }
        };
        var _emscripten_resize_heap = (requestedSize) => {
          var oldSize = HEAPU8.length;
          requestedSize >>>= 0;
          var maxHeapSize = getHeapMax();
          if (requestedSize > maxHeapSize) {
            return false;
          }
          for (var cutDown = 1; cutDown <= 4; cutDown *= 2) {
            var overGrownHeapSize = oldSize * (1 + 0.2 / cutDown);
            overGrownHeapSize = Math.min(overGrownHeapSize, requestedSize + 100663296);
            var newSize = Math.min(maxHeapSize, alignMemory(Math.max(requestedSize, overGrownHeapSize), 65536));
            var replacement = growMemory(newSize);
            if (replacement) {
              return true;
            }
          }
          return false;
        };
        var PATH = { isAbs: (path) => path.charAt(0) === "/", splitPath: (filename) => {
          var splitPathRe = /^(\/?|)([\s\S]*?)((?:\.{1,2}|[^\/]+?|)(\.[^.\/]*|))(?:[\/]*)$/;
          return splitPathRe.exec(filename).slice(1);
        }, normalizeArray: (parts, allowAboveRoot) => {
          var up = 0;
          for (var i = parts.length - 1; i >= 0; i--) {
            var last = parts[i];
            if (last === ".") {
              parts.splice(i, 1);
            } else if (last === "..") {
              parts.splice(i, 1);
              up++;
            } else if (up) {
              parts.splice(i, 1);
              up--;
            }
          }
          if (allowAboveRoot) {
            for (; up; up--) {
              parts.unshift("..");
            }
          }
          return parts;
        }, normalize: (path) => {
          var isAbsolute = PATH.isAbs(path), trailingSlash = path.slice(-1) === "/";
          path = PATH.normalizeArray(path.split("/").filter((p) => !!p), !isAbsolute).join("/");
          if (!path && !isAbsolute) {
            path = ".";
          }
          if (path && trailingSlash) {
            path += "/";
          }
          return (isAbsolute ? "/" : "") + path;
        }, dirname: (path) => {
          var result = PATH.splitPath(path), root = result[0], dir = result[1];
          if (!root && !dir) {
            return ".";
          }
          if (dir) {
            dir = dir.slice(0, -1);
          }
          return root + dir;
        }, basename: (path) => path && path.match(/([^\/]+|\/)\/*$/)[1], join: (...paths) => PATH.normalize(paths.join("/")), join2: (l, r) => PATH.normalize(l + "/" + r) };
        var initRandomFill = () => {
          if (ENVIRONMENT_IS_NODE) {
            var nodeCrypto = __require("node:crypto");
            return (view) => (nodeCrypto.randomFillSync(view), 0);
          }
          return (view) => (crypto.getRandomValues(view), 0);
        };
        var randomFill = (view) => (randomFill = initRandomFill())(view);
        var PATH_FS = { resolve: (...args) => {
          var resolvedPath = "", resolvedAbsolute = false;
          for (var i = args.length - 1; i >= -1 && !resolvedAbsolute; i--) {
            var path = i >= 0 ? args[i] : FS.cwd();
            if (typeof path != "string") {
              throw new TypeError("Arguments to path.resolve must be strings");
            } else if (!path) {
              return "";
            }
            resolvedPath = path + "/" + resolvedPath;
            resolvedAbsolute = PATH.isAbs(path);
          }
          resolvedPath = PATH.normalizeArray(resolvedPath.split("/").filter((p) => !!p), !resolvedAbsolute).join("/");
          return (resolvedAbsolute ? "/" : "") + resolvedPath || ".";
        }, relative: (from, to) => {
          from = PATH_FS.resolve(from).slice(1);
          to = PATH_FS.resolve(to).slice(1);
          function trim(arr) {
            var start = 0;
            for (; start < arr.length; start++) {
              if (arr[start] !== "") break;
            }
            var end = arr.length - 1;
            for (; end >= 0; end--) {
              if (arr[end] !== "") break;
            }
            if (start > end) return [];
            return arr.slice(start, end - start + 1);
          }
          var fromParts = trim(from.split("/"));
          var toParts = trim(to.split("/"));
          var length = Math.min(fromParts.length, toParts.length);
          var samePartsLength = length;
          for (var i = 0; i < length; i++) {
            if (fromParts[i] !== toParts[i]) {
              samePartsLength = i;
              break;
            }
          }
          var outputParts = [];
          for (var i = samePartsLength; i < fromParts.length; i++) {
            outputParts.push("..");
          }
          outputParts = outputParts.concat(toParts.slice(samePartsLength));
          return outputParts.join("/");
        } };
        var FS_stdin_getChar_buffer = [];
        var lengthBytesUTF8 = (str) => {
          var len = 0;
          for (var i = 0; i < str.length; ++i) {
            var c = str.charCodeAt(i);
            if (c <= 127) {
              len++;
            } else if (c <= 2047) {
              len += 2;
            } else if (c >= 55296 && c <= 57343) {
              len += 4;
              ++i;
            } else {
              len += 3;
            }
          }
          return len;
        };
        var stringToUTF8Array = (str, heap, outIdx, maxBytesToWrite) => {
          if (!(maxBytesToWrite > 0)) return 0;
          var startIdx = outIdx;
          var endIdx = outIdx + maxBytesToWrite - 1;
          for (var i = 0; i < str.length; ++i) {
            var u = str.codePointAt(i);
            if (u <= 127) {
              if (outIdx >= endIdx) break;
              heap[outIdx++] = u;
            } else if (u <= 2047) {
              if (outIdx + 1 >= endIdx) break;
              heap[outIdx++] = 192 | u >> 6;
              heap[outIdx++] = 128 | u & 63;
            } else if (u <= 65535) {
              if (outIdx + 2 >= endIdx) break;
              heap[outIdx++] = 224 | u >> 12;
              heap[outIdx++] = 128 | u >> 6 & 63;
              heap[outIdx++] = 128 | u & 63;
            } else {
              if (outIdx + 3 >= endIdx) break;
              heap[outIdx++] = 240 | u >> 18;
              heap[outIdx++] = 128 | u >> 12 & 63;
              heap[outIdx++] = 128 | u >> 6 & 63;
              heap[outIdx++] = 128 | u & 63;
              i++;
            }
          }
          heap[outIdx] = 0;
          return outIdx - startIdx;
        };
        var intArrayFromString = (stringy, dontAddNull, length) => {
          var len = length > 0 ? length : lengthBytesUTF8(stringy) + 1;
          var u8array = new Array(len);
          var numBytesWritten = stringToUTF8Array(stringy, u8array, 0, u8array.length);
          if (dontAddNull) u8array.length = numBytesWritten;
          return u8array;
        };
        var FS_stdin_getChar = () => {
          if (!FS_stdin_getChar_buffer.length) {
            var result = null;
            if (ENVIRONMENT_IS_NODE) {
              var BUFSIZE = 256;
              var buf = Buffer.alloc(BUFSIZE);
              var bytesRead = 0;
              var fd = process.stdin.fd;
              try {
                bytesRead = fs.readSync(fd, buf, 0, BUFSIZE);
              } catch (e) {
                if (e.toString().includes("EOF")) bytesRead = 0;
                else throw e;
              }
              if (bytesRead > 0) {
                result = buf.slice(0, bytesRead).toString("utf-8");
              }
            } else if (globalThis.window?.prompt) {
              result = window.prompt("Input: ");
              if (result !== null) {
                result += "\n";
              }
            } else {
            }
            if (!result) {
              return null;
            }
            FS_stdin_getChar_buffer = intArrayFromString(result, true);
          }
          return FS_stdin_getChar_buffer.shift();
        };
        var TTY = { ttys: [], init() {
        }, shutdown() {
        }, register(dev, ops) {
          TTY.ttys[dev] = { input: [], output: [], ops };
          FS.registerDevice(dev, TTY.stream_ops);
        }, stream_ops: { open(stream) {
          var tty = TTY.ttys[stream.node.rdev];
          if (!tty) {
            throw new FS.ErrnoError(43);
          }
          stream.tty = tty;
          stream.seekable = false;
        }, close(stream) {
          stream.tty.ops.fsync(stream.tty);
        }, fsync(stream) {
          stream.tty.ops.fsync(stream.tty);
        }, read(stream, buffer, offset, length, pos) {
          if (!stream.tty || !stream.tty.ops.get_char) {
            throw new FS.ErrnoError(60);
          }
          var bytesRead = 0;
          for (var i = 0; i < length; i++) {
            var result;
            try {
              result = stream.tty.ops.get_char(stream.tty);
            } catch (e) {
              throw new FS.ErrnoError(29);
            }
            if (result === void 0 && bytesRead === 0) {
              throw new FS.ErrnoError(6);
            }
            if (result === null || result === void 0) break;
            bytesRead++;
            buffer[offset + i] = result;
          }
          if (bytesRead) {
            stream.node.atime = Date.now();
          }
          return bytesRead;
        }, write(stream, buffer, offset, length, pos) {
          if (!stream.tty || !stream.tty.ops.put_char) {
            throw new FS.ErrnoError(60);
          }
          try {
            for (var i = 0; i < length; i++) {
              stream.tty.ops.put_char(stream.tty, buffer[offset + i]);
            }
          } catch (e) {
            throw new FS.ErrnoError(29);
          }
          if (length) {
            stream.node.mtime = stream.node.ctime = Date.now();
          }
          return i;
        } }, default_tty_ops: { get_char(tty) {
          return FS_stdin_getChar();
        }, put_char(tty, val) {
          if (val === null || val === 10) {
            out(UTF8ArrayToString(tty.output));
            tty.output = [];
          } else {
            if (val != 0) tty.output.push(val);
          }
        }, fsync(tty) {
          if (tty.output?.length > 0) {
            out(UTF8ArrayToString(tty.output));
            tty.output = [];
          }
        }, ioctl_tcgets(tty) {
          return { c_iflag: 25856, c_oflag: 5, c_cflag: 191, c_lflag: 35387, c_cc: [3, 28, 127, 21, 4, 0, 1, 0, 17, 19, 26, 0, 18, 15, 23, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] };
        }, ioctl_tcsets(tty, optional_actions, data) {
          return 0;
        }, ioctl_tiocgwinsz(tty) {
          return [24, 80];
        } }, default_tty1_ops: { put_char(tty, val) {
          if (val === null || val === 10) {
            err(UTF8ArrayToString(tty.output));
            tty.output = [];
          } else {
            if (val != 0) tty.output.push(val);
          }
        }, fsync(tty) {
          if (tty.output?.length > 0) {
            err(UTF8ArrayToString(tty.output));
            tty.output = [];
          }
        } } };
        var mmapAlloc = (size) => {
          abort();
        };
        var MEMFS = { ops_table: null, mount(mount) {
          return MEMFS.createNode(null, "/", 16895, 0);
        }, createNode(parent, name, mode, dev) {
          if (FS.isBlkdev(mode) || FS.isFIFO(mode)) {
            throw new FS.ErrnoError(63);
          }
          MEMFS.ops_table ||= { dir: { node: { getattr: MEMFS.node_ops.getattr, setattr: MEMFS.node_ops.setattr, lookup: MEMFS.node_ops.lookup, mknod: MEMFS.node_ops.mknod, rename: MEMFS.node_ops.rename, unlink: MEMFS.node_ops.unlink, rmdir: MEMFS.node_ops.rmdir, readdir: MEMFS.node_ops.readdir, symlink: MEMFS.node_ops.symlink }, stream: { llseek: MEMFS.stream_ops.llseek } }, file: { node: { getattr: MEMFS.node_ops.getattr, setattr: MEMFS.node_ops.setattr }, stream: { llseek: MEMFS.stream_ops.llseek, read: MEMFS.stream_ops.read, write: MEMFS.stream_ops.write, mmap: MEMFS.stream_ops.mmap, msync: MEMFS.stream_ops.msync } }, link: { node: { getattr: MEMFS.node_ops.getattr, setattr: MEMFS.node_ops.setattr, readlink: MEMFS.node_ops.readlink }, stream: {} }, chrdev: { node: { getattr: MEMFS.node_ops.getattr, setattr: MEMFS.node_ops.setattr }, stream: FS.chrdev_stream_ops } };
          var node = FS.createNode(parent, name, mode, dev);
          if (FS.isDir(node.mode)) {
            node.node_ops = MEMFS.ops_table.dir.node;
            node.stream_ops = MEMFS.ops_table.dir.stream;
            node.contents = {};
          } else if (FS.isFile(node.mode)) {
            node.node_ops = MEMFS.ops_table.file.node;
            node.stream_ops = MEMFS.ops_table.file.stream;
            node.usedBytes = 0;
            node.contents = MEMFS.emptyFileContents ??= new Uint8Array(0);
          } else if (FS.isLink(node.mode)) {
            node.node_ops = MEMFS.ops_table.link.node;
            node.stream_ops = MEMFS.ops_table.link.stream;
          } else if (FS.isChrdev(node.mode)) {
            node.node_ops = MEMFS.ops_table.chrdev.node;
            node.stream_ops = MEMFS.ops_table.chrdev.stream;
          }
          node.atime = node.mtime = node.ctime = Date.now();
          if (parent) {
            parent.contents[name] = node;
            parent.atime = parent.mtime = parent.ctime = node.atime;
          }
          return node;
        }, getFileDataAsTypedArray(node) {
          return node.contents.subarray(0, node.usedBytes);
        }, expandFileStorage(node, newCapacity) {
          var prevCapacity = node.contents.length;
          if (prevCapacity >= newCapacity) return;
          var CAPACITY_DOUBLING_MAX = 1024 * 1024;
          newCapacity = Math.max(newCapacity, prevCapacity * (prevCapacity < CAPACITY_DOUBLING_MAX ? 2 : 1.125) >>> 0);
          if (prevCapacity) newCapacity = Math.max(newCapacity, 256);
          var oldContents = MEMFS.getFileDataAsTypedArray(node);
          node.contents = new Uint8Array(newCapacity);
          node.contents.set(oldContents);
        }, resizeFileStorage(node, newSize) {
          if (node.usedBytes == newSize) return;
          var oldContents = node.contents;
          node.contents = new Uint8Array(newSize);
          node.contents.set(oldContents.subarray(0, Math.min(newSize, node.usedBytes)));
          node.usedBytes = newSize;
        }, node_ops: { getattr(node) {
          var attr = {};
          attr.dev = FS.isChrdev(node.mode) ? node.id : 1;
          attr.ino = node.id;
          attr.mode = node.mode;
          attr.nlink = 1;
          attr.uid = 0;
          attr.gid = 0;
          attr.rdev = node.rdev;
          if (FS.isDir(node.mode)) {
            attr.size = 4096;
          } else if (FS.isFile(node.mode)) {
            attr.size = node.usedBytes;
          } else if (FS.isLink(node.mode)) {
            attr.size = node.link.length;
          } else {
            attr.size = 0;
          }
          attr.atime = new Date(node.atime);
          attr.mtime = new Date(node.mtime);
          attr.ctime = new Date(node.ctime);
          attr.blksize = 4096;
          attr.blocks = Math.ceil(attr.size / attr.blksize);
          return attr;
        }, setattr(node, attr) {
          for (const key of ["mode", "atime", "mtime", "ctime"]) {
            if (attr[key] != null) {
              node[key] = attr[key];
            }
          }
          if (attr.size !== void 0) {
            MEMFS.resizeFileStorage(node, attr.size);
          }
        }, lookup(parent, name) {
          if (!MEMFS.doesNotExistError) {
            MEMFS.doesNotExistError = new FS.ErrnoError(44);
            MEMFS.doesNotExistError.stack = "<generic error, no stack>";
          }
          throw MEMFS.doesNotExistError;
        }, mknod(parent, name, mode, dev) {
          return MEMFS.createNode(parent, name, mode, dev);
        }, rename(old_node, new_dir, new_name) {
          var new_node;
          try {
            new_node = FS.lookupNode(new_dir, new_name);
          } catch (e) {
          }
          if (new_node) {
            if (FS.isDir(old_node.mode)) {
              for (var i in new_node.contents) {
                throw new FS.ErrnoError(55);
              }
            }
            FS.hashRemoveNode(new_node);
          }
          delete old_node.parent.contents[old_node.name];
          new_dir.contents[new_name] = old_node;
          old_node.name = new_name;
          new_dir.ctime = new_dir.mtime = old_node.parent.ctime = old_node.parent.mtime = Date.now();
        }, unlink(parent, name) {
          delete parent.contents[name];
          parent.ctime = parent.mtime = Date.now();
        }, rmdir(parent, name) {
          var node = FS.lookupNode(parent, name);
          for (var i in node.contents) {
            throw new FS.ErrnoError(55);
          }
          delete parent.contents[name];
          parent.ctime = parent.mtime = Date.now();
        }, readdir(node) {
          return [".", "..", ...Object.keys(node.contents)];
        }, symlink(parent, newname, oldpath) {
          var node = MEMFS.createNode(parent, newname, 511 | 40960, 0);
          node.link = oldpath;
          return node;
        }, readlink(node) {
          if (!FS.isLink(node.mode)) {
            throw new FS.ErrnoError(28);
          }
          return node.link;
        } }, stream_ops: { read(stream, buffer, offset, length, position) {
          var contents = stream.node.contents;
          if (position >= stream.node.usedBytes) return 0;
          var size = Math.min(stream.node.usedBytes - position, length);
          buffer.set(contents.subarray(position, position + size), offset);
          return size;
        }, write(stream, buffer, offset, length, position, canOwn) {
          if (buffer.buffer === HEAP8.buffer) {
            canOwn = false;
          }
          if (!length) return 0;
          var node = stream.node;
          node.mtime = node.ctime = Date.now();
          if (canOwn) {
            node.contents = buffer.subarray(offset, offset + length);
            node.usedBytes = length;
          } else if (node.usedBytes === 0 && position === 0) {
            node.contents = buffer.slice(offset, offset + length);
            node.usedBytes = length;
          } else {
            MEMFS.expandFileStorage(node, position + length);
            node.contents.set(buffer.subarray(offset, offset + length), position);
            node.usedBytes = Math.max(node.usedBytes, position + length);
          }
          return length;
        }, llseek(stream, offset, whence) {
          var position = offset;
          if (whence === 1) {
            position += stream.position;
          } else if (whence === 2) {
            if (FS.isFile(stream.node.mode)) {
              position += stream.node.usedBytes;
            }
          }
          if (position < 0) {
            throw new FS.ErrnoError(28);
          }
          return position;
        }, mmap(stream, length, position, prot, flags) {
          if (!FS.isFile(stream.node.mode)) {
            throw new FS.ErrnoError(43);
          }
          var ptr;
          var allocated;
          var contents = stream.node.contents;
          if (!(flags & 2) && contents.buffer === HEAP8.buffer) {
            allocated = false;
            ptr = contents.byteOffset;
          } else {
            allocated = true;
            ptr = mmapAlloc(length);
            if (!ptr) {
              throw new FS.ErrnoError(48);
            }
            if (contents) {
              if (position > 0 || position + length < contents.length) {
                if (contents.subarray) {
                  contents = contents.subarray(position, position + length);
                } else {
                  contents = Array.prototype.slice.call(contents, position, position + length);
                }
              }
              HEAP8.set(contents, ptr);
            }
          }
          return { ptr, allocated };
        }, msync(stream, buffer, offset, length, mmapFlags) {
          MEMFS.stream_ops.write(stream, buffer, 0, length, offset, false);
          return 0;
        } } };
        var FS_modeStringToFlags = (str) => {
          if (typeof str != "string") return str;
          var flagModes = { r: 0, "r+": 2, w: 512 | 64 | 1, "w+": 512 | 64 | 2, a: 1024 | 64 | 1, "a+": 1024 | 64 | 2 };
          var flags = flagModes[str];
          if (typeof flags == "undefined") {
            throw new Error(`Unknown file open mode: ${str}`);
          }
          return flags;
        };
        var FS_fileDataToTypedArray = (data) => {
          if (typeof data == "string") {
            data = intArrayFromString(data, true);
          }
          if (!data.subarray) {
            data = new Uint8Array(data);
          }
          return data;
        };
        var FS_getMode = (canRead, canWrite) => {
          var mode = 0;
          if (canRead) mode |= 292 | 73;
          if (canWrite) mode |= 146;
          return mode;
        };
        var asyncLoad = async (url) => {
          var arrayBuffer = await readAsync(url);
          return new Uint8Array(arrayBuffer);
        };
        var FS_createDataFile = (...args) => FS.createDataFile(...args);
        var getUniqueRunDependency = (id) => id;
        var dependenciesPromise = null;
        var resolveRunDependencies = async () => dependenciesPromise;
        var runDependencies = 0;
        var dependenciesPromiseResolve = null;
        var removeRunDependency = (id) => {
          runDependencies--;
          Module["monitorRunDependencies"]?.(runDependencies);
          if (!runDependencies) {
            dependenciesPromiseResolve();
          }
        };
        var addRunDependency = (id) => {
          if (!runDependencies) {
            dependenciesPromise = new Promise((resolve) => dependenciesPromiseResolve = resolve);
          }
          runDependencies++;
          Module["monitorRunDependencies"]?.(runDependencies);
        };
        var preloadPlugins = [];
        var FS_handledByPreloadPlugin = async (byteArray, fullname) => {
          if (typeof Browser != "undefined") Browser.init();
          for (var plugin of preloadPlugins) {
            if (plugin["canHandle"](fullname)) {
              return plugin["handle"](byteArray, fullname);
            }
          }
          return byteArray;
        };
        var FS_preloadFile = async (parent, name, url, canRead, canWrite, dontCreateFile, canOwn, preFinish) => {
          var fullname = name ? PATH_FS.resolve(PATH.join2(parent, name)) : parent;
          var dep = getUniqueRunDependency(`cp ${fullname}`);
          addRunDependency(dep);
          try {
            var byteArray = url;
            if (typeof url == "string") {
              byteArray = await asyncLoad(url);
            }
            byteArray = await FS_handledByPreloadPlugin(byteArray, fullname);
            preFinish?.();
            if (!dontCreateFile) {
              FS_createDataFile(parent, name, byteArray, canRead, canWrite, canOwn);
            }
          } finally {
            removeRunDependency(dep);
          }
        };
        var FS_createPreloadedFile = (parent, name, url, canRead, canWrite, onload, onerror, dontCreateFile, canOwn, preFinish) => {
          FS_preloadFile(parent, name, url, canRead, canWrite, dontCreateFile, canOwn, preFinish).then(onload).catch(onerror);
        };
        var FS = { root: null, mounts: [], devices: {}, streams: [], nextInode: 1, nameTable: null, currentPath: "/", initialized: false, ignorePermissions: true, filesystems: null, syncFSRequests: 0, ErrnoError: class {
          name = "ErrnoError";
          constructor(errno) {
            this.errno = errno;
          }
        }, FSStream: class {
          shared = {};
          get object() {
            return this.node;
          }
          set object(val) {
            this.node = val;
          }
          get isRead() {
            return (this.flags & 2097155) !== 1;
          }
          get isWrite() {
            return (this.flags & 2097155) !== 0;
          }
          get isAppend() {
            return this.flags & 1024;
          }
          get flags() {
            return this.shared.flags;
          }
          set flags(val) {
            this.shared.flags = val;
          }
          get position() {
            return this.shared.position;
          }
          set position(val) {
            this.shared.position = val;
          }
        }, FSNode: class {
          node_ops = {};
          stream_ops = {};
          readMode = 292 | 73;
          writeMode = 146;
          mounted = null;
          constructor(parent, name, mode, rdev) {
            if (!parent) {
              parent = this;
            }
            this.parent = parent;
            this.mount = parent.mount;
            this.id = FS.nextInode++;
            this.name = name;
            this.mode = mode;
            this.rdev = rdev;
            this.atime = this.mtime = this.ctime = Date.now();
          }
          get read() {
            return (this.mode & this.readMode) === this.readMode;
          }
          set read(val) {
            val ? this.mode |= this.readMode : this.mode &= ~this.readMode;
          }
          get write() {
            return (this.mode & this.writeMode) === this.writeMode;
          }
          set write(val) {
            val ? this.mode |= this.writeMode : this.mode &= ~this.writeMode;
          }
          get isFolder() {
            return FS.isDir(this.mode);
          }
          get isDevice() {
            return FS.isChrdev(this.mode);
          }
          addListener(cb, exclusive = false) {
            var entry = { cb, exclusive };
            var listeners = this.listeners ??= /* @__PURE__ */ new Set();
            listeners.add(entry);
            return { listeners, entry };
          }
          notifyListeners(flags) {
            if (!this.listeners) return;
            var excl;
            for (var entry of this.listeners) {
              if (entry.exclusive) (excl ||= []).push(entry);
              else entry.cb(flags);
            }
            if (excl) {
              var i = (this.exclTurn || 0) % excl.length;
              this.exclTurn = i + 1;
              excl[i].cb(flags);
            }
          }
        }, lookupPath(path, opts = {}) {
          if (!path) {
            throw new FS.ErrnoError(44);
          }
          opts.follow_mount ??= true;
          if (!PATH.isAbs(path)) {
            path = FS.cwd() + "/" + path;
          }
          linkloop: for (var nlinks = 0; nlinks < 40; nlinks++) {
            var parts = path.split("/").filter((p) => !!p);
            var current = FS.root;
            var current_path = "/";
            for (var i = 0; i < parts.length; i++) {
              var islast = i === parts.length - 1;
              if (islast && opts.parent) {
                break;
              }
              if (parts[i] === ".") {
                continue;
              }
              if (parts[i] === "..") {
                current_path = PATH.dirname(current_path);
                if (FS.isRoot(current)) {
                  path = current_path + "/" + parts.slice(i + 1).join("/");
                  nlinks--;
                  continue linkloop;
                } else {
                  current = current.parent;
                }
                continue;
              }
              current_path = PATH.join2(current_path, parts[i]);
              try {
                current = FS.lookupNode(current, parts[i]);
              } catch (e) {
                if (e?.errno === 44 && islast && opts.noent_okay) {
                  return { path: current_path };
                }
                throw e;
              }
              if (FS.isMountpoint(current) && (!islast || opts.follow_mount)) {
                current = current.mounted.root;
              }
              if (FS.isLink(current.mode) && (!islast || opts.follow)) {
                if (!current.node_ops.readlink) {
                  throw new FS.ErrnoError(52);
                }
                var link = current.node_ops.readlink(current);
                if (!PATH.isAbs(link)) {
                  link = PATH.dirname(current_path) + "/" + link;
                }
                path = link + "/" + parts.slice(i + 1).join("/");
                continue linkloop;
              }
            }
            return { path: current_path, node: current };
          }
          throw new FS.ErrnoError(32);
        }, getPath(node) {
          var path;
          while (true) {
            if (FS.isRoot(node)) {
              var mount = node.mount.mountpoint;
              if (!path) return mount;
              return mount[mount.length - 1] !== "/" ? `${mount}/${path}` : mount + path;
            }
            path = path ? `${node.name}/${path}` : node.name;
            node = node.parent;
          }
        }, hashName(parentid, name) {
          var hash = 0;
          for (var i = 0; i < name.length; i++) {
            hash = (hash << 5) - hash + name.charCodeAt(i) | 0;
          }
          return (parentid + hash >>> 0) % FS.nameTable.length;
        }, hashAddNode(node) {
          var hash = FS.hashName(node.parent.id, node.name);
          node.name_next = FS.nameTable[hash];
          FS.nameTable[hash] = node;
        }, hashRemoveNode(node) {
          var hash = FS.hashName(node.parent.id, node.name);
          if (FS.nameTable[hash] === node) {
            FS.nameTable[hash] = node.name_next;
          } else {
            var current = FS.nameTable[hash];
            while (current) {
              if (current.name_next === node) {
                current.name_next = node.name_next;
                break;
              }
              current = current.name_next;
            }
          }
        }, lookupNode(parent, name) {
          var errCode = FS.mayLookup(parent);
          if (errCode) {
            throw new FS.ErrnoError(errCode);
          }
          var hash = FS.hashName(parent.id, name);
          for (var node = FS.nameTable[hash]; node; node = node.name_next) {
            var nodeName = node.name;
            if (node.parent.id === parent.id && nodeName === name) {
              return node;
            }
          }
          return FS.lookup(parent, name);
        }, createNode(parent, name, mode, rdev) {
          var node = new FS.FSNode(parent, name, mode, rdev);
          FS.hashAddNode(node);
          return node;
        }, destroyNode(node) {
          FS.hashRemoveNode(node);
        }, isRoot(node) {
          return node === node.parent;
        }, isMountpoint(node) {
          return !!node.mounted;
        }, isFile(mode) {
          return (mode & 61440) === 32768;
        }, isDir(mode) {
          return (mode & 61440) === 16384;
        }, isLink(mode) {
          return (mode & 61440) === 40960;
        }, isChrdev(mode) {
          return (mode & 61440) === 8192;
        }, isBlkdev(mode) {
          return (mode & 61440) === 24576;
        }, isFIFO(mode) {
          return (mode & 61440) === 4096;
        }, isSocket(mode) {
          return (mode & 49152) === 49152;
        }, flagsToPermissionString(flag) {
          var perms = ["r", "w", "rw"][flag & 3];
          if (flag & 512) {
            perms += "w";
          }
          return perms;
        }, nodePermissions(node, perms) {
          if (FS.ignorePermissions) {
            return 0;
          }
          if (perms.includes("r") && !(node.mode & 292)) {
            return 2;
          }
          if (perms.includes("w") && !(node.mode & 146)) {
            return 2;
          }
          if (perms.includes("x") && !(node.mode & 73)) {
            return 2;
          }
          return 0;
        }, mayLookup(dir) {
          if (!FS.isDir(dir.mode)) return 54;
          var errCode = FS.nodePermissions(dir, "x");
          if (errCode) return errCode;
          if (!dir.node_ops.lookup) return 2;
          return 0;
        }, mayCreate(dir, name) {
          if (!FS.isDir(dir.mode)) {
            return 54;
          }
          try {
            var node = FS.lookupNode(dir, name);
            return 20;
          } catch (e) {
          }
          return FS.nodePermissions(dir, "wx");
        }, mayDelete(dir, name, isdir) {
          var node;
          try {
            node = FS.lookupNode(dir, name);
          } catch (e) {
            return e.errno;
          }
          var errCode = FS.nodePermissions(dir, "wx");
          if (errCode) {
            return errCode;
          }
          if (isdir) {
            if (!FS.isDir(node.mode)) {
              return 54;
            }
            if (FS.isRoot(node) || FS.getPath(node) === FS.cwd()) {
              return 10;
            }
          } else if (FS.isDir(node.mode)) {
            return 31;
          }
          return 0;
        }, mayOpen(node, flags) {
          if (!node) {
            return 44;
          }
          if (FS.isLink(node.mode)) {
            return 32;
          }
          var mode = FS.flagsToPermissionString(flags);
          if (FS.isDir(node.mode)) {
            if (mode !== "r" || flags & (512 | 64)) {
              return 31;
            }
          }
          return FS.nodePermissions(node, mode);
        }, checkOpExists(op, err2) {
          if (!op) {
            throw new FS.ErrnoError(err2);
          }
          return op;
        }, MAX_OPEN_FDS: 4096, nextfd() {
          for (var fd = 0; fd <= FS.MAX_OPEN_FDS; fd++) {
            if (!FS.streams[fd]) {
              return fd;
            }
          }
          throw new FS.ErrnoError(33);
        }, getStreamChecked(fd) {
          var stream = FS.getStream(fd);
          if (!stream) {
            throw new FS.ErrnoError(8);
          }
          return stream;
        }, getStream: (fd) => FS.streams[fd], createStream(stream, fd = -1) {
          stream = Object.assign(new FS.FSStream(), stream);
          if (fd == -1) {
            fd = FS.nextfd();
          }
          stream.fd = fd;
          FS.streams[fd] = stream;
          return stream;
        }, closeStream(fd) {
          FS.streams[fd] = null;
        }, dupStream(origStream, fd = -1) {
          var stream = FS.createStream(origStream, fd);
          stream.stream_ops?.dup?.(stream);
          return stream;
        }, doSetAttr(stream, node, attr) {
          var setattr = stream?.stream_ops.setattr;
          var arg = setattr ? stream : node;
          setattr ??= node.node_ops.setattr;
          FS.checkOpExists(setattr, 63);
          try {
            setattr(arg, attr);
          } catch (e) {
            if (e instanceof RangeError) {
              throw new FS.ErrnoError(22);
            }
            throw e;
          }
        }, chrdev_stream_ops: { open(stream) {
          var device = FS.getDevice(stream.node.rdev);
          stream.stream_ops = device.stream_ops;
          stream.stream_ops.open?.(stream);
        }, llseek() {
          throw new FS.ErrnoError(70);
        } }, major: (dev) => dev >> 8, minor: (dev) => dev & 255, makedev: (ma, mi) => ma << 8 | mi, registerDevice(dev, ops) {
          FS.devices[dev] = { stream_ops: ops };
        }, getDevice: (dev) => FS.devices[dev], getMounts(mount) {
          var mounts = [];
          var check = [mount];
          while (check.length) {
            var m = check.pop();
            mounts.push(m);
            check.push(...m.mounts);
          }
          return mounts;
        }, syncfs(populate, callback) {
          if (typeof populate == "function") {
            callback = populate;
            populate = false;
          }
          FS.syncFSRequests++;
          if (FS.syncFSRequests > 1) {
            err(`warning: ${FS.syncFSRequests} FS.syncfs operations in flight at once, probably just doing extra work`);
          }
          var mounts = FS.getMounts(FS.root.mount);
          var completed = 0;
          function doCallback(errCode) {
            FS.syncFSRequests--;
            return callback(errCode);
          }
          function done(errCode) {
            if (errCode) {
              if (!done.errored) {
                done.errored = true;
                return doCallback(errCode);
              }
              return;
            }
            if (++completed >= mounts.length) {
              doCallback(null);
            }
          }
          for (var mount of mounts) {
            if (mount.type.syncfs) {
              mount.type.syncfs(mount, populate, done);
            } else {
              done(null);
            }
          }
        }, mount(type, opts, mountpoint) {
          var root = mountpoint === "/";
          var pseudo = !mountpoint;
          var node;
          if (root && FS.root) {
            throw new FS.ErrnoError(10);
          } else if (!root && !pseudo) {
            var lookup = FS.lookupPath(mountpoint, { follow_mount: false });
            mountpoint = lookup.path;
            node = lookup.node;
            if (FS.isMountpoint(node)) {
              throw new FS.ErrnoError(10);
            }
            if (!FS.isDir(node.mode)) {
              throw new FS.ErrnoError(54);
            }
          }
          var mount = { type, opts, mountpoint, mounts: [] };
          var mountRoot = type.mount(mount);
          mountRoot.mount = mount;
          mount.root = mountRoot;
          if (root) {
            FS.root = mountRoot;
          } else if (node) {
            node.mounted = mount;
            if (node.mount) {
              node.mount.mounts.push(mount);
            }
          }
          return mountRoot;
        }, unmount(mountpoint) {
          var lookup = FS.lookupPath(mountpoint, { follow_mount: false });
          if (!FS.isMountpoint(lookup.node)) {
            throw new FS.ErrnoError(28);
          }
          var node = lookup.node;
          var mount = node.mounted;
          var mounts = FS.getMounts(mount);
          for (var [hash, current] of Object.entries(FS.nameTable)) {
            while (current) {
              var next = current.name_next;
              if (mounts.includes(current.mount)) {
                FS.destroyNode(current);
              }
              current = next;
            }
          }
          node.mounted = null;
          var idx = node.mount.mounts.indexOf(mount);
          node.mount.mounts.splice(idx, 1);
        }, lookup(parent, name) {
          return parent.node_ops.lookup(parent, name);
        }, mknod(path, mode, dev) {
          var lookup = FS.lookupPath(path, { parent: true });
          var parent = lookup.node;
          var name = PATH.basename(path);
          if (!name) {
            throw new FS.ErrnoError(28);
          }
          if (name === "." || name === "..") {
            throw new FS.ErrnoError(20);
          }
          var errCode = FS.mayCreate(parent, name);
          if (errCode) {
            throw new FS.ErrnoError(errCode);
          }
          if (!parent.node_ops.mknod) {
            throw new FS.ErrnoError(63);
          }
          return parent.node_ops.mknod(parent, name, mode, dev);
        }, statfs(path) {
          return FS.statfsNode(FS.lookupPath(path, { follow: true }).node);
        }, statfsStream(stream) {
          return FS.statfsNode(stream.node);
        }, statfsNode(node) {
          var rtn = { bsize: 4096, frsize: 4096, blocks: 1e6, bfree: 5e5, bavail: 5e5, files: FS.nextInode, ffree: FS.nextInode - 1, fsid: 42, flags: 2, namelen: 255 };
          if (node.node_ops.statfs) {
            Object.assign(rtn, node.node_ops.statfs(node.mount.opts.root));
          }
          return rtn;
        }, create(path, mode = 438) {
          mode &= 4095;
          mode |= 32768;
          return FS.mknod(path, mode, 0);
        }, mkdir(path, mode = 511) {
          mode &= 511 | 512;
          mode |= 16384;
          return FS.mknod(path, mode, 0);
        }, mkdirTree(path, mode) {
          var dirs = path.split("/");
          var d = "";
          for (var dir of dirs) {
            if (!dir) continue;
            if (d || PATH.isAbs(path)) d += "/";
            d += dir;
            try {
              FS.mkdir(d, mode);
            } catch (e) {
              if (e.errno != 20) throw e;
            }
          }
        }, mkdev(path, mode, dev) {
          if (typeof dev == "undefined") {
            dev = mode;
            mode = 438;
          }
          mode |= 8192;
          return FS.mknod(path, mode, dev);
        }, symlink(oldpath, newpath) {
          if (!PATH_FS.resolve(oldpath)) {
            throw new FS.ErrnoError(44);
          }
          var lookup = FS.lookupPath(newpath, { parent: true });
          var parent = lookup.node;
          if (!parent) {
            throw new FS.ErrnoError(44);
          }
          var newname = PATH.basename(newpath);
          var errCode = FS.mayCreate(parent, newname);
          if (errCode) {
            throw new FS.ErrnoError(errCode);
          }
          if (!parent.node_ops.symlink) {
            throw new FS.ErrnoError(63);
          }
          return parent.node_ops.symlink(parent, newname, oldpath);
        }, link(oldpath, newpath, flags) {
          var lookup = FS.lookupPath(newpath, { parent: true });
          var parent = lookup.node;
          if (!parent) {
            throw new FS.ErrnoError(44);
          }
          var newname = PATH.basename(newpath);
          var errCode = FS.mayCreate(parent, newname);
          if (errCode) {
            throw new FS.ErrnoError(errCode);
          }
          if (!parent.node_ops.link) {
            throw new FS.ErrnoError(34);
          }
          return parent.node_ops.link(parent, newname, oldpath, flags);
        }, rename(old_path, new_path) {
          var old_dirname = PATH.dirname(old_path);
          var new_dirname = PATH.dirname(new_path);
          var old_name = PATH.basename(old_path);
          var new_name = PATH.basename(new_path);
          var lookup, old_dir, new_dir;
          lookup = FS.lookupPath(old_path, { parent: true });
          old_dir = lookup.node;
          lookup = FS.lookupPath(new_path, { parent: true });
          new_dir = lookup.node;
          if (!old_dir || !new_dir) throw new FS.ErrnoError(44);
          if (old_dir.mount !== new_dir.mount) {
            throw new FS.ErrnoError(75);
          }
          var old_node = FS.lookupNode(old_dir, old_name);
          var relative = PATH_FS.relative(old_path, new_dirname);
          if (relative.charAt(0) !== ".") {
            throw new FS.ErrnoError(28);
          }
          relative = PATH_FS.relative(new_path, old_dirname);
          if (relative.charAt(0) !== ".") {
            throw new FS.ErrnoError(55);
          }
          var new_node;
          try {
            new_node = FS.lookupNode(new_dir, new_name);
          } catch (e) {
          }
          if (old_node === new_node) {
            return;
          }
          var isdir = FS.isDir(old_node.mode);
          var errCode = FS.mayDelete(old_dir, old_name, isdir);
          if (errCode) {
            throw new FS.ErrnoError(errCode);
          }
          errCode = new_node ? FS.mayDelete(new_dir, new_name, isdir) : FS.mayCreate(new_dir, new_name);
          if (errCode) {
            throw new FS.ErrnoError(errCode);
          }
          if (!old_dir.node_ops.rename) {
            throw new FS.ErrnoError(63);
          }
          if (FS.isMountpoint(old_node) || new_node && FS.isMountpoint(new_node)) {
            throw new FS.ErrnoError(10);
          }
          if (new_dir !== old_dir) {
            errCode = FS.nodePermissions(old_dir, "w");
            if (errCode) {
              throw new FS.ErrnoError(errCode);
            }
          }
          FS.hashRemoveNode(old_node);
          try {
            old_dir.node_ops.rename(old_node, new_dir, new_name);
            old_node.parent = new_dir;
          } catch (e) {
            throw e;
          } finally {
            FS.hashAddNode(old_node);
          }
        }, rmdir(path) {
          var lookup = FS.lookupPath(path, { parent: true });
          var parent = lookup.node;
          var name = PATH.basename(path);
          var node = FS.lookupNode(parent, name);
          var errCode = FS.mayDelete(parent, name, true);
          if (errCode) {
            throw new FS.ErrnoError(errCode);
          }
          if (!parent.node_ops.rmdir) {
            throw new FS.ErrnoError(63);
          }
          if (FS.isMountpoint(node)) {
            throw new FS.ErrnoError(10);
          }
          parent.node_ops.rmdir(parent, name);
          FS.destroyNode(node);
        }, readdir(path) {
          var lookup = FS.lookupPath(path, { follow: true });
          var node = lookup.node;
          var readdir = FS.checkOpExists(node.node_ops.readdir, 54);
          return readdir(node);
        }, unlink(path) {
          var lookup = FS.lookupPath(path, { parent: true });
          var parent = lookup.node;
          if (!parent) {
            throw new FS.ErrnoError(44);
          }
          var name = PATH.basename(path);
          var node = FS.lookupNode(parent, name);
          var errCode = FS.mayDelete(parent, name, false);
          if (errCode) {
            throw new FS.ErrnoError(errCode);
          }
          if (!parent.node_ops.unlink) {
            throw new FS.ErrnoError(63);
          }
          if (FS.isMountpoint(node)) {
            throw new FS.ErrnoError(10);
          }
          parent.node_ops.unlink(parent, name);
          FS.destroyNode(node);
        }, readlink(path) {
          var lookup = FS.lookupPath(path);
          var link = lookup.node;
          if (!link) {
            throw new FS.ErrnoError(44);
          }
          if (!link.node_ops.readlink) {
            throw new FS.ErrnoError(28);
          }
          return link.node_ops.readlink(link);
        }, stat(path, dontFollow) {
          var lookup = FS.lookupPath(path, { follow: !dontFollow });
          var node = lookup.node;
          var getattr = FS.checkOpExists(node.node_ops.getattr, 63);
          return getattr(node);
        }, fstat(fd) {
          var stream = FS.getStreamChecked(fd);
          var node = stream.node;
          var getattr = stream.stream_ops.getattr;
          var arg = getattr ? stream : node;
          getattr ??= node.node_ops.getattr;
          FS.checkOpExists(getattr, 63);
          return getattr(arg);
        }, lstat(path) {
          return FS.stat(path, true);
        }, doChmod(stream, node, mode, dontFollow) {
          FS.doSetAttr(stream, node, { mode: mode & 4095 | node.mode & ~4095, ctime: Date.now(), dontFollow });
        }, chmod(path, mode, dontFollow) {
          var node;
          if (typeof path == "string") {
            var lookup = FS.lookupPath(path, { follow: !dontFollow });
            node = lookup.node;
          } else {
            node = path;
          }
          FS.doChmod(null, node, mode, dontFollow);
        }, lchmod(path, mode) {
          FS.chmod(path, mode, true);
        }, fchmod(fd, mode) {
          var stream = FS.getStreamChecked(fd);
          FS.doChmod(stream, stream.node, mode, false);
        }, doChown(stream, node, dontFollow) {
          FS.doSetAttr(stream, node, { timestamp: Date.now(), dontFollow });
        }, chown(path, uid, gid, dontFollow) {
          var node;
          if (typeof path == "string") {
            var lookup = FS.lookupPath(path, { follow: !dontFollow });
            node = lookup.node;
          } else {
            node = path;
          }
          FS.doChown(null, node, dontFollow);
        }, lchown(path, uid, gid) {
          FS.chown(path, uid, gid, true);
        }, fchown(fd, uid, gid) {
          var stream = FS.getStreamChecked(fd);
          FS.doChown(stream, stream.node, false);
        }, doTruncate(stream, node, len) {
          if (FS.isDir(node.mode)) {
            throw new FS.ErrnoError(31);
          }
          if (!FS.isFile(node.mode)) {
            throw new FS.ErrnoError(28);
          }
          var errCode = FS.nodePermissions(node, "w");
          if (errCode) {
            throw new FS.ErrnoError(errCode);
          }
          FS.doSetAttr(stream, node, { size: len, timestamp: Date.now() });
        }, truncate(path, len) {
          if (len < 0) {
            throw new FS.ErrnoError(28);
          }
          var node;
          if (typeof path == "string") {
            var lookup = FS.lookupPath(path, { follow: true });
            node = lookup.node;
          } else {
            node = path;
          }
          FS.doTruncate(null, node, len);
        }, ftruncate(fd, len) {
          var stream = FS.getStreamChecked(fd);
          if (len < 0 || (stream.flags & 2097155) === 0) {
            throw new FS.ErrnoError(28);
          }
          FS.doTruncate(stream, stream.node, len);
        }, utime(path, atime, mtime, dontFollow) {
          var lookup = FS.lookupPath(path, { follow: !dontFollow });
          FS.doSetAttr(null, lookup.node, { atime, mtime, dontFollow });
        }, open(path, flags, mode = 438) {
          if (path === "") {
            throw new FS.ErrnoError(44);
          }
          flags = FS_modeStringToFlags(flags);
          if (flags & 64) {
            mode = mode & 4095 | 32768;
          } else {
            mode = 0;
          }
          var node;
          var isDirPath;
          if (typeof path == "object") {
            node = path;
          } else {
            isDirPath = path.endsWith("/");
            var lookup = FS.lookupPath(path, { follow: !(flags & 131072), noent_okay: true });
            node = lookup.node;
            path = lookup.path;
          }
          var created = false;
          if (flags & 64) {
            if (node) {
              if (flags & 128) {
                throw new FS.ErrnoError(20);
              }
            } else if (isDirPath) {
              throw new FS.ErrnoError(31);
            } else {
              node = FS.mknod(path, mode | 511, 0);
              created = true;
            }
          }
          if (!node) {
            throw new FS.ErrnoError(44);
          }
          if (FS.isChrdev(node.mode)) {
            flags &= ~512;
          }
          if (flags & 65536 && !FS.isDir(node.mode)) {
            throw new FS.ErrnoError(54);
          }
          if (!created) {
            var errCode = FS.mayOpen(node, flags);
            if (errCode) {
              throw new FS.ErrnoError(errCode);
            }
          }
          if (flags & 512 && !created) {
            FS.truncate(node, 0);
          }
          flags &= ~(128 | 512 | 131072);
          var stream = FS.createStream({ node, path: FS.getPath(node), flags, seekable: true, position: 0, stream_ops: node.stream_ops, ungotten: [], error: false });
          if (stream.stream_ops.open) {
            stream.stream_ops.open(stream);
          }
          if (created) {
            FS.chmod(node, mode & 511);
          }
          return stream;
        }, close(stream) {
          if (FS.isClosed(stream)) {
            throw new FS.ErrnoError(8);
          }
          if (stream.getdents) stream.getdents = null;
          stream.node?.notifyListeners(32);
          try {
            if (stream.stream_ops.close) {
              stream.stream_ops.close(stream);
            }
          } catch (e) {
            throw e;
          } finally {
            FS.closeStream(stream.fd);
          }
          stream.fd = null;
        }, isClosed(stream) {
          return stream.fd === null;
        }, llseek(stream, offset, whence) {
          if (FS.isClosed(stream)) {
            throw new FS.ErrnoError(8);
          }
          if (!stream.seekable || !stream.stream_ops.llseek) {
            throw new FS.ErrnoError(70);
          }
          if (whence != 0 && whence != 1 && whence != 2) {
            throw new FS.ErrnoError(28);
          }
          stream.position = stream.stream_ops.llseek(stream, offset, whence);
          stream.ungotten = [];
          return stream.position;
        }, read(stream, buffer, offset, length, position) {
          if (length < 0 || position < 0) {
            throw new FS.ErrnoError(28);
          }
          if (FS.isClosed(stream)) {
            throw new FS.ErrnoError(8);
          }
          if ((stream.flags & 2097155) === 1) {
            throw new FS.ErrnoError(8);
          }
          if (FS.isDir(stream.node.mode)) {
            throw new FS.ErrnoError(31);
          }
          if (!stream.stream_ops.read) {
            throw new FS.ErrnoError(28);
          }
          var seeking = typeof position != "undefined";
          if (!seeking) {
            position = stream.position;
          } else if (!stream.seekable) {
            throw new FS.ErrnoError(70);
          }
          var bytesRead = stream.stream_ops.read(stream, buffer, offset, length, position);
          if (!seeking) stream.position += bytesRead;
          return bytesRead;
        }, write(stream, buffer, offset, length, position, canOwn) {
          if (length < 0 || position < 0) {
            throw new FS.ErrnoError(28);
          }
          if (FS.isClosed(stream)) {
            throw new FS.ErrnoError(8);
          }
          if ((stream.flags & 2097155) === 0) {
            throw new FS.ErrnoError(8);
          }
          if (FS.isDir(stream.node.mode)) {
            throw new FS.ErrnoError(31);
          }
          if (!stream.stream_ops.write) {
            throw new FS.ErrnoError(28);
          }
          if (stream.seekable && stream.flags & 1024) {
            FS.llseek(stream, 0, 2);
          }
          var seeking = typeof position != "undefined";
          if (!seeking) {
            position = stream.position;
          } else if (!stream.seekable) {
            throw new FS.ErrnoError(70);
          }
          var bytesWritten = stream.stream_ops.write(stream, buffer, offset, length, position, canOwn);
          if (!seeking) stream.position += bytesWritten;
          return bytesWritten;
        }, mmap(stream, length, position, prot, flags) {
          if ((prot & 2) !== 0 && (flags & 2) === 0 && (stream.flags & 2097155) !== 2) {
            throw new FS.ErrnoError(2);
          }
          if ((stream.flags & 2097155) === 1) {
            throw new FS.ErrnoError(2);
          }
          if (!stream.stream_ops.mmap) {
            throw new FS.ErrnoError(43);
          }
          if (!length) {
            throw new FS.ErrnoError(28);
          }
          return stream.stream_ops.mmap(stream, length, position, prot, flags);
        }, msync(stream, buffer, offset, length, mmapFlags) {
          if (!stream.stream_ops.msync) {
            return 0;
          }
          return stream.stream_ops.msync(stream, buffer, offset, length, mmapFlags);
        }, ioctl(stream, cmd, arg) {
          if (!stream.stream_ops.ioctl) {
            throw new FS.ErrnoError(59);
          }
          return stream.stream_ops.ioctl(stream, cmd, arg);
        }, readFile(path, opts = {}) {
          opts.flags = opts.flags ?? 0;
          opts.encoding = opts.encoding ?? "binary";
          if (opts.encoding !== "utf8" && opts.encoding !== "binary") {
            abort(`Invalid encoding type "${opts.encoding}"`);
          }
          var stream = FS.open(path, opts.flags);
          var stat = FS.stat(path);
          var length = stat.size;
          var buf = new Uint8Array(length);
          FS.read(stream, buf, 0, length, 0);
          if (opts.encoding === "utf8") {
            buf = UTF8ArrayToString(buf);
          }
          FS.close(stream);
          return buf;
        }, writeFile(path, data, opts = {}) {
          opts.flags = opts.flags ?? 577;
          var stream = FS.open(path, opts.flags, opts.mode);
          data = FS_fileDataToTypedArray(data);
          FS.write(stream, data, 0, data.byteLength, void 0, opts.canOwn);
          FS.close(stream);
        }, cwd: () => FS.currentPath, chdir(path) {
          var lookup = FS.lookupPath(path, { follow: true });
          if (lookup.node === null) {
            throw new FS.ErrnoError(44);
          }
          if (!FS.isDir(lookup.node.mode)) {
            throw new FS.ErrnoError(54);
          }
          var errCode = FS.nodePermissions(lookup.node, "x");
          if (errCode) {
            throw new FS.ErrnoError(errCode);
          }
          FS.currentPath = lookup.path;
        }, createDefaultDirectories() {
          FS.mkdir("/tmp");
          FS.mkdir("/home");
          FS.mkdir("/home/web_user");
        }, createDefaultDevices() {
          FS.mkdir("/dev");
          FS.registerDevice(FS.makedev(1, 3), { read: () => 0, write: (stream, buffer, offset, length, pos) => length, llseek: () => 0 });
          FS.mkdev("/dev/null", FS.makedev(1, 3));
          TTY.register(FS.makedev(5, 0), TTY.default_tty_ops);
          TTY.register(FS.makedev(6, 0), TTY.default_tty1_ops);
          FS.mkdev("/dev/tty", FS.makedev(5, 0));
          FS.mkdev("/dev/tty1", FS.makedev(6, 0));
          var randomBuffer = new Uint8Array(1024), randomLeft = 0;
          var randomByte = () => {
            if (randomLeft === 0) {
              randomFill(randomBuffer);
              randomLeft = randomBuffer.byteLength;
            }
            return randomBuffer[--randomLeft];
          };
          FS.createDevice("/dev", "random", randomByte);
          FS.createDevice("/dev", "urandom", randomByte);
          FS.mkdir("/dev/shm");
          FS.mkdir("/dev/shm/tmp");
        }, createSpecialDirectories() {
          FS.mkdir("/proc");
          var proc_self = FS.mkdir("/proc/self");
          FS.mkdir("/proc/self/fd");
          FS.mount({ mount() {
            var node = FS.createNode(proc_self, "fd", 16895, 73);
            node.stream_ops = { llseek: MEMFS.stream_ops.llseek };
            node.node_ops = { lookup(parent, name) {
              var fd = +name;
              var stream = FS.getStreamChecked(fd);
              var ret = { parent: null, mount: { mountpoint: "fake" }, node_ops: { readlink: () => stream.path }, id: fd + 1 };
              ret.parent = ret;
              return ret;
            }, readdir() {
              return Array.from(FS.streams.entries()).filter(([k, v]) => v).map(([k, v]) => k.toString());
            } };
            return node;
          } }, {}, "/proc/self/fd");
        }, createStandardStreams(input, output, error) {
          if (input) {
            FS.createDevice("/dev", "stdin", input);
          } else {
            FS.symlink("/dev/tty", "/dev/stdin");
          }
          if (output) {
            FS.createDevice("/dev", "stdout", null, output);
          } else {
            FS.symlink("/dev/tty", "/dev/stdout");
          }
          if (error) {
            FS.createDevice("/dev", "stderr", null, error);
          } else {
            FS.symlink("/dev/tty1", "/dev/stderr");
          }
          var stdin = FS.open("/dev/stdin", 0);
          var stdout = FS.open("/dev/stdout", 1);
          var stderr = FS.open("/dev/stderr", 1);
        }, staticInit() {
          FS.nameTable = new Array(4096);
          FS.mount(MEMFS, {}, "/");
          FS.createDefaultDirectories();
          FS.createDefaultDevices();
          FS.createSpecialDirectories();
          FS.filesystems = { MEMFS };
        }, init(input, output, error) {
          FS.initialized = true;
          input ??= Module["stdin"];
          output ??= Module["stdout"];
          error ??= Module["stderr"];
          FS.createStandardStreams(input, output, error);
        }, quit() {
          FS.initialized = false;
          for (var stream of FS.streams) {
            if (stream) {
              FS.close(stream);
            }
          }
        }, findObject(path, dontResolveLastLink) {
          var ret = FS.analyzePath(path, dontResolveLastLink);
          if (!ret.exists) {
            return null;
          }
          return ret.object;
        }, analyzePath(path, dontResolveLastLink) {
          try {
            var lookup = FS.lookupPath(path, { follow: !dontResolveLastLink });
            path = lookup.path;
          } catch (e) {
          }
          var ret = { isRoot: false, exists: false, error: 0, name: null, path: null, object: null, parentExists: false, parentPath: null, parentObject: null };
          try {
            var lookup = FS.lookupPath(path, { parent: true });
            ret.parentExists = true;
            ret.parentPath = lookup.path;
            ret.parentObject = lookup.node;
            ret.name = PATH.basename(path);
            lookup = FS.lookupPath(path, { follow: !dontResolveLastLink });
            ret.exists = true;
            ret.path = lookup.path;
            ret.object = lookup.node;
            ret.name = lookup.node.name;
            ret.isRoot = lookup.path === "/";
          } catch (e) {
            ret.error = e.errno;
          }
          return ret;
        }, createPath(parent, path, canRead, canWrite) {
          parent = typeof parent == "string" ? parent : FS.getPath(parent);
          var parts = path.split("/").reverse();
          while (parts.length) {
            var part = parts.pop();
            if (!part) continue;
            var current = PATH.join2(parent, part);
            try {
              FS.mkdir(current);
            } catch (e) {
              if (e.errno != 20) throw e;
            }
            parent = current;
          }
          return current;
        }, createFile(parent, name, properties, canRead, canWrite) {
          var path = PATH.join2(typeof parent == "string" ? parent : FS.getPath(parent), name);
          var mode = FS_getMode(canRead, canWrite);
          return FS.create(path, mode);
        }, createDataFile(parent, name, data, canRead, canWrite, canOwn) {
          var path = name;
          if (parent) {
            parent = typeof parent == "string" ? parent : FS.getPath(parent);
            path = name ? PATH.join2(parent, name) : parent;
          }
          var mode = FS_getMode(canRead, canWrite);
          var node = FS.create(path, mode);
          if (data) {
            data = FS_fileDataToTypedArray(data);
            FS.chmod(node, mode | 146);
            var stream = FS.open(node, 577);
            FS.write(stream, data, 0, data.length, 0, canOwn);
            FS.close(stream);
            FS.chmod(node, mode);
          }
        }, createDevice(parent, name, input, output) {
          var path = PATH.join2(typeof parent == "string" ? parent : FS.getPath(parent), name);
          var mode = FS_getMode(!!input, !!output);
          FS.createDevice.major ??= 64;
          var dev = FS.makedev(FS.createDevice.major++, 0);
          FS.registerDevice(dev, { open(stream) {
            stream.seekable = false;
          }, close(stream) {
            if (output?.buffer?.length) {
              output(10);
            }
          }, read(stream, buffer, offset, length, pos) {
            var bytesRead = 0;
            for (var i = 0; i < length; i++) {
              var result;
              try {
                result = input();
              } catch (e) {
                throw new FS.ErrnoError(29);
              }
              if (result === void 0 && bytesRead === 0) {
                throw new FS.ErrnoError(6);
              }
              if (result === null || result === void 0) break;
              bytesRead++;
              buffer[offset + i] = result;
            }
            if (bytesRead) {
              stream.node.atime = Date.now();
            }
            return bytesRead;
          }, write(stream, buffer, offset, length, pos) {
            for (var i = 0; i < length; i++) {
              try {
                output(buffer[offset + i]);
              } catch (e) {
                throw new FS.ErrnoError(29);
              }
            }
            if (length) {
              stream.node.mtime = stream.node.ctime = Date.now();
            }
            return i;
          } });
          return FS.mkdev(path, mode, dev);
        }, forceLoadFile(obj) {
          if (obj.isDevice || obj.isFolder || obj.link || obj.contents) return true;
          if (globalThis.XMLHttpRequest) {
            abort("Lazy loading should have been performed (contents set) in createLazyFile, but it was not. Lazy loading only works in web workers. Use --embed-file or --preload-file in emcc on the main thread.");
          } else {
            try {
              obj.contents = readBinary(obj.url);
            } catch (e) {
              throw new FS.ErrnoError(29);
            }
          }
        }, createLazyFile(parent, name, url, canRead, canWrite) {
          class LazyUint8Array {
            lengthKnown = false;
            chunks = [];
            get(idx) {
              if (idx > this.length - 1 || idx < 0) {
                return void 0;
              }
              var chunkOffset = idx % this.chunkSize;
              var chunkNum = idx / this.chunkSize | 0;
              return this.getter(chunkNum)[chunkOffset];
            }
            setDataGetter(getter) {
              this.getter = getter;
            }
            cacheLength() {
              var xhr = new XMLHttpRequest();
              xhr.open("HEAD", url, false);
              xhr.send(null);
              if (!(xhr.status >= 200 && xhr.status < 300 || xhr.status === 304)) abort("Couldn't load " + url + ". Status: " + xhr.status);
              var datalength = Number(xhr.getResponseHeader("Content-length"));
              var header;
              var hasByteServing = (header = xhr.getResponseHeader("Accept-Ranges")) && header === "bytes";
              var usesGzip = (header = xhr.getResponseHeader("Content-Encoding")) && header === "gzip";
              var chunkSize = 1024 * 1024;
              if (!hasByteServing) chunkSize = datalength;
              var doXHR = (from, to) => {
                if (from > to) abort(`invalid range (${from}, ${to}) or no bytes requested!`);
                if (to > datalength - 1) abort(`only ${datalength} bytes available! programmer error!`);
                var xhr2 = new XMLHttpRequest();
                xhr2.open("GET", url, false);
                if (datalength !== chunkSize) xhr2.setRequestHeader("Range", "bytes=" + from + "-" + to);
                xhr2.responseType = "arraybuffer";
                if (xhr2.overrideMimeType) {
                  xhr2.overrideMimeType("text/plain; charset=x-user-defined");
                }
                xhr2.send(null);
                if (!(xhr2.status >= 200 && xhr2.status < 300 || xhr2.status === 304)) abort("Couldn't load " + url + ". Status: " + xhr2.status);
                if (xhr2.response !== void 0) {
                  return new Uint8Array(xhr2.response || []);
                }
                return intArrayFromString(xhr2.responseText ?? "", true);
              };
              var lazyArray2 = this;
              lazyArray2.setDataGetter((chunkNum) => {
                var start = chunkNum * chunkSize;
                var end = (chunkNum + 1) * chunkSize - 1;
                end = Math.min(end, datalength - 1);
                if (typeof lazyArray2.chunks[chunkNum] == "undefined") {
                  lazyArray2.chunks[chunkNum] = doXHR(start, end);
                }
                if (typeof lazyArray2.chunks[chunkNum] == "undefined") abort("doXHR failed!");
                return lazyArray2.chunks[chunkNum];
              });
              if (usesGzip || !datalength) {
                chunkSize = datalength = 1;
                datalength = this.getter(0).length;
                chunkSize = datalength;
                out("LazyFiles on gzip forces download of the whole file when length is accessed");
              }
              this._length = datalength;
              this._chunkSize = chunkSize;
              this.lengthKnown = true;
            }
            get length() {
              if (!this.lengthKnown) {
                this.cacheLength();
              }
              return this._length;
            }
            get chunkSize() {
              if (!this.lengthKnown) {
                this.cacheLength();
              }
              return this._chunkSize;
            }
          }
          if (globalThis.XMLHttpRequest) {
            if (!ENVIRONMENT_IS_WORKER) abort("Cannot do synchronous binary XHRs outside webworkers in modern browsers. Use --embed-file or --preload-file in emcc");
            var lazyArray = new LazyUint8Array();
            var properties = { isDevice: false, contents: lazyArray };
          } else {
            var properties = { isDevice: false, url };
          }
          var node = FS.createFile(parent, name, properties, canRead, canWrite);
          if (properties.contents) {
            node.contents = properties.contents;
          } else if (properties.url) {
            node.contents = null;
            node.url = properties.url;
          }
          Object.defineProperties(node, { usedBytes: { get: function() {
            return this.contents.length;
          } } });
          var stream_ops = {};
          for (const [key, fn] of Object.entries(node.stream_ops)) {
            stream_ops[key] = (...args) => {
              FS.forceLoadFile(node);
              return fn(...args);
            };
          }
          function writeChunks(stream, buffer, offset, length, position) {
            var contents = stream.node.contents;
            if (position >= contents.length) return 0;
            var size = Math.min(contents.length - position, length);
            if (contents.slice) {
              for (var i = 0; i < size; i++) {
                buffer[offset + i] = contents[position + i];
              }
            } else {
              for (var i = 0; i < size; i++) {
                buffer[offset + i] = contents.get(position + i);
              }
            }
            return size;
          }
          stream_ops.read = (stream, buffer, offset, length, position) => {
            FS.forceLoadFile(node);
            return writeChunks(stream, buffer, offset, length, position);
          };
          stream_ops.mmap = (stream, length, position, prot, flags) => {
            FS.forceLoadFile(node);
            var ptr = mmapAlloc(length);
            if (!ptr) {
              throw new FS.ErrnoError(48);
            }
            writeChunks(stream, HEAP8, ptr, length, position);
            return { ptr, allocated: true };
          };
          node.stream_ops = stream_ops;
          return node;
        } };
        var SYSCALLS = { currentUmask: 18, calculateAt(dirfd, path, allowEmpty) {
          if (PATH.isAbs(path)) {
            return path;
          }
          var dir;
          if (dirfd === -100) {
            dir = FS.cwd();
          } else {
            var dirstream = SYSCALLS.getStreamFromFD(dirfd);
            dir = dirstream.path;
          }
          if (path.length == 0) {
            if (!allowEmpty) {
              throw new FS.ErrnoError(44);
            }
            return dir;
          }
          return dir + "/" + path;
        }, writeStat(buf, stat) {
          HEAPU32[buf >> 2] = stat.dev;
          HEAPU32[buf + 4 >> 2] = stat.mode;
          HEAPU32[buf + 8 >> 2] = stat.nlink;
          HEAPU32[buf + 12 >> 2] = stat.uid;
          HEAPU32[buf + 16 >> 2] = stat.gid;
          HEAPU32[buf + 20 >> 2] = stat.rdev;
          HEAP64[buf + 24 >> 3] = BigInt(stat.size);
          HEAP32[buf + 32 >> 2] = 4096;
          HEAP32[buf + 36 >> 2] = stat.blocks;
          var atime = stat.atime.getTime();
          var mtime = stat.mtime.getTime();
          var ctime = stat.ctime.getTime();
          HEAP64[buf + 40 >> 3] = BigInt(Math.floor(atime / 1e3));
          HEAPU32[buf + 48 >> 2] = atime % 1e3 * 1e3 * 1e3;
          HEAP64[buf + 56 >> 3] = BigInt(Math.floor(mtime / 1e3));
          HEAPU32[buf + 64 >> 2] = mtime % 1e3 * 1e3 * 1e3;
          HEAP64[buf + 72 >> 3] = BigInt(Math.floor(ctime / 1e3));
          HEAPU32[buf + 80 >> 2] = ctime % 1e3 * 1e3 * 1e3;
          HEAP64[buf + 88 >> 3] = BigInt(stat.ino);
          return 0;
        }, writeStatFs(buf, stats) {
          HEAPU32[buf + 4 >> 2] = stats.bsize;
          HEAPU32[buf + 60 >> 2] = stats.bsize;
          HEAP64[buf + 8 >> 3] = BigInt(stats.blocks);
          HEAP64[buf + 16 >> 3] = BigInt(stats.bfree);
          HEAP64[buf + 24 >> 3] = BigInt(stats.bavail);
          HEAP64[buf + 32 >> 3] = BigInt(stats.files);
          HEAP64[buf + 40 >> 3] = BigInt(stats.ffree);
          HEAPU32[buf + 48 >> 2] = stats.fsid;
          HEAPU32[buf + 64 >> 2] = stats.flags;
          HEAPU32[buf + 56 >> 2] = stats.namelen;
        }, doMsync(addr, stream, len, flags, offset) {
          if (!FS.isFile(stream.node.mode)) {
            throw new FS.ErrnoError(43);
          }
          if (flags & 2) {
            return 0;
          }
          var buffer = HEAPU8.subarray(addr, addr + len);
          FS.msync(stream, buffer, offset, len, flags);
        }, getStreamFromFD(fd) {
          var stream = FS.getStreamChecked(fd);
          return stream;
        }, varargs: void 0, getStr(ptr) {
          var ret = UTF8ToString(ptr);
          return ret;
        } };
        function _fd_close(fd) {
          try {
            var stream = SYSCALLS.getStreamFromFD(fd);
            FS.close(stream);
            return 0;
          } catch (e) {
            if (typeof FS == "undefined" || !(e.name === "ErrnoError")) throw e;
            return e.errno;
          }
        }
        var doReadv = (stream, iov, iovcnt, offset) => {
          var ret = 0;
          for (var i = 0; i < iovcnt; i++) {
            var ptr = HEAPU32[iov >> 2];
            var len = HEAPU32[iov + 4 >> 2];
            iov += 8;
            try {
              var curr = FS.read(stream, HEAP8, ptr, len, offset);
            } catch (e) {
              if (ret > 0 && e instanceof FS.ErrnoError && (e.errno == 6 || e.errno == 6)) {
                break;
              }
              throw e;
            }
            if (curr < 0) return -1;
            ret += curr;
            if (curr < len) break;
            if (typeof offset != "undefined") {
              offset += curr;
            }
          }
          return ret;
        };
        function _fd_read(fd, iov, iovcnt, pnum) {
          try {
            var stream = SYSCALLS.getStreamFromFD(fd);
            var num = doReadv(stream, iov, iovcnt);
            HEAPU32[pnum >> 2] = num;
            return 0;
          } catch (e) {
            if (typeof FS == "undefined" || !(e.name === "ErrnoError")) throw e;
            return e.errno;
          }
        }
        var INT53_MAX = 9007199254740992;
        var INT53_MIN = -9007199254740992;
        var bigintToI53Checked = (num) => num < INT53_MIN || num > INT53_MAX ? NaN : Number(num);
        function _fd_seek(fd, offset, whence, newOffset) {
          offset = bigintToI53Checked(offset);
          try {
            if (isNaN(offset)) return 22;
            var stream = SYSCALLS.getStreamFromFD(fd);
            FS.llseek(stream, offset, whence);
            HEAP64[newOffset >> 3] = BigInt(stream.position);
            if (stream.getdents && offset === 0 && whence === 0) stream.getdents = null;
            return 0;
          } catch (e) {
            if (typeof FS == "undefined" || !(e.name === "ErrnoError")) throw e;
            return e.errno;
          }
        }
        var doWritev = (stream, iov, iovcnt, offset) => {
          if (iovcnt == 1) {
            return FS.write(stream, HEAP8, HEAPU32[iov >> 2], HEAPU32[iov + 4 >> 2], offset);
          }
          var total = 0;
          for (var i = 0, p = iov; i < iovcnt; i++, p += 8) {
            total += HEAPU32[p + 4 >> 2];
          }
          var view = new Uint8Array(total);
          var voff = 0;
          for (var i = 0; i < iovcnt; i++, iov += 8) {
            var ptr = HEAPU32[iov >> 2];
            var len = HEAPU32[iov + 4 >> 2];
            view.set(HEAPU8.subarray(ptr, ptr + len), voff);
            voff += len;
          }
          return FS.write(stream, view, 0, total, offset);
        };
        function _fd_write(fd, iov, iovcnt, pnum) {
          try {
            var stream = SYSCALLS.getStreamFromFD(fd);
            var num = doWritev(stream, iov, iovcnt);
            HEAPU32[pnum >> 2] = num;
            return 0;
          } catch (e) {
            if (typeof FS == "undefined" || !(e.name === "ErrnoError")) throw e;
            return e.errno;
          }
        }
        var wasmTableMirror = [];
        var getWasmTableEntry = (funcPtr) => {
          var func = wasmTableMirror[funcPtr];
          if (!func) {
            wasmTableMirror[funcPtr] = func = wasmTable.get(funcPtr);
          }
          return func;
        };
        var stringToUTF8 = (str, outPtr, maxBytesToWrite) => stringToUTF8Array(str, HEAPU8, outPtr, maxBytesToWrite);
        FS.createPreloadedFile = FS_createPreloadedFile;
        FS.preloadFile = FS_preloadFile;
        FS.staticInit();
        {
          if (Module["noExitRuntime"]) noExitRuntime = Module["noExitRuntime"];
          if (Module["print"]) out = Module["print"];
          if (Module["printErr"]) err = Module["printErr"];
          if (Module["arguments"]) programArgs = Module["arguments"];
          if (Module["thisProgram"]) thisProgram = Module["thisProgram"];
          var preInit = Module["preInit"];
          if (preInit) {
            if (typeof preInit == "function") Module["preInit"] = preInit = [preInit];
            while (preInit.length > 0) {
              preInit.shift()();
            }
          }
        }
        Module["getValue"] = getValue;
        Module["UTF8ToString"] = UTF8ToString;
        Module["stringToUTF8"] = stringToUTF8;
        Module["lengthBytesUTF8"] = lengthBytesUTF8;
        var _wasm_parse_query, _malloc, _free, _wasm_parse_query_raw, _wasm_free_parse_result, _wasm_parse_plpgsql, _wasm_fingerprint, _wasm_normalize_query, _wasm_parse_query_detailed, _wasm_free_detailed_result, _wasm_scan, _wasm_free_string, __emscripten_timeout, _setThrew, __emscripten_stack_restore, _emscripten_stack_get_current, memory, __indirect_function_table, wasmMemory, wasmTable;
        function assignWasmExports(wasmExports2) {
          _wasm_parse_query = Module["_wasm_parse_query"] = wasmExports2["B"];
          _malloc = Module["_malloc"] = wasmExports2["C"];
          _free = Module["_free"] = wasmExports2["E"];
          _wasm_parse_query_raw = Module["_wasm_parse_query_raw"] = wasmExports2["F"];
          _wasm_free_parse_result = Module["_wasm_free_parse_result"] = wasmExports2["G"];
          _wasm_parse_plpgsql = Module["_wasm_parse_plpgsql"] = wasmExports2["H"];
          _wasm_fingerprint = Module["_wasm_fingerprint"] = wasmExports2["I"];
          _wasm_normalize_query = Module["_wasm_normalize_query"] = wasmExports2["J"];
          _wasm_parse_query_detailed = Module["_wasm_parse_query_detailed"] = wasmExports2["K"];
          _wasm_free_detailed_result = Module["_wasm_free_detailed_result"] = wasmExports2["L"];
          _wasm_scan = Module["_wasm_scan"] = wasmExports2["M"];
          _wasm_free_string = Module["_wasm_free_string"] = wasmExports2["N"];
          __emscripten_timeout = wasmExports2["O"];
          _setThrew = wasmExports2["P"];
          __emscripten_stack_restore = wasmExports2["Q"];
          _emscripten_stack_get_current = wasmExports2["R"];
          memory = wasmMemory = wasmExports2["z"];
          __indirect_function_table = wasmTable = wasmExports2["D"];
        }
        var wasmImports = { c: ___assert_fail, x: __abort_js, w: __emscripten_runtime_keepalive_clear, p: __emscripten_throw_longjmp, o: __setitimer_js, q: _emscripten_resize_heap, m: _exit, u: _fd_close, r: _fd_read, s: _fd_seek, t: _fd_write, g: invoke_i, b: invoke_ii, a: invoke_iii, d: invoke_iiii, k: invoke_iiiii, l: invoke_ji, e: invoke_v, f: invoke_vi, h: invoke_vii, j: invoke_viii, i: invoke_viiii, y: invoke_viiiii, n: invoke_viiiiiiiiiiiii, v: _proc_exit };
        function invoke_iii(index, a1, a2) {
          var sp = stackSave();
          try {
            return getWasmTableEntry(index)(a1, a2);
          } catch (e) {
            stackRestore(sp);
            if (!(e instanceof EmscriptenEH)) throw e;
            _setThrew(1, 0);
          }
        }
        function invoke_ii(index, a1) {
          var sp = stackSave();
          try {
            return getWasmTableEntry(index)(a1);
          } catch (e) {
            stackRestore(sp);
            if (!(e instanceof EmscriptenEH)) throw e;
            _setThrew(1, 0);
          }
        }
        function invoke_i(index) {
          var sp = stackSave();
          try {
            return getWasmTableEntry(index)();
          } catch (e) {
            stackRestore(sp);
            if (!(e instanceof EmscriptenEH)) throw e;
            _setThrew(1, 0);
          }
        }
        function invoke_v(index) {
          var sp = stackSave();
          try {
            getWasmTableEntry(index)();
          } catch (e) {
            stackRestore(sp);
            if (!(e instanceof EmscriptenEH)) throw e;
            _setThrew(1, 0);
          }
        }
        function invoke_iiii(index, a1, a2, a3) {
          var sp = stackSave();
          try {
            return getWasmTableEntry(index)(a1, a2, a3);
          } catch (e) {
            stackRestore(sp);
            if (!(e instanceof EmscriptenEH)) throw e;
            _setThrew(1, 0);
          }
        }
        function invoke_viiii(index, a1, a2, a3, a4) {
          var sp = stackSave();
          try {
            getWasmTableEntry(index)(a1, a2, a3, a4);
          } catch (e) {
            stackRestore(sp);
            if (!(e instanceof EmscriptenEH)) throw e;
            _setThrew(1, 0);
          }
        }
        function invoke_viiiiiiiiiiiii(index, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13) {
          var sp = stackSave();
          try {
            getWasmTableEntry(index)(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13);
          } catch (e) {
            stackRestore(sp);
            if (!(e instanceof EmscriptenEH)) throw e;
            _setThrew(1, 0);
          }
        }
        function invoke_iiiii(index, a1, a2, a3, a4) {
          var sp = stackSave();
          try {
            return getWasmTableEntry(index)(a1, a2, a3, a4);
          } catch (e) {
            stackRestore(sp);
            if (!(e instanceof EmscriptenEH)) throw e;
            _setThrew(1, 0);
          }
        }
        function invoke_viii(index, a1, a2, a3) {
          var sp = stackSave();
          try {
            getWasmTableEntry(index)(a1, a2, a3);
          } catch (e) {
            stackRestore(sp);
            if (!(e instanceof EmscriptenEH)) throw e;
            _setThrew(1, 0);
          }
        }
        function invoke_vi(index, a1) {
          var sp = stackSave();
          try {
            getWasmTableEntry(index)(a1);
          } catch (e) {
            stackRestore(sp);
            if (!(e instanceof EmscriptenEH)) throw e;
            _setThrew(1, 0);
          }
        }
        function invoke_vii(index, a1, a2) {
          var sp = stackSave();
          try {
            getWasmTableEntry(index)(a1, a2);
          } catch (e) {
            stackRestore(sp);
            if (!(e instanceof EmscriptenEH)) throw e;
            _setThrew(1, 0);
          }
        }
        function invoke_viiiii(index, a1, a2, a3, a4, a5) {
          var sp = stackSave();
          try {
            getWasmTableEntry(index)(a1, a2, a3, a4, a5);
          } catch (e) {
            stackRestore(sp);
            if (!(e instanceof EmscriptenEH)) throw e;
            _setThrew(1, 0);
          }
        }
        function invoke_ji(index, a1) {
          var sp = stackSave();
          try {
            return getWasmTableEntry(index)(a1);
          } catch (e) {
            stackRestore(sp);
            if (!(e instanceof EmscriptenEH)) throw e;
            _setThrew(1, 0);
            return 0n;
          }
        }
        async function run() {
          preRun();
          if (runDependencies) {
            await resolveRunDependencies();
          }
          var setStatus = Module["setStatus"];
          if (setStatus) {
            setStatus("Running...");
            await new Promise((resolve) => setTimeout(resolve, 1));
            setTimeout(setStatus, 1, "");
          }
          if (ABORT) return;
          initRuntime();
          Module["onRuntimeInitialized"]?.();
          postRun();
        }
        var wasmExports;
        wasmExports = await createWasm();
        await run();
        ;
        return Module;
      };
    })();
    if (typeof exports === "object" && typeof module === "object") {
      module.exports = PgQueryModule;
      module.exports.default = PgQueryModule;
    } else if (typeof define === "function" && define["amd"]) define([], () => PgQueryModule);
  }
});

// src/export/gate/parser.ts
var import_libpg_query = __toESM(require_libpg_query(), 1);
import { createRequire } from "node:module";
var { readFileSync } = require("node:fs");
var { setFlagsFromString } = require("node:v8");
var { brotliDecompressSync } = require("node:zlib");
function wasmBytes() {
  if (true) {
    return brotliDecompressSync(Buffer.from("m282Go1Q1O125jVJ1SIwPQAAVPt5yCwQUD0AAEj3e7g3A8DoSavtAVBVVVVVVVVVVVVVVVVVVVVVVbWRRMCAs1XdZD4Z8IN+yA/7ET/qx/y4n/CTfspP+xk/6+f8vF/wi37JL/sVv+rX/Lrf8Jt+y2/7Hb/r9/y+P/CH/sgf+xN/6s/8ub/wl/7KX/sbf+vv/L1/8I/+yT/7F//q3/w7/95/8B/9J//Zf/Ff/Tf/3f/wP/0v/9v/8X/9P//fvzcgAOxs+SICQyNjE1MzcwsWLVm2YtWadRs2bdm2Y9eefQcOHTl24tSZcxcuXbl249adew8ePXn24tWbdx8+ffn249eff/v//219nnPuLYECqhpaaKz3vU33q4oS60e8LqPy9Va+GLFiVAgwwkxHXN9MzPwrmT+1WCCH/v195HKTMXcZOgmOC0ZWnZI/X5v5h0+y6IqygZA3n65QM9L6TPVkcjgZOa1oIT4RFfUD/tL+m4OmMsJKUWEvGGg3gjZWe7VSIf6tVP03b5YK7Xl0Vq3E3KUaZWpU17S0bpwPS+QHdGAMHhiAB/1AB+JHBzmtSe5yay3prrUe4dSamV3JsldKNq0KPKvm71XwJUduyhq3tlvOAZB85CvBASLNP+9m/b33PQwZX7J3dpg9/Ax//g3DZJkzOp9p5ez6ttVfS/b/brb2qFhABKRZEBQBO7ZYwVYiRiMqYokFFBWjRixYQYcnN/13o7/052LOhDSYYHvdtiWJbRZNTCKdayIeazgWbBUDTjSuBeKIwQXOxXShOwv/nre2/pxzz33v9dz3Zu7IgM30qOdd+W7rBxw3NGzL7vaZchJpY+Jn/mtT4yzLJnpMcXFNmDFkXIe/DsGIGRH9qBgXY2ZDZuX/f5fae/eB4Em2kkwSTWbsvlHJbhtYmrTsu6dTLyCOF+izZ60QK8RK6wVWwSmQQqymTgHVbgjUrstr+6jNf5cZWGaBJelLTQYuSesnk/lCana4KrSeXr96/Zt7xb+4VStbVcSkpK7HNUyXkG6Z2JC4LNnmMjg9nt/C59JbyovWJ2tmMynV6mzPF2ULjHkAwJ/nX+/7vfc5jZOcdT6ug1x6Z87J7cytueW2w2t9Z+zOxXy+33Z+NZ//k2oRtKSUBm1FP6REG0RbFUSbahBERVVFpUQFUaGlQej1/7l9595zzs2dSqfeAVIzmXpMVcJsvG3DWbbD25ap//n4W9aPHy8QIEiAsAeIGjQiS8SoiFEDhj1gwAABAkSMGDVihAsEiBrw58l32p9z25Q7896o8qQn1ufeyGsRS4mS0IyVWEcbdYOUsr3NkPKETLx/WT9RjHHvuC1eGxJccKly6/iTTgluHXdc9fP8v5v9Xmvvfc65d59z70642EuS2nW2SXupYNNXJkTk2bvuCATwQzu8eb5X3jymw7zhnUtngGYc35SaCwQSBDEqnwhII+Kn8nlRsKD4iYqI/1RR+RstUPxH/ICK5Ooz1Z/pmdmd3dnZm0vIlHpX5BNoAxIUHkQDsoCGiDsqgg4h7cHh+FD8somjSMtQhjJtwxYUKWU4UJkiqBQp6lEmFelAOTFAIUPET236vRFgyDxSUqU+TMVIRVPPtEumrPhxj/9EVvQqanJvafUWWm/uUEn8/0ua7hkZ17JsFquHM1VkDZnV5ju8SCAyE00kAhURoOm/zr+7P/nDba+rw2W9effd91Xrn1+fuj4vWzMpfbMVIiEJMQkoIOmyjccby5Pc9dh5Lrc0/1uq/WvY3cP9uTCGrSWlySjGdoQWaVtRDHE0UckIK22AznVBS1i1cGGBi+Sy+BCXvMRBEGO1230xxN5M7s0UtaFToRISQ7UuPp0SCA2ep8ZoZojVfYRKKKoxmDSGuvOxRDwO80PV6fn+nkVJM9X4W/A8SiSy5seB3jkgKQbYBBj/kDfYVkFR+hRH1l0kf4DO1avf2qMPa2mrh+sdfNnb/wfxEbTsxWUveImcH+B038f/nn3RW4q4LYiYl4nJ7ZYCI0ARGz538P38/2m9btbJZ3rWyFi3gMYoOC6A1KlTBxVOKfvx371uoL2Z6Dzd2lN5Sv3yIfAGlRDosxYhQLiyikn7gPLWFtABdinM+fD9Zj5MV4WGN10s2y+mjHlEazaiEnc7USUkzuFd/8nu+76i1akg3egb0fYCiuAPcwj3gK7bT1O3RxDAWu0JZRkoRUIXlaihU9pHbGeO9hH1pJpEMz70v+2/d/fzujGwUX1v735hRH1G5FcW0caAiQ1GxtgBHhkOKiqo4PB1+i092T3tcc/637cC/kKhKbiqFXCKKeDUYcF0KiVuHbyXQkSypi7aftmgNd0OreeiVhH/OGIxcRaL44lv3I44BH3cK3cm17O5SY5xX4kbgF+nTu0UUArFlZ4Pr/v5aZvvc74Pa4fxDailNJUN/KImJ8HUqojV8fuC+tb89E1YJziwgBfQfAntyF7ZVq2T3H3au3ERCoEFrIR9YKcARgU6LOVtTxkLcmiduJzIS7Lskc5vJikW/6D2ADsHivt8eNxvf+62t+1tu/due1RZhZRZmB8VoxK/nViJhRGBiTYmRqJNWoEFilWkat2ze3sASJDAkQDujhRomZZAvyiHSDnTkcp8+pNCcgykIpQSZavoCIVEBzgkOQEylRxgOtMh8inKMVLJIfvP41T/nOskUt97kmWMbTkaZP1JgfJd5JSAXKAhpiN3SNkHDz2kdIBpB5wReQj+fzTVv/cZQhrN7EqmHWdblnrqkEMbsENFBod5Q6RPyq8DtAVSCJWiEi67gM4RrVlVszM7m5mdnZ2e6Z6ZXUKOYBsxYkQhF2J6qlxUzgTi5DiDC1ziXESJEc4i+gS7PBGDiJ5CROG/h2i6mllNZ9Znd5OUitErwaQGXsRTxLSGaBGx5AQTCRLOcCmiwXv8z4/8cn7+S36OJN/kgGmLDrUirU+L2uGH6ASXKz7YRlErogejs+JFrFNjom05YCNDOF2hd5fwkbtLLvrQ9w3b/+QN8Q58qJbiebMNG1ZEbUOtE8xt3TfoIU01jfwvTaeT3lBUEby5hOhk5DbhAhJbBbQyl6ViK17STrchOeYXMesQ6g8IqFRO642DbrbxSHIOX4SEPyQf4CFNVbP8cvofPR+oRE7RKYILCC5/yyNEB4bgDNOMiO124ytep7/cSfekWz1JPAkQCDty1U5CEQ7+AVw3dgpJ/98FB39+6fzW+N2tCD8sS7jUnwAu6RhXcAe7P5eU0kjclNLw/X9T/Tk76kbZkVawkuySA3Rvy05KMLFLHMACfT0Gm7VedYUOUIEcIAeIHWA5YAqQUSHl/95p/j0a27LnyhCt1wtoF6fMt8ihets++CwApRzSqgQBRic8E1xyyAUC//lvzv81Z+ZMYE4G0iDBUvFzKs7tfb6vqP09dzQVo2KUh1jNqFpo+3oDNS4XqiFNHbX68XRZNUj9et3pAFpNL3znWdiYLIQIf0+b9soH9oaNVEwRq53tqSlWW6gt1IDaQjMpECM0kxBqhHKEUCZHKJMDakANMozWgOOI9tvP7s7mWI0dhN4T++wKFPVjdGFjFkbG17bot9cFjjt4zMa1qlSUiop/JamKm0RLlUawu3+2C0xpQ8QOl8NIRcBhbBb2dOH51dncsywB/RnOt3cBmo5CiEGYiXv/1Oz85/m5nfv+X8CnY1QY/QljRhU5cDKijBqgzqgAM8EKBCuLej/Pb/PPRcR4SgxQcYXTZQor91yymfn/FNjEwgmLZtWu2lwULMH6Y+1+oY0uYI2FOAsDgecB5tb7TCw8vHNhZGJjJ9bhZXJlXDYXERwMGQtiRUwYGyOk4kbrCIuQEnvgt/U/HFDZqPrrZrldqRtZKiisH1yFqwhImMWT0gZMQMT9ES8/L0l77TqJGW/7QifpC7xv8/9f89O+eXNf3pYDZVKkaicZ6PExst+Vhl7oTZIPnCxmgWCyOwvZSQHArSth4C9hEV1XVSgGWadIlmVtnSAhfOdTtc92MBwQ4kVdbu/syk0HUiSdYtGFWDQiB+HvJ4A5LSXO/UeFe1+6KMmJdPwJGAyGAEgMJK0EXQpZ67h3DiE1dahCrF2VruRMkQ50DGWIr3fRuO3dFvb/U9O+lF3F+dRwvrdRJpYaGNffczdIlCQiAZKrJqk5c0R9r5k11rQpFMhWqcVh323NUC2t85lN9/x4o03TTYMqlP45BfSaB2AN2L3OhfZK0yqXqFI35lfsemuvt+s4YkkcPKS0j+Oe4XQzC0A03+uVIEWs5t7euW/31521X1WhQBIQ2GQVCKrveT93H+/uvDONs7yzTAH36WRxaj1Z6/+/qZVpVaGAYvc69hoXGclHCkI0CJDTvS4KFCQE7vu/CP5fVer9BaB7CiBPT4HjgLEFrgO7t1AgQdCqh+Ia6/I9A64lZXtGNjQ2004m74NYUcKWZcu2CTdTlG6o0Ng8URZqSq0qXSCBRLWo3n6lrLf+SToGEkBhZrr79v61S8ec6swErhfqe0rFctQfe/Yu9le8WBWM3bjIBKp7MhMoTBVQ09NqV7/ae633j9TWkx5p0aLjKeFas15TD4U0LPr/X6VWbW1wc4eoIUhJkTUM82LnbpgUKTLHqFP77t4s4H7f+ybwfzMTae6OUJiDbIUDVGY4SFaVg1RngoowMzc4zBwOEACdCopiZGrIjBwmSTUOoKIGRmQPih6nVZ9e7GuaFsveLQDW5GJPEHtSZvS4y2Vve93+//em+k0fqgrB+acQpvUKcPgdUh4MWdjn3Gvy3vfK1HsFmH5VQNtVAC0DoCxXAfxegKj7bhXJ917hS0VQ1kdwACn7GyZ/gMgOlDqqAcoBkjvQnfK0JwNJP6ZZr54NYI9AjzzskIa/Zz3swWje/ve9arZ1CHHtnb3ZOE/I61mGuNiI/9xgCQA5bADiqBE4akDqclHdXd1QmEB13ffuAwvkR7tAfVQNKdAuikBHOMiGHDmZmpBXIa9mN5uNy/TEsBvffm+v1JrxdQc0gaEBuFD0LR3JZYtbLUfat3/e37RSAWsN8gAajEI9/RH/6m+YqgPXPlDsESWCEV62v9zslpBtOwcp4jGPemwFiSiEKfzD/97sjX7Ztb2e20dyUjMjG5uQkOSIjE1o3eoux6tur1WSU6udUzdyLEc5JNmekNHgxAZlAAeSwcghwZTRAJLgcDg8T++blml/7j+zD123x4IbreQrVxBTzmcZ+30MqjCY11jTv8ehIctw12NkyUKvoXooh4IcVy5WKJ87prni0DrUYM0Yl0Qs8Tz9XivppFOlGt9uh8gzHBMSIRrpvfd/9UpfmtDdG6TeEOPvdZIHtdcRrtlCA5gjBIamcADcyKn9701fbf+T03FInVrndUhFp1JV6aIkH8grPYGHvBwexR35OyQMZ8fw/FUKiw/TzwtIc2cBh5C/Q6wUYueyVF9wXMf/W6u01xf6Ia6Ex93xJMLGyCjT6Z2pS73K363M/sM+hkWqCdX17L1XAyFUxApnXx9xTxDAReWdDykSMlEiyl8coJAqOn/Z6jWVuOtqZcA18RkwCPkDhQaOXM6Utfvevu+pVv+emt9q+2q13qvzeg1fDA0zp5meOdXQ6QOdgCGz08RKHWT+v6UmvkubqzTpOCwApyuy7OMphP98f02KordO76gVOvPnz2i1RXXt64WmoLAAwAOD8GrlvcJ8Tmn//5q9dlO8H/UUyAEbWdZVbpK5mW3+ZDbZ7OwUkv275zSfMFBYGk7KyRYlALvNZwD5T9U/FbKqp8IkM/OSIjhL6Cp8hTOV9Z9X1XcFfj30b41JH0sd9tbXDFuGkcS7fBQMPIIy8AAqLLJVmCK5UpBcJPmB1EAqHgDqFylVcpr802T/WigqpbU5wy6lVZdhy/8/J69t+wc3pSHonampaaBCbjtko7Lk/XyitmN2RIGXl437+5PPAyBFYCc0uvlpRjknUvrcc9Ikb4Bg1Pwvm2W6OlMfyIAqZ+eIIIhJ59mvPcoCkWHcNdYCzxHrWAt0RBmOCTNmwYEOiCJTkHLGYXZEXaV5013lJVMYOEgT2/emlul2fc3Nv/NTOJYg5yG/JkhAK8OTsbGxQTj4/2O4U49/MUtgycPNYQmaM6x/dBpwTWF3BZJncNZGsjYzDjyATljPXRljIoXymcJQqfWZFLoockGiIMrkf6qlLR8kaD59dIRT6TLkomOJmSub2/0AKZDEJfJOntmVziEG7DpBGQ6x8rhSqXGl0jmWqSlCal23qalLE/+9ma/pvqVrVI3kg4TZY0gG0Q8RhtRCBg/iVN1PHMhBzq3sVO3I0CjfUoQwHHnIm8rFw3/L2ttpV8MUqR6xm6zQGuH2jBri7NYlVhN7ICuQKQmNkz9EYWVy6p8PIWMaJzixtT8AJ5IUbci0Xged/lIbswgB8tZMlnnk4d60MwMXwJZlPSuZpo8xS3/YrVGdJ6jgjpajZT7zAlMTP48vw/WVly/r512j0yIhBnMW4hb/OyVfhXtCaRNfDfhjaH7ejY7kj2mvRgFB7A5aiirFdei7+xQZAJymwrJ1qDxom5qW5ka/q03drCMLiMlQ7elw0jGd2BiEWIL2E1KflqEqSmsnPVnXEx/OFULGJ9hkTGva2l/DAehGRHJRa/aHzTdzHrv0vdlCCEcDhIC2/+giOvs/QeHo5P1CPHY8ZFlOej+9xvS/v2nna8lMNHQBG0XY9dCHsZ8dLfstb91lioCIiKDmew3NhmroHjbIsI0Ap/rmgJCYk1B314ZnSDEkaO+HxZjWk36lKxrE2GF3Lpn94zGc8oh0qd8UPQi2F/15fY1zpnT8dDggmENNxqyeq3XFhg0L/GRM9vBlTHsed38OW7WUUgdiEhrIInO4eC9XWkEszOWvy3DWs+1UKgZECL0i4Wsylo69b1sR+bSAIEm86YtM/aqk66frriVsG2MMeEgPhX3Zz6ybzn283ZsItED5SEubpEnEY+zXt7T+yj53MQOKCMMAVktq+xYqxrQntXGoMVjglnnfRCd/TqEt+w7LTggZtsaT+H+v+9UX59qZO3m0BRVRofTwa81kWk8eCGnHTKyVTTMukoD4ObYf/orbvMAAbUQe/D9j2fvJ1vlGYzs+UBFxydJwrgpjWpdq10ZEdJ9STLifEDFMk1lsNxVWklL0Iru3KyQT3A/63Jsy+/5ytitUOYEi1r7jluAZbrwMKx8m1tyv4CzGzBxIjhSvIWXpappX2X+T4Z76HTixL1QoEiQh0LV3+DnMTx5IeNvaqmNjGGDgjrN3vuKr7avm2SP6UqWNml8Akzi2E5jrQpiolha8uy+Nk8iSrGaQVAFIJ/NWY1bTauGGfGKCCXAfMuzjS28zI7M1bTgTwMeMzifZ9G8v6B9ZrjehNp61K/Wm/CTcwUUE6J8x9R5Yf/YWTDoWVEOthqas3gNOIrnwdDWESjrnY2QxpnLY+MnGFRAeeLqWddSeMV85SDBruMH5FyZted6zlqKTI53DY75Ds5Ek0z+C8qe+VtipgrxKS6mQzPF3hs99YvrJSxKKXXo4LxqNLUMVPlKI09x7CB2hozoDfGx0xhUXMRHxXdwby3zO87Gaj9PwnMYy73IcMJLGeh5u/X44jb15jsZFeT4mno/9eSCbrXXUm815NuY5z8by4vMN3nI2rs0/JtBY5tON5GZJbzGjcSXaGJ6PS/PNaFya/f0WZTrn6TiYT+f7+g7MeDaW+ZTG1a1tVN7Gm3wGn0HMZ/CZRE3oLApCZ5MfOockdC6p0HmkQ+eTF7qAQl7EDk2oHLqQVvhFaUIXUz10CTVCl1KJX5aeX77e0BW0yq/8m18FvzolvyY2v/a3nb6OKur1+rVae9qLlZZIU6gUed0roTRp1kyaFAuvlZWvNa3rQJEm5QWayDcvN3khK+UpTSJKlNJSlQ32lPbYY+X7niLSTfY8Yq0UMVx5SrNriaIKa6aESJe0J1xSioZgmbwd0FU/EFaKmZjI85QwtQ5Y+6SoLZEKAiL22Q/ETOUzkdYsxOyJKPE4uaZQs1YmFocLMdUqsyY/UExaM/emapGny0pzSmZFrD1rdcifSymPvTZp6vpl8ZQOq2XSukdRSiHIrEpK7FNpY5cMFGfN99knTfNoVSYmUu0I7VUEaz8dfVRDNfMvCTc1d1jXuMY0IlrrkJdDRHSkRWmliYhjFi2hCFGpG4mvpSTEY1AkrIVItNYspIPwj34WPGiX+Iftn6m6mBM2IR7xcHAC9nrv3QtHT92D+aml8d5uZl5xc9roh+0q499lqGGBlBELZQEWQbBYpmGJFBNLpYpYJuXEcqkhVkgFsVJKiFVSTayWImKNVBJrJYNYJw3EeqknNkgtXboUMh9ucTin6TyrZ/S0RuKUprEOqUxhMpOYyM0JjOcprcPmOMZycwyjGcVI3tAIhjOMz/iUWXzCx3zEc7qiT+IhH/A+77EWm2tQjV93/C43hzKEddgczCAes8N2yA7aAevkv6e28xW72MxG1rGUgQxgkIVYsAVagPnbHbtlN+2G+fO2XbdrdtWu2GW7ZBftgp21M3bazts5O2Un7YQdt322137zF3/yB7/yJOa8Zzc/8wPf8g1f8wWPWIL+4RfqyL7v+JFDxx7GmGFF+o//+YnPOfmoJSNDu/GSbczGgFaWooXHNQz7rQzjstCGJtajgxMv8iK+8xszeUkvagELmc885jKHf5lNdz3Q0/VP/oTTthfQPfNbI2cMUxmA+TJDrB/6yXzph2HqPkzFB9IfOk/roRzkFuEJVfLt6jJX46gqg938CpBpK2zX6jRbExDkhHbhppc5XdiI4wj0eNTPGUego6r03zdLBI5ezezNt8klE6v65H7yxRekQsZXueTuJ198Afw9ISjInlQcjAalEoJS0TaYWM8lJ+u8f7yEoIAHhkqlkvyBrYZ3XJWDU8Tj0YWjFxBFIOjkkgpHEd7feOhiTzSUS4o+RY5lDkqskRNzh8RxYeXsBCF6AQZBHi/TMTX/CqQ8K83BR+k83lDzTL1eQz4zPaher2WHmy+0rUIKt5CTdL6adRCqhVtIAV6bFdXoahqpcASGFGaVx5LK7doKyOUTSNs0UNVXx/CPKXYLQXViV3SOKuICjJXVtcu8529PO2Aq+9omE1t3+qST1+jd2qxJDkFytH3ZMjU0HihTA+ODMpWaAJQpmBCUqaYpgTKVmLL56jMVmgiUKTKVCkdoIHHqysIka7g6mUpktna2PgbDYAccGVE5EohTVxa2mpF5ugqECDHE+VcWtpYRWT210UEVglABz0kvrRr9/////398M9QI+7OprRxUhGpG4RoWqaCWUWh12PUgRCmt9RqICS7hBJWEpoIyKuNEbOIyblpWR0HJsgYicICBAiFVEKIQQ0xxiFPL6igILGsgDrCHB8gThgp85OOBOMQ+HlpWR4FnWftemYD6MVW60Z58A2uFlYwIldEz95eoLEd33PfPe0qzizKDZBQiCqcRu8wGkQRlWmYn2CDSRImW2CUziAAhDdnJMoikCGjATr9BZACf+uzADSJDeNQz53ZHw/8BdProKrecRn1iEsSoO//KwsQqRyNX4+QSSMo7qIMHPgQQQgnKEJFKzHrsAAKPR+aG+uB7PItuaAUqHvOUGxpB5DH/uqFlKHu0bmgJSh6tGxpC6PE6u6EeeB5tgj2d3j1InC4iIyBHe7LQIMie7GswVgrDEVbBbiHFCTrHqlvIxKyhIYWLhamJ6b1N3cogm2FTBckcdcjEJkLbEtakDgRDGFSmeS+6mQux3hc3K0nZ+pxQZrPVJjNwdCiUBY6sgANyXAVVMImh4vHk2xKAkY0teB4zlU5AdLIxKssSiRF7RCcgOtkYlaFEYsQe0QnIAT5i8D3ezjoBOSBADIHHokMHs8NF24OMQKhlRDLOoXDfUIY7Ib4JToJvE6eJL3CAb4qT4jvAGeA7xJbTNEHJcSuoIpEmAeYVZXRFZmjtWXvWnrVn7Vl71p5ZI674rRR1K54yVolJcCElSGKNEkmsUSKJNUoksUaJJNYokcQaJZJYo8SGgcWxsrlZ1S2ksIy146p1AwtXM3qYD6qH1d/C3eRu4U5yp/Af8h/hL+Qvwm/Ib4SfkJ8I3+n4jlIBShMrR9WiLOXbfh9kr38C0X9PlM1ZPN8mt+CJ7fdphBZqFbsyq1K4Q3ZzdA+/7Ds7NGAV1mAdNqCeb1ZFTNl236FTqhGyplJAsItuO544/2rbqUAgLUS8l2pBtI7RObqgO615y5EhlcODAd0gCAMP7MoUyGhoa2hFXsxuZTRcWr5aIo8wHlYpwMaJhqc2ATJpeBXrkcQG4ab1ZZrhddQjZFU4tCITHl1HA1vXPsBK+PSoTU0Da2McIEZJeA0bcRIEyA9voBmHoJCUmiBXgeb0BPGd6sIWlr5rWte5RAM0gmgDNyIpVukqXo0Aa3QNr0WaWKfreD2SYINu4I1IiDqt43qE0KTNx9JEB72jq4wOehPTgUFPwLoyB2mRLdgiXWU9sgVbynpkC7aU9cgWbCnrqeip6Knoqe3hzkNa4Qido6p0xy3txP7EbRkencGTbxe25ZIJpkLLhX/ma3djFc9qCi2HyMZSaLnmn3dBAsrILIWWG8QzlkLLpfYu8EEZrSyjWi4vxkLLDZNg8ePl+VU4ct8hbE9sS+fou3wCwnbhvqMKtIRMbjuwq1XIH2ebLXjoZ+pSuzJFP1PX3o/Wd1KvRz+in6nxcPv7mTp/GNHP1KnD7e9n6tAwop+pfLid/UwdO3REKO+qzTIPIqWbiJSWbie5YDI+Z0bfDQp0M2qgvrQ1dDOKwEsbJy9A3yE4uI11nATb2BADMQk+B6vYDz4Va1iZQ/AIeFiCL0RD4Me8ObrtLYcPv/1L/3rXe+cz9DM1RA3xbHmWJqUIkPx9QhMK/jEhGHK05dHO/hNdjh6575/3vOPed3xqfWZ5hH3wssKRrH8VO9j8mGmBMvV+bXlEp+t8m9zreWLRJ5mh5ZKTdI6WK/UIRXSKu2MnR1/78F9/cftthz91eA5++dIKOhmRGeir9+3/7lt3vfu7/6PpkexI6zPg0fBW8GjxpLp5lN56C5hxsXg8uHnUDJl/sXg4vnkU3nrL2BXu/9Pwnc39uOYspO1Pqu6DYLh/yy23TCFT4IiR7J6W06foHK3PjD74qc8f/sVnP/2eY8Afs4TxIWIuP3/EWJ7ZPH/ACJ4CYgTPH6WyYAcUpzdBvtkH40DxAUL+GdlyhGLfcQSKlTlyQHFsbNn0TqeL/WC4hfl4HSoH3ZxX7Ig5vEGg0DKU2RsIgQKMGOqp9g2EGNljULyBEHP58cOHYMQIHj9MBYoNzg0tFOgIxdIO25u/va+7rKs+eZB1qxgfccy95hQ7UuywxkWVedtbcOtYQQ5RJSPGkrryFal5cAaaD0YMfSaLTCX6XZx8TMBYUlpQqJEpe1i4XnpyUBVvnC/wBeHteRN2h4+zQ+KDvnCC4QRgNpD2fHQSVLQ1YxvKj5pDgscKZ1DyIgZU/BnL6Z2ircZ7AldT3sG8pmrsQIEhXDDngJ8TjnkOPMAL0HwxADOB9ugt3WcdIv2HC6Z9/KMtWgHWUZOeHzvj2n7+vt5IOsT7SxZkleT79Ob3/YVVdhu8hc2GyKLEnOqTNtRW/kv0X+1fmrm3ImOtcyvX6g/LC2knXF5P83bgfk3gxtYBOj/5txFl9zWxXJET1uHm3TJlwa+vYW1+1MFqfXUT6U3099GmHKZmAvbE2nZmq6yhT0HO8P6t02DdktNy7DdUiRoR5y839q2/6JalZ+zR3kq2iXOQ3DSWAaL6GnIq14NzXtG7kaDG98smtjsXguxVMGI2suDGFGDEWHaZAnW5iCehxPOgCp4of8vUT/wv2dKRJl8JLcioF6P5Of1itDCLvx60iJ0eafI9adva5SxoMbvvk54uoCVsbftg1uZs0dI9WqrBttEGU03KjBBG9JQY87/EJq3wgkhAokkEgQlRgSpt0j14xrLLVEtoNX4dIAEVqOLRanyCBESgAlU8Wo1PEAEfVKCKR6txS/FBCrQat5QUxECrcUuJQQi0GreUEARAq3FYACadJsyTk6/QgH3LAQw4Nj19vb9k3yviDH272b6UfcsBpBxb67d8ONDFWd8P59J6R9Mt6b457ZrqvhPwQ8Ml3nRLJqcc1Paud3boGi72pltPd2pPlheXmxNmEYGLXqa7L/+gHbddv5LVxj0KC4Ev8M9gY32afl6Tacb5tZKmW3LJOTu0YW5n96tmAAEoGUpLlGCsXy5IGMOnzKUHxDhbI3KZzx9kKKKMqVRGiBKUyghRglIZIUpQKiMqiAqigqgkiRM8m5x5Wwv8UiqpLwfQO8zWDrrFZB8dTX6zym85u2hfVVI4HBIRY8GR28ADAWA2/DS2zXU9JEub5Enr2JQ1+8Wm6vylVcSRK5c/BjkDWhBJB3vT5P7ZcS2qL3Ie24v5dSNtATZpbu0RqT9x5CIIhwdrVXnWXz41sHvrqAdgY9bbSvemt0r+VjKDcuZyTiIF7A0T2bvgdzK1tJ+QcOZu0W5sZ809asrzIMjDgiOXQdyefb+kwMaqoKD21wY4DTj397dNs61DGuwQORgU96OIoQ4kwrtGMNu8W5KyaG3lk77hGsXRbnYZgVELs8h8KjyQgiF7sFnXZ1/kMl+LWoTXMWezlFnl6O7ThdTHci0Yy8NX4DaWM404I4dx4chZVV4OvTWg9OSaBhfwQA5UEXRfOnJdgzN4IC95FgJKT25ocELsmr3d9kVJHmnpWE9uGhzhKmtMj25BgKuYmU5Hrmqwh0+WLuaEZOCwKb+dlqn8QGenT/XktgZbunIVqaTBB9Tk0o6Ga/AGNZfpYEUNXphcsw6eKFNwdGDArdv0a3CHL1ehihrc4F1zvwZXTOUqig4UuLWTfg3O8GVKUFGDEyb3rIMjypQMHQhw6Rf9GuwxlSkxOuDgnv9S4uGgWrCSwNu6Mt+qkvnRqib4Neo9+ap+kFm2Sa1gtWvPIm/VVLD+DPJWTYSNZ4+3asqoP3MsmRKaUj+zbJOyfrWbzx+/CzK+LD/8mH091HdTgXZGb2Jhf4fRzuhGWRZc2k20M3oVy/g1tTN6hLedmwp15z+buzwfYtm+RrQzesOWcA29K1PqLscr5PgSUtz5jb08n2dhbiL7AZygT+FI2TvEoD2fuMvzfRbeJrJ3WLuQ+jq4ij4h418uNRXR0mul50sPqTzW6DbnviNFnyLAvZ6LPlVbLZrKu7XLJ2arnkpuR7qzBXQzGqCbUbpcWh4G6GYEdDNqLr80G28sEpFItEhFKlQCgljjnWXWOpXQzag28Q8RLiugPpjQTUmjmxJdccVnqp5m6WaUo/us4bv8FndQl59f+cRqVfm40sle+E7hgbqV11Y2sXrW3KV1THZu5js8uJWSDovMDmyYEHdQlx/rW2IR4jwA+E3lIVcSQ+5UgZJE5fnn6EPt+eSMU9LECCR8cK4cOooYcgOhkkT0sdFD21+dCUFCTAESk8qmF4ghl0iWJKLTFezwGYPuiGimvLC7fdK3XkIPWy4vnLraWudfabcvNkZy9LB9nCMoSp+54ZwVjtDFVr67TSPH3WZVVnebtfLuNuu9RLfZqO1uU++frAEni91+h2YzxQXYo5TR76nutAw9yW9Tn8rgeDBgjptQkYgi/flwYPtCckA8QFJIC10c0JeqaQ9l6iAppP5tmCAppP5t6DggRAqpfxtO2Fl6PlbZPpqosg0d11OjjbDGgT/zAVjdecXygIEFejDYvtDS/5dw+78kvh1mICaGUdYjpmozpm2CmKoNTBBTtYEJFT0VPRU91T27fPO7o5ROKL9X6ajNtMOkXPalknypyqBTH918SAQa5H5Mw6JLTJe2mbwAu4OfVyujoz3TzvUh98y48Ga6/bye5A6Ovdpqen53IPVqFXRO9zCt86yQ24oK1q499bmKug/A2ByUbX3pEi2sJ4bJQ16Iat0bMPi1m6nU+NjN1NAo7GaqaQS7mQoNY9flkz7p2E9VqKN583xN25Obyzd+vdrZUadX0e+7xcwHGTHPQeDEWkku2QXN3lPOP+GFreeB5T3Rb3N5T7rDw18U9vfcA15X8n37/pyJ5D8x7/5v2/Gk9lf1I/mpEIvSnh+EpXJUqdbiZKXeWF1bPPTs1btP3379BwwcNHjI0GHDR4wcNXrM2HHjJ0ycNHnK1GnTZ8ycNXvO3HnzFyxctFhP38DQyHjJ0mXLV6xctXrN2nXrN5iYmplbbNy0ecvWbdt37Ny1e8/effsPHDx0+MjRY8dPnDx1+szZc+cvXLx0+crVa9dFEEMCKWSQQwElVFDDElawhg1sYQd7OMARGmjhBGe4wBVucIcHPOEFb/jAF37wRwACEYRghCAUYQhHBCIRhWjEIBZxiEcCEpGEZKQgFWlIRwYykQUdspGDXOQhHwUoRBGKUYJSlKEcFahEFapRgxKqnX69XId63MBN/I9buI07uIt7uI8HeIhHeIwneIpneI4XeIlXeI03eIt3aMB7fMBHfMJnfMFXfMN3/MBP/EIjmtCMFrSiDe0QkZgkJCUZldAzk5NizUjxFCWpSA3FMm51/f/QrMmGbMmO7MmBHElDWnIiZ3IhV3Ijd/IgT/Iib/IhX/IjfwqgQAqiYAqhUAqjcIqgSIqiaIqhWIqjeEqgREqiZEqhVEqjdMqgTMrKkVA8+zrKfu/FOZRLeZRPBVRIxT9XcfF/ev079xkKvd9mkjB4j+r3xYeaB7VmA/Vshzps+lFbU8OJnDUI0pAE3QZ9DiQ6ie8eStHdfkyZbsvAXTJoFwq1E+LXab44j+jumDZ09/bfKS/qutuP+nbXdPfVmIc5KAcayIB5KA96kRcWo2JYhsqghazlKt1CVbd3eaEuewE/BuiCHn7sQTtRqLyM6RztZ+gUVoCsTPqI8X52Zi+UYNhg0A4UqiwJ6Qnl+gWlzNmZkY9CIzyiW9H4StNHJn1BKfN2ZtSiAdqOQhlJGPtRtfrId+x68HoRNmPAAAmZNdrfBxmKBV3+wa0UYnu5f4tTTI4BA1VzrRbAZoNLAA8qVvt9IZfAPKjes14Kly17AX82Hs1AA72oeRESNdjvH3GFd+BDBYxd/pc8vGtoYb5lWqIDDE4OoRJUkkIDVVJt9vknh32hPrBeiv83m5gwULFvDVSslwuyDO5FUPitMLWoED4EDU3DayZ9s2pczECDG9rbtgAGEgqDH54T+iDcgg4OhYFCVOC+hAwb6HVIyLQhsyIpbWvvUpwVFMofLTpCW9tvbm22N/p2uy+hzAYaklBuQ/kcqEAVoNKpPMWsFu0jLlK2lDIabBsQUsHMDtBmFKp4U5JFaUWWcSb2JeTZQEMS8m3Ipwu8fvTSJhQqJRn10stLIBvk0ABtRKH0wNlc6R+gDSiUN8D0t2MLSuvFbfaPs/ZmkOCywcXdHGVM6d9SnEDnB44OMphbSv+kOXtiIfn6UhEpJX9HMoVJB+2vKUw+aH/KTOGjV1NCig0gf3B1plS9oz2R38VmA2mRlZQWHaHfhKe0dMXHRwxuC8l1dOHwFiKhwIYCZWjXx6uqRxkuBh8PVPMArUOhnBlJy2gSlNZKzpUyI6shlNY0OLlZwpfS6lqbIHsDwro6sipDeeRskNJKrSjjJ8doqfL36GRFSclrnz5Ky5tBVndgSsswBcaBLE1DdrNUKC0JlNHTE5HFUqQpuXaCeSYGkUV80aQ8llpPaWHBTke++UNpAVdIKqitNsj8FOVYqKa0iNK8lMjybpDSXFVpxSKOPlYE2xn1C3L4jBlTWSJzuK3BDmR2gMy+tkRmTTKKJRulmfIjX8kpvLYBmcHVckrEFLN3pzS96icvPQU1zTYp05yNveIUldX+aAyMQwnFNhCQjnyPW9YjvnIJlg2mxM+OpqJQpGd6UJX7EQwsTcNVebHTAzVawEAFfnSakN+EAXq2H53CQJPRlMpYqeLVlOC0weZwJ6djFZNW1iilSXU2ucXBbJCJvJy5I+uTCfJFrl8mh0s6Mn6jOXfq5Mm4kpBWJbDI2KBNqyZjik+Sze0tojS6XifpHCelUdvP3KVqyMgg6V0RwmyURhR8pm6aHYdfi02HpSyjM5NJIGsni4brlcnuqaI0zLY860ZI76gFQ4soDS32U2+CtkSG6BznsBmUeq4UsmiQBqNQC1l0p90CrNcv4voHyATkviC3gc86GJJQaEPhHPAiLyhCRaAD6gB8E/lk5ypASWqJVcF0r9bhbj/9kzE3FNLdfgxdYR2quy0MFH5cRHcDRVKiPImiKbE1KDZUr7v9WH+EDU5DLkAcxWEjaoRNqAl+jb6G36Pv4c/o5+st7Lnewi6lfmq/w1bmx1bqDF2rDu2MnNSRpbHq2NJEdeJjpzKoU6/NfD1pJqNBSkQRW0HSBx0lHN5oFqNSam0uE26LidLAd060nYMpDUjzuewArYfLZgL9jRFtgKYA93ZG9DVLIA+3gTBgcFfUXQ/vu30/72pwdYh/0c7hGGZ0hNwe4jVawGCdOkhYRYfjacghRNRYCqDXxvH36Pk9UahUBXphllqxil89UCs3oYF6xyy1bieq0UwNPgS6F0SJxoW06eDn31LqJ/kL2AX2l9ZXxu5QWp8C90BPR3qL0wL3gvEvRus1+htjDmSPz7bylJaStrYPLtv0geWqvH9LgvZZyuHKe+894/fJD3QgvXdMlyjwIBjy5G3oMx2CwTtulwl5k7/Mh1OxTa+ZmnpOR8AE7r1itX0OR2HoMaIE4HWZU3qZcxnHapW8KPMxx0MNSXDY4JgDCZkTOHabnjN5J+FEOkQpNy3apmdMbZN0kkui9gVMm5885Yq8TrXcFg3REybUVmtQ3mnGDlM7P7yU6Z3ZkIQkG5LmQHJKsrNnFSDVSUWkYdaApuhTnziMR5bCE5FaROkxa2Y/0yDJo6aU69kyE8Rc/iN5WP15n2vKQaL0oDwaP0/up0fSBfWB7ckg97aUz0XRymRtcjc3Z74E4w7kjnCY+LK4EW5A+0UEuZ2yxq+QW2EyXW3qhiAZoptMqFabpehr4P/maah8RhLTq+OzXIx/UGB4ckRbIe1vPL1SCSEbeJiP6O6JwTiWR2JeX3UJMRs8j9UJxq0HY4/48gb6eFM1b/I79iX8bMP8Bkj4xYZf/I9tusEc6rqv+/xIRkRNZx3VLborFqXrzJvtRrcV664rFqVrjCjhZkendLVTy7plkUYRkgZ3UrpiFxR5G0KivuQoQ0VRuly77He6pHKpVHXl7lpRPrDEWJLlRU8pXaRd0+5RukCnM90HjLQ9kfPHOpcHkI/Vmimd46PcHnqmlM6WKdujOnD+9M6wYElhjyEfgeuv2JgyO3JCTvOjvCeKU7z5YeS6scsiJqGP0inbeAGeAipNTvKmzGdeLznhK9b/nBx/boYXVPbx0X0ktLGhDR3bevKXR1GPvsRRxUOjEL7o1SP38I9ZkxDJYcsiMyWR1PW6c2oWcnceVIvcW7CJQL2YkUnKNbRcvFYhFhrRdmL1qPaVVHNS/W2kiuYS2g1FP6VJZU8qQAS0iVRs1QwxKS/jJ4wEzNQxymV7KlSKmpJSfVKUDPzEdla0knOUw/MmxZSUqqAL5aLtm6CkXLjVmVVw7UiBXblIavQ/0xki+dTM1fIolPP0y9RYlZhy7r6nx/pNyeneEO4LawPxdiny8MWEiiK4aZSzxfoi2yKuuM06BDdT7ehMOYsBz9ke5lNrppwpoIp3AIphGtwkY19FOiIzhHL6tQgNFNlrdhJ4HtJ57jNBGDBXGMBpgqU4LUwkYwn8i/4F/030nwJYnUDHnY6caiw90AkGQhP9h6TwQ21nktzRz+QCUFjM4BEjEEI5yfUf77p/8YY5Xy9vzZQTeUiym7KjnGB0SHDnZMrxFJTnoZi54W0SV5KJPfdLOZbnc/BS7MGxUhxOGVvOUI6RH0V7w1zkKcHhTOrO0Zz6UNLzMbhb/7v+d/Q7iXIEp81XWUdO4fJpE0btLb3C+E0AlFAinQZVKMWPnJxiwlgCnWR0GhAXFnpgijnjCgamDiQERzCCV6UyjmgpV8ZvnNl7B/MtNct4DhsV5c3MsB/7EwSTucI0NEEwnSuYLgEzZAbMkTmwsHI1TtF5UIaGDyltzZQjBM4i+CMYQjlcAGQOUCyUwxRRkYGIuVEO7c7Zgrbn6EiM5weQShJSNinBCtLaP+VgOsgIEcUkqDVkhdaGSX8SWG7JYYYM5YA9NDuc+CuTxYjAsFjuVgpa5cSPhucZCWzXVKfUFzm2MzVKOnMKKMsLoOxDtGKiAfOEDXcj3oxTbAygVcpee5AaWxLKnkw3PXFv3M4f8bBaco0XmkF4gp9TKLtfzz0BEVZ8RMpuD7mJwldxLU0/QxLiraMA33yJSEOT0Hce+i6B/iNNSMdqnbJLD1iEZISCKDsL/uwpyo848fD4VP9idNSjrG1hqWmWLmXN9jLSQULiuJXsDElAHKh3ukwEeSjbt1vRWRhzYZiSlO1KK1cH3RHbVss1GwFhJtpRtqmh9ByNQ9m6fOeei5MoMHmKWB3jrHkItkaH0oglLlB4PgIoRE23/Ar0GFHtq4hCJOixeUtTnrkIgVZXsc3Tkl5x/ds/MaKpQQk96xmxJs9W0jo8ZpYiaAJlWX2klprWlKV+cHPKiKQWZyhHeJFPl+6wGIOE867wZ8Isz1EadIyJO8eGDd36vMqhCcKCucKCJbAQLQSL0CKwGC0GekgP6CN9YIAMgCEyBEbICBjvGLOoq+dVafiGwTFsoeddl/syqtwk7xpjyqiOm3hXq5Olxk4ZQSDAu2KYTUMtDO1drmQBdUjU8S4Bo7XrvYv7k3KzKXt8Ad4/h1sYtMwBwnEkiDLOwOOdJ2fxt5EsYrrt3rldNe8OJw7gnZVNku+WrcdnLpPfA0K900+t/753yvk4lwfIYOHzoH3oWY9PlijjQ9s4qDm2/+YTwr85j7zjmzXnsXesY+fyROFFwRTas3eUEpM/bRfvyFPrf1Y+XP9z7xAHy3vRyqJrauSG9vggOfN5GVZnov/egUZtzitvP4VkvNYF3r6NmvHG21uw5rwt72nGO2+3zJXbABh6uyR57fflnbI/eFbejh3I+Kgzve0bnf0TUlF7vI1Sk39mbm+rJM3ri+/mbTle5q8KvcebhyPd7xu8TXRO+S45erzx56w/MNivxxYlmfSns+qZ3/L4JaYMHeKZyYSP7EamuiybFt+EE3WZuyqb5N0cfjWgKW/DTXYLEO2tbyMZrX23vK5Zbe3ZW3u0CduZp8drnnhqEXUSb/WjfrG3iuDnJSFLiTE44F4ThJ5zhZ68khSFSMlk9FZw+jnIKOmu/eMt39G5ySnxwltGndwUu/Kb497Ssi2EkiBCb0k5F0NFSfV2xykbF6gmVvaMKluYhtLKPUOurV9LDEbfn15HwIjg1JKIp6PjHndhfD3t6M7TY7/66Zmmp1KZ8/6Y3/AQ6MTn3SIe6vSv+QyDj4ereXgJRM2oLGck1riAxtsb580mE0czX/v6w8XB8l8g4Xsbhseb85KPr1fz+Uv7eCur5q3Lykh1pDIxOXGAuzEpc584l9F/GHOiDW0Zt/h6ImvgmafyGBIbd9WgtSi61ZCCT6VAKXAiihzxLE5rHnzH51ntsq9fzgTrpKnj2PuuH3OMVz7R4fW1voxHa+5RdyM941ahz0PYE3TrAro5N5GyMbv32y/izhdewnE+jAgjwkOzL4LjH6KnMOZljTSTZeVVsM53cUR3n+XClzvRmg+oq1AHabbCHuBD1cCHqt8AH8+o5hkUiHY2QZE8DKrMhZF6rSPUpYz0N1loKHXmJrN5n1+Y4fKVSKizYfwV00RvyRPo8cjg9Lx9H7lHX6nHCpiAOQfdrQP6mO7Wx3Q3g+rq7gnYzsVwO6P3x8BM1sg7wZ6ulKqp9HxxAO7rHpwwn3xGXAsM2Y2H9g5e7+5BP0YMrgXqxXYiBhcCbjdsomC5APWc3z5dtCoq0WOVLjYu5qznRI1HSwJs1xvaX3U9aNhpoKoIMNMPkr3WpeLheDygNzv72oNaM5I64c3wYF0Ot8xbVp3D4EJhYisWsawqIs6ieDTFVh0FsZ0YdUouzPJDivihmcGHVUhPFkod4ZrZR2LUAVlCnYRlxh+lDGbPor1KoR7CNeuPqYjZjMhJu1W9E6eK5MD8dhw3LUOpnCPOCSfw4WveH3qhVBbf54OTipTCNR+cUlrJfHBaaXIuOKN8WS5KxRDODWeVQVMo+fRccE5R6gDXfHBeaUXzwwUe3zIb5IXvBaO6iG1cTa2hhhpqqKGGGupRj3rUox71qMcyGi1G9GF9GIVJoV/OAZfUARUI1VLkOldcDp2+4jZf/j1KejwwqFxwMGu9pVpGfR2l/HzNHHdF1bBIXlp+frhamO9PZRi/PcqtJ5/wWg0eJU9QmUOuoySkTsMgq05M6MNd9KJWACuiSFhXr6/HNhbLxL+uoZ4GMQddvK64mPJGfaPaSMksE5hjbsSfyGUllIxKzVl7UxG3f87mW2rdg6kkeViUHqsrj9fXNS+kD1eHfVzKR37eCAmf2fAZz1csSu250gy/7RsCK9d0dfq6pod0YX24mSGe+j65Ia2LqlFKn0S636+849XGDTffITk5s9l8V617OJUVV3PKdRKreapgpYaqX+0f60wpO4854++peF0jB4UL9TOeCmq5Ya2L6qPNC+tj6bGYZTQQBPGx8Xwwc4NOB5Ql1ES/ns33FaM51W+p/B23VREKoa5B39Dcel1cH29efWh+ytD5NW2MjMtYZknCug3mS0sYxWwY9V4Z/aTRjDK51O8vPVAkw3/mhIf6UELYhqIZ8Cn6dDmiWzsRSk8kzxGP+PJviRse4uJaSmnXGf64KRsjMByWsnBnFvxBz1jPPjqUUi+/D/tEtQ1JaSM4FzzVlJID9+x/BhdHE3rMxoWmQniSznIjWhfTx5oX0deX672k/mnNfs67DQtz3BUvsdvoRC/67dVy90jfis74l64KdPSreFBs8bBO1+vNo1iKRR85KbqMj5wM3i5+fEMYKhalj7v/hyA7uOFwvhGLFKtH7bz5rK9xVJ8euSotJ3rzkYuIhAG6ZTISKBnSspTmRTKTYb0wRF+DcnoREjlQ2+EYPoZD3Gmz8CWC6jAfqsNz2nf8CB+CoEcf6eYc9RI+1pxjwNGdiG4o8jiPpr7++ENFLK0TS3sH2qP2oAAVgBJUAvzID/AwBU0BdVQH89A8sAnaBGyDtgG7oF3AXmgvsBgtBqvR6qFDcRweipNyrHLsreV0zBnkdMxlf/y7BLBt5o6WLuge4LSgsOx8kKP2dugWJMGcIQnt2lzIxCQA0M93a4joZuILLRSbOxTXpxr3EmQfg45CqSnt0p0oNr99KSUwS2e7i2KkKTCur+WnO+wIdxhKKWSVf9bcC4anYEp6xvGuhtETMA63IW3BUqUaQVXX9mv4DyXWDyXGLnFY6dC2pbuJChmPE1qoLXrz8JDRJVf6tmINvTKUPfD6Qx98Bc0ILGAUhL5hb/PWg4wmBgaJ8xwQh/IWTdtjzLpI+8n+nq3Ggu+DQLthkPuBQaa2mgnmCVRhnDpff/CmjBMAGMwqVPtJF7afoKjWPi31ymBJT2U7ndBVrR1g2iwDSHH/bVAZY0Kic4ey/4EHB0zk9WZNVvvK/gccePDS1stuPZKT8F6UoGDuyBZMV79003x4DWJR+jZUHGSs60xwZ5E2Vcau6Ti5keL43hDi7UkpQWP+/7AW7bSgI9Hd/EK0fRqOoKMKO4amjWNoeis5jmbMPIaEaTt2DE3Hj6HpStL0DhxDR9ITeCQJ1nbqF/B67BiaCjqOphOPpMdn9hf+vWSk2hDe7Y4jaf+f6TrgG35T08/+gXSQ7hwswtwdh9HhunPE46ruG9qPLfecjlDfNp2QzljXImJibcfUIgxJ6EYs1hhAGrjRgSOtXg5rhesRpeY2dT2SpPaiMljGMthGBEOO7TOWoWPGckrxxSnFdmSIRsA4ErljCxw5GgNhrg4DEDi1WTDUQmg1a9ltajhQGwiHakMhaww7tU6Yaikcq42F3Vo3XFdbF/Y8osf2wklk0hVm+1ndkREoxAOsGqDbqwauGPlVCqm48qeS4kKM07CqPLCxgUGUVcpwURm47rRh7UgqkVBfq3Th83Vh0DCJhkltOM3nW9W9iYbBOMtyVFAJ/+IjiZ46ZTE8l7BsznrooMT7AIMSVXfEir3fLT8CKd+MNO5d4wTr8WA4XJAV3AcGoQcM9uYptVqzgceLQT/LHIqJGmGiEI9ErEtD0IOhznWQfZcyHlQkbEkow+Xt5cYtnwErjlUE40ciaBJBkx40pdYUNEcGInj9WhOF+Bg1osXRCxNEmOfmzYD5nXy3Zx7grIqEj0HCG6rnmiioP+zPE3T1Qyvalynop0YWPvomClk8BEK7LMH1LEpwOSUlaPomCgE+wkkk5ltVnJuYGRixqRfojSUSfT390URqmfFRP7AbvmdwGmG14yxsN1zgaAVSmEsaa2i0Eml6td6+w5RoqDn5HQsrT3jL6BUAlWH85DcMe6J4qskvyimNpYS5V0Iw9pgzYEGxBUH+u+zjVXs+XvW5hoFe4H/ePea1P5qfFcmqcByf7JWNAlCLLXJfehUc6r6YUZnJpD7/iihOvtEzRkpPeMqIytinK9Z6kngSvNzHM671/HMehQAzkJlZ/dgjay2KcOwhi4sdFNdiBKTM5kBGdMHAZnuAvDCCu7D3Waqzb6KQ4EIMoMbHFuEuY2yv1ERBdzxohTu1bk9wm34Ip7viMGdSA5gTRkEsLmTT8jG3SGHazcCbuBnH3Bt6rR/+T9v1IPD0EjKSl9jgUOpe+/rKEN6EqxYLxZZcxSv+Muq0Y0XCloRizEB5TAbJubkUWozEou3f7mUkVvawyS7F+YqEEyVErww1xDJ+kaq5F96vDeb/Y88TyFrn1HNwUOIshR975rzCmVqnx57+7Aqna52aklMBxUb+mJMRrdaJqhOTHA/gPL7TPp3qGMsIBxi18EtIgrNSyh5QypYlZO1IyAI4cRT5/VoTZUkQBdGljFw4pOoP53eIgonKBKUE81CyvonidSFwm5fpQXEo1qMKsQuXJRRuSShcAb2qFxapRbCD2gH6zuALSqLVCZYUVRJEd+rOtR+wh9tj3zCkhWCdVgfDbvjpMEIi3k452kC0NZVj2WK9BNaT+kLABtIgSmFcjcNGrRE2kaZV8Gvta/i99j38Wfv5egu70xZ2L/XT9Su1brSy43eG/sSGPqc0MjbyURqrG1uaqEy0+raEA0Yit9PKh6uxDL/U/WLE3dd11/ri3dnr6m2SBw9mynewd8PA6Nm+AUr7//9vd1DPrXHtZSLYFt8jAOK7l9Vda638nudOH0WUZROUoeYVZney5ZW6Y20gv8e3l1ndVtnNEluVh5Qthny4Y/DfjomCNjP8mw1qC6BcBHjFBr0Tm6gU21j/ioSeBFUDHa5jBUyQl2Cq9k0UrzAh9AiXxNsprTca7gST059bDoXbvGJ6oK+Pu/8StNIH8/6nQMIMjkope0ApW5aQtCUhaQVMPpYc9FrNCabmmQrMs0yGoD7ltsR5NN3kwdkieOLvnnuV/prEG1isWIJZF/DnWbG5ApYsUPh1BRduo5q9RZrqXkdY1t0ozzVxT/xBWPm/W3hWzA0L4dx/65WcksUkY+o6B2G31rWKvd6GaBJNDNrDL3zGrCkEWOGuJiicUcAqFmbjhVb4um9U8JPDTQ5asRbIGeIXj9wEtY8KQ6cNBSe7S5YjjUVg1I1SB8bUGLeRWfHijhfjRy03NtK47ONNL8zHmz63OCsStiT8XCL4y4m/BI1Pi4Ezr/TvOkX/99Vnkes9YfmUsDhOCbf5bthE8fooRNk3o3Mm8UHd5b2gMoDnuwwaGJWU9oG1JunlLoU5OZMJLI2Lxd6YJfIALJh1iw3DyWrwzqA2lx1E1Eit0Tl2EbCUWCT5/b+wiGm1xPGFTMfgVwnBBseOLGAdqD3JWOCSYA4rMwUgexQY7KFgsNenmImC5ntV2efhgUIPsyhzWfAxnD0Ehti4omrhvGJ3t6mZYwjIDYolK22Es7QiM2ysuiVmo66JWV5wfKa7mcsMGy+pGKjLsv4trZcxmIQ2NltcD517sMQ5+PTMOxus52CZxFl1mb4z8QQ2lxgBHyzDr+wZoSdR9puPgS3ixU9niMRp9mf81F/GT1lWT147gKbESVupJ64dou6JE1zbxPHfVcdN/bHNZREJT1N1zFEPHZnw6MvaweqeOGrFlTmSH+U2glziEwRlNkBkATY8zhr7jRm3wPlbloJWlHvYCnhg4tA4aM6HdPhKFxbWhcopJMq8XIZhO2UYJgjlH6w3g/S1NIa5ApbUEjRZDOK8OsE20lawCQ7yqjHFyhjRstEdyAsGXoZ8Uxs7tmuS5QAsMteGyRGxE2MJlthfzjr73SoHoIzVooYnjY/7Bx88tkoLyFwJTLBwHrY7JDxji92lrcaaqhXKOLzoNm94y52TtwK70FG4jDqXPKXBpEN5bLaxfnO5u5Fu22OzyJLv0laIKGHMFbA9S7uzzSCpMNQ6XOKaK+DwIoc30Gx+ldv+YxUv27qNVO5prAdOcie1RDlrJGMBcQIiwTYd4EbuRgSDG7sbr4CbqJvATdVN4WbuZrSDW2lbhaNyNt9dySVovlUIZ7GIXNuf7s6i5coBKreFhQuzeBS0SprNNj4LwnIXFFRR8X31x3S0pgkaeHt8n+BpfO/l6d8rksHfvOFb8JGZx+e2YPb25Af6re+ruWfAxod9WdO8toeaMg8jRnqGxBCd5q3yH7n5soJ57w67+fImzQPOht2GxAlIwLIfV2hXiRxU/0K40yL01O4Sb+QJ+8d3VhIT7OTaBGKOlxNJCmbILHfh4K0uHLwCDhUNKkTE+X20QDtW/qX4Dkp0/PZ0udyksDufs1154D8yt4VwsMMU30Y8jNs64pCy1c3ZapPK3xTfEi2bqi0AEc5E7/jmiN3V2GxsJ1cjyNs0j0Bs9D2+CV4c31iqS94ok4vHQ3zJkQk3zPXGm2XeoOpCQ0KZ1x9QJao9sYlUxihlMNs0r96Iho/+7cmfgW19J+e74RnnJfkK1y82e16dufpNmMl/SewyBa0jN5ZGSgIJGUEb8EofD2WYPG2VYfIKOEWdAqeqU2GmZlBUgVW1Cqep0+B0dTqsqTVYJ/WmzX2OaSwMzOIRx+af+GwPLT4rZCJrZobSiNMj4zMg8XgjMSNeH4+UtZZUfykIJzzjcHzjJAB5Tx9EFRzKJ3vasNXR+fPxai5BTPDZWLY4pVNTAUKyy/gCpGaRU6b4M4LekxgkQGjfYP2nCyEaQeMonKwOkpPWTN1EXTiSFoxNaKrY+C9dz0fyuMtcn2BSoV25HCoRz8huHO5ryfXaNb6uqIyvs5xc+5n6teLdMFi8y1KPryloZZaT3l7GkQnHNl98jEUvb7TMfkWOTDhqGEY8HdY37v+3lDXciWlag9PDAL2r8z/2jJaXl2NnjD29Ic6vwshgo4+q8QQWjTuGjbNfPG5E+6cMH88YG86HsWGL0zJU3YUkEi+XoX+/DP2pFx9iG8QH+9HxQdH0KRuIuYQLEJtH4gOAhqvaP6E0pOmno1+eF2P0a3saFydNjotv6fEtpe8t1pebsvfxajlzBVhJpTx5xwxgKdmbfII5Ld5RFJMXsvQOlB5jS5/SKydq9DJ2aq+KdvaXKDnVofUb6QDPf06OTNi+B5ZCBucpxubtsBZcaN9GQ2IES2wLZPiv9lf+aN+JXKHSKz0MQPqMwn61B+D50kw8myyRDEeKJvR/+bqjMJgjWfjG9TtD5JQYjGLWrwbrUMMoT6OTAgMeQ96USV5TzTYFSMoDXlwQ4ILArCEuUJkhD4kLM7Qjf78ktDB32gg6BXcJ6pFmXYtMMBAmXi3Ss93pfIG9wQr1Vw6dErDHfp4S1CMwoXJQaaph9ZFAkDRqmIyeg243dMYVVystPX8/LC0d/wR47WFfvQyYRzDWErbK09CsR+t6p54X4UPDRnDNjtxtGi7x0v1C5Sj0GPZWF72i9vaPIbnqTfDF/QPKSOD0CEzt5SkB1zb8aQ8bEeTtrXNRoZuS+fU4q9r3o9W40j2W7P/hjLUIWMtHMLu7yTicescEm22vKDiCmNQ+Bw6nww/HjqC+Hv9b5QiqH079PY7AmvaSSIs16m8bPWNezh/qcDIMLmR0hZEgzFa8Jcl+Xquvkrbufe+zkjt+KRT5ssBKnn8ZPtKDjphCXzkD6Au/z1S58OjvfISGw5S0Ay5yoUIhFyXM7eVY+LIdJ6pljfcPrSQQvTBP/DKEosvFQiL8N+Qcn4n522XFgWDOs2NK6asY9lMKXHC+m3ZR6BsutJk+ZAe5iLJvujAnxYD/cu+X0IK5U7Kj5rhV6DyxdpADLlqXIA97TDZ8BPslCtaxYQA+WmACxPuMFbJmam06Abv7bp5ywd9vY2U7jTBoh7mYgVtMOACOxymTrVne96OcO8XRvnaTQJMGF/+bRRyIljPRPo/qpnoIdPri50P2YS+lgL2U7PxIhWTuPZgTeUa8BptOeMWatPcKsJT+akLP2FMRjGANCDweY98Xytiv6Yy9UQqSfklc3X///fe360co0IP7H1ufsipxXMVDk5jjKm02JImrWL0fOF626lCOOa7iqoN6hyRxVR+66xY2GtOo75OXUuyQPfZSGsjxZaIXimdvwqS9Qkvyr+dgiwjYQ+kP3uP4MsFmhUL25NrjDtmU4zunP/P0008//fTXUy/8W7G+B4ZUyHK/kY/pUuawOuCMFIX7lvy+WNnLkb2UwpY4rEfI/QYPZ+2aTbZ9Acekn7Eo7llyC7qudHh/rkNlXOKOVmJ2A67E7WyWUMyjIzBshkZRMI6CTwA2wKj0AQS4H8M1mwxx5wFfME981TumfYjHB82U4DvT3pLOPeT8v3rylHQHQUiGNvv2yKknkYBdb7A8/RHKYyT3ftl8wpdC54fK4P16YvYHIfdtJWZRSj8onVEm4JTKuJQScJ96pBgcMnAJLwNJeyvpmNmewq6XEgxvVadd+19fy/mM3NFkNVNnbISFI+zhYtg+wu5pOE9rpRvc7qpudedF088844wzzjjjjqm7REWz/OvAnNtbyXrMkYrq+o2RL9hQbIYn+oLNWV1E68MV4zrjuCvhgaXAHWl+FwrmiZLB87VQ8v2I6UdgBozn++OlFAjmFQq4JDgBQi5xnwqB4ZLfvk+JowrpUFnGR735jg//Vcsp73xd7AlUyAo4PwQD4l5BLQJB53vT1xulBCl51tv1zfSxF9YjUBlH7AstHN6koWZKMEq18PDlExylYAPt5dNwZa2HgeHdxOcAN3flonDeCeHh/eDrPg87g6hydfr1g0GidMZKzr4apWCH/swCO3zcJgee2LHdqt0DCfPUyHVb2x+wrpB92wnHralTsSODIetAhTRrblIFt4LSB1az+lVduvTNFfXCXPqmMFJIRlMqwP4UUZ57kJhs92D9fA6MjDZ5WCOCDi7nv+gVUoZKuLEXuwEprAlHjZ2bgxpC+DMoz0PeCeFhZKxCoc8PySU/g3h4YmS9IKomSIhiJA1VH3v7GTBWwV+V289A0b4aZWSm4lx4P0Z81SNCFfWIEe0gBJD+9OGhZOAbv/e8S8cTLyGKT3Pum6ouyrlvikE5/xuUT39rmGZPJzgkp9Ry4e8EiRaPcYhWWg//UU+IVNITVnwMwS3CQ8gwyGGfoh3N4Ia6ozn4epW0HR0e7Ow/3Z8+QSn+rfunT1DAg7bkhmttAOc19qeFB055xFEP05a2dzDpfpIc9Aue179AZt13yK3XwheOBLkeI46NNZEjN8YB2G5Pvoc8SH0B8j7kweobKWfegBIE8Qt45g2RiqGnF5ooVng2Z7kkqhsOOh5jpbq39vPP9JmLyLHjib9FkPqh1dlJWXP76T53LYppyd8igF5Xd6d2u5JnessNSAHgzW/6sr3fHGjXXZVl8KVHjlyx7aM9cqTeQ57q6T3oreTdVct+dk6iBIYWEK91XWU2g3gj8Q86VgovV2CffRxZkPSBQ4fIRz4sPLTAPvKR/0BWmHZ/02idsWadKgyS0kv2sJnYinhRZmICFyS0brtESLPDG4hbEdz1F3+U3P6gqStD6ywXZUmH7tlqpAgW0dX0BLT30jPVuCY+zUI0jfOnhYVoeHMbBgOMfhn4wD4q8IVDdsUUHeGJlyXJ41PV3PCmtRgw4sv9GiBubGSX1UwCgkaX8sRE8Ccs+1vLnSyF5ld8bgFD8wKT7uNoF/JPirXswn0aExedKune9lmotKG4eUoriZVTJ93bLlDSva051gxBF3CaLB9F8id9lg/0uIrUJKepmyDe/xZQNwGBQZclMEZq4huHLlKoeOJvCWQaN+awgHW+8bApaMATL6VsSd5zEEZ8LqWULj/Fdi9kpPgiBKN1PZ0Lngq7fa6owcqzkGVDBNjMz8JIwLSnabWk8xel1SLsymX7Qoqlvq34E9DP2R2KPElj45nShIa/shShiYwIAevHxRr704E1JpqA69qaH7ZEKXaydCtjcRUQ36WKtncBvi1MMW8CtnecPPyO5zTnSjptYc6V+QVtMIv2O7CK5y57roSFdRtYVH3yjcJ/Snh/dcMYmLQ0/0uD++X61TuAxBnIwrmJvHUxWtbW0D08rnv3W8WTOEz8VqKcV63jfMaNx6kjKQVIU/V+SO5sLrkVV7xB1K0QLUHHboW/AjEuMZJmmTgAObE0DwC0xJudOAA+isX2fuYEOgkryKQ9iiI6aXc2rYQOJu0pO4px0WUVM6xYUSKwHqxYw5HbieAt+WEWfAR+8hsI9RH4MSaQEQvdWg9GLPCIxOidEpu2niwJT+ogUsb0CbQ1XBeGG2FcougEqXZkHxGtdgSeLRFc7YhvvRRteo2/ie490JDuPSC+gQW3OT8w+xYhxV5P/D0R3cjZBIdwvOIEp6Ml+anISW2JC8GTWu+hRKbvLUYlQU84MfiC2BqLFeYGmxwTtyyuk41YPdiIIeX8RPCmr0DGBjMFF/zYIIJxkYgCsebU/SRqzYEW6dia83ST3VyhITS4ksJZDVPecTTRHSSPvu1sAPVXT+4rropr7g7d20eT6uOtX3hbaLTfCkb7S2d2hMXVmkSSr5OixW1/cqcE7gUIocC98d3arRB6Asi9Cuf7F97tiaWncuH2vmj4WSH+8kWh8fxUMJ6/PDEK5wm06ZGJrkSUORDAk2NPdvOlLecVGcJbTkF6yymkqJvzE8Gr5O5V9zchG1c39jerUml6Mom0/AUynvqLvtX5ErPq05wkSBESLV/ucl3wWWEUSRG36UGiIe+yFERDUJ6fCERSay+PqOr3aoOJgXWqdDwJPo2DesmRPXTQSA7g8clDPJefv+3YCVf90XuCXujkvKCxVnTQTG7hj2NeUFIYMFBcpkdeVfSxzKkf9Mmrv6T9OA7OyKCPSEdjd9zTDtsYi3jHScEJUEU8sCwM5MfRQfNYqqIUwZSrhnU/4GeHocHpCb8cSNGtgqTYO1p1IcWOAY2KBnnt5CRG8yRG+uSVGkm+dPjpuTNbUKYRQIQ8KRyiEX5SOENJ+UkhJx6ya2XfK3Uh244x0SM0xB01nlsS3FF4UsbEZSQvJlSv/rwYb+MuSDWBnBWOTXw9Q4v4eUbKhFiXcoxX/BThHCOVNMeoLzkmZsiONEVn9OeGpmpj4BzckCFs/AWJmFqVuhAx0bj437RM95CvJmrx2zd5yp9lisf4/OTUqNmXyH5bpnVbeE2sCM7ybr8XDT3w95emMTCz2siaY9KN5ppjqKuKDZCPDfI9NkOKAg3vm5KiQNQToiWJ268xUP54VqmNlB71x0HkJrlTkV1hoQmmJYMJjJ1k2quEkxpeWic1swrh8JBZ24TLnDB7RhTZclsnRrQKA5uawYiB5ERlIXUgJ3o6zk8EWKI6eSispB0dzHKOzSz50QN6iiDcuZ15fDwzI+ZN7qqz/IkOZj/zwzfvFMFdMWLPctd2apArcGL3mjIQodQdeg7Qswxi7SlGBCFqh8PQDbQ1cDcJld97xC9wrIDi4k8O1+tzRAcN4V1nbG+nhZDB57CXxDM0MtgIU3X8un9wycy2vgyVuZM3PYhZ0WNtrlmBpvtnNSsQe481mBPJBjZR6UILvtKFtN37Soso0lrYhinSkCVdi167VsqGEorGdgkEYzO0HILLoLkth0AhuVkth2ByYvv9LpgyI4OF1qREBwupxYx/cDJGhTY+33/bhAeesIiCCk1CwST+SurLUcSLQbv+qy4NQ/b5Ri4NQwrg99M/O7GnANCmf4aDVDTsXxIOUtFJGSXgNv0zaMzI8XBd0Jh5XAkVC9LirXUJt3gdn8AtXvY1gc5PBHe0k2e4NCCXQVV/abDVDYtB+nUXBeF+XTMM9+vgK0M/9HUqSfiZL4G/7H+vPvnAZz6kyAPVT6GwfYaoB1w2S0LUA3gUFpNhfvCGdJW5z6kLXWUV7CjebCayJxupkdmT0RYOeIKEa2hxEA4p+hg4PtdXORs5bXCUuRbTcrQpvjpoG/oO+CqmB75OfVCFbACDPrb2rsjMAXvkgAP8ouEOeJ8ebgqWocjOSaiPat85wQAzt1hyPzmkHXZFB7N8rmDdAnn4TYOesOjJ+VmXfcRmcovuOD/r7mhtuXA527jJ7J2wVz4+jEXhXApxAwKJJWBkcPLrkjU4CXV6kGabHGdOaEY4jJZZHbtWmaNuxJEpU2szP0yBP6tHPec6xcnMFpKPxZCBLMViwgNZopxSDmSRQtdQyEW23Q/hi2x8FBfZ1vik08CvMjWtCJoDffxqXkjm/d3Pr79KncPC5gp9hUNGjsSaDRs5AqFMNvJKHC2lgdGyKkOS3CvrWJJMVpIc6OcEPiP2s1UYxaAaJMnUsSSZjiSZ1sOA75y7bqNcuzhZ1Yn4jiS63vlQHJjGw6hRWwerMAau1w7r+li2gW8vRa1miEQRA1RUFibgznxkz3RIWyGfQ+RjiIZI+RyuTzk/MjQ/YuJP61um2WtAH7RqhuLe1VBxMDQ/cqVUfKvueU0ONVRcHBoLimjRQVdgHjr7mcm9atEw5C8zM1Jo2IwiGLbE5CzBMH0GvR31vzzVOwxUxWZ9lbV0Rq5ioxJPrzzjWXI6kpqfdXK2Q/hshxp3tgPMsbifb7KanqZUTmUJWTSaNhNeNAJeNL6kYbi8NxSXK/MMhbvAnrm5hbvAlPtRF+4CTqKAxTdupRS5KPsSbkVrxXwtu2aUSkl4zZQcs3fitHvqrClVwSwkgNbKGZkTVmigl53nlyQjJ3YLsznh5HQo63EhrmiA1Oa6ogBNdkUBSapBD3EfovFEHSc6mOXMwzw46dToD8Jto9kpu6c2YVDD5hrUkC6aQQ2pr/gzPDsCo5P58JlYTGNnABcddAXma+ykr/uqsRpYJ3oxKcG37xAilvvtX/gXQz9nPVZG0e9IChtRml93b0BFFhiTq3ReAKODZnILd1yl8xF7atqdi1N0kiZvKBx9RQfN5Bav4w2FvzwKi5mcrhW9R2wmt5iO07X+MhQWFymQXkVbbO4ounQFUmdo8UtYfK3Z28zXWWrx7+Oswl96GoIIvjqpyuyis9AYCsb4y1A4XK2S0fd8VRIRarLmsqGPDroC88Add6V5LhjxWUFsggTiTutc32aUujuitvGcoD4jY6CBTF5oalX95AX1lfZSdsMVEZXsBrrNbgWfjeQ/5VgIWfiVl9icICLwpQAWe78fk8DD3H+GulvNwLKz05v42NrNEh+VkKLuCdKWGu2kHrSlIgTmgdlmNMUYHXQF5it3jHjlDwsjDWorXp8bJL4lbVDrq7hstg7nJwKBl53JxqWJ++hgxrsvTCN4VOpmC1a6XAuLQUw5fTGfTbKB/JnI4i5Ir2+xHFswPxIag0itTwYiKotPR19pkf6m7gOZ/qbb41bH03HLE/xyyraJ+/ny7d4IUPs6yoBbSPESW7GhCXbUDjeS4lXssCl25cFv95PiM6wpBMqAbGFj8fXkZp87u+igSbzzq8q8jAXpciibTHTWkC97aUvInRUkb9y5HeG88elVgnnj2qIBmMlzA01LdNDcycDmzQ2gMnNeWzRi3shYfuvFTP4lebgdljRcehQduEimZyBCKYPTP5KF94SIjVOcGLXThYohg40obQzIA3on8QpgF4onTpbVtmlGTlL9kuavGu93yPLGVh0ovcvd2ogzAqrOCFHEGZhBnoJqKmryFFxnPq5RJZaVkhjPshUBedb2P8AZy3z+VKqtD/u23zBzkyaL9HDH8EHIsU1MD8N6MD2cXNtAiRKyJpvjrPg1GZJm2yNTB4ookyADMyOLIcNGP+SEh40gOGw0fD0/EbwjCtbS5Um8sHVKiKRZviDSPlsTotI+OhA9uh795moOIEYqSq0AiFaUkmfi0ioW5ZoSIuIyKrf2LEoVBulGXOqklgm71FRSl5rCIogvp6b32Zdkpt8+kuIAvE1kDKHmZgyhSdKGZQwhJzl72Su2xZER1Iio1IXtvSzD4+WU9AVOCy9OQGJjaaZUfWwslMroxDIjyvFwntWtHEffr4pMVnohpzZZuYyTL0mEsPXbh7g39ujhRhhz8dnP6FYnZ/ZbNrhoC1Pd9Hi2mSFcitJybm64FKHp4VKU5lWCWV7kyj2OWwqu3MBxSwh4hooJyEtAxQQ8HX0X027JkW1rch/Vvm0d/QWgEdWqGhhR1Sr9E6FxC7rlpYvYSY+HZI+H/msRyPZ44qHvTdLzmSn4Hk9JIN0egzHC3R4Q6/aQdGFlHmwRMga9oCKM+5x05kWr/aH1tZ1a3Fa7THnHS1/aK/RB/K5W/crZqhlwTct44BMhw5AAKdl/DshhMS7o5KlRiVx0MLNVZfp+VeTqwpqeytUFfSP7uIVSsnqC+4kLLdTwFcbtwiDsT1/rc5eZ+gqndfDYUzu4SPhk++sLHJSzs5T41FnePr8bGv3RfaODBnGLu3atlLlV1HcGkCPLhDuhIwvtCK+vYQ2V3m4/CzME81FtTy2Yj41MTsOUUCMQcSx06Qg7FkDQsdDWK3SlMtnjddgUHTSXL6bHCygsPlIsbUoIF0sdYZSvWEp8cinUTsBgey3nFW/+uXEncc/p/rATYz4xqcBkXzxQv62TkyxaJ1lpNu5g+GIgd2E69MgrkuGVky9TGV7oJAhpblR3rw3NjeCP79h+t4yHvnSQXOvkYq3KtcYtnOGBC/Gy8MCFiI8/yp1pGOBUxnpCRBmGki8a81Zvq69W9dn8nMxQcwm6J8tCzSUAH7tDdnCqAIzWeLbNPo8neUZyvJDHQJtYaA2sXaYODNRlejtAPyG+JZC10paj0tdKU2KJNZn4o6lmD2Z54hZtxvmJ4JZ2CrK0fMdX/tLyskAGDbqQ1IwcqCilZiCHDClL5EWrbqVsdaCuEV89b0A+sj4jv6kf6zNpzSTgTpbma9XSPE3eCel2RwddgfnoZ9xbql+3bqOe4z4cl0ezJ9F89ArY7UStwXjiZIYSN4jyQLDErVsS/XZ+OUJE0ALuVcS4UPFrH0Jw9x0WcigPQJB2faVLqF3vmG2n3xD/Y/oGjWIu0rlgzVHtnQsIwEfM+jUqFJX5sewrBHIetVOkeB416lu7XtqwNdGBAAxiCHb7fTbE3/XNQNvvdyEoMyJV1Eo+S5fhSlCq4ABYK/cx9jl36Tp+5sZXHoNIviHTPIuo7HYfocw7LZJ7LO8hnHuMjyL32ORlx/GRU2tFzkmOmtF+lZ5mlQcOm/at9FvY1iGAoxDcwNJvYTsUCAf/sI+lj55t2Eo5DrHq8nMmbNWhfFYd8YGzps26msiexeMXmT0L/Q61JdRtzr6+fAN98+aNjee+Ad76FQs/SVtCveOrN240Q1tC0Z+UuRHP5rVTtzlMfDzbfIRuc5jn4tnSf1m5/hbXGLXCXV/dXLm2nh5aiVs/Uq5w1icfrNC8Z4VatzatIJ4T7cifvIpiz3jCJARgkMNCGwzCh4WRvEgeFnJYXBk30iJkmAmKfkre2bZ6sNSauSgIzxRi/DNIUhPe6N8N6Ov0H38kOwzu3aT6IeiH4L1+sXNmDAnDvyPlCn1uf8tvjKi0vvzDBbDf1wyemjvucbxvEzK9b+8fQt+A7zI9H0/J5r7r+xoR0/2irO5LvO2xL7OjWp/AYho5MJ62hX1gREh6xcxw7gbVaHPP3YAu3LkbuLzVipTZ1whtg1rEnRwB71zCXN3QcFFhj2FyXfd4LjpoLt/Huu4lpKZxgfCO6QeMgy6ZqP8iZBgSwExw16sC+2DhDIxzOecK1yI/kFJXl4hzedxq3GHct8vjWNxq3CrnXnDQU4wIQk471xiHcXZ/Q7s4dk1jZut9d9bnkLq2vghY5U+0txNFZYPxffZ4bqpf0CQx/TMGagdlVqmN1LipIRtSsVAJE65YALWKhR76gbMBum9bcAWAWr0aBnWgt9HZy5DEM9ogyHHmlEsdOM5MViYAjUTyQ7s0N5KPtKkaGslHzNu/6qERsImCfNTcgnxEzS3IR0b3SLMt6DyhZhtWOX1ezUtfYDW0Rtrk9qKNbpNDVGSONcEFpLZBjkW4toF+FrUNMLH7ydtOrW9JMd63AZnWWz2HNUcARkZtRIRSfjglkJrrGTGNKJeSwFhmlEtQIoNYhkZehC1DoGYZklDwltdZnOQ6VljDIfNTbhWaOz8FcDHnp0D6HmFxkfaMIE2U2zP8iuUyI/mK8xNBXE2IrExKrKp9ZTJOnTPV/HGZR3NsahDfwAKBK9w3ENeGN+9nblaUtLfvbK/5w+IhsqwrnLAsKyeZ0smyKGl3B3EYzwphh7GqJ+kwelF0qIpNYddHy5tzjq9e2sZF82ohJe3zIp2F14fPnfo73nWqa+w31fxvD8/AADwk1XhFEE41Vok+pkYoTKKao7X/ePu8Dz/3dbUG7gSZxpLdZHQw2+d35Lzk3nnAA1j0kvEd19E3yowU+gYmtabQJ55xAtUq/uAlgxJNdhcaEzI8cQJLmSDA0FjNTiA6aC6XctWslRqARvaGY6oT3htWPCrf3nBzP8NTFereNPepCqFhT1Woa8cbz97bcqQUQIIMRozDiQ5GcCA5B6Q2oQHVeN5RaZBJXFhEZTcG7j6gTO9PRKWuQ2BnMieDio3Yx0zDGmQfg8glQ+P6wFJuE9unoJnbp4BaH2x2+xT4+kHQxgAEOdh1Ddzcg10QxrKJB7vAinRcn1wUSLu0CSDaLqXrn0C/3TW2v58k9XM8YVOSVm9vIEhFfSDPOlBR3z48TCIQnQetriDPS0BXH9BzCyCewWZEjiGI2oxoif8L2YwIf7FemMYbMKIfEvY98ktB2Acg5nUSvar26NU+Gp2fCD5dZqRmWYe16muWIX5BRiAmorLXvU0AATKy2+kjOrJLLYGPI12ch0kEL7ZeSMgw0qkHIcPoTsRH5uShGyjNyZFDfmIVAbgycl8RZRCkkaY6Om+4f7oTqw1kROoOtOpHpE745aWa8UmQgYgyKED9DiS6cSlFqVfjERt5XLa3TcvC4zIEXv/Z/mm7ybCwTO4tImSY+LeU08N6DkXDzUTIRy4NFAfGxZw8l9FORgdN8gdj4dz3kOl+hzHl7C0sotrIFY2aasNqpzgIhcVDGi6duhJuuAwVWIENl6SxJCSPDprL+kvsO39nBRD9xhywd/r76KQgP4pRBYghg40wVU1oXjeF4LT9i33eOXxnQi0jdX3dIkJ1fdhZVFuf5WdpK625bPWFcovPB1KeqSVHqTyTCoHbW0D0RR0kWvoiWLZZs/u19/n0R4+drCDhbDXY5oazIfTDK9f0nW4WOnEHqLkDFUOLu0aXcsdGfWcBsT80BGyY/SHASWa7Ic5IsSOGDDbCVMEdt0LbDaNTDSAHpDcXf5PJ+1aEslertmgYCptRVLvJpGwqQqliD1embckogtcc88nMCo2hYMyfHTDkTgIkxXJj+8QnwbCZDk949bvUQ+iw4QlWOs0+OvC+dchUlq9y0g36TulPJovl8hmkpNUHUh82piZcHwa1+rBJIa94+JFS1FucocqCyk+7ymKfQ3wdJmODBOeHDNUenO8o3gWdZZB9bt5XaYkJ1zRyDOLlh3khRsOxZHNEsEcmRv+nNayTmRgh0fZM6v4f2s709/8Q1l1kX6l5QHRfidbdjveV/t49SaH9l4SXgeigmcz+S579/S+M6x821kRrM3Z1Xdisw6i/0WPTqJO8RwcN4lz+jbnOqO8XuxNdBiVdBuXw+/TA16kf79XFhqQh+6iidbEUh+q/UN8DSZUakeyt4HaVlr0VXlT8NY0BBwzRwUzXOX9kYvSlDpROxtU9wG2eQXx3X4K/X0JYv0aWLxce18zlS4DWr/WXJS2+/hrnJ4I/3DVa/VYahd9PYh4ysJp5UrUPrGLeSApA3G9xn/zmRvLTho5E89Oo9U7H+Wn+vkNhfYB4ZYZoRL0ytD64aF4ZNM/u38ygxHvJs4mADC4JARmksD5BhmW3FeFhmf126YZllE8S9LwIEij+Ovr3LaiMA0sRlcV97FGCtC80/XsriFS4V3Jewyrce8SDuO0JNdUDtx0DrEJXv7fhbie9lrrQa9kpn1F8M3/AD94Qc372SNVvzj8jfeXV8jz61DyWzdA5ybQVpS2w0a+WGKXA/kQncgVRuYJeTIFvHcsV/QUxbPQtFiOq6iFZ1auqIf4XZNG4lMeFvmhECCCSieMiosxbxwChEHwL8C1kesCrUTOnBxBWv0XIiYobgCByZRNHVK7EKiFVj/x5hfUXyODpdlf4OujgrfUX7Q96+hdpUMRbJMTLJm027vfYuPgzr51YKmlaKl0mqINZOYOpk79mbO73WxhJngYJRCaXtJVBJsfO/Oceer8lQ+78JLHlo+36FQw8s/tm+gGvUVjI+wv+LO/9rev6tKnjYBPjWbD6x7Nql20eKbjb2jLkwkAiXGU4mbbfXyvC7yzobRbWKm+ayFjlNBqey9fRT4BRHJFCK04rblCrwTmR/b+9VU6iiOojIMemcHoQu10Dbp902eVHSdlugyLNmUujINyciZI2Z26GvyJHU8iar+M5F6x5jVS4QkhEo676CGvUKKlGvRFIYWFkV3mSCO8q03aqwF3lOkuRXe1kJ+FdLUq3q6Wk2vVIs3HGz+fm5B19a6bdDtMGiEhlatHEpLKG/nKaU6v0uMnraPIqqy4qi0P6N6cCsSM4bjt+kH3MYf3TKfsyq29NJUbM62TbWeHbTrLQBG/r4xqnxL02l1gDXb9peUKeFb0HDpYc/UCfPVr7D7NX+5Q3rgMbXnr/Qkeb6IEU1euU14Gi+mzGhzo730SnFi30Ti1KiPUaxM9votMDFnynB5RZjJHAzAC02gMzULaJQxrpmyIaHXQCDoFGLFsZni4Lli0IbjlxlgmRIncWnSzOE16cT2DiIi/Og+1DtSE3v16s0eWcsxEveeXF4WZuSy1tsZMuR9V3OVRKxyRipHxQP6b6yweRNIYIsh/elhzC+2E0fT8MlnqWZPO6kbF0eWU9GEvH0OXvIVP9GxNU9VP927M5JvFmfXeim60LutmLQJw4y5IHbO1pxXsA8kkvcj+XNIWFEc/RhU/YczRLU1LPEYXFIKrI6iAJqyLzfCVVRWjgeke0il121ILizJ0hUPUUEyCGwYiRc4KhuxiAj8yHBVC+zqPFfzrnJdeaMA7JU0wg8wQjiGDGgxefPRFZ9vRQCR20/iAL+4p/AKFiHRJIT0DDtup7Auj7Q8ZhvIhKfQE8R0JKtHKCchav2tbKlDMgwyIqTfRYmw1l1RFUUq4c4lSkufkZocj7CiBjesbg0WHd0/J+mm06sOLgxuOHP8XX1IAXPiP95LD6yWl/EFtoXni5su2IRE5UarmET1QgfaIiA3x2ILZMWzjCtkyU1JZJYYmRDPVIiXCGeudlS5mhJoVbHawVWCE54YASpQwoSeEGMyMr2nqI8IoWpVvRUl/xZ1CXo1E0RXW5bfZlKMd2yift+7J46EXxa+Wb4vqaT/9NYgLZ/KEw5aPJeAh5tjObUCee7cyryTJy5pMSVP2Zb90CScUkSM3hldDUmkOI6EL3qdoUOwAPyT1s4HzNLe4qj1oN2lVunl/zqiKLMk2od4qsOGMGEV5xgvCKM1LmY9lFqD5uWJQpkqNcLAbhHCXKl6MknneWvRXIcdOp8Oc4GN2bBlc4+l13hCmCXrJa2IVpwbcGavHbEBfJRnDDcYep0lEF/J9m4WU2rw1iLtI99jSlVn33WOJ64uvIkNaWY8EPaVEiltbG2LPsuue6d/VNgIOf/t/g8CrWvKC4bOdpySHXXqto6NTjD+gW0ZffBobjmpmGzfDBltkIEhHKaARgENdUluGNdk3BqLq+/Jb2lIjlSiuzWSAiZBB0BUgJAYgMRMggeEaot1gyLEKmDHnXqJw2UEJ7SCFixDUhEJysa0JVjOj9zu1PbQ1HQkEdWZsbCkKUMhRUkTgARqKDnSKEo4OqRBKODtoCoFXQSKdWoFQA4aS4t6f0XjtkPMYhQibgziLYBp57vEHQ80qQq+vNuFZh7ELDFAznFCuSal/l1i+ahjh/zHGsHigaXhXXLx4pVoDBvmpPMMZW2IcdSe5UgrCvgqvOKnncL484Yu86NUfMuZVrdIl77VRopPgLRnwlFIBnn3Oj2uEZw2LJbXpmi0bUjeWfiIpGTP6JX20GtdxVF2NZ02jfUeJrKCzssXMsHXbs6J64QTkcLn1n9qR6cOW7WsLwqArttJTFxfpNPhczbvilaLgd1f5xaWjg5tzE32BcUUMbipxmnI1XdpL2J8/+M7rynCvJe8zlnw0Wz/ESMw7j4b6waER/NduNsP7KkMULp78Ceta5VAEuvuEmDsDjsj/fNHHrJykBedZlLfMRpqSdEvZ1F/vDkCMVY0lr6IhjKC8j7Bgi7xwW4fHMU+fFHS37a/tHdwt1KyNUtiW93O1TDXYH5alCf0Cqiq0Lol1V3Bqt62uwdsrT/4rpdPMunkd/m5KUVVw6hYsVm103oVkGzdUsA6KmWS6nedr0tX4ZEIhU3qHYXKkcooqkcn+CTrYecTyLnjR6SJigA5FFq/WLQuAuqqwydkqhaQDpzkuabDrmVh09afTEzfJUQJvhEUWA6cLWw9yDoCJgI30AvsaS8VbRw+hlSN4UFOU89WPQtOUMN3DRYPIMk+JKioxDL0TIMCRATrl2SGptnBXCG8do6sYxdABshuRwvvGIpzxy9xawVUPLeSYIOyOoImdkjdHjtvqb4iLAPv5ZwbiPDeBEFdzu/TSFmm0D0ScrXXwzoyfNfadJKl3iupWVeEijsiOGcKMSf02gUUlJhxuQ6ocjLWSrH+Jf8ZCtfpihsz+eyguwNbvZBjdB1S+TTVkHnPwQ5dzoUtUr56Z8hSVAhjPLOKLDmdQS6A/LFSkGQUAUkGZVnk+4WYXF16yCjGO1oiAc1UI/Cn/5FBbRsGtYEz1p7tLsUtqVFICRcQOSCBlWsfbZYLWPtQzaqkpWxoFeK/ddJ5wbBLXcoJEF3d+nKayvjZAg+gXm+4T1C/BO77uQ7u/Sz2H7BhD3JuP3ExFlGBLBWLiWmGsV4V9Gwip9OZaAsAoKogmAZRgNiyiDsIqptUHpLN3fpocP7QArNJA65cwYqnVKEMd3jRSaQXsKWlgLXnsK2pphMYghNoZA2BCbDnIxDTFgAPtAFvOILcvE8aq3ZaH7mzT9jO0pkJ3odIR1OiqpTue7DDFGppbb00vB1DJUhEurjZubV23UYlbeXr3/VKg62p6ddolZSWqwS8YMLqSBrh76Pb2yz7C/HfoqPMhWpmByKluZuM0qDHiO9m20W5Hf9bE1mEAOVId3YZbMzQBURO2vAxJW+3XMI6n2u0JQTJfJ4ERIFsPa8I7bBflen/gcINOmO53otMnY2zHiFfuEZt5O4xDUjEUu9NzF9eBCj28bR0fe1kjxpqbz1V28ib7fKlIXep1U6kLUp6LUZ63gD+VONzopu/tb+mzp4Iiq+P9XVTcB1u7CVzvzQky5alETYO2ZQ4qcl6EleM0FL6AhDXWtIu0F54Mif3yIdyAGee/EgjfIYYgxxFpiX+nSYS2BRTkia1UC3qp+reo1jw7jGjD5wqKeZNGT2X10f01HqeNjcC/g6dUHAWp0w+quDWHIakgAPM3VUCW1/bD5PizE/l08dX9JNxJmvClk+IW4uaMvzXVzYVw4Nxd2Vln35/QKsecOsrZ3Ku9UKhqcnm5cUhuMe0JDFiOf2NyDHGKUsEBU0a43Z9KBqiP9t17ZnBwb/XVwDXeT4w9CM01ViIpP9tOpyskJ5AemHdf3Kla1hNnaCtn9IdXeNgdzF4l2NVLN19Oi8KsHv9n353QEgNQqmQqFCE4TPTikaZKwDUuhrAaKJCnWHzQ3SQGhdEkKS74V5x9a3JNEmKtAKbkKvgsBqIhBO4GAqEELz6jTxcQYYhiTalX1hjGEhc9g6gcLtAib+i07Lp+pn7rfpSkIpudLIh1WoVK0O6x8EWmZYBunVV0aMu7TEMGGlRjla4v3ZGj328cjd4wDA8FnaXOC80XXCVDSNueMSxEVcfE6uCi5eMgldTBHjCNzPXdK4c95P00cjlx2zZqs9ssuKFyLaV8eGYyWV5qnzKxjA//0UNyRPUXR0BnwPD30JMU9++b4lb6o95ZD2NenaieGdtxJXZ3uV+kZ9f6Dczu58UEs/dDyw1GxvdzIiGYrC1Aa0SCHsTRkuFNm5ooIyWD1f/terFZgO3N5GfCt8dquEveeU1VRREP6lEtpG9SnhJBL2mjOaGzATma6kgjJYijT6BOZ4w1dEp7joaRzPArraaQvpMok0b4QtZ7W77Ne2d+n6fjr45+r4RtwqNJqMH7RWxdcx0dYbyNBgfbgRIMCar3dcVDg69v0MAfBqxcK0nBNM8o60HAND3MQvHYetFpulrmgha5h9MtFrJZjf0BUu0ODhzkIIt93xK0/A0uBWw/jbujnYRPqbqgeqLsLibCitBZiakR4waNZckkXPDTqaHMDqSQtFqVUSbYxc3j0OC8KZr5s5Iry75SuKJFDJg1Y7xP/Q2ZxhAjJ4iJgiFL0SFe25stV35X9msVhMotBREgWQxyOuBZN0K5616LlHMqCgzU5uC5wL3rS3OOiBdcBxReF+KbJIysLVqNHxh9hvY8kFrVxCCcWOUaj3IlFlGhJP7KZWTTUgc3MtoBC3dhV+C7MMCQYYDZ444UoM/ZYy9HdSNgRgr4D/j5Po1/JYbXqehAKvI62/343j9tboiMbhWvmkAwGe9wfmYPykrIs0qozAJNwnRJ+1kWTThxz1TEbzKJW/ZittizehQjb+sKrXdjm84kAD2tp9YD3VUv/TT5MQCztKguuIdsyYzI/XpxP9GSWHzGzGvbF9AfnJPvZN4EuGO43Tm2hm3CboAvlNkGMeVMIC6PE3KnJa7xaSvRkxh/sc7R5TvyNk7AZda53nH0248IU0CACuRJcDLDgrwTBUWiUXD4YxaK1uA5zS7BPT416KwGDzkBr9Iq7vRqlXOKLQsRURBvU+mbJ1gYBW+mCoJDEXd5auuKeWrDE8xJWWBiiUtRkCasU0qb0VauovcQe3U8StuleOYAMkwwOa8EwSfMqRRKHfRWhYJiZtwT7eF6bJReoJ5t4ibCPQMOUQLNEQ4UyK/JFSHZjoOgymftGhLiJfVRI6lqwGQmnrqG5qWsgImcyNWkRknrwho5uhSCErIubMe/ufpjesDDx/QkUz4GxDzBi8v9n72P8mYamlrNYqSlOEg5Ty3LVlfgSVStExeUoXg9UXAx62ZuovwrRqr9qMY+NEGHIrONypzTrQN6wDkX23ozBaaAwIzLp4EPwd0GTDqhp+Tgj47MkF8gbhdi7ZyXPsfZEhFs8XekIt2iH88WuD5+y7IYMFuNvDOWTSXljXp3sHfSib+zXYSrlrjq7RyKztuSw15CrtlBEZcq4qapMUDihKYlkVfb2fcj0sYR0rjra48b7gL2lXVH2OcwMt8eNlzV786zu+YYGEretNwiluO3G1UlcT8wKSTY5CwVJconqqwVJLh8Ru20Hs4gyg94FN29qid7lDVytePP8akG8oHtJmVpOyLhLn4zmjrsAfu7GXSC2YGlMVWBvHEthByvCkFUhs/MasCrMKYcCmZmv7dWNmfm1DEghPxeoAYX8ABAVDc1rNsVACyesfVNZg1FtjYIIIpd7LpWsXE770G/DIn7nSPtEbke4fQJbD8PAXtfk8jZ3m9zOsfwDlP2T9t3/KBoqeUkl9tqZZq+49iGzahEbN3xP84AtDhAPcxBgQnkR47XJ1PXLeA1IpoAVI+FMAUqbKSD26gPS/cBFZG67fzWVsQOUMRZQhBiGRDDUpV0BohHFEJ9fwoohHmeNUgxB0WUY6kEcZxGc8WgOQXT3qCGbWws4asXmVqTgkx9IPF/4O+F4/uazK2U8n4b6V8dhOB+Lr0NCA46aWuihAcDvKwCmIggFhjkLRw6pXc5iFIpTh+C16NUQ0yanXJQYHT2Z8aXbGPbHiQPxeJpQS4DHA0Gh2AatqZ3VTHhKhJJOiUhEQaS88r0GSHk7+yHA7VraUNr4qqX/Tm8nIJZ2HYqKXPeVhJF+nw1oTAvriJ50gSkSyqaAy1RyRbBhSARrlifJ5AYi2IkYA0FVK2Y8eLyC8lWtEHt5wrJPb6ggFMRSKvhnKbCUwrgHaMmZNnKKEnvpHkwtKEC45vmphLlmlJRrJmXFTifb8YS342kxbMfDq440LoxrRU9mf1Vk6PY4QdbM9a+tR8YfYVGRFt36+K3D3NHcUrboNKcf0CETc0GXgQjKWFXk2Is1fSOwIg1pk6pwUPVtUvS+WC3xchZq4m3LqAdsDshy6k3UfSF9mpEAmBMx9nKFRpFClZg/oYnbfCZhOG1kshERYhIU6sOUoHW6x4CNPY8FJju2EO6WdiPLAncLWuwoWWxaUGKk93anaxkEkjsmr6CpuWMA0f3tTbldKuy5muYPCOLItDm/wVAzNXtizz506wxw2BpSZR2pXzqqrEBerwzjGhGSxXDVCo+6yjGir57kQFNf3TFtiwffEtb9EKWyl5qqUombBPTb8O2hGiB7Bq2eYe0hkxuK4OzFUK2bXYaViaOKbkrK+EQmCxDBhtWa5JAG+xP29PQLAzIb7YunYOJdrJYJpkshmVW5COHMKlRgZtU+zkK08m4Fwlo5SqmV09BhKydhFtn3W7XI9bpZISJsaPcDIpIUIVUvkmgDPidFDMOxp6ag8piyKBNWRBFsXv9aab2QFYsyIRYUwYYhAUyeBKjqJGlVMBL0uUIP8CAVdq66d4KIZXafTNjIFO8ombXnIjiDkTjilDqhaiDtQMigY49eT0OrdxpxevBHTzrUjCTIzZdn7zEfpXTzSWE5gKyTjHcIr5NYfOskrI0zkkcyI21uHgnjwuWRsHRE9sTPocUFMWPQYm/NKp/ZyCubFG2tDS3pBtubC6QUgGKDNvrDK1t+kcEOVRGtcIRdMLlr6WIXQGwIEFfLSHdzXS0AF83VAiipWxoRcyjrpG0OwbjoGXYfT5h3fIaXJW0RS7k6Z1p9IxjqJUrssXmt7xIZOuqtJd5TvUuUuAgS4mRfAy4YXgw4OVWewR/N84zJDXnHaKhS5E4S8iynMptRcV6AbF2bQ93crWsAF3nrGgiMHqLjjGN4pvP6ZxLx9TmBYwjXfSTVvRl/ZqjwZkF6ecvSmtvLg1DKXp7tIQNmA8Rj1cgQZ5vcVfgQx7Mu3YcTlj859oUYRjLLxW8YAQhAkdFiQgQb1qGdACkXBZboAlQUKNhDmiuqLyEDQ42oxT4wBOGxyCWfJRBhiCu/4lP1rnx9FNiD92l8WlcZW9YU2WhkdwBMxhwMEWIY51d6+c1buZJ3d1npzdteEH2iiH5ZrHQfMLwXqa9nck6ovt6S0WEfz4mKyDftVL2dG+V5NgybkLaABS9tAYvLpLaIGaKd969RDdDOqwbJzp5dMvE5+BhiHB3i13ACrwV+DUY/vPBWps9QhGQvrmF+YklDUPiZZUBm5IySCc/IUboZOcUQRSErw7dAg1aGAXIZpdv6YJFTUkpc1QIbiXnqEf4CYdFmMAog3XaJGgVo0UpqFATQZjyMXXuDNBtX2HvaHIh2VUf6UDaPE5EJ7IwhLBOglDIBLVMHwYNSYuajsxS/ZnEsss4JK9CCX+dAqFGnWarQj+fotuRBCo1Ki88JhVn+eJjHVRONMOvAnJB4RsYQvVfYEX5Bp5mn/KnaVp2OQqOzpQpG95deFxCf0eJ2FFY7t0V6WtFQyEsK1aZHWUq/940Mx39H3Kq+MEpuVU9ALnESP4ScP28BSdWfP0/iGBnn2YmQ7M2xAhAyVgKKEMPkHCdAOqN+8S4i6p7B9C9OGXxuH9ejYGgxoGyh7HN/YzDMYMyrEfrD2TdZNBieEVsOBDHLJuATNstQSrOMhtgaq+EdRoqedIFjNG3qgExtSgRl7ARidrqOOVyRtnYqW0NZzHxcW6dyJrXrkmYBiG25ttRc2zIANduyDxO7p9LHwT5rnajdYJR8UGS+xf9AyMvunqpT5GW1cBFuXM5AmBuHUnLjaICyDfE/ZDiQiuDszSAD4Ehr3LrMRdkaB3PYS6qgGKJqNd++uapWAGqq1qKAnZzCRE4lGEnjXOMVksZhl5mu9w+1yG2X4itJ13ANhEml37q0sjdODrXstBBs/WEYaxp8dSvEom7qu3yaqPtAmn7JrCTTTqQ8wlIeVZGUp6yWfRuiU56jm5OvKmXMJ8dnbmIn5PPcaSLAROKdSL1dl62qr7eH902MQSHzjtkvdvNrVrO8UGt644YsAdNGeOXUECDmrsC5LHxzF9ATIV48xY5PweX1dBqyPdAhRnZ7gKICoDzFsL8AZcKfKILNK+tKWwEr6IdYxSUiYasY5bOKledgx17d0Ak2QNQZPzwyFiJT7omgjAU7musqx4bknU4D4sfjPJzHRtHGgbTa7Rrxqp2KhyYswj4uIl7itMcxIUPcERY6pmhjmCLOOE6Z1JxxgeHJBNeT9Z4ErVw+eTUmlyMJbcisDUTCz9MoSfiUN+q4Njvypqzp6/hfLuZBAMyfKiR8V0nZl7X7jjGH0qodfqkptXG3e1K7Nu0r2zyjkNQ2u9Yy8nOpcOM8V0d2/4zV8yCEpA5TKRfhkNC1y12r3wWz9fsKndw7ieBzdt+NPPdRBsBl/Cgngg1CnnDVT75C535m0VNwTA+SaOW428vfHDJrhNxxLUtkh6cvC8yldTBLdVWdJPvkM98d6q0sMwXesEPH7BdUodGmKQWjGb95TpD2oeWcDWsfAigCPBRoUg1kRFDd31ftguqZyC7kFx+pCOg4ySRzCXGAWlZlRuuPlRenqiz1O3SS8o0d1Lws/FGLnXVVPbs6jsRdRnqz0wOiz6LnTVbz/2T3oAOzvZ2IoUukxxJt6IK0NulTHHDthnJazMTuvgfq1oN92yMsGMVWZYkQb0EVmLC3oPhvjrcAOljU9Dc8C5Wzqc2UCWwskJBoGT/hkIjKFxL1ULC7PvZlcwhfIJiYMF+Av4LiC4jdifk80vaQ0vGLZrGXjkOQqqQhRqPn5uqG0TgcjRizvOe92I1ZECTaJlo1V3YNqBm39/caxHuR4i1HjxZ+MWcwZ83o2R33YWCiZaIjrYc3eEgKIa9SJmGZNugTjJpTqoO47fPcmo8YSUmudxbeIEma5kiOI/AbhHMc1MgcB1hggJDl3pKnRpYruryRVs5BM7HbsYx5e84s8cKedfzj2G2nCuYtxD8wfkZkX8sK+v9/dgtW7j1TiJqv40jVq/lgRPn7Js9A5kiotk/zYd8oxG6uYZnzb7aDKXvsrO6nYDeNI4ODgn0ZgW8osUhMNzOsK+NKLhGc2eoeFRrWqR4Myyk2cOcGntBmdHTMo9jwJmoM8BJVY4B71bLJvZeZMFDZVpfPXZTDLmIHfm5UrZDSCzPEZ8GWYS0B8VkwigYV2OUhSuOLigY7whYKqyPMFuI+soWVzTQVgmD7a2++Z+mBW4WQqhuRjlU7tGJOCtcFOWEvDHLZUsA2+rIFAnE/NN6ABC2j9PUgaJk06nKOpXehrIzRZuyYABsS1Fk2/JE7MTgRXzeZ7RpQip7M7oPte1IzeRO70RExA93OgQwvr5Jv4PAymBG/huR0ltje+yT3aT4kw91ehGS3QxeHcKaWcfqTCMliUcbKPk0fMiIcRYhhSACv0dYgo07fNrlmwD6VyYOhVulHhzSXFDgV3lxCbM/FzJkAe4OqP8KmFbJm9jmEJQIPCw8zoNK+Iapg9RC21TNubsC/hn36Hkx4jn2GhzI0443wQxku5kMZKieGrPWQcY+6CLnA8vsH5smRkizRky4weh8WRvKzJzNsHeZmjyXNzzb0UcRMrpTvsobokfGa97Hnz5L6q0tI4ePpOlsPg44ROMQ3RVUd0VUbPwsJ5jE4G5rdIysTXanLzMoEYKKDFF/OYqRdfCncJz//kLQq3fi0OCqjUJ5lkp5yhqeQsclmFFn0Dp7QXvTaQWEYa8KBhRRUtOkkmLlgcw3y/ESvL0riRAjE5+WPQ9bnhVlXdNIcC+mVV0IXZq8cgX3qHqTxvdGyxGfKZ4sKGlVkUcWlLksXUCa5PtjNGlGxxa/ExGmT7MYrvFuGRw6UV4eczX6A+xb32SwEY8p8tk3FylWG26kMsGTx48iKTBJSrqxKFWY5HPaiYM9Nv3W5JxzZSV/gTHgnHUW4YzePU/F+Z9c/9ptBrbwt7tfcvEyEi5mXiSgsjOzFKreE92JiOEu3FzPlLHeEIeodOIP0pS2opuUpEXxmVfXQ7mcLwgZq5Wuep15kaq5sgTAijWkgRlgaQ/mksVXzjHtqVhvm/gP75zj+X2GseQjtUIXeF4s0x7I+75r1ve8ZeiwsByEBVf5IO6ACFTvq7GJxqHPd4YBIa+5Cnr/CbM21Clfi0NJLsa5d+iyvXmhFIozmc4SCREwE45xlX+/0tCE+HDGLyF7PoeW5s6HwFe05JqOxoiBjKmSscbBo2RprhNNb3ctrhsruIcg/4vxLj0ca5xXhH3F5pSV6VOSNJkZh4TXhFpZkGzlm+h4sWh22dq0iR6r3FolL8XFXXKrYl2kGwxZ5RcUS5I1LDNW/zKBhfm7l8wl3qh78WBjPvsAC/Nkv/6OL/xZ9WxBcCvcyfEk+vPLgzdP56EvxBH8FY/4U0wWN4u7DPzKzWL0W/X78INbtg/jl7zHG/6d9AfAdlPTve98KBF+co+jNA39fVehbn2/+v/ZVQPBdcpSNFF/AfI+N/v3LAahGiFIhTpyqqvIt6tfwy1MLv0mNyLWy4Muzqy5ErrE4Gd9i1D/9ZJj8dMA+KqRZgG+5xuQogfl13XS9/RPCVq5cdQhrec5TeuYNx4rvYJ8AfOfHoi/ImUPqXt9n/rWfzCj1SEgXGreyuek7CI1fja+IxD++Y3zX90E/T/46ff/vt6ee0i/2cxxCIf4ynTn4xneOwHeySwDf+bkfwAJ8i1H8nl2Kxu99b3HK/y4+i1AHdEm49fcfONGPCIVvhQ2x9/esDToAvfMNxnmTyX58XGVMw2zjgLj8IHz2jkuUpNz5Bh34DsDKduF5PgvGbwP7+Ns1LuLhEnl1jprezMA+V23d+Zg9YtKMfnRv/fjGGMB3ujUndL5JoSvc3XRRtf/AvF3I5uRwVNOve+k9RHCk5H4wJAe3FPcJ1W9Scu8tRcrJBMub9NyTbmeqETjABf2RaRci6DZiJTOwwAr5Bq0Qv3zcwX/x/5msf3yD97WDL81UAbfZys/j1hGaTgFuTb6/ve8CMuk3A68V9FEuJIMX4KyiEM02lT8WEsCezdOEuovKK4rWg7001398WQ/NvT4MbognB4ZttO6u13es+S/Drb9Ydy2teS7jtZLWr7puJd277PPr/60zPhT947exAH9LeHf4HTr949B7SEIAq1qhCcVKklO+gaDbN0D8IRXyRVqI7OxoHqs5EFo2PzhZSCcCwE5IC/tEOb5BTweeX2S1K5UV5eWYIKctsl7Qvk/24zh19Lyu3n9JVvbhK7WMCfDoIDiReMY5PEyY8WoOYH1/R+UTmlC3tnNAKsVTMMBNhaSudo965OPow4JbvX9C/6xaf3FpdPMAle8gLtheL20sX4aOMSlakvWljmOSmttDi1wfxSHa6Wjt56931XXT24j2cQNiaPfDmd5Pw1Oj79y5lxZZw34mPRw2YG/CatjGixZ43d+ltkkWiBdz4XW9t/v5cuE9DGjdM9IFBBfM7CdKaq5kDN/rDkRP6P4aaGEO0IhDjENxjzinfOHMVACHRDtIzMdJoaSEZzH+mrjkiTDKXxejymGBQwKbHHboMHGI2KIuRXkOixwS2eIumkyHxQ6Jhwnp1w8N7dUrCfjVxnscH7nlk6+8AkPaPnjW3BDJ4mwq665i9DYRnyYBvOUjf0p4x1XdDsLX+sC+3ma3JNmzpiHnE0nu0ixM4STBEXRb/Tgrn5fbkKLYlzbci1PfTP/8ApFrtCyTeMNh2iHa5l53kT+HuQ5xc3Bl0HqPcDTegFxwypv+z12f0sA8+zE0J52KDIFL6iIwPsXdBEwYKc6TkQ7zHOJdw+d1Ep9rgMySmr8wxW9Jzo0upn8K+Co+sDLIIuszbsaHSBNlE1lYDY2T3NHEiylTRMB6/+vWCz3xOpRX7iRw3SNdkd0zQvmyQDw6pEbR10fyRwlgrcZaI+DAcKCRyF9h73O56/miI8ej3R2NWZCE6f2p6d21qwc8S7qoBR0sksOtRfejDp77+j/cWR1iceG3uBSl6ONtfzev7xnqUL+Yxq9f/igBbKeeAvOJzBiKErblEEQgQKM4Po/TPmuoxoco3MjPA6K2tA3xlN9OCz7BPuG7a/krs16bxc3lNochea9j7mh4gcSldpwn2oHx+dxO8wrb+Mq/4lNX3qv4ZJSyk2VJyXwylggNVpaRee6U0WiOwAiZgbZCEYoLUGshLiVknyfdu+BjZUSkW02pbqdn376DuaQgd8zs9uwFinFVsRqrO0swCg0N/OTzpTfFOFsAMNZj735mDmCyTzYIRCRk+6s3bWXIZHl9R8cr+QxXTzERdVm0OYwdwkNe+nVL5k6QecX4hb0giX7iU9sb0FkgqdnX+A06GugGYIiNL1EylxZ7SY3u7DCzekb5hk4S19GyYEhMJGPVNWvRC5HD17xJYwSBj2aZQDw9TqGC1//pXvIIYUlU34RoJd/xhj2MmW6anMIlyN9hBQ4nOJRQXNLoOCxxQjKk4iz22z6kMAFs7kwzAf/VSgInRx/9h+CYG8SHcc4bfg14bqUVCqNe8JYVADmUG0Ur5ABxbBpKoiiNw6ggiobP/USvmIniRHv4+b5gb+AJgfEeuwjYW7FE4O0vdEHrjvcV80dOqRlkPBS1ZnmkbNMj2jfMlkLC883g/rFrAQfk60XmxwbcS0N1InA3UFKRAoUUAAEWUdjR7N3X9VYqe+fDfsJL4X/AnuEefoOXewG78HtqS6Qg3pcOcPvi0XjAP/jZDSzdqTDYKpj0eop8rR4dd8J7afzSWEYAvKstvdPVMctVKOHG6Lt0ZtsLl8AdJHhnqyuvGrdJPTMnEexdIOHzqaTeMSQERici2U7lR2Q3dAt38xmXRqIeUHt8wo7T8dPzq8Q2jK/UqqMGVJFmsKFU3S7goL6sYHmlj69nU1/Pzcs+9U4cevNEeHjYuqsZ7lHlCVxPRQ//vf/D/bSHoySDKLMWYc+MJVEPH3ZgEvjeER9B4J1dluwbWQyHoKRW/wprN5LTSVAc+/M9UMVjSkeiIvdwOpverYOxWTZyxUsKyYE3FNUdzTc4/wTNcgsgcwoLnMbWbosRIIbKlyvAZjnXLFH+TFOka5AC3DvNPsIA5qhR+UoCywWvLzOm4By9wDe1R1Z3aQ47TihgcLAk4xUnHKb3aL8uV5SiD7+WrghT4l2gpwwVbn42fUa/VLbZS5ldjNc41ZnK5U5coDgqWQlGYzQgz76pM5UPPzm/DNhFSdaG2tepmRGYbaQvu6LAHsSrFzOiIYNSnoK8ctA6AgheqcRsPGgRtxhqXSX0DZWtWZqEJTJULNbZ6Ay9JDveka8G70utSAP2Ph4kEG9fJ0G0jfTloRdc3B4qGbcRcaaNdM013rHzvXXmo0+Sw7XySTWe/rUOGOyPp9/297YG8cpk3AM8vh9YdsrMKytl17+KhfeENBunBAplimLYGM7WTE5NSF+pq6x34M9IAFtRMIwlajOUobet9JsYhOO538lsg4/FU+T4cY+OwUf0KhoX5M2eWELgtsZLquO9Mdwz7B04PSeXkEyFHm+etO2/oKO/wU+QwzWnuKeZJtE2cHM+1Ue7X/kkLPI9ClGHUUehknrSdPoKttyXbtDXRcUOgLLwxr5hz4J4hPlwcYtrxHw3/mNI5pWWivy7I5Q5+rZ0c6tPtJEESKEj69OfVasMHBHU+pBaNxcigIO2vwWgLz8ve3r048D/Ci+nL1iBjgPMl89CBq4wWdbHJuZyx/nckBdD5WsGzJtGql7+GAGs//rQrVX/sU6G4tt2FYudFsOn6ZoV1tZfaGoeDRMgJ+r6Ho0iz0oEga6gBq6VABxYjKL2w90yEs2zMKFm4613Hu0T6m7GC69tvTVjpTwI57nyjjecIZ/xv3WJnNWMqpB080Rqri3BBL4ag1APm3aLaDLcYlD/UoW1Mg8CWWnjoSe9gybLx6LhOUWdaMuvelHQIW92UKCqDx59ZtutZSxQGfSo3LKpMRVjqITWOkYysw3dgJgIm4992zUz9qeIT7Y5fiMV78b0AnnghpU9SvBq47o8Xaia9s82R9S/nGuWLly/Xkr6pntH/4P7DTpPjYJ1v2wT46oLhfypocalGjuTWOQJyiL2GrUy0c/g3avH0/Hpu1xofIAe+Fxrvj+7F0/mp1uEBY3cfrRdxsf5ODorv7p55zUSe5bpWBN1pbO9IXDByMj+XDxRfvbnl1QCkOCXb7zbZaHUDLYRflzhQLRBbt+csG/q395WT0VLj6e64Pfj8Q12rxdu+S3nvbD6l33jvODkraIDrxYUr1TBhJ7Skmyc7nLQyGxFp8BjkYgjb+ki+ZbOM14B8Nh6zrsIEW89gpbkQxszNJIMH311eZ2oO7Cv+y1W7ZuDzEFkBfYy6bi/QmfGPy8BrNbY8pvIaorjytzOd+D/Rak/SgC7rNwxZAEmikwYEzL3FcgRscuajRlrBx6ddMRfjPefYo3O2X6Kw+hhpBPvPEfxGVziZx/fO/7Hx49O+fI7foiG0egM6VIyxABnPFTh6p1WcOPOuSZdyLThwRL1Z7WWT8m+oTuqWLrsbBrIa0vHbdIfQ6oXKLw3bvSF6Gytf1mniAfKXYyzUXp/PyXwcV7tP8p06fyTcH+c+mFli0/hA6rmx0p6wd3j7y1xTPIe7yF63/0afvkxVKOu395uGKxb1AmttUx22XSDqz5OC8DYeDitX4ftwF1KXYLMmH6Pl7bnF/X5Oog7wcWd5ZtCZ6FEx6rmIJHf1NGZNCZy3LFuIS2+YMxHCV1LPs1lMRH0Ese75s3aMaYLU3Qm2FW+8w4ff2JOe88ZCz7bs9hZfvxceS3a+MsjxYBN6TyVzKNmLKBHEFxy/YLfdfkuZyadzEu4fdIgj8Yn8AGfUm2ctK6+uvGOVRw7eIDZgwg+ggcpBA+hggYZt2ZNuiNmzVmdbJ8igtMgE4kI7qN+eOyTsF9kgbWzR6HidNsNFJNXdJndPS/Om/GcMEc0LQVFGrfkGJBWhEXBxgyjC7+raqahDFcN6BhCQ1m1fiUGMimEVK7E3gZKEUGNm3WDEmBBJlov6vKPVVty2xhpoWrfIusr/RoZ+BOxRbp/n/YxWLuqlXrdRdWH+oAHOSsCbipXfCIsV/XmXwyVUuaz3DTOnvD1VQrscqc8J4cfKN3vYj7K8LxzqwTzqMSCMVeitdlUWaDf1L4Bw9RdO75gvsSKYMl8SsfJL3jax4ShHf2bR+n5NAngxf0pPeQX/IVe0Za5M7LyafsY06tKudq2TUu48Cu/AgPcDiXizvKFxnhP82lnH24xBHKb1xIYRv9m19qJ3/RofMvXI+eoQOidbZwyq3iXEM9hpkPMacz6dWkUOhzjUMwysRCl9FHZUV77gICojDDyqh/WNolkyp4HKnycjdiy3nCYZ5yP1C805lxHwSASN2kVNDpzTVQWDNWaxlUaaolv7DbIOC+Ff3Q341aU261c0BTPOCiMiD9HYe8/XhfRv7ylnAk4W1yUWbCxylBvPdkyFuWqGXqXRunQ36Rgd+L8Cfim4QUXli8xoTXNUSdNgR4KTv8gOP5+llySsB3zs+d6cyZwgeo45vnOTch9GwmdiVzC6bRNGSsLZ07luYs8Ce69J9FpBzkE59/4yGEVbvo9Ids8N0KAiyGX+EpJhOO8tyfPxovwpMyf5luH4g3oXek5xGYM4X/p07QME+ShM5krmTLvbWHo0b6JRWWsPVQ8bCq/ctoEt1uDp3ge+NmK7/Ra79YGpHF4Qk9IU2e33OFzo2ueLLog1OJyOhznUbq5nr6j8/3ZQdPKQUNnSgvK80noao2+j7AmoSsrWaLuUTVMQQFIKnzeCF3fGO/o1ggBgL3PJT+J5rM4SqL76CqoBKhcOZVvegE+EPh2l/n/v+m345dibdqjQGJ351+Ag9XOaBudfu/vEwfBa0504ILm8gDYxPRo09hlTeDwUYeOMhKpoRYkySyjkiR2cHI+dvrwdidaeBx+2JGHYbbJi5RQnnYbTI3uP0IA1oUze+Y3/Wl8rUWYPv/WpYHn8PMOPE/XIfdlZs+drSe/nPO6rk6trYSIJL/t1vf8RBT8/g7psi53+P0VvV83ph+vXxdXosMfO/Sx/XmXLpHDn6/s84JE/Npt0RK+BnDI1vcWoVT0IetOf9/QLokCh39f0e+NyBJ/20Rhds6LLN8uS8cFG9q+Ll7pDbOh602woeslwgpqInFOlYR78Kjaq4Uuw9Pnmbmwef383Qh+K+UpQOfnCYSgnPjf7wBYwopxqQRqdq+7AtMXzo1adRjdJsISdafoRHnGhdR1OYyw8Uf4nSISvv1A5WG3PwbBlyUviV4kRPgamELQLGwsX7lXnbRUQnACb23YZKgfNcZQ/Qp1gaHcci2zoayJ6YGpFqGDRPzZCcC62tfOiOrVXaKnBWI6ck+SXH3jBXj2Upcs3qO94QMJNyNzFxn1dG92nUykzHKJ5pdUwX6R8M/qTTQlLg0RztQXngB8YExXAHw4rQZpSAxo63mk0t1ZKdSl9m+uNDv96zREyla3vSmylLObpmvshlIYGd6uJ8ZesNFr1QdTSCbVkQnrlZnjA0nNWN0sE8e9DZkeWMlQM6pklmZVEgw34DM4QP3QMnYPiuTBrn4/BGBN+2IIuEyP2cpjG/UXT6M1epJhCsVS70AVmeGecglBDSxCs9zkcCHgVuiYWFHlzz/K++uaLgxqhXXaeCZItqBZcl2uigLFbTTXEsOtEc5gL2UxTb6fPdeVMyFs9CD0MKcdBw1r42xmZxRroMm7O9EOgRvPwctEeO80sITfOfEvE3OnNvEt65V3xkDJtAa8PkI6bsAc5YoUKc1tWDeaG9HlEfswXpXD8TxUGo/nlfvVVLQ2K87jeeW+Hy4a6JfC4kQdaz4hV7t7O/nK319cV/qnUfm61uPfCEOJGKpfnsxhSUy8wcEcOaIURA7idJNNnkDbMPlaajJOijzhNJVzryzGzZhXGxkjkK1VVNNimMiU/i4ycOpkpMONC6Ep5Fox9V5vJnmfDiGQAwzmJ5B5yDdourpvOPntqR3jn+b6qkLujABV+u7Lhf/rdohIEcQJenYwTzixbPnOgGw5NLtpdF5ldFY4h/Md+C/k6OmtUrOxGQiqm4HMyugWT/+Ou/ET/AKHxuY8nUw4TIwRDkgKSs0mmJ4lG8Vz6kx5tIX8qZMmgN4OJ0yFTkStdawovxqj7+XKsvMopiius/Vo5ete7sWx8t8ICoHEqLPaj/HClfXVU+vQLYxmE+IpJwUxLkEorbBcvcKwiEW9g41myMpmvX9ROKvBmA8OuKTD6Hy7B65a3QE85VMhVzuhTp/PFGQ3FYW0hwheQyIg83hlxk9pp6Vrg7P0TU5DtOdIrOn/ZcYsle7LqJUSy2LvMYq98NzQLLA0cFj5+K2X+fqfcizNAcrteE0Cdk4z2jaW3NDCbcNt3artSoeCg8XlxjtWuxGPXrotxaLyhbswO8wyJsCXkd5T8+rCl8Jg5TvamQa9BgvLe+/iaf9Ltq9tPO2uRAQWbFB+F1TjB1DJaUzEqP+dYHYsZTLSvNrRoMQXkE04TiSH+pxEuyN4elOCtwkfxT9eg2bvY/nGka7Qk3PXbqxBV0/2kd3zwld+/whRH/o3jairP8Tc7u4jddgfd++/kBR4ZQmT5Rd3Hfmt9ZBIVD2zR3ycIzi+PLAL8EImynmOGoRwfLp7SAo2VNVH4uIsrlnlfjhwPADLa0orU5TfjULo6klh3rwGUoZl6VGdckaQICQOc5TkA6rmWZWytCSgRATbmuITMpfj2tRcYegEn8XeyafSQeosXeRCCqb/4f+PkiObaCNrQAo24jqyaDqMO4TPuPmZxZFLQXMpdZi9272R6c9LANZkWgj5NhLSDv8P8hXyNPjvJY4P55hbTYN/c/nQXu9NG/Hz5XFDdgqDJQAb8YDjVgGrGypXYeQ3zXyiD3iwfg/TpAgd4+oeOZcCNcDgn6xoqW3lZvUZ4gSdqXY3XrUPQ6ihUIMFbqMa+aBaRez+8JuP403GmBT6msFfuaL1ZsCP4w4YlPyYfHc+MM8apIifIjUM24BryFYojsGfuTwnUqd4a6VcAwmT/F/tI7q24r7R0zObsHs1DR2FF/2hSs7oGaMwmAsruOZuqfXsgpmf0BTMtDTOTTsneDYvtC57tqJW/YGOCFMzrp6eQC0ETyU3qoFUaqaGOyPT3Q0dMInSRLojXW6XEnHwO11MYAZxSeeyk3JrrfffsNiYmFLBW58UqyvaB6b7GftV/Zf1NFvAD0wmMvaLrGi1qDvmh4xV6XdCxarXrEQO289oXgjOUjS1YKdmcZ0BPP8tcFbr/85Zl9FArzf4NSuLe7vg0kqdCaOe59Mz+CWr7H1WLR0DnFSAT74/auOM4ctKMsCE/LGSio7r0aXMIFPwiztjaFoCszXSRGFaq4mi0c+xGpdiRrPP3ms/xnLecueZGJpUWufKHWNjEtFtrBk4MAktaz3H5xj8kMvH6V2xWSYTKNqVBulKYGQTzYPaEfst2AADiUiXNY/yLkc/YCtq+MCq79MYOpNrIAZecPB9VqS7G2djjAsTw897Ghk3OgsrUdB3H5CJnfyw0N4sDUBoMDdHwLDwjNgQH4Ugs43+WxkOmRNJO0arPtohBhoXhuPzum4CPahj6NvJUj93ZoPmrNNmS2HdmqxSgc5tpzjrwA8czTxZt52x1rlenQV2AbV3uUsLh/oT64G3HvUwzyYLSdj2xgqYhf09ICwF7AATs+GP3wlhsWEmNfiyOAjx0gD4ElB21wuavIi/iOSXVDoH3ReN2onmd0i4x9wcNsibaVKEGhmc915rUn4lBqCDBHqWfZ+OASI9GQGYiTnczrYgvbAFJzBUrN8jPH9N4QnbASKge7SVj5Q0VL0yGUomToltZE0pjIYU1RV3hea6o6gJRKa7KZvEhP/b1kXjPrhWXPTnEmPblkixABH4RwnA4qq+MP/hnnr4OK0NxeTVP84mTJ8+qF14AoefXtHTBc5+/qG4zEdBAkfEZEwSDe/h4+0hv+Lj7CG8eiDtTyAgBnjNmT8zMsTGr8AArysKvM0+++0u1yQOv72it4+s/f6D0piKoh0KTBTelLpin1sSPmOBr+jLzaQ3sVpLsy0IJ8O9ezbBn0TsN2AlDR0uIrGlr6nVnE4bm/WNSO2hjMJVfncnDseuaehwChx8nisuhpuFXgpbJWSwcaEuA8AkcprNN+izisIIs2SPfn00XsEsjB+cWGqM5YQk+FNUoh3Q5srHC1w+dVcfqEME+rSi70aq7NYU7UR7HL9nE4tjTSkscOiTzXpubELld0DK2lZP5evw43uWDIcfSLWRAl9jl304wjqyj/DV7BHIwJAYPRbwAg/lwUc5rtqlAGhNow8XTXeiDypm7ym+v5E1WhTA7NfF1qBQfKLv2kydTjLV9ySHNVylaiaFUUDo/bsnPD783pYGl2uS5ibZsq7JuNjzofdeq4psEefJJ7f1NxGfgRkyGamTPwBC4kDzE3fnimOaNidi0LvlyfuDFzzuqNV/MIRjccrOS6UxFNbfVGxuXUcghgt6R5mJsJPMasfOCRZGnlJW7vmWSCcw9Hb51YhoJRmax6uMU8IMLrJSB3rrmMabt5qZ2WJv9YqxN+1tzshgAWTx0EHdWiHTcXHRjcGFqfdVEbxWA/Xi6M1j1oYt7VYveFZi7uDDA+v2as5K7IHXmjpb5uJU4a/2GEw8kLMUsmuPpDI4uuiNgiaz3K06qLMIHUglfdeyjZ/lKTMVJN0E6aR2qNhOq1fbCGllToMUZ2p3dAyAO60R+Bf0mmZ5/5gWwtMb6N987D3k61y5dpke6Ne5qUORfTgHCOcxhst7mPIM6IgEjXKimkI/OhiJdbHJOPFpDkH73U2j2kMQum12gIoTYF61h/nJbNjiyLczxmOD5EmTENV7irtIFMBpAt7Dha4aG4GxEF0Z5+H0FGEODV7Nmw3t7/O2uqljbLcR1EgrptlU9mbyzVM9bSzolWPa9ssesiekY4CTPdLYAgt6uVrhfh7QddAhqCg+vmxDoKsID5MsFfVraCiVZowymDPl6N80JU6RCnqpLCkS+jLnDFTHLqI3x9wytc3AvGyuZzDtQy+WB+kcu52pijkaTPIpjsmisQ8/oheUYZz5Nqs8mhNV7VHPlD0pO1drs+lGz5dzImvGfbJsF5Ao4mQtPKAA0XPla3vcxO1o5Wlzw8ap6fxU3C2zJupWH6fPylp2omj0bPeZPf9lyu5EkxBRhi6305YTPVN+ng5+zT7Ci3WFJGwiFpGjX2UI7Ufuq5XYgc2D4D8gg3lSZ0MTvKEylY8cAbNq1qf54OmbkrxvxDNQUGuOMytYODNieIoAw3SCzeKbF8chwdT1HA89VT4YPuYbSqi1AzTdOY2563FDWmXoZLoDbzivC3LKcBvi8zXNFfusDT2pNR+eSgh0ccu6R1F2ZQf7hNWLwyAIQmuV1g7qDBgqizNO3UcDC39T2k+mFb/BWISZE3pC4YQNYImdRU1J5nSvt5CW7r9s+fzOXlriD6wlzZgkNHO6ZrUbZ0N8oMe0POqayuA73SOzEBdTaV5b0QvjWN8LIQuzZpyn5CLgyXMQkj+F1NTZJ5/o0fLeA2SwZRH3wcIXi2fbfP6ls4BHjygSXFspctszAxXeQygSIKFEjPsNW0gKuPPo4Q9aVsQvWK00VX9X9FUbZmdQ8Cehhyqu7pZpbKVLp37dJ237AHbfJZU4PwcPps1KI6Rgsr8G3TzI8r6IVQjYiJ+kKKcflJEI4VZeH+jj4ljGyKnzHIA1qk4kRYPYpEyF4byRuTuuXcPpCdxOHaatiox65L1OZXMzNEOdk+jAPUx2Cep9MvFfvUnojiF5eYrBH9GlOKGma4IN1RVEVdldSZKjWOx14BTB09TIBwSHR4+gkgdRB48+hY15TL8FHkmj0PoanmhsE4Y6Og2bBCd0D+DhNsH++onMvKmeEwPtjxzrY28ls9qLYNcCRZo21FdFQLAhaqIQ7d4tJ/lhmGeFBBurmIJFSH4UDNo5+CODs6ncHj5VS2QmNwLTyCxqhVAmuiXG0WkEJnzi9LumJOPHp9dcMpE1TluPLLECrimxdWtb7zjsNCc98DO6c10FipmxzdO2fs8EYC0tIyzx7F4ooUUx1RL2qv6oc11FVvA6SUb0+yXqUjVCm793PMcPKwFYm+zoxGlb7ZmRG1ZzVPiD9o9O3WRXVLTwsHLeoVQ0r9TYF/ZlCSHhqpCE4fKz6fDkaJkv1YcsXP42PJmupypWybCZQu5AG7JjA2dY91HVM45IpH+FHsgm+YKXWDhbPZ3RImZF9f0IdrfSz+GVWIS60ug/mIxVsTmjkmmkvVwFdEK5SstOZTj6t9qNJTj+iKK+Ne3OKmxiYwy57KD7R/Sz5h34TZep7ZVjxPXnJ69Je/H1dJ99ym30ZWrJcAn7tL/siXCcyHxJn5QyD/dK3kxkXj7F0/lCCAcvUUvYrMIwCQ25J6Kv+rV1aVCnfazfchLdxh/hhQlbUuCuo6Pl+buREcnkep9KMj2AFmWYbvMNQsnnuhz2aTp6hpuSyF70giHS/cw7NiCZqjF1jnzoiInFN2eoDPO88rjR8YVENYOcQfdvtXuPpACoGeqYTIiCeQJIH9yXsmP+jbOF2C13RwyFZGsSfzcoWhHTsyDRVX29dcoaKAfR4fIeugrzLfIQLSPAX7oImK1stD2BfwAZOC8WoVyYkCmTqW6XKzyBu09ECMmEeBpESpYwaUWHima4X56t+53eSox0lx7ikX0umlpTiLHY/k50bxXT3sWw+Cksrnlv2IM3iDa2jEjvROMyl88bIdn66jN0MUWI9cE9KavpJXfUeHfIzkR8/TUlumsORhTTxghz9EsPFGXE6cgcNIdGcqC7yi/tk2dJZGWTqNf9Rl7OQF35bDeYodDwMlN6QHe6PfxhuEhoolExb7V8BR1QfnFXUezo2c54yDSP/FJMkEZ9KFnfjrWMbi7GO3f96/fauo0Tp4XqXa/qx6F/KfiiF+XeHlpDL3B9/Pd9pzutl9H+a29U3onCZr8t/4QeH70C5Vu/x389M2viTDidTpBUfG9fdzbLP+oSOVF813TmzWi/7Pp5BZfZTjPad0c3T4l6LdPrv5QNfi4Sh9uaEr207OXv7i3ilgj31ACqIw/bVWeyn26f3Y+jvg/E2zNBRAjMZEpvurOvMM6qMw9U8dywd3ooJk3CKEK95Q/ttRLE9H+TcspB/cpu/AMXXyor0wElcdmbe2KrEFloqKXDCQPR9JwTMHsIVxc08djTxfok7DfXPrlj+UEynOk5MYeRoPJrf+ui1xA6vnbfugj/rzwMfYJLmMSAG8u9f8L02mkvWzjCOo2mmW/LdDMKMbRd9/gLiV2d0E8+mlp+o6dES9tGcVfh884TqKf88U6dCptzd9QD3ftv0e1XjE8ZyVV2LlJz0y00pXzjtPpjunuuPPs/0V1XvpQTS80ck1cdyY73NWc/1n7QXgWeAWyj3F5Pd+PbyHR2Z21dmStiAXA6UQfT+Y3IgqVx+L09kd0Ee5Xco9l439OgO1W7rLyUL9/7H787W1XgZGyVqj5ykfG95/L+Oec1A+qlrX8XTkdhMvI39Y+KGnI4Ib83Vk1h0/O+6IWGXfUJGdAkbGjUuWv3VJBobu2lbdfqYZAl463f1/cXa2B79ARaDkqVLfue50n8TTX3aVNgDVSMubCp4CcpD2T0g/E/L9W+QB3ld0x1wmVz1b9OrD7TUMevMUcw1FmXmh/dZ49edwlL1BMet7JbYqp85gkVnmYXAxqbqBSf9jlBResllJT//gtah6y5t5Cq3PU6qtr0+Co9b8y78ZdIzzbFaITiZS8Lf3cv3xtrkWuD993TEF58HtqCooonTosD+d8fpfTYh/5HAvMdVtDqd8k6wt+R7e3lnq1uuEItbRvPny+qepg+voDdsTdJuFvEBW62ubLjDa5fxyOUkim+1Ct4SSfx/Pn31cd6eMXSGqVzBE1ckan4UE+F8CQ3XMFdlJ0l6RcU0RFAAzOmAdOD/Ts0fH7tintQ/NqGba11e1svQV+8SKx0aNJev2V2NoZ3zeD3R/0JZ5+HEl/sx1lWdM5OTp5H8QXvOXULtQdHpIRvPk+KxcIhYbtEf9TJsRU03RwXiOkM5wDud+bW9AjH84ftA/yk01dMHclA9zb/CXTtRL1KUAmgU4e4odN0mk7VdRP1WQCKrYpOzL43Te9Y4atzcLrmo7nmq4JRGMneA6Tv/FEx5usWVgKraeVj0j9cjEqXV3bv2bMnbqHe6CmbMQz8Jn0dDtftE/UhhPu6WEDi+ZWQBuX850maLfj4kbUUTMu0cgB45yGlQmeBgcfzUuwgpqfCDqvJba4/WTzmtREGbh9Yc+n0XJ8FCO08asMyKGiijjPFIWB8f9pIhsD1HPcMYdjze6RdA+p2PnU+rKi+QSOAhp6X2jMfbCxAo6h836kjGfYqutzq2xj//PWDGer9E3W9n77DABWeIwaL6H/bKh4jkcLCZRkI+cvNgt+N1YxkoLdO1JVzxxtnIGiC4IGISW+Hgt9mF2dE9n+CFPR12O3UPw4MX/NXr7qOBSvhOCoXZEc9vDmyf4JdALLiYOmZRIj7PbRk+fz1PTXqSzYudcriU9/eDIBx0c/6psDHn63RkulUGDhA/z2g6Lqc/v54q+BXGSWf+uJ5uzaN9gZ1z8ePfocLHiO9MNJX7oN/f3RDCblNvKcTTE/MOjUYdLi4SBH6/iw30Ax9VQ/252BgRAv9Z4UrAXQnnAo3nMQEmvGgk/PnUzECY20IXBJgNDTVDxmRFyE4AHBJ4VqDRHF31D0QnGcQoAX6dyCdOhT0I/RD6PoWXIxk20H2iWECcQi4qT0GhEmlI0o43sxDkJZ+WaJuAuq8aOborDmztXNoLeVLpkoSUBpaav/p/H2bKs1YsONqxzM77u/40x3P67jR8WEdj3S8sKNvQYiOmWmiSD9uBjET+DQNuDJtiBu6esH3c6BGUg557jfRcAa6+qO5ScgvBX8e9uolh6tD3NBLPpqrjTgunW6Nq589UPHh64V078WZ0TXWrfd2xd29qe4nf/Mxx7Je8Sqe69UJ1+T6mcdrhc4PHEsJ8mVFfzxmPmx8AG2AEabeT99psvVVIKh7jzxFCWQUIwfp8T3vq+WRFnxXAT2oRqmAXpMBxuh7esFjQ7p4qn+F5P7P6/mnWEmnPn/1e3OrRCkK2qLyPv+4G52e+jQwq33Fw4jU3t9cTCRSj6s1Sqmta60HtQPxQrdM1rXcRaztpPRzdVibJKln1yc/eH56dQL50n/1qqSo0ZoE/qXHlyxkrX6hq5NC4vLdrkFqCM2CtUkY38UrVKXVSbjY1S8uSQKALez3aAtV6fpEsFII/N5GoClUpasT/z+95/9rvQquV0gnkmIGuLHySW1uBOTPu0VIbZCWDlGRdQq3usRwGKhDfw5nAebmEmbBDoE7RBAUBea4xCJfdjiUEP8HjVDTncpo2jIZweg36qlRALMa4zACfTDelr9CoaHwZdMjKmLwVgN0JsfnOvdP4k8/MmCK0cRDK5744kdPkN/XT1Sk9srf3sFT4WX9b9sNit23/Rrs+qQ3/wTIftLx/2QYYcArO2EoI+fUF6Qy2sliOA91Ul8BdD3jPnzSVghXD5RnBKXZY/4ThDb7AxZ7Yn4/XAjRLlwtQzZnMSRCG/PRiIvAYNWr+vAOOgIcjNJ6CpS2hVqoR1VRQD3fJeDAsePj45thzohX5yB+VIfju/qLvKB7kNRsD63wiMsqglKKIK/PmvJx39DSx2huLL9k/z1F3TM0qCMepiFDiSQv/JGBCx+w9J8aCfujDo8jGhfSFwWuCFXJ+6rOkGBbVm4FvrQhzI7+nqSYAQpZxkf/GevfX4OACQj21DwbMfJrf8zfI117AV0I0vKZ3H+hT8G1Ut/oAlzSTsqXAzCnnNcG//IAzIGpYjQpBIX8NXiBkCGDgdLTaZqf/I3lnMTMgr5cYP75GaBtgbLZ79EshCtuOmIbTa5PBRI1ih3XVwXdbMQ2Hl+DU1o9ZQrFzdOBF2CV9IpxDxNy7W06yDLUQZcswKgH4BKUczLg10s/hyIGgKXIHu6sUaqYmySekjVErmAxt4HK2vX1+TdC6jHK2oZMVlRnPjRfBB7inPmebsYx7BTsTGNPyIwBreVARtWWERYLBdcsC+Ir9ttGmHQj5Bzo4uUltWHU6Fjk99McxFcXK40Vyk3RvHILdc6PDUDW5Io3rkmhg356UoC+6ufnL/Bx/WvuT3TTC937gYDCYm5LY4pPv2MB/yPFwv/CKrhe940EmrGWMKaHq2oDxxlQc9oIk8BTrHLwjo+K6ZIeMe64FJOoVXpWmjT7EMCXjgikK1oBitzmgo/Dlk8tbqWBj2w1g9Gd1WjoPqDbhYu8GipePutWMcOvlGQErHskCSw9GUHDGem2ybpuW3yUrhRWs/zHrRrJrpHAzMeC1lSSELQ0+uwq5eUIIPvvNtpT2Bf8oBv5XDh5S8B5hG3X1Z4CbWAESaQcf5rhAydRMTlIjRPzHRBITUvNcGZ0x2SdnJ1WSFe2avStKy672UFmwEAM0uu6abNYIUcnMZKlssvGv8dYoCrt3lAXI8dr7t5QLyLmq2KGun2yrtupQUegE2nLSFwlbQlEA2JZT9HNqR4H6LIXOEGJa1QmAYiMqjsc5pYpZYNYyVDPmQ2xX8RSDCfchs528WwpK7UGuaGvh6Vvh+bxq7E79NnJuj57ZgOKwG2cMI4J/0XDWaQ7Jqs3zsszlS63hB9iezMv6zvy2nE7iCno3cW6oiVQ5I7v4S3H8smbOsQNk8xImj1XzpPXS+2wRfHliDGI2VI2bQUBPvbAjU47CzOV7VeCG1eJWH0qyGkJfDR59mlWEivJlRhJPjZPm+z+lxUj8XAG0QcSQwqm7wT0r9jSP07Wi5yo/fCAwIoCh2AsAN9p21oCwsuSU1QCm1VKXP0FGd60oWRtiMoLYZfT/So6zT179sSb2+cAAU2W/0+g5nLFFmZ7t5bp54/Ji/Aaun3lHzSnRXZvqBc5iz2dNiGXhEhRcCzEBm17KCSRyyS/tss5aiL+u4zpgorLmwqCut9wZSxHXHMl9sC1gQDrdg9lJKj7LM/L0OFYjiLADVtFiNpRSh8i+tXt3VrOUShn9X3NBGKI4AAnJchZLedmLMkVODhM5fCszQiEgNGjDn1/sq7v88f9sBlA2+ZzVGoEzr2ZYqwFdip2RirwqMTq21AI+Z8F1uOo2dkB+KkF6MRqIpYu8j8Lkc4ewosNOfe0ptHj6DEjtNAZan+smyw4olzkJbFVWprjsUYwNzexsJInl3RU40XUpoae6/qxoUztvnWeFCDPvomwboPC/2eIBzOQWOuNtIYz0I1rcTBeLRdG5bFLmlylhU0p+8di/HuYx8IS+UNqNLIT6mqH1Gt0WDDPlp+BBOBjfboXa18hrOXCz0mI1yZWmI1zNZo3ycQuc64pWkNW57R55RkfD6wWwjqjMF9SCn8cuhqNiVWow9HH8RodPiaxWAqOq3xbmU9n9ZszzRT4lA+j9Quf2sz2vBneSPeo0VIFlxvhtpZ7xGpfwWUa7FmlhSFSXpxZYdxPZbuFcPFehBJAuFDLhzceRA+k8hw6WuY0by7VkrVL1lBYINQ4Ti1OfuAtRKxugSLX+Dwoqm5u9pasfquah2hWLOUo4mTc8jOj76bciNVtULgqgSEr8pBRK5pFjX6uF5Cev68XCB6ezwQ6FGpW34V1sdVlNjHynpsKJWvEamx9bhBtlYLGWmJ9a+IvtfUCyvndoXLux7ZVWlEoEiOymTLU8xZuzYLDM1ynU7edVff/hw1uxdeS0cZG66pVc4uDEXT7aXMLqGAPdNcpp9ZyZueYjzL4opUIzVlEf5aGxGjmsW9UnjiZylDRKo0E1o3Xq3VP1kOHMhTWK2iomazFuomG8CXW+fv36gkCW9kHRPq5oQye/d/C47GzqK2QG0dEkfxhTcRplg0TQOGA/gzhgXT0nCy2ZQ+kpXPkO6Gt0oqsmHlU/BzI3yHCKhpf7DV8O1i4y+lUveQ69p/o1atewWrO2Jtbv+ZKo5v/f/T/olkpIDQgpwSjp1buCbxSSHGtnAl0YLNfDFcGOyCnCAmv/Hmgf+/zc0ExK4ifq5sV5+cKEiiu+lY6TzphjgG3RNaheS2ChhdAYb3BYlX5RiQS9IcEMYOMZB9LIk0KPyuHHe1X75Mm9UROCiuCRCJh2V1i3bv4hNZREJmqbfzy4PHaW3UHnYmGh5ggR1scF9B44UrFAhq9+1c3Cbz61bccpngDTGXrS3LUG0fbKQrjKKjRt8ZKd/l10292S4ee9ABEnJuH2MbM8JAHYE4mA1G1ZKo6rB43sMBQT4Y3Q0brqzjRb0eQSd7uBwKJHiAneqhfcYRXOOqAB24bAp93D51fEuhgcBOECxF+sBlH6Sf4P5yYxY8m1mjLrAiinj02o3b4c7FG95/DUG68XaX7MdR+AzFflJ8LkpTbtpEVcksD5fKt9YKNBsrRps49q7QFc+PEuJOtAmN5ZqMI6WJJta/w3yvZRPJuPXeyjjHfS7Sde23nnXf7mIaUpEOc/2yeSacEEDjpqvJO/QHUPSwo2XBL6LvX6VrGwvUfhUyrzU4iBCeZ/haanQYJyEmXYjN0KSzOpOF/Yl2KRd7lJNNDhxUkqwxyQ7oyG5/3PuGeYxN/cK/YzEhaNh318k6QVH3hZ/e6aB9xfp5+tAX05Gl64u85R4ljfnHYMiOL3KfonJ47WRddY0J7FLHoHJdjkVRLRDavOkW7Iu1nM5IOcbp1J/hRcPTqkk7x4vyduAQr+kCFPMjB7xz2NeEWElzpWJC1UaOkqMhbxbSeS7Td5AK7Nhl2nF3gD2w7A71hsgsIGzhiPrDBXJplmIreut2HBUnF1WiepNL5KlLNQ+H0t4uLvDmuLanOLBbXWJ8Zpjq3gPLxpj8De6VjrDFdSarMDkAHqOqWOnS5kHgO6G8fweRj1rHRDnH68FYkY6RDnN575vz7PlJF14bc2j6fOwT0j7ioKkY1NN1fliv0r6YloG60EiI1ywMsRx1wwY05+2r7GMWWQBGMmrGA9TwRou6tuyfrh0YSbOW8Q1hXiqmh+ugSWJneukNaUidNmqoWUM2yhrDihD5RVNss3lckkhdEQ7IoQ0EggQ1JYCwR/FVSc5mgwFhrqYsyNCGg4wm9GZSmBkjkmHGQqBybO6JmsBVfDQ0Lbq7oihqug6KOu3OitrylEsukjYEpdM3tKuEaVwxhXe+MkwdV5NKUisRCE2x9LnWuzjrCDWYobqnSmKCgErDq+cyomZtqTsOXKz0Ei0NSYQ+rM1v6XEA5tMSMBtz1IYTshfkaqRzVmFIHVamclzSZikoDOMoihF0MSh1V2rFw0BOwB2O9p7ASVQCbrCC5iW6/uc1jwQAYpOhpo6MBOM3w08aMR5actvNIQO9uL1j0YlcE1BWtPKKBFneC7pcnCt5ugP5RIqBHKTRBB625UOSJY/2hhHTIqUSOirwXQg4S6XRJavhmYpOTU05wNrJEMLfCwZTa6oJ59z+its+SVUf2Wa7cKnyohipdbqhLlj4msRNhXewyd0SskiRjIB37+aG5TOJWgMHMCISzykHJLREUh8ecpJEYFTAAkX9IiQ3VsELZkNuC85Ue1y0HqCriGilcJWoKB+vlPKmbsOCewDqJhGgdFJHhjoxOc5SzyUXZZPJwHMvn7CIWKYtcHAZG9dVrhSERxW07RjpWImbHXNZV147G69j0pFshR4WcXJRyUFzJG3iDpMh/dMOJJJ6dgUa5oc8Kg1QzrKK9zgSlMriINULYzrKTEG4l46v9Dy6CobZevaleJeCGrp35Iik6ndhUH2jPIdDr//3IxteMj4+P8xwCvXpTXTo0LfTolj5741M32mMyC2eTnNU95e7yx8UFLAIrCDZD3Aoo0aIs0RO2Eg2WG7p749tlJ4JFKEmyKCuJldJoVnLU0FM2ZXyvw63BYgX3Z9RyQ8/YVEf4WQnWYIcG9q00RDWK0awdnJjrESj4CzCQtocyI5izXu8QSKKaVqglbyw3J2ULTletAmVy75VoUWacnQXjVng8FjvD5tskNqPZCfsLMIDQcNak38VCTYlb4SxwGGXgkWIoQ6FYE9X2UIYSKfYdSAzvySllFw4iVH5Vs8hOOlqB/AW4TkDCfz4CxXeM4m+rPZyRo704ZWWh6XqXE/QXYE7eR/Quvkm73Q4rILTo2++0GVgirRaLMut098a6L0sTBSXsXSIwyg0d3yRPHXKhkW0kHVBA+VgcbDGUUTg0UnYtNZSWXCi0qDLIDd3J7GDKhq7a1KvKP2PTWZAaoprQ2DVZZ9XSvbOa1XBFppUZK0ghj32JrU0XC4qt0fj6OrzQCkFcXPFsbvudV5sBdIVQU+NWwGawsYhl9NSnIJa/PpMKrb4069uTdb3VEeiisYeYRRkJilng2zDVpIWhwlEWW9SILW4ZXSFmcxI20NN4QdrDSTZbGyzUqe+GIZOvQxp9a1P19YQWUJO4RNqwQSHesW9yGCVzG0kA2LD9XDALUk1ag5lxQflEatAf6Q71qriHi2BH82mRZEzLouiEcQExJAojPyG2qXGr0IOboUbUVl+MVtSWCnZZHLWpDnC0mq/oGfPdiZ67qS6oSVtvHw7irNIW1HKRZFQ1TgsBc9fFV2F1oZHAbklUuY21iyxCMc1APkDpaByozVoTsigLdEyRRU9BIQ7ExkWDepoNheatVNOcZPlK94uyvBlBp3Wp4ABjQDZYIDDFZK+61cDiGTYwKaQObuXpr1TAMIFqvFRKsstxguJ1S/dZnlu3yDy6KG79eIrmkYWimsbaOD53WZOcxATMQdOiphMaUOAIJzFIBC4o56SpE5OLutSk47oMMAISLcrgMDWgcbBlsq5dURCbHGMPkTGsA+fHJ5fs9nwRksm0UVcIPqDxq0hSBNPMY19xV8IZlTnjRoquoxH75kTmGQMhj5YMfU5Na3MyhytaealkCdGKMLsqOdK0PmVMWuDQDlVhsX4nmUNYziNCbrjDk3JhSBMI1Sh6zhkMgmNfsA1ARAi+6PjNMbcCgUzUwSAH6RxKYFpEexW5FDDNQ+tDG4NLeY8Gm0jmnQjZ8DSWSER5iiXAb0VIEQjqnbLkS181ge07Xik7NTLc2nyNeh4MYykV2S+i5AYU570HPgj3+kIjcZFmqkhsKpuLfY/JjWOkU8zwlO7XcPNyX0SPJ44NyiaLTgL4atNg2TRaoMdpMoniBGQF3JA0mI1fDHIxyVG8o/dsJNyzoENVjFIdYzkRjjENYNoB8q11ylB3krh5WIWejOx8kMiUCbok1pWCP26Fan3+WZACloyNwxCS2CLBwi8G4sFMD5oaXdkVjf04RqIiQHqBk1Ty5IRnPaSzViKYZzF2TXBGzDSkTX5mEozJBpuczZgbA91syoRWJk/MvsTBVE8+txPDLL9gtrNlyM+QXUuTZyCDDoEVy/jQa3DZrXOlOvxikIRHUkTpQ1kejekKmtx02DUDzZJFpmUZzn3AdHb/NJKSVcpVMkr5UGGUkyYgiwzKtmmbgHLKgIZ2Px8Lg8MGG7dmDHEqE1OWqWxlavQiCSKJws3Z8Y+j5+zW2bcJ7sMu8gHHv8YaTpW3V8wTcm80pCqfkkbRuTiy/3nRDwOAl0ZDDNY1FLxBxukfjn/0oDAkYgREFEYDIvFmP6ZTbdWfm8NiG3T0b3zo18Ap4ImSNt194p7fz+vEo3SiuFp79mZCosp3c+xJxyfa3wWOPYAt++7EiOU8CcRz0Z/je8IEzFnFH7OhnQRbXLoF5EMpzcBPD+2HMEpoxnZ0gYjLdPjaf1aqkSXkK6LIkss7UNvXe1FqnMSzAAdWHaMZ9BjKNKB4iY+GaVG5UmAUVYiLsDpUfrmZhlIhg5M7QpJo5EdROgn9xObZJCdxy8zeI5Gy67I64BmjcCxj4NZjMFfCMyk6Ntcr4Dk9uZJnt3h9FnRbElAqaV01oYMTk/RmE7c+S9bx4CG8vKlWOxtCnXXswYm5yg5lNrm+gWRwmc9whTyHhK6yRLB2zb3udlKJsU3384fZ3rereLi9z7Cr2Pr9VdaIc3S65YuPvoGZ0M2leMdX31nURtIq+U51z4oWGVV3v47oBIRsif62not+elNr/Db6BAzlShHRhi9xmljE58qVttf3f8/bSP67/UyvrtlOug51ci37KmzcdmDhlpYPD0Z3jX+22FcGXTiUsYBuRlHGHjTLgo6FVjWU0VrURwTj9pKj3HHJABlUv/MPzD1ibM12b1IGSojKb5YuDdL+8wvWOGn5dnL6hSbZhj2XeRC9CgIcc87HQhPlKyCbmRiyUInH8agOC9Fgxj61EpudECgMjwK8M7WT7y2boXPoDEGj4++dyqMZmEab+A63NBNBjkgMk7/JKEUn2OUynOVFys1g1SzIN0PeW5LkMshKXZIce4OSqA+9wkJn3gd/HH/V0tkvvaKNi5cLQevxV2Gn+Zkl0Fasw1di7VRiE7mNmwJTlt4ISyCGNI2DrJpoEYzGrSh4Fd/CVNufyze/lrBe1d9c8LMyJQd8z+kW9NMDKByKVZKL8ozP9mZbo/JZqkqlMoCWRAYmjh0fP7p8VkTLdZgtv8jCe9ofDsaDdHyXaaksOxQPEsiqUXpuMw4PHiNIgTSGEF/BVH2RXvQ6+kNSM5zEy0CGXi6ntzFFsHWp+Dn81QP3LGWJxguXLa8EJEEW9r7jJruirERwMLDCZSZauAwClR7IE/PDyUATM+jTWNkASPU+5UIMXRnNUSDyFpvvnvS97s7FICPGu5mKpL5OlZawyWU0aIzYyB1EA54H3fb/1zk/u3ecgwR9TR95EfXFkj6+Bj0YKW0TPQygoVv/yg+n34jWm0M3yyxtqG2QifnnYrA9NE4ig6Jiv5CaYSTcxDxSx4W7WF8B0LnKw4rd9p2Sxk5P8ANZp03vNK3HOu9DMm1aadl1ViztTrBvkt+mQRgr4ENYCwvwnVkZQSbWPkPlkfNVOeUmKBpDkBz0JeEDDeSx8IEmyZPJQ4OIVhahnDz6aZv+ux0TkGQOLRWQeA4tGZ6oZCW7s2/HEeda9f9+9X7UGsojpULbbqcqR+R++rS4LFtQBC7ZUS4+7tK2mLGOlYYHQh4Ef7HBVICiGTQAccPZZ2WXE1gqqHZsmfsmKSOoN5nH2xZQu9yh+7y4ZAxNL5oILFdsUf65XeFkQ9+9jsJy7OoHW+eTnn2zSdQeYuu4xhJkISDo6DSAhk8JHkQa8SABX8mjS/1QnIkSM6tuGZEjuNWdWSB7SBemRAsKH/2l0c27SkWAlCfER/tvxAODiKDSf+PjeDocK/aHgizL8B4o44dmgIAAcR4f00nKpiFCO1hRlLDhUiwOs4hr4s2l6L2A1+QpgERwykeoTSNEzCumEpGmZJL6CiL5kgzJixRGcpGnEoTzvAPMN6HKviQSRcuUjBKKX4q9SLw761CifWt5+NRKGsUe7U2agKcPAL5t4+CSUtz2RGj0xWYdCG5+opmiHzt9wHt/8D5lrdNPBn+k4uwb5P+ukTUFp0MxBwn/iN2c7OZkVbqGn6rUWOYucLgLZrPGT/9SZd6H8IcAnI0QOc2IQ32WO2qghZbdLo2DgR3F51FKg9pDKe/1vzjPpXVFC0//+hjSTtWgTK8nkNDCGQ6XJQM0YBjSzxYCXh7ddOJsklrB/H7vguFn+Yf4tCrID1vQoAJ+H7zZXn4I722glSMCiVL+/ugICerfEtiBGrzjLpigVI8PWAsBVXpOs09dIxzDlP+WSh/kWuWeuwphLYaiHw9oxXuZRk3AyisiMATvi4+/dE/AcIR+klqspZn3RTXM+zSvIOqMt6LxIoRkIhkX3G70hdLzuabAF1+kKVLvznwmGHfyuWdmxETyWXyN9LSM4udbMPwX4YwB49zuhmgZ3fZM6mXAw4Y94JFTyswogZdGdWuB+0Z1axsbDpPhhWltd/DNuGbXkc/qWzO8/ZyDx4eDNZo4is+3JtNP3UQzqYKJ5DNICsg7uJG0EjXuyTogooHQoqLFKqb1Ud4djABt59415nyLQ2TwNby7dZbeg00k0ygWpLvG9extbiQlZ5yPN5l+CkdG2MAX3OES6MWjRGfONIJOMO++5QWgwag0WPRZPE66eUAgv1XRCpqzcwdrty6lmcMUHrXSNDWitiq+9cgIZRMj5EZSUrphsRcdP/pQTdkLv+AZERbHoypPfnWapuPepKMOHr7yTIYy96O8+zX9kqtJWAw6fXgp+GPxyoqw3zNBqQyo+TkGGeaNWjBArRuQvVbCmu9iCfvXhYXl88T7akDN+C2ySQUNl1k47EMuxkYZE9NhPdhpD8We800GNV6c6yf1a8hMuafGAfjoIc74sXRDLn7F+zBxI29F711Km+X5yrjDW8lqkY0F0gElnpGfBg3es6DLgQh1dv/ag3rPglKDLcB3W0c1J/7KIA83q13NWd6w9B6p5aIIWYY/Z3lxlR44OoZYWWOYtHJN2s1LS9ooh2v0pSWg8xf4pSVHlYv+TzyKzYzssOCvOLaN0IPHZTcDp43+K4OB0xR4CTd+LPxtIA45qU2dPX5cjuRZsXlxOPwdNdFoMg2XdCSbJN1ekP6NNwf9G8XAjgzA3Qwu25PH1+jgMt+xdNn14DI4kt6LFNuvpq5GOL+jnq2gXOz/uSL416VLYTS61m6rc1pu59RZh3O7txw+0sMP/Mby6jKRkL9z6p9fjlWF78by3jKxgu3GfI/aYFHGvusN9raq0ntldu3A3hogp+4a4P/k4L+XtKflCSDlCvWhWmFtvNwuLtOXvf/gpFEu+37NtLRfaS/bbSqoBE572a+2tbhl8bC6tVwLgnLZ9/yy+AzV0aNHBSW/PKYsvkkQ+P7Ysmob91O7rb3aXobi/WXbg7agUi2D8Mf6kNrafL8ML8Lx5eumrSxe1y8r5ufSZ8bmMCyKxxIYvveNLSfkllMZaJiisfjYsANub/3xIde1/kXrCFHX6FIRp6Fuet9IRwiHah/oEfXxSmpMVMpNy8qYjj/kq+F94+ryaW5HCQqoLtGtCks16njmbmnMAjpc55LnzRU0GYDGJbRcjaigwws0PoeVyH8Hs1WbC9CmI8zNPcOlBnxh8d/7wMcrGsZamcahXRGnH42fVTRFUiNPjpkrvZhVs2Q621GVuK192+ENW4Af8dQVlPae9zxAV2B4IC/4ffzo3jAM0xunAtGgPsFodMfQ5FzQIBg2Xc9UkoVlndr5iC9TB67eNs8JTIVKeHK3t1SI26L0O+5/rv3LLiyFkEhERuzofbtnnUbA1hFEDsIZghapJB0vwIGJDRNUhMnX0HCH+j6zTHNMXdawbUBQlG6vJcdRAo0cP3bHvAAVsx4sC4VJPSOyRR4iIzZi+BPmUQWk4f6G6TkKg7IJMs00kc4E7ikFzDU9BRSA8KyJbdWaUNq6gzRcc+RCzZRpXGEZhRpDxlwtWagckmCJQsWQsKQeh0L5MEfCujJqfBZXp2DIsUf3fd0hjiMDTIIWFAoPAWXtDr2Vg2ZYZBsIOIoHTF3971ueTzVVu7xmFXcQUQneVdJSqZwsmqZhjuAjm5k4Yb1Mdr3x+Z2bQTteJgav03ArG4uj2AvPw/UPBZPfgCyxdSOykneUoqvhgmW7r8byXuQs+iiqscHOWz+sROs38V1DA2lW37hFEdJZqGAJJoCJIAXW9/iWShk4hdfGs2qD/joHB2BFwPokiG6pSbHf2ftO4mCVtpLXpV77QpF0funMYxKSpWVkDEuQMlQS57d1jM0urwxQ2fJhjcUR4oW9rux9zlTMzIPaTBIgdHIFTCAmEilhdbH1Fce7KYiOikG2YYgJjNIXZu/9Rw+GwTc5GSS59jGUgkVOkUusxgSCWQ/wu6BFHg+H9VjwG+4Ey3rS8z1P52cb8qA56YC3+tY0UBUndh6+we2jYrH0EQOCF+v2ALWSpQ/AqkNSnWZP2fVcj4N8sbw+cPozE4dirdohph/Mk18tGIpeTor+UuGeWI9V1FX3lN1HFnVAteGWne0t42NXV1UY5dOf6czKc+WvRt/aRQs2Gq7frXM67Lyi1Gf4p99+85NC4KuXPBBIirBMhTdUOMijUPhb77TUcMdr/dVVEsb40+//YFY26dnwtuqWvdc9r6Aah4lXH+0w06koPSmFayAFQVWn8y5Kbyr8rOQoJCJVfeJI51RUs+KjEIv19Hpmn/LgkU+yA65ouONcytV1hTDGnf5ftaxiioujMEcsw3e54hJD5/2GO/Z2yYDtOFYh1TuUw2s5h7sx9vT33VqLWXfTGTMzjWmXER3f96wVna823FLnbTDzqag+KWQv5pAZJbEjbp/wkZVPZh4PL3uYMXxPW8b2Vc9+yrp4faCjYLVtZPBB9yfYsLHLwMS5DXeMvfuURXrBmK1PXbYZ8SUiXr2h/ZB3YMEZGPJtJjH1Og2QCJo8OvL4IEoW2VZc6QKMbv7LNa9CqiENKYcH+3KifTPhT0TCBaZajUflt+MT7kL0Zwe0GnNSD5qWh1R4a+OPl1Jt+SXKhenZMiMD3tZb7c1EbJEIJii9L7AZiychFgJL4JEusVNaQiS9JyMSAFs/gwVPSxT9Y0HKVePC3bjBbSESmhxwyO0ScJVEejw+XqrR6nzDZijbQpmfsV+Ibu3eFxsK4Z9+Bsu24AEv+Oc+Xpd4jjKIN6oCkiDS518s6SLdpCFtOZKbEsgyiZtylY9XbOu5asNt0ZhZHkI8TWl/V5+4JmLXz9chE9foFYME2e6dx1kCfh+svS29gqmE26f/U+5qQMvWexxb8kQlModsEsvuSYileLbhurdHuvmW7Echkt8jjuQduFv/Y8pcIbs8Pf6sbnFt+ZXPczdT8n4mu7Vd+3eQyf1Udmv7dmepIqMSGcspXKl9zEc5h+ozcLaO6pup8USlRmxjMzGegMQA1NuMjSViY5V4JpEBDZHBYmSq9/uGB4wa5DNFQdljHOOwGf/+MARQZSsQZzbjPzgNkecMr4Rvy698jmMmpbY9v8RVYcv+PZIJYG8998ObsblEbCIpViNzbf5Tm5F5u+FamvwQF47lyU0Jq8snv4/guj/p7icGEp1P8l584l4qllx3E9csrpmIpPQd35gdxLIfmt3aomf+3xGazdgZsLZ+auJmZLVFVnpmElq4y7bQ2u1k+4XZRf3KbijMgINBbd6X7KfN3HxiclPcZx9DyKT3xGTm5bO6xBZSuAyp+FDdcE3P7BJrISSq+W9HYgIwt37/g5uh3RDaATYXj7oEjuDcIuNW5wurFk5vqkNuaYL3S2uSW7vwIRwZZGt7jjVk1lZ8ZXCF98c62qwrbuVuh8r9xLpE/R9JooIvmUhqSLtdYzAQr53eDWJS14qSDLUjxOZni18MaMOViMm5yM7HecYGILc+M0lIp2ZLMTE0j4C9D+nKzcT+LCc2EG6nbPblspHINvvS2Wme1cwenDsIoQqiEln5Y5VoBLxsKOfFpuwq6mbzTCBTdXXfDxUQliIlid8iJNNzSCywxUbMMSUJalVAaOIBW0kO/QWvUTz3EvlNpKn3JCj9+NO9ds0wVc0riDr5KcLzceJUnSUm2Jp/dTk4NI1rwNhpep2E6D2SIYbLeSB7c/ImPju9UjSUVp4OQO5Yhprz/BTsD8Xr3pRX8kDklbh9TR00Dr1VV9y48zG6dNR7ZCIpcY0nR0XkzV0X+Z6S3CO350o4c2XTbflCp8IFC+WAz3sjRyG5Azw4wh8OmJ5i+cDf3ChIR+vViQFQzJ+HtHLZwUWn8EeDnHTr++dh9bymxjHsv3Hm9wKGUD8jhU7P0aIHKFd+t8BPoL4D6KmxPwj6VKqRS0VK6xiFKUlDCtJIFJ6YlWlQZ1ck7CwG+DnvmVMXvH2hq+cVL969goDDFvNw/O4UkE+mudtHvl/GsGeZWi/eQGoU/z7fSL8Pfo3klCTJL0Xi+N0ppFyPklu8WV71Oq5R835cSvHNId7tp7QLKjMStNkK2LRHCe2uSSheAi8LTTHtRn20W4ip22T1bYCyfP80Nvd+2VrXrWmklqUj+qEMwZpphqdIjarnCDyZqges+5XmPXD8aEIIi+vptV3N/55vbNii4xJTCzWqFPpowAtRpP4Pm14JlRKUcC5wBuQPhN9n+Ag+VXwkcslsdRAVmPcfl1MODH4WqVHc5G1XYArNrRge6QvMqjpT5NEop7t6nl/+ieWhCNegl+YOwXvumFkDcuagsdvN8Qu90OISdVP7hyYNSvse/h1u82t8v4+02iNy8JtFJpnxWwGHnmG491GmA98OGM4QjdB0EvUFkvxZpEbxdcOJSkyYrsNGCmspAGZywHRGaHEZ0NnG/dCYgE97BFYFGYZ+Gsto6RhgqwjSFdAYAZyq8i6JHVK75hdMkxysWqH3UFnYYWsQLQKrEjT/7o/qisDihrfjRPCt4Jx6x4Xi2M4ehAyPfp0ZsqZpWoX3wjG3jv83KwdH350/7wGM1T0tNV6wpz+xDgnDxbPfd5IwYqmPRqpte0L7vBGzHcdsq4htrGBtEXP2cY21ETWogCv8p89qwyP+lvq3r+N4POHJQXYN1Q4KhsMDxIUuSH1JuMD2p7kWe88dM2ugMWPw74uq+NoN07hvY16JI5cAj2dLJ/hEp1KHlGO8lmqg0QwS3YFO30s4Phf5f4YDjan3+wXs1/OklHwfxRwWYn7HXEBZaIp4N1rBu8WId36NNjcE3C4o3gDP88dlHOc9Bp8vZ7zpdZ6eGYIFSxJ/0uJ5skepY24dT/LJ38OtD7CgJVCIX6N2tmp4IxQ7CsVGLHYci60isbFC7CgSNXoxql/W4V04dxipQqS5EcmlI4niaQolbMyUi6H80jxpyDYGEd200I6lCwFb5SI9Ds25gHex4bbG/c5luCJFNR/QRDDm/PK90BoBjHwcnX/6yjpkAtdNj79iDcHJYkjSVLNsqZPQhGNi3W8kdKkmoZ7RCmRW4mHJPu/pj9tpRR4eRAbu3L26LZHhZ31raOCJYWjILCfcuClxcIilComS4E1kKkLP+2EaGvvWXOJjW+cyzZzH0pmErVKZ7gQ0ndIYiAKTKovm+2V/gxCwkHtK8A4ZZhd/VFoW83mMrY8f1yrrg4uw10TPfmxU86zEljhxQr2YA1afezxtQD1AsMI+tZyHdw+jmEeZ0e04M5pSoxvtNLplUsMyY+PB2DUs6/69Lg/xI11MewW4+TSR8NKJcW+KjS7tuzjHAXbnNxZVdSCOq6XbPTqyEZo7Dk3HwhrsobDzZ0sBu/bO8TiYM9fNiWSMXv1E1gl8Khx/+8Zzg6Dl0UJEw7m50dQlvxxp/mcAVu493yozNwbMh8lM3zPQnyNJHHEQj5IDhqt3mrtfo9SEq1Iz9NEukS8unx8WjxIzBNg6MdPYdJaOTVBGYK04psgMi4v8swehUtDfauH5EbWFe9hIrB0n1laxtdFntcdWApdFJz15mkbF4ioDkutQwpHxBHyVGt+IrCTSL0FCGoItdJKaVBZWwBo0C8AduVpccDQsF1fwqcfk+GZ/Ca57m+GFs5CePcgtnGEjJ7mVnZXLw5qqqMMw+96g5fqPvMa6JBJZT3jJGvGAFEjNDoY1Efs4SQJOtIjwe3UYsJzrC5mFq9b4m8RYc3IEmGRM3VZE+DuFCp+ZJZYMFYbKr9Li4reT9AQ2CnvHhb1Vbm8ct9dze7vXFtTly7Bt+tsInjQD75ljau30kh51HFna9AWrVuI9cYytPg/x7k3Xj6snePl0GDiObFDbMA5tqGxDY2GBZdVnpUUD4APCGk1MBy6r9MWJRDdQZjcVnnKaIPm5a+Idg3j5s07ArzFcZ+6NLv0tHKG56gQ+lcUK/xInao9VfDExF+N7ECl8R16d6Lgdw9vR0rW5s0F6TI6cTAO+Gh01iaUqqyTFVpkaDyhA1PE5IvBYOffg1yzsY7p3EDn4NEnSmZHTlOxG6Ow4dBwLa9Ch8Im/BfvmCZw+T4RxeAp+MX0rOsRRqsnAudWCubkGDLynl/H6lsRpXkHUu+zsR1e0p+wr7T9srP47Yv/sg/qh0twDkP3SzBWYAFxJW76R7uktKEyzk+wfn5YSv0FFi2wtgRXjUP5zx6s8zIITqyPxGTwST7/WEC+payntPUNHRb0n2hfcpPKPfzO10hUTrk8mawvqA4sZDZZPjYe8Dt8er6WavunAyxRvwreO2f7olWWTpb00kLTCpnSB09gA8InbEVfFZWg2aJX+Vug0NXjXNrSBtPu3bjRyYAbR/Nio4icZCOvhafPlFVITbVQYU440Z+Z3C52mihXAfVBkjoEYTdUXVjLQphsCVLgfmHRLaZqKM8ESBPiba1KLhssRENVQGM8UoRPjLgCECwqq0y2Hq4nPkDSSbQ5NoRSjSB7UJPfrzwEFKLlekEgCUjyZAOnslyJKS6UeA4jrlaJgcBtAwNyRE4YMFwIGx3edNLaKxGC46ttCM8r7sgSmmQGZOR4c8DW6Lu9Q5M4NeqjHCystfOmZfnS4iffWg5ycKP9jzYGHRBHGzyldmq9LKMm52+0ZSjkxfG+h/VsdP4A5lNNoxmPzt9ojIePFgadJDLuBEtCacYdrw/7+1zAlnNajBpbLhHBAF4nZGyHNNJHKGhtqi6EOwx6XMEjVrDfX4XM47xTTVnTTP8ukCZpq06vjG3sJLlpLMR5qMUVGYVdDV8/d+7pvmYLT3lBNcY+H+f/luRo3FrCepvzvv83DP79Lubz8t50nOPQOJbxmPeP4LBmiGry7ICB8w0ufXeq/QFmvpnp9gM00ELNnwSEBeYzNMDv0b4Hl1yefwkAxTS2q2Scrk18wZILixBRgia9ZECnwObk1hr7SEY0ClXV5mjbr4LUCamlPJCWX8IhXPID5BHBdYHba0sL7aVBaeJzfi9+oSCFlWgkLBXdQqMZouUSp1i+Kx+PBBEdQyIVUM1k8N+aiBj1BNc9iDJCUTcWHqMFy8SiPYwxu/lGKSrovDIZtuXuTUv3tcVJop9dTQ3SkTePS1wHvW0y37RAjFomYoezUiRjAatzieIh047yT18BEv42i17wG3GsH8EHWDNPlRxngDPAVTmodsPvZAg/VQ/BMqzsM41woucFxLu4TB+3neGouCxjTsDUytiHsyfATPHXiTnqYYx8nvTfRf76B2RH6/bBDOiem7wfQRJHf4MobhsCrmNSXHqbwjG3rti0YlEzAMDFNKchC4ItYARnGO8rrVjEzQEYvcENf59/8Mbgh5C/VcAAHPXAP+IN79cn7QcHP7vXYz8qDOGfdqqetf4y8BfXFB0jfS/Suv3VdhnP97RXcvQgAOO/wKpOvKQxWDQve4kvbdlpgzO8OoIEZMuxyn33cseNV8syVaP6+D4ijfwOFcDk2/1HRtZy6Hfv8DeY9PYdSYa9UlIbM+Et9tAX0pD47GMzyTvctNG2VeRAGDL5pm4GV06bkF80KrpHit28W+HGmKWAxCNkY+m8qzlXVZtO48wg9aUw2fI5YNNyzZ88eNyMcTPOLWQ/vFUtR55OAO3h/keJYwPmBGQ0IxriLFr2riysB8ScAr6CHSI9dkAQxNijTHEND/3DXLO3Yr7Z9nBdJ/7YOp6XHTyRJ7i6qkehtH6xyRHALXJ6rtxEkPGH7LeoWtNd6z1+FPSrjq+1w9HsOe3Q0CGtcCFYCKDZsiIsqhcdvyIN3cgDG0ngd+gCG+B4x/hpE90VeKIdBTdN61CHPgj6UvknY2jVTu9mwVtdiJfHMJ9sXmVSbxde6XoZ1BmXxJLjuAhhufr08K+gq3O2AfG2DNfBvQVzCoo0DofhevxwLcMFLWc/FokZfk1pt7g+6HS8ysc88sw0zuUaVDLS1utsBakSxDYqpUkDp0tiCBXDkPcFfSAoj3Na2xSn8AAioP2xdmcwht3GV+t8FKyI42Q92gDBMaeYBXKWZeUSadWbCJZNehIMo+6sow17u/b3uohYj/kJyOfmYNRbaxtszuhF6HZH9wAO8mU5isQl3WRBmZkIGgNqGl/5Ma9kPdZ1QpVXBxkyYaGnvSwKVyW/kGeCeNmTauFKObhby4V9BJ4lMN7r20FRGW5SnysMgnteyh6hJJfMP3bZvNe0KjmCLBTeJqJQf1uVNFzT1vGPC+7MzO1kNGdKa7lOIdc5VreeKVOBEKOTO0NyeJ1b/Y27x/bNo3+E6/vu5RZVYGEhkSlkTjBsEHzG0nk1fo9GkmyHQyPq2BJjluNA4CnFPC2BU2BYQHtG9/OkE7iAQmAmyoozghlKX07a2oYT/KeyBoYqAymhFQaDi7jSH+ILW8X76y3cwn0Meauf/CgT1WWh25tjxy6N/VEeUaUZBh0JYaO7cZvKAkfsPwLe5of9Kn1mokmeKeZqyG6Bu+EUOOivP0h8v1bQQj7LTUUOiDAQG4CsZSJwZJymmmLBDSk3N5fDjAQMd46FroGPlL64rZgHU4YtSUizyksBAx9ekK4dBJa4gOifB3PA7vk67WobqfEpwkAc4xUxMEGcMtLHCA0FYShL9YAI+ChXmB6wEKppIM0ewwvxK4Kbw6iqtVKxkaDUvQxL/JglyQ/uFJPFLncsYMXeWJPFN6ZBXqA6LM1kOKtislPE9PX46B6TjyiuRdNdnTGcQgkuiosI72wLBYxRkK0IokAe4lky9ovB8pt9uIIBGTM4KDqGY1KiNSzB+Q6M/by05Do1uhlnNC4S1UQS7ADMwWw+c8hwOXmVqCgdXEAgEcnpQtDNNooMrCMQUdVKRoEvYQCBQiYig3bxAIBAIRNrUKtBGs/nGGs05sYuiKrz+FzNsAoF64oaFUzeER/ustzXKoy2yt4hmZBMPZ28bRZ6GJmpkkmbWNW7xeiqbz2V2F44oownubTstjU9OdnP3xzzbj+DdTwNl7FFjs3Hdrr5C0wD05WC/m/NWH+qtN+7zVl9W6nsaxCkr8TARo1y0ur6L2jbraywgHcRJUvQQ0dqUVp1W0oUHcT1kNPkPrq4veRBP5cVDRUSHq48WawPXAPhXmvXEAZobpzEcBLQxqajkwtKAAVRZGAIH5Zem+gAgJBCmOkKYQDLJ05aQd6BlBP26kMaYLB2qShKFvE2oUQ/Gnnk9lWCeVE8llaRDXQFAXj4l+zc7+8j+CsGi7Tz7oc4bzlhgFlDGuppH8z6zAPXzw5nRU0kvpPJdlS6np5Lun4lK3RJut0BPJyG6Os6hptIon+e6myiFxDovb0of4CdRGSC8vCdpZdgri0c36Pvr2VdSxIMSgB8Mu0uq9G5u6APH3mNKb4fkA1F60lH3MPIzvfrmY6R/Bf3jhoAmmglv+cDCsFRktCFZMfE32IlwsMSLcpQr9sdd+gQIfwzbmrLoxH07KIfxt2OGlc9ZnT3xbCRolwzRTCSPFPM4bHNhsVALR9jW2sncNFlvSyDZ+7fb/0f7ZmdCU6ZMSaIpcXfjd+kdttlJbPEoH/irpNlJ1LWXE9bflRayRV1rSs1O0zmlo7Lv/PZkKOsQ1ueT4WwvsYMZCs7ouShGz5/YQDlz+uKux8KX025XP12r02anwSldVo39vqS7J1ydmUn5aze1/v7lY2RRiUqEpX2oTP+0umgX2HAip/8OwU3+BLv1ol3gK6l3+sx29JW0y7h+2PjH12G6cazRTHc9t0s/vg61zuPXvvgjzZy+vw19JU2d7ngGfCV1Ts9di76Sdjj9S1GtdGL9/TScuKX/57HTn08vES83ya8wcXr68+graVy9PjZ+7QmUPjq1S4tPrD+esqPqCZi54y06NR5GTt/8CK3Ti3KG2ah3dffJrEmtmWFKPTpsTBi3Htv6emYiNaGZE1tfx2wy7jeezmxObdYo9bTAbj4KhjPUy36DvuIYvB8opNzith4gUZUO84OKQCze49eVC6XTQ/KZ9eyDE4zjKt+TFQWlV01gb8t628Tm2MMZ96fuP8KUxao+F1SGgb8WEgCIgdGRWi/LvTMHJzG3Sy54vWtHIHf9y1bmkGovo/hIg5JU6Ft1eoeetgH1L9WuRqB5vVFRrGTdq/f38Gvyzjf2SFv//V87WY/X3U0UCpsomvkLe+l5W75hb7kl7L4DtAhpaTvsfmheHg2GVlnIYbQwr39BD3VVB6JIaTUos8MlSeFnCfqTBfmCzmB0TCiVSTxdWAje4nD8lB5Vl9GjBDCAun/rS6TmyTqeRJrqIU48tTevR34evRweCHoHkuaPNcgN3bypHv4P8c04aOuW73LPJR76ZT2fUHazevKECHOTsHryeNXtQZeSl31B3j/9Gn7/dJ/+C/D+6X0aYxm4e1bxZFU2oJa0mz+ejtzoqP6R9DT/Px7d9DJZvKm/Pd9qr9m/nbh04UNF/duJdD2UR0pR4E5heHLx4yZyWacmsaP08aVnX2ebjR22r4m/egUeULO72bnnqEa5FnfuicFr0fX58prL0C1o2xB/p+a/twyKorJgAGKreQlet3XGUD21iimDJcEnQkyeRaiz/QEu0gzi3PDE5tJEaBKhNSIAak75fZswlUUE9a2dpjBfC6jx4A7iL+ACnL81LY9BIiKGpgE0C6J8v0tsug8k6J+k6O1pzKwbm3h04bdW34wz0QJB/8QXXC1/+/NjCfmgWaHXFrn/ANRDzGPDxFpiImWgf6QYsgsXke4W2EK5fx8S2YoBTnBmXQO5DTDkegm3x4Fmw8mAYd65eTmyguvkihgFA3JKsF/iBrVnssNxHM3UR1iLdByXhcaf03j5LSQdHxeTpG5yEiVI4KySWBZOX9XO6mLZyaSTNTWWnWx0o/WFpOxE36MK7PoRaBGvnNzmTgisW1ZXI5VzFntdMMpj1paXZYEViPz9+uP4teYUjKYa0kTZlSVmutU7aho9EjM9Mrqz4sRMj42ynlTg2+WX1iFRzElLDV56MMn+5t1xrGda10TzCDeoFy4X1vtGc+dZIsSz+vvbY8uGFIonkD0cbRcz7UkjYmBB7v3NJRFOi8U92/3xI5Vu5UJ3jH9Wt6+z/jTKY+kW5LZ0D8Ac+pLyN43SmK46eW4xNlAjqlWLHlCHw6Rbv8X39B3HItgfdOITqAr/byjmewnr9r2LMDW3wrprnyJQPkVYV80oAuaprtw+TIJjVwXt/b6I1TPOeHyMI8VNYgf9nucCxZvui9wkvTerV62P/dDvs3m269emz2b15l1pkwSfiM61fdHB2NL6HLFTiPONOHkaqaQkkpGALQwW6GaYJ5qVCdIZ0/INK2HUK2yq0rUOsrI8eK7Ct5RFy5Ic73OZJ9IhxF8NI256cxSI2c/Rhiu5uEXisWaTd9nAyJE4jVygSCKuJLewTiqMK8Time9zfMKtB6Yk+9/OrMMErTmQVhrk8XJcmVjNE8uujK3mSSA6MW1Y+PxT7O0RNkLXoEWCbFkLp9WlOGBdg9dkG/qWNXgrjd0XOYba0iKh057ztHoxcjotB+yXp0mlw4OdvyMVBpY2UUa5IZ7PRGkPTReIEivumoqZ1ZEflh4b7QYE/i+BlXSf8IoYUbs6qFgqGXAeQTlNTOSGgomJMBQvMbrA6FdqIicUPzEhaxMRNvnj8Fb+Z01KrFnLWpWncf1HU/M4tGBdSfRxeI0DLjU8vYjSIuTGe1xaI2Gaire+TccfH672fe000CNHmYp160l7LVORjRzA7K6IQhmNhLpp5Dq2s2caWY1C21X6CozMEvtJ08820s/7WTJyA+vWC6WDjvxQOmrpqGWSy0YuYnYXGxmP2V2RDqWTlk5aTnhsZLFb9tgST/O0ztVTXjHlhm6LTYDqeaubq8FbvYHL7e8VpCPULXJ8f+ykcTkVp25djh9WKjXyWCHBy2yEv5LdqhD98lfWZSNpkYZiXhclDocNGeZ+eZd12SxNjXDGRgx+auEZYd1DWH1icZbjh6jNJfbLanKpp1fssDVQsq2b84pE2FmCzH3xmwFgC/uitJPNQ3WEMUXYCbK7+uDvNIJQem112C+/pEI5OCZPJUGEFdrY4TKIcPOjABxIT/2qVXdyIE5D2ly8LX/UUWGKeapl/ib/VZS0+2lxGqmWoe1vzx9xVF1AkJFDB1fzRx2V4rJU2fxFGFtaj1GmHMLMel9KFf11BysZ4dcXZjVrMLGKEX9/twZjq4+DK61EcXBXEuAEqySe4MaVyBW3YAAjoRa7MrWKR5O2y1HEacjQeY/XY2BaWpny9jfSZ8gT+cNKpVagUSTx6t37gDhsC4FGDi+yBRDmJyXdfeTFqTUzwZBmmCo2W8P6wpZWhdI6KYXCt/wN3wHA74vYCBTx8gqfv5u03SX6bGQooDCyRHHRd1qmm+hY/VlLmbTZGmp7OHR/XhO7S+qa84MRvU90/P78bU7Zx6NtDm136G2TlL0H6bRDLz7Ry5ZIjXIGNBA6UaIy5dyQMvod06mc74RmAr3ML4Yl+opzlrKzq4FohuhfK9bBetgAG2ETbIZf4Ff4DX6HP+BP+Av+hn/gX/gPtsBW2ArbYDvsgJ2wC3bDHtgL+4DsfjgAB+EQHIYjcBSOwXE4ASfhFJyGM3AWzsF5uAAX4RJchitwFa7BdbgB/0MbpLbYDtsjdcCO2Ak7I3XBrrgFtkA37I49sCf2QuqNffBb/A6/xx/wR/wJf8a+2A/74wCkgUiDcDAOwaE4DIfjCKSRSDQK94Ol0UhjkMbiOByPE3AiTsLJOAWn4jScjjNwJs7C2TgH5+I8PrQOq/c1+Dqty7qtx3qtz1y/uQEbtCEbthEbtTEbtwmbtCmbthmbtTmbtwVbtH2/fb8lW7YVW7U1W7cN27Qt27Yd27U9c/vmDqwb/ovu0I7MHduJndqZnZu7sEu7smu7sVtzd3ZvD/ZoT/ZsL/Zqb/ZuH/ZpX/ZtP/Zr/ghAIIIQjBC4UIQhHC4CkYhCNGIQizjEIwGJSEIyUpCKNLh0uAy4TGQhGznIRR7yUYD/jn2FKEIxSlCKMpSjApWoQjVq4Grh6vAH9XANaEQTmtGMFrSiDe3oQCe60I0eHPvcha8XfejHAAYxhGGMwI1iDOOYwCSmMI0ZzGIO+377fvNYwCJawqNZwjLcClaxhnVswLlN9Djl85cS/YfLFraxg13sYR8HOMQRjnGCU5zhHBe4xBWucYNb3OEeD3jEE57xgle84R0f+MQXvvGDX/gzgIEMYjBDGMowhtNFMJJRjGYMYxnHeCYwkUlMZgpTmcZ0ZjCTWcymczl0ucxjPgtYyCIWs4SlLGM5K1jJKlazhrWs4x/Ws4GNbGIzW9jKNrazg53sYjdPfT3sZR/7OcBBDnGYIxylG+M4z30TnOQUpznDWc5xngtc5BKXucJVrnGdG9zkFre5w13ucZ8HPOQRj3nCU57xnBe85BWvecNbujve84GPfOIzX/jKN77zg+6T7ovf/OEv/RWgQAUpWCEKVZjCFaFIRSlaMRrrf7WOVZzilSDnEpWkZKUoVWlKV4YylaVs5ShXecpXgQpVpGKVqFRlKleFKlWlatWoVnX6o3o1qFFNalaLWtWmdnWoU13qVo961ad+DWhQQ3LDGpEb1ZjGNaFJTamV05pWG2c0xVnNaV4LWtSSlrWiVa1pXRva1Ja25Xa0qz25/459f3969nWgQx3pWCc6lTvTuS50qStd60a3upO714Me9aRnvehVb3rXx+PnyaZv3+9TX/rWj37l7wV4gV6QF+yFeKFemBfuRXiRXpS37+eivRgv1ovz4r0Ejw8zkIksZCMHuchDPgpQiCIUowSlKEM5KlCJKgRRjRrUgnXo+S+zHg1oBJvQjBa0og3t6ECnn+XLrwvd6EEv+tCPAQxiCMMYwSjGMI4JTGIK05jBLOYwjwUsYgnLWAGfB2NWsYZ1bGATW9jGDnaxh30clP95Gg4cgkc4xglOcYZzXOASIYQRQRRXuMYNbnGHezzgER/xCZ/xBV/xDd/xAz/xC7/xB3/xD/8RyzjGM4GJTGIyU5jKNKbzFV/zDd/yHd/zAzOYySxmN+//Qz5nDnOZx3wWsJBFLGYJS1nGclawklUMspo1rGUd69nARjaxmS1sZRvb2cFOdrGbPexlH/s5wEEOcZgjHOUYxznBSU5xmjOc5RznucBFLnGZK1zlGte5wU1ucZs73OUe93nAQx7xmCc85RnPecFLhhhmhFFe8Zo3vOUd7/nAR37kJ37mF37lN37nD/4kf/E3//Cv/8j/x0ndj3Uw5j9jFad4JYiJSlKyUpSqNKXrlV7rjd7qnd7rgzKUqSxZ8OWRrRzlKk/5KlChinT2ksUqUanKVK4KVSoUCAWes0pBVYs1qlWd6tWgRjWpWS1qVZva7fvR7VCnutStHvWqT/0a0KCGNKwRjWpM45rQpKY0rRnNas7U6HktaFFLWtaKVov+CNa0rg1takvb2hF3tad9HehQR+9/9h7rRKc607kuxEuFFFZEUV3pWje6Fe90rwc9ih/1SZ/1Rd7vt/2qb2qDP+e/64d+6pf4W3/0V//0X7GOc7wTnOgkJ/t5KJDiVKc53a/M135jvjXfme/9wRnm80xnmdnOcSTwPBQIxoQDuc7z0JNIIN8FvjyGCl3kYpe41GUud4UrXeWgq13jWte53nweCoQCDWajm9zsFre6ze3ucKe7zG73uNd97jejHq+fkgEPesjDHvGoxzzuCU96ytOe8aznPO8FL3rJy17xqte87g0/D11+FDa9ZW57x9w198x9H/jQRz72iU995nMPLpFQgBe+zP95FDLDZsRRX/naN771ne/94EeTDx+9J+/Ze/FevTfv3fvwPr0v79v78X69P+/fC4RzzgUhGCEIRRjCEYFIRCEaMYhFHOLhEuAS4ZKQjBSc+XxHj7FUuDSkIwMuE1nIRg5ykYd8FKAQRShGCUrhRxnKUYFKVKEaNahFHerRANcI14RmtKAVbTj1ye/H+V/V7ehAJ7rQjR70og/9GMAghjCMEbhRjGEcE5jEFNw0ZjALN4d5uAW4RSxhGStYxRrWsYFNbGEbO9jFHvZxgEMc4RgnOMUZzuEucIkrXOMGt7jDPQ4DDgMe4B7xhGe84BVveMcH3Ce+8I0f/OIP/whkEIMZwlCGMZwRjKSLYjRjGMs4xjOBiUxiMlOYyjSmM4OZzGI2c5jLPOazgIUsYjFLWEo/y1jOClayitWsYS3rWM8GNrKJzWxhK9vYzg52sovd7GEv++j6OcBBDnGYIxzlGMc5wUlOcZoznOUc57nARS5xmStc5RrXucFNbnGbO9zlHvd5wEMe8ZgnPOUZz3nBS17xmje85R3v+cBHPvGZL3zlG9/5wU9+8Zs//OUf/xmoIAUrRKEKU7giFKkoRStGsYpTvBKUqCQlK0WpSlO6MpSpLGUrR7nKU74KVKgiFatEpfKrTOWqUKWqVK0a1apO9WpQo5rUrBa1qk3t6lCnutStHvWqT/0a0KCGNKwRjWpM45rQpKY0rRnNak7zWtCilrSsFa1qTeva0Ka2tK0d7WpP+zrQoY50rBOd6kznutClrnStG93qTvd60KOe9KwXvepN7/rQp770rR/96k//cgq0IAu2EAu1MAu3CIu0KDsMOAyINhdjLtZcnMVbgiVakrlkSzGXai7N0i3DMi3Lsi3Hci3P8q3ACq3Iis25EnOl5jdXZqe+U5/KrcIqrcqqrcZqrc7qrcEarcmarcVarc3arcM6rcu6rcd6rc/6bcAGbciGbcRGbczcuE3YpE3ZtM3YrM3ZvC3Yoi3Zsq3Yqq3Zw8VrYr94XRwQb4hh8aY4KN4SI+KQeFu8I0bFu+KweE+MiffFB+JDkYuL3CNxRHwsJsQn4lNxVOTGxGci91wckoakcZFLii/El6IgNDKNzF3SyNwljQz3SkyJAtfIDJMqg81wIs1meC2+ESdEs1QscaulEqlUWiOtlYQxaYRbJ3EcNxL46mOR1ksbpI1SmVQubZI2S1apQtoibZUqpW3SdqlKskk7pJ3SLomrlrgaqVbaLdmlPVKdVC81SI3SXmmf5JCapP3SAckpHZSapRbJJR2SDktHJLd0VGqV2qR26ZjUIR2XPNIJ6aR0SvJKp6VOqUvySd3SGalH8ktnpXPSeSkgXZAuSpcmOj8qQemy1CtdkULSValPuib1S9elAemGFJZuSoPSLSkiDUm6PsVB60Ld812ISLwUSI4p8YoWk0sC05M5a8qzNcbELPPq3kqDkE69maT2VKomJhVfdlBPvoeJdauTEY3MGAo2/yKTS/zTBZjPsRgOPmvS0WuNYLspA5+jbLvpLzEV4HVUbGF/GdMIPI7G+EZijXhjLuDY5zThznBrQyQFG3gBJ0U4RJ+H7UqK4xj9ceGKFzjaD63Pn5plwoB019Dr5LkagoHGTBl5im8NSLxNhs5EGNAYTe9vj30PGpYkw/ZDKiLQDtLvIbguieCa9vdNJxBcy9X7/qqImv+/iOKVGoKrhfqvWggnWX37isTXQXK1lkm/fIeF3rLfln8M55HYWKQWSaVfBXB5pJJ2huF4fNm5GoJgCe3SPVpRTQqmOS36dfInNQQX6ztl2gqAvNaBNVMmtkZGNsQXLFfQMsqAkx3O7/PMTXUuueYDOuQkCXC+jrYfZuVfVT9SJyVS/IoBPb08jm+vvD6CKJY/7TK2T/ePah63KPkrTuk957r7cTNoZ27RkeLSfHOn3T3avwVENziw/P4ydind4MDuRt29gmSpxgV9XWc5ObeznNgheamIRiG/G+0+fz1Ivbci2hju3X64V4pSEW08v7j96EXpIRXRyGOhdo/FHsIhdUARfN3ZEXT29REEeet5Fa412IsqrX/Bbv+CwZwZtsKU9JTNECzhWtd76IY6kn6YtLDXCaVDiaTS6W/Ne5dOuGYy6a3SKRBO8oiseMtyFN/TE6bpjt6QGiTrhBauOmnG2vqB5cAjHOd8WQeC9DhbCyjDtojPc8i0jk3yjzO8IqN1t6P3oU1vNeA1aCHiVLSTOmR4cnbUkAc8kxtL5wiZm5FgxXYwPBQcxjTTIVpkV+Lwqjq17F4kCFJq7ySobMrF14GJGZ91RWUG7unju/5dZBTIs3MJB80ST1dpCA5KOx2/BO1qH/MdCCMiDAsNBT0fm8CJgtohZtm8ohhBfQfcvyW0SBERy/jfKYD9BBRgKG3KgQVH9vBLoIVoMuybBrBqr5mkce8QdoBoe1NZ9rdB+bXFZnN2XuKJVq2ELiWAeD9rsPu0tZVa9cvm1xY56Ku0/gXNJQrUWbLtCZgWx1sIXbvwDnFgNy7sZj5yrU3PalrzFgTH7YoSEmDEQyR8UtJxGCf2OPPX2JXmjcybADVZzq8Q5xIWqksnXWdbTnbyVK9A6Ti17jYmQGQXNvEH21MidoKRxYXuMjslbDkVHLrCLnxBGRe0iBNx9q+xwyUzewI78F87PkxIoLtiseC/G6899hIzhJvzzAZhHsogxDIb9ov7y0kYmPNNu/P8SlXYjg7MxWY1XNzZ/hCR0zFFU0psgy2XFlbahu3owPzQrBz50ElZmagZd+hSNIGtxho6j/jm1bT7AaFbHhZnxJneMj+rWe+x1I/qd8UcxNryQbQkRjhPfmCZXzTLmgMoToWK5Tqy8lOyIAfobuWSb9bGnv8qrd2GP/AwVP0vYXP1X0PxLw0+Y4Eo6oETCDahZNgzLKdkvl9DUDZ1/xU51bSx3vK3hA0ST0NNREOwXuLp3Ue6Zc3aoa9bc2/S1361/RHW16wNj+ula40XhJKQUK+msq5iktRmDAsTYsiGnI52OH9rJuHoxG+KhLWj2JFXvkSytLB2/kp5E9YQvMFlyAmTa5LtmnCbTkyks9f7zWazdWFeRXpSOt31VFemHWqc/XWVox7J/R6ap/8e/3bU81eWTs8lv1eZLeFxI45O+zF0whQHHh6qDK3Nr8U4TVKT36MhePXQ9tL2wpZcblzMPOLiwXvORPDc3Pd4twsv/UxcZgksjIl5Gp6em42THE01ihDbAcE5eEq+8OShLWF7vDdyMzjV7mJl9mgu9vKIVY1NID4T+5OBzkPsOQY6D64t7x/fF8u26TgFQVENl9twb8oTHMRoXrwniliuGhb37n4ZbDTmQBp1+Yfzn+E8mIM70yiraoHbd3QIyGgEqONbYoGxZAvxeUXUOTprVbUfHgYtu2DPNxn5p/nn1dS0LMHBi4ipIYzT/CtIdsaKaMxupMmoEUI28TNVlD8rj0kxbmVyNJ+twAAKK/17oLNyTbkS4KvtegTZFd/6Ocs1XAPzn2DMMcnhrNoXoD0qXq/6qfgWsn/MtyvcsbZeV+1zfbvMQW1BsE/37RIHVS9Gco/TvV7wc7pvAftbvp3nYOGcWGwz/7uamAZT250Vh35xR7kYo33oJW0KSKJD12SLhkniyYh1gwLGULamgXNxBXrwgcX0TLBwpXMaetRLF1fgDD7nJZgiHi1FNmO3J2ckN8t3On8rLkHgJ/6hBj112fHMndh6Pm3zciIqR/a0AqdMkzIQK805zcFJQy5B9EQnIhodDFw/rYDn3phAko02OG6IXWJZr353DjoazZg+9ktxLL6xQdxi9nemZjMppGbz/39J8Ioqolz09n/ICkUGWOR2BytaZTLXQW4z7tmOtnpy3ZBzLujRHrwqdwrHu5fLO0z+nmpjygTW3YUofZhLLXusprEx7bdD+qlFChpJGqNViAY4El9VJ6U1xeFPJSc8YpL5dSg/ZH6KZIC6SoIS6KJl5J0xQotNO1I1h6rho3sK0luIGoPLVcEhHkYVyzqz7OA30k3ljKVwMMlVZcLXwTlP8uoW5ylwgNMlut2UJibwRxQV0SlHpY6jH5gY6n1C11gnCych86O8ylBpjt3QUe3Ci3KRcERczZQ/BdHxG0TVUb7geZP/KB3VF1Ck6qhYcPhw+dewnysH9NoZjss/hxchgTE3QNNiwofHaQ4cJo4hQlJMPftsciDvhdUEswiN0xtcDIVWA5WBE29gy2g9CDZAHWl4OrqnIcg6orDbyjOB7nZKoLWr1rRFqIHINR2tbjCnYUJ3GXZ0p+FFdzgFUZsqckSrnBLo9i3MOnQbav3uClQ62ZVbs5lXZRIk/9yU+E/kkvRUrM9tgC1eBzq0QrankdMyWEFljiSHzXkm0E2o/bsrUO7kQstUwTd5I4DIImw4Ronp6Po18yTUYljRdQ32SS4Ka8UT4zViO9ziOeRhRn3iZ+QSgFJbWYkIhBgd0ZG1oo22CTGUq42gw47FaLRjlu7PY+NhMiG0W/2ohuCNQNvCa6GQPrTgE4h3LXi7lKB6NYNvv05eujFHUdP85IUgT+QtjynK+Z+V15K7Kok8pqZsnDxONiwDMVjW9lxopvvcMzhN7X2ExWOTC3wxGhW22g3WXoq58cdvDKHT65jZCNPRhy+QZcJr4W+/TtT3fzXra1OCytCWnse/S3gq8HRfC1FCSZ4E1C8hf0VDkIiV4WMhId5maGwgcbInNH0dk78qj3Bee4WJWyakhHWKhdwgJYzgJnH3PdPnqzgTT81JlQm84rI36aoVtH5B1cmbN7XEJ/D0rBPL7wuvBVFxnrEMVv9N5FZ47ICjq5abxJai5fbHalox+LXpKqMhGPHRd0A0jhZhiPJqqYzNCTyy5fzUVCQFhWG00jvxCG+atvCTssNGeJg+cvQ75AcpDLpAFLpK7y8Uy8SEanLgws9WJ8lvcJ1ZzKksy/echm4QgW7X4Ya7Qr2Mq/WEPOCn3AhRobz6tN8RPku3hZDqnJJrXiXdTFdkf42HBPGz6pyMO43M1fKxWDekMqqB8wlVdQBCiUsgVxkYCzeBG2kdu0moMknTCZNFMHMmLvTfZOJzSbrKLdugCH+GImFEUBmKiyhW+ZnLhMfCX7VN7OrrjCqhGYVtNQNENRuHprStPEEWDzIXr4EzAyb73DJhULjsV+D3CQxGXlxTW6c1KVbEY0O08kq9J0yu2y2adCnpn57KULxCuCmoOuGmoGf1HH3oZtrDKaMP7k/VzOQk+leFhcUbwmz7gHCdNwr9D+VrOVppH8PXr64cezY4363hF1xXQkJTVVzr7Fd9ReDpcIM64Eqv0H62b3Zy2ZVrfQE9uFXYqV/a/mVCv/i9bigh+oW2sYR+2DggNIHgfTQrNphz1c9PGvusd8Dp3O4956qfbevqc9nJv2VXn95z7pthrIZa4UycKLuDn7El+7gibAdh2O7apepMEjzi9HTGq+fYvIpT/ns1nBR4+uKRUflEipM9pEEP6Ice1+NSh+vaMbyvfUzQ/gL0FqEZYqF7KqFZwpFksjQojxdJXF4og0BZQ4KRpYbiKClbViNl8HA005x30SxoJ/DfufkHO3Zu66gumUFeU8ZwPUkuUADjUP75XoPuDqOmyRHjdMsPLj1Uq7YS/u+NeQcutJ2PdjIrZCcFy5iy6WJgYlaCDreHaaE9dJl4sVJImF4un5yYq7p94dti6DODl9d34OJBP/L6MaQhOCz8bTOcY5dOvdPfg/NdlO3efIcYVx9C4PkQGtVdf8IzpCFoEXiaOAjNrFM+yB5RJ/SDAPS7HpD324UB4IcB1ybBQYyw76Ftr63R1qDVk3KphZio5NvSJC7+FEa58d1cMm8N1zU6xG9tbYZAa4qLX2Nx/7w/v+D+quwCdZLszz3D4quyjqw8rdSp3MvXWC10yWJd9lwOOFgg2EM72Z2T6jOF2llCzUOx2pRtV+nOYl2y41tlkkenaUvVid+CDY1Q9fDhtwsSm71tR9xaYSCqds+4gBsEucbOb8GLsPgzF6LJUImA1aH8mFzyW9iKO2h8CoMt+m3qCvD3QVN/VypD8V8Woo8kBvpno0v9ccZ82OKEEVGkxS7GSlw71M2hIgtSzLTO0JZR5eSlgmF7XCg1gBVrqr5bbBnB0wCbbcrZjWykxklAzqawATbZZZoWY4X/n1yI0rXUQnfZ2s7NhegdtNCIMwksAPqA3QKUOxG0x7FBlLdgxV/0lPRZ9m/76u2F6NtO9z9w0GbfmWaw6XfP9N9RVW4K/Jhc8kMoq0XZNyo2zNbW36BDP5rlj6VRpCFYJ/B0FIG+FjxXrPGnyp6mHUobXThSm6AkHgpMOax2CToUqyKEOJhdEuMJ6AGx7A2k8MDKYUZvQJWQRtbeyq+m1yCSfHbVX4q+/nIKeHr7418BT1kNwUvgKffz/AvgqXpdScI/BFlDMA489SINwXPgqRlrCJ4BT81EQzAG/AsG+XWbpCEYBfa2+RQe6gksplMtnKGi5AGt9zLS1U9GVCxQEZUKVEQnt4aRzXgQSTzoI8iQAMZoQdgmRrYNXBIsLpk+Myiqrq+/acWX6W7LPAa+KWZwohtU/aHMki3BCaqA5tRClJGRu2WGTDAIfHE+wVHHyq7tQ8HnSCggvf/VCiM0KtLwx9m/zpDJhs35s85zuO0RcPv8gHnMAuJ7f3iDPGQccp/7A1M57PBwGTNOHfhNWnqTssp3ZZkFIOZocezR/uEOBu8v8wByCCmLQEqG8Flqiep8UOuIdM83c0cnz2X58TfpO/lFXtUgoa+ICG9fuHAa+cMu1nQMAvNbc1/lfUcznj5QbEzugzLhtP4H3kvyhaEgjUcRw0lIWOTcZrzP4GyxS3LvUMBmhhRvnweWwocZhpJfxP5H14UZHAyZXq+hIFnQPPs03IWsOI1O6l8Vd2bbby8MQR3rmgjAfuCB/dvdAmEwhOObaIip3ftc+zQuvnseuqdhTiLejcJbVOOHaAS+ssrSMC6Q8zQEYdh4XkPntN+hqxvDcdSmEYPR+RsgBZMHfKddH9BhQa8KulldYLSZ1FTHVe/e2XCBceCAcdc+5dXAmG+YpsGb2G9wzEwYYzCRhNBYiqo6PKENpsykkYJJ+Upg6L25283CkSNl39y9Vx9+mUP58DKrMnRoc+Lg+Hm7LFx2KP/ZjAvQI8hAbLvL7EHfBDyBa7Gp61I48CW7JxMueu7+hHd2gQH+FpmEFW4BBBbImc+TTIKW4D4uOGfLeOrXWeNOz/54xKthvPXagxUXOIvymeQvdAdO5iu+m0N4W2wFWTYtZbBr4/4PQlbROFIZej6E5D14mYBm0KdIZWjtNjKtf/3qk7fxywKmMfSkecwWrnkLXV1sN8ofzNgeij+M6MA4fFEnz5nBcn5ifAem98+gU1GH9FCccxqgi1F3Swmo7JYS187JaehCqET98nPbJe0s24xucncU8OI7Nz+ClDUPh8TtVK9gycLJCBVOPNQ8+5S5CscnCx132zGtHe80NxO0AyM9hJQu7MrOSYLjt8POVN5NGdrQumC5NbqhBVihxfXo2A0qO4qLgwWwcT2GIwbPyL+IdapKDs8N0+MEDi0+zZewmC/UZueGd6jqsuWOxy2g7lD2tEdAUEYlEhYiRBRnDb9DS5VBFNxciCZPxoIlXC57h1RodmRpMzl5UvWDRkY9aVJgCVKHQta24FKfoLbA9OEMIzjLePYDiv2z620KXPfpnow+O6ZwxVNGyT5A5AqwpOVUCYOlbPqgzfYuSeLogCG48lIAAZF306AxGLIT4z8EDUMuwFGhmiwzqtqAzqvRBWf1C+IMJ3vnpIKt3uvsWNjDY2V77ivv5mWwDJTBsrZaEMrv1UDbrcoRb1aq4ZxnW8hMfVeTbdOgQ8nOGQCxFvQdbWtuKuj9cjbg6eU2osy3UgVtzkfk6NtLj86Mt9lS0KtZmTdH39rW0kONvuWcu+vJXa8orVMubLaCIuJONsPepjfFJb+m5fWofQs5yWVTkI3sX5BN8pz9B6xJp65j1+j95SvbFc9+RmHy/NlkCxS9iTZswyojf62cE/yl2xRBV1Fen1ygFVigtdSS7WXrUmxnbywvsKWcQPYuC2vz7E67pC7iU0Bu7ze2xTxOx3CGEdZwXrGUKWclfiRbiiep/AGlsFJYvUAM5ZyLvkIoXsYE88PNCX78hucZD1mHGWRBMWsOXuMbp3gOqKovR7ADDlV6ZdCOG17y0ZPXPUbJlQEuCvDCljtuS/IsZGWcb7eFBq37VT/neRoKqAY1PeOlBDtxOZ/qnHUWfVTFd7LR0CnfN9oUubbCU9orPiEwS8RydceoS8VwQ865PLDHaHbPnkemGO1L5L7dHtnSO0Z7msBqKp7KJWZRiKYbpaaOvrJHQNNFtg0f2f9ZqyarNvILkktkiBPvDrU8ROE+xZcH7m+73W8zFir1qI0wlnPc+I0ir8glMsTQ9Tajlnsec3+nluGju6mWu55RvZ+caDKfS07lxxqTjKUlYP8SNpMkp+aShvRkNFh2X6LuOdkdLldP02B0K7f5trX7Sxvx0Mw82Ivc2vy7rcS37nmwMMhnvtCxmpgKHaU3GZYQzjayGx7zZ3/ZgL1DNKQK1yl5v4agn3ToBHHobLvGlxnkPkzoVegCMehyDQlXAiDpfdj/6r+fkOHyNEC0YEY7nZC+U+S27CVepVS46Ai8gCXc4wBfgCk5wEjzeymXK29crm4q/8cY4TxyOxbO+UY4+9Dmz3qWqlmcKShvTAAyilTZGRRTjSJAElPlbltMKtV9Ay86ZQcHSSBdrMsSSn6Wkicciecl5ThLDUrO0OPjwzCb7/4P9mLouhLYpdOLyjRUaMzQTTjpIDq1HWveTfQZ65YDyJP8IE4TCdvNSG/tVwJn3uWpwqHSlqf0CTU2nhI36C2n383Dn+JbQVqhsDlj1pMIovxhoLITy0pdzYNxmvAOy+BBYcfCcS4x6uAH3TYZmoRv5583j6aUHctQSlxspIjAt89Buy077rTN0uIl5jhu5bsEVTjMWBGFVl2ryeLB/B5qCbmOj/Ji/gpHxNB1QbV2EdzZpHxkinA4ZrJDgSKsihKiGUeakGmOCsLQI7hwJC0PBybmX1Q87kjIVqCjllfmJTvnkutUAzH/iJfQm8nTDS853aRdzSN7c9fW13O6DQkHCdOcn0jL+7GG4ADP0x4VtpX9/I0dfaeVJv6P3/wUawgcPE93P8HHbF9QlLvr33zg40j+AsBenoYb99Epa5xmjGkNeINpJWj/SXuC0MWqnLu3PgQSC2QeklEOQmXunqlq9zcX4RkTpCw1kDdkEnYRTudEu/dABYiWCJQZvdywZs6tRThryTkrE+p9swvjAOoVhl+v1r3lQiu/vEVpRuaXFnjKPZuX7GLyhxR7KVSOn3W+Z/gObFidaKgy/gKZQzXt98/TqnLmvp9VcBNnK+bQQMN0nciGuoSU7HkYvPKl3XPY8xD/l4hIZ7ycViQc5V/Hbx8i9iXhfgKjpq2Uv5JL+qcOjfoVkFyBTSiXhKaqsNOait4/CJCzEQD+z2sI7O8vsvJXNKQ2kQTsJsHfhyEyLw7aN0IwqO+2cdAH/TBs9hth2K/X2mTogV4YNSNGFEbimq2UNZC/oj4iTtWaSNwokngOHsfAiMNYVM1sQ+ehE7rgmJkwxmBC2BV58s4qAUwCB0yW7qgPZTbBj2Jc7YDpBEkkWCEfeL8eqng+lG7/7H8pts22VwpbCda3DMjsDUrzW5r/v2ilhqDCsMKKx75Z3sTV5XJ/wxRogKnSsmpQttEuXqO3/UudPxiir1VWpA01F2n9BMQirPNTsvY7oO8rrTQhqi+i+uXCrlfqPsBFWwCO7Enrh5R5pMEHwwphbdbwYfR2BR5HeXNTjqGUtgqkpuwqFbTUnQOlPJaHyyjsvsb/yCXh3y1jgL1bxriuXijmhz0IOoRncg2ywcwLnBMrdlANrVtNGKKcy/iNIT1XbhtSc/zakMaiS9lWlppm9HZeGac7Lw1f0wuDxHXzfDOaLozGmpg+xv1C/qlnMKDlp9nfLuSMxw3o3LAFee2HXC8ciqztuYEuMrTRIRG4P/NB53WM7S8W3CYwGrOK2yUVtmc1GUiAb/jPnlqtcKdwGZruPCmPFpHpTUjQjv2GIRzSpkDyfK4Cj215jriOhAPjFILro8pBd1zjzOhvRVDHwyNXAQn7rczwAAH3lAvOl4eVzGndNnVQyZzeNQXuI4Y2rfK9LLUxA7uGhC/EDHnNNfcM3WoGWLvVzHbDhmXvGsaE2SZqSO5Mf05DcPvhQJ6Z4QhDc4XI2/wtQ56kGLQl3/QGGoZ2UAbtrjc8DwjXqWnoN7Bu2AAssMHDtXGfoRqovDsg6BRPfUHkdLksZkhZDnj2VLiKtJpRdaxYV0pSJCUpoL5yIU/Y6Uo+syrh5BVNi3AgNEJvxrR5/yDKtR6aV5mcCxpKWtmlJazC6TKCpFbEJKW+Vlj/58bHky+mRegApdDheiELkAU6cREmYXYkwVONVhoUf5opjhmmZSM9j3whvzM3rcRKHqhV9JxS7UVpIzOdNV0qi0wWwX9Est9vhB5D/NnPCN3LpeB7mHVlc5W7mnfHnYbCYYlPKJDXDl7USlTLaRTuWPamD+gEZuh0PVXhZDSWQXHqfAVORMk0FjKPp4xutm9XYO9ZeYXpJ3FlK6sppeMqNz5xD9Mr+ljguCPQDZI9uO3Ylw7YDsY67TPN8IUvx6AHJGbwAAdZe/KtONHscR2yNqPLmkkqV7WSnDeWqSTXmYr1zdLJtKmPYuMXkaOCy+Gm63IcOTgd5hsbwngOz38pR54L0PtXxhUVqSz1MpfpUk/ZIWd6M0KfGXP2cT+ZC0gIrNMc1tFDhESnpX6MQ9lMg4/gePAoQemEHhU7djxwlKDv/0c7S0PQZODpxzQEDgNP52oI9hl4Ol1DsNfAU0VD0Gjg6VsaggYDTydpCOoNPH1PQ1B30D/Q9+hzdLuere/GWphMLqfX7Om/V6oNf2NNQ7DLwNOPawh2Gnj6ifeVHYa/saghsBl4KmkIqgw8nfq+st3wN/6IhmCbgacZGoJKA08nf6xsNfyN0zUEWww8fVdDUGHgadZBtmZU0L8aVaDfdbNqUyEZBlYjCgy0lxsU6VRl9mEQhGGwwsYCtryBZhgC/TDkun5sMbQPVDrTvM2IB2lxR1xXFlGsLabY12Sl6Gfs0eiikJbYW8zvGdm8yPjsq51okHMuaHE42mwhyGbjO/Xiayb0VeV39M2yLgLoa2Y46iJAU+EIwEGEU9nbGTnyXKvoqzT4/F8Efgn557kkpLRR037upjLsZ8T8KyFlFGaUkdbCzHo/wznW8lIfX87KlMQ6vJg6ONBkOOpuoXF0fOxKCwKaCc4HlADBAQD9MKIHrKgRdYkonkdQjgdwEcqUc97QZ7XYraJjlSOJDB0lPY55lYR5n6LhqOkSbxiAeB/SmP+NuEts7ql+9IZUn9Eo/elgVuAPZ8mQQMLJwZnKYCVAUfNjGnLs4QTkojKMfPaYU/XRuUfwGu8Re33Y4xTnBx1jj9Oq3jdBj+9UjUGPJuFeUBSGHy7c1Y9NekKG6HMAZ3c0ls+jkZNjTVqWp/OxwG3Bvgx5ijgVe7rltNrzoP3PXm4uQ4lbLwVhWZ4YTzc8ocoDrvdLJiYmJibQyZfr9fYbxr9rtfT5ZaWr4AlXDimfD/qVNDObr7NKW4EsUQqADIYXwmXwRMpVBIocqk+QV+yk31WhV1+yMMDnesy0J5qGcCoDLlv5UwRCMJEZX9L3WHXeSRGZaWYdeGBitotS4Rhoh2OLF/ToAVQYcMNkW0BfDEjPa0kPucsh4ANFJ1uxUss5wb6cdfD/imlDL5Zndgmu1KNkzrXhjL4IBVPABVPbd+sFn8e1dumHZh2WsueRmf3smtmWTj3CoiOMzObxO1gjP5DTkn3x5o5FUsspyBnP5jr4ctLJ6ssJJ5cvni2CjC/HVXYH8qVjCyv25ZjKC760q4LgS5sqAr605g6TU8tRUHld1he3yh7QfTmSM2DMdej5cFlx1KrlkORcqMUFuQG9lhbIhVqaIRfkg6uJrpUFzq6VdXUKB5JIYf/DxSZ9/c9VDv38Pj0Oiwb02Oyc1x2pEI2EgetQca9KMyn9R0X5s6FRj0pA27ZYJWeSexpyCO5Zw0naNTTlSJ7ZlRumh61oBBUhZr+PHbXa65VszbIRSut9Sa7zXWgDDdA2t0df81gys0/Pj7freYrlT79kux/ptQYSarw+q14le65u26VHRVzZqW9bU0lkf2WHvm2XdaEnW4WqXC1XOhTIcJi5ZO8KCRZnRgSyi6fD9vzrfdUIv188A7blVB+Hk1759zhFQ7BVz9McDcEWPU+naQgq9Ief1wQdb5AJXjJ2g2jxE2a29CEmscRiCkCO7yHCZ63Z7HIGRCulJUG9Unrvr1uL0DJXiT/zTES/HeJPWVlWu7zEWadz54HVYgs+dPl3d/Gfo7MSbur6ALQMNie29k1CedzUywbB7RQR+AQBVgM7rC7dkJCM1uuJmAzy0QC9jflhKkgVZdrHjJ25cmBFi7JlMlJJNaWYxSncsk5PWfE8FtYu+W4crLG4hVI95tS1JXrqZqAa2l1XC8UeIJhXMyQei0HEXRzoStO61MyUSWCHSfqXm+B0QTI7KqUedsPE/cVTq6Jz8qHkNoONAzIwyX8xvEFTmKWqMs/8vw/TtEwCNIoKTdPpW18QCMXq9L/SPWa5aKN+999T5reMgV9Sp/JyBaYtFqA6b1jWaNM6yisGqzC1Fl8OcgmoBhV0e8gnWbVnGLApyUem4+NgKH90Zlzh5g1+nqHN1eRvpsMN6l8xmTpyBgxgbvEmXY6CkPkI/p90XNDRMquU7gse3yCKBXlQmFpzenReXz78ZzHFJSVXveIWXnJx4poXHGwANtiwXZKTx+VCB6iEDtfn42dcdValHbmKs+SXpK0jT17GIka+ZGJyiTPDpVk/gKVOdlB/UrNQYVQRfIUuUObucnqa26b78eok+QWRKT9xazQB3cAC3a6PxyMcOmHVy7mwaYMIS/Ku7JF6rlyPbOW42cI6yii6ezPCDH9IuvyOAg/VaMi/XF6e3gihEk4PptOV3vT7n3AfaQhiHE8fYwEfcDy93VJg45iHkyg3LBlHceKu/HMTxSl2QL+qd2QMi8lI1+y7cFsvYcjjBVNDRnlkyfgWB0FqDZj9Z9zFYl56xsEgR7t2tVSJV3VlGpmVusSEZT5DUwYe9mXNw662s/c0BDdDa+Dec6kp6nSTU6B3JTXF9Bk+6HUIA3tIykRQhQE9ZQaNIAxoq3jNRrCnBClskJWHjuhGbtn9mM+jnHgBOdqfOxUlXzox0Zm0kMNf3YDvMySfyMdbO3ww4IsE1fAEzV+BtUbK/joNgVuY1R5+6kS6n2RC3GC8Od/xMcTuhb8bETs2IS+e6iZB331qWOHWjSsDjevnre83IVhJJmBoNZkDQ67LM0aSVeIQfOJKnsYHKG5ebxgGCRh2XZQX5MIIiMNIW1guHH5uHm7zil2WpthR2ZK5ZYbQYchscNNDK4fDp4aqxcHWkjufDrfhzLXTVfr0uHxYV3bwObrMCcm35XQIOsWAPtm0khgoLwl85UrQJ9pKZylw/KrGZS0PHCzUx7bbXNBHn/JuBzd9pL11majTMsMymbu9oXP7zUYCVnv+z7aFWXn6raa2oJ8Jg8lew4BcgZ9EQw+Iwei8TyZevcI+WIzmSNyI5NCkRI+acSMOY+Ob8pCZTjXCDWNJ19Os3XeYAGGYWPTKPMdQGbv3gEW3n+2VtXAtasAkCMHkfL/cay4A4aqRZu9bwXpLyVeMAVUQhGrp5Vg9viRjilSbw1piUOFlj4wpsHUYQC9OcWdA7rUFTIEATJVeSF8yd3o4aw5uJYtbWluPZLvQ6a7xZ7rW1gUcdDp9zKvtPHDQ6fBRqO0ccNBx+fjT2s4CB81n5ALt11pX0Nl80EO/4dTgBCLOT5Gn+veG0RwK+Rv+HEhMYhCTpM5cm+RTQUNDb86yoZmqNFDoac1MuwoVTudAg37niUfnpO/7oZWeYosahhVaVKcS5cSm4TNu6NqocDLR4JBZZUdkTRpkg07YUNqW3MzYmnHBRzD2MAV3mpftmkM7cEF7aXMqITat7rj8QMXGt6whSZ71BfGUyqQLWhvUq8cSjCtn3b2LVbtydXYhq/UPicabUCW8B8jEnLEkNGlozwnSQxfFEdx3UtiFyBW8gBPLjanYgTOnOWTdQRlvTmHIaR7b/WN+hxjYqjHsNVm19Su8JJzKe4oCgKXGwVE2Il+39VCVHbAM8w05NCASW5xK3FaLO8Fww07ZGjznrTlqaji1RE+qjOkx+qAnq8wQkLibKBIT8/eJL06bXsMHvemJFGU+k22WYTr7C46afmMU+rOK4OD4FnXKRjV7PKxuMvuZ4OkFki+q2ZsljwQJI2QFYWA9le0SYKvB7jKwGKlympxS/jjf1LlThrD0Ahe+1JUX4N7HG8cR3cE3so8KRAblepGQ01iY7txXFVT3WqYqs8W0Yx4cTi+vpXJpjVNqznDR49T2IclQzV4ii4NxsVzlX7bUTy+fsDmhwScXSTwGFV1QJZ8TmWngmlcaR5sHPXpUh18/9LAT4nvTlsl1tbzcECEnqE6aTk/05TF4RJOiL0ImNg7jKujzekLmRNMMQnwHLP00qqAHfjvR/XY/7iBaXe8ED2BPGbuApo4hhH0M3T2WGHZ7dOcYnERHdLsOf/hAVX9s6NaxxIhcdJPg9uQ1lFv6YkV8f8b5p0OyXmKK2p+eOEA3nl6PVPsT4ABNPL2qWPtj4AB95LO/9ofAARr32Vn7A+DAWqcspZHo1IqOdXqpLsfkB3dfNc5cndiV/OjB3QMOOmtX8icP7i5woIiuH+umBnoAq8pwJrFWHiXPdp0Ht6waB2jkuD1kre2wVDdVBl1siwnrKCYjV/9C1qr+sEx0/mlwUnSuDjVboJgFHyga8iOG3mFoZB0C0Jk6Qvqh037YrCAlG0ACWA5DZsGQ6pSGWQngPFmkSJ8v5MJtTdO2HMnac3GIC4QBtbnTepiSzWQzDwnoJJNlPCSgga38lOUwgo4ta9JuIlugn1Nogk5srYrTyUbH/fIvjmmqnq4a1WQjCpcvU6YprqqThyXml3qneUeH8mEaQP1++NFbJWp6N80nOphfDp3mAx14GmwY9U1fnpxGFfSm3070Rh0h06PX80tk08hEvVvZqAfZn2t2Ae2vQzWl4ir4QNE+P2LolfwVxDSAXq4jdFZcghqI69fjAQ7Qi8fgkfSrp/fEAXrhaVDFetzAAdrjh7OebuAA7arDFj7GnZrODRVWO4eEiMWL5zWYLpCCbJO2dWgauYRzCxS8R8OyLg0RxpazGjqSm2c017ZrBOdS4fTD+VOaU3bStr1ERw5NdfVShSuE1/DtNIM20UXrNeYdbS1amTGAtpTa1kXMJ2qv7FcbbS5aVzEfaFNRdSf3iTZ6jqENy9qwcLT+MGs7Ripa54sTra0cMhxqW9ZJzmjN8n7ilGh1USRmAK3KKwDlqo1aK6tmRiuXjVHh6AnPIbRiBiVAoZYZbJ+K8vMhYoui7OQdO5QewvcsMz0ibk/Tjl9WIrSUNS91WJGsAhLOjJ5k/5x8CTZq2IQARW9fLDSLx7hc3CwRJWC8LCUbTIUhlIyfo+YXFAWF4nQxNENCvxZeSUIlIx8npxkcCdDfx70ewvZouu9E8cSlKf+QgYn7kMJHuKqIzuzDF4z8GtohwTeMip7kH3nHB1zeYWeJVgTPkMTZDA6NVuhc1PFZg9ARlL+MUcPSomGmccxwJKS3zyCj9xF5k/qlmqz7L7yQ1uAwCmIwut1zaZyWsAwql9GfnPFAKBc+ac3u8cK+VCD6uweENOVI9ADRffh+tVxcT3f1XrLQQmfqhB52hM5QTB1N3r4vG0Kcpcrqu+r9TmXTdQWWt6Qeix9d0M1ajIA+a4khch63+eW+8VkDrOc4byu6ERY0SK2IGXsH9JBU0xHBuBmx4ujTZVXkk+MNCRmguUJk06l45NuqT2S5C+OENBpV5674NmGZnExqtV8g9CgMfemwIhzIj1MAmABhmFh4JOFOtD+UuAoPUHxXHkq345L2GszCI4rr9BwqEJOagBBMJg/k9L8W16XqpavuS2Ls8fielGuvvIYeJ6wpPr4rYco53cuiS51i1mpUmIc4CStS53lNnhTe57k/wNDqQ2yAO3pYloLFKhlj35ahNKK0N2ONSyZBFxv9CGsnpbX0vFhvIT/C6Ly3mB9z6Cyq2hka2pEioHe82Wwz1QRv9HFaDy48HBmmQfG3jhSRtGMfAj4MyOqJ9M4MUIUZvtnv8IHxXaaCFfA81QuaTEqj91n6Yo3f21gjGsvg9QWAKBCCPJEOQRUEoVo6ngtpG5MQWBWjqYh9xD6cDfma4hElDWbq9UIu8wb8mJNlhMJ0QVMGuT1y8OvVo+B2yyEXyQ/NQbbkTpKfp8T6vm12IFqRMpz3/5tuUYJBE/gjZAOpuNPjzLeuqJwYBUC4CfKN8AhTIABTpdeD3rJeqdZKdU1AHoePS/VLdWHCVcNpfbf4hS0e2ZIri/ATyGXkEuJBLma9buP5SdkFoS7EzW3BxxDe3iaik7+UhwvEdFbMHDXTd2Xo8U/1hnoT6L5XfmqmrCvHpU6SMlQBcwSzdIq3C47nOSzynJwc01WnaodET4J8LiTCDPDDTKkrVdTOnuYWO68Q2RlHVTd59wTaBaiexZ5qzq/sdHlpVv9Qsf3rPvv7PQYm8SZwKrVIwqQDlM3eyZErzU5KcZ6BMAGHQI93Om3OI0V0UrPWk3NkNtafIRxWqWqLUj0Y7ELHXm3RlmwBImuOKzstErOmYk97scg0edFQQXgcHgxz0KgEV6A9zN0uoA1qI4+qhQwB4JE1QsR9TRp6s0+rZulzEqwr0ppZWlOkBHOyEmqO1ofF5nIjSRJee6QPeqDVtBhWDxa0rqjozYUl88cXAaiVWWpo/AnBstFjzjnfB2Z67jmYW9Bz5K4ealKzypu0Frhi6ASq5ZHljYWbdDwvDFCldnEvBjoy5wtc+FJnZYPmfXztQFh9vp59VCACWBUPKO4QAySidLSSvZVUGqosf0QgHixwOIGAcGKVnlWY7+aWcGyn9KUYzSLYs3vX4eT8osAYc/zheCBzRKslFjwwYmZmeR3Dk4Oc71YhOJAz6zaEXhRLEG1Ph8ziZHVs9Y1QlDtAnglYF5wG7Kj3Mk6WXLqC7dok4O7aJFfzsiUSDwhCsffqRc/WbQhnTRnw62xzzr+ibY6TIyp+8ZCWWK7KUMXLxfYXDs/taYcD+/7CHq3LEVPPRBiCKZKRavW8/jfkIKJ+Cnap+8EG0Akbttuhwra1xypdQVXc5ntJtSWQiYYZCZ6CXLHXtUuma9UuJXmx0yKLmzQasOHrojJs6pknaRegw3QCR/+6HDxTiqe5NU7ScFtPZjwQ+akPZhuaVT7MDS8+oZweYWkQ800ICpwFS/HIukfBw5On3EuSMMQheHzylC8/drvsketXO2KYJqwAegcBHkppiNNR9oMha+Oj6ahMLyJZjzpk03twYYIdOBivl5l58KV6AabBMLzHhOB+lEtiD2mQ2RNfCghLE92x82GlYyy/4R7lB58efPiZgFltTRBP/o/K6NytWJH9Pg8gKrRMn1nhlLdW6eqeSF+ElSQLOoEDOl2Xs0jQrTDLNeaXM2rYKaF3ZUb96g4s0WzbvKq0lcygb03i2Bg/rYdFdXKnSKUspHBhsWzBDseyhTqGhgSYPohBmPb3LNmqmmVaSrP59Gin+0iei4zyrO9AF7BDl2souxORlt1DRLpYQ94BmHFJemjrP1Jmeri88wk9TMevLGigGfd5aaHsJMi3nUKb+mM4NSGYpFoufSgCq3D7xHiclgNrquQbogKzlqTvpH/CAGOgHHX4/VrhohhJoMLCUYL8EHaCBthpDFOqi0x70GCY/suiIrvp/fP5Isl7ufudbmiHskBK2/oncyjxPdAbJSOFxFgKtzclo37WEITsYbBT3uK/b6YVwp98LNvsQQ/FadkfaqEb2KDb9VY26HdK69iydRlKZYXtqvKAsaAHWKGnzUcrLJObfs7FBY7l1RDJ/x1CcEO4T9czr7s0plDFmEozsHCYMtV+TaLQH7zTq2oMC8X1RGMK5UHDSpesTzze2mYnUSGRNoErpiHxaaEQK8pUzGeXxZIgFRq+XO7Gxki2LuWrXthLuoJHq/xQVKKXrrxoVwTLvelVdiHFqzrJO1+g8cf8nyvi/1fugts/hJ7Y8ktx8n8Tgm7tBlzkgo59khBVZwEw+3kgyx1Gls99CS79k7MLmQQtZBNjXCXkotIzCZiMpqrAxqY8SR7aWZl5kDozZ/i/ofJYGDWt++lQA07F2U6ZOfQkTupsJ01eDILDRYW2h1or+TUKACI2hVsKjDR/i6keZ3njzkADi/5QNNRMaYv2hSwRPc5mEewukjRnjWLp10EDOoB3NPuYMy7mON6kZPuyDX3S9yuW7AH3JeYvUqPEj6/3AI3xDMwSvAKMCgc4AiTxFk9Ns+mVgEkPKspUzL4zGDTVChDnCHbWXELNTXfHzMgo8bT8PBe++B16jfh2XaLWenTQqBwiXrkGBGf1idjSm6hEx1RP1lsny1Otk2DJsm1FDv2rmSzoL63JW4yrKV/r2W6SLxlD/ZQ8bUzHbEyYM0mpcndzoSr/9PDbiDM4jm3qizKwKtGjoFcab1fYsWm5od4+NxscWjPkEPg8A5xQvnj4CRp9SawjBr8ObwwoiuL53TGUzByB7ijXOJZeqEg6Fi2UdcY8BjFyKuYof0u4j+QIytXBeaSP/R3KgrInHUsdzZMS+tNZwHEGj8Kt9sfokqdAz8VeuoQi4xh7gvKkoW71iuhHhGRTLH1/I531QePNwiHJAmxmiPDyoe3FwnMSE2EApGBguzQZH5DypXqemfZqmIARm59n6VKq9tU7JHNdzIappK0+wp7NefZog1qqlhQZGUCBUjFh12FadsjoOqihmmlEQaIvXigeN6SwrUNvKslk5w3oJ/53tmQiRZRh5sr3IQy2CIcx693ikNdTK8wLm5OrifuRGIytjCm4u7OanlmbCUvBuJT8KqRcH4pqSeqRl6yRvV7PTMWw0FbucDme6lpoU3cmbIQj+UlMtyWWeUyQ2ch4R1GgjCM8kiM8fKjFX+KIhzd+23AItX8N+70JwYNLuGD/ULg0rpOJOnJIcLRCgYHjgftyDOcxxQgbxWdw8QsGe4/pHmH+F7/Ia+khDAIVBl3vClF3FFYf2lZsy7ZItOTmjKuCGW0Rb6OrBfKPuYvgxfqCB6yH1YTLHgzCvKbC3EPbrByyOQyBJAy13SEVKuMZkusrX6sCLazmFqa1bgqS0gtPHjUJ59fXE1lm+OV8uE20J7LnE9N8mSvsoxP5MKWJPGk3GAFxGCkN+GjjBCmABo0OXzQhGNeDbT7g85MGPpvA2FopJK3OkVrXyCkGo+Lp0B+HkVY2stK7kAGGFcO/RRCEnkYjxHILCAvpLoBfRq+CcMvtWwZJvWlqdMPyAaMLvqSBt0HI7ax8M8mbv0FG5tLkpQv95BNwowmt6qF970M1SvwTgchDTyueVOCY527NyQwdGy1MFP4NiK7gZ14gJsoNGy5vaMQ7sPphwWuRx0pf9TXLT1cuYWBq1+z01y/4xsmrRNtGNyVaXTP0CSa3Y4Erqni6LFwKvpU84houErqr3WhWGvs+kZZF0mktJnWj0kYvaYhkUXHuhrPSRPpEVDASMF71giWxTCmksoaToLkSNRmNk2CoMDmT++wUgKMwbaaMNEylPbZNfLZL/N93FU2ckbmmaGCmsZtw5S5l1dxQzbsWzbpZE1mU6Zo1Qpc/Cp1FJgHNxmIOzouSOxJK7q4+Jx+gUpckvFQ+u57pWjXA07VqXM8I7Saq4gx3TEdQvnm64mkpbnJ2qnjVvoxQOYsR4NhWVflk6jvvIGyG9M/0tyEFUSTUbEoircDC3j90Zflh0vl9Yg8WzzTA7qdhHzVoSAInNj+P3bmAdZvm7cjQZgy7wCOgNLWSwRwkZ1CDDug0HYYTOuQWL4cuYIcuV7vc7JCLTaS986pGIjSEDaH+YVa3Oi77Hbo2QfASaqXINpPCTtAAO11r2qrJzGCYFnSm2DndxF9kueqGnVOCRb/wF6gimA7KpVCpAroexSM+Sfq6sncmF6xKliAGA9lAn76tqFzpgtANbNDtemKugmA9F3WQVALrO2HlFsOjNFfiO8sAFkWn9pEXGUcm+cY35EoyWbE35Emf68rJjgC4VU74mIADxnd+dDBsUtAWTf59WUT6Ccpg7hZva3WuCVoeQJ624NfyiIFRf2DdwUK+kenOJWxnDl+H1frFv0jXQYwyPrhxH+i4YNqfxLjxGkrNUO6UVWR+zBkbNkBZ4Y36W2QFCqWlxRjJnN0f5mED3/lc1/7vWIvHdhyUkMnaFCzUi8+uXxSG/0mK3vj52e8pX23V68PjLLzC9oBhYIHhtiMc9hoOcTP/bCKjWjwiS1MGo724zVpk/BJX1GYZsPLD2Vy8NV9EPIC+1LVsPla8LVmTlgCQypEvqG4PR0seTwsxdWZDvX1K2W58jxFe4CpN3iVhBJhhxDWtH4D3WwsPe0GHjnbibdgXLSo9AKYZ1RM3dH7QcWYT5sI0JSMJqtzin9MvpPyqsNNvw56Ryt/vkMC3g/BTqHocTGQZ0NQU/eSpvhk4D07IRGHOUHmJv/IXDQlSfjbl9Nuwq3Fe7wIGl3zAjwczJWvGZK1QZUc12dAoTCUFak91tYyL25h2EzZL/96q4uLwDrawBXObeFbaHBNWr/lrHi4QozmYWMk4mdELG+CZRBjbz7DrfEwz1GWosZA07y7ggf80nMRlD9JMSyte4akUmNBS5xOe0EzYiKAH/Dj768vJJ1hLb4QaHi8VEpFfePzQ9sj20BYve+D6Jxisa6Uy1dzS6X6jWMOCyuVnJtXLx1Q++QfUSSfjmy97lGTfJ5rBMRK2m2R2of/Rh1FSw82zcN/0Quyh7Z5tzXbXFpVW/YT7qRcJ9wZssDexyWakSKRsVXy81M42uBCKLnQrIIfj55aINdbvz4UVPDIQeSODX/KSLFlaNuk/DkSwljd3EfZt3uQVy5ae1xe3qO7RF7bo7dDDqpPyk3lnkvMMr82NeZ8KzCJ99mv7R8ViS88UEtTTHX3m9NyCcJemA+wLHH2nS7KDdut78hcrDUxI2KsQ/+R78hezk6fz5nbxEfjFQ8Qp+t2nO+gSqCHcDkDC1EPb5EIAF5f/mgwmsJavbyHeqo6JHr9u2ZyGv5TdR+N4I+fSn/yNm+tbSPeBoN2Ejg/1ran1hCQnNFmJE6mQmWpgWrcVxswujD60jaiGbSQMpQdz7NtB/diYDmXPcpI2oRmH6ZxRXxP/G9Gsf7vFW3qz1Yd2BJgxY0iG3rRbb+K2XoG39Apuvvf6R9ng8+bAh5kQ+ESU3QS3G4vXcQn3Ki/+Ctewlm/5EW/ySKHuWy5PmP4w0FVkM3q1IocBraRf15yIrV/9zZzxI95hFo0FzWbE3VzSd8oB/UpD5UpCoLjssPZLoufxEhdxA2ArKZhyftcivyLMjIRbEv+LIOhVxl2EVhCCVi8X3GVoA0Fo8+KuoFxgAwjABk897gzawSi0C93JhN4VhIg8VculF+gAfuio2KlSBYv9oBP4oLPq+Xd3A3QBL3TZOxLJsjSwG9KZ3PKbC6ErpxUsCecM4kGBnaAPdvbm8qrMeFYFj+9XOhNO3I3QDTzQHbWb4rjgH0pxzCEHK5XDNJ9TRzTZ0CNnHXX3oE++rvXJI488cuQAazd3JpeQCKcDtHAqf8YZgwiRaZdIdnzrXVibROOTuFZypqkeKRZZceCfWVsisi9qXuddbDhBTUqcWeNVn9yH2Gs/wwe8GZ8Bzy/D/mhC0KYw02M98afGmiMi2zb/hXc45sdlLduKMR22bcGp/T2X2gkjOWoWttNkv9FU+ZFKRuNOh3qNhp26D4z676MvLBp1O71fZNRWngLD5vmeUeN5zaj2vGpUeZ4EVhZ/u0jo/lnhglSWclGNJzCxN66Ax/7wjgR7cTQ4Mk1HpDkWbxnNWOphG8wsRJZ/3j9isiBCm/kuYEviwEhZ+c/KAPl4NFBhkqBd+KjuXgWlJVoApbx8iVb2c+QaXiR7lV7avFkcZ+ftjMJEt4F1A/L6qLwWkKPRhIASHI3RZ4o1NhjZkpxYy8hsqDlFrkPgyBTtnjyUIDZohSEzaIQ6QZRhjZV60IsvLPOlhKBC0TtigWYYMcNGpDzsTIHO+e+RYixjcZr37V+JiNLNvAZjZtSIuUeDc/77ypHYEC1eXSTxZH01/ZoRJwZl1DzxI17q2+wbcshY4erUa1CFSTNhJN0TVMv8N7cMVEGyo6JQbg7HFV4CkoBxmDZTRrqTKtGfHQ3jF2KjwAwfD0zKNg0on8vzROjNMd0BB4Fprah4oJG7ML8vIiP9h7sqD3+ua8JtEhfFL3VN2Htu+VzXvOSP04x5TYnAvuhv/hKrFXgmCXmI5p6Y/dmOT9xoDgam5K3PynMw5K5eUxKnuDMlPMXtKZEpqlOi+paLMwwVrAQTm6JLhFXUQ0pJlo/8NatUZjuRoiJihR8z67XUBQO9c5hbxWNm/SMpLq6FGZ/UWNFvhSzL71Kqpzy9ZVoeK9WXlCEf2qAiaAUs63Nl8CuBDrwyrXuW6WGKDyr8ls+yaZXnBdoHpm1wJTTvk+bZ/DQEdZ/gvw+vMJzitG5PxMgAXXBIQmzducgUfrIKZdKt3zPHFoBRFSKj2EIqk3ORw0bKnQ16Sci06U52d9Mlfmmn0RVRONKofS5KeAPkNKUjEwcXLTpemvL4tTcjpFjlTcRV87M/TpTwlDy91x3Cg8go9c3sQ++xL8nLQJGrV+tPj3ilY9X6WFm2mJUw7ckIH9OCNFWjyUzU9nYwRNglcO3aGJ6SPeAKpyXQ0NI+ZypN7Bs6+Lse2bt474q10aDvUKhJIW3Qlx3ja4D8Lbnsr69xSyoCNsnAxkBxXbHNcKxlM4lbyiVOfUwznU2Hvlxb4jYZ1KcGrst8hrPkcjJBtBqHDStvcvXjcA6TWg2WW3cU2s32knsz0FEPO+25TnCPNIrSBABE9H6PFYyG4Ia0Kcgiy7WzgtHTH8gM5BZ09HmDDNcJqv11JJUco14jNQXP2kdO7So5tRA5tSvk1HrJqV0mpxYkp3aJnNpFcmoXyKkFyKmdJ6d2jnwbnCWn5Cdb7MnSTPPMXt0kebU8hn3WPbY+y2tUj5n3T6YrJmY6HzZPE9zVTc/0GBmQ1s+vvUzwEimiroJ/kapg1KzWJLm2RawKrlcf3sqvLhLdq1ZSSCVpon5lB5wyaObkw71OEL7z2d57bjcTlC9XXI9MyeQJ4oZCf/X3ACqTz+aR/rpVUZkMUkLfScfYO48TmhUNVs1zONSQYhmJIjtshzUmiUQk3+AYaRqX8q9OGoROPDAD1ywv986NMdi09TaJyowwFJNcat3cEGQEzYIdcNRD4xtLYX7Jy95ustUVorQlc0taqG8BOJJBT7i6vpWvYTN9DhpWXV6CojNgJnlPeVg9N13znGKIW+S5FO8thQrZQ6aJGX1SZQsuCYO1gTcKM14CaCEN3ex6OTDYLW9Ds6BIwyiNfNHJJCBc1sPalu6aQfFyobfXmLn7CknHl2hmpmdCPrmDi+ii9CmOT5BhQkmQo8w43WfmQG/Z/rImzbFMK+vxPJATj8H1j0yj0vfPRfmynRlhH9kkxGXH+SOQmUcQ7GXnOgIGvhkaCb+lZyogOBrqFhskMLJnsh6+1k1C3Y8MMt7OPT9mZJp2MzGTu5GhxU1CLeDnJqGGsWmfZrXp1Xa9A610YHl56biwOWmdYpiuLe64msFp2sxItsp55pkgKruUwtncG6Xl1voWgb79Us0YkpcLkbR5bWIb2XvwoUOyAoa1FIjwraxkv3q4sgUQy2IF9bJCyAyVgo63hjOpjBHDfvVrWwKVZUV7BVXQT5RK70j79QXy7Pm72FWvuLPyNiy2Zr1D+iLKRm6Wu/YHsMKGearhzCZXAWQP9KhCsNtmEnah0Io8khIHRqZNgYYaO/c9Jy6ruCRrZaPSF2z0jVMd3XyDHBGdza8HN20meBCsXPGVl29ZpBv08al9BUi5AWqneZrR3sstf0pO4SeNLUR7GpgSHmaNF5XLmgernNVjrhzHaV9MpCHl2XiRolo8aUtcMDUZrsS9j2YsnGsXBWu5sS5X3BlfzcWET6XWbPEazniqRSyDxwWMTgM5bjkjleI181tSSxKtvNkjKZa68LEx8bGYXkV9FTNWikbs86gTeMQnjLJYmWUiOf14TdPxnW/wct2FXJIQ02NOqkSkuspEm42kl0OR713xPfuJEwmxkDATRryk9XXJcFB2JF1pPODnNta20lzGrhT+ice4c8f8w0diojG2QVaOJHRfGbYnS7NXVNwqkGQx3LDxNswGz5MtyJmk/nrWbPiVKWPWk8FqfJ9xI81JiXNlDBedkl70o8y90UzrklLGnXiBdz0enfJVomYS+6ZDrS5hp1OhO04hnwYK0fqjCVH544JS5LIb5q+uZLCoN+0/5zRUSaqzUVXExSkq/jOj20ppCS6TMkvqKaRU2tv2rLIHuTeTX6KP0ugQE3HvonVVYHCkpUjCLc55HIaLTmUq0m4TjeQa4T/huLXidHUd+SQ07O2AW/LLzVlIx7a9eTheS+5lnKWeO7c6WE4xM3FPVyPxgMTTyozvPlXP4ph5aZHFZFZL4M7KSrErIH3b1dSc6k5kVhvgHtHyDdW8FBn7s9up69VYUV2I40VQ/6Et2mxVAjwDH7BIzCpub7gvRiIr25gtsb1ny2SHvX46BL+iBbcuGI71iwXDs0Xxl+4OjoJ4ircxd3SwaDnhoJ8Rwdlb/QMGmZbfLA9nboyy/IBhZK5/WNmfv3bN970yVznmQ4ZpWYyQZZn0yg168V7KSvYIY2LBm0Ec/3LPEEolzzWuSHujvRTnTZASQkVItVlWhzB3nh9C8fN6JqfNDiKjJHXD+DQQA/CK+r9SPZiXWAeZC72ZgPFROj6XFMqsNLntavcZlVkJUjm0lJLYTpo2yblJ9f5ZQyQXHebXccmRkJniQEMSu9EpFZpHCIuERzVu3fGiImEEiyAhNXPCZXrGIrgQZ123TPFfVwpgjNRu8rFIX5BRRM0Zy4WEsJJ2K5lFM4Un4p+Wb7Q6XRpjySSqOafeBnaz2GXGd3tfBVvqusUs536WOLlyEuHJdPK5aS+666eluaYXpLdPZ81TOpc/6YJucAJH8qs98h6WUzme6bBdmWO9WvuLNPSAveltx+KteqscHq4fPXa6WXcfc47rR054QkQ/fGyoWD8kz4HuMm/pLeag3mze0A+aZ/dw4p3me6zM8EhQfKzMkD+guUH7uVlWI2BZK5vsHFal4bcqK/cZe1u0mHtYNsNn2WQjM8tsVRteq9psaF17wN4tu+Gx7GZ9sc9qMNqthnydT2k5DLflmHRP3s7Xchouyznp7kyt7fBrJjuD5Qw5Yhnd9kxuQMrNTfkGiZDZpZT8Tt1YLsNpuSbdkbWN2UgcJU5TL5+26lDE2DSDzgpBpBkyBlVC6dsjCVLG0/UjAbz83JKzOp75bfq33IbDck9amdu6eC0gkH9g03JiBRYUxMc8hkfbDcc8hsfaDXtswcEEqC9tVaORuLlqySyb5St4TZ/lzVSMeM0aUGc0u4nNuN01hLXjxSCkUX8pB7sxT+t3YO1QKQhpXyLMuoaXWuxEO0oHWCh9/YlHrxndcsLzlNHXndj5itHXnih+wuy5Bu+04ABx9w2/Favol2lQS7MsVqgRNASBVoakum/ObyANp4X80gq/LyD6IftwmaUhQ8F8xiJLg0NMxQqYRssv0wnKP77ob1e6yywGTVbC04q4YY3o/QGNgAy/C/oNQHTjH7GgeyQFCdwxMa2Yio51M2ZFB65W5qCESDvjAlgxa8xKGHFzzEwU4wOL5dgZFSzmHhFhxLrhy2Nm3koZyWNm3kwVk3uZcdCEXD+4ITEtS1DKG4O0iFYv5SG/akXYTQSFhRqe6InKi6KI3k7VNQ63akMGgetXlFH2CjaTBIVcUtmvB3RrQCuVKK3vGmW8Zgf9v1kO8o2rCq/lce3wWDX/iI037bL6nWeTYsD/atQD/pj/X5fs/6fP+/cG/hSlFBuOSwZFLKLvgn/ZW7dhxwMm2oUWbeA91c3+mQaO94/VDlvRInIVwf+7uv2/9eX/msTFr1Enyc/JEH/JOFAwya7MG3BAUe3jDPhz9pnCfxl4MezI7QD+lExlhFnvfZdYgD+qO/+HWRCLNwQ2s8l+v1nhcL9A3IrfWU7DZTk3++10zftN2JhhX8Sm+7Hwa55yZvmCvJV55H9l/DQ8/8vCa8zTznVYXtf53nWn1Kdcjtd0Wy73Fwz2aBC8gbpd+MzzWDASwPRY7QN/XicUSW7KtanC9Tkj5QXTZ3mtn7lWWd3K927gM+XnaAYsf/anOn8V4SfZPJ7OuskfnxnSBBS/LtDuvWxdOigy9IlzDnocq3O+QdiAaRxQhGh8E/yIp5knYrj/Q5uS+0HoxyZ83wYMToaM4t0f8d+/RQJGKJbImZ0VHfnvDsl85yfz7WfZt3LftKxWyCizQpN9Y9DXh5/Zwtwn/Vrmq9Llv6K6si+XfSn/RXb5LwzJfV65Vr9hsfon+5z3Wb9hiLX5V/deF44Vzy5zPqXB9iNezWqiWito82xkXfk5BVbIOYV1FpdKmoiPn8lM301IG5PMX26V/GV9uQ+NyQobpVZ4ss9cv/xVd9tBRbghW5iS2PYsXe+nPu1EXCY7meiUgufsWMuaeZ75z4iQwZIoGW55JLq5TsgpZMp9yhSt6CMpsKKTLfEWBwSudUbdcIsme0ZywMLldjcmmZG0YpsvKJuMP//m5/WVcgf8n9hW3Biz4pvMK24a7Z48CDGzb8m4b+Mnb7kck5r/wW1bssUwg9v4AZfMHL3mf560RkQlonoH/dlbrOvyz5NXFsXcckpFUM65PMY9fb47Y5L/WlReQSQ1qCAstYLaeBLzYXjs6IbLqpxJ5DgWv+iIBfPjnPA9Ne2CWGkEkqt8cOtZWjVcH+r3/002ML3vQv3ZT1ggR9MwhM1m7Qh9YhgjMbK3N7MaD79dEvBYHNzEIshEAhpj/J8c+x0pwcOm72kZhrENHwew396PwezErKiV1GPFlJmaNAnFDpeRW0U8aMQI8C5bW7RVU+4Xvnbz1Zv/0b7SR7x3ysM/X/jaK52nrBoc2RHXiGmIZQhWKwMMYjmO4sU9h/3o3qWytNtHsJ0WhB1FT94E6l50oWW9G+klxvH4BkazBiWvYv/1gqm3GmVF+2T2qZ945OztomsyV5lPpKNV7/ZVn2m6ArFTIA4QIkLwsgS7HEN8jn107oBOhUOGnFHKdkPeytulcB/SyMbIzk9PTZat+NkIQAE2mzY/sNnUnPiSytEahVw6xAuWsgUl871yudcWeWlCqJIDQJuVmNPJZZdp68I8Vbfsfo1JR8nyImGZO0drDi6KiO8pgTGGtWYh7ETISEjXzgmj709xV5m3ymL9a4NA4x2PBKH68CezzMq7bJKV+n2RVblQDiW+3FCuz3IQ2S+6rO5SnpZlL+VMJKx5Bl+qjxWKVKHwqEOtm0jclVBUpbexiugHxg7mmUe7wARzMrFZo6f4r9TakUctVIt2tpB8qH5xIq9gTqvApEP2ZrTK/LUP4KWHTNGKD6+w175XMAeraoWhwVd5g7p4FSgpOCewucDTzroK/F8s20/64pFBX8+SQmXR3nMP+BCpedgfEjMIr3ell/n7Vl+LoipaFDvJ6pgxPXfc+7whLshbbYRnU5R4wytPpBylYSqw7UQhz5asmDb5uJPgvYeNtzNDkx+LtH7HDFBOV5SHUcrf5jJ534jb31aj1HWa/YTzJVuwx4WYUu0PgY4cJXnTDdfI7WR2tU5tf7QWzBLgpF7NuOG2+nE1UvHMZ+aJyiqVG7/5qGX4HpWl69qgPvp4Vc6a2QjREbR8JsZb5bVmR6MGvWJAjzD2ruVaOHxAEbuD6P6J3g/2ajrqyoQWbnhpWMs3XpvzfF1a8cKd3cGjLsTlWS+Mf9s97b+jNdeR+T/ece4hr81Jizfa1nc4TX7G1HZQ7upAJnnAz9n02m+iGFO+R0qX8twsHFv/yWSzW3lUDYRDzBduf0lCYWdisqmjvPqOuS689lgekJV0J5sPgG93J/z2O4mzjvb8e6Z7B5c8gRH3RzvwEb8b7nm8rPFDfvi8g4cvlRKd3EOfDfXFa4qPn8xVl032zNm1Xbcbbn/ILd3J/67F5w13P/433PUQkSNJWcPd87rhG4/B1B541v/7aGqPbf4in0l2OlNRMcMVWr4aB2E32GmnaXf09vE4aj6N3XvEq3z7Jn4j79+0pHH80/XCm11Smmx2tL0nynv+tvfRp8nB18KlJ12+pgMKsmeRGrrE3zikBrTYSUan2i1Vu50s4wYY5JhQfEfV3Yabf3ax6O7QxLbvJ7Iz0eNi0UeSNnIEQlTa0CV6Ubu1LBaLXlK74M+eXphKcyFjXVB1n5kb/JDFcKo0t9hMuptYe17z7fXrVIBjCmq8utFyhxM6JqTAdwSht9oNkTOpwg7mpBKku7kBgguJkKOSfcS24TvWrs5tGz7t44oBevri6zGuqrLTE7XRuOV/7cR5zP7qe7Tnz+VTnANeQcTPFN8q31PKyj4iY5dLsU1E40L2j1FNef01IbRJ2VtytwidVWrPXKRX1UN0Lbf5a4fbqQuiApfBvornNyukiKuA75VDaVlwqM5o+Qzig+nocpg6seZFiW2PhK9BHmk1LxFagoBm9qpd/Ywty5bUoze75YW7C4vF31DlIAmy2ZPY/fRoBlumk72lP0asb7wS1ILmY8qDmqLzKpSrpL1DoqYvOD6FNSBKzlkEJ85fDgQ2DOcA2P+rggEUikSAJQdr3K/Yak4Eq6AyIjyK9Iqdg0Ux7U/KVujQlsYLShO4pGH8pba8yHE2vhCO0ZvOl69I0TDceOh/BfP7SpNhpMqIs4WEvGxXxsksxKlqAkxvjSWwJ6EQmHGhzI/dv8IBIaEqqO4VFsXWwsBHeNyaLdyLjxYiNZv65djEef8JYYsTBAMxbymigH9P/GMvGBor85uSbcF43VrCCmPmxGCVJbQDSDZ/gujBiJiKlnkOa40JuMADGuFPCDjjoPXXdZJt3/duO4OWRInEPqNqtKbEtPBD5OYTisGUbmiItqyY7H0IB9AOaftowlbM4/Pqtes2hCudIoOf30yQWuVxEuQRMw+gfOo4xGuT4gzyAIgw62SeIEeJh+vOPw+EgpkC8Qy8wHNYQ+oXEaWV7DHg1XNYG6raC0g/TJxYHmTPoIK9u2bnIuGUQ8uvbvuETJBsNnJGVR013ACRBYbfXgFdojkFrtO0CJP9HCG7BljVaxVbmT5JfkxDCdpt/pCuDMF+D2UJrYZsHtg/F4jOoRbv3OonPrcN3n/bQLBm4ODc3Nwh69d4OiX7IH+h+kls8XAUcDa9PEWCDFNxDgFMXVEvW965FUXQL6E9X+GJqI9Y7xnl8lNx3/XxvfxUhE//8lPxEP2fAWCUd99sxiIf4O/+P7akaduJD4ekbmSfm+FL2VL7A1o302UMD1gxvPLF8X018eoTy5ckvIdsbmq/wBSf96eUoGcsKXwusAhJiMgBrvKgNUYhpPNR9fEF9laDUZ2AqGsQB+FK4E/2Xv+Q2Kcs2PUlvuCmI1p1Fs1cqAymmN1bVwcF3LsSh3HLxKqGth5alxtkOUnJ0UrOesiCgkSGsFkQE8sIYypWnthEsl/CpaIkEYS0Ldw5ka4szXWulYw1knxc7WSgR5eWAka5VUzyQGFIsaU+0yCfoIYvT39YptuCRS76PiL3kqLhFCxl2rCo7CiU+C4KEMCIHGzVxNejMocCWdLADKmC4I2qVbBFbt/7lUR8ZYTDWxJml2BmDdzLVaL5o5k+j+lhN0NGg45eu9kxZCoV0qnfUBJPDpJBoJjUQNvkQGxLCQgZMHkJWaramPvA9jHKbV+Xt30u+Q/PCl7XznfcLLJsbNtQvCOcIMF4LrCazj+4lAm6RjO++xz/CvDgnJxQPcF4WfFFeJO1ryKL8iJg8bxql59OLJhZl0lQmqYhO2gUNqtX65Wn2YgZ2H/2asfgZIwQTrIupodSKmG+FmzdWW/O1Wubn4IhDLPeE6mRWios4R8AZcv3fFFczEbALiTnWh+y8Hw1hG/eFr7ZoBg6QZvcWPvfUNS7APlyiM2ADB5kQFPe7vp9AJDMPu2jVS9IMk3hGBN7iRqaE7ctypapgdXLcyzaixHrMXJhsPOVOy1aO+S1+98XFOFoRS9poRrYkBpNuwg7zzSMZjMwiRdtq7S9KBQBWnouBT/gFyG0L/yk5F1b7QPuGfKhR5YZ9HTRK44nNsgnSAC1w+szrRnSvCzvxU9eeNPLMJ5KUhyvpPrC3KlGfYcGX1QOFfdQoeA5DurJYEM5fYABILXtf3xE0YPfTwVFWxz9p6TCwbn2lwcDSp67A44K1qNSvIyKUgnUw4pUqKwKrABTqG5BF1biZ56liM9l8Jp7syN1yPDH5fuhKC0R8sHDpz5UT1UP/XpuIncazo4rWgRcbso1cCvDVGs5DqtmZ+d2nXfzJGpJTecO5EBC6K5L8x9gOOWWUoAehE16fVOSmmiikkYlVx3EGvcOtX1iBpWW6IU5rN2+Ozk9ZUp+qc5Lbf3iQZzglUqKttl8qakKNTlWisI3C18K00WLhGx1H9jMRAspA0MMewCnj0ZaFM5hrWXV2yLJId059TlSk3XlbHPdHfLbQIYFLy2hJjFMeqtUUmiXC9I04YpUyxZXUQss6OlumJ2Og6ngdWtntpNZyOds9TYq4+GrP3Re2FiLHxdDc9GYjo9uymjZ3Nx0J+P7PlchUPtnX2vnncLyKeeJ7DFGyhGjidbYa71sq+MaF6K+MyapE4fr7GyVhC4MJR8KAhT1PSE67cVhA0Efvkb3AHrFhxpG22lSyLeBeGqdgiArIHdtpIgj6t3QUoUkVaqu4sAsa34ffEoyp+/ZvL3tV2ZwbQyuhWFfVaceMhrNF0sMrnHBwl0NDK6Zd/V/sOZb7Ob+sPWsiwBkiz2yzfi30FmU/lybppamJgVN82QTiltZ03xYJIlMUukzNg3F8y2p+AtlQVMSNTXFTUlT+Z9Huckyuoak2VLGvRSSnaq6zJLleCVFOfcWSV1rQiqRpXJVs1r5+aRRSDSRLkMJY20/baHTRspJVAplU2Q9RACgmIwyNExgE7XfCh9WXSMpJxMGeK2VfMgxXqwiASUPRgtbMFLNt9DDpGxbAW7D7JdSwLMiZ+AZTCFVZSjOFgKdKxxMUxvQ5kOzc1wklS5umd7F4hoGN4/BxZkK+6KR/bAZ/ahI9lPkn48ijvTXoHsAXJXRRTLpJkyo2l3+0mHSju3tAtsxboeHsvZ5WSSJjKn0GW2kmMfyVwdJu1EvqnbTXn6gqN1aauJ4JVVz7i2cSUKrYD2SSajF6aSMKFNvKk8CalLiX5OYPx/nz5+P81HPHxxl5j/MmyJJZKJKnwkjI+ax1GAiCl4M5kfzy/3lfGsZaR7JqptH4KdrI6aC/3E0betIAUXeRIyarcLxtI1MOrh/cylFFFE6UnVpEluKOF5JTboERRDb8WDaOii9PCtyij/2ymtKGubNmwfz0CAkyZ6OKe6mZDANk9bmJ235fgZaW1tbobWYTD8VJC2Dm0+XGMfTZsDOkpp8yiTNlU16FHizfXm/EcmCkWSV5lW9HK6mTRStKU2SZFL3YlED7Vhq8vFVTmTt5yodDwc/Bh1GEV0mSXoc3DAa6/cBRs+zSVQUgFaQ7axXAusc9TwpcUKRlLK5GK6fFtRu+OBlw17B39bmQ5dBDCJoGv1TRk0+6tT5mStRnWErX4jw5/6tqp9aGae/jtt/s3Tk+d+cJcUv/m5p7rQlnXmveEZMENFnZQ6zY9vXpWhpDvnBSD1gFN8XYZ4d285g8yJ6mIFSvsAu8IqPGqr2/6Fo+dXHpVP4EX0xtTIWpdPwO+QWkH3FC32lvvMtTc19mI+4fcWc6PT1dfX1/bzQ97W+Quv7u17for7FS/qW9h2x7Mi+h/mvX/9/t7HP8v+tk04l37b83m+kU0mf5RNul04lR1pe+7JwKllm+bLt0qnkCMvr9winkqWW33pSOpUssbz9QelUstjyfb8VTiWLLL92QDqVLLT8+fvSqeRbljd+KJ1Kvmn5gfeFU8k3LL99j3Qq6bV80c3SqeTrlne9IJxKvmb54DvCqaTH8vOPS6eSbst3XSOdSg63fH77tK+e+PImqS04cd9nQu8yNmiHHXvoDu2PT3x8ldQOPXbNz7XOY6efoH3lxEeXS82fOPMFqblj79+t0bFTntIOMd/R/kg+rAJtvrxdA1qHvPplrSpPkkJrP7tlTmhtZ+/f/6VVTnz4utDmHfv8C61VPqFbreXsy58KrfnYuoNak7xElVqjeYLWcOL//0ZomfzIsLTysWsu1Ury6pe1VL6rSS058fE+oVl50Gi0+Oxbe4QWnX33pS8tPLb+NS2Qv1CuZs7e9MBB02dPf15oSj7SFTUp79JJR1gyNFflv5LkGcEH7hBksp+2WyrFdELiA1ebICsiDb4/BzkfW/OSw9w12f27BNybUzPL6RyYqn1rPqoeLsF33O3nB1PjIYD1KxpUFe2Dc/BXrDVrP33/7WLTIPlyGC3jnR6Zl0Q/dWRQLvo/v3H+AHy/cvsfaynAYCkbgM57346LXAf3WBdTx4X1hQfq/9ia+uf3Rya916OCAv7gflgAsETOijbKMHMSmxPwoIBMLv/1PBlTQHoZPBFTwF9dBo/HFPA1e+BIeDSmgDqOkBUKeJ+gRrLUSGGVylXvtbnbWNUbMrxPrKi+VTnysFwzE1LAj8Y5bbJU7T20qoJQZwra8r2kl8Fjp/N86LJ2bUJSmER8CpR6LBTyBFTynkE9YO6YWwyGoKqwIPORNv3MXYLEfHzW7moTZC/ThwmwGIoBZ9srfomelwjZWVT8UAVqFWqqkxmAdCAruHfxGvI/8iENqbzUyJzZMUTM6bp2J/hStVzqEneJnMODuG8VyEK2KwQ1UVTNtuMdgFm5uqZzgWUriLqshtrvQ4KBFclqToy0e8yKnGeB39qOFGQ1ehEgBKqNy6BZOqjJkK+XKCu3YT7vJd/z9iVwug2Bqe61CiUYO1shqa1Fu1zNbga/7J115q03hf3okgVJUjbm4pjqZzLCeX1mlfBTeJN3ptJ0QGSwFMrcw0UqAp1K19NeYvkfaSrjfBjiTGF/UWGvJhEFoxvNSIPTa0aJ3xtF5ixFYokE2aDkN8GKVJjDLmF7vF1O69wZD4ka1b2cpBbVT3KBBIqoYWstqYw/dC9kP0surysXiVcDYZuNO3ZDCak0YQjmR2ePmsYHVa6LyRfOGOo41YWY1tRpHkyTJJDqz9+eaMtILdRedS1/Atf+8XOXHGbwkpOUhhE7gwT08ByYv1IyRojAeWjV0E2Siq2W80uuULSSrkiPGrXDy46wQXYEiEFdzsp1nEmPvgAM0VXUxuDa1kjzFYaUk2SdQ7DUm5OdbBKCM70yu540mio5PvxnDZm7JouyZKQZUWW2wamOAGk4NGDwXCshTWuuurWtRwB3FzhNxg1oadQHSS8kujd1rGYfD3AMuBuFkkWQLbpLgJa0oEbs3g8Y7M7tIdUmvYR2kQnkxrSkJV25gGSgYsYHAiUQadi5puqXKYmdkxQOKQ6mBHJpUVEpDVGUZdKSuUcnSM9UmOZXdZKdPGAg/tXEoRQzpQ5LRmOUMMX+59yj6xGjvs5tiKq+3/9w6Zdbn3r/v/Ice0Ro4coIqMRT12MEfCXw1l03nmJQJkYUkSuhByRXpl8EsJaf42w6v61CDqfzHGDez8hVJF4s/azwP12rCNj+LJ5O1ypCbvsZAq8/ahUJzmoqU7L0tCrmhFa5aDdYTEBe1I0yk1kAZZkMNlt3Tw4PUq0StNk4V0R96Abe9B5mhyeQwXadvJfluosJ+HEx5Mpcx4xViSAu4uvXftkRLqCYYYQSlJY7XQJcjBrr8z0gghdAcjBRjN13uW+Za0vvgLOOcXCuyFfiq38Dn31C+7EWB+q9et6HXwZnKeMP784+5Zcz3vFpnil/hSCTk4V5eY3pAfSWXw50bVl+BxqzVg8ICCNXk+kByS+7My10pcmglLPWS8y77O+5YIgihrFaQQF3DVXz4NbqKaBSNisPGxgGfAXKbMcA1oYU8J1iiMJGX3Chvd7lyOEUKUqRwkk8SyFj/mrwtIg8ypGBIPt8+fgFwE+JohQAZR2jRjtTUAZGUAGV1gq+Q0DWzlYEVjCzQTlMDezADsohHEwNpeb42wIFTHqT5clwzWTQ1GRq4wtwZZiT4SA344U3sW8A4rGNpwWZyLoVaX7wAkFIwt9GkeYTbo/wwnCt4ST3QIkiLNc9KCWd3Y0UU1p44VcGUa4S9x5wHmHK22MP/nkuUawJKl4JMlOcE5Wtw0aEeD1LOWMBK+0baYgA3Ta853I0BvJE4t35c1OENBxLSKjV1kSEo4YZselGhhHCXhhCM6MmnuFcgpyGashQPOV6xqlZGvnCWov+6m4yhGEXGVEkM3jKcMdxQ4Hs8GXNd4lf1EmiqDRjdCBZphJzIASTxC5m/YuF0ihhOeptIqTnF29SJChZBo1TrgX/1FabHgiWQRNe8iqcOKV6qdeVOQ3sYI4Qv5aEqnPdBUmE4CtZTvPOm5fF2sGYEsB3m+84EhTBAoFrzObH/QcOacqLYzp0ZpBUEeQQ8Blo/3VmgUTV5K85A5dXvc4GolQxJMkUEzGtgBH/mwKevUWRyX6B/MzDgvdI3rQvxlU4AEs27b8WzK88Yg6m/r+ojqrpf0NE9gM50LDtv7G57sMBWAIcBBAGAFIR3zsAS8TSS9BfbH44qqhG/qsmZ1Gk/oJWdV/npyS5UrBY7QKemcVttuMl42rv7OUwp2CcQ3z+fxgUetgo+xlfq+wVcBhHkiZEMpb/6imjwHdOYkCZUobUPbcPSWVf+5xBMVLK7/rYH/EvT0Lqg0WbxBRLSHAp4y2fKVJyRX9KOz3HGtbkSHO4r2RL7W2pF5fj1km17W+JsXsdltNOwmoYKs6OnoC5EJPaqwdabm9SDToa1hCJhS6MRlMmFro02rqV9YpEjo6zR1Aafo/aNiA3ih9GdhLawHR4yn63UgOCklZ3Sa20QTJnEDUB65J05+K6/HzRNAEfcswqDyCinSyDIuDtFERFORbxO0vCCiyiU2dMKMDQEGmoSeFQshIBRoaU0crXBqDV3Ow4ZtfphlWfl3AjVsoKeSUpjvOyNZiNM4hyKINKqIAymAQKiOnUVbFpuSOmU3QZluH4Y5fTojYukHA/l52E6sfK1SitTEVx0eqwuKeK1lSOv2yBhCVeaAJo8BzDcO8R+SkJSkVAuB8icDwQ9QlbTWSN1IETywsRAmGHBuHQ3BlTzYhObKLkZpJr0YXRUpCJhS6Njo6yXubQcVPcBQUOp6QgWA/TNUS6d6LWpCYvZqTTV388oZ2B2s56bAlqh4HatlZFmRio7ekCy3O8Hu7gPbVjCqk7UlbtZBCl0xF3KAMKikbgOx6zvWJhFdSbSKnLUNTZVElZAcvnXLQU63O1CKqW4q5gWNlKTkigGqeLhECAiiS2hIHQZAZdeAl4SHL7nM7puOISkJAUSkisR5duhzPu4mlOzAnRE7f53p+ryKa/zbshX7wf/0HgAgneDOBGMgNHnXB8j5OB3p+8mgAZUt3GV7f718dpJy395Q8rvOHjczdZSQ8mS0lnqnN2O9d10p579N7fLjNifTm4CenoCDqcnkkPbeQbb/x7jGHLhiGofxgdUH8TZVx1JUDFWIov0qNSYlfQrg/V5LVUcRVvR0OFL1hbidCPgn6QwN8TAVUiwrtSKWKJpwEtLEZT2cEXTEn40rKfjeaNAyDlIQtsrbPQixws7qL2LX6xZ4FuhvE0gUhVlVSy/DzrQgW7hD4rM9kSkeh/hUR2vlz/EtmsL0HZN6o8yGsW1JdCCg9Glplmojbv7yIth5o0f8aY2YPFCiHIbXkZVGxsJin4p99Fogcq3i1qiy7RzfXx+tzStu0gzTkuJgrb0hzW/A4hEbB9rMNQAruXegAdvssK5iQiVa07FDUChroKCZ11N8MYpirQcVZaBwpVKxiCBVvldUb97fX4AKyjmIhUpV+n9Gc5oJB5nmtjQjqWcIFCVTFKo48SPR8HDIlvqCiKop//5LsDgfpq1JF1fOWrHa1z6wRDO+XkvXoF3WT/sJwtHCbDdeA5bfDBQHBggkRbgZPoJKFmManiYicJFh0LIECrCkL0rrB0mPlwZLVp4QZfvy5Ji/9ePQGuWsfxoN5VkaZwWZsvFn18jnD4AR1ASs7vu1h0Jf9m+czd33eWjYA5SMYHRhiH6mgv6CeDAXZVhOQljVMxVyWxNZIznoldw5IbQz04VpozU5G+rinZyIVKzs/3gmx6ZofsmM3yYpeYjNlJipJK69ITxfM5FIqAPG8hUzqPDv57MU23hVpVqQZSI6kxOld4qESQyJMSvIQVUhEL2Afm8LAvKOwgIPmPyD9bfvj3aNsf3ug0lYM/nH+0/DL5vb1yCUtYQguXefPPUb+VMLsRPeboIMF+8SvE4ZD/JMNqpPbu5YGUdkzu+3UEh8l3LJ/7LEJrDpo4veMO4UOFsU59281WGJfB0u80GO4Ih1q0XNa23QMt1RAHJzuf/J3VYd165csOPnLytxERzHthMD3yPdtiauFvKIFawYLFj6609Fx38teSmO/qEp2M03A6fPvu5K+sg9G6PrhVCTyIV2jJxJ4YyYT3LUoxKIVCCaWm5TXkcSMSYXVA+zlYIt9L5FoAHLcMlA2ZBFw+Ea/HMY0TPmxHGm5s0pe1euAIAJpEQuQtHV6KcnyHB0mQn2lueGloao/9CiSdeyHqf4tv1G63SBcFhzbwYcM87V1IwAvGc29R3Vphg2pReYlxiIR8yAlJfjpCyOB1xU1GIu02ZBUoCqElKVpybOP/ozSBtUDj+A/bES5nbPzRSy3fvi5uOzTx7RCH3TxA/yJhe4D+OcmFP+tmkXOW7ejeoZH9f42VAE8f5EveOyr+oMAzx9Y88sx2OZQuIuSZ2+RQ+sNKuuA82WN/kv590vpKnrlNDqc/+OUHW8jxNM8cPKpGwHNBbYpnZlRukqMPTfJXREoySvLD9ANjBvT8ZbSrKvRt9dSn68RVfOAmlf0r5Q0SSPL7rZ7S/OWjQFH/1ZM9gHzYMPIcvzp0iawkFyKg5ZvRDKx9BRW3549Ov1VCbU/2ACIvGJHfZT5sOMW0ZLEHlvJYiMudB+eCLeCuvG7tpt7s6+187x4k9ZmP3RzNNsRhRBu02w24vMXy4y8f+D9SaEa+Y3/MfvzA7m+jZ3ZMdgPwpMgjTcJC3oOcdcihrEkhb4lri1LLDycnJ2Hywzw+rhWTclJpy8kAEWc4fte+r6fqe3+NuecmlW5fMWFJpmPJ0b5Sw0Ghj6fQ6svIrqAr9IaFyzllyU8QUHAkhTp9OQfayJfNYK2aTubC7vCIZDKk3l9oL5/wJlxWpACHj+J4kvJTWWH5ty8VPM51ick8swFa9x7ckD0dt6Oz/rWnrsluAId9yeMf3shJZRe7vZQVRm9rAT5UBYl+dx4VxB22TIy5QFFORpplAx8xQDNofUNkkpdtYg9aCRmLopkZo8OyM5b6jXpZhUxOCoYFES8BCAygTHljci7nAp8HZkojAIEl7SbjPWN8gP5i58MDdCzpf4COkvyAGYlLtOFp3bIHBxHHkINL2zTt/V0bjG8/mB569xUGxvyRowU5m1qvIEF2QVfi6wzfxrqxdfStkw5j/YeLSihT8A9QPv3C7Le8+7p9V46GXznKLpT7nIbqyJj/YTpFOEyqSxinTqndOG1KbcbpU6oYZ0xpnnHmVFpHTpozF5TGW83dwC+9rrLfo4rhfQj4jVtU9nv0coheM0yS1HitiqcAz+MQ+VoiWfWKxQiDZ4PUFJtogQ+HpfGSYlFMngcAjdR/VHoA2BWlvxMgQAj4kPK3UF+OALEEhEwsx/AqVXcGxalgIFWqOX+LsQDex48ik7Og+rgE2WVYjpFalae6CrDFHDxwaYBCGFC22sO3ZlVirZTqnWZD9O7vgEVJCLjMH2BnYSu7sz+S5sMbBKCR8bzS/slt+6n2baV8SVCxfol/9Q5FScxrlQuuEUmLJcVH1VOEXWJyGIdFvu3FILrMT65VVGnd7+ORG7O9mDZbmCQ64evr8InCYdJkKeDN77WM8HYx4Avea0EFY0r/eFfGnILsanRAAbrLd6YVzY2Th2300O7f0J7OeAVGXKX4JOHQHLBPrq06xRuEQ8tNymNtHGiTxj87jX/5NJXSnfPM1jj+y+DXr1/mVdp1fQmJPYuxYfTYZqhnSBx4K9zWaBOHDlc6GBU2ZNIGpKNbDJKeoYzDK5hud6zce5PI/tn1d0+6mhHg9Ye4C4yQDmDSU/wZDpOBOEpJVxkeYVNgSN5u0q2f4FT4fJfo9PGLUpu60uGj3F/QWVBkeBdNluurCHOPJKDNOtkQTpv3tR2EZAsWReeJ6PPjFTUfDqaWNEpFlWE/MBTEBXMFzwgy1U4a0dzTV9K1mR9+eD5pVzLOxDXGU0sC9zjYVb7BmGTBOJxmSZslyfVVFOc+arGwFHFQQ0EoLbokCg6k531a3bUiPggLbD1ZNCShgU2yPlDwHYB0AAUFBQWlVO/MVaX0GYyoKmXOcURVaYEboC4VfJSwpq4w94YSmGBb4QBjNDH1EcJQkibtBKncUCr3YIhiUu1Zu4MMLRYk5Ye7JR5IUlz4OG/K3hZdonP2Y6Ap1dy2HWPJyvZVpDpgG4QdQACz6xiCnAyUISBMHZAZiHp5Hzwz6TLPUfabgpJqHV+9nLa3hpJt8dSVIcki96FHi3tl128NNoS6W5azwqde4ZlZmGh8Cu2bFdX/nKrnMDwF2l9EE6vNYIr86j1Qm0VtVyBr/ZsiGEiDCQlkouAI6NpL9eD3OVTZJby6EOSa8nKzrvtQmxaFVYy04r08tEIjLKC067vtLdZIgOFv9KaUZPi4RixuDV+tSyiKcoKclJcReH88R9JJE/tlZEoJiA8KR6maV48h69VIQ74F+Y1oJ4UpT3CMEa0gE8R6UmrVuynENLz2afl+QWWXCWjEIoraKy2RQV42SMqa/gm7BHB1OE0NUKrU9xUAnqgZSX20Lbx3+cb1iHRDy2elR4QMiT0JZVjXuPu0Pex/0p9tVwzZL7AO4on7lVN41Ra+M89bLLqT+eNu0B77xy/ac8MNv6jQKP2uyZ8WEaPfPf3ZWWIf0g6TkuUTb9y+FA7oWpJUxlH/2S7RceNGQf4W5QxzHgVeqJwCYaVSqgSuhHPlOrqSd65maP6MqtnoiPmbpgMvR2eRg48pbqdiOSUg3ue/n3bA6IHxW5q3zJAVMmp9He0ZhRtowRjl+xPD6rmqoET5r5zk97MUmad3KdOC1XGrmFlVJYfaBF8cwCWCOkuXFdZWFT7Et5oPp44pssCVpHAuMXZVkNRqITknoYvPs7AuvAs7vNyVTMTC88hkHvwBD7USd4lkfANCxtUQXG1SLJCL/iQbjnDgK0HZkdzjBDpnqCTOw2fgnBMAomJqmK+CkEpW/jJodt90awdFYzlBdDGPZDIwlyx5BFStZceXDINhDxPqarL8boBlRAMK//4NJP5KX05ZzetjCjG0XWjpTyqSZdrQhp6ypgnXxQ4X9QSuCgZ01xE8NtH3k14TTqTJsyzGFGgqTCdAdKlDAaYDsWkcQFDS5hM/UCM3/h+fB9K936UpYjlK9x8mIsi64ZtmBMkfKn2nJvuWbzsjSH1+qmIyiaDLKEAMq4LGscBAAyoBix/UpEe7i89PVQwhw4zM0ztQnMJmBkr4IK13noDzBHFbYItL+lkd6xw/AVCB9rEVeoWYIyk/nyY0uS5KH4l86sxkPCMmZKpPjQ0Zsq604Gqjk9STG06ZCqGWAbUUGdSZe+4I2Y1Og+bQXlSxp7BKEjBtfBP3XjUj4PHX9oT84YdDgzzHgoOqz8WrZx73K5nZIWLODOoNsHyem36wkazgtdihLkNO/+mL0QUNPsT7yyAwet3TRrY75N3brSt8y+ofHa+xe5EbkFoNZhUwzx10EzeEXSbrnJpIQbjEkhl0ruNccz58s1LJcQkRoOJiobOqgAaWQOEgOScVyF9YPVRrWL6tncQHxeqLZ4lij4Js7H7SMcPEvod+q4ci3nybkPOWYe1iIMz2Isz7NQpCElX7sRS6ro9zMQJInnMZtM8hcucFrQjnxRSpyA0ijM4sDYALEU5RwtZEdnZpd17SHTaHLVknaSYfqhik1O/Mbw64rgNwvmeoapWZbMS1kbOp8vUSLfjl9r53DfIfsMa/BRPyMNklsx6VflsT2T7NXZBjwqr1Zts5DpsXNoRE9FAde8sBoQnrlTmscRuDAYu/gcL0sNMjBW3jbm/aSwon2Ypu8xzWEOZbTREF2TIuDigs6wUyRDHjXwdFx/mY5LaBOVzv7UD9+D+7b8dk19DAksHGpnGBQGgDQY3rIrLM4FRnguEIFXwg+GEammA8mj98y1+k8K348r8GUlt9eDyF/+OKkiE/OtxiTwkt8sxU0o8Ed/WAEWNQk9RyYN3D9EhDc9Lk4Wx24v6d0OIcjsRoJBbzXgv9H8mtW9AvSMGqzKFJfEIOF46tt9p9XUAx2I+kyUIB7OR9PCepWX89ytkfYINxhM/+wNzWKZz9wYGtZypLk2Ue2MkDJEJSyvhm1UxVhtqTu+eM656+SK9Mfc+4VqqeCcT9KJ+9l0bv/bz+2XsAlsc0aJT1H6VA0kd0/Uei0xFc/xF6HNMIRzn4wWhhXA/29Sps2yP0Gm6ncXQ/8rvJAySFo8fp1moaC0c5/TeJqd/H8/TfgPy/30JCPv030CdPo3eol7JXnSP60oF21nuP2ksHqtggOsyOM6WjdnAH8CT5pcWqhI/w51dX29V35j3KXR8lodnjeteoW+8b+a6P6nHsq2KtfzjynV70Jvp3S/IjuemaqrbbwuSIoR/5X+UBkjGbHOdT77Rd3UPEUJvO2Md1UzXfLSe96YMHQzdZGWkyUQY7ecCkJodSZqprqGfzQr0j+uzBQNK7TvrZg+PYVaVP0Wj6l4zlHaBQcZvlQE1mUIhuV2dPMdTbKTP2EX37/SDQO0d++/3Ryrh23k2jf6i9M1TGdW+l+sPjqFyAvKbsOt/wBZtT+XlZypTb9fBk0hscANupOGTpVzoKo9QMaU9RwZpTjLRSaw9xXt5Lik8eRASMa3U61Im3Q+UddX3kARl3BRUJkQ3IOIsPiPt9Co50dZJs6O9Wqg7sOgpumD9dC/Uh7S6gz5PEnC4oBs9M31oMyXV0B1uHp1HoBwA8XQt9VCvbZYcv/e4JmC+GCBg1bN13pmDVN0Kjzy//TTPv3PLgz0qz054sPOtuxs7DgRFlVZgTZP/dAzKTvjOimM90Q2aABBfIIpJAjR3vQSCQPaGLPF/GG+WctCvWNavZT6DhXE1YeMx+skYt+F4QDZzHcujTpLh8borZRrMhvwA0sgxMpU4CMhbgZfVBBDcWJRtKFCYwKtCBsV8F1lhkoJDV5ssahrw03+2FhuFUM7iUj/Mcp150aNNKOXQgt+p9cIbFcRW4lGfh6L32tXrdkh1wKRunckL5QFm0jD5//4eKrEzsf7TzhuZ7nu4O9JOAzai0/X9Adv1I7y7qZDnMXZmUQ68YWsO/CiNZTnIfZ08IF2G+CwWDv1iZAhbTPsl96VnLOiMUU6IY151QllMywuA7fPLj9o6FrocET8Uu8PsjFa0W3YsF8Mv3CZPh78fAnz4s+ETkG30UE6K7TtizAr7EMnkTPG7IQtdcgfMjAnh9CbJ7MZYZyLoSJJqCmuiR1QR8XqAv3C1WJ2jZKOTv8Kqw3RSm0F4KbzLUGy3JfLUTLoWlQILu82rJMuc1NT9KkQ+wX/E6f7kcAP49ptDkJs/ecJeE9TVAuQspZBgj0mLxBSgWFRCenOqZBzEo2ggzpQYc9+ttNF+zKrH6LPwvTqDrVc4ON/Bb0XDLpQCFQ/MOIcu8YaXkND3SdlLGhYQdsnYrgURatEXRSjxkzlGY67X3aqxUv2BqykXv+j2+T5eTfvmnYElyJfcqBOjWLyeU3OlawPz+cRfAYsgkoPJ7stm6t4TyrYSW6Ylbx6efTTmwVhqtLIxYXZbb5E5/vmVd2E8zeivoYlIFQchram6eZcmAYcM19h7zWS1jvXe/RCajJ1A2eqPopxQR9TWNJQUohXRxp5aVPVVWNJkjkYJ8aAJHRx1uwlfR5+4RlMi1V7+A/DLy+78TTCic02TGogotuVxFWSmQQA29Kq+vmlSHBVEfTkkPEBMOynhHycLAVhAGUBQGWMbVBMNpyQRk1rpFWgO68NqHpuE2rj3AP7eEn0KhiCaKfMBACmkAah3EU/DRKo3A/o5wsPguocWtaR9rDQYUOnZZZnSxB5W7MrjAUokx96U+CvhABRTrIX3puRlpObS+0gmWGnRdZOV9sUsjwEwDeYkmXjpQaMBIe/kew5vyASjbKreHfMBQrMS7xulbZflOnPX4r3tb8vnPdhPYG6zQsGkWe0D9+a508DesS8VAGPpAz4AEfbrfD6Uy0gTw3GXJpHHy7ZNREl8ICXk82+Y5qMGDlEJ09tdQPYA8BzUOpgmmalpDpiiVPNWUKTMtTrh9FXdME0xZD4x6cbpw9arFAkLyfqyH04CQVBfwCP0lMqkJV+iAsyc0SZd3uiiYSYeiSzqgHhLfJ4QRNCOX20ju8cEItpH6BuDAHKwfCDZuIPUNEBUKJVNqLW0XcUdLiYv6d2OskebjamwKXaxIObtsch+0cc7dhYN820YKvgFQrXpZG23Y4CIyLP4yWwZcSl7ZIj2ss05KDCAG7mHyRgMXjYmDJRKc3jelJtXx9HUHgKIBXP8/FA3gpuOXSMKig1AfIZJSZ8tcIc8Yvt8xeRPdPF4BSTEJw2aArsimhPFv9TU0LHD4hD2gW+ZKJW3igZ1vUIBwpCm6MA8yyBCqCrWfEJShCQlpdZFRA1wfooXKc2RywRGUX5VmdaFjUbK6K4SgHDgFS+1VPDZ6KGuHMD4XzhRVb5A0kTpHelT+BzBnvKbwMkSGUpKYUsjkqHKxPTThJoQaAUH6TebMuCtDR6EIXEgT6OcCJyv/Ca10Qw9oD0XbXpvtEYF3gKHMhxcG/MQ6OLpJZLuFMz4xVxSQgIziI33v7jJMpuZCS2GZ1fKHY7SGjGNttE8ZpEtABcy0MoIaGVLoQD+S8gZ6CRXrc/X4KlVteXvFUSJzPFFyPjl9Nijjkcw5IlF3jA5ywqQgoBLBT5UnDCjpZrhSM1oSOa4q5m1RnYQGFmh84OarB9+26HySlBpCNeGtFEMXPzQpGMpQO7zCYLSPGpjBH6YJqQFOp8j4h9qxbZOSvQpqPqmhoi1F9Ti5wiXB4dRDjt7My1UUy/LI431sIxESEwffAuAhk7K+0MASsKyYEGldTtoktn08Ggl4Wb8uDGjgGDoP3ZfqfTxmQo0Wv/4pyV+87sSLEt8WpI4JrcHNAZURw9Uj7bhS9YhbSFZ/iGOFEcfKQBz18JUccUxqAP7ySqCYZFnm9m19EAl2raSUMWkb6kan/NwCRPLC3JX7a3cf2G7aV8PQn3W5Hmw3PYw/+1TOffTVuOIp89t9eX/RCfbEcpzH+dDysLnp4n8/CQK+f4nlzGy8RTj1NKza+4JtdNyXbKY2bopGvf/Xb+CO2OyXt6pZrsxKxTEdo4zhW/DEjoeLRtiY14yc9aznXryxXXmdOntTxFT+nvWZjRsbvlnqKnVvdk3czXL3LHXLXv+5XdaWNbi358uFHp955oZNFppikmHyS+1fe68917uJ6563DMzN8e0I+IZh/pCammPENttj9my7lX4r6l3vSDgSTwO+azAxPe3VtmQGj5A8puYsYx694+JvHbZytBHL9mNyoSZHCtGWl09uiC21KTM53nG54LFxhYgxDgg4seZcwWzRGAvxjOnx1f+S7d9s5DfuwqmF/xcroob+GtgWzVms9RX+9ssuk/YsgaLOH9TAI/ca3LwMhQz8dwFf8TTwPG6osuseeahF4Be5exPwq+bLEdz49C+scoFnZsEbP4JTzj1Ffg1f8NlS3v/O0tpEWS1am0rZZ1s7b19215Az6L/mDK7k7gLeefuynGRhRDWZV8BisfOOZXwwHK7tpKscin4+KPYimIPMvE7LqXkwMm3O0UPexc3elv/voW6cc6E9VZHgizF9NVjeq48sLuddFcuhFNmC58pVjZE7doK2yCu2iQdCxOgqtFWRz6tJliQgSrKSIV42kksBWwWIg6V8fN9JxKYufpk496Kdj+yS3E43wRXZJcL0TpknvoPXw0EK4eOqnlQs8ChjRMogGs61Tf5u2b3x+wsSYZah/2Z25VBKm+LFXaerqWhJ7kJc1bN+tqv8uqSGJn+m/AbO5Qslakl31tQmFn7mUx/tgkXefYNYmpxqednxmVc5yKNrdKTInxxdACUtYVw01MgB9ReZSWcNflw3uryC2ZEskIq0vGMFUj2VTJmDqKyXsnOkL67AECyeOI5OInocBsbGPXfRJxu4aX/iC5A/+mU0Pv7QFmj6dqXLvNhQcJIA0SnUBpoKj3w/awrEBsTdLSusHIRO4PuNQhMMMfRxJG2hUxUugzx1yAj+v9dJFRanBsOvPLLXi3BknJkBv7ieb53W8rEujYCXdmq+/vkt9n+KgmTWBfbPyVpUlIZMKH1x5MtvUUu0SCiVfmw+DMutn0UekpdI2FxlNVjbHPIhBVrpkJ+bI8YXmsfkdCnvgVNGogKdqttMua/kvPtPn3SnmNi8s/Og5GsvjJjWD1Bw4FipAt4SflY62QkbEUJW8+EY2rWlSoqgVCZRukeuHWZC/FQSUvYwFKNUPmcKpf0rDvpUnwPZgGYD/Qjl9Q2sssdKN8LIhs52wQtT+NhTbIDIi7qkHqd9QTM2inVaLFyzsAEVWETHfmtqrkyCZc1lMzsohGSAkleyaVtkN5JY6dUE2NgulbtGatoSGypqFtCOa1JHj/0nch80jo6CWTPb+60msTJ3mpADBUEhY1FdqnCoBWpiaRMCvDwiVy97kxNC7a44J5k9gxSrQ6Ygzdp5qvyrNSmKQ0WGtlg1d5WyFJGuIvXUglbfuxGgMD1cMdTAkn3cYBH/NaYHwMVkxNC6RpaeMkRix1s45U2xHkNCYSALxKGPeC0mMyCmKQPFNPW/JmSV+5DKok0uOEOZnQiAuvQUdEFkenYFBUGJ0rBBq+mjB1PgRzf52IV9wvME1QkNhbcI4h0bdH9Sz41wTUvUcH1yBjaxATeJWx1v0aL/3FIUc141cLavqLBKbS81Pok6xU7Thj0RkI17LQYzIKYp2bEsGeFK+rim2ECp/qRIqbBKbadQaB7BATtLya6YdATFuVPTLkO+63vLVWAukaEwUrImEp8aSUXkNhqPy9ip0thHkxr7aFKTwus05TpdpZmB6HhEzVqE+6SsmXu3lmKCwiOFIihXEVI8Uk3YqIWyGMUEsgYjDjFZJywjb12FvKbmAlbs3ZVU7tMeAFeidGC30u+YUklLjdKJFirlUq/ZFrduN02ZEJlm4NsB3VURie3fMHwCZ8e9ouqKyrRnRP8ZRoAgG1kTHxR+q+a+o1UfDaZAjRQV4wYlRZdKHWuFyIh0q0cYbE8HbjGlYKMsuycDSgthNojc1xgKvBZLMyCmKXlnRCrqbod2Xwi2ET1tKbIiFQ0xHGs82ywTt0RIsbhCGU+SOhST+PHskdy5DfFasTw11EhYyEju+rFHDibIar/eQbgytDeThvZm0jCF12nKdbrKcAaMYaQZDyKlDSLwqXHVj5MTs12C4olUxjZFKYrLGjzHoSHpXq+7eCalkLnRvAnmVTosR13jBKyryWuC5QuooaZmyl06k7AsYgl0kw36jcbB/sMTfJAUyMOZgdq+ZagcY2Lyb5T/BRqoTOg1eJ0BMU3Jzkg4duFy0egVDgsUCa48MUIvTBB3Ab0m7MOrqCn3TYTMEvPXTmpfINjA+BMV03HZBw1h7vKzXYI+CiuGregyP2/tfy0SnAePysqmiMX7zfMsKKAFNqjNFnYUAfhAU1HL7undT8I1+x4SfDDkvYRj23WSWBqOckeNSaPGPFCL7WI0UduUmKSWmjRqBVkwVnBG9J8x91B1C0GVl35sXwaUxsyf4GCZI3QqJ5efT4vL07/+TKkHyKJ1g+teZduag4MEHp84G9UOpsRFNYC2JC9YCRthkdmcc9FihUkle0uMVNd1ZjDlDBOVDuRex60bbHsXawqd9qlQrDUakmgLMK4yG4VlSWIMyGVd9bOpOiCd/IdGV1HmmYXK/vsyFW1BF2vCtXqzGxhrh9QrTKklxXSKv8Cn1odAkAY0hFX1DxpMBQv7VN0l0tvsLgSF/T7KOtc5AA98gtD8ALiNda/0fYSST00tCSUSihIMVQ+MyAvpoGXdg6ou9XaVgZFFy9oMK6qEP6uzuAjMqueAT1OFscSybBs6PXui5b6l38aYGBoLcemoDuUkPctiNjvHbCpIxiR7YOGXXA+NYW21Go7F2h6JFFeH04RTXmGoJGSnV3A4PeU1FDEvt1oBisnPwbCTB8eMWfZTHE7zzJeyRqJVNJKCjFZVDUlJGBIiwzVx0UuG4UJgiSuDtIScTQetU5meIhkYKbst5Gw6AlDzJewBEVAlc10pJ9mOOtNVKyJApfdLcorDaZuqwboPMjmGK0TBQCqgJVlQMyFdCE9AMrh30gVQuBhb95sre0kPV5QrXwHeHBIQb3U0AEvkBeH31hnWpuwM3/8DwvkG3HgCrhf4aRYwWfzkodmNbgCwyA3IYn1useuiiGfC3IYTFrmjZqsPgLQxP/2BZMYybzuV4D5ayHVJru83ngrLdRcwOvsrUTCcqJgx/IGoT7UDEm2YD56l/kmFq55Px++avJQ7ySiZkG38Q41nOeoULib0oqGUItMBq7MVMw7hKx7JjHKmCIsOkptAGjUKxLdoCoCjEa6QICyfQQqdDbYtJaPhey5wYUjSS9UpJEC/wiup7ZDEAy6k2CWxlho6GiyAQebjzu5xj1Uf5/PkAVaLiR0rPsz2YMmpAwKBEettsqPVImQHpU/vGIoLS8H+4KipWaG6IErUvSBccHqlIvBYkJngU3r1UqdEdOUvUZTk0iX0o7w3bTKjaT9yRe/GfAiXkGsaPu338117lQqLvwwUUSomHGWxjiVCMqSjg2HkLIxXDYDga2gKKaDAHkLBZBfVuvhWAsWygugntZWwBwLeFkkeGYh59aVFplw67MJ6SxmMnFXUHjRWKIuWUj9c8Ke2RKUnKrV3FgrbTnFPIAKUmKmVfZmCdF0lMVbm6duCLQQZMfolOPL10cI0Y3gUiak2oWQFn+VpgqKyWKecQYgyvEQc24YMj07rGCXTdN3VoTsjbUB+SeoRm0HTXDqwUQvh5JMsVbLJiUswn+U8qlFR6sv6pChrHQS+Ggq/GYyHVMq3ECclu59NTSEOixi9gKN7H0mqnDUszEkavtH0QkzmmAL6UQzurrqKOqnJNf7iZ2MSEyWNvui8QE7QyIumAydPBO5YKRy3BKI9J3mkH5L8LQXaenyk7OoEePB8i8IENd7NxO72+iCmAqVFxyYJe+cJMAGzQZUk5k8iDwq/hcEhsJfzktFzyZ+XH76qZ6bAbqU2y3lu3glhpS4XVtGwD5Iq84J5DpPygAc+RBuE/b4Ikga6gZfzwKHn0ohCXuW+dWwR5jywbdTP/VTKW3UQDNmZx/n5rrdK6gS17eFskjetDHfljEVAujyCViddBi9SulBeRMUotIDpxo3MjAH/oD85UJJswoLSgwGXoTMnmEkS6tN2i8vNBLYZsbm7nWF6zlII5U5VASpDpVQZWoIID/dDlZyfk4mUUnU/J9xXCTQpw+EcQhO4cAs1X8bhnITbMjM6lfFjPSxvJqo5bKPyQnI8EiI44KinDKixFhDqc2rWrbddGqh2AoFlVcuNiwVew+OW6/LDunXZL0lnSRAYINMR8l+mj2IV9Bg9fFU+8ulWN8qRzbn2j+qRze4XJAEf2SzGYabCoXaU6xeO8I6tAoI/cju20slrvTzQ3VoaIbxjJw8eZdqN0fxA0qZhR/n8nvCQjujn95iCHZtTAVbsel8iq/iPVaL+Yz319Kfx0Uk4wh+dDAT3qH10ko7cbtSZpXv6noWo9SgHPg7R6WF/4GNJt9Y3Yn0fpaejK3eEezrgFHo6Diyd189UbpQtHSE5jesWS6rB8FtgfHOmT3RA/2lUzolvCirnhJmBcKgX+pjG8gUtyOFQTRzpnGHo28ekpQXnKAP7ZGnA/zQY2FdLbFd+OtSuNsi47jJ6fuq7xjpPC/X+Fgrkr+0L3hbq+kf6IRzXDpB9CegJG+zg4onhSTHqADbXwVsdlCZneK+0Oxt3ryCePCR93x8yZfoc2UI/pITaAesX+3bs/+JQ+Ef0Y3KAJgJSwgEOhHUjJvdpJ+s08v0QimkHrJO6/Yc6E+uYNsgbp4jTdrReJ3s/xIn0AYMaHEA/yZkK0si8EDt5wLxkhz9JvXFjGZjm07/qk1qoQJJbepak3aP0nHZ+PMB7uFIg9q5pRIOYnTwolFxY8j+yXX80X6kCroImZZRTiyK2OqKnFnUtz6yC+UmfWnR0V8F8uxqtaZTVb/pcHNHVb3ZL9MY7Xf2msKXxbZw9mG6MHI1hmBthu3zB0bhh8GCaFfcXW9Iws2C7fKkbuWHw345mG7LR7ZpTU4zy3nel7usRfe+71oo+56Tf+25850zs60d5YQUC8w/7F1bwA4N9YZTz/VEJPezP939n+0tHWXPGu+phv+YM2I++k0NvSFfnQ/4NCfY/voONB6RXy8N+4wGwHznUt5JE7WH/7Uf1tP2oUbqeER6TP893PSPA/kdDbaOIwYf9tuXV2P6Ho7y3qpv0sH9vlbFvGOWlOxwrD++X7gBo0Drr8BAc5aHDg28c0YcOG33ux++hw/Cb2e1Hi8uq8SirdhC65MN91Q6YxvhRnl/j4/nxfH4NghpfdY/ITpyT+rZz34iClr/vKO2w3fBv/dCowJZhlApsH8y+eXh0wnymindw5IDo3z6iRw7UBvPFychHDngbjGtxEOtptNzB+segaLs9ousf66zpLUdw/WPGEQaYGAxEb+Qyy3YTr/jSfd2O50H+K+DOAzkkSOrpGHnKRkl1t4XpdcAoD37eITiiD35u1PRqfwR3YAsxTRlgZicPAuSnzT6cgybuS5ZKQEqO3Xlb0IOS+ggfuLuLkKUWQAXZ0ijn9rllHvbn9gHZyHbN7D6O0vHmjwtHtONN0GeedMeb4zvzR6hBMwb5GeXJVSXb7lF6cpVz5EM5Yzi5Qdd/7Sn1j1W/+VBeb7ZtxQ/6o2xe7gY+opuXg7HipDcvH+MVZqbGjPL6SqI2PaKvr3Qrz4+ZfLqvr8TxHWNmqnmULYv9uY/olsWgN5/0lsXj2uzW2EqXC3yo1WJX9IiuXmotp7smR3L1UtfGg2kBzgdsB8MsgEhtMb4LYGcP9JJVWFs71C5dMuV/Gux6DfbaAGMoCCtJglHu3N+8/E+DO/fbx4PpanQguPkZ5mrYLl80mWxQK3ULdbNRHjzun3mEHzw+9s6RfPC4eTC1YrvAVjBMK0RqivFtbaFuW3ef7Ch72sVf3xHd0w5G90nvaT+K3TD4doM8zeZt11dZ5Nw2oNRC3mgHz4cyNNsVzE7mzK1H+MytIa585M7cSt6jsa8/1Cot3ORjtupT4VGWz6Fl8xHeez880Gz6KKdnP6Q2VJqR1hwaLWicD5mE4k9/w8cI6inq+dKUHYZ28n48lHGiWGgZZe/yMo14rPaOGfshzI/kN426UR5+bjzwI/rwc2EsFerG5nTIQ60nlYjWCCS3/JceKXtUSf5SFUmUtur6ddCe686J0n4lvw6Hc6K04oDDOVHarkvc4XBelPr1+jrszovSOoW+DodzovTMAbpy3TlR+lg3uMPhvCg9p8PX4XBOlG5R3+ugIdedE6WvNjicE6UtinsdVOO6c6L0yAaH86L0hcpeh915UVqywe7fjig91b//8PozvZWpY2UFSJSO6ep1/6bHyhtJlPbc1r3p7IWu21e2jZVzSZSGdurodS8fK2eTKL2qndddPVbOJFH6dPFvcay8nkTp3T/ueunJrhMv/WqsnEai9LVOXveNjJUtJEp7vtvx0o729+99sm2sLDK7T0t0qctWp1FRUrNWIkVRDsrfXkTLmYNWt0fKzxyxyk9EKZqDcrkXUZjmoA3vRXSpOcoljIj6HAeuhCP9aw7IiSNzs1YUiVIX5sCrZbdiYZZHIkWB5kncCWJEdmVInJFI0lQQwRFRZLJT2qYga/mQKikijGC/NiM9OkBYAj2ij5jrcGARbZXspHcULFM0CXgy2L6hJJRLSlefAAtcib9KRFml8inrNTU1T6tFcx/iPMqEZU+onBJu6GslKXu503w2QnoXyAia70NEPXTaJs1rMc/v1rwayxlM3LDAmRU4RUSYz++yIGV/k0dAkXdaEjxqYvrOcKOagtS7q+hzeQ4WQpt4for1UrwkPae5D7nBj9/H3YNrL91iPLZKkuJnNqV+NBHvljfwmgMi81gapBBu+a121nH/Z0JeTUa5det0uqV1Je1Dc65EVIMyLGSXSlg38BNfqozCIpViYOZ8i6DowpkhcHZEgHKq3xZINV1Bv1GnnJFS4B1C2BgjxYpMtBlI2zPdZQWGGoz5vNLSJBGY+TXPdgNpEGnzxRU+v7GcCJaZoWrOmdjLRKIdseQYJENSWPbMv2C+4i4oFxIG6hB16sK3gru95u2R0kMaNmEwdyVvk7W7q9i8GP7b6fqltfwWhrRMtOxKSY61eJJU/+10RvBvWDR3ywM27+YyKbfUu6s+xER31RcFPLhzHB+UuZ4Mtjij+jouqrERFRCi+Xb9FkRoV0rUqTlnKxz2OIHCQCOydCPSL7JoX0M0vUWUfC5kQYnIPQ5i0Db02kqMCU6k5jOGrXbzju2xwmmvveMHgpftxggBKCIDynMOTz3yiRMQ7ECORCKMXm99R0zE47VTM3l+rKLI4xSKcgD8kceIAH3bDvmdQHljPIRFPBpYdxOzW8BVGfcAvKJdYG6wLpaJZokSQcBdKWitRwIP4FcIPlC53D4M9GtLea2ywoNrL0oeiIB5f7jWEerYTC6mG0PGGZ/g4jdelOxyw4CCUkbjVWeXysiLmBgHyUasrhwsg691VwggNLfpYKMFB+8vCn6IB0+4CP1ZF5llx3mILSrMNo+kIKbCdDV3CJzwKafGndwLGw8W0Qjmp/V7LNtLomv7qj0ffDkcgv2MkuDnfkqQBb+xH5tGDip8u/7R+dSPA/UJROn51FVvJUXKIvCRIcry/PPmXcn9L01J+5enFmx9Ume4K0BV/IOJRpqKBS2KDhfLTjRPWKLi4xJvvpAeUPuhgDAYm/E7OpRXwL3e6O+KPhRdJPjODkUzh+QYc8bn7WLZedycYfN/vMAob2h1FqGeA2uSGso8T+qXrF46YWo5U1FTTOsz550KdtfrR2j2raF7VSWDqVo5mJn1YlLXDMwiqH91r6oHA4+4lHHbDAr8MhQHz4qiUnpChyuBpxwHw7PgeErhNgioJ/QbXyBhr/Q2TQplO+fsc8DaqPptQZUdg754Pkd8VlbruSCUccM0/UJIWPBCOm8IYNmIU+SVlLGuPuYj4AkOE1GzRDQnP8FZuPDkUPPmXZNPvLC6LZY8MNRcm2T5OGsuaeNAnm2AystWxF4DzF2IMS+hV0v2vZF+NxVEV76Qw+R/taU1BVSahXGe8rmo68Fc4noOORF5TyBHBkcyR2jExMX53rQpyBJw2/prY+VBYwq+tLt3HKWmhJtWOx2Qea0Y5h/TXwvrxb4wdnIFOG9LVpbkKO/nzuEXHFqIg8HWybMovnrzIQrOjOBDYs/InyMYfKBoQquwXqDS/1cMSjg7LDLc/9t9I6wSZzOzqHVIcV+sAbdNSJp+lu3dVZj5lIfQxpWXbn6Rcmszh55VWXpJ82ETQaACRkqb5+Hql5YsIPvr4MChTFK5YSqCVyCjBNgxdZGUfRqMchf+gfHZOnIp6Svl4UcLr7O4otLXxAhG7IkFdROJ4hTJEh8nYfcFbcE4JkU0L0HQHuRX0p72uRa2mZ2spfwYZgFjso0tpvwGhBAAIAQASk8orVMCdyIvDAwDr/4VJfHLSIe+wV1+jOJvhRBiRuQfkPOXSuFzhfDXkfR9CcsHD4YEIvK3EbJE27mVSszYxGTZBdPx8EpdBbFvdcq2ShtjoLFsP1lAYpjn0rVzVEG6qD2voFPXv5OnzL1Tac8PtPF87ekwpQRMTiVVbOEAwJp5BHzTvDhy4odEgUOfpPnvKrM77JjKUg42UAbHgTR0CsvMgkd58CU7Lwkb6xGrWIpYAtjXpVDJV0clhMnvCmhfTJxH0aRImAgq0bBsjCzKLez8D+znds4LwcuVjSpTJ5CUhybsk0I0ngWtOE0Vc4lNoFiFkWmmOkOywQrUtQLG4v1NAkpPiNIMYWo8bnFO9+XaRg/UA0gCV2jlRWDZisAzh4+okio4NNbEtpGaGCn9rOE2bQbKXqyCGkbKXrWhhuXLnFqK9UU1odEki+tquhSJGvbAKPmcygJOL6Q4ffGO4n/UGkIyhUZGqKGM4GW6DUspa6nOfWYcWLlpBL6c+AGnL8RxSZh8r2qqmtzHJQs6KuMTaw5zyOCSZanqeRtaSZsa1OdFrHYZ1xdYA0pzOq6g4AhCQqFSgiKWeeWejTfAG0e699TJji/RUfkbRRFKWAlQOmsg3Usx0aCfzJknooLT0EzmQaHFry5HkXbIZOBFOEPqDh4UUVAf6j4Wp6FJYsVQ0uQEhWZeoEZcbC/4ee/oOJ6oksGKghY0cjSKp0ze8WE1VAaVUATig+SVAQkKksR/Mw0n6dx1mQJzt2yQuxUqFnlLtqDCiUn/Gm32TVXWtPFjQRX2bV5jEM4BoCFrWryZBO8jzfX1PxsWRVxn7kDETiBD8T7nwmYgqGYOu3HeGZ/Nvq1WHbmdqWgaQMXDuAZkzp+m25O9HvBBRMOyCUZe93ZsWhplw8H4k/GQ2rGclasPnKeDBxLL91DtX84DqMyOz948IHQEsVmv2TgpcHBMWEqBjZVvwzp0nj4N1zBQ0x37AFxLGFZ0yTG00kVX5qN/eg77HOmdegbTjuscGK01K8G6IsjKormntqD2sKGSJwfdszhRtcHInon2vxY0fVBC9LF55sD9p3th/mmPXgxJHQUNuvLMf3mjNKJz81QOtTtLDVjJc/bPh28EnKCHYWlsSDy3H1kd+TLyDe8GyKOIIP9DAPIzRJD/EQC5GBHkCwDOnnwJAvjBXNHO6D129tVSb+WPjZ5jXxwo9VReanQdW/taqatylFE5dvrpvSoQFhMY83Mh3xtWhPHx+ctQw9l3X7wWiAVGjGcdWryxBc4sNfpj5HuWlZtnecwsjSk1P0vvsllunqVmsocquyWYFfygj7ef0QC9VNzsyAIzy8VZKmauKmvmp/XmqUhMyVEt64jytfYtw19t2Np1vnocZ+FqCIaCPD/NLq6B/YZMyXvLcYB+isUbSfCTbBb5kZ9uB5Hx07bXP/PlOza7fivNdkZu10cNnoHSzM0+mR+zPPM6zcTws2x0u86zcJ1mIT+72Bco0/6c62d5omOW58zSHDn3/XPv0RZm8NxT6vCt9sNd51Zcp1aUbuxpD+B1vlG+Wbpx+AXddV6AWVpwgwrc7F2BdIN2SDdoh2Tom+yEVNJqRfY3OHfLTfLPQej39PkSrYBU6Hrm6psn6cqsCklCz7Jk2fVeNSaztSrTLeJk789292x177EBdm8/tXJkjx7YKy17/Ww/psf+iinj2w8FOLkIbMJnvvpYoiGTtYeRjzwXpLKeeeuT0P2XLnzKiRgFsL0y2MHNulzPDvEWKHiBvcY8rA8aRfb/P57dP2U2mn97PHvbOpbZjUAaHvmljQACB4Exwgfv0FKk0E6IMFzf2ubtzdPvnCrFsc2kibDlLyII1K7j6f46f/3ZAIdyMAM0ObNjx6y8S63Lcfx2EtX0z96dgPr/H9c2m43QlrDx0dDD877EoAg9W4Wu2fV0rD15QutRvcDIapUrQF1BL7dK4Io0DfDqTGwnNq8G9xcmuYiTqSC5nXV7BQmfwk4SeecG7X/ikzKQkRpvLywXjLoxejA9geB1gPVVbzidRxiyYtovoXLEe4W6UZAca/8dFAlPQXwnsHP6em/JIfdMMvxyAUPzwvpCruVZdaAYtAPtylkmaX5h8HG90LsVcV3aHO7ggYPbZlYI8UiBjoib0jdm4HKTCk1KzPnb1q+6TV0Qg6p+2pW2edLDdv5Nt1Cdg24YLusryVINS2W0o34U36m4g8ESDaiIm07OOrYu5hYLw3uYPZ71+g2WoXZxsx78R4DKdDEmGQRU4KB1g9IlEBZxwh1OeMRltUbZR8rZfGQiuvPwwcfzuzeYdS6aBCji8RImFs0zFvnsE1rKrS+5/IXgLz80m7AlwXiDdHGJkoEeWwSP79l8eckryO/VntZj6ZPm+14Bo3GAloYV4jAPOPFJKUa7WSUseKAE1ch7bNnkI4XMBC0eGGLcY96+LZ4Yaj6lzYvAJ38fPFyMShzIkFCWz8JRDgSDj///bRLQkqwVkFFJmzoHF5BxEC/8fiq0ZwJUQ0dVs2TUNxcJa8cDEp7oyZ+MkVROTLy+QYzFwkn1U/mKvk2tRl/JSCn3lhOKgltgTzjZqdx8iwAyMnDhuh17KrRFjCC0DqUgBW05QDN8Mw5vDMnU+nnKFWRBFmRBEtbAjOkHmvyj8mvWkYCvSOVtsZ6UXMDV11zOM3wgjXCvilqdaTErdm4VhUBCbTscigzqcKBKUiOTBoo6VcS5YWNJknGYuWwErc+iK4qfcejLWwdNSGPE7kpw78YGouDWmWwkTLjPYWuRJ7bGkwekV/iLvHQc+FyKL3wi/tV5l+SY7rPobthyYZE08CKSbKklMUixnQJ3gmtrnRaYu/qkiLazeXSewpVDKdIWt78oJM8g/FBszIyuNAYIquLEFdmCjyN8Jogl/RUsW7n3U4XiRrAHTEYg4J5d+O/DB59HXuPzlkM9NOjV2SfP/tpDz4rJaqrdEjz0RxAM0kdSkT0oouD7S96kCD1a2Q57N3AfxS7wT1zBiupaaA4I382fz9MEcFZD8D9kwdU38KA/DxsTqXFePswn9+LSqnuDXY9G2Pg0FGs+9ejbAuHxE+1FPn4Pn6aiT0nS4fMDnzYnIQVFzmH7FjRYQjSndKx+BjRYH1gXMZoBBmVWUlIiEokBlRVifwpLfUJAALWmsgHnx5JvEgc0xCT0EsrJURDU3p8PWt1y5XE1X1ni5lwwWtRl/l5JhTIDQ5deH/ZupDIA8SnZ1jrz0K45B4RNmngpMbGYTRN+N6HJ+QYB1yEmN16GX60Eg/mBUMp+wpyVqJn98OhOh++TEEAC8yqTuyiKqVrUXkdizMhBXgEhSHTqhDmnfiLL5VND4pquSts8rjyFPzPc/8i4ckAf0UEJ1DttBtNG6uRfjsQTTpbGdN7PQ9l5Dt1SdpJaoC7eO4AOu37ZP6o2FvrCVwz+7SYCewfawmWLi4l5PqusAoyHF/xydwnKzS50VNoWH4nZHvx5+1OK9H7Nwxq9m2QbLeiYYC2yLESsUgQjJbqscKQM0pWy1Ra7XnP/ff18cSzxJvJKjZ2loSFY7NT9LuCF50SZv5sQP5AsqaWEpfGd7bGkgCvnRHnbgYoedhkM8FUwgXa2EtwtyRIsQATuYTffuxL8MhIkS7CY5IJYmpJCk4jm1P2/L98DrcA2UgsgOa1Cku3TIso1FdQvukY0d7Vqj7E0lOWf6QsudMBUVSyJi4FA4h4LzwlS01yq1qUpKBd67NwpHpmROFc2cKVPtFNKEudOigJKM6wJAgD/ShqLXAGCsgu4T8x7eD+kgIvJtqWxLmkxPf4/7g+gKdjm/KWkuE9QUN7W2Q4Ws+EvLUkUIcE/QQlCyTBKE1359pL4ZczunAsteFISnOiM0Zcygb4gue/+L1DetpSQYJtTN1hiq84T46dQlnEpMxHoGimDklpadloMnBx874BYpNS2MH8PQ9nF7U4OOAMNtJEGapjFQfqGYAnhaBAZhOBRhxL++l6TfvdK22KSpTFL2//NtT91uRTmeF5WtcECedMlgntV2axd26IJtwL07HrCjSiJv5OB5Gtl+akXRTyMYJ2DJ+IRIkwvVuw8D8Yza0Mw/NyLgvuWez87zHPZ2ngYZSfE3zNYpBGd8sZzQ2Lx7/IXmyi6iZCyLGm26eahod/Ns9PLAI/7Zu3fkeCd/cBnHkYL8UHnOVnLJ04Db3xZkqwlIPh1LUuvIRFCmOyq9Inf2ukXdJC8KbXct30BhdylktiuPAQUKnDJH+8OdEDQ4yBJBgrBQlrY3qqch91Obt1oHs53OY0VxKqCc1lrYtQeIvxzi7rJ8PzCxzWK5ra385VOCBFXMvDXbSnhVyUTWbVmRTX3qQskear1z+XcfClglRvOb3DbFQ06/q9PPRXrUIJ+peIZ77WxiyhwhlLxJj5I6kKKXST7eT5FFPH8iepR0zIoZXAR2M81cpurDoBrS5P+79ssEkDVjdS2xrdT+8DMOW/skTO+bWDmzXOuSo5b853cJ6l+bcKz3uZ/ePt9QlaFD6ntlXCCtgNvRtNnLqvCB2lrPBuov45k4aPQuEDUE0J+SYu1f1+W23KOfsyYuwZq5pdhyLXIfo4YKMpvchVHE1XXCqtTWw6q1WRozdEymNvc+5w39khqXe0auU6t01xfRargYkRhGKtID8eXJbWuztuiu1SjxpUuCvSGDwCgRRsNc+QMyKSrAn2RO5zpocdb84mUgPxzVUvVS2qAxFZ9XysLFsdQw1gVc6Vj1R1u1BcfJAVKKSxYHMPRShdx7IJ2B14mh2/KflMeWC0p4HilB8ooKcwQRh9ouFpQM78CQ2QZhmuFl2T0BPwDHMPRSo6KEdVPCW/4B37znznT6qrmJHlGF8dbHP2IWeLAxe3+AyX/bCWV8ucgODoNbjvgeGW10/jkhegyT8e3X7NEJQp+7BsoWOkbhyjOnWFfM1RLgUrUWLgSFlQI6c2j7ar+P3FIwWCCMpRcTfFEihSfVeKX1wZTtN9F/66tt7H/qF+KB/44B48iSWaoepEsyf2yj5dDVZJUGq8WVBk781Kgpu1/+w2nQJWLXIXwosPjXSrI/nUqmwn/UTTY5YAa82gUdSXht1RxfESGXRr6eNxcO9uq8GG10FIcIggkqv+RubMJHljfB64IyzUkyYxWneGm8At8icLlPhicroomEP3Dnyw2wg2FglkTcX0V18kqROW/D28oGqOI/3us5mWVTO4s1/k4klWhSFAr7NxV/gwZ5cUgBSqd9oCueDAFjhfFXYZijn/a5cqglpNGnvpV8Uovfzpo268vr69yxlJp/HulC0jz39f4YaOnlBKg3JuDnCMO7ap3LTtWJTSMPP5hCijKyTwT6WKrLX8xNzcXiF7zAUiSnfKN1bEUyVIjw7A0NbJlC8PS39d80B1LFFELJS3tVWOpnIhORzfSseYls1nlN3LIMd6sIlNsoyw7C70pGCcHMuKrfbh3GQBlZAoKF2BLcleIwjeQhl3ZKbiHD5/WVdX3GxsKb1oNUvhe1pJ7TeXLXVx0Vd2PzX1MatEX9pIANvuymRm1KvshCXDUU1ik3ZujKacppZBCSserXorK80K4SDyH2Vk4aANJUsQrU5dcjust1ldc0R3HDwgjYMyBL9/ST9fMfgBK91i6XDYuv3/2125RjNkPLIVUmkiRLOxHp1s8357kII12AFp1L47IkuVoRTX7AVlGq8qtvXtpIpVkORoj46woOW3RT3bWGlDJp07BaBWZKAeQm87/16QULBJAaQexks45/QgL5OxfQCGMmtkPwHYuSbJT+2Oc8FgBMpQydgdsfnKkpybIeHaB4+oAUysCYD/uJcuNOTcyjAmyYSwKsh/QHFd3xhdUbPR05Fw79uTiSI8eF+P9m0hz+zQfcgxHtXzB80skJ+Pnox5Y++k+ylVEPy/c//Tywgc8E66Yb/+S/XVXCefKo2Cur54LChckYu7cfaDuKvzFPPb4XvHFvIkqf1ku5CW+xGuPHUtbE/yDbNJTt/10PHwsyH2yewTg0QP/cfzAfyw/flY5Dyy1/C5Bvm1g4cZ7r3SVvTha5YqLqHLF5osSRHVTZTNVrnBTMUXabh9QMC0nDXLyHbggItequXRS1uxruZw/F4P3VxzWBkkyHF1zYVwSkYrnvXZrPhfe8Mw7SzEFuulmjkVz6xX9GPb2X4l2mnP4QQPcIivbyCppQKEJObb5a8vAjCcRDAkxPsz+npT82b5Upoxs4cO8GBv1FNkIcyOntvyX4E3hU0pZFCRHqpSSrHpNIZVZTHmZ5z6Y3fyiiGQpoDGYK16hKS0YRszzlsLodkWgB0ZQe9C2r+oEiu1LNtYb+0qptSeUvAcYS9ANku+tj6X6d1OYKodpr8UmiB+9H4tSC/mfujqjxO2KVJb3M5Ok+rfzh/txQsvZq67r8vpYalhrbHdo6+sP3omjqeYDn9gdcOXp9bFU8QcGX7uCfG/96Ag/LO2iGyzBLA+QQyihGdqHtI9klDuEaqX/RyDkqCg1QhjFYYRCqjiK4zDSJqCzB4VpL95KQFujNi1X/pfwTYQlcorfOrlesPmGs8miGBIzfCRwx9tn5wjbpNEWipacyiJB/PQF9ie5SSF+JLupKL3kkaPxQrEXNmApwfJnZ7nq5/o2mXa80muQ5bworY9X1+4RXwUVlXeV3YCknCDtZHOBd3Y1Cft+o2gyxUuWZAN8n92rjwwvyF0LGT4sd620qe1wZUac6IQ2BoRAfjPJUr368pZJ7hLcnM1IEVeqIvJ3ISuOSMU5f+h7nTQ5mq0eQII1VZQ9Am+d64p6QFBk6SmBi3j2rN7MuVts4Tvhop83lkalk6/QkjYgyWYa9JPEhpEd+oaE3Xz5XPQhR+P4TgPunA2FLPMzyHwxo9CV/sYD79PH4GLRT7pbrdy7qfDIh4z3hRG2tAttKrmNfOKzopdTxmaAo4n2fxWKp1xMuhuwGX8CmkiRQqdrFniVA/6q7sQvi34Ku7WAxZCZ9xPWfokz+OPyxiMX08d3rEspTBdLm6nrWQqCt+6wfgobJhJUpvx747Hh9Yh7Wr9elTJYlwWkSqlUvDtQWriUYp6Zhanl6/6G+/LsAuFThpFUeeODPheRDTXXM2FASJ8A/hrSlmSwTzUcIIZIUWoqgz1sHxZD0ZdzDhmakfDrXntvWaEMw8YZLz4XMKz4dM3BEF5frzRc0BchowV+vq92DdzhQkLf2C17/8s/g4KHRlOKW/dp4GUrSef8zusLP+wOwYxRhtMatRTxcFnN0/HiYJpQCTYj9aBRorNIij8uwouSSmnswyWy92CO1mAaWvdtR5PIzt8q1ikxrEiDGl5o9tzNVEstxZuOlnxE8cAKatUSh+QrS7zjcXDNVLZl1YRFUuICSjb2z7/WWd/IP6hRI2ku11gOVamRGqr+H+yKoqFav/zqrDUy2YlW07qf0LK1NW7F1lYVqfzzar4PilKQtdrWzCGfp/YuGEqvdmPvYhbIXlfhHY9DzgiDdJeEDaWQ6cx2hzYdND8EvZQvYa56QbE93LpEspROr8GRSEk6vUwsg9y8GitbwxbLcEvbHC6vktXXFU65mA9eK1C2yg7jSNTJbV/xbdd9VhGCjfdt28LlWg/MvLOUbNSn3TagNvnEHOsu6CxVJlNJsYXcfgOkWa3mHY9D7ppZuFIiW5SyDY2gRtrx7doGZMOpuV2CAmqhWjpIwUg1hsoNxcbLLjIDQJXC8mKrl3F8IPm/xObLsMS3XHyGb33TdxjxvUtV65qpQuXsLHTWUlN8cLGWNoxp1YegqTqf9CqmXxEClTNN+XsNkpKlgCqTVCZb5J2np2EP9JYGCDAkIswkstZSYnjgt66JanYz+qT4Mpx0sZT4gpjQBUlifwUfFEFabmZrgewNJmDQDpPImujwkukSvRnZSB1x604ZKM5+GFR05gHahtq+czaUwS3Gfnqx6OW6C0hbzPR0FjfdyC6BaStYF9nsLOHXvWR5rT3QxYpFwMoOnLvJ5l5TYAgNAX/7HN0EMCL50V2IUtIUZz8kk2IQpRcCGXYqLRO5bSY2fPBIG9gCPQ4H+UcFZLMftNIN1x9FK0S0VKb4aZ9PR9wtOgkHo4y6qwvIHC57t93Nx67dkJ0rbBimkwZJbClycYhJJSYZO5BGlMFFRmQgo+SfcAHlWiCnc2c9n50vKEPVfCceTjEpByKFHE+MdW9Oktg2Za8Ua4JBE4bc4cr+f/sb0svgMEYXUKsb+gC1+/dCtvARBRSNVT1SafMGevH3SAmplPtgTTpS9ZrmjVt4VYdIUzAULgM1UymSfz6gOPb/Mu4lpCjKb0XskRwtMECqaReDSxI5tH1LI8Qly3WXyCtygRL723UBYeAXzB+ByJtH0OKMCtLTJodMn3hPoVMyCouw4zwlJCG9mKg/qZqQWHoK20zVXHNsdJkKcA27g40DSGYlOJ1wukhAqN1hh41Yw1uRmTgzLaD2K20bmbZG9UYeWDEJh1Q/XGeyl+k1B7HGB3CoeqoYIhC1CU30MmSXCiCm9XIuNdZL1ICAmzsoO2H62Lg51RrxEarvwYhH+B/glD5UCladiaWkmEumyZmj8W7teMkdNLWjFaUbKA1kL1JULzw49Frk6jQfcow9H8EtbAyVwMxK2QUIcXGluOQOWaywsH8SWDPItaTGq15lx7bnwazyw3do4F0iVVhvzC2hyC7dlesJPiskHe5U+1DIvi/Xqks2DJYW2nXZdDs7flrgpWGiEtxckkMhAjWXzF8E+62x8k+qgs+M9grAuQNUUT2MHBXZmHBcrith5go9JC4X8TXFTyV3jLOCokY0K6MXZb1J81YUETXLcCjNpeKsfjWQyPZ1gd1mMeAsIpNLoxOKIB5TB+3ad1ChHKEy+wSJwttf4Dixl+dL7e1lrSEZrFRAu0IYABLGeTQ1H1H9asAAXZkgbGovknC2UD1iGRBXDRhSVwXpS7WrHjpQAW0b9EHBeekIh6r31Nz5Cr5Uo10DDFFQBhQU7QRIRLkoh5I0pSkLchC0XYoIMrcSUqfFGwYWm50Yzjc7hc5n24GH2qfjhMQ2gC8L7aDXeM8R5gF8WnjE1wE6MsFLRdN5Wp9w/4g3abi+iyAWuwRsVJnqM4Aesci5reQjEcdWz5yeET0VPRXdc/4ViXbDebygBG26mzZHnc/WpYkllJj6x8FCBmLtQGXp0gnVQ4bOZ4M+ZYaPWp6cCKp5YPGkVfUlmRPq1qsrTZYCoTi5mBU+sEFVlj5km3hBZJExE9qwy9W7gdhBPPBU3ww0JJJeb7oqkoQvCB/OdIJA5htMmq0tlAg4Ria+UwVBGRUmV1h7aoh2M0CI2cAd0eifEE+E15u/ak2dM0K2+Ry22Y5W2SAMwmK2z/joEzOfSSoUctHwjBhdssbuc2wgWw7JFOpy3GacXk7XNxi8fI4A0sCVuXwQksBVw2w0ldHoGooYa1MsYhC4WlgUJHVdVwXKmk3fO4Jktrm0RU6RjIATIcEpxxBitEpOWYnRkb4mC9UoZqX55VSJxlz6JagohxReaSRQMuXe0wHT+o7m91JedQ94+MTDnHTYVkbSvBZXx+WxuBPRP+VC6O5fBsbDqOaxR4Rbnj5ZU9uZfY6tUZh7S2Z0p2XLFM7gWgL7JELtfFWQoA3WqWJJ4kiJ0xpKp3g0NVXZeieJ4RYxqvglpRhGmvBtBlYgUagtyu5GPOOkNzSWmwmGdsMEp4asVDhhTRdiI8hKHQEuDww9UKNcfjKgWMbZtWvAv6ow9ZOaYi9I+Ira1KWgqGmgStS3l+/Vov0uFFm663vHTDeJ7MnX6yJJSbaZPVLsGGAekyH7RA+FUEkLGj8aeA0fq6PjoaxVnyFJLB34dG12bDtBtpRUnmQqjlxlGt8QahJKsoL/ZqneLKqCdKialfsl7GzAfJh0bTW5p5TOpchKRR/IfMvdxR4AjqWxvFh4SZu5s6RtdrqUXRWKD0OST6nBg9evEZajaEEeckyZx1+qmXBvsAKk/2WKFZQWeFRhm6S1Dj5qqfap0e2F6MJ1XosF1jO9OX4mGOw6I1iNfnTSMQcMD6NNJ9BOfYj6DvipmYMuI4XDx/r57ITrOZdZ/iK5syedsS5Nu5BsJ+/bdJw+0MITVE4vPJgkSo56p4kfaTpTJTv5j0UY6gE6DMb5ATwEH1ivuhqH7wE0vWQsE/fMn7d/OHtPDv2h7HUz1dGPfnb/AMHtQEqMbwd9hfYL+9ERDtx/0ccEY5R9G1PUI7xvIz6i+zbqucdM0VCvRZdxfe1Ro9PUXxtXWguZRmWUWzY2mv0fz1s2Cmx3Radw+nTi+CmdPHYnuwdHl3ugdbrpdY5rp5tGNtQ11p7Sx/qazYLBh3F6Sbgl02ge5f0HzyF/RN9/8OYWmj8624VSyPxjwYaWPq9hjXLyF6eO//ie/AXg0z/5CziwrZSpXfch6SG0PmTd7vZ2W6Nu5/Sjz9/bUDiYvPNQaXWOfcdIT95EQv6D/iaZ/sxUZZTrzooVR/i6sySy85G77iy3XgnlpOl17+zkQUIMB4A4DHuVBnbyHxP4OEl3P6fpPS7s5AEjjGT4g8+A457RznJoOj6rWKtmEcPhey7ozchKulgy1OV9RPsRvvwscaQMf3naOO7NTfDtSE9+0dyzjt8XCu8S78RkPpxb1L3lVdkv+Qr4NM5/BD6+5z8C7ufc+Y+ADIvSdI69dvLgYVz+397ZXTc3Mgiw7dpeaRnltl0EIX98b9sFOkz8c/G2XeCcTS8obFTrFZSPbaKJ8hxl+8PdrcNR3P4wpq7HTttCT0l7n4Z6wmz9GJ8n3KHu+xTTPSxG+cNbnSvDEf3DW9Czkf/wFjljGxbpy7sqyJZG+fgXfJb8T4OPf4FBHewtOSGSjDs4e0bgm4KzZ4QbRBBIwh3MXSJShof93CXBsUXqhC5GufttItaO8N1vcyDzA33325g0pFxEHs70hQZD7E39MfBA+UOnoeBEk9snTjKxYBM/7uDRnfC0/03UoztBPGajXLuLQOUjfO2uVYOfi9fugnrj6dFW0A51++NirG53H7LE3d5uCDer96PryjkojLaUxEf2lKvFQzWNcJSrt645Hu2rt7qP7M8FI5D/OCX9qPXuQT98ubzHMnPNTUIBsmK1NB9yWJhtWCs+GMjWt0x4RA4WUxPCxS/Vfy+ZWKXqLcNoXM3SqwvVUStxlG5HzaZ7psgcNisLSXzjtHGM5s1VJeioUFPCIczQlZBUtrSAvCuRggG/aYtodjDpS8GA3rRFtI1u75GiVKNZSdI+YAkNPP3Idpx45uHf6pmQXztPjHqSPcSj17EfvTTffRszpYb6kHfEI/xhR36Dj9yHHdKz+8erYz927fSYuNt23VNsHiLxEmZ89MT4+90+z3rWJNPYSAp28oBhmA+oVd5gcM1Q8IkcPc3l3iAtA6obf/NAkoGBB9APr037GBu9oVAaXxKzrWI0hlrXY5Ef4XWdCcjPtXWdkIkptp6Vhm1IOzwQokkM+HQndlBKfzR3b9pRt3NpboOEfc0on5xhK+kB/4lg/R40lvni/07GulR27dUoQ9uydD3ch7ahJyt3o3y+fUvzN1GfbwdNnzp8osmcXnBgMYfBtZFilJN7uymEbwpO7kXe/ob6i2FMM05/cU4LJOdL/xE+f7fr21p3P/p7qAOGGg4hHjQ5NrXHLeeC52VJemsKOMqlCmgNKC8o7Jx+XVtwYyK5L5katq/TrPj7pDhV/hc5HKAy9PfhYGqt81s5SGREe7eA/NZJzqt1QVJIj/RPGfG1t5X0UtKUKm8ruaXtJdlupHi5abOtiyThwi9fna8iSFFQdoqzJ9HoiALOcqIzwbmj5cwGSyEIpqq66TUByVYXMJ3AoMtziqH1ZTcs/XKbr1K25PQEPXPqJsULK32C2iw6UYqv/zkvP74vww3OI39yhORduU2KF5GW1QHyYkX7qDLUaNF2wXNo55QnGQbkbTUkgZ7QCYWlFtiY01Q7gIlhFh8VlwPjBtshpR4Es90MVLwuNuEoIZMoDs+/XkWSdes2UqSD8t0UB4n5yjKhPcDrx0v+MWz/Sp+f/0f5quOQhiP8Vce2o2/Hrzo2KLGbRjjSV9+EytH9BvyR/OobhhUGWXYMToqSUSoHlxE+lpWDAqnZih43zw2q+/rslIzy6gsbBf6nwasvBEf/jnQf5o0wGdf387DCp8f4UlEAM5U7mQ8/+/h++JlgYP333YefiYOJUU59k83xCJ/6hinv7T+VnK6P04DcABfBfV6x+DT6Xxcf3/7Xhft5qP91sSuvHzZ/xwHDUVu83I12FtS18R9jxGC74wmPKuY9VL1keUHdgCStKmHxLdrSYTHRDRxMvXG8Gt0gJczGqTWmsZxHZgTveyEyKPBTaBxl2cY+KehoLtuIqTeOUaMzB3f12wOMHnDKHmOy8VNind3T68ZlrI4+rvRGfqtQhCG2G7s5GHggPbR8Lx36YDeF9HfaqTby2uFB2MmbwrgMOpSyJx6knnWcOJGMUZbem84+7Jfe61OIT9MJkWSMcuf5VuD5m4A7z4Pv2azEj/Lq4KPlf3q8OthXJo10cK8N2fCQ34sYlF+qEDF+AywnrIPjUxvQIknRfYM9fNO8vDbCktfG7SeJY/FZ+usEZ3O9milxypaqyC9pA7+plDxdgg8iYbmHIFna8c6RLw8O/unAQ22Ck2H+Jngzv6Ca1FfN4RPuzNoPJuwmLOComsASOnYhqFuCbi+QcjWizP2r3gBhhlzGad7Y3+eS6fph+R0cBJSlnmX30vFOuT7LpXaUlUMlv348Vw6JQKr5O105JPBgGCV22aHe77gOj+j7F3zNj/z+BTwYCgJ67oe50XOAvJtHSoxv3s1UXT+MK4QDBLcOKfFgqCtLtx/+AHmXkBIPBpKmwChnLiTUR/TMBVfD8GfSoQ9p4xFiaQy8DDt5gELFteiJA1He1ig7LyQYR2XnBfdWvPqEbC0UP3onZZGL1Aif5cdM/PV5+7KAwMB1b9kqqEqFyRcUh1dy18Kva+UF6mkPm/j7zKmx9Hhdn/zgyfl7bFPMX8Ev+EbgBkRlEDz/voz1LvzDy+pn6XcG6KHuf+Ye1/tdDcPfjwOLPmaSGepRNfg7oo8uf6th5EeX4wBjG4rZJEZ5+801q28K3n4TMFNjRrlwoSiHcb3wHK2PmfqFcR3jpjG+HyYpzAGCO/7XwcI6c8qmsbc17OQBus1uDn1GP3I9dK0JENvsTioTSdMbyD6EhflGK6U94WoImHq0rjR3T0k7HmB1wsJco12Rv1/iAnMTFqYdbUcuWOJSly30GwWzYKQNMsk0hT6j2Ww2QqPRbDSjQq/RYrYYGaNoFs1soce43rzesMY0c5pZVegyZpuzjWpjpjnTHFaoGDeaNxo5Y645Vxv+FngTgZV/uqxGynPWrev7LSA1Up4GCij1H9rBT6bJaPs/GVLU3A22AGoV2gOftFSldX+ymoZpnSdyNPzdnVdq6CTPUkA1vLt7S5xHwOoGpzmQfCosKVVNdHcC4Uhhbo/hy8p/SvlNC/5NkRopbySfgpuWkLfAeaQ5NZbCgNldVmt2VQyzmW2lC/3mA2WXmj0Vl9hcb5mzxfK7ubvsCrO34mc2LVYoG+fC3F821eyr+FubZiuSBPNg2a/M/oq/sylYGdOap8vK5kDFP5XyqE9Jts1s2S5a1dBrGwPb767VH+Z/FKQKqj0dVSWp/Jl5V1lq6CQZawy5IpeYpzRfQpne1iqF5A8pWBJKEGfrPsIh90M5o4S001jGr0xMLO/Eo+pZMDGj2KpRC1tKiT9k2WpFLNmusfNKylZr3rf4pAzPIXzSAwFeLWBrE6oiYQiTnapDnTvbv4vW7t5xL55hMFkESsmqPwpa6olXISQYRjVDGJlvuUjAbinYJ+rFR07aGwWUK30SSPcDtQXSPwo7zqVQuBhoJn7wwcqPlZrb1RPlM6/jBszsiPE7PBP1h4WedUzfTqFmdgd5v5Qhc36pXpBXh3ngoufzxyWk2j42eW8zFqH6/nFWtryRkOAuyHmx5tKOq87jHUiWecFUnm1iQgrEpbIe7bmsQ4WeEH8x1XcNiM1NOXiKwSShqAlNJrMq47c9Ngnz1PujqEcFZhFESPKNaCqF9PUSyOmkOpkAFZwRijq5Dlt6BGbr2gjng4PRmZmcCwEsjRCDekQyraDRgscVq9Rl0VIV8EJsjoU3fUEa3quP1a8FcwVFFmGjHSEXOFzn6qPfAoH9RT2peMGJ5R1aLNJe//fixFG5uxsbfghNNexPG0+JJftTp7mw8nUTsaLlpa3JQtEmrKixRD6kaGlXyH6+ncPpunfPo1hXehdmsiVFcGe9BnfFE+caxz2pgtm3FBTyCnJ621RcH+SCika3qUNgP4T7JMU4+czulK8IomhzeJe7RZg3KAS2NB7tdGvjnyX/Xv2JC0F801EGAp0YFZ3VDL56hVyUshoaFYiIXsq+hZs4TjRlEZ7OXbSLX2vOJX7dkwGv28Bs1HEdaWAsSrE1x0LaeytlPoOGe6YtCtiuK8duHQd/EG0ha08txohFb6+zpZnZ0amaGxO6fqztMaE6sROvGKbL0ITt6uAOF6YhGhkL50WhEgo2z1MyN90pGAqc2A5mdXD73WIB22XLqX6WQ1S1V/iiw8te/tdCy+Y7Do1UDCHeaFd8x4Xd+ac2dCPC+tf3+nxrJ+2BbnbCZFRVdG/3CfuHaHbrz01eyGei0Sy5IrSJMbfIvs1rS6GZV8W/0D4sZzwJACBdS/MGHghTZPezwoKvJD/lsjzkN6G4S1zdlBNTSKzhl5AFb++VV2+dQd/oUI1iTy5Dng4jGCfEdTPv7RrmDSrxml19PFkC3VbqN6I+rncR/1NPq3McQy4fZaOpHO7OOVmQqGosCHhCaqJOsbpACzwpJm7qTVRETxthnSdlYAWxX2E9FgQdwZuHLHZR4pNBrvTYJhQkIk4Rw+CEVwVqdISURhgLlFDbKao+dlny+x8p1kxXDxdI2yKOygPqPBNIEhKwruT0JtDSLYke2MLWLonVqXqxl8C6acn7ZNSx1UtI1CnpyCYJpFv/ZVnAelBJ94oy+DCkbAUbrLlyD1VuxAgOtzucKie1eH3gm0O4dvbIFE6NYCdoVtWzPIVE7IkyXmkfBfK4q08wfZCttH4OiHJJpwjgu1GkifGD3svKHMD1EN2S2gn/dg6VJnEXvOORtHt7zfl7YLBXf+mz+oAZ4WcO+Yg+bc/Y51pxgxyTO5d8LkxEZaibgPyJkc6Mtd3ChYlD8KwWE4uqy6O1BSE9Z4cxgTbUZZHT3SAgpJvzCSn7O194sqLs7+IU1WbanC4+IRJnmKj3nAZZiF1g/ahmjzvtJ5wp4NUuYtXCs0tl+JkXUAqh3epGur/5S2wOd1M+1GUO3BSo2c9Oi0WsDgIqWt2EzrAXungyRWaBgjZ8S0CBERgFPDtNAPDzwHUQKO19kW4SjWtnofGBcA4vGmQoP1vbGvgxFiJds/mmebzSJb+Yq4JYCwk0C8R3khZTBHEgD1CHAEqZFgaQMOdCNPf5dAGALlOgZbBzdNYpsFXdRM5vtzWlJqYri0G0DHzpy35xhgLuwjL/fiqWRT3epuRqSyimVW4weovldUKSTiDSc2nbD3i5diTvpJDcwJ8lAgp4FI9kwf1fqcF5QF5CBw/Sufd8KV3AOle4scor4Fwe+b1VwveaP1TNUJ4YQe9E8jdfbuR7z3GVN/EFlr0tGuZLUYif0S07elWBndHniJ6h41FmQjRdCtnwMFd03QnnJ3V7sQkm1okKuZ/yjfjcrd3AY1xEYLfPUCY9BUObzoFF2l5c6jWafNIFbxR6kYAWiCheiKFj1fQfmFyZxu91I4+VmFOr/qyOLj2dMsyeKvIiMhndOGz1eCNWZvJ334jkyuTjdCuXBa/9VsiuP1L/E2cuFvHixIkH7/wE4E2fQlyZtxgkVKprDBMjvozmBqQXzBKwOShoVA0Ydi7TJkV/R/xYFTRzv5Z0lg7Wzo7NAMPRZvYaKIT8C+zGJM7xfogzu04fJs5w8bIzECQuq8AxnYE4cSGP1HOpzwJge3RrRMoSHQ/M7csoopAyVu2oT1YGd06VMW7HoipoO308wxcZF5dpTf9GRRGFhq/LBU3Szpe61RMcykGGoasEFUjZ+nurLUNZoetPGJIZOYAz99VDqYr4HnKTEHYtCidhKZtqii5Qugt9ymRW3OpxmAlYlVnjdvzZJHlkErbl2CNNvpk77htRNrZk4izpeJbQ5wB+s8qa5uQy+KWaz/9e12aqerpXpSEh5PP1CYG9PE5hpUqDeS9lsYu/LMWLZTvFPesRhdvHOJM4zbvSU9FfWasZWp3m3o3tAl58Iffs8GUwodNPGzM8YQ9375+S5mMX5MTopyxIleNqmvhg4rd3I49wJHY2jMX8U73C7tGmeb7ebhe1lErh2USyV/5c7IUjF9tiQ/XzhNzfANJy2jXo2t9NK656QnSZox+Zg6VqHnixTDCsTAAZSOcM5O4MHR1kHLV/L5KkYYytZVYJBxnlMEETPwCHi7TxvnD756NqxnLmQRB74A/Lg/r5PQCng2t9D0CC0bM/vwcg0Wl3i6r7kV1rfZunoA/sgG/kPvDg3V/Bp6APju4e9EJZLSOgiiptfuCRcaRr1s6caENUGmQ+tZ2i0ideJJ7YLoZx4iOpwSrLkk+fVgAvLl8UMUvMtDz5AFUEbLm6y7dIflpLDkT9x5vw9MIuKGhC2Z9MVI/IzBYNDnrR5c5SocDWbt0dqRsFBarI8HPReRBALDB3IjC1M4eO8n76Fi2RYbH6yyLwZO5k7TfzqnFl2gKpOpVAcL1JuK8QBHYL2PVmiB30ouKuRCRlS8laq7EkxuJOTLVSvVmTv0h1jr7qJV4rejP4Ou7ei4SUs49jE+7EPKbfS/ZxrBnHhlKwJFOa7A7iii/m64HT8bj86X7BZ+NMtAYzRknvuxCY8wvz0G/cDN7bRJmgRFBwGIoA+zyDvdatVdGyaCn4oFmVbeePE7JNRixh0kVnggvIt8mhVTcDBdHWTw2ya3vQgup43JROLBnM+AjrfSxGL1hX1pHCi0rRchRCAg/TrtDS5BkaTyP2v/MsqyJ3JuQG3P7kl7s0r/icula17eljbSkgVWsa2HrntZIUh3Ps3UgENdUeakozYZEVnO4KCuyVsWyH2LQVh3Pw3KNfMZISd3Rqz1LShCLjYcER0Ga0y7KvfqFdDyOcHMjy6JOQL0Sm1xmsg/B2ZR+j6uZa4QhEQLaV5jYaXnwZZ6QWiG69IrdQj1Y71ZHfv/L+5yaa98krUtrCbxeqx5wsFf88l1xH9t6mupsz+aCen1Jj+viuEXn/tYqxxJLLzdsxL/gKi4j1gzkd2JVD4L03qI68ANfnyH0cwiYkfJKqm2Rb7xzsb0k4aNRKYsurp2bBgdC2PP3rVSG2OsSXAkqa0CSdmiBoVm3Xk06EzRS1zva8VIRGV1vpMSniga63MGkuO0zaS1X+s7599CL9QPfvGVaSHZOZSBqAQKB6M/wHznAENQT2ZyWtuwuWtWbC9fpoVKb1RFLMUVZcNeXfNPjbhj9UqjZak6sUZSLG3xsqxukKAxc2icmEIzfBUr3W9mj0VsOqeSLXe1As7CzzWvJ36SHEEYn2BjjZsROZzbGFORfdA4BmRY0Wg/Lo2TqkRosvfh4pums1nJsQbRg8KOAALR6WeNPo/GL7u7fZD2emLszkzttPqdMEzWhB/T3taaMRGo0ByT4sx3Q2TXHDFNdPst6aO9lg8YKxfoXFONHbYI5CdYhVb1M5mpKAAMKuYiIjWI13SwWsNOgrqGxQWdGQz9e32zJ3t5e7FDdMirqBFP0uo8hI6DbEH2I5E8kN8DkA0f7aLKZIMcZbKk6t+q7RorMhWn94U/u0Nzh/QrQeyD9NBULRH78o7ZNokArytT4PfAv20ujOboUnNLiQsi/i3KNeWN4331bzGpwUrYWHRuwbS5YptZa5L8w4tT2YsiSdExZFBKZKWeJHXvKmpUDfRhYs3SBPHv0WpDmocc7aTgRgeKnwuHeLUyQnRGuOOzjJtv61uBSvxXImEOvgM9Kcy0viihsOG305xW/tP8tUuR2vxfG5UxxLwjSkai9wSC09u/iImBStBVq0PSpToeabz1oQVcr8LaJJGz4mJkULRoyjVEycEZFWSzcVqLosR4tcwE+o7Gu58Arca94+oiXv8aRK0Er/+Etlgdq+pO1/i+XJgBxp9WZyS/ShUsCYm82QjuATa0EnmhGc9+M8HPEjpxluAaXwUyRB3U01iCYJtR6hEcsKR0OYSmat/4naH3z6xhfodIhCVRGTNdoIjf7L1qjah8ICY7PdeXc1jIv+OrvKoyu/I3v7TA26DemKhgP2MuVd7q0YMVESDF5Fupa4H2LNEdSvWInfDriF+Bqw4t1muc3NNstsOm06bJbaLLFpt1lss8hmoU0l33arvKny95ULKn9X+Z+V/6/yxsr/UDdkBLdSJ1euWQWZHUIVx41HxpK6vB2/g96prm83hRQ6vkYQcldDwmUYsExguWrVYvRt/uZLLJeGi5Ikn/3ZSfPLspPWNScTKK0sSnlLvGihXSWmrJRbhld1rqshVuTRveKgnKGxB6czmxvupE/VnOlpeH8PQ6IJdzaUNnQbubfhjvBX2YCnfnFPQ9KEuxtIlzh0MdCw2dvQxMpg9ap/L33oOTOz+cnv6U3n8IpFxfFTQMtWn7Mhs2RhhZqtWWqdhV3TEtpvlTxMY/gGrpfZ+ObfU6FWLMnror9PKu5u3/A03N9kZ/a2whIxhQ9KyA/BWErLvCf5C4jCmscR5bJfhsaLAonvuEIXUMU+KwDg2LdLrOYLoCh9OvgqNWsIcpLrmnfn/64i5VUx+I4LxonwV071xMlZbdAPXPoBBlWLwFWCb5mqNAzDGbYvYlk+hNt9sEgXZaQQEkta+23mTYgwkIhQ951O6J24jbiiC/jxxVK5+d90WQ35+PTCHQETRwaFJNH3qWg9xy4smqyndG+MA2jKTgV46zPbmzR490d9ul/w1rligthLZ3u11FstMw8mZub+mPk36DjMv1Ksud+Qu/WtcFfoaW6Fu5ubYxSMR0zASUWV7/lnBDm/BGXDw07EqYAG3vafRM2n+ejpVcjWmMywPn87XWX8lNRGaFD4XnN4DX6cGXGbH3F7asnbwsEZ1GImb3MTdsoAUBUD68M/8eIrHgLWS5JfOAjPvgKp4lmvypycpqfh6i2SHxmhLyGqGFSPFv7SOU+eD1Zfkry3o4sZZP/9qqc+8egyM2X8dmHDa1P005ZOGF1nXrmaxvi3hT/ebPzQygmjw8J9n60A02uWzdZu8co3BL3IH4R81FqcHF1DYB8HtHrANV5tDGngc8dPbhhPqheuuFf98XuZVyhY27v6Bf+atUQkl+Ns+3kfNDPbdnBFwMkpXh3NlIMxusqn5zL8plE66GXm/7zn/xkrysziHDfjYLaasf+IBGLL/E9bSqtvrtL5X/Flakp78VIVHfV8/kP6bGcqfruWpmDH8UoWsF0kIXeItMS4EjEF+QTcwa3TBm+PRI5Zif7X9jYkTjHxfZXYq6sfEju3Zn/tSv+ty1sVf49nS+J4HrVZQU4eP+R8bYoH45NQo2UX2BlaiQ79l/IQibq6Dyjgzz9u2QP8GmGeVEHzEGut9zTEDvOVzsmqsNOQrv13EYnuiZwr2gl/XP1TJWPoAeg7lzufF4W3uj5wb03hRRpZtGv5wwKOAq35cZXhRZLedOxo/tc8ygg4qPhH62BhQ+ng4JmFQYgKyh8x/bLxNE+Z/23P3X/gZmYlxeX+Qy/1o/C96p6r0lE+f/9Uqv4kIOJdP907a/AKv7Bjd+Uqwm8HB2FT3gxE1dKx5V7/lCsbxVoq2S3lZsP/FakKTi2S2ZMwK8nT+mvles6RZm9ibQKkMco0U7wQ/k9D2Gdec9MuqibsauAeugEXitlL/+r8FE6KgF9HHkIWvGafTSVHV32T/oMbhEHq1esKcoSqNFNrGeOp0DTs6QD4a06DAzpGfKyNS05PiEqseHiSpj2fJj0ICcJG0igGlHivkERjhd0v+KEkP2lim/qCr2n7mzNLsoAUywUipq4O6oA8qWh6cJRqhmtAs4U8hEX//DeQR/HryILP/2GVJnE13FiLHS7W6SEU7piSWv1RM0uoq6Jf77DFLjBMgd+TN3q65Wn5oK3aFh9oJ+mtgxGT8SRQqJnqO5bDa1nxnFqW6n1gTzwg2Bc7hu2J97f1aTszTj7SetskBZnUE3+ziCq+6so0G6FVW3mzoMfyoskZ/8iUI/k0Moks+pNI6RdaetVMyS/3XRnnl4wlM37h2wSM3BQovgvaTfCDqRD+vfdV/NLiSglfBne9ixP9paLPG5S0Dyr2c5zDuAuUJ2cMQf08sBSttdOC+qu+mlPZSXemfI7Du9J5ULGfY00oHzwKTWSsTy1hRjiYQ2+uxOb60Vbb65K0Dxljuw6+V2DqGdIzoaeqi9rUk+q0/fXF5Hz00v0SmFYyYJpUL/71XGYCrJh3Gcu4E4DQhTsBlVT3jlTSjzSdve6EgBPGQfgQc685GX3qqtov/vlxOfOde+e0qa/gYRh3/ovBgeI+SKRcBotlYU7XO8XlL0RfMR6SF/AkNmuBtyl9qDlTn2NB4bWXnMLiMwr6+i2lHLCqAz16kLE9iP0LcRbxu8AOIrICAYWt4z/vXv1AEHVvyE3OP/N5lCf/ObSeT1ZDlUpyxHoXjGszbu29JUgvpAD+tGyYa8LSaVJeSSLVkxpxq0KlueXDfFcSGHRJijIMK1sAQq5w9NSuzETpi6kctgMoPkQTcQKX15NPQnPQnuO0tdUQUHPckAiORh9P7LK9ZiZCSCQ/V+8jCHTmM+yOzKeZIKN+ygQonZD0l9sVuPwkBaeFsZnAyoKPhn9dJnThbaKLETtHWMUrutnAsB2o5oMyctTVx3S21VTk8ez42XEKAfmWshN2ovELn0gKyeBl/VVLKAKQ3Z0AxhTNzxp8rG4Zxez278W70ViCO4UkT6nJG6g6HaKx8hjoppltG60DimLu9fVPRhHKQm7Yp3Y3iDaSVP9HH6RbbWbL9GxBklvo7YcEtGUDRvySzQUXuNecBp82/QNzvZkbHka1sNaSkLT5/lvmnfWRxmDvXHNGlWj9gSVD8zPMp8C/WIFkzaZnJtGuptWdtruO8AX5iQbWKBYF8JEzcJHWvZ60P++Z4lxemF/shDu3ttEvX3lFm4n0evRaXs6ARi42eYYmc3mOVSxNbMfUVeXuEL1Ubl6P25ja0JlPm3vVX3AxB8iJzMqnI1t8k5W0tQ0qdQJeuxUVisCggqoQpSwXypAqgz4CHpSeyTgqHiHqdk4v8TS3rpRBOvOHtvlINq3aqmmjtFFNhOHImuj5nf4ItXhpGH36FBPNe0/NSP9SSo84XCsq0YvYE7aMJrsMStq/KU93VgUo6ZXXeInLVExEQbBG2JqP/fc3HSokIlJD3sbf/jCInh8k2ZmNK//Rg5cr8qOzb/39qgkt5rad53UiBKByoReml+il9MQvYWARviwqCStEf3vBiI7Qgum2FdE347G2O6GxxGtIMRm+vWtXLXaaf5LBmptYgGVtom83dUgJxAYzX8tuS3CsF38JVftNB/G1hUtJVe03UNDC8+Be5L9hwdE3C4NS6iaMwDB0ateWSf2daOTlUXMgHXCgtlqNC/rieDXcx3Nd4kIq6cNCbIJGxjltlNdmXKiBJEjeQFvfl9GSf6tdlm65iw8ylrxMRJqRJGMBadjhqDTsi795Aega/3+z6RduaJRUC5nttfD+xFsoaaElSgqI/bnPxG35DuGw/QKx/Odx3H2lTmj9d1J8DjAMFbndt9lnnuf9Jz145DNGie5Z11tW/Twq/8wnlTNN+xm3WPZp/dNP3nw56LnG7kudm861+FdIen6nDojd4r4RpoGSsTkeGmyc/XR/SrrgOfN4Y6dSznbOPP6fg8ozc6ZxwQXTU75bnTMnNvw/aMtPa5PRZ7OTMc9ZhhtBChJ1f0GfrKKg86FatydGNUwBw6Xkj+uE5opJHUNXazOqf5cdqOsH2N4izQuRilOSk3X4g9RRIGxJRTRZhNqunG5lNNJi6NR5VgA+7SXVVDA+AvRDlKnQDJCfOa6/o7NwhT2FQrxlhT0REd5kBI7YlJSsHTR9DIleB2oTZ1f7VD1jgdPcWI7DwIIQiWwWFK55uqDPQNU6LyTKL+pE0rV3QnSaQaDH6ctkuZ7gBn53+lSzhaf6M06ZxnMjnGyYoIw6MVbmCr9ZP8JmwBzQz6+fgCJhZ04wj/LS9hEnxXTH8aR/+mWplrW9wtDTbNsvr5/+jscOVvbNtmOm8k6pDtzSz91uVtgSqlJ6+Zr5zPEhszuobLupljV4wkdfov6KpVkoNeNN+xmxkz0VSlbq+uxeftmB2meAf3KxE1rsp2GC9vSrcebVbNeYmTP1VBg4X2HVVbXafSl5Lnzb1zCLjJdfR1CUFqeYOyjwhHZeUieIgp8Mey4JehMqWY7UoJ2rr3E5VHKUN0wsscO4gjZMdSsIaWVZ7Ga8kj0gohN87GH8ibgwYkuULdeWh3TuX5A3CUU1LTo2TzR3DTtU9ZSkSzlGMu5N5a31k3kAqnYwxExuEWNW0jrfntF/H9gXivDH+0rF8SYv4BDIZd97hbF2KSTQ4l5jjOmnVX8iiYL6Ged+qUe/Et8FQYjajHDkcQ9kx15O6nWq9nSU7RFFWLH9kxkQBR0xd9aLfGFh7VB92fEc8buzw5GdEseWNIrJuLecfSOXuA1KmnRK2p/yVVtoTJ7g2PqlQIANkS0JUvnwt9VneaGgC1GhUHCFT7+FLBTiYgHfKG8Iu5IGhOHLfJncw01kckiUngM3ac7ohcb5V+PmYDiHpShfN8Oa21gHA4zcE3/cIaobbFCKSKPXvDzHhxgJxe5wEjkaqgMjW3hh7zhmUmQ1laarHeftXCLacmKfPciWm3O0aUpMvrdTazwEBQlDY9W5v3korKOUA28qBL+ZOUjefE+iPc3isqFsd8HCQI7BM+NkKXQ1k/mmveSWsEsjJK+TiioN3dp07YyQchF8gElOtHFKVhK+vgc5C7foNAVDcubEfVDwo7dK05+9VoiPRMxWByc6Nm3/MgPiWZkTlj3zyR/94+WNdtijJY38o0NTnPBR/5jxZvrHsLPPhHUky91URl7CppKpQvf/7OdJuu11jpJaaRxVJ3RFSUQfvuNCLTN66tleHTaX039R+lKD2slmZT4hKpAVAhjUwzDLBEIqjntsEgqXQCeyYDK9Mk620ZAo9aH+Vw9nGgwmBoD2KU+k7ufQnJ7KH8kfm1uijnGs6huSMqiPoxF2oem6axAV3bD2AuA6gu+nO5hhtKvhacuykJdSakqcVRL9pPYXJFpU3/Ii5ZRTKZSuSa+mivrHnh3TU3dJ5m0aX+KnK8pEZOQXZVKprkJ2wSGOScOx6a/s20rftJMg0aC0eqebicRf5AsSvRAYJOFioZuIgCsLwON+EiXmyWU0UAc1om4aqJM3tsrA3TRQp2hsVd9mVtNAnQpjqzaBaWmgTi0cVRA+Y9uOXmfj9FH36oOK676cK/8ohjB6CttPae20PFKcu867s3j4zh6xijSfyyV2q1/v0m2IER+kosuOZz4ebeQ/5rMzS8+s7Mwffsqg/1mRXy4JEGgO3O/2HJnFM5rbnXsjkEqMEtw5iEXXDLqM9NalfO/OT1y1fe9zZbnlZTpjbUM7V+68++e33i7Awycxs2+zK3QRAUZMZNhDNzV7vknPao43OaW0sAajtRIJNb2bLrqsF1Y+bbZtPUv/oTfHgr+Lf83LxqMXVO/1h3TgUUav+qN1ckilV4VbMMMfCC4sEsd6o8sDTTi/ZOdDkyKS5LyONh+OdpnOmYShEh1nSPNVfMPXg0z1uhQmO8nNUfO3F345+eh0O/J11gYpf1nbfWL+RTaF3UNu12c1Xb2L0/Rtedhu+3TGhh/xX9YBHn9msy9v/zAstNGOl9kgr/vcAsvbGvH89sE2uWIsv2JLO90npuN1L/yAa+7fmWnWQ9348sZgpYcdD17f9adC2OK0O7j6I0l0tad27BLQ7Ne/jHTvAtBpgypDpD9rn0mA3tOkK0UWKrIcQaYa8bK8G7zeKxeCVxvy3aE4mCOmajeAzoffCxYTqbg+ex/MB/Shzpz2iltKu26OePmsxCSFWDmtTdjIbvvIbTwg+lcFqwD96scSS3cd9GJdJ03wJ8MSRduBroIZb8wW0AcskTC/SEneJrSrRpCD8+y6xouD9zM9ShxG1t4U5b3iZcYbiS5bmPWSGdCPaFKZsHjBAqJkkPrhwpjWsYD5god+6XUz6UGGui/GzTRcb3CwZjJyjXJS+CIuYUDXwW6R3d1fi4WnPI54yPPlFqkeDIvzyB8/oI1Qi2MpvnUkNyibjyXPXJ+/P1AvBbQLMtucsxnXpqpqv64qBrS0Wke5qgZncKn4eEBLOxhQZ4XESZvIegQomRNl+EPhvpqeJSKZxmaeIkp4Ru4JT2aJ4rTGjUuUKl0MPwlPWhDkfd7UC9cvqbb5bpJeOEO5FzlKRx426tCZFPIM6+kRmorRI0MsWq+SxN25/FxawufVOl3V9jR3KlWw1DAOP0LLjNbNZ0BKRqG3lY8E3XYORw1NQcE+ihZfLRikPvB1bViSuf28DDO60XUXjbqbNWXd7NNZtFibO+fTnILf2wKVk4CzZbpoOzMAujkXuM+b4z1cALTpDBBOrIShCYt8LBH/Kl2KRuIvouhmTVXfivBtTFPsAvQPyy+5Mkr/29oE8JRJKQg3EcDHQElbISAkhrJTkBvcRi0lUUP16yp+MqpEss58+JmVK5IDlJO4EtCa3aP7e4lhsfaB4xLBVQhLxZ1Q1PP7wFIxA8eB+/DKQtCKpimkLS7czlJ7xGpu7QLtfrKWuZDO4RK99esl7X56GdWsl2OP2pFI9SKR3qLq9WrKkMuSJredhBptF7PEBiMKlO4r4dXzZlFiVkqn5O5OSxJVYovTvpVH7//Of74cOMtbfXd3K68/ybclr/v8Ppo+e5nj/jvql88O1phFMjESQW6r7RjEiavAdIn4EPOyQyAllqowRIY78iifE9KTvwaDYJ7hwNcIOm+gJ7dEALZ625B0p8jxpwwn3BRVW8zBtCVpW/8TV92C8OCatKP+gf75rw33WYH3CVKBIFxg5jQN2gLaJdAe7sa+/V/kn7XQdoGQ02765DE/HZGMibfvuGdOLiGjK+6bNP4SmA8Yd+MQ6+4Mr963RZ0AqYF6M5lQ+/DpxiZgrqJQi1SUREb94Ux3zPoLvjLxV4G3SdYM5oytb2c91xLeIcQXiVPF+Rd4vT0jeB8oQ8GcdV/ffta9KEwveQ95Sm/Z8AYjed5zU+rxu+6O7p3z9U4AOaIYgJmtay+Y115o3HC5do663AkdJhXmpRhMg0XHd8s3zYU85tFEgzhQIAWP5fPJhBY+4GGTAzFBtcfG3xnzb+JE0oiSgY+aHSVqiMimZ6BSEHo3DhLCUDXrdHz+mY0GnpxzZmL0kFFX0IgPn/MH1K+73qfp3zGZHiK2wGTwEDZAE8FYGOTLmdabpLnex4OcH4OM/n0U5n94XudOa6/b6WF+SQqAkjl00FxidjzxQELw5rKrcTRF+HZevMOoe+sUpzkGSkwZiTa8Mace2fmxFqOHNGJ6oDGQLNAgS4xu/jgF8wZJBFbZDMgNtRGwQUMjUbpvoqmtbl1wP4O1WWBW/y2cHckKBBCqhAEMfHAizjhtkZYCKuuEHpq0GsTVxsPtyHU0CB2yAVrwfpE+4ENab32lGN0+QNDAJNwhH3gjEoTH4dvxGb97oQepA4t8Ej4l3s994d5RTEIu90DsrfD1R4DRWkPNwZIjCwCylMdp4lfs6GYwTvFw85sqrBMTxwNKGuRsiBr0ykkkGpai1iRiZqjdq/qzEoBBD7gDU1Vv4qW7lA+XNSemCK8Dah5+LC/dpYwvn906vkJCkMPTr51TX1s/+aLF6WY7PiIQ4wg3CiYyEtuwcHMUr3uZVIbXVRAEwr3/T02q41Bo8XyIyuoX21i83MgbH/9/6SbAW8NBN/zBBawVMWCQwNyIAUJNDTBekrXCKwX//3ZNiK0djmWwaDOA23T1u9Vs2W3074T1BH/WHflAEdTGHkp4UIdVO8RHb9aOK2D7owJLap1wUhTBNopJsKCyCisqxMLIMAG88jgNFmCMN0sKuSHUA47p8BCH9815LKbWee0FopCrAxh7wLs7cuYOnaLAMzIggC2OSgWjbQBaiUStRLSzISxuOww6XrAj/hLBexZXnxn0mppP+Bvb0exBZNQjOmE+16U6i5drgpzbl0bys8sndeGcjNzm1I7z0vpdBB+sNvL2ReRhG4SYSELdXFfyHzuCK0TIhPru2sg73FNyoYk0HEKx1v2xB1msUta+E3y81ExVdW4kIc2BQn6r03QoJqOqTn7iz8uIEmbuFlzIgIcTSADyaAUU4I1IT2XAa+cS3MvWewVoReIojE7VFWvPErOnOk04k+80uhoYJveWcaw6d9o9gfxIKmVXJGVB7FU1EqQPLX11N/KdHZogiqKDzF4Cs6RX9AJ33wEEcDPi4TyL+biJfqCS2C/AfZU3sFffptH85g/s0COrgZ/agwToMyKuKns4F3FiL186OE39YhOecFxtQL7rZbZzQN12QoQPJhb7vf7JczChwkCFI9/ZB5aqY2MvPOzug5iXEOIKRxGu7UHg81YKfAPhfbC+04TEbzj0abqP8vUuOCcfdvIHUFARORLKddtXBwWEmCiIXXDWefsWhsXPCj5537AjpSxljV0NNQTcQ8ajhS9yV7xefb++7Q3M0f+bIlMrAPPfu2j4sOoqm81EoUmnghG+N0KrESOkwXiLQRIofN6OwP53yglxBF7Ia0rl6z87LT/8PDL/2KreyKQzlB6pUFxTeRI2/yzkzaP3PSkXuEJcG1WH35u+CE/cHcwlkZj59EO5ZpzI2QFTDmad9hBDnY44/JgMkqRK4srWsspARa/cu07ajnrSM4kBAKh0UeYi2ctKoaMldoYX1UW2yyeooxjCB6gfWLafc4c5hYKJ4szsMAeSGeyn4Y3KylbfnY/Camtdp8ttNX+5qdfVHo+TE9kq3hj6VdgMFLcox52lTWL0olKA8hoJ00mSVC3Y4iZV6A/UpxC27sl0QmHWTsJY2Jut20Dk+LNs1hxjkb2JeqLyzA9MKswYENFDefTWQRgZfPIgsydSpC4mhNVOoC1pJ1aKmXuAQSyhKE4J9bKVmOBx9edr+8LYbV12lMkhhBAZdyyMA5aZ8rSrj2cX8Z5NnekrxBCqqvLgB1CGQZiIooZQf+K86+aHWCe6yXpG/0GF0NMX0+xrNac8DfBjtTfaQe0PT4xp1PvSimdGbqP0lFGgE+rPaDxM0M9OYI/j1mHw7YJgdd+a4/fCX6H1KyE5DYH5Z1rILhbwKtEQAkxNEfuAI8SzvcWulhDC8JxQ/lVmCNrVGNZz2AwSTzyarnhP36b4vldEns77MIwTvtnlQyTAORfCAuZpx/uOYQHr4qzIyhTa2pSlDJk06fgvEQJMBsRJoGheqfLAdZe6noWVN6VkZm2dZAfMwZM6L2jEh5obaXHVdZHZfKAaOzvoLwHOAPpzuDLr9DYb+2Z+oOekqHJlS9yYXD44ly9LFbOJi0Wqw0vgCS306n2m8hIYVDAG7Aj83Kw3tadfvfX81nOZvC7cs3pcq4TVLMkkTltDKyJNKs5wQoQaBpHcrfRlbO2qcOjJWFMBheJNs5RBD0AqjuiRseYGp0gmzqctppFqB2SmND+ApkhBlBZa+ZtkDOF7KUgopdouVW4R+IVAJ9RtwRqALABNELAgV/PAEZniGAU1XqRarB7N4ygT9VLbMV/LyXJybaRIkklIlU3QFZQplZjS4/P6FkwhlGHNaSE3zhHlq4jPKPggHm2ubtVs4TW6+DCuxQK4PG7wTJTcnKjaJCWDmYkUTR33Ilg5Ca63WEA1Qi4mAVZmBUNfW7GSdCIxkH2GelCRI6MwsIKNzQpGRkcrjTX161BXLWhc2Q1FIZfr4igoHuHusXrU06Jb4HLYeDgiIVHS0+G0Ex4x14CFArguDC0h4FnwMCQfT8ydYSdEEu4qZJWQ7kzMBcceZUuTS6GYRDUxI3Ixgbkiso32mzqhI7GNVKPyhCx56CDPAusKxxhjyR3CsvBfqYX8LG0isTrhGCelh7CJJghGCS18/uyVTjYCISJnkh/RVbOIIcS2g00LvHzP2hnPkaTiz+Ccksp+3KAz+0QXXLEUFXYgj3Q8CYsfKBtN/PwFqn3tKmUtL9fe4pQMPc44oJHwlo+qpnnI8FQ3qqWMHceKN0TOrQCTi3axORWSaEUp6iFwcGgMZwODxpxNXxgEU0HQOSU5K5p9iPyCCJ+km0qQqSYDMaGQCm6ChbXWsFWW/pLAcNQpMgI+qGi53BvBeqPYyEk21Xh0Plk2hIeBNCBsfWABeAgsP0KvrovVTGVrk19fXXW3GKCpRnDhaN0jKilT1T1zQbdEMYKeKjSY0w8T/atyJMeI0gCAJ7GQJdFjWCbOXcD9x9DHqNKeFuUgxoeJzyIR1s/T/qIrj4pKoxKno3S5GRXEksQJzVBiEFJQrMmhYQqRTYI3lolyvGASMqIPzwSDYAzYR0ovTtEGQhI/gwm2uzD568A+AcyL2rEUjBJcEdljEx7GKODaGeYEA+wMxLCaLGs2pMFMYzg3d4DkSLHcPNwapsi0nOF0h/bJ5pRplGQbnCvVG+SwbZp5GAxc7XPL2yxIW3Pw/WTKatnptvzZzlDUhFUrRI4sau64WT5s6ffl6gVRzbYwyJoMDKxxA5LgkHlQVNcF7OYcrw+Hqa64RuKkei01y/kR27JBCJ1uplLJ6cQ5fwhJx05O8iBEPBy06FH9OZOa53cZzZKQgPOr94xjHQjfQCh8EMC0Q6Z53cPWiEEKGVfbCkfamYsKH18gMzH3eSt0iMM1WSqrlketuzOHlRSUnJAU+ZeQXBx1HuSIPLJNlhDK8W7L+QoldLVE7YZzYWyPs+2GOBxBC5DOfOO3urmJbr6FKwLq1jy+L61OvVHNkuSFiBSKic936c0muqK5uBnJ/IhfhbkaukwO3DwqZlBahcC6O+qJ3ToqXGD1qCgps/Qi5ussF2BxIFZByKpGxPQVvvF9j8mqc6tR26C4BSxhPwbFLciluVzBK/iqZpIJkJKzIDUnpkjnj8k6rxyA3bKGpFOT64sIWeraDRRaXbjlTHQCWtbFj2pevz5phrxbEGdXQGSrWahKdfktOELW4PNJM4Uheoz4kM3igNuN1sAt60uzmEFRzBdyUXvomEqQCqMY1PaCXfBrNKjtRUuVFEV30geaKkoIEnl0scoi+2LYZhCKzi6G3KcPw1eQik9LpBvSEswgL+YePNYES3wGWTH+b8ORC9EeYtgs+WmrOZVrUTeoAdmQRX14f1uC8pKQdsNdXDAnzLNZZNdohprYTAAm6QiNtRUJEyvVKrbCarTn6xVBz2g7uqIUKD9y9grpeGijcUVE8DeXCcv2xEDJy4LPSixauGGQkNCSTkLtrEiJubmkZjK8zSWGXW4gPmkEKDZD0iAdsZncOR8L3j5nhaUqpg3j+pLBlCMs9FltIt/Q5B3c5P11N7bSjlc1UH4mXSDhQpbeuV5fWFO3/PCdZjhAOlpKDg5FUblmKVvcWSaIPzbCkpQg0mJHEte4lbFLTTTBR57LSipYmpbBKKqjj2WeeL8KtrAktpU97Q3/tOUiVy4vDhLdoSBMKbxbt5A+KTsW3R6J1ZSriwyxZdDjBBlLp532vKLTAiWp9lb5QjXSnhiSiQIkVlfWxVhalFZgGGEx4Bi6ra1dRzWGyL0lVORHdoRNuEi0ntReVJdJ5iio/i8y6JFfT4rhXavssGVot31ZsgxDn/IS64ROMYPGA8dc5u0uykJ03ENVln+ygLzg/VqOEeaLXnmh+vo8KrLy39lLlBQDADLUcYkcW5vUiNL3OJsqwh0ipOY4x4LmKDN9iFzOzStcN0nugtBAJ5KnUNLuGc2SFRuLebSwRpIlxVUXZqkCMQcy7NPy62No81uRSYjW/Ze27WtkEhIzSSTDRORM5z2bLBHoMwnnRDH2un1f+IZCM9dDVyHpTZehh+DdFMbP0ZTWEy9OOxhzSbU9QzprDi09YmM++XGG5WCkLBRLi5SYARy1WF7BJmley8OC9UploXTVRGNlISJvzNi4Cgm0O3taLdSatSZLvEgYkn2qSWa2iOBaVGQaYMccUMaAOji7SmZjWK4u6RZ9V05bX42aEoU+NVUs1AVezCAbJn8NnaCphD6pbLka+19dwZIySsuan1BieVEZqV+3HPqY8HzSx+guPpo+ptDHYsrVrLlLgrzlRZPSgvDWom6X5GEQi4tuAXFrjwnci5bdjKjIJVsIBRTmvNoiWBfyOAbIdMj3MOCME8w7EPUYceqwOuyuS5Jft9Jq8v5AxJAb+huCQaXo/+b5D1zqBfQyLsU1Vskt2geC1Ifi1kxl3CbiP4pgCJY4qUrMpZ76M4yo8E5Fe1CzwbGU7Rk5nZ4LMC9PSmQyt80Mltl9BUXOhklG9yRxqUj6YYIJ4W6vMio321bZ8mVu6C1WKTfnmmdwlzCmGaFDuHqESr55fxFyXFiuhEngwsOGDsw7KcwPAVA70XJieRJfvFUAZBxZd7ecX0mSSs3zFEuWOUSXaGoC2d5wFW0i28zeF4PfqeCCL8s+tLTknfao3I+2X8oGyQVIFop4KuYsl8KKwE5P5me8oSZ3nBxJvhblQNGvCsYuheW3wiypWSVcKAOLvAigZpEzLVQSMv0tMgUoYxkQajRvFnyLQW2Arovg1DBHBriar8NJdehgFJT4SfrQhdG6WpoUMtTdI5aHS4Aylml+VA4NGmRQSV+rOTCb0KHiuFiBky0Kut6P/AOdgGE6MVh5FgqClSt/OmLMZWmUpVIo5vdEL445aCV8qZWvfcDPtH0SdUadtBT6Uq6UvmRZRQB1AwM+T2Y8gFpReheoUOCmLoAZeYJ/N5yZMnbfTKfpXYHpROQ1wlicKN+ODR1Emi9C4DuyH5x1RQqkrRkgA96ek04TZPBkRRGudSugICwrOVR9i5AiSLgRbGSTsFAlWc04JgaZ58SeJztPMNKYrNk5QXF9kZdKoD4SFHmpFLoQ0KvyFXq2dMWsQBYnm5E1Wox8M4Y2E6xGbnrUIRbNvkO/mqFH/i2KOCuQgZEcHiLDcxWjkBNr0cEoF0Tiix4P0qgLlIEwGHGGLEFBD9IQ6B5emaPMRpVRBYBwxTnRTE0N1sN8fxtQG5Vq6DJyDnlpneGOgfBXWg9FKsLhWxSlCHpYLUMZXJ1K4pXPT1cFJjvpoAQuxXMrrEZERKEcC3iTVKeOhwxaGBrKqhM9OslidbKxkaieIeJgzRqoFDNEAg1UKhkiiQYpZQyhS8hUnqZuN4Q0H9zZJcVV120bQ+kQ+ioIQSlX5BGSVyCZxG4zgHdVlEri1BQlpBf8cooYEhf5Ser5yUvwLd6/zZDKenr4ahDIgNmZDEJzVHrkIUfgmYAhzInzt+/sk/rOivwK36mBqdJ3PphsfOeDyfCVBHQZ7GXkYirEs1qlDunRQv3LaE4fN1Sy7QxZGlevbmwkCYgAqARGWFf4A2sovSWKdvpZHz52G8/chR6tA6nIp+PSOk/N/eaeeiH3kIpCPb1GL7mOryg8xcNJqolfmP1UR513aD7B0fFtcfiuh9Sry9SJxH1Epf2eN7vSTDq9Hp5St+wvPaQ2dRjRw+bCzUKSfyMJPswk4KzVn/MbqyqwP2Xfz6/7J9wHpl2ed+y5ouXXP6+TRoav03izs1x3nepMyqf+m+zjWaZZouHrHaBDKsP5iHTct1BgKGvz7XeIaPhR+vF4s1FMDR6+kQevdo2OXlEv8xban1exFAbtWOIxZDuvdBVlRkkLYOLIXks5p847Ue2gmyjs/4l3T5iKGkmryact8hVjdMmx6KkhYnsoZi0X3667ZMh2ZO/HtKTLZ+28fWP7b5Zypfxka2Y5Pyt5R4D7bKV0e2zwxQGWYloWegukeIZtcROkMjWVel2x9v57Nc0v4jn4FzmQ4vOvQgUunhG1r6HZITnXKVLdzCK3YhUZBaFjxpV1iRBjqW/YwJBD9BzcO8SByleQvKGzq5OsQ8nrXnSKvKvUzTFRTUwiR1C+TMR4URFcOM+mrsuDUyCm5AiSAIXQnuQEbW0dEikI5AHffpwlS2wVmjRA5FJJSlcPl2nrgpCiQw0nNLWKc1GC1ku82Ee7OUiA8h922yEt1UdWvaNI2tnO0SVhzELQ7CZobMs7VMTmpxz7m+vapltORvlUKsmwh8Zdi5/SsEH8lPZ3/7BJ8GH9pH1yG5YkuLpO9yuOpX/M8/CLyp7ckYDDgDqlwDXylscfMiVO+qNjJ73q0b1O7WZI+QjrEL+UD7mbFz/d1FvP6kXZk93RvT52sWfOjR/W3GuJjyQTA/tVlHvzm/dmMJHJ9FPWj/xof4h4NDjwLIiPhySlUmGsPdkJX6PXmI14ij8euTw0hpa7ROsPN0vDvuKbPbnRdqbSl/uvunkLDm3T8kh9OUptOFJH6fS2aftDA3w2qCSRZJy0TUnb6plqnH7jbHm/bk+KF57YexDsXkKEWbvP7tJnr2mVIe+hV1ij8UeKgSRi2/Qp30CWCuJsKGa4+sDzmoPmBqvfUZuqD8k/reA0u0E7dnlMjI4zlr+njoK9zsphnSW1Lvu2sf03S8F9jh/+W66ok/cY0/xnPedwFT6jZCMiVyyARmjwiBCPZ3z2QuTB1YFr0hubm/YFcYAqa3VqPnUgUIO3tOHAvdSPZRC7PhvwuwxHc2gu4YHSH/lGDs2n8xxZNEjreJKHxi0r+EwdcTq3MqigxBNYp/2pO3ZFOOf/rJWlGzuIs5Qz8zdxbAPH8iOki8YXbzJ3Oh5G++3xxOJ1DN+GEGV4+bXmaVhL+hAaXARQifiD50Nl8BqzDOKp3IR0LD09dH9M1liiVA8hG6C+UMM8ER4QO+fUirRTn3ts6KkbDYoe0mfu8e5jarHbPvxWPnjOPvrE1gMIZ+SC5KV7SPhwGx20yIPshk3uf9qseYpz4FSqswFLYVuR80rvU8IG1lot7ySsJSJ2davt3o1eOsbskKxqfAB1PcUfURZSeTnilBoUFQ+RU11PsdWIPTWg/32BetJ9gXrSfQEGFg+pns6nh82rnU/cf1+KrZ0SJVgHbTx9e+zpXAdtIOFxHMLRVvw2zTlPI/qXvJlpXkd8/knSI8i1JyMxeLyDnCkmQ6Hb5i1H16bjhx4EYiq8rIfZiuVPI6gOZdEzfxxhHVclLptHtoInvT0ufY+o8CCCCbKUIyDiQioUH2G7imWyH20LyYspA1sLtz1Kl1nNG1aVp7JSsCvL0OqyTEdOk8moME16H1iKo8cRnfwceUre9mGGw+ILLFJ1UsYgWkW3MCi0/t/tLCkZHBVUnXxejJOyCJRR5IYRsBIEjJsyY+/H96i5sewMulGZt+cX0flOgR91E1XLpy1d8Gkpl7qGp8Uh4mGcVu5XVf36Isva6IZxVLIr0j3VxtlTqrZqxAZ0ktlLKi7Eoqzf3IocpBvGT5/OB/mNdyeRoZWJ7HJOtwQ/dtpe67YysA84g69JhOigZMAv3HZGeoxto1+HorEMNdqM5FiWAeWlvfAAG8nkSrvx3gJT0S7YYFophM9pvoPtuTJJHUZ9XRXrGVK7Ap5pvPcdUmOGHSGeNG5xUu/6ZUCqzHYafnqjn6LC6XjryGlUy536qbE4ZIT2ap0/0y1OLg05O3a6pcltlzW0MnEdt4/sIvtIL1cae2M4W/P7O4MGXUb7o5+RG0OFxYxKllaVbK8RaPptMMKyNZ5Nz9Cxt7epWNHGkvkI8Owe+f2fr6XNjwMdFPR0wnarEKxADz8LIsKBsJvx7fV9gG0Y72G2H3ruXEDPpehpsKLQJOCkyhgu5y5DYhlmC2Bt7g2GbR81tlyddGc3w3xGIoPBxVWbHweakv3FvGCt3VSc8t9CmHtuPHIg2ayJzY//xK8CrXsBL7/1DXOdQq3afx79z/6FjyRUDLUQibWroMwoKsBetdhv1QGlivLn4crHkazBPW/hMloenUaq3pboKVZj/zu64Pqw6EdcVZnwQOQohGGA4Rvrt72M3DAjuZO9OqYqy+uX5Yq61VFSiggPwCwVT51QiUYGCuWbqSOwsVmdes/tWWKKGUDw9AXLK09rQkqDVTKklLZPUMEmlEGg+k4pohe0Z9iELl0ur+jU3dNN2eONuJ5I3US6GmAxCyhjjIvqra8QxpLMYLkR4CuglE9yZrQYRtcizgeBKy0qp54Q1QzltdFlI0HJuLSQskAoDRYKZ78AmTsKhav2QhQLNL6hFRSZCn4YJH7tGg+SgGHQ53pBqrJB18cQrSF23Q3SbSIsPRc8ZOhW+UcVD477HSRx73VsQOGU/CaBY/Xum3FWAkzSTuLzBPELSUeJYgvQR0+i4WPSTlawUpxwF+egiuFYYzzr7O2H+Bhhq1FcB03TNLMGFQbuKGJjKnLY+sCQJRwzYM6eck4CU+RjhTiKSNk2XGQ07q5CfwczorPloSwmDnN//7We+RX2GTAcpAFmWu4q/iirQ3bc9wzWjXis7cvhCBn9P0YXsl6ENS5gxtkU1M5GKjdMq32hLEKIyVJoJkjBzUHmhj/Gn5KImnSU8Q5P1YK7/VjdTINzI5mTThfboQQZdWEsMr6OtQ1qL+/8B6zUeXjO1oAZNmUMhqF2hb2NkcHbyMx3ZKMVU9uYXpoUymYQFfa7dEJEB1j+LQg5DqKAPb1iBb+Vm++xXZkioYG8BDBq0RyBWiOu2eGMaae8Wb1qMiY5uaI/6pxBMKfzsH/46gnC6dsgmBHm9m+cuAFe7fUc0xwJHV0nADrEV5TiZ4ikX1rzdTEKpDrNqMWAbvfnniNnqKOpUNsxDp9Hg0fCSTzqgvlGqwcIARAURElsIrSBTE+pCsROlF+rt/H4ejc2rcps4Dp+W3YEuWGhC/Q8wzT9iiOYEzuTNCa27xjpFCQ014eziliizYa71Wdgfwz91T4etmou6x6l6wYEbxKGeK8TOWzclu0aQCFvfLgct7AvY2W952KtZxEueRCjwfz4qzJ8GVc8/swWtYxqFEHkGpOyrS6S/2ps5RFpUowWDOqaP/kN+arl9FjecGO/9YcDcrFhYnqbtu/JN66FzMXpRXq8rFteBAbgFxg9+zKQz6x9rpGB6h8e0NCBVbqWHnwG6BFGl+mlwVTNFZh49054JrCnkUoR2m1e0mp+tK2DG+lGUBz3mfVpPeJGGkd1BmpNWRsKlxgNcxIHtAh+1yf2oglNBlo2pU0YqvLcsg2WKl5S2mBMBygSduLknzc5VmwLlBOp3qSOePYQIJQRHg7UyIUT9GkFYl0oluxd4Uhtkvb/9iP99EerdXEIg1HktOlQETqs2SoQcxcpNNWklxWRhsoVh9iBPAIfjkAAETYCrH7eavZz3C60OB2Kw5+2Wp2Al4w8UiifXKAzFG8z3pof3SzIX9aJBwZSrfEZCw9cHQhCLNSOgkyvnQAFoipVkN4BC9dOAKs4SVfNcbc9V5jAZVKt8/uht1IK/OWLJL8w4I+azSYmAQJHk1EK9Sro5IZA1T8jUNcrrC+HdcjUYY9NIsJEAcrIll2BTUN6CALYOlj/ByWD6Ko0zBboWuAIEh75BCn9XoKinKIsQQma0kDxeY406WG08lmgghKKSKjRPeg1v+V1hNMiXhMRf9GgRsEvwKbcWqlAScQKsoMkeZHyA0w+duURsTXyi+SoTUByNvjQRhJ7RVG8BhEAEKq6PWEYMm7xM7gaWhBKuJTABgpQAWVQQNqHRnSMI410bgIybhaWoamXsobflZ+C+D3/r7rixgXAAu4jCPjn9k2Igc/pV/5IFbn96bsLGsH57slC+fJa288qeRxM3PHSr/lU8B8ejKIOUMyDdphPF/hfT9cL6c7thuTfjWNUgkC5GqgNORqkCBKmYpQXUXxBEMMeAK2xqUM8GkyWsOMRyCTxhtR1I9/uYPe2EysH61THaKcM8V0JEhTfKdklCbrtp/opRrS9wAwg4vJTyepq10k1t9yZ4fmi8HqLaK7TpYNpVDdo0PZb+QOkwloaq+OD2o2c06b5TyF/+IS890cPSz56VXldYI38nBjb2rzifHNZ9Mh+YZccTD5CrG9uHlEsKhcv/Y/S44TOMr4Zx5N2y3Qr/4ngBwrW4ukz1LNFdWkkxIWUVWEBqSrwZ8Grq3kXZhBOYa2tLwN5cC+iK+eyznkbtP898VkXJfcSy+zEqOzWWDntV7clVioo/kwUNmzHfgHGQfQE2HCv/GH2IJWnxToHBXZoOBk6ScrtFJFnsc9Gib4Taa8G/HZir/590aYveQWccXM9dRSj7F/BNDdgS9MdlstTRoW/oykWdamW4CT4MNYK/rZdk2fvEy2Ea2H9scoeR3sYmwimO3i5iS6VjVkR5SZs7oiqv0fOkMwuYx6VO7c8io/1SmmXkfvxax7w+eNjQrcPoWY/EVGFVF3jdZdS8aAlLOC0f6hmhPr0TFiCWX+BHi1CqrakfQPxq6Q52tIJwSdwRxEwGHPtTRUSQ5Cjxlbe6sNCn3SgpAoqZuo9nWt5Z7smsPdBOqudemF2Am/UyaOg3ExAZOvAl6ePKjBLkR6rKnhxkRIQzZFVgVG/0NNoSs0mq59enao6REIc5Ba4dZEbkVKHFElPq/xkRPn2RMEP69b8ruqHYiUsoK1K9gHW7tItCF4bS5+BspE0AzHDmotdk0Cet1YeNDv6SSDFvU8eMEJ2ByXfIQveTczk0bMih801ipwUxLfDAoajBA7ZHC0MYiCQ3wLHijbvFQlolCk8WGyP52gdoUhRH72r9anPCufKtrk64haaH/NzPiBEQhx1pmz6dPv70eayGWNy8Kls1qwPkMPeHm82IZ9FIku92TZOeRWVwjdRWiAY5hk+cq1+vw4XypIfefr5Xpg48PKFjxUvU8+ku0jxusszR4sAMUPay52z+7oW8YXEfkIUT1dNss7BeFrgixwCDFLIdoMY1BwWsLjxTdL95LD4Rd1tmhUcr/DESGOIOjv4wFiwzT6meq8GsAxxZR4p/jebp7KnfZ3MP1goJJhqFUTBO/jwtLsKvKqQyjfCEUTgZKzRFDtLO3mBoGgJXOUnEArfdlsyasLSKyGtbYS/4VRxASlYq5XJFuWygREH7h8gm3qAyp8rHmEojLqVvJPlqVbgfAGLaW7S/UC2B2dlQo23U6qY01LeVZwqnMm7b+I1Drj3DJbt+OJiKl3ILEKa6rEeO8EYp1SRYEqNRiflA2h8jYALmUQNp6riUlJb/ku5lXsKUq74k/FwObxWMLSj+kplwGtjQCiaQfEo5X7B2SaRkcR1cSmN4wJS6APLdTIT68NTNOYUbhdLrWr8r/mWXeepQppxYi8Dk83AbKSB+Ph1ZdOD5Ng8LUl2LMHzOrVoFBKMsxL32rjQleTY/tcDlowk+da2ibVOTUYXc5vfEYn3uX5cAOakcWsbsOUG4N0ipkGwIDwC9RID1e09g3Xvsi9SUh9zoxtFYwlJmK72I+XzEhpsY1++ajlu/iklccJWkXvNnwNEj6rJ0eR5k2om3JBE63llBDWG24x5ewTZSMQiv4B9yLYh/qW7uAqP4kHNShhtBqmpE7yqKI3GgId+XyVHC2TobGsRTK7qycbC9HVR8g2E6SgJ5VKktljYQcYYGbLfdorbUnNt8NBiTOtpmDzCU+HqRD4WGUIGDwyvJ0hyEfw5Z9vgSs0eFR8QygMhK64lufD7IDYoqBojjQU5w3vmJU5wOtC0X5/Gk/bJLpHCqMGvhYGTNNfRPLzW15w80a6Yj3E+DlpOTrpDjv/YsEVFXOfr9DLD2LBPJBIWHD0lLMKLAyel6kNxJDfNwzvdFxw6Yn8UVunqOMVKQ2L0kF05uFG/cNqdoUDL0R2njbSmhMzGVso1eEcB+7cFSFHQs/G+W7MqFe0rUtk+Hl2BK+SE3qzTOF4/nF7VuSQlnZQ0ni+1I6NfYNlGnmCCkh0EEVGDAPfVtzirSpBkcnDCiH6PtQiq8O+Henq7ud3FKcqnBEoAm9WXw+Zb0e+5c1XNiA5IpTVr6jQ1Xmk3bj4corP8tGeKNx0VkShLlYrwmDzJFDzNEDumkxwota7cjAHy/uJ8/yT23GRcctRGn53iH4D+R/UVaOfmfoPFUJWKRaheQFWSK4KsyYTkp0VwR6uChNRQIn0xR920pp4C/aZ0wgBYo9NPegj4rEiotDjFK4ZeXycUUKcQMcqjfczR9UyIn1V6qok0dKvTNlS/VtbyGkVSaiEYxqIJRy4tK4ImeS2K6nhNL5Be/c9pQuAl9gxNU2lA46+h3/BWc81/fYoajVm/To1Gw69cJv3tC4LmLpVyryneQyU4J0hiOU++7ZK5wl1yWjCt3wXIo+0NiNtDTvtmoZZAnARTPgCZ4giEBQFVd2Z2gxBcIvqLdQLGHTOHAUQF1TJl10ZBBxFo7f5m96+YeFziTfcQjItji3YFpzUe6Sq3Sun0mVL+LEqa6oPJJCoNhjYZwvz59ZMid+n+rQ+FcVjj8LgOO7HVV0n8CwVa9epKeNRDQcZr0OpmcSarQ5t4ygeyK/ERuhm8Bj9ANwuTAKGbBUmI0M10kgzgv18/iRC6mZdYhG6mkhihm8kkh9DNROK8REGS9zTVk8Ih8CSLoYD/VSxlOi0P9UxsTCSWhzonNiYelodwYmPiY3moZWJjorE85CY2JgGWh/TExiQs1f0+aWlo2cTGJMJSC56yWHoqxtJTOSzNkSzRU3ks/fsqYHljYrC0MSliCcvrhxprz1g/MTk92xhfx3X/M2S+//oWDn704bsHXt2ywH6O5Sr5dc1EPuWnNEtTG7pZbhflY9cr2so9VtHWs/VttW1gG9qaXFRhoK1jYHyxzdk627xtwba4l1j9nzYdWjfJCoEF7q48fDPqqeIylY/5Po7jTBFp+QibTvtgqK45kOIr2zDf8CTH85GdVuaQPglWEXA3diWX9J3C39J9Qxi/rafmxt8BUPnQbny70Fqv8u1Bf1Q/LGgjuMs2ok3rHyUsyXDnLTFPX7Lds7jtogfkqXM24KZ2H3cZtCsaN+b38zv2VgFZKtWfFlshV95HuMpPUF5Z5Y3RbK6+Yj7CYX4J92vRUmO3qLtjlC1Oqpn6Y75KwXhueeWvATkVxqjRmGNNeBFQYahpWifQ1c0YDdSTgBIISw9oHKBV1RuL9jRYeACRRpJ79VVyxyvm1i1rDynzE99N8qqF/Aqm8UVmipUNAf5GyYe2uWuF3u1IKYaWe1KSphSsiyJ8Yy0w5lvoMXl1GOEX8oWhbJkXbZrbmebXQig/VULuwapkiE+t3O0LlGhHCEtkNYLXuPoFTd/4HhZYN8/aMCu0+Ufy0tMfNG/3peB86J7BbAt7N3BxvrwDUMf4qxCrT07qmR+ifrtcfeL3+NikrBVfTrXje3M7RbL1KZJ2e4tDvou/AMXbtPYhEBBXhEehtH4VPBBgUZA96lpfjLTXQmQ+nvwR9tEqOp+EtO40w/elbb0sSZsfn9OjHTwVCDi4wL+s5fW8JoZDMcPv+dhyhmqb6a7l5II7XsskxAuk1KRcVZNhzF3lg16g6tdQ2VgWU8eg0V2+pGU4h/APkgctHkJSOyam4t1Gy0QDOi1rqLswdJZsS6eQHEfuxYLULePWQraQjHFiE4iRwoCF8tck9jn0KFcu3CsPleSYpb89ECGQlli5eRWqR78bRTwEc5Bexb+yuFKpDN4438f4iU4QRGr+zM9uV43QtzVJgignS5rxBbVjzpTjbS8JCF1Aaqp1xpb51hptZI1CURNyYAtEe7xaYy4WLBf458S1tSSWeHMrH4YlRl8sYWpj3f2JzpxXe9BBWlv1mbVZAgdjzMD8tTZvTc/VpyFBwRlgORnG4nGz66FCYNcpliGKNts0inwHpHnZuA9AM0TFHasA0FkJuE0EARPYIq6l+CBUpamnIh01uwtWCjkMeJe2WBL2hePRvJvcsAx87+SmBYxbcZK75l0dpNgVPQQYAEYO3qNzFvwxE/kb9Igrhy2s+wlgEEmHUAaWYwN5aTJtCzoHsdAI5sZGC8rvgPGTB6EFwleFyhEkJvXSTuEYpbVNVE087IbWsBIXU3lBidZ2vIx/HaPX7qYA287H21fIVie50j8uoaMn7ukfl1wqhdOyJfpwQHipFE7d64DU3edvd3Ter5RgwWOkN5HqcYrg7thbDYFHHKR9yLOZGizy/qcQbvlGruEMKTDaACdqq6qg7EB+s0IVuf+pcdxft0AMDglsqg1bC9jzvsrWdgRyRxKaBzYzOEZ6+qEB6OkCHhhiowicDzjrGfIm1ypbsMgnD07eXGQrIXEVNA0Naoodu3B+jE7CnUCTvyOQKqECVX71df4e7Uzffww040WAovSrG2GacelayJ9dlCgJ8xeUu8kNfpXt1/JFNYK2B1u3NEUBR5Vmi0SYpfSJ63T5Df2mxm9hi0DfFWFiq5xUbZFdlt/fnts0C6Pa+I0K3UhxV7cRW5K1q2uFoUBeW2drks67LhpswayPJnmkWarpCXxhwQryBiQqka8FIX7oPkMYe3xSqHtmKqsLKuPhSOVRiGr5uxEktvoE0NjfL00D9HQY4xk+vQdwpVKlVVX1WjOwWZ0cabRtJ2d+Q+XGUwEHgFZ4tZCe6KAWvUL3t4nzOJj/DKDAI8FIr6z5UgCVNYLeuthdIxxPWTB9rDCxw0YtQa0M5Hlil1XXOtAhaf1del7CAlDUgIJCbnjeHprNqS5VK3IhFZQTPCy7w2CQ8Rp3VsiKUrWpjlaDMnx99ijHmnxKlWMfY5RrgxGlBt5YngHYpxXJwVPEmn7ZzEJTZ62UVf2iGOZhMWciYS+C1VhrYocL4wmte9tcdjHmNnCYHBTZ9SIhwOw5WogIDK94WtgroxyYv0RwjzO/Nr8kxuLsXyszWWYxR4r3b9UCpYtlf0yK+yrk9g/uPrcv5vVgvThiuYULkrgbr2C7he9BtUxKrXYIkCy59siHs9XXaGDnuASfkbFvmxh673HhWy6LjFysHWe+yl/ErgoSRXClWsa8sldVjxiD1/FArLKL3ql0bIbpQg2PW6mJOQgiVT2akC1Wdx++6Pn4r+o4IWNl10tpKv3nqRiiV3lx7vnPzlg9rIjb7H2xpXjYiD56+qmr0evoy8f49ioK0kFX80FAuCGlMqdM7mDPQZtLcZ0taVFM2a335itBMM4vYE+U8pDTEuygHR2MXbHAJlOFozpULQqtHKmeCuHaBPztYdmMJoINLiC1pYBEQRLJJ9qFghnQXwGvboP6OCK9BnDfGwkI0vfRzo/sDsOqTUrzJMiQmGX+FNbWPq0gRcOa8EA874eTCIEl3/tyzNuANvTFiQSBD88E9XqfAlIzC/cCa1U0y9ve/d+QBFbUuFqkLMH6aFhGEoeaefO6rYfZZqkZH0U5Thx5fDYFVK1eXEMKNZKRshiztsnL+KIbSylJhPTDU+Scly9HQQ65vbP3kCHKisLHUXdzwV1in0hac+h8oGhEQ17G+Av0aT6ZMcw5NL1js2NG29//9wJFbk4pRKloqj3u9CQ+AvLYiUKlYfPnlJKdQb5W69yJORqAn24Z+eSPxNlj2RXT7o/EmWPlNOUKvJd9ByiMkDt3ouevDQ0/vuPych8+80zyCzjLHkWXnaCKvPhjHkw0sUjZvAjOqyJXAvRltWQLmIujSh0grO+lOddQT1HEHQkS2h3KAA1OOEpglNcZWmPI7aqOiLuk7G5IIrqV9D4vKqVtsoyS13bRghftBwiO6Da25MIJqsgvBb7eBvmUtVErixRSig+8iSpwuzYvTg+0ymSjSQGa9GhErM9R7pDEiCzZCOPvsOwMCzIspjhZ6yKGxJZc1bbCTVWkKpmZfJDI/gFrDEVUJdA8HeGSeMaWXKT2W6dFnBGIlaVEWw3KUNXePRAS083VKNRa6v8g3oc5PiomRcUXbYsSJ/lo6AMhw2hBMybh/ffy0aNwBaH6kCw6MYRFpwtAUbIh0W1KaH385mdWx+oq5t6iBQg7eRee+BiBZmf8NyQr5cSnWITlzLDqKglVt89DZaoAiGVIEuR5FsqZi5T2rG8vBwY2ZQ23/wVjHVrDG/5wsvmdTubTNz0inejT792unPDFT21zzItv2eqkX3zyj07qxZvvcwJ1V32O/+mvnUTHu2fvBXJ0/l1H5R9w5Iu//NDBF9/+kQOftvNeudzwhY9knCG7abFxbv4zX8DK+82qYQsMXH5jitLXXFUaO30LlKJ0OWLBxDzrDexoBSkSMliLHYlhPHzEBTF0IYxlpDq6UeHG6ubZpB4T+dDPdBT5NHysJPIpasJCl6rfBMhWN74YpVp7VdlmimwzpSnoslc7lTTijKHt1+s5yqReLNvYfjZgYefVrI0KsmoSegrBj++4fFIElL0GGyArM7c9fBfwhT8jvyv4CBb7hQM2nB+wnn1Ow1RMdQ8Hjhh/X6HtlXFoyGd+3ZUUmv/KaJdtoS05CalP2M8OuQPerRBaii0pxKUzuUbGXo8942e43pZ2SmCRlPH5OXIbC663xzebZUHQGEvcUnn20qK3UPunIdf3B6Vxp0dFhkB10zZrS63jv0mc3I5etgnu+Dhha4QzYiSGY8VXgqIW1fmrPY9TXuG8mp07fSWgZ+6ahMdp1V75wF5WCaoJUdsco1wbM0YdrdJhrluN0/FkZV/FmgTe6UDn5h8V1Lt0bUDCXulCP0S1D3BNSOHoEQPGSbvpUcbioKoHOG1gt442AGivCeZzFfAUDEJRSkIeFJcaQncAB2zSrFx0ZhSLLMMB8F9BOWHoiDbpcoO9FUjOQmQXDynagPMaszaJvX3oLPUNjxlbfrh5bIXh8Y9sv3gZLv6WdULRVWPDopaxqaKrxxYUTetyTCWm09io6PrV9I0HDYKFgReUsoenAthyHaMFSwGlGVvV0oQhBXyGjvQU+4FvfggpsHP/QWRmZymCKl9wt6r8vp7SSdCy8kNNUUEF6qhJB/TakGhXPx2ozPI+0x/f/uogWI1jv/DGODHl1+3jHbojpYBENkO7qrYAwUgcg1Smec4ndqvUBAN75URVvurxJ//LVONAIVcISOghWHjmqJOkIYadNp5kjVYM24EgF5Bsu8Avm5kvJ0LNUI3dpzBePwgnbG22+4ACxtBWJOyZ3I58Rj7Oq9yMCNrRUgvhTikh/zl1Yndwq2QOf5NdshD4AUyc5sDuwZp2IiN4UC1S0ZVN6A9Z0pj3+Y1OPXVRzQE0TjCVIwu8i+AVfq+KL/jbhl0iuFKfXZMKRPuH3RTEI6KYGKsV5dL8I2yHxxX2tZrD6ncneXwpNbK7N1elqlde5rJqWFZ/yk0ZqZzv1fg1laTD2Ew46LAmU2WbMJJJPGkK/wQRjGSxYob9jtGkvP1/D/aFu109gz2D3YNdXqcZrLz0XDw4OHE6tthUcIgg48qKSPDZAxCnU33zQt7s5zQak5R4GRQkSgLUO0oRDABLBgmX6/6JiRdD2XvCggySU6Mgzjy4EcPq19ES4Hs/VvzyK8gPSP56AOy6gAszJIEIFf/0h6FVail7Kjz2arTCvzxE2q84uijj6PrEyPSIWgHVAqBIOO4GhKFMBF38mffvkq/2h4tMieDPJM1nD8BDh2OGO33MpPySYm/vAO5WFtiRHt7VG/S2zoBnmC63A3F6lCoCtXkxTpyK/w7/GnvVYmv1tIZ3LR9Nb0rCDBjrAZ+v+aUt3QR3PETe1fGKwpynUqxbmNVm53+Oz20B7/XRgCSfihNNkv8aJ4blAuDLmCPA4oPkRefFkdPDPiRDOe+NZrSgYxPwEr4jYMHf52GEtST5C5eQ5MG/8h/lT+dP5AfyR/MHnQOfgjZytqHjzvcs4AHngE9VEdSWiVYz5EGxc0gLz5dCv62XoZiyQ7CwaQI5XayBW8rMBVgkb7Ej6SFpoEZHiZcWNW4Grgao+PB5r9QE65zl/49rX7hov7BQczIuwQoowvejm/q3J0lKNWEj3wLch6bII2pMVr0fjo4LVsK0/cv6BJ8eOnzdaJx+I/CtQF6vLBUNp3843AXkrUO9mPbIcfJ1gsy9qUm1EfxEfEqMtbp2s5aNYRzO2tj7XPQJXKmwkjITfBsSXhcirObiWOYsB1YtRxi+KG3hpuVbANmX/7zZJp3H48PY3row37Hzf5ZhygyqUqZE8J/Bwu78oVu7wtthvDgMvrxL28hT5Ch8q4ImzuHukXz80x9D/mbP+LlYj0EvRCpMm+mHl+JaOH1qTn4ovYd9weIwmm7tcm5RL0q2yaHuKB5UYzt9ocbdovSEbx6KHnl1gOZjiz/w+sxXP1H/l+kE/vKYeJiJ+/63jDMhPOC0zz0tJvZgoEvzsN/a7fGBehiPpVJj8GJjfOMOoMwdR1NPBkoFSq/KiU3BmNbt91sFfP+T+HkIrbaPrH9ehySfOFAUzGlDWSLXhaoqXEsL0c4qI+JrPNxeF5bylTJAMT1F7S4fB+DIpa2lAsjCSHUXBfbmgrvIHiiHGiqxvNi4xbaPjq+iVDrlbfMpkZgbK/c7xpye44joYOn0ApsL2QuQFQ9X5iSwJ75wekR19iPnPJDLGWMUaTvwf/hUwNbFslKelvG2Fgr4hXPljMtJOiptdeAwCVydYHhiqjI82UxGyyqgYA2gBZaqIerboXEzoQ0y8ZHriVXyuFYZvdU5cSJ3PuC0i4eT5HMuYcGdqYPugj8BG1/kml+m1wJJPu8SV0Np688pS6ksWB3wFCcuIUkXXQEDl3z8p/ArMU4cu4QkRePEwUtIUjhOHL2EO4Bffoz5Kkqn027Kp1eQZnEFPA50m2rdDaS5omnl4WktOKdYEcN+ji715LR6Zkf4aJK3plzW/Ak8CboYduDilieBNO/dGnj+nEu4UyPDHqQp1YQzSNNFTTidtAS67ns1aYqasJk01aTaBQaEqGkKd2upabuQpteEs9I/acA40RNQrIbf6Q2PzAeTvzufc3LDc1KblkF098z5ovvGUkqDcxM3hqCA/AT4u3YF/OkY4gPmRWJbY7T4a7zJ896Sd7ukCTc7LJLcGp8LhH+/x2QTnotJ8rl4K6aZ0eJUvC+Q++uJH5VNeDomyafjxDThA84smlzsNc6llNk64BtzarNLjkin/D1t8+a3lKwLCkr5OBotBtAWw5zZEq0QyJkcgqFbSobCnFoEaV6xIjYD3xjKeWreYVtegRRNyUh5eYVIkYGDxMT8QAoomB57vPkF6VW5YECcQkIEjJrIxy5FViockCIGoolrk6f4kUOoueiaCV9CaudkXWxZwO/Xx889VLMFPCh5lA51Djbm30DW70yQJMEsoU80IBI+/Rbai+/joA9ybkPxM/cgIVX+mgnnOE3YJJXAgMYVQtIg6wNZF5bxKsLSpa2eFH/ypwwUoH6qy0cP7cNVlAO6JSdWB1IzEeNCF1VmGXK7QI6L+mqN31mulhyBBVNFYosjwCFGY1ZlLRqQRCQnqXhuIyGQxEFzM4R2sNyXqYr3xnZBZLzXk7IrmwWneeOV6Gshv0BvIzQYSld+kR1laIN3Bu1EQ/d51pHVswcRctE1T2h0TFshLqA1eP3qZ08psLmR3le+/CHNO/Z03y9LareOI5lVkbjDXKSh0+cQAy/VnlmReILN0Fj5PWX/jMM+vaR43S98a8KOAPcqNTOpGcQQ62ehosXJd0yck/iLwasQV2sb6woQxg4u18zS+XdJ1FQUPIIbN9WXnh5y4+a1p0y0ea8wmKNUz8l+o/9XNdU+LEjV3s+g3Shr9Rujo+0hrCNlXcIyUlgzBgo4aLESpMp/G5J8ZLmmwM5NaC8iORmFu+V5W3LI+84BQ1BQNBPVvMQOnpXrep97qsUyJM5GwahMLr083Zx3nRrvsAWRMJb5N5oqOXDPMXHS+figsrkBaBj7HETXUfWxj7PHx45BnD6n2Sns5EJi74wWI+4+Zo6ZXKM9Mozj6+YUS0X9jihfpvhkUNscWMfD+qPFzoEgF8TbOUGgEGL8DRElA5KkPJ+0zY0P5PP513xtG9XAsRiPGWUiGiPqzbajecipfttuzQyJOPNknOFj/BtzmxtsdTc0zCXkRuCmEYV/TVDcjB+HRA4K0hO5GiCOSi6bt7nQr+I8C6nqKjx7ZCiN0WNVWGf8Yf5fPCsoY94rK2Ll5gvlXreKb/ClNywbHt1qm54fIVMT5nk1cEUurxxKG6E7DJClhm7Gc3G+kZCqCT+lM4x6T1y1LXANP1H3dsw0cnwXzMtTuTXxh8alYOV9FeMzM1B3CV77KFdtnI+pnHJISP4hSsrFckQpnZRhs+XfFbnYcA9QRMoLczvDIxf0AIrp6tdBN1FPcRvrh0aGUuTfAtTcgdeCHlhsU7nPQ/4IFOrolkSwuefFcl+pADo9r/zdPA3kkX5uiqKkkMs/3tyTNqNpEws4yJKCoYWFfLu1ryLt6CI/p0EpmvIZi85KpymMMiCN5vOXq/ZBwwLvh7cUMvU7MVgqhiFhowVXbkxGCcf9mG8CEtbVpVKez0Z/UNfOgCPbM91RM+Txlh4I6GjguxXb+LEoOITTVme1rvbwjfSchB+lHdXUaMUqOIwLzVCw34XKpdfmQYR2L735DMGwqmCk80yWs6Qb78Cge9ogUFsV5XQmdCoLe5H7EyZSaAFh1WZMUeYIx2A9c+TNb11AYpv+W20ZKwVvBpJKterEqYQ/eAITT8itxQ+PT27xKJ3EQTkSUgT+KBdLutmDo6pNRDrgLdCFjVhQNb3vkSpErHORBnum4G2O/wxTFmbMRMMx5FKgQ7l/2DxLdt3/KMMulkNKSQWmoCzdHo/OdmispRRBeN3/x4+9bD4+DG2nKbFP9zxTUevhmYpnnc2hcU53vuz9fy/QsMljKURUSXp22CCmfuXtNOmDAOrnRzYQBxz5IKaSf1xwfMDoCQmUeD7SWlmibn5kQobJ3kn3OqJ8kY+AEkZR7gaeyMgj3aSEc31RLCdyN72emKlcwTYFE7Z5u6fQXFa/vRzudfhnIZ+rexzbbMwzmnrOPyDYkECAKlQ2obz+z8K0WovdJ/0salSGHIE9s6CgR03tqo3xKhE9ZqcDG5saVaYnMPYmIFn7/Qa08Tk3avzsfTAZEBnxXWnXSScqZnMkuUI7g76QZrSWoYWVykCdyL9NlCpltC11hp5uXBZXY3JIgtCtIhanV4/n3opR9vvOHytbbqPkg3eUmpeSv///X+S7/WK/2B/2C/65Y0U9AVfZkkgXNHG0KNApoYmjxUjnNnG0+DF9FmZwtLg0l8D6aFE/X6uNFg0Zo8zgaPHDDa1qo8WPsuQ6oIpveVEQ2rlcNTkSaw++SPCir6nXL73ekLbPgVLC17Av70tsj9BhU5cGjJTXb75S/h2R0zTdqrRs91LiPTQyXBxu1o2rNHu/twXMKNPQsmE7HODpLcODVUMYadqUPYQdxowPJAbGoKstZuZQde92KXI171Y1x5Qjucw2aAjKZyZQXlDLSU7XiiE1sXGMdJa8FEakMBVIC3AiSRUeL0XBgsWybsZocS2W2PYIKNnnoJYKTHjfk+UxiUVYLhB5WrrF1JBL+dSXYnSh/pohBmF6wQ1AgGVgA/8nb1hOnevRBs+lOkPR+ph81jxic1zPySEVl7mt5F+qpnnDR84g9B5+8rF9Rc3sPhbcRKZvhkuFRYwOrA9PHhfBHz96kNXih3hbgRdY4b/fNlC4IVEulprzTfymlJzMuc81dPClw7Nj/IhKD8dMjyYnjO6HNtYTsv0uIWurc90PKUfpWMVkNK9U+0RzpPdkSdtZ+yeHZEw6A+0UCFJqspRgRWY55S0mlYReXNdZmMIK20KY1xP4neroGL12PQbo8/pwyy4q1aab3N+rA0fDmK77Q4idoDb7EOd4YZxXfKrk9iOycSDYnY2fVGQj1va837ljybVUqyor7lQAMHoYbS3VUitFTWxH8Slsy51bqrlejMqW+yWm9TiEplTTZxei0hEu9u5SZS+P/+IhtbVUyXN6jfaQDtlSRZXT86WHdpCWKnx2HLkjnOvcUvm6jXKWZ8eTpcNjSjli4tlxc4StlyqVEyI6AxAisVFgfymJI66uDzE7DDOQUvHOEOWwPdbHk2Due5Ooafz/slnABbqmA0vzgURkETTGObwdXMrmgqMaHkpZL0DO8Wg6/1Qq8rSth3ScLWWUL0gb42Z1etS52Od86FDCv2rP2qOrD3ErxUJWziQNaHiOj+1ADeRbTI99xa84ueTG4j+vojAdDvOscFsS51cpuUL00NgUIM8Yn5c24318bPpi2osExUM/QnEl7qcHbuhzJqQ0/vMqsmlrc942UGAhU05mwh2tbyEfa2lTcCMvVPIEC0g4NKOxzL2ZxAWXM1NPGcwk7zI3pt1VpcMoLaSlknBNWE65AQmu9KMlVUx885CubPDRvZe5mHMVBgApFyQD3RS6imCbfIgrzAYsfCog07lpfYAQyB1346vIT/vLNeBVZAVy/sUQ1BKcI0jZHRNOIvNkGobsUYAxupQdDCYjQ5s8HUWAehudapS1SyRR834q+htiRi4ARaOZ8NvWUdZ6JFElSmjz0JxGO1FU0OO/r40M6YYuRvciw6CBq7vghEpofO8F0qEcHdK4wnvp58JdywYxSZhbI3pG3q37ceMCDk63jfdFTws/jdClkKbK2Pz4mjTcJYsP4+e7qNPKu6jncBcde7iLjj/cRYOHu+jUw9FcudRtv4aRpq91Ik47PhdpJydDx4zy2lU2yJpmRzfrtJ4TQN/qwu8uuhNLaTD/DSw+oupQyq+Irj2i8lDK82HfhJ+liCv+aHbg5k8F6jqUUjmeCetr/6pHXSOerbW1W4p45Bu6WafNh6ofu6VT9Q2ZtkEloU7msDigc1erKFCepBHNFvvj4chzOc95djyC6OO2A8HUukGPTNtJn9F5aodyKDg3hFhh0QmsuPA0n0dA8dmauU4KylMM9XUuR+lrLBUsDcvVLOf5AskAi5lIVRDhuLHC0TAogVNmvAgdJq4EjoLGNxN9i5btwNjJIjMYZgZXWVLUFQfl//iXUCXVBOkBnkIGPCSuvqeJOuHjPrr3HCeNYfilSot3mjIaRg+41jhKDAPxglTuiKShJIDgUO9O6QVQi+LWoYCDHH7ylPYTA7zr9ZC/l8Dl8Htki2e5MKTRG0uDIhDiJzWXnJuLUlE7Lb4LUK1quD+CwdY1JfvMcfXhB0X885kCvVKCrCOF1I1XCQ8cSWra3QIM+z8sKCoLAXjh+4WNtrAzoHMfMAAnYuIqDlWGAJCcd+6NJXx3fE2zSAmSFSnsppgP8kFOZBqWapMUqoAI/yvHTPu1yC36s4JwrSOo3r8qGJoH1yBDHkn2r7wakm55IndxVM7LsZwsSP8UC06iMuUryO1oDJpBVVrWzXrA+bkyKjRCAuVd5OMkHuDgRRCCqtqlWZUm7wQ3LjS5W2aIZtBE5pbBzdAnhylvoDtbiVZBHkkYlK7uITVB7ppCAmlYK9Pof2BRLdKfEGrWEJkgJSSSEuPnOe6WoXAY7qFwdALfCAz8zzhBEDhVG8yDXurDHwaZewwSQTdv6qN9rxiIhM1pmjywTBEbMhlgWWxL+htc4mvybBBQHyKG0LGFZjb10Qb5xjNIh3cJrWdy30UJpz9v6ruba6RYEdG+Vzjt+yAOKt5Obb7o9IRD8Mr+gbkZKdywqenGvwRNkQCGpPSj3s/PVYh7zLxR9Hr4ATTprdP8n+cH0b5XOEF7GnTvpr6OU4zavYjM+LLZTZf+eRODPG2khjwR7cipdv/OUj5vsqHXLhQIuePHXlD4/e2MGk/yfk4kj/KbN+z3Jq6Yfo6yA6leKp+j7CJUD4paz81N4aMAXk/gno1tJcjMVmNuaxmhU9dOLEcS/V0zlb3wHms/eYw3tuNdsCiVvTAvGo1pHGRidYDpVGUkrx6/mKzY29YJ8yKVd9HWbsD775iZFrRM4KlynQKas9SsPqyEHLOekN+V86RsIdgF1AY25BFn1v0FDIhXAx3wqT47Y1DRELonEcZYCJC7dJs2vZSsUcZwDLqBWKh6ataLaWCdLt2c5DXX/g2e92hiPaS+lAJ4THJyoja62VmBHGxfdQ9UE5HNoAjCmWr55cuD6Pl7AbnbW5TyNfPucdvxBJPixMCeE+VFvAT3fAUyOkYTgtYU6C5Rad/C9py7RbVdERhhqiXwp1a2IVAuc0/yrOeRSzfPgxRQmalOu85lK4+R6W27virotec5HUUOdE9CWnaPQdJEN2/qwxxQTSD+Y4Nu2NSXYeEEzVAvPfKxSZnORD6WuX+10QsTAvctKCoannbQkG34NA/fyHQjmIfy518yIbJeWO+Bt9N5m/kUYzTjm6TNmWhqwdZ7SNbvITgyGJ/04rAXreGWPLlTnACmN6hc43SZkxIfP6I+tlcZpPLogc5pzgm6ZogyTWwGOj1dQ/tbAnPd7JvodGMiNCjOEqj6GE17Hh2Es6HYmEvKuHnPQS9QLBqqBx7aPXyNkqGUjgm/HXnH4+q8JNHIqey1BJDA5Q8HVM7Mui08VW8eOWBk+nFb6z9PR9RW1c7wglyEjk9Uwk4HNCMM0kgl2CBNJaVtISbXLr9HiTaEwAkwUubapI/3KL8IpVEvDxp8oUMSg0cAO+z5ee8Z1yD1bMJ6yCUeBjTBwRS9Ajk1d7MxOhES6ZNvATMBTLktnG2nnBLdmGheTBXBj0YuSyP3BKQFgrHEOasQfDlggK4o0MXolG2FXpAw3hPygfg4kZ38gM9agWBbJbpfGdYCz0UTWJjIa4dp9NywZRixznZUt+yFAYWABW4qEqYa0kcfgfH5bsbSfN4sTl6t5q+JyPK2zLwEi3uD40VyQT5fnJ8xGGR8sq0CJLDvkI+lecxTAyppvh0j9NqTCL0cTc6g155424nyy3GKHs26vQj0V6rTjqcItLdy96NAt/r0ziObxKpSQwTUU1J5NtMHjJv4L7TVja9A6QLgqsA4WumsqcInAYFG9ZYcBiWDHd9kJj79NKcmjzIKz80tQe628LSwqHOi7lDd0vpy0xEVqlaMHfERw/H8ubX148bNtfLKJ7jR6osm6v2oeMS4+uBZRFt6Ev9+CugKoB0KEHLdLR+wWkreTvlDzDBaOAtCpZF/P1V5rM7bpTrh6HfCHLRNkP2WeSSIghq8B0DPeoEcsxHZ7ruAfc1xfdRMdfYqekFNWr2F7yyiElA70J58LfZVLqKSXR3sLIvbVo1ubsciHnWO7Dh8Tgou4DLy7qIB/ml3HVat0d9T1isJD/gMThTNHpJMURR/yC8dIgo832q9L+loSGYQTLw06coilABTmr109pBXHPAlrXSINReYqYIBe6/XDC1nvM8Mcxcn9ELJeYO8IN18kOd5Tg7CIOSASxpe+JrP2rNfjmzb9oHrOZ15Ps2vxMI0jWGZaoHaCj1dhrpU3Hwfkqhgkn4AMPNiFFXvERglTJTvC1Kv/F6WeVkXY4r+Tfh4zw+oAofvtPq0DTJC4d1Tfp6n6mckizmoK7G0naFyw2k0bCWWrA+gcbTuc6lFbF6rDTOqbwEoYzrABpIzaEHLATiYIuzxA3f6sEFQuPKekCUcj/JOdLzq2rWK0NLnvKnAsVtbY+JZEhvgZKq2vQ2JQrPBrHvXLv8q2kqIMil5g0H7qaVrpt394GTPm8vh2/MQguEGAs+JuCuhgxmgyOpRhbxoEWA42fKIFFo1ojlYIWssiWZ1TgE0RtIeJLq+RzxKtyeH742F9BYbpZKi/tOQwBkLwNqnHQdRfeixCzX5Ss3DUDIokpDzA7dUeR/ssXoCSSrNmq31JRbnkVVFp/7/0IdQogEvUnAcPj5NU4eOeeQ8TpB9VQi2FVp30i8cv9EThq49g2v9tLWHl0wV0J2I2L650WISxaHmlM6Zwi0JmRbQOY+qDcqoJYlrEaxy7hQZ+uG9tqZ5+gcbTUsYt3M5ybG0OcvSFjyafB1rCssP+8dYyrA5oydZLQ3Efwh/FnoKnQUstBRcQTN+9KqlNV+nVLEMS4F7gDC1b2K9/PNvn9bPV45gfuDkpuqFU+/QXzYDX2/wPvZVBQQtdLwiz1l0MYvot5z5FMOiGbn1Wee9de8+wJS4IpZFdZD2T7Qc9RgYpKCxoYMVCIJM2ehP33pLg/exz7zPreWJwnnqic+dG33ss0h/ifsmeS98k4BiNEwihfFCTJAGCEQKaY6h3gLO5lKl3VLlO1EkxzIM6B9sNEvVkfyr/ZyPvJvd7Pt92Gvu081+SHOs2sfaq6hRbRW1AlU3+2kfW3RL/QQzU33Ir87kZa7xDqO3QQR7phLtfpmd1K7oNWb62KFzoBXd7Af0d1ZLeTziaWPKj1hGDzQkxlxv6wFcMMF9z2atWu9jSEMxCVWhj339bTSqLvaDz6+5fzugnvkno8f2/JVVsWn4Q8IXt0WOIWTo8R6Qoe0Fh6FYYKhC7YLyoJmhop0WzM5eBBMYatXpMYUlwlG8wdD3mOUDXAoB5+os/RS1c/rFeRBOj6ZqJjmh0jk4VLwy4ZQ9fvxMjgrSHjKvaMfhNZCYmoruOkzxBVZRzSq12r99jqQcnDuiCXUy76Ev7MlXbHO9qtx4rWqbZqkUAX5N1qblpz1/Uam9F35G/3xf5j0mSZb8hYJ274ZsZ0Fg70jZPS3KHcl/aKX4imM8ql71pIJDN2hIytpFZf2v4TiFeg1QSrvn8rGxqvNjzFlS0eN2NnWPvSUVh7orMsj2HRQkVaISdDSq2X3/rfDalXBQ/wh6WdGVMNrOqEgMo22K3p9YRziIlFLK8R6DWYPRZKH1T+vRJdv4mOEP79Ovdo1ZOHr0mSI5T9sZtRHiaCagh68pCQFzpScJSHwni7hX/OFD2v/LVXtN/jE29PhZf/iItjyX4XdUoVnZtAO2fPkc3mGj65Ov+ycHZmJ67klBzLWYouCSqGk8n3wtf8qKB4cDKuecyz+yq72rCwekA9d19Ot/8SaLzKVRmU4qviKQdMHfPGo107E+VNRVq05dptL3+fiKHfCCK3r+8Fos8i7nTPEr1OnuDx/iz83/UbrvfVU+nAaarhqhYnWSn4JJfoo7e4Ra/emaCtMlS0MzhZmSxaHZwqy7UGlTQI+D/ppR3qFDuwu7M91xaK4wVzL3sga8pAHu2GkemixMum3wuq+wW+m7MN0r6vtDf77Jfz0B1FD93Wn1Z9pWmMkMjT9bU2HWFWDlI7Kv8e6ntwtWyxsWigeclWZVN+4cew7mutl3+9jA8qOWrNablDR+uidlH96cME4xUaNWItBr+VoMfO3AhoOLKpo4U/jcIfjMQdoLgrrBJJ+b+65AcNugj30SHBYQKarWx06o8lan97HjUZjoCH5qNnKUb+l9nTCasuUOzc54NbZxEoTJM6Dx4bVTKMxnR3C8EtZUDDCSn42I7j5sC8H20DK671ZJyDrtxDRLd43Gqg2CqA+S62bfo3dYtY8FQIHyJJ74Hp3lRa7pK5gV2PTOlbFM2t/Pc1sBl+eO4D9MWS8s70rGXHH6UZYlrgJASajQAmvzC1yb9VcUMOsqZefghOY0mTlNclX6klAjlbtjVL1WtKoVjBV1ThFjkXiGrX81v9GXMNtzKqEaz3EVUsZMANsvQssuSXkgm600IOJnaDP0PkFLwrGUMbWyvMIC2kqwvNDqrrjJhbkwF8pU9eMGxDsrmyJRWuSFt7drOF8pobk2PYjprTrWaPoGUyEqGglJPCS/JE5+qIu4jwHstFL+N9KCgDeY838FhBwUbUSbun0Uu3JtHl2h0a2cMQF+CDja1gnzEEqyRsJC/xhM/jUmheRIUeKCXs/EqNITqNdj69xE6J+lvrV8AvibfVo4zlv5/pJtzMUVUl595NLNeZ+tfcWflCUEkqF7JHGbAtSdeuWfhRWFwcKyEz2/KGRzisAQpCBPRYJ3zQAMAykscmyvQGpbs9qS7aHsn0/shnHjfHX2u+YuzkI/dH7Ijkcj+cx/Q5q7vXAfjCuJrgvW3l0odDP/lPMhLdwOqFNpQkNS0hTUnDgS38b9os3cz7k3Dhq5W0jsE0nIlm0ts1ojeWVCtDTmOeGqFBOVr0u4KvURooHR7A9EBGtZC6PoZ1flxXMiWTIh3VpKoQE0jeG2DDLZAo/x3E1w1M9guwmO+hkYLA2avXSZFM75cGuTzDzeHZ9k4BBt5D+rfnIjv2LK2Rij2Qtpe0bK5ZAr1DJzCGp8GFvl0CaF73+Ou0KYa4q8BenLXIGDNGpJyUwWmDVk5JrEglU2E/2TafwzbNdOWuu01fRKLVp8CMauNWmjFAtBpxrHpeHnEQUtqiQJAsXVJA1YXS4G8VCCsbR9LbfKbGzphCgpom230ykQc/t5Gg9zHpkT3+fSMpbz1atiqmhDT1WsMMyc0JTrXcuRbVhAoGrbpw/SFbqwrMKo+ZePI+sf/Tr3cJrbztoMxu4pALgvEdGljBf3EAnJWwR2wZmq5fSqkDbCtV6phYPbrssMnflBTUU7et/VlqIXuOQRbolFOsBqaR7LhD2aiZ1sFbZi0+PmXLwHT8rYRDxLmoK2KASGeRvZtmoZAEHH1imTzD8fMxM716ldg/JH02VpTo/r5xwruk/QptI85nKfmcNcLhflMKf+4svGz7GBuHbtfGQdFcjS8VZwXwXoMFfkfMfA4eMmd1jNYcernQtyo9Fg12+fAZjLQz6Xczlwcl4upLdsmKCy0JqJIN6Z8+9f0SIW6R+s0p4W6d+slro45uw/kRjV/oIWVeQgPZZPAJvL2sXiqR6L/nAd9wLDH7RhnAC2pLEFV7RgC/Es0XDnqqisVvA6bePZeoFhM/EsacaY/pFf6/b5MT1/+BxtZxgrwO3f1Dj4uR0X8XRO522PG8pBps0z2I6LPNgKbMdDMizOriRv2E6QO47R0GmKieHiBkwWs3TVubCC7XHM+H9MUgJwrr/ctKzp0FbGcerNgPIh6sCOfj1+Fi3S8EfZpHCMIBpDIJSH3PRgdBi7jw9bswnZZLFKxQ2amGzLxx4TWjDTQcP58XMu/zs6dNZBfszUOkGCH+HlnTCmfCfrHN5lW0qEyw22YXuGsUPUeCnxZLHBgOgr8Eq8w5SORPVrrt0o0x0sYfgWIz6vrLel69qG/DETINQZEU9AA/goZcS6DRExqVtjXrtNkP79Thp9NC58s5zQfgHSpZez6v+MmcStU7ZuWvCZPXTfKD2jbGKi5QnzZYw+fJbZL6t62Oot6aNrx8DV7Wnmd3fno+wRXgKd5lmqT52a2gBmbZe1YEwPbEl7znVgrx3N4P03e3D/6vZYcdkH5rtndQffLrvpgB0vP0tgliT2prQxW1qecmrJUuFagU883vo2iU3oDJMCGp/EVjkgEMxBpJvgSyft/lQd4sXGxsyV58sE19thGFuInco1Ge24CEvU5jQB1WIfD8ESFaroFkDOVEQOaor+kySS9mBycA5qXCzHsZRFj277V0l1ZzfGJYxxcmwcKi0pUau7jz9LHHgFTG2vMSs4jOsg+/NkIHNzoZ2ZyNyQq68K41nyJFOF6idd+4d41GhUFkR4Mk2+xYV5dC2+dLGJnz1u+jtNDHAy+S5XT77HdWz+WNey/DLX8fnjXYP5Qdfy/HLXivwK16n5U11fvOSLRrIdf2CIXeo3+JehN7ZDeikjas8ytwfOn75uXk7shcioVcNi8t+7n5uQnbBmLDAn4IjR6p4GemjdpBz6lX88pqzWGbOhDD7cyhDdlOQjcOGSKMkIzruKi08CETlCBYnmIp1IU6NhI8MR8t7LpkGBOf3uxe53ohlz/N2LagW+Dubw2wPipf/fVQM57FAADDLJq1CCOM95twnRFsTk5J2gcrBm5/GXXfxTFP5FzuvM3XdZ/Ro33zV8tePWSFj5s7Yhv4dO/RLNPihlaJgh+OQEh2E2ad6WZbImq5q3JThRdwElNfL63f2v340BLYA6Yj0un/q4WffHA++P5X2GnoLdVGNhhWXemUXehwxubJBHdvNp2ieql/gR5OFoz5/6HzEjtt1aa6m1mbWD1lrbz+x/x/nnUzvW9TKR+YViQ6M1J1vbvoMsq+t4ZPaYy7K+LCnbgUzTGI6fn8PM7PS8XbCLS/a/UxVrzf9/3tq13kzZ9bDU0tRclRiYjdrmdqnt7Oruia3V1uSySSspFOVtJW6I7avaSwAxw606jIqefa5DQFIJuOOSoNbcddIgxVp9uTQKtUNmcrbS3ySt1KDbpz3rgqDGmx+izawvrgLttqFt5yBFInc9F+IupBlWAitmbnZUjw33ZZhuUNXnpZZ4qyvVBqUTT6ybtKgiWnqdNFjD9aZca9dJg1Vcq6/E6u9mBVdLrHzuMq5IN7mWqYo7NDrZWxKhKtNkLlXssdjj0pX2uipUxR25uyrKBVdZwIrsphPzl8vgQre75qmKG92h0ZVbzOF8N+Tm0v1H97DhzsrsTmS27CmZsxVLzvSYtjY95dD0VK8pMbXFJE71hNRkUzeYBhM4KZWSrTnKxJV+bYPgpGzpZXCi3enxnused4+7xqmKGNTXSYMyjrffXXaX3eWM8oDbIsFyG92JO3EnroSqGK793Yxh4h5zj7nHXGNkjPZ/7iiOyabcoyVGtxjBURe5Rq6TBsM4Up9rmKq40R26m92RW7n73cPuxD3pnnWvuKvuHSu7dusWQzg8QUsNdc910mAQh8avjMH61MDzsUesL57ov1wGB2xI97fL1U9VDH+5aR/2j+o9+lrq0tdJgxj14MuIHajUE3FHvOWjqBK9qucpoiPeYI8e20p0q64nMY64yeyq2KOzF7s66J87MiZNW7Rjh/NLtG8RYXt9rojejIG6RRtG3Zdua6pE2xat2GaPu9XVSlXczcaIukULto7arpZjZotmbKkvo7ldWzRhs8vSTbODVNPIdcx4jWnUGsNRlbxzuvGeasySeTWHZY/QtoyGYeEVafpmNtij2KszAidgfz3S2nIXUhVjcNBTI7BR9TFihtKqEoUtfCzUV8LfQqDvnJRo6jpp4KE4lvCgnSyt9qXdzkq77chwOxIAklmPGY57wVr71vpKcM1056nlrQRL0G2jpNic0i5Cdo4PfPfV/6K58h3TWwuVei75l2s5BwOSghRrUq4Ih+Tz4blCwC05L1+jPMYuQIDu8dK7Kr2XIkOEZfWyCxNrvvyVIy/+xPsDiPnE+x0+v6iVK3g5xma2tUAVrrt7Kb6KhS/asRPzbpWIO6Ar1pEp2iMj6nzY44vVU+u+/4lzSPs3+Juaxy+iF6gdxT86P3/GF6/CO74K59e89Wfn60fx4qdckLq9C5xPXvLvuX5cJmJdoWt1Odmn5cAvVfBek7fznap373SVvYrk5ojpa6hwV5iYcWAepuDBL0nSXFMQq0yZYAnCRSIIdfEph68dyabx+2vFzStHOhMAy0Shcf46HZuFgnbMN6g0vckxX8MJpIiljSZxo8YO0OCyEiseaYdAP8uMyhXJjfKIT16jQqN26lwS3p2GZ0i9lArwgJS4iV5q2nfRpgntfHyOq1yuXkSGSBEdol/FtKOcLMZT5o6ntudUqCD2rpARD0PKqGoF841Pp2xJ52/9+H4yj8XkFONVRIdqRPl5Fiqyji9BMB3i1Zp5X6CSAswpDa7KQjEjnzzSuXbGYEgqM3YtsknSPnxu1PxMl/n9bD2bzn5u7nBhLnwvEoDHX01bhO8SMNdSn2d9YSCk8gQKzEquCzU+cUIyOcRrPUEes/8ONlELRZ0bX3wOSiFxnCNWPAI1SuaHQ4mwkfLgmKVUowissvC728RSsUtT5OeFhKSsIDxXe4zObE/4YfFj0EkSxZuyqcBXQijHd+KcKpQOGKZhIqbfNiqnQZwGeORugLn5orhnJ9+87Ad4iTovNR/i5q3pUefGftcvvQrO7frfSVBnc5mjn7LJuea38IanLvPVuca56CWHn/eDdzfDt+ZVF0otcB+BWSF+FCHipqtrpzlXK2BVPkEkGpgVUqiNckci/pjJCtGpwQuJEKY2nkL/x8jUMJIzBCevmpUrCeLSSRuaM7lwTICV+2yKiMBjh00e8uiFY6u3Ioh0+aqB0EwxGBr3iNNaYg8OzYSPdiUAPRlYV5WHPk8xWD0z690qRKolT635Kv+KUvbwcB3nYcRoJ9swO+LIf0UYx2Xo/9SwIo8mbuAX3gS1WTk3f1R69/k8BWmDdUOJhR/iqMShyVxzcBxNkI0aV0y6Ei/VhesjcHQBCx2ProQASOcyFkL0n5oXs3TPWFKbhP5XpaTX/LuEKw+Mf7hXeBfRQvHceHmBU9UO0L67BIo6gyLvTviSlHWiFFQVEeXGwIhszGcUzTrp+OBDuHSXhUH0KCvWC5Gpd/g4ez4YCH8nKdcg5FQXgzMXNextvoe8mCzKX4k95zYLr0Ou5VJkNBkjB1/5RZ4fBJyeRLtrHdCIJ0IVLOn67pxnSFLbi/Z6tb/Pl6Jtr/7PMZ9EQe+Z9JrCgsAxowQggn4zdrHai9RV8Y4jZ93+kHhzzWPGVRhNDHpajJ5+igBhJ0+ARft3elJ217SmPBvnx1R1vLI1IZHXPw3mY4ZKXjJByLF67b8pCoyc9+YNnOWa556iaVCkGYZUI+e9WTm5ToN91oITOLThNGJkUs+t2ZIbpX9tPu0pkB7ao3i/6Wj7IeKwSNF17UWfALGLoK7oIfV3oAR7fAFeeZEpP5eZWJG3fj/I9VsNQHt6k7fnZnFPZ9pugsSPKAhGT9HfSA28fbYTOS03auWppT31mQGLZd3wdhShsAPKFsyIH8RW3aZ/UgjPFj8nmqcr/Co/M90jrVhTU0ayt2MpZbjoTjlSgT/nIo7v2OEx2EagV2jORdOmOf/FCED/TKSvkJXDBrI3EVbCWY+UqkvLqRTlCsRz3ASvw4IrKGP5cVX9YNlOK6jL290fPH0iUbs9oVoho2Jj+tQ7It7xLV0+MrBSoag/d5/P92crTyyZo8jGNMQv+iV+HnDaiOFT+on8lCxkGH121Vbqm6w9fTj+c1G7smbXd62PTiYFJRMT7Ep9mFaGQaOmLT0/XrTg47SLVK4/n9/pUztigtR5reAQvV8LnIC2enDd4RaTWMm4MNTOhwLhUm2hyMIIwDALiMvc7ZYN59ijN5wVZE4biT5mvEffpzz+1eIgPo4YKUhLEJvOcbK4Pk1EjhNhFCLHlfuRrcpYbC9GcPL02RVgWAO/3S7VlRqZouea53910iX4Gp4hry23ek/JBnosludDgY15cyviXdTBd1z1Z1Ll8Ed6mSFKQA40DYggChQb7c6qXbsdIMmGPxMlYn90SXiJ8y5328x/P3NS+g0u4ObIn0mrBAXh5Yw7nD2BEhHYO+468zoE7kVbA09rjHgZPzCpxu15EZ8JQZ4ft1ThNr84fouGaVfM0omGvFFQh1FKHzfwygVXCeWVC1AXIp55KUPNd+ipO+KZqYIYm1/wBt31NcIinbYi1hk93mBJvaMf7LV9hDNcIPuQIaUd9WvyxL+80+HTm4FmspDvgzT+IfyBjy+KOfCdUf/A7B/4w///x9bbs1ybhRw69vjdG/MCh9OF3+X9r7MwG56jU33HiMW/n9beQGzc+g+XL0v8kiSgp4jEjjoMehb+k9/tfQiisxrv9zCu4nXGH8mf+Md7F4DkAiBG/vO/bv6/37v8l0L/neemRXHauisKH1GcLiI1/KvdodzGSkbXXdxGlHiuY8Tqk8I/Mg+Nh8rVJuJbbS9h+bd+59W+ozgHy7/0O6/+dE5BAmrwr17t4raN5V/7nVdvaBReq/Y/4P/4u7/0V/8sLP/SH/jD//5f/N4f/wt/AX78L8Cf//Pwoz8PNz1zPmG+efWjhf55+NFNzXXU5+yHVoLevEL8Kp9INHG5ebWIn92ozaY3r773A+z3+uKzG+MjFdvA6DCvhmLnGpUouY3RxW5e3Sz0ZjAz3bUS+hw+UtniTGrOPdL1zBK/TgNgoKHub/fn4YaLp7naVez/I7jpUEaydTGpPm2PZV3X53ZRvJbnRtffAWX8HbT1vyKP93U8fHPv1WbzQtakeBXG9b5TovM3EENc48Birwc3LXzWBskeyxBI9VHSSbSvMOcVF0vqxhh+UTDPzWqT7vhKuexAbUu/4qLdV2+K3afP3aUouwe+Zs6EpSPY6W3Lubu57lpphWqiBVQlGWVLt8xGMt6mYCpnG+g2XymXpYxtpnaRkqnN11c854+6p5pTwE2kYsmuBxzG81y6w20KlrigXDZbcVW6+67e4ZyysmsLoRHqWlu2NOi/5iPnFBob4uw9pRLpckpvIM/5LUrCPtNh4rO25zII6fSA9jYRKg6AGTa7i+cuBl1zjyq2r1DNMOuUBHTr1UTh+MipgLfzPFO38Y2gCjHjrqIHMsM96Vs07FEJuXHPGSHtwDxd60CZgt7l64tR0cTF2W9STJWsPxiCaYI79je0q6uMOgDVGeIFqhhoVy1xUfJzdksDtmyPkk4p00hfL+iu/0jBbqlSiRcMPXOp6exKgsaCea63FDIKrZroF83kF5SF0lgOJCeS2d0F/lq5qdGgNt2dC3jTAz3bmXnaditcAUl2nVezJmVoLa3XIMn6LAPpiOTxdbzQVG/VStBkR91MJ1gUw0Ceb3dYcRnS2AQPtQOZ7dv7x1pxzqibe2x9TgEN1OWtvuIS8HXjhG16OuBwuuYtz5g6G+KK9aVm2G6P90vVNNZ/oaeSkxpl3Dc39BZDa7NZk+XGxuzQw/43G1gGcM3DVY3aR7CcqQPTuW0rzllXEgGG99z5wCdaYnc/ULjHnvTeKrPSI4sh/PQ9hyPgGndkYRr6831SkgesNZXR4XbE0anLy/rHe4STZd7oiYp1kpR3hYuL3dcXCs2ISPRnAgkSx+J3eqrx8W4Jc+YAvrKTVhoLnRbdDT0KVRSV67trHfsT8lxZkxFmxy0NqYD+xD0VnDdpmUIRhAMdQobYnIgDaZo76CTa3ZkwWtBXfyAZB7kJlnG8RlDQkZJbkI9/mzSgxGFs250LQaM9oZe0YDa5Z9S4VuxHaALNIOasQ5hoxmrJZq4sFghY8OxCLIiFA1nHgVkHHm0ruiTMTOB5bpXxyjxtfdpBGm+Em6fgC8LoHUNOwXjqxqH1Gqqj3/UuUY4HWC0zymYGlrne8ZVyuQPFjXYz8VoGFkXKrkmXQIE5QGSL7e+STUsZwSuWflNiCgR5po+cim+ayugxJ7wYsuHlsqGVQJcqRxWC7OP+dlZOIZlHmlJhRgmUkgct/VIEr+tTvDnrIZUHvNTTez53D1qhUkdql7/QbVJLJVR280Fegq905jyhmrRgLLgdh4AZDwSCkSZ3tTWl275SLu1rcPrSO+H5S18z5773c3WLLc4UlzJOIfiKvlSg33vVRKjYbriBbct5M5j9FiQJc/pECp+QLvYWc6Oj5ZvCe4uqP/ARRZMIuPWezyueK8oZwfzj2Z7Pdq2o2jwz7TGvN4CZNNCcvsaKSYIpTt+1Eqo4YHLpm7ZRsBjXiTBDzVhTJHiNVq5qpaIjkrxIZ21rjmOzKxdPIuoWvaYJTwk4k/lMavtONEGBJXuewZkMM9FUUq21XlLozOcyCCkWNsVobOupDOIG7FrphP5MwMT9maU/2BGkyHt7yXqrF/TjCzNzramR5AtTMf6Fte/WjyRzUk1cNmXgGHcc1yqYlDyTongvCRSqxrtkU+QrsYNLP2GK1k7SOJIwX9lpuH9i4BLT8y6Rz3ethH0rK7TQ5A1zJp7wkbpDRIdv7j1P9p3qeEfEtE/omkApgt7EEhYKsdomB5rag6tfqSe61opzm/t9DqnPqYxfcUKSTwo75ow7pztcLo24TbhS880DKvnzdGaFSu8ACIRvW9DSiQ6tf8xoP6acU0Us5l30iDYdAqbxiGJzATZ4nVu0NpusrZIMLEgdEnau4pOR6m0x4YiJR2r9jUAKQ3WdIYgGSyFNI6HTtzTIn2hTBhIqgfRoPH+lsT7n2UF4bm18xAQFJLmqCPvsYKor1n5TrYSAuZYYaBEAonOhUC/uh70mSk7CTT+UhgYduR3fw8T9mzm0/j6Voyl+GH3mcPSrJv6F3pScCq040ms9RAyuyzn3iG0MLOnwGBVtcjGd+hpZQDUEZez9LBHVitfJDiapQMzOFzIix5a9hyJQ2Gw5joGBOMQN5IybxITIv4Y0eMqaBh0Mn1+Oo5DUp4Z8t7eHzD+0bCnmKsBwdwIgqJO4GSkHE2WEE8VL345DQKbfz5lTEG5hstFEn/6arm+BFppi4Kz8p6b4mRzQAzf6KBRTQPi+Sihh8iFj0+YDwjVkqsjYiZUwOGcTMeoOHtWENQ4sxoeb8CtTMdYWB4Ewb383UfneHjjnw+57Pj+gHI/bz8kmUeJdY9WtD1NuwqUrNMVo+6vcczg2zKWZgsKAa+BcM4356qtryIo33KdjYyE2l82MQoDdSYeHld9LKAKz3VgoaqQsV+JWP4Ib5SaBQF9rLBRPRzRsxLgkkOzM785n7yljT7meRhmvDbpYydUoi21cSer7hu5aqT1uouLrOMrfnlxdi2GfSe3aRsoTB8RCobOw/DQ2m2p5jdtj/TwlVFCP4yB5X+tr41uSRfRmSptxbZtJFUf50o+cign5vfnnRiX0fsoUiCGWVxTruZUIMWTVwJUMIzdbzTGlQUAli3fzFIZEORL7RJi000MrIQC0cWhm8kTQapxeIETMWgItgarh3iXENJuc3kmtgFfYJCe0coAadj296z+iLByNOCElxj68Ha+5lYiy2cmuhGHySGnf8jbhZnfe11uaSQ3nap8AU/YJcukOhE05YU7RpVKbvXI5aR+LC1gKm+vJlZazY3EaZgcWP+tvCcvOH8g2oCtuhWu9YRmjsGUmfXRQCk2SXWFC3fP5IF6gZedvk2KfCXO5dalucMt3LEHYm4+4KUMqya5w4oyW8tfPELORbMpEkgz7r0+7pSEt1dJ1GVgCiX2GVgJLTAVBvyOLr41k0biP3athOHoqJlfoWs10Sxo2JeWJJiF/NA15oxXIwJ0WoujEP4KfaWa5whDPnpt5HqCLuZnjwUF0mrFVj3l8LX5g8Zf52wRvKglSYb6bmUSAtWB0EDmvTaijFzJb9SzwQmPM9ougT3db6uh7Sazc4/Hstc0z5jnNqcx48XPLlhQEku5/nYnPD1iagUtIltB5IlWb43Pe2AdO/BZeqOYrWL7EHXghjJ5LvgJLJPFDjuIpULvdisYrVBQlDylQO/zMhWxKD8l8H4M/0hX0Ofue4xXOmCyj8WDgc6Ho+ytguaIISqYLl+NPgMBzRUt9Jgx1k5ESFbQ/GU11jseDNX0iHjxl86l4oZpkyQqe5u1yv1neblauRvYbbm7qV2tYnLp9+USS8QoRr5Dp/c8NNftRcH55Bd/zBQIL+es10wXU0MiRHGDMPvBcM11ALEN1JVSSOZWBIbNDPHtbo2i39shldAl5T3kDgFefXsbYy+ZDtRQvkFO8QOD8gF9v/n5bfPEL4r1efPFzl/+H8MXx7V78jHPui/dfHO/94v3PfPG+vfMXX1x+5ouL++ICKGNS4TMMgjO5BR0+UiqjG4RnN3DOfL5NCZ/p2wOpRHdONjmHN++Ez4A/yAcuhYL5wmdIhfdczuL5RDJkcKuRnDD7EMrAjUT8Q1qayRkizI4m7ONeOA1YCgnRfZDr2zCQOPXqHHo1oNDZ37EtEtf9M+v4baIzJN3SGYKeYIGFc8BGjzKe3DUTA+VyKv5NOaHnRmpO0ydyi08NFjk3CBgmcpn52KobMIk7iW5gcXat5BYNSGRKDvdNRhe7GVE2EyGkCC3gDiNH2WE1XGEzxdOeKbpUnE1JnZbo8f7zQCxwKc530oVaKmh0XB8mwlsBz6xFWADmghkz8IZM9ezUyhHzJF7z2PQNWbVpm2slHPXJj9oAyvwPAYjhpNN8oYvBYh4JWMRjHhbq0EWFPMzXx4VUuBmt+llZmombQYqZfCoeHyglfFnUWRGIrNY8mlU/QP2QRA2iQot7IYw2feuUDtK2bTnrnVLH3t5a9YHVoEdyAEEWfOB6XULFA6e/V+LiI5P6wjkXDTWIme9zVMxzHPbG1aulnFX4NQu/5iNFJNdgUU8OrEVdZFI3YqKuerPQm9Y7Lb7QWcGeaJaTGgzCs6QlcI40tK119HM4+RqedlsVssBUUlFShcCkJRVjr8nzhBFRzZAzjM/i9MxVqAoHUvW19dx/RIEvJSmTR68zCXnPRGUHtbNSz5njvsAS3VQbjFitooTwz9yypZrpRTKa3Wbb7XRTNGmX+6QGc5IgYC2enhtm6bmHmpOtOH/TyygkrlEwum8uguTD4kfrIONE7OXDhILBSHx0HwzGmYBqsIDSM4HQiUTJK4uBMt8HwVAlFRu8sSchcGM9J/Peen9VaYmZCISc7TrgOuKaPmef6msaxa8E+Dp6LVh1YgNvlxRBSAvbj3PgVgxSmSRtwUhoODaFz75pyWlOtqrjlAeJe69/lCR2AV85ldlYfyqJZtUiOfTn6Yw5LEY6swrNBDTq0zigSQ0L9sRCyYwVxrIUVzYs1yWYbgsUATAlsViQ828xp7gAhVWLbeRxIM0sGfi/HZXAMZXxcAsDGz2dyGqa/jLnIKG/GEsnlZjRX8mdKkj3ny6jA8aWTWuFwuaxDLwWOcBjY5Q9cdzVVJKlAW+qXcICVusgRWncwPQdtWL8zjloFN3nP+1whi0RTJIQTqSajb7wooCSn4ogtrhO08jXDP9kVLCnTSTkkrrCLgmCqNuBaIZhouiMHZar40ETPcCxuMxcHZWQOatQjhpDFDm41eGb+xQeuiihLB02UwkSq2O5ltoBpHV5A5L6xjAPuEBRH0D8yhmPhGBm+6RmoYvtmrHNNTYS+CZSJh+5Hxg7sYYhNG8N8c7MoQ+8YTawhj2AM0wAY5gFfGEmsIVJ4AonYROz8oQ9gCVMATqYBmzQA2QwA3DBBKCCGYAJJgERrAAe2APQwJ6ABWYCEpgFOOAkKArYB4dol0RgBtCAWUACZgMFuEogAFcJ9N8qgPzLBuovG4i/bKD9VgGk32qA8ksC4ZcBdF8KyL40UH0+EH0aaL4EkHy9geLrCQTfKoDeywZyrwdQe1lA7K0KaL1MIPV6AKXXEwi93kDn9QQyrwdQeb2AyMsCGi8TSLwkUHgpIPBSQN/1wX3UoO7SQNxlAG3XC0i7LKDsUkDYrRroOh/Iut5A1aWAqMsCms4Hkq4CFF1PIOh6AT3XG8i5LKDmegAx1wtouQwg5ZJAySWAkJOL/brZgIzLACouBURcNtBwSSDh0kDBZQMBlwD6LQHkmw/UWxqItzTQbikg3TKAcssAwm0VQLdVgGzLAqqtBxBtPYFmSwLJlgaKLRsINh/otQSQaymg1noDsbYaoNUygVQLIM658y0b3Pn8y41dKxXDUZrwXAfB46j3tXt/CFj2diEHJl+GGcGzbwmehqRRcpW2zShH807mI8UevNtdY9n5VbpsWDSSYsYlq279gNbWKFJqhZOCuxSS+sLeIvRo4zp+4QuLMI4vX0IuFF4TuKwihicM38C0ab/fDcdRa04ewT/fRBeMFNKM2cU0JgN/QumTge+Tq7hLSJq4KCw7hsxo+t2/prlMqOZ+1vXJoPAZk8F5aCX4TMOXvZUnDVjD/hyMDLgKmVLFlKNwnd6wG4YrRphDnUo8vCnpng5L9uvuab/1M3ed8EQOpcWpVFx9t+JcxU9zSpFP5cuOX87anE/Tg2ajZBgT0PJaviWBZqQeA332GkgJhRLwLN210iZ+56dcwJxJp2tun+7vc4+7XqijL5HLOw04jnGSSK4obL4Tw7BkFG71dr9YTVIwyFvDt/XCeJs/YQKUsswA6DIJwOWBULj4VtJzI3+kqzol5LqSt2/6B2yMWonrOD+GZXQxwWDAbYYQYDh6fl0ITBISm7Q0YsY68OgwO7QSupzis08xdVylNINIFVtDx6R71GPUiU77IeWHQY929u9Iud4O3zfIjjYYqZAI2iP5nKWLtV4m/Pgbs5+xXL3wWRVdU7ONz8KLqlCgqPQ+RCoGdxzAjrt1t/rSXxKd09IgpRjq/h/g3ab70q2+XK++drvHbrPbuh0LHxFFtxQ54Q41ncidEp0VZo4tN4XLnMWsbQppUNzaFDKHY6azcX89proZtnR+i3l9hPyiVGoSBnW/+/ZcQ0ZVrn2lyA2BgsNuZrNwu5+3Ao6j0IhGmjOkeCZct2K9IC9PhCFQNae06zDEzlfoZ+9ibBLuhzIWnPdYa2L0/jY2kVOcyZW/JT2J40F5bqhD7USuxNZPqMMkrJj84/NI7S98RgaGzjDBbJcZGDEdvY9k7FVmOFYEkMgH/b+awmq/XnZrd1h9uX5Yus2d2+46t36/OXSHYX9ZKiG3wGlBLn+nhhYEudLeTx0ORuK40Fqziq68VW7+oNybxaw8tuhAq2B5cp039C2IsrI5t1oe+mQ6n0Ls75hJ1dmExf3iLxy1rmppZX9KIT5CBZn0OVEwheWjP5DtLKgbGdepZYw7IKk8W6P9kWOfVUf/NPXo0UwUhh2+/xRd6n06cD5UT3gOKiok0kbCMW1jK8lGREN+JCZoL4IwUTjSp8YkEGXq+75dv+8KVkyox9g9dW44F2UQZqHd1JZtYonJdHKh4UkGbEqOh74hHEveIfGYePNsE4nCnH+O45KvrqfCegJ1CflHUcA4pzLT3JMoCGeKWxYJmid830HwkdvQ90Y9oSj0LeXoC7CG8Oztz97KhCVmiq4KnRI3PWypS8VdnlU83sUrPSus/p7hlqpC0nOyiZu1ktargq3i961cCys0x+ZpVpwLK4hRUyjmEGr9pAznrVapcJuS7WyJw4GEbaokZO362mRP+Wwx7r6nmjFQQsaZZ+ayzuxNuPPPsc3lDRWSFDqwWffYPXUOS3SbbUysuMphI5VvN9/t6Jav79fzgDEtjRrynAK68N1omKDZdH6hLuncYpSKzzawuN3W3a7v193a4RCSKkzMKQQjCZ9vCRX1pXVb4LyyCPb5LIVUpv2lhS4hNz3oMobxHyCMJ4/0vJ+2vma8jIfWiNZmBeKe42DpOaCZ90S5HSD03JJQfCSZFeoHJ2MKc8loVlEVuHCg4BaEJIbG0EpYCrkz/RjfWVHsMUltioB6KuNtn8L9taKq5EVmsaRxssCWdZmGHRZsFe/fbzj6SNlrUP4anvAzzZ3wvzxVA9lAywFdosJWs14BymL91V/3rsKYM8po10pTGqX4A9zPvrh1uxRbg+dYXLKm3R2YirrerynjzPE0GyaU/U+EwWUqo01uEYf09CeU0nJOZRTK62bUibW2vxITHlKuUwUUo/cWOp/wdM9zOwgKSX1jaa64Xv9NqHzRwmguKEyoVPOBCkV9k6TAzVDG2g7B+bAo+dSw0ZezymGK+4/HxtBKiKP00r6/GcLo/9MJ96jgzHyUH78WZjzSTiIJxQPZUkaFf7VqgQl1OQ6pMpRt1DAXKCx49qrCxoClFuC7PpbPyfxzYyN7aP/jnpRgntxJGJjWZQpz0hnNaLFnRaFiEykptOA+7cHYOsTOS4QpHMfNJoDQjv5jCSnnE/nK+Tqz1CkFX21BDc2PoRis+UCFVhQHcr0ZSTLKtfdVLC2PMNGRbBcpFA6S5rAWOFNoPunKiS61SEPms4r6Osp4FMuZKHOt0KXuOCYrSsVoe+Yj7er2BUPOmVYqYq3mhXwLLEbkhSmD8fQQz76lom7vWFo8sHjMWdxSYBySBuOQB2tRg08ksomhYch0xuWQpZWu8eAs3rK405R3v9vt18vVl5O8/rHwuRyMSQkhWq4f9MUHuCpcSSyRAlfA1usSpak6ehiBCjTxkAsKzdXyNgwpJCq23ZzVJJCCnyH2nSu0YtgCN8wcf0CibQlZtDZAVh6sEOaosN+9c4sXP/tL6pp45rSXBs45RVUsRbsU2+oGzpu4FxqAU9GRf/eDoSW1FNYvYyS3D/HsC3ueez8FnPs0Nm7qG5kJzpKm2oBoUidzlS2dl7fP2uVYnVAJ8y9w2N8pZDpRfuUW8dfcQl+5hS4UnLpmp1vEhcahudOFwkJfLhReLBRaEQo8lvSJ64pSMc1BGIz7DdUxQZu5hWI1bjehuqrUIr8AfSSg876aQyE5eaq/uroSG9SVvCkqk2yDl6wndRjInYJlJCRT19NkiV6kWD3by96nE+VcWYq43d/nArcc3+rUkEqXiOuDBhYX0bD6r0G3PLiFwo9OKG4R/7z7Dbf8z3x12G2d/b39lVsopHl/OuWe27kxJIqNz7O57xizm7FcXWSzklB/ajzWWZ7pr0YOzo1ZEpPHIkX9fz8TN4HDVVcYJnpDtjQTUBMQPtOlChipZSaEDvTdMqDqWAiQWKcuVWSxEETWMsWuBggNfBZYHqKB1xIpihyeC9dgKJ6JCi1UzSjeWc2Mu+n8mwBXXw/cfFPg4psB3ry9wJM3A7x4s8GDF5Uow+66Prjq+uCm64GLbgrcc9PgmpsGt9xs8MFNg/9tGnxvk+B3mwafWx/8bTPA17YH+NlmgY9tCvxrs8C3NgV+tRrcaAWCbrcXv9mj0kvZ+Yz7jd9w3zIjnPJej9qLqkkvYUuNInviGiBZzS/Z2QO3J3jf9gbP2x7gddsOfjQ9UdY4THGKaTYV+7njjNDI9uYIap5hDJUFN2tp2B5/Ite3uUIyPZyaHlg/W/Mp+tqQhzaCKm5zLG4so1dgojBrBNcrFkYCyAWtXa/F8OJ/xwe6k0pKgqq4pJo4I3yRF8AkzTelBtIM/1I8LmPKeSA061Qq49jlgdTOlISaiO8qWKpZ8ynnVYJuRJOV8m+q4MKnwpYQZdE9h+M7xJYRNijcFYLX+1KnwLE6girPJkffTbX4gQWKxvWcLaVx6lkEoM1jEiTYnDYR7hSiimlqupXOeWOv2AJAs21a7/u2dCJBchHuIK6EamlKngeZizBoCXp9uLn6rmQRjuOQcs7zxyCSGah8JkARIY7ENgblwjNH19PAQu52vbpf7tefCWRTg9EyiDa6pBicihQoYG9hGCDsbwIsbdQyDBwGvVsg+5O0iVxGNdHl/MczxrC7xIdQRITpiLJkrXafLFjy3dWxFwatiJxhRvCnfSybSJJwlT5IYW2VpCntXMhDnn3DUp+S4RAz20kayXSX513OgrVSG+WDsz+MqS0TlpF2pJrpLFLMCtScmx3i2f98rumMbrjPI5HepJng4RJQdJwOCrO4gUdg+hRFr2I7C4OlE423W8YyNhyJQhC/n+9RJCXP8APsbrTWkPYNo9NgtL1ZN47mg0zbH12VhU8k/EK5IPaReKVgoVoxf8HfJhWKGzS1mreNZBOJUWDQG/wVfGJCl6IqyKJrczDMh5jxWJRXNvX0sEvDuwX7NuVaA9dEcffzNkIzppLeUoVP6RBNhOOEMoql8aVHSi/PlzY5x21uUT+rT6qMJc8ZC0HXdS19UrjCWf2sHiPprXxIUSC9GQPGmDiIRCucU1HD9yGeK3+kCBKwmN8TpiHo60EXCr5PXukg4kssg+8LNKUd5wnJ5mxtFU4o+c/FcdwQjMqwUUap+M4Hbfp/tFwh6a1wBc7RBy51oGeusNptu832ab3+l3MzTZEcytse1PhwWimk4er267fr/WE9sCdd7W63r/w4PXPmio34FSzEFWz0XKGO3miurnqyG2scjqm+51+bFR7f+G+e1vsP3ne7r9db73dVzKCWnjVlEL73m1o5ukWFpF7DB0P9AYAxCmcyhphOxp078/3VfyJhOKGgWWHAcWzZDioMQloYwgmlsJq8CYFzNeRbSkllYL83aHUaKKOn2gN7zAGVjJiahqQyDhaProZyblndunXTSYkclOIVYGn4mXidmkU+FwiCOpH2qE0nird8LhajjyVrgTp6IW+T8NmZJAwMiYIARyAD80QXTmiE/G1PXOAy5zaCtBSeJ8QFt5375eawNiRzvYbiifpuAyKuwKR21VRGXxhrXI07M5Im1QSqGA9un65K0WNxlS782uuFW2ov5FM5MazPrEmWLoPWp88jdTs9I8GMZs47YCmUtxkz1oJ3NFuQFh9Yb+09sAIqJY1l55foaenoh04zg8gtIxmJQMuYZPo/yiJ7CBjZ7XeAcivP21hqskWrUynreDslyeN2HJMa7E7Ji3C6jon66U5n0jnFrqYKk1HiYpaKnWD05da9zZNIRBxZhzoLS3lS4uOsAsLmQOdlUKBtTn9FjoH22TpNXggkxsWqxX1e3/qcok2+T8mj84/JzEpy5ynsqHwmqQcsu6TEoit3OZmpYpOXjBxZiMHcqpivIcS685iudIUxwDrnMx/A7oh6BlMuyXYlmejbZpqSM0uj+znlUrn/9S5cXhzW3e5uHJjCuzpbwyFlQiikNIRBghcmB0BKQzikFtDnHLJW2GiunxupYZ+TTl6fc9PYBH3O4ljDC33c8I3qWGJr8TCWpRswpm3+Sh9krBuzP5uCwryvtbSWine4vEDjYW3eUC9YwjS5ZVircJXEMVeVRVhwPhdgROLYf1h+5kgj1SMNObYlGpTPaTWasah88GB8Ymw2saRPuI0Sm/wCeKEqpFSsBiIzdXMV/S1bio0dh9E3VCI8YAw9a6xGNRVuYnX04Jkx14GQK8SmoRK2CrjzlIkkXkLnUQ9sTEOunmkIGClgyp9SiemFbqb4VBrFaJSUDJOKWb0qpJw3yPPnZJO3jLLLtlEuLeMm/ZZV2DhwPtQKmwbCSDRR484oP+MSUzdNeZaNbIO0XNNgT8AmqCCmmnWA9hEqmRjzbBScTiWSvGc+4AmbXOED5EGD1lHcBPRlnYxEt0RNYydgSeq4faCvpPOBb+53r5f3LqmLVIWCIPppqbhlc2VBuboeWrkOYPw6p8dU/YlpFCrPD1eozLCUYOz3vHQ8PtSSis8Ur60YxfQyNVgAyXqSzGKtI/jKLq7xvbmbelcTzlRM4A+LmZZsQIaqNEjFxKE9zOSHU9Em9xpzNLaMAUG1NDJydzfJp87C34ZJ1rR/R1zcolROkPupiAe3e7ve3y8fD9N4FzINh27d78yaZCpMr4nbb4XrcbPA8yjJVTKWC9Cl5WGm0Nn74JyGCTU/H7n1GeSqEnFpU/KJPZwYZ3AV8gZ7fHrkl4gfFU7RU0rPVMvuaaQvqWiTqbKms8GJcJLurLjbwhTG4yB0iKSxu+9bypZGNSMZtkLhzGPiUyijNTyLiAGoordRBgQniyBMzyLOD8czRS3THlq+7VGbTr7HcPToIYvPhOrI8XNGV9NWi0iOnTxPgwGVxiDCJe4JBQtIzVggP+sQOhGqhinC4sWdDeESA/j+9iEg8Gq3eFn7rHZztSySMap5pFMviKwIh9Hp0mYQ1ArQ50wic4/VOrDMkBTBHQ3CeTxvFZM0Q/7O951Z1pWZR5Rk0xx4RzvN6BvBY7hsoBlCN66DwiwxiMHMIv4NYfFcqDworPu6GkkK17jgfuCbdeduN8s3292h26wOrpY9EmQFokBWIAJkGqI/ehD5MQ1RH98OkvoqPB4ZcUzK8TMQsFhPGEkrzD2VhkqgsCZUlAzCt6DrqX7np2J3zL1yixliSHoQP9KQNuqCZ/mMJRcpwZgRYP5uQuTPmI8kPs01G1pFKAprnWbgerWwPZfNXDP4njlDEKS3DpxBSNMNpzFwhnCV8+Avc965vn/S0nIG71PgvScP8R0KQi4ZpAh75dTTpcbtW84Qkx790HJuK290y7ZtOVuwRRG3N4K0RINwzpEzTqzuYqsURnoJY9Ro588A9IC9ihHQwlq6JCnmDHE6fYjGaVP06yXVOI+fscP8XDwVSxlIJJJhynEGmD49UdY6MD7x2uoVZyGhDjZmZCBQYFtO5jy8D+v3m04F2vjMtQL+DpNh6cnIJNZ91fppt/TXE2aI1Tfv0czTFk90OWEGjY6Py3XmhBnwKC2QTpghhMWvDZjwlMr4TcMMSbdoTTCr+6f6ZMzG1XMyqhNTt9vqnv20PqyWj2urEnmKkBH3SaLTNNdM45lGJYFGo0SS73mOcfnvf7+2BeD26Hz/25PsYri9Caacyug+tnJ0E+CGUNarZny+LKkpi/nYQNrjQ+f9hDqtqIGyC4nMOtLmK9eWO/e5uWIwFP6O1Dejeh3Cavib4rllzhy4G9yoqZWXQGiVgzv1skny/sA5vsV8bbkTnlfZ+j3xMrNet/V8BCH92MoRgJsaYgzlPEWavQKoxPALzHEyODlopdgjnbrUx6vXFFuAWlPQIhlqSd8GH3wcIXKv7FiKb2lRIUsW0wlRHEvdYCdQHtehc3Bc2ciLsAvVgIWSaNFAUSDBdaeEtSWUiPDR2mnUlSvfWyzBzMUmUBN7WkfnMrK0NT2Lj3PFRNKxz1a0iaNEPs6vLAcSGVJJel1QPJEn3S9eC054PpYSE6zM95DUuNjEMyHLRXxQg7puZhWJMvzXs738XCV8XlltFNLPfXH05yLtX7/PrdUZg76s28yp/7z5eOOEOqWFSH0bd6IkMKHRrCN4GJBhIBFa0TDzCGiIRsGZ0KCnM5dRDz7njNlRP2ifzJ1QrqmMYFuWiRGrNfBh2Rg4DBhDxVKSI/Pqi7eel/Wh5AEucs4oL6ysHWtZimUkZWCgFt0ntY6J5LYJA+e6VEZAYxrCKrP2gS3wl5yxgNe8rbzd0pzKCGsFI5C+UADeZuFA5pjur+nbMpaxAybHxKt1ksZu2vJrUDiOCQpIj/G8ypBGOKeC4whRodMQEfpfCHxWGsFGbzhCwHIg63CEetISOknu2OQbIzdoyEH/HngAJeMBMuGxCvMAqQzAwwBCqixm+Hyz0ADn1BQaIHb0LkBCA/zzVEL/g4M/DZYp7vHpPQ0QVDoDAkonIX50FsSOrkDcaJ7EwO3k9wckLXKnljEensdiACyYr5/I6kI+mac9i3fdvKbX9Ik6q/bAc21G5Z2a26mRzISNarZW1lqlmwbXWrWDpUnd8b/tnwgKy5yLhcdWIFbt+YbskD4RHDL2PSCHYEXBsw5C9Ikg6cwnAqGnpN17jHQiUNA+wGMWwnhVHrO6KzxR/MZ51XSiwFfshIpwq5KgbxjwXW9emTQCAoNE2r0GzHixYwQwr5/+RiJ9zJEL6kvUkYqyPdNM/hMX8jEp5AjyhqViJ+SQ7W4tM7UORIz1PwYPwiOgjRCQLKYbJgtSyVWFxLTt6lKBGcXdJAyXVZsHnUQC/0hqJRRfzFlYqGPMpxwW5EfavW0raIgqxAKq94Jg6nvAnEozAuwt6Yos33KZsNCEhjkDBMCzCpu/kpW9QRDpKTXGZKvAGFabpqUgtmVSKW8dQeF4plEVevczmowqESvCDkcrYEK9Y3kiKP/MFv99Hs4TlTjvpuaRQ7lVfQrSsGpfi/dpxRERRO14SPklcJ5IiBCLLU/u3tu7zfogHRkcJGOensbt9rfrvXv9wU3TjEZ/Cbwj1JXl4UOQAiZZA9avCbubGaieAuBy3vTdyYLg9QkIXN8Hm2ylRuWWy0AMtlj2UDDwYIS0T0M4+wSEsu+Dd1+2EPYs1TEBHg98tsW1Xwv2tFSOZ38p3F/jke1pXXLeHuE+A6LbZ0Fke7H9wh0jJGhDfYptaGJsoV1RYJAXhKc6kfSsBAPmIwNWovXz3cVoQIUhX8OHt8IwuKEJwTkE2dOOJI0PI4wL++p3cndYGhs5Y8dIrM6N3zKkMpLUFIJkV0NcqENHhnnreVdl9pA+UeFpLzQ2pKwNY8J5ej+Xb3IM40MCDL5XtDRPJFRJjJPsR2feTSTkg0mE7AW4D2qMpnAmZwrUlI4S7OwCmdGC9EZdCnK9j10rwUIXC4HVkw4EuUU9czY6/Q6l5ZBrs4RE4Vzkzfj4gwAkeg+yZMoWJYz5YmJ4wudTYa5zgfTSc0JE//ELRDtcZpPRPMEq5RuWP08ln8mFH49oOHo5Sc6neHm5/+IS4vi85oWO0axDagRUSkCi0QuRrwG9R/kpDwn4hAcsHqIHrf+12AAFT9wNq+xD5HrlKc2c1HKQfinFFMPabyCOLw/Taj68DdWv1pCBxUiwQTSvMAJTXrCntGyIzkpxJlSNfk3OhhZctY7T7BiVoAFYXMMfUXwRMUO6JTHjIUHTBJiQ/t1mFI11XKiqnEgiVu/jIdKGNJdz46i7jUZ8pIY0s4Jg8UQHWRhm8WV+9kYIqqlBnj+Dg7lfzn5Wwdmzj97ArTXwPGOJh3Y18S0Sw7QCNM0po8A2QJ3N6UhfXXBZK8DSTJ+43IHDlD36fZZmcuXdFBmjdfw1f0+UW1izXsquq+Ei7Z/NWprJVfJ115Jos9eXnI7fn1no/NIh8keXEEAZX7WYwoEDaeARCj2HUyGNFBQZqIHhgTNR4HIgexmNrObfsOanfZzn0QuEWuCcmbfRC/3UuP9YTnoOeoSSMmEYDlp8cIUvbhOC0QTkp6/MgLScGeSXDale6OwlW68YRt5U0khvDK2EFGnrD159ruOBEHPiHTZTuPp8TdLp24Ri8Ps3YhWb/HWsmFlnc1lT/hKMkg7IjI8nQqfo+2I22NLboa5Ae9Oa8jAH//TYXNG64En0scT4pVGymNhXR+WDmCgWLr+xM8aCI0F47eCySZjjy4ttcYbkRAMQxJYFijXBL4eQJgFHrL4lgJNkFmITYAEvTqZp0mV2xiNhy8+5E56X5brd9P3ti8oM6aumO+4KZKQ/kBK3pmn/G6/MntuXstR4kpyj2jWT2incNzonQaJkO1NCQdwpfTpnJwLW3CKGwQrqyHop54iehMhdmfBhRB58EJEPH0KEzhyZsLD0BgJ/pkqMvQ2GND8SbhimvIHiQzzY9yO+xbIegrEjfBLgQ5KQyY2GUQ9e1meCNM9t+kPQPwvCLpB8cH/EbHYEjUkkmPGiIdaG9aIPGD9zEchYI4Aw0AXb1M0Tpkw3e2aJHZhCpY/ERiXEUjeRKFbxE+oC8X10kK87albWltEE3+AetmUvf1Q9Tcmh89MkqoYaSbowyUBHzFRAjCJiFGAnSM5aD+D+NKWOaD8+XieMfNa3GPhp5atbTibe6oRnZEVVu7+192BH8Ge1CZrSl6gTABzDQdhekJgP2OlNlDF13nAYxIY3tU+a5V3Acg283ZuulzaDq/bJ/ovSW8j38ab7SpuvR0Q0im6KfkB7VCr2K7AdfyEtLxkCi/gDySSz/yCbuE2XgqHRBbXKoBpc3Ft5sy909lTanPijTXEkTWDZJ6hlBIJIP/NFrzgM9x29mhinYj//c2CwyX+LN2TbjdGshwEqAmSzAQhxT1aF/q9OHX1RvATg3HCSTsZzdyc4BqFvo831AptI1ILtFSIoHKuzN2UOx5kjKQ/sCRx3Iz//8M39oVt2a4fZ8NxsG7CNaAAfxycSSafrAmrA2LQpAYO5fAiDL2ccz+wnCYW0jvPagTZqd2YhQ2sbXAKBBwjDgIpRYImgT9OkieT28eBM3aUlwmYK8cHKoZyiilM3i0dThbQt+8Q0K6XisCM4mLsahHIlkbu1cbmuo2zc54JSHkAbhS2FlldVc6BTIl2qgtilqeUQtfwCgKkwxpzMlA7w8M1P+x44pENBWgcGOmBZbHtZPvcXpHpmiQoVAEP54mdJhIHljN9Oj+EYEA7DwzNHYBy0Zo6MgPWZY1OeyCrDPdLe3DdzbKKdMHOEkew1amurtGxoNWaONSGkWzoq033cV5L022EAiUz5Otn0LD9cKCe2LcF3s2ulB47tb5Lqy96HB24FafnJsRdty92BNBPtAE/EBgRPaqZOHcPaWnRs4FpvCJfaqr5qhZvsTAY3UIeHTJc7yTqQ6vqlFy8Km0Mru2jqTXEV9ETAd+N8TA2h/HcTx/H5WiM+HJeS/xphQnzAtTn0dSpRFnHg68N5MRKJAaJMyFqM3jJ+HpYISf1JTPqOMEfw57gdfDn+HYCQcY7wk4ucI4Qp5QiLHMFfUgTfWorgLUXQq6YISs+pQPwCpGic+MQTpwjnVIbCKWsosFZHvbQGp6joybVEwJByPUUOHpn6Ccz+0FrGYRqU8O0DyfkThupcL61zKgNGw58WjuNtfdYhZRkuB1S6MkeMQWzEKDvTKsIfaltjinqSJcy5E04p323XSm3hc5ANiAqoZ2glpKi42wHO0V/UtXvKQ8okEN48tB6vnglqKbYoMeZOpMtuPoj/c273ucg5785XMpZxt1xXafev/YZMJK+6SyVJe0rvEiEYzaYRdoi2BermTRGugOndWCfLNvU1Zig/g/vNw6a7fya7u7vD+op+n/R3Z7W7v68UeL9GobFP9n6uTzZjVTK3ZQoptep+6XHZfWm0tV1JTCoWJKW+9nZ9t3y67x6WynCxpaIuDe0BUA8Gp6Ja2C1675zMKELrevmKx+YrQvR0hDDe6q5ZVFeguW2q2aSpUflobbR7snWULl0m/PHWtI6F52kYKo05XbgR62yeB/81wUBoTQhDBeDST3z2E85aSNRCi2WgfCXXk52JitP/j8dga73/P3Z7t18/3i9Xa7fabQ/dfrnZdq7bb968We9jem7x0DEVI93odstD186ZlBuZyJIp+BOs33fr7WGz27qXL1+6u/3uwZfQc7mMJJH+T3rarrer/YfHbn3rHpeHw7vd/pYe6/J9fGCRVo2i3q4Bfa1VeEp9MmJvbaAZzWQ7vPZjiCZclUp6VWHHFF/BYXFU2lxkYd+4NtecOYoibGFPetpuvnlau9r9K/FucSVazp73Wh4O632XMvysh2W3+tI9Lu/Fy/t7JxLG9n0jkrFRzF40Yu9hJ68ttRBFUBkwVy0+NWds/KHrFp+aVGFVfy3cHYToNn5T+nLzvxtP4DXuO9DzH9WfSi0w+MZVbuyDxcHiNjUT0N9kJo0pJbIXJTmlfqtGrETDvjJ/ck4Dym0tGZ9mkOp87L5PhHy+AaCpjJmMi9C/ITK61B3hWtNWRi4u3HszQlHDYT9FmOaejzjPFGUVrzYUc2cshGQZmW113yKVGSXJfe4uFctQqP4RkvWET8ISKFMEG4n/lBtlnOAkmKRNx6IowhQnDJU9Kh53I8qovpWGoVWy5PJfcmvDiDoyFRZFo1StQFqq1OaksIdMhPSGpPNJt3ttSR9jcejWad65/i/6zL1Zb9f7Zbe+dcv7d8sPh+jickDKi+06Jp2NV0V4NPM4Uitn2z2g/lT+2b7BkzxdjEqkCPcOWIWvvLxGOb3siv5GDvHs47XgnIJ01N18IYoUme88z3UW2ZgmXQLVtuAVKkrAOipRlOWQwZWsIv9L1vv9bn+77Jb+0C1XX/vD5rtrCuaAoNpXJjfa//QIFa+ZMUIqaoSRU7vhhDA6XW7LJnYQljd1Sf6z3AXJwgY2eNf9xiLCZzfr0eWbV4t4yBLXLCL85CLKzsKLCXSK2B/vLRdRT2TtlXPUybxyw0VnnuHViwhuob9hr7ECtTTGSwk6n4oxyhOEZ/ezztgtWkw1pdGXXtU3qua8315exM+cIYqb3CLCb/3WbznJEeHXqNr7freIjP4WR1JFqUQBb/YtmjNIhLAEQ5tQxm2YsCsL9sNLXUUaWONRHGstlarmjTmpvXKLDajVn2zGNLv72q5EPXat91TAu1qxmdc6Ybb8DILcp1HvGVhmr1tR1CqmGYOurNZmpqFg+RY2RoNqWeAhmSfMKoVBBMNDnRkSPpKVIloBKmOt5/mxzdVFGiKmNUOYo8fqgksggUFezbPYJASiPmHMpEjONEeoI7MjkgJAU+UXBj65o2EkKXfdSUHL6qJ2rRQ4jkRN4iCPH3HHVOIiRhdWY6mhX3HZvE3d6K3PWoP8EWQrECiLzzJlE1f2MPz0u/STp/kJ9PIhY3/Sg1Gwpk52hGNP2AbHnRDTjCP/TWubYv/iDqASQaLBeC2g8ZyConcHcBwLRSOmsEcMASv+KsersAzHqoBAyV/DI1bIgaNV2BmOVGEZjlIhB45QYTvoRDRUgrbsH4tK9M1SVj/Po/g5XOwlOQ8BF33Ylym9q3AkbVN/Al6O9KkjeR2jYjFAWxDnU1HafPvM5t7P/Y25bcZGzdLwFDVTHgpcr6dPlM5pf3Eoeejhpb3O16xcWvGgrUi6UTiW7n6nujPMo/yRTE47L/5zC6aW6+T9pnxWv58KbbXEPQN9m+tUjBGYuhSs8bJ2y5GpDLzGNLhZXqNtsxWTtjJuxragoKCBEB052lI8J1F8qGu8JYt26fxJYk13MisyK2UeM61WVWJ1C2bSVsy3pHT1F0HXYeq+7nNiSJWlk/WqoS2JtKUX0jzu5xUIBaEPLDkC9/dw7j/eWo2k4XL9iUpk+by9OvoiBNdehnasFp3Gy9oj+y7GN2jG/mWo0m1CM8xpLMyl7iu3CDqGK72cykbs4fu9ew/YAe7coqHpFQSahc4sR5jVq2cPuE5oZqOrER7hnwo+8ZMbAqHlkvD4Fy4NLI7+8rsv13t2cRLdH+b7qxGC9ytU8t5t81/GL6L38ENY6Pd+AL/1W7/1vR/A978PNzZROWyNr3Tz6ntwQ1kJogE9Bic4jRPq0TSAdl8C/jz5I80cgZsQG0bFR0294Rc7TE09Gs01uDmqJjob7zcYbDBwSUPjtm5pALSuafAU9zT4RpzCAMw+SSjMx0k1+D2dt8T/ONj/MrDe7rruA7zZ754eN9s3/rDu/PrhsfsAFmtuer3+cvl2s9vDu+vtrgsRb/g4fnO73nab7oPxzn/9w3r1tN90H2D1cOufus09Zc9uf7vZLvGf76tu5e92e/CprV8/HT7AunvfvT4kgKnEaRPsu7U/PL0GxIkX7dYPj7v9Ev3E282q2+y216+8e/3VetX57gCPxxnj9Qb30ON+83DlvBFQ/DlptXvEnLjcfoDl+v3j3u8eAb1fHXz34XF98dI57nb1tN+vt919tuZuMWeGuZtus7xHP3a3fNjcZ0F99wiL087b7rrNHW716/Wd5vlE9/X6A9zt9uvNm214sfXyfr9e3v4ee9zdb1ZjZkj8/X/t6w+w2j08Lvdrv9ptu+Vmaw9DV+q5pKT0nHkZPVkVijZjE8qYxDzCJlEoL6WE+GQ4yV8YPQ5nRvHvSskCQsSfTPm/z1hBtVjisy9xzglmBrMtaRrrtGRqUCaojReSwthhpk6J3b8W47SvukvcFs+fQByagBZk9o3HX53QlecwCO8LkB5FjYv/J7RxYnDmcGKQxeHEjIUecrS/hZggUUxkC86SCRgjtFgSzpLp24IzixPbtsIIG4zO5b/aLJkmsy09KIQimRCu44IXAb2sLE4d8sGY3GUDEwUM/etF0VTPC2fvY2lIY8RCK5jSbBvjfD6cOFS+DkPDh9O8rC6h686S6WRCTp9mTAoJ23nxFLXU9l0tfUYohp05eyT4RpTUAMKsKvRwaXqEmBRwcjI78Sr0VXHWe7KUEN+GAhezfJveDGneI/aPjLnvRZPBXiUJC2wEmrtXtjoRNe0jOeiVnp8NmkxS4PiqhwT0NhYpSFolrjMRk/SA+zVuWij0oqm4ZZWzu2zaKnJD0N0zOPdrI0MfO5n8EuxSVypEPMrH3LBa3HOzyrRYyZw6t2WzQ2Bn+S7aoR33QvhuhAleggxUhBPnUgDvsWYzkt/RT66pxZnucilLE5wExPdOUDtLbXWCn8Oz4GVT5hI/CHW8NiagFTeuFfQYZEFebC/gxOaQoIKd10aM1DIea8c+EoZ7MzxEQB4wPnuCYW3cGRIkvM1CbBV9ZRY8+isVVIH4+14fl3Ap5yEivg2rl+z/GMsxF26NViEnqepS9amCOlcxZl/8SchFtncCkiUrLylU/Pxan2JpRAOkNGh7KQiukJqYQfVHMOHqJk+7xwsmy+z47dTsQbb3NqbqPBlntCw2OlRK2qnGcbftcvxNPi12fw7LiqUij6ezKuG++SmW5ywJI8gvpdtpG8DQ+Be5YIq+7CsMVL7u9sDfLBZOAffTSm03XHoS4qCUk/x271Zp6BGKn06KmIxMUJVcRawqCdzrsEGPIezkHYTB/F3IMurhRr4pYjLImFxdK8xd3OfFBNp2JwTUFsu0Q54RWKGgoC5MXr3rRbHFNlV7bsuSyEryc7uvpGSTcSr9s1J9dxPmP17jySYDPqGWFK1wQ22xcUId0I2oL0rtiDb3NDRvWzQ92pycnZVqcGsbtC9fMmD9GhJqQgWEGYKXkunFJPp6j4oHbTHUuThLCmAe0CmJ8TZ8oSL0pFnwVthCUsyEhZElzmO10UPIQMGv2HSjEd6Fv7bSK0bUCUJ0qWV6+zUS7zMvB+Lc0fXpU7YLMxzsKVneA82Cf5vsf7iYsQ4Xs4ptMfYoPSmd9dAjIqYo8AHVmZt/TZUYDRL3Kq1i3GLF1mIXrIdWJQpE8hYKKW8RKj5ZUodh3oeK9W0XpTzL9YYsrxJTht6Y62iV6Ao7u8VBMttmrhWfQ3+h99Bf6yhaUEdxi9ELFXzO4PHZPMbYUa1qOB0/PSteuP+/haKJTxQNstS5iQZVmii0yEPw4gR8btua0OnuDMeElJTqnFgoD3cFaguKRZcVX1AlJ+J+IkMYcNJt93WW+rAA1J1S6l56Fhx3/n6CNCGP7VeI+JyRLW51Q/XiZ7NBxUu4P/mrEAtW3APLQg57ZAeuCg32ujpkSWCMfu1V7y+1mKrqQ3BS4K0KASZRu9E1fgl/GMJvth0o2ITK1IgYLYCjmFdv8SaGWi2Sr0ZSs3ddNevViH6P+7lvEIel930bnz1bC9jxowh8NgxDkP9cod+tR4Ukmggyzd2FxiAHX7RZ4xArRBSq8k/slaCzTdOD2ZaxCu6P50gNUnT0RI6qM80SXEH8BJfKpmS/PLVITrzTrc8RnNyQb4eAVjMLz9eHbrDt8rHRaOXAlFJKsupK0/xAafchjheIk0Z68rFUPMYe7WN3Cl4TpsH7Q9CEZG3C0Qnq05nHhIHhN+tBI6p5jmrdqg5hWtzf3KlC34NtmXIcuR0xRxeiugWcfAJ/wA7Y+R+QeCJjPk5BFgIClSggJL/k74PQK6DUt6Bimz2s5Qcp0H+qwwjFYS22gGF3Z4agxK9kapKCmDsBtR1Y4v6xsdCD1ji/A3ymGsowvYhkCMKLHUBTE85SN524z90Q0kM47n7G8NCyYNP7jAN1W0zcs+DNh3ln9hqRsKXMH8mavQ/VX92XaMiccdbGC3jLjR0JiLymeI7QAdK8v0/tJGuLbCplK+fjf6QKbjNDh+C6ybaD/jsxR9Qckla9DzYmqOlpQuRI5cgn5AA1to9ZnATwNl/EI9ynIufQcDLvooXPfviOZ2EyZ98t7CGhwuMH4dBSmOrFjpu5QTh13b2ykMBLu83y+VVIDTKOYregh0QTxCcnzS+5Wqp7Q/3H/ZsfiHPqPh2oo/g7yzK89/QGfGyRPfgrbXFgB16YYwZiT+hkhtB/Gk5y7ZuDUIRuLOQGAiv32Z12lCo+/pJ9GmiF3eR86DsGh+M5Sn0JeU/MfbkMaQZqtuSy59JNPDwX50D7wqeUOuLKq0g0++DUE9U5jVcRPsL73AtzmG4MY+pFKCSPyl5iZ0IYxV6hoK6cNfHPYafSC9uym4iaI/CrWU5CL9Kb02q7q1ycjxVCCP7hhKGvMIPgsN1bChgThPzYNJFieKr3F/RiwQ8xYC5mW55i4cQx9dIjYPG/w2PEXmEBkhTHWHrltEVJVLUksNiVRK9x2ire12DHJUkJpyxbY+PbarurSGnWeYh6c6308yq4SeAjspfF/BLj4xnkGYlB4h7LyfYpLrwFFAo8OfwFhad3QuYxy5QNRfGaJYkzUrsWBNZq7O7BTmJyfY2xTZEwsqxgHs4SKuMYwiV+q8cDydXK0vG+SRLMpmHRgwsNKyYyfg0WogWH7uEZMZiorLY2Ad2tOJIViAePI7EVKapMRml7NOHg5sA1Rtzb8+zHk1MnYKS3SvpvDRec52bIqROln+G+kWtP1t2W+qmsMBwsy+dpqM0K60G0UgJ5otrxxAe62/sADZH0zkmeD+LFonah/GRuNyY2nnY/PqGv64cPObV9sv76HuDM+hwjLok9XBXOWL3i61ZCpytOyvVucHw+AvFgiPHnp9ErWoIfyUzC+kRyPx5ZkhUeqhTbFL2C3bqtHDgTvwWxSZozNJ+E4gEcXrEoN0BU8AiyGNRfnP7hmBzNHlVl/E2R78EHbNffiNACsTn+ESd7QE7lprZkj+LLOteR2igjpPh7vqeYcOswmqojhmky/EQ5idQI0JfEDKtXrHWRD53uXmOaIrKGPEIVymWWVPXfBJhtsWwYWA/lBHhEifMQKKheFWcWm3NIKA81okG0JsRTwh41GCSnfo/dqASDToK9JQXrWKraLmSQJaA3qCgbEEykLJ8bWzolG+FMEBf79WBjAMIKAilRNDl7dzt7H/PQRMoVILvavtAvk7x0H5j3s1n4bFHhFTe+3tNq/7Z5Gaq3w+dGSh2WVIVUj+g4vPvbhx9+r0ztL99DV95325dy6j7987LvpQ/kufkNz9RoVbCzMKhxCSjG1n3pKcX/7OkUenMh1HO2c8w6Xfb/CZkTeYPgnLIkmAB5I7+Ww0SPfOZ5nKDP4GYoij4mFXqP7vVQhyW6ifUCFrgnDhuw3grleBPwBoknwDR3Qpoy+AMypKyiWXVHKsEuvbshe5yBXObtWGFXwFsa9z/FKc3bBFEvEao7+4RCH3H6otQSgzcsGhaKTnXzZANtG3tP6UCHO0tExS40xH3dYeNmMcP4aqID0RWwnddvMxUdGwyeeGyA/zVjrt17VOHO9XF5qYZRR8rXNYA17/uyPc4Ff22VaT1SXlejQ3B+LNSYKHac915EOzY32MRYUkt9NEOOAWJBxR9OuiJ8VJ5m0VUEPjr3DgDyE958GcdqDU+vtnvYtPXYkO5KAU5Eg0usJ7F2fclnvSdDpV09hfX2iAGuY8VnXyBaCmeuwz51glsX+Q6nNLdWBPco7KFZVLFRjF3ZWWDPLH9SBzE8/PBLB4Lt3lSDURkmRwTs+4WU4Dvh8Bz2qF43MythadTnPazBhdjKelhAHHsLclrIEDCJeOFw5k5A5zQ+oRHvZXq3v6fT2qR+HZlryezQVdzxz+QOJtgDObZsoEuETV6kr7a7qjMSGvp4kaIUQaNNJll4QkU+BRZhobvpSz3IWdJIjmXaaIEXNbkUfB2ca1NkJX4zPymQbx9iSV27JpwQCXndBuf2crPp1mcHf+eIX4RDSGvsbBNqfSPoos/kYbPsDW+8OYBHAMVEKGHiVQ+3bxZsamoNXtXU6pWRA02Atj2KbSxo/VF8iL4MEn8VSpNs5Cbo1DzCuFeRxhDfruPsPTU1FiJ4k9y5OcAVCYjH/68KDH7+MxoMsY30M6qaJzN4lMoe/osU9ChS3IZ+RrW9Im4GZDgoH0r1MbVRREyMYJ1PYRDkuMQROVKicQBaZA6qIkvZu/Ij/B5Fm5VrSo2k2Y3vkdoRyK6UZOktpQz+C37UFapBsetZtd82lXZO834oNgLreCRrhCRsSsY1Dz0NBW6xOEg5hMiq1pTPgQPMesPi6QvTPctNL7OzXF1VXM/IdXUnWavt7nszSaWC5C0rWke3KUYLqvGmanGU2Hxd7C+c6vqFrsOB3jxVatngiouPmtfFPpyQtWETSqzwHTlGG105DX2C5mjEw9ytpUhNkZN64BMoBHR054h3GFJSxFkpP2rbKragRGfKMCVLLM28yO2EQ77zRGXlICdkavZkZ9VbdcILsIxxTmZKkv2hh3YcgpcQe58ZkmbukdK+OP4G4JwS54jmp0KFySMsyhLK5UB5TOCcaL1A0yeo9X0dfUySoD7PXuSIvIiuJ3m0lz2NXDYdp+MD7ye1Gv7euqYHdyJErNUw2Vlcf+xxkKCG1RuKyRRLq/VrrDXEhibU9Z+SS7n3GJNoGJNrbDDoEf3MaX8PuphCdu1G8j34QOx6jsP7xzin0SB7fmPe47UI4ZiKPfUxAT98wMEquZOadB7zFf4syEu4+RSnjrCIWuaZxY0E/vkcDNuxy8IIyVkfRRKQp5EooD7c056masGjatUBc5wKoknZ6B/I7ZU7qg43h/IccpCASKYFcLJkLyGsuuL0aJt8KL9Hs19vzexRVLR0+1hpnhsTgkOmPWfwXUh11vlzKPQeZUdMixwzQ/T4B8s6RgSGg6r4zYZXpAE5bkBsRhaK2GjkTqQ00R72eDTIzdeXBmdmiud2lXD5dDyoFzqaHg2R+I2RyR0mNYkUszwnwCq4ONCIqjVlSrNQCBkeJg57ZsHPmhL4UqjmFPNO2VP5vch8kB4Bfx+HDaoGBQ8cBZkAW8j+yFQV9OupXcoV8xq6MqH13dfxtpbdW6RJExljq556qqvBGX8PEtcQ1B2yYLvd/kO1EBiivEMuZxanArcoACOwgjzxJVh6r2do46DSvNhTLAqSsGEo7FOSSz/D71pwyMNBrSJwLBcW8BjtjGLWrBYPxWUjd/ep30w+bEmCJyoLdonoEUpJ00Tog+lDig/e5epOJ3eqJ8KQmu8fOsb5VNSVMbErheVdMal59J3krWHF90t/xpivYfLUvxdeU39qznjczA+7JTBB+/FGdApXWtcTSfx9uAY7tlWRm5wz3yrn9agk13cHTJ2sF+HIUFF4KwuemyDe5TWUuYjL/nF33E68M2g7MpjEzVjTifNIN172mqUIudUknT5hHfwA5MykFAX5oXONV/8Ydr6Sjz7zORBrr/OHdRul3Kg4D+nrWVAizdz0H8n84HzYxghgPj1pjso2Y2wEs8g8AIdeuH701B1uJ6UaIHsNXym53MsM1Ag5G4OJTY6eZdbpzXhdL1hZGs6t/uS4LCd8tabc1J8zYhRPOTIvgPdPb2cQJbb2vL3bix0/GsfUVzwdt5myJ2gXujmKiL1mj9G2sZio5a3iaXNCf3jBzGpnt9TkK1XR1/i3NcYosL54kLTPxeACJQ/uvNrh73n2B8qRaHOEKYx2s60anYXrXZAl9jap9U/1Kq6pCee5k5rMjZnEzVhz7DgPAZNSe1Vvkx4NW/magXPAxl1IEt66gkPLFC3zxRdn+9j2ZUKVE7/88MOnxce3l+r776sMtq6vc1NsKVm/1RyOBP/BipYALVnzxXLYv/h09xgiQX6wOqLy4twF64pNDVzCmEE9pXyoxp4kHTgLZYDir7udJJZSeLHaPEkHdfRh9TpxNZNtIj9WRFNd0cdd7foli4W42Kx2bGMzrNgL3iv9PeXzJKfiaQwWHYeN742zjUtoWVZdW1VVheyK/j0ELJX+1cmC+fHHH813P5jTL7785bezbx+//vDV+cnv3/3wvfnue/PdKUplBy525/Je3evNyfXy0Yzw5u0aPQJ9VyTvu8wI1N1Vo0cz+nOwZ4x2mXvo+Lb8x7WyrreIzbKKEYJlb6Hq6BGLJRP8RWB+wSik+ugRaaJKAmBfZCEIvDIXo4xCrF0ZMaFXS++1BoYWdebSn1iDYyojQ2SqLAF2HzUjzEzUhwboOUCb0qlyqMOUM0heTBAECF6ofQFRaxVvivaFESnqFO4RgxgloxAZSkYWxgkPFYJouWZGp//k4eDc/hbg3zCyZX+1KDgyFxIHcVAJrgoJy5V9tNdxrVF4FHeMHs0I3wSCNqPq6BF0JZPp9KCjYMdIJbLL4Io3wCV4OA0qgSuRUQzBhBmqtbLmsjW+NnoEc6kIGyJB0XLDe7dWN1sXwGDAYGIp+xiCxBIP18JGISuIF30OLC4hCAQeVUKSBsQVrvADrSJEwJhkSUZqIvaf/XhQBCgEGsaFIDFEYbbtXWQ4hYqQEeeDPWJGwBAQDJY06oztSi8yABHUIEYS1woNQYRCPOgFiBBoJFJWnpSP9hkXgVNA/S+UvZl4VEQ98BVQrFrKnAArgGfCU5A5Jp0YCMGbMK9Yc8U/IXS/UvY1aAoopLmZu4bVuMSICcyUhAc+M2Iy7AGdvlsoBNmHL2aYBdnBVWUBb7EQcAdqZXAPsMdXpgDDgGmpigIkA1wpL6e45tDXSuENBOFirOUZgTTALVA+hDNghO+3VMYU/R8t1dL+20aZtqNI/2HoZhT5iTQiiSjfL9ly/8Ng5NNyXKWnLfa/jpFl4uOl7w8VQjywExLx82ZUWHq2N6zeTanpdZbEPM8Lsuvg2o81GVhK7DNWsHoWBwRPRBKmas3l/4MuLGe9XRjQLuZ6WyB2njLYApTzUE9lE2fBQLlpabRZjcU/MVWBlHI6e4dFdsZEuLEfhJEiKXOgcEF2WbuyFASF05XpZCh09JBFl9e7Ros15oGoqw7EV8veqKkGTQl12FeQUpZoSMp2mTValMJ5M6KytDurBr8ytr8W9bAQlpkDPiQiIx1yEchEzvDajU8YZQ8WBC0XyfVsqKx+50vt/4/OUPuZLMFzj7sMPp2s6uXC6ya7VqJ1Y2XXpVRn1BP9frvlsEoV1qKsopRHzAghii3K+oQmVI18xhlCp6yOtPosxZjsBkM22JasSaJgLIanyaSZsVksJtnuhkYLuMR7HSj4LrKDDdwhu5uhNoMRlNXKA0RZg0hk7AobADK626GGleWNSWR471BOKqN4yQmSjOwzS7cFk+EnJtKpeDJZw62Jvljah3++/+gybo1yMvQyWUstTbB27d6up3TgxRbp1CtzzdAA1neHxV8GnUE/ps1aaeG9supk6Bm7qebtngZi5BnZmkq3gM/wfIi1lE/jrT7DCa2HXrab5aBHhrWBYWl4n1gn23SuLC8GnIaTVVrZ3qvBEMlqJAwgjZnVagqYaDjKAf6M2Xc3oxTwGd6URWhmKOs79oBihvcRtpXUEMPKvzUYy2EMGBhla2KI4Sy6a+B0V2gYmZ34Hd5otDBU2g6xFOe7mNFmuxw2LppTMRuDXTyxmRFmdQjmQEOXroDSAU+zcWw3zjgUG41VW+ntVy62VdKCzKJ6mbqXy1VLVpKNn7Q0mbZdahf2kIi/eUH3ClG5/QZRpGoKJvnKA2B8z4M5HlYPTAn3fTAUpTw83H5THga5/PAN3LPl1DwM/jd5MFPiy6vbB1PwVPvD5UNRqKMfLgf9svvKfU9D3Q92uBvfkev7Ib7s7iV31Ye7X2e7vLq9G3Da+UXXzz0eVpd3UzxyeTeul91ec2tqam9vH95t6TaxX35Tvul/qJteqt/cTMHr72/SAr/o5lePHTWpPFEsVxcXf/AFImLAmIa5/gCVfAMl/W/Ow13HJ823fncdxbRQ1ZvrSS9fReYjv/rwrtJ863dXLi3Ui27+6cth1Q4H2hyur8zxsLq+mrfN6yuD0CaFFpcvY/2RX354l2m+9btLlxbqRTfXLV4Ox8UaJRJFQ+/9/vvKdC/Lp7dN9XU1ppdffHgXN1+Ytr58uLi+mOi/wYX5vwtzbmSz/mfVowaKkSZYbXfV955nZ2x/bvk28CaryOjf/8zk/VB9/nl12FZ/370dBmRJQABSW92fgZWe3f/FSxko9JgoIksfSBxk+3F5f2asrGSUbssDkWLrgxL3SX/Lw/vqj3+Wzw8jRen6/fC+2C0O+BK3W2yWlBKtM3MS/P4sjNVhWy2HzfYghCIqprW32q6qRXWUpCDwmLc9MxHI2RVNFP1o1w1/fx021UhFRflFhB6AICi9iHa2Z7U6M7JhUiWg59p213E5VsRK1+KlrIsMjdqiGkl5zTDE8oIstVPjzCgc2LaKcKFx2FagaEgGQWn5Daq3TTVsXnb/fJecVf9UFTf+3DOTXge1W8w5JiXcN14Wm48usIyJ37s6vO62x4+vVWoLg7ZxvtwttQW0nQx2pwy/jvxo2NlveWaSWNLhN/71OJvNZtV2V/2aZ/9K7UMvK1/f+srIeN8FtIvLrwNlb4Gj2PQFfn52dvb5lwNMCwqlOBSpf6+n1XD28ey0ws9/3f26+bznr/7H4uXP/Xqxfx3A2V9vzKKHQvypJO617UqqdLt624hnYX4FfPBQ+4T0eQbqHmPzMXjnwwdzWjpgeVs2YXf9thm6n//f/56akYCvrz56PFmvj6dmJH77eaPHk+PpK+ZsDNTJcaMvflNfRskH340CD6lFhQU3Vs0EO6tpgu9W2QQ3JGeCDfSqCIWOaI4QH0kRirV2uqDlOv0RWxyzXJNFQYq5MkDAYhw5vHkHcKLsQ4iibIixiPLZAPfphBhuPollCNNnxho1ClifcSFTn5k11sI8faY3Iedjq/LzmdloLQzCx05w+ORuH86ssT7B5Fq8Oq7BVGNCa7dQ0pjIBaYYIo34aFeASqMzXV8wDdM5FlCBaUyahjaBpzFRDU8WpMbEPjwpVE0wL+3JANbEEjv06CHB1vioGLkmhl4GMaIad0FcA2PBXcMjS0nfCb+GQjGETaSs1RQ3B7HhBZcsgLLhLEQnIDewfxjKgul9ynLx9O74AAF8l9Hjyf7UjMT9w2OS8v7km/X3p6pQ4Y97ocXfPbIif7jaCBH6eLiKeNypSyW3e/PAZns8sBhzWCdKMo+eK2HmMQLdtqBJ0rmLQL7xGey3RtiXjRH0lwbId6Ym3rdHM8tdcHRKtA5RrRSCpLVGuO1/X/yQUlU8XJoqz6NshAjVnJBJsqnPEhZuCnOWb4q78dHCwIpDI1GvORx3m335jlJlU/fIJNmdPshaa2cMjMQlxsRUmhI9VSplifAKcYC0eLi0PDx2//X4SWKPvlnp4bbDRwvLtOO8TqrgqEdWpUYepAkNVZLHhCrrPoqcXUj0iZwYUnRi4lXqDc3EwtIvV9Vxw95JnQ3l1bmKHixixj2ok/S+cE6zQwaC7ENCXXh2s/wCSqteKcsa0U3I/OyTwfnRKDw+DY9o62liHI+erIUFDCaxwGkp12mRNCh21AUaewRdsOit92JJfmApRwMUcOpTX7xzE5C74aiiRWTfX48byyveNq/ZYu/i48dLkC1H5tp72K669R0cjP34p+3fhmGz4ZVv+3IlyGG0CXU4BlHYEgBxXm9QmKDQzYOZMayko5fzfxvKsLYVuK95rhq9KhonCC1yQTI7GiKlEJAEKbL9VxNw+Ch/BvmejzVh1/l4ACkXy/TaoY7Zk0DaeEFcXUV6KMcaXEGGBo/HXCWKMFpVb9+uwxREW2gDISqyLINEcd9OBpRTL0xM8sMTZkKmaF8gc/BEBjaWGerViWYiAloX2/xXwP5lKanJRNAa0wetEb3iregk86xyda4ByiX+bQRkTV8tYD7HNsf1elcPR4ngyOjxZLWM0bEigD0ELMK2+3X7d5mKc9WW9fLaDw7HkmHOrb6kQ8UAsx0MBjdUh3tmz2L3cUdMB7dn+Mf7gRnolYPYZB/MysYk/R+NHwAAHxUdBgBY/aOJagCwEO5GPFREkp7oL1w+7dcosCBTuPHmM2XqCnWeHg6ftcHkgoIItlBz5T0kw0Mvx93fFqyLClaX9BSBBi+KLeNMUp8iWOruHV49sXcZk23h4bZ1e1SGWPgY72TYUrcqiaK4xIleppm79ZZd9OkL6y0ZCnUnPj8naDxBlbWWoFLYu8pemRLlguXgGW9DHQ1n/+wfzbciI2lqeZ2kM9A0QUADjHuH9VaxAZwRrsPgwDmUMfvFxFSLlNO9U8E2esHmq3lKWfs8Fc3EbGPKwOhx4epUEwf6RKRzASFIoWYMln4YU6wU/FBWoSYTGO+8MnY5uMBLsmbdb39xiDBwtKueYUaHASPOeIExHrqSiNoFhXP7KNb1g4fzFRCNgyRfs0+Sfh33LAG76GHWcCNJ2DSEkIYdjyTyNZw/64DJdfSVPT5j+WaGJDnqTzWQRc2doaWLA2QTy8aiUZTH9AZ+vJZwq8sXClf9uIiBaAogfYpZefJ3gPJ0OthzHmLtAT7nnK+SzTmdOdAj14TjHE1pczLnuJeEzpwVnr0eTg7bHA7QzVEVt8Bp5nSd9cnKqC3RBP5y1OVEATU5Z3l/pAg6QzIHdsdmx0fmlA2M5LDbutGjETvJsTQEvifNDwdzjApAjuGyIUgcKSoFACGlUbya9l6jk5fRKkqNWZFT8iFlTuEKZTFx99eqqf+Au46Ks8CCFx48N6PYtMAzgYKyZyrkzcQ8YSwmJ/m1Q6G4By02v93+tfnL//73lfnqOEH1BZZfmfOvEogji4sPyl8mpvFMdfJefaGi76eqCzzc8pev3lfVrSSUOt/lTuIPOt8u7en8VVJ+zHPpQ9FEPoWuvZFUvuCoisSLRW5jYeW/w3tJOhwJX/n62X7RrZ9iWYaNpMXbxvTs/oC6uC3rvo5fHCILlfidLuMeSNa431UnEDxIwn/PAUER8jJc+ju8Wd56/tLf4e1S0D+7910rSTR9VUmCmEtRe9aWck+q0JSag0PlSoRn/pKoW+c9PUnktCoTOvqsbBAOcIiq3NVh1YdNW2uktSJbyyZlOMYIyTVthc+UbtVWEbtvC2h/d0niQXAnKXgxX7e5y3Nf+Pal9om2mZVJ5M3UzpSO1P6tyLXlpvSjAak1kdHTp1iz5Xv/1YWHS10b9emA/EcaPdLeJEvdWSu207lbhaWZdH7bjJ46+lrrduOUL98Obbq7jZ66B+W6IHXnS7FPlw3u7lRHaFpaWA/3JEQZyvhvetvQfxJX9dTz8F7Aaje1TZ1L7Ljr6q9zvgl9l9s8mW8SkkJVnKlmpfQfQTWHYHH2k0LS0yHaDkNJ0WIu25vsmxCCtcIIISpxgkzHTXu4UJgQM0MKb+jlGZwUYlq8R4duyqrauVRNjeLiOw3588dhSAfOg4FrkAiMwtUdiliPKr/+fPAQ9HwHFKpIg6B0tGhU8ra0HbU7Nc7eONa1N5iJn4jsFzZBYqmbHeUV2u0SKoTGCIZtNplJHNjab/EINpb1FytTYRoiF5z1ispVnBCNWVzBvQlVJwnSqp72pOsbV1w1MRHGL1YDkcS/oQFb41BUWnGudOX5ue8CsT+NhfWZk7B/Nl2rJTBhTjbCtmlgDxyjJTAfPqZs2jkZAtTmDOeCMYzk0DbWb24J21aTUtrx07HED4jhnyH9tvEGY2PzZ+wN5SdDf9A/Dx8PKTY2Aw+g2NjojX6IfAC2hJeBoqNMbY5kSx1ts8LALKN/QCv6Wo+PpE/x4GxYp7VuqxD/t9AZ6ETl4EHu1XGCsT7ZQzpxNdaL8Tf4NlMJSH1XUfZ5aeHIMtPxW48i2O4etewYTQdRylY1HkWOfpvpZfmIrsgMPE4ibSr79EnSSF9rew8Dr83EJwTWdrf7KFU2NvbUbC8AMn646cfBHMfCxl/lD850kjPN1TA9tvxympjYikICiOHQr3r1GyKZ8OvDlLWRmSJ4IE5E+PfImLttc01EnzGMyJrm+m3Tevw5OX33Fnv08AFZFYn5/qXN3VVbOvCekfztH2cUG6vBA3hgTl6jk9zwQJz8+B64KzzR/DKVTPHsmdEoFwe4pVmLlBgH3RVn4qP8aNkTbWb0cjfa1cL7CPZoRTBycjd2l82a060zTL+MEa8cS+qMgaNdOtjeDe+C+80XddP/KSNaqFcyMqlKMFf66B53LCUd2PBdp+aryjX22nSen944Bozf3rU34I4Rp2SB3d/gGH09st2DavYaiw7jqESxmcf5FMAPp1NrTvXA7F5GuT1Kt6FGgfuKKtp+chtnhetDD5cN0sm+n2FkFR+qaepo6Kv7a3eQJ9jBhpM2/tgMqggD+UkedjiSnVcA1PTx9xiunxYA9X0C2TFeJgAa66jLlv3hHSCAXQMEPZstECAapuikj2samZoZHNM3MjK2dRpUMVQHV022DQLEz5TMvzRorq1hWHkf65JTyQOLdTTCkCi2VUfz7X59M43bM9VUrjrgTG4tUvsnVX0jNT1QXh6OVFSEABAlmX3ulHO5BikLASAael4Pg2GhHuOyzcjwoL9XeYb7+0eDshwez51K53q4G+y4dnMHXUI9XE4/CUfCkQIQgBsCQDTYy872qBi7tghyFACA/udlAI4ELUvFlexlxXgy3xZlWR7JE3nani8D8AVPKISxMYmeOLVg+SZ/5b+sy5Zsy64crCInaJSCEF3pkCHZk9N2v4yOUBgEJhwCF27hFUGxETspkkZ5tQybqMk2eVER7WYgJmIlruLWktucLMuT9lZWZU0elmFDmryoiIkES0gLl2RJaXOyLC/aW1mVNbnZiEV8BZqSqIi6GIiluIpbS2lL7e0qgKThNnlRFGXRFEtxFbeW3ObaYnsmb+StrMraMoBUsESuh+SpUM+AK7eSe+WTb0eEjDhZWgwbNmbOC+9GT44hiaSSESJBkjQZMuWb69kEKSCIkiJDlgJF1mw4chYirBTpMsqvfg7UnEYFRUOUGFNmQiGNGTdpvmde+tzfEdMjly6j7oEM2HHjSZQMuUEZ0QfLkjXnXHnwh5RoaDiwxEmSTT5VfpCSJGvRrku3Xv1t2rbTgSPHE2AiRpKUDz75AmXVdgeduXK9JWaYEYPI8RHiLMgH6B0JOD6JglAw40MQVK1mQR1ChYnXoBHa8cHuCj9icFwJeOIplOMw4+omSIuJJCmNmjBtznwb4+0hRIQoCZKppV9cQ0aMmTRlwWLL9h10cTZ62+7gsNwOeEAOJBxm1xi3j++xsA4KexE4YoYFQU6akg2b4yTFzUfAesn0uYOZJjljKdIPFgVpmgVDCpMo2agJ02aa98jbAZSwceMnSDykJMkmLHjpTe8nTEUkcZKkUkyl/9bsDqCGRY58yjyFmbXUuz70yYrVSdNQoko9zRyNmmrGoiWPPN4IrXFz5i1a8sffidGRTYES5XrrN2S8ycMMjRU7OG78E6YnRYbs5BjIp5iaL36HGhYjCDHS5CimxYQlG3ZyVKhSPQQThZSU6NRjyIhR4yYmwkwjLUWKK69ypyzOBrDCIkk25VSzHUKcMi0WY3HBS5Dw0L7O3kf44RUcoyCFSlpf/ZwGTVoHvKc5r498IKVIl6tH/1Q/UR/wiyQ5/oWXptbgABS+CodYIXkGVu072v66ox1uONqHbd+mvkP3ARZABhxhvQBQAoDTGDnA8OKzYz90p7uHexgNF1oIUrSZlShHYaU169Fr3oInnvauL+06cdp5N90fPG4QxPGknyEzFlkpV9lQi4PxY8o4iyUJqVbrdICwr9BTRFC5FeMumOGJPBEGEQWKbDgaiyiQFuPltSnybM7d4gb0rfX7gOthbkbxgAGCKXOevPkNC8MZyuZFdZtP0HA8IPj9y0w8ytrXvCcYjDB/6EGnzt269zBgaOzDiTJmmgV3XoLfvx3Bo89PLMFZxMFF9/4UHCtWM+AENgpylGkzZsKZx4BTIEESpMRJUKrJK+99hoLuzNUUz1Km6g5mCuf0GDLmVYxyFbW5ndGFJE9744NPvvruj//27DtzN9SlvdAjuSZLngYtmAXfiJMkW6Fn3vnjvx1oVw8AABu4xzwAABzgHvPa4R9aa7ycIECs8tLh/GtxibG/fgFQ+YmHt2ExX3kewO8OKl7MyJ++ee/LTwvwG/kvEPzzLizmb+T/w1f+Gtl7o9zX/whD+474Pnb+p+hiiSOeBBJJIpkUUkkjnQwyySKbHHLJI58CCimimBLKKKWcCiqpopoaaqmjngYaaaKZFlppo50OgnTSRTc99NJHPwMMMsQwI4wyxjgTTDLFNDPMMsc8CyyyxDIrrLLGOhtsssU2O+yyxz4HHHLEMSeccsZ1bnCTW9zmDne5x30e8JBHPOYJT3nGv9NiPg7I/2j//rMh1DDDjTDSKKON8ZznveBFL3nZK171mrHGGW+CiSaZbIqpppluhplmmW2OueaZb4GFFllsiaWWWW6FlVZZbY211llvg4022WyLrbbZbodBO+2y2x577bPfAQcdctgRRx1z3AknnXLaGWedc8FF511y2RVXXXPdDTfdctsdd91z3wMPPfLYE08987o3vOktb3vHu97zvg986CMf+8SnPvPfqTFf+xtu6Mmr/R/n9X8S4L72V9rQ6/nPfHb35A++A75l9yPsfkUghBBDAsFP78NifPkiEPzxPiwfEqdQ5KYA/4ECHIL+Yr8OJ9zwwo8gQkREQUhdYrNLgkgvWTmXHFFEGVXU0UQbXdDoY4gxWEwxxxLrBf2GjQx24ji44NQKvjaGy1UMN008T7RxebPLZ/fy4woUI2iQkEeEPyJiHIs84d0QGR8s0cQSTyLJpJJOhuz06K9ctcmPn4nCE0lQFH2V6uUqg8qqmaiuhvmqmV110Fgty9XE1ULa6aSbXvoZMFwd6zXCNUYmmWaWOYvVg9cS1wqs18B2bXBtce2awbVv19chu47t5jrZvc7ZdcmuazPILfc88swr73zyzS//AgosqOBCCg1ZWOFFFFlU0cXc2Hq/cdmNz0oo8Sah5JuCUksrvYwyyyq7nHLLK7+CCiuquJJKK6u8iiqrqrqaaqurvoYaa6q5llprq72OOuuqu55666u/gQYbariRRhtrvIkmm2q6mWaba76FFltquUc97klPe9bzXvSyV73uTW971/s+9LFPfe5LX/vW9370s1/97k9/+9f/UK202lrrbbTZVtvttNte+x102FHojjvptLPOu+iyq6676ba77nsI8yGANSz4tMqfl3jELYjs5PMngBB0auAIQV89hRte+BFE+CoOAnokoK/ikryO9JKVc8kRRZRRRR1NtNEFjT6GGIPFFHMssV7Qb9hIYSeKgxNOzeAftdBPDRwn6FGHHk3oq5vLZ/fy4woUI6ifkCXCHxEwTA0cbobDw/jqJrHEk0gyqaSTeRVHB3o0oYcXdg9LHFYkLCfowECVsKqYqoQNDFTNXCVsgDYduvToMxiohqVK2AATpsyYD1TLWiVsYKA6sErYwLRrBtO+XU8Hs+nYbqaT3emcTZdsujYDbtx58OTFmw9ffvwFCBQkWIhQSGHCRYgUJVrMjK33GZfN+EyCxJkEyTMFUqVJlyFTlmw5cuXJV6BQkWIlSpUpV6FSlWo1atWp16BRk2YtWrVp16FTl249evXpN2DQkGEjRo0ZN2HSlGkzZs2Zt2DRkmWPPPbEU88898JLr7z2xlvvvPfBR5989sVX33z3w0+//PbHX//8h7Ji1Zp1GzZt2bZj1559Bw4dQTt24tSZcxcuXbl249adew8wOwBrWLDON+PtNV4NZCYVugPUgtME1YLVguMMDz4ChIhAECNBigw5CpSoUKNBiw4UPQaMYJgwY8EKxIYdB05wXAPp0A3gnXyv8RMgSIgwBBGixIiTIEmKNBmy5MhToEiJMhWq1KjToEmLNh269OgzYMiIMROmzJizYMmKNRu27Nhz4MiJMxeu3Ljz4MmLNx++/PgLEChIsBChkMKEixApSrQYseLES5AoSbIUqdKky5ApS7YcufLkK1CoSLESpcqUq1CpSrUaterUa9CoSbMWrdq069CpS7cevfr0GzBoyLARo8aMmzBpyrQZs+bMW7BoybJHHnviqWeee+GlV15746133vvgo08+++Krb7774adffvvjr3/+Q1mxas26DZu2bNuxa8++A4eOoB07cerMuQuXrly7cevOvQeYsdngY1F6YtWsA3DgwoOPACEiEMRIkCJDjgIlKtRo0KIDRY8BIxgmzFiwArFhx4ETHNdAWrRVsw7gw0+AICHCEESIEiNOgiQp0mTIkiNPgSIlylSoUqNOgyYt2nTo0qPPgCEjxkyYMmPOgiUr1mzYsmPPgSMnzly4cuPOgycv3nz48uMvQKAgwUKEQgoTLkKkKNFixIoTL0GiJMlSpEqTLkOmLNly5MqTr0ChIsVKlCpTrkKlKtVq1KpTr0GjJs1atGrTrkOnLt0uDz3W6rXOehtstMlmW2y1zXY77LTLbnv02Wuf/Q446JDDjjjqmONOOOmU084465zzLrjoksuuuOqa62646Zbb7rjrnvseeOiRx5546pnnXnjpldfeeOud9z746JPPvvjqm+9++OmX3/7465//A2v8X+DYZb9auxcPWjJ/amA7d2CLLbb4uPg6VgzHFVOGYYsttvgxmDHs69OC74iwxRZbfEeCLbbY4nvG8cjVS9taNK8oiqIoiqIoiqIoiqIoiqIoiqIoiqIoiitCD8sFTohnIoqiOGHS0BOiaNrQoiiKoiiKoiiejVEURVEURVEURVGc5rwBAFYOg5XDYKUorghOiOIsYOUwAICVhwSAlcNg5TBYuSI4Ic4CAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGDldvDI3pVtP0UumHuE4Nkwc8gnxffd5HZfD/8JXDNi3hxXNH3wCVE8C1GcECfEj0G4oiiKn6LCnRA/xYQ7IX6+PNzm20u7or9FNsyZbRNsjxN8SvwC0pGDXLNmVUu1VEu1VEu1VEu1VEu1VEu1VEsVD0oppZRSSimllFJKKaWUUrqeSimllFJKKaWUUkoppZRSSimllFJKKaWUUkoppZRSSimllFJKKaWUUkoppZRSSimllFJKKaWUUkoppZRSSimllFJKKaWUUkoppZRSSimllFJKKaWUUkoppZRSSimllFJKKaWUUkoppZRSSimllFJKKaWUUkoppZRSSimllFJKKaWUUkoppZRS/l94drffZ394nbenNfALQu9Ht/y/j3lfHluzmtWsZjV4UEoppZRSSimllFJKKaWUUkoppZRS2k8ppZRSSimllFJKKaWUUkoppZRSSimllFJKKaWUUkoppZRSSimllFJKKaWUUkoppZRSSimllFJKKaWUUkoppZRSSimllFJKKaWUUkoppZRSSimllFJKKaWUUkoppZRSSimllFJKKaWUUkoppZRSSimllFJKKaWUUkoppZRSSimllFJKKaWUUsomvvbevr99DwzTcjhdezbBk+IeLlphio8GSD1DhhwFSlBUYKjRoEWHHhxijxQfDbzw0iuvvfHWO+998HGQ8qMUHw189sVX33z3AwtWbNhx4MSFGw9efAD8BAgSIkyEKDHiJEiSIk2GLDnyFChSokyFKiSUn375TY06DZq0aNOhS48+A4aMGDNhyow5C5asWLNhy449B46cOPvjr3/+c+HKjTsPnrx484Hmy4+/AIGCBAsRKky4CJGiRIsRK068BImSJMNIkSpNugyZsLJky5ErT74ChYoUK1GqTLkKlapUq1GrTr0GOI2aNGvRqk27Dp26dMPr0atPvwGDhgwbMWrMuAmTpkybMWvOvAWLlixbsWrNug2btmzbsWvPvgOHjhw7cerMuQuXrly7cYsw2PCxZGmbPGTgnvseIPYQaFAIbZG0hdAOBuXTJg8ZIPUMGXIUKEFRgaFGgxYdenCIybCOkzFtPscLL73y2htvvfPeBx8PmA4UMfvksy+++ja/4wcWrNiw48CJCzcevPgA+AkQJESYCFFixEmQJEWaDFly5ClQpESZClVIKD/98psadRo0adGmQ5cefQYMGTFmwpQZcxYsWbFmw5Ydew4cOXH2x1///OfClRt3Hjx58eYDzZcffwECBQkWIlSYcBEiRYkWI1aceAkSJUmGkSJVmnQZMmFlyZYjV558BQoVKVaiVJlyFSpVqVajVp16DXAaNWnWolWbdh06demG16NXn34DBg0ZNmLUmHETJk2ZNmPWnHkLFi1ZtmLVmnUbNm3ZtmPXnn0HDh05duLUmXMXLl25duMW4WFEdz4YyI17CHEjNbe53iGaorEGmqIZnfseIPYQCHhgZjAfxT32xFOkniFDjgIlKCow1GjQokMPDoEBo+deeOmV10NSIhky34n3PviICbNPPvviq2+++4EFKzbsOHDiwo0HLz4AfgIECREmQpQYcRIkSZEmQ5YceQoUKVGmQhUSys8hzdENmWpCnQZNWrTp0KVHnwFDRoyZMGXGnAVLVqzZsGXHngNHTpz98dc//7lw5cadB09evPlA8+XHX4BAQYKFCBUmXIRIUaLFiBUnXoJESZJhpEiVJl2GTFhZsuXIlSdfgUJFipUoVaZchUpVqtWoVadeA5xGTZq1aNWmXYdOXbrh9ejVp9+AQUOGjRg1ZtyESVOmzZg1Z96CRUuWrVi1Zt2GTVu27di1Z9+BQ0eOnTh15tyFS1eu3bhFGLLmVUBtDplaN0E9cM99DxB7CAQ8SZYyIWnzkXjsiadIPUOGHAVKUFRgqNGgRYceHAIDRs+98NIrrw/e7BTA1sCQ+U6898FHTJh98tkXX33z3Q8sWLFhx4ETF248ePEB8BMgSIgwEaLEiJMgSYo0GbLkyFOgSIkyFaqQUH4OaYZ2yFQT6jRo0qJNhy49+gwYMmLMhCkz5ixYsmLNhi079hw4cuLsj7/++c+FKzfuPHjy4s0Hmi8//gIEChIsRKgw4SJEihItRqw48RIkSpIMI0WqNOkyZMLKki1Hrjz5ChQqUqxEqTLlKlSqUq1GrTr1GuA0atKsRas27Tp06tINr0evPv0GDBoybMSoMeMmTJoybcasOfMWLFqybMWqNes2bNqybceuPfsOHDpy7MSpM+cuXLpy7cYtwpA1rwLwNWRs1QztwD33PUDsIRDwoDm6ZmgHHnviKVLPkCFHgRIUFRhqNGjRoQeHwIDRcy8GLdA3QzvwxlvvvPfBR0yYffLZF199890PLFixYceBExduPHjxAfATIEiIMBGixIiTIEmKNBmy5MhToEiJMhWqkFB+7jGgRp0GTVq06dClR58BQ0aMmTBlxpwFS1as2bBlx54DR06c/fHXP/+5cOXGnQdPXrz5QPPlx1+AQEGChQgVJlyESFGixYgVJ16CREmSYaRIlSZdhkxYWbLlyJUnX4FCRYqVKFWmXIVKVarVqFWnXgOcRk2atWjVpl2HTl264fXo1affgEFDho0YNWbchElTps2YNWfegkVLlq1YtWbdhk1btu3YtWffgUNHjp04debchUtXrt24RRiseRUw3c1PsYaWRwieiTm6Id/1YvB9bbi2PZW+Ra7kA/fc9wCxh0DASEA88tgTT5F6hgw5CpSgqMBQo0GLDj04BAaMg2SIcyUfeOW1N956570PPmLC7JPPvvjqm+9+YMGKDTsOnLhw48GLD4CfAEFChIkQJUacBElSpMmQJUeeAkVKlKlQhYTy0y+/qVGnQZMWbTp06dFnwJARYyZMmTFnwZIVazZs2bHnwJETZ3/89c9/Lly5cefBkxdvPtB8+fEXIFCQYCFChQkXIVKUaDFixYmXIFGSZBgpUqVJlyETVpZsOXLlyVegUJFiJUqVKVehUpVqNWrVqdcAp1GTZi1atWnXoVOXbng9evXpN2DQkGEjRo0ZN2HSlGkzZs2Zv4dbsGjJshWr1qzbsGnLth279uw7cOjIsROnzpy7cOnKtRu3CJU5LwLXW0TXPP/JKu657wFiD4GAkYB45LEnniL1DBlyFChBUYGhRoMWHXpwCAwYK5F6kP9kFa+89sZb77z3wUdMmH3y2RdfffPdDyxYsWHHgRMXbjx48QHwEyBIiDARosSIkyBJijQZsuTIU6BIiTIVqpBQfvrlNzXqNGjSok2HLj36DBgyYsyEKTPmLFiyYs2GLTv2HDhy4uyPv/75z4UrN+48ePLizQeaLz/+AgQKEixEqDDhIkSKEi1GrDjxEiRKkgwjRao06TJkwsqSLUeuPPkKFCpSrESpMuUqVKpSrUatOvUa4DRq0qxFqzbtOnTq0g2vR68+/QYMGjJsxKgx4yZMmjJtxqw58xYsWrJsxao16zZs2rJtx649+w4cOnLsxKkz5y5cunLtxi1CZc6LgP81V0hts3KBKl80XyWU/757It4fdIXUNHWVL5qvEsp3zz2RGw+Kuknk7lbcc98DxB4CAVeidDdydysee+IpUs+QIUeBEhQVGGo0aNGhB4fAgNFzL7z0ymtvvPXOex98xITZJ5998dU33/3AghUbdhw4ceHGgxcfAD8BgoQIEyFKjDgJkqRIkyFLjjwFipQoU6EKCeVnJX/vRu5uhToNmrRo06FLjz4DhowYM2HKjDkLlqxYs2HLjj0Hjpw4++Ovf/5z4cqNOw+evHjzgebLj78AgYIECxEqTLgIkaJEixErTrwEiZIkw0iRKk26DJmwsmTLkStPvgKFihQrUapMuQqVqlSrUatOvQY4jZo0a9GqTbsOnbp0w+vRq0+/AYOGDBsxasy4CZOmTJsxa868BYuWLFuxas26DZu2bNuxa8++A4eOHDtx6sy5C5euXLtxi1CZ8zxQm8sHi0l/G0fmTsU99z1A7CEQcCUKdyJzp+KxJ54i9QwZchQoQVGBoUaDFh16cAgMGD33wkuvvPbGW++898FHTJh98tkXX33z3Q8sWLFhx4ETF248ePEB8BMgSIgwEaLEiJMgSYo0GbLkyFOgSIkyFaqQUH5W4nwnMncq1GnQpEWbDl169BkwZMSYCVNmzFmwZMWaDVt27Dlw5MTZH3/9858LV27cefDkxZsPNF9+/AUIFCRYiFBhwkWIFCVajFhx4iVIlCQZRopUadJlyISVJVuOXHnyFShUpFiJUmXKVahUpVqNWnXqNcBp1KRZi1Zt2nXo1KUbXo9effoNGDRk2IhRY8ZNmDRl2oxZc+YtWLRk2YpVa9Zt2LRl245de/YdOHTk2IlTZ85duHTl2o1bhMrA/PdnRbtjop9G16cHjUTING8mKi8DrmtBEJqRKGLt5Ety3Y4ZeDlAaRlkgLKKRx534IYfFx4evjK/DFbEnJFIaMFYOoESX7+g6RvfSJ51PF3LjOThASfd+AhlWJX5ZUE0QsdaXBrOwxmW7133tWN8QCeUCMA2gCDELxK6ysBfDfbCBZ3QzdO9L/MN45P3I7QPU3fnIzFTQvHBnWf5NIv9fDTGfKG4AGFUZfQBfVfwuAXNRGi8n8BOA/s4EMSMawkd93IYahykE5pO6LITOnH7ZRw11IP+LM3tmOiJ0TjLw1dGTdMEbSPZVB2mrDdee7XEQC2VA52uvUprr+PVf0yPCEhu2kgwc1kDlU10mNLRND75NFb3pkjcubbfPS98d4pL8whVy0ilCWr8v2MnlAgobAZBWLgW3DBbAQbmAgz0L4871w2JAP8WEAQVlouGAWObT/PJLGbTPpsEnoyfBvZbQBDiP6tbXFrPv/73dPC0DU7tcde/g2ttatvpoJ+RWCOhuLTtPHj5EyAiYP6yo/x56Qw1PuMMjTM0ztA4Q+MMjTM0ztA4Q5fOUGPjARgoEYBrB0GI//lu/YXRO8B1WQ21L1MNrT1BQoSJECVGnARJUqTJkCVHngJFSpSpUIXcRk3ztzAyEQHjnSAIsfrHbcB6JwgyekfzRqtpezp06dFnwJARYyZMmTFnwZIVazZs2bHnwHHbyT+IjYkImO8GQfJBLjeu3Lg3D+HJizcfaL78+AsQKEiwEKHChIsQKUq0GLHixEuQKEkyjBSp0qTLkAkrS7YcufLkK1CoSLESpcqUq1CpSrUaterUa4DTqEmzFq3atOvQqUs3vB69+vQbMGjIsBGjxoybMGnKtBmz5sxbsGjJshWr1qzbsGnLth279uw7cOjIsROnzpy7cOnKtRu3CBsm13LNAExWPJosvQCkDXdAB3Ohq1353pmNaQ9M+tDGO5QXjBoYPG0YZAbR6/dCL2CCfxkwPAKCPF8pnd527R3j36JGSQS4jIIgji8+B4OowW2YqFE2tVVtpDPoGpZviIa39+O0D/GOsVNoTGle+ORVe83t74kAjzEQ5D18/ssSg/lS2J++PXhQ/pYCKBFQOQaCEH8a4TagYwwEmb3DtYjGHceDd5svKxAtfbuAtdQ01B2mca1G4/aNR/Di65hvbd0SCN1gCC0TqeyQJFJV75vvfmDBiq1nXwPjEyZQUaOcrU/Uz+I/uSB5qCdua6BwcvROYYabrDJ2TFlgB2pcG/ev+E+PHOyhaT0/lhcU9k9TeCiXFxQFLU2BXFCcuqAgAuanbduowsoFxex8ulxQjD4zD1y5oCj7M+Nrrvk07jgevI3va8dl7lnm+T8PBM+xI/25IasrhYSEhISEhISchzXgMr/ZygVFCZ5fj97RWJEOaKjaR/KTFgoqv+igoKCgoKCgoKDymx4KCgoKCgoKKmpwqLlfA/sLz4Nh604Wxyf/ctup/0J1BBEQvQiC9Jp89d608k6bDl169BkwZMSYCVNmzFmwZMWaDVt27Dlw5FSClw8DTb2gaIKiCYomKJp6b55xXrz5QPPlx1+AQEGChQgVJlyESFGixYgVJ16CREmSYaRIlSZdhkxYWbLlyJUnX4FCRYqVKFWmXIVKVarVqFWnXgOcRk2atWjVpl2HTl264fXo1affgEFDho0YNWbchElTps2YNWfegkVLlq1YtWbdhk1btu3YtWffgUNHjp04debchUtXrt24RaiC/ZSmPhHgs6deigrVLHovqrAqvvrmux9YsGLr2Z8Hkvc57C0rCJK6CgGClfykDZK6QpQYcRIkSZEmQ5YceQoUKVGmQhWyR62B4MMygqIGXyUfKo0gqavQptN0s0mPPgOGjBgzYcqMOQuWrFizYcuOPQeOnFbRxxIkdRVu3Hnw5MWbDzRffvwFCBQkWIhQYcJFiBQlWoxYceIlSJQkGUaKVGnSZciElSVbjlx58hUoVKRYiVJlylWoVKVajVp16jXAadSkWYtWbdp16NSlG16PXn36DRg0ZNiIUWPGTZg0ZdqMWXPmLVi0ZNmKVWvWbdi0ZduOXXv2HTh05NiJU2fOXbh05dqNW4SNsoE/VkOPCDi+3uMqSno72NuOsYyRjZW3B00+PEbG5Hb55FXCIA8YIyMC9m9BEJ73A9qHeMfY8K+waGOv3Gh42hjwE/wa6CDscDX8jCb4NTBPoODJZvuEef/TgIsLmIyRRQ0eQ3jGyA7GWIxPAB88GQx8h7/P3xW8RTqy42A38M5U5TjZDbz/WVmsD+3wj5wPM5q4z8hEloe6/rPRZEQA1h28RTv0bqU7GLpDH8+7gzcGdIc+de4OhsCZBrQ/WWyf0hb/srr0AO8KzTkNrHuAIcz/8te4xu64m9fGCpoMukOXQs8d4pefjYUTAcFeYPMhWHiw8GDhwcKDhQcLDxYeLDxYeMHCRxfvzdah18He4D3ToMmChQcLDxYeLDxYeLDwYOHBwoOFBwsPFh4sPFh4sPBg4cHCg4UHCw8WHiw8WHiw8GDhsMHC59yk+TwkHfrYBQ0maLIdLHyGBldPi3bTidOlR58BQ0aMmTBlxpwFS1as2bBlx54Dx97pFhDsB5Zg4RVu3Hnw5MWbDzRffvwFCBQkWIhQYcJFiBQlWoxYceIlSJQkGUaKVGnSZciElSVbjlx58hUoVKRYiVJlylWoVKVajVp16jXAadSkWYtWbdp16NSlG16PXn36DRg0ZNiIUWPGTZg0ZdqMWXPmLVi0ZNmKVWvWbdi0ZduOXXv2HTh05NiJU2fOXbh05dqNW4QKkXKgM1ZGqJeSSV/6I3ZAb26jviIQiIDoSG2TTPrqffXNdz+wYMXWs98CkqPAO6rJpK8QIEiIMBGixIiTIEmKNBmy5MhToEiJMhWqkD3qJokBD9lcxOiQCi3adOjSo8+AISPGTJgyY86CJSvWbNiyY8+BI6dVdBzzMJBM+tpz58GTF28+0Hz58RcgUJBgIUKFCRchUpRoMWJbXFy8BImSJMNIkSpNugyZsLJky5ErT74ChYoUK1GqTLkKlapUq1GrTr0GOI2aNGvRqk27Dp26dMPr0atPvwGDhgwbMWrMuAmTpkybMWvOvAWLlixbsWrNug2btmzbsWvPvgOHjhw7cerMuQuXrly7cYuwIWVfe4ZLLxl0s/H0KfxylpyRDLqKr7757gcWrNh69hMAm0ky6CoECBIiTIQoMeIkSJIiTYYsOfIUKFKiTIUqZI9aA9FZDNlcZFGhRZsOXXr0GTBkxJgJU2bMWbBkxZoNW3bsOXDktErOYR4GkkFXe+48ePLizQeaLz/+AgQKEixEqDDhIkSKEi1GbIuLi5cgUZJkGClSpUmXIRNWlmw5cuXJV6BQkWIlSpUpV6FSlWo1atWp1wCnUZNmLVq1adehU5dueD169ek3YNCQYSNGjRk3YdKUaTNmzZm3YNGSZStWrVm3YdOWbTt27dl34NCRYydOnTl34dKVazduETak7GnNOspKOu1svmyKuJhhy5NOW/HVN9/9wIIVW89+AhRWkHTaCgGChAgTIUqMOAmSpEiTIUuOPAWKlChToQrZo9ZAchVDNhdVVGjRpkOXHn0GDBkxZsKUGXMWLFmxZsOWHXsOHDmtsDXMw0DSaWvPnQdPXrz5QPPlx1+AQEGChQgVJlyESFGixYhtcXHxEiRKkgwjRao06TJkwsqSLUeuPPkKFCpSrESpMuUqVKpSrUatOvUa4DRq0qxFqzbtOnTq0g2vR68+/QYMGjJsxKgx4yZMmjJtxqw58xYsWrJsxao16zZs2rJtx649+w4cOnLsxKkz5y5cunLtxi3ChpRdzVl/604aTdfavX4feFbYljSaiq+++e4HFqzYevYToLKdpNFUCBAkRJgIUWLESZAkRZoMWXLkKVCkRJkKVcgetQawnQzZXHRSoUWbDl169BkwZMSYCVNmzFmwZMWaDVt27Dlw5LQq7CZpNEmjqV/cefDkxZsPNF9+/AUIFCRYiFBhwkWIFCVajNgWFxcvQaIkyTBSpEqTLkMmrCzZcuTKk69AoSLFSpQqU65CpSrVatSqU68BTqMmzVq0atOuQ6cu3fB69OrTb8CgIcNGjBozbsKkKdNmzJozb8GiJctWrFqzbsOmLdt27Nqz78ChI8dOnDpz7sKlK9du3CJsSNnRmI2PlFTqcX9kH2RKcj6rHE0qdRVfffPdDyxYsfXsJwBujKRSVwgQJESYCFFixEmQJEWaDFly5ClQpESZClXIHrUGCicYsrmYoEKLNh269OgzYMiIMROmzJizYMmKNRu27Nhz4MipVE6t60lchjTXODfuPHjy4s0Hmi8//gIEChIsRKgw4SJEihItRqw48RIkSpIMI0WqNOkyZMLKki1Hrjz5ChQqUqxEqTLlKlSqUq1GrTr1GuA0atKsRas27Tp06tINr0evPv0GDBoybMSoMeMmTJoybcasOfMWLFqybMWqNes2bNqybceuPfsOHDpy7MSpM+cuXLpy7cYtwsa7Ws22elKpK+657wFiD4GAkYB45LEnniL1DBlyFChBUYGhRoMWHXpwCAwYPffCS6/617cBLqtgSCLpW9/e4b0PPmLC7NPfJ8U81KZQBScu3Hjw4vunhCof6nyq4pff1KjT+KeEnh+kij/++uf/v+y2BLbuWASIr9abam54dX/1n8sm+AsBsKdgCPzjYSeB/lMwZPbpLeu/g4FV7577HiD2EAgYCYhHHnviKVLPkCFHgRIUFRhqNGjRoQeHwIDRcy+89Mprb7zt3/00UOlFQjCwCqae+TOAeS8SSCLBwCq++ua7H1iwYsOOAycu3Hjw4gPgJ0CQEGEiRIkRJ0GSFGkyZMmRp0CREmUqVCGh/PTLb2rUadCkRZsOXXr0GTBkxJgJU2bMWbBkxZoNW3bsOXDkxNkff/3znwtXbtx58OTFmw80X378BQgUJFiIUGHCRYgUJVqMWHHiJUiUJBlGilRp0mXIhJUlW45cefIVKFSkWIlSZcpVqFSlWo1adeo1wGnUpFmLVm3adejUpRtej159+g0YNGTYiFFjxk2YNGXajFlz5i1YtGTZilVr1m3YtGXbjl179h04dOTYiVNnzl24dOXajVuEysAcH7P6K4zUFffc9wCxh0DASEA88tgTT5F6hgw5CpSgqMBQo0GLDj04BIae8TbAJ5IEkk/6Ykh7iVdee+Otd9774CMmzD757IuvvvnuBxas2LDjwIkLNx68+AD4CRAkRJgIUWLESZAkRZoMWXLkKVCkRJkKVUgoP/3ymxp1GjRp0aZDlx59BgwZMWbClBlzFixZsWbDlh17Dhw5cfbHX//858KVG3cePHnx5gPNlx9/AQIFCRYiVJhwESJFiRYjVpx4CRIlSYaRIlWadBkyYWXJliNXnnwFChUpVqJUmXIVKlWpVqNWnXoNcBo1adaiVZt2HTp16YbXo1effgMGDRk2YtSYcRMmTZk2Y9aceQsWLVm2YtWadRs2bdm2Y9eefQcOHTl24tSZcxcuXbl24xZhRnTn7PtXuxou/7QIBqr/YmyChw0FcBkkEC/SG+gVexHlSn/5Vw0dfeyQ3zmPJAJaWkggJIndVLf+Cmk9/x153V7bA9ixY8c+Yb8f8GhbUtd8kOwbsVY+DXS0kUCYGSa7GybGpwIu7SQQ0jcf3wQ+IBCYPvro4FXY39ROAgExHT5MOu/TsawD3H14wd30YP9gv3+h7S6Tf2YvzGlUa3nVDkcWnEy6v5yVeM897A2w3ksCmX10Q5VQ1SBgQcCCgAUBCwIWBCwIWBCwIGBBwIKABQELAla9p0g9Q4YcBUpQVGCo0aBFhx4cAgNGz73w0qv+9U0WU/ZAELAgYEHAgoAFAQsCFgQsCFgQsCBgQcCCgAUBq4IFKzbsOHDiwo0HLz4AfgIECREmQpQYcRIkSZEmQ5YceQoUKVGmQhUSqv/5PHA+y3qU7vedGnUaNGnRpkOXHv1mEGfIiDETpsyYs2DJijUbtuzYc+DIibM//vrnPxeu3Ljz4MmLNx9ovvz4CxAoSLAQocKEixApSrQYseLES5AoSTKMFKnSpMuQCStLthy58uQrUKhIsRKlypSrUKlKtRq16tRrgNOoSbMWrdq069CpSze8Hr369BswaMiwEaPGjJswacq0GbPmzFuwaMmyFavWrNuwacu2Hbv27Dtw6MixE6fOnLtw6cq1G7cIVQbmYEiwysdwuwTCXdxz3wPEHgIBIwHxyGNPPEXqGTLkKFCCogJDjQYtOvTgEBgweu6Fl1557Y233nnvg4+YMPv0S95/DLdLILCDAycu3Hjw4gPgJ0CQEGEiRIkRJ0GSFGkyZMmRp0Cx4s3HcLsEggpUIaH89MtvatRp0KRFmw5devQZMGTEmAlTZsxZsGTFmk3t8XwMt0sg2FOh8zHcLoHgBGd//PXPfy5cuXHnwZMXbz7QfPnxFyBQkGAhQoUJFyFSlGgxYsWJlyBRkmQYKVKlSZchE1aWbDly5clXoFCRYiVKlSlXoVKVajVq1anXAKdRk2YtWrVp16FTl254PXr16Tdg0JBhI0aNGdfDJkyaMm3GrDnzFixasswekiZdhkxZsuXIlSdfgUJFipUoVabcex989MlnX3z1TcVgwxp1OjJmGn8TEhkMBoPBYDAYDAaDwWAwGAwGg8FgMBgMBoPBYDAYa/kwLeHzr8qeP+sOmfVQXwMNNdJYE00101wLLbXSWhtttdNeBx110lkXXXXTnQNNDz310lsfffXT3wADDTLYEEMNM9wII40y2hhjjTPeBBNNMtkUU00z3QwzzTLbHHPNM98CCy2y2BJLLbPcCiutstoaa62z3gYbbbLZFltts90OO+2y2x577bPfAQcdctgRRx1z3AknnXLaGWedc94FF11y2RVXXWNxnSMnzly4cuPOgycv3nz48uMvQKAgwUKEChMuQqQo0WKwWCKOzuqGm26Jd5vhjrvusbnvgYceeeyJp555LsELL73y2htvvZMoSbIUqdKky5ApS7YcufLkK1CoSLESpcqUe++Djz757Iuvvqk4NOFjLYIOjS7+/4HvfO8HP/rJz37xK4Wd3/zuD3/6y9/+8a///I/YU5lVVkVV1VRXQ021VrU/TMs8qCjffqvrZz3U10BDjTTWRFPNNNdCS6201kZb7bTXQUeddNZFV91050DTQ0+99NZHX/30N8BAgww2xFDDDDfCSKOMNsZY44w3wUSTTDbFVNNMN8NMs8w2x1zzzLfAQosstsRSyyy3wkqrrLbGWuust8FGm2y2xVbbbLfDTrvstsde++x3wEGHHHbEUcccd8JJp5x2xlnnnHfBRZdcdsVV11hc58iJMxeu3Ljz4MmLNx++/PgLEChIsBChwoSLEClKtBgsloijs7rhplvi3Wa44657bO574KFHHnviqWeeS/DCS6+89sZb7yRKkixFqjTpMmTKki1Hrjz5ChQqUqxEqTLl3vvgo08+++KrbyqG33Cz6UCDDoyaSHtg3z9Ac7ugKDV/Mb1K8wrF1AijD/zNpCVeVJT/ihXfdlFRfq7z9eFRORUVJi3hslKZ/3cKiuaNWvxVhfXnm7SEqwrfKeiSN2kPLMoPg/nebU3xsU0KXPaPvM/LQ1F+bZt4sOWhQZ46HCw+SPx3oKZJK/RUFNQ2adu8FOWXuiO9rp5Jc+v+BIdGphZ4vagmu7KKg6nblnQN0VzdWS/+YSZtm7eijG/UnTYedPPb52qa9oSazy5xXXXT/cMdTNoxH0VZ3mXa2RXddOcwWzBbopXW2mw33hXtTFt3uw0/vKNJ8/JVlF9rpd1uNpIXxYd/BFNMWoKvomAayzW/q+ynZOrWtG2zhPn/G9hk0uL9FeXPLd2L6vAfNiSrosKkHQtQlCWb5vC5tqQdtJi8e4oxxhhjvOauFhZoB2CMMcYYY4wxxhhjjDHGGOM1F5pbMOPzPCwYjDHGGGOMMcYYY4wxxhhjvP56heYXyoOfYYwxxhhjjDHGGGOMMcYYY4wxxhhjjDHGGGOMMcYYY4wxxhhjjDHGGGOMMcYYY4wxxhhjjDHGGGOMMcYYY4wxxhhjjDHGGGOMMcYYY4wxxhirtGs6Yg9xcpkxxhhjjNf+fu1YrKL8rgxgd+B24fLH79f5R9yf/vK3f/zrP/8j9lRmlVVRVTXV1TioOeXgcfz/lL97xfH/U3oS/z+8hrPROLMxswmzaZpmmn8zaeVNgTHGCSU0RHcO30no8Y1gjBPCQ76TUPIbwQnhIbZ+b7cZcAnmAId7Gw83afGPlJ//mlBCw2utjbbaaa/DquNd7cHjXcbi7IuzH+g1SFcHs29cP/0NMNAggw0x1DDDjTDSKKONMdY441cTLrTYp7JYzUcPnhZnPzDTrDk7m+aYa575FlhokcWWWGqZ5VZYaZXV1lhrnfU2nMc/LzYuzn6IHXbaZbc99tpnvwMOOuSwI4465rgTTjrltDPOOue8Cy665LIrrrrG4jpHTpy5cOXGnQdPXrz58OXHX4BAQYKFCBUmXIRIUaLFYLFEHJ3VDTfdEu82wx133WNz3wMPPfLYE08981yCF1565bU33nonUZJkKVKlSZchU5ZsOXLlyVegUJFiJUqVKffeBx998tkXX31TMfDd0mjYcjfp8G+H3a/DdqTutZpNWmaS0qK4xWo+/pCkZDWv/Ru1a8kKWc1r3qiFJStNq1us5uP4ZGWxmo/9UpSs5oFuuq8c3leLTVWUKc24oltG6WdW8xCttNZGW+201+G044IeSNs0Gm7zC/9ZmkJWcxbKQlkoC51e/xEoCCGEEEIIIYQQQggh9ELi2C9D2eR9l6GwZsNioesJGcrADDPNMtscc80z3wILLbLYEksts9wKK62y2hprrbPehvMHWYovC2WhLJSFxt1ue+yd++L2O+CgQw474qhjjjvhpFNOO+Osc8674KJLLrviqmssrnPkxJkLV27cefDkxZsPX378BQgUJFiIUGHCRYgUJVoMFkvE0VndcNMt8W4z3HHXPTb3PfDQI4898dQzzyV44aVXXnvjrXcSJUmWIlWadBkyZcmWI1eefAUKFSlWolSZcu998NEnn33x1TcVe01ZXX4Z+tj4UkUZ/7kqmqH8zXCo8DyxbD8pICAgoO++CwgICAgICAgICAgICAgICAgICAhYgMMH75cffzxKfB8QEBDQd98FBAQEBAQEBAQEBAQEBAQEBAQEBCzAUcLHgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgAC9lp+H3Nm2y66NJQf6ncRddgVr6Wq6mq6mq+lqupqupqvp6qKr1zN326Wr6Wq6eoKupqvparqarqar6Wq6mq6mq+lqupqupqvparqarqar6Wq6mq4uunqcsNduk82zvXYMzDDTrD0G5ppnvgUWWmSxJZZaZrkVVlpltTXWWme9DReJ++1Yhw3p6ujttMtue+y1z34HHHTIYUccdcxxJ5x0ymlnnHXOeRfmxbhLLrviqmssrnPkxJkLV27cefDkxZsPX378BQgUJFiIUGHCRYgUJVoMFkvE0VndcNMt8W4z3HHXPTb3PfDQI4898dQzzyV44aVXXnvjrXcSJUmWIlWadBkyZcmWI1eefAUKFSlWolSZcu998NEnn33x1TcVe2co3vfTYJO275TSWOLsn5nMU8XZD9FGW+2012HV8a9DKzxtdyRm8G2R50o8a/e8KDxrN/i2yO+DZ563c3otPw46O+akNBahJd7p7MfG4Y8kONkdUzkrdFIn2czZzNnM2czZzNnM2czZzNnMi8189ME5oYQSSiihhBJKKKGEEkoooYQSSiihhBJKKKGEEkoooUXoMNN1ETr64JpQQgkllFBCCSWUUEIJJZRQQgkllFBCCSWUUEIJJZTQInRU6J5QQgkllFBCCSWUUEIJJZRQQgkllFBCCSWUUEIJJZRQQgkllFBCCSWUUEIJJZRQQgkllFBCCSWUUEIJJZRQQgkllFBCCSWUUEIJJZRQQgkllFBCCSWUUEIJJZRQQgkllFBCCSWUUEIJJZRQQgkllFBCCSWUUEIJJZRQQgkllFBCCSWUUEIJJZRQQgkllFBCCSWUUEIJJZRQQgkllFBCCV0h9Cqp2z8M5PBc0BL7/4/ChyClER8iLAhHlhkhhBBCCCGEEEIIIYQQQgghhBBCCCGEEEIIIYQQQgghLAiHi5lLww9HllkhhBBCCCGEEEIIIYQQQgghhBBCCCGEEEIIIYQQQgghbJ4Rp9mEEEIIIYQQQgghjDCd4py5cOXGnQdPXrz58OXHXwC2QEGChQgVJhxHhEhRosWIFYcrXoJESZKl9FAqHj4BoTTpMmTKki1Hrjz5ChRCRYqVKFWmXIVKVarVqFWnXoNGTZq1aNWmXYdOXbr16NWn34BBQ4aNGDVm3IRJU6bNmDVn3oJFS5atWLVm3YZNW7bt2LVn38HGy2tPfSpHEU6pL4WiM8uyNPxQxQknnXLaGWed68+fEMdy0vBDhTgJkqQqKRStkCVHngJFSpSpUKVGnQZNWrTp0O311mSzgtL446OOlWn4oeK+Bx561B7Ptj3BU88898JLr+gzYMiIMROmzJiz8Lp/c0Isq30KRSus2bBlx54DR06cuXDlxp0HT168+fDlx18AtkBBgoUIFSYcR4RIUaLFiBWHK16CREmSpUjFwycglCZdhkxZsuXIlSdfgUKoSLESpcqUq1CpSrUaterUa9CoSbMWrdq069CpS7cevfr0GzBoyLARo8aMmzBpyrQZs+bMW7BoybIVq9as27Bpy7Ydu/bsO9gosCo02Rm3tRQwR8c2SeOPVZxw0imnnXHWuf78CfFsJwXMCnESJEmRJkOWHHkKFClRpkKVGnUaNGnRpkO311sTy05KAfNRz84UMCvue+ChRx574qlnnnvhpVf0GTBkxJgJU2bMWXjdvzkhjt2kgFlhzYYtO/YcOHLizIUrN+48ePLizYcvP/4CsAUKEixEqDDhOCJEihItRqw4XPESJEqSLEUqHj4BoTTpMmTKki1Hrjz5ChRCRYqVKFWmXIVKVarVqFWnXoNGTZq1aNWmXYdOXbr16NWn34BBQ4aNGDVm3IRJU6bNmDVn3oJFS5atWLVm3YZNW7bt2LVn38HGGbR3fiJDkdFhBv3r61+xIU0R9iiDfuw3d+716jm49/ojzV+Lv4f9NBkcZVRQVDusSl6t1tD+SHPUX+1vbqNI1hiDfuf/yyOssxUUbfgbHW2XZt0ux11x9ejaGpfK8fHfS7Nol8UVV4+urVnZHV98ff7xZ6dJU8RyklGd0MaGObqziEXnKDd6tTfL4ji1c+W3e7E2841YWPvD9k95foCrNEUapxj0c/+PcC/WDBxu71arHU3b+rAVJtMXXXu3mj60S5O0y6Fdibvq2i2KVM48Y25EuxENbRj2PPGcZTz2f3cv1iT3Opz2yNE1WZzdtjdiDTxPOHMM7xm10dYfDQ1tfwlNWoqc9IcH5+83evf+DyNvYfE3oj29dpOF/09E/qRI4yKD/uSM9b1v93q36Pd/KJ1L6yoRMqyJhQvEKeOwSUJqP+tNBrLkyDeFOEVKlKlQpUadBk1atOnQ/bZ6FKlcYdBFbnedh1Vm2FwGqnffAw898tgTTz3z3AsvvaLPgCEjxkyYMmPOwuub3EYa1xj0rS8sE5uVsGbDlh17Dhw5cebClRt3Hjx58ebDlx9/AdgCBQkWIlSYcBwRIkWJFiNWHK54CRIlSZYiFQ+fgFCadBkyZcmWI1eefAUKoSLFSpQqU65CpSrVatSqU69BoybNWrRq065Dpy7devTq02/AoCHDRowaM27CpCnTZsyaM2/BoiXLVqxas27Dpi3bduzas/+AA4q04uF/uNrurzjXvUt9wc1fBAgUJFiI0C+yeuE9RIgUJVoMsLFzcHLRSimtjLLKKa+CiiqprMrZ6i9Pr5pE6gjVuKr5OevDbHX8Pq0e+/y90s2tpWj1RVaQucc/EXT2HgYaZLAhhnL/E0G172GsccabYOK/0LYAng53+hnybD6p8/5q/crctbMpsCet+uWMRfDnKIcWkdKWwMM+yqtFpKaQCVC+rV+Y2v2zO3cyZFIOve/SAr27KIcK9G5ODgW6QB+fyqG6vQJdoHcf5VCB3v2UQwV691YuBTrQgQ50gT5+lU/VbhXo41/59NZGh1lNCodaqoZRJ4Xr1f4TZrChda98xztaNH+ZZVEJqTdkyuyFf3WzYKNM23F9u795ZT7awb0jqJzadXyjLDtxfbu/48p8WNw7gsqtU6bAfQU3qAmo5WD7V5xL7PZ0n17RW79/R4JakB3AxcXF9Uddhsy7taAu76DED/8jW/jYLVI1K0zwxTbJ4HjWbWpual7dnL69ubvrNh2+SFouurOEcurO0NLUw0uDul+Hh/k+Lty8Qme3LxmZ3P8y1eoA9/A18ukRqTVmkcjk7cJUh3dmtjPk2ltSpr78Y5PaGTLvfWI3oKz68MQCvwZLsWmuiK12GmmsiaaatQb/3BYbxzXUSGNNNNVM877Fy2TfR1Kmfn9AnXaGPPpIaoKM2TqIjjrprEvXoFlrxmKxWCwWizXneVn1mbGeDGgdREeddO67nJZHn0nV86xV88InVlwf/9Ny6AvVpdHcWeDm5ubm5ubmvuaefJ0N8fDyiRXX4qXJjFoHdNRJ577LbXLqO6nL/p4hzQufWHHiN8yyK+extqbrw5ZKyS9Sd+i8no/PmxGhTCX32UfaGLJpVkQTpabfrh0vmh1hGIURRhhhhBFGGGGEscMY50RUMBZGGGGEEUYYYYQRRhhhhBGGHo4RI0aMGDFixIgRI0aMhXE8a17EJptn8yIY8PKJFSdegkRJkqVIlSadJUOmLNmGGW6EkUYZbczFogURrMOGGKPHh0GChQgVJlyESFGixYgVJ16CREmSpUiVJl2GzJkVly1Hrjz5ChQqUqxEqTLlKlSqUq1GrTr1GjRq0qxFqzbtOnTq0q1Hrz79Bqy1znobbLTJZltstc12O+y0y2577LXPfgccdMhhRxx1zHEnnHTKaWecdc55F1x0yWVXXHXNdTfcdMttd9x1z30PPPTIY0889cxzL2Bwb8fqbxr4e4hme5oo43ho5d8/bBmKY8nPfMrGfjOtyWcN2Um81+7vIZrDWaKI4tO1Ym/U5GcLPl364X01m3PE+H8/4Svi9tYT9Wmd0VKe+8My+0ct/xZRnydqp3p0foH4LaK+QLjf4y4vEu6+6ioxfv6wy3Pc9q+/QRNeLcaPLev93xRNfrUYnyirofg+nSzdXeeZk9T9zvpPE2AH73shCIIgCILLNOBjjk/7XBOGEeSchMle8rJXvOo1r3vDm97ytne86z3v+2DPIhjsMfiE7OB9LwRDPqF8BTTXcn4rezKYP8T96Cc/+8WvfvO7P/zpr0+b7OB9Lwwx1TTTzTDTLLPNMdc88y2w0CKLLbHUMsutsNIqq62hRZvOnuxAtuyAIAiCIAiCIAiCIAiCIAjeBYODrnFu3Hnw5LUnO5AtOyAIgiAIgiAIgiAIgiAIgiAIgiAIgiAIgiAIgiAIgiAIgiAIgiAIgiAIgiAIgiAIgiAIgiAIgiAIgiAIgiAIgiAIgiAIgiAIgiAIgiAIgiAIgiAIgiAIgiAIgiAIgiAIgo1uvjRUR2/1wX9Bln8M0ezeWTz8F3F4l2iFz0/IYcPc8eY9Yhk+/HlxeI/4CTlsmPt98N37hDN9sfj9+PEJsSh5fPikSMmUTMmUTMmUTMmUTMlFyeunT4mUTMmUTMmUTMmUTMmUTMmUTMmUTMmUTMmUTMmUTMmUTMmUTMmUXJQ83n1GbLJ5ekZpDBgyYsyEKTPmLFiyYs2GLTv2HDhy4syFKzfuPHieHz7HOmxIydELEixEqDDhIkSKEi1GrDjxEiRKkixFqjTpMmTOrLhsOXLlyVegUJFiJUqVKVehUpVqNWrVqdegUZNmLVq1adehU5duPXr16TdgrXXW22CjTTbbYqttttthp11222OvffY74KBDDjviqGOOO+GkU04746xzzrvgoksuu+Kqa6674aZbbrvjrnvue+ChRx574qlnnnsBg3uymP926H9z+Uos7Tc3jSpZPht1vPmmWD4b9aN2+qY6Obp8q6/E8KaaZroZZppltjnmmme+BRZaZLElllpmuRVWWmX1as2F5vAdlq/E0eU7fSUGjBgzYcqMOQuWrFizYcuOPQeOnDhz4cqNO4+V513N6Xv0lRgIFCRYiFBhwkWIFCVajFhx4iVIlCRZilRp0mXIlCVbjlx58hUoVKRYiVJlylWoVKVajVp16jVo1KRZi1Zt2nXo1KVbj159+g1Ya531Nthok8222Gqb7XbQQ63atOvQqUu3Hr369BswaMgwGDFqzLgJk6ZMmzFrzrwFi5YsW7FKZ43eug2btmzbsWuPARnJxB7LD389tJeXX5j8qM3JSuNIJ/qFyRAHHXLYEUcdc9wJJ51y2hlnnWPKjDkLlqxYs2G7snujduyFxPILk+u6F1K/MBn4xre+870fnHfBRZdcdsVV11x3w0233HbHXffc92D18E3auVcS/cJk4KVXXnvjrXfsOXDkxJkLV27cefDkxZsPX378BQgUJFiIUGHCRYgUJVqMWHHiJUiUJFmKVGnSZciUJVuOXHnyFShUpFiJUmXKVahUpVqNWnXqNWjUpFmLVm3adejUpVuPXn36DRg0ZBiMGDVm3IRJU6bNmDVn3oJFS5atWKWzRm/dhk1btu3YtceAjGRi7xTGf+P7vyi0Sy6S2uT/1+XIXz7gI4XW3lV6zxUv8vd7PF+5q6R+/721/a6SWvkbHjT3wO+Wdrcv9qM3RXFH5y7pJmpqampqampq6rW8QTvmIb3BiRfp+KPjyi8P3wcOHHRo0IgxcOCY40446ZTTzjjrHFNmzFmwZMWaDVt2U/HtnscK7ZiX1Dje7WH72x/s53E7XpK6fQfeAwMDGzEGBgYGBgYGBgYGBgYGBgYGBgYGBm5yfler81FgO/CgfGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBg4PZXwBechv0Bf1Zo/cOlhgb86uyES/63iOeR0uu1Hq2Lkn6LeB4tud/j3omR3OMxRVKr/n3voT8ptOHpUs0cmyZT/z21zzMk9bnLFCcTEwRBEMSNWS/2mS9p1xJTnBxMEARBEARBEARBEARBEARBEARxI29nO1llYYtaOrfP3qFIyAk5ISfkhJyQE3JCTsgJOSEn5ISckBNyQk7ICTkhJ+SEnJATckJOyDefF6e5JOSEPIJXXnvjrXfsOUzHOCfOXLhy486DJy/efPjy4y9AoCDBQoQKEy5CpCjRYsSKEy9BoiTJUqRKky5DpizZcuTKk69AoSLFSpQqU65CpSrVatSqU69BoybNWrRq065Dpy7devTq02/AoCHDYMSoMeMmTJoybcasOfMWLFqybMUqnTV66zZs2rJtx649BmQkXxbNaZ//88vBP57FlyuPa7Lx0L5iilehPEQwMjIyMjIybmZ97l4pycZk4wgOOeyIo4457sQ8GXfKaWecdY4pM+YsWLJizYbtLbu8Lc+rr48pv5iKb/MrfO0b3/rO935w3gUXXXLZFVddc90NN91y2x133XN/PvCXHj41Tmv1x/BeeOmV19546x17Dhw5cebClRt3Hjx58ebDlx9/ATPQCxIsRKgw4SJEihItRqw48RIkSpIsRao06TJkypItR648+QoUKlKsRKky5SpUqlKtRq069Ro0atKsRas27Tp06tKtR68+/QYMGjIMRowaM27CpCnTZsyaM2/BoiXLVqzSWaO3bsOmLdt27NpjQEbyZfFr3DzolwN/WIZbT1VlRf/U3/+g0D7vkNSpyh+7K9b5zg1SaVJpUmlSaVJpUmlSaVJprqk0N+Iv/n138zgKJSUlJSUlJeVa3qSd65SO77dv/8BBhxx2xFHHHHfCSaecdsZZ55gyY86CJSvWbNiu7C60/d0s7314NNfdvv0D3/jWd773g/MuuOiSy6646prrbrjpltvuuOue+x6sHt7VjvXSvv0DL73y2htvvWPPgSMnzly4cuPOgycv3nz48uMvQKAgwUKEChMuQqQo0WLEihMvQaIkyVKkSpMuQ6Ys2XLkypOvQKEixUqUKlOuQqUq1WrUqlOvQaMmzVq0atOuQ6cu3Xr06tNvwKAhw2DEqDHjJkyaMm3GrDnzFixasmzFKp01eus2bNqybceuPQZkJBN7td3c97ffK7T243s11/SGr2duvDjs03qkZKc3cGPW57oJ0hvSG9Ib0hvSG9Ib0hvSG0ZwYp6MO+W0M846x5QZcxYsWbFmw/aWXd6+cmxKdZzrporD0huG941vfed7PzjvgosuueyKq6657oabbrntjrvuue/BpYfPi9MZSW8Y4qVXXnvjrXfsOXDkxJkLV27cefDkxZsPX378BQgUJFiIUGHCRYgUJVqMWHHiJUiUJFmKVGnSZciUJVuOXHnyFShUpFiJUmXKVahUpVqNWnXqNWjUpFmLVm3adejUpVuPXn36DRg0ZBgf9uk3YNCQYSNGjRk3YdKUaTNmzZknUQ8ZLKxs7BwWKMy0aMmyFasb52qdOrBzjeZkyNQwfyBk3NXjKDHMPR4GvVIWYpgxzBhmDDOGGcOMYcYw69Wn7TPf577wpa987Rvf+s73fvCjn/zsl6Nfy7aatM0OG/LOUml/+P70l7/941//+d9Rxxx3wkmnnHbGWeecd8FFl1x2Zetq01g4VNXuyF333PfAQ4889sRTzzz3wkuvOHHmwpUbdx48efHmw5cffwECBQkWIlSYcBEiRYkWI1aceAkSJUmWIlWadBkyZcmWI1eefAUKFSlWolSZchUqValWQ1erTr0GjZo0a9GqTbsOnbp069GrT78Bg4YMGzFqzLgJk6ZMmzFrzjyJGCysbOwcFijMtGjJspXt1T6uHVHZv+PY646IH1Pi15C6I1bPGu+JwHFXWRIT4hCHOMQhDnGIQxziEIc4xCEOcYhDHOIQ79XVMd0XUxxlnbh++4G4q6tqLYkJcYhDHOIQhzjEIQ5xiEMc4hCHOMQhDnGIn24Q40NBiEMc4hCHOMQhDnGIQxziEIc4xCEOcYUzF67cuPPgyYs3H778+AsQKEiwEKEtzBcuQqQo0WLEihMvQaIkyVKkSpMuQ6Ys2XLkypOvQKEixUqUKlOuQqUq1WroatWp16BRk2YtWrVp16FTl249evXpN2DQkGEjRo0ZN2HSlGkzZs2ZJxGDhZWNncMChZkWLVm2YnVjC5FT+7av0YKco8ZUqtfAbRcxxfG51tr64XAVkSpSRapIFakiVaSKVJEqUkWqSBWpIlWkilSRKlJFqr0qWys3YUPeWe7qiluRKlJVc9Qxx51w0imnnXHWOeddcNEll13Zuto0Fp7xo1q747vrnvseeOiRx5546pnnXnjpFSfOXLhy486DJy/efPjy4y9AoCDBQoQKEy5CpCjRYsSKEy9BoiTJUqRKky5DpizZcuTKk69AoSLFSpQqU65CpSrVauhq1anXoFGTZi1atWnXoVOXbj169ek3YNCQYSNGjRk3YdKUaTNmzZknEYOFlY2dwwKFmRYtWbayvdrHtcMqe7fNooKn8wtFBQ/nS3j5NvemDziFCgC4BxaSj2sBAAAAAAAAAAAATHDf7XDBiVO4AADuAca1AAAAAAAAAAAAACb41seR4vUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA6GHDcs9Wf/8wOH/crq1rNLckcYi+nbe3fjRZ/BUSnonSnIMsNvjSwWSxVfxTKlk89ThFHATZh9/ZxfJGyfRMNXvstc9+Bxz8y7JGoxTx+sU91ne7lhYR8qrZY6999jvgoEP94fu1+2kVU0a2lKC04WB+sYhq3vO+D/oPf0q7nS420X/GiclvXd7itUMPfXbtljVaUIY42l8sopo//eXv/p+f0ihD/JkSPnQ7k/M/3qwEOp1Op9PpdPqcW5pTljikYtMLTafT6dWqtY2/eRtttNFGG22s5pDDG4deeoDzljVaVbZ4fZf2A+1d8573fQAPq29NLZu+VtUeeeSRRx7NeX7ZlescLj2vyHvcnczMvHtVDjrk8NGR179Ex27MD34TMbnJprpPTd/mYKJ/OvA27mN3SedPPRiRKNMLzr9+mNkdLZPHw46BSJIkOb+cLJt5Er7j7Di7YqVVVv99eievmIpEpxYvmFr26elI1N16Y+tlM8+Cd3044KBDDvdHnl/2/DmTWX/Yyz49H8AlOvMiZF8lrrxMmXl9lbjyOn0l95m36b4LH9imrSya/yXvP7FnjfHK54Cdccg4ZBwyDhmHjEPGIeOQcSjjsLrzZQb7XcMaa62z3gYbbbLZFlvbNt92O+y0y2577LWv379eduablXj0zre7FYwHSJIkSZIkSc51suzKj8WzTSNJkiRJkiRJkiRJkiRJkiRJkjwkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZK09PbCefyxTz/Zp8aP0J1fUxTn939HjKIoiiZziqIoiqIoiqIoiqIoiqIoXhaP+Zfl9Nyj+3+LoiiazCmKoiiKoiiKoiiKoiiKotjEwdP/FEVRFEVRFEVRFEVRFEVRFEVRFEVRFEVRFEVRFEVRFEVRFEX2EAiCIAiCIAiCIAiCIAiCIAiCIAiCIAiCIAiCIAiCIAiCIAiCIAiCIAiCIAiCIAiCIAiCIAiCIAiCIAiCIAiCIAiCIAiCIAiCIAiCIAiCIAiCIAiCIAiCIAiCIAiCIAiCIAiCIAiCIAiCIAiCIAiCIAiCIAiCIAiCIAhOgGD5/59+dWbSKCHiYiWdsspnCIdwCIdwa6oQDuEQDuEQDuEQDuEQDuEQDuEQDuEQDuEQDuEQDuFrCN8ZyaTcN8cgPcukbCuwQ3hhXAiHcAi3ptohvL5nCIdwCIdwCIdwCIdwCIdwCIdwCIdwCIdwCIdwCN8o6MVMNoUQDuHxlCFT1sz25ciVJ1+BQkWKlaBjYGJh4+Di4RMQKlWmXAVIRKxSlWo1atWRqNegUZNmLVpJybRp16FTl249evXpN2DQkGEjRo0ZN2HSlGkzZs2Zt2DRkmUrViFr1m3YtGXbjl179h04dOTYiVNnzl24JKdwhXBNCVMhqd24dUfj3oNHWjpPnr3QM3jdWyJw7//++A1NTafo2svznRUGZT5UIsqQd9774KNPPvuy+nqXts0MHb08D5gwZcacBUtWrNmwZceeA0dOnLlw5cadB09et7wr7GKGTdlSYJP3sQymj8+XH38BAgUJFiJUmHARIkWJFiNWnHgJEiVJvpTSME650WNopkm6DJmyZMuRK0++AoWKFCtBx8DEwsbBxcMnIFSqTLkKkIhYpSrVatSqI1GvQaMmzVq0kpJp065Dpy7devTq02/AoCHDRowaM27CpCnTZsyaM2/BoiXLVqxC1qzbsGnLth279uw7cOjIsROnzpy7cElO4QrhmhKmQlK7ceuOxr0Hj7R0njx7oWe4/NrHTVO95OsxIm5yTUMu2+IHOe7u1evoda9OQ6Yh05BpyDRkGjINeWPQ58eV8SMNmYYcV6bMmLNgyYr1tPHZsmPPgSMnzly4cuPOgyevW95lO1+p1ibvYxlMH58vP/4CBAoSLESoMOEiRIoSLUasOPESJEqSfCmlaZzWamimSboMmbJky5ErT74ChYoUK0HHwMTCxsHFwycgVKpMuQqQiFilKtVq1KojUa9BoybNWrSSkmnTrkOnLt169OrTb8CgIcNGjBozbsKkKdNmzJozb8GiJctWrELWrNuwacu2Hbv27Dtw6MixE6fOnLtwSU7hCuGaEqZCUrtx647GvQePtHSePHuhZ7j82se9YG+uD/z+7Fg2qREEQ95574OPPvnsy+rrm2iKNsoCjESUAROmewxYsGTFmg1bduw5cOTEmQtXbtx58OS18v4rtO0OCtcVHZRElAFffnsMBAoSLESoMOEiRIoSLUasOPESJEqSvEq5SzvuihM7EcWGSZchU5ZsOXLlyVegUJFiJegYmFjYOLh4+ASESpUpVwESEatUpVqNWnUk6jVo1KRZi1ZSMm3adejUpVuPXn36DRg0ZNiIUWPGTZg0ZdqMWXPmLVi0ZNmKVciadRs2bdm2Y9eefQcOHTl24vQe5sy5C5fkFK4QrilhKiS1G7fuaNx78EhL58mzF3oGrxtWPv9uzB2dxpje4kukGF2e8YehHqN8RpxXyTdv0ng8cSvf+tYfhnqCwqvkmzfp7eSKKcpfaad8+u0ufZVSRJTLpl5dknHl0KJJjJlifSjmfznW+Ypw9WZiWj7+ZuSfBI0CwWXTnqQ/jNQzygq1r5IQpFF9ToHgDyP1gsKrJATp7eDaS0rap3z49Si6mSc1JYkx9XaZd/Sq6FXRq6JXRa+KXhW9KnpVSGJv0KvcO0ISIYmQREgiJBGSCEmEJOqVdbPx2bJjz4EjJ85cuHLjzoMnryPvsq20Gg15Z6k0H58vP/4CBAoSLESoMOEiRIoSLUasOPESJEqSvJXSNBaPqmppki5DpizZcuTKk69AoSLFStAxMLGwcXDx8AkIlSpTrgIkIlapSrUatepI1GvQqEmzFq2kZNq069CpS7cevfr0GzBoyLARo8aMmzBpyrQZs+bMW7BoybIVq5A16zZs2rJtx649+w4cOnLsxKkz5y5cklO4QrimhKmQ1G7cuqNx78EjLZ0nz17oGbZf+7j9+FHe/2pXkkadqq52c9OpMZDVvPPeBx998tkXX29ynZ5BjYGsMGHKjHmzeGvNElas2bBlx54DR06cuXDlxp0HT15H3lW2Ts2ixo8h7ywxkDGQFX78BbTAYbQgX7AQocKEixApSrQYseLES5AoSfJWStMYc6jxo0qadBkyZcluOZIrT74ChYoUK0HHwMTCxsHFwycgVKpMuQqQiFilKtVq1KojUa9BoybNWrSSkmnTrkOnLt169OrTb8CgIcNGjBozbsKkKdNmzJozb8GiJctWrELWrNuwacu2Hbv27Dtw6MixE6fOnLtwSU7hCuGaEqZCUrtx647GvQePtHSePHuhZ9h+7eP2Vd79ciZlTLFiRmcGK6p5570PPvrksy9HXwe94rOsXhkzYcqMOQuWrFg3G7Flx54DR06cuXDlxp0HT15H3mVb5XI05J2l0nx8vvz4CxAoSLAQocKEixApSrQYseLES5AoSfJWStNY8FTV0iRdhkxZsuXIlSdfgUJFipWgY2BiYePg4uETECpVplwFSESsUpVqNWrVkajXoFGTZi1aScm0adehU5duPXr16Tdg0JBhI0aNGTdh0pRpM2bNmbdg0ZJlK1Yha9Zt2LRl245de/YdOHTk2IlTZ85duCSncIVwTQlTIanduHVH496DR1o6T5690DNsv/Zx+yr//cWsRzxVyotafNFP/j4fxj9vfUPjV4aX6IjoiOiI6IjoiOiI6IjoiOiIQ92gV6IqopRHKY9SHqU8SnmU8ijlUcqjlEcpj1Jer+zYc+DIiTMXrty48+DJ68i7Rlf0Gvs+lPJqfPjy4y9AoKAW7AsRKky4CJGiRIsRK068BImSJB+llHXFr1OlpUm6DJmyZMuRK0++AoWKFCtBx8DEwsbBxcMnIFSqTLkKkIhYpSrVatSqI1GvQaMmzVq0kpJp065Dpy7devTq02/AoCHDRowaM27CpCnTZsyaM2/BoiXLVqxC1qzbsGnLth279uw7cOjIsROnzpy7cElO4QrhmhKmQlK7ceuOxr0Hj7R0njx7oWfYfu3j9lX+8/PZiGx6ffkaELVRF4lU+XqT65J2aq4vK0yYMmPOgiUr1mzYsmPPgSMnzly4cuPOgyevI+8qW/E748eQd5ZK8/H58uMvQKAgwUKEChMuQqQo0WLEihMvQaIkyVspTWPRraqWJukyZMqSLUeuPPkKFCpSrAQdAxMLGwcXD5+AUKky5SpAImKVqlSrUauORL0GjZo0a9FKSqZNuw6dunTr0atPvwGDhgwbMWrMuAmTpkybMWvOvAWLlixbsQpZs27Dpi3bduzas+/AoSPHTpw6c+7CJTmFK4RrSpgKSe3GrTsa9x480tJ58uyFnmH7tY9rv1D598/u2x+h7qu+/ORnu5Ixakq/XeWd9z746JPPvvRf76cVjr9Suf1pkY4PJxVaYcyEKTPmf6/e2fecmOj2imLiu/JfP02TTlL3P18ffPjy498HvNZo9KmaLoqp386hN2/nP/I3v4nNDY4ORJcf6pWZH2r+bBmZG86l7PvwUd+1Ab12RPNU3mxIFqgbRP0I/hL1zYZkiZreTi5aoZ4wQ4E/2Z3ZpRah0a5kjxqhUYRGERpFaBShUYRGERrNNRCh0fx5QpPuB416Y8yEKTPmLJqlz4o1G7bs2HPgyIkzF67cuPPgyav3XtNEhzYUc3FIhQ9ffvwFCBQkWIhQYcJFiBQlWoxYceIlSJQkWcpKcsz8OhChUb3LkClLthy58uQrUKhIsRJ0DEwsbBxcPHwCwlbqK1OuAiQiVqlKtRq16kjUa9CoSbMWraRk2rTr0KlLtx69+vQbMGjIsBGjxoybMGnKtBmz5sxbsGjJshWrkDXrNmzasm3Hrj37Dhw6cuzEqTPnLlySU7hCuKaEqZDUbty6o3HvwSMtnSfPXugZvG5YqfjxbIUogreXTXqdHu1RRvC2woQpM+YsWLJizYYtO/YcOHLizIUrN+48ePLqvdc0iYoiePtojyqCtxW+/PgLEChIsBChwoSLEClKtBix4sRLkChJcp9yQpOqieBtRboMmbJky5ErT74ChYoUK0HHwMTCxsHFwycgVKpMuQqQiFilKtVq1KojUa9BoybNWrSSkmmjhzp16dajV59+AwYNGTZiFNeYcRMmTZk2g4dPQEhEbNaceQsWLVm2YtUaiXWEDZu2bNuxa8++A4eOHDshJSOnoKSipnHqzLkLl65cu6Glo2cAQEa3GxT2L6NEvwRw+kI16zPkhaqaO+66574HHnp09HjQKy6wemXGnAVLVqzZsGXX7MWBIyfOXLhy486DJy/efPge+ZVt1WbUkHeWSnvte+Otd97zFyBQkGAhQoUJh4oQKUq0GLHixEvYSmwaYxKiqpYsKVKlSZchU5ZsOXLlyVegUJFiJUqVIaOgoqFjYGJh48CUq1CpCq5ajVp16jVo1KRZi1Zt2nXo1KVbj159+g0YNGTYiFFcY8ZNmDRl2gwePgEhEbFZc+YtWLRk2YpVayTWETZs2rJtx649+w4cOnLshJSMnIKSiprGqTPnLly6cu2Glo6eAQAZt2/7uP34UVg/7+7mINPnymNaLrJi4vfhdzjkvedMublIeLnOy0PyXJnnygoLlqxYs2HLjj0Hjpw4c+HKjTsPnrx48+F75Fej674CxAY7S6W99r3x1jvv+QsQKEiwEKHChENFiBQlWoxYceIlHCWWdcUtUqUlS4pUadJlyJQlW45cefIVKFSkWIlSZcgoqGjoGJhY2Dgw5SpUqoKrVqNWnXoNGjVp1qJVm3YdOnXp1qNXn34DBg0ZNmIU15hxEyZNmTaDh09ASERs1px5CxYtWbZi1RqJdYQNm7Zs27Frz74Dh44cOyElI6egpKKmcerMuQuXrly7oaWjZwBAxu3bPm5fhUmaSRnTZ4rLx2PGj0fnWXmmqGLOgiUr1mzYsmPPgSMnzly4cuPOgycv3nz4HvlV2YrLsSHvLJX22vfGW++85y9AoCDBQoQKEw4VIVKUaDFixYmXsJXYNBblqmrJkiJVmnQZMmXJliNXnnwFChUpVqJUGTIKKho6BiYWNg5MuQqVquCq1ahVp16DRk2atWjVpl2HTl269ejVp9+AQUOGjRjFNWbchElTps3g4RMQEhGbNWfegkVLlq1YtUZiHWHDpi3bduzas+/AoSPHTkjJyCkoqahpnDpz7sKlK9duaOnoGQCQcfu2j2smKgxkdtowfSp/Dc03IuckumgKHIEgEASCCyD4nPKBIBAEgkAQCAJBIAgEgSAQBIJAEAgCQSAIBIEgEASCQDCF4JjXgiwGKdQv1pIW5PiZgSAQBIILIPiQ8oEgEASCQBAIAkEgCASBIBAEgkAQCAJBIAgEgSAQBIJAsFfQ1Xxb1AgEgaA+pUqT3jJ8mbJky5ErT74ChYoUK1GqDBkFFQ0dAxMLGwemXIVKVXDVatSqU69BoybNWrRq065Dpy7devTq02/AoCHDRoziGjNuwqQp02bw8AkIiYjNmjNvwaIly1asWiOxjrBh05ZtO3bt2Xfg0JFjJ6Rk5BSUVNQ0Tp05d+HSlWs3tHT0DADI6HZjxeFC/+kSSQbDxJuN3SFkTdwfMT+CvNnYHUHS28ElXCSxKrQfd5OESKF8vrsrREL5vModd91z3wMPPeofn5hKRUEjlM8rzFmwZMWaDVt27Dlw5MSZC1du3Hnw5MWbD9/eb20qmWUo5mKWitfeeOud9/wFCBQkWIhQYcKhIkSKEi1GrDjxEiSudueZXwdC+bzepUqTLkOmLNly5MqTr0ChIsVKlCpDRkFFQ8doTB8LGwemXIVKVXDVatSqU69BoybNWrRq065Dpy7devTq02/AoCHDRoziGjNuwqQp02bw8AkIiYjNmjNvwaIly1asWiOxjrBh05ZtO3bt2Xfg0JFjJ6Rk5BSUVNQ0Tp05d+HSlWs3tHT0DADI6HbDCvWHWdZGIX922aQb6dHTzZA/qzBnwZIVazZs2bHnwJETZy5cuXHnwZMXbz58e7+16e42hfzZo6fbIX9W8cZb77znL0CgIMFChAoTDhUhUpRoMWLFiZfQJ56YSncJ+bOKFKnSpMuQKUu2HLny5CtQqEixEqXKkFFQ0dAxMLGwcWDKVahUBVetRq069Ro0atKsRas27Tp06tKtR68+/QYMGjJsxCiuMeMmTJoybQYPn4CQiNisOfMWLFqybMWqNRLrCBs2bdm2Y9eefQcOHTl2QkpGTkFJRU3j1JlzFy5duXZDS0fPAICMbjf2w1Mo379UpEA+jd4lOlXMjHoToVUiHyzvKakaeROhVSPpbdynp0j6EZdapJC/+1E0A3KJtIbwcOVIglMR50+Ns52uHEm3vB1cm0RKfi1l397XlUPaI1n599vXWFIeadbT+cO8V+q8S1b+r23SwovuzyWBr80bAg+Bh8BD4CHwEHgIPAQ+JfDzrII315kUbsH4p+nPNDOfOQuWR1bDKlmFv5a/L6hYm0oLqxsKhUKhUCgUOrdbptwi0i7ZlgS+FlYIPAQeAg+BLwn8nxDb0N8GFAqFQmEwGAwGg8FgF2D4utwHnz5mdSUwGAwGex82Oy2BQqFQaIcWWtkDPvztA9O6MtLXf74aXnvte+Otd0fvX/c1pC0jjWRdJSikUyUOlXSVoJHSV3LTSelcBWn6+8OffMP3xkn/jqrDwzqrhmR84AEAAAAAAAAAANCxO7Ij0ZVdT+5MAAAAAAAAAAAAoOPR2t0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACKS3reuPNoxJial+Sxa6XLECeuEmJCTIgJMSEmxISYEHdCvJVfdzyx7VHMYx7zmMc85jGPecxjHvOYxzzmMY95zGMe85jHPOYxj3nM96psXXsyscHqkHeWSiv3VahUpVqNUYLRxhhrnPEmmGiSyaaYaprpZphp1tbsprE4HT+q2hyZa575FlhokaTFllhqmeVWWKlOvQaNmjRr0arNKqutsda6PWy9DTbaZLMtttpmux122mW3PfbaZ78DDjrksCOOOua4E0465bQzzjrnvAsuuuSyK9qZDp26dOtx1TXX3XDTLbf16tNvwKAhw+646577HnjokcfcE08989wLL73y2htvvfPeBx998tkXX33z3Q/RiJ9++e2Pv/5t/+/jhhJN0nL3D7bPuHob1dlkxnuJto45UEl2vZdo60of5K7rSV/b1DtJzfn6k/1vo7aBtLtxMCpRiUpUohKVqEQlKlGJSlSiEpWoRCUqUYlKVKISlahEJSoTlZ264QmZuxuHo3ggEolEIpFIJBKJRCKRSCQSiUQikUhkIruJrkgkEolEIpFIJBKJRCKRSCQSiUQikUgkEolEIpFIJBKJRCKRSCQSiUQikUgkEolEIpFIJBKJRCKRSCQSiUQikUgkEolEIpFIJBKJRCKRSCQSiUQikUgkEolEIpFIJBKJRCKRSCQSiUQikUgkEolEIhFZk6T0nc7u8yHutPckxISYEBNiQkyICTEhJsQ66MOOXmZXGTJlyZYjV558BUOhr0ixEqXKlKtQqUq1GqpVt6ov22GiX98gxBkaNGrSrEWrNkMEQw0z3AgjjTLaGGONM94EE00aJmtrStNYDmomU00z3QwzzTLbHHPNM98CCy2y2BJLLbPcCiutslrCmmGtrLPeBhtt0m6zLbbaZrsdduqwy2577LXPfgccdMhhRxx1zHEnnHTKaWecdc55F3S66JLLrrjqmutuuOmW2+646577HnjokceeeOqZ5154qcsrr73x1jvvffDRJ9169OrTb8Cgz7746pvvfvjpl9/++Ouf//hQSXbtxq0799sPfVwXPyYPP+9MXtTFDG8/6ZLdxqsQGkJDaAgNoSE0hIbQEBpCQ2gIDaEhNISG0BAaQkNoCA2hITSEhtAQWqvssERJyRvzkGZpMI9ZsGTFmg1bhB17Dhw5cebClRt3Hjx58ebDd8vvpbG8zrM8hGZhwkWIFCVajFhx4iVIlCRZilRp0mXIlCVbjlx58hUoVKRYiVJlylWoBCJJlWo1atWp16BRk2YtWrVp16FTl249evXpN2DQkGEjRo0ZN2HSlGkzZs2Zt2DRkmUrVq1Zt2HTljfeeue9Dz7atmPXnn0HDh059slnX3z1zXc/nDh15tyFS1coJdm1G7fu3G8/9OOG//Pk/qef2g/nvtv15OinTWMk912hI7AR2AhsBDYCG4GNwEZgI7ATgT3qjOL+nGoR2AhsBDYCG4GNwF4vNTmeJrU/feIkmvtOVexulc4YLs22zFmwZHXO+m6V7VjuV5r+BqLyO3ZFm8E47rOdSCQSiUQikXhW/ORkPDfbUaVGnQZNWrQHnZguPfoMGDJizATvGVPPCV546dXq9X076kzk8us+8LOOOQuWrFizYYuwY8+BIyfOXLhy486DJy/efAbf3dIv3aMymMx9ts+SUGHCRYgUJVqMWHHiJUiUJFmKVGnSZciUJVuO3CEvy1egUJFiJUqVKVehEogkVarVqFU31CcNGjVp1qJVm3YdOnXp1qNXn34DBg0ZNmLUmHETJk2ZNmPWnHkLFi1ZtmLVmnUbNm1546133vvgo207du3Zd+DQkWOffPbFV99898OJU2fOXbh0hVKSXbtx68799kM/rvt8m9Swm+Nc7suFZ/H2m8z7/NhdzB+QAAAAAAAAAAAAAAAA6kN2OFjYXQsdAAAAAAAAAAAAAAAAtJfGsrgb0AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALwB6Pdom1Q/OTip6s5L8s5idSQ5khxJjiRHkiPJkeRIciS5XvXhZk2arahSo06DJi3adOgOejF9BgwZMWaC94yp5wQvvPRq9fq+HU7W5XLcOM3SYB6zYMmKNRu2CDv2HDhy4syFKzfuPHjy4s2H75bfS2PZkGd5CM3ChIsQKUq0GLHixEuQKEmyFKnSpMuQKUu2HLny5CtQqEixEqXKlKtQCUSSKtVq1KpTr0GjJs1atGrTrkOnLt169OrTb8CgIcNGjBozbsKkKdNmzJozb8GiJctWrFqzbsOmLW+89c57H3y0bceuPfsOHDpy7JPPvvjqm+9+OHHqzLkLl65QSrJrN27dud9+6Md1eVL1eEfZVb+Q8Pbb7E7vQbZ7vt7qPdBi3+gD4ZsDI/9PpEcnM6a+PWqS+miyPX3GIAomCiYKJgomCiYKJgomCiYK5q0KRmV05oZO20+OZ3YCVahSo06D5vVUsa+9nT1tOimZ+wo+fabK8Rz3x1Oz4wfzmAVLVmetj1Qm5x9lPB6Px+PxePzFdI9KyQL38x59hyrT/jf1YzAYDKY9C9dJxete153+Zydm6TtUsSOVxaWEx+Px+FP8yYTlp//04x9zzMoVHWyuDGrFKydeOfHKiVdOvHLilROvnHjlxCtntpumg1Xu5wabdVSpUYeHV2+zNEhdCCGEEELOyuT998GXx6OGp9izF6+rt4ue+TdIzYapM2t0tdzzg/e/mRBCSKvoqf+rT7/a1wV4fP94uL/79Vsff3483P/5LFP28sNlpONJbeOtA/Sa2UhrnNwsgJ9O7+HI7RD3tHEmSC8D7DIqXqXsU+MzPx5ukDgb3eMTIYRwXs616QQvr8aXlFsb+dR0s/CcLsp0iW5RIWjaAtwnr4PoTK8/R21Chs/EpKsFBMvohHFqKEvdNlmZAPPIlLWhZZoeYTo1/CgKuTSpLjqnPFpcjizzZXEt0rEI81ObdHhLRqXG20/VkKVEVUan6jRRUcFqmitzO137S22Gr3RxhS+mMhJTwj1OKr1NLdUjFzausmgckzLmOCJTfXNkfANx8iz69sE4xtZk3IKhx8WThGdOP1MWQ12Rabc+TjgK1SRDuX/uSaZX8Ip5TIrqdPHq62PZjpu3y7VtwTSkS50sEG1TKCA5tq5O5HTHVjR2KgU91dCQ+5qU8IZRLJhaNZ+VHkHTGRa6DGgw10vInNTikwSBIXVXiMzYLBay8DQnUhowPH1pIAZRZX25tullzuPysh6rQbVorInso9mo1OuHch9agnSnRnNMBUymUKLxm6Ayb1CnwqOq2gYsVxB9pW/0sYWujt6biwJWTNWhp4FPUt16qi3XsbM6qMXlumabQqRKawqQAyA+WqhGTNuwXGapnjH1EOL0hCNVAVAaSlSF8KgBNvMsFyxWqtlRpc3druDcyj1YsuMA0mSoaXxg9Ah8NCpWCq0xhT6YXlebrjAGF+npWD0ncapyanRZ22yiMpDEpLreWKyLJQUiaVCjdKzs3L2lNxuAegasnmoLzG1HWWStzUhQ6XkW2bdLaw49gl2Ah2oes2yryywjiZ46fp4KGFQlKvQHNeKVarxF7zqa7S53wSLE3Cl8SjWCpUb934ZKVIcNxtxupEN251RtqPOxxSGY6eq3JyyuuWuHET7FjASveehbWsAInZFYH+PiRtZ10V41x/BPGpf7s1Zfq8Z+abTcu8FSdvURLcWqwcoLdtUDu57rzUnIC9PbHFLpEilmR/W6v1S9OcZAtBRylubwZakqEFOeyPJeLj6erDWANEbl96VEpVfUl+q216qmePhS2wbyAA8zFheSmqo9HzUqp4yt7xjxwnKkfc0dKTcNEZDm2krvD0uROaT681KEZKnsl1Sxhwbp5Q9hREyVhOfmUKaCKlVRfOo/imVGLA2x7DNi2RsiaTYZ2c3Sl/bapEAUNd+wcimAQHUmFnVWL9XyZ4e7LUt6KzLg2a/hhkiUW6bbX0gtpDUivY2qQEzTxY1+Ku/SWlt3C+8mskOvMnZWpgP66GoOmqg6Z35GoB2VwvwcX+32IiiYWZVoq2sfM7LTp1JHUU1YOSFuw0pvycuIqpB7pDaoD3LX4TKfYe0SwUA1TVbQVacXvWXESdIAV3W6+IY2KQ3/t8fhqtn8MwKBqGtLqTeKF7d0XM5TdJ05RqBNRY+lRPuEbiOFGY0CTMzQEW7agpEtb+q6wISWvlhxeinsO23QtT/Ve9vyrK6uQrBQjrlT0lkf0oC2qT5h9MRNdby3NExRxvq91NIepw9dc1c06eU5BhR652Ge2dN9HDAOpIv3OLl6g01Lb+rDFRyeAT2ZNoBRwyUFnKmtF7bDJqS3Gashx9TDLNIVrkGRS8pTt+zy43RxHTopMjUVnl6m699JcJOu4JY3rFEWgKGkuEwxgnSqt3zqNuaFz5Fb+d3NLxk1F90FHs+RbVJb1Jbo97KaBVgtR4FEUl1R6fhn6nCEmc5/+gDphRp7CdMhRjUabG90hVSgao7p/VNrWKLvpbAmY1VGmpNNBf6eu0ovx3BwzwTOHOBY3V+bBtJaiX7vqLd7YyXsMsfUMhkLXPNodZVCFqfwHTQHDzzdpeuymEvw4o9lcdaUI2KsHl0d0a0uC1/jGK1of9+INeoTI9a2TozgAzlLsOaegxGLkZ43cswH66JprL6l5NV8zFNqX2Ct7I2m6m6V0vfCHYU2PvSwx9fKKH56tpbRcbqYjueydGvnhXdeVWbL9POu1muI86mTwldtSv85fgS3zapUGuO9uutmtWmuWqjX5CjcsuOhLYsFKh1t9zXo1b4derVv95Va4eVMtzft2KEpCldnaux0asTgmV7Sq327Fh27NO9qPuZVRute7dvNdsvEDa3f1l06dnQ4WguYftSx8MKfu3o37wpeovJ/2YWnTIoR9k7gCI8YiI9kSIUMyIYCKIKSKI9qqIdmaIV26ILu6I1hmIDZWIaV2IDtOIjzuIH7eIq3+ILf+A+jMBSFolNcSkQpKSPlovxUhMpQJapODakjdadBNILG0TSaT8tpI+2gA3SCLtINekTv6DcZR+V4nJKzcAEuwRW5DjfkZtyWO3N37sNDeAov5HW8l0/xHX7JH/gb/2YWl8gSXeJLckkvOaSwlJEqUluaSgfpIf1ksIySqTJXlso62Si75KCckLNySa7LXXkib+W7/BbWQMNrNI2jiTW1ZtX8WlzLaTVtqK21i/bRQTpSx+s0na9LdbVu1Z26X4/rOb2md/WRPtcP+kvZQi2ixbRElsIyWg4rYMWtnFW2GtbQmlgr62L9bLiNs4k20xbbWttiu+yQnbLLdtee2Cv7YN8MHnhEj+pxPbln8Kye1wt4ca/o1by2N/MuPsDH+Gxf5pv8oJ/x637HH/hTf+1f/Jf/dwvCBzGD+EGSIFWQPsga5AkK4gFKQXmoB82hDXSGXjAIRsAEmAvLYA3shANwHC7AVbgND+ApvIYv8AeCkNAwCmNjfEyCKTENZsTcWAxLYVmsgnWwMbbA9tgV++IQHIPjcTLOwvm4GFfgatyAO/EAnsDTeBHv4GN8jm/xE/7GYHKKofiUgjJRTipIpakcVac61JhaUwfqRn1pGE2gWbSIVtMW2kOH6CzdoEf0lr5SIAM7x3A8TsxpOBvn4qJchqtwHW7KbbkL9+fhPJ6n8lxexmt5O+/nY3yGL/Itfsgv+RN/498cICyREleSShrJLLmksJSSclJDmkob6SIDZaiMlgkyTWbLYlkl62WHHJRjclYuyg15LC/ls/yTEBWN1viaTNNqZi2gpbSsVte62kQ7aDftqyN1is7WBbpSN+sO3auH9Lhe1Ct6V1/qZ/2pgRZmYjGW0JJZGsti+ayUVbb61tTaWBfra8NsjE22GTbPltpq22L77Iidtst2x57YG/tiP+2/gUd4LE/gqT2TZ/d8XsxLezmv4jW8mXfw3j7Ux/tcX+ZrfIsf9FN+3i/rocgo8ntmyH1JDUBrrbXW97HqnnotLFCwu8dVr2p9+cvFqPTuviWcVvOL+JBW5f/CH9W0+OmJdJT66dHLgpTLvvk7UJr+rdR0fyzEqdqH8nuZ+v0tSkHxZBTzNRVi/GqtUeTN7JCb0366G02W1N2toBmf5qlq6r+dBU8rsm5OyHVjOaezZxQ5Mifk+qdPXztwdDyn4llFXs0JudHTOXtbqPQ9pcjouSE3XpgHWnuZ4jz5uwlqFFk/N+SevcsMq9pD0seh1ubXRKr/YGWIeaAOcifWoAHE4BesRw48wi7ZIri5qFqKmdoX8y32On2zmBu787PliVMFKIQw1iGZYr9fm/7mqR8UgEtFiM8EGEX9u1fljjTFbaz2LIrZBTFDlZgdQz0dSubxE9PzPsV02z/UETE43dVe9/1Hd3LnA21lCJKMp0e91M+bjMNKnBvu1XHek/imxfu/74Ot3OmJsZECSUMa9qbkgR2YzBxqyOzngfgqihotH0rCmUiEv9FJ1hNIzHWemAykXSk9dJ095ETIdz9BRs/2M/NYkr/sD3YKEJcpuWx3p/EOcP/rG2oxvb1KWAUxtS63/yLWl+VPPs6Lu/rjwGiKOcymbMEUqIuLwzxjiBf8psF9rMQ8fvyPeiFuPj8gJg237x5qooCE5uvm6Kb/kob/n/GB+gcqshLFpBWgBv5BTHXgqRYWYR335NZHLzBcKe7dk/ua4uZasnV/ZfR/dSmJYG+3fOiat4nv3fzGg2jOjmgBMY7y/9AnZFHXL0d+/QsfzUf5NZ/sbx55f8ENViGw2Pvy74iO2BAzdC2m63bKHiemAq8STzwohyFmG/7X/PIcYopzKMUsYfNy+AUJMdsT0w7LMHzJaYqx+SXjxI/L8tIkMp/NKOY9XppRxOxRFuPdTYFPFTMcv/jrCZ+zhy9sqtW3AyfUtc28x3i65SLmPIAn3F867UhuK6tWq9yqZMXTRRMxJTCFQPq0Fd/+w7NLIe6imOKfr4aziFPz3v0dOuIm+t0zMSdggPy0faADMSeYBS/uK/p7RaGYI6xCXH6AmnhI/WPpcVyAa978Ql1rZ6N4rl0W8wWrc/uBTUXMNsZnj+2bnEmVTnjuru2OFJ4/IV48JsQ0+S/mJlsRaODd2jfqI4H6LIuzPMdZePMeNv2Qp1jrzWVu3rWBvBcgX5m2F/Eu1QsxNhaMbVTWrtOfEjNIXN15jg/bQydmJ2bZ1Ftb4JnTS5n5hF4+LdL4p1skf+QFUmEsY5TMfffICGnAdoiJhdKRuXC8VwvURE+08XB0Lf14Ay+tF+6U4ULMDFRUflZQBu1vn84k6tm68rGIuQWFDC4/pB+bojU/4fZr8O0fdMwbSTFn5KFMQDtyx7U4eLECFPPAE7MSYhZiqbx9Oc+Bf6nNn+fG092UGrzE3nwuecz8BNAZ2cm3rXResby+cL33BGISqXmu+RxH/VaPXBGNkSKmvbQr+TGE9jb2p64FctJogfjirpWwETelwBbMLEdP4aiYlGoRJpviBi+vwwuvjgkX0LgrsA/NMaSFl1u7C+nnIx5LoJri8gzt7xuP3TI3zeNHX/POtXj4OdkFh3l/VzHNWZXvS+PTdTCMvl+NNO0XSVSXnvAb5nuNRGQG/xCNu+yFLOxaE4gdr3dMk9/oyX7h37mM+ee9R+/+B0YhVgs+I07hLT8lgdfxy8vmRxbzVmOXj0DftrA0A8AJwe1fvPKqrYQYMZ3PS6mi6S3+nJnf9aqp25gm2xjSGo8yX9Xm+VSX85G6Lj3F/C/DU5jXNr/rTOZHSVmd690bbEXSNCylYll6gvkbaodA460nHubl7dI4KmYO17C0Ga+n9TMrkJZpSzFYpZ2fwj8NBOMBOgAUrQ08fyXy/JWIDgzth4Q0a1Up3pU6mK+fIK0fqEmgeJbhCXQZItyFeKOA5VQ4Da2lcBeiahC4/aP3Ozsx02+eIuuUzy6LRuxuhOdHu4CfD8Dj9ID7ygE/M3OcvySwgh63F+CvUDrKNlCJtPTqUX3q7Q4C8frEp/11h34Og1V4zvYdrjP0CqbxqqD4KqZGubJaPegt10AiayOFWK/rWfVD9+36H8JdzjXJqpOsotcT7Q4vIsOq9pZ3FlDAO16C4vdrO0bnGx/7SFMJBgglNPrZvYF5ruA0T4eR4U8CQKLBjZ42UIz/Z8zLOvwvN9BrbQGzA8ujx6Pockl3fi3b2jw1sS6o+7ZftbftOF2PzpYSD10GZplF46MFJBmOsM9TajReRCaWB94x5ArQWuEuy2MkHXlCstFE8rHLXIsHM7lfev5K5JkNfxkVi71B4B0aYxygjKM6/rh9Z3YNpq19H5/rvmb2EmI4wMfExETH3FOMh7+9B7ZMM3L48Cmpv4oO3Ha8qg2fcQ1K7brR5+Rh++uY2ONLyngo5US7i6kmi1tthNl78IB4E7L3IQ6eIPVUIs10Iu3Mgfc7Hir8Fmr4J5w9ZfdVWGCXJfKzsSAIxCP8rDPmAeLTkxCeivD8hAa554YbwjsIapGvg6PWw2SZDWZcp/NhNnZkdeKlQCVa2mvXpXRTi9xOkoo7v77xi0a546RbsgD53LHoND3ggjGvMrf6a8HxaeKyuJckUj0GnpfIYsmpRaSbDddE411cYpnVc+sQjZ3OqToRzw1H6bWZZ4gAmjscFZcTihFIeMS9GjntytI4aDvlBPRyTNrYOh2H/R1Mv+P5K5HDPNzxUznnHG3cTbvzMtyh297zVyLHnoR9QmwLyGL5+QpXRNQNnqXDLu1noq7l7yvoMVB0hxzg6lW+zkLXkpTn0UAlIn8Q59oRoUfAohMGzwLFI0pyqXwR/uC4SuezL+4higBMxyyl4a4DqxVWWd/XDClfFSB0DJZ3M9oRxLvO6eWxI1SPe3mGHZ8ddphlIMG4lM+vX4J+C9AO7XflPGntc1a+qudmlqrihFEKCSzzB5XKYpRPEhUdyPYvxXHxqYQDA1YBjJBxwYCkYpEq1ikOjOtwq6juDU8VFaVUml/p4pTBn7TLDYT1Ae3KYwyk79xSt/k0ntrWpZ4q87mZLSPq/PVBj75LLdc7CqsWSV9HfWMbHfPrw18p5PsPJVKGHQ++H2H6RXpWXt4VMfErZV4/yOM9Ouh1j1OXBQqhNGadNuaAIF1RS2qvdoYZFuix5KpyW/V9BAv/oX11YIoCRHVMGKQr6GygFUVrmrrjrJ4GcGybQXlamkItpG1Cq4bTLw7qvVJrCILj6TMhj9SA5oVe6nr7ujL8MeyhMqobttk9fso0kE6Bt2iYFIjT3aJIVZN77d6v8wId3ZeCle7RLwzE6yq9Pu77hmwkCN1MUACvqN1lMIKCz5ZCULz+cyqOSgQlKBJFlgwP0Q63KRiahl4YBeo4n8tI4a9oniI45DyV5fx8KzP2mPmv4ZjCgTwvrFV4kdYqNFvr2NxNa8v7WyfqqG/ZKKe8HDKRW9GPXhD+YX7xK0UHqCyDBrTOaicTDej54Fq2fFHenwmmQJws409hW9H74Eew1dikr8fWgXLTLPlrQBiBgrW2q2T9GsIIbutj1eLGf6Q8MHwUbilrWbYckKLzyb0UVZ6a9NrLa0AlzVsQlA5IqSkNmTre6OUt0rv0OX1JX9O3lJ1+pN9MSRf/8MEM5ejxe66O9DflqZb2eZA10rPy8tpoJOeltE3DIBiUr/P6MTqRosBVA8mZtKQnI5k3W0a/VsXGL2sof/gK22q8kV1opLCrqKu1z/rguYWfcdMMe/bZse7y9VKcDDShqD2eh6LQ+9pjzZLHe++8CEzml0Pr5gs8BXCAALcocO/9l3D/Y1g7qlAZjnHfsiUhN5a1BpHR8nbKJdaG6BbXNoXzm63JiCa7mIUn44QNI2v+7LiUNAy5VyYiTeG0eEqoqWc8lw2e5VJOL5bRsSm0ov/9EGzIVwY2/DaulBl7jGIyDiqYORF/5iCewoeiASl7DdfTLARQeUVyY5q8RLkxQfh2gtNGnTpgWmL8EGDwwND7LIO1BsYYvs4AnhioZ5RNSNv4Kq1173Zathv4srQzROwsr7HN8opdKx0BWS4/8JZ8CrAH/gJmiHQvu+uNkvk2XrlCy7hxnwKfA1WVyjxj72TFbiwFzvRXOGewjV8sc4Qyu9N4rEy0dMEGJAZ5DQzXx6lISdhv8BYa34sTvFFVnW4SI+gqvqqwCQ0+Dl+VHc8x0sAdo3HXAG7TNB4ZAiqxsXHppx8N8L/m0zWwBa39HoULDFgXlK71bhpAybt5YMZG6wmnH7UBvDHKRzTK7iW4YCMfa/9WJm75hPIZ8D6DcIYsx9iXtCDLUb6a8s2o3P5wVJzFUbItf9ADF15zZr3m4PRrJqE5CqtL4xjw2wD2Emyh2izIGtnM8n827qVcA/hngLHhcRr9bCPW6ry84WqNn7EHbZJSepniNJgg1X3bH2Y45EbbASdu1Fr4qhfjCCqB/k4pyMpmYrzBi81t9CLAOobnBC5K+V8A8/OH+sADxwmpKoEHvTabezpt+SE+j5QxVnSMEmoRGcJcHguXb/o3DpF10UzDh+r/xzhq6OPdMwZfQcovOg9kMX6W5/GDYgPFLyqRtQOrQ5BZUmQz/3AxeDB4MeylqEgXHUSgHDzTQLrFzm1Oz3LTY31o+yuFbDZc9rDZ+gsKGmMjzGV1qT5aoxHWN/4pS9qI+jBZEPUk9WXtqxS26sc2Ma6Y4meHxtoFn9fLn09VCTJ4td7Sdu0fKPCJ6bekY+nKHyQYmGZUOMy8ttaKFC4/0wZD5FCUpZPV2wyXxzMYhw3ObTxGuTwmfqX4Nf/KYLJrmWzRnDSmMqAhTdPUiPajOv0ovm+cQPCsna8lh1taLH7PYECq+s1nMowVV543Ap1AxaPfuoUD8ax1fGydrAvo1DzUifDFkYYwX5xj5O9+djCmW+mqL5XzmNtX4YOs32K/WjvKChWc6u98fX1l/gbpfbrfEQSjGHCFYLwyuK+P0X0g4uTQYWz4iIwOtWgfOeFJdXwTDx3ycvgXcz6xavL9ASwceoWvStWg04+OkbA+pPQwKDgcjxyvS9ERxF73aDMOkJCfnaNSNRXiLmaq+O4f/Kn+OkPRUhoYrTPSZFJ/V8r+XxLXwrA+5FhsmziP/W+c5c5rrohO6qqQu6PcyDrxb5af1pP/oKFMxvkfpMFomWrP0nT8e9XA/T/PcLo+Zs+/Eq9fyVM9Mxb1A12MT2TgjA8iQ4WFTT+cclrehcy/hWV0rmEm71Tk+oCfjZl917bj6sZj/bp+bFPRMOy6V6bojWHADKbP7uTGBPt1qkgEPcYfnhmLlJ9D5ROWlnes3hpdUNspd9WokXPDE5stFaAQYwMUp7qpJuvIYchGicTNg8V/wzTO3isVzEQ9KoP4+90Y654vqusqbf6RI+jIKL8eVwv1CNq+JWkjcLT0NGOFaJ4a9yKjATrfzeCicfSej50ITlnunv20HJyjOrU01es4gIo8zKKyrQpc2FDHJuebnMtiaZooyec22Sw/uv1yM/saeE720ztprDWQmwdhW1w/diwF5vL04PPn4dT4HUGQScOvML9s+3xdh26qdMwP648FLXzPjMVYg3HLUk8BOEJRJ4z3eGxeiJ3GXRnhTsoc0cRtNk/G1vPMPX8CfBT1IoxOU1jjoKnFMVavjD2vOtCUj2XVo1D5RF7Z6Lm6WRlZ/vxAAXg/ClU5dQ2hwBLmXRjQgWE5mzgghW/juVkbr7rlh/NoBNR6gqqJBNXOEtRXvqCtwvn3QepwQZomVLY+IDz/R/fDwyLG+RPj2RgwtCdAfOG6NV1KMphStjhL5C3RNXjw8tMYuvGTLT6Li90/KBa7p7zqcbJXHC43Bu+fawIdxzc6aUBLNUygz5qfbEOJuPo68d7RRiwO9t8YyXZv4nkFmm8zcy7B8jTQq2AmmUiU4xo8N+ZdtydKkPFpNpuOtyv3jMEelXx0gYP2ac80FBnIkR76UAZ6KMCytSB8Ue6H1c8TfYqFE5ii36lv5vub+zDQcaJ3kfTclGb/IQqEE6BWO1F1cSMxTAxgukXsmTq2QiYcWz5P9wStJWAWB1pLX9oaF8mxt5aAZIYn9PApxfVsJhLZtdYzhmyfMgsTLZlqi2mwviCDbdrnxHY6VzKj/YFQ+tmFDwdm2UZ2SYIyTrJ6zcdl5ss5ZLBP0W22vunRa6zU3NEPrs1fB2VIt/DxZS+75UFM0ScPXO2mxw3PGIJyrC3OkT7spyzV7y/SDSAYnFfGXJkPfKd4RcsOaAdvU2BK2WW4Ol69fHucgWMc+mAccKG8j8cz1K/pm7YynO62eZhDKJ9fX6Rn5eUlAFWVEMbn1m0ufUe8rmsauGbsOcXr8+dM1DPqPQu3F68DTdlmZbZ5cpsjD3vYMzrD8r12uUy0c6ZrqQAHinKoGP9YW1Ca+10KPKfU25dS6fXZXNAB5cd6VVKN3Ze34drzJ6RpBCd4v5vNIoIBb4xHcnBuuvFJxFHHpjdj0oGeb8zfT3eZAZ/iUqL4PtZgXf4N/PI6bMArOZQWHD/fwVOyGTPC6jWLBIY5ryOb8me+92zHadz9oUAnP08wygmMcQK/IiGXs316Fx0slRf+/cxLygOkXB/qDpRlF8c5/5izr91x5hdD3TGNJIL6BbGJpYA0KQWyYJh44o1ov1QYXnVLEaQQhLEUrIT1LqyhTOXBi4T1QBmTnmKyE5dqoTwrtQ2W1NPZ6TTQ2elA1fqozhgZL9fk9+ZZzrI+bZBUPyxw9o14ljsR5T82yLZuWKaf8fIE3FCpmglVWFqz6aVn5eWN0fIxW+vz6PKYbfOB48plool5Ty5eJnyki9bRgPQplBy/rjELc1i6MhQquNcbTzTaOZ4ZxIEWrLQxJQehPcs7hjMVvXSOeU4u6U+9uw4UoWOj0srun3SMyfOhFtFl7vnwaz1s5cZEHjfzt5txoCMD4vqGwfw5HM7kOF9CrvtidENjTfyU3iYN0o/9myW6xBjP3ImG1YOgK2P+unzU6kFg9yL3ZPVo2/X/4SlOptfYljY20KtcTJBw9qMHQj5RyzW3LDKhmOi3XsubmX++f1OxNR22tmLs/3jxfndvKQM2sK9P3d1OIzTifWd4v/ucW/K47TDafSYymWDd5DfefkmOu7YqUL/8/woikwmCVV2HyeFszGvxH1c0p+vrtjvCe84vMngt3YM6szJc4xUTH/zmglbKjcf23QN/i1YicN3WN+T08sViGp2YWlT+2nS0n2Xf6+EHp5fx2W67DDya6+8yY4Fh/pgmJ6YpPp2B/+iDYCnd4goa4DcrT6FAvukNzGwKSYvcTTrS43glX98U/hwieDjOx+rm1qva5bbs/UVmPM91z/hoBXu4+shfwdOUgyek4mn0SRxeQcXhAgfm0ELg/bC4Lw7uLCfmyvdjafVbBU1ZQzX4mof2FYO7zbb6213jwIR84KakyTzsTX/ajYebqP3p6AEc7DTuejzS5+W3LcunMUweG7Z20ofJwDfZNxGc7xzfaYPlBLsIg8Icyxf24iYHHtqlFA4U5EBh3nXgQJENZs2uz2SkbqlS6pEqs3Udwq+UcgZgSmoz0dhsp6wSDqtanHSWRDtxxpTlAKG+lf49q/FxGzJj/SHDqx+zc0x/MxEZPR/260ZGA6ly2Wy8/mi+ZeOTteZNzWXgcz9fSAAK8c9GeRN4XzBlhaukvSDyunY5v+8Ytq5FH/zisn7pD+gnAUm8vuMt2/QuD8hg9NAHDXhhXaePx1SnOyy07U2MXzP00lzri3oSvijyENb8vm6TOZvXHCE8bfZ+6HE6Rmvv/pehztFH7Igx+5TiD8r5Cwof52mIcy1NL8cEpppzw/hOe905MMvUA8GX1+f7mdeFS7rg/L53WHoe+sGPoMJtgrHlo7ZkTGRAW/Ktp0rQi5U/hivafj2wToT+zrUU9KTv2JXxiTcnYAu+NNaKP62sQ7OxyAZ1bVm9JF7s5r6PA/t5OQgeoh3vlsNEdf4+UX23L/AMBj4pw3BV1NFs2tmf+DoTY+tlNtZ7/udzyhM8WyONjiY7bQTt1AUzSeqauqXuqedYr/BQnofP9dtkOGL22TvqFppzGrTdukd4bxnFgdGqycce3FTfireVrxmHb2Jw28K3nkMwL975mUA+/3I5XfOzR10+h77jhVPmz+h96wU0sFzWqs8m35vRAcfa35X31jKs3I8ELzP933hvJuQV1eNjFzTgmxqm2685gWdb6yZjVs+MBU7Vxm1nGYqbmzVcW3BjYXBbm0e8orvK+R5ZTnrsudXkR6po0nRQpt6aIyy28hiC7DGPvnrArpkOCkZf1s9bqHOjnShJ+joZzF2phyhbbGrLLT+bl5va13dry9s056uzNK2S7z2KA6+3y+4/BpjozPuPtieHHO3TTYSi5twFippaox5jpolTPJRKirvulQ5We1bjVP6FmhbPXmcfv96JYWwdv2c2LcYu5sm7MiBo4ZheZj+/lQM/yimUtPxx4T3/5YQKXBg32Poa5DrraTKRyaw6zXU6Jd6qiFNnomfmufKKPLPnVfU9BO9uAQc4DnOuSMuEu96XrXwOTqFOkw/qG/kPCWZ83sICn5TX0tgSwHcTdaL/b51zEO/j2PX3uaoCbv1CFSs/z/CZA69MoA3hW2WvVVFvP/UE2XfHda4zW1vW28Ta1zd//g98wmSJlet0zA++y7KE72uN0ekVLxq/TeAVf4JUDgSZQE3HFxQnJd14JkfKn6aUhaiXyPlqe3MzgGfr8TqwgvMCffGKyX1A/PVKGusVe7dybPt4VUypMzuYIiOMldDn/6qRFkBkiT8iPSsv7z6nQcMzhsCwEEgmIp1mcH6sy2llsOhvAUFAmFqi7MQvXodN5tljGk3bStf6trLL6rWp+571NwdmyTL1m+t1+ntbtTr/sINoMstn+nBg3fda9ao+KyeY3inDswneZ5oCfJKZQuex6+OSPVo7ZCWeg56KMl2G/pi6a8XrtFcGOzfelc6bDOnPRARqyhaoJ7U1L5P1pOW50UrzA2T097sRvuwd5/hJjokjvF0oia+lFtXGVb7Tgro63iHOpvcjmGC2mVb+ibcbbwCbN6r44N1u+bN0Wv1UIm9vs/nSAytsc47ZB/IFL6UrJHN5s+Eygcv8q3DAWpv384VM4HaZ1eFyqu5wvXzGNmF9i8mc27Qdz5tr+u/6ozyvopb+OZS22v2x6dzE6yLGWKpkxfsHXCFAT8ndwazroackm5jOJmRxHU62lzpZP2XdXwfZSk958x/cMHmr7MIHLvuFso384o7Je/4mNjE/2fgXDviU4pHrwdLKybtIMBfJBv9LQxik38vmdfPIdU01sOQ4F/8D2kWhWeOxr30Vq/cJCF8ML1G3rXWhA38obHoRE/E7p9XBUv/G8REuvCa4adYr17Ioy+veRIMa9S5DRYXrvt8JPtcv0TPvbnvB+waDOXEy4B5WBu9IMuWtlfUAZ02d0OQWZwqYi01/ZS29wA7LUDqTtyj1P4f5CfSRGSFWlqdCmHU+WFddO3g+K8uvIcxckz3AK/rrk1nH6oj2z3p12+NkhPsC3Ws7jqCb9RW9zTqw793mm2xcBpg/4HcEwRDLjx9VUDpYevE8a7+DeZ2Mb17PgH5yZRmslJNsTQaD0nhbTRM4+/N0FXxMWUbx8mZQn+keHy1bymNQeCXJNEoQIJv4YAv+vwXyvNi8u2zbzzc3LfDvjBBE87ZHojguzoal0gZif/szTMyjH3rGkLXY3a8UggLP2/WJYqa+6IquGw4TzTqw529rrHDFjKWHU8LnPLtnOsr4q7jFimdis9U/iyntcS361/Pr7QnBJtDLkkUG8/TZnK/g/0YF9V15GN+UiXhrfKwYte/MtjwzO0LsvKispY8KU516KZvz5FMdPxZYqiTIuiphyRdYTh7qLwG1TeB2umwMwgV1Z9/ytv750TrgpWoWkC0jHLLm8238dKyOa/buQGXKMRw5tmH59MGfjRWUx3ycCYXa+izTw9azaQ9vG8dMzDHZIO1+zAQSrXdUtoB2Y7583/gkmNIeTSN7oOKEXykEVyw+mq1fFoE+5isot/PqUELre6xuWPi8Ow8+cH9VelZeXo06yXXXJ9I0OeRYu0dP6b71q2u31S6KAoP0InXce6K9wSYwxOTxOzYxfZKyS+se6pv1dCC7oa/ppTXUZcqOXvkYu53nrngosJ0P8N0maC/njLK8XDWocbySH9v1QXjqFXYtNLbX3gzcOqye2HkPTVWWVGU1wCD7YhatAerYNLSqaHk1J4QD73erWBkwycSa/E40MHV+pRC0WZ4v3zOGpMeczPNFrOVfJ4rZpb/6FFa2gZyDgLsNDI6SceekaQS95csFuTofmGkuHzVfXFcjHLAcjG/Bn3BKttKSJ+OpnuGAta4QLDKBjrDYzLQ0Dhhjn91hA3K/EbTQmv3rQo7I62vZupuuE7P4SVmksqbjB1Y0BqvNMXe6sauKiwBsMNWlCOCKvHKojSZgmwm7TNivULpj08fDXZonx5LJtTTz+5latz8u59MCbdO/E1PkK3+yDRfcy5nTw5vziACvrvWRagJ7LUg1cXffC60dYg+sKK0OOVugmEW7VVfjcdRE0/VTvK5PUPUkUAG7P6VW9jyIeXE940lvtDGPYB6ydX4EEyyx5lj4vIKYbeA7NZuNp6w+kuzHw/flxqQuoX9d4HPaQS37dFAsOtxiLUMfoRYQYYkTULYKLJbGAis56kXZGr4jkpXwdF6GHrb7kCNjcGsZmOfzTsW1fpEWNLmOddfIcD6hzYcdYVs1+9ePizFt4JLZr/F+zIP5uw+Axw4YbMPFpvL/D2xvDMGVdKmE9cDWtMN+723maK/xprR9Nfb0g9d/PtCcZDjbrcCrJt/A+/fpvL3+moM2ql/vBLq1D+wVPoSLghoMoG+dKzZwxaYR3ZX1lubqOlderv4fasF8MH9mPkqXlUzeAcdZzzjJmFwXc4TbfAnz+zMPt3M+H4LLtqlr2vdC09IrqC5v4jznlH0rSuTJtHoCD9ifNpYj4Tq21H9gy89KTruHLWnA1/HAZNvcV59FWWNlmPUNy+Rnro8EXB3DJel3MR8DCASXvoHrZ472d/xogNZfUFdbPptvzpi169iRknifw3VDafVCHvAL1HcKMQQ4MwycfQyXbXXHgkgCX8enEjmCRulGqLyPbJa2HOGHGZttA6WCgssSbd4G9x0w08ZwP0EV+nlMml/ka9K0NS84h+5Y8EeFB8kiZFmoyQ+qLoOYAJip5all6Sas/nGusABj7Rzjbf4a9JTHqGQD5LLkEXiWi4vqFtkPnzv7Yg1YIpuYHrIMtVkePnlZ71HwsHGzJdlVbrzuUc7Bc1ybjqDibcwZgaPu55lq88KyudekjqCyE9sr8EPu0XHazkWGtYpVSKc5Kc9qqwYzuL+Bg5pINBRbAU4SXkk/3dTGpPSc8mx8nsegu+uYh9j8Bhl7lI3letnqzWvQ27Q2euTW2CTHXhBROWhKGaOh2wDJLlfqStKflayNUWiP1V40+ilvF9CvzaKoH+VjJZpjtgf1nYKPcWiX87uYS8fMtmSuaWeoxY/GsShjcMI5TVT3c4iWdoCsFtkIWjy2430SnFKugIoWsMuWMaGtNacQAWrEge3yD+8s+mzxUWs+4VXa87A5Hu5ZEOWY410bOBmfddI+hwAXBLowQQYQOvI81fR7fXjGEPjYUFyuU84FfLA2uj60Wd6dNH1+no1q/1inwAWgoKsPqMMFwE+RtcHB6I22jgnr5RM6MWykh302M1XxNvkyfAwgKO7yXzkYzF15ibczWniCvoSb3mXIHH3MYw/kLr2J+mt7xhCUlfCIb3mIi/zC5seirwx6Uf9RTUedcOLskiSfav29svbQ0NpvTGnLaI2ZJ7mEnIPU2noj7wel5Z8c353fb13aNhdbpzNODa85jU9voqoN1LCBztZ4tYAWrrTN1Gc8wB/Lu9HtOkbkz6Vb0XZ/K0dxeQxt9glPUHb6UEf5zeHvSdXGhvnJPrW1fywQD91d/boac6+7IMfrjwL7zRMk67Xu9hkrYX/+ZIrtO/PneKwCZtuutdHbHK9s4cj4gqcz/dTaDPWKAlWeLUj31xTAIfHsfS1gYFys2lXnncv862WjQBNa23MmrAK4GTY7hneOPtxlgKt1al8jqOyaF+NzY91N/n7GtDLuSTps3bsbNK480FV1TpeuWuNibYyt0eXfZ61WZvS6+YjmdnidTKJebs4ebgHO/ITjvx/ULZOspH0xUaqvFpzsAiRX3qaXwnGdlQKg6CDHY3M4WR3nhAfP9RPm6DqwUGayv49AXq615y8p5+AYzTJc6a6oDcdVwNM//IZ9ytl7EqBY2IkpZVjVvgYc+IbgQc9wqFsW0Os3O4SnB+ctp6HdL8frDOcMXo7TQQVAZmyVlwLBfgnm6rSh3na7r4prCOpdX2lzM3TMzK9KdAEd8aGnf17jha/zEG6gzesnShZBLy3eWdus+s+TuMMtxbj4wd170rpl+cPDgSfyititcgTq/llBOh3+iGXttUKNyT899S3GJzaVY1qm3AX5ifoIvoJLsIQAwRb8BDeB9gdIoOAvMMEUuOCz8MLPwlvwEML/I20vCP69FSHBARkKVDihQYcBCgYOExZsuOAGd3jAE17whg984Qd/BCAQQciH/CiAgiiEwiiCoiiG4iiBkiiFYJRGCEIRhnBEoAzKohzKowIqohIqowqqohqqowZqohZqow4iURf1UB8N0BCN8B+i0BhN0BTRaIbmaIGWaIXWaIO2aIf26ICO6ITO6IKu6Ibu6IGe6IXe6IO+6If+GICBGITBiMEQ/I+hGIbhGIGRGIXRGIOxGIfxmICJmITJmIKpmIbpmIGZmIVYzMYczMU8zMcCLMQiLMYSLMUyLMcKxGElVmE11mAt4rEO67EBG7EJm7EFW7EN27EDO7ELu7EHe7EP+3EAB3EIh3EER5GAYziOEziJUziNRJzBWZzDeVzARVzCZSThCq7iGq7jBm4iGbdwG3dwF/dwHw/wEI/wGCl4gqd4hud4gZd4hddIRRrSkYFMZOEN3uId3uMDPuITPuMLvuIbviMbP/ATv/Abf5CDXPzFP+T9gI1fkApEJBJxEJkoRCVOohGdGIQSRjgxiUVs4iJu5F1RL0otP+HB8hT+EM5XESegxoEpXnraSm5J5f857GYzPRQF/4DMaz+AP3ykx3+c5omKAfaIe+4RskXHA+qJCy0lu8MP8yV3SZaESnVgLSaJE2WgoXhT2Caewg6xoC6W8kP8p9zFZi1QDBLzieKZMkwcLhYSl4iF5SpyjsQl1SglTxDD5C1aN7EU2ktHjZK4iI/SAPoIg+g0I0eob9wUosUT2kmthrhOH6z8FQoYGe/nqF9IGd+USOm4GMc68etSQ+k6LSxPFUfzdMHNeCHZVkHWQkqVXNICniFlSu3k9rK3+k3oJHupF+QjejfJE4P4aXOVINl9xNK8Gyui9mAqvtqyWhAbaFcxTOR4QO+Zb8y9qKbWZTXU+ixb9JMTkeCYLGn2RLdcIUH5J94VN8qb5ERw29cWoLpHiar03C3EbY18T/wqSFbDShX6GKdkCD3d4b3IDtA0i30Ri2k79hLDWLBmGpAgs9VUcMUk1zKtAESJT5JiaC2v0IrDTXVXPVRPNdV4SX3UpvYwXRnoF/i77Fn1d3lT6FJzZWmJM6rM4LrYqtiZ4VPDU/RzalB5Ec6PtTm+vtFByQ+oB1QCBkXm86KP8WXRV0V3qbryd8If9DjDWuN7ivYW7StK4LsfDLZZGDXYqw4vl7VCM6JTkPqD2i56Wqw+1oh6DIndHhYrvjOcDa+Jt6ip6mAYFOHIo5FVKF5S8xRcwK/2+MHYDLjwi2AaJj+FlM3awKpEKSJL/2nUI6nnJBAbjJN004ycYxDTIg+ZspF4TFUA4miE3YYcVuNGKLQ3hv0b1CONsS+6YuQwzvZ1PZboOlyEhfgvwrhOW6jDsTAoJEpRhDmox616M45EDmt0GAlUOhu0527SVRjCBFZaaWT1wJKBGBMbBYP79eFYhYf0KezCANTDQpPemMjhKeCuLEILzmantcCag3p8DsVLncucy52f5UrnKudq5xrnWsfhZjQip+/kLlyKNHZYObQyj8Vs42M6h1rUI2yVWFvQhhxaeRmjsbFlXRDNK7CKTRjELvlK6I8CL0jciy4UWIUmTMSh6EYX7sBAzONgq5l5VngTkWIDx+DKRB+/wLr450yxl5/zKRyJWqYxGU14nDe418cOxnQW8yhsljGmls/hT9zUsD+DG9lhHRXfiTX4HKt0nWXwMS8ztXxQ0hiKkxFGio9JUjJs8iowg7vo83qE4UuNeVJ8uZgXcTNWsgoXMAzQl6R8JANRoLvDsUTe1MNxPz5mH3cxhya0YQMP6It4OL7kTDbhBNwJb+t5li8dOsVqLraWWL74ksMHOofh1kT40ghs/FLI4WVMRD2WMIenmWIj+rQv2zHCOqCn8WBsc7da81HNmZyPk5iUY1nsTeU6WcztWMrtuA63yU+4Q55DVubS4B5Jm8us+uhc87NV4m6WN8svZhfa8LhEEnnxpZbnxWeyXbZLLbejlnWlBfOsmcms66HETIiKpaz11rcs8GM8ykJT9iD6MpNvyzLzpxT4LdtlFvvYLrtFSx9f4EdyRaJdPpWkFPiFJOVR9rJdZlsfscYSG9Nk2UxGJCmLrSVWDj/JfrpC9QbfZ6XMpC8Rk5RJ5myOME8bDx76oirgmzf5vuVhXFlSqtAu81xfZlueJMWXP+SisojM5ODEZ9zP/VzgFqkpXljdHC9VlZKUdvaTa0xMDVJxudJ7iiOM62xWUXHkGHWLudW8Z71nJWU/E44tAekn/eQlc0E0Ko70e0vur9Vl0QY1VPWT4WqE+ojryn1pVEL616cX6IuLZ6DxxZdKGaS22RNVUq41BfpyvppmppvbrTuspFyqavQAXaAvvhyqV8UH6bfd1xNvJHzxJRZNSiJque10XF96bV/esf3m8HniS6XjyxHs7xb4pR0VR8aYZ0s6Sz4N36E+D79Ycr7yJSlrI2tUROJSo+9QH/MyExVHXFFeUvpYKXertxR/46zKKk9l95MfV0Ge7VilM3FDbVuaSrMqLCkvJgpqh/qIWV5FKbCVSamMn2vaeVW5EymLFLobd2pv4l3ly91qmFPgLtWrfMmq5ayMZNU0JuUFPq4KzCGr7ookBf+JenhfJCk9zKpG9vHjSEG1S5BBLnJ9uSTxm/pdBdnD8XZShttJqUJSnggXmXqk0YKkdIRHqHTMAyON6jIV1Y6uYwpZ5QZy8LA9Orr0TfxfnsaOaJVOSn89O2wFLo4M0MfbX7BGH6rXRAbpdZH1kQpUx4/QmzAfrRyGNPbJR/QwH51Y5i5334L9q6nBv+iVrsdbboO+PHHlLfw3MVo36j/kT7H/2J6CkwItON8d5F6cGMkhrOF8dNDgQn2RvlgP4aU6Y12up+JKfZVeGMsjBAMdC6OVd+PsYU71Vk6I1sPTd9aNzKGb3eFT+N/4BoyJO7ycH2JCfGK8Gb24QbfgJn2z3oRXp9eLgbZx38CJziMYh73chDR3uuNNG2bZk0wHO1gVa7cr8Ht0Gzu4g2G04B57ijkdj+kLkeJFZhyexnwMg+X9pn5XJ7IX1dyIT+Ol7GY3fVmGfQjhTXRzTKBLT8NrOsTPurd0h35H5/GZ/bk9HzthUMfDS/dyL2tQjGU41avhXg7hNrZhB0/h66jmd7rU/UF7aMRr2KdDKNCXMO5Q//ayivKKg/yIecJ6zKykB8/dUroe9G2Yj3NxIo+nL838lttDKfawAr1oZR+XxlPoj2q2oRNHsI9libb49PifoeFWkAWe6d1MVCnhP6w1xLOyRZdxJAeXPw0dOIkmsMFeUXpj/KDy41AcOKv8Q85kNW+NO4GyQETut7PxfkXjeY7VYA21BpYPt5KBCq9Stusn7J366fhTuprP6JrAJ1zQXxcfxRt4WMCJvqyrOdkqKz6H0+JJ6UWrm7EP0fuLHaYxgjEGGeSsUBsVD9cMS9hDU9GQgAnf4HbarUziba61W3lLfDFP1U1eM9uQt2+0Vli1HM4eruG9doGHlT1gz2APq1nNXq5hLV/iPK63fMlzQGCcfYAnMFp0RPjI8K6i4WxlhueU3cDH2cE8Fd50FyUqMIbjMJNdeMF60ZqIl63d7nr2cCLeYZYXXoH37bsijXPNx/Yn9kvWC+jmp3jVes3qQh0zzDMen4UGfqj4h1JQaAnf1csQpEIkrj2DldzLw3iSez6LUVk2JjENrWzlMcV57ne6GeQBS+GuL/ZO4DC0Yzt9UYEtaGYtH8LfeJkTmfJO4QBMwP+tNHZZXejQvvSKUivQw63Ygi3YzoRpYxrzcBIqc31Vs1vPQ4a4E9twjncQ+twKDAo18E3UmsGmP07hTTiKf5QpDOGxpkLWoM6IiT87ncDdfgv+cBq4An8716PGuRvD8Ee0v9fAam9waCQfgS8T8CH/0NNwrmnmv41Y6/8ZykSMM+ONYisnmSK32F2MHooNLWIFuQJTzKWmmR/wCnOR+Tt+tanzziluZTPlCz9A6hPgW6MdJzDPNnyCW7HcVMUcnu+NY4wZdnBlbKOczZ12L8XthwxP5hnFa81RbMM5xes4B74MtzrRweFcEPscDnoj0vgvj0E3n8Au2xXDZn5gV8pITqco6VP7MbMZX9i13GImczJ96ab4BN7GNuzln9GruNbUMsS3NMMU3w51oY0PYC8fiSqngSmus/PR3aiQpW3HBnOX7STa2MdZoV9lHOujDn25jzE2sJPd0YtAucQ8I7IfK+lLisvxOZrpyoToF8MAmOO2yfNmZLid9dqDmLXvsn0x8OUF60XrabxsfcgXuI8pPscB9gv8B26w33FfYYYfswrvsI9H2N2sZobirq/DGaoZdfYQu497nI8ZViWqVC3maDqqTJWrPBRsabBT7OM5rFRJ8aQrMMMHYEuGu9HATqY4hf8MjbXH2bW8F4s5la+5VbClg9Ppy3Z24yWu5GX25fYV9pX2tbifT4Tm4BS22O/Sly8gntmURUzb1TgEc+0wm9nIavqS4T5ORIY3cg4v5lyswkr7T6zHDXaevlwQGm0aeGeohyswILDWXmcnZW08Ir9geXwC0sjw1UTWvstuqDdYpfgs6Tps4dcMIcPpRWEsKDq9CKx7nwQncZu93U7KhWjm9dzEZ+y3Q8/ab7GBd8QbWMdKZwBWQA+/ySc4X7/DPHfD1y4PWgdwAd5EjIGI8W9ZgWAM5YmPFKFbKYCDMW8w55dK2Cia559WnpaAl0HsOZpXgZ2V+p7qLcDFTYPdjBa92FTYNyWq7CKOQSAr4to29jH8Ye3wfPyZcNSO2WNKlrLT9la+/UwO7G+sWnbmkfbb4aPs9va/7Dq73u5gd7Q72T9YDexq/2B1t3vYj+irkLPfd36wjtfvIZBj0MBs4j3+YH3hjOZo3otWVeBIe5Q92p7AKv4dO/j5A/Tfszrm+RVPZwQHcLuuwQTOsu8E+JSVwQHrRv2M1dN9zkrGX7A+4Q/WfXzFeoCNiZXVZb7FHG53d1XfyOfQPl7gyVpMIxssOy3ekc4/1tk6Ere8ffo4+2k90Aok4n0VPoDZ5kx+iBXVPd1GhphjgQV+GZ9gfR1fq69JrNffcRBLOpA6r97r4HX08sizi9fV6+Z193p4Dd6/vZzX0+vlbUuu1z/gL7k9fBeqsJFp7aMZeRqkpBk7WERWPsT3sSJ+jF2GsSgwkHtxkbuRJ1ll1pl608F0NM3obCrCt+B1HIYiTqEKn281ssCCtd+6BbXMs8rrxw3eRq8hpD3jncImjjQqcW9FI7+0H6jIyEMVz7iPVOzBYxVr2YoFeKoikDutkvUT7uFObuT9bEWBeR6N12Lv4Y3Ym7G3YjNwU9JKzQZYYoj7PPAqswj9mGdGWrgq5PAJq8AHk/txFX5zT8MqHtGuqRT9nw1sQgsdXobzsZat/CC+F/dgr3rTKbPMImrYjAKfYBtdnpMs4mOGEGOOU1HH+5jjAzyJZf5glTgVlhyNhejFisQ+XsxGLk7Oj90QWogsSshxbrtDWB6bYTJiyWtcy7lmEOebRu7HIHMDgYR9Dy7De1hpLvI+5RqTkXVmvWljiZvMk2jGa9hq8txuEqaIXeZ808Uu84TUK9jHRo6wP8GOcNrZqxyAeXpymPMGd/AkruIpXGgtwKJ0jViSlbTUscC/sJWBdObZqUMo85nqT1nLzem8VWIdM9IN7yHPQo1+XQOphCXn8R6jkKOGg/tYwwfKb9EYBvFqpuRCTIZYq6zMZ4GB9OFjbGFGyhxI8Vlqj0/Zi43cn3iN63k3Njr3+sXe4t/JaLVcyCKmp+vYyiKKyCXHYuXcSXjfZL/kZLRPLk3nuHGO4tfAt6E8y2ziU2jFIC7EU3gKMRVXCZVU1Sql0iqjfBWqqFEtrKo4hh+Y7rTkF1hiS52qV1X4lJ3UHhR4NAw+ToScBlXi5SzzR/UdM/KDqsJP6mcVdiyxxeCFSMe0L1X41g6kCvuREIODLMEgI1XISkamqoHp6cpgSHqWmq1u5Fmcp27mAjVNtXGxamXO2eYsV1Wowo8qDA/3zOY8Sct8DTF50b1c/4wrdUrq3Ixcq7MyIZGRvSorn6ASpzmnOyeoE9VUpWHJFucQMvKtmkSFs9Uix4EvGalEIB34Fwpqv9JA1HHuh0hJm5ORWdGsJCSlK3Gdah2hxrKi4a/4vyrC/6tV0RPZDRmeoE4M4YHOYC9c6h7LaC08l/NTo5yzGJMvnSWppambk6nWVRxan3evqcMSBn3Qh0lMRl5tVdvUIZXFa6rW1LEWRyEtl0tn1rvtI4Fs413c5nys+nCvutkJkl+FBjIltzMj34W+Vf24FB9ZQ5nDJrLneUp0NauwXTtsYmX07Og50Sn+jXGZvnzHkBvIK5zPF+RFiWhLbDmGb/J4rAu/w2Z1CU7iyazR61niy/Clnh0YCCIZKTErFyDCTrqz/lO5ziXwnIjToFtYa45127zayBy0j/jSX8cjgfjyKX0JZFIqEF9uwSWJQFpwB/5JtvGt8HO4j0/pBzhF+9LG+xjIA5wdfgxl+vIUpruBzHT/SjWEy9P6YfuMLyt1mYF89953it5S7cuYSNdQIJb4slX7EshZDMQ3k8Ej/Iy4fxBxMzIs1LMvB1kjTfyYZ+qxiHqOnhCaGJoU0vjN+d0ZRV98WakD98PuIJ1U17BUvsBFXCA36WYdcdlJPJkN5qgSL9O6+drqu3Rl8h597yb70YCCe+VOpy+deakb9FGrdA6vwF4F1mDfG6/T034g3oefyENHtrFpk++GqO9kdXX1QPjyE7NhZfIWPnHH1yc7JMF+0F+5T5IyM/Idf9PL+Ydul25WZ6ABZ8GSy1DiQ+YyPGIeNbbx5fXkG8lAHGOizbiu+vrqZsRMRopIGl+KgB/IpdykO8HzpR5pas19iEQ/xoPY577iCfUoMK+L8aWNVyIrm3+vehtf+prQFvtVlXmD9G0kOMveQ3/2/B5mpY+I+sLUJU4AdrnTh/79xrK/VRH3TKaiP6MpX/pwsQlkqfFluWlAIGBGQgL6Uq9DdNlUz5caHyOQ8eFFxvzcSoE5uAP0nFPv+qeYSl+GHXTCxHypNfMH6VL752Q9fMnNTMpcvmA10oefUy48iL30sO4Wq6eViWoffZmi5uq3zHzdYBbquN6Is5QnK2IrY+eb1bGEsza2LlbuvBvboKscyGt4Bp/E7qkueqDppjfG3qz8WxV0ClbeMYMrfdnvenLQLVIDdE6dqVunPSiMeY7b4tIlR3axsbcvVm5Zg67DXvNm8q2klSyGJH2hElWkrFgpjT2cAvYVuqjqcaWVUc46LI20dOFC7S7GUruhO3y1lA36BPUVTlJi4n/V/YnVr4dnV+J4RR1VJ5WstNJF/VzsSzUvttrKM23ln21488peaM5Si805alfJeWpPyQWqiWl4cqLx5GSnZVUBj/EbWvmO39OXHDx5DCFuVtUS4jYVsB453KUeY8AQIXIIEbBYHuM5iQzOMCGmqGa8gM91np4EfF51ZAZWKuU8pFgp1bF8nKqlraTYRE+6xQKmeGFJLWqR4p3I8W51j7pXXVXyGCaqFG/EFDVVPWLO4UF+EBMtcpDPmLtKNqlrIeJ68nn1ITO4UTczRF/nd9Pf+dyECFGAJxsR4vmSJoo2L5W8XBIixCxt7QwKmIxwXzSnAt7ghNikQghP+vOx49yTIrPcFUvZCE/SyCKDZgRuwEZnOVojg1VQKIUn6wTMdIpmYhm04kZ48u8yIeOzoy4WcgYTPKbac1XMrM1EFcU8maJ0/S/QASexp33fk27j5akV8cq4qeWJjYtZ7JRWfRW76mEWeAla2XqkzuZNOs4fuABfIacS9KVX/OMyX9K4F9tUM9IYEE9hLT1Zy4gnsVIi3uhExzKbk65XBl2YQS1bo0iNpcKhsojzeeFd+DQjNjBgxANnI6ulXo88m9hcFIl4KSIaeTKOT2oiGngThjNEwL8wtM+01IhdVMQavoah8UbOJm7EHga8kGv066zl+LgnZyQjRnwfT1Os2004X/nSQZ/D1/AhcniOIV5T0d5Hnk8gYp7Xq4ivoQ4bMDw8fJ/aAbnjbtSF7WQFI75RGrH39SKzea17O4eU3k7hYkbERl6oXLhYl07wpQArEY+TY4hYQLBkWhqXd7SAgBNVAQVMUTZiBexk+pZtZQERB6JYD0YITwLm2FqHSPE55MtTlBAHmGLAMl3KFHvyG6aech6fRhqIMhc5lYEnv2KT8mQQQ2zLqWF55hmiIwsoTslZR1mROH0e8lZa6al76d66ghEreKnriyerMICV8j7eY0lscr72pUjOcnFPFMm57vsYwjJO4DeslGT8Wj3HePIFrCwwTaiOH6zp/B7M18glpWElz/v1A/pBfZdbh358VNeBj3wDD7CGk7jW9aSGNXxRR/QkYsTDzhGnhhkE7Mm3ymoR0JNpbEKKNWzC62xGM5rh5LKKxpsh+ilNvAZf+g7oy+0tgtY53N3iMQb8IIWjvai/592s5yi2SI7lUj3HpFEIu/yVR/fcbTQSopYZvKvf02kcpOv8n2/G/42347fTkw16FEN4UpsWO+b5/Y1OI8WAed0WAX9FLf/rvot3USIbSjJI418Qb2kUn9UZBEzxO53uYTn8qn35XT9lcs8DVs+hDht0Vj+PfEmyiQFLjS8d6Ulr08bEzBeJqdqXanHM9/QlabKwUmGsZFFPK1+yrbFynPHFyonGdZ6jL2dwdHywB+MD8YOxWE4uv4g9TS/T23RNZHEqrWThy8c8w1gpEiuPmHNNlfjyhLnQeLKdtyasOC2tRLzSWEnoa4yV68yYarlWFK18w1W4z5SKFTzSnjxirFTJ4+YJ48lDiYcTzxhPnjPPG0920xOghbRkq8Tr5g3zpvHlG3ryFQMaqUPAXu2F70mYorck4m6MNxPMRDPJTDY1nGqmmVmIOMOk7N1Jc4wnm7GAC8xw85J52bxiXjX/Mn85fzt9KvtW9nO2YkDl41r4W2Xs9iBuRjMCzoKRvTKUEfMcyqEcbgryiRluDsgsPKsbeKMDDjff8GKuT2xIXMxd3G0QJW9m4YxEaw7EaxiMuZyu7wwnteaR0yBT506DmqrReixDdEIn2DrEhZi7vom1WFg+3ESskrrpnizASm9a+cv52ymCLxnMMa6TcJLOAlPu5FiLKmcyrNOUeLxf0NP57gXuhe5F7sVuRvYxH1bSiMsmI2bQ3gnLwEgts1iLH9vfsDyXI0QDV+HgLLVcd/QWRnEapmFJooB9amcSVcbiILYRRepQKQEvSQYUK7o8eUVS4QsEPMAszug5+Xc6p/ZMJ1o51aieffHk7mR/WjmAKs3L7kgr78CFiyauA97vWMGsPqYP61q56OvgyRo+x6edL3kDqt0cM0gjz19r9Ju6G3VoZIhrMJdTnRwbkedQzkJrWPnBVbqKTkb8vgLwmysb0iD8b9dKFx5zrTzGYAR/X3pSh69Yz9VOIzPYm7wEAS8re8SEeBwd8ITJsYCcY2WD040by2rCNkTc4TQxYBq+br/XsXIhi9C1HQ4bbnJsj4POclzS57tl55ZHPL/ckxXwZBStPI4sfnUKGI3nOCdn3oifscDU8Gf84NawyK3hccU1zOI31wr6OKU45v7tRj+t+Jh7erEVK3WwUu76cga/5be8sL71D+DjvvAjf6J7kuuJJ9+xlkbsYbXYDk/gDmhFHJ/rU2AP5oEGO3E/VkEtJpMupAyHw2FI9EULhyECLbFlmStajG190cJ+HAgDiVDLAXJVjm09TqzCCeJEsU0uv5+eZiHhcyiCTvABRCAWj8AkWgZJGBLKIAL1RoPxDRZCOxXtG0zCc1iL00gPeBaGQzFGYEcdv5RG5maQaE9lAtZiN8T1ziQngZJLsAOqWUgoMneZ0cJP5kWMf5VVGBZyCXblsCAuAk9BSHgVwsshLLSg8yEZ92Naz7X1clgO+zEsbG4n5Ta++jtJ+C6AFT9Bq0C3Q8JvZDfJAxW/ScVZ5/AQOWyrznI4SpiVstEryTSIwH9JVzxOwkJ33AErsAzPkhX0W9eQC+QiuUSiW761SMbfISxMhZDQ006xQ8IREEsJCXUkAmVwh8RDMaLyAbmjYh1xPDaQSnoIOAFzMwjmORTNYrkuspmMjcxUqKbHICx4YQ3cWZ85mdgNq5RMZOZAGAiNhZA5H6LMbLiANmtp3qG1WIt/IYdkZNZjehEXQVhoaW6At2EDDMV/jLCQjxE4wELlMkoOdrJ3ox934w4oxpZYjMkpe8uS8RuMQH9zgBmBbqiq3bAIiqDeWAblcKdnvq7pOIw9b95gISEd60gGLoYU7Io95CPxgDwFEZiGPaCBhAVKOAkJPaAAPoWXzDOYxvqw/RgWvPANhoRs6Ge/YybfwxAlGeMhLJRbIaElWiY1IxiZz/yGCQkhmIPRwhzcjxkYLZTATfspSMbLVgamYr552LqEIUESdkBIWGEugjfVjdjePmZtxIv4AbRN67oMwkIKrsBa7MsuYbEp0hX4gVqr1mo4FkE+FkFIOIdPs3q4iEdM/GbYx56CsLCchoTp2mp1kFrmGRR47Cnw1HtSjUwp0bhg7/TuUx+oz9ByK0GPQHt7nNPZSXZS4bp5w5hN441446Y5kULgHdYz8IyZiAecy9brjkgPOg/MVBhhD7d/Vu/Ys5z/m7vVtACzGGkwZOLY1YZsSf63oZvxmiP53w4ErQfGs/oM+oU+ALsSkTKr2kl373uK2GD3bahl6fQWa61HE27HWlfUeOua2oreUG+qnZkkPCPfLbZNW3pOAlHwQ6v95/yA/ixJsWbiGec9pIz6P8Tj4q/KC6QABlq59AH5U8vEhXoMaSDLaZbMyXpWIC/EOuET+c/A53IB7FVfNnLw+4DrVAqvePxuT5JKEvwXVMuk5hfKSmxBS2Cc05zucc4E6yVmbsAg+82WaIJciJ1Nk42TIvCpleIvAWZFYIuWSY5J30m/S/Msw96tZVlZSpGdbX1lfW01oU2tO6xKygtuCC7WKqxrNE+7Rp+jLehVWg9ng1lKnnbPKbQ72bl0rbXOSnPytOtsk3UfotwfpQlmOa2HP3FIsKlyl72i3WOxSjNfqb9GHaDtsfazFC3aPWDV+etoo2CGGYslVkT5TEnEcmuRh3POj1mcc37c4vykxXfy/PlWibjJZfOaDU+eRX8cgKYnd41yJGz2IVKJeqnwaVPZsspMVziVasVM6vAhZg1huIRMbE5bUJtbLcRtOrt7lls52MUVLWRwYa680jgHL1sX7A2molDK52hrNl3AC46H7dIpjo1DH2etSVSkW2XJkC2Pa2q9Fz91CBGXJ+fLuvsFBQXYbKrB5Hm0rzW6HLlW/nOTGyic23c0h+bycOJCFg/S/xO9xy3+xeV0OW0DOqHHcN7JZCJn07VFFMvEVZ/zwVw5ZNufV8tD3Moceg9AJR1OcUnllPNK2h44f+w3pbtuzj7OWU6rQzR5OZ1GU1jePBq5nP69DAOwo+5Q1Chzyp0SZw16HJfzlUu/oXxns+XXsSqfYSvqNNZOVU/K+JS0Hjs45a0Z38meduQRerPSWB9WdtZ4ABvIBrHB7i/DNWoE0mEZcwWuXqk4ZMOvhNFux1RA5cpOwxQGJ2H0aThjXg5hr7iupl4Hw8YZfoD5LGdqMNeGxNx87uyA5riHyWp26s+TMYHfbMh9infNt509kCdyv29T4kzj+INdgAp2Ke4XnWKn2RkX+eowDq+wVYGW6ywth4C1jNxiH77D7tpxu4Bls/xPQdHqtUNHdBu4s5KP1MYQNUH7HSH7hO3Vxh2QpPylkrENKIBFfwQ06Imi0yyNk7KYlU/u39NOsRfkmUvaau204S6KbXJ/vhMl4uri5fBOQ06YyhXi9QT9A0zhU9hyAxuOd7XRSQd92knvwIEn2YV1ZZIQPs/osiUPws6buKMgS+z81jStv63/cz7fGMZ8IV+LRTxe5HN320dguQr3L6LMp2OZo8/9ajUxOWGPpUH+xsm/WOv/yiV7IYPKZmUpf5PemPMNa06MqW9rohOyPzthAYc2FqK5EyC2ruyGnLAT5dCrPeHkIaeu/cnyf+w6ePw8obOT7HShOE5xUk2GvZ2NwnJfp42cbBS2+X/TTrBN4LyBua70bqEsqd2Cefyag4UPlWXXSV9VtpOHZEUMPlglgDhtvum8UC3ELbqyrVwTrgs4MMuZ7cyxr10nZy7fFu6A5/urnw7S5f+jES1RkxfcF1u2fEHMomwtNpopBnko2gEVBfTkz/Zb9zh8E9n1NCid5KHJwOti+zx3lGznnnJfqT8ZKOb9PQM8JvFQD272j/OvU+vUOSUuvueAgiiw/NjRVsj/SP+/GOWR3DEezn0u3Blmr59finLbwOdKEspoT79blsgiz7Szm2xLc17eaz963Of720FzSPfHAScCfpfv/3zF5fw1lQ/nPRlzHvXUxHXEZJqRb+1oC/TZNuhlHNvzwHdlQ6+TV4zDp8I0LT8w+Q/jDUMkoilONvJxqpFeg5BIoZuImMSJ8evnmomctzgwC9qIc6iJlTTFl8dnfiNTaOjlRlrKYv+XSuUZoAqNmvgntsBOI1wZqzgecC7jxFj/BHGiaOwYRJWpp/58kpwbwa6Yh5gSuTQnjfBunpOB+cKfaSLnDGSbKGLrOplY38YuwUoYogjIgKD2uynPI8cON7pKlLyf2TAJz4u8Jkwi9SrvficNnIt8CqRWXO6PQ3WPu2K+UCBtK7/43wa87W7/u7jXv89/BEaTV3FsUQZySf0BvWgyA4vZ/YEXvgJXYRY0l+bwHFKeFCBf7UKsc5fLcX8KRAWAu2cpWgZJIe21BdLrJ16XOCenUJSEoNEce5BMYcq3fCj1aIYZUqY0ZlBjSq6Txk1SIsexEOda3Kdx5B+k+ryX72gqQqENp9jkxb6TQdAYAiWSPA03ehZiMRFLpJSflksVnCBvweHpkMTv1WopH+U/Oc/TrsjxYm0mzeX3YcDaoz+meTR3Dc0vkaB5jglRPUTzLOieaBn+D1YA9TCP7SnTpuJMXAszcCZy/iEe16jPMjHBC/HzGloYDkhzkoOhUt7geEhXGCnNQJEM88JTE6NbHj7Dlj50yM9bHjVLzcleROGakNXslMn53WJMihotmd0z/yz7l5NVmnHXU4vr7V5lnDFtqTjKAtw9a/RByIto9Dsbxz3LdCiMCcM1J+IkjIcpZvOZ2NtS/KMrjU8Rxdmhv4uF+CWm0CbO87BdYxjOgYkWL7DRGhJrcWN3ZzsxQTYdlaNi0rULtsDRsudyQcFPqtMHTM7jEDtll3iuXpfL87gWX7cpR9ODMznZrDjZJyILxktG8crkCGTYhH5nFMIsS24sjLgp+DdHyzlyLpIlsqLYtFheIo/fjN3l1sqcr5eVVYsvKpZ3yDvl2S65WFZGeSYK8Cbj9mL3tDe0V/0lHqp5tF++fNbRHFs6BjFkBGLUeI1naS0Omog+7fWl/SbV5/ch5d2zsFFQUFBYYCsFBQPbyjt8kcyQqaFWaT5Vje+ifPlQz/k4f8GeeJsWV2px7MenGLsxqT+R+p5PPkPKlOKhzGYKfgKe4ApchWVSDOICwNeslThfLzU2S+VI7LziHbvUJCEGTPYsgRoPZCjarKx5DuF/8Un9GEz72rrguJ08zUg95J8fQ/MCtY0sqyPopV0WMh/GNIrFyx6BMCRiyfYMlYECMZAStQMWPymGfb39vJ4ZP4at8vHlHQr18GIjYvCeLupkilc+yak4wzvTO+NnQMTO5TUSkZ9G+wX9GUDSFdHogXUgSiMGjhk/5y5VfyZF2hvzlQgK3mkUPayCrrbqbsdglmr3snN18ifCAYDFTwes2swLz92zFBTeXE3xh///yOHsxYY61/hWf+Y7Sijn9UaD0fEn5mqGwdNK8rwC8pLCXzH96+vKTVqO1qHwE1voYVh4X2n9UKkDnao1SzE9So6Su7goYK9OFqJY6I7vMrlqPv6i/KrsvyoOn02OKodNw0f9CleBgl/e9Bw4I9eUJ/gSarA95FBSpwxvK3cUGHEXH1JrFVUF6qMBn+4bjHOkY3fsqO5yeBPfE3WxCkOujiJSxIyxUshxHUmh8i2pvp5qivqA8CfNzmvoMRwDATNV9Isqjw+8qL6uvuzuTq+z11W7jYnqGZ9hDyH/Hvgn02osco7yxDIQJyH0N6qMKaJFP0l3JPbRy1RQOFvojk0qKLjuqatfVBknzGWKa4Zczveqh7c1KGUJhdGzIGNRs0+Pnq7UdA5G6K3kSI/Ux3JrCP4ljCmqjM43BWqx/njhaKnb57WsbZnknfEHd1z19su4o58/f4ZypvHnMcAs7yx1Eu64VTIVySvjVEDUlvjnKNQyP7v+288Lt1Sb/XN6l58pIF5IfvGv/Obf7Qf8LzyrwzujQGxR6XckgCUbcHRWtbUg41RJ2c+5wehZBgqHd4ZAhl4S6S4bRmtNtFNjQrH+oLxsT4zbau3Wd3TQvl7vjPTXHn+gxvlgTewJqMKurddrGn1ykjJZefbOUJrT6RpPMN4K2l+EOc7TMImBxXnq52jUhiIa8yW3hUut1ybiJMRkCm7Z0ihrtZ7gnW1ntzYYCqJsvapSMDiuOXg1l17UcMkVjfNrOZI/tcZUgDUd8kh7LI99mo0DiI5CBwI+HswRIzA/iVZgO34+xx5RAe9MtVBbEQpnb+20YyAcbz1St0BMaZSyTYRRvbKq8gqxlXBj++lx3gq8HUgPSDFVIj+6EmOOZKqkEcazAjgwJxDALA05zFZNbM0OZCZ/0J+GlgMpih+3h/rbkYResui+V35KjxXFvB/2Rzu5ZojtsCfB3trWOJGXfj9F1DcC3gqZirwqXiPePXIuZc9AYC4a/pFin800G5V5tHHKzR6d9RRonNbWet+VYxtDilHvzxl9zmJnJjVOIQ6twRdyQklCO5zS58tP208dAbZ6mQzM5urzdG8jnop4B77xz8CZeF5sD3YyUn5Z3qHhW/Bt07nkIIdt+ljb6m1Sh/Qzn5Toh/KrUtJ7Vow/RtT807NG91Tjrojhv3oPlLfyJPf1lod6O2GdufIGvzB6FsGNOW79Ju01X34EGgdP2E0+WAZNdUIwIr7Uw+7H7ApchdGzDDIlT5k2x+gJBwXzcUhQBPvhmWXk+WDLi8H+PEcf6pjzsVu/zoTgxOBUbXJwuvZnPC04ffnNjsB7Qc4/CN5/0hyrZrYOGDdBIt8HB1ekwJJzHHnch3G+bt1IwvdSkbZL8/z40VwODQuzrsvqZZ43x3PBeCuFvHTMliXOmTt9vo764Jwx9RrmlcTxEIMn4GG1TPb2YHmJ156n7Jbrg6UavYwnj+E483f5XDUU6g+RhE0vG68YtT5TlNggiLdaDP15DHzBudS+NOYac4Cd8U+sP0gZklZJ0O6ZzrxaheyrVcl5UZL8h/Gn8d4w/MPv5vLAGOgh38Wk3mhYtiARPUSeS5lYPbVzzqPIXXmwGNKUxO5/pVhso7ciHoBDdz74aSFDTmo7dF+9fTTjrUt7XtQfnyW3ZRM/S3DoHHjheCki0hBvNT5zBaYRnSubt7fgASBaM0n9CcfLuZFLdO5WOZjyrmzifBuJiBs0/I3sJnLvFU0OkcPz4ujvY8dX+RP995M/fuXkLOEJHvimZr4reh92uKbWTziv2xfaW/KAULSm+TxupJps9mRQOGqz8C25Zn8MmQHQ17dY4KNFUR8RvcxRbigGnU2w06btIMli0WnmXekYYLa3a6A7GbD+UDQmmDAsXf2JWXbe9Yl5SYYZJ87fx5jraCNGWWcu5Ju8Eg0pInqsMEdGbXCT6ZMZHEorQ8aoRTFibdl/LBeG9x6HN8kpWHTdPAvngFQDv7BldBnA8+nQHjxuRrJh7mjtIf9MedaeDd3y5QfMkvlngWUnv+q8it1zlIVrD+2PRVve/7z4G/TSS3Gahc6+lpTCx2qXfGXf+VRMt8oOT8+hxzij3GxXDw/Tef5+ejHEAUqLgOnLrzTLlGEsGD17W9GEAbja1n11GvRTHue4eVo/o0fE47oQ0QXW96HHDXjgFfOq2VK25K75RmP5zrALLI4em92x/Mx8/cPffow5Tx0wdOfCWCjGj57lk38vTjsS9PAXFywH7Q+689BoK8bPE+u2FZ7lxW37gicqD1DtKKwD6gnfgysDW5waFJn6SzY7DoyerXa7ZuUL1kK8lYJhDe5hWaIVZNUBGD2b9121szXb5GdCiNV3ZFeptQzURmb0LHzHO5id66I903Qfs78UigtbwehZkiV0nmWIopaEY4WNGwwwQW+DEVpM8RsGxXe5gqcnvi/vKA9avwx9YohtuFlr9KyuYOMOqXaaDUgYZJ1lHt0pWqzPt9fssuu87DWF+4x5BY97Ic9u9GN9xcl4MmHfuzGFTCXUchv3YTNAbIiRQxYYM7rSJnuzHQCkCrHOliGpO3zFOMRgeso+febY+pHjbPjP67FGz1oJn2gx3eG5XWCPWqSA0bNkgYh92BBvZbQEOz8PGa3fRXvEvWJYFEGGb5t6TDAjFcdZAQvlnaFKxzhQlqO0fL7F8aVHV+GYjGePN4Ojidh2ZcbYaIv2Hd3ifHpqLh7M4VizOX8bbXnqaDnmH8Wo878f6U7SYIaDrIg4AkbPeupPLeCcI4c5cpSLjk+nnoT3BTIm15yhi/IQD/ZuXOdiQ47Wj6IjgQPaNxSMDVm8y+EyYkZej3sQbZ2sGBdNjNGztkxcluOasAHou1oDQLlJ6XEbCX/ox2O89aO/u+5yrYv40bPiruWYv3kO4T25pqDfI8RccJnKhiKUMuqMf4mKe8n3R8ZRi4xDhedj6fd3OdwEgQ7VfQwhtZRW/UH2ek7WMd6f7E6BeKv3ytDjNvquai3sY3SMZ6nRQqBbNclcbqCMxgUKLOzAE95YhyhwUUx3xK+dqHUge01ISquokhjJsdYFEzybHPB3jAkJY0OMLbsqRcxIF3fGW41jhLO2TkqJeAazhOlqFXh1tRCKt1p92B2Z4vZGzejth1FhR2KU3EES3lC+aPVAHSguPI/ixzuKHLorXbJV7L1dpPiYiPyJrcg5kZwXF10UeSYorv4pJmrY4L9iJAnwM8qJ1TRdRbRvxLffJQ+MDXmPAWThVtbcVSZKJTxxHN6oD3vJq7XWZUqcsSEvVfOUSeIGw0daGryTKFAF6uBBLcnbh+1IWooCXVHLANxwg9JWninJfPE1Ld0AlZXfa888kKFr6Jq7I1E4is5w+P4wakFtk0hlOLzuov+jjkq+v8oDdlWjqfDsgEFbUWocBb+GXZVkCYTaH3z/stXXBaXtXTuA6ukuueLg9j2OAgAbKP9HyiVyKchWpqu9jdbm2RwbafAo6/FoP8NGyEWMR1+auywCnWEXKCPUXc+ltskN8LHb6PGw9KmW0PdnAJ1gUKM7RLhf7okXULFx3aLIj41GIraaBvEohz+Uz/ZhMwq/6pXJrzt2x0QxusCYYdEhuEA8Aj06QZtKvLUlCO2q2lXY0wjRBa+uoCAVFR0ANoKh5zLrYG//IcXd2Il2oZprlb7hGXQWfTyAzqOjB9HlmAbYVeLOevUAxVvHT9DTpdMC9GLPI3ngu1zQWu1RiErSuwSsMNYVlldrxFtF+LY9ovAlJR5MtyyJKS2Ny+CyW44r4eT5fIFdmK+ej6hDVRrkPWmFW6/V7XHpuxICXXE3rKNrRK0pYMcsDMa1HBxv/Xf70Qg8EhcFh9ERdJPJXwt92JY1sDATyznnIhfOXRJifNi/JB7PQqzEpdZiLwgh4P/22B7yHW3b07wbYN8Mj+CjuHj8alWu2jo/AxfxJRzEpe+hp6tJuEjUCO0bI97aa7nK2MK1sJIHEMatnFWGgSYBELWlDLZw6OVTpPRdPDWFJHDJR5Us3wKs1T95Jdhtpz3a4T20u1StZ8vsiMeAXYVPiGfW0Ruuptmw3qRXIV7ntKXEmStojbZGfzhkkkLPWHDkvteHG61RtSRr1WnHqFpS7hntGytZkuAPAEDP9HykoY/Pyt3/l9xkWnhGg/XYJtWUeJsECn1U0mTFU1eojkq64m7c5U5JMWTDA27U0O0YB6o+klt5R7uhFkK5n/jviCaOJ8RT5hJOKocOD/huPeHHsy1cD1XRMwZEjD7XCUrulxRTPEpxLZ+h7dTVFLsqlVcLUJvsJ8Rf4dZKG6Wt0k6RGWMnYxKh7zswRpFBvjJOGa/4kIb1bni15JWdPJTJOQ6PAmNGJIFDGPZNuHR9tniV0mocW7oCYkOGTBh0iFlnfKtFSKK84trf3lSoqHyrAtoHO4Y8sqtQJpNwtcieJyZapQmv+JGB2JDHh/TGjNB7deg+BsPndsSWdV+VaoNUDdXMU2PIfkK0JBNdEV5wpTUPtGMcXm1SoDBqqKd5u7pA3Kl6r44+7BTj8BglRCXnk3aGTKqUvhuwbr2NfWer5TE01A6X5o4UJNW26ZGrevkYM7JQZfp5e9dZdozFjHpmOGJzFq1NtHivZe+1ZLAPO/w53nuXH9VEQVcsfFQtMKz/bq+HEYOzLBk2gU7YKtkN9g1Y7+Sttui9hkCWoGQQGzK0nfqp6QpnzIg7dPJPLQokHa5iC5funLa4YpaVaPuc4ydDVbfL11nm0RXe9yfwzntNk0D3vb020nWjrVw9Tx+iD2VZ9fM8Y/Sxer4+Tv+ZT9Gn6jScpc/W/wdz9Xn6fH2BvlBfpC/W7Ri+PIfnf6St1tfoa/V115DkgB/QFRTOmjs4rDPiU2NNWIbVHHAVd3sBuKzXXJ+uGJ19r+3ArmrU0N8z41gHNbc1URidTTyw0VEHxSDcuEcddT/sHzTKsMWNdGO87kU1jTCYka9UchMEPbIEXQH99i1djOdPkMrKnVVZ5eXc/w/8IsCu2ibPZNAV3tgQyYGNt/robIu81wQ1F+MmQPnFsaHBfoTW6iTCWEPh2HF9qO12OFEDu8ph5Tl1wjyEbsCWp+U76rdfT5WWxUtfkUJSSRp5m1d2VVKNVCc1yJ9HqzZJwjRxjP6oPvF8GA9OGK8zgowko8hoMob8eah8Mo6cGBV5pzPJLEJAtRBqGcB69/RAoK7osY3A+GRAJpmsngMBgLKLuXckE2rcB+uqPfPdymv4LZ2W6dUSBGYDiQxiyA55lA08jx4TCTY4kYw/6Wxl9kAY1uoGvACdQ01UCT6NuLQuW1z4tiost6grMlPPbZJend82j0q+vj4lyQN1xaCWlMqbZ4R2jNN7rVxnJFwaDse2Nt4xF6LClmQ/mqdZ6ZYmQ3k0Miy7qtHQAgXFGljvTi//KVKaZWVbMTgKMsYK5Z8/Re2KqRPyc7bY8BXTgiTrrY8mYQQiebqL7ZYf6ohoFfM1OfZcz9AWe5m7cZiJtupFj2gL+GZBJBuj75UeypQmE2u1+Nx7rYpjCrer27am72Aq5W2dsN4IH57CsmMcXm0131sgM/VQimHX5qy5QI7RH5ZMrBgyYFSGR88rkMkKeK+Z+6PBet/qqK1qSazrSvXCYkcZ5mk9FXEViNCDe9XhBbGhp/A3uM3eYdeF7p4peLW6ALQ8G5GdOsH9VyaOckJvvmObZK3K2DFZ3pqbK/NGr2zxBRIAV9tsd3U+ku74pCnnzaPq5lLs8BOq9PXF0Ms3rVVzT/B38q+OpHjGe53N5xZw6zz1QvkYmVAY1up39+S31DCxK9rZuOqUybEU4mOxOdQJxpsFwx/HyjHIn2sMeJIH+6hS+mmtzlUJKUYAqpbkKTfqSrWgx3S1RfDovLtM1JarNhG8WdDri6O1uumh7LNqLug8it5NWKtrO6NcHb1ZWC0Pg/6oHiXmGTg4hRa0zl5WjDbm/TJ88BXMI2nt8XskamzJx6HzqlaLssNk2EiMdQXbWkV/B2tu/i+Co+y72RPvk2r5c41n1LM8qWNHixbCa1zdA98sWAfFt7rbTd0pQp+3x1rFmttoyMqnxQN1AkbmRSfZ41F6PdJ6WVI8H7vlVGEER2yI0ZP0w1f2Ei5mhP8Ob4aWZw3GEGA981rv/IpM75+rmsq1kta4z7XEjp6K2XT1rf5mQfggHC0x2AFWbG4Nxik5IvOpx+cSnrnbKWKqeJSoHgv3BGU4XK+Uredja4L/Di/8y+zerSwvv2UUD3izIBDW3DWykRgsmWy3QJkfFn3MmwXlSXi8V0frYXxr/3Jl2CKvbjVwp5S+41piCoOTYgAWENAHTOFBtf/1KTmBCUDlqt6r1w5GnxtlAjGjRjk2d2PKT1qSIMCOM+3RhPVeGTryHa3XT5lIerPHN52v5DvqANAJIviUVAoPdr4N7BbKcHHPM+pJMmFP66EDwKu17WBzvvMWT4yqJLYjqWTyxB5YTaNga48/hYGU2lsGAGeKbxZEegIPLCEQTpabwrmKggycuYO12qgvMtZc9Oa3aCksai90ELqI+c7LG31EPH0DhCzRDwf3TeoIAzsca1hnarxZ0NJ9WIaR4o0CROuvvgPfSQufjv2CLH133LTet3nFnPHMPZHwzYIpNFTplacn2sF9LRmq8USe1XqkbBdUtNXyyBOy3G5RcYNlxKdQUiW8te8k2+6r2jq8+V+gndhedGZazN3ndhwpngvI8nFG8T4rmdSXH5vIT+KPFG1tvUar5QEqJt1nS+9s57Ro1NyyA7VeRxiUxBp09Kfisyt71w/Ev2zT8l2842soS0eS0pu3YnOpRjukfj7Cm0B9eVdRYOTB2IBTmg6r0NlODU8YM/AhXjB7rFsAUOYEeAN1TO8VOMPoD6O+7MRuoex5/BK819CntfK/ZdAS34ojwXvHSXkYeudvA0myJJPzgCbrodM+p9aj+ERycHtP1U2a0EOyr1uoL469sjVPd0R96HSZXvJAnzupTw4qS+wPPjXuXV+aNIPWmwU7R/zN138Tfz9a7LT32d7uhOfQJvHNgiRNQPudtE/AqjsAISgPTYYWMmouQfMqKoGYkYaVsJZP+i8joqJya17gGGm+UBW/Y3ANa2LNA3iTZzqcSaEu+G5YhADsbOvQSdrYvhCnPiIGfHLFrGAvG/l3U6qdZo8tx/pkbDWSa9JWWBwdXh8/cR4Tz2HOT7XQ4UVbNGG9V6vutMBIWzb/hBBwKi5FRxPpsvYwJfAeoOWM/FI6hlOfWLG5ExQFmbis7e+zSlvTrM7P4bc1lq33wXl1H8vf83eJ0uWSXN9ejzfczbEdEsb2S1aQfrOgAE65eGsh0QjTKBBbnh4ELY9rz2MsVZbyJLkabxYEFI6W5Rzw+YkASbA8rZZY+GbBQFaQbj0CPL+mXtkL7FWFNiDCKLt5d4wrfeEUIsc7aVs6Bq03CxZ+jORiQAjr7bTCZCLPtB5BLU3CC59dNQOB6NbM1XqzYHqvu02s2mFqPdRoRWh/ajw3V2Hj7bSaNet/BwdpZK1yJzXiC646vmz+QB64XHKWPiq4FdcMz9bDQuFlLM4YAlSxvw0ZsCQoyfFSNYB5syCr3wAH84LaemgxkJ07UTA4qM4ZdhclKYXjF+sR68CzFa8G7i7d2lM8kPieX3pLRrume9Nn1zH93N+lAFh+70WnybDHnVWDumVBK/UAEHYdFLivktKmtPi45N+T4llbxycdNfXx1Pm8sHsyk3qQZ3ZBDuf5htpH/DIePuBppMObA9SB0xnLVrekNXeFPLw+onUgTD0MPzhBSrL9XYZeoCgQXEWTVjSHc5LS4I4qnjmbl3jGsqCWIPrYtknbDt0LW8Xyg2MFQWRZFtxN6YF4Ztv8C+ZOnRdUB33NgkJJlhla77NW6kGe2RHDxiCvdw4bjFaOXFAgChwgW5JEBYjeZ0U6yiDdc2+nNfRJXuqv9NQj32frkF6WBTVt24zFlPiyYlbfMQGvSJx6bG9laMuCmids0sojD5HCj6lewylhjtwjBhHIC/GOfwr84oD4XCVHsiPFQZM0h45OiMB1fe/zsknL8NxXHa1ttB/ewVRaQ6u0DfHc5kmpe1zTDLImDYy5GsEOKPVw+sHREGobWBlLMCCQnTPIQxZZzF3FhJD3KN1KKM3eJ4i0Z/YAY2gdUuAnwdA2y5Zl7tHM899VCt7lHHY89dqx0sAmW6Mjp8beJkg9ELIs6LX3nZHYsA76Rgh6fBp5bqZOfM7zvNQubC20lICYyJGuHS7PeFNHY29zWBb0hmzSsjhSj4ZpqCHG6i567Ix5LB8qrY9UM+1qYOhE3XvxUgNzLWjLgofTwdn6aBeJww/O9lZGf9vXyceZoBnAvVWyd9tW7Ryiezjyg7PdAwGLqbPAWqAo2T+9LKvnouAjp+UOwukHh/klsKsR7JyQ8Xob1DctRyHt2RxmrXPmJL3F41N7ulIPIuq3v6jBVpa86Ws/vMDIBGstvN4ZdpEC3SFZxj4v2aQ1LHcY4mGxc+JpO1i/kta9moRhd4EtivqDQwyCt8ZlhVX/JGONqaYfnO3lnaxlQe+o8A8c8l6+2z3twXDxl/1vei/1NPtD/9z1h1QozbB/ki/yFzjZ+wrSQR9HcpkoMv7prtueUZG+STElp+8mycVkj1z8EfK+MlZetjHoCHe65qS0thyvO8Vf1w+cTeSmslfOlJvJzeUWcku5ldzah4ohH702bZB6xEdPTftXnWg57fhHF9dUlr+2iCMgq4qxvPiwkSadXUqlyO9psi5zgv6uEcAm7euURo1JfnC8/Ksa8pIbEEU9+qZD2fC54QfHMU9ZD+lFsvaUdmkoIEuzcbudHsvbTd86UianFx+SlzbJ1p7ID44VRlR3ymQIIvCv6oVnpDlII3e7Z4nJdvwZ/6qqjq0tC5IXHzUCXvNt/xZ2/tQEQduTsiDuyLPTFeI2hxqmLiCrbN/0tLV1KB71oq6mMNISevHRMCkTRS+ctoMnRkBh7Ug3LbBFBA6GGDgQRM+Ut8Z6D06yzUjh6CCVhvjb8Qf7aVp5o/Zyww/OLfFagublfSUpuZSVPfOZVBPtq91AphZwNh/34K201qU0Sys8NfKfX3rgpHSANlAbpA0OSTm/ss565kB5VbFWSDo6XvRubY0c0PzgiPKqAQEAADBo4ZXWpL9rhFIcUSSXjzi5G2VHZbRCcr9hdCCuG5nW8nXi1AqGrMlSDSSIZXk2mnpRC8uWCds8xjvabojBG8ayPON9Jb3Al6JXcNqk/X9VqNOom1dGPrThxogjSklTHlVzDDXPuHGBsfCbywyf4Td+7fcbdLmxwlhprDJWG2uMtcY6Y72xwdhobDI2G+u4c2YsFTC6F8bvXP74zb+Nf/q9fc24PuUsd57D4QcH2WsljS3eok6WNJrky52fvJPmeHhLloqF/OAYOACElDDKL67dtPAhN8RLMlP/9PqEhuNqmDVNBlX/vs5+/1xmXTnPS5ZnHu5Mc9Y46g+zu+Lvr64x15rrzPV9PttkPidbppF359Tynh7uvl/bS/bw752t9U+XXRGtNHHJ1uzZ0mYsQ3xRf8sPzobo6XYGaYXDpV8cN+n2I8mf/zOMH7aHOuf+fBfci+4l97J7ZTkv9In7qfvZENF3/To/f9b9lbx/rq1VV/Dm7/+E44loMCf3/Muz+DVi1Msn/aN1PJhra15972X7cYwANUgKIC2E/aSqjw1j2F5zleb4XZYP5jt+Vcbe8v3gDHLTHGf591kKf+RLllvPdKVWWl89R+B9JSiDzV8TScfHGuyceci7npsOBAXBMA4t3yBD43r6wRle+ZqeeVEg3YQlRTIa3cFScFuA9oPTqf4ZCSCkZSEahKDjWQIAiyUTookQDUIABoAGMABENDQLk10+AjAAEIAAnAAsgAMAAAKCGNCR/pKzUwiEQAIAOAA8AIQAAViUEIsUAiCaCrFTCMQDgAERg3R+/yiICOpghEJYfU+7klxZ1hoLCNEgBErlg/SIPwiF6Dyb6RIMByWhBSECQbRAZKZvTY2KzGeIKAWXFAAAWDRInvqA7k5iAQwAJ/i3CMRiUUIwOABKCCAC8QboAfh3eK4XSI8BEAAAAgEAQIUBGACBQQDAE8AJYIA4AHqIdY7DKwogYmlJCBH6et2AQmz4UVIANEigvMHyfxkFjkYFBsC5IZ00EUKkD5ZAiGWrc20woAQE8IIsgJYOIJg+CCRUk0BDPERfrxtQgCDnOASvdDZ4A9RYcZTzAwOIqYVQkgaCzlFnH7WmAGrr1yjMlHg0NnjuwGKmsVgHOmfgRQWcZeyJprCukAb+VFVNOrPo3STpOeFahIsYhJr1dY30P3y8Wvt10BvElssfteacRY2KIFdP1Lg1xZxtD2ZdhMoIF8EpdVSK/GXIBxXOi16S2QDAsIi9roBFCRFF64T0xlNO+fITSM2HUvrTqinBWKoCLlKvIxhtADj5i/VKcucVDbeSh26hAJVPMGaUDf9A6oTe+vVbfjuX+uvzlBKCADU0bTCD+YLSsI7NDJQQgtXg4xJaAUCgM4nEVcWkTljTr5LV+2fuvNOpNCLWBptw8wpdDwIrJTiTKKCUOGsvK4R5v8EqTRvMnfmCmaCSa/3SY0pyJjEQgdgUkNzVTpjBfEFpqJQwE/WA3LSE6PawEPQ+BYhYMiH2iBBA5QP0JF/QA0Fmikq5umgGtUFlhLkRR6gkSlQj0B7mHERgvsBy1Q22YD4AIBra9quK4hcihiaBMO23SgS6rjP8nAiB5quLLiQEiy7udSEwHAV0X2fYVIjPgRCW1iUigUkN9Atbo+iEoftMIrZ+NAfE4PqBqnARQrA4/7gdgkskhErbfhWuQrwQlSRtgE7oFyxHUvNwQ6AxNWQYBrYF1GBodHBrIlKFrXm4LgyBxoUMBTRyj4SARUYWoYEE48IgEENRRQO3LiKN9g8Jfl2hWPbQDWF8FKIgCgGA6nXXKhDLX/JBHXdesHbciOp8QEGBAEAL2NKtOFY4GmhzoMHSiiKqv33D1pZf6woemj5nXIJYRVULSNAIIeyjTaOXRkJbLEs+wHLW9oiggkgLssgQFFspqwHLd37/MjwqaTjqT1xgQD6AQPLRbpk8M99jJNfYIsF2kAndu/3y2GsBQrgGVyr1P84psRXPCVoKsVQYWhIwGS3gwoUlzgdY2jMCCcXUSOixAEJbC5hUSYBYIiuDrQJ7PoAYyQd8RVCkjui7O4BgLQkUOBAAtIDsfEACWoppgmSltUBix0qAhdICxJmdEBvgmgDCRywDBakHAAz1HCSzF+xCAQkKmBAIzo3FqRWI5B1qyWp02Qu2FMjIMXJaC2jyHWb1+WS31H2sLzrT8B/6pThYqhsUeg2xMdDZGpucasmlaUueIS1ge9QPznaF4GvFreXABPIBFupooGWtR4QFCaZRS1ACsyRACLfl3KbAJtYCppcPyEpLYYRvXaEJArH4WkCD99A86hDeJYGCEgAAtvsZQdvqmgAZeawpwAEAHA2U+QzIm30+oKAAAHAsgADDRO0EZVEbAwhqydmvAHleaC1gepJjdQrMyyy2lM+APJAlgbyMVwUVrMEAAqFUi4jvYHwAhPAc9hVViO4yFeJyEuJrDyFaHksIf38J2wKvdE3vR6jCd3CBSYkiGtGJBUDnd5hLgjDg/Qi1+cHv0wTD03NLxEOXtchzhK9oB6Rce15RWLYvgSugIADgK68QVCFE8/k1AP811GQpsCQXZj1oZDUkcS6BqssqgBCXgRBfKCHoCyEEXe5CsHxKGGgYAA0Sghgbqf2mDdXZlk4xOUvKlSqjTlKB3v2zd1HZDFFpqjRL+hB+hI1SVWgL1eGwVCj9BnWgFvkbKsApqQmkQHu4i9OhA5qppEAKVIEIDMKDoRorlKrARpJMjin5kA/5cIYelbbjFeykNBZPQhfwPriEM7Vj0jzlJP8JLqnX0HV0A52Q1uN8fAedwj5LYzj0vpKiV2XbcEN2WY3hgTCEfK73gxPwP5lv/AkLjVP6UbRcfx3NxN+rP6p30DmtLq+MeusYvUDi0hK5gOeSe3i4+di8QzqTi8YZuhcH1tuok15GXrT/N/qS++Qp0sBKkAckyqLsL74TRdlv/C77URtPkoBZ1K6PnnRW4ktmMxOpLczV8kfOBd4ODhpLcWV0Xi4xwnYdewckq5XMaupT5gxFYwfgDbqaVHMK3WNoHN+opCsF7CArgPpOK+dnKcmbhOIK9Za6e1m2sg3F5DjEYaK9DsWhPV+PxnlF0FOJwFlD2PdghDJKLYLKaDQUwRg1V4/AZRaHjcZ1JwI3nQ/UlhCHN3AEOoPGitTe8DX/vlH4+C9LsvGF8TfvRv7lpXykm6RU9iapGgtZ9ZyKbrG8ztvuDTeGGGNIDWWhS2G0N8+pTeY7n5RdwzcxMorlh9TRH4OvB3pltMq9a1TRn9Cf1Pv5T+vP6M/qupGk1CwvKKtmjCZJyhJ3Tdl+dZ/9Cl3pU4iWveC96ClujLT3Dhh3yo4YR40R/lv4bdyIVU9QOMPqJSicQdUTuYmtuF5ifPnz5Ud5bqKe+rQ/vvz5cgo55c+XP1+e5ycF76Gc8tNSrSCnPKf8QGla4lkrRpZiig6UpiVqJQ6UHiitp6aRmqxW4i3HS5yWGieGQLFcNfASxXLjRLHcNvSMWZPVovOhFk0J/4me43/ozelnZoZSLFdPxMhEvMyn0IJWT3ypR9kkFCNrySbYYbR9XEFPD71DMpQNcm2rWH4lmEYp/OPEyA7Sixxnrd3dpJqhG62dfWRlcIA8df9+AhnJ5D3tOHlsPHV/sPe6ViyfIV3ov04h2Q0p7jGIkajoQeoE68pKPAOiYqCVHp5D31coihGG6qgjnJHOKGc/GuOMdcY5450JznL1hN2NGmCACduDr+kMakAvttPoq9aQPiAGpPsxsh7n4/n2s6YBhYzzWp7pmmBCqfaXV5OdV01oSfcqtxAEl7EJB3l3tSbbzQ6quwwT+tg91AfqNpyn1ZZahqeZHHVQphI96E12G6P8dXKK31ZbJ++HU6yNP8tsT2uyYmNl8Jb3i/0QZH8K/gkGMmz0tfcYzwWb8RbcJvwUecLfEdQOGNpJ9uJiub40hRnGC+hM0Ij+aqeHwO+C1mqPoH+YKLn0qrHXSKXpobfkZDIQbQcV1eazzSOY32/rVzOK8c5Ht9FPwO8v0/JJR6UmO6ROgS50rnk2uJ94qE6hNVmZdkGdhD72ulCV55GabIHdXPqFpNDerIhwNMh6nj5P7VA/NZuUkkdmq9BI9B7rRlvRXkbMy/C/o430T7yzZl21n92NPibPGht465Acasy4dj+YTP/xdwZ5pEPQQvmUvaGtDE7aT6ImbANvyjbwjkEErspxGOrFYZ8xMhGHpawOvWQuY9fpwuAelLkq+p2ElO7okh+HVxTDSPPzSKEUh9VsA8fGY+M2u8PyyC9BOhN0rf0WfhsPpp+b68qq0/rquyzJTDaHQh6JyW+yzXCJXeLNUB2rjdsSFcEjvTdpxu6BFjRHRXAb1dSK4A8yyvjSboEmobNsK65q/uTkkSTrNpqEJqHGehxW+RY6iZb7pY6N8kgdXoG9p4xl7wad2S2WztJZyPmIh5isH6DpzHKXkQtyK3Q9GK82pYtVxcghhVJld11ZHvnGX4tX+MnBjeAUGhk+i4b4H6B1Zabx1P1PymaxcygCTYzx4V1BF9bcKcEe+PAz2sq2se10B32TVAuaOTvwTlyzvKDsM7bB9sCHNWUe+LDFjuIojpZFIAVOsBvuLpwCd8rqJTzw4R/0DraQxcaXP19uoxI0gUfgbTKb7WE55RGYx+azoXQY3U6iuCVpSqabB0o34lZkuN+aoPCAIBLUSmyUO9inSSd7ZtBTXRw4oRhvnJjD24V24J34OXrJbBbubeQHM7T1PFPJUiz2hjnJ/Mo4AF8bk80StAefJQeNKJ5OK9OfoADOBhbLVLIUC1UP55OBio0iUG5Hnpgl5UoX09ITI5DBqAakonImwQYpZWYjXa2eQQQSOM5oBkdFVGw1m+ifGJrfh/H7h92lVsxqYx83T5hDgggUBh/hkDXJjkMccghRfYwVVqOq9p85Dn2Gv6ezMQ2g3PrPzCH/+g+tfNIpoBUoHN7In7U15bSUwTLYrWCYR4IUSIEMRhWT97Ak3tWq6PxBPlAf0Bj5gebxGvRDYwJe6qWz6dY0vApHcRR/4xR59C7zKy9j2/k39r9mdX0eemB8a8fkfBKHmDGDXrGK4B5rqt+DIvjNKoI/rD+tXorlx+G6fhDyWBU2SpuH+hrp7CDE1LtBSVAiX4YxVrkoHzJ3AoQjoAY+O/HIj0McTkuboEyU/K0apyST9+F8sDVQAsLLE5JPnUxWLEcgAhH4yIhDhMbkb1BMjskrvdHaQ1Qsv2hXM/axXtaXuF5pvdJ6pVfYGntCkM7S2SV5i5vFPjV2Q0tfN1v7eeqbzi5o57f3xyuHIA5ZKA5xuKlnhw9BZTQruOu+4jzNtivZbAe37AfBKNZbacXHsUyWyep7A7jAgXNZzmRX5PTQAjSMT2QbvSh2+Y/0dRYlT2ur9U1ezXBLWKv8hZjjKKPcvf5hyGJZLJXtUFb7d+FblMVqqyWkAJeQNgRltQgUSlXhBb8FGrkmePfMYvkd+byZzbLZK+FR5gjSOTxGy2ZnlRy03nse7YYJSon7iCwKIpDOutHRboXQQzQHf+tUM/ZDJHxaKnMmP00ZbK1TQ4/iD9gRnM7WBhdYKktlHm9o5YZ7W2v8VPa9pnvfqc+yCv4eZY3+Ey1P9PJzE3uVZzRJOYjPeUVGsT/Q7+7X0jbDRKWcdQ0v4xnsVSWKb+ghPo+8pvxvL3af1op47f/P8768pjXYn+7mqFd5vvvQyCPL2TD/C/4ln4ujfKKfoiWxqMT9rZ3rRnEZL3R/Q+fJWH6RLPIvk69wMamoXiPXyQ2yx++jBOpL9i0yMYjiDvobSjcf6Y2sj4OevAnxjEM4N/GifxhnsAz2psqdzV4bkmQkG+lsptY61MxYG0zlz2kj0B7ozb9DQ/2dPJMUun2VfcoY3olGwNB3Kkfglj6cb3X/cEbwycoReEa76Y3VdvFhTh/rFzOKr6IP4BE3eKFS29BYV6ObwfSRZJbWT5HcKcr3KJP9gH7HcrhK0MnM9w6SV4Naxlw6j+Y9WkQrhl/yVWckSmbTlEdyARTAcl4AV9Wf4E2+lkfx82oWe86I4ih+QX2t/LUgG1FflyooyVomk/TviX10iRHFh0gGu8mRXyNcLB/B2ax2aH+whd3iPzr/+wX4NXOmuYItREXOdCWDpcBGLYutDc4Yn1JH2qU8tj/ks2xZGW3WC15U39Qvo8zwz+pg9w/8Gb4SfIb7K6elVJahZTOirNX3ymX2KDSKYNbYOulWZJ95KZDJaIHG4W9SRwOlttHZ7Bb2Az98VxutjlJ2P4pADVai5SZOuc34cLdtoNoRGB3E3TiksgvOQZzFaAH8ia84+5X11lUn38pwTruf0t56avhzLSOcTJrzauCZm7RkjYRu83swWolANqMlmAJH8Wd0JBvJ9svbzZFsfrAg+NxrYp3xjFAGc9UEToEDClIikMDv+xF4OTxPb2d/od3ytF9mTTgq9WvQEHe2XQtCSl1tsxaHS+YhPDq8Xj6MC5RM9rbXBF1TX+UZ2ozgRf6lViCfoRFIcj7WztCXVIpySIvQHZ7JDpMVXhwe534E2gX1g5d4FlvAl3IL/YV7lq/gNkp2OogIrOMJfJu+w4uDBC63R6MrKEvyD2CLdodms0rO09IOdsZtM1S+p/gGvoXv4HvoID6n99W7tIa0mGazj+0nnC7mBqsP/9wOgnvqGDTF/kUdyq/4NSTNfoocQqlw3rzLU9kcu4Rfox9IpfYOo4SpbNy1pdxEjB7BqcxT71GGupq5iVX2Ozg3cRJfC3ITtaVfaCXvCDkpZ7JT8k/wE7TgxXIO2Q/74WltP7zr5T36UPqcjkURGIfmk64ch8ejbmZ9KRPOyAOVCHQnebSdl8UWkH/RAhaHODSQPnDqS++iQoRv61u1cR3aafyOBylx4KiBVB8uoSU0m83BVXxmN5RaBC/zT7QPpPbBQv6GGoGRLDW4jGf6z3sVwkW4oVSGk6TrajneZbzrfsy58bOzkIwJtuM/7bt+BM66zaXdRio7ihfxCICEpFTeAD7V0oJntKrOBPah9BX9PVjMS6iK6tG/7Ji8x9jMY/Is/xiepfZgxeycekfPgp+gCIogn4z052Ju9/X/wF/Tz7S+wT24B89qy2kR/Ib2GkXQNVjCxwYP0R/BTq2acVibqBVj27v2t1DiEId88ki+ykr8GTgOCTUC27TZygT/V3rROW8WWefwdu0Daam2Q0vSdKmltpCVkPr0T7yILGL5JMuLwzxeBJ/wQmkNL4IieIgiEIFqRhxW0KvbmpHf8QjMUY7x32i2t4WnPYgANR0pAqn80+BDqSp0C+whe7U4EJEDXhZdSTAFOaaLAt4Tli+sMVzkohV0GxeWXxhtNBlVfTyIZfII4QVzUTfNRQ/AXNSP8Ee5qjx0EebQKPwrcVGuWBauxQEvLD/Tv9QTza9wOZgr9lb/Y8t9GVBSl/1VLCs/Rz8ZiPBEIDfE63iZMkM64XvKruGD7CvdRRQEvL5yKdBPPowz5Y/U/nI7MkAezFeAaXCg3AA2NJHdTjioH2LjJdOeKalgkHEDr8fJ5Dq6LZVxMrUmdKu8Cf9rDNK24gh4g59JF+hI7U/tuT6PjBTKUGjnii/QSl/A66OmM8MsIlvmNLzGnI5lI+DdwflCiUZ52KHSDeT+h6aFNQOPFjfD2lpL44jvJfoRj+QPoVcoA2lQ977kDiMGy9BOhu51NlK9Q+pNFJaX+1zpM66e3FwLkk4kRDqTVK8rkUh5qZWRbqZ6LfEKtaV8BxWgMGwrl5fGiDfxQC2BHtdOaNfhUG2Y1hqX5AaQrWSv8BC5aL+QAg4Kmeph4ah6VIh7X0EaxZ8UWmi/ymFYA0TRV+pdVIgqSLfwPZTIGhipXkOjkdHYyDD/swbavcwjKIFb6Xug6d5h0ttMoI9QutEKj0GD3uVwP7FhVhLLNBapo/mxootKckXs+yjVG8O3wf2UgDeW7wIDXhrrY55Qs5TL9H/UmTfsDWbAe4zagyRumBSyAt5b31w8XDqKSkmZyhaf7m31+e1kLodL4EpJXfhEVlraaKaxrnCcOIyvbjFjO0qWAiSLpnouSmaOMYe4H1K4VkIXuIikeovJfD6J9SKf2AvBTbmvmQUC3nLySIt7v4K8860kq0gS1w2uIf1M5mXT9WQ4v4E0I8zbRHYQS0nmTtqZZlfYSC2hvNV0rTbNVlKLBrwFfDW1IR0vLuS/kY5JiZImz8M/OYtAClddfUjaGiP4ZfS4FBRPq5ftZFbLbGd3hynsbydJLlS/ZWW55mI2aKwu4m3v2G4AD7ja5gnpCnkNA95sXzzd4vvf3Fq6n98xPF/A22xfL5iPW4rMu15wRm2i5gvltGd2ktQTdObLa9l6AHSHMXMcn8byfGfVr9hQusXe1gx8bm+3uvApLA/8LnRyvmWp3hZhK/vUOqQuoeelC9KX1lfWYVW3fnHobTCeTyUbQTd+Al/LLMn9ISzAS8ERdasQYfo/wut4F20Dm/gVtGLR06C2GceWoCwUAvSTWz92BrjoqDqRP6bWj+3U42gIJHCT+Mayg5vI2cjENWIf42K4Gl2CslCN2ANWy4kTGsa+V+KFBrHj6i3aMHZOzaINYjNRvViGuAyFQBPHRfVizZ0IcFF/k4MuGmC6qJeSxLko4LWmdUUXpcWO+O6Bf9788+aEmharVDSZy6a9CsPqLvwR3I01+IEehfsxg43NmWipsgUtpWnSBDqRfuYwG5AIUrjh9KSqQoYX4kBRF2XQ1KK7hSqwgRQv+LllebLNVQRluVJqGarBq/TPwqDO4OfsB7yDhsAyMBNpMEMUQR5i8IxSCV5UuuvxrLm4nO5Gu9ER3xFfCZZY8JVQg+zUFrFUWJLttH+iQZhR2EvcY++10y0NHvEdhW8UBt8r+9SI3tz8mDmgpTi2KUY5Q+KAA+JAlnJKBRzkHpHv4GnVp7rsMWkCS7EM6KIqOo3+Zkqt1nx5jS9ak5TlXH60L4H2hHvAg7Tre3nwu5JcBJRm/fQQaGHOwT1gSe5TfZA+WC+vVFAqKpWU96RQ+ECe0nhhET6jpsMTvkpgCcpCK+hi3NLktSX4pNKK7lJ2KyWls2oC58Im4hjbz8ULVdhMlMBliK3M3rAeDoGSuCptbVanAdoCD4HZSj01VwyysbA76yiGQCMWFAeI42CGHC9ssoPiYLmNmW2G5cSCtmYaS+K6aokF/WgMZ1L6j8QQOYnrT8PyAOqp7cxkbqWcCb9WV8mJapxzRU3m3sbexraTvkoIqFq+oGn+6BTY2h6o9GKXYFBM4S4plcB3OCjOh9/jITiF+5oMxVvINyQbhuXEggy4Dr6AZbnmr8+pzV+X5Kb5IuAXVJaLgH9ROuyFRHCb3qFX9QfkJZmMg2JQ9MgR+JoERYUGxQ8SJDYtR4/CoBgUQyAEXtJaNBaLxYLi90oCtxPXp17Mi6VRyb6HC82H+DEeR9uJ5dWg2EWtoJ6FVdT2pqtWVfV3dLap/uhspa36iXLNaKd+rlw3TqapC9hFSVxJbr7qoguwnXrMOm5dhX7tMy0CPtE+15K5Kto1uFarqk1V12mmZVm5WgTMUfO0W+wyvM3wt7ODGQEJTg43Wn8Ax+gpXMBL4G4Sf/Q2uUNKSvu1hdYiKyiGQGk94H1v/2D7o03IWDvgxQGD+aPFmMkSC4qzz5g/esB8qBw0I6A98UeT9UfQHw2qFpMcf1R27uHP9CQupIflEfpT4TEMigaOgOX6X+QhDIp+nMz9oa7RH+jACIoPFWiEjYD3BA4x/NEuTpgsMwYZWUpV7aiRpTyFx4xrJIU7btw2CmBQvGOkwwEojT01CmEE5AsRUGBEQBgBLeCV5fohf7TQqI2HIKD9ZWaKQ82/zaEoLD9Tc8Wl5kh0x1xmvoZ3zUdmPB2L8oUsxe4e+nNCYsFT872ZpQDtgzkJpVhtrMXKt1ZK2QHawHKse+Y/VsCbjD6Y/mgemmE19PzRNJoBA14G/I34ozOtbGUqCorZSjXtjhbQ7mk1tNXWemuDtcbKF4LiPTATjfZFwGZtD2jI9oA9oAmLgI5ac5ZrzUFnrDzLRavkq+oO/rqKuSnZ9+jP2gp03vpKSGOr5K36XJSrzwf31WzlkfoaXrDyUDxdJfuj2WEZ28vWFWsVCopB8TW8anlWPL1mvbbyc4ZDz4AHUKa429hjVLDPo/0GyOF1qmvXt90l+7NUb2tfQPNBWLb4I2n/zg+2f7I32mH7gv3KfC58MOeAuY4qDeK1Eb+IXCQ4edRlRZ1izh/8FVTc+dIpFr1FTOpBjbLjnRmUDoPiFlTNCTgBb40VFP3RMqSe84fzl1PfKe7Ud95oD8B7jfxZIhb3MtFFMv87H89P1moXdmJprAwtxfuj/zj+qD9a3CnDN+T/5BN4FzXlm/F9aXP+Dz7Ih0CI/5n/jR/aVr1sfCnvj27gixjr+TXaZlrSIJfP47tr3wgpQpIQAj8KlYTqggZrCLUEf5TB+oI/6o/6+dDUow1oDbozoiVtR8uy9rTr7yDVJoqWBqXVswJLtEdH/k3/pctxkXPR8x9NooucDc4iZ5HTg173+Pl80ouGLL9zyOpLB9KQdTliFE2WpbydvT34eDqR5nMm0CR7Mu3mmkZDVjlenk9vMl5u3t1c3VybaD5Hm0V0GV1Bl+N+OkqupBec1XQtvewsR21u4Ga6le6gu6k2++hBGu29RD9SbX7Qb7S2j7DbXm0qsd9Um8psVKSLaQPsnFewqwpZsp1kS7Y/lWKd7eIRbuZh2XgXO2T52X3lLR9HtRbjE5WaLcZSchRvmvBx4HdKjOsQAuFMLDPbQXaQLCwrK2/Zot8Ze3nZmzdtCicf+4sF2LiFFGSFmDbNeLJdmBVh3eyf7s52Fp6D5+KLsYudm4ess6kK8mK8Ml+MdXgUT+n+n3fk0bwTT+TjII4n8QneZB7Pu/CevDMfwE9ZZ6z5fCH/5irBVvOczqNU6/haLtX90KaHvZ5v4Nq0xy373p1rc4R3s4/zY/xoq9zyLXKBV3E/4CHnDX/Ge9o/eAQQiAS7u8m5oASzgYIPgiQd9LbTQFr4E/xQ31McSkMnKAvTU5aD8lABetgVoSYkOLVgt1MPakMgXB+0aQDREAhvI00hEVpCM+jstIdeMBAOkZ52B4iFOOgM3aA7HCJ9oC8cInfoY18zASb3O1HCngbTobd9SjXALbnFDW/L4GpYU/3C9O0hXIWdcAcC4SNtYMu7yEvCsruewUeY5ryC1zDnM/8t/A28gz72N3gP2nyAMBTFkFUMv8NXiBRfIGQRYYslkSC8IqPIKgbZAZFN7CA5RUHRmmtTRGijTVFRU1QSxXE2lhPVRH0xj7QQjUV7MRuDIlpEib9FopggAmFtZout4oToy1eKs6Iy+yK+HOtXOy1Wx0zYxpcNC2NrDKI2XTABtdFGmyBJxsHYxFcVh2AzX1fcaE3CnbgCB+FHJ2QtxQ64jHTGpbgLPzklcCAOxd14CofhKLyIk/ESXqVBEiT/+O7hXQyStbgHH+AP/IgpZCC80PcbXfIPGSRS+qSSbunyWT6/TC8LSL+T19fTKiRLyb5WBVlRVpKVZQdZV7aS7WVn2VP2kr1lbmkDuOQbIAfLslgOR8upMpOYJMvjFJldrJIr5TP5W0Yo7WlNiVpOPsvElLvkDrIMvSqtEmoZZlLplFbZVUCVVKVUDTVZNPLUUbXUUqynmrubqZbutipaIfJ/FVIdVUJ5ch5asuqiuqnuqpfqrYJkQJPK8jBN9s1Us1QgPIPPVnMVHhbJBtkkKe5m2SY7xKjUaw7uFqP2O0bdcPfIXjkn++SU3LAvyH7Z41yXA3JHjJrtPJHzYvmXSaOgpHtEjopRt+SqbdR3+SpGfZOfEsIPicEoC0ZFEIdRK/WjmI+cP1KNh53Jyvgygy5/xEup5jvC3/zm6IrUmIsUlNNGpUEjZMAiiyZ4KmxZZBmVBeV1SpAJd2OZ0R9GFcV6GlUKpCLVg28bKY3xqIRh2AWjDqDhliL7wKjpmPbxjQcgfZAhMGpQP8R77hAcxwREvm3DSdz0pXKeLMNp+KGzuII7eITneIkZeIV5eIcP+IO/SKJRFp9z+vENMcavbpwufa7SHlMxLVfpA2Uj+XeJ5a3QK/T6VBtS7UMGbkpVNZ6aO61MzMcCLM3CrMPKbMWjVl62YTsWZCEWsY9aRhW3j1oduCehE/ehO4vaXdiD1YLqQR/2421dzDaqP//7I9kG09kWg1nKjXwbwIEcxeEcwdEcxzGcxbEcz4mczD0JUzmH87g9uiu6ihu5mmvYDhO4h7OCEvYkruMUTuMCLuRybuM+PuJzrtQr9Ue+4Ccu07W9G06u6DJ9w3nHr8TMiXxr4rUPfjLRtdymfjMfDw3VSI3lRwS2F4WLGJ66SemC3ZgMGZEC+S9YCH1REkVROlNFVILtFTCVUWXsZ1VUQ3O0QEvkd0uvLrqAP4Z1pg8GYhAGYzQCoeHY4I7ABGxyN7tpHdubiKO4iPTfh6AGlvMS5mIatmAetmIbHuIjdrg/sBff8Rr/obs/s1cRx+do6bzEGmN7q/gFrZzN8DNADz4GGWaU4MkEMQmPOKmYmfmYnwVZggVYkqVZhuVZn414hV3YmMUSunMIS4WmcJ0pHRrM3u5QzogfxnVmIodzEidznZlK21tnpnE+bW8hF3EFt3AXbe+gtZV7GY6d41nWjhUIXWBL1rELhC7zHg9ad9nRn+1racf93f+ZiRRVS8tVTCmVQrn0i8mVWUWUU8/5h0Ediiur8kof31T17FIqp8yJKypr4tJaGqmkuqqu1mqjllZX9ZXtLTEbTJNoPy0xA9Vf680gvUgYof3WSE3WetNHA3TayqT1ZrBOW+vNaWucZmq+lqiltUJpvy/SYu3SNh3VFbV2TumYOvo7+s/qhu7qoZ7pkV6rjfNOHf2vI68jpUIPdA2lQxmtN/okv6uH3s4U5DexghgsbQMAA0Jr6AAdoRO01n1gIAyGghwO46EWJsAMmAnHZOzKcZnjMwvtETAdhtA8WARLIVdeCatgNeTKJ+EmSGAn5MoHQlEX9S44HOzKoWBX7MrRcALshlMBfTgdzobF9jlwAZSl48X5tbwWOuGBugjnwe1gVxKrHgbFd8Cz0EAvwhgYCydXj4PX4V5ohg9hL7wBb0Ji2ZVc+dO1r3525Sv4AX4BB3+HdqhwMLqIaDCLvbAKe2MfHICMM3Ed9sXE6o41mFg9cBj+GvXDLfgsDcfESqzXwm14KI7GCZhMG7lDcCKegYlVryfhTtyDiXUmnkuZV9iJdRFegnV4F95CUXfjPfgQWq4ZUpDNuBefwafxDXwTP8TP8Tv6gX7GXPl3/BXPTlUwV6aRU6TJo0YdUBn/QaBG/Soy/hicnepIX7ut6fW4O02mxJpF30pPvYXTaB4toBW0lhLaQbvpsPROes3fRXvoSEqso+g9fSKdSg79EP+IR9MxdDLlypdSgx5RdRWdTZdRN1lHvqqnY2MVFylXfpTOovvpVjrSb6bP6UnaS0/R0/QGfUO/UpmG0R+0j/6h/6nGSSzBPh9hBdya2/DVuhNH3JmzHHIN9yMfbqeO3IOLui8P4NG8wh7CQ90AhvMknsJzuKhXcpPABrSaN3CgfqNm93fKUg1t4sP5CD6Sz+Sz+Wdqdq/ja/havp5v4hu4Xt/Kd/KH8cfxQ9zE93KJn+Xn+Wv+nL9hbT7kLzhU27nC33K9/p5/4MT6Ef7gvzhXdo1ncFChOcLyzQL8EQLTyQw1Ke8K/a7fx3Q1I03OTDW96FEuyXpda46wppm5ZrRZanLlZWa1WWkOT0dqnSnJDeYMSsxmcxvuMmf5L7pHuD1V9+Bi9Zh1iTowmmFvizbz084+t7u3Bul7rRSc6n1Gz3Ej38yeSiwZX4yboy3RCjgRv/cnkR+4AOofbtAt3AH/5bNTntpPFfrRPYzf5BrnV5eCI2FwbOJO8av0d/R2Zqjnq93RXh7mDQ0OhjjeH5yOHUJSs+IGvdKzzU5zijqWlhtf3Ue78AF6PBgdH80lGXoHeqE3FEMv9DpTrmxXw+W4EVNpvMj+VG85IB07P4vzwtVxQXYRyvhOK1roGfV95ku9Ng5UQdbrq/VnfmtVG46Nr9a348Lqq/XhtLG6jbohPbH6qmBqdaB+d8+LAmdjcD4fkT7N6mvmxvPi1Z7nNYkmcbtup4ZgqD6nQfg3t4tetT+J2yuLZvLX8hOng9oXV1Ffe4pMrCO9UBX1VNnkHx1fY6+1r7YT63l62k+sB/V0zq3M1kf84+BBusH+Mfw3vM7/Der15f5nWMCv5acYqfZRSV/hdzCj+PB0g/7y0fZ8pX8bYeJP80aYxG4Lr2CkOqoHw5X6ITrUL9Ea7eifPdfbQac7kzb5Y00jkf8Dnhz2hlhR9W36Vg2qUTdVp1WB1+MBEsufRkS88GvWiRPPpqDKZ0WzlOZ/uo5lGhUpkT/ut6yTatAif8lvWSemmRv9VpakECUpxNsZOO7tXWoKiHzzb1mnFc/HvBsAnP6N37KOMqpDLYn8V9cXq2mtnpTfyrqknmqjTveEmWYIFXXb/xYB1Mhf9nvWqa7Xs42FEO2UyN/+e9ZpGzhF3Yvab+gaITp03JNrdfWOtzpue4KFcC3/io4s0KiewYIsaiEenNbpQSlEUzXFgg9TdIYnRItskYNNQQoxvkqIXvGEKiEuxWugXFZFtsiOSoiWNQy+JAtyViTyr5SzznEHNOgFlc7g8R3Vuak3ONObLOaIhfa33jlRiEV2l3p9WPpabrjAVGczTCR4HhqpFrnC9OMmbJEtMrEW23yLTayLpRDXhwaX8tzbBw9PP8g4eK8SX3ufOA3PTi3WDyEeEN+hELXlERIr5n8W5j+ekjl/2b6sky7qG1Dk7z30KBt0SeSbh1DXy4JeyOkLMoS7+tL07UyHzkbkf+n7kEoskT9vf9YehiVb5ut2PNjonvER+1Wp7J4Mud1sciWywM7ncfzxA1p5vTD2nMcQnJYrq7CFs2D4kmwWcwmOnBfqNbdlh0TlWrbSke9tSEhkOT+MrSbwwS/iKBJZ4NMfOJ53lISg1isirrs4Lje2JLHGzQxF6fd1V/Sl19w3jJIx6wZ+7Ms4qkS20Z3IAh/+Mo5+ZcfZOjxnAL84ZPa+5/99LkCjuxv40jEUSWS5SqNbo9uV3x01fQJOfRXH4D2hnxYIIQ0afW50A3d+Fcfi5wwABbqmQf/4PmZu020CNLp/GnGbwM9/FcdYIhstp0tkp+pJntOtyZ3sSWTxmy3ULM8CL/o6jn52jgnAc8ZzxmYTeNPXcRzsNt2myDmPzBuPr1jtmVI0rQYf/zqOd1kB3WeqQq7WkdWRmYJ7cvdEYCO+SLsJcKBguibxRO6tTpMLoMl12TjtnsvGZcPSwG3fxDFRrKrEp62ZMUQCBj+GRvdAEibwq9/EUeRYwP2HEh3j8GF++axvJdKzrBtq0Wbznkh5FiCRfdEEKOdrb0dYTS7g/d/G8dY+i8AyXUxkWR/cK9dXpuQozP7nDPhmRE4D/ywQEk95D60DkYIQuG1gp4rXeA3vHgDcE2pydKD+FrNP9sm1kXrNZhn9RsCXBuIY6SyQPO6AUA/jOeM54+EIcOpaHE/nyNcwG913uQC2R6ZqAEfe5dodzjFr/ArWiHe5ZLitI9OR4HBJFaqdieyVAG9Gps/jvrcBW/x3DXxmukQR09pNJ/oiei20RtKPOICMdGRs+45wEtfhbxZo9/PCXxRaozPy+7MISw7w2c1WRuWj6ZQneoUGLb5orqp3F4LAbbMJXSsietF5NuGsnPVjCFnj7u+VEHqlqU4uZ1aKLcyMx+nrhArDhc0iUigI8GE+1W5O8rRtdE/2LM+3rj/oyL1hT7snJK8vBHx4DuGQTbXNRqbq6KMhWNq3xgHg/jmERaooW8mwbAHQ6G4WwC1zCfO1EMOG3OSaS7J/iHBkUJGtVd3wBwUaQp9MAoVfFcZlf0oV8JtzCWNl6aTjj8ndUd3vdhNgjQJeNo8wHESJzs6PuhBwzzxCkVDA5+YRelpDAH9SPw4Bvz2PcEPOOxoxmPaQLWwRMzpC5dnNIXLvflp51qqLGfmxaAu/TmtVRlbsKP8TEeJH7XYDNyoxpMGdnSvujQjAT0M3bhKbuMlaJFiBVPqwVCorALxsAaH4swLetIAwf4oGsEVSiECGqRr48AJC/7QuZbRS5zd/cwHhszkf+mZaJZdLma51peIvarAsh/+q3Oaj8DdllhXBBpxvyWz4fhYIqA5TpepELtf1RijKcq10YeBYDuumcDe9rnDkmuuRTW2rVEbuEx/wFavVNiWyX82RADUqoT6KY2cR4c0xEdwtgzmaPvxT9cpeWacbw4++GT0N3xVF5tZvaArHqnHqXwp43WJC/YBW3rXKFhUKuHMxYSUP4T+K+3lA+ahU+TaII9RryFW8zZF+2QI4u5jQU6m4AMuWPGmoLQAG+K/irTX5a72o23QNuGcJ4V38w9goTrHLwLFGwRyYMI+/OwxxX3hHnCem/hhwQVwUEM2xCCngVUsJc9zAbUsJvTczrboC3r+U0IylYQ4jkwe8wM8uJRyp0QlhncrL+/E3hY7dmMM3mSZUKeBFScKYLRo0QLUCSIqMBEgK/6xVAShQaFUzOLt0M1j165+Nn08SjkqJymesBvYz50FUHnMddyXFSf+wkRqrxql+F6qkAF7VTBguUopUUnCrroD3NhNibhi5U9XdRyw/3Ux4+6AIBbfJWQ4z254MaKgk1qxrGg0eWczkpceWty0j9N6ad1teRhZCEXDPMsLror3Dwk/onJ2bS30DKAZ+exmhjk0biaUB4Fk2Yc4g4FU2oSg9edrOXktXUvvQng+bD9uEolwBOzbh8H/niVlxIstU8cdoKNzROQ94wCaUCXUd8JIWQiMGQ2CKHgq8poVwyDBYlZcZ4oYP3hFwPxyCkcDHWwhlHAj4+RZCf3W339fpGvhSC2GkQjW+Taw/ECAqjVwkr1pO6CoJAGxbXqnXhA1fJB9cTqgr6/x2nOh4saygzKEo+soNZB8SwPNShCVhnzXjK/ShgRG+NFghzqAnVWaOqg2Q2J896vp8IUU4ti4Fw3yPo6qtLZquWW6cg8rIjBR+4JP46xzpyLz8C/CGFYS35hOSv2PHhD5cELUzUK87mTlveiKXRjGnestXVhCKGgW8IG3KJckIukCtt4Mt6ZKJvEGxkhmDbj/KBxhjv2TpEJvcMqsM8pX03mt6TBuvEjDZnBK/4o/fhE9nCK2ASgHRHloTfJEJ6QY9V19iBnC6lbA4OPU1kzwTLhjVJKyA3lavZfZQpyEqR3CKnqGB320lFFM1cLaVUEzTHzBn5QvVPKCV9+c6NKDX9f9WE/+7Xgt/1CENR/7vj3pXr4GdlYTK0n88ISjlV293GbZsf4x51ipCMSgI3LKKUNR6gdtWEQ7nAqLM8EydFGJg04ChhRTAmALgC6sIPbnK2/SL319FKKIS+JsH0LJ6ICNtEVYAdbpU5Snrn6eboSd5ylgER1eXFIU+zChPd8x13DVFc9PqGNH9qwmLp2pIiaN/mqaRSKiQskVS1GvgbWsIA9Fztel6uorKqKxhnHZ4DaGI5nNrCBvC1QmmYlJZ64WBfXRkBVd3CM/Uo1T/fTdO4xt0eMAvVIFysO5CRSUfXBsKwdLw/NrbcJ/b5X95qRgG91GwUDWFNGq0erdAeK+gteGPCz4p0JtATJGLoGtduf7VQjwNn+Cs805snyQdVyL3nYp9oC5DvYYN65OKDEIBwAwsKoGPricUVQr4wvoDuM2opEiKatVAf62X4Mr6+42sUdDxBWwBMFODRppCbtOyn5fBbRsIS1jEl677jYaaMaNM2WK39XfmdzcQGmLRBq/LJiG5sW9ijwJet5EwnLilv2y6y6KNXnJ9gQZ95PsnES6a3pW/8j0SZDe2EidYtKl1lduvHzhdlS0A6AoTVFqKtoDJyNldkZHApzcRji/3O3KaUEvanvOd95kWm+6x0+Kxt5/5PvcBt/6f8K5Sq0b3LZSpSKFBu4JJ8euVUiPMmCEmRcRBqx5SUpwNA3/xf8LIIj8Ax8KOXO6fMOA2CTY9mJ5Y23RsoLjF35G2jnzUj3KbObJHfvtBwrKqIXkv04R9/qBAk8cZxT4/IbB9E+ANDxH6nl5fJHc9RFgzGqALn/g5JpToVb9IdSFAzOAW+yjlW60pMPBQSb6GJ4/WyNH5XiHwtjZCNaABRhcCH2xTJcjIJhfaIGbA621eTxOqdYeB0+2E6PCNx0aAO9oJdVSM4552wqEQqKxKIVvnIP40T2CO6t5lJPCldkJ3jfr1EKiHJR2EhrhGS3ABd3aAVujtaKe/i6or8GqHz8CrcKnjKPcb8EAHYd7xACfC38OYca7DbZsJ730+0AZwpHg8AFQFR6YYD7CF21RYNA4Jbr2/LSzFpql+CHjBFsJI+DcsgD3MMYadDwD/CdyzhTCnAPjcFsJAXH2ECPCHWwhL4q2ik7GYYUNBzIjQj8BtWwnDSeG6eHDGya2ESvHs1ng42lz6+k2SAji7lTCnGDi5zWl4a7ZBUXRse5+12FzqIr7JCrNXOhL4w22Ed6b7NnTIPHTxShXsLNqC/DLV/IFeYn+6L+C/3QK4adkB9lstgDNU3bYxDHj/w4QFf1ToU2FAlvDqw6VBCUXDcaBXvaj8LRdgly36cfIRwuKkyMgb+K5k1MjIb/0nBdz5CGFOCfDBRwgt58F58q0qFPDLjxCWl8IodSmYm3MzzlB72VKd8mVvkgDe8Cih/w6/t7IrRLYF736UMJiRpYpVP5QtyhTws48S5owCfv1RQv1n7vQYrYC/eZTQU3U5sekacPoxQv9fXCtygv9TJBRwz2OEo27LNWpEpf8X1XXvrwpBVaPyb7kwBh4LSqKzOH83TArkfGEGZWiwSlGY9z5OeH31j/bv1WgzVG9SNSq7sE5dUanw1eMVnRTbBnqkJXDLE4Q/n3oi4fsZCV2tf3jmDcaqceqfahq6W2xzHxPTtULE/qUet/27dPJMvORJQvEfBbztusyKGeKyHePegE8+SUixOvdS3sC4XzLG3v9VwN88Saiq1QQVOrXOQpgJiRoFydDVyfwiDnZWfHWaByyjmMbPdhKOvFhORmAQqv19onKsGqfSMiWxSJWT2xeGVds3EdM18JbthP5UZnS8qtdBagM+vJ0wJo/nA0yxEnVWZE59sT1LJV7QRTd6ar2DjqQqr+mCz+jocotn8jfxfW0w5BvMCRfpdDUGL3YlWnJSEkUQigOLiAp12ur1m86MVIZnBnz6FvfEDmW6Jg1THu2LGQ16fAT+bAdhsF7nJVqygdM7CV1F0Q34wZ2EiZViSTAWlW7SqUNclACi1ltcHiT07ywMzqs4VIQtgkP6vJ5X7SLM0+YAP7KL0Kqfqn44eDiIb+Hseq2DaQk35QWT+mesC5iz+0BJrdcWK4ww49p3I0rSV2zQhL27V/jGhsABnt8dFmkJfGW3Z0d6j+0HjWRxGXo0wPv3EObnF4aYfTEjI49/F7+5h1A0aOBLewg7co5eQvkEWJrsjdMCCydWj207U54bO6VOKQ/CrYSaYpDV3Z3Y/pALfpUKBVBX2LR4yhM8Erzc3Z3Y6ZU42X2KQ1vm/92SIOb1bCpGK+ANPYRFaRkjrNKakpcb5pmVjoCytwc20UBWKtKuBl/0BIPr1uHMsC8/ocxgK+C2fYTBdSoqK2nkBrB/3wdVSqblFU/vW1vWn1vtJMfSMi21bF2NOh5IGf2OoELFDODkfkJdeUk9uP+mtEyjc/+BqkkeW3gPv9YrOSoXdKlUBqfoWfZQ5q/2Q0BM1Vh0YK5rvJqmgVsPcE52HqiG8GUoSXce5zcDKcraEqeUHR8JPOcg4eCBlOTgKRWVqUV4E5Ti47GDhfE3cu6wBQcakbXxwbdF0pQGqFbvBf5iEJkFTatRtjgqnsmQ/lWWDudNhwhvz/wQ5Q1pImOlf5QmVH8rf/vc4Jd+ynGYu7h/KXD2EKGwNPCCw4TD9TP9lb9exw5ZMQ47DwfjKzrgx/MM4XpH3oeMTMmKPIBA3OtR6wWedYSw6AJfzMqx/JRIcUvZ7ju65QhhdGQhQDtS0DXnh3taAL97hLBYlOKZUfQ8+4wHJXBLL+Hkj+SzN+vj5aevyKvS+0z+eiczBHDtZOWkJWueE4ulc1dcUM+lskEDv9tLmHj+knBkjs1nW/yF2I0XBTb1aeIk4Mf6CP0vTXdCjXpZAB/tszLrldILnu0TCi325Ut9hOJVATznaGUGzUfrg3KPB4RIXFWQVNHShJ1HP+LYqPR91NQX5uSWhZxSTa+/JspUmQwbjnX6zOJkPnyMkF4XCc1ddcx13NV58UbcsicwpMzZY31J2+JNIRccr031Gq+fgbfEKWWLt+fxjgd+vYtQUBF2HmcbNNB7/IpivCPo11WbCQBbvPd9j/cFcP9xQs8HT+kfYtYJO8gO8hxsa+i58ZoThNZHBt6jXwDvPkF418dPOp+Ixbr4SVpWTEnSLzmXp4hdEQyPZD/GMHCVvimvO0kosgJ4y0lC3xt5yiVxSL9nAr94klCkJPAnJwnDChTKSODkqSIN1p06UDfIlZbu1jiS4Xg3u87tt0ogQ+Xvuaa8Zj4wnrbB9QMXUCFPdkhKAvzVRVh0enrEFmlZm5t5x+a4sjQ8crpQhOnoJaKvs8Fli00u4AunCa075hdPrG5OUk7RwJ+dLoleN+8M1pwJi4wA3nYm7mPnmVp+Rvpjqkrz1ePZM8uCttjoTbaf+uwMf7oYlYQlTjI/mnAoC8ITjkYvATDJEzO8yR7/x6NL9fq8G9zSCWV55XnA7zsa703R/r2YkoQBpxScqslfLLWBdUg7u4yWysZ7dVowXlo6XmdxWzBdwzlbG7xU5sd0x+GbUNaS+uYsNz6kz7k1qZDK52uKhK1UkBYpjeCYTByqy8kXz3Ea/efaqE56bymZkt3xVD3O4kfOEwYrjUCyK2awJEU7f6NvoiHZ6OI8fvM8YXCy0RmD5t9jALdeIPRnTdSHUdDDvLAOuihqTIdiSTc6pqzbxxpwS90hkj1wDGCmBj+8Hylq+93AGHbnon9e3LJ2v7CUzhmEuv0dDxVZ7OrQqX41Rp7Lza9WgCMHBOWqWeJiN4ma/hHzDpQKTaSW8ZHUYs1rholVboXXnZaKouSgphP05y/oOzu0Uol75mD+pgb2Ek86RG3+KjE1+H7xa8ArDwF6EseenMBRNhxiKW4csvOUx2t2f7Wiwa++TvstNgE/HLa1ts95o3sEgRcfXgS2Hm5zag/Sh8fUCEbBvTiM8hE+0vG8cCMb/yLKG9lHgUYxRIFk3RF/4qaPlKB4so4C5xI9uy1Z3Jzm4T7WgFNHBbkQ3w6HaMC1RwXlDgWB3jBNLxtSCJw+us2jqX+njRLczfGNVYgdG9Y+phmqnD4GoZa+ekwaJMvnpjAcGJxwnGAi5h1vCygIF+9FuUMF3n1ckLJDBT51XFAghRAve/0KPOGEIGeze5SmdjfxA4tPbKVYCLz+hKDcCMzK3RFMnx9B4JYTgnoLkeu5H0FkRg5jKwuBp50UFDqVY7rK8n4lE4E3nhTkOk0AYzQLm91jNeDWk4J0p0jX7QNXpQUpd7mAp6WLFmQrnOSB9H4iEYSYoV2vumRnOpwgXG87TSw0wgU8pV7fMKO+XRPUCby+XpD6G9eviz7ngxvqBal/cwH83QXcXi/oaT/g+bXvqcUZWnC+2GNOAHjxKUEOM3vBzlO1l00UYFDrcheqzd8JE5dK05i11H3CaUuXe0/v28G5HVw9HXmE+Z1jSqw+WrNxoZYlOXf5mYbqJurO3KBbhLqROaP1fwmAddoYbc1VbaxWTTMOROcpgcCrzwpyDNEiCLz7rKD7rmn58fXfKzn4/fdz9qwg5QcFuKpBkP+QEhCzw/mOIvCcBkGOPo4fFeCVDYK8ze6PLcz8acSxhht7myhaX8Sgu8cS+LdbvZTNbqx9AocbBfVMIMyuwM8KS8zI6Pyy7qc7rgDXNgpS2jTC2sZB5ddTYe/MnLwaZU2sultw/CLBNVnSJOhN8TgzKjLeoLulLGau51Rm6U1uQ2g+/SlOv0k41XSiUq8AtzYJ2u4pU81qjDnN/ZTZCvDyZkHe9t77pbflhpbmtufz3y7Nblf6GgXOg9ChFTq7NCjO1prT1oebqwAvbRH0qp1ZD/TV6RSpOW/0WhQi95FH11WYrxA7PF2/LLB9TpBzuEaDF5RxG/zDOUGDH3LUKiGQwPW7PexYoOzql52yUElgl6bFJAs780xPbj8nSFmkABedjyxDAIs/9cT3F+qXbVcAligAS5UILlOWKxGMTdr52mMJdDuJFYoXKQOsfM5a9Z1Y3Zfs8R/izvOCBvfLJhBghObX3Gv2v4X6gmRd0GU/DW+/IMh50p12UzGOhIsX2A6m6Uvuy+7qVfc1efVrd3e4gSdcFPRI33MbzgRCp7Kqd3t2laaTbrN9vDrwgYuCQna3uvTQ0RvaLwahx+by83VpZT+nceqSIL8PF09P+GO/qAOvvCSo9xs6QArf0QHe0z/UhyynPkb/RHfhZsu5pPxGJ7RfktrfTvo/kbo8/mmpXva0b+oKYBX8Dau0iT9RHNieKfoxNlWPFMdZOF2foQ/RaFUU5+hC7DFUA85eFvThoh0FnaWtdFY8OhjF1fqaZ4o2kthC5W368AjH/5pVOmziwWmNwT12xUEa494r+lWd0Kqj/UolP4HO/AG4pd/Ws7pavDiBJp5YzsuvhvPElGAUjDddTam65HuQS/FNDyF2bRMlicBTrgkabKerRmjDPIpJJKKryNAC0RUpJi5ec122qonh9TKUtNq9FWnNJM9QDRgoe1U9nY3Ac1oFqTUemjbDA7yzteautXZ44zs5JxluA4S7Eig3t6EbpNu697SQi2jpF8OdsxA40S5Iu1HjUdu+9GPRslbnx+0mlZI2hkmrHbHm05IS/9JBZfWN7nNswJs7BLk8qJm44WJHWGl2Axd17kCDSZ3ui3HpK5PTuhYwZD83gPtCJsYD/hxu6BTktRAvsr/kpO4wgsAVXYK8H2OckInAs7pAm9zaVR9AumuZHsHJmYdtz6RXVHPNELZnmP+VJzLwE+czn0pPG+NN/iYA17wvhIBrrgt6M7PjCn3/F+jXANDn8N3lc4F4KeT7fD52MxuB7RuCvFOCjXyNx3yP+/J9A31YfyPutZEle3RRcPqGoN8UOAFe9xU63/a943vXlxwkomjQvNsjACYOCRMT7aqJQ/OUgxbG0dqep4AexFEeu2liaLnpOuNWgQjixk37ngUqK9ZNO4mqqvzDLRnJlbdUG3W3zrsaRQt/8AG33BKk1PiAi24LEhEwzY980dVa3wL2Fhf6CHW3a/56n5ZTt7IU5vbbglSrATKcNWPFQOS0LFuvjutJLM/W8hx+psU0v534Xr8ioT1bcLXTSmgmInd2pjzlB552R5D+RneT+1N46R1B96gzt4mJV/02vrau7LHKLXcUV2bucOiYSJEk3Ub7SFzIjo08p0iSIwpJJ7cWSXKOU6MI3FokZbMuWyTJpfd68qhfiiU5EpikY3lpsSSHidHTgb3FkkICFtGFiahF3XqrWFZiJbJNmFJihyZSdCPHwzE+UCJt5/NsKpH0otL7X4cSz6ZOlyu3mRonF5ZKyvMHrBrGVIGzXLdYMjtSKkkdd5hE4HCZJFe8ZjRjWpmkt82Z4ztUTxAHS6ue5gkD4EmjwBnHj9MUOk0MBMELxlyHc6ZMklbwrzFMf9UATpTLook3xCCDKgvLpUBvXFsu8TujcqBcev8fu6FckvInA7i9XJLyNwO4qEJSYERHOXKa/7AKPK1CUt6O9NbElZzmD+pUAzZ9o50Vkt5MYI0x3ZhhzDTeIUF3DzPXmGfMN2oNd19faCwyKs/f20pjlQGwxlhrrDPWGxuMjcYmw7xNVEry7p7xh7Nwn1Fn7DcOGMBrKyV5/6SO0OoYm8JILY7A6UpJwvtZcf2uPK6OFQy78/LVULLZQLXFiCPwd2HpbQ/UhiV5raswqEwc4gNhSarkZvLFsKRCy0zN5Ke6V0UukeZxQ8S/958N6Erbx/FnY95qSron6c0UhXEz3vVpZqj3R4G/qEOW4fyVleJvj6yksU/+UCVJ28kCXwSmAy+tkqRpKNu451XJrRQ7aamSdN/H2j/UZ9WIRXGCFR7vR7YtST2vXl2OSWKtFXbN1QEs3LGiyicsbqLVKmhdGvg3PQxXRCSJebp/92x8xNwNY0/wX/VQ4tURij/iTx4XGLmoB6FjOcCZSAsQ/uaA38b/qXIX9hYm+dM3Tqmw8YF+pCGvK5AJXGfz3ATeCNwM3ArcZvpWdwI2Av9gS/I6GnI5A0k6nHfbkvKSn78/E5OYRIDewT7BvsF+wf5BABGUQQuBs7YkR35wYBA4EZ3HOMai6HU6oha+nFdGpYdngqm6KIZo1aao3Bv52qj8+mUxSUoUgX+KSdKW4Yrop6+Wa2NeEgdiK7wZjJpQHPJWjF1IxGvOfwXjwkvWxCXlFTjHTCx0aliTAK5Z+/lIXJJf6jFEA74al+SwfKAsSrQOqcSH7T07iBAjgd+1sYo+lpDkNMnQgiDw+UTbKyVJGS2zQ5Vrkn2NH0gyCG90r9xKSoR6uT1/SkqSqFZshJe+javncw5HMRKjcCwl9AJbPjTKzlSkSSWq2c7LA9U0S8kPAa+slrsnzNxbLWnw8yEUcgAGhwpCNswraYl3Q8mqeH8OJbtj8VMb1+YKYVq0D28dJ8lZHqoI4Zv6OEm6NfWwQwCxEHDnOKWMmWgexWkhcmPjpcHe+bnkeLn7LjLeKXEscF7NiXfPXxv6WMvQUSfGS3K96ABi1YNQgQO4dbz+oWTCssBYR3mo+pnD3GwiaybwDGsnnJG7GffixvivuxkB9uJmBG6YIOk+25NadqRO7EWl6Hc7BDxpoiTVlVOT/xQnSnrEE53lQK6NeTnS3aGNwEWTJHkjMDJkI/CUSe38sIsnyYrcjYcmydjIHEQ5eXmSpPfVkqOQCIZUHjmRKEBn4yhGl9tgY6dt3Dgx2RYL4ACdFujFkbV+HPXHIGlP8VKYNGVUT+KYTMocOxSn59C5LJ4i6ZHhGlw2zeEs+/Ed9V3V5KlCaHZca61TZKXBdzqa7m3NiW1YOHVF7vGcxvEGDtg0j49NlaSHjjhRx3EdFgbP3SXO1dmOog/s7Qh4WNtowYhVyXqK7k0Q/8B2wAZ8+cEfVXtMB3r2Q4HBHJYlzI5yoLwPBbo5nz3NooYPBZ5h8inH8vVCveMt9EaoDsU+2bhU5kGyZ2gqTC/lCTQUFC79f2MOHUsf5Al02EydDrTlCQxqmqNahXs3Ip43IxRjij3+Lk9F6/FC/mWuPooBvZMv0JXzhF7F9qm71madtqu1c7Y0VSmRb4L4Pt91Zwcf44CMAv38XINawlfeVctyE8L6SpZpWeY340YOtLcAL77J9Eb5YwFv5AuFiojdhfJqi5W0pDNMbjE7VVlIXhlpoWN1tc9WB9CXhQJdZzFaPl3k5+XuolCHvCI7mPRFrJbFAq2o7YgtQOWbuAsBUsdFpmfkNFsyoJeKBQaWJGRYYN5dL4Zk6CtuMza+PWNEB1osFujwoxrwdfF44DJPrMejMRblMtZKzvDdsulsrNhNlJQI1FIslAhuIYl7nN2gbW4HlksE7pRV91ecAYL9TwXOP1BuqUDNYkAlpQK1NxGooVQgL5RUabQ025i4hWcytZ2gmCilyuH1+Hd9Vcd2Vk2ERnezj/0ZqKxMYGD93My1nDKNl9kGcXSvza50UWq1zFK5m/y2TGzu32Xdzan7ImAspj2goFy6TQW8P4GaygVude8NOzcBxcuzTcWrFG/hJDMqFpX+Er9CvFHxWg7F3xgsIc0Fm92gA01WsBJfVxR8v3BW9HlAf1h/RAfKruyOfKdS/VFRefqQYsrZPV4mB1KVAo/oxGJWyDDtAdlV+zbeb8irFfGBiYcNhylbqnSxMPBAn17mu8cpKVMOH+bTKrFBnVu8KWnihWqBjrkOo7eqBW7+kd+Y7tV5dZ+XXYs91WRvLTS+FcnmSwb0Y7VAV3kxeKXGVwgbsxuEqppkxMrYuXJ1ytwX+2v+RVq9F+jTGoGbL3DbrBeMG3ijtuY+wYsv3Ypa53elRFftkONqfizTam2ayl2zSM84vmwqB3qpTmDkjIByUYkzA++98nOYZ3A76hDBm2QzqeqAXypeh3KOH+tY0shkKep1BSX1j3T4ZR6bRfnxG8XSnuPNFc+A1frg8LTdGygitimpsLvzcZlnC4b1FA60u0HghZKdjm1vUrbk/i4R0fd7jIgDUf6VbkWg1QaB/Da8DRWj0G0I9HODluPZxhvdT+CcW/jTCFTQ6EgIh5gWIda46NaVezEW5bZS7KwA0NeNAo/hNQ9/xWYkcUJM8Ru86kAGZY39GjfYHIkl+5rAsJ6NeNP4USaPFX5p3QuKNJZ0EnireVuOKJcMqKpZ4OUm1MXkmnknJfNBIlt5FIZgBfFKS9JI+HvEWuytCuu0v48fEf01cpjJfcZt+Lm+bRForu6Hp9xWgdrxBtAHrQK1cwyg6VaBh9/S1lXZzGKq9a6SyTk5rMMEymiLz8hts92n0A9+oKK2GIq6tiHHY8ZxJQ21laMQ1pFoC4J2RLfsgJm+x3mPE6+0B1u3bxqx6t1VvNFg50dDLe1dk5+2Gwme7Vhqo1XupfriiqIOsb9ABCxjvsM+QkP8G7m9KJMnkrm7QgoPMjuRpHynEzWhovPLbLVZky+Zp/LW/rSnvBW39n2n2I2EI133na5gH/Hges6Kji6xiUGXN37cJRDyu793eSn2rqIBPyG7+8NsPcofaZslHVq3HdTrLmn+l/U/O3bWSv27/Rbdbm1HGa3oEeg1c7WIQo/f0nqm8lI/QLkf5Ka+70FYlxm9ufLlOXij194cjLhhsHcicPfdSD29AoMygEZ8wGMxOVCiV2BQ/KEdAaCMvgG5fZUjVv1LpEPXz/zgQKhXZygGNNRXJDau2eOHo3ifllyvGDL67ZPm8GLMO5ANJM4NJCWdyZ72hBRuM6D5fgijK/l5fw009Xs/bvMie6B23N3em/eX33MMR3TlcFvRFrR3QOARipmcq3y1rWZgPUb24KRbsbD+lMwbZB3qBk/pwa1/nPbbzGJq21vaYhZrV9F+DcA9Th7wkat/5C3IyuuhiA5UN9SSFV1DYvcqPbr780G3ZeYwwsV7w2zLWr+yYYFaRAfqGg4YsNg5XuD+OfBLwLprfw6LvRTO4YrAlb4LA9LivTcG/38+allH0qwyjcdcn/ekL/AjHjvDtFky72cohQP9HSvc4J2RqjvKs5iptDwi0KVA2TT6fkRgqHizetonfXxqpNxRgRt3sToSCnNh6T5Sz6jAUEtN8xMfj36IkC6QLSN7LDDTqtNW+qPssUo1Y1ZtDlzXhWqTrvT3i3Q/FNGBEmPsN/89+O7oG4rWUNG42IdPzo+Ly/z50OEzaSZVMSH63SWHAZMGqY1O6ZQI6YQT/QXs7PWS/04IdNlsxmUmUO5kdEr1mVdOomFymS+FO7s+kgElJgUeLIMSD9ZK0I7dZ06ON6Y6fPicATpnqmxML94FxTZ2WnJP41xWQX7nzrw3HdowOy0PtSzvprAuFX7UI3pEN//ZzwaAMqXAh4XmSzbpp6iYZBv2FZzkRDnAx/YbefIppTnTnObN+yWzVR6Bd1TZcZkHEQnl79CmYlw69rPTvBJoSHhQ+HIheHamUUtzAuXN+OPFFXTPkFycibpIzBQ4W+Ync6DfZwRySe8wogNlzgo8WCWKTU3nA4qlcnVNdcwuiGVkQPL7WQVLj7omXUHGXJrC02ODZNOcimNo7l5OuCUplaNChosZvZXLPPNfDgI9PS/wPJ4prU/b7JN1w5Kl9VtLr8BTwZ4kPlvnZBskA5qcZ77SB7k63zr8Pv8s2jYO9MqCQNf1kXKCQE0LAn0sariFA60uYBQ+im2+JPX0YlOsXgzr5L63KJeX/ijp46RPkqLoWLTd+vojfJsENLsoUPO4gf5cFHj1wqu66TG4hM/kWGQtd+ogt3FxFDsVaHWPwO0/KVYBsADEh917k6GD93lxbixLy6a9XsMd2KtPeaMo0f69xHYXTSfze5zrvt4r0DCF7KlEb+yj4GDTVrjwW1o41D7b4QXw8T5pvDT9Sa/xtznQn/sQF7Os9v34iYABf+ZxM3luEGhgf/Ha28Zn6LqNA0NkH+g86+l8KKuH9bCuZ+eYMD8yPzb9HGkC5g+4m6PDAtid+vvAsGTRNcVoPVPdorgNvYeL1kt2mSc5Hoe/uMwjP437k8Gf4zSxiyumgKXMXFLqQs0DffE74qOuUdeoS7Jn1gP9viRQs4If8pXlwCyblmVJSitjy4EgDw8DSINWTnoeZxyCzBXkL4dWQiYWVyqGP8RkCsL4duWjTJEsGPgmn8WCX4KcWvoCbnLHbePb+C6+jd80Wab51U1mS/60rqSRjzNizUvijbXKxnXBbpC7QiR07cEhLK6tMM4x9Fj+ucYqvJcIa1cFgaoS/EVP4gfRHjOAPk8I1KYMoJ8TAk9RFm/FuG/8wvjOWNHDztbHfNlmjx4+TvQ6A/H9Lfe+L8u2bbcNqmiQIirZBqr14YngR1MSDwo0SDG2B0r6/SdtRZkGG9oXxibYJ3k0dN0gHPr7I/bE7o3dF7s/FrTijhTWy+1bl1XckT2tUy28eHW7KeMYtN9JVeBm/HVzw3JVuOMjNoRf0pphA5M8O5jiAZ0PS5H0Yciolh02wgFqDJ/IltjABX92d6UwnrdHOEDH7zanuu13w4Vc9Fwi3z1qsS/a12y7NxJaev+9FKLrthKud+KeHB5TSfLl4sxptOG+FE7zpfBK+u/H1bL2fiyC0P0gpdqElK+m6te9Foz8B22pldtaHQw4l3qqtg61m7muKC4fvKUHPX4drQ/s4V9fi19e07Eq/UO7siL/4WTUVXbYmWAZOmt+WuD4w5mshoFuPDR7jDLQ+9BOqXPKL0fOeFk8v7ZS+hMB/7KPOEGFj+I4fM9w8tHPyeoYqO6RFMbPE+oZ6N4jKdhRJ6j/kRRGBNSX8h9LwcYaoIrHCd2l/Y/bH/NPoCRPccyJVY1uxM3qFIqIAu1otMPChRI9WDHPJtQQGGwMXH/u5Ov9ntfnKG2anP258bnxGFseHwRZV9d5U9R/d8vAirWT1ZrsqKuW+u4+DyecoIXNUrB7DJTbLIW7n27FuuT+5vokdbYZDxlqm7dgEw1QuFkKd5/cufcx+AFpRYsU7KQTVNwiBfvcAJ1vkYM+ypqWlgpuf0t8YhynRERHRp81P4RrR6e3zNYnqGgZbK05pa+t5KpcvVyLcKv0GvUQOtgmxVvUvdZXnvr2EMC0TZs9qa6bSD2tvJXiuv7Fc2mWKbSmXYqUsLvphxbeBnIE2iuWX79v8FqgYHvbf/6ekfNRUEXHVdGhWVmJLnRQcI300g94Gg4R7rjd+Tj6x2mLBs3tlEIzQfmdUkRW6eMPumNXp5ys7pTCGl9Qhq/9gwhQY6cU8W4bcNtu+zRcrUcn87C4y018o2kab7u6vesau+VgRZfDlnic7qqNv8RGaxkbZlQrXr96v3Kt3W8a/+ACDXbJkQY15HZL4Rj+Dj9UAqiiWwrjKhthgALdUlgjP9IHahio9wQ2apwW9shxAL14TY8U2mtQeY8UQ/a7rNHvQ2msfSmgk8Wy5JGOQaudtVdUll8KXlBrjxSsnoEGe6RgYwxQRa8UYuzn3tZIx1BQda8U9gNXC+pvNwwU7pVi1HCMQJU+MiCzRr2ESe6hccZo91Wq9DGgVX1SaGNBpU8ycdzfVRJx82tSRjk5n/x9Ugwd4bCrb+5BqbmKXotye58c4c/37+uXgo03QHn9UuheaxJob78U9uSTFfwMx04BXeiXImrq8/hVSCMUaKRQvxR8xNq/cgotHpBits2LCauev/wg0mpc1sT6lZH6yBsDhn9d48Bb6h/IDb5RorxBVrgmGwNEz55igE4PShERcT5blQ6qG5Qi6qz5ZLW/beisCSp+YteFbSX6rS+jnQFlpSkxs7eq1VNdqS4jJENUyiPn30eqC+RPU0Lzg0JpSsR6Vxq0Y16rSq/g7IPtpYXpCu1saE26EvHnkoczvJZpm3ZYcSgdTldCO8//m9p0JbT/gx6kK6FdAGVlKKF9C8rJUEILgPIzlNCqQNsylEj8kzuQwd/c1t//PjlPoxsZSoxOUSV87tSV1VRmLX5/K+cv8m1FCccac2bKRVBepqpA6yoylUho6haXoN+r0Y1AwUwlnAFWj2Qb1J+phPP0x9Yqnw7n3KA1WUpolxksz3rEt27sz+pvXHXXuEH+LCUi67+NuVdAwSwlIq+uZRUHvgNp2Tp7DFSYrURcLVa1irPqQSezlXAcT74OCmcrIYb06bmNG6D+bCUSRzhWuorDw2JuHf8AQVC+TwmtAbTLp4QWAh32KaHdAdX6lNDCoJBPCWbaoFafEubdEK2yYY6KY+ThOVUsvmNeJaFwWF6Z93o9JH4UdKvGSPUIr+GUSyLnPExfVz1fiakxi2rPaj3b5BP8El4LtGqBEgbFPhML2rJACfZyLOjBgi9N+haWXLYff4q9rA5zrcsGsSAWFxbtM/JjC71+bXx4aWxZb4ei/FQG1ntz0+PAFg4n32Il2M7DZbf0qynfEj10WS5SXZeFwOJwPsc2vku/LudL05diVtzuFU5/Su5Y+mr9xoDBozFtUNYyJcZXDiUGPY3X+iTu0Q8suyrFso/Xw2rO8pIFLsCuFSPNGLZavaIGHBpy4I+LNw+P+p0A1XxsKF55gPP7uLqLoT4uXj2GNRSJULwp0QtavDB/FXzEE3lDYu/jV04e5bWAVJdpX+FDep9HmhfA4tWnSUoYkGtd82VUz6/+HkY2lwgn18Lp+MQjSLbBnzuF8wcRVaUazr1CIGfdCDMBc2+0bZ0SLNEDChTxMdXedR+5uiyPRDG87BlZd2m15n8VbGijg7WeeO9w11d+pEJPoafQ84mr+/OrRq06/2odkg+c9oxsvFTwFcQvg7/wVFYY/MCghUVKsEIP6GjRh8oEiqppxSXx0uERRnF3qS5QsFgJlpmAsKwknletKHlr6Cy9v9gHALqMbxmwf1f7Clh6nwHKLVMi6Cj0zN1B5aTpleEWYwnJfoMsu15nBA8Dxk0YNJ4YgL9fcI1HadEa4zrfsMEgeWK6HQwOcA7kfms84P+mvwYsyVYvweQOHsEjucUFd/Il22tpm0fxmxDNZ2vA0u1VA/yDnjKB57Tntb/qL2ovaUCemeoAXwOWdK+si59oCHfzz7SzZt6ZIIYfCfhGA/LPVAfkk+t+gV9qsRyI47/RNm8uTPLR1BBY9r0aAP5JxHMPBxI48L/Y/DZJ5Ek8madwLx/Kh/HhfATP1UbyJeBLaVWwuzaK56mpAviLHc3H8GXhq+BYDuN4kfEcJK8p7k82gU/kF7VJ3FcAr4ziYz9er10r081LgqMpfMn4qgA+Zyp3APjKNL7qg3EIbA5WNAR80em8DvANZ3APM7kLwMMsPhbwF5nKgY3DiiMD77Cn+OzOA087+4A9zT9iP+A/5J9sJFZcAPgR31CsuNCPObCxWHERP+GnTa80XikvGWw2Vqzip/xnnPgzfFXP8uf48/wF/p4AvMhBy7YqYb7EX+ZnTFDpViUSXuV+M2SAwNYzSLxNA3/3qXmrEiccB6V1kj1EhIBmnfGaFScK9hoSFKyD046P6aDTe5Qw7vYD1ew5imiNR6TtheK9vURH1SITClQwZafOI6fU3KMiImzErqPc75WjWmiDP3XQL2KFGxHyg6+yp9cv5ewYyxioLhA2wKNAzOu01h0AwIqqi8nSilzHBTFMXxGlNTY1BgPNXGNp3DDPaw0QBaQPdt8GUHm1EuXmMjHnGjB8ktdOS+jmKov8KY7W5LpTUyjT3T1NN/ArjeS/UwcCaHCwOxeeEskFmjLIxLnWDnYvO3PEHVaqHewuLyfIj0yWojlRB7vHAo6sUoQMlqQ5nSPL05wGABwCy9Sciu6JCnWlqWMRVwe7NyU1dOQASQA5i2VfYMoYyabKAFZ8l73H4EO2pR8zIAeQH3Ukf8OQAOUGp8a7KKimRgn2Wx3UW6NE8hFu6FD6naN+Fr8vDfxOv0S/1/+gG/nm/qj/SZePEzVBcyRgGDH5ZZ27TP6s/0U3dQZkAWWYwEEg/qYrz2cSiNhtZSuspf+u/0PP+6f+DP5LB1XUKTHfMO8GQJxORUFg9L91Cv5HV8aYNNDJTgIA5H/1yl4LFAAAAih5mj4RAOr2WSAz9AYAJqyYqWfpuwEfvS1DdysD2fp+y538tzro0g0lTIt2E7yRUI/dvIRpepw4dkBMGXKD84ZLZd7QPRJ2jTgbrjwId6/jXDKjFVZvOwVHGwcMVc7UkCH3VX4uqLExROCBc5q63rsNdYJY0TXR9nZ1qAtVUbYCItpWpOSyFQBDbLmd/+QEB59M4Jbjpi6yq1ff71QBkV1d6cJDZJcuJe2YMyFA2PBbcyasXvRWCc1NCGFrlky/L2dCg8JnfTfkTOibb8n+1ROeDfPXTBBJZoTf+Sr3G33vmgncb+2aUKG6pTCBIPIVXvxaYWaZxf0OFsrtpQ3NCoiMjZxM6UYx6dmgzcJt947gALFhJ7d5fmfKwAdWtLD5BxCBAyG2+YBaRm8GHeqGBOzpE4j2E5zeqpMuEF6ywT44h8g9z/0ePt/qEJtzCXH8EvcbvBQcCHvrNrPSWmUVPGYjwnXc79x6ub0WBLGwIRC2NYjTc8WAzeDDz4g9nznXe59TBqi5fthNvxEPfke2Gb+JAFf6gb2RicjJDIBVWQrIVH9FPGn+Co3p/mxo0lhHXob/Rl83zrHxLoxz+H55IJzQisCGhD5aGcjGXDLN4eLKtOLj4Ms0h+vaA3tqHuLHPJgzf054pH1BJPHBH83YjVsogUZGoXPe42lwvlvm0CMshtUICvJsBmLBcpeHlqcKQm2hJJWhUBKZDAljfFcoSTJtC6GjUJKgUBJ22nrEsfUB+Wy9PDONgy4hYM/2RJDBuIskCBv9yXZHRJ6zPRAwnCRZk/ONbp+x35BwZ/9GOWAcRGTthxUHenNcavdSAadDzQDklCaCcSemN9Rm+Im66UQYwMnu9RFqxgXYc6E39uy9yJ8+58q56IbBw5kbDo8rU1cXtnVj5iPDiY57Cs9OelyCEgpMYIYOlYILjYKLjDIuNqgW3ncDkkSmhW9b2GCEDomJusSY0JllLKKDYBFDCDYw3lLD1BNFhTWutbyMG7rm0qxDmhVJag4DbEjRGziZc+Xc9oxIyfVMHku424qHsQXGtAGYIRx4J7axZ8T14p3aUNrFGF049U1saeJ9P32TcCVFbGVfSErp3b3BMS/aiMrz9cti2u3svJfj0EMlqGe7WM7Zf8L2KfP75Jl8xBDnu+KB2oaaWvIoilw/2QozGOQphuHvzYEOisJRXmX7TQVDdDDCEAsQypBPWYYWDe+OzmsTTJ0rcEUuEUjOZxNMPbJk4K0yc/bnx6SJZtq+aYy/ybL71SZCWbQYZp28WiccTAtm3d0o2SnAzrn5MMNshP+4mzPTjOM74qbehNiSqzcPAHOs8GvB9IYWD3j4i1y20NRHWfLtlyX6ediyyNR3qcxEoolKRiRhC4FPpElCFJnbwKzokIopZ2cRKx9Q1FXWiti86IaVzYVCQLTX1TbaukkfNC2JWYf0ddVB76jnz1EbmwsTNoqtrAJg10ZF+Cc2qX3KgafWyoVZO8/05IcAOLITDu/SLglLDop1GQFw7qA4vDuHJKw7KXaoVwDcOCnO7skpQRmBRRcdpKk55XtIrL6VpLJUkapSTapLDakptaS21JG6Uk/qSwNpKI1Ej29jaSJNpZk0lxbSUlpJa2kjbaWdtJcO0lE6SWfpIl2lm3SXHtJTeklv6SN9pZ/0lwEy8LO+rgySwTJEhsowGS4jZKTscp6PJfKUu5vnPiHyjoi8MpNEA3c7z+uIfB2RH0vkK0R+LJF3SeTVw/+PHMkVggVWENlAZIcbGAoCQIMOdxjwgCe84A0f+MIP/ghAIIIQjBCEIgzhiEAkohANohjEIg7xSEAe5EU+5EcBOGCiIAqhMIqgKIiKoTiISqAkSqE0/sCf+At/4x/8i//wP5wog7Ioh/KogIqohMqogqqohuqogZqohdqoA6K6qIf6IGqAhmiExmgCoqZohuZoMXNqT4iWaIXWaIO2aIf26ICO6ITO6IKu6Ibu6IGe6IXeIOqDvuiH/hiAgRiEwRiCoRiG4RiBkdgLP7dwGEvkDXfAzw1uK0R73udUB4Y73ecGO9znBjvb5xd4AKIb3UlzqBF59aAeXkQyUpCKNBClIwO70ufaP1Cbjw1ZNKtm0+yam8aa0kSDpmm65q4ZmofmqRF5ad7a7O1Nc9VNcw7iTtuzR7qky3bEjZumvmMnN52syegNUwbpm2yw+45OEggOEzlzzgUe8GYe8iPOeczwhEU85bxnnH3OK3nBL/kVk52EdBPgHRd4z9kPvJmP/ImznznnCxf9yvCNc74z/OD0T875xcnfnE7ioslcMIWTqZxHBGlcIJ13aNZdU5+0mQzO5HQWb2vZnMPJ094L5fIaqLRFrcyqbOqM97J25aZQREVYIZQSKaoEUDmaKqorpLtKGmoLPZSnSnupzXgrH1XEV23GT/mrLQhQgapAkFo6WIWozYWqMHUFcu5INHPYffilRFOP++GzrnjW+5y3aQgQuaUkqi8OPVbkNdtXua7n8OP5mvgpLfBjL57FVpeNnCtemHqs5Q9qG+CLWy9Utke2j9Kzl+YcM/A5j23s5Vz0IRzQ/fh5ZTKHPpTkwgdfpH1Q2Wra+2rCJ3E6tewSd+pH5oUeypUkm/PFgbzWve191VrQukdxG1qmxF29ldl4uyQ7b/vCd1tlW4X1VaQsTmc1lhbYSNvk3MXb5dxN4pic+9HPybl9B3xc1BTcOWjqainEdW/KDG8qyeVNvthNqmyTGvqqSS1OZ3KDxF3YnpFRJdlCBcAJqoCgdl5TsyKm2RP1DATZQGzUc/Ecdmdrx3/N+DaoIGiQ8BAEBhAsoUOHDDUSEgSGGCAhocMypEcAFUswRIcBOggqFlHRQYUKQygwwRBLyFhARoXAFBkGUPMAFAMIHc3F58yY433ax4++h+YqggqZ4vaOU/p+COVhp+XczfkA2XgAeC3i6MJWCbvtuGuTAsBnF0cX6ZSgd67NTAD4neLkhnsFXyPB6MZ9MfnTnYCbOwO7P0/xU1xcowjlCEfK9vnWBYhyP/dpQzV+bqaHE/E4/Ib8ceU5zZ193Q4LJhORqT3IcS5K/9o0GENztuKo5jmzhziTkjG1fFJ24EPsh9mvoc6tzRwvav69b49LLVgQeAcS4g1v1Mf8gUen5cn27d1bgLnQe9tV3J4UA4irt7k4z+7zcJSpQw6ayh3W+6geqS8dFeU1IGhEJRyNfDgGiax89j1A345DQo9HIXgCUvyfO7Ik5+FLJqJJKG5Xpgz929tmBQ/3TTJWAoLsBoIpmUD4j2UVycPPYYOvQZDNPa+nLB026ld7NvS836DI+IMGhZYPG3SLp4EgaV7eiH97a6d5uDevRia5ob0UQGgsFj/9DguvcxtdHmgHYoin8Bg6mGEzpvh8whSoMEBChhkewAaYYxmL6CBYxBBGWGgBP+EtdgvPZNHHQZed1zE97UMcQD9q4R5i/EiyK77NmUHMyK/bqQiWyZQLyp065x6d7vjbh324XOj8Dlz+uWGXeJJTje6OAIDTDCB2huz8s7jHQrxe2XfkXBC7oxbO7Z6Itl9zoU8Q+bkTmhf7HghjOrR70uI4NMz4G7GvENq9BfVy7HGIA+WQ7Cu3PTdhTnBIkW0Tk2f9FgUfZ4g5QNAKvsF/HPgVfFG3RufMJJwhxjVO2EbCzyyEmQy8AKmus9FDaHDRRNk5BKne2yO6FmkgmvUGzusO6oWw0KE9RIvf+IMphM0S2sMW9XBsEqLV3kPHHrFL4NglQruzuTbs5A9oMkMRNQwKYsHufnDsUbeO2WirlksxIDj8z3Tcz89MxD1Mx7MxA8/WTPyPmR7gywezcB/NxqHPwWWLubgc1DxcGT4fzyyIha6QbWfcuZCmanpGUwnQkSEdYpkEkcZ3NkLojgK4EJWjzcZ0FDnO1nYm2AzUdiZqnIkEP1M/XrNQ05NL8iU57kbK4dnIQc1BmXay4EoXAFJpASpkpKD8Xy/CsQKAywW1zJaK/Ex4HXGjfaJc1FjXjD3Pq+UuXse8zoRmkG66FQL3f1jjTysEWee76pZS4MMolgExTF5xzMZnMf3rncPOY/LRBSxHL2KdJLBOkliGpDC1u4T54DJmsyuYbT8pDylwoRR54x8hBWo9V1YL9OS9lIDWullKgLZP764iADm9WM1wumyNuaXl/6hJ+/DGvaNa+TF00QKc8SsLCD8dkQMo0Kbeek5mFuRHed4Bi227n2kAULJIQVLYlIHPNkg7aD//TQA37FKQVA6djG9Je9Dp1jIA3HJKoVvvSotrh9wPeQBQdktCbvRIQpxiSDvsd0sRgKpfSgAZICNXInVYhWy+GqEdCZ3/CoBaSEqAJqyT81Wd99qp/rosDEe7dQGQxSSdtsR1dKqTdinhTfBOMPQIiGjCyAEoklLotqVaomnH0+5/EQBVRkCpESkcIWTb2ucK7h+YANYXpdDpSnG29oWy+ysWgI0VHlDodlb15BMKoe8WqRSSf2d1eAzl8B+sloXdKiEO4UkkjaeQ5tMoI79j0eFZlNHPIUjPI0KKbPwatdAD1WukcNSzHxyf92VK7sfYALZoAWrUoXA8zm4Xf/JX9cI3PgOwzeBaz+0zCu9jE9I0AMokOAfMgPmgHsnxYT0XflTPPq73+Sf1GftpPSxiKWBwUifFNDTkAHRWFDraFnlTsnY7dwp/Z8UTNd8KndkBIedsp+s99dtQ6JpcEApuAPq+dvJsNHsUtPvHQCj5ARgHmu1sWAIK2kvjINwINQ37hoQfclxC7R/HUaomnHArCuBALObORmtcQWucAKGcAEAnvULXnnoEjVBNAzBnUGTsI7I5F0GoFQA0FZHojhIOToxEkFUeoeaK7nsXzummbDyOHHFXFQf7BJLjeQbR/QqlqPFblCJaXrtVojjbgX+GZEGl9gBsaoA6NSgcaSQL67UC0KoFqEuHyFGCsNEAoN0A0GNGRI6bEEgTALsJoCfMKBwYE4LGCsBhBajbhshxL4QtnQC6OgHqcSByPAhhWy+A7l6Ael2IHC9BoPoAOPsA6vMgcrwKQTcAwDUAUH8AkeN1CDuHABwbAmggjMghh7A7BuBEDKDBOCLHXgj6JAB3EqCDKUSO/RCMGQCeDEBDI4gchyHsKwLwFgEaLiFy2CAcqADwVQAaqSJytNH9tFLcePxK8cdWmCq1nhtWiT81tgWzWo0/oBYLaFQjheM5LM4mNGkBBLVCGtfpWA4Rmg0ABg0APWdE5PgJgsUEIGQC6AUzIsc+CDYrgLAVoAkbIscBCK2dACKdAE05EDloCO29AIZ7aTm/7BJ/bgAHB3dgxd7nsvr+8apRVs5nuW8tcNUjxtEAYMEx0HwDiA+8fYpikg4A6jQHQtcQgHNDzbZkHwmjieMZXYe/3ZnN63EI3TEAF2KS7Nk4Z2rvQXAmASSSSPZcijO13yC4MgBSGQEtjKBw3FkH4VgRwOUiQEslRI57RThRAXC1AtAbVUSO3+h+t1LS+NNKCU3nLZUEhYPRAMGjbvwjasljZ60ByhrJ67CPgGTBq/UAsto4G2hVh8hxJwSfAUDOIKA1IyLH8xD8JgAFE0BlhxA5XoQQsAIoWQGqaEHkyEAIdgK40UkOqY4oVhMav+5CC4O9AnCrF6Drj3qFY+x4CKE+AOU+Wvo2npI4KbJgogjhAQDVASQFedpLxvxkESJDAGpDQNOcwaEC8LACKIcAHB7A7/jOwnBMLTuyuOTXAteSvO28JGGqdtaalFg4lmyMpcDlJFP1MzGczG+/fIrOljcu4xMMn0YdAShDF41lOvwcDIPy1mUI5ozkCWSwRTzLI/IKHhMfNgVIjjSd5F0uEMii5LEXsYX7BhLs1TF4XygTcmXHuLuC7TomAa65dn/4KIo68yqk3R9RSJuLNYUU282YQkvylvVSvG0kwUW27KRIqaRyabO8KYpAU47dT5HjSqZUju7A+9Yewka9Y2/Xc/ebpPKJvXifO0jIHpQ8O+mWaYnQdIjD0pt3TCd5ew4TwoclT/WwlwiaFqAD4G3pIDg7WKLjjl4O/7/4JJSQ/afs/Ap3650PShd0B9GbUE+VC/dLex60ej0gQg4pzhm8OBAFhzRZYszQCQPwAYCtALAFAKEnBfAzVgYszDAFNc16NhDbemp2oGcZy8+w+1mtjLnsOex+FnREvSdcwQboZx0d9V2Ss9/wVkY/C+AMG4hIjxRnJNhAJHqk+OLarvL7WSq+xt6PnhhHeJvo16axOqcU38lgdAML+Iq/F6if10JYAO/BPTAZHoZ1oIL1IAQuvAJzYB7wQASPwuOwGCRwL3wFj8AseAiegHdgTScsVV9r+p2W6C74DJ6D92EZPCguzr2zsXUghZdgbP4nNB7I0YT1f4C3QAYC+DMnE+q/2Zr8DqPhc7gbJsHP8BP8Aq/CSl/jSXgXfoS5IHMKTM2Lhds2De6H+fAYLIK34Q/4Dr4EOfwNOGyAr+H5Dmsq/+BJvvMXvxrGwFJYAqtADwfDKMgNeVRb6AVtoDZ0hnrQHUZCD6gDQ2GL2qzequ3qqgI4pE7KEzJWgn862stvKp/Mp2iP3qkrclsSF9GvWlD5VUh+fQ/xKD5VpQSUkBK7yLMSUWJK8CLPSkLVqGQJ5wXf2uqU6EUKa1DhEc7sNWn6ClxSSkYJXiRYzyORS+Ui/4lTuzQurUvnklN6l8FldJlcCsrssrisLptLSdldDpfT5XK1qDbldnlcXpfPBbtUFEQhLtSFufyugPNcwNWhgi7cFXKFXRFX1BVzxV0J57uSrpQr7epSairjyrpyrrxLQ2kpHVVw9ag+VXQNKD1loIyUiTJTFspK2Sg75aCcVMlVdlVcVVfNVXc1XE2XixpSLdeIars6rq6r5+q7Bq6ha+QauyauqWvmmrvc1MK1dK1ca9fGtXXtXHuXhxpTXurgOrpOrrPr4rq6bq67y0fB1MP1dL1cE+rtQqiPC6W+rp/r7wa4gW6QG+yGuKFumBvuRrgwakojXTPKT+VyOBMNglW/CDfVDeoUoOnOo//c+FtEuVlutpvj5roCOJx5Bsjmss6VveEUNicLVoUFyaa62A0nP5wsvwXZXAqRBSfBasANd9MNiguT5bck+90euyfuqXvmnrsiVJReuJeuGL1yxanIDefJfHIfqy+0BPn017Wifw6IESdBSJIUaTJkyVFJKkWlqQyVpXJUnipQRapElYkoDsWlPhgCPiUpmaTdbbfZRWwhW6km2u02t5InudrIFxQro9k1Bf6bo14+9qg2NsajZBP7lwiuvsausnWti7cY+CtjPLollvO6aoarrVappFlzMXUylpwttQCP8DE+DRIrvMdNYrNwxv7V521wHeWH1teOEYfFWnFEbDG+ZlPzPR7zxrrd70eAWFlL3WbXFEApVVqVUXlUuCqriqkSqrjyVUlVVC2xx63FxZ4K9Tq+6jdry7/kqp0ky6zFeHjehnLv17XiYiIM5bfaKe/Lyfahqv5V7JAvXIUgO91ed1BKdtwVoRcO2T8VsMdDHne/tWPlfvlRvFDPbDlD7EP7ydZ1v2Gbi3b7ijo6A9f6EgWMeIdT5tiV6XIPq3q6rh5rAXbLXTKvytBIu3mpO6ZOqjB1XO202/UlvU9f0pf0Zr1ZJ3D79Ra9VcfqVxrgkt6sd2gWsU3f1Df1WS2gBChnXx7QB/UyHaOP6VN6uX6uV+nNepd9pV6rIRZhs5WQ326yCjTsP5cHgME1BVBQPVVPFcBTBbBD7Ve7VbQCf/JJjxLsSUd67KTYoEeyLIK/8qRHHUtJgEE4EPckWpQRACvtqsSJEgUIuFJ7NR4mMpUBT21ml+hUJikFyQm19FyMj8yIgAMo1VcxwKPWhTcPrRrLn3vKIz50rTQPs015ZMGI2pFx7jRu5gV5WR6TACEWINRG2KwKIItKp3KozCqVUmRsxlOYY5e4Gbp2z7wn63HpOyeeo3KfXFglVUVVVlVVRRU644Hj1q0zAy5qtN432Q0WBSvtdRbLntrMDqAHAsTgKUwUAwH3kgdcmJrk2Ba+eY1EIxcF/pfTHrEI8Eef8egTW8Y38nqqjtKKnuFf+ANPcJ8IuHkYecS1v8mAi4SzInq2FhtFwEVCPwy4dXYPAKwX06EBFwn37ZKAizR2rHZF8q0nP7w+2sjtgoOHwY+vYuPtAIDjsgfCtU9hVYL04a4piwYBbB2s41pcblfY/wVAfJQr+YhkmBST7CI3BapPIz1Aqec2eeSK0SNc7d/4AyPgF/60DYuAA1IwxsAfec6jRTxGAkTvPvU0O93OsO9NfgsQP/7erzksQCJKTEmoGvUwrUxn09O0Nm1NF5OUklGwSU4paJFNSakoiOK5KcRuX19OykXtTUeTm/JQXgomgMU2hEJpiMtPBShABamrKUSFqZspQkWpGBWnhVby7sYPT++rw6d0tFEWoIrR571ar9GH9GG9Vh/XJ/Q6DbBej7Sv9W5T2TQ1ADVNLQNQyZQze811NdQClDdTbaTNaa+rwfZGN553XRKy0fa4Owu/4Db8hLtwB24lZX/zsT1XZ52Ps/aCR6NZXEZMcfdKgAa6vh5nLwnGDVZ51A8DcCKwSntRH9Vn9GkNsEfv1ru0+M4ApMIFvVcv0rvTr006XtHz9Kwl39F39T19W7/QtzTACn1fHTfrDTp3dJvaqkyeQNncgEqjwtRj9USBf+CiR+nT6a/qm/quUuv0OruWseck8CZHs5irEvwXFz3KP7d92TjVdA14IQEKD3TCm23DW/lOPpKafZWf5EP5WH6Q4K+95FF61q+JoB+wQQf4Rh4WBIbbBstxHZaU4N+65FGKFbgMAVaiZZvxDJ4/zoUOwMEI/u9LHiUKP6r7VmeVXLG/+LJHGdOzjCwf68kA5jXZsy3kgVbANh7Bv3zZI34ewX922SM5E/6DueB/2YKNvhKjJvG5PCLz7/T3KFXUoY0bBbN5FjaCjzvsL+kDf8/B33vFIzVPAsyV4J++4hH+k38l+LeueGTCJUAqlpqBP/yqR8P5LDb7vm9k7jng2Ta91nl5Rp6VM13KIBVZJs4f81b9MlNssNW67betqQ21pXbUnjpQR+pEnalLNoBbVnfqQT2pF/WmPtSX+mUKuJ/wQBpEg2kIDaVhNJxK8HIGTKVpNCicScV2OdO5qr6F8tjcdlKidTHDbNI+WIREH+AdZFMfIbvKRP1kCvxpsR5haLowf3usR14r8Uia25mx6xbhmQ0TxaAG4hYbXzZKzuaHVqV4y8H/G+tRmoa3Pz47EGSjeSFAxL8mAFNgIvjrr3uUYp1aqzao9dLXTPjUHnqCZVzDdwj++eselVghDhzQbBcwLJ3odsmvh9P80vbXuoIAC2TsDrFNbBXb95lqmQB/9g2P5rOFm0UWRzX8WhZW0f85JvDBn9MHUEN+ie/ihwrg727NMB5+gvv8tfGdeO628+g4N8ft7Cw4LgvgoXvrANJgKUyMP3YdM0ptl9zePe0PAH9OW3QicPZkFrcUAux1h+UHsZGzCRUMQHVTw2S34B+66VGiajkBoKiFXRXLh96zm67jp29ZpNnaP96UW67zyjKsD+qjqmr9tIiqWYvtBfZzRfRcpdjvLaK4f6KS2pypKp/NySeycKWftHCnS+9TeNY555x3CtiFszmTrcIdY81JimVzJlOtG0GDDgMCJiQULNjwPSdl/EoYfvBHAAIRhGCEIBRhCEcEIhGFaMQgFnGIRwISkYRkpEN6ZECuDPlfJSuyITtyICdyITfyIC/yIT9cFEBBFEJhFEFRFENxlEBJeCiF0iiDsiiH8qiAiqiEyqiCqqiG6qiBmqiF2qiDuqiH+miAhmiExmiCpmiG5miBlmiF1miDtmiH9uiAjuiEzuiCruiGQKs7eqAneqE3+qAv+qE/BmAgBmEwhmAohmE4yqVzDqpqvoMtm+4Vv20HBQ8oJGZsjR7BJq9EscU2+9hhMLNIE8TBHMohHMbhHMHidlEczTEcyyyBWRKPl47TcwbOyOxV63bZODvn4JzM8rAfi8jPLhfgglyIyQNutYpzCS7JHpfi0lyGy3I5Ls9gFZlV5ieqxlUfaRpwQ27EjbkJN+VmjOW04JbciltzG27L7Zhxi65WJ+7MXbgrd+Pu3IN7ci/uzRivL/fj/jyAq3/NJKVx/ll5RtqpNjtksf+Kp5hfkk3NG3eOndXOpoK04KPQ5n16wIWve3yhz//LoaH2XMG6fKJHtMnaaD2ka/SSLtNFevol23DEFbpEyK+vN5MKyqySFbD593iMr5nPiMyK6CRPNA9t99Krs2qJWqDIm/HYdRZopwy4tqXqqnbau+z89ktZkAaXVpUmU+U7+V52FCnSUSCSiPrpVbLS1U+pmbL/ckmGeq3i1H75WX6R3+U+ETdREY2T8eqH7CfBG8bOm/kxrm5tPePEBDHaeEE0SYDPzldrjxULBNFUMVku5K9J3q4nrhPy0tMGPvRJ7Y350XxivjfJu/DEdYLKijKFIo+QWfShfTTyPr1f41fXqGUU1DRogWdMb95T1yl89TW3kIlU2TWirYJoiyA+TuvHamwTG8UmccR3zPfCZ2nbxVkh+BlKRyrsI2jnqNq9p64TFrOZGtPU82tVtQQ0LGiSN+uZ6/h+uZJk7bV2GnnrnrlOuldXvZnrH3p/1hJ9qV6IWlRmjbxbz1yn+D3x39UcPeI7KYhbnad+4JtqzjDz6ER59FmTwZxuztTru16NrW0IhGUe8Z0S5K167jpBE/VJ+kJiMTJn6FMa5tX1yEt57jqYEO0Yr/VX+jtdZj0vCJgbGE+bAIufYy4xyfv/3HUCzf9lTFbaTD/CIG/NC9fhPfRXJ/qji03dRrvJS3nhOune0inzgvlWvpVvZePN3Dq+kTns3HaUTJCRMkKSN+Gl62RdS2OXkbVFi1RtDaIORmfjgfnVvHCPTsFL8e5qh8k78tJ1ckGkoDSRKmbTJEpjlMg9U+kofWXqx9Qoohf6m+Pa32SHTt6vl65TqpdqhSH0Hq6PdlThrtZUH64VVsKzUZ/46NDAMJeJZaOePsqINMg78cp12m2QM2mJAPtu1p9JZ42ZNEAcYpq5kfXFjbQz6YFYbMykfTSTZtLu9hAujMgGGsKtIuGEiIQJdjUjoaYKuFBeRP0WEhE5MvwjBEuACwrh4O9+7VHTLEi5Dn0yYjbEhuTAlBiEmTAz5sR0mBZzYe4Z07sg/j9WBcMVcVDVhMZ6pOqnyiuwcqpBf/4/fsPvyM/B9chuGYck+OvfeBRPWQBd3CjLZjMpFvNmeE+yANVMR4+reBwnPJGurKHtpFgV4+pb1scOgvnHvJ7G/XrazhYTFWuCvTF3OTD/GDAvLki254QU3DEqnh/z1qPz4ofJYEWh4NwON/Ae4ubLkRXL0sLyW4D5FmCOfXPfaqc+mOH2vQbwYvC81cawDGZUdpPctKwiO3FyGoAEJqlJaVDWyaLU2VAWsN+l61v4TtjOJPfGdsy/+kG13gmRylRId04Ss4nJR1wa6/JIPVKPVKx6oIbZLvqt6qLHpII/5wzTK7ogLorzIrXKqQqqnyaUjqSuBbBJR+vwDbyd3JsabIGe9eRdu524AA/0Sn1GpKccBM9uV5nWvazOpfPogC6rq+iyuqxuZjrp5qaFGctZojdlo02rPAXQDtsjQGcsSLv34/qgzqrB0uhlT7NST7VKW+006Gx6NBVO9Nmn9ioY3fNxs51qlFa9WX9Jbj1+PfLbnLqTZLK0nIAAm/VM5MHKsaNwswb4z3wfdJZclpFdpJBlZVf5RaL8LJ/LZ/KpBH/pR4+KlTgEYnLV7f/eNFUvJlQ5qVVtUWu9YeVln/38CEf9GH6MP7WZ3fHmvDUD2DOH+SEO/quPHuFlfp2D//OjRxlX4WrsLo0EqCABenWmldEjEZuBAQRcoFaoLNOjdCXEZ1ZCABSW+Vnts59VmrJmrAk7ZhPr3/jkUbHmX/oHef1sp1YbdsomdCecWga/zwGe8PYsjRzEBp4FjXZhAMPPe9buyOqwWqw6C1Zs/eeY8JsI0Ku+OvdsLltvnRqg6Cvjyyoyi1k2QBlehofyETKB3Ax55Qp3y1oC/rvPHjWdA/1kQlnVt9lfJtLv5qxsJJ/CZ/DkchafyevK//gwmVgCDJIhsoacwnrwySwGY3CkjJJJpAhvQXoGsTTNeguWVG5kNTlQBkvw733xiDsF/psvHhVuaCfwwoe7PEPFAJnrSRhNU587h6EsnwyHJztLKXl9u9Sv4RW8AX/zV4+OsKrqMwb8NnVNsIxNop6K6+IJUcncNL4DiBU3+M2KheFHhWvisrgquFuzHz2TimQvPQDaPctSRhTBDvnxrJ38KiefqJ532INfzmoPe6a0skWHkJsmJq+JJ2JwTOsDgQ666H/JKa8q7My7/YJOKwxjLUVz0Uy0EP1EUyGa9dC9NPh/v3kUxfrz+2HzcJ5pHu+WJqnZbBHvJeqJrUNRDuCwzWG9HRiNC3AnLsJo87UGiXQircgo0guA1GIJ36g2KYBY++C3hPkpV4qLe7Hq8/QbeBmv4sKBlk+FwgKxiKDkDpgQ83PwF3/3qEgGXMSzR7tQAEMxPwKUwqKSviUyOkINVIPVoBFO6K+EnS+CoRwHLIWFEPxP3z3q/1yhlXkyZdYHIw3ybUy73u8t86NMbRQa2Lru3kpD28JGmd1T3ceOIqtikAB12hLQbJPoaNPBdDJ9pPlgAPpX9qCzw0x+LOZH/PSoUEkzwNz2HA4yA3udPtjJ4Qb5mAzen9TpzSZnVDQ/S/3Ynx7d47UGqEErC5DDpDC5DZOOjwJ0srlMXj8URwcXZjLqObLoxuHRsVoepDLtwiN1PztW7LiXLjSrE2o8gyB1Vl1TR7TY/aq+rOfohfpl52W6okvYrwAC2pTRBXRp03wtXUPqWp+Rb/cKOkSX1mE6HB9eKz3OdtYAQfqDAvhoOiPAJ2W01gB/VPPM+qcao/oogM6qmWqhmqdtuKXKbxE0VKApmNJdA0xWmLJZj8CRiGAOolgeKyB0uWWDclwj8JJSAQyXeeTBxTg8z1c0hbBT70NwkV9B/XAJkJelkwCN5ZJ36kt6cXt7NJw1wHS8fqgea6l2sVxmDvCJvWfVWNUVkMZfsBKWZWMvRPG79avXZAAVWQvWgLVkDVlX1n1Y7yF/xB/wOzz+mD/lekgYY1NZBxaBXE+ZZ8VzsiC5TEMJfuxfj/I0O+rGraihBEAZDhAhhZkkJ8gyI3TufFjQyM8sBX/aP4/UPV2eDwn8pf88cjMYQAgLY6EM/PP/PEo2l/Vl0APznIH5jKrujuOfR0tZD+lkA9PQ1DNvVb5FM/Mof1piFVvNomAlO8gmygfXWnQQPcQQ99g8Md1ER9FZdBXd6elqHIB4/JlAv2IrSP7lohEDsIvvbctiy38132lwnyXhtTpa7UOvaU0sxIcxEgUjRreuEmq/5eDPHRGgnjG4iYsd+or+orEgggwavSsQr6V68Wgdfp/V4o3twtZ8aKRhfz5MbxogQM9k6iFzOWEr7sJtGF+Ik5G226x5L3bDxdgdN8pNcr3cIMGfPTJAQSsWRf5d8tWifJYAmCMi4W/hdrp/aGSAgtMPJhWmxgJBNSuFJREgHH0sjiWwmLkZpoaovh1FEovOLqNHBWgvMxbxrDajPVBL46y19W1729HOMs3nhe5XnjThtpvt+nyxLraFbWHD7RwT7o7urOi7h5piprgpYVIODcsYgMKmiClqChiKIuHhxvgmjU3tT1U+owOns2MNwG27xQBMNKvMygyDpuj9ZTJ61yywc+271d1Yk9EENcq8m+Uz0nww4J8eHaAYHs+Hvul/8ISJydDq3VQ31D0VpOuaoFBWnKsBPB2q8+tCGqAcYZfCuqQGyKsRr6mraqrmlqrrEOyXRLGjfqoQRBus91F1xE74S+39V/20XXVX1TszG2+tOqr6z6MTVGc1UUVN90NFYFUEqIY1sTpWwRqrd6yUqLAzgC8iQa1zkyv5UKlNwqVYRBbSyhI+PoQSHKAttkWPeywjD+ZZeQcezD+yD0zk3rGFMl+UlXvkSjKubq4+GJ+VZqV+eU2M8yN/mB7sHh9MoqVNxjBfgr96XIBaR4qRkWWmk+JM9DbewVvYgonU128jW8l2soNsKwHiBr87F0XlWDlejnsc30S5FBbBQlgMy6CYzCVTyHqy56rIk8np1SVANplh4FHj17och8gCso4cLMNkLRkqa8r8srbMHXKhjx6WggNFQiQMESBSSYAGMtMo6Vsu6t8R69khFgUASURd86CtAP/Bwn9Mxb6WuDwej8MT8Lw8BkN5DBYQnltU1jv2bRXDZ54J8JCtg7WTrGZ8kVgkFAlEIhFXiNuiiDkt06w778i78BmyiQDorX8WbvTwcS3eZf056NE1bOYrA2jya2FSnSu5EgDa8nuyMIC39RH0ESjvLQCGYyROXzxUQSY8gHv0u2cQmUUasZpHdsVfMhIQfEUc6VKRD4MxBPNiHlzMAcLQYRH8Lv1+w6qEkfBZvBafxHPxSrwR/Ucl3ouX4pl4IbLYXgagne1g/zO9bS870wxcIcfr2B62+6o+1sL2NSOG8Lb5KXXZFSo32FB+XPkOs9MAbDXbanZSdLIB6O4WuivfYNKZNCa1iWuyOpnMRhuArGaXuWF+mj04zLfqrrqjbqtbKtrMsv/ZaPMNLiph2mqADqsdFdSxIvsvpkto8I9PDlDqiRYglW7efevfa1rQWOG4mqhWCvw3kwNUPkKNU1NxFtZ6+3Bz8TKitCgnSoryoqxQCuAEP8nP8PQSoInMIUpGqQy8IGOTyGI4rmY4GZoi+AemBKjiW/aGfWUlNpn5QmyCXGwSK8yKs76sBqtg1yy1BGgks8gSsrckWWkRzYzfEh1jHxlHVpbgT48IEB+lwF8eEaDSBOhWsw8bLAaJvmweC0gE9Q3odrUfCe4LmCVsDVsfS/gG34xS+I3phK73k7XnxXl7zj9FSEIaWWz81ACtFVoocXiJxk09ICFe0Tqsru7p/VdytDmvwwvXfh+MX5cAg6ZCvrjY3fHjuNwk7IKHEeCa6nJ4sXleAbCev8UfcraYK/5xryRcrzC+FfXsAFvQFlqKTDVb3laqo0pTKluAchb1ppv+toytZVPYuySlkhBkU9m0dqFxBmC82W4izKI+nGrWfV9repPWxDe3DMAZc1AdUABX1ETdKSXURqdHpypeStfR+eK6KPyK8nNSWf+wQbTDAcTV8XUinUQn1kl1Qr3P7DcA39Un0+31cGBA8R5ZbtUn6unTfJEv8ole9MAMnZwa+Wu4UK54SstjcK4COms3nUhTcmK9O1ASJfElU5kLgaP9eBQTjQw1OkamylQZOe0TZkmBiVAlJktfuNGuzruO5Cw/26n8oRlFsxkoa9PpWvtY1jjBT/Fm3s7JESTH2rfwDk6efCP3Ckf4GyX6Ur/Q2zHmGtQi0b+MfA38o6h2jPRGUUbIzOVNnW3/YqXQ7BycDaI3MUmG8nvGvugz0xKihv4oSi30cY7lIt8a7Ybx9iDqvFyYfjjHm0+vQjk5fUBu8qAe1WO7Yc1/0BvlJrlGrhOiO6WIrPVtNmIF3sy9XFCVusrkghbNZd224MAqfbLL47K4KU6Lj0Uq/86sotkEfsqJiqdOoUsgGrsEZvqRvJauaa7P1ydcER7xh50emBfUbanlhe7PfRSm+vR5jhqjNfVmY+vUvCvGemo3vZcHmFN6Ssf4O1qTiW7h62Os7igZLVT+p9lFs+tnZx+eeTTP8/1MX/zq0sUn+HFGwmk+xY/x8RxkKr9qTtHsOVvGn+vX+pX+N0u2d6FeMTgkwjtPTqghRHWF3h5+/ptogAk4hN4YebQH/sZ71i+b5hvj65spRDt0WlbcXjvR20Y0AEQdtIwQHdLH9YQe1h2297lebpGbJfn0J7b4BqzHr8jTkqlUasR4XjZR6W6/Yf3xLI4XpFVxfFwRC7K/0g85otfjM/H1+Ho8Kfr1eEab0WFM6FONDwjVQoch5WeGI/Fo3Jx66bE23tVbUmG+L2R8bqQ/9TCllfbUYsDMrqjMpbivBF1xssyR2WIy0omm8zRWZhYTnXx32+HTvPWVzxc6wPt5D+/mbbzzksk9aTVWDUTVa10nvOHPmNj1dt7lN/Gm1XdB16wpCrVQX+BOKMQ79i63FjMQ3a/bbZu96ltzl9wtt7nil9O8YjKVUpnU6pfnKV8v1b+UvxCfj8/Fl+KLcwvhwSfik49pzuwaiPqHQXzxR5wfemAYHIga1WsXLgxEF4QH/aHESUvGGc7wmeeFZ/l0upZLoJxURGtVoyzKSTkZ6WNF7X4FE83hAn+yNvt4L4+en/duyOiCuiCqE62Fmqgp9Z4Y2WG4vGefIxOjSXQSTaJCPMdvf6g+jGX2qi+15bbe1tg6W2urTUV/1l/0Brk17GH5VCFt6IVhO/JXItGrkcr/s7BoNvnyoWFYGB5GhiGhal12Uejs83yBL9dV9Lzm4FqXei29AfehBq7DNbiVpwjRM1z7NQ9L3sRPeMtS85EUajO0QHO8xB20oxIVoghFN9gqO+zbXMzcU45OPhtfjq9xm3fL6Yn14GJfOfZ65YSoPurhF7wY1wmTyNBeea+gV8Rz/eLSMrVODdLz/px/5U70JZ8ZiBqHnM8Jur3rzYriRszgQjzPLTGUO03HYbQy7fCSsnNRKSGlpLQvRyaFyWERl2L9NCf0Dct8lZ+/3F/mR/Rwgf7Wtw3GhcZpdmibKif/CZ0p5lrCtNAwtU31Gmtx+VF/UqIX7ZopoWFa0ZUwPUwNF0rvDPvyTR5S9CvMhqbdMBPsIJADtlE5hGDuHjYzqrIm+wbmzK4pgHw/EyIwFnvS6JU+qZN0xgvlyWJy3qFPGIXsGFGBVtJ+ubp6Ll9dWw7XLWQFFlhUVWDi6p4sqP2bmSW14BoVquL/I3PpE72lDikQ+qkBeTU+E/m7KALCHsImDJZoOMc9d2ykLOoagSx5doRZMPvN38bsslxnJpTz4nwZNjkP0i/JPzPvjIKzApFluo9igIuoQwGm5laSm4sEVYOF1I2wBkWYBdag+ytn2Pkjwqavqx/JEzbBrEGYeNocNawEhKHMlZgBiqwVRJSYnEXEQLhzElUCKUnMeF/LY8g5hGJmMG5R3atq/JojLlVLPxlm8VyX9LwLP9xCs5hA1sIGgrvn3D0l9+Qh7ClygmtO2dFR5ly+Ix+0qWYFeWdkYKWYMYcUc1HJZvbCsloXc2ed9xE5ZjILgzhtSJafyUohMxfK8vhRg7N8FmMxBji6qUqI7u6uwaLEXpqtgQhqsISUogvlqxFV8ag5Rih5jCxmIYVk7urqMQWmroQ1fR+ZrFVKTUe/8uneEBYDyI2EmKJ7emDIMceRFCPiS0a1SqapvYsGzEwxZszAZkAmnu2A5iYXvVgLMNrM2ANCFjyJn4bIQNczQ8gtgDPPYQKx6JF0Jb9f5u0EUMoLgcR9cXVBnGF6VmJ+QjXOwaE535PIUyq7KF6rls0MF706Q9ofMhBO+5gxmNRN2TcrbPe+jCyXa0gJlMsys2jm8rlkxq/Uw7rQH3P8W+cmhuQxkYS5lDVzMdw/RUsmJlCMMZcicz2Xku1tMTqRov7AMUbswKh7CHdWrkU9uGvwlQDlrHBQfhCLZh5CUDX1fE48mlq3iHjkgl4TNXIQQZQETDCUsryC3BcaU4QrHtdlJlN3FQspf3+k6upuITmTZ1mWnzLmnKvCQG6i07a3kJkVip1tUEkqtTbBMVVSnhAEpYGFVUN0jUUjlQOpyItwAJmEYyvLeQoxKDIOw8CSY6iqGUwMhDjMIoUQKkGwG4swVEEjzCnZka75aX9RCJTzORixL6esimxLHcg4GJKwLE7pUoKaqwler3TYpiQwS6BqoEQo/2we50A9NUyfb+eIGrLQMitkNak4wkx2khKogbgSHCwqZEiF9kwJeSwQCTUGFsEhyiIeLCQvAzGHPFVe6inlqqiQSsuhXss9UiSkdjuQwcB39rbwPHyfxMosYoINQA9ZQXl1kamLiRoZ4oaioqLmHjwMlL2FvmFmZ84zF/WnyqDlKubRXZWh5xmzmuoh76qUAndTnXezENLhWAhRg7qrqUkWEwQFJc0HskyJQkQBk9tSNBAVIiqcnrh6XSEVS6SeoTwjGd8jjXtFFs26qwkmZjwrZWMoqIgkyVJEAps4D0pB6s3U+2U0zHASgkZGuniTCUeOTc0W+0dZQii/5U5LeZPObvvA4RBDGLwk+s/BklM2vlcqP+NA0eyHe6/EVTtcjWt+M7tW4TpcjxvYjeqt5wVwK25r//bkO5w7cRfutu5JLqIWxsAFKY3iySVYSVbKKt3RMiiLcqy8VcGq2FYlVhlVWqqiGqqjBmratZzaqKPrvqW/h65pgIas0V9qYzRRaIpmaG61cFqiFVpbbdDWaof26GB1LHRC5/db4MLqim7ojh7oyXrhfjzQ8QfxEB7GI3j0yXujD/o+eT/0b2sABmIQBmMIG6qHfRQ5QYIECRJU8X8ghSseb7IJmMgmJU/WU6ZYviubBkxvawZmYhZmYw7mYh7mY4GzEIusxViCpVhmL1eL9OAesBprnLVYx9ZjA9tobcJmbytWkCBBosJO7Irtxh7sdfZhv3MAB3EIh3EERztzDMetEziJUziNx/A4nsCTeMp5Gs/gWTyH560XnBfx0tP3Ml5peRWv4XW8gTer39qUFiRIaW9BJFyQIEGC6LOFknBlOl/gS3yFr/FN9bcLKeGCBAkSJEiQZzp/4E/8xf7GP/a/+A//Ez1e6wPq0XjfAEdAZMmKBwdCnLbiIh7iOwlEwpZEIvEzkkQkdZKJ5EiRnNJJJYKc1CIN0trpkN7JIDLamZAZWVhWJ5vIjhzIiVzI/bzkEXlFvo4F2yFthbIw5EcBeAjECorwzhZC4faKoCiKoXhnSsBHSaeUKG2XQVm7HMqjQtdURCVURhVURTVUj9UQNVHLqS3qsLqsXuv6aICGaITGaMKaohmaowVryVpZrdEGbdEO7a0O6IhOdme7ywO6im6iO+vR0lP0Qm+nj+iLfujfuQH2QAyKDRZDMBTDMBwjnJFiFBuNMRibPA7jMcGaqCdNBmrhFBHxklt/mmaRbLozQ8xs+U9ExWaJ2ZiDuZiH+b86CxQWYlHyYizp+qW0bG51TCtgr3xmrhKr2ZrWa7HOWv/UN4iN2BTbLLZgq70N260dbKezS+ymPZNK51XZB0Sz/fYBdhCH2GHriHVUbWUQEiRIVK1P4bR1puWsOJc5vyVCSNEsjatPfk3E6uu/wmUecAu3cQd39b3f9iIB9hCP8BhP8BTPnOfiBV5ar9p77bwRb+137D0+WB+dT+Kz/QVf8S32v/jOfuAnfuG380f8jf8TgA5D3pYQDyThKNQwjkXnEMax4yIe4iOBmm/KenjRSTApJsPkLAVSIlVbQUjdOg1Li3Sx9JiBZWSZkBlZ2s6KbCw7ciAnciG3kwfzIp8VjJDkUIQhf6wAegigIMJRCIXtImFRLPbKmL4PlEQplG4pg2VRDuVRARU7Uim5slUFVVHNrm7VQE3UQm1WB3VZPac+NkBDpxE2RhM0RTPWHC3Q0mmFrdGGtUU7uz06oKPTCTujS3JXdEP35B6sZ1u97N7og77t90N/DMDA+w3CwTgEQ591GA7HERhpjYqNxjEdHYtxfy3G4wTVVRM7Oqn1ZDaFRfwqTlWYZkU603EGZuI/FsVmWbMxB3MxD/OxILYQFzmLcQmWWsuw3F5hr2SrsDq2BtdiXUfWYwM2Jm/CZmxhW7EN29kO7MSutnZbe7D3rvswmu13DuBB5xAexhEctWJwDMdxAidxCqef+hk8i3Ntnbcu4KJzCS/jin0V1+xY+zpu4Ca7xW7jDu7i+/AHfuKX9Rt/8Lf639ZjIUGXUKstzEICLV7el/FvbRYSJEhULGrF7DgSv2uSVL+6uuo6/OuKqN8dpepOQO1VgYrW1xkhUisUSSlgNEqedG/FLIVI7VGIlGVz2suTe+TSiu1xiEy1r3+EFroM3qlL9auguaOdPsnAS6yhDIDordrYsONV8dMkryVhpmW2kCXsIu7Q0wT3s4qF6Ch7zA9R0BPBKpfOgtf9KZ3l57hFh3x0J6MxC/rSBhHkwxSd6Wbk0eHfuBzkJgvROw9E1MwUDUVtfoYnGSR5VIDovzCHrgd56QFcGEP0KXwnugJD5DY+BovhPWQf4ch+31KPWmUMpoGR7s2uT54d7guCXslkWIh4sCiYIyiCVEYdWAIWAFGc+U+Kk/NJiJy8OqVTqP8c8MH18rKhmDI7TCXGgoRlPogakchjtlRor2DrZfnsKWnu3x9LVHeUMDfwNLACDC/h3zHV9XrQoeuVw73dx/XHuu7mn+qz9vk2MuzhZ/txHcoM2zs7iRivbRB53avW7R0oQk09W7r12nZ8rep58uxeVIDHvIv/40mb7pxShLcBiHzmeDBMhWgcPxTvDP9hCrnEnUymdojiF/12UGOLr5/7sHewvw9W5S19ou+VH6LCsT/lF61lvrNhSj59vtxSx4oHo4XZ7uJ7mzW81rxtyxBBvAS9xo8eMwIBV8P7kf0+Oz8h3sVjerGx9JitmlklLNcgauW5wT5aupwCUU59iAD6HoODGy0kDu7orlCD62Ed0sb96yxw9n8/Z+QaRKVA83IpYLlLBScJrjPGca/B3Gwud6lQmu1DbtBcHkJbckQQQHN7HRTq32IS/5XBd8fodKgSpiTSgd0+KjtOmW/uY7jTkKOnQ5GfI5nqYxsPu9erD14613KPQkEFAOoVDt03NCa3NytY0cTBhoKWzBvTaUbM9GAX8Pbz2R6bil0KgtWkVbr26bDiaDLdxMxLsSs9Fj3pOOMw6z0Usdww1iw2mZe8IVvHvSneZDe6LQp9rW0f4YHYoVD1cExMhJaFIYpzqdx6ct8sCgrpATJUQkjE0312GOcNb+g2B9En77sILx3GfgLeixRvUZuEYrnAcoxoSrAGI6hnh9M9X5POhYf7Fx5e1MfvlGpS+jBv0vxl4/lCpG+iC5hfLnPj4YkUZQAwhfqRkzHwMD+NPvwWrrjfe8KH+AolXXz8Om0v3QjLHsWimV0DI6uVMsFwE8V2jTKHsVghmsD3k8tst8NrxuPc9fDXlKX9ObfkamYiny2VaWs8UhrnMx9Cgm53F/NAdMWZit4kdmApsi0wKjFNuhjGV2FY4oV0kYfIakJUSvtJtikecr/GS2NfoaAO0S97Ge+6TFUtKphrrkm/ltZXftmmy0Szea4hdBgp35j+Z6071fsGIUvOUNIQgVcFn1BHvhs/XVolVQc1QH9Rtk2wNlQbqTVBLdBblPfW9a1ifdBbymhrAF4o7S9n+JgbKo2UN9bGSjVlvFBUyi1W5apxSSGP2Ag0BiOF0oqcNw1ribuSKf5mFcRHabNmHO1obJ2ojnGMdRTUCmm3HfW0uVrhjEUyNgenxNNiC9ASxK351Uta2/Tt0vfMsIv9mfZX2jYZ2maolPFfRpgxk+0mO0a1p6mhFkxXUy2UrpZaOF3ntF3SZtOy86GTSdxwbjrpw2+8zvqWU1iAP0QVESmTov432EhymYfdMCOykb5mJlDtVRmvrNfKqRhUCioHPbXhp/cz+LE01d2F52bzJ8q2qqRVGeqIuqIK/DN6mrfE/0Z+FjUAxWY1ISsrFWRjg0PDIkedQ6IWdMXf7VXygDqovhq1obVZB+oCZjlFPXhPXas+NIDkVgorpdUQHjmtZNFQC6ul1cpqbeVzGkEzMxFLzPLY+D5L2TLWDI5EZOP1D6UmzjzP9idZFcQnx/JbQ2oRh1Vks8RssULuUDvVLjUkmKP3qGFBQj0i+O5liZ019kr1xs7mtYUf3k+vetAO3tL20AHKmH8j/yLHnGJsoBgk/nfA7QgvrU4wzBvuxRj1g8RBZ+gCo7zRXn49/y/zzciMs+Afxhq8Fr/mw3AvqEx7gyP6wFfc2u8LGu3Be3Fc1h+SoB0sGZrKprEX5jFxXNR0B8BAOCVOiwbuIjYI/pEb9CZN68Vjh4xCFlOm5MrXt3VYbuVRewgcNlKGVGQMHotLsWFiD91Lj4dSufvpCHGAPiEHaX88AB/iGjrmZG4GN6O7SG5Uad365hw5Vw6FZCEvIhGwv4aVQk/RNDwdj4TzxgVjFDRTo2EQHgPL5FgYB8/wc5wVjYcJkDaSxpkIyUOTYDKMscZa07w8SP5SrSKtI5ID+6CT9D19Xz/QOdzYeg7cwnIEOzwC1vnYx7QDxWeT5SJYDL/Ib/KH/CWXaV4lP3+JWCokDHZfebPoK62KvoxmQcF524vHwenNvnyO0QpNIjOOWRN9DTeBgTbDXZwDI7QVbwWMVtGL/Lx9wb5oX7Ef+553x/+pfqnfiqCzfAe8N1ezdewkD6EDt0Ofgxu2iWzlKFd5ygyq6eq6lo7qMIqDeuCqLBYqR6QXMy257G6/g/gjeU9FITVtw9Oi4+RyruhadCcygo5MTt5cIBfJ1ITmP4Yo383H0T32b/lH/pX/5P8SVNibS+fRw+hEJctoDPSjB6yH/lewxF5ql9Sb7fX2T/e0v5g3QjfwHfKfV1ov4VE/xn8ud9hr+Wm7hWgpWoml/IV6qYrp4vqlfCWX8Qfqk/6s48QuGDtK15ORqDwZhfaQCmQRGYMqkkqkMhmPqpCqpBqZhGaR6qQGWU12kJ2kJplMXsvapA6pS1bweuSgu8Sf5sfj8XlRekPudcvY290kNAW97hsKqaa8n33H3ebfUouDJUE2XZ80IA1JXR6PvkCNyAknAfX4X3Yq9I99MsPhk+wWu82K8v+ZyRn3eWNymp1hHwQNNyE+PhuSeB/JzAf52+UOeVqdUVF5VsXInfKP+CvsIYudX1u0toTNZ4svFnY2Kps3FgkKM5sUhUGhU7xXxQllDjtFL1WwkKRIVgxT6BUdlBeFWeJscdlljPXzzBez2eyyMNzK23zJtUYG/VSaW6Ln1EICHTDnksAthI9CJFKTSGpRDYiiqFarRVGtFtWimMb1XOUreFtaA4L20xRZCmGAFuCVE3dahHob0W6fKmex0hklU2Wptn+9Orh5RELSg3I213UYUbK0wIfBfJsqSxs34OP5m+xHUim7wiNSeeWpzSZ5qGOeNld+1s8wRQOlSeqlKj86hVeb2ZG+TLt2uiwtVnlsYsj4UwOKuCn4WCtqTW2L+p2oK/WkATSIhtJIiZVNRsmuUEHTHaQq4yLptUOaWjtIMtdQoQB1SAbroHipg2KYDhWE0qGCRjp4uvKHp9zLSN6rfzEYn4NXu8f2HCoonIPUulk8XSJEqXIkFazJQardJZV6IYRkMg5hbmoGW3EI9UnQtCy2QJHwSHMRh0r1SWVAn0MQHCQhcEjz/IaRZF0O9AabHv7cMJCUTmgbdDbFaxhIT2ZPDZfL1r080srMjeRIDeJNkpwGqQp3bE/P0PGKBg2NaGeWGnczt4r/cbH0vpu5FQ+TeRQem7n0b475NEiXNMlnUES4QaqbKrNoNUMlK2aYpYaMeFqYSCUXZvBUORtP8w6ZTXMZVFg8qssg1QCPnvalyb/9LOLGUKFugEjd+CQ9Qr383GxdjOLyUaEozHhKJ4n8UM8M1rCHKzQIoeULiMx3QB//5dEhA3mYhnlYinXYhF04iNMoxQVcx108xWt8xS9UAKQmC7IlF/Ikf79pONWlxtSMOvn98dVNpBTKpgk0h4qohC7QffpMP+k/cVIza+bDQlh9Fs1as06sHxvKElkqy2VjmYnNYItZYbaEjJ6eJ0ulwhtajRB2xCOyjEBDsg7Y4lbwxQl+h3fFB65mDXMl3GgON5DvhHrcuIv/5W85N36lWZnmNpegpqsvirojMAutIdUI8S+8BZwa7v026qM7DnDKouAibIye35k2iEZYcyYGjiBqqeaPwgNucG4sG2yCtsRMIf6DP+AU0TWyZ2wQLnTrfliIG99wS7jDDwFmn3q4xbV4zPuQvIbTdG50QyhUr2F73I6HKDcOgD/q9n0YCKFp4ahBE9ShDX43S15VbgvUJ8QJXni2xxkMtPyhdzSJfvBI1oNiLg8DaYms4iHN8x0krXlQqvJJbxJFdsjmpGvhL4p6OOyQazAgPYutNCha0KDT6TNDmswycL3ho9POXyRLMSLMYQk7uMEbfghDHTRBNJqTQob/f7AzuqMP+iMGiUhGKrJgVBmNNUZLo1EBZzAjbGG0VxiVrNoWSqPazlghVMIISNZGo9HSCFsjtHmLZalIXVXjiE+8qiaBzvCqmlVcgApVNR+XcEJVjTM2sQe87BX/6X/OxP4Eqpr5UvcpCXR7L9Rr7joPuStc417VX6l6eMrhtW0eJPjjPe8KHgD+h/NIFPrgK2Z+4J/5N/69O0EzQH3Hf3NaN1QKrdG6H+had+LdUMP1lXYEfYEggfCuVdXURTtMECr6codGsERr0fNqPs55UxbaZt4BV3S5Sb6fD/7i1vFixiMKjcsUbIX79TeojZ/8LzeJSQh/dbtY9LvbNyYNCXQ2znw1aFwzvFz023jf/DVnK+C2JwWpfWoN7JJ98Cc/nsGmTL2CaXX/bTex6eztR/p/vVxWzy+YOAna3atlabKLiDhYPx9aB1fcQzIicRkeqIs5+1Fw8wWOFMjrOvyfQDMWjtb3qwdfDL2fCRPh+9AmNEJ3JFOMOP12ATc0VG1UyJvQ0OWn4RROakXOOeSbARiAsWfhuHCmYtrDeyECEzHSCSJTYQKM7VNf+dEWOU4pTGNh5IbW/qOphw40CVlwgwmTMRE3MRFNYEIwxvXvaiYEYjqmoxtM6Ixcd6QDEY0p6AwJvTAYAYiGN0zoiIwpNqIMOWhF/7f06YLXppPcifvS/e7jKmaZZ/CmFjvl4JMWgBp+5WJYhiN5HV1OxUZGk73iXbDAOXdmu9T7+0y/ssK58J8i06x5Je4h8pwPfyWDv/rpwgfCxVWbWC85VeWuyLlj526rBCGgcK8Wf3iToAXnnJ/C+SmcC+fChZc5871dd6JyAhVw4cKFgItLFSdxLl4VXAgETgC5VJk3dGpXW3ax8GeMc6Odh+lPvXCSE37KFa6KsfD2LnCdZ7pw4fu+kv/O01YHVb/BMKBiOeBCXUAxy1ZYF2eZc68/FFy4mAcKAn+20mEqloezsvP+j6T9kY+LH8OYY91EYc4Ps+wHPxQG+JEfZUBEJUahCh+wF6dRLhTJ12JFtekRRkGAPY1HKmL4vmnxc1yH8vCKD+WxyEcC3kKHArxDA6pLcYjh3nQFVzERw7CAD+ULuLCCVdmz/6PzoSRcgy+9wFTUpmmYjteIxww8xn5ozqBtNhMtqRXNwnHocQ9nMnG/aUZlmDuXUBuBV6JJvPZlzMMBzMcrXMACbCHBSD69C13Hbtz191PgHv7WfIkn+I8SNKQF3JRz+JM/iWTxI7M2dyA38iJHCqUQCqP6JIshct32TF8vNqIq7EEnct0WvAvemk5qQogKq/FtzXlngSKoAxWwo5BcDL/TE+l4iE4qp2KjKjKh7SyaQjgXUe3Jg7Kkmvmybhau5Sxms/uuhjQX7QjaNwdlyba1mXkUOmQtC6BdXSxLLIlDW1IsS0vMM42f5ckiz9B5O2dzYd9YOzCy30WbV2cXilK0qQWGRuFRLhqqnft0/brFdeohRxNfHrK93AWiqSlVqrpUJXw5oZBpW0upAUAoMuZsnW7e0J1l4NcXTOYX8Qv5iQJ/VziTCxk2/CeIcP2mkWnUWOjNzmdqH52SJe/xM2maQK4H5qFFI29FO+m0LHnOxl287gq+gq/AQ2u3n5Yly6mVs3B+9vQJUV531asitSFzdl3NxwXusuDxTT3zHJbz5Xx5N7vPPEnLzzy+mWdTj1mk4IRJ3ew/+yS9dLa7uaXXt6Nwd1NS+iS9VtrdwnNXMC/Guzl67kl661x3S8uuYKnt5mTZ9e6VrSTwd2VVZi9vSzupXJZOma0cjAhYR3zz5BvTesu27Tt27tq9Z+++/QcOFpccOnzk6LHjJ06eOn3mbOm5svLzFy5eunzl6rXrN27eun3n7r37Dx4+evzk6bPnL16+ev3m7bv3Hz5++vzl67fvP37++v3n77//FZVV1Snaf70sWZSdzXqFuVJSmakLQ+Fk6+AYHjZpcn8Y+w7HvHH9FpvGTh+4Jr9g4nSgz4Tx8xDdqXOzLueh0ob79IOcz+xZC16oDSxYGI5/JYMGIwozp6ApNm4AotY6w9OtTtGaNMOMOZiFJcuAQsxevWmMVe6InCiMKsyICgpBsAYNoqJSMBcrVy2dGp8Qh6FInrY5KxtApitQt349oLAQiBqAyIjYqDUYjQ3wrR0Y4N1QbuTSuAlWFA6JKYzCWvjA311fiKg8v0QSCLZNQOKhIwRSpkyZghGUCqiuiVAlJL2YBZ3N7qUBVoVkRuf7oBUkQCJlm6ohgqnASAATRJGVTqfD6iX8FYoikmiTDZUCAiNR+GlHSEj88I+O0Yd1uP+MmbNmzU6YM2fu3Hnz4wsWLlx038WLlyxe2sOLL1u+fMWKlatWrT7HmjVr165b/1cpLCwq2rBh48ZNmzabs23ZunXb9h1n7dy5a/eed9q7b9/+/QcOFheXHBpTl7B24uS7uR/bgAeJXUJ24643b928ffvOXcG9z6PHj588efr0Gf5bz097Y5mWX2iyt5/NcX24q8ZmOscrTeJrltvsO285TnzRdF93XMR+DyuuMe52w3g7KuduOia1+XDTJho9X/tvHvnTCAxKpCARC6FG8jyWO//DQbQhp1Vh3r4e/cFIFOMOKuD++NIA+n4jt/51zkJNZhRN5rQcEgXTChy6qdbwNautHeMLvmINbOkmoyP+cRO4vnLq8e1O4Bh24iSe4fl1c/l0SyrFT5hhFy7iPS4hpkf2/v8oQnvluiwRgzbvhiyVK0tqDBF+RZ2Oj6P88L8+Ozye3Ep9P3HukodZLYqKivcle18c/abrpZOvRxUMvDb+Es/yKVG3zfnbyn/2s0Zz3+RHBnaODu55ZN4ZXJx6TTfDvVftwszE9kvWW/7vKrt+bbvlyfZ7mytGNH+5smHz/4+OlJVJ3Tyn93jW6fL+AfXK10w4f39UduKH0u0TG978eKY0fy2vsE/46Gz5uEfxtwcdbjr1CQy5NWx1mNPx/uPbraua86/k+phr9a60uRg5Z5GTGLzrbuWFI51aTNjH4DJRV1VrYndAvCmwPTlOSBT368dGu5kovC4LQYyfOyGo7QK/hHtRXBZDqn8P7joWMr9bfxuCGP4eJjL3MzGOHu1o7UrGRLbHxURgX4KUT5hAKV4RPYejooQJv3IGrxJIZE5qf5z7cBxaJ904DoOeb8YP+xCiDTPfMgf7Yt6s6YYo+uZdZXJCEmKuq9I0P5q9d1rDoApmioQPS/67Y13xkTYpJig0lKt0EUxiBQ4J4UK1opim0xjhqOiFCuV6NBU6CHcJohoLlGqaw5QsVBnDilkF6y/cF8NUF9gxxXPFZcUjZqNswUZhPEsW4sRPeC2YK27hktBM2Y2NoKXCrscfoTVs2E7sFGJRQSNFH8VHMQyxpKX52KIspDTWlXDhf/dkycJe/CmEMmiX3pclZZAYIbYXod15X5bYfBHa0/dl6Zq1rOipiFX0UgIX6IgSuKEE3ivNVK6qZqoBKr1qgqqXMpBP6PAauuQ4A2e66UC7WCzhsDFkmIf1nP2At8hM4g06TYH/KHGanJzRoEE0j9Ik6tL0ukQwnQT2G9Coknfomq7Jzk0YpknS8x8Co9P4b6Vnjba1aoL+3dBWb9BpNIwKJoAsAbcSMRTzxjInlIC6qUy6pms0jwrDYmI4PWeO0CfoZrmDkO9JrnBu1MTnZo+mIzWWCpRU5GmEV72rXVaKa8VR9IbRmtw0ToxS8Uqhd8rW6VLQKis9O7tWlO+gMejTUtBTF5fIowk4tyb4TbTOMZeM0fMvVlqpaRjMZEuOnaOJH63J0OmyinGao0+lpy9zPLRJHJPkyvbp2TkEpWMrfWSaQZ+btvINp/ZKbWJiFo99+XZpmtxsHVpmpafo0jQZ+gwd7CG8qYEVXdWAzcdV4kx2gtcWiMBLZVdTS5I5fqw4BBX6dJ7E6Kow4SZpYXDBX7N0k5CvNO6bJFQlWrPkH4//MjonEikfdHlQ6Oa0RHGqiF/QhnzU+GUk4SBwuBymfPBfKc4QpkfNBWDrYQgQpyYkPTsRu2pf0TdB4GQ3BIjVSf1KPLd8EwRFxKJaS2cQf5tKqHOmAWI2bygJYqmlqyJkJT17ox7Bz8qzPtNtGC9sbzfyxRuEmQ9MbmyegS1oXDV9JqlU9fzHIp0ltfKtf6Z4DVvQishKwxGbM4TAU/r4jTrpPxXAkmq2jCjlSmmmMKHAuI0FWbAuK+IWZNuX8cJczIQzeCcJ+InSU1T8/U9JFArT2RLhBmGmUABBJLLEVv0e3wRBKk1hBiU/YYvSlUx9syqjkbF3k4j5KUIpLBFKpGxlpqqKQDi9f6aDaqnjNdRHptbJ+G2ItRPOfJ3XWauATZi0oR5NQHNs9w4wqYMwGjLGPPdVs3xMBzwOsCHUjuek794BQulGcWZKy6/MZvCYo5Yu3e2MPSsQGkZcrNLjb0ajQYQ216OXju81KAnmgSW1hWUJBldLhOkCluBiSnmFTVlrAvm1tM6FFQP/SaZ4bWsKXMzY3BQqTUgVNkvLolRuXZIgTWDz05mEv/miyrStOeXVhvCxg4g9tjsieL1YmkDgSbidXC0QrU+jJShtpKBYY24uzAleXpUkzmAzQhMfInGsv/nPiXOySrhZ9CfCTRkyWZlxUzD67oWxwMaKqtHcmZ24mS0RZo5OvxOApBtgbA/AjW4ATTfA+B7A8xs5GPfRoeQP5PH3GTd7P8LrxGVNHGy42znK7Mmb4fnNHMw/6hwZTGeSnT+JBVjKYilqdXs5KN16HwwscHRksVg2jnaAwAFzO605kF4vx4DEwnuwWCzAd7VwMI/PNwAWYM4sFgucT1cSwIEcaEb+fDLgxS0cDDkB/q6FgzHpmltd7+D0sNMJH+4EeFcLB0NUwHe1cjAmBT2R4m4bNaNm1Fzemg1B8a4RNI2wrnN4aId8c+54D3d3d8B/t3IwsonN4+fheUYOhhiAy40cjOnaE8B7B8aQMT6fAfgnIwdDLoA3GjnYWKZeWdc5PLQu3+YTlYm741ltHIyBsufRd2d9egfAFW0cLMexVJ+SQV1uP6TUb10xyF5tQTHEyre4mFgYqFImIjr6xx0/PPnUz8KnS12Qjvi9wETKkYlUPgOpJAZSwEDqER2pWDpSTnSk5rgiRWYgdZCOlB0DqTcMVBx6p264INXJRCqegVQXHambdKSC6Eg5uSKVwkTqXwZSUgZShXRU8BRF7nMlZqAiUl9oB0+d4oq2W5WRgapjbdnrFMLl5kl2pr8+Gqk2byxq7N4724McU3rr9RhySEcXiFlIpncRnNZN7E38jztOuGMohmG4H9HbrR0RZi69KQvnCe/Vv609cY69I5z92K1szJx7k8e/IdmfE//Yy8FoE1cmLZtawjEIgJt7ORhtKVULjw8nAH6mj4PRZmruHGaZFdsJhffuYZGeu3Xa6Cz+DZZmtfC4k4jGMMAHi4DDN7Ohvf37cU3T2wEovMmA5/dzMLrd9+ClgD/p52C2yxQplRQvG8rackt5gI4O5OtXOB6wEqvgB38EIBBBCEaIDEW4Wb7WwuMSjFaMYpaxGXXWDn/gT6zeV4LepHJJAeBHLRzMVnjJNYBfsXCwyWuRBBGSkYJUpMXp+pCKzYtWbUkMljzGZjvt6KB2ZbCsKKvL1eXvZbN20KpdsZbvldXlcuj5UMHXIwS46fVPtV4Vh6AsDoFWgMCQisAsRWC/HYHbPgTjjiHgnEWw4iqCqAIESfcRbHqK4GApggtvENz6D4GqBkHZJwTaHwgMrQjMXQjsBxG4kQgwjkwAjgsBpm22BepBW90ghYzoTWiAm2Rc7CeRek+VyWdDgBJ9+d6wKaajgdh37mG1QmK4qLfDm8upYWykH8TIJtB72T45PikxlO+aMTyzuSzrp9D/frg0MUAAbx7A7I8zD40yTQyQdMlp+0fOFB4Exg1cGuHqzr86IihAJNvgtiXJATtpAmtQjA0LoWj3gsvEZM9JPwWRiKGONKySABQu8b/DwrChPwsI9x0DhmvHT8lOjIjz8iC7sLz3kuEl/MWC/jzpVkFbu6mixVkITrblQFIRqi32kTRkJtei66x7d8fXCCKxSRnkCbwsIo4MMaInJwB5OC/iy8XKRSg8ukhfRDCe2NDdKzvKCHpXXL+Pi/1E/9EBVkkEwj0lBxRF6P+f+FfPnsTlgg5ZvQSKJvQMaYhsJ/sQM5DXxTyG7EdsssXLjxxAnJa9xtvUvJOiZ++WJEaxnoCS+KrESYsrRTxLouWge4Ev4xMNMGiFjCg+4OUHuFitw/8PycgDMUgNudhs7fKEkKQrLbDZ0EXIYSe6XijVNWQZSjk5cLzB04DDSX2EnT8CItkszy/pEaQdORCHGSIg3DuGRUOICSuyvchuohNjqp3swdzBa7P8Y4m/NmDeMGZ33rDEXx8Qo7lEyVhka2K2zEHugKWlFWEyD7+7bXovPfuR3eRG8u5lhIiCRSJ3UvLV204ORX4xJ3czQHS1o5YgBqOg9lJctKdL9knPtvGGv37GZS0mTGbjilYUKHNwVeP6yFz6k6p58ovVVLpmr7Xt8Hl+AJpqv0TUS9EOHCv6KMN+bPVArvuMXxzA6IzT1rpoaJHFWScaQU4uBpZFMY9Mc8nxcTs5HyO1HaPkApxLfkngzwOFWukoWYSG5I/bYUkdGSjJYAZ8Y95waSN8IjKB3wd6QI9XoJDTaRFl4dLhtcwQHnh8Xs63au8PycVYskM94pfCsvI9uRwr4ohlSB4ikhOHq4wkPq1bVk9KCxEVJDc80ayHpB2e7mgf8fbwrFwlHaCMycuQGFTJnMNVOtN7+4Upx/OMIN/2MufautLk2+OKk1xszLebYV3mm70saAPaXpHc9y6leb7xz06ukX8MicpzLo0ZfibBJ8fOs07hV/JPOHGLBsnlN0LtDDRLmNC6Rtr3dGFCs3ZiSn7wNGkd4xfr2mSje85aSZJQ0USn+MTCmnK0FJVvCgMZncqXc9kZckZllbhAPeT02aEn6xjV0JMxB7qmDGrjb0++Rg918X+PQGMGbbL68Nh51lkqpMVfF9bcqiiKh1eo84XmZ6kc9d7c9T7sz/B/ZLDZVZH80c7t8YPnuBi5cdBG3hHZaNLGREKVj2k+ceo+/sU9u3Pmh+lkOvq/+wsAN5zjYuTW88Yx5pCJctl5GKP7H26t4xegLTnHGFsoYNIyc1CWj2l/BvnYlRgE8FFhsvvkBDA35CG2/Y8868J4SPqyiFvjITl2ilCPhzh3dRttpUo43lOWCYSJyEhbsyk/eBFUbWuOyAZN8/URKnoHydXooSnHO4xHKYSBKChe+bTOZZfQmzyaON/mQkWfRpcKBfo153WiDAPaZi+hJxuidn2NMNN6gjZyd5512VnEV55/za2KwXjmujZqpCEkIw5otJwrTebZmBCVmH6OeEnFFUeTlnCM0RFCrB1bqJxdTebRV6spr+RITKaLFuYM8oXdz+IW+SLFkRw+1v+5a3Z5bnZ7XHGVi5Gv38SjnzRNGcRqzCihR46WzhZm5GmOaXnWNXTHW8dubiEWKWn07vbwjVob+uSXvZaGeGl27t7kov0lm6CLg9fb9Uvd2/bZLftSdNhe1XLOC18lbsq13Escn73BauqlUfwLWbY8+0vGHfsLEPWScv9eoY9yaf+xfZkD2Ln1VfdGz1mnhxnRT9MD88jnF7qLrJwx35PH9rfagofbR3UH7fzDnxIHrei8ZOy9qekext+uLVcj5bIl41Dtw87DXktvVMjpTy7fl8MpDy8e7g7a4odlh7S8sdTzz4fAQVv+5N29ovHOw+d7U6ZFPn98CLoDJLfzpWPvzcPO+eAaXGTlD3vnJje3NIcnK/fqhp07u9Fqzuez3ZhoIz7IyORgwbtH/K+Em/9/9XKAX5UA7YMAs3UAz18CqEyAlxRwMULSZ8DLCrjYMxvZZ4BnLwGOvATY/RKAoSsW60bfg1idcTqeukZqgV6ZWZ6ZZXLinbGdPArlG7lXWPYAu9mWtrHonqQcpdKttgqv5G55G29yO9NrY98IeiP6q1NWXcXSn5n5yPQWl/TePzbil21P8Yr988DLH479YNvC+52mn+bdF1fs0wMr3zE2WPTKX3fZG1xsGZcGZx+wFslSDqDzl6wWe1qcqCSrNPezB28cN9lokmBySmPKfS4fzSriUWTuT6F1vnYgdup8K7ieT73cekfr+X+zqJ3NG/w3hg+K/ejgI1cf4clNUoq1mGvh8E2qEuuhRY+wraSFqgZ80PxZaV8AP3qbixEaHgKef5uL7SYl35nV6L5Bv8G2Gin3yOpMqLbV4udzU5pcaWWvVPK/vjd8C1V84FLosV6KXp5erF7DK7ZvndMp0FWvjiIdst5nnbt3lZkkaPC6XSjVaTTPaJXxaVLz/a7ZPTF2lPjg8Z2l39sqM72R5jWz4n5pXX4W2qOxXuOyxm2NKfdo3vpU4lGv9l5Eqw9Guk/In1GssAp/qMQojaiyxOq78pFEOoIgBoJxLggSCoutBu8NdUPJvCfy1CxG1Dqvixx+bOpaE8cY5Q3ztj1FVAq0xpA1Gnj0uHKc6fCYBm2tRi8fvFya5MAkUZN4TLJuEmxSW+b2ZDqZaF8pYQ4ncQqhvezHZc94uo8zHcP0RfA1xtcriWyJCoknEp6paKl8wkwKM2c/+n5L9hu7X4a3BG+k9QakOtlmexjpYbWHlR42+FoZKz7Wq/V+sL1lq2Fr5t26F38x9N0QVirNYJ6S8Kn1+k5eCGD/kUHDv4SgpP7T8LWB+we7lD7etb5PhU7nPTMNFtRK1eJ0GN7hfp9bTZIGBA6Y+tHCCucfi2jHeuP+/9J6nO15uq+x2/3Kf4r6PxYrAVfJuRghrg7wcjkXI9xUAP5dzsVe2XB/j1evB1FUaikS32zM447eBMDrRLon6jtVnRWPa5+KxXr7nmC2iq5gbtXZh9JvdZWMKnuqeH7k8Fy/2rhyQ+W+t7tpNbtBVCu1ivKp0gYPVD5+U6V1rMh9LfU3K39ff/GqndW3asN9npJ97j9w6vL+Agitpq7hXqu7RsiXLrYf4FO51h71TUjl0ixdWSPAo0eW1kmpkV1rdWu3Sgkw/BN9nb4ntr71X203TAHw4BWv39yrecrld3YpxQDOCgOlTy0v6+4++0+8HjjS6lsNTRf1R4J2Hm3CTeR6uI+9TVyevTGGGjVdN7BdQ4nwNOMKXIiSeNG9PiEtompIzHlYugdzbzkWeAGyazNgbmfLfzMMy8C6zOrXZRAx6cvjw8/pvuOBFCsCN4F906sI5PnLq10/GqBQHQ8k+EvDHNQ8pOmhKeeheczG4BGjXbv6+uJ1P7sX5Bg+O+j+B39045eCaw1BO1msXzMGBYwO37jkQ53v/H2v+lXHAwmOMQYFDJo0e+rJYWze9w/6N/xEQXCrMWiXjHW4KShgtOuhtTlXJGGDTfWT4t8JJDjJFBQwOqT7cf5jtREXxSfatc9/IWHtcqL91vSODO1YkdXf7fBJ+8JX2e0Q1z4rMztS325m3NlvJ5qZceZ+082K+Q6p3QX1xru+CPdjeF4Jf3I2//unTwT+ucU0GRP8/OBf44MCUg8nlMK/pbP+drBKWLA7wqpJKZQpMyOO49ThgkqbsbJrhGjNrgind2iEHrVsxnzFW2ohTC2c1qmEfJVsPjz9WCWcV8lmxNPpKkGjks2Jp5eUQrJSvgHv9FWl8KRSNle+YopSUCqFU8Vw4YZGnP6kET7SyObL00a1UKqWzZivuFct7FcLp29qhGc1siFwzr1IHjBOGttYrh6nlEVFpGrcbWU1wZemH9jJYhJpKoVg0OUPXZzu3tLVcR3+4k2dZ3X6i0zd0ayDAX0d1Dlu0MHAvjaF2FgcAoMEftSVjQ91MFjg99Ky8VkpBAhkx5ayxVoMEZhpUCMMxh1XXrfnafumGFpHfnRsqLDJnsV27rFnn33zixn2DLd/e5o2Y9UaUYphpogptHEfOOuME7W422i3kUa6kR4Y6DFcVFrjsUYZv7DmwzP5jBTvZnkha4yy+L4I3i8yRrc67WCvY4zpeX1sPmOlHi/nZtkY11aZuWDOjeulm+eAsY4xoa0WWGC8JWy+la8RShqzJAZv1R/D6mHysFDeAr9bTBEbtUZqu6kCddFeiTZNnEnJ3pTYaeveXhtbemGGwJ8Npb5oYKbU2jyZm5dBH1SSkR+MZkvn7oXE3pojaG7H/3YklvrM+cYcNb3qqkdyq2C+QPYV0F4pbYGC/HLk21go8EMHnOuwsUgguRlimsvGYoEBbmh3lbGk/Q33lcC0ElgqUGSANEN2fyE/KqlRkdiric+l+IjsFyvdMNNtESRw1asqvcbKthhdBYOrjFVtdS4aFkVnywsmth7vbIU1/eKxcthcbqzt61C348ZuWNefLG4DdVs24dwzpwdG94zgvoKaZUZz7FzyYj0bOzZWSzJrcqa26U8YUQwDimGzwBEXbHbZ2CLwuQNedxhbW61L8T9oUmCbwGQvvPo/bBcINcAeQ/Z4wd+WOmvQQbWniTVNdskbe1OhKRV23y92tcGqNvbI97ztg+d8qQT0rsC+AvvEriJzi9p+PltKbKHAlcqE29gOWmg1weqQCI/3RHw77N/OnO0MhdOXhXmzMCROIVpbtV2IgKoyKRXZGoPpBfryrzIAh11ihSX6OScEHsyH5fmR7ncjjVBpaKeorC8qrHD3yxOdEOGEUK5MCZnj9NUqzwUprsj4qbRRaCPk79boYI5u3Ee3j8837sdsPf5nhQeuVytiYHpM5kngSPv94nayhgsFTg6nh0VotRXVHpFuWiP4NdajwvbrGXo9/E/f9tWzfepxsXrtKpy8Gmfixpkc2JcDT4rVkItwyRFqnaDU2xmpl0oE3k3E9fr2uutnrPk5Cz7OylYyuoeaYW3zdZgebzpkp++e+wSGRvmjMUvFsL7P/L56QdRltxeL3PCiMS0CWrwkOuIo45wRoVYrrc6KiJvkZndOIKHLF13Oy2pGGgxPC/XOUk+meLJTCJsdWeKIBWhjjA0CbPCacDrZ3mSvi2Jv0r2HZFvBvTKlN3vCqK4q91eqyNI8Kj6KL6IeeVvA54ESD7wjhbEjf3bEl1YrE2VAYpB6NeSSY3cuvN9cc+Z/Z8Z5sZrghqHuQ72V44ndc8i3q5psiMvOzDW62dUg1d0nAq805YmmA8KtyHQb36dDuIB/Vrlt9SR8Jj2RtfB9rc/F8i6Dunwhns5KaFZ8SeXqYWnP+KrVYTeb3OPr5noGb0Z9I/zUIqylvhWrpUaYYgzHcSNCD8/q4XspKlt/h6cVfhB4vhbur41r71/IbgBbA/wk8NcV+PIK/CzQYyn+tfhF9BU90lIEvwq8VAgPFarfROUXElvY/S4QWZHvKw7ToD41yyvmuB1rr0et9fCXrOK08LX2kHcXX1fB21XGP/1C4wB/B//Ky/+uh6/qIcI6ZzfPCf+Jkxl2ZnSRAjnV+ao6u31wPrUeS1Va8cgvbfBJG0QLhBUXB4tdEBazSLMYEdbhUAed1LoG5jWIFepS/UpLLxSWMZeVQVzMyx/51z8skG0Dm02ZxMb5LjjeBXFSFoWVcLGSeKkOE/WmRYLAgS6CuzYSBYbGwg1dYZZ6x6Wed2GRP+GDGjhTA1aBfTZYZytlE6vgNFiQduAKi8ZqKK22kSSw2gWzXWUke+P9t+DgLUi5rpIMR2cGpF51jnTQpw9Hv3gkE0IyjYtX3eBWaL450vo/z+CDj32QLvD0DQi9Ac6rbkgGdDtbRve0E0Kdw9WvprjB6zpghjd2tEJ9K2ReV3it46u14LnqtplguWlk9auPTXDedBDCb9x4AfpdgJxWaXYx2g+04Y3r46FfPFy67s5Y4WHryKuLj7RwTmvkX3U/e+BjzyjoV5NdMMyVmVO8sTgGTDFQ1Gqok9vpo1i928ALDV2JwCy9QP11qU/Qv1e19Rhl/OH8HZ87oVwgJg1+SQtFjStRRKJKqdUVanaF8f9VhefydG7nFTielu1pB0u8+NMOn9h11QIry8ws62oEthR0SwugVrxV5NGiUWdjRh4MzIN6sbgUDReiLRoEvqxTT9bZuCyQa4EkC1dktc8Mc8xhsFVGnfq9TjUKp6MWe6OgSXRr02FUumZZXa8HV/1+WjXyBp3XXZVHfr8Mn12GawLq3FJtOVyXRZ8WCrU2bgiMssAgCzel/CrkevmhS3SRrfBB66JNYHwWgVnX7XpCnLDVWR2iPG4LixtuidWUOlDWhbVXqnqlqFddwuOxORAb4eJiawLMSTB6rBLLIaI8TLQKaPWSzJvoIdSxdqLuuQj4x1p9SwfOpn9qyFbrv9rBqiupDgjUJRh9Aq25a40DVlC82/E45FVKfFNi6Npga4FyDeBJZeOxCzjhAryocLrEuopLWI2Lx0agHlkF6IE3+ji+KFz1yWU0aPY7rXNWQ6JZIX3BRiMC5lcCQytVY7J6lQz4JmfqB1z2LsUONCX/tLFog/hbzCkE2hfSnDSt8q9y0YKADlpVX6taEofza1O+n9OKAFEM8D0me4NwkLGB0YYM0emq22hLwIkcYHtO6doRcFX5yBEl0J6AKieQ4VQdiAcqn0fxeOhIq0984CF/dZ2htE52XdeZgHHO6udEF6pXbsrXTXUlussO4JBDN2JIkJCgOxXbCrlFDyomj/DyGsGsxU7uJjlXyxDXApIsWHVKPLLOBPQ3Ab0JiAvYSAJ4k25ZWFnVhyiHCPmi6kv4o/FFs+hHwKQ8dM/Tn+qBiruLqlbjdu4qcdMNJGCKyhDVGHTUcRW2qQwmHfKkm9sQq/IyM68f1O6hGLgkHsOiTkdgV4ThVNsdvNjGAYywS5RZoofoWLRLAyoT2RhFwIkAYHvA1o0mgCOLMbIzVI+SzEoaPi8hkvhJ2vdzXpa4yJVjA5WCSGE8Gen/SHN/YAIBoyVAb8nWTSTAOzptortprPpqHnGqgMkEpMiAKNlmCtklqZUSaiqhNjDFgQ3dldxEhKa+1mq8C/1dZpBKeYzyh/2ogmySlt2lmpNR2RHVrRqZPM/kj0xdm3QcF+qAufsiOwnQJLExj4DpRmC4kTH/tZprB3zs3Z5tDNcDPfTAQkKsXbh9LDqsMd/NNi/iqXcZOZHxSCGaSatcQluqX6CGgZYRe5K8pLZcPXPiTf2ilTUVutS20sr8zMgvBsS25L/SAkA9XMmsKfrj8k+Wf6Gf7bIskxX3SWESxfTu6n6OCzljAx6VHg+VAht3Y5h4M52+8s3Mksym8wxJ9TllbNmrupCFuRDYSujGaMq0ba5VZmllg3q6uI+N3cCO009d90IH7CRz0jMmvc27KsqnMvKp3YSLWge09pDOEV2jCGAvGW/W32wf2a7vxuiB/WQyz2BeO+CZNte1j6RdXUtRWzIO0Q2wAR1tdZhQXc5c7gjpV921rwaO0mk4WPAHq8hRtDgvxAWO9giyWvCYJqstocDU0CYe35ibCMQlAqf2Da4JsBuB07S5IslhSQd4Ja8gwormDXUQH/+JgHOnvWVx2hbJ1Rbkpk9uM7J1IA6z49pF3lZcq0tkOWMa0y47yrOF5wo5FmZUWLvqtS0Tba2O1gMh9gjbdUuUSOkGdS3Awpp/7aZjkbZGukVKsmRlNV9qfcT6ckkrYjM9tlSS+7eS33WHWDlCgeTQb8WGUlTha5V7hB2RXGY08TFlxSvDAxIu657JgIdkY6oFqR6RffIaKqceE9Ri88SekK/huRI+V/blNqPE7BlZYqmeFjynesTDZZ4XpEZxm6VYMRl8Aik2fLB5RWzxUca31O+30CthvSE0EXaFAuAtmWzNYGu7/XWzilpeRb0n3NQ4ofGB3C7PmfK5ra9LMTgY4xPZJ+iGCIDPZEDIRceQHWkQWTUR1FdCZlpUabNVjxu0sPOB7wR5JWGlHySp5jayZnjqPwFvFWmj+muhNhO0M1PvvTr31McjkiTgZRIQQMBBI9lgnFf68hQgPXjBI8DgJu/d40nvuSM3HI/6sNivAdZpaMH85Pen5Wi+unOVAzFlP0dIwA0GOM6033lSagOybeNEv0aTaqCk6vMvIBSIFQMiAgbHA83jATEBe4u2mlVECy1ff3LKf7ToV3YlkKcsFq5uGaRpxrukDLnLjBj9nyCwAjOsgJSAkHhgRDwdQ4AoIX0TCof1MG00NwGRBIiS8T15yE6WjE6bAUSR5L9kf8np6XPF5+sKQEEYnKlLJiUJ1nYftUA0iS8mLaYiCc6OcQJqsivGypimwaiOPBWg/eONJbct3cl+tNkq7utVxNKquQ6w5pQu++b01CmeuhE1QM8aCaR1Wpypo6HMp6A6FCCJCBPtTJRM9SWdPE7/Ug5gd8lzSaU3Xs4GDmUDaeFKcYYVtxa5eigHwqIahlwNNALlhjkvLnkGEWb0sVi9nPB3jOzTq2K+xRs5BHSWAY1kDN1ZeVqSop3SYkVSsVK5tNqjBFYrv6sCxNXlV92sFf8Vdw3AOQNgJGB7CbCs5PUTkKoGvqsBc6za8IFiXkOT/MJyOmzUilfrc4B5OQNX7HJZDpW9qkEGqUkfumIZpaJLf0YxAaNjgd6xX0ABa/zgAc95o3JfHnpU5g7LzyooDfiQNjL3ZeVDx2ejsuhIjm4Ei2XJo5Z/IwVoVKS2UAV5p8ldzfgV/w3EAGVSoIoAx18g828byRuHQ4AlIYCdtoUzDCgIYziOP2FkMNA2GHASMDkiHmBB8tZ1+cGSpp8wvAm6/eAn7+c1bxfolalHjP4lvX4wsWHX4Laf8hs+v9H1+cGTrpxyyTQiMnybQRSV1MLthZbLaPWEIuzhEYUCtiIsQ+in4CefRXgEwV8BXx73byJl7mZzPwopcVd3NflXb1Lmz5R8kXKzstNTGmGXRm5adhqpFr5Xy83LTiephbvUchOz+s3Cbbjlf3jn1T/5wGkPy91Gi1hGemxiqbRO83Gs+eTdLGtWvi+yZzntGPMjXp9dLI+XW8aSmWsbyzzHTXGywEJ8jdaxvFVvH4vy1mJPZdqoneqicybFRlb39jKv0olm0YhmP31oVmhDcz9daPbXhOb+etA8QAuaB+pA8yANaB6s/8wB2s88RPeZ79B85kC9Zx6q9cx36jzzXRrPPEzfmZXazlBF/mywuWVtntUtSUa72627V7S9yvMf9mhu296m6qpDjI2RgnyTV37oWK+qJFNn3ZHcPLZEBrgtNe4rGdsiRQYDW/KjTGypibfWZKXbzJarXkNbRleZ2nIu2tiWia3mtjxWbrnJoW6TWxa3WW0yp8fslqBmw1vyYk1vWZJpfMuIYvPb9Lkj61IMcDniMsRlstcMl1AD8beZ4rKnyRiX3lRzXHa1GeTyts8kNz1bkNftFt3sKqoa5LONB7hTmRbEhtdW2kMJjzfO5d9O81y+LDTQJURroouq0kiX6QVmuryVaKjLg/mmOiON7ek7lXXNN/2sc3JlTnmuSaWd1uimbt9ktk4rYqYj7UKr2/lMa7wAogLnOLdn+/U1HuH0bd/02tXpTM405OIUlDpFXM8wk3UzDzXj56z2Nm96e5ehsb2X9X0d3bvsbh/UmBbah+mIe8aeCrXSPk7ETYtUErqsUZmRdrHGLPVcTDmbHddNfH2M7f3B3HW+JG+dr8hZ52vy1fmGXHW+JU+d78hR53vy0/mB3PTVMvTt2smBuwnulRDfawbLlBzP+IW7muzV2N+z1dMrTVNk+uSfNUXWTsu7pqezJlfPdNgdrcPm7XpG+89PLS0yS43d8VeEnqZV2dqi83ztM+LcZTcsdJGfvTL1WKa+oumlwim/cIqsmD41T3s9U5w2Bp2V7/brql+5rvLGw7z7u75ZrHM2q5MZzSanutnvzqcuprSebZvCiieL+T4UyakI6xgOrGtoF6lLW1oKyyxx5uU3Z7JtV+Wu8100l8LK5r7r4MOQZYz6szXZLLXFaxLcYuNnZFokcUPd4jJZYelTbGhJt+PUKeer/O5I2WWoWmreBFkHEx5igawoJSNtt1vb0lO/csCWJ2HR64fK3x/M6R54/VD0+4P52/Hf4YEpucjbRo+c7TBETeUxjEcppMSEPG3MyNEmD/nZq/Wt2bMxUw/1lM6fmkRPN/OnvoLJ033HV6x1Yp8NncblTA8SDjGsZI1iv+upWYAd76Stik9WqzYjpdldS2sO3knNKTGw1Ywnn+HiNiHs19KrfOpwB5W51dnk3/5lgtLfrSxvZuVOZ8qbzuyc6czJl84eudLZM086e+VIZ25+dK6XG53r50XnBjnRuWE+dG6UC50b50E/XB+QHoi5aRwiP0S1AfmWXhcQW21NQKS6eoAEWmsBEhRfB5BXKTUAeezS/MPWRpwu3T9WYyRAr/dH4dL6s9+p86dZocaf+ZX6fl4la/tx2XX9/NNq+plTqOenaZWWf7++NSt/mN+tVioh991bsfKG+RKZY4zZmndMB63en8P5Wn8OMtp+RDGRITp9PydyIleVun6qnJp+8nl6fj7xtfyU1un4GefU8PPKrd/nskO7jyFBtw/bqtmHydPrs9ip1ccs0OmzzqTRJy5An0+3LG0+3tJLWtzPBCvPGodIp5/F9TaZlKfP358BK/eaByqNPn80Gn7cbp0+x1W6fKaotPp0yNPmsyov8lCsyed0hB6f7Q4tPrtEOnzapWnwORGgv4cj097zKEl3T4hEc895md4elUJrz0h/nX0erbGnvlpTj3d0JEWmq2eXJFIbqKdHbtLSM96lo6dSrqFn2qrKrhRkRz5lWpZzMkpLj0we2aTT0JOdpJ9nulE7z1y7bp7hes08sXYevDxrzFbeQzcznFwzqZHrF+jj7Ek2rp7ZxVlTTRzbYuB6uPzbynwf5/Iv22UlhbFv93Pc26NS8zaG8W6+mdZtSKpzqy40bt0Y33at0rZ1cbu2nzrTNifdsxXlW7bOEXZtvNmtbdebtYta3zaZV55pS9dSrzbAZtWqy51av2qjbuFg+bRosU3bI3BpW0JNWm6iR+OaLNoViUOTVxi0DmJ/trfMni3IdWcH4syZt9WbLWes2VGeMzsWZsxe23zZA6EtW6J05dYCLFN2LNKTXQtax5ySrKLWlxWxlsz925E5Qg2ZosqPsSPsGFPmxsJlZmxjqhfbJ7diarETc5td2NfwssRiwx7xSo3ChKXYPJgt3oL9FjqwJkIDNtnqv25W2a+qP4v2cFNTbpeXSzHua5/AfA0I8V4NIq1XZprz4gYZL3ml70qqsV3eKte1UGu63qs9lyTJch00Oi5PgeEyuP3Wc4fd2q9xW35ys+Uq91o3GKtVanNaTaqNFkJ91uB4m7W3yGX5+pssu9JjdcuwWFLGYQmsBisk3l+JEuxVD5O7EiWbK0uGt0r+a62eK5zV4ExjFaz1VfHFtirB6arighcbhFF5ql0xxuqNxVSFhSy6wccwY9Ks1ld9c3qq5jpjNaLGVC+1Lj4FlkqY6Ki+pBsqu8tPXc62U1eK3dTVoEU7eCgvA41FnmGmejm91KtiK9VZ5qSKpC4qT1v2KG1UXF25azBR20s8VKraQrXhOyi/MAO1Psc/XS6zTw0y3FNGqXkaHeudfvCsk4feOQWlGScr3zeX8y62WnsClvOx6KxTlrw0KjJOS4MWTYEY2+T465oOh5gmZ5hnGhlsmSZHOKbhJYbpba5f0grsUrd8t5RdbpbeafzUAXX5qSqMxSvP4rWa2sxjV2q861L1OoNX3dK6rmt8duIfX3lWN/gHJ1fe9Wlw3j2JBcukaSVL97z7033uEjp9ajj5B4YIgbcO4AZ/Sof56Wl2EgrTyKIUbU0ia1eZtvGThy01te1b5NG4chv3JC8vXUDWK/Ub40H9xr3JVdv8khcmX7rv06CuyaVTXQZL1jwo6nPvs4Pd6Vx4ztqYWceC02B18Xq6ZUOsnWuobnve08w4Sby1uzSftGbmsbizrbHaLbzJF/Cfl8tpL2LFbrvPBfoepkv1q2pZ20ebu7/E2gTuqft7G8C1eZaHwjVd3Z1bi9rAbTXnfGGl9erB9V3Vc2jpgAEeD8bU5v6X07gkzcDx8NgdrVZsCE7i+ux5P7deHG3+37dwH/tM8PqzNKXe4NE9Wja427gehy82kSf7ZCp6tZ7Lbn984LAHbo/m007n3juKt7X/wG2r8SltdCcG1Hu6NFrcOhxtujwOjnJJ0FG/YG94U9uuudyB69l7W2VV3Y8ah8Wvgev14ciCc7WhdbP75USslpsTVL0p2L99cGLvJh59S8cJFZ3i++t8frXoMXB97Sm53aeG+N+GCpZf76D+/YK9anfmzMwex4IP+dshoSieHYLOxCxmZZ0uWdc19N6Eh/7vKAb9rjYMpw8cjfzyuroX42oXqI7JCOtkcmbB7SmUDn6BMOxs6QKtzqWLXjzPDghuCpxZEUJnTiY9MjXCnbqa4C2mV8WT1UYM/yrwL6dMno306tBXieD8F4VWFzzL2xEntCMYLjivh9Bc2JQjGObnrjGXtDNtNSSLXR7BTZsWeO0MZNtqI/0wtCvnfNqz0No8rWWYtryarSyzlZEOSWP0Ont2AqymFrpj5gEMlzLetI/8S10PpakVBdkHg4etCZdkM3w1NHrXrNu/OuUlsHdHgGtqIdNnbjDczZtVtV0r53QOgmVjZvJcc9yZQdo8F3sUkWfyGaSGoouO8uJIu+eD1NHfYVd7C7vW5aiAxeHPJ6mLTbUptOvAnhe6105q0DU/DZ8eeDm3xG8sR/uIqPhZDSJtWa23JsNHThhexaVhddYa/VCUBlFygvxpL1QvaxLIA4/VGrd+VfCN1+uWwrNXJor/hJwNqarhjsyrxW25WU3Q6JUixow/yiPLjOc5FF6mr7YLgjeIx/hsRHWxTCszl5D586OiMK8rz6/nLJ7tfuVtpj3vajuznh+OnnnPB82bRXXzV1zV0fYpMDCmpzAgbCOQFy1duLq0PYXXLRsw3jcyyNExI/VPf1Vux2ZOekq7px7AkBR4tkOQUbODWjiP3B75RfqFBenV0bMRBzBcD+xQNxL92FehqnVY9sEAeT1LTF08McGFzivYMbanaF/uIEC/5kKThw1IUZkUgvugoHMiC++X2NsDN3JAutvs6XldbdG/XDPYo1YWOmZxRbTpMVCqtA3435P1yNstTL+OYHZhNTZ7WtguTQ1zW7uwWJE9Wp6UZ3VWVVoCnk4MbBYaRLNjH70ur53VUufPSIbxH3x8K18zlPfAtIXsv3XRQibNmT45LvOjMZt/2WG+Xz1c96PhuZ8cuvvZOnByCTvHh0uY9Jz7JsNwv8mw3r+d+mh47ieH7v4rOST3wE0VO/BRxf5/G7aKSTum5TDc1y6uZZIYpdJ8OfXnHFI+Xcsk2IqUf9cySdqW9XaU9cOFmZTT1rE3ZPTdsnXs75nzbyDly3VMElNmaC4s3N911yRNWn9Z9399n257e7lQc7mxL/auZxK9+jRoww8Ah5TjNjAJdk5p2Yarmtt+hY1c/bn0amYbngIg5dmd5V9w6J9SQ8pJG5lEBs3UBA==", "base64"));
  }
  return readFileSync(createRequire(import.meta.url).resolve("libpg-query/wasm/libpg-query.wasm"));
}
var compiled;
async function instantiate() {
  if (compiled === void 0) {
    setFlagsFromString("--no-wasm-tier-up");
    setFlagsFromString("--no-wasm-dynamic-tiering");
    compiled = new WebAssembly.Module(wasmBytes());
  }
  const module = compiled;
  return (0, import_libpg_query.default)({
    instantiateWasm: (imports, receive) => {
      const instance = new WebAssembly.Instance(module, imports);
      receive(instance);
      return instance.exports;
    }
  });
}
function parseWith(module, sql) {
  const size = module.lengthBytesUTF8(sql) + 1;
  const text = module._malloc(size);
  module.stringToUTF8(sql, text, size);
  const result = module._wasm_parse_query_raw(text);
  try {
    const errorPointer = module.getValue(result + 8, "i32");
    if (errorPointer !== 0) {
      const message = module.UTF8ToString(module.getValue(errorPointer, "i32"));
      return {
        kind: "syntax",
        message,
        position: Math.max(0, module.getValue(errorPointer + 16, "i32") - 1)
      };
    }
    const tree = JSON.parse(module.UTF8ToString(module.getValue(result, "i32")));
    const statements = (tree.stmts ?? []).map((raw) => ({
      tree: raw.stmt,
      offset: raw.stmt_location ?? 0,
      length: raw.stmt_len ?? null
    }));
    return { kind: "parsed", statements };
  } finally {
    module._wasm_free_parse_result(result);
    module._free(text);
  }
}
function createParser() {
  let instance;
  return {
    async parse(sql) {
      const module = instance ??= await instantiate();
      try {
        return parseWith(module, sql);
      } catch {
        instance = void 0;
        return { kind: "exhausted" };
      }
    }
  };
}

export {
  createParser
};

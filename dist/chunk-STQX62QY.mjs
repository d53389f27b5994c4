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
    return brotliDecompressSync(Buffer.from("m282Gn35Lvpc3rE9ZzVsAjKdUj/AztWruspkrTHdohWtekf1X6lC2Rg27WeTxENEQPufN/HwyZi+fCRTJhY064S6dTkidpuNQ9rVlQyB/ZvTtcbYtgd8UUHwlKqs7BreFvqGqjDV6v////////////////////////////8DyX+ez83Ove/nvvveX7L+hCWBsIYQCEtZZNllERExoogLFWtFbW21dZTpVDuLHYhV50NEcWKRJbkc0bwgp8gxnmQL1BZRYixNyyZxhXQx3aSnt0prbF9/fYDLZsCg54ZqMgyBH4Hl+kfZfGPMuMA3uXHSYoTkeumETI4xowZthEGUjKamB5kZC8uIQixtz5rNfkcsmcM8KannrDUvYqG6OH0DlvfwXJdB3MVZ456l5ZVVxdo6WqKkFNMN3ZStbezcJNPbu9PRXhn1RhiGnrQaftp7zBGHHt1HfHBL6npIFLf7lK5gTwQWVSY5qt1BT58lfYVcr6+Q1HvrHI7vtkpwh0I0uKFAxgIq8Sd8e98GuAAJ5B7qHVpWKruQASVNJfd1OGZscrN6GhPvscY9MNUgjh5mWmscghbOyo20HM1jqYkbEmUd5nqagiLdH9EpGSeurYr5KfhJ711KHHYerZPzsnAtweMnTXKQ86hgEK47mzCNGdx8SrWArof02cXsAvneoLKOB3yVPCeX/DrxzAtif1gmL8kUs2UcmRxGkBN3D4/4YzzlpoJvDk0wJ2cdKcyQu+SMi/lh5DjBnaA2f+QmczZKzF5VFg3WuDye8MXA5ttMatDJmCs4LradBlM660eDNiDca6Q3liZJ1sEpzStUveAZM4+QFNjJNx3YqfTheQADfIkV47c18lrGRLEjcPJT1d6XKSIbDo3S9DJ+JoOeWmItDVFQxY/wJCZ1Z/KuvrRQr68gzJwl8wIJK8GMBr7bD0dGiK6NxTafxwjponk+T0ooEksKv1Ab4K9dXT7KE5+5RRx674tBvA/8tUFEwjAMDWYNhugOFYScBDdcLLokSbCTuRdRFEVRituZW6TO2SA+ZE5IXTDFwKemMCx4rS9EGUuEdiy17fdQstb4zcGRmbONnPe4UOr194+Y/qjLEekiPRBbkEuszMK5J73J6oeo3UnieKv1vBP2N2tpDumdgvNwsNnLQtbhgJns217xI0KiChYK+AfxViFKpF/ZFuYxsQ+bCmnqXV2Oka2hYDESQpnRJv9pwjJdj0lMx1P2giwKK/ye4cRL9sKya2eW++VXmzmfDbYZ4T9nzjq5T7sr40TcksmgQrkRk2kupbumWcM8BoWxKEiGxMon95XRzL+HkRlGUc2UD1y6c4UNxGKv3549lRRqRUKBaiL6zzi8dvCSs2Xn1FuLNRT0GprLejVqjI621vEok4QLMcvqzajVJL0SQCPwd0oclWMUJi7hLiBI6Z0cf0RawS4beGTtgtEav9KF51wWuWAiRZl9Su0Cd0nX+PekxCcIaRaniE201W7Ayn514I+5kFG03jwlncg3hk5JwcEV/kWOHF65F+TKkUTJ/r0IvW4e45v8Fb/A/8RL8IoWN9BgQzpNYwj3cQ8+4D+DW86cSWS5T2dL5CN5iRJ3yp+R+vZ5N7qJwxWpE2uWfkGZ3aMbXJF5UDNZ56omq4ZbfJ2v8D18RZHKI6JEI1oh3iw+L7JPqrdGo2SThMZNQdLPWJPUcL1vg9vYk7tSJqLHyqy6EOFXwcim8wIXeaVKrMbOiWBInAjm5IBUq8H4zLk2v23+iU+YJIjlv9DNOjbL9/J/kXzA5whNZ3iPlAv5VTKCg0A6qAuzaS0tK1EV+U7JV0YgKP2bWIO3ct9Rn7Cx8O/MEyMf0B8BbNLnRl1GKbfMfjXN1ibRxxXwH64HfVzOqLQZrDcZNHW8kqWA/8v/Zu54Rzxv+cjMf8qIR8z/mDJnt438N76IP02zRtlRWjMaNMrd/Tu4iD80ioNxS4vsMXZmV/wPy1uBpEz1G2ky1jjOvyZbV9kXHtaJE4cp1KndXtRrb+GjJEmoE8aKzapzJPQQCyGRwWGDtZm3y+rnmZqUJcaBoJusW+UshBMIdwLhBM0AB5ORFlIS8mL4t1GLWQvmVXTCeGaeiKHwEZ9HLMIMN1Xpdr9TRx36ZxgbquV6rOUsKyEbMgXuHoRrn9llphjYqfkRPxcPo9pNFMNO0If9gE6JZ25R5RYme+k2Hn/ZDUU6oaNCX9mQGzxBX8pcwDLFS+NklK2ju81ds5Pr6wZvTD8Yr3R4+3gIr9QkMXrG2OAa7TFLetGoLaKf6mLUYPRbokIlzKoG0TD6mR39fXVg6AARPB9lTodfjGNOM3mhJzEbz5hmjrdBFDJkesC//b9YOOxNO/8FddRiLyR2VXUQWJV625HQH3PnMmR6R4CQGHfb9muvPkKQIAhFMS/Richq5K64u2H94G00Ym+HwJjQ43By6tlos1EuRk6NK4WbvC/OA0WZWVnEM3jh6xvNnpEPlY2v7PzHlvxrNF2kbrfcQtbS3A/YsfKYyqNjWJVQHff8kCrYIwDgaN4rfVyg1gI/GJ/AD5+4GjK2ZWwBnNP70quZL19/vEupa6c2nVbryEWyRZ4vHRnOgNRYQ4A7ACUx5S8D8wylP8XJpzafxIBuUneek/6vNmzvq07L779shtXAg7RFJXhQLcVKS/BAKV5KqAVqBDFxzXuCEQi5Ccl6wuo59chJW+rhLzbv/tlWEFDkAWCkKQBzG6B0WSCo2KBSZRVWgwiSoSgV1okKT5dB5MlSKqXCH/+5+T8zZ5fdBb2B2+rCLa08vR9fr3+34qt/r7tAYiklwZ5K1giktLVgDLZVUewhXTsxWBpg7Ihy+yYit91cK2JoL12wNOnq3EIloz3ARnwgPDygGhb3r6uy8IO+qAFnoaRDnt177qR6YYwcAmnORBgB5QiRg8yhLwgdmq8OsWmwEmALgAX04W9bTQAbnGhANhnHaahB6/mWZnVVd8/Y07q38cm4jt9oQ6gQj2kD/AUkO7wHRHKQ6ePXwMc4PO+2fwjFSTlS4Vy4viK6+KTFJ9910TIlzSfZ2NpwtF+BmuFsUxr2LBwLKvXZor6B4Sq7DrJP9gqLFEuJr75h3QzbmvS8u4Ch/afalmhGyTEdLET5muHBP+TtvkweDAC3XYCdx5lnmt/37T/td+wdEZlZWXXw3ma1qkryWB72EB+91d2mAaJz5WdLw6QBIvqbgbloy/9oE+1qbeZyPkE0JEKolMSFAP98v8Sd+9O6C0piGc94bOmutbUIYVAonX2JFkTx037wv9BQKM0ziUqJcMePj+j7WIiJ3U37+/9v0z9pt6pdsVotVVvVFjmVVtXzcZrYo/1hpUeVVZ098pVGV/7wffcxH/MxH/PRx9ze19z3ya0BN5hyEkziECdxGwNu64ADZjDBhDPEBAcMMcEkTq7vrQNOMIOHcYIhTmISnn9+v17XnhdQxQ+xrsBCAeuoEuKEgXtPSPD/PBft3PcHNN+JrD0RJbxFs+LZCsbS8PsJrT7w1i11SrnM9lVsBh6JHO28BKwCBExaVlaUumdu798gRAYMAHMwmLEfD5mFbJL37woEjpgsIVhAodBVKCCynfr/7cf/9hl/Y2dE108OHWIhdFYXbdQfiZRErBDxy1SmK/mFf/6n/+3snbzkTnJTX59CM6pUiQSHEgjVXFNVsXCjvgbj8KV6lseex6nee5Llb0WWf2RFlmVFwTqu5zhemnYpu8QZUQZEaZf9EmTAlAw4A84IYYif298GDGQjelSMAWPE1jBgoy0kBKn+H2ywMOgywaCNwkgEiZZqpWKU0NIPgub6p7o55A+K4IW+IMsmDrcmC3eQTWWDASsUSEKE9jIxuZn2Kjq7i66T68C6eL6Yf0s4pbDtLaGBuFA+MN6MVpULXV2Tdq779Uju1yu/lxQiIkakEBERYwoppFIUIlIYESNijBERERERMSIiUkghIoWIuIFwNEdmx0QIX6NO2Lbv0QLCYgBwQ1x2H4A8///7/et7L+GzMnJkwvvelBTg7RhfzRL4CvlB/agyK7R1tXVVTI6A/FdnlWyUvsGAGWCS/krMbAjx/UmrPuXuyrt+t+gPvp+LvIqqCezXVW/WiCwk6quEJYSyp07pUvh/3r++1t7nVte4hgil6I2cAQzi8e/foHT5hxjDvZlYSbufFjfsOkelavPGdW2BkFjj6ITiQ/ylfZPWO6VfUkiZQ/pP/kclR6/MGP4xZ58PJNuJnIk/sVQAyC88LSTfg2W4Pc1uV1mtS+l4sQR0ZrgTn3ra3ko0uR7epPktcWv42Fb/HhbWrNPOputWulmX8z+d/xARSiipEiI2YlEptEkpaWIF+P9/bf6HcKBOFbvg5N7zumutS/c64dnddi9fN2+2Z9Pjz3f/3s9+6z/lFFHRYMQhkRhUnImShNxgJAYVDSTkWg4zajkGI1FUnEk8q/W/2Y+Y587VTianiw741YrkSx8moQ5z6MOENMmXxhtvvCFfCm+88MbreSVMeIX9///q/P81116ytrT3kjfGBuFtLnPNkBsnoeg2Jx3PU0i7t4//8nXfkF6TT7uFoG1jwHTRDXGCQ6g5hpgcO4EuuulKIMEJBkwwjumiNQvCto93NgmBAIF3/ktWyRpbpSuEqbT1e23/O3OTzX/llpQBL7fFS/GmpqKoeMF8MA/mwTyYD+aDeTpwyHTiv92hHAitCqIFYKtTy+Y/8Uv3c+/Mk90zm32ppgly5mEJUMHS4HNDDWuLeRFLgG/eafmiZvD/3/J/9a3uTzrV/xchFWnfS0rusZAHssXIBxYjJgg1Ss4YM/Dfa6u3S/8b1Xt+xe3klSI7SGYNdA3q5TZwEEom7abmWQOHAWYUxh7o3/8v7e1k5pHqVJ2T4lbpunzr5X1A3HR+XL2XrErbWay0zI9cCSaZFKlSwhaeCUM2aFuAiXsFQ1LJc7maH6oH9cwPD/JMG2+Y1CDQBbd6phseumf2NLOnmT17EAQE22oIO8AGbTAxGuy6qtD3or2u/v+LyPU/bf/jnNzsz/fF/CYz+dJRPQm+w/RUUFK0lPhbVErTTlw66yhF3Ofx3b7uvW7RGaafpph2/jZd7HeLZss2g6AgKUh8pE/KR0JSAUGQJBr9/QAhEPG3OeBte1e810Nu//9DQEtqWTygI1Ysfxa/+GXCMAs9f6jWR1X6X0zVtRg9e9iRQCvQhEu6kOp8iEPtzpJlWdKB5KRAI4R0RJx1ROmehpAOGPPEA4IAWK0hWpBLYNXx/+pzFjUrIIk8ouJTVcVttTlU4ciaAeIR//+PPe5vmVKolLhnV5/ZLBVKNYuUJJYJCUISjTvAPzGu/mx9LWwGuxLcGtzEg5nhunv1GjzPmrx2CEL9wiFQkssIZIGNGaREdiDk3owAFnZCbXTO3JkbXyBeV3AU4B+aq8zzwezdZDMb2kkyAdowPuTyeayRVWVLqsKXbY0ENKZKb/irzhnOJZajz0E3EUHdoTx83j5N6oYDTDRILcAg0MCi0iDOOw8kLdiLMEgXw+FbBFlFxieXMlRhg6OWClDw9JNQ4+gyvDePSdTDEOEts6W0e/abiE0l8UgTi7Qvfht2+GE+EanEzxJx1rolFQQ5lF+Ebfj9Pe/XUMKy9J4HvoW6pPjR6sSY53xwdazFXD69W8lynmTLgFkAOgHAiegDM8x0J0sNDANw0w4SQpuQSuqj9JkJ2vpMmfQF3dh4m0v35ox8Mmyq7dSYKmSizsQR5rQCKrrE5xr8f674lr7n/3RVd17Sycs2AxIjl02YkbDLsRiF/SiQSI+zFDx83fq7O6+2YwoTTjimBMo4w/zaXDNT8pFafiJlBkbtpm0uHUHeNj87xUwSalGqIChF6QK0ZEvArH8CIyzIHAPNnykdCZADS0lcN2ui/II3EfAA/Nz+LzEiJb9jSOQcJpFG1VAeZiBWXCsIo3Z9/GEVYCc1rGEUFbMa+P+AHlo7zkkwgHNTEeOgQltE3QNXsIn+iegz0lF1Kk6f6hMVI/KAwKkWAUEqtDGWzYXaUB9+DZn//bX8/Jafr1s6eYJrl9VZUUcPXcQHzO40J5CgmWKSJsGlGwVwrVnGA+OorySIXY2UGMfav91rwbj//1no3CdWSA1urGCCMsxPMEHqGwQAnAjgKQDGvP2E3Rf6DEMZW86U+KmCAMxtuRJSJ4kn3jA/okKgHSY1r6wf4HT1QFGenyCyo5j+R/IXD20V6siEg5gD3wEPBKHiNm9AKNk8gMxFGDo53OP/35dqtb3v/f8jghSlBAIkJdk+WRp8spXsYd4HAiBlO2uQXHbP427Gv+++/xjvvR8h/P8jYP6IAJIRAJQGQKqEAKkUCUoRAVCKACkmSFFKklI66SHdyrTrlOzMOuUaJg72SQ3Z51jOdA3O7NFdPQ5bl7OHedosZVf1adk9jOOqduveLbo26x43295s++9NNVt80+ET4oV1/OZFOEJ0AnRF49Ktx9WNi9JF8/i0gvmxCsvvVVitMV6teAGCdAcuwwGrEB1DXixJHQglpAvERYCOtHSB5OXc3VUOMXUhtu2FTKfcNm5L9yGWleGr3/spVUbCZjhE6BJD2ne75yiEaJuwOD3P4e/aGSVADf9fY796392D6ZZEad9q2Y+YTJeEV6pYhETIhAaR5iUl/L5lKe36VdX1tI43s7NHHTJB1b09i+3MRQ2IV57zWBsV48nQzEghBSjsSDCxipN5i9VnfwRjSBQo3baINpkA6vsxteGnRJTZD7cp2jqXqdVM/P/HwdIO3JnXzLeAsgA0WNjg//2p0iMZ5aLc92WELW4AzUjG/l3QSVDKorDArgl4YQkooEs8DLewqckwxNiXmb25BMmOqN+RbAo1nK89KmlYtAbAUikEPSEtWsXkm6qvJoBo1g6pF0QsQaFOinn1unp3AfyNHgGcEjL8M8yzzrKkYWlPO742nL2zzrVuPlX7bGcGiaICd/M5hFRUHgwggCL5V5di5VS0i8GAc0eC5H2JEn9Y3V6OlRMHAAkwiFyRknYvxFz5uXRbu+0hOUGUw54c4utdujRPHzfi10p9WzAtaqICjOgwPv9TtWzx5imdU+pqWsmxLEyM9uCgAS/qO2/p6c/TC+IHuIEAHXVOTVfoOtnV2f/P1OpzMyLBQbC6+uiRtdqywHwAas4UvmStbDMc578HVOcZNLundX2lvBXa0klEJlmsJJrV5NQoZf2zltK+tbZx4yXnnEBiBVG1a62211rDcdf+319aqb2MWUoYZBsl0r1Vv1ZfLRnbIFhAfO/Vax1LXzOG9mB70LPMEeYb5hsngEkeUCPAACO0/N+p/1LrOsr7/l2L0cy2kEq2fP+IX07SNVgJj54l+cqK5T8R7OS4GKjM7vb/30z9fsYD5MOzGGN9EFlFE86aIPJB3rXPPnezq+p2D6q6gUV0A9ADQGokUu8tidQz9t5bDU53U2sWyHGSxlEaY6OJXOS+D1IX/Sj4P45eEP4w/alAA4H8/9rsK+XdC35YKlu97O6oO0qkB64nCVHd+yTBBMk0FnXPwRT8xfwKqv9sFU8QrX5PkgUYCkuymHVNktDWbB5m838TTfyfqX59esvcbgCCxPUu2/3/B2mZJkQ3GuOiVGpUow4BNPqIBMkxkt4aa1DdgF5VdwMiQT4Npac1zqd/gzSfUO9Hk4SfoFwqtV7amQMyDOOm0LmUqvSHZqmAhIB05DGM/1Wq1TU/1OahVKJM98xwON6e5j5r2601N2MPl8LHZyYzgSpUFSqLRvTDppqyK06zraYXBXIjwBY3AoC0EdQ4Y9VrTdz3dHPufF3475t7FHar1cebFMFYwLii84Sy2xpFQuhql+T/8pyTfTNbYGELFU1nM0lornTjWO+O1j7U7pA4gRSRSBQKZw2pRBLJQFXLWd4R4jTxjrSEqPAuKiT16k++RBi8ISuJcBit8XtnzS7Z91eF61SXUj9FsW7jFDR9w12knLScCQpcx2GpBZLgefplflK11KfqrfaOHOUMjWCGrP+dNxtstzZKTvpyhiGzNA6JZoYNuAHjCRBDYynHhU8GLGfjgeeaeneL+gvFIXeK7A0k6vlUBkwV/vdLX+le/ZzxWfnIVU5j5jEBKa0S/PVWa3n3/6dfRusqe3h638zouzQlHZDWUFArGIdCjeUWpvkbK1WpgJQKAA/8f7/2n/atU/9M7Tt1BvAMQgCFaxkwLioy8s8d6Nx+A+QCXTUuiCqyA2wMUAsbchE+FSFjXIQxcS7CAP/fspqd3b3wu7erjxwcRoU03RUa8oXsEG6p7X19RdyQFKDJDslOJKWZu6wAxcMdivM8jMIprJ/e6dnc71X/rnKQ3aERwuB/b9a7dG7VTnG+6uHNYBtnkuBDphAXRGTGnZ2+T2/172cQd3CDldmqkdTYwZnXPatq9ayo93s+1i+KDBHExgehMqLA2DigCCOCIKBy/nea0q57T++e3uFuhh1bg2bTAur8qGdACkFkWcpiHVdUigtwAWE6W99ut7wS2oEwKA/Z3hQ/jUaLV+uCrSDyy/lwOi4VQGu0LmHhYagCyoNpYAUkPI0EFIUoElU4rsV0jtcva/7/9wIkQfu7R0VAikR/nVp2s/yL5fzIZv69cCVTCjNatBBIICGKlXait+27DDJn/z8KgavrJq4KyEggAQIJBGVaOTtse6N9+w+ypo1OxL12z9fHVrCgIAkkJIGEJDytu9MfFex4erGlen/kLtSNtAcmyJ7rAFAdnv5CMm+GlLrS88WqqFVRHlo4+ebNnMmeSb95z0MuhBJCKGG/GvT2MtYkL3y8ozpZ8D0TmR54Hn+z/h5aRvRzd5+w5qXiFIapaAjVBMgwltZ/TKPJnzbTf1xNt01rEi8UFBQQBAQ0trPT6R7XG2Ju/2KivMz6s376c7AOjiVsYR9wwAFib9Uf8Oi+/tfTausCySWEWSQjr5L5Uq1cjnPq6gCxgPR0kpbXp+/KH+t5r0D6B35bqeEN2k5snkmcg8KPzNnXtmjvr9GxVNhhugBBcWPyHoQzgRut+fvUdiAPubBOaRMZy5Igv3f9//85+18H1OslwH6v62lYWsAWE0tM1xnFXZyPH+Dxx6CxDeWKl00PTF8wHF1EeB5f9fUeWE6d7K92q2PaT6RsDc4BgAQJSnJef55t/o/3QF36fuTKBARpBSPnFCVuwjmLIeb03/M1ms70/ZFmNcPJUFEQUUFBkHUT7g6uje0hc1b6xfr21+ygChIkgTBlOkHE0ZHcaSf/0OvyPVf+HOwIukyv57VWBoAuYLxt/v9JhYo9+dJCSJCKYxKqd7Odgaf5Zf/mVL1lG9BbB2MmHcc4naFjhBCiEIVS9NUzjT9+sswQFGvDtL8obtNvS+bynfX8l0ObCV7anYxBMgQGQ04MkixZkiHZ83nhUffz36UZD0YmpaGR0x3CfiHWQgQRREjph9M20h1r4QnfqfekEv2p5KQYdCkenExY3hiE1FUL1QMHaJEOYfrvbalzdvsK3pf4Po8eUqQMg5VhEBEJEiRICCKyvc7tVdOqKIiAMU7rBG1kQICELZtZHlqa3cdr7l49T3JVnXWriM25/9auhQSInJMk4nSkLZQyYd/MRJsmBX9pBORZRZXmgA+cJgYExW8M7Dt9DYAauN1RwUH3DxVw9cfQivwg9iooeIelqAzkV9awrOA4nw6SJuxs/C1aE8Dyo/OvC7FDs9Iv740+7I+lsYZfKp+lcpuC+Qq5j3Zw0roJmf5paF7B0tRP8mdgoQ8VuY/tkgPJK1KQUkQpkZS5VIQEqoJkEhkktpcEJXWQzFGqmtS41KU0XCgzpaxSaaNykHKfj0UeTI3/7/150x+O3uDYqA0HYYjAFH9d6Unwm9cI3A0wAdBDuw4ky44++t3qlKVnaiB/WAvGBug6rn8KXwzxs5CbitcGADxom8+saJMg0FptlhnY1utdgMNZSUMgAchKVsPg4ITxZvHWAnFgHwazJhLiT/2F5nES0mB6ExUUPq1d9m8kmUd1zudBYn0vMm3WO7AuB9d3rPVdNsNBkBY/IGC00i+BwlKQ5JkN+Uzd/hWH/1i++c1ISU4SSXkjxwHAH1R0JOD+22miK0SGGAFKQiF7DiklXyblw6T+bKKbJc50uA02aBsn6h/Z/5Js88ku+Z+qGU5ZLsEpvstFlAQCTaM6EafzNBJnsNQQCTQLlFC6InEOzyNxLs8icR7GSJyPIRIX8CQSF/IiEhfxOBIX0x2JS2iNxB5MkbglvZG4FS+jw2eBiGk63ePvAYvnQ16QBbXnwoPYYwuu4l8vTw9fhJyYfXkPAbsvfFaLmbXJaNDr/MU3GjVhNM6NSqmQ++c9NETn/fbiU1/oJb68B60IERoSHNS3vt7XFoNKIeX4QCAqKS4syM/Lyc7K52ZmpKelpiQnxcfFJibEREdFduv3/VsKTvzeby95eOG/fzaryeOu/QeDdnFu/fX7UY9+wpWOfeT/+k//V9TP9JTl4xGelG/5Qj/UZxj37DXe19vkIa6z1zn+bz7kXX2Lj/Wkj+5uftff9Cm9R+6WF/UlfUGf1+f0Wf1Xn9EE49/p9N8Ldx3XMMd2oIV7PelOcmUSDYEGTGAV0yzdZXNp7SwFYYF4rgGYlTWArRppyvwGQasJNCklAnLHP/OkNCulOmAl/AdiBY2mQb440eJjYFV5DuZdkQawLi8ntsxOlpIszsIaHYJrTIaLgFmGZ16+Lw2FvDdQ8rhUR6kxMFQxdb+jOLGt8QQi4ZeG1rsDQbcXuQiwlOfv9vS6hp6Sdx4NGFBBdOtAKvm0KFCiXkag1zbk+sthkub671B6bW9kRJsrKe3i+nM6EvH5vFd0JInX6x9KmWDNAV0qoZCCU2a2obERtXxabZgEtKO+KHrFEykEVptC9paFNU3x3rTZ7tfS1NBepjixpeTsIy1YP2vlO3i6dndOB1d7arvWL0hc0hTJ7mZ2aU6TRV/kR0vIV0vMs6R8vuS8LVU+pJ66HDl88tF6t0rS7Noe0DpBPdge/UgAkBoXmNB8lJ2MO6Pbt2m6DpcE2NlmoiQ2n+v9A+rvKhAcEf5R4FlxvVDZK8/w6Z87jYuOt6ldHHnjVmO4Brq6Q+rc3KlF3sCgwZamPHhKQ1j9NsKwQKKLqRJVA1XVpFlXz6oG9csIFEibHN6kiEkDqfQoLTi90CwtUD9GvBESieSAw5mGJPb3o60m4nU4jrPxTz+1/qjY9HDryes/i45yk1v2tqJOyN1ctVUasDw157asRp45p7akCnl2jm1RhSpvmkNbUDLKC7O2aTPCSyehf+xqqXH6pPzh3Oys48Cx/wDNtpPxiM/ePeKO0XFASQqJTEVJLq2zh3yRUpBpWkoWlLTYKGNBT7t16QVjOtogQ0FLmzVpBUM6WJVaEGlYSBRUVwdSPO9z50qdQGCiHrmHglzjU9H+iEVeGB6mNz5QEhQ67ObSFtnvTjObFLo7DsOocdTKCWjhke2Gdun1cDrdcsAxYUQF5FhrSMSeSDASyCRKVGF5b5ickR+OTJhuZSwIRGQTbCUKRoyRzcD2MQfUdZTZFgwYIjWVbcvqKLMtqKiRmmQrWVBQmDrqsUUiKQWJBCbma+zqGG/SyW26y8h28p6B7Ewjp8ycpAk5a1bkJnNELhgTdHLXbrHb761hx90z+6d8pTsjHx/5fD6fz3ZtDeM2W+9Avwk0ldsp+0kZYAlOAhKQgAQkIFn17eLWVgxg75MpH54UUDnP5dMEF7XmH3Ks39Gtk+IPXfhF/9EPOveN/pEvdOYT/WUf6PXlU6X+Ww2x8+MqyPlLZG3haP7ZC9q5Dy/tCTkdYKdHb4XcPrd0a+cifahMeFW5ebyF70nrLFiyYs2GQzCVG0qIRx7xHGwKhHBRB7D11EccEpcMdEd14N0CmLvOD/HW2ZE+ZFA0XsXccmH4jMFi0NNzurZm78c5pRott+x9Fz18Fyz0GXSwZYILMJjXXDv7m9m1N6iZDZbrbpONa+TjUpOH7TK5myPcU03o0UJZvz0yYZ1Bu1DdNGAMHqa7BrOVJVz3Da4z08r3QTRj4NKW9NLv+DEps/9nuJ9NI1PZbwiqrkybCV1jxjBMnZs1AlubOaNwdejSIGTt+tbYBb7nXl8xG433Phpyv55/cYUWGrVJ01KGv1KiLCXKlChrUYta1LZ4g/dXvfOBKJjgxmZJrRekPvwmrmEAu/veMtEt9664mwocu7IhwzMfc+W3Oai3Ppy43hWKMycI+gInoYtjp5rnmSfh6MPO2iSX8yrnBPKKh7oFy4EeOadbMsVHjxN+vHbiHGt4K30pPzK6emvKeOwj+hhWBY/exQ+G7Tv9IwEt/5uW25fp/cB3Z38Q+HW9DHx99nuBr/U08PVZLoK4sNKd7ZzbAEx2HcBkBx8jWDjd/27Go54440P3IyvnuW6PI6Ad6uw1Kg6OHDKveT8yM2+c6Hgjx81LHkaOmlec8d7IGRicRk6eFwwT7707Ti89dGjjyaedtzcm66TjZG7ZfjhVPwuqObJL3TyfmQwEGtyebPb80xk/Kh497Jzs+KnjvkEfzFwDY22GTb6Gd2z303NvMKdjKTYTj5LnYFnsNN8Kuhdvuff6SvCWR7BvvrtdmOZFjjSPm82qR0tG1N+9fXcb7T/F9m3kc9Db4FmDVdOOd5m5nytkaN3wvZJ3wZU3nJXrcf3v6iuvxCzU3zIqcQRAf1Za7Al3mlYxJetrLvkiLGV5/mOk1Fq+Jk0yxPPAellhkW4YEP9/Bm743n2lbt/ua8OGrBqEdvAXMNB19p+ugHrtP9NXHP4bA5B//Omp//BKbf+ikYMjfz/db9z8rL4cIvr1LsGiXc/OrrF6+fWZlU3qP+petXuBXy4/iioWHnwrKOYXkb+aCg8POb/9SEtD9+ls471W1+n/f8/CM9WjxpaaZ1YdackV317u6cQTydXTVs0fvPGt24G/kLXouevbbGKhwbe6vU4umNqe2voputVzVdVleNGuZ/RNX+B5c1uHjWEExM7GUj/IcNX41zvZfDl/fOqVC/P6PzQieM12Ht99sfny6C6blw80rFruhzRY1UTbCvziTNfxrFxa3KXz84l7uGkwYeHz9eMrleNfrOl4dMjzbzld91FKUUnNf5X1mDFw9woj6STjW5B+UIEoX9HKZrt8yZMJu9u0X9/eMf4skfHxG980XZ5zZYRJgeJ8+mTT5PFDC++NX/cVu7497is48vSctHX/2SvLYHiJ8T+MCvv5SqrNxTOnj82/OH1i5zqzn+PDWcfzczqeOHVFyFRsON2fI7s/Y0w3adb6GjWv53NFj/ZvbVD9/ehJrpTxc+OdnWx2Pf+JLKbOm1PTFqx7UFhF3+x3gVkyZsnldptmGiZLHOTJp6iWG3+fOzH6kRojr+vxbckFY2Ye7zymm3FR28+VFM9YPuIjn5N+oxv7DYMcLcrw1yUIdQywIIYBrdlu175iW3Ly/eXpRW0Tsraj26zeiW9za7sPp5Wz261f0t6yc9srqqx9tlky/JDLceYf3Djqwd5pC4/GXNS1R58aglsDJNs6RAfbQz5lIt/BiAbSwxk83PIIwn2k9DDhrfuJGy2PUkRrz8gj7iN+20akI0MJ3Ed82Ih0wEvgPuLDd6HgTIcvTPQjFzqtFhq1FoMtKg/Hw4M3nJgZzC9Pn36/fspmqx7/iNcspqMY3faXLV6sr6vr6KnHxEis5j/Y/fap9V86fBAjHVRPnPwxd+PxlSv+jc7A8JORU8FRRUtPHN/eIAYag0/Kq740O9tuytuFSDSccNvvdPwdns/uUgin0lYXstu23d53ZrtlVblLC7GNu/2DM3WhwnUoGZIPZFGa0n9OhuCf/wj1bvZu2ap35W7ZRO/K3bJV78rdsrXF2mJtsbZco04AW31bVpZ9qyTlDL7KMz+NcaNZn32/L+19N7F/mF+5RJw1ZeKTLj02tKf2nutJLWn2Sa3vsqbHu4waE3sK3+CTR/UPLpo9/tBRbrQdGz2rHw9sxlb2CypT79M/PtXmi5MaPz/X59MTP+qvvWvOzR5DR9ccSyvmX9oi67X103dtOHtPdX8V/7HzeNnUc7tPTfljcOZAWBX0eN0/DQ33uw6dHzDgf/Oq8PHzUfNer1pe6NTi5lDXd8Mf/wbtssuzOnW6+eSv4v/+3F6btGvSBZDX031Yp4ung/zp0uyHiylDPtaqXrh79Y+I15RzpqRl6z7s5UYb0Rzl7MXJonX1J816P5cQ9Fl+xx4aOath84W3ERx75V8+zj+oX8/HUhaGcUaem3EwOGZAX1nZf1qPfbqqUuPeqM8HNtb5HCt3sRx0B6vd4nefi9WftI137TYK1rB8N5NBh7DWyXZTmA9c0buqxPwutoJjWOemvnvD+ZJd4zvOnNEvB+uZd9YywpHv3QQtF/l+a6SlLw9bA33nYaunRRsPqRXsiFKN0wRbovDkDLAh3t3WMBCFEwdgVZRLnAGWBfHH0VJRuLsNMC+IFw7IWS5ZOBnoC+KLAzAl3jnDheJhjiAe1G9LybRc/yusgDDqaPB88sKanda8z4lLK+RHmJFr1kfe/yeuWx05328erI38yM80bphocte5aXlMS+8uEsJfbfe0ofgF374Lngw+T/fP3s/0nH+vU+vtR6N3dzz45wj17FV+7vdmBF4coVendiOfmAdqwbNrDZZ7JB9FgtTJefDmCHycAsMXoh68GnVzz5TiVm1KAR+OwLcpMHwjIvBuNIFXGiRUBO6M/wh+gO+tc+FQKKnn6CzcD3L2LBrvbESBPvIItSnzsIZqomcUPgO70tJN88XubB+r3BnByaYs6aaO0opAoJZIpKIdLUx+BuuG+iYkVXdf/y3RPlT1tIQP3QkBfHzcPX6zQemEFOo8eqsvaJycZ8BD5ha1k9Snmj3qJjH0728pwPB91UxSw1q+q3aJ8NjcplBSqgr9jEkAfJCB8wx4yOwwKsmssgM5UvLxUl+92k1L+uD+g026t682pWBWp8DYzRObuODjtCnFdJFOBnhGqy1cdOzFKW9Tl3q+uuO6HvJUzxzF3XfWJuklhiStQ3ftcvJFsTXQ6iWFHnmjWWiKd+2Wp+mAxvn9W5GuuYfscoWTdKyq7y+Si8RdBl1LtetJOOTVhP0NTHsO001Qv2a9UQ19RqWmFgmphhZJ6vMZdI9stuFpia5wkpy3NrvliazrM/mZ+tjqMcsw31Fyuxl5TB4bf7KrpqSPyWPTtpvHV5rKY/LYpDGswlQuB8PVYBgCWXoF8arzzFefaaOa5DW+2G2Bd+9wPf4EwbNkvnqRPPQOHuiSWcru6iJL2SVdZCm7q4ssZXdb3G1xt8Xd1nc7xK5fwj65SIz7njsCs93ZYm+YcDMxcDG3a15AHNhBcHMLkjNtV7ePe05Hd8fuvA5sfC7YHZ2ZMz3slU0v1M5ne/Y2jptrhxYvGYV246i5FL+Abms8djo7z+ySUvQbJ89N8XDECMIztHQwRicL+6AJjIRkP6TXpkZDul4SB9s6SS9nFLtMRtv4tCLUb3+GZzH/qAd/Z2ARsCBoto5kL0L6XEdOIaWpynEt1mSaYBFaHbojrz9Bq+vsQcSaa/X9e0xa/lXY2s9iSLE/62/+x0ZHguZHgoZIgiaJ/n+Wh1GyARCCERTDCZKiGZbjBVGSFVXTDdOyHTeIMKGMC6m0sc6HmHKprY+59rnvA/icDzHlAkgsarX1Mdc+92Fo98e67cfPbu4gMAQKgyOQKDQGi8MTiCQyhUqjM5gsNofL4wuEIrFEKpMrlCq1RqvTG4wms8VqszucLg9PL28fCEZQDCdTqDQ6g8licyh1KfX4AqFILJHK5AqlSq0htDq9wWgyW6w2u8PpcnsQYUIZF1JpYx0M7XaH4L+LD2kSjd9M8ME0TkApNw3mS/+/sQsMy/GCKMmKqumGadmO6/lBGMVJmuVFWdVN2/XDOM3Luu3HeT2ef/e+7wdvomsfHZ+cnp1fgg+vAQuv5279gCKD/qTr1xALI+L10VTEyopwlxcBDmuCgm/BI9CcXudIzHVL4OvJW5LXYf2n54KHXb0hcW+GT4EHGK9Dhk1A2sQ0QbawbGM7RMgK5QiRfmcGZyoKRCdcwt2PlcaAOpNR8agMM+MHVavOD6/wK8L2MEPRJ8gnEs7Bijt/icdMeSX6cNRcv6MisyoSIl8iRVREEekTpQd2cOdTB6/BIpkXf/KH4ohTFG9tW18Ku8+MQ13oT3VP/V/n1AlWGgFUdWzNb0+zhS+O26GMnz5Oq3A9BTFCJsuDOFjuRyroiX2HsKK/lB9czfh3xTQn0GT/XCnGT/6L10+GQ6mClcSyk/RU2X1/JkHiogZbvT+2QAoGpCBrmDNXdJaDEzwTl6PEs/zHF0l8rpFE+MthWsikoKB9YpcWwArIiLpDtjVeA2hQ/AMIA0IdznC2o5+Di7rpJYzejltQP8eXKb15OixGE2IbP0DiJpC6KWRh1pm7oq7obTRVhGryK17VkaKcT3AGlp9I2Ws0xTO3GjaVNMbWeDDm1gyM/aTNGixUgCVB/ciAkAHdJ5gI83aA30eVt9I5/xuMEF6htNm3paq92fXdZaxDrnAKfdcgIUTxxrCaQg3YbBo+NRiYDEScpHGG++SnL58hs5qeKIcIyAZkUOQaVcKFh7o5JGh8JV7MphNPrNysrC7gohlKQGatEI2mC7U3VhFLDPqRZ+exExj3SRd8/gnrogw38a1BUJ9Y5gIhXgARjra1siLdFY401/Xjuem5XPNSWcrjpGpAmWQFKR6c/b4ch4nKyYAJh1pAD+XmQDB9cwZk1ZRyz1fRIahX8TO1PggvaaxFr382PQM5EOH35LMNpLcL9EIRpudhDnyEg+RQyGomC3CAeEBbQLE0TPev4ByIUKC/0A1YXlqM2zSswZphjBOT8AJh5onMkE+Y7XUi5BGW8FmaoHIZx5ABieiVAjxPvncIlr5fF56r9f4RoKGMaSGeffibMCtu9tPXByCRQvDlwAKCMOgNfaI15BsPIq5J7icsIHhu6SQiA0JjAmfudTVuD6mpWQweD1PBK/Lp4W83PKyH4imGCheqRCob2EfQN2tKQWU1Vo88liposkScXWA97hPnlS0qnsXhSeKBK/6OvUTFalqFDFGx5izsISzUkrlNQmQSLNMJKiPl7L5WkE5YGXR4Jqg0mPcbZTq9QSuMNhcYecGMjHgp8huJsjJZiBQ6v+E3gJ4UTahJSEP8N/+uEyGJxtH+QKMjQQsiW+3AYw9/Ff7WP2Hd167xnkAcw3dlTagW1L53ycaWgyMxY2DCwUXchGCaBUTfitasNvB0mS7tR26mUivSqXJMOdECrUfGK1ZiZL3iEnCZuvviPoXvtTVT4AuSBRCgpUEhJAJc98l9+8DkAAh5q27d42h18+G4DnNcK/KoI3v1eyag0xvzWdA/BD8lxIdbIjgcqSMJ25AOR8W1lGXGLQRGWDxhXQBlX4w4mFbe0StLYYCPyJYNlLQ77MoCIz/di49qRnUzne7FveOM3yl9w2idrVyoD2DYWodz16AeM3RJrECdzhjjFoYz+VcL/c0UVnES8cy9ETr+znNub7dor7z3zh6zAJk5hD8GQOUg2IyhhW/VkyQnAss/QgwoXlN8ifenT3H4kKyPA5a51+M5nYS863qazYPp3N5R7+AR3f8I8PusUJ0rP+PLP1R3IbbPliH0n+QdsyVIoSQbwjfTy6pTIWLjtSXNZxXDdKTUMJuH0lOaAYPf2Scwt+cs6Oml/3htudSkyiXmmhMzpDfPn157o0faeHkeqVq24x7Z9YX0UhN6O0ue3YWWAovkoe8FlMp+MyaHoZa6rBUJ3HkYAeFqy/pRVFu5vAowlC17kJdzOYUd5hcjrE4Oc4KTZtjYJupERjUJjGNl/kpbxBhzh0kgKyVeha0II0pDr7biMJLaRMTqaximlLsuOKhMGM1GGn3U6iTG6mZYjeqGkn/OBiDrvUlpwuonpg5YJ8nfAgl9JL23W7mjIZ/I0fvQDkPspDN8a9toUAq9OcepLPZOjb2oI/XDbm3vi+R0DbSua+X2B3BmFPmCbqx/k1arHDV8Pj++q3QEadVqY4kx69fWFY5NuuZ4e/xgTm44UTy+Z8ZQerndUIEM0f3TmW01iPCPt/0/tdj0A3VE+MPBAsk2LqjJ9lzdS+rS1G4lEH4kAnxONRrq3KIcdxK+q7XavoUYY8G/KiU/tZvOU5lNhU+kre2L8IEgHqiNoxZgmJSHyT2xahLeCKiaTswH8EqacQS8HhS8MP/6cRqdNHa8NVlvM2meCTH3hGd2xbOcl5sDIrErn/AkFSPTuTl69oik5Km6O+tDWPpMUL0nZZyj1xFQ7U3LZQv0XNb/Iv1x9xsSLtOOXMy60Pb/uooNJyTGwBlx9oD0KV3Ha+eVe/2yCExcoXabpHCHxHP6utqL0tjB3Bq3hP7fSKih4RUje+GN3grYXOxCR5ChmemVQkoUnY4C0uWL9U5jUufTQEnCKuJ1SgtKUw1Tpo2nWAZV7uYcCoveQ4iA7AvXUC4g63TYIwd1yCS7qeLuJIwkeJXSoJXpS53pWc6mClSptVTPx7FC8HAWhKg+Mcp2Uh74kUO0+EgghaI/vzXQolgDXiG+8T6CBSThHpydCk6WA1EjzalNT09ppE6mkv2AtoYX4mUy1MXyMNtbZyCpI0/tTe+yVydoClyphKPN2oSj0ER9Itpfg4kvYxArJr1UDy9MM/F3iCG+uYEQEE3LqPEi3Q7Md+EYiNSxQf/tTSnvRZ1375qkKsSz4GEc6eEoocAjEhbgQ12xZp6s12zjJcLHdUMBHmIv+Lii7bOkgipqGYzUYcZRoKWLxedtSxAcAn6D+slLi7A9sq6yEYOTBe/2PCOzufaisNquRwmPhfoIlB6mQJjfCkk9hdg8mKREMhUuSFtD4TaB6Wf3xyH03DTMy/HVA8e2Trrm4i6HDV4NzKFRPhlub7H1ou6Kaq51z70eeNAjj3oa89IwrvXbaiTdi2oSsNMatHU/DiL1h7af3c5TBFh50NLedpkYFkp5HRcq2lB4YmiixEGS7M5KhKZTmAgluqgwjKSluqtxEPEokBTuEWEE6C9ddy90tKDvBCbE6psnlMeb3yJvNV88fb+sPN61/6VP2bKSNjn5X+p5eKE/XsPTPtHtlec47gDUqgpQXlrUD4IABb6dz7OVetjXPCOvDPecXjosc/mob6b7CrzIM37IjadJygboLiT8HV6qLa1BaqldkGz7xmzdbn0wZmeu6I6jSz1F+vip+1EgqSdpfv4rvgchLbcEEdgp2qQyTVsdTNAlp/wSr/WD4JGUHmIB4BIWhByywCHNfwNSu6wutRvMssNaO7BoKf3W9KF3sZPaVbXi4b5GKg0YRtKP2emJCTtpWTyaenxK6jGDAMYSj52ASjpcpAdDinSZ8Uiimu7AROQYK0hfkIpX39lphRsUVKEKI5gS+0abRS9gAVNIJStSNCZUC8ArwOt5Dxzp7R/A10ZOWMOjo+jQcUUmOHYCotyB9NTeNXtRqE5uHq4UmgAmBhuLi8PHExKIiaQkcjIlhSrPpeqbVj7UR5E3rKiG3vkzhl/i5wGSD8XJEpMWE3+rJL0UCaW7MQB/LJKdw5QGujlyKC5AFx1/XSc6f6YJcdNNUos71DXN/u0LmXfiDxEc0/gk7NiDZO5itZVuRX43kRWX4g0AfocpFV4Gasf2uv+KDtQHx1o+YYLIFq7GC4thxRQ66R0boGSuScWoae1QF+j+etb9+TPWo5pzW4tL6BLs1JhgoV9BQf/NBjFnCP23Yk1OL79tAikt2DkVk4nzCt2xAMnyu6b3VrO/n6/P9Xwy/xFKJHsB408osRff+xVpPZ8nvuvYNz4kZVO6Qu/Nwud/mXiVPlCpvOe5JQ57S+NB0icd/2D6xp2w9NEO5cZChzpW2nw6p+wTXr5DuUxEeiGDfw+Cq6cWTpyWOTsAIeNI6Hs+TPWnNtWLxHp0H2MGiy479cD10aRLXgl5BxKZRIa+Hnm1o3f6CZfO6qC9beOU+NppJzbr+mahsSbgRjVz05/Y/GZ5+zBWhP5FscxxSixOLiOF9H/zYAa/H8QLhaOUFBbNUdKPLB0vjOyYSwJlHblc+Fm0DHUvkUAQN0D6XJTXDnoNwKpdc5O2zUzUI1bEYmNGerS6DuVeJtflXcbkUTdd24KdOJXor0QXP+PC6YqvxupbTVacqIL1iWZ7AG/5BwALs0sALQZAz4hssBTAsl6Ga9dvy9WCZk680TR5jDTsBxPjZZSbdPw48qMTUK9OT9cc8ww2p7azANw4n12McXKst40Iw25ge5QpZ03Bg6E4rH0mEUenoQ77fxWFDvw1KKao5Zse3WJ3gdXtnC++kYmg66WO6i2NGHW4Xa4o/zapuEtzkxPPx47Q++gwdSLxBrDtJGalB6ZIBRg4hFlMfZoLHu534fxO9NN5cVqZY7b/eFSEL3RBt2RKpL0mHHozDENQkGXwAUxKdMeDbrkbDE9yeBnBaFEfUWE290BvHD1lq9GBrh9ZqB9B543gEMsPeEMWXnGoLz484lxHsY+PPOsx8rIrZiJEQnQf5gqEgFrztftYuUA39OAE9NoqdMSnc5M7qpcld8Q5rh1o2PP5YrLC9BjpY/QyW5gbVZflMqaaEsaRMYuYE7D+kSL6rbfVBmcyCVrnX7a932KkowlaE8HSo9IF+lAo1oP7vyzPjnkSruWr8mEH6lt/MSvQdbdktSOoWz46uiWMA2xbmFxB91rfUnriNpZWzkpErqOL9O8aSVLVNKrKDB2oJIVFPgWglJVFOg3RUlg6UFRoAc+A8/cS3WNALi8u7NlKiClFL85UTi/6uQpFXmH0LtVx7+xWKgmc3+YbhZ4VasmiX2gIwbM/2usOxCP9fLAIrahC54Ml0MLzwTJoweJfAXG11QG/aos/AeJs0uGxc8EqdOBUofPBGmjuol+HgPGVeYVVdWpmZmZm3nvvvY9vgMYyXxsq4lFwje1EU50DNuBdwBqCrDqLfxPCNW184943PDkRxxoPCnfUdZgbmnPcFhACDFld6Nsg6vGp6HAXdAc5vhN411K6Sc4bu7UR7szY1s7vsXwPv4U0JgtLqw3G8kqe/6zjvYe8YGUz5f48x+bNzPfJ0IgvK8sdUDQGnDM+3Sp9NZJ0gNgzF20SWkpHLuY9aFulHk1OWvSE1xCPe60DHDUUxROfeGgLJEYkhD1MB2RxtMA/d0Mf7WqYF/daDhjiaAB9d/RNFhhGTZo6Ndm/r9xv5W7PHYDlxQWdam9owWUa2/QqsNisr5MDJkfEtx2Q3lwu+C+Q9Po3QAudFZdterLIMMLJOsTTw9NjivkGgvnE/AY42l5OtysQl5ss5gMQPKn+itXhbpBKX6uGlfGytXlsHp+H+Rg3Ul7fjW8fskh31bvcdO29pb8HG0oDnDufDpLi6e+XDqGF7phzQZrRFQP0tDIg2Axul2A6wMnHi/6oun/V9jncIqHGLuRjEIP/HWDYUQC9Gx+EEqHknA4cXv897AlQB5CsnAsy0AHmtl7Ap9D7nrVLVgvqaVxS82QjDEvjaesieF7J74JwYprVZ113kQhXQI9ExjpP2COtN6MEh5Af126sLk57fzXDWDfebV17ov8a9vRjwwbDMUb3RUcvhOnQFfk/pmfRiU5VBLNLZwvjVxHRHFS+sa6/+c9FoZAK1Z1vtyORX3s3qX+ODOm9PeRBtCXEjvJaG3IgMZSYcvMQSsctmTbgkfDBGaMP7AI3oRZZM9tE6LBmDnC1mx6cOx2DLrmabrwHfz34xJnTSCNmmuHOjY2lpvLnFysmW1a1qtVW9Yvgh/ohH/ZhdLvmszi2z2LA/hj7Y6vUjA3xLeUAeXgkBkShxGa9SxdEPNmBZVXPoX8apuxdf6XvT/0WCaEgpf2TSpSShb2zMaA+422+jAw7q8C0Hrotk3eer5HEraSiKDI3LkJZL4ni9R4eBKuYqNpQUP8FvzDtdywpaHx5dbLkfTFO+2OeF88imSeeJ5YnGiWMSJo20suW0OxONEv3dbOv5ppxmYDu/J5RyXn3KTj/QR0MytY3psVVIEJGEEAoX2XZe7USj7d24YD3x2f/Xw8WBwjLgWATnkyR1YRFcelY9PwU0W7AEXgQcJEiBdGbrPxrDdgq9Nd8rm4C2jhI+O3RutWnlFB0BI4lToxZb9SgHnFgX7RkVvo+najB5V3sm6BM4yJBPXbZ+c+3wga429y2nraphCHQDnKHH1+toPUxWVE0ZtzXIS1Twb39ZmvQbt3w2d6H7/nj8/aF2GZ1DvGhecTfK3OI238m/eve3Dck+UvwM3/gf/YD31PbFG3anfcz5Xn6lYkL/sBS+r8dBr2ZhMjE7Tal2Bfsy9+ECvzfqtzpD2Vu0csd+pbfgf7+nz4gMTGwEZ88ONpK6TNBL0YfcHupEw9/CALRGJgOg2Jr/0ImFUvtph2lkW5q6OIVbfBA0uoeaND5pDM5MssMj6Zf/5a6BRNKTI9jNmHmV+RfDsgDBHvDykYkSzAzZJYhtxyFFcDAwAaorMLQhhjZCGMbY9JMds/F+no9wfSP04mGMT42JbtSJ36zYixtX8J9TQtRNVAuI5g8fpDI68z3yxFaVf0Bfy+8bzzSS6bHNFex0cTmbb/ztkf+g0LpzbT+XO9BVCJryKOxpD3LJ1bZPl7/DXjes1X1kw5fd92qHutW3jRExDiWXffze5so3TYfJeAmRtfNmXD7xApo22itB3pjoPsT9xm4rQ6NJtzvUfaQKav7oT8So1Q7QLEeYlNI/OqYGUEdQircgz3sGN408qZR/zTKKT2MniBLyYTkfwBkGLtjFKp00DTNIQweD4AeSiqQkAPdEZxHD/G9IGrREwQJZZwnQFh1RhiSzqj4aooQzJWmEN40qjK5CkcdmdV0bD8OcAS2lWFlC+YrvCLyMIcfXyFbbqtgRaTf81Cx6HOorw/qH6vXbmAb3OA6ygU4O6g8ewki+WGRzBW9eN/yhTG8N1U9xVLsLkwAjTDtNuoQhmzosud9c12O2A471+B+7v5fTQeyMzegeOWSSyEjDqe0HEG1TKKJtQS5TTgslCL5xO0Lu3B3RM/I6EnQxtmUPINZjT58GG2YwsvqQf5RJYis4AkPZIkuk11QMex7YLkq5zABtzZa+7/l5E2JPxorY3UGo93zNIkqSOpmC9kk8239oUuG6x5lig3AdgvrwP4HmXhgpYJ9HG+9pXM1c3BCAmE4sbH2ZdVSj8qoJM9myLig279H7lmeP72uQdJXnIqAxKZQkgUCvJOSq+OQ3yEmYkM3LfyKAlsE5gQX+YVWXnM6SRt21tSPTjQYrGjjphcvgeoVrD2Y327JN92D2UVbsk23iaQ4gnAPJG1sk7MWhyLcNm0WebMIjXl0FwNg/3FUpQd1CwXxKJbVC+AuIzbQr0ry7aok0VUvusu6nA9/dCpc1dbCsZL8kRLqZexCIsx1piGEIYoAVRSYYsAVB0HErbKgKYAm+s6YdYqBfo9wGaaK1FKUVqJdtjExyhhotWJ9i3UK8dLiErq/HY3Pz7c++1BT6KkoKMAQegr9T0AjZMLYbCeZR9mk33PSJZGawlbO22nKQL+f+z91PmdchrOULUzo1K+vhF9cfbi6okFtQOTbWkxBYlGrPbgs3Cm0TGah3Dpjh2mk3eyVBDRGMNsQVFW2cbbbOdOCtk/zH/G80/IwnFvK9GQanXmqG+g87jAqnvPoKqJoNrA8q/g3L5NvDMsour5vk+ez9AQM3+36bDuU2WtWUN/tpaHnNrXiMhFB1VwGdKMPwYvi0XlESiAl7ZTUnDz54Ii/kR0Dwtzdd72Lzt0kwbK4tFETi+JO1JAVCkCOkDXZIeQ8B8cdFHELnby5sIA9qakMbtzHXT2NENZeQpedU3ygY4J7EQZFvSzuJYPRRUcmwHQGaNHFaatT+2DLeiLoQFgBIqWBFwvT6DGyHVrbSvo7bnSjmLMUBcHeqKHBjxYuekmAldnTdGu6E/Bnn7kbHyzhC7l3DDepmbdcY72n+QBZl19Rv9miEHcufGJ+ICRlqVmArXE57jfC2qxogUt+MRcvhYafLn4q53V++/zyRGhKbKEvWbOgIECBAm+wN3SxE3F38B8Vuzcx7btiu/LVGvmelhL3tI39qOXSQaRySzaJDCOr7BoX+RdXblSnVqAr9owdB6luTIeG09SNAPvakuIF7IwgM//Z2UTC67YZOvV+PPbUlHbcLm4GrDolfA74KpdLrQmettC7PBcserHMjG1HgiFmktd7/6UxgH0AtrfBdoY56eyZ1KmBRkOg6wzCBp6Rhr7V6ega8hV7IsGWNgG9COC4Z9YdRtrBdO9bU1fK05lbuRaWqWagOYpauvMh7pyDDmxDQAJpjaqy8ZSG6T8vhZ7eHFs8eSUiyNpud6DiWE/JvOclRZt7yQ3vLoiRSnCBi+ELVPQ8FT7igtMlgcc/nfNOVww97qDW49yusSfOqimETxVMipmfRHnLGJ1j8+iHs6ER4gymroGRpvJ7pP+NSn+xP6bFovTcqnkz2y0Zf9k8kgV0VGJbl70uAAy6sS+LEHrHHg2MTugxdcRiX6EOIeQhRAMiU7MAiI9xkQJ4dRpRxc1Wplng9ETS9DRFozFWYQvWVO5Pr/2WrMvDMNgGzVKZGP9RGWw2R3dltuRf9h/zH52EuBgOhNwJk6atua6nUcn1Wse0LzQSxe2rw5LTd0+PY7+ClvSdGRQCluQeZGa3bMw9WFTVECJjvox+a9aiDuE7+Xes/fVjRubqdlarbuAJe2Jvxrbntozqgg0T62ep7qeC2ZhNsHR3d3UdnCMbMCIARhhFCBOfYOYzLHyBNV+FktjYxdQchwQ3yy56zPh19odNHU/Phc2iymxjzWK1yjpMDeLu1qa9asYXNt6ZabTVFX81tNM6bkrt0fTVhmFes+2nLi2CKdsQpFFrvJ2jjNUgS7wM/qoxhxKLK7bZaj080KaoDT5igoDSLvo8bK1/BmUynBPXK9zPKLNi5PzOyLKG8QSTpdF8xJ9G/pAHM2tjsiYkVHGUbyF444ew2U7LX/YCCQtfNOr4Z+BDSPJQwHZ3+Dsg8H9M0pzam3KoRG+UAa49HPXssYbDJXZxLz3MZEN2XUgqLt50M9VNfp3VaQ7/YYsHQXd2dzobiunEzoNjQ7u27pXojDd4eZdnbO5HTuxN/V1TjpdEzOrc9/quasyxWlsGIl6Ahu146zcD8GG1e6/7ngUxcz5Vz+ZI2E9GImNU57k7auT+YT53VldHf3CHrCx2NieHm8vL4+cLCoSFoiKxEY5xrQ4vGV4qVtF2SoyFoYVqRvPRkgGZb1JKjpE01YbTxCWDxjORhkSdLRWYufc1DE+n/8cOXdTMJ/ENC1hsSoo89b0IiGeYJe7B1BwngHa/MlNjNhbWsxUZZ1vfxgcWP9xALFsoZ8+BYN3yzccTMnrBDpuO6LVEtC8r6kerJF0R3Z0QyxVftnXaD+DKTuZLDUpFKkmFRz5/yipHWQ3YgoEHKE1jY1LubpIqQtYcJWT5eDizlmj6sAkYFJ3QF0I2Pf+BRBAm8YQ0nXEgzEzfI29E0LreP6XkcwDGGS/QSZncGlF64SrvLNQavqfOZCSVAEk5mErmdHqHV4fwxuM30EaTVECjAk2DHT22l56d0w4kDup0DGPakamEan0SxsML4XERhLS7ZEhv+vWmR22IIqOBUp019xJA+7q5x/EdOiX/TW4nJYkdRSGQCIb028gbTZEOdGD3vBGD2PBG628kLjrw1t7U9hXrfGqnjN2UxlcTes4qN795FkHx/sSiVhEn6Is5ZNVPdI7PRsKyN4oeacc3NF159XO4dteHHtYfCgvZANm+3Lfe+s3j2EFYfx9EMFBRwCHS0EFg1vcFHeoKkd9JnWa0wi7Ut720SHzpuP0ldXL5/EJ1ofD7DVOyJI1HgyBI3dSGPtcGlbk+jInRMikB6Sqof8fhFR1B1tV0XzQoZsQ5y/vN94NyytJ+UySw8f9JFiyHm61yeY0Puex1OJ2/GgQJo8JQLV4Mb977Y8vv1LjI4v7g9HgEG+CwiC4e7KCSBRvO1+ott2B5DvHHyUD1+phW2hbUFug1RwHkA15WTEa9hC2LGzL+7dNzXinyCDaE6Oy05aP/1dl1Ec6/0+Qq2iK1P9TvNf3B69N+CD7dd9vqZ9qK4H+pzKDaRB/0eIre9JG6KupvPvoPsYjz6z2CmUgjVpZvgOEVxX1VGVvVKvU3cw2rurasj4eUYNqbDzIzJfPYzHeVwd5vtphemQNYa9FjFecnADbKGhObXPW+QZietMzvqfGrx92oSpUk5Srit5g2PgSdhpHXL//FoqgCxZhCRtJwkIZUjXU+TakGy7ulr/FuDk07P47FUhXEN9ur/ZinNTad19KU4ukkkM6WLSNqxgSG+9g/AZZUDrC7JBpWLWNrtMq0MahXuscDm/iQ5nXZo4Xv7B4algZ8r4QV8OIKV2m6m6lzqhHzdNGUnaEs33+jiSoVl6P/hhy3DNjZI2LSg2nVFOJ4e0PNUVHFRNvSLcNnHCNRPBUx9Mt0VazQfZ4jsvR9SLJDBjqfIuJXE9fl6nJcHoP1z8T8eRpNGCac7fwL6S+O8OawtOVRvsBfl0e4Lge6eM+H02SLFrxpyg+1WL35g7Gn5TcUTh1d5SkSq78PyuflTz9U4VD33cp2jdmcwsp7Ggho6vAaQWLNNUMb85dOx4vffR7r+3jckdd/8B8CWPtZZVafeUwsBacMMIhJfKjkJcq+ATWnprshtmnk5Y8NZ/q10wxGd2ucNbZUEsewvVba8xQH9m+hnvjLA1v6qazfNXJiX3OdYTPDAzg/R3lEJoJrvXaav6x0sDCZ708VNEx2qqZzaebRT3DrbtGq6SfpukIqO+xLiqnhla9z9LY4SOxckJh4DIRMHgiP1gJXEo9voUqwAdmB9UAkHTlEH0S9E8kAB4Rg7oTtqv3TlCBudbqjschtwa+RNomxP0fZljogVkc+Ddg7I7SX4pUqRBzeQU5L/+6Zsrzy46ozE1+jJ/CJRRu2XSnIzygqzS2VZokAHp2VUxQaRHcLa2OlLkCvmCu0Qv8Ypco33DiVgglla4GfmFOw+L7qIFggcuBwSk4cOrV/wDTno6+Hd+04f+99jsUzP3GGRKWdhDM5ObHONRhCttDvnCo609tOtS9kV42WOjcvTaRklA9JJVh+LoeJ076f+aFau1/oex8WnIqoTMFaN8M0PoINv4fygA7BQq+4pq4k3OvUchKEuzsTLATOi3fjEM/jI8asccBcVUMiuwdX6Gu0/20lUGojUEzej9qezpupaAEYJgPoqCe/XPPkRJyff9MEpBrRm6iA+Ss0DXa4aC+/AZA/CgyzdWyVCMYu6L4tlCtHeUOuceWFueZaKh3SAyb1rQXGPzZUUxSaxPOnDYTL8eR0yTk1qOTnPVcJM1YogcT0YrJNEMKfIJmO2sD2bNSs5Vb9+q3xYSyru6GTAucBoesOT1ICA0rwt5hrWe5t0gj0l/2st5C0F7H/AZH31ivENxtcj3LAPY7ScsAqrO1D/xYT76m/ZA/iYbcwX35XL1lPMN778G5InO/cgX3wb3jCjfq5kfHX/p9757HPUrv817n9YH3/5vPYdd35R9m3P+v+yw+BjcgzPnzLluJeVD7blx/HhkhT9lmY/4Faoe6uqpUSOQ/ITxbA/MReIQQ/eBEk3wUun87QcXBZrHv7G8gSbz/t3BEYLQ5OPy0pZecddKNN3I7AqD84+kofnJ23leI5+rPoc/MtT1nwQ3b+LOoRXoXM+pDQ8IEYF+e7Us0vIAn+nGz99w508kciHOzN3ziZyo8pJGnrvXl0bulLk5REqQopKanzF9E81770TzS6Cl4erGai3eg+ZWajIG84yv7vsbo8GzifPvBXw4e/etvjo9SXs3jT5bl0jGLXTloHftBb+IU1mg5aodlN7lECV3nK8HjdVsvsgCtfjP1k042ahGi+H6Sw8/e/3oOn0FJWCcL3t1R8/79XZV5jDzFEyaevzl+9coa4uQnSyMZjnml/DHc05k9QZ8ZZKRW6UlLKznu0gTbxILlyUsruhiSl7BYfffEtlz5GmdjaM2oHKJS97kEROZqzOkf2iB2LQrOb26UkXjfg0ZBmSK3+znSTpjS7hZ+h33FwvsuV/N8vMAVVlvWaiEDHWhgs6H/SNBOheNMbaIGtPJVgOp+LlLg4eXHrf8L3ErPaW9pzI69wnIOXvagfpc5Qv8/tBkzBxpnndAbyv7ex8weMg/xtNWr/eRjLJL/YD2zZ4o7KaeN2cikTG6amoFBob9THrdfNplsz3YjmnP7NP62ff7U+gOpFyomGUa7F/9QReSjhaHu4zSr+W3or7HX3YfmkzVeVHygN1bm2Ss8oZzWMbITwaVpBvG5JUyeMi1FJkY2JMWeOUdM1ZV12+HgnT9HOxSSzRQ8lRVtkfdchd4+Hd0olPBuTLCT6ak74dFgXa6Vw6woKs7tBDPJ6GHvzeU+Yfz+i7+PvMXBRGcXxugHfJ5uRtpqxVrgdITzWFFXjTHC7glqXlZB4e/UEczHJLNFDSdGSyoEfPnyMMAbyZp8N4wz5vf8Oxn0ERVIRkZ69U5PqzsdIjg3w2o0pqAviEZdqDFHITDspbA3tsibeCjfDbo2tfHiU10PxrjfuMCNXedZFSYRro1GIC4qhmdtod5usH/Qmm2WdW0kaud2BfPG1G7tfCIMVDVXGuE1msedG25NdWmTXa+yqmoyly6o5psVbTYVPqlNi+LhTZdvb14ypmIWFtV9ghLKr+VsLF9pe6gUWlNU3shIkXSm9Jq6myUS6Qs7C2oDxlKCEKhciEygbrFQ0u715Cti48Dk01gn/9mEMMrq+o5IY2Np3oxkFo1oq1UOt1KYYHlo41L8+gHs3GxoqhazNfL0yuyuExygdxELizZbFwFGfRQRR3LQ5rB3iaa+qvalKVnzf4rhH8nw/pDqHUtRLSZHcmc+/djmvQXb+TY38p2vIUzo2KBny+QlinfAVFWWn2K6h3BVmVNme7dJlKYcxWrCCvhuaIBFb/ZCQZ5E5VSIHb0cVbTw8gp5yg4kUbqkgn/sFZbsbvUicrKJ4dldgYKSV716L85p1CWZq0p7tbhqbnTT57LdNVFSbMYHlVgYoYOO2TfI58FP9wnqryqtkWKk9a2JlM2/sXgi7I4THmrjyNdTEyNVfyToHRRDmkuB4qBhK7FKarr5yDhFl5uLC55H2lFwTFNbdi3tS2BpeRBijeMA47qXF6RDS+X71VcOd09u4rx4esJrdLQJtX7rlhPnMBZ/UiMif+EWZ5nZNfCpc5O8bJukyWQO0Z7stPcknsGWAq3Gwasb4vVp4y6g0SoQqpXWWmhq/1iBDPAMdVDv9dDR1eTxOPKKw18wGydyMsXmJc1455LL+d/ozHWEWSNwPC4I/irt+BaL+VBOZKlWc454CdhcIiW8fhq1LNeMEkqs7t2SYT352RUzdOYW5lm6TKXbeNwai5+lPPrE8eC7yZgVizr8/7iDCcCwa4ujyrDIRLw+gpJDjhKVh+VbexETlwF16nDKwQSj1sL3OQs3aV9g5ZGwsMwai8/XWOK6QDurGXT/R8T6mAmZjkqHooaSMfZfr1woc3m2GsPL93CvBdFUY0sgFG0Nn2JDbyTQk81JdjSox78sztPIwyYToWM0Sss4BgfVGBgSzMclA9NWcfD/8fOy1UFiPyCqBek3JZCpdFVOOkkm0Vc0XeFddcosNyQRqmmq7RNn0P6bqjtEk8DpCeJxlqjFVX60UTNyuoNYVilLcyziFuaCY0Mwv46mG5NuHMeyX7PvGN5Gr/SjdaYEb5VKYA4qBmUe5qcLp8Dc/LNe6Zqvml7d2xCR/eM0zRa88vKdC5s2G0cnuCJyFFWRXU8Gze6MmOV5HCI+zRDumOySRPBeppPDhgpQJb5BIawhj64M4GEQ0qlWslS81MT5URI+KMvIgnQPGcS/mkOzY1EO5Xija9w0v6o7L4caEutQVZWIrzeoBbsZ+sukkp8A1f9K8leCWB+ajLznC02KukUhhDiiGzdxIPB/rJzfdkPoARsLq4erZJBSdrCvc9zZjnDJWHCtiIgjo2JvHBEjYEgIyHWj1uCO2eQyBghrEzTQJ28O05MPPRyu3vYlt0NGUcmNEimeDYmDmMWI/gFYod02hOC4ws19T4jFG93iyC4pjc0PkUbLDt8b81tB3tx+w/V6NWJo/Laq6r9ucV2iywayYHBQ7/J9cRtHQM8M2y4/NapvxV1AUcX4V+CjEo4CUDsxqm/ETh1tpkA++VlDGlpeNNM082ZHcvPQHynmhA3V99Ofx3FwHfu5KG/IBNyvtPpQ0H02A9XJ8jCROJuCtkg0hKSclwaTwx/YocpPbI8j2iJL3v0aQ0pYXFtNHdibXJ/0Bsj3y+qm877ktLrkwGjwtWix3QZvv7woq7907Gsn2DUi60CbSaziAYjJMHaldQHcuFSmwAUKnYQXwqs0annU3SyRmqx4S9QeezXB5wMVFdLiBWLma91hdmYgGdlZyCRGF2MDMkBCd3JDlzM7BA+t9eIhmHiYZFz2c5rte5d0focTayd7Fn1PedXtXNKiWcWQTpfVZBlXpDVIbQOrTav1YbAnrMoSVlD+Zc9LU9+fSdF7L+/oeSDYsoiNjnfCVmkPcCpHk2ZqTp/POJ69FZdQuPI3dtNDVM0nMg72aRI+NyoF7D87Rth0eVIgdnlJZuCuQd9irSsa1xaZNnfkTilqMdnhf40cNy7Oq9hDDsWgI8IWUal049sL1cElgY5IhnweTHppoKlvhmgoft0ul9GxQjJh5l5qukGmBK+VQAgcUAzOXctIFmRZ3TVhKzwHF8JmbsOlymZacYYHKASWTfB5MknL8V95+mUaqnbPXQCaDdEGmw1s9KXdvV0+mgnK1dQrYnYG87XGH9Xj6T/WMe1WtByo68TWr69jR/av3Q0J+X3/WwCo6vVN3IrCVD4lKMF2lkdRyQfgLcC9vpaVs8u95TvgPgyPvsgdtV/APwSNP561PMpfzLdjHJXzOY0PTLs5D0mzGxL1Ck4jdCZgCeCulYOB0BfKWx16Y458WOj+T5NP11/X+6THtv95w0+Hbh9E1r+N9lEIzW2fNhc3bjUIasBCltrVpgXPTSCFld63A5rkl4szHkNvhJJPtkeT8Voe+IIy0D4mqAddsiuaTmbowPhraK7Hsyd2070uu5s2/Ybmgw9edK6TJjRQXe7Jf5o0vuiR/HTmeCw3P+xLxCjdhDV+hDhAmYUB3xYOUIQod19pLZufAfpPehqBgNiYZ8jlgP9EJwLtoN8TDxAAPL7C5GMu9j4vC8zD5iWL0S0GcrhuvHExIniAnBmXO6a+FOZFWasO24Ve6s2o4Fg0x3lDFAehKxcThHYcSBpgyqbkeeiCTNOX1z2+a0+7uY/kMgxdsVG7itisualeBInkuGF+Fx1C3w04uxda7d4F2rt7kdRfQytzra+dAbRZZ0QN3DY61scNnXBLWmvC6JLdFIo1c3anrZk9I7JcLE048U4q5CRFpYuMyy4ToZCuBiw9a1TlIzFNb1XXvxVtiBZILyuJjTeic83gC23XJSczDJAE7mE1X4gJO/Diiu/sqfBfj3GsmJbJx4fNI52iyLgofN08jTWxMDM08T0uQpPYA7sPLnJaGRXQw/Til24rjRFAVTS6YavaqClHrjSB+LdL24g33NUCZ2dpbUTl7M7CuOkje4qpNtQddNkpzqY0u4ORPqIlpXW5rVE0bjjaMK6/5mLvTLHPnZ6X6qZbCJm28abnp2bCIjsh6RPuu9yaPZrbmZkpKNQU8vCskafVDQp5TFvtuX0EBV/dy3wTMW7MjiIPJ/yZs28+62IMPboa3YR4k75NdNJT+nXKXV/0sJFfdcJjUs2HhczBCDzPofTYEpMpNseZ3ddtcWgXf1VSDYrgJhgR0vX5SL/2L+waVX3eCsznI9J4hLhwsKs4rVg/RO+0Dkq11J5nq611+s5DgSlDU78OfZ6J71R7/+cszYUgSbG1xtyrYuqRneeWw2hx/6Gy0uZ4YPtTv5utyycv349bKsWgxOmuP+ROQwQ3Dh9xOokYqQXcZGcVzIahWW79KrbU0OyMPvtsWUpiHxkHYUJWafQGdb5NCXFz4vA74WlS8ShxtbFhEj5NpSdeCJYGHiZG86HRg5GXPR5yQHRjrY7oZJB/9R+ODdvby0ou2qv7ivOSMfqP/AT3bZjknskEal6rKOOkxLAOyHdu5sjgJbAwU1A/kAhOUgdsZyIsfa7pO1sNOGq9TAXpeJ2AK/PDnZkh1BfIidxBr0LZpyLgJI1w4kTusPtZIb4wIvoETb18dHeyuQF74GIpdqgnAfRwgOS4mGfA5JGtggyvcmIE0sjuAi7dv/ucrF4N3S24GnuaG73MlL3hIcbh30slSi18S5+3qfNyyNM31dboPX5keHFfcckV4kmMDsWkgTc7hxfVPkHpuB+BPzYxJ705CBE4nYDpihtUNTqfCmyqLmdMVyPM/9lY6fX0UwjxjZr+7EMZ4j3rViO9Y9mlgZZOJ94kXLWy81s33yXIoiYu/h/Kqb1t2Is97zKbz5BOQC/IoPRuFMsfw4LcnP5Sx2HehTZJnqw4t/75K/oxHE60+xOpSXbN7Gqd4P5xvyO+kKqRuydfV5ynExkV0vLmcTmC6Eiql54FiTB5eYCfAVs4PN1WnGEzMKSFm9WgSlDDn0l1zRMNTCjjnJWVkAzO78xJ6wXF57oVdsV6S3/tpyXk+Td+X/STP/vyskztHJOvzC1T82msgc/f0jZXZxrk2Lmlgw8Ln8ZFnfFpM2kvTHcpIxAbhnyJ8MGSG2NCX32Nbtmz2Ofc7q56rXQpfezBkygN/ezNsDAbuW7AZBRtMZghAoWDg3J9sKlrZ6NeBYIM2S6xXaZl1ytBZq6lJ1hRvWa22KYILB0HeCeucWL6rgEwA7mSA1LMxyYDPIZkSD9IgnRMSw3kKma5sNXc6mDlYeGCTfmfpD+IZuVv/v6wLrD1anc7sCeKsIcD6AAZ8y+8tOudhPt8PqhbBTOU1732WJg/jU5d5jTuHJfV1m9O/h0uQ8vJ50rp+/0cleZ8xfFCn/uShj2MMuFh5j0WG2VpT+1zxXnnRyEVlaXp02m5bnQbWnMLCA4se30o8s515WfF4ED+v4O1fJkY2LKIHA1mCyBOeek5U3Aqa7j8nLJzoyONfzp0c+Lz5rtg43WFFWNOtOq+yltOeZBkTkD6RktLTaBDW2S4ZhL8JTZdv5U1MU3oBpmzveVtn1R/AfyzTLSjaNW9uPbOz4j+ZgIafNcifBjqodauw5uhXfF2bpI4NC5+j5c2P4pIeUzmhtf+1CvctYGuv52X1nDPGYN4zgmCu8iFRtx+V91RoBi4sooPOUyaP/ZMvezi8SQgJLjzc4fYuoKQEHhB5VM2Z77xXDLH2viIT4EHzjBwUc1twT42UnosLn4cDmfHMYy4UKvUXdw5J9MsrZ9TNVoR0GDFEYCUnr3WmWHmrU8Kxu0xdjPM4KSQHF9HBsod5lJMtd5IzuOm4zbsURRsbFtHDUWHeFS6Ip3g2LnweJd8+DC8OdOsRyshWmw4V55eBHdXGfrLpeXssIKz4hDZ54NcJDsf524mUaQmvnUg4LiaZED0yPTq1MzpX8YmOBxtWib6CDp2RbTrTc/gsR8KwiB4bdXO7LjRAcimHeu7wwHL6uf/FamIC4YpEpMDGjQx5q0HulGOOSC7hI+FiBTZkC8harI6YFNa9ZSfQPG5mJx9xdaYMbLHxPkyKkas1nalTVe57mU/Hg7Yp1ayF56Cgy1gtNt0SmO+HVaLHRt3mLO+hSzAbFj6PL6H3fmaYwMOFB5apy71nHLfwyzqPWg9RdkELiV7IkQr8jTps6NR6Ip0ZQuYsnEt3Vm87YFC+LxdQ74E453Fy3AF7vQExsoHYSJB1OWPkDt+/RhqTzBE9lFQde40TkPf4EI/YmGQkOuL40XVFTwdvEEsENiZZVPRQ0o2uRPD0hj+SBksH2HWNkzxb/ZRB7gOTNK3e2Hfm6a5qT/rsbRcB4aLylv3XE9oSIzyNGZvKz5tOAsnuBBS7GbIPHKUpA1ucub40ibnKU5gHVYUZqU1tfSDe6CHa2bCIjuiEwXmKdMub5BvHVp4HVkOOK+R4F8kGPCASl9LwUkaCanxzIVKC1hE993zjuFfjNVwUS3Fs7fXvh9dnGo2lXCBvYzU3o2+Znr5BU9jen9VmZHcFcve+LdZwD4cQp1sMceHzKOkb7oJQziFbvYvALJKQ1KJsHEhZ3duJBnFWDtNXUxQTG228Tn+QTEt4/XW0cDDJBJ8raCWwxWr1+Hw/rBI9GPQtFXCuIomTc11BXzUz1J32lARhDITc9TAfG/mijFmO1MHKsuu3UjwbCOuP4phPE2N0Yqu04lbtP5QRaC4ZgkipkE9wLjEJbOX9NHvLydP3XepX8aYpInBhET0Y9ARhhliODcQ7PhD8FJqv3hSVgHi9brSxcRj4wKzdBtWjniTeh5On4pI79sv7XavoWJnZXPljiMO3OTXvT9s3IDQgxGtBszU1hKFkhEXoSkRuP5WsLes1kMngPxyAdKSqo5Jew4oTGvF1neS2zzOdvvPDYj3t33fnoFh2bzSiAf1BsB+NqJC7O7+ij07xDlRFz0ZlaTpYr/Pc/L175M4n+npkoGdjj8y54QfNw8Ztb1BtXMUpm1r7wzW8DxgHxLmg3PS2wLroqKyLTAX2fbO51F84I9BiogSxS2MT0l2aE+G0FtwRncJsUMzCzEf0dBfCZ2qLGYcSuKDYxbE56S7Kun7oUxP3yUAZuV2Bs/66B1uL/jp3CZLapL+WUp310wOeoQ7PQ2LjfiryX7ogl0fclRuo0up6EQ7mWnfqd2f0VlYEsQHAtCxafNtiTPeCRPvFMqwplvAFacwzAuV8MdKNsa6V8PGu1dHGxiRbET2UdFdGo539e720Gh2f0fujUuzc2A6lY+vOVuHaHi4v62lFvI0YIvIwySKih5JgRJoemO2dJQmwYRE9NhY/rEltIs/hGyQJdwSmFXUTJErkgJJF+Rxh5LaG9s7vXgjqhzN/0s4g3ZVGSrN6o4kOUiHzdnnRyUZByc3hcTEVqedqz6rxoIPvA18zhGVcGLTwUdMB47gX91hIGXn6UwloK+Vj54GlEgdhh73SzfWn5fE8QwWVB8p7Hm8zV1Bvrke5u3jF1WgpwtOe4jdvQmQmjuqMbwVN4GKEvYKBG3TE8wRx74zdeDYmg/gN+lUHOgG5Cjpl5IIyIOIHJ1k8XlciBvdGrtHBw+RXE8z00O8STcyA4pYH5sbLShMbPbYu2eY6i2c0AY9j8M2D6SxY/ZpXvd3FkjqTboCEs5MpYMeAcUfVn6XCftNUCfH2KKnWL3Lqfxn9dd8VTuZfqV6df7qMeuhDQdxHIimy1Q8P6TPN62ys+o2olyJ8lpGZyPoD1ugpC3YUTRtpZMO8g8erz/ieMYjyxWSrLM6eDoLemIm6U6mfYcrYfRlZmSnIDbfrS9+ILPCDvwsQqFtsXPg8OhrVMeXdSqKj37fMRTa/NkhXyySBDQufAwC9nn73hU4CGxY+V3CFpe4LhzTxYOFFR91+9S4gInHCgXk78rAos0oHzJWQKIENlsSPeq6Br5vtjtiudkfRcIxPyW+pINefPnU75s4Piu4hb3YWMcVuhv15tt7EOPiOH0P9LhalhGh9MwrJ9a0i3W5e9KuN9cxwhGdDEZvumlz7jSuf+8/D1zxOEE/xpYOH6zk/PMSBtM4Vm6UqTg8PhZFWPrDF1m0kqA6OCuD7b8iVjlMGbjdgCszrqYiZ0xXINd/3mxOeQ/UmNtDChUX0mMHPE1cZot1kpeTq23dnt1kwZFGLM7zRs9WmdK6yGT9uu04HZeJpT/3JQ9xRlWrl4iI67iLP6vut28VxFLDVJ2zhe95pmwlc5a//Ndl++p6hbo3bFd7/4k3vahiPOcqzmWx5+xvJZFrolHPKyAUlQz6PtH1mWuBqLigzDxQDvEj9/HfcJeNaCBTHVnwVv83fXAJvvcPIllCfUZxAmiWinYeKkXdzyTrpa1BPQbcWwViHIFfdDl0MwkF1c96dSRHYWtPgCiTc2xyl42pPJZgmRmAuDpllfFGpYrXO1VFWeEEP0hOfCwMOGQ1OnYK2Iotcebp8d+uyT95ScMFxvu/O94t8dCr7bi576ezC4Xdy6ZfhrrJv55IzBratrWFPRLpzBiWyceFzAKCNdbh2AkXYuPB5pEzLdmVMysgDxdi8yLZctmkvB7sNOmVk48Ln0dGwb5ndOocS2bjweXRUvTqTDdPmFIdHZY9oN1glm8mMXvYPWw6/a3RSSDYq7/V2Dmmh/GwuCbmDAwrY+reo1Ve+yyTaubqvWKB+BYm370yAC8riFE/p24OwJxBe55mIPEwGwnwHazu5c/HznOZiOab1e5y69XmKZ+PC51hc/y4/9bphOabOQacMbFz4PD5y0aepZlOPq5xNhUI6Z3boXopkcv4xXzWKweMVOGCUTYkAEyLp138/F57WD1K68w0RvCSYK/a9wwE0sdVmEdjiwDvOMY6rNZFPrhfbGZ/zP28N8WunAm93QbrZZRkgRBS0uz3/RptZxx+xtDCVc23C5dzvxiXV+xzkA5Kc6jMBuNdRCtigDAHGxb7xzSA/geSE5B0TnGCOT0HkhGRIaIXdIJUTj1xXEiGZnUdevW8cQvPNDCEDubGnrjLcm8wLx4ZF9MioXdPlzToMs2ERHZdWTcVz0wSD9YO2+TzuuR8EbRVHTiweYxEhOee00cZzdiBnP98EOXPF7jWUyTBVlL5h2dqUmJR+H+tGs8SW1TciczsUSI5BqZbhyUGBuS8owBE/EjflgFqKnLU/tFrVmJPVSI4NpjlpBG2wSnqNEr7JKFWSgdDDr1FGgESNXaxOtm+sCqz0LOkbW2i7e5TZywRM8eK6DcJsKuHq2s7rRFgxYUXICI3Y5Ew3U32TO98qjGdWVrLZYngNL33Dq6jT4/LfSGHQRoPl9GeWUXw2V+de1SnP6folz5z2H+iG46w6H25O3c8PlvFXd9ravmkxr+uBmtiYZEz0UMZn+kdy+En3lmR8f5dT/uOm0EVfJ+3LySMz25EVWX0DFcUEdN8ErG4JzOtzoomNS3K+teDlpAu3g1Usd/YL8TkLX07VyhMdfVawjbM73+rZ1zNIjGzs2rPn9f3ypTnhvzBdl67f7fLcXf1UKse/cpeh5kH7atNoZAOn0DetNi057ulzspM/eEvIBHFh4XONNhLUtZ2ThAfdGHwzvpvE6SkqjgKotsypFW4q4vZI8rkvxczG7rK5O9+wWnhXlaPauLiIjtcKNoH0rl6IwMNkIG/KJz3n2FenKnSnS7dvUIYY6/LvZ3BesnHh8yizJxNAq93jkequGODixW19IyQ1ITnGehseXdRq8BiYQVT4PDauI3NuZcypmC/TBvw6JPLvRFnbJXpe1O1PAK7aTIlsUDLgc7AkvuG0zj2jU4QNzH8l8IwudZsKXa+bMnFhWZre3esplv/NBUFOo9mXfiH/OlQhzISft3pddGzV4X99m4re3QSBEnmgGHPmCUI/mLdCwQUYFObiIrp+i/NplVUmCwsvKsqnaZHz0ilgg2JoZi99M6neLMgDSIaQhKO/braddWoZH4N8gmSJSAlYO//yn3kKhd22EefapHg2LnyOduD2b2cqnpilt6ANPzHChRMhncrCdYM3ftmlGaSB3QFs0IyPQTqGjUAZ4E37hWlZln/NK+UDaha9vf10wGxQbvi2peUJuQfXZCdX+VLmtMBbX0MbBzjDt2M1zHWFaJd37URK4GnP8s95+vj9zo8z1HF5uPA5AACxhXc6LQJbbarbuFIx41YFCgPZbwfoF0T7f9gmqJGFlepSXZRpVsBh+ce8lpD7MeHbZeEuFCRmo9gZ/c3+vfDKfy63ep4pOCPMwaL2tHzOXaF0bFiWpiN6QbCwGxS1GcWJ/jd2HJzAAs1Y4TZHKcwG+qir6gaNlhZ4+zRmrADrYhFKx9beoYTFBV3cc8+uKI6rN9WZN2V1mkutvjnZhj0cAc+77dWy/L0eTq+3pRaHXrcdT9ias7rt2Dtgx9PeHwhssRnL3u92WVVEdwN4ktsOBjbiozjytjJBYCtPMflGJg042ge2OHCZecrI0Z6zY3MB3tgRWrl6s/xtPhSkW99Odzl6c1ott2GQHIh9J/UQ2ZjZ0/FN273p5vovySx/nYfsQqXrtJh3B2+YjUnGRI/OT2XLX+YhtXjtxFwvtelC+gZlgIhuYKytQnvWBei++R7BSWH9Ej3c+11fgbxqQG8cbTbqYGl6hI8GyZLM8ue5YMp2Hf/SN8tPv2Wm0V/50uXy4/OuJ6DXJaRE7V4TSb73Xzd72x/2g3uV70KyEpYYVBu5hozUhYS1sSb/jEWLibLEsrFZ/cD8odOqLHxMGSqix8gEwrUOUhwblMRER7Ficq0pCsnVnmmh605SDRxQMuTz+NZ0vPx+ngJpp6ek76NVDGxsk6aJfFOaTitCPKdhiIvo0dVU2O/2A+mG+1q6aJRqYePC55FSJNwMgcI8JDZSNOMUW+9+RDiu8hSn3quYCBzV4V/0qsWOk8lk5WQt2miAH5d3ZT1MfWMaXstNtCF19tvTd7VQX/q5fPPyYobONVOdZeR82XLlS98oEZfJNgYenuXWb7sVKSWykUjdlfoNnSF9VoyUn/lv5TDv4/O9kvy8qcZD88/B5yOQHsbxzonEyFadVdUkRq3UUclK66a6pl35dPsESmDjwueRMq24d64OJA8TE+eFkm589Yynn1o+B+kB64JWSmSrPtS6VNOa96ZJYuZiks2LHkq686fIJA/ubY0Ctv7IfWCSx1YTl0k+oT9n3yWuLi6lTGzVkS9gqfOBX2VHFnR2J1Dn6R6Bw91hSetO0y4luy9FiufiwueRclakoOEN4oBnA7GRkQJ1kXP5tegHCZLaSKdsVWiChkUYqc7q+dD7JlVmZmsf2OI4ZBiIkfYUp1+dCdE536+1avq2YHnTFzRyYRE9NhanQ3HfrZxST9jaM60F74NxInIwyRb4PFqfaNQfzO89V5iZ3QlywJOp+psWBsr5VNPyuRX4yzxuFa9oNHFYZo/XcXnM/SqlAuoOOIoje+eZW2lJG0b7GxtTmTnRN2fLPMLdGxGFebAsLYhDwoovvKs2ozzV+SVtk+qP3gqPmHkARHrhThBr0+IAPA/XAxx8Dql9a7Qx9gXT5ViCzJ/0vwMdy6/n1LrxyV7DrnOTYdooY/nhO6MSjkon73S9nQ9EcxkCZeJqj/3qHecVwN/TiTSMdq+P2n750mGumLzXVVrYytNrPH6fjCfIpXtdDPaLF7dLckHH/OBNEOy7pBJB30gcDlLsvC1VNLMB6EwapfuBS8j1bQ6p73nKm65reBict5lF9FxYRA8Gcsig/fxqV4UxA24ZR3Js/U8Ovu5UU3ColgXKIb6LwX62DeWlo+SQIU8O++ml8pwts/qNhEFj8a2UZ7XVsqArxkh5aj+UY48/z07P9wOrm3WOVA4rJA9thXTbhj4MNYosvjtmnCvLT+bCYWa8YfZ1+/EZ2b9iP7oacbeI2Wo6QTHTHQP8/NU11Rj8gEyVa8ZTArsbcNwBHz58L2kgNpJLEbjtAMVxkNg0qEq0H7rqTthcGZ0aoIw8ALp9oTKoZv1aIMqL5PrfNC72g33efuV7V3FNITYKpcmLB5v3pNqlOFk03ahspiOb5pyX9v0L/nKrbzfKjnfYfj0lm8llqhx/YlXXPEohNio3ZdvSlKr2vaXiKb4j5M6u1a8A++7puVSvE/Vtu6aM1O07nxY+KGK4ogeKZ8PwYMtnh9pnyDjqJxRXF6OApyydWsNrSJTnPDFK5OlOSG26KyFRRq7uND0jJ+9aDG1cWEQPBrKTgn17n58JiCPdCZnCbP1ZXffutg4ogas4q6//GfqJXOWR1Tdyu2zSldJrohNrLjS6/yHe+0zQs3Hh85gMnbv3GUrg4cJDw/5/H5/pYvFct9oYIP2763d/9ayhkCSF2Lee1JQsta/uT+tG8YRBWHke1NPWscfrOmqEQdK9cG0kAqRwET1W7Jsf9lcumG0z+1kGOfk7hB+0TEArQEqiZAJ1uHNDwpgYJXpSW3QZbU8bNjO+PzNmekbNnV8TzcLdgGmhr4QIWAqTDEWPcVNp/lsqjE2Tx8Xa920NHcJqU7n5mCdw+wkQKUGK54uVK5IQnLD2J3Jx5er9RIOU0pTp2ujWUeO4l8N3i5J0AqZlt9r4TDXbDUQyW/Q4LTYUcVdNIHG/V28FUP2NxGzVchNtbAsmS9NB74fc8o25Gq6yWQMtNu10CCurTrbzd1D21hKRkjgpYEHxQMbupRPIDZ4SgjAuokeHff2Sk7LDUJP4l/unY5L5/k6g1s7SzJNnQ5nY1z6B3FACV6YheGFcRI+MphOce9/ghXERXYfxRiZGGvo+JkEPxsnlGU1sOd+vvJqWcBNDhFEKtx1X9Ki6K62uijE2llnTexZy9tXn9Mu9sWguSieQsPJUV4AVMJBFgv1YQO5mGJXlK3PI1h5bImiW6zU+/VTOY3tM5ereSJugCMQKlBuybamDVKl7zb58tb1slZav7FqwsOqEvNPRpRXHE89a4VxvimoRhl4QfDI/X5GKfek5rbJng0O13r45i8+lJ/uic+/W9dWaZ9CKDmHNGzZXT9QbpLPGKjKuS7I6zWWLfR4zcMK6u1ldO9fnHokILI3KB4j911PbkvezL1zRvKvVIygetNSZks0yuYPrKatNNQ1ZBV38lpiUoJizss+/ZNjrNbyTgjkq+AnOcm3zhCCMi+j64VqYBJbgIomMssFKKT2R+ntdVw/rYKsrHnyVNMDCqvPfSGHUDXD2ua9fXFzEYtANRbREZTXx9MUIurmClqCUxETT9W+tXhmGta9AEf0kXLDtwreAfPnsXGkrZzQqaNR5xg7khWP3uU5gYVRWf8hwGTtXdES1SrSm6aKQ2yESemlcRI+TaTHPKc6MEtwUQKKfG86+PhyABBZJdNMi2md+gMaY9DAYmRRSlmUjZan/UG2UHc1nqakTPFp7xTw6N/RXZ7Nu2OU+lZj1R2reWx4T7gZMC30zLnRIYZKh6JFpIKjtkUbXUycEYVRA75vh8n/zRCndtyuuUkjU5pxVy2lMxpJkYh9vaYmTY3V7d6uqT1OvrVK96NZrKDnG1tDXdWOLPHyTdxfbsLkgZRe6TnSzszrVghmbjgV8FzVahGERPeZboud5ggFBApVBCLJcH9vdg1s+Pc/O3Uo0GH322jdLEF4YFtEju0zCHkkT3xJGQFjvdnH71NX02Vavy1u3osn5k/5qfB7kvoQlJm05J3Vux+gEUF+wRMA+2fJ01ku+hQ3RCyNxTXmya0IR+Gb0giXKO6Jgn7DpE3BSJnjotOrUN/katBAMK1CqoK2x28L9h54PyjWbb8url9zrhpcpXhj6V+bEzj45KqsvkXv8JT+82oW03sPKwj8X2r6WAzFI6z8rSPvoycnM51ImYFl0bk9KgKQTcOZ4yG1QbaGVzpT0MKZBwP9qZXBbTMIkjIvosbH44Sz7ir/8ePPkn+8HUhtny2prUxmO5rYCnGxTE8MC05Kug0RQCSiZFD3OW2ezntDn9cY3rjYsjKbqq2gf4ZV715AkwMxeQ8KdHmabErkL1zoHtvjGd4qRWxLl2aYuZ0G/pshXe8obq8HUESL79Th4H6jhhy3hwbEYVaPGcS+Xl49Vl833dwLVa6bxzcnMdM1cQPFVq7IqQlumMGWjsTbTpiXJZXuazvddzn3cfWCYReyUxHUAG4lSPPK9mAKjsOKsdmA/yG92VlpT946zBa0P0AqUEqz2vlsytA9P+Qf09xozdzRgcQ7x7TXY7soBxKkRahuqpUwFVesmOkD9HjYQ18MgBGFgZu9hxLPK2BafGpDmT11AjVbGWlk+ypreXYftg+etQOweW3euVYba+9vvYm6qU824ru7Ff/noST5pvh9WiQ7mrIq9d8GRH4WtmpXdAY9z826KlSu9JUBYb5qeIjRD00LKaNlQtHbdQh1ketRSaeqb1vO9Q5sgrCS15ybma3YDKQ2L6GCJgL37FDLD2d/LGzFn93w/qMJ7jyfAVqUPXEqqpWLQlqIOmfN5hYCEwewz/r0AN8Far2lqo3FDXxd75+lP5qcwvXc1QYKL6LEx/0abR6GzNOV2bTCe1N7eT+++X9+74jJz5tYSFRvfsMMMwpqzeh3S7puGEKX1DmxzAwsP31RbWvsxU6v7z/t6QmiX1t1BhHLYlL35FGKlLU5zNzUElmBvX+vO/KgN9A268YmW0OzsL5qbnxuhEpwwLqJHN28Oe2N/ZbWs7nnyx/9uBQlK8azpjb2+0fM+Ddl0U/7bKAyu8q6uMr985VbvVzSS1HvZQGk+pG9QkkTJrG/AE2FDwHskTN00mgLhbrJCsKp19SADeWP36m8qpkhc7iDGZsJIbJp4stes8kFnof9nPpLsAuYWPtUL+HmSij9STx2MoLUKNbzYUBe50GX1DU/VkuIS+IBdX6njYJOke/xAllfnc+YDtimXHS9CVxEjeGGoqPun6l7q2Dy3V/Z1uzVLnUEbKGcJCsqsT36K6Uq2l18M7JyH2ZQdCw9rZRerbbzrrinRXtpn7HWEIxWbrZv4J2YuET067MVTjlOp12QHpYGM+bE58b3fQJMwGH2ANwEtqGjcwj5jmvn+yFTX9it56VPHbtS9vOSY7gdvTDCs/GcARV+Pc59cymYvtLy1+9hKjrSsrPri8uz5/Wjx/Xr4itxpH7rqWr6e07WGCL2w2sR8Q3CH/G4mjSzPzCOScoNmD0bYgMdF/XkSXf5pLPM73w+rRMfBnn7psqh+aUkHDRbuG4VAwriIHl3dhD31sz+z78pJhEGCC+8aCnvyauXiNHuXB9Kny3y/7iooe+Y61IQorTDhDdG+DiUxSStNeBm01dA5bYfUpqS4uPzZtb7o+X6tVdetgLYnXlrLTIvfe4k+V8Blkk2l6wdTrbknF1Gu66tvYMvWDgJUpe1WZKV2odzXGUCjMC6iIw4t8JTOErME8cY/DbW7yRpZHp8LAwfVEiew/XoaG46zxy6MHawNP/uaDX2yWvkrNuRqs6Vj5NxEwiCsPRbZ+UQ26PFPTR2/y8OpcbFHn8MUB+9z95rnsf4uv0Nij3xtwHSCNlFAakzs4ZeGdgt4kBe5MnaDtan0GlSnTwYJgnSnLdC2h66aKs5p+PAhOYS1RlPPXurXRDnWZMqTsoGTYg/+YMRuzXfBV6IEnXAHoG+Yra4hi/VXfI2TyQQnAWZ2mQz9mRNdHpjnIn1x0EF3vnlUb+0fPT3c6cXU5g/+Z3hzFqPSNhpzu+FHtTRcnja2z8/3a6u6oU/pO1YkZve9FMxsJ8r1tW6n26RY++SYYWG9sXv3pdn365tXnHnocQ7f8gmaJYB94Ye6Df1V7O5vDLPs8lCQWXsrtQk3SR3k7ycrFSd8PfmvCMcg641WuNQgaVYOtLtesmV7jc2WfMC0cIzu8vHJpEZYcezO/eFMpO7xZ2gQ9iyYNZsNUd/Wof70GjZOTYZpouifxa6P3fEJhLaM3b0jEWZhXESPM4U4fpRHkGfULZWniHsayHBLuBO0208LfY0U4KVgI0bRIyMksXTdZIoIK+9yn93+adhsRsn3cBUt0kAYHOp20WlFq6+ChNW6zeAiet96CE3CSlO//rhFy1zE50+gqlSxTOrjuu8pQXIMii36wm57CviShlGXiBOcBBW063Z18uRpLgmSdILRx9uTGlmUi7HCNx8XvTQmXxPncjRxlS9MNl6iJnbrJ4AxeNPKc2emrAeV9h62XT50sv6ZYbc800cqhkrwO0zaze/Ej5Sc8fiJ6i6/XIsb5/v1Vhbs8s2+bBKXjr30SotaB/GeJJlOkuvDTum6p4Pd9PRn03XgLoUjsDAwPycp3DWG0Xe78We/lD+8gQBpWESPk2mh77CGJgkmGUoiq22PUBfqY6J5foe91pD5ttQaT12teK5/w0CVD2wPF3VX+OPlXUmN4IVxET067IbfWuPYcEr2Vbv+v72kTn82FapmNLMaLcDd/fihrreebHR0GwwCC2NzU75aNZddd9X5gq8B3U8swiQ5ea6n1oMbQCvX9NXWpSknnFC2Or23aCmfij2NDLv2VVWBuO4MR2aPii1D28nXtfJT8HGlXXM1cV4nlS8+IVhYVzr4dhk2d/X4VI8YJbg8A1SPtysjcqBi05jY1S9VdzcTIowNA4l0XNiQ20XSSsc14F5GxopFlznG6kRtnGwaFxv87CTkV6J2LaAFuENlDKKjE4JQ8PtBE48gNMrNUW84QZCrWvgoV+GC5yMzQjc6GoEv5imK/2mxDp3z32ks3EbYYC28SfVNxTXv/9Qa9Icj1ks/PCA4WDuK1vcqS/Ce71/5HwYCBKVbtb0devl+89Fv153N2bJYzZJN61iSotDcZ92mNxUusKWaucD1sWN2NZrMyIba3d+Oas8TAf9AookNRDFJHluGxObvuxWddXa5+qJjTvoWXsetl9RlbIH+8B4ENM6EuqncQNv8eIrUZPTZRZWCVJfZ8WHdyhv1KMZIy/WpNxyMZkB0L43nwlpEW2B0pv3n4qp2YmoMTfSBwce10065+3aFWJybt9y7MTGn2Ss+CFNJ8i3cTpPw/XCJXZwx0az2c5TU8R8yZZArh3pLtX3w2+xRGlrwQbLjQ3nwBR5AxeGG4WocqXotitxUn0zdKmZhqjKvSOkQ9fka6A9XaD7LYh9uAg8cwJdPpG44FAetouYV/INPI/UAHVnUjMdF7xZt39nMeqEfcOHKJjEmWxkBjikQo9VvSaltieNQcpxe9NTGdwH57q3xz8a2AunW0b/btw7RvDXy89vvEUIu95k8Uq5AUmVAvP2rPUKPAm42UknLEFJX2YzxsaVlk5VBef3NNPiSTaCFwfiCqQ4pMTCnTHGC3MFDkohqYd8zMubziaTFXf+sv9TK47ws1D2JqZ2MTNU2c3JrTxQ51WkqCAkbhREixXDtaq+HMTe0RQuG+eKytwSex4CTSTSBGDCDyGhnv2knmw3quHl10bNO3XtxloR6957mU4k2osiYW2DM2DG6JQayKSrtxEtM/TaWclnAOMg1gnPRQ+NUWCLnK1lCth/+M3e0mE7vfzLR+yUYx5SVWjixzVzIyPKljphLMLQMy0fkUobOQ0Zak+lLnGH7frjdgoVQtghLHb/f5iS/1zpc4B4XgG9ZlrnTheBZniUuz2WXflJAs1ji69XtAJ+5puYia3E5hDAhOzGRTj4GZBuzyqOwWdc923Rcj34UsAEihmRTksmp15lkkkTcGiAWSLYkWdwewCZItiXZrdAoMzv8ixF3Rg9Lt99052z5LHzRhXHG4Ox6L8a7d+NhQBT/MSHshZD3BBFHa7qgu8d0OO/ZydTqTaqwJsrCHfbmCC654xha5I0jslmMZmMYsTbu76UehnafNWFEIZlJYpwPuGNI5pL4GoyGoNbUn5gwBTF29q87KGhoeJiQq0UBFy0JIGRwWYACz+aCOUoWksQtksg7MjHtMQta+OYa4JmyROaZjfl4G0ZWwjtjj3sHDIvlILL1Zy/LrUPAW9sXcsvrK1V4CpLnBdzvWSKJZ8oAMaPrc77h4BJBc1chii8BjvMM1jI1jv8KVuS7hTVhsa430OxwyZb8WBkG70eUF/sXEscaHn+Of0FHdoyKxAWGLUBnO6WTLJhxnF3WC3qGOuO9MU2W92bUZF7m4d4RkR20PDSvFdNOOoPPF5hP8qjfv2UWwA+XenA2Aec9TLctpF4vqeWfirhS1laDuQaQPahf7w+B4fxC8KHfz+6WuTsTH9zHWZ/gI5yZouav6p9bCWSq6IXCxMSuiPIlA4EMepZWzOynUfApHX39uLA3OD33YAPTVJ+mnuMGF34QOM5NeSrXLJzOFsDLWFPYqb7Vb+f9K9Qc0MOMLF/xiGkwI4jJXIJv7x5wiWQ9kPMc0WfAtlIySsJL4fCujOB/sdhMghlsOGkrvy7KoNl2sb/1MT9zQjMBlgJOAAedDo6SQQ7op7vWjzjnaZ0/DzFX/65CLNZImVsUEJgh7LSAnJX5JNGOuVep8H1ywFQxGaKq4qFTDWsG6GahDawIsF79kkOSQpsrfiNZyVDvRPY3UuFIDp6yEvGzLZcZoBzp499tgzixoH1t0bjIp3KEOpwHeeUSuDAguIP36700/vMz/Fm2R6LILjKRaV81AgdzWwIIXpoFGBxJCYSzuXTRr+OYLf2t3ZW9yERlzeKn9+ZE9IapUFm7ygGdSzMQHLUJv+8pDOTupJGGyJfmyCMp3+bSlFtlzMNfRhl+5sriXAbLAyrWCJ+nLbSUXKrYVmqQpRLnQO92b0EdB4f3nPq4rui2hoQnoaRvzv7xPOKDSTRsYwY4NJXf7uZbrO2QWsxzgHdgC9SN4KCd+Wg3PV8Y7iNvMckAw4E5Gj4JXxhZ5MUBbMawqrqsMLwKhchAZ4zVD+wSh/2fPVzovTwc1se/JxbfAtM3KhDsqyH7wLgXWWKNPJ0OGZ/HXvuqt3eVLZS4VoR4AXdGVrR75l7trXzVk5A56MSV3iTDlHXm7mUDgiRnmg7mrKUzGEWW03/4JOe82m+08SYNJJyNlVHqxoo2A9QlU9tVnEYHMazIeuSUJQPLwO4XjI91egaOXRanYtd2r9EOQwnJoq9Zbtmra14Ah4VLLhQcmGnrIAEGukawkpDKgl3bBESb/vtD0SsktTQLFmegLdhZgf9g/A297WFLZvS2h80sobfd51la0R80P+5X/iBSV+vMGkTj2L9TBeofEccC8cvhIrnicZN/GmbKqudusW0YFa2LMpkABLgtUBHEdjvxIcumshG4hy8T4JEYplmmMrvtTO0mvQqNQO9NRGGvGqY1rOhPYR3nFR9kGqfknVHdV9wNrjoEFLQuCiwBrj8bVWw7wb+v6ZJc639Bx8g6LgCbcquq9yJdwLZ7DsDWRex7S2/rr9gyC9p+310EzZtA4oO5/lTDMSfxT8tMuvwiqMHGMy9OrLOkNguMnPhH+sWIouD8Xj3/o/grT+47hDmVzVsxKvoCHkHiOkgJbWGOWGOTrf9p71lgFvjktkchDFVs3Xqs5okrBYSgtov9yI278VoZZ+N1HLyGdlugXuqtZBOafxxhZGGLjI2Svm1drEi6bAppfcutRha6TzvcVy+Ehkr5h5bdr1DrgMFZS/wxqhOeS/GLpZ6G3xWouUE/PU648Ai/Iy3Dn15EXCbLa3nPORu+0a1cOxi13RoRtXFN371lS9XZxSxC9ooAMw2W6So/Oom40uq0tesLG+PSTtU3+Kls+0+GsUGnWaJE53cQEG+WWf3+40xxXZjXnWZyI2zeA0bFGc+9wAmOz/cXRY9VT7fy3Q2L4+M/yHPVC1+Pg3yS/U6hceprQkJSwl7l3AeMkq3tu9jFe4HqiMI51BolKejcEogSYlI4w9oC8ysrft27fl68choHOcEca/Y71mF7WuGfxy2uN5pdWCjv8kQxOVx7VssTVr9aaQdJyFwfRiMvIwYMq678XyIrnTOfX7SMrJsSY3Fsxjnn13GGiOOEAdf6q44ZoFa0ynU3ByRTcwSxQzfVVGcSGXkFNqw06uhXHgYvbxwrFtc/yp/vb57y8E7yvadYth5nC9bQN+felMa7eRiuQi3outuuiKXbLIDgZBbjSE0xRGLFktCbb7IPfTTZBg+XBBDimMPiGqcflqWYXJ9pIfZ9zCiC/5orBGBYZB+2frjwgK84Y3j9XUC0QXUuBH//oBuSXTMi48xOZX5EiUsyLMq3USVul4WDuI+FjEZLQ7wogKkvFxMJbNYFqg0fcgLOh32ncaR5qj9lqB7EBuP7uiKRAlaXI2L5ZlFIVrEhaOV9JeoJvGszGii1TIeJ2ES6Q+o9YfeU9YolKMdEo9g5MH+2MPPi7KbJO7Kd3Ti5JwdtrbswZ3H0+9N3r4XsTXX6Bw9Es7C5Y+jplIcJUTCrxsN19tdZpBTTi2uYaTM/CfnnVi765xGm4ECnrTRQXLkadoo3BJan0XUHJ5ICyW2ZjYmYYZs7PniXp18h9/tmd69V5rJ7JmH6Av1rO3t/p6SFnw9ZeObdDkjdLGrfbt7fUFKCrvez8Z+emmLh/Qr/6WEo/nMyE6Gy1l3FTL24twvTowPBpK7hy5tEdZVJiOU5u4bL4JhYXep1EzIXnbjSe0z1A9lHxzHhrqyH1Y+rm97I0mGJc+cNZBJStCFiAxn4CMaLDy4S3tu8SoKPjN8M2V/DuOrLNkLddCJb0glwnb+OMrICuX7Y2jbku03obGbSiGCFsTOjInp2h8TUC/aw1VBu8LwMVRB0QdvAOuYWmFBEizF6SWI0UkFuC0m15Im1c24b2Xs9Zhzf+NVKH5qao50e0jnL3KrPhCnuMSvCZoya85dYScYCjkioEesS+MRbN8cVBc2h4KBG9SgxkIQ6PH1epN5VhrnTGDh1fDsnt9fqUyrGhoIHLULrtfqMrIyNWFfbuNg1BYAKKdYd5Rktarh5Y7EZ7Afor6b+MUyuGxfKxGZAqWlo47l5XgQ1+lX1mkGGQ5+9/GMVC0q7+eF/nu03BkMIfnq/CEpnbIK67yAZ/06J1V6RLEQeFOeOKaCf1BHfB+jhHxNC4UQrcZWE0j+gFEgysw1Lx69MxnFTDJarYcpSlou22Th8wPmn3K2tkEZhCxr3LlWevvOf/0nV6E6hem04mhTn0txp3QPqBMmOJGceBWyAhSw5Kim6jXt1UstL9eKvQ8PC1peb3W7lkXplMvLaXEjUgh575Zvd9aj7+nGcDk9PzSJKh1Rp21BuoTxplmPiigAzSJowzn3BuFWHorVVr+BM7I6vHdy29WaEYMYb0byvsUyLbvvwm757IkRUKW3JkQZk2Sf9Jk9zF64OWd6hNbpOj3/xyBxLdN3lG23fatTwYUkrInshbK82OJxBZzHwo8+78ltx/0jkRuSQdzJTsYtIL+vtHgY7Xsuw7qrDsZcUEHQ4W988QFquVw3M4hau0lPmRtJHAkH7Sfbvs+uLba63C72/Xazh3cjXDM5mjkJWpnf4o+YNWh1/lJr8URyJZtkDQ0v13Z+jb89r/Xdp5yLVQvlPcJ/X7UwNzChZctjs0HxVa53d74J6441kRiUNJH7IN9WYqqpXhfa/oPm4B1rbpYUKQxdOWraWeQWUJHVwEjiw0kEI061y7fqQm4pIhhxti0z/0BypfoW73zd/1NdVB2j5NG1/5dborlk27pWxqu7oveN68oZc38VDd0eav1AaNVMWnNu1WBkkqjjgnCQ5IiOiqqKGOqStzLJNW+ldm+S781iFE207kmNSYn96GLf6p4DP9kub8fe8W/oLJf/UcXLrkCcGrBAkJyQkxr+x7rVinl8lE//1mh8a6ZxF0yiRvW9MFWURbdl8ARYDLpiSFyQsjOB8EbABMY7kRUmLfGlAiCJ5aWdLOCT8qd846PopLRbZWmYEczSQmq+UcQCHJHllRyv0Y8Mfa2j8sveXGWAcN95bj3BAif5H7BH+0XiMA3+Shiqa6rA/X4jKbdY6C8f3gXTwd31XOGlnNc+cyF58pf2eguS5NVLDHizMobk0clxVL5NTh8k39TjtS4JC9CKOHfKkCNBymXpZR0b8vKeVHD4iJKfSXwCgsfr0C03SVuy4BNXNENxIcjBUkqUpMEuBCVQwQ1k55mVzmClAM0zgPpFpRD0lEyYMaJhxvXzPriv6iqPPzTa/sFwfbas2jWY6gmMoZYpMNM5Q9jg/WverBhNnMgYMdbbh56os8LmPMQ9bZmRyLFvkLZOzakowojJC4Yx92ZsytBz2I+LNmFFmCaMooLba0HPoAke3Te2oZyYdwgFq7N2f/ihQUNOcJoF7HwwZppKhdsVgFqcYNDsN+NfXKACtjgO/z9Uosc1OEIZGvXQ0Vg2pUfzWsVjHr9QVaXBtXrzh5GIJeAaMSk7svhYaNcURmRPIC5hRZvfuZ4VqG/vLoH9uZQpv0UYx4hypTq82qaRLDLhWZYjE9NMdM0rCPgI0VC1UvyxDZ58T5Wxw99vvXVMUzMgft65G+cnUL62jKDvR/No6gtKF6ePaSDsP7EMlSxgwxywLSF/Otc532ri1C9RyKhdiXQwm5LBg+Ynv9qiGisZxIfoT3/mR66p7/I6XhGtLaptd6sZXQfphz4zju6R+FxFDuVlgqCQTzGHkgGprMMUwBShlECUmy/5Ms2HycwEYh88EFBcxX2zClH+VV643Qmu9v3hnBaa3or/Ex6JotrXUnn1fhPcXfBHGlF7GTsZwYLhGv9kRB+0QFQ0FJ7n2d6cBnxdwnamfhUQf3/iiBUcosW4a4Ql58xNZJDON3VzxXdp4AfMNfwIXRRuNrkhsoZ4AaKCZRiOaBEanmyvtisjOT+N6Gjb5ppgk01SqTzoUtTapImXVVjbLoo7V1OfyJSAxh9w52X+odRtyKu//MPSqvVg+Q16I/T2C/qhvc90V6PnNpAswi4QK+l4uSzzoNLaYSDl9/OIWpK9Ctn335doqAThH/q06tmAZ8vLUZF/R/BcGdUDJx3IKtNXziHmCD60A7pYX9pyrndq4enAKl9ln37lZ2qzsHbk7xv/FTlaaVoiRexJZi9KP7OxwYW5wvGdYMd3LHkTgqSrNAH9IL1VM5+zHbCNj74cf7LSVXKEHTn+D9Km62w5tF2SvItKqDz8h6zBCihSdkb6J8l68tyJE+T5NdtoapNrxT/4r2NPIHcxei8CQArNJKI1fQBFmGtHT/Z8HuFu3sOdchdtmnIA9vCifoX0BQpBE8oxI3//+ViFdqi+/XwQDw588j1tdAqrvn93hLtQwyXQPU2OaUAUhEp3C94+tIZ7WRbxtqEsLEqr9b3T53iI4CqrIqK2Q6Bbi7b03oCtlenP+pgM6mK5h9rOOU5G2xRHiLJ+7436FcXQ10Zas/MKfx/dt4gP8X3b7ueuOt1Vt29zsH+NoOMR1eW/dfP8S6jwyhEJCTKiwIW0S9TYAzLlZ1gvGRA7eccTGf/mH/zkmu9TAQSzQrz8AJ5GMEjCHiUeol6K8+xtinnX8HRgl6maF0eP7YAtb/v/zc0yYoLHAPlaVW3+Z/Ifqjedhm1wXJjqnntPHSTDj+CbwEDHVzaJlAd2e5jjg2PfVw60MlaXAwRgB0gBM/kVh8Nkseb/lgZVE/C9qdzX/ciT9i4QuWOMx6mOu0xguJPr47v9ih8lgqJn8jZrW97A+hl2TF/R/8KezwzJrjHEijI67xfYE5/4NafKPRXc1/E6vfizbW3OQuXCLHop0GU0IxUAkL7YlK8HbFv60aX+tDZ/d8O0IuKw1jR4fu/FcpvwzxtRl9d0a2ygOXH+66x3GIRQrMREvEBvxr8gtNj2eLuSuu8FdbK0o5jFxD7SK/nDyh9iZjntXgV/ZqyoMsgXLaLuHCi4s8Yk1Npor3pC5ltBGAf/tyMXueNjFNrlYJxlFiS3WrA0mjp0BJ6bh9+JYp0nxbggh/8w4XqzkkGvX2KA3+Q2Fo+eLrzlMQyfpmfyKIuqlO6sshHwCHH1FM7sZoKyE9JiEw8SV+vEsQJe+KSZkRFTmy74rsMEvC0nX9uU7B8rPi+j7H37nPfJTV9SeRgHoeZ7VvPqoD+aY/Ag7/baoxyxZNlAtGiDEvslTWwZDthz0qxuIgvNWC4g+kbpjRYsuN2ZoqMiCkx9QoD+Zls2QJoOqyAcsX/6RHkh/At9/ITKdijA5mrNjDxqsgFlbMCxSAzGG4tQaCKTLIS2qW6ZivR4YsiZGb+QWmOPRBd/NjgXc+z/Ltx+2Ht2wPiH+p3ZaKN+61nf2l8jphbpbZkR4f3Kz/wXDx3lBpEf0ICIWBvWz7sIX6fXvIe1E+L4sPHnzG9LyN3jj4xGWNXaaht4EehbWz1WvhZYliXLFm0JgaZztME3F95Dy1zMpCd6jLvD/tBC6+ICBk/KPC6FnD+xRsb198EvJrnekUz8cBMObmqsdUQE6225diqShlkVgKAYVjJEmwzgNUjtK/HNSV4S+X+j47ar1zgS0/uLAB+c0Nv6JQtdz7HYJHfCfMwAv/pb1MRF9OceWNzSLu5+TEOZxNoBAkhyXEVfxAU1wSwS6Dbx3bKGkFEH/Et8Xo5GdPULw0BGOv+Z6ZGq2FRUfM9cTI3SSjoDPD6jRJM9LmNfQHJrFIgCNdSLIX9psyYXwiR+xBhH3o78rZW2Nch0E8Z/lH/cphFqnQpMMzfGN4S7/FL4OzMR3Nu7StQ6PkqtGItUfcPKV1Dx6bBE6H4pqssGMGMwouXNabuDLmuRXFsmIFdmlnt2M3UNdkRrjhA3j3q8tuycGmIjr5dLSUi0Dgy/s8ou+u+oWpDd1siNObVJTpMlAtxp83o28SF/27OOsOfSu8FlNzmPkgfTl0wcZ+xybRHLEf6sOsI6xQjSMSGMECk2efIrWfLz2b+2DT5ZHP4SPa6qe3rh7XRjELhuEkqZf1AZJ+tMP3Fe1KaXh1GC6ImLw0dMjd0wESX+jTTTJLnVnwA8EPuzOv9PqP+H9Nt3Y8JWjLJZmuzlwYZBe9h+VHJURhQ+qeW/GLQQKn8rZkb4HfqgFU6F+5PaPklEiwvvd3Vc3X6dCyVX2YZ1zX5QB8N7p/av+mKsfCjHQy1P67Qa8O6T6vb0qFHP1Xu/UYjTCvlolAWDItf7ZwIxjf0HJx88M41hoQvEN7wy5+GjrgmYhcPrHE9y6p25EjTJZ9J7YV1XyJQOdsKHu5gClaySciLoV3majD789s4sD7ba7MWb3m8yWSa1/r4j/nh1q+rpH1D7qg5tNg0wozDqtkMZMWUKqvIW37JM371MFmQ2whXUOg7ZYO1pHKtET7Wro4k7v+yAZVPUuqk7+L8gzOeoD6Jh7V2G3S/yYGdvqt2//mBkzg6NrbWoqhJ97XorvSYJqNzaHjg56Ou85ekdsQNjMeK0enB6g9O1yq78TkQ1N3sTbjTeFXfopIrtMu4+qdJtiiisR6Cem5nCuwBtRbW+mby0SPugfscS2t9KB16cGtkkP57gpESznIpEnRQ8Bh8ecJfCBkoLBonzhxIySyag1BV5zuO8o/mlc68B4fBU7VUjTz4xLUJk7SeKDV6urb5vqnsH8H9B4Lk/9YSxFx+Zbi17pbnYpjfPQ9W51IxIVOcDv3O2fk7nh5WrMO33ikJwkBPy5w/BTO4DAS9XnTxHiiqY/vav/ZdPHVSncYVhTBFVHT1jVlE6wwYvO7tN/kdX0XygMqsvtTBInvFA99Xbea/y3EWlCPzgYHcvC2lNvHqrTQwMNdcYAgxUFatAUh6hy24nrEkeEzHzyvBR4L0WdcaqDkTj6jHBy13Xqc4UByPm6K5gNTGNs7uC56vXHwt4c5EFQp/zgiLSBIl2HrQ8WNn7j+VKXq/OTwS6pwIySO4e6Bs/amm9cPZog3GB4O54NvOu7f88OCJpdtXyL6xwNpcQIqPA1xuN3mS37+jzIXHWKEwZ4poh5dF95DoAU0q/0otUH4z+8bNVB5/xMZXv8LDvLHpIzUOkzziUV4HGB8ExJp64xQp4I2UOumVpKn/J9E90n6+u4KVxt61GW1WPJkkPuhPBi/C1GZocDRgGGSxNqttpwGVPfL58m7MGulS5+M967PTjwTEdUR3LhyCwPT33RlK9+tQjTAvp+IfpVA7djaeDJmmdPnBkQyu55zYxj35oGnTDjCT8nT+B+06/cX32GPgE4YyuR+PADuC5sGHeSO0ln2+IJbYtQcTJ78rjIxMoZiiZhsHOP7l2FbFiH9LlvfRm8tFeKOoA8Yk6lqmZmGaEBFUzkePxoB/Rfw9BO6pEYOpT4YGCNMcGGsaeC9ib2m3Bim05dN8ZDcOwW3V7g8VuHZNLlTxe/DTFY1jmEBQ7Nok+7Hr8LoYT6u6Rv8F6BZ+HtXF5/HeHtaB0XL2+5CZISuMWwx8PEvDJ3SSoIqa09cql7HXWpPeaKFaxrbKuJdlA8PT2N/RoA4VG147GUptcjN4W+yAQSFhDjYKgUSf9uhhMKpCTwiajFJWvFo19HVdsWMHjYDX7zEHM+i/9kXdOJUXXwumD0LBYp70EYbevTu2bhfj32c6+f4n6otTbULgwqmKF08tF+cIowegDXQ9VED0yTH7ke8o+bMfaSTJ0F9/4IQ58eE0635RMSnON1iX+QJdB42+eZGK72ZyaHuFXiTOHp2eVdfvsznyr+22SzgEfPbO0vrf01tEUh5dEHXsGdLvdZuvvM9qhxaOH2C8l3qXv8XpIYIwmj4qmFOFhMQVtUbErocXMC3Crcd9dkYfPb4jyPGzp4pCDp5c/nltE1xmAy4FO4aYVrtdMj1Pb5jb7ZmIxb4bJh8R/YZ27zVMliHiTWPSki42/ukzPCGWCpIkTynEizkyCMly3tGPDPyUHovl8o/SEpyGTCcpHJsUO83DbU06lMrmOqN3hCT8b2YYgKIOn0bTk3dwcyn3o6Fpvx7yNRfbwLWmqxvA8FFDtndBXY5BrMSn2vLtPrzSOm1clNErIShKt2+OlL6DoyHu/z9LsT5J87+uQKVlPExquGU1vu6D3+RU1HdAOXC9S3S2+AslLSabqmg0utSCyFPUBq6PS2+yjjsuzH7KnEACkzeWFU8GacyWLni8Vo7XZIKGcjo+NDkv0rY3kVLm46gLx8s8g70SbV8Z/nYbH1Ep2ptRfOL/s+hHN1Rp/fD5YwNDoHJZq7dUOngXzy9opWWPMi6tTJPdXZ8Ge9J6+Ts1iVzo/PVP3Zbp3GuMfAp3BGOBzEbjBHkg5w2og77zSdOaQ0gFMrN4frpa7FpvGs2+vtAIrPXqsDc9+rzPGdfu9ouLcAQ+dYgZP3EL+RGeMTbY8bMoafCdk9hyjEJjklutF07soTX99Gr2SlghnF5Z3AODixYZo+OZpbFj+29YvbdyWd1h44dqfw1ocQer+t7p8dMSiHkL1au/4n3YT66E3ZHBD//rs3WrT0cZVNGNkMR1dmFQq1nmUzOPLsLE+Pu04/33+QOYILY0hp8CkczmnB/TLTTk8N4DUyjJL+2Am6Q+4jcOgLUf4yfwhNhIxPt8TBOCz6LAEHHc3L7FmYNIyOCA68cD+58axSAqTP/8juccmMPY2U4X6XOkaf9kyhFJ6j2gFh/xynQiY/rCCGxSXHdcX6RSyeziSds14YGOzr3rwRP3nQi+F3e+FVCEct2ArlNbZ2r6zUpWSZfcU0gT3m87yKoNBnteugUjTJpSfIh93V2i6mT7FtkngRZpRUopM27HIij1Lk0LX6eQ94rYcbyaPwic9+hGtKJeTxR23BzmrTi54TtCoaaNv/SquKD4LvLnPMKCEZc7+EvTpyYMcGa7naFBZ+40/jtWfSeV763x7UnD4YCiB3UcyQ6/xiZLg6n/Gq2JWY7M5e2F5vsPtefIU6Ik/B5/2WPnIsml907WVh6FueZyOr+bx4voX35G5Hhm3du7dyzQHCGCyW9Jrd6PUpbFXtcih7Y2mgYctzs751Bs29ZQJP0sNkMww3+y7plxpb2z8HAqDreTdTZR45mc0aWZYYuWqoABVwdm5cw0L4F2TYBWyqXnyOv8VRRDNSpxoEKzMgqRSoB0oKBgsS5VBGRVwkvU5cBB2RjVp6dSJBgI0Lyp82itZu2FB9+ne4IdcJh9PlfB5PTU58TIrrj3862La7S/ZsCy/XS5ZZd747yLZDFtUT+zdd9i4hbg+se4F/8a873YNIU8z4TKGqjTVsmhDcwtpo2Wd7nZN7pO1jU2ClMkBdCE230y2s2WAs2YpzEJOMg9ROaVu2F+8fxODGZli8G8wvgqZVWF3T/Wwt+Crn5L6V4JbEJmJs00Bh8GOl97C7rOE5uZU3uVcBeOa8xx1VtyKqL1ly2tLjP7Kc4aZl1wwP7visd/CpmqcjjxMTkb0EL+kpy9zzUpwDWC6/N8ho87dbg20Zuhch+kDhquwqncVDz2rwCsIx/ckwSNZvSKt4jgYPn8Ha1HQnuTsrWMV9JTzsNOxUcdqkpvvAGWT/1H7DL9vtdo9dANa6WrRS0YjHBwxPy/jy7vqryMomkNS+EnQ9jedcHiYl7J2MINUH73NeTVsP7qQCWG76K/PZ4t6dC/xlM+/8GotAsHRQSg3Zzzw5edlD+SWaa4QJa0oImYf+NA4y0DpAHbYoTEmyPQYlay3CShPD1l9cGPYcjW3Wsy5nFm6MUqWYpOXntSiqO7lIIchV9DyXmOQU0K+B0ydwKTTg0bAEWkLbp6YvIhEiNdbbiegfOwS3YkqsOg3Qvnx2UpfF8lLHI4GzdvNvihQZMYiF8VNBhfY1AfwQJcJtB1z4ca4FMWVbRNbjGpvzsDbDSls1vq7lQAL3ErKr/TYBkH3XPX5KxdiKh77B/VtzEFFrhBTW9MB9uGQiSFS/Prgx7LbTIuIzhuzG4OuMnR3enntmjl1j6YBZZuBCJ/976dubLRSw+ST6+KkbNZGcisKNmSGSztL43deUPNJC0Hn//B64j4eYakIBHlVvLqUDAKFa8VUrA2fc5dzJiMCADTYXRBHt8iQdeFDQx49AVdyPdGY+BcHWyFVqBjy2GUTfPGa5jyBl7GLvqnPYI5joI8yrdHBpJ2PRhUTXHsLYCELSkJlDbOrM6UQnP0UPXHnokcde99QbXng3e/ZOccmlJ7ljgepNECyhzMJyyjZTNoCk4iKz1ZJz/IqkHseK+FzLqcVCT6WWG8cyh4k0fZaDcjKp4W+g2Vpd2j63ROtWvOvJtn3qOT69pZqtolnldb9524Y+l/4kUBw16D5GutNDCNM2zARsu2GAYuHxdnr4cxZFGxUp6qQ3bHenIAJoEfZS/m7BVieqGhRPncyPPDyDDuclGVYMKlq1GAiy6Aey+6YpzL+tz03MGKNrgqVPmml5NjEgMhrSlrYWbnNZXHAgsFSOvAppmKGi8w2vcdQ0+ZJ7zrn+3PIzU1mx1fDYtfzS4S88zp79OqtZbAiafa2Ukat4jSs2V4Ks+MwVjeAXImw/WLUyyAp5Yj3+ryWwbLLyOefvWTnm8HISClK1izUTfs+vpQblsYRzgUqFS3WHrBV3uCX0VsUW94Ag5LKMNMFU0RCOYPPmAgUb521ivuQ6NtztjRfWzHsxMbTr+Yi3Am5BfFeWHs/G7ypFpH2FVw6pr1z/sXObNuIbUykmPnBz2ChDQ8q0Sx7N677TFuq8edetbl4/oH8dXj1gyn6CcCLVA1UTdPx3AoXP1QD15lWMXbhAnbj8tADBhOC7oJXxD5Cn2MfGLxSH10ioBRMMqZfDFgdep7hlzTXi3bcfCkKw4eQkFBKz+1+Ue95deK2yWb1Slpc5pt0wdBzVaseuPtlmjB+jVSWv019I6SOe9MnkC9gViR12Qt6p29tJh9i4uxEPmEdMT+Tp/yevdpCzhxKe8EWZJCI4fS4AC7+2XGz4c5arXSVm9GfmUu56TiZSi3ueCTy+TVEiQXWHSczTeNo+jw20lXOGBkVk3UpxErob21XLbknVk+szcQl4hUCzHFZfQ7aiQftaiQSBkNJql/+D0nyhtmvzgEUUTliG4mh1k0Tv9TeJF93INWJFgYlPMTOKG6xZXPgCsjGJOt4OnsUc3XL8JC3IbXhskCjqwkEB6jCVhQlM1blvTCvjEZdOTRKi7kTRRLJ64k41MkQ8eZL8C1Be52QdLhpySOTZxfkmzsxle+nAsB1cWJZ3jURoE6hLVF0WTrQC1yA9k2zkeTtMmssy8iADOVjIcjLZd6TESBYhzCdZJZ4XOWqOCrY91nL2L8y2vvr8bP7C8/Ob9kR+7z6RLTOtg0EwSI/MZu4aoHs/BvU+LFTh2N4/Q5tdOSrQ7Zo15AX2CO0W5nuHkK3EO9usTVRWz6dA7EilQE6m/jNNWDKR/d0COZEZT7X2l7w5Vk8OuvS9dBT02uRATe+Ho2hLCbWou4o6BMlITuCWJjvqTV8w4V5jMrqs4Q/pGrpegbbMRcyFaugj1RjC4zG6rLax/1ip/Bzyeo4bhdk4mhbtTXvo18rPLfqZIV1U6N3jtiSmRKjgbYg5N7IyWyvNdsqbAHmfgJqcZr4Fg/XaxCO5M/QGS2vfy4JFli4sVa4U/w0KseLL70/GGjw/sFOSfLJ1xfLe5Hk40CBSeF6iVDQPtC0sG2MLf1pZxzp6jqVR1pjPPSYv5do5lXMYqfarZCAbvULc1hBeefCcFWemPaXnlXBfLCaxeUssFHuNu73Ju0c3sER4pkASKubTr7piHXc0sQ4pOS6p4mGml52a1Ck/KteQXuX6zzSiIrtFYFUYGIJIN3nVH4V08BlLmUOMieBjcGj8EMQgfTGOTn0oD3aPQVKzMTltgmo1V1FLtDCcbP+Ao7jGWzo+gxgLEUGvA3uIg+9602TYLj0UvGmPqf5bAsbB0WUD+iNKioSusGKA5CLSuoSiaAMUFNpj2Kg8Dna00pTe8J/PYPbwH8Tm9wwZKSh1/Pb7GO4dLCwEHypIQzbGxhWejZHz/mJ50KxDlh8j0jrGrsQXlK34+0JHzCgYUiwwjXrgv68xvKJDDEwzQtqTt2miaeT7G+EZ3QjVbTsnKUtQBIL4P/RO2jIsXeGeUR8MSe9zT6Dwm+4LZgeTSBPLAO4EGooSli1f86YvlEZpqqVpNEmPE342WvP6rwMhif/HExqAhrQPIVcD9djUxfWxLsBQftxSatx95di+2mOiux7Kx3U772xp22nFz6bxVnpg0shPFm6GVFdxFBxTpMqLgp1b6vip55YWyXQtKq6j0Lx3o7IWJaVU6djNjCQs5TWYEaYEYY1X3GVgpl+C7J9FwUl79ikt0JE9e+Q1bkRwms/iWi9qzyhn1led0RU/e69Kg4frxHyKK7ZuqyfuxAWmtvoA6zCIVI1Nj/76inj2Plqe52MMiYa7aiOV93OU9IAhODmTzLhg5A7dBGM3g5ExNqPLZ9zjLmK8QyiJSlmOMFR1xi9w2Eu3KqX2tQ0SmUebGyfGGWnx6hx/otig8zrzV6UH+AfMPYAwvO8UK4Ph7n3E7Xor1AUcEIs4ujgeN4vsKFtNjMAm0SccRrvUfjzOQk7RDldA087B9I+k5H8zf8BLiSUk9RZJHgIF/CYOGlqJsWex8Flx3V/KLrLTZz6JnGdKkZLdz+5NvFzhpRT+GVh24L80yQCGjp94JLbY3vIqbtPoeC0fzUv9zxS15ZEB5RWULahN4805n1WbaoKuq5BxP0lH5N6wZPBnLya2GSXkL4RDq+LhiE31LQlP2Bted23eoNYbut64r5GuT6kWkB1ybQlKYL3H0bfUBdli6q2d+dQZuNoxl1YsrAi+K1QErUI3Aew/pJGIKTyw4Q8c1B0WKpEKy3nUH0hGcVN7aWlj095S+spfP6xpS4touz+7qd91f8CsZOQGX+lW4L0IcoZPvzNmLMiHyEvWCta4ghuH8UOK6gduBEeTyPlLHmjI7lSOm7w0AkkDEZ768VeVnfYAaTQhxWu7gFXlw9tCB+HYxOzZI5yQwCKneKJs9V5mAEa0oEgQ29TclwQOY3mUciX+ykxKkZmgHJtaEbxAbqv9ztHbDErkXMtahdYnFriZnCa1W/2tPcfDo1jutcTYK8bRueRScYRInksrUuk+XxiZ5qcDOMVapbMM11JVaiS6kto6PMdcR8VjA1lap5mETYl8ZTtCwo6YPU5UOpCG6Hz7wMHOk+CdhM9s5SEcFTXu2NIk5X391E4hN+1rgbC1YngC/7KBjXd0cJho9zkl9zdky05eqpKkwKtYtzXnCVFbDJ1ODH/5uYC6WCmvOMJ2TkCfq0ORig8fdkDVjdl4zKiqs/d2Ik2U+1XssrRj2uw+dsODvYol2Bjo9upDw0b3F+Hg/PGbSHDaQtvqaaR5yfaRUqv/i21S9VWMVJw46Qz0GIu6Bm4FibYSW2Oswa1AzTZy0hsPWDD17inBbbci5Bs3tlc7f7m9addzFEqj3mnqwYtfdh+UV6Hba/nNHpj+pE9dw5mYHe3NxtjoaBobGjHcYbOYwnmVNsEhseJYZUo37HJGGl2N8kk6PI0/VwhSuOfHb8V+lMaKxSkPfnOA7vaAgF42Itc3VgC0cWDgElV5GKzaZpnCFuHJWa6nzG7aMt6N3PB6b+UPUVOla5sGB3osrqp3zPCajpG+xvW5ZjM9tlaRHUcl4lH6asVqjTnbBIehf2Wvdo5ntE+xqJQYk8PRisO6ONYf1iw2dnx05Eyv+kdAtl4AMH8oIHHrlj25C59+DCNthGHjMpkUdrep1iWbMW+Vo/yQjdXh3l+DOoFwbzJZWeTEJTkJW1h4TFqWVcgkPEOJNn35vUlrhj7y5djqTVCyaSKgrTYd1iEIDcoupFowWesiMJ/kWprjrq+rTE3B6qq3NNJIWGbpcU/69xvJpg4N3DP9v4KS4YQwQ25xemyC6Y8RMKE8QjYUeV4wFoTHVf2nbBuakmMp2S44c2pWHnNz7B5hsKzZD5iUVwcBFqEu8aKY7WwHpFXdpc9yP2BZVATVEXOdUTaoF0t2clW9JmxVFePUFnWWzlIyyDhR22S9hQGcOoHmkyWhaUv5kiFIU48eEwy4skicGQhDkJAJBqyZpPhilAXrowpACFQBgFIsb9UAljE54C1O/cDWKkfJ9J+DqmTooXSCRy1JYo5RjKUugKWDLhggtXA2NSL9QAWayKK0RQGNY5gaMSfZ3qkKkApm4NiTttbKwPsS1/yYKv4RnBMhlY5Gvn9zH+GxuOnPQK+MxQrGVghi9lEAXjkkfX1MMAGW67A8zKw5JmK4PQAYgef5bAHNtmqhKj6xUDDFXmaCd9gr5JiohRjo36JsoiL1YhAqoicIaDPhRDacYNzL0ouxkK4PNuStoySSpCQUYQJFV+S9oZIECVSkCMFNkayspDsj6/FeRnKyCZuEGRMTICUvRjK5RXFAidud4zZuxUZ+QMfQJ1WktoKCHnt8JP2hXAsw6sTxZ1K78KrzPttb5rbf39UF1o6PPmZeofM6OBS4ylXLLVj1albJVf7/ae4+/miQvUknwvMa1nLT7y8hkEvfanIJrKHykIy8pRtrPA9O3+x8eu5QVUSv2Ki39IRB29YTaEaDhzytZFUov1AIadKV2efTANiGCEyoXi1FUM2l93QJOKHVtUzE5ytUZqIuDA3XOj8IHdR8wIeaxlJDcdQ4HqWTjRHtBGe4ACOBjxTiLkOwoFMMIQLbT1GsfEZscooYOcjXmRhsghmSC1JzEjKVOKPrCo8kpoAYwKKT4g0xwBWifT7HB2nztXGhJOhQ5h1NgLppmsyYoR8STR4H57weoNW0xM/d5C2UGYdT1eeLRtxk+BBSJAoPIyBwfqTNbEDxUChLy9hcTvfBAxQDGK2wBz9jE9PHal6Ve9BcoGPDsufrUyHGqpG+kHIIpcJJSIrbYTOSYfqLrDXEimINHDLkzB2elC0LrcYzS0WSGRFVPxr2n8iG/5rE9JfkI9N4zDm3G3Ena64+zga8yTuSm+yFc8YN0C1NNLRTzVYyO6+X6ETtAVEus/4TlZFF0j3jFuDzBMt2hqwxbphl7NEfOHUXOi+DO2gk8rDRKEJ8D2OPspPDYPgvPISQ5MVfa0Yt3iaFfnvuJBjWNim2e2gTeNKmUDlh2Y8iTAnpC7Ni+ECSx2MdxOhZ8p7/D5YK+GO06Hy6izTl4exHOlilhhp8tRHpKCyJsC5eIpVymAm2EabsN9hMimkOSTSsVRYRtGo2RNCNJbnQCtKOwOLoQMY01ggBxtAA2wXmBspu5QTCJpBEJkEE4GGw2ygKRYB5LQSbYHJta46YQbRwQaouyUdKgjPs0HjiIB+AWgoC7lwdl9aNa+cnOxD1rYS5C24uHJNjJ9cyYVh8Ibluwa3M0ZyyeJ+GRDawv38AAp7bxxNlIRyJc3r/xfhUJlHPJakmULKca+BPptakxpT2GOWkvGhpRkF4UbgNcpIFkxIcfMOsbEnQqIbqZmWTl4gkUuvi0tYck8wCdNDkfRPSxlEc2noNnHkDvsIpgm3N6DMCdniAGulkX7QyQM/KAAFYGQQgtgTe3xiZVkc4QAwiBmbp0TjZJKwTMiuSEIKKoAYSTtA9b9m5QqtHXuaN+Pf7FK3AOjqq1z3Ma2XpIKU5Hq2wjcmWa5ymyDr2sUkUKuMj6GmUgCzQQtFARUlYEZA11gcKWBn8kICGAFoQDs1cyqBVgAJr2JddQiKRYvYEKVgLO2FB7xj2ZJDDxU+zRU1G++E0lV0WDhwUYgCday9BEDCk570MMTekUgFWq/wagqJwOwihG1C0SIfLOUdEBi4SUpVpAhKHi3vfBIo0ngMqBw+XfuoAFg5lbIhC3mU4y0cF6olMuVYQbcnAykbBD83SyX8p5dLX4ALHmAfoQSWwdiABkWaUAI0LKX3UkGYt19BKqB2zHEMj6APB31/blAGYiuYKHlxRKBjGnFveMddSw4HgiJ6KDAPNnKrfqWXfTwn8bmvNL+QbxghlwQD0fEJ9wazvjyW2X2K/V+r/7X91vHgN7gRtBG+98fHhzpvdt3dimLuheZBL29G/yGhnduOBragMd3x+TaajO0NlO37fOt+f5LEOpXSos6FZrU8cP8+uPo1wZD8S6Acv2rZB8h9uSXWgSKUJB6tPnu5GQIc1nBiZOm1Nn4m5gdOlBpNpe4MRTUnNkSjx+6jGRI670t6x9ZQOpPR60QX6jWXp6WjZUau3XYH0jiCmIlKUUlhi1C97NS9epHHS6o/jhzbJxe1U1adu3TSFmi4A6TnAS8RgBrEZFufFUtZtiMiaUHRcjXmyTrMWF0uxsB9HwZeYrwascuDEfZAYoqUsYx7iHSzewllHjmr9AaylrvEIaf95VNuMM4Ta32FasbETOcNMdgC6w8mezqjiuPYdQTu1BTUmmghRPTYJLf/TvOoNz7DxtTHrvbCoOOMjeF1mdUoKVtYsQr85CBuIZqD6eYujJLpGYjExXIo1vEv+7mtrSQXP4Mi16vtsQjpPShAC0xaeNxp/gqSCUp+IFR22qQ1hudTJrv1u7ns+4swXltLtkIpuGux45x0Pk4rc2c6YLN+XMumGTihcWPyRaBMWLW0u0TmwT6V0D5Q/nXwNcpi1pVnVdWzlDbjOidD40TGRk3BUYpjMcI6t7EMtdQWAS0M8yddao3oNa/4wfOeALJLxOzqKTkk5rUIIMisjqYBq1k6B2ZURHi6OxMcFBr2ByFK37k2EeWV0EvZhC6Lerfx2KoZ57kKWHIECW7ePLljg/Oh68OFEjEKxKfPl5vADqza84sSnKdI0vccFan4aJreOrs8+OKU9pYF7jbtO7EK/OYKJbhWyhR4ErPnmUgyWtBDH8MKsUjuamVSHxV8DNsx/2bPH9OrYaJ86BZEYjE+9YZ+aIZfmRlqEh2FaWIRJj+Y2wAXYKTQtvyN/djImQO7iJlOWS8nmDARGl3l7VUMvDb5hwz+cWadX95GqlWWt956Y+RXQ5gfQXMva+2PYJG1ydiDMNc8QVY0eSkzAikqUycJUpuJkQiBw8af0Ntoc/DyIr+xjyCU/RKEZlW+kAB52PjrIOLxFcn4lzF7Fj8yKcxLfuLCgSybPsATMHd7i3IhPtn/gtUryJJr/6fbJURD6I0DNMoSKywJjXgvJcWEnxwVKlHC1GxVuNwShnd69DLn6AsseX/thS77II2vOPHVscHWi8ArOuspYNP4K0eDMaaFi0lA0YpMOtyOJEeViOVb5dbksRiOkKvIsiFKyIa6Ew4nMNT5GsE4OgcX2cqTysdZd2PfgDoda61+xqtzrY1BeJFFo0nZq+MJiz4Tv1WLDfrnQkP5PcQb1OE2oBy/S4gWqXxcLv5ZVagbntSeXOuIWNIVKnfN8oFI7DwPmNg8LDU5c+xAbBgGlgeh+E2X+aiuw29UrLWUrc6u691lCzD+FmY+7RYTok1WyNkx4Fz58GnikIqHgGW8nB1xw1YbzgbDKPsOo0D3LBc2cQ1dItL0qVqKkPgQh8aCVyABOa+hm8gRGPpIlGSZjlOdDYjeSUe6Gt5xooEonUMhFRhCgyCs5QnRPS9lb9ilVramMBCA0XnOMPsqzr8b2C5NFBpPC/qEYxsASv5bCgvXkrREd2uYQKIW6V1mGRXyoBMgreOfJUiiu5QO95oGRu/kUDcWfeOpAW7zi6k8oemKZfbJBLWvvm5vuBVsQtEe/NnQ0QZTB8rGsD9bkpsHjr4oWTn/CGQF2yVvJuTDExNV8YLyuyk1Dop0cYuQroZLMxzN+3CwUn0s1trRlfLTTX64A6SjpcMY0/dkkDqBHmf2Oouhj3pRYJab7SvCc0ELLiZrrW/RL3+swGXvu+Ym9bGSXBwidKiFMIRKYGj55DNOmndx9VUuPy4DVqzzCULAFcbIr0NLQgEGmqIlWRPqKQ+/quyeFSgQWr45QQP6mJ9BRUlQIFH0eVNE4J1E+DvzSQwE3hMisCWjPdH69+WKJmHqIBBxadQQrW8c/OjPpKnZdl8ba2DF3EfwvviupfQkIg9q5L/cE/hvv5n2+5wL8tUI3LWcYOmQ5S7CAA/dcDqoL2EfQELvYVxnf54cE+mKS4iJDVutt233D0vq3s4qdr2MCdrGxJlXrj1CC6M06uLQNVPYwuyYfcO+g8G7TkB17/NkHZxrYqv2gAKukACzewKqRs5D+ai7mYIc9aUda4W/BSBr3iPZX1LeM4VnSDFv3lWdGHrZ3SawgOUXmlxGXlTR54MmQylmdL1NKtQXE57jzM8XeVM85FjHNUyWPahxajTerVTMS78HSKXc+VOiVDv2eOQLeCZXQFw8h8j5k5fUjlT1+geX4g6xjYdKi/wtCk2fA+1Xi99YMppKC6J9hEW8pG1qUouj5gDOugwYSg7LYMBri7XqgjWwwGQPpbe6TloOQTnlnkqKM6IrjfBSMKL6v2iuhNQYfn/fccFbJVXB0fO6CNIBnwrR+APYHVQMk0tgZszUZf9mkgL4K65jKTe/ao5HGX2l6cZvSe5eLjwcj0U0vLuLkEaMdTKq/eNzZfCIk+0GB8TOfzU/Vd1bLHMUbx4X9CccXgjZ843L5qbmlPn++E3TLtG0fCoFEPo+7GetKklc69xfCxVtQ4HRmFaPuuOt7d9bK/m4A1mXeortbRIRlDgqMzXy3KEmrudV39iuh3l/i/yqno7I8FKIjXNcY5S/CFNoH16bYqDh1ANk08cgZHNTkBG6WC0UdzYmd4JrZpRzPsIbBvzgDw5h/B89pNp9xVyujTbXXSajQNyvOGEoFU7j6hfyYE58qnIx+ygkVHOrcehNhzW9ZQ/D+2vbuUw1HIXe64UzyudAzQLvOwnXfDbO5D5CUpRS3joiCYrRLvTd+XOzzD5San1Hou/vUu9wpB2A8+VSL9odNeD8bXfg3fwl+uJmCf5DgPbceD1uIsk8chDDhL58yoXJIXqA0qhPwfOOXsWf+OLULj/ptvbhfI8gjG3/PfUbPqwWAX+JXp2TY1MQHEhJ6Ln7z5jdlDOxcaGo/8rrOyIv1NYI3XtZC9uNRZZhP8nnJizfcnz2wnC2wZuCs5wIUDluvDu9Hd0FvWMsTVOieEaOC6XT0jJ7dF/EPVcH0aVEYJ02U7tzsahfORYZZ6dy54Jz2w6ecPNgDyTI7zCcRDAhJvUXOeh6SDl76hA7Gs3CMnq+INI79AnqVlboFt8GlAPG4So+/7z8GTN9CeTre2+KpE/tHSX84+uXW4egiBkiL6JsOccHx9ktJA9KWAMB8S+YwiFoG6CH+ZcMfwSVb+QMYBNRATydC3/Hrez7VZ50YZCXxZSMeISRZxUNOvc4hJ9cBWrqsk0cAMMVJFYD6YLf1DmaGxiaPOxFDBru8WdO24RYDq9vW3CCzqm3larNtLVcozLQ148VIhvRXlhigICfUUOa2X/+Zfk68jcOm0XoJaLeFS71lQ4UGFkBDafzljn5+jrfTtpgSAbHeGqJt2fylcW9/TjS5UxIL3w25oROHlk7e1owSNxN37ukL14mD97YLWjtoE3mE66p1lBveXcOPzlWdiaOjFx9fMor11WD27Ceq0x7MigBZ881v4b+REg1oRInSPifkM46yXQgfnCC6Egg6UlyoWAYlb/Ad4gUxTo/Xvf1ue0jQr+BGXc3uQJlMWPy8HNUPJjnGd4iYKmry7AC86ipAaEtZB9R5wBs+hUEYhRTa9J6klIUcKJTACwqD0mQHna1xzSfpj8jkdyZi3UEMUsTAl8bEPSN1rOyYDovxmvyePm9NdZtX8tX0ZsI067O751StpNrTd/3LzhnoGTo6+0212TqnoB8GDWdBvZktOCeCnOKmnARLV97tHIMu4cJNTds6R6D/h6IAj/T7WcWtXupucA2+R8Xinj7nYItlo2ermKE3S1fexM5J4SOoKlsV3Lunz9KD5YvmydIYykvbvikc8hYqFBRWscM6F6A3P4Kfl9k9fUbXz1Y2Q19f2vcRdma5fsD6Zh8Q0I3x6Rmn8otvuMtYLkAY7SZONF3rCDI7cuwkC+pMKtYejtpRYMdZcM2GMcLsDabBr7Pi4J4+7UbO1mCG3ig9ZsUubI5k4apZuL9ykuJBPKr7FU7NcNzoLGJI7ibOKRSOc4O+rvTUd51j0f/sdDHT7NIpdJT3jsMCHlJ628kZlpi2HUXhUJusMJS9b7sGjZ1bGe6+UPrK6KFAZcmMCHOoZfGMxHiAsblpGyZbGTfD1gkbd3LDu+ha6dJLhSMfooAjbGjr0ExB/nsVrtg88mgGeNhs8Hi4cRqZFcYu7I6g12ePvLUonLqgcUGWy5aEORNcfN0tr+ofK2ivHaPfHp7wcCHHekAzZ950ocWcLlVi5xkKz+QOO5N0ZKVnjYWTLqHymxo3Fo57s108d1AtJmR2GHZkbwF3xo25L1ZMHTPIBizlR2XTtWHgRi45dqhTZEeuOF7KKYQ66iFKyfNMpdSIvyawsah91+3woF2WO/K3fBpY9CrjiKMftROBwM9SJGSg+fciKZUMRCOSKOxD3d/IFCKFwhWICIo0RbPYBVhJKvevWu82N/fv3zFLCYBezP+/g35nlo+QWYmEGCw89rBNP8OpU8K9IHvOf3/2o7FI+G5zh39i0dbveCbftymrRX//Z85j4lSFoc+Jc4OSc/75l6AeI8J3m/uPPSza/p14hZIpgHH5P/kxvlvXHnaQ/18G0tOPxoOrWnudUzoZXRWbAaM0h/VZpBEbgrC5cSM2GRAo/Sgcz5pL0F8uHE2hQJjn00XcDgzko10gluaoBjaLQ5ihOIqXZobNuVOYBTlAO3Ls3PYwi5IMTG04p1JMYWcLRJ+h1+aQPklHxLYp+k2EDneZMpIUEYQaE/0tPhy1zHLc9ylbdU1/QaUSdrgx+eoZnDAnky2flwZk4Ad7v60stUMK8/SQpJwSxo5eLR17t3B08wqkhEzn8DItO4pEdftNcJdnQqoIMjFVcyqZg8TWXjE9fkXhbB8aXcx52lSmsXC6D4Mmzt7vPd14YxlmVjjZi0MVZyjMufsoZQB7NGNwBMr+JLrCLlcqR+ra3C6j8/z0JAoH5UssnV3ePVrQJR7PjdMiYpcBKVSrZ+nk8jMDa6oE8sYqsV46Pqm85JJYLyvmhL8MgrAHGfmtpH1lRTFNPAU4NSMedLl05T3sFNNu0xCb9hpHgrJw8myyakSXjErYky1j+jH2ZMBIEQZ8lvf7ksb4YsbMDPlRtSIX7AU33VwlMnxZ3uiFJoZNZI7xo/QT7CUAkErYMXKJ+Egi8lJhpeG5cu39+9xCizMIbA3wm0+TQWDPWSrNdM557s3HCKJZMgkW2TQ/7yu8b0+QIOF76lko6PuJWAr2Hvk+TtaTxx3k0MhS8vIYbYTSIK2MTp2KHQoIexbVzxBG1uL0bIPokmzooOwW9Xi8xrUFVCFqy7+S3iPJEtJU9oPZqbEUBszLz+qUnZP781S9Yh1nffECQMZSb96DKAIqN1fcmIEK95l59+IwhDsDmVSRaPEgZbYrJZFerdF1gz4Ln3Sgd/UdZecVexUiWXXYppIagP8oTw86SsW3MkI5KoKN5geheGVpXidNlY0DSSkbEM9ESNHrBA8emI9gh+k2IaK2dGWW6Eig9nd1PKs2n4l8AUIShTUB85iMgPKPADTZ6oY1O+v5XazvezGSn8X/gvxhzbxzgrBYRYpFDGYdI9z5HMIDLuyU3Qj7BN2sNpKNi1wNfTtHCCsuwFmHCHeeIKwpvhgW8Ir0hb6M24vpdnPmG9nxBlyKJzOSFXKLNcZwfBu4zwiluA4joFHAGU+3osJvEJ4eMICQAdF17D14r2iG92SbBEBveDqFNW+yuh04TLF10oAkXiEqQiONp/L1ryQr5ZlW5Q8UK7ZHU2znHGHFYZx1hnDn7yFs6m2ZB0+TLdAMQYf+MULZoB0HtlHaLfp6CvdYDEpPPsbgYPxHqf1Qp+cSq/pPk+K0gIJaw0RsxePENfCgXq5mq1ZPmdcISXYkKODFJ4Ra/Zh5lfrMlgZioFzNV1OPkSsalpQ64upPslQB0WYuL1LvkLo3214spVAPzSulLrD6f7AhglUsaaRacr8GK87y3XGK2JSSbtEbwt2bDuXhfZggJjajemE+QjxX/+2FFab2vpKVOYWvQxs4laZw7Xb/0ydyXlolKmP43J9CDlxrY2qhyjwjSpWOdZFgdx1Vl4M/eVitDFqbOfaafQdxSXw0NWf4EYnts+oPNA7emjmnU2WeEaWKyBZFsbpaYxerrv1hKj4vd/R4k9mac3jmu3BVAkbecJuj+NUn9oTYD7nqUhAOHfAMsu9kK7BZdXdKTElAgHiJKdwIqgc55d2q1+Wag5waDHx6N75S5mWmJuS8dzlrpreUZAxSdRDYetSfU6DaS/irmO+sMZTBqquVlcVWD7ucwjPoq03gCUhstcfiA4usTXyrpwczYvoUH+qXmjEN2h0H8CCoQQYBqIF9Mmxaj6e2eZ7YahN45q8Zo9T3I1JJVlgiXstiS748AxiAxNTf/jFSOrTuXVQ5LIy8AbHiVk+7oPGkAFHqpFc/7rzKe+9nUr2vfuuYY3kv8iiX6Li7rjd8p6Nx1wUSnxECs/qRw/HdvCIE9hg/EtENjkPRmwLlKWkGoB85j8ulw4bVs1SsG0qdZvU3ktcMPdYAK1utgPERLu/7QpdNqX5RdIzp0PI99V2pp8bvaJXlaK5LldrQE8AzTanRDMMcbsCJx+rnDF2RefS2CHst0g5aAyus1rg6mkASFHHUUYTwmtmxyXzidpF+6XyWV+zcKM+grM6Ywt4BfBDU0QmCWWfLYmJaZd94Ke6pheqaF4mjTg8B7o9nq3j9zkTxLUUmoav0r1h64Gv/dnFzMSpwvp3jpA4UhKDHKvUZZClWPUfhiOIwcdXdj8g2q4h59mbZbl5erPg3Ftrq6RZpImdlGcpX2ct74Z2TZf2lVXH1eCt2iTOPVg1Ud2xx3Rsjm4aiOv/IWYpjUpUpq6dJJEERT73R0tC2W5P08NGEsGvFGk/tBBaWJvDVo1spkLBcPbyCIpESZKmLXf0/uxwRkROdHK4AFmQkOPkmnMm9psj++qrNsLzgV50fJymicI7TwMWreVU0bdtCOKme+qb0WY5RJ/c9Nfxg5nc6fLkcn3JJ0t0Vdf7qJP69a6lvOjtlFQwTSoG2gK4BzKRfFYF/yeGLQ4f4Qyom05RV2cG8zcG8N4RSH/NG4qM+knHerez1pHLQdA4lV8/M68RT9Tf0WnzS8cDhe6VQT8yrxGP1cyZcdARJK/3LGr2fA+ojG/FQnzGNgQPEU28iUsCDYB5olUxhfdGrdLinLXvyxfdbJVK/8B7jd0vkj6fe2ed2XaN7+isreqwevUnHL26Rhua7TJJiWwZA4Eja0gqOOw3FAaf5jDSkHVddFkQJN2WoL2ObBhMbzl4oUF90puOrS3wjt3juSk6jgeNNR6/wmAIjlCDmKyFz9fAVFSsJxAv1/xAiFvk/Yo2Z1o5Mu3RzjVrVgT7dvniI2lMTNHnO1nsyhN4rx+9tolxLGGT2BRRqruUS2ecCaQYiNf8rhDg/5DJiBiIFKRIYLEToNW5lrk7PZ4IwI7yagSdQax3BKnEUnzwK7SjUuxWRuF8LLt6OuwDLCrdWQW83Ykq1xQ9wRHzU4Bmb6Rzu6oKhYyiMBoyp8wbukVUCw6eBXfr6dH+UkntKiXBdnTv8Klk+w/A5tpYFZOIXgfVVUwkq015qGxbh6h+JGcg49Bn8h0vXaXQ8aRCvrAKlt0ALnY4f7gUJCFfokUH9jOqTIxG7U/NEcLD6EoXWDSiCeIgyzyc6xRgFdB4Ani1zf5eDnONMTYo5jLNuZpuCYdI+HmNVHdNRnSVDfFzLKTgxJJwGc4ZsuCTivdBwJ2vj6XgBXRJb5FCYcD3mTQDaYeCIWz7QBhozIXrA/RvuIfb+Dmeb2LmdXn+fUskzIaKV5mhi8AYNOVNVIajkkecsvWSRD2E/RG9RW/YsWZPLPYw10gL8dqLzLsjbmcl7oOw2LMK6xAIs1qem0J6LAH0VQoRCFaJckZT4NFo6ijKupI0KK/BM03sy70c1QcH51aj2KsPtHtArYdd+kGyky5teICnldvKit41O9Wvv4YPz5Efu5vRxxMXkyU/fbac121HMPHnrnc61rT53BWsho8bQCe2rKjAMx2mkl3LtEdmEq3WvmkwoqnNWisKwFPrbxBsqBQSLVWCqMs+lvJ0O0MuX2R/YcKhwFB3UGistX5MqRUHXkc05u2HbCLb8yLXJ4XQQyps/H/AEndMOwt6TXAdCtBSjkUvCa44Zf2fkAcyreqzJA3gqTGuMgS0kMgq8+KmYcRs1vEAPNCT6cbIYQDE3FnOavvG0tpsBwHBOlNyk+uZRrK7TpfG/iK8puc0RLyxlU5Hcf1ji62SuHmTnJEgn98PayaTeAoguLMCgMOR5YaAJg7jjKMOA9n2s9wJCWPq2UD/owJ5LNNKiwGQMRPkoC5TRXYmtygqEygjnjJe55eqH9ukQ7d/NW+jHQnNRz0zR3P63phULj2BSjLERfUWx9ZztzEUuGAAOCuz9AsZV6ZVpA9Ug5mTuocz4nH3pksZD+9vBVcPJLgCloshChaAFw2x9AxSfIPt2nvXboujK9pVEuP7hBjrB+j9gGm4dOgPNbiVmRESvxJXKbWjfQ+CAGWBKuW9rsJf9ftVD2TgEj+xdthTHh0TkuM+T52jLZ72iT/GyL6K/93giF7c6EIZvm/Z8QmWKRy8F3r4wJPjlaMgFnlIifm9HjU4CPpH17I4ScF1chPu77w+pzWMUn0pTdB8OFVZRfFp2Gza11fyDntYr9e7TudDb13YfrzRVG7fJ9Teps2xmfKxX/orIE2opUEIVYA4aTszFliZz9c6Vldncgr5PcY541Iql6M6pZMlBPGq/c+tyEoUvgvV5hR3h1vzp+NtZmLmKzSJPmF/uCPDoGwRdYUXrrWDgDRPs+ecs34DBdmKgDFv9gFlgEL88sq8lR9Xuuuvc3yvjoJnnhqo6lJhltVNehEzmRFLyCSoj8/xJ4+6aFgNe8xnkEpnFQ59wZWAarHyBOw5ewdJnvSKfmuEzvii5g0TiIyACstAR7OG/bgrULQ6trP6/THNRCRCmN0FAQl3YICP/GOi+MMRUI2dC3nf/x/+aBvcWAKeNR/eWJHEeIA5XhF4KdHOpOFwCTqxxCJTMWuUNvgpuX92RTHfcQSKuw/vCcmJeGdxkWK8M9uim+TCKSd9K28QWk8BJQ2iZZxeKBIvM/MKTdTWcLH4Y+T0wQkOLM0wXYhdz7NeUfIGjJf/XiW8PmW4YH+6/0Cu/VU9Dh5Z9M/rxSp4Uj5r7M3TEt8K0WNyfa0H3v986XMhOHp7G2qPNx+Os5WYJAOz0fvhNtMj4mIim3LzbXsf621LVExysyexmfoL1DmFRxQ4KEnlhjQzbUNeTw6S74kITVJad5IhBmV0hABVKLzp4Tcw+uUlHgjgarkeFCEbkHP53DOnvgiLVn8Hwuf5JgJn+541wL8DwUps3r1g3Djb/SOJfrht6LNhrf1X0v3hYK+BTdwk9tPM9fRFFIr+hFsVHCb98ErC3NIIwpoBFAR5kYGOXJgUYhPFnLITeVKfS7Dp/KILHlK4HRzQxqwdagx27zyN6e+hm0aMP1/5pLNxJ2IWNVbrNj3kObkts/fGtcOnGZ30f+eWTS7P6unprsIuKmnq1ThDOWK8icJDAaSRtwojs5M9D1lupTpgzn6K10qCj3gYWM+HUfANY7e/KfObETFR7L8dJESd3Nqpd4VAEKC4eCoFtCRtVkuHpzkcLDg2vbD+1Prt+WhAmY8w0sdpD4/cZXitu0l0VgVim+3f5k+0GTzd117BCrkHIH6A2ZQL4bUuT0ruMryXl4FQDxGfzsaPBCooP6KkPkMcrEJRIMkwZmXJyFRQCNGCgikpDhhox0pixJp6M/Ry12lZtymfttak94tZeCk9va3T7jkmFQKhdfHuWeimpPggvv5SeTcbDcuRJgkhR+Su9I2OumdQ4uQInyJtYMn4f+EVExki0cilsZjE6BHgGKP+qy57cN7WujAFYvel63+IKUiKsNpVo0wkYq0REHpATJVrx8DMRXRykEzCPoogsU+EwCCcAaqsdHoCPHtc/ixdBWQDWKUfzkdfQCCOh/s6pk+FyN3fJi9hkfajs7ojUME0WC9rl8l5ADzIGUJ2ZYzY8wT5lBNYJs+8U9E3gJlGXkKvWU8rQ9cxpBgE8iWaQWpG7/ASEl0/quavYRQIPbLsTqSJmldibD7RZH6ujYM10bxi83ck2g1hGY9KZbdzWzylMqgRit8izPKyjFlJn2TN4Xo5vaLZqpw8gSGyNvzlGzgLKzhqna+Hx6uBrPvHbdQv2LQjdvY12/VQtKeH9dqXSLj7JM7hnWj9Srn9gn4fA3bOk1e9lWwUHpGKTh6wi3eceJgKW7rcBvhX1K5LDvDCyNLo36CKd5MwUbD8HbrptPkYMmAei06QglLhp6hHkQxOZ+M3/vYKurSIY+2Qb//DzeFexRleuHenyynK1q/hRtvM9RqFyomuBGOV1vGL+lnShzDipVeoxnlg5XL/+NrHqKV0/iqs+Putc49886SchaYmK0ihy5yKOojd2AxGDXHNCm2XlVmndlqqeV1clmuI2pTtmhG7G1+VwebtLhxoBFGDVeJaqIv0XUoX94JaqbKKPiVrxeL9d1hXSdQ6uNGQbI7EWedMdSSneXM+RD4PMFTXPzrpaS30kB0MQXXISvJY387xqX5dzyb2hF7q3I3tS9+dhGfY1KJsK/Sv0+N3mg9QHHAn1hs9Jf/nQE+wOHmI3UDBUfO/cJVjV4V7faP05y8Rjdv1qgPvv7ZDi4x2BO/GE1cDT7BR8G7+BsXjKWiAeC5tuWTm3BofRDrdd57s+9or0Wy9lbkx+zXXVN8z3YHodhJ1vMKe/bnqIMDOVSEORShPiOYIj499pZ9UHVUrsRZj8k3+Xp1jNFhxl0Ka5YAfrYciXkmxyBo3iy/N322ln0My8EvKQUtTfu+UDv0Ki0K8q2+iss2DLt+sBY54aC4WL/sYWBizdWF20Jdd87csaeqeNDH/VY2U+rLT0do3J0lfcAVg7PkDUQDOBnECO+A3ToprHRPEAmSgkXNzmkhkSXrC2N/uE4PHSZjnk8CmXQY6whnEVLgh/yWX0wOJE6PY/8z3k8hQ436MwC9d87xDy5TgHL6LQjBe4g5rqCvmPX4WvUDyYZWMbv7n78pM3qCGheCq8tFn26xxkC5cjmLHi3kvZsnEbOI9/r6Xs+uqk/z9V1lT4mChpSjUqJo0fTTfJtHyLbZc85/thS02irwD7M1L0D4mPcGjpuXrv2D1hNB4NjxL9Q91FrI/S7OXT8StEGLHv7pB2M+wSO4PXDwUH+2r2dqkmp7x0quj31eXLNYqvDsz4UPuesfmKZXi0nYFT7zB6+zO2Qu+xoQqUYwM5c7F3V2vOvko23Z8OE1X/J+0Oeg5WdoT8DfUJE/TtC8M874LPg1qx/xD/eqHfjtjuGZ8I8K/+jqZ492gjySf8VhClKF2mMCV+aNdq/HN3sahvt7VhdMnBZAibSGVjoy/KglAUzHVuUFYJCFcJthSxbe+JIuoWWCHGg0P1tSbjO325p6Dw1bO8EV0qkSMLqABPNcwZt8x1NvySwoPRjn+DxXC+pMDUrDgw8WLd9HjJ1KvoocdbzEPVEqVczyl0TCnEmBi063gv5qgXvr6YCk58MbBUEbFUh8shj8VA6uE3NGhCP6oxMRSL/jSrWHRGJcu+c1bzIU544zlreJzZVfE5oW/k5vlARdSMUI7p7xHcKVb1TaXnPRX5JnVkmN7/9rAjb9Z/MMH/NtKVN1O4sQdzQsxghKckE+Tom7dmtqb8Ntv/OoN7V8qnlLrnW61/UlHYG/qC+6O4uNwUE/KyM732Rg9cMFgTOglbcO+i8q4cWcT9q+2v96fw/y2JcTBR/qmJLgfFVXihEcujibKvTGTlqMlmaOdfhYE/MoKTzQfP4RhzGHBQq2aZ7rT9JT74vAHOdd3rwzg7EOPC5W/k5q9zjx5yiZJpiBmsa4SthuG27NAjXmrCW+UDG8k21cfJ5wjSdJt3mDHzHC2fZslkfLTDe462In168WhbP0OHqORqOnKIi9WAHFuN43QKdDlI2muLCOKmFpAnjhyHlYXy6NrGXpenrScGpetrVtWlH33RyNouOGjyPx2PvzpX2+uTmXCtc8uDSkIzWl3cV3IiwrB3qGXEtNILvtPDhO0iPLSkjWB6g9heWDcAE1pnzl87MVDsO8ejE6Q4PxsonfQOaTVHr+umUI8ZbVs8xSe1s6qr2OBIbg1Xb7T5xfijJ9/ge4x9HepUYutGf/N4bx1yCjDrAM9CoEyBQNgXdq86sNU1XO5EubXGZyBbpY3Co9L6LE0exTsL6gNbddPKbHOP0wtxG2NZDWFDbanlz1/dNLWohdT9ha3a2hQD7UxN/az6Y4Ct6QP1fNMzZlh3NB1gpgKCszuaOinFWG/klvElsHoQUwprTMbUpho+T2/giic8YNWfsz5HDZejaYbR9A1+indyh3fs4uESTK8V+Dexh6zRMZ43pK4hKwILUKbBpUylM7P1hpuWNrY6nLiAzV+orm9KXHG0xyZ8ii9A55K+Ths20RV1RfZYJPj+mD/lhj95ttM1C+9jU6Tn1CbEWprEyMR0h2MzXM0txf73slKWUJ5M3GPawdrojGAE2CRJX1v69mggzomnkh8xP42q3/tF0JvOnZKKPUfIfm55PZqGyOFzFsMOqDZ/RZF+0BzDuYY5V4LCweY9bbw59aoptbW/fK6RIgWFUq3OIdM4c181MtV6uHsab6706yuAxItnmO34Yi6qtmMVETYaz/hPhDUfa77i17p7h+8H/EvXssksGHpLRZz94IQxmvqQCNP7WaKr/fXuWvpcDsGI5FvPV1ZXm2sC+aGVPVKd0nP9JFlSZiMYV8y1/NSwLEkpOOntjNkmNKPKpplmOSSk1QSnTYQmEIvQoY4c9S89+Zyt/JfVCQDun4BNMsV+duzg79+h/XBr8C83e3DQDlvEUdtO3P+oXq/eWepwlP4Mg2klcwg8Eo3250KCrU31PtG/geE3c/Mg4EHAITDPEsyDgOcQzAQA1jMCF1DOOpAucvpeRjnPBEz81PtqynkQ4BmAOffa+5WKU4OaCoL44GLw5wvqtOkzZs6aPWfuvPkLFi5avGTpsuXLV6xctXrNxNp16wd7442bNm/Zum37jp27du8NR+PJdDZfLFfrzXY3gOwOAmgQKAw4QvjXsr2FQmOwAAdPIJLIFCqNzmCyACkg4/L4AqEI0AKAzneTAD1gAIwKpUqt0er0BqPJbLHa7A6nYeMuD08vbx+QAEkExXAyhUqjM5gsNofL4xNf/EAoEkukMrlCqVJrQB8MQP+L3+nB2GgyW8DMZnc4XeDZgwgTyriQShvrdOseFBwSOAgLDxxHRkXHxMbFJyQmJaekpgVOA2cBcVZ2Tm5efkE/G++DouKS0rLyisqq6pqALWCvbwjATc0tLa1t7R2dXT169uq7wWz/9gmFI9FYPLhISU1Lz8jMys5JfPHdvPwARnuhMKgXl5SWBUA7lLnesvl3LkVlVXVNorauvqGxqbmlta29o7OruxdGcZJmeVFWddN2HQ3PzR0EhkBhcGBHotAYLA5PIJLIFCqNzmCy2EA9gJPHFwhFYolUJlcoVWqNVqc3GE1mi9VmdzhdHp5+yP94+0AwgmI4GVxUS9boDCaLzeHy+AKhSCyRyuQKpUqtIbQ6vcFoMlusNrvD6QK3BxEmlHEhwQNeY12bG7LdQWAIFAZHIFFoDHZ/UYzj8AQAAElkCpVGZzBZbA6Xh4tQUlHT0NLRMzAygZhZWNnYOTjBXNw8vHz8AoJCwiKiYuKsbOwckDEuyAQPLx+/gLkuBZkqCRQSFhEVE5eQtGbdhk1btqUguzKySpuJ3y7menbsyisoKkFOVezZd+DQkWNVsIIIE8q4kNLf5O5OG+tgYG7uIDAECoMjkChfNZgYLA5PIJLIFCqNzmCy2Bwujy8QisQSqUwObGhf4hcqNXC0Or3BaDILKyPvZ6vN7nC6PDy9vH0gGEExnEyh0ugMJosN6op/cHl8gVAklkhl8jHH0e9TAZ5KrSG0Or3BaDJbrDa7w+lyexBhQhkXUmljHayPbt2DgkNCw8IjIqOiY2Lj4hMSk5JTQvpXSAkQpaVnZGZl5+Tm5RcUFhWXlJaVV1RWVdfU1tU3NDY1t7S2tXd0dvXo2at3n1A4Eo3Fk1NS09IzMrOyc3Lz8gsKi4pLSsvKKyqrqmsStXX1DY1NzS2tbe0dnV3dvTCKkzTLi2BV1Y1gpP1fKveW/vj9f27uIIAGgcLgCCQKjcHi8AQiiWzSkfE2lUZnMFlsX30g4/L4AqHId8/wSIBWIgUMcoVSpdZodXqD0aPB/dFssdrsDqfLw9PL2weCERTDyRSq8zVodAaTxeZgyqXz+AKhSAyaUplcoXz/0bdSawitDowMRpPZYrXZwYPT5QYvEGE86VO+omA37N5wIQGhjXWwotzcQWAI1M/G9xiOQKIAJgZgAxyASyACe3wyIKT64aTxCbn1Ll1pa73PNBpFEjaHy+MLhCKxRCqTK5TA3viG+xKwaLQ6vcFoMlsAr83ucAJTnmvY/unh6eXtA8EIiuFkCpVGZzBZbA6XxyeND6pCUBeDJmgBVK5QqtQaQgszujOG+lstw+CbXGzfmS1Wm93hdLnBC0SYUMaFVNpYJwAAALl7UHBIaFh4RGRUdExsgBPgBniJSX1/H3/fnSQICFPTAqcZmVnZObl5+QWFRcUlpWXlFZVV1TW1dfUBZwBuam5p7buTdB+g/lz21/aOzq4ePXv17hMKR6LBeTw5JTUtKGRkBqXs4Doo5+UXFBYVl5SWlVdUVlXXJGrr6hsam4JpS2tbe0dnV+IX/x28hFGcpFkefJZV3bRdGNHtDsEIiuHgU0mKZliOF0RJVlRNN0zLdlzPD8IoTtIsL8qqbtquH8ZpXtZtP87r8XyBn/4gTCjjsqJqumFatuN6fhBGcZJmeVFWdSParh/GaV7WbT/O635ILGoeWT17GMztDsEIiuEESdEMy/GCKMmKqumGadmO6/lBGMVJmuVFWdVN2/XDOM3Luu3HeT2er/cHYUIZlxVV0w3Tsh3X84MwipM0y4uyqhvRdv0wTvOybvtxXvdDYlHzyOpZjPgO2CMho6Ci2Xfg0JFj/Ym9BWAAmAAWNg4uHgDEBwgAQiInTp0Rk5CSkVNQUlEDAA1ASwfQG2eIZGBkAjGzsLKxc3CCubh5ePn4BQSFhEVExcQhGEExHFxQqDQ6g8lic7g8vkAoEkukMrlCqVJrCK1ObzCazBarDczBg9Pl9iACSwLewut74/EhpJ89XcsD+dtLAgjtB6CrACVurENCz27AHQSGQP2MhXYADAAg+V/84AgkCo3B4vAEIolModLoDCYLsAGHy+MLhCKxRCqTK5QqtUar0xuMJrPFarM7nC4PTy9vHwhGUAwnU6g0OoPJYqc3b0WHy+MLhCKxRCqTK5QqtYaQduCGNDYNCGtB6T+E1ivdOBOOeCvw4cAan+XD6bbiqqWzFoQ00HtrfOKpJBM1yau+nidtViSbscNR9lt41g2UmciCNm+PqXMc3jmwgqhniWuarFYEgix1jZPViUQtK3kdGkTd9hhH1qtRXbWpaYYIf7y2C2ghcCzNFzgoVgmPrHKB5IRQ4Mfnz8T6vQAch09eANWr0Kj+N70lEE66yIMzD5YLNV5FNHRV0GFyyzKobjdGrBaIiYIaVv04APX/9BWLny6ZKt+WKp+xHKiQfYcJbmkUzzJQXv52mYcT6lDsK7zWCIAyP88QlYihnrH0IZTMw1oJsuVFFU/3J1XKxQKXpQ8O/RSxwwUEhWG0tUV0t1C2ZWFnWXygC7J4q/w7am4PG3rf9eZxQ3DS9rcRVqu5e+KOzVZTV/KeuHQEuO35fTBiudXHxyoafkUnLOcFA+sSvpRd2XWA7pW4nOViLYAy+nnLIhR26NMjZOGo6qmcQDNmoxu9+wSVrQML0mi+Ku7R9Xs9vQdR0GjOilE4/PdokAeN5uxyFQ7/czXYB42mv0hKD5UoMCON5iu9R6QWL4eyVL98wCv7ccF+KQ3tN6n8mpxBkNDd/jbbtSHjD8BKBQgnRiS9cQM/WqXdHafmd248MU6U4iUzhz8pOoT634okBkPMNo75MGj2uyYt2OmfWg4SvQSWV8SfyxbsNru5RqMCRnEXskDrNGjTsQkPIIZEM/h+0ODzXxkzLqJeTgDjQAIQ+83xghD96rvw3xPwpbGWF4jQgxdJvcqdagFAk+PbgDjJDndpzYpbUDkGk9xUDMD1GN61xMlozNaDRQIAbl8F4DjbnGxPWuwlqs/dnD3nz+5wb2SwBzAQW/Wljda+FywXCGfe3Urr4BMKhQMUwP5TKBXgiUljPjuS40EcN8BWePy6VjfKuscqDBc9sDkc6h81LytsTJHGf/T4pdbv4gu/NfQqi1yAzHd1uyFNTE9Nd0LVJYl9rlxbSHyOjQXVtiwGMTmnDBs8n9r/Oy0TO8sbAyLDEl/LgEIu6fnmSjnJ3WjnCIBXiDvK2vd2Rl/PQ7xE81200n1V6ZQNbSiUicgXE0CK52pazIPbLoA05f1XRZN5StxUIInlkyQVmUd4ofhdYhZVhSTdN/fQXXnu8Ly6IHwqnXcl4FGew3+JRe8ha20i7vLsgYW9v3f9LgU8xjNnERDWCfDZ5mC7z0X4MbbYpqrBt1aP79mDfUFmcG+J3DnwU9fRgDbFOjK8q4Etm+VsDCc37qYvHAeNOfB4hwaOasNBQngfVKkT4Dsf4VO53zrAHvgD2CKAp5JtoKyFrMR6KbPDVAX00/GM6XviOaIrLKtD2w3OavyUqP4iZgdlnGbkCTCQ6jkU4uxeIUxHkHMAj4KtceCdK2xhtsZcet7KQqlicXKqOV5Av/bmy3YMabeEKsjNlFoe2fcTaJZTccisNCU+hrc+rOQ8qGnug1QbkAzybSbFg20vvIXbZ+eMwBP/Z5eWO4+Snz+Ljkg6/SHl75CMu54Oqtihfn+fiy6VNObdxXULtHAgzAtzwizMLMU3pujr9jwUKKc/ZsEu5dTBWStOLh65ttiX7Z9Y5mQqlzJecG/sQBgVRo6HZ4brhgTK2dBxU1pgJsZZBp8fVtAJ4oH9WWvcv5++TvoYFFcSm4iG8yhv+aAXWOhxtCt7ulena03Q7eQ8adJJ8efkAiaK1/EklVLpQtMut9FabqWetFC6FZxilwunXXw2qrX1m8/TwKRNi4ZPvtydfszTIKwuxgYaU+P/SCdxRgNJA5OY2lKInyHIZ0+nT04uBdbw6129eza3mEzcgJNWkNLG3qmbo4PPtFo+E2o2K6tx94LP3lsNy/DZ7FXzmdbmR1bFzfPy8g3g93nZAOalG8CXeckAvre4fsOXsxfNl1qTT6wCa3MDyF8U2Ph/dEcfmD0sb/1E7mqQ5Ua52ShAvn3VmsnvMnN5AaZ5PcDbhEhIenNR51Kif6TQXu7I5RnaZpRS8tfUf6Ye3QRHySQ/y35fcRfVQWBya3DWjZPoVREmOiOCtdfSEQJHO6VAqTv59HkmRLgKkl/WiJwUK0pZvlluci0uEW5KWNuu6pbyoziIf4gRaSA80dDDOMZW9mNQKKxtv3nc3x2TugpA1mxqc3vJ4PKwmlXMGhwej5k4yquJ0klf1ORju8h1FdI+OQDq+WzrgHEmOKXJmSv4adWLgoLB0hx/tSYuZcSVDR62AH9DtS0TmXxka2jpjXxQqwpv6xYGyJ5YEFV2jt8bWYcvEUHdIXSCI5UXuDzthpSWXkFUS4tUs1CQZyanr3HBiW2R0SC5dCfAfmn6I4v7xtQueMoJYAdPX8uQZOU/MUqH4fvCpqwboeRntiDS5mNiGDPR/CJyiuhfpUD/WldbrtTGiI3C9/ERdzr+b5kiWINvBxugsUQ57P2Hcu7B0OQtwNpC0BltkS0vQU0q8sEHoK450DZIbImxq9cY0CKD4TJZCYbnyfqJHJF1TGXtFknJh5rXVCqrVUVWdbnaEmVphjeyAoKbhixnUZaxLEtVIkvq9EYWq4osOiA4WSjzR4vKqGK4B3czSvxTO62i6NyWfMffi6mCR2psCTd5ybwGyy+4wirYZa/VsAKFDXcFqiSnD5Aa8k6qW0KrgeERmdoLHTKFsUyG6Abeds0EEDML3JkP7Ozuh0KjyMAjnE7wPrSvMxx9HNoJX39Ri3tRLiqxcj7GeJWjbgNcrKTFKu3VKxKoK0spns9ThHTYt8PDFtNfeK7ccp3Pp34JGJWfzMWnxD1vTGPk8ZUhnXVeNVsBhzMFxjQdoINNK1BEwNTl0JMskp18ZgPwYaIaHJZDY4V84fFqDnx3tbPz8OQgXXhaTEAtJPgA4dOLGd064G5lPNvfSZgbup80x7I9i/11BWkTB+vSybp8m/Qm0PoBnZR5qaKxxS4+TKzXxou5dNtQex+NSXur0/I1PfJTrarDu9cBuUiJH/ghS3xXp2N6NeTn7mcxqMB3/ha21yaUybBrcYMDLGEtwoXU7NXlKKuCVcCVJWMIAoVl6uniJRe1cbr6lNNAnM1kZImHfxDehd7k8TLcGn2p9OwI+0kLy7SPftanwKS3eoBsdep/uMH7Kct+3zB5X0/OK4S01w/Aw7rzSlcqZDZTiyKz+z2vfkqqD/x6fpiupQXXlVlLh+fcrFG3nbakeBt8xm0FtdY06cY+uFPgMSlOz4xStP4HphZlUInjVz/8tvoNdD9xyiGdSeu1yy60R9Up/dLSHFOwTOt7J0mQGXzv3dP/mxCO/I7LZ9LoKytNDPNpTEb9fCe2yT3+7gxXLcz1P6Zt9JlSIPMvosWPoyvA7qfdKRDi3rgVycix3VQNgvfgd/jvk3Lr52G14PTTs/3psIQTEuzA3t+VvuWa8vc05tWGfEGs9+qYold7ENb0ZY3VtJ5UdQYvTv1O377RrlOZ2xoP/M2OK3LX76ocATvleX0s+UJelv5+R4CUHpTQk5LDr6qk+ONWYkGK8swlbkQKzehHNwiGcUp2pOCiI3lmDKr8dFSyJnne2DrGqlxqdwOSc/lbsZQxapHdGLVZkI9RmMkOsUq7GNRmBOnYUO6eN+K5ZFFIDVMq9jAhyfPLw1hhEqmFiYXCGu1gSJsQxOcLcaewILOuDA67/twqwYjmm1aY7pYxoYD3giHokgFwyQSHQBlpAot5yzY/eNNQVYv2gStYiVB9PGbqPNvLNIndBUSUoFLaYDI9z1eFlqbmeS/ORKd6NWb/z/hdkUWoPhbnaWyu0ZU4taSEzQMsYdA+Bl+EoTuIJZS3D/FYXYnzNvYv4GOdt97eyEqE5Og4U+aAL/t9ZngJhT19tuhWjyujfuodE7Pee25ir5wnnvHpirhp2nNRzdBJGWUHNmgTo1p7aLsIm7SBca3VsxTDMx8IJsEoGEBvJFIOpxZdKxrjHGqkwfidyshHWwfM7RufM8PIX8ppWBZ9RPNfZp8rwz/S4D8VBNcaXYHsuavk5Mqqy+URIY327YBVBJ4Gzbm6DyVjT/WspzzwFa8L8kaZQAfSDEeyV6y+heNvXQJJeuIDEK1sqnkizGanYKC1k3Z6KtAd5/wGeM++ng7m9TPn5nCXFamGn+p5IUQYktXOrwD032LpnJ//CX08GHpy2gq8xqknEidqIzc9k89KXxWPM/Fhl7HW5Nq0O1iK56JnC+CkN/ObCDUxhS21+xLWOFajGCKuAGvvjCr+ID3OqnsLtJAsT5mvT3oJopQeHozu549QZ5iJb2WCTmmbmsbLE8xRfp4w1cCHR90QqsXjE8ZmT9GjrpL00n9dGGsY6pNIr6G9ANQTuDE7ppx0m5DpCSHRsxpiBesiMSsI9xLNUAOo8BWvK3AaUWAjzXYKTEM5/3xlzn246RZwdVg0wFzIdXl+aZzcmfVvaWojn9f3svRdnA3OzwUHmYfNYWYRM3cYoOlNhssUhEkTDf/lbpR2Nq43KdvO+HwvY7OFLtcurYvkz6e0BE2W4/QRvPF54LEdzPwADyYJ8/kT2BpNmhiBtYaZTwVu3iKc1gUlrviU75367I0T7OhmJcOMcocydDozdNKR3TzSzTykoOHh1F6G/lm4+05RT8xhZ+MOIuedEYVOx9fCMHA1kfJU/e8aNgXmzrqRLBVD9QqTL0YYfPz9LSsGUe8rLL9WDFwfKOAscNHBQh4JkgFiJxBjHz9dCdpf2TdgvlMAbw5M4zRv1A0zzwJ0jk+m9nA35v2XjYjvSPZzIRrnwcQ+mTAt4a0kncvvecLHPGeuUTpOvyPLPhl+oxH+fPWDq9pZYCHX3Ol2a96kbULv/e+ppjAGGTUxaPDBCjLfT7oeqIq2YZsHSWchPZDjH7b1/uTClzpn/7y/Y/rtL0DbonK1r3Vih9Zw8bCW6TWjFprOEH/dGNW8D/adwrPKh90hK+nXd5ED6qMdEifk6V23MMfO+Hnp4/+w3B8w7V/CkrhNGqz5K6yvFtSdwN0VqXUnWHVODNUqal/4QQCE4JAWMaWtrq2CAytkO8zjmI9YBtN5ZQIRrcshErM45ROWxYuw4gbKyz8xCyXSSL0zIx7qlLWNlb2T5Lne+EHiDBvmd8lAWRZlSVdHksGMRYvLuqU3o3KX2Go2VYIAV6b70gTF5Xp3EA1FdhT5H2CbW2YK2+LaBYU1UDWpvqzKP52dDiqP7e4y1/guOA22ds45qnyYjfleFlyKTMGd50LdvoDm1jYeuj+G++elRd9ZBSX9IU7/krPEVXuG4509LXz4dnR4R0d3BMEkeLs89dnW4LVV7YydbP5QrpY2r1Kl1AmozeqDAdlzoTrzqqnoRei8r4IMGt1PCs30SxHadEjLvLz7WRBjFRCR3VmO9VDNgpRAyt00Vz5fd3q3EBHvlbr0kg4g8QTqTo8sPOPFr4U4iJ1Dy2jMmtA8x3EIJuBpjTQufj+xjieogeFqTWOK+mjXRpEAgzursGp3DvxxQEq8qRp8xy0hXgBvy9keghq+6xqu7NDWc7oeEjej9NRlwAvS6fmQ+kM7d4jkSJ400DcGeGOQHylyv0dch5K/MQoRJmLkRZa7mSbzbwBkEaKfhUt2nK03RE1JuhPtNbYXNmuFq/5lImnARf3LRLmagxKRAHHpYJCL9nhXHOhC9MwkZwa75czZFu8dDYwQoEsptGNCanDzr0uNRW0NCSWVNJDoGVljeV7OzJy+e50IPS1zDTX9bqhmYpimaXQwlQIR5XXrvKVuOor5PqccP0/k25oY1xvKZc+Bxo1LpNeVpVzzjiX5V6bm7MbXEc/rfIcFIaLGl+up8PQaOyooP0b41w24wSC899kh+55wP05bEuCUuiAehT2PWVAzWckZU4F6vByGjMcSffG3xubZAvojXp5Q5oKzL7Z/n12Tr97a1bxztnGn+o0GFZ9K+CoJZ/TbbdOfXoohFVPQpyl0MooCF2RSjYenpK2Gfu8XQUHqrWPTlJ2+bFA+723RVj61XPqaqraxXJ9Ajwt85cxnxJNn9jSJLoKzOk+zJ1MP27k8zMHOyoDljFlQhUsbVxawLtX9lMgigzqlBLHT0Gohjghh3q0ZA8vypGzwpgDmTtdDmK2gHp2ZcX1T/Hp1x9OVjzsbEJlyzQNH8evv2T57HfwiZDjFBFqaR5aZMrtrwTjQLceKVow2bzwqQVJ80he1F7aZQAqT3l5mmS+f3+k2BEssiU1GdMi0HoGnBYHsTl9QNyeQP5CVwrbnRnSbEGm4GxkWW9+xkVtn658OZF3/SndTkGKq6jYMJGP54ymigQx29+ZGbpRJ/85GPjhb37uR98shfuE5hl+avIwYlI+JiOYfu119hgVCYt7IM5C+vo9cZ2QzmuvQddrHdfe0csak7fnSoNM6rosOxZ62rMsCaF7ku1jsjl7sbmyiVV4jxyANjGxGW6ag/oLVx1Cv1A3Bcl/twFJ3+KKvVzMUOKxOQ67CMh2gX1tJK8yOlJvoBDB7vctPKAJaBZxuAg12d9OS4UzqFSdPiqxp+7xwiC71OhpaMT+5ka7d/py7h+NbcyFZEcL50c1O3hBy45xYvwZe7E+ETdlnI6o8/RPlIGuRPEnmaRiEZMzAw0yubqq69yEt1YvAQQdgGnKACi0PPhd5hZPzpztar94PqDmThFG34ztEQKf914LVCyCyTDZNYJMIX8Ra8bDKe7sL3g9YBB0pnpBAskiokMZNh6mPvpbMuHnvp4f9g0L5SMaHmDzSKL5jJKmTbMpwHU5Ov8dYtbNFCCetJhcGjak4Roa9T8WPWkapiOMlsbERBzZYP/Z0EcYx8fg6wONINGMtJmkqUmfQ2mw1g9Vz03LuOscGk1pMaaA3BQPaq1XhkKH/MfWZXeGFR/G6NjKfODN6nMu0CvL2QwjPczG4R9Px51sHCzLboXP24sOy7DO76mswmw8j1lm9pp4+pPedMYOzu1f72snIcxYJHOmDiz3yF8zed2ewzcMka++fimWenETdihkKZ55WvNVO6RAXCZhG7tESUCvGJ84Mhhj+LkVnJqX+F48BCXMdmCrG/W5c7hlBn9x7X+kd7utLtvVwKN8B5APHkBXB7L6/7CZJFtjSmt9mlfkYQjnWlex6oRqo1eJgPth6hUjnhIvRo6MxfTV14a3lmdDWa9JFwunsXrf4Z1pQDooU4GAnrArxvKTi/1JC+v6X/XLGgK9cciS8yFN0W/0Oh6z2QP2clxCqOYdo5uXR+HsxavwMfnUaP7kkJ1H8krziD+y85ZQE+yEjjth+ndelisI6cVMiJ86j2APr9xp1qZHDRNi8KGz9X64tTNvWhQtTZylFvYLVNXRbpyYsFtUKURPot17dpt5XDsoTxLWh4wh9Rzv+9odyZyC9FKKfREwUdNZmjCUs45iPWAbTILe+4e5gACe0iBdMqkAgGV2BEIFLe03gMICvDIDY7veIRo3wBVHg8YtKeOnJB/NK6kzk1nBSENkhi52HzArjlBYwyxgKXNAvGn6Ut++ctLl88qphSkBTWQLqoURB8iNC0giw/+lwL9D6450jwkX5z9H9MVz/5Gf/K7R+fuegB+j47NGPxaels0a/epMtZ3eX0TcSTeJZallpkhTF6QKS5ZfT3BUmrrl7+JVjHeHay7+8oRGHeII1fYwzFbwgqiNgXF1z39du7u07G7at9HQni9vz5U7Ireeupnm+1Inr5GOgFotP2KfxAns7nmd7Ya7E1LrzwSBbds76fMvi9mey4lLnSE7r1+LN+cc9IR1EKLUccvThLr6HwF7VaMVz9XcH4JKOF2aK2a8XYKJJ452AEI29hoA75l+MnxXvUlp+WjwW50XIdt4o0F9dib1SsomVVLNx8/TEqr191OC0G0eVknZ41MIAbrlDDztjpf36ue6bLagj84yGd7LvY1cDpijv203MQuYh0abyIsNgsZfZ19P7OaX+mbthEQptb9sXgzmks190dI7Sb++nfcxrdtq613qALcMYNc2nh00lkBsxT9Po0TYkrvfqwIBal2pjgabQm6CGVDOJFX4X1ORNLwA2OOoy14j1vb6oq8lppSW9pAJnIplBovevnQiKV6rpFOLLCIcNZeXfCsp50s7emIyvnfhhGHmptMtYRUnXamGVDjw2BLPBkoq/szBeeIkIsUiT2K0tKgoLRG1D4eUrpB8utUypFXwuANFYYRecXUj2TGz9qMsbljpLPo++SjP2nkDeaY1EW3K1GjdS84dlnesNF2Wnw0WFvnBQZHC42K7BJJ3Reoc+oNQCXmUf2sja2XoYBoSBJeqhT5vSIrkGOdTA9U7DU3F34YtaeajTmdU1uuCkTw8oWO5On9jf3P2WPTvdNpKQfKa0gkmLgIcTidcqxhYc+6YHE4nTGkYtQh5SLAM/AIwVmEtiGNwUhSDvOJo6s6h8nGVJTzOevh5AVDoxHhx4OwIAvR3+lcrnjjPYBjaR4ePpCAMYDpe06DSsLkc2Ki/BelIGWK3LIB/x0Dxd1Qfo67O7PRSY+8nDi80lYIId5pw8NIeAls88NPvk4YrJ5v6261l191dQdS6vyWz/3F2KmFBG3zHg6P0NnX+g9fc0bNSH/+VP/0Z58orCbXJ/TebvSJlImIn9gshfEsolcAufBc8vceXfuwk5PAob3f6DUS27jiUeY7PbezAOzEoXujrGhdiiXVRa0EXrkAYstmkHZ7VUoGSWgdglYCtrOxYjnyyF1JAEFJFYEBJey+3LZYMZ/oJzcc+pXSrm+rjEt/TFrYw9KrsQsz5q1r6VaFtv5OWbJgTy0lHZyIv7Q2UouiGTkrPkhZ6ocLTBzvP2Y522M9z5M++ohr/Tfn6wqwVdO2sgDSXZ4LzTUEhXLqZibmlIyLM3jTamPNNLFXFOps2yCxgb2CPNqM+2NWrNdN3ExgpPnJQE8tRG4lls0nafpK6ZQCnFdUa4XH98GyHzoPJ0+Ahmg4qzlCYJ43bZhlnwmFoPAawLjOE1WKPzXQM4NHPWCu42vJn7lr64Paqzt8O+926sw47ZYQhnb4VP++slhS/eezPv8J33DoKw17K9G1jodR9gVyY1Xar+EwqL61lyf7Yz/5JJK56Y50sB7fEG0paoVYVO1KLCJG4Wx6qbMiQnQdwINJ6eqCFRQyLQuh5tj0tefTcDqdtsbTEGV7OR6kZsVRUkgokqtWhSMcsT8IkK+4di1uvCJ75dEi/gEHiABQmklBh336F6M0fz/JckQMYmOxt8rVWXP1Bw5bXoC5Rkc1XVosyFOVc/pLSajun1is/CMa1iBoocxwCuvcrDG3qFocD3CqJGpOxt6WOdykby4w0kT5F7QvX3sF35ZOBWOYmVRJDtDp5wSsuYPSQr0h5UIRrjTVnnSbs582zflxuvSQ9XRUWHYQx1/H4YLyTtvIGkHiBpICkHBAwkWcUDSVKlgSQeIDGQhAOiHUj8AUwDiVPlgcQeIB5IjEoHEn1AMgOJOiCngQQOiNVA/Aew27WPohXVQLylrWp9T1CF47t269C7dunQ4HQmsHLrlR7eeJgjPDt19GwHYHUMP3sscdkc3itA2yE20CzzVeTNB9JY3nO42pfm3v4wz28FSEwiOhyLr5VVCMRvSnnWx5O40ZIrn8wJIbe3oGfPqasx3DBm3vhC84S6ZsUsLWAT0dpeuGw2T9rlCvG5nG3P1+wDUTENKO2itZYbJ5aAvMIJsSMLr2zSfIw70riumfV8IkmzWJ511UJAcF4rrnjHsR681Y0Mu72elFy/SLKwgmKxN3hL4Ypkxt/3c0PQX0PQP4M4jYK8i0AjTgtk+MnFIbexcZCPoVIuZ00gVDuCcgHXq2SXHLcy53096ZigYzp6PIVVif8gpMku09D6fSPll+lKBIQfzH9ZPd/SDEe5/ghMOth0VmR5zE5JGKeKYCkElxZgjubR3UijIUA11y9Jwwa+VbaXP2qFyw86lXUUwJapBJE4qYdigLVUkvmOIBwnDTWRjn0UB8QIU4L1mdqPD2693JM3urhqYwH2OaZHsB2Yhp2JDExTurRDSCuk+jf7onmtDV7Ki1l4kgV0oza8bXZaM6RGGVh1XReQOHS0EtQTQublsvleHWjBmi8a4DZY6107fPcSMRjmIGtPv/Moqs7/fcy72eSMfsmRpA4/JEFIzrfa8bAmKzrSQnGiaUwAAeNAvjc+82htGHtUo3hwkv7pF6UxcakrG/xB6X4JmGdelLeLxMXVMIZmVIIwfAQfoeN69LIRs1am8Sf8XKIIpRTHVgA8vv/2wRlMHU9kz0K7Mt9cw765hgWaRe9hsy2cEYRFmsFu7TRMZSlZrQaiE6/rdy/kKBMwdVbTcTFNv2RjP2TqK0OyeH8GJvibJZZpWu9XjJcX5v7VrMG7CgnHDFkexQpNYUA7AsMZImEcEdEqlsPFdte0AUiLd4l0wwjZzMl38mCqrjAUHKHoFgidVpc8QjXr90vKlzHk5ngvE6D3BB6uSM9ks4hAaAsb6Mwcn9vUxJzsdLA1pi2/tte5/hVoxJIB7V2ThbVR7I15GM29Q/CnjBr501SPpxqiHsVP09ware0mn+ndSkxn3pOJOLX8TJI8rdmyF2rsBhvTIcbQPDfLS9MbQH9yY9CZ3rzOIhhWNNIx1+AIG2TMmyyOUWjoBqMpwW8b0lZQsAFAOGYTtodGH7x4e8kZOJsUkJkhxtDSCELiKG5A2+RIfA7wmSAwECJaVe4MfMXtoGxrjt7nBxUul9aLM3ikBSI45AB0fbVHc5sWcffeKMq5KHaW+He6aOl52a4Hga3u8EZFW7dmrYf6sKuFL3BM5rmGNbJimw5wVlsdVgnCDu3jIqtUIKj4IVhxRvLZgzbosoMMxkQqGzGktPPV9oqV4XbW8pKNwo/F+4N0UgTlmXwxzgvXKoAFDMYI81WA5L1uuSxSvcxjOVuSc11ZpOmN4+z8YdErknXYQYJk3guejBiScf2jDXxON0lvGO46ae19h/gQQFIPm4uQlG3NAdOCZNtMak1Lu+93rdu7+4nGcaITJ2/+avfmc7dzZ54I6fI+20YVErLWMlVMLx6iIM63Sic4oG1MkthsOR2cmG2vMoXm9FUQ4yhwSFuYYtEK4kVBs34gaE12Hh6FAEe0iWnmU2DwZmVEWkTLK7lI8KGH64cgIbs/hGhDl/JxTBuYYU4FKhw+4XpPSzW6iKsbs/M7koRlC98h0KyEZQl7CTQzYZlCSKAZCcsQviLQ9ISmBV1pXPYrHZu8fhg2NtzwdNkNbfyNCLbU76bx7wY3GjfWyBtnmuhaUBMKIFWiu8kCuOOVXmlTX24Ctc0m/Aqw52U588rdPF0OTlOCmQPtROVWz+WlV7p5046yOWisocKZ9jOFFvuuJiZX4FjWeiBbuZD63apYKJEWs7SATUysQL4ooHMiAi2F94XAM173Fm9Ka1T5bHvtAeTiiouJCKof7t8TIiSPMxo0uRgDIrPEJOd0lnyWvcniSpMdspMvpnk61kSahoKmhdP352+PHknS5JzhGbQ27ZZzT8/I2uK3BgPEZlXe4g5nqkRlcJrhePVUIjMk0yALCUTSJKPtTBfANw4jU9W06JqYD7tjRgovp29goDwlAlZ4mQXQT+g+XTN6mMQar7IQBoFmTl2ZXmVE8qsJDV6mAU8WwXBBtQiKL6wubh1dHWH1h9e4OXrs9v0zbFkGpkRxbNwZX+qokwL2jq0UNK2vMSmVd/Cd6fQE4cxuM82YbPeXpOtdNDh4Mnqy+Mc7GNgq19X62gLYpCR/u/KX7exgdVmSEmHbaJ0Oxo/aJlQYqNbHcxch4LLU/qa1GnohSsL5VVmP8nkJBVr2HkCgfV9UJScQ8uebyDLJ96lU1KNtwpm0YdWWjJv1xZX82UtIUGLNp8YxACt/shl5qJncqYytatBuKlz+eNBRvqfI1rNZXvUv4K4IIpTHClnuXr6j1OUEyR+9hGjlkj/cRLYZ8mgwXLOpsYEk+XaPq7I88khU81ekbxC2w8tLItBvEbbrl0+OQL9J2A4uX0yg3yBsPxAygf4+YdsXIoF+nXB77UhM2tEhrbgDx9P93fDXvQeGsHr29wSH+xNh/b/9ksBX7/79nwhruhfGTVewvID/FUGE0btfSDwxlvid+/lE7rzsZC/Xirc3XZrLb12jujgthuE2fzVUtfm2EPnKA4iV/OYmSoig5jI1gJLcGoTKbzyA4ORLD0BK8sUHwK5oWnChL8651HiZKDVAaSdElTJ8uVkXqHRV1kP1TbQFDaeZuVddnRf2gCTk1x9QtHJjJ5fK+xaRdSrLS39w0aalxZfPHVi85J382qAynHVSnfZk1iJDzHAjubt8ep93ho+Zr76W1x5AIDkYRJZP1xefbqmN/MpLSJBLPvUS2NyJteUTkssJl08OOsovb0KULZ94CdHeydWDuErAB3NchPLqJoryao5RAyjJlUGofPQBBCcf2YRQNS9RqpSAD6YsQvnwEZMTwWAOiVB+8YjFIhhMSYTyH5NGEQzmDyKUf78JthmkSOEG2KoWguhVYK5lXLDQizf1TFWBPeO+GnUZ6gys3WOgL29AckdX92vrjqbuqOteVS2U2tzNNihOITXG5s3AbQENLXyG200LtLzvqIHkp+v5IuRu5GzrDFR+6qYJd/KTIEtDIO89qlrOHJWNtGf5y5zLS35iIFF+vLXAJfs3jZalvBvy0roo/+ao7ORdN48VUDl91JJqdppj0pL82FGlpPj1ClZJTq3BbOUdR1cpticPxbbkKUq+KfCIAvwmPKtGkrMU2yruCJU4OfPxVir9igb/IVgVvINDTP1b7JcgDDcnbwvgAdwTeGOfPIxYHsZHtLLn8XjlC2fFvD0mfw6Nqe9gC6LNuyZqhiw9VGqcNLOlDSR+8MuGVGKRis/FfJ7f1vrzIAglKL31aoSIFIkMKuX9ap3K9H0Rhiko+WeqwTvDsZI+psgyWRXTd/cM1S0Acw0ePl28dGOX9jBx2Jyfz3r5gtaEhifXm2Hl2swnBTTT/nx5UcRg71JIxozGxI3Rzlhnd2R9UyEhyCz1PmK1BqZZtHDs6aZCn1LD0XrWzNchlYDDTV4vJUPLtzfiKXnjGgWTxw/p59MoNcwhTam8lx3Cu1RNsQ1gqNRgn3eibfkWlmozJOuUvAMyoqrL8p3ktu3jroekl7EiFSH183HK3EyTmpo6YDhF/J2i9fCG28cBbWOSdQMy1T9CL9/rMuboD4FObw/Z+DvS3QxRPxOftjBFOwwD7U7K0p4291t3oCWLrrdOI8Z5zeJCU1ZGTpUpGg+rslEDCEyPU58EFgSYItfb/p0wQJ6y+iOdsTacWL3HpiU/ulLUZH6DbytBfss6cmtBZpE973JKJoNoy1eS6SDelC/LRUS5daRA8hvJWLjUDp7BARZBM72Kcqen7iVVKH7YGxIRn7Mhe8zO8iDA77fkAu2Ib+L83QCal/pCcSnhl/OZiGJzuVKaeSTIcUriY6EXa/p4lO2TrH0KVJPpf4gZYjpJY5a4SOnCoOtzC9kGbuBW6tW7dUw18MIDWXYJdacVFinPKsBM4c4wfGxLLL7nO6ouIzXv/7evVXuS5R4MJEkM15X87yLxIhGXNVhICONtIo5pAzMsToEgdsnsqjDmWHnfHq+P9kyw9PtdBAefPz3uHVvf78NtySd5JY/kLlyGkrjS5GSlQTpHBD/julUMLdtQGE54nV+8w4HdJIM9QOYptsX7GlRYo1r1B1gM64AsgnUsHEWoNF+vSaTPraTT1sQnEQyNdhCnNMAsMygw6P8wtPcjW9TqZyyIcKE9Fh1mTDINUTO6rqWV2GFdzx9kQAd5eBdR+RN5HGtALGxAmEqLZ1mrVxEugIJNwlAsV9sbsLTxPvX6eqQmg21Rqe3TouxCEmGcVSdFMMwFELuSo6IRhSjGc4FBFNCvQkzNRbf8AW8vbxOXXf1JhHIGvF2Wo6wTj3BRQ9mHJNUOqZt0yLnntX9YM23O1YcVK628x8aYJcZJDWykCpYxzVPMkcAuPFEd63ZtEW+9CQCuELUkwoizFTd2bpV+cyzGGZFd1G5/rO2R3zu8jyBnCbBhwIcPFdMbA2ACbaRVSGGG7t9h+HcDyPSVIpyipQzb1I6VOidPmb7INNDhcVrzqaYiUNAk8GiBeUFV2PiYpDGMGYLF6D3d+0GQsaQYERmGpqYoySy772LpxgM1yLjCkCylQP0HexEyy8o6DjOKSgDPoVZEDVntrtzW6JalRLB7kgiA6GD9Q6cXbz6M4DfFe+8PdnD+Oay3xHs0n2D8SmdTi8srpbDxYrlwvLpUkip7FkvNwhFxXjEnzipmxGmYWszE8Sd3b4s4OLIe50cDgFZfzUSpyYhOL9582HjxxlQMo1nQ1PKkx0vBCBvXARZuMQHbtg25f3/h8tBIcz5xlxHqDJdrWTbrTTkYls1lbyjM8Tx1p0iSDbmNbZ0PFhu7mfuOQMIBsyv6pWldiwZf7St9PBryQBFF2JNga+K/J9S0906JLG/JQPoboxB0orzwhqGRbkZYvQUj73kwG+xiHXcGr5MOc6kPRGX5U9Buxk4HcG1D9oYjxCHDhQ3SQWYYc7zSbiYvmWU5RpgKnNJGXqqhqFMJhBa3J/hXQbbTbwKg+biL+c9yxaYqViLXNSJdSmTWYAP61GMqreR6zNMcerR1UDuHtGkJPfirq8HPCwVYPyKt5t17u3SqqJlfrEtJJ4sswVsAygdHlcbUlXlGBJGrUxok6kE15BGQtlvTc8sxYNwi0uKKT3TUSxCWO8OwzFywQLPo1ZaSEkbwojLbwoHvywEUM2nzFDJ6XJyXl+qiyyoKYVnzshctGSEJYYEuQP5jqHckjxhqcgNvMQeyswTghqg9hpBQAKd6/i1ZZ1VUm6nnJx/Sh1riNdl40Qy47dDpxZs76SVrbtEWBJm9vxRqHDonZErHxt2DLRZpt5IFIyvkv5gG3u6Pz/dJXbDjBMf8gHlgqcnC7XiDCHs11uZIq6UXneaaw8C+Yon66NOmkGRmuUeDPHdDMjlWXaAanoIIyzSNfpaoQJCwDWEgw4nYZoY+J5YDiitiDWTrOUgT++iWm7R+0saP8/FWLfYsSvCpIC4QmSjVPc4tKhwBgLgsjTzO4z/1lQBVbFhMk793pBjLZOFuxBXYFvnhS+Vgq+tHN5clqbA/DZRn7WFNSg2hy6cqnH5dW2+v+SzBtH/Ev4A4HKx7DpMA+4jdicZybmL7O0MUIVopFC20SzRTZGiCNjQ+UoNhqP6yRl6ZJRDj/H2iTxMdG4QMUscdlbJPoLVCyimisVJbNmbJ2ahWphXbBbWWSrH2/Li81lMquZqiCrMlyEFm/gUFwOH4bQyQrtbccWHtcAalRXyobmWm8WmJueWDwhThZY2CiMNnIADj4+Li46oXUtHXeDdoYtmSmr/olBx3QitBqe9e8HhobTexV9BnZts24l6temooxUzd4BCQ5yFPux4PiHK9vdkBUieC2zQXhoLljZjBUG2cNGkIt7fFwxAjFTnYL1yEIkmI+yeQGoA/ytRrDZJyCymTm+VxT8RVwQiHnCAcg+70xDBjKzCw5rCgz4MR2ADrzcYagFt7qDjO3jFrV8QJTlbuE5wlmNqUMF6W9y4h2cnyW5xqcX0Jg7hlioh4XVePiSwRxEPFj9ybgXmisgw0ZZfuEjZaTTkkEfV+7WkAxRLNWE4ahhtnN/uoTLs58h0AhpGj9DrEa7f/XblNmYRfjb4tC5w+wcvwRF6CLuO76/9JovEehYRdeN7fWfWgLww+z7A1gRM9nhQYjFxZssD/0qINAU8wwQJzg9igY4weNmvnM/ZQHyOjvaYhTFoZkXcbpAzuAVqdrC57TSpHxT3elJZdwmhn0Uh4g3UJUGP4X96EnsB4ebc6cne7oSvBZ0bFfv81fN4Y6N2NppYlbfkZ1XI+ZVCXj5Lvj8batGYKv2pTa1pXbivvzpQ3AJiMySz5pCew8XxAx6DCWI+j3P5sZAi8zEO7d5OUq7Wjh7filnzVWtQTb90GhX1uXOiFnio0NttyUtcDbqXbGjUX7L9mDWoyvpcU8pBn9zvM7hvfN/Hai6YaAv3tINbLSRtnFqH1+RBQ/BqIcNJ6X1KLkf07XITNPiE26QjjUpPtX55gC1tCvVAn1EJNALG1jf/PTqg+g1oqtRGAVCXQkUoRCcSrkM4r3xLKwlItY4sOUWElCgTFc0hKIsdglbwcr0hSKCxJtljFDxsDQOcna/5puy5Ym09Gc5zaQlKK0r3eefHDPE1hh/ZxkeUqcJ6j1nprfkPaFWmB21hSWUSS6bUMZF2OLF5JAiJvYdU52lY/VuEhvWpTNZrOiGOP5WvnyzoFP2Fq5WeqSOW6W+ilGDokl2eYzsjwmpOg9mqegj3mDsInPOnZQfwVmNejoNYWzAlPKs3o4kKteyv4OgvoH/CKwwk8HyzTOFkY/yhacMOsMruQnTHTbQCRzLvZS6NtrBq+KGWsj1F3jJVwZWOMVzcPzYEcY9AegVC3FQTY2QEnPxfhiXye1+K28nCI3Z9j15eK4Tl6yf3g1HuKzpp5812XXe6cXhwBnF2tGflMRihL4nZLp/qMkKAFEkSahOgIxIcsjaldOVQNrOOEj9kFZmZ2beY1beXBS9+r06mQntyCWWpz++NOzxHDz36q3knWnr2lX9riWU0wt2zZNGrThbt38HRg8oHcp/r9AiloLLCnIHzhAtNPV1ruO1q0OqrNUkOXsXFpeFU50y3VrHWYqJhUu5HQR74CEdvhs/4uUQQ0AGFJnziauVdoIVOd+bPCiRU5e8mzFmKcAemMNXVdLUNsyqQSmct/z9mSDmZdBQIRuqgnucySRUjKYw7zPMc86A6lZxsLNIterSQU6yGInILOPULzBLbC428VvIB48ptKK0kO9bisQ44SsUgz2K1lA6tiTDARtmdz2SG/BDzVxhlNQhQ/7ALTyjjUrtnHWujUTIdALA7y56VUWrRK0gIXrfssX7xwp9Fhifro09KAass7V1WNjMhN1zInmkyh6y1ZKfFWMwv8Cg4at8wQiOVhNakAM2S7BQANsukMEL2aGDYbz0xw6fmXJkNUs/uaYWiWKYR2JUP7ARQy/5m6I47ePprbDyMXd9Ql/yBzB6xa8bnGfZyBOSHtlnxrM2FuB2RdjLEAXa1dre0mhk2axjgjKlBACOnPR8H6z9gmaq1UzvFzeGuMqNgPuNRfecs/OfYg1YwYwKQJVgHiyopqANs0hbO9ZVXgLUuaw78eSdRyUVi2TRXhRReJUOczZbnxPeaN0qcNeaM/zwPO6ZSa8gMMzjbsjKHl3NnZlHbbTfL5/7jRNaUM+3TMbX+A6lNNzZS036k0eXexRaug1Hat1Oo/W/26Fap73DLEpKW78xzj0w+/Pv6DvByElbo3tTE/lTWxoYmofJc2K5BAS8kX030kyePISwTB6szQCwPoyZaNJVRr5SEwe0akFO+U1ysosDz12oK51qiGoG/zERgiWXAZewt0qWXE4EPbaNNIEWkncKPGhI+wqRH1bisnNjyTPn0e6KxbczjZ2U20pF4Sb2Dv8fQgqr5mQSQlG0Zoru8Kwz5Mhg0KsBaQS7DGwXgcjD7J1ilO/QxdJvQtNjRCUXYYem2m58KW0C10CZ1NHcZ+C+uaJHVDlm020G9ZoO7oiBFDLL5CFKBqYTA0L3ltF2N63CAZE1NjLaQlJct7T9le65bQIjQLTUJj0GAazre7iH0fYKmeAKIrSDHNEJWZ/mMBXwFOhO04t4FZ1X/YrHe1S6ALjdq9LGEfYfaO7TXzf6QNNmpsf4l12IpNbx8gbx1QoyNXD+gfJu26xwLzKzoUjnDDm6cwINTdSy5/xU8OL6HetVrHd/UGufTqdEJPwUWryoi1NjNICFrjZShMNdFtOPAz7EdSNFH9RnXxMQwDNfqIPrt/Cq0EDxRYnYH8rYI8nisVhDwK5x4LN48hqnaGbsfq7JPnVyZP8NpicBhj5Rf0KuSNglAYcMPMqxSbGI8kr5nE7LiTadmCnaF6ZxXtZW4JGXXpWinWfIKhMqrcOLaJ2/6kTvtKw4vhIgIaWGke2ScGDCHqldWPU96TshkDp78fOg2EdGjY43EXbdUBnpSeO1l1qilhrouHOCdpuydWj2Oa/5dDCwTGzGBjPCDc9xrv7pWREaldla/USZNjx9n67/MwDhBhknf0pX7lrpoiR7dUbXoBNUf0VPT6nh1wV+f9NTcONv8s1XDekKNvR7ZxiaBHYJq20JHEqUeiT5voTOJogaIxQxvoSmTXd2GW1rHJs3kQYLV2oQxcc/MCczRAd0sLiBYkjWGe1tDT1rzWd2OBVtErmm4nMdrTp9xq/2VhGpSDR24YIwwJUFikFezenSGpvKZeaMJvW+lsiL4HS7SMPtAaz/w5ibIQakStknNu9Y8f83Kbk9K80tqIY0iO/LxG25XOdLwQ73mrTFSMLgTmaBiVIfdz9LzgXKnZkWv56qJEqKPQv1iLRd+e5Xq5cLQkCJnnQ8XdWnsE06rGWIgGLwZdsff4uUNwrZhuXfWzoGXhpulEwz8w6OBd7iBbsozDoVLNJWsrQQW/iZjFUQ9mmah1EQQTHtVqYIKj6q8Y/xNcjJvxjppDM25rH8U4iTOMnTjNWIm3GDOxlzJGjmoJVo+/AiV6o9NAK8Hz5sbtbNJp4f0bHf2TND1mRqp9niNZt9aOKSTk3+gfU7bvtgEQJPE7+sCrGhD9EI29O0r4PYU5j78khbUUB0EvbiYfAtLfEHKwCHmWCHH7Aca1TrK+QMZkj2a0IXWOcoQ1B6xYrSQlk1MiSDYnwAM5AcMF+MTXtLakyYrFUwI5Swn32hgueAGPgF0nKU1qR9q8aLMOLMnKWW5AEwxEML/k+vAVkbz+dGOPd5mqTdi78nVnWWYJ2TIm73vo3cmm20NgIv4cD8uSXAnF0r0L/d7xxhEO+YCldEkrmZI2Ld7jiA7jtAy0VEkSLEgD7OOEj9lFnGmglFKC+Sw/oP0PbZI6uQK1nwhIhDJGOYmhDkoR4YQf6yHcy9CQsgEiz0VaGHGifbyR81AsfgT/oftY6tsZKoEOoxsxOp+SkM+6PxqOobxJAauq1lDKiRirEBFSjsegaoiwcizGqsYIKUdjUDVFmIzkurCCRGLoDEuOWEg0JjA0OrZlgHOQetjtewHTXyzArckooJ+wVoJ0RWeDWknqYBtT/0cyGOE6s/dLW2PKBrRUamETfUh/C8DlO+ZER0xYv1aSGljHLGS+VoTzrAldMYW+LGc2fIGaXiBKvrcXpKZQNOwgEqTGYBFSO+dpPNlarPCJsf4NBSQCqx8mr8lEWSbd0LCYiu6CiO8v7+0ZBa1UQSfC7/SllaQPUQksotkpEhQmvtkNftMCCUoSRWRTLFugdg/pcHsf4rX3Zl3GW0auezEQ4bNcZGvQTVudRCzmlw140vZg2mKlOtOg8Nk+SZtIEAHmaS32fD+OtKaGMaj4kQJnNLXTKtuLhoPUs0JUJUwDpd4yv99vEWRN9LSydymyXCev7z8O3/NiJNY7lT0vRafwrJW0DmWIsaZ5CIjHuERZ7Lfhn4seWpObspTHdkUlYgErpMirLBgHmkAu0mgLcq1F9yspdikMh/34Q3ugbNASE9oym0XZivpwAP11Ibin75j0jQ+ixVp52hrJIlhZLaxKWKWwCmHlwsqElQorEVYsrEhYobACYfnSQJ6gXHHGa+aEZnaZTbJcjxVrNH/fQ8pMDGjubQrP0pNqglAxzZCAMFC63LBlzjs7OU0V1qNMilM9KcQTzpLUYSpJ8lQZzjaGAY9DMXZ5DXnYjJVLlAKjl7yVJ13WSzUMgjJc8qLo12SiyIALz1j+j+EABMxBZbLmm4VKqiCGhIXGKoANgRsl1UEYIkJtX1YBajW//IQuhGMcj1SZxD5cZBCtDJa0pnWP8zHoBTWeX7za3GZZAAw779i5/MNAgssoBMqwc5jTnIQTbJyFP2xetszrwS7NsgjRTKkYBjkHOg4g5qMWCzBbnvYnC01qYd56CrWWruFhW7/Q5gZtp/6Y2wdjCwCmW3UdOn5pgHFMGb6in9xcJoUfI5xTsXyLdqDCacD3RoDC4ZO/eN7ccaf4aIo2Rtyz4c54gkNlYUuwCVaw/BB0KSnyU6A4UHYeaYZFiY6T9KQakXLGjhpn/GlpuoaJQz6KEviHY5RWxJMALB/q1zSITZtB6k8y6i51E2G3Se2a6S41rAxS3Qu0S1WPaU0lxeIuFSyP5cJERu24uExO0oqCWVpXqu9Ua0rYMfXFDjMUcgqlNoTLQ5dE9NOPz+nbeZflrHWE8tVr+4pQvxldf/firSWCZEHmS7dLxz0whS2S5m02GysFlYHwb5jwKBx4p4ifNv2B4jFOUkwXrSAZAPdPBqvnCOgx5/aIl3lgnyCuGVmxS72kCWCZw8YfdK8emN1bGh/EXne6mBpqjIgwP9ZN2WIyZsRl2ZOEnvSkmQY8BkLN9eFfF3nTTVUiFEbrPr7MS/AO1o7IDHzS3qgcUkC9gCUFJIJttnlOQX7kS/ysMjq+rZIgRFLGvgvgYrU0UevsMtIO79KpVB1dt0NqgawEOHDczTkVybAx5WBBkzYpI63ZXRZuwPyR0H5Nus2WyRpvYX+8+oOY96NiJWu1/klMbrrCOb+WU2eZ9gBQ31lmcQB/Z6PVEHPp9UP6Ydb3sRTS2XC9ZL5hZ7T4iKVpCheec5LQHUS+ITfxRWNPTfTi8iLrRfMgIEGQllU08y5ZNiMVLCyWHQFs6S8roerRLuDM695mZjVOJnFCgLUNdZhcnF6KHrhkolDn88RgXlIGjLbXaa+urEnczidcOTy75MngfBZ/tA1mbJ1GVCMDxw1mHMeFlOOGZNXKrhFMP6QzCLI7ex9jJUBcASCi5C6T1LjSymDcLida+giXSOo6jcFusPGd5odad+nUzd5PkaajiJCPGAHU8rkCELYQLmIddIO66SImyInQq7/ElBW6zajRQm5n9aIdayuxJe3jqnPVHhBXEk6lMicEEc/7iFDdLicC5PkSmWoAR5ZwQ7WRR+m5EZy6upoiBsNR7LMYsD9Nr3Hv1PafqgVN5NT2nVZCZa8SoexRNkC307plyJCtee91Fm87rJMvXAeVDz/Ea2TM1fcoAb2nlT0t1DSzEpvERmiweHoyfcieBNz9Yc2uXE2rDBVW6iOmaBvt2gooL++f7C0GysSF0qzmJYuHvNIW8YLsPXVzEk1B0QblIWap3hABBKanbJTPyikMCCw39E4aqG1c9Pi8I1SX1NAwXRAOUfkKEb5k0P1kFSbGtPTLcvsMFzhNqJ/g/IR8+LrWVTMksQJJk2HOJFf/6UfI6dEyXBeHqPMEC+udwxQ+GKRIlXPmR6yJH0t8C4BIvnwYFTMCYvrD/JldiqMimn+ZlU/zD3MfAtZEoZR0I+vH9FXsUM9iy6xT56EgXTxzXKOXQcjw6mDfgErh3xk4w/k5W6DZmpGneMGkvjLrpLDWcLLbgaT+1fsQDidymUwCjydmIG4LYvGOOL+/sGImNSv62j0gakYMAuO74m8obr7ZQPNe7ymerHNnjSsrnIndm4HDJZfvLN3rR9DF20K7uupsPNCnTXTKVpUFM7SBLtlMTU90EXKJWVrHpomRBcqYowG6qSEdRmjWmKc19DB9NI8FWkVvqPMjsUgr2K3VhhpBWKJl9GnVoLIjh7EBDnQ1GyOuMult1WXQXlxOqPcMFKFMG1imJfRrpSBxE+u2gDvVg0g1tHU1WdimBRJ9CQCxKETEwvKVcybdJPspJBRqHCu0iAGtgPDrneSByevtWLCuXQFf/VqfV3slAtY2baM8Hvgs/3OVq4yW5Zo60mAW6zxgEQwD12JmQe5lzWYg7I7lhNVtD5htHyCMzleF3gEZPjRRUPulFigNnQZyH90FUotOwukCsYxcwZpFuOEB/irSaoPAFLbHrSUkbUK8t0b/qnC6ENy1vuf4KjBMo37ztlV3MdxFhQmMM4nR15qVjPWrkszLmP40sdfv9m6nM3WSeDpdbKNeBeGt5rZJogxnwHAw7Zs3S+J2LQ7CA0a5d5g4wDGO6JBlWDpK1WOzPcxd9sgyxpg4sNPO2lnbCDhiIix18vYcU/PkQHlk7dN2HQjRaWDvoZXxmSy4G123KFPF2161Ru3rHS/IG/BAephi1mllntkhTeKfahd0E+ef4DDqrPvPEOvqpiQFWMvzVD83utnBPD332ED73Uvaw5Om0sP4YMWJbrg44XV2fN4+zL6ecPhijn2k4WC8VDz2dhNvHx+rKOzsmBSHdeaowhWl4oqCi6NewyOxW3x7uib+D/DmI9oMtEf9wzsFrDls2nHCQ1vOtD7L1jcgd+AcdZ5bLbJoToTDFucUHB4U+sBIibc3HWhYTQccKPYHKO2H6+lmvI3uq/CzfUrF4M+V5+CvQPnHMF8GqfsbGe6l8+ZAuOewNcZhseME640mSUwpM86W3Yd35XscC9Y4BABYYTD7jayW4csew4dqd58MCkaxz+liiZFHZuKmfDf581ny5XNf+mfi9AQf9hq+FOyK0LPBXVp4HC+s/KadYxgGhq0RoJ/Pnm82J9FhWr2998pRs+xdp/8DcRIR3Vntz2FZxh+edtti7SbaA4WrHQlcyj2eTzubfWzIMsJHiocXlMcwV60d0zhCx13v1NpzeBTsg5PWFLtpMrZ1dnW2Bx6fTkKtjWctUXhCWYKVcDw8xiE8uhscgRT7aTx2dIdnlr5C7fZM8IQ8wzTnr6ZibavVrrCavaIVE9TrpUaultFmFrIl2IF8KQk4MJTzVCpNYW6JCrPXwFSHcJBGY1dn8uKMU+02wRIqsYhthpnhNzVyHF9BxTrrXCKyKF2mWgg/5mDaM3rqc7VgYXPqSmSzcgSGxoeT3b2CfZ1BwJhuv+7lxHb6AR7dqtFLsPfZY3er9AfIZvqoZAraoqC+xpQaMlBcoOs4pKRKwuR/D8E0EYP7BgmLWt1pGdyIjmA2tEFt1p6WJsM9sWosXjFBjjHeIRcGs/I2FoyHQOTJke+1ZxHKPFaS0y9lHV9JzxTj2mD9NVfHiMXju/2qQXoFrLHg0+ePkLbn/Af5nChIY6Zwt1zhXFtfU5X01g80bqb7ZleOhiIa9kCmXqP+WnUS6JedwMPNqi0+LMulv1Dny6I6y+VsXXRvjDrSCNWIVS29dQCq9NbBYu4PGydxi7CjPTbVTui7dirdVLhIETdAKXNSdusqdXtRKC4KhUUh/xrLzWRHwn88JPxc/CLXa99+hUP9Zj9RuY1X4XUAGwKxzuH76o7eBn9B7/J3+X1O+87po4SXDvP46Xgm6ErBX7aUxeDoy5270hUkn6U50bHOlXype/1WdKJTBUcWhKZRNg3CVg+F3aJvTJzfUJBjp8sj9K3qfjFaYP4VHHKz6S7mOFdarjtJNeEUHROubUaWj73zkSc0rYkINK3ugk8aLSGvarAhpaxR3u4eetVF8SaNohhS5quWAGAniMiK/EPjOcx3f3PoU3KZ1je68MuTPjj8WYaGoclaKW1VDOstlZTOL665KG/FKKy/42zk2oVuPuERFZNc/I5YE3+8U0ycFkdijCEOxYHfUkXDVazFSgy+pwoVJkiwPq1IMDU/bqh1IkZU37B97rkG/Y9rZxyRQPLjHd8yV2ATFM5eqE7jzbmV6185VAcjVxjXOFLe5s2uq+WProRnvhLjHQ1T5o8OSTltKb8rDBeffZRUMyYBLF1tVHHt/sccWvSrBrrHfo+aDnMm71iszlU5YcMG7zcTjc1BtUf2KrRMPbD6CQ/vFzxOgFWdqm2/eAqdkUx7chPVc+qHeycO7+wHffT4tRq4vdi9OM3dVokWB4IcxMNN6K9Y6+c1Aqu4STKQ/3LfbeIel3eiwSfDwcy63PDaqXkcpXk2mfYT2J+OI929ea9e6TBHQr/lHSlJptfX37MG/9fedfmccXLsolf6E8MROPut97r1OxfwKq+q+3yD8w+s1cVznfRXFUDvRL/Z0jPjviz0104WVXsDQp9M19beuLA3OLTD+tCPVw/udP2N8BsY/N3Xo4Gs3M30x+z1zmQz0z67Y3hDLDsbt9TLBSde7kVJXEFnyU29cMMeQYZaA4OFkCKqEmNqbfnJjsL5nlcy2yqrcrd4WY9ycIw7VcZ64fbLIuObVS8F3Ev4HCbhxRtMSEOKoznvWn2dJ/QdpX1QFzpB91Lu+Z0O84kMo+njrfjQ6izwaojaLd9du++lktkP7blM5m3eflSH7eXThrW+Y/D2E7SXCn6jI7zOyiewsu2XPE8SANllkxhfdoX1LEgi6cLqlJXxneCZ/JjA+BJT7JVS8LgFnfDc6DdpfyfdNcZ+j0WB2H0mExiY6SeAjOMZfE/QGjo2hlNL5CfNYef1g17Tj7oArGN95rk2I06KRkdHUxsII7+Y8bvHU8cZ10OixWIPDz9JyZU2zkLd01x92S03nGQq5JetbgzIFkFMHJGBKRwuwWEVy6StXaq/SuJ2C4toC7E3p3i1xoK22o0Iur/qczdjR+ePTkDJjjdvo4DZ/VUz59DexvDP3E+lvCjJZ9NZXr8o7MlawX3iuJnImYgCYXSqEbw8fQyEzjBOkHa1cFCY/pblZXY93Fqu8LbGllC7HGcrwC/MBIpEoz/WeRerGkcZdg8pgw72EkGXZx5hmtcLsz0OjmHs9VUaBGjZWzWDZVtkIv+xzJRagUTD3fOtFzB7BrupNQGeCoTstQ+3VvGOPMO8MLUSv3np7Gh8l7EKWXA1NHx6GWNWvnM54MZ9DAQHnFageNo6pL5SNLSAAi6Xw4gAnNzl27EVbRP6KqjCblJucrctWqzJ1zPhLKTpfN8FRy/cWyNO3Pw9K8hq4mdHw3pFGSdP4ArhbZ8NBB6FpAWONnv8yMuVWCKkoKR3+Yl9Vli8j59NWpuceOp1gMwm6U4vbt4tvNyTm15zhit/f1f0ZqKg+n7yzOpVYPwlAul1Ur8l0OJioUJNwh3MUrKYaVFDn0VDAmgkOSEs8UJCgeoXryQwIewTSGJqffkdIfMSBT8S73fA2BLGOAMW8D5IWDeofYBFeRhp8ovufeMA+LkP8ffJJjDpJyWApXZxyPgWjU75akWOkf4xDZZcBpEs+ozWp1ViD48bRigQ51e7h4keac5P9Psz0IdZKzZu5yz+9W7YfS7ZI2PRBk7dRl4nRWqLX23x2DYIK6Vs38SAaHLvl5MewM+RmGs0yGk1bclg8Smqfetm3zJkqLrrr+JBi5Ub1wGXSBTkUIPzJ1PD132u8NoivPnFw3jOj+wfhFCyL/IdJcgvBjgd5r3v32kkul3Tgr6UYAYxBEjpaT9dkic7SY3Ku8e3IhcoMYdVBPsKJc7nBADfrSUREXO1FUutYRp2ODTSpv3f/GLu1cq3o9wMpCSApaDr01/SVxIwN9Di9eAUyajZm2NAj292nwbyg8QdijMirAbCg1SaPj1Zb89sUBBBhlojWXH50czgG85jAiRgNZrb6q/nLJCL+T2NG3rrKOaoxBPSi5vnSeUdjZVVjrTVEoWMlxiNkUPzncwom+zSd15q4cgXmCyWYiyueVBzTSZMVN68mQQZpclp08BSyFxbvypUZDYflioGDsaKn5QTDr7KoV0QbUqqtVi2RzT5trhVM6yT8cFSL8O4K0v7ia6clDtA3iUuuSuKiYAeEnlll96PhNmXyGSNhiz0vh6/w0VPYIHyRNWK+94xTsog9wY7SoZB09STLaEWCncVsL4OiOk0s6imRDsp37Yfh23YC84PmYZnfauHTpdFVPQWOMGAMy2pkkz5jGec8sgZRa442wy1nkYzlHRnoFUZf7aqQJvzeVuRDymY+11cxbRp6Ck+Xz8P4BDzKlwPFrlB/aAm+TZZjNuEea0Ylilp6hDPsfmqVUwpRV+kNYW/v33CGLZzP8nsOULHW6u8eOfbbZLNg2PPSXmZapdDHH8TULFEFsYizJBig1yPTyGhdoNoZNLK5/qkoumDhUj/D4maUofRQN8+0YTmrVW4ClErkDNBVld9+B5BjRIgTQjJzMLYCj+hhI82g2U2bv0Q0bYm4rNcauSkF+KMB/EUCF1xadTCrZ+paOx9qjUJO09HyBU9eCg+p3vmZigg+CRCFaVir6ajlceeca6ZrughGqgnjQ9VTdQ3iGkbjUuao1QD4X45lPxC4M/nU6P9xpvsxPZFL6kCXWJqjAHMAKx13lkUSRzqh34MXsW23PZtxQcJsNsrYtnU1KWgyv/lCA6fR1wfSrwQqQuzn9H2QI89kZ1vt4q/za2bGoiyNvQUWiQ4lqMgidwUhlYMxLurfbh2xVBetW0MHF06tYzDuSbFq0PnYdUGEUhzrqsBZ4QoloRnVbGAb2GsWuK+vbkSYKWvA76QVep6DkvNRK9G9/QhbuFMKhQZBBlnJobx5P6lO+h5DEJZE1OJkv3Doin8Q04YilGgBzEaQDzwbMEGiKgKqY2o0EWlGhOjqyj8gURu9JG6njUSu+zU9a2tNb2sNJyca1abfbqXNf36IfkQHX4DZ2K+WATgrv1lP8gP0yxDMNy5IhfGypm5ZTvt3kvzntDPzfOUbXYZ/RdlJpaJ1sVXBH7zI2AjRUEwsiLn6MTXuCcTwEjPZ5+18QZpn9GcF7RrWCiOddfzfPhJlIF3BaAhrEF0V4j1WDW1JIh6IwRvGHPjZNgmLTp+0qdBkvIQJ7bJYLaPmy58+eEWFWfDgR17LgxzfHYyQ1Bqe3WcLll0bKd/KqPET2D0Vez5oWrl5WIh7up1vmbtLwUrSwn7KQP1pfuWbtu2q6eH+piFV9Pq2rj3899e64Kwr7POzhNzoj/yl77Q+bSj1Zy4cj+fVNnQ2facCduorLDS23mOMcoqoo+/aVJKEMYXtMy/HHUYTeXjXzUFkthUe8vcpFTqOkIa9X7E95GN2Qi8I4npLyzhmsbgKMi6NeGJohw1FhngoU/cGLSTMcICPMDsN7Ogn7rcvfu6EgZq24SEdWuvu/DQyUEjBWZUav7KrZSskcjil0m3HUKzgmV95HaAfG67nbZP3KLWtL02jW8F0yXGfspAuHRfvey9l/qhmLLgtdhNdavaJ3rkMfn57WWTqQWtrOmRsA/DsRSF7Fg4xhypW5KXHsJPfnnYLh3o3YIDSwH7KQP50n3Tq3Vdy6AEWXhFR7up7kvRJ3s08NeNe8umbgFswiv+9/f0Of+JsRUQWR4y7JRsaAD3ihONxrTwlyYNwRY/74gS51gOc32aUxLOwPSdp5W7ua6FtR1Jkdk9MHQyznUT15ic8NSh2t1QEayZTBQaq+PqrU52iPHSyTcTwVgVV40/wdo/oiolSFlRRvDqzZuTkbf86dqckXK5jSt5idkej9VXPKzQ8ZwvGqba9uRBML0xEztiDaPp/QoE6BmNr6ou8gG43xd0Ah91tFcgz7gHDog9YIyGnm/EBs4VY9KALzhaLnyiHgy2rvkyJCy6JlsnQxlvJ0+KUVLXVa6+iWJCe2LYOooC2oBI4hr+gZV7UTT/f+yrzoOUHhJoee4k9CpEL1xvvfzX4XrXhPs3sKcuDoSRr8XvGNlHUuzdeBbWAuYU9dApm3WeMgMHaY+EB3XosQe7w+HOw+Hr8nD/ATm0h8cOvDpcPfymR17v2/yB7qf5oWi9w4SnU7tuh1acounUyjz3XFQ0d91iNNxxyba57S+B4Jb8Dm56ZN3c8F41uK7sGdd074KrHjszV3ywHFzWo2kueWbXXNTFMRe86QvOK6TmnBodnNW3Kc545M6cdhYXnNK4mZM6V3JCHQaO6z6RYzobIlS1u4ToZAlEjiBHdejgSJ6wm8N5kHYOZW8fDubKoTngrgez36NZs8+nm4KpAtWbdyD5190J9j8dOTD1cdcgfYUBqE8mAvx7NQzdlKL7G6XQ8jecYtf/xsxV6AwUFF2ysOk/23j7f0cLsj6+gpS/m1JEf78dXvrsHYT8y8EHn3/CDbv+Nb2CSXvKB0gBUbhApb24sqPSlxCOkMB1qEF35VYgFVb+zzRJtpojTfScJ8540fMkSYzKqz87td5Lsas7f3y/eCx+u5d9Ua8s/ci8pzy1j3dM5IOCVLFyZz106kBZwDvXxbfPeL0GHjqKR+Mnc21ag18+CfYndQu8893zgo/t5cCd7xio/6G0GEHytKMa6fQnNIS78Fh7s05p15gdIsaq05fkPjN8iFh2fHp48CXHP7Vq9TRP4RPWh+88zrl5vXOkgxUOlnpz11sLNa97+2sgdY6u/JXXaEWVViCqXMJNgMmyT9571vnGRdjnfYp/Ep4PbDkDQztISArU0f4kC6bZfLedkTUzE3UqAyJ2OhpMvPdQL0U7C+GJ26khur+bIEoQZJnryHUJ/LPN02m69l/GQGT/hMw6Xh3dFSdmBt17YRJ4Ybrqkr7zMAaf76KmP81X/HN8zfA4CQ1PAjXWfC5ytNxbKDXIhtQtUA2VcOayqt4OTY1Q4hiv3tnQ2x6fA66rUDGJEBOfJFkbLzHD9UKuwVeeSyXtXBnFi1p9OHszcR+Oy9BTDw6l4+XdL8ySu11d+tlEjHXcoPDeyvMqI/dmg2RBXjLoLYV8cS5TeIFsrDzHE9iIgh9G5wwsZYvgnHuhF/cJ2m6yhBxNvMDfHyF30NaBpNeGHjCOgLrj3HmLullNgXRz6Z8RjbiUKeq6HI29CcnOlAq6D3AZ1Du8HQh99SZzZ0UiQJxUv3mj/m8dZJnRxOMDhgwnOzZOwLbv6TbOnrr2rfoSDPyl7U+G1U5s5Rybdr6tTHOH6XsQ1+Vs/Cec1rWqC43AToSiE+lrv5OD3hehpHrg0wXvi4iI/2jHlNqtjva0q4H1dORmg532RfNmiZeilxf1JRK8U/MfzMWUbsoJ1BNdlAAmCUEZZdPk55kAEGEGSUx8GROJNgDNlfQ4YhvBdNkOssxiZ5NT0xFjKc0a662I5bZB4BwjSTUWIDEiNo9X0EzDGD60kpMbk1QLvgRxXGOqVLXAplAlxKgFWEODTqyvEqUCoxwrT/Ijn0iLnlIIMtJJljE5CsS5//4o37ShdgLlyBPdwemLyq/1DlgorILr1MkHp/96MUdOyyID5pkEyHaX5lVWkm9H2kZGrcnkS5xgvZ0L3uLvq423ltS8903efEDMPm1StLw/ut5HKvbaFIH2PsKcacTgqGnEVJ2jwCtQJqZwQPyIc3erRfEusjS5gAWN0YbmzC56B0mXcQ6sLqZKDy3nprVnHdNw5CM6+YXBMmYAdpiq2SpjJkHgzK0vLwon7NWHyCAxcXyoBL2iyyFqxlyFs4uwaoCyXpLqRdEXxWj+JkRPhjFkg1+O1M7rayRHYW8PnLZ+t8zO713evZgSLDs6dyQY59IaO4VkVyS9Y+zDa3TdFIoZJnz59qW8t34s0aubOJ/6JxXZBFFQ9OJ9bBJ3OoVF1ff9s2l5kd4EWm9dR7v5VL5sO91SqvDQNnrk1MjUqOg3lFJbbF24o2sY4vb4OFUbldWAhLV2C4Hjo9RjtQOrYzdXsz4pcEBJkHYtXyr0XE+KlskWjzLkkIOHsbHfbEAuPFhg6M1sF8DVxrl3mSmqu2La1g3C5Lkz/2I8wEN8Q8dJwsFot1b7KujPFVfy089DIcJQxKc3TODoC4LGRNiP0sDUEEvJL4Dg+wacHYzD/SxLjx0cLtEi48JKqm1yBVsBcj3zSwxJoLRX432EXNvEvS0XQ8QnQMVBaD2yXJGC+xahC52GQLtMTIbFyQn5hyX1hAqWhruXSsazmI8kURoeYFAJJYNTxoKqRpLy7Ys5kKq+fTBTRiCwglbITEme8mhihL0ekROlFEfLT6Ho+eSnIjLewIpl1rdgyO8HmyKsRKw2LJayCdB1fYTHGQtV4a+B9IUzpiSZfg6zCuc9aaKoG1EPnLWmZ+yUWiUJc4HtrwLNvnhOlg8hb2Y2/INpWRQVaIi9laCyeOmvao+TCyOZYbIg7q52zvlE+Uskzp3ovreH0TRL8iKGx5i8jfvobZdW7rFFN+CuhLAfEkeP+nejhh8Ma0Y3dxTAHcIkVW1qbV3PLr7AMpEA59kr+BofoBS/YjmYEoZE0BsIBlF+n8Oygx6+ygGP8DZEJcxzOj++UBDGXSsldL2k/PtUcbE798U+mRX+LBW3TZ5cTUIyUt7n0It+KgsbmaFllbHQya3d5d5rOpsPU3W54gEN8I3yor1wK2vVGX/Ub60WCf/OrGLULiyMJ0/DvYRGXYq22NuvHxPucNlXZcrLuNVfZZ6PWK9c77BG2UUPBORft/x5Yb1ZyT5JTg7gjC8xTUya2zwqDb4KVS1NOxiCxGsj3BXaXvw8qSBs1Pv9hkSHOPpIjEHF0wrgptrTCtOZas9AmA/pGe5G0Myo9TmrCKk+2O3aJ1HR1Ee93+sIbA9K0Ih66fSedEW11PEkPh7gwKCHDhgMINtP0QQ6stT/otGLGWbZtyDTCgZtuy73qel9EsZpt2psiEJLLbTYHUJ4T/9CwP4HoXBbDdO0GDGj+2tWLhpiEj8Us8XjdlmkBSidkIeJDOuO5seRwa70zgHyXceMGe7flymv4NYGKvOsCtkDqgBXdBZJpuHM17I1aFAB3d9RR4NoF18nh2S4N2CGWRZohgUs0AwLWaCTokMIkrBy8JVz037E4RqadD+WzP50gfvGkHScFpYe7tl5soLLdRVD56gu+L2UBFTXqEYDbMwSeA4HUxa7EeUdwVSAvYQ4mAqxlxAHFxhXDgzib9t2uaWa6T63RD4KS4Txr0blDN6sYTbhE55xZgAxvyYR4X+Ly/kOLZQDaWeCQcCXj1qw4cm8F6akoPgkndbgrg7qdRwSXLhl17i24aTM7deAjtZFvfFKh0V09ZtmwFRg2SmxKm9EIFUWt9WqpyE8+NqV4bVo2FXXm3UgcQ3uiIYNWl5bLaDmuc3KfiTNcNV22Ip3leDaCgvSe83rRPnXv569xD0bQGfV3NCYF9FVbu5C/HHNDcFTetYFx9Zuv5bI45WyuMyrSZS5G782ubyTtM9fwF3CRQFY30hjq9WZ1XTsNIQmU+YYUOuPQSMOvaRCSZfZOg9FC3p0zcJej0lTILWW4OnUCgpmC7KpUYgX9lxNlIYwu7qDOo9NmFXZ6CjYpgSWrhVUc7bc9z+ha5ujW2DTNSAl15sqpy3XNTVkJoJ1a2wSNrBkdLIDqjf+Xhr5651iEIRdN39eUnypX0omQ1XdArFEqkK1J9JJmzKoyLMtbh5E9KXz9aFaXm74i7A5shW7C7fcfWHdTqfe/wpLCnSUBz8yXkhhafsgcSX0g7QsZiMYjA4IlW+shKRSdKpK+lO6Cs0erkwZxHqHu3aYVqS+33MVOe/7EQpB1apkg2KqxTmiuypZw/XToqjC1jpoqaGu7tH4l9n8KUR7jvCASBa+gBO2sNEaPBJHQbHOygBOjRH44EKoUhjsOltSF5tezBjICbcCQJnPz/xTFFfe5hTtYrznMLrdBD2pQL0NSySmSITnDYjYwEPb9wVro3LmoX/GbTdjk5Jr461zkUiE/DGapU7rggZrtHgGan+hfJ8TD0zKm79xIyeTefgD+R4n9lO+cSjOQhay4snCqdUNi3R4734Ckq0w4BZoxr0x3TQogBrB+94qH+OnmCWJu6vT0mldi/9OWSaX8ruu28T4wBvgVOHh87DAwn8QZ3eiHzWdWEqwvh6rJeNPvlUdv9uSAyCGS/36osbv8lhlU3pPX22sdNvn3qWsaQUSy5s8G7Qe/llbCUlm9eAEhWFtBd+5oV+RqYoIpKwLXYoijfRtg5GsxrfJ6WffgmjQEHwAEWYvbISt16LikGyW8/FHgXeW/HF/jE//Rjt5tLyJndRYjxOhZ0LjIrExwEIc39ZDBuQj2R6qQUPsU4yoie3yKHyL5doNoplkOAR7QTLCEL4KsBefr5EE0iRPuwLOLpGSIW+kNRgn8YL/YBWlJ+wIb+ovGGmRsk8usUI58DXFOz71G+3EIOPTji50bXGkal9LKe1ZvHD2TXQvS/sm+h3Uup95DZbK3u6XAqT9FkmR8tI6OjeTCP8jBhb8M02mQDVVP35GBedM1c9BkPZ5my+w+Ckiipiaq3629hsbn6KFg63XB8KK5VHHgSLNDrKAjAyM8pCLGe/kHBfTz9fuXksV62n6Y8fuye8stEmWqxBDfvsc4xnsIdZsEcoS88KqgNLKz2KbzvHmAtaBY2B4TiyyPfQC/dg3XecCc8Ei2UP/gCp7swu1K3zvrFJPaQF48ZYeQ+TuXdN610MeVWDoByDauLLTfp+1Jg7fU3fe/KEb27D11sLUz6YT3ok2xS2EuErmxaeh0wVlS5k0RuHw7gOn3uwf113itwTdyfIZ1jOUhbmbhpiO0QXOZxrOYxHYzZxTdjle3bPc3egIMGRHdTWeVjiZc5XH0zpGkuLpWxC3G5acxMQyQeVgzp+W5a9LTxyX49HXNaYLb7u3cUDdNyhY7c1MPvn3nNh9t9wurgelZe5geAENKZi+1XYL/YLU2jFwydIc3xLyLgCGUkoYF4Nm8RF1ktkMfO0VX5y5mNluGzI/k6s+S7j61iGipGz7tp3Vp0iRCQcmNY5+EJg4IDzQUR4EZ9SfnSXIADwBi4ARfFUwHeABzXYY6QV6M9NfoNvULphFKgK21vXVDIWTjDHnxghDwUZgDH7fW/X9O7RQ9/UrTxC2cxC83wKg+4LlMRs1ZDMx1jsDaMrZ4rSJCVqgOsnU/3PqxDPH51r1pP48dt/Z3KZHOqBIPpu9r2gGc4qmMbdoHeYVTSFbtBbzS9a8Sl+lfW3urqui+jrYpYXkfwS0AKld9W2GRQLRehhP3En7s6DeikBkzXheJK9V7WzSa+xSVl4GpLF/t5xMdvJ5lLUO5tDLJHz/uatb6MsmFdDTGWTUoO1kTEEy2XVUYJNGOyGkGTo721iym65u9QeW8e4RGAT3viF05XQAjVvP/oY6mu51Yhe+cW6NWLCD7hJS92w/IH1EcuvFXdblb1epi1q689ZGpHDdTXjLmugRT/VIJDVf5ipGa6+xnpTiagblJryAUpBjERW2+U7sXLCjdmEHjv6q9Kay3d8drepgTm7kGQGtW9kpal27a8mnH0GzxAPjxhExmAp6Gxb7GltwXb5dnyXLZ53tirAc3mV6cyO2IH6cayaF2RApiYCfY406ptJ/+F2ftGPi0u9O0h+fjDPx6w5Ohp+ggT+DKycmODm/flz0s43ZMLgoPSUJz721DhzXutWPsajmG9QiBz1nk+m0qv1cINqdWsF2tdHfVRRoKt0fZb0CN/BKuy4Zes0MVb1A7Z9k2ddGEB3ZkWXGXotUHQWqXRBWWDqldv4auaanOAtKBg8F/f/4oxAShoDONKiAoHOx6uKM9OYYGDaAvZ5qZapz7Rj4FLVZ8YC7EBTMKgWk7AFZD4EbkquNQOMeTJuh+Fb9QPOnIbyiCprrppdMd4cALQphsK2pQrspnPEPKnXNy8RhuXlrh42mh4DAZqNOK9PJ00W8sO7/VSMJTfm8UFBVqas1GisgHNVqn4862aZkBAi2V7fIkSYG+l3gwOvZIfCMB4QEJ6aEu3V9DuiI3Xn3RqkHxdDQUK/EjhneWFIHu6h4Wz40/2Zat/YJTGPNzROYdRtiCbO37sG+kRTG7TKl/2IFis3dFW9cZz4n8I7WWPuJOZdCdVbUJKl+7BeKw3KHcAKtaXmVhpJc2m21U0G4lnvLc3YsW4Qerr+UQPhPW2gDV2haIVXMm02y6PBcn/SuMsEi/5MahtQbRQXdvqRZIMI1XwbZcFUJ1FV78Imgr4XVq7y6YrLJcDZVq6t3n77sStSS3dbiwM2e0bPViCX00KKQ/rhIlWj385G8El37FouS0T59lkIDQ469vZrgbNL62ziqjSPD1LG90pyXi82YM7Lp2O7LCvj86SPNMJqggEJrHMfk0PTD/Qd6Rtr66b2Pg/M/pEdGrbMlt484a+Pkti5bkBPZ0pRiS5Ne3diOPBz2J6qcF/52Sx9u28OpyVYYRxp+x0f5k1apefW3Lp9+18bTqnfbD3xijycOe/+PPSmiSDyR8fGMMy7bhN+FDjXW6tKnFQslzLH9Ep+yWh5jVxlncD0LeQHX90sH6NIB9fvjougEnTJC20zW/TSKZ5kwVdx/EJqXyyEp5tub8wzck8vC5dfu55+Fy7Y01PhTG9QLfRKJSl5DqunnOdnEqqtzjS6Qem0RNfMSxL1jSOhMmrxSq01d5V5VVFCseAhFBdE0hFNX1FyhfxmCyZWTdKkWEaYZtqDTSljKZGmI7dm0LwmGpCkV+fDUZRiuHBXowkkXnwCt0fdA2g/oRK0q050PqqeUxuJFnLF9zumbSPJV8qKaF26Q9JBJ0fdsxNNj33uwrq07M4l7pk75xl5GVlGZCmISyaNY48UeQxUEDx6TDmiQ+uaSYVRyQAToRfTGygnqB3Zbt4uVhmDAzp4EjBlc7A94eqmD7M7PiKZAuuexyivXCZqsXtc+k8s0ACXaJqE9lfQ+1ks153uuQal1lCjAgBQfgKAhHhqnpZr6XoHpPG8keYrJSYt5u9lLbjCD6k4NjipiNfgIQN3jKaWe+8S+2QFZv6GSUcWw+DR9mIvRFDcXnuQDYNSDwmFDgHkT6ZXOMLaepAEs8/wtgo6VwEKKC7ZRPQJJ/j7YroZZALdenq7bvfXxwDyl7QbI0CZNCOhXOXu+wYOQRIuGeaG+nqSd647owluGKRO9KClkzLF+TbF91ne9cevY4f3teoeZqt5mZnJjLn7X5MbvKkausYeCBH3IxliRbBmkNsLzQINxYjijIGwCwFuhvd2sco1bFrsNjDNuDMyqXTbQI6+rHRcfJH49XL7nTB9S7px/n/0Srec4v9ZaZegvzP5UIVhGg73+/5WqEjrauEgS1fluCMpnR79AeTDSc1Vi0jXgHPyQsIqm1MrE4Gkzd2riTq0NexpBXQJVLG2DpntO800twwLY2Pv+IrqpdbgOk/cUe+UQsW5w+X+12Hkc3H0RgNwgwVF5Yxv2VE0t0/ieRed7P5/nNda7TDNKOGSvSjoXARReCCl2BPoCVk5DN7KivPv20edrLL1iGpHpDAEmwNenUew1HIK1M8Z1BRBm/INF+5AG9Lwoah/KLDP15xoY6B+YApJRTKlAAJ4NweVkH8xSCd2HdKHElsvxG9ob57zrNC55R8NQQudXgH8tpI80/YR5Exny0vrF1p8ctFbFM41NpqZN7SomR4mV4Jt5s8LJoNKbzVJMKG+TmwZ8VQpZ7WRby1Ff0LDZCdH9SGz9ZnzvsWOJoXBHUOEJYFl5puXdwigREwbF+JkXRtP1MiULKiwPLGOyIJh0TaaV+3qiwhHGJMtFDyXRvPGsNg33vidrQAvrTNVOzY2lZgrhSoO2/gzRS2I5yjrcwygRFUZl8XfeoH/k7+02XNJNgjLYTen7ZYKxb14IosKY/Op4Rh2vE55g5LsUAUeCya+OZgzWX1vtOjMv7aTmPdZJzGQod/Zpo6wu6K/G0lm2b6S5va+94PHbKYEbbkdZ4vRa/YkNclnWd7KpqQ2RdbTsJzRe8lViktZyYB9oicjH0lmaomk2DdMXtG8ai+2F4SmVEVR8MlgGZUGcTKtq8Y3d6ZkHY3pZJXooCVaNp2rLaJo3YHmI4fF2xh6B+ijTGrgbDwlXGBQzmPnGw1QH7cP406AyW8EyJt92iuRuhm+JT89OLNjMZfWGL543BuGgTyZYzq8jT4p+R04H1lN+crSWNgEmq6dDKdbnUwg58f25cDEOTBKQjywsMht1Tf3ILMajvH91vGcdxFEHbL13HO6EaZE8Xc/gi5A23QlwN7FJsKcPlgeN9AqR0/XQWJ/hPG3f7b2RaPnSooB+Pg3vLqQkhz7vOP2455/xVks204ej7jfwgqEgLkprZSui+5BpT0qj7wHxbbgUq3PsNWzEIM/FE5h7oAPgeCAIolo7q7gTZVZtiiKG80uCNWT2IrRPoE8PFjahLTy13bpb6H9c7SJECsKUIMWL5Q0zBIcqu4q51ovWTR2aqqkxXkgZy45GvjDqE8tNXZG6aDnT1oQnTWYZp/vw4w6zoeZ3rGQeh6ZJDv4sX9bEMtzLN6ykovsd5Au8Z896Us/19uxzlWfngMiKDhU8ss/4MTsy0htrwS5bzRYvjR0G7F/DwHe5SoP98mhBAi72LbjRliJZaKxpQ4FitZg4MNabNxnZTTguJiphxl8T4LczgkVxCJL70xQ202Cuv535zVzk424zA/mSOfGoy1OhLve9b5gyF9KofhH6QeYNMM4uqtGOjB9X/FDp+iqc8+SWHQNCNtOaTrAcXISVwEuk94/ZTXUN8/N3E/erO6oBJxytVxrvDnpOJWuIyOVG6TkXADt4AkBTkTISNHuuK0pJO9pWNXrRHQrRKwWO0fgUq3HNYPuB8i0m21zEnq8AznKLBNWo3K8p5wRZC7FalJb5Mk2WkvlS4TX5ayrgT19gGHmxQbsvGDKfFLWmStDmzJ6c0TKdEBhPOIgM+SjxM7nfa4KND1qW9a+CGCq4eXQzs31av2qGRAmX+YGNYRGcflmKgzwcjWDCBEBZ/KjPmIYT6sxMQrdCk6rpWBQubSW8sWwmc5gy0p3DEyg/jGQjk4wo9QJqgtsmnzi97qH1Lrx6MMgbcHTu5r/VXB9y6RpdrJGvsXtmXqHG3/Wq26IfuTMhDnZCL0HyWbcSTuidIAbyQm+3SNWM381oWUDFAYCUZdAl21zUfOYSB3rWKKAesiFm4m1Zdu6DkN3hYEZzX0uBYM4DhwcOD4AbFIZHpgCG8Otvq/MP7hIwNAoNhwvGVJouyHbJOgVTPo3ciJKzIfm9Rz+VpeYGOELtSLhncnElJRFbooJZ7lLE2VN8vbDTQNMJALabYtbndCVNJXldnXfyLL65BYF7bzCWDnUSeGNrqgDTNNcj/OCuVMgbTou6QD30hcFACvXT1T7Uvm7cTQeY3WG8zw/icLGlKYFdtiKD4i2UnWjCZQ2HC+Lu73tLR7OxstLu+GxFRqXBqswi5z58YVIzCL4tyoUbrqnQStc0vIKzYIOZbu2itoGpueTtIbVHBPa7zZh+t46BVb9bFKBVeK3PSZarVL4RsvhIq2n4zUs2HXVjjoeKts+qMo+kUB+fAwiLo1ySTHwR8qcurXqcgoV1Q5omrvPtq+YnS3wmJdUksNielSPEFpoYof/geH7WunwjkuCld+V6y6B/RVpdnTATtBncNf9b9NalzGINidJH3XBKtlJKyAdS0u8S+FP2ZYgKMIr90GuugZCRlvDqCiFIQxCchDlM27Cv6XyVBduIJZwQjzHtLVH8RPx4a8FdhhPM8MZc0znyhfdkT5gbnGxQjcFpFwuR970QBhdFz8+VtyFzmaFcYTSfghc8KnIAQ7rjXjPmOpKBM4MSUmZxRKDQM2sUpWXcendJ56MlJRluLOczEW6t91i25nLvT5KtIKGUqpVQnyTzjSeS9scjsYuUG0OwKBUT3LvfuhmYD02NrCugxWjimLEOcJ/NpPRqEoaBJW0aOAHpGbekgo+KwKlzZYhJ+OnTjxnpwZcipc1YVOTNrcU0hmF2UyMrhcqMbsIWW0wZTg2BI+tSZ5wouViyXpmBGUSl4sxotnFCPanItNlp08URCwXuXLYFQV8U+exNnKLbJap8KpTUxYnPZLC/+ozLTpJptGuJstelRk6pfImMqbbzoEtu3BeIbiXcA3/Xv8nLINwh1bH68Ktj4RiHCGrlfLo4/a1g0LY3zjrJ1vfWf08daLdl8c5jjGcLykOs/ONaAP0I1GbSuMVn7ht4i1QRNQZCH5RaWKLUcWGlMju1SMzwWHzIE1eOoGrn3i1BjK/OqE3iC0cLzZvtPvZDAGM74j7o0am/h4S+7UIyVPhhn/2igKVcvqcgD/b4pIJxN6JuzxaR0HLRTIlPPgcDbD8fMzPpORacLoAg9uTUPFpqj2CTHGL+nP4ycbHN0hbJDxojlN7T4MRzuVJlnUhNhHN0eZXji2N2nx2WeJD8lQsRYmbMJlsLlVGLbQ7ZFPLV0ZCK41XF9UiRYjZOH3Ed52dlLeHI1y7+Tgcpp91pJUJ+pOiFMSE5yBypx+HukWwL3PiSX9GDYEwb7oqFH6m2WsrfCKmktHtA/PGR0j7Vn2aTKRQtzkHLOI+iNj8z4vwqhhyjxCLWgK74PuTcZx4mxJaF6UjZcd1f8f6lGbjZL5ZeF8Z2c2/r89wc48umJzG0JEc9YP/BtTb/wmCHSPkAlG6XZHyT8oTeDf/x8rQn72OU9jO4kLKbUo8ROT49wny9q0UfAqsWzUelFWf1/28woC6EVc8ahbO3p+EbvYQrtxAjipSiFn73K3vIQCjHtNLa2YymKEYewN1kyeQtsm1H5MIVrfG77uWAZjjC3nw97IYgQHiBa/97ZgLswc3hBUp/aKGSok8bhqjKW1r2ebhSqbhOulZXvAuPevNCcySGov+KaVTBpNx1LkvKUZf8Ncevmrk2cs72YOrTwpV6Co8NjMQWEjFWtuSDkVY+vWKs8OfEtwpWehsK0shCobG2+/Liqeuu4pou+Asnb8t3+GQkq+2vfuIThRMGPcVwS/Bp6sLK2LKx+yOaw5nWEmmG3NwC/MA76eOBIO+FbvJ1r3r62vigsTMRZ4WMQ+KpuCQAytE6/JrIZVHNYvcAutyx8yQ5Ax7B7XMmvvxyU80WgaBzoQ9yF2J1+ZLgZCPZuXLFs28EA/DW/S2QexI1kFevp8qCru5c4HqBg3/azs/fQCOVQQP1Rmp9ITxGjHBNvaXegEmoA7Cr3RXEesLn/c5c85HhPNxCQKqwh+80u8nH6bECvFfnnbi1yscgWp+xsZgWZQTq+7mLY/j4XULt3ODz6McZtgNye4o/7JB8CjIuIUr6d10vXeGUriffjIvEF1CmpPP1u/g7/gxwqdpM2L42OGl/N+Uic636Pl3M0Uo06iNJv/Gca7ehdfIB8wGccC5bb0AmPBaBy49eRcZVK6GHeC7xCPyiySIojcuR6ObfQFex9DtyCgw+W/F2xihuI3RswsMhRkrhPS67HEAMczhRxmk/YwC+XqJTszEX5QzocK+R4U5I/wALdrhI9kzTNjbHm/UG75Pf1twtLOoHW+yCPca5mNCdsCvZz9WUHJ4G+5UipDQ81cl4GIlVjRjiJOMuMC/mKeXWAzFSWx4WKGvEpn3yUKPs10UrCI8wDPnOXYEzaLe03ks90pl8aWI5QQX3YYMSxupKsndL7rgboH/dDtelgcSJl8hBjWSYjU50wZqypsFROjIQ0NPLjAdA7qf1Wi6lxqlSSpVtqSaLZbLrIALowzrR1o17br2HD4oDRrcjQ9rYjQX4qe1lnQRlEk2delJnBZI4NnQgo1VJmZZ6L+z3ZLC2LAjHUGV2SbTzYMQZeIx2AqoX+aC7AwTvo4XeqypTDoDcL0v1uGUtGzqI5tZwzLhnecN1jPLBmBlLfBSZYalrdu3IW1VowFJwDGbwjU1NaubsE4o9/aPUZr8Ns9+G2W/DtFubQhM50riA5mvfl+m6hQNoJZla+uQajGHh79MI1TSxy6KVTQ/DBPt0vKWtZNOFocF8zqfdGyZveuDEBia+Gb20dmhSlbk8AHJ/rP7B6JRKn8fBuaUF03qCkBfuGYdOgZVv5CsfjGh1ihzDt/01fxg5WM4njY1OuI031qHRHKsLGJ0okF7JFya3DpZgvSwpqjKb0WyBXJfFr1G72uhorBKM2rVOU9qDjd5DcTUYKT+xkgrrQ2r0Jg7wBzJGW7/B7s/mLV3xYNgY0OgvKZnCB9rECnOvvpLTsJLTsJLTsFqd+mpBomQwmQCKQ2xE0I3tKDkPLUxTMlQoKkNgLoKAvAYYAzA7ZE/cXdhyJSKXssxWbw5p10nHUcG5GshmFzPE74OIIjAct+WbwzJOpfUknkCXGb4MzgS260j5sd3J3joMe43bVdXK6nsYN0d22ixozJgfUR3q7kpbtH6AengNx4mOhslS5KzVYb7Gl4Ibql2Nm5RiH6E+SSv4xoV7dbY5E/OGcL+VAbJL0SmbpGX2OEs8uOahiEHO7czg4vo3CZUdld+VsTUPRc5ua+2wZz1YQeVQ4qKGaIcPkBq1XgFROxMypLZ5cVFz5QYvTmtmlkwzpSeRfrJjGdDBZZVN+spUeVNDWnPW1Hd/v5vsXjHRuvDnc3K2phCQkJrbFqJ9q4zEdbP+bEgvFr92yY/ZwcDQfaH5uL7w19+D1Ff8WSYJZDI2W7dtBVQzBBZdGlJKntkRMK96i1FIBaueCdnUlKxg774GqJiqW+bM6h5vXpuiXefBJnAYa0PIqp04bKVqsHcptauA2TmpE+GPLuH9tCYXjyOTrieCvoJtthosO88CfnA9xtUmGcEjAAG0MVmF0YcWVqN81BDDfYVqBli8xAHQJjPKzqzvdoydIUpz/LrxRf0sZnmn0KrOwuZSwdCW2UK9/gCkNb613xgsFjTozhiyHe/NE/H0+h0Bwdkl5ShZ7qUcKnRoj6cd4YdjwHpndkF7RI6eMkJ+8wtTFAYIsVDPJypMMzS8HbZglpJPhzmIxUthioT/umIC9dyQVeaptHBg1BeqigMVpLBMvPclajn+vnUoMprC3vdMeEeRuLBmJOYJnHILvQji0YkYegSLJGLDrGxtDMfIxAInMevdcCCsEC6JUYS+mAruY8XYaf9uFRkb9TIWvp/cQGRNt6uhTp65B+/Ie3reoQMpX+vHdPNkzhgXBEsrnnIxDlvUN2VJnoX19dfoaArEhpQ1cNWTnfQB3CHPx13DEYaXenadcCJu9Ht4RxOiehGUcAhmsYDYQVb4Yzkur2Ok0eWCEU+2FjrrYQ46WhsJzkkoO/eH3TnaaLkxAzYSpK6+J5dkPi3a+KCosE1ELAubYGyl2r83KHs6ckdeR4xaxO7sjNsjoryzotLy1i/M3ArmaplDadGxVUHFcCcSzVf9gKy3VjUWHOutJYU/2f7E3YydLAtYhHeLvu3jJtk5yjFPbpwgUhOeygTVCTbhtFiW9mItemswb+/jOEKXHUutvNMZa7Ps40cn3SCBYuJYRjTlQCzYGFX7aaKvVNMxlRN/FGhMhcP0KawDfZC40R1fAMuO3/YHhHehrKVu09RbQ9oCv7K1gCeKlchqEyEcqKH9L3FyLL1JGpiAo5kaL5vJAtLhpsA8mngzZUd/abC3ULI82FZTq3hQpcMKt8fPCB8dFps4n+9dc8OAi3kZ47aReELGjlZJoRYdeI4hpSW2FOWUmnse5DiBb8gwYXcPzbC3qabBqIoCl1ujMfW5wKZ5B0xi4yxXAteC9oitnG6rj/41WvvkSgpRPmeGLqlv5fOcb/YFRIxjBZe9hTelmv4pARaXFDL+CYQ/vxt9O3ONxAK3ZA3p6BEX/cBjJQWJZmMxqT9FDKxCcEvw2T2RLw9qAS/um/VvDzB4soPS0h7fKrluT/7Awz+t+KkKbqiOWcPYoFeLlNWPsnp/RChZv89JUl02/IinpIY6kZNNgGW2MuWahCvJz0F3aFhPvOFJaeInAQ9cKKOXCmygbprskXMmV112hJvb7N61RxJNnq5K+Z/ZuFeFB7E7VOa4iFCDxNvXfiWbzAeLwauqA1hHURP3rrkBXCycriMhhnjU89dtvLRFApHkehbCt8a7ngAmAdpwz/2UVVjNwz8hW3pq/aOaRHYozCAqhh4ST59dbPyJ40fpcG7EcMOKHs09RNZoQ+T7/lBPcsay3t/EsygtpxP1xM6pchKLR4byIxSOWEL36iW852SIDapEqk5CdGXZIsTJsBY1z7g4EbZRdGwQ7lgIwAmBu19GcacBAJCmg/y+lDT7w3qk1bkVFSEIo/I+YjriEhymBe6FnuAloGQgCSVVkPFZUPG7Y4VJxhbgLB9tAvSdKAUJY3KEf2cyh5ZV8XGfLgu3cxXyHxMwlypQBmHUjnlpOtgJ5HYJZZ/w9KvNp7WbPSTahJVeWmnzx+m78xAJQRqY2T1E3BO8flrC9REJozQoRszcR0xQSLMnAP3h8jXSnYApQKtYVMnG1Of1MNRRlBOcxeFTXUAKKx8CDR9B+/d+RZQGZvZXROiToP7IfurxP3i0WZpJ8caLxTXIkCo5npOe1Co9m3/BqNSkvq68Aexl7i81WXwMis1k0e7NYhK6noWmywc14EjY7Mp5zMtfre9heiVFTLipNY/+E6t7suniMA2yHSg5nhM1n8uDfDNTR5WJ9YYLEmlQFkC+GDklHlTahVhhcsQJJUXOb25J+xOFegEFjzXmoWUcPivTvNqXo0D15wUVCmJWgKdw4ZDbYdSs1+BpZfDdLoYyCWP2I383Q9nFhw4pb24Gf12qAfnqE2gRxuRXVW966F26qt5HK+tFKzlaIZR0V6SPFjf6VWIWx0+ku8jU/mifjE78dKzwbdbQIYxJ9lPRQ0n3p+1DceOL0YQTVpvFX3twZeE8M4wl7Sledw2nBAhrz3CzjG/eOxbSynvFa64lTpiltKd49fLrg45ZWnuKN3xOGx5JKU/xcpunp8KgtPJe8dBt8ghRSnuKB4d/4EpKbeaus06NpED3bJMSJJjRzWxZ9NWccGSyeMu5pggsrHvLnSDqeycwLIXJUbS13pCf5suFPjOSrH120FwliX+3m2eGhz9oruLh93Mjz44U/rRcz0ocbwiDtgG/6jLTV9+VfwDm1NUTzPmazeQ7YczwyOZER5wCZDRm1O3C/tO1rZpR8sZu+T5J93M4NmGGdz8D/vXlvWfDAGFQjv66lv0Erl8YZP3LrMB4NFHfSJXq32+ypDG5rBg+RDv8uXxUcJq6/QNUyNyFizAJa0542YYxVhxankAackCw8B5f/vpcCS5nzU/t4xvmkVvCQGzk/AxyZ/3wDx5LSUqRjfyhrC2dlu+8VAILg2LTM3upCadlWhHfNMMMUphkEdFDSTci03JcH5YACSiZIwklVSeW8XX4+K6eQIjCoPyuT9nFI97303/s7MGgGec/hk26/yEX84yNHcBC4l6FCCzcDXgk1zBGjeNu3EMPIUq6Af0U3xKIQTNOfNikGJe6i+243jTRLsFFdET66R93c2HQjPOPwybdf+yXri0bhXVDOIIIg2KzMw/hsizglNsfUbo0bx9M7xn7m7VXyLqXtOBNT91/+DFTwrCIHlu2IKupnPc+RhgsicyIoW6H945Ir2HGKPcwsp0Rqz1H0FgbKW/IMYZP/5PP9P9CDrIahlb6El4gtHgjVDMlFVkkdrOk1I5GuudOolUYjb1c9NbJHFnlUNGXyTZbo9FysRXVBrqzeAen6+gFBtE7+XXmNtedQjzV+zp7OoXQnuzpBGJwIu74dAYJO/R19nAGEVXl6+zpFGJ7epRZ4jfcoVNwZ+AHkdN5rzPrVc8Q+pVpv+wu7wz8otNV2esM/LybuTPws9F5Zb3OjOdXIHizXuobyEp4wabOp0bUHPaKPAqSujEbv8IgC+yl635ce6/VnPbBslk9BJzzOoPBknGrbnldA1hwxw+7J+qHfX1OM/7qtBZvFn9Lwt0443Vmh3Oy1EYvHl3nY99pMYF1z3OfBv5j15M33iP4Pmu51EpURZQT1b69LvdmbuoCI6r2zNFZ8tNVHZqbShiqqjQ31bNcOVFzU8BMVZzjfCkEcrzmpgJwQq9ZeDNtdpeBb8LPBKFH03Rp5paVSavzl8hqFZzd60ezYd1GlI3KYrL6PpsiuMon6iMFTlIPCtonW8oZECnb1aFqLUUTWEYT4G5hk1KhwPYS83BMGKehbxXXNcGP0Fl5GU1KOIWuLpGqOl83EG6vPqoeEOc6SpAtQ7l00Fgd/2Qp4QH4DIupx0jUA3EVaCK62p3fisPthQSA63LieLAx97Xh6/h5pcabvg8AyzOpqzY/sbuUpknNtZ/bDfykA5f+sOkl/6FU+I+959n8uVWcbPiSYPnpUruE2rJPx/Oef8D8OcAFgutzlKrUB1QoiBqG4Xme0lYb+C1/9QHHj4qR5Qqtm5GptoCzTSPYVKeEamsxMleE75PQURdKOIyRwBBxzZiJ/l3P5n5rbeCVhiLoMnftrYCCxLP5280WOJlNMiVJ6uh6VlZvS+oqSFx0FnvZccEq3q2gwIYLcU6deQLd2qtpM9eEtH5gUPIse9nNFnfMERd1On6pE6GsBV+dz9B92u6jw0C9kZsB13HDupu1PJbjDBrMP9RsQc89KVjBk7ybNXdyPOpCIHEj9IqluM0BL1E1Q18sGGmTVlRC4MAHBL+UB5ALOdT9+mIPNb7QuE8im41Dts02kamtU5nU7kouxKldW+hmBweD+1wBZpyjHLnNpLE5yq7ltj5c+2ZaVRBYXi89DxXB6xMrn1tnHPNFnoQ/vFQ7jw3K8o2IHnG7h/MKawkous9pgdB59mB5Nn5q12DXl6WhaLnEduZs3VkXRg5n3R4p9edwD8amOOPyigrlgyY1uPPzi241+nTNFLLGGElpANADtMghNYPBKNHEnIXuvhKhSapzH0Nwx/07obDXfHnGJ1rzpevuN2GbOt/JaPqAQ8gFA/sq4ShKVuLjyYG8oprzqpuwof+ryg4dTlUVI2BYHaZ0ed11k6yt9ImQ3jTVD6vGQmukZiChSsXaepsdRQs1A6gOoYr0FBaNhWFk0YzOEJ6EWPgcfqha/wXe7H7OmZ9X7L8mXwSpg545I/DqbMNIKNTOonu7aua4Qq2K3WBGe5MowrAZ9aIquwI9sFHla9yheJSBLUuXu43Q5Qwh6WCyVs7IjP+Ua3a8Hw4ZE+Q5dgdUELgcAAwGybaDXKqzY9RWFewb2Ngg+A6H8MeDU8giIUxxIYXsm5eebZEQ8CyD8QLw4CEHVzB41jgnOeZvPCyYBoyN20T3OiG9OTo7s+Nnddeo9hOdDds4DViZq8YqQyWoHaXtMrj1BBZZL/+/qTbBjabtj4JJn+yIgKNyNahTohAkv6CzwtUvxYuMXc36HnWmeuOHoewCk8JNuHWNByCTCKT0jCFUaImw9A4NzqmLUsEoHF6aqEYk08BM30Q+14+BxUOsJBIsr4aTFOW4cpMiN3kI3n5Wz1yBtD/tLmn7KMhZlHMYVKu1Kl3yohz7RfoReJaFjGK8ghbfHfGVXM5Cvv8fHc3KamPMxBKPk2+gcMXDN4hd5SRsZnPsGcTzaZ7paWDJ57AuB/9L9xjcCTkTprJlXDkr69s2SbQ8y/Y7+tKVrR0BG65hcfjFKJ85RE2qss8Rnh8XZHyhkkA7jz/kF/Q4b2fD97Zl52oNU+y7YleCCwRTnbj9pLBb2TAwMusaFDg2t2syppqbJeci9KZtqTPp7OX3NZsmDKQm0JMmbzayBENSFmWtscupoBBYmWq85jjpfX90LY5WwTkRma5TX7utqgaknrzXsQX9usTu+Yu3sQH9U3Qfxcu5K7WJNeiflmtshZdcpzlWvgSDldWmxmDaqEQvCCwk6WrZxfHoNfM4C96Ucyp0MXWBN3IiJ8g09J4wMQ/JNo/HpmveqcLkx9Feq5u2Qt1UdRUHwYXfokGLirZn+sMsNhP/PgxJPaYgWQVk2ICBZCm0IlZgI0Yg58W4meYkHpYC4yy0DLNWpQgbSMp+bb02AS0I6HWnLQ0aCaO0BPjs4nKuv1313yv+a6EX8QIfJV4meH1uQeA3zECVXHqCBmEBC1mEBXTYsDSY+fXwZy4DtzfwwSXrqLeFUSTGxQQhq7KCXU6+0vWaS1NNBRhq4B3/t2zzLbVtM/jtQGPwfiAVbpFCNzhDdcEfW+jRWABb0lM3Xlgpnq0UgSyGbTE2qHMVqhpAcjbwOerw7uuN63kURsUHe8zRAcigItbo/fkFP0sJ5pS9wcR8QK8996kNBQNk0FM8daGeKbj3pVxq/C4+yYNZlC59ZtLl2u8a39MR5hnNmCAv0Zvlkv6oO1xPz8SITaYJ/9IoPw2UAqkUbvWNxTCoyGI+Bzy3PiZd3WvTI23JDWpYKYirnEIlbxYdxzPMJJ/GRsF7WYHdqVgKVGDjLWPzJRgYqKJaByunMM7HgDW+0Iji7viS4sGwiLklwKdDXLOPIygDYYtjWVuWFZwUKdGVj0bYgepyfb//NW9hOQTSOXJvbfPjvgSmRPDJcgcym92qRVN3sc9mniQMwDVc2w7OVbQncjXkCpZhEcLG5SFCOkzLOPJkVPqn7BMNwTcLKvvqQs1n1wCoxJv325z1wA6b3pMrE56uzCuF/4jZZjYZU1Ao9h8u5KkQByLKoPAj1sr/xmLAeKdwGO2YcsiultWhd+xY2cOLh8fRgGDU4y5iFdXeOSXczLwylCN1hOKOTXFvS+3EufQVaBfBqEOO2vH+PDVxEQQeMRgfyQZOYoP1kScX2VSChqJvkJcf8bTkHvSDpRHS9loaZmM6RI9PTE2X0WKsKekKgkHBb+F0FeXB1ar50zXkB+dx86Tr8AfCkDnTDXiDstXkdNMoL1kGaWctDfAttrMsl/OhCIZEjHIP+JjjGptUIlLzdw1UU47YzKaI5pQxkm12bHJYTqiSOhgr+HRHRzdd4G25t2W2sFN2x9kmtxlLZNgO11rxhit3bM7NHXAheW78eJbWphx3nA1xShKLw2FC0w6tWZiqqW+YwtKv+CwGLPcAP9D9v3Fdnyb+sDjA1f+Q9U+c180p86FAi1HuCBtzQFjfWYMp0XPnNuWy2ZRKkRF+jY1MQDiWDbApw+pTguL3kiFukHt85hxuyrS+TWxJCc0J4JRlM5s0/vyY8ig2zRw6xON2toc2J4k2J4mG4ogpNC38tM4zrum3rEPMHnOf0miyX8ynGPgw4/lvGTz5PmfQ7lMGLZG1nFHF7qxd2Rk5Vmw3orZm5FkfxaJbCkLN90hkZPspQZ4nwMqqOSwLk6x96C0nPGUVM5cLNjnMwZUsWivbhWRakWEL7IHIVzYXCWv+D2l/Xz003ww7m5h2Zv+xPyC4rgifEhuVeHwdjC1cpXYacuWMFFFwJWTf59gBdSDdpk75rv0AvLLBDIlqmY0iEbV+QKArhp1EGN1yLqMRZMH//jbwHCloHl50sowaXwqBwCb5klTpeoyQUeKOOheiyjVj2QRyK2sEf7UcSK5nxJlbQNwbSjUqGHTDSYSfA9lAEveYKbisjgFmyXj0GRQD3oU+rRN1ZQqPT51Mqct4pWfAcR7sDRLZP0AA8wVDCOcc+6g8Nba9pC/8wiwTPoVoWJLVmbkGSsLrYH1uPynF84DRdrtZOe3EOBzSMkU2XhDH93JE9fghNJH9uw8oxey345Z/3F/UGFU3mxYjb+/FPMEU1Thv3xvY0SUslcnF2ZGzd+5UNRXilvF9Mn7WimWLeUWbxOPxb5/5SHoHPrUSCfKcBvXkBKkxEtfg/EKTIkEiIU4IhxMi4vgfbL5CEPE6RNwBmZC/NKRlP42kW6Pgt1RR5b/1weXc1P577wL3FhMCgXFmtiZJoDsbcNe2RjFi9qfNDpK9UftlvrdozKjjVuEV9MesV8vTymgOlc0cQPZB2STGklNbudhAznPxieol1o+8S1uvxqCyEZIN07RATWEQ8MmStwk3y+0MdKSdGJKH65xmDH34wRdwVeIsjU6imiF1T6+Z46HZ9VT75HDglAub4jkPVNXpx3IIa6N02SPrxQD3v/jhAn/PUjbzsAynUMUnTZWgHfgF6rYS+aOjgHPuD7mAv40o3JXLLrsadVjpppdrfjfhmgmBecX4AZqDWQgCZt4zmHgLdW/D56FwTGyE1T8W573PCNuI2ILuEciRF/AAh7sdUAzzxVFPirWi+lEHrYqGtsYpnB+IV60EjQkLaY28dJYVNi3K9ezozqAQMsSw/FBicOUqsa9Jxlz8sJmPGcA8Jfq9uvDpF5Rj+6cEZe/7qwqSSVx4NpIwOxkdoRxKi9bcGIDkDEIcSsoxo5UcQMgcxcNULlHAN+rhuKfrVsOswu2rQiIDHEM8UkNvD9L963j3NbNE4I8TXtnqczGnjPmW82yn6limhhU5jRKL4dUGrUjn/oqVrDSp8SrHW8nAObzWiDa1HAq4Tm+grTXhSQ4+5MUkWkHZmQsarJrQo6dk0VyNeCsasAdS1YzfDHc181tCUEh8gn3EuYaGNFV+REHRvEpTGaApgf5tjSco2rMW4J8nA27voMRCbmqIA0eG9eCxclV3oVHaWGrG/vSqQQ2vjTTZODCp7sg1Vq+JNsDroaor54XD7LHDiNDufAgWIHX5hfIp6u4YlrpLst1GhsWRBYRl6mxadULyr5C7BTKcz8GjKp2sJpfea4MzuIMhjv3kt/4y2U9qXuhCoKCpaBNXgjPUjlXBB+LQs3/Xw2Qp2+uKGzM2KKS0J++xqWkOrppa1cZwBOclJX6eRxm4InH+ghHvDTz766dfk4uVQVSxsqoNcj6ldnG47BE1svh+vf4PZyyR0T67WBK1XZt0Vg1Gx2Bbg0J3UcBts5H6oeEGr/3h9ds/KwBvsqnea42Yxknealk72iUGAMWjpGHCCaWADGFa+KjX9ye3916mE093r6J9kC+GpPotOj+bB39UzdSblWZvPn15pioomw37KFbIA7TFyj6QEpUOzGsGGyzgOc7k+/nXNBy6S7l7SVwUyF9J+a1P9kAr9lzlAzBOJxI9maoBp0oYVO4ILFwrt55mxUrDMz1hMB3nSn4h3kFCMRqvL19S660VtSFTAc7UyKaIC2XWymVuNdfB+T6NyrD15UOWjspoZw5Q1lBVDoYSJFW1yQ1pXmfCnqSGBn9RB/V5iJ9VUQ5Umw0ZS7zilM96iQT9XdkMjHeVzzAnm2FO+cfexWNa1Ixmdl7YaIYnLm5aKMGiNGXRdBAlltXpU88AyByIBx0Y5S91V4q4Eg1Xt+fKE+wKSwIrnJxFxAk0yMj8YbivlWDkrbSGwDG/lbTi8y8bU2Se/fXHX0pPLtXZ6Xs3+OpHwMZ66uJcOwdjzFGArL5skjLanw+7o3grYQhb7QoQR8OfC/jn/a5uga7A/JZRfA+mdW5/wOSWeD82ZNr2loV1c3O9tDPeJOLqH5n9C/Nq4cRf4DgTW1lKiauY/2nemyF4tM7eFGEdurh9xiiET5J6p7458UlfSL0Zse/1T5YqRIG+7ww0bnBzmeRNv9HbnsBRWa6Z3WqDn0DbV+B9dsWw44BHY4iPv0Iwrv6alBQkVmC4a5+iC78A641606iaNEo7OkmNvKJBT2DhTd4weaUVo5V4Nb0fkvKFDjAEg8T2zzSVpZOxYC+VjOtSRnYWDL3YZcbIjcf6e0gk0Fd2iHPXD2WjlMlUsQn/QJNWJ/PIHwnfiEa+YcrtjLOaCObnl1/P/clR+CZPMcl36Lj9ydvu/XTL9seg5PWW+CLsjsFSmz1tn016m440CLfLUvHQG7rI66HKzYEQgq4p/dxWojksJ9WUEZz3Sg21o1kWGoI621K0P7u6Rpw5cjODmr0tvR+queQpR6KgNSSkyIG/rAF1wq1XZZHK14ruzhKTwEh6LV17pzl4Bq+9nTO/MZtERIaubRI4ji7kWS2WNg/x8ATrYimOUqLeY2pCO/em0zBLBtIrt16bchMC8+eay5OR2YNhexUSNSxvw/3T/SX4UB7VHzb3r9LARHVxMkcOTVM0FEfj0pHwtTW34oHftSiKHlK5LUJLhM6Pc/Wv8MJ/hopdYqRTJJLJvJQjKUlPHNX4C772awaxWz6jFEjheEORm5qUODaDo4+W/vC/cVN3d4Z3lWB4YqgGvWzjytQDda+4YUP5AdpbvE+HmzgkHei1NtMa2HA4N5t2xn31vOUUuyb/0hglgoQYlODVPwIGl5NYZyGZ2QIaw2io+oPTHzN/SP9xukIa8F+ZtsYvf1GTNv2Z2ez4y5ameL1xHO8DZ2MfaODGd8+t4c95jBw4nJLDuPG9G36PBgYKhykDRe4j5JZ2yImY6sYjNOwomdrFUMSDrJgxGMwVWxMwsKc8WlUoYuxa2/4S8tMTs7+h3qIy/5LJWPOEp64aEdrVgfl8mzK/4Qx2ge+9NdBuYtP/vF9mnjiH2nRleLLa1tqErg5S1/kPmCh1yTr5FQ/QwyWINtoEa8sMit7iZpt45ZaSAc2m9aApFUsxezgjNzPezUwh9K9pPgB1i8svtpOUmiONZ+ebg90RL8NIzY9QodWYX4jfYmnXsyMdVbrm10OiP6LDydM1snNwMZIMai5p6nxCZbCMjUtPIZdv3tfMGAVH0RJYtrSzTPsptEHeOJsNct9/VcmGYU6g9nv1WZV4DXDcWWhYdiK5g7KY35uiizaPPb28kFtfW2n2ptvWQwReHpko2A4JMdXy4QfXNOCp3nJiJoYTxhbkxnuzdEt6h1KzX1+OrE0wUalMO/7KZe1krO/QEfZZIjUVVUBsar/S32n0j3zffoAckNr/4hCMr4DzdDXvTeHo7pxupQeZntQE32eH7k0dX9nc1sgO+FG5olwcuEgldos/r6mI73RF9v3dC5aNZNJGYTHjNZFtzLJXIqetGXusGrPRwvCqbX/RoAmnhD+dKKQ40/mbigREcg5LEAEwwhJmp5gBaUeMCgn0YKemusNUj/vCOzmy3NMaG0FF5UCJyD6pqOzMZScxC5j97DO1rHUJ7GWOHwmK8EjozDZDQ3aHDZnh+kdTVb4vj3o/juRkmnOn5O483FbhklSUlTH/9Y6nx6aoKBCvEuw7f1DyxnSx8q9zXB5f7qYkhU4oj/ZnTylS+qXNPw0e2Ksldov1/3xf2xDvsawY2/z3D0YPCS0jO5y7pfCHkcIfCkcWHGhxpL03KLcN3//1x//t9tvdNyjBV3T7/d/Nx0Ih8C/mXHwpu4ZIehfiDSKbtGEIWJlMzDQXQ79cpfrFiyKRXP9rlMRKmzodUHZiVT+wl7y4LF4t0ASGUwFHM//ULt8dt+n1VlqxXUMm0humSrHtWhltYX2owUnjXgOEIRkAvXk9ivny0pNflbbsrDRU65QNYTo4IklF678MlA1NTJIJtfDnBvVWpbKVXJPqJJWY5vaGsoVmXfm+1jI9FNPkXKdmtMcVVnhBCO2t0eBwTX9DcrqwOk07Z7x2HH3y0fC2K/V9bV846piKnHStilZGYb2XnkL466Bopod8QG1NgKbaDfz79uKmq9h0rEh9X1cmL7bbKoxfncdTba2w0MG0NK8pb+wu941dqX+b1TeoLfhqEB+wD+9CA8Nwj3aODLxrI3J/r0LkJ3oc7WDYDkR9GA6Gw3ZQ1Q3IZskrq80DtBnqjGcj/jB8k7l3muQ3/8yNUOQbVWFFxsafCZ8YDfjo9jllKy5uTPN/Vt4hNUzfgu4CFnpsXUPUSGvRFNn5OOwliq4sm/dz+lJdcmhY7zgmajQiFTUfVCdcbkrSgf2GGkLoJYlSFgqks18BGf98SNc+Qh7VYSNO+G38Ewp68WwuLeiFs7lmQdVns41E0ZyZLIxB+B0Yl+e4fcXajIg555vP1p+6iYk4Qn8XRmp6vvZrgy+a0Sp2SsqLXU1ysxxaXkfZJJWsbA3s6SsdOb7L9ofoOi9PiJDnSoijjo9u4xuD5lAH9F1CG0ISIa2KlP5gdbXRMVAky82xEHaWys1Pd+APrp+EhzcQS65vwsSLRz3f/ayiQZ0peY1pxlAagCNldbdMdRhfdJMefGdE45HuslqGvgCp8rxeuq94rBBWV7qWqdTkfqqbXxo+e4osNgrtxHitIz1GBgytk10Dfzc2ZlCGiuQh6NyU/DTrhQ2eyC0KpV0Q2oaLiicIpsZMDGWdvV6y6nyf87a+oDJVPoTYxnesLxhNBHi7tAuH8aizcXpOB8SPYFvopMh4UAPm1eI1UwP/jZrktARjMNJDXmV1RmmGaEeJTbrcD6K87olqFPfXBQ7y+bWi3HvVkrD+gQeeHHoCnSe+p7nbep29v/4ERs03F9K9Wh9bVo29kJF9Igee+A9ajkij5QYwo/Qa3+zAuLtHMPlGxArJaNyZa5tufXtyQPv8ZoEJRgeyGFlGO61sa8eh0GieGkM0tYe/VJwj/aXrDBAX1pWVd1RFxhgPPrnG6Tr3f0njwfQEHTYq18xtdjJqh6Ko+ht/3dWv8+UuWofND9Alv41Ub1hdnLxd2t36wbq7Vt4QfF4Ahk5C1S6u7uR1jZYtWfFceaWfGz6vfRtcqA8HxOUDOllxNNdMYjPqeWb6uK9V2fV1ytFvNdenerkbGFqrZ/ya9uouO9t10DaCT32vYa/NoIcQEbktLXdExEbrtidw6OGtsb75Z5Oicyz2vS+sZHr0zbmzi4WEsnXjuZqR2tyBeCM1xHh9MxcuwyZ5OzZp9UI4c8LcYhZZ2EEsXJrqllEWfUBlJVYUW3ZgzgQ3PiYvNkYnmBGo5l9UcIkm8BVO2deskw8nbnq9vLCtdS2odo885gSbaX1sFvMpPp4kkOUbrb7i72zHtuwSLmkCLNx4Lm7pTZIwNlq7ik2LJkyCriZJtCVGx4ygJ739oCNNOQq/USkLjWnQZRdLiniG8nHFjcYRXqYA0shPnWkAFp9tqY7t+SUylGdtBnuzQLJqL8fYcdcZmKTstFOP5NcjREzt8m2GrUMC0+avDuz2WZW1rmjOmMbRrFL4FYHQfqTXZEobaFhlby2JcGdb23cSVYw28Utr/aYSecmSO844WKUyoKK16dgpRqA+8Ka22brmqEyXGVLx3AQnSC/R1EagmbjoHzwwP63R3FAYCPb9NyohsXUdh2Csgiep1ISMyxgNuAOKLLIBA17zCTz8huKWo0E8pbiFCqSjvcURoMbRg9ntw8c0hPEL7KKe2jIhSt841ctjfeMCvuVQuDZM9ulIgxWBr6RRaDf9FdkUbAjPTU8UMPF0iX7nqlx/hjYBNKIUkY8fu7DWJobIfL/4Yw5pmX2vMfUGmVZAEoWZ9TH5yVyJWJCCEBhXKY+EiixwjN84CFCyfSEZRyBz5VEUcY5pfRHFix6GPEXIbdjY4jwpq8JKHGToIHbd4LIpbAs/mgIalNC5oaL2ashAXAbFLAp62m3YLr8abAMoqonZXn5t80uOLBUSpxesBVMRmtD0YwpY/a64hWASjegFdF8aDKatUmVgHmaPDmHu48aJkSbXnKMPBMJVe0EmOkBfUsMFO50f/EDJRhRylnvwYU4oOYNPRbHiCT38ozk6E1XQOFOTn76QOh+B3HlCLi6y6qA9XAo3m6pw0PBJruUYhu/4q0xOqibK1jF3aLkdizfOfeQzGozsS7/EyNEtLeKu8q6A2O4rR2JKSFuKq+KdtG38GjTQSyZRCdJc8O1oUObOrxllB7mD5y01KFhz846NN3BD46GtHaZsonIDn9ALnduZDaXe/qbKkDbKMxm9QLFO74L2Z74yvLbVmoKg1SbiXfaTBG2NpSYHMOqnZGOJg6zGZfN3VM22N1Rsw/7Snz2OuRAYBiCATAAJA4AwiF9kWfC+KiISqCKCFJcMboImtnJzrR0ESQIgcYA4lJXnvZCgXROLJVoBiGIZoqB7kXXaZoaXaezZKgCjtmAFGwAQqgzuFC0A40YJxu2jBD+2I4nuirHgowOiUkghKM/dWRmALJ1LC6ydORBjcDqQSKJJotLkPwxYuxzR9MZPYjP7WkRkQGVAMAJtkzGy8RhUgRIw3k2KQh5kpRbKBkGn+yxfkymLKkFiw77DoIroQ+EQBbQqzd2XfYVZjboG8xjID3APhPiq8oEG3DKOAR7rDEcA6maPLwNdG3JUiRivKw5oYW9GOWq2SE5RocgLWBh4um8s8c5MrHzasBnQqZ9aRJzfgV6ySTaScnySofydJpjzfoxTa1Mi2cVQLZI84bGDUUg717F0OtabbfKYZNkip9mqARYfZ1/RLPCKeKHNjyKR4yxoglZ6Wk4I+Yh9OiUVwgiysDd7CgTbbc2o0Um+lDfWYYrktSQnVHQl8Z60hotELmK0KqpPQwJ7Gp6yW1kvT94pFBwWldM3kjX6f7ZQgbxbPBkEoyTYUkmcry2bsq3DO1RoClqRqAIGodKF2+2jbFBuOMy2ZiwbIi4ogWpkofrFWgr2o6qQCFFVAsTq338eLIZNHgpYiChEZMOrKQzNQNQDwVEFQ4wxOKzE4BBnR8ntlasz0/c6XX3elJN8EaOsMW5AMdpXlOlRAjM9idfT/I6pzjj41TaJ/7Nxjtet7O8aBUU6qI/h4RHoXo0SI1NG5NaaekP9EikfK+IZ21fNEWnQtv3G3Nhg4IxJYXSKlEpRlPJEv6CagvZIWMZOEmglkTJXfmxnEBJTta3GmHYU264MwTUSPijah8dTrRnrmj8bqMYCCC7bOGhChxsT2ZReiYIdGKXgBSXxtxYMmVbx73wN7SR0Z9ZCSKca4cVzDCoLYt5p6vhLDfiiAHTfN0Hp872AtUXNX3yWJL96B06DLELyHqtPr4V1U+6F2LZO8oo07ATvMIKKUSWrroUZIyHlMcnG4szz2l4DmQySBLno+ul2NlOtF3ojlVBm4yXsPiZHJqGka+5Y4RoPisABpWm6X+HWCAQI4yJ6nHmxMC0ye2RnqntiaPy9VEkmkL6fCCBIMHlbXkw4gJreaFW1zvjkqqQ/bOk1SyazUrVkAvR1yIAXhlbtoeggch5M+E4chqVBWfyh9/ph3TaJpem4la+qhlZhWERfCb71nd3MUNmgtWmhHO15wXk1UtrvIbTyKkVWhJdzzrBbbj0+PTUPVj5WMC3pejkElgIlk6JHlhc7dfMmJ6i8vbMCZQHMdmEUqiCslGdN2MkHlRsXVpgcIVFtE0msRZ7VQIXaQMV/piXcEw4hCIOSCdFXAG6ktCuGnnWsWmq1M73lIN/NMCJPpVUzFHB4oxthWESPLveKQorFXitoUjn3ddknApdqAGsPR6XFF4zhkTDsxUsseoyUiS5HsT2enwkinN9FUGFExg8byCXuYJsPFdYPif7Zy8hxrHTrh8QTKVAyFH01J9y+j9oHqJC583HCLNwNOG2GxQEsJIfXoSDdCRilUeO4G3ejIG5Ja4+s80CBmZYd0STdo6zHiB7cV2h27LhdloIGLVYH+/Ng3W1q/UdI7IzbSzR/82dVU4reOIxnfR9OUpgWc90x4g1hUAybuTu2Ocw+KrcZ7CEkunu/hiK0HqGRQisHUMWWoXYXB5XUjjPe26sXxuZTvp9/fZHvUbL6BmfvThKF+06KLNb16kqQFvYSmi9pNbPksu+egYdAT7AbIXLJS/Fmg/qqcs+WiW9QCk9BvDse7JvB211lH7g6g+1DHqCsOWNhvxUw8a1XOOIUegzFqyJ8xskBx1Aza11+aWUHff/K9FKrjaFaRJQOZdazapI3A2Nuo4Tu9feZRNoTeJi2sIc3myuf+fTfUcdpsVb7mUa0+4gYNvM+cVzWfRf6KF9a/Ix/eRhQPHrNEpYccUJJkUvNOGSQc6RghcoCOMpDQvHrQZZ88JXIzNhPNn012reYBwPm/tT9hSaLj6HwWmjlE3HuE43LH5FCZx4M64keDnb6XJDCkJZg/B6DSbDCxjKNbjezQi6SnqSI4rY7OCU6hPVG0jeodvF/kEEJcmiv3I2TwMKqs1qJO3diIIi03pQjQ8W0kjkZT5cv7lXcOXzHYWGtqf68VltVYpqUtsTqdXPiex7vIiwUa7ykh8LkiBFjfLtvhILaqQkRspKDR3ZZU5ZGovMrIf5m0rk6x96wDUuc8+zLtPf+NbQPqThyFkXSf6RY4LITpewdf42P2VZ0UrYvj9+h7K2prmFiUMiG8nkRerMqrdnwPX38VVh3V9kRDORBf1JHrs6Sw6m3Qrl0/Rkav0KF0JpJvYJtvcATmJ2z3PSQ7ZVdFp5N2ZALOCt1p6yw+Uluj1PMzXCOhS3VK5c53aR1pFTiH9of14KB8nxNYtbbuBq2KuskZJZOzH8jO7Rjx9OgPVGqGvxOZptBvOMmdDVGDUJqAIY2J6xWAFMNnGgUgfguuJZH4ppwqF8SyyGJjx+fOlQ2yEI0xJLfXub8f6d+NqQuu9wrK82P+N39dMIVBn7R6F7305G9kvDwGGsn20FFdMSdqz/LFDGYCc+XB+ORg3kwpDcznpNEp5OrvLs3nj3Hr4MrUb5BNL6IezZCu6Azry5YCTRNz/Tf4mr5VjEPxlVd/f6vPiDOpQB4+ndEqTSuOt6iw2Uf+EBvw5MUh+eHEYZFdHVS8cKd/Q5UFoDxf11/N9OiAdsL7812hznz6s6dLP0W+0vMooTmFi3GWDk3KBk/kVZCTvuwOGBFXpDLPLJH+nNW0GPjGAk34zARFsZk/ERCCckLT3xhN29Rz7kjxnQwrqCpgul1ulmYv+qwPiMjXhaTYVkjHU2zsYeatTa18MB+alDyriWw9N3jq5VB8eY68Vl+dDNTberyaU0DWGHlO4YQzWnOVJvyLdsTMWn9w2K1QYm//HikN5nX1PYWf23xyNfdZVxp1fk2FfPoRNmpN+UyYUF6M9WmFh/D4VaAxdB+Jh6iPNfG7eF5jeWb55/RNuPaMf5bJXce548sJe3f9Eshfs7Usmrwb83+dGPz2Q0nxj0c2dCZjGds4kmE8fubekP4ZM0R+w13ONHdwKIRg9BuLfXUDMpLCVe2r8q/9LdN+j+ly8n8oauka97lO4BiLz+giOvNgOdIrW9uHI4wGMMs+srGg+9Nq3KXY4QtDOqZaubLsY2udPNcv6LRg+kd5YSSbi5U0Xi1CgGTo4JQ0i2EomlAsYxd1A/ko4C7HSMcYTSGWfTjGclxrlg1qGqXYRmMvfyAIqaSlzZ8eEdMwih8u8V3wk4o2rs7t/Aiod862T36Y7+zNmY2AuH6L2llVjx1uDj7g1Wo8FMgK5vDQ8qr5VT/s1Ioz6NI3tJvJkUKalUpUqTcABL//Qg1vWz3VmtH2amuFZPGWovOtEKrLWfAX3JbZCRTWzYhyxqmU0j4To8KLdwJmNbYDcaoUinMDiUbix5KquOR8956w5VRGFCO1p9XAzyLbJCjrWEZjL38gCImkWd3+Oue5pIWL31KIFN3iTd0jiHsjAdzORKuwIy1UEX3dCqSXkzxFBI67jhLHrM8iwpkcpEcFngBNTbxJm6kHTt4B1pkztxJKy7lS9FjN+/mmWRxC9+COfbwHl5IgPvyfbHEXfmuA8XqHfoQzb0/3fp1/Y7ZRVn9kP9YVhr/qBzo/OVyZOJFuWHLl8qdzXhWHmzB09WFrS4joApEpgE5Cw+9C0xqoJD9P0/d9QBm2PcIbDAQ5/v+O/f3SLsuMam+W6iXy+EDSkKRr5defoab4SckKzMHGpU8v8IdxS9IDsnsqbOvNjX8DncyvyE5LrNQd5A48yfc2fyB5IzMRDUjf8NdwV9ILshUGmOPf+GW+QfJ9ZbHt844s4PPgVaRUcWTlsvX1swLMPd5dLkR6FbLYZ6i/Bpajy/jGYTQaP3LZkgo144QautJlTJCPdt9Q2tILeWhw7imLvqmXWpky/Q72jMLDge8QjXtepT22/FH95CkcE2xzHrRgNxb03mqbZ4sm+6u7pAFxWHsfXKLU5nEasqiDc7MmNQrSsZ47cZuJWTehYmBbM9v/CtEA4qYQWGhrE8UD2Q6VWz9rJWpoxjL4te92RNKp6BuvE/3v8ZbaVFPbFFbZ67SfrLKLJFSnudp9ooZA5q+7fdstYXz86PBPHh5Ivs8y9+TDcoax919ZapmF2nRpB+4RSubKBdUPjvJNI/HoIYnfVBam17yBIrug5nrXFl7Cmsu8txSjvnUPEvfYZJhgiR5oCkzWCVpD+hEr21Uo9+gHKhwIIqGb42tmkgt17eEZQbN82W5ltxr2cAdG+9psoF0QWWN7eVNDWtuwlNgXtpNGtLDzuUAowrk4itFGdUThi+n5PPjyXmxOJrY7QaiFN5oz64ueWMDwl8CKi4XFpse8v3om47zn0HIhwCPu2dnYlOgHAqozbZMsASu8zJiENBg5ZN61UHbGWNX7gZNQlcpLMl/RW8yw5LSpdEs9G0klUwUQWhbi3u+ZqDQ2xkxpBaNkm6qGPFP6p+FomFMki+1FCa6Si13CfDlvAHzkNO5dGZvy9hv/sxIhJvuLjpgYMlCDlBuhRgldzC2UTVS9tOl+6+jjQrkEtyNO3HvTpHlNQndb7Ujo+FtKNBcOViwCH/kHjwu8R2ab4eU2eKeOr2R+jqVKXMuUAYjHjkV0JjIIXtQxyQ0uYtSh2XOPJH3dYRo+IVo4qCiXfVHfdm8PAtnhOQuPbuW43+kUSAFRFXOxisO+ASDrVgp9uauA3Su8rO94NkL1xUPtG8ckm+pIHnyve0C8zLkvufa00ywkyG9nQP/8hB2yek9J++ZgsuSNak7O+6xe7vFH4NSSsXXPkA9VnkREe/EUEuRFKOu7A9YXpkQeW6p7sjokjCGH30eIuJIlG6+UTXICBGiSNHVnjBcJklJN9Ibpo6RN+Dw5YgMtaxGjSUNZ9kXMvm4faQWfAtnvXnjqkiuaNox185D61MqT6OLER8qph04ohaPZwoTiNUlaaP85lmVljFfEAAl7WejSiorT0ks9FL6wVhrROLbxz5HkaaAPyNVolPjeVy9I3RmKRFl2rgxLr9e7pS3KDAJpF/2XxsC9hlmJmBf6EB669vHymDGfnCbgzDJANGIlfiE8/g1EEu3aJYOZtAGPDVUBYNNLUGfV2CVri+C2Jwhb6I332K4nl1u8AbwUsP7XtlGpNimu2Q/SMktktyDNcpXL/1h02P+Q1dyosySiuSDY0e9lH3LEktCX27ByMaMnFwOyH5mosx9Vrh1Dpm9lfygL+qzAFKV+XLLSK/iKit5O/E3DEqZGGphlBfoBTWadSXdg8EgFlt8O2uLax4RVEyQ0YklNO6GEMeWnoRuH2Iq8Y9t5TWD+6+mPmjUfcZOVKyCVeT3celACnoY0Ffv0iR1TVFqOyXzcL9dNmYbjcDhI43gJv6D4B5oB1S/SqHniB36XfsaaKKRrXsrlVde8crhleeqX6XYwF2k56gAdRZaEmjc5wZOjIqsGaGBQB/8ZJ6PzqVVA6NMnQBQ/pnujcx5rVjRJzFDptfMKrtHaNJkKfkpq3SfjKmZv+5P820/gM0ZMnY2CUVfTggbqrLUnz/yC2FECCWQLaEgtlkM2rTTcvZI9y+e5z4bXvJZOdjOsaCBP8YurBpzevEkMr+RYvKY3MQhY3M5YWJEaemLXLLxgF9cY82JmpLAIFdvNCER581bo9PqLdImSGRPK31mGMXFRJ3sE3lvl6hqMtDVr5G0YX3uVCU4a5RKjX/E9UVA2PlJ9d9lp/7tFVCS3716FCSMm2pE2CmH9bsvXhaUQgs+W6zdH6oKvjuTNp72zqklV5b8UwWpqyRptFq5N77Z3Zv0rLEpN7zn2tQzPTfwyj4/28GGyv63+xvc6bx0t/+Qt95+UQWICow/FIQJU+Op8mqD0EW8KWV6DzAk8wEmiN1guLpHwVk+INekmrIFJVZVabkvZ6yUgHX5zXthqzPMDK9yptpMz/FLdxVRQ94GN3q5q8XOLdqWuQarGamjvnXjCnVjwuug45vrt8fgxMimPjuy92zPNafdVGvHjHGjWIy0Gsb/rCAgtMEbKLwwvTMYkQlTc+yaAqnQbTITkFMilu/sbEnoggPgRHd1YcSeLTvytAaOW/mT3WwFd7xnZ5FNPspxTGyZoIP3bUlQDk1sH6Sl3OpppBN6zaCsNo0zV6Gn/xuzcNoXhVTw6oTU01camr36kCNj+HKrq4tvb5rCWlmt1dcI58/QW6GvjUq+E98Waj9cg7ilrQbhCsS3e/SsOhtjjwbnh9RlKTdIeJ1P4xXK/8cOJTDa1F4+WmMXoeUzuquT8vKZ5s7JzjuXSOVfBdGuCzfO9jjmtfvDDf2IDkmBP3hv4LXoeJ59MTm0b3S8oIhrr3RCiaPLkmKl1DcFi4n/E/MlTX+7OR5cptjXMf2H38AJatzQDy5wip/6VHd23O0L191Bf0/FF7VW/MO0t0EN4LvoHGJ3N/p4CqsAX/hbxkKlQEYIIVSJbF01K17gXm6uofIZDNysNUXZG9WRi/vRR/Qbrx6hNDAn+l2yiyd662Cml7vXlULffKc57GbsVkOOVP5H9nb51IGCtzkS3qr0fPiE81vu4nHbMuFV+Ga9hisNR6E+H9v3sHuDcELVzbG50Fvhvkn34KjoO5nX5eQ20XPMxWYxq8Kq4dCUT/5m/sVEPIDwpu5DZEsKLc0zzjs+pogcjH8jhWCj4bg3DDAAX+wJRS76P7Tjx5xfj2wifqRFuH6h/jpsYvKeQiOIYVWxYeVBbNEUqEoUxp4AJZZX6fA9/XYY5rYD0ScFvQBUS4buDUit1iabjY2R0Ildbzl14ZMifkShxYlzqhTBMo25UbuvyS6sN6GiMHMASOVBoaoLnCAij/jYGNlTefCTpGqCpivuzI2nbSLycpB6E8DNglenqnKTCjdW4+931KDZLX9PjR8oRZu3vfdOCmzWtJ5xuYfeV7b+005j/YTD9lcE8ThS7XUG9jzoo6e7khQUG0KgvU1isqnUDyu+GqBvW3af+I+rH4rUbKoXvHEPmCcPJpJhEV8E0iCJlIMcdQKEn8NXlnGeQGaOLWoQiOGgCbdQEjOvuOUo5+WOdF5m3tCx1Z/Y5ZcG2C8jNyengy/1Dl4idDSZ6JSrLRyYt/J6RpRhPqKGsEcpr7PyuRWHIKzbqlizgLDsivteA2NrY/7+WY3b7zfAAQysBh3CRsbF/tpiEfs8i4gCa8z5qTWGHiHYWNXSIFNCO+jPy3ZPwv1qxvl5TE3wgMUzeKd+3cfGIMakxX5Q4jil8mImSWcwmUP3UoTCjvsiwhCiqc4rhi8c7XqJ3F+SlIUNeIHSlYuH1RC8ckT5zsHzbcHzxDjxUNdp31v3JksUttzvBbLL+K8dnsyTq8/MdUZXLKDrLZxADD83q0GWqZSk9jHdHYb5mNVfQBqz4qv4g19tthJGzl8uSn8KAFNU/uSE8TPabfDQM4VGm6ll9GbLXPoHW5p/8KYiip4lP/H0env9C+njUxSC/fn8JD85yU9M8AnvwUSFzCD/ecyf7TdwftYtB+CZm8w7EK9uI38RLybzoYqYDGw3IbciKlo05utnXfko5NwbkBwknnvyw6Uem/nn4EtsruO1aTZcJe4/JKCvXsUjYvPzCLX1JI4x+rHKP6hAv/OXalqg7MeyfqC4D/XuKmt+1nR/FGSx2S8N9r+d9idWpCVvU6wQUPeipwKHj9wu/K1ULIezooKisBWjGj7UR+XzJ2hCslXztEnb+Z5dXeKEcnofQJl1tJK4NDXeylndZSq9eErz/xmWUo817h98ERubK8MQuh5kRFv/vgd9Jsa7n0f2ecmkn+cLojNQAaLUAkzqZvY5Jsa3lmomDWawzXiUEtHOys9i4yatnmJfP5wnx3/b5uikhZdFPi3f/frSVeNmwxbtwnvKfDLQmrLipX75CTMT9uZG/wbIfTQqaRf0Abm7xQw53rmvHGrDe79MpHNOTRZbFkwbp2n98bPB8Y5wdVJ6uogy8HTGaZ99kohxvuNLFFf2RjoJDB0W/DZZLsRDxT7hE0b3iMGXxhU+g7d/trr4rfdVsXDD6pYhZMpKG7SkxpJSjrL7cVPcd0cw+MWio6ECUJCREBHg4WBhrntVlRXlZaUlxQZpI3owcqInpXrDNxjsFfLEdCU7T5SUxeXPQ+fECScguw8LRMhGVUvC7s0fr+tRuHl4Sg9uqY19OaZk66i8ZxV0k1t69yp06BWUrSdiQaUWj+IQK9ttVQ8w9Aixjs9FI4o8UzoOxH6GvsDH0WyT2l81OfWJ+5RqNXn4RTQ91NCZBDTVghMlsrXv5cQ4YA9sfOLPNpJwFEjnjfCje8iRbjXJzGPER/fTPe+Hr/dLwD2stYTGgg2EuZ3xnefR/qyIrINbtNzgvdqM8IVbMvucQliqdBFce6qe2VI0vqDKvCEyY6uSK5lYKTZa7w4dohgWJcAoU1RY4e5IcF41FELsad7TDbQbELESKgqoJt5RDRNnyM4D/bgfLGGIRkUQepW3PXsTUki0r7mVlt72xlLwWttxi1ewrjnQBsVDMTHJIM448fHAd4LIt213GnEoCtK7FooWpvC8a+zB8c5Bx0St2dXKZemiOC5Gcm0dnIEC8LY2McgLl4ctXm0ivgbulhkO3PUGv4sDZ3OHrDp0e043+RpM97jWhuZzu805tXgCt9XmU0lNpsoyn/9lR9fcnwcU/Su+Wvxcl5oOutM3BhY31ujV/srAmwd3+iAau7lZW+0F44E3e6VzJpfWU0OcJpWpTrOjgXoy0P5+Mjr1zuF+lrOijA6Ni9W9D+rRsXsuzYxDsweAezrdYuve+xk0G13MIIdxn9G+dLLt70WTd7ZkcgT3GLUMwlF/N7LuGDu4y2h9Ftn1txOO1jwQl4Rlq5HxXNfckZJNyQDrznCOpXbsodmP4Ki32KOyPfwC3OpUefJDp6orpktaQqXU9vKOxbXJ3riskrPOyi14ETQBHAy9wDbuSa6HQQZ/T75M1xRnOXDT5+EbxaGZG5wg1bIOalkGOgPk8eeUw4mb2whZVP4ZDtTd+F6jjqdmxSueyHYFr8T6VdssoJ6z5jqpA8PYKfj4TbwGlY3xZbESN3MKufC0Jujz5n/6xZWPtBRap7vB4dpaqohXnjurILVzH3SBnoTKk7iik6ja2yHxmbHfIEtsbusdVXeWXapqPJsqlBcVWpPj+LKwip9tsjaN/JhGwZ9mBE3h2+EdDDy63mHORml8x6uPUQ2sRlADIc7EDczcPutM1UZlTHu87StpKuy016UERb1x13r/yP2FbHd2j+ujLjfrTxWuU2AGrsFwuBqh2nxAeoAeTf6Z/bLPgpPtgauIvyorQj+Q6iq8Ipnyc8jAEfe3DqVS5St51HJolgfSHpdQ8MnaM8p8MHOFw1cZV4j390X/maQafSqyV5cs/XP6zH0zs8Lf7W8gdnoh9WbzazyKekNarXepWMIl7PrcGu1bomhELunGUUpu/mSKFdbSR1Z2WoWNmKmym4wpq3I0DIoE1yFNCWjl8Kt22n0D9jolvKSPjjc3ELapCqzaODHihi+UWCk2wHq3fFAUKc6WKcH+ogeBWl7eYlTOIQc4kFS1OjijTiVpre5F7/Xnh3jMH0/U3+PTI70JnSQaUes/mrlgh4UrdowOqgt/Q1KVCsGeKKjOP+jBF8gu4uWBKnuv447nA68HJQTlHOR2iyLEGZ3hqA8V9050dCV9S36Nfj55Mk66Yok+B417dU5Qd7aCFaZhS6Vkiqrz8RZtZQLPlAlkd8EnVQoL+F7hnowVnMmYmBqe6spWZDGrYvTlKwVLrwW6LzK0ZVN/C8WLHe+6TlU/1/FOeuuex8KuOYQOuXpXKPpOy2CWwGzRNUQ+B1mvUgLKnE9+DjJOPawNSR9BLRseXgfZmq8m+WpLVHsKYSrAdUJ1ErW0xso1V+1gYwdPtTFUOEt2maDQVCTduMR8FsVGRVVSa9n9ohtKPfkLovz2z7mHVvzPWR/XW2TiRCPiQkeE5UKC+guQESd+2BczlePjn+vp8KUFgUE/Nl4jI9GLWf2s8+OF57svdmhROaKNOC9+1T8t1mTyr5uHNQ0cCvGdacaraNn/oaB98kpR/F6S6roXa+FhA95T4FtT5VfvLgprlu3EwMXcztBFMKJ/U0Mxjix62vNUxsYONBpoO9V0nwV4TqlYuMpZXdSynwu3djhdbuUSvltPBzpcruLQzAKanvxqU4e+/aQx/uHTuXtRKfFFrCJqSFjBF829it16iJBqy4xXt/2Q2NcfKg+x8XufunjngQsUHQPnqz8u9jynKGlUdPpKx81fX+KdxJjFbohXMOqCDuNyp0RsBE4ZX8e8xun39NMb+CC44C4Sx1MnyjoSD9WpAKn9+7n6l9Oq/WOw5o0HOqI8Uy/8ahJCo0AQizXIyujYQkovhaa1UjsaKGcwSyjGs6XNbHDvokqFPOfx7KjyFSLeyqnDDaLo+VhDbX6AOfH9064TEWzMPBraRbKS671BfB9FCjgfXQqRtfj6/sVGWxt/hqF8X+7b5f1djlA+m6Vo5uhszkv5Jegkgu2fM0ENq5SuOu06G2XhF/A3Xhwxal+kCz7lAQcq2Wubeflo4t1n47M+dRYM8CONT/2WGgbKXRXZFZuCaMtbKnE6Yy317HeV3XG6RDHRdSpqtZPx1oLEcb+cX4F5ht1StYdKS+PETqf8wHEbjYfy0RULE6oYZbpBo8t5jq5vf/txpJfPPE4D6Z2bSIDVnO7jEeF470YW7Hmawt7LfUk99uAhXb8b4o463tpGE2hwVM/uii+D/noR5L6OrhteYJ/lva5z9/Rp2dCFU6vQbFyt4mOsDOoF6adW22xIYWC2+ukdg5VqBTvv3oYOxGzk5LdI8OvqhwUoP+RU6rETGUuzCgoKdm/G+dF6GNm1XR/3OD7wEKXCZqYgewfHmMu72ro2A5jlim43iNdV9xj2fIZSu3pf9PVenNe84SuSQokHCN3g5SgV113+x26TJCMy4976NvW6DVUObjdKvyw+Y9hXl6NpCcpZjSA/vbhrZbyUTBFva3qy/5pKLFd85+R1JqnOQHVHHvbu7fSMZKxH3LLh/FZA7wIRojJ0irPCnkWD5Tex/uFV/QlagzZGyeY57HKu9ZOfhNd2fbYRlL4wxpd2Nvp8Fn0Jfrz9XLOWjpihPORKrxLv61K405EVc6z1wKA3djB0KwsbvXVLa/rZRMjgvo2eVbWVk+bD3lIShInfXd+P6z5JxOHtEGRhOJw5IFJoh8E4FEI9vBITlSAM5+WTwtDhWc1BNub236VijTkyTtFlM4DfcO50FeutB6iLKj+5tL4ea+YdOX7saen6V6q94hBTbJFtWOnCTRHTwcYudDWZkiE/ej/irqBMvPIzZI2vV0ynNnGX450A0G1JKCapPGJKWTJai6V9b4JlEWfpQu/4uKos9PU88Bl2ZSBFyj/ErtIy6M0Bpb+imnipigszz67GzM/Vh4WiUKHz4k7HUzKT8qz6QJX4E6nb619wPtfx1GHJsn+Nnvgbmfoc8AyOOeBn78dJOGtj9eelBOJYqOGnHHcV614Xr83pTJnNLT3N7TgDiPBHYDFJ5Azfime+YUt+JiTaO5x4XGH7fXvjdFGA3TowrWjVgRqiDufAbDdbwIpCP1u+oXy1IedkVx2YtEIdXw1lsXKU7SSt0GaM1/SzK5xcUKlTyWr0L0bbqCwhqdvbnag6fVtmAMefh2kNCtdeA05c3h5F62q3N7ivD7movLRiIHfU0XkK9nCHyafQYks+OstQJN5jWXeoagCc140V4UBIKJjDjfVVuJc1cQqleT0wEas+m+J+SG56XLABN9Q1O8S3XUVxizO6dr1jNpqZA8qPZnN8JHTTgdY6updWLdHZX/pj1ToiX1nkVass8fvcF/KbimyXLTEchx3PqFTZeY+IHnUfbNcu0BupzCuZHdg2tTho3bfPxoJ2bPsXubz0gd7PHzyZq1MYdguNAr1smNivQriWaKDSw7QrW2e+ZXnTd+KJoLxFcWMiUbxoVoX2S4uAcjpX8pSulmXg30OhVkk8ivXdngPHD+n18fX1Z6mfHxSO2msr8cmGUVst7QCRaD87OX4X/1Swwub5zkHY8bG5DSBVc5qNVxezp3VGcclXbvtyVDY0WD/Pu5edjcjpxcy8IJz+ugxbiGIzPy49+UBaENR8MbttznhYRJypv9YTja+M93TWcONEdvXPnivvGJodzmdd0OmcbNJX+YZaEBTe59f9nMq4aHw+sgbDdveM9c9nb9jupgazsDCjHyRucU5c/ZZ71FesVo3VAGjOUHi/565hhc0OEaaTUcKjixNxY12b8f0bMaw4smCsm6f31lS+8U6vmOWdFmrv1BvFKTWNLu3H1jFij7lcXjJaPNZDejITcNJCKUd5jRvZvUiVcaXCdPJYaY3/T3KNOGUwKg4rt5hxRad/+iHnY0O2sicvOoyceeFxyjuxkoCvqhdMbRaqgkib+0fkP3kvS9587Salq0YLs6gDJ+DebRSt+lRZev0huooC0V48OccHu3CcgMxGKgaNbrTrRqGx2pExtN5+zFipmyrDwRmwinSapVjIMtnQgqqMWCmbfcHuCqHgZ+lK9sTeRGTqO2Y+wrHTsR+VqiLT9c3xu+DE2khhFenDxpk3Ra6OXzyThaZZLq0ipDDyPpW8ppqXNKx1aW8ioTeu1u/dO/OEJ3FYH8MlpQ7rDnO9wsq8gNT76d2lT563XK2toa8o8RWC6/sjnzT8sjv9s4SWRZc6m7nYxWUPXqwcLQ/XSHZRX3A8jqODuvMk2DnXcRo8a6cTZ/brTw+e2h12sgr/a050lC2Bty5Yi8TxIOaKQ4vgLH3PcXXXCXoKDRn+x6Vms0rta7RG8ft2H/nrJP/JkdkohufzrQ01BjsVrr6fVENfFAEDk2JHlDTxVtzShf36dLX+h2Xa28xRgPSak+vt00nep7dGmaJB2l7LtIQWjdYTe9tWGdVRil9g1oStIXkyV8ZZCuJ+uPs2Cb/uoYoFmvMyZjsf9bjVsjYzHFFJFS513Ghmk55WNtzJC5ZB73J2CxOqEg2VNte+0faMF143DmpQEGhQ5nq/OrnU8vk34OGAuRSs3+/MQxVqHZLxFo8RT8C/eEXLw1wD77f2VuL6pvyycGp+I4qH5uJW+8rSlPibK+21FGKMT85thIiuOD+b6hF6+FNJIsPf2AK/DgS3Le957dB6Rezr4ZCCx9B/f2tsI9lYV855Amcd/8RPixoZjUB8Kl1/PNa9UOueahtHgjk1swJTHbGG1ohV03mf78aVBNcUHduYVJYFjwXU60p/ha6KXT4hHAkwYyWlucL7NlVrmwZL2YOVh1CSWbcrNj9eRM11DYEEVSQUa4vvmFqrMFmiYLgxMKCBve0wVwciQdoa9sNA0WEf57CVfRoV7MZYO73atSBhJlvw1BMxnSEdSTM2fW0NSUT2wTdMm+uqvmZzD1u2+cTDy6+lHtsK/vtjg4DeFXucf9qhFTb9QNFs6pXb9uR+XmMeYNOLD9Loj36twRAzLN4KqckuVe8fRWrjOQgsJAES7z9W9nYoYvNS/VFhoVZw8wvsl6dMKxj7STRme+QYpf10RTbn6hp+KUYpYnbFeof1Pya3NQcQ67H2pp+CCbRyos5SH0Lt068Iuk/xMvnt5RmdYZQ6bdEWy8o07Gl5hPD+3il7SRKseVt5xvgiG3DJNT44x5vLMvF765pfnbx/U8qautrWRF3FNXKz50fOahQ6VJhNoSI9W2Ef78vuBcMYgeFcvHuxCe6aR3Q6Lu4xGI+UkI+n3pvsYlRQntGl1XQumx+Tt4J/nv8sBkPpt1qbbHPK/ABWVWFVMoltwBskPIpFWnBmJmo+zTi6jVF6pZmf/cl5Ff3XJXVcBRs4RG+hQ3A8J88Z7rDgdYOIEOIBOzlqc+GS/1kTk7kgTgukesLCp9W8nNNXt1koylv3unoHCpmn3hD08Kt5KyvKWA8p7guurP5kCvjEJ7U+7jrXYdLa1FaUHtONGlImsVA/vYeujgd3lFNGdtsbJK08OYpI5D0xL3lrVq3/bNjiDU7zyiJhGOlS2VbnYqogruJ4NHcPyVrsCFQklv1SFTISh8fmSVgba/3Rz1uSvdmxM0efx8AGJfNxsU4xY79iaXtkhsVyDW0YyxOeuOa50m98eOHoH7tPbhfzFypJe6ORR9QUYKQRsh9AcvxiOKPrFRC99hi0XsipJh3FEUzx+YGXImlesBXdmmU+xvhXld0oOt3FsCJ0MmZZdoPRQBuzlxCe7A683Nbbd+DfI6yidyoJ5ya/rf76GdV2scUqORhOs5qeQ4YkusARiMobVp+Vz6TuaxJNls8QNaz7ZRXnQThxrHkNkcwcaWFsuaDgbA8Q27Wj/svvL+DHsfXlzOKRaha9L8ZLHBcUx4hedt95Hy2cCj8EiECKD1n2kAUDR5xv94JLEMLqRWD7TQ95NNQgzCIM5hGrkuFR0IhGD3bkCQIkzfGlO6bBJkbajdhNDA1FHT7GHX7z3mEqjgp21UoCPQR6AobB6WR9iYJBzIM0WIQeeMUgQc5nAVc+RPsPlA2nTjDRviQclEvOnl1JxQy7FdhcVlAfSWGAi9gkpEBZFogmI6pDLa2/dQd26sHFBavDpOdXw/q3aZcn+WJOnd7HBOA1TP8Pa+gJvDW7vTxl7XwMyUvnTSb3QRNat4giKJZBRRCwiR9oR6bYYXNIDAP7OWcZ8pvKW58aePYHpAwMRhzyjdrJVurGJ/XxSORA1QxMbzHVgnsMj+TG12Rb6jHdLwBgtImOgxmjcSdMKe+lhl+mwMpII2s0pV6YJxZXs9DXErdy+pIL6yMxsx5/XNjBi11WKDvEgfFn/PG+9ERtM59uYkrdYmrobljR+/4tkl7ufS6rVUt9qJ7Y8TJ3TN9mKMsIny6AyOh78Yowo3XdY3yAVSnYARG2/A86Y7PxoO3plLti7Hce++QSFWxrKFzD3wBlRbi54MasCCZnMy2gJsdh5/GDBvf1POgEJcsHr1rjqJGiSebn6JCmFvBD11sSHzxaFBmPd/Zk8YhheAHdCOa0/nY6QFLUi2oUE9B15tI91WLI2QRg5fHC5KieK47ZEPaoP8oQjm7F/8QCapJc3qkbbHXmT62VaITPmq0jDgWrIhzjkHUPTwdOibiuHfC4PeA5c/+703nB6VsJd021w5PNjpyMwNTXI9B1R7Qz22Lg8jE37M1WZ35H8dpVz/hSLh8SdrBatNvhjysX5lRU3nx7V3h6t3FqGdV8RTyl0M6O9iq/AIzyLn8SGEp3J15Osw3DWk9qA9WTxzLspTsT9/JtQ5lEA7PGiVhylRmIASB5HgKJPBtUuF3+QDbVPFa/1RQBZRIUaAzC5im8/1BTaWkb7ntozCJeES7Vn2kdik29jQsmpah2RIo+axDrcM+ydIuhTCNzTdh7dG9FMTDzLLsE0QgkVpKlOD2IgGWpefzhLuAboG5k496rF4kpEKAA8qIr2ap0/Jqc3XwV/lt/hfOdNx0HMnzFe5o0h5kzR+d0xckI2n4KjbH6G9DeTcN6tcHoWNCyLmDPNaMIqrylJRdzJ9Mc6+HoXfw70mZsAQQq5FYReXk1mazc+8yeMHpxbvzeqTB1Lij+00ob7K9hYmvKvTO5fI5c5YL1aYIcE1Se4J01Sgr+Lc36yWFdwoxDQJD2o3OEcEZImT52R/7OZXUed8u+htctzFzAlsfkHyIOxwiesWbzlHlux6j80/HkJ3Js/vsakuAcVgMbeWgiTtp/36iP/PWLIXM8s1rvHsAGvqJvjEuCna2g2h2NbquoC75MafacEEomcej/0Sy0CoUbxe+TNhWywRXkKEav0PTDhFOzrNFA3yeRF2vqZ4woKJRxefcEqdAebbZfT2A+U/9Sv4ek+Fkx9IWChk3YszClI8/Xpc9u2+AvadoSkvR5bvU+QD7/kpz7TPCb/fPpw0dYkgmQBXYjuA9OP/gdKG98YcDPuxucCOGWCO2tVqLASJHKyw3tixHusgkOxkAr+7xfPzAC85yNTTAkCaeZIKbDCH48MMNRjO9XMexI49uHEME2G6SV+pNZV7tprXOVr2XF5/JhHWFhiHyyfza0K+p7WJBguD9Yo18r0UBi6k+GlTtB744t6sAaqmtjZBruHxvuWybUabfVo0IDS8DKAoSYzDQs4UbgchNuCIVQ07oAUxKuRhBmmQZNB2eDlm6F0c/AdgP1bjbaX/y2nkis6SeLmzAs0ODtTTYS3ZzFsWJONV499t4PdsIq445t3LIhkCaECdSgAoFKxvBWDgROqq1hmZhwbV1Ofip6+bQh4LXiZxppaMgbxmOlAElH+vnGiCeAlf/Nj1lVzmxEXyfub0uVp1mS55Ebrq/Lvi5NYvbAEvW+3KC9KJaXbW5amKvUKsAvz+gdVurJyIPmak6EdZFlqocgXICbOzQmgkicmENhONntnlNFly4+Vy2hyhHpUVYcq1e0FidOFuq4OuEnOKqpyJIcrLTSxcz6WUgbnTyIOnTpQsAnMGbten1r3tVMETVdW8Sxf1L0mYRoBZngfiMNb6Q7V+ILVxdnxrE91rW+4+U11CT/XhuKXqM3oz6pNthqJ6hnMf0bikjRzCJzqYkYJdySJsFrkDwpbwWNO0EH1guxhCaQUBDqKvh7lkcQrT9+FIhEd9xzXvCpcRorCVEUq43ZwWl7tR6BVTOCtHW9aZLUnHupm5rupW5pArFTFlEoyFYJpdhB3BN1hVedKDFzi0VYRIbCm3g2mhJhhwkFwW/hhCnMxEwqScaT5MuwmhYJcRUGQzx3cgVpZw/zT+ilaxuncu0MNnKFtVeq0TBZK42Chc6EGLg6p2lKt/g0NmxkdsjYbC49hfW+oVcPxtiUF2rsTaSiFANXrFW+eAGaEo4zkXCVL4QLoScHbNDKV8vUbm02oNXUF/LIsQXAB+ITLT8h53CMyMtmrtaFLG0fDTS855LLF0KnYeiICx3xoWoUIo35OIb/w3W2eci/Pk4dwaxR2x8llShVCgQKgcZEB4xOV6YXtpL2J9Cceqx4t4KM9+KWTWPOG3E1VCgJVPLAXXe0qGetez8shvu+cJm6Yjn8jUZeuPbmGgsP0qQKu/PMIg7b7tui79CeWryggQDS8JloCuffM+TRfJzitq7MyKoTUItefj9lZ1QKbjHR+H7rVqpIxmEKYBKrC4+NL/7SwY9S+lssjJv+upApbuSdUbYlsE3qxNLeVOW/tGvaXo5BUPIYQhItdAuPYSZJ1EuxsMMObUPs6xJ2IMtV2ALGiQvfAAhKRubyNsNMlDE/DdQTMBhVnhS8C9dAqWNTN/wAjGecB2wxzToyhymIWwsHuGNXbWGF5ET0iLDFjnZUB+deOVB3M6/yuT4922AgfvbBKVp0slo90jhghKcYnfvKjfEUQWOgCrqf0PkBGIZFUJg12OqzBcYjeD7JbkiJQKlcCE85CvnXyPlFJ1t9Wk84YZmzwYTe1lS9NwaB0JDaxOHdixq00uEv09TNp/iVNIMkzVdf9cpEO/ANdOgb9eouxGGQP/ZW7XzmqAdh0QN/oQMYjuL1GHASWO46xLND7bp3Mq9sErtrj68SnaaRL4O8kHcdjBWw4/h8jRSFClBagraVasaGCHYjaRtBq45qjrFP25PedgrWRHTrBED/Icr7SSze+isj5kA7BNxxV/QGjjnm5p+DbYO7yXhqXOEAGm9FrLuX8AglxxT512I26YM0rweNdcW/LT0yYprBVPXqTrVSN6S0IvX8bRKGy/MU+bg8Dsdh58ZVoKoSX6tS3yW0HzOZSg5Casu0u5Dcu6vRjqPLLmd6xmyT3xjliRDrsVLJOZzdCV16B/GNKRECrBivMwLufCa/9qZKCIQDyJlJZ94TAVVwxCRf2Gr+BHK41dTQdVNW33R8tiKj0mBV082H4Yp31AGkTFds698iLJrxfcTvaa5NOzGrBxAz428+s6DLygGEzMS/Em6ThvYvBNd5Ps2vbzaZSEDsY4vJVVjwsfTFtZHmh2oeOIyZY8dtSawS8b8IQnF4shy8Gick2y1tOFUFHaENQXgEbhpSl17BpxOtnS4GhlI9VYHMzfG6l1TRD/cGG12As1LyzVtCc4S7ChipwV4wTtqK490SOzp6Z2+zNQ8LfGpXZXI8274jeYJ5122N0eOhr549a+aV937+jH93Y14zluy51Ay+nSNX8MIZdpZLuSnRYyT7ZyLU+nXwclaSMjZB+MiyS0/Fg2txk4VYiytvNwUXtq1Hm+Y6iYoU81ywk38Gw3lQK0VNyq1W6GuKW/EIaOOl0YLWJbL7jFikKev/GaLXGROETtKATPKlvQrLvt6AwkKeUKEDfylSIRaPrBKPuD/yKbA+ctxkHHEs2jkMsFOMUFhNxC3EVE9pICUszc7Yp7DLwbCtHLd06SkJYSIyzSYMy8gaFW1W81C9hljgzgR3HEmiYJ8/GLp5jzGyz2Th4S6mE97+wVkG8NhI8Bhx7B6iEXknWNBLwTaaEeMAu/g+7l5ClNsk1LoZJQghVrQbyJiaHzJTCxNhI9BI6YVJw7BOwZvm1oJ3hfNv5cxvxcuBKeHXE168/XdvCaUR0htDRK+NKOTBGT22lzubxjewaGCzaKgy9GZ8VgIcMD4vT1B6tMxUw4ez0aphtoeTZB9oihXW1S/g2rAEItC7N0yVD1EIsp4cvGlzYYlVMT200mPsq1aKZGX34N91JB10f8YG4I2yIygLyzsBvaK6Ir+Mx3UUtTaDLyu6tcuzddxMCX2qupkNW5SiYfc1dRcxGToS0yXYVVEhXaMGP9VZ+NKk6y5oHnO5kmzLm1ltlAbP0cLoH3f2G6jgyIK1t3It7RvHiDyRq/9SW2bpKlbaYoYQj0aNca2NjxlbAZIuBHPlZuXrz3S0KxOqrqmoa+LCaw26rKwtXXIwnhR0hbM2dFm3QWhjsXwkWIK6gCgiGWfaG+hUlqW4c2fH0LfsNBwLYTq5ykhGuZe8JgUjiR81cGTbqTJA9cZhpAvynfEo2NhzkrKO1zMddqlNu9nmxMJSSxzismwN7LPF7XkmEuuiURQXBHaXSMq1wlOztmVu1M7e0bDx9sgP/92RVuivPJ4TcPGAiZtzTWMNRDInMtjQYLl4Uc1xFNyNPOR9KxN6MM0rKzGWH0DK5Bhij2GcwRgpF1w4vNhVPEWWy9TvW3SlK5AtvQabMAhN++eEZFnODscNirUTNV4NsdsyslUmbMm2tOqt9UXjS9b0FmdzVDML+Q4aKN+xUKtajtLoEmIsznqlNz3uLVROVjNUnZhwh8u+GlNexq1ejX5y8uoTrx4dOuUlWzpdJqgapeQ4xKmnqFVditwuIK1bOv5QG0ZyEwsinv0tI8kQdDZsaxpr8sCXQqvy5+CEaFv5JrRV0zYuarDIyqZKOChSB0qwaFLa7DZNV2kUnixnuk3M+aHjXXGCq04qe8rdcJaZsDk7qHyidFeNbpLidFPsmNcotpydq53S+MirgYytcTYGpNhk7SHaS/RAogcSPYBo3qKthKxQgdGjCzpbNIkoUFxOrnk2SPbBxIt1a+MlU6+iRxtvgVdCV9UM2MyFGo5n9tSy0IwNvOZMIjIypDRjb0hIB/FMQ7CrnOsGLnRsH5f9Naa8glsbaMzzKq3oBbpi3AA0D5LdWS0akpbMfM9nQjS4Liz2v2Xl2K9z41gkbMpZA37eeHS5ienhLa+0B4rAwWGP06TQYTUiNxJ12sAb4iw/X6S4JO43aluJHYjiFKEy/e8auikjowDGo51tbQQUpsIMbPQT06zxerCgInqwoGJ6sCCmHJ1rhIxogtxFDFZ7n4HlNFuU9SnlgXX2sQOVkn5AItDjeQLnmUZK6rAFR0xm4SSMUIHq2ugB6zrVr7RGz0biDHpq+JBnStld1dst61elbgvm/hnbgwv+YKGMKw8WyvjyYKEUKQ8WCi8gXsbLkbuF43jIN2E4ELv4OPJ6u5zQJYyCRl0zkVderS+bG1tMdqiDAgbKfjnzi2o8lxbSDc8QPv2I9tRwRMg9NZigHh3LSyZ8DIwWT74C5idcgKjzA4y/o0vcih9rF8Hxq1MOzH7vxre3kOcUZfrR+npBpftO2cGsk45FvQPfqhn5J0hgbzjwg4fjHwHBunjb1/Gj0cj4BdbN2lxYXQSjDe+I6zbbZGI5XOFxz+nAvXmRL+77qEjJCk/jOf4QGY/1Q9b/+CPqu5JGHFHUsew0XgNXCoT3PDQjxTZw6kUOssPpW850JXnb9wRKxAXdQDb/5y7ckTxnEh3DpxWuuJDHE6P7sA0SkZ6ItgvpAxckxTZUuaaimG1mU6blRktszm3JOev2ZYeWKwSe1uWJ+Aq9DyBnmMgRVDA3M4DekFKpTvK8FA7E/KGckng6IMBvcRoz9IT+J435grzc5iDpFGvxBZKLGavualuxiRvx1kK5LU9JvEOviPK5yjviIc+UPwWjTj4gEA9PXOB7hO9xTObWNCZ/UZCls23Cdp0bpJ0xN8FZwDLK3utURFpRKU4c3wr6zn6HCwbAKBgF/v4DXTRqhXc4rEByCSKs1SRilTMFPQ4pCykvRboklnnQ6p2Z9j0FDpsbUj9O9SJUOTnMiMJjWBkp9nSBXczKPP1ugy0C9oxM2pVJ8GzERIFSvX/aebRcmCefU9jfQHVo3eKHpUTFB6mKefOFogkpH0AkE8mlvOAo2KsjJe2IKFvJVH/vhGJPzHoM9Lo3A4hRjWsbCN2RwxxIUDeIP/uBviZJNEg/8eHFbUgK9kxIeMQaKm8HXQNSLoAHehLU+xaz6IQrfgSFwehIuX/sUbUgtK0rGXA5wnjSKU7m9HGFbQ/vRJ6Nug+RkDZTQQyr1PqVXfkzQ62K8mA0MNIFnCorfzUnbok5rT5rKSrqV/FotGGeJBfBGfkVNPOh/2EGzQo/IyRyF+QsjcbsiK3EuCAjI9HQCXbKLE61nPUe0WK2maX81KSE/35RQPIuksvfdsHpCZ9wrojkaD7c5Rrz3IkXOeusb0OVV7hWbTN9B1J+JY6YGyjsdHw9fIpBwBPNx6N5s1e2g3q55dkr7mWxSKGnDc0uBjqNwtRirLmfKjSJBxBNe2VqLphm/uVQhJjHziYhSV2KLDETGkvnCa+lUZklrM1kB/mRFt3BNPaPXkBVjGhKiB+bD3r+Dd5CZR6MRlf6NYk1FMFhDz2d/vDYuFXj82+JknS+NvPWYTaBy/mHlNlpoHl0tx9iBsRuMpXYc5JNQR93tzD6tLYopwyk0cJJFhhB/PNGsEIz8LwMh5AEtmIgy+2jcYcPhipQACkmzo8Qx6ClwclszVTGBcQSsSxZIKMmej8eKi6OIkvEFMQL6oIpF1SMI+VDlJN/BFhcUDKSXCyrJOG/mZHeBpWuQ0lQdoHUf1ICRZo62HZhfz/BQfhVQyq8JoXnfsR231fQwvlG8GBjpWjBcXFiegYKaEtzpgM//mF0qWI5pbUCHy5+z2Qr+OblutWHnGmbOzY3R5Mhm+dlkj829vkBv3ZodGKZ9m7pEbSapjL/5HrE8fdaDQVbDbn6QAkObAWFthIM2YtaNRC1yUAQKKbJzxac0/bRRufcHwE8TKULop1zMwXA+78r2SzcN3IlouC1Iqe2L8duxcTElOCIZAgd96ijNblll2tUSdXzI9qXvos96hm84/vs+/o+hb59Dv+jGduF/xE7G4oeM0/rUzG4VqRLTHyb2b3mQE/sPef4qF72FQ2WITqV8PpUMx7N0m/ATjNG+0fjoyzXwVW7WC2e2DS+FW/ci7bY40HAPzUsjDXbBYNes1uSWJlqViWZJCcWty9foivYupychVgnJNmeg1pJ9VyBCzOpj3VVV7BQiOE/WB4cqK9mie7TtZcfBCrLOsJ86cHXjSve8Zmu+/GZavrOfQ9FPyPNeo/Gjtyeab0XxlNtClbakUfSSK7hpb6TO9oRu5leYVfo7CZ0Ss0ev8LRKbcX0ZY3sD8KjlyG4Puz4nZP8yNVzdPEmO8VObsdn3jW846AGWQcP6fdE8iuZ+KxHsW1IFh2K4ENk8eWfZC0T2lLVwulY1soMTa9s62YkQyW0QxBdxE/y1zbZWxXA65rwP3ElqLsVWx0WwsnqcCKN3Zzyb+ZYUWtHlw9Yxb62Oc8MWVSfU3Z1RwRPcGVW66szPzXhcQQBnGedptLi3Jp036BwlDnNYr70kwoEiTLzeZqpezRpizJFoTthH8XRodRIPotBXpMVUEOd6g3hmbjlLxp6i0Z/RVlTo/QymYi0zigd/SGQepee8cH3TUEJGCz3X3tyi57AQNIMH33qWRDdcxxLto/KcWZ+pU+wLd0KXS3hp1A6GJfHMZc17gQYbzFeALFu5ulaMU8jN6PtImdFN1jU9tS1Cv0iGKouwjvrOZrjntHkoVvM7I0smJfMUKNLYzVQcs5MGbVYWN7kGnGAI/+1m1t4JZ6K0uPgJFpoUArexAbDIv00HKd9y7ytYmk6NkNsb2owm/U/GpV2IAiB8GeVYJW9fqOYwLNH3XeefE3JKP6odggitwk8mL90alnRgjIknmnAgFByg32YM0upGnRWSuyRmBMLb+RBM2e7SIeVFgfHprXAdJ1jFzFFrabCRlRRDDb8HKwjPdViqRjrwQmXkAcK654ecaHSz1DWSUpeBo+tMvpawctpGB0JHW1K+6AtvMp9qbP7lPVhCotzlzSsDuKt4tsxgaT88wKTII8HyOZv2eA4ApJCqmnMrRKKl/PmVb40iUjTxfV/HnsIcT2utc+6m7gIuS2A5gmtqZz84LjyE3zfXO7lQFszHJ/FpQzyZNgY1zPuwk5tyCZcaCi9WycHvilFm8kuLJBW1W/Ya5KQxhEPaHLRJIylT2mdEYb9kQW5edDx7iTev3RvxqcUmRPuwt4mtsZDXDcD4E0c4jm9dCreM8DM+i7Ien9jVczUCD828lqdRwne5EqfLtdjSSvHRm4WA48uMX9bTeta3TFBN3XuGtS1K+vyK/bpEenwPBABVCdpVZK55fEVGaCxWcEe8HkjuNLgTAERYRC78rQrSPpv0h/DLvSiJR8mYDtXRR4g6WHd0oWp3nDG53eu4N4Itird/QewrjIMHjIsDLQYGVEk0ORcWspZzYUfwJLBEENTxTBh1vLtBvVqom0LEZdl6+ymi1nGu2QpdBh/+im1YSQp5B9rhO3mxg+2Q6AYD3fFkot505XrBpn0xXEYqB3PlmVbL3vGzQHgSWINLipIVwXtMpvqzHpqXTQz/B38MxPIoefREXQakpeIoCZei0tCGSg+hx9Jj+JgI9+cvpH6OmL1IRhoO454Ski/SPumUb8SXuGVg1i6pxO8szPZzieYQs/czdgx6mczLXU1WXIr+bTlgxdyJQXN3c8PIGO/K4kZPoL6qLWz4d3Rm6hI98mDwekWU0q7CG+gsLRhEwdTmJM4JBkf6hukBqX4ncmsQsN0ygJ/IlCA3XC/UVkJ/Ts3ObdhHOY7TsYVgAuMXh/HFu16JYYwsNCQ7vaPC4BzlAI2kgMwuNm2HP7o9ScHCmd8sgE08M6bWM4CnxHA+PQ8CsxzaaX9wNy8yyt8Q7t54PAjlbF5txytadchISBQurYFqiqszhGNuxTGi5fcVA2+Q1E7liwdZSLl83wBiIj+EAV2GhlMcOTVNayCJxx4N3EC80RBUFC1ebIQvn0l0h9yqkXaXbV86CosbBdQRnEXP1widSgoNbKY0kKnH0CM3lx2x3QcgtnFAptEjQjjjGzDIol6Ew4JAAj2BkBTenI6nrh39kYgnMK6p/hO1DiJjRRBcT1KRN2fxOmsnqN1Gxs71nEiGF8B9hlmPfGzcSJg9zC3rtvAiuOd8sboGIT0MDvV/UhNuLr3Pmg15Abwh/Q0C0hG1LYUbQAGU2+i2RKQTWvRVnjjL2so4kgJanx0HI3aeGEpLyEy0o5RWWvKRzvDcQyaNAjyI2lEGSSUhyXKUzya1CZMFyqWV3FFVsPKykvigpK5zxJWdrPnOGMzyrFpHO4v6AfRGKg58yPrCYcsAHQ8hiyQILfO2fvFTtK1I8irqEJJ2Do22LeMax5tCZed+UxyZvJ8sdVeIaYvvlXEYO8dBfs3kK6HGnoxNg12KclLLGQC7l4F3mTqLYVbd4Rr4sTlctSzs1+yYRrZCHm3EitrROJshuXln+Hi/SotMkWnQRA18MssIYYHIxwrMHRGekti+qwuDIg1b6Nw5aCZRoDe6mLrsZ2+jyvla87YTruk1uNJBDFgFFTjNP8HWJTkjIo0qWs764X2SG3Nb0e7MlBq7SvMwvME+iPdePP+h9V6oPX2qNGUTBewXINJ/rDQNinUUNMylYLw9NZlT+7UmY/7l4ncH0mQPUh0VslyZwK7XfYrut5YEs38MTuDKSyy1YeiKBFYAkNdwMZ5oS277j0O7EsGTP4ML29gd43Lbxp2JCwkNFVYkKwgcHi5ip3HLSylLD2FkZ4C1TyEqq2H/8HGTqo8BdHFcxEdSFWXS2tvwRQla57ves0SLLIDJI4lxccPFTWAzxtsUENWM361IP21MYil89nTKz/0xzMGCK1hVQHLcQdeSytLpetEjY7G7f+AQ7Q4sFCNu+fyBsuLY4REWvDCn6XypUI1UlrcnYlss0RJH864aI47GHgD9z8U1kIYsXxtg8aaXNLcHAgHs311AU0pAw88fRypvIr79UM9k3j8dWsUslAHJlQcGc/80+JkQV33yLdVwX37vdeitMfs95/lclTyYtxsDQybqWCAJQHxM4weJbqK56P7D6oIneqb/E6xwxgJj0Pp3JX2aknAneCkoUkl9eiPUfDVhFtadNGbFeNeH1e1VPCjSfmmkSaZrT9yNNfK2lRnKKnDrpKYcyVkQ+heZOT5tC92rJS/AZ7cLSkx7x2Jx+XyfOVkP0AqlkU+oxLmhP3Ok6kxSyVxu4sNTrYPuugAkKeWWw+aSTGJhdN/GDCMXMlI4kWQqKGdl3CV+dxruqzi3Q/mB+DLiR/IT5bKHiR5isPhiGfsNNdXqqLkGkPmYkJux6ZUDZW4l3iyawGdAC9ZjsY6kAn1s4eYDjKgOjHJ2lBKwOE13jFMsHhVnW08vcAj3tI9rVJ2I4ShogzN420PpGkZwsHKSor8JhxUfMsNHF4bDIKIwoMTAuNPNcltzyhZiiK+s3aRrsNgez63yMLVJdnvG+MigvT5JJAvfZ6bMjDPZgJLvOWdffLkCjEJXlBclEq6Fa02n9dkxWll+alTvRX2daColk/D02bPweb7ihFWm4L7VCBaKNux4W8hNO83xq01/2q04UFN0FDLocl84FJro1UTQ+xuSqDBhdKcAlxkqqicO9/W8CK9vQEeeVVb7h3nJ6qcbor47ivu00R7dDqDE9l2oYolx5y5x2lgDooAdqMIzuTug3gojFW8R+tEC2ouQYUzyv+AI5TD7QxFZhUdE6qjOE90sSe10ZDSO/KvKsBV5FhG7vx1K03JVEnB78HTNjRA6StOaeMBlrFayuMQ1Vz04P3BuC9AABYmsMypeq03L/wzJmNQRiVBqz2fmbCczHraI30sMnvT64nxyOtVRiCWZ4wMkmr/X0klrMRArTX2TDw+LArbDsU1qmdB7PXU3QdJtlbT76qR2Vsg8LHJ1Y9XxuYDI6Qif0wVlf2F/qKEUijRKDsFl7UG0fADCExFsKV//Ta66Q6Uu855D0P1Er3/hbE5O21JMOPHGXMtI/6M9iHUmyTnIbJbxCjkhHjOeIDIII0W8JsrfRQo8CierH915KajI8J15ruFXdURTN9Lyw8d9y6ioARpR3ckjrR74m9iIMi2FMoxXTxdJdcZnSX6plXUwtjoTird0GKZ5Ei8qCtzVoT2WHTICJHbXlU23QPEqOA0VNPEYwhYebGagqa+vlA4V4x7KB39JhDltJELc9JkeVc2YZFpy3NHqpIOn7Yg40F5qLc0oAwOCPITVlmu2DIe3+ioEYv1WNnt2QNTQBjRb+KIy1TdZYtHjlke+jUz91qFmvNTgCZ03IcRvUmeJeXXi6POtR5TbXf8R8pXVlhvPJalFWyOutNSXGeuZeEhUqQ1KD79XGLRjDPQASUF70x6eAzpmia126mWMGC+D4Wjz8g+1t6kIs114oK7Au4eyxqmbQXUQIYkYvFBZQwxoWG2yRLXFT0sZHRvSerV/x1uXhUq+lqGfVEyrH+RnDvTPqeU8x26Xx2U1rxEfIozrGeSOww3dicIJCIldFZRJ+XnFUeJOxE9qp/68kopaGYipCqhqlpkAa1qatJo+o0qUobhbSVTztp2kvS4cjUk0NR7a/7y2Pi6ZcX3ElQLUBRXOLJ7KQuqvnW9RfHV8N1zcWgqeEitVykjovU2zLNbNnObQWUnt1f2NJWH7//vOT3VmzYeblmowG30WBH9rfitdNuuX36f5/g5eORTU7pW7i7808aS1Xjjz93P5Blh7cLT4lJLMRKbMSB2AfG/w+dug3d/CBuiTvinnggHmfph35F+hUe9aQTjn1cMMQrbkZCQV+qCnN83CthiiBVn6M4HX0hZpVSYFNCZiFlp3X+okY6bfSJpYrHwFI4ffRVsW/p1bOIS7VlnQ8/gESZhtJDSB3L9SGkDXDi8Ucc2uf18pKolCIZabLHpTiZ3mLiOZfZZneeVs8gzI8eiar84vOMhSVe4XV1g0s0i3JE012O9UmmksK5AyNW76Ytv5FdwG0H4RgJmMwQJ/VGNrAr8hjGZvXKyi5RPqCBi1tcoYT2BkwlzOGjP8nDAYXDNeYkrinG9jDa8//m6WxeOqXgrJ3zjv33F9KO2jEKZthD6Bux/E2kdFiFszn2HUd3etp2WTw0pQ26id0yM6bmWMJK+DZEFntnjqt0bqifacKdjyDkcIyI492DOo4iZJJDLBT7U4S0X6Yg8ByaXxJxxKIi9vpkRK95lSepZODaOiJDfQrEZf6tE04m1pbioc94iadQBmH7/42RXPUpUP8Iuy2qphDC2+Ewm6LBiKGy8QjF4wC8AouwPWUIA8LoYG/5WA0VJvaKCZzIf+pjmfH0WVE435vFA5WF/1UN2TyOmX9uqGTwpkjrz/guCQNGAaJ+eXbR9yHYs0C5Te40qZ4z7OZ+4kc4okdJ0DgL58aw13AEgiDxZoiixzkd6TYvRlDKaH0KppMttG8+QvrOXe01qPYx3isR75UIIEqQVZ6yWXFH0jUtG69bIsAh7j0gq6Pk5gCq5/0Z3LtDFAOKS8Qq/4fmw589RcWvf/uA6AXvDoSlfEgDTwqbhjR4qrELtksFB0CvUNcwo11mWJdnkMMYps6gr/rs5f0eD4JZeX1M73gGWVdNNHcKH0U6biF7vNPxdfrF8LjfoEXAZcYlajx3XWj/fBvTPvZ2duN/JViz2I8wWDDC6F4fMGbpEoPwyICPwDDBr1g0ClGp0aUotBxjVEVm0fc7HmOBJVMw6yIpstiTPoqnKzGwKvMa4CCcmVHCOEND55iE/UvVl0frjufvJsB8dPz9ifqRvY3WHoTrF1w4+QqBXVVMj8oVdwLFMrJdjsd1giQXp6iJi+rv1wgNBjEC91JTcUPRLPM3IIM5lW+w2bXvQNJibVrQ0RUp0F/6L45KrSe+SbOH46ASpQbN/sLwzwfEf+VPWfGyfFHAZqusv6pyHAT7FR8iiX+LHGDa5hOcctfVY9vypFPlKeZhEKkH5U6tL2nCHzpCxA/mJfil51jBCXstGtSV0HI1j18WixYg0CJp4hWoeBW409Vcibf1XmEU8Rp5zRpzqqprINLEJCd5S2ytqK5V6Al4kV/zOg86hNU6IcZ5oOFFPPamZ2NxbkTv/Y9C8RQcS+yqVAv5DLg9N+qI5jHefRD6cVzfQtSmSDoZZ1mZVplMayJjC6UfEcLma5w4jSiS1iYsaa2wvB/Zl1hwjG/mTCgKhcIY+DZSrtVr8OTN3IuoDZaH8WzWH4P6eVvPMDDzKyIJampaCBYW2b5AfaI2GRJ/VQqbWEkGKRzKeLYRhlScSBUyLFVEvy14h5GMm6Uk8dKeHkycGk4WMzzq+GHntGZxkWMIaHxgMgtyyYyiuk4iNsl6S7x5HKXsNSZXwIjwm0NBLatr30Wl6hTW2kDK9UTHvVuVhFnhsmZvmhOG4i49rWoCMPOgx5rsKMi0mfM71HqVLYSHllvviqr9lIIad8iNKqfKG91RG1EFPn+zm6DQGlNQaUlQiRqiL2syoCkoRccb0rSynLetPcBGLeyWI8xtFjoxcuOaAUxpr3EJqN34PJMeOYqyuA0zBYDUq4EI24PrjwQ2ux1/naFOIu4/YGPOSsKD28o+tSyWcXWdVP+kh3S2hF6O/2Vv8xNPF/8IPcuJ2haFpk58DhrFLXhy8zxjwN3I1PZgV3nSRmO/OsO+AnqjsV7xbTTOV8U3IlN4ccPsI+LBhF0ZrBVTmwasrXXRixjKPjdP3ZyMN1jQKbm6B0o1SfOp5KI7Vn///u4mfYtZy8dJrrKuE4DP/kPXLeZS5Gr2A/EeN8dF/ObTenMLFuLZS/YPUIVaYHitExmHcm3vZDxaEUPzT6mq3ZHMkf0ifR9kFtoXq5qGjRzu9j9axnQme6VqzqGmIZwyV/Z8Ua02MT+RyGYxbPQLIaCBOIk51c4TaGOJ5HHyPtbicZPrrBUCjnMjRQfSt7dwvpg3nkvd7fChDrnPFcSb1yGdgnM8pb+3NEcQWKiqklf++uIbsPp8/8vnWVnXpagwEQX4TDaq4F64Uef/UaIZpr2rKroMeFcwJLqvpmLWvfCxv1pfxm9FWQbIHnD2933aNTpGfL7yzmY1Zfz0L5FxrEC+U8cz01tOGrbYEcXr185nHr5BrEMgX9CeTt3TqSORXuT+m80gfR1X13T/lF+NmjybYmSgOYdYG0ZJbRpJSRQig43QsKqIv9caTR6iMiB8cy0K5ackVaK9e9iHpcgvddWf09hVzsjOn+Zte1ud4EO9/8eqe96fLFsRR6cso0U62ILhvjgQEefGx3q2NNcbcK8+G1gsNyaizy1RRaTkYOKJ8uQEzTvg7Pxbx3GWNdPqQrcypHZBsfmw6d48d2Gro7OlZo/TqPzqEdG/22Zh65TWT3Gk6dSoW7/txpNmmF3TQtBkQIz0aBHMZvNSP75j/UO9MeusX5PUWxuBeo/T/kyjCf2p7w1oNU725S2diX1V5tlJIIn91ubkM6oMlU1VWFEolOq3NuynL6J6mH54571dVb76fkNxoqkHVm0gOlZjUs+ssJqCCt03pmhlWk/BvZDhgjsZKphzcQatuO3ZEIi9XRARO7vvrw42FHVYfAjbsewIxCDZrbOV2x7b/rjk1uS6JI99yAvL/wUoVV/FTvuluivWvZCsWVfjbafQP4sWxkUHE17pNYy82i1E7ToFNOckQ106xkCrmmnzx0PQ+MRdU3tfzFT5AiAU6/C6t4hqwRLS7WgyPdJdbnBJb7RWyS/KfzCdJcdDahW27AXfK+mhhNeqgYGx3g2bLAUHnrTZQmi04kb1gnXs7qKULhdZvOC0k4Wz0ymNDtiwCYiNwdjwzssrzNXTGis9PtVjUUV47kdztUKznLbmU6+oeoa++2gvbWTC9eaFteUWq2lFD0SIw0rB/DZ+7dHOp8EB+dy1lYgvQYO56Y+1YHDIXADOCGF/sOnK5sxC78OwuF8aLhvAIaPjtE9E97oP5xhPpbHLVW73ONWN+lz3n1PXWjwI9cQ26CpK58OeZqxqHb8WePTueD6CrIwysMTjkqg0n5Q9/T6H2qrd7KVAd9DinyYabYKZlBUSmRxOJlY73lb/mzMpAb2axu4mD5keB+aYNldcyXqbBen+RWZKnTxZeV5n2VfNs9RHccbpvL3OoNlbqJ8cYRkvRBN1msgPSjTinXiysR6dQlDnG7CM5ggGwmowaDJjuIf66YeznhJjC7OES4SRlghQD87tIu1btC1UnbT4Z7eGGYCAUI9YAaIhRUacgE0qlUtwtRNBC4eOJoomOGkkvUTu5rJJVPfohL0sy6ZqCeUnZOq5fkMcuRrPxWsyV13r/+uCq5perAmxMUdYzHHYnROxnDPjzpyMvX9oXGltrUphmmsMkOHhc0yeMddMDDStoozLNPbFZKkLmdlKkk7rxZUzuAjfztvV4thaJY8rbx/q3o5S4zZWkvCaUTo/un5bVQEHvpDT/tnZETWZ74X96zVb/qrgQgq5Bn42OrePk17n2LtbjYqfvW/BV0zD8stUS3bEKl69IowUrkVqRqphGIpcW7tGzhoLzEbOUrHQHsFf70vOz8/kC4XulmsIYTrZ/TUhLoRn6xC6/4rw0qO3zzoLgnDTKFao1imNPvMIcui3zuvk8D1l2S5WnmxGlEXcMjUBA15dB4IbCTvJ7rJxMsN6K2YSNaNrNM3rlZDwsz076GPbBPAKk66qCM7Oj/Nm7BJ1RLHLH//xaUT38Mys/9ykN4u4OG7JZ86Bd+ZYyJ8hLxG8mI6ke49E5kRpiwGrGFZlkCigUFL0L1IVipmcrTwmFf7lH4vktLzIk449czSeAof9dxYX+q3+x0XLnrYNMe5bf40fBBVDfm96DN0GCazEPvcw20aUAWvZUQqMmWwSJOIQgnIF6W7nPSl7wj4N1OjqtEkaHvT3oKnI6uXE0X6zjvEoLA8FeGpW4RRl59tT1MRM40yFj15Kh0M5R+FIIAq2dMQFQ7cI/Aax76eyjMOew1ygK/M6tvasud+/LHBFWj2c3c2AA0RgwZRzqK4j9lXTkWbOC8PDxiazC3yBc10szkZ06RGWRDlmJD9LP5KfJ1taYP3tq7Sp1FU2lCY2HLN+Z+jIic1EdJyj/ApZ0PLEMMyVJl90Y/vfhDYLvZfD/dYpdMDPocNtAeS8pCiA9S6NHU/hLRcrPWFnmfflfRUMbBIECf+oJpEjT0Nn6s2su7a2OwXnmjPg9Dm9To/TDaf+TehNBu5SbudfWMW/t46ofothb8kSHlWA94W0wt4NkaOGGSQm97+gRQxlLtdiDjPX0/T5z278DMzY2PBKi/ZMpAyW4jefzRraqlE0C0c38z+627h94nPXdTwbK+/9rdu+IakkSOZ2aw6SG6AIPr2VMVvxXPTU78oBA/E339x16/VfhnmoXIjFZtlp5Kwcb7noKdf4eIHRtvypRXX6wb3amTNaPkFMY2ptztgs9k0bqU1MJtScj38XQHq1AbNccloyjJ9YrsI1cwmXFwyjeOnUkAPl+/h8OFirDFK2lEhO1zDaNWUZdWkvQBfBnXf69OH2AXH5ewUKplNDDn7ns8Tji3SJWxO2NvqODvA8jkYWVzi/fxeeOpsRvk8RBtKsC5jzv/mwj4jZ4UtJGYjP1WLT3QaB0Kz7DlN5bGKQ6+rxlfR/TBNyb4YAZpt2QJs5CWqG7zYDAA8GRAeNeXOdjuWZyi5pYlyJbv2lC1G7z2Wz2gCQmvdh2adXZXL7/4uLkLVXKGkavJ7+gRaDviDW0HcKjyLPfG7H3ub0OmvtEmpMO+eNVNcNuBKkHqFlbtCQVT1Wza3PUOigcGas4xVi4dVVHndVXfoa06I22Gys1IozZOOGsrZMHGL3BG3yl+bgc27mYavDM575dfd/VjHxeve/rmOAttxJRZG+/WKMSfW5sEf2XBXqtLZmlFhqGNczc4zBBi/L/BbYTJWhcGHoLYujP/0SxAgsVtLz7XPLtMQY5PC/rotvFLu4KtsCjUsF/1Yvl63/uA6repnallW/owlfDr5ttqzNES3FIZX9Sm1rdMsqK7vIYmYrPBIw/W8fcXdeewqer9J9eBLf/fvBCfg3YIy+c0jgcpZHDy4P0DA8mIYPCFVLdPtzL2/L1PDFQwGP7GuihBp6E4dUXm5tg2F5lD5Ux8HOqzzL5t+2vwAlDMv+TP8FwY192Cwbl9PD9A5VXLrbH7x2wB3R9FxLuxeYShMFt1gOZPsw2sWxKOIxTXsv55M2LPCCKGJz+TxcZg+cFzoXcJG9P/Qi34dt3i4/7c6wmLFo0PKPnDqhH86fa3T7NZDwS2AHXruyip+nQZG2rt5sm2r4ueD2RTp8WRX8euv3CJde9NFa0y/VV/Ez9brIsLSlxv8jDBx0ghf6Uih7JU93WHMx0z0hQWjMoVW2SWlhBN/f3Y1yU4ybQK3f43QVP2jglnbJPdsKOg33ZlitxTgBXaWOGIMJBpPyLpOFfqfRz6cims+Uio/nuIgPiU3pEi2JWJIQOlYFZ16QQpWLe+EqQeJeNE86+zaeUtG5aj3hki69qGqdE1i52FubvAGp5WQ7nUzMl4eo1qY+sH80K7E/eiPnpE7cbVMj3j3yrR80MGa/+yIFiqRB2649DfhH+f2Ce0hB0yRzRP5MPkwIaPUFni6ycVcReS56MN557ZOboQxASJ0CEjLAtrpXBisY7Ged25576GRqImRKGvJt1PlsS+QvWSYTh2Yl48K6+8J9ue2lqLbCqPDDoTEi5MdPWPfj38tvnz38lqdLFPrkOwioAHRfmTqAvh+hk1OgjCIamOYsNONFD8YNinn0q4yu0dIi/T0Gc7eulq2tC4NNI3+6iM1bYtEYF734ZdFiezpXyzYi6V3mSTFFwa/WDEvPfD/5b562Iqnq6ZpAe7rod4dDLDOUNAytvPqWaF4MknAxsiUkztpdoQTQW86h/kz3K7lLYaWyB+m5I+0Z26efZ1UXtCup/o4sxbz9T75HKhwpvzn4Mnq2PIqJlqJbRylYn9iKD4YVIRLcqwqCY748PZNty73ILPZStD14O/Rh/TQ9sCW0Ce7m0b2a5xN19lD+txF3ajS72Bfhc+stjxIVAs26kTRcFTAS3Gj5BCA6C7S9kRBUjcFM9683irASjYglY/r1KDGfnpR14XHgC2PEqFfYiCU2iAcD5bLJihMB59tZLokDLJutPtQC++jGArd7p1bD2oKYckscSY03fBaNT43Icid+24lT6jVmzMM9Qaybt33nBmY/K3i1QKTNr+GMkAlvulPbUHq7zHEcPCsEF8cY5WXAbBd1CWiJU3jn7Hid3xu5oOkQkOgZi0VqxmFUAF9ycYWz8byfaZ86k443ved62RZf4Vv1oIcYWCMy08piJGA+lTexXkJpGGjahQlJhUGDONB8Cja2eoMNJJHhuphjWyLJxygRTyoM/s1kRsHF+1icJlsN4KH9w1v7CZFMv3LPYG5cgV61L2YH2KcsdIqWUsPQTHkT9YC3XJ11qXZ8A7Qmmk0Zrg/FDpGr7iHeHvguTg9aVsI+xQ/GFn9nA9/f1WSyYg1+mOfhev4/mpLqc02munrLv+ZMMoQ1FOFiF0hE0gtbaRoeoIAoqHkIFtH4JPaaTSg3YVT7GnyK78H6uCn25/cjai8Q6mO08mZ6N9/lyTEwll5Z3vFpN2+xiWAQi+4rQJJpUwXmwNezJUA7R0XoVu95j159c3qqsNge7Ho7epjkw7O3alujZla4dOqVrOAjty3CtCguO6U1UsirGlvfoIOXWWIRb+7ZjjttFcs5TNhWeD2V+0QTpVGJnLYur+TRcMzBSbxbafsv4rWKb3Xdq7LzKlTLtf5/93nNV+oomsruhHVqALHkm55fIiWuDVOMrAcXHDqEjRDztsaAB0vzOoxrkfv6lkKoOf5D2My2ydhIgyyfwI4N/uHKW3ah/uMWT68RirFB4Pp4YHjLhYZoMVT3a0VHBb42AKXQVGSn2wR0LwF4keLNZpANnZfqesenUcNiZICE4JC6e0BRn2DptwDnaQy+VPIDgtJfgN2aNUlY8NXaCoZjwbPFYaZ6GZxv1aHPANrI3bh2RXgMr7W/uQhNn3fo9Tk6cFibQJT44ZrdMGT/Grg36XYXc1agkEvjh4JtzqdzVoSEUkgWkLRLe3Z521h4P9fsWebHnCnPKQDaoTcHI8Of7Pj9BrYx/BxV1mJt8OqVeNeyZYQwsbRw+092QxXB9+H2RStSYoZZelr+d6AvyQCoLv4YbMODpRSVg9rZVspCz4584Y3jZymrXFLHrPFowaDR7uL/pg7s4pGo82D8j/9/QSyI42NhLIyZuEvjE6tw6IwasjtKc0GLq5h1ZeL+Kpsrc2S5oyocmnNY3uEFJfaIwrhaQ05zAobY8WIe8lwN4QbvgDVs00Jv7Tk+4vCYvBN2X+Q3QxyP0C8oL1KeRNqjxD0sXSqLFC8Ff6UGzk6zEzZiiY3TvhRZqslkLRvA+ZaOCtH6sia4h0ADH4ZwOx/pUODglt7tfMMW3u0wjmPLdhcY5BGX3GtjTWmT6Sp+3MwWdPXJjKVaLLyS+Ap49khTS5ByQiIcqx5dheNuiAv02DuZhJg/ljUxyb3XseTy15o36PV7OnEJumj+sigMknjBQSm7MjZt/77vonQ//OYJ6NXr6RPOGmbN7xibF8suekWZl+r8Zam1cDReNGhnN+evXKScf70S2T9eyADWMXE5SmXf77ZP9qX7AL+vXxq36HKUw+vfb80kvyZklHbiuVkzflpg/OC2v7wiD0BugFygDfqn7Cpfe1JJlJAl38Jt34QRFX3lEhOjQEp7DkKxtkzNWbsRC4xFfBzNKeDpDucmQUbxTfYMo5KE/+DbtZ7T3PI0efV7uW0iY15XPtgfno1zXkjRtyYfnokzFJXcn3uqjrOZXRk9ZA74O0ljwdSNmxd/6gzsfkmCXiych1ZLiV03UrhjwC3vdH4l+TsaLMdRPMSNmVGS21NgtEU6m1uHZK9L0BlWC5pk/iMLUMuWpP8jc5D2l6QuMRDpXZokeZ0CzzADJHH9BIZoNnWHxK8D0AyfHQJzxXSW4/vpQ5VEdScOrw+eKkvDtoNEawfu9UESp83b7W71rev50I1/n7TT79LOcVik0qZ4Vkkn2rN6dEjn1R2ObHKHRILGpl82oUMieyvsa425Le6edAB6oLZE+epXGmY3dETNqvtXqCc7VHig0DeJhHfLYE0CNeBlNKbjhAYTDQ4rWxpEPaDKnHe2aUXie/5M0aqVmi4d3azEL5WEYdUxw/Uf33p56Fk0DU56StMrKQ6x7Cr/7cBQLcGa67H9OVYn+X84pLYG83KbmaTgesWoD3SSJM+YubEzlXUMcjA1ZB9OVawhGfc8eBTg8z2SHSNgW1K3O/FgP0Kt2fJ2YI9CU+O7kgrzXhyeF4VZ+6NVAhw9/cGiAgrWuUKKfJdiPMKBnCrWQ//mrlP14qs0C3TLpJkyAZE5FEQdk8Ixxrd+/XnzjoZlu6iv31BCds18LZd726rFF6Ed9ZMaD70RbGonibGs855UCl2O6YXWHOGeGBMhVCT0XviGYvWeKpvVnwSzgXU72jQSMjQE5CpuesdLcn2mW9+hyj0NKlFI3CjMjP5mJgPyw4yqv21GIzMam9G6GU3NaNf0luvtsSwcqfhrO7aMtUattEX1tZ2Fa4HcGS/5zIddZmy19HH8hiM1eybWWmb0UodUt3g+M+o7pKpJFyX8tEA38DAWtq1ozG8vySLEqLH2EPZmw5Ai7Xait9yMtjuKqdJoe5fQe0YjybVO5/w+MbKbP/0NW22WltnmQNQ3OhZ7bVDC7DrFicbB1q4yN3GqqordR/pM+ekjd1LOl0VGnnqxXqfTW9zHD9som7tU/xo1iyv6EvRFoMEzWN6rT+U5VL8yUYKmz5LeW+Srw1GwqWJgJB+4qjqirhh6/xT9r5piq0EdODBIlaIoEgDTALLEv7rthxOXc1RvFTFM2NkhYlVP9J3cz7MH5WQaN6L9ga+RRpaWoKoNApve8VHCuhuOKN9LkHKUR42KR/si08P5mBoJWRNAjqERrzvf/J3GyZ9C2neVe/2krASiRqvcnzGRRVhqVI+sFhoCvr1HiO5b49X/rCgWC8F2US7VjHZvt8TsTglJRO1FQCeDI8VGQHNQiN3J+AjjwbUJsNA884woNKxaTNJFVxGJEZCBRLflGaF1iqS3L4qAVkvKw8F7ZgI4mvHxLqK2D8bMk4PJrln0B2sBWFB1iW8jl4oXxb3p3E1in8P7mGwpbHepBKcgaFMPNPSgFHoT4jQkuQL8RvEgehkgkkrYIWiyjazvoGcc98fKQKggoqZH4+qYpu0jnzrkPAG/1mHa9TgWgi0eCuqNr6QcqTgeY2ggJkIwhn0TPpL5Dp8T3S8OKurBNm/y67M6IK+Cs+xq0QYbOgVgWyQFvx5gU6+5iT0CB8YJYRfTYoIahvObo7dM9tVm/O3bhU3GC1/RxnsXAYsxva9GtVP7E/WBUIfPFuXf9A8uxkizZu94F/9RtFD/ZZZMWpDrP8JzR5Bvo/wv4QdjRi+mf27uQgejZQ8mxK/63cLD7jqLx7if80JxBfUC/FzcofYNuLOZNx+Jxf7CsrzcxnUQlY/7QZ+eMvp4vBfPHd1yhYtTa4xKL/HNWbrorQ5K0yjGTbNfCFkPvs/L1kBhtgt0PznMgPN5toFg/B9qAZW4+ilCKLYzs9twOy+35djnYBtaIh8paleDUXagZJfCrPizTOd20URdvqDTV2Wdarc6JCN1LQJUWa3aNNqz9Xhs81q494ezrVuG4efd33fornYLc6JR9LiUuGq6FKXtv97NbRYVUjLQ78QwkAF2nmoo9/xOTosvZ3btA/6w7w00HeTGZXl/Z00mp54wkt28ADT/2z+FeGaVIP7lDFhrMN33lzJ1jv5lIrnZ3181BU+fZVfXaSwXOTLbCwZwK+ysJYxRF1tY9dPW/h9sZasfki4F5FNQ9b1S9X5FofNmsYItxnJ2qnLkhxwGMLO97HlG/5gYKDL1Ll0uPQl+DQd3jHVOw9srYacJtJOV1wvX2tGZ5cKli2aJVHoaCrdVOaR7jNPfFvWUqLiNqUjUPP90E8vUnhiv4oFzLmOizoqwdkkvtcbui1C46SG/hKVB6KRLsyKvZFR0Ym8NDLs3ImX10aPANhTFy3JG5i/EqlUpmWHDqrC+1vl/pO0q9mDSTZsfT37j3A2Yp/P8wJ7DXWQBi5DRU51UqffcVVOp9fALXOss0lGI2wU2saSkl3TwcoWtCuADJnjizBgs2o8rLZsHI4lHPz2y4fZQsspaP0oRQiH2YA83ZhGu1LjG3xk17uv0ib+1RV2Qm0gDHEyGCPzJCXNnKXa7tv0evxKIhAYaeSlL3RtIPZwMK79NYMPogf/tMtPwue1akwh/9Or/IR8BiBkPOHYKLugOrgvzEu3FV432y8sBIm+3q9rdpLEraHC0IUVWw2uZfacFfZ2kwyZgrYRbW2V8wzhcBc7HGh4277CTrc8Hcju8Cnc3sMfcrVXd1cufEmzc7c3arn7P994+m6Woi/Dm7AtnuoedSUC2TcP/+jAU2t+vCqjS/gSO6d6yibJMcCcMKUSDP8QpznBdqRfFpdJeaFc/+O2s/c6NAvevORcEz1Ml7FnPqheg50YsR79ExQ8TzKom01uLQqniX4k7I3KwuVgktKNExChakeywCYxfRDSX4VmdaQcg8l4HBt0FlE3MvesEJFxkbbzZsMXaKBZqc76dIRzG1X2Z9Fr63V/uNyuI71rp1Qds2KHoV1QyROpcvMJPwTDZQ62+lqZfzQsum+JyvnPU8yB+lB5IXrSoui/3+SwQ6TXYPczDFwRhRjJJgu6S+y+wB+g7qUsWTGr9W+pCzG/c/YSkbTXU9hz58GKY3HevLxsvXq9zD15gGG15WdeTizauK5m+KTiQXO5FG+EV3OZkBCLXdQONiYGGCnikCNIMvt6uXorDrtyLCIMEikk6xJULkp+CBdK9LzB8ISvJilli5JdmMDUJqamxwSgpgZYP7HGV1Usr6Dey/D6NyLQ89Nsbtea2hgNsJBBX42Mmdzt8zA/qofqA4TaDnBS1/Knk7JZK+oLO9YQxcJVdhtwahIyiwmvngV1Ytagxft/uif0UnG5RoV7no6WZOhoWMNYNRx96DqcqTTjNN6xmz0BCMWYbGZB0fgJNVsAMZkQ2fhxvsFJEJLjJX8USkFRqImS73n6Zq7IJpQIlaxWlINXNJsIlU5164w6UjRVrt37YvbMKGT60h8hpGmSOOe+nGpYayKD8zBLfyEFL2SYESJjYuoVdRiGweFfdog2VVNBaMC4Ae4jsuJWDg2AukmjY7JACulF62W/F/hIOugvvc/n53bg4DOACemeWUlA9VKjCV3QeswW8ZVvlk9O5IjvV04XDRoP1HWJgUDpWgjs0g8lqRF0G7Ki0pDxSVWU3wnHeS4v9PXNLuUDLHPY5YmK1A3jS5kJgQKydoJTNOm/rSpwqEH4bQxpCgiAT33gDz9fzpX014JJzOEq0h9NfX2fjqcFuk8TUcFrHl69PSbpBQFO5JpcSPofHb7iY8PrER8u2Sf6QuHVGu1g57GLu2C4GSRi9uTEBfeFHHLyAJfvpmfJE9pnnkW7LHHt7M+Mbu/uc/c4u++4WLHClC2PcFvNAyezCKJDGj7mNQx0PiQedgEr4Qm3O9UdviD9N00JVQ+vFIQHs+fdL+/AkLljo/RWBxM5UX7ScOtiFOOFO+A36o2gnJiwPz4rYf4mp4Q4ZNOMYWiCWZOa8RAIdRyNser8+SfG23X3DcvkGgZvs9L2+xaFMxe7MwduUewDcxT1w+g6u78JBdqmhzC3dB+6BVpeyU+8MpDqt6Yd8Eg7e9Syt4ma+eP4EtEF6Mw7L48F7FdFG3G1DIgTT2DlUUE87JPPEFDqFIa0b9SId4uanb9szbNXf1s/AoRmFR8SMhRMmx4VjJBV2Lk3ilFoYVhKBYQ4DBiwH3WpoY6cVn7MXUM0qdTo9qaHIMEF6A88wYQAwO4NazTnF/COPS5Y+OHefYvvYjD77et0vJQInxpBxCONUBgNHAQ2TH+S2vOxIuZVcjpJpLYR7YrcohjVPFzr0I5csN/WZoeCU2Jqy0zQ4hRn0U+/TOq4lzaPv+Xk7qShqJb+d0RvGVF1sLoUCmqeM5+5tO9BGcsWNPKs87Gvb0LuYRyrVikq0idZYNbVuZpsX77HJRoaTYpGYAF4wOG56gnWkRk+EckbtnrP/pNBfx07yb+XnYLCDoSJn6W2PMkIHPWwSjAAbsVVQ4+xixKR5K1uka2z5xrVNnxjbyhpaHar5wKYywx+f2IFG5hjhkdBZMhbC3lO7cagqsbuc0Jqewd6t7RqpwjI7YHii6rNcA97v2WzMkrH96C0BAX9qy072QSQWOdDXuPBOv+Vq2NaSAKzPDTL/4MQUsWjIeJ+3Oy2b0ziYc7CvZpDKysZBG+lQ5a3Ub3YPrDlID1vV0FJGRXfD76jpzf4rf//6eYwnd531ildY8q27gXv39APirTlm+ITtA/NAQ/0RrrpZvKoaGBoRH7/+afZqDWY48WoPXsOpV45fn1XizCuPq2JEnHv1wgTgwqsQXPGH3FVAfGU2HEdeWe6+3BIQx16tSLGVHmv3OoSF7wr4rcG6MnSo+GsZOjTuVXHcURRc81CHY3VEXmmlgpp6+IIrHs/HWRdveB2n+xyRaI6grYEcA6KN9dgVPJkFSM8o30f9ln6IU7jAjsEXNnCyGY5N+dpttaldJ5kBkzzKfuOTOLULQZ+oqdg9Te/EqvQoBhtst6NABfk4srDoRV5/KXkIESRnkKwJK6PbRCKMgsF3eCLd+vLZumPoOu90t52V5HrRddNNo7JHq0pv5PuRSxX1ZBCLQH6eGI74tXsw8rz24i5tRdXf1H6yTK237ICKosT8SZIV57qgZavSIID8bwX2NC411l8JONbrVOvjVUrEZFZVqTVt943bTmiD2ztyQA41j7EgJX/+0t02A315eBGQk8yH0QGgTqo9CBW9tkE9QMie7Dqh/MC9eWLa0LaCKLYicPTeA/CBD3xQ+en3gjExFKi4HIXX5kOWKBWorM2QSbwbxYJxu8v57yd1Ce3oGDEJSWe5fy5BovtjI58LS5Bkya/IT7LLxPbhypS4ctMPq2ikF7Aeo/ooyuiOii+pTvsVAQP09Ups6PU0RQ6m8lMlEZ239e7diFI8SzvtoIHOfHx7A1556dE7MK6VA3o/BxHvK/C58iePrd+pR4nWI0nalIZemOXtLi6c6S5OzCjuwtsXBOJYlh4aq0zAEGlesU1trLWnphXXopDj00nWIC/A2xfvOd8F9/xQ75y9FgbJR64aKfiq9aH7KzapQN7CU4Zp5m/z1EhxnJrQ2B0y2Tya4uRJIjF+FTYf85fM6iJVcXfQVJ/8c0uiVYydy7NgRqj3pE9RvnKHgUG7+Pr7yf+JOGBRPf14x4lbmy2zN5NSqZbWiMLk1fge1KghhO3mUX/xYgPqoD+6M75drrQ2jUFwc4Ul53dz8E2Gnfpa/PiF6bU4CS/zYFmgMDfOBvDQX/TlQfGRO1WrWbb1/k8YX778kv6Y43vJDzIyo5EuygZBcoWMCkN0JzMVnz9NmzE7XThvDtPv9f166Ni71trNYc8ilvNbIaJBbtV+OkfeN4uRYiuzRqn6o354aW6HbyOlS/xD6Wg/D5EOq8U1cKtu5iJHpjde79zKViXqxayZZ1Ke+2EZCsNU3h2GVGAu2Nk2OuUV9vBt3oAEucae+2xDCsOsKWzsV8PaV47H2dSenoh/FI6EuAD71R6el89GMmeYTcrLf0KATdt5veC7M28Zv+BHWecIER5Hl7Cd9v30uotMk/pNWx8w880ShEtbB8hz10y5mgJcX1HpwWUxTKRISKh1O1tcA8IS0W4VuD7b4R6ksvGrW4iu3rJFN9v+2gHqwMVuarM71LcilN0+AvRn4HbYKfHIxzu7YLdcP8otg4psmbzFDgzb0ZYdbTSRp27EqZ/VfBl0tEUk9pC/LuKX77Rrr4j7roUb2RW438mHLANxPcqun336aL6pGUs/+3iam4f2Ru5ajKl4w2zjG8U5mPt77bYbUF/ff8x1a9VnCW+7c6PvX8eoP9tcib6wJq1G2/cs4sNbZbeNFJUds6YCb9tFu+V7uBQf/7LfhdCW/N+QKAmdFAkIzSg8hltR0A+v5F6jPkp/HdsGUD3E1uQ9KBcwofdQv2MXLBmXwSS4ch2iWyDmQqBi2E78iKwlkL/izh7jR0p8ILRBwaEzTh+jeHvq8f3tO+v7L20fUHK+9/aT2G+sEeAmxy8yfRR4y06mSvKv3Pvio4VG7xVhi+R7pXSRnX7Db5d2dCd2WmaSFL7wUmFLN8NoKBgzEeSCwARUAIcvzd5y05pteIsK+MPm4eUb7dSbT2cJzlg2sSecFpdfjWds/B6Mujs67WxIoHOYXnkCTp2fDDF8HTwgbm/psyZcGhk6trkHv4hGZ+qpYffUWUsFdRgeFXtHtIpdykHTd+3AfnBlaE4uRUv37mFw5HOsc1V+BiuFvjUKl1HatkU6J1Mcz/ftmwOo+qZ9jtc8BuyMcXeIN8XXX3xBtHNtamr9ab4IFca2lCyHrsrOoMMbX+MvTN7zKQ/Z0it3fxJHbnw33itrb8Bw1oyUoGbMn4yaPcS38SMrj8ofwIvCeeItRP6lNLvhiujW5A73Lqo3d0fs/uT3w0E8kGj7tg/IlDzk3X013jFP99edf8yTBvUVwW98PHM6e+aPlZXJyuWBBgZVqoaGjYwaGzcxad16U9M2bLSwaNdue9Eb2+tq0o7PDMlK3WfAxO1hD8/xoHZbxN/uES0HRTLU4EMVLgn/2n+Thw6EicXO04jDWO/9WvY7N+jNnnXFIzKIgGGfotC7m/CREL8lWWSHLLWKiv2QcTgiUKuYcojsUWXYGgLIZutjFTKb9dRlKPYha4qoRYH3wQtY2PWwbeoBmw1gBZlRgh4IHMx/EZaw1I/hT+fDB4PcrpbFNrr/Xu8S62jT9F3a2rKrTJ0wn24bjzv/RUv9vF59BhcZ+OYEnayqdsrN4xNuE2pmgNpVYsDfu85PYKhjH2ON6xnfw7on0U0pkpRpDiovkqgG3PHuuXQe2+4cKaBpX7/+uI/Yhrjkp/7gk+GcstarXK0H7zNs2krMGg9WlHu4XvPR6j3Z/C24urndl+RYrr5uWyXjDxZRp775wWpuf8YYoj9FnyEt12pt2jU8WLOvp6b/o/lR2cg6QfrAoPka7J7K3fMXy3rEkqyuq7Z6fBtY/xjCDl/eraH4xKqITh/zZl9WdWVra/RHKEMIis7bxS0+wZIL3RGwCN8fRvwAk8vOys9/UKW8MV2Uu1jCE+9CXGjQL5440y+CPyd2y49gES2dqz6BbPH5cCrPBCt4wk/O9JRqP3uLh875epHuAQVjNJHD7ggigzFgRXpDwDzs9IsLZwAkj6Ae7MpWV2z3lUZlTgVMHiPmGfek761KnUtzX977BVRSQ9ZpBgS1fEahFN5JMBIiRws4mSvUUcyzwaySdug4wBQQ1mDEkuE7tscEf0bi88eRrZ4s+R/3tXf3hA/Xam2IQOs0A4aMel4YIxAyBqURA4LaZIYvYAVSIwYCIAUyMSMeH4QGBgIgBDLGhyeekAMXlIHhOokCrCOIOFyg2mPAkBHzTNhgh32OOeeeZ36DD/5Z0uYsZQ7pITq02AsQgKdM1qIyNyom6/RJV3maoB6RkzpjkkPXe3Dl3TUxLrgNh6sjmOxw0W3ogTZZoXmV2k+grMxQijlbScpF1AF5vSgZASLngWB4CATw4mXmNBx4yb468oAzLLge2MLqNGk9RQ8NWPFgOjA0GIKCZmIo0CI5hZzS/ZPIpyQoR56Lr7Ls+loUVqzwfgrMCpMUWJMKVXLh7NwAOOkCJJ0Z4ubHxy3lpZMGwkd715fDBIFhprwPmzhA6D6LpECkjm1AMqrY9OREpJTmoIZn2Fi3/uolaPuFsocJWGg/8mfYC/CfCXeqRkS/+ruDbOdrP19sJKgfzeyntKbnIrhctnWd4Azk6SS7kIXLntn95RO5IeR3IUvxVTUx9lRE5ZYsxlg+FLOMcU1Cakz5idvOGUHbiwJ7wtVP0kMCZ3xs+A94pbbP5X96Pl15FWgKd89uejo/tIvsT3yikhXosH7bYhKN9n2iRKump2jswgVYyt8c4LmXRO9dDUtw53ms6dR7yGh2mLllo8z4OovNYmr1A5K/tf62IcHv8FI+iFl4rIMymrMtkY+VxugiYi5PXRduUaP5CJE1MjJaSheDqDjlZNDBofGliqAf3ja6gcG5XlsEX+iH7mLR1ArdAVpQIZbOlxR38yzbupgJsYIPcSePj8gZVkag9lOPjJJf30dwl0Mo2KNVGRQlMaIPVOy7mkbNFv29ScoXCiITBc1rGihVNsBWqzCZQ9Hbf6TJWjZCzwFqXlSNQXedOBVIus49PQEPWKTqZQMch7RVzyN0iwVBMYrEoeCIptMkFilEMqUSpyyqYOSp9mfHSReiUdycZboVKgRjLhenQok2QYFj61BEV4UgSUj+HW3RvoN5g22Sg1s1XFQ+I/AfZxo2BcSJMsghIetBIsrCCucaBF7LHorCmirEJBFWlFIQDhWuRv7DsGGotYSoLHf/9OSzoLHQjUJZpeJKJMB8NTQlYQzNDLNdGIOMF9XVLr5XrcTDT4ZUB0n8mozHbhYKsAzrqxnzu3EEIUgUeucvch7xiDYe4b37BwD1fdsY8N5xnYam9+1Yp7+D3TKovkUp/97bJUJrDphZqX97YeUlM8btsiwoXLrmetoI/1KOGGDK4l61P3PTzvr2w6RG/AkRMjVyx5MXJH4zrTJs5aK4cfOkAMgga4qAHQkcOCk0u9PwGxmkY9MeXGYKwbCL4EZ2m1QSvphKBZjJkEafMO5FU+wxk6RTHvMAR0a/qtp5eGEuWXrRszhIOlLx/gpSLxFDfvJv1SfQXf7JTTA/7u8gK7RDANyTK9hmWLDwcc737sbhWTyJWbHRiA2h3Nd6vurYuxktCfcPnzcT86dRSuV4Jptok1T8qjLTNfPd+37EpYPiyXRVj86vE/DmH7ZmIoWdjlcdQ7VFKtap+k81JsWNKEDzQG37uQvXeHmtjLlhEu6nbOGpsUS0cBlIE0KhU6b2mIjMJ2zvJ89Be7/uZrw7kkQo1ik7V1Oie1XaNKrtjmTatZ2Yw1Mfmfy45dzleF2RCaWme7+vq8/q2/2fjWnLa3hg1BRU5kyFQbCckRVrS3yuSunmitXJl3Ft3DBR9YqV18wXt9Xklz9JgNFF90++fkHNJ/axIi5qg2EV3voPO28zLPIGh7g4NtdspEhsGL672OBrnaXnLPeJaT8MkUYVhtmbnXHOWv3Ib3RAGuMXIiTs4dFo9spFF7mZTxlN1+juz3dCM/4g3f4WIgVJjPMfTLGeBHFC4qQEfedTbvYpWUg1rTybeFO8wxH3/NIifUtoG0zBoFxtUx6zW6SDG7lWVupwbRc+T+TWcObgsPLNOzgZ+flr83uEIkR8B/McoCXwvAKbzu908sC8znl5Tp6MY+10w3bBk8S7u5b6Wtu7fWa7uRl9FzwMahcbfa8WNtvgIX/XM9xzcrqICzlCZVpg5kU4ceVmCb9fW/7Md/EN+O94tJWZjFFOIXyPKEIaH6DJqxNGBl0yW+VUMhQjsB1ex1rZN75mm4yA2Hd41qZRO251+a0RG5sVt9pXnlMxzzQhwOqmBduy4UgSc/e9gzgZm5o+fSGsgvG2xpaGUehv9njH3JfV/6YGLVBjNS8pO7tnRZK4djUM9jGSs2W+RJJkZQuf/ksEaW9YUoSqxhy9ofctA0RSA0qtanSnvjUz2IBZMfe8YQXGXbhgBbiPJB68PHXQ16RlpRXQtQDwNECvO2pVIVjycpNOPMW7wICcw9oDBLlec6qOVLxMPt1yOOcxEgzjUAQctxO4jLAAf9OWymzKqE2y2nRKf1bFcxbbrqWEnujyMo6GJdAJB7qvmL9w8Q/S2u085CWWh+16wYLtY2M3rKQUYKPDxWY254NKbe1Pi5t6xeKQEvJMmWBkBoUltx6sWhIECAPz0CGo3WVub+vkc9wwqbaLxcvGNuDg5obY1XmQtJW0y/Wd6Q5qLmy21l4c4XDpGS65mwA6oHXvPWrHlWy+OExWPWF4TMCvLYVMh50Ixy30Bny8ID+7ZM98UaaKjEskDFdYqN4GenRtOEFBhK7sfin4Y1Ph5NqtOfTYPvGm9X3WXfQXg+4rmxWA2v2Xgzi6+fM8nUA/Kh4jMWnbaCWp4MxEeXXulGMMn0F+UEO9TQWpvhn8vEmkDugfdx1orXkL1nQ1NRrFqSM7ByxAaE7BWW7gin5prBt9p1ZU/RknfPPzKh97AwvE/IWvs/Hhk4U/XPx/KP4+FOd2Cy9UyzWUz4e/v2nta36uyzzac6FhkWifD4VkbxV/fjT7gW998vK7P/zj4EujjuHLikS2H6kM21U4X3JJa/B7z8tDH9vP9wDIWKGHScaiK+7ruL0ye5O3lZyEeOAvfCWEOT6Xw9/wMaHncidep1+ZBnlD15fRa9gqzwsvK2kifp5d+k9YvJ3H9sNbuvqWuGtljfySDfhkZfrBmYi/IdPqX+zptOptC67JlCsO0lkmwEY0DkQ9q53BRLyIbismgNU0a0fpoYi2Kjb+vlj8bf6GJCeNP32kWjhIxy6QM43GSJY/aBvsUhz0xPxo6x0mjtkJL2vIMk8knWEAQRpGdMe+HzrmyZ79XD495bnkGDiSZrvV5gmu6VpmXtHi/sY6Bzp/nAF/RToAZU97+K3m6nnYEQja07IGlS4w+XVFrsOxNcA2TeApTblF4vnKD3gX/GNmpew6+fwpyVpW7hulwS9jpzyPSBJJCQ4sScs0UhBOWTR+y6wGq4qzR7GW/bwGYqdpq+990qLSzddTwA1RaydxUc0AWzUNz+TBmta12v6548yWLK10EsdPcGIhQLM0PMm5LAUg1rx0C1Bh+REfeWZJizzsUZvgAz3WSEfk90kIsHliZUiSQQswx6cZ096HXPDTOuINb6K4v5afD1ZNg/1qCvsptYCUPo3DVGBWU29v1DqRWeh2Vy0Sg7eVyRQ2h8JYub7mfJgyS8082tvhCbVaTlkybE2r17kqgLjGpl4TuqHVFPBR1By3VKSwH7l+0OLtxiyPw/NXQhYtkre+Wsp5jxaXZbrIbXHrqE4hAq9pbAvMKmqObmIzVQus4CLisWSN5nJmcILNlRv9bsaRCmwkJ9rXAEZ+NAnqsZH9W0zZ4/mwQRM2ZNSfOs22tZp2Lvbfvw0a7T3hreV+u5oDdmlrQaz+kQsY9tMKryno5qcMmuiXcygq3p3XRSyTDNKRaX8aYaJJr+qDAaCIDnMfUPgjqWS+rpec7mcp3HxkA2CahCoJClk3q0Wr0vZlYsPjUb9xHYNlS68+oWqBZkCnDjK6uW+oaecoYwv3bsohN0rHLHlE2OZGqT+W5Lp2AaYAaQAKAOKNyqfai1Qq++ad1mPGOFvF96wTYhSlcK+I0y1+U9escxr951h+8MWhEpC3kTFtFT2acyqMxm3W2/GyaNgQ6FvU/otPUvGsbqdVZI8xtcbCBRdKjD4QxM1yU0fFPCIC65pFdgI2XBoiGZf7FEoOi2TzngiPKjm7OdmqKWvrNcKYpCmpE5suTrLWfUTQdTPdTXPro75leRfuw7NUb+PzcTBucVNmSnzGs0QRkwTgQpEpmL55Uqv2r7QxlNCjZGdzdJxHtGmHZPFzNH/ztOqkjoLEtdtpYLB4c7apoywIwdHQQdRl/zh4N6PdL3XR/wDXHEr+NwdZ8N352yWfFNxs6Av+hgU4+f3Not15HUhz1vBjL7/J13m8nCatdNLl3yMUtshJfLlVrkKnh2mjaW4/isgybHmJmvYUl8k+bN/WoXw9W79hNXPH8BZPGUeLj87Xaw0RWPzGZON8HQ8Vr+tgtBn54czZdYeN9ebzPHyN5JveZJIIR00hG50IGQSi/SnXUMCCK/x/GVHrE5ZC8eMi9POK41uK6gyWevFjzVy3vdbtsAMH4PSy0qN2rjXsfGkJlKqyocomG6BKsm7X2lGjwpAK55+gBGpw8gOKfoz2MmEpCPf97mmRrUcePA5Jkj/z2HhSVRLLN+opnMZJOXqt8rKlNtW6axuXEHAnNT3jaeWZyfMPQW4217yyzX3JMv7jhmoWoVmnJvFAgrDpHdC+hc5s/eAYjOl2VtGffGVPiXYHddjyfQlKOfQ6pHSh4FaceRt1F4tQPfot6v6Wx+DLdEkCZCOqnXJf3oGyczgHPi8tC93ZuBd8tTDfFad1gCV0GXTTbJOjjovW21gih27D5nuc2nMBab94v2hAzDmqmUkQDZZWzrZams4/KIayo3QW2O1ewc0qO8P/l4Vdw0iDd4t3V875LxNysW/JBnyAGTi9gcTQcCFNfchvQve2mvgLzUA5cKylUAbMcNvkZgbTwAxklaHg6LDwtpehjqVrWIfBcpSdfJHoTMfiehidZvPkVn3wVptxrAdCLz+XnRFpL1f/M/JAXCwPYV1zPxrHyrYJt1is48lpOJvDR1YqPMO5XdVSWCWvDEZF13hVt/l4cDqt1SETIWSCo4Wvd/GG1wpuqDKRtmx4OvLEaB+fvrf3lVOOQeP0InM/lrCYZeQMo4HOOG5FbjKnqudMlEfp0ktjM8CpUbOVbSFJZbJVb6kmR3Mo73ubB0idk66A3zBp7zluLsbdrr3lVKPsl4rnSNVJ1zwzz1JhRYRENFQ4Zb2N1mKwk7f5Yg2VM79dUSXr6sFSyXWxWHvX5VnXyp0itEVsTOaISSSEmiZxlwUPlk4imZE16eZ9ytwTwyGLuxw/it9dwmRs2ZMM6yGEFjjwlKa5cnIYbOR2knKMRXJWiuveByNtXtWRM2GUhlrmEXhyO2dlry8Hp+Pa0g/ZV4kop16xZSrnuBg9tC29sj1gdo/ngPA+IFNd6FAdbGPMmWxgOhUax7faTukVQ3CrdXfMccgIw+X8WrwqNHiq+0qmWZIbHeljgkqP1JKTZNBCzuJF6UaPbLbv+zm7xknrViRbDSBl3jhpaq9gygcyXtiRshQZxh8y1ylUsS99zGF/nE8Js8nM/N/2yoXPcwvEgiczRvVkhjY0og0fQBvRUtUm6N1KK8X6P4ioo5Z9L+FFS+Z60yalXuk90gSkIPMpWAc76a0VPEyXLUpKut9uJ4P+oMSyUxJl66VYhizrbqumcF16NU15o3xgq6b1vveVjzxs1oGTTlEQSGmv0JqyhAvvSyqWK/YO3INkHuKF+Ezm30e+zIUf2eJe8sfQdXwY3cRH0Sne3Z5V5o5ES3go8x9DlW6ki5MO7ireafaaVsTphEBPpqaLa+4Jewnitg6MKbPkWuVl6SzCJ9dL6JGE3qj+FZDKI6zK3EeRJQRb9DW34k50InyUke7BKcsU7gTWMvJyDpXpsK4HP0pWlCok6sPrE8omXZIr0adMQxAzswG89RlT8YOJVMgAVKYlRJWZgLRlGrDITJIXw6whYCujKHLKmTmgy4w7DqKVqQHyMnzHWKOb/G8m6ldQWUOtYX0mKpOEvWZW0HF8xPh5QkvTxJpPqQ/0lqm1zfdXnLIQxji51z90vTntN4/7bYMKP478NksqTQiHgZkDsA/fd/+vQBcaa5heHEB6vaPUyrSuhe9gepmXyVWJbWYWMP4udQoQ61rIoE6LEY8u73C3pE6pY2xx4tIlYi5HoQ9OWZ1sa3K6o/4nS6nlXbhjuXzz5ds9vj3Cr/cDDS8nab0OALy8/WEHfcv3ra+Bxbf37Xvag9YxW9UbSIrGLgIZYQlSaKr7ULEdc0m8U+NpDj7vQiTEmjkgyQQ4/TnVSpQ5MwFdzjTUNCXa97KA0rUodqo+FGiqOe6Bnc+4lrcvNsUyDKFCEsJmLiD5VuA8+mhuH3f6UXFb2GF/prQrvlU4hhvz+uSaob0caJpPFA5sN0hb/0aDfy3AdVkAnjNAxZzlMjfgXAbD5T/U4Aa81nNO/JiMvJx01hKVbGgmmAFjw5LTzvdTAE6aEHixePuy/iKu/4Aba4LXRa7zu/OPW7m+vHfBnn6TcQcz9nB3z4tcdC+OdFysUpi+5TLNg5CeDz4ZmdsNH9rZ1uS0lv/wC481fN1xH9g2NCv1akhQ7LNqyispZAlozkUqXKgzH2fzmTxEWWXd1CUFv8u9EWHPRHSCEvqWm/u534oXIPUhVPs02PF/05eZoppDc30SQGe1z+f1pykRqR4nfTApG4l+sqjKojSaSLg/0xBA0JT9Er4DWidQWHqK1pBMW1OLJTqpEt8OFReBk2iGvc6pe/kfRRwzVCvHiYcFsuXFFK80K1PjTlKPqvqkv9UjeKDryZ7MUxc6mTMtLs41PdGV2YfmYZqXXvtPSjNIafOSsekWntFSarPh3WwaX6KVjW5XbbBA4DqBCGnqh5dTINZE7sYOUv3WtrZ5GmiuhuAqjfWMUHvubrV8kNV5tOWidP4//fpogi+PnkEdLK+I9mga6uhb26KO3uHbpAjGpnmYTKvDtrt7VJhJUw/1+Q6b4uJyyp6z29OSRNCErS3FvgFqPibqZSuiGaIu/Ysg80gmYbazhgd+l2hhL8F6LeQNhAO05zXOecbD6tLojSwDcJpmO8yrHHuu55REhiPV+p+fiyObjs3pYfBLg7WVmtuksjT3osjjPo4sftOTNY+bW51+vqVlceDt7USo7uXTlYI6UIjPUOCComAxnlTvB36rQUFBg2NAUKMEeu99cgCoUWsu9Uw7vjJLI4jsRnL2o7QaJVAfZL8Bdmq0t1xFU3ue5Ym0aY6t39+uwrYvUmnr0F804oYODK27zaANWkWPu1R6+POpu4lEvwKUITUFFNdMCPdqUq+UaG3s6QOrtRTkbRZUVua66VSF9Js5F0iyYQOqQynqUI8O6HhYNU2FIIFUmbCBoXrIRdWk/3qj92ARPwgMhoA5AIg1+deXG6TUF5GcXrJlmjcpN9O9M1PS0KT94hAZRtT4H3Bi7lvnORsuaMj1BTAsuLDDQqxrixYK3zQNkVAgwiI0iL1e+TMsSAQFi5AgERCswoEvwUAhFCgFApkwIE4epXtkYGRu4kcFbAwQV+FKkf9t0r9N9rdB/jj349SPMz9J/LCrpNZqH2F9hfRh6yt/GPFIHkYjI3yC72F1X4U9xkvIXrSar4hUb4vpUaIneJ6geThkUpdInn+B/FpBjTc8rGGL1u8avWvs7k/NGLer1A47RiETO8brGq3bZnUf8jrJna5ROsboFqF78TlK5/C6hDVjliy9y1EqhxXSGnStxz1pHNYZGSNxhMM1Cufv2yhbgev8jdO3wt4KeVvcrVA3/7vD/ULWeZt/TMmvwFRC2hhno5QNK0RVVtg6X+N0bbG1RdawyzObq5pmatjQFn2GG3qiZqwv0uwLS3FA4Z2uETCKs2lR09AFFuOHUr0m7XpzokgSuP7CuWPCjXTAZxDmopAEwHiTEP6q6oVTXOb5xl812wjVKYqY+z9i3O3eBdcyBtqRVDDshMOBEXOvFNHu85kPXf6yQ1XfKeH0bHNjm1WBn1JyoKXxOR1HE6RUFbiz5nsAFTuOuttqWMnU/Sumwj5PqOpJtULYAiXFXQbLnbpXkLiTqnjssGM1n6HCA8NKVIDzCaTR2aHE2VvW3QBdrOYTxSexSuOeEy5pci7sxBMHL5BewQT+n5JIDFVN4HQFX3Ww3YJkeZ/6zkdS7Eyrzu6X9eIadK7VOIUdI7dhlU4qUKgA7Ka/v0/fCQET+QE8kvG0MRnS4rogJzE7H+6hdIRqiyw0cderj588ekfH+2r2k5pUamP8wumnP4S1r9wCc8t1mFreh1Qh8IQDVXJj4giFVlbz04qB+wULcfbIkThOA4vNCIyOw5cOpV7nJKv4WlN/mYU1POE1YSuKub7IFLhErjiBHgZSYPpyUYSkIHqBhlxWshsdrti5yvpZLB1HYgqMjdMSLsYp3dDthgQlNKArDtplPdZUuZmyNrt6BTh2tOWV5cDDy78y3XXbP1WUPKbfB5LCMCFQM5nh6kYidm8MBeTLApSjWuQrw2+fFtAZ6qHFsJ8KpsdZQAwp1r2o+PF4ux/IKOdT98OBbx9D2f0icse5TsXdvB31asYCOe/T+Q1SopjQQFRPjrAq4EcG8JezYaeEUKRHiVT51YwwaufI8mj4UMMDIbiin2QVotQXZgMS1C1KoNVPQChnCFX2NV5fk4PRoJgV4yvQ51JfdOwcIRXpwIWTVUatQPqlY80swKTjezQzoKpIouPvh+KnZn7sQN64H9RxYxERdI+2pO5A2bUBN6ATJQxNjrykbZqUwdMm1LDjYa3JKuvdGw9vc1dp3ttu2j77Vi++hByXFu/ewhZrq2y+M9QWzgwS0ppdx9F7EkC0tqI68cEJQzNG9SvaNI/+9rXzSJ2+SMVv1X6v4gfDArw2ZbCG82t4cXieowBlxhxk2SMsSWoaZ7LsBhA6x+1Ok6PvpSnAsuOVi1Seoz8l+bJrDvCbsrXCyMPZedIZuo4teAMq7EaZsSwd1t6TCRB0tiLNp8AriODF0hP1Bkyl49hDp4bFint0M2Ql4oTCYGhi7QEOriE2HKODQqCmnLshyrwRANUj8KpjGETpdP9scuPbZBwq44P64K5BGN4yon60Sn0ypfGnqFnU0MxK0rq4T41zLailDeo9eax92JqUsDaRWoFpO3GZNtmDbcfkbzpxeSn6HVA1paQtO0tmL+XcLaUxOWfHAE1pWCmIq+BVVFITH96UZVXwJpZv19wZxHvUxU8vYsIbLw0UG/oAWnZFDI+UBG2nZskB9oJHuuu6lUncM5TO0nsu/HgXglUw3b4YJxRO9tH55BZkjbJJK79a9tndz0bz4O8MguvU+PJ1siDuDbb27vmGZp6threWRQDCOrBe7w2cwUHK6lg4/w6Gwr1BIOi4zvht7P7zGO17T5W57u+JwmdEPjmX2q+516yWm8UQt0410AtRQTO7pZu0rCsx7IFCxk6BfhtePV1axSuaGpBu3gE+W0h1nrqGLue4X8nNQvmglM4wiJqV35/WvOpNmiQnPfCHVG2Ew6sebVnZX3DSBPY7zNsBbfz89pgdAnpBbBxXzE1Krmzc8JnBGfAvT1y4qZ6T60XJt2uw0IlNzf4Iq8YkyWwgVIWtsc6szTTJ7ZlfNEgj8blBLWKO8Tlmlk9vY35fuJHkpamdU9V/+oULbh4rt2qasQpEtoN+g3k7HEI97qCx6bxl3xDyRlb2xfrNeIjpUKqxTq433HIlJoHZdlb+T5qkl1N2QtA7Hcr/WFuZu7J4cGtW9/fZUCgcMehOd2ai5d0TvneRLpjO3W3HK1wxPcoc1GELz3+aZi3rpHU+50gxkLVHSrrQ0m26RqA3j5djxN89AQZ7hdo5VuqODfKY+ldbRi1efkEu6NANGQk3XyuNlrSOY51gehPg0pMwoRbCXOde4uN88FULNx2XmvhxGRx7UD3DVNW7l8CEKI+yAg8kXCHzUgStBvVCAUYQmR8lmVVKEtXC1qZeea4qZgOirlshQ4fsp0doA6i9Gf4QGhylexFYa0tK4QRJCJ1CzUCFB6J8MCCoY0BrHaMnDLiRZ0r4gmeKFoYNjjpkbmnaO500/ZKvCvY6y2dgUwnieNo+NT1+1eDeq/cWTiGRx0aBM86hy5Tq48zup36f7r/E1DQU4QmG5ZH+UASe26UocduHBmBwdn9cdLFWkVvRTDKRGHhAyph3OPBts/zaY0nzdZC/3GtPTwaA9vY8YPabz/vsr0e0ALjIUbjLkh5oKriN7Qvd9XDqTvBij+nuW1KXkO8lQlWqGnU1qOr0Wm28JH0w95ii2Ha4sZQhzp6QSFZBq1Q0PR4rvHw3FCFu/WiotuqKB+Mpk5MlKIqjQCA9iifhdvWVkJvPaZWlMAQasELFQjGPIWr//N/8fQ21wex/zSmceMAWn4Cd4BA6E9OdFBvEWrXInLKdl5rAqUJ/nztM3Wm9fXcHijU41afODWKyCnu2o2kJga16LpCthk6MXv2KfeNepWUoFSEo3YNj883c8MgnDwzBbBQ3qqrYsBLGKAYocPnaOCxjdhgAlyVnwTS+hkbBJnNmEOon/ED6KGHmKm32u4ZGvhENfDfQuHcL2vE+Dm14t6D97iba7iqcm33NoZHuBA10IxrnbqBh7iYa5W6iQe52tL6douWtIhNv2uJ2ita2/lN9U2hl+xi0sN2G1rUbaFm7Da1qN9CitkUD2mA71z2cYciopNL8UnN6Cv/VIFCrsGs91fE6Va2lSvQ2uOtof/v60PZW9Jw03Ob2MWhv+zDI6HZlVzI61Zycyyz+47HJHwIu8VlAl89qgynmYzMYLfT2YplmY8wYDtMOTF8p43QQ3/SFjIMyVsnT8oB+1Wj062oFE0zHFXjQruLhTlMbcEVplMypnDYXutlXgsp/nJYE+D2b9C5cy5rcB7RjRSHGAIY7LocSIs2Iknxc5akvKXObkFlt0Pd5V+MwBIpe06XOvwpWZQ0os6O4A6bx2UCT6gV0/X00UgEFJXcPqWptDqhPadxfXPR565SrDViOt7esOFjokA/TLnQYuhE8+ZhRdknd3R2Y4jyFWxzk8qd6adrcDJUtWp+t8QdbA9fY0FAgnQy5vEUad4xrgDCgKZFVjJS6CMSBHPz9+P9H9AFXMCWJ/uMXe9t4Ex5FokSNz8WqhmneZCat6LRuQ5SVTdgFfJYktDyiHbKk5cbwqJUJwFRJp7Sg8dFpvWJkTuZ3TKF6Fe7hgeQlYWStCe+l4nmfs8X4toKHFdnjjX3pqCmMaeUD4cmdjBwF/Ch3atHMnwkJUH6ao2/pbBImcOvyjSnOlgyXYwXwNQp+fr/UsbYtPacm070oc9sSKPmpckG6RsDwox0CQFiSXyJ4JGwANIezHNhOsNAovyvS4oJ29lmi3I4P6JwuDQXE+4kPcgW/O/JwM+aubMScrXhFBz5MARQVsT5gj3Sh2RrGsTuTiB9S0UMZDdYbK2IaJ2iHm/lEa7qr+SbUnNan4y/i1x84Adn+tIDLPxBYKZBmp83lXZHol6qkw9triskomxyWbWYK7ma+yGqNwjDudBSS74Mk5rTfnkLMzSu6jzjGLt979gPCa0Nj9h1hunLcEtXQzK+t9Nrk4MAm9CzxSVhWNMZHnpPA/uf2MuNx8ODAwUElMKPa9bjIQsWO5eYv6QxheS+OBCSZH5wHfo4DHF8rXnjHIHgQkiOihDWu4oor1CvFNnQQnBkPVSskTqwiDoST226kfUcD8wGljfRUgAEQJdmPvTdj8YpgB1tPBFHYDogKJQGDeXwCZYLqsp1D1+Dv2JJqz+roa5yb21rYBzAAdE79SjcGjuRLwV10anlaFXSGf4/LSmUhIQfzzhjm6URU43OsjOtrUpVYsNylxwJcQAQQm9DbIGsHkQALoEjIAihpnuRNk7Iw6hheRXZePPl+UVmDnR3vZtWPLuiKjovJkX6pMvlZ92t4L4pCIMwiuLGaiRWanwkiA0Fvy9yB6olI7lxkM1DMltYhewJAOCArtRPj8Aa1aeCEiuQsW01WzkKmwUQKn649Z4I0sRgSoBrQN1LVpRPOH7DPQhLquJLAkX2Ov+KBMsdq0ORzgxSuVI/hgee6UbXIncB0bxC+BbL6DrObZhM/J+w/8l6tVyzAC3VW8wVONSPO7dudv6jAN0bcm8TV1Emoy3J08ujOEXdrlsqq3XCA6kB2gBLarKhsKueV9JL24cOneYlGLL7SdTDg6guniEQx0Yi40vSMcwx0mJPKLnmhZj70mlCb6xcAJehKAlVBHa1dE/oEfSP1S7w0+ynZWBH8rolwgpQAVuz06gcvsod98TNzrEQSgJmfiCyBboEDqhGMzHQW+wLX5jIUOy6CkY/NMEr1Omuks+C53AiZf32p8pDtuuNT4qoWvGvW7AjpMDpBUrSmV4iuj06hI6QhNwI8DiozaiEeoThSzBSZEILYlYTasopZnqob6JA8h/ag5VStj2PLqk3fPqRyvW36nhBqanlAO+RlBBISau2phN1B76JsKrwmz7P4NuTVR6qL64kf2pDDi36zFrF531nm1HuhuoW2iw2PdR0PqVMM8gmEGJCIWi0tv9dCJa3KgbxlOlBCou0LCtaMaoh0aP+F94qT7wrF5jE3PSEFqRBGOvoRCr5GZ8Z3Cn0EvKJrprX25zjT7ks4WFWkVpvSY04QJwqCi9d7FMfmTVoEOvGgFLgT6qPNIE0iPgPtj1XZ9+FPSdMr0np9va5LSZKMyWIQBCCFWuQSY5HGBNsMaVVNqeh16moDe7i1DGB0A+rGWpbRy9HWKEN/aW7+i283ZaxSUjND980ElWDlJyBMpmbBbSeESIisbA4oI8ms+hqaM+Cd5MW4MCaZp8fq+VuqFvOTzKy2lvLLlHnVvjT9xAnTycpKMTJwlMOLwn08nIA1l6UQZIzFGlpqfwR0plC70ZKBCdAI0QoHd/AztEaIZUg3ekow5DaU1sYmqArOjmLdYJclR2mcv0Xtzn/4mofRqqzmGt5lSVhLON35gwowDSKPKsRe2w50QmhXapf/hG/U+ga6P3kc5BLJgq+GcmuZlQyJGSA/oaVp4jdGTsk5UW8ODVmsB7MbM3dwEYOjTDrMxIO4IxkoV6UOCvMeEAb60GgIvw79gVnQh+ECUiHwk3Eo3LS2Y5bQ+x+x6tAmuiVDHme/j7W8G+PDDgvfmy0LljV1QNeQ3VChtUTdEdKZHCUpRdO349A7YmIkzUHoKPHjIIPAzGW/WQ90mmhShjG7vVG5o8Qey5QRjN+b45F1tXMVmhb+AddgTjZOj0OfitZUdCwumD+Brfow1zoBMRAdQ5jR3q6Zx15ro0HoUS9uFsPM6huKjrjRjV3uEE5APQ8SImKTddp4BqnMMP39RoX7jwpCKhwR4prSC8ZvJXousv83Z7uumew3rw7Htttv2ya63AfkFP0/TtH3Y3KqzOt9Pm6gv0c7Gg6wiGhr7LJyXJ0TLwMXdRG2nvSZZXOwMS7cWMctVujMvxP22nHv14A36D0youfIpJoBbSkrZl5lUdUl7fsFXQwBxRKhUcz5NBdsk+RWA5FoEEDdWr331eTKW0P3R+MYEzJ0dXmcljuqrCHK8bbqsvEXHYiCBgrIwHE06Gwp8S1obzz6ukTRBdhS1NEwYi55flA/eEu660D0nCb4iFqJQp8Z9Xbl6VGGBjJgbKmG360tVgtVVxZl+m1hYQ89dE7QD2dJxt9ugj7zmd0qhjqcoNEioCcq9DDglLM1F3VDQAVF70wWJvHgBG7cqAvQdcAIrhoQM3F16Wf8ATSRSvHEW0Prl3TR594f9IF+vYaCXvpgnt1S4NYa8MdVOZNwQvHmligdxNo6r2gBS4rqD4u5MJBblEv6YXMe2AzkE8XITNJeTNRega1O6ZNyOGLk+OCosEM2C3ZodFjlvWLS33b592QybfM4e99edW+rDw1mGMFfP6mB2UDAs0AlmNXh1dqRoKcH6xWoJcvQjs4K1aAqq5HNX7MxIIghFQkwGm0nTM+kBEMdakz2IXVUG37Ssi+ZyWreGz7bxpfGUhsJOT3+dELMK/pt0XsfvqiZrmPSS+rDT40w2WzRu9ANYh+zaAuXdbwgrPDVNxISWZkuRXzzhbfUNW0qYrHy9BH9MlCkHoTYsHKQbhPpUqwkJcXv19xZwWqCEWk1RN3iKnsPHS7MYyDLX1A9sQvBN1xzSCYjIlpGO3icsogL4xkYw2gCKGI02KysKQsIgOzhyv1UroM5DLykeXJOBamM+NIIb6i2RPI56KDDFbmDa2do64Mxai4w+fsrIvQMmgTfsFEThrbQ8JX9ga3xpb5/eaxsL1vhtC+F2edfumVu+sNFezG+rHP/MuPAp62UYWojv33WwX7CB7NhMxbGmXa4aFTDDsKsTM0OFIjLSArwcZPebJDpOeY5mkKrrIHbqi5B4klJLDCsHjScHm3nZy7PN39bijSieKn4oF8djC6EqA9ls35CO7V5p3422Axg4igxZdxEh8qudnDd+xO3QOIHFCOOXZ7+8HJg7YrCYOqGThBCk/S4o5huWkWvN0lEAVwqoDUteb0HEyNBXKVNC/SfbwvjiP6gN9EX9H8XSDEe4UbyMKIM0rJ3YYS+mnSapFuarWJ0LVsFqNOBS6z2i5rDBRcdQXv8EtQwgIFbaPU6z+PKwyfBH/Ya3YEvkv8klfB/t8G/AFe4x+PxKVF30lvQlfQ6eo7ehl6jI3qM1ta7j0fLwYY2DkJddZ7iClDE6+jfLBKoNeaYQI02a+q+rlhMFTHLEyOGMtqTkb32mjEK+WsxdKWsthhrQMdkyA8KIQHdxfEt6xi7gUB1/oq9dV9kJfRln3e+aiR09Fkd3yls0uu+YVfrjXM0IJuNBACPXG5MSRc2CYjzwi/c16H5qXW0Knfrs97d50NsdyQTYPpcrXeMTWDTsNnPImE+a8JFySUidQFNhKn/XQ0rYcirNlY08jiDNkOFVZGaqRvoz0oecR+MYO7gxliiqLbCpXEJLMDShxUaSCSNVUtt55xHJtKhukorzENgoO50SMXmw8NWMBdyJ+tK/XHoRr0F+kGaACsgmc5bJ8PFJcuSNyH6mYB1tLJ+/YLB+A+zYWopLGlRm5mTsjTpdEsXPHiX5Ya2n42ePTycTAibGtmVefmk9Ut3Q36Xen6vIRFhD+96V3Xihg+w9eukaN3NRDpgSpZ1Jm/vcVjZnfUqz4bez+T7XVstSnlHt3YyKLR5OvpLczDvh557yNzIw3zh3RO4T70OaPmcSdpFPcRuedJWO9vQbX0N2w9tLddU98etHx8GpV7sTbbgg6Qz+010ZG8Msb6rXKXO67065+6jxkae5pLAc6VgupPFz/6qPu11EYOn3Lf9FvRrvwV92nvKtfQCL3PPCfdqmFrXmlqlBgMhd9Vw0CsbcEeKMFVZ7J6ffMo6VYff4rGtkWA9UmrIIUK0RchmWKsDl9BKf6ihg4O+pMBCvL5mR8fWYZbEGbbVBrk4d7gptRWPewq1os7Jxg0pC3U1mLuv1u4ZSyVNHg+QcLwhj0GF6q9V11zvIENEUqH1Jd3bsVmfSTCgwWAzCkuiJhLUn7GymNt4MxG7t67+awz7XX4TG4N6Kj/sDQXr3HmNEldOr+YMiQ7OW7pMHnzQw/TbYy7WYgeaW3u5f7YNr6flNH+8Ofu7PH/SMYQ6zqHeDPuac/HYiffdbxRvvM+v2F+ogqRFeGfduebv6PhqF52Dr9nYgAc+mINTzSBbGdCdPN+hxbMddGRI6Zd+mmv/xA2vwiRP0Gc9qnhkIPn2ddanXCbc0rWxQ5VCQu/Yxp2ZjhvqipwBYpD1v/QExpQnhRSXh7t77jxNeBoGUHTbZrg/ghNQQRNW9UNfGQJvbUe0MZemqYRadqf9Z7xXiWJp+7UU80gNfWyopjxki3XnSh6moRpWc+dt0I2gOlkbpk/dmMGqaMzjT99wvtddXythwkdr6fhQiXt4yCstiVmlCKymhMvlQUATJfeswl/VYFQxmsICU2U5gtMmYpCYbzE4Tae1XM50UUiVlTRObMlv7BIaSdbrz6Y5Nt/aNPkaybf9KvlDS8w0mcMly3HkXWjYujf8yvawjN9LHTBr8YFtWB5hRk0Zt2um6UyXP9e0fLkY3ZXjuHY2l7bEtcMIKji4ntW86cphZLkQ380HX1M6J89duQOzlPme7lcZp4MWcGgKSgKk0QUKMxNs4NhsT7dsRFs50q1D0JpW1jCVb4kRBgPhDs05a4VkTHNykt1zRFMVJxDcMp7ugX739Qlcx0tnyM7bL1EMb09x49fxi+BbH2lVjHjsbeo/0mN+6tF+XLlyQDJGt0pO/6JPTOmdfRgww9KULkghDi+BUahTCfjkaqMyCukk29ZFu5zAg91orG19sCqHLPnuRtbDVT85vJ82VFSdddqR1Mef+dYmtdKTD+0xH3t4lzwK0mwDUktFiRP6Nkwd97mjWeYYKW+OflZKI/xdazBKGev1yHQ1TRP0dfTZtRWPIYp4BFHE44dYjNtmJrXaZm5/mkrG2NaDT3X8dHBtwkLFW7PnaZUELwLnIECDLH+ARsoBw31PTNPi08ZO92H84UcTPPiIEna6kk/HgObuZJXXmJ7+Eov6wPuUNj/ED+M1BXWXOpR//0KouwyN+WgwKm+BKxGROYIaCqSls4N4JoLsN23hCoNHNR9+F6o/GopCnDxc8Y3PVdcc6iRgIKrcHcA27ElaNWnSlCxv90gggvUGayhmcvILlOwAaTqPQm/dq/QGW/EkKxi2jP/UTLepCqfIKdzAh5J0nCo7rGcZCekecfN/tylHasTGKO4sZJnGjGU9vyihez2KjnaRz9UcCpSu+izRO2XxXw72fqqDDOzBCa7zc2tkf3JQut/0gHTl3S2oPwa13XI9ZU2FLaxBfL/dYhGUvKo0UJ8I5pWGuabtUaB05tW1S/GfvCaYhPziFfsBsVZNW8caB1hvDSSFB5N1KH5bj5BQ8dE9HrTqF+ungT0ShKvFMs2jBPFWmQ9bg5HFDV5PHjYbqOPMMyrYcRnshTQaTmNz2CTiM/1o7rmoOVV1TmNIQk0D2XLdelwhlzxypmZvXpTxvmDltIAStSqRPftBsqdilCHyMh3M9gSWPuvkbrXtvYNCW9ptIRWRo7is8hZqivaolsU2lYFl2IZHy9lZSQBalnYSlyMJbg3M05T6iHOarP1TXTbGoIIJZGGmPkOc13R3wiqWHi9jxb0WKUELzcQehNS/1vkdKDnpJwTU1VRqSmGElnTeEoHDmmrUwGJD/pOdmrhdK93IVLnitaQYcRhkFU0GJZxx9eoV+xfBeLncSCIZD2QH7C+k80YPDdiy4AvW5Lc4I2/7bsRTMN0M/YC771Txpj0fFgZNm0R2AXtwzlx80NmfeE9N7pD4jP9IuOkS3dPVkOP8bk4Rn6p5L5VRptcfABUwCJ6mwTyCjdYvH3pS0XMUt9BzFFuA+jI/l8eXLJO6vEK9wsAHnP0vcalpJTNCX5q6pn7zJivEtTd/yUtii5iRWk6+k1IhcRu3UXM1kH5bnBKe5LiJpzhCMfBKLQlHuN6/qjznMabb5J6xW5bB2OHYrua8l59xLVTwyLslBoijgoLrYhDNR4WbIz22SIMPTTzJHzJgh6wcVXfs5Cfr8If3l3voKM7XDVwPt+GtU/OIX4MDvgOX+FQ+/LqNDfuGmTI5lyrMffixPuTNwSUr1dgIIjqhCFYS3Fk4/KHeXN51KH08KC5CG4+MPSnq+MSFV6cpOB5YwAja5ZiPVclZTvno+HgGxQ/W+GR4BZMAB+9UAfJQN8aDD2lIOtLqydwZJEIxkPcqMHfqhHCKTndL9SvOhJaSGKoeXX1KuEu/+tg0PqsvjsfHt7heb/glAGwnWKcdT2FW1DFPypOIaQcWl2TJ/V7NxNqsxWSOsfH5kkVLfS37wyBir6FhMFQUdmKFtZ4aVKvjGsGMKw+3lk5XWcybpi91+ZNJrwsEemo5ZZzsrZt5vyiX/H4Oa89H50GUnYks5XjK9/fHh0r5HgF5nko0nvvLF90X0Bql3DdLKjtx3DWllv8DSb2f3nlygjj2F+PjoYWke7GDTfkDuww9EM/qpEqxHs6Pm7bjdCHZOGLwo4VaRW/1V6Ax0akAhVZJ/OevDrvDk/f+5f3kEdCRrpLQ+3hIYGIeAnbMk1kCS7eKkq0cP5I9BaMnGApkWC3BKoKQOqbSVBFuNn6cUqBb9TTMAw7tUKOu+dUOTxw4kY7MD4vadnfqVnEMM+85xNcfjr5gHFLFHrUKdQyq/Cz09LCF2klZiv3t6kC7wL+WBld/wW32hL39ZobKCRe/88YSts2Td8vbvq8J2ML/mn33MHlXb85sW+kbHq2YYJ2rwXe9+kesst1A7FUPcXWmyJvP+FMyYdHScnlHBc06c3v+4L5g3tMCXUHVTs81OwpXK2rHY1BhKnuHCVlArAPJQm3iyx4/hYlSjdbxsGNnLu8TuQFYAsu2cZt9ryk9aqgGNZBpf5RBTES8dxyRGdSQdRMfDzxbZL2K8dJAnLyZRyQq+hytJBIJ0+aVnvKJ7qgUIzEThTgqKU0WvaIgKcmQ4q4oQg4vh3u8HoqFAx3R5m4mhpUU7qd0EJ46sGV42EBIKWmtMVtrvDeB2CHKqzcbb93zL+VXqhWcEHiH6vH10atBoRx3xCH9uoewouHIG6poF9UStohK5O7+Y2darWLQUIDROUaHKoZ565QSMVWN8SGyIhsa6APu53s1td1m+4bAQ6WiXPVhDJ+DBSnwxK9Zi4YEsBeVqmi7xgSs46LDfaobbPdcpP9pOxf71rCs7tbvzBJd/w7iX0jGv1bC3t7xCDOglSh/Em9VLrUQmf8a7n8pyaU+p7LQtrkEbH/XU2OL6yhEOACLSyC+1PkrcJrQ+uPjO89+DQ+NRT1fVQl4yasS3TpfHVh1uaKGOlyPzGX8C02c4kFNgWlWyRZEtgunHOqHSv6KmUsebjaHtcn3Vvu4mRAmEziSEEnCkVPLyQR+XmXh2PryLcuvD5v1lldVvc9nWzzu6l2RKeib4Ysii88Prds01FzlUW7Zwm5oyJBlz0a2hHlzMMhU5qEdcR06lsNRjHJG0UU/PVEncLiJfwx2kKgv66DrnPnQvBg6Wa13r418ql0U337Z7mRlCI68HAihiUqoEusESq3e3lWpNHcP1arbvzrDyZMb8Asrx2y8tbuxqFHc9udMfSZ5X2yOlkfnQW7riJWr7KCrT4hnJwfANIFRCXTzFN4hFA6F8iInR4J0wiEQTmj9Thxu3LS5XwjY9+GSWsPvLn4qqOuU4694x1cKuTlspCgevdZPUZNEFaLzbD9vUrOmqjABmgpHg6LCNugpTICawmHAbmuI9TDbyb6dJdGjPP+g0TSNlaZ49xcxOSjV5wqxh4jUtwaqTNNZ6P3ueIg5D6lJcfoWTxxn5SAWZ6b+a7EF1WxF7zTrcAfteER7zBjeWfYTlbh/z3iAdN/8zXMhlTV9B7DX/H0nPH3dcTiD8R/dDoot/jmAr0lufMFDRrIoqA4irUWPr4t/fFxqnwwgaortWqJTkea9squLn+Ss1BzEpyoA3tTC1whFg9b75ocNP6EZUbcyPoizGsMHFuY8ZYcij5WLjsfr/Gy2qgfw/UqW/EDSlY/r717UXC/2OdiI5R3FVns7kPgHOcqTvNBA5kCqCeuOq7Vrevy0H/sy94NT9QbUqQ7ry4rqtYfShdCw1FWzeKF78pWv4OethL5RzNyCusPHKoMghxeAS1yf095C5V7qsewf7LGza/QZpNbpCjYwcKG0sUET00hugkkqH0sE1lomTz5zESCHjnyObQ09oYEzQJcUr5SgJt2zV0dHW8XEhB7Y/K/SNxkRvgPbv/1DRKj28+Xf4eNHKoMYscYrPx8+wOflgUx1RL7JyosLw13PgzW7x5amQYqZCJMuvy1j4hd5I2Q4NEUak0OJThMt3faGKtXS0mhohxJppFQqjUdeMg3TrDwY9/jNSGjYoRRRctZ2rd1W/J8M9k/C020M5plPwreAn6R2rkAu6A7YUF81AR4DkmJJ+Ual8GShbsCBbjsDPgZ8maSVhXdaB5I84KOoccRvvKSsI8lePoh9xv635SP32BZfj0P0wHm5Yu5uTdvxBJUCTUgBSAJnhBJa91cGxSe+iV2phButPCnytWerxDvtd7I9ifHoY3l377zEQkCBOXIHOGVgJtAd0UmjCV8FmhAAntbh28+9B9qJvp156kF91xVPGo6bh2i69XHbFpBbq9kFiKuVH0mvO9rzJ2Hc1lMLLwgGqctGUjoze4xXj8FXNek+dWmXh0n6COrydO2ILpMcOQFo4C4NvM7WtwfJzJjk80gcQ7D+ETx/unha8oMwZeU9+bv9TsAJgu6WnLzQgIhb3fl+C+6E6gRn65mfSXrPjcci56q9Y4DnQJ7b2nOfxvmy7CjDz5G4ER4F+1nz8Yevrl9fbRFGSaP2WfOhhUcSFm89szKMwwjeB2ZqAUku8/OC9oFjmiw0Kbhq+YyTD40r5/CbZdSgevJOZBmNwAuC+fbx4SP353rY77lYKELQ3uKWNj5yF7fMsCQeaY4fRZ2SQ/Y5Hto5p/olv+fyFA9oT3DlqrrVgB0F30RGHveTzraaZSCW3I2jtLTyaK+Cd8HGnMKTzJvnl+LRq4om6bW08QqblAPlzd5BJxx0/UpCH55uHrjAx9SnqqjLy9KRLpduNjibkGdwPZq39LtsooPMm2Gkjkm3u/udR7kv6O86Ww9kJdlflL3hPqHLlQn2S3+KcY+LvxCkwopkiuA1iH+Px1IBQb2iXpsZDghml3wU8cruGhEAYhCj4tiJ5BInpheMUZ2BTF9Wq3c9qaopVypaUbyRXpy8u0Mk9hj8Rnq06pmYjbfDe4wjJw6WjfxAZJhrXZ6xATYNFvsSwc3HgEaDEYH7IpKK4r/rdCNnEdUXdkyZCHcN2ttkLsNx6ZOI7hUv8vpS11M7RrPpNAy3L57tyccDIGW1OV4QB6blXE3WFODx1Uxg3qKcjj5dUgaQcjQM1gOQ9VXrKqfUGqlMvorxEa2+0TQryjot6iK/+hobaNRqH7l5smctexEuXzDy175rn5dXtVEVRprbnx+3mI61Otf0YwGFYOHz6fOQ3v0MmlX+fF31KiUU1MrmBD5DXHpnauIGwpHgCCFcSiHTZ7k2OxLizVWuziaxebtDCwt2zpOwU3DcAOlpz2EG5guPGc4v3tYKz0B+AOJmY7MLcBHsZWo4xoXTCPMzpP1JsugMtxWuE7FnkgJP7tIiyOfLuTNDy4EoCQvvbHs1iQcsSPjFxDUxVgZMhd1a1k1Z+bPX6IncD0i5qYC/CGOlRhlO19Y2tdUM3MXvIpZ6aoagFz2GMM1F0Jw+5g5jPWDXhNgn1uX8hsLMxZ3zYOH8NKqkW+zAnUXRyniGwGhpME3wIs07g9xu3vnqyBy2RcRDlrGwVRE7/Hazqc0xnkzfcUEYltIKuuyp6ApRwa+lKVKPF4XEoUg3onTlsNORZxwOWQ+C7USJGQtPE+yAiQrNBKgs1m351MpSJcDnvk/muWvWRaz2vFDzS8tpVrTdkqWVmxHhxTJPqOBgoZbtWZSIPQNiE1kzSaxbOBL2MdzjUbyegd5ccLvQRQTaLewbEzvI6sV9qptzW6yNlyleto+B+T6P7sxw6pBXTIEMUB2bvA1d9jYoEIShCUXpbagCPYY+K7jtTLXlKuM2RXfbdr6hVLE+Kb6DqP5vzFYFtjM0EUKuhrrcCpq4BTYyPEe4k/zRi++UqMTQ30G37bAy3dBSYUIw+3ssc9/yeffZDTAFh6o74IPaNY2hrkdxPG9/HI1oYaqyLUJx4g2qzX8MhdXZzLh2ctB9FezEHvl4bc8Cgxq+f/Xaz0pLxthjKxswvwmTDTt2nHLKAOcNlf0x4G+em9ASkhDu8KjBPqT5mU+NIjZK75QRnrsOmf2Zou6sxqgdM8tSfV6qbgeaz2rBlcJyORRmNhEx5az7Wsu1Uid5pGLCJ3/5R160LTj2SrMhzCOHDNWq0SyNNw6ivkXcDu+EwDqHt4sOGV6Xbaueg/NOqBwRakdrvxfglVmM7MkK6rtfY4hHNSEImB2Ix2bd1XHhbuO1ji5dKQha1mZayYS8s7ZE2ridbsAWCvz8kKW0SPJ5nt+TU6OQ/B6R6awZEzvPovIir8ucjmaq+EqGidcXQQ59LidZOeRCHm2SyvNTaVXzdeOVVZOjO1n1e3a9tDAxJfF2noD60I6nfQi5uB0srzyiTNMu57wPzReyE8rcFGLud+tItebmkiBYBxVXu2B6tcfmVqvzFlMxpmzIOUufIOYV55eBSBHdCAVUz+WdxBD5gXWIEmw1rnNwv3jGE77K0HXUPZkAkLbnuuiNmlYaELWkHwJA0votvr17Bf+6DWw2Rxm8pS99rdNnPJq7RuyIgLXWrok0bP0uK12u08TuiHZCFFHbdbGW23nSn3g02Wu7GIBLoh2szjGpeE6qIowQZFeAabV2POCcRDekEsMOEiEldt2ldpQgLzHhWmLHtTqvOjRilF8AJtX6wa1o8PhmYA5kVXaW4CoxRR4bBexX69+pg/j6uWRLjs3OG78lZufIkFtklRZvZS+6fQ1z0fsZ4Zpte6tBldmfRF3UGceKwGdqLdZyHFIKk5j5ci8UUeEDb0Iq0y29qCSH016GpFVyNgwpZW6FPNV8zcbv8ZMH+ecbS7Az3CZvlyNROd3tGIJiip0lsZwGA969ZWL8xNa0RcrK09TLjgHgFJ3aCFSn6LwGva4CPjJiVFvZ7zzltbQpBkWINBq45IFFFINoeZuZX4bx+D/S12WXh6sukJqo3VOgKUWrtrqS/gnGbyfY4/c6uZyj68IsXXbqRazjNxIiaD6IeM12lzQka4VPrrpaLVraqdEzAmEqbpbJOcOoS7VIJUG0WQ63Mcbq4PULDR587Thq6dulutwjcw34EMhj0liv0WeEcEFZ+/3VV/Fwu4rik8v+w4Us9RhJfap3UCDzWq3aWxX4W9Hdc4ryJ7CHCo1V11AmC3YGhHC7q9/wrxKbLL7Z9xcugavmssYMdUUFuyZaKe3Ned3f9bXuS35qnOm2eV8PXd/HH+ssZhRDH7rILllGLJIAZXQ5o+b6LB5ypPB7xYgnRxHXtS6R8KKOmTh6Mxl6IlBc+a0a7hYgGpLAeBGaRHiS6Yh0Gyq5fO3QKOhD6UXxfQM1YzQzDZVLpABsHEM02YhgOcrCBRUXb8+2rZ+MQow/C9OVfFYukx3w+UctH6ObB5RRNp+FJYqhQ1qpq4U+swAwwrWXhfRe7XAcEombSeAjPMUt5pahtbSXnwRIuKVuvA7Ku15+4paMyoZklrNpoNy+3rni2WhV0Ao3q2ROqpATo7Ix+XfQ8fspWsxOcZZvTyi+xxtps4ulUBs3y7KGLQjjcDfpepx9bmZpeBom6ZEU+wqwTD+GugHyEhERHrwizWFQcRQkWD1fuZN8LsdPasP2SL1fNp+1kSi77d7C3zdPiqsjDzEPbB7+13+fnv1DZU48T2K0Ep2tTvtEMWctlpGV4M3JNZcOp26wlVlJeFUByRkZ/5wZdneSDzfK2Bh02piJXhp/I4FLGebJN45r8z4AhlzzK6E+oyvaokDtSEMra8VBXoN3aSUesViqPdeU7DZAu8aox4o/7XBC/VwzJC7L7dOp+ogB0zS+ndqsSnp4zVrYqHHk6/3QPWCPfit2HfSfHHRoIgZk2Tgj8JXbw4Gu53f5PGFp49DEITRXNXU89rK3ChxfuExXFskS8exrMw9w2LhDaJCy8e3E9uRt4LnXGPwLFXH5pFvUGiW6tr1Y6+TNkpiGnexQgdRhA383nq9XecatuFzNZTfoWVrDlL79UcMAuUGS7RSXzLTqBOSkKbVqhAAr59rElWO+pqq0tpr7cDr3qwndBxZbaiDfZDeZp9WrPD/YlTQ21UFeEGiYh8r0dhyiB0gM52hltjVNHJVPGG1i7PoZnZvXZ2IsR8c1K8QZ5Ae8dHzZlH/zpSE+rfFKxAhbHeD5G+VMfgMKRkxSsN6ZNty51uwnuHNpcSp5KBtuLEQ7C8tcR7d4cQcgZNo1ZGE7x+of0llao86vDoiBXcnMMsp8S01M60jTXLpDJhZcLrxSzXDprocxyKUeGUpwL8IrxGpA/IycKwoj1EeL0mB1UYXriMiqG2ddShLvJEB89CNCgd23kFsWREIqaeAxO0FcnC4hb5jaCRzDR4WFrS1PT6K4clZz+XWiRL75isjeOMiHEebwvo9w7Lqf/Kq78dp9+DxfROq3OW1uI5q1KvZ2hiI2fuzmFdE+PgZSO3RPcz04RLqtEXO7aWtmHS7hb2Xj+vwGhBZnh03taLAGng6uQ/PmSQKTkZEaVDRf9CiKJVBv0kARZI4q81erU6tpuuqFyx/dySkislhQ7VjPfTUdIeNo6psOqkhZjxZOvtbVIhCaDu1DOKO3+nuuIADx1iI8Jxz0cir1s06jtItHhgaaP4tDhErPhAyQUTu0ZLZDoTLatbzVxo+BQr2msHs7DfSAnQH6qakvrqiT39tUfd3Lj1vtIy6p9I3WWQ4hy2xT+hv59/786e9HprqdoOUwxMR9kJFxg1HMfWy3rlh3JaGqitcBIENurQ7o3YEGHAZZKFAV9ApSTxaohuQ1lz9ONBdf0CGS7yq/naURWScfE6yvViKY+OSSqzIQwZzRda5KTcKGyY94EujtsDz09EAckakanoZufMsGNo89GSFoh0X9HPRXQlUZI2zLfKYIOjLEniSJuSG9qcb0Tn4LamRG84Pd2NTZESjq3rF64Gnjgen76UYT3XrF/4/spyGs6S2rMyKYb+rXA3KJbEnItOys7iu9yp/3WkKtyDUz9nrvZT52BgDr9apMSySO7a2+IQnG4T/DzTZQDyJTb7QSqQKY4ruk0UM+hTA3t0PXvjf8zQPuriJ5qEJPWYKl3zjtpIUsA5uaOd20z5kDyPqx7LFg1/egz52IZd5oz0jt1IQ7vWmX/ltJy0DRQiWvkBlpHuDx5tN5JhQZqbHwp1EBXFDpYe7ujqSq0aSNcWHWEwZPSIniCG8tOOVb0sKW18zroBkALPhKacRAZWQhSk8jgyM5TMqMzjOGKDkiSOAza8pDyqPh97950xuul3dhx5+TzX6OZU8hio+9Kd6/bzMnIslzWYy4Tx7pq23OSarqtuBv1LJyaMvz48yQo2OqgkefqnCj8x91Lm+5TiV01/GtdHBEGM2cG8MRywEtQE9IRSway0rGL9Sci3gXUbjBYrfFWtoqpv82YWht69PWS1lJg8tcijL6GDpOTDCpG/6JZ7OeHpwO3prh4JGd7IvkGf60txrguyRTnwImGdHHb5ec4ViY+IzS0miggeasdFsm9ttxRcgY6OS3sxEuw63cS0TXhElHRgFXG6K2SR2ZAyOqVUdS1rb6HPKIPftFsFgQFwGPC6NORtE8+LfIjkezji1SPMgfsVA8FHGZMS0eewCKk4sNl0z7ZVWAHXTi1l9W8ug1s1CbF4nk84ac00IGsP41I6DqX55jtgklyYoJznmK12YvQ+nUTq7aznih3RZy0bDn2HG1dtKbSiTXFY3legQk5UxrTQh0ZKJEG4vrY9S7Iukiua6S+U+ukZNHuQjiD+GeX4J4lF5Hpxl7YDvX2GvFv+kg7xtia7rQbUA2urCJ9dAO+2mqMNexhierf3sWnfLzaxBnCHeVx9hJC5FsWeDXA+ClNJ1NaG01WVr6ZlSWCAgNbOuBiGqBOyzw14sBO1rpYYtNk5CFRlmWiOAOehPnefm66FKH95WBPqUA3QQ3+SVPFmmxO0/xFr1FFVdWz8u5HI8pnlDg8Dpnfz3OQ+qL4DE5qMLDlT0sXNPFyDoq+CHco7SN0spniy9XfszWkEM/UBGV0dFxt+SnbVIHQXu6nN4GiTbgJvbpg+A5H4c+NFFZDxMUp8Xf1Rtda0U79XcvWavTt/MF1//oOqvx3EvseIC72M84mOJXgogoy+fliJ4SO+BNXJJ8hc1DfM/CApx+XUtcWAVJy0b4J7XTi194b/TcJ2AyUsuaVAtwmluBK2wEYteFEjBSXVXA7qcgd/WcF1y4LfM8lSfFruUh6IJxHbOJ9sa27i+Hgvp7mt+OxoLF9Wf/CMB8coa6Qfjw2D8ednrtAf5+vXyKTr6ydFJ9d5vf5PLn3E9H+M22iP0a+ULzNj6PAFBql3zu0jn3g/9HcXZphJy4+P8T61KqWViQBpba4coI9GBwEgy/7AGI1rV+MeH05cTSuxwG2BMiuzR9wZrL63MAAy313VJpFjBlMFip7YGuTylimWTp8rkVIf1li1obCS+yUroLWQBuE5pC8bv1Ny6p1aWiyO6SUKQ6gxM/H7acS1fJn34GXLNmCN+QI3AESHVQMgUlqMIrUR2LopBusNmETSjZYHUakOvIz9LMVmKFBk0S8DMUozGX0OgAHgEWHb6GX2aX1iBIcQwu5H3RFgwY7DSQAhQLCLs2UTxlYNoHNCz+B9gTMOrs2w3fu/2jYd38EACD45UoFR8EPQBKDLYEqNaFJcJ61AfOHTghaAk0YK2piywE+wF6AS0zWCHIFhANUhD88kGr9kXDwaRArsHmAqXVXsIK9HQCss2pYBkSUrAiwVIBGqE6F2oFSgy2DI4so8CKqd3noZFSCfo+xJvdghBAoD07QMZ6QUlrkgfYUMMJQyIIgAhK8ACjXOhCvACzw0LhhOHSrWu1E8BsIFYINp1gM8CkMTqTgbDfleiA+n+Z3FS+jyOD8gdWkHT+mdN0B3Pwv6uD8L+sDdhK1e6I/9kWb+yNkXY/PgAlivSbVuAhCWhBl15OgQte2mE9dO95kMwedkz1eADUAmkF9WagDAjW4wJK6/8NC/sKAju5AITi1g+oaRra9NiO/BgIXbePV5RonTd7w8i8OoVGeYOGYdfZt5MeuHRrD5k2JHQzCySysjjkxAGmvQ2txLtMDN22CYDmpZRKUXD25eh8HJFXLl8AagQV7dSsfFSnGoUv0Zs6xjq3aEvNBdoNnu/Wb1b/d+PBz0U1un5tY/DT5m5DTlc7+Wp4r9T3R9or3qxd6Jxp8NOy1vWmRmpYW0AH9FAyRfKJxCSdUKbm5HgAPp7Y4lCBSkpNzA5TH0iaCjJM2pzTgvJS5r0FKvNO6UR6qB9h4IAgaMUiAuTI2GRWFNhjOOJAv5FaWrulLlZp7RhuuRIaGScGTx/Q80qaD3UkoiajnAPey5fG1o3dAtOWMQg0r3Rva9MUZnCGgOYfDY/6onr4W8ckpUFyRpZAqcDTOT/UQdqvePT+w1KMd+mnqpykZ8gChod0WXUyfChEN04avxku7V36BmvwIanMTpqmXunRoSKLCzaaWMtYPjzgTMhneNPerO2BeEQ2441+JyPoy/jNwTFaDaXf+i2+mHsZcOvzgUQeRoZAKvDCsCb1/62HEpWDalNf+q10u1Eah5XVBccEzxonMSubiclhA3fpcftd4/mPLK1VYvTaqV3PgUtsrZUgj+Uu27hFTW6ptCkDYMBetXPNn3/ejvZZbryzkmWnZNGJxEAQkldUbPEdKjTuxyqZhO+mQpw1p2qEiYc6sbJ67e2PbRpjdcKPNuAmrjnmgjKnZqmOVgoqamqirhIqg58VdYJnJ2aDoKblylxuqooyyclRJqe0WgbbObWofqgexZWOkWAUJ1JrcmQjl7MnWnHMsxIHjjVR9Fs1aXODgSgqTptLZ54NZ5X6jS4dQrp8DE/Y1LUn6Recz04oyOayQabcTY5oubgLysf+85PjJ8c8trn+IK5m/MfJj57PSLDgk+rvXcoPCT1bUF6x5Yq7/9zkuMl1Xjc53WoH6j+IEkWkIEWI3yt0Wyj7+UU+Uyg8htdOTufUFsxGnNEh6szv6hYczWdLAg1QVXOudIZfpu7i7OR6fLIcrngOK1Rv4XKiyarp2v4b6MpyaLXAqXp3HGsPkF5PyDRMpXBZgX4kfciup2bNVw4MNkPjb8a8TGEf3Uusz2+1T+EtY7vrxvxmMzehcv7myCXeikpGT+Kkj/CAOHkSBffaS6LXaoRz8l4LCg0bhVCXInwayrA4D/MlKp7UhePWI/DlU3hdMA6vmpxTpzn7bFX1UWVFEz932DrhNx878C4YuL16C7UZVE6+rckLkVlQRtdp1kcVDLz0Z3CsAKvp1IXKC+BruCzNQbPNiptqpf8LKF/zJYQCe6VHGAuNdmAw4bUkuo/PZ2QepbMMEHpl1q4nuO0K9/qTypBmf1ofLV2tgNvL5nbF0CfLq1u1aqzGuzpX3YTtBxevUMT55LxHwEXxfHDZ6q99K5zUagNhGYb8fEwXeH/V78KzX+PSLGXLKKP+dVtTux51vCQnoXeiJNQqAQNLaSyEo8Nw4gp2yqHGMdbzoU4zNzzgvV4PdX3mCrwpId7Z0Pjrf/92kc/dqyp9VV03Oe/tCtA63Nz2VbnTkCWnhM+9ZXYJH3ZLegeR5VcQdRkTThAzgbpU6biYTFh/zH+2BrERZHlVuLhouxjL3WN0QFg+ZXYMxXbBAkz02IkeiUtUWdt78KYnCVHChrXPNgj6SNYb1DnZscHUhxrI9LFWZJLDrqDMhwtxvrYGu/nZja0KCR/LuaU7a6VndQ3iPs2zyNS04TCKHk3LV1gDOhqy6DaUNHj4rJQowniZZABiGtZfWqCnieVpl8QxyVQEApYydk/wsclkCNqamO7Ucz0lTf2F2tlBuCZng/79kNfQH/w14VOM1THY9JdsM43Hpm88LRDahuiDPpZJb+9/cMlacW8AjsbTNnj9E+5J7icb4f07EfL7M2wi/PGpGLOabfPPd1ry4W217mLb7mTJOrfqPMzt7rAxp8fEyZzUQrBtBmtuenPYKQ+yqtukD5lu5s4k9YM9yUmTxsYxs2LzaSVMVq0M8XhH20hUrbRYqfYnJ23zT3U6szVdfm3fowfmpmToM2H0LjXUrut9c7fI1UkXKXX3ScadzhhFduIPXon2zGISnenWSaQJL0A7nVWeky+fmk0hi7sP8ThamZ2hnd2QAwekHDVUiEFzFMyYHKXgI4cDOx8AFjq4ZnnT1t9g3iZNfVtDj0mWjb2K0IO/jH1da0JfbFvKS8XB0cWeZF4AQJsfN9HyE4KZf0oWbnwbSbPeGR0ZfYu7CTl4Abe3dgg5dtwBFTsDHaMjHJRm60Ki3M7Vum+xUXdjGW23VYucmHA3w95cd0V62QClZcOiq2zjEeMtUR82XDS8CtTNwjcMgHK4JWM7sA/nHsN60M/NCZzAd88MfDl+TXj9VyB9xRckVx0XddDh6Y/AqBDLAo1gJYWBj/EPcxPKe82TiOucUfjkbK3NuOLA0IZPEZYJrDkaKKHZ94FV0AdzLKxg1icqW84CPZSdwBAV42lJ4ZmsRuGnF8UcphwPBHjwisQMFlRmAMWYkBEx7FIScQ+R+bDeo/76uec5iTSL0ICtfh0CIC4q4Kxtl3F0E38egqP5RrV1rd1GZMBd0c7ztdoxVNzeN99gweG3xiPj3j+fZtwlhubRfWCwPt3pme1VUMdgp9k6V2Kd7nedFNTe2e6s/1eifVFY3AEAQCclWjdWIZuiOpT582tI+QazcTHFI8mhWCnLkyF0lo1i6A/ZsYwrlNsU6NGWqi6Iym6xeaL3jVKqJWFj+cQAYRy4r03082I4x13roWokIQ5Zf65ZKIOnPgpB4E9opN9mbc67qBEiDFkn+GZxJ2QjsqRnbE/AqCaLtwU8d08Q07vJQ876s2rdkPxgT7JmcIa/NGnpS14rqQZWorZuvbDmtE3ykFidzqKDri1MGwffHO3gZQSlwLb+0un0AhnleBXE5xeRmSGfYUz9T+Dm+W+5O3jEpQ+rF+ymiPR9MApkSUquPf7tu4PhP3PVH5B/BzAI/dmiU+8eiM0lPOB9xhYOjmLX4zjZXpNVx5jTA+yvdwY9xlveK0bqTyqmOPi9EurjBlYJ6BtH+QMTHrORI5X4MaKuIaILN8M6qTwz8pRiMnP/gHsJXtGpXfwFSAYs+njnoH76QQW955jWjs/EnPMZheMDxNT7PbXPMs8Ep29UaY/UnPEXAefcUJqtF0pG0fIWF652hKm0kfXEO6whTL2hTMZDStK24hbxkWGKLiHpBgTJhN4rWuf4GLsj9wTA5Ej8T+N4K9tQcCScsA+SWV+jbfbpkp0TKqU4kZWSnFCDpBge/CV1H3PlD59XbzrQqO5ZnDZDmGg906uV4dD0JfcK+T28AIjYKvxqBz3/96+N2s2x1P9gbTRo3xuO4BUP2i/Xx/X47mANQSUFD3cd5KFX7+t6H2JJfcRjDREHfeTTAPc0HL4f9YgxWBWQg7sRovjyySFXybdt06DnJ+AmRLGNgq+uX9U7o2bVrS1WPhmib7ad4pnXjwv9yuL+8z8x39mP221IF/cgnheqsIT1b5QroIP8VPjBD/AGqOxO3/78Cc4SxyEK9qkXIYLg64m5Vjuf+HnbzWJBscGSt6IzmUfYHyyWX8tvOiUJ7feErP3vcfozU8cepDjarMEfohadp3O4Fp3lKD5A4JLuFyw8cR8TImwDfORPExVRN0hibz5ROWSB2AzjFLjNsu9Co7uCtnC11avnrIVfxP2CJJ50YaVc/UfPTsMvZUW7+d3iwkh782wRZU4Wm2LrLBr38FAl8WRyOXA9Ef2wLVG60SOmRMm6rErpofKHefZwkBuBP6IFXmrHD4YF1b9Fh5PsOCW82yeGu2qfzKbuUfpa3QWydtbx8bzBL2OqdiA9SuSyhj/8iB4tAn2zStZ1/a1q4YeoHqv9IWxbCE5odcvPpfTIGTp2pxDrbBB3/E+7YfE1jKRh2hkFXoPqcy5ednGLqvwO/bb1qarpBHDsMMPB26aQXFJP1enIFJlvi84nspNPVhyEKPKqeCk59aQ54F4/1Mf1eGQ9NAw/oVix7455fbylesMeT8DWMKIQp8rxHk8Yy4QX2wKl+2KRgBuYUYkMolOKE+kmjZKxj6Zs2jFrW1Lp7iPCdFACRMb7jcuWS4KqJBInq0TqWaWoc932nSKmJiknJx6q+eY3nBaDh4wIX4rWdOU7EGDDbLJxXSSrzrOR5OV2OFAmkTZUSA3/jv6jj5b9/pDTJG1cO/WZJ3tFEPR220cvIGC5hs7emL8+3gJNwg7QlRsttDqMqTVzaYE5g/4WlfH1RwIE/xAN1qsOyNLDPwHiDNDsMs9lxvTqBQRJWoQliufT0w0xUOFmrtGlC06y/7/2uvyaxVMtXByYECrsvVotfjHZ0jwry2r6pRzTL1REPVyNaAboRM6wNN9qeAq7rR7hY4DaaF7hknaH08FrtfRvaLRGzYbPG6D1EpQudiiXSTBZRoiUX9swJEiU8vISSn7CZZqOk4mfGOhRgvX38gizYYZVcPZkaQB67B0Tsv89BM/u85H0cszjGy+HTonj2UMP8+3ae0JuxDAwMVyqoMW1GcT6dOV6j+EMr9dMmtXkOzWefUZhkhJcUU+vvc+XT+/5X6jT8fkJj8ziYSmpejFmlUVI4CbuPVVXP6umtU7huPpRojb9f9SDCLXz1AB9+XX0wSlO7HpamY2LcGehXbc2Cx/JC1ibvR3eMF6GmVIoFC17eR2lzwSJ9ZoGm8SdEKj7cvO3AB7d6yDTNuyH8zRaDKvNmEe0/k3BjxpCQRlUlRWbxRFf7W2YVlc2ZYGw96zSZGL+ytFDxAmkDp7Xt0IcTwvco+N9WCNpMdbdCTbD5p/30fOQdyGzmXkuwKSNGbso6bgJQ+j/6xAlVpOCPvRcmSnLQOUF+qoz1uttMpFs1jdjXipEmbN42sLVihVdH0e67TKzqeyMrbby+5knJ9ienXm82k3xNQu1O9cqr+ruHyqug3nlbc8ZOTyGoejEwTWfLJ9tqBy5dp7dy3nX05o+actu5bPJRqebHe8Ooq70N8vTN2CAw/lFYQnLmJVVrlKVGrXVDyBwESSVjKM8uqDXkBGTZrDNWTwB7oToOOKpd+attT9xQZI0ZRhY6vCcuEiX49fgh9KLgcWy42yc4s2niEpVqqnFuAkHg/PGwGLjgotdFiGyUpUaajFuws5gyBgZYTF1nANvPkVWUcsBVJwxGGIy58CbTxGVVl6dZi3GTQzwgdHHwGLacd58iuiXTr2nayPRY8Gq9z4p1aB16BTJyFGjuyhUuGix4qQorW54SQcBFZ0eA4YcOXHn6aJLRYoRW0qP53YSjwlniCIgsmUnSLBPPvuqrDqNuhoaEk1AjNheTCFLCZZaBHT6kwigk86BI8+8+TkjWJh345COhEIvRsZOCxYuQr4iz73wypumsc22aMnKNENEFFTtOnUbNY7dYuu2bK+iKGhIBQI0aPF0XrvlLUVYubALjYKmUYGXJXvndwtyyS1P5Fi2cvDnIULCUE1TjVqjVoKmeh08CzbCRfbRF9+VKmtq6tfToouAjJJJx7rZOx988tU3P5VXacFimze1MXaLJ/fPwAEBCrSDtg3Zfe3DdqOeu3KQ64PxEkBjZMr0VJKwApzdK+q1PdDMj2MtUszBBNGYd0GwS8JE+OiL70oqU6VlQAgcFg4eqWDhInzxU6Pm2qbt0I2EgpphrEZMmBsQAaOPEZO/S36oqLX2Oo0ZH81lxJhp5rn76FslylWoUr0PxmelypSrMGhoRI9eBowwe9Ub73zu68lmkqcEAws3bR8Vnd70sxgZZqLbn0YHk8KLiEafYRZsOHDiItE9D2RNJ2SQkUzPvPTOBx999mW69cyykC6ju93fmpz1AXkwFHoxM855Ol2YLNhPbg/q8LS3HGh9Ogeh3Ik7pclsco9/5olcBQNtzPffJwIEixQjyUtvZvwp04HfKPSd6XLRHioeGKVR2nQ+Qrm3f7HwW9rz6sv+vra09nd6Z7rkyAcM8IMljzcQAo9JtZCmTsOshZZb2z7GwUTzxOigsmRXmERp3S7PS6+U+alGba11N2fVWhvttH9cWLyQqXUsK3bsO+Wu+72rfNKbkck6+4U/QZaH1ga09VieYQXLPVmgcenSpitVuilLk+ukwIL1kn8kXd08H3Nz4PUKfjkwnerHxH/bNlAIV6ZCW+11miRr7tHvKf6ycu977kPP0f35beJj9K6/9S90pk33fpNPvvjlj79j01T9IpUoq1Jr7XTfr63jqirN9T35iS7exLOmmDM+krKVSC9HiVLNtRmfeNOKFmuwoaZa5IyLrnrkfZ99X8qF9NL8JpZ8Ub4iJdo10HQzWubXii8Z7njnXHLFdTfd89Arr332e48ue9X7WV6UIEmmbGLdrxlsuDEmOeGCex564b3voT4apPyJ6p1W5ln8t7TOuUvxByYBu//8f2Q9KvutOucf3DZ/0r7owzG26UC2gy84wj4xOIvoD+7Vxe/jmb9TX1zG1swUbyB7PI4XLzRPXNj4f8q4YHF4AtERJpEpCJVGZzBZbA7XiccXCkRiiVQmVyhVao1WpzcYTWYgCAyBwuAIJAqNweLwBCKJTKHS6Awmi83h8vgCoUgskcrkCqVKrdHq9AajyWxxcnZxdXP3sNrsDm/yQn8LfEKL+Y8vaNNEbWw92NlbfOTgaHVydnGl9ww6sBwviEcsyQpRNd0wLdtxT54fhFGcpFlelFXdtF0/jNMcTgfBCIrhBEnRDMvxgijJiqrppmXYjuv5QRjFSZrlRVnVTdv1wzjNy+l8ud7uj3Xbj0+oMebrAdy6/xuVUb+ZDWGx9q2x2BB18F33fG/obM5E/QrQ0iZ8n5JxretSSSlAvQNcVESsBcPVlgS7pzg8MzIIsDNKjoGOEyRFMyzHC6IkK6qWXqx75SIazXNEgO8BfQq6z0KwFiKGXuqH8XBSRFhSZKH8Ae3PmPuaYw8LcIfn4k2YOGnylKnT6Ff4GbeVeUTIOjlk3ythzlHkJu/ezvx7pxQcFBLdu7VYiaXLlq9YuUp977Uatdat37DRdO/3Zi2s98HVpl3H0Xf5W+5a3f5WOq+qewXwVe7oDcoLoiQrACJMKFM13TAt23E9TQfs4FHvUO1wQaA7Br4TkCg0BoujZ2BkYmZhZWPn4OTi5uHl48cTiCQyhUoTEBQSFhEVE5eQlJKWkZWTV1BUUlZRVVPX0NTS1tHV0zcwNDI2MTUzt7C0sraxtbN3cHRydnF1c/fw9PL28fXzB4pgBAUYTpAUzbAcL4iSrKiabpiW7bjeWwACRoF/ivWht6GX3uG9ZAKKPK8LCPxJkGAhmC5WWxLsnuTw9EgGdkavOoaOEyRFMyzHC6IkK6qWCut3lcsrteI5PMAJ9DHoPvHBF4UIoRcTluFXFSGyUH6H9ifMfeWxhwTcoTHehImTJk+ZOo1+GRm3lXlYYr2Y5gFJ8tLfiROP5K3skTySt4tH8kiLmimTK5Sq1N+p/ZGSTm8wJop3m0fySN7rHskjiUE7MT7xHsmJR6rj9egp8oIoyQqACBPKVE03TMt2XM+Pyp/I35qK9gACrXhXvKuQKDQGi6NnYGRiZmFlY+fg5OLm4eXjxxOIJDKFShMQFBIWERUTl5CUkpaRlZNXUFRSVlFVU9fQ1NLW0dXTNzA0MjYxNTO3sLSytrG1s3dwdHJ2cXVz9/D08vbx9fMHimAEBRhOkBTNsBwviJKsqJpumJbtuF7Cz7FhHAUMRwbDfeGTxvteb/rJhYBgs8VqszsQ4EQxnCApmmE5XhAlWVE13eUm+QAQBF6QkXk7mjsGjkCi0BgsDk8gksgUKo3OYLLYHC6PLxCKxBKpTK5QqtQarU5vMJrMFqvN7nBxdXO6A/g4XhAlWQEQYUKZqumGadmO62k6AAgCQ6AwOAKJQmOwOHoGRiZmFlY2dg5OLm4eXj5+PIFIIlOoNAFBIWERUTFxCUkpaRlZOXkFRSVlFVU1dQ1NLW0dXT19A0MjYxNTM3MLSytrG1s7ewdHJ2cXVzd3D08vbx9fP3+gCEZQgOEESdEMy/GCKMmKqumGadmO64W9w3g2G8jnPpHvtIJgs8VqszsQ4EQxnCApmmE5XhAlWVE13eUm6QAQBK4kdXm7FRyBRKExWByeQCSRKVQancFksTlcHl8gFIklUplcoVSpNVqd3mA0mS1Wm93h4urmdAfwcbwgSrICIMKEMlXTDdOyHdfTdAAQBIZAYXAEEoXGYHH0DIxMzCysbOwcnFzcPLx8/HgCkUSmUGkCgkLCIqJi4hKSUtIysnLyCopKyiqqauoamlraOrp6+gaGRsYmpmbmFpZW1ja2dvYOjk7OLq5u7h6eXt4+vn7+QBGMoADDCZKiGZbjBVGSFVXTDdOyHddrzwuTCbYRtNsNAwXwrp95wBk/I88WHIhZFsBFbT7jhc+YJPKMlz77843F/W1ERP7mIAL/YO65Eop7xh3fz/gEsxo/VSsEmy1Wm92BACeK4QRJ0QzL8YIoyYoz0xNPewbQggAPhKxN8vDwKI9R/aInPOTIw6PWahG/QCSRKVQanfFbk0ftTwKhSCyRyuQKpUqt0er0BqPJbLHa7A4X15ed6kwetQVmL4iSrACIMKFM1XTDtGzH9Zyd8VWvHQBcEG0Y0B0AAAAAAAAAAAAAAAAAAACgKaXIxjaZ84Did6wLAg1Pr4JrA3EeJNT0odKvwHBuj9BDBXAHNxkpHDajcAIpSEmbUp9ZbA53xn8bIaG/TZCkJh1YLmr6uqL42tDZQFwdG0JqCb0yRL9hR3E/1dVAsNlitdkdCHCiGE6QFM2wHC+Ikqyomu5yk3QACAJXjFR+UwqOQKLQGCwOTyCSyBQqjc5gstgcLo8vEIrEEqlMrlCq1BqtTm8wmswWq83ucHF1c7oD+DheECVZARBhQpmq6YZp2Y7raToACAJDoDA4AolCY7A4egZGJmYWVjZ2Dk4ubh5ePn48gUgiU6g0AUEhYRFRMXEJSSlpGVk5eQVFJWUVVTV1DU0tbR1dPX0DQyNjE1MzcwtLK2sbWzt7B0cnZxdXN3cPTy9vH18/fzkGQAg2mS1WG4JiOEFSNMNyvCBKsqJqugEvvHN3Y6vohoECfu48YEjoZ8fG7H8zWkdfsyO7cjcg2Gyx2uwOBDhRDCdIimZYjhdESVZUTXe5SToABIErYzK/ygVHIFFoDBaHJxBJZAqVRmcwWWwOl8cXCEViiVQmVyhVao1WpzcYTWaL1WZ3uLi6Od0BfBwviJKsAIgwoUzVdMO0bMf1NB0ABIEhUBgcgUShMVgcPQMjEzMLKxs7BycXNw8vHz+eQCSRKVSagKCQsIiomLiEpJS0jKycvIKikrKKqpq6hqaWto6unr6BoZGxiamZuYWllbWNrZ29g6OTs4urm7uHp5e3j6+fP1AEIyjAcIKkaIbleEGUZEXVdMO0bMf1wq5hLCofPzpvSwXBZovVdjYb+Fi+7ad5WyqcICmaYTleECVZUbUzeVsqkg4AQWAIFAZHICuzldEqLA5PIJLIFCqNzmCy2Bwujy8QisQSqUyuUKrUGq1ObzCazBarze5wcXVzugP4OF4QJVkBEGFCmarphmnZjutpOgAIAkOgMDgCiUJjsDh6BkYmZhZWNnYOTi5uHl4+fjyBSCJTqDQBQSFhEVExcQlJKWkZWTl5BUUlZRVVNXUNTS1tHV09fQNDI2MTUzNzC0sraxtbO3sHRydnF1c3dw9PL28fXz9/oAhGUIDhBEnRDMvxgijJiqrphmnZjuuFQ8N4Jh87Km+JBcFmi9VWG/KV5JvJV5KvJA8nb4k+h4UTJEUzLMcLoiQrqrb3u26/DvYbSQeAIDAECoMjkAu1jGgMFocn7CISmUKl0RlMFpvD5fEFQpFYIpXJFUqVWqPV6Q1Gk9litdkdLq5uTncAH8cLoiQrACJMKFM13TAt23E9TQcAQWAIFAZHIFFoDBZHz8DIxMzCysbOwcnFzcPLx48nEElkCpUmICgkLCIqJi4hKSUtIysnr6CopKyiqqauoamlraOrp29gaGRsYmpmbmFpZW1ja2fv4Ojk7OLq5u7h6eXt4+vnDxTBCAownCApmmE5XhAlWVE13TAt23G9aw4PY5+ytD80+3S9yu9/bPht5KafINhssdrsy7H/fh6Q38ZyohhOkBTNsBwviJKsqJrucpN8AAgCVyYz/4wFRyBRaAwWhycQSWQKlUZnMFlsDpfHFwhFYolUJlcoVWqNVqc3GE1mi9Vmd1T+m/PPWE53AB/HC6IkKwAiTChTNd0wLdtxPU0HAEFgCBQGRyBRaAwWR8/AyMTMwsrGzsHJxc3Dy8ePJxBJZAqVJiAoJCwiKiYuISklLSMrJ6+gqKSsoqqmrqGppa2jq6dvYGhkbGJqZm5haWVtY2tn7+Do5Ozi6ubu4enl7ePr5w8+BCMowHCCpGiG5XhBlGRF1XTDtGzH9V78fl/KV4mw79b8OhQEmy1Wm73y25hfh3KiGE6QFM2wHC+Ikqyomu5ykwIACAJXhkT+HgqOQKLQGCwOTyCSyBQqjc5gstgcLo8vEIrEEqlMrlCq1BqtTm8wmswWq81e+XvIv1P+HsrpDuDjeEGUZAVAhAllqqYbpmU7rqfpACAIDIHC4AgkCo3B4ugZGJmYWVjZ2Dk4ubh5ePn48QQiiUyh0gQEhYRFRMXEJSSlpGVk5eQVFJWUVVTV1DU0tbR1dPX0DQyNjE1MzcwtLK2sbWzt7B0cnZxdXN3cPTy9vH18/fyBIhhBAYYTJEUzLMcLoiQrqqYbpmU7rvcih4fxS3oNkG7r/D4VBJstVpu98sec36dyohhOkBTNsBwviJKsqJrucnug8ueS36cieQgUBkcgUWgMFocnEElkCpVGZzBZbA6XxxcIRWKJVCZXKFVqjVanNxhNZovVZne87MTN6Q7g43hBlGQFQIQJZaqmG6ZlO66n6QAgCAyBwuAIJAqNweLoGRiZmFlY2dg5OLm4eXj5+PEEIolModIEBIWERUTFxCUkpaRlZOXkFRSVlFVU1dQ1NLW0dXT19A0MjYxNTM3MLSytrG1s7ewdHJ2cXVzd3D08vbx9fP38wYdgBAUYTpAUzbAcL4iSrKiabpiW7bheExd+v421dQUWOJrXBs7ujznK/WCG3Pw2Rvmzhzrfok8px4WAYLPFarM7EOBEMZwgKZphOV4QJVlRNd1VeaPLp1SRXAgMgcLgCCQKjcHi8AQiiUyh0ugMJovN4fL4AqFILJHK5AqlSq3R6vQGo8lssdrsDhdXN6c7gI/jBVGSFQARJpSpmm6Ylu24nqYDgCAwBAqDI5AoNAaLo2dgZGJmYWVj5+Dk4ubh5ePHE4gkMoVKExAUEhYRFROXkJSSlpGVk1dQVFJWUVVT19DU0tbR1dM3MDQyNjE1M7ewtLK2sbWzd3B0cnZxdXP38PTy9vH18wcXghEUYDhBUjTDcrwgSrKiarphWrbjei9+vy/1mQq7O74mnygFwWaL1WZ3IMCJYjhBUjTDcrwgSrKiarqr8vo6nyhFciEwBAqDI5AoNAaLwxOIJDKFSqMzmCw2h8vjC4QisUQqkyuUKrVGq9MbjCazxWqzO1xc3ZzuAD6OF0RJVgBEmFCmarphWrbjepoOAILAECgMjkCi0Bgsjp6BkYmZhZWNnYOTi5uHl48fTyCSyBQqTUBQSFhEVExcQlJKWkZWTl5BUUlZRVVNXUNTS1tHV0/fwNDI2MTUzNzC0sraxtbO3sHRydnF1c3dw9PL28fXzx8oghEUYDhBUjTDcrwgSrKiarphWrbjevQysAD34uftsiheJy4IxNWxIaFlNZaeoVUUzwkR69iQ0DISS2+UpHW86rDjWAQJFiKa6GKIWWnAqcOFrSeK4QRJ0QzL8YIoyYqq6S43SQeAIDAECoMjkCg0BovDE4gkMoVKozOYLDaHy+MLhCKxRCqTK5QqtUar0xuMJrPFarM7Km9wOi6nO4CP4wVRkhUAESaUqZpumJbtuJ6mA4AgMAQKgyOQKDQGi6NnYGRiZmFlY+fg5OLm4eXjxxOIJDKFShMQFBIWERUTl5CUkpaRlZNXUFRSVlFVU9fQ1NLW0dXTNzA0MjYxNTO3sLSytrG1s3dwdHJ2cXVz9/D08vbx9fMHF4IRFGA4QVI0w3K8IEqyomq6YVq243o1/mr46o/I7K1lyhuxINhssdrslbdi3ojlRDGcICmaYTleECVZUTXd5Sb5ABAEhkBhcAQShcZgcXgCkUSmUGl0BpPF5nB5fIFQJJZIZXKFUqXWaHV6g9Fktlht9kpDeY3SUDndAXwcL4iSrACIMKFM1XTDtGzH9by+fBAlWVE1vTYrAAAAAAAAAAAAAACkMkxmi9VmdxQOAAAAAAAAAOByutwer6/UAQAAAAAAAAAAAAAAAAAAAAAAAAAAACoSvzEIYGkAWAKX/cGA0/6wsH9qfw2XuqFS8nk6jYGToJotr1kKz7Xs6PW8ACRQ4LND1gxeIIECnwHxwyT6NutSgBICE07RZpD1TA9CZmh7ZcZngD4YZ54CFwZWnzIqIWZRo2eoG8EUpxtJi8XMaElaVoRpUQ3yijENtvKWXfQEN5tRQTtdXOO08xIEihF40QdePgeRQHamD542g/qQgkaCrptmh0ZZmwG7iTfMeaMYTNPwrpdF5hzRPAot/sBKrmJMG16QnuBV0lIgj1Jpo1zy/vQA+HbAHnk+j5eb/LtCUj3IszzlZOSlVI0Ow/LooqTWTOaCkAo9dzQGphnw1G6YUk1Gl3EMQxiBmZsY0+yumkO6stNWjXeFoh/NQRvD0MIgdPAbh4L+u6aZMkYfp4Tz7nyoI0BAnV3Bl7S/C0ut9VpeWpPYnZAJY61reIy1cDt1041T0Y0rRkBEQkZBRUNfYXyzG5R6byzzSOZfx4WqxHPnM08ihuV4AUCECRUlWVE13TAt23GX8Q/efnEuUV8XdaCXOco4XhAlWQEQYUKZqumGadmO6/mxrOXPo6me6c/bgj3ccQ+BRKExWBw9AyMTMwsrGzsHJxc3Dy8fP55AJJEpVJqAoJCwiKiYuISklLSMrJy8gqKSsoqqmrqGppa2jq6evoGhkbGJqZm5haWVtY2tnb2Do5Ozi6ubu4enl7ePr58/UAQjKMBwgqRohuV4QZRkRdV0w7Rsx/U2FNYeAQrMdIFHbyoHoJ7PAhMvbGfVY4odI7xeyYd1RMEgLr/h9n5ETC8R3YR1ktVOWSvWRfNP9HmPp5kfjdRajNWb4ie4nyKoe074TtCmhDcjeYznVWMDEgTLP9TCosJrVHocMkWz8/gclKENjFeFh2qgrQ1PUY6xffQaFdviWmZc4Hvc4q6WrDHRcaoGtXDz+1ipe4MYhjAC04DkoaIPCY3JgpyAZAjyjOHtmMIOdrBzYFor5/9BYPUlEJ84rxvDCIhIyCioaCtdyaZ44OKnbq5UktidA9o0jRxEbi6hNc1O5XeEQvrj+1qlDFjGoZNNoNPw3iPjxm1RuLnPKOcQCsykary5NnhVK8fTXZGZgygZuht0mCrPyBjEMISRZ9Yl3LaMMuOZNxWd1+Ht6bujUliSJKnDvoyyS4XJnfHzOtYheCAzxWclbzgQGnLpAADkMQAA8mFWQVnsvRgBoldVeWZbOWm31ltFuaVGCh7FTmo75gVRkhUAESaUqZpumJbtuJ6mAsZs8ln2Ii86R2MEEoXGYHH0DIxMzCysbOwcnFzcPLx8/HgCkUSmUGkCgkLCIqJi4hKSUtIysnLyCopKyiqqauoamlraOrp6+gaGRsYmpmbmFpZW1ja2dvYOjk7OLq5u7h6eXt4+vn7+QBGMoADDCZKiGZbjBVGSFVXTDdOyHddbRgRChx/z2kdnH59Zxqnxh0uO4zihgICIhIyCirbTN6txTfV5K7rDO88Ydndr7O5BAHCnGBMqSrKiarphWraz3uch/saB8ercNwM+QAo4XhAlWQEQYUKZqumGadmO6wmR58Evzxf5+xn1ePn4BQSFhEVExcQlJKWkZWTl5BUUlZRVVNXUNTS1tHV09fQNDI2MTUzNzC0sraxtbO3sHRydnF1cAUAQGAKFwRFIFBqDxeEJRBKZQqXRGUwWm8N1c/fw9PL28fVjFMEICjCcICmaYTleECVZUTXdMC3bcb32ntV2gSh4S88b0bz4qhbtbwzj1prYB9OcRIuR7FEZ1SJTTdEQXKpx0JzB771yDtrApKrg2BrkiwFw1jKjPVlSdLSB1L6spT4o93MVcK76oOOvyXXRrGaIPDRbMwdyQxcmvAQpLXrTkMTuk1Jeb+UN6jQCqhyLNlj1U0aSkLfodBklLUeABFdUaigCZ6YIn7k5OK+d86HchByNvkRmlUOjV/eVIBVblSCVIF0nTPuh0Tr9vCrigRarjG7Mi4CIhIyCirbSnweHClsSXsXH8WZmSZMg87w23G5YjhcARJhQUZIVVdMN07Id4tit0fl3JwQpIJDhqbV9dXSqi6Go2QuiJCsAIkwoUzXdMC3bcb06RpqLUDBq7vrDy8cvICgkvEecqJi4hKSUtIysnLyCopKyiqqauoamlraOrp6+gaGRsYmpmbmFpZW1ja2dvYOjk7OLKwAIAkOgMDgCiUJjsDg8gUgiU6g0OoPJYnO4bu4enl7ePr5+jCIYQQGGEyRFMyzHC6IkK6qmG6ZlO64H2+JE2eAuHzTk2zxl4cp9bD8RiraHKD4VeRDpZ7Ryn6QdkaLoRIsRK26Pn8PInT/TqFm5r8ORYTleABBhQkVJVlRNN0zLdq7uMzmLYwgvzyjgeEGUZAVAhAllqqYbpmU7ridEnuElk4yKNrx8/AKCQsIiomLiEpJS0jKycvIKikrKKqpq6hqaWto6unr6BoZGxiamZuYWllbWNrZ29g6OTs4urgAgCAyBwuAIJAqNweLwBCKJTKHS6Awmi83hurl7eHp5+/j6MYpgBAUYTpAUzbAcL4iSrKiabpiW7bge/GjvsaRQPHl7mbolWPCpUt0y5L2xwuu14FMZi1m+AoWKFCtZS58SDWTBp8WZYTleABBhQkVJVlRNN0zLdtb7mDcxQ3hpooDjBVGSFQARJpSpmm6Ylu24nhB5HoKZDIs0vHz8AoJCwiKiYuISklLSMrJy8gqKSsoqqmrqGppa2jq6evoGhkbGJqZm5haWVtY2tnb2Do5Ozi6uACAIDIHC4AgkCo3B4vAEIolModLoDCaLzeG6uXt4enn7+PoxjGAEBRhOkBTNsBwviJKsqJpumJbtuB6cg66ydqLPS0BRUvu8DMj/VYleFSVJCwERCRkFFW2lP5V8pCgVZ4bleAFAhAkVJVlRNd0wLdtZ72MhwAzhZYACjhdESVYARJhQpmq6YVq243pC5HmIITJwNrx8/AKCQsIiomLiEpJS0jKycvIKikrKKqpq6hqaWto6unr6BoZGxiamZuYWllbWNrZ29g6OTs4urgAgCAyBwuAIJAqNweLwBCKJTKHS6Awmi83hurl7eHp5+/j6MYxgBAUYTpAUzbAcL4iSrKiabpiW7bjeGcNW0ja19vJcUBjVyueQgz6kTApjISAiIaOgoq30p/IFKYzFmWE5XgAQYUJFSVZUTTdMy3bW+1jMMUN4maOA4wVRkhUAESaUqZpumJbtuJ4QeR5SgfQdDS8fv4CgkLCIqJi4hKSUtIysnLyCopKyiqqauoamlraOrp6+gaGRsYmpmbmFpZW1ja2dvYOjk7OLKwAIAkOgMDgCiUJjsDg8gUgiU6g0OoPJYnO4bu4enl7ePr5+DCMYQQGGEyRFMyzHC6IkK6qmG6ZlO653xjAVtQn3vBMUhHutynxc824dcj0FoYOAiISMgoq20p8qfaQgFGeG5XgBQIQJFSVZUTXdMC3bWe9jqcUM4WWLAo4XRElWAESYUKZqumFatuN6QugZuf3m68fSs9Kz0rMafgFBIWERUTFxCUkpaRlZOXkFRSVlFVU1dQ1NLW0dXT19A0MjYxNTM3MLSytrG1s7ewdHJ2cXVwAQBIZAYXAEEoXGYHF4ApFEplBpdAaTxeZw3dw9PL28fXz9GEUwggIMJ0iKZliOF0RJVlRNN0zLdlxvYfcQMoz/fXAfx+4TEGy2WG12BwKcKIYTJEUzLMcLoiQrqqa73MQBAEE7/D109E9uP9ADgyOQKDTmX0OTT9AZTBabw/3vQMVPOFxc3Zzu/x14+BNe87o3vIlyPtGYA7uTAMGoHwYugw1F+T8fSArEDo9s7MdJBA5u7Fo9iK9iQ0Mn/2BP/3q/vu9dXQgINlusNrsDAU4UwwmSohmW4wVRkhVV011uVAIAQWAIdMW+7t19cGVaJAq9fPjZD8jHPh/7fOwbIolModLoDCaLzeHy+AKhSCyRyuQKpUqt0er0BqPJbLHa7A4XVzenO4CP4wVRkhUAESaUqZpumJbtuJ6mA4AgMAQKgyOQKDQGi6NnYGRiZmFlY+fg5OLm4eXjxxOIJDKFShMQFBIWERUTl5CUkpaRlZNXUFRSVlFVU9fQ1NLW0dXTNzA0MjYxNTO3sLSytrG1s3dwdHJ2cXVz9/D08vbx9fMHD4IRFGA4QVI0w3K8IEqyomq6YVq243r5fuVPgEPvy7UrCDZbrDa7AwFOFMMJkqIZluMFUZIVVdPX6wd1dpk93INcuyK5EBgChcERSBQag8XhCUQSmUKl0RlMFpvD5fEFQpFYIpXJFUqVWqPV6Q1Gk9litdkdLq5uTncAH8cLoiQrACJMKFM13TAt23E9TQcAQWAIFAZHIFFoDBZHz8DIxMzCysbOwcnFzcPLx48nEElkCpUmICgkLCIqJi4hKSUtIysnr6CopKyiqqauoamlraOrp29gaGRsYmpmbmFpZW1ja2fv4Ojk7OLq5u7h6eXt4+vnDxTBCAownCApmmE5XhAlWVE13TAt23E9gSpHQ5b74GpF78ZPSYHYoEYn+/80NFNvzD+PQWbBvvajMPQODT1lgrSHX/lBdtpC6fN23trtyj38ydaJx1qilU7SThhRCfvcoMw8bFfCb7coLTO5y5J+t0tjF/FNCF6EKXVXJj69dSaqju81KU3YGlN2I9m50MxGbe3KT/8n6Wd2r86ZPt6pPVGWKdihH2JJNAtfZs1A/ulNbclCL6UNZLUC3ycExJ62dTUwBJstVpvdgQAniuEESdEMy/GCKMmKqukuN6kBgKAVfvJebJGn/YIjkCg0BovDE4gkMoVKozOYLDaHy+MLhCKxRCqTK5QqtUar0xuMJrPFarPXeNoffxbXfylP++V0B/BxvCBKsgIgwoQyVdMN07Id13MRBoAgMAQKgyOQKDQGi6NnYGRiZmFlY+fg5OLm4eXjxxOIJDKFShMQFBIWERWrjQM/AAAAAICnBIchUBgcgUShMVgcnkAkkSlUGp3BZLE5XDd3D0+v4kUHAAAAAAAAAACAxFxb/R3hg8CiGC5Wm92BACeK4QRJ0QzL8YIoyYqq6S43yQGAIDAECoMjkCg05ne7f5rKrhk6g8lic7g8vkAoEkukMrlCqVJrtDq9wdiBdCxWm93h4rrfjNMd7B/HC6IkKwAiTChTNd0wl/WZv7w0cDJOCaXpACAIvCMOCoMjkCg0BoujZ2BkYmZhZWPn4OTi5uHl48cTiCQyhUoTEBQSFhEVE5eQlJKWkZWTV1BUUlZRVVPX0NTS1tHV0zcwNDI2MTUzt7C0sraxtbN3cHRydnF1c/fw9PL28fXzB4pgBAUYTpAUzbAcL4iSrKiabpiW7bheODJsDPYHTb74jtd/4Zgg2Gyx2uwOBDhRDCdIimZYjhdESVZUTXe5V8kHvuS9efoQyj2O22EDgcLgCCQKjcHi8AQiiUyh0ugMJovN4fL4AqFILJHK5AqlSq3R6vQGo8lssdrsDhdXN6c7gI/jBVGSFQARJpSpmm6Ylu24nqYDgCAwBAqDI5AoNAaLo2dgZGJmYWVj5+Dk4ubh5ePHE4gkMoVKExAUEhYRFROXkJSSlpGVk1dQVFJWUVVT19DU0tbR1dM3MDQyNjE1M7ewtLK2sbWzd3B0cnZxdXP38PTy9vH18wcXghEUYDhBUjTDcrwgSrKiarphWrbjevl+Z0mB/Bv5zyFbEGy2WG12BwKcKIYTJEUzLMcLoiQrqqa73OsDP6iPYvV/k5/bIpkIFAZHIFFoDBaHJxBJZAqVRmcwWWwOl8cXCEViiVQmVyhVao1WpzcYTWaL1WZ3uLi6Od0BfBwviJKsAIgwoUzVdMO0bMf1NB0ABIEhUBgcgUShMVgcPQMjEzMLKxs7BycXNw8vHz+eQCSRKVSagKCQsIiomLiEpJS0jKycvIKikrKKqpq6hqaWto6unr6BoZGxiamZuYWllbWNrZ29g6OTs4urm7uHp5e3j6+fP1AEIyjAcIKkaIbleEGUZEXVdMO0bMf1UjsBsKLa/K3EtyEYuH/82xTFEU3P4AWAABAAZQBuYLWHSPz7Ktbm/xOiFQCl/x0D4sdIjKAxd41ykDB2O21cJEbwIn/fXc1DYpPwEQEQFZ+S8FY9CUWYY89baPiCGd121tr11ATSBi0Ey5bEKKAzM8UdVR9qvPUuKmJ6A3qiilc2aIDxsXsIBNaIHR/aaRYj46Md4QM42mBnOAYMGf00swttEUdEb7VPmC3WvWXXBQERCRkFFW0l35KOnrRHmM2kWltvE6XUOzVWuyM4xvnu4el4PijIzoz6LtTIIRmKrH5utXQiEFaHVm8bgtDKK+U6Bd72TJzFKG2s43rrfypPCQAAAAAAAAAWicvx9JInAAAAAAAALEbarhIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPHtlNgNNI7dJwfBZovVtu/fW8aAdk/J2g6jlsHnP/Fa35nDCZKiGZbjBVGSFVXTl2t/V03lxsHuCPsQoWAwiFAQleZfyB9PEwwihFCjjfoID15HKBSChEZ9hL7XEYKEIPfwwO4YwOQDA7/aOxdF5HnhVxGuMmI4QVI0s9pvVX3EJS5xiYt/XIozgAgTKkqyomq6YVq2s95vVmpj/Oh4tS4n+Z411OyFPYZQkhUAESaUqZpumJbtuJ4QeR6okWMcnHV4+fgFBIWERUTFxCUkpaRlZOXkFRSVlFVU1dQ1NLW0dXT19A0MjYxNTM3MLSytrG1s7ewdHJ2cXVwBQBAYAoXBEUgUGoPF4QlEEplCpdEZTBabw3Vz9/D08vbx9WMUwQgKMJwgKZphOV4QJVlRNd0wLdtxPX6rKiAOMK3Rgx+MyWHeBfBaGxS/BSayPzNaTpvJHpVRHRWGAYrAWc6MdkqEDqah8oyMgYMhjDzzqiyTYe9Mt+EXxZ4x0PUECyJIIIMCKmhN+iyCqczoPW11g7XXC6fGIc/Jc/KcPDfIf/aTmofjOI7jOI7jOI7jOI7jOO6HHFe6i8w7/Wx5NKlx9PSFJ8lzLTV7YY93WpIVABEmlKmabpiW7bieEHlGvZ8mHdrh5eMXEBQSFhEVE5eQlJKWkZWTV1BUUlZRVVPX0NTS1tHV0zcwNDI2MTUzt7C0sraxtbN3cHRydnEFAEFgCBQGRyBRaAwWhycQSWQKlUZnMFlsDtfN3cPTy9vH149RBCMowHCCpGiG5XhBlGRF1XTDtGzH9fjDxYB462a1pOGXUu34vIVYE1xDKeFi9NcMkrslADADAAAAAAAAAGlUK+Wu0AwAsF0htSVZARBhQpmq6YZp2Y7roSG9HhccAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJCoxTYg8Vm2gpTdXYtVJW2qxyui6mh8BEQkZBRVtpX8riUHpRaqt4tCwHC8AiDChoiQrqqYbpmU76/1GfLiYIbw8pIDjBVGSFQARJpSpmm6Ylu24nhB5RjuehLAaXj5+AUEhYRFRMXEJSSlpGVk5eQVFJWUVVTV1DU0tbR1dPX0DQyNjE1MzcwtLK2sbWzt7B0cnZxdXABAEhkBhcAQShcZgcXgCkUSmUGl0BpPF5nDd3D08vbx9fP0YRTCCAgwnSIpmWI4XRElWVE03TMt2XG+pSSBGeJ37uDjBsdD9T8odTjuISMgoqGgrnfC8UyFUwcR7+0Qu0O6jEl12Sny4T2QUXLJQsoq3mgJxzKNWL1BJHS11ZYplBq8GJQlbHdyaEQERCRkFFW2lP2VGUkmLU8NyvAAgwoSKkqyomm6Ylu2s98uJgXl6sUm+ow0lXhAlWQEQYUKZqumGadmO660/ntaQFASjxcvHLyAoJCwiKiYuISklLSMrJ6+gqKSsoqqmrqGppa2jq6dvYGhkbGJqZm5haWVtY2tn7+Do5OziCgCCwBAoDI5AotAYLA5PIJLIFCqNzmCy2Byum7uHp5e3j68fowhGUIDhBEnRDMvxgijJiqrphmnZjus1yYoFamamFZ2Idi/B9jkIk1svtH26q1wLetH26Wq13GFYjhcARJhQUZIVVdMN07Kd9T5PfYyfnTfgz7ekqNkLoiQrACJMKFM13TAt23G9OkaFu5AcBCUNLx+/gKCQsIiomLiEpJS0jKycvIKikrKKqpq6hqaWto6unr6BoZGxiamZuYWllbWNrZ29g6OTs4srAAgCQ6AwOAKJQmOwODyBSCJTqDQ6g8lic7hu7h6eXt4+vn6MIhhBAYYTJEUzLMcLoiQrqqYbpmU7rrdUCGKA1zmPSEh/CZSb3zDtRNqcDQIiEjIKKtpKf8plSJuzmDBlxvzYNcUJAwAAAADfJmPM+Bf397ngu9qd5QVR2jMKgAgTylRNN8x9YTuudxcaT1S4y+tFENzh5eMXEBQSFhEVE5eQlJKWkZWTV1BUUlZRVVPX0NTS1tHV0zcwNDI2MTUzt7C0sraxtbN3cHRydnEFAEFgCBQGRyBRaAwWhycQSWQKlUZnMFlsDtfN3cPTy9vH149RBCMowHCCpGiG5XhBlGRF1XTDtGzH9X4xr+qdxQrCErH6Jrb+klp7zUb6tGGWr0ChIsVK1tKniDrZ6rgVw3K8ACDChIqSrKiabpiW7az3y0GTeXrBSb5uDTV7QZRkBUCECWWqphumZTuuV8eocBcSlMBmw8vHLyAoJCwiKiYuISklLSMrJ6+gqKSsoqqmrqGppa2jq6dvYGhkbGJqZm5haWVtY2tn7+Do5OziCgCCwBAoDI5AotAYLA5PIJLIFCqNzmCy2Byum7uHp5e3j68fowhGUIDhBEnRDMvxgijJiqrphmnZjuup9Oims59RTwTglka/jifM9c/zz4LKjxIVRQAhc+PbHSkHgPGxG7+QtUr1IV9gnp3zlUWABlEaiybCPLbdBc5FNPomeqwAtBvEE/WTw4xlavU+pZKm04JjnMM5nMO5sXP2X9MseXzHT68UTBMmobyewHMLxEdxDmDsHN09pygK4Bo6fFI44OKDDWTn2eRXXjqxMdHNJuByfIH3X4h882abn/aDOVX/41HYjGLKj6z99EIwW6zfgmjeruAAcAA4eMY4iHOrCHDk58A3znKDl2lkqCfCNWBheNA4RqRwcIADHKtBm8WHAADAketQ+0u4CVgQmqUniU/M0VBWrfrfQa2guoxq/7Lq8XpHNyVdEEo+TX8TnWGxzQIAAAAAAAAAAJDlElcTxFjcRdGqBko4XhAlWQEQYUKZqumGadmO6+k9+JGmETbJ5Ku6FwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAWXZqGzRR6Xu5V18YNOzEhtmwGFbDdt6AWbi+RqMYTpAUzbAcL+zxRZIVVdNdbg94kPkY8+XyEiVRHOuTCQAAwHdAgvHKNXC2vjHr5gHw1jULAAD+O1WvAQBILZ0DtH1/fPjwUs/P+jWFD8+r6EXZ4ppYQGyBhdo7po5KOh+yO+Onmgx9VEn156ysmjrubHY1AiV94FKKZFNcosVChESybl+JUAQubRdCe6pBBzkvGtRLIlmJZCWSlUjWnXVGCi6H3tSC3UMuQp9J+zzeu573t4WvtnxS5u0SGglfT7GYg37maXCrd8UgDwtzdTn5QdDoW8XG7Jh5IQBrinNlWRkKyg3CnfXGqz9l+Yu2++C8lZhut8iznyxXPNYOefS1gAYa6Jei0dCcheUncTv6H7ZQazC6ftVOX41B27XolaaKfbc8f7eaWzQxfa6F6LQTairOO9E+0mz2Ec9krbkYRXEOvjw2RBr6kuo8Tf5pTdpq53yzpidHrGpG4PqLl+nzbYQWoOGhBMyW/nHpJtp0E+tkxMm5JRxPIJLIlMKWFIcnEElkCrVp77z7n/q6Z38jpz7lfTjzmx/XGb4VCEXiwl6u6rRMHepQh5YQEVFRLHiZTw2jpvFoEYgoLzLdG1yeYU4QpZYfw37BQTT6nigplCq1Rqub+rzzGw4WXhEjEEnkuWESlDEak9ky1lnECblrpiN7jiBKchNyMbLCWfy7v4y1/tPSxI+dOWcNem7GDsDQ+nbnnV8o6QivTqoc/4M2cYw4kUzVteZllq9AoSLFSq5Kn7mno2+xmGqHQ8NyvAAgwoSKkqyomm6Ylu2s9xs55mKG8JJJAccLoiQrACJMKFM13TAt23E9IfIMZE/ylxpePn4BQSFhEVExcQlJKWkZWTl5BUUlZRVVNXUNTS1tHV09fQNDI2MTUzNzC0sraxtbO3sHRydnF1cAEASGQGFwBBKFxmBxeAKRRKZQaXQGk8XmcN3cPTy9vH18/RhFMIICDCdIimZYjhdESVZUTTdMy3Zcbym1SK55fcfn3umfQC57uOjzw+1MM8iLT1uhl5Yhnz58Lw35C0olYPSLFIckkO4ZvWeIb0JXFjar1SX+O0DUnE6CovxwsTzL8ncISYFhqZbzKiRS+wdGuEUN5IRnM5gu13jWB/957R4hFjCJhbzjO8bPi4GSv3vQ1I6bq+ohMFMegwb+6aaPbx3MJscKwWaL1Wb//YHu1NlYFNu5IUiKZliOF0RJVlRNnwkZIoit8o1jQ/SJEsEsEcGAICHKjycQSWQKlUZn/Nb4wP+ZCIQisUQqkyuUKrVGq9MbjCazxWqzO1xcCxIeEA6gDGD2gijJCoAIE8pUTTdMy3ZcT5MAQEi4FQ6guoMjkCg0BoujZ2BkYmZhZWPn4OTi5uHl48cTiCQyhUoTEBQSFhEVE5eQlJKWkZWTV1BUUlZRVVPX0NTS1tHV0zcwNDI2MTUzt7C0sraxtbN3cHRydnF1c/fw9PL28fXzB4pgBAUYTpAUzbAcL4iSrKiabpiW7bheY1QTYCDnCX6DAi9Vbc0ZJrfNwdvvmSfhcKlSB5OD47LgDp4n4XAZBa9dLDBjwCVVa9KIS1V5mIVLuciKgIiEjIKKVr3K0UYmwaUaTgzL8QKACBMqSrKiarphWrZTPaRR+zVDeNmngOMFUZIVABEmlKmabpiW7bie0HgGDyeNP7x8/AKCQsIiomLiEpJS0jKycvIKikrKe8WpqqlraGpp6+jq6RsYGhmbmJqZW1haWdvY2tk7ODo5u7gCgCAwBAqDI5AoNAaLwxOIJDKFSqMzmCw2h+vm7uHp5e3j6ydHAQjBJrPFakNQDCdIimZYjhdESVZUTTdoOb3go4sr8MiXb9K8tFf4/OMS4TVrvaUki+RJLzviIhPDcrwAIMKEipKsqJpumJbtbKrfBK5zOr3IJO9oqdkLoiQrACJMKFM13TAt23G96iG9HZK2YOIPLx+/gKCQsIiomLiEpJS0jKycvIKikvJecapq6hqaWto6unr6BoZGxiamZuYWllbWNrZ29g6OTs4urgAgCAyBwuAIJAqNweLwBCKJTKHS6Awmi83hurl7eHp5+/j6yREAQrDJbLHaEBTDCZKiGZbjBVGSFVXTjR3XGHh4EXFbeGmnm2z1wted99JOjlQcGZbjBQARJlSUZEXVdMO0bKd6Tz028qbLRSdR+NtueUGUZAVAhAllqqYbpmU7rlfHqHCPRX7bjTjey8cvICgkLCIqJi4hKSUtIysnr6CopKyiqqauoamlraOrp29gaGRsYmpmbmFpZW1ja2fv4Ojk7OIKAILAECgMjkCi0BgsDk8gksgUKo3OYLLYHK6bu4enl7ePrx+jCEZQgOEESdEMy/GCKMmKqumGadmO65WCiaax929v6liVYcs2NqHdb1+sYRPCrh+24sI0u6bmToNxll4v06G2gYEhZ3ervx+Kds+tXonfIwsAgMWXm+C9Tbyq+fv++6jkPr+7/xTDVn79m1/+FIAIEypKsqJqumFatuO+BHscbbzb1fj7dfGGxwNvvcn2Jcn8usQajJq9sMe7LMkKgAgTylRNN0zLdlxPCDz9AfJe0q7uVMvLxy8gKCQsIiomLiEpJS0jKyevoKikrKKqpq6hqaWto6unb2BoZGxiamZuYWllbWNrZ+/g6OTs4goAgsAQKAyOQKLQGCwOTyCSyBQqjc5gstgcrpu7h6eXt4+vH6MIRlCA4QRJ0QzL8YIoyYqq6YZp2Y7rlcucLk1n18/50Z+GqbA/e6Y8/jvEV6GOWsv/iHyH+ComI9x/JmSVfxvWvIzZLp/9SkOThuQoU1/1q4G1tTIcT3248ggVJlyEyM6c6Php/Gz7/oeoj4bbDcvxAoAIEypKsqJqumFatrMiJncK9v5upuY+GqV0TktsQwIAAAAAAFCPEIMVAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIBEnx6485qPbmQr/uZQZehq3U9qTsBxog+IbVpuNyzHCwAiTKgoyYqq6YZp2Y67GeQC+qQocNZtBAAAwFwp7rjnSBpxuI9fQFBIWERUTFxCUkpaRlZOXkFRSVlFVU1dQ1NLW0dXT9/A0MjYxNTM3MLSytrG1s7ewdHJ2cUVAASBIVAYHIFEoTFYHJ5AJJEpVBqdwWSxOVw3dw9PL28fXz9GEYygAMMJkqIZluMFUZIVVdMN07Id1ysjMmkSjZfgfwZavMbMANoR+yNL32KmJ1gb/sgG4mXxshsYEQkZBRUNvde2Ke4BAAAAOj4ULB9RSqYOt1qOFwBEmFBRkhVV0w3Tsp16gb5XYi/sh1gqVdQaRElWAESYUKZqumFatuN69QJ9rkMilSpxuI9fQFBIWERUTFxCUkpaRlZOXkFRSVlFVU1dQ1NLW0dXT9/A0MjYxNTM3MLSytrG1s7ewdHJ2cUVAASBIVAYHIFEoTFYHJ5AJJEpVBqdwWSxOVw3dw9PL28fXz85BkAINpktVhuCYjhBUjTDcrwgSrKiarpR3jlLt53jWT87U+tSS/9aV5EkXZCJznUAdGFl4sSwHC8AiDChoiQrqqYbpmU7bn98u19UjTd1tEYKOF4QJVkBEGFCmarphmnZjuvV5O1QyGR/Bqrl5eMXEBQSFhEVE5eQlJKWkZWTV1BUUlZRVVPX0NTS1tHV0zcwNDI2MTUzt7C0sraxtbN3cHRydnEFAEFgCBQGRyBRaAwWhycQSWQKlUZnMFlsDtfN3cPTy9vH108OAhCCTWaL1YagGE6QFM2wHC+Ikqyomm6U94nuFD0GX2qVoS86J6z3ChSoLBOdGw5UZmXi2LAcLwCIMKGiJCuqphumZTvu5kGWOWH5e3rk79mhzAuiJCsAIkwoUzXdMC3bcT0/Njeq+b8scbyXj19AUEhYRFRMXEJSSlpGVk5eQVFJWUVVTV1DU0tbR1dP38DQyNjE1MzcwtLK2sbWzt7B0cnZxRUABIEhUBgcgUShMVgcnkAkkSlUGp3BZLE5XDd3D08vbx9fPzkAQAg2mS1WG4JiOEFSNMNyvCBKsqJqulHebgKPYduTeY6yTIlt9U7NrOueykHinhrHFQERJlSUZEXVdMO0bKeDIPIgUaVNd1/n5gjYX+O9vJYWMg61FAARJpSpmm6Ylu243uYlRmgMnf4i/zVaXj5+AUEhYRFRMXEJSSlpGVk5eQVFJWUVVTV1DU0tbR1dPX0DQyNjE1MzcwtLK2sbWzt7B0cnZxdXABAEhkBhcAQShcZgcXgCkUSmUGl0BpPF5nDd3D08vbx9fP3kEAAh2GS2WG0IiuEESdEMy/GCKMmKqulGeW8X4BCQwHNFBwDfzaxG4+ZaUfB5ossYngNEmFBRkhVV0w3Tsh33mXsBmz8LPH6rh/mzoKEGgAgTylRNN0zLdlxPiDzPHE5+mf8sKF4+fgFBIWERUTFxCUkpaRlZOXkFRSVlFVU1dQ1NLW0dXT19A0MjYxNTM3MLSytrG1s7ewdHJ2cXVwAQBIZAYXAEEoXGYHF4ApFEplBpdAaTxeZw3dw9PL28fXz9ZC8AIdhktlhtCIrhBEnRDMvxgijJiqrpRrk2GO59qZR5W2Nb7jcl/Ol9uAqMHpSjMSIRsDpwAAAAAAAX/g4S1Ryv4vJkgNWBAwAAAAC48FGXCQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACwoq9U0YlzYQQ+XQWnsffsfPUmXHfw40ew9SpxmM0quLZjiJDx58Pf4WC1oY753Gfq1jsQbDFiOEFSTeebhha+H7kyVH3RuVkVHLoIiEjIKKhojb7bVvd9EhNhEdwHz+PXVwVzmDBlliTG1wHw8CfnO4zanV73vA3TrDWTl5cXbz58+fEPjQ5YX4Dvr8N/hV+TJk2aNGnSpElTaQr0b1LJYMyEKTPmRWdgn3JYWFhYWNgsw74QabRbZDzmCPR9qcO6yHaHczhd7icIg/eyJk2aNGkqTZFDF8wPFPnB8RRmxw5nPL28fRp2/w0G91BBMEOkf2iluxxjmoT0D4xw+4TKC5VTLg6B9EeXn/86LyEIxautfq1GlcAwDMMwDMMu2EO8VO48YS0TpsyYN2svLUPeB00bjg5b6x7UWqTxB5V4pSfMFT7whZ/jLsLa7r48xjPd2m86QKms1kUiI6JYLRK5Kkdyp7qEL3QxnQYF8uijh9TIcn9Pj6mrXAiISMgoqGhX9M0o45/YVm4LACJMqCjJe0HVdMO0bOfu+tD9Y4Mkb32UQn5rOjwBAAAAABYjwxUOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQCt7J7PFakNQDCdIimZYjhdESVZUTTfKh2fhl3rXVns2mMYtVF6yEnPCfQWuvguCILxBPncttwBEmFBRkhVV0w3Tsp0a9LcOeRy/G5qj0qbyFhU1FQARJpSpmm6Ylu24Xh094N0lCUXLaHj5+AUEhYRFRMXEJSSlpGVk5eQVFJWUVVTV1DU0tbR1dPX0DQyNjE1MzcwtLK2sbWzt7B0cnZxdXAFAEBgChcERSBQag8XhCUQSmUKl0RlMFpvDdXP38PTy9vH1k6MAhGCT2WK1ISiGEyRFMyzHC6IkK6qmG2eMd6z/HyJTh+eVorZn/jSNT9wqf9n8aYoTgAgTKkqyomq6YVq2424eC40+jCfHm5W2Rgo4XhAlWQEQYUKZqumGadmO69VkhIIO+nAGquXl4xcQFBIWERUTl5CUkpaRlZNXUFRSVlFVU9fQ1NLW0dXTNzA0MjYxNTO3sLSytrG1s3dwdHJ2cQUAQWAIFAZHIFFoDBaHJxBJZAqVRmcwWWwO183dw9PL28fXT04DIASbzBarDUExnCApmmE5XhAlWVE13SifjrfNodxjeuK6lsfKUwCVP3JjZ+/g6OTsUuOP/MCgaqSWDseG5XgBQIQJFSVZUTXdMC3bcTeDBLOLQN4sj7xZHWr2gijJCoAIE8pUTTdMy3Zcr06rxEVIRJP8/2p4+fgFBIWERUTFxCUkpaRlZOXkFRSVlFVU1dQ1NLW0dXT19A0MjYxNTM3MLSytrG1s7ewdHJ2cXVwBQBAYAoXBEUgUGoPF4QlEEplCpdEZTBabw3Vz9/D08vbx9ZPzAAjBJrPFakNQDCdIimZYjhdESVZUTTfKbVyN95rStRWPrNK9LE52KlaUg6OTs4vr5rapxYri3LAcLwCIMKGiJCuqphumZTvu5rZq5T/nkf9cUbMXRElWAESYUKZqumFatuN6dVopLkKin+T/XMPLxy8gKCQsIiomLiEpJS0jKyevoKikrKKqpq6hqaWto6unb2BoZGxiamZuYWllbWNrZ+/g6OTs4goAgsAQKAyOQKLQGCwOTyCSyBQqjc5gstgcrpu7h6eXt4+vH6MIRlCA4QRJ0QzL8YIoyYqq6YZp2Y7rlWoxfpPW8gH+p1RGcniDgIiEjIKKViOHD/lw1fqBXOeZCcNyvAAgwoSKkqyomm6Ylu3UMe104X657OJW3PJlbqjRCy9zQlYARJhQpmq6YVq243rVFY7QNO8kbdDw8vELCAoJi4iKiUtISknLyMrJKygqKauoqqlraGpp6+jq6RsYGhmbmJqZW1haWdvY2tk7ODo5u7gCgCAwBAqDI5AoNAaLwxOIJDKFSqMzmCw2h+vm7uHp5e3j6ycrAQjBJrPFakNQDCdIimZYjhdESVZUTTdaSM5D8KzRJer9rI6xwyhRkUFNzsGbw5kn75Kspfd4LzU9B8yTd8kouGQIbjypVSzjH3nQtFyFUTgMSV1IqtFpsz6DI8K1LrjxSOj7gannHA2a9fWCMOy4Lq3rPpJMR9YtCePOjeu+kVFwmxDceFAYXurDqY5J4dS4G9fNzt7B0cm5IuQzdViI+HT6ElLZRwAAcHXDPl1EaeO4RwAAcHVjAAAAAAAAAAAAAAAAAACAZxAPoiQrqqYbL3uOziKH3DUXj44S6aKxs3dwdHJ2cd3cIrV0UZwaluMrf7wviDChoiQrqqYbpmU7br9vw36Z/PHeI/+7DjV7QZQq/xUFIMKEMlXTDdOyHder00pxEZLDSf7jfcPLxy8gKCQsIiomLiEpJS0jKyevoKikrKKqpq6hqaWto6unb2BoZGxiamZuYWllbWNrZ+/g6OTs4goAgsAQKAyOQKLQGCwOTyCSyBQqjc5gstgcrpu7h6eXt4+vn5wDQAg2mS1WG4JiOEFSNMNyvCBKsqJqunHG2EmHxLtm/IBgGC87ewdHJ2cX182N54fx4sywHC8AiDChoiQrqqYbpmU77iZOOANn5Pd3DTV7QZRkBUCECWWqphumZTuuJySeTfBk2mp4+fgFBIWERUTFxCUkpaRlZOXkFRSVlFVU1dQ1NLW0dXT19A0MjYxNTM3MLSytrG1s7ewdHJ2cXVwBQBAYAoXBEUgUGoPF4QlEEplCpdEZTBabw3Vz9/D08vbx9ZOzAQjBJrPFakNQDCdIimZYjhdESVZUTTfIOfgWrmRVmTKqqvv4ZlDsTvO1wOa8WlmUNqXNkdPewdHJ2cV1cxM0oSyUFYeW4wUAESZUlGRF1XTDtGzH3QR1kzPy29v89raoNYiSrACIMKFM1XTDtGzH9YTGs4k31CT/9rb4+AUEhYRFRMXEJSSlpGVk5eQVFJWUVVTV1DU0tbR1dPX0DQyNjE1MzcwtLK2sbWzt7B0cnZxdXAFAEBgChcERSBQag8XhCUQSmUKl0RlMFpvDdXP38PTy9vH1k6MAhGCT2WK1ISiGEyRFMyzHC6IkK6qmG5QcfPNYKc4yAQZ465eGuMF13IroSgREwJGJmy3HCwAiTKgoyYqq6YZp2Y67uaWP3lOdEQIhUNQaRElWAESYUKZqumFatuN6dVopLkLjm+Rf3+Rf3zR8/AKCQsIiomLiEpJS0jKycvIKikrKKqpq6hqaWto6unr6BoZGxiamZuYWllbWNrZ29g6OTs4urgAgCAyBwuAIJAqNweLwBCKJTKHS6Awmi83hurl7eHp5+/j6MYpgBAUYTpAUzbAcL4iSrKiabpiW7bheqSoZmNoBv6to8p43NGMyanylh+C6MAiISMgoqGiVvvZ3SM0jViUjpZahmjETpsyYQz21TGfcW2N/KDWnpdYGVjq/SEW8ePPhy48/y6Bh5iGm1D2TP2lBvsjgKci3NWJueKZrw8557XMsv2q/RdmVAG+dw0kwFHqG7xqxWNpCXcCXShKXfQaj4OG6CMyY46v0uzCbVGO7KJu4yoqAiISMgopWvcqROpNkk4YTw3K8ACDChIqSrKiabpiW7VQPaYRuzRBedingeEGUZAVAhAllqqYbpmU7ric0nhF7Na0/vHz8AoJCwiKiYuISklLSMrJy8gqKSsp7xamqqWtoamnr6OrpGxgaGZuYmplbWFpZ29ja2Ts4Ojm7uAKAIDAECoMjkCg0BovDE4gkMoVKozOYLDaH6+bu4enl7ePrJ0cACMEms8VqQ1AMJ0iKZliOF0RJVlRNN3Zcoxfw2yR1Bj+ybgkTP8+9H1lytzgyLMcLACJMqCjJiqrphmnZTvWeuo+PdLnkST5SoOUFUZIVABEmlKmabpiW7bheHaPCnZJQVGwNLx+/gKCQsIiomLiEpJS0jKycvIKikrKKqpq6hqaWto6unr6BoZGxiamZuYWllbWNrZ29g6OTs4srAAgCQ6AwOAKJQmOwODyBSCJTqDQ6g8lic7hu7h6eXt4+vn5yGgAh2GS2WG0IiuEESdEMy/GCKMmKqunGGePXMXh16X7qq7WdO2Wi6i9frXXs7B0cnZxdXDc3ZR2nr9eKYTleABBhQkVJVlRNN0zLdtxN0nYGzsjrtYYSL4iSrACIMKFM1XTDtGzH9eq0UtxD5G8hWGt4+fgFBIWERUTFxCUkpaRlZOXkFRSVlFVU1dQ1NLW0dXT19A0MjYxNTM3MLSytrG1s7ewdHJ2cXVwBQBAYAoXBEUgUGoPF4QlEEplCpdEZTBabw3Vz9/D08vbx9WMUwQgKMJwgKZphOV4QJVlRNd0wLdtxvVKsbce08VjS6TmuPd0jzWCdxHSroTubV80T/9WU5dZlMp4unq7h1HK8ACDChIqSrKiabpiW7bib28y+64y8Ws2r1aLWIEqyAiDChDJV0w3Tsh3XExrPJoU7qfzLavHxCwgKCYuIiolLSEpJy8jKySsoKimrqKqpa2hqaevo6ukbGBoZm5iamVtYWlnb2NrZOzg6Obu4AoAgMAQKgyOQKDQGi8MTiCQyhUqjM5gsNofr5u7h6eXt4+vHKIIRFGA4QVI0w3K8IEqyomq6YVq243pNyEEPfdIqIi6/XBk8kniORVWqlyt6ueLGebAcLwCIMKGiJCuqphumZTvuJkU+OSMvV/Jypag1iJKsAIgwoUzVdMO0bMf1hMazCSknlX9eKT5+AUEhYRFRMXEJSSlpGVk5eQVFJWUVVTV1DU0tbR1dPX0DQyNjE1MzcwtLK2sbWzt7B0cnZxdXABAEhkBhcAQShcZgcXgCkUSmUGl0BpPF5nDd3D08vbx9fP3kOAAh2GS2WG0IiuEESdEMy/GCKMmKqulG+XD8VA8KXX++PKr5X+fDiN5ZNCOttj5xq/SWVosTgAgTKkqyomq6YVq2424G2foOkHc+PtjeZNsaKeB4QZRkBUCECWWqphumZTuuV5MRiuqY+92plpePX0BQSFhEVExcQlJKWkZWTl5BUUlZRVVNXUNTS1tHV0/fwNDI2MTUzNzC0sraxtbO3sHRydnFFQAEgSFQGByBRKExWByeQCSRKVQancFksTlcN3cPTy9vH18/RhGMoADDCZKiGZbjBVGSFVXTDdOyHdcrxdWKHk5uh1FIIViG+4wmuBcIo0zKZZ/BKHgap6AdJ9UqWCAnnGtKdTThdJWVWb4ChYoUK6le5WiLk0w4G04My/ECgAgTKkqyomq6YVq2Uz2kwaWaIbwsUcDxgijJCoAIE8pUTTdMy3ZcT2g8o13XtP7w8vELCAoJi4iKiUtISknLyMrJKygqKe8Vp6qmrqGppa2jq6dvYGhkbGJqZm5haWVtY2tn7+Do5OziCgCCwBAoDI5AotAYLA5PIJLIFCqNzmCy2Byum7uHp5e3j6+fHAEgBJvMFqsNQTGcICmaYTleECVZUTXd2HGNXsD3ibg2fEu6SVt87XjfkiQVZ4bleAFAhAkVJVlRNd0wLdup3lP3rUuXi07yHrXU7AVRkhUAESaUqZpumJbtuF4do8JdSHqkIDa8fPwCgkLCIqJi4hKSUtIysnLyCopKyiqqauoamlraOrp6+gaGRsYmpmbmFpZW1ja2dvYOjk7OLq4AIAgMgcLgCCQKjcHi8AQiiUyh0ugMJovN4bq5e3h6efv4+skFAIRgk9litSEohhMkRTMsxwuiJCuqphvl1qz8LhKxgL5GKZYPRZv3D68pb7k8llj6B0a49Tm5wPwRv9ULeaIBMkIZCgdssg/SbZRGKhywYxTcahJGCGR453zOC/Seoch465ivGTB7cp26f02eh52iY+3Z8HIL07np93roOrdUxHCCpGiG/Q9N7MUqzCipsw7r0rEbh9N1fU8lHOcntcooNixJu6ddZQAAAFCIgoe9seXTlbLaOG7qHJaEVHYaPg0kSZI5OSrWHPePAkmyulQRAPBCAi59H2W+Cp1+jbf6YkpuLNsz4xjPBCYm0b14NUByKQrqjLf7JYmlLRJ6OZLbKF1BZkyjM8cHJ0nNdPtT2ufLAAAAAAAAWLzXjlzu1uUBAAAAAABY3EAJAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKArRPJx9hXBBNxSw6nfBFdePIFIIlOotG0GrrPTUSY6nBqW4wUAESZUlGRF1XTDtGzH7b/nZH/aquan5x756XmHmr0gSrICIMKEMlXTDdOyHder00pxEZLgJNTzhpePX0BQSFhEVExcQlJKWkZWTl5BUUlZRVVNXUNTS1tHV0/fwNDI2MTUzNzC0sraxtbO3sHRydnFFQAEgSFQGByBRKExWByeQCSRKVQancFksTlcN3cPTy9vH18/RhGMoADDCZKiGZbjBVGSFVXTDdOyHdcrnul3DZ46m9J5VhrheQqjTPhM0ZPnsmXCZ8XmxrxUjwg8IZirGvma+KHurUNkXTeG5XgBQIQJFSVZUTXdMC3bqbEOCTaPhTQPoUnWIQ01e0GUZAVAhAllqqYbpmU7rldd4UNoPEr+ekjDy8cvICgkLCIqJi4hKSUtIysnr6CopKyiqqauoamlraOrp29gaGRsYmpmbmFpZW1ja2fv4Ojk7OIKAILAECgMjkCi0BgsDk8gksgUKo3OYLLYHK6bu4enl7ePr5+cBEAINpktVhuCYjhBUjTDcrwgSrKiarpRbuPOs4cyun5ihzDOEys7ewdHJ2cX181NnOSJFSeG5XgBQIQJFSVZUTXdMC3bcTfx0xk4IwrQGl4QJVkBEGFCmarphmnZjusJiWeTMJu2Gl4+fgFBIWERUTFxCUkpaRlZOXkFRSVlFVU1dQ1NLW0dXT19A0MjYxNTM3MLSytrG1s7ewdHJ2cXVwAQBIZAYXAEEoXGYHF4ApFEplBpdAaTxeZw3dw9PL28fXz95BAAIdhktlhtCIrhBEnRDMvxgijJiqrpRrmN4Z6WnuP68eb/XnyVm/SWx5sdTgzL8QKACBMqSrKiarphWrbjbhI+ZuCMKIDNhhdESVYARJhQpmq6YVq243pC4tkkrpqalpePX0BQSFhEVExcQlJKWkZWTl5BUUlZRVVNXUNTS1tHV0/fwNDI2MTUzNzC0sraxtbO3sHRydnFFQAEgSFQGByBRKExWByeQCSRKVQancFksTlcN3cPTy9vH18/2QlACDaZLVYbgmI4QVI0w3K8IEqyomq6UZ4b/am/+5X6a1yP+SRzjwlRCzrbwY1CqVJrtLq1/3oZ9RuqncZVYzJbrA320jLkDb+rakjni7Q6JAl+EVNIJoiSPBpxfInp+OG3NolRyD5XD/wA55xzzvmV3xIl/pYjw3K8ACDChIqSrKiabpiW7bib28x6z+/zU2BXu7O8IEqyAiDChDJV0w3Tsh3XEyrPltvCkVFB8fLxCwgKCYuIiolLSEpJy8jKySsoKimrqKqpa2hqaevo6ukbGBoZm5iamVtYWlnb2NrZOzg6Obu4AoAgMAQKgyOQKDQGi8MTiCQyhUqjM5gsNofr5u7h6eXt4+vHKIIRFGA4QVI0w3K8IEqyomq6YVq243rly5XPjuAjiDGeIRyhH5mew6/WpvYgIiIiIiIi+dQzAACAKw/F4Y8BAAAAAACA00qxe+btmCQ5BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAdD+614HrHoZbZ0eIJRBKZQqVtbrjKjuLMsBwvAIgwoaIkK6qmG6ZlO+4mZJ2BM/LV0VCzF0RJVgBEmFCmarphWrbjekLi2aTap62Gl49fQFBIWERUTFxCUkpaRlZOXkFRSVlFVU1dQ1NLW0dXT9/A0MjYxNTM3MLSytrG1s7ewdHJ2cUVAASBIVAYHIFEoTFYHJ5AJJEpVBqdwWSxOVw3dw9PL28fXz9GEYygAMMJkqIZluMFUZIVVdMN07Id12t6DtaGXkyyuDh9MHhcQgFpPwqsClAtkyPCuVwgw+dj95iriGLGyPardFwGcF0IBEQkZBRUtErfbW+TaF2U0yFNy1uaMROmzJhDvcTTGf8rtJMMl6chfjZpwcCLNx++/Jr/TK36ZcuWLVu2bNmyZbuwjXC1xZ/Ex9Gvo36dTqfTgUHXQzx3A64YAkm68h7E8zRbbSGOF28+fPk1/78DYvgC37Kr0Ji56yKrX/EZYzhBUjTD7sOiu4b3Kz7B4XS517+KvdX9ARERERErY0H9/INbREQ8bDTdGxRp2DNySkGU5LXasAVNIBAIBAKDQblDU+n/fFXJDn5AZefu5teGLqZpdTlc5OKJo8QxR/CgZtY+QXLTgj0dSThSA+YWiElUbZhOtYwoVcrMuLzx73H6zFewHzXu+3UrKqX8W6h7CQ8jmZqqYLyOrWsuEb6QgKY1kH1S4HNG7nMweAwbJOtbIuzKCLY4jQ5XWWrqGsCM3MLPiElTDONgBz/MHxdkidEVXrJr7YlDLUIQYZBfq+BLp9Tr30IqQTiiiU4Umsg8sIpIprkItw3Xe8VLXB4dfQjFoQHhJi/ZvZWVTNHIjYzJ+ZhSIDI+JRTsLEJkMGasI6WxC502Dg2SOYX0DE3mrUil6vkQI2EwDMV6k1wM5aiXY/+ecSShjHQtamInaRlESbCaMgWCP4gAicaBGhJNkosdItBDPUMQjIQBNgy0z1YkmZWqYB6hoEtEqFxHxCRoKK8b8AuRsRi0LCJWGlJSWnhUR2MgysoDP1NtB7I7dOoF1ShobbdUUUnuoYzUYU9g7kRoSAJdMoaIRgfeCWJttIVEVaMm24osXwnhHku0OiTNhVEVQxd6nHoSivXEmHUMSgd5iZ0oyeUSEQSQEQQfeY+sC8bhDqdEoosIxBHeSLT/hNHTS7yjIlTmiQMTKzTXg/LjTCHcSuX7ihMPJtQ4HBji38ORWDFUYxCqhiIQQ1VKLVKLfjkXIpXDHNPsDhsNwyRB3MNqYvaQONEoAZQdJAddqAKQALA6z+HIuJZMkYh1EcwiqBnHoahIO1T1xesapQ3xY1rheQpFe8/P2IC7En+smXQdrrpLdeA+SXClAr5S4ZkXizAUMxh4eCcE7+Aee8bRNZ9C1SkczKkvC+d9IVNMYnfN7U8987bfV91kqqQB4Vms7feX1K2PrKWlKGtVKpeGjyUGi3V4XaLhfK2gF9gF0nvg38xgLoxUDiFaIu8tbRLXX+g2R0JDC2oshCxL9B/GbkJ7FLcwtalGrO/SRAnm9iSkmj/RCRzpxIuxRBESZnhq4oXqfDDHrEz5jgQWlpMOdRxHekl2PkAo2goKX21UiCzPi9nIQvBLaPVQbPNk7/3vLm4Izy2p4P4+Otqb31O3JTx+dlN3iVnlxz2/NkRtFo0wb+5Ivrv0EDqggoZFQekltCwb3djo0MC0hd/uLJYG5biF8KyMFBAZwuOp1qvcpayR7y4eZ91edIZJBKBnKqxMoPmo+sse/4IwP6LsiFVcGRLBzU/GrCxfq87HKJIeUbdW4AHGEnuXIi9CKsTAfnHvQbxn8QVlI1k0L02mcFVHlrckkCRFiKoTypOEWSkPsXDlKv8oQJDlLwtOzBtrXE/MLY0cPxtyx2L5zODaCN4GIdstfD+2Bh1bRv7aAA1a1MCJtxV8p8rxGUrStnhi5oVUoWTilEj5EKfZpsYZCrcpwd7ijKJ4wT2hxt7xTNQgmJcbvEWQ8DCoTpYZuoGE0tQywr8RIGSEE2p4Ip5e+NbCi2j2zTh/LM5MiDj2cRCOxMmGqk2zuMQlOwnm44SS70tGnxtOnl6qV3WnWxxpopfANEoLEkpMZIqE0CkpPnVmPSc4RyAXjWtfkgSKboNrUkz0sPY3o6P9q1MWPEICRSQURSXiikfxfhmx9xRdKDQ5T3xR6Q070QpxsH9yt394apavm60muScjLmQT7PSwzN4BCwicDv4cBdIpbkFhG3jW1RPuGbwn6TKZVyapvTW1v7IHXnFQYsrRwqb+TKDwB/FWoahG/sZodO9JIJg1OP6BVvZeejTpfValJUBOcI4FHX8BkYoclix9Cci32LXULM8mjAJWwkbDHPMTU4X4jG/jQwMRPwItw42LkbYs/r6cal4hmxvSDzBBqBPK1oJRXRuz7LdHIPcKkXpp2ehiBe4z6Nl8Ea5AFmK7kL8H//QZrbY2PnqMFOoA6ZRoZ8KIvdwvu1B4d9pMe8K1qs75oqouo9d/NPkdCv5UW29QRCVq/G+sN7O5TUYYQmqZZJPHt0op65V3On+XnBXVYvV/Fn4hURllXWt1N4YwuJlgrdskkxw8gPgJhHmgBLPUcIWuNdbfTDbbU+Z60XKrvGWd9+zwiS8ccMSv2nJauohc+YaGqLApxIa4sDccCslBEo6F/KAIN0JjeBh6w3B4F8bC1zBFM7TaxqNhNKxmTuPXLNm0AwqgAfpgDg7gAb4QBBGQBFlQCFVQC23QA0MwBlMwD6uwBYfwDbYBLkiCXTDRgb4YivFYEiuiEmqhKb5DF/TGQAxHPCYjAQuxHBuxFbuQiOM4h6u4gTt4gj8RfpSsM1sQlkhptGCINL5IYbL6A42jCVRGuw+FK9eioj06oa8WpBN1EZGTAimK4imdSlFFUiUt0icLciF/iqoZtajW1Z46WufrSl2vn+p+vaAt2ieuBzWqQaJxBDKtyYLnyTVmd7/C8Ryp2uFD5gjlGoPNS+1zFygq9cUmpmRk51f2NDQ2Jae4or5TWw9DV3RcUmZeUXlVfUeflPTcirqmjp5XfZ13GSueidMXLF+/u3HT5yxevWHnbftz/MyFqzbvsT/OXLJ2x15N67Wv/hDIbInCjKFwpFqLw184CkeqsXn7K4MrIyyeGxBknPGR7MKKxpa4jNKaln4JiYpPzSqqrGvvD/HM3JK6ll4ke1zw7cVXUXXCbmF1NxnO2z+y5RfT/vyj7Abl8iI+UGPVxBKrdtQssp82y/YnLeluUs2vP+t+0e8v42wyNUOxOjVIIzVOU7WsyqiKaqmeWqmT+ijO45zgJV7lTd7noz7ps37ldAQcirfrKklAGmBCAD7dEddCTKQB8EQC4SYaFxqRrLZMxeUwxKp5wGJX0p1gJIFQtpjSkvEoadS/LzzsZDoMaRRdxWAKlch3gxiMiVOm/b9CnPwgoBoMUq59hEYgqh8MGinjbzunRjg5iacJTaXsv9A2xabNdYOOxYC8qSs7wr6hIZDoWkKWe72zTnlE2jUp1UYdTSMB9nd0+n+2W2NoCE8alGyJvKnTgZcQDfQO9dUaTYjAetEe2VWjBmm91YAYX4Wq1yIEvJMOEZR/DvHJSOVSFvdsA9qTXoQEMgUMYdQBFWdtrd/ljdtWNwvl8pFwMlQuyL+ZcplcU5PbhZqVMOSQeWlqzjVPX4l0x5FP0E9aeHfA+pJXq8UFA9+uIUIuHh9ga77mOen4UZVgRYiwLJsSsimij4Pce/Hc0E0Fm89rQ0aTEsA763fEkyECwdae/lMZaPsrtMXZvJi3UTblFZTJ0pod0W6fFRRo2kX1fr/TKqLHYR5Rc+0MItnuYlXTMXH9kbZ1KLOGLqKcgvE3UuW+lWRvN9CPMpXoR9txo6+X4vlzo4ZeCXr1cKA7C//PJTzgUR0bQaXfyD0gorXIupQAUWOSGtAWvUejCmhOfzxZFZ+vYlxwEAsk2lpWi8n2ZbROD21o9IEvvd8T610NT3w3H1mWKMXrhWAOwE/1jtQJi5uAL9i5EjlliExBHdGtLoeDNZMoG0iqSqKLjQ0qWr4dMPeb3Uh6lgXVJCq6ANu3XHK56tXT8nHAZwGEFmKhefRAmYDIhe8BFwYRbGIC/o6eIL3Z93rG5Sw2gH9zoLg1Kp/mgUEVWNx4ZDlbrEvqwlVMhO8iOjft200v2v2+sxScG39GVzcN2qNAMwyptZ84fUuvTH5PhQAb5X6mTlENqPIwb08nHC/gWkNsZFkiiIwCGIuSaN4z9SGL2ZKpv7cDGqtswtAE+bUS/yaIk+j1w0bpTMfQpG0hesGj934Q63KmBZPFQnmH/6xte6MV1cuZLSCxBwbJ63ZxoDwWBIq1xlb5QbPP6Z3rc3fvTyyPWTGeZQW/+RIi2gNQSkRAFJkvTZUA4yIyiGBP1ZvvKbpyDKRxi7oTaarSV4dWIlFcvPQXOXAHx5g/RWhdcfsyPylOX6bdH0jsIkX7JORjbbXPO2tvI1fud1sfVG0BJjtgGzsCuPAj9mD7hpiAHsHSdo1TM/iVR4wGe+wse4oLDerx0CPdSWQ3ec3nGkFRmSnXygw9sLikBIwufq1Z5OqpW+b6YyRoKXdbt/0EQYupfiru6FSx0c0y8PkPvE4wUgpw8+G1whRhnuSmZJ429fUd4Zk8zT6tjRzt1HXOWSuocA3iozH8mj35jt0FubthMjf623do8mGu6OFvGo3q9roPNzxVk3fn0GK1WJ4sujvLwlp8kdnVTnA3A0UkKu3gWtETfPNFljao8PWxYvT7D+39X8BoTqNLJMy+RTXZn+5fJ2KOV2v91MiGgUNw9/2BEwWJi+0YKOYQwLwC2HX4lOH3Cs5gyuumFZ6BNS2nT1R4ow+9ejtA3pt2ioRrnnAfHiCGrEqie+OlrVRx73ekqn0dPlU1vmOeitZ4/Mu3FcNtkHxTNvwJlW/eAyLHT0EONCUixzaATv3W6G9YIChQdh7w+D+e5+3+b96kP6JnJWhSwFKRo9GQKD/YgaCPhGpfab4i34Okb5+FEYwKXP+/p/n/XeJUS1k/4ShdpfpXm/8aXf0Pnw3Jv9YU/mj4/R1i/wv5HzGmkuLrTZGPTQuton08svizf2DSxp4h5TdWsvrjr/IY0T9Rvc3/1jp9YDT3b0P8oYUAAFafARsZSLt/fEJsEBaMgj/mmU82qV8dXmE60j/SA3z2Kij+ybNvlpKf0ONVAFJ9s3GaAR86y4Y630rwut8eeODtX9/vYs9nPyzw/xkTgHrfaVYW5YhiYO9/3IDn6MLDwvBSl4PhDy6m2qrHp0EFcsLSUZkR7UTA4kS67ybQEdP3m3Ppv/dDjCxi4n761WHMHw3o9Iqe0UXD74dGP4jGP1xDrM6iHxLSqxuevtrsweFVZcpDlQaaGPEb826Aps5+tsTVzf8KFPD2zeLQE6kKvMB8/TdhZlUSLd69Bb54Dbz5pLo2Iv9kQLaXpH9vir6C72n89DaBoIvo3hA8M28+xTaerMVXr5NIY1vJ9tOmxc+i5c/bu98cKkIWDWwk1u92La104i6iBFaWDSmBEIQ8oJ8VQYxvYBUFy0ceHqF2EfkauRbjbT/aIStAC4i8CaG1OJU/0X+0LJK+WW7kgAz7ylWj46iPa92A/hLhPNMNERD9q+X2myabpTRjhVUnxfrlkz2Td593G5TzUhKEwMKkAGs8yO1Q64CMQ/qVomua26fjE76B+Cqo5s6Te8Y9wkDVzeVDk+r4zLlNeaeAuBn0Qm+VwECwbIeAaN8TeVbDRzU+rOYdmDtAe3Q9hqdpa29NGe5/sSbOWZLEbY2zikCXHwXw7jk6SSJWJRrev6QAhDfe7NYEME1JpaLPF4gVgbN0CQv8EQlNElvyyAyUvsdZQpGmSif7c1A7oOUd2rETe3Rj1WnInuU6ioSEb+mvoDiFeIRvp8GNYnTiIav/Ks/1Job4kRJmcG8q+Gy6DUsRejU2pooGBi2qE4TmwlWHmgROnzI5/y7FbeG3tgrmREh46FnRttWMKEv2L2tqUeRNG6j1xcQ6e8pqHwT057sx1Gf+d9PpcJ6S9/7vEPcjGMkzrYFKTWTE0MDr4iGZPwov/1YbquiubUw8zF5m5L5Yt4hFTwHPR6+r9ROl6OYGB0p4s3RDeoTm5YqMdHZ03SUSFVgln4WX8EzrU4TjwDehMuJs4uASE20rNrC32ARnta/wMW7gryR5rs5su8nxqkSC34tBDWXxMXWnf3RYX+w/R0AS5qAiSGTFJFQYNiJWiCFYDYFJejvVdxlyyImufW3Rj9e5nuS/kWT8w00ROI0t06trMcRjU78JDuVGNOlgWzfChG7xRCjMWssBIU5PCsmCLkIJaclnzg1BKXEpZOemXXjSkCRetg3R71rW6a99KGIa0XeXVyAjn1dM+ghODqKy27eSimFH++wB4S27ZHCYqe70cR6imBV64ISbgaoE69JpWtifWvNzZAMERCsMrbfFGz064pBRURzH1NtlfyR9gs/SoKB+x3N/olhpMLbxES2gL3vErU1gss1gljnmWWaFVdbYYJPtc78rYidmzr26Gwsf3IvsAz1hEgBdl1M4B7tIG3UZn4AnABE51xzkgY1b4xkOwQsSFIIIxcy5dq+FXejIyRCcw9a49MKuXPEKSowGM3xMkbVzuIK4+lXwRaIK6llrQvwluBuTvN1WthKvzE8IEJ8JfgkBg/AvfEDaie7PgJ4vsuwxIPVmWX9JywSoctww3xzJVpHo8IREfBrVRokj4VG1KEKCEZYkQh9ogGYynWgKh6gkMXRJl8Ul4sSeDAdEe3v3iCiSTBYLraSsFHAU6Fk1A9QdPjaI78fO+cghSBGOIIqd5ZFVyJFScUQfGXQoOKs8mNg0YdxJeJhSL1/4yOFJwo2UcskfsZRCeS5jhPA/0acXIM3yqiDd2ikrUiqtt+QOCJc2zRQb3kK2Qpwxsa6dF+LCXHKRJbpbuUosz+aGpHauPJ80N4kKocJvyZwe4V79KPLtpFMNLWoKcPL90QfD4pYPGhLeJ2vPWPlrQfPcg0nppDXSA6uFMBpqgiOlN/cLBiV0ptQ16KAUCtMV9HnoVuUm0zyCw1GseBmp0gkBzpXc2WlKaE3Xav6ZOJv+xnqKn/9gP56n9Ne1lDtJQ6K42l/Z/OxtYhmST4HIYNdDK1UwIqtpLU69O4NoMLP8bZtEULnbJEb7BQbe6KHqcYuxnVCMeEooqlTFHDZeF13vJQ5qiZkshjj9BmtR7cRHJ5n5kSLc+I/SIQizZWAUs0ntojQANuobrWVXkIXFTEX8EV/WOdJHAjNYd0RypeEFERIEXMA+ZSDewYQPAEnoRmziIrBY6PbMHWrmJJhgJvT2PaPNCpsHAcAu/BfG4urwNS3i2TUawBM90GDvlHz6xyyf2HIOHgBlD6KxcLswP0RChjgDzSgm6NHazUB1NCM0r4t5DhsnSCaefI1TJH5agdx1lHFI4QJPDteB+JUfl7Xh8ABWgahsPZAHq6JKnGbrHTQm98TigbA7jCTjp0/o/AUNdFpcWGLftsuVp6HdS3pwQ7+fRA3ZKoiAt2VSjvoMyL3ZkulN2zgxYPEyxznJ807Q548IagoIPoYV/SyaOYoY9mMkoETiV4ShV/GylQInxML1C5IzMokNZuelkrZF70GahTp64tDNRmRsFZPurVipi9vMzSHB/hfYzMy1eu9CCs/3EDcWHdtGUPshXQK95TL1qxJAY4TosL10ZTDTiL63YiLC1ZuLHxXuo7mdiAJYmJA4jkjQcm+kr1bKxcFhl/BwRpePGQyd2fVXA3afAd+uLX7v5aByNPrr8DtCgUP/jfiAQYl5YSbHiEe8x/rUQpYW1wS3tcUZ6DwSmduq+hNxLn79+qV4mOFQ5QBQdq+PDtgRzg4i9qUeC34rJQJ6dInVzT/HkeP54TXaZHyDhJsorhCxTsBPPt+30/JEXgfhUb3IteHM4gv24KrV9z4suyuB3XDzVtyjLQNdQcdINslG4jOc9hYrXqpVAHxfagTcyCBuVD1hK1djtmWZinIwcePBGwXaLikT16YgVzJR2DBtEfMJHGv7rMJOp4VXMjWzIIzNTIFhA5L5DReMlFhlFHQWy0x93N7C7eDbkPEcVNLT2VUCzerRcdZaRIgf33A9fCX8jWAY/ASZZee7yBMt00CHgbYTi0NOcfuvsFTjMk2iK2Y1eoIEUnTl576l41rhR4Vr2asZ0ZStptk14h1vfce+Clal+nzemiyiQpZVi6Qp2XqLt9H7FSAMjl7xlIqtJR+5M0G/AmGu/3DyXYdZMWXM0BHDsvCvyJf+N6NnezZC1spwEYpL/9oOjVzkDZk13jBvpEb+moWI2Vbjj+uQkTBUubsViInqyBCbQceMRwnasRd9u+6EJ4ytc6XTcYPHb8gPuMPJq8lt5D4+2FYzF4e7t0cjNoMcMPnDpZ4kpZ8mVRqcG9ISCFjHZlUDHs66VgyPEv6uHYbBD6GsDwtXBCyfNzgyIbWx313Fr+iSltBCXDr3UUOJU22hWER8ixSIkliC/KeHDnb14mFk4HkkAAfPW/0qJnkpcl7KVHvVzdbscqavy7aROyuQrYvErbbXTGaXS8tdkfylSYLCNCdBB2zX3oEiePFJrtO3FqpwO2DXpr4Fv8bvGed3GbzMs8fnWSUhbsNu9Fsb/upSjMCR/+dz6VExRSAiTDhzYBr6kbO8VMTb08MD0qjfj6DuExwtCUK4P+t5JKCN8YdkkDeFS8oZ5hX2G1bDi5ua4ioCBHMazJEXtCU5JH1SpdM9khLcX8hsLGwKtfAz2q53az1fQNXR4PhAs/vJWgBvEeNpopnx/k7zqZ7dGQmM3t9Q4EMUZmgIi26+J/Ai20MTWpbaXVvUAP4ijFF6yV/KMLEAXrM/YuejnwRi5buAPBQfOtAmIYfDOBM3njFEC/rdMIuubtbp/Jts1c8jiG7RQ07MhiHzivqCjxmoNIjNAiMWhQ0XVNmQW1Ao3rKTitsSfeRlLsk4ZScCNUnqIzjRRhfJsCEH65qHFKm3QJxGNaMY1YRLJq8vf8pkCAD7hKXIgsRktjEXUirGksHXetesGc0WfEOpk009s1SEzX9lKzjIj5PyXiyfkst+7SQ4aKxMlfk0wIbdulxuI9gg+9fwZboIuU+zQ3jIOqTlxmBrXRdpB7NpE8E3kfaLFUi9ZK9yqRcK41bbAH4A7y6jiEHAGIfnRiG7HH9T0JBnU8mGPxNhO0VUgV4PWBYdEFi0/Nu1HkJH2sT05e0qcmDwnEjUrSW0ZAp31vfKM5tnoIfhBmDyRXM1cSDLhLbL72EaHhTprSgyWlpNNQV1CEeZ7hg9Hs+FXtxMH7BWTvAboQFe+tGduAybqisj1hp1EemG9S+h/eu0ylwXQzjBkpxV5bqVPy8Ucb0dUi26tmecYJfMNRMRV9jVXrggtbU7QlppH8HSlUMUFXwRBEq+MMElZtH3zcPO40kqcXUfbye4M1nJN/I1gKulv4hTdCdZCg1ZJ9P/kfPYvPvGOOFiw892KwjthdoGJeRt9c0+GKVnpB+cybMcUf5UsHOh0nyzePxbB4Ki8fvB03xA3ajrP5nKUAoEUw8Z6FHF8wXL3EDhLqf8gRdA9InimIgmk3oJa/G0l0mjGSmaenOSBUaPDyuPpnluSR8VuNWasqghbiuEhhd1sSCTguBNDGRLF+Rqb2Rxyhao8+CxKxkfLBqZSHO/RaFfu2LYQI9Ez6+8du0SWAuMvHlTiIoTtnnh6N/ys9lwWWxSIcrYJpY5IAZ5rLTbg+axzWkQ5OXYDoFdOlW4mBJo4qF2EXYVfAGSFCVi0tUXD1vQjXsn+rSg5T5+2a83iOyHhYQq4JHgBav7VaMFuie9tj0r5P+axd5lt1cdss/KfugRs11FVYaz5NhhdZ/50zxnbtMkhDWAVuuRknX6MYOzREWWwEZO8DBcn4+pjfxpKRMalx19a0TWmkLEsxAd7iNeoylkG1LMum4V+pp+j6iIqrgJVsjm/XhNF3yIvvgJwxzZwy74L6JS4SR2Ihon4IGYYUBpuyhXoUJ1kADg/fbK9xuJYYuCuu5jBkZ+B/PNM6HlLUzwdkb9KxRT0ykErc7l1QFT0SuApn/CwtywmV84KDB/Da/bcwPw5oYQEVWQaGSkQR1x/YKZn05BsySLoGwK9s3EncwGV95wVUoIfFSPfGFpsdK4eHXsGwr1cKN5a5xm8w9Du5aLgb/BPsuuFt3TW8WEqtcQjRXRxeB5n/aI5mh3EC/oVhjrtOErJOgCCCkF1W0cLLMLszMtf8CAkcSm6B/JsM7AGQNtkt4survtinci4YHvn2MDq4kHAzWx1hhRpJEx+4lkp8LWByDc8rdG+3cK4o2kdyPv5aN9Is0ud2CEKR8SfcdlBytwEwnFL7OcCT9L5lNuQ54qHFsiB8L928fRaKnm8Q1oixfiUbzFR3zFf+i/TKBJsbzBMBZfVKz3WMyzbcqGtu+XaRYiXHdjMR1WyLQkWZfW7Iz85MKZZLQRX8iooKgu0npNFhZyybA/8iBzG2v7wJGMZsLkWtlHxIfa9+LlxGAMASnQWvlI99mH2F5ZTAuOyK6jFR81mZfJzWZtVrXqRdnaZh0tl5Z2Gx0V3DAvz4cdOY13NZfLYLdE4Jlu5VxPycy6eQeOwu3cXKFQzI6vjgO96fIJqP3tcFPvMnsdAQ02860LiLS2cBYGDMIOV6bHId5xMhErblX2lZrC+CwXPlD9j3iKcKz8hYJexKqgprzx4o99QLyiTAr8S0WL/wSDkfotP7lgnK0yYgGPaBSGcie9bZAwVNsMjQoUZg4hu3X2mbDZoUIzP7CMaNpa3FYUd/mwBnutxYhiplbxUzwnese2yxIf0ssSChSfU/oPED7RN/NB+Cy6BxrE4lbTHoeq/qQymLbQFd+0UGOf+dOpG4ctxLoSubcodu8Vz86lFqsOogcUBrmRxbIMxhROaKFHqq42MWlhQO/NAl2Nd+Ot+TsVF/7ZhMhVBEPnZPkT1h1CFadqgqYjlW2FMUkToKAwrqGBMrWeEZRIVMrQv6Pw4fyGGRLLTuOBWA3gPq/EDkLoZ5PLKD+qxIvQphaYIS6zMz+SEx/iWt4FUxFMjPQIKlRiZyCPZr7B6NqOdXsbT/76TEYBCB5WeWRL2FvEbY6NO6vKXCZqeC0YV3e0bj2jsNOfjRyCNdufeyMYgQXBUVGoD763Y1W/UiFQfKNoPC8S07Dk7DfBQ2cMyX7HWiUtqYJm0IC4+I4urdlZNe90OrXk8MWx7e7EOJ+CHpOujF/EQ1IMC7LVgaaocsEeLjuUysgXGQg/IUfUHicYqo1XGe/642HCxuaiZqpWaTsFObQo0vBYORVUnRZjxEw/JIPGB+jNxfPWrGfKwusE0SaBNqkiotTLF+FDPso7g1E6uhUX9YSrOgWEy4EgKqo2dzsb+eji4lv+xgOBC3nx/AXkzcd/uwRYiBvZ9XNBHmiO+Ftf8udbhKhK4nKvYMvyhg4eWTgEoYhZQYuGdi0WRfWBsrHColOFbmUiSzJUVgSpRexLpBAKHTr2sni0JTte3M9HpxhS8R6CVIJzBVfh2AS4bAq7vrFV2bbVYgDib4A23pEPQjMHVQVWZT2SNPndak18PBHOKV0/+4gF7Al0I0fWYByjrlZFmvctw4sllwgA4QkIXNR2i5lcNGUnNOjWQkel4j+CYuHg2B7s2xc1PYMAIHiBlZYFC49nwGFXKBKdkioI+ZIdVD8qRIExlKsTdBHeCtMzvqTs6pMG3yxZTaVT9FSE94WzG/IVEf9rKR+MwDaq2M/qVvGF+mQWXxviBjRmg5ttdA6PGaapg/ztFJIeYywVwp/wQrT+F3RVSKmKQY5joONFX0P8EAJFldOYkwIXMoJzEpBt3F24JEWwdXITCgVqig3Sd5IkeOKPwwqIm/bd0zseYTOrZXypkderT5UOok7si3Dt/tB2127xw8isEhub2VJDmILO7n4R1+YC9y/KMpVFvxXx/TTGHmmZ9l5WIdmGnm5JV6BB/FwljLUGOTkjxC960SS8nEMZnYJT8iLKo9uQfXTht2p3lD5VLlQq13FZWWA+JtnAVL1DQc2HpbPmMosU0rLl75FRxjOOT3mTr8apc7lFV/SpgvFrHq1IZVQOYyrhmG+irlsWWbqA7SeRDsmC74pktSNV84byDEY2F+xJT/x8QrKy5ut7RE0/AvCTGYL55jhumgCFL2ovprThqqxZkWemOmj1jBrLZWi5kZHJoEA6USd+DvNKT2aOeNhn5xciRVYNuKAI0nrCR1DnG4stHbw1Y+tCqBKoaAeQg0JAm6GOZhuNJXgxAWbzyiWvMhP3IewJMHRMYoJCNP4HSxYnytFN5o2A2aXPoyL/BUrgfCHzSswKeUXJ0CTCNNsAcpoeRRi+etJ51cAYNPmDsoWV9COn/fEU5U+G8igvAK5lFMxzElu4sGm3GNassE7KMpzyW/l9KaoUPjfy0VdruBhk2dhZCtpyFXum/7NgeHaTl9FsxR23ddfd7LhREtcIQnEo41H/DAtoBPJpu+0yrBB4TIXQZOO+4pHu0UDTWlm4NPmKuqXtQZMKafUWzxWvFe+bjakacT+UtitcW1WriXFH66LCb9IDdNVG8cWYQg+x5fqxmZp+ZOyWJorizGBvRBeN6/S2hVVgj6yFevY33mfTDbWDnfkTZniNbCJcuQipNyobkKIWM2F1ad0g2HanJs/n5u2KbhQ8SYW3b2ekEGCzRaB+6E4WjciWrfaQg5iDO+PzVuL77LoZUuZHI+xRrw7F663w8HivSyWFn7r8XMRjGwjPcr+6adcIgrhMn77Enh/HcKCj71xeR7bc29oQLNSpcKmLSujewHqg5kJQuxmPHqjo5aQetwTHYKc/2Ly0eZhK7SJt/klr/heBJm2o3EN+bTUxrCfh1eXwWgEFHuLJRAfDOwaoEA18aHLEXttY8MzkXW5hGR7h4bGeMv/bM72bM+mPx7T1ApDgkzNQkKyNhU4sGI83DnLv84DHTYjd+0JdWz8IVYxbivEsSj+yNr8BaIGO6WxnSCm5Hjq+rBcfDCOTEKWnM19HgcA7zBRdMa1MC+SyIWX5laFY0KO2Nwd2i4a4mLnFP+7zs0Eo3Lsos1slm9VoGucPijPtUqh1IUSwFZitE0HL+PywDqgvs85Mgx7wcUE0FLIUcdokVdbaQWzqLKmAH9LqoglPNfTUiC9GTA7RBd4aNov1MVp+HOXJBUzlHwcPbQbsbLzKgcKQwiA+7DHJS4nizKU+CcHNMhJaJuvQrelCpe8iWYmwmpAZVsJ/J8Dt0L+jSvriKobKgw7Jcj/HBFiRc0TXMWWd79578ScZhjSGS65aSGIa3b51rZcD3KaENmSUw02PaS3UV6iwH9Hs2WcBLaHBx5DKeeIKICessXJvDWbUh2laM9CFLmpfsu1PAaaDrsJfwOw7mHuPt+2Oa2rTBdLKLyAqO6rC93IWwM0SFaxeMCf+Ng9KRtxG8g6ZDo1jMaomyZN1EDgwam4ofA6+GBsOUXisROMtHFAF5GxhF4T74IyKPxtAgMzCbVOnYoSy5khPbLNkl684ZzAoLIK5NI757Mt5goY0bD0g+8NFV9OdsaqRXBuUFmLQC+Q6yHf2bfonpEsHw2IvkokUBRouUR9gMWMicBB2Ty7yOdE6hJEbOlfphn9DoAJkGpWNEPbZcMAULDOZbsfUGn02RfVj/j05usLM1H/NIp0wWSVDKxX7/AdYBGiIx2Zi643C6jvL2xx5npnRToYUmKER4XPjWgyoEDOGZkrvcBKGoF568eKPlY3Z9m/lmG08hiaZc8l6+yes65jC7lijRBP6MQStDQusMU9GEYN9lyOhywgoXmyXsR6y7HC4sC1KK2i4qG57GYc2OgN351jv4FSKpQxwLvalmlM++qDmtZnmOTvywtPTbYKWM6BdfR5044k1xu1OoaxTPZvOoWRlgC81abHDD/sXwBgtecoEOcnHBPhkUqDpOTqYrpr9SUMaIAzg2eBYmrDLAYGb2QXM179NzCHgAdNXUYnOlIxLMcUuRZ4PNwGfM7xg6NYg0AS7lCorXug7M9Z/stp8WHJR7lrqhLDiHHFgqESKQ8FZ6J8A9VxDVuGeZKzmn3wjA2cHrPZ7VdhYVMEdwbn+GcH+1UNytiqF0CAjkAGjwrHKOND55pIdF9/zUN2Cr0RELmPwF6LxrrkL/oh6d8DqWXX30KOgC4JERHveQEeuACjxmbhkh3IqFlJh9c1M5VqFhQQ1WyyPgOD/l4lPo8dLhsELtDiZuhHUAa4OfPCXj7tsnD22CkNW7W0mq49m0ornWfiI9vKV9+6I0JdEa8+UkWo/WJLedEQ+FioUYoZoGuqhQPgfALBmXEl0a1/CqO4WCwNslneJoV/OPUa0s5Am3bjeOhLxVmDxfbziUwcSpsq+t/b5Z7ZiihnmWGCJFdbYYMuOPQeOnDhz4UpByY07D568ePOhoubLj78AgYIEC6GhFSpMuAiRouhEixErTrwEiZIkS5FKzyBNugyZsmTLkStPvgKFihQrUapMuQqVqtRTXwMNNdJYE02tksi/BL0oYYPRWfbJRTERavasMm5xdXO3XijcPaw2u8PPbu4gMAQKgyOQKDQGi8MTiCQyhUqjM5gsNofL4wuEIrFEKpMrlPtzY8SEGQtWbNhx4IQzLrjihjseeOKFNz744oc/iiihjAqqqKGOBppooY0OuuihjxADDDHCGBNMMcMcCyyxwhobbLHDHgccccIZF1xxwx0PPPHCGx988cMfFQ0dAxMLG4GDCzcevPjwAwIgKEbBqTSCzmCSLDYHrjztUN8yrojc8YM86BKVjx8Ba8uqhN2DrR766LJNAlsE2OTWS+h5kAmSA/rqhdSQwl6HxOAigW40jRurv0WS0Mqm19wuMaSCmTaxjcbJxrAPayLMKMdRc676wRyAn0ymyKb5Wi7D9yGtSWfSGy6bASazmWuyuJLuk8fj5EHh3UhTwK0N7UxuaG53pVxwFN7Y7vQH9KTx6ROrpHNVXbMv7A9hZkXs1XxhxvQEyloQ8GdT0e41C7mVnLHV7BnK4saZIfK4SpTu2m9yprgN7EOb0M6SJ/apbeaau+T+T7ZyyfwRtzO2s0mhpxzUxSJYeD+TV9pxVt+BY4APJWOowCpqawqYeOAaXdHnchNK+0oc5qvw30rlDsHueoyNJdw/PsN3N1912ax2a9whiFcmfxMoRu+mJgbncE++REvNFfOBjIXlhxw0vHlShffSV4ZtpUeZvTfZg9TRFGB5QvxEdzu2hAJFAsHd731GWtNcnGaHxm5ByAGJfGKfxCf1D9M9SuHr2FQ+tY/qZ7UoNg+dXXeJK7xpF82U3shZnkpTG3vU5OwJ1a53RksRPKvwyvxskkI0CHVT8T48jc/i96ZIz5Xkq/g6vomTxr1Dvu8felJ4ZQCAD7LBe5O3h4gwMLeZBwBsIYsy7bV6CRbor91zjtWvXPPKBa9zq58yFKJKVYd+gnqFqqK1UaCF/zmx0abeVuzwUlW0ylX5wiLFIvJ1B7jZdC1YkPPgSTyAL4bLwu96jUGVQtTd0WamSUtRq8A70fNltb3m16wKqksV4oonDGcg8Wutu6pZpLChol2k/BFRjcBXex2C7kUuRD3xupNStR4s3PHGyl+faoHjoFrJvEYXT/563Txt0eFSyT2kCp3lVfzLqf17QNQNzlv3aoNL4VxhigWuGqVLX/fDodpeobUM5nSkR/WwYmGqOLC8s7yR/l/earX9Zv0bTVIhRI0aPbuR0JTVSNVwXJm1SQ0nS6DE7NgQMtRI3aPreadLjx4oBUbjix4JM4IZ99agB9M70cTgEyN6LjM7mc45iNQI3XtBELiR/S/uECVzUASTg95nQThI2EY0d8z7cp6ZSNGZOqMKGxcO7Uzgd8IQIFSbuZcHKGKQgoQeyPjIPQuHG0HCCoJDQRu1AVZu9A/CYXsF5EBBILu7F4CJJqgiV+/ESQEIhB0Is4NpcdWcEwwwL9cwi9urmmhklDmWEpyXYVONJgCgIWVmoDYhMDmeT2QgUM3rpCYixwAUQqK2qHlEDEs4oZoWEYTgCdjIyjyWkp2Zhq8+Z8Ek1SyCgF2Ic/YjS8JxGzlpI2dRhk9cDu1UhgzJuCZIlj15yZGxfM5T/Yfw9E5Uj4w7weU6GIAcdsxUFaExcGiEA7pgS+uSauVHw1Rj12OKrRa7IP8rppn/ipniYYGpGsKpZSJg/qsiHBFXEfqCDf+gzoGw71UES4DFHAqw/9WkIqTlAdkHufDxeF2EDf8iT80nYZUqUXvRV9JNFejSwcYuoa5cWhZaaMEPkn3QPfVVpmXzBbN3FCHzA5yWacICx0PC5cKpzrl+qlWr2Z8TaY8fhXT6nEYKhVXI8ODi0fg2nu7/3XflQt1vjq66yWsuLBeXF/lFhrXqtcenCK6XYecSd7iymwz7QvYcgrgiMoyIK+OAJTdg4QygQcVUi+qsLo2edH2bhhITYQ8tWtvOmLykLJ8OPx2wuyO7ZbUboJ4+bcH01Q3fk/fPd6B6bGmI1xaj/qDbTTWVTrqb/xN02LKrYz4zbsMOFy42Lp8BOj0s7XIcbA/3nTELXYpHUXTRU3a7wpxG0mqpkrIvMC7d6vjPxK9WxsZpPYK2O9GBDiTvVm5bUex4qz5Ih334YrEpDqzkEIdcKiz9svWi8MDtJtNy2D+s0fQ+j8DqGH5i9kZTBFbG09LXK2OysDrvREw1lbFqJCne49UBD3gMXCiueWBRERwoQeoDvOv99nyPDvSWWwpsRKfese42J6MKcvH0bULbVkbJQwNRvh/3RNfWrUVBUhmpRQ0tjUdUf8rL0ELT4a3DzmjTmq3Yb7D0X/oh2a1PWzR89ZJROiAwLxW9giykhiPhgxiQlizaOPWd/v75+tfDzhppSynPPkHa++pOwfo3KgnTeJgIxE3LT1ARs/Pz9fd7I/WHTRZaydgnJaTE5M/uJM97UxL704F09NHgCAN63URYYzWht3BgsrYeS8j3S7jzqjFqbHzWzzI2Tjfaaz9bZ8wUYSIvifk95acK5tzfYXZP9n8hcL+VzYxSBRKbvy2LjCMldtGq1ft8SYHyvTaotUkKjuKPsn1ZSm2KByFh2UwLWYRjm/3/+R4DMcGkHMucRnxDo8BTfIAjXsLoxj99SqYr+TrqniVt6k4a/l8GSxbNkNHNvGXUUdlxxioW3Qs0qj8NymiSzxOYjKRp/n+JFiFdfFCOGBZIweVx7a8yulyzA32oRkLs9iVXWmi3obK6hGsgi9UE8gtAkf/aWBF6hGJCKu7JiWBGmMhoYz647tdNM2VO1IjsQMOG/PJ1IJuKhyKB4uROpHNOD2MjJkEWF5Yz/fz8yR0HZzHr7jdVJhenm3AvLl4rlZNRs8WwLMgr8uzTggwX6B5yY7pbmlPLvJ+YPEjs8tkWNH1gCpxb3LZnVhVty+41zOQJswnpJy+zWuvmhoSVepDvF38nVJkk6miJSU5mE736F3Jy4GsrUuEYLC5SL8zjLmqjfyJlaMr5fCZziLDHImsK5tzjDeWwPTJhYrJIDp1mWpqBGlllcxkzANdx/rRg6l0jlCo37Mrzjlo1kvDSd+yFsNHNpKpHlx/mGB7lvq/UHmPottJ40Fclp4TVi7m8KZ1Zh1ELH0dB94YeFLkaPS8nILBfrYyK2/H7FA6kQV50WkfY4KhzCbrtpTPC445vMlKl8qpG62nUgX7NJLyhc/Z1CkdBo0CSGEIkh5tM4pcxIvcpxMpWXmYJvVmPNgFNjgqlx3rqqKNRr06mhEyCQudD1/WlTOQGICPs9xPwD4LvIPApnG5ONyN8fofL+EUijGdhB1kE2gE/n22wml9gvAk8w2T7Cnu/mnDG64zsXJn3djPS2wC30u94Smb1InLtwmwbFiL3cgOdkWiNNie/Uj8hOe9tLgcHWsv2Zfci8rX7loRlchot6H3OJlXklJd8APEGMRQKAtAo4w0XOb14nx3a+dusB3K15j7lIdTmYnKK/wxyg1m2FS/cUM/eVmI6wIjchtYIs59P4KD7QsJ6eTF6l95ClUxH+rrQjTRFyWIptYuKocKhbtlmawMaff+N4Dww0MAoTRwHLF44bHW/ykUwVD0yrzNKtw+S23silBTN0Qfkya7xXlNV3K6bxD1Sv4bNLjncCHhVDwS2aTwSWLNMjS5ayRWIcJpBRFLdevxnMICmf4tozEduo4aGH6RBTSAZxZqlLVxl7FfnBxHaZfU6f05e6f7+p1yz3ukWd35vlIlco2iWRRFo79/jvj/NUjRbS2nLjdKtcW+mNxpIiPPcgoAbJr2BGRVT7nXs+Cz7ENgmwnZX1U1lc+FQw3GT7Pq8Ycd3myKwUSOd5rqn7C37yv5yiGverenwEZfnAocAElkpKczMSkah0JEKZQKU+8EY5J433UQzKCC3TFBKXtEIjKtRi8ArtcczsEpxKSmwxdOFv3B6bkWC3MdvXhSBYTC6gLLOUuffOuIsU1YK+telK4FMVwTxuSLUBTYekTlWeFBDreEzBV6eAlHo+yicodc2t6yvFHkEaJxKr5aHXKAXd5yGaSqwbULkx8pAURw7Q1cKvig98t6lvUd5V0SO9yG3Y9AFfLRhKvhiv5ac7wPHiwlWJi3EtejWbZuNuOYh299MBrDxt5O9JZZqLbCP70fdoCPDJKMWWvFDBeTxrjDhMLP09VmFVWYXpBzhPuXn4lushQvXRppfFpSWVQGvDDRryV77gc2AC/38gdbyTwszzHoMVe7yv9C/sL9IyfT/9ckD9H+HQhA5olTXPKR2ZSTS9X9qCDxRQB6W6vVRWTjri+dppAxpLQ0+K00KnoQX1yQvtXvqW60e1uksT6xTrLlye/usLq8kJ8uG1fUUd/lqzfrrXIN7WNf12/6QDdtZLcS/C22BJOpCrtx/78jy9t6zXnr2raPy0aywyFqQo2VRHonIOWtZdsiK3Fx2yjGyS46V4+TRc99qZULU9jrIOFTaCKUGkc7wrSFFFXQtfOgqxnop4ciFradwP+DxgotUdvWpP9caONUmdQsv8Y6KkzqmTi8C5cpLQbkFE5Fk+TrtHwcGV3OS1eUzZS7fHOt+TgL//WtKwHvp0d6SJGBpjwa20pFg1UVTPqL1sAds1IBckekYr356rt7LdK3lj2lH/RACg5JoYBCIl2yxBCASqDMxUuixIrd5FqDgaz5NojMeyQTKJdAmdFLoAvLZo8E3dxpa0mpvw8VVwaAGuW2anUobp4pBSUjDIxqEBnk0eVxca9EYjR33EYMfNnVfWaTAbXPLVRVjoEcDj03/PCfuWrsB7fgN97hp47NlE1gAv1ZJwLloKaWfhK1wDLt7A+7d9m1mNf62tVODEfEmMnnzqCpSt/xtTsE9+j0jT4Ehf0OkdNqUVikAR+qi99RjisdN9KQxZSuxPwbbcShNBLkTiIXlkPs9B/fROyyTgz9R0YgAnJd+RMqtfK/C2iLOp6ndHNGFE5K4VwZNjVuEe/gopXoRIQRCt1ghISiYOoFqMC5IrAzrh8CCx+g+73Kg1b8LM/lj/oqnhRhVrPkhZFCFCt5lPglMg4z/ZYLXA+uy549HB9TDynspEldmBwb4xNBBB+7D9MFj8By8BupAG8AADSS9ftBJ1pf6ZpuPHf+BHQtuG9gDGV/oO0iQm44zPntIlM5BY5m4Y3VUoLWS8Zv/VKcl4yzYwsjxczbHZPzoYMk4Gw+d8aoanBFIRigwugbft6nOqP7W1w212hw316turaur2W3VIG9KanGVDAO/+mmQ0eIMCz9oxN0ne9n6iYqVKjIDL690Ix/AaZXuELZY3aTtaD1Wo6sT4nxEew7wfY3SERtqbKMgJ9AWkT5MIK8F1QmBEbsFquYGXH/S2UPqaIsrqkEgVbpOyEn3enXlZk08jzkvgPVxaxOs1S8le6alPel5t3yhLUd3/23bvx3f1Untq/x5KchYvc8WoTsonhEiquKaVJe+WMyK0LvexjTLAgf2zNoiTrLOpDZYUdLq1QZfvo3BUK0VOBrf1wB28GE1lFFok+yxJ08rkeT1TTdb5/Pz3Plv94+luJCjkuzIZ26xKzwJrqMdC15qr9ns7a+sqcUc94SMcZ8anwLJxgdYQu1j1kj3Aq74jpxxvE5NnofL5DpxR53MmrmbB7N2R1hbjgPH6VvEkMNCwkZ9Z+wWxU+eOu4wuf5o6noa7FibXLVCBlBYa0PH2J7UwZqkdfvEx00Ft6LmbTuWsOKmjErAW9G9YSuOuZrNjnOK13fx54gAhH7CMYnQDFwa/U6mbhnKHPTsGk4R59bI+GuMik74K31roUKur8A3zrjjCnTugssAcfyx1qyuM+R2loDdWDWWrufpe9661db7aa1/KgE3U/nOpbfEoWQljZvEWeJJq2HcUn93WliabpQ+i4fqZmUV4DuqntdvMRkbgCIzcLNKh3aTfRntvZh1HdmjeD0MvV/XOL+vDtnn9Qzc5GDHF6Dx3lZKy/Zgs7dyvpw9E2aKZTnPufJWvjW4V6AKzwqpYl2lJI+ammxnnVmZtQHX/TOaydufjUN9ADGnFi2SJUpX/1B/WUj+lRT/UnGrKv5cB0OlfgI9+1n/m+HkmOh/35aksoYajZvdlX4VKmhP0+2W433Qtg12xybFbdwQAgWSGGSwR9KKInqsTgcRK/uL4v5ufkcwCu5A0zfDNU5utuv7u5tcUj+zLleQjp8mG5C8SBIuvEIw3Fw6b+Hjt/hV/kIvbv/3U1TWqvupUdOl41q/Syu0AT+DiNKIIdy3r6jn1rGr07Ycb8gWwNXomQH2+8lvfFg6Esi7I+eDefAEPHySKDO6vi3vjsjdxc0jJXYvU4uRS/K9yHhIe3D6xsn71F08mnvjWCy05HUA4aw3zAxvsqYmU8nmheAdg8ivtCfhTk4meNIo7TMmM8yNxtq29zL4AVcphFccix3TbznmTWOpBvBd/AafyuC3NSvH4msjtN0YgvYyh7fevLJZZQc4cw141iZo/yJyRMh34sLqAYpQEtvoKtnRUPjRk9BEoihRokcJig0fqeBSETKUlLUfpPO6mwSipLX5qICkGg6Cadex4wwRrPnb1K+iIERmbrhBiEdvYtvVdrd1WURxQ9hKWStvB4fAYT+CiboMmzoS8p9tI0dIAGlNpwrPWJUsPr6spcfrsS1XC8AnKEnLVlmZOSsvyfGsXYWFUpQ/t9AglC2HEjxHaA2aErWrUKJRG5i3Rm01/wF07ybt0YAjbqYZCgwEPgB4+QCs2lQ40AsAbz+Ap1Kg9BKiO5OtTPP2ohc37NbKmob0My9MApBF+EXavGbqDOoylxbcOMi0v1eJ0IRAPThQjjBj+lT60auY0bfxhQXOnc9+ZWc33e0H7CzbkbQIbBGTCVXMrQf2qqhraG+p4KGCiyO05FlS8OWDGeRZPA4bmaI3UoZOOl2+B8Ik0BoQsgpMF5N3RzFSY8izNh7fd865pZpg8iZMDsc4t2utFLNXlEjv9+NyKdyBIfeKop1Y/kM9hogGO28ReAwdeiQqOYaedkwmgWlyc8M8RnC6yBP7Wbzgd9ZDcJhRLxInFsygCymVbjx3mruMH1PXGmm4nGVBYC1AYno7yaFbQPX+ae4CRS1uH0/XQln7NmDBKDuHQQuYZ7BJrUdJY/Sq1zF1KQgSTNZa+pAIKB4L+dQDGHFsQYkddrwafVOp+Yk/WxJnVdJdo/BP/DYxHws2JUz8q9dxswDSkTNgCVyClju2vFh1htW9NLNMqu202YKOiA5L4tmnlRc172wnVw+KHJHq9HljrxrVCa/wq8MK+jwMZPlj8rUsdiBN7u37+v6ecAZjiYe6ukgdkkOJLWch8BYZPRDFnPb39/HPwSEVKAGceriWE1ihFQQOVo77AzVcQQsR8Uk6Of1xxS+DQPPXdxYUS09iMSDRwapFZHTcRPnka+d+raZXjXzjppVP2anJDl1UwkVFa2/r7Azrtg15cr/N6X2nwK6eb0E0LvmM4l9yEc27MVNnpIJPcKk9W2nFlkeyCnZu8Qn5Hul38lQI73rBPfR8YtgvPWXsC4KoviYr7Wr0wE7HKgpZvsDzATrK0aW6/HmVd7sWrqvdOqavdwLptfYM7HD6gIxJeK95jc9cndoTN2aEOBbf2S/2MxShT2m9LDZgnSgnybHpO5nNanHYTkOckzzo4FgxaJwjaUQOwM/dfkHsWuqdr81192XDeLibxjBlQlIoHiM2s2eQp+Qci3XAB7fjNMUjaYofuH67Uk9LMtLGDsl+BxLQs6BE+pNxYpwcMI8INIviYnBQAjsFjKakYR09FI6iUTx2NlI4VD4qxhUYlwZyBdYke8pV91XeyBxZI3scHbfGdxu3RX71W3IYWPaJO8MQ5MWMPrVsJ1dwsS+c0yjgCjln3rCER8M2FK5wpO9ScMIiZcQoH19dV/SX9mTUNHKGXI7EtRwjh2oVPZ7taY4kZI2CnBGpWt7hO/IFTYHMA/DqcjJauDbzBiZNU8JLahCDmxYkgu2WXjXcatO1bu11w7P2ObmhbRcAbb9ssSPwiDhXnpHnr2fUaQGihvYrVYn6xlQxd7sUFS5yUdPCaOeFSW9AidRmhuN6Uh+Y+Vbw3tHNy4Iw3mSVM0y33QaHKorwLsi5+l5zUwgfgDKkmhC30RZ/zCbPJmavgqaiJ95LE30IWo80LYTfVTLb5raBeNDhvhdZtE6l4AA7Zo77Sjx8DLgF+v6cTUVNYnnQrHNoVbKBassPvVpKJq7gs+j7E0KnuSr+Dv18+qWK8dMt8smKtqAAD64Hx1zeGvcOrSr6biEo0c/BoUTMvCQNvRb0B8Rdh18eHFZ0g/niaFHKjo7Sly6IlISxHZjnvek4N8NHA0K3Z1sxMSPmTnYpwHwhxaj5VC1cQGJVTbqM4erg0Bjv28VJnXq3lprPLXMWq3V2Nk19WnFcf4vjhfDcG5y/bSLSBWOIThdszdxbnA3kfCcXF3EX8Fw1c/agcF844iGLoWBQTAO46D7eeU4hHRw22A7YMWLhYlYhuIctwtnhREekXKlVa28yuJOnzKvvCtdMwEepwy8S2GGi47dHDxegHnbuaud8b9OhrHy5mKaH+AzGOoRodUtYgkId0g/Y1r1t7hc3EBtecb7AY/8oo6/mauquuxfM9deAd86v3F0LTipPktShLHZW0/8Bf5xavud1dAclxLMKJYaBowqeK7UZ5ZqBfSfop/MrTMss3HzeO4txotPLlzDZfnZc7qTk0enpltTzySmGnWdnAHWfTbmwmkvq7T0vrex4ffafA6f59FE4CPE/R4gIIP86NSN01L/n+5MNPdbGgtZ9l4mzFLPcJ+nJ0+4B9wempH/VJn3Rwy79Kjmk3+XVM9RbZFyDFx42JwzEUE/oeZxPOAzBcR304wD9el1K6V8cF/dfJ6HhefrbBywCknO8gTiu86tvD4hLZKd1vjPGhEl+1wd1pglSo5WDgpYUvkLyZUdwrbjMQJxqgjtOHb9XBY+xenJHvFFzwzU8T4W9P49bxiICCE5wPrfVsCMOrFnqsWODeVaSxearx5C5fJZCkJHphfMIexMulKwdD0cd8fguimP6sS5dIDbbgwkCOS2sjnn8LLqTv97VoLy5j7vYkqvjNgu0ZW96Prh0FbFjveF/ri/dNxxQQlcqUgHkIi6JGzrNai8bjx+VrCN6XGgdJR1LPwZZM79jQN0F+MFcDaTyAZzUqjdzJ4oyDor6GwrhEpg5lJ7kp7e59skPse+khOshhji7rbcshZUx02t3hG0uEAjeLYd+hf+dhpjWsD7xOPm2ErOu4194P1AZYzPVJiRf5oT3Dx0RtDI0Av8ACS76eNw0rdrB6OfWi1ztoFQtHzSK7j24y18JFQEP8/Gz3L/zX47SbmGWjmU/J1F6sfL/1jRfCld7LU/7W9mTt8PLs6GbE2vg788tbGTMw3798/nJrlPEzYFXyw97RT+wOuxqDjubfin6jrTU/QN+sNAffGcrf+DqHcP/56JTxPifs+tQd+BBXPRViFFO+UnzB+tqMQZK68mwTIGrT4WuYjS2Ffzw9vPf3sWDj77luPQSrxt/qMbhS44fIG37eVsR6WYRJqyJq+c/zxbCFafQOU3JNEWRSU2PWEzGtJYbl/GZkCzYz/xJblJGVEa2TeTOzrCdrdt58at9yf0mYlqGfVvb7hu6cJdleaJXhn0+1fmdy3sG2dfLtysFXh8D+xYf3h+xdfwMJm9Tl9+LWs9081RFez6PW32+1NcdGn27lWG5R8m7ogZSwdnzAJ4cQOHB80OS3h7OaSAByg6g8vAX/M8NxH3Dnap05GvSTad2MS4Pi06sGoDq9uYAlV+vNV8FT4W+6wrwVKqJE3sBSEPEbSw4OzmNpCUHKjoNgZhlp/gmAngZMHyCJqA+2HzCrJu6T+H1meWmLo+kAkgt8BnX7sy6T+zklWUv+Y1DrIB1zidgo5ufsRIwA4G62w6/6/duvOumi8QACBhoBgCfmO65rg1+l3+OQcLPLah8Ob5tvOQQDwj0uYCfpHel7912+u6/4QOQpWDHIw8BDXWzDSbcq3efdtJ9aAm/0YK9tFqNv+EL3igIkOB7E91X8OV+pG7dTCX9qnZ5pkPDrr9cCPWnaA4tpu5ysgT+a6XuTKaffosF5e0WQTbYoHMdePmeq1f0jj6mZt+HA/8EfMtfBj9dRnNp6hEmL/5ievlp8iVmr0gApkTYdFAFOYUO+xzsxSbuMTnCowAMZUBxDlARDgeu4NlT8nV0bhNEE9rSLulpd4JNxxPs8pmL8TBKAfmLCGblbPhdZOKziQMTVVHEScHo98DX9Yzva6x6V4uuP0flA8aa7W3Bfkte5iW6nBwUvhzEbffcHpkKJcezHkktsRJqJ9pRHB7P9F0zXlsh7FKGkj44KCwHgP0t634wfA3IuRi1WXE70rdv8+cAXkylBWWtYQlhMcs8oczTOXTxvtdYLuON7TJWjtFg0y/nKQB4fAdPFzMcz5Lik5sbyrq6/0J21y3ub7fyX03POxefO6zXDUoqnt2anYQPZG8r53npLWeeGiv9eKiZghMxYSpChEoaMTo6aXFewaeaCA+ha7LPpjnjUzJoKIa8TvWEuJUhQ1T+NvmBaMSlDNHR8Fg8Cdh2UtDtFPy5J+WM8GmpYdGuL27ISiyyYOMVSzyv/iC/D6lf9XQebv1pehGKlwL/50Wi564iAbi0PJMoK1HSOoBGhcTnwpASuSmQ9kHUN/Y/gwfv6ULqBzn5pnBF9dhzFO5YqXPlyvjmqXLjYONCGCwDSPDFp9/9L97J6zHOSQCem9XnN+0n8fH79H3+vtxqdgp+HvAKX6HuUATIxMqrk6RMslzaSuWH2KV6LrlfbRDxboVMNOd12twmYi+zEnFpl3NQlqFDz42dHhfNwnTB14XGn4I3OuNbcRfxrCgApad5AyraoeLKhFuz7+PRCiuzFh2rYAT2xE/eD3zmuIpEzFnuLD7Pp9e52SucVEKVmFgLFbqpFDSpnyKnCMC80lq0VOsR718tTnm9dVvYXm1CuhUxvnRB2jFEKLLMgn9BMc7X8BFMeiz+gExTvnHUrsjdINRjF+P8LcCh6MEAJtyVlixpvdo6dkHhLykCA4MzCb6kna7wbeQNooBMg5SLGL4GUKLv1aU+lTzoTn/HYHqbUJQAHQCANqRCKBGfU9CDwh+qbyoEGd/lah8P3OgLaCdvIxuT2+Mbd9FhTNryz5hHY1PpZTbWQqVLfjfAQQaHKTxGlhIEByFzs8B+0nVlolBRRgBekHIL8DIQhF7fF8PtP4kW3rViiwuGiap3pOZtRZ5UeBAEfkE+2t5cD9IzwgB5N1Hdt8Jw8lJmvTfwp0VjSAHwIF8KpNxccp6bjdGoQNRBZP1dlsi3gWaUZ/w7ev6rZwRoexKnoz4OqihB/sR2AmAtIbYSYi8hoAX2wUW6yv9I3Uik+XQUJee49CYKB1KAYX4FOAAcBJbz8dejzB9aiYW6vzEseEZijwfIIKTk2+ft/J3wM4LBF2fmp6svNubEKLOib/Zdr6oMp33KoWtKhpj2nc7+VJ1WgFx1H5C52eg+fpJYguNE4RO0mUL8z+eF80d4czyfOg/1GQEUnlqHGKU5AGJ1gNF6zBxeC9vP2ncDPqsC7NvZ2/1PsI3s+8sEtLV4/L3uab1Z34ue1fIP2Ub24emjMPn3yAdIQCE4c7Hwp0WvQsB9NKuttC5HbTQRY9hWOK94hLRCiw/nqwuDWwPeEY4XVfbdXirzii0+ka8eAUFUj3Oek6iiA8gaaBoqcNQWqzOUvIm+E0vDpn3XcKZubuaKzrnZBemI4DlMYASoMQKcRnpyB5C6OM4GhxLhe4L6CozHsRWK6OBjJq2Uluuii+37iqhkSYTqtBodIJ3r3qMZxylLGbmBNjyfhxYnE814UDta3QQAoCIl7v3fHXBoDY6tgd0NWVSMWGHrHpIOAI2MSqe5LbTeL3X+yWwoYL9XgA5W8EYJlu6e8OOwm+luxKhPMyHxm/RDfWJfHKsWpXa2kTaRHqnLRn0AaVKsITMZJFCvB3YSKQjmpyRsPcMFgJOxiq6DysDVJRS+1UXvts2Wr4EOu+Ot59ZAMpDQQGbfVTZmbt2Ym3Uw69kbAbL+9Y4IC8BixX/EsePlI1tfoyLzwxDvRvi/JaJppEecB4z2NS4zhoz3mQy9eaQQi/zwhhc7vaqkCudmTwKqOVwhq6oTSRdrCfhw/+zO8uzByeVVAABAX1VKZbU2g7jK6t1VxBDIqD3imwc3/lln2TRo1LGdE+DBtHPcOIBaHn4YT+flvE/NJaAMPp3qefylLUIednDtQt3v9xk7BUDDrxxwhMiTUmzILmU8OowKripOQpZmBup5oVq4xXx5aHlCAJnaTNtadqluT/OhUJK2QbK9ec2pxhjsb7ratHW9fHtwu5Bb7cFVC3SsTZmblex6oqndfTU5uc+F7+5v+DO2ZBzP6wkXk28PKfnGoDBiDbvKZ28F14JQ/+6pc8zud989ogSu0HwRb4iPsczCJmaXGHQkgLTOk5e0XYHY8o/sKaPr/GIXT4JCd7Xz0ztrwleZscwLeBGVIoeAxlCf2e2cKHlkbnYEgcxYFiBxf+SDyN/4jjwTHDLSlB0yAhjva45lPg4OM1PXGsVKvp3krlk+wf/6nedV89JAll6K7c8U8oDmji/j0Tfz4TOuaUHdN1EfHw5N5gg6aAd2uDHQD9AN6CsKR3bHqx0d3F+eNZXDGcZSItDN/9T0j5mtu5lyfx532GWInFqHPJYl56yEbOCeeaagkAlk92mvhGVF0Jpi8nisNBvnQQ+hgRoy6euNy+PzhJy/bqxZmk9uTXOW9Fdt7cT6aQdLboDU5kRInbBmb7M3yV99aDoQjPGYkOtn71UdojslOOTkoDRIh33aVX5K5fWzCtWT2D9qPbCA0F79EMDuRDmGKcsbpdJKgDgnNtJrfpCsbMG7VkA2f64zP9T1UuUKgr8LL8h3KqJ6jZhDn4JhbzCHBdnYA3TgB85WiuSv3tZHb1MIzFE/aVUAKl0+o/oriTM8dWPL1HRfuaNR7yty1Rj39cj3syAUKcIYn3T/62ruF6c/3CHMLSez8iJzswFvBIERBBZy6LmeS+BT5gGFPSEgCO+vyKrch4D3dOhdJOp/+fsEI4BDZievhoVznzHAJY7x3AHZsudAQg7PuqYvEAfUewG7L5fn7q82F0dtB0pF+LHVtaeRL+WtMSXseNWgCn/8ZgUgBKVLdvLUlrPD3pr6cmoA/Y2RnupYoc7BJxLMWSHazx/7Meu9kw61o3Wy7JZhcSnSOE4mnm1UjTN0yCFAMw1aKUGayFtvtkGKnVIcdvLsvauoIkWJhb+kTABCFG6L3RlD0MqHAFgOt2j4UX0mfhhHbZGRrD0oPHVNeo/2GO6tHK13m5vN2vpBS0aypnn8UlYXGnDdeBWC1vuCg6vD2jfV/9CrQN3McohK0KrMFnMaRQjeH5kYrHnFQVbeCcCuFztZVI4jOPOC828F52avQG7dCxGQ9x40dkYAh8ABYNA6AgzKdfd6TRHjHV/Vad3vxqBVjdpKRub9FajItDEs4H3ZrfML9hecMypX4tzReGACg4iuX4bWIHiVcZeOHx49u5SbpkAEN6OrPYwY/H6sg2Z5//LqrcK56WqeoqPKx6tX5cjuVdN6QDbYt2eiznNqD2Na0QXGvGIaCDktx7OQP3YhxgIvgKr9Gm+Ad0AxAGUAx3MRglGbgob+M0EIsrdYJ2HJfgzxcB13SYCw5gA8roAsUK+/8M0v8jZdR8eqrstY222AJ2gAcZXMJ4wXnn4UMK1WzI4LahKHBmiaLmE8HSQdPiOZm71ZUCKiXkdPEQYUn6ertnuGhb19T6rGU/OK3psYSjzfch1PoynI1+Po3p/644knq/ofC4+k2UppvyduAwFjSGW1bYtg+4S7VgMFMUmHCVSzylAjKC7xGK6z+sVRufv8YDZ5BOuB7QoMegeZm61eG2llNYPWGh4+REfVJcSqd7nT+GNBy5Ek3ypC+uMdVTok8lzHBJec/+EpGQFqqCh8YW6WjsrX/Ml3oESGhL5RrDGDJOBgQeCdqBFv/keYwVQ1ndC2OJNYc7MpdCHzikoamHV7Y5omhiyM7NT9MWf7E7/B5EXUqF3PXc81VQI+vnJH3vSjWLfjNul1271WzF8KxAiLvsbxeBX1kHFduIBvQgRA4dws7kbse5/h5gO7g05HqwtBXR0wBMDlF3FUIWgFTOBqyJKKBJacXvE0sIPko/p/HbJPCl/9mVorhKjgYITUVqksoosqSAxa9VS0Fp8gwu8IZinMVn3PHtGhoiAOkHYlC+jipqKj8AAu3Lyvvu6e3NV03/W5zc2t23JQ4PMNAJ5d3EiaFd+WnqdQyOh7xG8NIVSnEMoz1hYnExaZozbkxTg322sy6TZm9COKC5p2PCPAHrW1HpcMBK2UdjCxckeem5299Yx4KVNyqYMcfBOJQeuTgZLqBCygRm0Hsx8n6qzuRRNHbTJd/dWwv2tszIhOWZBdAedmiQStp5CiDvtc24+rD1Y+Ei/um12ra5zKK0aq842qp0KgPFcYi4IKWgFCIF/9lyrgkXMGGGdzot9IMxMGHbs60d8Q5ai4aPDDBu1g7RwnJ1zXtrDsnWA2qlYHDmh1QTYeaFuikVikQg1QBoi2o98Rmdhe8JWjRDPQY+FbXJBZ3I2CW4XiHhSXU/4WyysyeHPBwxJQIPC0REgxFFrTvoiHYDv7/bovczZTsVdHX/sfxrJ9tkVcVMzsXn9XIQRSlqhFAhUZ8lXkgJSulnAeyJgvOkdYRFumZExi0AW0chDYGmikpwYBWjEWnBai7VysD5h3rJZNyQodzCAJ8wptRhcuyri9UoKjag9ABZoBFkMN/RMQNcqCo/Ko6HPHT4BOMSSyQNuvZca4jNOvx8FBSFzfSq/SlqBLEXhNPhqrTMhOo9h1ZrsDuDcGrWJwT4un0QTjKsQbOsOhHxDSUIKsCLbcOG5SF1NJCSVIgOuvkAiJRNqSgTiqAAwDQFVmYMQKqObBFTq4RgbJOQetIspR1YVML4hpEgL1h8uGTBhcufkKWfgBwdZuWV13/FxgW0Mg5t8pjgrXB/6Rii1o5ecAW/KDqm2CweGvCrwsG9RZDTVmJetMIo6zOmiduV0183gFVLQq8u2rIFrSSfeacThqrhqB6zusgG7O0mvVjw+jL7uRklSLjHcr6i5wmsHB1LOkoIJWWTwM6V7J1f6zy1Fl3XG92X7KJprtvvitZJWt4lNn+86PDrF+HEz4wGPrtmScDeh2YQs/5Ng6ZHevnUz4T35VUHe+A2VAJb/NBq3QakcX9UYmEbKtdUQIKtgiziNWCM3KxxxaLIk+tf3KSgWIzAdEHAIgAHg3x0VMiJrp7nV8NLzcnCmk97RRXVjMuijc68lzZkMRsXOXJbPuUKJMQyG8TQBZFI2Up6QiKextKF0mO2q887TWQCaQUKhDi4wyOrzHfhPtbMQkxm/TnW7oksSHLk8vzYxeNMUedOK6pP+UeTT8FIioBaPvHuV55SPcb8/ZSU/0ysz98rq/DppmVQ7KXfNH2T5/tEgeIEEr+b0dnkdkdY7NJKIcVdb03LLcivlDve2UmA1jnHWGaEuGZCfwvBAWOT/lhUXVsnYPjqwYAJNY4ZyzkdyzFodFMRSy1efk38tnETqDDo/FUcVsfMqNFWxVF8OkFMbWFBwMMZ1Nds7B7BleGLaNUDlNYRnBTAZCmstmYInGgYvoCmxTZU2ontlxtq2eGuQgU4PTav8To6MCwImz0joxMRsziGzUksOiBEwAFRnTM8nuXpOMg+kw3osoqPY/0l5crVWN0KfeAuU58tOe3o5eYT7w46hQaG1nTMJ9ZSUOYvWWWlgU7WDEDCYiLheDb3cf1x/yeVkJCQa2aMaFpYZiEmhfKo4s6gOgaiABb6JxhRjH7ZBLaFapaFcrZt3e2NgHJ7TxlXdTCZ+K4Ki+crDNtXk2X+ftwLdaVpebaCuM5xawzuLsr0WSpRgk1dItwzLttt2xu+Zgaq357W9ywAqtyJ4ax4nIhkms1KFlcdWIW4+F6k0p2P6PchsKTG3dFx7sMRxVdDBUczGtLj0nO5ftVLQiroZvcGu+c4k2V1a9Wu+OacH67HRqlkambW5HOnM6MTwGjB17N7oJABMhov0d57Izjgoy0YdJ2KEQFR/NkIgO5QITCA4GF6v4VC4GFUyb23VAwYnQbuTE4lO37ibYoohSvQWYfI2vXrSGaRlH9S1YZmJmgiQtpxYle+6D2hWClj/yCO98cOXGpyz+nLPJcEdOdKBdFyp8F3qC12EaHaXrxowVep62KMoGn8BL8YwL10e8c9QbsIhKmGZgstZljLOtFRxMshXC45gJ29kkUEMoBZClYWOwNXwqtYOK7jh/QLcNNOXjfXl4XB447DKjt6+PT5VM4E6nhmzAu3WT6GBQ2itk0dSOCu+pDNUAoZMtO46e+mKKusvEjzPRezrowbcDKn6FkDBne/g2gmVzQpxkoD9mcGPKUYLF3tEd8ZEyWAGaw7uBTM+m2y/tQQFHxATnZYs7rornNJyNTTxSkCwDes4BEd1TY+tZrcOEC5UvH+2TQpYZlKBRDsanICzqZW8SC9aOdYHZADwW0QyMnuMQHrTyqc4WFDyalB3vJ64HLaxuidAQ1A7hsU8dlj0Uh9JsKNQ+xhN4jcXhW0iM5OfV6DnnsN1mYCgCdvDtMmzDieNLnMYyW3aplRpbCx9UODwRXjeE8Am86ijBzr0A4BOxsqEfKTtRGHRWGMJxUfgEXi6amjSSDQKtGr3AnZQKd0YoKLyhenFIJzNoHsrw6/6b8UjBWcOSYi34VJIb44l2AKzesS2Agtkwe4EhbUARg42C5RAOo/KDSobGWxYDsHE/6bd2WHLWTJJMZvRP+Mp6IBNU9Zqlzm4bYfkHQSThIF2KQ4/KRqFT1GZHKUm+SmkGTelSLbvyEewULwEEJaiCCRk6qdpcZ9xabaCiIwVBiPyo+99IxG73Rh1ryy71lplZoSIzQFxd8Y/0GKl0SfGwTcH6XwIxQiHqL0OiIXalxTk8gbeg5xQ7Ra7f0bcnfWrZkXN+9lQsFaUejLgaSB/tSMExgCm1TFB6GJEBmUge2ewU1vEJvJ3xfgjkoudcQA81bAPmIPJM9qK5j4klenqkYGzZXmNGorKx48w8vlo0cqTg7DYcZwv6xgKDp6l6lZimSoK6T0nhYEHbpkDRQMsLjN3fiGVNne36jeZwRDeHbdx6jzcq1Agdl9bg7rfVMsUcWyl3iw4RqhK3MRc6l2AG3rxjVYA6uPuus+arKmkjesvi0KPWbXR7LWSjV9mujZ7TcYwXfZ8O49RePzXS1bYpIkI4UjDI86iomXFSXxNwU2FGzHVTt6FKV3w0dUNNBZ/JTvVWAIDnHUikFrIWBhUBUjT7vXCk4GqJ1Rv54rEfhn+b3vAw2iDnv/gbd5gN7VMnwJcasVT6hmXN9wk69uBaJhTWutGniu7fyuKO/hatbEVv6SWHe4CaSGo3xvOZ7AWchPpcD97NgySxbxxrnCrSKEKA2djwDXuOyEZK+EHcLXbLsm/Y1YsBoPCZ7KeRnvzX80ZA77tp5XMfdihnjK2de1fRsCgI4WaKAuGwlWgOb72bmiNrJAcEg2JnzpYtGFtFrWzYhuPO/jpTVzXzEPyTvi8P6kOofI1nwDf2iTdDIuVyBCobVwT9kRzzAKu9BJdubByOj85a+obNkiEsB4s8RW5e4zlxwOqlAIobBYOoAln1WwBc61CCu30AhwvieMnmMemrmk1DtdA3hyMFF+xnUuMRryAsohTtCCPQK70Cwd9+E1PBBYeAAj1ZDoEMDrBvJhFSq10NQOFDWiT04INQcfNstGzbDBp/DA/UjEZItupFagAqoljSLSwqS3psFY2y3jg2zW1OtFbgCbw9mLPR595YM5xDzDBJMQHLiHQoR1lhE6qs1Tgxo4JtP3a6Ivw4uRbcn2ZbWiOjfCa7Plwwiqf8TzhSsJ8QvNx+BHu1aQ+GDoU7Q8cubIuSkNGhPNXdLhM3T3hwojT1uZruwZibrtk80YUt8g+uUdJ5pdj9Ccgm1TesFKESoOKOGwQxjxQU6ZqRKB2JWjqzRQootrC5DgIdskcKYmIyPAsF8PE6mX2E+kDwWFAjfAJOEByaFUpGAKqGoW2GUJQASrDT+j0PUUHu19ijdBbXgo0jBU1j8zAABX2YUrAtPgHHaq5KKLu7pQ3KCJJn1iawe+6gojXnYESDM1q97T3rG8iG3H3qR4cLPp3OAIY4MARFmgUjNGkgbqufg8MuRCIjHm7N2Bh9Q57JfjpbqnsXL6sXKMh6BEXwVAmjkJeiY7fr2jfUE3DKRthIUBGN3UaKBmqJE38UEK/QiFN9ua4cu28AkJvVE3AUhmaPFAS4rXO/RR8+zPkhP17Q/UZYfZ2Q7RvyTPYB5EhBy3DuE7pLTIDIxpf27NhB/U6jogJPQ3YJBzxS0IAUpCJyhzJult8OiWfQhAHlqXPfqIe1bdQNKCDSKxCo+JXwnrB0vnHnDRol+bqXDQIdwlcIdxEu0kG0Mzr2ts/NA4pJvyqCPIG3uC8C4NocVPRcbES1wMldgh/0aoVppbXrG+YTcISAy8BdyzsCBJv2xA7PPE4s2MQjBSnXru7KU3gme4998TwN3WbkSJlqVNiH0fY64JhPwPkV9lroswB07hvk3BNG3bXeL1KW+g+mRYABQeaxL/e/vZ8vH/v5DaWABLWPFCyvM/aNS4TbUCsogfmOyoVl1TH9ofbPKmgAPYD7R6+xoBi1CyzefAJOPaxNqNtdAzEIBgRj0dngdpwLQiUTsGES3DEkxLQ3B8DK0ntkR7ECItcsCtGNht8oSzEEUqGyKmFPwb0ALGnCmTZM86mTmzUxd2WFDrw/CFb58XPPDsCE5R2gd6ONGbNsr86Vd6MAyiUBqsNqkf67rm5FKTT0Akv2owNOHbJd+C5v2ll57Qo6pxVfhavtFe3nPm3c+O1Lvt9k7KZQfVfGENM0nRgelR6droDjl+lwaBQJXinUe6FMTZMqBaVhSNpd0O7GPULXtNQ97Sn495t+o38akAamQWlwGpKGpmFpeKJx2mhcAZYm1Vk1ie0ChB1wGhisitNGJ/YX0fcMk+NzdumjjZIDN+1Md6ONao8kHXCK6J2kprxwkR/WIj9HB5zy/j26ND0lnU479z8AKKuYV48P5MrMkQP7a+LGmNIAFQUKtH2u7P8ccQd/5hS5bmtiwnWL6FG/6yFrc+is+srYUsRpAzH8Ie+w4EMCO9iyNcuxWlJxAioqMJQeCz0lqWkDn9m1dDpzgbWsYEYd+/f0b1uwdpC2m0wb28LAlPMHxoqhfOpH5XX5nb12HoCerGbu9S0qglBR35WVVMHx4Kxk2694poEl+w5eb9awMny5xfgqxRfTSz0466qRWCqqJFU9z1J3CSuuI+ef1ODS6oBj6J0DB1kAw6qowLRTcRnY7cm29cmYgILxgHRFJOJ4oFOzXMjuZQcAVHSyNm+B/d3izXyzzvKSIbun/Lbfih4Ofb4f9m60qPPfppbmZrywZzpp3cVditvy1G3SM+4xTOsfmgBaPwijOEmzvCir/2vvxWWH3OqCnvi48r1YePDsPxev/s0ndsDR6Bp5zRza69KzUXeRLboVINol7A7+46GHOzzr5O8WaJL5H90P7Uint/NlA8yAOsJcemjf180kXbX7L7P0q3qhgxziMEd4ruNU9Uke7umbs3W3qM7+7IsfmArwf93YifdMmERojYjrN15EdcB5+ccaCQMZzdsOGt18/OV7IHLMNc98dUf4073ytW8uh3JD3xW89+F+/nPa2GgSAOf5b0J7HVySW5OCwdHUufbe1Mvk0biKQdVU9PqgI5XX3sjXSf4XZfY/5fyPXIpp8xpMaPbmpd+t1MHEvc1aq1/0vzLN7rvSP1Zvoujmrr7t+Pc6+42RcZmH00d20yyuq7wDDn7df9H1pzAJsiQ8vB2qpDpm4JH4uhOMYEYCAgM7EEYKCRKsSMBE7gwCJcESSiapZEAQyC6A4nVQAAU4kAEHjAiAC04oqVCOAKTAwUMAOEHG9dPUCrY+NX7wU6zxIgMolAZAGhMhIX22EOkuGBD4uaj5W7BgBoeoyRmGVBbTgQAA4DaJ5fLEAaBMApk4FJACXFzWDCIkmBCABI4fWHjBDViCQBAIA8aCZgLBLOEkkwS8EZRzQYGapHJzMBJUXqqkcGSzKOS8t4LiAIERJFyu04woViVgPAasHSOAC0J0BMWCYxTFCmGj2AirGxWGeGlaAoiVYd3RMRIY5GKEj2I9RuTQ+uaErcpRFSMGYhOTUl02PcZ3t7jmnR2eZkQB2ehoSfoCtLxATGdNNM4t0Kev6/Fw+xfvzWnNKeaWngJDnnjM3kdjxKggJsBHTJebaDuYScxOT1o4dLQXACYJRNQQkybEXwIw+0HM6gh9j6oToIV+dCiZJ2SSQ88Q+Thg0+xJgMEnBo+I/hNMEBdVzapTH8XAY0tAaKSzIAr8MCPoMXGLVwAAnsuS9Mo6IR3MD9ZT8z3HCXhfAxxZSCQSMloYbcRpgUdTpJY04BkBaJSimfFkDTEyIpLDFciI/+VeDdaWPgCQgwUhGZgRhhQGH0FxXFLwn3t0NIxxAAQogxhVMaAEUuSRW0UCAAjjI/ULLJ8GMRIBeS44kIv9tqIdAKxtHDr3OFlCGigSWOEYALnY6wkolVlJYe0IALRYP1rDJdsPqVVKRglOYA7EBaAZNJ5WOSuEQRAMB9dpRgIQMlIgABQuXlGeiZAQBkEoQngHHrD4FoEsPekww83LD50oBADuA2j5qT1osTcDcXqoecND50EAMPyD9CNpPaG0qzgaJjF/nA+yHeQlvZk20IKCGYf/GRXNlBGzbqKxzABmcASydqwAo3haDF72NBN4zjzinDDLBFTVnb0Z9WQGppMAI6R9nl+L/fBHwg/OneEBP9YE9+0AFhmgnMMiQC0B4FToXwsAjQVA+MM/hy6B4GeS3i+2VCxmYNszg5DsKUDHgQCQCTNDbCPsdwoN7EAgFMQfgQOTkL0ZIHgKZIsAndQDAKc9g1LyMAzCwDUVo2mTR96sF1mLEdU8nIVpJAUfhwk/dq8I+zOA2ugcOlRthI57jwZPcrcGJrVoBRv+M0QhEN+jb1vLgtJaIHeUQKgctj4FAK02ToTgRYDakzAzqDZqMhbChwx3KwEhT1Md/je83yhQzzJgxxgAILivBU5gUUWL9WaADg4AoGbKkaDllQC0qnVjEQCBGczzxUzBmqC5EjDvVYL7h3/tuRF9IN+jZvQMa4E8BUCDZwZ2AmQA9V8TjA+AkqASQkNoIUy4CEIInWgxYglREghtJEuRSs8gjQBdkSVbjlxCbxQoVKSYADAYFSpVqac+IRaNNNaEEI/mWmipldYEmIT2OhAAAABmo6deeuujr376G0BYAmEZhhpmuBFGqiasVWuU0QTYbLwJJppE2KrOVNMIu8w0y2xzCP+ab4GFFllsiaWWWU44QjhmjbXWWU/IJJy2hQBwwU677CZctY9ww0GHCHccdcxxJwg5TjvjLKHABRddctkVV10jPCe8dNsdd91z3wNCCaGMAJWEas+98NIrr73x1jvv/bNoybIVq9asI4N628j+jwyMskIZmGGoKo2gM5gki82BtsdADlgcnuBMAZPIFIRKozOYLGdKrrMgZ82FIrFEKnMWplQ5g2id3hm0NwM9dfbUFQZHIFFoDBaHJxA9DaZQaXQGk8X2FMfjC4QisUQqkyuUKrWnGTq9wWgyW5ycXVzdPC2xelru8LObOwgMgcLgCCQKjfF/qXgCkeR7HKiRSghFEpMFEaSfYZmB7gVLOAh8wcAAEhtplhFERHq+QgTrFuKHeIpfoxKRa+0ymlbz9RZTuU4kAcDoJQjAD5XAl96Cgy0QM1H8iWtyniMQgF4hcltBOjBOqD1XCABGuhOLzjpMZ27WYcknsxCVyhrSLq/ightmjVmpLnUTEXVYT7S8MitVAdpSh+qVcit4PihA7qtCSpZB17q86nhUSipZ7mqp9t1BWV4OViotnEyzPUulfrW8/9le33fEy+7qtfnlrfXCEaqCUZLR5i/GtOkujNokTuE0tn6PNIHmsZ0YpbyQy8eraAyU9fRCLhqezMHKrXVTaIW/LjZOISLaexPGd08MpG37bPM45M+8E1tEcqG6g74kUatqbp/e5X/gNmu599HZKul+WYqa8Zs7Vv8ardwPJ+9iS4G07QIFlDP/DEE50gX57C6OAxTI6FFCsTaXRsdbINhT8/wymCMqAXURQ4/wbFmMBygSZQJncOQge/E8iu4qWwDLyQxvR3czOvvciqZaqZNa4G/p5ruPOYYgVGHkM3alyFER4gsEELjVdIRA0mej8yCCAQHQHf/XXbAl+0CER9gTiOAY1CIAYwJBbkwlADPZb0JwALAWAC24q5w2I9jQbd3VPb1m/GWcq6fcF7/uz3QO0TmGhLuKDB9peuPfLOmn+LxLVsnRIWjyhvE9By6R0sRc/m2jGbpu/Gb5zaLxH0hEFp04by/EY71oLBZbT1bdN/pF3bivGHqz9few0dNx0LSd8ptiVUuVEy+Md51vDKVxA38mS46amP/9GE1hOzMok15K8MXGcUj4+hacWJ1LDAX1vbl+k62Np+0+U6fnqApYkvvlYMdQzaJPYymoZ+q/C5eDcAbHEEzg6rECBYU3ZnnHLZZlSTIUHPxIl05AKlxL6OUCPkd8883Zn5ryRODhkvtX5PVfugA/HNJEKk8uM9jNxl0Yn8rBlycdFC/EcxrnQUmI//MQqLBlsTTlFGS5XFSXH8P4H20Gl7ChaxGRnsPwpBtPNDdx4qthljfkFwiC95OOeQv/S8XzOw5PJZVO1uYv7SiXg2jfDXgGb53s07X4t/NQ8a5bn4beQ1pfhQkzmEKIDN2aXbNv1ejYnJpzc2muLd5aly5TgQEAMt5GC2AqaC6lYRIQpoqpoMLEczYRKGyxA4M/KpRq2AAY8ABydXmEKmeNGtJ4Y51FMvbrRA3bVC9wS47UWVlQ8y2rfvgVCinWkUZvH5Ephbrk6+6x17jysJ/pRXSW1haXamgXsTlmSDK3XI7El3EO1m8eTj/c7oK5kBuvqxXBy9ZQAYntxaWiM/MhmSJkcSWRCr+5IVSpOna+l7aPC72R0Zdiml+C535TrMMTURlSjN4yCqdrj8VwR4jwY0cjUeY/hQYZl6n0rw13gTL/s53AGsQt280HtDl0dL8fBb/sN5hb3NpgXrh0tPmOOpO5ZdIS4OZYlFsIkSmFDkWBFZh2ax3k3Fe3m9Pl7tgruizMzRP+SM9P7WW8f7rHM3vrqsv/nFJaqSKbp5wgqpa/hvLFzHqxrL4ExQeC1cTXtpiFRFmpb2SlaiwAJgoE1gOCqrC7FEKMPOULI06mWsTbh2/dLnzmW2ITHL0QqBJVKj9juecrkcmSo+TGW41bMi+xfPDQ8r8tWhmUSZa8NtJ/j9hiwmHhyAGgM8QyvqRKPozKqL7FyFIKpwmn4TK6urfyHu6yxwqnYQ659TScsH1aX4LCEOyWQuLKbzOWOcot9EIvfBUPQNKlEfZh/P1qImEmP/UeyrHqJF1PS2YFLWi5Zf6C3lI89S0NLTR9Fo8UYbz2XMIbnmo3jOe5nk+6L/51582bRgmXk11/7Wi3d6PV7Mf0XzajeP793wgZQgBep7572dMWgXaXGIDCOyyUIiluJS2V4SvZzKRSqhtWr+SsTQD7OWsXaJvbWR1EYa9M7zKqYEK7wOD4gQ+JBqFUhiwcwl109QBkcrBUiOSlDjgJE2u24WIGrZBLciOzeESQsOs6RSTBam1fII9VRb12sGYNfAYh6tHJM1SscSqxefIu4uUL463VIhFegGarDMkSjQzOXvlj1MBGeOdFrKBurgvQ+vMjfgu10P1oFNLqMHhfweZEi+2gYUfwSvT2G7f2Bmlhus5bbALVgb7l6jkUgwXAT1si7V/gbeBT4LV+P+7S1wpl/vftmImfYmjPaB1WO46eN0i34IfWKwlV3ilzSwlzCPj0T+6Dq7Tdgqn52yx/QFX3Zf6CK1hztX6S+yplr5p48DMTaZl9NuMmu3qGqWYwEfim5QrqZeW2+V/cb784hXdarCL4ZLjamIMW/+Jnkygd1d5M4oG+ef0mRbq5voBgfQL+Si8WvhAYAnwE8Pgkwr68ie+BCEd8GJzM02lINPMATPU6iJXH0kNxaJLQUgd4W3iLrxVf1tOb3pf6UQpk1tvBHaYTv2eYT9Xx5cpmKKmgD3G64zD8Ct8N5tS8C+fYfLaQCgDKZTAgABhfNjGAohKPg/7GlqJU4cYmMSzrxHditkuSslxXvh9+RkvBlpWVKAehqYMn0pmWmmUgMSWnC9UDBLIIAQQzXW6vh0c45i1s1caqZFQ5KVGaWsh6iBEJ+z4iwyjkH239f2LtYpGR8YLewtHGu0nuAS29f9M8BXSsOr/nHW4rjV9UzxBpNrFHr7wNICuyIiUlNfkuwBbKCjLc5Vpa5MkD5UIA9HwYqD6nnpGj4ewPUskqw0NO5ER1t8+2Tmt3VDnprvKYfRSwHFxpcV9KCQ8AtOiyQ78q/8Io2kq4sRmAveNrNpNCKkpaInSX7ZdGQkvaGxEpO9Yz+LhSZzcqKVdKtv0e+XtjFw/6bTWl77bvl+ZT7UKsbMrl99DQIQbpmk+9yaOtATf6Lg57nEqLO4F2ut9SJ7AH/a1TN6t2WpFvOasmnrt0nP5dPkwoYf82ZnK82MwPuq6hBHq3Kar5i8syNXTHsPjmy/cRDrOTf8+Rd4w/Eolv26/yFE9zxTWm+6FmnWW3BVr1iCXdeV2PL/eegX/tSNpOapebs4HyfcyRapTm1x4xyT8FGBUk0EW25LTo+Xpe7YYVYOQ/ofUsVRnXs02oqjp6TQaAKmbVRpjt73zhPklb702NwKY3jpOWqU0zLgcDtBPYD5de0B+tyKQpjZJuotC7uyA3pSuXH07bKCM7eEzXrLux+plw6th98RjjG67F/n1ut60XzTvmeyCnjKDL62KohXithQnbhVRNU9AqBFnhTS4LWsXgcWO55BBGI2cUoJUkx/WqFp0ey+tZWmb0On2Qdbk0kpwgt82vQGb1c/6lW8kjB44EiUBi+pO0iMIql5W01xkrjc48N//qSQ1a18SemY/VCKl9DGX2PbPsJ7RK42+VMNTxGYu0yslNcVGvLN9qD7R35EpC2bdvKw+PKM+HEIJzh1dejEgNsu7OyKh1xx2CPZX/qQNC7rrapWC/Vbt2cWZHbwcOC9oQSMlI1hGr+SmNZ3XNnhNJmNKtY680oyi1r7n0ziml+CAgebVzqiTf0n1wIABYiijsotVmJ81WXYqHnbRqTFFr5zU8dKjkikIfCqwBbKnXxYq6lsoLgMqO6xL1g8+esl+ujii2fB9FVj148fCyGKVrHILRUU8Oe3ZpoNoqI5nntXDV3L20Biwlv+61pbMBwNHueWdTDjChqhPcbquMNHDCgUC99QGQWPysppeVcI1RGvxmnW+8lBYDWt1bb5muP213y1LS++m1WXviOMrm/Nko8PkmJw+bD/c0dO7JQqW6Cd7fJ9gG9dtBP0JvQ5jErc8SS4vJbJhzprFfW/fZe3NEn3pg1n78Ijj+ek9pO0rB8FhQKQlZizrZ+r+xmhmtpZISwVlfCK2RSGEI7xuF0Cg/TJ+VRYPl0+TLeoKbaw/HTm4rMtJedqGFCPrLRd5Vg8qq1LzrxP79+vqaEwLgjGGs48mt90PdzM+ZQ2cxJwD0XGyTGLISzl8wTuKz1uemKvm5MtWDfTjXC71JAo9EpXFMFgQBpRBrdOACRjc5CaHHU0GP4eirll/2/m/JilBsAMBOpNYYBV6FcdX6RXphNqyyabfv9nl07SVNwyVOBDuuYjpdCxeA7i3AvShS0kSRCgAZ5+Zx/xweOGqxaYGtnwx8/e34ReliuyNE87c6o1REvuJL0G2mINMXkgzZfJeFXSACEQhsN0OJEr1untBGW3WTtQ/7wK6zGxGOsDKIoLOi1Wn9Fv6+UoenHe6mJKq6IlX0bBgR+PK6VRZvgIXgZ/CGIg+urvOwvc/hQZxDVOz9X24ucQ7VudfQybLI/PyVIjlSCCw7IMApEZa157sbvRG/sSZ0hacDkNAmRqnWSwUgpDbrUZMbBYo61AEGGucNUn7lDXwsaLyGJhd/YN2SQHIHbccB7WSbXd1ct7PRpSp6vph43psVVkklVWgUn1eoVXmofdCbbzHZ4xdCFuMOcX93NgHc7qjDRU+Tw4wmAVoqHmo+2bNWFi+kAFaXiQL+mz3dyXVRl/TnbcMrLFOmy8n66KOL03RZKih/2HhuGOnHPcDfBh+jRjFIQ6sw1sRgVUHVQc5e40ZzbCUIw1om1DBub3qjP4/PaFt491FFI7Vri3v0kNnuEFzqkixH9HQpZ+bqHs28SWA/0c7tm4I6rDO20hMPlY7FXncynBI/4xj1bm5llKcbLpvU/Q0anZnp+NaKckW3k8qFpeq0OkZfbIilQfPw55qJFsNT205X2L6jj7qxRTitLKCwmqNeu2CiWQSieUQfmpFCT5MmHTvQx2OtGrp+h77aGDT0QjKzbXnwRBrX5vTcwPAZMfUVYSK4vQ/xAYF2hF/ABQ7I4zwxJpjrrenK9DrDOsXB41AavlmV/Ia+W3156bvEV2t19KHS1bp69xqeM/h5DxIhzRuxP+kKL3WfgTQ+ErbraSyF/C/6TteIy49G9aKBr3ENtAgDW/9C6MO9Gqh/QB0e1QJRx63qO6ZHqa3FDy8fol+7DuqYIWPgN/EBmKhj2zPHI2WCuGVUaCt0x/7CtGK5H9A06tKB+GqYsvsoV0uMbxFVatLiY/RcysfSQB+69nm18MoO3hLg6CywqKOPuJ5f+evQyLzWwZb6jVJAHcR+OLn+bep/r9/0ms5v/LGu+w/awuxo7JG1qWtF2mNP7+uMIdZ0voBhiWr5if1PMWGVVGboDXVEV8msmhJaYX0mV4VPoF/ttnsRvDDG+aAb9qhaEVOC4bmx9p6jysNoWeOL2n/nV/NyPErh7LkM1HNRrbpl74L9TzCm5UP/jSZHWIGnfeXH2F8KVy30XHxWyHsb//Jcl2mPZ/96hkbuZsHy9fErXcGchEp2osAaf47ZVbl2lYXBiSZF2xvlq4Rv7Ni1oBf1MDg5s/0lqnDkc/tioRdHSSzJsnDMAHpp0NEeO23hnIqOzWBFiVV2ILiLrsDLgTTaGVplrzZUzdEDLbUqRORbIDe40F0oFQBlSpd2SJoYSXVyTBX9TC6jHSDNHaPuH2g9X0YMWvHCrzm1bKIDeUwu2Z1Lqn0Rtwe5Wpem8SmEdY7SyBxCihcrriAANHZQXB7uEIA28FzhDEfQAa134DcVy3yaFJgU5UtD2QX3NzW1eZRBlJdjzfPifeMyBvy2cMpp8H9EccRpse7IonJro/JQlsRIirsMg0AwPs4klJlBLSBd56gNtF4JvQ2yONYSuCtqXt4YqwjGpxj1HG5A4Um43Kg1WsG3JmnHA4AKuGsaNIRh/GHKettE8YFZNzhqyJUxSI2SynH7SY3ODZAqxv5ZtNCIqCeebcKg180HJr6hh500wuUygZdBBP+F+gGl9niILL4xx1mCJRoXWBAIWTY7yDg3/9xf4a1xDbxbPeoayF2HIGjFW4a1BhVtSkJFlCtFARNI+IJMXZEI+1daQxT6X4QrkTx1ZANAZ+S4DSKMfBuXoSlkTw8lQsnwL246qH8JuLTe5wcWp4soJOkqSlUUu+64Ab/JZ0wvDdigIeTOQHKBqMGxj4lTdaXrMkKaENYbPqioACC0TNIfUgmVdDQMy0wxdzZMjUPrasoAqFUMB7V49PJwt+dhOFQNRtnBKd+p+VCu/Jxf4csdmX5qYQmAMOU34QWnQfELtBjPuTcxAJ/mLcqXA63H4zm3d/lTcKz7BQCoyxGmKUXdC1F/BZt3XUUMvzB/TBQStA3n42ud6C8MPk7ytv4sZuNorkOwAc+RZuzf2Dn6EIpwDwQE9lbAlEgPi0VvC+NfxU6s536/iHcdwxj+FVvwd/TkO8bb8H8RdJZSjSuox0yKX6TK6efno04bfh0iTJUrpV8FhQU1EwX7Z/8+PviRx4cRC+U2bJGFwR0Uzy0HmCVy4ZZ1dDC5V5hhZrY/3UaZzf5sz2DpHQv4jZrJq6BdRqM8eafuOjIVH3gAmIsvjOWMylOsnxIlbTRMBkrpoQlBzuian9Yabi/QmgwIkPvBL2XsY2y+4EyOE9x4Zzq/6jsdIedm4S26gag8bc3EWRIz68W4N7FDPK7hTkRQdG4R5JN+/hzY6IHA+G01Y82PyHRukxmRYt3drUr+s7O2GM674TQqT/gIMUyvB6AyXeMB1WPSWHMx1+V+kuG34QO7jj9xo45ZDNtM7g47rlfskF1qEmViZD7Byf2xvzDte3t/fTnqdjYWg0i5nuzvQgl0MwRf+wHAERl8xiHFhVqmcx6uomFEBt9/BHD4cRvhhNPT0dnKTzTtnIrzW5g+hwduzKJuLrWK+264y3ynL+cfyTIyeHtC9GI2m8X2csbZHqbI6+DdPe4TdfjR/6NxH6bMq3qcZs3khQtmhY6xxstumaURhstMsuxMVNmd0qX2Nt6mW3e7GcO7kEX4AkHrJIJqLckjikaFwLRo186bQ/O364K2RtdHX90YoKVg/xx2pYqWLqdUs9Zoe+ZSZ+bD3iizw/FbGLhdBE9blOmcHYTt0f1waygXIWPD9xe9taf3Nz1C6x6C7ymABzdxC7N7NLLJbtoxhaW00GZPytNwLVM+4LTWF7icKPTZruaHe8vvC/kmQWcG5DrjgaDCVzay37R+MsB6y7qr1Yc+0OPd/57rfkkMVxss5sGtVCxiuI0kd1Qr4Ei/GGY6h+vVd+fddVfaH0fSJXwP/4qqpQ1SkSel2JvgtGDK3byuypXXCBWLngfsAga7IeFibXIhJJWmSVrkl7TJmTAEAEB25Ejhk9RLXl5Td9Wr+Ptr3WxlwNBZu6p1eSbFuRjXDt66kq6co8GKTtYxnZFQY6Aqu7ZTd/Ku43N2pk5sa+M8b73to3N71wZKhUtuLoQvls7alVtRzE4b5+qKoiGKKMTbLU+kbQ34OtAi0ykKcCF3tea/XOumwnVA9eYETmLeNJddKYWxmM6gFecynMHZTHiA8qYsb6d7PZdxBZdbH8d4Jc9ENdfyfCisXR5YM7cyxF08hR/jAbaoc/zF5Y+04441MvnxEr389t+SKmwx5bqs1Vd4ri1K+W6/I/cnV7orHz/35AEkYIQ2uPnzQAItcnveaTe8kS3DPnfGMak9jrqfG3K8IFOruIroU8ug4t2WNrbNb2u07BkRSabcXjyWh/FQOfzRW/XitvjNeW7MbvRqS9wG0988gNg4kIM5wzwIwS47eV7YkrnCYyMqsznT565syxZsxy4cL47syonLjZ3Yg33YnYPbOE1Qfitsv5G+bW7w9OrUtdqWz5bTPZRacRDOyETckntN5pmGpRobacPTccsLyEyTzlsNTCdtr/nQHwYdFE+l4h7rBCV1ExVJMaUdPJQRdF8siZQIqVMElBLSXcRkyRZXyoikeJOUKIhzUpSuUBUl4TvVkUfnumIhfKd9oCMuYiC64p4w4ishMgg+ZCYO4ijughUvGQR/CZBB2Kb+5EiUFEkSQfrqbbkjPxrvSvFXbkujWmpeeGH6+iSL0iHrwnc6M/m1fDg8EITtnXyRB9H+wg8nJ0zH8y9yJqH0W1ZE+vxDWRdKcNm34bdsC1wtkEBLpopqZqFQkS/m/fz4yuf9/QGA+zjfgh+dE1Xn2elOUqt5lBcIK0zcV/ZqPg/0vZbHeIIB3sKbe0vv4hOV7+R0r9BWHdUArtRJRW8//QNYWR+EKoEltGwc9oTQIgBhSx8YnAeqYdAO3ALOtJtMCDPd5hkaKdk6rMJC7Uty2VIzC2XgHkqt076nVPs4C7cuG7cIi7FZS7E5W2T3R1KrtmEfDYBa67Yt+xPWAkyLPq3L/yZo3lo7uKuZqmtABdOaD9OKaKxGpDBzmH2p6TrKSqqUohStZqqihopRd/VRX/XTm0nHpVsZ7DgXC6XDDE9zFj/fJUKqc/pNXul7/t+57V1LC0em58APDeqdDkGZ0UYrqnq2sURHdMaAGB3TYnqsGlNUsyhHxVhqqlEv60aDbBItIgDvIhhto3MjOWdyix4RG72ib/RbTwn+MmX5bkrJrJ7d+U5LG6Hn9vxe2+s7Y9nRm3trB+3VFj/wULu5i8X5hcmSk6K/930RJ3t37+CF3tNX03gmf+oTJ6r22l0EnuyDs7nc5zD073G9uHyLW5HHeIOOMoSTdR1maCxRZptKl4Lzry709CGzWolacBlFZlV9lm+tWbJJD4zlwWiUDRHyMDVMzMYasJLjur6XmT2VC4zdx3ikbKnfG1MgbRnBRe+V5HOmNiyWZoZ08k7tqdETWmNwp2GkRsqRdLfEhIthl/WwtX6Y2DQUcQFz/2CMxFLm49ukOEaDTr4Us7Eam/E59iIt9oMQx3Eal8YfQwTvZmu9clMUcgt4cIIaKMAEOUabGXCe03qaItkkQ99sDduZxewKZhA/88rpg7wPWHMEiAKlQBKonWWycR4E3tw6m+VXIBEkC6cAtEJ4Csxzx+eXu8I2Cwids12W7wrdKbvkFRNEl3XN/8zJwzSlDkz6ccwYTT/dNIoXCkNiUAw0Fk90DZnFsc5jFnqlyu+O6GL8X/U5GhKFx5daPH0F0PooszI7y2/HOcgwlbrICMmwRT4eX8FdhrlfXoH+E3hCgK9o+s2gGTajRg49ZHcU7pDAJ/sBtLnfuz6EYbAITIE29xPgwCJVxGCFAnM/vygWmPtx9hpFucDcLy6qBVPMClAEcNvqyp0gJzjSuBfv4lN8S+i8IY+e5TtoRs7KXbXhhs39abN7jk5E/oiiXvLW2EydcbN6ps2aWTtX5hncvn/CPfMH/DD/z6I9ZlyZV0T+aQJpbxYbzP316wtsn6omOSJ0hgJy6A6KqKATTlcZOhwcKAIloxSUhspWQVSuoqt0lat61bCSln01quJa7+pXURt+lRp6861u3b8mSMDcPmoFrugVc5uxC+auetxKL+lftrJW/qpejVOePwY1q2XdJr+8hpbWEJTPL6BqM71eWosLgoUFWr5Tm+Mecy6QhxnNtwP6Rkw/s4gZb/5CTjPCLGnGmW/WHySZP/6ZN7mGUFo1XUY12Yak1dozWqHlqGLTaWrNolk2AByaR4O5v9LKzTh6NoJ5N2wrM5+260HZBsEZM7d3b15tEHhv7mvg4BWHZ2KmJyEByE94/rLMzsasze4kpUUayJ4srf6HcjoXciV3cjUP0jIdr9QDbTlR23JOTvTGAx/z3Py5oLlwXT48TWwENrGXnTvGDBPswMWxD/bFDnskTsBJuN2SweWlgyvomI4r9KI/j74croe3LK4uKq0nBzlJO7el3OVxth9vLQXqfJj9VNTW3lgh4nUPCqCsEYqUieKkW59F0OPbXd5qouPk8aWQIOm3fWN5KrWarkqQuLlVNXpOg4xwGcV8z6tLn/RTQ6pWt3oUWPTn6PXnjqLabyxoGSPJTyxLRJJENEKIRYJJOJFJBIkk8YSRmvaxFnHVYRIyMh8lqeQ70iVd3Yjew023Wn5nfNWGpIJPRNzSZk68x0/oyz7vIP2rPVBf3KT72t/xzjCRRTKd5QKrL4UNqDmQBte72z0e8oTnWGDJ2rk/V0jKsWL9r3+pqZ3qNKfZaC7ZI2KiNxttxwzCIUDfPoDe3Kq0MoF1m9k1jf7IR7DlJK54Ecg5LnLtNKLzvUAQNwgsa373cdxgoJ/2om8RSgyncxeR2LLycggEcojPhFXMwm4jzIzk8H2Eb+SSzMe3iglqqaaOerphs0LXKZ0W0E26RyGkuArY0GJjDuZkK1qQIebHghlkISyWGngLAiyUZfQpFs9KsRa3JEsp7WVYpVjG2syX+fGxganGL0LiD1r1WCmWhtDOCcn13EhSCJlffVlTJjwRiUpsopPQyUlP/x7Z31OU7BSmJk2ZyUTY4bMeZzLCYo9ssNk86+ksJLBmtcV2mHau9rrlKnZraLFaDbwoIcvXSrGucgu7/+KtAKuEFW1VHRw9ksKV0KLbV4Guj80YWk1HO7fZeIzbhJwcYvspWZqTiO78P29sPMk0vUFyb+WhoLyg9lBqda1KbFdt1rB8V9XYZpQZNML71h195a/i3RNdlsz8wmNT31WjHnIOQ2ZSAQ138c/KtsHHQv6yGeWemD/d9LNj1/xDKN9VIg/rb0zL9DWv30t0lwWiQX3qwBPUU/KATmfmgymHBVKxVisz4wiz3nsPqwHTcKcSd1+n0Xp7h5g5YkFAE/tFmpgyoA6j34zOtaEOwGj6QLyU/GtNiMe4XCLWK6YNAA6D2JPiTV8aH9BH3jGzRi22g1Ij2FY8FGNKmUawmqPtCeY1rfwjWovSPnvIe2r6qemLWumUE543RtCzvW7TaKbxnn7w+4G3iYmSBxRf3tfkNyuKrreNZBa96IvWLmwIC+U1mT7CVgVA6xNpKMPkoSP8Wk4zY0ID7dgdDtC2meK6mTKoXRG4225BO55/4eq4wFmWEVsHGLuweWjFYvWAZQaLVZINwTJ7YHTXlxXVl/SILry7+HG/tlOYD+2bxqH9eiboYgKF/Wu/q/ckKPpaJ4l9U9KmTwc3kdgUXdYuVBl9eblFXWeRVwCOdwH6PwOZifyXhtvfApBBAJR/PrW1+xe76plUhjIK4rO40i5CTXeztm132Qss550+pRBoh06scYnsdkBNU/yoN3JU4/yTNLML1cT7D+VT5Z0dqmltgS4/sfb5lktBNUL0omEttB/QQfMXcgkLU5WrrGFWMZnzz266B1mQZN7BP/sr6TZ/W8l3CFWZaXS+tW0A+gWRkE2w4zGuwG6O8F0Ombb+TS8NW4UNJs7OaMgqSEQ6iiAInX0H5ZWGyxz9R6XZGAAtDYgJX9ElfNjOHTwAtgYHwNZZBcp2QMBQKto5AGRNm+9i3hSjrYt1sknwaSAMzJ4G8o5rAozdbDAZzV67V9aGSbOoh8BsfXgxG4wnuazbp42Nt/qWrqff2HybM9d/XqG8KW1mkydrsXVS9QpDeFRb2MV0Pzh9btXYuXrlmA6I93apz9jFc0RFV1aURCXYeLUCjXGN4P2V93yVUYkAUYI2DtPF5sMoG0/gf1VHIERwA3ml+QVF+lwRPyXmIYvNH1tlyPxocH+Jf6CUSovA8uIcnCqbZj3peAroDmQ9AFCfLimUVsZMpECXOcMYZ2YI69PZMksdmRrIPs8mbueeWR0NOfU1X9t0hcyMKCWqYr86L8trz+l+AFi1kFcuVLlMndwDcPynKVgFC/2fey5FEqUN5xuNudfuwufbao0plSUpDKcoagJCONuQwl+kG1EWn3MRNXE2ANbuUboJbDkA5LZcXFiSwYybk3Z9nz69sW6rLldlz65826ITHKgA8orN0/Kpy0U+4q+Fo5GwblR+Q1WVr7Z6IkvBpHjob7eMARWP5ljGndQlpq5xb3pwMxYtrrYHC618GXJ1sf72zpG9y2uXwYiMejb7F/9ZoM3NTxmLu7KTxxE3Zq0zSDjmh+/uwSoFtZ3jesypBObHsMpZajkvEtaBmaDnN9GuLN7ROa1NHBH67SF/1RpzrW3uzAbCzxv7XfncMbIe0/+5M8Lqvc+jpIQTN7Kg3RnmbC5lNuyXc/dAAl55eBtx6doOVpZMwfCX9YuEgZH55peq7Bm9MWF7KyCM1vPQrjYpAU/fM71/9tnXoZvWkkRpW4D4giU13LRBcYpHeQ6GE/97HXuUQBZ6cM+IRlD0H4xFNr2sp7sBXjxLBJFjOlB0RaDVtN20uMzOcQHcm1HEBkH/ZyYX2TS09ko9Uv55pH46ZFFEUyevFV9+DlNwXL62LYR1IhVwVGmeD6izK/8XIqjCs4bGYkc+RbLLD1IbdDUSem2Bz32Ci34/tZjqqJWq2Ub9BknDikg4qa1opzQBpyXu4Hpma+r6XCE9Y6OAwkeJCS7Dt9/NVJ+5+Lh5LeTOVXqFVnm1G3OvocLiqNor63kZJsWxQDo1lgITFX/vPIWZPMqvOOAUEPMLV7f0JJSZA8OJoeDi9vztCygnGeEHgkfQSbzztuX3EMXL+M5uNnXw6WwHQyFNZFvlPvL140Vqvh4BSicwsFcDRm7zcjZGbRVs9DsYTaBg9ZCD8fcK0Iv/vLQZi5WONa2MhP3kvwXiaemgmJaiLMJHKjZL6CyE8ckUs6YgRhIzitbLqEIdoxHB0fL0z/5qqgQpVDCENhpz/xbZrlrDs585kk+P8N2b0GTqJELssTDP3FtToyjTleR2l/Xw8zbYt4bq3JpRqrdspBJbYnocZI0PIQqm9Q+c7porKg+wjMBRAZyxtyp+ld6WLLTcSJStmnOMp2S4JET60pauEHJMERhG+V9xSpd2zfkAQ5DCkeATrczVKJLRTWo3L1JeloAJlBRunqcBDL7EDGpAhqqMsS0VgIWoFQjzbKMoD9uIV+A8zPM8CeiZyVgj7oWYSEGSunpEgJTpO9NWx56nlwPpBjIi/s+x55tP08GcEavWWYUcSp6IaJZwq4lTqJN1vR1VSPvTalIZAA5lsk1x6ufeXZVQsC3Ol8vsIMwu5+kEFF3ywtyUjiuEE/s7J9r19j1MDjZNelI2qIfk4lP2AWKfy4BcUy3xpjb3nX0FgRxBGkQ7x+saBM4tDvbcxvJ5VjUZKFhu/ak7GC8RAfDsPAPTisxaG1c1I9XggXK/U1yLA3MfqIGY+GJTTe7DuAyq1zIhaku4hTomV7Sq1cW5p9Tb9cvbDZaKrD73Fr5JPLBBQ+OZ5Y1HmuJ19Ua848RbMaf0JS/PzD6jgGqnrJvR++KEHcPSeBOjCQJFKV1dx2LTTAhq+wDYRVvQwUtJM+BrR0YFivwk19alr3haJVMjr7h9LqIIMM6/fqNgmWq8FHw6xPHF7CuEwaIVrNhzN5F5mbsBVFnIcaAyGBtta+ALnhRdWLCI62mlH+eWFwRRQFXjWH2WgUvffoPGK1dlAxp2MrXTDQKx9xSNNKPOXZVy7esU04IvvMFJNrY+6QOT8Pmmh6FpxydEikSYIiqBP/WlLDC5CwBbtOyo+bDqFdSQI7bhrMZ2PANuLMiB3YmbwIah3qwVBG/toNtwMHBmGACWPjBGI/OfVnAiDI6GFEKFvpbLKX3kADydY00KawQsd0hot05f8U0KhLy0B/DoNILGkytKLolUCmfy2hagJpKlAHF2Ni8qnZru6+moOsqh4G213vSzA+csCbSehJKMh2zyW44VDNv5LpTiwAOEwLqR0pRVwKPGSexSM7zuBJyUNVcvMkt8Qg6FUOx6hzJZjUA0kE51ecRUuLYTD81UJ/9sR5Oc7rPNyqtrGCuZEi0IjpFKDtADuJ2+EZb4hkQ7Ly4r/4M+X3J7DXPj4XpdApNriTCBIvVmv8udh91K2q4OzHjifYgpd1EJPiJ8A06WBPzf13ZhhsKROdaEiGSPdRRJ4MUr576x+GCQfUS+TARLMe8O5LrdDQXL0eoFQX6V0uygnQLwe2uERmWZGtAGtY8WqBEZbFDpnANT5LzRnmkU7xqbjl4woFSKdgH0cg+Qxw9O4rGdBXi2N5VpdFwAUS53K2zBKKNMKMLPm0qdCX8RiADIs3nkLx+dYpgACkA8+P2cp5Yq7emFgNTjd2mej0OUSix8uDoLcBd6MhF7EKspXgN0tXZoVKI1DaHkqPydxnrFpNrh/5fBaJcWEblKrmCnDF59tDI1BKRvQWWWI+WG7N4GUaIlql1ZHwxumq/8QCZMuJLfkwlfUlcGTjNinbhRlmKcmlBoFY/yUhWN+Kp56T6ayjLpcugDiwhWjfJ4J6kWxdT6s+KknTc+st3QymQuQph6pIVWiVJrhScO53ykbpovT5ss4KgbNM1hlj4ea27OEw8qfi17fqUVE24dvc7F1GJGdgVUf9O4HO9FYBjJensVtv6M+ZVQo3BFJeOo2h6tGImuaD1Ut78swUY90Srd1CckGMSSP/nlzRElmjsSl5LZuxAp7OFVkYsehxWiYiXhijQTbBS+q1oJ6c5mGmg+C8qYUtYnhftTBpXtUtyM+0qGVgujFkypyc+0PwHB1HYrjAH0MjyTuKMuqSKkYtQtX2jcQbkIg+CiYCArFEfojOM1HzisB203Iocb5Bd8waTSHfacg0PtvJYdApCVYz90C6vK5CEydjsBkjYNDwzzocwwSu4qCoXZ1Ssfu576OJusuH69mQYnYBYX+hnthgtuFl1KO3yvyxbVCKYlcWBDf+WQDrllrkPHCX5MAHok+DD67hJDp2yNgrO+st1RCyjIYU6hWh8mw+ioM1eVnH69vmGmZP6k0psjlsUW2rQ4YXuKrwfStmBrlbsAnFFslO1tdLbP8gw1lCO3o85H0Ss+Fh8bBGO12dJJuz9GJkc2p9qJzZ42W+vQ7L5Y+undrN8hrHhuxbaM8ociRGfN+ReavGzsQi6Ncrh9nRB5ycPihElrLCaz2pYn0lkTZ+43uREnwAtDP26fDf20DR+AOuf4ZyKd5h2t9Gi6kAWA5xwoGGk5aGTLIBIA9wszlHPGuHSnUlpTwYk7/pEyyhqDAjcRESZ8yXKxjUOJrMRI8tNvRUMBJijVXA1TnzyTAOJJeMzVjqMLOJnEtu3FTDajnZmFCpYraewJILR9GnEVk1yfXLAxYPeCsNw5xpbzMcaNo9uFXgNEGVkxyMAw5QN3P5C5R049vBH9DEDfv8Vuj0q+m1e2a+8TEuiau+xkJvSzPn2qfFnXul6mCh6eXLqf7INmIL1OX+GJCh0GKtfDuGdKTYDuZQg60gL/g86bRAGVWIlSiXZoZAXt48bmJZ3vdNyc7nyetWOLwPf9RtL0ZEaaTg/HBXb+iyXLHVHXqsxDeGvrvolNC81/g9UkzS5A6ncshX7wYzrIwCFbR6kaoxGMwFvxMi3twtLDph1VwHHn6ANDVx9yQkYWQHAsiibkOiFmEmyuWjoYN3gHtHpIL5gg4meArQ6+HDf9lbl+gvHthOZeDfl0VAAvdMDmIZVjPrEOUNgxDoMLLwYhjEOuo6kVqW2x+Fjkkz3gKYCopw8hdyrcjrZRQsCHWTCRADbXKnJRTotqYg1NAABG5KwRIMQ3xJH3LD+oJni0IU/E61IZPVVmyztrL2YXsOg+c82lfohykwiQoxe7W2+icCO0vOhIQacgWtBXwMjm5m5aYvANJLagN6NyT8WWzMuxdRAAFYb0OvjVV1JqQRCi3Rns4ojEhi0ny5TERNmBEp7HJZ5MaS6wDlHaxjC3MQm/EuEHEJSSm1IKy4JuDmivnr8c8PYaogI+4eYeLAyQ92GuziW/AAx6GvRq841GWdpSFJUxJhyjAuDk99uav9UvQzuaccM12Z5iql8LAOp2RNGV3kcAU4ZtQAEJNwGmsuDYT0QYvX5csyGGyVmi74xmTfBv6MRcbU5PaKRmIKRifDILN+O2G3yVftzMf//6mnjYMb8PI02hpdD+egA+gYwE4LQmM6kP+OQ+qIsmfbRyJowCoOeC5GxqEneOUeqcveysCy/a5wVj7buRcli9WhejLi556sMEHNwIl4RdpnkSf8ts1qeeK/SLozYVQOM6rhk36cAuLJRePleWqkcdnYhvXlYeKkIG7mK/JRFZlvHSwhXlozi+0zNuusrPiuZUmUZnAAtd83B2VWpbM34t/JRaBTfE4+A/e9whXLPNrQzY2VtC3NQS3Bpk6/be3unosl1xN7P3GsCck5PWmNEK4yKY3DjnvmzbB9Oknlr4n191HlGkeCzbV/PopSfX8PQcPRtRg2CYNjM8b2DzGcdJ4pJ11XwRXE/zsjMIQPeruLzD9PZYIT5jWV7c4e7kmQAt5yIzRatNMjh76c8C1o3t6Bui2wY8m6+xz4YfAvzFozYIKQpfVAhLhnRIvYRnOBeTwJmTg0LsjEw668Wn6JTTMccrrpTzwDEexWYG6NJx5pgCYdVOJNL1tBfmk4li6ysjuXRS7DRSiNLXH5f6AMsB0JL12JEMaANSSRXYGZjUKkGQTxP+dZKXqpfrezTmakVZhY2RnRmEteSkA1B6EYPmWNTVoYKPfi+5OGAABXKlMgByUqAiHRiPAOt7MaUmWK6M3IG8zicEtKlp0NcFzgPsEUAEq4Tw5ZQ1u6EuKayQSu39EUNaza/oXBayQNIhgdY1/RNV3mm1cNDy1ejyqnplGzcOTtLyVwUUktjhUuweChQkCQ6VQLntjxP+OuEULeI8Metr/Nk2AFKRJWkwc7v/oI3ZN5T2coVOelxCEFX2leIrbCb7/MmZDuJYOIFVE5/DkgejNZgKqTo381O/xi6kAI7I23+uDg/Qd5H3+7gTu5qyxerXh8ivmfqlqjhwuwuAqTtn1vVX3bfr0eu2vFAiz2q5r+uz6ea6wjf5bfuTv3LPozsiJ1wFh4Y3fVra8bgcNy6G2xgQYoOisWHwiHY9NZqMU819k+gaAvKpErL09SdiG+/4qIkkKJp5SczNNtU1tK7LoXe8ng6ylVj4Io4i5Nawb6eNdIcQ3F8ULZdP+yC7bEdogNPbVDmBbiApCQFfoNbTtXuUDcLEqRD/9YxuA16sRLi+fsCgDuUFNThxJRkbwrpz7k5UZ0Hctou4K1w7xFkWvc8zTqdH3OChNmmmX2M3YxsKABXcCbib096VJbXVjvhWuX2j4dwNIVM+bhuGm8SGwwKAFGh3jhUqEmfiFaIkmvi4+4BIxTVcB9q9If7R1SRAbttCuna43iD2VtDsiR2TRo2RrMuMgR4GpVz9lEbTGBoHuhGg4OhPMlQmewzJvtuyrq49oXu55oyvQFXTrlyVgKKi7Dy3e0SLz3pVV3RfxRH2a6Ze5tm+b3KEVc/w4t10AwLttXws62qDPpIX0eCY7dPuNqaByrMENv4ETnjCIyCpYQBmHYzhgm7jJbWBOhQ+NQPjcLaM5Z21JjKeQ6AjOKf2CYS3RNDFXtNrkldMkP7u8ra1VC07ryEbuebJxc8Oo2DfCDD6zV+jPLBnc0DG9cYAzimfr1K66Cy4qT2fInmOnzNrJhYqCS/T1y0qdQv+cbIOwlZV7Cbt+ZQJFkn6IuwNF+tel8hsgRrPJ636DygnOV9+k5sLuNmTdxzsLgRLRZqX8WmXf/7PMLR3ySSJFcCeAgABxKmT4T/f7YamgGXCckGdHp/9koc3QABeUjNfIZtaiACHcasXrRSR9LG13woWfi8ES0/e1zQc7ienP4y8PUHErv75OrxD3PCxAFijAK841SJcvGaoqI/3WKsuODMpk7BO2M9mvEX8uuz618s3iGejNknTKKmZq3QhMkwR3SWA1uZXwRZhqwrgInrMTb//R+Gw+W4cfd0ACnSOMVQSeJgT72BKV/EzUOd8pOXfWUoDpC5/jQB6HpcnrWYBxITVdJqiApVevxuvKpqyplQq+INXTz5rRGPk1W1zp1OdR9UvCcqmNFUWfMFhAtE7pOmWoXKnn7AX/J6nSwZlvXRCNVSrg01XNVXwrv/LHN3VnuhtA2vYkBFfcHR/m49/FJqrBA93UeTfrUr7IEkPdOWPcl4S3ERwwu+pSnPqwMbpksiyK+s7BLE+drf6wTzckFeASHlJZGve9pznKN5HTh/IjUybfodVisnoWpx0sydoBPDvUKWACBifFjsDwHj+Xt8dlf4+OOL5AbxcOJz2rMlHpg3zN9w8e1N3MSe/HAAd34N4yTg4Z1m66QrKPHnMEQ2BSADs0a2SBN1L1xK4LHaulGGHt5t5qJxSAPxubkAEBhf8hFFZ0kVFky+r7Q12pGE3usQjC1swCOCdhVtjC45v9Lks8Z0JRSfRBtgvrUnTb8jLa1fEiNagZ8Cam7yAhlRLZXIHQlscX51hrzDIwnlNLHURhqB7deyV18E3ngaYt+4UP9t1RSH3wQvTej13TKGB1tSo30iKozjDl0AN4PdR6XFuuK4/v9trzi0oQMUhm6diE1sHPzyrAlg3hffh+JzKxfLE7eP9aRTw9/YfBjxNNsIlfor5lzFFEAAAYP8fUDjAkW2COgH4wWjcuwnl2VJYcOHtYvwrZv9eTyfnT1AgQcEE7pmDyYX4ficAwP4Prhv3wjK/RvVcI9fMRp4rsqxHzPOV08shG/8tmZ7x0s6Wj/XLWAcHW/DjM0K60BJd4VcH8GAmEHir1yRvEYSH/GHNHKcX5KXIGUw9O6eq9hgqK8DNcIG3o3WuW11aVVdn1q5JU3TKuVw7rhGx24dx4w3ftT2yleAe2fDcdkZv91MQ2nY5Ip35GqI5BSlTCg+5sbUOb987fq2JdijmwO1m7MuIFxCAumsHnKyV4Vy7ItD+JnxatcKzftotzVmM5Nin2j6qi7sHkuciZ8l14oxkahCm2LUPWAJPwexI/k4e4ElNzb3UtyGcd7nk8ncsqpJdvCbJCArJS2zbO90jFIVA5uI64GhqDjiF36l3H+d4AjCiuS2F6kRIIOtg/LdkABgEmn5sI+OMLzwqILRRy79aZDmjXPipl8k2gxGoQV/2XQorp6iW3/wM6C5eALNNa/0rmmiO2br6wDvbVbTf93jJS2H7DFYxm7R0ZoHBtRbzkFxNMLzWRhoN8GDWdY1RgF1+6sFyThKRycku72XodrpbTNbPfIf5n/d1pU/7jM9unWHT/DLLfcmXfcWBfnONr/ua899ps++7bPMjP/YTP/UzP3c643i4KKO+0N/tqF/7jd+6Mg/mw2mYueUlj8BsR3HYLuBeyy/YMNEKBB83EC0SIf/SK4M/auKslZlItQoKiAI2Np3BAK5BnZ/56RIqHfY8TqF9aBESriH5UFnbYuix6y64x07QJ1NVg3bzRup4R7O1jSRb43LUNi1HbyWJq+FAb5v3V+D7L9FYU7Vo2hKoWN6esC0XQg/fTdEnFM85LnmywBkHbXSO20saYTIWrOV5StP3VCyVM5YRAyMxR2N/vA+YeaiwIiM7BGR/RIhw/GfKMtJJ2Wa/zzwy9B3nlpqYtwbCuugI/EIMj4W3lrzAgqPELih9cPTK/XS/3JnY+bb9uL/u33wvfOrC7Cr2rBQxiXNuWA/YrSA0Re+c/5k1uj8OwIE4CHPq9VA8Dazsx+vmjHjMtefU5pxbMKvvx8G7I53DNpT2esSBjV1TkL02kqMOcSFCwpvMjUTMHm115nHyUnyDfK2ZS8hJt5wlHnvesvihGwQrDi7qF7yIaAmpONUubSCs40HZvizoPr4eA0GQ4FttXjpcQ7mK3jPyIADbQhp3rB7qBg4aOz4Mn4WlRP4k6zF/kHdN7TIyOUpIWUG/WAhLwLIMBVYAnnpScmvIBLEdWzNa0T8EJgZ7ody3zAXMmTUdHqZwZfoTM92PC1p9az2U16yhjZR/81PHfvFtRb5pOJVIWcYyYgNKovv/nqnp2DSGxFYjK1gYP+nhpMbtkQw7w+wSJ2wgDsLJbnfu4s+0zU/r7ckUu9eC7TPByE+2W81IaLnJ0XpzbDjB7vSQ2wMjQ8/8duOFaUOn5IN5+hH+Xi6wDR/dpIg75jY33G4oEP67LVQz/PBUH4ZizhxDlbUa39AHLGPQjhO7RF4WWw3tAIqdfNnH0vGseIC4ivutxdnEOGR2na6kvfd2D0dq90OXdwNqvDEpItehG4DAGwvIJUcL4sjr1Bb8RJ33Ijgyq3VcSsEZhsBe6s7iWyNbVUtdrbdSdrKlzM8ecpwaVE7SLgkn7gUkK+lRTygTyF4X+5dRgyK7wT+/+iV9k+VDJsuL+Rs6RuD7liPN3YxDkLcj1/ekPNsv5N3srxwOR5DL27rFgJt8jn90xE4x6oqCoaPhlneOCp6JlYfFCZytzudh9jn39KEj4hfHUr+5K9ihFDlL+kIpvSVZwfn3P6QQnHJBD3KO1MQVsY40HAz/gVzpPIHHsNU3A6yqGdyGY57eKqqzPEwXBgmD9Mw9gwwqVTOxPReEwFFOUkgNOx3c0V4sVxKEOuCJ/X8WTuAISdzpbKp2FO8S3X5QL4qHNTxo98Tiz3WIdJFyLINBL2XXee87tNDPKuTiBTeNN5rMsQe1CO/2hbOzugG4jn6rBFyDYhSdvTZnm+dTHf0bMGYXo6/StWUXQYwu4Drp+CyZA9a221YNhxJjQU9mBua6ppuWO3thb9SbX5T+I2zP3lRZq7NHq8XeFfSuVWNk2PMI5M02W/jHGoXx4151Q9t/JZAShhTYn3csMPEmedCMkSzlGsKMbR6AR0KtUBkWCyvv3/JVO0GYkvJuAF8DorEtb6wlnBe56xmVAjCt086Eemk8KTHH340U6y7GkU5zuvwwJdfDwbQsOBpfoZgOGAJ7qt0TlA/bAoSzMngIamXy3v3yBgV9P3n8K7h490x4h9UhH5pFdFBi/z+zYusYV+HGRh43j8QxBUl0Ut6TX4A5NkwIzd9/UapVtQWPH7jlnD/SxxCsjwBUvIFKf7UIYWIVFByyh1kW8SFqruqpOp8CbHV6/UgRbYOT2UYvVpjQAyA7DGs7jDHeSwxujYbEiCzOojaUeG4QAZxtI83+UN3w1f5Y0IvMNscrjarhdVKu0Xf4sgyg7MvCzDqW+ckOe8eIQbfP6+UsWaXyrssWFL9P3wqI40xzmXENnIrGCSF0PzUmQHMoa1jgjbnYYfO5vKAqGpzRtMnE2Ckk9lizguVONDliyqZIKNJnBd+VlRkAQhtQUQ/tUL2S5UXNNCmxhy/N/O2vizKDNh1VrGjhpR4UrFACbuAf+/VrVMKOOUAGiAQDXqMRFm/sXCfEzzLfkn+7i4MrsRwQUdK64zLXNcZN8khQIgWdC+VgVfPt2HGDea2LJcYJIkuf9YFbotsFc+aB6rpgVo77S5ztiZiv3HRPJqYVgwfQngXdzYy1ZzUwX3raXJ1eadoj+sQC3/TMBS7fQL2j1jWkh+Nth7x6ZmMTw7GdCEfbqqXG3XtV52c7TxA+h0nluIKaUeALnkFylNdw1c8X4/xbiGxqCvIbZhD+tvi842lEgt94QvLP6z96uTHbH4lCdYfKP+sGTTmX0Z4Os89PRGjACfO0uvnKlI6uTncgHiQwKt8E5AO74IB/xQqQN61DFTQPCvx8ABpOuygadRtQdSFEVTTJATKLhVzIOhNqwkaDD4RB1uS+4uT1E2k8GlcSfUjuIDEubpcJ6/kKdpMILdy7uUCxE3XYkZlsJ067WrbmADzyVsJGuont52+oSNsV6DGu9ydo3te4SloOjao86H8D5U2nqIOX06sQSRSxGnywubBAVbFvXX+cWe2hWJB8RAQVWw5qSJJg/g1CAvbDiDn3MPsdIQjlXXViF5I2pMBDcWABEV8sXildSedjbxe7IJaOc3WylywPf+P8xvK4eDDRBFACXZ5pwKG9IvwjzZM/Ets705TnherGCeuFLvg2sfrppgIDAvAkKkOnf2y8ixytzp0XoXZXgUeavFiU+IZeTqm8ayZTBZ46LyTSK18Q77gg6erHykTVmWLnPW78jcOqaVc+YWlWJi+ZEMM/FToYZ9dL6SGUelopjKS49gwFPXbu2jq2YA5zIuHGXj/XFfDzWbbe4ulNqjXm8+nHE16p04fO2iZNAHraTPx370hVdipbPl0vA3r4ReEEkGfmnSDSO0H+7pdMzCZjLvLPdrMIiotFQ2Ls6C8SL26zEs3n4aIpyiqb+91neUIPw3eRS8ZVvSGCY1d/2UUIRImB55zTLAzCJc+yv+TU2Vq85C2v7jghwDPNLlfV4VStPC3t1XohL+sB4OM8pTDm99nS3GQnFUhyxwIcTeqBxplGFlj5sYf7vOy66ozRPMzyCRFFs1Tf3m4tQi7O2G3Ew7YtqqJvjekj3t8FeDdgxKeKoC4T2zHXh0gbLnMSf0DJWjCXAC3VhCDO9bAlrYao5PN+lTtZ3b3Ae606vJP0yj8ehV05x9MrykkmoLYnyZZakiXNpm6yIRvwLHU9P+9Fss2EPH4dQIC5XtAtd56osyAd1OvDZgzRUNejVswySG6XZ7sy4bKKZySekJgAfFI2t7YqiTkjzGI3vRQiwgoMGWmVfMT+sv0CiUYsQUMOFM6WyI7vEd6a3B/PREAVkoJXPZteVCHJ2pzv9ORadQefDQx4fS+Wl3RtXwNYTaqLNSgFz7jpKzEaT5iHX/z6ZQrFU9/3sAR+lUwzeF9Wh+WmAhoaaK1lPFZNvaH32bPDANYta85JCLEGRepgXZMKG7tsnSGv+Ekd1pcahVZvC0F1j7apG0POibjcYLK43Q0ll+gkI0ncUlW6v0bNjVTQCTFQNtrRr8MqYA+uHvbNG7xatlMTNkApghewmso08pCVjXXhye2AxYqumVhnBd1BtVxrr/vEo3cjWWGyrau/rZW3/qs5H7omRzQroafkGdRx0rI/AV83jk/tykLj1rmGq/K+r00IvL1/0gGjxfLqbhfAZ7zWBm3YEM7wE+J2K/B9DmCm60u7FcOXAJho+TUChI6SH962x6hiOke9juULy4tvOkjSHTtGhmGYicdu+Dm5FJQsmPvjbvt5Rg81HYe/e7Srk61SldD86p2uDtCWIS/SRA2lMEDSWezW5a/bt+S2CR9mJWeCxlrF/dZt12BPwkpcrHl2HRSLAlraeGd3EZ4LHkA37m2WXfN5jWYYAxP38dFSvOCnmZyURUcN1BrO0XfqjzRTCbCf+7OUsQOiS6udIVEz8KOvtXSExvY4Pikup9388/T23X14Zjr9J33j4a2Pzl9LApplWY5FytCx1SxIpGMBmDtVYD1J/t5J+R+fdBfCdwY3VwqRkzU/WRqPmIJm9Eixtm/0zb7VB5DjYdOy0mqV3dyvLtx7DxKykLPj2J3A5XkMmTiqIAeJf4qZz4JucgyTyxtHAicmmlI4DvdJXUiy4g7ybkFvG45fn3kXoHbHO0QI6zPg6ZLbPrDUcBOTa6lT15Czps2qpgdsfbRYSwAzG+J9YkmuIJV37o20SwtoaKp9KElPZRhLe0mtuuBmA+NmGhPHs4FjOg1EVmWOzR4G2CY/zgswzNqNA9vl19Y0jSEyo+Cw8/ZJ7U+2Sr4/CgBMbI5PiarQEo+aiBlzocjw4Fr5+3Nt30L7/Gv66e2WhPi5ccNZwZpnfO5E2Zreb50X1x7B1lRbWPdEqHMPqEM6pQBHk3PAvGNoLNMT2JZAPT61uCyAhCQkPSpg4qdULRr7Ny9gfbxBjhrBGAs4hKe57h74LMlQcILP1MnwNeGG7gXgLjE8WZvmse50R7KAPTv+d5KWqYlDKiGdV58FxLkp7quWohFJTeI8wi21m2Q+8iXGzuQOBXpgzUP8upYwhe2Cttcb/mUqjapc3GWTHS2L72iQ7CucLz28KG5j6KgEt8AvSFM9kWS7TyTAmPO8KJVGmM3ffZKxo7+/5lZBL1XIeV8SVZErBMuuubcX0oCqOz2J6o6NVeuVCvsC1CvLv4bkEtndZfltiYVoXp9uPSzf+XlEyJtDFOLcSiJGz0FWTrRjw6huqnIWTNM8ul//Wo+zAxcc1gZIxGPwgL//62XLEwBffgDrh34tM+UdsGTCfneF25zS3y3D7OFJ0inVDnyJIR+2hn9Aa/PvoizEfLhuXLtYyzYp8aP0k0pPoiDwZo1D8F2N+cPx/QzsU3r/sbRPSU10fLPaDY/USizc1VquySoeytWQGlU/b/IFKc09DY5varduUJuEskJNnekrfCZKKVxJ3ntk06nPJmpcS4c/uGXi0DWvdVXyurhEjLkoYtiiOkhwLtvRD0BudXGOAta53YyqS8kTO4uGLEFPOnDjvlQjwOs5rkeexK5qGrrd07VI6nm4RwvAYPILC7YR9394gdFAtYuVTTOmCPim3X23P6EhgtlA4+hKKdbnvu/pzscXm1v+2H1zT8smBMBub5B6oSm0NWg6DXvrRAeysiHbnrL3R8SvMyBa6rCb0cnlQOVT0J4QRAq63uqL5zFjxhKZVD+IJNFDclLa66h2roLzfWGt4CPT4Rp1jKz2gyaf8A4EWUq4vVkl8vQ66qBLY3WodlOH6xBFHakRKlrjVIwubyU7siwvqPiEsZ/WpFBxm7ReS438066r6PFpQGj5txnfFEYN4oEmwXYVYuMWLyCNc8B/dTs+BvI7ajSqUjVgLVVn1QEtBcHuhn0NBxpo2hYdDx1dxkdGUtf0k+0+IMcnzg9g/USoyp06Gb4DpwHuW4Ys/nyrdWfC36dM7GdZNy4O7Gc18f01qWkcWrsUWlKXdYvk8h0Yoj4rcNW9+YNEtwd0PSTH6kZNVzdrqbpF9RxT7EmDN26vZZl4WGKkdNHVsHSsDFmBfXxcQTVN4ocCxs0kMun+oFfzSyE9qIyVAd0YJ6vOcY0fQzECvWVrdT0ORsDS7O2Uc13MhJqKka2W4b+rtsLX4bPW9Bm9x5RPNs7r480wXhCcBhZiLOpqyXww+yGtdOUDdzJPHLrhGOD54GqAPAMet63LV2ZcroiHwgxHIipWkpxQBdeGwQICn6SgCIkkNWanroYyAI3IB857gg+3+ZAFZLSoOxa4nqsR9g7q2/bvBtAepjgI77fOjucCnB8UZnxd12p6XJshy6yjIrhsjUV6JsULtoa2YCkmTY1ZlBhJ4Cf7gksCsXcPB947ET7pD3XrDLtnrYOahSO+wSpL0IdvxKYAIbGGcpRTv0iQk+UCoNpqFvB7KdQOsMwky/tEpip3R5i8aG5LkfNZK5IuvSrXQxnKDcoH7F50F+uTAscXHOWAufquIUxVplneUFE5Fqg8qD6Q0BbTgYfmqlL8ubO9RtM0pQgZHtqbufcCvMIj4n92tSlNcFQBo3sfH58r1vfroKiK+Kl/3Q38Ez6f8OtW7Gowvj6LPxF4PYrEt4VpMitKwF8HXQhp+LbljsDPSn8Jv4at/geGVtXpDUa/BognkyZpCo8BnAIHYWn9cPh1LBMMLCV4CLxBXeGJ+K5IwLFLOpFvNRMSSuECPMS3KDuFtyUCieFrgt8LQ4THwPcV45/hyYBk4Gey/h+YFcgJ1Ys0aNTkfDa7CS/hFcBqLb41TQXg99lqlF9dyPeYhzYouIffgOzKHPBqTiX87NxeQQF+POTxDm4dK9+bpOvK69cQcQEeCve9ybkOLHQWqw89mOsMPwQrxgLvtdMQcOwYRJc/BBCF5PC9fgd+Flak8GJh3bcMPOCGuSj46MVMtNPPw4p3o4SfiBXvURL8TKx4L6U8FjYvWdXc5wdjxeuVVhWmrDeYobwKKvpuUKkkrZrIiFzFW0cjffTH4W89lpMELGuukk2GZJ0I9+zoPzLpyDCE9H3RphA0LAXYGToIlH8SJZqPYHuG9bE6mngYng0O0KsONU/0YMvkNoIGYOER+XYUiTIksBxy1PqNo3aJmVEtwxBqHHUG4Itc7xN+DAAEhLLSd9CVKvWdnmlzH8irr1hxzH4+vHdf5o1v51K/FwEPF6smqMYQgAmvcP8D5F/h6pr85sHumjnPe1L7cLI+Q4EXIFC4h59QA3LwBUHc/c5JRE7XAHQdxJsMO05FZ8fgI39qy9uSG4KonZKmCZjlDnk2LKSHwAExTM6ekPkkylV7/p/Lg1VwwRlNvyJdQrmpHusTGnGfTUgVIbg9yEHz/9TUkKcugeTCCqm/eLZufxBzHK6sdfSbhwZeA73ka61SH83vPdaonwDHNRl6hu+fy/NDzXRNHw2QJuCzG3AMEsAIw7bH3/5cM1hDFBgqTw+7EO+3bq6xntlzHCfQSqFMDhdCR+ga8JABnCM1u/OJC4AD4Rt0HNBndj5xjpQPAzeN1TgBx5W+Z8aXyWTDlRxaiLrPG6PcTdXdRq/cXtNPBpPhzGJgBlvDV2q8f/t5A83hTmZvkxPqLJc/i7L6UQLG40j0BgDYJHyumj0UjuP+aAMTTyfbd1u/bQo4yHe4vt8/D5aqx0IimWWUUsJh8sVPDc41dPctaLsv+fB87x16FX8/dj1QdfJceUi88g2TDo/dAlVmGhU0yHwVYzNRgzfhAMxtej/CMTEc9D0b31XLyTGJnqrzEVBib6pmv1FXv+ms3/R0cwBn5XDUYUe7bUDPlSTz+nit+l2VciPjgQSwM1UygolLP0pyJ8cuARCdlYzn5AowATMZ5QIgCDTYBzY2pzDYUB91mGsnJjAmmqWS22FrAglzQ/SWA0y+0tPzBiJKIMBEqt8KaccVPSh8TbiWbjPQoNUv0pabDwLYUMJlqNKTaXJ3WEDGKtcYCwU7FRcgXYTtvCgAl/doQICVEMCvifyjC57XnRv/6u1xpPaFj33vBVrvnPCumvz0tdPMxWu75YiCgmYu+8gwe4bHnFDHPN1Wa9QUgF6Q9sKP4b2FxJcjwZCGmaYMeAM10k4kS8rZXYGFIBZQskxVth5wrSGuBUP8uAMwOUOcY+COjrhkOFFMB3SdyEKnOgOygWwd8uvdIKlHsCp3m86Qr9b5j8q5g/w/AHVflxN5Hs06W8+xeIDzbtG/LuM5QmDi+zqj7wFA0bPNEcmPQsWoJbu64cIzIGfysY8u/oxPyzlFl+Y6WKUOHzj35IGQNXF947K4nioV1zrOmKpoXFL7S6opdKKFnmsRTjbYesQ1HdBE2nqeEkzKZZTz7aMWkr3r13iYlNRa9Yto8LU/1RxAznI41Jlz06whv04boCFgG3QtEobBde4apaSr4bF2KQ4dgKzvKq425zph7RqNUjmB4bkmI1rKHfORtYSzfW+PHO+N1VJhfMvvjvT2fdB2e+Q3FfoCF287uQT/dHaV7Sf/4NBTAY0yslsCFKddV5aD5L6qq9Ru4JW23d2nuHZXv6SkJusom7KWS2mioba4FougvjKiode1/VT+wYnRjtpTYRZXoc+yoYh++z8bx1JmWPET23Rg3muIkgskoUs2EEHDSftPcGu+hSR658I+2Gbf+2TmzDgfdHCWp3BxLyygjnJq9eSZtWsYHs0v5Ci8w34+XBxeLmjTZhEDM8KIBPTBhTbZYETTo3vjkeEhx7urvYtfuU+Xp7o4j6K9XmdKQ46i54k24Jrer/tIj6YFcGADq8UhIBkYfMOoh3aeRstfDmFn9b4ioNlZeK6Dw/hYTxkCto+FF/k5Qoz1x4RAEGPZ5XHQ6ndjAJxenks3uIfI929W3ASSohmW4wVRkhVV0w3A14BlO67nB2EUJ2mWF2VVN23XD+M0L6fzBQB/Arf7Y9324+5Hm+ftqRnoiDTPbxFgI/RjQJznA2AAtEACWuB8QDT+H/u/u0sYUOLgpAmiCWZwMSlAFptw8/Ci7TGQAxaHJxAdYRKZglBRMtAZTBabw3Xi8QVCkVgiRSkoRymkVKk1Wp3eYDSZgSAwBAqDI5AoNAaLwxOIJIB6FCpAQzqDyQJoxuHyAGglEIrEEqlMrlCq1BqtTm8wAvQxW5ycXVzd3D2sNrsD/T4vMFqALPY+z2wloNznnYwe8fZ5BmufZ3D2uTcDQO0tGHMgaEEjnj4nhT5vgQXji4jVjv51DfD0Z3d4OS1Rl9t4+9jEP/oo3xyV367+dbgbP/4cuvr44OreHzTODPg2/XsC8AF6KDLIHV1eN9jQ8cd16zPkf7s1bKraAm0MKYE0P2M6Cx2kz34NGmhQFFLil+222uMTVRSVgYUqASRPqdJcw9ugOqGe+y7wBYhCkqMRfhVpt5XirR2yjeVa338QAv6kW8/cgcLt17mMC6AkDhgLAbuqA5XgBK7dXjWNZ9gNkCiXdjMZeyGcEOYaS7SHUzZGD7I5Zdmcyg2fbUXoPO6sNx2uZ7Xh6Bu3R0Mh1DbjFeGqk1vVlw9xGz/svtJb5FNwiPvILQt+cjSAFmFPZG8DRX/9XM3OOY+XoqcbgD3ucg+iToU4Uy2mqciWYKHgGUvniw0285mUz0Luz1rwLx640wp1wT1wAWsj+IKt/SDIpxDqUwv3U2TdykIlK5ZOqVsFPCqCPJTkjKcMtiHVz6X+bAGLK2WUwbdkj0o9Hip1xlMN25AWNH0DEFkmqVBHBksnW7GVPAKCQnAQARMMAv5W07UMk3aYjEYBRPxV/IYf3fvzO9WPfok6xoqgIo+CrFPZpqcqqhpE4uSy8shrEviG4DQARXrnm15ReZDKtqKi6gkn5fz18vL4LGX1VOtUToPVf/Xsk0AFBEj1d2nSSLCoI2CrGahIwzCdOzz1331pFMTXExBwIBZdbObQMN/dhYALs+gSF4cJ3sf7CHhBllwaAkPAYZN8A9cxfyrbue+6F6f8fLCBQVl7eRl+eS8PmnPjEbH8IN8vw6Pk5zDYl1vFV2pw/THzbXmYOcYysMjG9sulzFtms/laZBqOfPyTvDGZ7mA1jh6Hzvz82wLiAD1+wHr7PRDXltE7zFhvQByAgOdvh8hj0aH9/IgdAx+YIgiK6OC4Ok69QCyhkAohkERAMiEwBTRMJWjCEQqbkMCdDiU4gzC07x0j+WJ0Jp8Z9lZuEnpSpEzng56qT7q2WBmMxM+b9u36/1oOol+8f55zDaLReobBEQdEfOf3Ss+jd4xxT1VaeqkLei+Eqi+y3yk5zN8+cSeNGtwN2rHWBQaNOijQ0FB77/zs1YBeOjSud6utbcX1VJpn5JTUfJBTIUtRslQUeZciKanF+KD9h71/OQ6PNvkLXOFl4Hh0bz/uATL+w9pLzDOQE50IEg7S+KlBBpYk0fdJAmD8tCSDtfyg4a4bB5kHPb8Zvp+p3lOk76ztDnAOUciAF9dAlu8BvouvnEM0Gpjohjgk2751k31TcrQ5mIHxswa2Yr87Yo2DnZV2e+a3G/zLqBPFuuDwSruDl+eYPNoc/Arc1eb8fhvBfFuwC9blE0ebvxWnTLiA5tCh6bmuvDBpeToEnWUsnSXfgfA69UU7DkGHMfajEhDo5fp023qXDHFDGUdwwFMA2ttBL3AvJIrndq0bioGT2u2RWr3xEwJnyO0xxHB4gQvs9gRmOCYCUjClwU/zIVZjqtOndcmQk1/pzpK2tU78vhQQgJJPef4+346IJSGzhkbWiphv81aYGvhMGtIy0qszisjAcFRNRuu15M6Heh+6IpMrEI0CQruKokZeCeMmyYCKCihRUu9tWxyL9WptkGRhhxykatDL2/Mz10Bc74cNScHRjNCylnBSE+F0GfpsqAXUM4IGTIXyIQAGLqDBGZVlXGSd90Sz745urkBA5WwYaFf526H7nylH+xEtyiIDp7qFqb/VfFdP1CXwbUI0eEjVIwXu8Lf3xG4E7RHpF/iLwF9pMsQdETBWsLeW7EekpW3T1xzAWlx1NfX9dm5mLB054FDHqXsd0I3uiskeINCLwSpB8ua4Yyo/ANTgCLSJS1n5JVzVCx5rkafeC0dgUM9yQwtqt8376mR0HyLW7xAYoaG2kHYWGn6p6AG8ww2BB8xCgtzWogc9DJLbQmAKspDgMA0BPUruqEFgTjKQSJqB2CP0OE8ogMCSZyDRokK9uqLlFgSvhCh4KaAnyA5HBFaEFYBVrc0dbe+23t3oKUoAEADbjBPeIdrzlH0cuAZnsMhT4FDW9PxGYDdknIiRjOo+kX15Phtq0gECEAbR/ZzFcQz0AieXNgjACyLJZfZxpvGMKnq5IueeEUAIFh219ogV5SYAj4RSb+4bz17Hp4j77K8LNO1WEroASvkTdQloeaTlfQlaf/WEywocNR0wRuoXa0QZZsBSgxoX8jpzDRg5skUA50OUFbhTp8GLVTi9FRMKIEBIEslJB7mONOvipp4Q2Gugw2sh0zNkOHoFfu+30CcI7xu07RdAAs0w/bakaGF+I0Ca0Q+WwbS9bZ47XHGl+MUq9gGLTnAPNkcfdMnQ+l/Ofiq6YxgYkgKY1Gp8DTFdoc3IwJgXwBaGeo1TsULbrgIPJHGVQbi08YCa6U6WjdQHMKEC+LY1Lp0KLZUBzAMBh6GKThoddQaWmQABU8nI86EuXA/Aigs4LgS6suS4LiIAEs9JJGq449ManZ5cfF1zbGc496Z7esDe76hPdwp73w9RpT02B6twh/eHMiDGUAs4MwjVmCzHvUs9y4D5CbjwCdUFLEccQCQCJAmhhpTleAWgGgGyhlBTy2oon1DN0wHMLEAxE2pZWI4WAO4ScHURartZjrYAERKghgh1wiyHA9inBGgpQt00y9EVIAsC9AKhXpHlcANURYBRIdSvshy/A3RbgNkmNOiwHNMBZijAGhIajliOmQCLCbAxQqM5y1EFcAsBzoLQeMlyLAF4QoBLEJqsWY7l9v5AfTsv7MOVKtz59JOZ0t421deKnSEwpuQzep/QjBn/ypmE46a6Mo78BAR8QnMByzESECUCQgmhhZTlGA2cNAIiDaGlluWYAZzNAmIzoZWF5ZgFXFwCEhehtZvlmANIIQFpiNAmLHBGXnEcxgE5lZLUf3zFsfiCwQ70Nm3tRrlrAEApCMgLZ0ypTG5Foo5cwLUioKhMwd5VraxhpmgxXahwlgHUtoCyLdjvHZ9qewLaUEA1FOz9yKfaiYCOCaixhA5zFUcTFWAsBDQLQscly9EiYBICWoLQx5rl+MHeW9TsbmHv+3FOtFRxyJMAm9F16P2RZj8ZMzNtXq5YYQS19w4/u3vtfT/QRZC2ORZr4Eq6vvR+ErpKJ8thHWrgaQQMGkJBHcthB3yzgNFM6M7KctwHApeAh0tLkKe4jORpiyMQhgRMIULhSBUHlw5EKQFzSmvI+UZosQ6RzJlAXBCwFAQFejkF4/sVSCoC1gppWI1TwTOllsBxIA0BkLZ/7YCdfFHvfiUTt/maVN3pMsy9N4YZAs1wBq8BCIp8TDQSnXEQJlq3aATmSQwIWPD4mCLyR0saizvQ0ikUD5ifcYAugkdeKMJ6E2BNsvlyBfqVG2lCcSuXIsSpl2sCDHZa9EJ7v+mFuhaOxIpL/civ5HfqfWf+r0ZgRiM3HnhDcRDKF942/0Er8EMrty/7QOtjD0N528fmr3wOXuvk9v86mf3qUJ7ztfld34NT37v9k15a71cg/NKX9F3n5hf8Djb8Hjw3fhcIbw0lHeb/GAmmjez24UmflOCoAP5ZAMcF0FrFJg2vA4Z1EyrWp5MtnZvwPk2SAA0AioIiQOs4oYAG4ORyOpp/b2J3WvS7iRly/St68mjjUjpO/1kBHAPtKJweeaCgQwDAht4IkOkMmxZaA3eR7JuebR+NozLCi1EAgONMwjr5izT9aNKV4sibIZVSiWg61u46DMObIjQLLpy5OkOLI0HKtBEddoMIMiZDVx1g7iY1MkSI0ieGQZyBQPe8cZyZ/UisqGBUxAE7lvMueu6Fl8y9Yk/MLVq0faDjI1anKZBwlaX3npLk7JbXLBwUgo8UGbKkmRB2xBEerJky4MAOg38ZuY9Zsp6YaNEJ0aCORkeUE/BFE5jR9IC+x4w5MvGQrWPvwOHBtCogxJO7ZCDvIYR5vmjgC3Mk1pS6RXhcUMT1dN1KAE4DZoyxszcSSuciT8GeSFoXeQmcnei/8eHeiapNjPKQtskLEd7E07oIOqCVhG+RZBmy5Min+O/C/GdVSpShU4GhCksyNeo04Nil9Ak8Ldp0SCWdLgIiEjIKKvt+QKdHH4MBQ0aYQBAYQuu9zGBwhPeTS77D9IwoZh+lmFLKqYRJNWxqqafRUQwWhycQST7OOZmdQqXRGUwWm8Pl8QU+yUsklkhlcoVPc+2zAlRqjVanN/g8nS6azNwWX3bZV11xcXVz97Da7A4/i0DMvV959E2GHM4ySQQYMAiVnFIpzZgDi0bxDfrfcJbzveE8XGp8GK+YbjiaZ0RotLjKHjccIR3F6/gwZCIGCDBgZMyQLRDqEb9g69ioMZZcBnnacFSF+CEVY/PhAVnhSGAG9j+fnlYiUHgEVKjRoMUAQywGh4SGhUdERkXH9BIRIzxp3mQKpqvIJNPu23bLsQxrM+UmR64gaTaQa70fx2n139jpTtFtjgE4/xCYVnAVVwAN9Qbkam/Nd7SGDTPnqZ91SQxXKB7JdbxfcjzwQz82vPUmbRZwQMAGAYfFL4Ij+lU/6TdtET8K3vqo4GcBXOt6uYmroZyXT4XkTnyyUir6lI4hZVMyi+/YxdRSzDVama954C/xj1aHthb68hVgYEMct3FjFO7suz3t7oe/taOfPVUCsPc51CH09FPi5fkTTP9DwD8XQBwPIa71gX6vZ3kShtf9+3ANn8819ex/Ju8zVtML1VPtBcRFb1XpjebXNJqGM+HY3bs6T5A/WPUczYkUzInsvO1zcfa9ApHNRvxnv9cmx3ZtXgwDYIqzba7Xnc9MEKyfHPTd5CirvTY57U/Omnk66+aqs+te5GWGXzBuuxB0vo0XDcXq4UBAvRqK5MmzgOqOlAe4O/sjezzY/k4AJ8SDrmi5+lDf8YMXDNUh3qNXFIF2UWRdolgUfkbGuK8vlbmPL9OjN5Xl7Y8cB9z2g51YgIlNRWQLB0yq2XLKizRFro4fxqZq5pDITxtwtoHzfamPNvkPBW7iZQkyxytB8Y0ymHAAu7QPJLuNPdrLAwU7xeHe11TzGqmemqmaAsQ6siIrZlpAOeE6/kBkrb3fcQ2b0YHeyhFvtObS3NQXpE0WlXHFFtJMmj2RFfZLHsm+Ctvi5yNWcyMbpUF44q9Vq7z3qfAz1xHLVL82QBR2RvvFRnnXQC38rL09xXotFQdYd00D9JTtgnLzLUSTRs+uOiTlWJZOuvMfjjW1nOLRv3A1MTUVYjpBgBpVGbn/iniGpEYSO9nRgGRGsxgctvVvDcwoPvt/z6hP/ugZNaMOdhARIZuCLOSRZn8Ds4yqnI5vd7XfosQ747ZclLNqPIPOMRbXNJWU1Xa26xHHjd8v+Ha2KJ/BreRsDahm3j6s6pMFCxePsoLY0n1536xYtXof9dO6fdzJMX6pf+3xZ7RWQnjlhp2QRtyagbFHjeSH+dFHmqP85B3NKeLnYf2MuZeze6tvy0WnLsd5qmWl3bu/Z8RROWdexOW4mxl2f5QgkAA1d+w5U7u1VTuVqsH6XQMFPLyzBXCuWNeHqEEcaiLY2zSJxjPxLop80ebHcjzAhTk8p+fUsGd2z65h53HHSDg/e2f5AFeHy7N45g+35vbcmZvzbG4M38/dYfNsmFyDbdmaGKBQYuORKGs7p4rycBjvNy1/yT/5L6nGewIHewK0CLjS8kWqXN0vOcBJAc8av4GODfAe6MQfdHT69SF+vx/2u0V6fSTMG8ZwoA4uOMiNdCjPDGv8s8u2vJ8akOuv+mqz1jHpVp/2OcNgHWb5x13S/j1LgAbORC9E95nqzaRCGHqCxQSW8fgKOcfyeq5V+jLJZ0saHal5tajCfulHt8QyGO/mIs6gHNEVKn+OEFkLmBkjOJHAO76l3D9p0OlmUZPn58j/79dO3j9IpqMbKeAOsiHOcM7HAgCLNnrHrADnDBudwediAzRIvuzrfNrpl+9w4LrwYrFUrgRhFCcRAG5NtVZvNFvtTnSAc/zop/7RP4sUcI/wf1h3OWDAyNAyPHY592KA2T1MU3SaG6dXl0oLnlPwtpbrqLD5UJ9GHSQJOZBEfowGAblzHTFfrAcdwwF2HRSqs6CmiCZyAwBje0HBLwXwmvLfqtPjswQLaipRw6x8ml8tpteUCrtxDdffzp+yIevDj2FmzSqu+o3lZffk6H+14aDgvE9ElzlAHrd+d0Rx0XDZLG12aJu2artgteTEOvOwTLBCAFdTLIiSBBk+CsHlk/7T/+KroCDjCb5evAbkuliemPgsfHZ+ITgesbn/vH5I7XQn9A/C2GzvwIKrgS+GKRWITwqgnLL3+bXfaSOpktTOOpvtyKMb2H98C9Cmaq35zB5nzVrACeTons39/XKD8od5PzX2/6VmLr4F93R4Or/d2+VMfxmLNmeVjNkcAWXwkwIgA/EoLHxuhXiY7148sjkrwJHM3wFQVE03TGHZDq7n86PtMZADFocnEB1hEpmCUGl0BpMlPoYc6z2+QCgSS6QyuUKpUmu0Or3BaDKDEIygGE6QFM2wHC+Ikqyomm6Ylu24nh+EUZykWV6U1Rd/aVLbvRkcNIwTXdj5ch7c7o912w9DOuc7Co9wwXt5oOT8jhANWv9Ka2Q9I64zFWJWdtaIZNkzB8Ry/LcJxCOWKKHaEoZp2V+sWhP4QRjRFGA1RVnVTcSAw6g85zKDEIxoioGmJKVhvH9skMUwLdtxPbWWIIziJM2+skXdqrppu56Sx2lWp8HpfLnOry25GK78yT9xGn2Hj71LlOW3hVwz45h7OU8z9nCADQF3a7SGC/irzuq6bmqt/hXwoXbq5f6496u3ZqurOmqqZopd3dVZKABEVJGEBBQ+/Lvw9wLZByfD2QDn5uwsmQUjB3aZhVNi49A9ttzWK3QvUiT4NsdyOG/yNp39W0KjWQCQedQjjT8TEECUIWi+njSzM3/mr/ybnSH9YELSzvcMCE0cWgZcbWCCJ5mJZoqZYxjvBWa6p5ovLbfncfzPAvefaPRNv+9H/bbl1Tz2H+rlDQSnD9GP5KcR1rNVV1BH2E85ViDhT0XRRm5gg1lvthg2+kf/5P3PsefZE4Nu8VlzxidMP6W/yscFnN/oBhR+QAiHoxDpiCJNDhUxXwToSOGQq4v4fonRkGhEdCVgCZcSKNrIDvJ+kZS/C7EE7H9OmmnNvWd6z+oCRAHWNczsiIatxYbaUrD/OWW5VML+BzmFC8lMzuI0RnA25fESljsIL/mCbyjvl7D92YAjhrm9pOV/9gd2LQJQzhgluVLG6s76Qj6TjbWtwh4v4/u/+NUX+nVKWzdbSnyVPBdxynhHEdeQHRVCfjV2XQJVCaCD0Em66l7/DdjOq4Tb2FdhD87vxfBXyOCID3tOTakj9QccrtqYlcnrpBDgGV8RYDPlr6X9m/ZVG9YXjOSxBLiNFhyJ8ykCjSuBk4vGAizzMkMKKUSe3aPtbzRH1BLzbxNRZxVRg3RvrT/WCSCi7nmxImpnRVREbSMRtbsgoo4roiYfEVXXCz+RTMpvhagqK+m/Ir6Rn+TefZq+tfc3yOAAI7sVdrPavg62lz0dYo0BRfyNAKPCCKd5jMnAVA6VnEH8r//xfyaOIaL4peXGA6y9IPoBWU995EmrvueLrDAdbiV5WRbwzYGm1fWokZoMKKJ/DT2+7MuBPtXtHKWuzREbFi3wZZUoFHkBkH/BreXLypOHXND/m/4QRMi6gB+W7xfg28OSY+G9Mqx2Dpri33Fvh+8OvJ4YCekX2dZlW6pjZ38HL+Kv0yoWXSs4IWCh8H1f/lkssJ3lTLEd4+vcU/TODE6YcyZa0CLzPlUPD1LaSNdyLyOv+7xO9xl/8HRoGud1QeeUKsGJy88tkLMBNs3+wXe3A6CzVO77hF23M1Duzdo5rXQvQS/Y/VR/oWLkHO3ETtbUAOgKW23Xab1tdsIRd26+NIkJOmon001vVD2uAARPj0HqwawLif0XLSoagWJvOzUhw+zN3tArgI7eLNAqyDWjw7cXPJ06wCb0ZLN55ppxZqw3D/MGDEK3DrSJ3b2DbFL36L862H7up/2kH7dcOiHlA679qFFgVjQhvQZBPrmj+yzVE1Q2DvA3coRHeUVEOfFD3pri9it/oXx1ghz574r8FVVZGDybtlfHMKhi9FVi9oMF6YHCTyzIzad4fYD+RBlRvHWoAO2oJVqhBW6sAQl597dkKV9gzdAcjQEd6OQleE4+3OZd8oidkLoHYQgGg+7EKIwFXagB6qE28oHceEb8X4a+VrVpbe0bCNb6jmczmwIEFbgCC3BEx+9NlaeXF6yssO/OaPqLYKAl6KKGQfZNgywYyemcw6Q9k3PZsOdxZCdsDLX8XdrT0ZvTcMRHPKYjO1EfM0UbKeEBzCgSN2rZkM7X5ONzpA1Hvjkn8ScBFO/YZ0qNkMHNd42WBiwEeTu+kQ2KRmODlzVXC8W69YIj+LpRh8/bcPMdEuWJftcjcVnxGnBNfwi4rtu6I67qkq6INYDEchaAjgKilcjaR2Anr/A6AW7h3jNZjREA1tb8YpYoQMTVkx7fHKnyguekYEA37skeZCS1VWu1UhsNVEvRO/qO/PfGDAziXUBRojUDtGBg59FXGokRyiyPNMAO7/dS7/Ry7zeklJc8pZK3kEqLuTGbwjXD5+Zjr9UFRxSVsfMfvuQrXtasESzVcrFSJLCO5MI1SW+eFjKbAYUdaZ1RTksa/xBGZ0iGZWhgkAfVGTGCKafFTH76oP+/NweXFUCmA2OWDtlx6ZeM3fpLk2p4QNNqc5ELtCn6FxCxcxboWl2PBQvjtvN23f4L75ZBOXApuLol+25J+KB28N5cYGgOWUh3gFEbzFsXYOqyeYGq+XHl7VseMLwALd7uyL6uq/l6jsd1gTFSMAFi10gsKeMaS2RWmrcMjobvIO1BSo13g4g7PJCvFPB3FUs653I1vw1X5tIsnGXzfDi+PWBwIBQeVIhCkzFQL+oM9YTk1atE/mBMUHDiB+1i4nUbUs778H67mQ+JERHwJWSanxmf/qGbt0qbtA609W8P3bxpmB7oFUwLm2e0x5iFprJWMZUUyE4NERIY1bn7IAHO8Xue50XCBV7mNRZt5IFXo7mtNAxQebjGcDRxWtY3UEbkkpJMxAe8RS3UBMAkUBRZmIDqoCdRl6hKbdAEbdEUPdAL3OcD3uMt8pCPyXACZqIzZoA+RtFGDrg1mpq8XUf7+QEQUxBNUIGZ0UztyV2BsKSW1uJiTYUdeBCNzVweCMklN/PDID+iEIkreXnDzr9kA8AQAZYgPt01e7Yl6N2xTNVENW+0r5P3AA8EsA4/ILLW4hAoI9BeOqu3hj9X5t5aPdVF3dRDvdRdAKFsyQCfACH85f4iCXZx769Y7Kv4nCV3kYjl5IeCH2tdwUgKFYihLc1vBbymnELT8w8bN5EBMkjNxXXCOFKA5elLGvBd1GNzQnseARjEIwFNlD4CwxXY6l3eZpZ5mtlu2OueXuFe3tiben1vaDmBwe1XE/5rfhDzxUJF1FcSUWGPYgh/s4QUdne0QTkta4ra4NLWu5TBSB+eAYSIKqeyBcse7DS0NFloKG17AfwVKv+mBgADAWjjRx/rAOgu1HO975Le39wCKNDY1NzbKBUCFK9vqCgukdCmxNPeh2eQdWf089eHvo0ePrh5W5Ypu27XLjB9YfVye5feonszEHO7rNsi94atUf6w8jyOY4ybwPUFju+RBbieP3InKadqUw5YNHw3kaObhEGlJopP2pBnUDdqDrUCagfkG5QNusTjsH95ny7u6k/haz5ej+mRfgHae5c0DjA53TIlkYYZrmlqaV3Xdg3XOWRfr5yq/KkJYRJR0RqAtRzR0Q2AVS7RIE3rBZRhwjXc3zEGKobTnx2Yjx/wDrzBdUJJZIOyRLEGEEblUQ5TwEQQURHVm+5wGEZjDMYjrOVaIq1/smGMYLbmCLjpW77hNt22O3WHbtcdu3OHN3EaCNT4ru1JPbGZ0qtqeS2rFbW6SnVIu3a97kMgSaO2kbV9mhwjsczDu1BX9rAu2OVdoMv6267oXA36x0gBERVRw0WhN2g0sYwNuCHgltbjF0QWiVQlCBf+B1EUjYE4bMHNuBVDecwFeMyFFCNQXdhBuA0SENzHz/VTAfHUVnaylb2sBIL1ZFEfAL24C7tzTrcQ/eIjGUmjCNzGIPIAT/EMf4MWXJ804JZsRcL5TjOYwwn0F/oJoxzh2Yb9hoPeY0gvX3loFSOKTx1REfW3WaW8DneEQ631IlLQ5jrO38lAJtQH60+91Ac91Qu9Em/0Vs/1RM+U+XotHavzzdt+1/fm7pCDBtX7eh242QN29GGyfj/GqOgcw7LsC4TdpARbd1uYTrqQmLb0aixb2LBp12Pd1yqB0O22JglZduf+sR93z/I6t3MrN3Mj+3f+zbv9+0+FQ3jQOaDIgBIDSo1+5Gka7j+0ghSD1+FzgOZOC28X+SZxIZnzY80TM9PzXc9ATmaqvCqprCqroqI5HOcJnma6RgvL3hib9IwDihPQSqdVS5WH6eT9L3yFv1EGQDGMAVNRHKnoizqoAiBVo5llbn3361Cb3jBJAP0tts1oOcRAujlyhTTjVUtEfxqmoRqAxSjcaJzcVPxI7e6KlfgR6wGv/MrwD6Iz8BGdWJrtKT8tkL5PuoPZdY2ii8tjB2VyfYnBApyrXmttvwN4AVpzA3Lk9md+b4YyUFq7zDEz1d39q7ma7gOQR1jP1/6/F2iRovSdUU6L+40o2MjND1oUaiHQoVMJ6MISUAlgdu+hZG/5v1yAlEQyeqLDxGXSbt8Zu3yZuT8vpFvPtcn3l9N7KAfD5UyZrgMdAsYNUC4aDKUneVA1qB7/X8qX7Q9xpmW0GcdxGKexm717YPkvH7bn0NWBpgrdfFaWPFdvagobEXWYkBFtzRGHcfhTlh3c2VNrxkNeJm6FvwClkAMG0TgwNjBBM7cT/VjBXMU1ESjPpEFgqxqQIPYhD3KoY+meUpn6P/EbTmEDtiCmQ8zARmxFTC+/Ad3nIF6Z537mPKwluYkvoCp/BjUE/iB3UY+k4QNar6ekolQPOtCeuM5pGok7HSDAk95O1PN+vLjS+BB/Y6S2YGvShunAwCBOmAaGMnLUywz7fMi/GOCdsylIavkJ+aTTSsLPXMXrjCioGEqZxm4sWWhVQPmElbti1++sPbbyIY+xOBWKXuvpOEwcgEFBWEC1AJIMIO30Sp/Q06Gzdx/CnflhZiICVFWqaY5Ga6UT0007uxBxxEc8gVCNyAn/BuM0XvKTEP+fNQgNxE5zb5X5+AmcwHFwFEdwDOyDXBFwoVfgqV/6hb8CgYX7BBsIfN7kC8OqopZwk3CddfmewB8NXfkT7/QgtiAN+CUI59Zsz7ZsR242Q5i2WkrY7+P+zQe8tSGLQhQsMx8owE/8kX8zto69pKs4oPSh5IF6xdJNest28q7auE1/3buH3/fM/v58+Dy8wOQBxs+EGTAwJCpP2wHiz4E9tBuue6Cld0ozszCLA4wNFZjm2s1F2H77llEBJdAPwHRFap5CZHOIwCwwFxzGWXAam7Ad7MUe7MQObMY2EIsAVGaqMDUF+JNTBbdxnde7To7jRCO+sDTSLqA9w3mrbzeEEHrolt7cVwPkV6S0AmWKckX5KnWNr+VRu+ocF/b8nttLe3E5ZYT3DDZAp2BwDBtgzDA0hg/1g9aRbJB0uqf3/pIsGwizMycwNxGVCQnUqxxbmNJfwIfg2EwUaYFIxPXnwG7swnjG4GLipaxFajLVuRqrqba4ztG60095+CUN+bTnC4twPgcYSazoq1neK/vHXts/9Lr+vvnTfzmrNAJhVfZg8QJXlqsr/0iY8CZPM2pGz9gZMZWG5NMmC7Io80JkAJanurMyhnnMTDU1mCjOoAYLbJ1u8wNv9MF4ZIe7MZuyCS+hrduZcP5W+KnX9IFsDhQUgLN7ea8tQOcGUwdYmtUBKCPU4dr8ixe1TSs7plUI5xt9T1ll4f9rcFE1uhZX987nXF4MXMqcoUFB5NAmgMIMZB3CeR7NOBLtXd+sbiguFFaCkpQsANNm+kQOFSpyBs6KrAkrcxnhBJIKrwNMmgY3b1pdhaN7AEUEYNbUu1ZHAy2qD/5gLgZmTL1bFYiYmZNMmD3gYLsRJUlmOAW7cEIlIQD43EI2RKZaqiS4inc9dcjJXYHAJYuNNEu3EIhbcycohER5lyXkYoq6OMzHChsMH5XJPJ9d3P6o032/u3QSq04fmktTCoWZvvGHc6KbdOK+Sw4EYG2Ro6JDKUcDgX1RCdta1hRtgHTmSZby9ejJkd6rOLAu7kKyvJ5FGAStkzcAzc/P+vH9C/8x8RDMmY5SIp7eBZO6T1J1TzAoEmwyKluFbbP5IH39xSUKvcN4FAIG4hw4MkFdgplW2wExPP5ZVkGCEwiBz0uTnrPPyDhvienJYOq5Rpl8lAQSm+doMZwTV3B7BIT0D86ae2b63i6eldrn0Z0kIb1l8vkIvoQm7/fXj1cMzkvuPc8JCkUEcJZ/WU2U3o6YAkeFUPYYA+EmOSCmYOn90H1yTYlnmnjP+MvZHttNgEj8akDvvWeMNzhmvhQRgoI5h2737u1MJnPGnuEYFWiKCWGgaOIEPsaVMOF9zj0z9537kGf5niM0C+VC4tkNE5I45yU1OrUYC5ph5pF4oRti4VqjO9fCfBcqWL199+Fr6uexBIFOpQTj9nqQcL92BTO+Q6RQlp2SeIZ9o3ZyHSRBvTtFqEnPcC7czcA4XEG6VLNIZCJrTkWru6j3ea6BKzzv254K4txWU75Ba5QfzWEU7cX6fGyKeSE5S+jzBy8hnEeee4gm0b1ViGVjn2tLWyVckmj3vggR9I6OaGKDyByEEM2XfIZNmvnQbUK8KHthzFlJs8IlhJz3sQi5/n59z7t6CVOHHCfXQTMTd+/Mngp99uG7hph3Pfh5dR/ymeRUYerSxCGiOgy7jCkmqNeIX9P3y5DlpZmsoa5zihhGIMvyCrUEmkItgcIxOejX4aGStKormGqPs4Tva9yPbIJINmB8L7Fg4wfXwi6eASG4tc8lAT6pl1Cc4SqMiVOUTirPI+HXA+aQZlQFd4ByTqZsqGhfRnb6OIWEwNlgZOZQnDdimpQmB3NfB4JwGAQX/UVJrk04BRJ9FtLHb/cSgkajh8SN2t5kVjSjJPaVI42YYN8+B/USOiyhjgrGc1CPF8l53clCi8yUEnJhdEdnlopFAcp6YZLCfMcRUE7N68SdM5NYOLxHkcMp7XcY5qaUuLO71z9WnWxm+nmb33PvCEIhM0BDtBOlohAo+hoMYUioFSIsIq579iLiQ6hcrcPWq1BPrQ9u3YJPpVIinB2NJ1MTYtfWm7yBAVweMzAUM5RgSKB5C9yP2Eh2N+6dFm00wUSb1nyfdSX8LunvKP8H+wnD74XkdHqwav1f8vlnkecAv2fgDQgMgd58P72br0Ki9uklU7f1pcxp4k2GgZfZtKUeRphpHWpzuAESJtrCQdBTFidIKvW87y/TzRwnSpHrJcAPWppu5Ky3BKXM8fLTmT8ufb0rmK46C4AIh1B2eNV0w7x/Xdu5/15vq6XcPaw2u6M+j5tKKaWUudv6MDCGaWkeFq17NvYtBycXNw8vHz++C4opkSnU1G5iHnxWRT14mUqtRCQzJX3zfxVUSo2i0ihbUa3DiZkA4aWUUr5hYYmXwoaIhnAAAAAC2JVHoroIinBaqb/GshEc4QAABNyQIOEAANg9fGOIknAAAAEAANBwpRxh95BRuo11nWPQaOoIYbPFaos9DwRsnSjWORKnEqkn0ch0ixy/DD2i1DMqamt6v9DdpAgAggLuiFAYHIF8FUq0mMPYxm3xIRBJZMpQpV1WZ+yZLDbnMi4AdjTcCNoYThxHUjTDcvwIi1LPK1GjrbthWrYT1/Pp+BcufAZRkpUEiBo3uafHTo122s8w+zrbcS/32g8/jX/cVjqu57v1OyhgCHSJwRFJotAXDBaHD4E4v+8OmnLyodEZTBb753EYl7f0BccPeySOpKVPM5NHsS5VWT+80epGbzC2yZyLdc4TCE15pYdcHvFsr3j7BEqcZM4vCJUsWWKt0vIwQx8Gs2YghK7llJ8Kwf2hSHyeSGVyhVI1ak0IrU5vMPbJbMl1b+u7o51xufN1RI0JHcZFzX4IlSw5ZckP2I9bH/G0heCY+4JXW9/x0QmGdqIYPt8xZW/wbo0NttiFF8StJK9LVG10fMUdUgEAQdswJFAYHIHslNOYZHFLnkAckssUKo3OaOZHy+3nYb4HgBB8Sg6K4QR5iFrqNCzXfAZRkqOo0Xo/htnXsR3Xi08HP677O4iR5FYA7HQzWSpTly361mjTsveP6/lx8dPt0U3Hffb1u7knNOCQQ1HYvwKPYMciD6XWdDDB/owcw6fQxSQyJdTQUmcwWWzOcPO6XyDMSNySlkYmH0Wl6pBao112ekOMJnMsVtvWnofz/OoRz/7q3T8hGEmK4WQKlfZwvUNsMLestDndzeO3QNiiFkukkUWuUKrUmhA1YyxUsuStLPmtas4tCxXG0VmzzEI3smTJUiGpzfjfJsF+3nEv+ciO9+lX9Zn9PfqFdVNGfYNrMa+7OP7xl/DUiJ/lq+VcnJYS/MtgEbXPRKalQsMmIRKtR6FC9gi/7iDTd1yRqb/8QA2un/kPds1MAaOsS6DK6AqU+Z6VW2xh7ug6xbcDxv/xcFNIuv74o1f6+i/ZykK3i1wTjbH33CPc2+wYJ8pzXzwuEly7EfOOXSBpB9Z8VOlu+M/KyzvtXui2D7HvV9dtkq7Jve0TlrnOcI0ZuYuMI09J/Z6I969V9alnzvmDvlrznnwuZI7PX1vkZKKfINqP/C2tTF4uPEnrLJsFGVXmwmnS13I3ITxBYdxiQF//YE+H8fd+nqei2Sg1ODYzPmHsh1IO9D8pot0XAnhQk4tOLblDIzzfNwUW/anN1PoNccbm1sHj2oIWRlNFwko0r6Cg7mIZlUL65JWeWhoXGlyb+/xoSR+xtcA5+ks8xD5MmyT7eT02FNKwuH+fOxbrWt+P/5oyP68u/af0tePfZrNf9W/qXGYVSbTd57CxweOP/kLz4LGw+CWz66857biWzQWdhU1jhcK+lhQu2UVceizfXf6KJOlEYXgztORCPUYXNLrPVOUUV/kY49XyrM96dbZwV1Po2merfkrynTCtL6Umey2XI4i5tetFIko3RBz+1RYsXoclxjZpyo5aZ9R7t0Jlyn8MtPAP7e183/1M8biquUrF2zBmW8c0No6oHB+8UsMCX3B8rsWH6Z+AFjMNWkdwD8XAdA6F2hsu2PPwR7mdXlohoAaZ/KsQ29697dG8QXkfTtD1SRQrvxBEsA3OvyZHbVM0LUH9xLa5Abo2n2KG249vGye+QaVA8QygwUc2UXydMwPWdxrXeGmsduzHGIYV8NrbWQuoeIRgRQxbHxv09HeRb6kTnnfNRl73xeutOyH1iE+t0g/Hht2VP3fyw6xLWtx2FY96nVLqxvXp8LwxuGXT8N9/5bTk/MfxxMwbrlVBkO2X5b0Ux2zsIbb4lPRZLjaVhmfuX+xe54z+4tclnoo8u16xj9oySe9SyDsKvje0EIGPCdq6Y8/pbvnduy/UsSqdqkvkWS4wT/5X5ea9X0/OeLd08ioH/Se4MhwkZtYVh95k5MDbXGTMolxVwFL9RD/eWpmwdw6OLKL5t+TV+3UZ/lH1rMI8+Uv+J32pfdna9c/J4a/fZmawVtbu+aW+avPc3BX9ecAtOmJD551+X0jS1n5tynlF/yXxELtz6wlx//Ul1YXpprPr5awzUys+qyKjSladBHf/feS/Gq79nv+/8PZ+R0oa5Svw+ZnX4jHigbFjjt45/5n591JBBkM1Z+8ycobXe/90t/r/tt3XUxEAAMTPexVMOFCNbHM7vJnVlIRS0MHFRF2JlaSylIYysNl5vagyJvSMpIrGyzH6Sqa1ab/BgPnanjMizyI8wPI6X3rzpNdCq0RVzGFz3j7nUTyqwaS8hOLjKrl4bj2ifVRePKOLuuqTHAKOOzqHDG4aRmuad6a+qpgT5p9g4r6h2bW66cgrH9fG0hiaQ4C+ujv3vnq0uMQ78Ml6cCuth7Qykbs1rQb1MSgKYvR7Y3k8lT8t57UyJOOVi487UvFJCvVFHKbfwY9X7zEFfpu1wMyjx1CoitUmq061qT491zXz4WaU6c2YfWCkLQnmrG07ZFXdOEfDqGEOrq+6lf6/lPTHyhXtvrEh+irzlTqmhgpx9Hc9E4w/UvbuPj3nm6eTCXAGxsVw+uTYwiw1Gm1p3A1GgzRYW5vxYdNRZKXWaqPvVCS3Mb4uS08euMYxTW5nC1MjVUThW5J3zl5U5mxXiRdZM9/VqEeHr+3Te0Yv2S2n9bSd4Jv5oBN6WdjE+wPFWfFW1jmKV6ib2aqFqOG0M4vN3pwzR9xfOZC6gfYBMbD/HxB+bzPrTia641ZfMZ5stI8JMvE9co2qGsTmddApCq7jkSIPLRSxxoa9jFAcajYwoPkYNAQZHo/8CKMEe5QTsvLEHreDhmy6xd+Emc5hUvI08DuwueAV89Yi6okioZTE4UAae/hu4e+33gj+qssTIhJdWXI+tKeQm8MVUUIN66FuU2CsF2luDZXNWaJgNFy9aw8vbOkyd9YO+VQISe1UsKxpB+IjEf69TZwz4vMdkV+4ivoKZ/SXjEiiwpcw40sFTsLyrA9Ds78MJOZoT16J323cQX7oMjVWYb3pZ/19fBvvDbTY0u83VlwFo+abGmCXtQeY/Jyd9+Vhx+7aPbtvu9pASo7NtaHImCNbHHedODw6oe06RSLUBu8r0g0LmcUG4il1YjXRRqz74LD9G8I3yPM7sfHjhOw2bZMxFdMxF5+SFj3KX+QX+U28+MvW8i1xuVbpe7vBt2yHBm8pbvLGAAQSRCT6kqW99Fbvu8U7YCBq+tt8Ddv5leEn8t+0W2ugbe310/v5sCvwwll6g8uqhDXJnsckeWyREylJGfNF9lq7xTQoLvEf/Bf/w/83xDeUOi830Ik6FbW+L51b1UPDuyAKQ3bVR3X8ghcz3zCwhGt0FT1vFVhv9uXubolKGwuraB1tYqHtnf2DXtJrfx/sIts4F+wnc1ilrWOtmsJB2UYARCo2j6JA1ap9284aQcNqWi0bD+mkbXVs+SSAomy6NoEOt741sIa2xIxk3izI5EwrHAnleWl3TIXUPNltQXw3rxEgbx9809psypWTfwvuK9bSmlhTaxge8zvA2JHBbEPhr/9V//lVxyOfbwYQQfH4r5JdtZuhrc1prPFZ5JXbWTq8XOnxED0Po7N5t+yxM356N+n07db9R9+P9+6OosOVXSrj4NIkyfgnNbe3jXe3dtbS7rMZDGcNMrsQ6GStrY19Z+VpDPAYixlvLvYc2FJLbCEBqCy86OMiQ8DhfHhuEUAMQUxBLEGoILYgGJSklJoQbM3MZXDc8jAVe0gQsBYIqHxDvCDSe8gEKQQWASA4CuzH5EbSSQy5161C3+pIZCOIYoR+3gxAggICAYkLgPQkPzwplZoVP90TyutW1/mGtHov7Caw8Gd5mgo/xtNUHZjNWbJ/LzXyP9bmaDEKOUXhD+ywQAwzL8wYMffjQvdAE0z7FPiLAYzyv61Y0bBcW/NlVJXdHKN0BQG6A0XHZU5FIjEcoR1S9ekYfR0LkTqQLR2IkA7rXGS/H2JGBxKv/gqs58BDivMcBG8O5CoHWUQIJY5EvORA4S5JjRBiAaba72Gc4tDlYRUzVAiPQCEOqTipxGz2NkQBBxF+w63VosP68omcG0ZroWxDNLhreF5HbCK1LY/cXG5IRw22NFEJ7oCV7cygLvhgtwvtdIG7meX+Y9/4bvaVw2RWHZvRvDn23NFFeM8g09VYoqmCvI6UWITMAjKCf4lAwQxd4mzKuUMScBl0Iwy5DBIAjzqjcheWQDaGJhogy4pP/FjaNs3K8tEUYaZ0k6QrG/FLHQAzc5bUUF8LbXXW0wAwEIwFU8AMsBhsxh4cwWlcjmtxK+7BE3gaL+BFvI738Sm+xy/4C9YCBFlUCxUGs0DgMB8/+ETA+ALfAFkc/uLcq9hM86xU6yN7fKvVr04qOMVN+sg1yJAQEdaHmBAX9ofkkBZOhZxQEK4ETSBM+y+T4tQep537yUAiyHPvhBjoS6BmjcrBWldWeFk8zAEjRPSURexCiqfl81O9L80Xkl/XhClaGCAUxgMqADt9rpjo/8vTOp1RYntRNNAbMcpE4JIkIZlBM04kuIH+D96yrVRZSJKyxF6SfYx6XYr0OI0cWuIXXVYuY8XHjZofFhdzrVi4X8AU3w8gzi+YSW276nr5knjKV7jfkj+ZIgY9CijXbIUKiToJIgkKlwWCeuSgAflDMxafH4RXD2SWh8OnX/DEA57lkbHntCT55Ncf9or06QA7/8CLlVjhULXxOeNA0BCfAWcGx1gGAn374fBu+KBtkVodMscKe0pe1EKEiZUkVZpsBUpUqq+Z1trpoqdho0du+7M3jdyOuJBWsTNs4GjkceDVO8ZVp99sH7vL7GBRqdokFrtnucVramtO93YxrwugIfnkcNLjCSbE90CliiNIwsre71kDBGM3ASGHp8C0Pvw7rBH+C+REuMufeXb7yPll6XpY98knL6fiRVkBGNiEoOfZ9t7VzrlZrOX5OkJqCDnABtTKS8dGeRnEkfbJE/5Gha2TOyDY9/PnpiPb0O6jfw8hsyJjBOx+/moQbVcOOOzJWmzwaTbXIXvduVsSxYgloe468SZaPkX9nnWH/gK/iwVYs+eWBzkSLctjwU1pwyEwk/PiWPgu7FZxEIoCHz6kTt31pPX/BsIbrr/3eitxsVT/v8vlleoxY8eZynD+rMbf31qwwYY2FG5pJ8F57sJNegcF7yyZ3nJKFr3BJyEpdRqSEYig0jRQq5pq/FrRSrQLNJMhkyiJTnYlI7yWTrkxDvvTI50wIryBBgZJkCiNNuZWPcWr1k8KyITYUMM25J4nKektHVd71AxJChl6i5CbcXpSqvWPaldVi1Ur0GC1qtXyN9ZYxWoV6KNWQ0lGKWBBucb8JPFSK0+t2jhkktJbev63ZVvWOIQmcAtUecFtF00494hXyrwdBwfbIRR3U5GcEqkMBC1vDfNIj/j3fRvbDYYgClAaOykUD6XkaoLOFDQ1mI7IH1y0yJ4qcAW5kwru+rWhIvug+PHKu89wCKEQCnwTIoFQebvbK1iPCEaC/agKLMK3SwQCH9cuqMZp7FETEBNCuZyZGMeZ/CLD+ujLrQZWMQHob/0B7yA+QI4GokEAfKTJwdRWkioVVqG4CwDIGA0FDNYsBFB63V7Ax01ccXiW3kpnJR/fVGfqZKwXOb+899uULY44dV/v88fFp7fWM93SnwyHDNdFs8oy1DBhGeX/cierYYRWnmljpOeikq82mtWBzrmoWntTBflHPVLJqntmf2fdbz4Jd4kqD4wWmsnGeqKlce7bxvt9s2KaX4O+SaY7oINbjppokpQcN1lX3bzy2htGqqGylppiuzr/O2MqQ55DLtIU5qJNblLAiFu+bYr/PPBDPl3mzD5iNU6mgnWTKrq1RKUoTYnLUfZyVqAila5MFd/fG2kHuwmb5Sf5L4FvBpoRv2QkMfDHgsogmV6sSuPDaUAAgK79AbS1yWp4QgBAXbIE9GuYM+miNwEwgWHNGI3dAgykUrOTIYdyJvgGYAqoAxxk+GZ8kQL/GGTKueH55xcB9ASWWMHzsvkbGMCeVM/O5qEO9oISHAIh0AmgxcuMEmyAkNc3h3hSL58GG+DcAgZoAk8XAAbYhfNjDlhAvZgBLVD+fXy2Aso/CpckSxnu2EfUqGzooYywUnpD/n9r2DH30v4GzQqGGrY00IskeGnWQOoN+DrMreNeNRLQXx8epwHYeGPBvFuLmxxlHzAW8pXDWkqvFhUbRrJPfzp+XKtSjPZIPfYwmuN2ADhux+WUaUekAQeN5XRX2Q5QTM5Iw04azxX8UJyy6Io07qL1u+/mkxSLu3vlodbdrx/QsnvaV/dgpjiPthZZ1XEpFqsewNnMwaqdkVdUddN2/TBO87Ju+3Fej+fr/UGYUMZlRdV0w7Rsx/X8IIziJM3yoqzqRhhDmFBgXEiljXX+IbGoeWT13FxPCWAq+N6C+QrLy9z+chCvICqmiYv+uzHsxnXhNexxpOvQL88iHMaMnQIPNw6PgNzgm6VqfPBU+d6ctHUpCeCAJ0cL8Jk7GwA8n0JW8kTynn4Pspdlka2pXTizh/5UDwQBCyGG+7J1Q5jX0K+4a1cay2ZVB2r1AbGX/ml4Cl26YFLbN228orUnsY8ZwKQGINpRF4CY1SA7ETI9PGWXw0qcg21VMfIkGhlNoYKHq1uorpaVS5BKrYAYyG6u2f4d4KBcxvcNnYDgUObJ8RQLEfB3XVwMBCTB9gxC4tGcgnxJMO8gUFqYkZHIQch6AztXCb4728Tgf5kDLMYkABgGKR5NACByY9MZhg3iOJ4XRCbJsrK9qmqqHmqYpmXZjuOO53m+H4SnlyiK4yRJ0yzLlaCiLKu6ibajkw8MiGYzyiZ/cTPKJh4tM1ZbXOYet/ohyyYgICAgrD9ZQrnv6Xw+mdVwx30ruyn2e2R/8/NlRE93dRm1IXyWUe+zyX6/ev3uU9naXFJMyhBX2jA0cQytmqpHGepehNIHghEpxnTS2jSmtPvgSsfvcmUmyWfB9Jy/f7yz0w0/7YGnyNx7n6m2148x1fV6pVjqxEKPtdhut93x9zPWXsNb7yxkl0eLjvv8+J+Nfdph+BnuoP02OOSRx5BIN2uuT+jY6KwXzmlGkgDkGFatvQBTu2UBsjzT0G39v6/JGBtx8D8B+0v55kd/0nZQX1T6H/59eFis9sF790l72qrbqrDi/WNx/7pwqxBK9G77bf+49qQxY2CZ8UOn6gXdnJTt3n28Z0Gf3L4X/bf1y6sPtb8aoKZ/7jr5/GVr97b+wZ2U6WEoqfRGz8H6F6PvW1NW3Tta9Mkp/4mI0JMDx/6sMVV7W9TSN6efff7U3LEsfCPBDn0Q89xbtULcns/epq36PSndMPxK1Dpvor18fKlu9FKBnigfJ6gVG3/9dfBoGdt/CY6ibZfdUPXb/r2Hb+G94DHbYJSLoKG7fyuRXdA9tKJ7GrqVGje2M4DHmCvlr1rL83KYnVjVfRWNdclRUuZvnGM3pE23t2+hah/l2q1JwhmS2F3eYAyWJlq00dqlDPNqN/Patghuv1vnYLFlsC8EyQV6aY/qWWiM/78/zJdcwZo1j3U9otOhT5Kp1h9rXrn0p3dhCoZov9PUTlZVSeXqdyi8OJYYtJ/RuE+acRc/srGuO+ec4YG+32f7FuNHz0F1izuqjV/VlGLZm9WsUinmACzQJlMegtxQG9W6djDQ6fuVc5YnhWF2/ZjV6MGakD+ax7KtAeQgObFxjHs63jmWm8MD6aFz9/H/LZdetUiXdeuuF05hX7gUnidmdJ6UaTCdZ8TIGEORvOSTk6WblmS1w8/kMhzMQ5wLFAiLDL+UaGyV1tujKHYUWQOfwvNexiMzBcVJsFhCUCXVC4g4O7MqEx8C8Vc6cvcFgn6Hqb+vLSqA/VhEV1CIfW9EmVC0Ds63+Lb66Ac/C0VhSOdJJKRBKLD2OveKxVbQcBeigJKAm0YqNS1hUtlv56iR9Yq+CKUQ5ECdBiK7T/uQGQSsnhpCsw8JNAHq6QlPIcmJcYV/kTBMPCY6Nj2rmWsDjrZ2QqYvaVBnT4JqiGE8nTBGqkc3+0Y+78bK6UyvUtXegqMbAm/bc4n4ZdLFanuvAYgECSM1wAAvwVWokiQP7QMh7conY7sD9owHzcAmx6o035eL+8xcbSl6/BOjKyJ9ERFBF/KCQ32OTUzcUROn+OAgCRLzZQc/xLod4xuF2AMot5UjxTs7a02nvuUoJE+E50JS3wcmgqhxkHkyLnVgxastIhovS1/jKmCxEhOHe7hs1r+NzMFnWpBlkGAZ68uzhU2rgJxJRARthvBmSWz4SiFneHY4U6bxco/fxU+gDpN95txSXhUI8W12qfAhjGO2oDCzGHhqrGhPh6/dM8BNCFX/QyMGTRBXedjpaEYvH9WkzdFf46LKz2Lk6OqskhyadYiyPN4JybBsviWWdYhyJOqR0WqMn2nJk9VWLeVYQCkmTRaFSRTcN+e3FZmCsqL8NCEHd2z2e1wFK5TMmfM0zHnZUnV4o9LKUJnPSBjKHpY7/tyAKiuvL3aaMlLaBiiTnJweGEDq3yE9cGltIKHVmmTkuqSvFJh3ndQvdcN02Ck2IZ0+qUB+5xExnZnFdSRpVpVaiqzJT/JiDnz2Twxr/X5Wm7L+DhEJSnMzRNwBnUwy8PLMWeeGCprEdKxh5eZfym38JW3XKxV/+NMWJgFXuhd02t2l7NqOMwpBgX/UpT3otUnAv6xY5eLn2kH/SuHz7hW9HZTJbPW2qFtK/TQT/qJ7qUN5pCiC2AqkAtW+Go1PxvVL0ZcBW24oBZYYZ+Q2zQALcxRKxroN72LFMWAi1K+PVpMwmhzi7TERr7qX3g4uKRVne2WQ1sdFmlms9UOkBlg9qfcnThOHXJjFBsASS43270P4BOtPPSQyjlPqlAkCwfo7D33C5FGaJl8PAKG6ogif7CpFKxCUpMtqy9S4t/sHYKaCN90LcJFi1yFxBtjKYJYIAEduyJAa4Cky2yFrHaDVmyUxwNlaMUaZQPoUFisRVWyK5JQLC+qhpt+9/ce1Mhx4C4BDTUig0wBSGP4LGTQqRg5/OGcEOojMKGzrxwQyxWccpnLNBJgnJpOwjHOmoL3oTAOOAWZgC8fMQiORmQPLhGQeYpLGAlgnIoswmmOWwCQRWYbjnLMCY6pwhhXcswafuWYdmojOBnzhmE1YyTFbUCIy22CZlOxAJ7HZhXOcswe9RWcfdnPMAeS+QwVLylBDN9E5hnqj+MGt//hDaNI4gwqIQHjLORcgASnIQA5GYAwSMAFTMANzsABLkIEVmII12IAt2IEM7MEUHMDRJ+GEMy64onhBLjeUuOGOB554IX8GnPrwfMMNN7wEyGvNt0h5KJCx8kP2v0yCxHD9Bv/sXoLN0KAl9JpUW9r+6anLyMrLnY+MQUf0Soy9YwviiF9JsObXPI21JK/JxeZMRY+BtIVM0Z/eJKk3r8AmyZcKs1eHzIRMkE9HmL3InjaIbn93obun5M+lf2VmzQXIA8jXAoBCgCKKKaGUMsqpoLL9xFoB9QdiQprRhKas3Ad2iAHC22gzbXO8JoBss2TKvHvUE+AMuHDlxp0HAv+IBZFUG6+9jAmvQ6tHUteoxbh5r0N6iORBvRbDz9tH9ulfCV41gwV9p/qMfwr+D1Y91/VGnL7Ypz/6a+u/2nWFjnmfTvuYzpXqYrWWx3TJjG65rPv9erBfD4/quVd6Y1BfvNUfbm1d/jXfNfUzKpDAmwOJGy58bAjb1xLoAd4Gdgxnnnvck8P44MrjkCD55clzPO8AYAe8/4AgTL3/LV50ALAHAQ9CguSXZ8/xsgOAAxj+MvRoee9zvOqwowM4gtABTKHlHS/wPQgAnMDEoZEi+eXpR7zpAOAMxg31bd+orOF/kTh4vydAcNvUfAl0Bl8LfBnJq+/mc8IWrOCLVEbNFJwW6YbgIgLs6FZ9WUVmy+4A2MrXkB1TLwZfR25a4L1vYHFZpR87gM9a7aMTOJr/HSv4EZu8eS1wQezSZDUuRND4ZDvJinogdeQ4AOBpVIXDeWwPwFeKdDfGK3DkbgQ2UFZ3N74LPK4AwOuo6dDp39lbhx6hT/Bsx9FcYKsQQDlWj7QuhKCy3rltyKl6QvRIoADfwVn8hwWE7+IyXp8b2fdwzdy9BYflkhRmODouV5ROH+ea73+0rIKUy37wwyorjLYDB2PchW3baSj9EXqtPVchfxZce9tLxQ0Rc3HhEt9iYBjZGhCQqBC08jNRtjwbLIW09wFAYsXA1pFUCWHOM2J8guA2OmSvEvYDWwWvnRG2SG5TKL75URGLIPd/6F1VOS7zWTue2KbPdVVnAA/Y254cnFN8W3AXcvP87DyPfCEPQpAtvYDV+29ur4PyzSfQDqnosHVIuhkpx/hy3KUpDMp1bBpt1g5WprNVZPmXZnv+nYhcOJcDHqbzljyXR1nSx/N4nPTVeL48NJX3gPBUPfG5dDKiwAsI5rczBUy1LRl3gdiRF8RGQEbSj7QjLr70TuLidkox7qYZOSarLwqhz03PuqnOQD5D5+QG3BtnjgDO3Qffs2xOXsLv0X0WcOIjM2zh4FDErCg7rrNf6Eh7YqLedl3LKO4ak7XZ524CQZs7qxmTjefATTBdU7G3PWaYd1+7BZZTB+d+GIdlGk4JP/WYT8Ycl8FZciAmtE8ktBGcm8++UsU5HvCl2+WH+Drld+5Ivi0pOCWc70aNHq0Ly4XpseTr3gTPn9ld7B6hWd79ceji4Rz8/HYsWQAAYNIjNNfF/qLwUtwp+HbGfvgJTI82MwGtDHCYGZu2AmxQB5turT3V2OT+lrB/tFly8mDYV8xn2qLK2Vz1h6yci12j15Sl+7KHhEuZtiUbkhl2n9lH7S/dh6WfB1/323AJZv9t+HLOGVox09Ohepawl27d2zExF3uLvmyZi/1Ef3qeC8oA/6PfM+M/ZxjklExlOU+VUj99SOecV+Oftp2BrRXbRMf+wxoxRTAza5C/ZcuuYS5VtwEeUpZPk/YZDwDg+uJ1bBnwp8Qql/vInsVM6Q1Qv7DE/Tu+6XOSXcJS3usJsLtYzqBrAS8py9epeL4+KHHajJxp+ImzOuXiZaCftdwZgA2ynikXs6fYyPw+9o+XdgKg3I8wh68gflj6H6ucPYBg3rgW2DUIpfFq7KGZegAeb4dhCKQl/ACwjz4qAAOORLn0i9gePywEdgk7KXIk2F3sJt9hYC+xlyFzs7fEwZk5e7OfdLlK+RkoA+KP7otHiRsGwcGU6OXwFNRWpdxZsH80CTJ8LsNXmBW0DG+do0juVchSunzFR5Mq+mn2kLg5Ur8LsKE5Xk5Adz84h56glPrhQ9DbnJs+7Z9BQDv3xKJ8HJxPkSrHrsPMoH3dwiXFtgV7i7w8Nzv7iYLkPQjKwCCbeWN2Njgr6ZhdbqsCacZ6VKjNJvk62Fe3yvJwTF+FoZZDbp4Iu4bcdNqSPURefu9jQ+QnbTX20a08FaU9VkE2U+D5ezLsEsEE8+uZ7C7tbDP2AvaS4mJCW8Demr2buLAdKj6izzzwclWRN4aS0qMCg7w1J3uK+zl9BOwflGTpnOwrRt7rNgsoNCt33D+04qMxkZPlOTwEFXddCxuaZQlZ50azApP3NpwDlM0MyvuSr8CCVz0qODy1dzi8BE6R2ouKjyLQwIxmPzVu8uAclAEVPCz32VnBoW6nPQXyvXznogI+yH3JV7Ql7njh8IX6R0jzxrIl34thi9tpPGvhw3+i73LwJ7sWpPRfnhG4/x1puL5qpxn1P3b8ZFxnpBzvkn77nwM0GiEQNcYU/wZ1dJ0/uejeMamKgL/w2cOyOZQXyXqL90sGLqHvpFc7NpdYNU9lJ2ubCLqE9j3vfxNwlJJaGoxTR+ZLEV2/ELWViFfMGeJ0Fp5PGfyZ3B+cTeXIKBNGMXpF7HFejpG4gcY/uJ9KXj1ve9BXc4CI6TNmzzCnhempCI3JefAcPo8zeYbqGSa1MLyFhDtsqGDiAv2WabFMHYnQDTjfQrcXn70kPKG8j3+XkP/F50pKB0i9zpJuxndTOIF+BdlRWtXi8ZVGg4zOZH4mucVodtFon4QvmD2k81cUW9B/wDuK3t+5us1dEl3GJPnHHgW+fbsU8r+zMa7LX+ies36CXxMM7qHTa4Z3EnyFQfs8LSP0BfNmMd0F9jXys4K071zuxXkPW4foNMrSIRqNcucXRseYMcjyQX4MsmcQ63s8GGQtkVMLtGgjd5NZJXyeI/EN+X9pP8+gedYZ4d2YJjb8P0fmJPnzRBXGuDh8v8veLbps8LSAahJ92phLYjWJ0PVcrOR+MVs2+LCBPIq7czzsx/oONlFYXKTpNxp+xfMyGRD/59FSZG5E5zxJPPzOIDanJ1iRR+J2lpbzZw7b3zlWyNgswjoSkgVVYSwKw5DT1D+NJBz7cO5c45Eyl5R5/4XwcOw68kKYu8LMOcGoE9TXxCcXPTSxyAVZmqw+yUN7GhjT6SRjtbGsy60QnoSw4xpf3XlPwKks0rL4l+WoGYvMuGzGNjPU3bDrRmp9NPWJmYDDBDJiCZhAdyotqBj357c5nwWITo9XeporkqdIX2PyXGjiwlELnghwQoDrAry6hnIfEgPul9GFTeIu2nymzygbCzC9xXMShaW0LuU8iX97UN5kRB73iPTZ4fIgn5OJerZfVMhX0a8j9c6+d1KOJD6j/YnKJ6fbKBQIsPFoBV+MlBwGO/x2uMxIm9BgBQCKnAZXOhWcslkkz3RtYfhTfrKzBgB+f5FeZMbDyxcO2+B45toGahNPhuTXuGrDxcWFJ1zscM15WmB9zvIRlhNqJYzB6a8xoTZ0QbZCiOTZY2FkRcI34k2ezCl3kfdASZNUF30DWusQPKTUKR9wfc2fb0q+GS6z7/dg/h2gCDEB7pcpr8BfZbXCvR7PT/Tnmd3R/Qx1HoMz1TMy77lUQ69CZBW1OTec7OswVGPTzsc4DVX2WkmNILyGv4yQhdgNel6YrGz72Xkk1QxtB+Fbvs4ZrkDaUt5GY4XgkodvpH1TtiWvhIoVlgdmVtB+MN7AM87+CmkmCmOoP/NkQfIACitmAHMAABT/eRdfPrU5fGPz35WS34j8jaRf4QVQAor6i78CP4iLAcAV4uLJL02uDy29myLSbavBx/YApApyIVnBLwYFcvFUofurEz3faSMDEKh+fB+pEOj5yI3/Djm4p5B+cqxLkufdhhoNw/ZQbklU/lm1Ni5SRHhncwc/Qj56Dkh/1oY/gEzzPbk+5wsKssuZ5djnLD9Cnudg339o1BUg4F9slhLPg2Hib1K4uMrOVWQQ9C9PV5EDpLsUnEwwTuQWE5nDeAls5PpW+B1mXmdo84zE6NDdpewemxjoe2Oezt39fHhs4QarugIYpo1oMOHqC14PzN2sH2pjcNRAcHB4NjyCgJXp78QRDGoGvdAQ8GRwrqkGTBicwaoFAYM4ayi4MjCHNQwMG0hXTQC+Azi8TwSye/IxSSSB+QzGo8ng1dDc0RTQciilmgqqh6enNgKXh+aQNgY5Q4nVJmDf4KzVpmD/JExTqWDfJKxNy5Te1mepygU1fTRUI0F1Hz3VWHCuj71qIijvQ9r/HEwl46GimMm8fuOYy5JtTWEhF8d1gKUETciVlYyYXXfWsn5B897GYbOPtQ1azIaStQsCZ8OFfXzZ0f8cwn5SEo4xdkkDOEXTiRVyDsXKTLnEg5md5xr7N9SDIkatqi9lzNncGG7RfEHF3OPRsQ7wiM47fLq5nsG5tdi7XkHoAnjwjvAZefGJl8e7TRU1h+pFHQ5XkvKN9L9T8Isn/zSUfwyYV7GAaPl/WQJj2eGmCoqU9WkFx6GJzRUSZ/9vD004t4xoQ9xmCo1/93ZZWFw82nrhcX1Dx0TE3MsNEhmHT7ZJVJgs9vXU6oJWW+G/0cHNCTghJq791VGx8d+UroiLhOUFiY93e3ogIdz2Zi4xBv1TpKTwuZCt5Oi0o0wpUXG9dKkRdTEn+tDcyI0h4k8WKC2ujqun9NCtSC0jXLdkIjOqlpUpK+oWNEJ2pM7L+fdgv50TqPdg2G7kBs0mQNEEyAuMpuHJTOQHRSeQfAIFwZ/DeD0fhUHBRUi8CEXBP8fQ+xiKg54bUcI2goLN0J5KsyeateOvEpUFjpNwdiLKg4iZ8J6JimDyFHSZApXBqqsCBl6FqmDaJlRvQr2g/t+Q/TfUDxx34chONAgCNkI8NAxqpqHXNGgUtN2A2A1oHCgm4sEENAkcZ0I2FU2DPUuwegmaBWdWYPcKNA+uLsORZWgROP4N2VC0DJL70PTRKvj1Ai+P7f8fCRqkyM93P5pEysoRK2/Jow/OfqBF2pP8TqJNVPtI9dEhh1+gfEGXXFvBskKPBH5j+o0+sV/yYokBscpzJ48hYYzREsWISEcQiWBMklYErjAh4TkIOUyJ1hyFOWZkKAEpgTnJfiHmBQui9M3pbyzJRJrONO/I3gUMC96TNSccTqyIqh8ZPx9I0jsU73wkBUd8jlgTkTg8cWyIeBbhLLbkUpRzUezI3gAMAeyJWhiVMA6k64mqJxyJ8hnhM05ks8dkD2eSb8LHhAuZytKdxZXk7Ijd4UZkPNB4+EQYi2wV+EwWkgwm+UIE0rCk+UqaspRl+UaGf5L3EwI53oeijzuxfcXgFQ9CTBCcwJPszrGcxYsQhwQP8SaSR+iO+BDjHKo5fEntJ+Kf+JGHaS6m8Sf/DIYMAkjYArMFgUT8AeEHgkiSDVMbwWRgQ8OGEGIxRGNIKCFNKJ0QRuJm+M4IJ9s+En1EEHKNuRqR5H0VrSpRpK1KZpVoQuwQ3CGGeHix9RJLVLIoZIkjeWb8zcQT/x4uPRIId5TdURJJ/Bi/MUlEMcmpJN/JC4MbBkTS1MevTzKxjqAXIYVEbHHfkkrM6tyvk0aKvRC9pBOzHQ92ZBDFCacmZBKuJruaZJGOFkUtssmpMmiDHEIKUBogl1gfeXYkj3R0qeiST9YcjDkoIPeOKB8pJCz3LN5RRFxTWKQoJl8GWA0oIXcCKAYoJcpxROOUkek+PX3KiVyK4yl+EI099/f8JN0G1Qa/yO8EWQl+E50MTzJUEPoNs+9UkuxnCM9UEeM1qmuqCaPBVpIaYpxENUktEU4zlKKOrG0Y21BPPIfYDWkgVx1IOmgkBAfWDkjkgoVdFppIZZCcIM1EycUuFy3Eyo+2n1byzcxHM20kPAshSzsRSsGeooN0Wcm10klYkvxP0EXcJlhO6CbHbDDb6CHUZ1Y+6SUxSbyT9JH0OBFx+kmthyQPA0Suw/EOg8SzgHGBIfIszrU4f0hsEPcgf4lMi6MthsnlCuIVRohzDd0ao0SkBG2JMdJyS9ot48R3hOGICdLso9zHJLnj5YSXKVIzInrENFEzoWJihigk4E8wS/6NqR0zR/jWbKyYJ9FTvKYsEK4CK3n+EbKZDjOLhN8HnY8lQtnhX5tlQtzwZcMKOZCDOccqeZLkSpI10pCmOM06ER7BMWKDcI6hGrNJ9O+5d88WueLmhJttUtgmqc0OYdhQ/85/kugiwAWZxNf5WAeUsPDJ4CcUoqxLahdKkbqEsIRKZOT5mmeXCK7wucJuQZVhMQ218DlheYJGbJxoPEEr5gf4DKATKT1Ce9CLyhPRJxiEwYEXBxgF24w/U5jErQ1nNjCL4DKfy7CIrR3tO1gFOcNcBjZxfQb/DHbBuoW8gUPsyUCfgVOYTFCbwCXysyRk4RZGIV6F4BFiXQS68ArLDpod+IRTAtME/GLlQPeBPWLcQpqFvSLaipeVfWL2i74v9gu5A8cPHBDBZz6fERAOe4z3CIq/BZoLHBRUSyoWCInyMWljhMXdA0oHDolRG202DosXQ04MOSJIZkrNiAjBFhQtjop1F+MujomcNLFpjgulMQfHnBCeBnYGJ8XOmZkzp8R5AzGD08LCQMNAVOwZ0zVCTDwZc2XMGeHlxt7NWWEVRjvMOaG5h2ePuNB2cdWFhOCrsVxEUlia0TQjJXZFGH5EWniXuFpCRuQG+BJAVthEID0iJ2ri5MeRFxIm2E0oCKkARwIoCpEkPEmUBH2KDQNl0R7hd4TzQjvA4wAXxPYt07dcFBVDsodcEvInTpy4LJZjDMe4IibadLa5Kt5FeRvlmvgVwz/GdaHWRaXLDdFXoq7ETXFpwLkBt8SNHTI7botzPYR6qIjGHSU77ohnI66NuCvcGlg2uCfYgiwGuC+O38J4ywOxVmKsxENBN6JpyCMxX2WgymPxeMLlCU8E1YLBOU+F0ImeI8/EloleE8+FZoQHEV6I9hC/Q7wUHh1sO7wS3nOM56gK6RAiIdTE5yb3mrwWYlViKqiL1RmjM94IwRCsITSE84b7GzTFgTPMZ96KpC6BXbTE9TrSdbTF1ITuCTrCLoNhBl2xPwxTGD0hP+LECH2h2UO6h4FQtiBqwVD4Z3DJYCQE5my/YixOvrH3DROxumZ0jak4/gH/B2aiBOEmhOWi2k2gGwuha+OpDUuh7uGCh3diqAipyHtBO2RtgJVwDGAS4IOoeCf7nY9ijxuyC2uht2LjDRtx+4mjT9gKw59c+4mdEFlCu8RePAxxMYSDMLOgbsFRmPuQ9OEkQt5QfMNZeNrRteMi7iWgTOAqOBAmfeMmzB9588gnMdOit8VnUdujoMcX8SjHpRxfxc7/mfk/38S6hzYPBFG5JW6Lu6AKMxTCQ5SvSFvhKUoi+EfwEqpVblfxFvoxzsTwEbVubrrxFXF+HP34iZ0RMyP8xb0FwgsChLcFBwuBYjNOb5wg0f5G5BvBYiFPVZ4QQbQTbCdUsNiZtBEmlJeILgkXblsebokQbmks00SKr2s+rIkS9lmMskQLfRtiNmLESQd7HcQKhkc2w8SJnho1NeIF7R1rVhJExYbsDYmi9cjPI0lCxIDH4LtQyaCQgSgiUrinSBalJYJKpAijAa8GpApqG133pIm/ZyLOpIuAPa57MoRBmhdpMsWXGFYxssTWmoYV2cI1hEWIHDH7Rt8buYLlg5kteQKF0OgmX4jmYc9TIPSeufpMofhs4r2JIrGWYCxBsRBswNqgRJSFIIQoFVlLLi8pE7l5xPOUi/wCxwr8EEJD2If8FPllEsr8EnMN6hv8Fm1efnmpEAFx1ONUCtEmB5pUicwMURmqRdMLZS/UiOYD5QdqhXaWx1nqRLlBmkG9CF3wdUGDYPsE29Ao2LvMdyCJ+AN+B5qE+BHhI82Cu8ZGlRYhM2XPlFaRXUSrSJuIreNTp12snRg70SEc2hi36RSOL5x9oUt4xSiO0i1ODVjs0yMqGmQ36BWHDiTv6RPBL3x+oV/sj8AUYUCMZWjPMCimgjQGGRK6CZ4m+CNIX3z/4q8g9LHuMyw0X3nwyojoSJGQYlTwWJm2MCa++LDyMS5edrjZYUI4rDBeMSkYGmzWmRLdc6rnTAupHEdyzIhECwEWZsXuHstPzImMGpE15sW8lQErC2KuS3+Xf6I3Rm2MRcH0zPaMJRGehpBmWVCG+BdkRax76fGyKkwc3HOwJjZ8TPhYFxL38N6zIZTDiIbZFOde4XllS4Q94fTEtqi3kW5jRwhOwDj8F31rvNeQhWGKlylABUkGgQYUF5QvSFtAeYEqwjCEQhdcQeiKUPiCDwhzEIpc4IuwDaHoBccRaiIUu2B0SdsS2gtiH/F5hO6ClzcMuaHkBcTrOXs9pS44eE2Fa0pfEOXD0wfTBQDwJYkI4NUDRwF8WY4BBvwcB5SUOQFwy3ESEFzjFEAtymnA0DOiAP02YoD6AmcAp6KcBYj6OAeYekEc4DxGAsCxRxJwwYwUYPQWaYDVIzIA9TOyAOUrCgBmLqcg4NAvFAKU3UxhANMNFQE4X09RwOjVFAMQrqY44MgVJQAtl1MSYHdJKYDwJaUBVL9QGUDYzZQFTF9POYD6NeUBTjdTAdB8PRUBV6+pBCi+msqA2AlyAIUS8oDyBxQAdWcUAWQvygDuL5QAf3ucB5BmXAC0l7kICNlxCVB/Bz/gx5zLAJo0VwBvGlwFdNq5BmgzcR0w7OIGQCbNTcD8E7cAe3rcBny8RQUguOEOQK/NXcCDE/cAZ7fcB5z45AFAes5DQOs9jwDnMjwG8NZ5AvCO8gyg+MhzwKMUTwFCT7wAqNp5Cdgd4BXg9iuqgJ0IaoCbW14DXJ5RB5hWeANwCCIIuFlDAzAVQBPA6eAtQMyPFsDThTYg8YAOwLeKLuCJGT0AZxd9wJEKBgBnD4aAt2WMAHwPGAM4/ZgACpOYAmozmAFaU5gDOM1YAOTvsARsPfMOUOTnPUDKihXg0QcfAKp9rAGHX7ABtCf5CLi2whYQ+I0dwH6JPcAqjwOAMYYjQDqCEyBphTOA3cERgNYcV0B4DhfAUAI3QPYLnwBK33wGTKT5Ati74Ctgzck3gKofAiDpHXdAwREPgEgcT4B4Fi/ApSjegL0BfABqYXwBXU/4AZTP+AM2ewQA8k0EAqayBAFydgQDZDyEABiLhAIWkoQBBNKEA47aEQA0ZYkADP8kEnC8TxTA9pVoADFBDGB3jlgAcUgcQPJIPMA4RwKg9pNEwMM0SYCUKAcB/wy+A8IWEAHiDyQDkmykAAY2pAIshqQBSBPSAXEzMgDbPjIB5BpZgPdVsgFtVXIAxA65AA8veQCVLPmAPDMFgOw7eAD+PQoB3FGKAPFjigGKSUoALwxKAU19ygDWEcoBEVt+AMzq/AQUe/kFUEWoKsx2/AYoTqgAcDWpBHS0qAKcKlMNIAWoAVgfqQV0dKkDrDmoB9w70gB4HUQYwHJPI+DLgCbAnQDNANcUJIBynBbAdJ9WgFyKNoDGnnZAt0EHIPSOfYASB1yA3wk6AToZugD0G7oB2c/0AIzX9AIYDfoAxkn6AWsbBgGeQ4YAVx38ARAc/AVcsDAMqAwyAlByMQqw8jMG+GZmHBCeZQIglGIS0GVlCsCSZBrgNmEGcMzGLID6zBwgPc4CoNbDP4Bch0WAZ4ElQEySecCzOMsA4TQDgNggKwCZFquAyxXWAM411gEiJTYALbdsAnxHbAGafWwD7njZAdSM+A9QM0EGKCQABfwbQ0H41lCS6ClUhKvALkI2s5vw+6AmlB1oCHEDLTmQg448SUJPGtIwEOERjIRzDBPRv4eZXHHDQi4GEQIUtmElDBvYSKILdhJfh4MsfMJJyrpwkdQl3CQjDw8JrsBLfE7wE6oMfGTjxB4yP2AvSemxj1Se2E8MDhwgbDMEyK0NgiS4zEGytUOIkDMIk+szDhHWLYfJyxvqCOL11BUHr6knYh/ZK0aX7BF7MhwhJhNEiFGIYyQ/y1Ei1uU4sexwgjglOElWDpwi4xZOk2gromT2CzEid+AMCT5zljjsOUf+FhAnVEskSPkYSXL3gBQZtSFNXgyRISQzskSwhRwRCXIIcAWhmlh3IU8KmgCA0hhF8gGhuvA0UCI5aRTIzhllYmFwgZw3OE/2jLlInoy5RLzcXCZWYa4QzT1XibaLa4SvxnViaeYG2RXhJvEucYvkBrhNbCKokJo4d4iEibtEKsA9Qp/iARFJcp+0R3hItAM8Itu3PCYVQ54Q+RNPyXKMZ+Tin9gLmGjznEQ32Q94F+UF+RXjJVHr8or0lVAllwaokRs7XpNzPdRJ44435NkIDeLWQJOwBXlLjt+iRdZKaBO6ETpkvoouoVqgT4ROGJDHE/TIlglDohnBiLSHMCYeHUyI9xxTIh3CjHxuYk7EqliQ1RmWRDDEO+K84T05cMaKJHX5QK7X+UimJliT/WFsifwIO6LZw57YZbAhyhYciH8GRyIwx4mcfMOZrK5xIcc/cCUlCLtItZtPRNfGZ6Lu4QsZKvKV0A75RhwDEEjFO+5kjxsPorfCk9x+wosY/sSbiCzxIQ9D+BIzC37E3Ic/CXkjgHjaCST3EgQRDoSzxPyREOJ8By9gpkUoqe0RRh7lCCc7/yeCrHuIJJVboghVmGhSviKGlESIJapV4oh+jHhS6yaB7IxIInF+Esm9Bd+JtwUi2YyTTNrfSCELeVIJ0U4aYbGTTpSXZBC3LZlk5YHDALc0WeTrmmxinyWH6NvIJScd5BGGR/JJT40CQntHIanYUERajxQTEYMSopKhlESkKCOlJcqJ0YAfhNrGT/L3zC8SsOc3MUhTQb7EqCRba6qIa4hqMvtGDWH5oJagEOqIaJ56ovdMA/lsopGsJSARwQZNpCxEM8la0kJy87SS/AJtRGhIO8kv00HmGnSSNi9dJCBONxFt0kMyM/SSphf6SPOBfkK65wCg3GCQaGcZIKELhkixA25AlA8BwfbJHxJ/YJiwd/lLxI+MEO4ao0RmyhjJLjJOYutMkLUTk8ShzRRxfGGaON3BB/CKMUNODZglFQ3myKED8yT4hQWyP8I/MhVkiYxlWCS6CZYJ6YsVQuizSjRfWSMdKdYJj5UN8sXHJnnZYYs4rNgmDA12SPec/0QqB5kkWgAl7O5BITJqUIp5K1TiOEJN4YtQQ8x12SV6Y+wWTM9Qi/t37AFQhqAV617ohIkDerHhg0FI3MMolMMwiXOvMIuwJ1hEvQ1WITiBTfStYRfhaWiEYQoOkWTAKcoXcIm066/tbJj/werfSfoVQSHwt6mBSP/nrihA9A9lZXNgt+H//vPdD578wakfuvuHrvyhF3/w4Q9K/zE62Anb42rFxIpfm2w7Es9UL8lfsrxEw8r/h4bYj0+Ry6An9o0RD+MCwNYAF4DkZXww1sOFAB9AHEP/ofaNfucaDwO22gkwcE42wFD9TcDIuR6AYUd7AIbX7AiA0ZzlDZhpP2eqDCw8i6oO3NOO/mCo7kR/CGxoT38Iy54AcaDiBeJMI75AAEVn+mPB09vQHwv3UIJ2B318Ggzgn8B0wFc7ocCa2iitOzIcpfQGBoVY64gS3hqPInYqHYXzOjNK+SEMSmKxAwAldQ4tUaK/7IYSY8ANJZ5NC5RkvuZAiThDD0V80A4liQoNFC7yAkBp7Ag7lDO04wAleNhVlGrBZZRoZT+UOKaDUdLmPxglhSUSpX6TjtLM8IsoEmfZoUjH90aRkQ+i0J+0RcFHJaLQeh+h8J17o9Ro80VBv7UooVutURq/NAil+vIgFJ5QN5Qj1wvl+Pc7ymk36KGcPmKHcrEiHhShoQ4U9e0kiuhWbhQtWj1QtP4cgDI83B1ltA6LMi7hQJm2QwDK9DkBKIsdHYAy4206yuL7ZaFM1KahLNGbhrJa05koczRElKXnLZS5O4KyOquFKPPujkRZhvgdw4Ct9mQY6FpvhntE7V4xny3M+1Q5ZYigu68ZE/B8NL3w+W5Y9xW46xnapZ5FzS16hnjag6y/q+YTj7roP/gvpKh99kX91ShUAPBewDDB9e1hBhKbAGamF9RQwXAbexd0kRccA+5O2hZwT27izDvwxnto8M4r/yEKjYCRnWTMwHFnFu3MPRka77HgypkZ4LyFWMNt+V3366KXinzbJ+2/jeXBcPDerGqnRG9qMaAphuXZBYev6QDavOHKTajoJO2s+y9J73qzAhzRI9bauDIxUztnbxiNilVvmbx+nxnNh837jrzEauW0uPf/VrUoBlnrVmLleFY5x15UZoW5J+ZcTD+a5cMDPxPGk/9vOjrr4B3WS57obqPIM+LGjr6yDWxNQKgf/BFG1Rpo/7wmPe3eaX+AH7vYzS8wjolTvHwkLf2jIcY3nYToc7Oid9gikvNriRkp5mGT66V18UuXQZa696LIjHatS6wfgji2DTBGXM7xfaL/moAxh3kcsPggTDKr2RoZnm4V+pdkqtFFazEC1maSnWzidFrGaAvti2trswi4YqjSCfTiB+LQHkt8p3e58DhBU3Z/5KLPcaofbQefh0Fbk4Ver1aN3Wc9jjFwsbNwcFWd6XV4VNAnzbXBA9DI8ImWWXNuTLhsJmLiIzFv4wq/a+ObFl+Vvn201xziQFsKx883Uo6xdz+sXu2tKr3+4GcsPXJ8WP693/8SvPgTC3etp4nqHRxJtryPx8DH57H/yW9h87Qqtn77rXjw4xx+/Q9s38efnW/67dPur3xAa6DyR8huvCFXN4ZI+ukTeeoD9Rim/6U48P+tBgEAgD+ZeOuk4t8pxXMjPb/6R+bSWzO14Ns66i7F3Pq023hXuOpflfyCz19rC+C2BXrR2WwJ5tan3WySca9Ijf/qcj0ZKWTy/2931QTcPz20/CRafMsv5AAoUC1CktIaR8t3qlkbYF2AK//IQFpTkgMJXnwKowu1LnHn6FsAJD5rW5uDsNWd9TFo0J0tJNLzbb0lQPtZUiAsVhtIeCp7bYCNAV5/PbG115SMfBfr8QET4cB17be/AQ==", "base64"));
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

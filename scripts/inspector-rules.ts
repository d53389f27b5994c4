// What the inspector's program may say, as data. Read by check-inspector-ast.ts.
// Allow-lists: a name that nobody thought of is refused.

/** Node's modules, with the members of each that may be used. */
export const modules: Readonly<Record<string, readonly string[] | 'any'>> = {
  // Reading, and writing to what is already open or already there. No promises, streams, links, removal or watching.
  'node:fs': [
    'accessSync',
    'closeSync',
    'constants',
    'existsSync',
    'fstatSync',
    'ftruncateSync',
    'lstatSync',
    'openSync',
    'readFileSync',
    'readSync',
    'readdirSync',
    'readlinkSync',
    'statSync',
    'writeFileSync',
    'writeSync',
  ],
  // Two questions of bytes: its constructors would make memory of any size.
  'node:buffer': ['isAscii', 'isUtf8'],
  // Digests only: setEngine, for one, loads a library.
  'node:crypto': ['createHash', 'hash', 'timingSafeEqual'],
  'node:path': 'any',
};

/** Members of `process`, which may be named in no other way than `process.<member>`. */
export const processMembers = [
  'argv',
  'env',
  'exit',
  'exitCode',
  'getgid',
  'getgroups',
  'getuid',
  'pid',
  'version',
];

/** Globals of the language, and the few of Node's that compute and reach nothing. */
export const globals = [
  'Array',
  'ArrayBuffer',
  'Atomics',
  'BigInt',
  'Boolean',
  'Buffer',
  'DataView',
  'Date',
  'Error',
  'Infinity',
  'Int32Array',
  'JSON',
  'Map',
  'Math',
  'NaN',
  'Number',
  'Object',
  'RangeError',
  'RegExp',
  'Set',
  'SharedArrayBuffer',
  'String',
  'Symbol',
  'SyntaxError',
  'TextDecoder',
  'TextEncoder',
  'TypeError',
  'Uint32Array',
  'Uint8Array',
  'WeakMap',
  'WeakSet',
  'isFinite',
  'isNaN',
  'process',
  'undefined',
];

/** Refused wherever they are named, also where a local variable has the name: a second scope could mean the global. */
export const refusedNames = [
  'EventSource',
  'Function',
  'Proxy',
  'Reflect',
  'WebAssembly',
  'WebSocket',
  'Worker',
  'XMLHttpRequest',
  '__dirname',
  '__filename',
  'eval',
  'exports',
  'fetch',
  'global',
  'globalThis',
  'importScripts',
  'module',
  'navigator',
];

/** Refused as a member of anything: roads from an ordinary value to code, to another module or to another program. */
export const refusedMembers = [
  '__lookupGetter__',
  '_linkedBinding',
  '_load',
  'binding',
  'callee',
  'caller',
  'constructor',
  'createRequire',
  'dlopen',
  'execve',
  'getBuiltinModule',
  'mainModule',
];

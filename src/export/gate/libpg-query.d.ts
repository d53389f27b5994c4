// Types for libpg-query's emscripten module, which ships none, and the part of WebAssembly that loading it takes.
declare namespace WebAssembly {
  type Imports = Record<string, Record<string, unknown>>;
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    constructor(module: Module, imports: Imports);
    readonly exports: Record<string, unknown>;
  }
  function compile(bytes: Uint8Array): Promise<Module>;
}

declare module 'libpg-query/wasm/libpg-query.js' {
  const create: (overrides: {
    instantiateWasm: (
      imports: WebAssembly.Imports,
      receive: (instance: WebAssembly.Instance) => void,
    ) => Record<string, unknown>;
  }) => Promise<import('./parser.ts').ParserModule>;
  export default create;
}

// PostgreSQL's own parser (libpg-query 18, WebAssembly), reduced to one call. Runs in the export bundle only.
// Must never execute or rewrite what it parses, and never keep an instance that has trapped.
// In a build its WebAssembly is a file beside the program, packed (scripts/build.ts); from the sources it is the package's own.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import createParserModule from 'libpg-query/wasm/libpg-query.js';

declare const TKI_PARSER_WASM: string | undefined;

/** What emscripten's module offers; only what is called here. */
export interface ParserModule {
  lengthBytesUTF8(text: string): number;
  stringToUTF8(text: string, pointer: number, size: number): void;
  UTF8ToString(pointer: number): string;
  getValue(pointer: number, type: 'i32'): number;
  _malloc(size: number): number;
  _free(pointer: number): void;
  _wasm_parse_query_raw(pointer: number): number;
  _wasm_free_parse_result(pointer: number): void;
}

export type ParseOutcome =
  | { kind: 'parsed'; statements: { tree: unknown; offset: number; length: number | null }[] }
  | { kind: 'syntax'; message: string; position: number }
  | { kind: 'exhausted' };

export interface SqlParser {
  parse(sql: string): Promise<ParseOutcome>;
}

async function wasmBytes(): Promise<Uint8Array> {
  if (typeof TKI_PARSER_WASM === 'string') {
    return promisify(brotliDecompress)(readFileSync(join(import.meta.dirname, TKI_PARSER_WASM)));
  }
  return readFileSync(createRequire(import.meta.url).resolve('libpg-query/wasm/libpg-query.wasm'));
}

async function compile(): Promise<WebAssembly.Module> {
  // V8 would optimize the grammar's few huge functions while it parses some short texts: 400 MB, and both cores.
  setFlagsFromString('--no-wasm-tier-up');
  setFlagsFromString('--no-wasm-dynamic-tiering');
  return WebAssembly.compile(await wasmBytes());
}

let compiled: Promise<WebAssembly.Module> | undefined;

/** Unpacks and compiles the parser on other threads, while whoever will parse has something else to do first. */
export function prepareParser(): Promise<WebAssembly.Module> {
  compiled ??= compile();
  // Said by whoever parses.
  compiled.catch(() => undefined);
  return compiled;
}

async function instantiate(): Promise<ParserModule> {
  const module = await prepareParser();
  return createParserModule({
    instantiateWasm: (imports, receive) => {
      const instance = new WebAssembly.Instance(module, imports);
      receive(instance);
      return instance.exports;
    },
  });
}

function parseWith(module: ParserModule, sql: string): ParseOutcome {
  const size = module.lengthBytesUTF8(sql) + 1;
  const text = module._malloc(size);
  module.stringToUTF8(sql, text, size);
  const result = module._wasm_parse_query_raw(text);
  try {
    const errorPointer = module.getValue(result + 8, 'i32');
    if (errorPointer !== 0) {
      const message = module.UTF8ToString(module.getValue(errorPointer, 'i32'));
      return {
        kind: 'syntax',
        message,
        position: Math.max(0, module.getValue(errorPointer + 16, 'i32') - 1),
      };
    }
    const tree = JSON.parse(module.UTF8ToString(module.getValue(result, 'i32'))) as {
      stmts?: { stmt?: unknown; stmt_location?: number; stmt_len?: number }[];
    };
    const statements = (tree.stmts ?? []).map((raw) => ({
      tree: raw.stmt,
      offset: raw.stmt_location ?? 0,
      length: raw.stmt_len ?? null,
    }));
    return { kind: 'parsed', statements };
  } finally {
    module._wasm_free_parse_result(result);
    module._free(text);
  }
}

/** PostgreSQL's grammar over one text. Never rejects, for any text without NUL. */
export function createParser(): SqlParser {
  let instance: ParserModule | undefined;
  return {
    async parse(sql) {
      const module = (instance ??= await instantiate());
      try {
        return parseWith(module, sql);
      } catch {
        // A deep text exhausts the stack inside WebAssembly; what the trap leaves in its memory means nothing.
        instance = undefined;
        return { kind: 'exhausted' };
      }
    },
  };
}

// The build guard on the inspector: each planted road out of it is refused, and what it really needs is not.
import { describe, expect, test } from 'vitest';
import { scanInspector, toJavaScript } from '../../../scripts/check-inspector-ast.ts';

const bundle = (body: string) => scanInspector(`"use strict";${body}`, 'bundle');
const source = (text: string) => scanInspector(toJavaScript(text), 'source');

const refusedInBundle: Record<string, [text: string, why: RegExp]> = {
  'a network module': ['require("node:net").connect(1)', /requires node:net/],
  'a network module without prefix': ['require("http")', /requires http/],
  'a subprocess': ['var c = require("node:child_process"); c.spawn("sh")', /requires node:child_process/],
  'a database driver': ['var pg = require("pg");', /requires pg/],
  'worker threads': ['require("node:worker_threads")', /requires node:worker_threads/],
  'the module module': ['require("node:module").createRequire("/")', /requires node:module/],
  'a promise of fs': ['require("node:fs/promises")', /requires node:fs\/promises/],
  'a computed require': ['var name = "n"; require(name + "et")', /uses require in another way/],
  'a required template': ['require(`node:${"net"}`)', /uses require in another way/],
  'require under another name': ['var r = require; r("node:net")', /uses require in another way/],
  'require handed on': ['[require].map((r) => r("node:net"))', /uses require in another way/],
  'a member of require': ['require.main.require("node:net")', /uses require in another way/],
  'a member of a required module': ['require("node:fs").rmSync("/")', /for another use/],
  'a pattern over a required module': ['const { rmSync } = require("node:fs");', /for another use/],
  'a pattern over a wrapped module': [
    'const { rmSync } = __toESM(require("node:fs")); function __toESM() {}',
    /for another use/,
  ],
  'a module that another function hands back': [
    'var keep = (m) => m; var fs = keep(require("node:fs"));',
    /another use/,
  ],
  'a required module handed on': ['function use(fs) {} use(require("node:fs"))', /for another use/],
  'a required module assigned': ['let fs; fs = require("node:fs");', /for another use/],
  'a required module in an array': ['const list = [require("node:fs")];', /for another use/],
  'a second argument to require': ['require("node:fs", 1)', /uses require in another way/],
  'a dynamic import': ['import("node:net")', /imports dynamically/],
  eval: ['eval("1")', /names eval/],
  'eval under another name': ['const run = eval; run("1")', /names eval/],
  'eval beside a local of that name': ['function f(eval_) { return eval_; } f(eval)', /names eval/],
  'the Function constructor': ['new Function("return 1")()', /names Function/],
  'Function through a constructor': ['(() => {}).constructor("return 1")()', /reaches for \.constructor/],
  'Function through a quoted constructor': [
    '(() => {})["constructor"]("return 1")()',
    /reaches for \.constructor/,
  ],
  'Function through a template': ['(() => {})[`constructor`]("return 1")()', /reaches for \.constructor/],
  'Function through a pattern': [
    'const { constructor: make } = () => {}; make("")',
    /reaches for \.constructor/,
  ],
  'Function through a quoted pattern': [
    'const { "constructor": make } = () => {}; make("")',
    /reaches for \.constructor/,
  ],
  'Function through an escaped name': ['(() => {}).c\\u006fnstructor("")', /reaches for \.constructor/],
  WebAssembly: ['WebAssembly.compile(b)', /names WebAssembly/],
  fetch: ['fetch("https://a.example")', /names fetch/],
  'a web socket': ['new WebSocket("wss://a.example")', /names WebSocket/],
  'process.getBuiltinModule': ['process.getBuiltinModule("net")', /getBuiltinModule/],
  'process.execve': ['process.execve("/bin/sh", [], {})', /execve/],
  'process.dlopen': ['process.dlopen({}, "/x")', /dlopen/],
  'process.binding': ['process.binding("tcp_wrap")', /binding/],
  'process.kill': ['process.kill(1)', /reads process\.kill/],
  'a computed member of process': ['process["getBuiltin" + "Module"]("net")', /uses process in another way/],
  'a quoted member of process': ['process["env"]', /uses process in another way/],
  'process under another name': ['const p = process; p.env', /uses process in another way/],
  'a pattern over process': [
    'const { getBuiltinModule: g } = process; g("net")',
    /uses process in another way/,
  ],
  'process handed on': ['((p) => p.binding)(process)', /uses process in another way/],
  globalThis: ['globalThis.process', /names globalThis/],
  'a computed member of globalThis': ['globalThis["pro" + "cess"]', /names globalThis/],
  global: ['global.process', /names global/],
  module: ['module.constructor._load("net")', /names module/],
  'a computed member of module': ['module["chil" + "dren"]', /names module/],
  'an export': ['exports.x = 1', /names exports/],
  'a proxy': ['new Proxy({}, {})', /names Proxy/],
  reflection: ['Reflect.get({}, "constructor")', /names Reflect/],
  'an unlisted global': ['queueMicrotask(() => 1)', /uses the global queueMicrotask/],
  'a global in a typeof': ['typeof navigator', /names navigator/],
  'removal of files': ['var fs = require("node:fs"); fs.unlinkSync("/in/packet.json")', /uses unlinkSync/],
  'removal through a default': [
    'var __toESM = (m) => m, fs = __toESM(require("node:fs")); fs.default.rmSync("/")',
    /uses rmSync/,
  ],
  'a comma call to removal': ['var fs = require("node:fs"); (0, fs.rmSync)("/")', /uses rmSync/],
  'a computed member of fs': ['var fs = require("node:fs"); fs["unlink" + "Sync"]("/")', /another way/],
  'fs under another name': ['var fs = require("node:fs"); const g = fs; g.rmSync("/")', /another way/],
  'a pattern over fs': ['var fs = require("node:fs"); const { rmSync } = fs;', /another way/],
  'promises of fs': ['var fs = require("node:fs"); fs.promises.rm("/")', /uses promises/],
  'a library loaded by crypto': ['var c = require("node:crypto"); c.setEngine("/x")', /uses setEngine/],
};

const refusedInSource: Record<string, [text: string, why: RegExp]> = {
  'a network module': [`import net from 'node:net'; net.connect(1);`, /imports node:net/],
  'a package': [`import pg from 'pg'; pg.Client;`, /imports pg/],
  'a re-export of a module': [`export * from 'node:child_process';`, /imports node:child_process/],
  'a named re-export': [`export { spawn } from 'node:child_process';`, /imports node:child_process/],
  'a side-effect import': [`import 'node:net';`, /imports node:net/],
  'a URL': [`import x from 'https://a.example/x.js'; x();`, /imports https/],
  'an absolute path': [`import x from '/tmp/x.js'; x();`, /imports \/tmp/],
  'a named member of fs': [`import { rmSync } from 'node:fs'; rmSync('/');`, /imports rmSync/],
  'a renamed member of fs': [
    `import { rmSync as readSync } from 'node:fs'; readSync('/');`,
    /imports rmSync/,
  ],
  'a namespace of fs': [`import * as fs from 'node:fs'; fs.rmSync('/');`, /uses rmSync/],
  'the default of fs': [`import fs from 'node:fs'; fs.rmSync('/');`, /uses rmSync/],
  'the default by name': [`import { default as fs } from 'node:fs'; fs.rmSync('/');`, /imports default/],
  'import.meta': [`import.meta.resolve('x');`, /reads import\.meta/],
  require: [`declare const require: any; require('node:net');`, /uses the global require/],
  'a dynamic import of ours': [`await import('./x.ts');`, /imports dynamically/],
};

describe('scanInspector', () => {
  test.each(Object.entries(refusedInBundle))('refuses %s in the program', (_name, [text, why]) => {
    expect(bundle(text).join('\n')).toMatch(why);
  });

  test.each(Object.entries(refusedInSource))('refuses %s in a source', (_name, [text, why]) => {
    expect(source(text).join('\n')).toMatch(why);
  });

  test('refuses a program that is not strict code', () => {
    expect(scanInspector('(function () { return this.process; })();', 'bundle')).toHaveLength(1);
  });

  test('says line and column of each place', () => {
    expect(scanInspector('"use strict";\n  eval("1");', 'bundle')).toEqual(['2:2: names eval']);
  });

  test('takes what the inspector needs: reading, digests, paths, its own variables, exit', () => {
    const text = `
      var __toESM = (m) => m, fs = __toESM(require("node:fs"), 1);
      var crypto = require("node:crypto"), path = require("node:path");
      class Source { #fd; constructor(name) { this.#fd = fs.default.openSync(name, "r"); } read() { return this.#fd; } }
      function main({ argv: [, , name = ""], ...rest }, list = []) {
        const bytes = (0, fs.readFileSync)(path.join("/in", name));
        for (const [key, value] of Object.entries(rest)) list[key] = value;
        loop: for (;;) break loop;
        try { JSON.parse(bytes.toString()); } catch (error) { list.push(error instanceof SyntaxError); }
        return (0, crypto.hash)("sha256", bytes);
      }
      process.exitCode = 3;
      main({ argv: process.argv, env: process.env, process: 1, constructors: 2 });
      new Source("x").read();`;
    expect(bundle(text)).toEqual([]);
  });

  test('takes a source that imports ours and allowed members', () => {
    const text = `
      import type { Report } from '../formats/documents.ts';
      import { toReport } from '../report/x.ts';
      import { readSync as read } from 'node:fs';
      import fs from 'node:fs';
      export const report = (fd: number): Report => toReport(read(fd, Buffer.alloc(1)), fs.closeSync(fd));`;
    expect(source(text)).toEqual([]);
  });
});

// What the build makes of an import of Node's own modules: the same names, without a call of every getter that the module has.
import { expect, test } from 'vitest';
import { requireBuiltins } from '../../../scripts/required-builtins.ts';

const cases: readonly [title: string, given: string, made: string][] = [
  ['the whole', 'import fs from "node:fs";', 'var fs = require("node:fs");'],
  ['a namespace', 'import * as fs from "node:fs";', 'var fs = require("node:fs");'],
  ['members', 'import { open as o, read } from "node:fs";', 'var { open: o, read } = require("node:fs");'],
  ['over several lines', 'import {\n  a,\n  b\n} from "node:os";', 'var { a, b } = require("node:os");'],
  ['the whole by its other name', 'import { default as os } from "node:os";', 'var os = require("node:os");'],
  [
    'the whole and a member',
    'import fs, { open } from "node:fs";',
    'var fs = require("node:fs"), { open } = require("node:fs");',
  ],
  ['one by its old name', 'import http from "http";', 'var http = require("http");'],
  ['nothing of it', 'import "node:process";', 'require("node:process");'],
  [
    'a name that is no identifier',
    'import { "a-b" as c } from "node:fs";',
    'var { "a-b": c } = require("node:fs");',
  ],
];
test.each(cases)('%s', (_title, given, made) => {
  expect(requireBuiltins(`${given}\nuse();\n`)).toBe(`${made}\nuse();\n`);
});

test('what defines require, what is ours, what a text only says, and what is loaded later stay as they are', () => {
  const text = `#!/usr/bin/env node
import { createRequire as __cr } from 'node:module';
import { a } from "./chunk.mjs";
const said = 'import fs from "node:fs";';
await import("node:http");
`;
  expect(requireBuiltins(text)).toBe(text);
});

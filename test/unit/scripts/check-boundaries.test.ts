// The plan of the house, held against esbuild's record of real bundles made from planted sources.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Metafile } from 'esbuild';
import { build } from 'esbuild';
import { afterEach, describe, expect, test } from 'vitest';
import type { Boundary } from '../../../scripts/boundaries.ts';
import { boundaries, mayImport, zones } from '../../../scripts/boundaries.ts';
import { bundles, sizeLimits } from '../../../scripts/bundles.ts';
import {
  countCodeLines,
  findCircles,
  judgeArrows,
  judgeLength,
  judgeProgram,
  judgeSizes,
  typeEdges,
  zoneOf,
} from '../../../scripts/check-boundaries.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function bundleOf(entry: string, files: Record<string, string>): Promise<Metafile> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tki-boundaries-')));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: [entry],
    outdir: 'dist',
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    splitting: true,
    logLevel: 'silent',
  });
  return metafile;
}

async function judge(name: keyof typeof boundaries, files: Record<string, string>): Promise<string[]> {
  const boundary = boundaries[name] as Boundary;
  return judgeProgram(await bundleOf(boundary.entry, files), boundary, []);
}

describe('judgeProgram', () => {
  test('sees a database driver that reaches the inspector through two files of other rooms', async () => {
    const problems = await judge('inside/inspect', {
      'src/inside/inspect/main.ts': `import { evaluate } from '../../evaluation/evaluate.ts'; evaluate();`,
      'src/evaluation/evaluate.ts': `import { read } from '../export/server/session.ts'; export const evaluate = read;`,
      'src/export/server/session.ts': `import pg from 'pg'; export const read = () => pg;`,
      'node_modules/pg/package.json': `{"name": "pg", "main": "index.js"}`,
      'node_modules/pg/index.js': `module.exports = require('net');`,
    });
    expect(problems).toEqual([
      'src/export/server/session.ts of the room export, through src/evaluation/evaluate.ts',
      'package pg, through src/export/server/session.ts',
      "Node's net, through node_modules/pg/index.js",
    ]);
  });

  test('sees the prober inside the inspector, although both are inside', async () => {
    const problems = await judge('inside/inspect', {
      'src/inside/inspect/main.ts': `import '../../probes/attempts/attempt.ts';`,
      'src/probes/attempts/attempt.ts': `import { connect } from 'node:net'; connect(1);`,
    });
    expect(problems).toHaveLength(2);
  });

  test('sees zod inside the host', async () => {
    const problems = await judge('host', {
      'src/host/main.ts': `import { plan } from '../formats/schema/plan.ts'; plan();`,
      'src/formats/schema/plan.ts': `import { z } from 'zod'; export const plan = z;`,
      'node_modules/zod/package.json': `{"name": "zod", "main": "index.js"}`,
      'node_modules/zod/index.js': `exports.z = () => 1;`,
    });
    expect(problems).toEqual([
      'src/formats/schema/plan.ts of the room schema, through src/host/main.ts',
      'package zod, through src/formats/schema/plan.ts',
    ]);
  });

  test('sees the inside of the sandbox in the host, and what reaches a network', async () => {
    const problems = await judge('host', {
      'src/host/main.ts': `import '../inside/probe/main.ts'; import tls from 'tls'; tls.connect({});`,
      'src/inside/probe/main.ts': `console.log(1);`,
    });
    expect(problems).toEqual([
      'src/inside/probe/main.ts of the room inside, through src/host/main.ts',
      "Node's tls, through src/host/main.ts",
    ]);
  });

  test('sees a package that the command line loads at once, and lets it be loaded later', async () => {
    const files = {
      'src/cli/commands/export.ts': `export const load = () => import('../../export/main.ts');`,
      'src/export/main.ts': `import pg from 'pg'; export const run = () => pg;`,
      'node_modules/pg/package.json': `{"name": "pg", "main": "index.js"}`,
      'node_modules/pg/index.js': `module.exports = 1;`,
    };
    const main = { 'src/cli/main.ts': `await import('./program.ts');` };
    const program = (text: string) => ({ ...files, ...main, 'src/cli/program.ts': text });
    const lazily = program(`import { load } from './commands/export.ts'; load();`);
    const eagerly = program(`import { run } from '../export/main.ts'; run();`);
    expect(await judge('cli, as started', lazily)).toEqual([]);
    expect(await judge('cli, with what it loads later', lazily)).toEqual([]);
    expect(await judge('cli, as started', eagerly)).toHaveLength(2);
  });

  test('sees a file that lies in no room', async () => {
    const problems = await judge('host', {
      'src/host/main.ts': `import '../utils/misc.ts';`,
      'src/utils/misc.ts': `console.log(1);`,
    });
    expect(problems).toEqual(['src/utils/misc.ts is in no room of the house, through src/host/main.ts']);
  });

  test('sees a module that would be looked up beside the program', async () => {
    const metafile = await bundleOf('src/host/main.ts', { 'src/host/main.ts': `console.log(1);` });
    const file = metafile.inputs['src/host/main.ts'];
    file?.imports.push({ path: 'pg-native', kind: 'require-call', external: true });
    expect(judgeProgram(metafile, boundaries.host as Boundary, [])).toEqual([
      'pg-native would be looked up where the program runs, through src/host/main.ts',
    ]);
    expect(judgeProgram(metafile, boundaries.host as Boundary, ['pg-native'])).toEqual([]);
  });

  test('sees a module of Node that exists with its prefix only', async () => {
    const problems = await judge('inside/inspect', {
      'src/inside/inspect/main.ts': `import { DatabaseSync } from 'node:sqlite'; new DatabaseSync('x');`,
    });
    expect(problems).toEqual(["Node's sqlite, through src/inside/inspect/main.ts"]);
  });

  test('does not count what is imported for its type alone', async () => {
    const problems = await judge('inside/inspect', {
      'src/inside/inspect/main.ts': `import type { Plan } from '../../formats/schema/plan.ts'; const x: Plan = 1; console.log(x);`,
      'src/formats/schema/plan.ts': `export type Plan = number;`,
    });
    expect(problems).toEqual([]);
  });
});

describe('judgeArrows', () => {
  const arrow = (from: string, to: string, types = false) => judgeArrows(new Map([[from, [to]]]), types);

  test.each([
    ['src/formats/digest.ts', 'src/report/triplet.ts'],
    ['src/formats/documents.ts', 'src/formats/schema/packet.ts'],
    ['src/host/main.ts', 'src/inside/probe/main.ts'],
    ['src/host/main.ts', 'src/export/main.ts'],
    ['src/evaluation/evaluate.ts', 'src/report/triplet.ts'],
    ['src/attestation/verify/verify.ts', 'src/export/server/session.ts'],
    ['src/inside/inspect/main.ts', 'src/probes/attempts/registry.ts'],
    ['src/export/main.ts', 'src/cli/main.ts'],
    ['src/report/triplet.ts', 'scripts/build.ts'],
  ])('refuses %s → %s', (from, to) => {
    expect(arrow(from, to)).toEqual([`${from} must not import ${to}`]);
  });

  test.each([
    ['src/host/main.ts', 'src/sandbox/container.ts'],
    ['src/inside/inspect/main.ts', 'src/evaluation/evaluate.ts'],
    ['src/formats/register.ts', 'catalog/blocked.json'],
    ['src/formats/schema/packet.ts', 'src/formats/digest.ts'],
  ])('takes %s → %s', (from, to) => {
    expect(arrow(from, to)).toEqual([]);
  });

  test('takes the types of a schema where its values are refused', () => {
    expect(arrow('src/formats/documents.ts', 'src/formats/schema/packet.ts', true)).toEqual([]);
  });

  test('refuses a file that lies in no room', () => {
    expect(arrow('src/misc.ts', 'src/formats/digest.ts')).toEqual(['src/misc.ts is in no room of the house']);
  });
});

describe('the plan itself', () => {
  const reachable = (zone: keyof typeof mayImport): Set<string> => {
    const found = new Set<string>();
    const visit = (from: keyof typeof mayImport): void => {
      for (const next of mayImport[from]) {
        if (found.has(next)) continue;
        found.add(next);
        visit(next);
      }
    };
    visit(zone);
    return found;
  };

  test.each(Object.values(zones))('has no circle through %s', (zone) => {
    expect([...reachable(zone)]).not.toContain(zone);
  });

  test('leads from no room into the sandbox but from the sandbox', () => {
    const leadingTo = (room: string) => Object.values(zones).filter((zone) => reachable(zone).has(room));
    expect(leadingTo('inside')).toEqual([]);
    expect(leadingTo('inspect')).toEqual([]);
  });

  test('puts the schema sources into no program that runs as root or in the sandbox', () => {
    for (const name of ['host', 'inside/enter', 'inside/probe', 'inside/control', 'inside/inspect']) {
      expect(boundaries[name]?.zones).not.toContain('schema');
      expect(boundaries[name]?.packages).toEqual([]);
    }
  });

  test('lets the longest folder name decide the room', () => {
    expect(zoneOf('src/inside/inspect/main.ts')).toBe('inspect');
    expect(zoneOf('src/inside/control.ts')).toBe('inside');
    expect(zoneOf('src/formats/schema/packet.ts')).toBe('schema');
    expect(zoneOf('src/unknown/x.ts')).toBeUndefined();
  });
});

describe('findCircles', () => {
  test('names the files of a circle, and finds none where two roads meet', () => {
    const circle = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', []],
    ]);
    expect(findCircles(circle)).toEqual(['a circle: a → b → c → a']);
    circle.set('c', ['d']);
    expect(findCircles(circle)).toEqual([]);
  });
});

describe('typeEdges', () => {
  test('finds imports of types and re-exports, over several lines, and no packages', () => {
    const text = `import type { A } from '../formats/documents.ts';
import {
  type B,
} from './near.ts';
export type { C } from '../../catalog/x.ts';
import { z } from 'zod';
const text = "import x from './not-this.ts'";
`;
    expect(typeEdges('src/report/triplet.ts', text)).toEqual([
      'src/formats/documents.ts',
      'src/report/near.ts',
      'catalog/x.ts',
    ]);
  });
});

describe('judgeSizes', () => {
  test('refuses a program of the sandbox that is larger than its limit', () => {
    expect(judgeSizes(new Map([['inside/probe.cjs', new Uint8Array(40 * 1024)]]))).toEqual([]);
    expect(judgeSizes(new Map([['inside/probe.cjs', new Uint8Array(40 * 1024 + 1)]]))).toHaveLength(1);
  });
});

describe('the length of what has to be read whole', () => {
  const launchers = ['index', 'export-action', 'verify-action'] as const;
  const codeOf = (lines: number) => 'console.log(1);\n'.repeat(lines);
  const entry = 'src/action/inspect/launcher.ts';
  const files = {
    [entry]: `import '../launcher/child.ts';\nimport '../launcher/relay.ts';\n`,
    'src/action/launcher/child.ts': codeOf(3),
    'src/action/launcher/relay.ts': `import './child.ts';\n${codeOf(3)}`,
    'src/action/launcher/other.ts': codeOf(50),
  };
  const lengthOf = async (planted: Record<string, string>, codeLines: number) =>
    judgeLength(
      await bundleOf(entry, planted),
      { ...boundaries['index']!, codeLines },
      (file) => planted[file]!,
    );

  test('counts the code of every file that it is made of, each file once', async () => {
    expect(await lengthOf(files, 9)).toEqual([]);
    expect(await lengthOf(files, 8)).toEqual(['3 files have 9 lines of code, 1 more than it may']);
    const longer = { ...files, 'src/action/launcher/child.ts': `import './other.ts';\n${codeOf(3)}` };
    expect(await lengthOf(longer, 9)).toEqual(['4 files have 60 lines of code, 51 more than it may']);
    const later = { ...files, 'src/action/launcher/child.ts': `void import('./other.ts');\n${codeOf(3)}` };
    expect(await lengthOf(later, 9)).toHaveLength(1);
  });

  test('counts no comment and no empty line, and a wide line for what it would fill', () => {
    expect(countCodeLines('// why\n\n/** what\n * more\n */\nconst a = 1;\n')).toBe(1);
    expect(countCodeLines(`const a = '${'x'.repeat(97)}';`)).toBe(1);
    expect(countCodeLines(`const a = '${'x'.repeat(98)}';`)).toBe(2);
    expect(countCodeLines(codeOf(100).replaceAll('\n', ' '))).toBeGreaterThan(12);
  });

  test('is limited for the three launchers, which reach nothing but Node itself, and for them no size in bytes', () => {
    const limited = Object.entries(boundaries).filter(([, { codeLines }]) => codeLines !== undefined);
    expect(limited.map(([name]) => name)).toEqual(launchers);
    for (const name of launchers) {
      expect(boundaries[name]).toMatchObject({ packages: [], zones: ['action', 'formats'], lazy: true });
      expect(boundaries[name]?.builtins).toEqual({ only: ['child_process', 'crypto', 'fs', 'path'] });
      expect(Object.keys(sizeLimits)).not.toContain(`${name}.mjs`);
      expect(bundles[name].minify).toBe(false);
    }
  });
});

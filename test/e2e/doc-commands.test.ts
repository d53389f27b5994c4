// Every command in README, docs and examples: run as it stands there, in a folder as the reader has it, with the built program, and what
// is shown below it compared. What needs another machine, forge or person is named with the reason, and with the test that runs it
// elsewhere. Needs root and a container runtime.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandOf, examples, packetFile, reportFile } from '../../scripts/example-packets.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { sha256 } from '../../src/formats/digest.ts';
import { exitCodeOf } from '../../src/formats/verdict.ts';
import { blocksOf, differsFrom, docCommands, steady, words } from '../support/doc-commands.ts';
import { LONG } from '../support/long.ts';
import { root, temporaryFolder } from '../support/sandbox.ts';
import type { Ended } from './command-line.ts';
import { names, tki } from './command-line.ts';
import { sharedNonce, sharedPacket, sharedRun } from './shared-runs.ts';
import { atLeast } from '../support/at-least.ts';

/** What is not run here, why, and where it is run: a file that exists, or null where nothing of ours runs it. */
const NOT_RUN: readonly [start: RegExp, why: string, where: string | null][] = [
  [/^npm run demo$/, 'minutes of its own', 'test/e2e/demo.test.ts'],
  [/^npm test$/, 'it runs this', '.ci/run'],
  [/^npm run check$/, 'CI runs it on a fresh clone', '.ci/run'],
  [/^npm run setup$/, 'it changes the machine', 'test/unit/scripts/setup.test.ts'],
  [/^npm run operator-image /, 'needs Docker', 'test/sandbox/engines.test.ts'],
  [/^docker (?:build|run) /, 'needs Docker', 'test/sandbox/engines.test.ts'],
  [/^apt-get install /, 'changes the machine', null],
  [/^git /, 'needs a forge and a release', null],
  [/^unzip /, 'needs the archives of a forge', 'test/e2e/artifacts.test.ts'],
  [/^gh /, 'needs GitHub', null],
  [/^cosign /, 'a program that is not ours', 'test/e2e/strangers.test.ts'],
  [/^jq /, 'a program that is not ours', 'test/e2e/approval.test.ts'],
  [
    /^tki verify .* --(?:evidence-bundle|approval|accept-as) /,
    "needs another person's signature or approval",
    'test/e2e/approval.test.ts',
  ],
  [/^(?:createdb|psql|pg_dump) /, 'needs a server of PostgreSQL', 'test/postgres/own-catalog.test.ts'],
  [
    /^tki (?:export|catalog (?:new|add|try|lint)) /,
    'needs a server of PostgreSQL',
    'test/postgres/packet-author.test.ts',
  ],
  [
    /^tki catalog fingerprint --catalog my-catalog/,
    "of the author's own catalog",
    'test/postgres/packet-author.test.ts',
  ],
  [
    /^tki inspect packet\.json --catalog my-catalog /,
    "of the author's own packet",
    'test/postgres/packet-author.test.ts',
  ],
  [/^tki gap-map /, 'needs the export above it', 'test/postgres/gap-map.test.ts'],
  [/^tki assemble /, 'needs the answers of a gateway', 'test/unit/cli/assemble.test.ts'],
  [/^tki gateway-probe /, 'needs a gateway or a server', 'test/postgres/gateway-probes.test.ts'],
];

/** Commands that end with another code than 10 or, where nothing is judged, 0. */
const CODES: readonly [RegExp, number][] = [
  [/^tki verify sandbox-attestation-evidence-/, 2],
  [/ (?:view|explain|doctor|catalog list|catalog fingerprint) ?/, 0],
  [/^cp /, 0],
];

/** A reader's own, given before the run. */
const NONCE = sharedNonce;

const folder = temporaryFolder();
const at = (...parts: string[]) => path.join(folder.dir, ...parts);
let packet: string;
const catalogDigest = loadCatalog(path.join(root, 'catalog')).digest;

const evidenceOf = (run: string) => names(run).find((name) => name.startsWith('sandbox-attestation-')) ?? '';

beforeAll(async () => {
  packet = fs.readFileSync(await sharedPacket(), 'utf8');
  fs.symlinkSync(path.join(root, 'examples'), at('examples'));
  fs.writeFileSync(at('packet.json'), packet);
  fs.mkdirSync(at('packets'));
  fs.writeFileSync(at('packets/packet.json'), packet);
  // As the commands of the documents leave them.
  for (const [name, shared] of [
    ['run2', 'plain'],
    ['run3', 'crun'],
  ] as const)
    fs.cpSync((await sharedRun(shared)).out, at(name), { recursive: true });
  for (const name of ['run2', 'run3']) fs.cpSync(at(name), at('runs', name), { recursive: true });
});
afterAll(() => folder[Symbol.dispose]());

/** What stands for something of the reader's: a digest, a folder, a file with the day in its name. */
function filledIn(args: readonly string[]): string[] {
  return args.flatMap((arg, index) => {
    const option = args[index - 1];
    if (arg === 'sha256:…')
      return [option === '--expect-catalog' ? catalogDigest : sha256(Buffer.from(packet))];
    if (arg === '…' && option === '--expect-nonce') return [NONCE];
    if (arg === 'DIR') return ['run3'];
    if (arg === 'runs/*') return names(at('runs')).map((name) => `runs/${name}`);
    if (arg.startsWith('sandbox-attestation-evidence-')) return [`run2/${evidenceOf(at('run2'))}`];
    return [arg];
  });
}

/** `tki` in the reader's folder; `npx` and the auditor's clone start the same program. */
function inFolder(line: string): Ended {
  const [program = '', ...args] = words(line.replace(/^(?:npx tki|node tki-audit\/dist\/cli\.mjs) /, 'tki '));
  if (program === 'cp') {
    const { status, stdout, stderr } = spawnSync('cp', ['-rL', ...args.slice(1)], {
      cwd: folder.dir,
      encoding: 'utf8',
    });
    return { code: status, stdout, stderr };
  }
  expect(program, line).toBe('tki');
  // What a document finds in `run1` is the run of its own packet, whatever another document left there.
  if (args.includes('run1') && args.includes('packet.json') && args[0] !== 'inspect') {
    fs.rmSync(at('run1'), { recursive: true, force: true });
    fs.cpSync(at('run2'), at('run1'), { recursive: true });
  }
  return tki(filledIn(args), [], folder.dir);
}

const codeOf = (line: string): number => CODES.find(([start]) => start.test(line))?.[1] ?? 10;

const all = docCommands();
const isRun = ({ line }: { readonly line: string }) => !NOT_RUN.some(([start]) => start.test(line));

/** The same line in two documents is one thing to run; a shown output is compared in each. */
const byLine = Map.groupBy(
  // A folder is copied before it is looked at.
  all.filter(isRun).toSorted((a, b) => Number(b.line.startsWith('cp ')) - Number(a.line.startsWith('cp '))),
  ({ line }) => line,
);

describe('what the documents tell a reader to type', () => {
  it.each(atLeast(26, [...byLine]))('%s', (line, shown) => {
    const { code, stdout, stderr } = inFolder(line);
    expect([stderr.replace(/^tki: at work: .*\n/gm, ''), code], line).toEqual(['', codeOf(line)]);
    const others = shown.flatMap(({ file, output }) => {
      const differs = output === null ? null : differsFrom(output, stdout);
      return differs === null ? [] : [`${file}: ${line}: ${differs}\n${stdout}`];
    });
    expect(others).toEqual([]);
    const example = examples.find((each) => line === commandOf(each));
    const [left, written] =
      example === undefined
        ? ['', '']
        : [at('run1/report.md'), path.join(root, reportFile(example))].map((file) =>
            steady(fs.readFileSync(file, 'utf8')),
          );
    expect(left).toBe(written);
  });

  it('the block of a language that no reader types is no command, and each without a language is', () => {
    const programs = new Set(all.map(({ line }) => words(line)[0] ?? ''));
    expect([...programs].sort((a, b) => (a < b ? -1 : 1))).toEqual([
      'apt-get',
      'cosign',
      'cp',
      'createdb',
      'docker',
      'gh',
      'git',
      'jq',
      'node',
      'npm',
      'npx',
      'pg_dump',
      'psql',
      'tki',
      'unzip',
    ]);
    expect(blocksOf('```\na\n```\n```text\nb\n```\n').map(({ language }) => language)).toEqual(['', 'text']);
  });
});

describe('what is not run here', () => {
  it.each(NOT_RUN)('%s: %s', (start, _why, where) => {
    expect(all.filter(({ line }) => start.test(line))).not.toEqual([]);
    expect(where === null || fs.existsSync(path.join(root, where)), where ?? '').toBe(true);
  });
});

// Two in every run, and all of them in the long one: each is a container.
const sampled = examples.filter(({ name }) => LONG || name === 'six-counts.tampered');

it.each(atLeast(1, sampled))('a run over $name leaves the report that is kept beside it', (example) => {
  const out = at(`example-${example.name}`);
  const ended = tki(
    ['inspect', packetFile(example), ...example.options, '--max-age', '3650d', '--out', out],
    [],
    root,
  );
  expect(ended.code).toBe(exitCodeOf(example.verdict));
  const kept = fs.readFileSync(path.join(root, reportFile(example)), 'utf8');
  expect(steady(fs.readFileSync(path.join(out, 'report.md'), 'utf8'))).toBe(steady(kept));
});

it("the README's preflight finds the action where a runner puts it, and says what the machine has", () => {
  const [job = ''] = blocksOf(fs.readFileSync(path.join(root, 'README.md'), 'utf8')).flatMap(
    ({ language, lines }) => (language === 'yaml' ? [lines.join('\n')] : []),
  );
  const [, line = ''] = /run: (.*? doctor)\b/.exec(job) ?? [];
  const workspace = at('runner/_work/repo/repo');
  const release = at('runner/_work/_actions/OWNER/tool-kiem-thu/v0');
  fs.mkdirSync(workspace, { recursive: true });
  fs.mkdirSync(path.dirname(release), { recursive: true });
  fs.symlinkSync(root, release);
  fs.mkdirSync(at('runner/externals/node24/bin'), { recursive: true });
  fs.symlinkSync(process.execPath, at('runner/externals/node24/bin/node'));
  const { status, stdout } = spawnSync('/bin/bash', ['-eo', 'pipefail', '-c', line], {
    cwd: workspace,
    encoding: 'utf8',
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' },
  });
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^used here +\w+/)]);
});

// `tki rollup`: what it makes of runs that somebody edited, copied, replayed or left half, and that no report is believed.
import {
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { beyondError } from '../../support/output-schema.ts';
import { worstOf } from '../../../src/cli/rollup.ts';
import type { RolledRun } from '../../../src/cli/rollup.ts';
import { rollupMarkdown } from '../../../src/cli/show-rollup.ts';
import { toCanonicalJson } from '../../../src/formats/canonical.ts';
import type { Instructions, RunStatement } from '../../../src/formats/documents.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import { CLAIMS_LIMIT_BYTES } from '../../../src/formats/limits.ts';
import { toPublishedTriplet } from '../../../src/report/triplet.ts';
import { forbiddenWordsIn } from '../report/forbidden-words.ts';
import { reportOf } from '../report/sample.ts';
import type { RunFolders } from './run-folders.ts';
import { openRunFolders } from './run-folders.ts';
import { repairSelfDigest } from '../../support/self-digest.ts';
import { LONG } from '../../support/long.ts';

interface Rolled {
  readonly exit_code: number;
  readonly may_gate: boolean;
  readonly runs: readonly RolledRun[];
}

async function roll(runs: RunFolders, ...args: string[]): Promise<Rolled> {
  const ran = await runs.tki('rollup', ...args, '--json');
  expect(ran.stderr).toBe('');
  const rolled = JSON.parse(ran.stdout) as Rolled;
  expect(ran.code).toBe(rolled.exit_code);
  expect(rolled.may_gate).toBe(false);
  expect(forbiddenWordsIn(ran.stdout)).toEqual([]);
  return rolled;
}

const shortly = ({ exit_code, runs }: Rolled) => [
  exit_code,
  ...runs.map((run) => `${run.exit_code} ${run.verdict ?? 'none'} ${run.basis}`),
];

/** An edit of run.json by somebody who repairs its own digest. */
function reseal(text: string, change: (run: RunStatement) => void): string {
  const run = JSON.parse(text) as RunStatement;
  change(run);
  repairSelfDigest(run);
  return `${toCanonicalJson(run)}\n`;
}

function putTriplet(directory: string, report: ReturnType<typeof reportOf>): string {
  mkdirSync(directory);
  for (const { name, text } of toPublishedTriplet(report)) writeFileSync(join(directory, name), text);
  return directory;
}

describe('each run', () => {
  test('is recomputed with its packet, and only asserted without', async () => {
    using runs = openRunFolders();
    const [a, b] = [runs.copy('runc', 'a'), runs.copy('crun', 'b')];
    expect(shortly(await roll(runs, a, b, '--packet', runs.packet))).toEqual([
      10,
      '10 EVIDENCE_PRESENT recomputed',
      '10 EVIDENCE_PRESENT recomputed',
    ]);
    const alone = await roll(runs, a, b);
    expect(shortly(alone)).toEqual([2, '2 EVIDENCE_PRESENT asserted', '2 EVIDENCE_PRESENT asserted']);
    expect(alone.runs[0]?.next?.action).toBe('Give --packet FILE to have it recomputed.');
  });

  test('whose report says something better than the packet is a contradiction, every digest repaired or not', async () => {
    using runs = openRunFolders();
    const plain = runs.copy('runc', 'plain');
    runs.edit(plain, 'report.json', (text) => text.replace('"refused":0', '"refused":1'));
    const told = runs.copy('crun', 'told');
    runs.edit(told, 'run.json', (text) =>
      reseal(text, ({ predicate }) => void (predicate.verdict = 'UNVERIFIED')),
    );
    const rolled = await roll(runs, plain, told, '--packet', runs.packet);
    expect(rolled.runs.map(({ exit_code, basis }) => [exit_code, basis])).toEqual([
      [4, 'contradicted'],
      [4, 'contradicted'],
    ]);
    expect(rolled.exit_code).toBe(4);
  });

  test('that was given another packet under the right name is not recomputed from it', async () => {
    using runs = openRunFolders();
    const text = readFileSync(runs.packet, 'utf8').replace('"309"', '"310"');
    writeFileSync(runs.at('packet.json'), text);
    expect(shortly(await roll(runs, runs.copy('runc', 'a'), '--packet', runs.at('packet.json')))).toEqual([
      2,
      '2 EVIDENCE_PRESENT asserted',
    ]);
  });

  test('that left a BLOCKED triplet and nothing else is 3, and the reason’s owner is next', async () => {
    using runs = openRunFolders();
    const rolled = await roll(runs, putTriplet(runs.at('a'), reportOf('BLOCKED', 'NO_RUNTIME')));
    expect(shortly(rolled)).toEqual([3, '3 BLOCKED asserted']);
  });

  test('that has a report without run.json is never better than 3, whatever the report says', async () => {
    using runs = openRunFolders();
    const good = putTriplet(runs.at('a'), reportOf('EVIDENCE_PRESENT'));
    const bad = putTriplet(runs.at('b'), { ...reportOf('READ_LEVEL_FAIL'), nonce: 'ab'.repeat(16) });
    expect(shortly(await roll(runs, good, bad))).toEqual([
      4,
      '3 EVIDENCE_PRESENT asserted',
      '4 READ_LEVEL_FAIL asserted',
    ]);
  });

  test('that read no packet has no verdict, and a report put beside it is a contradiction', async () => {
    using runs = openRunFolders();
    const own = runs.copy('attested', 'a');
    expect(shortly(await roll(runs, own))).toEqual([10, '10 none none']);
    cpSync(join(runs.copy('runc', 'b'), 'report.json'), join(own, 'report.json'));
    expect(shortly(await roll(runs, own))).toEqual([4, '4 none contradicted']);
  });

  test.each([
    ['is not there', (): void => undefined],
    ['is empty', (path: string) => mkdirSync(path)],
    ['is a link to nothing', (path: string) => symlinkSync('/nowhere', path)],
  ])('whose folder %s is a row with code 3, and the others are still verified', async (_what, make) => {
    using runs = openRunFolders();
    make(runs.at('x'));
    expect(shortly(await roll(runs, runs.at('x'), runs.copy('runc', 'a'), '--packet', runs.packet))).toEqual([
      3,
      '3 none none',
      '10 EVIDENCE_PRESENT recomputed',
    ]);
  });
});

/** A folder's author chooses what stands in its files, and must not choose what becomes of the other runs. */
describe('a folder that is made to stop the table', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

  test.each([
    ['report.json', deep],
    ['run.json', deep],
    ['sandbox-', deep],
    ['run.json', `{"predicateType":"urn:tool-kiem-thu:run:v2","x":${deep}}`],
    ['report.json', `{"schema":"tki-report/v2","x":${deep}}`],
  ])('by the depth of %s is a row with code 3', async (start, text) => {
    using runs = openRunFolders();
    const hostile = runs.copy('crun', 'hostile');
    runs.edit(hostile, start, () => `${text}\n`);
    const rolled = await roll(runs, hostile, runs.copy('runc', 'a'), '--packet', runs.packet);
    expect(rolled.runs.map(({ exit_code }) => exit_code)).toEqual([3, 10]);
    expect((await runs.tki('verify', hostile)).code).toBe(3);
    expect((await runs.tki('view', hostile, '--out', runs.at('page.html'))).code).toBe(0);
  });

  test('by claims of a size that no run had is never recomputed with them', async () => {
    using runs = openRunFolders();
    const claims = runs.at('claims.json');
    writeFileSync(claims, '[');
    truncateSync(claims, CLAIMS_LIMIT_BYTES + 1);
    const hostile = runs.copy('crun', 'hostile');
    runs.edit(hostile, 'run.json', (text) =>
      reseal(text, ({ predicate }) => {
        const go = JSON.parse(predicate.go ?? '') as Instructions;
        go.claims_digest = sha256(readFileSync(claims));
        predicate.go = toCanonicalJson(go);
      }),
    );
    const given = ['--packet', runs.packet, '--claims', claims];
    const { runs: rows } = await roll(runs, hostile, runs.copy('runc', 'a'), ...given);
    expect(rows.map(({ exit_code }) => exit_code)).toEqual([4, 10]);
    const said = await runs.tki('verify', hostile, ...given);
    expect([said.code, said.stdout]).toEqual([1, '']);
    expect(said.stderr).toContain('tki: FILE_UNREADABLE: --claims');
  });
});

describe('one run in two folders', () => {
  test('counts once: the copy is held out, and both say where the other is', async () => {
    using runs = openRunFolders();
    const [a, b] = [runs.copy('runc', 'a'), runs.copy('runc', 'b')];
    const rolled = await roll(runs, a, b, '--packet', runs.packet);
    expect(rolled.runs.map(({ exit_code }) => exit_code)).toEqual([10, 2]);
    expect(rolled.exit_code).toBe(2);
    expect(rolled.runs.map(({ same }) => same)).toEqual([
      ['the same run as #2'],
      ['the same run as #1: held out here, and counted there'],
    ]);
  });

  test.each([
    ['nonce', 'sandbox-', (text: string) => text.replace('"kernel":"', '"kernel":"x')],
    ['evidence', 'run.json', (text: string) => text.replace(/"nonce":"./g, '"nonce":"0')],
  ])('is a replay by its %s alone', async (_what, start, edit) => {
    using runs = openRunFolders();
    const [a, b] = [runs.copy('runc', 'a'), runs.copy('runc', 'b')];
    runs.edit(b, start, edit);
    // Resealed, so that run.json is another one in either case.
    runs.edit(b, 'run.json', (text) =>
      reseal(text, ({ predicate }) => void predicate.disagreements.push('x')),
    );
    const rolled = await roll(runs, a, b, '--packet', runs.packet);
    expect(rolled.runs.map(({ exit_code, same }) => [exit_code, same])).toEqual([
      [4, ['the nonce or the evidence of #2, under other documents']],
      [4, ['the nonce or the evidence of #1, under other documents']],
    ]);
  });

  test('counts once where the same folder is named twice, or through a link', async () => {
    using runs = openRunFolders();
    const a = runs.copy('runc', 'a');
    symlinkSync(a, runs.at('b'));
    expect(
      (await roll(runs, a, a, runs.at('b'), '--packet', runs.packet)).runs.map((run) => run.exit_code),
    ).toEqual([10, 2, 2]);
  });

  test('is a replay where the same evidence or nonce stands under other documents: 4 in both', async () => {
    using runs = openRunFolders();
    const a = runs.copy('runc', 'a');
    const b = runs.copy('runc', 'b');
    runs.edit(b, 'run.json', (text) =>
      reseal(text, ({ predicate }) => void (predicate.ended.finished_at = '2030-01-01T00:00:00.000Z')),
    );
    const rolled = await roll(runs, a, b, '--packet', runs.packet);
    expect(rolled.runs.map(({ exit_code, differs }) => [exit_code, differs])).toEqual([
      [4, 0],
      [4, 0],
    ]);
    expect(rolled.runs[0]?.same).toEqual(['the nonce or the evidence of #2, under other documents']);
  });
});

describe('the exit code', () => {
  test('is the worst of the runs by the table, never 0, and 2 for none at all', () => {
    expect(worstOf([10, 2, 3, 4])).toBe(4);
    expect(worstOf([10, 2, 3])).toBe(3);
    expect(worstOf([2, 10])).toBe(2);
    expect(worstOf([10, 10])).toBe(10);
    expect(worstOf([])).toBe(2);
  });

  test('is 1, and nothing is written, where the call is wrong', async () => {
    using runs = openRunFolders();
    const a = runs.copy('runc', 'a');
    for (const [args, code] of [
      [[], 'MISSING_ARGUMENT'],
      [[a, '--out', runs.at('rollup.txt')], 'OUT_NOT_USABLE'],
      [[a, '--out', join(a, 'report.md')], 'OUT_NOT_USABLE'],
      [[a, '--out', join(a, 'run.json')], 'OUT_NOT_USABLE'],
      [[a, '--packet', runs.at('none')], 'FILE_NOT_USABLE'],
      [Array.from({ length: 501 }, () => a), 'TOO_MANY_RUNS'],
    ] as const) {
      const ran = await runs.tki('rollup', ...args);
      expect([ran.code, beyondError(ran.stdout)]).toEqual([1, '']);
      expect(ran.stderr).toContain(`tki: ${code}: `);
    }
    expect(readdirSync(runs.folder)).toEqual(['a']);
  });
});

describe('what it prints', () => {
  test('is one line a run with what to do below it, and the same table in both kinds of file', async () => {
    using runs = openRunFolders();
    const dirs = [runs.copy('runc', 'a'), runs.at('none')];
    for (const name of ['rollup.md', 'rollup.json']) {
      const ran = await runs.tki('rollup', ...dirs, '--packet', runs.packet, '--out', runs.at(name));
      expect(ran.code).toBe(3);
      expect(ran.stdout).toMatch(/^#1 {2}10 {4}EVIDENCE_PRESENT \(recomputed\) /m);
      expect(ran.stdout).toMatch(/^#2 {2}3 {5}none /m);
      expect(ran.stdout).toContain('2 runs: 1 with 10, 0 with 2, 1 with 3, 0 with 4');
      expect(forbiddenWordsIn(ran.stdout)).toEqual([]);
    }
    expect(readFileSync(runs.at('rollup.md'), 'utf8')).toContain('`EVIDENCE_PRESENT` (recomputed)');
    expect(forbiddenWordsIn(readFileSync(runs.at('rollup.md'), 'utf8'))).toEqual([]);
    expect(JSON.parse(readFileSync(runs.at('rollup.json'), 'utf8'))).toMatchObject({
      may_gate: false,
      exit_code: 3,
    });
  });

  test('holds a folder’s name as text, in the terminal and in the table', async () => {
    using runs = openRunFolders();
    const name = '\u001b[31m|<b>@octocat';
    const ran = await runs.tki('rollup', runs.copy('runc', name), '--out', runs.at('x.md'));
    expect(ran.stdout).not.toContain('\u001b');
    rmSync(runs.at(name), { recursive: true });
    expect(readFileSync(runs.at('x.md'), 'utf8')).not.toMatch(/\u001b|<b>|@octocat/);
  });

  test('is a table of nine cells a row for GitHub’s dialect, whatever the documents say', () => {
    const base: RolledRun = {
      directory: '',
      run: null,
      packet: null,
      verdict: null,
      basis: 'none',
      attestation: '',
      agrees: 0,
      differs: 0,
      not_evidenced: 0,
      not_evaluated: 0,
      exit_code: 3,
      same: [],
      next: { owner: 'operator', action: '' },
    };
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.string({ maxLength: 30 }),
        (one, other) => {
          const run = {
            ...base,
            directory: one,
            attestation: other,
            next: { owner: 'operator', action: other },
          };
          const html = micromark(rollupMarkdown({ runs: [run], exitCode: 3 }), {
            extensions: [gfm()],
            htmlExtensions: [gfmHtml()],
            allowDangerousHtml: true,
          });
          expect(html.match(/<td>/g)).toHaveLength(9);
          expect(html.replace(/<\/?(?:h1|p|table|thead|tbody|tr|th|td|code)>/g, '')).not.toContain('<');
        },
      ),
      { numRuns: LONG ? 500 : 20 },
    );
  });
});

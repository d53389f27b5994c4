// The sandbox's own mutation test: each knob weakened, one at a time, and with a prober that lies. In `npm test` one weakness
// of each kind on one of the runtimes, in turn; all of them on both with TKI_LONG=1, which is what the README publishes.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sabotageScores } from '../../src/attestation/sabotage-scores.ts';
import type { HostResult } from '../../src/formats/documents.ts';
import { sabotages } from '../../src/sandbox/sabotage.ts';
import type { Sabotage } from '../../src/sandbox/sabotage.ts';
import { LONG } from '../support/long.ts';
import {
  dist,
  distWith,
  leftovers,
  runHost,
  runHostBeside,
  runtimeInTurn,
  runtimes,
} from '../support/sandbox.ts';
import { atLeast } from '../support/at-least.ts';

const ids = sabotages.map(({ id }) => id);

/** Where a weakness is put: a part of the config, or a disturbance of the host's side. */
const kindOf = ({ disturbance, patch }: Sabotage) =>
  disturbance ??
  /^\/linux\/seccomp\/\w+|^(?:\/[^/]+){1,2}/.exec(patch[0]?.path ?? '')?.[0].replace(/\d+$/, 'N') ??
  '';
const kinds = [...Map.groupBy(sabotages, kindOf).values()].map((same) => same.map(({ id }) => id));

/** Prints what the host wants to hear, whatever the sandbox is; then waits like the real one. */
const lyingProber = (runtime: string) => {
  const expectations = JSON.parse(
    fs.readFileSync(path.join(import.meta.dirname, '../../sandbox/expectations.json'), 'utf8'),
  ) as {
    attempts: Record<string, Record<string, string>>;
    runtimes: Record<
      string,
      {
        mounts: { mount_point: string; fs_type: string | null; options: string[]; super_options: string[] }[];
        dev: string[];
      }
    >;
  };
  const own = expectations.runtimes[runtime]!;
  const mountinfo = own.mounts
    .map(
      (row, index) =>
        `${index} 0 0:1 / ${row.mount_point} ${row.options.join(',')} - ${row.fs_type ?? 'ext4'} x ${row.super_options.map((option) => option.split('|')[0]).join(',') || 'rw'}`,
    )
    .join('\n');
  return `
const attempts = ${JSON.stringify(expectations.attempts)};
const uid = process.getuid();
const ids = [uid, uid, uid, uid].join('\\t');
const zero = '0000000000000000';
const raw = {
  'p03-loopback-only': { dev: 'Inter-|\\n face\\n lo: 0\\n', route: '', ipv6_route: '' },
  'p07-mount-set': { mountinfo: ${JSON.stringify(mountinfo)} },
  'p10-no-privilege': { status: 'Uid:\\t' + ids + '\\nGid:\\t' + ids + '\\nGroups:\\t\\nCapInh:\\t' + zero + '\\nCapPrm:\\t' + zero + '\\nCapEff:\\t' + zero + '\\nCapBnd:\\t' + zero + '\\nCapAmb:\\t' + zero + '\\nNoNewPrivs:\\t1\\nUmask:\\t0577\\n' },
  'p12-no-host-surface': { proc: '1 self thread-self', dev: ${JSON.stringify(own.dev.join(' '))}, root: 'app dev in lib lib64 mnt out proc' },
};
const observations = {};
for (const [id, codes] of Object.entries(attempts)) {
  observations[id] = { attempts: Object.fromEntries(Object.entries(codes).map(([k, v]) => [k, v.split('|')[0]])), raw: raw[id] ?? {} };
}
require('fs').writeSync(1, JSON.stringify({ schema: 'tki-frame/v1', nonce: process.argv[2], observations }) + '\\n');
setInterval(() => {}, 1000);
`;
};

/** Two at a time, for two cores; a plan takes ten. */
async function sabotageAll(runtime: string, wanted: readonly string[], from = dist) {
  const half = Math.ceil(wanted.length / 2);
  const answers = [wanted.slice(0, half), wanted.slice(half)].map(async (own) => {
    const found: Awaited<ReturnType<typeof runHostBeside>>[] = [];
    for (let start = 0; start < own.length; start += 10)
      found.push(await runHostBeside({ runtime, sabotage: own.slice(start, start + 10) }, from));
    return found;
  });
  const all = (await Promise.all(answers)).flat();
  for (const { result } of atLeast(1, all))
    expect([result.files, result.attestation.status]).toEqual([[], 'NOT_ATTESTED']);
  return {
    rows: all.flatMap(({ result }) => result.sabotage),
    messages: all.flatMap(({ result }) => result.messages),
    codes: [...new Set(all.map(({ exitCode }) => exitCode))],
  };
}

const readme = fs.readFileSync(path.join(import.meta.dirname, '../../sandbox/README.md'), 'utf8');

/** What sandbox/README.md says of a score: `| runc | all together | 68 of 68 | … |`. */
function published(runtime: string, what: string) {
  const [, score = '', names = ''] =
    new RegExp(`^\\| ${runtime} +\\| ${what} +\\| (.*?) +\\| (.*?) +\\|$`, 'm').exec(readme) ?? [];
  return { score, unseen: [...names.matchAll(/`([a-z-]+)`/g)].map(([, name = '']) => name) };
}

/** Each of them is a whole run, and a loaded machine takes ten times as long for one. */
const deadlineOf = (tried: readonly string[]): number => 60_000 + tried.length * 15_000;

/** One score for each way of counting, and what it misses. */
const ways = sabotageScores([]);

/** In `npm test` one of every second kind, not always the first; and one of what the README says nobody sees. */
const triedOn = (runtime: (typeof runtimes)[number]) => {
  const turn = runtimes.indexOf(runtime);
  const inTurn = kinds
    .filter((_same, index) => index % runtimes.length === turn)
    .map((same, index) => same[index % same.length]);
  const unseen = ways.flatMap(({ what }) => published(runtime, what).unseen).slice(0, 1);
  return ids.filter((id) => LONG || inTurn.includes(id) || unseen.includes(id));
};

/** Those that are tried with a liar in `npm test`, each on one of the runtimes: one for each side that has to see it. */
const LIED_TO: Readonly<Record<string, readonly string[]>> = {
  'rootfs-rw': ['bundle config', 'p04 outside', 'p07 outside'],
  'host-network': ['bundle config', 'witness namespace-network'],
  'filter-off': ['bundle config', 'p11 outside'],
  'env-added': ['bundle config'],
};

it('every kind of weakness is tried, and those that a liar is asked about are weaknesses', () => {
  const tried = runtimes.flatMap(triedOn);
  expect(kinds.filter((same) => !same.some((id) => tried.includes(id)))).toEqual([]);
  expect(kinds.length).toBeGreaterThan(20);
  expect(Object.keys(LIED_TO).filter((id) => !ids.includes(id))).toEqual([]);
});

describe.each(runtimes)('sabotages on %s', (runtime) => {
  const tried = triedOn(runtime);
  let rows: HostResult['sabotage'] = [];

  it(
    'are seen, every one of them',
    async () => {
      const answer = await sabotageAll(runtime, tried);
      rows = answer.rows;
      expect(answer.messages).toEqual([]);
      expect(rows.map(({ id }) => id)).toEqual(tried);
      expect(rows.filter(({ seen }) => !seen)).toEqual([]);
      expect(answer.codes).toEqual([10]);
    },
    deadlineOf(tried),
  );

  it.each(atLeast(3, ways))(
    'are scored as sandbox/README.md publishes, with what is missed: $what',
    ({ id, what }) => {
      const said = published(runtime, what);
      const score = sabotageScores(rows).find((each) => each.id === id);
      expect(score?.total).toBe(tried.length);
      expect(score?.unseen).toEqual(said.unseen.filter((name) => tried.includes(name)));
      expect(said.score).toBe(`${ids.length - said.unseen.length} of ${ids.length}`);
    },
  );

  it(
    'are seen by the same others when the prober really lies',
    async () => {
      using liar = distWith({ 'probe.cjs': lyingProber(runtime) }, true);
      const asked = LONG
        ? ids
        : Object.keys(LIED_TO).filter((_id, turn) => runtimeInTurn(turn).includes(runtime));
      const lied = await sabotageAll(runtime, asked, liar.dir);
      expect(new Set(lied.rows.map(({ id }) => id))).toEqual(new Set(asked));
      const [, , third] = sabotageScores(lied.rows);
      expect(third?.unseen).toEqual(
        published(runtime, ways[2]?.what ?? '').unseen.filter((id) => asked.includes(id)),
      );
      const bySide = Object.entries(LIED_TO).filter(([id]) => asked.includes(id));
      expect(bySide.length).toBeGreaterThan(1);
      for (const [id, sides] of atLeast(1, bySide))
        expect(lied.rows.find((row) => row.id === id)?.seen_by).toEqual(expect.arrayContaining([...sides]));
    },
    deadlineOf(ids),
  );

  it('leave nothing behind', () => {
    expect(leftovers()).toEqual([]);
  });
});

it.each(atLeast(1, runtimeInTurn(0)))(
  'a prober that prints twelve held, on %s, breaks no control: nothing it says is held',
  (runtime) => {
    using liar = distWith({ 'probe.cjs': lyingProber(runtime) }, true);
    const { result, exitCode } = runHost({ runtime }, liar.dir);
    const held = result.probes.filter(({ state }) => state === 'held').map(({ id }) => id);
    expect(held).toEqual([]);
    expect([result.attestation.status, exitCode]).toEqual(['NOT_AS_EXPECTED', 3]);
  },
);

it.runIf(LONG)('a prober that never answers has seen nothing: no row, and why', () => {
  using silent = distWith({ 'enter.cjs': 'setInterval(() => {}, 1000);' }, true);
  const { result, exitCode } = runHost({ runtime: 'runc', sabotage: ['rootfs-rw'] }, silent.dir);
  expect(result.sabotage).toEqual([]);
  expect(result.messages).toEqual([
    expect.objectContaining({
      code: 'NOT_SABOTAGED',
      text: expect.stringContaining('did not arrive within'),
    }),
  ]);
  expect(exitCode).toBe(4);
});

it('a prober that is not the one of the release is noticed by its digest', () => {
  using liar = distWith({ 'probe.cjs': lyingProber('runc') }, false);
  const { result } = runHost({ runtime: 'runc' }, liar.dir);
  expect(result.messages[0]?.text).toContain('program-probe.cjs');
  expect(result.verdict).toBe('BLOCKED');
});

describe('an enter program that passes a key on', () => {
  const passing = fs
    .readFileSync(path.join(dist, 'inside/enter.cjs'), 'utf8')
    .replace(/,\s*\{\}\)/, ",{TKI_KEY:'passed on'})");

  it('is noticed by its digest', () => {
    using bad = distWith({ 'enter.cjs': passing }, false);
    const { result, exitCode } = runHost({ runtime: 'runc' }, bad.dir);
    expect(result.messages[0]?.text).toContain('program-enter.cjs');
    expect([result.verdict, exitCode]).toEqual(['BLOCKED', 3]);
  });

  it('is noticed by p08 even where the release pins it', () => {
    using bad = distWith({ 'enter.cjs': passing }, true);
    const { result } = runHost({ runtime: 'runc' }, bad.dir);
    expect(result.probes.find(({ id }) => id === 'p08-empty-keyset')?.state).toBe('breached');
  });
});

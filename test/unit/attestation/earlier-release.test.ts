// Runs of an earlier release under a release that judges by another policy, and evaluates otherwise: an honest one is open, and
// each row that is says EARLIER_RELEASE; a tampered one is a contradiction as before. Real runs; starts no container.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detailWords } from '../../../src/attestation/verify/row-details.ts';
import releases from '../../../catalog/releases.json' with { type: 'json' };
import { judge } from '../../../src/attestation/judge.ts';
import { newerChecksRow } from '../../../src/attestation/verify/newer-checks.ts';
import type { ReleaseRules } from '../../../src/attestation/release-rules.ts';
import { ownRules, policySubjects, baselineBy } from '../../../src/attestation/release-rules.ts';
import { earlierReleases } from '../../../src/attestation/releases.ts';
import type { RunRelease } from '../../../src/attestation/releases.ts';
import { canonicalDigest, toCanonicalJson } from '../../../src/formats/canonical.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import type { Report } from '../../../src/formats/documents.ts';
import { LONG } from '../../support/long.ts';
import type { Caller, Kind, Parts } from './corpus-run.ts';
import { edited, filesOf, kinds, named, partsOf, rowNamed, sealed, verified } from './corpus-run.ts';
import { atLeast } from '../../support/at-least.ts';

const digestsOf = ({ policy, seccomp, expectations }: ReleaseRules) => ({
  policy: canonicalDigest(policy),
  'filter-source': canonicalDigest(seccomp),
  expectations: canonicalDigest(expectations),
});

const withDigests = (rules: ReleaseRules): ReleaseRules => ({ ...rules, digests: digestsOf(rules) });

const { policy, seccomp, expectations } = ownRules;

/** Releases that could come after this one. */
const next: Readonly<Record<string, ReleaseRules>> = {
  'another policy': withDigests({
    ...ownRules,
    policy: {
      ...policy,
      limits: { ...policy.limits, core_bytes: 7, tasks: 3 },
      uid_range: { first: 1, size: 2 },
      umask: '0007',
    },
  }),
  'another filter': withDigests({
    ...ownRules,
    seccomp: { ...seccomp, syscalls: seccomp.syscalls.slice(1), architectures: [] },
  }),
  'other expectations': withDigests({
    ...ownRules,
    expectations: {
      ...expectations,
      attempts: {
        ...expectations.attempts,
        'p01-network-egress': { ...expectations.attempts['p01-network-egress'], 'a-new-attempt': 'EPERM' },
      },
      runtimes: {
        ...expectations.runtimes,
        crun: { mounts: [], dev: ['x'] },
        runc: { mounts: [], dev: ['x'] },
      },
    },
  }),
  'other tables': {
    ...ownRules,
    takenOnTrust: ['nothing'],
    bundle: ['config', 'rootfs', 'listing'],
    stages: {
      attestation: ['created', 'probing', 'waiting'],
      inspection: ['created', 'probing', 'inspecting', 'ended'],
    },
    raw: {},
    selfCheck: { another: 'yes' },
    configOf: () => 'another config',
    runtimes: { crun: { grade: 'B', filterBytes: false }, runc: { grade: 'B', filterBytes: true } },
  },
};

const everything: ReleaseRules = withDigests({
  ...next['other tables']!,
  policy: next['another policy']!.policy,
  seccomp: next['another filter']!.seccomp,
  expectations: next['other expectations']!.expectations,
});
const owns: [string, ReleaseRules][] = [
  ['the same rules', ownRules],
  ...Object.entries(next),
  ['everything else', everything],
];

/** A report as a stricter release would make it from the same packet. */
const stricter = (report: Report): Report => ({
  ...report,
  verdict: 'UNVERIFIED',
  exit_code: 2,
  item_counts: { ...report.item_counts, usable: 0, held_out: report.item_counts.total },
  items: report.items.map((item) => ({ ...item, availability: 'held_out' })),
  matrix: report.matrix.map((row) =>
    row.state === 'as expected' ? { ...row, state: 'not evaluated' } : row,
  ),
});

describe('what is kept of an earlier release', () => {
  test('is there for each release that is listed, with the digests that it is listed with', () => {
    expect(earlierReleases.map(({ version }) => version)).toEqual(releases.map(({ version }) => version));
    for (const { version } of releases) {
      const kept = ['policy', 'seccomp', 'expectations'] as const;
      const listed = releases.find((each) => each.version === version)!.policy;
      for (const [index, name] of kept.entries()) {
        const file = join(import.meta.dirname, '../../../sandbox/releases', version, `${name}.json`);
        const document: unknown = JSON.parse(readFileSync(file, 'utf8'));
        expect(canonicalDigest(document), `${version} ${name}`).toBe(listed[policySubjects[index]!]);
      }
    }
  });

  test('makes the config of each real run again, in which the runs differ by id, nonce and user', () => {
    for (const kind of kinds) {
      const verification = verified(filesOf(kind), { own: everything });
      expect(rowNamed(verification, 'config')?.state).toBe('agrees');
    }
  });

  test('names checks that a run of it was held to, and every such check is made today', () => {
    for (const { rules } of atLeast(1, earlierReleases)) expect(rules.known?.size).toBeGreaterThan(100);
  });
});

describe.each(owns)('under a release with %s', (_name, own) => {
  const changed = policySubjects.filter((name) => own.digests[name] !== ownRules.digests[name]);

  test.each(kinds)('an honest run (%s) is contradicted by nothing, and what is open is named', (kind) => {
    const verification = verified(filesOf(kind), { own });
    const open = verification.rows.filter(
      ({ state, concludes }) => state === 'not evaluated' || (state === 'not evidenced' && concludes),
    );
    expect(named(verification, 'differs')).toEqual([]);
    expect(
      open.filter(({ detail }) => detail.kind !== 'earlier release' || detail.version !== '0.1.0'),
    ).toEqual([]);
    expect(open.map(({ of }) => of)).toEqual(expect.arrayContaining(changed));
    expect(verification.exitCode).toBe(open.length === 0 && changed.length === 0 ? 10 : 2);
    expect(verification.attestation).toBe('NOT_ACCEPTED (venue unapproved)');
  });

  test('an honest run that this release would judge more strictly stays open, row by row', () => {
    const verification = verified(filesOf('runc'), { own, reworded: stricter });
    expect([verification.exitCode, named(verification, 'differs')]).toEqual([2, []]);
    for (const name of [
      'verdict',
      ['evaluated', 'report.json'],
      ['evaluated', 'report.md'],
      'unevaluated-rows',
    ] as const) {
      expect(rowNamed(verification, name)).toMatchObject({
        state: 'not evidenced',
        concludes: true,
        detail: { kind: 'earlier release', version: '0.1.0' },
      });
    }
  });
});

describe('under a release with everything else', () => {
  const own = everything;

  /** Edits by somebody who repairs every digest. */
  const predicate = ({ evidence }: Parts) => evidence.predicate;
  const third = ({ run }: Parts) => run.predicate.readings[0];
  const readings = (parts: Parts) => [...predicate(parts).readings, ...parts.run.predicate.readings];
  const attempts = (parts: Parts) => predicate(parts).frame.observations['p01-network-egress'].attempts;
  const table: [what: string, edit: (parts: Parts) => void, kinds?: readonly Kind[]][] = [
    [
      'a program is another one',
      ({ evidence }) =>
        void (evidence.subject.find(({ name }) => name === 'app/probe.cjs')!.digest.sha256 = '1'.repeat(64)),
    ],
    [
      'the policy is another one',
      ({ evidence }) => void (evidence.subject[0]!.digest.sha256 = '1'.repeat(64)),
    ],
    [
      'the filter source is another one',
      ({ evidence }) => void (evidence.subject[1]!.digest.sha256 = '1'.repeat(64)),
    ],
    [
      'the expectations are other ones',
      ({ evidence }) => void (evidence.subject[2]!.digest.sha256 = '1'.repeat(64)),
    ],
    [
      'the policy is that of this release',
      ({ evidence }) => void (evidence.subject[0]!.digest.sha256 = 'a'.repeat(64)),
    ],
    ['nothing was taken on trust', (parts) => void (predicate(parts).trusted = [])],
    ['the grade is another one', (parts) => void (predicate(parts).grade = 'B')],
    ['the user is root', (parts) => void (predicate(parts).uid = 0)],
    ['an attempt got through', (parts) => void (attempts(parts)['tcp-listen'] = 'connected')],
    ['an attempt was left out', (parts) => void delete attempts(parts)['tcp-listen']],
    ['an attempt of a later release was made', (parts) => void (attempts(parts)['a-new-attempt'] = 'EPERM')],
    [
      'a probe says itself that it was breached',
      (parts) => void (predicate(parts).probes[0]!.state = 'breached'),
    ],
    ['matrix row 24 says as expected', (parts) => void (predicate(parts).matrix['24'] = 'as expected')],
    ['a matrix row is missing', (parts) => void delete predicate(parts).matrix['25']],
    [
      'the config was another one',
      (parts) =>
        void (predicate(parts).bundle[0]!.expected = predicate(parts).bundle[0]!.observed = sha256('')),
    ],
    ['the config was not as observed', (parts) => void (predicate(parts).bundle[0]!.observed = sha256(''))],
    ['the bundle was not checked', (parts) => void (predicate(parts).bundle = [])],
    [
      'the root was writable',
      (parts) =>
        readings(parts).forEach(
          (reading) => void (reading.mountinfo = reading.mountinfo.replace('/ ro', '/ rw')),
        ),
    ],
    [
      'a capability was there',
      (parts) =>
        readings(parts).forEach(
          (reading) =>
            void (reading.status = reading.status.replace(/CapEff:\t0{16}/, 'CapEff:\t0000000000000001')),
        ),
    ],
    [
      'a limit was another one',
      (parts) =>
        readings(parts).forEach(
          (reading) =>
            void (reading.limits = reading.limits.replace(/(Max open files\s+)128(\s+)128/, '$1999$2999')),
        ),
    ],
    [
      'the memory limit was another one',
      (parts) => readings(parts).forEach((reading) => void (reading.cgroup.memory_bytes = 'max')),
    ],
    [
      'a namespace was the host’s',
      (parts) =>
        readings(parts).forEach(
          (reading) => void (reading.namespaces['net'] = reading.host_namespaces['net']!),
        ),
    ],
    [
      'there was another interface',
      (parts) => readings(parts).forEach((reading) => void (reading.net.dev += '  eth0: 0\n')),
    ],
    ['another program ran', (parts) => void (predicate(parts).readings[1]!.executable.running = '1:1')],
    [
      'the readings are copies',
      (parts) => void (predicate(parts).readings[1] = { ...predicate(parts).readings[0]!, stage: 'probing' }),
    ],
    [
      'there is a stage of a later release',
      (parts) =>
        void parts.run.predicate.readings.push({ ...predicate(parts).readings[1]!, stage: 'probing' }),
    ],
    [
      'the control broke nothing',
      (parts) => void (predicate(parts).control.probes['p01-network-egress'] = []),
    ],
    ['the evidence is of another nonce', (parts) => void (predicate(parts).nonce = 'ab'.repeat(16))],
    [
      'the end lies before the start',
      ({ run }) => void (run.predicate.ended.finished_at = '2020-01-01T00:00:00Z'),
    ],
    ['the kernel killed for memory', ({ run }) => void (run.predicate.ended.oom_kills = '1')],
    ['there was a disagreement', ({ run }) => void run.predicate.disagreements.push('another process')],
    ['an exit code of 2', ({ run }) => void (run.predicate.exit_code = 2)],
    ['another verdict in run.json', ({ run }) => void (run.predicate.verdict = 'UNVERIFIED')],
    ['no filter bytes', (parts) => void (predicate(parts).filter.bytes_base64 = null), ['crun']],
    [
      'other filter bytes',
      (parts) => void (predicate(parts).filter.bytes_base64 = Buffer.alloc(8).toString('base64')),
      ['crun'],
    ],
    [
      'filter bytes that runc never left',
      (parts) => void (predicate(parts).filter = { bytes_base64: 'AAAAAAAAAAA=', observed: 'bytes' }),
      ['runc', 'attested'],
    ],
    ['no third reading', (parts) => void (parts.run.predicate.readings = []), ['crun', 'runc']],
    [
      'the third reading is of another process',
      (parts) => void (third(parts)!.process_start = '1'),
      ['crun', 'runc'],
    ],
    ['the packet is another one', ({ go }) => void (go!.packet_digest = sha256('')), ['crun', 'runc']],
    ['the catalog is another one', ({ go }) => void (go!.catalog_digest = sha256('')), ['crun', 'runc']],
    [
      'go says that row 24 is as expected',
      ({ go }) => void (go!.matrix['24'] = 'as expected'),
      ['crun', 'runc'],
    ],
    [
      'go says that eleven probes held',
      ({ go }) => void (go!.attestation = { ...go!.attestation, observed_as_expected: 11 }),
      ['crun', 'runc'],
    ],
    [
      'no program was removed',
      (parts) => void (parts.run.predicate.ended.removed_programs = parts.release!.removed_programs = []),
      ['crun', 'runc'],
    ],
    [
      'the release is of another nonce',
      ({ release }) => void (release!.nonce = 'ab'.repeat(16)),
      ['crun', 'runc'],
    ],
    [
      'the inspector’s own check has another word',
      ({ report }) => void (report!.self_check.checks[0]!.observed = 'lo eth0'),
      ['crun', 'runc'],
    ],
    ['the report has another age', ({ report }) => void (report!.max_age_seconds = 1), ['crun', 'runc']],
    ['the report leaves an item out', ({ report }) => void report!.items.pop(), ['crun', 'runc']],
    [
      'the report has another hash of an item',
      ({ report }) => void (report!.items[0]!.content_hash = sha256('')),
      ['crun', 'runc'],
    ],
    [
      'the report holds an item out that is usable',
      ({ report }) => void (report!.items[0]!.availability = 'held_out'),
      ['crun', 'runc'],
    ],
    [
      'the report counts fewer usable items',
      ({ report }) => void (report!.item_counts.usable = 1),
      ['crun', 'runc'],
    ],
    [
      'the report says that a row was broken',
      ({ report }) => void (report!.matrix[0]!.state = 'not as expected'),
      ['crun', 'runc'],
    ],
    [
      'the report is of another packet id',
      ({ report }) => void (report!.packet.packet_id = 'x'),
      ['crun', 'runc'],
    ],
    [
      'the report has a verdict of its own',
      ({ report }) => void (report!.verdict = 'UNVERIFIED'),
      ['crun', 'runc'],
    ],
    ['the report.md is not there', ({ files }) => void files.set('report.md', null), ['crun', 'runc']],
    ['a report lies beside an attestation', ({ files }) => void files.set('report.json', '{}'), ['attested']],
    [
      'a verdict without a packet',
      ({ run }) => void (run.predicate.verdict = 'EVIDENCE_PRESENT'),
      ['attested'],
    ],
    ['the text null as its release', ({ run }) => void (run.predicate.release = 'null'), ['attested']],
    [
      'programs removed without an inspection',
      ({ run }) => void run.predicate.ended.removed_programs.push('/app/node'),
      ['attested'],
    ],
  ];

  /** One of a row's kinds of run, in turn; with TKI_LONG=1 every one. */
  const turns = table.map(
    ([what, edit, of = kinds], at) => [what, edit, LONG ? of : [of[at % of.length]!]] as const,
  );

  test.each(turns)('a tampered run is a contradiction, every digest repaired: %s', (_what, edit, of) => {
    for (const kind of of) {
      // The packet is evaluated again only where nothing else contradicts: that is half of the work.
      const quick = edited(kind, edit, { own, packet: null, catalog: null });
      const { exitCode } = quick.exitCode === 4 ? quick : edited(kind, edit, { own });
      expect([kind, exitCode]).toEqual([kind, 4]);
    }
  });

  test('rules of an earlier release are for runs that name its programs, and for no other', () => {
    const pinned = earlierReleases[0]!.programs;
    const verification = verified(filesOf('runc'), { own, pinned });
    expect(rowNamed(verification, 'release')?.detail).toEqual({ kind: 'words', text: 'this one' });
    expect(verification.exitCode).toBe(4);
  });
});

/** Values of one document that are edited; with TKI_LONG=1 all of them are. */
const TRIED = 8;

describe('with no digest repaired, one edit of any value of an earlier run is noticed,', () => {
  type Path = readonly (string | number)[];
  function leavesOf(value: unknown, path: Path = []): Path[] {
    if (typeof value !== 'object' || value === null) return [path];
    const members: [string | number, unknown][] = Array.isArray(value)
      ? value.map((member, index) => [index, member])
      : Object.entries(value);
    return members.length === 0
      ? [path]
      : members.flatMap(([name, member]) => leavesOf(member, [...path, name]));
  }
  const other = (value: unknown): unknown => {
    if (typeof value === 'string') return `${value}x`;
    if (typeof value === 'number') return value + 1;
    if (typeof value === 'boolean') return !value;
    return Array.isArray(value) ? ['x'] : 'x';
  };
  function put(into: unknown, path: Path): void {
    let holder = into as Record<string | number, unknown>;
    for (const part of path.slice(0, -1)) holder = holder[part] as Record<string | number, unknown>;
    const last = path.at(-1)!;
    holder[last] = other(holder[last]);
  }
  const without: Caller = { packet: null, own: everything };

  test.each(
    atLeast(
      12,
      kinds.flatMap((kind) =>
        (kind === 'attested'
          ? (['evidence', 'run'] as const)
          : (['evidence', 'run', 'go', 'release', 'report'] as const)
        ).map((document) => [kind, document] as const),
      ),
    ),
  )('under everything else: %s, %s', (kind, document) => {
    const first = partsOf(kind);
    // Written anew from go and release, which are edited themselves.
    const written = (path: Path) => document === 'run' && ['go', 'release'].includes(String(path[1]));
    const leaves = leavesOf(first[document]).filter((path) => !written(path));
    expect(leaves.length).toBeGreaterThan(1);
    const step = LONG ? 1 : Math.ceil(leaves.length / TRIED);
    const tried = leaves.filter((_path, index) => index % step === 0);
    const before = toCanonicalJson(first[document]);
    const unnoticed = tried.filter((path) => {
      const parts = structuredClone(first);
      put(parts[document], path);
      expect(toCanonicalJson(parts[document])).not.toBe(before);
      return ![3, 4].includes(verified(sealed(kind, parts, false), without).exitCode);
    });
    expect(unnoticed).toEqual([]);
  });
});

describe('checks that a release did not make yet', () => {
  const { evidence, run } = partsOf('runc');
  const [created, probing] = evidence.predicate.readings;
  const release = earlierReleases[0]!;
  const fewer: ReleaseRules = {
    ...release.rules,
    known: new Set(
      [...release.rules.known!].filter((name) => !/ (status-NoNewPrivs|limit-tasks|tcp-listen)$/.test(name)),
    ),
  };
  const baseline = baselineBy(fewer, 'runc', evidence.predicate.uid, evidence.predicate.root_entries, 'x64');
  const older: RunRelease = { ...release, rules: fewer };
  const judged = (status: string) =>
    judge(
      {
        frame: evidence.predicate.frame,
        created: created!,
        probing: { ...probing!, status },
        filterBytes: null,
        bundle: evidence.predicate.bundle,
        control: evidence.predicate.control.probes,
      },
      baseline,
    );

  test('are left out of its judgement, and of nothing else', () => {
    const honest = judged(probing!.status);
    expect([honest.asExpected, honest.discrepancies]).toEqual([12, []]);
    const later = judged(probing!.status.replace('NoNewPrivs:\t1', 'NoNewPrivs:\t0'));
    expect(later.asExpected).toBe(12);
    const known = judged(probing!.status.replace(/CapEff:\t0{16}/, 'CapEff:\t0000000000000001'));
    expect(known.asExpected).toBe(11);
  });

  test('are named in one row that was not evaluated', () => {
    const [row, ...rest] = newerChecksRow(evidence, run, null, baseline, older);
    expect(rest).toEqual([]);
    expect(row).toMatchObject({ id: 'newer-checks', state: 'not evaluated' });
    expect(detailWords(row!.detail)).toMatch(
      /^EARLIER_RELEASE: release 0\.1\.0 did not make \d+ checks of this one \(.+\)/,
    );
    expect(detailWords(row!.detail)).toContain('inside p01-network-egress tcp-listen');
  });

  test('are not spoken of where the release is this one, or made them all', () => {
    expect(newerChecksRow(evidence, run, null, baseline, { ...older, version: null })).toEqual([]);
    const all = baselineBy(ownRules, 'runc', evidence.predicate.uid, evidence.predicate.root_entries, 'x64');
    expect(newerChecksRow(evidence, run, null, all, release)).toEqual([]);
  });
});

describe('an older catalog', () => {
  test('that the caller does not name is asked for, with both digests: 2', () => {
    const verification = verified(filesOf('crun'), { catalog: null });
    expect([verification.exitCode, named(verification, 'differs')]).toEqual([2, []]);
    const { go } = partsOf('crun');
    const row = rowNamed(verification, 'given-catalog')!;
    expect(row).toMatchObject({ state: 'not evidenced', concludes: true });
    expect(detailWords(row.detail)).toMatch(
      new RegExp(
        `^the run names ${go!.catalog_digest}, and the one .* sha256:[0-9a-f]{64}: give --catalog DIR`,
      ),
    );
    expect(rowNamed(verification, 'verdict')?.detail).toEqual({ kind: 'give', options: ['--catalog DIR'] });
  });

  test('that the caller names wrongly is a contradiction, and the first of the rows', () => {
    const verification = verified(filesOf('crun'), { catalog: Buffer.from('{}') });
    expect(verification.exitCode).toBe(4);
    expect(named(verification, 'differs')).toEqual(['given-catalog']);
    expect(named(verification, 'not evaluated')).toContain('evaluated');
  });

  test('that is beside the program agrees without being named', () => {
    const shipped = verified(filesOf('crun'));
    const { rows } = verified(filesOf('crun'), { catalog: null, shipped: Buffer.from('other') });
    expect(rows.filter(({ state }) => state === 'differs')).toEqual([]);
    expect(rowNamed(shipped, 'given-catalog')?.state).toBe('agrees');
  });
});

// What the readings of a container come to as rows, one condition at a time: of a runtime's four readings, of an engine's three, of an
// attestation and of evidence alone. Every row that does not agree is written down, whole; what it would be alike without is not asked.
import { describe, expect, it } from 'vitest';
import { subjectDigest } from '../../../../src/attestation/statement.ts';
import type { ReleaseRules } from '../../../../src/attestation/release-rules.ts';
import { baselineBy, laterMembers, ownRules } from '../../../../src/attestation/release-rules.ts';
import { detailWords } from '../../../../src/attestation/verify/row-details.ts';
import { lastReadingRows, memberRow, readingRows } from '../../../../src/attestation/verify/readings.ts';
import type { Row } from '../../../../src/attestation/verify/row.ts';
import type { Evidence, Reading, RunStatement } from '../../../../src/formats/documents.ts';
import type { Architecture } from '../../../../src/formats/kernel/architectures.ts';
import type { JudgedRuntime } from '../../../../src/formats/kernel/runtimes.ts';
import { engineRun, evidenceOf, runOf } from '../recorded-run.ts';

interface Documents {
  readonly evidence: Evidence;
  readonly run: RunStatement | null;
}

type Edit = (documents: Documents) => void;

/** In the order in which they were read, wherever they are written. */
const readingsOf = ({ evidence, run }: Documents): Reading[] => [
  ...evidence.predicate.readings,
  ...(run?.predicate.readings ?? []),
];

const inspection = (): Documents => ({ evidence: evidenceOf('crun'), run: runOf() });
const engine = (): Documents => ({ evidence: evidenceOf('docker'), run: engineRun('docker') });
/** An attestation: no packet, and one reading after the evidence, while the prober waits. */
const attested = (documents: Documents): Documents => {
  const { evidence, run } = documents;
  const last = evidence.predicate.readings.at(-1)!;
  const rootfs = subjectDigest(evidence.subject, 'rootfs') ?? '';
  const waiting = {
    ...last,
    stage: 'waiting',
    status: switched(last.status),
    rootfs: { expected: rootfs, observed: rootfs },
  };
  Object.assign(run!.predicate, { go: null, readings: [waiting] });
  return documents;
};
const alone = ({ evidence }: Documents): Documents => ({ evidence, run: null });

/** A later count of turns than in the text. */
const switched = (status: string): string => status.replace(/^(voluntary_ctxt_switches:\t)/m, '$19');

const bases = {
  'a runtime’s inspection': inspection,
  'a runtime’s attestation': () => attested(inspection()),
  'a runtime’s evidence alone': () => alone(inspection()),
  'an engine’s inspection': engine,
  'an engine’s attestation': () => attested(engine()),
  'an engine’s evidence alone': () => alone(engine()),
} as const satisfies Readonly<Record<string, () => Documents>>;

type Base = keyof typeof bases;

const words = ({ id, state, detail }: Row): string => {
  const said = detail.kind === 'values' ? (detail.observed ?? 'absent') : detailWords(detail);
  return `${id} ${state}${said === '' ? '' : `, ${said.replaceAll(/[0-9a-f]{64}/g, '…')}`}`;
};

/** Every row of the readings; `known`: the checks that its release made, where it did not make them all. */
function rowsOf(
  documents: Documents,
  rules: ReleaseRules = ownRules,
  known: readonly string[] | null = null,
): Row[] {
  const { evidence, run } = documents;
  const { runtime, uid, root_entries, host, filter } = evidence.predicate;
  const baseline = baselineBy(
    rules,
    runtime.id as JudgedRuntime,
    uid,
    root_entries,
    host.architecture as Architecture,
  );
  const bytes = filter.bytes_base64 === null ? null : Buffer.from(filter.bytes_base64, 'base64');
  const { out } = readingsOf(bases[runtime.id === 'crun' ? RUNTIME : ENGINE]()).at(-1)!;
  const sizeOf = (name: string): number | null =>
    out[name.startsWith('checkpoint-') ? 'checkpoint.md' : name]?.size ?? null;
  return [
    ...readingRows(
      evidence,
      run,
      bytes,
      { ...baseline, known: known === null ? null : new Set(known) },
      rules,
    ),
    memberRow(evidence, run, rules),
    ...(run === null ? [] : lastReadingRows(evidence, run, rules, sizeOf)),
  ];
}

const RUNTIME = 'a runtime’s inspection';
const ENGINE = 'an engine’s inspection';
const every = Object.keys(bases) as Base[];

it.each<[base: Base, rows: string]>([
  [
    RUNTIME,
    'stages evidence-readings readings-readable readings-differ first-reading later-readings between-stages members rootfs-at-end reports-in-out',
  ],
  [
    'a runtime’s attestation',
    'stages evidence-readings readings-readable readings-differ first-reading later-readings between-stages members rootfs-at-end',
  ],
  [
    'a runtime’s evidence alone',
    'stages evidence-readings readings-readable readings-differ first-reading members',
  ],
  [
    ENGINE,
    'stages evidence-readings readings-readable readings-differ later-readings between-stages members rootfs-at-end reports-in-out',
  ],
  [
    'an engine’s attestation',
    'stages evidence-readings readings-readable readings-differ later-readings between-stages members rootfs-at-end',
  ],
  ['an engine’s evidence alone', 'stages evidence-readings readings-readable members'],
])('%s has these rows, each of which agrees', (base, rows) => {
  const found = rowsOf(bases[base]());
  expect(found.map(({ id }) => id).join(' ')).toBe(rows);
  expect(new Set(found.map(({ state, label }) => `${label} ${state}`))).toEqual(
    new Set(['cross-checked agrees', 'recomputed agrees']),
  );
});

/** One of the readings, by its place in their order. */
const at =
  (place: number, more: (reading: Reading) => object): Edit =>
  (documents) => {
    const reading = readingsOf(documents).at(place);
    if (reading !== undefined) Object.assign(reading, more(reading));
  };
const put = (place: number, more: object): Edit => at(place, () => more);
const within = (place: number, member: keyof Reading, more: object): Edit =>
  at(place, (reading) => ({ [member]: { ...(reading[member] as object), ...more } }));
const without = (place: number, member: keyof Reading, name: string): Edit =>
  at(place, (reading) => {
    const { [name]: _gone, ...rest } = reading[member] as Record<string, unknown>;
    return { [member]: rest };
  });
const turns = (place: number, count: string): Edit =>
  at(place, ({ status }) => ({ status: status.replace(/^(voluntary_ctxt_switches:\t)\d+/m, `$1${count}`) }));
const identity = (place: number, of: string, which: 'intended' | 'mounted'): Edit =>
  at(place, ({ sources }) => ({ sources: { ...sources, [of]: { ...sources[of]!, [which]: 'x' } } }));
const size = (place: number, name: string, bytes: number): Edit =>
  at(place, ({ out }) => ({ out: { ...out, [name]: { ...out[name]!, size: bytes } } }));
const last: Edit = ({ run }) => void run?.predicate.readings.pop();
const noLater: Edit = ({ run }) => void run?.predicate.readings.splice(0);
const noneIn: Edit = ({ evidence }) => void evidence.predicate.readings.splice(0);
const oneIn: Edit = ({ evidence }) => void evidence.predicate.readings.splice(1);
const once: Edit = ({ evidence }) =>
  void evidence.predicate.readings.push(evidence.predicate.readings.at(-1)!);
const file = { mode: '0222', uid: 0, gid: 0, links: 1, kind: 'file', size: 0 };

/** Each alone on each kind of run that has such a reading. */
const edits: Readonly<Record<string, Edit>> = {
  'nothing in the evidence': noneIn,
  'one reading of the evidence': oneIn,
  'a reading of the evidence once more': once,
  'no last reading': last,
  'no later reading': noLater,
  'a text that begins with a mark': within(0, 'net', { route: '!EACCES' }),
  'a text that ends with a mark': within(0, 'net', { route: 'x!' }),
  'a name that begins with a mark': within(0, 'dev', { '!EACCES': 'x' }),
  'a name that ends with a mark': within(0, 'dev', { 'x!': 'y' }),
  'an inner text with a mark': within(0, 'working', { cwd: '!EACCES' }),
  'no such file for the routes of IPv6': within(0, 'net', { ipv6_route: '!ENOENT' }),
  'no access to the routes of IPv6': within(0, 'net', { ipv6_route: '!EACCES' }),
  'no such file for something else': within(0, 'net', { dev: '!ENOENT' }),
  'a namespace of the host of another kind': within(0, 'host_namespaces', { uts: 'ipc:[1]' }),
  'a namespace of the host that is no link': within(0, 'host_namespaces', { uts: 'uts:[x]' }),
  'a namespace of another kind': within(0, 'namespaces', { uts: 'ipc:[1]' }),
  'a namespace that is no link': within(0, 'namespaces', { uts: 'uts:[x]' }),
  'a namespace less': without(0, 'namespaces', 'uts'),
  'a namespace of the host less': without(0, 'host_namespaces', 'cgroup'),
  'a source less': without(0, 'sources', '/out'),
  'a source more': within(0, 'sources', { '/x': { intended: '1:2', mounted: '1:2' } }),
  'a file less in /out': without(0, 'out', '.'),
  'a file more in /out': within(0, 'out', { x: file }),
  'no identity of the root': identity(0, '/', 'intended'),
  'no identity of what is mounted': identity(0, '/out', 'mounted'),
  'no identity of the intended program': within(0, 'executable', { intended: 'x' }),
  'no identity of the running program': within(0, 'executable', { running: 'x' }),
  'no digest of the root at the end': within(-1, 'rootfs', { expected: 'x', observed: 'x' }),
  'a status that says a thing twice': at(0, ({ status }) => ({ status: `${status}Umask:\t0022\n` })),
  'limits that say a thing twice': at(0, ({ limits }) => ({
    limits: `${limits}Max cpu time              9    9    seconds\n`,
  })),
  'a start that is no number': put(0, { process_start: 'x' }),
  'no count of turns at first': turns(0, 'x'),
  'no count of turns in the second reading': turns(1, 'x'),
  'no count of turns at last': turns(-1, 'x'),
  'as few turns as can be at last': turns(-1, '0'),
  'as many turns as before': (documents) => {
    const [before, after] = readingsOf(documents).slice(-2);
    if (after !== undefined) Object.assign(after, { status: before!.status });
  },
  'a size of /out before anything ran': size(0, 'report.md', 1),
  'a size of /out while it probes': size(1, 'report.md', 1),
  'no word of the prober': size(1, 'report.json', 0),
  'another size of /out in the third reading': size(2, 'report.md', 1),
  'another program in the second reading': within(1, 'executable', { running: '1:2' }),
  'another program in the third reading': within(2, 'executable', { running: '1:2' }),
  'another network in the third reading': within(2, 'net', { route: 'x' }),
  'a program that runs already': at(0, ({ executable: { intended } }) => ({
    executable: { intended, running: intended },
  })),
  'another program that was intended at first': within(0, 'executable', { intended: '1:2' }),
  'another host at first': within(0, 'host_namespaces', { net: 'net:[7]' }),
  'another host in the second reading': within(1, 'host_namespaces', { net: 'net:[7]' }),
  'another host at last': within(-1, 'host_namespaces', { net: 'net:[7]' }),
  'another mount in the first reading': at(0, ({ mountinfo }) => ({
    mountinfo: mountinfo.replace(/ ro,/, ' rw,'),
  })),
  'another mount at last': at(-1, ({ mountinfo }) => ({ mountinfo: mountinfo.replace(/ ro,/, ' rw,') })),
  'another limit in the first reading': at(0, ({ limits }) => ({
    limits: limits.replace(/^(Max cpu time\s+)\d+/m, '$17'),
  })),
  'another limit at last': at(-1, ({ limits }) => ({
    limits: limits.replace(/^(Max cpu time\s+)\d+/m, '$17'),
  })),
  'another start in the second reading': put(1, { process_start: '7' }),
  'another start in the third reading': put(2, { process_start: '7' }),
  'another start at last': put(-1, { process_start: '7' }),
  'a root that is hashed at first': put(0, {
    rootfs: { expected: `sha256:${'0'.repeat(64)}`, observed: 'x' },
  }),
  'a root that is hashed in the third reading': put(2, {
    rootfs: { expected: `sha256:${'0'.repeat(64)}`, observed: 'x' },
  }),
  'no root that is hashed': (documents) =>
    void Reflect.deleteProperty(readingsOf(documents).at(-1)!, 'rootfs'),
  'the root as it was made': (documents) => {
    const whole = subjectDigest(documents.evidence.subject, 'rootfs')!;
    const reading = documents.run?.predicate.readings.at(-1);
    if (reading !== undefined) Object.assign(reading, { rootfs: { expected: whole, observed: whole } });
  },
  'another root than was made': put(-1, {
    rootfs: { expected: `sha256:${'0'.repeat(64)}`, observed: `sha256:${'0'.repeat(64)}` },
  }),
  'a longer report.md at last': size(-1, 'report.md', 7),
  'a longer report.json at last': size(-1, 'report.json', 7),
  'a longer checkpoint at last': size(-1, 'checkpoint.md', 7),
  'no report.md at last': without(-1, 'out', 'report.md'),
  'its own digest beside the predicate': ({ run }) =>
    void (run !== null && Object.assign(run, { self_digest: `sha256:${'0'.repeat(64)}` })),
};

const soundRows = new Map<Base, readonly Row[]>();

/** What is not as in the sound run. */
function changed(base: Base, rows: readonly Row[]): string {
  const sound = soundRows.get(base) ?? rowsOf(bases[base]());
  soundRows.set(base, sound);
  const gone = sound.filter(({ id }) => !rows.some((row) => row.id === id)).map(({ id }) => `no ${id}`);
  const now = rows.filter(({ id, state }) => state !== 'agrees' || !sound.some((row) => row.id === id));
  return [...gone, ...now.map(words)].join('; ');
}

/** Each thing once for all kinds of run that it comes to the same in. */
function listed(cases: readonly (readonly [what: string, base: Base, came: string])[]): string {
  const lines = new Map<string, Base[]>();
  for (const [what, base, came] of cases) {
    const line = `${what}: ${came === '' ? 'nothing' : came}`;
    lines.set(line, [...(lines.get(line) ?? []), base]);
  }
  const of = (those: readonly Base[]): string =>
    those.length === every.length
      ? 'all'
      : those
          .join(', ')
          .replaceAll(/a(?:n engine’s| runtime’s) /g, (own) =>
            own.startsWith('an ') ? 'engine ' : 'runtime ',
          );
  return `${[...lines].map(([line, those]) => `[${of(those)}] ${line}`).join('\n')}\n`;
}

/** Of evidence alone: what is in readings is judged as in a whole run, and how many there are is not. */
const OF_EVIDENCE_ALONE = new Set([
  'nothing in the evidence',
  'one reading of the evidence',
  'a reading of the evidence once more',
  'no later reading',
  'a text that begins with a mark',
  'no count of turns at last',
  'a size of /out while it probes',
  'another program that was intended at first',
  'another host at last',
  'another mount in the first reading',
  'another start at last',
  'a root that is hashed at first',
]);

it('comes to what is written down where one thing is spoilt', async () => {
  expect([...OF_EVIDENCE_ALONE].filter((what) => !(what in edits))).toEqual([]);
  const cases = Object.entries(edits).flatMap(([what, edit]) =>
    every.flatMap((base) => {
      if (base.endsWith(' alone') && !OF_EVIDENCE_ALONE.has(what)) return [];
      const documents = bases[base]();
      edit(documents);
      return [[what, base, changed(base, rowsOf(documents))] as const];
    }),
  );
  await expect(listed(cases)).toMatchFileSnapshot('recorded/readings.txt');
});

const idsOf = (base: Base): Row['id'][] => rowsOf(bases[base]()).map(({ id }) => id);
const notEvaluated = (base: Base, known: readonly string[]): Row['id'][] =>
  rowsOf(bases[base](), ownRules, known)
    .filter(({ state }) => state === 'not evaluated')
    .map(({ id }) => id);

// A row that is judged in parts was judged only where every part of it was.
it.each<[what: string, known: string[], runtime: string[], ofEngine: string[]]>([
  [
    'nothing',
    [],
    ['first-reading', 'later-readings', 'between-stages'],
    ['later-readings', 'between-stages'],
  ],
  [
    'what is outside alone',
    ['outside p01-network-egress filter-socket', 'outside p07-mount-set mounts'],
    ['first-reading', 'later-readings', 'between-stages'],
    ['later-readings', 'between-stages'],
  ],
  [
    'what is outside, and what confines',
    ['outside p07-mount-set mounts', 'witness limit-memory'],
    ['first-reading', 'between-stages'],
    ['between-stages'],
  ],
  [
    'what is outside, what confines, and what goes on up to the end',
    ['outside p07-mount-set mounts', 'witness limit-memory', 'witness inspecting-to-inspected-sources'],
    ['first-reading', 'between-stages'],
    ['between-stages'],
  ],
  [
    'what is outside, what confines, and what goes on after the probes',
    [
      'outside p07-mount-set mounts',
      'witness limit-memory',
      'witness probing-to-inspecting-sources',
      'witness inspecting-to-inspected-sources',
    ],
    ['first-reading'],
    [],
  ],
  [
    'something of everything',
    [
      'outside p07-mount-set mounts',
      'witness limit-memory',
      'witness created-to-probing-sources',
      'witness probing-to-inspecting-sources',
      'witness inspecting-to-inspected-sources',
    ],
    [],
    [],
  ],
  [
    'the program that runs alone of what confines, which the first reading is not held to',
    [
      'outside p07-mount-set mounts',
      'witness executable',
      'witness created-to-probing-sources',
      'witness probing-to-inspecting-sources',
      'witness inspecting-to-inspected-sources',
    ],
    ['first-reading'],
    [],
  ],
  [
    'the process alone of what is outside, which the first reading is not held to',
    [
      'outside p10-no-privilege status-CapEff',
      'witness limit-memory',
      'witness created-to-probing-sources',
      'witness probing-to-inspecting-sources',
      'witness inspecting-to-inspected-sources',
    ],
    ['first-reading'],
    [],
  ],
])('under a release that checked %s', (_what, known, runtime, ofEngine) => {
  expect(notEvaluated(RUNTIME, known)).toEqual(runtime);
  expect(notEvaluated(ENGINE, known)).toEqual(ofEngine);
});

it('judges the later readings of a release whose runs had none', () => {
  const stages = { attestation: ['created', 'probing'], inspection: ['created', 'probing'] };
  const earlier = { ...ownRules, stages };
  const of = (documents: Documents): string[] =>
    rowsOf(documents, earlier)
      .filter(({ id }) => id !== 'members')
      .map(({ id, state }) => `${id} ${state}`);
  const none = bases['a runtime’s attestation']();
  noLater(none);
  const sound = ['stages', 'evidence-readings', 'readings-readable', 'readings-differ', 'first-reading'];
  expect(of(none)).toEqual(sound.map((id) => `${id} agrees`));
  const [, ...others] = sound;
  expect(of(bases['a runtime’s attestation']())).toEqual([
    'stages differs',
    ...[...others, 'later-readings', 'between-stages'].map((id) => `${id} agrees`),
  ]);
  expect(idsOf('a runtime’s attestation')).toContain('rootfs-at-end');
});

describe('members of a later release', () => {
  const holding = (names: readonly string[]): object => Object.fromEntries(names.map((name) => [name, 'x']));
  const reading = {
    ...holding(laterMembers.reading),
    stage: 'waiting',
    cgroup: holding(laterMembers.cgroup),
  };
  const everything = {
    evidence: { predicate: { ...holding(laterMembers.evidence), readings: [] } },
    run: { predicate: { ...holding(laterMembers.run), readings: [reading] }, self_digest: 'x' },
  } as unknown as { evidence: Evidence; run: RunStatement };
  const { members } = ownRules;
  const nothing = { evidence: [], reading: [], cgroup: [], run: [] };
  const found = (more: Partial<ReleaseRules['members']>, documents: Documents = everything): unknown => {
    const row = memberRow(documents.evidence, documents.run, {
      ...ownRules,
      members: { ...members, ...more },
    });
    return row.detail.kind === 'values' ? JSON.parse(row.detail.observed ?? '') : row.state;
  };
  const ofReading = [...laterMembers.reading, ...laterMembers.cgroup].map((name) => `waiting: ${name}`);
  const beside = 'run.json: self_digest beside its predicate';

  it('are each named where they are', () => {
    expect(found(nothing)).toEqual([
      'deadlines',
      'engine',
      'environment_states',
      'run_on_github',
      'unverified_promises',
      'run.json: self_digest in its predicate',
      ...ofReading,
    ]);
    expect(found(laterMembers)).toEqual([beside]);
    expect(found({})).toEqual(['run_on_github', beside]);
  });

  it.each([
    ['evidence', ['deadlines', beside]],
    ['reading', [beside, 'waiting: descriptors']],
    ['cgroup', [beside, 'waiting: devices']],
    ['run', ['run.json: self_digest in its predicate']],
  ] as const)('are each of their own kind: %s', (kind, named) => {
    expect(found({ ...laterMembers, [kind]: laterMembers[kind].slice(1) })).toEqual(named);
  });

  it('are no one’s where there is no run.json, and no reading', () => {
    const { evidence } = everything;
    expect(found(nothing, { evidence, run: null })).toEqual([...laterMembers.evidence]);
    expect(found(laterMembers, { evidence, run: null })).toBe('not evaluated');
    expect(laterMembers).toEqual({
      evidence: ['deadlines', 'engine', 'environment_states', 'run_on_github', 'unverified_promises'],
      reading: [
        'descriptors',
        'dev',
        'oom_score_adj',
        'personality',
        'places',
        'randomize_va_space',
        'rootfs',
        'working',
      ],
      cgroup: ['devices', 'swap_bytes'],
      run: ['self_digest'],
    });
  });
});

it('compares a report that is not in the folder with what was in /out, and is a difference', () => {
  const { evidence, run } = bases[RUNTIME]();
  const rows = lastReadingRows(evidence, run!, ownRules, (name) => (name === 'report.md' ? null : 7));
  const found = rows.find(({ id }) => id === 'reports-in-out');
  expect(found?.detail.kind === 'values' ? JSON.parse(found.detail.expected) : found).toEqual({
    'checkpoint.md': 7,
    'report.json': 7,
    'report.md': 'absent',
  });
});

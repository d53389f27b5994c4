// What a judgement is made of, one condition at a time: what was read and what was not, what a release expects and what it does not, what
// is shown of it. Everything is a recorded run in which one thing is otherwise.
import { describe, expect, it } from 'vitest';
import { confinementChecks } from '../../../src/attestation/checks/confinement.ts';
import { continuityChecks } from '../../../src/attestation/checks/continuity.ts';
import { insideChecks } from '../../../src/attestation/checks/inside.ts';
import { LIMIT_NAME, STATUS_NAME, repeatedNames } from '../../../src/attestation/checks/repeated-names.ts';
import { differenceWords } from '../../../src/attestation/difference.ts';
import { judge, worse } from '../../../src/attestation/judge.ts';
import type { Judgement, Observed } from '../../../src/attestation/judge.ts';
import { insidePrograms, pinnedDigests } from '../../../src/attestation/pinned-programs.ts';
import { baselineBy, isDrivenBy, ownRules, stagesOf } from '../../../src/attestation/release-rules.ts';
import { earlierReleases } from '../../../src/attestation/releases.ts';
import { agrees } from '../../../src/formats/check.ts';
import type { Check } from '../../../src/formats/check.ts';
import type { Reading } from '../../../src/formats/documents.ts';
import type { Baseline } from '../../../src/probes/checks.ts';
import { atLeast } from '../../support/at-least.ts';
import { observedBy, runOf } from './recorded-run.ts';

const { observed, baseline } = observedBy('crun');
const { probing } = observed;
const created = observed.created!;
const [inspecting, inspected] = runOf().predicate.readings as [Reading, Reading];

const broken = (checks: readonly Check[]): string[] =>
  checks.filter((check) => !agrees(check)).map(({ id, observed: found }) => `${id}: ${found}`);

const without = (reading: Reading, name: keyof Reading): Reading => {
  const { [name]: _gone, ...rest } = reading;
  return rest as Reading;
};

describe('what confines a container', () => {
  const of = (more: Partial<Reading>, reading = probing): string[] =>
    broken(confinementChecks({ ...reading, ...more }, baseline));

  it.each<[what: string, came: string[], words: string[]]>([
    ['everything', of({}), []],
    [
      'a namespace that is the host’s',
      of({ namespaces: { ...probing.namespaces, net: probing.host_namespaces['net']! } }),
      ["namespace-network: the host's"],
    ],
    [
      'a namespace that could not be read',
      of({ namespaces: { ...probing.namespaces, mnt: '!EACCES' } }),
      ['namespace-mount: unreadable'],
    ],
    [
      'a namespace of the host that could not be read',
      of({ host_namespaces: { ...probing.host_namespaces, mnt: '!EACCES' } }),
      ['namespace-mount: unreadable'],
    ],
    [
      'a namespace whose name only ends with a mark',
      of({ namespaces: { ...probing.namespaces, mnt: 'x!' } }),
      [],
    ],
    [
      'a namespace of the host whose name only ends with a mark',
      of({ host_namespaces: { ...probing.host_namespaces, mnt: 'x!' } }),
      [],
    ],
    [
      'users of their own',
      of({ namespaces: { ...probing.namespaces, user: 'user:[7]' } }),
      ['namespace-user: its own'],
    ],
    [
      'users that could not be read',
      of({ namespaces: { ...probing.namespaces, user: '!EACCES' } }),
      ['namespace-user: unreadable'],
    ],
    [
      'users of the host that could not be read',
      of({ host_namespaces: { ...probing.host_namespaces, user: '!EACCES' } }),
      ['namespace-user: unreadable'],
    ],
    [
      'users that end with a mark, both',
      of({
        namespaces: { ...probing.namespaces, user: 'x!' },
        host_namespaces: { ...probing.host_namespaces, user: 'x!' },
      }),
      [],
    ],
    [
      'users that were not read, both',
      of({ namespaces: {}, host_namespaces: {} }).filter((line) => line.includes('user')),
      ['namespace-user: unreadable'],
    ],
    [
      'no limits',
      of({ limits: '' }),
      [
        'limit-max-core-file-size: unreadable',
        'limit-max-cpu-time: unreadable',
        'limit-max-file-size: unreadable',
        'limit-max-open-files: unreadable',
      ],
    ],
    [
      'a hard limit that is another',
      of({ limits: probing.limits.replace(/^(Max open files\s+\d+\s+)\d+/m, '$17') }),
      [`limit-max-open-files: ${ownRules.policy.limits.open_files} 7`],
    ],
    [
      'another limit of memory',
      of({ cgroup: { ...probing.cgroup, memory_bytes: '7' } }),
      ['limit-memory: 7'],
    ],
    ['another limit of tasks', of({ cgroup: { ...probing.cgroup, tasks: '7' } }), ['limit-tasks: 7']],
    ['swap', of({ cgroup: { ...probing.cgroup, swap_bytes: '7' } }), ['limit-swap: 7']],
    ['no swap to speak of', of({ cgroup: { ...probing.cgroup, swap_bytes: 'no swap' } }), []],
    ['another program', of({ executable: { ...probing.executable, running: '1:2' } }), ['executable: 1:2']],
    [
      'a debugger',
      of({ status: probing.status.replace(/^TracerPid:\t0$/m, 'TracerPid:\t7') }),
      ['status-TracerPid: 7'],
    ],
    [
      'a state that no kernel words',
      of({ status: probing.status.replace(/^(Speculation_Store_Bypass:\t).*$/m, '$1none') }),
      ['status-Speculation_Store_Bypass: none'],
    ],
    [
      'a state that a kernel does not tell',
      of({ status: probing.status.replace(/^SpeculationIndirectBranch:.*\n/m, '') }),
      [],
    ],
    [
      'a state that every kernel tells',
      of({ status: probing.status.replace(/^TracerPid:.*\n/m, '') }),
      ['status-TracerPid: absent'],
    ],
    [
      'a status that could not be read',
      of({ status: '!EACCES' }),
      [
        'status-TracerPid: unreadable',
        'status-Speculation_Store_Bypass: unreadable',
        'status-SpeculationIndirectBranch: unreadable',
      ],
    ],
    ['another personality', of({ personality: '00040000' }), ['personality: 00040000']],
    ['addresses that are not random', of({ randomize_va_space: '0' }), ['randomize-va-space: 0']],
    ['another score', of({ oom_score_adj: '7' }), ['oom-score-adj: 7']],
    ['another folder', of({ working: { ...probing.working!, cwd: '1:2' } }), ['cwd: 1:2']],
    ['another root', of({ working: { ...probing.working!, root: '1:2' } }), ['root: 1:2']],
    [
      'no root that was intended',
      of({ sources: {} }),
      [`cwd: ${probing.working!.cwd}`, `root: ${probing.working!.root}`],
    ],
    [
      'other devices that are let through',
      of({ cgroup: { ...probing.cgroup, devices: 'a *:* rwm' } }),
      ['cgroup-devices: a *:* rwm'],
    ],
    [
      'devices in another order',
      of({
        cgroup: { ...probing.cgroup, devices: probing.cgroup.devices!.split(', ').reverse().join(', ') },
      }),
      [],
    ],
    ['a device more', of({ dev: { ...probing.dev, x: 'y' } }).map((line) => line.slice(0, 9)), ['dev-nodes']],
  ])('%s', (_what, came, words) => {
    expect(came).toEqual(words);
  });

  it.each([
    ['personality', 'personality'],
    ['randomize_va_space', 'randomize-va-space'],
    ['oom_score_adj', 'oom-score-adj'],
    ['descriptors', 'descriptors'],
    ['places', 'descriptors'],
    ['dev', 'dev-nodes'],
  ] as const)('%s, which was not read', (name, id) => {
    expect(broken(confinementChecks(without(probing, name), baseline))).toEqual([`${id}: not read`]);
  });

  it('the folder that it works in, which was not read', () => {
    expect(broken(confinementChecks(without(probing, 'working'), baseline))).toEqual([
      'cwd: not read',
      'root: not read',
    ]);
    const { devices: _devices, swap_bytes: _swap, ...cgroup } = probing.cgroup;
    expect(of({ cgroup })).toEqual(['limit-swap: not read', 'cgroup-devices: not read']);
  });

  it('the root at the end, and at no other time', () => {
    const root = (reading: Reading): string[] =>
      confinementChecks(reading, baseline).flatMap(({ id, expected, observed: found }) =>
        id === 'rootfs' ? [`${expected} ${found}`] : [],
      );
    const at = (stage: Reading['stage'], more: Partial<Reading> = {}): string[] =>
      root({ ...without(probing, 'rootfs'), ...more, stage });
    for (const stage of ['created', 'probing', 'inspecting'] as const) expect(at(stage)).toEqual([]);
    for (const stage of ['waiting', 'inspected'] as const) {
      expect(at(stage)).toEqual(['known not read']);
      expect(at(stage, { rootfs: { expected: 'E', observed: 'O' } })).toEqual(['E O']);
    }
  });

  it('nothing that its release does not expect', () => {
    const expectations = (more: object, runtime: object = {}): Baseline => {
      const { process: _process, ...rest } = baseline.expectations;
      const own = { ...baseline.expectations.runtimes.crun };
      for (const name of Object.keys(runtime)) Reflect.deleteProperty(own, name);
      return {
        ...baseline,
        expectations: {
          ...rest,
          ...more,
          runtimes: { ...baseline.expectations.runtimes, crun: own },
        },
      };
    };
    const all = confinementChecks(probing, baseline).map(({ id }) => id);
    const ids = (of_: Baseline): string[] => {
      const now = new Set(confinementChecks(probing, of_).map(({ id }) => id));
      return all.filter((id) => !now.has(id));
    };
    const { process } = baseline.expectations;
    expect(ids(expectations({ process }))).toEqual([]);
    expect(ids(expectations({}))).toEqual([
      'status-TracerPid',
      'status-Speculation_Store_Bypass',
      'status-SpeculationIndirectBranch',
      'personality',
      'randomize-va-space',
      'oom-score-adj',
      'limit-swap',
      'namespace-user',
      'cwd',
      'root',
    ]);
    expect(ids(expectations({ process }, { descriptors: 0 }))).toEqual(['descriptors']);
    expect(ids(expectations({ process }, { dev_nodes: 0 }))).toEqual(['dev-nodes']);
    expect(ids(expectations({ process }, { cgroup_devices: 0 }))).toEqual(['cgroup-devices']);
  });
});

describe('a later reading of a container', () => {
  const of = (before: Reading, after: Reading, by: Baseline = baseline): string[] =>
    continuityChecks(before, after, by)
      .filter((check) => !agrees(check))
      .map(({ id }) => id.replace(/^(\w+)-to-(\w+)-/, ''));
  const later = (more: Partial<Reading>): string[] => of(probing, { ...inspecting, ...more });

  it.each<[what: string, came: string[], ids: string[]]>([
    ['is the same', later({}), []],
    ['of another start', later({ process_start: '7' }), ['process-start']],
    [
      'of another namespace',
      later({ namespaces: { ...probing.namespaces, net: 'net:[7]' } }),
      ['namespaces'],
    ],
    ['of other mounts', later({ mountinfo: '' }), ['mount-table']],
    ['of other sources', later({ sources: {} }), ['sources']],
    ['of another cgroup', later({ cgroup: { ...probing.cgroup, tasks: '7' } }), ['cgroup']],
    ['of other limits', later({ limits: 'x' }), ['limits']],
    ['in another folder', later({ working: { cwd: '1:2', root: '1:2' } }), ['working']],
    ['of another personality', later({ personality: 'x' }), ['personality']],
    ['of another score', later({ oom_score_adj: '7' }), ['oom-score-adj']],
    ['of other devices', later({ dev: { x: 'y' } }), ['dev-nodes']],
    ['of another network', later({ net: { ...probing.net, route: 'x' } }), ['net']],
    ['of another /out', later({ out: {} }), ['out']],
    ['of another program', later({ executable: { intended: '1:2', running: '1:2' } }), ['executable']],
    ['of another root', later({ root_entries: [] }), ['root-entries']],
    ['of another /dev', later({ dev_entries: ['x'] }), ['dev-entries']],
    [
      'of a status that could not be read',
      later({ status: '!EACCES' }).slice(0, 2),
      ['status-Uid', 'status-Gid'],
    ],
    [
      'of no status, like the one before',
      of({ ...probing, status: '!' }, { ...inspecting, status: '!' }).slice(0, 2),
      ['status-Uid', 'status-Gid'],
    ],
  ])('%s', (_what, came, ids) => {
    expect(came).toEqual(ids);
  });

  it.each([
    'Uid',
    'Gid',
    'Groups',
    'CapInh',
    'CapPrm',
    'CapEff',
    'CapAmb',
    'CapBnd',
    'NoNewPrivs',
    'Umask',
    'Seccomp',
    'Seccomp_filters',
  ])('with another %s in its status', (name) => {
    const status = inspecting.status.replace(new RegExp(`^(${name}:\t)`, 'm'), '$19');
    expect(status).not.toBe(inspecting.status);
    expect(later({ status })).toEqual([`status-${name}`]);
  });

  it.each([
    ['working', 'working'],
    ['personality', 'personality'],
    ['oom_score_adj', 'oom-score-adj'],
    ['dev', 'dev-nodes'],
  ] as const)('that has no %s agrees with nothing, and with none that has not either', (name, id) => {
    expect(of(probing, without(inspecting, name))).toEqual([id]);
    expect(of(without(probing, name), without(inspecting, name))).toEqual([id]);
    const { process: _process, ...rest } = baseline.expectations;
    expect(
      of(without(probing, name), without(inspecting, name), { ...baseline, expectations: rest }),
    ).toEqual([]);
  });

  it('holds open while the prober waits what it held, or agrees with nothing', () => {
    const waiting: Reading = { ...probing, stage: 'waiting' };
    expect(of(probing, waiting)).toEqual([]);
    expect(of(probing, { ...waiting, descriptors: {} })).toEqual(['descriptors']);
    expect(of(without(probing, 'descriptors'), without(waiting, 'descriptors'))).toEqual(['descriptors']);
  });

  it('is what the runtime leaves of it, after the first', () => {
    const first = (more: Partial<Reading>, by: Baseline = baseline): string[] =>
      of(created, { ...probing, ...more }, by);
    expect(first({})).toEqual([]);
    for (const more of [
      { net: { ...probing.net, route: 'x' } },
      { out: {} },
      { root_entries: [] },
      { dev_entries: [] },
    ])
      expect(first(more)).toEqual([]);
    const { created_status: _status, ...crun } = baseline.expectations.runtimes.crun;
    const runtimes = { ...baseline.expectations.runtimes, crun };
    const without_ = { ...baseline, expectations: { ...baseline.expectations, runtimes } } as Baseline;
    const ids = (by: Baseline): string[] =>
      continuityChecks(created, probing, by).flatMap(({ id }) => (id.includes('-status-') ? [id] : []));
    expect(ids(without_)).toEqual([
      'created-to-probing-status-NoNewPrivs',
      'created-to-probing-status-CapEff',
    ]);
    expect(ids(baseline)).toEqual(
      baseline.expectations.runtimes.crun.created_status?.map((name) => `created-to-probing-status-${name}`),
    );
  });

  it('may have longer reports in the end, and nothing else of them', () => {
    expect(of(inspecting, inspected)).toEqual([]);
    const file = inspected.out['report.md']!;
    const out = (more: object) => ({
      ...inspected,
      out: { ...inspected.out, 'report.md': { ...file, ...more } },
    });
    expect(of(inspecting, out({ size: 0 }))).toEqual([]);
    expect(of(inspecting, out({ mode: '0777' }))).toEqual(['out']);
  });
});

describe('a judgement', () => {
  const of = (more: Partial<Observed>, by: Baseline = baseline): Judgement =>
    judge({ ...observed, ...more }, by);
  const words = ({ discrepancies }: Judgement): string[] => discrepancies.map(differenceWords);

  it('names each check of the bundle that nobody made', () => {
    const wanted = ['config', 'rootfs', 'runtime', ...insidePrograms.map((name) => `program-${name}`)];
    expect(insidePrograms).toEqual(['enter.cjs', 'probe.cjs', 'inspect.cjs', 'inspect.json']);
    const line = (id: string): string => `bundle: ${id}: expected “checked”, observed “not checked”`;
    for (const id of wanted)
      expect(words(of({ bundle: observed.bundle.filter((check) => check.id !== id) }))).toEqual([line(id)]);
    expect(words(of({ bundle: [] }))).toEqual(wanted.map(line));
    const { bundle: _bundle, ...expectations } = baseline.expectations;
    expect(words(of({ bundle: [] }, { ...baseline, expectations }))).toEqual(
      wanted.filter((id) => id !== 'runtime').map(line),
    );
    const more = { id: 'x', expected: 'a', observed: 'b' } as never;
    expect(words(of({ bundle: [...observed.bundle, more] }))).toEqual([
      'bundle: x: expected “a”, observed “b”',
    ]);
  });

  it('keeps forty differences of a probe, those that break it first', () => {
    const attempts = Object.fromEntries(Array.from({ length: 45 }, (_, at) => [`try-${at}`, 'EPERM']));
    const many = {
      ...baseline,
      expectations: {
        ...baseline.expectations,
        attempts: { ...baseline.expectations.attempts, 'p01-network-egress': attempts },
      },
    } as Baseline;
    const { cells, disagreements } = of({}, many);
    expect(cells[0]).toMatchObject({ state: 'breached', basis: 'both' });
    expect(cells[0]?.disagreements).toHaveLength(40);
    expect(disagreements).toHaveLength(40);
    expect(cells[0]?.disagreements[39]).toBe('inside: try-39: expected “EPERM”, observed “not attempted”');
    const engine = observedBy('docker');
    const p07 = structuredClone(engine.observed.frame);
    Object.assign(p07.observations['p12-no-host-surface'].attempts, { run: 'OK' });
    const [p12] = judge({ ...engine.observed, frame: p07 }, engine.baseline).cells.slice(-1);
    expect(p12?.state).toBe('breached');
    expect(p12?.disagreements[0]).toMatch(/^inside: run: /);
    expect(p12?.disagreements.length).toBeGreaterThan(3);
  });

  it('holds a probe by what was seen of it, from inside, from outside, or not at all', () => {
    const cell = (...known: string[]): string => {
      const [first] = of({}, { ...baseline, known: new Set(known) }).cells;
      return `${first?.basis} ${first?.state}`;
    };
    expect(cell('inside p01-network-egress tcp-public', 'outside p01-network-egress filter-socket')).toBe(
      'both held',
    );
    expect(cell('inside p01-network-egress tcp-public')).toBe('inside-only held');
    expect(cell('outside p01-network-egress filter-socket')).toBe('outside-only held');
    expect(cell()).toBe('none unverified');
  });

  it('is of the container before it started, where there is one', () => {
    const open = created.namespaces['net']!;
    const other = { ...created, host_namespaces: { ...created.host_namespaces, net: open } };
    expect(words(of({ created: other }))).toEqual([
      "witness: created-namespace-network: expected “its own”, observed “the host's”",
    ]);
    const unlike = { ...created, executable: { intended: '1:2', running: '3:4' } };
    expect(words(of({ created: unlike }))).toEqual([]);
    expect(words(of({ created: null }))).toEqual([]);
    expect(
      words(of({ probing: { ...probing, executable: { ...probing.executable, running: '3:4' } } }))[0],
    ).toMatch(/^witness: executable: /);
  });

  it('is of every row of the matrix that a probe is about, and of two that none is', () => {
    const { matrix } = of({});
    expect(matrix).toEqual({
      24: 'unverified',
      32: 'unverified',
      ...Object.fromEntries(
        ['25', '26', '27', '28', '29', '30', '31', '33', '34', '35', '36', '37'].map((name) => [
          name,
          'as expected',
        ]),
      ),
    });
    const control = { ...observed.control, 'p01-network-egress': [] };
    expect(of({ control }).matrix['25']).toBe('unverified');
    const frame = structuredClone(observed.frame);
    Object.assign(frame.observations['p01-network-egress'].attempts, { 'tcp-public': 'OK' });
    expect(of({ frame }).matrix['25']).toBe('not as expected');
    expect(of({ frame, control }).matrix['25']).toBe('not as expected');
  });

  it.each([
    ['as expected', undefined, 'as expected'],
    ['unverified', undefined, 'unverified'],
    ['not as expected', undefined, 'not as expected'],
    ['as expected', 'as expected', 'as expected'],
    ['as expected', 'unverified', 'unverified'],
    ['as expected', 'not as expected', 'not as expected'],
    ['unverified', 'as expected', 'unverified'],
    ['unverified', 'unverified', 'unverified'],
    ['unverified', 'not as expected', 'not as expected'],
    ['not as expected', 'as expected', 'not as expected'],
    ['not as expected', 'unverified', 'not as expected'],
    ['not as expected', 'not as expected', 'not as expected'],
  ] as const)('of %s and %s is the worse', (state, other, came) => {
    expect(worse(state, other)).toBe(came);
  });

  it('says of an engine’s promises which are open, and what was seen of each', () => {
    const { observed: seen, baseline: by, evidence } = observedBy('podman');
    const { promises, unverified } = judge(seen, by);
    expect(promises.map(({ id }) => id)).toEqual(evidence.predicate.unverified_promises?.map(({ id }) => id));
    expect(promises.filter(({ observed: lines }) => lines.length === 0).map(({ id }) => id)).toEqual(
      Object.entries(by.expectations.runtimes.podman.unkept ?? {})
        .filter(([, checks]) => Object.keys(checks).length === 0)
        .map(([id]) => id),
    );
    for (const line of atLeast(
      3,
      promises.flatMap(({ observed: lines }) => lines),
    ))
      expect(line).toMatch(/^(?:p\d\d (?:inside|outside)|witness|bundle): /);
    const order = promises.map(({ id }) => id);
    const places = unverified.map(({ promise }) => order.indexOf(promise!));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

it('an attempt comes out as one of the words that are expected of it', () => {
  const expecting = (codes: string, found: string | undefined): string => {
    const frame = structuredClone(observed.frame);
    const { attempts } = frame.observations['p01-network-egress'];
    Object.assign(attempts, { 'tcp-public': found });
    if (found === undefined) Reflect.deleteProperty(attempts, 'tcp-public');
    const own = {
      ...baseline,
      expectations: {
        ...baseline.expectations,
        attempts: { ...baseline.expectations.attempts, 'p01-network-egress': { 'tcp-public': codes } },
      },
    } as Baseline;
    const [first] = insideChecks('p01-network-egress', frame, own);
    return `${first?.id}: ${first?.expected} | ${first?.observed}`;
  };
  expect(expecting('A|B', 'A')).toBe('tcp-public: A | A');
  expect(expecting('A|B', 'B')).toBe('tcp-public: B | B');
  expect(expecting('A|B', 'C')).toBe('tcp-public: A|B | C');
  expect(expecting('A', undefined)).toBe('tcp-public: A | not attempted');
});

it('names that begin two lines of a table, each once', () => {
  expect(repeatedNames('a: 1\nb: 2\na: 3\na: 4\nc\nc\nb : 5\n', STATUS_NAME)).toEqual(['a']);
  expect(repeatedNames('b: 1\na: 2\na: 3\nb: 4', STATUS_NAME)).toEqual(['a', 'b']);
  expect(repeatedNames('Max x   1\nMax y   1\nMax x   2\nx   1\nx   1', LIMIT_NAME)).toEqual(['Max x']);
  expect(repeatedNames('', STATUS_NAME)).toEqual([]);
});

it.each([
  ['', 'x', 'witness: i: expected nothing, observed “x”'],
  ['x', '', 'witness: i: expected “x”, observed nothing'],
  ['x'.repeat(280), '', `witness: i: expected “${'x'.repeat(280)}”, observed nothing`],
  ['x'.repeat(281), '', `witness: i: expected “${'x'.repeat(280)}…”, observed nothing`],
])('a difference of %j and %j in words', (expected, found, words) => {
  expect(differenceWords({ side: 'witness', check: { id: 'i', expected, observed: found } })).toBe(words);
});

it('a difference in words is at most 600 long', () => {
  const long = 'x'.repeat(300);
  const words = differenceWords({
    side: 'witness',
    check: { id: 'i'.repeat(60), expected: long, observed: long },
  });
  expect(words).toHaveLength(600);
  expect(words.startsWith(`witness: ${'i'.repeat(60)}: expected “${'x'.repeat(280)}…”, observed “x`)).toBe(
    true,
  );
});

it('the digests of the inside programs are those of the manifest, and none where it has none', () => {
  const manifest = JSON.stringify({
    files: { 'inside/enter.cjs': { digest: 'D' }, 'inside/x': {}, 'enter.cjs': { digest: 'no' } },
  });
  expect(pinnedDigests(manifest)).toEqual({
    'enter.cjs': 'D',
    'probe.cjs': 'not in the manifest',
    'inspect.cjs': 'not in the manifest',
    'inspect.json': 'not in the manifest',
  });
  expect(pinnedDigests(manifest, ['x', 'enter.cjs'])).toEqual({ x: 'not in the manifest', 'enter.cjs': 'D' });
});

describe('the rules of a release', () => {
  it('are of the runtimes that it drove', () => {
    expect(
      ['crun', 'runc', 'docker', 'podman', 'x', 'toString'].map((id) => isDrivenBy(ownRules, id)),
    ).toEqual([true, true, true, true, false, false]);
  });

  it('read a container at the stages of its kind', () => {
    expect(stagesOf(ownRules, 'crun', 'attestation')).toEqual(['created', 'probing', 'waiting']);
    expect(stagesOf(ownRules, 'crun', 'inspection')).toEqual([
      'created',
      'probing',
      'inspecting',
      'inspected',
    ]);
    expect(stagesOf(ownRules, 'docker', 'attestation')).toEqual(['probing', 'waiting']);
    expect(stagesOf(ownRules, 'docker', 'inspection')).toEqual(['probing', 'inspecting', 'inspected']);
    const [earlier] = earlierReleases;
    expect(stagesOf(earlier!.rules, 'crun', 'attestation')).toEqual(['created', 'probing']);
    expect(stagesOf(earlier!.rules, 'crun', 'inspection')).toEqual(['created', 'probing', 'inspecting']);
    expect(stagesOf(earlier!.rules, 'docker', 'inspection')).toEqual([]);
    expect(stagesOf(earlier!.rules, 'docker', 'attestation')).toEqual([]);
  });

  it('are a baseline for one machine', () => {
    const of = baselineBy(ownRules, 'crun', 7, ['a'], 'arm64');
    expect(of).toMatchObject({
      architecture: 'arm64',
      runtime: 'crun',
      uid: 7,
      rootEntries: ['a'],
      known: null,
    });
    expect(of.seccomp.architectures).toEqual(['SCMP_ARCH_AARCH64']);
  });

  it('make the config of a runtime, and the request of an engine with its image', () => {
    const places = { run: 'r', nonce: 'n', uid: 7, gid: 7, in: '/i', out: '/o', rootfs: '/r' } as never;
    const of = (runtime: 'crun' | 'docker', image?: string): string =>
      JSON.stringify(ownRules.configOf(runtime, 'x64', places, image));
    expect(of('crun')).toBe(of('crun', 'IMAGE'));
    expect(of('docker', 'IMAGE')).toContain('IMAGE');
    expect(of('docker')).toContain('no image');
    expect(of('docker')).not.toBe(of('crun'));
  });
});

// What the evidence says of its sandbox, judged again: of a runtime and of an engine, each thing spoilt alone. Every row that is not as in
// the sound evidence is written down, whole; those of the readings are in readings.test.ts.
import { describe, expect, it } from 'vitest';
import type { RunRelease } from '../../../../src/attestation/releases.ts';
import { OTHER_BUILD } from '../../../../src/attestation/releases.ts';
import { ownRules } from '../../../../src/attestation/release-rules.ts';
import { deadlineRows } from '../../../../src/attestation/verify/deadlines.ts';
import { newerChecksRow } from '../../../../src/attestation/verify/newer-checks.ts';
import { otherPolicyRows, policyRows } from '../../../../src/attestation/verify/policy.ts';
import { judgementRows } from '../../../../src/attestation/verify/probes.ts';
import { detailWords } from '../../../../src/attestation/verify/row-details.ts';
import type { Row } from '../../../../src/attestation/verify/row.ts';
import { sha256 } from '../../../../src/formats/digest.ts';
import type { Evidence, RunStatement } from '../../../../src/formats/documents.ts';
import type { Recorded } from '../recorded-run.ts';
import { engineRun, evidenceOf, observedBy, programsOf, recorded, runOf } from '../recorded-run.ts';

type Predicate = Evidence['predicate'];

const words = ({ id, of, state, detail }: Row): string => {
  const said = detail.kind === 'values' ? (detail.observed ?? 'absent') : detailWords(detail);
  const shown = said.length > 240 ? `${said.slice(0, 240)}…` : said;
  return `${id}${of === null ? '' : ` ${of}`} ${state}${said === '' ? '' : `, ${shown.replaceAll(/[0-9a-f]{64}/g, '…')}`}`;
};

const releaseFor = (evidence: Evidence, more: Partial<RunRelease> = {}): RunRelease => ({
  version: null,
  name: 'this one',
  programs: programsOf(evidence),
  rules: ownRules,
  ...more,
});

const runs: Readonly<Record<Recorded, () => RunStatement>> = {
  crun: runOf,
  docker: () => engineRun('docker'),
  podman: () => engineRun('podman'),
};

const rowsOf = (
  name: Recorded,
  edit: (evidence: Evidence) => void = () => {},
  more: Partial<RunRelease> = {},
): Row[] => {
  const evidence = evidenceOf(name);
  edit(evidence);
  return judgementRows(evidence, runs[name](), releaseFor(evidenceOf(name), more));
};

const sound = new Map(recorded.map((name) => [name, rowsOf(name)]));

const changed = (name: Recorded, now: readonly Row[]): string => {
  const before = sound.get(name) ?? [];
  const told = new Set(before.map(words));
  const gone = before.filter(({ id, of }) => !now.some((row) => row.id === id && row.of === of));
  return [
    ...(gone.length > 10 ? [`${gone.length} rows are gone`] : gone.map(({ id }) => `no ${id}`)),
    ...now.map(words).filter((each) => !told.has(each)),
  ].join('; ');
};

it.each<[name: Recorded, open: string[]]>([
  ['crun', []],
  ['docker', ['engine-sandbox']],
  ['podman', ['engine-sandbox']],
])('the evidence of %s is in order', (name, open) => {
  const rows = sound.get(name) ?? [];
  expect(rows.filter(({ state, concludes }) => state !== 'agrees' && concludes).map(({ id }) => id)).toEqual(
    open,
  );
});

const put = (more: object) => (evidence: Evidence) => void Object.assign(evidence.predicate, more);
const at =
  (change: (predicate: Predicate, evidence: Evidence) => void) =>
  (evidence: Evidence): void =>
    change(evidence.predicate, evidence);
const check = (id: string, more: object) =>
  at(
    ({ bundle }) =>
      void Object.assign(
        bundle.find((each) => each.id === id)!,
        more,
      ),
  );
const subject = (name: string, to: string | null) =>
  at((_predicate, evidence) => {
    const place = evidence.subject.findIndex((each) => each.name === name);
    if (to === null) evidence.subject.splice(place, 1);
    else if (place !== -1) evidence.subject[place]!.digest.sha256 = to;
  });
const cell = (place: number, more: object) => at(({ probes }) => void Object.assign(probes[place]!, more));
const filter = (more: object) => at((predicate) => void Object.assign(predicate.filter, more));
const frame = (
  probe: 'p03-loopback-only' | 'p10-no-privilege',
  part: 'attempts' | 'raw',
  more: object,
  gone = '',
) =>
  at((predicate) => {
    const of = predicate.frame.observations[probe][part];
    Object.assign(of, more);
    Reflect.deleteProperty(of, gone);
  });
const OTHER = '0'.repeat(64);
const { first, size } = ownRules.policy.uid_range;

const edits: Readonly<Record<string, (evidence: Evidence) => void>> = {
  'a runtime that nobody knows': put({ runtime: { id: 'x', version: 'x', path: '/x', digest: sha256('x') } }),
  'another runtime': at(({ runtime }) => void Object.assign(runtime, { id: 'runc' })),
  'another engine': at(({ runtime }) => void Object.assign(runtime, { id: 'podman' })),
  'an architecture that nobody knows': at(({ host }) => void Object.assign(host, { architecture: 'x' })),
  'another architecture': at(({ host }) => void Object.assign(host, { architecture: 'arm64' })),
  'no reading': put({ readings: [] }),
  'one reading less': at(({ readings }) => void readings.pop()),
  'a probe that did not hold': cell(0, { state: 'unverified' }),
  'a probe that was breached': cell(0, { state: 'breached' }),
  'every probe held': at(({ probes }) =>
    probes.forEach((each) => void Object.assign(each, { state: 'held' })),
  ),
  'no probe': put({ probes: [] }),
  'no promise that is open': at((predicate) => void Reflect.deleteProperty(predicate, 'unverified_promises')),
  'an empty list of promises': put({ unverified_promises: [] }),
  'one promise alone': put({ unverified_promises: [{ id: 'own-config', what: 'x', observed: [] }] }),
  'no image': at((predicate) => void Reflect.deleteProperty(predicate, 'engine')),
  'another image': put({ engine: { image: sha256('x') } }),
  'another image, and one promise': put({
    engine: { image: sha256('x') },
    unverified_promises: [{ id: 'own-config', what: 'x', observed: [] }],
  }),
  'a matrix row of its own': at(({ matrix }) => void Object.assign(matrix, { 99: 'as expected' })),
  'a matrix row less': at(({ matrix }) => void Reflect.deleteProperty(matrix, '25')),
  'another state of a matrix row': at(({ matrix }) => void Object.assign(matrix, { 25: 'not as expected' })),
  'another nonce of the frame': at((predicate) => void Object.assign(predicate.frame, { nonce: 'x' })),
  'an attempt more': frame('p03-loopback-only', 'attempts', { x: 'EPERM' }),
  'an attempt less': frame('p10-no-privilege', 'attempts', {}, 'setuid'),
  'a text more': frame('p03-loopback-only', 'raw', { x: 'y' }),
  'a text less': frame('p10-no-privilege', 'raw', {}, 'status'),
  'a status that says a thing twice': at(({ frame: { observations } }) => {
    const { raw } = observations['p10-no-privilege'];
    raw['status'] += 'Umask:\t0022\n';
  }),
  'another grade': put({ grade: 'C' }),
  'no filter': filter({ bytes_base64: null }),
  'no filter that was observed': filter({ observed: 'not observed' }),
  'no byte of a filter': filter({ bytes_base64: '' }),
  'a filter that is none': filter({ bytes_base64: 'AAAA' }),
  'a filter that is written otherwise': at((predicate) => {
    const { bytes_base64: text } = predicate.filter;
    Object.assign(predicate.filter, { bytes_base64: `${text ?? 'AAAA'} ` });
  }),
  'another subject of the filter': subject('filter-bytes', OTHER),
  'no check of the bundle': put({ bundle: [] }),
  'a check of the bundle less': at(({ bundle }) => void bundle.pop()),
  'a check of the bundle more': at(
    ({ bundle }) => void bundle.push({ id: 'x', expected: sha256('x'), observed: sha256('x') }),
  ),
  'two checks of the bundle in another order': at(({ bundle }) => void bundle.push(bundle.shift()!)),
  'a digest that is none, expected': check('rootfs', { expected: 'x' }),
  'a digest that is none, observed': check('rootfs', { observed: 'x' }),
  'another config': check('config', { expected: sha256('x'), observed: sha256('x') }),
  'another root': check('rootfs', { expected: sha256('x'), observed: sha256('x') }),
  'another binary': check('runtime', { expected: sha256('x'), observed: sha256('x') }),
  'another program': check('program-probe.cjs', { expected: sha256('x'), observed: sha256('x') }),
  'another root as its subject': subject('rootfs', OTHER),
  'another program as its subject': subject('app/probe.cjs', OTHER),
  'no program as its subject': subject('app/inspect.json', null),
  'a control of one probe less': at(
    ({ control }) => void Reflect.deleteProperty(control.probes, 'p05-in-read-only'),
  ),
  'a control of one probe more': at(({ control }) => void Object.assign(control.probes, { x: [] })),
  'a control that broke nothing': at(
    ({ control }) => void Object.assign(control.probes, { 'p05-in-read-only': [] }),
  ),
  'a control that broke what there is not': at(
    ({ control }) => void control.probes['p05-in-read-only']!.push('x'),
  ),
  'a control that broke a thing twice': at(
    ({ control }) => void control.probes['p05-in-read-only']!.push('create'),
  ),
  'no control': at((predicate) => void Object.assign(predicate.control, { probes: {} })),
  'a user below the range': put({ uid: first - 1 }),
  'the first user of the range': put({ uid: first }),
  'the last user of the range': put({ uid: first + size - 1 }),
  'a user above the range': put({ uid: first + size }),
};

it.each(recorded)(
  'the evidence of %s comes to what is written down where one thing is spoilt',
  async (name) => {
    const lines = Object.entries(edits).map(
      ([what, edit]) => `${what}: ${changed(name, rowsOf(name, edit)) || 'nothing'}`,
    );
    const before = (sound.get(name) ?? []).map((row) => `${row.label} ${words(row)}`);
    await expect(`${[...before, '', ...lines].join('\n')}\n`).toMatchFileSnapshot(
      `recorded/sandbox-${name}.txt`,
    );
  },
);

it('is judged by what its release pins and checks', () => {
  const none = { ...ownRules, bundle: ['config', 'rootfs'] };
  expect(changed('crun', rowsOf('crun', undefined, { rules: none }))).toBe(
    'no runtime-binary; bundle-checks differs, ["config","rootfs","runtime","program-enter.cjs","program-probe.cjs","program-inspect.cjs","program-inspect.json"]',
  );
  const { 'inspect.json': _gone, ...three } = programsOf(evidenceOf('crun'));
  expect(changed('crun', rowsOf('crun', undefined, { programs: three }))).toBe(
    'no inside-program; no program-subject; bundle-checks differs, ["config","rootfs","runtime","program-enter.cjs","program-probe.cjs","program-inspect.cjs","program-inspect.json"]',
  );
  const nothing = rowsOf('crun', undefined, { programs: {} });
  expect(nothing.find(({ id }) => id === 'inside-programs')).toMatchObject({
    state: 'not evaluated',
    detail: { kind: 'words', text: 'this release pins no program' },
  });
  const other = rowsOf('crun', undefined, { version: OTHER_BUILD }).filter(
    ({ id }) => id === 'program-subject',
  );
  expect(other.map(({ of, state, detail }) => [of, state, detailWords(detail)])).toEqual(
    ['enter.cjs', 'probe.cjs', 'inspect.cjs', 'inspect.json'].map((program) => [
      program,
      'not evaluated',
      'OTHER_BUILD: another build made the run, with programs that this development build does not know; verify with that build',
    ]),
  );
});

it('is judged as a runtime’s that this release drives, where its own release drove none', () => {
  const row = (runtimes: typeof ownRules.runtimes): string =>
    rowsOf('crun', undefined, { rules: { ...ownRules, runtimes } })
      .filter(({ id }) => id === 'grade' || id === 'filter-kept' || id === 'runtime-id')
      .map(words)
      .join('; ');
  expect(row(ownRules.runtimes)).toBe('grade agrees; filter-kept crun agrees');
  expect(row({ crun: { grade: 'B', filterBytes: false } })).toBe(
    'grade differs, A; filter-kept crun differs, true',
  );
  expect(row({ runc: { grade: 'A', filterBytes: true } })).toBe('runtime-id differs, crun');
});

describe('checks that only this release makes', () => {
  const { baseline } = observedBy('crun');
  const evidence = evidenceOf('crun');
  const bytes = Buffer.from(evidence.predicate.filter.bytes_base64 ?? '', 'base64');
  const of = (
    known: ReadonlySet<string> | null | undefined,
    version: string | null = '0.1.0',
    run: RunStatement | null = runOf(),
  ): Row[] =>
    newerChecksRow(
      evidence,
      run,
      bytes,
      known === undefined ? baseline : { ...baseline, known },
      releaseFor(evidence, { version }),
    );
  /** Every check that there is, by what is said where none of it was known. */
  const all = (run: RunStatement | null): string[] => {
    const seen = new Set<string>();
    for (;;) {
      const [row] = of(seen, '0.1.0', run);
      if (row?.detail.kind !== 'earlier release') return [...seen];
      const [, named = ''] = /\((.*?)(?:, …)?\)$/.exec(row.detail.why) ?? [];
      for (const name of named.split(', ')) seen.add(name);
    }
  };
  const everything = all(runOf());

  it('are none of a run of this release, and of one that knew them all', () => {
    expect(of(new Set(), null)).toEqual([]);
    expect(of(null)).toEqual([]);
    expect(of(undefined)).toEqual([]);
    expect(of(new Set(everything))).toEqual([]);
  });

  it.each([1, 2, 12, 13])('are named, and at most twelve of them: %i', (count) => {
    const names = everything.slice(0, count).sort();
    const rows = of(new Set(everything.slice(count)));
    const shown = names.slice(0, 12).join(', ') + (count > 12 ? ', …' : '');
    expect(rows).toEqual([
      {
        id: 'newer-checks',
        of: null,
        label: 'recomputed',
        state: 'not evaluated',
        detail: {
          kind: 'earlier release',
          version: '0.1.0',
          why: `did not make ${count} checks of this one (${shown})`,
        },
        concludes: true,
      },
    ]);
  });

  it('are those of every reading, and between readings', async () => {
    await expect(`${everything.join('\n')}\n`).toMatchFileSnapshot('recorded/every-check.txt');
    const alone = all(null);
    expect(alone).toContain('witness created-to-probing-sources');
    expect(alone).not.toContain('witness probing-to-inspecting-sources');
    expect(everything).toContain('witness inspecting-to-inspected-sources');
  });
});

describe('the deadlines of a run', () => {
  const { deadlines } = evidenceOf('crun').predicate;
  const of = (more: object | null): string[] => {
    const evidence = evidenceOf('crun');
    if (more === null) Reflect.deleteProperty(evidence.predicate, 'deadlines');
    else Object.assign(evidence.predicate, { deadlines: { ...deadlines, ...more } });
    return deadlineRows(evidence, ownRules).map((row) => `${row.label} ${words(row)}`);
  };
  const measured = { hash_bytes: 1, hash_ms: 2, process_ms: 3 };

  it('are none where its release wrote none', () => {
    expect(of(null)).toEqual([]);
  });

  it('follow from what was measured, and from what the caller decided', () => {
    expect(of({})[0]).toBe('recomputed deadlines agrees');
    expect(of({ probe_seconds: 1 })[0]).toMatch(/^recomputed deadlines differs, \{.*"probe_seconds":1\}$/);
    expect(of({ inspect_seconds: 1 })[0]).toMatch(/^recomputed deadlines differs, .*"inspect_seconds":1/);
    expect(of({ cause: 'caller' })[0]).toMatch(/^recomputed deadlines /);
    expect(of({ probe_seconds: 7, inspect_seconds: 8, cause: 'policy', measured })[1]).toBe(
      'asserted deadlines-measured not evidenced, prober 7 s, inspector 8 s (policy); 1 bytes hashed in 2 ms, first process 3 ms',
    );
  });
});

describe('the policy of a run', () => {
  const of = (more: Partial<typeof ownRules>, edit: (evidence: Evidence) => void = () => {}): string[] => {
    const evidence = evidenceOf('crun');
    edit(evidence);
    return policyRows(evidence, { ...ownRules, ...more })
      .filter(({ state }) => state !== 'agrees')
      .map((row) => {
        const { expected = '', observed = '' } = row.detail.kind === 'values' ? row.detail : {};
        return `${row.id} ${row.of ?? ''}: ${expected.slice(0, 20)} | ${observed ?? ''}`.replaceAll(
          /[0-9a-f]{64}/g,
          '…',
        );
      });
  };

  it('is that of its release, document by document', () => {
    expect(of({})).toEqual([]);
    const { digests } = ownRules;
    for (const name of ['policy', 'filter-source', 'expectations'] as const) {
      const differing = of({ digests: { ...digests, [name]: 'x' } });
      expect(differing).toEqual([`policy-subject ${name}: x | sha256:…`]);
    }
    expect(of({ takenOnTrust: ['x'] })[0]).toMatch(/^trusted : \["x"\] \| /);
    expect(of({ architectures: ['arm64'] })).toEqual(['filter-architecture : arm64 | x64']);
    const other = at(({ host }) => void Object.assign(host, { architecture: 'x' }));
    expect(of({}, other)).toEqual(['filter-architecture : x64 or arm64 | x']);
    const arm = at(({ host }) => void Object.assign(host, { architecture: 'arm64' }));
    expect(of({}, arm)).toEqual([]);
  });

  it('is named where this release has another one', () => {
    const evidence = evidenceOf('crun');
    const { digests } = ownRules;
    const rules = { ...ownRules, digests: { ...digests, policy: 'theirs', expectations: 'other' } };
    expect(otherPolicyRows(releaseFor(evidence, { rules }), ownRules)).toEqual([]);
    expect(otherPolicyRows(releaseFor(evidence, { version: '0.1.0' }), ownRules)).toEqual([]);
    const rows = otherPolicyRows(releaseFor(evidence, { version: '0.1.0', rules }), ownRules);
    expect(
      rows.map(({ id, of: name, label, state, detail }) => [id, name, label, state, detailWords(detail)]),
    ).toEqual(
      (['policy', 'expectations'] as const).map((name) => [
        'earlier-policy',
        name,
        'recomputed',
        'not evaluated',
        `EARLIER_RELEASE: release 0.1.0 had another one: the run is checked against ${rules.digests[name]}, not against this release's ${digests[name]}; verify with that release`,
      ]),
    );
  });
});

// How a verdict was obtained, which signatures are asked about, and what is kept of an earlier release: real runs of that release.
import { describe, expect, it } from 'vitest';
import { ownRules } from '../../../../src/attestation/release-rules.ts';
import { earlierReleases, releaseOf } from '../../../../src/attestation/releases.ts';
import { detailWords } from '../../../../src/attestation/verify/row-details.ts';
import { sha256 } from '../../../../src/formats/digest.ts';
import type { Report } from '../../../../src/formats/documents.ts';
import type { Caller } from '../corpus-run.ts';
import { filesOf, partsOf, verified } from '../corpus-run.ts';

const [earlier] = earlierReleases;

describe('a verdict is', () => {
  /** As the release itself would have verified its run. */
  const then: Caller = { pinned: earlier!.programs, own: earlier!.rules };
  const other = (report: Report): Report => ({ ...report, verdict: 'UNVERIFIED' });
  const of = (caller: Caller, kind: 'runc' | 'attested' = 'runc'): string => {
    const { basis, verdict } = verified(filesOf(kind), caller);
    return `${basis} ${verdict}`;
  };

  it.each<[basis: string, caller: Caller]>([
    ['recomputed', then],
    ['recomputed', {}],
    ['contradicted', { ...then, reworded: other }],
    // A later release says otherwise, and that is no contradiction.
    ['asserted', { reworded: other }],
    ['asserted', { packet: null }],
    ['asserted', { packet: Buffer.from('{}') }],
  ])('%s', (basis, caller) => {
    expect(of(caller)).toBe(`${basis} EVIDENCE_PRESENT`);
  });

  it('none where nothing was inspected', () => {
    expect(of({}, 'attested')).toBe('none null');
  });
});

it('signatures are asked about for the two statements, and about nothing where none are given', () => {
  const asked: string[][] = [];
  const files = filesOf('attested');
  verified(files, { expected: { signatures: (of) => (asked.push([...of.keys()].sort()), []) } });
  const evidence = [...files.keys()].find((name) => name.startsWith('sandbox-'));
  expect(asked).toEqual([['run.json', evidence]]);
  expect(verified(files, {}).rows.some(({ id }) => id === 'file-signature')).toBe(false);
});

it('what is around a run’s files is said of them, and of what is none of them', () => {
  const files = filesOf('runc');
  files.delete('report.md');
  const rows = (around?: Caller['around']): string[] =>
    verified(files, around === undefined ? {} : { around })
      .rows.filter(({ id, of }) => id === 'other-files' || (id === 'run-file' && of === 'report.md'))
      .map(({ id, detail }) => `${id}: ${detailWords(detail)}`);
  expect(rows()).toEqual(['run-file: is not in the folder']);
  const damaged = new Map([['report.md', 'is a named pipe']]);
  expect(rows({ damaged, others: ['x'], inside: [] })).toEqual([
    'run-file: is a named pipe',
    'other-files: 1 that no run leaves; nothing read them: "x"',
  ]);
});

describe('an earlier release', () => {
  const { rules } = earlier!;
  const places = { run: 'RUN', nonce: 'NONCE', uid: 7, gid: 7, in: '/i', out: '/o', rootfs: '/r' } as never;

  it('made the config of its runtimes, with the places of a run in it, and of no other', () => {
    const text = JSON.stringify(rules.configOf('crun', 'x64', places));
    expect(text).toContain('RUN');
    expect(text).toContain('NONCE');
    expect(text).toContain('"uid":7');
    expect(text).toContain('"defaultAction":"SCMP_ACT_ERRNO"');
    expect(text).not.toContain('${');
    expect(rules.configOf('docker', 'x64', places)).toBeNull();
  });

  it('judged by its own policy, which has no member less than this one’s', () => {
    const members = (value: unknown, place = ''): string[] =>
      value instanceof Object && !Array.isArray(value)
        ? Object.entries(value).flatMap(([name, member]) => [
            `${place}/${name}`,
            ...members(member, `${place}/${name}`),
          ])
        : [];
    const own = new Set(members(rules.policy));
    expect(members(ownRules.policy).filter((place) => !own.has(place))).toEqual([]);
    expect(rules.policy.limits).toMatchObject({ open_files: 128 });
    expect(rules.architectures).toEqual(['x64']);
    expect(Object.keys(rules.runtimes)).toEqual(['crun', 'runc']);
    expect(rules.known?.has('inside p01-network-egress tcp-listen')).toBe(true);
    expect(rules.known?.has('witness executable')).toBe(true);
    expect(rules.known?.has('inside p01-network-egress nothing')).toBe(false);
  });
});

describe('the release of a run whose programs nobody knows', () => {
  const { evidence } = partsOf('runc');
  const names = ['enter.cjs', 'probe.cjs', 'inspect.cjs', 'inspect.json'];
  const mine = Object.fromEntries(names.map((name) => [name, sha256(`mine ${name}`)]));
  const theirs = structuredClone(evidence);
  for (const name of names) {
    const digest = sha256(`theirs ${name}`);
    Object.assign(theirs.subject.find((each) => each.name === `app/${name}`)!.digest, {
      sha256: digest.slice(7),
    });
    Object.assign(
      theirs.predicate.bundle.find(({ id }) => id === `program-${name}`)!,
      { expected: digest, observed: digest },
    );
  }
  const of = (
    programs: Record<string, string>,
    development?: boolean,
    edit: (own: typeof evidence) => void = () => {},
  ) => {
    const own = structuredClone(theirs);
    edit(own);
    const { version, name } = releaseOf(own, programs, ownRules, development);
    return `${version} ${name}`;
  };
  const NONE = 'null none that this one knows';

  it.each<[what: string, came: string, expected: string]>([
    ['for a release', of(mine), NONE],
    ['for a development build', of(mine, true), 'another build another build'],
    ['for one that pins nothing', of({}, true), NONE],
    [
      'where it lacks one of them',
      of(
        mine,
        true,
        ({ subject }) =>
          void subject.splice(
            subject.findIndex(({ name }) => name === 'app/probe.cjs'),
            1,
          ),
      ),
      NONE,
    ],
    [
      'where it lacks a check of one',
      of(
        mine,
        true,
        ({ predicate: { bundle } }) =>
          void bundle.splice(
            bundle.findIndex(({ id }) => id === 'program-enter.cjs'),
            1,
          ),
      ),
      NONE,
    ],
    [
      'where it expected another',
      of(
        mine,
        true,
        ({ predicate: { bundle } }) =>
          void Object.assign(
            bundle.find(({ id }) => id === 'program-inspect.json')!,
            { expected: sha256('x') },
          ),
      ),
      NONE,
    ],
    [
      'where it observed another',
      of(
        mine,
        true,
        ({ predicate: { bundle } }) =>
          void Object.assign(
            bundle.find(({ id }) => id === 'program-inspect.json')!,
            { observed: sha256('x') },
          ),
      ),
      NONE,
    ],
    [
      'where it has none of them',
      of(mine, true, (own) => {
        own.subject.splice(0);
        own.predicate.bundle.splice(0);
      }),
      NONE,
    ],
  ])('%s', (_what, came, expected) => {
    expect(came).toBe(expected);
  });
});

// What the rows about the sandbox come to, whose release a run is, and what is said where nothing is judged: each by itself.
import { describe, expect, it } from 'vitest';
import { releaseOf } from '../../../src/attestation/releases.ts';
import { ownRules } from '../../../src/attestation/release-rules.ts';
import { conclude } from '../../../src/attestation/verify/approval.ts';
import { readEvidence, verifyEvidence } from '../../../src/attestation/verify/evidence-alone.ts';
import { expectNothing, nothingAround } from '../../../src/attestation/verify/inputs.ts';
import type { Surroundings } from '../../../src/attestation/verify/inputs.ts';
import { detailWords } from '../../../src/attestation/verify/row-details.ts';
import type { Row } from '../../../src/attestation/verify/row.ts';
import { row } from '../../../src/attestation/verify/row.ts';
import { rowAbout } from '../../../src/attestation/verify/row-words.ts';
import { unknownVersion } from '../../../src/attestation/verify/verify.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import type { Evidence } from '../../../src/formats/documents.ts';
import { filesOf, partsOf, verified } from './corpus-run.ts';

describe('the rows about the sandbox', () => {
  const about = (state: Row['state'], detail: Row['detail'] = { kind: 'none' }): Row =>
    row('probes-as-expected', 'recomputed', state, detail);
  const earlier = { kind: 'earlier release', version: '0.1.0', why: 'x' } as const;
  const other = row('verdict', 'recomputed', 'differs');

  it('are told from those about anything else', () => {
    expect([rowAbout('probes-as-expected'), rowAbout('engine-sandbox')]).toEqual(['sandbox', 'sandbox']);
    expect(rowAbout('verdict')).not.toBe('sandbox');
  });

  it.each<[what: string, rows: Row[], attestation: string]>([
    ['none', [], 'NOT_ACCEPTED (unverified)'],
    ['one that agrees', [about('agrees')], 'NOT_ACCEPTED (venue unapproved)'],
    [
      'one that agrees, and another row that differs',
      [about('agrees'), other],
      'NOT_ACCEPTED (venue unapproved)',
    ],
    ['one that differs', [about('agrees'), about('differs')], 'NOT_AS_EXPECTED'],
    [
      'one that differs and one that was not evaluated',
      [about('not evaluated'), about('differs')],
      'NOT_AS_EXPECTED',
    ],
    ['one that was not evaluated', [about('agrees'), about('not evaluated')], 'NOT_ACCEPTED (unverified)'],
    [
      'one that an earlier release did not make',
      [about('agrees'), about('not evaluated', earlier)],
      'NOT_ACCEPTED (venue unapproved)',
    ],
    ['nothing that agrees', [about('not evidenced')], 'NOT_ACCEPTED (unverified)'],
    [
      'an engine’s among them, last or first',
      [about('agrees'), row('engine-sandbox', 'asserted', 'not evidenced')],
      'NOT_ACCEPTED (promises open)',
    ],
  ])('with %s', (_what, rows, attestation) => {
    const found = conclude(null, rows, 2).attestation;
    expect(found.replace(/\(.*promise.*\)/, '(promises open)')).toBe(attestation);
    expect(conclude(null, rows.toReversed(), 2).attestation).toBe(found);
  });
});

describe('the release of a run', () => {
  const { evidence } = partsOf('crun');
  const withPrograms = (programs: Readonly<Record<string, string>>): Evidence => ({
    ...evidence,
    subject: Object.entries(programs).map(([name, of]) => ({
      name: `app/${name}`,
      digest: { sha256: of.slice('sha256:'.length) },
    })),
  });
  const pinned = { 'enter.cjs': sha256('one'), 'probe.cjs': sha256('two') };
  const nameOf = (of: Evidence, programs: Readonly<Record<string, string>> = pinned): string =>
    releaseOf(of, programs, ownRules).name;

  it('is this one where every program is its own', () => {
    expect(nameOf(withPrograms(pinned))).toBe('this one');
    expect(nameOf(withPrograms({ ...pinned, 'other.cjs': sha256('x') }))).toBe('this one');
  });

  it.each([
    ['one of them is another', { ...pinned, 'probe.cjs': sha256('x') }],
    ['the first of them is another', { ...pinned, 'enter.cjs': sha256('x') }],
    ['one of them is not there', { 'enter.cjs': pinned['enter.cjs'] }],
    ['none is there', {}],
  ])('is none that this one knows where %s', (_what, programs) => {
    expect(nameOf(withPrograms(programs))).toBe('none that this one knows');
  });

  it('is nobody’s where nothing is pinned', () => {
    expect(nameOf(withPrograms(pinned), {})).toBe('none that this one knows');
  });

  it('is an earlier one where all of its programs are there', () => {
    expect(nameOf(evidence)).toBe('0.1.0, an earlier one');
  });
});

it('a document of another version is judged by nobody, and says which release to ask', () => {
  expect(unknownVersion('urn:tool-kiem-thu:run:v2')).toEqual({
    rows: [
      {
        id: 'run',
        of: null,
        label: 'recomputed',
        state: 'not evidenced',
        detail: {
          kind: 'words',
          text: 'UNKNOWN_VERSION: “urn:tool-kiem-thu:run:v2” is not of this release; verify with the release that made it',
        },
        concludes: true,
      },
    ],
    exitCode: 2,
    verdict: null,
    basis: 'none',
    attestation: 'NOT_ACCEPTED (unverified)',
  });
});

it.each<[what: string, around: Surroundings, words: RegExp]>([
  ['is not there', nothingAround, /^report\.json is not .*, although run\.json says that the run left one\./],
  [
    'is in a folder below',
    { ...nothingAround, inside: ['report'] },
    /^report\.json is not .*although run\.json says.*; found below: /,
  ],
  [
    'cannot be read',
    { ...nothingAround, damaged: new Map([['report.json', 'is a named pipe']]) },
    /^report\.json is a named pipe: give the files as the run left them$/,
  ],
])('a file of the run that %s is named', (_what, around, words) => {
  const files = filesOf('crun');
  files.delete('report.json');
  const [first] = verified(files, { around }).rows;
  expect(detailWords(first!.detail)).toMatch(words);
});

it('evidence alone says how old it may be to nobody', () => {
  const [name, bytes] = [...filesOf('crun')].find(([file]) => file.startsWith('sandbox-'))!;
  const evidence = readEvidence(bytes) as Evidence;
  const age = (maxAgeSeconds: number | null): Row | undefined =>
    verifyEvidence(evidence, {
      name,
      bytes,
      pinnedPrograms: {},
      expected: { ...expectNothing, maxAgeSeconds },
      given: { packet: null, claims: null, previous: null, catalog: null },
    }).rows.find(({ id }) => id === 'expect-max-age');
  expect(age(null)).toMatchObject({ label: 'asserted', state: 'not evidenced', concludes: false });
  expect(age(60)).toMatchObject({ label: 'cross-checked', state: 'not evidenced', concludes: true });
});

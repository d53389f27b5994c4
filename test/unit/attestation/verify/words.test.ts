// What a person reads of a row, of a cause and of what a run says of itself: each sentence whole, with each condition where it alone decides.
import { describe, expect, it } from 'vitest';
import { OTHER_BUILD } from '../../../../src/attestation/releases.ts';
import { causeWords, consequenceWords } from '../../../../src/attestation/verify/cause-words.ts';
import { observationsWords } from '../../../../src/attestation/verify/observations.ts';
import { otherFilesRows, ownWordRows } from '../../../../src/attestation/verify/own-word.ts';
import { detailWords, toShownRow, whyNotARun } from '../../../../src/attestation/verify/row-details.ts';
import { missing, row, stated } from '../../../../src/attestation/verify/row.ts';
import type { Row, RowDetail } from '../../../../src/attestation/verify/row.ts';
import type { Evidence, Observations } from '../../../../src/formats/documents.ts';
import { evidenceOf } from '../recorded-run.ts';

const A = `sha256:${'a'.repeat(64)}` as const;
const B = `sha256:${'b'.repeat(64)}`;
const values = (expected: string, observed: string | null): RowDetail => ({
  kind: 'values',
  expected,
  observed,
});
const x = 'x';

describe('a cause that differs', () => {
  const differs = (id: Row['id'], why: RowDetail | string, of: string | null = null): Row => ({
    ...row(id, 'recomputed', 'differs', why),
    of,
  });
  const file = (of: string, why: string): Row => row(['run-file', of], 'recomputed', 'not evaluated', why);

  it.each<[what: string, cause: Row, words: string, consequences?: Row[]]>([
    [
      'another packet',
      differs('given-packet', values(A, B)),
      'The packet given (bbbbbb…) is not the one inspected (aaaaaa…)',
    ],
    [
      'other claims',
      differs('given-claims', values(A, B)),
      'The file of claims given (bbbbbb…) is not the one inspected with (aaaaaa…)',
    ],
    [
      'another earlier run',
      differs('given-previous', values(A, B)),
      'The earlier run given (bbbbbb…) is not the one compared with (aaaaaa…)',
    ],
    [
      'another catalog',
      differs('given-catalog', values(A, B)),
      'The catalog given (bbbbbb…) is not the one inspected with (aaaaaa…)',
    ],
    [
      'a packet of a run without one',
      differs('given-packet', values(x, B)),
      'A packet was given, and this run had none',
    ],
    [
      'a packet that is no digest',
      differs('given-packet', values(A, x)),
      'A packet was given, and this run had none',
    ],
    ['a packet, in words', differs('given-packet', x), 'A packet was given, and this run had none'],
    [
      'another file',
      differs('run-file', values(A, B), 'report.md'),
      "report.md is not the file that run.json names (bbbbbb…, and not aaaaaa…): it was changed, or is another run's",
    ],
    [
      'other evidence',
      differs('evidence-file', values(A, B), 'e.json'),
      "e.json is not the file that run.json names (bbbbbb…, and not aaaaaa…): it was changed, or is another run's",
    ],
    [
      'another file without a name',
      differs('run-file', values(A, B)),
      "a file is not the file that run.json names (bbbbbb…, and not aaaaaa…): it was changed, or is another run's",
    ],
    ['a file, in words', differs('run-file', 'why', 'report.md'), 'subject report.md: why'],
    ['evidence, in words', differs('evidence-file', 'why', 'e.json'), 'subject e.json: why'],
    [
      'its own digest',
      differs('run-self-digest', values(A, B)),
      'run.json was changed after it was written: its own digest does not match',
    ],
    [
      'a program',
      differs('program-subject', values(A, B), 'probe.cjs'),
      'The programs of this run are of no release that this one knows',
    ],
    [
      'judgements',
      differs('probe-judgements', values(x, 'y')),
      "The probes' recorded states do not follow from their observations",
    ],
    [
      'a text',
      differs('rendered', values(A, B), 'report.md'),
      'Not so: report.md is what report.json renders to',
    ],
    [
      'an evaluation',
      differs('evaluated', values(A, B), 'report.md'),
      'Not so: report.md is what the packet evaluates to',
    ],
    [
      'a text, in words',
      differs('rendered', 'why', 'report.md'),
      'Not so: report.md is what report.json renders to; why',
    ],
    [
      'a text that is there, and no digest',
      differs('rendered', values(A, x), 'report.md'),
      `Not so: report.md is what report.json renders to; expected ${A}, found “x”`,
    ],
    [
      'a text that is not there',
      differs('rendered', values(A, null), 'report.md'),
      'report.md is missing or unreadable, although run.json says that the run left one',
    ],
    [
      'an evaluation that is not there',
      differs('evaluated', values(A, null), 'report.md'),
      'report.md is missing or unreadable, although run.json says that the run left one',
    ],
    [
      'a text without a name that is not there',
      differs('rendered', values(A, null)),
      'a file is missing or unreadable, although run.json says that the run left one',
    ],
    [
      'a text of which the folder says why',
      differs('rendered', values(A, null), 'report.md'),
      'report.md is a named pipe, although run.json says that the run left one',
      [
        file('report.json', 'is of others'),
        row(['evaluated', 'report.md'], 'recomputed', 'not evaluated', 'is no file'),
        file('report.md', 'is a named pipe'),
      ],
    ],
    [
      'a text of which the folder says nothing',
      differs('rendered', values(A, null), 'report.md'),
      'report.md is missing or unreadable, although run.json says that the run left one',
      [
        file('report.json', 'is of others'),
        row(['evaluated', 'report.md'], 'recomputed', 'not evaluated', 'is no file'),
      ],
    ],
    ['anything else', differs('nonce', values(x, 'y')), 'evidence and run: nonce: expected “x”, found “y”'],
  ])('%s', (_what, cause, words, consequences = []) => {
    expect(causeWords({ row: cause, consequences })).toBe(words);
  });
});

describe('a cause that is open', () => {
  const earlier = (version: string): RowDetail => ({ kind: 'earlier release', version, why: 'why' });
  const open = (why: RowDetail | string, id: Row['id'] = 'nonce'): Row =>
    row(id, 'recomputed', 'not evaluated', why);
  const more = (count: number): Row[] =>
    (['run-id', 'stages', 'rootfs', 'uid', 'grade'] as const).slice(0, count).map((id) => open('x', id));

  it.each<[cause: Row, count: number, words: string, follows: string | null]>([
    [open(earlier('0.1.0')), 0, 'Release 0.1.0 made this run, and this one goes further in 1 row', null],
    [
      open(earlier('0.1.0')),
      1,
      'Release 0.1.0 made this run, and this one goes further in 2 rows',
      '1 row with it: evidence and run: id',
    ],
    [
      open(earlier('0.1.0')),
      2,
      'Release 0.1.0 made this run, and this one goes further in 3 rows',
      '2 rows with it: evidence and run: id, the stages of the readings',
    ],
    [
      open(earlier(OTHER_BUILD)),
      0,
      'Another build made this run, so this one, which is no release, cannot tell in 1 row',
      null,
    ],
    [
      open(earlier(OTHER_BUILD)),
      1,
      'Another build made this run, so this one, which is no release, cannot tell in 2 rows',
      '1 row with it: evidence and run: id',
    ],
    [
      missing('given-catalog', 'recomputed', 'why'),
      1,
      'The catalog beside this program is not the one that the run names',
      '1 row follows from it: evidence and run: id',
    ],
    [
      open('why'),
      2,
      'evidence and run: nonce: why',
      '2 rows follow from it: evidence and run: id, the stages of the readings',
    ],
    [
      open('why'),
      3,
      'evidence and run: nonce: why',
      '3 rows follow from it: evidence and run: id, the stages of the readings, rootfs',
    ],
    [
      open('why'),
      4,
      'evidence and run: nonce: why',
      '4 rows follow from it: evidence and run: id, the stages of the readings, rootfs, and 1 more',
    ],
    [
      open('why'),
      5,
      'evidence and run: nonce: why',
      '5 rows follow from it: evidence and run: id, the stages of the readings, rootfs, and 2 more',
    ],
  ])('%#', (cause, count, words, follows) => {
    expect(causeWords({ row: cause, consequences: more(count) })).toBe(words);
    expect(consequenceWords({ row: cause, consequences: more(count) })).toBe(follows);
  });
});

describe('two values', () => {
  const z = (count: number): string => 'z'.repeat(count);

  it.each<[expected: string, observed: string | null, words: string]>([
    ['x', 'x', 'expected “x”, found “x”'],
    ['', 'x', 'expected nothing, found “x”'],
    ['x', '', 'expected “x”, found nothing'],
    ['x', null, 'expected “x”, found “absent”'],
    ['', null, 'expected nothing, found “absent”'],
    [A, B, `expected ${A}, found ${B}`],
    [A, `${B}0`, `expected ${A}, found “${B}0”`],
    [z(200), 'x', `expected “${z(200)}”, found “x”`],
    [`${z(40)}${z(160)}`, `${z(50)}x`, `expected “${z(200)}”, found “${z(50)}x”`],
    [z(201), 'x', `expected “${z(200)}…”, found “x”`],
    ['x', z(201), `expected “x”, found “${z(200)}…”`],
    // They part at the 40th, and one place further.
    [z(201), `${z(40)}x`, `expected “${z(200)}…”, found “${z(40)}x”`],
    [z(201), `${z(41)}x`, `expected “…${z(200)}”, found “…${z(40)}x”`],
    [z(202), `${z(41)}x`, `expected “…${z(200)}…”, found “…${z(40)}x”`],
    [`${z(41)}x`, z(202), `expected “…${z(40)}x”, found “…${z(200)}…”`],
    [`${z(300)}a`, `${z(300)}b`, `expected “…${z(40)}a”, found “…${z(40)}b”`],
  ])('%#', (expected, observed, words) => {
    expect(detailWords(values(expected, observed))).toBe(words);
  });
});

it.each<[detail: RowDetail, words: string]>([
  [{ kind: 'none' }, ''],
  [{ kind: 'words', text: 'why' }, 'why'],
  [{ kind: 'give', options: ['--a', '--b'] }, 'give --a, --b to have it recomputed'],
  [
    { kind: 'follows', from: ['given-packet', 'given-claims'] },
    'follows from --packet, --claims: what was given is not that of this run',
  ],
  [
    { kind: 'earlier release', version: '0.1.0', why: 'why' },
    'EARLIER_RELEASE: release 0.1.0 why; verify with that release',
  ],
  [
    { kind: 'earlier release', version: OTHER_BUILD, why: 'why' },
    'OTHER_BUILD: another build why; verify with that build',
  ],
])('the detail %j', (detail, words) => {
  expect(detailWords(detail)).toBe(words);
});

it('a row is shown with what it is of, where it is one of several', () => {
  expect(toShownRow(row(['run-file', 'x'], 'recomputed', 'agrees'))).toEqual({
    id: 'run-file',
    of: 'x',
    what: 'subject x',
    label: 'recomputed',
    state: 'agrees',
    detail: '',
    concludes: true,
  });
  expect(toShownRow(stated('clock', 'why'))).toEqual({
    id: 'clock',
    what: 'clock',
    label: 'asserted',
    state: 'not evidenced',
    detail: 'why',
    concludes: false,
  });
});

it('why a folder is no run is what its row says', () => {
  expect(whyNotARun([stated('clock', 'x'), missing('run', 'recomputed', 'why')])).toBe('why');
  expect(whyNotARun([stated('clock', 'x')])).toBeNull();
});

describe('what a run says of itself', () => {
  type Predicate = Evidence['predicate'];
  const of = (more: Partial<Predicate>, gone: readonly (keyof Predicate)[] = []): Row[] => {
    const evidence = evidenceOf('crun');
    Object.assign(evidence.predicate, more);
    for (const name of gone) Reflect.deleteProperty(evidence.predicate, name);
    return ownWordRows(evidence);
  };
  const said = (rows: readonly Row[], id: Row['id']): string =>
    rows
      .filter((each) => each.id === id)
      .map(({ label, state, detail }) => `${label}, ${state}, ${detailWords(detail)}`)
      .join();
  const ci = (more: Partial<Predicate>, gone: readonly (keyof Predicate)[] = []): string =>
    said(of(more, gone), 'ci-run');
  const states = { server: 's', run_id: '7', run_attempt: '2', workflow: 'w' } as const;
  const made = { ci_run: { id: '7', attempt: '2' } };
  const word = (text: string): string => `asserted, not evidenced, ${text}`;

  it.each<[what: string, came: string, words: string]>([
    [
      'neither member',
      ci(made, ['environment_states']),
      'asserted, differs, expected “what the environment said, or null”, found “absent”',
    ],
    [
      'an earlier release, in a CI run',
      ci({ ...made, run_on_github: 'NOT_RUN_ON_GITHUB' }, ['environment_states']),
      word('7, attempt 2'),
    ],
    [
      'an earlier release, in none',
      ci({ ci_run: null, run_on_github: 'NOT_RUN_ON_GITHUB' }, ['environment_states']),
      word('none'),
    ],
    ['no environment, in no CI run', ci({ ci_run: null, environment_states: null }), word('none')],
    [
      'no environment, in a CI run',
      ci({ ...made, environment_states: null }),
      'cross-checked, differs, expected “none”, found “7, attempt 2”',
    ],
    ['all of it', ci({ ...made, environment_states: states }), word('7, attempt 2, by s, workflow w')],
    [
      'no server',
      ci({ ...made, environment_states: { ...states, server: null } }),
      word('7, attempt 2, by no server, workflow w'),
    ],
    [
      'no workflow',
      ci({ ...made, environment_states: { ...states, workflow: null } }),
      word('7, attempt 2, by s, workflow not named'),
    ],
    [
      'another run',
      ci({ ...made, environment_states: { ...states, run_id: '8' } }),
      'cross-checked, differs, expected “8, attempt 2”, found “7, attempt 2”',
    ],
    [
      'no run',
      ci({ ...made, environment_states: { ...states, run_id: null } }),
      'cross-checked, differs, expected “none”, found “7, attempt 2”',
    ],
    [
      'no run, twice',
      ci({ ci_run: null, environment_states: { ...states, run_id: null } }),
      word('none, by s, workflow w'),
    ],
    [
      'no attempt',
      ci({
        ci_run: { id: '7', attempt: null as never },
        environment_states: { ...states, run_attempt: null },
      }),
      word('7, attempt , by s, workflow w'),
    ],
    [
      'no attempt of the environment',
      ci({ ...made, environment_states: { ...states, run_attempt: null } }),
      'cross-checked, differs, expected “7, attempt ”, found “7, attempt 2”',
    ],
  ])('of its CI run: %s', (_what, came, words) => {
    expect(came).toBe(words);
  });

  it('names its host, its runtime, its venue, how it was privileged, and its control', () => {
    const evidence = evidenceOf('crun');
    const node = evidence.subject.find(({ name }) => name === 'app/node')?.digest.sha256;
    const host = { kernel: 'K', architecture: 'x64', node: 'N' };
    const runtime = { id: 'crun', version: 'V', path: '/p', digest: A } as const;
    const record = { ...evidence.predicate.control.record, at: 'T', key: A };
    const rows = of({
      host,
      runtime,
      privilege: 'P' as never,
      control: { ...evidence.predicate.control, record: { ...record, reused: false } },
    });
    expect(rows.slice(0, -1).map(({ id, detail }) => `${id}: ${detailWords(detail)}`)).toEqual([
      `host: kernel K, x64, node N (sha256:${node})`,
      `runtime: V at /p, ${A}`,
      'venue: claimed unstated',
      'privilege: P',
      `control: made T, for this run, ${A}`,
    ]);
    expect(
      said(
        of({ control: { ...evidence.predicate.control, record: { ...record, reused: true } } }),
        'control',
      ),
    ).toBe(word(`made T, of an earlier run, ${A}`));
    evidence.subject.splice(0);
    expect(said(ownWordRows(evidence), 'host')).toMatch(/ \(absent\)$/);
  });
});

it.each([
  [0, ''],
  [1, '1 that no run leaves; nothing read them: "0"'],
  [5, '5 that no run leaves; nothing read them: "0", "1", "2", "3", "4"'],
  [6, '6 that no run leaves; nothing read them: "0", "1", "2", "3", "4", …'],
])('of %i other files', (count, words) => {
  const names = Array.from({ length: count }, (_, at) => String(at));
  expect(otherFilesRows(names).map(({ id, detail }) => `${id}: ${detailWords(detail)}`)).toEqual(
    words === '' ? [] : [`other-files: ${words}`],
  );
});

it.each([
  [0, 2, '3 of 0 probes as expected (2 discrepancies of bundle and witness)'],
  [1, 0, '3 of 1 probes as expected (“p0” breached)'],
  [4, 0, '3 of 4 probes as expected (“p0” breached, “p1” unverified, “p2” breached, “p3” unverified)'],
  [
    5,
    0,
    '3 of 5 probes as expected (“p0” breached, “p1” unverified, “p2” breached, “p3” unverified, 1 more)',
  ],
  [
    7,
    2,
    '3 of 7 probes as expected (“p0” breached, “p1” unverified, “p2” breached, “p3” unverified, 3 more, 2 discrepancies of bundle and witness)',
  ],
  [0, 1, '3 of 0 probes as expected (1 discrepancy of bundle and witness)'],
])('observations with %i probes that did not hold and %i discrepancies', (count, seen, words) => {
  const probes = Array.from({ length: count }, (_, at) => ({
    id: `p${at}`,
    state: at % 2 === 0 ? 'breached' : 'unverified',
  }));
  const observations = {
    probes: probes,
    observed_as_expected: 3,
    discrepancies: Array.from({ length: seen }, () => 'x'),
  } as unknown as Observations;
  expect(observationsWords(observations)).toBe(
    `observations, and no Statement: ${words}. Nothing is attested, so there is nothing to verify: follow report.md, and run again`,
  );
  const held = {
    ...observations,
    probes: [...probes, { id: 'p', state: 'held' }],
  } as unknown as Observations;
  expect(observationsWords(held)).toBe(
    `observations, and no Statement: ${words.replace(`of ${count} `, `of ${count + 1} `)}. Nothing is attested, so there is nothing to verify: follow report.md, and run again`,
  );
});

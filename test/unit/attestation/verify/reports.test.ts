// The reports of a run: what the inspector was told, what is in the way of evaluating again, and what of an earlier report is contradicted
// and not only worded otherwise. Each condition where it alone decides; pure functions of documents that a real run left.
import { describe, expect, it } from 'vitest';
import { ownRules } from '../../../../src/attestation/release-rules.ts';
import type { RunRelease } from '../../../../src/attestation/releases.ts';
import { goRows } from '../../../../src/attestation/verify/go.ts';
import { expectNothing } from '../../../../src/attestation/verify/inputs.ts';
import type { Given, RunFiles } from '../../../../src/attestation/verify/inputs.ts';
import { hindrances, reportRows } from '../../../../src/attestation/verify/reevaluation.ts';
import { reportWordRows, reworded, textRows } from '../../../../src/attestation/verify/report.ts';
import { detailWords } from '../../../../src/attestation/verify/row-details.ts';
import { row } from '../../../../src/attestation/verify/row.ts';
import type { Row } from '../../../../src/attestation/verify/row.ts';
import { sha256 } from '../../../../src/formats/digest.ts';
import type { Digest } from '../../../../src/formats/digest.ts';
import type { Instructions, Proceed, Report } from '../../../../src/formats/documents.ts';
import { evidenceOf, reportOf, runOf } from '../recorded-run.ts';

const report = reportOf();
const run = runOf();
const evidence = evidenceOf('crun');
const go = JSON.parse(run.predicate.go ?? '') as Instructions;
const told = JSON.parse(run.predicate.release ?? '') as Proceed;
const mine: RunRelease = { version: null, name: 'this one', programs: {}, rules: ownRules };
const earlier: RunRelease = { ...mine, version: '0.1.0' };

const words = ({ id, of, label, state, detail }: Row): string => {
  const said = detailWords(detail);
  const shown = said === '' ? '' : `, ${said.replaceAll(/[0-9a-f]{64}/g, '…')}`;
  return `${id}${of === null ? '' : ` ${of}`}: ${label}, ${state}${shown}`;
};

describe('what is in the way of evaluating again', () => {
  const [P, C, V, K, O] = (['packet', 'claims', 'previous', 'catalog', 'other'] as const).map((of) =>
    sha256(of),
  ) as [Digest, Digest, Digest, Digest, Digest];
  const all: Given = { packet: P, claims: C, previous: V, catalog: K };
  const named = { packet_digest: P, claims_digest: C, previous_digest: V } as Instructions;
  const alone = { packet_digest: P, claims_digest: null, previous_digest: null } as unknown as Instructions;
  const evaluates = (): Report => report;
  const of = (
    given: Partial<Given>,
    instructions = named,
    reevaluate: RunFiles['reevaluate'] = evaluates,
    catalog: Digest | null = K,
  ): readonly string[] => {
    const { wanted, others } = hindrances(
      { given: { ...all, ...given }, reevaluate } as RunFiles,
      instructions,
      catalog,
    );
    return [...wanted, ...others];
  };

  it.each<[what: string, came: readonly string[], words: string[]]>([
    ['nothing', of({}), []],
    ['a packet that is not here', of({ packet: null }), ['--packet FILE']],
    ['claims that are not here', of({ claims: null }), ['--claims FILE']],
    ['an earlier run that is not here', of({ previous: null }), ['--previous DIR']],
    [
      'all that is not here',
      of({ packet: null, claims: null, previous: null }),
      ['--packet FILE', '--claims FILE', '--previous DIR'],
    ],
    ['a packet that nothing evaluates', of({}, named, null), ['--packet FILE']],
    ['another packet', of({ packet: O }), ['given-packet']],
    ['other claims', of({ claims: O }), ['given-claims']],
    ['another earlier run', of({ previous: O }), ['given-previous']],
    ['another catalog', of({ catalog: O }), ['given-catalog']],
    [
      'other ones of all',
      of({ packet: O, claims: O, previous: O, catalog: O }),
      ['given-packet', 'given-claims', 'given-previous', 'given-catalog'],
    ],
    ['claims and an earlier run that the run had not', of({}, alone), ['given-claims', 'given-previous']],
    ['nothing, of a run that had neither', of({ claims: null, previous: null }, alone), []],
    ['nothing, with the catalog beside the program', of({ catalog: null, shippedCatalog: K }), []],
    ['nothing, with no catalog beside the program', of({ catalog: null, shippedCatalog: null }), []],
    ['nothing, where nobody says what is beside the program', of({ catalog: null }), []],
    ['another catalog beside the program', of({ catalog: null, shippedCatalog: O }), ['--catalog DIR']],
    ['another catalog beside the program, with the right one given', of({ shippedCatalog: O }), []],
    ['a catalog that the run does not name', of({}, named, evaluates, null), ['given-catalog']],
  ])('is %s', (_what, came, expected) => {
    expect(came).toEqual(expected);
  });
});

const render: RunFiles['render'] = ({ verdict }) => ({
  'report.json': `json ${verdict}`,
  'report.md': `md ${verdict}`,
  'checkpoint.md': `checkpoint ${verdict}`,
});
const texts = render(report);
const digestOf = (name: string): Digest | null =>
  name === 'report.json'
    ? sha256(texts['report.json'])
    : name === 'report.md'
      ? sha256(texts['report.md'])
      : name === `checkpoint-${report.run}.md`
        ? sha256(texts['checkpoint.md'])
        : null;

const rowsOf = (
  again: Report | null,
  more: {
    readonly report?: Report;
    readonly told?: Proceed | null;
    readonly release?: RunRelease;
    readonly given?: Partial<Given>;
    readonly digestOf?: typeof digestOf;
  } = {},
): Row[] =>
  reportRows(
    {
      files: new Map(),
      pinnedPrograms: {},
      expected: expectNothing,
      given: {
        packet: go.packet_digest,
        claims: go.claims_digest,
        previous: go.previous_digest,
        catalog: null,
        ...more.given,
      },
      render,
      reevaluate: again === null ? null : () => again,
    },
    more.report ?? report,
    go,
    more.told === undefined ? told : more.told,
    evidence,
    more.release ?? mine,
    more.digestOf ?? digestOf,
  );

describe('the rows of the reports', () => {
  const CHECKPOINT = `checkpoint-${report.run}.md`;
  const rendered = ['report.json', 'report.md', CHECKPOINT].map(
    (name) => `rendered ${name}: cross-checked, agrees`,
  );
  const files = ['report.json', 'report.md', CHECKPOINT];
  const unevaluated: Report = {
    ...report,
    matrix: report.matrix.map((each, at) => (at < 2 ? { ...each, state: 'not evaluated' } : each)),
  };
  const verdict = `verdict ${report.verdict}`;
  const other: Report = { ...report, verdict: 'UNVERIFIED' };
  const EARLIER =
    'not evidenced, EARLIER_RELEASE: release 0.1.0 made it, and this one says otherwise; verify with that release';

  it.each<[what: string, rows: Row[], lines: string[]]>([
    [
      'where it evaluates to the same',
      rowsOf(report),
      [
        ...rendered,
        `${verdict}: recomputed, agrees`,
        ...files.map((name) => `evaluated ${name}: recomputed, agrees`),
      ],
    ],
    [
      'where it evaluates to something else',
      rowsOf(other),
      [
        ...rendered,
        `${verdict}: recomputed, differs, expected “UNVERIFIED”, found “${report.verdict}”`,
        ...files.map((name) => `evaluated ${name}: recomputed, differs, expected sha256:…, found sha256:…`),
      ],
    ],
    [
      'where it evaluates to something else under a later release',
      rowsOf(other, { release: earlier }),
      [
        ...rendered,
        `${verdict}: recomputed, ${EARLIER}`,
        ...files.map((name) => `evaluated ${name}: recomputed, ${EARLIER}`),
        'no-milder: recomputed, agrees',
      ],
    ],
    [
      'where a text is not there',
      rowsOf(report, {
        digestOf: (name) => (name === 'report.md' ? null : digestOf(name)),
        release: earlier,
      }),
      [
        rendered[0]!,
        'rendered report.md: cross-checked, differs, expected sha256:…, found “absent”',
        rendered[2]!,
        `${verdict}: recomputed, agrees`,
        'evaluated report.json: recomputed, agrees',
        'evaluated report.md: recomputed, differs, expected sha256:…, found “absent”',
        `evaluated ${CHECKPOINT}: recomputed, agrees`,
        'no-milder: recomputed, agrees',
      ],
    ],
    [
      'where another packet was given',
      rowsOf(report, { given: { packet: sha256('other') } }),
      [
        ...rendered,
        ...[verdict, ...files.map((name) => `evaluated ${name}`)].map(
          (name) =>
            `${name}: recomputed, not evaluated, follows from --packet: what was given is not that of this run`,
        ),
      ],
    ],
    [
      'where nothing was given',
      rowsOf(null, { given: { packet: null } }),
      [...rendered, `${verdict}: asserted, not evidenced, give --packet FILE to have it recomputed`],
    ],
    [
      'where the catalog is another one',
      rowsOf(report, { given: { shippedCatalog: sha256('other') } }),
      [...rendered, `${verdict}: asserted, not evidenced, give --catalog DIR to have it recomputed`],
    ],
    [
      'where nothing was given, and rows were not evaluated',
      rowsOf(null, { given: { packet: null }, report: unevaluated }),
      [
        ...rendered,
        `${verdict}: asserted, not evidenced, give --packet FILE to have it recomputed`,
        "unevaluated-rows: asserted, not evidenced, 1, 2: the run's own word",
      ],
    ],
    [
      'where the inspector’s second message is none',
      rowsOf(report, { told: null }),
      [
        ...rendered,
        ...[verdict, ...files.map((name) => `evaluated ${name}`)].map(
          (name) =>
            `${name}: recomputed, not evaluated, the release.json inside run.json is not valid: the inspector's instructions cannot be repeated`,
        ),
      ],
    ],
    [
      'where the same rows were not evaluated',
      rowsOf(unevaluated, { report: unevaluated }).slice(-1),
      ['unevaluated-rows: recomputed, agrees'],
    ],
    [
      'where rows were not evaluated then',
      rowsOf(report, { report: unevaluated }).slice(-1),
      ['unevaluated-rows: recomputed, differs, expected “[]”, found “["1","2"]”'],
    ],
    [
      'where rows are not evaluated now',
      rowsOf(unevaluated).slice(-1),
      ['unevaluated-rows: recomputed, differs, expected “["1","2"]”, found “[]”'],
    ],
  ])('%s', (_what, rows, lines) => {
    expect(rows.map(words)).toEqual(lines);
  });
});

describe('an earlier report is contradicted, and not only worded otherwise,', () => {
  const milder = (again: Partial<Report>, then: Partial<Report> = {}): unknown => {
    const rows = rowsOf({ ...report, ...again }, { report: { ...report, ...then }, release: earlier });
    const found = rows.find(({ id }) => id === 'no-milder');
    return found?.detail.kind === 'values' ? JSON.parse(found.detail.observed ?? '') : found?.state;
  };
  const counts = (usable: number): Report['item_counts'] => ({ ...report.item_counts, usable });
  const matrix = (state: string): Pick<Report, 'matrix'> => ({
    matrix: report.matrix.map((each) => (each.row === '3' ? { ...each, state: state as never } : each)),
  });
  const packet = (more: object): Pick<Report, 'packet'> => ({ packet: { ...report.packet, ...more } });
  const items = (more: object, place = 1): Pick<Report, 'items'> => ({
    items: report.items.map((each, at) => (at === place ? { ...each, ...more } : each)),
  });
  const RUN = ['packet, catalog or run'];
  const ITEMS = ['the items and their hashes'];

  it.each<[what: string, came: unknown, wrong: string[] | 'agrees']>([
    ['by nothing that is the same', milder({}), 'agrees'],
    ['by a better verdict', milder({}, { verdict: 'UNVERIFIED' }), ['verdict']],
    ['by no worse verdict', milder({ verdict: 'UNVERIFIED' }), 'agrees'],
    [
      'by no other verdict that is as bad',
      milder({ verdict: 'UNVERIFIED' }, { verdict: 'BLOCKED' as never }),
      'agrees',
    ],
    [
      'by more usable items',
      milder({ item_counts: counts(3) }, { item_counts: counts(2) }),
      ['item_counts.usable'],
    ],
    ['by no fewer usable items', milder({ item_counts: counts(2) }, { item_counts: counts(3) }), 'agrees'],
    [
      'by a row that is as expected',
      milder(matrix('as expected'), matrix('not as expected')),
      ['matrix row 3'],
    ],
    ['by no row that was as expected', milder(matrix('not as expected'), matrix('as expected')), 'agrees'],
    ['by no row that was not evaluated', milder(matrix('as expected'), matrix('not evaluated')), 'agrees'],
    ['by no row that is not evaluated', milder(matrix('not evaluated'), matrix('not as expected')), 'agrees'],
    ['by no row that is not there', milder({ matrix: [] }, matrix('not as expected')), 'agrees'],
    ['by another digest of the packet', milder(packet({ digest: sha256('x') })), RUN],
    ['by another length of the packet', milder(packet({ bytes: 1 })), RUN],
    ['by another name of the packet', milder(packet({ packet_id: 'x' })), RUN],
    ['by another time of the packet', milder(packet({ packet_as_of: 'x' })), RUN],
    ['by a packet that could not be read, now', milder(packet({ packet_id: null, bytes: 1 })), 'agrees'],
    ['by a packet that could not be read, then', milder({}, packet({ packet_id: null, bytes: 1 })), 'agrees'],
    ['by another catalog', milder({ catalog: { ...report.catalog, digest: sha256('x') } }), RUN],
    ['by another nonce', milder({ nonce: 'x' }), RUN],
    ['by another run', milder({ run: 'x' }), RUN],
    ['by another clock', milder({ clock: 'x' }), RUN],
    ['by another place of an item', milder(items({ position: 7 })), ITEMS],
    ['by another name of an item', milder(items({ item_id: 'x' })), ITEMS],
    ['by another hash of an item', milder(items({ content_hash: sha256('x') })), ITEMS],
    [
      'by another hash of an item, made again',
      milder(items({ recomputed_content_hash: sha256('x') })),
      ITEMS,
    ],
    ['by other words of an item alone', milder(items({ surface: 'x' })), 'agrees'],
    ['by no items now', milder({ items: [] }), 'agrees'],
    ['by no items then', milder({}, { items: [] }), 'agrees'],
    ['by one item less', milder({ items: report.items.slice(1) }), ITEMS],
    ['by one item', milder({ items: report.items.slice(0, 1) }, { items: report.items.slice(1, 2) }), ITEMS],
    ['by an item that is usable', milder({}, items({ availability: 'held_out' })), ['item 1']],
    ['by the first item that is usable', milder({}, items({ availability: 'held_out' }, 0)), ['item 0']],
    ['by no item that was usable', milder(items({ availability: 'held_out' })), 'agrees'],
    [
      'by no item that is held out',
      milder(items({ availability: 'held_out' }), items({ availability: 'held_out' })),
      'agrees',
    ],
  ])('%s', (_what, came, wrong) => {
    expect(came).toEqual(wrong);
  });
});

describe('what a report says that it was told', () => {
  const release: RunRelease = { ...mine, rules: { ...ownRules, selfCheck: { a: '1', b: '2' } } };
  const check = (id: string, expected: string, observed: string, confirmed: boolean) => ({
    id,
    expected,
    observed,
    confirmed,
  });
  const [a, b] = [check('a', '1', '1', true), check('b', '2', '2', true)];
  const sound = { ...report, self_check: { confirmed: true, checks: [a, b] } } as Report;
  const differing = (more: Partial<Report>, instructions: Partial<Instructions> = {}): string[] =>
    reportWordRows({ ...sound, ...more }, run, { ...go, ...instructions }, release)
      .filter(({ state }) => state !== 'agrees')
      .map(({ id }) => id);
  const check2 = (confirmed: boolean, ...checks: object[]): unknown => {
    const rows = reportWordRows(
      { ...sound, self_check: { confirmed, checks } } as unknown as Report,
      run,
      go,
      release,
    );
    const found = rows.find(({ id }) => id === 'self-check');
    return found?.detail.kind === 'values' ? JSON.parse(found.detail.observed ?? '') : found?.state;
  };

  it.each<[more: Partial<Report>, ids: string[]]>([
    [{}, []],
    [{ nonce: 'x' }, ['report-told']],
    [{ caller_nonce: 'x' }, ['report-told']],
    [{ run: 'x' }, ['report-told']],
    [{ clock: 'x' }, ['report-told']],
    [{ as_of: 'x' }, ['report-told']],
    [{ max_age_seconds: 1 }, ['report-told']],
    [{ attestation: { ...report.attestation, grade: 'B' } }, ['report-told']],
    [{ verdict: 'UNVERIFIED' }, ['report-verdict']],
    [{ exit_code: 2 }, ['report-exit-code']],
    [{ matrix: [] }, ['report-matrix']],
    [{ matrix: report.matrix.filter(({ row: name }) => name !== '25') }, ['report-matrix']],
    [{ matrix: report.matrix.filter(({ row: name }) => name !== '1') }, []],
    [
      { matrix: report.matrix.map((each) => (each.row === '25' ? { ...each, state: 'unverified' } : each)) },
      ['report-matrix'],
    ],
  ])('%# differs where it says something else', (more, ids) => {
    expect(differing(more)).toEqual(ids);
  });

  it('is the inspector’s own check, each of them in its order, and each as it came out', () => {
    const OTHERS = ["checks other than the inspector's own"];
    expect(check2(true, a, b)).toBe('agrees');
    expect(check2(true, a)).toEqual(OTHERS);
    expect(check2(true)).toEqual(OTHERS);
    expect(check2(true, a, b, b)).toEqual(OTHERS);
    expect(check2(true, b, a)).toEqual(OTHERS);
    expect(check2(true, a, { ...b, id: 'c' })).toEqual(OTHERS);
    expect(check2(true, { ...a, expected: '7', observed: '7' }, b)).toEqual(['a']);
    expect(check2(true, a, { ...b, expected: '7', observed: '7' })).toEqual(['b']);
    expect(check2(true, a, { ...b, observed: '7' })).toEqual(['b']);
    expect(check2(false, a, { ...b, observed: '7', confirmed: false })).toBe('agrees');
    expect(check2(false, { ...a, confirmed: false }, b)).toEqual(['a']);
    expect(check2(true, a, { ...b, observed: '7', confirmed: false })).toEqual(['confirmed']);
    expect(check2(false, a, b)).toEqual(['confirmed']);
    const none: RunRelease = { ...mine, rules: { ...ownRules, selfCheck: {} } };
    const empty = { ...sound, self_check: { confirmed: true, checks: [] } } as unknown as Report;
    expect(reportWordRows(empty, run, go, none).find(({ id }) => id === 'self-check')?.state).toBe(
      'not evaluated',
    );
  });
});

it('each text is compared under the name that it is published by', () => {
  expect(textRows('rendered', 'cross-checked', texts, report.run, digestOf).map(words)).toEqual(
    ['report.json', 'report.md', `checkpoint-${report.run}.md`].map(
      (name) => `rendered ${name}: cross-checked, agrees`,
    ),
  );
  expect(textRows('evaluated', 'recomputed', texts, 'other', digestOf).map(({ state }) => state)).toEqual([
    'agrees',
    'agrees',
    'differs',
  ]);
});

describe('a row that a later release words otherwise', () => {
  const differs = row(['rendered', 'x'], 'cross-checked', 'differs', {
    kind: 'values',
    expected: 'a',
    observed: 'b',
  });
  const absent = row('nonce', 'recomputed', 'differs', { kind: 'values', expected: 'a', observed: null });
  const plain = row('nonce', 'recomputed', 'differs', 'in words');
  const sound = row('nonce', 'recomputed', 'agrees');

  it('is left as it is by the release that made it', () => {
    const rows = [differs, absent, plain, sound];
    expect(reworded(rows, mine)).toEqual(rows);
  });

  it('is open under a later one, unless it agrees or its file is not there', () => {
    expect(reworded([differs, absent, plain, sound], earlier).map(words)).toEqual([
      'rendered x: cross-checked, not evidenced, EARLIER_RELEASE: release 0.1.0 made it, and this one says otherwise; verify with that release',
      'nonce: recomputed, differs, expected “a”, found “absent”',
      'nonce: recomputed, not evidenced, EARLIER_RELEASE: release 0.1.0 made it, and this one says otherwise; verify with that release',
      'nonce: recomputed, agrees',
    ]);
  });
});

describe('the inspector’s instructions', () => {
  const attested = (name: 'crun' | 'docker'): unknown => {
    const of = evidenceOf(name);
    const rows = goRows({ ...go, attestation: {} as never }, run, of, sha256('evidence'));
    const found = rows.find(({ id }) => id === 'go-attestation');
    return found?.detail.kind === 'values' ? JSON.parse(found.detail.expected) : found;
  };
  const digest = sha256('evidence');

  it('say of a runtime that every probe is as expected, and of an engine how many are', () => {
    expect(attested('crun')).toEqual({
      status: 'NOT_ACCEPTED',
      reason: 'venue unapproved',
      grade: 'A',
      runtime: 'crun',
      venue: 'unstated',
      observed_as_expected: 12,
      probes: 12,
      evidence_digest: digest,
    });
    expect(attested('docker')).toEqual({
      status: 'NOT_ACCEPTED',
      reason: 'promises of the policy are unverified; venue unapproved',
      grade: 'B',
      runtime: 'docker',
      venue: 'unstated',
      observed_as_expected: 8,
      probes: 12,
      evidence_digest: digest,
      unverified_promises: evidenceOf('docker').predicate.unverified_promises?.map(({ id }) => id),
    });
  });

  it.each<[more: Partial<Instructions>, ids: string[]]>([
    [{}, []],
    [{ nonce: 'x' }, ['go-nonce']],
    [{ run: 'x' }, ['go-run']],
    [{ caller_nonce: 'x' }, ['go-caller-nonce']],
    [{ attestation: { ...go.attestation, grade: 'B' } }, ['go-attestation']],
    [{ matrix: {} }, ['go-matrix']],
    [{ packet_digest: sha256('x') }, ['go-packet']],
    [{ catalog_digest: sha256('x') }, ['go-catalog']],
    [{ claims_digest: sha256('x') }, ['go-claims']],
  ])('%# differ where they say something else than the evidence', (more, ids) => {
    const own = go.attestation.evidence_digest as Digest;
    const rows = goRows({ ...go, ...more }, run, evidence, own);
    expect(rows.filter(({ state }) => state !== 'agrees').map(({ id }) => id)).toEqual(ids);
  });

  it('are about the packet of both documents', () => {
    const other = { ...run, subject: run.subject.filter(({ name }) => name !== 'packet') };
    const own = go.attestation.evidence_digest as Digest;
    const rows = goRows(go, other, evidence, own).filter(({ state }) => state !== 'agrees');
    expect(rows.map(({ id, state }) => `${id} ${state}`)).toEqual(['packet-of-both differs']);
  });
});

// The documents of a folder, or the sentence that says why they are none: each sentence whole, each condition where it alone decides.
import { describe, expect, it } from 'vitest';
import { parse, whyNoForm } from '../../../../src/attestation/verify/canonical-text.ts';
import { digester, expectNothing, nothingAround } from '../../../../src/attestation/verify/inputs.ts';
import type { Surroundings } from '../../../../src/attestation/verify/inputs.ts';
import { readEvidence, verifyEvidence } from '../../../../src/attestation/verify/evidence-alone.ts';
import type { EvidenceFile } from '../../../../src/attestation/verify/evidence-alone.ts';
import { readDocuments, runNames } from '../../../../src/attestation/verify/read-documents.ts';
import { detailWords } from '../../../../src/attestation/verify/row-details.ts';
import { missing, notEvaluated, row, stated } from '../../../../src/attestation/verify/row.ts';
import type { Row } from '../../../../src/attestation/verify/row.ts';
import { exitCodeFor } from '../../../../src/attestation/verify/verify.ts';
import { CodedError } from '../../../../src/formats/coded-error.ts';
import { sha256 } from '../../../../src/formats/digest.ts';
import { filesOf, verified } from '../corpus-run.ts';
import { crunFiles, evidenceOf, programsOf } from '../recorded-run.ts';
import { toCanonicalJson } from '../../../../src/formats/canonical.ts';

const EVIDENCE = 'sandbox-attestation-evidence-v1-2026-11-20.json';
const OTHER = 'sandbox-attestation-evidence-v2-2026-11-20.json';
const OBSERVATIONS = 'sandbox-observations-v1-2026-11-20.json';
const CHECKPOINT = 'checkpoint-0123456789abcdef.md';

it.each<[names: string[], came: string[] | string]>([
  [[], []],
  [['x', 'run.json.bak'], []],
  [
    ['run.json', 'report.md', EVIDENCE, CHECKPOINT, 'x'],
    [CHECKPOINT, 'report.md', 'run.json', EVIDENCE],
  ],
  [[EVIDENCE, OTHER], 'there is more than one evidence file'],
  [
    [CHECKPOINT, 'checkpoint-fedcba9876543210.md'],
    'there is more than one checkpoint: the files of two runs, or of half a run',
  ],
  [
    [OBSERVATIONS, 'run.json'],
    ['run.json', OBSERVATIONS],
  ],
  [
    [OBSERVATIONS, 'run.json', EVIDENCE],
    'evidence lies beside the observations of a run that was not attested: the files of two runs',
  ],
  [
    [EVIDENCE, 'report.json'],
    ['report.json', EVIDENCE],
  ],
])('of the names %j', (names, came) => {
  expect(runNames(names)).toEqual(typeof came === 'string' ? { why: came } : came);
});

const bytes = (text: string): Uint8Array => Buffer.from(text);

describe('a folder without run.json', () => {
  const observations = bytes(
    `${toCanonicalJson({
      schema: 'x',
    })}\n`,
  );
  const why = (files: Record<string, Uint8Array>, around: Partial<Surroundings> = {}): unknown =>
    readDocuments(new Map(Object.entries(files)), undefined, { ...nothingAround, ...around });
  const damaged = (...of: [string, string][]): Partial<Surroundings> => ({ damaged: new Map(of) });
  const UNPACK = 'Unpack the report and evidence artifacts into one folder';

  it.each<[what: string, came: unknown, words: string]>([
    [
      'with nothing',
      why({}),
      'run.json is not there, and neither is any other file of a run: give the directory that `tki inspect --out` wrote',
    ],
    [
      'with nothing, by its name',
      why({}, { folder: 'a/b-c_d.e@f+g' }),
      'run.json is not in a/b-c_d.e@f+g, and neither is any other file of a run: give the directory that `tki inspect --out` wrote',
    ],
    [
      'with nothing, by a name that is quoted',
      why({}, { folder: 'a b' }),
      'run.json is not in "a b", and neither is any other file of a run: give the directory that `tki inspect --out` wrote',
    ],
    [
      'with a report',
      why({ 'report.md': bytes('x') }),
      `run.json is not there: a BLOCKED run leaves nothing that could be recomputed. For any other run: ${UNPACK}`,
    ],
    [
      'with observations that are none',
      why({ [OBSERVATIONS]: observations }),
      `run.json is not there: a BLOCKED run leaves nothing that could be recomputed. For any other run: ${UNPACK}`,
    ],
    [
      'with its evidence',
      why({ [EVIDENCE]: bytes('x') }),
      `run.json is not there, although its evidence is: half of a run. ${UNPACK}`,
    ],
    [
      'with its evidence beside a report',
      why({ 'report.md': bytes('x'), [EVIDENCE]: bytes('x') }),
      `run.json is not there, although its evidence is: half of a run. ${UNPACK}`,
    ],
    [
      'that is damaged',
      why({}, damaged(['run.json', 'is a named pipe'])),
      'run.json is a named pipe: give the files as the run left them',
    ],
    [
      'with another file that is damaged',
      why({}, damaged(['report.md', 'is a named pipe'], ['x', 'y'])),
      'run.json is not there, and report.md is a named pipe',
    ],
    ['with a folder below', why({}, { inside: ['a'] }), `run.json is not there. ${UNPACK}; found below: a`],
    [
      'with a folder below one with a name',
      why({}, { folder: 'x//', inside: ['a', 'b c', 'c'] }),
      `run.json is not in x//. ${UNPACK}; found below: x/a, "x/b c", x/c`,
    ],
    [
      'with more folders below',
      why({ [EVIDENCE]: bytes('x') }, { inside: ['a', 'b', 'c', 'd'], others: ['a.zip'] }),
      `run.json is not there. ${UNPACK}; found below: a, b, c`,
    ],
    [
      'with an archive',
      why({ 'report.md': bytes('x') }, { others: ['x', 'a.zip'] }),
      `run.json is not there. ${UNPACK}; found there, still packed: a.zip`,
    ],
    [
      'with archives',
      why({}, { others: ['a.ZIP', 'b c.zip', 'c.zip', 'd.zip'] }),
      `run.json is not there. ${UNPACK}; found there, still packed: a.ZIP, "b c.zip", c.zip`,
    ],
    [
      'with what only looks like an archive',
      why({}, { others: ['a.zip.txt', 'zip'] }),
      'run.json is not there, and neither is any other file of a run: give the directory that `tki inspect --out` wrote',
    ],
  ])('%s', (_what, came, words) => {
    expect(came).toBe(words);
  });
});

it('a folder of a run that was not attested says what was observed, unless it holds run.json in ruins', () => {
  const { run, nonce, matrix, probes, judged_at: observed_at } = evidenceOf('crun').predicate;
  const document = {
    schema: 'tki-observations/v1',
    decision_effect: 'NONE',
    may_gate: false,
    statement: 'NONE: the sandbox was not as the policy says, and nothing is attested',
    run,
    nonce,
    caller_nonce: null,
    venue: 'unstated',
    runtime: 'crun',
    matrix,
    observed_at,
    observed_as_expected: 11,
    probes: probes.map((cell, at) => (at === 4 ? { ...cell, state: 'breached' } : cell)),
    discrepancies: ['x'],
  };
  const files = new Map([
    ['report.md', bytes('x')],
    [OBSERVATIONS, bytes(`${toCanonicalJson(document)}\n`)],
  ]);
  const words =
    'observations, and no Statement: 11 of 12 probes as expected (“p05-in-read-only” breached, 1 discrepancy of bundle and witness). Nothing is attested, so there is nothing to verify: follow report.md, and run again';
  expect(readDocuments(files)).toBe(words);
  const around = { ...nothingAround, inside: ['a'], damaged: new Map([['report.md', 'is a named pipe']]) };
  expect(readDocuments(files, undefined, around)).toBe(words);
  const ruins = { ...nothingAround, damaged: new Map([['run.json', 'is a named pipe']]) };
  expect(readDocuments(files, undefined, ruins)).toBe(
    'run.json is a named pipe: give the files as the run left them',
  );
});

describe('a folder with run.json', () => {
  const UNPACK = 'Unpack the report and evidence artifacts into one folder';
  const whole = crunFiles();
  const name = (test: (file: string) => boolean): string => [...whole.keys()].find(test) ?? '';
  const evidence = name((file) => file.startsWith('sandbox-'));
  const came = (
    more: Record<string, Uint8Array | null>,
    around: Partial<Surroundings> = {},
    digestOf?: ReturnType<typeof digester>,
  ): unknown => {
    const files = new Map<string, Uint8Array>(whole);
    for (const [file, content] of Object.entries(more))
      if (content === null) files.delete(file);
      else files.set(file, content);
    const found = readDocuments(files, digestOf, { ...nothingAround, ...around });
    return typeof found === 'string' ? found : Object.keys(found).sort();
  };
  const changed = (file: string, edit: (value: Record<string, unknown>) => void): Uint8Array => {
    const value = JSON.parse(Buffer.from(whole.get(file)!).toString('utf8')) as Record<string, unknown>;
    edit(value);
    return bytes(`${toCanonicalJson(value)}\n`);
  };
  const subjects = (count: number) => (value: Record<string, unknown>) => {
    const list = value['subject'] as object[];
    while (list.length < count) list.push({ ...list[0], name: `x${list.length}` });
  };
  const inRun = (member: string, text: string): Uint8Array =>
    changed('run.json', (value) => Object.assign(value['predicate'] as object, { [member]: text }));
  const ALL = ['evidence', 'evidenceDigest', 'evidenceFile', 'inspected', 'run'];
  const LEFT = 'although run.json says that the run left one';

  it.each<[what: string, came: unknown, expected: string | string[]]>([
    ['as the run left it', came({}), ALL],
    ['where run.json is empty', came({ 'run.json': bytes('') }), 'run.json is empty'],
    [
      'where run.json is none',
      came({ 'run.json': bytes('{}\n') }),
      'run.json is not a valid run statement in RFC 8785 form: its top must have the member _type',
    ],
    ['without evidence', came({ [evidence]: null }), `${evidence} is not there, ${LEFT}. ${UNPACK}`],
    [
      'without evidence that run.json names',
      came({
        [evidence]: null,
        'run.json': changed('run.json', (value) => void (value['subject'] as object[]).shift()),
      }),
      'there is no evidence file',
    ],
    [
      'with evidence that is damaged',
      came({ [evidence]: null }, { damaged: new Map([[evidence, 'is a named pipe']]) }),
      `${evidence} is a named pipe: give the files as the run left them`,
    ],
    [
      'with evidence of which there is no digest',
      came({}, {}, () => null),
      `${evidence} is not a valid attestation evidence in RFC 8785 form: its member order or white space differs, or a member appears twice`,
    ],
    ['with evidence that is empty', came({ [evidence]: bytes('') }), `${evidence} is empty`],
    [
      'with evidence that is no JSON',
      came({ [evidence]: bytes('{') }),
      `${evidence} is not a valid attestation evidence in RFC 8785 form: it is not JSON`,
    ],
    ['with 64 subjects of the evidence', came({ [evidence]: changed(evidence, subjects(64)) }), ALL],
    [
      'with 65 subjects of the evidence',
      came({ [evidence]: changed(evidence, subjects(65)) }),
      'more than 64 subjects',
    ],
    ['with 64 subjects of run.json', came({ 'run.json': changed('run.json', subjects(64)) }), ALL],
    [
      'with 65 subjects of run.json',
      came({ 'run.json': changed('run.json', subjects(65)) }),
      'more than 64 subjects',
    ],
    ['without its report', came({ 'report.json': null }), `report.json is not there, ${LEFT}. ${UNPACK}`],
    [
      'without its report, which is below',
      came({ 'report.json': null }, { folder: 'x', inside: ['a', 'b'] }),
      `report.json is not in x, ${LEFT}. ${UNPACK}; found below: x/a, x/b`,
    ],
    [
      'with a report that is damaged',
      came({ 'report.json': null }, { damaged: new Map([['report.json', 'is a named pipe']]) }),
      'report.json is a named pipe: give the files as the run left them',
    ],
    [
      'with a report that is none',
      came({ 'report.json': bytes('[]\n') }),
      'report.json is not a valid report in RFC 8785 form: it is JSON, but not an object',
    ],
    [
      'with instructions that are none',
      came({ 'run.json': inRun('go', '{}') }),
      'go.json is not a valid message to the inspector in RFC 8785 form: its top must have the member schema',
    ],
    [
      'with instructions that are none, whatever is said of such a file',
      came({ 'run.json': inRun('go', '') }, { damaged: new Map([['go.json', 'is a named pipe']]) }),
      'go.json is empty',
    ],
    ['with a release that is none', came({ 'run.json': inRun('release', '{}') }), ALL],
  ])('%s', (_what, found, expected) => {
    expect(found).toEqual(expected);
  });

  it('holds a release only where it is one, and nothing that was inspected without a packet', () => {
    const of = (files: ReadonlyMap<string, Uint8Array>): unknown => {
      const found = readDocuments(files);
      return typeof found === 'string' ? found : found.inspected && Object.keys(found.inspected);
    };
    const release = (files: ReadonlyMap<string, Uint8Array>): unknown => {
      const found = readDocuments(files);
      return typeof found === 'string' ? found : typeof found.inspected?.release?.nonce;
    };
    expect(of(whole)).toEqual(['go', 'release', 'report']);
    expect(release(whole)).toBe('string');
    expect(release(new Map([...whole, ['run.json', inRun('release', '{}')]]))).toBe('undefined');
    expect(of(filesOf('attested'))).toBeNull();
  });

  it('makes a digest once, and none of a file that is not there', () => {
    const files = new Map([['a', bytes('x')]]);
    const digestOf = digester(files);
    expect([digestOf('a'), digestOf('b')]).toEqual([sha256('x'), null]);
    files.set('a', bytes('y'));
    expect(digestOf('a')).toBe(sha256('x'));
  });
});

const is = (value: unknown): value is object => typeof value === 'object' && value !== null;

it.each<[text: Uint8Array | string | undefined | null, end: '' | '\n', came: unknown]>([
  ['{"a":1}', '', { a: 1 }],
  ['{"a":1}\n', '\n', { a: 1 }],
  ['{"a":1}\n', '', null],
  ['{"a":1}', '\n', null],
  [bytes('{"a":1}\n'), '\n', { a: 1 }],
  [bytes('\ufeff{"a":1}\n'), '\n', null],
  [Buffer.from([0x7b, 0x7d, 0xff]), '', null],
  ['7', '', null],
  ['{', '', null],
  ['', '', null],
  [undefined, '', null],
  [null, '', null],
])('the document %j that ends with %j', (text, end, came) => {
  expect(parse(text, is, end)).toEqual(came);
});

it('what goes wrong otherwise while a document is read is nobody’s to hide', () => {
  const broken = (_value: unknown): _value is object => {
    throw new Error('of the program');
  };
  expect(() => parse('{}', broken, '')).toThrow('of the program');
});

describe('why a text is no document', () => {
  const validate = (errors: object[] | null, holds = false) =>
    Object.assign(() => holds, { errors }) as unknown as Parameters<typeof whyNoForm>[1];
  const error = (instancePath?: string, keyword?: string, message?: string): object => ({
    ...(instancePath === undefined ? {} : { instancePath }),
    ...(keyword === undefined ? {} : { keyword }),
    ...(message === undefined ? {} : { message }),
  });

  it.each<[what: string, text: Uint8Array | string, errors: object[] | null, words: string]>([
    ['no UTF-8', Buffer.from([0xff]), null, 'it is not UTF-8'],
    ['no JSON', '{', null, 'it is not JSON'],
    ['a member less', '{}', [error('', 'required', 'must have x')], 'its top must have x'],
    ['a member less further in', '{}', [error('/a', 'required', 'must have x')], '"/a" must have x'],
    ['a member of another kind', '{}', [error('/a', 'type', 'must be text')], 'the member "/a" breaks type'],
    ['another kind', '{}', [error('', 'type', 'must be an object')], 'it is JSON, but not an object'],
    ['a member more', '{}', [error('', 'additionalProperties', 'x')], 'its top breaks additionalProperties'],
    [
      'a long place',
      '{}',
      [error(`/${'a'.repeat(130)}`, 'enum', 'x')],
      `the member "/${'a'.repeat(119)}" breaks enum`,
    ],
    [
      'the first of two',
      '{}',
      [error('/a', 'enum', 'x'), error('/b', 'enum', 'x')],
      'the member "/a" breaks enum',
    ],
    ['nothing that is said', '{}', null, 'it is JSON, but not an object'],
    ['nothing that is said of it', '{}', [error()], 'it is JSON, but not an object'],
    ['a member less, without words', '{}', [error('', 'required')], 'its top '],
  ])('%s', (_what, text, errors, words) => {
    expect(whyNoForm(text, validate(errors))).toBe(words);
  });

  it('is its spelling where its content is in order', () => {
    expect(whyNoForm('{}', validate(null, true))).toBe(
      'its member order or white space differs, or a member appears twice',
    );
  });
});

describe('what a verification comes to', () => {
  const agrees = row('nonce', 'recomputed', 'agrees');
  const differs = row('nonce', 'recomputed', 'differs');
  const open = notEvaluated('nonce', 'recomputed', 'x');
  const hangs = missing('verdict', 'recomputed', 'x');
  const word = stated('clock', 'x');

  it.each<[rows: Row[], code: number]>([
    [[], 2],
    [[word], 2],
    [[agrees], 10],
    [[agrees, word], 10],
    [[agrees, hangs], 2],
    [[hangs, agrees], 2],
    [[agrees, open], 2],
    [[agrees, { ...open, concludes: false }], 2],
    [[agrees, { ...agrees, concludes: false }], 10],
    [[agrees, differs], 4],
    [[differs], 4],
    [[differs, open, hangs], 4],
    [[agrees, { ...differs, concludes: false }], 4],
  ])('%# is its exit code', (rows, code) => {
    expect(exitCodeFor(rows)).toBe(code);
  });
});

describe('evidence by itself', () => {
  const evidence = evidenceOf('crun');
  const of = (more: Partial<EvidenceFile> = {}, edit: (of: typeof evidence) => void = () => {}): Row[] => {
    const own = structuredClone(evidence);
    edit(own);
    return verifyEvidence(own, {
      name: 'x.json',
      bytes: bytes('x'),
      pinnedPrograms: {},
      expected: expectNothing,
      given: { packet: null, claims: null, previous: null, catalog: null },
      ...more,
    }).rows as Row[];
  };
  const said = (rows: readonly Row[], id: Row['id']): string =>
    rows
      .filter((each) => each.id === id)
      .map(({ label, state, detail }) => `${label}, ${state}, ${detailWords(detail)}`)
      .join()
      .replaceAll(/[0-9a-f]{64}/g, '…');

  it.each<[name: string, words: string]>([
    ['x.json', 'asserted, not evidenced, a name that states neither venue nor date'],
    ['sandbox-attestation-2026-11-29.json', 'recomputed, agrees, '],
    [
      'sandbox-attestation-2026-11-28.json',
      'recomputed, differs, expected “sandbox-attestation-2026-11-29.json”, found “sandbox-attestation-2026-11-28.json”',
    ],
    ['sandbox-attestation-evidence-unstated-2026-11-29.json', 'recomputed, agrees, '],
    [
      'sandbox-attestation-evidence-v1-2026-11-29.json',
      'recomputed, differs, expected “sandbox-attestation-evidence-unstated-2026-11-29.json”, found “sandbox-attestation-evidence-v1-2026-11-29.json”',
    ],
    [
      'Sandbox-attestation-x',
      'recomputed, differs, expected “sandbox-attestation-evidence-unstated-2026-11-29.json”, found “Sandbox-attestation-x”',
    ],
  ])('has the name %s', (name, words) => {
    expect(said(of({ name }), 'evidence-name')).toBe(words);
  });

  it('is compared with what is given, as far as it names it', () => {
    const given = { packet: null, claims: null, previous: null, catalog: null };
    const packet = `sha256:${evidence.subject.find(({ name }) => name === 'packet')?.digest.sha256}` as const;
    const catalog =
      `sha256:${evidence.subject.find(({ name }) => name === 'catalog')?.digest.sha256}` as const;
    const ids = (rows: readonly Row[]): string[] =>
      rows.filter(({ id }) => id.startsWith('given-')).map(({ id, state }) => `${id} ${state}`);
    expect(ids(of())).toEqual([]);
    expect(ids(of({ given: { ...given, packet } }))).toEqual(['given-packet agrees']);
    expect(ids(of({ given: { ...given, packet: sha256('x') } }))).toEqual(['given-packet differs']);
    expect(ids(of({ given: { ...given, catalog } }))).toEqual(['given-catalog agrees']);
    expect(ids(of({ given: { ...given, catalog: sha256('x') } }))).toEqual(['given-catalog differs']);
    const claims = of({ given: { ...given, claims: sha256('x') } });
    expect(said(claims, 'given-claims')).toBe(
      'cross-checked, differs, expected “no such input of this run”, found sha256:…',
    );
    const previous = of({ given: { ...given, previous: sha256('x') } });
    expect(said(previous, 'given-previous')).toBe(
      'cross-checked, not evidenced, only run.json names an earlier run',
    );
  });

  it('says of whose subjects it is, with the inputs that it names', () => {
    const programs = programsOf(evidence);
    const state = (edit?: (own: typeof evidence) => void): string | undefined =>
      of({ pinnedPrograms: programs }, edit).find(({ id }) => id === 'evidence-subjects')?.state;
    expect(state()).toBe('agrees');
    expect(
      state((own) => void own.subject.push({ name: 'claims', digest: { sha256: 'c1'.repeat(32) } })),
    ).toBe('agrees');
    expect(state((own) => void own.subject.push({ name: 'x', digest: { sha256: 'c1'.repeat(32) } }))).toBe(
      'differs',
    );
    expect(state((own) => void own.subject.splice(0, 1))).toBe('differs');
    expect(
      state(
        (own) =>
          void own.subject.splice(
            own.subject.findIndex(({ name }) => name === 'packet'),
            1,
          ),
      ),
    ).toBe('agrees');
  });

  it('is compared with an age by nobody', () => {
    const age = (maxAgeSeconds: number | null) =>
      said(of({ expected: { ...expectNothing, maxAgeSeconds } }), 'expect-max-age');
    expect(age(null)).toBe('asserted, not evidenced, not given: NOT_EVIDENCED from outside');
    expect(age(60)).toBe(
      'cross-checked, not evidenced, only run.json says how old evidence was allowed to be',
    );
  });

  it('comes to 2 at best, and to 4 where something differs', () => {
    const programs = programsOf(evidence);
    const file: EvidenceFile = {
      name: 'x.json',
      bytes: bytes('x'),
      pinnedPrograms: programs,
      expected: expectNothing,
      given: { packet: null, claims: null, previous: null, catalog: null },
    };
    const { rows, ...found } = verifyEvidence(evidence, file);
    expect(rows.filter(({ state }) => state === 'differs')).toEqual([]);
    expect(found).toEqual({
      exitCode: 2,
      verdict: null,
      basis: 'none',
      attestation: 'NOT_ACCEPTED (unverified)',
    });
    expect(
      verifyEvidence(evidence, { ...file, expected: { ...expectNothing, policy: sha256('x') } }),
    ).toMatchObject({
      exitCode: 4,
      attestation: 'NOT_AS_EXPECTED',
    });
  });

  it('is a document of its own, of at most 64 subjects', () => {
    const text = (count: number): Uint8Array => {
      const own = structuredClone(evidence);
      while (own.subject.length < count)
        own.subject.push({ ...own.subject[0]!, name: `x${own.subject.length}` });
      return bytes(`${toCanonicalJson(own)}\n`);
    };
    const why = (content: Uint8Array): string => {
      const found = readEvidence(content);
      return 'why' in found ? found.why : 'evidence';
    };
    expect(why(text(0))).toBe('evidence');
    expect(why(text(64))).toBe('evidence');
    expect(why(text(65))).toBe('it has more than 64 subjects');
    expect(why(bytes('{'))).toBe('it is not JSON');
  });
});

it('a whole run says what the caller’s signatures over its two statements come to', () => {
  const files = filesOf('crun');
  const asked: string[] = [];
  const signatures = (of: ReadonlyMap<string, Uint8Array>) => {
    asked.push(...of.keys());
    return [...of.keys()].map((over) => ({ over, signature: { kind: 'holds', by: 'x' } as const }));
  };
  const { rows } = verified(files, { expected: { signatures } });
  const evidence = [...files.keys()].find((name) => name.startsWith('sandbox-'));
  expect(asked.sort()).toEqual(['run.json', evidence]);
  expect(new Set(rows.filter(({ id }) => id === 'file-signature').map(({ of }) => of))).toEqual(
    new Set(['run.json', evidence]),
  );
  expect(rows.some(({ label }) => label === 'signed')).toBe(true);
  expect(verified(files).rows.some(({ id }) => id === 'file-signature')).toBe(false);
});

it('a text without a canonical form blocks a run, and anything else that goes wrong is nobody’s to hide', () => {
  const failing = (error: Error) =>
    verified(filesOf('crun'), {
      reworded: () => {
        throw error;
      },
    });
  const { rows, ...found } = failing(new CodedError('NOT_CANONICALIZABLE', 'a lone surrogate', 'x'));
  expect(rows.map(({ id, label, state, detail }) => [id, label, state, detailWords(detail)])).toEqual([
    ['run', 'recomputed', 'not evidenced', 'a text has no RFC 8785 form: “a lone surrogate”'],
  ]);
  expect(found).toEqual({ exitCode: 3, verdict: null, basis: 'none', attestation: 'NOT_ATTESTED' });
  expect(() => failing(new CodedError('OTHER', 'of the program', 'x'))).toThrow('of the program');
  expect(() => failing(new Error('of the program'))).toThrow('of the program');
});

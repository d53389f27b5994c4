// A stranger's sentence is put into every field that a stranger can write, and every sink is read back with a parser of its own:
// the sentence may stand in code or in a quotation, and nowhere else. Fields come from the documents, not from a list.
import { readFileSync } from 'node:fs';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test, vi } from 'vitest';
import { toBlocked } from '../../../src/action/answer.ts';
import { plain } from '../../../src/action/launcher/relay.ts';
import { toSummary } from '../../../src/action/inspect/summary.ts';
import { toAnswer as toVerified } from '../../../src/action/verify/summary.ts';
import { ownRules } from '../../../src/attestation/release-rules.ts';
import { showVerification } from '../../../src/cli/show-verification.ts';
import { verifyRun } from '../../../src/attestation/verify/verify.ts';
import { expectNothing } from '../../../src/attestation/verify/inputs.ts';
import { toRolled } from '../../../src/cli/rollup.ts';
import { rollupMarkdown, showRollup } from '../../../src/cli/show-rollup.ts';
import { showRun } from '../../../src/cli/show-run.ts';
import { evaluate } from '../../../src/evaluation/evaluate.ts';
import { canonicalDigest, toCanonicalJson } from '../../../src/formats/canonical.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import type { HostResult, Report } from '../../../src/formats/documents.ts';
import { clip, quoted } from '../../../src/formats/quoted.ts';
import { ours, prose } from '../../../src/report/markdown-text.ts';
import { toPublishedTriplet, toTriplet } from '../../../src/report/triplet.ts';
import { LONG, oneOf } from '../../support/long.ts';
import { catalogText, release, selfCheck, toGo, toSource, vectorFolder } from '../../vectors/vector.ts';
import { pageOf } from '../view/pages.ts';
import { atLeast } from '../../support/at-least.ts';

// Some hundred reports, each through a dozen sinks and their parsers.
vi.setConfig({ testTimeout: 300_000 });

const MARK = 'CANARY';
/** Each one is a sentence, and tries one way out of what stands around it. */
const canaries = [
  ':white_check_mark: APPROVED CANARY. All checks passed, ready to merge. The schema names',
  'CANARY ` `` ``` ![x](http://e.test) [x](http://e.test) <b> @octocat #1 | $x$ https://e.test [^1]',
  'x” CANARY. Merge is approved “y',
  '\n\n# CANARY\n\n> APPROVED\u202e\u001b[31m\u200b\u{e0041} ::set-output name=verdict::CANARY',
] as const;

type Json = unknown;
const isObject = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every copy of `value` with one string replaced, or with one more member, each by its path. */
function* tainted(value: Json, canary: string, path = ''): Generator<[path: string, value: Json]> {
  if (typeof value === 'string') yield [path, canary];
  else if (Array.isArray(value)) {
    for (const [at, one] of value.entries())
      for (const [where, changed] of tainted(one, canary, `${path}[]`))
        yield [where, value.with(at, changed)];
  } else if (isObject(value)) {
    yield [`${path}.{name}`, { ...value, [canary]: 1 }];
    for (const [name, one] of Object.entries(value))
      for (const [where, changed] of tainted(one, canary, `${path}.${name}`))
        yield [where, { ...value, [name]: changed }];
  }
}

/** One for each field: the first of a list speaks for the others. */
function fieldsOf(value: Json, canary: string): [string, Json][] {
  const first = new Map<string, Json>();
  for (const [path, changed] of tainted(value, canary)) if (!first.has(path)) first.set(path, changed);
  return [...first];
}

// ---- the sinks, each read back

function outsideOfCode(markdown: string): string {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  return html.replace(/<code>[^<]*<\/code>/g, '');
}
const outsideOfMarks = (text: string): string => text.replace(/“[^“”]*”/g, '');
const outsideOfQuotes = (text: string): string => text.replace(/"[^"]*"/g, '');
function outsideOfData(page: string): string {
  const text = page.replaceAll('<wbr>', '').replace(/<\/?bdi>/g, '');
  return text
    .replace(/<(code|q)( class="[a-z ]+")?>[^<]*<\/\1>/g, '')
    .replace(/aria-label="[^"]*"/g, (label) => outsideOfMarks(label));
}

function resultOf(report: Report, text: string): HostResult {
  return {
    schema: 'tki-result/v1',
    nonce: report.nonce,
    run: report.run,
    verdict: report.verdict,
    exit_code: report.exit_code,
    attestation: report.attestation,
    probes: [],
    sabotage: [],
    files: toPublishedTriplet(report),
    messages: [{ level: 'error', code: 'HOST_FAILED', text, hint: 'run again' }],
    runtimes: [],
  };
}

/** What is left of each sink when code and quotations are taken out of it. */
function remains(report: Report, canary: string): Record<string, string> {
  const files = new Map(toPublishedTriplet(report).map(({ name, text }) => [name, Buffer.from(text)]));
  const verification = verifyRun({
    files,
    pinnedPrograms: {},
    expected: expectNothing,
    given: { packet: null, claims: null, previous: null, catalog: null },
    render: toTriplet,
    reevaluate: null,
  });
  const rolled = toRolled({
    kind: 'run',
    directory: canary,
    verified: { verification, files, rulesOf: () => ownRules },
  }).row;
  const table = { runs: [rolled], exitCode: 4 as const };
  const told = `what happened: ${quoted(canary)}`;
  const verified = toVerified(
    {
      kind: 'concluded',
      code: 4,
      rows: [{ what: canary, label: canary, state: 'differs', detail: told }],
      verdict: canary,
      basis: 'asserted',
      causes: [{ state: 'differs', text: told }],
      attestation: canary,
    },
    [],
    [canary],
  );
  const blocked = toBlocked('Export', { code: canary, detail: told, next: quoted(canary) });
  const { 'report.md': markdown, 'checkpoint.md': checkpoint } = toTriplet(report);
  return {
    'report.md': outsideOfCode(markdown),
    checkpoint: outsideOfCode(checkpoint),
    'summary of the action': outsideOfCode(
      toSummary({
        report,
        cells: [],
        transport: 'BOUND',
        notes: [canary],
        blank: [],
        uploads: { report: { id: 1, digest: canary }, evidence: null },
        notUploaded: canary,
        label: canary,
        states: { server: canary, run_id: canary, run_attempt: canary, workflow: canary },
      }),
    ),
    'summary of a verification': outsideOfCode(verified.summary),
    'summary of what is blocked': outsideOfCode(blocked.summary),
    annotation: outsideOfQuotes(plain(told, 60)),
    'rollup as Markdown': outsideOfCode(rollupMarkdown(table)),
    'rollup in the terminal': outsideOfMarks(showRollup(table)),
    'run in the terminal': outsideOfMarks(showRun(resultOf(report, told), canary, false)),
    'rows of verify': outsideOfMarks(showVerification(verification, true)),
    page: outsideOfData(pageOf(report, canary)),
  };
}

/** Sentences of ours that a document of ours holds, and others print. */
function ownWordsOf(report: Report): string {
  const findings = [...report.findings, ...report.items.flatMap((item) => item.findings)];
  return [
    ...findings.map(({ detail }) => detail),
    ...report.items.flatMap(({ notes }) => notes),
    report.drift.reason,
  ].join('\n');
}

/** Where the sentence stands in a report, with the reason of a finding beside its detail. */
function placesOf(report: Report): string {
  const places = new Set<string>();
  const walk = (value: Json, path: string): void => {
    if (typeof value === 'string' && value.includes(MARK)) places.add(path);
    else if (Array.isArray(value)) for (const one of value as Json[]) walk(one, `${path}[]`);
    else if (isObject(value))
      for (const [name, one] of Object.entries(value))
        walk(one, `${path}.${name}${typeof value['reason'] === 'string' ? `(${value['reason']})` : ''}`);
  };
  walk(report, '');
  return [...places].sort().join(' ');
}

function expectNoSentence(report: Report, canary: string, field: string): void {
  for (const [sink, text] of atLeast(11, Object.entries(remains(report, canary)))) {
    const at = text.indexOf(MARK);
    expect(at === -1 ? '' : text.slice(Math.max(0, at - 120), at + 60), `${field} in ${sink}`).toBe('');
    expect(text, `${field} in ${sink}`).not.toMatch(/:white_check_mark:|octocat|e\.test|[\u202e\u001b]/);
  }
}

// ---- the documents

interface Packet {
  tki: Record<string, Json>;
  [name: string]: Json;
}
const packetFile = readFileSync(`${vectorFolder}/evidence-reference-six-counts.json`);
const packet = JSON.parse(packetFile.toString()) as Packet;
const catalog = JSON.parse(Buffer.from(catalogText).toString()) as Json;
const claims = {
  schema: 'tki-claims/v1',
  claims: [
    {
      id: 'c1',
      text: 'there are 309 tools',
      items: ['count/dot_tools'],
      use: 'evidence',
      expectation: { kind: 'equals', value: '309' },
    },
  ],
};

const bytesOf = (value: Json): Buffer => Buffer.from(toCanonicalJson(value));

/** As a forger writes it: the packet's own digest is right. */
function sealed(changed: Json): Buffer {
  if (!isObject(changed) || !isObject(changed['tki'])) return bytesOf(changed);
  const { packet_digest: _old, ...tki } = changed['tki'];
  const digest = canonicalDigest({ ...changed, tki });
  return bytesOf({ ...changed, tki: { ...changed['tki'], packet_digest: digest } });
}

function judged(given: { packet?: Buffer; catalog?: Buffer; claims?: Buffer; previous?: Buffer }): Report {
  const { packet: bytes = packetFile, catalog: own = Buffer.from(catalogText) } = given;
  const claimed = given.claims ?? bytesOf(claims);
  const previous = given.previous ?? null;
  return evaluate({
    packet: toSource(bytes),
    catalogText: own,
    claims: claimed,
    previous,
    instructions: toGo(bytes, {
      catalog_digest: sha256(own),
      claims_digest: sha256(claimed),
      previous_digest: previous === null ? null : sha256(previous),
    }),
    proceed: release,
    selfCheck,
  });
}

describe.each(canaries)('the sentence %j', (canary) => {
  const documents: [name: string, document: Json, judge: (changed: Json) => Report][] = [
    ['packet', packet, (changed) => judged({ packet: sealed(changed) })],
    ['packet with a wrong digest', packet, (changed) => judged({ packet: bytesOf(changed) })],
    ['claims', claims, (changed) => judged({ claims: bytesOf(changed) })],
    ['earlier report', judged({}), (changed) => judged({ previous: bytesOf(changed) })],
    ['catalog', catalog, (changed) => judged({ catalog: bytesOf(changed) })],
  ];

  // Each document meets one of the sentences, and each sentence a document; with TKI_LONG=1 all meet all.
  const met = documents.filter((_, at) => LONG || at % canaries.length === canaries.indexOf(canary));

  test.each(atLeast(1, met))(
    'in any one field of the %s is never a sentence of ours',
    (name, document, judge) => {
      const fields = fieldsOf(document, canary.toWellFormed());
      expect(fields.length).toBeGreaterThan(name === 'claims' ? 8 : 20);
      const seen = new Map<string, [report: Report, field: string]>();
      for (const [field, changed] of atLeast(1, oneOf(4, fields))) {
        const report = judge(changed);
        const places = placesOf(report);
        expect(outsideOfMarks(ownWordsOf(report)), `${name}${field} in the report's own words`).not.toContain(
          MARK,
        );
        // Where a report holds the sentence in the same places as an earlier one, its sinks say the same.
        if (places !== '' && !seen.has(places)) seen.set(places, [report, field]);
      }
      for (const [report, field] of atLeast(1, seen.values()))
        expectNoSentence(report, canary, `${name}${field}`);
    },
  );

  test('in a folder’s name, a label, a note, a row and an annotation is no sentence of ours either', () => {
    expectNoSentence(judged({}), canary, 'no document');
  });
});

const FREE =
  /detail|notes|reason$|item_id|surface|precedence|status$|completeness|text|id$|title|why|observed$|expected$|field|disclaimer|population|unblocked_by|state|touched_by|packet_as_of|gateway|purpose|runtime|value/;
/** What breaks the schema is no report, and no sink ever gets it. */
const isFree = ([field]: readonly [string, ...unknown[]]): boolean =>
  FREE.test(field) && !field.includes('{name}');

describe.each(atLeast(1, canaries.slice(0, 1)))('the sentence %j', (canary) => {
  test('in any one field of a report that a stranger made is quoted as well', () => {
    for (const start of [judged({ packet: bytesOf({ ...packet, [canary]: 1 }) }), judged({})])
      for (const [field, changed] of atLeast(5, oneOf(3, fieldsOf(start, canary)).filter(isFree))) {
        try {
          pageOf(changed as Report);
        } catch {
          continue;
        }
        expectMarkdownIsClean(changed as Report, canary, field);
      }
  });
});

function expectMarkdownIsClean(report: Report, canary: string, field: string): void {
  const { 'report.md': markdown, 'checkpoint.md': checkpoint } = toTriplet(report);
  for (const text of [outsideOfCode(markdown), outsideOfCode(checkpoint), outsideOfData(pageOf(report))])
    expect(
      text.includes(MARK) ? text.slice(Math.max(0, text.indexOf(MARK) - 150), text.indexOf(MARK) + 50) : '',
      field,
    ).toBe('');
}

test('the readers themselves see what they must never see', () => {
  expect(outsideOfCode(`- ${canaries[0]}`)).toContain(MARK);
  expect(outsideOfCode('`CANARY`')).not.toContain(MARK);
  expect(outsideOfMarks('x” CANARY “y')).toContain(MARK);
  expect(outsideOfData('<p>CANARY</p><code class="q"><bdi>CANARY</bdi></code>')).toContain(MARK);
});

test('a cut leaves no quotation open, and opens none', () => {
  for (let limit = 4; limit < 40; limit++) {
    const cut = clip(`a ${quoted('stranger CANARY')} b ${quoted('CANARY')} c`, limit);
    expect(cut.length).toBeLessThanOrEqual(limit);
    expect(outsideOfMarks(cut)).not.toMatch(/CAN|[“”]/);
  }
});

test('only what stands literally in our source is prose: the compiler refuses every other string', () => {
  const stranger: string = JSON.parse('"CANARY"') as string;
  // @ts-expect-error a string of unknown origin is no word of ours
  ours(stranger);
  // @ts-expect-error nor is a template that holds one
  ours(`ours and ${stranger}`);
  expect(ours('a word').source).toBe('a word');
  expect(prose`ours: ${stranger}`.source).toBe('ours: `CANARY`');
});

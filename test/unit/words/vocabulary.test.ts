// The words that a reader meets first: each has its row in one table, its gloss where it is met, and an answer of `tki explain`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../../../scripts/root.ts';
import { sourceFiles } from '../../../scripts/source-files.ts';
import { sourceWords } from '../../../src/formats/words/source-words.ts';
import { vocabulary } from '../../../src/formats/words/vocabulary.ts';
import { neverMeans } from '../../../src/report/verdict-words.ts';
import { openBench, type Bench } from '../cli/harness.ts';

let bench: Bench;
beforeEach(() => {
  bench = openBench();
});
afterEach(() => bench.remove());

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const explained = async (asked: readonly string[]): Promise<string> => {
  const ran = await bench.run(['explain', ...asked]);
  expect(ran.code, ran.stderr).toBe(0);
  return ran.stdout;
};

/** As a person types them: without the prime, in other letters, with a dash, in two words. */
const asTyped: readonly (readonly [asked: readonly string[], says: RegExp])[] = [
  [['B4′'], /operator attests the sandbox/],
  [["b4'"], /operator attests the sandbox/],
  [['B4-PRIME'], /operator attests the sandbox/],
  [["B0'''"], /re-seal/],
  [['grade'], /a container engine/],
  [['Grade', 'B'], /a container engine/],
  [['venue'], /CI runner/],
  [['Article', '13'], /native gateway/],
  [['article-13'], /native gateway/],
  [['Call', 'Contract'], /its identity, mode, inputs/],
  [['CALL-CONTRACT'], /Keystone/],
  [['D7'], /gating/],
  [['d8'], /positive verdict/],
  [['D11'], /gate or authorize/],
  [['self-check'], /before it opens the packet/],
  [['gate'], /parse tree/],
];

/**
 * Every status word, class, mode and name in capitals of the five source documents, by hand: a word that is left out of the
 * table is missed here.
 */
const ofTheSources = [
  'AS_OF_EXPORT',
  'B4_PRIME_OPERATOR_ACTION_REQUIRED',
  'B7_EXPORT_STEP_CONTRACT_DESIGN_COMPLETE_REFERENCE_VALIDATED',
  'BLOCKED',
  'BLOCKED_BY_UNSAFE_ACCESS',
  'BLOCKED_BY_UNVERIFIED_SOURCE',
  'C1_DRYRUN_CAPABILITY_LOCKED_OPERATOR_ACTION_REQUIRED',
  'CAN_PROCEED',
  'CONTRACT_VIOLATION',
  'CONTRACT_VIOLATION_IN_DESIGN',
  'DEFERRED',
  'DIRECTUS_ADMIN_TOKEN',
  'DOT_C1_VOCAB_BUILD',
  'DOT_KG_EXPLAIN',
  'EVIDENCE_PRESENT',
  'FLAG_AUTHORITY_VIOLATION',
  'FLAG_LOCAL_FIRST_AUTHORITY',
  'INSUFFICIENT_NO_AGENT_EXECUTION_SURFACE',
  'MVP_GOVERNED_PACKET_CONSUMPTION_CONTRACT_DESIGN_COMPLETE',
  'NOT_EVIDENCED',
  'NOT_EVIDENCED_IN_ALLOWED_SURFACES',
  'OWNER_OPERATOR_REQUIRED',
  'PACKET_DERIVED',
  'PG_PASSWORD',
  'PHASE4_READINESS_MAP_READY',
  'PLAN_ONLY',
  'PROGRAM_MACRO_CLOSE_PHASE2_OFFLINE_MVP_END_TO_END_ON_VPS_OR_APPROVED_CI_2026_06_09',
  'READ_LEVEL_FAIL',
  'READ_PACKET_ITEM',
  'REAL_RUN',
  'REGISTRATION_HOLD',
  'SANDBOX_ATTESTATION_PARTIAL',
  'TRUNCATED',
  'UNBLOCKED',
  'UNVERIFIED',
  'WAIVED',
  'WITHDRAWN',
  'WRITE_LOCAL_REPORT',
  'error_running',
  'ran_clean',
  'ran_with_drift',
] as const;

describe('tki explain', () => {
  test.each(asTyped)('%j is understood as it is typed', async (asked, says) => {
    expect(await explained(asked)).toMatch(says);
  });

  test('knows each word of the vocabulary, by each of its spellings', async () => {
    for (const { word, also } of vocabulary)
      for (const asked of [word, ...also]) expect(await explained([asked]), asked).toMatch(/means {8}\S/);
  });

  test.each(ofTheSources)('knows the source documents’ %s', async (word) => {
    expect(await explained([word])).toContain(word);
  });

  test('has no status word that this list does not have', () => {
    expect(Object.keys(sourceWords).filter((word) => !ofTheSources.some((one) => one === word))).toEqual([]);
  });

  test('offers the word that was meant', async () => {
    const ran = await bench.run(['explain', 'PHASE4_READINESS_MAP']);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('PHASE4_READINESS_MAP_READY');
  });
});

describe('the vocabulary', () => {
  test('has each word once, under one spelling, in alphabetical order', () => {
    const words = vocabulary.flatMap(({ word, also }) => [word, ...also]).map((word) => word.toLowerCase());
    expect(new Set(words).size).toBe(words.length);
    const order = vocabulary.map(({ word }) => word.replace(/^“/, '').toLowerCase());
    expect(order).toEqual(order.toSorted());
  });

  test('is what docs/vocabulary.md holds', () => {
    const page = read('docs/vocabulary.md');
    for (const { word } of vocabulary) expect(page).toContain(`| **${word}**`);
  });
});

describe('a first-met word has its gloss', () => {
  test.each([
    ['B4′', /\*\*B4′\*\*: an operator attests/],
    ['grade', /grade B: every promise/],
    ['venue', /the _venue_ is where the sandbox ran/],
    ['Article 13', /Article 13 \(governed data is read/],
    ['Call Contract', /the Call Contract \(the owner's sealed terms/],
    ['D7', /gating of any kind \(D7\)/],
    ['D8', /a positive verdict or exit 0 \(D8\)/],
    ['D11', /a consumer that gates on a report \(D11\)/],
  ])('in the README: %s', (_word, gloss) => {
    expect(read('README.md').replaceAll(/\s+/g, ' ')).toMatch(gloss);
  });

  test.each([
    /gating, D7/,
    /a positive verdict, D8/,
    /a consumer that gates, D11/,
    /B4′ \(/,
    /Grade \(/,
    /venue \(/,
  ])('in every report: %s', (gloss) => {
    expect(neverMeans.join(' ')).toMatch(gloss);
  });

  test.each(['inspect', 'attest'])('in the help of %s: the venues', async (command) => {
    const help = (await bench.run([command, '--help'])).stdout.replaceAll(/\s+/g, ' ');
    expect(help).toContain('v1 (a throwaway container), v2 (a CI runner) or unstated');
  });
});

describe('the README', () => {
  const opening = read('README.md').split('## Five minutes')[0] ?? '';

  test.each([
    ['what the name means', /Vietnamese for _testing tool_/],
    ['what it checks', /packet of governed evidence/],
    ['in what', /sandbox that it builds/],
    ['what it records', /a report, the evidence of the sandbox, and a statement/],
    ['who can recompute', /Anyone with the files can recompute it, offline/],
    ['that it never approves or blocks', /It reports; it never approves and never blocks/],
  ])('opens with %s', (_what, words) => {
    expect(opening.replaceAll(/\s+/g, ' ')).toMatch(words);
  });
});

test('no document has an escape outside a code span', () => {
  const documents = ['docs', 'examples', 'sandbox'].flatMap((folder) => sourceFiles(folder, ['.md']));
  const found = [...documents, 'README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'].filter((file) =>
    /\\[^\s]/.test(
      read(file)
        .replaceAll(/^```[^]*?^```/gm, '')
        .replaceAll(/`[^`\n]*`/g, ''),
    ),
  );
  expect(found).toEqual([]);
});

describe('tki catalog', () => {
  test('alone prints its help', async () => {
    const [alone, help] = [await bench.run(['catalog']), await bench.run(['catalog', '--help'])];
    expect(alone).toEqual({ ...help, code: 0 });
    expect(alone.stdout).toContain('fingerprint');
  });

  test('with another word is a usage error, as any unknown command', async () => {
    const ran = await bench.run(['catalog', 'lst']);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/^tki: UNKNOWN_COMMAND: unknown command/);
    expect(ran.stdout).toBe('');
  });
});

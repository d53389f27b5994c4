// What verification holds evidence against, against what the host and the inspector do.
import { expect, test } from 'vitest';
import { verified } from './corpus-run.ts';
import { parse } from '../../../src/attestation/verify/canonical-text.ts';
import { otherVersionIn, runNames } from '../../../src/attestation/verify/read-documents.ts';
import { DEPTH_LIMIT } from '../../../src/formats/limits.ts';
import { isDrivenRuntime, runtimeFacts } from '../../../src/formats/kernel/runtimes.ts';
import { drivenRuntimes, engines } from '../../../src/sandbox/runtimes/registry.ts';

test('verify knows of each runtime what the host drives it by', () => {
  const facts = Object.entries({ ...drivenRuntimes, ...engines }).map(([id, { grade, filterBytes }]) => [
    id,
    { grade, filterBytes },
  ]);
  expect(Object.fromEntries(facts)).toEqual(runtimeFacts);
});

test('a name that every object inherits is no runtime', () => {
  for (const name of ['__proto__', 'constructor', 'toString', ''])
    expect(isDrivenRuntime(name), name).toBe(false);
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

test.each([
  '{"a":1,"a":1}\n',
  '{ "a":1}\n',
  '{"a":1}',
  '{"b":1,"a":1}\n',
  '{"a":"\\ud800"}\n',
  '{"a":1e400}\n',
  '[',
])('a document of ours has one spelling, and %j is none', (text) => {
  expect(parse(text, isRecord, '\n')).toBeNull();
});

test('a document in its one spelling is read, a member named __proto__ included', () => {
  const value = parse('{"__proto__":1,"a":[2]}\n', isRecord, '\n');
  expect(Object.keys(value ?? {})).toEqual(['__proto__', 'a']);
});

test('the files of a run are chosen by their exact names', () => {
  const own = [
    'report.json',
    'run.json',
    'checkpoint-0123456789abcdef.md',
    'sandbox-attestation-evidence-v1-2026-11-20.json',
  ];
  expect(runNames([...own, 'report.json.bak', 'checkpoint-x.md', '.tki-writing-0'])).toEqual([...own].sort());
});

test('observations lie in the place of evidence, and not beside it', () => {
  const evidence = 'sandbox-attestation-evidence-v1-2026-11-20.json';
  const observations = 'sandbox-observations-v1-2026-11-20.json';
  expect(runNames(['report.json', observations])).toEqual(['report.json', observations]);
  expect(runNames(['report.json', evidence])).toEqual(['report.json', evidence]);
  expect(runNames([observations, evidence])).toMatchObject({
    why: expect.stringContaining('beside the observations') as string,
  });
});

test('two evidence files, or two checkpoints, are not the files of one run', () => {
  for (const pair of [
    ['sandbox-attestation-evidence-v1-2026-11-20.json', 'sandbox-attestation-evidence-v2-2026-11-20.json'],
    ['checkpoint-0123456789abcdef.md', 'checkpoint-fedcba9876543210.md'],
  ]) {
    expect(runNames(pair)).toMatchObject({
      why: expect.stringMatching(/^there is more than one /) as string,
    });
    const files = new Map(pair.map((name) => [name, Buffer.from('{}')]));
    expect(verified(files)).toMatchObject({ exitCode: 3, attestation: 'NOT_ATTESTED', verdict: null });
  }
});

const nested = (depth: number): unknown => (depth === 0 ? 1 : { a: nested(depth - 1) });

// What states a version that is not ours to judge is left alone; nothing else may come to be left alone.
test.each<[document: unknown, version: string | null]>([
  [{ schema: 'tki-report/v2' }, 'tki-report/v2'],
  [{ predicateType: 'urn:tool-kiem-thu:run:v2' }, 'urn:tool-kiem-thu:run:v2'],
  [
    { predicateType: 'urn:tool-kiem-thu:sandbox-attestation:v10' },
    'urn:tool-kiem-thu:sandbox-attestation:v10',
  ],
  [{ predicateType: 'urn:tool-kiem-thu:run:v3', schema: 'tki-report/v2' }, 'urn:tool-kiem-thu:run:v3'],
  [{ predicateType: null, schema: 'tki-report/v2' }, 'tki-report/v2'],
  [{ predicateType: 'x', schema: 'tki-report/v2' }, null],
  [{ schema: 'tki-report/v1' }, null],
  [{ schema: 'tki-report/v999999' }, 'tki-report/v999999'],
  [{ schema: 'tki-report/v1000000' }, null],
  [{ schema: 'tki-catalog/v2' }, null],
  [{ schema: 'x tki-report/v2' }, null],
  [{ schema: ['tki-report/v2'] }, null],
  [{ predicateType: ['urn:tool-kiem-thu:run:v2'] }, null],
  [['tki-report/v2'], null],
  ['tki-report/v2', null],
  [null, null],
  [{}, null],
  [{ schema: 'tki-report/v2', x: nested(DEPTH_LIMIT - 1) }, 'tki-report/v2'],
  [{ schema: 'tki-report/v2', x: nested(DEPTH_LIMIT) }, null],
])('of the version that %j states', (document, version) => {
  const file = (name: string, value: unknown): [string, Buffer] => [
    name,
    Buffer.from(`${JSON.stringify(value)}\n`),
  ];
  const sound = file('report.md', { schema: 'tki-report/v1' });
  expect(otherVersionIn(new Map([sound, file('report.json', document)]))).toBe(version);
});

test('a version is stated by a whole document in its one spelling', () => {
  for (const text of [
    '{"schema":"tki-report/v2"}',
    '{"schema": "tki-report/v2"}\n',
    '{"schema":"tki-report/v2"}\n\n',
  ])
    expect(otherVersionIn(new Map([['report.json', Buffer.from(text)]])), text).toBeNull();
});

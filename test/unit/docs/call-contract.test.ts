// The design packet of the Call Contract: drafts that follow their schema, say that they are drafts, and reach no program.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { root } from '../../../scripts/root.ts';
import { sourceFiles } from '../../../scripts/source-files.ts';
import { findProhibited } from '../../../src/formats/prohibition.ts';
import { codes } from '../../../src/readiness/codes.ts';
import { forbiddenWordsIn } from '../report/forbidden-words.ts';
import { atLeast } from '../../support/at-least.ts';

const folder = join(root, 'docs/call-contract');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const schema = JSON.parse(read('call-contract.schema.json')) as { required: string[] };
const isDraft = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(schema);
const readme = read('README.md');

interface Draft extends Record<string, unknown> {
  identity: { code: string };
  permitted_mode: { modes: string[] };
  exit_code_semantics: object;
  timeout: object;
  lease_or_gate: object;
  audit_ledger: object;
  non_mutation_boundary: { writes_by_purpose: boolean };
  open_questions: string[];
}
const files = readdirSync(join(folder, 'drafts')).sort();
const drafts = files.map((file) => [file, JSON.parse(read(`drafts/${file}`)) as Draft] as const);
const c1 = drafts.find(([file]) => file === 'DOT_C1_VOCAB_BUILD.json')?.[1] ?? ({} as Draft);

test('there is a draft for each command that a source document names, and for no other', () => {
  expect(files).toEqual([
    'DOT-REGISTER.json',
    'DOT_C1_VOCAB_BUILD.json',
    'DOT_KG_EXPLAIN.json',
    'audit_dead_links.json',
  ]);
  expect(Object.keys(codes).filter((code) => !files.includes(`${code}.json`))).toEqual([]);
});

describe.each(atLeast(4, drafts))('%s', (file, draft) => {
  test('follows the schema, under its own code', () => {
    expect(isDraft(draft), JSON.stringify(isDraft.errors)).toBe(true);
    expect(file).toBe(`${draft.identity.code}.json`);
  });

  test('says that it is a draft, is not sealed and executes nothing', () => {
    expect(draft).toMatchObject({ status: 'DRAFT, NOT SEALED', executes: 'NOTHING', may_gate: false });
  });

  test('names nothing that is prohibited, and sounds like no approval', () => {
    expect(findProhibited(draft.identity.code)).toBeUndefined();
    expect(forbiddenWordsIn(JSON.stringify(draft))).toEqual([]);
  });

  test('asks only questions that stand in README.md, and has a row in its table', () => {
    for (const question of atLeast(1, draft.open_questions))
      expect(readme).toMatch(new RegExp(`^\\| ${question} +\\|`, 'm'));
    expect(readme).toContain(`(drafts/${file})`);
  });

  test('permits no mode where its purpose is a write', () => {
    const { modes } = draft.permitted_mode;
    expect(modes.length === 0).toBe(draft.non_mutation_boundary.writes_by_purpose);
  });
});

describe('the schema refuses', () => {
  const edits: [string, (draft: Draft) => object][] = [
    ['another status', (draft) => ({ ...draft, status: 'SEALED' })],
    ['a seal', (draft) => ({ ...draft, seal: { state: 'SEALED', sealed_by: 'me', content_digest: null } })],
    ['something that executes', (draft) => ({ ...draft, executes: 'PLAN_ONLY' })],
    ['a gate', (draft) => ({ ...draft, may_gate: true })],
    ['REAL_RUN', (draft) => ({ ...draft, permitted_mode: { ...draft.permitted_mode, modes: ['REAL_RUN'] } })],
    [
      'a mode of a command that writes',
      (draft) => ({
        ...draft,
        non_mutation_boundary: { ...draft.non_mutation_boundary, writes_by_purpose: true },
      }),
    ],
    [
      'a surface to write to',
      (draft) => ({ ...draft, non_mutation_boundary: { ...draft.non_mutation_boundary, may_write: ['x'] } }),
    ],
    [
      'a command that no source document names',
      (draft) => ({ ...draft, identity: { ...draft.identity, named_by: [] } }),
    ],
    [
      'another code, whatever it says names it',
      (draft) => ({ ...draft, identity: { ...draft.identity, code: 'IU_COMMAND_01' } }),
    ],
    ...['path', 'query', 'command'].map((name): [string, (draft: Draft) => object] => [
      `a ${name} as an input`,
      (draft) => ({
        ...draft,
        inputs: { fields: [{ name, form: 'any', required: false }], others: 'refused', standing: 'PROPOSED' },
      }),
    ]),
    [
      'an end with exit code 0',
      (draft) => ({
        ...draft,
        exit_code_semantics: { ...draft.exit_code_semantics, codes: [{ code: 0, means: 'done' }] },
      }),
    ],
    [
      'an end that shows that it ran',
      (draft) => ({
        ...draft,
        exit_code_semantics: { ...draft.exit_code_semantics, shows_that_it_ran: true },
      }),
    ],
    [
      'a permitted mode without an end of time',
      (draft) => ({ ...draft, timeout: { ...draft.timeout, seconds: null } }),
    ],
    [
      'an open gate',
      (draft) => ({
        ...draft,
        lease_or_gate: {
          ...draft.lease_or_gate,
          gates: { execute_enabled: true, real_run_enabled: false, dry_run_only: true },
        },
      }),
    ],
    [
      'a ledger that is written afterwards',
      (draft) => ({ ...draft, audit_ledger: { ...draft.audit_ledger, written_before_the_call: false } }),
    ],
    ['a member of its own', (draft) => ({ ...draft, command_line: 'rm' })],
    ...schema.required.map((name): [string, (draft: Draft) => object] => [
      `a draft without ${name}`,
      ({ [name]: _gone, ...draft }) => draft,
    ]),
  ];

  test.each(edits)('%s', (_what, edit) => {
    expect(isDraft(c1)).toBe(true);
    expect(isDraft(edit(c1))).toBe(false);
  });
});

test('has the eight fields that the readiness map asks for, each a row of README.md', () => {
  for (const field of [
    'identity',
    'permitted_mode',
    'inputs',
    'exit_code_semantics',
    'timeout',
    'lease_or_gate',
    'audit_ledger',
    'non_mutation_boundary',
  ]) {
    expect(schema.required).toContain(field);
    expect(readme).toContain(`| \`${field}\``);
  }
  expect(readme).toContain('DRAFT, NOT SEALED');
});

test('is named by no source and no script', () => {
  const naming = [...sourceFiles('src', ['.ts', '.js']), ...sourceFiles('scripts', ['.ts', '.mjs'])].filter(
    (file) =>
      /docs\/call-contract|call-contract\.schema|call-contract-draft/.test(
        readFileSync(join(root, file), 'utf8'),
      ),
  );
  expect(naming).toEqual([]);
});

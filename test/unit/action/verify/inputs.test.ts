import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Input, InputTable } from '../../../../src/action/inputs/read-inputs.ts';
import { presetOf } from '../../../../src/action/inputs/read-inputs.ts';
import { parseVerifyInputs } from '../../../../src/action/verify/inputs.ts';
import { verifySpec } from '../../../../src/action/verify/spec.ts';
import { atLeast } from '../../../support/at-least.ts';

const digest = `sha256:${'a'.repeat(64)}`;
/** As getInput of @actions/core reads them, with the defaults of action.yml. */
const parse = (inputs: Readonly<Record<string, string>>) =>
  parseVerifyInputs((name) => {
    const row: Input | undefined = (verifySpec.inputs as InputTable)[name];
    return (inputs[name] ?? (row === undefined ? '' : presetOf(row))).trim();
  });

test('takes an id or a name, with the digest of its archive, and leaves out what is not given', () => {
  expect(parse({ report: '1000', 'report-digest': digest, evidence: 'tki-evidence-1' })).toEqual({
    kind: 'inputs',
    inputs: {
      report: { name: '', id: 1000, digest },
      evidence: { name: 'tki-evidence-1', digest: null },
      packet: null,
      runId: null,
      runWorkflow: '.github/workflows/operator.yml',
      packetRunId: null,
      token: null,
      claims: null,
      previous: null,
      catalog: null,
      approval: [],
      expectations: [],
      blank: [],
    },
  });
});

test('hands every file of an approval on, with what its signature is held against', () => {
  const files = {
    approval: './a.json',
    'approval-bundle': './a.bundle',
    'approval-key': './key.pem',
    'trusted-root': './root.json',
  };
  const words = {
    'approval-digest': digest,
    'approval-identity': 'owner@example.org',
    'approval-issuer': 'https://issuer.example',
  };
  expect(parse({ report: 'r', ...files, ...words })).toMatchObject({
    inputs: { approval: Object.entries(files), expectations: Object.entries(words) },
  });
});

test('hands every expectation on, in the words of tki verify', () => {
  const expectations = {
    'expect-packet': digest,
    'expect-policy': digest,
    'expect-catalog': digest,
    'expect-nonce': 'ab'.repeat(16),
    'expect-run': '4711',
    'expect-since': '2026-06-10T08:00:00Z',
    'expect-max-age': '24h',
  };
  expect(parse({ report: 'r', ...expectations })).toMatchObject({
    inputs: { expectations: Object.entries(expectations) },
  });
});

describe('refuses, and names the input without its value', () => {
  test.each<[string, Record<string, string>]>([
    ['report', { report: '' }],
    ['report', { report: '../x' }],
    ['report', { report: '..' }],
    ['report-digest', { 'report-digest': 'sha256:x' }],
    ['evidence', { evidence: 'a/b' }],
    ['evidence-digest', { evidence: 'e', 'evidence-digest': digest.toUpperCase() }],
    ['packet', { packet: 'a b' }],
    ['packet', { packet: './a\nb' }],
    ['claims', { claims: 'a\u0001' }],
    ['approval', { approval: 'a\u001bb' }],
    ['approval-identity', { 'approval-identity': 'two words' }],
    ['trusted-root', { 'trusted-root': 'a\u0007' }],
    ['expect-packet', { 'expect-packet': '--json' }],
    ['expect-nonce', { 'expect-nonce': 'AB'.repeat(16) }],
    ['expect-run', { 'expect-run': '1 --approval=/etc/x' }],
    ['expect-max-age', { 'expect-max-age': '99999d' }],
    ['expect-since', { 'expect-since': '2026-06-10' }],
    ['expect-since', { 'expect-since': '2026-06-10T08:00:00Z --json' }],
    ['expect-since', { 'expect-since': '2026-02-30T00:00:00Z' }],
    ['run-id', { 'run-id': '1/../2', 'github-token': 't' }],
    ['github-token', { 'run-id': '4711' }],
    ['github-token', { 'run-id': '4711', 'github-token': 'ghs_x host: evil' }],
    ['github-token', { packet: 'p', 'packet-run-id': '4711' }],
    ['packet-run-id', { packet: './p', 'packet-run-id': '4711', 'github-token': 't' }],
    ['run-workflow', { 'run-workflow': '../evil.yml' }],
  ])('%s: %j', (name, changes) => {
    const parsed = parse({ report: 'r', ...changes });
    expect(parsed).toMatchObject({ kind: 'refused', detail: expect.stringContaining(name) as string });
  });
});

test('has an input for everything that tki verify may be told to expect', () => {
  const source = readFileSync(join(import.meta.dirname, '../../../../src/cli/commands/verify.ts'), 'utf8');
  const options = [...source.matchAll(/\.option\('--([a-z-]+) </g)].map(([, name]) => name ?? '').sort();
  const known = Object.keys(
    (
      parseYaml(readFileSync(join(import.meta.dirname, '../../../../verify/action.yml'), 'utf8')) as {
        inputs: object;
      }
    ).inputs,
  );
  expect(options).toContain('expect-since');
  // A signature is checked where somebody sits: the action takes no bundle, so it takes no key and no identity for one.
  expect(options.filter((name) => !known.includes(name))).toEqual(['identity', 'issuer', 'key']);
});

test('hands nothing on that tki verify does not know, and names a digest that came out blank', () => {
  const source = readFileSync(join(import.meta.dirname, '../../../../src/cli/commands/verify.ts'), 'utf8');
  const all = {
    'expect-packet': digest,
    'expect-nonce': 'ab'.repeat(16),
    'expect-max-age': '24h',
    'approval-issuer': 'x',
  };
  const parsed = parse({ report: 'r', 'report-digest': '', ...all });
  if (parsed.kind === 'refused') throw new Error(parsed.detail);
  for (const [option] of atLeast(1, parsed.inputs.expectations)) expect(source).toContain(`'--${option} <`);
  expect(parsed.inputs.blank).toEqual(['report-digest']);
});

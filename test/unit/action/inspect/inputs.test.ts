import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseInspectInputs } from '../../../../src/action/inspect/inputs.ts';
import { atLeast } from '../../../support/at-least.ts';

const root = join(import.meta.dirname, '../../../..');
const {
  inputs: declared,
  outputs,
  runs,
  branding,
} = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
  inputs: Record<string, { description: string; required: boolean; default?: string }>;
  outputs: Record<string, { description: string }>;
  runs: object;
  branding: object;
};

/** As getInput of @actions/core reads them. */
const readOf = (inputs: Record<string, string>) => (name: string) => (inputs[name] ?? '').trim();
const parsed = (inputs: Record<string, string>) =>
  parseInspectInputs(
    readOf({
      packet: 'packet',
      'max-age': '24h',
      'expected-digest': 'none',
      'expected-catalog-digest': 'none',
      ...inputs,
    }),
  );
const accepted = (inputs: Record<string, string>) => {
  const answer = parsed(inputs);
  if (answer.kind === 'refused') throw new Error(answer.detail);
  return answer.inputs;
};

describe('a packet', () => {
  test.each([
    ['packet', 'artifact'],
    ['packet.json', 'artifact'],
    ['./packet.json', 'path'],
    ['/tmp/packet.json', 'path'],
    ['out/packet.json', 'path'],
  ])('%s is an %s', (packet, kind) => {
    expect(accepted({ packet }).packet).toEqual({ kind, name: packet });
  });

  test.each(['', '   ', '..', '.', 'a b', 'päckchen', 'x'.repeat(101), 'a\nb', 'a\\b'])(
    '%j is refused',
    (packet) => {
      expect(parsed({ packet })).toMatchObject({
        kind: 'refused',
        detail: expect.stringContaining('packet') as string,
      });
    },
  );
});

describe('each other input', () => {
  test.each([
    ['max-age', ['', '0h', '24', '24 h', '-1h', '1e3s', '9999999999s', '4000d', '24H']],
    ['expected-digest', ['sha256:', 'x', `sha256:${'A'.repeat(64)}`, 'a'.repeat(64)]],
    ['expected-catalog-digest', ['sha256:1']],
    ['nonce', ['abc', 'z'.repeat(32), 'A'.repeat(32), 'a'.repeat(129)]],
    ['venue', ['v3', 'V1', 'github']],
    ['runtime', ['kata', './runc', 'runc --x', '../runc']],
    ['retention-days', ['0', '91', '1.5', 'x', '-1', 'Infinity', 'NaN']],
    ['label', ['a b', 'x'.repeat(41), '../x', 'ä']],
    ['claims', ['a\0b']],
    ['catalog', ['a\0b']],
    ['previous', ['a\0b']],
  ])('%s is refused where it is none, and the refusal names it without its value', (name, values) => {
    for (const value of values) {
      const answer = parsed({ [name]: value });
      expect(answer, value).toMatchObject({
        kind: 'refused',
        detail: expect.stringContaining(`input ${name} is not`) as string,
      });
      expect(answer, value).toMatchObject({
        detail: expect.stringMatching(/^[A-Za-z0-9 .,;:_-]+$/) as string,
      });
    }
  });

  test('that is a digest and came out blank is told from one that nobody gave', () => {
    expect(accepted({ 'expected-digest': '' })).toMatchObject({
      expectedDigest: null,
      blank: ['expected-digest'],
    });
    expect(accepted({ 'expected-digest': ' ', 'expected-catalog-digest': '' }).blank).toEqual([
      'expected-digest',
      'expected-catalog-digest',
    ]);
    expect(accepted({}).blank).toEqual([]);
  });

  test('has the default of action.yml', () => {
    const preset = Object.fromEntries(
      Object.entries(declared).map(([name, { default: value }]) => [name, value ?? '']),
    );
    expect(accepted({ ...preset, packet: 'packet', 'max-age': '24h' })).toEqual(accepted({}));
    expect(accepted({})).toEqual({
      packet: { kind: 'artifact', name: 'packet' },
      maxAgeSeconds: 86_400,
      expectedDigest: null,
      expectedCatalogDigest: null,
      claims: null,
      previous: null,
      catalog: null,
      nonce: null,
      venue: 'unstated',
      runtime: 'auto',
      runId: null,
      exportWorkflow: '.github/workflows/export.yml',
      trustedOrigins: [],
      token: null,
      retentionDays: 7,
      label: '',
      blank: [],
    });
  });
});

describe('another run', () => {
  test('needs a token', () => {
    expect(parsed({ 'run-id': '12' })).toMatchObject({
      kind: 'refused',
      detail: expect.stringContaining('github-token') as string,
    });
    expect(accepted({ 'run-id': '12', 'github-token': 't' })).toMatchObject({ runId: '12', token: 't' });
  });

  test('has no paths', () => {
    expect(parsed({ packet: './x', 'run-id': '12', 'github-token': 't' })).toMatchObject({ kind: 'refused' });
  });

  test.each(['0', '12x', '../1', '1'.repeat(17), '-1'])('is a number: %s is refused', (id) => {
    expect(parsed({ 'run-id': id, 'github-token': 't' })).toMatchObject({ kind: 'refused' });
  });
});

describe('an attestation without a packet', () => {
  const attest = (inputs: Record<string, string>) =>
    parseInspectInputs(readOf({ mode: 'attest', 'expected-digest': 'none', ...inputs }));

  test('asks for neither packet nor age, and warns of no digest', () => {
    expect(attest({ 'expected-digest': '', venue: 'v2' })).toMatchObject({
      kind: 'inputs',
      inputs: { packet: null, maxAgeSeconds: null, venue: 'v2', blank: [] },
    });
  });

  test.each([
    ['packet', 'governed-packet'],
    ['packet', './packet.json'],
    ['max-age', '24h'],
    ['expected-digest', `sha256:${'a'.repeat(64)}`],
    ['claims', './claims.json'],
    ['previous', './report.json'],
    ['run-id', '12'],
  ])('refuses %s, which belongs to a packet', (name, value) => {
    expect(attest({ [name]: value, 'github-token': 't' })).toEqual({
      kind: 'refused',
      detail: `the inputs mode and ${name} contradict each other: an attestation reads no packet`,
    });
  });

  test.each(['', ' '])('is not what a blank mode asks for: %j', (mode) => {
    expect(parseInspectInputs(readOf({ mode }))).toMatchObject({
      kind: 'refused',
      detail: expect.stringContaining('input packet is not given') as string,
    });
  });

  test.each(['Attest', 'doctor', 'sabotage'])('is asked for in one spelling: %s is refused', (mode) => {
    expect(parsed({ mode })).toMatchObject({ kind: 'refused' });
  });
});

test('no text makes the parser throw', () => {
  const names = Object.keys(declared);
  expect(() => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.string({ unit: 'binary' })), (inputs) => {
        const answer = parseInspectInputs(readOf(inputs));
        return answer.kind === 'refused' ? answer.detail.length < 300 : answer.inputs.label.length <= 40;
      }),
    );
  }).not.toThrow();
});

describe('action.yml', () => {
  test('gives every input that nobody gave its default', () => {
    const required = Object.entries(declared).filter(([, { required: needed }]) => needed);
    // Both are asked for by the parser: an attestation has neither.
    expect(required).toEqual([]);
    for (const [name, { required: needed, default: preset, description }] of atLeast(
      1,
      Object.entries(declared),
    )) {
      expect(description.length, name).toBeGreaterThan(20);
      expect(typeof preset, name).toBe(needed ? 'undefined' : 'string');
      expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    }
  });

  test('names the outputs that others build on', () => {
    expect(Object.keys(outputs)).toEqual([
      'verdict',
      'inspector-exit-code',
      'attestation',
      'probes-as-expected',
      'transport',
      'report-artifact-id',
      'report-artifact-digest',
      'evidence-artifact-id',
      'evidence-artifact-digest',
      'packet-digest',
      'report-directory',
      'may-gate',
    ]);
  });

  test('runs the launcher on Node 24, and has a face', () => {
    expect(runs).toEqual({ using: 'node24', main: 'dist/index.mjs' });
    expect(branding).toHaveProperty('icon');
  });
});

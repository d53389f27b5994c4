// The generator: what it writes is what is committed, and what it cannot express safely it refuses.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { generate, toJsonSchema } from '../../../scripts/generate.ts';
import { root } from '../../../scripts/root.ts';
import { validate as isItem } from '../../../src/formats/validators/item.js';
import { validate as isProceed } from '../../../src/formats/validators/release.js';
import { atLeast } from '../../support/at-least.ts';

describe('generate', () => {
  test('gives the committed files, byte for byte', async () => {
    for (const [path, text] of atLeast(1, await generate()))
      expect(readFileSync(join(root, path), 'utf8'), path).toBe(text);
  });

  test('writes validators that import the judge and nothing else', async () => {
    const validators = [...(await generate())].filter(([path]) => path.endsWith('.js'));
    for (const [, text] of atLeast(8, validators)) {
      expect([...text.matchAll(/\bimport\b.*/g)].map(([line]) => line)).toEqual([
        "import { toValidate } from '../json-schema.ts';",
      ]);
    }
  });
});

describe('toJsonSchema', () => {
  test.each([
    ['an object that takes any member', z.looseObject({ a: z.string() })],
    ['such an object inside another', z.strictObject({ a: z.looseObject({}) })],
    ['such an object in one of several forms', z.union([z.string(), z.array(z.looseObject({}))])],
    ['a member that takes any value', z.strictObject({ a: z.unknown() })],
    ['a list of any values', z.array(z.any())],
    ['free names with any values', z.record(z.string(), z.unknown())],
  ])('refuses %s', (_what, schema) => {
    expect(() => toJsonSchema('x', schema)).toThrow(/OPEN_/);
  });

  test('refuses a keyword that the judge does not know', () => {
    expect(() => toJsonSchema('x', z.strictObject({ a: z.number().multipleOf(2) }))).toThrow(
      /UNKNOWN_KEYWORD: x\/properties\/a\/multipleOf/,
    );
    expect(() => toJsonSchema('x', z.iso.datetime())).toThrow(/UNKNOWN_KEYWORD/);
  });

  test('refuses what JSON Schema cannot say', () => {
    expect(() => toJsonSchema('x', z.bigint())).toThrow(/BigInt/);
    expect(() => toJsonSchema('x', z.string().transform(Number))).toThrow(/Transform/i);
  });

  test('names the schema by a stable URN', () => {
    expect(toJsonSchema('x', z.null())).toEqual({
      $id: 'urn:tool-kiem-thu:schema:x:v1',
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'null',
    });
  });
});

describe('the generated validators', () => {
  const release = { nonce: 'a'.repeat(32), removed_programs: [], schema: 'tki-release/v1' };

  test('take a document, and refuse it with a member named __proto__', () => {
    expect(isProceed(release)).toBe(true);
    expect(isProceed(JSON.parse(JSON.stringify(release).replace('{', '{"__proto__":{"nonce":"x"},')))).toBe(
      false,
    );
    expect(isProceed.errors?.[0]).toMatchObject({
      instancePath: '/__proto__',
      keyword: 'additionalProperties',
    });
  });

  test('refuse __proto__ among names that are free', () => {
    const item = (fingerprints: string) =>
      JSON.parse(`{
        "authority_status": "draft", "item_id": "a", "payload": {"kind": "count", "value": "1"}, "precedence": "canonical",
        "source_metadata": {"content_hash": "sha256:${'0'.repeat(64)}", "governed_surface": "a", "named_query_id_or_kb_path": "a",
          "observation_ts": "2026-06-10T08:00:00Z", "source_revision": "1"},
        "surface_kind": "pg_table", "tki": {"completeness": "COMPLETE", "view_fingerprints": ${fingerprints}}}`) as unknown;
    const digest = `"sha256:${'0'.repeat(64)}"`;
    expect(isItem(item(`{"public.v": ${digest}}`))).toBe(true);
    expect(isItem(item(`{"__proto__": ${digest}}`))).toBe(false);
  });
});

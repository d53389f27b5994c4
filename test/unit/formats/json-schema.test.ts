// The judge of JSON values against two independent witnesses, ajv and zod, on every document that we have.
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { Schema } from '../../../src/formats/json-schema.ts';
import { toValidate } from '../../../src/formats/json-schema.ts';
import { documents, loadDocument, toJsonSchema } from '../../../scripts/generate.ts';

/** Documents for each schema; the long run raises it. */
const RUNS = Number(process.env['TKI_FUZZ_RUNS'] ?? 60);

/** Strings for the patterns that fast-check cannot make strings for, because they look ahead. */
const QUERY_IDS = ['count/dot_tools', 'a', 'a.b/..c', '.a', 'a/b/c-d_e'];

const mischief = fc.oneof(
  fc.constantFrom(
    null,
    true,
    false,
    0,
    -0,
    1.5,
    '',
    ' ',
    '\u0000',
    '\n',
    '2026-06-10T08:00:00Z\n',
    'constructor',
    '../etc',
    [],
    {},
    1e308 * 10,
  ),
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Values that fit a schema, or nearly. */
function valueOf(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map((branch) => valueOf(branch)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: Math.max(schema.minimum ?? -9, -9), max: Math.min(schema.maximum ?? 20, 20) });
    case 'string':
      return stringOf(schema);
    case 'array':
      if (schema.prefixItems !== undefined)
        return fc.tuple(...schema.prefixItems.map((entry) => valueOf(entry)));
      return fc.array(valueOf(schema.items || {}), {
        minLength: Math.min(schema.minItems ?? 0, 30),
        maxLength: Math.min(schema.maxItems ?? 2, Math.max(schema.minItems ?? 0, 2)),
      });
    case 'object': {
      if (schema.properties !== undefined) {
        const members = Object.entries(schema.properties).map(([name, member]) => [name, valueOf(member)]);
        return fc.record(Object.fromEntries(members), {
          requiredKeys: [...(schema.required ?? [])] as never[],
        });
      }
      return fc.dictionary(stringOf(schema.propertyNames ?? {}), valueOf(schema.additionalProperties || {}), {
        maxKeys: 3,
      });
    }
    default:
      return mischief;
  }
}

function stringOf(schema: Schema): fc.Arbitrary<string> {
  if (schema.pattern === undefined) return fc.string({ maxLength: Math.min(schema.maxLength ?? 12, 12) });
  if (schema.pattern.includes('(?!')) return fc.constantFrom(...QUERY_IDS);
  return fc.stringMatching(new RegExp(schema.pattern));
}

/** A name made of any value. Not `String(value)`: an object with a `toString` member of its own has no such text. */
const nameOf = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');

/** The value with one place of it changed: replaced, removed, added, repeated or made longer. */
function spoil(value: unknown, choices: readonly number[], with_: unknown): unknown {
  const [choice = 0, ...rest] = choices;
  if (Array.isArray(value) && value.length > 0 && rest.length > 0 && choice % 4 !== 0) {
    const at = choice % value.length;
    if (choice % 4 === 1) return [...value, with_];
    return value.map((entry, position) => (position === at ? spoil(entry, rest, with_) : entry));
  }
  if (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    rest.length > 0 &&
    choice % 5 !== 0
  ) {
    const members = Object.entries(value);
    if (choice % 5 === 1) return Object.fromEntries([...members, [nameOf(with_), with_]]);
    const at = choice % Math.max(members.length, 1);
    if (choice % 5 === 2) return Object.fromEntries(members.filter((_, position) => position !== at));
    return Object.fromEntries(
      members.map(([name, member], position) => [
        name,
        position === at ? spoil(member, rest, with_) : member,
      ]),
    );
  }
  if (typeof value === 'string' && choice % 3 === 0) return value.repeat(1 + (choice % 4000));
  return with_;
}

/** What JSON.parse could have returned: our validators judge nothing else. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null');

describe.each(Object.keys(documents) as (keyof typeof documents)[])('%s', (name) => {
  test('is judged as ajv and zod judge it, whole or spoilt at one place', async () => {
    const zodSchema: z.ZodType = await loadDocument(name);
    const schema = toJsonSchema(name, zodSchema);
    const validate = toValidate(schema);
    const ajv = new Ajv2020({ strict: true, logger: false }).compile(schema);
    const arbitrary = fc.tuple(valueOf(schema), fc.array(fc.nat(), { minLength: 1, maxLength: 7 }), mischief);
    let accepted = 0;
    let refused = 0;
    fc.assert(
      fc.property(arbitrary, ([whole, choices, with_]) => {
        for (const value of [asJson(whole), asJson(spoil(whole, choices, with_))]) {
          const ours = validate(value);
          expect(ours, JSON.stringify([validate.errors, ajv.errors])).toBe(ajv(value));
          // zod drops an own member named __proto__, and we refuse it.
          const theirs = JSON.stringify(value).includes('__proto__')
            ? ours
            : zodSchema.safeParse(value).success;
          expect(ours).toBe(theirs);
          expect(validate.errors?.length ?? 0).toBe(ours ? 0 : 1);
          if (ours) accepted += 1;
          else refused += 1;
        }
      }),
      { numRuns: RUNS },
    );
    expect(accepted, 'values that fit were made').toBeGreaterThan(RUNS / 4);
    expect(refused, 'values that do not fit were made').toBeGreaterThan(RUNS / 4);
  });
});

describe('toValidate', () => {
  const person = toValidate({
    type: 'object',
    properties: {
      name: { type: 'string', maxLength: 3 },
      tags: {
        type: 'object',
        additionalProperties: { type: 'string' },
        propertyNames: { not: { const: '__proto__' } },
      },
    },
    required: ['name'],
    additionalProperties: false,
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'Name'])(
    'refuses a member named %s where no member of that name is allowed',
    (name) => {
      expect(person(JSON.parse(`{"name":"a",${JSON.stringify(name)}:{}}`))).toBe(false);
      expect(person.errors).toEqual([
        {
          instancePath: `/${name}`,
          keyword: 'additionalProperties',
          message: 'is a member that the schema does not name',
        },
      ]);
    },
  );

  test('refuses __proto__ also where names are free, and takes other names of Object.prototype there', () => {
    expect(person(JSON.parse('{"name":"a","tags":{"__proto__":"x"}}'))).toBe(false);
    expect(person(JSON.parse('{"name":"a","tags":{"constructor":"x"}}'))).toBe(true);
  });

  test('refuses a required member that is only inherited', () => {
    expect(person(Object.create({ name: 'a' }))).toBe(false);
    expect(
      person(
        new (class {
          name = 'a';
        })(),
      ),
    ).toBe(false);
    expect(person({ __proto__: { name: 'a' } })).toBe(false);
    expect(person(Object.assign(Object.create(null), { name: 'a' }))).toBe(true);
  });

  test('refuses an array where an object is wanted, and the reverse', () => {
    expect(person(Object.assign([], { name: 'a' }))).toBe(false);
    expect(toValidate({ type: 'array', items: { type: 'string' } })({ length: 0 })).toBe(false);
  });

  test('refuses numbers that JSON has no place for, and takes a whole number written as 1.0', () => {
    const number = toValidate({ type: 'number' });
    expect([number(Number.NaN), number(JSON.parse('1e400')), number(1.5)]).toEqual([false, false, true]);
    const integer = toValidate({ type: 'integer', minimum: 1, maximum: 2 });
    expect([integer(0), integer(1), integer(JSON.parse('1.0')), integer(1.5), integer(3)]).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  test('refuses what is not JSON at all', () => {
    expect([undefined, Symbol('x'), 1n, () => 1].map((value) => person(value))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(person({ name: undefined })).toBe(false);
  });

  test('does not let a line break slip past the end of a pattern', () => {
    const digest = toValidate({ type: 'string', pattern: '^[0-9a-f]{4}$' });
    expect([digest('00ff'), digest('00ff\n'), digest('\n00ff')]).toEqual([true, false, false]);
  });

  test('checks a length before it runs a pattern', () => {
    const slow = toValidate({ type: 'string', maxLength: 20, pattern: '^(a+)+$' });
    expect(slow('a'.repeat(100_000) + 'b')).toBe(false);
    expect(slow.errors?.[0]?.keyword).toBe('maxLength');
  });

  test('counts code points, as JSON Schema says, and takes exactly as much as a limit says', () => {
    const text = toValidate({ type: 'string', minLength: 2, maxLength: 4 });
    const taken = ['ab', 'abcd', '😀😀', '😀😀a', '😀😀😀😀'];
    const refused = ['a', 'abcde', '😀', '😀😀😀😀😀', '😀😀😀😀a', 'abcdefghi'];
    expect([...taken, ...refused].filter((value) => text(value))).toEqual(taken);
    const list = toValidate({ type: 'array', items: { type: 'null' }, minItems: 1, maxItems: 2 });
    expect([[], [null], [null, null], [null, null, null]].map((value) => list(value))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('refuses an entry beyond those of a tuple', () => {
    const pair = toValidate({
      type: 'array',
      prefixItems: [{ const: 'A' }, { const: 'B' }],
      items: false,
      minItems: 2,
    });
    expect([pair(['A', 'B']), pair(['A']), pair(['A', 'B', 'C']), pair(['B', 'A'])]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test('points to the place by RFC 6901, with ~ and / of a name escaped', () => {
    expect(person(JSON.parse('{"name":"a","tags":{"x/y~z":1}}'))).toBe(false);
    expect(person.errors?.[0]).toMatchObject({ instancePath: '/tags/x~1y~0z', keyword: 'type' });
  });

  test('names what is wrong in the one form that fits, where a value may be null or something else', () => {
    const nullable = toValidate({ anyOf: [{ type: 'string', pattern: '^a$' }, { type: 'null' }] });
    expect(nullable('b')).toBe(false);
    expect(nullable.errors?.[0]?.keyword).toBe('pattern');
    expect(nullable(1)).toBe(false);
    expect(nullable.errors?.[0]?.keyword).toBe('anyOf');
    expect(nullable(null)).toBe(true);
    expect(nullable.errors).toBeNull();
  });
});

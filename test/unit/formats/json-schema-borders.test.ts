// Each keyword of the judge by itself: the last value that it takes, the first one that it refuses, and what it says of it.
import { expect, it } from 'vitest';
import { toValidate } from '../../../src/formats/json-schema.ts';

const text = { type: 'string' } as const;
const NAMED = 'must be of one of the types that the schema names';
const FORMS = 'must fit one of the forms that the schema names';

const CASES: readonly (readonly [
  schema: object,
  taken: readonly unknown[],
  refused: readonly (readonly [unknown, string])[],
])[] = [
  [
    { maxLength: 3 },
    // Characters of JSON Schema are code points: two units of UTF-16 may be one.
    ['', 'abc', 'ab\u00e9', '\u{1f600}\u{1f600}', '\u{1f600}'.repeat(3), 7, ['abcd']],
    [
      ['abcd', ' must not be longer than 3'],
      ['\u{1f600}'.repeat(4), ' must not be longer than 3'],
      ['a'.repeat(7), ' must not be longer than 3'],
    ],
  ],
  [
    { minLength: 2 },
    ['ab', 'abc', '\u{1f600}a', '\u{1f600}\u{1f600}', 7, ['a']],
    [
      ['a', ' must not be shorter than 2'],
      ['', ' must not be shorter than 2'],
      ['\u{1f600}', ' must not be shorter than 2'],
    ],
  ],
  [
    { maxLength: 2, pattern: '^a' },
    ['ab'],
    [
      ['abc', ' must not be longer than 2'],
      ['bb', ' must match ^a'],
    ],
  ],
  [{ minLength: 2, pattern: '^a' }, ['ab'], [['b', ' must not be shorter than 2']]],
  [
    { pattern: '^[ab]+$' },
    ['ab', 7],
    [
      ['abc', ' must match ^[ab]+$'],
      ['', ' must match ^[ab]+$'],
    ],
  ],
  [
    { minimum: 2 },
    [2, 3, '1'],
    [
      [1, ' must be at least 2'],
      [1.9, ' must be at least 2'],
    ],
  ],
  [
    { maximum: 2 },
    [2, 1, '3'],
    [
      [3, ' must be at most 2'],
      [2.1, ' must be at most 2'],
    ],
  ],
  [
    { minItems: 2 },
    [[1, 2], [1, 2, 3], 'a'],
    [
      [[1], ' must have at least 2 entries'],
      [[], ' must have at least 2 entries'],
    ],
  ],
  [{ maxItems: 2 }, [[], [1, 2], 'abc'], [[[1, 2, 3], ' must have at most 2 entries']]],
  [
    { prefixItems: [text], items: false },
    [['a'], []],
    [
      [['a', 'b'], ' must have no further entry'],
      [[1], '/0 must be string'],
    ],
  ],
  [
    { prefixItems: [text], items: { type: 'null' } },
    [['a', null, null]],
    [
      [['a', null, 'b'], '/2 must be null'],
      [[null], '/0 must be string'],
    ],
  ],
  [
    { items: text },
    [[], ['a', 'b']],
    [
      [['a', 1], '/1 must be string'],
      [[1, 'a'], '/0 must be string'],
    ],
  ],
  [
    { type: 'null' },
    [null],
    [
      [0, ' must be null'],
      [{}, ' must be null'],
    ],
  ],
  [
    { type: 'integer' },
    [0, -1, 1e15],
    [
      [1.5, ' must be integer'],
      ['1', ' must be integer'],
      [Number.NaN, ' must be integer'],
    ],
  ],
  [
    { type: 'number' },
    [0, 1.5],
    [
      [Infinity, ' must be number'],
      ['1', ' must be number'],
    ],
  ],
  [
    { type: 'array' },
    [[]],
    [
      [{}, ' must be array'],
      ['', ' must be array'],
    ],
  ],
  [
    { type: 'object' },
    [{}, Object.create(null)],
    [
      [[], ' must be object'],
      [null, ' must be object'],
      [Object.create({}), ' must be object'],
      ['', ' must be object'],
    ],
  ],
  [{ type: 'boolean' }, [true, false], [[0, ' must be boolean']]],
  [{ type: ['string', 'null'] }, ['a', null], [[1, ' must be string or null']]],
  [
    { const: 'a' },
    ['a'],
    [
      ['b', ' must be "a"'],
      [['a'], ' must be "a"'],
    ],
  ],
  [{ const: null }, [null], [[0, ' must be null']]],
  [
    { enum: ['a', 'b'] },
    ['a', 'b'],
    [
      ['c', ' must be one of a, b'],
      ['', ' must be one of a, b'],
    ],
  ],
  [{ not: { const: 'a' } }, ['b', 7, null], [['a', ' must be something else']]],
  [
    { required: ['a', 'b'] },
    [{ a: 1, b: 2, c: 3 }, 'x'],
    [
      [{ b: 1 }, ' must have the member a'],
      [{ a: 1 }, ' must have the member b'],
      [{ a: 1, __proto__: { b: 1 } }, ' must have the member b'],
    ],
  ],
  [{ required: ['toString'] }, [{ toString: 1 }], [[{}, ' must have the member toString']]],
  [
    { properties: { a: text }, additionalProperties: false },
    [{}, { a: 'x' }],
    [
      [{ a: 1 }, '/a must be string'],
      [{ b: 1 }, '/b is a member that the schema does not name'],
      [{ constructor: 1 }, '/constructor is a member that the schema does not name'],
    ],
  ],
  [{ properties: { a: text } }, [{ b: 1 }, { a: 'x' }], [[{ a: 1 }, '/a must be string']]],
  [{ additionalProperties: text }, [{ a: 'x' }], [[{ a: 'x', b: 1 }, '/b must be string']]],
  [{ propertyNames: { maxLength: 1 } }, [{}, { a: 1 }], [[{ ab: 1 }, '/ab must not be longer than 1']]],
  [
    { properties: { 'a/b~c': { properties: { d: text } } } },
    [{}],
    [[{ 'a/b~c': { d: 1 } }, '/a~1b~0c/d must be string']],
  ],
  [{ anyOf: [text, { type: 'null' }] }, ['a', null], [[1, ` ${NAMED}`]]],
  [
    { anyOf: [text, { properties: { a: text }, type: 'object' }] },
    ['a', { a: 'b' }],
    [
      [{ a: 1 }, '/a must be string'],
      [1, ` ${NAMED}`],
    ],
  ],
  [
    {
      anyOf: [
        { required: ['a'], type: 'object' },
        { required: ['b'], type: 'object' },
      ],
    },
    [{ a: 1 }, { b: 1 }],
    [[{}, ` ${FORMS}`]],
  ],
  [{ anyOf: [text, { type: 'integer' }], maxLength: 1 }, ['a', 7], [['ab', ' must not be longer than 1']]],
  [{}, [null, 0, '', [], {}], []],
];

it.each(CASES)('%j', (schema, taken, refused) => {
  const validate = toValidate(schema);
  for (const value of taken) {
    expect([value, validate(value)]).toEqual([value, true]);
    expect(validate.errors ?? null).toBeNull();
  }
  for (const [value, words] of refused) {
    expect([value, validate(value)]).toEqual([value, false]);
    const [error, ...more] = validate.errors ?? [];
    expect([`${error?.instancePath} ${error?.message}`, more]).toEqual([words, []]);
  }
});

it('says by which keyword it refuses', () => {
  const keywordOf = (schema: object, value: unknown): string | undefined => {
    const validate = toValidate(schema);
    validate(value);
    return validate.errors?.[0]?.keyword;
  };
  expect(keywordOf({ maxLength: 1 }, 'ab')).toBe('maxLength');
  expect(keywordOf({ propertyNames: { maxLength: 1 } }, { ab: 1 })).toBe('propertyNames');
  expect(keywordOf({ anyOf: [text] }, 1)).toBe('anyOf');
  expect(keywordOf({ additionalProperties: false }, { a: 1 })).toBe('additionalProperties');
});

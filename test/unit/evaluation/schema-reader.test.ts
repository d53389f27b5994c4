// The published JSON Schema and the reader held against each other: every member of a packet in every kind that it is not.
// What ajv refuses is refused or held out; nobody may read 310 beside "309" and call it evidence.
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { judged, type Loose, packetOf, reasonsOf, seal } from './sealed.ts';
import { LONG } from '../../support/long.ts';
import { atLeast } from '../../support/at-least.ts';

const ajv = new Ajv2020.default({ strict: false, allErrors: false });
const schemaOf = (name: string): object =>
  JSON.parse(
    readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), 'utf8'),
  ) as object;
const isPacket = ajv.compile(schemaOf('packet'));

const EXTRA = 'a_member_that_nobody_knows';

/** In the place of a member. `undefined`: it is left out. */
const OTHERS: readonly unknown[] = [
  undefined,
  310,
  -1,
  1e21,
  0.5,
  true,
  false,
  null,
  '',
  ' ',
  'x',
  [],
  {},
  [null],
  ['a', 'a'],
  [['309']],
  { [EXTRA]: 1 },
  '2026-06-10T08:00:00+00:00',
  '0309',
  '+309',
  ' 309',
  '309.0',
  '\u0663\u0660\u0669',
  'sha256:abc',
  'x'.repeat(2001),
];

const bases: Readonly<Record<string, () => Loose>> = {
  count: () => {
    const packet = packetOf('evidence-reference-six-counts');
    packet['items'] = [packet['items'][0]];
    return packet;
  },
  view: () => {
    const packet = packetOf('evidence-reference-six-counts');
    packet['items'] = [packet['items'][3]];
    return packet;
  },
  rows: () => {
    const packet = packetOf('evidence-rows');
    const [item] = packet['items'] as Loose[];
    Object.assign(item?.['tki'] as Loose, { overrides: ['count/x'] });
    return packet;
  },
  'seed fields only': () => packetOf('evidence-seed-fields-only'),
};

/** Every place of a value, as keys from the root, and one member more in each object. */
function places(value: unknown, at: readonly (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(value))
    return [[...at], ...value.flatMap((entry, index) => places(entry, [...at, index]))];
  if (typeof value !== 'object' || value === null) return [[...at]];
  return [
    [...at],
    [...at, EXTRA],
    ...Object.entries(value).flatMap(([name, inner]) => places(inner, [...at, name])),
  ];
}

function changed(packet: Loose, at: readonly (string | number)[], other: unknown): Loose {
  const copy = structuredClone(packet);
  let holder: Loose = copy;
  for (const key of at.slice(0, -1)) holder = holder[key as string] as Loose;
  const last = at.at(-1) as string;
  if (other !== undefined) holder[last] = structuredClone(other);
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
  return copy;
}

describe.each(Object.entries(bases))('a packet of %s', (_what, base) => {
  it('is accepted by both as it is', () => {
    expect(isPacket(JSON.parse(seal(base()).toString()))).toBe(true);
    expect(judged(seal(base())).verdict).toBe('EVIDENCE_PRESENT');
  });

  const all = places(base()).filter((at) => at.length > 0);

  it.each(atLeast(37, all))(
    'is refused by the reader wherever the schema refuses it: %s %s %s %s %s',
    (...at) => {
      const place = at.filter((key) => key !== undefined);
      const turn = all.findIndex((each) => each.join('/') === place.join('/'));
      // In `npm test` each place meets an eighth of the others, and its neighbours meet the rest.
      const met = atLeast(
        1,
        OTHERS.filter((_, index) => LONG || (index + turn) % 8 === 0),
      );
      const believed = met.flatMap((other) => {
        const packet = changed(base(), place, other);
        let bytes: Buffer;
        try {
          bytes = seal(packet);
        } catch {
          bytes = Buffer.from(JSON.stringify(packet));
        }
        if (isPacket(JSON.parse(bytes.toString()))) return [];
        const report = judged(bytes);
        const said = `${place.join('/')} = ${JSON.stringify(other)?.slice(0, 60)}: ${reasonsOf(report).join(', ')}`;
        return report.verdict === 'EVIDENCE_PRESENT' || report.exit_code === 10 ? [said] : [];
      });
      expect(believed).toEqual([]);
    },
  );
});

it('has enough to refuse: a schema that took everything would prove nothing', () => {
  const base = bases['count']?.() ?? {};
  const all = places(base).filter((at) => at.length > 0);
  const refused = all.flatMap((at) => OTHERS.filter((other) => !isPacket(changed(base, at, other))));
  expect(refused.length).toBeGreaterThan(all.length * OTHERS.length * 0.7);
});

describe('the figure of the discipline block', () => {
  it.each([
    310,
    309,
    -1,
    1e21,
    true,
    null,
    [],
    {},
    ['309'],
    '310',
    '0309',
    '+309',
    ' 309',
    '309 ',
    '309.0',
    '3\u200b09',
    '\u0663\u0660\u0669',
    '\uff13\uff10\uff19',
    '',
  ])('as %j beside "309" is refused like "310"', (value) => {
    const packet = changed(bases['count']?.() ?? {}, ['items', 0, 'count_discipline', 'value'], value);
    const report = judged(seal(packet));
    expect(reasonsOf(report)).toContain('COUNT_MISMATCH');
    expect(report.items[0]?.verdict).toBe('BLOCKED_BY_UNSAFE_ACCESS');
  });

  it('may be left out, and then that is said', () => {
    const packet = changed(bases['count']?.() ?? {}, ['items', 0, 'count_discipline', 'value'], undefined);
    const report = judged(seal(packet));
    expect(report.items[0]?.notes).toContain('count_discipline has no value to compare the count with');
  });
});

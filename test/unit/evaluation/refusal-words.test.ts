// Every refusal of bytes, envelope or item names the byte, the member or the item: hostile packets, and the exact words of each.
import { describe, expect, it } from 'vitest';
import { toCanonicalJson } from '../../../src/formats/canonical.ts';
import { TIME_FORM } from '../../../src/evaluation/time.ts';
import type { Loose } from './sealed.ts';
import { judged, packetOf, seal } from './sealed.ts';

const SIX = 'evidence-reference-six-counts';
const sound = seal(packetOf(SIX)).toString();
const REFORMATTED = ". It was probably reformatted; use the exporter's file byte for byte";

/** One place of the text, spelt otherwise. */
function spelt(from: string, to: string): string {
  if (!sound.includes(from)) throw new Error(`the packet has no ${from}`);
  return sound.replace(from, () => to);
}

/** The document in another form, with its content as it was. */
const reshaped = (change: (packet: Loose) => unknown): string =>
  JSON.stringify(change(JSON.parse(sound) as Loose));

/** The document with another content, every digest repaired. */
function forged(change: (packet: Loose) => void, name = SIX): Buffer {
  const packet = packetOf(name);
  change(packet);
  return seal(packet);
}

/** Another content, and no digest repaired: what `seal` could not read. */
function unsealed(change: (packet: Loose) => void): string {
  const packet = JSON.parse(sound) as Loose;
  change(packet);
  return toCanonicalJson(packet);
}

const spoiled = (at: number): Buffer => {
  const bytes = Buffer.from(sound);
  bytes[at] = 0xff;
  return bytes;
};

const behind = ({ decision_effect: first, ...rest }: Loose): Loose => ({ ...rest, decision_effect: first });
const deep = `${'['.repeat(70)}${']'.repeat(70)}`;
const size = Buffer.byteLength(sound);
const at = (text: string): number => Buffer.byteLength(sound.slice(0, sound.indexOf(text)));
const item1 = at('{"authority_status":"') + 0;

type Row = readonly [what: string, bytes: string | Buffer, reason: string, detail: string];

const BYTES: readonly Row[] = [
  [
    'indented',
    reshaped((packet) => packet).replace(/^\{/, '{\n  '),
    'NON_CANONICAL',
    `expected } at byte 1, found a line feed${REFORMATTED}`,
  ],
  [
    'a newline at its end',
    `${sound}\n`,
    'NON_CANONICAL',
    `a line feed follows the packet at byte ${size}${REFORMATTED}`,
  ],
  [
    'the newline of another system at its end',
    `${sound}\r\n`,
    'NON_CANONICAL',
    `a carriage return follows the packet at byte ${size}${REFORMATTED}`,
  ],
  [
    'a byte order mark',
    `\ufeff${sound}`,
    'NON_CANONICAL',
    `expected { at byte 0, found 0xef, as of a byte order mark${REFORMATTED}`,
  ],
  ['a space before it', ` ${sound}`, 'NON_CANONICAL', `expected { at byte 0, found a space${REFORMATTED}`],
  [
    'a space behind a colon',
    spelt('"decision_effect":', '"decision_effect": '),
    'NON_CANONICAL',
    `no JSON value at byte 19, but a space${REFORMATTED}`,
  ],
  [
    'a tab in an item',
    spelt('"authority_status":', '"authority_status":\t'),
    'NON_CANONICAL',
    `item 0: not in RFC 8785 form, from byte ${at('"authority_status":') + 19} on: a tab${REFORMATTED}`,
  ],
  [
    'its members in another order',
    reshaped(behind),
    'NON_CANONICAL',
    `envelope: not in RFC 8785 form, the member “decision_effect” is out of order, from byte 3 on: “i”${REFORMATTED}`,
  ],
  [
    "an item's members in another order",
    reshaped((packet) => {
      const { authority_status: first, ...rest } = packet['items'][0] as Loose;
      packet['items'][0] = { ...rest, authority_status: first };
      return packet;
    }),
    'NON_CANONICAL',
    `item 0: not in RFC 8785 form, the member “authority_status” is out of order, from byte ${item1 + 2} on: “c”${REFORMATTED}`,
  ],
  [
    'a letter as an escape',
    spelt('"decision_effect":"NONE"', '"decision_effect":"\\u004eONE"'),
    'NON_CANONICAL',
    `envelope: not in RFC 8785 form, from byte 20 on: “\\”${REFORMATTED}`,
  ],
  [
    'a number with a zero behind it',
    spelt('"value":"309"', '"value":309.0'),
    'NON_CANONICAL',
    `item 0: not in RFC 8785 form, from byte ${at('"value":"309"') + 11} on: “.”${REFORMATTED}`,
  ],
  [
    'a member twice',
    spelt('{', '{"decision_effect":"NONE",'),
    'NON_CANONICAL',
    'envelope: not in RFC 8785 form, from byte 28 on: “e”. A member of one object is named twice',
  ],
  [
    'two lists of items',
    spelt('"items":[', '"items":[],"items":['),
    'NON_CANONICAL',
    `envelope: not in RFC 8785 form, from byte ${at('"items":[') + 9} on: “]”. A member of one object is named twice`,
  ],
  [
    'half of a character as an escape',
    spelt('"decision_effect":"NONE"', '"decision_effect":"\\ud800"'),
    'NON_CANONICAL',
    'envelope: not in RFC 8785 form, from byte 20 on: “\\”',
  ],
  [
    'a control character in a text',
    spelt('"decision_effect":"NONE"', '"decision_effect":"NO\u0001NE"'),
    'NON_CANONICAL',
    'the envelope is not JSON, in what begins at byte 19',
  ],
  [
    'an escape that JSON does not have, in an item',
    spelt('"authority_status":"', '"authority_status":"\\x'),
    'NON_CANONICAL',
    `item 0: not JSON, in bytes ${item1} to ${at('},{"authority_status":"') + 3}`,
  ],
  [
    'cut off in an item',
    sound.slice(0, 500),
    'NON_CANONICAL',
    'item 0: the file ends at byte 500, inside the string from byte 497 on',
  ],
  [
    'cut off at its end',
    sound.slice(0, -1),
    'NON_CANONICAL',
    `expected } at byte ${size - 1}, found the end of the file`,
  ],
  [
    'cut off in the envelope',
    sound.slice(0, 60),
    'NON_CANONICAL',
    'the file ends at byte 60, inside the string from byte 39 on',
  ],
  [
    'a byte of the envelope that is not UTF-8',
    spoiled(30),
    'NON_CANONICAL',
    'the envelope is not UTF-8 at byte 30',
  ],
  ['a byte of an item that is not UTF-8', spoiled(700), 'NON_CANONICAL', 'item 0: not UTF-8 at byte 700'],
  [
    'two commas',
    spelt('"may_gate":false,', '"may_gate":false,,'),
    'NON_CANONICAL',
    `expected " at byte ${at('"may_gate":') + 17}, found “,”`,
  ],
  [
    'a comma behind the last member',
    sound.replace(/\}$/, ',}'),
    'NON_CANONICAL',
    `expected " at byte ${size}, found “}”`,
  ],
  [
    'a comma behind the last item',
    spelt('],"manifest_hash"', ',],"manifest_hash"'),
    'NON_CANONICAL',
    `item 6: no JSON value at byte ${at('],"manifest_hash"') + 1}, but “]”`,
  ],
  [
    'no number',
    spelt('"may_gate":false', '"may_gate":NaN'),
    'NON_CANONICAL',
    `no JSON value at byte ${at('"may_gate":') + 11}, but “N”`,
  ],
  ['a second packet behind it', sound + sound, 'NON_CANONICAL', `“{” follows the packet at byte ${size}`],
  [
    'lists in lists in the envelope',
    spelt('"may_gate":false', `"may_gate":${deep}`),
    'TOO_DEEP',
    `nested deeper than 64 levels at byte ${at('"may_gate":') + 11 + 63}`,
  ],
  [
    'lists in lists in an item',
    spelt('"value":"309"', `"value":${deep}`),
    'TOO_DEEP',
    'item 0: nested deeper than 64 levels',
  ],
  [
    'a SARIF log',
    '{"runs":[],"version":"2.1.0"}',
    'ENVELOPE_NOT_ACCEPTED',
    'not a b7-governed-packet/v1: it looks like a SARIF log; must have the member schema',
  ],
  [
    'a page',
    '<html>',
    'NON_CANONICAL',
    'not a b7-governed-packet/v1: it looks like an HTML page; expected { at byte 0, found “<”',
  ],
  [
    'nothing',
    '',
    'NON_CANONICAL',
    'not a b7-governed-packet/v1: it looks like an empty file; expected { at byte 0, found the end of the file',
  ],
];

const ENVELOPE: readonly Row[] = [
  ...[
    'decision_effect',
    'disclaimer',
    'freshness',
    'manifest_hash',
    'may_gate',
    'packet_as_of',
    'packet_id',
    'schema',
    'source_mode',
    'items',
  ].map((member): Row => [
    `no ${member}`,
    unsealed((packet) => delete packet[member]),
    'ENVELOPE_NOT_ACCEPTED',
    `must have the member ${member}`,
  ]),
  ...['catalog', 'exporter', 'gateway', 'packet_digest', 'purpose'].map((member): Row => [
    `no tki.${member}`,
    unsealed((packet) => delete packet['tki'][member]),
    'ENVELOPE_NOT_ACCEPTED',
    `“/tki” must have the member ${member}`,
  ]),
  [
    'items that are no list',
    unsealed((packet) => (packet['items'] = {})),
    'ENVELOPE_NOT_ACCEPTED',
    '“/items” must be a list',
  ],
  [
    'a member of nobody',
    forged((packet) => (packet['zzz'] = 1)),
    'ENVELOPE_NOT_ACCEPTED',
    '“/zzz” is a member that the schema does not name',
  ],
  [
    'a member named sql',
    forged((packet) => (packet['tki'].sql = 'x')),
    'ENVELOPE_NOT_ACCEPTED',
    '“/tki/sql” is a member that the schema does not name',
  ],
  [
    'another mode',
    forged((packet) => (packet['source_mode'] = 'LIVE')),
    'ENVELOPE_NOT_ACCEPTED',
    '“/source_mode” must be "PACKET_DERIVED"',
  ],
  [
    'a gate',
    forged((packet) => (packet['may_gate'] = true)),
    'ENVELOPE_NOT_ACCEPTED',
    '“/may_gate” must be false',
  ],
  [
    'a time with an offset',
    forged((packet) => (packet['packet_as_of'] = '2026-06-10T08:00:00+07:00')),
    'ENVELOPE_NOT_ACCEPTED',
    `/packet_as_of is not of the form ${TIME_FORM}`,
  ],
  [
    'a digest of another kind',
    spelt('"packet_digest":"sha256:', '"packet_digest":"md5:'),
    'ENVELOPE_NOT_ACCEPTED',
    '“/tki/packet_digest” must match ^sha256:[0-9a-f]{64}$',
  ],
  [
    'more than the envelope holds',
    forged((packet) => (packet['disclaimer'] = 'x'.repeat(200_000))),
    'ENVELOPE_NOT_ACCEPTED',
    'more than 65536 bytes around the items: no room for the member “disclaimer”',
  ],
  [
    'another version',
    forged((packet) => (packet['schema'] = 'b7-governed-packet/v2')),
    'ENVELOPE_NOT_ACCEPTED',
    'not a b7-governed-packet/v1: it looks like a governed packet of another version; “/schema” must be "b7-governed-packet/v1"',
  ],
  [
    'a disclaimer that denies nothing',
    forged((packet) => (packet['disclaimer'] = 'all of it')),
    'DISCLAIMER_NOT_SCOPED',
    '/disclaimer is “all of it”',
  ],
  ['no item', forged((packet) => (packet['items'] = [])), 'NO_ITEMS', '“/items” is an empty list'],
  [
    'one id twice',
    forged((packet) => (packet['items'][4].item_id = packet['items'][1].item_id)),
    'DUPLICATE_ITEM',
    'items 1 and 4 have the same “id count/information_unit”',
  ],
  [
    'one item twice',
    forged((packet) => packet['items'].push(packet['items'][0])),
    'DUPLICATE_ITEM',
    'items 0 and 6 have the same “id count/dot_tools”',
  ],
  [
    'a digit of a payload',
    spelt('"kind":"count","value":"219"', '"kind":"count","value":"218"'),
    'PACKET_DIGEST_DIFFERS',
    'stated …, recomputed …; content_hash differs in item 1 (“count/information_unit”)',
  ],
  [
    'a digit beside a payload',
    spelt('"value":"309"', '"value":"310"'),
    'PACKET_DIGEST_DIFFERS',
    "stated …, recomputed …; no item's content_hash was seen to differ: count_discipline states another value than the payload in item 0 (“count/dot_tools”)",
  ],
  [
    'a letter of the envelope',
    spelt('"purpose":"', '"purpose":"x'),
    'PACKET_DIGEST_DIFFERS',
    "stated …, recomputed …; no item's content_hash was seen to differ: look at the envelope, and at the items' members beside payload",
  ],
];

const ITEM: readonly Row[] = (
  [
    [
      'no authority',
      (item) => delete item['authority_status'],
      'ITEM_SHAPE',
      'authority_status is none of binding, review-ready, draft, evidence-only, superseded, diagnostic',
    ],
    [
      'no precedence',
      (item) => delete item['precedence'],
      'ITEM_SHAPE',
      'precedence is neither canonical nor diagnostic',
    ],
    [
      'no kind of surface',
      (item) => delete item['surface_kind'],
      'ITEM_SHAPE',
      'surface_kind is missing or not a text',
    ],
    [
      'an id with a space',
      (item) => (item['item_id'] = 'a b'),
      'ITEM_SHAPE',
      'item_id is not 1 to 200 of the letters A-Z a-z 0-9 . _ - /, in parts that are no . or ..',
    ],
    ['no payload', (item) => delete item['payload'], 'ITEM_SHAPE', 'payload is not an object'],
    [
      'a payload of another kind',
      (item) => (item['payload'].kind = 'z'),
      'ITEM_SHAPE',
      'payload.kind is neither count nor rows',
    ],
    [
      'a completeness of nobody',
      (item) => (item['tki'].completeness = 'DONE'),
      'ITEM_SHAPE',
      'tki.completeness is none of COMPLETE, TRUNCATED, TIMEOUT, ERROR, EMPTY',
    ],
    [
      'a use of nobody',
      (item) => (item['tki'].used_as = 'proof'),
      'ITEM_SHAPE',
      'tki.used_as is neither binding nor evidence',
    ],
    ['a member of nobody', (item) => (item['zzz'] = 1), 'UNKNOWN_MEMBER', 'no such member: “zzz”'],
    [
      'a member of nobody in its payload',
      (item) => (item['payload'].zzz = '1'),
      'UNKNOWN_MEMBER',
      'no such member: “payload.zzz”',
    ],
    [
      'no surface',
      (item) => delete item['source_metadata'].governed_surface,
      'MISSING_SOURCE_METADATA',
      'source_metadata lacks, or has no text in, governed_surface',
    ],
    [
      'a count without its denominator',
      (item) => delete item['count_discipline'].denominator,
      'COLLAPSED_COUNT',
      'count_discipline lacks denominator',
    ],
  ] as const satisfies readonly (readonly [string, (item: Loose) => unknown, string, string])[]
).map(([what, change, reason, detail]) => [
  what,
  forged((packet) => void change(packet['items'][1])),
  reason,
  detail,
]);

const masked = (detail: string): string => detail.replaceAll(/sha256:[0-9a-f]{64}/g, '…');

describe.each([
  ['bytes', BYTES],
  ['envelope', ENVELOPE],
] as const)('a packet whose %s is refused', (_what, rows) => {
  it.each(rows)('says of %s what and where it is', (_name, bytes, reason, detail) => {
    const report = judged(Buffer.from(bytes));
    expect(report.findings.map((finding) => [finding.reason, masked(finding.detail)])).toEqual([
      [reason, detail],
    ]);
    expect(report.items).toEqual([]);
    // An empty list is no evidence, and no refusal.
    expect(report.verdict).toBe(reason === 'NO_ITEMS' ? 'NOT_EVIDENCED_IN_ALLOWED_SURFACES' : 'BLOCKED');
  });
});

describe('an item that is refused', () => {
  it.each(ITEM)('is named with its member: %s', (_name, bytes, reason, detail) => {
    const { items } = judged(Buffer.from(bytes));
    const found = items.flatMap(({ position, findings }) =>
      findings.map((each) => [position, each.reason, each.detail]),
    );
    expect(found).toContainEqual([1, reason, detail]);
    expect(found.map(([position]) => position)).toEqual(found.map(() => 1));
  });
});

it('no message of a refused packet leaves a reader without a place to look at', () => {
  const place =
    /\bbytes? \d|\bitems? \d|“\/|\/\w+ is|\bmember\b|count_discipline|source_metadata|payload|tki\.|_status|precedence|surface_kind|item_id/;
  const rows = [...BYTES, ...ENVELOPE, ...ITEM];
  expect(rows.length).toBeGreaterThan(60);
  expect(rows.filter(([, , , detail]) => !place.test(detail))).toEqual([]);
});

it('a large packet that was indented is called reformatted without being read whole', () => {
  const packet = packetOf('evidence-rows');
  packet['items'][0].payload.rows = Array.from({ length: 40 }, () => ['x'.repeat(120_000), null]);
  const report = judged(Buffer.from(JSON.stringify(packet, null, 1)));
  expect(report.findings[0]?.detail).toBe(`expected } at byte 1, found a line feed${REFORMATTED}`);
});

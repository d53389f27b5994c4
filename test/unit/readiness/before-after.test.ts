// E13 from two packets: what makes them comparable, what the four figures say, and that no constant moves.
import { expect, it } from 'vitest';
import type { Packet } from '../../../src/formats/documents.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import { toCanonicalJson } from '../../../src/formats/canonical.ts';
import type { GapMap } from '../../../src/readiness/gap-map.ts';
import { toGapMap } from '../../../src/readiness/gap-map.ts';
import { packetOf, reviewed, shipped } from './packet.ts';
import { atLeast } from '../../support/at-least.ts';

type Change = (packet: Omit<Packet, 'manifest_hash'>) => void;

/** The packet at another moment: everything that carries a time carries that one. */
const as =
  (time: string, more: Change = () => undefined): Change =>
  (packet) => {
    packet.packet_id = `PKT-${time.slice(0, 10)}`;
    packet.packet_as_of = time;
    for (const item of packet.items) {
      item.source_metadata.observation_ts = time;
      if (item.count_discipline !== undefined) item.count_discipline.observation_ts = time;
    }
    more(packet);
  };

const figures = {
  'count/dot_tools': '309',
  'count/dot_agent_api_contract': '2',
  'count/table_registry': '21',
  'count/dot_agent_api_contract.DOT_C1_VOCAB_BUILD': '0',
} as const;
const EARLIER = '2026-11-10T07:30:00Z';
const LATER = '2026-11-20T07:30:00Z';
const after = packetOf(figures, as(LATER));
const before = packetOf(figures, as(EARLIER));

const mapOf = (packet: Uint8Array, earlier?: Uint8Array): GapMap =>
  toGapMap({
    code: 'DOT_C1_VOCAB_BUILD',
    packet,
    catalogText: Buffer.from(shipped.text),
    clock: '2026-11-20T08:00:00Z',
    maxAgeSeconds: 86_400,
    expectedPacket: null,
    expectedCatalog: null,
    ...(earlier === undefined ? {} : { before: earlier }),
  });
const e13 = (map: GapMap) => map.evidence.find(({ id }) => id === 'E13')?.this_packet;

it('shows before == after for the four figures, each with its denominator', () => {
  const map = mapOf(after, before);
  expect(map.before_after).toMatchObject({ state: 'SAME', before_as_of: EARLIER, after_as_of: LATER });
  expect(
    map.before_after?.figures.map(({ id, before: was, after: is, relation }) => [id, was, is, relation]),
  ).toEqual(Object.entries(figures).map(([id, value]) => [id, value, value, 'same']));
  for (const { id, denominator } of atLeast(1, map.before_after?.figures ?? []))
    expect(denominator).toBe(
      shipped.catalog.entries.find((entry) => entry.id === id)?.count_discipline?.denominator,
    );
  expect(e13(map)).toMatchObject({ state: 'STATED_AS_REVIEWED' });
  expect(e13(map)?.detail).toContain('count/dot_tools 309 == 309 (denominator: ');
});

it('leaves one packet as it was: one moment', () => {
  const map = mapOf(after);
  expect(map.before_after).toBeNull();
  expect(e13(map)?.detail).toContain('before == after is NOT_EVIDENCED');
});

it.each<[string, Buffer, Buffer, string, RegExp]>([
  [
    'another figure',
    after,
    packetOf({ ...figures, 'count/dot_tools': '308' }, as(EARLIER)),
    'CHANGED',
    /308 != 309/,
  ],
  [
    'a figure that is missing',
    after,
    packetOf({ 'count/dot_tools': '309' }, as(EARLIER)),
    'NOT_EVIDENCED',
    /missing/,
  ],
  ['the same packet twice', after, after, 'NOT_COMPARABLE', /same packet/],
  ['the later one first', before, after, 'NOT_COMPARABLE', /not the earlier/],
  [
    'the same moment',
    after,
    packetOf(
      figures,
      as(LATER, (packet) => void (packet.packet_id = 'PKT-B')),
    ),
    'NOT_COMPARABLE',
    /not the earlier/,
  ],
  [
    'another catalog',
    after,
    packetOf(
      figures,
      as(EARLIER, (packet) => {
        if (packet.tki !== undefined) packet.tki.catalog.digest = sha256('another');
      }),
    ),
    'NOT_COMPARABLE',
    /different catalogs/,
  ],
  ['no packet', after, Buffer.from('{}'), 'NOT_COMPARABLE', /--before was not accepted/],
])('is not the same with %s', (_what, packet, earlier, state, why) => {
  const map = mapOf(packet, earlier);
  expect(map.before_after?.state).toBe(state);
  expect(e13(map)?.detail).toMatch(why);
  expect(e13(map)?.state).not.toBe('STATED_AS_REVIEWED');
});

it('moves no constant, whatever the two say', () => {
  const fixed = ({ constants, conclusion }: GapMap): string => toCanonicalJson({ constants, conclusion });
  const forged = packetOf(
    { ...figures, 'count/dot_agent_api_contract.DOT_C1_VOCAB_BUILD': '1' },
    as(EARLIER),
  );
  for (const earlier of [before, forged, Buffer.alloc(0)]) {
    expect(fixed(mapOf(after, earlier))).toBe(fixed(mapOf(after)));
    expect(mapOf(after, earlier).exit_code).not.toBe(10);
  }
  expect(mapOf(after, forged).exit_code).toBe(4);
  expect(Object.keys(reviewed)).toContain('count/dot_tools');
});

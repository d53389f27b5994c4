// What an item is called leads no claim to another entry's figure, and a doubtful name chooses nothing.
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/formats/documents.ts';
import { judged, type Loose, packetOf, reasonsOf, seal } from './sealed.ts';

const claim = (name: string, value: string, use = 'evidence') => ({
  id: `${name.replaceAll(/[^A-Za-z0-9]/g, '-')}-${value}`,
  text: `${name} equals ${value}`,
  items: [name],
  use,
  expectation: { kind: 'equals', value },
});

/** The reference packet, changed and made sound again; every figure claimed of every one of its items. */
function relations(change: (items: Loose[], packet: Loose) => void): Report {
  const packet = packetOf('evidence-reference-six-counts');
  change(packet['items'] as Loose[], packet);
  const claims = ['count/dot_tools', 'count/information_unit', 'count/tac_logical_unit', 'alias'].flatMap(
    (name) => ['309', '219', '102'].map((value) => claim(name, value)),
  );
  return judged(seal(packet), { claims: { schema: 'tki-claims/v1', claims } });
}

const agreed = (report: Report): string[] =>
  report.claims.filter(({ relation }) => relation === 'agrees').map(({ text }) => text);

const TRUE = [
  'count/dot_tools equals 309',
  'count/information_unit equals 219',
  'count/tac_logical_unit equals 102',
];

it('a sound packet agrees with what it shows, and with nothing else', () => {
  expect(agreed(relations(() => undefined))).toEqual(TRUE);
});

it('a packet of the source documents\u2019 fields alone is named by its query ids', () => {
  const report = relations((items, packet) => {
    delete packet['tki'];
    for (const item of items) {
      delete item['item_id'];
      delete item['tki'];
    }
  });
  expect([report.verdict, agreed(report)]).toEqual(['EVIDENCE_PRESENT', TRUE]);
});

describe('no name redirects a claim', () => {
  const swap = (items: Loose[], a: number, b: number): void => {
    const [one, other] = [items[a] as Loose, items[b] as Loose];
    [one['item_id'], other['item_id']] = [other['item_id'], one['item_id']];
  };
  it.each<[string, (items: Loose[]) => void]>([
    ['two ids are swapped', (items) => swap(items, 0, 1)],
    [
      'three ids go round',
      (items) => {
        swap(items, 0, 1);
        swap(items, 1, 2);
      },
    ],
    [
      'one takes the id of one that is not there',
      (items) => void ((items[0] as Loose)['item_id'] = 'count/owner_register'),
    ],
    ['one has an alias', (items) => void ((items[0] as Loose)['item_id'] = 'alias')],
    ['one spells its id otherwise', (items) => void ((items[0] as Loose)['item_id'] = 'Count/dot_tools')],
    ['one has an id that is none', (items) => void ((items[0] as Loose)['item_id'] = 'count/../dot_tools')],
    ['one has a number for an id', (items) => void ((items[0] as Loose)['item_id'] = 309)],
    [
      'one gives up its id and another takes it',
      (items) => {
        delete (items[1] as Loose)['item_id'];
        (items[0] as Loose)['item_id'] = 'count/information_unit';
      },
    ],
  ])('where %s', (_what, change) => {
    const report = relations(change);
    expect(report.verdict).not.toBe('EVIDENCE_PRESENT');
    expect(agreed(report).filter((text) => !TRUE.includes(text))).toEqual([]);
    expect(agreed(report)).not.toContain('count/dot_tools equals 309');
    expect(report.items[0]?.availability).not.toBe('usable');
  });

  it.each([[[0, 6]], [[6, 0]]])('where a second item answers the same query, in the order %j', (order) => {
    const report = relations((items, packet) => {
      const twin = structuredClone(items[0] as Loose);
      delete twin['source_metadata'].observation_ts;
      delete twin['item_id'];
      twin['payload'].value = '219';
      twin['count_discipline'].value = '219';
      (items[0] as Loose)['item_id'] = 'alias';
      const all = [...items, twin];
      packet['items'] = [...order.map((at) => all[at]), ...items.slice(1)];
    });
    expect(agreed(report)).toEqual([
      'count/information_unit equals 219',
      'count/tac_logical_unit equals 102',
    ]);
  });
});

it('use as binding is seen under whichever name the item is meant', () => {
  const packet = packetOf('evidence-reference-six-counts');
  (packet['items'] as Loose[])[0]!['item_id'] = 'alias';
  for (const name of ['alias', 'count/dot_tools']) {
    const claims = { schema: 'tki-claims/v1', claims: [claim(name, '309', 'binding')] };
    expect(reasonsOf(judged(seal(structuredClone(packet)), { claims }))).toContain('NOT_BINDING');
  }
});

describe('a text that names a member twice', () => {
  const sound = seal(packetOf('evidence-reference-six-counts'));
  const rest = '"id":"c","text":"t","items":["count/dot_tools"],"expectation":{"kind":"present"}';
  it.each([
    `{"schema":"tki-claims/v1","claims":[{"use":"binding","use":"evidence",${rest}}]}`,
    `{"schema":"tki-claims/v1","claims":[{"use":"binding","\\u0075se":"evidence",${rest}}]}`,
    `{"claims":[],"schema":"tki-claims/v1","claims":[{"use":"evidence",${rest}}]}`,
    `{"schema":"tki-claims/v1",\n"schema" : "tki-claims/v1","claims":[]}`,
  ])('is no claims file: %s', (claimsText) => {
    const report = judged(sound, { claimsText });
    expect(reasonsOf(report)).toEqual(['CLAIMS_NOT_ACCEPTED']);
    expect(report.findings[0]?.detail).toContain('named twice');
  });

  it('is no earlier report', () => {
    const earlier = JSON.stringify(judged(sound));
    const twice = earlier.replace(
      '"verdict":"EVIDENCE_PRESENT"',
      '"verdict":"BLOCKED","verdict":"EVIDENCE_PRESENT"',
    );
    expect(judged(sound, { previous: earlier }).drift.status).toBe('COMPARED');
    const { drift } = judged(sound, { previous: twice });
    expect(drift.status).toBe('NOT_COMPARABLE');
    expect(drift.reason).toContain('named twice');
  });
});

// Vectors: ids. Each is registered with what must be observed of it.
import { write, one } from './expectations.ts';
import { count, dot, packetOf, bytesOf } from './packets.ts';

export function idsVectors(): void {
  write(
    'item-id-swapped',
    bytesOf(
      packetOf([
        dot({ item_id: 'count/information_unit' }),
        count('information_unit', '219', { item_id: 'count/dot_tools' }),
      ]),
    ),
    {
      row: 'two items that call themselves by each other\u2019s id',
      verdict: 'UNVERIFIED',
      findings: ['count/information_unit', 'count/dot_tools'].map((at) => ({
        at,
        rule: 'item-id',
        reason: 'ITEM_ID_DIFFERS',
      })),
      items: { 'count/information_unit': 'UNVERIFIED', 'count/dot_tools': 'UNVERIFIED' },
      integrity: 'SELF_CONSISTENT',
      context: {
        claims: {
          schema: 'tki-claims/v1',
          claims: [
            {
              id: 'c1',
              text: 'information_unit has 309',
              items: ['count/information_unit'],
              use: 'evidence',
              expectation: { kind: 'equals', value: '309' },
            },
          ],
        },
      },
    },
  );
  one('item-id-alias', 'an item under a name of its own', dot({ item_id: 'dot_tools' }), 'UNVERIFIED', [
    ['item-id', 'ITEM_ID_DIFFERS'],
  ]);
}

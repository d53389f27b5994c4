// Two items of one packet about one document: one revision has one answer, however its number is written.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { evaluate } from '../../../src/evaluation/evaluate.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import { release, selfCheck, toGo, toSource, vectorFolder } from '../../vectors/vector.ts';
import { packetOf, reasonsOf, seal, type Loose } from './sealed.ts';

const catalogText = readFileSync(`${vectorFolder}/catalog-documents.json`);

/** The row's revision and the one outside, of an item with its id and of one without. */
type Written = readonly [row: string, outside: string, otherRow: string, otherOutside: string];

function answers([row, outside, otherRow, otherOutside]: Written): string[] {
  const packet = packetOf('evidence-kb-document');
  const items = packet['items'] as Loose[];
  const other = structuredClone(items[0]) as Loose;
  // Else the two would be one item, twice.
  delete other['item_id'];
  items.push(other);
  const write = (item: Loose | undefined, revision: string, source: string, digit: string): void => {
    const cells = item?.['payload'].rows[0] as string[];
    [cells[0], cells[3]] = [`sha256:${digit.repeat(64)}`, revision];
    item!['source_metadata'].source_revision = source;
  };
  write(items[0], row, outside, 'a');
  write(other, otherRow, otherOutside, 'b');
  const bytes = seal(packet);
  const report = evaluate({
    packet: toSource(bytes),
    catalogText,
    claims: null,
    previous: null,
    instructions: toGo(bytes, { catalog_digest: sha256(catalogText) }),
    proceed: release,
    selfCheck,
  });
  return reasonsOf(report);
}

const both = ['CONTRADICTORY_ANSWERS', 'CONTRADICTORY_ANSWERS'];

it.each<[Written, string[]]>([
  [['7', 'kb:7', '7', 'kb:7'], both],
  [['7', 'kb:7', '7', '7'], both],
  [['7', 'kb:7', 'kb:7', 'kb:7'], both],
  [['kb:7', 'kb:7', '7', '7'], both],
  [['7', 'kb:7', '7 ', 'kb:7 '], both],
  [['7', 'kb:7', '7\u200B', 'kb:7\u200B'], both],
  [['a', 'kb:a', 'а', 'kb:а'], both],
  [['7', 'kb:7', '8', 'kb:8'], []],
  [['7', 'kb:7', '77', 'kb:77'], []],
])('%j', (written, reasons) => {
  expect(answers(written)).toEqual(reasons);
});

// The rows of the enforcement matrix that the packet and its items answer for, and what this run observed for each. Pure.
// `as expected` says that a rule ran to its end on at least one subject and held on all that it had to; it proves no row for
// any other. Attacker: a packet that keeps a rule from running, so that nothing is found.
import type { ReportedItem } from '../formats/documents.ts';
import {
  ENVELOPE_ROWS,
  ITEM_ROWS,
  looked,
  notLooked,
  type Cell,
  type Cells,
} from '../formats/matrix-cells.ts';
import type { Stop } from './inputs.ts';
import type { Manifest } from './rule-item.ts';
import type { PacketReading } from './read-packet.ts';
import type { RuleId } from '../formats/rule-ids.ts';
import { stateOf, type RulesState, type Tally } from './tally.ts';

/** Envelope member → row. A deviation of any other member is one of row 2. */
const MEMBER_ROWS: Readonly<Record<string, string>> = {
  schema: '1',
  source_mode: '3',
  decision_effect: '4',
  may_gate: '5',
  disclaimer: '6',
  freshness: '7',
};

/** Row → the rules that it rests on. An item that breaks one makes the row `not as expected`. */
export const rowRules: Readonly<Record<string, readonly RuleId[]>> = {
  9: ['source-metadata'],
  10: ['source-metadata'],
  11: ['local-path'],
  12: ['content-hash'],
  13: ['manifest-hash'],
  14: ['provisional-binding', 'used-as-binding'],
  15: ['diagnostic-override'],
  16: ['sql-member'],
  17: [
    'unknown-query',
    'unlisted-kb-path',
    'catalog-mismatch',
    'catalog-differs',
    'item-id',
    'document-mismatch',
  ],
  18: ['incomplete', 'row-limit'],
  19: ['stale', 'time-unreadable'],
  20: ['future'],
};

export interface Observed {
  readonly stops: readonly Stop[];
  /** Null where the packet was not opened. */
  readonly reading: PacketReading | null;
  readonly items: readonly ReportedItem[];
  readonly manifest: Manifest | null;
  /** Null where no item was evaluated. */
  readonly tally: Tally | null;
}

/** Rows 1 to 20, each of them. */
export function observedCells(observed: Observed): Cells {
  return [...envelopeCells(observed), ...itemCells(observed)];
}

const ENVELOPE_ONLY = ENVELOPE_ROWS.filter((row) => row !== '8');

function envelopeCells({ reading, stops }: Observed): Cells {
  const silent = (rows: readonly string[], why: string): Cells => notLooked(rows, 'envelope', why);
  if (reading === null) return silent(ENVELOPE_ROWS, `the packet was not opened: ${namesOf(stops)}`);
  if (reading.kind === 'read') {
    const oversized = reading.items.filter(({ tooLarge }) => tooLarge).length;
    const scoped = stops.every(({ reason }) => reason !== 'DISCLAIMER_NOT_SCOPED');
    return [
      ...ENVELOPE_ONLY.map((row) => looked(row, row !== MEMBER_ROWS['disclaimer'] || scoped, 'envelope')),
      bytesCell(oversized, `${oversized} of ${reading.items.length} items`),
    ];
  }
  switch (reading.reason) {
    case 'ENVELOPE_NOT_ACCEPTED': {
      const member = reading.pointer?.split('/')[1] ?? '';
      // A stranger's member may have the name of what every object has by birth.
      const broken = (Object.hasOwn(MEMBER_ROWS, member) ? MEMBER_ROWS[member] : null) ?? '2';
      const others = ENVELOPE_ONLY.filter((row) => row !== broken);
      return [
        // The strict schema stops at its first deviation: what it did not come to is not said to be in order.
        ...silent(others, 'the envelope was refused at another member before this one was judged'),
        // Without a place the envelope outgrew its limit, and the reading stopped there.
        ...(reading.pointer === null
          ? silent(['8'], 'the envelope is over its limit, and the reading stopped there')
          : [bytesCell(reading.oversized, `${reading.oversized} items`)]),
        looked(broken, false, 'envelope'),
      ];
    }
    case 'NON_CANONICAL':
    case 'TOO_DEEP':
      return [
        ...silent(ENVELOPE_ONLY, `the bytes were refused before the envelope was judged: ${reading.reason}`),
        looked('8', false, 'envelope'),
      ];
    default:
      return silent(ENVELOPE_ROWS, `the reading stopped before the envelope was judged: ${reading.reason}`);
  }
}

function bytesCell(oversized: number, which: string): Cells[number] {
  if (oversized === 0) return looked('8', true, 'envelope');
  const why = `${which}: over the size limit, so their inside was not judged`;
  return ['8', { state: 'unverified', by: 'envelope', why }];
}

function itemCells(observed: Observed): Cells {
  const { tally, stops, manifest } = observed;
  return ITEM_ROWS.map((row) => {
    const rules = rowRules[row] ?? [];
    const by = rules.join(', ');
    const silent = (why: string) => [row, { state: 'not evaluated', by, why }] as const;
    if (tally === null) return silent(`no item was evaluated: ${namesOf(stops)}`);
    // An empty list has a manifest too: there its subject is the packet.
    if (row === '13' && tally.items === 0 && manifest !== null) {
      return looked(row, manifest.kind === 'agrees', by);
    }
    const cell = toCell(stateOf(tally, rules), by);
    // That full metadata makes an item usable is seen on a usable item, and nowhere else.
    const seen = row !== '9' || observed.items.some(({ availability }) => availability === 'usable');
    return seen || cell.state === 'not as expected' || tally.items === 0
      ? [row, cell]
      : silent(`0 of ${tally.items} items are usable, whatever their metadata`);
  });
}

function toCell(standing: RulesState, by: string): Cell {
  switch (standing.kind) {
    case 'held':
      return { state: 'as expected', by };
    case 'broken':
      return { state: 'not as expected', by };
    case 'in part':
      return { state: 'unverified', by, why: standing.why };
    case 'not evaluated':
      return { state: 'not evaluated', by, why: standing.why };
  }
}

/** Codes of ours, so that no text from outside is in a reason. */
function namesOf(stops: readonly Stop[]): string {
  return [...new Set(stops.map(({ reason }) => reason))].join(', ');
}

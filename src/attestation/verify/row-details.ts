// Why a row is what it is, in words: made where a row is shown, and never read again by a program. Pure.
// Attacker: anyone who wrote the values. They are quoted, and cut where they are long.
import { OTHER_BUILD } from '../releases.ts';
import { isDigest } from '../../formats/digest.ts';
import { quoted } from '../../formats/quoted.ts';
import type { Label, Row, RowDetail, RowState } from './row.ts';
import { isNamed } from './row.ts';
import { rowWords } from './row-words.ts';

/** Of a value in a row: a line holds two of them. */
const SHOWN_LENGTH = 200;

/** How much of what two long values have in common is shown before they part. */
const CONTEXT_LENGTH = 40;

/** Both values, from shortly before the place where they part: two long ones would look alike otherwise. */
function bothValues(a: string, b: string | null): string {
  const other = b ?? '';
  let common = 0;
  while (common < a.length && a[common] === other[common]) common += 1;
  const from = Math.max(a.length, other.length) > SHOWN_LENGTH ? Math.max(0, common - CONTEXT_LENGTH) : 0;
  const shown = (text: string) => {
    if (text === '') return 'nothing';
    if (isDigest(text)) return text;
    const rest = text.slice(from, from + SHOWN_LENGTH);
    return quoted(`${from > 0 ? '…' : ''}${rest}${from + SHOWN_LENGTH < text.length ? '…' : ''}`);
  };
  return `expected ${shown(a)}, found ${b === null ? quoted('absent') : shown(b)}`;
}

export function detailWords(detail: RowDetail): string {
  switch (detail.kind) {
    case 'none':
      return '';
    case 'values':
      return bothValues(detail.expected, detail.observed);
    case 'give':
      return `give ${detail.options.join(', ')} to have it recomputed`;
    case 'follows':
      return `follows from ${detail.from.map((id) => rowWords({ id, of: null })).join(', ')}: what was given is not that of this run`;
    case 'earlier release':
      return detail.version === OTHER_BUILD
        ? `OTHER_BUILD: ${detail.version} ${detail.why}; verify with that build`
        : `EARLIER_RELEASE: release ${detail.version} ${detail.why}; verify with that release`;
    case 'words':
      return detail.text;
  }
}

/** A row as `--json` prints it: the id beside the words that was there from the first release on. */
export interface ShownRow {
  readonly id: string;
  readonly of?: string;
  readonly what: string;
  readonly label: Label;
  readonly state: RowState;
  readonly detail: string;
  readonly concludes: boolean;
}

export const toShownRow = (row: Row): ShownRow => ({
  id: row.id,
  ...(row.of === null ? {} : { of: row.of }),
  what: rowWords(row),
  label: row.label,
  state: row.state,
  detail: detailWords(row.detail),
  concludes: row.concludes,
});

/** Why a folder could not be judged as a run; null where it could. */
export function whyNotARun(rows: readonly Row[]): string | null {
  const row = rows.find((each) => isNamed(each, 'run'));
  return row === undefined ? null : detailWords(row.detail);
}

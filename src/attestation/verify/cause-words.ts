// A cause in one sentence, and what to do about it: made where it is shown. Pure.
// Attacker: anyone who wrote the values; a digest is cut only where it is one, and everything else stays quoted.
import { isDigest } from '../../formats/digest.ts';
import { OTHER_BUILD } from '../releases.ts';
import type { Cause } from './causes.ts';
import { detailWords } from './row-details.ts';
import type { Row } from './row.ts';
import type { RowId } from './row-words.ts';
import { rowWords } from './row-words.ts';

/** Of a digest in a sentence: enough to tell two apart; `--all` has the whole. */
const SHORT = 6;

const short = (text: string | null): string | null =>
  isDigest(text) ? `${text.slice('sha256:'.length, 'sha256:'.length + SHORT)}…` : null;

/** Both digests of a comparison, where it is one of digests. */
function digestsOf({ detail }: Row): { readonly expected: string; readonly observed: string } | null {
  if (detail.kind !== 'values') return null;
  const [expected, observed] = [short(detail.expected), short(detail.observed)];
  return expected === null || observed === null ? null : { expected, observed };
}

const INPUTS: Readonly<Partial<Record<RowId, readonly [given: string, was: string]>>> = {
  'given-packet': ['packet', 'inspected'],
  'given-claims': ['file of claims', 'inspected with'],
  'given-previous': ['earlier run', 'compared with'],
  'given-catalog': ['catalog', 'inspected with'],
};

/** Why a file that has to be there was not compared: what the folder's own row of it says. */
function whyAbsent(of: string | null, consequences: readonly Row[]): string {
  const file = consequences.find((each) => each.id === 'run-file' && each.of === of);
  if (file === undefined) return 'is missing or unreadable';
  return detailWords(file.detail);
}

function differing(row: Row, consequences: readonly Row[]): string {
  const { id, of } = row;
  const digests = digestsOf(row);
  const given = INPUTS[id];
  if (given !== undefined) {
    const [input, was] = given;
    if (digests === null) return `A ${input} was given, and this run had none`;
    return `The ${input} given (${digests.observed}) is not the one ${was} (${digests.expected})`;
  }
  switch (id) {
    case 'run-file':
    case 'evidence-file':
      return digests === null
        ? `${rowWords(row)}: ${detailWords(row.detail)}`
        : `${of ?? 'a file'} is not the file that run.json names (${digests.observed}, and not ${digests.expected}): it was changed, or is another run's`;
    case 'run-self-digest':
      return 'run.json was changed after it was written: its own digest does not match';
    case 'program-subject':
      return 'The programs of this run are of no release that this one knows';
    case 'probe-judgements':
      return "The probes' recorded states do not follow from their observations";
    case 'rendered':
    case 'evaluated':
      if (row.detail.kind === 'values' && row.detail.observed === null)
        return `${of ?? 'a file'} ${whyAbsent(of, consequences)}, although run.json says that the run left one`;
      return `Not so: ${rowWords(row)}${digests === null ? `; ${detailWords(row.detail)}` : ''}`;
    default:
      return `${rowWords(row)}: ${detailWords(row.detail)}`;
  }
}

/** One sentence, without a full stop. */
export function causeWords({ row, consequences }: Cause): string {
  if (row.state === 'differs') return differing(row, consequences);
  if (row.detail.kind === 'earlier release') {
    const rows = consequences.length + 1;
    const inRows = `in ${rows} ${rows === 1 ? 'row' : 'rows'}`;
    if (row.detail.version === OTHER_BUILD)
      return `Another build made this run, so this one, which is no release, cannot tell ${inRows}`;
    return `Release ${row.detail.version} made this run, and this one goes further ${inRows}`;
  }
  if (row.id === 'given-catalog') return 'The catalog beside this program is not the one that the run names';
  return `${rowWords(row)}: ${detailWords(row.detail)}`;
}

/** What follows from a cause, by name: rows beyond these are counted. */
const NAMED = 3;

/** `4 rows follow: verdict EVIDENCE_PRESENT, …`; null where nothing does. */
export function consequenceWords({ row, consequences }: Cause): string | null {
  if (consequences.length === 0) return null;
  const named = consequences.slice(0, NAMED).map((each) => rowWords(each));
  const more = consequences.length > NAMED ? `, and ${consequences.length - NAMED} more` : '';
  const one = consequences.length === 1;
  const verb = row.detail.kind === 'earlier release' ? 'with it' : one ? 'follows from it' : 'follow from it';
  return `${consequences.length} ${one ? 'row' : 'rows'} ${verb}: ${named.join(', ')}${more}`;
}

/** What to do, by the first cause; null where it says so itself. */
export function causeNext({ row }: Cause): string | null {
  const { id, detail } = row;
  if (detail.kind === 'give') return `give ${detail.options.join(' ')}`;
  if (detail.kind === 'earlier release')
    return detail.version === OTHER_BUILD
      ? 'verify with the build that made the run, or run it again with this one'
      : `verify with release ${detail.version}`;
  if (id === 'incomplete-run') return 'give the folder that holds run.json: tki verify DIR';
  if (row.state !== 'differs')
    return id === 'given-catalog' ? 'give --catalog DIR, the catalog of that run' : null;
  switch (id) {
    case 'given-packet':
      return detail.kind === 'values' && isDigest(detail.expected)
        ? `give the packet whose digest is ${detail.expected}`
        : 'leave --packet out: nothing was inspected in this run';
    case 'given-claims':
    case 'given-previous':
    case 'given-catalog':
      return `give ${rowWords(row)} as that run had it, or leave it out if it had none`;
    default:
      return null;
  }
}

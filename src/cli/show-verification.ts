// A verification in a terminal: about twelve lines, the result first; every row only where it is requested. Pure: text out.
// Attacker: anyone who wrote the run; what repeats a word of it is encoded.
import type { Verification } from '../attestation/verify/inputs.ts';
import { toShownRow } from '../attestation/verify/row-details.ts';
import type { Row } from '../attestation/verify/row.ts';
import { ACCEPTANCE, conclusionOf, stateSigns } from '../recompute/conclusion.ts';
import { encodeTerminal } from '../report/encoders.ts';
import { labelled } from './show-run.ts';

function rowLine(row: Row): string {
  const { what, label, detail } = toShownRow(row);
  const why = detail === '' ? '' : `  ${detail}`;
  return encodeTerminal(`${stateSigns[row.state].padEnd(14)}${label.padEnd(15)}${what}${why}`);
}

/** `all`: every row too, below the result. `acceptance`: what became of a second party's, where one was requested. */
export function showVerification(
  verification: Verification,
  all: boolean,
  acceptance: readonly string[] = [],
): string {
  const { exitCode, head, lines } = conclusionOf(verification, acceptance);
  const told = lines.map(([label, texts]) =>
    labelled(
      label,
      texts.map((text) => encodeTerminal(text)),
    ),
  );
  const rows = all ? `\n${verification.rows.map((row) => `${rowLine(row)}\n`).join('')}` : '';
  return `${`${exitCode}`.padEnd(4)}${head}\n${told.join('')}${ACCEPTANCE}\n${rows}`;
}

// An export step that was refused, for a terminal. Pure. Attacker: anyone who wrote a database's or a gateway's words.
import type { ExportOutcome } from '../export/outcome.ts';
import { encodeTerminal } from '../report/encoders.ts';
import { labelled } from './show-run.ts';

/** `label`: what the command does, `nothing`: what came of it once a server was contacted. */
export function showBlocked(
  outcome: Extract<ExportOutcome, { kind: 'blocked' }>,
  label: string,
  nothing: string,
): string {
  const { code, hint, sqlstate, executed } = outcome;
  const state = sqlstate === null ? '' : ` (SQLSTATE ${sqlstate})`;
  const words = [`BLOCKED_BY_UNSAFE_ACCESS: ${code}${state}`, `hint: ${hint}`];
  return [
    labelled(
      'blocked',
      words.map((text) => encodeTerminal(text)),
    ),
    labelled(label, [executed ? nothing : 'nothing; no server was contacted']),
  ].join('');
}

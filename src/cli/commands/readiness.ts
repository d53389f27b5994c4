// `tki readiness`: the map of what is open and what stays blocked, from the register. Judges nothing: exit code 0.
import type { Command } from 'commander';
import { blockedCapabilities } from '../../formats/register.ts';
import { encodeTerminal } from '../../report/encoders.ts';
import type { CliIo } from '../io.ts';
import { labelled, toJsonLine } from '../show-run.ts';

/** What is open after the export packet's core was closed (seed 000 section 2): evidence in, evidence out. */
const open = [
  {
    id: 'CONSUME',
    title: 'consume a governed packet, offline',
    state: 'UNBLOCKED',
    why: 'Same schema as the fixture; the consumption contract is written. No authority follows from it.',
    unblocked_by: 'Nothing further to consume; sealing the catalog (B7-EXP-1) for authority.',
  },
] as const;

const inside = [
  'write the Call Contract as a design packet (no build)',
  'extend the provisional catalog with read-only entries, each with its evidence',
  'harden the consumption checks without adding a capability',
  'continue reference exports',
] as const;

function readiness(options: { json?: true }, io: CliIo): void {
  const rows = [...open, ...blockedCapabilities];
  if (options.json === true) {
    io.stdout(toJsonLine({ capabilities: rows, keystone: 'CALL-CONTRACT', may_proceed_internally: inside }));
  } else {
    for (const { id, title, state, why, unblocked_by } of rows) {
      io.stdout(labelled(id, [title, state, why, `unblocked by: ${unblocked_by}`].map(encodeTerminal)));
    }
    io.stdout('\nThe keystone is CALL-CONTRACT. What can go on without a seal:\n');
    io.stdout(inside.map((line) => `- ${line}\n`).join(''));
    io.stdout('\nThese are constants of this release; no packet, flag or variable changes them.\n');
  }
  io.exit(0);
}

/** Adds `readiness` to the program. */
export function addReadiness(program: Command, io: CliIo): void {
  program
    .command('readiness')
    .summary('the map of what is open and what stays blocked, with what unblocks it')
    .option('--json', 'one JSON document on stdout')
    .addHelpText('after', '\nExample:\n  tki readiness\n')
    .action((options: { json?: true }) => readiness(options, io));
}

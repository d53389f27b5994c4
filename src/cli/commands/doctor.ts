// `tki doctor`: which runtime would be used here, what is missing, and the exact remedy. 0 found, 3 none.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { sudoRule } from '../../formats/host-command.ts';
import type { HostResult } from '../../formats/documents.ts';
import type { ReasonCode } from '../../formats/words/reasons.ts';
import { encodeTerminal, encodeTerminalName } from '../../report/encoders.ts';
import { drivenPackages } from '../../sandbox/runtimes/registry.ts';
import { runHost } from '../host-process.ts';
import type { CliIo } from '../io.ts';
import { FLOCK_PROGRAMS } from '../out-lock.ts';
import { toPlan } from '../run.ts';
import { toJsonLine } from '../../report/json-line.ts';
import { labelled } from '../show-run.ts';

type Runtimes = HostResult['runtimes'];

const INSTALL = `sudo apt-get update && sudo apt-get install --yes ${drivenPackages}`;

// Exact commands for the reasons that can keep the host from looking at all.
const remedies: Partial<Record<ReasonCode, string>> = {
  NO_PRIVILEGE:
    'run as root, or put the NOPASSWD rule below into /etc/sudoers.d/tool-kiem-thu (`visudo -f` checks it)',
  RUNTIME_UNSUPPORTED: 'start it as `npx tki doctor` in the clone: set-up put Node 24 there',
  HOST_FAILED: 'build and check the programs again: npm run build && npm run check',
};

/** A program, a privilege, the control groups. */
interface Missing {
  readonly what: string;
  readonly remedy: string;
}

/** The command line's own: without it no folder can be written into. */
const noFlock: Missing = {
  what: 'flock is missing: no --out can be locked against another run',
  remedy: 'apt-get install util-linux',
};

function missingOf(messages: HostResult['messages']): Missing[] {
  const ofHost = messages
    .filter(({ code }) => code === 'MISSING')
    .map(({ text, hint }) => ({ what: text, remedy: hint }));
  return FLOCK_PROGRAMS.some((file) => existsSync(file)) ? ofHost : [...ofHost, noFlock];
}

/** What one line of sudoers lets a person and a runner do without a password, and what it costs. */
function ruleLines(io: CliIo): string[] {
  if (!io.nodeCanReplaceProgram) return ['none for this Node: start it as `npx tki doctor` in the clone'];
  const program = { node: io.node, host: join(io.dist, 'host.mjs') };
  // Root needs none, and a runner on the same machine does.
  const rule = sudoRule(io.uid === 0 ? 'runner' : `#${io.uid}`, program);
  return rule === null
    ? ['none: the path of Node or of this program has a space in it, or a character that nobody can see']
    : [
        // Not through the encoder, which would double the backslashes that sudo needs.
        rule,
        'It serves the command line and the action. Anyone who can write those files becomes root by it.',
      ];
}

interface Found {
  readonly runtimes: Runtimes;
  readonly used: string | null;
  readonly problem: string | null;
  readonly remedy: string | null;
  readonly missing: readonly Missing[];
  /** Why nothing was checked; null where something was. */
  readonly unseen: string | null;
  readonly rule: readonly string[];
}

function show({ runtimes, used, problem, remedy, missing, unseen, rule }: Found): string {
  const list = runtimes.map(({ id, path, version, grade, usable, reason }) =>
    [
      [id, ...[path, version].filter((text) => text !== '').map(encodeTerminalName)].join(' '),
      `grade ${grade}`,
      `${usable ? 'usable,' : 'not usable:'} ${encodeTerminal(reason)}`,
    ].join(', '),
  );
  return [
    labelled('used here', [
      used === null ? (unseen ?? 'none: an inspection would be BLOCKED') : encodeTerminal(used),
    ]),
    labelled('runtimes', list.length > 0 ? list : [unseen ?? 'none found']),
    problem === null ? '' : labelled('missing', [encodeTerminal(problem)]),
    remedy === null ? '' : labelled('remedy', [remedy]),
    ...missing.map(({ what, remedy: next }) =>
      labelled('missing', [encodeTerminal(what), encodeTerminal(`remedy: ${next}`)]),
    ),
    labelled('sudo rule', rule),
  ].join('');
}

async function doctor(options: { json?: true }, io: CliIo): Promise<void> {
  const outcome = await runHost(toPlan('doctor', io, {}), io);
  const runtimes = outcome.kind === 'result' ? outcome.result.runtimes : [];
  const used = runtimes.find(({ usable }) => usable)?.id ?? null;
  const problem =
    outcome.kind === 'no-result' ? outcome.detail : used === null ? 'no runtime that can be used' : null;
  const remedy =
    outcome.kind === 'no-result' ? (remedies[outcome.reason] ?? null) : used === null ? INSTALL : null;
  const missing = missingOf(outcome.kind === 'result' ? outcome.result.messages : []);
  const unseen =
    outcome.kind === 'result'
      ? null
      : outcome.reason === 'NO_PRIVILEGE'
        ? 'not looked at: needs root or `sudo -n`'
        : `not looked at: ${outcome.reason}`;
  const found: Found = { runtimes, used, problem, remedy, missing, unseen, rule: ruleLines(io) };
  io.stdout(options.json === true ? toJsonLine(found) : show(found));
  io.exit(used === null ? 3 : 0);
}

/** Adds `doctor` to the program. */
export function addDoctor(program: Command, io: CliIo): void {
  program
    .command('doctor')
    .summary('which runtime would be used here, and what is missing')
    .option('--json', 'one JSON document on stdout')
    .addHelpText('after', '\nExample:\n  tki doctor\n')
    .action((options: { json?: true }) => doctor(options, io));
}

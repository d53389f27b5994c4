// `tki doctor`: tries what a run needs, a sandbox of its own included, and says what is missing with the exact remedy.
// 0 where a run would not be BLOCKED, else 3. Leaves nothing behind.
import { chmodSync, mkdtempSync, rmSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { errorCode } from '../../files/error-code.ts';
import { syncDirectory, writeDurably } from '../../files/write-durable.ts';
import { isCoded } from '../../formats/coded-error.ts';
import type { DoctorCheck } from '../../formats/documents.ts';
import { sudoRule } from '../../formats/host-command.ts';
import { quoted } from '../../formats/quoted.ts';
import type { Outputs } from '../../formats/schema/outputs.ts';
import type { ReasonCode } from '../../formats/words/reasons.ts';
import { encodeTerminal, encodeTerminalName } from '../../report/encoders.ts';
import { drivenPackages } from '../../sandbox/runtimes/registry.ts';
import type { HostOutcome } from '../host-process.ts';
import { runHost } from '../host-process.ts';
import type { CliIo } from '../io.ts';
import { jsonOutput } from '../../report/json-output.ts';
import { lockOut } from '../out-lock.ts';
import { toPlan } from '../run.ts';
import { labelled } from '../show-run.ts';

const INSTALL = `sudo apt-get update && sudo apt-get install --yes ${drivenPackages}`;

// Exact commands for the reasons that can keep the host from looking at all.
const remedies: Partial<Record<ReasonCode, string>> = {
  NO_PRIVILEGE:
    'run as root, or put the NOPASSWD rule below into /etc/sudoers.d/tool-kiem-thu (`visudo -f` checks it)',
  RUNTIME_UNSUPPORTED: 'start it as `npx tki doctor` in the clone: set-up put Node 24 there',
  HOST_FAILED:
    'where it was killed, or started no process, give the job more memory or processes; else build and check the programs again: npm run build && npm run check',
};

/** No run needs TMPDIR: one that leads nowhere is passed over. */
function temporaryFolder(): string {
  const start = (place: string) => mkdtempSync(join(place, 'tki-doctor-'));
  for (const place of ['/tmp', '/var/tmp']) {
    try {
      return start(place);
    } catch {
      // The last one says why.
    }
  }
  return start(tmpdir());
}

const WRITTEN = 'doctor';

/** What the command line itself needs to publish: a run without it would end before it began. */
function reportFolder(): DoctorCheck {
  const id = 'report-folder';
  let folder: string | null = null;
  try {
    folder = temporaryFolder();
    using _lock = lockOut(folder);
    writeDurably(join(folder, WRITTEN), 'written by tki doctor\n');
    syncDirectory(folder);
    return { id, state: 'usable', detail: 'a new folder can be locked, written and synced', remedy: null };
  } catch (error) {
    const [detail, remedy] = isCoded(error, 'OUT_NOT_LOCKED')
      ? [error.message, error.hint]
      : [
          `no folder for reports can be made in ${quoted(tmpdir())} (${errorCode(error)})`,
          'free some room there, or let TMPDIR name a folder that you can write',
        ];
    return { id, state: 'missing', detail, remedy };
  } finally {
    if (folder !== null) {
      // A umask may take its owner's rights as well, and where too many files are open no folder can be listed.
      chmodSync(folder, 0o700);
      rmSync(join(folder, WRITTEN), { force: true });
      rmdirSync(folder);
    }
  }
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

type Found = Omit<Outputs['doctor'], 'schema' | 'may_gate'>;

const stateWords: Readonly<Record<DoctorCheck['state'], string>> = { usable: 'usable', missing: 'MISSING' };

function checkLines({ id, state, detail, remedy }: DoctorCheck): string[] {
  const line = encodeTerminal(`${stateWords[state].padEnd(8)} ${id.padEnd(15)} ${detail}`);
  return remedy === null ? [line] : [line, encodeTerminal(`         remedy: ${remedy}`)];
}

function show({ checks, runtimes, used, problem, remedy, messages, unseen, rule }: Found): string {
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
    labelled('checks', checks.flatMap(checkLines)),
    ...messages.map(({ level, code, text, hint }) =>
      labelled(level, [encodeTerminal(`${code}: ${text}`), encodeTerminal(`hint: ${hint}`)]),
    ),
    labelled('sudo rule', rule),
  ].join('');
}

/** What the host saw, or why it saw nothing. */
function toFound(outcome: HostOutcome, io: CliIo): Found {
  const own = reportFolder();
  const rule = ruleLines(io);
  if (outcome.kind === 'no-result') {
    const { reason, detail } = outcome;
    return {
      exit_code: 3,
      used: null,
      problem: detail,
      remedy: remedies[reason] ?? null,
      unseen:
        reason === 'NO_PRIVILEGE' ? 'not looked at: needs root or `sudo -n`' : `not looked at: ${reason}`,
      checks: [own],
      missing: [],
      runtimes: [],
      messages: [],
      rule,
    };
  }
  const { runtimes, messages } = outcome.result;
  const checks = [...(outcome.result.checks ?? []), own];
  const best = runtimes.find(({ usable }) => usable)?.id ?? null;
  const missing = checks.flatMap(({ detail, remedy }) => (remedy === null ? [] : [{ what: detail, remedy }]));
  const used = missing.length === 0 ? best : null;
  return {
    exit_code: used === null ? 3 : 0,
    used,
    problem: best === null ? 'no runtime that can be used' : null,
    remedy: best === null ? INSTALL : null,
    unseen: null,
    checks,
    missing,
    runtimes,
    messages,
    rule,
  };
}

async function doctor(options: { json?: true }, io: CliIo): Promise<void> {
  const found = toFound(await runHost(toPlan('doctor', io, {}), io), io);
  io.stdout(options.json === true ? jsonOutput('doctor', found) : show(found));
  io.exit(found.used === null ? 3 : 0);
}

/** Adds `doctor` to the program. */
export function addDoctor(program: Command, io: CliIo): void {
  program
    .command('doctor')
    .summary('try what a run needs, and say what is missing with its remedy (0, or 3)')
    .option('--json', 'one JSON document on stdout')
    .addHelpText('after', '\nExample:\n  tki doctor\n')
    .action((options: { json?: true }) => doctor(options, io));
}

// Entry of `tki`, the operator's command line. Runs as anyone who calls it; only dist/host.mjs, its child, needs root.
// The only file of the command line that touches `process`.
import { randomBytes } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isatty } from 'node:tty';
import { fileURLToPath } from 'node:url';
import { version } from '../formats/version.ts';
import type { CliIo } from './io.ts';
import { openOutputs } from './output.ts';
import { readSecret } from './read-secret.ts';
import { ROLLUP_WORKER } from './rollup-worker-word.ts';
import { startHost } from './start-host.ts';

// Until a command says otherwise: whatever ends us early must not look like success.
process.exitCode = 3;

const outputs = openOutputs(process);

const here = dirname(fileURLToPath(import.meta.url));
// From the sources the built programs are two folders up; when built, they are beside us.
const dist = basename(here) === 'cli' ? join(here, '../../dist') : here;

/** Elsewhere npx would fetch a stranger's package of that name. */
function isWithin(clone: string): boolean {
  try {
    return `${process.cwd()}/`.startsWith(`${realpathSync(clone)}/`);
  } catch {
    return false;
  }
}

const io: CliIo = {
  ...outputs,
  // Not stdout.isTTY, which is absent off a terminal: a colour library then decides by CI's variables, and colours files.
  color: isatty(1) && process.env['NO_COLOR'] === undefined,
  terminal: isatty(0) && isatty(1),
  watched: isatty(2),
  now: () => new Date(),
  randomHex: (bytes) => randomBytes(bytes).toString('hex'),
  // A platform without user ids has no sandbox either; -1 is nobody's.
  uid: process.getuid?.() ?? -1,
  node: process.execPath,
  sudo: '/usr/bin/sudo',
  nodeCanReplaceProgram: typeof process.execve === 'function',
  dist,
  program: isWithin(dirname(dist)) ? 'npx tki' : undefined,
  env: process.env,
  readSecret: (prompt) => readSecret(prompt, process.stdin, process.stderr),
  onStop: (stop) => {
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
    for (const signal of signals) process.on(signal, stop);
    return () => {
      for (const signal of signals) process.off(signal, stop);
    };
  },
};

const args = process.argv.slice(2);

/**
 * Whether a host is started before the words are read: both take as long. Only as root, because sudo writes down whom it let through,
 * and not where help is asked for. One that is not needed never gets a plan.
 */
const inspects =
  args[0] === 'inspect' && !args.some((word) => word === '--help' || word === '-h') && args.length > 1;
let early = io.uid === 0 && io.nodeCanReplaceProgram && inspects ? startHost(io) : undefined;
const takeHost = () => {
  const host = early;
  early = undefined;
  return host;
};
/** The client of a gateway is in the whole program, and so is what checks a signature. */
const asksGateway = args.some((word) => /^--gateway(?:=|$)/.test(word));
const asksSignature = args.some((word) => /^--(?:evidence|approval)-bundle(?:=|$)/.test(word));

function loadCommandLine() {
  if (args[0] === 'inspect') return import('./inspect-program.ts');
  if (args[0] === 'export' && !asksGateway) return import('./export-program.ts');
  if ((args[0] === 'verify' && !asksSignature) || args[0] === 'rollup') return import('./verify-program.ts');
  return import('./program.ts');
}

async function run(): Promise<void> {
  const { runCommandLine } = await loadCommandLine();
  try {
    await runCommandLine(args, version, { ...io, takeHost });
  } finally {
    takeHost()?.[Symbol.dispose]();
  }
}

// A worker answers until its parent goes, and ends with the code of what judged nothing.
if (args.length === 1 && args[0] === ROLLUP_WORKER)
  await (await import('./verify-program.ts')).answerRuns(process.stdin, io);
else await run();

// `tki attest`: the sandbox and its probes, without a packet; or its own mutation test (`--sabotage`).
// Exit code 2, 3, 4 or 10; a sabotage 10 when everything was seen, 4 when not; 0 only for the list, which judges nothing.
import type { Command } from 'commander';
import { resolve } from 'node:path';
import sabotageTable from '../../../sandbox/sabotage.json' with { type: 'json' };
import { sabotageScores } from '../../attestation/sabotage-scores.ts';
import { quoted } from '../../formats/quoted.ts';
import { loadCatalog } from '../../catalog/load.ts';
import { offeredRuntimes } from '../../formats/kernel/runtimes.ts';
import type { HostResult } from '../../formats/documents.ts';
import { encodeTerminal } from '../../report/encoders.ts';
import { requireFree } from '../inputs.ts';
import { probeCount } from '../../formats/probe.ts';
import type { CliIo } from '../io.ts';
import { parseNonce } from '../../recompute/expectations.ts';
import { parseDeadline, parseOut, parseRuntime, parseVenue } from '../options.ts';
import { runAndPublish, runPlan, toPlan } from '../run.ts';
import { jsonOutput } from '../../report/json-output.ts';
import { labelled, showRun, showRunAsJson } from '../show-run.ts';
import { usageError } from '../usage-error.ts';

interface AttestOptions {
  readonly out?: string;
  readonly bundle?: string;
  readonly sabotage?: string;
  readonly catalog?: string;
  readonly nonce?: string;
  readonly runtime: string;
  readonly deadline?: string;
  readonly venue: string;
  readonly json?: true;
}

type SabotageRow = HostResult['sabotage'][number];

/** Sabotages in one run of the host: what a plan takes, and what fits into the host's deadline. */
const SABOTAGES_A_RUN = 10;

const sabotages = sabotageTable.sabotages.map(({ id, title }) => ({ id, title }));

function list(options: AttestOptions, io: CliIo): void {
  io.stdout(
    options.json === true
      ? jsonOutput('attest', { exit_code: 0, sabotages })
      : sabotages.map(({ id, title }) => `${id.padEnd(24)} ${title}\n`).join(''),
  );
  io.exit(0);
}

function idsOf(asked: string): string[] {
  if (asked === 'all') return sabotages.map(({ id }) => id);
  if (sabotages.some(({ id }) => id === asked)) return [asked];
  throw usageError(
    'SABOTAGE_UNKNOWN',
    `--sabotage ${quoted(asked)} is not known`,
    '`tki attest --sabotage list` names them.',
  );
}

async function sabotage(asked: string, options: AttestOptions, io: CliIo): Promise<void> {
  const ids = idsOf(asked);
  const rows: SabotageRow[] = [];
  const messages: HostResult['messages'] = [];
  for (let start = 0; start < ids.length; start += SABOTAGES_A_RUN) {
    const plan = toPlan('attest', io, {
      sabotage: ids.slice(start, start + SABOTAGES_A_RUN),
      runtime: parseRuntime(options.runtime),
      deadline_seconds: parseDeadline(options.deadline),
      catalog: loadCatalog(options.catalog ?? resolve(io.dist, '../catalog')).text,
    });
    const result = await runPlan(plan, io);
    rows.push(...result.sabotage);
    messages.push(...result.messages);
  }
  const outcomes = ids.map((id) => rows.find((row) => row.id === id) ?? { id, seen: null, seen_by: [] });
  const seen = outcomes.filter((outcome) => outcome.seen === true).length;
  const unseen = outcomes.filter((outcome) => outcome.seen === false).length;
  const scores = sabotageScores(outcomes);
  const exitCode = unseen > 0 ? 4 : seen < ids.length ? 3 : 10;
  if (options.json === true) {
    const total = ids.length;
    io.stdout(
      jsonOutput('attest', {
        exit_code: exitCode,
        sabotages: outcomes,
        seen,
        unseen,
        total,
        scores,
        messages,
      }),
    );
  } else {
    for (const { id, seen: was, seen_by } of outcomes) {
      const word = was === null ? 'no answer' : was ? 'seen' : 'UNSEEN';
      io.stdout(encodeTerminal(`${id.padEnd(24)} ${word.padEnd(10)} ${seen_by.join(', ')}`.trimEnd()) + '\n');
    }
    io.stdout(`${seen} of ${ids.length} ${ids.length === 1 ? 'sabotage' : 'sabotages'} detected\n`);
    for (const score of scores) {
      const missed = score.unseen.length === 0 ? '' : `; not ${score.unseen.join(', ')}`;
      io.stdout(encodeTerminal(`${score.what}: ${score.seen} of ${score.total}${missed}`) + '\n');
    }
    for (const { level, code, text, hint } of messages) {
      io.stdout(labelled(level, [encodeTerminal(`${code}: ${text}`), encodeTerminal(`hint: ${hint}`)]));
    }
  }
  io.exit(exitCode);
}

async function attest(options: AttestOptions, io: CliIo): Promise<void> {
  if (options.sabotage === 'list') return list(options, io);
  if (options.sabotage !== undefined) return sabotage(options.sabotage, options, io);
  const out = parseOut(options.out);
  const plan = toPlan('attest', io, {
    caller_nonce: parseNonce(options.nonce),
    runtime: parseRuntime(options.runtime),
    deadline_seconds: parseDeadline(options.deadline),
    venue: parseVenue(options.venue),
    bundle_copy: requireFree('--bundle', options.bundle),
    catalog: loadCatalog(options.catalog ?? resolve(io.dist, '../catalog')).text,
  });
  const result = await runAndPublish(plan, out, io);
  io.stdout(options.json === true ? showRunAsJson('attest', result, out) : showRun(result, out, io.color));
  io.exit(result.exit_code);
}

/** Adds `attest` to the program. */
export function addAttest(program: Command, io: CliIo): void {
  program
    .command('attest')
    .summary(
      `observe the sandbox with its ${probeCount.number} probes, or sabotage it on purpose (never exits 0)`,
    )
    .option('--out <dir>', 'directory for the evidence (required, except with --sabotage)')
    .option('--bundle <dir>', 'leave the OCI bundle here, for an auditor')
    .option('--sabotage <id>', 'weaken one thing and see whether it is detected: an id, all, or list')
    .option('--catalog <dir>', 'the pinned catalog (default: the one shipped beside this program)')
    .option('--nonce <hex>', 'your own nonce, repeated in the evidence')
    .option('--runtime <name>', `${offeredRuntimes} or an absolute path`, 'auto')
    .option(
      '--deadline <seconds>',
      'how long prober and inspector may take (default: measured on this machine)',
    )
    .option(
      '--venue <venue>',
      'where this runs: v1 (a throwaway container), v2 (a CI runner) or unstated; your claim, never an approval',
      'unstated',
    )
    .option('--json', 'one JSON document on stdout')
    .addHelpText('after', '\nExample:\n  tki attest --out evidence\n  tki attest --sabotage all\n')
    .action((options: AttestOptions) => attest(options, io));
}

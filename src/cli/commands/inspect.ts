// `tki inspect PACKET`: the sandbox, its probes and the inspection in it. Exit code 2, 3, 4 or 10, never 0.
import type { Command } from 'commander';
import { resolve } from 'node:path';
import { loadCatalog } from '../../catalog/load.ts';
import { requireFile, requirePrevious } from '../inputs.ts';
import { offeredRuntimes } from '../../formats/kernel/runtimes.ts';
import { probeCount } from '../../formats/probe.ts';
import type { CliIo } from '../io.ts';
import { parseDigest, parseMaxAge, parseNonce } from '../../recompute/expectations.ts';
import { parseAsOf, parseDeadline, parseJobs, parseOut, parseRuntime, parseVenue } from '../options.ts';
import { inspectMany, manyAsJson, showMany, worstRun } from '../inspect-many.ts';
import { listedPackets } from '../packet-list.ts';
import { runAndPublish, toPlan } from '../run.ts';
import { usageError } from '../usage-error.ts';
import type { ShownRun } from '../show-run.ts';
import { showRun, showRunAsJson } from '../show-run.ts';

interface InspectOptions {
  readonly maxAge?: string;
  readonly out?: string;
  readonly claims?: string;
  readonly catalog?: string;
  readonly expectPacket?: string;
  readonly expectCatalog?: string;
  readonly previous?: string;
  readonly nonce?: string;
  readonly runtime: string;
  readonly deadline?: string;
  readonly venue: string;
  readonly asOf?: string;
  readonly jobs?: string;
  readonly json?: true;
}

/** What belongs to one packet. */
const ONE_PACKETS = ['claims', 'previous', 'nonce', 'expectPacket'] as const;

/** `--jobs`: the names are those of directories and lists. */
async function inspectListed(
  named: readonly string[],
  given: string,
  options: InspectOptions,
  io: CliIo,
): Promise<void> {
  const jobs = parseJobs(given);
  const single = ONE_PACKETS.find((name) => options[name] !== undefined);
  if (single !== undefined)
    throw usageError(
      'OPTION_NOT_WITH_JOBS',
      `--${single === 'expectPacket' ? 'expect-packet' : single} belongs to one packet`,
      'With --jobs a list states what is expected of each packet: {"packet":…,"expect_packet":…,"out":…}.',
    );
  const plan = toPlan('inspect', io, {
    max_age_seconds: parseMaxAge(options.maxAge),
    as_of: parseAsOf(options.asOf, io.now()),
    expected_catalog_digest: parseDigest('--expect-catalog', options.expectCatalog),
    runtime: parseRuntime(options.runtime),
    deadline_seconds: parseDeadline(options.deadline),
    venue: parseVenue(options.venue),
    catalog: loadCatalog(options.catalog ?? resolve(io.dist, '../catalog')).text,
  });
  const listed = listedPackets(named, options.out);
  const begin = performance.now();
  const rows = await inspectMany(listed, plan, jobs, io);
  io.stdout(options.json === true ? manyAsJson(rows, jobs) : showMany(rows, performance.now() - begin, jobs));
  io.exit(worstRun(rows));
}

async function inspect(named: readonly string[], options: InspectOptions, io: CliIo): Promise<void> {
  if (options.jobs !== undefined) return await inspectListed(named, options.jobs, options, io);
  const [packet = '', ...more] = named;
  if (more.length > 0)
    throw usageError(
      'EXCESS_ARGUMENTS',
      `one packet, but ${named.length} names were given`,
      'Give one packet; with --jobs N directories of packets, or lists.',
    );
  const maxAge = parseMaxAge(options.maxAge);
  const out = parseOut(options.out);
  const plan = toPlan('inspect', io, {
    packet: requireFile('the packet', packet),
    claims: options.claims === undefined ? null : requireFile('--claims', options.claims),
    previous: requirePrevious(options.previous, out),
    max_age_seconds: maxAge,
    as_of: parseAsOf(options.asOf, io.now()),
    caller_nonce: parseNonce(options.nonce),
    expected_packet_digest: parseDigest('--expect-packet', options.expectPacket),
    expected_catalog_digest: parseDigest('--expect-catalog', options.expectCatalog),
    runtime: parseRuntime(options.runtime),
    deadline_seconds: parseDeadline(options.deadline),
    venue: parseVenue(options.venue),
    catalog: loadCatalog(options.catalog ?? resolve(io.dist, '../catalog')).text,
  });
  const result = await runAndPublish(plan, out, io);
  const { claims, catalog, previous } = options;
  const shown: ShownRun = { program: io.program ?? 'tki', given: { packet, claims, catalog, previous } };
  io.stdout(
    options.json === true ? showRunAsJson('inspect', result, out) : showRun(result, out, io.color, shown),
  );
  io.exit(result.exit_code);
}

/** Adds `inspect` to the program. */
export function addInspect(program: Command, io: CliIo): void {
  program
    .command('inspect')
    .summary('inspect a packet in an attested sandbox (never exits 0)')
    .description(
      `Builds a deny-by-default sandbox, observes it with ${probeCount.number} probes, inspects the packet in it, and writes ` +
        'report.json, report.md, checkpoint-<run>.md, the attestation evidence and run.json into --out. ' +
        'Evidence only: nothing that it writes may block, let through or authorize anything.',
    )
    .argument(
      '<packet...>',
      'the governed packet, a file; with --jobs directories of packets (*.json), or lists',
    )
    .option('--max-age <age>', 'how old evidence may be: 90s, 30m, 24h, 7d (required)')
    .option('--out <dir>', 'directory for the reports (required)')
    .option('--claims <file>', "the reader's claims")
    .option('--catalog <dir>', 'the pinned catalog (default: the one shipped beside this program)')
    .option('--expect-packet <digest>', 'sha256:… of the packet, from its exporter')
    .option('--expect-catalog <digest>', 'sha256:… of the catalog, from its owner')
    .option('--previous <dir>', 'an earlier run, to compare with')
    .option('--nonce <hex>', 'your own nonce, repeated in every document')
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
    .option('--as-of <time>', 'judge ages against a time later than now')
    .option(
      '--jobs <n>',
      'many packets, this many at once: directories of *.json, each with its run in --out, or lists with one line a packet',
    )
    .option('--json', 'one JSON document on stdout')
    .addHelpText(
      'after',
      '\nExample:\n  tki inspect packet.json --max-age 24h --out run1\n  tki inspect packets --jobs 2 --max-age 24h --out runs\n',
    )
    .action((packet: readonly string[], options: InspectOptions) => inspect(packet, options, io));
}

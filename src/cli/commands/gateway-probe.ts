// `tki gateway-probe`: the five probes of the reference contract against the operator's own gateway or server, live, beside what the
// contract reports. Exit code 10 the same or stricter, 4 different, 3 unreachable or unreadable, 1 usage. Changes nothing anywhere.
import type { Command } from 'commander';
import type { ProbesOutcome } from '../../export/gateway/probe-gateway.ts';
import type { ProbeResult } from '../../export/gateway/probes.ts';
import { encodeTerminal } from '../../report/encoders.ts';
import type { GatewayOptions } from '../gateway-options.ts';
import {
  isGatewayAsked,
  readGatewayAccess,
  refuseOptions,
  splitOperands,
  withGatewayOptions,
} from '../gateway-options.ts';
import type { CliIo } from '../io.ts';
import { usageError } from '../usage-error.ts';
import { parseOwner } from '../owner-option.ts';
import { jsonOutput } from '../../report/json-output.ts';
import { labelled } from '../show-run.ts';
import type { ServerOptions } from '../connection/server-options.ts';
import { parseServer, serverOptionNames, withServerOptions } from '../connection/server-options.ts';
import { openPipedSecrets } from '../piped-secrets.ts';

interface ProbeOptions extends GatewayOptions, ServerOptions {
  /** It has a default. */
  readonly database: string;
  readonly json?: true;
}

async function probe(
  operands: readonly string[],
  options: ProbeOptions,
  command: Command,
  io: CliIo,
): Promise<ProbesOutcome> {
  const { before, behind } = splitOperands(operands, command);
  if (before.length > 0)
    throw usageError(
      'EXCESS_ARGUMENTS',
      'the probes are fixed: there is nothing to name',
      'Give a gateway or a server.',
    );
  const stopping = new AbortController();
  const forget = io.onStop?.(() => stopping.abort());
  const effects = { now: io.now, env: io.env, uid: io.uid, signal: stopping.signal };
  try {
    if (isGatewayAsked(options, command)) {
      refuseOptions(command, serverOptionNames, 'is for a server of your own, not for a gateway');
      const owner = (text: string | undefined) => parseOwner('--gateway-socket-owner', text);
      const gateway = await readGatewayAccess(options, behind, owner, io);
      const { probeGateway } = await import('../../export/gateway/probe-gateway.ts');
      return await probeGateway(gateway, options.database, effects);
    }
    const { endpoint, user, database, readPassword } = await parseServer(options, command, io);
    const password = await readPassword(openPipedSecrets(['--password-file']));
    const { probeServer } = await import('../../export/probe-server.ts');
    return await probeServer({ endpoint, user, database, password }, effects);
  } finally {
    forget?.();
  }
}

const lineOf = ({ id, reported, observed, server, compared }: ProbeResult): string =>
  `${id.padEnd(15)} ${compared.padEnd(10)} here ${observed}; the contract reports ${reported}${server === null ? '' : `; the server alone ${server}`}`;

function show(outcome: ProbesOutcome): string {
  if (outcome.kind === 'blocked')
    return labelled('blocked', [encodeTerminal(outcome.code), encodeTerminal(`hint: ${outcome.hint}`)]);
  return [
    labelled('probes', outcome.results.map(lineOf)),
    ...(outcome.role === null
      ? []
      : [labelled('role', [`${outcome.role}: what the gateway may do is not known to be harmless`])]),
    labelled('means', ['what these five statements met today; nothing about any other, and no authority']),
  ].join('');
}

async function runGatewayProbe(
  operands: string[],
  options: ProbeOptions,
  command: Command,
  io: CliIo,
): Promise<void> {
  const outcome = await probe(operands, options, command, io);
  const { probeExitCode } = await import('../../export/gateway/probes.ts');
  const judged = outcome.kind === 'blocked' ? 3 : probeExitCode(outcome.results);
  // Where even the role cannot be read, nothing says that the refusals were more than silence.
  const exitCode = judged === 10 && outcome.kind === 'probed' && outcome.role !== null ? 3 : judged;
  io.stdout(
    options.json === true ? jsonOutput('gateway-probe', { exit_code: exitCode, ...outcome }) : show(outcome),
  );
  io.exit(exitCode);
}

/** Adds `gateway-probe` to the program. */
export function addGatewayProbe(program: Command, io: CliIo): void {
  const added = program
    .command('gateway-probe')
    .summary("run the contract's five probes against a gateway or a server")
    .description(
      'Sends five statements that change nothing, and compares each answer with what the contract reports: same, stricter or different.',
    )
    .argument('[command...]', 'behind --: the command of an MCP server');
  withServerOptions(added, 'directus')
    .option('--json', 'one JSON document on stdout')
    .addHelpText(
      'after',
      '\nExample:\n  tki gateway-probe --gateway mcp -- query-pg-server\n  tki gateway-probe --host /var/run/postgresql --socket-owner postgres\n',
    )
    .action((operands: string[], options: ProbeOptions, given: Command) =>
      runGatewayProbe(operands, options, given, io),
    );
  withGatewayOptions(added);
}

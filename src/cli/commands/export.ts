// `tki export`: the governed export step, run by a person. Exit code 0 written and all COMPLETE, 2 written and not all
// COMPLETE, 3 blocked and nothing written, 1 usage. The database driver is loaded only when this command runs.
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { loadCatalog } from '../../catalog/load.ts';
import type { KbAccess } from '../../export/knowledge-base/kb-transport.ts';
import type { ExportOutcome } from '../../export/outcome.ts';
import type { Secret } from '../../export/server/session.ts';
import { encodeTerminal, encodeTerminalName } from '../../report/encoders.ts';
import type { ServerNamed, ServerOptions } from '../connection/server-options.ts';
import { parseServer, withServerOptions } from '../connection/server-options.ts';
import { keepOutOfCoreFiles } from '../core-file.ts';
import type { GatewayOptions } from '../gateway-options.ts';
import { isGatewayAsked, withGatewayOptions } from '../gateway-options.ts';
import type { KbOptions } from '../kb-options.ts';
import { readKbAccess, whatIsAsked } from '../kb-options.ts';
import type { CliIo } from '../io.ts';
import { parseOwner } from '../owner-option.ts';
import { parseDigest } from '../../recompute/expectations.ts';
import { openPipedSecrets } from '../piped-secrets.ts';
import { jsonOutput } from '../../report/json-output.ts';
import { showBlocked } from '../show-blocked.ts';
import { labelled } from '../show-run.ts';
import { usageError } from '../usage-error.ts';
import { exitCodeOf, writePacket } from '../write-packet.ts';

interface ExportOptions extends KbOptions, GatewayOptions, ServerOptions {
  /** It has a default. */
  readonly database: string;
  readonly purpose?: string;
  readonly out?: string;
  readonly catalog?: string;
  readonly expectCatalog?: string;
  readonly exporter: string;
  readonly json?: true;
}

/** A purpose and a name are one line of a log each. */
const SHORT_TEXT_LIMIT = 500;

export function parseShort(option: string, text: string | undefined): string {
  const value = (text ?? '').trim();
  if (value !== '' && value.length <= SHORT_TEXT_LIMIT && value.isWellFormed()) return value;
  const hint = `Say it in one line of at most ${SHORT_TEXT_LIMIT} characters; it is recorded in the packet and in the log.`;
  throw usageError('TEXT_MISSING', `${option} is required`, hint);
}

function keepSecretsInMemory(secret: boolean, io: CliIo): void {
  if (!secret || keepOutOfCoreFiles()) return;
  io.stderr(
    'note: this system writes memory into core files; a crash may leave the password or token on disk\n',
  );
}

export function show(outcome: ExportOutcome, path: string): string {
  switch (outcome.kind) {
    case 'exported':
      return [
        labelled('written', [encodeTerminalName(path), outcome.digest]),
        labelled(
          'items',
          outcome.items.map(({ id, completeness, sqlstate, problem, contentHash }) =>
            encodeTerminal(
              `${id.padEnd(44)} ${completeness.padEnd(10)} ${problem ?? sqlstate ?? contentHash}`,
            ),
          ),
        ),
        ...outcome.notes.map((note) => labelled('note', [encodeTerminal(note)])),
        labelled('means', [
          'evidence as of this export; no authority, no gate, and nothing about what is absent',
        ]),
      ].join('');
    case 'blocked':
      return showBlocked(outcome, 'written', 'nothing');
  }
}

export function toJson(
  command: 'export' | 'assemble',
  outcome: ExportOutcome,
  path: string,
  exitCode: 2 | 3 | 10 | 0,
): string {
  const exit_code = exitCode;
  if (outcome.kind === 'blocked') {
    const { kind, code, hint, sqlstate, executed, milliseconds } = outcome;
    const verdict = 'BLOCKED_BY_UNSAFE_ACCESS';
    return jsonOutput(command, {
      exit_code,
      kind,
      verdict,
      code,
      hint,
      sqlstate,
      executed,
      milliseconds,
    });
  }
  const { kind, digest, complete, notes, milliseconds } = outcome;
  const items = outcome.items.map(({ contentHash, ...item }) => ({ ...item, content_hash: contentHash }));
  return jsonOutput(command, {
    exit_code,
    kind,
    packet: path,
    digest,
    complete,
    items,
    notes,
    milliseconds,
  });
}

/** What both ways of reading end with. */
function end(outcome: ExportOutcome, path: string, options: ExportOptions, io: CliIo): void {
  const exitCode = exitCodeOf(outcome);
  io.stdout(options.json === true ? toJson('export', outcome, path, exitCode) : show(outcome, path));
  io.exit(exitCode);
}

/** What the server and the knowledge base ask for, as far as something of theirs is exported. */
async function readSecrets(
  asked: ReturnType<typeof whatIsAsked>,
  server: ServerNamed,
  options: ExportOptions,
  io: CliIo,
): Promise<{ password: Secret | null; knowledgeBase?: KbAccess }> {
  keepSecretsInMemory(asked.documents || server.asksForSecret, io);
  const piped = openPipedSecrets([
    ...(options.passwordFile === '-' ? (['--password-file'] as const) : []),
    ...(options.kbTokenFile === '-' ? (['--kb-token-file'] as const) : []),
  ]);
  const password = asked.queries ? await server.readPassword(piped) : null;
  if (!asked.documents) return { password };
  const ownerOf = (text: string | undefined) => parseOwner('--kb-socket-owner', text);
  return { password, knowledgeBase: await readKbAccess(options, ownerOf, piped, io) };
}

async function runExport(ids: string[], options: ExportOptions, command: Command, io: CliIo): Promise<void> {
  const purpose = parseShort('--purpose', options.purpose);
  const exporter = parseShort('--exporter', options.exporter);
  if (options.out === undefined)
    throw usageError('OUT_MISSING', '--out is required', 'Name the packet file: --out PACKET');
  const path = resolve(options.out);
  if (isGatewayAsked(options, command)) {
    const { runGatewayExport } = await import('../gateway-export.ts');
    return end(
      await runGatewayExport(ids, options, { purpose, exporter, path }, command, io),
      path,
      options,
      io,
    );
  }
  const server = await parseServer(options, command, io);
  const expectedCatalog = parseDigest('--expect-catalog', options.expectCatalog);
  const catalog = loadCatalog(options.catalog ?? resolve(io.dist, '../catalog'));
  const asked = whatIsAsked(ids, catalog);
  if (asked.queries) void (await import('../../export/gate/parser.ts')).prepareParser();
  const { exportPacket } = await import('../../export/main.ts');
  const context = { run: io.randomHex(8), ids, purpose, exporter, at: io.now().toISOString() };
  const { endpoint, user, database } = server;
  const outcome = await writePacket(
    path,
    context,
    io,
    () => readSecrets(asked, server, options, io),
    (effects, secrets) =>
      exportPacket(
        {
          ids,
          purpose,
          catalog,
          ...(expectedCatalog === null ? {} : { expectedCatalog }),
          endpoint,
          user,
          database,
          exporter,
          ...secrets,
        },
        effects,
      ),
  );
  end(outcome, path, options, io);
}

/** Adds `export` to the program. */
export function addExport(program: Command, io: CliIo): void {
  const added = program
    .command('export')
    .summary('run named queries read-only and write a governed packet')
    .description(
      'Runs named queries of the pinned catalog in one read-only snapshot, reads its documents, and writes the packet.',
    )
    .argument('[id...]', 'ids of the catalog, at most 25; there is no "all"')
    .option('--purpose <text>', 'what the export is for; recorded in the packet and in the log (required)')
    .option('--out <packet>', 'file for the packet; export-log.jsonl is kept beside it (required)')
    .option('--catalog <dir>', 'the pinned catalog (default: the one shipped beside this program)')
    .option(
      '--expect-catalog <digest>',
      'sha256:… of the catalog as reviewed; required of one with databases or functions of its own',
    );
  withServerOptions(added, 'directus')
    .option('--kb-url <url>', 'knowledge base of the documents: https://HOST[:PORT] or unix:/SOCKET')
    .option('--kb-token-file <file>', 'file with its token, mode 600; - reads stdin; prompts if omitted')
    .option('--kb-ca <file>', 'CA certificates for the knowledge base (PEM)')
    .option('--kb-socket-owner <account>', 'account that owns its socket, when it is neither root nor you')
    .option('--exporter <text>', 'who exports, as you state it', 'NOT STATED')
    .option('--json', 'one JSON document on stdout')
    .addHelpText(
      'after',
      '\nExample:\n  tki export count/dot_tools count/information_unit count/tac_logical_unit \\\n' +
        '    --purpose "weekly baseline" --out packet.json --host /var/run/postgresql --socket-owner postgres\n' +
        '  tki export count/dot_tools --purpose "weekly baseline" --out packet.json --gateway mcp -- query-pg-server\n',
    )
    .action((ids: string[], options: ExportOptions, command: Command) =>
      runExport(ids, options, command, io),
    );
  withGatewayOptions(added);
}

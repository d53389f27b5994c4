// `tki assemble`: a packet from answers that an operator or an agent has obtained through a gateway. Exit code 0 written and all
// COMPLETE, 2 written and not all COMPLETE, 3 refused and nothing written, 1 usage. Asks no server.
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { loadCatalog } from '../../catalog/load.ts';
import { readMapping } from '../gateway-options.ts';
import type { CliIo } from '../io.ts';
import { usageError } from '../usage-error.ts';
import { exitCodeOf, nothingFirst, writePacket } from '../write-packet.ts';
import { parseShort, show, toJson } from './export.ts';

interface AssembleOptions {
  readonly answers?: string;
  readonly catalog?: string;
  readonly out?: string;
  readonly mapping: string;
  readonly purpose: string;
  readonly exporter: string;
  readonly json?: true;
}

async function runAssemble(options: AssembleOptions, io: CliIo): Promise<void> {
  if (options.answers === undefined || options.answers === '')
    throw usageError('ANSWERS_MISSING', '--answers is required', 'Name the folder of answers: --answers DIR');
  if (options.out === undefined || options.out === '')
    throw usageError('OUT_MISSING', '--out is required', 'Name the packet file: --out PACKET');
  const purpose = parseShort('--purpose', options.purpose);
  const exporter = parseShort('--exporter', options.exporter);
  const path = resolve(options.out);
  const mapping = await readMapping({ gatewayMapping: options.mapping });
  const catalog = loadCatalog(options.catalog ?? resolve(io.dist, '../catalog'));
  const answers = resolve(options.answers);
  const { assembleAnswers } = await import('../../export/gateway/assemble-answers.ts');
  const context = { run: io.randomHex(8), ids: [], purpose, exporter, at: io.now().toISOString() };
  const outcome = await writePacket(path, context, io, nothingFirst, (effects) =>
    assembleAnswers({ answers, purpose, catalog, mapping, exporter }, effects),
  );
  const exitCode = exitCodeOf(outcome);
  io.stdout(options.json === true ? toJson('assemble', outcome, path, exitCode) : show(outcome, path));
  io.exit(exitCode);
}

/** Adds `assemble` to the program. */
export function addAssemble(program: Command, io: CliIo): void {
  program
    .command('assemble')
    .summary('write a packet from answers that a gateway gave earlier')
    .description(
      'Reads one JSON file per id (named_query_id, observation_ts, answer as the gateway gave it) and writes a packet that says STATED_BY_OPERATOR.',
    )
    .option('--answers <dir>', 'folder of the answers, and of nothing else (required)')
    .option('--out <packet>', 'file for the packet; export-log.jsonl is kept beside it (required)')
    .option('--catalog <dir>', 'the pinned catalog (default: the one shipped beside this program)')
    .option(
      '--mapping <name|file>',
      'how the tool answers: query_pg, server-postgres, postgres-mcp, or a file',
      'query_pg',
    )
    .option('--purpose <text>', 'what the packet is for', 'NOT STATED')
    .option('--exporter <text>', 'who supplies the answers, as you state it', 'NOT STATED')
    .option('--json', 'one JSON document on stdout')
    .addHelpText(
      'after',
      '\nExample:\n  tki assemble --answers answers --catalog catalog --out packet.json --purpose "weekly baseline"\n',
    )
    .action((options: AssembleOptions) => runAssemble(options, io));
}

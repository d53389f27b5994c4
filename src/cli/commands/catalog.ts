// `tki catalog list|show|check|fingerprint|gate`: the catalog author's bench. None of these connects to anything; `new` and `try` do.
// check and gate judge: 10 or 4. fingerprint compares where a packet is given: 10 or 2. The others judge nothing: 0. The parser is loaded only when it is needed.
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { quoted } from '../../formats/quoted.ts';
import type { LoadedCatalog } from '../../catalog/assemble.ts';
import { loadCatalog } from '../../catalog/load.ts';
import type { GateDecision } from '../../export/gate/gate.ts';
import type { DocumentDecision } from '../../export/knowledge-base/judge-document.ts';
import { isSignature } from '../../formats/callable.ts';
import type { Catalog } from '../../formats/documents.ts';
import { CATALOG_LIMIT_BYTES } from '../../formats/limits.ts';
import { encodeTerminal, encodeTerminalName } from '../../report/encoders.ts';
import type { CliIo } from '../io.ts';
import { readText } from '../read-text.ts';
import { jsonOutput } from '../../report/json-output.ts';
import { labelled } from '../show-run.ts';
import { showFingerprint } from './catalog-fingerprint.ts';
import { usageError } from '../usage-error.ts';
import { addCatalogAdd } from './catalog-add.ts';
import { addCatalogLint } from './catalog-lint.ts';
import { addCatalogNew } from './catalog-new.ts';
import { addCatalogTry } from './catalog-try.ts';

interface CatalogOptions {
  readonly catalog?: string;
  readonly json?: true;
  readonly packet?: string;
}

const load = (options: CatalogOptions, io: CliIo): LoadedCatalog =>
  loadCatalog(options.catalog ?? resolve(io.dist, '../catalog'));

/** Documents in the columns of the list, each with its path below it. */
const documentLines = ({ documents = [] }: Catalog): string[] =>
  documents.map(({ id, precedence, governed_surface, path }) => {
    const words = [id.padEnd(44), 'doc'.padEnd(6), precedence.padEnd(11)].join(' ');
    return `${encodeTerminal(words)} ${encodeTerminalName(governed_surface)}\n    ${encodeTerminalName(path)}\n`;
  });

function list(options: CatalogOptions, io: CliIo): void {
  const { catalog, digest } = load(options, io);
  const rows = catalog.entries.map((entry) => ({
    id: entry.id,
    result: entry.result,
    precedence: entry.precedence,
    authority_status: entry.authority_status,
    governed_surface: entry.governed_surface,
    live_run_evidence: entry.live_run_evidence,
    purpose: entry.purpose ?? null,
  }));
  io.stdout(
    options.json === true
      ? jsonOutput('catalog-list', {
          exit_code: 0,
          catalog: digest,
          status: catalog.status,
          seal: catalog.seal,
          entries: rows,
          documents: catalog.documents ?? [],
        })
      : [
          `${encodeTerminal(catalog.catalog_id)}: ${catalog.status}, ${catalog.seal}, ${digest}\n`,
          ...rows.map((row) => {
            const words = [row.id.padEnd(44), row.result.padEnd(6), row.precedence.padEnd(11)].join(' ');
            const why = row.purpose === null ? '' : `    ${encodeTerminal(quoted(row.purpose))}\n`;
            return `${encodeTerminal(words)} ${encodeTerminalName(row.governed_surface)}\n${why}`;
          }),
          ...documentLines(catalog),
        ].join(''),
  );
  io.exit(0);
}

function show(id: string, options: CatalogOptions, io: CliIo): void {
  const { catalog, digest } = load(options, io);
  const all = [...catalog.entries, ...(catalog.documents ?? [])];
  const entry = all.find((candidate) => candidate.id === id);
  if (entry === undefined)
    throw usageError(
      'QUERY_UNKNOWN',
      `${quoted(id)} is not in the catalog`,
      '`tki catalog list` shows the ids.',
    );
  if (options.json === true) io.stdout(jsonOutput('catalog-show', { exit_code: 0, catalog: digest, entry }));
  else {
    for (const [name, value] of Object.entries(entry)) {
      // JSON has marks of its own around each text.
      const text =
        typeof value === 'string'
          ? encodeTerminalName(value.trimEnd())
          : encodeTerminal(JSON.stringify(value));
      io.stdout(labelled(name, [text]));
    }
  }
  io.exit(0);
}

function fingerprint(options: CatalogOptions, io: CliIo): void {
  showFingerprint(load(options, io), options, io);
}

function describe(decision: Judged['decision']): string {
  switch (decision.kind) {
    case 'accepted':
      return `accepted   reads ${decision.relations.map(encodeTerminalName).join(', ')}`;
    case 'denied':
      return encodeTerminal(`denied     ${decision.code} at ${quoted(decision.where)}: ${decision.hint}`);
  }
}

interface Judged {
  name: string;
  decision: GateDecision | DocumentDecision;
}

/** The spelling of every document; in the program a member is named as any other. */
function toShown({ name, decision }: Judged) {
  if (decision.kind === 'denied') {
    const { kind, code, where, hint } = decision;
    return { name, decision: { kind, code, where, hint } };
  }
  if (!('isCount' in decision)) return { name, decision };
  const { isCount, ...accepted } = decision;
  return { name, decision: { ...accepted, is_count: isCount } };
}

function finish(
  command: 'catalog-check' | 'catalog-gate',
  judged: readonly Judged[],
  options: CatalogOptions,
  io: CliIo,
  documents: readonly Judged[] = [],
): void {
  const deniedOf = (among: readonly Judged[]): number =>
    among.filter(({ decision }) => decision.kind === 'denied').length;
  const all = [...judged, ...documents];
  const denied = deniedOf(all);
  const exitCode = denied > 0 || all.length === 0 ? 4 : 10;
  if (options.json === true)
    io.stdout(jsonOutput(command, { exit_code: exitCode, decisions: all.map(toShown), denied }));
  else {
    for (const { name, decision } of all)
      io.stdout(`${encodeTerminal(name.padEnd(44))} ${describe(decision)}\n`);
    const accepted = judged.length - deniedOf(judged);
    io.stdout(`${accepted} of ${judged.length} accepted by the gate; acceptance is not approval\n`);
    const named = documents.length - deniedOf(documents);
    if (documents.length > 0) io.stdout(`${named} of ${documents.length} documents may be requested\n`);
  }
  io.exit(exitCode);
}

async function check(options: CatalogOptions, io: CliIo): Promise<void> {
  const { catalog } = load(options, io);
  const { judgeEntry } = await import('../../export/gate/judge-entry.ts');
  const { judgeDocument } = await import('../../export/knowledge-base/judge-document.ts');
  const { createParser } = await import('../../export/gate/parser.ts');
  const parser = createParser();
  const judged: Judged[] = [];
  for (const entry of catalog.entries)
    judged.push({ name: entry.id, decision: await judgeEntry(entry, catalog, parser) });
  const documents = (catalog.documents ?? []).map((document) => ({
    name: document.id,
    decision: judgeDocument(document, catalog),
  }));
  finish('catalog-check', judged, options, io, documents);
}

async function gateFile(file: string, options: CatalogOptions, io: CliIo): Promise<void> {
  const { catalog } = load(options, io);
  const sql = readText('the SQL file', file, CATALOG_LIMIT_BYTES);
  const { gateEach } = await import('../../export/gate/gate.ts');
  const { createParser } = await import('../../export/gate/parser.ts');
  const relations = catalog.entries.flatMap((entry) => entry.relations);
  const decisions = await gateEach(
    sql,
    {
      relations,
      prohibitedJoins: catalog.prohibited.joins,
      functions: (catalog.functions ?? []).filter(isSignature),
    },
    createParser(),
  );
  const judged = decisions.map((decision, index) => ({ name: `statement ${index + 1}`, decision }));
  finish('catalog-gate', judged, options, io);
}

/** Adds `catalog` and its sub-commands to the program. */
export function addCatalog(program: Command, io: CliIo): void {
  const catalog = program
    .command('catalog')
    .summary('read the pinned catalog, and try a query against the gate');
  // Without a sub-command: what there is. Another word is no sub-command.
  catalog.allowExcessArguments().action(() => {
    const [unknown] = catalog.args;
    if (unknown !== undefined)
      throw usageError(
        'UNKNOWN_COMMAND',
        `unknown command ${quoted(unknown)}`,
        '`tki catalog` lists its commands.',
      );
    catalog.outputHelp();
    io.exit(0);
  });
  const add = (command: Command): Command =>
    command
      .option('--catalog <dir>', 'the catalog (default: the one shipped beside this program)')
      .option('--json', 'one JSON document on stdout');
  add(catalog.command('list').summary('the named queries'))
    .addHelpText('after', '\nExample:\n  tki catalog list\n')
    .action((options: CatalogOptions) => list(options, io));
  add(catalog.command('show').summary('one entry with its SQL').argument('<id>', 'query id'))
    .addHelpText('after', '\nExample:\n  tki catalog show count/dot_tools\n')
    .action((id: string, options: CatalogOptions) => show(id, options, io));
  add(catalog.command('check').summary('schema, digests and the gate for every entry (10 or 4)'))
    .addHelpText('after', '\nExample:\n  tki catalog check --catalog my-catalog\n')
    .action((options: CatalogOptions) => check(options, io));
  add(
    catalog.command('fingerprint').summary('digest of the catalog with its SQL; its views beside a packet’s'),
  )
    .option('--packet <file>', 'an exported packet: compares the view fingerprints that it found (10 or 2)')
    .addHelpText('after', '\nExample:\n  tki catalog fingerprint --catalog my-catalog --packet packet.json\n')
    .action((options: CatalogOptions) => fingerprint(options, io));
  add(
    catalog
      .command('gate')
      .summary("the gate's decision for each statement of a file (10 or 4)")
      .argument('<file>', 'SQL file'),
  )
    .addHelpText('after', '\nExample:\n  tki catalog gate draft.sql\n')
    .action((file: string, options: CatalogOptions) => gateFile(file, options, io));
  addCatalogNew(catalog, io);
  addCatalogAdd(catalog, io);
  addCatalogLint(catalog, io);
  addCatalogTry(catalog, io);
}

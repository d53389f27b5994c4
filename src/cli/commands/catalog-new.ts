// `tki catalog new --out DIR [relation...]`: lists what a database or a dump has, and drafts a catalog of what was chosen. Judges nothing: 0, or 3 where
// the session is not one that could export. Reads names alone, as the export role, or parses a dump. Attacker: anyone who named things there.
import { mkdirSync, renameSync, rmSync, rmdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Draft, FoundRelation } from '../../catalog/draft.ts';
import { isPlainName, kindWords, toDraft, whyLeftOut } from '../../catalog/draft.ts';
import { errorCode } from '../../files/error-code.ts';
import { writeDurably } from '../../files/write-durable.ts';
import { CATALOG_ENTRY_LIMIT, CATALOG_LIMIT_BYTES } from '../../formats/limits.ts';
import { isProhibitedDatabase } from '../../formats/prohibition.ts';
import { quoted } from '../../formats/quoted.ts';
import { encodeTerminal, encodeTerminalName } from '../../report/encoders.ts';
import { isExportProblem } from '../export-problem.ts';
import { jsonOutput } from '../../report/json-output.ts';
import type { CliIo } from '../io.ts';
import { readText } from '../read-text.ts';
import { usageError } from '../usage-error.ts';
import { labelled } from '../show-run.ts';
import type { ServerOptions } from '../connection/server-options.ts';
import { parseServer, withServerOptions } from '../connection/server-options.ts';
import { openPipedSecrets } from '../piped-secrets.ts';

interface NewOptions extends ServerOptions {
  readonly out?: string;
  readonly schema?: string;
  readonly dump?: string;
  readonly json?: true;
}

/** A schema of 5,000 tables takes about 10 MB; a dump with data is cut off by --schema-only. */
const DUMP_LIMIT_BYTES = 64 * 1024 * 1024;

/** Options that mean something without a server. */
const OF_A_DUMP: readonly string[] = ['dump', 'out', 'schema', 'user', 'database', 'json'];

const nameOf = ({ schema, name }: FoundRelation): string => `${schema}.${name}`;

function choose(
  found: readonly FoundRelation[],
  asked: readonly string[],
  schema: string | undefined,
): FoundRelation[] {
  const unknown = asked.find((name) => !found.some((relation) => nameOf(relation) === name));
  if (unknown !== undefined) {
    throw usageError(
      'RELATION_UNKNOWN',
      `${quoted(unknown)} is not a relation that this role can see`,
      'Name it with its schema, as `tki catalog new` without a relation lists it.',
    );
  }
  return found.filter((relation) => asked.includes(nameOf(relation)) || relation.schema === schema);
}

function showRelation(relation: FoundRelation): string {
  const why = whyLeftOut(relation);
  const kind = kindWords[relation.kind] ?? 'other';
  const rights = relation.readable === false ? '; this role may not SELECT from it: see grants.sql' : '';
  const columns =
    relation.columnsUnknown === true
      ? 'its columns are not told: a count, and no rows'
      : relation.columns.map((name) => encodeTerminalName(name)).join(', ');
  return `${encodeTerminalName(nameOf(relation))}  ${kind}${rights}\n    ${columns}\n${why === undefined ? '' : `    left out: ${encodeTerminal(why)}\n`}`;
}

/** The folder is new, and has all of the draft or is not there: a draft never writes into what someone has reviewed. */
function write(out: string, files: ReadonlyMap<string, string>, token: string): void {
  const made = join(dirname(out), `.tki-draft-${token}`);
  const refuse = (error: unknown, hint: string): never => {
    throw usageError('OUT_NOT_NEW', `${quoted(out)} cannot be made (${errorCode(error)})`, hint);
  };
  try {
    mkdirSync(out);
  } catch (error) {
    return refuse(error, 'Name a folder that does not exist yet, in one that does.');
  }
  try {
    mkdirSync(made);
    for (const [path, text] of files) {
      const file = join(made, path);
      mkdirSync(dirname(file), { recursive: true });
      writeDurably(file, text);
    }
    renameSync(made, out);
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    rmdirSync(out);
    refuse(error, 'Look at free space and permissions of its folder; nothing was written.');
  }
}

/** What was found, in which database, and what has to be said of how it was found. */
interface Found {
  readonly database: string;
  readonly user: string;
  readonly relations: readonly FoundRelation[];
  readonly notes: readonly string[];
}

async function readServer(options: NewOptions, command: Command, io: CliIo): Promise<Found> {
  const { endpoint, user, database, readPassword } = await parseServer(options, command, io);
  const password = await readPassword(openPipedSecrets(['--password-file']));
  const { readRelations } = await import('../../export/relations.ts');
  const { refuseEnvironment } = await import('../../export/server/transport.ts');
  refuseEnvironment(io.env);
  const asked = { endpoint, user, database, password, packetId: 'tki-catalog-new', uid: io.uid };
  return { database, user, relations: await readRelations(asked), notes: [] };
}

/** At most so many places of one kind are named. */
const SHOWN = 5;

const several = (lines: readonly number[]): string =>
  `${lines
    .slice(0, SHOWN)
    .map((line) => `line ${line}`)
    .join(', ')}${lines.length > SHOWN ? `, and ${lines.length - SHOWN} more` : ''}`;

async function readDumpFile(file: string, { user, database }: NewOptions, command: Command): Promise<Found> {
  if (database === undefined)
    throw usageError(
      'DATABASE_MISSING',
      'no database is named',
      'Name the one that the dump is of: --database NAME.',
    );
  const others = command.options
    .map((option) => option.attributeName())
    .filter((name) => !OF_A_DUMP.includes(name) && command.getOptionValueSource(name) === 'cli');
  if (others.length > 0)
    throw usageError(
      'OPTION_NOT_FOR_DUMP',
      `${others.join(', ')} is of a connection, and --dump makes none`,
      'Leave it out, or leave --dump out.',
    );
  const { readDump } = await import('../../export/dump/dump-relations.ts');
  const { ExportProblem } = await import('../../export/problem.ts');
  const { createParser } = await import('../../export/gate/parser.ts');
  if (isProhibitedDatabase(database))
    throw new ExportProblem('DATABASE_DENIED', 'postgres, template0 and template1 are never read');
  const text = readText('--dump', file, DUMP_LIMIT_BYTES);
  const { relations, commands, copies, unread, unended, unqualified } = await readDump(text, createParser());
  const notes = [
    'a dump was parsed and nothing of it was run; what the role may read is not known from it',
    ...commands
      .slice(0, SHOWN)
      .map(({ word, line }) => `line ${line} is psql's own and was skipped: ${quoted(word)}`),
    ...(commands.length > SHOWN ? [`${commands.length - SHOWN} more lines of psql were skipped`] : []),
    ...(copies === 0 ? [] : [`the data of ${copies} COPY statements was passed over unread`]),
    ...(unqualified === 0
      ? []
      : [`${unqualified} relations name no schema and are taken as those of public: see that they are`]),
    ...(unread.length === 0
      ? []
      : [`${unread.length} statements about relations could not be read: ${several(unread)}`]),
    ...(unended ? ['the dump ends within a quote, a comment or data: what follows is not known'] : []),
  ];
  return { database, user, relations, notes };
}

function showBlocked(error: unknown, options: NewOptions, io: CliIo): void {
  if (!isExportProblem(error)) throw error;
  const { code, hint, sqlstate = null } = error;
  io.stdout(
    options.json === true
      ? jsonOutput('catalog-new', { kind: 'blocked', code, hint, sqlstate, exit_code: 3 })
      : labelled('blocked', [encodeTerminal(`${code}: ${hint}`)]),
  );
  io.exit(3);
}

/** A draft that no `tki` could load is none. */
function refuseUnloadable(database: string, { files, ids }: Draft): void {
  if (!isPlainName(database))
    throw usageError(
      'DATABASE_NOT_PLAIN',
      `a catalog cannot list the database ${quoted(database)}`,
      'Its name has small letters, digits and _ in a catalog; have the owner rename it, or copy it under such a name.',
    );
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if (ids.length <= CATALOG_ENTRY_LIMIT && bytes <= CATALOG_LIMIT_BYTES) return;
  throw usageError(
    'TOO_MANY_RELATIONS',
    `${ids.length} queries of ${bytes} bytes are more than a catalog holds`,
    `Choose relations by name: at most ${CATALOG_ENTRY_LIMIT} queries and ${CATALOG_LIMIT_BYTES} bytes.`,
  );
}

async function newCatalog(asked: string[], options: NewOptions, command: Command, io: CliIo): Promise<void> {
  let found: Found;
  try {
    found =
      options.dump === undefined
        ? await readServer(options, command, io)
        : await readDumpFile(options.dump, options, command);
  } catch (error) {
    showBlocked(error, options, io);
    return;
  }
  const chosen = choose(found.relations, asked, options.schema);
  const notes = found.notes.map((note) => labelled('note', [encodeTerminal(note)])).join('');
  if (chosen.length === 0) {
    io.stdout(
      options.json === true
        ? jsonOutput('catalog-new', {
            exit_code: 0,
            kind: 'listed',
            relations: found.relations.map(toListed),
            notes: found.notes,
          })
        : `${found.relations.map(showRelation).join('')}${notes}${found.relations.length} relations; name those for the catalog, or give --schema\n`,
    );
    io.exit(0);
    return;
  }
  if (options.out === undefined)
    throw usageError('OUT_MISSING', '--out is required', 'Name a folder that does not exist yet: --out DIR');
  const draft = toDraft(found.database, found.user, chosen);
  refuseUnloadable(found.database, draft);
  const out = resolve(options.out);
  write(out, draft.files, io.randomHex(8));
  if (options.json === true)
    io.stdout(
      jsonOutput('catalog-new', {
        exit_code: 0,
        kind: 'drafted',
        out,
        ids: draft.ids,
        unreviewed: draft.ids,
        left_out: draft.leftOut.map(({ relation, why }) => ({ ...toListed(relation), why })),
        left_out_columns: draft.leftOutColumns,
        without_rows: draft.withoutRows,
        notes: found.notes,
      }),
    );
  else {
    io.stdout(chosen.map(showRelation).join(''));
    io.stdout(notes);
    io.stdout(
      labelled('drafted', [
        `${encodeTerminalName(out)}: ${draft.ids.length} queries, all of them UNREVIEWED`,
        ...(draft.leftOut.length === 0
          ? []
          : [`${draft.leftOut.length} relations were left out: the list above says why`]),
        ...(draft.withoutRows.length === 0
          ? []
          : [`no query of rows for ${draft.withoutRows.map(encodeTerminalName).join(', ')}`]),
        ...(draft.leftOutColumns.length === 0
          ? []
          : [
              `${draft.leftOutColumns.length} columns were left out: no packet carries a column of that name`,
            ]),
        'README.md there has the next three steps; no command clears UNREVIEWED',
      ]),
    );
  }
  io.exit(0);
}

const toListed = ({ schema, name, kind, columns, columnsUnknown, readable }: FoundRelation) => ({
  schema,
  name,
  kind,
  columns,
  columns_unknown: columnsUnknown === true,
  readable,
});

/** Adds `catalog new`. */
export function addCatalogNew(catalog: Command, io: CliIo): void {
  const added = catalog
    .command('new')
    .summary('draft a catalog from a database; UNREVIEWED marks what a human must write')
    .argument('[relation...]', 'schema.relation; without one, lists the relations and writes nothing')
    .option('--out <dir>', 'folder for the draft; it must not exist')
    .option('--schema <name>', 'choose every relation of one schema')
    .option(
      '--dump <file>',
      'read a plain dump (pg_dump --schema-only) instead of a server; it is parsed, never run',
    );
  withServerOptions(added, null)
    .option('--json', 'one JSON document on stdout')
    .addHelpText(
      'after',
      '\nExample:\n  tki catalog new public.orders public.customer --database shop --out my-catalog\n' +
        '  tki catalog new --dump shop.sql --schema public --database shop --out my-catalog\n',
    )
    .action((asked: string[], options: NewOptions, command: Command) =>
      newCatalog(asked, options, command, io),
    );
}

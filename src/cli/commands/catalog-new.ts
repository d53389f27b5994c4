// `tki catalog new --out DIR [relation...]`: lists what a database has, and drafts a catalog of what was chosen. Judges nothing: 0, or 3 where
// the session is not one that could export. Reads names alone, as the export role. Attacker: anyone who named things there.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { FoundRelation } from '../../catalog/draft.ts';
import { kindWords, toDraft, whyLeftOut } from '../../catalog/draft.ts';
import { quoted } from '../../formats/quoted.ts';
import { encodeTerminal, encodeTerminalName } from '../../report/encoders.ts';
import type { CliIo } from '../io.ts';
import { usageError } from '../usage-error.ts';
import { labelled, toJsonLine } from '../show-run.ts';
import type { ServerOptions } from '../connection/server-options.ts';
import { parseServer, withServerOptions } from '../connection/server-options.ts';
import { openPipedSecrets } from '../piped-secrets.ts';

interface NewOptions extends ServerOptions {
  readonly out?: string;
  readonly schema?: string;
  readonly json?: true;
}

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
  const rights = relation.readable ? '' : '; this role may not SELECT from it: see grants.sql';
  const columns = relation.columns.map((name) => encodeTerminalName(name)).join(', ');
  return `${encodeTerminalName(nameOf(relation))}  ${kind}${rights}\n    ${columns}\n${why === undefined ? '' : `    left out: ${encodeTerminal(why)}\n`}`;
}

/** The folder is new: a draft never writes into what someone has reviewed. */
function write(out: string, files: ReadonlyMap<string, string>): void {
  try {
    mkdirSync(out);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw usageError(
      'OUT_NOT_NEW',
      `${quoted(out)} cannot be made (${code})`,
      'Name a folder that does not exist yet.',
    );
  }
  for (const [path, text] of files) {
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  }
}

async function newCatalog(asked: string[], options: NewOptions, command: Command, io: CliIo): Promise<void> {
  const { endpoint, user, database, readPassword } = await parseServer(options, command, io);
  const password = await readPassword(openPipedSecrets(['--password-file']));
  const { readRelations } = await import('../../export/relations.ts');
  const { ExportProblem } = await import('../../export/problem.ts');
  const { refuseEnvironment } = await import('../../export/server/transport.ts');
  let found: FoundRelation[];
  try {
    refuseEnvironment(io.env);
    found = await readRelations({
      endpoint,
      user,
      database,
      password,
      packetId: 'tki-catalog-new',
      uid: io.uid,
    });
  } catch (error) {
    if (!(error instanceof ExportProblem)) throw error;
    const { code, hint, sqlstate = null } = error;
    io.stdout(
      options.json === true
        ? toJsonLine({ kind: 'blocked', code, hint, sqlstate, exit_code: 3 })
        : labelled('blocked', [encodeTerminal(`${code}: ${hint}`)]),
    );
    io.exit(3);
    return;
  }
  const chosen = choose(found, asked, options.schema);
  if (chosen.length === 0) {
    io.stdout(
      options.json === true
        ? toJsonLine({ kind: 'listed', relations: found })
        : `${found.map(showRelation).join('')}${found.length} relations; name those for the catalog, or give --schema\n`,
    );
    io.exit(0);
    return;
  }
  if (options.out === undefined)
    throw usageError('OUT_MISSING', '--out is required', 'Name a folder that does not exist yet: --out DIR');
  const draft = toDraft(database, user, chosen);
  const out = resolve(options.out);
  write(out, draft.files);
  if (options.json === true)
    io.stdout(
      toJsonLine({ kind: 'drafted', out, ids: draft.ids, left_out: draft.leftOut, unreviewed: draft.ids }),
    );
  else {
    io.stdout(chosen.map(showRelation).join(''));
    io.stdout(
      labelled('drafted', [
        `${encodeTerminalName(out)}: ${draft.ids.length} queries, all of them UNREVIEWED`,
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

/** Adds `catalog new`. */
export function addCatalogNew(catalog: Command, io: CliIo): void {
  const added = catalog
    .command('new')
    .summary('draft a catalog from a database; UNREVIEWED marks what a human must write')
    .argument('[relation...]', 'schema.relation; without one, lists the relations and writes nothing')
    .option('--out <dir>', 'folder for the draft; it must not exist')
    .option('--schema <name>', 'choose every relation of one schema');
  withServerOptions(added, null)
    .option('--json', 'one JSON document on stdout')
    .addHelpText(
      'after',
      '\nExample:\n  tki catalog new public.orders public.customer --database shop --out my-catalog\n',
    )
    .action((asked: string[], options: NewOptions, command: Command) =>
      newCatalog(asked, options, command, io),
    );
}

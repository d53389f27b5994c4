// `tki catalog add ID --sql FILE`: one more entry of an author's catalog, UNREVIEWED. Never connects. 0 written, 3 refused, 1 usage.
// Must never write over a file, follow a link in the catalog, or leave a text without its entry. Attacker: the author of the catalog or of the text.
import { lstatSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { LoadedCatalog } from '../../catalog/assemble.ts';
import { isPlainName } from '../../catalog/draft.ts';
import { isSqlFile } from '../../catalog/assemble.ts';
import { loadCatalog, readIndex } from '../../catalog/load.ts';
import { errorCode } from '../../files/error-code.ts';
import { writeDurably } from '../../files/write-durable.ts';
import { isSignature } from '../../formats/callable.ts';
import { sha256 } from '../../formats/digest.ts';
import type { CatalogEntry } from '../../formats/documents.ts';
import { CATALOG_ENTRY_LIMIT } from '../../formats/limits.ts';
import { quoted } from '../../formats/quoted.ts';
import { isSqlName } from '../../formats/sql-name.ts';
import { UNREVIEWED } from '../../formats/unreviewed.ts';
import { validate } from '../../formats/validators/catalog.js';
import { encodeTerminal, encodeTerminalName } from '../../report/encoders.ts';
import { jsonOutput } from '../../report/json-output.ts';
import type { CliIo } from '../io.ts';
import { readText } from '../read-text.ts';
import { labelled } from '../show-run.ts';
import { usageError } from '../usage-error.ts';
import { writeOutFile } from '../write-file.ts';

interface AddOptions {
  readonly catalog: string;
  readonly sql: string;
  readonly surface?: string;
  readonly database?: string;
  readonly kind?: string;
  readonly json?: true;
}

/** Bytes of one text: the gate counts 20,000 characters, and a character has at most four bytes. */
const SQL_LIMIT_BYTES = 80_000;

type Refused = {
  readonly kind: 'refused';
  readonly code: string;
  readonly where: string;
  readonly hint: string;
};
type Judged = {
  readonly kind: 'judged';
  readonly relations: string[];
  readonly calls: string[];
  readonly columns: string[];
  readonly isCount: boolean;
};

/** The gate's decision over whatever relations the text names: an entry lists exactly those. */
async function judge(sql: string, { catalog }: LoadedCatalog): Promise<Judged | Refused> {
  const { createParser } = await import('../../export/gate/parser.ts');
  const { gate } = await import('../../export/gate/gate.ts');
  const { readTextFacts } = await import('../../export/gate/text-facts.ts');
  const parser = createParser();
  const parsed = sql.includes('\0') ? undefined : await parser.parse(sql);
  const facts = readTextFacts(parsed?.kind === 'parsed' ? parsed.statements[0]?.tree : undefined);
  const rules = {
    relations: facts.relations,
    prohibitedJoins: catalog.prohibited.joins,
    functions: (catalog.functions ?? []).filter(isSignature),
  };
  const decision = await gate(sql, rules, parser);
  if (decision.kind === 'denied') {
    const { code, where, hint } = decision;
    return { kind: 'refused', code, where, hint };
  }
  const { relations, calls, isCount } = decision;
  for (const relation of relations) {
    const refused = (code: string, hint: string): Refused => ({
      kind: 'refused',
      code,
      where: relation,
      hint,
    });
    if (/^(?:pg_|information_schema\.)/.test(relation))
      return refused('RELATION_DENIED', "it is PostgreSQL's own, and nobody's governed surface");
    if (!/^[^.]+\.[^.]+$/.test(relation) || !relation.split('.').every(isPlainName))
      return refused(
        'RELATION_NAME',
        "a governed surface has a plain name, small letters, digits and _; let the database's owner make a view of that kind, and name the view",
      );
  }
  if (facts.outputs === undefined)
    return {
      kind: 'refused',
      code: 'STAR',
      where: 'text',
      hint: 'name each column: an entry lists what its answer has',
    };
  const columns: string[] = [];
  for (const [index, name] of facts.outputs.entries()) {
    if (name === null || name === '?column?')
      return {
        kind: 'refused',
        code: 'COLUMN_UNNAMED',
        where: `column ${index + 1}`,
        hint: 'give the column a name: … AS name',
      };
    if (isSqlName(name))
      return {
        kind: 'refused',
        code: 'COLUMN_PROHIBITED',
        where: `column ${index + 1}`,
        hint: 'no packet carries a member called sql; give the column another name: … AS text',
      };
    columns.push(name);
  }
  // In the order of the text: the first relation is what most texts are about.
  const order = facts.relations.filter((relation) => relations.includes(relation));
  return { kind: 'judged', relations: order, calls, columns, isCount };
}

function refuseId(id: string, { catalog }: LoadedCatalog): string {
  const file = `queries/${id}.sql`;
  if (!isSqlFile(file))
    throw usageError(
      'QUERY_ID_MALFORMED',
      `${quoted(id)} is not the id of a query`,
      'At most four words of letters, digits, ., _ and -, with / between them; none begins with a dot.',
    );
  const documents = (catalog.documents ?? []).flatMap((document) => [document.id, document.path]);
  const taken = [...catalog.entries.map((entry) => entry.id), ...documents].find(
    (other) => other.toLowerCase() === id.toLowerCase(),
  );
  if (taken !== undefined)
    throw usageError(
      'QUERY_ID_TAKEN',
      `the catalog has ${quoted(taken)}`,
      'Give another id, that differs by more than the case of a letter.',
    );
  if (catalog.entries.length >= CATALOG_ENTRY_LIMIT)
    throw usageError('TOO_MANY_RELATIONS', `the catalog has ${CATALOG_ENTRY_LIMIT} entries`, 'Split it.');
  return file;
}

function chooseDatabase(asked: string | undefined, databases: readonly string[]): string {
  const [only] = databases;
  if (asked === undefined && databases.length === 1 && only !== undefined) return only;
  if (asked !== undefined && databases.includes(asked)) return asked;
  throw usageError(
    'DATABASE_UNKNOWN',
    `the catalog lists ${databases.join(', ')}`,
    'Name one of them: --database NAME.',
  );
}

function chooseSurface(asked: string | undefined, relations: readonly string[]): string {
  const [only] = relations;
  if (asked === undefined && relations.length === 1 && only !== undefined) return only;
  if (asked !== undefined && relations.includes(asked)) return asked;
  throw usageError(
    'SURFACE_UNKNOWN',
    `the text reads ${relations.map(quoted).join(', ')}`,
    'Name the one that the answer is about: --surface schema.relation.',
  );
}

function chooseKind(
  asked: string | undefined,
  surface: string,
  entries: readonly CatalogEntry[],
): CatalogEntry['surface_kind'] {
  if (asked === 'table') return 'pg_table';
  if (asked === 'view') return 'pg_view';
  const known = entries.find((entry) => entry.governed_surface === surface)?.surface_kind;
  if (asked === undefined && known !== undefined) return known;
  throw usageError(
    'KIND_MISSING',
    `no entry says what ${quoted(surface)} is`,
    'Say it: --kind table, or --kind view.',
  );
}

/** The folders of the file, each a folder and no link; `made` takes those that were not there. */
function makeFolders(directory: string, file: string, made: string[]): void {
  const steps = file.split('/').slice(0, -1);
  for (let depth = 1; depth <= steps.length; depth++) {
    const folder = join(directory, ...steps.slice(0, depth));
    const stat = lstatSync(folder, { throwIfNoEntry: false });
    if (stat === undefined) {
      mkdirSync(folder);
      made.push(folder);
    } else if (!stat.isDirectory())
      throw usageError(
        'CATALOG_NOT_WRITABLE',
        `${quoted(folder)} is no folder`,
        'A catalog has no links; remove it.',
      );
  }
}

/** The text first, then the index: an index never names a file that is not there. */
function write(directory: string, file: string, sql: string, index: string, token: string): void {
  const made: string[] = [];
  const path = join(directory, file);
  let isWritten = false;
  try {
    makeFolders(directory, file, made);
    writeDurably(path, sql);
    isWritten = true;
    writeOutFile(join(directory, 'catalog.json'), index, token);
  } catch (error) {
    if (isWritten) rmSync(path, { force: true });
    for (const folder of made.reverse()) rmSync(folder, { recursive: true, force: true });
    if (errorCode(error) !== 'UNKNOWN' && /^E[A-Z]+$/.test(errorCode(error)))
      throw usageError(
        'CATALOG_NOT_WRITABLE',
        `${quoted(file)} cannot be written (${errorCode(error)})`,
        'Look at what is there, at free space and at permissions; nothing was changed.',
      );
    throw error;
  }
}

async function add(id: string, options: AddOptions, io: CliIo): Promise<void> {
  const loaded = loadCatalog(options.catalog);
  const directory = resolve(options.catalog);
  const { entries, databases } = loaded.catalog;
  const file = refuseId(id, loaded);
  const sql = readText('--sql', options.sql, SQL_LIMIT_BYTES);
  const judged = await judge(sql, loaded);
  if (judged.kind === 'refused') {
    const { code, where, hint } = judged;
    io.stdout(
      options.json === true
        ? jsonOutput('catalog-add', { kind: 'refused', id, code, where, hint, exit_code: 3 })
        : labelled('refused', [
            encodeTerminal(`${code} at ${quoted(where)}: ${hint}`),
            'nothing was written',
          ]),
    );
    io.exit(3);
    return;
  }
  const relation = chooseSurface(options.surface, judged.relations);
  const surface = `${chooseDatabase(options.database, databases)}.${relation}`;
  const result = judged.isCount ? 'count' : 'rows';
  const entry = {
    id,
    purpose: UNREVIEWED,
    governed_surface: surface,
    surface_kind: chooseKind(options.kind, surface, entries),
    precedence: 'canonical',
    authority_status: 'draft',
    result,
    columns: judged.columns,
    sql_file: file,
    sql_sha256: sha256(sql),
    relations: judged.relations,
    ...(judged.calls.length === 0 ? {} : { functions: judged.calls }),
    ...(judged.isCount
      ? {
          count_discipline: {
            surface,
            query: id,
            denominator: UNREVIEWED,
            match_key: UNREVIEWED,
            population: UNREVIEWED,
            confidence: UNREVIEWED,
          },
        }
      : {}),
    view_fingerprints: {},
    live_run_evidence: 'NONE: nobody has run it',
  };
  const index = readIndex(directory);
  const { sql_file: _file, sql_sha256: _digest, ...rest } = entry;
  if (!validate({ ...loaded.catalog, entries: [...entries, { ...rest, sql }] }))
    throw usageError(
      'QUERY_ID_MALFORMED',
      `no catalog takes the entry ${quoted(id)}`,
      validate.errors?.[0]?.message ?? 'See schemas/catalog.schema.json.',
    );
  write(
    directory,
    file,
    sql,
    `${JSON.stringify({ ...index, entries: [...index.entries, entry] }, null, 2)}\n`,
    io.randomHex(8),
  );
  const { digest } = loadCatalog(directory);
  io.stdout(
    options.json === true
      ? jsonOutput('catalog-add', {
          kind: 'added',
          id,
          file,
          catalog: digest,
          result,
          columns: judged.columns,
          relations: judged.relations,
          functions: judged.calls,
          unreviewed: true,
          exit_code: 0,
        })
      : labelled('added', [
          `${encodeTerminalName(id)}: ${result}, UNREVIEWED; ${encodeTerminalName(file)}`,
          `reads ${judged.relations.map(encodeTerminalName).join(', ')}${judged.calls.length === 0 ? '' : `; calls ${judged.calls.join(', ')}`}`,
          `the catalog is now ${digest}; no command clears UNREVIEWED`,
        ]),
  );
  io.exit(0);
}

/** Adds `catalog add`. */
export function addCatalogAdd(catalog: Command, io: CliIo): void {
  catalog
    .command('add')
    .summary('add a query of your own to your catalog, UNREVIEWED (0, or 3 where the gate refuses it)')
    .argument('<id>', 'id of the new query: count/…, rows/…')
    .requiredOption('--sql <file>', 'file with one SELECT')
    .requiredOption('--catalog <dir>', 'your catalog; the shipped one is never written to')
    .option('--surface <relation>', 'schema.relation that the answer is about, where the text reads several')
    .option('--database <name>', 'which of the databases of the catalog, where it lists several')
    .option('--kind <kind>', 'table or view, where no other entry reads that surface')
    .option('--json', 'one JSON document on stdout')
    .addHelpText(
      'after',
      '\nExample:\n  tki catalog add rows/late_orders --sql late.sql --catalog my-catalog --kind table\n',
    )
    .action((id: string, options: AddOptions) => add(id, options, io));
}

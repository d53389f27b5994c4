// `tki catalog lint`: every fault of a catalog at once, each with its place and how to write it instead. Never connects.
// Exit code 10 nothing is open, 2 something is still to write or pin, 4 something is refused, 1 usage.
import { readdirSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { errorCode } from '../../files/error-code.ts';
import { loadUnpinned } from '../../catalog/load.ts';
import type { SqlParser } from '../../export/gate/parser.ts';
import { ROW_LIMIT } from '../../formats/limits.ts';
import { quoted } from '../../formats/quoted.ts';
import type { Catalog, CatalogEntry } from '../../formats/documents.ts';
import { unreviewedMembers } from '../../formats/unreviewed.ts';
import { encodeTerminal } from '../../report/encoders.ts';
import { jsonOutput } from '../../report/json-output.ts';
import type { CliIo } from '../io.ts';
import { labelled } from '../show-run.ts';

interface LintOptions {
  readonly catalog?: string;
  readonly json?: true;
}

/** `refused`: no export takes it. `open`: a human still writes or pins. `remark`: it would run, and not as well as it could. */
type Level = 'refused' | 'open' | 'remark';

interface Finding {
  readonly id: string;
  readonly level: Level;
  readonly code: string;
  readonly where: string;
  readonly hint: string;
}

/** A catalog has at most a thousand entries; files beyond that are not looked for, which is said. */
const FILES_LIMIT = 5_000;

async function lintEntry(entry: CatalogEntry, catalog: Catalog, parser: SqlParser): Promise<Finding[]> {
  const { judgeEntry } = await import('../../export/gate/judge-entry.ts');
  const { withoutUnreviewed } = await import('../../export/try-entry.ts');
  const { readTextFacts } = await import('../../export/gate/text-facts.ts');
  const found: Finding[] = [];
  const add = (level: Level, code: string, where: string, hint: string): void =>
    void found.push({ id: entry.id, level, code, where, hint });
  const open = unreviewedMembers(entry);
  if (open.length > 0)
    add(
      'open',
      'UNREVIEWED',
      open.join(', '),
      'a human writes these; no command does, and nothing is exported before',
    );
  const written = withoutUnreviewed({ text: '', digest: 'sha256:', catalog }, entry.id).catalog;
  const judged = written.entries.find(({ id }) => id === entry.id) ?? entry;
  const decision = await judgeEntry(judged, written, parser);
  if (decision.kind === 'denied') {
    add('refused', decision.code, decision.where, decision.hint);
    return found;
  }
  const parsed = await parser.parse(entry.sql);
  const { outputs, isOrdered } = readTextFacts(
    parsed.kind === 'parsed' ? parsed.statements[0]?.tree : undefined,
  );
  if (outputs === undefined)
    add('remark', 'STAR', 'text', 'it names no columns: what it gives changes with the table; name each');
  else if (differs(outputs, entry.columns))
    add(
      'refused',
      'COLUMNS_DIFFER',
      'columns',
      `the text gives ${JSON.stringify(outputs)} and the entry says ${JSON.stringify(entry.columns)}: another answer is an ERROR; write there what the text gives`,
    );
  if (entry.result === 'rows' && !isOrdered)
    add(
      'remark',
      'NO_ORDER',
      'text',
      'without ORDER BY the same rows can come in another order, and have another hash',
    );
  if (entry.surface_kind === 'pg_view' && Object.keys(entry.view_fingerprints).length === 0)
    add(
      'open',
      'VIEW_NOT_PINNED',
      'view_fingerprints',
      'every export of it ends with VIEW_DRIFT; read the definition, then pin what `tki catalog try` or `tki catalog fingerprint --packet` shows',
    );
  if (entry.purpose === undefined)
    add('remark', 'NO_PURPOSE', 'purpose', 'say in one line what a reader learns from it');
  return found;
}

const differs = (outputs: readonly (string | null)[], columns: readonly string[]): boolean =>
  outputs.length !== columns.length ||
  outputs.some((name, index) => name !== null && name !== columns[index]);

/** Files below queries/ that no entry names: a reviewer may take one for the text that runs. And why there may be more. */
function unnamedFiles(
  directory: string,
  named: ReadonlySet<string>,
): { readonly files: readonly string[]; readonly unread: string | null } {
  const folder = resolve(directory);
  const found: string[] = [];
  let unread: string | null = null;
  const folders = [join(folder, 'queries')];
  for (let below = folders.pop(); below !== undefined; below = folders.pop()) {
    const name = below.slice(folder.length + 1);
    let entries: Dirent[];
    try {
      entries = readdirSync(below, { withFileTypes: true });
    } catch (error) {
      // A catalog of documents alone has none.
      if (errorCode(error) === 'ENOENT' && name === 'queries') continue;
      unread ??= `${quoted(name)} cannot be listed (${errorCode(error)})`;
      continue;
    }
    for (const entry of entries) {
      if (entry.isDirectory()) folders.push(join(below, entry.name));
      else if (!named.has(join(name, entry.name))) found.push(join(name, entry.name));
    }
    if (found.length + folders.length > FILES_LIMIT)
      return { files: found.sort().slice(0, FILES_LIMIT), unread: `there are more than ${FILES_LIMIT}` };
  }
  return { files: found.sort(), unread };
}

function lintFolder(directory: string, catalog: Catalog, named: ReadonlySet<string>): Finding[] {
  const ids = catalog.entries.map(({ id }) => id);
  const folded = new Map<string, string>();
  const found: Finding[] = [];
  for (const id of ids) {
    const other = folded.get(id.toLowerCase());
    if (other !== undefined)
      found.push({
        id,
        level: 'remark',
        code: 'IDS_ALIKE',
        where: 'id',
        hint: `${other} differs by letter case alone: some file systems keep one file for both`,
      });
    folded.set(id.toLowerCase(), id);
  }
  const { files, unread } = unnamedFiles(directory, named);
  if (unread !== null)
    found.push({
      id: 'queries',
      level: 'open',
      code: 'FILES_NOT_LISTED',
      where: 'queries',
      hint: `whether a file is there that no entry names is not known: ${unread}; lint it where every folder can be read`,
    });
  for (const file of files)
    found.push({
      id: file,
      level: 'remark',
      code: 'FILE_UNNAMED',
      where: 'queries',
      hint: 'no entry names this file; name it, or remove it',
    });
  return found;
}

async function lint(options: LintOptions, io: CliIo): Promise<void> {
  const directory = options.catalog ?? join(io.dist, '../catalog');
  const { catalog, digest, others, files } = loadUnpinned(directory);
  const { createParser } = await import('../../export/gate/parser.ts');
  const parser = createParser();
  const findings: Finding[] = others.map(({ file, found }) => ({
    id: file,
    level: 'refused',
    code: 'CATALOG_SQL_DIFFERS',
    where: 'sql_sha256',
    hint: `the file is not the text that is pinned; look at the difference, then pin what was reviewed: "sql_sha256": "${found}"`,
  }));
  for (const entry of catalog.entries) findings.push(...(await lintEntry(entry, catalog, parser)));
  findings.push(...lintFolder(directory, catalog, new Set(files)));
  const count = (level: Level): number => findings.filter((finding) => finding.level === level).length;
  const [refused, open, remarks] = [count('refused'), count('open'), count('remark')];
  const exitCode =
    refused > 0 || catalog.entries.length + (catalog.documents ?? []).length === 0 ? 4 : open > 0 ? 2 : 10;
  if (options.json === true)
    io.stdout(
      jsonOutput('catalog-lint', {
        catalog: others.length > 0 ? null : digest,
        entries: catalog.entries.length,
        findings,
        refused,
        open,
        remarks,
        exit_code: exitCode,
      }),
    );
  else {
    for (const { id, level, code, where, hint } of findings)
      io.stdout(
        `${encodeTerminal(`${level.padEnd(8)} ${id}: ${code} at ${quoted(where)}`)}\n    ${encodeTerminal(hint)}\n`,
      );
    io.stdout(
      labelled('lint', [
        `${catalog.entries.length} queries: ${refused} refused, ${open} open, ${remarks} remarks; a text of at most ${ROW_LIMIT - 1} rows is COMPLETE`,
        'what passes here is no approval, and no server was contacted: `tki catalog try` contacts one',
      ]),
    );
  }
  io.exit(exitCode);
}

/** Adds `catalog lint`. */
export function addCatalogLint(catalog: Command, io: CliIo): void {
  catalog
    .command('lint')
    .summary('every fault of every query, with how to write it instead (10, 2 or 4)')
    .option('--catalog <dir>', 'the catalog (default: the one shipped beside this program)')
    .option('--json', 'one JSON document on stdout')
    .addHelpText('after', '\nExample:\n  tki catalog lint --catalog my-catalog\n')
    .action((options: LintOptions) => lint(options, io));
}

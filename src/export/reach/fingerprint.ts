// The fingerprint of a view's definition: the same for the same definition in another database or server version.
// Export step only. Must never be read as approval: it shows that a definition changed, not that it was ever right.
//
// PostgreSQL writes the definition out, its own parser reads it back, and what differs between versions without a
// meaning is levelled: places in the text, and the qualifier that version 16 and later leave out.
import { canonicalDigest } from '../../formats/canonical.ts';
import type { Digest } from '../../formats/digest.ts';
import { ITEM_LIMIT_BYTES } from '../../formats/limits.ts';
import type { SqlParser } from '../gate/parser.ts';
import { ExportProblem } from '../problem.ts';
import type { Session } from '../server/session.ts';

type Members = Record<string, unknown>;

const places = new Set([
  'location',
  'stmt_location',
  'stmt_len',
  'rexpr_list_start',
  'rexpr_list_end',
  'list_start',
  'list_end',
]);

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The one range of a SELECT by the name that its columns are qualified with, or null where there are several. */
function onlyRange(select: Members): string | null {
  const ranges = Array.isArray(select['fromClause']) ? (select['fromClause'] as unknown[]) : [];
  const [range] = ranges;
  if (ranges.length !== 1 || !isMembers(range)) return null;
  const [inner] = Object.values(range);
  if (!isMembers(inner) || Object.hasOwn(range, 'JoinExpr')) return null;
  const alias = isMembers(inner['alias']) ? inner['alias']['aliasname'] : inner['relname'];
  return typeof alias === 'string' ? alias : null;
}

/** The tree without places, and with every lone column name qualified where only one range can be meant. */
function level(value: unknown, range: string | null): unknown {
  if (Array.isArray(value)) return value.map((entry) => level(entry, range));
  if (!isMembers(value)) return value;
  // Set operations hold their two sides without a wrapper: a SELECT is what has a limit option.
  const own = Object.hasOwn(value, 'limitOption') ? onlyRange(value) : range;
  const members: Members = {};
  for (const [name, member] of Object.entries(value)) {
    if (!places.has(name)) members[name] = level(member, own);
  }
  const fields = members['fields'];
  if (
    Array.isArray(fields) &&
    fields.length === 1 &&
    own !== null &&
    isMembers(fields[0]) &&
    'String' in fields[0]
  ) {
    members['fields'] = [{ String: { sval: own } }, ...(fields as unknown[])];
  }
  return members;
}

/** Digest over a definition as PostgreSQL writes it, with the relation's kind and options. */
export async function toViewFingerprint(
  view: { kind: string; options: string[]; definition: string },
  parser: SqlParser,
): Promise<Digest | null> {
  const parsed = await parser.parse(view.definition);
  if (parsed.kind !== 'parsed' || parsed.statements.length !== 1) return null;
  const tree = level(parsed.statements[0]?.tree, null);
  return canonicalDigest({ definition: tree, kind: view.kind, options: view.options.toSorted() });
}

/** Fingerprints by `schema.name`. Run only after the preflight: writing a definition out can call output functions. */
export async function readViewFingerprints(
  session: Session,
  views: ReadonlyMap<string, string>,
  parser: SqlParser,
): Promise<Record<string, Digest>> {
  const fingerprints: Record<string, Digest> = {};
  for (const [name, oid] of [...views].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!/^[0-9]{1,10}$/.test(oid)) throw new TypeError('an oid is a number');
    const [row] = await session.read(
      `SELECT c.relkind, c.reloptions, pg_catalog.pg_get_viewdef(c.oid) FROM pg_catalog.pg_class c WHERE c.oid = ${oid}`,
      { bytes: ITEM_LIMIT_BYTES, rows: 2 },
    );
    const [kind, options, definition] = row ?? [];
    const text = (options ?? '{}').slice(1, -1);
    const view = {
      kind: kind ?? '',
      options: text === '' ? [] : text.split(','),
      definition: definition ?? '',
    };
    const fingerprint = await toViewFingerprint(view, parser);
    if (fingerprint === null)
      throw new ExportProblem('RELATION_MISSING', `the definition of ${name} cannot be read back`);
    fingerprints[name] = fingerprint;
  }
  return fingerprints;
}

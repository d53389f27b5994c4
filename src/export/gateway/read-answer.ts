// One answer of a gateway's tool to rows, as the mapping declares it. Pure.
// Attacker: the gateway, and anyone who wrote into the rows. What is not exactly the declared shape is refused; no word is repeated.
import type { GatewayMapping } from '../../formats/documents.ts';
import type { GatewayProblem } from '../../formats/words/gateway-problems.ts';
import { parsePythonLiteral } from './python-literal.ts';
import type { Value } from './value.ts';
import { isSame, parseJson } from './value.ts';

export interface ReadTable {
  kind: 'table';
  /** As the answer lists them; null where only its rows name them. */
  columns: readonly string[] | null;
  /** Whether a row is a list of values, or names each. */
  rowsAre: 'lists' | 'objects';
  rows: readonly Value[];
  /** True where the gateway says that it stopped early. */
  truncated: boolean;
}

export interface RefusedAnswer {
  kind: 'refused';
  code: GatewayProblem;
}

const refused = (code: GatewayProblem): RefusedAnswer => ({ kind: 'refused', code });
const shape = refused('GATEWAY_SHAPE');

type Members = ReadonlyMap<string, Value>;

const membersOf = (value: Value | undefined): Members | null =>
  value?.kind === 'object' ? value.members : null;

/** MCP's own members of a result; what else a server adds is nothing that a mapping declares. */
const RESULT: ReadonlySet<string> = new Set(['content', 'structuredContent', 'isError', '_meta']);
const BLOCK: ReadonlySet<string> = new Set(['type', 'text', 'annotations', '_meta']);

/** The one text of an answer; `none` where it has no block at all. */
function textOf(
  content: Value | undefined,
): { kind: 'text'; text: string } | { kind: 'none' } | RefusedAnswer {
  if (content?.kind !== 'list') return shape;
  const [block, ...others] = content.items;
  if (block === undefined) return { kind: 'none' };
  const members = membersOf(block);
  // A second block is where instructions to an agent would be.
  if (others.length > 0 || members === null || [...members.keys()].some((name) => !BLOCK.has(name)))
    return shape;
  const [type, text] = [members.get('type'), members.get('text')];
  return type?.kind === 'text' && type.text === 'text' && text?.kind === 'text'
    ? { kind: 'text', text: text.text }
    : shape;
}

function structuredOf(value: Value, mapping: GatewayMapping): Value | null {
  if (mapping.structured_at === undefined) return value;
  const members = membersOf(value);
  return members?.size === 1 ? (members.get(mapping.structured_at) ?? null) : null;
}

/** Whether structured content is the text once more: as it is, or as the one block that it came in, with nothing else in it. */
function repeats(value: Value, text: string): boolean {
  if (value.kind === 'text') return value.text === text;
  const [block, ...others] = value.kind === 'list' ? value.items : [];
  const members = membersOf(block);
  if (members?.has('text') !== true || others.length > 0) return false;
  return [...members].every(([name, member]) => {
    if (name === 'text') return member.kind === 'text' && member.text === text;
    return name === 'type' ? member.kind === 'text' && member.text === 'text' : member.kind === 'null';
  });
}

/** The document that holds the rows. Where text and structured content are both there, they have to say the same. */
function documentOf(
  result: Value,
  mapping: GatewayMapping,
): { kind: 'document'; value: Value } | RefusedAnswer {
  const members = membersOf(result);
  if (members === null || [...members.keys()].some((name) => !RESULT.has(name))) return shape;
  const failed = members.get('isError');
  if (failed !== undefined && failed.kind !== 'boolean') return shape;
  if (failed?.value === true) return refused('GATEWAY_ERROR');
  const text = textOf(members.get('content'));
  if (text.kind === 'refused') return text;
  const parse = mapping.text_format === 'json' ? parseJson : parsePythonLiteral;
  const fromText = text.kind === 'text' ? parse(text.text) : null;
  const stated = members.get('structuredContent');
  const fromStructured = stated === undefined ? null : structuredOf(stated, mapping);
  if (stated !== undefined && fromStructured === null) return shape;
  if (fromStructured !== null && text.kind === 'text') {
    if (!repeats(fromStructured, text.text) && (fromText === null || !isSame(fromText, fromStructured)))
      return refused('GATEWAY_DISAGREES');
  }
  const value = mapping.read === 'text' ? fromText : fromStructured;
  return value === null ? shape : { kind: 'document', value };
}

function textsOf(value: Value | undefined): string[] | null {
  if (value?.kind !== 'list') return null;
  const texts = value.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  return texts.length === value.items.length ? texts : null;
}

/** The rows of a tool's result, or why it holds none that count. */
export function readAnswer(result: Value, mapping: GatewayMapping): ReadTable | RefusedAnswer {
  const document = documentOf(result, mapping);
  if (document.kind === 'refused') return document;
  const { rows_at, columns_at, row_count_at, truncated_at, ignored = [] } = mapping;
  if (rows_at === undefined) {
    if (document.value.kind !== 'list' || mapping.shape !== 'objects') return shape;
    return { kind: 'table', columns: null, rowsAre: 'objects', rows: document.value.items, truncated: false };
  }
  const members = membersOf(document.value);
  const declared = [rows_at, columns_at, row_count_at, truncated_at].filter((name) => name !== undefined);
  if (members === null || declared.some((name) => !members.has(name))) return shape;
  if ([...members.keys()].some((name) => !declared.includes(name) && !ignored.includes(name))) return shape;
  const at = (name: string | undefined) => (name === undefined ? undefined : members.get(name));
  const rows = at(rows_at);
  const columns = columns_at === undefined ? null : textsOf(at(columns_at));
  if (rows?.kind !== 'list' || (mapping.shape === 'columns-rows' && columns === null)) return shape;
  const [count, truncated] = [at(row_count_at), at(truncated_at)];
  if (truncated !== undefined && truncated.kind !== 'boolean') return shape;
  if (count !== undefined && (count.kind !== 'number' || count.text !== String(rows.items.length)))
    return refused('GATEWAY_ROWS');
  const rowsAre = mapping.shape === 'objects' ? 'objects' : 'lists';
  return { kind: 'table', columns, rowsAre, rows: rows.items, truncated: truncated?.value === true };
}

// What a judged packet states: the answers of its usable, complete items, and for every other item why it states nothing.
// Pure. Attacker: anyone who wrote the packet; a cell is compared here and never repeated.
import { isRecord, member, recordMember, textMember } from '../evaluation/lenient.ts';
import type { Report } from '../formats/documents.ts';

export type QueryAnswer =
  | { readonly kind: 'count'; readonly value: string }
  | { readonly kind: 'rows'; readonly rows: readonly AnswerRow[] }
  | { readonly kind: 'nothing'; readonly why: string };

/** Column name → cell; PostgreSQL's own text, booleans are `t` and `f`. */
export type AnswerRow = ReadonlyMap<string, string | null>;

/** Query id → answer. An id that is not there was not exported. */
export type Answers = ReadonlyMap<string, QueryAnswer>;

/** `bytes` must be the very bytes that `report` judged: they are then canonical, and one member is once. */
export function toAnswers(bytes: Uint8Array, report: Report): Answers {
  const answers = new Map<string, QueryAnswer>();
  if (report.items.length === 0) return answers;
  const packet: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
  const items: unknown = isRecord(packet) ? member(packet, 'items') : undefined;
  if (!Array.isArray(items)) return answers;
  for (const judged of report.items) {
    const item: unknown = items[judged.position];
    const source = isRecord(item) ? recordMember(item, 'source_metadata') : null;
    const id = textMember(source, 'named_query_id_or_kb_path');
    if (id === null || !isRecord(item)) continue;
    answers.set(
      id,
      answers.has(id) ? { kind: 'nothing', why: 'answered more than once' } : toAnswer(item, judged),
    );
  }
  return answers;
}

function toAnswer(item: Record<string, unknown>, judged: Report['items'][number]): QueryAnswer {
  if (judged.availability !== 'usable') {
    const reasons = [...new Set(judged.findings.map(({ reason }) => reason))].join(', ');
    return { kind: 'nothing', why: `${judged.availability.replace('_', ' ')}: ${reasons}` };
  }
  // Absence is read off a whole list only: a list that does not say that it is whole states nothing.
  if (judged.completeness !== 'COMPLETE')
    return { kind: 'nothing', why: 'it does not say that it is COMPLETE' };
  const payload = recordMember(item, 'payload') ?? {};
  const value = member(payload, 'value');
  if (typeof value === 'string') return { kind: 'count', value };
  const columns = member(payload, 'columns') as readonly string[];
  const rows = member(payload, 'rows') as readonly (readonly (string | null)[])[];
  return {
    kind: 'rows',
    rows: rows.map((cells) => new Map(columns.map((name, at) => [name, cells[at] ?? null]))),
  };
}

// What the export command's end means: which packet lies there, or why none does. Pure; runs in main. Must never believe a document that
// contradicts the status it came with. Attacker: what became of the command, and what it read.
import { isDigest } from '../../formats/digest.ts';
import type { Digest } from '../../formats/digest.ts';
import type { Refusal } from '../answer.ts';
import { explain } from '../answer.ts';
import type { CommandEnd } from '../command-end.ts';

export interface ExportedItem {
  readonly id: string;
  readonly completeness: string;
  readonly sqlstate: string | null;
  readonly rows: number;
  readonly content_hash: string;
}

export type Exported =
  | {
      readonly kind: 'exported';
      readonly outcome: 'WRITTEN_COMPLETE' | 'WRITTEN_NOT_ALL_COMPLETE';
      readonly digest: Digest;
      readonly items: readonly ExportedItem[];
      readonly notes: readonly string[];
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isItem = (value: unknown): value is ExportedItem =>
  isObject(value) &&
  typeof value['id'] === 'string' &&
  typeof value['completeness'] === 'string' &&
  (value['sqlstate'] === null || typeof value['sqlstate'] === 'string') &&
  typeof value['rows'] === 'number' &&
  typeof value['content_hash'] === 'string';

const isText = (value: unknown): value is string => typeof value === 'string';

const isListOf = <T>(value: unknown, is: (one: unknown) => one is T): value is T[] =>
  Array.isArray(value) && value.every(is);

const failed = (detail: string): Exported => ({
  kind: 'refused',
  refusal: { code: 'ACTION_FAILED', detail },
});

function toWritten(document: Record<string, unknown>, status: number | null): Exported | null {
  const { kind, digest, complete, items, notes, exit_code: code } = document;
  if (kind !== 'exported' || code !== status || status !== (complete === true ? 0 : 2)) return null;
  if (!isText(digest) || !isDigest(digest) || !isListOf(items, isItem) || !isListOf(notes, isText))
    return null;
  const outcome = complete === true ? 'WRITTEN_COMPLETE' : 'WRITTEN_NOT_ALL_COMPLETE';
  return { kind: 'exported', outcome, digest, items, notes };
}

function toRefused(document: Record<string, unknown>, status: number | null): Exported | null {
  const { kind, code, hint, sqlstate, executed, exit_code: stated } = document;
  if (kind !== 'blocked' || stated !== status || status !== 3) return null;
  if (!isText(code) || explain(code) === null || !isText(hint)) return null;
  const where = executed === true ? 'the server was contacted' : 'no server was contacted';
  const state = isText(sqlstate) && /^[0-9A-Z]{5}$/.test(sqlstate) ? `, SQLSTATE ${sqlstate}` : '';
  return { kind: 'refused', refusal: { code, detail: `${hint.slice(0, 300)} (${where}${state})` } };
}

export function conclude({ status, how, document, refusal }: CommandEnd): Exported {
  if (status === 1 && refusal !== null) return { kind: 'refused', refusal };
  const found = isObject(document) ? (toWritten(document, status) ?? toRefused(document, status)) : null;
  return found ?? failed(`the export ${how} and gave no acceptable answer`);
}

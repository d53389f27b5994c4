// Markdown that is safe by how it is made: a text that is put into a template is a code span, anyone who wrote it. Pure; runs in the
// sandbox, the host and the edges. Attacker: every string of every document. Only what is literally in our source is prose.
import { encodeMarkdown } from './encoders.ts';

/** Markdown that was made by this file alone. */
export interface Markdown {
  readonly source: string;
}

type Part = Markdown | string | number | boolean;

/** A template: its own letters are ours, a string that is put into it becomes a code span. */
export function prose(texts: TemplateStringsArray, ...parts: readonly Part[]): Markdown {
  return { source: texts.map((text, index) => text + toSource(parts[index] ?? nothing)).join('') };
}

function toSource(part: Part): string {
  if (typeof part === 'string') return encodeMarkdown(part);
  return typeof part === 'object' ? part.source : String(part);
}

export const nothing: Markdown = { source: '' };

/** `T` where it is a word or sentence of our source; never where the compiler knows no more than that it is a string. */
type Literal<T extends string> = T extends unknown
  ? // oxlint-disable-next-line typescript/no-generated-empty-object-type -- a type without members tells a literal from a pattern
    Record<never, never> extends Record<T, 0>
    ? never
    : T
  : never;

/** A word of a closed list, or a sentence of our source, as prose. The compiler refuses every other string. */
export function ours<T extends string>(text: Literal<T>): Markdown {
  return { source: text };
}

// No border of a table, no tag, no mention, no link and no emoji code: a sentence of ours that needs one is shown as code.
const PROSE = /^(?:[^|<>&@#[\]\\*~:`\n]|:(?![\w+-]*:)|(?<!`)`[^`|<>\n]+`(?!`))*$/;

/** A sentence as prose where it is one of `sentences`, which are of our source; as code wherever it is not. */
export function known(text: string, sentences: ReadonlySet<string>): Markdown {
  return sentences.has(text) && PROSE.test(text) ? { source: text } : prose`${text}`;
}

export const orNone = (text: string | null): Markdown => (text === null ? ours('none') : prose`${text}`);

export function join(parts: readonly Markdown[], between: ', ' | '; ' | ' '): Markdown {
  return { source: parts.map(({ source }) => source).join(between) };
}

/** One line each. */
export function lines(parts: readonly Markdown[]): string {
  return parts.map(({ source }) => source).join('\n');
}

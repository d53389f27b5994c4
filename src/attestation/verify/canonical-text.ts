// A document of ours from its exact text, or why it is none. Pure. Takes one spelling only, and repeats nothing of a text but a
// pointer into it.
import { isCanonicalText } from '../../formats/canonical.ts';
import { isCoded } from '../../formats/coded-error.ts';
import type { ValidationError } from '../../formats/json-schema.ts';

const decode = (bytes: Uint8Array | undefined): string | null => {
  try {
    return bytes === undefined
      ? null
      : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * A document of ours from its exact text: RFC 8785, and `end` after it. Null for any other spelling: a member that is
 * twice, or a lone surrogate, is read in one way here and perhaps in another way elsewhere.
 */
export function parse<T>(
  bytes: Uint8Array | string | undefined | null,
  is: (value: unknown) => value is T,
  end: '' | '\n',
): T | null {
  const text = typeof bytes === 'string' ? bytes : decode(bytes ?? undefined);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (!text.endsWith(end) || !is(value)) return null;
    return isCanonicalText(text.slice(0, text.length - end.length), value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError || isCoded(error, 'NOT_CANONICALIZABLE')) return null;
    throw error;
  }
}

/** Of a pointer: the names in it may be anybody's. */
const PLACE_LENGTH = 120;

/** Why a text is no document of ours: the first thing, with the member's place. Repeats a pointer into the text, and nothing else of it. */
export function whyNoForm(
  bytes: Uint8Array | string,
  validate: { (value: unknown): boolean; errors: readonly ValidationError[] | null },
): string {
  const text = typeof bytes === 'string' ? bytes : decode(bytes);
  if (text === null) return 'it is not UTF-8';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'it is not JSON';
  }
  if (!validate(value)) {
    const { instancePath = '', keyword = 'type', message = '' } = validate.errors?.[0] ?? {};
    const place = instancePath === '' ? 'its top' : JSON.stringify(instancePath.slice(0, PLACE_LENGTH));
    // Of all messages only this one holds nothing but the schema's own words.
    if (keyword === 'required') return `${place} ${message}`;
    if (instancePath !== '') return `the member ${place} breaks ${keyword}`;
    return keyword === 'type' ? 'it is JSON, but not an object' : `its top breaks ${keyword}`;
  }
  return 'its member order or white space differs, or a member appears twice';
}

// Where a byte of a text is, as an editor counts: line and column from 1. Pure.
// Must never point behind what it means: PostgreSQL counts bytes, an editor characters.

/** `line 2, column 14`. Blank space before what begins there is passed over. */
export function toPlace(text: string, offset: number): string {
  const bytes = Buffer.from(text);
  const rest = bytes.subarray(Math.min(offset, bytes.length)).toString();
  const blank = /^\s*/.exec(rest)?.[0] ?? '';
  const before = bytes.subarray(0, Math.min(offset, bytes.length)).toString() + (blank === rest ? '' : blank);
  const lines = before.split(/\r\n|\r|\n/);
  return `line ${String(lines.length)}, column ${String(Array.from(lines.at(-1) ?? '').length + 1)}`;
}

// Whether a JSON text names a member of one object twice: JSON.parse keeps the last and says nothing. Pure.
// Attacker: anyone who wrote a text that a person reads one way and a program another.
import { DEPTH_LIMIT } from './limits.ts';

/** Judges `text`, which JSON.parse took as `value`. Linear in the text; `too-deep` above the limit of every document. */
export function judgeMembers(text: string, value: unknown): 'unique' | 'duplicate' | 'too-deep' {
  const kept = countKept(value, 0);
  if (kept === null) return 'too-deep';
  return countNamed(text) === kept ? 'unique' : 'duplicate';
}

/** Members that came through the parser. Recursion is bounded by the depth limit. */
function countKept(value: unknown, depth: number): number | null {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > DEPTH_LIMIT) return null;
  let count = Array.isArray(value) ? 0 : Object.keys(value).length;
  for (const member of Object.values(value)) {
    const below = countKept(member, depth + 1);
    if (below === null) return null;
    count += below;
  }
  return count;
}

/** Strings that a colon follows. No regular expression: a text of millions of characters would fill its stack. */
function countNamed(text: string): number {
  let count = 0;
  for (let start = text.indexOf('"'); start !== -1;) {
    const end = endOfString(text, start);
    let next = end + 1;
    while (' \n\r\t'.includes(text[next] ?? '"')) next += 1;
    if (text[next] === ':') count += 1;
    start = text.indexOf('"', next);
  }
  return count;
}

/** Where the string that begins at `start` ends: at the first quote behind an even number of backslashes. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

// A password as PostgreSQL's own SCRAM takes it: by SASLprep (RFC 4013) where that allows it, else its bytes as they are. Pure.
// Must never refuse one that psql takes: the driver's own SASLprep maps what PostgreSQL leaves raw, and the proof is then another.
import { isUtf8 } from 'node:buffer';

/** Spaces that become a space (C.1.2), and what becomes nothing (B.1). A joiner is a space first, for PostgreSQL too. */
const SPACE = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]/gu;
const NOTHING = /\u00ad|\u034f|\u1806|[\u180b-\u180d]|\u200c|\u200d|\u2060|[\ufe00-\ufe0f]|\ufeff/gu;

type Has = (codePoint: number) => boolean;

function toSet(table: string): Has {
  const bounds: number[] = [];
  let at = 0;
  for (const range of table.split(' ')) {
    const [between = 0, more = 0] = range.split('.').map((digits) => Number.parseInt(digits, 36));
    bounds.push(at + between, at + between + more);
    at += between + more + 1;
  }
  return (codePoint) => {
    for (let index = 0; index < bounds.length; index += 2) {
      if (codePoint < (bounds[index] ?? 0)) return false;
      if (codePoint <= (bounds[index + 1] ?? 0)) return true;
    }
    return false;
  };
}

/** The bytes that go into the proof. */
export async function toScramPassword(password: Uint8Array): Promise<Uint8Array> {
  // Printable ASCII is its own form; so is ASCII with control characters, which is prohibited and then raw.
  if (password.every((byte) => byte < 0x80) || !isUtf8(password)) return password;
  const mapped = Buffer.from(password).toString('utf8').replace(SPACE, ' ').replace(NOTHING, '');
  if (mapped === '') return password;
  const { takenRaw, rightToLeft, leftToRight } = await import('./stringprep-tables.ts');
  // Before normalising, as PostgreSQL does and the RFC does not: a letter of a newer Unicode stays what it is.
  const codePoints = Array.from(mapped, (character) => character.codePointAt(0) ?? 0);
  if (codePoints.some(toSet(takenRaw))) return password;
  const isRightToLeft = toSet(rightToLeft);
  const mixed =
    codePoints.some(toSet(leftToRight)) ||
    !isRightToLeft(codePoints[0] ?? 0) ||
    !isRightToLeft(codePoints.at(-1) ?? 0);
  if (mixed && codePoints.some(isRightToLeft)) return password;
  return Buffer.from(mapped.normalize('NFKC'), 'utf8');
}

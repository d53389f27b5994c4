// A text as a person reads it: letters that only look alike become one letter, what nobody sees is gone. Pure.
// For refusing a name in disguise, never for accepting one: what has to be equal is compared byte for byte elsewhere.

/** Small letters of other scripts beside the Latin letter, and marks beside the ASCII one, that they are taken for. */
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['аɑα', 'a'],
    ['вʙ', 'b'],
    ['сᴄ', 'c'],
    ['ԁ', 'd'],
    ['еεє', 'e'],
    ['ɡ', 'g'],
    ['һн', 'h'],
    ['іıι', 'i'],
    ['ј', 'j'],
    ['кκ', 'k'],
    ['ӏʟⅼ', 'l'],
    ['м', 'm'],
    ['ո', 'n'],
    ['оοօσ', 'o'],
    ['рρ', 'p'],
    ['ԛզ', 'q'],
    ['ѕꜱƽ', 's'],
    ['тτ', 't'],
    ['սυ', 'u'],
    ['ѵν', 'v'],
    ['ԝѡ', 'w'],
    ['хχ', 'x'],
    ['уγ', 'y'],
    ['∕⁄⧸╱', '/'],
    ['∖⧵⧹╲', '\\'],
    ['∶ː', ':'],
    ['∼', '~'],
    ['ꓸ', '.'],
  ].flatMap(([alike = '', plain = '']) => Array.from(alike, (one) => [one, plain])),
);

/** White space becomes one blank; marks, controls, invisible characters and quotes are gone; letters are small. */
export function toSkeleton(text: string): string {
  // Nearly every name is plain, and without a JIT each expression below costs.
  if (/^[ -~]*$/.test(text))
    return text
      .toLowerCase()
      .replace(/["'`]+/g, '')
      .replace(/ +/g, ' ')
      .trim();
  const folded = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[\p{M}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}"'`]/gu, '')
    .replace(/\p{Z}+/gu, ' ');
  // Most names are plain: nothing is looked up for them.
  return /[^ -~]/.test(folded)
    ? folded.replace(/[^ -~]/gu, (letter) => LOOKALIKES[letter] ?? letter).trim()
    : folded.trim();
}

/**
 * Plain texts as one, so that one look tells that none of them holds a name; null where one is not plain. The skeleton of each is
 * a part of it. A name may be found across a border: anyone who finds one looks at each text by itself.
 */
export function joinPlain(texts: readonly string[]): string | null {
  const joined = texts.join('|');
  if (!/^[ -$&-~]*$/.test(joined)) return null;
  return joined
    .toLowerCase()
    .replace(/["'`]+/g, '')
    .replace(/ {2,}/g, ' ');
}

/** A fourth layer of percent signs is not a name that a database or a knowledge base ever had. */
const DECODE_ROUNDS = 4;

/** The skeleton of the text behind its percent escapes; `escaped`: some are still there after the last round. */
export function toUnescapedSkeleton(text: string): { readonly skeleton: string; readonly escaped: boolean } {
  let skeleton = toSkeleton(text);
  for (let round = 0; round < DECODE_ROUNDS && skeleton.includes('%'); round++) {
    const decoded = toSkeleton(decodeOnce(skeleton));
    if (decoded === skeleton) return { skeleton, escaped: false };
    skeleton = decoded;
  }
  return { skeleton, escaped: skeleton.includes('%') };
}

/** Byte by byte as UTF-8, so that an escaped letter of another script is one letter again. */
function decodeOnce(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/g, (run) =>
    Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'),
  );
}

/** Whether anybody would see something: a field that holds invisible characters alone says nothing. */
export function isBlank(text: string): boolean {
  return (
    !/[!-~]/.test(text) &&
    text.replace(/[\p{Z}\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/gu, '') === ''
  );
}

// A JSON document for a program that a person may well look at in a terminal. Pure.
// Attacker: anyone who wrote a text in it: what moves, hides or ends a line is written out.

/** One document and a newline. */
export function toJsonLine(value: unknown): string {
  const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
  const escape = (character: string): string =>
    Array.from({ length: character.length }, (_, index) => {
      return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }).join('');
  return `${JSON.stringify(value).replace(unseen, escape)}\n`;
}

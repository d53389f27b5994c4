// Where an item probably ends, and where it does: at the limit and a byte beside it, whatever a read gives. A wrong guess costs time
// alone and shows in no verdict, so it is asked for here.
import { describe, expect, it } from 'vitest';
import { endWithinLimit, guessEnd } from '../../../src/evaluation/item-bounds.ts';
import { load, openWindow } from '../../../src/evaluation/packet-source.ts';
import { endOfString } from '../../../src/evaluation/structure.ts';
import { toSource } from '../../vectors/vector.ts';

const CHUNKS = [1, 3, 16, 4096] as const;
const windowOf = (text: string, chunk: number) => openWindow(toSource(Buffer.from(text)), chunk);
const item = (more: string): string => `{"authority_status":"${more}"}`;
const BEFORE = '{"items":[';

describe.each(CHUNKS)('with %i bytes a read', (chunk) => {
  const guess = (text: string, limit = 1000): number | null =>
    guessEnd(windowOf(text, chunk), BEFORE.length, limit);
  const first = item('a');
  const end = BEFORE.length + first.length;

  it('an item ends where the next one begins', () => {
    expect(guess(`${BEFORE}${first},${item('b')}],"manifest_hash":"`)).toBe(end);
  });

  it('the last one ends where the list does', () => {
    expect(guess(`${BEFORE}${first}],"manifest_hash":"x"}`)).toBe(end);
  });

  it('the next one counts before the end of the list', () => {
    expect(guess(`${BEFORE}${first}],"manifest_hash":"${item('b')},{"authority_status":"`)).toBe(
      BEFORE.length + `${first}],"manifest_hash":"${item('b')}`.length,
    );
  });

  it.each([
    ['the next item', `,${item('b')}`],
    ['the end of the list', '],"manifest_hash":"x"}'],
  ])('an item as long as the limit is found before %s, and one byte longer is not', (_what, behind) => {
    const text = `${BEFORE}${first}${behind}`;
    expect(guess(text, first.length)).toBe(end);
    expect(guess(text, first.length - 1)).toBeNull();
  });

  it.each([`${BEFORE}${first}`, `${BEFORE}${first}]`, BEFORE, `${BEFORE}${first}, ${item('b')}`])(
    'nothing is guessed where no landmark is: %s',
    (text) => expect(guess(text)).toBeNull(),
  );

  it('the exact end is the limit at most', () => {
    const text = `${BEFORE}${first}],"manifest_hash":"x"}`;
    const exact = (limit: number): number | null => {
      const window = windowOf(text, chunk);
      load(window, BEFORE.length, BEFORE.length + limit + 1);
      return endWithinLimit(window, BEFORE.length, limit);
    };
    expect([first.length, first.length - 1, 1, 1000].map(exact)).toEqual([end, null, null, end]);
  });

  it('an item without an end is refused within the limit, and over it is too long', () => {
    const text = `${BEFORE}{"a":[`;
    const exact = (limit: number) => {
      const window = windowOf(text, chunk);
      load(window, BEFORE.length, BEFORE.length + limit + 1);
      return endWithinLimit(window, BEFORE.length, limit);
    };
    expect(exact(3)).toBeNull();
    expect(() => exact(100)).toThrow('inside the value from byte 10 on');
  });
});

/** Where the string that begins at `start` ends, said once more: a pair of characters is taken where the first is a backslash. */
function slowly(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

it('a string ends at the first quote behind an even number of backslashes, wherever a read cuts them', () => {
  let asked = 0;
  for (const chunk of [1, 2, 5, 16] as const)
    for (let before = 0; before <= 18; before++)
      for (let slashes = 0; slashes <= 40; slashes++) {
        const text = `"${'x'.repeat(before)}${'\\'.repeat(slashes)}""`;
        expect(endOfString(windowOf(text, chunk), 0)).toBe(slowly(text, 0));
        asked++;
      }
  expect(asked).toBe(4 * 19 * 41);
});

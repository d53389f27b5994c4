// Phrases that no native reader would write, each with what to write instead (docs/adr/0120-wording.md). What was mended must not
// come back with the next message.
import { describe, expect, test } from 'vitest';
import { proseOf, stringsOf, userTexts } from './user-texts.ts';

interface Banned {
  readonly phrase: RegExp;
  readonly instead: string;
  /** A text that it has to find. */
  readonly example: string;
}

const banned: readonly Banned[] = [
  { phrase: /\bstands?\b(?!-| in for\b)/i, instead: 'is, is in, means', example: 'it stands in the packet' },
  { phrase: /\bstood\b/i, instead: 'was', example: 'what stood in /out' },
  { phrase: /\bwhoever\b/i, instead: 'anyone who, the person who', example: 'from whoever exported it' },
  { phrase: /\b(?:come|came|comes) by\b/i, instead: 'comes from', example: 'how it was come by' },
  { phrase: /to the letter\b/i, instead: 'exactly', example: 'compared to the letter' },
  {
    phrase: /\b(?:is|was|are|were|be|been|not) (?:asked for|looked at)\b/i,
    instead: 'requested, checked, read',
    example: 'rows that were not asked for',
  },
  {
    phrase: /\bthan (?:was|were|is|are) asked for\b/i,
    instead: 'than requested',
    example: 'more than were asked for',
  },
  {
    phrase: /\b(?:is|was|are|were) told(?! to (?:remove|kill)\b)/i,
    instead: 'is given, gets',
    example: 'the run was told no digest',
  },
  { phrase: /\bsomebody\b/i, instead: 'someone, or say who', example: 'a function of somebody’s' },
  {
    phrase: /\bheld against\b/i,
    instead: 'checked against, compared with',
    example: 'held against the policy',
  },
  { phrase: /\b(?:lean|leans|leaned) on\b/i, instead: 'rely on', example: 'a report that can be leaned on' },
  { phrase: /\bby another way\b/i, instead: 'through another channel', example: 'told by another way' },
  { phrase: /\botherwise than\b/i, instead: 'differently from', example: 'described otherwise than before' },
  { phrase: /\b(?:its|their) kin\b/i, instead: 'and the like', example: 'IS TRUE and its kin' },
  { phrase: /\bin so many (?:words|letters)\b/i, instead: 'exactly', example: 'true in so many letters' },
  { phrase: /\bnobody asked\b/i, instead: 'not requested', example: 'a row that nobody asked for' },
  { phrase: /\bsent us elsewhere\b/i, instead: 'redirected us', example: 'the gateway sent us elsewhere' },
  {
    phrase: /\bbreached in control\b/i,
    instead: 'the weakened control failed, as it must',
    example: 'breached in control',
  },
  { phrase: /\bnothing is called\b/i, instead: 'unknown …', example: 'nothing is called foo' },
  { phrase: /\bif it stays\b/i, instead: 'if it happens again', example: 'if it stays, report it' },
  { phrase: /\banew\b/i, instead: 'again', example: 'pin it anew' },
  { phrase: /\bmend(?:s|ed)?\b/i, instead: 'fix, repair', example: 'mend the runtime' },
  { phrase: /\btells what\b/i, instead: 'shows what', example: 'tki doctor tells what is there' },
  { phrase: /\b(?:took|takes) no more\b/i, instead: 'is full', example: 'the disk took no more' },
  {
    phrase: /\bvouch(?:es)? for the server\b/i,
    instead: 'CA certificates for the server',
    example: 'authorities that vouch for the server',
  },
  {
    phrase: /\blies (?:in(?! the future)|outside|below|directly)\b/i,
    instead: 'is in',
    example: 'lies in the folder',
  },
  {
    phrase:
      /(?<!\bthere )\bis (?:no|none of) (?:JSON|object|list|directory|file|regular file|socket|path|name|id|text|MCP)\b/i,
    instead: 'is not a …',
    example: 'the answer is no JSON',
  },
  { phrase: /\bcount on neither\b/i, instead: 'rely on neither', example: 'count on neither' },
  {
    phrase: /\bhas to be given, but for\b/i,
    instead: 'Required, except',
    example: 'Has to be given, but for mode attest',
  },
];

/** Where a phrase is right after all; each with its reason. */
const allowed: readonly { readonly text: RegExp; readonly why: string }[] = [
  { text: /canonical (?:item|one) stands/, why: 'a finding that stands: English for “remains valid”' },
  { text: /no verdict (?:that )?stands for exit code 0/, why: 'the title of a test, named in the register' },
  { text: /what is asked for at start/, why: 'the title of a test, quoted' },
  { text: /that logs in as somebody else is noticed/, why: 'the title of a test, quoted' },
];

const isAllowed = (text: string): boolean => allowed.some((one) => one.text.test(text));

describe('the words that a person meets', () => {
  const texts = userTexts();

  test.each(banned)('nothing says $phrase', ({ phrase, instead }) => {
    const found = texts
      .filter(({ text }) => phrase.test(text) && !isAllowed(text))
      .map(({ file, line, text }) => `${file}:${line}: ${text.slice(0, 160)}`);
    expect(found, `write instead: ${instead}`).toEqual([]);
  });

  test.each(banned)('the search would find $example', ({ phrase, example }) => {
    expect(phrase.test(example)).toBe(true);
    expect(isAllowed(example)).toBe(false);
  });

  test('reads strings, templates and prose, and neither comments nor code', () => {
    const source =
      "// it stands here\nconst a: string = 'it stood there';\nexport const b = `${a} and came by it`;\n";
    expect(stringsOf('x.ts', source).map(({ line, text }) => [line, text])).toEqual([
      [2, 'it stood there'],
      [3, ' and came by it'],
    ]);
    const markdown = '# It stands\n\nthat was\nheld against `what stood` it\n\n```\nwhoever\n```\n';
    expect(proseOf('x.md', markdown).map(({ text }) => text)).toEqual([
      '# It stands',
      'that was held against `…` it',
    ]);
    expect(texts.length).toBeGreaterThan(5000);
  });

  test('no exception is without use', () => {
    const unused = allowed.filter((one) => !texts.some(({ text }) => one.text.test(text)));
    expect(unused).toEqual([]);
  });
});

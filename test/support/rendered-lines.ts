// How many lines a person sees of Markdown, what is folded left out: read back by a parser of its own. For tests of what fits a screen.
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Characters on one line of a summary's column, at 14 px. */
const LINE_LENGTH = 125;

export const toHtml = (markdown: string): string =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&[a-z]+;/g, '.')
    .trim();

const linesOf = (text: string): number => Math.max(1, Math.ceil(text.length / LINE_LENGTH));

/** Each block, list item and table row counts the lines that it takes; a folded part counts the line that opens it. */
export function renderedLines(markdown: string): number {
  // Taken out before it is parsed: it is long, and a forge shows its first line alone.
  const open = markdown.replace(/<details>\s*<summary>([^]*?)<\/summary>[^]*?<\/details>/g, '<p>$1</p>\n\n');
  const html = toHtml(open);
  let lines = 0;
  for (const [, row = ''] of html.matchAll(/<tr>([^]*?)<\/tr>/g))
    lines += linesOf(wordsOf(row.replace(/<\/t[dh]>/g, '   ')));
  for (const block of html.replace(/<table>[^]*?<\/table>/g, '').split(/<\/(?:p|li|h[1-6]|pre)>/)) {
    const text = wordsOf(block);
    if (text !== '') lines += linesOf(text);
  }
  return lines;
}

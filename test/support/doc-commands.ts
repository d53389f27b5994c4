// The commands that stand in the documents for people, with the output that is shown below them. Reads Markdown only; runs nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/root.ts';
import { sourceFiles } from '../../scripts/source-files.ts';

export interface DocCommand {
  readonly file: string;
  /** On one line, without the comment behind it. */
  readonly line: string;
  /** Lines below it in a `console` block; null where none is shown. */
  readonly output: readonly string[] | null;
}

/** Decisions are history: their commands are of their day. */
const HISTORY = /^docs\/adr\//;

export const documentFiles: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'sandbox/README.md',
  ...[...sourceFiles('docs', ['.md']), ...sourceFiles('examples', ['.md'])].filter(
    (name) => !HISTORY.test(name) && !name.endsWith('.report.md'),
  ),
];

interface Block {
  readonly language: string;
  readonly lines: readonly string[];
}

/** Fenced blocks, by what stands behind their first fence. */
export function blocksOf(text: string): Block[] {
  return [...text.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(([, language = '', body = '']) => ({
    language,
    lines: body.replace(/\n$/, '').split('\n'),
  }));
}

const withoutComment = (line: string): string => line.replace(/\s{2,}#.*$/, '').trim();

const joined = (lines: readonly string[]): string[] =>
  lines
    .join('\n')
    .replaceAll(/\s*\\\n\s*/g, ' ')
    .split('\n');

function commandsOf(file: string, { language, lines }: Block): DocCommand[] {
  if (language === '')
    return joined(lines)
      .map(withoutComment)
      .filter((line) => line !== '')
      .map((line) => ({ file, line, output: null }));
  if (language !== 'console') return [];
  const commands: { file: string; line: string; output: string[] }[] = [];
  for (const line of lines) {
    if (line.startsWith('$ ')) commands.push({ file, line: line.slice(2), output: [] });
    else commands.at(-1)?.output.push(line);
  }
  return commands;
}

export const docCommands = (): DocCommand[] =>
  documentFiles.flatMap((file) =>
    blocksOf(readFileSync(join(root, file), 'utf8')).flatMap((block) => commandsOf(file, block)),
  );

/** What differs from run to run and from machine to machine; everything else has to be what the document shows. */
const VOLATILE = [
  [/sha256:(?:[0-9a-f]+…?|…)/g, 'DIGEST'],
  [/\b[0-9a-f]{16}\b/g, 'RUN'],
  [/\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?/g, 'TIME'],
  [/\b(?:crun|runc)\b/g, 'RUNTIME'],
] as const;

/** Without the volatile parts, which are named here and nowhere else. */
export const steady = (text: string): string =>
  VOLATILE.reduce((masked, [what, name]) => masked.replaceAll(what, name), text).trimEnd();

/** The first shown line that the output does not have in its place; null where all are there. `…` stands for any lines. */
export function differsFrom(shown: readonly string[], printed: string): string | null {
  const lines = printed.trimEnd().split('\n').map(steady);
  let at = 0;
  let skipping = false;
  for (const line of shown) {
    if (line === '…') {
      skipping = true;
      continue;
    }
    const found = skipping ? lines.indexOf(steady(line), at) : at;
    if (lines[found] !== steady(line)) return line;
    at = found + 1;
    skipping = false;
  }
  return skipping || at === lines.length ? null : `(more is printed: ${lines[at] ?? ''})`;
}

/** Words as a shell splits them; no expansion. */
export const words = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, word]) => double ?? single ?? word ?? '',
  );

/** `tki …` between back quotes in a sentence or a table. */
export const inlineCommands = (): { file: string; line: string }[] =>
  documentFiles.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8').replace(/^```.*\n[\s\S]*?^```$/gm, '');
    return [...text.matchAll(/`(?:npx )?(tki [^`\n]+)`/g)].map(([, line = '']) => ({ file, line }));
  });

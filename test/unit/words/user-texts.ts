// Every text that a person can meet: the strings of src and scripts, and the prose of the documents. For the test of our wording.
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { root } from '../../../scripts/root.ts';
import { sourceFiles } from '../../../scripts/source-files.ts';
import { parseModule, walk } from '../../../scripts/syntax-tree.ts';

export interface UserText {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Strings and templates with a blank in them: what has none is a code, a path or a name. */
export function stringsOf(file: string, source: string): UserText[] {
  const text = stripTypeScriptTypes(source);
  const found: UserText[] = [];
  for (const node of walk(parseModule(text, 'module'))) {
    const value =
      node.type === 'Literal' && typeof node.value === 'string'
        ? node.value
        : node.type === 'TemplateElement'
          ? (node.value.cooked ?? '')
          : '';
    if (/\S\s\S/.test(value))
      found.push({ file, line: text.slice(0, node.start).split('\n').length, text: value });
  }
  return found;
}

/** One text a paragraph, row or heading; code spans and fenced blocks are left out, and a line's end is a blank. */
export function proseOf(file: string, markdown: string): UserText[] {
  const masked = markdown.replaceAll(/^```[^]*?^```/gm, (block) => block.replaceAll(/[^\n]/g, ''));
  const found: UserText[] = [];
  let line = 1;
  for (const paragraph of masked.split(/(?<=\n)(?=\n|[|#>-]|\d+\. )/)) {
    const text = paragraph
      .replaceAll(/`[^`]*`/g, '`…`')
      .replaceAll(/\s+/g, ' ')
      .trim();
    if (text !== '') found.push({ file, line, text });
    line += paragraph.split('\n').length - 1;
  }
  return found;
}

const tables: readonly string[] = [
  'catalog/blocked.json',
  'catalog/matrix.json',
  'sandbox/sabotage.json',
  'action.yml',
  'export/action.yml',
  'verify/action.yml',
];

/** Decisions and the log of changes keep the words of their day. */
const isOfItsDay = (file: string): boolean => file.startsWith('docs/adr/');

export function userTexts(): UserText[] {
  const sources = ['src', 'scripts'].flatMap((folder) => sourceFiles(folder, ['.ts', '.mjs']));
  const documents = ['docs', 'examples', 'sandbox'].flatMap((folder) => sourceFiles(folder, ['.md']));
  return [
    ...sources.flatMap((file) => stringsOf(file, read(file))),
    ...[...documents, 'README.md', 'CONTRIBUTING.md', 'SECURITY.md']
      .filter((file) => !isOfItsDay(file))
      .flatMap((file) => proseOf(file, read(file))),
    ...tables.flatMap((file) =>
      read(file)
        .split('\n')
        .map((text, at) => ({ file, line: at + 1, text })),
    ),
  ];
}

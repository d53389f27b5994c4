// Every code that a command can print, on standard error or in a document, has a row in `tki explain`. The codes are read from the
// sources, so that a new one without words fails here.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { explainedCodes } from '../../../src/cli/commands/explain.ts';
import { commandProblems, usageProblems } from '../../../src/formats/words/command-problems.ts';
import { reasons } from '../../../src/formats/words/reasons.ts';
import { root } from '../../support/sandbox.ts';
import { atLeast } from '../../support/at-least.ts';

const explained = new Set(explainedCodes().map(({ code }) => code));

const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/^(?:inside|probes|action)\//.test(file))
  .map((file) => ({ file, text: readFileSync(path.join(root, 'src', file), 'utf8') }));

/** How a code is written where it is given away: thrown, put into a result, or a member of a union of codes. */
const forms = [
  /\b(?:usageError|CodedError(?:<\w+>)?|ExportProblem|refused|denied|runtimeFailed|fail)\(\s*'([A-Z][A-Z0-9_]+)'/g,
  /\bcode: '([A-Z][A-Z0-9_]+)'/g,
  /\badd\('(?:refused|open|remark)', '([A-Z][A-Z0-9_]+)'/g,
  /\| '([A-Z][A-Z0-9_]{3,})'$/gm,
  /\btki(?:-host)?: ([A-Z][A-Z0-9_]+):/g,
];

/** Not printed by a command: states of documents, columns and the kernel's own. */
const others = new Set([
  'BAD_FILTER', // of the build's own check of the filter
  'NOT_CANONICALIZABLE', // a defect: nothing of ours is made of such a value
  'LIBRARIES_UNKNOWN', // shown behind SANDBOX_FAILED, as are the next two
  'LIBRARY_OUTSIDE',
  'UNSUPPORTED_LIBC',
]);

const found = new Map(
  sources.flatMap(({ file, text }) =>
    forms.flatMap((form) => [...text.matchAll(form)].map((match) => [match[1] ?? '', file] as const)),
  ),
);

describe('every code of the sources is explained', () => {
  test('there are many, so they were found', () => expect(found.size).toBeGreaterThan(150));
  test.each(
    atLeast(
      240,
      [...found].filter(([code]) => !others.has(code)),
    ),
  )('%s of src/%s', (code) => {
    expect([...explained]).toContain(code);
  });
});

test('every code of the tables is one that a source gives away', () => {
  const text = sources
    .filter(({ file }) => !file.endsWith('words/command-problems.ts'))
    .map((source) => source.text)
    .join('\n');
  // Made of the argument parser's own codes.
  const parsers = [
    'CONFLICTING_OPTION',
    'EXCESS_ARGUMENTS',
    'INVALID_ARGUMENT',
    'MISSING_ARGUMENT',
    'MISSING_MANDATORY_OPTION_VALUE',
    'OPTION_MISSING_ARGUMENT',
    'UNKNOWN_COMMAND',
    'UNKNOWN_OPTION',
  ];
  const unused = Object.keys({ ...usageProblems, ...commandProblems }).filter(
    (code) => !parsers.includes(code) && !text.includes(code),
  );
  expect(unused).toEqual([]);
});

test('no code of a call is the reason of a report too', () => {
  expect(Object.keys(usageProblems).filter((code) => Object.hasOwn(reasons, code))).toEqual([]);
});

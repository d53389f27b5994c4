// The one error class: which others there are, each with the reason that data would be worse.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../../scripts/root.ts';
import { sourceFiles } from '../../../scripts/source-files.ts';
import { CodedError, isCoded } from '../../../src/formats/coded-error.ts';

const errorClasses: Readonly<Record<string, string>> = {
  'src/action/artifacts/archive-data.ts Behind': 'ends a pipe of one file, caught eight lines below',
  'src/action/inputs/read-inputs.ts InputRefused':
    'ends the parsing of the inputs, and is its outcome’s sentence',
  'src/evaluation/packet-refused.ts PacketRefused': 'coded, and brings the place in the envelope along',
  'src/export/gate/gate-place.ts GateDenial':
    'ends a walk, and brings the denial along, which is data already',
  'src/export/gateway/python-literal.ts LiteralRefused': 'ends the parsing of one text, and is its outcome',
  'src/export/problem.ts ExportProblem': 'coded, and brings the SQLSTATE along',
  'src/formats/coded-error.ts CodedError': 'the one',
  'src/host/inspection.ts NotAsExpected': 'coded, and brings the attestation and its judgement along',
};

const text = (file: string) => readFileSync(join(root, file), 'utf8');

test('CodedError is the one error class, and every other one says why it stays', () => {
  const found = sourceFiles('src', ['.ts']).flatMap((file) =>
    [
      ...text(file).matchAll(/class (\w+)(?:<[^{]*>)? extends (?:\w*Error|ExportProblem|NotAsExpected)\b/g),
    ].map(([, name]) => `${file} ${name}`),
  );
  expect(found.sort()).toEqual(Object.keys(errorClasses).sort());
});

test('no error is made coded by hand, beside the class', () => {
  const byHand = sourceFiles('src', ['.ts']).filter((file) =>
    /Object\.assign\(\s*new Error|\.hint = (?!hint;)/.test(text(file)),
  );
  expect(byHand).toEqual([]);
});

describe('isCoded', () => {
  const error = new CodedError('DEADLINE', 'it took too long', 'run again', { cause: 1 });
  test('knows a family by its codes, and by the class', () => {
    expect(isCoded(error, 'INTERRUPTED', 'DEADLINE')).toBe(true);
    expect(isCoded(error, 'INTERRUPTED')).toBe(false);
    expect(isCoded(error)).toBe(false);
    const likeIt = Object.assign(new Error('ENOENT'), { code: 'DEADLINE', hint: 'theirs' });
    expect(isCoded(likeIt, 'DEADLINE')).toBe(false);
    expect(isCoded('DEADLINE', 'DEADLINE')).toBe(false);
  });
  test('keeps the cause out of its message', () => expect(error.message).toBe('it took too long'));
});

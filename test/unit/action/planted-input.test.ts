// An input, planted in a copy of the tree: with its row alone, the compiler and the generator name every place that lacks it; with its one
// line in inputs.ts, both are content, and action.yml and the document have it.
import { afterAll, expect, test } from 'vitest';
import { filesIn, plantTree } from '../../support/planted-tree.ts';

const tree = plantTree();
afterAll(() => tree[Symbol.dispose]());

test('a row alone: the compiler names where it is not read, and the generator what does not list it', () => {
  tree.edit(
    'src/action/inspect/spec.ts',
    '    label: {\n',
    `    'ticket-id': { kind: 'label', description: 'The ticket that asked for this inspection.' },\n    label: {\n`,
  );
  const ended = tree.compile();
  expect(ended.status).not.toBe(0);
  expect(filesIn(ended)).toEqual(['src/action/inspect/inputs.ts']);
  expect(ended.output).toContain("'ticket-id'");
  expect(tree.generate('--check').output.match(/STALE: .*/g)).toEqual([
    'STALE: action.yml',
    'STALE: docs/action.md',
  ]);
}, 300_000);

test('with its line where inputs are read, everything is content, and whoever uses the action can read of it', () => {
  tree.edit(
    'src/action/inspect/inputs.ts',
    '      ...unread\n',
    "      'ticket-id': _ticket,\n      ...unread\n",
  );
  expect(tree.compile()).toEqual({ status: 0, output: '' });
  expect(tree.generate().status).toBe(0);
  expect(tree.generate('--check')).toEqual({ status: 0, output: '' });
  expect(tree.read('action.yml')).toContain(
    '  ticket-id:\n    description: The ticket that asked for this inspection.\n',
  );
  expect(tree.read('docs/action.md')).toMatch(
    /\| `ticket-id` +\| empty +\| The ticket that asked for this inspection\. +\|/,
  );
}, 300_000);

// An input: with its row alone, the compiler and the generator name every place that lacks it; with its one line in inputs.ts, both are
// content, and action.yml and the document have it.
import { expect } from 'vitest';
import type { PlantedTree } from '../../support/planted-tree.ts';

/** Its row. */
export const plantHalf = ({ edit }: PlantedTree): void =>
  edit(
    'src/action/inspect/spec.ts',
    '    label: {\n',
    `    'ticket-id': { kind: 'label', description: 'The ticket that asked for this inspection.' },\n    label: {\n`,
  );

export const lacking = ['src/action/inspect/inputs.ts'];

export const stale = ['action.yml', 'docs/action.md'];

export const plantRest = ({ edit }: PlantedTree): void =>
  edit('src/action/inspect/inputs.ts', '      ...unread\n', "      'ticket-id': _ticket,\n      ...unread\n");

export function expectListed({ read }: PlantedTree): void {
  expect(read('action.yml')).toContain(
    '  ticket-id:\n    description: The ticket that asked for this inspection.\n',
  );
  expect(read('docs/action.md')).toMatch(
    /\| `ticket-id` +\| empty +\| The ticket that asked for this inspection\. +\|/,
  );
}

// The table of what an input can be, against the tables of the inputs: no kind is dead, and each default is of its own kind.
import { describe, expect, test } from 'vitest';
import { actionSources } from '../../../scripts/action-files.ts';
import type { InputKind, Kind } from '../../../src/action/inputs/kinds.ts';
import { inputKinds } from '../../../src/action/inputs/kinds.ts';
import { presetOf } from '../../../src/action/inputs/read-inputs.ts';
import { atLeast } from '../../support/at-least.ts';

const rows = actionSources.flatMap(({ action, spec }) =>
  Object.entries(spec.inputs).map(([name, input]) => ({ at: `${action}: ${name}`, input })),
);
const kinds = Object.keys(inputKinds) as InputKind[];

test.each(kinds)('some input is %s', (kind) => {
  expect(rows.filter(({ input }) => input.kind === kind)).not.toEqual([]);
});

test.each(atLeast(65, rows))('$at takes its own default', ({ input }) => {
  const preset = presetOf(input);
  const { parse, absent }: Kind<unknown> = inputKinds[input.kind];
  const isNone = preset === '' || preset === absent;
  expect(isNone || parse(preset) !== null).toBe(true);
  expect(input.required !== true || isNone).toBe(true);
});

describe('no kind', () => {
  test.each(
    atLeast(
      30,
      kinds.filter((kind) => kind !== 'secret'),
    ),
  )('%s takes a text with a control character in it', (kind) => {
    const { parse }: Kind<unknown> = inputKinds[kind];
    for (const text of ['a\u0000b', 'a\u001b[31mb', './a\u0007b', `${'x'.repeat(5000)}\u0000`])
      expect(parse(text), JSON.stringify(text.slice(0, 10))).toBeNull();
  });

  test.each(
    atLeast(
      30,
      kinds.filter((kind) => kind !== 'secret'),
    ),
  )('%s says in its words what it takes, and nothing of a value', (kind) => {
    expect(inputKinds[kind].wanted).toMatch(/^[A-Za-z0-9 .,:;_/-]{4,120}$/);
  });
});

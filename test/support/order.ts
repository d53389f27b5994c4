// In which order files begin: the longest first, so that no worker ends alone with one of them; and those that take turns apart from one
// another, so that none of them waits with a worker for its turn.
import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** Measured; what is not named comes behind them, the largest file first. Nothing depends on it but the length of a run. */
const LONGEST = [
  'test/e2e/faults.test.ts',
  'test/sandbox/sabotage.test.ts',
  'test/e2e/export-action.test.ts',
  'test/e2e/inspect.test.ts',
  'test/e2e/export.test.ts',
  'test/e2e/recorded-outputs.test.ts',
  'test/sandbox/machine.test.ts',
  'test/sandbox/witness.test.ts',
  'test/sandbox/attacks.test.ts',
  'test/e2e/attest-action.test.ts',
  'test/e2e/verify-action.test.ts',
  'test/e2e/deaths.test.ts',
  'test/e2e/hand-over.test.ts',
  'test/e2e/verify.test.ts',
  'test/fuzz/reader.test.ts',
  'test/unit/planted/planted.test.ts',
  'test/unit/readiness/program-starts.test.ts',
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}`));
      return at === -1 ? LONGEST.length : at;
    };
    const byLength = sorted.toSorted((a, b) => orderOf(a) - orderOf(b) || place(a) - place(b));
    return apart(byLength);
  }
}

const orderOf = ({ project }: TestSpecification) => project.config.sequence.groupOrder;

/** The first of them at once, the others evenly spread over the files that run beside them. */
function apart(files: readonly TestSpecification[]): TestSpecification[] {
  const turns = files.filter(({ project }) => project.name === 'alone');
  const others = files.filter(({ project }) => project.name !== 'alone');
  const beside = others.filter((other) => turns[0] !== undefined && orderOf(other) === orderOf(turns[0]));
  const rest = others.filter((other) => !beside.includes(other));
  const step = Math.ceil(beside.length / Math.max(turns.length, 1));
  const mixed = turns.flatMap((turn, at) => [turn, ...beside.slice(at * step, (at + 1) * step)]);
  return [...mixed, ...rest].toSorted((a, b) => orderOf(a) - orderOf(b));
}

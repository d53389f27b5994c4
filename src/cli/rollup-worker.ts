// A process of `tki rollup` that verifies runs: one line of JSON in, one out, until the input ends. Loaded by main.ts alone.
// Believes nothing of a run, and never ends with a code that says something of one: its parent reads lines.
import { CodedError } from '../formats/coded-error.ts';
import type { CliIo } from './io.ts';
import type { RolledOnce } from './rollup.ts';
import { toRolled } from './rollup.ts';
import type { VerifyInputs } from './verify-directory.ts';
import { tryRun } from './verify-runs.ts';

export interface AskedRun {
  readonly directory: string;
  readonly given: VerifyInputs;
}

/** `wrong`: what ends the whole call, as a catalog that is none does. */
export type AnsweredRun =
  | { readonly rolled: RolledOnce }
  | { readonly wrong: { readonly code: string; readonly message: string; readonly hint: string } };

function answer({ directory, given }: AskedRun, io: Pick<CliIo, 'dist'>): AnsweredRun {
  try {
    return { rolled: toRolled(tryRun(directory, given, io)) };
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    const { code, message, hint } = error;
    return { wrong: { code, message, hint } };
  }
}

/** Of `input`, each line is an {@link AskedRun}. */
export async function answerRuns(
  input: AsyncIterable<Uint8Array>,
  io: Pick<CliIo, 'dist' | 'stdout'>,
): Promise<void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of input) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) io.stdout(`${JSON.stringify(answer(JSON.parse(line) as AskedRun, io))}\n`);
  }
}

// What a small action says in the end: outputs, one annotation, one summary. Pure; runs in main. Must never sound like an approval.
// Attacker: anyone who wrote a code, a hint or a detail; all of it goes through the encoders, and the launcher's own on top.
import { exportProblems } from '../formats/words/export-problems.ts';
import type { Explanation } from '../formats/words/explanations.ts';
import { reasons } from '../formats/words/reasons.ts';
import { stepProblems } from '../formats/words/step-problems.ts';
import type { Markdown } from '../report/markdown-text.ts';
import { known, lines, prose, nothing, ours } from '../report/markdown-text.ts';
import type { StepAnswer } from './launcher/step.ts';
import type { WorkFolder } from './work-folder.ts';

/** Why nothing came of it: a code, and what is known besides. `next` where the code has no words of ours. */
export interface Refusal {
  readonly code: string;
  readonly detail: string;
  readonly next?: string;
}

const tables: readonly Readonly<Record<string, Explanation>>[] = [stepProblems, exportProblems, reasons];

/** What the tables say of a code; null for one that none of them has. */
export function explain(code: string): Explanation | null {
  return tables.find((table) => Object.hasOwn(table, code))?.[code] ?? null;
}

export const MARK = prose`**The mark beside this job is the runner’s: it says that the job ended, and nothing about the evidence. Non-gating, always completes.**`;

const LOOK = 'Read the log of the job.';
const sentences: ReadonlySet<string> = new Set([
  LOOK,
  ...tables.flatMap((table) => Object.values(table).flatMap(({ means, next }) => [means, next])),
]);

/** BLOCKED, with the reason and the next action, in the outputs that are already. */
export function toBlocked(
  title: 'Export' | 'Verification',
  refusal: Refusal,
  rest: readonly Markdown[] = [],
): StepAnswer {
  const explained = explain(refusal.code);
  const next = refusal.next ?? explained?.next ?? LOOK;
  const means = explained === null ? nothing : prose`: ${known(explained.means, sentences)}`;
  return {
    outputs: {},
    level: 'warning',
    words: `BLOCKED. ${refusal.code}: ${refusal.detail}. Next: ${next}`,
    summary: lines([
      prose`# ${ours(title)}: BLOCKED`,
      nothing,
      MARK,
      nothing,
      prose`- reason: ${refusal.code}${means}`,
      prose`- detail: ${refusal.detail}`,
      prose`- next: ${known(next, sentences)}`,
      ...rest,
      nothing,
    ]),
  };
}

/** For the launcher; the summary first, because the answer is what it looks for. */
export function putAnswer(folder: WorkFolder, { summary, ...answer }: StepAnswer): void {
  folder.put('summary.md', summary);
  folder.put('answer.json', JSON.stringify(answer));
}

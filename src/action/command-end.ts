// How the command of a step ended, as the launcher left it: its status, its one document, or its one line and hint. Runs in main; pure.
// Attacker: what became of the command. Its words are quoted in short, and only where they have our form.
import type { Refusal } from './answer.ts';
import type { End } from './launcher/end.ts';
import { describeEnd } from './launcher/end.ts';
import type { WorkFolder } from './work-folder.ts';

export interface CommandEnd {
  /** Exit status, or null where a signal or a deadline ended it. */
  readonly status: number | null;
  /** In words, behind the name of the command. */
  readonly how: string;
  /** What it wrote to standard output, parsed; null where that is no JSON document. */
  readonly document: unknown;
  /** Its own refusal, `tki: CODE: text` with a hint; null where it gave none. */
  readonly refusal: Refusal | null;
}

const DETAIL_LIMIT_UNITS = 300;

function toDocument(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

export function readCommandEnd(folder: WorkFolder): CommandEnd {
  const { end, stdout, stderr } = folder.readJson('ended.json') as {
    readonly end: End;
    readonly stdout: string;
    readonly stderr: string;
  };
  const [, code = '', detail = ''] = /^tki: ([A-Z][A-Z0-9_]{1,60}): (.*)$/m.exec(stderr) ?? [];
  const hint = /^hint: (.*)$/m.exec(stderr)?.[1];
  return {
    status: end.kind === 'exited' ? end.status : null,
    how: describeEnd(end),
    document: toDocument(stdout),
    refusal:
      code === ''
        ? null
        : {
            code,
            detail: detail.slice(0, DETAIL_LIMIT_UNITS),
            ...(hint === undefined ? {} : { next: hint.slice(0, DETAIL_LIMIT_UNITS) }),
          },
  };
}

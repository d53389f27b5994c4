// How the command of a step ended, as the launcher left it: its status, its one document, or its one line and hint. Runs in main; pure.
// Attacker: what became of the command. Its words are quoted in short, and only where they have our form.
import type { Refusal } from './answer.ts';
import type { WorkFolder } from './work-folder.ts';

export interface CommandEnd {
  /** Exit status, or null where a signal or a deadline ended it. */
  readonly status: number | null;
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

function toStatus(how: string): number | null {
  if (how === '') return 0;
  const status = /^ended with status (\d{1,3})$/.exec(how)?.[1];
  return status === undefined ? null : Number(status);
}

export function readCommandEnd(folder: WorkFolder): CommandEnd {
  const { how, answered, said } = folder.readJson('ended.json') as Record<
    'how' | 'answered' | 'said',
    string
  >;
  const [, code = '', detail = ''] = /^tki: ([A-Z][A-Z0-9_]{1,60}): (.*)$/m.exec(said) ?? [];
  const hint = /^hint: (.*)$/m.exec(said)?.[1];
  return {
    status: toStatus(how),
    how: how === '' ? 'ended with status 0' : how,
    document: toDocument(answered),
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

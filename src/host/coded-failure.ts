// What became of a run that threw, as a code, its words and what to do next. Asks for a report only where the fault is ours. Must
// never lose one of two errors: the one that ended the run, and the one of its cleaning.
import { errorCode } from '../files/error-code.ts';
import { quoted } from '../formats/quoted.ts';
import { reasons } from '../formats/words/reasons.ts';
import { storageFailure } from '../sandbox/storage.ts';
import type { MachineFault } from './machine-faults.ts';

export interface Coded {
  readonly code: string;
  readonly text: string;
  readonly hint: string;
}

const REPORT_IT = 'run `tki doctor`; if it happens again, report it with this line';

/** Of the kernel, about the machine as a whole. */
const exhausted: Readonly<Record<string, readonly [reason: string, remedy: string]>> = {
  EAGAIN: [
    'the machine starts no more processes',
    'raise `ulimit -u` or the pids limit of the job, or end what fills it',
  ],
  ENOMEM: ['the machine has no memory left', 'give it more, or end what fills it'],
  ENOSYS: [
    'the kernel lacks a call that is needed',
    'use a kernel of 5.10 or newer, without a filter around the job',
  ],
};

/** Both errors of an `await using`: what ended the block first, and what its end threw. */
function parts(error: unknown): { first: unknown; later: readonly unknown[] } {
  const later: unknown[] = [];
  let first = error;
  while (first instanceof Error && 'suppressed' in first && 'error' in first) {
    later.unshift(first.error);
    first = first.suppressed;
  }
  return { first, later };
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : 'an unknown failure');

/** Where no place is known they are a slip of ours rather than a state of the disk. */
const ofOurOwnMaking = new Set(['ENOENT', 'EEXIST', 'ENOTDIR']);

function codedAlone(error: unknown): Coded {
  if (error instanceof Error && 'code' in error && 'hint' in error) {
    const code = String(error.code);
    // What has no row of its own in the table of reasons is a sandbox that could not be built.
    return Object.hasOwn(reasons, code)
      ? { code, text: error.message, hint: String(error.hint) }
      : { code: 'SANDBOX_FAILED', text: `${code}: ${error.message}`, hint: String(error.hint) };
  }
  const code = errorCode(error);
  const stored = ofOurOwnMaking.has(code) ? null : storageFailure('what the sandbox is made in', error);
  if (stored !== null) return { code: stored.code, text: stored.message, hint: stored.hint };
  const [reason, remedy] = (Object.hasOwn(exhausted, code) ? exhausted[code] : undefined) ?? [];
  if (reason !== undefined && remedy !== undefined)
    return { code: 'SANDBOX_FAILED', text: `${reason} (${code})`, hint: remedy };
  // Of the system or of a library: it can hold a path, or the words of another program.
  return { code: 'HOST_FAILED', text: quoted(wordsOf(error)), hint: REPORT_IT };
}

/** Which answers a fault of the machine explains. */
const explained = new Set(['SANDBOX_FAILED', 'HOST_FAILED', 'INSPECTOR_DIED']);

/** The words of a kernel that was asked and said no. */
const DENIED = /not permitted|permission denied|\bE(?:PERM|ACCES)\b/i;

/** A program, or the container, that did not come to its end: whatever it says, its calls were answered by the filter. */
const ENDED_EARLY =
  /\bended (?:with|by|before)\b|did not end|could not be started|without a process|the runtime mounted no|lacks a call/;

/** The words of one that had not enough, and of programs that met that. */
const SHORT =
  /temporarily unavailable|cannot fork|cannot allocate|out of memory|starts no more|no memory left|ended (?:with (?:null|137|-1)|by SIG)|\bE(?:AGAIN|NOMEM)\b/i;

/** Of a process that was to be put into a control group. */
const NOT_TAKEN = /cgroup\.procs.*invalid argument/i;

/** Of a scaffold (src/sandbox/scaffold.ts) that could not be taken down. */
const STAYS = /of the runtime stays: /;

const points = {
  denied: [DENIED],
  filtered: [DENIED, ENDED_EARLY],
  short: [SHORT],
  scheduled: [NOT_TAKEN],
  covered: [STAYS],
} as const satisfies Record<NonNullable<MachineFault['perhaps']>, readonly RegExp[]>;

type Fault = Pick<MachineFault, 'reason' | 'remedy' | 'perhaps'>;

/** `faults`: of this machine, looked up only here. */
export function codedOf(error: unknown, faults: () => readonly Fault[]): Coded {
  const { first, later } = parts(error);
  const coded = codedAlone(first);
  const cleaning = later.map((each) => `; and while cleaning up: ${codedAlone(each).text}`).join('');
  const text = `${coded.text}${cleaning}`;
  // The probes and the witness say what is not as it should be: of the machine comes only what to do about it.
  const judged = coded.code === 'NOT_AS_EXPECTED';
  const all = judged || explained.has(coded.code) ? faults() : [];
  const sure = judged ? [] : all.filter(({ perhaps }) => perhaps === undefined);
  if (sure.length > 0) {
    return {
      code: 'SANDBOX_FAILED',
      text: `${sure.map(({ reason }) => reason).join('; ')}: ${text}`,
      hint: sure.map(({ remedy }) => remedy).join('; '),
    };
  }
  const perhaps = all.filter(
    ({ perhaps: point }) =>
      judged || (point !== undefined && points[point].some((words) => words.test(coded.text))),
  );
  const hints = perhaps.map(({ reason, remedy }) => `${reason}, which may be why: ${remedy}`);
  return { ...coded, text, hint: [...hints, coded.hint].join('; ') };
}

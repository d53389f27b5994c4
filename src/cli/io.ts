// What a command may touch of the process that it runs in, as one object.
// Only main.ts builds the real one. No command reads process.env itself.
import type { ReleaseRules } from '../attestation/release-rules.ts';
import type { StartedHost } from './start-host.ts';

export interface CliIo {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly color: boolean;
  readonly now: () => Date;
  /** Lower-case hex of `bytes` random bytes. */
  readonly randomHex: (bytes: number) => string;
  readonly uid: number;
  /** Absolute path of the Node that runs us, and that runs the host program. */
  readonly node: string;
  /** Whether that Node can replace its own program (`process.execve`, from 22.15 and 23.11 on). */
  readonly nodeCanReplaceProgram: boolean;
  /** The host that was started before these words were read, once; undefined where there is none. Whoever takes it ends it. */
  readonly takeHost?: () => StartedHost | undefined;
  /** Absolute path of sudo: a PATH of someone else's making must not choose what becomes root. */
  readonly sudo: string;
  /** How a person starts us again where it is not by `tki`: in the clone by npx, which brings its Node along. */
  readonly program?: 'npx tki' | undefined;
  /** Directory of the built programs: host.mjs beside us, ../catalog and ../sandbox as data. */
  readonly dist: string;
  /** What this release judges its own runs by; absent: its own rules. No option and no variable sets it. */
  readonly rules?: ReleaseRules;
  /** The environment, for the export step: it refuses variables that would weaken its connection. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Asks for a secret without showing it; null where there is no terminal. */
  readonly readSecret: (prompt: string) => Promise<string | null>;
  /** Whether a person reads and types: standard input and standard output are both a terminal. Absent, nobody does. */
  readonly terminal?: boolean;
  /** Whether standard error is a terminal: then a person hears of work that takes long. Absent, nobody does. */
  readonly watched?: boolean;
  /** Has `stop` called instead of ending at Ctrl-C, SIGTERM or SIGHUP; gives back how to undo that. */
  readonly onStop?: (stop: () => void) => () => void;
  readonly exit: (code: 0 | 1 | 2 | 3 | 4 | 10) => void;
}

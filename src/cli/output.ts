// What a command says, to the last byte or with a word that it could not: standard output and standard error. Runs at the
// operator's edge. Must never let a document that stopped half way end like a whole one.
import { fstatSync } from 'node:fs';
import { isatty } from 'node:tty';
import { errorCode } from '../files/error-code.ts';
import { writeWhole } from '../files/write-whole.ts';

type ExitCode = 0 | 1 | 2 | 3 | 4 | 10;

export interface Outputs {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly exit: (code: ExitCode) => void;
}

/** The parts of a process that this file needs. `exitCode` is read when the process ends. */
interface Process {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  exitCode?: number | string | null | undefined;
}

/** Node writes to a file once, and takes a short write (a disk that is full half way) for a whole one. */
function isWrittenOnce(descriptor: number): boolean {
  try {
    const stat = fstatSync(descriptor);
    return stat.isFile() || (stat.isCharacterDevice() && !isatty(descriptor));
  } catch {
    return false;
  }
}

/**
 * The two outputs of `process`. Where one of them could not be written, 0 and 10 become 1, a worse code stays, and the other one
 * says so; a document on standard output is never followed by words. A reader that leaves early (`| head`) has what it wanted:
 * nothing is said, and the code stays.
 */
export function openOutputs(process: Process): Outputs {
  let code: ExitCode | null = null;
  let failed = false;
  let saidOnStdout = false;
  const settle = (): void => {
    if (code !== null) process.exitCode = failed && (code === 0 || code === 10) ? 1 : code;
  };
  const fail = (stream: 'stdout' | 'stderr', error: unknown): void => {
    if (errorCode(error) === 'EPIPE') return;
    const first = !failed;
    failed = true;
    settle();
    if (!first || (stream === 'stderr' && saidOnStdout)) return;
    const name = { stdout: 'standard output', stderr: 'standard error' }[stream];
    const words =
      `tki: OUTPUT_NOT_WRITTEN: ${name} did not accept all output (${errorCode(error)})\n` +
      'hint: Check free space and the reader; the output there is incomplete.\n';
    write(stream === 'stdout' ? 'stderr' : 'stdout', words);
  };
  const once = { stdout: isWrittenOnce(1), stderr: isWrittenOnce(2) };
  const write = (stream: 'stdout' | 'stderr', text: string): void => {
    if (!once[stream]) {
      process[stream].write(text);
      return;
    }
    try {
      writeWhole(stream === 'stdout' ? 1 : 2, text);
    } catch (error) {
      fail(stream, error);
    }
  };
  for (const stream of ['stdout', 'stderr'] as const)
    process[stream].on('error', (error) => fail(stream, error));
  return {
    stdout: (text) => {
      saidOnStdout ||= text !== '';
      write('stdout', text);
    },
    stderr: (text) => write('stderr', text),
    exit: (given) => {
      code = given;
      settle();
    },
  };
}

// Starts a program and waits for its end, whatever end that is. Part of the launchers. Must never wait longer than it is told,
// and never hold more of its words than a limit. Attacker: the program, or what became of it.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { End } from './end.ts';

/** Ends the program that runs now. */
export let stop = () => {};

export interface Ended {
  readonly end: End;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program that was started, and waits for its input. */
export interface Prepared {
  /** Sends it, and waits for the end for so long. Never rejects. */
  readonly go: (input: string, seconds: number) => Promise<Ended>;
  readonly end: () => void;
  readonly isThere: () => boolean;
}

/** Starts it. One that answers may write more, and is asked to end before it is left. When this process dies, its input ends. */
export function prepare(argv: readonly string[], childEnv: NodeJS.ProcessEnv, answers: boolean): Prepared {
  const { promise, resolve } = Promise.withResolvers<Ended>();
  const chunks: Buffer[][] = [[], []];
  const child = spawn(argv[0]!, argv.slice(1), { env: childEnv, cwd: '/' });
  // With too many files open Node makes no pipe and leaves them out; the error comes in the next turn.
  const { stdin, stdout, stderr, stdio }: Partial<ChildProcess> = child;
  let timer: NodeJS.Timeout | undefined;
  // The first end counts: a promise is resolved once.
  const finish = (how: End) => {
    clearTimeout(timer);
    for (const stream of stdio ?? []) stream?.destroy();
    const [said = '', errors = ''] = chunks.map((some) => Buffer.concat(some).toString());
    resolve({ end: how, stdout: said, stderr: errors });
  };
  // `timeout` hands it on to the host, which cleans up; main has nothing to clean up.
  const end = () => void child.kill(answers ? 'SIGTERM' : 'SIGKILL');
  const cutOff = (limit: 'time' | 'output', seconds = 0) => {
    // In this order: a signal that may not be sent, as to a program of root's, is an error of the child at once.
    finish({ kind: 'cut off', limit, seconds });
    end();
  };
  [stdout, stderr].forEach((stream, at) => {
    // The host's answer: three reports of 16 MiB, and evidence. Everything else is words.
    let left = answers && !at ? 2 ** 26 : 2 ** 20;
    stream?.on('data', (chunk: Buffer) => {
      left -= chunk.length;
      if (left < 0) cutOff('output');
      else chunks[at]!.push(chunk);
    });
  });
  const ended = (status: number | null, signal: string | null) =>
    finish(signal === null ? { kind: 'exited', status: status ?? -1 } : { kind: 'killed', signal });
  stdin?.on('error', () => {});
  child.on('error', () => finish({ kind: 'not started' }));
  child.on('close', ended);
  // A process that outlives it can hold its pipes open for ever.
  child.on('exit', (...status) => setTimeout(ended, 1000, ...status));
  const go = (input: string, seconds: number) => {
    stop = end;
    timer = setTimeout(() => cutOff('time', seconds), seconds * 1000);
    stdin?.end(input);
    return promise;
  };
  const isThere = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null;
  return { go, end, isThere };
}

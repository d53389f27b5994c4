// Starts the process that holds vitest, asks it, and ends it with everything it started: where a fault never ends, and when we end.
import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';
import type { Asked, FileRan } from './asked.ts';

interface Answer {
  readonly told?: unknown;
  readonly error?: string;
}

/** To start is the same work for every machine; a loaded one may take long. */
const START_MS = 120_000;

/** Of /proc, on every Linux that we know. */
const TICKS_A_SECOND = 100;

export class Server {
  #child: ChildProcess | null = null;
  readonly #environment: Readonly<Record<string, string>>;
  readonly #end = (): void => this.end();

  constructor(environment: Readonly<Record<string, string>> = {}) {
    this.#environment = environment;
  }

  /** The process is started where none is. 'never ended' where nothing was said in time, or the process is gone: then there is none. */
  async ask(asked: Asked, limitMs: number): Promise<FileRan | 'never ended'> {
    if (this.#child === null) await this.#start();
    return this.#answer(() => this.#child?.send(asked), limitMs) as Promise<FileRan | 'never ended'>;
  }

  /** Of a processor, of this process and of all that it started and that has ended. */
  spent(): number {
    if (this.#child?.pid === undefined) return 0;
    const stat = readFileSync(`/proc/${this.#child.pid}/stat`, 'latin1');
    // After the name, which may hold anything: utime, stime, cutime and cstime are the 14th to the 17th.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS_A_SECOND;
  }

  end(): void {
    const child = this.#child;
    this.#child = null;
    process.removeListener('exit', this.#end);
    if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    try {
      // A group of its own: what it started ends with it.
      process.kill(-child.pid, 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }

  async #start(): Promise<void> {
    this.#child = fork(join(root, 'scripts/mutants/server.ts'), {
      cwd: root,
      detached: true,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: ['--disable-warning=ExperimentalWarning'],
      env: { ...process.env, ...this.#environment },
    });
    process.once('exit', this.#end);
    if ((await this.#answer(() => {}, START_MS)) !== 'ready') throw new Error('vitest did not start');
  }

  #answer(send: () => void, limitMs: number): Promise<unknown> {
    const child = this.#child;
    if (child === null) throw new Error('no process');
    return new Promise((resolve, reject) => {
      const done = (): void => {
        clearTimeout(timer);
        child.removeAllListeners();
      };
      const timer = setTimeout(() => {
        done();
        this.end();
        resolve('never ended');
      }, limitMs);
      child.once('message', ({ told, error }: Answer) => {
        done();
        if (error === undefined) resolve(told);
        else reject(new Error(error));
      });
      child.once('error', reject);
      child.once('exit', (code) => {
        done();
        this.#child = null;
        reject(new Error(`the process that holds vitest ended with ${code}`));
      });
      send();
    });
  }
}

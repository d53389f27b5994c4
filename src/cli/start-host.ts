// Starts dist/host.mjs, the only privileged program, so that it is up when its plan is: it does nothing without one. Loaded before the
// rest of the command line, so it must never need more than this.
import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { withPipes } from '../files/with-pipes.ts';
import { WITHOUT_ENVIRONMENT } from '../formats/host-command.ts';

/** What the command line is given of the process that it runs in (io.ts), as far as it is needed here. */
interface Starter {
  readonly dist: string;
  readonly uid: number;
  readonly node: string;
  readonly sudo: string;
}

function commandLine(io: Starter): { file: string; args: string[] } {
  const host = join(io.dist, 'host.mjs');
  if (io.uid === 0) return { file: io.node, args: [host] };
  return { file: io.sudo, args: ['-n', '--', ...WITHOUT_ENVIRONMENT, io.node, host] };
}

/** What became of it before anyone listened. */
export interface Already {
  readonly failed: () => Error | null;
  readonly closed: () => readonly [code: number | null, signal: string | null] | null;
}

/** A host that waits for its plan. Disposed of without one, it ends without having done anything. */
export interface StartedHost extends Disposable {
  /** Absent where it was not started. */
  readonly pid: number | undefined;
  /** Once: whoever takes it owns it, and ends it. */
  take(): { readonly child: ChildProcessByStdio<Writable, Readable, Readable>; readonly already: Already };
}

export function startHost(io: Starter): StartedHost {
  const { file, args } = commandLine(io);
  const child = withPipes(spawn(file, args, { env: {}, cwd: '/', stdio: 'pipe' }));
  // A host that ends before it has read its plan: the close event tells the story.
  child.stdin.on('error', () => undefined);
  let failed: Error | null = null;
  let closed: readonly [code: number | null, signal: string | null] | null = null;
  child.on('error', (error) => void (failed ??= error));
  child.on('close', (code, signal) => void (closed = [code, signal]));
  let taken = false;
  return {
    pid: child.pid,
    take() {
      taken = true;
      return { child, already: { failed: () => failed, closed: () => closed } };
    },
    [Symbol.dispose]() {
      if (taken) return;
      // Where sudo is between us a kill cannot reach the host; one whose input ends without a plan ends.
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
      child.kill('SIGKILL');
    },
  };
}

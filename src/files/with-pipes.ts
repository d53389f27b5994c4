// A started program always has its streams. Node leaves all of them out where it can make no pipe because too many files are open
// (EMFILE, ENFILE), and says so by the child's `error` in the next turn: whoever takes a stream before that must not fall over it.
import type { ChildProcess } from 'node:child_process';
import { PassThrough } from 'node:stream';

/** The child, with streams that hold nothing where Node gave it none. */
export function withPipes<C extends ChildProcess>(child: C): C {
  const { stdio }: Partial<ChildProcess> = child;
  if (stdio !== undefined) return child;
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  return Object.assign(child, { stdin, stdout, stderr, stdio: [stdin, stdout, stderr] });
}

// Runs in the sandbox. Tries to start processes. `stdio: 'ignore'`, because with pipes the error would be socketpair's.
import { fork, spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { Observed } from './attempt.ts';
import { attemptLater } from './attempt.ts';

async function started(start: () => ChildProcess): Promise<string> {
  return await attemptLater((done) => {
    const child = start();
    child.once('error', done);
    child.once('spawn', () => {
      child.kill('SIGKILL');
      done();
    });
  });
}

export async function observe(): Promise<Observed<'p09-no-subprocess'>> {
  const node = process.execPath;
  const sync = spawnSync(node, ['--jitless', '--version'], { stdio: 'ignore', timeout: 1_000 });
  return {
    attempts: {
      'spawn-sync-node':
        sync.error === undefined ? 'OK' : ((sync.error as NodeJS.ErrnoException).code ?? 'UNKNOWN'),
      'spawn-node': await started(() => spawn(node, ['--jitless', '--version'], { stdio: 'ignore' })),
      'spawn-missing-shell': await started(() => spawn('/bin/sh', ['-c', 'exit 0'], { stdio: 'ignore' })),
      'fork-node': await started(() => fork('/app/spare', { stdio: 'ignore', execArgv: ['--jitless'] })),
    },
    raw: {},
  };
}

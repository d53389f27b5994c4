// The throwaway server itself: it listens on nothing but its socket, and leaves nothing behind however it ends.
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { startServer } from '../../scripts/postgres-server.ts';
import { withTemplate } from '../support/postgres.ts';

const module = fileURLToPath(new URL('../../scripts/postgres-server.ts', import.meta.url));

/** A folder that the server's account may pass. */
function openParent(): string {
  const parent = mkdtempSync(join(tmpdir(), 'tki-server-'));
  chmodSync(parent, 0o755);
  return parent;
}

const isAlive = (pid: number): boolean => existsSync(`/proc/${String(pid)}`);

it('startServer listens on its socket only, and leaves neither folder nor process when it is stopped', async () => {
  const parent = openParent();
  const server = await startServer({ parent });
  const [folder = ''] = readdirSync(parent);
  const pid = Number(readFileSync(join(parent, folder, 'data/postmaster.pid'), 'utf8').split('\n')[0]);
  const [addresses] = await server.admin('postgres', 'SHOW listen_addresses');
  expect(addresses).toEqual(['']);
  await server.stop();
  expect(readdirSync(parent)).toEqual([]);
  expect(isAlive(pid)).toBe(false);
  rmSync(parent, { recursive: true });
});

it('startServer leaves nothing when it cannot start', async () => {
  const parent = openParent();
  const options = await withTemplate({ parent, settings: ['no_such_setting=1'] });
  await expect(startServer(options)).rejects.toThrow('PostgreSQL ended while starting');
  expect(readdirSync(parent)).toEqual([]);
  rmSync(parent, { recursive: true });
});

it('startServer leaves nothing when the process that asked for it is killed', async () => {
  const parent = openParent();
  const script = `
    import { startServer } from ${JSON.stringify(module)};
    const server = await startServer(${JSON.stringify(await withTemplate({ parent }))});
    process.stdout.write('started');
    setInterval(() => server, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((done, fail) => child.stdout.once('data', done).once('end', fail));
  const [folder = ''] = readdirSync(parent);
  const pid = Number(readFileSync(join(parent, folder, 'data/postmaster.pid'), 'utf8').split('\n')[0]);
  expect(isAlive(pid)).toBe(true);
  child.kill('SIGKILL');
  // No limit of ours on how long the watchdog may take: the test's own deadline ends a hang.
  while (isAlive(pid) || readdirSync(parent).length > 0) await new Promise((done) => setTimeout(done, 20));
  rmSync(parent, { recursive: true });
});

// Servers for the tests, from one initdb a version and run: initdb takes longer than most of what is then asked of a server.
import { createHash } from 'node:crypto';
import { chownSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Server, ServerOptions } from '../../scripts/postgres-server.ts';
import {
  embeddedHome,
  initialise,
  reachableHome,
  serverIdentity,
  startServer,
} from '../../scripts/postgres-server.ts';
import { madeOnce, runFolder } from './made-once.ts';

/** The same options, for a server that starts on a copy of this run's data folder. */
export async function withTemplate(options: ServerOptions = {}): Promise<ServerOptions> {
  const run = runFolder();
  if (run === undefined) return options;
  const home = options.home ?? embeddedHome();
  const name = `postgres-${createHash('sha256').update(home).digest('hex').slice(0, 16)}`;
  const folder = await madeOnce(run, name, async (own) => {
    const { uid, gid } = serverIdentity();
    chownSync(own, uid, gid);
    await initialise(reachableHome(home, own), join(own, 'data'), own);
  });
  const copied = join(folder, 'home');
  return { ...options, home: existsSync(copied) ? copied : home, template: join(folder, 'data') };
}

export const startTestServer = async (options: ServerOptions = {}): Promise<Server> =>
  startServer(await withTemplate(options));

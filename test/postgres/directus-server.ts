// A real Directus for the long tests, over a unix socket, on a PostgreSQL of the tests. It is installed when it is first
// needed, into build/, and is no dependency of ours: its licence (MSCL-1.0-GPL, before 12 BUSL-1.1) does not let us hand it on.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import type { AddressInfo } from 'node:net';
import type { Server } from '../../scripts/postgres-server.ts';

/** What runs its scripts; later versions bring their binaries along, so that no install script has to run. */
const OVERRIDES = { 'isolated-vm': '6.2.0' };
const ADMIN_TOKEN = 'the-admin-token-of-a-test-0123456789';

/** Installs a version of Directus where it is not yet; about a minute and 700 MB. Gives its program. */
function install(version: string): string {
  const home = resolve(import.meta.dirname, `../../build/directus/${version}`);
  const program = join(home, 'node_modules/directus/cli.js');
  const done = join(home, 'installed');
  if (existsSync(done)) return program;
  mkdirSync(home, { recursive: true });
  const manifest = { private: true, dependencies: { directus: version }, overrides: OVERRIDES };
  writeFileSync(join(home, 'package.json'), JSON.stringify(manifest));
  const args = ['install', '--ignore-scripts', '--no-package-lock', '--omit=dev', '--no-audit', '--no-fund'];
  const path = `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`;
  const ended = spawnSync('npm', args, { cwd: home, encoding: 'utf8', env: { ...process.env, PATH: path } });
  if (ended.status !== 0) throw new Error(`Directus cannot be installed: ${ended.stderr.slice(-2000)}`);
  writeFileSync(done, '');
  return program;
}

export interface Directus extends AsyncDisposable {
  readonly socket: string;
  /** A call as its administrator; throws where it is refused. */
  admin(method: string, path: string, body?: unknown): Promise<Record<string, unknown>>;
  /** A user with a static token and a role with this policy. */
  addUser(token: string, policy: Record<string, unknown>): Promise<void>;
  /** HTTPS in front of the socket: a port on the loopback that hands bytes through. */
  openTls(certificate: string, key: string): Promise<{ port: number } & Disposable>;
}

/** Status and text of one call over the socket. */
export function call(
  socketPath: string,
  token: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; text: string }> {
  return new Promise((done, fail) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const sent = request({ socketPath, method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => done({ status: response.statusCode ?? 0, text }));
    });
    sent.on('error', fail);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

/** Starts Directus on the database `directus` of the server, which has to be there and may be empty. */
export async function startDirectus(version: string, server: Server): Promise<Directus> {
  const program = install(version);
  const folder = mkdtempSync(join(tmpdir(), 'tki-directus-'));
  const socket = join(folder, 'kb.sock');
  const env = {
    PATH: `${dirname(process.execPath)}:/usr/bin:/bin`,
    HOME: folder,
    DB_CLIENT: 'pg',
    DB_HOST: server.socketDir,
    DB_PORT: String(server.port),
    DB_DATABASE: 'directus',
    DB_USER: 'postgres',
    DB_PASSWORD: 'unused',
    SECRET: 'a secret of a test that nobody else uses',
    ADMIN_EMAIL: 'admin@example.com',
    ADMIN_PASSWORD: 'a password of a test',
    ADMIN_TOKEN,
    UNIX_SOCKET_PATH: socket,
    SERVE_APP: 'false',
    TELEMETRY: 'false',
    STORAGE_LOCAL_ROOT: folder,
    EXTENSIONS_PATH: folder,
  };
  const bootstrap = spawnSync(process.execPath, [program, 'bootstrap'], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  if (bootstrap.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`Directus does not begin: ${`${bootstrap.stdout}${bootstrap.stderr}`.slice(-2000)}`);
  }
  const child = spawn(process.execPath, [program, 'start'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  await new Promise<void>((done, fail) => {
    child.once('exit', () => fail(new Error(`Directus ended while starting: ${output.slice(-2000)}`)));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (output.includes('Server started')) done();
    });
  });
  const admin: Directus['admin'] = async (method, path, body) => {
    const { status, text } = await call(socket, ADMIN_TOKEN, method, path, body);
    if (status === 204) return {};
    if (status !== 200) throw new Error(`${method} ${path}: ${String(status)} ${text.slice(0, 500)}`);
    return (JSON.parse(text) as { data: Record<string, unknown> }).data;
  };
  return {
    socket,
    admin,
    async addUser(token, asked) {
      const name = `user of ${token}`;
      const policy = await admin('POST', '/policies', { app_access: false, ...asked, name });
      const role = await admin('POST', '/roles', { name, policies: [{ policy: policy['id'] }] });
      const email = `${token}@example.com`;
      await admin('POST', '/users', { email, token, role: role['id'], status: 'active' });
    },
    async openTls(certificate, key) {
      const front = createTlsServer({ cert: certificate, key }, (outside) => {
        const inside = connect(socket);
        outside.on('error', () => inside.destroy());
        inside.on('error', () => outside.destroy());
        outside.pipe(inside).pipe(outside);
      });
      await new Promise<void>((done) => void front.listen(0, '127.0.0.1', done));
      return { port: (front.address() as AddressInfo).port, [Symbol.dispose]: () => void front.close() };
    },
    async [Symbol.asyncDispose]() {
      const ended = new Promise((done) => child.once('close', done));
      if (child.kill('SIGKILL')) await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

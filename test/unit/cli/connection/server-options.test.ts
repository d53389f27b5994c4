// From the command line to where a server is: which source counts, and which files are not read.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ServerNamed, ServerOptions } from '../../../../src/cli/connection/server-options.ts';
import { parseServer, withServerOptions } from '../../../../src/cli/connection/server-options.ts';
import { openPipedSecrets } from '../../../../src/cli/piped-secrets.ts';
import { openBench, type Bench } from '../harness.ts';

let bench: Bench;
beforeEach(() => {
  bench = openBench();
  write('ca.pem', 'no certificate yet: nothing is connected');
});
afterEach(() => bench.remove());

function write(name: string, text: string, mode = 0o600): string {
  const path = join(bench.folder, name);
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
}

/** `args` as a command with these options sees them; HOME is the bench's folder. */
async function named(args: readonly string[], env: Record<string, string> = {}): Promise<ServerNamed> {
  const command = withServerOptions(new Command('x').exitOverride(), 'directus');
  command.parse(args, { from: 'user' });
  return parseServer(command.opts<ServerOptions>(), command, {
    ...bench.io(),
    env: { HOME: bench.folder, ...env },
  });
}

async function password(args: readonly string[]): Promise<string | null> {
  const server = await named(args);
  const secret = await server.readPassword(openPipedSecrets([]));
  return secret === null ? null : Buffer.from(secret).toString('latin1');
}

const ca = () => ['--ca', join(bench.folder, 'ca.pem')];

describe('a server', () => {
  test('is the socket of this machine where nobody names another, whatever PG* variables say', async () => {
    const env = {
      PGHOST: 'evil',
      PGSERVICE: 'evil',
      PGPASSFILE: '/evil',
      PGSERVICEFILE: '/evil',
      PGUSER: 'evil',
    };
    expect(await named([], env)).toMatchObject({
      endpoint: { kind: 'unix', directory: '/var/run/postgresql', port: 5432 },
      user: 'context_pack_readonly',
      database: 'directus',
    });
  });

  test('is named by a URL, a service or options, each for a part of it', async () => {
    write('.pg_service.conf', '[shop]\nhost=db.example.com\nport=6432\n');
    const expected = {
      endpoint: { kind: 'tls', host: 'db.example.com', port: 6432 },
      user: 'reader',
      database: 'shop',
    };
    const url = ['--url', 'postgres://reader@db.example.com:6432/shop'];
    expect(await named([...url, ...ca()])).toMatchObject(expected);
    expect(await named(['--service', 'shop', '--url', 'postgres://reader@/shop', ...ca()])).toMatchObject(
      expected,
    );
    expect(
      await named(['--service', 'shop', '--user', 'reader', '--database', 'shop', ...ca()]),
    ).toMatchObject(expected);
    const file = write('services', '[s]\nhost=/srv/socket\ndbname=shop');
    expect(await named(['--service', 's', '--service-file', file])).toMatchObject({
      endpoint: { kind: 'unix', directory: '/srv/socket' },
      database: 'shop',
    });
  });

  test.each<[string, string, () => string[]]>([
    ['by two sources', 'CONNECTION_TWICE', () => ['--url', 'postgres://db/x', '--host', 'db']],
    [
      'by the same word twice',
      'CONNECTION_TWICE',
      () => ['--url', 'postgres://db/directus', '--database', 'directus', ...ca()],
    ],
    [
      'by URL and service',
      'CONNECTION_TWICE',
      () => ['--url', 'postgres://db', '--service', 'shop', ...ca()],
    ],
    ['with two authorities', 'CONNECTION_TWICE', () => ['--host', 'db', '--system-ca', ...ca()]],
    ['over TCP without an authority', 'CA_MISSING', () => ['--url', 'postgres://db/x']],
    ['without its service', 'SERVICE_UNKNOWN', () => ['--service-file', '/x']],
    ['by a service that is not there', 'SERVICE_UNKNOWN', () => ['--service', 'none']],
    [
      'by a service file that is not there',
      'FILE_UNREADABLE',
      () => ['--service', 'x', '--service-file', '/nowhere'],
    ],
    [
      'by a folder for a service file',
      'FILE_UNREADABLE',
      () => ['--service', 'x', '--service-file', bench.folder],
    ],
    ['with a host of several', 'CONNECTION_MALFORMED', () => ['--host', 'a,b', ...ca()]],
    [
      'with a host that is an option of another program',
      'CONNECTION_MALFORMED',
      () => ['--host=-oX', ...ca()],
    ],
    ['with a port that is none', 'PORT_MALFORMED', () => ['--port', '5432;']],
    ['with a role of NUL', 'CONNECTION_MALFORMED', () => ['--user', 'a\0b']],
    ['with an empty database', 'CONNECTION_MALFORMED', () => ['--database', '']],
  ])('named %s: %s', async (_what, code, args) => {
    write('.pg_service.conf', '[shop]\nhost=db.example.com\n');
    await expect(named(args())).rejects.toMatchObject({ code });
  });

  test('is not looked for in a home that is none', async () => {
    await expect(named(['--service', 'x'], { HOME: '' })).rejects.toMatchObject({ code: 'HOME_MISSING' });
    await expect(named(['--pgpass'], { HOME: 'relative' })).rejects.toMatchObject({ code: 'HOME_MISSING' });
  });

  test('is vouched for by the system’s list, but not by one that a variable names', async () => {
    const { endpoint } = await named(['--host', 'db', '--system-ca']);
    expect(endpoint).toMatchObject({
      kind: 'tls',
      ca: expect.stringContaining('-----BEGIN CERTIFICATE-----') as string,
    });
    const refused = named(['--host', 'db', '--system-ca'], { SSL_CERT_FILE: '/evil.pem' });
    await expect(refused).rejects.toMatchObject({ code: 'SYSTEM_CA_MISSING' });
  });
});

describe('a password', () => {
  test('comes from the file that is named, with its bytes as they are', async () => {
    const file = join(bench.folder, 'raw');
    writeFileSync(file, Buffer.from([0xe9, 0x20, 0xff, 0x0d, 0x0a]), { mode: 0o600 });
    expect(await password(['--password-file', file])).toBe('\u00e9 \u00ff');
  });

  test('comes from the password file of psql only where it is asked for', async () => {
    write('.pgpass', 'db:5432:shop:reader:right\n');
    const place = ['--url', 'postgres://reader@db/shop', ...ca()];
    expect(await password([...place, '--pgpass'])).toBe('right');
    await expect(password(place)).rejects.toMatchObject({ code: 'PASSWORD_MISSING' });
    const other = write('other', '*:*:*:*:another');
    expect(await password([...place, '--pgpass-file', other])).toBe('another');
    expect(await password([...place, '--pgpass', '--pgpass-file', other])).toBe('another');
  });

  test('comes from the service that is named', async () => {
    write('.pg_service.conf', '[shop]\nhost=db\npassword=right\n');
    expect(await password(['--service', 'shop', ...ca()])).toBe('right');
  });

  test('is in no refusal, and a line that would be right is said', async () => {
    write('.pgpass', 'db:5432:other:reader:hunter2secret\nx:y\n');
    const refused = password(['--url', 'postgres://reader@[::1]/shop', '--pgpass', ...ca()]);
    const error = await refused.catch((thrown: unknown) => thrown as Error & { code: string; hint: string });
    expect(error).toMatchObject({ code: 'PGPASS_NO_LINE' });
    const { message, hint } = error as Error & { hint: string };
    expect(hint).toContain('\\:\\:1:5432:shop:reader:');
    expect(`${message}${hint}`).not.toContain('hunter2');
    expect(message).toContain('1 lines have fewer than five fields');
  });

  test.each<[string, string, () => string[]]>([
    ['two files', 'CONNECTION_TWICE', () => ['--pgpass', '--password-file', '/x']],
    ['a file and a service', 'CONNECTION_TWICE', () => ['--service', 'secret', '--password-file', '/x']],
    ['a file that is not there', 'PASSWORD_FILE_REFUSED', () => ['--password-file', '/nowhere']],
    ['a folder', 'PASSWORD_FILE_REFUSED', () => ['--password-file', bench.folder]],
    ['a device', 'PASSWORD_FILE_REFUSED', () => ['--password-file', '/dev/null']],
    ['a large file', 'PASSWORD_FILE_REFUSED', () => ['--password-file', write('large', 'a'.repeat(10_000))]],
    [
      'a file that its group may read',
      'PASSWORD_FILE_REFUSED',
      () => ['--password-file', write('open', 'a', 0o640)],
    ],
    [
      'a file that others may write',
      'PASSWORD_FILE_REFUSED',
      () => ['--password-file', write('open', 'a', 0o602)],
    ],
    ['no pgpass', 'PGPASS_REFUSED', () => ['--pgpass']],
    [
      'a pgpass that its group may read',
      'PGPASS_REFUSED',
      () => ['--pgpass-file', write('p', '*:*:*:*:a', 0o640)],
    ],
    ['a pgpass that all may read', 'PGPASS_REFUSED', () => ['--pgpass-file', write('p', '*:*:*:*:a', 0o604)]],
    [
      'a service file with a password that its group may read',
      'SERVICE_FILE_REFUSED',
      () => ['--service', 's', '--service-file', write('s', '[s]\npassword=a', 0o644)],
    ],
    [
      'a link to a file that others may read',
      'PGPASS_REFUSED',
      () => {
        symlinkSync(write('target', '*:*:*:*:a', 0o644), join(bench.folder, 'link'));
        return ['--pgpass-file', join(bench.folder, 'link')];
      },
    ],
    [
      'a link to itself',
      'PGPASS_REFUSED',
      () => {
        symlinkSync('loop', join(bench.folder, 'loop'));
        return ['--pgpass-file', join(bench.folder, 'loop')];
      },
    ],
    [
      'a pipe that nobody writes to',
      'PGPASS_REFUSED',
      () => {
        execFileSync('mkfifo', ['-m', '600', join(bench.folder, 'fifo')]);
        return ['--pgpass-file', join(bench.folder, 'fifo')];
      },
    ],
    [
      'a pipe for a password file',
      'PASSWORD_FILE_REFUSED',
      () => {
        execFileSync('mkfifo', ['-m', '600', join(bench.folder, 'fifo')]);
        return ['--password-file', join(bench.folder, 'fifo')];
      },
    ],
  ])('is not taken from %s: %s', async (_what, code, args) => {
    write('.pg_service.conf', '[secret]\npassword=b\n');
    mkdirSync(join(bench.folder, 'empty'));
    await expect(password(args())).rejects.toMatchObject({ code });
  });

  test('is taken through a link to a file of mode 600, as psql takes it', async () => {
    symlinkSync(write('target', '*:*:*:*:right'), join(bench.folder, 'link'));
    expect(await password(['--pgpass-file', join(bench.folder, 'link')])).toBe('right');
  });
});

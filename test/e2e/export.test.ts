// The built `tki export` as a process: told to stop, told lies for its terminal, and searched for its password.
// Real PostgreSQL over its socket and over TLS, and a fake server where a real one would not misbehave so.
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Server } from '../../scripts/postgres-server.ts';
import { startTestServer } from '../support/postgres.ts';
import {
  authentication,
  description,
  failure,
  message,
  opening,
  ready,
  scram,
  startFakeServer,
  welcome,
} from '../postgres/fake-server.ts';
import { dist } from '../support/sandbox.ts';
import { atLeast } from '../support/at-least.ts';
import { inLongRun } from '../support/long.ts';

const ROLE = 'context_pack_readonly';
const PASSWORD = 'Zq9 hunter/2+is=secret';
const fixture = (name: string): string => join(import.meta.dirname, '../postgres/fixtures', name);
const read = (name: string): string => readFileSync(fixture(name), 'utf8');

const port = await new Promise<number>((done) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const address = probe.address();
    probe.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
  });
});

let server: Server;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tki-export-e2e-'));
  server = await startTestServer({
    tls: { port, certificate: read('server.crt'), key: read('server.key') },
    hba: [`hostssl all ${ROLE} 127.0.0.1/32 scram-sha-256`, `local all ${ROLE} scram-sha-256`],
    settings: ['password_encryption=scram-sha-256'],
  });
  await server.admin('postgres', `CREATE ROLE ${ROLE} LOGIN PASSWORD '${PASSWORD}'`);
  await server.admin('postgres', 'CREATE DATABASE directus');
  await server.admin(
    'directus',
    `REVOKE TEMPORARY ON DATABASE directus FROM PUBLIC;
     CREATE TABLE public.dot_tools (id int);
     INSERT INTO public.dot_tools SELECT generate_series(1, 309);
     CREATE TABLE public.big (a int);
     INSERT INTO public.big SELECT generate_series(1, 40000);
     -- Far more than the five seconds that a statement has.
     CREATE VIEW public.v_dot_registry_no_file AS
       SELECT x.a FROM public.big x JOIN public.big y ON x.a <> y.a JOIN public.big z ON y.a <> z.a;
     GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${ROLE};`,
  );
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const admin = (sql: string) => server.admin('directus', sql);

interface Ran {
  child: ChildProcessWithoutNullStreams;
  /** Where the packet would be; the process runs there too. */
  at: string;
  ended: Promise<{ code: number | null; signal: string | null; said: string }>;
}

/** The built program in a folder of its own; its password is in a file outside of it. */
function start(ids: readonly string[], options: readonly string[], password: string | null = PASSWORD): Ran {
  const at = mkdtempSync(join(folder, 'run-'));
  const secret = `${at}.password`;
  writeFileSync(secret, `${password ?? ''}\n`, { mode: 0o600 });
  const asked = [...ids, '--purpose', 'a test', '--out', join(at, 'packet.json'), ...options];
  // Said once: what comes later in a command line would win.
  const given = password === null || options.includes('--password-file') ? [] : ['--password-file', secret];
  const args = ['export', ...asked, ...given];
  // A core file where the system writes one, however large.
  const child = spawn(
    '/bin/sh',
    ['-c', 'ulimit -c unlimited; exec "$@"', 'sh', process.execPath, join(dist, 'cli.mjs'), ...args],
    {
      cwd: at,
      env: { PATH: '/usr/bin:/bin' },
    },
  );
  child.stdin.on('error', () => undefined).end(password ?? '');
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<{ code: number | null; signal: string | null; said: string }>((done) =>
    child.once('close', (code, signal) => done({ code, signal, said })),
  );
  return { child, at, ended };
}

const bySocket = (): string[] => {
  const owner = String(server.owner.uid);
  return ['--host', server.socketDir, '--port', String(server.port), '--socket-owner', owner];
};
const byTls = (...more: string[]): string[] => {
  const authority = fixture('server.crt');
  return ['--host', 'localhost', '--port', String(port), '--ca', authority, ...more];
};
const quick = ['count/dot_tools'];
const slow = ['count/v_dot_registry_no_file'];

const outcomes = (at: string): unknown[] =>
  readFileSync(join(at, 'export-log.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

const isReading = `SELECT 1 FROM pg_stat_activity WHERE usename = '${ROLE}' AND state = 'active' AND query LIKE 'SELECT pg_catalog.count(*)%'`;

describe('tki export, told to stop', () => {
  it.each<[NodeJS.Signals, string, () => string[]]>([
    ['SIGINT', 'the socket', bySocket],
    ['SIGTERM', 'TLS', () => byTls()],
    ...inLongRun<[NodeJS.Signals, string, () => string[]]>([['SIGHUP', 'the socket', bySocket]]),
  ])(
    'by %s while it reads over %s: exits 3, writes no packet, says so in its log, and leaves no statement running',
    async (signal, _way, options) => {
      const { child, at, ended } = start(slow, options());
      while ((await admin(isReading)).length === 0) expect(child.exitCode).toBeNull();
      child.kill(signal);
      const { code, said } = await ended;
      expect(said).toContain('BLOCKED_BY_UNSAFE_ACCESS: INTERRUPTED');
      expect(code).toBe(3);
      expect(readdirSync(at)).toEqual(['export-log.jsonl']);
      expect(outcomes(at)).toMatchObject([{ outcome: 'BEGUN' }, { outcome: 'BLOCKED', code: 'INTERRUPTED' }]);
      // That it was cancelled, and did not run into its own limit, is shown where it has none: meanwhile.test.ts, tls.test.ts.
      while ((await admin(`SELECT 1 FROM pg_stat_activity WHERE usename = '${ROLE}'`)).length > 0);
    },
  );

  it('by SIGKILL: the log says that it began, there is no packet, and the next run removes what it had begun', async () => {
    const { child, at, ended } = start(slow, bySocket());
    while ((await admin(isReading)).length === 0) expect(child.exitCode).toBeNull();
    child.kill('SIGKILL');
    expect(await ended).toMatchObject({ code: null, signal: 'SIGKILL' });
    expect(readdirSync(at).filter((name) => !name.startsWith('.tki-export-'))).toEqual(['export-log.jsonl']);
    expect(outcomes(at)).toMatchObject([{ outcome: 'BEGUN' }]);
    const next = start(quick, [...bySocket(), '--out', join(at, 'packet.json')]);
    expect(await next.ended).toMatchObject({ code: 0 });
    expect(readdirSync(at).sort()).toEqual(['export-log.jsonl', 'packet.json']);
  });
});

/** What a terminal or a runner would obey. */
const poison = '\u001b[2J\u001b]0;x\u0007\u009b31m\u202e\n::set-env name=X::y\n::add-mask::z\r';
const obeyed = (text: string): string[] => [
  ...(text.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/g) ?? []),
  ...(text.match(/^::.*/gm) ?? []),
];

describe('tki export, with a server that writes for the terminal', () => {
  it('repeats nothing of a flood of notices, an error, or a name', async () => {
    const notice = message('N', `SNOTICE\0C00000\0M${poison}\0\0`);
    await using fake = await startFakeServer(async ({ socket, next }) => {
      socket.write(welcome);
      await next();
      socket.write(Buffer.concat([...Array.from({ length: 2000 }, () => notice), opening]));
      socket.write(Buffer.concat([failure(poison, poison), notice, ready('E')]));
    });
    if (fake.endpoint.kind !== 'unix') throw new Error('the test needs a socket');
    const { at, ended } = start(quick, ['--host', fake.endpoint.directory]);
    const { code, said } = await ended;
    expect(code).toBe(3);
    expect(said).toContain('STATEMENT_FAILED (SQLSTATE XX000)');
    expect(obeyed(said)).toEqual([]);
    expect(obeyed(readFileSync(join(at, 'export-log.jsonl'), 'utf8'))).toEqual([]);
    expect(readdirSync(at)).toEqual(['export-log.jsonl']);
  });

  it.each(['--json', '--exporter=x'])(
    'shows the name of a function so that nobody obeys it (%s)',
    async (form) => {
      const name = `"${poison.replaceAll('"', '""')}"`;
      await admin(
        `CREATE FUNCTION public.${name}(int) RETURNS int LANGUAGE sql AS 'SELECT 1';
       CREATE TABLE public.information_unit (id int CHECK (public.${name}(id) = 1));
       GRANT SELECT ON public.information_unit TO ${ROLE};`,
      );
      const { at, ended } = start(['count/information_unit'], [...bySocket(), form]);
      const { code, said } = await ended;
      await admin(`DROP TABLE public.information_unit; DROP FUNCTION public.${name}(int)`);
      expect(said).toContain('REACHES_FUNCTION');
      expect(code).toBe(3);
      expect(obeyed(said)).toEqual([]);
      expect(obeyed(readFileSync(join(at, 'export-log.jsonl'), 'utf8'))).toEqual([]);
    },
  );
});

/** The password as it is and as programs like to write it; and its halves, which a cut text would leave. */
const spellings = [
  PASSWORD,
  Buffer.from(PASSWORD).toString('base64').replaceAll('=', ''),
  Buffer.from(PASSWORD).toString('hex'),
  encodeURIComponent(PASSWORD),
  JSON.stringify(PASSWORD).slice(1, -1),
  PASSWORD.slice(0, 12),
  PASSWORD.slice(-12),
  Buffer.from(PASSWORD, 'utf8').toString('utf16le'),
];

const holdsSecret = (bytes: Buffer): boolean => spellings.some((spelling) => bytes.includes(spelling));

/** Files below the folder that hold the password. */
const leaks = (at: string): string[] =>
  readdirSync(at, { recursive: true, encoding: 'utf8' }).filter(
    (name) => statSync(join(at, name)).isFile() && holdsSecret(readFileSync(join(at, name))),
  );

/** What everybody on the machine may see of a process and of what it started. */
function seen(pid: number): string {
  const parts = ['cmdline', 'comm', 'environ', 'status'].map((name) => {
    try {
      return readFileSync(`/proc/${String(pid)}/${name}`, 'latin1');
    } catch {
      return '';
    }
  });
  return parts.join('\n');
}

const coresStayHere = (): boolean =>
  readFileSync('/proc/sys/kernel/core_pattern', 'utf8').trim().startsWith('core');

describe('the password', () => {
  it.each<[string, number, () => string[], string]>([
    ['that is right, over the socket', 0, bySocket, PASSWORD],
    ['that is right, over TLS', 0, () => byTls(), PASSWORD],
    ['that is piped in', 0, () => byTls('--password-file', '-'), PASSWORD],
    ['that is wrong', 3, () => byTls(), `${PASSWORD}!`],
    ['where the certificate is another’s', 3, () => byTls('--ca', fixture('other.crt')), PASSWORD],
    ['where there is no socket', 3, () => ['--host', '/nowhere'], PASSWORD],
    ['where an option is wrong', 1, () => byTls('--nothing'), PASSWORD],
    ['where the packet cannot be written', 1, () => byTls('--out', '/nowhere/packet.json'), PASSWORD],
    // Each by another way to an end that has a row above.
    ...inLongRun<[string, number, () => string[], string]>([
      ['that is right, with --json', 0, () => byTls('--json'), PASSWORD],
      ['that is wrong, over the socket', 3, bySocket, `${PASSWORD}!`],
      ['for a role that does not exist', 3, () => byTls('--user', 'nobody_here'), PASSWORD],
      ['for a database that does not exist', 3, () => byTls('--database', 'workflow'), PASSWORD],
      ['where the name is another’s', 3, () => byTls('--host', '127.0.0.2'), PASSWORD],
      ['where nobody listens', 3, () => byTls('--port', '1'), PASSWORD],
    ]),
  ])(
    '%s stands in no output, no file and nothing that others see (exit %d)',
    async (_what, code, options, password) => {
      const { child, at, ended } = start(quick, options(), password);
      let shown = '';
      // As often as the turn comes, until it has ended.
      const gone = ended.then(() => true);
      while (!(await Promise.race([gone, new Promise((done) => setTimeout(done, 20, false))])))
        shown += seen(child.pid ?? 0);
      const end = await ended;
      expect({ code: end.code, said: end.said }).toMatchObject({ code });
      expect(shown).toContain('cli.mjs');
      expect(holdsSecret(Buffer.from(shown + end.said))).toBe(false);
      expect(leaks(at)).toEqual([]);
    },
  );

  it.each<[string, Buffer | null]>([
    ['asks for it in clear', authentication(3)],
    ['lets us in without asking', welcome],
    ['forges its proof', null],
    // Both are asked of the wire itself: test/postgres/hostile-server.test.ts.
    ...inLongRun<[string, Buffer | null]>([
      ['asks for it as MD5', authentication(5, 'salt')],
      ['describes rows before anything', Buffer.concat([opening, description('a')])],
    ]),
  ])('is given to no server that %s', async (_what, bytes) => {
    const tls = { key: read('server.key'), certificate: read('server.crt') };
    await using fake = await startFakeServer(
      async (conversation) => {
        if (bytes !== null) conversation.socket.write(bytes);
        else await scram(conversation, { password: 'another', forge: true });
      },
      { tls },
    );
    const { at, ended } = start(quick, byTls('--port', String(fake.endpoint.port)));
    const { code, said } = await ended;
    expect(code).toBe(3);
    expect(holdsSecret(fake.received())).toBe(false);
    expect(holdsSecret(Buffer.from(said))).toBe(false);
    expect(leaks(at)).toEqual([]);
  });

  it('is in no argument, no variable and no child while the rows are read, and in no core file', async () => {
    const { child, at, ended } = start(slow, byTls());
    while ((await admin(isReading)).length === 0) expect(child.exitCode).toBeNull();
    const pid = String(child.pid);
    const shown = seen(Number(pid));
    expect(shown).toContain('cli.mjs');
    expect(holdsSecret(Buffer.from(shown))).toBe(false);
    for (const task of atLeast(1, readdirSync(`/proc/${pid}/task`)))
      expect(readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8')).toBe('');
    expect(readFileSync(`/proc/${pid}/coredump_filter`, 'utf8').trim()).toBe('00000000');
    child.kill('SIGABRT');
    expect(await ended).toMatchObject({ signal: 'SIGABRT' });
    expect(readdirSync(at).some((name) => name.startsWith('core')) || !coresStayHere()).toBe(true);
    expect(leaks(at)).toEqual([]);
  });

  it('would be found in a core file, were its memory written there: the search sees it', async () => {
    const at = mkdtempSync(join(folder, 'core-'));
    const script = `const kept = require('node:fs').readFileSync(0, 'utf8'); process.on('exit', () => kept); process.abort()`;
    const child = spawn(
      '/bin/sh',
      ['-c', 'ulimit -c unlimited; exec "$@"', 'sh', process.execPath, '-e', script],
      {
        cwd: at,
        env: {},
      },
    );
    child.stdin.end(PASSWORD);
    await new Promise((done) => child.once('close', done));
    // Where the system hands core files to a program, none is here to search; then the filter alone is what is shown.
    if (!coresStayHere()) process.stdout.write('core files go elsewhere on this machine: NOT searched\n');
    expect(leaks(at).length > 0).toBe(coresStayHere());
  });

  it('is taken from no file that others may read, and from no argument', async () => {
    const at = mkdtempSync(join(folder, 'refused-'));
    const secret = join(at, 'secret');
    writeFileSync(secret, PASSWORD);
    chmodSync(secret, 0o644);
    const open = start(quick, byTls('--password-file', secret), null);
    expect(await open.ended).toMatchObject({
      code: 1,
      said: expect.stringContaining('PASSWORD_FILE_REFUSED') as string,
    });
    const argued = start(quick, byTls('--password', 'x'), null);
    expect(await argued.ended).toMatchObject({
      code: 1,
      said: expect.stringContaining('UNKNOWN_OPTION') as string,
    });
    const without = start(quick, byTls(), null);
    expect(await without.ended).toMatchObject({
      code: 1,
      said: expect.stringContaining('PASSWORD_MISSING') as string,
    });
    for (const ran of [open, argued, without]) expect(existsSync(join(ran.at, 'packet.json'))).toBe(false);
  });
});

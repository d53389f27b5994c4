// The reference run's shape, end to end: six counts from a real server into a packet, through the command line too.
// The reference run's own hash cannot be reproduced from what is known of it, and is not claimed anywhere.
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import canonicalize from 'canonicalize';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { runCommandLine } from '../../src/cli/program.ts';
import type { Packet } from '../../src/formats/documents.ts';
import { validate } from '../../src/formats/validators/packet.js';
import type { ReferenceDatabase } from '../../scripts/demo-database.ts';
import { referenceCounts, startReferenceDatabase } from '../../scripts/demo-database.ts';
import { withTemplate } from '../support/postgres.ts';
import type { HeldOutcome } from './bench.ts';
import { effects, exportToText } from './bench.ts';
import { atLeast } from '../support/at-least.ts';

const ids = Object.keys(referenceCounts);
const catalogFolder = fileURLToPath(new URL('../../catalog', import.meta.url));
const catalog = loadCatalog(catalogFolder);

// A witness that shares no code with the exporter.
const sha256 = (text: string): string => `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;

const exportFrom = (database: ReferenceDatabase, changes: { now?: () => Date } = {}): Promise<HeldOutcome> =>
  exportToText(
    {
      ids,
      purpose: 'a test',
      catalog,
      endpoint: {
        kind: 'unix',
        directory: database.socketDir,
        port: database.port,
        socketOwner: database.socketOwner,
      },
      user: database.user,
      database: database.database,
      password: null,
      exporter: 'a test',
    },
    { ...effects, ...changes },
  );

function exported(outcome: HeldOutcome): HeldOutcome & { kind: 'exported' } {
  if (outcome.kind === 'blocked') throw new Error(`${outcome.code}: ${outcome.hint}`);
  return outcome;
}

const countsOf = (packet: Packet): Record<string, string> =>
  Object.fromEntries(
    packet.items.map((item) => [item.item_id, item.payload.kind === 'count' ? item.payload.value : '?']),
  );

let database: ReferenceDatabase;
let folder: string;

beforeAll(async () => {
  database = await startReferenceDatabase(undefined, await withTemplate());
  folder = mkdtempSync(join(tmpdir(), 'tki-export-'));
});

afterAll(async () => {
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('exportPacket', () => {
  it('writes the six counts of the reference run, all COMPLETE, in the order asked', async () => {
    const { packet, complete, notes } = exported(await exportFrom(database));
    expect(countsOf(packet)).toEqual(referenceCounts);
    expect(packet.items.map((item) => item.item_id)).toEqual(ids);
    expect(complete).toBe(true);
    expect(notes).toEqual([]);
  });

  it('writes canonical bytes that follow the schema, and hashes that another implementation recomputes', async () => {
    const { packet, text, digest } = exported(await exportFrom(database));
    expect(validate(packet)).toBe(true);
    expect(text).toBe(canonicalize(packet));
    expect(digest).toBe(sha256(text));
    const pairs: string[] = [];
    for (const item of atLeast(1, packet.items)) {
      const source = item.source_metadata;
      const sql = readFileSync(join(catalogFolder, 'queries', `${item.item_id}.sql`), 'utf8');
      const preimage = {
        payload: item.payload,
        sql,
        named_query_id: source.named_query_id_or_kb_path,
        governed_surface: source.governed_surface,
      };
      expect(source.content_hash).toBe(sha256(canonicalize(preimage) ?? ''));
      pairs.push(`${source.named_query_id_or_kb_path}:${source.content_hash}`);
    }
    const sorted = pairs.map((pair) => Buffer.from(pair)).sort((a, b) => Buffer.compare(a, b));
    expect(packet.manifest_hash).toBe(sha256(sorted.map(String).join('\n')));
    const { tki: own, ...rest } = packet;
    const { packet_digest, ...extension } = own ?? { packet_digest: '' };
    expect(packet_digest).toBe(sha256(canonicalize({ ...rest, tki: extension }) ?? ''));
    expect(text).not.toContain('"sql"');
  });

  it('writes the same content hashes for the same rows at another time', async () => {
    const first = exported(await exportFrom(database)).packet;
    const later = exported(
      await exportFrom(database, { now: () => new Date('2027-01-01T00:00:00Z') }),
    ).packet;
    expect(later.manifest_hash).toBe(first.manifest_hash);
    expect(later.packet_as_of).toBe('2027-01-01T00:00:00.000Z');
    expect(later.tki?.packet_digest).not.toBe(first.tki?.packet_digest);
  });

  it('carries discipline, status and revision on every item, and the emulated gateway on the packet', async () => {
    const { packet } = exported(await exportFrom(database));
    for (const item of atLeast(1, packet.items)) {
      const value = item.payload.kind === 'count' ? item.payload.value : '?';
      expect(item.count_discipline).toMatchObject({
        value,
        observation_ts: packet.packet_as_of,
        query: item.item_id,
      });
      expect(item.tki).toMatchObject({ completeness: 'COMPLETE', aggregate_exception: 'PROVISIONAL' });
      expect(item.source_metadata.source_revision).toMatch(/^pg:18\d{4};snapshot:\d+:\d+:[\d,]*$/);
    }
    const diagnostic = packet.items.filter((item) => item.precedence === 'diagnostic');
    expect(diagnostic.map((item) => [item.item_id, item.authority_status])).toEqual([
      ['count/v_dot_registry_no_file', 'diagnostic'],
    ]);
    expect(packet.tki).toMatchObject({
      gateway: expect.stringMatching(/^EMULATED_/),
      exporter: { human_operator: 'NOT_EVIDENCED', role: 'context_pack_readonly', login_event_triggers: '0' },
    });
    expect(packet).toMatchObject({ source_mode: 'PACKET_DERIVED', decision_effect: 'NONE', may_gate: false });
    expect(packet.disclaimer).toContain('is not evidence of absence anywhere else');
  });
});

interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

const tki = (...args: string[]): Promise<Ran> => tkiAt(effects.now, ...args);

async function tkiAt(now: () => Date, ...args: string[]): Promise<Ran> {
  const ran = { code: null as number | null, stdout: '', stderr: '' };
  await runCommandLine(args, '0.0.0', {
    stdout: (text) => void (ran.stdout += text),
    stderr: (text) => void (ran.stderr += text),
    color: false,
    now,
    randomHex: (bytes) => 'c0'.repeat(bytes),
    uid: effects.uid,
    node: process.execPath,
    nodeCanReplaceProgram: true,
    sudo: '/nowhere',
    dist: fileURLToPath(new URL('../../dist', import.meta.url)),
    env: {},
    readSecret: () => Promise.resolve(null),
    exit: (code) => void (ran.code = code),
  });
  return ran;
}

const linesOf = (out: string): Record<string, unknown>[] =>
  readFileSync(join(out, '../export-log.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** A clock that does something once, when it is first asked after the run has begun. */
function meanwhile(act: () => void): () => Date {
  let asked = 0;
  return () => {
    asked += 1;
    if (asked === 2) act();
    return effects.now();
  };
}

const place = (): string[] => ['--host', database.socketDir, '--socket-owner', String(database.socketOwner)];

describe('tki export', () => {
  it('writes packet and log with mode 0600, exits 0, and leaves no temporary file', async () => {
    const out = join(mkdtempSync(join(folder, 'written-')), 'packet.json');
    const ran = await tki('export', ...ids, '--purpose', 'weekly baseline', '--out', out, ...place());
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const packet: unknown = JSON.parse(readFileSync(out, 'utf8'));
    expect(validate(packet) && countsOf(packet)).toEqual(referenceCounts);
    expect(statSync(out).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(out, '..')).sort()).toEqual(['export-log.jsonl', 'packet.json']);
    expect(statSync(join(out, '../export-log.jsonl')).mode & 0o777).toBe(0o600);
    const said = { purpose: 'weekly baseline', requested: ids, exporter_as_stated: 'NOT STATED' };
    expect(linesOf(out)).toMatchObject([
      { ...said, outcome: 'BEGUN' },
      { ...said, outcome: 'WRITTEN_COMPLETE', packet: sha256(readFileSync(out, 'utf8')) },
    ]);
    expect(new Set(linesOf(out).map(({ run }) => run)).size).toBe(1);
  });

  it('exits 3, writes no packet and logs the refusal for an unknown id', async () => {
    const out = join(mkdtempSync(join(folder, 'unknown-')), 'packet.json');
    const ran = await tki(
      'export',
      'count/dot_tools',
      'count/other',
      '--purpose',
      'p',
      '--out',
      out,
      ...place(),
    );
    expect(ran.code).toBe(3);
    expect(ran.stdout).toContain('UNKNOWN_QUERY_ID');
    expect(existsSync(out)).toBe(false);
    expect(linesOf(out)).toMatchObject([
      { outcome: 'BEGUN' },
      { outcome: 'BLOCKED', code: 'UNKNOWN_QUERY_ID', executed: false },
    ]);
  });

  it('exits 3 for more than 25 ids, a duplicate, and the word all', async () => {
    const many = Array.from({ length: 26 }, (_, index) => `q/${String(index)}`);
    for (const asked of [many, ['count/dot_tools', 'count/dot_tools'], ['all']]) {
      const out = join(mkdtempSync(join(folder, 'asked-')), 'packet.json');
      expect((await tki('export', ...asked, '--purpose', 'p', '--out', out, ...place())).code).toBe(3);
      expect(existsSync(out)).toBe(false);
    }
  });

  it('exits 2 when an item is not COMPLETE', async () => {
    const out = join(mkdtempSync(join(folder, 'partial-')), 'packet.json');
    const own = mkdtempSync(join(folder, 'catalog-'));
    mkdirSync(join(own, 'queries'));
    const sql = 'SELECT id FROM public.dot_tools WHERE id = 0\n';
    writeFileSync(join(own, 'queries/none.sql'), sql);
    const index = JSON.parse(readFileSync(join(catalogFolder, 'catalog.json'), 'utf8')) as {
      entries: Record<string, unknown>[];
    };
    const { count_discipline: _discipline, ...entry } = index.entries[0] ?? {};
    index.entries = [
      {
        ...entry,
        id: 'rows/none',
        result: 'rows',
        columns: ['id'],
        sql_file: 'queries/none.sql',
        sql_sha256: sha256(sql),
      },
    ];
    writeFileSync(join(own, 'catalog.json'), JSON.stringify(index));
    const ran = await tki(
      'export',
      'rows/none',
      '--purpose',
      'p',
      '--out',
      out,
      '--catalog',
      own,
      ...place(),
    );
    expect(ran.code).toBe(2);
    expect(ran.stdout).toContain('EMPTY');
  });

  it('exits 1 and asks no server without a purpose, a target, or a folder for it', async () => {
    const out = join(folder, 'nowhere/packet.json');
    expect((await tki('export', 'count/dot_tools', '--out', join(folder, 'p.json'), ...place())).code).toBe(
      1,
    );
    expect((await tki('export', 'count/dot_tools', '--purpose', 'p', ...place())).code).toBe(1);
    expect((await tki('export', 'count/dot_tools', '--purpose', 'p', '--out', out, ...place())).code).toBe(1);
    expect((await tki('export', 'count/dot_tools', '--purpose', 'p', '--out', folder, ...place())).code).toBe(
      1,
    );
    expect(
      (
        await tki(
          'export',
          'count/dot_tools',
          '--purpose',
          'p',
          '--out',
          join(folder, 'p.json'),
          '--host',
          'db.example',
        )
      ).code,
    ).toBe(1);
  });

  it('replaces no symbolic link, neither for the packet nor for the log', async () => {
    const own = mkdtempSync(join(folder, 'links-'));
    const victim = join(own, 'victim');
    writeFileSync(victim, 'untouched');
    symlinkSync(victim, join(own, 'packet.json'));
    expect(
      (
        await tki(
          'export',
          'count/dot_tools',
          '--purpose',
          'p',
          '--out',
          join(own, 'packet.json'),
          ...place(),
        )
      ).code,
    ).toBe(1);
    symlinkSync(victim, join(own, 'export-log.jsonl'));
    expect(
      (await tki('export', 'count/dot_tools', '--purpose', 'p', '--out', join(own, 'other.json'), ...place()))
        .code,
    ).toBe(1);
    expect(readFileSync(victim, 'utf8')).toBe('untouched');
    expect(readdirSync(own).sort()).toEqual(['export-log.jsonl', 'packet.json', 'victim']);
  });

  const asked = ['export', 'count/dot_tools', '--purpose', 'p', '--out'];
  const nowhere = ['--host', '/nowhere'];

  it('has the first line of its log before a server is contacted, and asks none without it', async () => {
    const own = mkdtempSync(join(folder, 'begun-'));
    const out = join(own, 'packet.json');
    expect((await tki(...asked, out, ...nowhere)).code).toBe(3);
    expect(linesOf(out).map(({ outcome }) => outcome)).toEqual(['BEGUN', 'BLOCKED']);
    rmSync(join(own, 'export-log.jsonl'));
    mkdirSync(join(own, 'export-log.jsonl'));
    // Where a server had been looked for, there would be CONNECT_FAILED and exit code 3.
    expect(await tki(...asked, out, ...nowhere)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('PACKET_NOT_WRITTEN') as string,
    });
    expect(readdirSync(own)).toEqual(['export-log.jsonl']);
  });

  it('appends to no log that is another file under a second name, or a pipe', async () => {
    const own = mkdtempSync(join(folder, 'second-name-'));
    writeFileSync(join(own, 'precious'), 'precious');
    linkSync(join(own, 'precious'), join(own, 'export-log.jsonl'));
    const out = join(own, 'packet.json');
    expect((await tki(...asked, out, ...nowhere)).code).toBe(1);
    expect(readFileSync(join(own, 'precious'), 'utf8')).toBe('precious');
    rmSync(join(own, 'export-log.jsonl'));
    spawnSync('mkfifo', [join(own, 'export-log.jsonl')]);
    expect((await tki(...asked, out, ...nowhere)).code).toBe(1);
    expect(readdirSync(own).sort()).toEqual(['export-log.jsonl', 'precious']);
  });

  it('refuses a name that no file can have, before a server is contacted', async () => {
    const own = mkdtempSync(join(folder, 'names-'));
    writeFileSync(join(own, 'file'), '');
    for (const name of ['n'.repeat(256), 'n'.repeat(5000), 'file/packet.json']) {
      expect(await tki(...asked, join(own, name), ...nowhere)).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('PACKET_NOT_WRITTEN') as string,
      });
    }
    expect(readdirSync(own)).toEqual(['file']);
  });

  it('writes a packet whose name is as long as a name can be', async () => {
    const own = mkdtempSync(join(folder, 'long-'));
    const out = join(own, 'n'.repeat(255));
    expect((await tki(...asked, out, ...place())).code).toBe(0);
    expect(readdirSync(own).sort()).toEqual(['export-log.jsonl', 'n'.repeat(255)]);
  });

  it('logs that nothing was written when the target became something else meanwhile', async () => {
    const own = mkdtempSync(join(folder, 'meanwhile-'));
    const out = join(own, 'packet.json');
    const ran = await tkiAt(
      meanwhile(() => mkdirSync(out)),
      ...asked,
      out,
      ...place(),
    );
    expect(ran).toMatchObject({ code: 1, stderr: expect.stringContaining('PACKET_NOT_WRITTEN') as string });
    expect(linesOf(out).map(({ outcome }) => outcome)).toEqual(['BEGUN', 'NOT_WRITTEN']);
    expect(linesOf(out)[1]).not.toHaveProperty('packet');
    expect(readdirSync(own).sort()).toEqual(['export-log.jsonl', 'packet.json']);
  });

  it('logs that nothing was written when the file there cannot be replaced, and leaves it', async ({
    skip,
  }) => {
    const own = mkdtempSync(join(folder, 'immutable-'));
    const out = join(own, 'packet.json');
    writeFileSync(out, 'old');
    // It takes root and a file system that knows the attribute.
    const fixed = spawnSync('chattr', ['+i', out]).status === 0;
    skip(!fixed, 'no file can be made immutable here: a failing rename was NOT tried');
    try {
      expect((await tki(...asked, out, ...place())).code).toBe(1);
    } finally {
      spawnSync('chattr', ['-i', out]);
    }
    expect(linesOf(out).map(({ outcome }) => outcome)).toEqual(['BEGUN', 'NOT_WRITTEN']);
    expect(readFileSync(out, 'utf8')).toBe('old');
    expect(readdirSync(own).sort()).toEqual(['export-log.jsonl', 'packet.json']);
  });

  it('keeps no packet when the log can no longer be written at its end', async () => {
    const own = mkdtempSync(join(folder, 'log-lost-'));
    const out = join(own, 'packet.json');
    const ran = await tkiAt(
      meanwhile(() => linkSync(join(own, 'export-log.jsonl'), join(own, 'second'))),
      ...asked,
      out,
      ...place(),
    );
    expect(ran.code).toBe(1);
    expect(linesOf(out).map(({ outcome }) => outcome)).toEqual(['BEGUN']);
    expect(readdirSync(own).sort()).toEqual(['export-log.jsonl', 'second']);
  });

  it('takes a password only from a file that nobody else can read', async () => {
    const file = join(folder, 'password');
    writeFileSync(file, 'secret\n', { mode: 0o600 });
    chmodSync(file, 0o644);
    const out = join(folder, 'password-packet.json');
    const args = [
      'export',
      'count/dot_tools',
      '--purpose',
      'p',
      '--out',
      out,
      '--password-file',
      file,
      ...place(),
    ];
    expect(await tki(...args)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('PASSWORD_FILE_REFUSED'),
    });
    chmodSync(file, 0o600);
    expect((await tki(...args)).code).toBe(0);
  });

  it('takes a password from a pipe, as at most 8,192 bytes of any kind, as psql does', async () => {
    const args = ['export', 'count/dot_tools', '--purpose', 'p', '--password-file', '-', ...place()];
    const piped = (input: string | Buffer) =>
      spawnSync(
        process.execPath,
        [
          join(import.meta.dirname, '../../dist/cli.mjs'),
          ...args,
          '--out',
          join(folder, 'piped-packet.json'),
        ],
        {
          input,
          encoding: 'utf8',
        },
      );
    for (const taken of ['secret\n', Buffer.from([0xff, 0xfe])])
      expect(piped(taken)).toMatchObject({ status: 0, stderr: '' });
    expect(piped('x'.repeat(8193))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('PASSWORD_FILE_REFUSED') as string,
    });
  });
});

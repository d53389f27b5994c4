// The built export at the largest size that it allows, killed, starved of disk and run twice at once. A real server, the
// real program in a process of its own, and nothing but files to look at afterwards.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPacket } from '../../src/evaluation/read-packet.ts';
import { loadReachChecker } from '../../src/export/reach/preflight.ts';
import { assertSafe } from '../../src/export/server/session-checks.ts';
import { begin, openSession } from '../../src/export/server/session.ts';
import { ITEM_LIMIT_BYTES } from '../../src/formats/limits.ts';
import { REFERENCE_ROLE } from '../../scripts/demo-database.ts';
import type { Bench, Query } from './bench.ts';
import { effects, openBench } from './bench.ts';
import type { BuiltRun } from './catalog-folder.ts';
import { runBuiltExport, writeCatalog } from './catalog-folder.ts';
import { AT_LIMIT, createRelations, ORDINARY, OVER_LIMIT, twentyFive } from './large-tables.ts';
import { atLeast } from '../support/at-least.ts';

/** What the whole export process may take while it writes 100 MB. */
const PEAK_LIMIT_BYTES = 200 * 1024 * 1024;

const atLimit = twentyFive('public.at_limit');
const overLimit: Record<string, Query> = {
  before: { relation: 'public.ordinary' },
  over: {
    relation: 'public.over_limit',
    sql: 'SELECT id, t FROM public.over_limit ORDER BY id',
    columns: ['id', 't'],
  },
  after: { relation: 'public.ordinary' },
};
const SECRET = 'forty-two is what nobody may see';
const failing: Record<string, Query> = {
  fails: {
    relation: 'public.v_fails',
    kind: 'pg_view',
    sql: 'SELECT n FROM public.v_fails',
    columns: ['n'],
  },
};

let bench: Bench;
let folder: string;

beforeAll(async () => {
  bench = await openBench();
  folder = fs.mkdtempSync('/var/tmp/tki-scale-');
  await bench.create(
    'directus',
    `${ORDINARY}${AT_LIMIT}${OVER_LIMIT}
     CREATE TABLE public.words (t text); INSERT INTO public.words VALUES ('${SECRET}');
     CREATE VIEW public.v_fails AS SELECT t::int AS n FROM public.words;`,
  );
  writeCatalog(path.join(folder, 'at-limit'), 'directus', atLimit);
  writeCatalog(path.join(folder, 'over-limit'), 'directus', overLimit);
  writeCatalog(path.join(folder, 'failing'), 'directus', failing);
});

afterAll(async () => {
  await bench.server.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

const fresh = (): string => fs.mkdtempSync(path.join(folder, 'out-'));

/** Runs one of the catalogs above into `into`; `onStart` is called with the process while it runs. */
const run = (
  catalog: string,
  queries: object,
  into: string,
  onStart?: (child: { kill(signal: NodeJS.Signals): boolean }) => void,
): Promise<BuiltRun> =>
  runBuiltExport(
    {
      server: bench.server,
      catalog: path.join(folder, catalog),
      ids: Object.keys(queries),
      out: path.join(into, 'packet.json'),
    },
    onStart,
  );

const outcomes = (into: string): string[] =>
  fs
    .readFileSync(path.join(into, 'export-log.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { outcome: string }).outcome);

const spools = (into: string): string[] =>
  fs.readdirSync(into).filter((name) => name.startsWith('.tki-export-'));

/** Waits until a spool in the folder has grown over `bytes`. */
async function untilSpooled(into: string, bytes: number): Promise<string> {
  for (;;) {
    const [name] = spools(into);
    const size =
      name === undefined ? 0 : (fs.statSync(path.join(into, name), { throwIfNoEntry: false })?.size ?? 0);
    if (name !== undefined && size > bytes) return name;
    await after(2);
  }
}

describe('twenty-five answers at the item limit', () => {
  it('become a packet that the reader takes, in a process of less than 200 MB', async () => {
    const into = fresh();
    const ran = await run('at-limit', atLimit, into);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.peakBytes).toBeLessThan(PEAK_LIMIT_BYTES);

    const packet = path.join(into, 'packet.json');
    const size = fs.statSync(packet).size;
    expect(size).toBeGreaterThan(25 * 0.99 * ITEM_LIMIT_BYTES);
    const said = JSON.parse(ran.stdout) as {
      digest: string;
      items: { content_hash: string; rows: number }[];
    };
    const hash = createHash('sha256').update(fs.readFileSync(packet)).digest('hex');
    expect(said.digest).toBe(`sha256:${hash}`);

    const descriptor = fs.openSync(packet, 'r');
    const source = {
      size,
      read(offset: number, length: number) {
        const bytes = Buffer.alloc(length);
        return bytes.subarray(0, fs.readSync(descriptor, bytes, 0, length, offset));
      },
    };
    const queries = new Map(Object.entries(atLimit).map(([id, { sql }]) => [id, sql ?? '']));
    const reading = readPacket(source, queries);
    fs.closeSync(descriptor);
    if (reading.kind === 'refused') throw new Error(`${reading.reason}: ${reading.detail}`);
    expect(reading.recomputedPacketDigest).toBe(reading.envelope.tki?.packet_digest);
    expect(reading.items.map((item) => item.recomputedContentHash)).toEqual(
      said.items.map(({ content_hash }) => content_hash),
    );
    expect(atLeast(1, said.items).every(({ rows }) => rows === 499)).toBe(true);
  });

  it('are said to be TRUNCATED where they are larger, and end behind a whole row', async () => {
    const into = fresh();
    const ran = await run('over-limit', overLimit, into);
    expect(ran).toMatchObject({ code: 2, stderr: '' });
    const { items, notes } = JSON.parse(ran.stdout) as {
      items: { completeness: string; rows: number }[];
      notes: string[];
    };
    expect(items.map(({ completeness }) => completeness)).toEqual(['COMPLETE', 'TRUNCATED', 'COMPLETE']);
    const rows = items[1]?.rows ?? 0;
    expect(notes).toEqual([
      `TRUNCATED: over stops after its first ${String(rows)} rows, at the limit of 4194304 bytes of one item`,
    ]);
    const packet = JSON.parse(fs.readFileSync(path.join(into, 'packet.json'), 'utf8')) as {
      items: { payload: { rows: string[][] } }[];
    };
    const kept = packet.items[1]?.payload.rows ?? [];
    expect(kept.length).toBe(rows);
    expect(new Set(kept.map(([, text]) => text?.length))).toEqual(new Set([32 * 300]));
    const item = Buffer.byteLength(JSON.stringify(packet.items[1]));
    expect(item).toBeLessThanOrEqual(ITEM_LIMIT_BYTES);
    // On the wire a row takes a few bytes more than in the packet: less than two rows of room are left.
    expect(item).toBeGreaterThan(ITEM_LIMIT_BYTES - 2 * 9700);
  });
});

describe('an export that is disturbed', () => {
  it('leaves no packet when it is killed, and nothing at all once the next one has begun', async () => {
    const into = fresh();
    const ran = await run('at-limit', atLimit, into, (child) => {
      void untilSpooled(into, 8 * 1024 * 1024).then(() => child.kill('SIGKILL'));
    });
    expect(ran.signal).toBe('SIGKILL');
    expect(fs.existsSync(path.join(into, 'packet.json'))).toBe(false);
    expect(outcomes(into)).toEqual(['BEGUN']);
    expect(spools(into)).toHaveLength(1);
    expect((await run('over-limit', overLimit, into)).code).toBe(2);
    expect(fs.readdirSync(into).sort()).toEqual(['export-log.jsonl', 'packet.json']);
    expect(outcomes(into)).toEqual(['BEGUN', 'BEGUN', 'WRITTEN_NOT_ALL_COMPLETE']);
  });

  it('leaves no packet on a disk that is too small, keeps the one that was there, and its log says so', async () => {
    const into = fresh();
    const mount = (...args: string[]): void => {
      const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
      const [file = '', ...rest] = [...asRoot, ...args];
      const ended = spawnSync(file, rest, { encoding: 'utf8' });
      if (ended.status !== 0) throw new Error(`${args.join(' ')}: ${ended.stderr}`);
    };
    mount(
      'mount',
      '-t',
      'tmpfs',
      '-o',
      `size=20m,mode=0700,uid=${String(process.getuid?.() ?? 0)}`,
      'none',
      into,
    );
    try {
      fs.writeFileSync(path.join(into, 'packet.json'), 'an earlier packet');
      const ran = await run('at-limit', atLimit, into);
      expect(ran.code).toBe(1);
      expect(ran.stderr).toContain('PACKET_NOT_WRITTEN');
      expect(fs.readFileSync(path.join(into, 'packet.json'), 'utf8')).toBe('an earlier packet');
      expect(outcomes(into)).toEqual(['BEGUN', 'NOT_WRITTEN']);
      expect(fs.readdirSync(into).sort()).toEqual(['export-log.jsonl', 'packet.json']);
    } finally {
      mount('umount', into);
    }
  });

  it('puts a whole packet there when two write to one name at once, and logs both', async () => {
    const into = fresh();
    const ended = await Promise.all([run('at-limit', atLimit, into), run('over-limit', overLimit, into)]);
    expect(ended.map(({ code }) => code)).toEqual([0, 2]);
    const digests = ended.map(({ stdout }) => (JSON.parse(stdout) as { digest: string }).digest);
    const bytes = fs.readFileSync(path.join(into, 'packet.json'));
    expect(digests).toContain(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
    expect(outcomes(into).sort()).toEqual(['BEGUN', 'BEGUN', 'WRITTEN_COMPLETE', 'WRITTEN_NOT_ALL_COMPLETE']);
    expect(spools(into)).toEqual([]);
  });

  it('writes nothing into a folder that took the place of its own in the middle of the run', async () => {
    const into = fresh();
    const moved = `${into}-moved`;
    const swap = async (): Promise<void> => {
      await untilSpooled(into, 1);
      fs.renameSync(into, moved);
      fs.mkdirSync(into);
    };
    const ran = await run('at-limit', atLimit, into, () => void swap());
    expect(ran.code).toBe(1);
    expect(fs.readdirSync(into)).toEqual([]);
    expect(fs.readdirSync(moved)).toEqual(['export-log.jsonl']);
    expect(outcomes(moved)).toEqual(['BEGUN', 'NOT_WRITTEN']);
  });

  it('writes the SQLSTATE of an error and not its message, which repeats a row', async () => {
    const into = fresh();
    const ran = await run('failing', failing, into);
    expect(ran.code).toBe(2);
    const everything = [
      ran.stdout,
      ran.stderr,
      ...fs.readdirSync(into).map((name) => fs.readFileSync(path.join(into, name), 'utf8')),
    ];
    expect(everything.filter((text) => text.includes('forty-two'))).toEqual([]);
    expect(everything.filter((text) => text.includes('22P02'))).toHaveLength(3);
  });
});

describe('the preflight', () => {
  it('receives as much from a database of many relations as from one of few', async () => {
    const received = async (): Promise<number> => {
      await using session = await openSession({
        endpoint: {
          kind: 'unix',
          directory: bench.server.socketDir,
          port: bench.server.port,
          socketOwner: bench.server.owner.uid,
        },
        user: REFERENCE_ROLE,
        database: 'directus',
        password: null,
        packetId: 'a-test',
        uid: effects.uid,
      });
      const named = ['public.view_0', 'public.table_1'];
      await begin(session, named);
      const { roleOid } = await assertSafe(session, 'directus');
      const before = session.guard.counts.bytes;
      const reach = await loadReachChecker(session, roleOid, named);
      const found = await reach.check('public.view_0');
      expect([...found.relations].sort()).toEqual(['public.table_0', 'public.table_1', 'public.view_0']);
      return session.guard.counts.bytes - before;
    };
    await createRelations(bench, 2, 1);
    const few = await received();
    await bench.server.admin(
      'directus',
      'DROP VIEW public.view_0; DROP TABLE public.table_0, public.table_1',
    );
    await createRelations(bench, 400, 100);
    expect((await received()) / few).toBeLessThan(1.05);
  });
});

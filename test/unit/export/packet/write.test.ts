// The packet's file and its log, against whoever was in the folder before us. Real files, no server.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LogContext } from '../../../../src/export/packet/export-log.ts';
import type { ExportOutcome } from '../../../../src/export/outcome.ts';
import { openSpool } from '../../../../src/export/packet/spool.ts';
import { openTargetFolder } from '../../../../src/export/packet/target-folder.ts';
import { beginExport } from '../../../../src/export/packet/write.ts';

let folder: string;
let out: string;
let log: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tki-write-'));
  out = path.join(folder, 'packet.json');
  log = path.join(folder, 'export-log.jsonl');
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const digest = `sha256:${'a'.repeat(64)}` as const;

const context = (changes: Partial<LogContext> = {}): LogContext => ({
  run: 'c0ffee',
  ids: ['q'],
  purpose: 'p',
  exporter: 'e',
  at: new Date().toISOString(),
  ...changes,
});

const exported: ExportOutcome = {
  kind: 'exported',
  packetId: 'PKT-1',
  digest,
  manifestHash: digest,
  complete: false,
  items: [
    {
      id: 'q',
      completeness: 'TIMEOUT',
      sqlstate: '57014',
      rows: 0,
      milliseconds: 5003,
      contentHash: digest,
    },
  ],
  notes: [],
  milliseconds: 6000,
};

const blocked: ExportOutcome = {
  kind: 'blocked',
  code: 'ROLE_UNSAFE',
  hint: 'a hint',
  sqlstate: null,
  executed: true,
  milliseconds: 7,
};

function run(
  outcome: ExportOutcome,
  changes: Partial<LogContext> = {},
  meanwhile = (): void => undefined,
): void {
  using target = openTargetFolder(out);
  using files = beginExport(target, context(changes));
  files.spool.write(Buffer.from('the '));
  files.spool.write(Buffer.from('packet'));
  meanwhile();
  files.end(outcome);
}

const lines = (): Record<string, unknown>[] =>
  fs
    .readFileSync(log, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const names = (): string[] => fs.readdirSync(folder).sort();

describe('export-log.jsonl', () => {
  it('says of a written packet its ids, purpose, digests, and of each item outcome, rows, time and SQLSTATE', () => {
    run(exported);
    expect(fs.readFileSync(out, 'utf8')).toBe('the packet');
    expect(lines()[1]).toEqual({
      run: 'c0ffee',
      at: expect.any(String) as string,
      requested: ['q'],
      purpose: 'p',
      exporter_as_stated: 'e',
      milliseconds: 6000,
      outcome: 'WRITTEN_NOT_ALL_COMPLETE',
      packet_id: 'PKT-1',
      packet: digest,
      manifest_hash: digest,
      items: [
        {
          id: 'q',
          completeness: 'TIMEOUT',
          sqlstate: '57014',
          rows: 0,
          milliseconds: 5003,
          content_hash: digest,
        },
      ],
    });
    expect(names()).toEqual(['export-log.jsonl', 'packet.json']);
  });

  it('says of a blocked run its code, and never its hint; no packet is there', () => {
    run(blocked);
    expect(lines()[1]).toMatchObject({ outcome: 'BLOCKED', code: 'ROLE_UNSAFE', executed: true });
    expect(fs.readFileSync(log, 'utf8')).not.toContain('hint');
    expect(names()).toEqual(['export-log.jsonl']);
  });

  it('begins a new line behind one that a killed run left without its end', () => {
    fs.writeFileSync(log, '{"run":"torn","outc');
    run(blocked);
    expect(fs.readFileSync(log, 'utf8').split('\n')[0]).toBe('{"run":"torn","outc');
    expect(
      fs
        .readFileSync(log, 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => JSON.parse(line)),
    ).toEqual([
      expect.objectContaining({ outcome: 'BEGUN' }),
      expect.objectContaining({ outcome: 'BLOCKED' }),
    ]);
  });

  it('shows no control, bidi or separator character as it stands, and gives back the very text', () => {
    const purpose = 'a\u001b[2J\u009b31m\u202eb\u2028::set-env\u200b \u{e0041}tiếng Việt';
    run(blocked, { purpose });
    expect(lines()[0]).toMatchObject({ purpose });
    const text = fs.readFileSync(log, 'utf8');
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
    expect(text).toContain('tiếng Việt');
  });

  it('repeats no more of what was asked for than a run can have', () => {
    const ids = Array.from({ length: 10_000 }, () => 'x'.repeat(5000));
    run(blocked, { ids });
    const [begun] = lines();
    expect(begun).toMatchObject({ requested_in_all: 10_000 });
    expect(JSON.stringify(begun).length).toBeLessThan(6000);
  });

  it.each([
    ['a symbolic link', () => fs.symlinkSync(path.join(folder, 'victim'), log)],
    ['a folder', () => fs.mkdirSync(log)],
    ['a pipe that nobody reads', () => void spawnSync('mkfifo', [log])],
    ['a device', () => fs.symlinkSync('/dev/null', log)],
    ['a file with a second name', () => fs.linkSync(path.join(folder, 'victim'), log)],
    [
      'a file of 300 MB',
      () => {
        fs.writeFileSync(log, '');
        fs.truncateSync(log, 300 * 1024 * 1024);
      },
    ],
  ])('is not taken for a log where it is %s, and nothing is begun', (_what, make) => {
    fs.writeFileSync(path.join(folder, 'victim'), 'untouched');
    make();
    const before = names();
    expect(() => run(exported)).toThrow('PACKET_NOT_WRITTEN');
    expect(names()).toEqual(before);
    expect(fs.readFileSync(path.join(folder, 'victim'), 'utf8')).toBe('untouched');
  });
});

describe('the spool', () => {
  const other = (name: string, ageMs = 0): string => {
    const file = path.join(folder, name);
    fs.writeFileSync(file, 'left');
    const when = new Date(Date.now() - ageMs);
    fs.utimesSync(file, when, when);
    return name;
  };
  /** The name of a spool in use, with its parts: place, process, start. */
  const inUse = (): string[] => {
    using target = openTargetFolder(out);
    using _files = beginExport(target, context());
    const [name = ''] = fs.readdirSync(folder).filter((one) => one.startsWith('.tki-export-'));
    return name.slice('.tki-export-'.length).split('-');
  };
  const hour = 60 * 60 * 1000;

  it('is gone after every end, and after none', () => {
    for (const outcome of [exported, blocked]) run(outcome);
    using target = openTargetFolder(out);
    {
      using _files = beginExport(target, context());
      expect(names().some((name) => name.startsWith('.tki-export-'))).toBe(true);
    }
    expect(names()).toEqual(['export-log.jsonl', 'packet.json']);
  });

  it('removes what a process that is over left, at once, and leaves that of one that runs', () => {
    const [place = '', pid = '', start = ''] = inUse();
    expect(pid).toBe(String(process.pid));
    const ended = spawnSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).stdout.trim();
    const running = other(`.tki-export-${place}-${pid}-${start}-0011223344556677`);
    other(`.tki-export-${place}-${ended}-12345-0011223344556677`);
    // The same number, another process.
    other(`.tki-export-${place}-${pid}-1${start}-0011223344556677`);
    run(blocked);
    expect(names()).toEqual([running, 'export-log.jsonl']);
  });

  it('removes what another machine or boot left only when no run can still be using it', () => {
    const recent = other('.tki-export-ffffffffffffffff-1-1-00', hour / 2);
    other('.tki-export-ffffffffffffffff-1-1-01', 2 * hour);
    other('.tki-export-0123456789abcdef', 2 * hour);
    run(blocked);
    expect(names()).toEqual([recent, 'export-log.jsonl']);
  });

  it('lets be what is no file of its own account, whatever its name', () => {
    const aged = new Date(Date.now() - 2 * hour);
    fs.mkdirSync(path.join(folder, '.tki-export-a'));
    fs.symlinkSync('/etc/passwd', path.join(folder, '.tki-export-b'));
    fs.lutimesSync(path.join(folder, '.tki-export-b'), aged, aged);
    fs.utimesSync(path.join(folder, '.tki-export-a'), aged, aged);
    run(blocked);
    expect(names()).toEqual(['.tki-export-a', '.tki-export-b', 'export-log.jsonl']);
  });

  it('becomes no packet in a folder that took the place of its own, and the log stays with the first', () => {
    const moved = `${folder}-moved`;
    expect(() =>
      run(exported, {}, () => {
        fs.renameSync(folder, moved);
        fs.mkdirSync(folder);
      }),
    ).toThrow('PACKET_NOT_WRITTEN');
    try {
      expect(names()).toEqual([]);
      expect(fs.readdirSync(moved)).toEqual(['export-log.jsonl']);
      expect(fs.readFileSync(path.join(moved, 'export-log.jsonl'), 'utf8')).toContain('NOT_WRITTEN');
    } finally {
      fs.rmSync(moved, { recursive: true });
    }
  });

  it('becomes no packet when somebody put another file under its name', () => {
    expect(() =>
      run(exported, {}, () => {
        const [name = ''] = names().filter((one) => one.startsWith('.tki-export-'));
        fs.rmSync(path.join(folder, name));
        fs.writeFileSync(path.join(folder, name), 'forged');
      }),
    ).toThrow('PACKET_NOT_WRITTEN');
    expect(fs.existsSync(out)).toBe(false);
  });

  it.each([
    ['a pipe', () => void spawnSync('mkfifo', [out])],
    ['a folder', () => fs.mkdirSync(out)],
    ['a symbolic link', () => fs.symlinkSync('/etc/hostname', out)],
  ])('replaces no packet name that is %s, before and after the run', (_what, make) => {
    make();
    expect(() => openTargetFolder(out)).toThrow('PACKET_NOT_WRITTEN');
    fs.rmSync(out, { recursive: true });
    expect(() => run(exported, {}, make)).toThrow('PACKET_NOT_WRITTEN');
    expect(lines().at(-1)).toMatchObject({ outcome: 'NOT_WRITTEN' });
    expect(fs.lstatSync(out).isFile()).toBe(false);
    expect(names()).toEqual(['export-log.jsonl', 'packet.json']);
  });

  it('gives no packet a name that the next export would take for a leftover', () => {
    expect(() => openTargetFolder(path.join(folder, '.tki-export-packet.json'))).toThrow(
      'PACKET_NOT_WRITTEN',
    );
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('takes its packet back where the log refuses its last line', () => {
    const spoil = (): void => fs.linkSync(log, path.join(folder, 'second'));
    expect(() => run(exported, {}, spoil)).toThrow('PACKET_NOT_WRITTEN');
    expect(fs.existsSync(out)).toBe(false);
  });

  it('is made by a hardened service too, which sees processes alone in /proc, and lets be what it cannot tell', () => {
    const room = path.join(import.meta.dirname, '../../../../src/export/packet');
    const script = `const { openTargetFolder } = await import('${room}/target-folder.ts');
      const { openSpool } = await import('${room}/spool.ts');
      openSpool(openTargetFolder('${out}'), Date.now()).commit();`;
    const running = other(`.tki-export-${inUse().join('-')}`);
    const under = 'mount -t proc -o subset=pid proc /proc && exec "$@"';
    const node = [process.execPath, '--input-type=module', '--eval', script];
    const { status, stderr } = spawnSync('unshare', ['--mount', 'sh', '-c', under, 'sh', ...node], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(names()).toEqual(expect.arrayContaining([running, 'packet.json']));
  });

  it('takes no packet back that another export put there since', () => {
    using target = openTargetFolder(out);
    using spool = openSpool(target, Date.now());
    spool.commit();
    run(exported);
    spool.takeBack();
    expect(fs.readFileSync(out, 'utf8')).toBe('the packet');
  });
});

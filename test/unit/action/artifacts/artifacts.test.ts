// The packet as a path, and what is refused before any network is asked. The service itself: test/e2e/artifacts.test.ts.
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchPacket } from '../../../../src/action/artifacts/artifacts.ts';
import { HAND_OVER_LIMIT_MS } from '../../../../src/action/artifacts/hand-over.ts';
import { FETCH_DEADLINE_MS } from '../../../../src/action/artifacts/remote-packet.ts';
import { PACKET_LIMIT_BYTES } from '../../../../src/action/artifacts/packet-limit.ts';
import type { UploadRequest } from '../../../../src/action/artifacts/upload.ts';
import { BLOCKED_MS, UPLOAD_DEADLINE_MS, uploadFiles } from '../../../../src/action/artifacts/upload.ts';
import { sha256 } from '../../../../src/formats/digest.ts';

// The calls end what their own process says; a test's process goes on.
const write = process.stdout.write.bind(process.stdout);
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tki-artifacts-'));
});
afterEach(() => {
  process.stdout.write = write;
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string) => join(folder, name);
const fetchPath = (path: string, expectedDigest: `sha256:${string}` | null = null, env = {}) =>
  fetchPacket({ kind: 'path', path, expectedDigest, into: at('into') }, { env });

it('gives up a service that is silent in both phases before 120 seconds, with 20 to spare for all else', () => {
  expect(FETCH_DEADLINE_MS + HAND_OVER_LIMIT_MS).toBeLessThanOrEqual(100_000);
  // The launcher ends main after 55 seconds.
  expect(HAND_OVER_LIMIT_MS).toBeLessThanOrEqual(54_000);
  // Both uploads, and four seconds each for what is taken back of either, and for the report that says BLOCKED.
  expect([UPLOAD_DEADLINE_MS, HAND_OVER_LIMIT_MS, BLOCKED_MS]).toEqual([40_000, 52_000, 4_000]);
});

describe('fetchPacket of a path', () => {
  it('copies the file for its owner alone, and says that nobody vouched for it', async () => {
    writeFileSync(at('p.json'), '{}');
    expect(await fetchPath(at('p.json'))).toEqual({
      kind: 'fetched',
      digest: sha256('{}'),
      bytes: 2,
      transport: 'NOT_EVIDENCED',
      notes: [],
    });
    expect(readFileSync(at('into'), 'utf8')).toBe('{}');
    expect(statSync(at('into')).mode & 0o777).toBe(0o600);
  });

  it('is BOUND where the digest is the expected one', async () => {
    writeFileSync(at('p.json'), '{}');
    expect(await fetchPath(at('p.json'), sha256('{}'))).toMatchObject({ transport: 'BOUND' });
  });

  it('is BLOCKED where the digest is another one, and leaves no copy', async () => {
    writeFileSync(at('p.json'), '{}');
    expect(await fetchPath(at('p.json'), sha256('[]'))).toMatchObject({
      kind: 'blocked',
      reason: 'EXPECTED_DIGEST_DIFFERS',
    });
    expect(existsSync(at('into'))).toBe(false);
  });

  it('takes a relative path from the workspace', async () => {
    writeFileSync(at('p.json'), '{}');
    expect(await fetchPath('p.json', null, { GITHUB_WORKSPACE: folder })).toMatchObject({ kind: 'fetched' });
  });

  it('does not follow a symbolic link, wait at a pipe, or read a folder, a device or nothing', async () => {
    symlinkSync('/etc/passwd', at('link'));
    execFileSync('/usr/bin/mkfifo', [at('pipe')]);
    for (const path of [at('link'), at('pipe'), folder, '/dev/zero', at('missing')]) {
      expect(await fetchPath(path), path).toMatchObject({ kind: 'blocked', reason: 'PACKET_UNREADABLE' });
      expect(existsSync(at('into'))).toBe(false);
    }
  });

  it('refuses a file above the limit and leaves no copy', async () => {
    writeFileSync(at('large'), '');
    truncateSync(at('large'), PACKET_LIMIT_BYTES + 1);
    expect(await fetchPath(at('large'))).toMatchObject({ kind: 'blocked', reason: 'PACKET_UNREADABLE' });
    expect(existsSync(at('into'))).toBe(false);
  });

  it('is BLOCKED under pull_request_target, before the file is looked at', async () => {
    writeFileSync(at('p.json'), '{}');
    expect(await fetchPath(at('p.json'), null, { GITHUB_EVENT_NAME: 'pull_request_target' })).toMatchObject({
      kind: 'blocked',
      reason: 'UNTRUSTED_ORIGIN',
    });
  });

  it('is BLOCKED where the target cannot be made, and does not touch what lies there', async () => {
    writeFileSync(at('p.json'), '{}');
    writeFileSync(at('into'), 'kept');
    expect(await fetchPath(at('p.json'))).toMatchObject({ kind: 'blocked', reason: 'PACKET_UNREADABLE' });
  });

  it.each<[path: string, detail: string]>([
    ['none', 'the packet cannot be opened: ENOENT'],
    ['folder', 'the packet is not a regular file'],
  ])('says what is wrong with %s', async (path, detail) => {
    mkdirSync(at('folder'));
    expect(await fetchPath(at(path))).toEqual({ kind: 'blocked', reason: 'PACKET_UNREADABLE', detail });
  });

  const thrown = (code: unknown) => Object.assign(new Error('words of another'), { code });
  const [NOT_WRITTEN, FULL] = [
    'the packet could not be written: ',
    "the runner's disk is full: the packet was cut short",
  ];
  it.each<[error: unknown, reason: string, detail: string]>([
    [thrown('EEXIST'), 'PACKET_UNREADABLE', `${NOT_WRITTEN}EEXIST`],
    [thrown(7), 'PACKET_UNREADABLE', `${NOT_WRITTEN}7`],
    [thrown('A'.repeat(40)), 'PACKET_UNREADABLE', NOT_WRITTEN + 'A'.repeat(40)],
    [thrown('A'.repeat(41)), 'PACKET_UNREADABLE', `${NOT_WRITTEN}unknown`],
    [thrown('a b'), 'PACKET_UNREADABLE', `${NOT_WRITTEN}unknown`],
    [new Error('words of another'), 'PACKET_UNREADABLE', `${NOT_WRITTEN}unknown`],
    ['words of another', 'PACKET_UNREADABLE', `${NOT_WRITTEN}unknown`],
    [null, 'PACKET_UNREADABLE', `${NOT_WRITTEN}unknown`],
    [{ code: 'EIO' }, 'PACKET_UNREADABLE', `${NOT_WRITTEN}unknown`],
    [thrown('ENOSPC'), 'RUNNER_DISK_FULL', FULL],
    [new Error('x', { cause: thrown('EDQUOT') }), 'RUNNER_DISK_FULL', FULL],
  ])('never rejects, whatever is thrown, and says no word of it: %#', async (error, reason, detail) => {
    const env = {
      get GITHUB_EVENT_NAME(): string {
        throw error;
      },
    };
    const request = { kind: 'path', path: at('p.json'), expectedDigest: null, into: at('into') } as const;
    expect(await fetchPacket(request, { env })).toEqual({ kind: 'blocked', reason, detail });
  });

  it('names both digests where they differ', async () => {
    writeFileSync(at('p.json'), '{}');
    expect(await fetchPath(at('p.json'), sha256('[]'))).toMatchObject({
      detail: `the packet has ${sha256('{}')}, and ${sha256('[]')} was expected: it was replaced in transit, or you meant another`,
    });
  });

  it('is BLOCKED for the event that the runner left in its file', async () => {
    writeFileSync(at('p.json'), '{}');
    for (const [head, kind] of [
      ['o/r', 'fetched'],
      ['x/y', 'blocked'],
    ] as const) {
      writeFileSync(at('event'), JSON.stringify({ workflow_run: { head_repository: { full_name: head } } }));
      const env = {
        GITHUB_EVENT_NAME: 'workflow_run',
        GITHUB_EVENT_PATH: at('event'),
        GITHUB_REPOSITORY: 'o/r',
      };
      expect((await fetchPath(at('p.json'), null, env)).kind).toBe(kind);
    }
  });
});

describe('fetchPacket without a service', () => {
  const remote = { expectedDigest: null } as const;

  it('is BLOCKED where the runner gave no service', async () => {
    const request = { ...remote, into: at('into'), kind: 'artifact', name: 'packet' } as const;
    expect(await fetchPacket(request, { env: {} })).toMatchObject({ reason: 'NO_ARTIFACT_SERVICE' });
  });

  it.each(['', '..', 'a/b', 'a b', 'x'.repeat(101), 'name\r\n::set-env::'])(
    'is BLOCKED for the artifact name %j',
    async (name) => {
      const request = { ...remote, into: at('into'), kind: 'artifact', name } as const;
      expect(await fetchPacket(request, { env: {} })).toMatchObject({ reason: 'ARTIFACT_NOT_FOUND' });
    },
  );

  it('is BLOCKED where another run is asked for without a token, or in another repository', async () => {
    const request = {
      ...remote,
      into: at('into'),
      kind: 'cross-run',
      name: 'p',
      runId: '1',
      owner: 'o',
      repo: 'r',
    } as const;
    expect(await fetchPacket({ ...request, token: '' }, { env: {} })).toMatchObject({
      reason: 'NO_ARTIFACT_SERVICE',
    });
    expect(
      await fetchPacket({ ...request, token: 't' }, { env: { GITHUB_REPOSITORY: 'o/other' } }),
    ).toMatchObject({ reason: 'UNTRUSTED_ORIGIN' });
  });
});

describe('uploadFiles', () => {
  const request = (change: Partial<UploadRequest> = {}): UploadRequest => ({
    name: 'tki-report-1-1',
    files: [at('report.json')],
    root: folder,
    retentionDays: 7,
    ...change,
  });

  it('asks nobody for what it would not hand over', async () => {
    writeFileSync(at('report.json'), '{}');
    symlinkSync('/etc/passwd', at('link.json'));
    const refused: Partial<UploadRequest>[] = [
      { name: '..' },
      { name: 'a/b' },
      { name: 'x'.repeat(101) },
      { files: [] },
      { files: [at('report.json'), at('report.json')] },
      { files: [at('link.json')] },
      { files: [at('missing.json')] },
      { files: [folder] },
      { files: ['/etc/hostname'] },
      { files: [`${folder}/../${folder.split('/').at(-1)}/report.json`] },
      { retentionDays: 0 },
      { retentionDays: 1.5 },
      { retentionDays: 91 },
      { retentionDays: Number.NaN },
    ];
    for (const change of refused) {
      expect(await uploadFiles(request(change), { env: {} }), JSON.stringify(change)).toMatchObject({
        kind: 'failed',
        reason: 'ARTIFACT_NOT_ACCEPTED',
      });
    }
  });

  it('says where the runner gave no service', async () => {
    writeFileSync(at('report.json'), '{}');
    expect(await uploadFiles(request(), { env: {} })).toMatchObject({ reason: 'NO_ARTIFACT_SERVICE' });
  });
});

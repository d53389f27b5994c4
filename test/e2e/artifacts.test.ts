// The real artifact client against the loopback service, each call in a process of its own: what arrives, what is said, what leaks.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PacketRequest } from '../../src/action/artifacts/artifacts.ts';
import { sha256 } from '../../src/formats/digest.ts';
import { LONG } from '../support/long.ts';
import { makeArchive } from './archive.ts';
import { callFetch, callUpload, temporaryFolder } from './artifact-process.ts';
import { digestOf, here, ResultsService, runtimeToken, secrets } from './results-service.ts';

const data = Buffer.from('{"schema":"b7-governed-packet/v1"}');
const archive = makeArchive([{ name: 'packet.json', data }]);

type Source = Omit<Extract<PacketRequest, { kind: 'artifact' }>, 'into'>;
const thisRun: Source = { kind: 'artifact', name: 'packet', expectedDigest: null };
const anotherRun = {
  kind: 'cross-run',
  name: 'packet',
  runId: '4711',
  token: secrets.restToken,
  ...here,
  expectedDigest: null,
} as const;

const everySecret = [secrets.signature, secrets.restToken, runtimeToken()];

function expectNoSecret(text: string): void {
  for (const secret of everySecret) expect(text).not.toContain(secret);
}

describe('fetchPacket', () => {
  it.each([
    ['this run', thisRun],
    ['another run', anotherRun],
  ])('gets a packet of %s, says nothing of tokens and signatures, and leaves one file', async (_, source) => {
    await using service = await ResultsService.start();
    await using folder = await temporaryFolder();
    service.put('packet', archive);
    const into = join(folder.path, 'packet.json');
    const { outcome, output } = await callFetch({ ...source, into }, service.environment);
    expect(outcome).toEqual({
      kind: 'fetched',
      digest: sha256(data),
      bytes: data.length,
      transport: 'NOT_EVIDENCED',
      notes: [],
    });
    expect(readFileSync(into)).toEqual(data);
    expect(existsSync(`${into}.download`)).toBe(false);
    expect(output).toBe('');
    expectNoSecret(JSON.stringify(outcome));
  });

  it('is BOUND by the expected digest', async () => {
    await using service = await ResultsService.start();
    await using folder = await temporaryFolder();
    service.put('packet', archive);
    const request = { ...thisRun, expectedDigest: sha256(data), into: join(folder.path, 'p') };
    expect((await callFetch(request, service.environment)).outcome).toMatchObject({ transport: 'BOUND' });
  });

  it('is BLOCKED where another job has replaced the artifact after the export, and leaves no file', async () => {
    await using service = await ResultsService.start();
    await using folder = await temporaryFolder();
    service.put('packet', archive);
    service.delete('packet');
    service.put('packet', makeArchive([{ name: 'packet.json', data: Buffer.from('{"schema":"forged"}') }]));
    const into = join(folder.path, 'p');
    const { outcome } = await callFetch(
      { ...thisRun, expectedDigest: sha256(data), into },
      service.environment,
    );
    expect(outcome).toMatchObject({ kind: 'blocked', reason: 'EXPECTED_DIGEST_DIFFERS' });
    expect(existsSync(into)).toBe(false);
  });

  it('notes a service that lists no digest', async () => {
    await using service = await ResultsService.start();
    await using folder = await temporaryFolder();
    service.put('packet', archive, { digest: null });
    const { outcome } = await callFetch({ ...thisRun, into: join(folder.path, 'p') }, service.environment);
    expect(outcome).toMatchObject({ kind: 'fetched', notes: [expect.stringContaining('no digest')] });
  });

  it('asks nobody under a workflow_run of a fork', async () => {
    await using service = await ResultsService.start();
    await using folder = await temporaryFolder();
    service.put('packet', archive);
    const event = join(folder.path, 'event.json');
    writeFileSync(event, JSON.stringify({ workflow_run: { head_repository: { full_name: 'a/fork' } } }));
    const environment = {
      ...service.environment,
      GITHUB_EVENT_NAME: 'workflow_run',
      GITHUB_EVENT_PATH: event,
    };
    const { outcome } = await callFetch({ ...thisRun, into: join(folder.path, 'p') }, environment);
    expect(outcome).toMatchObject({ kind: 'blocked', reason: 'UNTRUSTED_ORIGIN' });
    expect(service.asked).toEqual([]);
  });

  it('asks for no artifact of a run whose origin is not trusted', async () => {
    await using service = await ResultsService.start({ run: { id: 4711, event: 'push' } });
    await using folder = await temporaryFolder();
    service.put('packet', archive);
    const { outcome } = await callFetch({ ...anotherRun, into: join(folder.path, 'p') }, service.environment);
    expect(outcome).toMatchObject({ kind: 'blocked', reason: 'UNTRUSTED_ORIGIN' });
    expect(service.asked.toSorted()).toEqual(['repository', 'run']);
  });

  it('takes a packet of another workflow where the caller names it', async () => {
    const path = '.github/workflows/nightly-export.yml';
    await using service = await ResultsService.start({
      run: {
        id: 4711,
        event: 'workflow_dispatch',
        path,
        head_branch: 'main',
        run_attempt: 1,
        repository: { full_name: `${here.owner}/${here.repo}` },
        head_repository: { full_name: `${here.owner}/${here.repo}` },
      },
    });
    await using folder = await temporaryFolder();
    service.put('packet', archive);
    const request = { ...anotherRun, workflow: path, into: join(folder.path, 'p') };
    expect((await callFetch(request, service.environment)).outcome).toMatchObject({ kind: 'fetched' });
  });
});

/** The order of what is deflated at once is by chance: the long run asks more often. */
const zones = ['UTC', 'Asia/Tokyo', 'America/New_York', ...(LONG ? ['UTC', 'UTC', 'UTC'] : [])];

describe('uploadFiles', () => {
  const names = ['report.json', 'report.md', 'checkpoint-1.md', 'run.json', 'evidence.json'];

  async function files(folder: string): Promise<string[]> {
    const paths = names.map((name) => join(folder, name));
    for (const path of paths) writeFileSync(path, `the text of ${path.split('/').at(-1)}`.repeat(100));
    return paths;
  }

  it('stores the files under their plain names, for as long as asked, and says the archive’s digest', async () => {
    await using service = await ResultsService.start();
    await using folder = await temporaryFolder();
    const request = {
      name: 'tki-report-1-1',
      files: await files(folder.path),
      root: folder.path,
      retentionDays: 3,
    };
    const { outcome, output } = await callUpload(request, service.environment);
    const [stored] = service.artifacts;
    expect(outcome).toEqual({ kind: 'uploaded', id: stored?.id, digest: stored?.digest });
    for (const name of names) expect(stored?.bytes.includes(name)).toBe(true);
    expect(stored?.bytes.includes(folder.path)).toBe(false);
    const { expires_at } = JSON.parse(service.bodies.get('create') ?? '') as { expires_at: string };
    expect(Math.round((Date.parse(expires_at) - Date.now()) / 86_400_000)).toBe(3);
    expect(output).toBe('');
  });

  it('makes an archive that fetchPacket takes, of a packet and a log, small and of several windows', async () => {
    await using service = await ResultsService.start();
    await using folder = await temporaryFolder();
    const log = join(folder.path, 'export-log.jsonl');
    for (const [index, bytes] of [
      Buffer.from('{}'),
      randomBytes(300_000),
      Buffer.alloc(500_000, 'ab1'),
    ].entries()) {
      const packet = join(folder.path, 'packet.json');
      writeFileSync(packet, bytes);
      writeFileSync(log, index === 0 ? '' : 'x'.repeat(70_000));
      const name = `packet-${index}`;
      const request = { name, files: [packet, log], root: folder.path, retentionDays: 1 };
      expect((await callUpload(request, service.environment)).outcome).toMatchObject({ kind: 'uploaded' });
      const into = join(folder.path, `got-${index}`);
      const { outcome } = await callFetch({ ...thisRun, name, into }, service.environment);
      expect(outcome).toMatchObject({ kind: 'fetched', digest: sha256(bytes) });
    }
  });

  it('makes the same archive of the same files, whenever and wherever it runs', async () => {
    await using service = await ResultsService.start();
    const digests = new Set<string>();
    for (const [index, zone] of zones.entries()) {
      await using folder = await temporaryFolder();
      const { outcome } = await callUpload(
        { name: `r-${index}`, files: await files(folder.path), root: folder.path, retentionDays: 1 },
        { ...service.environment, TZ: zone, UV_THREADPOOL_SIZE: '1' },
      );
      digests.add(outcome.kind === 'uploaded' ? outcome.digest : outcome.detail);
    }
    expect([...digests]).toEqual([digestOf(service.artifacts[0]?.bytes ?? Buffer.alloc(0))]);
  });

  it('says that a name is taken, and does not touch what stands there', async () => {
    await using service = await ResultsService.start();
    await using folder = await temporaryFolder();
    service.put('r-1', archive);
    const request = { name: 'r-1', files: await files(folder.path), root: folder.path, retentionDays: 1 };
    const { outcome } = await callUpload(request, service.environment);
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'ARTIFACT_REFUSED' });
    expect(service.artifacts.map(({ bytes }) => bytes)).toEqual([archive]);
    expectNoSecret(JSON.stringify(outcome));
  });
});

// Every fault of the artifact service that is tried, as data: what is broken, and what the action must say. Used by the tests
// and by bench/faults.ts, which measures them all. Each runs the built action as a runner does.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ReasonCode } from '../../src/formats/words/reasons.ts';
import { temporaryFolder } from '../support/sandbox.ts';
import { referencePacket } from '../support/reference-packet.ts';
import type { Member } from './archive.ts';
import { makeArchive } from './archive.ts';
import { listArchive } from './archive-reader.ts';
import type { Fault, Operation } from './results-service.ts';
import { digestOf, ResultsService, secrets, trustedRun } from './results-service.ts';
import type { EndedStep } from './runner.ts';
import { runStep } from './runner.ts';

/** `upload`: the packet is a path that leads nowhere, so that no sandbox is needed to see what becomes of the reports. */
export type Way = 'this run' | 'another run' | 'upload';

export interface Row {
  readonly way: Way;
  readonly fault: string;
  readonly operations: Readonly<Partial<Record<Operation, Fault>>>;
  /** The faults are only for artifacts with such a name. */
  readonly only?: RegExp;
  /** BLOCKED with that reason, or not BLOCKED at all. */
  readonly outcome: ReasonCode | 'inspected';
  /** Waits for a deadline, or for the client's own retries: measured, and tested where there is time. */
  readonly slow?: true;
  /** What another job has done to the artifact before it is fetched. */
  readonly artifact?: (service: ResultsService, packet: Buffer) => void;
  readonly run?: Record<string, unknown>;
  readonly inputs?: (packet: Buffer) => Readonly<Record<string, string>>;
  /** The service is gone. */
  readonly closed?: true;
  readonly env?: Readonly<Record<string, string>>;
}

const NAME = 'governed-packet';

const status = (code: number, message?: string): Fault => ({
  kind: 'status',
  status: code,
  ...(message === undefined ? {} : { message }),
});
const html = (code: number): Fault => ({ kind: 'html', status: code });
const reset: Fault = { kind: 'reset' };
const hang: Fault = { kind: 'hang' };
const slow: Fault = { kind: 'slow' };

const row = (
  way: Way,
  fault: string,
  operations: Row['operations'],
  outcome: Row['outcome'],
  more: Partial<Row> = {},
): Row => ({ way, fault, operations, outcome, ...more });

const late = { slow: true } as const;

const stored =
  (members: (packet: Buffer) => readonly Member[]): NonNullable<Row['artifact']> =>
  (service, packet) =>
    void service.put(NAME, makeArchive(members(packet)));

const archiveRow = (fault: string, members: (packet: Buffer) => readonly Member[]): Row =>
  row('this run', `archive: ${fault}`, {}, 'ARTIFACT_NOT_ACCEPTED', { artifact: stored(members) });

const originRow = (fault: string, change: Record<string, unknown>): Row =>
  row('another run', `origin: ${fault}`, {}, 'UNTRUSTED_ORIGIN', { run: { ...trustedRun, ...change } });

const FAILED = 'ARTIFACT_SERVICE_FAILED';
const REFUSED = 'ARTIFACT_REFUSED';
const LATE = 'ARTIFACT_DEADLINE';

export const rows: readonly Row[] = [
  row('this run', 'none', {}, 'inspected'),
  row(
    'this run',
    'list: 500 twice, then well',
    { list: { kind: 'at first', status: 500, times: 2 } },
    'inspected',
  ),
  row('this run', 'service: connection refused', {}, FAILED, { closed: true }),
  row('this run', 'service: the runner gave none', {}, 'NO_ARTIFACT_SERVICE', {
    env: { ACTIONS_RESULTS_URL: '', ACTIONS_RUNTIME_TOKEN: '' },
  }),
  row('this run', 'service: a token that is none', {}, 'NO_ARTIFACT_SERVICE', {
    env: { ACTIONS_RUNTIME_TOKEN: 'no-token' },
  }),
  row('this run', 'service: GitHub Enterprise Server', {}, 'NO_ARTIFACT_SERVICE', {
    env: { GITHUB_SERVER_URL: 'https://git.example.org' },
  }),
  row('this run', 'list: reset', { list: reset }, FAILED, late),
  row(
    'this run',
    'list: reset twice, then well',
    { list: { kind: 'reset at first', times: 2 } },
    'inspected',
  ),
  row('this run', 'list: 401', { list: status(401) }, REFUSED),
  row('this run', 'list: 403', { list: status(403) }, REFUSED),
  row('this run', 'list: 429', { list: status(429) }, FAILED, late),
  row('this run', 'list: 500', { list: status(500) }, FAILED, late),
  row('this run', 'list: 502 with a page', { list: html(502) }, FAILED, late),
  row('this run', 'list: 200 with a page', { list: html(200) }, FAILED, late),
  row('this run', 'list: no answer', { list: hang }, LATE, late),
  row('this run', 'list: a byte a second', { list: slow }, LATE, late),
  row('this run', 'list: no such artifact', {}, 'ARTIFACT_NOT_FOUND', { artifact: () => undefined }),
  row('this run', 'list: a size above the limit', {}, 'ARTIFACT_NOT_ACCEPTED', {
    artifact: (service, packet) =>
      void service.put(NAME, makeArchive([{ name: 'packet.json', data: packet }]), { size: 2 ** 40 }),
  }),
  row('this run', 'address: 404', { sign: status(404) }, 'ARTIFACT_NOT_FOUND'),
  row('this run', 'address: no answer', { sign: hang }, LATE, late),
  row('this run', 'download: 403', { blob: status(403) }, REFUSED, late),
  row('this run', 'download: 404', { blob: status(404) }, FAILED, late),
  row('this run', 'download: 500', { blob: status(500) }, FAILED, late),
  row('this run', 'download: reset', { blob: reset }, FAILED, late),
  row('this run', 'download: no answer', { blob: hang }, LATE, late),
  row('this run', 'download: a byte a second', { blob: slow }, LATE, late),
  row('this run', 'download: cut in the middle', { blob: { kind: 'truncated' } }, LATE, late),
  row('this run', 'download: without end', { blob: { kind: 'endless' } }, 'ARTIFACT_NOT_ACCEPTED'),
  row('this run', 'download: a page', { blob: html(200) }, 'ARTIFACT_DIGEST_DIFFERS'),
  row(
    'this run',
    'download: other bytes than listed',
    { blob: { kind: 'other bytes', bytes: makeArchive([{ name: 'packet.json', data: Buffer.from('{}') }]) } },
    'ARTIFACT_DIGEST_DIFFERS',
  ),
  row('this run', 'replaced by another job, expected digest given', {}, 'EXPECTED_DIGEST_DIFFERS', {
    inputs: (packet) => ({ 'expected-digest': digestOf(packet) }),
    artifact: (service, packet) => {
      service.put(NAME, makeArchive([{ name: 'packet.json', data: packet }]));
      service.delete(NAME);
      const forged = referencePacket((document) => void (document.packet_id = 'PKT-FORGED'));
      service.put(NAME, makeArchive([{ name: 'packet.json', data: Buffer.from(forged) }]));
    },
  }),
  archiveRow('a bomb', () => [{ name: 'packet.json', data: Buffer.alloc(64 * 1024 * 1024) }]),
  archiveRow('a bomb beside the packet', (data) => [
    { name: 'packet.json', data },
    { name: 'bomb', data: Buffer.alloc(64 * 1024 * 1024) },
  ]),
  archiveRow('a symbolic link', () => [
    { name: 'packet.json', data: Buffer.from('/etc/shadow'), mode: 0o120777 },
  ]),
  archiveRow('a name that climbs out', (data) => [{ name: '../../packet.json', data }]),
  archiveRow('two entries of one name', (data) => [
    { name: 'packet.json', data },
    { name: 'packet.json', data: Buffer.from('{}') },
  ]),
  archiveRow('60,000 entries', (data) =>
    Array.from({ length: 60_000 }, (_, index) => ({
      name: `f${index}`,
      data: data.subarray(0, 8),
      store: true,
    })),
  ),
  row('this run', 'archive: not one', {}, 'ARTIFACT_NOT_ACCEPTED', {
    artifact: (service, packet) => void service.put(NAME, packet),
  }),
  row('this run', 'archive: cut before it was stored', {}, 'ARTIFACT_NOT_ACCEPTED', {
    artifact: (service, packet) =>
      void service.put(NAME, makeArchive([{ name: 'packet.json', data: packet }]).subarray(0, 400)),
  }),

  row('another run', 'none', {}, 'inspected'),
  row(
    'another run',
    'run: 500 twice, then well',
    { run: { kind: 'at first', status: 500, times: 2 } },
    'inspected',
  ),
  row('another run', 'run: reset', { run: reset }, FAILED),
  row('another run', 'run: 401', { run: status(401) }, REFUSED),
  row('another run', 'run: 403', { run: status(403) }, REFUSED),
  row('another run', 'run: 404', { run: status(404) }, 'ARTIFACT_NOT_FOUND'),
  row('another run', 'run: 429', { run: status(429) }, FAILED),
  row('another run', 'run: 500', { run: status(500) }, FAILED),
  row('another run', 'run: 200 with a page', { run: html(200) }, FAILED),
  row('another run', 'run: no answer', { run: hang }, FAILED, late),
  row('another run', 'run: a byte a second', { run: slow }, LATE, late),
  row('another run', 'artifacts: 500', { artifacts: status(500) }, LATE, late),
  row('another run', 'artifacts: no answer', { artifacts: hang }, LATE, late),
  row('another run', 'artifacts: none of that name', {}, 'ARTIFACT_NOT_FOUND', { artifact: () => undefined }),
  row('another run', 'archive: 410, it has expired', { zip: status(410) }, 'ARTIFACT_NOT_FOUND'),
  row('another run', 'archive: no answer', { zip: hang }, LATE, late),
  row(
    'another run',
    'download: other bytes than listed',
    {
      blob: { kind: 'other bytes', bytes: makeArchive([{ name: 'packet.json', data: Buffer.from('{}') }]) },
    },
    'ARTIFACT_DIGEST_DIFFERS',
  ),
  originRow('of a fork', { head_repository: { full_name: 'stranger/evidence' } }),
  originRow('by pull_request_target', { event: 'pull_request_target' }),
  originRow('by push', { event: 'push' }),
  originRow('another workflow', { path: '.github/workflows/ci.yml' }),
  originRow('another branch', { head_branch: 'topic' }),

  row('upload', 'none', {}, 'PACKET_UNREADABLE'),
  row(
    'upload',
    'create: 500 twice, then well',
    { create: { kind: 'at first', status: 500, times: 2 } },
    'PACKET_UNREADABLE',
  ),
  row('upload', 'service: connection refused', {}, FAILED, { closed: true, slow: true }),
  row('upload', 'create: reset', { create: reset }, FAILED, late),
  row('upload', 'create: 401', { create: status(401) }, REFUSED),
  row('upload', 'create: 409, the name is taken', { create: status(409, 'already exists') }, REFUSED),
  row(
    'upload',
    'create: the quota is used up',
    { create: status(403, 'insufficient usage to create artifact') },
    REFUSED,
  ),
  row('upload', 'create: 200 and not ok', { create: { kind: 'not ok' } }, FAILED),
  row('upload', 'create: 429', { create: status(429) }, FAILED, late),
  row('upload', 'create: 500', { create: status(500) }, FAILED, late),
  row('upload', 'create: 502 with a page', { create: html(502) }, FAILED, late),
  row('upload', 'create: no answer', { create: hang }, LATE, late),
  row('upload', 'create: a byte a second', { create: slow }, LATE, late),
  row('upload', 'block: 403', { block: status(403) }, REFUSED),
  row('upload', 'block: 500', { block: status(500) }, FAILED, late),
  row('upload', 'block: reset', { block: reset }, FAILED, late),
  row('upload', 'block: no answer', { block: hang }, LATE, late),
  row('upload', 'block list: 500', { blocklist: status(500) }, FAILED, late),
  row('upload', 'finalize: 400', { finalize: status(400) }, FAILED),
  row('upload', 'finalize: 200 and not ok', { finalize: { kind: 'not ok' } }, FAILED),
  row('upload', 'finalize: 500', { finalize: status(500) }, FAILED, late),
  row('upload', 'finalize: no answer', { finalize: hang }, LATE, late),
  row('this run', 'evidence, create: 401', { create: status(401) }, REFUSED, { only: /^tki-evidence/ }),
  row(
    'this run',
    'report, create: 401 once',
    { create: { kind: 'at first', status: 401, times: 1 } },
    REFUSED,
    { only: /^tki-report/ },
  ),
  row('this run', 'report, finalize: kept, and 400', { finalize: status(400) }, FAILED, {
    only: /^tki-report/,
  }),
  row('this run', 'everything: no answer', { list: hang, create: hang }, LATE, late),
];

export interface Measured {
  readonly row: Row;
  readonly step: EndedStep;
  readonly asked: readonly Operation[];
  /** The names of what arrived at the service, and stayed. */
  readonly uploaded: readonly string[];
  /** The verdicts of the reports among them. */
  readonly verdicts: readonly string[];
}

/** Runs the built action, or the copy of it in `dist`, against a service with the row's fault. */
export async function runRow(faulty: Row, dist?: string): Promise<Measured> {
  using workspace = temporaryFolder();
  const packet = Buffer.from(referencePacket());
  writeFileSync(path.join(workspace.dir, 'packet.json'), packet);
  await using service = await ResultsService.start({
    faults: faulty.operations,
    ...(faulty.only === undefined ? {} : { only: faulty.only }),
    ...(faulty.run === undefined ? {} : { run: faulty.run }),
  });
  const store = faulty.artifact ?? stored((data) => [{ name: 'packet.json', data }]);
  if (faulty.way !== 'upload') store(service, packet);
  const before = service.artifacts.length;
  const { environment } = service;
  if (faulty.closed === true) await service[Symbol.asyncDispose]();
  const elsewhere =
    faulty.way === 'another run' ? { 'run-id': '4711', 'github-token': secrets.restToken } : {};
  const step = await runStep({
    inputs: {
      packet: faulty.way === 'upload' ? './missing.json' : NAME,
      'max-age': '24h',
      ...elsewhere,
      ...faulty.inputs?.(packet),
    },
    env: { ...environment, ...faulty.env },
    workspace: workspace.dir,
    ...(dist === undefined ? {} : { dist }),
  });
  const arrived = service.artifacts.slice(before);
  const uploaded = arrived.map(({ name }) => name);
  const verdicts: string[] = [];
  for (const { bytes } of arrived.filter(({ name }) => name.startsWith('tki-report-'))) {
    const { verdict } = JSON.parse((await listArchive(bytes))['report.json'] ?? '{}') as { verdict?: string };
    verdicts.push(verdict ?? 'none');
  }
  return { row: faulty, step, asked: service.asked, uploaded, verdicts };
}

/** Runs `work` for each row, some at once: most of them wait. The slow ones begin first. */
export async function inParallel<T>(
  some: readonly Row[],
  atOnce: number,
  work: (faulty: Row) => Promise<T>,
): Promise<Map<Row, T>> {
  const queue = some.toSorted((a, b) => Number(b.slow ?? false) - Number(a.slow ?? false));
  const results = new Map<Row, T>();
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      results.set(next, await work(next));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

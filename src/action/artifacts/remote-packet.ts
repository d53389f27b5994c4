// Gets a packet out of an artifact of this run or of another one. Runs in main, with a token, never as root. Must never
// leave more than one file. Attacker: the service, the archive's maker, a job that deletes and replaces what was exported.
import { lstat, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Digest } from '../../formats/digest.ts';
import { isDigest } from '../../formats/digest.ts';
import { fileNamePattern } from './archive-entry.ts';
import type { RequestedArtifact, Blocked } from './artifact-failure.ts';
import { blocked, describeMissing, toApiFailure, toFailure, toLate } from './artifact-failure.ts';
import { within } from './deadline.ts';
import type { Exchange } from './exchanges.ts';
import { isFolderFull } from '../disk-full.ts';
import type { ExpectedRun } from '../origin.ts';
import { EXPORT_WORKFLOW, judgeRun, refuseRequest } from '../origin.ts';
import { PACKET_LIMIT_BYTES } from './packet-limit.ts';
import { tryAgain } from './try-again.ts';
import { unpackPacket } from './unpack.ts';

/** `cross-run` needs a token that may read the other run (`actions: read`). */
export type RemoteSource =
  | { readonly kind: 'artifact'; readonly name: string; readonly id?: number }
  | {
      readonly kind: 'cross-run';
      readonly name: string;
      /** Of the artifact, where that is known in the place of its name. */
      readonly id?: number;
      readonly runId: string;
      readonly token: string;
      readonly owner: string;
      readonly repo: string;
      /** Path of the workflow that may have exported it; EXPORT_WORKFLOW where none is given. */
      readonly workflow?: string;
      /** See {@link ExpectedRun}. */
      readonly isTrustedForge?: boolean;
    };

export interface Arrived {
  readonly kind: 'arrived';
  readonly digest: Digest;
  readonly bytes: number;
  readonly notes: string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** For everything of one fetch. The client alone would take 30 s for a failing service and over 420 s for a silent one. */
export const FETCH_DEADLINE_MS = 45_000;

/** The archive on disk: the packet stored without compression, and the headers of 16 entries. */
const ARCHIVE_LIMIT_BYTES = PACKET_LIMIT_BYTES + 64 * 1024;

/** What a late download can still tell: the size that was announced, once it was. */
interface Progress {
  announced: number | null;
}

const isSet = (value: string | undefined) => value !== undefined && value !== '';

const askedOf = (request: RemoteSource): RequestedArtifact => ({
  name: request.name,
  ...(request.id === undefined ? {} : { id: request.id }),
  runId: request.kind === 'artifact' ? null : request.runId,
});

/** Bytes of all files in a folder; one that goes away meanwhile counts nothing. */
async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const sizes = await Promise.all(
    names.map(async (name) =>
      lstat(join(folder, name)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** A run's document and its repository's, judged; null where it may hand the packet over. */
async function refuseOrigin(
  request: RemoteSource,
  env: Environment,
  notes: string[],
): Promise<Blocked | null> {
  if (request.kind === 'artifact') return null;
  const { owner, repo, runId, token, workflow = EXPORT_WORKFLOW, isTrustedForge = false } = request;
  const expected: ExpectedRun = {
    owner,
    repo,
    runId,
    workflow,
    here: env['GITHUB_REPOSITORY'],
    isTrustedForge,
  };
  const refused = refuseRequest(expected);
  if (refused !== null) return blocked('UNTRUSTED_ORIGIN', refused);
  // Loaded here: its HTTP client is larger than everything else of main, and most packets need none of it.
  const { askGitHub } = await import('../github-api.ts');
  const access = { url: env['GITHUB_API_URL'] ?? 'https://api.github.com', token };
  const answers = await Promise.all([
    askGitHub(access, `/repos/${owner}/${repo}/actions/runs/${runId}`),
    askGitHub(access, `/repos/${owner}/${repo}`),
  ]);
  for (const answer of answers) {
    const failure = toApiFailure(answer);
    if (failure !== null) return { kind: 'blocked', ...failure };
  }
  const [run, repository] = answers.map((answer) => (answer.kind === 'answered' ? answer.document : null));
  const origin = judgeRun(run, repository, expected);
  if (origin.kind === 'untrusted') return blocked('UNTRUSTED_ORIGIN', origin.detail);
  notes.push(...origin.notes);
  return null;
}

interface Archive {
  readonly kind: 'archive';
  readonly path: string;
}

/** The archive of the newest artifact of that name, its bytes as the service lists them. */
async function download(
  request: RemoteSource,
  folder: string,
  progress: Progress,
  notes: string[],
): Promise<Archive | Blocked> {
  // Loaded here: a packet that is a path starts in half the time, and without any of this code.
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  const place =
    request.kind === 'artifact'
      ? {}
      : {
          findBy: {
            token: request.token,
            workflowRunId: Number(request.runId),
            repositoryOwner: request.owner,
            repositoryName: request.repo,
          },
        };
  const artifact =
    request.id === undefined
      ? (await client.getArtifact(request.name, place)).artifact
      : (await client.listArtifacts(place)).artifacts.find(({ id }) => id === request.id);
  if (artifact === undefined) {
    return blocked('ARTIFACT_NOT_FOUND', describeMissing(askedOf(request)));
  }
  if (request.id === undefined && artifact.name !== request.name) {
    return blocked('ARTIFACT_SERVICE_FAILED', 'the service listed an artifact with another name');
  }
  if (artifact.size > ARCHIVE_LIMIT_BYTES) {
    return blocked('ARTIFACT_NOT_ACCEPTED', `the archive has ${artifact.size} bytes`);
  }
  progress.announced = artifact.size;
  const listed = artifact.digest;
  const { digestMismatch } = await client.downloadArtifact(artifact.id, {
    ...place,
    path: folder,
    // The client's own unpacking has no limits, and keeps the last of two files of one name.
    skipDecompress: true,
    ...(listed === undefined || listed === '' ? {} : { expectedHash: listed }),
  });
  // The client only reports a digest that differs, and goes on.
  if (digestMismatch === true) {
    return blocked(
      'ARTIFACT_DIGEST_DIFFERS',
      'the digest of the download is not the one that the service lists',
    );
  }
  if (!isDigest(listed)) notes.push('The service lists no digest for the archive.');
  const names = await readdir(folder);
  const path = join(folder, names[0] ?? '');
  if (names.length !== 1 || !(await lstat(path)).isFile()) {
    return blocked('ARTIFACT_SERVICE_FAILED', 'the download did not leave one file');
  }
  return { kind: 'archive', path };
}

/** Why nothing needs to be asked at all. */
function refuseBeforehand(request: RemoteSource, env: Environment): Blocked | null {
  if (request.id === undefined && !fileNamePattern.test(request.name)) {
    return blocked(
      'ARTIFACT_NOT_FOUND',
      'an artifact name is 1 to 100 letters, digits, dots, dashes and underscores',
    );
  }
  switch (request.kind) {
    case 'artifact':
      return isSet(env['ACTIONS_RESULTS_URL']) && isSet(env['ACTIONS_RUNTIME_TOKEN'])
        ? null
        : blocked('NO_ARTIFACT_SERVICE', 'ACTIONS_RESULTS_URL or ACTIONS_RUNTIME_TOKEN is not set');
    case 'cross-run':
      return isSet(request.token)
        ? null
        : blocked('NO_ARTIFACT_SERVICE', 'a packet of another run needs github-token');
  }
}

/** Hands the archive over as one file, for as long as `use` takes, or says why there is none. Rejects only where the disk fails. */
export async function withArchive<T>(
  request: RemoteSource,
  folder: string,
  env: Environment,
  exchanges: readonly Exchange[],
  use: (archive: string, notes: string[]) => Promise<T>,
): Promise<T | Blocked> {
  const refused = refuseBeforehand(request, env);
  if (refused !== null) return refused;
  const notes: string[] = [];
  const progress: Progress = { announced: null };
  await mkdir(folder, { mode: 0o700 });
  try {
    const work = async () =>
      (await refuseOrigin(request, env, notes)) ??
      (await tryAgain(exchanges, 'the artifact service', () => download(request, folder, progress, notes)));
    const isOver = async () => (await sizeOf(folder)) > ARCHIVE_LIMIT_BYTES;
    const ended = await within(work(), FETCH_DEADLINE_MS, isOver);
    switch (ended.kind) {
      case 'threw':
        if (await isFolderFull(folder))
          return blocked('RUNNER_DISK_FULL', "the runner's disk is full: the download was cut short");
        return { kind: 'blocked', ...toFailure(ended.error, exchanges, askedOf(request)) };
      case 'late': {
        const { announced } = progress;
        const bytes = announced === null ? null : { announced, arrived: await sizeOf(folder) };
        return { kind: 'blocked', ...toLate(FETCH_DEADLINE_MS / 1000, exchanges, bytes) };
      }
      case 'over':
        return blocked('ARTIFACT_NOT_ACCEPTED', `the download exceeded ${ARCHIVE_LIMIT_BYTES} bytes`);
      case 'done':
        break;
    }
    if (ended.value.kind === 'blocked') return ended.value;
    return await use(ended.value.path, notes);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Packet at `into` (0600), or why there is none. Rejects only where the disk fails. */
export function fetchRemote(
  request: RemoteSource,
  into: string,
  env: Environment,
  exchanges: readonly Exchange[],
): Promise<Arrived | Blocked> {
  return withArchive<Arrived | Blocked>(request, `${into}.download`, env, exchanges, async (path, notes) => {
    const unpacked = await unpackPacket(path, into);
    return unpacked.kind === 'unpacked'
      ? { kind: 'arrived', digest: unpacked.digest, bytes: unpacked.bytes, notes }
      : blocked('ARTIFACT_NOT_ACCEPTED', `${unpacked.why}: ${unpacked.detail}`);
  });
}

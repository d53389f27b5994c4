// Brings the packet to one file and takes the published files away, over the artifact service. Runs in main: it holds the
// tokens, is never root, and must never decide a verdict. Attacker: the service, the archive, another job of the same run.
import { lstat, rm, utimes } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { Digest } from '../formats/digest.ts';
import { isDigest } from '../formats/digest.ts';
import type { ReasonCode } from '../formats/reasons.ts';
import { fileNamePattern } from './archive-entry.ts';
import type { Blocked } from './artifact-failure.ts';
import { blocked, toFailure, toLate } from './artifact-failure.ts';
import { within } from './deadline.ts';
import { readEvent } from './event-file.ts';
import type { Exchange } from './exchanges.ts';
import { withExchanges } from './exchanges.ts';
import { copyPacket } from './local-packet.ts';
import { judgeEvent } from './origin.ts';
import type { Arrived, RemoteSource } from './remote-packet.ts';
import { fetchRemote } from './remote-packet.ts';

/** Where the packet comes from: a file on this machine, an artifact of this run, or one of another run. */
export type PacketSource = { readonly kind: 'path'; readonly path: string } | RemoteSource;

export type PacketRequest = PacketSource & {
  /** sha256 of the packet's bytes, as the exporter told the caller by another way; null when nobody did. */
  readonly expectedDigest: Digest | null;
  /** Absolute path of the file to make. Its folder exists; the file does not. */
  readonly into: string;
};

/** What the two calls need from the outside. */
export interface ArtifactEffects {
  /** The client itself reads the process's environment: give that one. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * The client logs each answer as a debug line, with the signature of a signed address, and relies on a mask command that a
 * relay rightly breaks. So nothing is heard of it, also later, when one that was given up goes on.
 */
export function silenceClient(): void {
  process.stdout.write = () => true;
}

export type Fetched =
  | {
      readonly kind: 'fetched';
      readonly digest: Digest;
      readonly bytes: number;
      /** BOUND: the bytes have the expected digest. NOT_EVIDENCED: nobody gave one. */
      readonly transport: 'BOUND' | 'NOT_EVIDENCED';
      readonly notes: string[];
    }
  | Blocked;

export interface UploadRequest {
  /** `[A-Za-z0-9._-]{1,100}`, with run id, attempt and job in it: names are immutable within a run. */
  readonly name: string;
  /** Absolute paths of regular files directly below `root`. Their times are set to one fixed moment. */
  readonly files: readonly string[];
  readonly root: string;
  readonly retentionDays: number;
}

export type Uploaded =
  | { readonly kind: 'uploaded'; readonly id: number; readonly digest: Digest }
  | { readonly kind: 'failed'; readonly reason: ReasonCode; readonly detail: string };

/**
 * For one upload; several run beside each other. The client's own five tries against a failing service take 30 s, a block
 * that the storage does not take 300 s, and a silent service more than seven minutes.
 */
export const UPLOAD_DEADLINE_MS = 45_000;

/** The times of uploaded files: the archive's digest then says something about the content alone. */
const FIXED_TIME = new Date('2000-01-01T00:00:00Z');

/** The triplet, evidence, run.json and a few statements. */
const UPLOAD_FILE_LIMIT = 32;

/** GitHub's own maximum for an artifact. */
const RETENTION_LIMIT_DAYS = 90;

const isSet = (value: string | undefined) => value !== undefined && value !== '';

const nodeCode = (error: unknown) =>
  error instanceof Error && 'code' in error && /^[A-Z0-9_]{1,40}$/.test(String(error.code))
    ? String(error.code)
    : 'unknown';

async function fetchLocal(
  request: PacketRequest & { kind: 'path' },
  effects: ArtifactEffects,
): Promise<Arrived | Blocked> {
  const copied = await copyPacket(
    resolve(effects.env['GITHUB_WORKSPACE'] ?? '/', request.path),
    request.into,
  );
  if (copied.kind === 'unreadable') return blocked('PACKET_UNREADABLE', copied.detail);
  return { kind: 'arrived', digest: copied.digest, bytes: copied.bytes, notes: [] };
}

async function fetchAndBind(
  request: PacketRequest,
  effects: ArtifactEffects,
  exchanges: readonly Exchange[],
): Promise<Fetched> {
  const { env } = effects;
  const event = await readEvent(env['GITHUB_EVENT_PATH']);
  const here = judgeEvent(env['GITHUB_EVENT_NAME'], event, env['GITHUB_REPOSITORY']);
  if (here.kind === 'untrusted') return blocked('UNTRUSTED_ORIGIN', here.detail);
  const arrived =
    request.kind === 'path'
      ? await fetchLocal(request, effects)
      : await fetchRemote(request, request.into, env, exchanges);
  if (arrived.kind === 'blocked') return arrived;
  const { digest, bytes, notes } = arrived;
  if (request.expectedDigest === null) {
    return { kind: 'fetched', digest, bytes, transport: 'NOT_EVIDENCED', notes };
  }
  if (digest === request.expectedDigest) return { kind: 'fetched', digest, bytes, transport: 'BOUND', notes };
  await rm(request.into, { force: true });
  return blocked(
    'EXPECTED_DIGEST_DIFFERS',
    `the packet has ${digest}, and ${request.expectedDigest} was expected: it was replaced on its way, or another one is meant`,
  );
}

/**
 * The packet as one file at `request.into` (0600), or why there is none; never rejects. A client that hangs may still hold
 * sockets and timers after the answer: the caller writes its result and then ends the process. From here on nothing that the
 * process writes to its standard output gets through.
 */
export function fetchPacket(request: PacketRequest, effects: ArtifactEffects): Promise<Fetched> {
  silenceClient();
  return withExchanges(async (exchanges) => {
    try {
      return await fetchAndBind(request, effects, exchanges);
    } catch (error) {
      await rm(request.into, { force: true }).catch(() => undefined);
      return blocked('PACKET_UNREADABLE', `the packet could not be written: ${nodeCode(error)}`);
    }
  });
}

/** Why the client must not be handed these files: it follows links out of the root, and takes any name. */
async function refuseUpload({ name, files, root, retentionDays }: UploadRequest): Promise<string | null> {
  if (!fileNamePattern.test(name)) return 'the artifact name is not acceptable';
  if (!Number.isInteger(retentionDays) || retentionDays < 1 || retentionDays > RETENTION_LIMIT_DAYS) {
    return `retention is 1 to ${RETENTION_LIMIT_DAYS} whole days`;
  }
  if (files.length === 0 || files.length > UPLOAD_FILE_LIMIT) return `${files.length} files`;
  if (new Set(files).size !== files.length) return 'a file is named twice';
  for (const file of files) {
    if (dirname(file) !== resolve(root) || !fileNamePattern.test(basename(file))) {
      return 'a file does not lie directly in the folder, under a plain name';
    }
    const stat = await lstat(file).catch(() => null);
    if (stat?.isFile() !== true) return `${basename(file)} is not a regular file`;
  }
  return null;
}

async function upload(request: UploadRequest) {
  for (const file of request.files) await utimes(file, FIXED_TIME, FIXED_TIME);
  const { DefaultArtifactClient } = await import('@actions/artifact');
  return new DefaultArtifactClient().uploadArtifact(request.name, [...request.files].sort(), request.root, {
    retentionDays: request.retentionDays,
  });
}

async function uploadWatched(
  request: UploadRequest,
  { env }: ArtifactEffects,
  exchanges: readonly Exchange[],
): Promise<Uploaded> {
  const failed = (reason: ReasonCode, detail: string): Uploaded => ({ kind: 'failed', reason, detail });
  const refused = await refuseUpload(request);
  if (refused !== null) return failed('ARTIFACT_NOT_ACCEPTED', refused);
  if (!isSet(env['ACTIONS_RESULTS_URL']) || !isSet(env['ACTIONS_RUNTIME_TOKEN'])) {
    return failed('NO_ARTIFACT_SERVICE', 'ACTIONS_RESULTS_URL or ACTIONS_RUNTIME_TOKEN is not set');
  }
  const ended = await within(upload(request), UPLOAD_DEADLINE_MS);
  switch (ended.kind) {
    case 'threw':
      return { kind: 'failed', ...toFailure(ended.error, exchanges) };
    case 'late':
    case 'over':
      return { kind: 'failed', ...toLate(UPLOAD_DEADLINE_MS / 1000, exchanges, null) };
    case 'done': {
      const { id, digest: hex } = ended.value;
      const digest = `sha256:${hex}`;
      if (id !== undefined && Number.isSafeInteger(id) && isDigest(digest)) {
        return { kind: 'uploaded', id, digest };
      }
      return failed('ARTIFACT_SERVICE_FAILED', 'the service took the files without saying what it keeps');
    }
  }
}

/**
 * One artifact made of the files; never rejects. `digest` is the archive's, as the client sent it and the service took it.
 * The same files give the same digest where the process has one thread for files (UV_THREADPOOL_SIZE=1): the client's
 * archiver takes them in the order in which they answer. Ending the process, and standard output: as for `fetchPacket`.
 */
export function uploadFiles(request: UploadRequest, effects: ArtifactEffects): Promise<Uploaded> {
  silenceClient();
  return withExchanges((exchanges) => uploadWatched(request, effects, exchanges));
}

// Hands files to the artifact service as one artifact, and takes it back. Runs in main: it holds the runtime token and is never root.
// Must never delete what is not this step's. Attacker: the service, and any job of the run, which can delete and replace the artifact.
import { lstat, utimes } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { Digest } from '../../formats/digest.ts';
import { isDigest } from '../../formats/digest.ts';
import type { ReasonCode } from '../../formats/words/reasons.ts';
import { fileNamePattern } from './archive-entry.ts';
import type { Failure } from './artifact-failure.ts';
import { toFailure, toLate } from './artifact-failure.ts';
import type { ArtifactEffects } from './artifacts.ts';
import { hearClient, silenceClient } from './client-output.ts';
import { within } from './deadline.ts';
import type { Exchange } from './exchanges.ts';
import { withExchanges } from './exchanges.ts';
import { tryAgain, wasCutOff } from './try-again.ts';

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
  | {
      readonly kind: 'failed';
      readonly reason: ReasonCode;
      readonly detail: string;
      /** Of the archive that the storage took, where it came so far: the service may hold an artifact of it. */
      readonly sent: Digest | null;
    };

/**
 * For one upload. The client's own five tries against a failing service take 30 s, a block that the storage does not take 300 s, and
 * a silent service more than seven minutes.
 */
export const UPLOAD_DEADLINE_MS = 40_000;

/** For the BLOCKED reports, where the run's own were lost: it is below the 55 s after which the launcher ends main. */
export const BLOCKED_MS = 4_000;

/** The times of uploaded files: the archive's digest then says something about the content alone. */
const FIXED_TIME = new Date('2000-01-01T00:00:00Z');

/** The triplet, evidence, run.json and a few statements. */
const UPLOAD_FILE_LIMIT = 32;

/** GitHub's own maximum for an artifact. */
const RETENTION_LIMIT_DAYS = 90;

const NOT_SET = 'ACTIONS_RESULTS_URL or ACTIONS_RUNTIME_TOKEN is not set';

const isSet = (value: string | undefined) => value !== undefined && value !== '';

const hasService = (env: ArtifactEffects['env']) =>
  isSet(env['ACTIONS_RESULTS_URL']) && isSet(env['ACTIONS_RUNTIME_TOKEN']);

/** Before it is needed, where it will be. */
export const loadClient = async ({ env }: ArtifactEffects): Promise<void> => {
  if (hasService(env)) await import('@actions/artifact');
};

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
      return 'a file is not directly in the folder under a plain name';
    }
    const stat = await lstat(file).catch(() => null);
    if (stat?.isFile() !== true) return `${basename(file)} is not a regular file`;
  }
  return null;
}

const SENT = /^SHA256 digest of uploaded artifact is ([0-9a-f]{64})$/m;

async function upload(request: UploadRequest, exchanges: readonly Exchange[]) {
  for (const file of request.files) await utimes(file, FIXED_TIME, FIXED_TIME);
  const { DefaultArtifactClient } = await import('@actions/artifact');
  // Only where nothing was made yet: creating a second time would meet the name of the first.
  return tryAgain(exchanges, 'the artifact service (CreateArtifact)', () =>
    new DefaultArtifactClient().uploadArtifact(request.name, [...request.files].sort(), request.root, {
      retentionDays: request.retentionDays,
    }),
  );
}

/** What the service lists under a name: the newest. Null for nothing. */
async function listed(name: string, exchanges: readonly Exchange[]) {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  try {
    const { artifact } = await tryAgain(exchanges, 'the artifact service', () => client.getArtifact(name));
    return { id: artifact.id, digest: artifact.digest ?? '' };
  } catch (error) {
    if (error instanceof Error && error.name === 'ArtifactNotFoundError') return null;
    throw error;
  }
}

/** Nobody waits longer for a service that is asked whether it is there. */
const ASK_DEADLINE_MS = 15_000;

/** Why an artifact of this name could not be handed over, as far as a question shows it; null: nothing speaks against it. Never rejects. */
export function askService(name: string, { env }: ArtifactEffects): Promise<Failure | null> {
  if (!hasService(env)) return Promise.resolve({ reason: 'NO_ARTIFACT_SERVICE', detail: NOT_SET });
  silenceClient();
  return withExchanges(async (exchanges): Promise<Failure | null> => {
    const ended = await within(listed(name, exchanges), ASK_DEADLINE_MS);
    switch (ended.kind) {
      case 'threw':
        return toFailure(ended.error, exchanges);
      case 'late':
      case 'over':
        return toLate(ASK_DEADLINE_MS / 1000, exchanges, null);
      case 'done':
        return ended.value === null
          ? null
          : { reason: 'ARTIFACT_REFUSED', detail: `this run has an artifact named ${name} already` };
    }
  });
}

async function uploadWatched(
  request: UploadRequest,
  { env }: ArtifactEffects,
  exchanges: readonly Exchange[],
  deadlineMs: number,
): Promise<Uploaded> {
  let sent: Digest | null = null;
  const failed = (reason: ReasonCode, detail: string): Uploaded => ({ kind: 'failed', reason, detail, sent });
  const refused = await refuseUpload(request);
  if (refused !== null) return failed('ARTIFACT_NOT_ACCEPTED', refused);
  if (!hasService(env)) {
    return failed('NO_ARTIFACT_SERVICE', NOT_SET);
  }
  using _heard = hearClient((text) => {
    const digest = `sha256:${SENT.exec(text)?.[1] ?? ''}`;
    if (isDigest(digest)) sent = digest;
  });
  const work = async (): Promise<{ id: number | undefined; digest: string }> => {
    try {
      const { id, digest } = await upload(request, exchanges);
      return { id, digest: `sha256:${digest}` };
    } catch (error) {
      // The answer to the last question was lost, and not what was asked: the list says whether it was done.
      if (sent === null || !wasCutOff(exchanges, 'the artifact service (FinalizeArtifact)')) throw error;
      const found = await listed(request.name, exchanges);
      if (found === null || found.digest !== sent) throw error;
      return found;
    }
  };
  const ended = await within(work(), deadlineMs);
  switch (ended.kind) {
    case 'threw': {
      const { reason, detail } = toFailure(ended.error, exchanges);
      return failed(reason, detail);
    }
    case 'late':
    case 'over': {
      const { reason, detail } = toLate(Math.round(deadlineMs / 1000), exchanges, null);
      return failed(reason, detail);
    }
    case 'done': {
      const { id, digest } = ended.value;
      if (id !== undefined && Number.isSafeInteger(id) && isDigest(digest)) {
        return { kind: 'uploaded', id, digest };
      }
      return failed(
        'ARTIFACT_SERVICE_FAILED',
        'the service accepted the files without saying what it stored',
      );
    }
  }
}

/**
 * One artifact made of the files; never rejects. `digest` is the archive's, as the client sent it and the service took it.
 * The same files give the same digest where the process has one thread for files (UV_THREADPOOL_SIZE=1): the client's
 * archiver takes them in the order in which they answer. Ending the process, and standard output: as for `fetchPacket`.
 */
export function uploadFiles(
  request: UploadRequest,
  effects: ArtifactEffects,
  deadlineMs = UPLOAD_DEADLINE_MS,
): Promise<Uploaded> {
  silenceClient();
  return withExchanges((exchanges) => uploadWatched(request, effects, exchanges, deadlineMs));
}

/** What became of an artifact that was to be taken back. */
export type TakenBack =
  | { readonly kind: 'gone'; readonly wasThere: boolean }
  /** Another one is under the name, or this one could not be deleted; in words, to be told. */
  | { readonly kind: 'left'; readonly detail: string };

async function takeBackWatched(
  name: string,
  ours: { readonly id: number | null; readonly digest: Digest },
  exchanges: readonly Exchange[],
  deadlineMs: number,
): Promise<TakenBack> {
  const work = async (): Promise<TakenBack> => {
    const found = await listed(name, exchanges);
    if (found === null) return { kind: 'gone', wasThere: false };
    if (found.digest !== ours.digest || (ours.id !== null && found.id !== ours.id)) {
      return {
        kind: 'left',
        detail: `${name} (id ${found.id}) is not what this step uploaded, and was left alone: another job replaced it`,
      };
    }
    const { DefaultArtifactClient } = await import('@actions/artifact');
    const deleted = await tryAgain(exchanges, 'the artifact service', () =>
      new DefaultArtifactClient().deleteArtifact(name),
    );
    // The service deletes by name: what was replaced since the list was read goes instead.
    return deleted.id === found.id
      ? { kind: 'gone', wasThere: true }
      : {
          kind: 'left',
          detail: `${name}: the service deleted id ${deleted.id} instead of id ${found.id}`,
        };
  };
  const ended = await within(work(), deadlineMs);
  const left = (detail: string): TakenBack => ({
    kind: 'left',
    detail: `${name} could not be deleted: ${detail}`,
  });
  switch (ended.kind) {
    case 'done':
      return ended.value;
    case 'threw':
      return left(toFailure(ended.error, exchanges).detail);
    case 'late':
    case 'over':
      return left(toLate(Math.round(deadlineMs / 1000), exchanges, null).detail);
  }
}

/** Deletes what is under `name`, if it has the digest and, where that is known, the id of what this step uploaded. Never rejects. */
export function takeBack(
  name: string,
  ours: { readonly id: number | null; readonly digest: Digest },
  deadlineMs: number,
): Promise<TakenBack> {
  silenceClient();
  return withExchanges((exchanges) => takeBackWatched(name, ours, exchanges, deadlineMs));
}

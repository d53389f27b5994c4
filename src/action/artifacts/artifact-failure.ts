// Turns what the artifact client threw, or did not finish, into a reason and one sentence. Runs in main; pure. Must never
// repeat an error's message: those hold addresses with signatures, and text that the far side chose.
import type { ReasonCode } from '../../formats/words/reasons.ts';
import type { Exchange } from './exchanges.ts';
import { describeLast } from './exchanges.ts';
import type { ApiAnswer } from '../github-api.ts';
import { isDiskFull } from '../disk-full.ts';

export interface Failure {
  readonly reason: ReasonCode;
  readonly detail: string;
}

export type Blocked = { readonly kind: 'blocked' } & Failure;

/** What was requested, for a sentence: names have passed a pattern of letters, digits, dots, dashes. */
export interface RequestedArtifact {
  readonly name: string;
  readonly id?: number;
  /** Null for this run. */
  readonly runId: string | null;
}

/** `this run has no artifact named x`: what a person has to know, before what the service answered. */
export function describeMissing({ name, id, runId }: RequestedArtifact): string {
  const run = runId === null ? 'this run' : `run ${runId}`;
  return `${run} has no artifact ${id === undefined ? `named ${name}` : `with the id ${id}`}`;
}

export const blocked = (reason: ReasonCode, detail: string): Blocked => ({ kind: 'blocked', reason, detail });

const nameOf = (error: unknown) => (error instanceof Error ? error.name : '');

// The client's own words for a token that is not one of a runner; it has no class for it.
const isForeignToken = (error: unknown) =>
  nameOf(error) === 'InvalidTokenError' ||
  (error instanceof Error && error.message.startsWith('Failed to get backend IDs'));

// Its class for this one is lost on the way: the request that meets it throws a plain error of the same words.
const isQuota = (error: unknown) =>
  error instanceof Error && error.message.includes('Artifact storage quota has been hit');

function byStatus({ place, status }: Exchange, seen: string): Failure {
  if (status === 401 || status === 403) return { reason: 'ARTIFACT_REFUSED', detail: seen };
  if (status === 409) return { reason: 'ARTIFACT_REFUSED', detail: `${seen}: the name is taken in this run` };
  // Only where something was looked up: the storage had just been named by the service, and creating looks for nothing.
  if ((status === 404 || status === 410) && !/^the storage|Create|Finalize/.test(place)) {
    return { reason: 'ARTIFACT_NOT_FOUND', detail: seen };
  }
  if (status !== null && status >= 200 && status < 300) {
    return { reason: 'ARTIFACT_SERVICE_FAILED', detail: `${seen} with something other than an acceptance` };
  }
  return { reason: 'ARTIFACT_SERVICE_FAILED', detail: seen };
}

/** The reason for an error of the client, after these exchanges. `asked`: what was looked for, where something was. */
export function toFailure(
  error: unknown,
  exchanges: readonly Exchange[],
  asked: RequestedArtifact | null = null,
): Failure {
  const seen = describeLast(exchanges);
  if (isDiskFull(error)) {
    return { reason: 'RUNNER_DISK_FULL', detail: "the runner's disk is full: the download was cut short" };
  }
  if (nameOf(error) === 'GHESNotSupportedError') {
    return {
      reason: 'NO_ARTIFACT_SERVICE',
      detail: 'the artifact client does not serve GitHub Enterprise Server',
    };
  }
  if (isForeignToken(error)) {
    return { reason: 'NO_ARTIFACT_SERVICE', detail: 'the runtime token names no run of this service' };
  }
  if (nameOf(error) === 'ArtifactNotFoundError') {
    const detail = asked === null ? seen : `${describeMissing(asked)}; ${seen}`;
    return { reason: 'ARTIFACT_NOT_FOUND', detail };
  }
  if (isQuota(error)) {
    return { reason: 'ARTIFACT_REFUSED', detail: `${seen}: the storage quota is used up` };
  }
  const last = exchanges.at(-1);
  return last === undefined ? { reason: 'ARTIFACT_SERVICE_FAILED', detail: seen } : byStatus(last, seen);
}

/** The reason where the deadline came first. `bytes`: what had arrived of a download, null where none had begun. */
export function toLate(
  seconds: number,
  exchanges: readonly Exchange[],
  bytes: { readonly arrived: number; readonly announced: number } | null,
): Failure {
  const progress = bytes === null ? '' : `; ${bytes.arrived} of ${bytes.announced} bytes had arrived`;
  return {
    reason: 'ARTIFACT_DEADLINE',
    detail: `not finished after ${seconds} s; last, ${describeLast(exchanges)}${progress}`,
  };
}

/** The reason where GitHub's REST interface did not answer; null where it did. */
export function toApiFailure(answer: ApiAnswer): Failure | null {
  switch (answer.kind) {
    case 'answered':
      return null;
    case 'failed':
      return { reason: 'ARTIFACT_SERVICE_FAILED', detail: `GitHub's REST interface: ${answer.detail}` };
    case 'refused': {
      const detail = `GitHub's REST interface answered ${answer.status}`;
      if (answer.status === 401 || answer.status === 403) return { reason: 'ARTIFACT_REFUSED', detail };
      // It also answers so where the token may not see the run.
      if (answer.status === 404) return { reason: 'ARTIFACT_NOT_FOUND', detail };
      return { reason: 'ARTIFACT_SERVICE_FAILED', detail };
    }
  }
}

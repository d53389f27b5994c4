// Hands a run over: evidence first, the report last, so that no half of it looks like a whole. What was uploaded of a run that could not
// be handed over is taken back. Runs in main; holds the runtime token; must never say less than what the service still holds.
import type { Digest } from '../formats/digest.ts';
import type { ReasonCode } from '../formats/reasons.ts';
import type { ArtifactEffects } from './artifacts.ts';
import type { Uploaded, UploadRequest } from './upload.ts';
import { BLOCKED_MS, takeBack, UPLOAD_DEADLINE_MS, uploadFiles } from './upload.ts';

/** For each of the two; both are asked for at most once. */
const TAKE_BACK_MS = 4_000;

/** Both uploads, both taken back, BLOCKED handed over: below the 55 s after which the launcher ends main. */
export const HAND_OVER_LIMIT_MS = UPLOAD_DEADLINE_MS + 2 * TAKE_BACK_MS + BLOCKED_MS;

export type HandOver =
  | { readonly kind: 'handed over'; readonly evidence: Kept | null; readonly report: Kept | null }
  /** The runner has no service: the folder is the hand-over. */
  | { readonly kind: 'no service' }
  | { readonly kind: 'lost'; readonly reason: ReasonCode; readonly detail: string };

export interface Kept {
  readonly id: number;
  readonly digest: Digest;
}

/** Either artifact, or null where there are no files for it. */
export interface Asked {
  readonly evidence: UploadRequest | null;
  readonly report: UploadRequest | null;
}

/** What to say of an upload that came to nothing, once it was seen to that it left nothing. */
export async function clear(name: string, one: Uploaded): Promise<string> {
  const ours = one.kind === 'uploaded' ? one : { id: null, digest: one.sent };
  if (ours.digest === null) {
    // The client cannot be told to stop: it may finish in what is left of this process.
    const isCutOff = one.kind === 'failed' && one.reason === 'ARTIFACT_DEADLINE';
    return isCutOff ? `; ${name} was cut off, and may appear all the same` : '';
  }
  const taken = await takeBack(name, { id: ours.id, digest: ours.digest }, TAKE_BACK_MS);
  switch (taken.kind) {
    case 'gone':
      return taken.wasThere ? `; ${name} was deleted again` : '';
    case 'left':
      return `; not taken back: ${taken.detail}`;
  }
}

/** Both artifacts, one after the other; never rejects. */
export async function handOver({ evidence, report }: Asked, effects: ArtifactEffects): Promise<HandOver> {
  const until = performance.now() + UPLOAD_DEADLINE_MS;
  const kept: { evidence: Kept | null; report: Kept | null } = { evidence: null, report: null };
  for (const [what, request] of [
    ['evidence', evidence],
    ['report', report],
  ] as const) {
    if (request === null) continue;
    const uploaded = await uploadFiles(request, effects, Math.max(1, until - performance.now()));
    if (uploaded.kind === 'uploaded') {
      kept[what] = { id: uploaded.id, digest: uploaded.digest };
      continue;
    }
    if (uploaded.reason === 'NO_ARTIFACT_SERVICE') return { kind: 'no service' };
    const own = await clear(request.name, uploaded);
    const before =
      what === 'report' && evidence !== null && kept.evidence !== null
        ? await clear(evidence.name, { kind: 'uploaded', ...kept.evidence })
        : '';
    return {
      kind: 'lost',
      reason: uploaded.reason,
      detail: `the ${what} was not uploaded: ${uploaded.detail}${own}${before}`,
    };
  }
  return { kind: 'handed over', ...kept };
}

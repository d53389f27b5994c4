// Hands a run over: evidence first, the report last, so that no half of it looks like a whole. What was uploaded of a run that could not
// be handed over is taken back. Runs in main; holds the runtime token; must never say less than what the service still holds.
import type { Digest } from '../../formats/digest.ts';
import type { ReasonCode } from '../../formats/words/reasons.ts';
import type { ArtifactEffects } from './artifacts.ts';
import type { Uploaded, UploadRequest } from './upload.ts';
import { BLOCKED_MS, loadClient, takeBack, UPLOAD_DEADLINE_MS, uploadFiles } from './upload.ts';

export { loadClient };

/** For each of the two; both are requested at most once. */
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
export interface HandOverRequest {
  readonly evidence: UploadRequest | null;
  readonly report: UploadRequest | null;
}

/** What to say of an upload that came to nothing, once it was seen to that it left nothing. */
export async function clear(name: string, one: Uploaded): Promise<string> {
  const ours = one.kind === 'uploaded' ? one : { id: null, digest: one.sent };
  if (ours.digest === null) {
    // The client cannot be told to stop: it may finish in what is left of this process.
    const isCutOff = one.kind === 'failed' && one.reason === 'ARTIFACT_DEADLINE';
    return isCutOff ? `; ${name} was cut off, but may still appear` : '';
  }
  const taken = await takeBack(name, { id: ours.id, digest: ours.digest }, TAKE_BACK_MS);
  switch (taken.kind) {
    case 'gone':
      return taken.wasThere ? `; ${name} was deleted again` : '';
    case 'left':
      return `; not taken back: ${taken.detail}`;
  }
}

/** What the service may hold of this step: before an upload ends, neither id nor digest is known. */
export interface Handed {
  readonly name: string;
  readonly id: number | null;
  readonly digest: Digest | null;
}

/** Takes back what an earlier process of this step left there, which did not come to its end; never rejects. In words. */
export async function takeAllBack(handed: readonly Handed[]): Promise<string> {
  let words = '';
  for (const { name, id, digest } of handed)
    words += await clear(
      name,
      id !== null && digest !== null
        ? { kind: 'uploaded', id, digest }
        : { kind: 'failed', reason: 'ARTIFACT_DEADLINE', detail: '', sent: digest },
    );
  return words;
}

/** Both artifacts, one after the other; never rejects. `note` hears what the service may hold before it can hold it. */
export async function handOver(
  { evidence, report }: HandOverRequest,
  effects: ArtifactEffects,
  note: (handed: readonly Handed[]) => void,
): Promise<HandOver> {
  const until = performance.now() + UPLOAD_DEADLINE_MS;
  const kept: { evidence: Kept | null; report: Kept | null } = { evidence: null, report: null };
  for (const [what, request] of [
    ['evidence', evidence],
    ['report', report],
  ] as const) {
    if (request === null) continue;
    const before: Handed[] =
      evidence === null || kept.evidence === null ? [] : [{ name: evidence.name, ...kept.evidence }];
    note([...before, { name: request.name, id: null, digest: null }]);
    const uploaded = await uploadFiles(request, effects, Math.max(1, until - performance.now()));
    if (uploaded.kind === 'uploaded') {
      kept[what] = { id: uploaded.id, digest: uploaded.digest };
      note([...before, { name: request.name, ...kept[what] }]);
      continue;
    }
    if (uploaded.reason === 'NO_ARTIFACT_SERVICE') return { kind: 'no service' };
    const taken = (await clear(request.name, uploaded)) + (await takeAllBack(before));
    note([]);
    return {
      kind: 'lost',
      reason: uploaded.reason,
      detail: `the ${what} was not uploaded: ${uploaded.detail}${taken}`,
    };
  }
  return { kind: 'handed over', ...kept };
}

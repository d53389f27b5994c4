// A BLOCKED result that an edge makes itself, because the host could not be asked or did not answer. Pure.
import { clip } from '../formats/quoted.ts';
import type { HostResult } from '../formats/documents.ts';
import type { ReasonCode } from '../formats/words/reasons.ts';
import { reasons } from '../formats/words/reasons.ts';
import type { BlockedRun } from './blocked.ts';
import { toBlockedReport } from './blocked.ts';
import { toPublishedTriplet } from './triplet.ts';
import { blankResult } from '../formats/blank-documents.ts';

/** The longest text of a message, in UTF-16 units: the schema's own limit. */
const MESSAGE_LIMIT = 2000;

/** As a host would have said it, with its triplet. The run is named after the nonce. */
export function blockedResult(
  blocked: Omit<BlockedRun, 'run'> & { readonly reason: ReasonCode },
): HostResult {
  const report = toBlockedReport({ ...blocked, run: blocked.nonce.slice(0, 16) });
  const { reason, detail } = blocked;
  return blankResult({
    nonce: blocked.nonce,
    run: report.run,
    verdict: report.verdict,
    exit_code: report.exit_code,
    attestation: report.attestation,
    files: toPublishedTriplet(report),
    messages: [
      {
        level: 'error',
        code: reason,
        text: clip(detail, MESSAGE_LIMIT).toWellFormed(),
        hint: reasons[reason].next,
      },
    ],
  });
}

// The report triplet from one report document. Pure and deterministic: the same report gives the same bytes.
import { toCanonicalJson } from '../formats/canonical.ts';
import type { Report } from '../formats/documents.ts';
import { toCheckpoint } from './checkpoint.ts';
import { toMarkdown } from './markdown.ts';

export const tripletNames = ['report.json', 'report.md', 'checkpoint.md'] as const;

export type Triplet = Record<(typeof tripletNames)[number], string>;

/**
 * `report.json` is the RFC 8785 text of the report plus one newline; a digest of the file covers the newline.
 * `checkpoint.md` is published under {@link checkpointName}. Throws NotCanonicalizable for a lone surrogate: the
 * builder of the report cuts and replaces such text.
 */
export function toTriplet(report: Report): Triplet {
  return {
    'report.json': `${toCanonicalJson(report)}\n`,
    'report.md': toMarkdown(report),
    'checkpoint.md': toCheckpoint(report),
  };
}

/** `checkpoint-<run>.md`; `run` is 16 hex digits of our own nonce, never a word of the packet. */
export function checkpointName(run: string): string {
  return `checkpoint-${run}.md`;
}

/** The triplet under the names that a reader's directory holds, in the order in which they are written. */
export function toPublishedTriplet(report: Report): { name: string; text: string }[] {
  const triplet = toTriplet(report);
  return [
    { name: 'report.json', text: triplet['report.json'] },
    { name: 'report.md', text: triplet['report.md'] },
    { name: checkpointName(report.run), text: triplet['checkpoint.md'] },
  ];
}

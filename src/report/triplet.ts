// The report triplet from one report document. Pure and deterministic: the same report gives the same bytes.
import { toCanonicalJson } from '../formats/canonical.ts';
import type { Report } from '../formats/documents.ts';
import {
  markdownName,
  outFiles,
  ownCheckpointName,
  publishedName,
  reportName,
} from '../formats/run-files.ts';
import type { OutFile } from '../formats/run-files.ts';
import { toCheckpoint } from './checkpoint.ts';
import { toMarkdown } from './markdown.ts';

export type Triplet = Record<OutFile, string>;

/**
 * `report.json` is the RFC 8785 text of the report plus one newline; a digest of the file covers the newline.
 * `checkpoint.md` is published under {@link publishedName}. Throws NOT_CANONICALIZABLE for a lone surrogate: the
 * builder of the report cuts and replaces such text.
 */
export function toTriplet(report: Report): Triplet {
  return {
    [reportName]: `${toCanonicalJson(report)}\n`,
    [markdownName]: toMarkdown(report),
    [ownCheckpointName]: toCheckpoint(report),
  };
}

/** The triplet under the names that a reader's directory holds, in the order in which they are written. */
export function toPublishedTriplet(report: Report): { name: string; text: string }[] {
  const triplet = toTriplet(report);
  return outFiles.map((name) => ({ name: publishedName(name, report.run), text: triplet[name] }));
}

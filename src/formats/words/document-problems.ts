// Why one document of a knowledge base was not read, in words: a literal table, from which the type of the codes derives. Pure
// data, for `tki explain` and the documents. No word of a server ever is here.
import type { Explanation } from './explanations.ts';

const because = (means: string, next: string): Explanation => ({ means, next });

/** Why one document was not read; its item says so, and the others are. */
export const documentProblems = {
  KB_STATUS: because(
    'The knowledge base answered with another status than 200. Directus also answers 403 for a document that does not exist.',
    'Look up the status beside it; check what the role may read, and whether the document is there.',
  ),
  KB_DEADLINE: because(
    'The document did not arrive within 10 seconds.',
    'Check the server, then export again.',
  ),
  KB_TOO_LARGE: because(
    'The answer is larger than 8 MB. A digest of its beginning would be no digest of the document.',
    'Divide the document.',
  ),
  KB_PATH_DIFFERS: because(
    'The document has another path than the catalog says.',
    'Find out where it moved, then have the catalog corrected.',
  ),
  KB_REVISION_DIFFERS: because(
    'The document has no revision that can be recorded, or another one than the catalog pins.',
    'Check what changed, then pin the reviewed revision.',
  ),
  KB_BODY_DIFFERS: because(
    'The document has no text, or its digest is not the one that the catalog pins.',
    'Check what changed, then pin the digest of the reviewed text.',
  ),
} as const satisfies Readonly<Record<string, Explanation>>;

/** Code of a document that was not read. */
export type DocumentProblem = keyof typeof documentProblems;

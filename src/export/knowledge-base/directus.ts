// Reads documents of a knowledge base: what the token's role may do, then one GET a document. Export step only.
// Must never read before the role is known to be harmless, and never say of an error more than its status.
// RECONSTRUCTED as the REST API of Directus 11 and later; measured against 11.17.4 and 12.4.0.
import type { CatalogDocument } from '../../formats/documents.ts';
import { RUN_DEADLINE_MS } from '../export-limits.ts';
import type { ReadDocument } from './kb-answer.ts';
import { assertNoAdmin, judgePermissions, toDocumentRow } from './kb-answer.ts';
import type { DocumentReading } from './kb-item.ts';
import type { Question } from './kb-request.ts';
import { toRequestPath } from './kb-request.ts';
import type { Fetched, KbAccess } from './kb-transport.ts';
import { get } from './kb-transport.ts';
import { ExportProblem } from '../problem.ts';

export interface KbEffects {
  now(): Date;
  uid: number;
  /** Ends the run wherever it is. */
  signal?: AbortSignal;
}

/** What the packet says of the role, in the server's own words. */
export interface KbFacts {
  /** Further collections that the role may change: none of those that are read. */
  otherWritable: number;
}

type Ask = (question: Question) => Promise<Fetched>;

/** Answers that end the run: nothing that comes after them could be trusted. */
function refuseStatus(status: number): void {
  if (status >= 300 && status < 400) {
    const hint = `the server answered ${String(status)}: a redirect is not followed; name the server itself`;
    throw new ExportProblem('KB_REDIRECT', hint);
  }
  if (status === 401)
    throw new ExportProblem(
      'KB_TOKEN_REFUSED',
      'the server does not know the token; nothing was read with it',
    );
}

/** The body of an answer without which the role is not known. */
async function requireAnswer(ask: Ask, question: Question): Promise<Buffer> {
  const fetched = await ask(question);
  if (fetched.kind === 'answered') return fetched.bytes;
  if (fetched.kind === 'status') refuseStatus(fetched.status);
  const why =
    fetched.kind === 'status' ? `answered ${String(fetched.status)}` : `gave no answer: ${fetched.kind}`;
  throw new ExportProblem('KB_ROLE_UNKNOWN', `asked what the token’s role may do, the server ${why}`);
}

/**
 * Asks what the token may do. Throws where its role has admin access, may write what is read, or does not say.
 * What the server says of itself protects from a mistake with tokens, not from the server.
 */
async function judgeRole(ask: Ask, documents: readonly CatalogDocument[]): Promise<KbFacts> {
  assertNoAdmin(await requireAnswer(ask, { kind: 'globals' }));
  const collections = documents.map(({ collection }) => collection);
  return { otherWritable: judgePermissions(await requireAnswer(ask, { kind: 'permissions' }), collections) };
}

const differing = {
  KB_PATH: 'KB_PATH_DIFFERS',
  KB_REVISION: 'KB_REVISION_DIFFERS',
  KB_BODY: 'KB_BODY_DIFFERS',
} as const satisfies Record<Extract<ReadDocument, { kind: 'differs' }>['code'], string>;

function toReading(document: CatalogDocument, observedAt: string, fetched: Fetched): DocumentReading {
  const unread = { document, observedAt, kind: 'unread', status: null } as const;
  switch (fetched.kind) {
    case 'timeout':
      return { ...unread, completeness: 'TIMEOUT', code: 'KB_DEADLINE' };
    case 'too-large':
      return { ...unread, completeness: 'TRUNCATED', code: 'KB_TOO_LARGE' };
    case 'status':
      refuseStatus(fetched.status);
      return { ...unread, completeness: 'ERROR', code: 'KB_STATUS', status: fetched.status };
    case 'answered': {
      const read = toDocumentRow(fetched.bytes, document);
      return read.kind === 'read'
        ? { document, observedAt, kind: 'read', row: read.row }
        : { ...unread, completeness: 'ERROR', code: differing[read.code] };
    }
  }
}

/**
 * Judges the role, then reads one document after the other and hands each to `onReading` with its milliseconds.
 * Throws {@link ExportProblem} where the run cannot go on; what concerns one document stays with its item.
 */
export async function readDocuments(
  documents: readonly CatalogDocument[],
  access: KbAccess,
  effects: KbEffects,
  onReading: (reading: DocumentReading, milliseconds: number) => void,
): Promise<KbFacts> {
  const latest = effects.now().getTime() + RUN_DEADLINE_MS;
  const ask: Ask = (question) => {
    if (effects.now().getTime() > latest)
      throw new ExportProblem('RUN_DEADLINE', 'the export took longer than one moment may');
    return get(toRequestPath(question), access, effects.uid, effects.signal);
  };
  const facts = await judgeRole(ask, documents);
  for (const document of documents) {
    const before = effects.now();
    const fetched = await ask({ kind: 'document', document });
    const reading = toReading(document, before.toISOString(), fetched);
    onReading(reading, effects.now().getTime() - before.getTime());
  }
  return facts;
}

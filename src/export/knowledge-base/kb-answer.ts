// Bytes of a knowledge base's answer to what they say: a role's access, or a document's row. Export step only. Pure.
// Attacker: the server, or anyone who wrote the document. What is not exactly the documented shape is refused, never repaired.
import { isUtf8 } from 'node:buffer';
import type { Digest } from '../../formats/digest.ts';
import { sha256 } from '../../formats/digest.ts';
import type { CatalogDocument } from '../../formats/documents.ts';
import { judgeMembers } from '../../formats/duplicate-members.ts';
import { toFields } from './kb-request.ts';
import { ExportProblem } from '../problem.ts';

type Members = Readonly<Record<string, unknown>>;

const refuse = (hint: string): never => {
  throw new ExportProblem('KB_ANSWER_REFUSED', hint);
};

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object in `data`, the one member that an answer has. */
function parseData(bytes: Buffer): Members {
  if (!isUtf8(bytes)) refuse('the answer is not UTF-8');
  const text = bytes.toString('utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    refuse('the answer is not JSON');
  }
  switch (judgeMembers(text, value)) {
    case 'unique':
      break;
    case 'duplicate':
      refuse('the answer holds one member twice');
      break;
    case 'too-deep':
      refuse('the answer is nested too deeply');
  }
  if (!isMembers(value) || Object.keys(value).join() !== 'data' || !isMembers(value['data']))
    return refuse('the answer is not one object in `data`');
  return value['data'];
}

/** Throws unless the server says, in as many words, that the role has no admin access. */
export function assertNoAdmin(bytes: Buffer): void {
  const { admin_access: admin } = parseData(bytes);
  if (admin === true) {
    throw new ExportProblem(
      'KB_ROLE_ADMIN',
      'the token belongs to a role with admin access; give one that reads',
    );
  }
  // Without a login the server leaves the member out: the token did not arrive, or is none.
  if (admin !== false) {
    throw new ExportProblem(
      'KB_ROLE_UNKNOWN',
      'the server does not say that the token’s role has no admin access',
    );
  }
}

/**
 * How many further collections the role may change. Throws where it may change one that is read, or one of the server's
 * own: such a role could write what it then shows.
 */
export function judgePermissions(bytes: Buffer, collections: readonly string[]): number {
  const access = Object.entries(parseData(bytes));
  const writable = access.filter(([, actions]) => mayWrite(actions)).map(([collection]) => collection);
  const unsafe = writable.filter((name) => collections.includes(name) || name.startsWith('directus_'));
  if (unsafe.length > 0) {
    const hint =
      'the token’s role may change a collection that is read, or one of Directus itself; take that away';
    throw new ExportProblem('KB_ROLE_WRITES', hint);
  }
  return writable.length;
}

/** Whatever is not plainly "none" counts: a word of a later version must not pass as harmless. */
function mayWrite(actions: unknown): boolean {
  if (!isMembers(actions)) return refuse('the permissions are not in the documented form');
  return Object.entries(actions)
    .filter(([action]) => action !== 'read')
    .some(([, permission]) => !isMembers(permission) || permission['access'] !== 'none');
}

/** What a packet keeps of a document: never its text. */
export interface DocumentRow {
  bodyDigest: Digest;
  documentId: string;
  path: string;
  revision: string;
}

export type ReadDocument =
  { kind: 'read'; row: DocumentRow } | { kind: 'differs'; code: 'KB_PATH' | 'KB_REVISION' | 'KB_BODY' };

/** Letters, digits and marks: a revision is in the packet and in reports. */
const REVISION = /^[!-~]{1,100}$/;

/** A text, or a whole number that no parser has rounded. */
function toText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return Number.isSafeInteger(value) ? String(value) : null;
}

/** The row of `document`, or in what it is not the document that the catalog names. */
export function toDocumentRow(bytes: Buffer, document: CatalogDocument): ReadDocument {
  const data = parseData(bytes);
  const { fields, pinned } = document;
  const wanted = toFields(document);
  if (Object.keys(data).length !== wanted.length || !wanted.every((name) => Object.hasOwn(data, name)))
    refuse('the answer has fields other than those requested');
  if (toText(data[fields.document_id]) !== document.document_id)
    refuse('the answer is about a document other than the one requested');
  if (data[fields.path] !== document.path) return { kind: 'differs', code: 'KB_PATH' };
  const revision = toText(data[fields.revision]);
  if (revision === null || !REVISION.test(revision) || (pinned?.revision ?? revision) !== revision)
    return { kind: 'differs', code: 'KB_REVISION' };
  const body = data[fields.body];
  // Half a character has no bytes; hashing what replaces it would give two texts one digest.
  if (typeof body !== 'string' || !body.isWellFormed()) return { kind: 'differs', code: 'KB_BODY' };
  const bodyDigest = sha256(body);
  if ((pinned?.body_digest ?? bodyDigest) !== bodyDigest) return { kind: 'differs', code: 'KB_BODY' };
  return {
    kind: 'read',
    row: { bodyDigest, documentId: document.document_id, path: document.path, revision },
  };
}

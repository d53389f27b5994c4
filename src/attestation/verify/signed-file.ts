// Which file of a run an envelope (DSSE) signs. Pure, and knows no key: the signature over the envelope is checked by its caller.
// Attacker: a signer who signed something else, and anyone who brings that here. Only a file whose every byte follows from what was
// signed is signed: the file itself, or a statement of the file's own type and predicate that names it by its digest.
import { toCanonicalJson } from '../../formats/canonical.ts';
import { sha256 } from '../../formats/digest.ts';
import { judgeMembers } from '../../formats/duplicate-members.ts';
import { quoted } from '../../formats/quoted.ts';

/** What in-toto calls a statement in an envelope. */
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

const MEMBERS = ['_type', 'predicate', 'predicateType', 'subject'].join();

interface Statement {
  readonly _type: unknown;
  readonly subject: unknown;
  readonly predicateType: unknown;
  readonly predicate: unknown;
}

/** A statement of four members, none of which is twice; null for anything else. */
function toStatement(bytes: Uint8Array): Statement | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || judgeMembers(text, value) !== 'unique') return null;
    return Object.keys(value).sort().join() === MEMBERS ? (value as Statement) : null;
  } catch {
    return null;
  }
}

const same = (a: unknown, b: unknown): boolean => {
  try {
    return toCanonicalJson(a) === toCanonicalJson(b);
  } catch {
    return false;
  }
};

/** Whether one of the subjects has the digest of exactly these bytes. */
function names(subject: unknown, bytes: Uint8Array): boolean {
  const wanted = sha256(bytes).slice('sha256:'.length);
  const digestOf = (each: unknown) => (each as { digest?: { sha256?: unknown } } | null)?.digest?.sha256;
  return Array.isArray(subject) && subject.some((each) => digestOf(each) === wanted);
}

/** The same subjects, in whichever order a tool lists them. */
const sorted = (subject: unknown): unknown =>
  Array.isArray(subject)
    ? [...(subject as unknown[])].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    : subject;

/** The file, or why the envelope signs none of these. */
export function signedFile(
  payloadType: string,
  payload: Uint8Array,
  files: ReadonlyMap<string, Uint8Array>,
): { readonly name: string } | { readonly why: string } {
  if (payloadType !== PAYLOAD_TYPE)
    return { why: `an envelope of ${quoted(payloadType.slice(0, 80))}, and no in-toto statement` };
  for (const [name, bytes] of files) if (Buffer.compare(payload, bytes) === 0) return { name };
  const statement = toStatement(payload);
  if (statement === null) return { why: 'an envelope over a text that is no Statement v1' };
  const { predicateType } = statement;
  let why = `a statement of ${typeof predicateType === 'string' ? quoted(predicateType.slice(0, 80)) : 'no type'}, which is neither of this run's`;
  for (const [name, bytes] of files) {
    const own = toStatement(bytes);
    if (own === null || own.predicateType !== predicateType || own._type !== statement._type) continue;
    if (!same(own.predicate, statement.predicate)) why = `a statement with another predicate than ${name}`;
    else if (names(statement.subject, bytes) || same(sorted(own.subject), sorted(statement.subject)))
      return { name };
    else why = `a statement that does not name ${name} by its digest`;
  }
  return { why };
}

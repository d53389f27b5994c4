// An owner's approval from its text, in its one spelling. Pure.
// Attacker: anyone who hands over a file as one: what has another spelling, or another member, is refused.
import { parse, whyNoForm } from '../attestation/verify/canonical-text.ts';
import { CodedError } from '../formats/coded-error.ts';
import type { Approval } from '../formats/documents.ts';
import { quoted } from '../formats/quoted.ts';
import { validate as isApproval } from '../formats/validators/approval.js';

/** An approval is a page, a bundle a few pages, and the trusted root of the public good instance some 10 KB. */
export const APPROVAL_FILE_LIMIT_BYTES = 1024 * 1024;

/** `name`: of the file, as its caller named it. Throws APPROVAL_NOT_USABLE. */
export function parseApproval(name: string, text: string): Approval {
  const document = parse(text, isApproval, '\n') ?? parse(text, isApproval, '');
  if (document !== null) return document;
  throw new CodedError(
    'APPROVAL_NOT_USABLE',
    `--approval ${quoted(name)} is not a valid approval in RFC 8785 form: ${whyNoForm(text, isApproval)}`,
    'Start from examples/approval.json; `jq -cjS . FILE` gives a file this form. A venue is v1 or v2: an unstated one cannot be approved.',
  );
}

// An owner's approval from the files that the caller names. Runs at the operator's edge. Never looks into a run's folder for
// one, and never takes a document that is not in its one spelling.
import type { GivenApproval, Signature } from '../attestation/verify/inputs.ts';
import { sha256 } from '../formats/digest.ts';
import { APPROVAL_FILE_LIMIT_BYTES, parseApproval } from '../recompute/approval-text.ts';
import { parseDigest } from '../recompute/expectations.ts';
import { refuseOfRun } from './of-the-run.ts';
import { readText } from './read-text.ts';
import type { SignatureWords } from './signature.ts';
import { usageError } from './usage-error.ts';
import type { UsageCode } from './usage-error.ts';

export interface ApprovalOptions {
  readonly approval?: string;
  readonly approvalDigest?: string;
  readonly approvalBundle?: string;
  readonly approvalKey?: string;
  readonly trustedRoot?: string;
  readonly approvalIdentity?: string;
  readonly approvalIssuer?: string;
  /** A trusted root may be given for these alone. */
  readonly evidenceBundle?: readonly string[];
}

const WORDS: SignatureWords = {
  bundle: { option: '--approval-bundle', code: 'APPROVAL_BUNDLE_NOT_USABLE' },
  key: { option: '--approval-key', code: 'APPROVAL_KEY_NOT_USABLE' },
};

const refuse = (code: UsageCode, text: string, hint: string): never => {
  throw usageError(code, text, hint);
};

/** What a signature is checked against; null where none was given. Says what is missing before any file is opened. */
function trustOf(options: ApprovalOptions): {
  readonly bundle: string;
  readonly key: string | null;
  readonly root: string | null;
  readonly identity: { readonly name: string; readonly issuer: string } | null;
} | null {
  const { approvalBundle, approvalKey, trustedRoot, approvalIdentity, approvalIssuer } = options;
  if (approvalBundle === undefined) {
    const root = options.evidenceBundle === undefined ? trustedRoot : undefined;
    if ([approvalKey, root, approvalIdentity, approvalIssuer].every((each) => each === undefined))
      return null;
    return refuse(
      'APPROVAL_BUNDLE_MISSING',
      'a key, a trusted root or an identity was given without --approval-bundle',
      'Give the sigstore bundle over the approval: --approval-bundle FILE.',
    );
  }
  const named = approvalIdentity !== undefined || approvalIssuer !== undefined;
  if (approvalKey !== undefined && named) {
    refuse(
      'APPROVAL_TRUST_AMBIGUOUS',
      '--approval-key and an identity exclude each other',
      'A bundle is signed by a key that you have, or by a certificate of an identity that you expect.',
    );
  }
  if (approvalKey !== undefined)
    return { bundle: approvalBundle, key: approvalKey, root: trustedRoot ?? null, identity: null };
  if (trustedRoot === undefined || approvalIdentity === undefined || approvalIssuer === undefined) {
    return refuse(
      'APPROVAL_TRUST_MISSING',
      '--approval-bundle needs something to check it with',
      'Give --approval-key FILE, or --trusted-root FILE with --approval-identity and --approval-issuer.',
    );
  }
  const identity = { name: approvalIdentity, issuer: approvalIssuer };
  return { bundle: approvalBundle, key: null, root: trustedRoot, identity };
}

/** The approval that the caller names, or null. Throws a {@link UsageCode}, before anything of `run` is read. */
export async function readApproval(options: ApprovalOptions, run: string): Promise<GivenApproval | null> {
  refuseOfRun('APPROVAL_OF_THE_RUN', run, {
    '--approval': options.approval,
    '--approval-bundle': options.approvalBundle,
    '--approval-key': options.approvalKey,
    '--trusted-root': options.trustedRoot,
  });
  const trust = trustOf(options);
  const expectedDigest = parseDigest('--approval-digest', options.approvalDigest);
  const { approval } = options;
  if (approval === undefined) {
    if (trust !== null || expectedDigest !== null)
      refuse(
        'APPROVAL_MISSING',
        'options about an approval are given, but no approval',
        'Give --approval FILE.',
      );
    return null;
  }
  const read = (option: string, file: string) => readText(option, file, APPROVAL_FILE_LIMIT_BYTES);
  const text = read('--approval', approval);
  const document = parseApproval(approval, text);
  let signature: Signature = { kind: 'not given' };
  if (trust !== null) {
    // Only a signature needs the library: it is loaded here, and no other start of the program pays for it.
    const { checkSignature, toSignatureInputs } = await import('./signature.ts');
    const inputs = toSignatureInputs(
      {
        bundle: read('--approval-bundle', trust.bundle),
        key: trust.key === null ? null : read('--approval-key', trust.key),
        root: trust.root === null ? null : read('--trusted-root', trust.root),
        identity: trust.identity,
      },
      WORDS,
    );
    signature = checkSignature(Buffer.from(text), inputs);
  }
  return { document, digest: sha256(text), expectedDigest, signature };
}

// An owner's approval from the files that the caller names. Runs at the operator's edge. Never looks into a run's folder for
// one, and never takes a document that is not in its one spelling.
import type { GivenApproval, Signature } from '../attestation/verify/inputs.ts';
import { sha256 } from '../formats/digest.ts';
import { APPROVAL_FILE_LIMIT_BYTES, parseApproval } from '../recompute/approval-text.ts';
import { parseDigest } from '../recompute/expectations.ts';
import { refuseOfRun } from './of-the-run.ts';
import { readText } from './read-text.ts';
import type { SignatureWords } from './signature.ts';
import { requireSigner } from './signer.ts';
import type { Signer, SignerWords } from './signer.ts';
import { usageError } from './usage-error.ts';

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

const SIGNER: SignerWords = {
  bundle: '--approval-bundle',
  key: '--approval-key',
  identity: '--approval-identity',
  issuer: '--approval-issuer',
  ambiguous: 'APPROVAL_TRUST_AMBIGUOUS',
  missing: 'APPROVAL_TRUST_MISSING',
  refusesPatterns: false,
};

/** What a signature is checked against; null where none was given. Says what is missing before any file is opened. */
function signerOf(options: ApprovalOptions): (Signer & { readonly bundle: string }) | null {
  const { approvalBundle, approvalKey: key, trustedRoot, approvalIdentity: identity } = options;
  const issuer = options.approvalIssuer;
  if (approvalBundle !== undefined) {
    const signer = requireSigner({ key, identity, issuer, root: trustedRoot }, SIGNER);
    return { bundle: approvalBundle, ...signer };
  }
  const root = options.evidenceBundle === undefined ? trustedRoot : undefined;
  if ([key, root, identity, issuer].every((each) => each === undefined)) return null;
  throw usageError(
    'APPROVAL_BUNDLE_MISSING',
    'a key, a trusted root or an identity was given without --approval-bundle',
    'Give the sigstore bundle over the approval: --approval-bundle FILE.',
  );
}

/** The approval that the caller names, or null. Throws a {@link UsageCode}, before anything of `run` is read. */
export async function readApproval(options: ApprovalOptions, run: string): Promise<GivenApproval | null> {
  refuseOfRun('APPROVAL_OF_THE_RUN', run, {
    '--approval': options.approval,
    '--approval-bundle': options.approvalBundle,
    '--approval-key': options.approvalKey,
    '--trusted-root': options.trustedRoot,
  });
  const signer = signerOf(options);
  const expectedDigest = parseDigest('--approval-digest', options.approvalDigest);
  const { approval } = options;
  if (approval === undefined) {
    if (signer !== null || expectedDigest !== null)
      throw usageError(
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
  if (signer !== null) {
    // Only a signature needs the library: it is loaded here, and no other start of the program pays for it.
    const { checkSignature, toSignatureInputs } = await import('./signature.ts');
    const inputs = toSignatureInputs(
      {
        bundle: read('--approval-bundle', signer.bundle),
        key: signer.key === null ? null : read('--approval-key', signer.key),
        root: signer.root === null ? null : read('--trusted-root', signer.root),
        identity: signer.identity,
      },
      WORDS,
    );
    signature = checkSignature(Buffer.from(text), inputs);
  }
  return { document, digest: sha256(text), expectedDigest, signature };
}

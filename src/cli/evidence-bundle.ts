// Signatures over a run's own files, from the bundles that the caller names. Runs at the operator's edge. A bundle may lie anywhere,
// in the run's folder too; what it is checked against is the caller's own, and never the run's.
import type { Expected } from '../attestation/verify/inputs.ts';
import { REPORT_LIMIT_BYTES } from '../formats/limits.ts';
import { refuseOfRun } from './of-the-run.ts';
import { readText } from './read-text.ts';
import type { SignatureWords } from './signature.ts';
import { requireSigner } from './signer.ts';
import type { SignerWords } from './signer.ts';
import { usageError } from './usage-error.ts';

export interface EvidenceBundleOptions {
  readonly evidenceBundle?: readonly string[];
  readonly key?: string;
  readonly identity?: string;
  readonly issuer?: string;
  readonly trustedRoot?: string;
}

/** An envelope holds the whole file in base64, and little besides. */
const BUNDLE_LIMIT_BYTES = 2 * REPORT_LIMIT_BYTES;

/** Keys are short; the trusted root of the public good instance has some 10 KB. */
const TRUST_LIMIT_BYTES = 1024 * 1024;

/** The evidence and run.json, each signed twice: as bytes, and in an envelope. */
const BUNDLES_LIMIT = 4;

const WORDS: SignatureWords = {
  bundle: { option: '--evidence-bundle', code: 'EVIDENCE_BUNDLE_NOT_USABLE' },
  key: { option: '--key', code: 'KEY_NOT_USABLE' },
};

const SIGNER: SignerWords = {
  bundle: '--evidence-bundle',
  key: '--key',
  identity: '--identity',
  issuer: '--issuer',
  ambiguous: 'EVIDENCE_TRUST_AMBIGUOUS',
  missing: 'EVIDENCE_TRUST_MISSING',
  refusesPatterns: true,
};

/** How the run's files are checked; undefined where no bundle was given. Throws a {@link UsageCode} before anything of `run` is read. */
export async function readEvidenceBundles(
  options: EvidenceBundleOptions,
  run: string,
): Promise<Expected['signatures']> {
  const { evidenceBundle: bundles } = options;
  if (bundles === undefined) {
    if (options.key !== undefined || options.identity !== undefined || options.issuer !== undefined)
      throw usageError(
        'EVIDENCE_BUNDLE_MISSING',
        'a key or an identity was given without --evidence-bundle',
        'Give the sigstore bundle over the evidence or run.json: --evidence-bundle FILE.',
      );
    return undefined;
  }
  const { key: byKey, identity, issuer, trustedRoot } = options;
  const signer = requireSigner({ key: byKey, identity, issuer, root: trustedRoot }, SIGNER);
  refuseOfRun('TRUST_OF_THE_RUN', run, { '--key': options.key, '--trusted-root': options.trustedRoot });
  if (bundles.length > BUNDLES_LIMIT)
    throw usageError(
      'TOO_MANY_FILES',
      `--evidence-bundle is given ${bundles.length} times`,
      `Give at most ${BUNDLES_LIMIT}: over the evidence, and over run.json.`,
    );
  const read = (option: string, file: string | null) =>
    file === null ? null : readText(option, file, TRUST_LIMIT_BYTES);
  const [key, root] = [read('--key', signer.key), read('--trusted-root', signer.root)];
  // Only a signature needs the library: it is loaded here, and no other start of the program pays for it.
  const { checkFiles, toSignatureInputs } = await import('./signature.ts');
  const inputs = bundles.map((file) =>
    toSignatureInputs(
      {
        bundle: readText('--evidence-bundle', file, BUNDLE_LIMIT_BYTES),
        key,
        root,
        identity: signer.identity,
      },
      WORDS,
    ),
  );
  return (files) => inputs.map((each) => checkFiles(files, each));
}

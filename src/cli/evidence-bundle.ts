// Signatures over a run's own files, from the bundles that the caller names. Runs at the operator's edge. A bundle may lie anywhere,
// in the run's folder too; what it is checked against is the caller's own, and never the run's.
import type { Expected } from '../attestation/verify/inputs.ts';
import { REPORT_LIMIT_BYTES } from '../formats/limits.ts';
import { quoted } from '../formats/quoted.ts';
import { refuseOfRun } from './of-the-run.ts';
import { readText } from './read-text.ts';
import type { SignatureWords } from './signature.ts';
import { usageError } from './usage-error.ts';
import type { UsageCode } from './usage-error.ts';

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

const refuse = (code: UsageCode, text: string, hint: string): never => {
  throw usageError(code, text, hint);
};

/** What no name of a signer has: who writes it means a pattern, and would take signers that he did not name. */
const PATTERN = /[*\\^$|()[\]{}]|\.[+?]/;

function requireName(option: string, name: string): string {
  if (name.trim() === '' || PATTERN.test(name))
    refuse(
      'IDENTITY_NOT_EXACT',
      `${option} ${quoted(name)} is not one name`,
      'Give the signer exactly as the certificate has it; a pattern is not taken.',
    );
  return name;
}

/** What the bundles are checked against. Says what is missing before any file is opened. */
function trustOf({ key, identity, issuer, trustedRoot }: EvidenceBundleOptions): {
  readonly key: string | null;
  readonly root: string | null;
  readonly identity: { readonly name: string; readonly issuer: string } | null;
} {
  if (key !== undefined) {
    if (identity !== undefined || issuer !== undefined)
      refuse(
        'EVIDENCE_TRUST_AMBIGUOUS',
        '--key and an identity exclude each other',
        'A bundle is signed by a key that you have, or by a certificate of an identity that you expect.',
      );
    return { key, root: trustedRoot ?? null, identity: null };
  }
  if (identity === undefined || issuer === undefined || trustedRoot === undefined)
    return refuse(
      'EVIDENCE_TRUST_MISSING',
      '--evidence-bundle needs a key or an identity: no signature counts by itself',
      'Give --key FILE, or --trusted-root FILE with --identity NAME and --issuer URL.',
    );
  const name = requireName('--identity', identity);
  return { key: null, root: trustedRoot, identity: { name, issuer: requireName('--issuer', issuer) } };
}

/** How the run's files are checked; undefined where no bundle was given. Throws a {@link UsageCode} before anything of `run` is read. */
export async function readEvidenceBundles(
  options: EvidenceBundleOptions,
  run: string,
): Promise<Expected['signatures']> {
  const { evidenceBundle: bundles } = options;
  if (bundles === undefined) {
    if (options.key !== undefined || options.identity !== undefined || options.issuer !== undefined)
      refuse(
        'EVIDENCE_BUNDLE_MISSING',
        'a key or an identity was given without --evidence-bundle',
        'Give the sigstore bundle over the evidence or run.json: --evidence-bundle FILE.',
      );
    return undefined;
  }
  const trust = trustOf(options);
  refuseOfRun('TRUST_OF_THE_RUN', run, { '--key': options.key, '--trusted-root': options.trustedRoot });
  if (bundles.length > BUNDLES_LIMIT)
    refuse(
      'TOO_MANY_FILES',
      `--evidence-bundle is given ${bundles.length} times`,
      `Give at most ${BUNDLES_LIMIT}: over the evidence, and over run.json.`,
    );
  const read = (option: string, file: string | null) =>
    file === null ? null : readText(option, file, TRUST_LIMIT_BYTES);
  const [key, root] = [read('--key', trust.key), read('--trusted-root', trust.root)];
  // Only a signature needs the library: it is loaded here, and no other start of the program pays for it.
  const { checkFiles, toSignatureInputs } = await import('./signature.ts');
  const inputs = bundles.map((file) =>
    toSignatureInputs(
      {
        bundle: readText('--evidence-bundle', file, BUNDLE_LIMIT_BYTES),
        key,
        root,
        identity: trust.identity,
      },
      WORDS,
    ),
  );
  return (files) => inputs.map((each) => checkFiles(files, each));
}

// Whom a signature has to be from: a key, or one identity by its exact name. Runs at the operator's edge, before any file is opened.
// Must never take a pattern for a name: who writes one would take signers that nobody named.
import { quoted } from '../formats/quoted.ts';
import { usageError } from './usage-error.ts';
import type { UsageCode } from './usage-error.ts';

export interface SignerOptions {
  readonly key: string | undefined;
  readonly identity: string | undefined;
  readonly issuer: string | undefined;
  readonly root: string | undefined;
}

/** How the options of one kind of signature are called, and the codes of its refusals. */
export interface SignerWords {
  readonly bundle: string;
  readonly key: string;
  readonly identity: string;
  readonly issuer: string;
  readonly ambiguous: UsageCode;
  readonly missing: UsageCode;
  /** Whether a pattern is refused at once; otherwise it is compared as a name, which no certificate has. */
  readonly refusesPatterns: boolean;
}

/** Files by path. Exactly one of `key` and `identity` is there; a root may go with a key, and goes with every identity. */
export interface Signer {
  readonly key: string | null;
  readonly root: string | null;
  readonly identity: { readonly name: string; readonly issuer: string } | null;
}

const PATTERN = /[*\\^$|()[\]{}]|\.[+?]/;

function requireName(option: string, name: string): void {
  if (name.trim() === '' || PATTERN.test(name))
    throw usageError(
      'IDENTITY_NOT_EXACT',
      `${option} ${quoted(name)} is not one name`,
      'Give the signer exactly as the certificate has it; a pattern is not taken.',
    );
}

/** Throws a {@link UsageCode} that says what is missing, or what excludes what. */
export function requireSigner(options: SignerOptions, words: SignerWords): Signer {
  const { key, identity, issuer, root } = options;
  if (key !== undefined) {
    if (identity !== undefined || issuer !== undefined)
      throw usageError(
        words.ambiguous,
        `${words.key} and an identity exclude each other`,
        'A bundle is signed by a key that you have, or by a certificate of an identity that you expect.',
      );
    return { key, root: root ?? null, identity: null };
  }
  if (identity === undefined || issuer === undefined || root === undefined)
    throw usageError(
      words.missing,
      `${words.bundle} needs a key or an identity: no signature counts by itself`,
      `Give ${words.key} FILE, or --trusted-root FILE with ${words.identity} NAME and ${words.issuer} URL.`,
    );
  if (words.refusesPatterns) {
    requireName(words.identity, identity);
    requireName(words.issuer, issuer);
  }
  return { key: null, root, identity: { name: identity, issuer } };
}

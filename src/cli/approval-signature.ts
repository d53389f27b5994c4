// A sigstore bundle over an approval, checked offline by the sigstore libraries. Loaded only where a bundle is given.
// Attacker: anyone who wrote the bundle. Never fetches a root, and never takes a bundle that signs anything but the file's bytes.
// What is no key, bundle or root at all is the caller's mistake, and says nothing about the run.
import type { Bundle } from '@sigstore/bundle';
import { ValidationError, bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { Verifier, toSignedEntity, toTrustMaterial } from '@sigstore/verify';
import type { KeyObject } from 'node:crypto';
import { createPublicKey } from 'node:crypto';
import { quoted } from '../formats/quoted.ts';
import type { Signature } from '../attestation/verify/inputs.ts';
import { usageError } from './usage-error.ts';
import type { UsageCode } from './usage-error.ts';

/** Texts of files. */
export interface SignatureFiles {
  readonly bundle: string;
  /** PEM of the key that the caller trusts; null: by certificate. */
  readonly key: string | null;
  readonly root: string | null;
  /** Whose certificate it has to be, an exact match; null with a key. */
  readonly identity: { readonly name: string; readonly issuer: string } | null;
}

/** What the files hold, once it is known that they hold it. */
export interface SignatureInputs {
  readonly bundle: Bundle;
  readonly key: KeyObject | null;
  readonly root: TrustedRoot;
  readonly identity: SignatureFiles['identity'];
}

/** Lists that a trusted root is made of. */
const ROOT_LISTS = ['tlogs', 'certificateAuthorities', 'ctlogs', 'timestampAuthorities'] as const;

const NO_ROOT = Object.fromEntries(ROOT_LISTS.map((name) => [name, []]));

const ROOT_MEDIA_TYPE = /^application\/vnd\.dev\.sigstore\.trustedroot[+.]/;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const unusable = (code: UsageCode, option: string, why: string, hint: string): never => {
  throw usageError(code, `${option} ${why}`, hint);
};

function toObject(text: string, refuse: (why: string) => never): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('is not JSON');
  }
  return isRecord(value) ? value : refuse('is JSON, but not an object');
}

function toBundle(text: string): Bundle {
  const refuse = (why: string): never =>
    unusable(
      'APPROVAL_BUNDLE_NOT_USABLE',
      '--approval-bundle',
      why,
      'Give the sigstore bundle exactly as its signer received it.',
    );
  const value = toObject(text, refuse);
  try {
    return bundleFromJSON(value);
  } catch (error) {
    const fields = error instanceof ValidationError ? error.fields.join(', ') : 'a member';
    return refuse(`is not a sigstore bundle: ${fields} missing or malformed`);
  }
}

function toKey(pem: string): KeyObject {
  try {
    return createPublicKey(pem);
  } catch {
    return unusable(
      'APPROVAL_KEY_NOT_USABLE',
      '--approval-key',
      'holds no PEM key',
      "Give the owner's public key: a file that begins with -----BEGIN PUBLIC KEY-----.",
    );
  }
}

function toRoot(text: string, needsAuthority: boolean): TrustedRoot {
  const refuse = (why: string): never =>
    unusable(
      'TRUSTED_ROOT_NOT_USABLE',
      '--trusted-root',
      why,
      "Give a sigstore trusted root: trusted_root.json from the authority's operator.",
    );
  const value = toObject(text, refuse);
  const { mediaType } = value;
  if (typeof mediaType !== 'string' || !ROOT_MEDIA_TYPE.test(mediaType))
    return refuse('is not a sigstore trusted root: mediaType is missing or wrong');
  for (const name of ROOT_LISTS)
    if (value[name] !== undefined && !Array.isArray(value[name]))
      return refuse(`is not a sigstore trusted root: ${name} is not a list`);
  const authorities = value['certificateAuthorities'];
  if (needsAuthority && (!Array.isArray(authorities) || authorities.length === 0))
    return refuse('names no authority: certificateAuthorities is empty, and an identity needs one');
  try {
    return TrustedRoot.fromJSON(value);
  } catch {
    return refuse('is not a sigstore trusted root: one of its members cannot be read');
  }
}

/** Throws a {@link UsageCode} for a file that is not what its option asks for. */
export function toSignatureInputs(files: SignatureFiles): SignatureInputs {
  const { identity } = files;
  return {
    bundle: toBundle(files.bundle),
    key: files.key === null ? null : toKey(files.key),
    root: files.root === null ? TrustedRoot.fromJSON(NO_ROOT) : toRoot(files.root, identity !== null),
    identity,
  };
}

const regexp = (text: string) => `^${text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}$`;

/** What the bundle comes to for exactly these bytes. Whatever the library throws is a refusal. */
export function checkSignature(bytes: Buffer, inputs: SignatureInputs): Signature {
  const refused = (why: string): Signature => ({ kind: 'refused', why });
  try {
    const { bundle, root, key: publicKey } = inputs;
    // An envelope signs its own payload, and would hold for any file beside it.
    if (bundle.content.$case !== 'messageSignature') return refused('an envelope, which signs its own text');
    const byKey = bundle.verificationMaterial.content.$case === 'publicKey';
    if (byKey !== (publicKey !== null))
      return refused(byKey ? 'a signature by a key, and no key is given' : 'a certificate, and not the key');
    const material = toTrustMaterial(root, () => {
      if (publicKey === null) throw new Error('no key is given');
      return { publicKey, validFor: () => true };
    });
    // What the root has, the bundle has to have been through. A certificate needs the time that it was used at.
    const verifier = new Verifier(material, {
      tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
      ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
      timestampThreshold: inputs.identity === null ? 0 : 1,
    });
    const entity = toSignedEntity(bundle, bytes);
    const { identity } = inputs;
    if (identity === null) {
      verifier.verify(entity);
      return { kind: 'holds', by: 'the key that was given' };
    }
    // The library takes a pattern; the caller's word is a name.
    verifier.verify(entity, {
      subjectAlternativeName: regexp(identity.name),
      extensions: { issuer: identity.issuer },
    });
    return { kind: 'holds', by: `${quoted(identity.name)}, as ${quoted(identity.issuer)} knows it` };
  } catch (error) {
    const text = error instanceof Error ? error.message : 'something that is not an error';
    return refused(`that it is not valid: ${quoted(text.slice(0, 300))}`);
  }
}

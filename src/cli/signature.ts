// A sigstore bundle or an envelope, checked offline by the sigstore libraries: over an approval, or over a run's own files. Loaded
// only where one is given. Attacker: anyone who wrote the bundle. Never fetches a root, and never takes a bundle that signs anything but
// the bytes that it is given for. What is no key, bundle or root at all is the caller's mistake, and says nothing about the run.
import type { Bundle } from '@sigstore/bundle';
import { ValidationError, bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { Verifier, toSignedEntity, toTrustMaterial } from '@sigstore/verify';
import type { KeyObject } from 'node:crypto';
import { createPublicKey } from 'node:crypto';
import { sha256 } from '../formats/digest.ts';
import { quoted } from '../formats/quoted.ts';
import type { FileSignature, Signature } from '../attestation/verify/inputs.ts';
import { signedFile } from '../attestation/verify/signed-file.ts';
import { usageError } from './usage-error.ts';
import type { UsageCode } from './usage-error.ts';

/** How the two options are called that a refusal names, and the codes that it has. */
export interface SignatureWords {
  readonly bundle: { readonly option: string; readonly code: UsageCode };
  readonly key: { readonly option: string; readonly code: UsageCode };
}

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

const BARE_ENVELOPE = ['payload', 'payloadType', 'signatures'];

/** An envelope by itself (DSSE) is a bundle without a certificate, a log and a timestamp. */
const toBundleJson = (value: Record<string, unknown>): unknown =>
  Object.keys(value).sort().join() === BARE_ENVELOPE.join()
    ? {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: { publicKey: { hint: '' }, tlogEntries: [] },
        dsseEnvelope: value,
      }
    : value;

function toBundle(text: string, { bundle: { option, code } }: SignatureWords): Bundle {
  const refuse = (why: string): never =>
    unusable(code, option, why, 'Give the sigstore bundle exactly as its signer received it.');
  const value = toObject(text, refuse);
  try {
    return bundleFromJSON(toBundleJson(value));
  } catch (error) {
    const fields = error instanceof ValidationError ? error.fields.join(', ') : 'a member';
    return refuse(`is not a sigstore bundle: ${fields} missing or malformed`);
  }
}

/** Kinds of keys that two parties agree on a secret by. */
const SIGNS_NOTHING: ReadonlySet<string> = new Set(['x25519', 'x448', 'dh']);

function toKey(pem: string, { key: { option, code } }: SignatureWords): KeyObject {
  const refuse = (why: string): never =>
    unusable(
      code,
      option,
      why,
      "Give the signer's public key: a file that begins with -----BEGIN PUBLIC KEY-----.",
    );
  let key: KeyObject;
  try {
    key = createPublicKey(pem);
  } catch {
    return refuse('holds no PEM key');
  }
  const { asymmetricKeyType: type = 'none' } = key;
  return SIGNS_NOTHING.has(type) ? refuse(`holds a key that nothing is signed by (${type})`) : key;
}

/** A log entry or a timestamp is checked by keys that only a root has; a key alone cannot tell whether they hold. */
function requireRootFor({ verificationMaterial }: Bundle, { bundle: { option } }: SignatureWords): void {
  const parts = [
    ...(verificationMaterial.tlogEntries.length > 0 ? ['a log entry'] : []),
    ...((verificationMaterial.timestampVerificationData?.rfc3161Timestamps.length ?? 0) > 0
      ? ['a timestamp']
      : []),
  ];
  if (parts.length === 0) return;
  unusable(
    'TRUSTED_ROOT_MISSING',
    option,
    `holds ${parts.join(' and ')}, and --trusted-root is not given`,
    'Give --trusted-root FILE, the trusted_root.json with the keys of that log or timestamp authority, or sign without them.',
  );
}

/** The first entry of a root that the library takes and can then make nothing of; null where there is none. */
function hollowMember(root: TrustedRoot): string | null {
  for (const name of ROOT_LISTS)
    for (const [index, entry] of root[name].entries())
      try {
        toTrustMaterial({ ...TrustedRoot.fromJSON(NO_ROOT), [name]: [entry] });
      } catch {
        return `${name}[${index}]`;
      }
  return null;
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
  let root: TrustedRoot;
  try {
    root = TrustedRoot.fromJSON(value);
  } catch {
    return refuse('is not a sigstore trusted root: one of its members cannot be read');
  }
  const hollow = hollowMember(root);
  return hollow === null
    ? root
    : refuse(`is not a sigstore trusted root: ${hollow} has no key or certificate that can be read`);
}

/** Throws a {@link UsageCode} for a file that is not what its option asks for. */
export function toSignatureInputs(files: SignatureFiles, words: SignatureWords): SignatureInputs {
  const { identity } = files;
  const bundle = toBundle(files.bundle, words);
  const key = files.key === null ? null : toKey(files.key, words);
  if (files.root === null) requireRootFor(bundle, words);
  const root = files.root === null ? TrustedRoot.fromJSON(NO_ROOT) : toRoot(files.root, identity !== null);
  return { bundle, key, root, identity };
}

const regexp = (text: string) => `^${text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}$`;

const refused = (why: string): Signature => ({ kind: 'refused', why });

/** Whether the signature holds: over `bytes`, or over an envelope's own text. Whatever the library throws is a refusal. */
function checkHeld(bytes: Uint8Array, inputs: SignatureInputs): Signature {
  try {
    const { bundle, root, key: publicKey } = inputs;
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
    const entity = toSignedEntity(bundle, Buffer.from(bytes));
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

/** What the bundle comes to for exactly these bytes. An envelope signs its own text, and would hold for any file beside it. */
export function checkSignature(bytes: Uint8Array, inputs: SignatureInputs): Signature {
  if (inputs.bundle.content.$case !== 'messageSignature')
    return refused('an envelope, which signs its own text');
  return checkHeld(bytes, inputs);
}

/** What the bundle comes to for the files of a run, by name: which of them it signs, if any. */
export function checkFiles(files: ReadonlyMap<string, Uint8Array>, inputs: SignatureInputs): FileSignature {
  const { content } = inputs.bundle;
  if (content.$case === 'messageSignature') {
    const tried = [...files].map(([name, bytes]) => ({ name, signature: checkHeld(bytes, inputs) }));
    const held = tried.find(({ signature }) => signature.kind === 'holds');
    if (held !== undefined) return { over: held.name, signature: held.signature };
    // Which file it is meant for: its own digest says so, and proves nothing.
    const meant = `sha256:${content.messageSignature.messageDigest?.digest.toString('hex') ?? ''}`;
    const own = tried.find(({ name }) => sha256(files.get(name) ?? '') === meant);
    if (own !== undefined) return { over: own.name, signature: own.signature };
    return { over: null, signature: tried[0]?.signature ?? refused('no file that it could be over') };
  }
  const { payload, payloadType } = content.dsseEnvelope;
  const signature = checkHeld(payload, inputs);
  if (signature.kind !== 'holds') return { over: null, signature };
  const over = signedFile(payloadType, payload, files);
  return 'name' in over ? { over: over.name, signature } : { over: null, signature: refused(over.why) };
}

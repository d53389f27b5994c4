// A sigstore bundle over an approval, checked offline by the sigstore libraries. Loaded only where a bundle is given.
// Attacker: whoever wrote the bundle. Never fetches a root, and never takes a bundle that signs anything but the file's bytes.
import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { Verifier, toSignedEntity, toTrustMaterial } from '@sigstore/verify';
import { createPublicKey } from 'node:crypto';
import { quoted } from '../formats/quoted.ts';
import type { Signature } from '../attestation/verification.ts';

export interface SignatureInputs {
  /** Texts of files. */
  readonly bundle: string;
  /** PEM of the key that the caller trusts; null: by certificate. */
  readonly key: string | null;
  readonly root: string | null;
  /** Whose certificate it has to be, to the letter; null with a key. */
  readonly identity: { readonly name: string; readonly issuer: string } | null;
}

const NO_ROOT = '{"tlogs":[],"certificateAuthorities":[],"ctlogs":[],"timestampAuthorities":[]}';

const regexp = (text: string) => `^${text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}$`;

/** What the bundle comes to for exactly these bytes. Whatever the library throws is a refusal. */
export function checkSignature(bytes: Buffer, inputs: SignatureInputs): Signature {
  const refused = (why: string): Signature => ({ kind: 'refused', why });
  try {
    const bundle = bundleFromJSON(JSON.parse(inputs.bundle));
    // An envelope signs its own payload, and would hold for any file beside it.
    if (bundle.content.$case !== 'messageSignature') return refused('an envelope, which signs its own text');
    const byKey = bundle.verificationMaterial.content.$case === 'publicKey';
    if (byKey !== (inputs.key !== null))
      return refused(byKey ? 'a signature by a key, and no key is given' : 'a certificate, and not the key');
    const root = TrustedRoot.fromJSON(JSON.parse(inputs.root ?? NO_ROOT));
    const publicKey = inputs.key === null ? null : createPublicKey(inputs.key);
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
    const text = error instanceof Error ? error.message : 'something that is no error';
    return refused(`that it does not hold: ${quoted(text.slice(0, 300))}`);
  }
}

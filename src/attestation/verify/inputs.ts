// What a verification is given and what it comes to: types, and no judgement. Pure.
import type { Digest } from '../../formats/digest.ts';
import { sha256 } from '../../formats/digest.ts';
import type { Approval, Instructions, Proceed, Report } from '../../formats/documents.ts';
import type { OutFile } from '../../formats/run-files.ts';
import type { JudgingExitCode } from '../../formats/verdict.ts';
import type { Row } from './row.ts';

/** What the caller knows from outside; null: not given, and said so. */
export interface Expected {
  readonly packet: Digest | null;
  readonly policy: Digest | null;
  readonly catalog: Digest | null;
  readonly nonce: string | null;
  readonly run: string | null;
  readonly maxAgeSeconds: number | null;
  /** A time that the run must not lie before: an earlier run was made for someone else. */
  readonly since: string | null;
  readonly approval: GivenApproval | null;
  /** Bundles over the evidence and run.json, each checked against the files that are there; absent: none was given. */
  readonly signatures?: (files: ReadonlyMap<string, Uint8Array>) => readonly FileSignature[];
}

/** What a signature over an approval came to. Checked by the caller, offline: this room has no cryptography of its own. */
export type Signature =
  | { readonly kind: 'not given' }
  | { readonly kind: 'holds'; readonly by: string }
  | { readonly kind: 'refused'; readonly why: string };

/** What one bundle over a run's files came to. `over`: the file whose very bytes it signs; null: none of this run's. */
export interface FileSignature {
  readonly over: string | null;
  readonly signature: Signature;
}

/** An owner's approval as the caller brings it: never from the run's own folder. */
export interface GivenApproval {
  readonly document: Approval;
  /** Of the file's bytes. */
  readonly digest: Digest;
  /** What the caller was told that the digest is; null: not told. */
  readonly expectedDigest: Digest | null;
  readonly signature: Signature;
}

/** A caller who brings no expectation: every one of them is printed as not given. */
export const expectNothing: Expected = {
  packet: null,
  policy: null,
  catalog: null,
  nonce: null,
  run: null,
  maxAgeSeconds: null,
  since: null,
  approval: null,
};

/** Digests of that run's inputs, which the caller gives again; null: not given, and not compared. */
export interface Given {
  readonly packet: Digest | null;
  readonly claims: Digest | null;
  readonly previous: Digest | null;
  readonly catalog: Digest | null;
  /** Of the catalog beside the program, which is in where the caller names none. Not his word: where it is another one, he is asked. */
  readonly shippedCatalog?: Digest | null;
}

/** What is in a folder beside files that can be read: names, and what is wrong with each. */
export interface Surroundings {
  /** The folder as the caller named it; absent: a run that has none. */
  readonly folder?: string;
  /** A run's name → why there are no bytes of it: `is a named pipe`. */
  readonly damaged: ReadonlyMap<string, string>;
  /** Names that are none of a run's. */
  readonly others: readonly string[];
  /** Folders in it that hold files with a run's names. */
  readonly inside: readonly string[];
}

export const nothingAround: Surroundings = { damaged: new Map(), others: [], inside: [] };

export interface RunFiles {
  /** File name → bytes, of everything in the run's folder that has one of the run's names. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly around?: Surroundings;
  /** Digests that this release pins for its inside programs. */
  readonly pinnedPrograms: Readonly<Record<string, string>>;
  /** This program is no release: what it does not know of a run's programs contradicts nothing. */
  readonly development?: boolean;
  readonly expected: Expected;
  readonly given: Given;
  /** report.json → the three texts. */
  readonly render: (report: Report) => Readonly<Record<OutFile, string>>;
  /** The evaluation again, from the packet itself; null where the packet was not given. */
  readonly reevaluate:
    ((go: Instructions, release: Proceed, selfCheck: Report['self_check']) => Report) | null;
}

/** How the verdict was obtained. `none`: there is no verdict to speak of. */
export type VerdictBasis = 'recomputed' | 'asserted' | 'contradicted' | 'none';

export interface Verification {
  readonly rows: readonly Row[];
  readonly exitCode: JudgingExitCode;
  /** What the run says of itself. */
  readonly verdict: string | null;
  readonly basis: VerdictBasis;
  readonly attestation: string;
}

/** Digests of the folder's files, each made once however many rows ask for it. */
export function digester(files: RunFiles['files']): (name: string) => Digest | null {
  const made = new Map<string, Digest>();
  return (name) => {
    const bytes = files.get(name);
    if (bytes === undefined) return null;
    const digest = made.get(name) ?? sha256(bytes);
    made.set(name, digest);
    return digest;
  };
}

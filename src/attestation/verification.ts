// What a verification is made of: rows, each with how it was come by, and what the caller brings. Pure.
import { quoted } from '../formats/quoted.ts';
import { NotCanonicalizable, toCanonicalJson } from '../formats/canonical.ts';
import type { Digest } from '../formats/digest.ts';
import { sha256 } from '../formats/digest.ts';
import type { Approval, Go, Release, Report } from '../formats/documents.ts';
import type { JudgingExitCode } from '../formats/verdict.ts';

export type Label = 'recomputed' | 'cross-checked' | 'asserted';
export type State = 'agrees' | 'differs' | 'not evidenced';

export interface Row {
  readonly what: string;
  readonly label: Label;
  readonly state: State;
  readonly detail: string;
  /** Whether a conclusion of the run hangs on it: `not evidenced` then means exit code 2. A difference always counts. */
  readonly concludes: boolean;
}

/** What the caller knows from outside; null: not given, and said so. */
export interface Expected {
  readonly packet: Digest | null;
  readonly policy: Digest | null;
  readonly catalog: Digest | null;
  readonly nonce: string | null;
  readonly run: string | null;
  readonly maxAgeSeconds: number | null;
  /** A time that the run must not lie before: an earlier run was made for somebody else. */
  readonly since: string | null;
  readonly approval: GivenApproval | null;
}

/** What a signature over an approval came to. Checked by the caller, offline: this room has no cryptography of its own. */
export type Signature =
  | { readonly kind: 'not given' }
  | { readonly kind: 'holds'; readonly by: string }
  | { readonly kind: 'refused'; readonly why: string };

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
}

export interface RunFiles {
  /** File name → bytes, of everything in the run's folder that has one of the run's names. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Digests that this release pins for its inside programs. */
  readonly pinnedPrograms: Readonly<Record<string, string>>;
  readonly expected: Expected;
  readonly given: Given;
  /** report.json → the three texts. */
  readonly render: (
    report: Report,
  ) => Readonly<Record<'report.json' | 'report.md' | 'checkpoint.md', string>>;
  /** The evaluation again, from the packet itself; null where the packet was not given. */
  readonly reevaluate: ((go: Go, release: Release, selfCheck: Report['self_check']) => Report) | null;
}

export interface Verification {
  readonly rows: readonly Row[];
  readonly exitCode: JudgingExitCode;
  readonly verdict: string | null;
  readonly attestation: string;
}

const decode = (bytes: Uint8Array | undefined): string | null => {
  try {
    return bytes === undefined
      ? null
      : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * A document of ours from its exact text: RFC 8785, and `end` after it. Null for any other spelling: a member that stands
 * twice, or a lone surrogate, is read in one way here and perhaps in another way elsewhere.
 */
export function parse<T>(
  bytes: Uint8Array | string | undefined | null,
  is: (value: unknown) => value is T,
  end: '' | '\n',
): T | null {
  const text = typeof bytes === 'string' ? bytes : decode(bytes ?? undefined);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return is(value) && toCanonicalJson(value) + end === text ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof NotCanonicalizable) return null;
    throw error;
  }
}

/** Of a value in a row: a line holds two of them. */
const SHOWN_LENGTH = 200;

/** How much of what two long values have in common is shown before they part. */
const CONTEXT_LENGTH = 40;

/** Both values, from shortly before the place where they part: two long ones would look alike otherwise. */
function bothValues(a: string, b: string): string {
  let common = 0;
  while (common < a.length && a[common] === b[common]) common += 1;
  const from = Math.max(a.length, b.length) > SHOWN_LENGTH ? Math.max(0, common - CONTEXT_LENGTH) : 0;
  const shown = (text: string) => {
    if (text === '') return 'nothing';
    const rest = text.slice(from, from + SHOWN_LENGTH);
    return quoted(`${from > 0 ? '…' : ''}${rest}${from + SHOWN_LENGTH < text.length ? '…' : ''}`);
  };
  return `expected ${shown(a)}, found ${shown(b)}`;
}

export function compare(what: string, label: Label, expected: unknown, observed: unknown): Row {
  const [a, b] = [expected, observed].map((value) =>
    typeof value === 'string' ? value : toCanonicalJson(value),
  );
  return a === b
    ? { what, label, state: 'agrees', detail: '', concludes: true }
    : {
        what,
        label,
        state: 'differs',
        detail: bothValues(a ?? '', b ?? ''),
        concludes: true,
      };
}

/** A row that agrees when nothing is wrong. */
export const nothingWrong = (what: string, label: Label, wrong: readonly string[]): Row =>
  compare(what, label, [], wrong.slice(0, 20));

/** A conclusion that nothing here bears out, and nothing contradicts. */
export const missing = (what: string, label: Label, detail: string): Row => ({
  what,
  label,
  state: 'not evidenced',
  detail,
  concludes: true,
});

/** What only the run itself says. It is printed, and no conclusion hangs on it. */
export const stated = (what: string, detail: string): Row => ({
  what,
  label: 'asserted',
  state: 'not evidenced',
  detail,
  concludes: false,
});

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

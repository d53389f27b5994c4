// What a verification is made of: rows, each with how it was come by, and what the caller brings. Pure.
import { quoted } from '../../formats/quoted.ts';
import { toCanonicalJson } from '../../formats/canonical.ts';
import type { Digest } from '../../formats/digest.ts';
import { isDigest, sha256 } from '../../formats/digest.ts';
import type { Approval, Instructions, Proceed, Report } from '../../formats/documents.ts';
import type { ValidationError } from '../../formats/json-schema.ts';
import type { OutFile } from '../../formats/run-files.ts';
import type { JudgingExitCode } from '../../formats/verdict.ts';
import { isCoded } from '../../formats/coded-error.ts';

export type Label = 'recomputed' | 'cross-checked' | 'asserted';
/**
 * `not evidenced`: looked, and could not tell, or not given. `not evaluated`: the comparison never ran to its end on anything;
 * the detail says why. Silence on both sides is no agreement.
 */
export const rowStates = ['agrees', 'differs', 'not evidenced', 'not evaluated'] as const;
export type State = (typeof rowStates)[number];

export interface Row {
  readonly what: string;
  readonly label: Label;
  readonly state: State;
  readonly detail: string;
  /** Whether a conclusion of the run hangs on it: `not evidenced` then means exit code 2. Every other state always counts. */
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
  /** Of the catalog beside the program, which stands in where the caller names none. Not his word: where it is another one, he is asked. */
  readonly shippedCatalog?: Digest | null;
}

/** What stands in a folder beside files that can be read: names, and what is wrong with each. */
export interface Surroundings {
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
  readonly expected: Expected;
  readonly given: Given;
  /** report.json → the three texts. */
  readonly render: (report: Report) => Readonly<Record<OutFile, string>>;
  /** The evaluation again, from the packet itself; null where the packet was not given. */
  readonly reevaluate:
    ((go: Instructions, release: Proceed, selfCheck: Report['self_check']) => Report) | null;
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
    if (error instanceof SyntaxError || isCoded(error, 'NOT_CANONICALIZABLE')) return null;
    throw error;
  }
}

/** Of a pointer: the names in it may be anybody's. */
const PLACE_LENGTH = 120;

/** Why a text is no document of ours: the first thing, with the member's place. Repeats a pointer into the text, and nothing else of it. */
export function whyNoForm(
  bytes: Uint8Array | string,
  validate: { (value: unknown): boolean; errors: readonly ValidationError[] | null },
): string {
  const text = typeof bytes === 'string' ? bytes : decode(bytes);
  if (text === null) return 'it is not UTF-8';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'it is no JSON';
  }
  if (!validate(value)) {
    const { instancePath = '', keyword = 'type', message = '' } = validate.errors?.[0] ?? {};
    const place = instancePath === '' ? 'its top' : JSON.stringify(instancePath.slice(0, PLACE_LENGTH));
    // Of all messages only this one holds nothing but the schema's own words.
    return keyword === 'required' ? `${place} ${message}` : `the member ${place} breaks ${keyword}`;
  }
  return 'its members or its white space stand otherwise, or a member stands twice';
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
    if (isDigest(text)) return text;
    const rest = text.slice(from, from + SHOWN_LENGTH);
    return quoted(`${from > 0 ? '…' : ''}${rest}${from + SHOWN_LENGTH < text.length ? '…' : ''}`);
  };
  return `expected ${shown(a)}, found ${shown(b)}`;
}

/** A comparison that never ran to its end: it concludes nothing, and its run is at best open. */
export const notEvaluated = (what: string, label: Label, why: string): Row => ({
  what,
  label,
  state: 'not evaluated',
  detail: why,
  concludes: true,
});

/** What says nothing. `null` beside `null` compares nothing with nothing. */
const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);

const asText = (value: unknown) => (typeof value === 'string' ? value : toCanonicalJson(value));

/** Agrees where both sides say the same thing, and something. */
export function compare(what: string, label: Label, expected: unknown, observed: unknown): Row {
  const [a, b] = [asText(expected), asText(observed)];
  // The text "null" is not null: what kind of value it is counts as well.
  const alike = (typeof expected === 'string') === (typeof observed === 'string');
  if (a !== b || !alike) {
    const detail =
      a === b ? bothValues(toCanonicalJson(expected), toCanonicalJson(observed)) : bothValues(a, b);
    return { what, label, state: 'differs', detail, concludes: true };
  }
  return isNothing(observed)
    ? notEvaluated(what, label, 'neither side says anything')
    : { what, label, state: 'agrees', detail: '', concludes: true };
}

/** Differences beyond these are not shown. */
const WRONG_SHOWN = 20;

/** A row that agrees when nothing is wrong with any of `over` subjects; a check that had none did not run. */
export function nothingWrong(what: string, label: Label, wrong: readonly string[], over: number): Row {
  if (wrong.length > 0) return compare(what, label, [], wrong.slice(0, WRONG_SHOWN));
  return over > 0
    ? { what, label, state: 'agrees', detail: '', concludes: true }
    : notEvaluated(what, label, 'there was nothing that it could be judged on');
}

/** A place of one document that has to say nothing. */
export function saysNothing(what: string, label: Label, observed: unknown): Row {
  const said = observed === null ? [] : Array.isArray(observed) ? observed : [observed];
  return nothingWrong(what, label, said.map(asText), 1);
}

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

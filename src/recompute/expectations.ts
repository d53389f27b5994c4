// What a caller knows from outside, from the words that he typed: on a command line, or into the page's fields. Pure.
// Refuses what is none, with the option that it belongs to: a field of the page has the option's name beside it.
import { MAX_AGE_LIMIT_SECONDS, callerNonce, isTime, toSeconds } from '../formats/caller-input.ts';
import { CodedError } from '../formats/coded-error.ts';
import { isDigest } from '../formats/digest.ts';
import type { Digest } from '../formats/digest.ts';
import { quoted } from '../formats/quoted.ts';
import type { Expected } from '../attestation/verify/inputs.ts';

type ExpectationCode =
  | 'DIGEST_MALFORMED'
  | 'MAX_AGE_MALFORMED'
  | 'MAX_AGE_MISSING'
  | 'MAX_AGE_TOO_LONG'
  | 'NONCE_MALFORMED'
  | 'TIME_MALFORMED';

const refused = (code: ExpectationCode, text: string, hint: string): CodedError<ExpectationCode> =>
  new CodedError(code, text, hint);

/** `90s`, `30m`, `24h`, `7d` in seconds. */
export function parseMaxAge(text: string | undefined, option = '--max-age'): number {
  const hint = `Say how old evidence may be: ${option} 90s, 30m, 24h or 7d. There is no default.`;
  if (text === undefined) throw refused('MAX_AGE_MISSING', '--max-age is required', hint);
  const seconds = toSeconds(text);
  if (seconds === null) {
    throw refused('MAX_AGE_MALFORMED', `${option} ${quoted(text)} is not a duration`, hint);
  }
  if (seconds > MAX_AGE_LIMIT_SECONDS) {
    throw refused('MAX_AGE_TOO_LONG', `${option} ${quoted(text)} is longer than ten years`, hint);
  }
  return seconds;
}

/** A digest that the caller expects, or null where none was given. */
export function parseDigest(option: string, text: string | undefined): Digest | null {
  if (text === undefined) return null;
  if (isDigest(text)) return text;
  throw refused(
    'DIGEST_MALFORMED',
    `${option} ${quoted(text)} is not a digest`,
    'A digest is sha256: and 64 lower-case hex digits.',
  );
}

/** A nonce of the caller's, or null. */
export function parseNonce(text: string | undefined, option = '--nonce'): string | null {
  if (text === undefined) return null;
  if (callerNonce.test(text)) return text;
  throw refused('NONCE_MALFORMED', `${option} is not hex`, 'Give 32 to 128 lower-case hex digits.');
}

/** A time, or null where none was given. */
export function parseTime(option: string, text: string | undefined): string | null {
  if (text === undefined || isTime(text)) return text ?? null;
  throw refused(
    'TIME_MALFORMED',
    `${option} ${quoted(text)} is not a time`,
    'Write 2026-06-10T08:00:00Z, in UTC.',
  );
}

/** As they are typed; absent: not given. */
export interface ExpectationTexts {
  readonly expectPacket?: string;
  readonly expectPolicy?: string;
  readonly expectCatalog?: string;
  readonly expectNonce?: string;
  readonly expectRun?: string;
  readonly expectMaxAge?: string;
  readonly expectSince?: string;
}

/** All but an approval and signatures, which come in files. Throws an {@link ExpectationCode}. */
export function toExpectations(texts: ExpectationTexts): Omit<Expected, 'approval' | 'signatures'> {
  const { expectMaxAge } = texts;
  return {
    packet: parseDigest('--expect-packet', texts.expectPacket),
    policy: parseDigest('--expect-policy', texts.expectPolicy),
    catalog: parseDigest('--expect-catalog', texts.expectCatalog),
    nonce: parseNonce(texts.expectNonce, '--expect-nonce'),
    run: texts.expectRun ?? null,
    maxAgeSeconds: expectMaxAge === undefined ? null : parseMaxAge(expectMaxAge, '--expect-max-age'),
    since: parseTime('--expect-since', texts.expectSince),
  };
}

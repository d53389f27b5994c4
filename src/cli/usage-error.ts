// What only the caller can repair: exit code 1, one line of text, one line of hint, nothing written.
// Must never be used for what a document or a server did: that has a code of its own.
import { CodedError } from '../formats/coded-error.ts';
import type { UsageCode } from '../formats/words/command-problems.ts';

export type { UsageCode };

export const usageError = (code: UsageCode, text: string, hint: string): CodedError<UsageCode> =>
  new CodedError(code, text, hint);

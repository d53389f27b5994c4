// An account as an option names it. Runs at the operator's edge.
import { readFileSync } from 'node:fs';
import { quoted } from '../formats/quoted.ts';
import { usageError } from './usage-error.ts';

/** The uid of an account by its name or number; null where none was named. */
export function parseOwner(option: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d{1,10}$/.test(text)) return Number(text);
  const account = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .find(([name]) => name === text);
  if (account !== undefined) return Number(account[2]);
  throw usageError(
    'ACCOUNT_UNKNOWN',
    `${option} ${quoted(text)} is not an account here`,
    'Give a name or a user id.',
  );
}

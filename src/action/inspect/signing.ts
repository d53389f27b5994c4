// What a signing job needs of a statement, as files: its predicate, and its subjects as a list of checksums. Pure; runs in main.
// Signing itself is another job's, with rights that this action never holds.
import type { Subject } from '../../formats/documents.ts';
import { runStatementName } from '../../formats/run-files.ts';

interface Statement {
  readonly predicate: unknown;
  readonly subject: readonly Subject[];
}

/**
 * `evidence.predicate.json` and `evidence.subjects.txt` (in the form of sha256sum), or the same of `run`: names that a workflow can
 * know beforehand, for the inputs predicate-path and subject-checksums of `actions/attest`.
 */
export function toSigningFiles(name: string, text: string): { name: string; text: string }[] {
  const { predicate, subject } = JSON.parse(text) as Statement;
  const base = name === runStatementName ? 'run' : 'evidence';
  return [
    { name: `${base}.predicate.json`, text: `${JSON.stringify(predicate)}\n` },
    {
      name: `${base}.subjects.txt`,
      text: subject.map((one) => `${one.digest.sha256}  ${one.name}\n`).join(''),
    },
  ];
}

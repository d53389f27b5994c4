// `--accept-as NAME --acceptance FILE`: a second party's acceptance of the run that was just verified. Runs at the operator's edge.
// Writes one new file, outside the run's folder, and only where the verification bears it out; changes no exit code.
import { basename } from 'node:path';
import { toAcceptance } from '../attestation/verify/acceptance.ts';
import type { AcceptanceOutcome, AcceptanceParts } from '../attestation/verify/acceptance.ts';
import { quoted } from '../formats/quoted.ts';
import { version } from '../formats/version.ts';
import type { ApprovalOptions } from './approval.ts';
import { requireFree } from './inputs.ts';
import type { CliIo } from './io.ts';
import { isOfRun } from './of-the-run.ts';
import { usageError } from './usage-error.ts';
import type { UsageCode } from './usage-error.ts';
import { parseOutFile, writeOutFile } from './write-file.ts';

export interface AcceptanceOptions extends ApprovalOptions {
  readonly acceptAs?: string;
  readonly acceptance?: string;
}

/** Who accepts, and where it is written down. */
export interface AskedAcceptance {
  readonly name: string;
  readonly file: string;
}

/** A person's name fits on a line. */
const NAME_LIMIT = 200;

/** Control characters, and letters that only turn or hide others. */
const UNREADABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;

const refuse = (code: UsageCode, text: string, hint: string): never => {
  throw usageError(code, text, hint);
};

/** Null where none was requested. Throws a {@link UsageCode} before anything of `run` is read. */
export function parseAcceptance(options: AcceptanceOptions, run: string): AskedAcceptance | null {
  const { acceptAs: name, acceptance } = options;
  if (name === undefined && acceptance === undefined) return null;
  if (name === undefined || acceptance === undefined)
    return refuse(
      'ACCEPTANCE_INCOMPLETE',
      '--accept-as and --acceptance go together',
      'Say who accepts, and where that is written: --accept-as NAME --acceptance FILE.',
    );
  if (name.trim() === '' || name !== name.trim() || name.length > NAME_LIMIT || UNREADABLE.test(name))
    refuse(
      'ACCEPTANCE_NAME_REFUSED',
      `--accept-as ${quoted(name.slice(0, NAME_LIMIT))} is not the name of a person`,
      `Give the name of the person who accepts, in letters, of at most ${NAME_LIMIT} characters.`,
    );
  if (options.approval === undefined)
    refuse(
      'ACCEPTANCE_NEEDS_APPROVAL',
      'an acceptance rests on an approval of the venue, and none is given',
      'Give --approval FILE with --approval-digest, or with a signature.',
    );
  if (options.approvalDigest === undefined && options.approvalBundle === undefined)
    refuse(
      'ACCEPTANCE_NEEDS_APPROVAL',
      "the approval is its file's own word",
      'Give --approval-digest sha256:… from its owner, or --approval-bundle with the key or the identity of its owner.',
    );
  const file = parseOutFile(acceptance, ['.json'], '--acceptance');
  if (isOfRun(file, run))
    refuse(
      'ACCEPTANCE_OF_THE_RUN',
      `--acceptance ${quoted(acceptance)} is inside the run's folder`,
      'It is no part of the run: give a path outside its folder.',
    );
  requireFree('--acceptance', file);
  return { name, file };
}

type Facts = Pick<AcceptanceParts, 'files' | 'verification' | 'expected'>;

/** Writes it, or says for which row it does not. Throws OUT_NOT_WRITABLE. */
export function accept({ name, file }: AskedAcceptance, facts: Facts, io: CliIo): AcceptanceOutcome {
  const ownCiRun = io.env['GITHUB_RUN_ID'] ?? null;
  const outcome = toAcceptance({ ...facts, name, ownCiRun, now: io.now(), version });
  if (outcome.kind === 'accepted') writeOutFile(file, outcome.text, io.randomHex(8));
  return outcome;
}

/** What became of it, for a person: the lines below the verification. */
export function acceptanceWords(
  { name, file }: AskedAcceptance,
  outcome: AcceptanceOutcome,
): readonly string[] {
  switch (outcome.kind) {
    case 'accepted':
      return [
        `ACCEPTED_BY_STATED_PERSON ${quoted(name)}: identity NOT_EVIDENCED, decision_effect NONE`,
        `${outcome.digest} in ${quoted(basename(file))}; sign it to evidence who wrote it`,
      ];
    case 'refused':
      return [`nothing is written (${outcome.row}): ${outcome.why}`];
  }
}

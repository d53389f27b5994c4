// `tki verify DIR`: recomputes a run's conclusions offline, read-only, without running a sandbox. Exit code 2, 3, 4 or 10.
import type { Command } from 'commander';
import type { Expected } from '../../attestation/verify/inputs.ts';
import { accept, acceptanceWords, parseAcceptance } from '../acceptance.ts';
import type { AcceptanceOptions } from '../acceptance.ts';
import { readApproval } from '../approval.ts';
import { readEvidenceBundles } from '../evidence-bundle.ts';
import type { EvidenceBundleOptions } from '../evidence-bundle.ts';
import type { CliIo } from '../io.ts';
import type { ExpectationTexts } from '../../recompute/expectations.ts';
import { toExpectations } from '../../recompute/expectations.ts';
import { collect } from '../options.ts';
import { verificationJson } from '../../recompute/conclusion.ts';
import { showVerification } from '../show-verification.ts';
import { verifyDirectory } from '../verify-directory.ts';
import { namesEvidenceFile, verifyEvidenceFile } from '../verify-evidence.ts';

interface VerifyOptions extends AcceptanceOptions, EvidenceBundleOptions, ExpectationTexts {
  readonly packet?: string;
  readonly claims?: string;
  readonly catalog?: string;
  readonly previous?: string;
  readonly all?: true;
  readonly json?: true;
}

async function expectedOf(options: VerifyOptions, directory: string): Promise<Expected> {
  const signatures = await readEvidenceBundles(options, directory);
  return {
    ...toExpectations(options),
    approval: await readApproval(options, directory),
    ...(signatures === undefined ? {} : { signatures }),
  };
}

async function verify(directory: string, options: VerifyOptions, io: CliIo): Promise<void> {
  const asked = parseAcceptance(options, directory);
  const expected = await expectedOf(options, directory);
  const { packet, claims, previous, catalog } = options;
  const inputs = { packet, claims, previous, catalog, expected };
  const { verification, files } = namesEvidenceFile(directory)
    ? { verification: verifyEvidenceFile(directory, inputs, io), files: new Map<string, Uint8Array>() }
    : verifyDirectory(directory, inputs, io);
  const outcome = asked === null ? null : accept(asked, { files, verification, expected }, io);
  io.stdout(
    options.json === true
      ? verificationJson(verification, outcome)
      : showVerification(
          verification,
          options.all === true,
          asked === null || outcome === null ? [] : acceptanceWords(asked, outcome),
        ),
  );
  io.exit(verification.exitCode);
}

/** Adds `verify` to the program. */
export function addVerify(program: Command, io: CliIo): void {
  program
    .command('verify')
    .summary('recompute a run offline (never exits 0)')
    .description(
      'Recomputes subjects, probe judgements, verdicts and reports of a run from the files that it left. ' +
        'Each row says whether it was recomputed, cross-checked between documents, or is only asserted by the run.',
    )
    .argument(
      '<dir>',
      'the directory that `tki inspect --out` wrote; or its evidence file alone (exit code 2 at best)',
    )
    .option('--packet <file>', 'the packet: without it the verdicts are only asserted (exit code 2)')
    .option('--claims <file>', "the reader's claims of that run")
    .option(
      '--catalog <dir>',
      'the pinned catalog of that run (default: the one shipped beside this program)',
    )
    .option('--previous <dir>', 'the earlier run that it was compared with')
    .option('--expect-packet <digest>', 'sha256:… of the packet, from its exporter')
    .option('--expect-policy <digest>', 'sha256:… of the policy that you accept')
    .option('--expect-catalog <digest>', 'sha256:… of the catalog, from its owner')
    .option('--expect-nonce <hex>', 'the nonce that you gave the run')
    .option('--expect-run <id>', 'the CI run, or the run id')
    .option('--expect-max-age <age>', 'how old evidence was allowed to be: 90s, 30m, 24h or 7d')
    .option('--expect-since <time>', 'the run began then or later, by its own clock: 2026-06-10T08:00:00Z')
    .option(
      '--evidence-bundle <file>',
      'a sigstore bundle or DSSE envelope over the evidence or run.json, checked offline; may be given several times',
      collect,
    )
    .option('--key <file>', 'the key, in PEM, that those are signed by')
    .option('--identity <name>', 'or, with --trusted-root, the signer in their certificate: an exact match')
    .option('--issuer <url>', 'who vouches for that identity')
    .option('--approval <file>', "an owner's approval of the venue (docs/approval.md)")
    .option('--approval-digest <digest>', 'sha256:… of that file, from its owner')
    .option('--approval-bundle <file>', 'a sigstore bundle over that file, checked offline')
    .option('--approval-key <file>', 'the key, in PEM, that the bundle is signed by')
    .option('--trusted-root <file>', 'a sigstore trusted root, for an identity or for a log entry')
    .option('--approval-identity <name>', "the signer in the bundle's certificate: an exact match")
    .option('--approval-issuer <url>', 'the issuer of that identity')
    .option(
      '--accept-as <name>',
      'a second party who accepts this run; needs the four digests and nonces from outside, and a bound approval',
    )
    .option(
      '--acceptance <file>',
      "that person's statement, a new file: written where every row agrees, and not otherwise",
    )
    .option('--all', 'every row too, below the result')
    .option('--json', 'one JSON document on stdout, with every row')
    .addHelpText('after', '\nExample:\n  tki verify run1 --packet packet.json\n')
    .action((directory: string, options: VerifyOptions) => verify(directory, options, io));
}

// `tki report DIR --format oscal`: a run's observations for an auditor's own tools. Shows and judges nothing: exit code 0, also where
// the run contradicts itself; the document says so. There is no format that something gates on.
import type { Command } from 'commander';
import { quoted } from '../../formats/quoted.ts';
import { detailWords } from '../../attestation/verify/row-details.ts';
import { encodeTerminalName } from '../../report/encoders.ts';
import type { CliIo } from '../io.ts';
import { toJsonLine } from '../../report/json-output.ts';
import { labelled } from '../show-run.ts';
import { usageError } from '../usage-error.ts';
import { verifyDirectory } from '../verify-directory.ts';
import { parseOutFile, writeOutFile } from '../write-file.ts';

interface ReportOptions {
  readonly format?: string;
  readonly packet?: string;
  readonly claims?: string;
  readonly catalog?: string;
  readonly previous?: string;
  readonly out?: string;
}

async function report(directory: string, options: ReportOptions, io: CliIo): Promise<void> {
  const { format, packet, claims, catalog, previous } = options;
  if (format !== 'oscal')
    throw usageError(
      'FORMAT_UNKNOWN',
      format === undefined ? '--format is required' : `--format ${quoted(format)} is not known`,
      'Give --format oscal. SARIF and JUnit are not written: both are read by things that gate (docs/adr/0130).',
    );
  const out = options.out === undefined ? null : parseOutFile(options.out, ['.json']);
  const verified = verifyDirectory(directory, { packet, claims, catalog, previous }, io);
  const { toViewedRun } = await import('../../view/viewed-run.ts');
  const { toOscal } = await import('../../view/oscal.ts');
  const run = toViewedRun('run', directory, verified);
  const document = toOscal(run, verified.files, io.now());
  if (document === null) {
    const [row] = verified.verification.rows;
    throw usageError(
      'RUN_UNREADABLE',
      `no document of a run can be read there: ${row === undefined ? 'nothing is there' : detailWords(row.detail)}`,
      'Give the directory that `tki inspect --out` or `tki attest --out` wrote.',
    );
  }
  const text = toJsonLine(document);
  if (out === null) io.stdout(text);
  else {
    writeOutFile(out, text, io.randomHex(8));
    io.stdout(
      labelled('report', [encodeTerminalName(out), 'Observations, and no finding. It approves nothing.']),
    );
  }
  io.exit(0);
}

/** Adds `report` to the program. */
export function addReport(program: Command, io: CliIo): void {
  program
    .command('report')
    .summary("a run's observations in an auditor's format; shows and judges nothing")
    .description(
      'Verifies the run again, and writes what was observed as OSCAL assessment-results: each observation names its probe, its matrix ' +
        'row, its file and its standing. Observations only: no finding, no assessment plan.',
    )
    .argument('<dir>', 'the directory that `tki inspect --out` or `tki attest --out` wrote')
    .option('--format <name>', 'oscal (required)')
    .option('--packet <file>', 'the packet: without it what the report says is only asserted')
    .option('--claims <file>', "the reader's claims of that run")
    .option(
      '--catalog <dir>',
      'the pinned catalog of that run (default: the one shipped beside this program)',
    )
    .option('--previous <dir>', 'the earlier run that it was compared with')
    .option('--out <file>', 'a file ending in .json (default: standard output)')
    .addHelpText(
      'after',
      '\nExample:\n  tki report run1 --format oscal --packet packet.json --out run1.oscal.json\n',
    )
    .action((directory: string, options: ReportOptions) => report(directory, options, io));
}

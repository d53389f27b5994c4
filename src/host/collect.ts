// Takes the three reports out of the sandbox. Everything in `/out` is hostile: regular files only, by descriptor, within
// limits, parsed strictly, bound to this run; and the two texts have to be what report.json renders to, byte for byte.
import fs from 'node:fs';
import path from 'node:path';
import { openRegular } from '../files/open-regular.ts';
import type { Instructions, Report } from '../formats/documents.ts';
import { validate as isReport } from '../formats/validators/report.js';
import { REPORT_LIMIT_BYTES } from '../formats/limits.ts';
import { outEntries, outFiles, reportName } from '../formats/run-files.ts';
import type { OutFile } from '../formats/run-files.ts';
import { toTriplet } from '../report/triplet.ts';
import { contradictionWithInstructions } from './bind-report.ts';
import { CodedError, isCoded } from '../formats/coded-error.ts';
import { readStated } from '../files/read-bounded.ts';

const notAccepted = (message: string) =>
  new CodedError(
    'REPORT_NOT_ACCEPTED',
    message,
    'run again; if it happens again, the inspector was killed or is not the one of this release',
  );

function readReport(outDir: string, name: string): string {
  const opened = openRegular(path.join(outDir, name));
  if (opened.kind === 'not opened') throw notAccepted(`${name} cannot be opened (${opened.code})`);
  if (opened.kind === 'other') throw notAccepted(`${name} is not a regular file of its own`);
  const { descriptor, facts } = opened;
  try {
    if (facts.nlink !== 1) throw notAccepted(`${name} is not a regular file of its own`);
    if (facts.size === 0) throw notAccepted(`${name} is empty: the inspector did not report`);
    if (facts.size > REPORT_LIMIT_BYTES)
      throw notAccepted(`${name} is larger than ${REPORT_LIMIT_BYTES} bytes`);
    const bytes = readStated(descriptor, facts.size);
    if (bytes === null) throw notAccepted(`${name} changed while it was read`);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw notAccepted(`${name} is not UTF-8`);
    throw error;
  } finally {
    fs.closeSync(descriptor);
  }
}

export interface Collected {
  readonly report: Report;
  readonly texts: Readonly<Record<OutFile, string>>;
}

/** Reads, parses and binds the triplet. Throws REPORT_NOT_ACCEPTED. */
export function collect(outDir: string, instructions: Instructions, said: string): Collected {
  try {
    return collectTriplet(outDir, instructions);
  } catch (error) {
    // What the inspector said on its way out is the best hint that there is.
    if (isCoded(error, 'REPORT_NOT_ACCEPTED') && said !== '') throw notAccepted(`${error.message}${said}`);
    throw error;
  }
}

function collectTriplet(outDir: string, instructions: Instructions): Collected {
  const entries = fs.readdirSync(outDir).sort();
  if (entries.join() !== outEntries.join()) throw notAccepted('/out holds other files than the three');
  const texts = Object.fromEntries(
    outFiles.map((name) => [name, readReport(outDir, name)]),
  ) as Collected['texts'];
  let report: unknown;
  try {
    report = JSON.parse(texts[reportName]);
  } catch {
    throw notAccepted('report.json is not JSON');
  }
  if (!isReport(report)) throw notAccepted('report.json does not follow its schema');
  const wrong = contradictionWithInstructions(report, instructions);
  if (wrong !== null) throw notAccepted(`report.json contradicts what the host knows: ${wrong}`);
  const rendered = toTriplet(report);
  for (const name of outFiles) {
    if (rendered[name] !== texts[name]) throw notAccepted(`${name} is not what report.json renders to`);
  }
  return { report, texts };
}

// A run of the corpus as one of this release: what was observed stays, the three reports are made again of its packet, and the
// verifier is told that the programs and rules of the run are its own. For tests of what a page or a table shows of a run that
// this release recomputes whole. Changes nothing of the corpus.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { earlierReleases } from '../../src/attestation/releases.ts';
import type { CliIo } from '../../src/cli/io.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { toCanonicalJson } from '../../src/formats/canonical.ts';
import { sha256 } from '../../src/formats/digest.ts';
import type { Instructions, Proceed, Report, RunStatement } from '../../src/formats/documents.ts';
import { toPublishedTriplet } from '../../src/report/triplet.ts';
import { repairSelfDigest } from '../support/self-digest.ts';

const corpus = join(import.meta.dirname, '../compat/0.1.0');

/** Rules and programs of the corpus, which a verifier of that time had as its own. */
const [release] = earlierReleases;
if (release === undefined) throw new Error('no earlier release is kept');

type OwnRelease = Required<Pick<CliIo, 'dist' | 'rules'>>;

/** Makes `dist` the programs' directory of a release whose runs those of the corpus are. */
export function presentRelease(dist: string): OwnRelease {
  const pinned = Object.entries(release!.programs).map(([name, digest]) => [`inside/${name}`, { digest }]);
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, 'manifest.json'), JSON.stringify({ files: Object.fromEntries(pinned) }));
  return { dist, rules: release!.rules };
}

/** Writes the run's folder. An attestation alone has no report, and stays as it is. */
export function copyPresentRun(run: string, directory: string): void {
  cpSync(join(corpus, run), directory, { recursive: true });
  const json = (name: string): unknown => JSON.parse(readFileSync(join(directory, name), 'utf8'));
  const statement = json('run.json') as RunStatement;
  if (statement.predicate.go === null || statement.predicate.release === null) return;
  const packet = readFileSync(join(corpus, 'packet.json'));
  const report = evaluate({
    packet: { size: packet.length, read: (at, length) => packet.subarray(at, at + length) },
    catalogText: Buffer.from(loadCatalog(join(corpus, 'catalog')).text),
    claims: null,
    previous: null,
    instructions: JSON.parse(statement.predicate.go) as Instructions,
    proceed: JSON.parse(statement.predicate.release) as Proceed,
    selfCheck: (json('report.json') as Report).self_check,
  });
  for (const { name, text } of toPublishedTriplet(report)) {
    writeFileSync(join(directory, name), text);
    const subject = statement.subject.find((one) => one.name === name);
    if (subject === undefined) throw new Error(`the run does not name ${name}`);
    subject.digest = { sha256: sha256(text).slice('sha256:'.length) };
  }
  repairSelfDigest(statement);
  writeFileSync(join(directory, 'run.json'), `${toCanonicalJson(statement)}\n`);
}

/** The same in a folder of its own, for as long as `use` takes. */
export function withPresentRun<T>(run: string, use: (directory: string, release: OwnRelease) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'tki-present-'));
  try {
    copyPresentRun(run, join(folder, run));
    cpSync(join(import.meta.dirname, '../../catalog'), join(folder, 'catalog'), { recursive: true });
    return use(join(folder, run), presentRelease(join(folder, 'dist')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

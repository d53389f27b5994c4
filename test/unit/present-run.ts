// A run of the corpus as one of this release: what was observed stays, the three reports are made again of its packet, and the
// verifier is told that the programs and rules of the run are its own. For tests of what a page or a table shows of a run that
// this release recomputes whole. Changes nothing of the corpus.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { earlierReleases } from '../../src/attestation/releases.ts';
import type { CliIo } from '../../src/cli/io.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { toCanonicalJson } from '../../src/formats/canonical.ts';
import { sha256 } from '../../src/formats/digest.ts';
import type { Evidence, Instructions, Proceed, Report, RunStatement } from '../../src/formats/documents.ts';
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

/** What a caller may have told the run, where the corpus was told nothing. */
export interface ToldRun {
  readonly venue: 'v1' | 'v2';
  readonly nonce: string;
}

/** The evidence of a run that was told so, under its name; `go` is told with it. Returns that name and its digest. */
function tell(
  directory: string,
  { venue, nonce }: ToldRun,
  go: Instructions,
): [name: string, digest: string] {
  const before = readdirSync(directory).find((name) => name.startsWith('sandbox-')) ?? '';
  const evidence = JSON.parse(readFileSync(join(directory, before), 'utf8')) as Evidence;
  evidence.predicate.venue.claimed = venue;
  evidence.predicate.caller_nonce = nonce;
  const [name, text] = [before.replace('unstated', venue), `${toCanonicalJson(evidence)}\n`];
  rmSync(join(directory, before));
  writeFileSync(join(directory, name), text);
  Object.assign(go, { caller_nonce: nonce });
  Object.assign(go.attestation, { venue, evidence_digest: sha256(text) });
  return [name, sha256(text)];
}

/** Writes the run's folder. An attestation alone has no report, and stays as it is. */
export function copyPresentRun(run: string, directory: string, told: ToldRun | null = null): void {
  cpSync(join(corpus, run), directory, { recursive: true });
  const json = (name: string): unknown => JSON.parse(readFileSync(join(directory, name), 'utf8'));
  const statement = json('run.json') as RunStatement;
  if (statement.predicate.go === null || statement.predicate.release === null) return;
  const packet = readFileSync(join(corpus, 'packet.json'));
  const instructions = JSON.parse(statement.predicate.go) as Instructions;
  if (told !== null) {
    const [name, digest] = tell(directory, told, instructions);
    statement.subject[0] = { name, digest: { sha256: digest.slice('sha256:'.length) } };
    statement.predicate.caller_nonce = told.nonce;
    statement.predicate.go = toCanonicalJson(instructions);
  }
  const report = evaluate({
    packet: { size: packet.length, read: (at, length) => packet.subarray(at, at + length) },
    catalogText: Buffer.from(loadCatalog(join(corpus, 'catalog')).text),
    claims: null,
    previous: null,
    instructions,
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

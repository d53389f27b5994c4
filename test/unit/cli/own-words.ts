// A run of the corpus as this release would have worded it: its packet is evaluated again, and the three reports are rendered again.
// What was observed stays that of the earlier release. For tests that are not about words.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalog } from '../../../src/catalog/load.ts';
import { evaluate } from '../../../src/evaluation/evaluate.ts';
import { selfDigest, toCanonicalJson } from '../../../src/formats/canonical.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import type { Go, Release, Report, RunStatement } from '../../../src/formats/documents.ts';
import { toPublishedTriplet } from '../../../src/report/triplet.ts';

/** Changes the folder in place. An attestation alone has no words to change. */
export function inOwnWords(directory: string, packetFile: string, catalogFolder: string): void {
  if (!readdirSync(directory).includes('report.json')) return;
  const read = (name: string): string => readFileSync(join(directory, name), 'utf8');
  const run = JSON.parse(read('run.json')) as RunStatement;
  const old = JSON.parse(read('report.json')) as Report;
  const packet = readFileSync(packetFile);
  const report = evaluate({
    packet: { size: packet.length, read: (offset, length) => packet.subarray(offset, offset + length) },
    catalogText: Buffer.from(loadCatalog(catalogFolder).text),
    claims: null,
    previous: null,
    go: JSON.parse(run.predicate.go ?? '') as Go,
    release: JSON.parse(run.predicate.release ?? '') as Release,
    selfCheck: old.self_check,
  });
  const files = toPublishedTriplet(report);
  for (const { name, text } of files) writeFileSync(join(directory, name), text);
  for (const subject of run.subject) {
    const file = files.find(({ name }) => name === subject.name);
    if (file !== undefined) subject.digest.sha256 = sha256(file.text).slice('sha256:'.length);
  }
  run.self_digest = selfDigest(run);
  writeFileSync(join(directory, 'run.json'), `${toCanonicalJson(run)}\n`);
}

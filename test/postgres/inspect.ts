// What the inspector makes of an exported packet, without its sandbox: the same evaluation, over the same bytes.
import type { LoadedCatalog } from '../../src/catalog/assemble.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import type { Packet, Report } from '../../src/formats/documents.ts';
import { release, selfCheck, toGo, toSource } from '../vectors/vector.ts';

/** The report over a packet's text under the catalog in a folder, an hour after the export. */
export const inspect = (text: string, catalog: string): Report => inspectUnder(text, loadCatalog(catalog));

/** The same under a catalog that is not on disk. */
export function inspectUnder(text: string, loaded: LoadedCatalog): Report {
  const bytes = Buffer.from(text);
  const { packet_as_of: at } = JSON.parse(text) as Packet;
  const clock = new Date(Date.parse(at) + 3_600_000).toISOString();
  return evaluate({
    packet: toSource(bytes),
    catalogText: Buffer.from(loaded.text),
    claims: null,
    previous: null,
    instructions: toGo(bytes, { catalog_digest: loaded.digest, clock }),
    proceed: release,
    selfCheck,
  });
}

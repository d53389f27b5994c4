// Writes test/vectors: packets with sound hashes, each broken in one way, beside what must be observed. Run by hand, on Node 24.
// What stands there is made in test/vectors/make, a file for each kind of rule. Must never take an expectation from the evaluation.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { written } from '../test/vectors/make/expectations.ts';
import { catalogText, documentsText } from '../test/vectors/make/packets.ts';
import { usableVectors } from '../test/vectors/make/usable.ts';
import { heldOutVectors } from '../test/vectors/make/held-out.ts';
import { localPathsVectors } from '../test/vectors/make/local-paths.ts';
import { tamperVectors } from '../test/vectors/make/tamper.ts';
import { catalogAndCountVectors } from '../test/vectors/make/catalog-and-count.ts';
import { documentsVectors } from '../test/vectors/make/documents.ts';
import { idsVectors } from '../test/vectors/make/ids.ts';
import { authorityVectors } from '../test/vectors/make/authority.ts';
import { designVectors } from '../test/vectors/make/design.ts';
import { timeVectors } from '../test/vectors/make/time.ts';
import { unverifiedVectors } from '../test/vectors/make/unverified.ts';
import { packetBytesVectors } from '../test/vectors/make/packet-bytes.ts';
import { envelopeVectors } from '../test/vectors/make/envelope.ts';
import { surroundingsVectors } from '../test/vectors/make/surroundings.ts';
import { root } from './root.ts';

usableVectors();
heldOutVectors();
localPathsVectors();
tamperVectors();
catalogAndCountVectors();
documentsVectors();
idsVectors();
authorityVectors();
designVectors();
timeVectors();
unverifiedVectors();
packetBytesVectors();
envelopeVectors();
surroundingsVectors();

const folder = join(root, 'test/vectors');
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (name.endsWith('.json')) rmSync(join(folder, name));
writeFileSync(join(folder, 'catalog.json'), catalogText);
writeFileSync(join(folder, 'catalog-documents.json'), documentsText);
for (const [name, { bytes: packet, expected }] of written) {
  writeFileSync(join(folder, `${name}.json`), packet);
  writeFileSync(join(folder, `${name}.expected.json`), `${JSON.stringify(expected, null, 2)}\n`);
}

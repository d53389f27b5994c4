// Run as a program by the fuzz tests, with and without a JIT: prints the reader's opinion of every vector, one a line.
import { readPacket } from '../../src/evaluation/read-packet.ts';
import { readVectors, runVector, toSource } from '../vectors/vector.ts';

for (const { name, packet, expected } of readVectors()) {
  const reading = readPacket(toSource(packet), new Map(), { chunkBytes: 100 });
  const report = runVector(packet, expected.context);
  console.log(name, JSON.stringify(reading), JSON.stringify(report));
}

// An author's bench in twenty lines: what is wrong with a packet and where, then what a finished run is worth.
// Start it with Node 24: node examples/api/check-packet.mjs PACKET RUN_FOLDER
import { readFileSync } from 'node:fs';
import { checkCatalog, checkPacket, explain, verifyRun } from 'tool-kiem-thu';

const [packet, run] = process.argv.slice(2);

const found = checkPacket(readFileSync(packet));
console.log(`${found.digest}: ${found.bytes} bytes, ${found.attestation}, ${found.problems.length} problems`);
for (const { code, item, detail } of found.problems) {
  console.log(`  ${item === null ? 'packet' : `item ${item.position}`}: ${code}: ${detail}`);
  const [words] = await explain(code);
  console.log(`  ${words?.means}`);
}

// A verdict comes from a sandbox; of a run that it left, this says what can be recomputed.
const { exit_code, verdict, basis } = await verifyRun(run, { packet });
console.log(`run: exit code ${exit_code}, ${verdict} (${basis})`);

const { decisions, denied } = await checkCatalog(new URL('../../catalog', import.meta.url).pathname);
console.log(`catalog: ${decisions.length} entries, ${denied} denied`);

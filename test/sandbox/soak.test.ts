// The filter's list is as short as a soak allows: a list that is too short crashes node one time in ten, not every time.
// Two runs each in `npm test`, twenty-five in `npm run test:long` (TKI_LONG=1).
import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { leftovers, runHost, runtimes, temporaryFolder } from '../support/sandbox.ts';
import { referencePacket } from '../support/reference-packet.ts';
import { LONG } from '../support/long.ts';

const ROUNDS = LONG ? 25 : 2;

it.each(runtimes)('every one of several inspections in a row on %s ends as expected', (runtime) => {
  using folder = temporaryFolder();
  const packet = path.join(folder.dir, 'packet.json');
  fs.writeFileSync(packet, referencePacket());
  const ends = Array.from({ length: ROUNDS }, () => {
    const { result } = runHost({ command: 'inspect', packet, max_age_seconds: 3600, runtime });
    return `${result.verdict} ${result.attestation.observed_as_expected} ${result.messages.map(({ text }) => text).join()}`;
  });
  expect(ends).toEqual(Array.from({ length: ROUNDS }, () => 'EVIDENCE_PRESENT 12 '));
  expect(leftovers()).toEqual([]);
});

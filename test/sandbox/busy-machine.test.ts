// A healthy machine is not BLOCKED for being busy: 200 inspections, and 200 attestations by each runtime, eight at once, each with twelve
// probes as expected. About half an hour on two cores, so it is part of `npm run test:long` alone. TKI_BUSY_RUNS asks for fewer or more;
// TKI_BUSY_SECONDS ends each early, and says how many there were.
import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { leftovers, runHostBeside, runtimes, temporaryFolder } from '../support/sandbox.ts';
import { referencePacket } from '../support/reference-packet.ts';
import { LONG } from '../support/long.ts';

const RUNS = Number(process.env['TKI_BUSY_RUNS'] ?? 200);
const SECONDS = Number(process.env['TKI_BUSY_SECONDS'] ?? Infinity);
const AT_ONCE = 8;
const LONGEST_MS = 40 * 60 * 1000;

it
  .runIf(LONG)
  .each([
    ['inspect', runtimes, 'EVIDENCE_PRESENT 12 '],
    ...runtimes.map((runtime) => ['attest', [runtime], 'null 12 '] as const),
  ] as const)(
  `${RUNS} times %s by %j, ${AT_ONCE} at once, all end as on an idle machine`,
  async (command, by, asOnIdle) => {
    using folder = temporaryFolder();
    const packet = path.join(folder.dir, 'packet.json');
    fs.writeFileSync(packet, referencePacket());
    const ends: string[] = [];
    const seconds: number[] = [];
    let begun = 0;
    const until = performance.now() + SECONDS * 1000;
    const worker = async () => {
      for (let turn = begun; turn < RUNS && performance.now() < until; turn = begun) {
        begun += 1;
        const before = performance.now();
        const runtime = by[turn % by.length]!;
        const asked =
          command === 'inspect'
            ? ({ command, packet, max_age_seconds: 86_400, runtime } as const)
            : ({ command, runtime } as const);
        const { result } = await runHostBeside(asked);
        seconds.push((performance.now() - before) / 1000);
        const said = result.messages.map(({ code, text }) => `${code}: ${text}`).join();
        ends.push(`${result.verdict} ${result.attestation.observed_as_expected} ${said}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    seconds.sort((a, b) => a - b);
    const wrong = ends.filter((end) => end !== asOnIdle);
    console.log(
      `${command} by ${by.join(' and ')}: ${ends.length} runs, ${wrong.length} not as expected; median ${seconds[ends.length >> 1]?.toFixed(1)} s, longest ${seconds.at(-1)?.toFixed(1)} s`,
    );
    expect(wrong).toEqual([]);
    expect(ends.length).toBeGreaterThanOrEqual(SECONDS === Infinity ? RUNS : 1);
    expect(leftovers()).toEqual([]);
  },
  LONGEST_MS,
);

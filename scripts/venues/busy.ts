// A healthy machine is not BLOCKED for being busy: many runs of the built host, eight at once, on whatever load there is. Starts real
// containers. Must never leave a run out of the count: one that gave no result at all counts as not as expected.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { referencePacket } from '../../test/support/reference-packet.ts';
import { runHostBeside } from '../../test/support/sandbox.ts';
import type { DrivenRuntime } from '../../src/sandbox/runtimes/registry.ts';
import type { Busy } from './results.ts';

export const AT_ONCE = 8;

/** What a run comes to on an idle machine: its verdict, its probes, and no message. */
const asOnIdle = { attest: 'null 12 ', inspect: 'EVIDENCE_PRESENT 12 ' } as const;

export const busyRows: readonly Pick<Busy, 'command' | 'runtime'>[] = (
  ['attest', 'inspect'] as const
).flatMap((command) => (['runc', 'crun'] as const).map((runtime) => ({ command, runtime })));

const inMinutes = () => Math.round(loadavg()[0] ?? 0);

/** `others`: what each run that came out otherwise said. */
export async function busyRuns(
  command: Busy['command'],
  runtime: DrivenRuntime,
  runs: number,
): Promise<{ readonly row: Omit<Busy, 'date'>; readonly others: readonly string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'tki-busy-'));
  const packet = join(folder, 'packet.json');
  writeFileSync(packet, referencePacket());
  const asked = command === 'inspect' ? { packet, max_age_seconds: 86_400 } : {};
  const ends: string[] = [];
  const seconds: number[] = [];
  const loads = [inMinutes()];
  let begun = 0;
  const worker = async () => {
    while (begun < runs) {
      begun += 1;
      const before = performance.now();
      try {
        const { result } = await runHostBeside({ command, runtime, ...asked });
        const said = result.messages.map(({ code, text }) => `${code}: ${text}`).join();
        ends.push(`${result.verdict} ${result.attestation.observed_as_expected} ${said}`);
      } catch (error) {
        ends.push(`no result: ${error instanceof Error ? error.message.slice(0, 300) : 'unknown'}`);
      }
      seconds.push((performance.now() - before) / 1000);
      loads.push(inMinutes());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  rmSync(folder, { recursive: true });
  seconds.sort((a, b) => a - b);
  const others = ends.filter((end) => end !== asOnIdle[command]);
  const tenths = (value = 0) => Math.round(value * 10) / 10;
  return {
    others,
    row: {
      command,
      runtime,
      runs: ends.length,
      not_as_expected: others.length,
      median_seconds: tenths(seconds[ends.length >> 1]),
      longest_seconds: tenths(seconds.at(-1)),
      load: `${Math.min(...loads)} to ${Math.max(...loads)}`,
    },
  };
}

// Runs in the sandbox: attempts what is forbidden, prints one frame of raw observations, waits for the host, and becomes
// the inspector. It judges nothing, and it must never read the packet.
import fs from 'node:fs';
import type { Frame } from '../../formats/documents.ts';
import { probeIds } from '../../formats/probe.ts';
import { registry } from '../../probes/attempts/registry.ts';

/**
 * A prober that the host never releases ends by itself: a killed host leaves nothing running for long. Counted and not timed: two minutes
 * of an idle machine, longer where everything takes longer, and a clock that is set forward ends nothing.
 */
const MOST_POLLS = 120_000;
const POLL_MS = 1;

/** What the inspector may open: the sandbox's own permission model, depth only. Never all of /proc. */
const READABLE = [
  '/in',
  '/app',
  '/proc/self/mountinfo',
  '/proc/self/status',
  '/proc/self/environ',
  '/proc/self/net/dev',
  '/proc/self/net/route',
  '/proc/self/net/ipv6_route',
];

async function main(): Promise<void> {
  const nonce = process.argv[2] ?? '';
  const observations: Partial<Frame['observations']> = {};
  for (const id of probeIds) observations[id] = await registry[id]();
  fs.writeSync(1, `${JSON.stringify({ schema: 'tki-frame/v1', nonce, observations })}\n`);

  const sleeper = new Int32Array(new SharedArrayBuffer(4));
  let polls = 0;
  // statx, because existsSync asks by access(2), which the filter does not name.
  while (fs.statSync('/in/go.json', { throwIfNoEntry: false }) === undefined) {
    if (++polls > MOST_POLLS) throw new Error('never released');
    Atomics.wait(sleeper, 0, 0, POLL_MS);
  }
  const permissions = [...READABLE.map((path) => `--allow-fs-read=${path}`), '--allow-fs-write=/out'];
  const node = process.execPath;
  process.execve?.(node, [node, ...process.execArgv, '--permission', ...permissions, '/app/inspect.cjs'], {});
}

main().catch((error: unknown) => {
  // For a person alone: the host takes it for what a container said, and cuts it.
  fs.writeSync(2, `the prober ended: ${error instanceof Error ? error.message : 'without an error'}\n`);
  process.exit(3);
});

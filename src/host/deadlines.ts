// The deadlines of one run, from what its start has shown of the machine. Runs in dist/host.mjs.
import { deadlinesFor } from '../formats/deadlines.ts';
import type { Deadlines } from '../formats/deadlines.ts';
import type { Plan } from '../formats/documents.ts';
import { policy } from '../formats/policy.ts';
import type { Rootfs } from '../sandbox/bundle.ts';
import type { Runtime } from '../sandbox/choose-runtime.ts';

export function deadlinesOf(
  { deadline_seconds: asked }: Pick<Plan, 'deadline_seconds'>,
  runtime: Pick<Runtime, 'firstProcessMs'>,
  { firstHash }: Pick<Rootfs, 'firstHash'>,
): Deadlines {
  const measured = {
    hash_bytes: firstHash.bytes,
    hash_ms: firstHash.ms,
    process_ms: runtime.firstProcessMs,
  };
  return deadlinesFor(policy.deadline_seconds, measured, asked ?? null);
}

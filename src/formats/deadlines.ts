// How long the prober and the inspector may take, from what the machine showed at the start. Pure: the host waits by it, and verify makes
// it again from the evidence. Nothing of a packet is asked: its sender would buy time with it.

/** Evidence states both; milliseconds of the wall clock, at least 1. */
export interface Measured {
  /** Of the first hash: node, as it was copied. */
  readonly hash_bytes: number;
  readonly hash_ms: number;
  /** Of the first process: the runtime, asked for its version. */
  readonly process_ms: number;
}

export interface Deadlines {
  readonly probe_seconds: number;
  readonly inspect_seconds: number;
  /** What no measurement passes. */
  readonly most: { readonly probe_seconds: number; readonly inspect_seconds: number };
  readonly cause: 'policy' | 'slow machine' | 'caller';
  readonly measured: Measured;
}

/** An idle machine of two cores: 124 MB of node in 110 ms, a runtime's version in 10 to 25 ms. */
const REFERENCE_BYTES_A_MS = 1_100_000;
const REFERENCE_PROCESS_MS = 25;

/** How many times slower than that the policy's own deadlines still fit: the prober's 20 s are 200 times what it takes. */
const TOLERATED = 8;

/** A machine that is slower still is waited for, up to this many times the policy's deadlines. */
const MOST_TIMES = 6;

/** What a caller may ask for, of each deadline. */
export const DEADLINE_SECONDS = { least: 1, most: 1800 } as const;

/** Times slower than the reference, by the worse of both. */
function slowness({ hash_bytes, hash_ms, process_ms }: Measured): number {
  return Math.max(
    (hash_ms * REFERENCE_BYTES_A_MS) / Math.max(1, hash_bytes),
    process_ms / REFERENCE_PROCESS_MS,
  );
}

/** `base`: the policy's. `asked`: the caller's, which lengthens and never shortens. */
export function deadlinesFor(
  base: { readonly probe: number; readonly inspect: number },
  measured: Measured,
  asked: number | null,
): Deadlines {
  const times = Math.min(MOST_TIMES, Math.max(1, slowness(measured) / TOLERATED));
  const slow = { probe: Math.ceil(base.probe * times), inspect: Math.ceil(base.inspect * times) };
  const most = { probe_seconds: base.probe * MOST_TIMES, inspect_seconds: base.inspect * MOST_TIMES };
  const longer = asked !== null && (asked > slow.probe || asked > slow.inspect);
  return {
    probe_seconds: Math.max(slow.probe, asked ?? 0),
    inspect_seconds: Math.max(slow.inspect, asked ?? 0),
    most,
    cause: longer ? 'caller' : times > 1 ? 'slow machine' : 'policy',
    measured,
  };
}

/** For a person: what it is, and why it is that long. */
export function deadlineWords({ cause, measured, most }: Deadlines, name: 'probe' | 'inspect'): string {
  const { hash_bytes, hash_ms, process_ms } = measured;
  const seen = `${Math.round(hash_bytes / 1e6)} MB were hashed in ${hash_ms} ms, the first process took ${process_ms} ms`;
  switch (cause) {
    case 'caller':
      return `the deadline “${name}”, as the caller asked; ${seen}`;
    case 'slow machine':
      return `the deadline “${name}”, longer than the policy’s on this slow machine and ${most[`${name}_seconds`]} s at most; ${seen}`;
    case 'policy':
      return `the deadline “${name}” of the policy; ${seen}`;
  }
}

import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/formats/deadlines.ts
var REFERENCE_BYTES_A_MS = 11e5;
var REFERENCE_PROCESS_MS = 25;
var TOLERATED = 8;
var MOST_TIMES = 6;
var DEADLINE_SECONDS = { least: 1, most: 1800 };
function slowness({ hash_bytes, hash_ms, process_ms }) {
  return Math.max(
    hash_ms * REFERENCE_BYTES_A_MS / Math.max(1, hash_bytes),
    process_ms / REFERENCE_PROCESS_MS
  );
}
function deadlinesFor(base, measured, asked) {
  const times = Math.min(MOST_TIMES, Math.max(1, slowness(measured) / TOLERATED));
  const slow = { probe: Math.ceil(base.probe * times), inspect: Math.ceil(base.inspect * times) };
  const most = { probe_seconds: base.probe * MOST_TIMES, inspect_seconds: base.inspect * MOST_TIMES };
  const longer = asked !== null && (asked > slow.probe || asked > slow.inspect);
  return {
    probe_seconds: Math.max(slow.probe, asked ?? 0),
    inspect_seconds: Math.max(slow.inspect, asked ?? 0),
    most,
    cause: longer ? "caller" : times > 1 ? "slow machine" : "policy",
    measured
  };
}

export {
  DEADLINE_SECONDS,
  deadlinesFor
};

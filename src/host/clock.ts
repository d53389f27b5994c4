// The host's clock: every time that a run writes down is its. Runs in dist/host.mjs. Must never go back: a machine's clock is set while a
// run goes on, and a run whose end is before its start looks forged to whoever verifies it.

let latest = 0;

/** Now; where the clock was set back meanwhile, what has passed since this process began tells how late it is. */
export function now(): string {
  latest = Math.max(latest, Date.now(), performance.timeOrigin + performance.now());
  return new Date(latest).toISOString();
}

// One expectation and one observation as text, side by side, and when they agree. Pure. Nothing in a check decides what a
// difference means.

export interface Check {
  readonly id: string;
  readonly expected: string;
  readonly observed: string;
}

/** What is where nothing could be read: the witness's `!` and a code, or our own word for it. */
const NEVER_HELD = /^!|^(?:unreadable|not read|not attempted|not checked)$/;

/** Two texts that are the same, and that someone has read. That neither side could be read is no agreement. */
export function agrees({ expected, observed }: Check): boolean {
  return expected === observed && wasRead({ observed });
}

/** False where what was observed is that nothing could be. */
export function wasRead({ observed }: Pick<Check, 'observed'>): boolean {
  return !NEVER_HELD.test(observed);
}

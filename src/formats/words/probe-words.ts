// What the values of a probe's cell are called where a person reads them; `held` and `breached` are words of the documents alone.
// Pure data. Must never make one of them sound better than it is: a control that did not fail shows nothing.
import type { ProbeCell } from '../documents.ts';

export const probeStateWords = {
  held: 'as expected',
  breached: 'not as expected',
  unverified: 'unverified',
} as const satisfies Readonly<Record<ProbeCell['state'], string>>;

/** What became of the probe in the container that was weakened on purpose: `the weakened control …`. */
export const controlWords = {
  breached: 'failed, as it must',
  'not breached': 'did not fail',
  'not run': 'did not run',
} as const satisfies Readonly<Record<ProbeCell['control'], string>>;

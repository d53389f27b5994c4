// What a run observed that was not attested: told in words. Pure. There is nothing to judge: it is no Statement, and says so itself.
import type { Observations } from '../../formats/documents.ts';
import { quoted } from '../../formats/quoted.ts';
import { validate as isObservations } from '../../formats/validators/observations.js';
import { parse } from './canonical-text.ts';

export const readObservations = (bytes: Uint8Array | undefined): Observations | null =>
  parse(bytes, isObservations, '\n');

/** Probes that a sentence names. */
const NAMED = 4;

/** One sentence: how many probes were as expected, which were not, and what else was seen. */
export function observationsWords({
  probes,
  observed_as_expected: held,
  discrepancies,
}: Observations): string {
  const broken = probes.filter(({ state }) => state !== 'held');
  const named = broken.slice(0, NAMED).map(({ id, state }) => `${quoted(id)} ${state}`);
  const more = broken.length > NAMED ? [`${broken.length - NAMED} more`] : [];
  const noun = discrepancies.length === 1 ? 'discrepancy' : 'discrepancies';
  const seen = discrepancies.length === 0 ? [] : [`${discrepancies.length} ${noun} of bundle and witness`];
  const what = [...named, ...more, ...seen].join(', ');
  return `observations, and no Statement: ${held} of ${probes.length} probes as expected (${what}). Nothing is attested, so there is nothing to verify: follow report.md, and run again`;
}

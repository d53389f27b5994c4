// One check that did not come out, as data: who saw it, of which probe, and both sides. Pure. Its words are made where it is shown.
import type { ProbeId } from '../formats/probe.ts';
import { quoted } from '../formats/quoted.ts';
import type { PromiseId } from '../formats/words/promises.ts';
import type { Check } from '../formats/check.ts';

export interface Difference {
  readonly side: 'inside' | 'outside' | 'bundle' | 'witness';
  /** Null for what belongs to no single probe. */
  readonly probe: ProbeId | null;
  readonly check: Check;
  /** The promise that explains it, which its engine does not keep; null: it breaks the sandbox. */
  readonly promise: PromiseId | null;
}

const TEXT_LIMIT = 280;

/** As the evidence's schema lets a sentence of a probe's cell be. */
const WORDS_LIMIT = 600;

const shown = (text: string) =>
  text === '' ? 'nothing' : quoted(text.length > TEXT_LIMIT ? `${text.slice(0, TEXT_LIMIT)}…` : text);

export const differenceWords = ({ side, check }: Pick<Difference, 'side' | 'check'>): string =>
  `${side}: ${check.id}: expected ${shown(check.expected)}, observed ${shown(check.observed)}`.slice(
    0,
    WORDS_LIMIT,
  );

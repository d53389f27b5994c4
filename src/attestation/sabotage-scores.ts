// What the rows of a sabotage run come to, three ways: everybody together, without the comparison of config.json, and with a
// prober that prints twelve held, so that nothing seen from inside counts. Pure; the second and third are weaker on purpose.
import type { HostResult } from '../formats/documents.ts';

type SabotageResult = HostResult['sabotage'][number];

export interface Score {
  readonly id: keyof typeof counts;
  /** For a person. */
  readonly what: string;
  readonly seen: number;
  readonly total: number;
  /** Seen by nobody who is counted here. */
  readonly unseen: readonly string[];
}

/** Of {@link SabotageResult.seen_by}: who counts, and the way of counting in words. */
const counts = {
  all: { what: 'all together', counted: () => true },
  'without-config': {
    what: 'without the comparison of config.json',
    counted: (who: string) => who !== 'bundle config',
  },
  'lying-prober': {
    what: 'with a prober that prints twelve held',
    counted: (who: string) => !/^p\d\d (?:inside|control)$/.test(who),
  },
} as const satisfies Record<string, { what: string; counted: (who: string) => boolean }>;

/** One score for each way of counting. A row without an answer was seen by nobody. */
export function sabotageScores(rows: readonly Pick<SabotageResult, 'id' | 'seen_by'>[]): Score[] {
  return (Object.keys(counts) as (keyof typeof counts)[]).map((way) => {
    const { what, counted } = counts[way];
    const unseen = rows.filter(({ seen_by }) => !seen_by.some(counted)).map(({ id }) => id);
    return { id: way, what, seen: rows.length - unseen.length, total: rows.length, unseen };
  });
}

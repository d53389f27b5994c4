// What the rows of a sabotage run come to, three ways: everybody together, without the comparison of config.json, and with a
// prober that prints twelve held, so that nothing seen from inside counts. Pure; the second and third are weaker on purpose.
import type { HostResult } from '../formats/documents.ts';

type Row = HostResult['sabotage'][number];

export interface Score {
  readonly what: string;
  readonly seen: number;
  readonly total: number;
  /** Seen by nobody who is counted here. */
  readonly unseen: readonly string[];
}

/** Of {@link Row.seen_by}: who counts. */
const counts = {
  'all together': () => true,
  'without the comparison of config.json': (who: string) => who !== 'bundle config',
  'with a prober that prints twelve held': (who: string) => !/^p\d\d (?:inside|control)$/.test(who),
} as const satisfies Record<string, (who: string) => boolean>;

/** One score for each way of counting. A row without an answer was seen by nobody. */
export function sabotageScores(rows: readonly Pick<Row, 'id' | 'seen_by'>[]): Score[] {
  return Object.entries(counts).map(([what, counted]) => {
    const unseen = rows.filter(({ seen_by }) => !seen_by.some(counted)).map(({ id }) => id);
    return { what, seen: rows.length - unseen.length, total: rows.length, unseen };
  });
}

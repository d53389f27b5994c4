// The order of a run's own times, and what it judged ages by. Pure. No clock of ours takes part: an editor may move all of
// these times together, and only what the caller knows from outside would show it.
import type { Evidence, Instructions, RunStatement } from '../../formats/documents.ts';
import { NOT_GIVEN } from './given.ts';
import type { Expected } from './inputs.ts';
import { compare, nothingWrong, stated } from './row.ts';
import type { Row } from './row.ts';

/** A form that sorts as text, or null for no time of the calendar. */
function sortable(time: string): string | null {
  const date = new Date(`${time.slice(0, 19)}Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 19) !== time.slice(0, 19)) return null;
  return `${time.slice(0, 19)}.${time.slice(20, -1).padEnd(6, '0')}`;
}

/** Named times that have to follow one another; the sentences say where they do not. */
export function disorder(times: readonly (readonly [name: string, time: string])[]): string[] {
  return times.flatMap(([name, time], index) => {
    const own = sortable(time);
    if (own === null) return [`${name} is ${time}, which is not a calendar date`];
    const [before, earlier] = times[index - 1] ?? [];
    if (before === undefined || earlier === undefined) return [];
    return (sortable(earlier) ?? '') <= own ? [] : [`${name} ${time} is before ${before} ${earlier}`];
  });
}

/** Times of evidence and run.json, with the inspection's clock between them. */
export function timeRows(evidence: Evidence, run: RunStatement | null, go: Instructions | null): Row[] {
  const { started_at: started, judged_at: judged, control } = evidence.predicate;
  const finished = run?.predicate.ended.finished_at ?? null;
  const { at, reused } = control.record;
  const story: [string, string][] = [
    ['started_at', started],
    ['judged_at', judged],
    ...(go === null ? [] : ([['clock', go.clock]] as [string, string][])),
    ...(finished === null ? [] : ([['finished_at', finished]] as [string, string][])),
  ];
  const made: [string, string][] = reused
    ? [
        ['control', at],
        ['started_at', started],
      ]
    : [
        ['started_at', started],
        ['control', at],
        ['judged_at', judged],
      ];
  const later: [string, string][] =
    go === null || go.as_of === null
      ? []
      : [
          ['clock', go.clock],
          ['as_of', go.as_of],
        ];
  return [
    nothingWrong(
      'times-order',
      'cross-checked',
      [...disorder(story), ...disorder(made), ...disorder(later)],
      story.length,
    ),
    stated(
      'times',
      `${started}, judged ${judged}, ${finished === null ? 'no end known' : `to ${finished}`}; no independent clock`,
    ),
  ];
}

/** How late the caller wants the run to be at least, by the run's own clock. */
export function sinceRow({ since }: Expected, evidence: Evidence): Row {
  if (since === null) return stated('expect-since', NOT_GIVEN);
  const { started_at: started } = evidence.predicate;
  const [earliest, own] = [sortable(since), sortable(started)];
  const late = earliest !== null && own !== null && earliest <= own;
  return compare('expect-since', 'cross-checked', late ? started : `${since} or later`, started);
}

/** What ages were judged by: the run's own word, unless the caller says what it has to be. */
export function ageRows(go: Instructions | null, expected: Expected): Row[] {
  const told =
    expected.maxAgeSeconds === null
      ? stated('expect-max-age', NOT_GIVEN)
      : compare('expect-max-age', 'cross-checked', expected.maxAgeSeconds, go?.max_age_seconds ?? 'absent');
  if (go === null) return [told];
  return [
    stated('clock', `ages were judged at ${go.clock}: the host's own clock`),
    stated('max-age', `${go.max_age_seconds} s: the run's own word unless --expect-max-age is given`),
    stated('as-of', go.as_of ?? 'not requested'),
    told,
  ];
}

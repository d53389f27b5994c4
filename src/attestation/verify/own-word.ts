// What nobody but the run itself says: printed, and no conclusion hangs on it. Pure.
import type { Evidence } from '../../formats/documents.ts';
import { subjectDigest } from '../statement.ts';
import type { Row } from './row.ts';
import { compare, stated } from './row.ts';

const nothingSaid = { server: null, run_id: null, run_attempt: null, workflow: null };

/** The CI run, in both of its places; what the environment of the job said of it, and no more than that. */
function ciRunRow({ predicate: { ci_run: ci, environment_states: states, run_on_github } }: Evidence): Row {
  // Neither is a document of any release.
  if (states === undefined && run_on_github === undefined)
    return compare('ci-run', 'asserted', 'what the environment said, or null', 'absent');
  const words = (id: string, attempt: string | null) => `${id}, attempt ${attempt ?? ''}`;
  const run = ci === null ? 'none' : words(ci.id, ci.attempt);
  if (states === undefined) return stated('ci-run', run);
  const { server, run_id: id, run_attempt: attempt, workflow } = states ?? nothingSaid;
  const said = id === null ? 'none' : words(id, attempt);
  if (said !== run) return compare('ci-run', 'cross-checked', said, run);
  return states === null
    ? stated('ci-run', run)
    : stated('ci-run', `${run}, by ${server ?? 'no server'}, workflow ${workflow ?? 'not named'}`);
}

/** What nobody but the run itself says. */
export function ownWordRows(evidence: Evidence): Row[] {
  const { host, runtime, venue, privilege, control } = evidence.predicate;
  const node = subjectDigest(evidence.subject, 'app/node') ?? 'absent';
  return [
    stated('host', `kernel ${host.kernel}, ${host.architecture}, node ${host.node} (${node})`),
    stated('runtime', `${runtime.version} at ${runtime.path}, ${runtime.digest}`),
    stated('venue', `claimed ${venue.claimed}`),
    stated('privilege', privilege),
    stated(
      'control',
      `made ${control.record.at}, ${control.record.reused ? 'of an earlier run' : 'for this run'}, ${control.record.key}`,
    ),
    ciRunRow(evidence),
  ];
}

const NAMES_SHOWN = 5;

/** What lies beside a run's files, and was not read. */
export function otherFilesRows(others: readonly string[]): Row[] {
  if (others.length === 0) return [];
  const named = others
    .slice(0, NAMES_SHOWN)
    .map((name) => JSON.stringify(name))
    .join(', ');
  const more = others.length > NAMES_SHOWN ? ', …' : '';
  return [stated('other-files', `${others.length} that no run leaves; nothing read them: ${named}${more}`)];
}

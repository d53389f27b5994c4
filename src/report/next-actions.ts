// Who does what next, from a report's findings and its attestation. Pure; runs in the sandbox, the host and the edges.
import type { Finding, Report } from '../formats/documents.ts';
import { reasons } from '../formats/words/reasons.ts';
import { bySeverity } from '../formats/verdict.ts';
import type { Markdown } from './markdown-text.ts';
import { known, prose, nothing } from './markdown-text.ts';
import { ownSentences } from './own-sentences.ts';
import { verdictWords } from './verdict-words.ts';

export interface NextAction {
  readonly owner: string;
  readonly action: string;
  /** A reason; empty where no single one asks for it. */
  readonly because: string;
  /** How often it occurred. */
  readonly occurrences: number;
}

/** A reason that occurred, how often, and the first finding that names it. */
export interface ReasonCount {
  readonly finding: Finding;
  readonly occurrences: number;
}

const DOCTOR = 'Run `tki doctor` and repair what the probes or the witness name.';
const APPROVE =
  'Write an approval document for the venue (docs/approval.md has one), and hand it to the verifier (`tki verify --approval`).';
const STATE_VENUE = 'State the venue first, as v1 or v2: one that is unstated cannot be approved.';
const actionSentences: ReadonlySet<string> = new Set([
  ...ownSentences,
  'venue owner',
  DOCTOR,
  APPROVE,
  STATE_VENUE,
]);

/** Every reason of the report but plain presence, packet level first, then by severity and by place. */
export function occurredReasons(report: Report): ReasonCount[] {
  const ofItems = bySeverity(
    report.items.flatMap((item) => item.findings).filter((finding) => finding.verdict !== 'EVIDENCE_PRESENT'),
  );
  const counted = new Map<string, ReasonCount>();
  for (const finding of [...report.findings, ...ofItems]) {
    const key = `${finding.verdict} ${finding.reason}`;
    counted.set(key, {
      finding: counted.get(key)?.finding ?? finding,
      occurrences: (counted.get(key)?.occurrences ?? 0) + 1,
    });
  }
  return [...counted.values()];
}

function actionOf({ finding, occurrences }: ReasonCount): NextAction {
  const words = Object.hasOwn(reasons, finding.reason)
    ? reasons[finding.reason as keyof typeof reasons]
    : verdictWords[finding.verdict];
  return { owner: words.owner, action: words.next, because: finding.reason, occurrences };
}

/** What the attestation asks for. A venue is nobody's matter while the packet itself is refused. */
function venueActions({ verdict, attestation: { status, venue } }: Report): NextAction[] {
  const action = (owner: string, text: string): NextAction[] => [
    { owner, action: text, because: '', occurrences: 1 },
  ];
  if (status === 'NOT_AS_EXPECTED') return action('operator', DOCTOR);
  if (status !== 'NOT_ACCEPTED' || verdict === 'BLOCKED') return [];
  return venue === 'unstated' ? action('operator', STATE_VENUE) : action('venue owner', APPROVE);
}

/** The actions in order of urgency, each once. Never empty: evidence that is present still waits for a second party. */
export function nextActions(report: Report): NextAction[] {
  const { owner, next } = verdictWords[report.verdict];
  const actions = occurredReasons(report).map(actionOf);
  if (actions.length === 0) actions.push({ owner, action: next, because: '', occurrences: 1 });
  actions.push(...venueActions(report));
  return actions.filter((one, index) => actions.findIndex((other) => other.action === one.action) === index);
}

/** `exporter (STALE, 3 times): Export the packet again.`, with the reason as code. */
export function actionLine({ owner, action, because, occurrences }: NextAction): Markdown {
  const times = occurrences === 1 ? nothing : prose`, ${occurrences} times`;
  const why = because === '' ? nothing : prose` (${because}${times})`;
  return prose`${known(owner, actionSentences)}${why}: ${known(action, actionSentences)}`;
}

/** The same for a terminal, which encodes it. */
export function actionText({ owner, action, because, occurrences }: NextAction): string {
  const times = occurrences === 1 ? '' : `, ${occurrences} times`;
  return `${owner}${because === '' ? '' : ` (${because}${times})`}: ${action}`;
}

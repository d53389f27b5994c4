// The one line about a run that every forge shows, also one without summaries: the verdict, why, and what to do. Pure; runs in main.
// Must never sound like an approval. Attacker: packet, kernel and service, whose words are in details; the launcher encodes them.
import type { HostResult, Report } from '../../formats/documents.ts';
import { clip } from '../../formats/quoted.ts';
import { nextActions, occurredReasons } from '../../report/next-actions.ts';

export interface AnnotationFacts {
  /** Null where no packet was requested. */
  readonly report: Report | null;
  /** Null where the launcher itself made the report. */
  readonly result: HostResult | null;
  /** Digests that were given and came out blank. */
  readonly blank: readonly string[];
}

export interface Annotation {
  readonly level: 'notice' | 'warning';
  readonly words: string;
}

// Reason, detail and next action fit into what the launcher prints of them, whatever a detail holds.
const DETAIL_LIMIT = 300;
const NEXT_LIMIT = 250;
const WARNING_LIMIT = 200;

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** Why it came to this, and what to do: of the host's own message, which knows this machine, before the report's. */
function reasonWords({ report, result }: AnnotationFacts): string[] {
  const error = result?.messages.find(({ level }) => level === 'error');
  if (error !== undefined) {
    return [
      sentence(`${error.code}: ${clip(error.text, DETAIL_LIMIT)}`),
      `Next: ${sentence(clip(error.hint, NEXT_LIMIT))}`,
    ];
  }
  if (report === null) return ['Next: have a second party verify the evidence (`tki verify`).'];
  const [first] = occurredReasons(report);
  const [action] = nextActions(report);
  return [
    ...(first === undefined
      ? []
      : [sentence(`${first.finding.reason}: ${clip(first.finding.detail, DETAIL_LIMIT)}`)]),
    ...(action === undefined ? [] : [`Next: ${sentence(clip(action.action, NEXT_LIMIT))}`]),
  ];
}

export const blankWords = (name: string): string =>
  `${name} was given and is blank, so it binds nothing: check the job that should set it`;

/** `result` of a packet, or of a sandbox alone. */
export function toAnnotation(facts: AnnotationFacts): Annotation {
  const { report, result, blank } = facts;
  const status = (report ?? result)?.attestation.status ?? 'NOT_ATTESTED';
  const warnings = [
    ...(result?.messages ?? [])
      .filter(({ level }) => level === 'warning')
      .map(({ code, text }) => sentence(`${code}: ${clip(text, WARNING_LIMIT)}`)),
    ...blank.map((name) => sentence(blankWords(name))),
  ];
  const asExpected = report === null ? result?.exit_code === 10 : report.verdict === 'EVIDENCE_PRESENT';
  return {
    level: asExpected && blank.length === 0 ? 'notice' : 'warning',
    words: [
      `${report?.verdict ?? 'No packet'}, attestation ${status}.`,
      ...reasonWords(facts),
      ...warnings,
    ].join(' '),
  };
}

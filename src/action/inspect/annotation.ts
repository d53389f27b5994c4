// The one line about a run that every forge shows, also one without summaries: the verdict, why, and what to do. Pure; runs in main.
// Must never sound like an approval. Attacker: packet, kernel and service, whose words are in details; the launcher encodes them.
import type { HostResult, Report } from '../../formats/documents.ts';
import { clip } from '../../formats/quoted.ts';
import { nextActions } from '../../report/next-actions.ts';
import { causeLine, verdictCause } from '../../report/verdict-cause.ts';

export interface AnnotationFacts {
  /** Null where no packet was requested. */
  readonly report: Report | null;
  /** Null where the launcher itself made the report. */
  readonly result: HostResult | null;
  /** Digests that were given and came out blank. */
  readonly blank: readonly string[];
  /** To recompute the run elsewhere; absent where nothing can be fetched. */
  readonly commands?: readonly string[];
}

export interface Annotation {
  readonly level: 'notice' | 'warning';
  readonly words: string;
}

// Reason, detail and next action fit into what the launcher prints of them, whatever a detail holds.
const DETAIL_LIMIT = 300;
const NEXT_LIMIT = 400;
const WARNING_LIMIT = 200;

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** What happened, in detail, and what to do: of the host's own message, which knows this machine, before the report's. */
function causeWords({ report, result, commands = [] }: AnnotationFacts): {
  detail: string | null;
  next: string | null;
} {
  const error = result?.messages.find(({ level }) => level === 'error');
  const cause = report === null ? null : verdictCause(report);
  if (error !== undefined) {
    const text = clip(error.text, DETAIL_LIMIT);
    return {
      detail: error.code === cause?.finding.reason ? text : `${error.code}: ${text}`,
      next: error.hint,
    };
  }
  if (report === null)
    return { detail: null, next: 'have a second party verify the evidence (`tki verify`)' };
  if (cause === null && commands.length > 0) return { detail: null, next: commands.join(' && ') };
  return {
    detail: cause === null ? null : clip(cause.finding.detail, DETAIL_LIMIT),
    next: nextActions(report)[0]?.action ?? null,
  };
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
  const { detail, next } = causeWords(facts);
  const verdict = report === null ? 'No packet' : causeLine(report);
  return {
    level: asExpected && blank.length === 0 ? 'notice' : 'warning',
    words: [
      ...(detail === null
        ? [`${verdict}, attestation ${status}.`]
        : [`${verdict}: ${sentence(detail)}`, `Attestation ${status}.`]),
      ...(next === null ? [] : [`Next: ${sentence(clip(next, NEXT_LIMIT))}`]),
      ...warnings,
    ].join(' '),
  };
}

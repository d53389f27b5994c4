// A run's result for a person or for a program. Pure: text out, nothing written.
// Attacker: everything in the result may repeat text of the packet or of a runtime; all of it is encoded.
import { promises } from '../formats/words/promises.ts';
import { controlWords, probeStateWords } from '../formats/words/probe-words.ts';
import { join } from 'node:path';
import { createColors } from 'picocolors';
import type { HostResult, MatrixState, Report } from '../formats/documents.ts';
import { gatewayBasis, gatewayWords } from '../formats/gateway.ts';
import { inReadingOrder, reportName } from '../formats/run-files.ts';
import { quoted } from '../formats/quoted.ts';
import { encodeTerminal, encodeTerminalName } from '../report/encoders.ts';
import { actionText, nextActions, occurredReasons } from '../report/next-actions.ts';
import type { VerifyInputsNamed } from '../report/next-commands.ts';
import { verifyCommand } from '../report/next-commands.ts';
import { jsonOutput } from '../report/json-output.ts';
import { causeLine, verdictCause } from '../report/verdict-cause.ts';
import { verdictWords } from '../report/verdict-words.ts';

const LABEL_COLUMNS = 13;

/** `label        text`, further lines below the text; a label that is too long is on a line of its own. */
export function labelled(label: string, lines: readonly string[]): string {
  const own = label.length < LABEL_COLUMNS ? label : '';
  const above = own === label ? '' : `${label}\n`;
  const below = lines.map((line, index) => `${(index === 0 ? own : '').padEnd(LABEL_COLUMNS)}${line}\n`);
  return above + below.join('');
}

function probeLines(result: HostResult): string[] {
  const { observed_as_expected: seen, probes } = result.attestation;
  const others = result.probes
    .filter(({ state }) => state !== 'held')
    .map(({ id, state, basis, control, disagreements }) =>
      encodeTerminal(
        `${id}: ${probeStateWords[state]} (basis ${basis}; the weakened control ${controlWords[control]}) ${disagreements.join('; ')}`.trim(),
      ),
    );
  return [`${seen} of ${probes} observed as expected`, ...others];
}

/** Reasons shown in a terminal; report.md has every finding. */
const FINDINGS_SHOWN = 8;

/** What was found and where, one line a reason: a code alone sends nobody to the right byte. */
function findingLines(report: Report): string[] {
  const reasons = occurredReasons(report);
  const lines = reasons.slice(0, FINDINGS_SHOWN).map(({ finding, occurrences }) => {
    const item = report.items.find(({ findings }) => findings.includes(finding));
    const where = item === undefined ? '' : ` in item ${item.position} (${quoted(item.item_id)})`;
    const more = occurrences === 1 ? '' : `, the first of ${occurrences}`;
    return `${finding.reason}${where}${more}: ${finding.detail}`;
  });
  const left = reasons.length - lines.length;
  return left === 0 ? lines : [...lines, `and ${left} more kinds, in report.md`];
}

/** A gateway that nobody calls emulated is someone's claim, and is shown with that word beside it or not at all. */
function gatewayLines({ packet: { gateway, native_gateway: stated } }: Report): string[] {
  const basis = gatewayBasis(gateway);
  const line = `gateway ${quoted(gateway ?? '')}: ${gatewayWords(basis)}`;
  switch (basis) {
    case 'NOT_STATED':
    case 'EMULATED_AS_STATED':
      return [];
    case 'NATIVE_AS_STATED': {
      if (stated === undefined) return [line];
      const { server, version, tool, tool_digest } = stated;
      return [
        line,
        `server ${quoted(`${server} ${version}`)}, tool ${quoted(tool)}, described as ${tool_digest}`,
      ];
    }
    case 'OPERATOR_AS_STATED':
    case 'OTHER_AS_STATED':
      return [line];
  }
}

/** The host has validated it: it is parsed here to be shown, and for nothing else. */
export function reportIn(result: HostResult): Report | null {
  const file = result.files.find(({ name }) => name === reportName);
  return file === undefined ? null : (JSON.parse(file.text) as Report);
}

/** How the caller started us, and what he gave: what a command for anyone who verifies is made of. */
export interface ShownRun {
  readonly program: 'tki' | 'npx tki';
  readonly given: VerifyInputsNamed;
}

/** Who does what, with this run's own values where a command is requested. */
function nextLines(report: Report, out: string | null, shown: ShownRun | null): string[] {
  return nextActions(report).flatMap((action) => {
    const line = actionText(action);
    if (action.action !== verdictWords.EVIDENCE_PRESENT.next || out === null || shown === null) return [line];
    return [line, `  ${verifyCommand(shown.program, out, shown.given, report.packet.digest)}`];
  });
}

// What was inspected and what follows.
function reportLines(report: Report | null, out: string | null, shown: ShownRun | null): string {
  if (report === null) return '';
  const { total, usable, held_out, refused } = report.item_counts;
  const rows = (state: MatrixState): number => report.matrix.filter((row) => row.state === state).length;
  const states: MatrixState[] = ['as expected', 'not as expected', 'unverified', 'not evaluated'];
  return [
    // Anyone who reads one line more than the verdict reads why.
    labelled(
      'findings',
      findingLines(report).map((line) => encodeTerminal(line)),
    ),
    labelled('items', [`${total}: ${usable} usable, ${held_out} held out, ${refused} refused`]),
    labelled('matrix', [states.map((state) => `${rows(state)} ${state}`).join(', ')]),
    labelled('packet', [
      `integrity ${report.integrity}, origin ${report.origin}`,
      ...gatewayLines(report).map((line) => encodeTerminal(line)),
    ]),
    labelled(
      'next',
      nextLines(report, out, shown).map((line) => encodeTerminal(line)),
    ),
  ].join('');
}

/** Grade B: what its engine does not keep, each in a sentence. */
function unverifiedLines({ attestation: { unverified_promises: open } }: HostResult): string {
  const words: Readonly<Record<string, string>> = promises;
  if (open === undefined || open.length === 0) return '';
  return labelled(
    'unverified',
    open.map((id) => encodeTerminal(`${id}: ${Object.hasOwn(words, id) ? (words[id] ?? '') : 'not known'}`)),
  );
}

/** What happened, then what follows from it. Beside plain presence there is nothing to say but the code. */
function verdictLines({ verdict, exit_code }: HostResult, report: Report | null, color: boolean): string[] {
  const { bold } = createColors(color);
  const ended = `exit code ${exit_code}, non-gating`;
  if (verdict === null)
    return [`${bold('none')} (${ended})`, 'No packet was read, and nothing was judged but the sandbox.'];
  const { means } = verdictWords[verdict];
  return report === null || verdictCause(report) === null
    ? [`${bold(verdict)} (${ended})`, means]
    : [bold(encodeTerminal(causeLine(report))), `${ended}. ${means}`];
}

/** The result in short, aligned lines; `out` is null where nothing was published, `shown` where there is nothing to verify. */
export function showRun(
  result: HostResult,
  out: string | null,
  color: boolean,
  shown: ShownRun | null = null,
): string {
  const { dim } = createColors(color);
  const { attestation } = result;
  const report = reportIn(result);
  const files = inReadingOrder(result.files.map(({ name }) => name)).map((name, index) =>
    encodeTerminalName(join(out ?? '', name)).concat(index === 0 ? dim('  read this first') : ''),
  );
  return [
    labelled('verdict', verdictLines(result, report, color)),
    reportLines(report, out, shown),
    labelled('attestation', [
      encodeTerminal(`${attestation.status} (${attestation.reason})`),
      encodeTerminal(
        `runtime ${attestation.runtime}, grade ${attestation.grade}, venue ${attestation.venue}`,
      ),
    ]),
    unverifiedLines(result),
    labelled('probes', probeLines(result)),
    'B4′ acceptance: NOT ASSERTED, a second party verifies (`tki explain B4′`; so with grade and venue)\n',
    out === null ? '' : labelled('files', files),
    ...result.messages.map(({ level, code, text, hint }) =>
      labelled(level, [encodeTerminal(`${code}: ${text}`), encodeTerminal(`hint: ${hint}`)]),
    ),
  ].join('');
}

/** One JSON document and a newline. */
export function showRunAsJson(command: 'inspect' | 'attest', result: HostResult, out: string | null): string {
  const { verdict, exit_code, attestation, probes, messages } = result;
  const files = out === null ? [] : result.files.map(({ name }) => join(out, name));
  return jsonOutput(command, { exit_code, verdict, attestation, probes, files, messages });
}

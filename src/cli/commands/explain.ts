// `tki explain WORD`: any verdict, status, reason, probe, rule, exit code, matrix row, blocked capability or word in plain words.
// Judges nothing: exit code 0, or 1 with near matches when the code is unknown.
import { promiseIds, promises } from '../../formats/words/promises.ts';
import type { Command } from 'commander';
import { quoted } from '../../formats/quoted.ts';
import { documentProblems } from '../../formats/words/document-problems.ts';
import {
  exitCodeNextSteps,
  gateExplanations,
  ruleExplanations,
  statusExplanations,
  verdictExplanations,
} from '../../formats/words/explanations.ts';
import { exportProblems } from '../../formats/words/export-problems.ts';
import { gatewayProblems } from '../../formats/words/gateway-problems.ts';
import { stepProblems } from '../../formats/words/step-problems.ts';
import { reasons } from '../../formats/words/reasons.ts';
import { sourceWords } from '../../formats/words/source-words.ts';
import { vocabulary } from '../../formats/words/vocabulary.ts';
import { matrixRows, registeredCapabilities } from '../../formats/register.ts';
import { probes } from '../../probes/registry.ts';
import { exitCodeOf, exitCodes, verdictOrder } from '../../formats/verdict.ts';
import { evidenceTable } from '../../readiness/evidence-table.ts';
import { inPlace, prerequisites } from '../../readiness/prerequisites.ts';
import { statedExplanations } from '../../readiness/stated.ts';
import type { CliIo } from '../io.ts';
import { jsonOutput } from '../../report/json-output.ts';
import { labelled } from '../show-run.ts';
import { commandProblems, usageProblems } from '../../formats/words/command-problems.ts';
import { usageError } from '../usage-error.ts';

export interface ExplainedCode {
  readonly code: string;
  readonly kind: string;
  readonly means: string;
  readonly next: string;
  /** Further facts, each one line. */
  readonly facts: readonly string[];
}

const NEAR_MATCHES = 5;

function verdictCodes(): ExplainedCode[] {
  return verdictOrder.map((code, severity) => ({
    code,
    kind: 'verdict',
    ...verdictExplanations[code],
    facts: [`exit code ${exitCodeOf(code)}`, `severity ${severity + 1} of ${verdictOrder.length}`],
  }));
}

function reasonCodes(): ExplainedCode[] {
  return Object.entries(reasons).map(([code, { level, verdict, means, next, owner }]) => ({
    code,
    kind: `reason (${level} level)`,
    means,
    next,
    facts: [`verdict ${verdict}, exit code ${exitCodeOf(verdict)}`, `owner of the next action: ${owner}`],
  }));
}

function statusCodes(): ExplainedCode[] {
  return Object.entries(statusExplanations).map(([code, words]) => ({
    code,
    kind: 'status',
    ...words,
    facts: [],
  }));
}

function exitCodeCodes(): ExplainedCode[] {
  return Object.entries(exitCodes).map(([code, means]) => ({
    code,
    kind: 'exit code',
    means,
    next: exitCodeNextSteps[Number(code) as keyof typeof exitCodeNextSteps],
    facts: ['RECONSTRUCTED, but for 3'],
  }));
}

function probeCodes(): ExplainedCode[] {
  return Object.entries(probes).map(([code, { title, matrixRow, explanation }]) => ({
    code,
    kind: 'probe (RECONSTRUCTED)',
    means: `${title}. ${explanation}`,
    next: 'If it is not as expected: read its observations in the evidence, then run `tki doctor`.',
    facts: [`matrix row #${matrixRow}`],
  }));
}

function documentProblemCodes(): ExplainedCode[] {
  return Object.entries(documentProblems).map(([code, words]) => ({
    code,
    kind: 'problem of a document in `tki export`',
    ...words,
    facts: ['its item holds no answer and says so', 'docs/export.md#the-knowledge-base'],
  }));
}

function gatewayProblemCodes(): ExplainedCode[] {
  return Object.entries(gatewayProblems).map(([code, words]) => ({
    code,
    kind: 'problem of an answer that a gateway gave',
    ...words,
    facts: ['its item is not COMPLETE and says so', 'docs/export.md#through-a-native-gateway'],
  }));
}

function ruleCodes(): ExplainedCode[] {
  return Object.entries({ ...gateExplanations, ...ruleExplanations }).map(([code, means]) => ({
    code,
    kind: 'rule',
    means,
    next: 'Look up the reason that the finding names.',
    facts: [
      Object.hasOwn(ruleExplanations, code) ? `docs/rules.md#${code}` : 'docs/rules.md#before-any-item',
    ],
  }));
}

function matrixCodes(): ExplainedCode[] {
  return matrixRows.map(({ row, title, seed, proved_by, enforcement, test }) => ({
    code: `#${row}`,
    kind: `matrix row (${seed ? 'SEED' : 'RECONSTRUCTED'})`,
    means: title,
    next: 'If it is not as expected: read the finding or the probe that touched it.',
    facts: [`enforced at: ${enforcement}`, `shown by: ${proved_by}`, `test: ${test}`],
  }));
}

function capabilityCodes(): ExplainedCode[] {
  return registeredCapabilities.map(({ id, title, state, why, unblocked_by, ...register }) => ({
    code: id,
    kind: 'blocked capability',
    means: `${title}: ${state}. ${why}`,
    next: unblocked_by,
    facts: [
      'constant of this release',
      `review needed: ${register.review}; decided by: ${register.decided_by}`,
      ...(register.also_refused === undefined ? [] : [`also refused: ${register.also_refused}`]),
      `refused in: ${register.refused_in.file}`,
      `shown by: ${register.test.file}`,
    ],
  }));
}

const GAP_MAP = '`tki gap-map` shows what a packet states of it; docs/gap-map.md';

function gapMapCodes(): ExplainedCode[] {
  return [
    ...evidenceTable.map(({ id, probe, review }) => ({
      code: id,
      kind: 'evidence of the C1 review (SEED)',
      means: `${probe}: ${review}`,
      next: GAP_MAP,
      facts: ['seen on 2026-06-22 by the review, and by nothing here'],
    })),
    ...prerequisites.map(({ id, what, closed_by }) => ({
      code: id,
      kind: 'prerequisite of a governed dry run (RECONSTRUCTED)',
      means: what,
      next: GAP_MAP,
      facts: [`closed by: ${closed_by}; never from here`],
    })),
    ...inPlace.map(({ id, what }) => ({
      code: id,
      kind: 'in place already, as the C1 review says (SEED)',
      means: what,
      next: GAP_MAP,
      facts: ['not asserted here'],
    })),
    ...Object.entries(statedExplanations).map(([code, words]) => ({
      code,
      kind: 'cell of the gap map',
      ...words,
      facts: [],
    })),
  ];
}

function exportProblemCodes(): ExplainedCode[] {
  return Object.entries(exportProblems).map(([code, words]) => ({
    code,
    kind: 'problem of `tki export`',
    ...words,
    facts: ['no packet was written', 'docs/export.md#what-it-refuses'],
  }));
}

function stepProblemCodes(): ExplainedCode[] {
  return Object.entries(stepProblems).map(([code, words]) => ({
    code,
    kind: 'problem of the export action',
    ...words,
    facts: ['no server was contacted', 'docs/export-action.md#what-it-refuses'],
  }));
}

/** What another table has already is explained there, with more to say. */
function commandCodes(known: readonly ExplainedCode[]): ExplainedCode[] {
  const isKnown = (code: string): boolean => known.some((one) => one.code === code);
  return [
    ...Object.entries(usageProblems).map(([code, means]) => ({
      code,
      kind: 'usage error',
      means,
      next: 'Change the call: the hint of the message says what to give.',
      facts: ['exit code 1, and nothing was written'],
    })),
    ...Object.entries(commandProblems).map(([code, words]) => ({
      code,
      kind: 'word of a command',
      ...words,
      facts: [],
    })),
  ].filter(({ code }) => !isKnown(code));
}

/** What grade B leaves open. */
function promiseCodes(): ExplainedCode[] {
  return promiseIds.map((code) => ({
    code,
    kind: 'promise of the sandbox that an engine (docker, podman) does not keep',
    means: promises[code],
    next: 'Run with a runtime of grade A, or read in the evidence what was seen instead.',
    facts: ['any of them: attest and inspect end at 2 at best'],
  }));
}

function sourceWordCodes(): ExplainedCode[] {
  return Object.entries(sourceWords).map(([code, words]) => ({
    code,
    kind: 'word of a source document (SEED)',
    ...words,
    facts: ['its state on the date of that document; nothing here asserts it'],
  }));
}

/** What the register has already is explained by it alone. */
function vocabularyCodes(): ExplainedCode[] {
  return vocabulary
    .filter(({ word }) => !registeredCapabilities.some(({ id }) => id === word))
    .map(({ word, means }) => ({
      code: word,
      kind: 'word of the vocabulary',
      means,
      next: 'The other words: docs/vocabulary.md.',
      facts: [],
    }));
}

/** Everything that can be explained. A name may be twice: NOT_AS_EXPECTED is a status and a reason. */
export function explainedCodes(): ExplainedCode[] {
  const known = [
    ...verdictCodes(),
    ...reasonCodes(),
    ...statusCodes(),
    ...exitCodeCodes(),
    ...probeCodes(),
    ...documentProblemCodes(),
    ...gatewayProblemCodes(),
    ...ruleCodes(),
    ...matrixCodes(),
    ...capabilityCodes(),
    ...gapMapCodes(),
    ...exportProblemCodes(),
    ...stepProblemCodes(),
    ...promiseCodes(),
    ...sourceWordCodes(),
    ...vocabularyCodes(),
  ];
  return [...known, ...commandCodes(known)];
}

/** One spelling: a keyboard has no prime, and a word of two may be written with a dash. */
const spelled = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('‴', "'''")
    .replaceAll(/[′’]/g, "'")
    .replaceAll(/[\s_]+/g, '-');

const spellingsOf = (code: string): readonly string[] =>
  (vocabulary.find(({ word }) => word === code)?.also ?? []).map(spelled);

// `b7-exp-2`, `D9`, `p03` and `i11` are what people write for `B7-EXP-2/D9`, `p03-loopback-only` and `#I11`.
function isCode(asked: string, { code, kind }: ExplainedCode): boolean {
  const [want, have] = [spelled(asked), spelled(code)];
  if (spellingsOf(code).includes(want)) return true;
  if (want === have || have.split('/').includes(want)) return true;
  if (kind.startsWith('probe')) return have.split('-')[0] === want;
  return have === '#i11' && want === 'i11';
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replaced));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The codes nearest to what was asked, best first: what contains it, then what is spelt alike. */
export function nearMatches(asked: string, codes: readonly string[]): string[] {
  const want = asked.toUpperCase().slice(0, 80);
  const score = (code: string): number => {
    const have = code.toUpperCase();
    return want.length > 1 && (have.includes(want) || want.includes(have))
      ? 0
      : distance(want, have) / have.length;
  };
  const once = [...new Map(codes.map((code) => [code.toUpperCase(), code])).values()];
  return once.sort((a, b) => score(a) - score(b)).slice(0, NEAR_MATCHES);
}

function explain(asked: string, options: { json?: true }, io: CliIo): void {
  const all = explainedCodes();
  const matching = all.filter((one) => isCode(asked, one));
  if (matching.length === 0) {
    throw usageError(
      'CODE_UNKNOWN',
      `unknown code ${quoted(asked)}`,
      `Near it: ${nearMatches(
        asked,
        all.map(({ code }) => code),
      ).join(', ')}`,
    );
  }
  const words = matching.map(
    ({ code, kind, means, next, facts }) =>
      labelled(code, [kind]) +
      labelled('means', [means]) +
      labelled('next', [next]) +
      labelled('also', facts),
  );
  io.stdout(
    options.json === true ? jsonOutput('explain', { exit_code: 0, codes: matching }) : words.join('\n'),
  );
  io.exit(0);
}

/** Adds `explain` to the program. */
export function addExplain(program: Command, io: CliIo): void {
  program
    .command('explain')
    .summary(
      'any code or word of these documents in plain words: verdict, reason, probe, rule, exit code, B4′, grade',
    )
    .argument('<word...>', "such as STALE, p03, 3, '#25', D8, B4′, venue, Article 13")
    .option('--json', 'one JSON document on stdout')
    .addHelpText('after', "\nExample:\n  tki explain STALE\n  tki explain '#25'\n  tki explain Article 13\n")
    .action((words: string[], options: { json?: true }) => explain(words.join(' '), options, io));
}

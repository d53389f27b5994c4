// Refuses workflows that turn a judgement of ours into a decision: where one is read, and what may be done with it, which is to print it.
// Pure. Must never guess: what is computed, or read as a whole, counts as a judgement. What it cannot see stands in docs/workflow-linter.md.
import { verdictOrder } from '../src/formats/verdict.ts';
import type { Read } from './expression-reads.ts';
import { readsOf } from './expression-reads.ts';

/** Every output of the three actions that is an id, a digest or a place, and may decide whether there is something to fetch. */
export const neutralOutputs: readonly string[] = [
  'evidence-artifact-digest',
  'evidence-artifact-id',
  'packet-artifact-digest',
  'packet-artifact-id',
  'packet-digest',
  'report-artifact-digest',
  'report-artifact-id',
  'report-directory',
];

/** Every other one. A test holds both lists against the actions. */
export const judgements: readonly string[] = [
  'attestation',
  'exit-code',
  'inspector-exit-code',
  'may-gate',
  'outcome',
  'probes-as-expected',
  'rows-agreeing',
  'rows-differing',
  'rows-not-evaluated',
  'rows-not-evidenced',
  'transport',
  'verdict',
];

export interface JudgedStep {
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly if?: unknown;
  readonly 'continue-on-error'?: unknown;
  readonly env?: unknown;
  readonly with?: Readonly<Record<string, unknown>>;
}

export interface JudgedJob {
  readonly env?: unknown;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly defaults?: unknown;
  readonly steps?: readonly JudgedStep[];
}

/** Names of what a run leaves, and words that stand in nothing else. */
const OF_A_REPORT = new RegExp(
  String.raw`\b(?:report\.(?:json|md)|run\.json|checkpoint-|sandbox-attestation|verdict|exit_code|inspector.exit|${[
    ...verdictOrder,
    'OBSERVED_AS_EXPECTED',
    'NOT_AS_EXPECTED',
    'NOT_ATTESTED',
    'CONTRADICTION',
    'WRITTEN_COMPLETE',
    'WRITTEN_NOT_ALL_COMPLETE',
  ].join('|')})`,
  'i',
);

function isJudgement(read: Read): boolean {
  switch (read.kind) {
    case 'everything':
      return true;
    case 'output':
      return judgements.includes(read.name);
    case 'file':
      return read.name === null || OF_A_REPORT.test(read.name);
    case 'variable':
    case 'unreadable':
      return false;
  }
}

/** Every text below a value, with its key where it is a condition. */
function textsOf(value: unknown, key = ''): (readonly [text: string, isCondition: boolean])[] {
  if (typeof value === 'string') return [[value, key === 'if']];
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => [[name, false] as const, ...textsOf(one, name)]);
}

const allReads = (value: unknown, key = ''): Read[] =>
  textsOf(value, key).flatMap(([text, isCondition]) => readsOf(text, isCondition));

const readsJudgement = (value: unknown, key = ''): boolean => allReads(value, key).some(isJudgement);

const COMMENT = /^\s*#/;
const QUOTED = /"(?:[^"\\]|\\.)*"|'[^']*'/g;
/** Runs something, also within double quotes; fails or changes a variable; commands of the runner that put something out. */
const RUNS =
  /\$[([]|(?<!\\)`|<\(|\$\{(?!\w+\})|::(?!(?:notice|warning|error|debug|group|endgroup)\b)[a-z]|##\[/;

/** What the runner reads after the step: outputs, variables and folders for those that follow. */
const OF_THE_RUNNER = /\bGITHUB_(?!STEP_SUMMARY\b)\w+|_runner_file_commands/i;

/** A format that takes every word: `%d` fails where it is given none that is a number, and `-v` prints nothing. */
const PRINTF = /^\s*printf\s/;
const PLAIN_PRINTF = /^\s*printf\s+(?:'(?:[^'%]|%[s%])*'|"(?:[^"%$`\\]|\\n|%[s%])*")(?:\s|$)/;

/** Whether a line of a script does nothing but run such a program, into the log or the summary. */
function isPlain(line: string, programs: RegExp): boolean {
  if (line.trim() === '' || COMMENT.test(line)) return true;
  const bare = line
    .replace(/>>\s*"?\$\{?GITHUB_STEP_SUMMARY\}?"?\s*$/, '')
    .replaceAll(QUOTED, 'Q')
    .replaceAll(/\$\{\w+\}/g, 'V');
  if (OF_THE_RUNNER.test(line) || (PRINTF.test(line) && !PLAIN_PRINTF.test(line))) return false;
  return programs.test(line) && !RUNS.test(line) && !/[;|&<>'"(){}\\]/.test(bare);
}

const onlyPrints = (script: string, programs: RegExp): boolean =>
  script.split('\n').every((line) => isPlain(line, programs));

const PRINTS = /^\s*(?:echo|printf)\s/;
const PRINTS_OR_COPIES = /^\s*(?:echo|printf|cat|cp|ls|mkdir)\s/;

const OUR_COMMAND = String.raw`(?:\btki|\btool-kiem-thu|cli\.mjs)["']?\s+(?:inspect|verify|attest|rollup|view|readiness|export)\b`;

/** A command of ours whose status is compared, or leads on. What judges never ends with 0, so that nothing else can be meant. */
const OF_A_STATUS = new RegExp(
  String.raw`${OUR_COMMAND}[^]*(?:&&|\bexit\b|-(?:eq|ne|lt|gt|le|ge)\b|\bcase\b|==|=\s*["']?(?:10|2|3|4)\b)|(?:\b(?:if|while|until)|!)\s[^\n]*${OUR_COMMAND}|\btrap\b[^]*${OUR_COMMAND}`,
);

/** What a command of ours says, handed to a program that may decide by it. */
const OF_AN_ANSWER = new RegExp(
  String.raw`${OUR_COMMAND}(?:[^\n|]|\\\n)*(?<!\|)\|&?(?!\s*tee\b|\|)|(?:\$\(|[^]<\(|` +
    '`' +
    String.raw`)[^\n)]*${OUR_COMMAND}`,
);

/** Variables that mean something to a shell, a loader or the runner, besides being printed. */
const MEANINGFUL =
  /^(?:path|env|ifs|home|cdpath|ps\d|shellopts|posixly_correct|prompt_command|tmpdir|lang|(?:bash|lc_|ld_|github_|runner_|actions_|input_|node_).*)$/;

/** Inputs of actions that are programs. */
const PROGRAM_INPUT = /script|^(?:args|entrypoint|run|command|cmd|code|eval|program)$/i;

const PLAIN_SHELLS: readonly unknown[] = [undefined, 'bash', 'sh'];

/** The shell that a step runs with, where job or workflow name one for all. */
const defaultShell = (defaults: unknown): unknown =>
  (defaults as { run?: { shell?: unknown } } | undefined | null)?.run?.shell;

const namesOf = (env: unknown): string[] =>
  Object.keys((env ?? {}) as Record<string, unknown>).map((name) => name.toLowerCase());

function scriptProblems(
  step: JudgedStep,
  shells: readonly unknown[],
  outerNames: readonly string[],
): string[] {
  const env = Object.entries((step.env ?? {}) as Record<string, unknown>);
  const judged = env.filter(([, value]) => readsJudgement(value)).map(([name]) => name.toLowerCase());
  const script = step.run ?? '';
  // What is printed may have any word in it.
  const rest = script
    .split('\n')
    .filter((line) => !isPlain(line, PRINTS))
    .join('\n');
  const isGivenPlace = allReads(step.env).some(
    (read) => read.kind === 'output' && read.name === 'report-directory',
  );
  const problems: string[] = [];
  if (judged.length > 0) {
    if (step.uses !== undefined) problems.push('an action is given a judgement as env');
    if (!onlyPrints(script, PRINTS) || !shells.every((shell) => PLAIN_SHELLS.includes(shell)))
      problems.push('a run step does more than print where it is given a judgement');
    if ([...outerNames, ...namesOf(step.env)].some((name) => MEANINGFUL.test(name)))
      problems.push('a variable beside a judgement means something to the shell or the runner');
    const { env: _env, ...elsewhere } = step;
    const isRead = (read: Read) =>
      read.kind === 'variable' && (read.name === null || judged.includes(read.name));
    if (allReads(elsewhere).some(isRead)) problems.push('a judgement is read again through env');
  }
  if ((isGivenPlace || OF_A_REPORT.test(rest)) && !onlyPrints(script, PRINTS_OR_COPIES))
    problems.push('a run step does more than print or copy what a report says');
  const programs = Object.entries(step.with ?? {}).filter(([name]) => PROGRAM_INPUT.test(name));
  if (programs.some(([, text]) => OF_A_REPORT.test(String(text))))
    problems.push('an action is given a program that reads a report');
  if (OF_AN_ANSWER.test(rest)) problems.push('a run step hands on what a command of ours says');
  if (OF_A_STATUS.test(rest)) problems.push('a run step decides by the exit code of a command of ours');
  return problems;
}

/** One sentence for each breach in a workflow; a judgement may be printed by a step, and put out under its own name. */
export function judgementProblems({
  jobs = {},
  defaults,
  ...outside
}: {
  readonly env?: unknown;
  readonly jobs?: Readonly<Record<string, JudgedJob>>;
  readonly defaults?: unknown;
}): string[] {
  const problems: string[] = [];
  if (readsJudgement([outside, defaults])) problems.push('a judgement is read outside of any job');
  if (allReads([outside, defaults, jobs]).some(({ kind }) => kind === 'unreadable'))
    problems.push('an expression cannot be read');
  for (const [id, { outputs = {}, steps = [], ...job }] of Object.entries(jobs)) {
    for (const [name, value] of Object.entries(outputs)) {
      const reads = allReads(value);
      const isNamed = reads.every((read) => read.kind === 'output' && read.name === name.toLowerCase());
      if (reads.some(isJudgement) && !isNamed)
        problems.push(`${id}: the output ${name} is a judgement under another name`);
    }
    if (readsJudgement(job)) problems.push(`${id}: a judgement is read by the job itself`);
    for (const step of steps) {
      const { env: _env, ...rest } = step;
      if (readsJudgement(rest)) problems.push(`${id}: a judgement is read elsewhere than in a step's env`);
      if (allReads(step.env).some(({ kind }) => kind === 'everything'))
        problems.push(`${id}: outputs are read as a whole, and a judgement with them`);
      const shells = [step.shell, defaultShell(job.defaults), defaultShell(defaults)];
      const outerNames = [...namesOf(outside.env), ...namesOf(job.env)];
      problems.push(...scriptProblems(step, shells, outerNames).map((problem) => `${id}: ${problem}`));
    }
  }
  return problems;
}

// Lints the action files, the workflows and the examples with GitHub's own language service, and with the rules of this house that it does
// not know: pinned actions, no rights by default, a time limit, and nothing that turns a verdict into a decision. Writes nothing.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join, posix } from 'node:path';
import type { ValidationConfig } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import type { JudgedJob, JudgedStep } from './judgement-rules.ts';
import { judgementProblems } from './judgement-rules.ts';
import type { KnownAction } from './known-actions.ts';
import { knownActions } from './known-actions.ts';
import { root } from './root.ts';
import { sourceFiles } from './source-files.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

// The service imports its schemas as JSON without saying so, which bundlers take and Node does not.
registerHooks({
  resolve: (specifier, context, next) => {
    const found = next(specifier, context);
    return found.url.endsWith('.json') ? { ...found, importAttributes: { type: 'json' } } : found;
  },
});
const { validate } = await import('@actions/languageservice');

/** Our own actions, by the folder of each. */
const ACTIONS = ['action.yml', 'export/action.yml', 'verify/action.yml'] as const;

/** The names that workflows call them by: here, and in the examples. */
const OURS = /^(?:\.(?:\/\.tki)?\/?(?:export|verify)?|OWNER\/tool-kiem-thu(?:\/(?:export|verify))?@.+)$/;

/** Ours that need a packet, unless their mode says otherwise. */
const INSPECTION = /^(?:\.\/?(?:\.tki)?|OWNER\/tool-kiem-thu@.+)$/;

interface Job extends JudgedJob {
  readonly name?: string;
  readonly uses?: string;
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly 'continue-on-error'?: unknown;
}
interface Workflow {
  readonly on?: string | object;
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
}

type Metadata = Awaited<
  ReturnType<NonNullable<ValidationConfig['actionsMetadataProvider']>['fetchActionMetadata']>
>;

const toMetadata = ({ version, inputs }: KnownAction): Metadata => ({
  name: version,
  description: version,
  inputs: Object.fromEntries(inputs.map((name) => [name, { description: name }])),
});

const config: ValidationConfig = {
  actionsMetadataProvider: {
    fetchActionMetadata: async ({ owner, name, ref, path = '' }) => {
      if (owner === 'OWNER' && name === 'tool-kiem-thu')
        return parse(read(posix.join(path, 'action.yml'))) as Metadata;
      const known = knownActions[`${owner}/${name}@${ref}`];
      return known === undefined ? undefined : toMetadata(known);
    },
  },
  fileProvider: {
    getFileContent: async (reference) => {
      if (!('path' in reference)) throw new Error('only workflows of this repository are read');
      return { name: reference.path, content: read(reference.path) };
    },
  },
};

let documents = 0;

/** What the official language service has to say, as `line: message`. Workflows of this repository call the action as `./`. */
export async function officialProblems(path: string, text: string): Promise<string[]> {
  // `./` is the same file here as OWNER/tool-kiem-thu elsewhere; under that name the service checks the inputs too.
  const shown = text.replace(
    /uses: \.\/(?:\.tki\b\/?)?(export|verify)?$/gm,
    (_uses, folder?: string) => `uses: OWNER/tool-kiem-thu${folder === undefined ? '' : `/${folder}`}@v0`,
  );
  // The service remembers what it read under a name.
  const document = TextDocument.create(`file:///${documents++}/${path}`, 'yaml', 1, shown);
  const diagnostics = await validate(document, config);
  return diagnostics.map(
    ({ message, range }) =>
      `${range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`,
  );
}

/** Triggers that run with rights on what a stranger wrote. */
const REFUSED_TRIGGERS = ['pull_request_target', 'workflow_run'];
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
function stepProblems(job: string, step: JudgedStep): string[] {
  const problems: string[] = [];
  const { uses, run } = step;
  if (uses !== undefined && !OURS.test(uses) && !PINNED.test(uses))
    problems.push(`${job}: ${uses} is not pinned by commit`);
  if (run?.includes('${{') === true)
    problems.push(`${job}: a run step holds an expression; hand it over as env`);
  if (uses !== undefined && PINNED.test(uses) && !Object.hasOwn(knownActions, uses))
    problems.push(`${job}: nobody looked at ${uses}`);
  return problems;
}

/** The rules of this house, one sentence for each breach. */
export function houseProblems(text: string): string[] {
  const workflow = parse(text) as Workflow;
  const { on, permissions, jobs = {} } = workflow;
  const triggers = typeof on === 'string' ? [on] : Object.keys(on ?? {});
  const problems = triggers
    .filter((name) => REFUSED_TRIGGERS.includes(name))
    .map((name) => `${name} is not used here`);
  if (JSON.stringify(permissions) !== '{}') problems.push('permissions at the top are not {}');
  for (const [id, job] of Object.entries(jobs)) {
    const steps = job.steps ?? [];
    const ours = steps.some(({ uses }) => uses !== undefined && OURS.test(uses)) || job.uses !== undefined;
    if (job.uses === undefined && job['timeout-minutes'] === undefined)
      problems.push(`${id}: no timeout-minutes`);
    if (job.permissions === undefined) problems.push(`${id}: no permissions of its own`);
    if (ours && job.name?.includes('non-gating') !== true)
      problems.push(`${id}: its name does not say non-gating`);
    problems.push(...steps.flatMap((step) => stepProblems(id, step)));
  }
  problems.push(...judgementProblems(workflow));
  for (const [, action = '', version] of text.matchAll(/uses: ([^\s]+@[0-9a-f]{40})(?: # (\S+))?/g)) {
    const known = knownActions[action]?.version;
    if (known !== version)
      problems.push(`${action} is ${known ?? 'unknown'}, and the comment beside it says ${version}`);
  }
  return problems;
}

/**
 * What keeps a job that says non-gating from failing a branch: it and each of its steps may fail, because some forges ignore what a job
 * says of itself; and an inspection is asked for with what it needs, which the official service no longer sees since an attestation
 * needs neither.
 */
export function lastingProblems(text: string): string[] {
  const { jobs = {} } = parse(text) as Workflow;
  return Object.entries(jobs).flatMap(([id, job]) => {
    const steps = job.steps ?? [];
    const isNonGating = job.name?.includes('non-gating') === true && job.uses === undefined;
    const stopping = isNonGating ? [job, ...steps].filter((part) => part['continue-on-error'] !== true) : [];
    const bare = steps.filter(({ uses, with: given = {} }) => {
      const isInspection = uses !== undefined && INSPECTION.test(uses) && given['mode'] === undefined;
      return isInspection && (given['packet'] === undefined || given['max-age'] === undefined);
    });
    return [
      ...stopping.map(() => `${id}: the job or one of its steps does not say continue-on-error`),
      ...bare.map(() => `${id}: an inspection is given no packet, or no max-age`),
    ];
  });
}

/** Everything that is linted, relative to the repository. */
export function lintedFiles(): string[] {
  return [
    ...ACTIONS,
    ...sourceFiles('.github/workflows', ['.yml']),
    ...sourceFiles('examples/workflows', ['.yml']),
  ];
}

if (import.meta.main) {
  const problems: string[] = [];
  for (const path of lintedFiles()) {
    const text = read(path);
    const found = [
      ...(await officialProblems(path, text)),
      ...(posix.basename(path) === 'action.yml' ? [] : [...houseProblems(text), ...lastingProblems(text)]),
    ];
    problems.push(...found.map((problem) => `${path}: ${problem}`));
  }
  for (const problem of problems) process.stderr.write(`workflows: ${problem}\n`);
  if (problems.length > 0) process.exitCode = 1;
  else process.stdout.write(`workflows: ${lintedFiles().length} files\n`);
}

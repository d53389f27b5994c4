// A small runner of actions, to start the built dist as GitHub's own does: its environment, one set of command files for the step,
// and a port of its parser of log commands, by which every line of the action is judged. It executes no command.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { dist, root, temporaryFolder } from '../support/sandbox.ts';
import { parseCommand, splitLines } from './command-parser.ts';
import type { Command } from './command-parser.ts';

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
}

/** The folders that hold an action.yml: the inspection, and the two smaller ones. */
export type ActionFolder = '.' | 'export' | 'verify';

const readAction = (folder: ActionFolder): ActionFile =>
  parse(fs.readFileSync(path.join(root, folder, 'action.yml'), 'utf8')) as ActionFile;

export const actionFiles: Readonly<Record<ActionFolder, ActionFile>> = {
  '.': readAction('.'),
  export: readAction('export'),
  verify: readAction('verify'),
};
export const actionFile = actionFiles['.'];

export interface Step {
  /** The inspection where none is given. */
  readonly action?: ActionFolder;
  /** The document of the event, where it is not the plain one. */
  readonly event?: unknown;
  /** `with:` of the step; the defaults of action.yml are filled in. */
  readonly inputs: Readonly<Record<string, string>>;
  /** On top of the runner's own variables: what earlier steps and the job set. */
  readonly env?: Readonly<Record<string, string>>;
  readonly dist?: string;
  /** Of the temporary folder, where it is an odd one. */
  readonly tempName?: string;
  /** The temporary folder is reached through a link to a folder. */
  readonly isTempLinked?: true;
  readonly workspace?: string;
  /** Another copy of this Node, where the step's user cannot reach ours. */
  readonly node?: string;
  /** Before node: such as setpriv, which gives up root. */
  readonly before?: readonly string[];
  /** Called with the process, once it runs. */
  readonly meanwhile?: (child: ReturnType<typeof spawn>) => void;
}

export interface EndedStep extends Disposable {
  readonly exitCode: number | null;
  readonly seconds: number;
  readonly log: string;
  readonly commands: readonly Command[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What the step wrote to the other command files: nothing is allowed. */
  readonly otherFiles: Readonly<Record<string, string>>;
  /** RUNNER_TEMP, and the published files below it. */
  readonly temp: string;
  readonly published: Readonly<Record<string, string>>;
}

const commandFiles = [
  'GITHUB_OUTPUT',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STATE',
] as const;

/** `NAME=VALUE` and `NAME<<DELIMITER` as the runner reads them; the last one of a name counts. Throws where the runner would. */
export function parseOutputFile(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  while (lines.length > 0) {
    const line = lines.shift() ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      outputs[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    if (heredoc < 1 || heredoc + 2 === line.length) throw new Error(`Invalid format '${line}'`);
    const end = lines.indexOf(line.slice(heredoc + 2));
    if (end < 0) throw new Error(`Matching delimiter not found '${line}'`);
    outputs[line.slice(0, heredoc)] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n');
  }
  return outputs;
}

function readTree(folder: string): Record<string, string> {
  if (!fs.existsSync(folder)) return {};
  return Object.fromEntries(
    fs
      .readdirSync(folder)
      .sort()
      .map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]),
  );
}

/** The runner's variables for a step of a job started by workflow_dispatch. */
function runnerEnv(
  temp: string,
  workspace: string,
  files: Readonly<Record<string, string>>,
  document: unknown = { repository: { full_name: 'octo/evidence', default_branch: 'main' } },
): Record<string, string> {
  const event = path.join(temp, 'event.json');
  fs.writeFileSync(event, typeof document === 'string' ? document : JSON.stringify(document));
  return {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    HOME: '/nonexistent',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_ATTEMPT: '1',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_EVENT_PATH: event,
    GITHUB_JOB: 'inspect',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'octo/evidence',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '4711',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: 'c0ffee'.padEnd(40, '0'),
    GITHUB_WORKFLOW: 'test',
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: '/opt/hostedtoolcache',
    ...files,
  };
}

export function inputVariables(
  inputs: Readonly<Record<string, string>>,
  action: ActionFile = actionFile,
): Record<string, string> {
  for (const name of Object.keys(inputs))
    if (action.inputs[name] === undefined) throw new Error(`no input ${name}`);
  const all = Object.entries(action.inputs).map(([name, { default: preset }]) => [
    name,
    inputs[name] ?? preset ?? '',
  ]);
  return Object.fromEntries(
    all.map(([name = '', value = '']) => [`INPUT_${name.toUpperCase().replaceAll(' ', '_')}`, value]),
  );
}

/** One step with the action, to its end. Its folder goes when the result is disposed of. */
export async function runStep(step: Step): Promise<EndedStep> {
  const folder = temporaryFolder();
  // Any user of the step's may write here, as on a runner.
  fs.chmodSync(folder.dir, 0o777);
  const real = path.join(folder.dir, step.tempName ?? 'temp');
  fs.mkdirSync(real, { mode: 0o777, recursive: true });
  fs.chmodSync(real, 0o777);
  const link = path.join(folder.dir, 'link');
  if (step.isTempLinked === true) fs.symlinkSync(folder.dir, link);
  const temp = step.isTempLinked === true ? path.join(link, path.basename(real)) : real;
  const files = Object.fromEntries(
    commandFiles.map((name) => {
      const file = path.join(folder.dir, `${name.toLowerCase()}_${randomUUID()}`);
      fs.writeFileSync(file, '');
      fs.chmodSync(file, 0o666);
      return [name, file];
    }),
  );
  const action = actionFiles[step.action ?? '.'];
  const env = {
    ...runnerEnv(temp, step.workspace ?? folder.dir, files, step.event),
    ...inputVariables(step.inputs, action),
    ...step.env,
  };
  const started = performance.now();
  const [file = process.execPath, ...args]: readonly string[] = [
    ...(step.before ?? []),
    step.node ?? process.execPath,
    path.join(step.dist ?? dist, path.basename(action.runs.main)),
  ];
  const child = spawn(file, args, {
    cwd: step.workspace ?? folder.dir,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  // The runner parses both.
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  step.meanwhile?.(child);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const log = Buffer.concat(chunks).toString('utf8');
  const read = (name: string) => fs.readFileSync(files[name] ?? '', 'utf8');
  const work = fs.readdirSync(temp).find((name) => /^tki-[0-9a-f]{16}$/.test(name));
  return {
    exitCode,
    seconds: (performance.now() - started) / 1000,
    log,
    commands: splitLines(log).flatMap((line) => parseCommand(line) ?? []),
    outputs: parseOutputFile(read('GITHUB_OUTPUT')),
    summary: read('GITHUB_STEP_SUMMARY'),
    otherFiles: { env: read('GITHUB_ENV'), path: read('GITHUB_PATH'), state: read('GITHUB_STATE') },
    temp,
    published: work === undefined ? {} : readTree(path.join(temp, work, 'out')),
    [Symbol.dispose]: () => folder[Symbol.dispose](),
  };
}

// dist/verify-main.mjs: the half of the verifying action that holds tokens. `before DIR` brings the run's files and writes the command
// line, `after DIR` says what came of it. Runs as the job's user. Must never verify anything itself: the command has no token.
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { getInput } from '@actions/core';
import { CLAIMS_LIMIT_BYTES, REPORT_LIMIT_BYTES } from '../../formats/limits.ts';
import type { Refusal } from '../answer.ts';
import { putAnswer, toBlocked } from '../answer.ts';
import { silenceClient } from '../artifacts/client-output.ts';
import { readCommandEnd } from '../command-end.ts';
import { readEvent } from '../event-file.ts';
import { judgeEvent } from '../origin.ts';
import { cannotTake, openWorkFolder } from '../work-folder.ts';
import { runMain } from '../run-main.ts';
import { conclude } from './conclude.ts';
import type { VerifyInputs } from './inputs.ts';
import { parseVerifyInputs } from './inputs.ts';
import type { Transport } from './summary.ts';
import { toAnswer } from './summary.ts';
import { isCoded } from '../../formats/coded-error.ts';
import { reportName } from '../../formats/run-files.ts';

const { env } = process;
const [, directory = ''] = process.argv.slice(2);
const folder = openWorkFolder(directory, env);

/** An approval is a page or two, a bundle and a trusted root a few more. */
const APPROVAL_LIMIT_BYTES = 16 * 1024 * 1024;

/** What the first half leaves for the second. */
interface Brought {
  readonly transports: readonly Transport[];
  readonly notes: readonly string[];
}

const refuse = (refusal: Refusal): void => putAnswer(folder, toBlocked('Verification', refusal));

/** The run's two artifacts and the packet, side by side; or why one of them is not here. */
async function bring(inputs: VerifyInputs): Promise<Brought | Refusal> {
  const { fetchPacket } = await import('../artifacts/artifacts.ts');
  const { sourceOf, takeRunFiles } = await import('./run-files.ts');
  silenceClient();
  const { report, evidence, packet, packetRunId } = inputs;
  const run = folder.at('run');
  mkdirSync(run, 0o700);
  const packetSource = async () => {
    if (packet === null) return null;
    if (packet.kind === 'artifact') return sourceOf({ name: packet.name }, packetRunId, null, inputs, env);
    const located = await folder.locate(packet.name);
    if (located.kind === 'unreadable') throw cannotTake(`the packet ${located.detail}`);
    return { kind: 'path', path: located.path } as const;
  };
  const source = await packetSource();
  const [first, second, third] = await Promise.all([
    takeRunFiles('report', report, run, inputs, env),
    evidence === null ? null : takeRunFiles('evidence', evidence, run, inputs, env),
    source === null
      ? null
      : fetchPacket({ ...source, expectedDigest: null, into: folder.at('packet.json') }, { env }),
  ]);
  for (const one of [first, second, third])
    if (one?.kind === 'blocked') return { code: one.reason, detail: one.detail };
  const transports: Transport[] = [];
  const notes: string[] = [];
  for (const [what, one] of [
    ['report', first],
    ['evidence', second],
  ] as const) {
    if (one?.kind !== 'taken') continue;
    transports.push({ what, state: one.transport });
    notes.push(...one.notes);
  }
  if (third?.kind === 'fetched') notes.push(...third.notes);
  return { transports, notes };
}

/** For the command line. Each value is joined to its option, so that none can be taken for an option itself. */
async function toArguments(inputs: VerifyInputs): Promise<string[]> {
  const { packet, claims, previous, catalog, approval, expectations } = inputs;
  if (previous !== null) mkdirSync(folder.at('previous'), 0o700);
  const earlier = await folder.take('previous', previous, `previous/${reportName}`, REPORT_LIMIT_BYTES);
  const files: readonly (readonly [string, string | null])[] = [
    ['packet', packet === null ? null : folder.at('packet.json')],
    ['claims', await folder.take('claims', claims, 'claims.json', CLAIMS_LIMIT_BYTES)],
    ['previous', earlier === null ? null : folder.at('previous')],
    ['catalog', catalog === null ? null : resolve(env['GITHUB_WORKSPACE'] ?? '/', catalog)],
  ];
  const approvalFiles: [string, string | null][] = [];
  for (const [option, path] of approval)
    approvalFiles.push([option, await folder.take(option, path, option, APPROVAL_LIMIT_BYTES)]);
  return [
    'verify',
    '--json',
    ...[...files, ...approvalFiles, ...expectations].flatMap(([name, value]) =>
      value === null ? [] : [`--${name}=${value}`],
    ),
    '--',
    folder.at('run'),
  ];
}

async function before(): Promise<void> {
  const parsed = parseVerifyInputs(getInput);
  if (parsed.kind === 'refused') {
    const next = 'Correct the workflow; docs/verify-action.md lists the inputs.';
    return refuse({ code: 'INPUT_NOT_ACCEPTED', detail: parsed.detail, next });
  }
  const event = await readEvent(env['GITHUB_EVENT_PATH']);
  const origin = judgeEvent(env['GITHUB_EVENT_NAME'], event, env['GITHUB_REPOSITORY']);
  if (origin.kind === 'untrusted') return refuse({ code: 'UNTRUSTED_ORIGIN', detail: origin.detail });
  try {
    const argv = await toArguments(parsed.inputs);
    const brought = await bring(parsed.inputs);
    if ('code' in brought) return refuse(brought);
    folder.put('brought.json', JSON.stringify(brought));
    folder.put('command.json', JSON.stringify(argv));
  } catch (error) {
    if (!isCoded(error, 'INPUT_NOT_ACCEPTED')) throw error;
    refuse({ code: 'INPUT_NOT_ACCEPTED', detail: error.message });
  }
}

function after(): void {
  const concluded = conclude(readCommandEnd(folder));
  if (concluded.kind === 'refused') return refuse(concluded.refusal);
  const { transports, notes } = folder.readJson('brought.json') as Brought;
  putAnswer(folder, toAnswer(concluded, transports, notes));
}

await runMain(process.argv.slice(2), { before, after });

// dist/export-main.mjs: the half of the export action that holds tokens. `before DIR` judges the event and writes the command line,
// `after DIR` takes the packet away. Runs as the job's user. Must never see the password, connect to a database, or judge a packet.
import { createReadStream, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { getInput } from '@actions/core';
import type { Digest } from '../../formats/digest.ts';
import { startSha256 } from '../../formats/digest.ts';
import type { Refusal } from '../answer.ts';
import { putAnswer, toBlocked } from '../answer.ts';
import { readCommandEnd } from '../command-end.ts';
import { readEvent } from '../event-file.ts';
import { openWorkFolder } from '../work-folder.ts';
import type { StepAnswer } from '../launcher/step.ts';
import { runMain } from '../run-main.ts';
import { conclude } from './conclude.ts';
import type { Dispatch } from './dispatch.ts';
import { judgeDispatch } from './dispatch.ts';
import type { ExportInputs } from './inputs.ts';
import { parseExportInputs } from './inputs.ts';
import { askedLines, toAnswer } from './summary.ts';
import { isCoded } from '../../formats/coded-error.ts';

const { env } = process;
const [, directory = ''] = process.argv.slice(2);
const folder = openWorkFolder(directory, env);

/** The packet and its log lie in a folder of their own, under the names that the archive has. */
const PACKET = 'packet/packet.json';
const LOG = 'packet/export-log.jsonl';
/** What GitHub itself said of the repository, where it was asked: the summary repeats this, not the event. */
const CONFIRMED = 'confirmed.json';
/** A list of every public authority there is takes 220 KB. */
const AUTHORITIES_LIMIT_BYTES = 1024 * 1024;

const refuse = (refusal: Refusal, inputs: ExportInputs | null): StepAnswer =>
  toBlocked('Export', refusal, inputs === null ? [] : askedLines(inputs, env));

/** Who exports, as the runner says: a claim, and written down as one. */
function exporterOf(): string {
  const plain = (name: string) => (env[name] ?? '').replaceAll(/[^\w.[\]/-]/g, '?').slice(0, 100);
  return `actor ${plain('GITHUB_ACTOR')} of run ${plain('GITHUB_RUN_ID')} of ${plain('GITHUB_REPOSITORY')}, as the runner says`;
}

/** For the command line. Each value is joined to its option, so that none can be taken for an option itself. */
async function toArguments(inputs: ExportInputs): Promise<string[]> {
  const { catalog, port, user, database, socketOwner, passwordFile, hasPassword, purpose, knowledgeBase } =
    inputs;
  // Nobody named one: a query among the ids then finds no server, and not one that happens to run on the runner.
  const host = inputs.host ?? folder.at('no-host');
  const ca = await folder.take('ca', inputs.ca, 'ca.pem', AUTHORITIES_LIMIT_BYTES);
  const password = passwordFile ?? (hasPassword ? '-' : null);
  const optional: readonly (readonly [string, string | null])[] = [
    ['catalog', catalog === null ? null : resolve(env['GITHUB_WORKSPACE'] ?? '/', catalog)],
    ['ca', ca],
    ['expect-catalog', inputs.expectCatalog],
    ['kb-url', knowledgeBase?.url ?? null],
    ['kb-ca', await folder.take('kb-ca', knowledgeBase?.ca ?? null, 'kb-ca.pem', AUTHORITIES_LIMIT_BYTES)],
    ['kb-token-file', knowledgeBase === null ? null : (knowledgeBase.tokenFile ?? '-')],
    ['kb-socket-owner', knowledgeBase?.socketOwner ?? null],
    ['password-file', password],
    ['socket-owner', socketOwner],
  ];
  return [
    'export',
    '--json',
    `--purpose=${purpose}`,
    `--exporter=${exporterOf()}`,
    `--out=${folder.at(PACKET)}`,
    `--host=${host}`,
    `--port=${port}`,
    `--user=${user}`,
    `--database=${database}`,
    ...(inputs.systemCa ? ['--system-ca'] : []),
    ...optional.flatMap(([name, value]) => (value === null ? [] : [`--${name}=${value}`])),
    '--',
    ...inputs.ids,
  ];
}

/** What the job may do, from its inputs and its event; both phases judge it from the start. */
async function judge(): Promise<
  { inputs: ExportInputs; dispatch: Extract<Dispatch, { kind: 'accepted' }> } | StepAnswer
> {
  const parsed = parseExportInputs(getInput);
  if (parsed.kind === 'refused') {
    const next = 'Correct the workflow; docs/export-action.md lists the inputs.';
    return refuse({ code: 'INPUT_NOT_ACCEPTED', detail: parsed.detail, next }, null);
  }
  const { inputs } = parsed;
  const dispatch = judgeDispatch(env, await readEvent(env['GITHUB_EVENT_PATH']), inputs.publish);
  return dispatch.kind === 'refused' ? refuse(dispatch, inputs) : { inputs, dispatch };
}

async function before(): Promise<void> {
  const judged = await judge();
  if ('outputs' in judged) return putAnswer(folder, judged);
  const { token, publish } = judged.inputs;
  if (token !== null) {
    // Loaded here: its HTTP client is larger than everything else of this half.
    const confirmed = await (await import('./confirm.ts')).confirmDispatch(env, token, publish);
    if (confirmed.kind === 'refused') return putAnswer(folder, refuse(confirmed, judged.inputs));
    folder.put(CONFIRMED, JSON.stringify(confirmed.visibility));
  }
  // A packet that nobody can fetch is not worth a read, and a name that is taken is known before one.
  const { askService } = await import('../artifacts/upload.ts');
  const missing = await askService(judged.inputs.artifact, { env });
  if (missing !== null) {
    const { reason: code, detail } = missing;
    return putAnswer(folder, refuse({ code, detail: `${detail}; no server was contacted` }, judged.inputs));
  }
  try {
    mkdirSync(folder.at('packet'), 0o700);
    folder.put('command.json', JSON.stringify(await toArguments(judged.inputs)));
  } catch (error) {
    if (!isCoded(error, 'INPUT_NOT_ACCEPTED')) throw error;
    putAnswer(folder, refuse({ code: 'INPUT_NOT_ACCEPTED', detail: error.message }, judged.inputs));
  }
}

async function digestOf(path: string): Promise<Digest> {
  const state = startSha256();
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) state.update(chunk);
  return state.digest();
}

async function after(): Promise<void> {
  const judged = await judge();
  if ('outputs' in judged) return putAnswer(folder, judged);
  const { inputs, dispatch } = judged;
  const exported = conclude(readCommandEnd(folder));
  if (exported.kind === 'refused') return putAnswer(folder, refuse(exported.refusal, inputs));
  if ((await digestOf(folder.at(PACKET))) !== exported.digest) {
    const detail = 'the packet is not the one that the export says it wrote';
    return putAnswer(folder, refuse({ code: 'ACTION_FAILED', detail }, inputs));
  }
  const [{ uploadFiles }, { clear }] = await Promise.all([
    import('../artifacts/upload.ts'),
    import('../artifacts/hand-over.ts'),
  ]);
  const uploaded = await uploadFiles(
    {
      name: inputs.artifact,
      files: [folder.at(PACKET), folder.at(LOG)],
      root: folder.at('packet'),
      retentionDays: inputs.retentionDays,
    },
    { env },
  );
  switch (uploaded.kind) {
    case 'failed': {
      // What nobody can fetch is no evidence, and the file goes with the step.
      const left = await clear(inputs.artifact, uploaded);
      const detail = `the packet was not handed over: ${uploaded.detail}${left}`;
      return putAnswer(folder, refuse({ code: uploaded.reason, detail }, inputs));
    }
    case 'uploaded': {
      const visibility = inputs.token === null ? dispatch.visibility : String(folder.readJson(CONFIRMED));
      return putAnswer(folder, toAnswer(exported, uploaded, inputs, visibility, env));
    }
  }
}

await runMain(process.argv.slice(2), { before, after });

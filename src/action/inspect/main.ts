// dist/main.mjs: the part of the action that holds tokens. `fetch DIR` brings the packet and writes the plan, `upload DIR` takes the
// reports away, `take-back DIR` deletes them again. Runs as the job's user, is never root, starts nothing, and judges nothing. The
// launcher survives whatever happens here.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { getInput } from '@actions/core';
import type { HostResult, Plan, Report } from '../../formats/documents.ts';
import { sha256 } from '../../formats/digest.ts';
import { CLAIMS_LIMIT_BYTES, REPORT_LIMIT_BYTES } from '../../formats/limits.ts';
import { artifactOf, reportName } from '../../formats/run-files.ts';
import type { ReasonCode } from '../../formats/words/reasons.ts';
import { validate as isReport } from '../../formats/validators/report.js';
import { catalogCodes } from '../../catalog/assemble.ts';
import { loadCatalog } from '../../catalog/load.ts';
import { blockedResult } from '../../report/blocked-result.ts';
import { contradictionIn, parseHostResult } from '../../report/host-result.ts';
import type { Fetched, PacketSource } from '../artifacts/artifacts.ts';
import { ciRunOf, environmentStates } from '../environment-states.ts';
import { readEvent } from '../event-file.ts';
import { isTrustedOrigin, judgeEvent } from '../origin.ts';
import type { Handed, Kept } from '../artifacts/hand-over.ts';
import { toAnnotation } from './annotation.ts';
import type { Inputs } from './inputs.ts';
import { parseInspectInputs } from './inputs.ts';
import { toSigningFiles } from './signing.ts';
import type { Transport } from './summary-facts.ts';
import { handOverCommands } from '../../report/next-commands.ts';
import { toSummary } from './summary.ts';
import type { UploadRequest } from '../artifacts/upload.ts';
import { runMain } from '../run-main.ts';
import { openWorkFolder } from '../work-folder.ts';
import { CodedError, isCoded } from '../../formats/coded-error.ts';
import { blankPlan, notAttested } from '../../formats/blank-documents.ts';

const { env } = process;
const [, folder] = process.argv.slice(2);
const {
  at: inFolder,
  put,
  readJson,
  locate: locateInput,
  take: takeFile,
} = openWorkFolder(folder ?? '', env);

/** Before {@link admitForge}: what this job's environment says of it. */
const states = environmentStates(env);

/**
 * The artifact client refuses every server that is not GitHub's, by its name. One that the workflow named gets, for the client alone, a
 * name that it lets through; where it sends anything is the runner's word (ACTIONS_RESULTS_URL), as ever.
 */
function admitForge(inputs: Inputs | null): void {
  if (inputs !== null && isTrustedOrigin(env, inputs.trustedOrigins))
    env['GITHUB_SERVER_URL'] = 'https://forge.localhost';
}

/** What the fetch phase leaves for the upload phase. */
interface FetchedNote {
  readonly packet_digest: string | null;
  readonly transport: Transport;
  readonly notes: readonly string[];
}

const NOT_UPLOADED =
  'nothing was uploaded: this runner offers no artifact service; the output report-directory names the folder';

const nothingFetched: FetchedNote = { packet_digest: null, transport: 'NOT_EVIDENCED', notes: [] };

function putBlocked(reason: ReasonCode, detail: string, inputs: Inputs | null): void {
  const result = blockedResult({
    nonce: randomBytes(16).toString('hex'),
    reason,
    detail,
    clock: new Date().toISOString(),
    callerNonce: inputs?.nonce ?? null,
    attestation: { ...notAttested, venue: inputs?.venue ?? 'unstated' },
    maxAgeSeconds: inputs?.maxAgeSeconds ?? null,
  });
  put('result.json', JSON.stringify(result));
}

async function sourceOf({
  packet,
  runId,
  token,
  exportWorkflow: workflow,
  trustedOrigins,
}: Inputs): Promise<PacketSource | null> {
  if (packet === null) return null;
  if (packet.kind === 'path') {
    const located = await locateInput(packet.name);
    if (located.kind === 'unreadable')
      throw new CodedError('PACKET_UNREADABLE', `the packet ${located.detail}`, 'give a regular file');
    return { kind: 'path', path: located.path };
  }
  if (runId === null) return { kind: 'artifact', name: packet.name };
  const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  const isTrustedForge = isTrustedOrigin(env, trustedOrigins);
  return {
    kind: 'cross-run',
    name: packet.name,
    runId,
    token: token ?? '',
    owner,
    repo,
    workflow,
    isTrustedForge,
  };
}

async function planOf(inputs: Inputs): Promise<Plan> {
  const directory =
    inputs.catalog === null
      ? resolve(import.meta.dirname, '../catalog')
      : resolve(env['GITHUB_WORKSPACE'] ?? '/', inputs.catalog);
  return blankPlan(inputs.packet === null ? 'attest' : 'inspect', {
    packet: inputs.packet === null ? null : inFolder('packet.json'),
    claims: await takeFile('claims', inputs.claims, 'claims.json', CLAIMS_LIMIT_BYTES),
    previous: await takeFile('previous', inputs.previous, 'previous.json', REPORT_LIMIT_BYTES),
    catalog: loadCatalog(directory).text,
    max_age_seconds: inputs.maxAgeSeconds,
    caller_nonce: inputs.nonce,
    expected_packet_digest: inputs.expectedDigest,
    expected_catalog_digest: inputs.expectedCatalogDigest,
    runtime: inputs.runtime,
    venue: inputs.venue,
    ci_run: ciRunOf(states),
    environment_states: states,
    privilege: process.getuid?.() === 0 ? 'shared' : 'separate',
  });
}

async function fetchPhase(): Promise<void> {
  const parsed = parseInspectInputs(getInput);
  const inputs = parsed.kind === 'inputs' ? parsed.inputs : null;
  let note: FetchedNote =
    inputs?.expectedDigest == null ? nothingFetched : { ...nothingFetched, transport: 'NOT_BOUND' };
  const refuse = (reason: ReasonCode, detail: string): void => {
    putBlocked(reason, detail, inputs);
    put('fetched.json', JSON.stringify(note));
  };
  if (parsed.kind === 'refused') return refuse('INPUT_NOT_ACCEPTED', parsed.detail);
  if (typeof process.execve !== 'function') {
    return refuse(
      'RUNTIME_UNSUPPORTED',
      'this Node cannot replace its own program (process.execve); Node 24 can',
    );
  }
  let plan: Plan;
  let source: PacketSource | null;
  try {
    plan = await planOf(parsed.inputs);
    source = await sourceOf(parsed.inputs);
  } catch (error) {
    if (isCoded(error, ...catalogCodes))
      return refuse('CATALOG_NOT_ACCEPTED', `${error.code}: ${error.message}`);
    if (isCoded(error, 'INPUT_NOT_ACCEPTED', 'PACKET_UNREADABLE')) return refuse(error.code, error.message);
    throw error;
  }
  const event = judgeEvent(
    env['GITHUB_EVENT_NAME'],
    await readEvent(env['GITHUB_EVENT_PATH']),
    env['GITHUB_REPOSITORY'],
  );
  if (event.kind === 'untrusted') return refuse('UNTRUSTED_ORIGIN', event.detail);
  if (source === null) {
    put('plan.json', JSON.stringify(plan));
    return put('fetched.json', JSON.stringify(note));
  }
  admitForge(inputs);
  const { fetchPacket } = await import('../artifacts/artifacts.ts');
  const { expectedDigest } = parsed.inputs;
  const fetched: Fetched = await fetchPacket(
    { ...source, expectedDigest, into: inFolder('packet.json') },
    { env },
  );
  switch (fetched.kind) {
    case 'blocked':
      return refuse(fetched.reason, fetched.detail);
    case 'fetched':
      note = { packet_digest: fetched.digest, transport: fetched.transport, notes: fetched.notes };
      put('plan.json', JSON.stringify(plan));
      put('fetched.json', JSON.stringify(note));
  }
}

const readNote = (): FetchedNote =>
  existsSync(inFolder('fetched.json')) ? (readJson('fetched.json') as FetchedNote) : nothingFetched;

/** The result that the launcher published, or why it cannot be believed. */
function readResult(): HostResult | string {
  const result = parseHostResult(readFileSync(inFolder('result.json')));
  if (result === null) return 'the result does not follow the schema';
  return contradictionIn(result) ?? result;
}

/** What was published: a report, a result, or both. The launcher's own report comes without a result. */
interface Published {
  readonly run: string;
  /** Null for an attestation without a packet. */
  readonly report: Report | null;
  readonly result: HostResult | null;
}

/** What the launcher published; a sentence where it must publish BLOCKED instead. */
function readPublished(): Published | string {
  const result = existsSync(inFolder('result.json')) ? readResult() : null;
  if (typeof result === 'string') return result;
  const asked = existsSync(inFolder('plan.json')) ? (readJson('plan.json') as Plan).command : null;
  if (result !== null && result.verdict === null)
    // Evidence of a sandbox alone must not be handed over in the place of a packet's.
    return asked === 'attest'
      ? { run: result.run, report: null, result }
      : 'the result names no packet, although one was to be inspected';
  const report = readJson(`out/${reportName}`);
  if (!isReport(report)) return `${reportName} does not follow the schema`;
  if (asked === 'attest' && report.verdict !== 'BLOCKED') return 'a report without a packet';
  // The output packet-digest is what was fetched: a report of other bytes must not be beside it.
  const { digest } = report.packet;
  if (digest !== null && digest !== readNote().packet_digest)
    return 'the report is about a packet other than the one fetched';
  return { run: report.run, report, result };
}

/** The report of the result that is in the place of the host's. */
function readReplaced(): { report: Report; result: HostResult } {
  const result = readJson('result.json') as HostResult;
  const text = result.files.find(({ name }) => name === reportName)?.text ?? '';
  return { report: JSON.parse(text) as Report, result };
}

const reportNames = (names: readonly string[]) => names.filter((name) => artifactOf(name) === 'report');

/** The BLOCKED reports of the result that is in the place of the host's: they are what can be fetched, if anything can. */
async function handBlockedOver(prefix: readonly string[], retentionDays: number): Promise<Kept | null> {
  const { files, run } = readJson('result.json') as HostResult;
  const root = inFolder('blocked');
  mkdirSync(root);
  const reports = files.filter(({ name }) => reportNames([name]).length > 0);
  for (const { name, text } of reports) writeFileSync(inFolder(`blocked/${name}`), text);
  const { BLOCKED_MS, uploadFiles } = await import('../artifacts/upload.ts');
  const name = `tki-report-${[...prefix, run].join('-')}`;
  const paths = reports.map((file) => inFolder(`blocked/${file.name}`));
  const uploaded = await uploadFiles({ name, root, files: paths, retentionDays }, { env }, BLOCKED_MS);
  return uploaded.kind === 'uploaded' ? { id: uploaded.id, digest: uploaded.digest } : null;
}

/** Evidence and run.json as the launcher hashed them, each with what a signing job needs, in a folder of their own. */
function stageEvidence(digests: readonly (readonly [string, string])[]): void {
  const statements = digests.filter(([name]) => artifactOf(name) === 'evidence');
  mkdirSync(inFolder('evidence'));
  for (const [name, digest] of statements) {
    const text = readFileSync(inFolder(`out/${name}`), 'utf8');
    if (sha256(text) !== digest) throw new Error('a statement changed after it was hashed');
    for (const file of [{ name, text }, ...toSigningFiles(name, text)])
      writeFileSync(inFolder(`evidence/${file.name}`), file.text);
  }
}

async function uploadPhase(): Promise<void> {
  const parsed = parseInspectInputs(getInput);
  const inputs = parsed.kind === 'inputs' ? parsed.inputs : null;
  const published = readPublished();
  if (typeof published === 'string') {
    putBlocked('REPORT_NOT_ACCEPTED', published, inputs);
    return put('uploaded.json', JSON.stringify({ outputs: {}, replaced: true, again: true }));
  }
  admitForge(inputs);
  const digests = readJson('digests.json') as [string, string][];
  const label = inputs?.label ?? '';
  // Names are immutable within a run: run, attempt and our own random name for this step of this job of its matrix.
  const prefix = [env['GITHUB_RUN_ID'] ?? '0', env['GITHUB_RUN_ATTEMPT'] ?? '1', label].filter(
    (part) => part !== '',
  );
  const ours = [...prefix, published.run].join('-');
  const retentionDays = inputs?.retentionDays ?? 7;
  const requestOf = (name: string, root: string, files: readonly string[]): UploadRequest | null =>
    files.length === 0
      ? null
      : {
          name,
          root: inFolder(root),
          files: files.map((file) => inFolder(`${root}/${file}`)),
          retentionDays,
        };
  stageEvidence(digests);
  const { handOver } = await import('../artifacts/hand-over.ts');
  const handed = await handOver(
    {
      evidence: requestOf(`tki-evidence-${ours}`, 'evidence', readdirSync(inFolder('evidence'))),
      report: requestOf(`tki-report-${ours}`, 'out', reportNames(digests.map(([name]) => name))),
    },
    { env },
    (rows) => put('handed.json', JSON.stringify(rows)),
  );
  const noService = handed.kind === 'no service';
  // What nobody can fetch is no evidence. A runner without the service is another thing: there the folder is the hand-over.
  const lost = handed.kind === 'lost';
  let uploads: { report: Kept | null; evidence: Kept | null } = { report: null, evidence: null };
  if (handed.kind === 'handed over') uploads = { report: handed.report, evidence: handed.evidence };
  if (lost) {
    putBlocked(handed.reason, handed.detail, inputs);
    uploads = { report: await handBlockedOver(prefix, retentionDays), evidence: null };
  }
  const artifacts = [
    ...(uploads.evidence === null ? [] : [`tki-evidence-${ours}`]),
    ...(uploads.report === null || lost ? [] : [`tki-report-${ours}`]),
  ];
  const note = readNote();
  // Said in the annotation as well; the files stay as they are.
  if (noService && published.result !== null) {
    const message = { level: 'warning', code: 'NO_ARTIFACT_SERVICE', text: NOT_UPLOADED, hint: '' } as const;
    const { messages } = published.result;
    put(
      'result.json',
      JSON.stringify({ ...published.result, messages: [...messages, message] } satisfies HostResult),
    );
  }
  const replaced = lost || (noService && published.result !== null);
  const shown = replaced ? readReplaced() : published;
  const blank = inputs?.blank ?? [];
  put(
    'summary.md',
    toSummary({
      report: shown.report,
      attestation: shown.result?.attestation,
      cells: published.result?.probes ?? [],
      messages: shown.result?.messages,
      blank,
      ...note,
      uploads,
      notUploaded: noService ? NOT_UPLOADED : null,
      label,
      artifacts,
      states,
    }),
  );
  const outputs = {
    'report-artifact-id': uploads.report?.id,
    'report-artifact-digest': uploads.report?.digest,
    'evidence-artifact-id': uploads.evidence?.id,
    'evidence-artifact-digest': uploads.evidence?.digest,
  };
  put(
    'uploaded.json',
    JSON.stringify({
      outputs,
      replaced,
      again: false,
      ...toAnnotation({
        ...shown,
        blank,
        commands: handOverCommands(states, artifacts, shown.report?.packet.digest ?? null),
      }),
    }),
  );
}

/** After an upload that did not come to its end, or whose files were changed meanwhile: the launcher says BLOCKED then. */
async function takeBackPhase(): Promise<void> {
  const parsed = parseInspectInputs(getInput);
  admitForge(parsed.kind === 'inputs' ? parsed.inputs : null);
  const { takeAllBack } = await import('../artifacts/hand-over.ts');
  put('taken.json', JSON.stringify(await takeAllBack(readJson('handed.json') as Handed[])));
}

await runMain(
  process.argv.slice(2),
  { fetch: fetchPhase, upload: uploadPhase, 'take-back': takeBackPhase },
  { upload: async () => (await import('../artifacts/hand-over.ts')).loadClient({ env }) },
);

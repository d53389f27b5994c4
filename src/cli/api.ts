// What `import 'tool-kiem-thu'` gives: an author's bench and three questions, typed by api.d.mts beside it. Runs in the process of whoever
// imports it, reads and never writes. Must never give a packet a verdict: that comes from a sandbox, or for a finished run from verifyRun.
import { dirname, basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCatalog } from '../catalog/load.ts';
import { judgePacket } from '../evaluation/evaluate.ts';
import { MAX_AGE_LIMIT_SECONDS } from '../formats/caller-input.ts';
import { CodedError } from '../formats/coded-error.ts';
import { notAttested } from '../formats/blank-documents.ts';
import { sha256 } from '../formats/digest.ts';
import { reasons } from '../formats/words/reasons.ts';
import type { ReasonCode } from '../formats/words/reasons.ts';
import { version } from '../formats/version.ts';
import type { CatalogDocument, ExplainedCode, PacketCheck, PacketProblem, RunDocument } from './api.d.mts';
import type { CliIo } from './io.ts';
import { runCommandLine } from './program.ts';

const here = dirname(fileURLToPath(import.meta.url));
const dist = basename(here) === 'cli' ? join(here, '../../dist') : here;

/** Findings about the run and not about the packet: there is no run here. */
const OF_A_RUN = ['self-check', 'attestation'];

/** A command line of this program with --json, in this process: there is no second implementation. Throws its refusal. */
async function ask(args: readonly string[]): Promise<unknown> {
  const printed: string[] = [];
  const io: CliIo = {
    stdout: (text) => void printed.push(text),
    stderr: () => undefined,
    exit: () => undefined,
    color: false,
    now: () => new Date(),
    randomHex: () => '',
    uid: process.getuid?.() ?? -1,
    node: process.execPath,
    sudo: '/usr/bin/sudo',
    nodeCanReplaceProgram: false,
    dist,
    env: {},
    readSecret: () => Promise.resolve(null),
  };
  await runCommandLine(args, version, io);
  const document = JSON.parse(printed.join('')) as Readonly<Record<string, unknown>>;
  if (document['schema'] !== 'tki-error/v1') return document;
  const { code, text, hint } = document as { code: string; text: string; hint: string };
  throw new CodedError(code, text, hint);
}

export function checkPacket(
  packet: Uint8Array,
  { catalog = join(dist, '../catalog') }: { readonly catalog?: string } = {},
): PacketCheck {
  const nonce = '0'.repeat(32);
  const catalogText = Buffer.from(loadCatalog(catalog).text);
  const report = judgePacket({
    packet: { size: packet.length, read: (offset, length) => packet.subarray(offset, offset + length) },
    catalogText,
    claims: null,
    previous: null,
    instructions: {
      schema: 'tki-go/v1',
      nonce,
      caller_nonce: null,
      run: nonce.slice(0, 16),
      clock: new Date().toISOString(),
      as_of: null,
      max_age_seconds: MAX_AGE_LIMIT_SECONDS,
      packet_digest: sha256(packet),
      expected_packet_digest: null,
      catalog_digest: sha256(catalogText),
      expected_catalog_digest: null,
      claims_digest: null,
      previous_digest: null,
      attestation: { ...notAttested, reason: 'an author’s bench has no sandbox' },
      matrix: {},
    },
    proceed: { schema: 'tki-release/v1', nonce, removed_programs: [] },
    selfCheck: { confirmed: false, checks: [] },
  });
  const toProblem =
    (item: PacketProblem['item']) =>
    ({ rule, reason, detail }: { rule: string; reason: string; detail: string }): PacketProblem => ({
      code: reason,
      rule,
      item,
      detail,
      hint: Object.hasOwn(reasons, reason) ? reasons[reason as ReasonCode].next : '',
    });
  const problems = [
    ...report.findings.map(toProblem(null)),
    ...report.items.flatMap(({ findings, position, item_id }) =>
      findings.map(toProblem({ position, id: item_id })),
    ),
  ].filter(({ rule }) => !OF_A_RUN.includes(rule));
  return {
    attestation: 'NOT_ATTESTED',
    may_gate: false,
    bytes: packet.length,
    digest: sha256(packet),
    problems,
  };
}

export async function verifyRun(
  directory: string,
  given: Parameters<typeof import('./api.d.mts').verifyRun>[1] = {},
): Promise<RunDocument> {
  const options = {
    '--packet': given.packet,
    '--claims': given.claims,
    '--previous': given.previous,
    '--catalog': given.catalog,
    '--expect-packet': given.expectPacket,
    '--expect-policy': given.expectPolicy,
    '--expect-catalog': given.expectCatalog,
    '--expect-nonce': given.expectNonce,
  };
  // One word with its name: a value that begins with a dash is no option.
  const words = Object.entries(options).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${value}`],
  );
  return (await ask(['verify', '--json', ...words, '--', directory])) as RunDocument;
}

export async function checkCatalog(directory: string): Promise<CatalogDocument> {
  return (await ask(['catalog', 'check', '--json', `--catalog=${directory}`])) as CatalogDocument;
}

export async function explain(word: string): Promise<readonly ExplainedCode[]> {
  const { codes } = (await ask(['explain', '--json', '--', word])) as {
    readonly codes: readonly ExplainedCode[];
  };
  return codes;
}

// Many packets on one machine: one attested sandbox a packet, as ever. They share the control's record and nothing else: host process,
// rootfs, uid, nonce and output directory are each run's own. One that fails stops no other; none of it is kept but its row.
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { HostResult, Plan } from '../formats/documents.ts';
import { reportName, runStatementName } from '../formats/run-files.ts';
import { isCoded, CodedError } from '../formats/coded-error.ts';
import type { JudgingExitCode } from '../formats/verdict.ts';
import { encodeTerminal, encodeTerminalName } from '../report/encoders.ts';
import { jsonOutput } from '../report/json-output.ts';
import { causeLine, verdictCause } from '../report/verdict-cause.ts';
import { requireFile } from './inputs.ts';
import type { CliIo } from './io.ts';
import type { ListedPacket } from './packet-list.ts';
import { worstOf } from './rollup.ts';
import { blockedAndPublished, runAndPublish } from './run.ts';
import { reportIn } from './show-run.ts';

export interface DoneRun {
  readonly packet: string;
  readonly out: string;
  readonly run: string | null;
  readonly verdict: HostResult['verdict'];
  readonly exit_code: JudgingExitCode;
  readonly attestation: string;
  /** What led to the verdict, in a sentence; null where all that was found is plain presence. */
  readonly why: string | null;
}

function rowOf({ packet, out }: ListedPacket, result: HostResult): DoneRun {
  const { run, verdict, exit_code, attestation, messages } = result;
  const report = reportIn(result);
  const why =
    report === null || verdictCause(report) === null
      ? (messages.find(({ level }) => level === 'error')?.code ?? null)
      : causeLine(report);
  return { packet, out, run, verdict, exit_code, attestation: attestation.status, why };
}

/** One packet. Whatever it does, the others go on. */
async function inspectOne(listed: ListedPacket, plan: Plan, io: CliIo): Promise<DoneRun> {
  // Each would say that it is at work.
  const quiet: CliIo = { ...io, stderr: () => undefined };
  try {
    let packet: string;
    try {
      packet = requireFile('the packet', listed.packet);
    } catch (error) {
      if (!isCoded(error, 'FILE_NOT_USABLE')) throw error;
      return rowOf(listed, blockedAndPublished(plan, listed.out, quiet, 'PACKET_UNREADABLE', error.message));
    }
    const own: Plan = { ...plan, packet, expected_packet_digest: listed.expectPacket };
    return rowOf(listed, await runAndPublish(own, listed.out, quiet));
  } catch (error) {
    const { packet, out } = listed;
    const why = error instanceof CodedError ? `${error.code}: ${error.message}` : 'INTERNAL';
    return { packet, out, run: null, verdict: null, exit_code: 3, attestation: 'NOT_ATTESTED', why };
  }
}

/** A call that is stopped leaves no earlier run where one of its own would lie: BLOCKED takes its place before the first turn. */
function withdrawEarlier(listed: readonly ListedPacket[], plan: Plan, io: CliIo): void {
  for (const { out } of listed) {
    if (![reportName, runStatementName].some((name) => existsSync(join(out, name)))) continue;
    try {
      blockedAndPublished(plan, out, io, 'HOST_FAILED', 'the call ended before this packet had its turn');
    } catch {
      // Its own turn says why nothing can be written there.
    }
  }
}

/** `plan`: what all of them have in common. Rows in the order of the list. */
export async function inspectMany(
  listed: readonly ListedPacket[],
  plan: Plan,
  jobs: number,
  io: CliIo,
): Promise<DoneRun[]> {
  withdrawEarlier(listed, plan, io);
  const rows: DoneRun[] = [];
  let next = 0;
  let done = 0;
  const work = async () => {
    for (let index = next++; index < listed.length; index = next++) {
      const one = listed[index];
      if (one === undefined) return;
      const row = await inspectOne(one, plan, io);
      rows[index] = row;
      done += 1;
      io.stderr(`tki: ${done} of ${listed.length}: ${row.exit_code} ${encodeTerminalName(one.packet)}\n`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, listed.length) }, work));
  return rows;
}

export const worstRun = (rows: readonly DoneRun[]): JudgingExitCode =>
  worstOf(rows.map(({ exit_code }) => exit_code));

const DISCLAIMER = 'Evidence only: this table approves nothing, and what is not in it was not seen here.';

/** Of a name, in a column. */
const NAME_COLUMNS = 40;

/** One line a run, below it what all of them took. */
export function showMany(rows: readonly DoneRun[], milliseconds: number, jobs: number): string {
  const head = ['#', 'code', 'verdict', 'run', 'packet', 'folder'];
  const cells = rows.map((row, index) => [
    `#${index + 1}`,
    `${row.exit_code}`,
    row.verdict ?? 'none',
    row.run ?? 'none',
    encodeTerminalName(basename(row.packet).slice(0, NAME_COLUMNS).toWellFormed()),
    encodeTerminalName(row.out),
  ]);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...cells.map((each) => each[column]?.length ?? 0)),
  );
  const line = (each: readonly string[]) =>
    `${each
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()}\n`;
  const reasons = rows.flatMap(({ why }, index) =>
    why === null ? [] : [`#${index + 1} ${encodeTerminal(why)}\n`],
  );
  const seconds = Math.max(milliseconds, 1) / 1000;
  return [
    ...[head, ...cells].map(line),
    ...reasons,
    `${rows.length} runs, ${jobs} at once, in ${seconds.toFixed(1)} s: ${(rows.length / seconds).toFixed(1)} a second. ` +
      `Exit code ${worstRun(rows)}, the worst of them.\n`,
    `${DISCLAIMER}\n`,
  ].join('');
}

export const manyAsJson = (rows: readonly DoneRun[], jobs: number): string =>
  jsonOutput('inspect', {
    exit_code: worstRun(rows),
    decision_effect: 'NONE',
    jobs,
    runs: rows,
    disclaimer: DISCLAIMER,
  });

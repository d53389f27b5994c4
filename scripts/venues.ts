// `npm run test:venues`: what this release does on runtimes as they are elsewhere. One cell a command, resumable; results stand in
// docs/venues.json and the table of docs/venues.md. Not part of `npm test`. Needs root; starts real containers.
//   npm run test:venues                              lists the cells
//   npm run test:venues -- runtimes                  the next cell without a result
//   npm run test:venues -- runtimes ID…              these
//   npm run test:venues -- runtimes --attest ID…     these, without sabotage
//   npm run test:venues -- runtimes --quick ID…      these, without sabotage and without writing: what CI runs
//   npm run test:venues -- machines                  the next whole machine without a result, in qemu (minutes)
//   npm run test:venues -- machines [--sabotage] ID… these; of the sabotages every Nth alone with --sample N
//   npm run test:venues -- situations                what surrounds a job, one attestation each, in one boot: those not as expected yet
//   npm run test:venues -- situations all            every one of them again
//   npm run test:venues -- situations WORD…          those that have one of these words in their name
//   npm run test:venues -- busy [RUNS [WORD…]]       so many runs (200), eight at once, of each command by each runtime
//   npm run test:venues -- walk                      every kind of run, with engines and kills, and what the machine is like afterwards
//   npm run test:venues -- walk here                 the same in a second root of this machine, on its kernel (minutes)
// Exits 1 where a cell ran and was not attested, or could not be installed; a cell that lacks a part says NOT_RUN, which, and is
// no failure.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Evidence } from '../src/formats/documents.ts';
import { drivenIds, refusedRuntimes } from '../src/sandbox/runtimes/registry.ts';
import type { RefusedRuntime } from '../src/sandbox/runtimes/registry.ts';
import { leftovers } from '../test/support/sandbox.ts';
import { root } from './root.ts';
import { busyRows, busyRuns } from './venues/busy.ts';
import { cells } from './venues/cells.ts';
import type { Cell } from './venues/cells.ts';
import { Missing, install } from './venues/install.ts';
import {
  machineRuntimes,
  machines,
  missingFor,
  runMachine,
  runSituations,
  runWalk,
  runWalkHere,
  walked,
} from './venues/machine.ts';
import type { Machine } from './venues/machine.ts';
import {
  leftByWalk,
  readResults,
  readSituations,
  rowIds,
  writeBusy,
  writeResult,
  writeSituations,
  writeWalk,
} from './venues/results.ts';
import type { Result, TableName } from './venues/results.ts';
import { situations } from './venues/situations.ts';

const cli = join(root, 'dist/cli.mjs');

function tki(args: readonly string[]) {
  return spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}

interface Shown {
  readonly attestation: { readonly observed_as_expected: number; readonly grade: string | null };
  readonly messages: readonly { readonly code: string; readonly text: string }[];
}

/** One attestation; the reason why it is none, in the tool's own words. */
function attest(file: string): { probes: string; grade: string; reason: string | null } {
  const out = mkdtempSync(join(tmpdir(), 'tki-venue-'));
  try {
    const { stdout, stderr, status } = tki(['attest', '--out', out, '--runtime', file, '--json']);
    const evidence = readdirSync(out).find((name) => name.startsWith('sandbox-attestation-evidence-'));
    if (status === 10 && evidence !== undefined) {
      const { predicate } = JSON.parse(readFileSync(join(out, evidence), 'utf8')) as Evidence;
      const held = predicate.probes.filter(({ state }) => state === 'held').length;
      return {
        probes: `${held} of ${predicate.probes.length}`,
        grade: predicate.grade,
        reason: null,
      };
    }
    const { attestation, messages } = JSON.parse(stdout) as Shown;
    const reason = messages.map(({ code, text }) => `${code}: ${text}`).join('; ') || stderr.trim();
    return {
      probes: `${attestation.observed_as_expected} of 12`,
      grade: attestation.grade ?? 'none',
      reason: reason.slice(0, 300) || `ended with ${status}`,
    };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function sabotage(file: string): string {
  const { stdout } = tki(['attest', '--sabotage', 'all', '--runtime', file, '--json']);
  const { seen, unseen, total } = JSON.parse(stdout) as { seen: number; unseen: number; total: number };
  // What a busy machine kept from being done is neither.
  const notDone = total - seen - unseen;
  return `${seen} of ${total}${notDone === 0 ? '' : `, ${notDone} not done`}`;
}

const isRefused = (id: string): id is RefusedRuntime => Object.hasOwn(refusedRuntimes, id);

/** Under its own name, and called like one that is driven: refused both times, for the reason that its file gives. */
function refusal(id: RefusedRuntime, file: string): { probes: string; grade: string; reason: string | null } {
  const folder = mkdtempSync('/opt/tki-venue-');
  chmodSync(folder, 0o755);
  const renamed = join(folder, drivenIds[0]);
  try {
    copyFileSync(file, renamed);
    chmodSync(renamed, 0o755);
    const answers = [attest(file), attest(renamed)];
    const other = answers.find(({ reason }) => reason?.includes(refusedRuntimes[id].reason) !== true);
    return other === undefined
      ? { probes: 'none', grade: 'none: refused by name', reason: null }
      : { ...other, reason: `it was not refused as ${id}: ${other.reason ?? 'it was attested'}` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runCell(cell: Cell, attestOnly: boolean): Result {
  const date = new Date().toISOString().slice(0, 10);
  const installed = install(cell);
  if (installed.kind === 'missing') return { id: cell.id, date, missing: installed.what };
  if (installed.kind === 'failed') return { id: cell.id, date, failed: installed.what };
  const said = spawnSync(installed.file, ['--version'], { encoding: 'utf8' }).stdout.split('\n')[0] ?? '';
  const { runtime } = cell;
  const refused = isRefused(runtime);
  const attested = refused ? refusal(runtime, installed.file) : attest(installed.file);
  return {
    id: cell.id,
    date,
    said,
    arch: process.arch === 'x64' ? 'x86-64' : process.arch,
    kernel: release().split('-')[0] ?? '',
    cgroup: existsSync('/sys/fs/cgroup/cgroup.controllers') ? 'v2' : 'hybrid or v1',
    node: process.version,
    ...attested,
    sabotage: attestOnly || refused || attested.reason !== null ? null : sabotage(installed.file),
  };
}

function lineOf(result: Result): string {
  if ('missing' in result) return `${result.id}: NOT_RUN, ${result.missing}`;
  if ('failed' in result) return `${result.id}: could not be installed: ${result.failed}`;
  const { id, said, grade, probes, sabotage: seen, reason } = result;
  const words = reason === null ? `grade ${grade}, probes ${probes}` : `BLOCKED, ${probes}: ${reason}`;
  return `${id} (${said}): ${words}${seen === null ? '' : `, sabotages seen ${seen}`}`;
}

/** What lacked a part once is tried again. */
const tried = (table: TableName) => readResults(table).filter((result) => !('missing' in result));

/** What was asked for, by name; without a name the first that has no result. */
function chosen(ids: readonly string[]): readonly Cell[] {
  if (ids.length === 0) {
    const done = new Set(tried('runtimes').map(({ id }) => id));
    return cells.filter(({ id }) => !done.has(id)).slice(0, 1);
  }
  return ids.map((id) => {
    const cell = cells.find((each) => each.id === id);
    if (cell === undefined) throw new Error(`no cell is called ${id}`);
    return cell;
  });
}

function chosenMachines(ids: readonly string[]): readonly Machine[] {
  if (ids.length === 0) {
    const done = new Set(tried('machines').map(({ id }) => id.split('/')[0]));
    return machines.filter(({ id }) => !done.has(id)).slice(0, 1);
  }
  return ids.map((id) => {
    const machine = machines.find((each) => each.id === id);
    if (machine === undefined) throw new Error(`no machine is called ${id}`);
    return machine;
  });
}

function record(result: Result): void {
  console.log(lineOf(result));
  writeResult(result, 'machines');
  if ('failed' in result || ('reason' in result && result.reason !== null)) process.exitCode = 1;
}

/** Boots one machine. A part that is missing here makes its rows NOT_RUN; one that could not be made or said nothing is a failure. */
async function runOne(machine: Machine, sabotageEvery: number): Promise<void> {
  const date = new Date().toISOString().slice(0, 10);
  const ids = machineRuntimes.map((runtime) => `${machine.id}/${runtime}`);
  const missing = missingFor(machine);
  if (missing !== null) {
    for (const id of ids) record({ id, date, missing });
    return;
  }
  try {
    const { lines, lastWords } = await runMachine(machine, sabotageEvery);
    for (const runtime of machineRuntimes) {
      const id = `${machine.id}/${runtime}`;
      const { runtime: _, ...line } = lines.find((each) => each.runtime === runtime) ?? { runtime };
      if ('said' in line) record({ id, date, ...line });
      else record({ id, date, failed: `the machine ended before: ${lastWords}` });
    }
  } catch (error) {
    const what = (error instanceof Error ? error.message : 'unknown').slice(0, 300);
    for (const id of ids)
      record(error instanceof Missing ? { id, date, missing: what } : { id, date, failed: what });
  }
}

/** systemd's of a release that is served, and the kernel's AppArmor. */
const SITUATIONS_ON = 'trixie-amd64';

function chosenSituations(words: readonly string[]): readonly string[] {
  const ids = situations.map(({ id }) => id);
  if (words[0] === 'all') return ids;
  const done = new Set(readSituations().flatMap(({ id, as_expected: fits }) => (fits ? [id] : [])));
  if (words.length === 0) return ids.filter((id) => !done.has(id));
  return ids.filter((id) => words.some((word) => id.includes(word)));
}

async function recordSituations(words: readonly string[]): Promise<void> {
  const machine = machines.find(({ id }) => id === SITUATIONS_ON);
  if (machine === undefined) throw new Error(`no machine is called ${SITUATIONS_ON}`);
  const missing = missingFor(machine);
  if (missing !== null) {
    console.log(`situations: NOT_RUN, ${missing}`);
    return;
  }
  const asked = chosenSituations(words);
  if (asked.length === 0)
    throw new Error('no situation is called so, or each has a result: `situations all`');
  const date = new Date().toISOString().slice(0, 10);
  const lines = (await runSituations(machine, asked)).map((came) => ({ ...came, machine: machine.id, date }));
  for (const { id, came, words: said, as_expected: fits } of lines)
    console.log(`${fits ? 'as expected' : 'NOT AS EXPECTED'}: ${id}: ${came} ${said}`);
  writeSituations(lines);
  const notCome = asked.filter((id) => !lines.some((line) => line.id === id));
  if (notCome.length > 0) console.log(`the machine ended before: ${notCome.join('; ')}`);
  if (notCome.length > 0 || lines.some(({ as_expected: fits }) => !fits)) process.exitCode = 1;
}

/** `words`: of a command's or a runtime's name, each of which a row has to have. */
async function recordBusy(runs: number, words: readonly string[]): Promise<void> {
  if (!(runs > 0)) throw new Error('busy takes a number of runs');
  for (const { command, runtime } of busyRows) {
    if (!words.every((word) => word === command || word === runtime)) continue;
    const { row, others } = await busyRuns(command, runtime, runs);
    writeBusy({ ...row, date: new Date().toISOString().slice(0, 10) });
    console.log(JSON.stringify(row));
    for (const other of others) console.log(`not as expected: ${other}`);
    const left = leftovers();
    for (const name of left) console.log(`left behind: ${name}`);
    if (others.length + left.length > 0) process.exitCode = 1;
  }
}

async function recordWalk(here: boolean): Promise<void> {
  const missing = here ? missingFor(walked, ['mmdebstrap']) : missingFor(walked);
  if (missing !== null) {
    console.log(`walk: NOT_RUN, ${missing}`);
    return;
  }
  const walk = { ...(here ? runWalkHere() : await runWalk()), date: new Date().toISOString().slice(0, 10) };
  writeWalk(walk);
  for (const { id, fits, status, verified, words } of walk.rows)
    console.log(
      `${fits ? 'as expected' : 'NOT AS EXPECTED'}: ${id}: ${status}, verified ${verified}; ${words}`,
    );
  const left = leftByWalk(walk);
  console.log(left.length === 0 ? 'the machine is as it was' : `differs: ${left.join('; ')}`);
  if (left.length > 0 || walk.rows.some(({ fits }) => !fits)) process.exitCode = 1;
}

const { values, positionals } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    attest: { type: 'boolean', default: false },
    sabotage: { type: 'boolean', default: false },
    sample: { type: 'string' },
  },
  allowPositionals: true,
});
const [command, ...ids] = positionals;
if (command === undefined) {
  for (const table of ['runtimes', 'machines'] as const) {
    const results = readResults(table);
    for (const id of rowIds[table]) {
      const result = results.find((each) => each.id === id);
      console.log(result === undefined ? `${id}: not run yet` : `${lineOf(result)} (${result.date})`);
    }
  }
} else if (command === 'runtimes') {
  for (const cell of chosen(ids)) {
    const result = runCell(cell, values.quick || values.attest);
    console.log(lineOf(result));
    if (!values.quick) writeResult(result);
    if ('failed' in result || ('reason' in result && result.reason !== null)) process.exitCode = 1;
  }
} else if (command === 'machines') {
  const every = values.sample === undefined ? Number(values.sabotage) : Number.parseInt(values.sample, 10);
  if (!(every >= 0)) throw new Error('--sample takes a number');
  for (const machine of chosenMachines(ids)) await runOne(machine, every);
} else if (command === 'situations') {
  await recordSituations(ids);
} else if (command === 'busy') {
  const [runs = '200', ...words] = ids;
  await recordBusy(Number.parseInt(runs, 10), words);
} else if (command === 'walk') {
  await recordWalk(ids[0] === 'here');
} else {
  console.error(`venues: ${command} is no command; runtimes, machines, situations, busy and walk are`);
  process.exitCode = 2;
}

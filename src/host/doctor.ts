// `tki doctor`, as root: what a run needs, one row each, and a sandbox that is really made. Runs in dist/host.mjs.
// Must never have a second opinion: each row is a run's own check, and the last row is a run. Judges nothing and publishes nothing.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { syncDirectory, writeDurably } from '../files/write-durable.ts';
import type { DoctorCheck, HostResult, Message, Plan } from '../formats/documents.ts';
import { blankResult, notAttested } from '../formats/blank-documents.ts';
import { parseMountinfo } from '../formats/kernel/mountinfo.ts';
import { chooseRuntime } from '../sandbox/choose-runtime.ts';
import type { Runtime, RuntimeChoice } from '../sandbox/choose-runtime.ts';
import { callRuntime } from '../sandbox/container.ts';
import { chooseEngine } from '../sandbox/engines/engine.ts';
import { everyRun, missingPrograms } from '../sandbox/programs.ts';
import { drivenIds, engineIds } from '../sandbox/runtimes/registry.ts';
import { onStorage } from '../sandbox/storage.ts';
import { openWorkspace } from '../sandbox/workspace.ts';
import { codedOf } from './coded-failure.ts';
import { newIdentity } from './identity.ts';
import type { Identity } from './identity.ts';
import { machineFaults } from './machine-faults.ts';
import { textOf } from './machine-tables.ts';
import { raiseOwnLimits, requireRoom } from './own-limits.ts';

/** A row holds a sentence, and words of the machine's that are cut short. */
const WORDS_LIMIT = 600;

const usable = (id: string, detail: string): DoctorCheck => ({
  id,
  state: 'usable',
  detail: detail.slice(0, WORDS_LIMIT),
  remedy: null,
});

const missing = (id: string, detail: string, remedy: string): DoctorCheck => ({
  id,
  state: 'missing',
  detail: detail.slice(0, WORDS_LIMIT),
  remedy: remedy.slice(0, WORDS_LIMIT),
});

/** What a run does, tried by itself: what it throws is what a run would say. */
async function tried(id: string, act: () => string | Promise<string>): Promise<DoctorCheck> {
  try {
    return usable(id, await act());
  } catch (error) {
    const { text, hint } = codedOf(error, () => []);
    return missing(id, text, hint);
  }
}

const MIB = 1024 * 1024;

/** The file system that a folder is on, and what is free there. */
function storageWords(directory: string): string {
  const { bavail, bsize } = fs.statfsSync(directory);
  const mounts = parseMountinfo(fs.readFileSync('/proc/self/mountinfo', 'latin1')) ?? [];
  const real = fs.realpathSync(directory);
  const type = mounts
    .filter(({ mount_point: at }) => real === at || real.startsWith(at === '/' ? at : `${at}/`))
    // The last of several at one place is the one that is seen.
    .reduce((best, each) => (each.mount_point.length >= best.mount_point.length ? each : best), {
      mount_point: '',
      fs_type: 'unknown',
    });
  return `${type.fs_type}, ${Math.floor((bavail * bsize) / MIB)} MiB free`;
}

/** A file with a name that outlives a power cut, in a folder of a run. */
function writeIn(directory: string): string {
  return onStorage(directory, () => {
    const file = path.join(directory, 'doctor');
    writeDurably(file, 'written by tki doctor\n');
    syncDirectory(directory);
    fs.unlinkSync(file);
    return `${path.dirname(directory)}: ${storageWords(directory)}`;
  });
}

/** The folders of a run that does not happen, gone again when this returns. */
async function workFolders(): Promise<DoctorCheck[]> {
  try {
    await using workspace = openWorkspace(newIdentity().run, callRuntime);
    return [
      await tried('work-folder', () => writeIn(workspace.dir)),
      await tried('state-folder', () => writeIn(workspace.state)),
    ];
  } catch (error) {
    const { text, hint } = codedOf(error, () => []);
    return [missing('work-folder', text, hint)];
  }
}

function programRows(): DoctorCheck[] {
  const found = missingPrograms();
  return found.length === 0
    ? [usable('programs', everyRun.join(', '))]
    : found.map(({ program, why, hint }) => missing(`program-${program}`, `${program}: ${why}`, hint));
}

/** An explanation and no condition: a machine on which a sandbox was made has none of these faults, whatever it looks like. */
function machineRows(made: boolean): DoctorCheck[] {
  const faults = made ? [] : machineFaults();
  const areas = {
    privilege: 'root of the machine itself',
    namespaces: 'root may mount, and make namespaces',
    'control-groups': 'mounted and writable, with the memory and pids controllers',
    'system-folders': '/proc, /dev and the folder of runs as a container needs them',
  } as const;
  return Object.entries(areas).flatMap(([id, words]) => {
    const own = faults.filter(({ area }) => area === id);
    return own.length === 0
      ? [usable(id, words)]
      : own.map(({ reason, remedy }) => missing(id, reason, remedy));
  });
}

/** Of the kernel, and of the Node that runs this program. */
function versionRows(): DoctorCheck[] {
  const available = /^MemAvailable:\s+(\d+) kB$/m.exec(textOf('/proc/meminfo'))?.[1];
  const free = available === undefined ? os.freemem() / MIB : Number(available) / 1024;
  return [
    usable('memory', `${Math.floor(free)} MiB available`),
    usable('versions', `Node ${process.versions.node}, Linux ${os.release()}`),
  ];
}

/** Engines that answer here. Never usable in the sense of "would be used": they are taken by name alone. */
async function enginesHere(): Promise<HostResult['runtimes']> {
  const rows: HostResult['runtimes'] = [];
  for (const id of engineIds) {
    const row = { id, path: '', version: '', usable: false };
    try {
      const found = await chooseEngine(id);
      if (found?.kind === 'found') {
        const { path: place, version, grade } = found.engine;
        const reason = `is here, but used only when named: --runtime ${id}`;
        rows.push({ ...row, path: place, version, grade, reason });
      } else rows.push({ ...row, grade: 'none', reason: (found?.reason ?? '').slice(0, WORDS_LIMIT) });
    } catch (error) {
      rows.push({ ...row, grade: 'none', reason: codedOf(error, () => []).text.slice(0, WORDS_LIMIT) });
    }
  }
  return rows;
}

type AskedRuntime =
  { readonly kind: 'found'; readonly runtime: Runtime } | Exclude<RuntimeChoice, { kind: 'found' }>;

/** A program that cannot be looked at is none, and says why. */
async function chosen(id: string): Promise<AskedRuntime> {
  try {
    const choice = await chooseRuntime(id);
    return choice.kind === 'none' ? choice : { kind: 'found', runtime: await choice.asked };
  } catch (error) {
    const { code, text, hint } = codedOf(error, () => []);
    return { kind: 'none', code: code as 'NO_RUNTIME', reason: text, remedy: hint };
  }
}

async function runtimesHere(best: string | null): Promise<HostResult['runtimes']> {
  const order = [...drivenIds].sort((a) => (a === best ? -1 : 1));
  const rows: HostResult['runtimes'] = [];
  for (const id of order) {
    const choice = await chosen(id);
    if (choice.kind === 'none') {
      const reason = choice.reason.slice(0, WORDS_LIMIT);
      rows.push({ id, path: '', version: '', grade: 'none', usable: false, reason });
      continue;
    }
    const { path: place, version, grade } = choice.runtime;
    const reason = id === best ? 'would be used' : 'alternate';
    rows.push({ id, path: place, version, grade, usable: true, reason });
  }
  return rows;
}

/** The trial as a row: BLOCKED is what every run would be here. */
function sandboxRow(trial: HostResult, said: Message | undefined): DoctorCheck {
  if (trial.exit_code !== 3) {
    const { runtime, observed_as_expected: seen, probes } = trial.attestation;
    return usable('sandbox', `made by ${runtime}, ${seen} of ${probes} probes as expected, and removed`);
  }
  return missing(
    'sandbox',
    said === undefined ? 'it was BLOCKED' : `${said.code}: ${said.text}`,
    said?.hint ?? 'run `tki attest --out DIR`, and read its report',
  );
}

/** `runOnce`: this program's own way from a plan to a result, which never throws. */
export async function examine(
  plan: Plan,
  identity: Identity,
  runOnce: (plan: Plan, identity: Identity) => Promise<HostResult>,
): Promise<HostResult> {
  const trial = await runOnce({ ...plan, command: 'attest', runtime: 'auto' }, identity);
  const made = trial.exit_code !== 3;
  const said = trial.messages.find(({ level }) => level === 'error');
  const choice = await chosen('auto');
  const best = choice.kind === 'found' ? choice.runtime.id : null;
  const checks = [
    ...machineRows(made),
    await tried('limits', () => {
      raiseOwnLimits();
      requireRoom();
      return 'processes, files, addresses and core files as a run needs them';
    }),
    ...programRows(),
    choice.kind === 'found'
      ? usable('runtime', `${choice.runtime.id} ${choice.runtime.version}`)
      : missing('runtime', choice.reason, choice.remedy),
    ...(await workFolders()),
    ...versionRows(),
    sandboxRow(trial, said),
  ];
  return blankResult({
    nonce: identity.nonce,
    run: identity.run,
    verdict: null,
    exit_code: made ? 10 : 3,
    attestation: { ...notAttested, venue: plan.venue },
    messages: trial.messages.filter((message) => message !== said),
    runtimes: [...(await runtimesHere(best)), ...(await enginesHere())],
    checks,
  });
}

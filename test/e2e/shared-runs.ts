// Honest runs of the built `tki`, each made once in a run of the tests, by the first file that asks for it; and what the host answered in
// one of the action. Needs root, runc and crun. Only to be read: who edits a run does so in a copy.
import fs from 'node:fs';
import path from 'node:path';
import { LONG } from '../support/long.ts';
import { madeOnce, runFolder } from '../support/made-once.ts';
import { referencePacket } from '../support/reference-packet.ts';
import type { Ended } from './command-line.ts';
import { copyAction } from './action-copy.ts';
import { tki } from './command-line.ts';
import { runStep } from './runner.ts';

/** What the caller of `runc` and `crun` gave. */
export const sharedNonce = 'ab'.repeat(16);

/** Over the reference packet on a named runtime; on the one that is chosen, without a nonce; and without a packet. */
const RUNS = {
  runc: ['--runtime', 'runc', '--nonce', sharedNonce],
  crun: ['--runtime', 'crun', '--nonce', sharedNonce],
  plain: [],
  attested: null,
} as const;

export type SharedRun = keyof typeof RUNS;

const shared = (name: string, make: (folder: string) => unknown): Promise<string> => {
  const run = runFolder();
  if (run === undefined) throw new Error('a test run has a folder: test/support/run-folder.ts');
  return madeOnce(run, name, make);
};

/** The packet of all of them. */
export async function sharedPacket(): Promise<string> {
  const folder = await shared('e2e-packet', (own) =>
    fs.writeFileSync(path.join(own, 'packet.json'), referencePacket()),
  );
  return path.join(folder, 'packet.json');
}

/** The folder of that run, and how the command ended that left it. */
export async function sharedRun(name: SharedRun): Promise<{ readonly out: string; readonly ended: Ended }> {
  const packet = await sharedPacket();
  const options = RUNS[name];
  const asked = options === null ? ['attest'] : ['inspect', packet, '--max-age', '24h', ...options];
  const folder = await shared(`e2e-run-${name}`, (own) => {
    const ended = tki([...asked, '--out', path.join(own, 'out')]);
    if (ended.code !== 10) throw new Error(`no run: ${ended.stdout}${ended.stderr}`);
    fs.writeFileSync(path.join(own, 'ended.json'), JSON.stringify(ended));
  });
  return {
    out: path.join(folder, 'out'),
    ended: JSON.parse(fs.readFileSync(path.join(folder, 'ended.json'), 'utf8')) as Ended,
  };
}

/** The real host, and its answer kept. */
const keeping = (answer: string) => `import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
const input = fs.readFileSync(0);
const { stdout, status } = spawnSync(process.execPath, [import.meta.dirname + '/real-host.mjs'], { input, env: {}, maxBuffer: 2 ** 28 });
fs.writeFileSync(${JSON.stringify(answer)}, stdout);
process.stdout.write(stdout);
process.exitCode = status;`;

/** A host for the action over the shared packet, as `host.mjs`: it answers what the real one answered in one inspection. */
export async function keptHost(): Promise<string> {
  const workspace = path.dirname(await sharedPacket());
  const folder = await shared('e2e-host-answer', async (own) => {
    using copy = copyAction({ programs: { 'host.mjs': keeping(path.join(own, 'answer.json')) } });
    using step = await runStep({
      inputs: { packet: './packet.json', 'max-age': '24h' },
      workspace,
      dist: copy.dist,
    });
    if (step.outputs['verdict'] !== 'EVIDENCE_PRESENT') throw new Error(`no answer to keep: ${step.log}`);
  });
  return `import fs from 'node:fs';
fs.readFileSync(0);
process.stdout.write(fs.readFileSync(${JSON.stringify(path.join(folder, 'answer.json'))}));
process.exitCode = 10;`;
}

/** The same where only what comes before and after the host is tried; with TKI_LONG=1 it is the real one. */
export const answeringHost = async (): Promise<string> =>
  LONG ? `await import('./real-host.mjs');` : keptHost();

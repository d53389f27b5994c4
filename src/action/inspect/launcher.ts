// dist/index.mjs: what the runner starts for action.yml. The order of one run: main fetches, the host inspects, main uploads what the
// launcher has hashed. Must never publish what contradicts itself, or leave more to fetch than it says.
import { hash } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import { HOST_SECONDS, WITH_END, WITHOUT_ENVIRONMENT } from '../../formats/host-command.ts';
import { blockedTemplate, outFiles, publishedName, reportName } from '../../formats/run-files.ts';
import type { Ended } from '../launcher/child.ts';
import { prepare } from '../launcher/child.ts';
import { describeEnd, isWell } from '../launcher/end.ts';
import { launch } from '../launcher/launcher.ts';
import type { Work } from '../launcher/step.ts';
import { inspectOutputs } from './outputs.ts';

/** Two artifacts are looked up and deleted, 4 s each. */
const TAKE_BACK_SECONDS = 10;
const KEPT = 'out';

interface OutputRow {
  readonly name: string;
  readonly text: string;
}

const digestsOf = (out: string) =>
  JSON.stringify(
    fs.readdirSync(out).map((name) => [name, `sha256:${hash('sha256', fs.readFileSync(join(out, name)))}`]),
  );

/** The files of a run, in the place of what was there. */
function place({ folder }: Work, files: readonly OutputRow[]): void {
  const out = join(folder, KEPT);
  fs.rmSync(out, { recursive: true, force: true });
  fs.mkdirSync(out);
  for (const { name, text } of files) {
    // One step below, and nothing above.
    if (!/^\w[\w.-]*$/.test(name)) throw new Error('a file of the run has no plain name');
    fs.writeFileSync(join(out, name), text, { mode: 0o644 });
  }
}

/** The BLOCKED triplet, from the template that the build made; and the summary. */
function placeBlocked(reason: string, detail: string, work: Work): string {
  const { dist, nonce } = work;
  const run = nonce.slice(0, 16);
  fs.rmSync(join(work.folder, 'result.json'), { force: true });
  const template = (name: string) => fs.readFileSync(join(dist, blockedTemplate.folder, name), 'utf8');
  const word = (file: string) => String(JSON.parse(template(file))[reason] ?? reason);
  const values: Record<string, string> = {
    clock: new Date().toISOString(),
    detail,
    nonce,
    reason,
    run,
    clause: word(blockedTemplate.clauses),
    next: word(blockedTemplate.next),
  };
  const marks = Object.entries(JSON.parse(template(blockedTemplate.marks)) as Record<string, string>);
  const filled = (name: string) =>
    marks.reduce((text, [key, mark]) => text.replaceAll(mark, values[key] ?? 'BLOCKED'), template(name));
  place(
    work,
    outFiles.map((name) => ({
      name: publishedName(name, run),
      text: filled(name),
    })),
  );
  return filled(blockedTemplate.summary);
}

/** Takes a result that agrees with its own report, or that has none and no verdict; main validates the rest before it uploads. */
function take(work: Work, text: string): void {
  const { attestation, exit_code: code, files, verdict } = JSON.parse(text);
  const report = files.find(({ name }: OutputRow) => name === reportName);
  const said = report === undefined ? { verdict: null, exit_code: code } : JSON.parse(report.text);
  if (said.verdict !== verdict || said.exit_code !== code || code < 2)
    throw new Error('the result contradicts its own report');
  place(work, files);
  fs.writeFileSync(join(work.folder, 'result.json'), text);
  work.say({
    outputs: {
      verdict: verdict ?? '',
      'inspector-exit-code': `${code}`,
      attestation: attestation.status,
      'probes-as-expected': `${attestation.observed_as_expected}`,
    },
    level: 'warning',
    words: `${verdict ?? 'No packet'}, attestation ${attestation.status}.`,
    summary: '',
  });
}

/** sudo says so itself, in a locale that it was given none for, before the host has begun. */
const isRefusedBySudo = ({ end, stdout, stderr }: Ended): boolean =>
  stdout === '' && (stderr === '' ? end.kind === 'not started' : stderr.startsWith('sudo:'));

async function host(work: Work, plan: string): Promise<void> {
  const sudo = process.getuid!() ? ['/usr/bin/sudo', '-n', '--'] : [];
  const program = [process.execPath, join(work.dist, 'host.mjs')];
  const started = prepare([...sudo, ...WITHOUT_ENVIRONMENT, ...WITH_END, ...program], {}, true);
  const ended = await started.go(plan, HOST_SECONDS + 9);
  work.relay(ended.stderr);
  const { kind } = ended.end;
  try {
    // With another status than 0 it may have answered all the same; cut off in the middle it has not.
    if (kind === 'killed' || kind === 'cut off') throw new Error('the host did not finish');
    take(work, ended.stdout);
  } catch {
    if (sudo.length > 0 && isRefusedBySudo(ended))
      work.block('NO_PRIVILEGE', 'this job is not root, and sudo asks for a password or is not there');
    else work.block('HOST_FAILED', `the host ${describeEnd(ended.end)} and gave no acceptable result`);
  }
}

/** Nothing that could be fetched may say more than the BLOCKED that is here. In words, for a sentence to end with. */
async function takeBack(work: Work): Promise<string> {
  if (!work.has('handed.json')) return '';
  const { end } = await work.main('take-back', TAKE_BACK_SECONDS);
  const names = () =>
    (JSON.parse(work.read('handed.json')) as OutputRow[]).map(({ name }) => name).join(', ');
  const words = isWell(end)
    ? (JSON.parse(work.read('taken.json')) as string)
    : `; not deleted, and perhaps still available: ${names()}`;
  // It goes into the template, which is JSON.
  return words.replace(/[^\w .,:;()/-]/g, '?');
}

async function upload(work: Work, isLast: boolean): Promise<void> {
  const out = join(work.folder, KEPT);
  const before = digestsOf(out);
  fs.writeFileSync(join(work.folder, 'digests.json'), before);
  const { end } = await work.main('upload');
  if (!isWell(end)) {
    // The first reason is the one that helps.
    if (work.output('verdict') !== 'BLOCKED') work.died('main (upload)', end, await takeBack(work));
    return;
  }
  const { again, outputs, replaced, level, words } = JSON.parse(work.read('uploaded.json'));
  if (digestsOf(out) !== before)
    return work.block('ACTION_FAILED', `the reports changed while they were uploaded${await takeBack(work)}`);
  if (replaced) take(work, work.read('result.json'));
  if (again) return isLast ? undefined : upload(work, true);
  work.keep(outputs);
  work.say({ level, words, summary: work.read('summary.md') });
}

async function inspect(work: Work): Promise<void> {
  const { end } = await work.main('fetch');
  if (!isWell(end)) work.died('main (fetch)', end);
  else {
    const { packet_digest: digest, transport } = JSON.parse(work.read('fetched.json'));
    work.keep({ 'packet-digest': digest, transport });
    if (work.has('plan.json')) await host(work, work.read('plan.json'));
    else take(work, work.read('result.json'));
  }
  await upload(work, false);
}

await launch({
  title: 'Inspection',
  main: 'main.mjs',
  phases: ['fetch', 'upload'],
  outputs: inspectOutputs,
  secrets: [],
  keeps: { name: KEPT, output: 'report-directory' },
  blocked: placeBlocked,
  run: inspect,
});

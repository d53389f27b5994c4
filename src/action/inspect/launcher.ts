// dist/index.mjs: what the runner starts. Starts main, the host and main again, and outlives each of them. Always exits 0.
// Uses no token and no package, runs as the job's user. Must never print a word of another program but through the relay.
import { hash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import { start, stop } from '../launcher/child.ts';
import { append, attempt } from '../launcher/command-file.ts';
import { plain, relay } from '../launcher/relay.ts';
import {
  blockedTemplate,
  markdownName,
  outFiles,
  publishedName,
  reportName,
} from '../../formats/run-files.ts';

// Seconds. One fault uses one of them, a silent service the two of main and what is taken back: 120, which is the promise.
const MAIN_SECONDS = 55;
// Two artifacts are looked up and deleted, 4 s each.
const TAKE_BACK_SECONDS = 10;
// Above the host's own deadline for inspecting (90), so that it can report first; then 5 to clean up, then it is killed.
const HOST_SECONDS = 100;
// The runner drops a summary above 1 MiB.
const SUMMARY_LIMIT = 900 * 1024;
// By allow-list: what an earlier step set for node, the linker or a clear-text proxy stays outside.
const MAIN_ENV = /^((INPUT|GITHUB|ACTIONS|RUNNER)_|(https|no)_proxy$)/i;

// NODE_DEBUG makes node itself print what a child is started with: tokens, and commands out of the inputs.
process.stderr.write = () => true;

const { env, execPath, stdout } = process;
const dist = import.meta.dirname;
const random = () => randomBytes(16).toString('hex');
const nonce = random();
const run = nonce.slice(0, 16);
// What is empty or relative does not count: main starts in another folder, and the one that this starts in may be gone.
const temp = env['RUNNER_TEMP'] ?? '';
const work = join(temp.startsWith('/') ? temp : '/tmp', `tki-${run}`);
const out = join(work, 'out');

interface Row {
  readonly name: string;
  readonly text: string;
}

// Plain words, or a path, which has every character but those that end a line for somebody.
const PLAIN_VALUE = /^(?:[\w:./ -]+|\/[^\p{Cc}\u2028\u2029]+)$/u;

/** The outputs; each value is checked where it is written. */
const said: Record<string, string | number | boolean | null> = { 'report-directory': out, 'may-gate': false };
let why = '';
let summary = '';

const read = (...path: string[]) => fs.readFileSync(join(...path), 'utf8');
const digests = () =>
  JSON.stringify(
    fs.readdirSync(out).map((name) => [name, `sha256:${hash('sha256', fs.readFileSync(join(out, name)))}`]),
  );

function say(verdict: string, code: number, attestation: string, probes: number, words: string): void {
  Object.assign(said, {
    verdict,
    'inspector-exit-code': code,
    attestation,
    'probes-as-expected': probes,
  });
  why = words;
}

/** The files of a run, in the place of what stood there. */
function place(files: readonly Row[]): void {
  fs.rmSync(out, { recursive: true, force: true });
  fs.mkdirSync(out);
  for (const { name, text } of files) {
    // One step below, and nothing above.
    if (!/^\w[\w.-]*$/.test(name)) throw new Error('a file of the run has no plain name');
    fs.writeFileSync(join(out, name), text, { mode: 0o644 });
  }
}

/** BLOCKED, from the template that the build made. `reason` and `detail` are plain words of ours. */
function block(reason: string, detail: string): void {
  say('BLOCKED', 3, 'NOT_ATTESTED', 0, `${reason}: ${detail}`);
  summary = join(out, markdownName);
  attempt(() => {
    fs.rmSync(join(work, 'result.json'), { force: true });
    const values: Record<string, string> = { clock: new Date().toISOString(), detail, nonce, reason, run };
    const marks = Object.entries(
      JSON.parse(read(dist, blockedTemplate.folder, blockedTemplate.marks)) as Record<string, string>,
    );
    place(
      outFiles.map((name) => ({
        name: publishedName(name, run),
        text: marks.reduce(
          (text, [key, mark]) => text.replaceAll(mark, values[key] ?? ''),
          read(dist, blockedTemplate.folder, name),
        ),
      })),
    );
  });
}

/** Takes a result that agrees with its own report; main validates the rest before it uploads. */
function take(text: string): void {
  const { attestation, exit_code, files, messages, verdict } = JSON.parse(text);
  const report = JSON.parse(files.find(({ name }: Row) => name === reportName).text);
  if (report.verdict !== verdict || report.exit_code !== exit_code || exit_code < 2)
    throw new Error('the result contradicts its own report');
  place(files);
  fs.writeFileSync(join(work, 'result.json'), text);
  say(
    verdict,
    exit_code,
    attestation.status,
    attestation.observed_as_expected,
    messages.map((one: { code: string; text: string }) => `${one.code}: ${one.text}`).join('; '),
  );
}

async function main(phase: string, seconds = MAIN_SECONDS): Promise<string> {
  const kept = Object.fromEntries(Object.entries(env).filter(([name]) => MAIN_ENV.test(name)));
  // One thread for files: with more, the archive's order, and so its digest, differs from run to run.
  kept['UV_THREADPOOL_SIZE'] = '1';
  const { how, words } = await start([execPath, join(dist, 'main.mjs'), phase, work], kept, '', seconds);
  stdout.write(relay(words.join('\n')));
  return how && `main (${phase}) ${how}`;
}

async function host(plan: string): Promise<void> {
  const sudo = process.getuid!() ? ['/usr/bin/sudo', '-n', '--'] : [];
  const { how, kind, words } = await start(
    [
      ...sudo,
      '/usr/bin/env',
      '-i',
      '/usr/bin/timeout',
      '-k5',
      `${HOST_SECONDS}`,
      execPath,
      join(dist, 'host.mjs'),
    ],
    {},
    plan,
    HOST_SECONDS + 9,
  );
  const [answer = '', complaint = ''] = words;
  stdout.write(relay(complaint));
  try {
    // With another status than 0 it may have answered all the same; cut off in the middle it has not.
    if (kind === 'killed' || kind === 'cut off') throw new Error('the host did not come to its end');
    take(answer);
  } catch {
    const sudoRefused = complaint === '' ? kind === 'not started' : complaint.startsWith('sudo:');
    if (sudo.length > 0 && answer === '' && sudoRefused)
      block('NO_PRIVILEGE', 'this job is not root, and sudo asks for a password or is not there');
    else block('HOST_FAILED', `the host ${how || 'ended'} and gave no acceptable result`);
  }
}

/** Nothing that could be fetched may say more than the BLOCKED that stands here. In words, for a sentence to end with. */
async function takeBack(): Promise<string> {
  if (!fs.existsSync(join(work, 'handed.json'))) return '';
  const died = await main('take-back', TAKE_BACK_SECONDS);
  const names = () => (JSON.parse(read(work, 'handed.json')) as Row[]).map(({ name }) => name).join(', ');
  const words = died
    ? `; not taken back, and perhaps to be fetched: ${names()}`
    : (JSON.parse(read(work, 'taken.json')) as string);
  // It goes into the template, which is JSON.
  return words.replace(/[^\w .,:;()/-]/g, '?');
}

async function upload(last: boolean): Promise<void> {
  const before = digests();
  fs.writeFileSync(join(work, 'digests.json'), before);
  const died = await main('upload');
  // The first reason is the one that helps.
  if (died)
    return said['verdict'] === 'BLOCKED' ? undefined : block('ACTION_FAILED', died + (await takeBack()));
  const { again, outputs, replaced } = JSON.parse(read(work, 'uploaded.json'));
  if (digests() !== before)
    return block('ACTION_FAILED', `the reports changed while they were uploaded${await takeBack()}`);
  if (replaced) take(read(work, 'result.json'));
  if (again && !last) return upload(true);
  summary = join(work, 'summary.md');
  // Names and digests of artifacts; what is said already stays.
  Object.assign(said, { ...outputs, ...said });
}

function writeOutputs(): void {
  const end = `tki-${random()}`;
  append(
    env['GITHUB_OUTPUT'],
    Object.entries(said)
      .map(([name, value]) => `${name}<<${end}\n${PLAIN_VALUE.exec(`${value ?? ''}`)?.[0] ?? ''}\n${end}\n`)
      .join(''),
  );
}

function finish(): never {
  writeOutputs();
  attempt(() => {
    const text = fs.readFileSync(summary);
    append(
      env['GITHUB_STEP_SUMMARY'],
      text.subarray(0, SUMMARY_LIMIT).toString() +
        (text.length > SUMMARY_LIMIT ? '\n\nCut here, at 900 KiB: the rest stands in report.md.\n' : ''),
    );
  });
  const { verdict, attestation } = said;
  const words = `${verdict}, attestation ${attestation}. Non-gating: the end of a job is no verdict. ${why}`;
  stdout.write(
    `::${verdict === 'EVIDENCE_PRESENT' ? 'notice' : 'warning'} title=tool-kiem-thu::${plain(words, 900).replaceAll('%', '%25')}\n`,
  );
  // Only the reports stay: the packet may hold governed rows.
  attempt(() => {
    for (const name of fs.readdirSync(work))
      if (name !== 'out') fs.rmSync(join(work, name), { recursive: true });
  });
  process.exit(0);
}

function interrupted(reason: string, detail: string): never {
  stop();
  block(reason, detail);
  return finish();
}

// Every signal that would end a process and that Node lets it hear.
for (const name of 'INT TERM HUP QUIT ALRM USR2 XCPU IO PWR ABRT SYS TRAP VTALRM PROF STKFLT'.split(' '))
  process.on(`SIG${name}`, () => interrupted('INTERRUPTED', `the job was ended by SIG${name}`));
process.on('uncaughtException', () => interrupted('ACTION_FAILED', 'the launcher failed'));
stdout.on('error', () => {});

// Not recursive: below /proc, node would try for ever.
fs.mkdirSync(work, 0o700);
// Whatever kills this process leaves these words behind.
block('ACTION_FAILED', 'the run began and did not end');
writeOutputs();
const died = await main('fetch');
if (died) block('ACTION_FAILED', died);
else {
  said['packet-digest'] = JSON.parse(read(work, 'fetched.json')).packet_digest;
  if (fs.existsSync(join(work, 'plan.json'))) await host(read(work, 'plan.json'));
  else take(read(work, 'result.json'));
}
await upload(false);
finish();

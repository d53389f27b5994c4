// `npm run demo`: the main job on real input. A real PostgreSQL is seeded, exported, inspected in a real sandbox and verified;
// then a tampered packet and a sabotaged sandbox. Runs after set-up, on Node 24. It demonstrates and judges nothing: it exits 0
// if and only if every step ended with the code that it states beforehand.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { referenceCounts, startReferenceDatabase } from './demo-database.ts';
import { root } from './root.ts';

const out = path.join(root, '.demo');
const cli = path.join(root, 'dist/cli.mjs');

/** Everything that the programs said, for whoever wants more than the story. */
const log = path.join(out, 'output.txt');

interface Step {
  readonly title: string;
  readonly args: readonly string[];
  readonly stated: number;
  readonly why: string;
  /** What goes on before the answer comes; null where nobody has to wait. */
  readonly work: string | null;
  /** Lines of the answer that tell the story; null where what it wrote tells it. */
  readonly shows: RegExp | null;
}

interface Ended extends Step {
  readonly code: number | null;
}

const say = (text: string) => process.stdout.write(`${text}\n`);

/** A path as the reader would type it, from the clone's own folder. */
const shown = (arg: string) =>
  arg.startsWith(root) ? path.relative(root, arg) : /\s/.test(arg) ? `'${arg}'` : arg;

/** Of a command that nobody repeats: the queries and the way to the database are gone when it is read. */
const COMMAND_COLUMNS = 150;

function commandLine(args: readonly string[]): string {
  const text = `npx tki ${args.map(shown).join(' ')}`;
  return text.length > COMMAND_COLUMNS ? `${text.slice(0, COMMAND_COLUMNS)} …` : text;
}

function tki(args: readonly string[]): { readonly code: number | null; readonly lines: string[] } {
  const child = spawnSync(process.execPath, [cli, ...args], { cwd: root, encoding: 'utf8' });
  const said = `${child.stderr}${child.stdout}`;
  fs.appendFileSync(log, `$ npx tki ${args.map(shown).join(' ')}\n${said}ended with ${child.status}\n\n`);
  return { code: child.status, lines: said.trimEnd().split('\n') };
}

function run(step: Step): Ended {
  say(`── ${step.title} (stated exit code ${step.stated}: ${step.why})`);
  say(`   $ ${commandLine(step.args)}`);
  if (step.work !== null) say(`   at work: ${step.work}`);
  const { code, lines } = tki(step.args);
  // What came otherwise than it was stated is no story any more.
  const told = code === step.stated ? lines.filter((line) => step.shows?.test(line)) : lines;
  for (const line of told) say(`   ${line}`);
  say(`   ended with ${code}`);
  return { ...step, code };
}

/** One digit of one count, as somebody with an editor would change it. */
function tamper(packet: string, target: string): void {
  const text = fs.readFileSync(packet, 'utf8');
  const changed = text.replace('"kind":"count","value":"309"', '"kind":"count","value":"310"');
  if (changed === text) throw new Error('the packet does not hold the count that the demo tampers with');
  fs.writeFileSync(target, changed);
}

function readCounts(packet: string): void {
  const { items } = JSON.parse(fs.readFileSync(packet, 'utf8')) as {
    items: { item_id: string; payload: { value: string }; precedence: string }[];
  };
  for (const { item_id, payload, precedence } of items) {
    say(`   ${item_id.padEnd(42)}${payload.value.padStart(8)}  ${precedence}`);
  }
}

async function demo(): Promise<Ended[]> {
  fs.rmSync(out, { recursive: true, force: true });
  fs.mkdirSync(out);
  const packet = path.join(out, 'packet.json');
  const tampered = path.join(out, 'tampered.json');
  const steps: Ended[] = [];

  say(
    '── A real PostgreSQL 18, on a unix socket only, with made-up rows and a role that may read, and nothing else',
  );
  {
    await using database = await startReferenceDatabase();
    steps.push(
      run({
        title: 'The governed export',
        args: [
          'export',
          ...Object.keys(referenceCounts),
          '--purpose',
          'demonstration',
          '--out',
          packet,
          '--host',
          database.socketDir,
          '--port',
          String(database.port),
          '--socket-owner',
          String(database.socketOwner),
          '--user',
          database.user,
          '--database',
          database.database,
        ],
        stated: 0,
        why: 'written, and every item COMPLETE; nothing is judged',
        work: 'six named queries in one read-only snapshot',
        shows: null,
      }),
    );
  }
  if (!fs.existsSync(packet)) return steps;
  readCounts(packet);

  steps.push(
    run({
      title: 'The inspection',
      args: ['inspect', packet, '--max-age', '24h', '--out', path.join(out, 'run')],
      stated: 10,
      why: 'observed as expected, non-gating',
      work: 'a sandbox is built and attacked by its own prober, then the packet is inspected in it',
      shows: /^(?:verdict|attestation|probes) /,
    }),
    run({
      title: 'The verification, offline',
      args: ['verify', path.join(out, 'run'), '--packet', packet],
      stated: 10,
      why: 'everything recomputed agrees; nothing is approved by that',
      work: null,
      shows: /^(?:10 |rows )/,
    }),
  );

  tamper(packet, tampered);
  steps.push(
    run({
      title: 'The same packet with one digit changed',
      args: ['inspect', tampered, '--max-age', '24h', '--out', path.join(out, 'tampered')],
      stated: 3,
      why: 'BLOCKED, with the reason',
      work: 'the same sandbox, built again',
      shows: /^(?:verdict|findings) /,
    }),
    run({
      title: 'The same sandbox with its root file system left writable',
      args: ['attest', '--sabotage', 'rootfs-rw'],
      stated: 10,
      why: 'the weakness was seen; 4 would mean unseen',
      work: 'a sandbox that is weakened on purpose',
      shows: /^(?:rootfs-rw |1 of 1 sabotage )/,
    }),
  );
  return steps;
}

/** The runs as one page, beside the packets that they were made from. It judges nothing. */
function writePage(): boolean {
  const page = path.join(out, 'page.html');
  const runs = [path.join(out, 'run'), path.join(out, 'tampered')];
  const { code } = tki(['view', ...runs, '--packet-dir', out, '--out', page]);
  return code === 0 && fs.existsSync(page);
}

const steps = await demo();
const page = writePage();
// All five, or something was never tried.
const asStated = page && steps.length === 5 && steps.every(({ stated, code }) => stated === code);
const codes = (of: (step: Ended) => number | null) => steps.map(of).join(', ');
say(`── Stated ${codes(({ stated }) => stated)}; came ${codes(({ code }) => code)}`);
say(
  `   Open ${page ? shown(path.join(out, 'page.html')) : 'nothing: the page could not be written'} in a browser: both runs, and why one is BLOCKED`,
);
say(
  `   Read ${shown(path.join(out, 'run/report.md'))}, then ${shown(path.join(out, 'tampered/report.md'))}; all that was said: ${shown(log)}`,
);
process.exitCode = asStated ? 0 : 1;

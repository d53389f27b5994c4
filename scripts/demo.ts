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

interface Step {
  readonly title: string;
  readonly args: readonly string[];
  readonly stated: number;
  readonly why: string;
}

interface Ended extends Step {
  readonly code: number | null;
}

const say = (text: string) => process.stdout.write(`${text}\n`);

/** A path as the reader would type it, from the clone's own folder. */
const shown = (arg: string) =>
  arg.startsWith(root) ? path.relative(root, arg) : /\s/.test(arg) ? `'${arg}'` : arg;

function run(step: Step): Ended {
  say(`\n── ${step.title}`);
  say(`   $ tki ${step.args.map(shown).join(' ')}`);
  say(`   stated exit code ${step.stated}: ${step.why}\n`);
  const child = spawnSync(process.execPath, [cli, ...step.args], { cwd: root, encoding: 'utf8' });
  for (const line of `${child.stderr}${child.stdout}`.trimEnd().split('\n')) say(`   ${line}`);
  say(`\n   ended with ${child.status}`);
  return { ...step, code: child.status };
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

  say('── A real PostgreSQL 18, on a unix socket only, with the reference tables');
  {
    await using database = await startReferenceDatabase();
    const rows = Object.entries(referenceCounts).map(
      ([id, count]) => `${id.slice('count/'.length)} ${count}`,
    );
    say(`   ${rows.join(' · ')}\n   role ${database.user}: may log in and read, and nothing else`);
    steps.push(
      run({
        title: 'The governed export: six named queries, one read-only snapshot',
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
      }),
    );
  }
  if (!fs.existsSync(packet)) return steps;
  readCounts(packet);

  steps.push(
    run({
      title: 'The inspection: a sandbox attacked by its own prober, then the inspector in it',
      args: ['inspect', packet, '--max-age', '24h', '--out', path.join(out, 'run')],
      stated: 10,
      why: 'observed as expected, non-gating',
    }),
    run({
      title: 'The verification: every conclusion recomputed offline',
      args: ['verify', path.join(out, 'run'), '--packet', packet],
      stated: 10,
      why: 'everything recomputed agrees; nothing is approved by that',
    }),
  );

  tamper(packet, tampered);
  steps.push(
    run({
      title: 'The same packet with one digit changed',
      args: ['inspect', tampered, '--max-age', '24h', '--out', path.join(out, 'tampered')],
      stated: 3,
      why: 'BLOCKED, with the reason',
    }),
    run({
      title: 'The same sandbox with its root file system left writable',
      args: ['attest', '--sabotage', 'rootfs-rw'],
      stated: 10,
      why: 'the weakness was seen; 4 would mean unseen',
    }),
  );
  return steps;
}

const steps = await demo();
say('\n── What was stated, and what came');
for (const { title, stated, code } of steps) {
  say(`   stated ${String(stated).padStart(2)}, came ${String(code).padStart(2)}  ${title}`);
}
say(`\n   Read first: ${shown(path.join(out, 'run/report.md'))}`);
say(`   Then what was refused: ${shown(path.join(out, 'tampered/report.md'))}`);
// All five, or something was never tried.
process.exitCode = steps.length === 5 && steps.every(({ stated, code }) => stated === code) ? 0 : 1;

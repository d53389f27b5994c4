// Plants faults in our sources, one at a time, and counts how many the tests notice: `npm run test:mutants -- --help`. Takes minutes to
// hours, so it is no part of `npm test`; what it knows is kept in build/, and a run goes on where the last one ended.
import { spawn } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { areas, filesOf } from './mutants/areas.ts';
import { equivalents } from './mutants/equivalents.ts';
import { type Fault, faultsOf } from './mutants/faults.ts';
import { note, readJournal } from './mutants/journal.ts';
import { sample } from './mutants/sample.ts';
import { toTable, writeResults } from './mutants/results.ts';
import type { Work } from './mutants/work.ts';
import { root } from './root.ts';

const HELP = `npm run test:mutants -- [OPTIONS]
  --area NAME      only this one (may be given again): ${areas.map(({ name }) => name).join(', ')}
  --sample N       faults of each area, as many of each kind (default 56)
  --seed TEXT      which faults (default 17)
  --minutes N      begins no further fault after this long (default 60)
  --again          tries once more what survived
  --show           tries nothing: the table and the survivors of what was tried
  --write          the same, into bench/results
`;

/** Far above what the longest pair of looks takes: whatever is silent for so long is in a loop that the fault made endless. */
const SILENT_MS = 150_000;
const LOOK_MS = 500;

const { values: options } = parseArgs({
  options: {
    area: { type: 'string', multiple: true, default: areas.map(({ name }) => name) },
    sample: { type: 'string', default: '56' },
    seed: { type: 'string', default: '17' },
    minutes: { type: 'string', default: '60' },
    again: { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  process.stdout.write(HELP);
  process.exit(0);
}

const journal = join(root, `build/mutants/${options.seed}.jsonl`);
const until = Date.now() + Number(options.minutes) * 60_000;
const asked = areas
  .filter(({ name }) => options.area.includes(name))
  .map((area) => ({
    area,
    faults: sample(
      filesOf(area).flatMap((file) => faultsOf(file, readFileSync(join(root, file), 'utf8'))),
      options.seed,
      Number(options.sample),
    ),
  }));

/** One worker, until it ends or says nothing for too long. Rejects where it failed by itself: that is our fault, and no planted one. */
function runWorker(work: Work): Promise<'ended' | 'never ended'> {
  const child = spawn(process.execPath, [join(root, 'scripts/mutants/work.ts'), JSON.stringify(work)], {
    cwd: root,
    // A group of its own: what it started ends with it.
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
  });
  const end = (): void => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  };
  process.once('exit', end);
  // An exit of ours, so that the group is ended too.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  let stuck = false;
  let last = -1;
  let since = Date.now();
  return new Promise((resolve, reject) => {
    const look = setInterval(() => {
      const size = statSync(journal, { throwIfNoEntry: false })?.size ?? 0;
      if (size !== last) [last, since] = [size, Date.now()];
      else if (Date.now() - since > SILENT_MS) {
        stuck = true;
        end();
      }
    }, LOOK_MS);
    child.once('close', (code) => {
      clearInterval(look);
      process.removeListener('exit', end);
      if (stuck) resolve('never ended');
      else if (code === 0) resolve('ended');
      else reject(new Error(`the worker ended with ${code}`));
    });
  });
}

const began = Date.now();

/** What is to be tried still: what never was, or with --again what survived before we began. */
function left(): Fault[] {
  const { faults: known } = readJournal(journal);
  return asked
    .flatMap(({ faults }) => faults)
    .filter(({ id }) => {
      const tried = known.get(id);
      if (equivalents.has(id)) return false;
      return options.again ? tried?.result === 'survived' && tried.at < began : tried === undefined;
    });
}

if (!options.show && !options.write) {
  let faults = left();
  while (faults.length > 0 && Date.now() < until) {
    process.stdout.write(`${faults.length} faults to plant\n`);
    if ((await runWorker({ journal, faults, until })) === 'never ended') {
      const { open } = readJournal(journal);
      // Whoever runs the tests would have seen it.
      if (open !== null)
        note(journal, {
          line: 'fault',
          id: open,
          result: 'never ended',
          by: null,
          seconds: 0,
          at: Date.now(),
        });
    }
    if (faults.length === left().length) break;
    faults = left();
  }
}

const { faults: known } = readJournal(journal);
process.stdout.write(toTable(asked, known));
if (options.write) process.stdout.write(`${writeResults(asked, known, options.seed)}\n`);

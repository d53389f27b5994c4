// Plants faults in our sources, one at a time, and counts how many the tests notice: `npm run test:mutants -- --help`. Takes minutes to
// hours, so it is no part of `npm test`; what it knows is kept in build/, and a run of the
// same tree goes on where the last one ended.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { areas, filesOf } from './mutants/areas.ts';
import { equivalents } from './mutants/equivalents.ts';
import { ExecutedTests } from './mutants/executed.ts';
import { faultsOf } from './mutants/faults.ts';
import { Grounds, type Line, note, readJournal } from './mutants/journal.ts';
import { namedFaults } from './mutants/named.ts';
import { measureDistances } from './mutants/nearest.ts';
import { inTurn, sample } from './mutants/sample.ts';
import { toTable, writeResults } from './mutants/results.ts';
import { Tester } from './mutants/try-fault.ts';
import { root } from './root.ts';

const HELP = `npm run test:mutants -- [OPTIONS]
  --area NAME      only this one (may be given again): ${areas.map(({ name }) => name).join(', ')}
  --sample N       faults of each area, as many of each kind (default 56)
  --seed TEXT      which faults (default 17)
  --minutes N      begins no further fault after this long (default 60)
  --show           tries nothing: the table and the survivors of what was tried
  --write NAME     the same, into bench/results, as the count of that name: before, after, another seed
  --named          only the faults that went unseen once, which have names
  --only TEXT      of those faults only the ones whose id begins so (may be given again)
`;

const { values: options } = parseArgs({
  options: {
    area: { type: 'string', multiple: true, default: areas.map(({ name }) => name) },
    sample: { type: 'string', default: '56' },
    seed: { type: 'string', default: '17' },
    minutes: { type: 'string', default: '60' },
    show: { type: 'boolean', default: false },
    write: { type: 'string' },
    named: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  process.stdout.write(HELP);
  process.exit(0);
}

/** The tree as it is, to the byte: what was measured on another one is no count of this one. */
function treeNow(): string {
  const git = (...words: string[]): string =>
    execFileSync('git', words, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const changed = git('diff', 'HEAD', '--', 'src', 'test', 'scripts', 'schemas');
  const added = git('ls-files', '--others', '--exclude-standard', '--', 'src', 'test', 'scripts', 'schemas')
    .split('\n')
    .filter(Boolean)
    .map((file) => `${file} ${readFileSync(join(root, file), 'latin1')}`);
  const head = git('rev-parse', '--short=12', 'HEAD').trim();
  if (changed === '' && added.length === 0) return head;
  const sum = createHash('sha256')
    .update(JSON.stringify([changed, added]))
    .digest('hex');
  return `${head} and changes ${sum.slice(0, 12)}`;
}

const tree = treeNow();
const journal = join(root, 'build/mutants/tried.jsonl');
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

// An exit of ours, so that the tests that run are ended too.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const faults = options.named ? namedFaults() : inTurn(asked.map((each) => each.faults));
const distances = measureDistances();
const grounds = new Grounds(distances, tree);

/** What noticed is run once more without a fault, also that of a run that ended before it came to this. */
async function checkNoticers(tester: Tester): Promise<void> {
  const lines = [...readJournal(journal, faults, grounds).values()].filter(({ checked }) => !checked);
  await tester.checkNoticers(lines);
  for (const line of lines) note(journal, { ...line, checked: true });
}

if (!options.show && options.write === undefined) {
  const executed = new ExecutedTests(distances);
  const tester = new Tester(distances, executed);
  try {
    await tester.checkOurselves();
    const tried = readJournal(journal, faults, grounds);
    // One of each area after the other: a run that ends early has seen something of all.
    for (const fault of faults) {
      if (Date.now() > until) break;
      if (tried.has(fault.id) || equivalents.has(fault.id)) continue;
      if (options.only?.some((text) => fault.id.startsWith(text)) === false) continue;
      const { result, by, test, testId, seconds, files: shown } = await tester.tryFault(fault);
      const line: Line = {
        id: fault.id,
        result,
        by,
        seconds: Math.round(seconds * 10) / 10,
        testId,
        checked: false,
        ...grounds.of(fault, test),
      };
      note(journal, line);
      process.stdout.write(`${result} (${seconds.toFixed(1)} s, ${shown} files): ${fault.id} ${by ?? ''}\n`);
    }
    await checkNoticers(tester);
  } finally {
    tester.end();
    executed.end();
  }
  // Whoever wrote into the tree meanwhile changed what was counted.
  if (treeNow() !== tree) throw new Error('the tree changed while faults were planted: nothing of it counts');
}

// What nobody has seen green without its fault is no count.
const known = new Map([...readJournal(journal, faults, grounds)].filter(([, { checked }]) => checked));
process.stdout.write(options.named ? '' : toTable(asked, known));
if (options.write !== undefined)
  process.stdout.write(`${writeResults(asked, known, { count: options.write, seed: options.seed, tree })}\n`);

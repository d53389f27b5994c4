// A run that is not where the caller says: verify, view and rollup name what is missing or what stands there, and what to give.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { REPORT_LIMIT_BYTES } from '../../../src/formats/limits.ts';
import { openRunFolders } from './run-folders.ts';

const runs = openRunFolders();
afterAll(() => runs[Symbol.dispose]());
const whole = runs.copy('crun', 'whole');

/** A folder with those files of a run whose name begins so. */
function some(name: string, ...beginnings: string[]): string {
  mkdirSync(runs.at(name), { recursive: true });
  for (const file of readdirSync(whole))
    if (beginnings.some((start) => file.startsWith(start)))
      cpSync(join(whole, file), join(runs.at(name), file));
  return runs.at(name);
}

const EVIDENCE = ['run', 'sandbox'];
const REPORT = ['report', 'checkpoint'];

/** A whole run but for one file, in whose place `put` writes something. */
function spoiled(name: string, file: string, put: (place: string) => void): string {
  const directory = some(name, ...EVIDENCE, ...REPORT);
  rmSync(join(directory, file));
  put(join(directory, file));
  return directory;
}

const UNPACK = 'Unpack the report and evidence artifacts into one folder';
const GIVE = 'Give the directory that `tki inspect --out` wrote.';
const at = (name: string): string => runs.at(name);

interface Misplaced {
  readonly what: string;
  readonly make: () => string;
  readonly says: string;
  /** What is asked for beside it, where the call names nothing that could be opened. */
  readonly hint?: string;
}

const table: readonly Misplaced[] = [
  {
    what: 'above the folders of two artifacts',
    make: () => {
      some('above/ev', ...EVIDENCE);
      some('above/rep', ...REPORT);
      return at('above');
    },
    says: `run.json is not in ${at('above')}. ${UNPACK}; found below: ${at('above')}/ev, ${at('above')}/rep`,
  },
  {
    what: 'in its report artifact alone',
    make: () => some('rep', ...REPORT),
    says: `run.json is not in ${at('rep')}`,
  },
  {
    what: 'in its evidence artifact alone',
    make: () => some('ev', ...EVIDENCE),
    says: `report.json is not in ${at('ev')}, although run.json says that the run left one. ${UNPACK}`,
  },
  {
    what: 'still packed',
    make: () => {
      mkdirSync(at('packed'));
      for (const name of ['tki-evidence-1.zip', 'tki-report-1.zip'])
        writeFileSync(at('packed/') + name, 'PK');
      return at('packed');
    },
    says: `run.json is not in ${at('packed')}. ${UNPACK}; found there, still packed: tki-evidence-1.zip, tki-report-1.zip`,
  },
  {
    what: 'in no folder: an archive',
    make: () => {
      writeFileSync(at('run.zip'), 'PK');
      return at('run.zip');
    },
    says: 'is a file, but a folder is needed',
    hint: 'Unpack the report and evidence artifacts into one folder, and give that folder.',
  },
  {
    what: 'one floor above the file that was given',
    make: () => join(whole, 'run.json'),
    says: 'is a file, but a folder is needed',
    hint: `Give the folder that contains it: “${whole}”.`,
  },
  {
    what: 'not there',
    make: () => at('nowhere'),
    says: 'does not exist',
    hint: GIVE,
  },
  {
    what: 'a named pipe',
    make: () => {
      execFileSync('mkfifo', [at('pipe')]);
      return at('pipe');
    },
    says: 'is a named pipe',
    hint: GIVE,
  },
  {
    what: 'a link to nothing',
    make: () => {
      symlinkSync('/nowhere', at('link'));
      return at('link');
    },
    says: 'is a link, and is not followed',
    hint: GIVE,
  },
  {
    what: 'nowhere in an empty folder',
    make: () => some('empty'),
    says: `run.json is not in ${at('empty')}, and neither is any other file of a run: give the directory that \`tki inspect --out\` wrote`,
  },
  {
    what: 'whole but for a run.json that is a pipe',
    make: () => spoiled('piped', 'run.json', (place) => void execFileSync('mkfifo', [place])),
    says: 'run.json is a named pipe: give the files as the run left them',
  },
  {
    what: 'whole but for a run.json that is a link',
    make: () => spoiled('linked', 'run.json', (place) => symlinkSync(join(whole, 'run.json'), place)),
    says: 'run.json is a link, and is not followed: give the files as the run left them',
  },
  {
    what: 'whole but for a report.json that is too large',
    make: () =>
      spoiled('large', 'report.json', (place) => {
        writeFileSync(place, '');
        truncateSync(place, REPORT_LIMIT_BYTES + 1);
      }),
    says: `report.json has ${REPORT_LIMIT_BYTES + 1} bytes, and no file of a run has more than ${REPORT_LIMIT_BYTES}: give the files as the run left them`,
  },
];

describe.each(table)('a run that is $what', ({ make, says, hint }) => {
  const directory = make();

  test('is named by verify', async () => {
    const { code, stdout, stderr } = await runs.tki('verify', directory);
    expect([code, (stdout + stderr).includes(says)], stdout + stderr).toEqual([
      hint === undefined ? 3 : 1,
      true,
    ]);
    expect(stderr).toContain(hint === undefined ? '' : `hint: ${hint}`);
  });

  test('is named by rollup, as the next thing to do', async () => {
    const { code, stdout } = await runs.tki('rollup', directory);
    expect(code).toBe(3);
    const next = /^ +next +operator: (.*)$/m.exec(stdout)?.[1];
    expect(next).toContain(says);
    expect(next).toContain(hint ?? '');
  });

  test('is named by view, where there is nothing to show', async () => {
    const { code, stdout } = await runs.tki('view', directory, '--out', runs.at('page.html'));
    expect(code).toBe(0);
    // A report alone is shown, as the run's own word.
    const shown = stdout.includes('UNREADABLE')
      ? stdout.includes(says)
      : /^shows +EVIDENCE_PRESENT \(asserted\)$/m.test(stdout);
    expect(shown, stdout).toBe(true);
  });
});

const instead: readonly (readonly [string, (place: string) => unknown])[] = [
  ['is a named pipe', (place) => execFileSync('mkfifo', [place])],
  ['is a directory', (place) => mkdirSync(place)],
  ['is not in the folder', () => null],
];

test.each(instead)(
  'a report.md that %s is called that in the line that says what differs',
  async (says, put) => {
    const directory = spoiled(`texts-${says.length}`, 'report.md', put);
    const { code, stdout } = await runs.tki('verify', directory);
    expect(code).toBe(4);
    expect(stdout).toContain(`report.md ${says}, although run.json says that the run left one`);
  },
);

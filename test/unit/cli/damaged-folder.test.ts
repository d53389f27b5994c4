// A run's folder that is damaged: each file that is none, in words that say what stands there; and what lies beside a run. Nothing
// waits for a pipe or follows a link.
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REPORT_LIMIT_BYTES } from '../../../src/formats/limits.ts';
import type { Ran } from './harness.ts';
import type { RunFolders } from './run-folders.ts';
import { openRunFolders } from './run-folders.ts';

const verify = (runs: RunFolders, directory: string, ...args: string[]): Promise<Ran> =>
  runs.tki('verify', directory, '--packet', runs.packet, '--all', ...args);

/** The names of a run's files, whatever its id and its date are. */
const nameIn = (directory: string, start: string) =>
  readdirSync(directory).find((name) => name.startsWith(start)) ?? start;

interface Damage {
  readonly what: string;
  readonly says: RegExp;
  readonly make: (file: string) => void;
}

const damages: Damage[] = [
  {
    what: 'missing',
    says: /^(run\.json is not in \S+, although its evidence is: half of a run\. Unpack |(report|sandbox-attestation-evidence-\S+)\.json is not in \S+, although run\.json says that the run left one\. Unpack )/,
    make: (file) => rmSync(file),
  },
  { what: 'empty', says: / is empty$/, make: (file) => writeFileSync(file, '') },
  {
    what: 'no JSON',
    says: / is not a valid [a-z ]+ in RFC 8785 form: it is not JSON$/,
    make: (file) => writeFileSync(file, 'not json'),
  },
  { what: 'cut off', says: /: it is not JSON$/, make: (file) => truncateSync(file, 100) },
  {
    what: 'no UTF-8',
    says: /: it is not UTF-8$/,
    make: (file) => writeFileSync(file, Buffer.from([0xff, 0xfe])),
  },
  {
    what: 'another document',
    says: /: (its top must have the member [a-z_]+|the member .+ breaks \w+)$/i,
    make: (file) => writeFileSync(file, '{"schema":"another/v1"}\n'),
  },
  { what: 'a list', says: /: it is JSON, but not an object$/, make: (file) => writeFileSync(file, '[]\n') },
  {
    what: 'a directory',
    says: / is a directory: give the files as the run left them$/,
    make: (file) => {
      rmSync(file);
      mkdirSync(file);
    },
  },
  {
    what: 'a link',
    says: / is a link, and is not followed: /,
    make: (file) => {
      renameSync(file, `${file}.real`);
      symlinkSync(`${file}.real`, file);
    },
  },
  {
    what: 'a link to nothing',
    says: / is a link, and is not followed: /,
    make: (file) => {
      rmSync(file);
      symlinkSync('/nowhere', file);
    },
  },
  {
    what: 'a link to itself',
    says: / is a link, and is not followed: /,
    make: (file) => {
      rmSync(file);
      symlinkSync(file, file);
    },
  },
  {
    what: 'a named pipe',
    says: / is a named pipe: /,
    make: (file) => {
      rmSync(file);
      execFileSync('mkfifo', [file]);
    },
  },
  {
    what: 'too large',
    says: new RegExp(
      ` has ${REPORT_LIMIT_BYTES + 1} bytes, and no file of a run has more than ${REPORT_LIMIT_BYTES}: `,
    ),
    make: (file) => truncateSync(file, REPORT_LIMIT_BYTES + 1),
  },
];

/** What the terminal's line about the whole run says. */
const detailOf = ({ stdout }: Ran) => /^why +(.*)$/m.exec(stdout)?.[1] ?? '';

describe.each(['run.json', 'report.json', 'sandbox-attestation-evidence-'])('%s', (start) => {
  test.each(damages)('that is $what is said to be that: 3', async ({ says, make }) => {
    using runs = openRunFolders();
    const directory = runs.copy('crun', 'run');
    const name = nameIn(directory, start);
    make(join(directory, name));
    const ran = await verify(runs, directory);
    expect([ran.code, ran.stderr]).toEqual([3, '']);
    expect(detailOf(ran)).toMatch(says);
    // It is the damaged file that is named, and no other.
    expect(detailOf(ran).startsWith(name)).toBe(true);
    expect(detailOf(ran)).not.toContain('go.json or report.json');
  });
});

describe.each(['report.md', 'checkpoint-'])('%s', (start) => {
  test.each([
    ['missing', (file: string) => rmSync(file), 'is not in the folder'],
    [
      'a link',
      (file: string) => {
        rmSync(file);
        symlinkSync('/etc/hostname', file);
      },
      'is a link, and is not followed',
    ],
    [
      'a directory',
      (file: string) => {
        rmSync(file);
        mkdirSync(file);
      },
      'is a directory',
    ],
  ] as const)(
    'that is %s contradicts the run that left it, and was not compared',
    async (_what, make, says) => {
      using runs = openRunFolders();
      const directory = runs.copy('crun', 'run');
      const name = nameIn(directory, start);
      make(join(directory, name));
      const ran = await verify(runs, directory);
      expect(ran.code).toBe(4);
      expect(ran.stdout).toMatch(new RegExp(`^NOT_EVALUATED +recomputed +subject ${name} {2}${says}`, 'm'));
      expect(ran.stdout).toMatch(
        new RegExp(`^DIFFERS .*${name} is what report.json renders to .*found “absent”$`, 'm'),
      );
    },
  );
});

test('a socket in the place of a file is one', async () => {
  using runs = openRunFolders();
  const directory = runs.copy('crun', 'run');
  rmSync(join(directory, 'run.json'));
  const server = createServer();
  await new Promise<void>((done) => void server.listen(join(directory, 'run.json'), done));
  try {
    const ran = await verify(runs, directory);
    expect([ran.code, detailOf(ran)]).toEqual([3, expect.stringMatching(/^run\.json is a socket: /)]);
  } finally {
    server.close();
  }
});

test('a go.json that is none inside run.json is named as such, and not as a file', async () => {
  using runs = openRunFolders();
  const directory = runs.copy('crun', 'run');
  runs.edit(directory, 'run.json', (text) => text.replace('tki-go/v1', 'tki-go/v9'));
  const ran = await verify(runs, directory);
  expect([ran.code, detailOf(ran)]).toEqual([
    3,
    'go.json is not a valid message to the inspector in RFC 8785 form: the member "/schema" breaks const',
  ]);
});

describe('a folder without a run.json', () => {
  test('above the folders of two artifacts names them', async () => {
    using runs = openRunFolders();
    runs.copy('crun', 'run');
    const above = runs.at('above');
    mkdirSync(join(above, 'report'), { recursive: true });
    mkdirSync(join(above, 'evidence'));
    for (const name of readdirSync(runs.at('run')))
      renameSync(
        runs.at('run', name),
        join(above, /^(run|sandbox)/.test(name) ? 'evidence' : 'report', name),
      );
    const ran = await verify(runs, above);
    expect([ran.code, detailOf(ran)]).toEqual([
      3,
      `run.json is not in ${above}. Unpack the report and evidence artifacts into one folder; found below: ${above}/evidence, ${above}/report`,
    ]);
    // One half in its place, and the other one a floor below.
    for (const name of readdirSync(join(above, 'report')))
      renameSync(join(above, 'report', name), join(above, name));
    expect(detailOf(await verify(runs, above))).toContain(`found below: ${above}/evidence`);
  });

  test('that is empty, or holds only foreign files, says what to give', async () => {
    using runs = openRunFolders();
    mkdirSync(runs.at('empty'));
    const says = `run.json is not in ${runs.at('empty')}, and neither is any other file of a run: give the directory that \`tki inspect --out\` wrote`;
    expect(detailOf(await verify(runs, runs.at('empty')))).toBe(says);
    writeFileSync(runs.at('empty', 'run.json.bak'), '{}');
    writeFileSync(runs.at('empty', 'RUN.JSON'), '{}');
    expect(detailOf(await verify(runs, runs.at('empty')))).toBe(says);
  });

  test('of a BLOCKED run has nothing to recompute', async () => {
    using runs = openRunFolders();
    const directory = runs.copy('crun', 'run');
    rmSync(join(directory, 'run.json'));
    rmSync(join(directory, nameIn(directory, 'sandbox-')));
    const ran = await verify(runs, directory);
    expect([ran.code, detailOf(ran)]).toEqual([
      3,
      `run.json is not in ${directory}: a BLOCKED run leaves nothing that could be recomputed. For any other run: Unpack the report and evidence artifacts into one folder`,
    ]);
  });

  test('whose name is a sentence cannot speak: it is quoted', async () => {
    using runs = openRunFolders();
    const name = 'APPROVED\u001b[2J\nagrees        recomputed     everything';
    mkdirSync(runs.at('above', name), { recursive: true });
    writeFileSync(runs.at('above', name, 'run.json'), '{}');
    const { stdout } = await verify(runs, runs.at('above'));
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toMatch(/^agrees/m);
  });
});

describe('foreign files beside a run', () => {
  test('are counted, named and read by nobody; the run is what it was', async () => {
    using runs = openRunFolders();
    const directory = runs.copy('crun', 'run');
    const before = await verify(runs, directory);
    writeFileSync(join(directory, 'notes.txt'), 'approved');
    writeFileSync(join(directory, 'owner-approval.json'), '{}');
    execFileSync('mkfifo', [join(directory, 'pipe')]);
    mkdirSync(join(directory, 'sub'));
    const ran = await verify(runs, directory);
    expect(ran.code).toBe(before.code);
    expect(ran.stdout).toMatch(
      /^NOT_EVIDENCED +asserted +other files {2}4 that no run leaves; nothing read them: "notes.txt", "owner-approval.json", "pipe", "sub"$/m,
    );
    expect(before.stdout).not.toContain('other files');
  });

  test('that are a second run’s stop it', async () => {
    using runs = openRunFolders();
    const directory = runs.copy('crun', 'run');
    writeFileSync(join(directory, 'checkpoint-0123456789abcdef.md'), '');
    const ran = await verify(runs, directory);
    expect([ran.code, detailOf(ran)]).toEqual([3, expect.stringContaining('more than one checkpoint')]);
  });
});

describe('each table shows a row that was not evaluated:', () => {
  const missing = (runs: RunFolders): string => {
    const directory = runs.copy('crun', 'run');
    rmSync(join(directory, 'report.md'));
    return directory;
  };

  test('tki verify, with its count, and as JSON', async () => {
    using runs = openRunFolders();
    const directory = missing(runs);
    const ran = await verify(runs, directory);
    expect(ran.stdout).toMatch(
      /^rows +\d+ agree · \d+ differ · [1-9]\d* not evaluated · .*\d+ rest on the run's word$/m,
    );
    const { rows } = JSON.parse((await verify(runs, directory, '--json')).stdout) as {
      rows: { id: string; of?: string; state: string }[];
    };
    expect(rows.filter(({ state }) => state === 'not evaluated')).toContainEqual(
      expect.objectContaining({ id: 'run-file', of: 'report.md' }),
    );
  });

  test('tki rollup, in a column of its own', async () => {
    using runs = openRunFolders();
    const directory = missing(runs);
    const shown = await runs.tki('rollup', directory, '--packet', runs.packet);
    expect(shown.stdout).toContain('rows: agree / differ / not evidenced / not evaluated');
    expect(shown.stdout).toMatch(/CONTRADICTED|contradicted/);
    expect(shown.stdout).toMatch(/ \d+ \/ \d+ \/ \d+ \/ [1-9]\d* /);
    const { runs: rolled } = JSON.parse(
      (await runs.tki('rollup', directory, '--packet', runs.packet, '--json')).stdout,
    ) as { runs: { not_evaluated: number }[] };
    expect(rolled[0]?.not_evaluated).toBeGreaterThan(0);
  });

  test('tki readiness --run and tki view', async () => {
    using runs = openRunFolders();
    const directory = missing(runs);
    const map = await runs.tki('readiness', '--run', directory, '--packet', runs.packet);
    expect(map.stdout).toMatch(
      /\d+ rows agree, \d+ differ, \d+ not evidenced, [1-9]\d* not evaluated: exit code 4/,
    );
    const page = runs.at('page.html');
    expect((await runs.tki('view', directory, '--packet', runs.packet, '--out', page)).code).toBe(0);
  });
});

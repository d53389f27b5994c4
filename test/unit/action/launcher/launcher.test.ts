// The launcher in this process, with small real programs in the place of main: what each end of them is called, what is written where, and
// that it always ends with 0. As a program, with signals and full disks, it is asked in test/e2e.
import { execFileSync } from 'node:child_process';
import fs, {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prepare } from '../../../../src/action/launcher/child.ts';
import { append, attempt, sizeOf } from '../../../../src/action/launcher/command-file.ts';
import { launchCommand, runCommand } from '../../../../src/action/launcher/command-step.ts';
import { describeEnd, isOfFullDisk, isWell } from '../../../../src/action/launcher/end.ts';
import type { End } from '../../../../src/action/launcher/end.ts';
import { launch } from '../../../../src/action/launcher/launcher.ts';
import type { Step, Work } from '../../../../src/action/launcher/step.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tki-launcher-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const start = (argv: readonly string[], env: NodeJS.ProcessEnv, input: string, seconds: number) =>
  prepare(argv, env, input !== '').go(input, seconds);
const sh = (script: string) => ['/bin/sh', '-c', script];

describe('a program', () => {
  it.each<[what: string, script: string, input: string, ended: object]>([
    [
      'that ends well',
      'echo out; echo err >&2',
      '',
      { end: { kind: 'exited', status: 0 }, stdout: 'out\n', stderr: 'err\n' },
    ],
    ['that ends otherwise', 'exit 7', '', { end: { kind: 'exited', status: 7 } }],
    ['that is killed', 'kill -TERM $$', '', { end: { kind: 'killed', signal: 'SIGTERM' } }],
    [
      'that reads its input',
      'cat',
      'one\ntwo\n',
      { end: { kind: 'exited', status: 0 }, stdout: 'one\ntwo\n' },
    ],
    ['that reads no input', 'exit 0', 'x'.repeat(200_000), { end: { kind: 'exited', status: 0 } }],
    ['that says a MiB', 'head -c 1048576 /dev/zero', '', { end: { kind: 'exited', status: 0 } }],
    [
      'that says a byte more',
      'head -c 1048577 /dev/zero',
      '',
      { end: { kind: 'cut off', limit: 'output', seconds: 0 } },
    ],
    [
      'that answers a byte more than a MiB',
      'head -c 1048577 /dev/zero',
      'x',
      { end: { kind: 'exited', status: 0 } },
    ],
    [
      'that says more of its errors',
      'head -c 1048577 /dev/zero >&2',
      'x',
      { end: { kind: 'cut off', limit: 'output', seconds: 0 } },
    ],
    ['that is where it was told, with what it was told', 'pwd; echo "$A$B"', '', { stdout: '/\n7\n' }],
  ])('%s', async (_what, script, input, ended) => {
    expect(await start(sh(script), { A: '7' }, input, 30)).toMatchObject(ended);
  });

  it('that ends, and its pipes with it, is not waited for', async () => {
    // The second after its end never comes: that is for what something else holds open.
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    try {
      expect((await start(sh('exit 3'), {}, '', 30)).end).toEqual({ kind: 'exited', status: 3 });
    } finally {
      vi.useRealTimers();
    }
  });

  it('that is not there was not started', async () => {
    expect((await start(['/none'], {}, '', 30)).end).toEqual({ kind: 'not started' });
  });

  it('that takes longer is ended, and asked before where it answers', async () => {
    // One after the other: a launcher has one program at a time.
    const main = await start(sh('sleep 20'), {}, '', 0.2);
    const wait = `trap 'echo asked > ${at('asked')}; exit 0' TERM; while :; do sleep 0.05; done`;
    const command = await start(sh(wait), {}, 'x', 0.4);
    expect([main.end, command.end]).toEqual([
      { kind: 'cut off', limit: 'time', seconds: 0.2 },
      { kind: 'cut off', limit: 'time', seconds: 0.4 },
    ]);
    await vi.waitFor(() => expect(existsSync(at('asked'))).toBe(true), { timeout: 20_000 });
  });

  it('that was prepared waits for its input, however long, and is then given its time', async () => {
    const { go } = prepare(sh(`echo ready > ${at('ready')}; read word; echo "heard $word"`), {}, false);
    await vi.waitFor(() => expect(existsSync(at('ready'))).toBe(true), { timeout: 20_000 });
    expect(await go('go', 20)).toEqual({
      end: { kind: 'exited', status: 0 },
      stdout: 'heard go\n',
      stderr: '',
    });
    const late = prepare(sh('read word; sleep 20'), {}, false);
    expect((await late.go('go', 0.2)).end).toEqual({ kind: 'cut off', limit: 'time', seconds: 0.2 });
  });

  it('that came to its end before its turn is known then, and one without a turn is ended', async () => {
    const early = prepare(sh('exit 7'), {}, false);
    const none = prepare(['/none'], {}, false);
    const waiting = prepare(sh('read word'), {}, false);
    expect([early.isThere(), none.isThere(), waiting.isThere()]).toEqual([true, false, true]);
    await early.go('', 20);
    expect(early.isThere()).toBe(false);
    waiting.end();
    expect([
      (await early.go('go', 20)).end,
      (await none.go('go', 20)).end,
      (await waiting.go('go', 20)).end,
    ]).toEqual([
      { kind: 'exited', status: 7 },
      { kind: 'not started' },
      { kind: 'killed', signal: 'SIGKILL' },
    ]);
  });

  it('may answer 64 MiB, and no byte more', async () => {
    const script = 'head -c 67108864 /dev/zero; echo all of it >&2; sleep 0.1; printf x; exec sleep 20';
    const { end, stdout, stderr } = await start(sh(script), {}, 'x', 30);
    expect([end, stdout.length, stderr]).toEqual([
      { kind: 'cut off', limit: 'output', seconds: 0 },
      2 ** 26,
      'all of it\n',
    ]);
  });

  it('that does more than it may is killed, and not asked, where it is main', async () => {
    // It would go on for a while if it were asked.
    const script = `trap 'echo asked > ${at('asked')}' TERM; echo $$; head -c 1048576 /dev/zero; for i in 1 2 3 4 5 6 7 8 9; do sleep 0.5; done`;
    const { end, stdout } = await start(sh(script), {}, '', 30);
    expect(end).toMatchObject({ kind: 'cut off', limit: 'output' });
    const pid = Number.parseInt(stdout, 10);
    expect(pid).toBeGreaterThan(1);
    await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'), { timeout: 20_000 });
    expect(existsSync(at('asked'))).toBe(false);
  });

  it('has the seconds that it was given, and one for its pipes; and its end ends that wait', async () => {
    const [waits, cleared] = [vi.spyOn(globalThis, 'setTimeout'), vi.spyOn(globalThis, 'clearTimeout')];
    try {
      await start(sh('exit 0'), {}, '', 7);
      const given = waits.mock.calls.map(([, wait]) => wait);
      expect(given).toEqual(expect.arrayContaining([7_000, 1_000]));
      expect(cleared).toHaveBeenCalledWith(waits.mock.results[given.indexOf(7_000)]?.value);
    } finally {
      waits.mockRestore();
      cleared.mockRestore();
    }
  });

  it('is waited for no longer than a second where something else holds its pipes', async () => {
    const { end, stdout } = await start(sh('echo said; sleep 30 & exit 3'), {}, '', 20);
    expect([end, stdout]).toEqual([{ kind: 'exited', status: 3 }, 'said\n']);
  });
});

it.each([
  [{ kind: 'exited', status: 0 }, 'ended with status 0', true, false],
  [{ kind: 'exited', status: 1 }, 'ended with status 1', false, false],
  [{ kind: 'exited', status: 28 }, 'ended with status 28', false, true],
  [{ kind: 'killed', signal: 'SIGKILL' }, 'was ended by SIGKILL', false, false],
  [{ kind: 'cut off', limit: 'time', seconds: 5 }, 'gave no result within 5 s', false, false],
  [{ kind: 'cut off', limit: 'output', seconds: 5 }, 'wrote more than it may', false, false],
  [{ kind: 'not started' }, 'could not be started', false, false],
] as const)('an end in words: %j', (end, words, well, full) => {
  expect([describeEnd(end), isWell(end), isOfFullDisk(end)]).toEqual([words, well, full]);
});

describe('a command file', () => {
  it('gets all of a text behind what it has, and is not made', () => {
    writeFileSync(at('file'), 'one\n');
    append(at('file'), 'two\n');
    expect(readFileSync(at('file'), 'utf8')).toBe('one\ntwo\n');
    expect(sizeOf(at('file'))).toBe(8);
    append(at('none'), 'x');
    append(undefined, 'x');
    append(folder, 'x');
    append('/dev/null', 'x');
    expect(readdirSync(folder)).toEqual(['file']);
    expect([sizeOf(at('none')), sizeOf(undefined)]).toEqual([0, 0]);
  });

  it('is opened for appending alone, and without a wait', () => {
    writeFileSync(at('file'), '');
    append(at('file'), 'x');
    // Only the end of the process closes it.
    const open = readdirSync('/proc/self/fd').find((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`) === at('file');
      } catch {
        return false;
      }
    });
    const flags = /^flags:\s*(\d+)$/m.exec(readFileSync(`/proc/self/fdinfo/${open}`, 'utf8'))?.[1] ?? '';
    fs.closeSync(Number(open));
    // O_ACCMODE, O_APPEND and O_NONBLOCK.
    expect(Number.parseInt(flags, 8) & 0o6003).toBe(0o6001);
  });

  it('gets nothing where it is a pipe, with a reader or without', () => {
    execFileSync('/usr/bin/mkfifo', [at('pipe')]);
    append(at('pipe'), 'x');
    const reader = fs.openSync(at('pipe'), fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
    try {
      append(at('pipe'), 'x');
      const came = () => {
        try {
          return fs.readSync(reader, Buffer.alloc(8));
        } catch {
          return 0;
        }
      };
      expect(came()).toBe(0);
    } finally {
      fs.closeSync(reader);
    }
  });

  it('gets nothing of a text that the disk takes half of', () => {
    writeFileSync(at('file'), 'one\n');
    const spy = vi.spyOn(fs, 'appendFileSync').mockImplementation((file, text) => {
      fs.writeSync(file as number, (text as string).slice(0, 2));
      throw Object.assign(new Error('x'), { code: 'ENOSPC' });
    });
    try {
      append(at('file'), 'two\n');
    } finally {
      spy.mockRestore();
    }
    expect(readFileSync(at('file'), 'utf8')).toBe('one\n');
  });

  it('is tried, and what fails is let be', () => {
    const done: string[] = [];
    attempt(() => {
      done.push('a');
      throw new Error('x');
    });
    attempt(() => void done.push('b'));
    expect(done).toEqual(['a', 'b']);
  });
});

class Ended extends Error {}

interface Said {
  readonly status: unknown;
  readonly log: string;
  readonly outputs: string;
  readonly summary: string;
  /** What the step's folder holds in the end; null: it is gone. */
  readonly left: string[] | null;
  readonly folder: string;
}

/** Runs a launch to its end, which ends no process here, and takes back what it does to this one. */
async function launched(go: () => Promise<unknown>, env: Record<string, string> = {}): Promise<Said> {
  const files = { GITHUB_OUTPUT: at('output'), GITHUB_STEP_SUMMARY: at('summary'), RUNNER_TEMP: at('temp') };
  mkdirSync(files.RUNNER_TEMP);
  for (const name of ['output', 'summary']) writeFileSync(at(name), '');
  const before = { ...process.env };
  const error = process.stderr.write.bind(process.stderr);
  const signals = process.eventNames().filter((name) => typeof name === 'string');
  const listeners = new Map(signals.map((name) => [name, process.listeners(name as 'SIGINT')]));
  const log: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation(((text: string) => {
    log.push(text);
    return true;
  }) as never);
  let status: unknown = 'none';
  const exit = vi.spyOn(process, 'exit').mockImplementation((code: unknown) => {
    status = code;
    throw new Ended();
  });
  Object.assign(process.env, files, env);
  try {
    await go().catch((thrown: unknown) => {
      if (!(thrown instanceof Ended)) throw thrown;
    });
  } finally {
    exit.mockRestore();
    write.mockRestore();
    process.stderr.write = error;
    for (const name of process.eventNames()) {
      if (typeof name !== 'string') continue;
      for (const listener of process.listeners(name as 'SIGINT'))
        if (listeners.get(name)?.includes(listener) !== true)
          process.removeListener(name, listener as () => void);
    }
    process.stdout.removeAllListeners('error');
    for (const name of Object.keys(process.env))
      if (!(name in before)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, before);
  }
  const [own] = readdirSync(files.RUNNER_TEMP);
  return {
    status,
    log: log.join(''),
    outputs: readFileSync(at('output'), 'utf8'),
    summary: readFileSync(at('summary'), 'utf8'),
    left: own === undefined ? null : readdirSync(join(files.RUNNER_TEMP, own)).sort(),
    folder: own ?? '',
  };
}

const step = (run: (work: Work) => Promise<void>, more: Partial<Step> = {}): Step => ({
  title: 'a step',
  main: 'none.mjs',
  phases: [],
  outputs: {
    verdict: { first: 'BLOCKED', description: '' },
    path: { first: '', description: '' },
    'may-gate': { first: 'false', description: '' },
  },
  secrets: [],
  keeps: null,
  run,
  ...more,
});

/** The values of the rows that were written last. */
const values = (outputs: string): Record<string, string> =>
  Object.fromEntries(
    [...outputs.matchAll(/^([\w-]+)<<(tki-[0-9a-f]{32})\n([^]*?)\n\2$/gm)].map(([, name, , value]) => [
      name,
      value,
    ]),
  );

const said = (words: string, more = {}) => ({
  outputs: { verdict: 'EVIDENCE_PRESENT' },
  level: 'notice' as const,
  words,
  summary: '# done\n',
  ...more,
});

describe('a launch', () => {
  it('says what its step says, and leaves nothing', async () => {
    const all = await launched(() =>
      launch(step((work) => Promise.resolve(work.say(said('All is 100% there.'))))),
    );
    expect(all).toMatchObject({ status: 0, summary: '# done\n', left: null });
    expect(all.log).toBe(
      '::notice title=tool-kiem-thu::All is 100%25 there. Non-gating: the end of a job is no verdict.\n',
    );
    expect(values(all.outputs)).toEqual({ verdict: 'EVIDENCE_PRESENT', path: '', 'may-gate': 'false' });
    // First what is there whatever happens.
    expect(all.outputs.indexOf('BLOCKED')).toBeLessThan(all.outputs.indexOf('EVIDENCE_PRESENT'));
    expect(all.outputs.split('verdict<<')).toHaveLength(3);
  });

  it('keeps its memory out of core files, and its children’s', async () => {
    const filter = '/proc/self/coredump_filter';
    const before = readFileSync(filter, 'utf8').trim();
    writeFileSync(filter, '0x33');
    try {
      await launched(() => launch(step((work) => Promise.resolve(work.say(said('x'))))));
      expect(Number.parseInt(readFileSync(filter, 'utf8'), 16)).toBe(0);
    } finally {
      writeFileSync(filter, `0x${before}`);
    }
  });

  it('never lets a step open a gate, say a level of its own, or a value of several lines', async () => {
    const outputs = { verdict: 'a\nb', path: '/a b;c', 'may-gate': 'true', stranger: 'x' };
    const all = await launched(() =>
      launch(step((work) => Promise.resolve(work.say({ ...said('x'), outputs, level: 'error' as never })))),
    );
    expect(values(all.outputs)).toEqual({ verdict: '', path: '/a b;c', 'may-gate': 'false' });
    expect(all.log).toContain('::warning title');
    expect(all.outputs).not.toContain('stranger');
  });

  it.each<[what: string, run: (work: Work) => Promise<void>, words: string]>([
    [
      'throws',
      () => Promise.reject(new Error('secret words')),
      'BLOCKED. ACTION_FAILED: the launcher failed, or a program left no answer. Next: ',
    ],
    [
      'has no space',
      () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOSPC' })),
      "BLOCKED. RUNNER_DISK_FULL: the runner's disk is full. Next: ",
    ],
    [
      'has no quota',
      () => Promise.reject(Object.assign(new Error('x'), { code: 'Unknown system error -122' })),
      'BLOCKED. RUNNER_DISK_FULL',
    ],
    [
      'fails otherwise',
      () => Promise.reject(Object.assign(new Error('x'), { code: 'EIO' })),
      'BLOCKED. ACTION_FAILED',
    ],
    ['throws no error', () => Promise.reject('ENOSPC'), 'BLOCKED. ACTION_FAILED'],
    ['throws nothing', () => Promise.reject(null), 'BLOCKED. ACTION_FAILED'],
    ['throws what is none, by a code', () => Promise.reject({ code: 'ENOSPC' }), 'BLOCKED. ACTION_FAILED'],
    [
      'has no quota by its name',
      () => Promise.reject(Object.assign(new Error('x'), { code: 'EDQUOT' })),
      'BLOCKED. RUNNER_DISK_FULL',
    ],
    [
      'was killed',
      (work) => Promise.resolve(work.died('main', { kind: 'killed', signal: 'SIGKILL' }, ' here')),
      'BLOCKED. ACTION_FAILED: main was ended by SIGKILL here. Next: ',
    ],
    [
      'ran out of space',
      (work) => Promise.resolve(work.died('main', { kind: 'exited', status: 28 }, ' here')),
      'BLOCKED. RUNNER_DISK_FULL: main ran out of disk space here. Next: ',
    ],
    [
      'blocks',
      (work) => Promise.resolve(work.block('SOME_CODE', 'x'.repeat(700))),
      `BLOCKED. SOME_CODE: ${'x'.repeat(35)}`,
    ],
    [
      'says nothing',
      () => Promise.resolve(),
      'BLOCKED. ACTION_FAILED: the run started but did not finish. Next: Run the job again; if it happens again, report it with the log.',
    ],
  ])('is BLOCKED where its step %s', async (_what, run, words) => {
    const all = await launched(() => launch(step(run)));
    expect(all).toMatchObject({ status: 0, left: null });
    expect(all.log.replaceAll('[cut]', 'x'.repeat(35))).toContain(`::warning title=tool-kiem-thu::${words}`);
    expect(all.summary).toContain('# a step: BLOCKED\n\nBLOCKED. ');
    expect(values(all.outputs)).toMatchObject({ verdict: 'BLOCKED', 'may-gate': 'false' });
    expect(all.log).not.toContain('secret words');
  });

  it('cuts what it says of a reason at 600 characters, and all that it says at 900', async () => {
    const [detail, words] = ['ab '.repeat(300), 'cd '.repeat(400)];
    const one = await launched(() =>
      launch(step((work) => Promise.resolve(work.block('SOME_CODE', detail)))),
    );
    const next = 'Next: Run the job again; if it happens again, report it with the log.';
    const blocked = `BLOCKED. SOME_CODE: ${detail.slice(0, 600)}. ${next}`;
    const end = ' Non-gating: the end of a job is no verdict.\n';
    expect(one.log).toBe(`::warning title=tool-kiem-thu::${blocked}${end}`);
    expect(one.summary).toBe(`# a step: BLOCKED\n\n${blocked}\n`);
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    const other = await launched(() => launch(step((work) => Promise.resolve(work.say(said(words))))));
    expect(other.log).toBe(`::notice title=tool-kiem-thu::${words.slice(0, 900)}${end}`);
  });

  it('says what to do about a reason of ours as the table beside the programs has it', async () => {
    const read = fs.readFileSync;
    const spy = vi
      .spyOn(fs, 'readFileSync')
      .mockImplementation(((path: string, ...more: []) =>
        path.endsWith('/blocked-template/next.json') ? '{"ONE":"Do this."}' : read(path, ...more)) as never);
    try {
      for (const [code, next] of [
        ['ONE', 'Do this.'],
        ['TWO', 'Run the job again; if it happens again, report it with the log.'],
      ] as const) {
        const all = await launched(() => launch(step((work) => Promise.resolve(work.block(code, 'd')))));
        expect(all.log).toContain(`::BLOCKED. ${code}: d. Next: ${next} Non-gating`);
        rmSync(folder, { recursive: true });
        mkdirSync(folder);
      }
    } finally {
      spy.mockRestore();
    }
  });

  it('makes a folder that only its own user may enter, with who it is in it', async () => {
    const run = (work: Work) => {
      expect(statSync(work.folder).mode & 0o777).toBe(0o700);
      expect(work.read('launcher')).toMatch(new RegExp(`^pid:\\[\\d+\\] ${process.pid} \\(`));
      return Promise.resolve(work.say(said('All there.')));
    };
    expect((await launched(() => launch(step(run)))).log).toContain(
      '::notice title=tool-kiem-thu::All there.',
    );
  });

  it('gives an output by what its step said, then by what it keeps, then as it is at first', async () => {
    const run = (work: Work) => {
      expect(['verdict', 'path', 'may-gate', 'none'].map(work.output)).toEqual(['BLOCKED', '', 'false', '']);
      work.keep({ verdict: 'KEPT', path: '/kept', 'may-gate': 'kept' });
      work.say(said('x', { outputs: { path: '/said', 'may-gate': 'said' } }));
      expect(['verdict', 'path', 'may-gate'].map(work.output)).toEqual(['KEPT', '/said', 'false']);
      return Promise.resolve();
    };
    const all = await launched(() => launch(step(run)));
    expect(values(all.outputs)).toEqual({ verdict: 'KEPT', path: '/said', 'may-gate': 'false' });
  });

  it('goes on where nobody reads its log any more', async () => {
    const run = (work: Work) => {
      process.stdout.emit('error', Object.assign(new Error('x'), { code: 'EPIPE' }));
      return Promise.resolve(work.say(said('All there.')));
    };
    const others = process.stdout.listeners('error') as (() => void)[];
    process.stdout.removeAllListeners('error');
    const all = await launched(() => launch(step(run)));
    for (const listener of others) process.stdout.on('error', listener);
    expect(all.log).toContain('::notice title=tool-kiem-thu::All there.');
  });

  const SIGNALS = 'INT TERM HUP QUIT ALRM USR2 XCPU ABRT IO PROF PWR STKFLT SYS TRAP VTALRM'.split(' ');
  const ENDINGS = [
    ...SIGNALS.map((name) => [`SIG${name}`, 'INTERRUPTED', `the job was ended by SIG${name}`]),
    ['uncaughtException', 'ACTION_FAILED', 'the launcher failed'],
  ] as [NodeJS.Signals, string, string][];
  /** Where its run never ends: what it writes once it hears this. */
  async function hears(name: NodeJS.Signals, run: () => void = () => {}): Promise<Said> {
    const before = process.listeners(name);
    return launched(async () => {
      const { promise: begun, resolve } = Promise.withResolvers<void>();
      // It ends the process: nothing comes after it.
      void launch(
        step(() => {
          run();
          resolve();
          return new Promise(() => {});
        }),
      );
      await begun;
      const [own] = process.listeners(name).filter((listener) => !before.includes(listener));
      expect(() => (own as () => void)()).toThrow(Ended);
    });
  }

  it.each(ENDINGS)('says BLOCKED where it hears %s', async (name, code, detail) => {
    const all = await hears(name);
    expect(all).toMatchObject({ status: 0, left: null });
    expect(all.log).toContain(`::warning title=tool-kiem-thu::BLOCKED. ${code}: ${detail}. Next: `);
    expect(values(all.outputs)).toMatchObject({ verdict: 'BLOCKED' });
  });

  it.each(['SIGTERM', 'uncaughtException'] as NodeJS.Signals[])('ends what runs at %s', async (name) => {
    let program: ReturnType<typeof start> | undefined;
    await hears(name, () => {
      program = start(sh('exec sleep 5'), {}, '', 60);
    });
    expect((await program)?.end).toEqual({ kind: 'killed', signal: 'SIGKILL' });
  });

  it('lets a step make the summary of what came to nothing, and goes without where that fails', async () => {
    const blocked = vi.fn<(code: string) => string>((code) => `# mine ${code}\n`);
    const one = await launched(() =>
      launch(step((work) => Promise.resolve(work.block('C', 'd')), { blocked })),
    );
    expect(one.summary).toBe('# mine C\n');
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    const fails = () => {
      throw new Error('x');
    };
    const other = await launched(() =>
      launch(step((work) => Promise.resolve(work.block('C', 'd')), { blocked: fails })),
    );
    expect(other.summary).toContain('# a step: BLOCKED');
  });

  it('hides its secrets, the longest first, as they are and as JSON has them, and no short word', async () => {
    const run = (work: Work) => {
      work.relay('open sesame "quoted" open abc\n');
      work.say(said('sesame open', { summary: 'the \\"quoted\\" one, and open sesame\n' }));
      expect(work.secrets).toEqual(['open', 'open sesame', '"quoted"', 'abc']);
      return Promise.resolve();
    };
    const env = { A: 'open', B: ' open sesame ', C: '"quoted"', D: 'abc', E: ' ' };
    const all = await launched(() => launch(step(run, { secrets: ['A', 'B', 'C', 'D', 'E', 'F'] })), env);
    expect(all.log).toContain('tki | [cut] [cut] [cut] abc\n');
    expect(all.log).toContain('::sesame [cut] Non-gating');
    expect(all.summary).toBe('the [cut] one, and [cut]\n');
  });

  it('keeps what it was told to keep, and says where', async () => {
    const run = (work: Work) => {
      writeFileSync(join(work.folder, 'kept'), 'x');
      writeFileSync(join(work.folder, 'other'), 'x');
      expect([work.has('kept'), work.has('none'), work.read('kept')]).toEqual([true, false, 'x']);
      work.keep({ verdict: 'KEPT', path: undefined, 'may-gate': null });
      expect(work.output('verdict')).toBe('KEPT');
      work.say({ words: 'x', level: 'notice' });
      return Promise.resolve();
    };
    const all = await launched(() => launch(step(run, { keeps: { name: 'kept', output: 'path' } })));
    expect(all.left).toEqual(['kept']);
    expect(values(all.outputs)).toMatchObject({
      verdict: 'KEPT',
      path: join(at('temp'), all.folder, 'kept'),
    });
    expect(all.folder).toMatch(/^tki-[0-9a-f]{16}$/);
  });

  it('tries seventy times to take away what a command still writes, and ends well without', async () => {
    const wait = vi.spyOn(Atomics, 'wait').mockReturnValue('timed-out');
    const remove = vi.spyOn(fs, 'rmSync').mockImplementation(() => {
      throw new Error('busy');
    });
    try {
      const run = (work: Work) => {
        writeFileSync(join(work.folder, 'other'), 'x');
        return Promise.resolve(work.say(said('All there.')));
      };
      const all = await launched(() => launch(step(run)));
      expect(all).toMatchObject({ status: 0, left: ['launcher', 'other'] });
      expect([remove.mock.calls.length, wait.mock.calls.length]).toEqual([70, 70]);
      // On a place that nobody changes, for a tenth of a second.
      expect(wait.mock.calls.map(([, ...words]) => words)).toEqual(
        Array.from({ length: 70 }, () => [0, 0, 100]),
      );
    } finally {
      remove.mockRestore();
      wait.mockRestore();
    }
  });

  it('cuts a summary at 900 KiB, and says so', async () => {
    const limit = 900 * 1024;
    for (const [bytes, cut] of [
      [limit, false],
      [limit + 1, true],
    ] as const) {
      const all = await launched(() =>
        launch(step((work) => Promise.resolve(work.say(said('x', { summary: 's'.repeat(bytes) }))))),
      );
      expect(all.summary.length - limit).toBe(cut ? '\n\nCut here, at 900 KiB.\n'.length : 0);
      expect(all.summary.endsWith('Cut here, at 900 KiB.\n')).toBe(cut);
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
    }
  });

  it('is BLOCKED where the runner took its first rows and not its last', async () => {
    const run = (work: Work) => {
      rmSync(at('output'));
      mkdirSync(at('output'));
      work.say(said('x'));
      return Promise.resolve();
    };
    const all = await launched(async () => {
      await launch(step(run)).finally(() => {
        rmSync(at('output'), { recursive: true });
        writeFileSync(at('output'), '');
      });
    });
    expect(all.log).toContain('ACTION_FAILED: the runner accepted the first outputs but not the last');
  });

  it('says what it has where the runner takes no rows at all', async () => {
    const all = await launched(() => launch(step((work) => Promise.resolve(work.say(said('All there.'))))), {
      GITHUB_OUTPUT: '/none/output',
    });
    expect(all.log).toContain('::notice title=tool-kiem-thu::All there.');
  });

  it('makes its folder below /tmp where the runner names none of its own', async () => {
    for (const name of ['', 'relative']) {
      let own = '';
      await launched(
        () =>
          launch(
            step((work) => {
              own = work.folder;
              return Promise.resolve();
            }),
          ),
        { RUNNER_TEMP: name },
      );
      expect(own).toMatch(/^\/tmp\/tki-[0-9a-f]{16}$/);
      expect(existsSync(own)).toBe(false);
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
    }
  });

  it('gives main 55 seconds where its step says nothing else', async () => {
    const waits = vi.spyOn(globalThis, 'setTimeout');
    try {
      const run = async (work: Work) => {
        await work.main('before');
        await work.main('before', 5);
        work.say(said('x'));
      };
      await launched(() => launch(step(run)));
      const given = waits.mock.calls.map(([, wait]) => wait);
      expect(given).toEqual(expect.arrayContaining([55_000, 5_000]));
    } finally {
      waits.mockRestore();
    }
  });

  it('starts main with what a runner gives, one thread for files, and whether there is a secret', async () => {
    const run = async (work: Work) => {
      const { end, stderr } = await work.main('before', 5);
      // There is no such main beside this source.
      expect(end).toEqual({ kind: 'exited', status: 1 });
      expect(stderr).toContain('none.mjs');
      work.say(said('x'));
    };
    const all = await launched(() => launch(step(run)), { INPUT_X: '1' });
    expect(all.log).toContain('tki | ');
  });
});

describe('main', () => {
  it('hears its phase, its folder, what a runner gives, and of each secret that it is there', async () => {
    const program = at('main.mjs');
    writeFileSync(program, 'console.log(JSON.stringify([process.argv.slice(2), process.env]))');
    const source = join(import.meta.dirname, '../../../../src/action/launcher');
    let own = '';
    const run = async (work: Work) => {
      own = work.folder;
      const { end } = await work.main('after', 20);
      expect(end).toEqual({ kind: 'exited', status: 0 });
      work.say(said('x'));
    };
    const named = { main: relative(source, program), secrets: ['TKI_ONE', 'TKI_TWO'] };
    const env = { INPUT_X: '1', TKI_ONE: 'a long secret', TKI_STRANGE: 'x' };
    const all = await launched(() => launch(step(run, named)), env);
    const [heard] = all.log.split('\n').filter((line) => line.startsWith('tki | ['));
    const [words, passed] = JSON.parse(heard?.slice('tki | '.length) ?? '') as [string[], object];
    expect(words).toEqual(['after', own]);
    expect(passed).toMatchObject({ INPUT_X: '1', TKI_ONE: 'given', TKI_TWO: '', UV_THREADPOOL_SIZE: '1' });
    expect(Object.keys(passed)).not.toContain('TKI_STRANGE');
  });
});

describe('a phase that every run comes to', () => {
  it('is started at once, waits for its turn, and is ended where it has none', async () => {
    const program = at('main.mjs');
    const lines = at('lines');
    writeFileSync(
      program,
      `import { appendFileSync, readFileSync } from 'node:fs';
      const [phase, , wait] = process.argv.slice(2);
      const say = (word) => appendFileSync(${JSON.stringify(lines)}, [process.pid, phase, word].join(' ') + '\\n');
      say(wait ?? 'at once');
      say(readFileSync(0, 'utf8'));`,
    );
    const source = join(import.meta.dirname, '../../../../src/action/launcher');
    const rows = () => readFileSync(lines, 'utf8').split('\n').slice(0, -1);
    const words = () => rows().map((line) => line.slice(line.indexOf(' ') + 1));
    const run = async (work: Work) => {
      await vi.waitFor(
        () => expect(words().toSorted()).toEqual(['first wait', 'never wait', 'second wait']),
        {
          timeout: 20_000,
        },
      );
      await work.main('second', 20);
      await work.main('first', 20);
      await work.main('first', 20);
    };
    const phases = ['first', 'second', 'never'];
    await launched(() => launch(step(run, { main: relative(source, program), phases })), {});
    expect(words().slice(3)).toEqual(['second go', 'first go', 'first at once', 'first go']);
    const never = rows().find((line) => line.endsWith(' never wait')) ?? '';
    await vi.waitFor(() => expect(existsSync(`/proc/${never.split(' ')[0]}`)).toBe(false), {
      timeout: 20_000,
    });
  });

  it.each([
    ['exits', 'process.exit(1)'],
    ['is killed', "process.kill(process.pid, 'SIGKILL')"],
  ])('is started again at its turn where it %s before', async (_how, end) => {
    const program = at('main.mjs');
    const pid = at('pid');
    writeFileSync(
      program,
      `import { writeFileSync } from 'node:fs';
      if (process.argv[4] === 'wait') {
        writeFileSync(${JSON.stringify(pid)}, String(process.pid));
        ${end};
      }
      console.log('at its turn');`,
    );
    const source = join(import.meta.dirname, '../../../../src/action/launcher');
    let ended: unknown;
    const run = async (work: Work) => {
      await vi.waitFor(
        () => {
          expect(existsSync(pid)).toBe(true);
          expect(existsSync(`/proc/${readFileSync(pid, 'utf8')}`)).toBe(false);
        },
        { timeout: 20_000 },
      );
      ended = await work.main('after', 20);
    };
    await launched(() => launch(step(run, { main: relative(source, program), phases: ['after'] })), {});
    expect(ended).toEqual({ end: { kind: 'exited', status: 0 }, stdout: 'at its turn\n', stderr: '' });
  });
});

/** A main that says what it was started with, waits as long as both take to say it, and fails. */
function tellingMain() {
  const [seen, program] = [at('seen'), at('x-main.mjs')];
  writeFileSync(
    program,
    `import { appendFileSync, readFileSync } from 'node:fs';
    appendFileSync(${JSON.stringify(seen)}, process.argv[2] + ' ' + process.argv[4] + '\\n');
    const end = Date.now() + 5_000;
    while (readFileSync(${JSON.stringify(seen)}, 'utf8').split('\\n').length < 3 && Date.now() < end);
    process.exit(3);`,
  );
  return { seen, program };
}

describe('a step of one command', () => {
  const outputs = { verdict: { first: 'BLOCKED', description: '' } };

  it('is BLOCKED where its main is not there, and says how that ended', async () => {
    const all = await launched(() =>
      launchCommand({ name: 'verify', outputs, secrets: [], commandSeconds: 5 }),
    );
    expect(all.log).toContain('BLOCKED. ACTION_FAILED: main (before) ended with status 1.');
    expect(all.summary).toContain('# verify: BLOCKED');
    expect(all).toMatchObject({ status: 0, left: null });
  });

  it('starts both halves of its main at once', async () => {
    const { seen, program } = tellingMain();
    // Its main is beside the launcher: a step's name leads there.
    const source = join(import.meta.dirname, '../../../../src/action/launcher');
    const name = relative(source, program).replace(/-main\.mjs$/, '') as 'verify';
    const all = await launched(() => launchCommand({ name, outputs, secrets: [], commandSeconds: 5 }));
    expect(all.log).toContain('BLOCKED. ACTION_FAILED: main (before) ended with status 3.');
    expect(readFileSync(seen, 'utf8').split('\n').toSorted()).toEqual(['', 'after wait', 'before wait']);
  });

  interface Heard {
    readonly said: unknown[];
    readonly died: unknown[];
    readonly relayed: string[];
    readonly phases: string[];
  }

  /** A run's folder and programs of its own: what main and the command are. */
  function workOf(
    texts: Readonly<Record<string, string>>,
    ends: { before?: End; after?: End },
    cli = '',
  ): { work: Work; heard: Heard } {
    const heard: Heard = { said: [], died: [], relayed: [], phases: [] };
    for (const [name, text] of Object.entries(texts)) writeFileSync(at(name), text);
    writeFileSync(at('cli.mjs'), cli);
    const well: End = { kind: 'exited', status: 0 };
    const work = {
      dist: folder,
      folder,
      secrets: ['one', 'two'],
      read: (name: string) => readFileSync(at(name), 'utf8'),
      has: (name: string) => existsSync(at(name)),
      main: (phase: 'before' | 'after') => {
        heard.phases.push(phase);
        return Promise.resolve({ end: ends[phase] ?? well, stdout: '', stderr: '' });
      },
      relay: (text: string) => void heard.relayed.push(text),
      hide: (text: string) => text.replaceAll('one', '[cut]'),
      say: (part: unknown) => void heard.said.push(part),
      died: (...of: unknown[]) => void heard.died.push(of),
    } as unknown as Work;
    return { work, heard };
  }

  const one = { name: 'verify', outputs, secrets: [], commandSeconds: 20 } as const;
  const answer = JSON.stringify({ outputs: { verdict: 'X' }, level: 'notice', words: 'w' });
  const whole = { outputs: { verdict: 'X' }, level: 'notice', words: 'w', summary: 's' };

  it('says at once what main says without a command', async () => {
    const { work, heard } = workOf({ 'answer.json': answer, 'summary.md': 's' }, {});
    await runCommand(one, work);
    expect(heard).toEqual({ said: [whole], died: [], relayed: [], phases: ['before'] });
  });

  it('runs the command with its words and a line for each secret, and hands main what came of it', async () => {
    const texts = { 'answer.json': answer, 'summary.md': 's', 'command.json': '["verify","--json"]' };
    const cli = `import { readFileSync } from 'node:fs';
process.stdout.write(JSON.stringify([process.argv.slice(2), readFileSync(0, 'utf8'), Object.keys(process.env)]));
process.stderr.write('one word');
process.exit(10);`;
    const { work, heard } = workOf(texts, {}, cli);
    await runCommand(one, work);
    expect(heard).toEqual({ said: [whole], died: [], relayed: ['one word'], phases: ['before', 'after'] });
    const ended = JSON.parse(readFileSync(at('ended.json'), 'utf8')) as {
      end: End;
      stdout: string;
      stderr: string;
    };
    expect(ended).toMatchObject({ end: { kind: 'exited', status: 10 }, stderr: '[cut] word' });
    expect(JSON.parse(ended.stdout)).toEqual([['verify', '--json'], '[cut]\ntwo\n', []]);
    expect(statSync(at('ended.json')).mode & 0o777).toBe(0o600);
  });

  it('gives the command nine seconds more than `timeout` does', async () => {
    const texts = { 'answer.json': answer, 'summary.md': 's', 'command.json': '[]' };
    const { work } = workOf(texts, {}, '');
    const waits = vi.spyOn(globalThis, 'setTimeout');
    try {
      await runCommand(one, work);
      expect(waits.mock.calls.map(([, wait]) => wait)).toContain(29_000);
    } finally {
      waits.mockRestore();
    }
  });

  it('ends a command that takes longer than it may', async () => {
    const texts = { 'answer.json': answer, 'summary.md': 's', 'command.json': '[]' };
    const { work } = workOf(texts, {}, 'setInterval(() => {}, 1000);');
    await runCommand({ ...one, commandSeconds: 1 }, work);
    // By `timeout`, whose status this is, and not by the launcher nine seconds later.
    expect(JSON.parse(readFileSync(at('ended.json'), 'utf8'))).toMatchObject({
      end: { kind: 'exited', status: 124 },
    });
  });

  it.each<[phase: 'before' | 'after', end: End]>([
    ['before', { kind: 'exited', status: 1 }],
    ['after', { kind: 'killed', signal: 'SIGKILL' }],
  ])('says how main (%s) died, and nothing of an answer', async (phase, end) => {
    const { work, heard } = workOf(
      { 'answer.json': answer, 'summary.md': 's', 'command.json': '[]' },
      { [phase]: end },
    );
    await runCommand(one, work);
    expect([heard.said, heard.died]).toEqual([[], [[`main (${phase})`, end]]]);
    expect(heard.phases.at(-1)).toBe(phase);
  });

  it.each([
    '7',
    '{}',
    JSON.stringify({ outputs: null, level: 'notice', words: 'w' }),
    JSON.stringify({ outputs: [], level: 'notice', words: 'w' }),
    JSON.stringify({ outputs: 'x', level: 'notice', words: 'w' }),
    JSON.stringify({ outputs: 7, level: 'notice', words: 'w' }),
    JSON.stringify({ outputs: true, level: 'notice', words: 'w' }),
    JSON.stringify({ level: 'notice', words: 'w' }),
    JSON.stringify({ outputs: {}, level: 'error', words: 'w' }),
    JSON.stringify({ outputs: {}, level: 'notices', words: 'w' }),
    JSON.stringify({ outputs: {}, level: 'a warning', words: 'w' }),
    JSON.stringify({ outputs: {}, level: 'notice', words: 7 }),
    'no JSON',
  ])('takes no answer that is none: %s', async (text) => {
    const { work, heard } = workOf({ 'answer.json': text, 'summary.md': 's' }, {});
    await expect(runCommand(one, work)).rejects.toThrow(/no answer|JSON|undefined/);
    expect(heard.said).toEqual([]);
  });

  it('takes a warning for an answer', async () => {
    const { work, heard } = workOf(
      { 'answer.json': answer.replace('notice', 'warning'), 'summary.md': 's' },
      {},
    );
    await runCommand(one, work);
    expect(heard.said).toEqual([{ ...whole, level: 'warning' }]);
  });
});

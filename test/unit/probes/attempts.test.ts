// What the probes attempt, written out: every call that they make of the kernel, with its arguments, and what they say of each answer.
// Nothing is really tried here (a test that removes files of the machine would find them): each call is taken down, and answered with an
// error whose code is the call's name, or with success. In a sandbox all of it runs for real (test/sandbox).
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { EventEmitter } from 'node:events';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import os from 'node:os';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectations } from '../../../src/formats/policy.ts';
import { probeIds } from '../../../src/formats/probe.ts';
import { attempt, attemptLater } from '../../../src/probes/attempts/attempt.ts';
import { readKernelText } from '../../../src/probes/attempts/kernel-text.ts';
import { registry } from '../../../src/probes/attempts/registry.ts';
import { probes } from '../../../src/probes/registry.ts';

type Answers = 'refused' | 'taken';

/** Calls in their order, as one line each. */
let calls: string[] = [];
let answers: Answers = 'refused';
const after: string[] = [];

const refusal = (name: string) => Object.assign(new Error(name), { code: `E_${name}` });

const shown = (value: unknown): string =>
  typeof value === 'function' || (typeof value === 'object' && value !== null && 'exports' in value)
    ? '…'
    : (JSON.stringify(value) ?? 'undefined');

function take(name: string, args: readonly unknown[], value?: unknown): unknown {
  calls.push(`${name}(${args.map(shown).join(', ')})`);
  if (answers === 'refused') throw refusal(name);
  return value;
}

const takeAll = <T extends object>(
  of: T,
  prefix: string,
  names: readonly (keyof T & string)[],
  value?: unknown,
) => {
  for (const name of names)
    vi.spyOn(of, name as never).mockImplementation(((...args: unknown[]) =>
      take(`${prefix}${name}`, args, value)) as never);
};

/** A socket, server or child that says one thing about itself, once somebody could hear it. */
function later(
  name: string,
  args: readonly unknown[],
  good: string,
  methods: readonly string[],
): EventEmitter {
  calls.push(`${name}(${args.map(shown).join(', ')})`);
  const emitter = new EventEmitter();
  for (const method of methods)
    Object.assign(emitter, {
      [method]: (...given: unknown[]) => {
        after.push(`${name}.${method}(${given.map(shown).join(', ')})`);
        const done = given.at(-1);
        if (typeof done === 'function') setImmediate(done as () => void);
      },
    });
  setImmediate(() => emitter.emit(answers === 'refused' ? 'error' : good, refusal(name)));
  return emitter;
}

beforeEach(() => {
  calls = [];
  after.length = 0;
  answers = 'refused';
  takeAll(fs, 'fs.', ['writeFileSync', 'appendFileSync', 'mkdirSync', 'renameSync', 'unlinkSync']);
  takeAll(fs, 'fs.', [
    'writeSync',
    'closeSync',
    'chmodSync',
    'statfsSync',
    'symlinkSync',
    'linkSync',
    'utimesSync',
  ]);
  takeAll(fs, 'fs.', ['lstatSync']);
  takeAll(fs, 'fs.', ['openSync'], 77);
  takeAll(fs, 'fs.', ['readFileSync'], 'text');
  takeAll(fs, 'fs.', ['readdirSync'], ['b', 'a']);
  takeAll(fs, 'fs.', ['watch'], { close: () => after.push('watch.close()') });
  takeAll(os, 'os.', ['networkInterfaces']);
  vi.spyOn(os, 'hostname').mockReturnValue('h'.repeat(500));
  takeAll(process, 'process.', [
    'setuid',
    'setgid',
    'seteuid',
    'setgroups',
    'getgroups',
    'kill',
    'dlopen',
  ] as never);
  vi.spyOn(process, 'umask').mockImplementation(((mask: number) => {
    calls.push(`process.umask(0o${mask.toString(8)})`);
    return 0o22;
  }) as never);
  vi.spyOn(net, 'connect').mockImplementation(((options: unknown) =>
    later('net.connect', [options], 'connect', ['destroy'])) as never);
  vi.spyOn(net, 'createServer').mockImplementation((() => {
    const server = later('net.createServer', [], 'listening', ['close']);
    return Object.assign(server, {
      listen: (...args: unknown[]) => {
        calls.push(`server.listen(${args.map(shown).join(', ')})`);
        if (answers === 'taken') setImmediate(args.at(-1) as () => void);
      },
    });
  }) as never);
  vi.spyOn(dgram, 'createSocket').mockImplementation(((type: unknown) => {
    const socket = later('dgram.createSocket', [type], 'ready', ['close']);
    return Object.assign(socket, {
      send: (...args: unknown[]) => {
        calls.push(`socket.send(${args.map(shown).join(', ')})`);
        if (answers === 'taken') setImmediate(() => (args.at(-1) as (error: null) => void)(null));
      },
    });
  }) as never);
  const answered = (name: string) =>
    ((...args: unknown[]) => {
      calls.push(`${name}(${args.map(shown).join(', ')})`);
      const done = args.at(-1) as (error: unknown) => void;
      setImmediate(() => done(answers === 'refused' ? refusal(name) : null));
    }) as never;
  vi.spyOn(dns, 'lookup').mockImplementation(answered('dns.lookup'));
  vi.spyOn(dns, 'Resolver').mockImplementation(function (options: unknown) {
    calls.push(`dns.Resolver(${shown(options)})`);
    return {
      setServers: (servers: unknown) => void calls.push(`resolver.setServers(${shown(servers)})`),
      resolve4: answered('resolver.resolve4'),
    };
  });
  const child =
    (name: string) =>
    (program: unknown, ...rest: unknown[]) =>
      later(name, [program === process.execPath ? 'node' : program, ...rest], 'spawn', ['kill']);
  vi.spyOn(childProcess, 'spawn').mockImplementation(child('spawn') as never);
  vi.spyOn(childProcess, 'fork').mockImplementation(child('fork') as never);
  vi.spyOn(childProcess, 'spawnSync').mockImplementation(((program: unknown, ...rest: unknown[]) => {
    calls.push(
      `spawnSync(${[program === process.execPath ? 'node' : program, ...rest].map(shown).join(', ')})`,
    );
    return answers === 'refused' ? { error: refusal('spawnSync') } : {};
  }) as never);
  syncBuiltinESMExports();
});

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

describe.each<Answers>(['refused', 'taken'])('where everything is %s', (way) => {
  it('each probe attempts what is written down, and says what came of it', async () => {
    answers = way;
    const argv = process.argv;
    process.argv = ['node', 'probe', 'x', '3', 'd'.repeat(500)];
    const text: string[] = [];
    for (const id of probeIds) {
      calls = [];
      after.length = 0;
      const { attempts, raw } = await registry[id]();
      // What is undone comes after what it was asked for.
      await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
      const kept: Record<string, string> = { ...attempts, ...raw };
      // Of the machine that runs this.
      if ('descriptors' in kept) kept['descriptors'] = 'of this process';
      if ('environment-keys' in kept)
        kept['environment-keys'] =
          kept['environment-keys'] === String(Object.keys(process.env).length) ? 'all of them' : 'not all';
      text.push(
        id,
        ...calls.map((call) => `  ${call.replaceAll(String(process.pid), 'PID')}`),
        ...after.map((call) => `  then ${call}`),
        ...Object.entries(kept).map(
          ([name, said]) => `    ${name}: ${said.length > 300 ? `${said.length} of ${said[0]}` : said}`,
        ),
      );
    }
    process.argv = argv;
    vi.restoreAllMocks();
    await expect(`${text.join('\n')}\n`).toMatchFileSnapshot(`recorded/attempts-${way}.txt`);
  });
});

it('attempts exactly what the expectations name, and carries exactly the texts of its spec', async () => {
  for (const id of probeIds) {
    const { attempts, raw } = await registry[id]();
    expect(Object.keys(attempts).sort(), id).toEqual(Object.keys(expectations.attempts[id]).sort());
    expect(Object.keys(raw).sort(), id).toEqual([...probes[id].raw].sort());
  }
});

it('says that it was told nothing, where it was not', async () => {
  const argv = process.argv;
  process.argv = ['node', 'probe', 'x'];
  const [empty, surface] = [await registry['p08-empty-keyset'](), await registry['p12-no-host-surface']()];
  process.argv = argv;
  expect(empty.attempts['environment-at-start']).toBe('not said');
  expect(surface.attempts['descriptors-at-start']).toBe('not said');
});

describe('an attempt', () => {
  class Odd extends Error {
    override name = 'Odd';
    readonly code = 7;
  }
  it.each<[unknown, string]>([
    [refusal('x'), 'E_x'],
    [new Odd('x'), 'Odd'],
    [new RangeError('x'), 'RangeError'],
    ['a text', 'UNKNOWN'],
    [{ code: 'EPERM' }, 'UNKNOWN'],
  ])('that fails with %o comes to %s', async (error, outcome) => {
    const fail = () => {
      throw error;
    };
    expect(attempt(fail)).toBe(outcome);
    expect(await attemptLater(fail)).toBe(outcome);
    expect(await attemptLater((done) => done(error))).toBe(outcome);
  });

  it('comes to OK where nothing is said, and the first word counts', async () => {
    expect(attempt(() => 7)).toBe('OK');
    expect(await attemptLater((done) => done())).toBe('OK');
    expect(await attemptLater((done) => done(null))).toBe('OK');
    expect(
      await attemptLater((done) => {
        done();
        done(refusal('late'));
      }),
    ).toBe('OK');
  });

  it('comes to TIMEOUT after two seconds, and holds up no end', async () => {
    vi.useFakeTimers();
    const waiting = attemptLater(() => undefined);
    vi.advanceTimersByTime(1_999);
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(1);
    expect(await waiting).toBe('TIMEOUT');
    await attemptLater((done) => done());
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});

it('reads a kernel’s text as far as the frame carries it, and says why it cannot', () => {
  vi.mocked(fs.readFileSync).mockReturnValue('x'.repeat(20_000));
  expect(readKernelText('/proc/self/status')).toHaveLength(16_384);
  vi.mocked(fs.readFileSync).mockImplementation(() => {
    throw new Error('x');
  });
  expect(readKernelText('/proc/self/status')).toBe('!UNKNOWN');
});

// What an earlier step of the same job left in the environment: no effect in main, host and sandbox, or BLOCKED with the reason. Such
// a step is inside what is trusted; this shows how far its reach goes by accident, or by a value meant for other programs. All of them
// in one step; with TKI_LONG=1 each alone as well.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/formats/documents.ts';
import { temporaryFolder } from '../support/sandbox.ts';
import { LONG } from '../support/long.ts';
import { referencePacket } from '../support/reference-packet.ts';
import { copyAction } from './action-copy.ts';
import { runStep } from './runner.ts';
import type { EndedStep } from './runner.ts';
import { atLeast } from '../support/at-least.ts';

interface Trap extends Disposable {
  readonly dir: string;
  readonly file: (name: string) => string;
  /** Programs that fell into the trap: what each wrote. */
  readonly sprung: () => string[];
}

/** A folder with a packet, a module and programs of the attacker's that say who ran them. */
function setTrap(): Trap {
  const folder = temporaryFolder();
  fs.chmodSync(folder.dir, 0o755);
  const file = (name: string): string => path.join(folder.dir, name);
  const marks = file('marks');
  fs.writeFileSync(marks, '');
  fs.writeFileSync(file('packet.json'), referencePacket());
  fs.writeFileSync(
    file('module.cjs'),
    `require('node:fs').appendFileSync(${JSON.stringify(marks)}, require('node:path').basename(process.argv[1] ?? '') + '\\n');`,
  );
  fs.mkdirSync(file('bin'));
  for (const name of [
    'node',
    'env',
    'timeout',
    'sudo',
    'crun',
    'runc',
    'ip',
    'mount',
    'nsenter',
    'unshare',
    'sh',
  ]) {
    fs.writeFileSync(file(`bin/${name}`), `#!/bin/sh\necho ${name} >> ${marks}\nexit 1\n`, { mode: 0o755 });
  }
  return {
    dir: folder.dir,
    file,
    sprung: () => fs.readFileSync(marks, 'utf8').split('\n').filter(Boolean),
    [Symbol.dispose]: () => folder[Symbol.dispose](),
  };
}

const inspect = (trap: Trap, env: Record<string, string>, dist?: string): Promise<EndedStep> =>
  runStep({
    inputs: { packet: './packet.json', 'max-age': '24h' },
    workspace: trap.dir,
    env,
    ...(dist === undefined ? {} : { dist }),
  });

function expectUndisturbed(step: EndedStep): void {
  expect(step.exitCode).toBe(0);
  expect(step.outputs).toMatchObject({ verdict: 'EVIDENCE_PRESENT', 'probes-as-expected': '12' });
  const name =
    Object.keys(step.published).find((one) => one.startsWith('sandbox-attestation-evidence-')) ?? '';
  const { predicate } = JSON.parse(step.published[name] ?? '') as Evidence;
  const cell = predicate.probes.find(({ id }) => id === 'p08-empty-keyset');
  expect(cell?.state).toBe('held');
}

describe('an earlier step set', () => {
  const ways: [string, (trap: Trap) => Record<string, string>][] = [
    ['PATH to a folder of its own programs', (trap) => ({ PATH: trap.file('bin') })],
    [
      'LD_PRELOAD and LD_LIBRARY_PATH',
      (trap) => ({ LD_PRELOAD: trap.file('none.so'), LD_LIBRARY_PATH: trap.file('bin') }),
    ],
    [
      'proxies for everything',
      () => ({
        http_proxy: 'http://127.0.0.1:9',
        https_proxy: 'http://127.0.0.1:9',
        all_proxy: 'http://127.0.0.1:9',
        NODE_USE_ENV_PROXY: '1',
      }),
    ],
    [
      'what shells and tools read',
      (trap) => ({
        BASH_ENV: trap.file('module.cjs'),
        ENV: trap.file('module.cjs'),
        NODE_PATH: trap.dir,
        NODE_EXTRA_CA_CERTS: trap.file('packet.json'),
        SSL_CERT_FILE: '/dev/null',
        TMPDIR: '/proc',
        XDG_RUNTIME_DIR: '/proc',
        HOME: '/proc',
      }),
    ],
  ];
  const all = (trap: Trap) =>
    Object.assign({}, ...ways.map(([, env]) => env(trap))) as Record<string, string>;

  test.each([['all of that', all] as const, ...(LONG ? ways : [])])('%s: no effect', async (_what, env) => {
    using trap = setTrap();
    using step = await inspect(trap, env(trap));
    expectUndisturbed(step);
    expect(trap.sprung()).toEqual([]);
  });

  test('NODE_OPTIONS with a module: it is loaded by the launcher, and by neither main nor host', async () => {
    using trap = setTrap();
    using step = await inspect(trap, { NODE_OPTIONS: `--require ${trap.file('module.cjs')}` });
    expectUndisturbed(step);
    expect(trap.sprung()).toEqual(['index.mjs']);
  });

  test('NODE_OPTIONS that node refuses: the step never starts, and nothing of ours can say so', async () => {
    using trap = setTrap();
    using step = await inspect(trap, { NODE_OPTIONS: '--no-such-option' });
    expect(step.exitCode).toBe(9);
    expect(step.outputs).toEqual({});
  });

  test('an https proxy that nobody answers at: a packet from the service is BLOCKED, with the reason', async () => {
    using trap = setTrap();
    using step = await runStep({
      inputs: { packet: 'packet', 'max-age': '24h' },
      workspace: trap.dir,
      env: {
        https_proxy: 'http://127.0.0.1:9',
        ACTIONS_RESULTS_URL: 'https://results-receiver.invalid/',
        ACTIONS_RUNTIME_TOKEN: `x.${Buffer.from('{"scp":"Actions.Results:a:b"}').toString('base64url')}.x`,
      },
    });
    expect(step.exitCode).toBe(0);
    expect(step.outputs['verdict']).toBe('BLOCKED');
    expect(step.commands[0]?.data).toMatch(/ARTIFACT_/);
  });
});

describe('tokens', () => {
  const secrets = {
    ACTIONS_RUNTIME_TOKEN:
      'eyJhbGciOiJIUzI1NiJ9.c2VjcmV0LXBheWxvYWQtb2YtdGhlLXJ1bm5lcg.c2VjcmV0LXNpZ25hdHVyZS1vZi10aGUtcnVubmVy',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'id-token-request-0123456789-0123456789-0123456789',
    GITHUB_TOKEN: 'ghs_0123456789abcdefghijklmnopqrstuvwxyz',
  };

  test('are in no file, output, summary or line of the log, and the host has an empty environment', async () => {
    using trap = setTrap();
    const seen = trap.file('host-environment');
    using copy = copyAction({
      programs: {
        'host.mjs': `import fs from 'node:fs'; fs.writeFileSync(${JSON.stringify(seen)}, JSON.stringify([process.env, fs.readFileSync('/proc/self/environ', 'utf8')])); await import('./real-host.mjs');`,
      },
    });
    using step = await inspect(trap, secrets, copy.dist);
    const left = fs
      .readdirSync(step.temp, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => fs.readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
    const everything = [step.log, step.summary, JSON.stringify(step.outputs), ...left].join('\n');
    for (const secret of Object.values(secrets)) expect(everything).not.toContain(secret);
    expect(JSON.parse(fs.readFileSync(seen, 'utf8'))).toEqual([{}, '']);
  });

  test('that main prints on its way down are cut out of the log', async () => {
    using trap = setTrap();
    using copy = copyAction({
      programs: {
        'main.mjs': `for (const name of ${JSON.stringify(Object.keys(secrets))}) console.error('Authorization: Bearer ' + process.env[name]); process.exit(1)`,
      },
    });
    using step = await inspect(trap, secrets, copy.dist);
    expect(step.log).toContain('Authorization: Bearer [cut]');
    for (const secret of Object.values(secrets))
      for (const part of atLeast(1, secret.split('.').slice(-1))) expect(step.log).not.toContain(part);
  });
});

// Attacks that once worked against this design, run against the built dist in the real container. The attacker is an
// inspector that the release itself pins, so that no digest gives it away: everything else has to hold. Most run on one of the
// runtimes in `npm test`, in turn, and on both with TKI_LONG=1.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  dist,
  distWith,
  evidenceOf,
  leftovers,
  runHost,
  runtimeInTurn,
  runtimes,
  temporaryFolder,
} from '../support/sandbox.ts';
import { referencePacket } from '../support/reference-packet.ts';

/** Runs an inspection whose inspector is `code`. `code` may use `say(text)`; what it says comes back in the message. */
function attackedBy(runtime: string, code: string) {
  using folder = temporaryFolder();
  const packet = path.join(folder.dir, 'packet.json');
  fs.writeFileSync(packet, referencePacket());
  const program = `
const fs = require('fs');
const go = JSON.parse(fs.readFileSync('/in/go.json', 'utf8'));
const code = (f) => { try { const r = f(); return typeof r === 'string' ? r : 'OK'; } catch (e) { return e.code ?? e.message; } };
const say = (value) => fs.writeSync(2, JSON.stringify(value) + '\\n');
const ready = () => {
  fs.writeSync(2, 'tki-ready ' + go.nonce + '\\n');
  while (fs.statSync('/in/release.json', { throwIfNoEntry: false }) === undefined) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
};
${code}
process.exit(3);
`;
  // Without node's own permission model, which is depth only and has had bypasses: the kernel has to answer.
  const honest = fs.readFileSync(path.join(dist, 'inside/probe.cjs'), 'utf8');
  const prober = honest.replace(/"--permission",\.\.\.\w+,/, '');
  expect(prober).not.toBe(honest);
  using bad = distWith({ 'inspect.cjs': program, 'probe.cjs': prober }, true);
  return runHost({ command: 'inspect', packet, max_age_seconds: 3600, runtime }, bad.dir);
}

/** The JSON that the attacker said, out of the host's message. */
function said(answer: ReturnType<typeof attackedBy>): unknown {
  const text = answer.result.messages[0]?.text ?? '';
  return JSON.parse(/it said: “(\{.*\})”/s.exec(text)?.[1] ?? 'null');
}

describe.each(runtimes)('an inspector that attacks, on %s', (runtime) => {
  const inTurn = (turn: number) => runtimeInTurn(turn).includes(runtime);

  it.runIf(inTurn(0))('cannot write through /proc/self/mem', () => {
    const answer = attackedBy(
      runtime,
      `say({ mem: code(() => fs.openSync('/proc/self/mem', 'r+')), thread: code(() => fs.openSync('/proc/thread-self/mem', 'w')) });`,
    );
    expect(said(answer)).toEqual({ mem: 'EROFS', thread: 'EROFS' });
    expect(answer.result.verdict).toBe('BLOCKED');
  });

  it.runIf(inTurn(1))(
    'cannot read back, list, create, rename or unlink in /out, nor make it hold anything but the three files',
    () => {
      const answer = attackedBy(
        runtime,
        `ready();
fs.writeFileSync('/out/report.json', 'x');
say({
  read: code(() => fs.readFileSync('/out/report.json')),
  list: code(() => fs.readdirSync('/out')),
  create: code(() => fs.writeFileSync('/out/fourth', 'x', { flag: 'wx' })),
  rename: code(() => fs.renameSync('/out/report.md', '/out/r2')),
  unlink: code(() => fs.unlinkSync('/out/report.md')),
  link: code(() => fs.linkSync('/out/report.md', '/out/l')),
  chmod: code(() => fs.chmodSync('/out/report.md', 0o777)),
});`,
      );
      expect(said(answer)).toEqual({
        read: 'EACCES',
        list: 'EACCES',
        create: 'EACCES',
        rename: 'EPERM',
        unlink: 'EPERM',
        link: 'EPERM',
        chmod: 'EPERM',
      });
      expect(answer.result.verdict).toBe('BLOCKED');
      expect(answer.result.messages[0]?.code).toBe('REPORT_NOT_ACCEPTED');
    },
  );

  it.runIf(inTurn(0))('cannot start a process, and finds no program left once it is released', () => {
    const answer = attackedBy(
      runtime,
      `const { spawnSync } = require('child_process');
const before = code(() => fs.statSync('/app/node'));
ready();
say({
  before,
  spawn: spawnSync('/app/node', ['--version'], { stdio: 'ignore' }).error?.code ?? 'OK',
  node: code(() => fs.statSync('/app/node')),
  loader: code(() => fs.statSync('/lib64/ld-linux-x86-64.so.2')),
  probe: code(() => fs.statSync('/app/probe.cjs')),
});`,
    );
    expect(said(answer)).toEqual({
      before: 'OK',
      spawn: 'EPERM',
      node: 'ENOENT',
      loader: 'ENOENT',
      probe: 'ENOENT',
    });
  });

  it.runIf(inTurn(1))('cannot become another program by execve once it is released: there is none', () => {
    const answer = attackedBy(runtime, `ready(); process.execve('/app/node', ['node', '--version'], {});`);
    // Node ends itself when execve fails, and says why.
    expect(answer.result.messages[0]?.text).toMatch(/execve.*ENOENT/s);
    expect(answer.result.verdict).toBe('BLOCKED');
  });

  it.runIf(inTurn(2))('cannot forge the prober’s frame by writing another one to the same descriptor', () => {
    using folder = temporaryFolder();
    const packet = path.join(folder.dir, 'packet.json');
    fs.writeFileSync(packet, referencePacket());
    const honest = fs.readFileSync(path.join(dist, 'inside/inspect.cjs'), 'utf8');
    const forging = `require('fs').writeSync(1, '{"schema":"tki-frame/v1","nonce":"forged"}\\n');\n${honest}`;
    using bad = distWith({ 'inspect.cjs': forging }, true);
    const { result } = runHost({ command: 'inspect', packet, max_age_seconds: 3600, runtime }, bad.dir);
    const { frame, nonce } = evidenceOf(result).predicate;
    expect(frame.nonce).toBe(nonce);
    expect(result.attestation.observed_as_expected).toBe(12);
  });

  it.runIf(inTurn(3))(
    'cannot pass off a report of its own making: the host renders the texts again, and binds the nonce',
    () => {
      const answer = attackedBy(
        runtime,
        `ready();
fs.writeFileSync('/out/report.json', JSON.stringify({ verdict: 'EVIDENCE_PRESENT', exit_code: 0 }));
fs.writeFileSync('/out/report.md', '# all is well');
fs.writeFileSync('/out/checkpoint.md', '# all is well');`,
      );
      expect(answer.result.messages[0]?.code).toBe('REPORT_NOT_ACCEPTED');
      expect([answer.result.verdict, answer.exitCode]).toEqual(['BLOCKED', 3]);
    },
  );

  it.runIf(inTurn(4))(
    'cannot fill the host: /out has a size, a file has a size, and memory has a limit',
    () => {
      const answer = attackedBy(
        runtime,
        `ready();
const block = Buffer.alloc(1 << 20);
process.on('SIGXFSZ', () => {});
const fill = (name) => code(() => { const fd = fs.openSync('/out/' + name, 'w'); for (let i = 0; i < 200; i += 1) fs.writeSync(fd, block); });
say({ json: fill('report.json') });`,
      );
      expect(said(answer)).toEqual({ json: 'EFBIG' });
    },
  );

  it('leaves nothing behind', () => {
    expect(leftovers()).toEqual([]);
  });
});

describe.each(runtimes)('an inspector that dies or hangs, on %s', (runtime) => {
  const inTurn = (turn: number) => runtimeInTurn(turn).includes(runtime);

  it.runIf(inTurn(1))('leaves a BLOCKED triplet when it ends before it waits', () => {
    const { result, exitCode } = attackedBy(runtime, 'process.exit(0);');
    expect([result.verdict, result.messages[0]?.code, exitCode]).toEqual(['BLOCKED', 'INSPECTOR_DIED', 3]);
    expect(result.files.map(({ name }) => name.replace(/[0-9a-f]{16}/, 'RUN')).sort()).toEqual([
      'checkpoint-RUN.md',
      'report.json',
      'report.md',
    ]);
  });

  it.runIf(inTurn(2))('leaves a BLOCKED triplet when it writes nothing and ends with 0', () => {
    const { result, exitCode } = attackedBy(runtime, 'ready(); process.exit(0);');
    expect([result.verdict, result.messages[0]?.code, exitCode]).toEqual([
      'BLOCKED',
      'REPORT_NOT_ACCEPTED',
      3,
    ]);
  });

  it.runIf(inTurn(3))('leaves a BLOCKED triplet when it eats its memory', () => {
    const { result } = attackedBy(
      runtime,
      'ready(); const hold = []; for (;;) hold.push(Buffer.alloc(8 << 20, 1));',
    );
    expect(result.verdict).toBe('BLOCKED');
  });
});

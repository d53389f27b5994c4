// The sandbox in containers of docker and podman, grade B: attested, inspected in, verified elsewhere, and gone afterwards.
// Needs root, dockerd and podman. One container of each in the normal run; the other half with TKI_LONG=1.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Evidence, HostResult, Plan, Report } from '../../src/formats/documents.ts';
import { expectations } from '../../src/formats/policy.ts';
import { promises } from '../../src/formats/words/promises.ts';
import { engineIds } from '../../src/sandbox/runtimes/registry.ts';
import type { EngineId } from '../../src/sandbox/runtimes/registry.ts';
import { startDocker } from './docker.ts';
import type { Docker } from './docker.ts';
import { makeContext } from '../../scripts/operator-image.ts';
import { turnAlone } from '../support/alone.ts';
import { dist, evidenceOf, leftovers, root, runHost, runOf, startHost, textOf } from '../support/sandbox.ts';
import { referencePacket } from '../support/reference-packet.ts';
import { atLeast } from '../support/at-least.ts';

await turnAlone();

// Root's alone all the way up: a socket where others may write is not asked.
const folder = fs.mkdtempSync('/var/lib/tki-engines-');
const at = (...names: string[]) => path.join(folder, ...names);
const packetFile = at('packet.json');
let docker: Docker;

/** Everything that an engine may have, by its own client: ours is not asked about itself. */
const clients: Readonly<Record<EngineId, (...args: string[]) => string>> = {
  docker: (...args) => docker.run(...args).stdout,
  podman: (...args) => spawnSync('/usr/bin/podman', args, { encoding: 'utf8' }).stdout,
};
const wanted: Readonly<Record<EngineId, string>> = { docker: at('docker', 'docker.sock'), podman: 'podman' };

function things(engine: EngineId): Record<string, string[]> {
  const list = (...args: string[]) =>
    clients[engine](...args)
      .split('\n')
      .filter((line) => line !== '')
      .sort();
  return {
    containers: list('ps', '--all', '--quiet', '--no-trunc'),
    images: list('images', '--all', '--quiet', '--no-trunc'),
    networks: list('network', 'ls', '--quiet', '--no-trunc'),
    volumes: list('volume', 'ls', '--quiet'),
  };
}

beforeAll(async () => {
  fs.mkdirSync(at('docker'));
  docker = await startDocker(at('docker'));
  fs.writeFileSync(packetFile, referencePacket());
});

afterAll(async () => {
  await docker[Symbol.asyncDispose]();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** The files of a run in a folder, and what `tki verify` says of them with nothing but them and the packet. */
function verified(result: HostResult, name: string, ...args: string[]) {
  const directory = at(name);
  fs.mkdirSync(directory);
  for (const file of result.files) fs.writeFileSync(path.join(directory, file.name), file.text);
  const ended = spawnSync(
    process.execPath,
    [path.join(dist, 'cli.mjs'), 'verify', directory, '--json', ...args],
    {
      encoding: 'utf8',
    },
  );
  const { attestation, rows } = JSON.parse(ended.stdout) as {
    attestation: string;
    rows: { id: string; state: string; detail: string }[];
  };
  return { code: ended.status, attestation, rows };
}

const asked = (engine: EngineId, inspects: boolean): Partial<Plan> => ({
  runtime: wanted[engine],
  ...(inspects ? { command: 'inspect', packet: packetFile, max_age_seconds: 86_400 } : {}),
});

describe.each(engineIds)('the sandbox of %s', (engine) => {
  // One of each kind in the normal run, and both of both in the long one.
  const inspects = engine === 'docker';
  let before: Record<string, string[]>;
  let result: HostResult;
  let evidence: Evidence['predicate'];

  beforeAll(() => {
    before = things(engine);
    result = runHost(asked(engine, inspects)).result;
    evidence = evidenceOf(result).predicate;
  });

  it('leaves no container, image, network or volume, and nothing of ours', () => {
    expect(things(engine)).toEqual(before);
    expect(leftovers()).toEqual([]);
  });

  it('ends at 2, as grade B, and no document says twelve', () => {
    expect([result.exit_code, runOf(result).predicate.exit_code]).toEqual([2, 2]);
    expect(result.attestation).toMatchObject({ status: 'NOT_ACCEPTED', grade: 'B', runtime: engine });
    expect(evidence.grade).toBe('B');
    const held = evidence.probes.filter(({ state }) => state === 'held');
    expect(held.length).toBe(result.attestation.observed_as_expected);
    expect(held.length).toBeLessThan(12);
    expect(evidence.probes.filter(({ state }) => state === 'breached')).toEqual([]);
  });

  it('attempts each denial by the same prober, and each control breaks', () => {
    for (const [id, attempts] of atLeast(1, Object.entries(expectations.attempts))) {
      const observed = evidence.frame.observations[id as keyof typeof evidence.frame.observations].attempts;
      expect(Object.keys(observed).sort(), id).toEqual(Object.keys(attempts).sort());
    }
    expect(evidence.probes.map(({ control }) => control)).toEqual(Array(12).fill('breached'));
  });

  it('lists every promise that the engine does not keep, with what was seen, in evidence and attestation', () => {
    const told = evidence.unverified_promises ?? [];
    const unkept = Object.entries(expectations.runtimes[engine].unkept ?? {});
    expect(told.length).toBeGreaterThan(5);
    for (const { id, what, observed } of atLeast(1, told)) {
      expect(what).toBe(promises[id as keyof typeof promises]);
      const [, checks] = unkept.find(([name]) => name === id) ?? [];
      // One that no check can see is listed all the same.
      expect(observed.length > 0, id).toBe(Object.keys(checks ?? {}).length > 0);
    }
    const unseen = unkept.filter(([, checks]) => Object.keys(checks).length === 0).map(([id]) => id);
    expect(told.map((each) => each.id)).toEqual(expect.arrayContaining(unseen));
    expect(result.attestation.unverified_promises).toEqual(told.map(({ id }) => id));
  });

  it('is read from outside through the container’s first process, at every stage that an engine has', () => {
    const stages = [...evidence.readings, ...runOf(result).predicate.readings].map(({ stage }) => stage);
    expect(stages).toEqual(expectations.engine_stages?.[inspects ? 'inspection' : 'attestation']);
    expect(evidence.readings[0]?.cgroup).toMatchObject({ memory_bytes: '805306368', tasks: '32' });
  });

  it('is verified elsewhere from its files, and never to more than 2', () => {
    const { code, attestation, rows } = verified(
      result,
      `${engine}-verified`,
      ...(inspects ? ['--packet', packetFile] : []),
    );
    expect(rows.filter(({ state }) => state === 'differs' || state === 'not evaluated')).toEqual([]);
    expect(code).toBe(2);
    // Not the words of a sandbox in which everything held.
    expect(attestation).toBe(`NOT_ACCEPTED (${result.attestation.reason})`);
    expect(rows.find(({ id }) => id === 'engine-sandbox')?.detail).toContain(
      'grade B: unverified are first-reading',
    );
  });

  it.runIf(inspects)('judges a packet in it as UNVERIFIED, and its report names the promises', () => {
    const report = JSON.parse(textOf(result, 'report.json')) as Report;
    expect(report.verdict).toBe('UNVERIFIED');
    expect(report.findings.map(({ reason }) => reason)).toEqual(['PROMISES_UNVERIFIED']);
    expect(report.self_check.confirmed).toBe(true);
    const text = textOf(result, 'report.md');
    for (const { what } of atLeast(1, evidence.unverified_promises ?? [])) expect(text).toContain(what);
  });

  it.runIf(process.env['TKI_LONG'] === '1')('does the other command as well', () => {
    const other = runHost(asked(engine, !inspects)).result;
    expect(other.exit_code).toBe(2);
    expect(verified(other, `${engine}-other`, ...(inspects ? [] : ['--packet', packetFile])).code).toBe(2);
    expect(things(engine)).toEqual(before);
  });

  it('whose host is killed is taken away by the next run', async () => {
    const host = startHost(asked(engine, false));
    const closed = new Promise((resolve) => host.once('close', resolve));
    host.stdout.resume();
    host.stderr.resume();
    const state = '/run/tool-kiem-thu';
    await vi.waitFor(
      () => {
        const records = fs.readdirSync(state).filter((name) => /^engine-[0-9a-f]{16}\.json$/.test(name));
        const made = records.map(
          (name) =>
            JSON.parse(fs.readFileSync(path.join(state, name), 'utf8')) as {
              pid: number;
              containers: string[];
            },
        );
        if (!made.some(({ pid, containers }) => pid === host.pid && containers.length > 0))
          throw new Error('no container yet');
      },
      { timeout: 120_000, interval: 5 },
    );
    host.kill('SIGKILL');
    await closed;
    expect(things(engine)).not.toEqual(before);
    const { result: next } = runHost({ command: 'doctor' });
    expect(next.messages.map(({ code }) => code)).toContain('SWEPT');
    expect(things(engine)).toEqual(before);
    expect(leftovers()).toEqual([]);
  });
});

describe('an engine', () => {
  it('is never taken by auto, whatever else stands here', () => {
    const { result } = runHost({ command: 'doctor' });
    expect(result.runtimes.find(({ usable }) => usable)?.grade).toBe('A');
  });

  it.each([
    ['a bundle to leave', { bundle_copy: at('bundle') }],
    ['a sabotage', { sabotage: ['fork-allowed'] }],
  ])('has no %s', (_what, plan) => {
    const { result } = runHost({ runtime: wanted.docker, ...plan });
    expect(result.messages.map(({ code }) => code)).toEqual(['RUNTIME_UNSUPPORTED']);
    expect(result.exit_code).toBe(3);
  });

  it.runIf(process.env['TKI_LONG'] === '1')(
    'is all that a host needs: one command of sandbox/README.md attests beside it',
    () => {
      const readme = fs.readFileSync(path.join(root, 'sandbox/README.md'), 'utf8');
      const command = /docker run (--rm --network none[\s\S]*?)\n```/.exec(readme)?.[1] ?? '';
      const words = command
        .replaceAll(/\\\n/g, ' ')
        .replaceAll('/var/run/docker.sock', wanted.docker)
        .replaceAll('$PWD', folder)
        .split(/\s+/)
        .filter((word) => word !== '');
      makeContext(at('context'));
      const file = path.join(root, 'sandbox/Dockerfile.operator');
      expect(
        docker.run('build', '--quiet', '--file', file, '--tag', 'tki-operator', at('context')).status,
      ).toBe(0);
      const before = things('docker');
      const ended = docker.run('run', ...words);
      expect(ended.status, ended.stdout + ended.stderr).toBe(2);
      expect(fs.readdirSync(at('evidence')).sort()).toEqual([
        'run.json',
        expect.stringMatching(/^sandbox-attestation-evidence-v1-.*\.json$/),
      ]);
      const said = spawnSync(process.execPath, [path.join(dist, 'cli.mjs'), 'verify', at('evidence')], {
        encoding: 'utf8',
      });
      expect(said.status, said.stdout).toBe(2);
      expect(things('docker')).toEqual(before);
      expect(leftovers()).toEqual([]);
    },
  );

  it('whose socket others may use, or put there, is not asked', () => {
    fs.mkdirSync(at('open'));
    fs.chmodSync(at('open'), 0o777);
    fs.linkSync(wanted.docker, at('open', 'docker.sock'));
    const { result } = runHost({ runtime: at('open', 'docker.sock') });
    expect(result.messages.map(({ code }) => code)).toEqual(['NO_RUNTIME']);
    expect(result.messages[0]?.text).toContain('can be written by users other than root');
  });
});

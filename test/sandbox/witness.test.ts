// What reaches a sandbox beside its config, on the real thing: descriptors of the host, debuggers, addresses that are not random;
// and what changes in it after it was judged. What no runtime has a part in is tried on one of them, in turn; with TKI_LONG=1 on both.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { HostResult } from '../../src/formats/documents.ts';
import { descriptorsAt } from '../../src/formats/kernel/descriptors.ts';
import { expectations } from '../../src/formats/policy.ts';
import { trustedProgram } from '../../src/sandbox/programs.ts';
import {
  dist,
  distWith,
  evidenceOf,
  honestRun,
  leftovers,
  planOf,
  runHost,
  runOf,
  runtimeInTurn,
  runtimes,
  temporaryFolder,
} from '../support/sandbox.ts';
import { referencePacket } from '../support/reference-packet.ts';
import { observationsWords, readObservations } from '../../src/attestation/verify/observations.ts';
import { runFileKind } from '../../src/formats/run-files.ts';
import { contradictionIn } from '../../src/report/host-result.ts';
import { atLeast } from '../support/at-least.ts';

/** A host that starts behind other programs. */
function hostBehind(command: readonly string[], asked: Parameters<typeof planOf>[0]): HostResult {
  const [file = '', ...args] = command;
  const answer = spawnSync(file, [...args, process.execPath, path.join(dist, 'host.mjs')], {
    input: JSON.stringify(planOf(asked)),
    env: {},
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(answer.stdout.toString('utf8')) as HostResult;
}

/** A runtime of root's own at an absolute path, that does something before the real one. */
function withShim(name: string, script: string, use: (shim: string) => void): void {
  const folder = `/opt/tki-witness-${process.pid}-${name}`;
  fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
  try {
    fs.writeFileSync(path.join(folder, name), script, { mode: 0o755 });
    use(path.join(folder, name));
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

function inspected(asked: Parameters<typeof planOf>[0], from = dist): HostResult {
  using folder = temporaryFolder();
  const packet = path.join(folder.dir, 'packet.json');
  fs.writeFileSync(packet, referencePacket());
  return runHost({ command: 'inspect', packet, max_age_seconds: 3600, ...asked }, from).result;
}

const words = (result: HostResult) => result.messages.map(({ text }) => text).join('\n');

const leaks = [
  ['the host’s root', '/', 3],
  ['the control groups', '/sys/fs/cgroup', 50],
  ['a file of the host', '/etc/passwd', 90],
] as const;

const openings = [
  ['keeps a descriptor open', "require('fs').openSync('/proc/self/status');"],
  ['opens the packet twice', "require('fs').openSync('/in/packet.json');"],
] as const;

describe.each(runtimes)('on %s', (runtime) => {
  const inTurn = (turn: number) => runtimeInTurn(turn).includes(runtime);
  const real = trustedProgram(runtime);

  it.each(
    atLeast(
      1,
      leaks.filter((_leak, turn) => inTurn(turn)),
    ),
  )('a runtime that hands on a descriptor of %s is seen, inside and outside', (_what, leaked, number) => {
    // runc hands on no number that has none open below it.
    const script = `#!/bin/bash
args=(); for a in "$@"; do args+=("$a"); [ "$a" = create ] && args+=(--preserve-fds ${number - 2}); done
for ((n = ${runtime === 'runc' ? 3 : number}; n <= ${number}; n++)); do eval "exec $n<${leaked}"; done
exec ${real} "\${args[@]}"
`;
    withShim(runtime, script, (shim) => {
      const { result } = runHost({ runtime: shim });
      expect(result.attestation.status).toBe('NOT_AS_EXPECTED');
      expect(result.probes.find(({ id }) => id === 'p12-no-host-surface')?.state).toBe('breached');
      expect(words(result)).toContain('witness: created-descriptors: ');
      // crun has let go of the host's mounts by then: what one of them holds is called by its place in that mount.
      expect(words(result)).toMatch(
        new RegExp(`(?:${leaked}|/), which is not of this sandbox, r kept over execve`),
      );
      expect(result.messages[0]?.hint).toContain('update the runtime');
      // What was seen is left as a file of its own: no Statement, and nothing that could be verified.
      expect(contradictionIn(result)).toBeNull();
      const seen = result.files.filter(({ name }) => !/^(?:report|checkpoint)/.test(name));
      expect(seen.map(({ name }) => runFileKind(name))).toEqual(['observations']);
      const told = readObservations(Buffer.from(seen[0]?.text ?? ''));
      expect(told?.observed_as_expected).toBe(result.attestation.observed_as_expected);
      expect(told === null ? '' : observationsWords(told)).toContain('“p12-no-host-surface” breached');
    });
  });

  it('what a shell left open for the host reaches no runtime, and blocks nobody', () => {
    const result = hostBehind(
      ['/bin/bash', '-c', 'exec 50</ 251</etc/passwd 252>/dev/null; exec "$@"', 'sh'],
      {
        runtime,
      },
    );
    expect([words(result), result.attestation.observed_as_expected]).toEqual(['', 12]);
    for (const reading of atLeast(1, evidenceOf(result).predicate.readings)) {
      const lines = descriptorsAt(reading.stage, reading.descriptors ?? {}, reading.places ?? {});
      expect(lines).toEqual([...expectations.runtimes[runtime].descriptors![reading.stage]].sort());
    }
  });

  it.runIf(inTurn(0))('a machine without random addresses for this run is told so, and blocked', () => {
    const result = hostBehind([trustedProgram('setarch'), '-R'], { runtime });
    expect([result.verdict, words(result)]).toEqual([
      'BLOCKED',
      expect.stringContaining('witness: personality'),
    ]);
    expect(result.messages[0]?.hint).toContain('start it without');
  });

  it.runIf(inTurn(1))(
    'a runner that marks its jobs for the out-of-memory killer, as the hosted one does, blocks nobody',
    () => {
      const script = 'echo 500 > /proc/self/oom_score_adj; exec "$@"';
      const result = hostBehind(['/bin/sh', '-c', script, 'sh'], { runtime });
      expect([words(result), result.attestation.observed_as_expected]).toEqual(['', 12]);
      expect(evidenceOf(result).predicate.readings.map((reading) => reading.oom_score_adj)).toEqual([
        '0',
        '0',
      ]);
    },
  );

  it.runIf(inTurn(1))(
    'an inspection is read at four stages, and an attestation at three, each with everything',
    () => {
      const stages = (result: HostResult) =>
        [...evidenceOf(result).predicate.readings, ...runOf(result).predicate.readings].map(
          ({ stage }) => stage,
        );
      const inspection = inspected({ runtime });
      expect(stages(inspection)).toEqual(expectations.stages!.inspection);
      expect(stages(honestRun(runtime).result)).toEqual(expectations.stages!.attestation);
      const last = runOf(inspection).predicate.readings.at(-1);
      expect(last?.rootfs?.observed).toMatch(/^sha256:[0-9a-f]{64}$/);
      expect(last?.rootfs?.observed).toBe(last?.rootfs?.expected);
    },
  );

  it.each(
    atLeast(
      1,
      openings.filter((_opening, turn) => inTurn(turn)),
    ),
  )('an inspector that %s is seen by the last reading', (_what, code) => {
    const honest = fs.readFileSync(path.join(dist, 'inside/inspect.cjs'), 'utf8');
    const bad = honest.replace(/^(.*?)(`tki-done|"tki-done)/s, (_all, before: string, word: string) => {
      const at = before.lastIndexOf('function');
      const open = before.indexOf('{', at) + 1;
      return `${before.slice(0, open)}${code}${before.slice(open)}${word}`;
    });
    expect(bad).not.toBe(honest);
    using copy = distWith({ 'inspect.cjs': bad }, true);
    const result = inspected({ runtime }, copy.dir);
    expect([result.verdict, words(result)]).toEqual(['BLOCKED', expect.stringContaining('descriptors')]);
    expect(leftovers()).toEqual([]);
  });

  it.runIf(inTurn(0))(
    'an inspector that leaves before it was read for the last time is BLOCKED, whatever it reported',
    () => {
      const honest = fs.readFileSync(path.join(dist, 'inside/inspect.cjs'), 'utf8');
      const bad = honest.replace(/([`"])tki-done/, '$1tki-gone');
      using copy = distWith({ 'inspect.cjs': bad.replace('/in/end.json', '/in/go.json') }, true);
      const result = inspected({ runtime }, copy.dir);
      expect([result.verdict, result.messages[0]?.code]).toEqual(['BLOCKED', 'INSPECTOR_DIED']);
    },
  );
});

// What hostile testing found once, each as a test: runtimes that lie about what they deleted, mounts that are shared, reports
// that say more than the host knows, doors in a filter, kills for memory, paths that are bent, disks that are filled. On one of the
// runtimes, in turn; with TKI_LONG=1 on both.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filterDifferences } from '../../src/attestation/filter/decisions.ts';
import type { Instructions, HostResult, Report } from '../../src/formats/documents.ts';
import { seccompProfile } from '../../src/formats/policy.ts';
import { contradictionWithInstructions } from '../../src/host/bind-report.ts';
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
  textOf,
} from '../support/sandbox.ts';
import { referencePacket } from '../support/reference-packet.ts';

function inspected(asked: Partial<ReturnType<typeof planOf>>, from = dist) {
  using folder = temporaryFolder();
  const packet = path.join(folder.dir, 'packet.json');
  fs.writeFileSync(packet, referencePacket());
  return runHost({ command: 'inspect', packet, max_age_seconds: 3600, ...asked }, from);
}

/** Runs a host behind another program, such as a shell that changes something first. */
function hostBehind(script: string, asked: Partial<ReturnType<typeof planOf>>): HostResult {
  const answer = spawnSync(
    '/usr/bin/unshare',
    ['--mount', '/bin/sh', '-c', `${script}; exec "$@"`, 'sh', process.execPath, path.join(dist, 'host.mjs')],
    {
      input: JSON.stringify(planOf(asked)),
      env: {},
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return JSON.parse(answer.stdout.toString('utf8')) as HostResult;
}

describe.each(runtimes)('on %s', (runtime) => {
  const inTurn = (turn: number) => runtimeInTurn(turn).includes(runtime);

  it.runIf(inTurn(0))(
    'a machine whose mounts are shared, as systemd makes them, gives the sandbox private ones',
    () => {
      const result = hostBehind('mount --make-rshared /', { runtime });
      expect(result.attestation.observed_as_expected).toBe(12);
      expect(evidenceOf(result).predicate.readings[1]?.mountinfo).not.toMatch(/shared:|master:/);
    },
  );

  it.runIf(inTurn(1))('a machine whose umask is 077 lets the inspector read what it is given', () => {
    using folder = temporaryFolder();
    const packet = path.join(folder.dir, 'packet.json');
    fs.writeFileSync(packet, referencePacket());
    const result = hostBehind('umask 077', { command: 'inspect', packet, max_age_seconds: 3600, runtime });
    expect(result.verdict).toBe('EVIDENCE_PRESENT');
  });

  it.runIf(inTurn(0))(
    'a runtime whose delete does nothing is said so, and what it leaves is ended all the same',
    () => {
      const folder = `/opt/tki-test-${process.pid}-${runtime}`;
      fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
      try {
        const shim = path.join(folder, runtime);
        const real = trustedProgram(runtime);
        fs.writeFileSync(
          shim,
          `#!/bin/sh\nfor arg in "$@"; do test "$arg" = delete && exit 1; done\nexec ${real} "$@"\n`,
          { mode: 0o755 },
        );
        const { result } = runHost({ runtime: shim });
        expect([result.verdict, result.messages[0]?.code]).toEqual(['BLOCKED', 'SANDBOX_FAILED']);
        expect(leftovers()).toEqual([]);
      } finally {
        fs.rmSync(folder, { recursive: true });
      }
    },
  );

  it.runIf(inTurn(1))(
    'an inspector that is killed for its memory after it has reported is BLOCKED, and the kernel’s count is the reason',
    () => {
      const honest = fs.readFileSync(path.join(dist, 'inside/inspect.cjs'), 'utf8');
      const eating = `${honest}\n;{const hold=[];for(;;)hold.push(Buffer.alloc(8<<20,1))}`;
      using bad = distWith({ 'inspect.cjs': eating }, true);
      const { result } = inspected({ runtime }, bad.dir);
      expect([result.verdict, result.messages[0]?.code]).toEqual(['BLOCKED', 'MEMORY_LIMIT']);
    },
  );
});

describe('a report from the sandbox', () => {
  const { result } = inspected({ runtime: 'runc' });
  const report = JSON.parse(textOf(result, 'report.json')) as Report;
  const go = JSON.parse(runOf(result).predicate.go ?? '') as Instructions;

  it('is accepted when it says what the host knows', () => {
    expect(contradictionWithInstructions(report, go)).toBeNull();
  });

  const zero = `sha256:${'0'.repeat(64)}` as const;
  const forgeries: [string, (forged: Report) => void][] = [
    ['another packet', (forged) => void (forged.packet.digest = zero)],
    ['another catalog', (forged) => void (forged.catalog.digest = zero)],
    ['claims that nobody gave', (forged) => void (forged.claims_digest = zero)],
    ['another clock', (forged) => void (forged.clock = '2020-01-01T00:00:00Z')],
    ['another max age', (forged) => void (forged.max_age_seconds = 1)],
    ['an unconfirmed self-check', (forged) => void (forged.self_check.confirmed = false)],
    ['a bound packet without an expectation', (forged) => void (forged.integrity = 'BOUND')],
    ['a bound origin without an expectation', (forged) => void (forged.origin = 'BOUND_BY_EXPECTED_DIGEST')],
    [
      'a pinned catalog without an expectation',
      (forged) => void (forged.catalog_authority = 'PINNED_BY_EXPECTED_DIGEST'),
    ],
    ['more usable items than it lists', (forged) => void (forged.item_counts.usable = 999)],
    ['another run', (forged) => void (forged.run = '0123456789abcdef')],
    ['a caller’s nonce that nobody gave', (forged) => void (forged.caller_nonce = 'ab'.repeat(16))],
    [
      'a better verdict than its items have',
      (forged) => {
        forged.items[0]!.verdict = 'UNVERIFIED';
        forged.items[0]!.availability = 'held_out';
        forged.item_counts.usable -= 1;
        forged.item_counts.held_out += 1;
      },
    ],
    [
      'an approved venue row',
      (forged) => void (forged.matrix.find(({ row }) => row === '24')!.state = 'as expected'),
    ],
    ['fewer blocked capabilities', (forged) => void forged.blocked_capabilities.pop()],
  ];
  it.each(forgeries)('is refused when it states %s', (_what, forge) => {
    const forged = structuredClone(report);
    forge(forged);
    expect(contradictionWithInstructions(forged, go)).not.toBeNull();
  });
});

describe('the filter that crun compiled', () => {
  const bytes = Buffer.from(
    evidenceOf(honestRun('crun').result).predicate.filter.bytes_base64 ?? '',
    'base64',
  );
  const before = (...program: [number, number, number, number][]) => {
    const prefix = Buffer.alloc(program.length * 8);
    program.forEach(([code, jt, jf, k], index) => {
      prefix.writeUInt16LE(code, index * 8);
      prefix.writeUInt8(jt, index * 8 + 2);
      prefix.writeUInt8(jf, index * 8 + 3);
      prefix.writeUInt32LE(k, index * 8 + 4);
    });
    return Buffer.concat([prefix, bytes]);
  };
  /** `nr` is allowed when argument `at` has this low word, whatever the rest of the filter says. */
  const door = (nr: number, at: number, value: number) =>
    before(
      [0x20, 0, 0, 0],
      [0x15, 0, 3, nr],
      [0x20, 0, 0, 16 + at * 8],
      [0x15, 0, 1, value],
      [0x06, 0, 0, 0x7fff0000],
    );

  it('is the profile’s, call by call', () => {
    expect(filterDifferences(seccompProfile, bytes)).toEqual([]);
  });

  it.each([
    ['socket(AF_VSOCK)', 41, 0, 40],
    ['ptrace(PTRACE_ATTACH)', 101, 0, 16],
    ['clone(CLONE_NEWUSER | SIGCHLD)', 56, 0, 0x10000011],
    ['ioctl with a request of its own', 16, 1, 0x5412],
  ])('is told apart when it has a door for %s', (_what, nr, at, value) => {
    expect(filterDifferences(seccompProfile, door(nr, at, value))).not.toEqual([]);
  });
});

describe('a packet’s path', () => {
  it('that leads through a link is refused: the edge has resolved it, so somebody has bent it since', () => {
    using folder = temporaryFolder();
    fs.mkdirSync(path.join(folder.dir, 'real'));
    fs.writeFileSync(path.join(folder.dir, 'real/packet.json'), referencePacket());
    fs.symlinkSync('real', path.join(folder.dir, 'bent'));
    const packet = path.join(folder.dir, 'bent/packet.json');
    const { result } = runHost({ command: 'inspect', packet, max_age_seconds: 3600 });
    expect([result.verdict, result.messages[0]?.code]).toEqual(['BLOCKED', 'PACKET_UNREADABLE']);
  });

  it('that names a hole larger than the disk is refused before a byte is written', () => {
    using folder = temporaryFolder();
    const packet = path.join(folder.dir, 'packet.json');
    fs.writeFileSync(packet, '');
    fs.truncateSync(packet, 2 ** 42);
    const { result } = runHost({ command: 'inspect', packet, max_age_seconds: 3600 });
    expect([result.verdict, result.messages[0]?.code]).toEqual(['BLOCKED', 'PACKET_UNREADABLE']);
    expect(leftovers()).toEqual([]);
  });
});

it('the bundle’s copy is never written into a folder, or through a link, that already stands there', () => {
  using folder = temporaryFolder();
  const victim = path.join(folder.dir, 'victim');
  fs.mkdirSync(victim);
  const link = path.join(folder.dir, 'link');
  fs.symlinkSync(victim, link);
  for (const bundle_copy of [victim, link, '/proc/bundle']) {
    expect(runHost({ bundle_copy }).result.verdict).toBe('BLOCKED');
  }
  expect(fs.readdirSync(victim)).toEqual([]);
});

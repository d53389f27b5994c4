// What a run was never told, the decisive checks of its control, and a start that is no number: each shown on the recorded run.
import { describe, expect, it } from 'vitest';
import { bindingRows } from '../../../src/attestation/verify/given.ts';
import { expectNothing } from '../../../src/attestation/verify/inputs.ts';
import { ownRules } from '../../../src/attestation/release-rules.ts';
import { earlierReleases } from '../../../src/attestation/releases.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import { type ProbeId, probeIds } from '../../../src/formats/probe.ts';
import { oneOf } from '../../support/long.ts';
import { readVectors, runVector, toGo } from '../../vectors/vector.ts';
import { edited, rowNamed } from './corpus-run.ts';
import { atLeast } from '../../support/at-least.ts';

describe('a binding that the run tells of', () => {
  const { packet } = readVectors().find(({ name }) => name === 'evidence-reference-six-counts')!;
  const told = sha256('told');
  const states = (heard: string | null, expected: string | null): string[] => {
    const digests = { expected_packet_digest: heard, expected_catalog_digest: heard } as object;
    return bindingRows(runVector(packet), toGo(packet, digests), {
      ...expectNothing,
      packet: expected as typeof told | null,
      catalog: expected as typeof told | null,
    }).map(({ id, state }) => `${id}: ${state}`);
  };

  it.each([
    [null, null, 'not evidenced'],
    // Told nothing: it is no contradiction that the caller expects one.
    [null, told, 'not evidenced'],
    [told, null, 'not evidenced'],
    [told, told, 'agrees'],
    [sha256('other'), told, 'differs'],
  ])('told %s, with the caller expecting %s, is %s', (heard, expected, state) => {
    expect(states(heard, expected)).toEqual([`origin: ${state}`, `catalog-authority: ${state}`]);
  });
});

/** Written out: a list that is made from the probes would be shortened with them. */
const DECISIVE: Readonly<Record<ProbeId, readonly string[]>> = {
  'p01-network-egress': ['tcp-loopback', 'tcp-listen', 'udp-send', 'unix-socket'],
  'p02-name-resolution': ['getaddrinfo', 'resolver-query'],
  'p03-loopback-only': ['interfaces', 'routes'],
  'p04-rootfs-read-only': ['create-in-root', 'append', 'rename', 'unlink'],
  'p05-in-read-only': ['create', 'append', 'rename', 'unlink'],
  'p06-out-write-only': ['read-back', 'list', 'create', 'rename', 'unlink', 'proc-self-mem'],
  'p07-mount-set': ['mounts'],
  'p08-empty-keyset': ['environment-keys', 'environ-bytes'],
  'p09-no-subprocess': ['spawn-sync-node', 'spawn-node'],
  'p10-no-privilege': ['setuid', 'setgid', 'status-CapEff', 'status-NoNewPrivs'],
  'p11-syscall-filter': ['chmod', 'statfs', 'symlink', 'kill', 'watch'],
  'p12-no-host-surface': ['docker-socket-run', 'proc-sys', 'root-entries'],
};

describe('the checks that decide whether a control broke what it had to', () => {
  it('are these, of this release and of the one before', () => {
    expect(ownRules.decisive).toEqual(DECISIVE);
    expect(earlierReleases.map(({ rules }) => rules.decisive)).toEqual([DECISIVE]);
  });

  const each = probeIds.flatMap((probe) => DECISIVE[probe].map((id) => [probe, id] as const));

  it.each(atLeast(10, oneOf(4, each)))('%s without %s is a control that shows nothing', (probe, id) => {
    const verification = edited('crun', ({ evidence: { predicate } }) => {
      const broke = predicate.control.probes[probe] ?? [];
      predicate.control.probes[probe] = broke.filter((check) => check !== id);
    });
    expect(rowNamed(verification, 'control-checks')).toMatchObject({ state: 'differs' });
  });
});

describe("a process's start", () => {
  it.each(['x1', '1x', ' 1', '1\n', '-1', '', '!GONE', '1'.repeat(21)])('is not %j', (start) => {
    const verification = edited('crun', ({ evidence: { predicate } }) => {
      for (const reading of predicate.readings) reading.process_start = start;
    });
    const named = verification.rows.filter(({ state }) => state === 'differs');
    expect(JSON.stringify(named)).toContain('process_start');
  });
});

// The real sandbox on real runtimes: twelve probes, their control, the witness and the evidence. Needs root, runc and crun.
import { describe, expect, it } from 'vitest';
import { policyDigests } from '../../src/formats/policy.ts';
import { probeIds } from '../../src/formats/probe.ts';
import { subjectDigest } from '../../src/attestation/statement.ts';
import { evidenceOf, honestRun, leftovers, runHost, runOf, runtimes } from '../support/sandbox.ts';

describe.each(runtimes)('the sandbox on %s', (runtime) => {
  const { result, exitCode } = honestRun(runtime);

  it('holds twelve of twelve probes, each with a control that broke, and is accepted by nobody', () => {
    expect(result.messages).toEqual([]);
    expect(result.probes.map(({ id }) => id)).toEqual(probeIds);
    expect(result.probes.filter(({ state, control }) => state !== 'held' || control !== 'breached')).toEqual(
      [],
    );
    expect(result.attestation).toMatchObject({
      status: 'NOT_ACCEPTED',
      reason: 'venue unapproved',
      observed_as_expected: 12,
    });
    expect([exitCode, result.exit_code]).toEqual([10, 10]);
  });

  it('says of each probe whether inside and outside agree, or which side alone can see', () => {
    const basis = Object.fromEntries(result.probes.map((cell) => [cell.id.slice(0, 3), cell.basis]));
    const both = {
      p03: 'both',
      p04: 'both',
      p05: 'both',
      p06: 'both',
      p07: 'both',
      p10: 'both',
      p11: 'both',
      p12: 'both',
    };
    const byFilter = runtime === 'crun' ? 'both' : 'inside-only';
    expect(basis).toEqual({ ...both, p01: byFilter, p02: byFilter, p08: 'inside-only', p09: byFilter });
  });

  it('leaves evidence about policy, filter, rootfs, programs and catalog, and says what it could not observe', () => {
    const { subject, predicate } = evidenceOf(result);
    expect(subjectDigest(subject, 'policy')).toBe(policyDigests.policy);
    expect(subjectDigest(subject, 'filter-source')).toBe(policyDigests.seccomp);
    for (const name of [
      'rootfs',
      'catalog',
      'app/node',
      'app/enter.cjs',
      'app/probe.cjs',
      'app/inspect.cjs',
      'app/inspect.json',
    ]) {
      expect(subjectDigest(subject, name), name).not.toBeNull();
    }
    expect(predicate.filter.observed).toBe(runtime === 'crun' ? 'bytes' : 'not observed');
    expect(predicate.venue).toEqual({ claimed: 'unstated', approval: 'NOT_EVIDENCED' });
    expect(predicate.run_on_github).toBeUndefined();
    expect(predicate.environment_states).toBeNull();
    expect(predicate.matrix).toMatchObject({ 24: 'unverified', 25: 'as expected', 37: 'as expected' });
    expect(runOf(result).predicate.go).toBeNull();
  });

  it('leaves nothing behind', () => {
    expect(leftovers()).toEqual([]);
  });
});

it('runs a fresh user for every run, never one that a host process has', () => {
  const uids = [1, 2].map(() => evidenceOf(runHost({ runtime: 'runc' }).result).predicate.uid);
  expect(new Set(uids).size).toBe(2);
  expect(Math.min(...uids)).toBeGreaterThanOrEqual(2_000_000_000);
});

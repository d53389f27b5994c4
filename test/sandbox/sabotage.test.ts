// The sandbox's own mutation test: each knob weakened, one at a time, on both runtimes; and with a prober that lies.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sabotageScores } from '../../src/attestation/sabotage-scores.ts';
import type { HostResult } from '../../src/formats/documents.ts';
import { sabotages } from '../../src/sandbox/sabotage.ts';
import { distWith, dist, leftovers, runHost, runtimes } from './harness.ts';

const ids = sabotages.map(({ id }) => id);

/** Prints what the host wants to hear, whatever the sandbox is; then waits like the real one. */
const lyingProber = (runtime: string) => {
  const expectations = JSON.parse(
    fs.readFileSync(path.join(import.meta.dirname, '../../sandbox/expectations.json'), 'utf8'),
  ) as {
    attempts: Record<string, Record<string, string>>;
    runtimes: Record<
      string,
      {
        mounts: { mount_point: string; fs_type: string | null; options: string[]; super_options: string[] }[];
        dev: string[];
      }
    >;
  };
  const own = expectations.runtimes[runtime]!;
  const mountinfo = own.mounts
    .map(
      (row, index) =>
        `${index} 0 0:1 / ${row.mount_point} ${row.options.join(',')} - ${row.fs_type ?? 'ext4'} x ${row.super_options.map((option) => option.split('|')[0]).join(',') || 'rw'}`,
    )
    .join('\n');
  return `
const attempts = ${JSON.stringify(expectations.attempts)};
const uid = process.getuid();
const ids = [uid, uid, uid, uid].join('\\t');
const zero = '0000000000000000';
const raw = {
  'p03-loopback-only': { dev: 'Inter-|\\n face\\n lo: 0\\n', route: '', ipv6_route: '' },
  'p07-mount-set': { mountinfo: ${JSON.stringify(mountinfo)} },
  'p10-no-privilege': { status: 'Uid:\\t' + ids + '\\nGid:\\t' + ids + '\\nGroups:\\t\\nCapInh:\\t' + zero + '\\nCapPrm:\\t' + zero + '\\nCapEff:\\t' + zero + '\\nCapBnd:\\t' + zero + '\\nCapAmb:\\t' + zero + '\\nNoNewPrivs:\\t1\\nUmask:\\t0577\\n' },
  'p12-no-host-surface': { proc: '1 self thread-self', dev: ${JSON.stringify(own.dev.join(' '))}, root: 'app dev in lib lib64 mnt out proc' },
};
const observations = {};
for (const [id, codes] of Object.entries(attempts)) {
  observations[id] = { attempts: Object.fromEntries(Object.entries(codes).map(([k, v]) => [k, v.split('|')[0]])), raw: raw[id] ?? {} };
}
require('fs').writeSync(1, JSON.stringify({ schema: 'tki-frame/v1', nonce: process.argv[2], observations }) + '\\n');
setInterval(() => {}, 1000);
`;
};

/** A plan takes ten at a time. */
function sabotageAll(runtime: string, from = dist) {
  const rows: HostResult['sabotage'] = [];
  const messages: HostResult['messages'] = [];
  const codes = new Set<number | null>();
  for (let start = 0; start < ids.length; start += 10) {
    const { result, exitCode } = runHost({ runtime, sabotage: ids.slice(start, start + 10) }, from);
    expect([result.files, result.attestation.status]).toEqual([[], 'NOT_ATTESTED']);
    rows.push(...result.sabotage);
    messages.push(...result.messages);
    codes.add(exitCode);
  }
  return { rows, messages, codes: [...codes] };
}

const readme = fs.readFileSync(path.join(import.meta.dirname, '../../sandbox/README.md'), 'utf8');

/** What sandbox/README.md says of a score: `| runc | all together | 66 of 66 | … |`. */
const published = (runtime: string, what: string) =>
  new RegExp(`^\\| ${runtime} +\\| ${what} +\\| (.*?) +\\| (.*?) +\\|$`, 'm').exec(readme)?.slice(1, 3);

describe.each(runtimes)('sabotages on %s', (runtime) => {
  const { rows, messages, codes } = sabotageAll(runtime);

  it('sees every one of them', () => {
    expect(messages).toEqual([]);
    expect(rows.map(({ id }) => id)).toEqual(ids);
    expect(rows.filter(({ seen }) => !seen)).toEqual([]);
    expect(codes).toEqual([10]);
  });

  it('scores what sandbox/README.md publishes, and names what each way of counting misses', () => {
    for (const { what, seen, total, unseen } of sabotageScores(rows)) {
      const names = unseen.map((id) => `\`${id}\``).join(', ') || 'none';
      expect(published(runtime, what), what).toEqual([`${seen} of ${total}`, names]);
    }
  });

  it('leaves nothing behind', () => {
    expect(leftovers()).toEqual([]);
  });

  it('are seen by the same others when the prober really lies', () => {
    using liar = distWith({ 'probe.cjs': lyingProber(runtime) }, true);
    const lied = sabotageAll(runtime, liar.dir).rows;
    const score = sabotageScores(rows).at(-1);
    expect(sabotageScores(lied).at(-1)).toEqual(score);
  });
});

describe.each(runtimes)('a prober that prints twelve held, on %s', (runtime) => {
  /** Who else noticed, when the release itself pins the liar: no digest gives it away. */
  const seenDespiteLiar = (sabotage: string) => {
    using liar = distWith({ 'probe.cjs': lyingProber(runtime) }, true);
    const { result } = runHost({ runtime, sabotage: [sabotage] }, liar.dir);
    return result.sabotage[0]?.seen_by ?? [];
  };

  it('is not believed while the root file system is writable', () => {
    expect(seenDespiteLiar('rootfs-rw')).toEqual(
      expect.arrayContaining(['bundle config', 'p04 outside', 'p07 outside']),
    );
  });

  it('is not believed while the network is the host’s', () => {
    expect(seenDespiteLiar('host-network')).toEqual(
      expect.arrayContaining(['bundle config', 'witness namespace-network']),
    );
  });

  it('is not believed while the filter is off', () => {
    expect(seenDespiteLiar('filter-off')).toEqual(expect.arrayContaining(['bundle config', 'p11 outside']));
  });

  it('is not believed while a key stands in config.json', () => {
    expect(seenDespiteLiar('env-added')).toContain('bundle config');
  });

  it('breaks no control, so that nothing it says is held', () => {
    using liar = distWith({ 'probe.cjs': lyingProber(runtime) }, true);
    const { result, exitCode } = runHost({ runtime }, liar.dir);
    const held = result.probes.filter(({ state }) => state === 'held').map(({ id }) => id);
    expect(held).toEqual([]);
    expect([result.attestation.status, exitCode]).toEqual(['NOT_AS_EXPECTED', 3]);
  });
});

it('a prober that is not the one of the release is noticed by its digest', () => {
  using liar = distWith({ 'probe.cjs': lyingProber('runc') }, false);
  const { result } = runHost({ runtime: 'runc' }, liar.dir);
  expect(result.messages[0]?.text).toContain('program-probe.cjs');
  expect(result.verdict).toBe('BLOCKED');
});

describe('an enter program that passes a key on', () => {
  const passing = fs
    .readFileSync(path.join(dist, 'inside/enter.cjs'), 'utf8')
    .replace(/,\s*\{\}\)/, ",{TKI_KEY:'passed on'})");

  it('is noticed by its digest', () => {
    using bad = distWith({ 'enter.cjs': passing }, false);
    const { result, exitCode } = runHost({ runtime: 'runc' }, bad.dir);
    expect(result.messages[0]?.text).toContain('program-enter.cjs');
    expect([result.verdict, exitCode]).toEqual(['BLOCKED', 3]);
  });

  it('is noticed by p08 even where the release pins it', () => {
    using bad = distWith({ 'enter.cjs': passing }, true);
    const { result } = runHost({ runtime: 'runc' }, bad.dir);
    expect(result.probes.find(({ id }) => id === 'p08-empty-keyset')?.state).toBe('breached');
  });
});

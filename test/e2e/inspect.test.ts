// `tki inspect`, `verify`, `attest` and `doctor` from the built dist: what they write, what they exit with, and what they
// refuse. Needs root, runc and crun.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/formats/documents.ts';
import { trustedProgram } from '../../src/sandbox/programs.ts';
import { dist, leftovers, root, runtimes, temporaryFolder } from '../support/sandbox.ts';
import { referencePacket } from '../support/reference-packet.ts';
import { inLongRun } from '../support/long.ts';
import { sharedPacket, sharedRun } from './shared-runs.ts';
import { kinds, names, tki, tripletOnly, wholeRun } from './command-line.ts';

/** A folder with a good packet in it. */
function withPacket(text = referencePacket()) {
  const folder = temporaryFolder();
  const packet = path.join(folder.dir, 'packet.json');
  fs.writeFileSync(packet, text);
  return {
    packet,
    out: path.join(folder.dir, 'out'),
    dir: folder.dir,
    [Symbol.dispose]: () => folder[Symbol.dispose](),
  };
}

const reportIn = (out: string) =>
  JSON.parse(fs.readFileSync(path.join(out, 'report.json'), 'utf8')) as Report;

describe.each(runtimes)('a good packet on %s', (runtime) => {
  it('is EVIDENCE_PRESENT and accepted by nobody, leaves five files, and verify makes the same reports again, byte for byte', async () => {
    const packet = await sharedPacket();
    const { out, ended } = await sharedRun(runtime);
    expect(ended.code).toBe(10);
    expect(kinds(out)).toEqual(wholeRun);
    const report = reportIn(out);
    expect(report.verdict).toBe('EVIDENCE_PRESENT');
    expect(report.attestation).toMatchObject({
      status: 'NOT_ACCEPTED',
      reason: 'venue unapproved',
      observed_as_expected: 12,
    });
    expect(ended.stdout).toContain('12 of 12 observed as expected');
    expect(ended.stdout).toContain('B4′ acceptance: NOT ASSERTED, a second party verifies');

    const verified = tki(['verify', out, '--packet', packet, '--json']);
    expect(verified.code).toBe(10);
    const { rows } = JSON.parse(verified.stdout) as { rows: { id: string; label: string; state: string }[] };
    const again = rows.filter(({ id }) => id === 'evaluated');
    expect(again.map(({ label, state }) => `${label} ${state}`)).toEqual(
      Array.from({ length: 3 }, () => 'recomputed agrees'),
    );
    expect(tki(['verify', out]).code).toBe(2);
    expect(leftovers()).toEqual([]);
  });
});

it('two inspections into one --out: the second is refused before it writes, and the folder is the first one’s, whole', async () => {
  using given = withPacket();
  const folder = `/opt/tki-test-${process.pid}-slow`;
  fs.mkdirSync(folder, { mode: 0o755 });
  try {
    // A runc that lets the second one come, however slow the machine is.
    const [slow, waiting, go] = ['runc', 'waiting', 'go'].map((name) => path.join(folder, name)) as [
      string,
      string,
      string,
    ];
    fs.writeFileSync(
      slow,
      `#!/bin/sh\nfor word; do [ "$word" = create ] && : > ${waiting} && until [ -e ${go} ]; do sleep 0.05; done; done\nexec ${trustedProgram('runc')} "$@"\n`,
      { mode: 0o755 },
    );
    const asked = ['inspect', given.packet, '--max-age', '1h', '--out', given.out, '--runtime'];
    const first = spawn(process.execPath, [path.join(dist, 'cli.mjs'), ...asked, slow], {
      env: { PATH: '/usr/bin:/bin' },
      stdio: 'ignore',
    });
    const ended = new Promise<number | null>((resolve) => first.once('close', resolve));
    while (!fs.existsSync(waiting)) await sleep(20);
    const standing = () =>
      names(given.out).map((name) => fs.readFileSync(path.join(given.out, name), 'utf8'));
    const before = standing();
    const second = tki([...asked, 'crun']);
    expect([second.code, second.stderr.split(':').slice(0, 2)]).toEqual([1, ['tki', ' OUT_IN_USE']]);
    // Until it ends, the first one's folder says BLOCKED.
    expect([standing(), kinds(given.out)]).toEqual([before, tripletOnly]);
    fs.writeFileSync(go, '');
    expect(await ended).toBe(10);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
  expect(kinds(given.out)).toEqual(wholeRun);
  expect(tki(['verify', given.out, '--packet', given.packet]).code).toBe(10);
});

describe('a packet that is refused', () => {
  const refused: [string, string, string][] = [
    ['an empty file', '', 'NON_CANONICAL'],
    // Every packet that is refused is a vector; here, that a refusal comes out of the sandbox: of its bytes, and of what they say.
    ...inLongRun<[string, string, string]>([
      ['a file that is not JSON', 'packet: yes\n', 'NON_CANONICAL'],
      [
        'a packet with another schema id',
        referencePacket((packet) => ((packet as { schema: string }).schema = 'b7/v2')),
        'ENVELOPE_NOT_ACCEPTED',
      ],
    ]),
    [
      'a packet with one digit changed',
      referencePacket().replace('"value":"309"', '"value":"310"'),
      'PACKET_DIGEST_DIFFERS',
    ],
  ];
  it.each(refused)('%s ends with 3, a BLOCKED triplet and its reason', (_what, text, reason) => {
    using given = withPacket(text);
    const ended = tki(['inspect', given.packet, '--max-age', '1h', '--out', given.out]);
    expect(ended.code).toBe(3);
    const report = reportIn(given.out);
    expect([report.verdict, report.exit_code]).toEqual(['BLOCKED', 3]);
    expect(report.findings.map((finding) => finding.reason)).toContain(reason);
    expect(report.items).toEqual([]);
    expect(ended.stdout).toContain(reason);
    expect(kinds(given.out)).toEqual(expect.arrayContaining(tripletOnly));
  });

  it('by an expected digest that differs ends with 3', () => {
    using given = withPacket();
    const other = `sha256:${'0'.repeat(64)}`;
    expect(
      tki(['inspect', given.packet, '--max-age', '1h', '--out', given.out, '--expect-packet', other]).code,
    ).toBe(3);
    expect(reportIn(given.out).findings[0]?.reason).toBe('EXPECTED_DIGEST_DIFFERS');
  });

  it('for its age ends with 3', () => {
    using given = withPacket(referencePacket(undefined, new Date(Date.now() - 7_200_000)));
    expect(tki(['inspect', given.packet, '--max-age', '1h', '--out', given.out]).code).toBe(3);
    expect(reportIn(given.out).verdict).toBe('BLOCKED_BY_UNVERIFIED_SOURCE');
  });
});

describe('a call that is wrong', () => {
  const wrong: [string, (given: { packet: string; out: string; dir: string }) => string[], string][] = [
    [
      'an unknown option',
      ({ packet, out }) => ['inspect', packet, '--max-age', '1h', '--out', out, '--fail-on', 'x'],
      'UNKNOWN_OPTION',
    ],
    ['no max-age', ({ packet, out }) => ['inspect', packet, '--out', out], 'MAX_AGE_MISSING'],
    [
      '--as-of in the past',
      ({ packet, out }) => [
        'inspect',
        packet,
        '--max-age',
        '1h',
        '--out',
        out,
        '--as-of',
        '2020-01-01T00:00:00Z',
      ],
      'AS_OF',
    ],
    [
      'no packet',
      ({ out, dir }) => ['inspect', path.join(dir, 'none.json'), '--max-age', '1h', '--out', out],
      'FILE_NOT_USABLE',
    ],
    [
      'a directory for a packet',
      ({ dir, out }) => ['inspect', dir, '--max-age', '1h', '--out', out],
      'FILE_NOT_USABLE',
    ],
    [
      'a file for an out directory',
      ({ packet }) => ['inspect', packet, '--max-age', '1h', '--out', packet],
      'OUT_',
    ],
  ];
  it.each(wrong)('%s ends with 1, one line and a hint, and writes nothing', (_what, argsOf, code) => {
    using given = withPacket();
    const before = names(given.dir);
    const ended = tki(argsOf(given));
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(new RegExp(`^tki: ${code}[A-Z_]*: [^\\n]+\\nhint: [^\\n]+\\n$`));
    expect(ended.stdout).toBe('');
    expect(names(given.dir)).toEqual(before);
  });

  it('an out directory that cannot be written ends with 1 and writes nothing', () => {
    using given = withPacket();
    // Root writes everywhere but into a file system that is read-only.
    const ended = tki(['inspect', given.packet, '--max-age', '1h', '--out', '/proc/tki-out']);
    expect([ended.code, ended.stdout]).toEqual([1, '']);
    expect(ended.stderr).toMatch(/^tki: OUT_[A-Z_]+: .+\nhint: .+\n$/);
  });
});

describe('a machine that cannot', () => {
  it('without a runtime ends with 3, a BLOCKED triplet and the remedy', () => {
    using given = withPacket();
    // In a mount namespace of its own, what is called crun and runc are empty files.
    const script =
      'for file in /usr/bin/crun /usr/sbin/runc /usr/bin/runc; do test -e $file && mount --bind /dev/null $file; done; exec "$@"';
    const hidden = ['/usr/bin/unshare', '--mount', '/bin/sh', '-c', script, 'sh'];
    const ended = tki(['inspect', given.packet, '--max-age', '1h', '--out', given.out], hidden);
    expect(ended.code).toBe(3);
    expect(kinds(given.out)).toEqual(tripletOnly);
    expect(reportIn(given.out).findings[0]?.reason).toBe('NO_RUNTIME');
    expect(ended.stdout).toContain('apt-get install');
    expect(tki(['doctor'], hidden).code).toBe(3);
  });

  it('with neither root nor sudo ends with 3 and a BLOCKED triplet', () => {
    using given = withPacket();
    // Where nobody can reach it: the checkout itself may lie in a folder that only root can enter.
    for (const name of ['dist', 'catalog']) {
      fs.cpSync(path.join(root, name), path.join(given.dir, name), { recursive: true });
    }
    const node = path.join(given.dir, 'node');
    fs.copyFileSync(process.execPath, node);
    for (const file of [given.dir, given.packet]) fs.chownSync(file, 65534, 65534);
    const args = [
      '--reuid=65534',
      '--regid=65534',
      '--clear-groups',
      node,
      path.join(given.dir, 'dist/cli.mjs'),
    ];
    const inspect = ['inspect', given.packet, '--max-age', '1h', '--out', given.out];
    const ended = spawnSync('/usr/bin/setpriv', [...args, ...inspect], { env: {}, timeout: 150_000 });
    expect(ended.status).toBe(3);
    expect(kinds(given.out)).toEqual(tripletOnly);
    expect(reportIn(given.out).findings[0]?.reason).toBe('NO_PRIVILEGE');
  });

  it('asked for a runtime that this release does not drive says so instead of taking another', () => {
    using given = withPacket();
    const ended = tki(['inspect', given.packet, '--max-age', '1h', '--out', given.out, '--runtime', 'youki']);
    expect([ended.code, reportIn(given.out).findings[0]?.reason]).toEqual([3, 'RUNTIME_UNSUPPORTED']);
  });

  it('does not run a runtime that others than root could have written', () => {
    using given = withPacket();
    const shim = path.join(given.dir, 'runc');
    fs.writeFileSync(shim, '#!/bin/sh\necho runc version 9\n', { mode: 0o777 });
    const ended = tki(['inspect', given.packet, '--max-age', '1h', '--out', given.out, '--runtime', shim]);
    expect([ended.code, reportIn(given.out).findings[0]?.reason]).toEqual([3, 'NO_RUNTIME']);
  });
});

describe('what was left of a run, edited afterwards', () => {
  const edits: [string, RegExp, (text: string) => string][] = [
    ['the verdict of report.json', /^report\.json$/, (text) => text.replace('"usable":6', '"usable":5')],
    ['report.md', /^report\.md$/, (text) => `${text}\nAll is well.\n`],
    [
      'an observation in the evidence',
      /^sandbox-/,
      (text) => text.replace('"tcp-public":"EPERM"', '"tcp-public":"OK"'),
    ],
    ['run.json', /^run\.json$/, (text) => text.replace('"oom_kills":"0"', '"oom_kills":"1"')],
  ];
  const whole = withPacket();
  const nonce = 'ab'.repeat(16);
  beforeAll(() => {
    // Of a machine that says of itself what it is.
    tki(
      ['inspect', whole.packet, '--max-age', '1h', '--out', whole.out, '--nonce', nonce, '--venue', 'v2'],
      ['/usr/bin/env', 'GITHUB_ACTIONS=true'],
    );
  });
  afterAll(() => whole[Symbol.dispose]());

  it.each(edits)('%s contradicts the rest: verify ends with 4', (_what, which, edit) => {
    using given = withPacket(fs.readFileSync(whole.packet, 'utf8'));
    fs.cpSync(whole.out, given.out, { recursive: true });
    const name = names(given.out).find((each) => which.test(each))!;
    const file = path.join(given.out, name);
    const text = fs.readFileSync(file, 'utf8');
    expect(edit(text)).not.toBe(text);
    fs.writeFileSync(file, edit(text));
    expect(tki(['verify', given.out, '--packet', given.packet]).code).toBe(4);
  });

  it('an expectation from outside that differs ends with 4, and one that agrees changes nothing', () => {
    const verify = (...more: string[]) => tki(['verify', whole.out, '--packet', whole.packet, ...more]).code;
    expect(verify('--expect-nonce', nonce)).toBe(10);
    expect(verify('--expect-nonce', 'cd'.repeat(16))).toBe(4);
    expect(verify('--expect-packet', `sha256:${'0'.repeat(64)}`)).toBe(4);
  });

  it('an approval is the verifier’s own input: without it the venue stays unapproved, whatever the machine says of itself', () => {
    const approval = path.join(whole.dir, 'approval.json');
    fs.writeFileSync(approval, '{"venue":"v2"}');
    const plain = tki(['verify', whole.out, '--packet', whole.packet]);
    // Some file is no approval; approval.test.ts shows what becomes of one.
    const claimed = tki(['verify', whole.out, '--packet', whole.packet, '--approval', approval]);
    expect(plain.stdout).toContain('attestation  NOT_ACCEPTED (venue unapproved)');
    expect([plain.code, claimed.code, claimed.stdout]).toEqual([10, 1, '']);
    expect(claimed.stderr).toMatch(/^tki: APPROVAL_NOT_USABLE: /);
    expect(reportIn(whole.out).attestation.status).toBe('NOT_ACCEPTED');
  });

  it('a BLOCKED run leaves nothing that could be recomputed: verify ends with 3', () => {
    using given = withPacket();
    tki(['inspect', given.packet, '--max-age', '1h', '--out', given.out, '--runtime', 'docker']);
    expect(tki(['verify', given.out]).code).toBe(3);
  });
});

it('attest writes evidence and run.json, and verify recomputes its judgements', () => {
  using folder = temporaryFolder();
  const out = path.join(folder.dir, 'out');
  const bundle = path.join(folder.dir, 'bundle');
  expect(tki(['attest', '--out', out, '--bundle', bundle, '--venue', 'v1']).code).toBe(10);
  expect(kinds(out)).toEqual(['run.json', 'sandbox-attestation-evidence-v1-DATE.json']);
  expect(names(bundle)).toEqual(['config.json', 'rootfs']);
  expect(tki(['verify', out]).code).toBe(10);
});

// `tki verify` against somebody who edits a real run's files and repairs every digest in them. Needs root, runc and crun.
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { laterMembers } from '../../src/attestation/release-rules.ts';
import { earlierReleases } from '../../src/attestation/releases.ts';
import { canonicalDigest } from '../../src/formats/canonical.ts';
import { sha256 } from '../../src/formats/digest.ts';
import type { Reading } from '../../src/formats/documents.ts';
import { expectations, policy, seccompProfile } from '../../src/formats/policy.ts';
import { sourcesOf, toRuntimeSpec } from '../../src/formats/kernel/runtime-spec.ts';
import { temporaryFolder } from '../support/sandbox.ts';
import { tki } from './command-line.ts';
import { sharedNonce, sharedPacket, sharedRun } from './shared-runs.ts';
import { differences, filesIn, partsOf, reseal, seal, verify } from './forger.ts';
import type { Files, Parts } from './forger.ts';
import { detailWords } from '../../src/attestation/verify/row-details.ts';
import type { RowId } from '../../src/attestation/verify/row-words.ts';
import type { Named } from '../../src/attestation/verify/row.ts';
import { isNamed } from '../../src/attestation/verify/row.ts';
import { atLeast } from '../support/at-least.ts';

const callerNonce = sharedNonce;
const folder = temporaryFolder();
const packetFile = path.join(folder.dir, 'packet.json');
const inFolder = (name: string) => path.join(folder.dir, name);
let packet: string;

beforeAll(async () => {
  packet = fs.readFileSync(await sharedPacket(), 'utf8');
  fs.writeFileSync(packetFile, packet);
  for (const name of ['runc', 'crun', 'plain', 'attested'] as const)
    fs.cpSync((await sharedRun(name)).out, inFolder(name), { recursive: true });
});

afterAll(() => folder[Symbol.dispose]());

/** The files of a real run after an edit, every digest repaired. */
function forged(edit: (parts: Parts) => void, from = 'runc'): Files {
  const parts = partsOf(filesIn(inFolder(from)));
  edit(parts);
  return seal(parts, packet);
}

function asFolder(files: Files): string {
  const directory = fs.mkdtempSync(inFolder('forged-'));
  for (const [name, bytes] of files) fs.writeFileSync(path.join(directory, name), bytes);
  return directory;
}

const evidenceFile = (files: Files) => [...files.keys()].find((name) => name.startsWith('sandbox-'))!;

function edited(name: string, from: string, to: string): Files {
  const files = filesIn(inFolder('runc'));
  const file = name === 'evidence' ? evidenceFile(files) : name;
  const before = Buffer.from(files.get(file)!).toString('utf8');
  expect(before).toContain(from);
  return new Map([...files, [file, Buffer.from(before.replace(from, to))]]);
}

type Edit = (parts: Parts) => void;
const evidence = (parts: Parts) => parts.evidence.predicate;
const everyReading = (parts: Parts, edit: (reading: Reading) => void) =>
  [...evidence(parts).readings, ...parts.run.predicate.readings].forEach(edit);
const ended = (parts: Parts) => parts.run.predicate.ended;

it.each(['runc', 'crun'])('what is sealed again without an edit on %s agrees in every row', (runtime) => {
  const files = forged(() => undefined, runtime);
  expect(files).toEqual(filesIn(inFolder(runtime)));
  expect([verify(files, packet).exitCode, differences(verify(files, packet))]).toEqual([10, []]);
  expect(verify(files, null).exitCode).toBe(2);
});

describe('an editor who repairs every digest contradicts something when', () => {
  const edits: [string, Edit][] = [
    ['the clock lies before the evidence', ({ go }) => void (go!.clock = '2020-01-01T00:00:00Z')],
    ['the clock lies after the end', ({ go }) => void (go!.clock = '2031-01-01T00:00:00Z')],
    ['as_of lies before the clock', ({ go }) => void (go!.as_of = '2020-01-01T00:00:00Z')],
    [
      'a time is of no calendar',
      ({ run }) => void (run.predicate.ended.finished_at = '2031-02-30T00:00:00Z'),
    ],
    ['the caller’s nonce is that of go alone', ({ go }) => void (go!.caller_nonce = 'cd'.repeat(16))],
    [
      'the run is of another nonce',
      (parts) => void (parts.run.predicate.run = parts.evidence.predicate.run = '0'.repeat(16)),
    ],
    [
      'no program was removed',
      (parts) => void (ended(parts).removed_programs = parts.release!.removed_programs = []),
    ],
    [
      'node was not removed',
      (parts) => {
        const rest = ended(parts).removed_programs.filter((name) => name !== '/app/node');
        ended(parts).removed_programs = parts.release!.removed_programs = rest;
      },
    ],
    [
      'something else ended the container',
      (parts) => void (ended(parts).container = 'deleted after the probes'),
    ],
    ['another file stood in /out', (parts) => void ended(parts).out_entries.push('x.sh')],
    ['the kernel killed for memory', (parts) => void (ended(parts).oom_kills = '7')],
    [
      'the run has a disagreement',
      ({ run }) => void run.predicate.disagreements.push('another process was there'),
    ],
    ['the bundle was not checked', (parts) => void (evidence(parts).bundle = [])],
    [
      'the bundle’s checks say x is x',
      (parts) => evidence(parts).bundle.forEach((check) => (check.expected = check.observed = 'x')),
    ],
    [
      'a program is another one',
      (parts) =>
        evidence(parts)
          .bundle.slice(2)
          .forEach((check) => (check.expected = check.observed = sha256(''))),
    ],
    [
      'the bundle’s rootfs is not the subject',
      (parts) =>
        evidence(parts)
          .bundle.slice(1, 2)
          .forEach((check) => (check.expected = check.observed = sha256(''))),
    ],
    [
      'the control broke what is no check',
      (parts) =>
        Object.keys(evidence(parts).control.probes).forEach(
          (id) => (evidence(parts).control.probes[id] = ['x']),
        ),
    ],
    [
      'the control came after the judgement',
      (parts) => void (evidence(parts).control.record.at = '2031-01-01T00:00:00Z'),
    ],
    ['the grade is not that of the runtime', (parts) => void (evidence(parts).grade = 'B')],
    ['the user is root', (parts) => void (evidence(parts).uid = 0)],
    ['nothing is taken on trust', (parts) => void (evidence(parts).trusted = [])],
    ['a subject is missing', ({ evidence: { subject } }) => void subject.splice(3, 1)],
    ['a subject stands twice', ({ evidence: { subject } }) => void subject.push(subject[0]!)],
    [
      'a subject nobody knows is there',
      ({ evidence: { subject } }) =>
        void subject.push({ name: 'owner-approval.pdf', digest: { sha256: '1'.repeat(64) } }),
    ],
    [
      'run.json has a further subject',
      ({ run: { subject } }) => void subject.push({ name: 'x', digest: { sha256: '1'.repeat(64) } }),
    ],
    [
      'run.json names no report',
      ({ run }) => void (run.subject = run.subject.filter(({ name }) => !/report|checkpoint/.test(name))),
    ],
    ['the third reading is missing', ({ run }) => void (run.predicate.readings = [])],
    [
      'the third reading is the second one',
      (parts) =>
        void (parts.run.predicate.readings = [{ ...evidence(parts).readings[1]!, stage: 'inspecting' }]),
    ],
    [
      'the third reading is of the second stage',
      ({ run }) => void (run.predicate.readings[0]!.stage = 'probing'),
    ],
    [
      'the first reading is the second one',
      (parts) => void (evidence(parts).readings[0] = { ...evidence(parts).readings[1]!, stage: 'created' }),
    ],
    [
      'no reading could tell when the process began',
      (parts) =>
        [...evidence(parts).readings, ...parts.run.predicate.readings].forEach(
          (reading) => (reading.process_start = '!ENOENT'),
        ),
    ],
    [
      'the third reading has other host namespaces',
      ({ run }) => void (run.predicate.readings[0]!.host_namespaces['net'] = 'net:[9]'),
    ],
    [
      'the third reading shows another interface',
      ({ run }) => void (run.predicate.readings[0]!.net.dev += '  eth0: 0\n'),
    ],
    [
      'the first reading shows a writable root',
      (parts) =>
        void (evidence(parts).readings[0]!.mountinfo = evidence(parts).readings[0]!.mountinfo.replace(
          '/ ro',
          '/ rw',
        )),
    ],
    [
      'a status says a second thing before the one that is read',
      (parts) =>
        everyReading(
          parts,
          (reading) => void (reading.status = `CapEff:\tffffffffffffffff\n${reading.status}`),
        ),
    ],
    [
      'the prober’s status says a second thing before the one that is read',
      (parts) => {
        const { raw } = evidence(parts).frame.observations['p10-no-privilege'];
        raw['status'] = `Uid:\t0\t0\t0\t0\n${raw['status']}`;
      },
    ],
    [
      'limits say a second thing after the one that is read',
      (parts) =>
        everyReading(
          parts,
          (reading) =>
            void (reading.limits +=
              'Max open files            unlimited            unlimited            files\n'),
        ),
    ],
    [
      'an attempt was left out',
      (parts) => void delete evidence(parts).frame.observations['p01-network-egress'].attempts['tcp-public'],
    ],
    [
      'an attempt of no probe was made',
      (parts) => void (evidence(parts).frame.observations['p01-network-egress'].attempts['x'] = 'EPERM'),
    ],
    [
      'the inspector’s check says anything',
      ({ selfCheck }) => selfCheck!.checks.forEach((check) => (check.expected = check.observed = 'anything')),
    ],
    [
      'the inspector’s check is confirmed, and not as observed',
      ({ selfCheck }) => void (selfCheck!.checks[0]!.observed = 'lo eth0'),
    ],
    ['the inspector’s check leaves out a row', ({ selfCheck }) => void selfCheck!.checks.pop()],
    ['the runtime is no runtime', (parts) => void (evidence(parts).runtime.id = '__proto__')],
    [
      'runc kept filter bytes',
      (parts) => void (evidence(parts).filter = { bytes_base64: 'AAAAAAAAAAA=', observed: 'bytes' }),
    ],
  ];
  /** Of the run alone: nothing of them is about the sandbox, whose twelve probes agree. */
  const besideTheSandbox = new Set([
    'the caller’s nonce is that of go alone',
    'run.json has a further subject',
    'run.json names no report',
  ]);
  it.each(edits)('%s', (what, edit) => {
    const verification = verify(forged(edit), packet);
    expect(verification.exitCode).toBe(4);
    expect(verification.attestation).toBe(
      besideTheSandbox.has(what) ? 'NOT_ACCEPTED (venue unapproved)' : 'NOT_AS_EXPECTED',
    );
    const differing = verification.rows.filter(({ state }) => state === 'differs');
    for (const { detail } of atLeast(1, differing)) {
      const [, expected, found] = /^expected (.+), found (.+)$/s.exec(detailWords(detail)) ?? [];
      expect([expected, found]).not.toContain(undefined);
      expect(found).not.toBe(expected);
    }
  });

  /** Each of these would go unseen without the one row. */
  const byOneRow: [row: RowId, edit: Edit, from?: string][] = [
    [
      'between-stages',
      ({ run }) => run.predicate.readings.forEach((reading) => (reading.process_start = '1')),
    ],
    ['control-probes', (parts) => void (evidence(parts).control.probes['p13'] = ['x'])],
    [
      'root-entries',
      (parts) => {
        everyReading(parts, (reading) => void reading.root_entries.push('zz'));
        evidence(parts).root_entries.push('zz');
        evidence(parts).frame.observations['p12-no-host-surface'].raw['root'] += ' zz';
      },
    ],
    [
      'members',
      (parts) =>
        void (evidence(parts).readings[1]!.rootfs = { expected: sha256('one'), observed: sha256('other') }),
    ],
    ['members', (parts) => void (evidence(parts).run_on_github = 'NOT_RUN_ON_GITHUB')],
    [
      'rootfs-at-end',
      (parts) => {
        const whole = evidence(parts).bundle.find(({ id }) => id === 'rootfs')!.observed;
        parts.run.predicate.readings.at(-1)!.rootfs = { expected: whole, observed: whole };
      },
    ],
    ['reports-in-out', ({ run }) => void (run.predicate.readings.at(-1)!.out['report.json']!.size += 1)],
    [
      'runtime-binary',
      (parts) => {
        for (const check of evidence(parts).bundle)
          if (check.id === 'runtime') check.expected = check.observed = sha256('another');
      },
    ],
    ['ci-run', (parts) => void (evidence(parts).ci_run = { id: '1', attempt: '1' })],
    ['filter-bytes-written', (parts) => void (evidence(parts).filter.bytes_base64 += '\n'), 'crun'],
    [
      'filter-bytes-subject',
      ({ evidence: { subject } }) => {
        for (const { name, digest } of subject) if (name === 'filter-bytes') digest.sha256 = '1'.repeat(64);
      },
      'crun',
    ],
  ];
  it.each(byOneRow)('only the row sees: %s', (row, edit, from) => {
    const { rows, exitCode } = verify(forged(edit, from), packet);
    expect(exitCode).toBe(4);
    expect(rows.filter(({ state }) => state === 'differs').map(({ id }) => id)).toEqual([row]);
  });

  it('the user is one of the machine’s own, in every status and in the config', () => {
    const files = forged((parts) => {
      const { uid, run, nonce } = evidence(parts);
      const [before, after] = [String(uid), '1000'];
      const { raw } = evidence(parts).frame.observations['p10-no-privilege'];
      raw['status'] = String(raw['status']).replaceAll(before, after);
      everyReading(parts, (reading) => void (reading.status = reading.status.replaceAll(before, after)));
      everyReading(
        parts,
        (reading) => void (reading.mountinfo = reading.mountinfo.replaceAll(before, after)),
      );
      evidence(parts).uid = 1000;
      const places = { run, nonce, uid: 1000, gid: 1000, ...sourcesOf(run) };
      const config = canonicalDigest(toRuntimeSpec(policy, seccompProfile, places));
      for (const check of evidence(parts).bundle)
        if (check.id === 'config') check.expected = check.observed = config;
    });
    expect(differences(verify(files, packet))).toEqual([
      'user of the range: expected “[]”, found “["1000"]”',
    ]);
  });

  it('the evidence says itself that a probe was not as expected, and nothing in it says otherwise', () => {
    const files = forged((parts) => {
      evidence(parts).frame.observations['p02-name-resolution'].attempts['getaddrinfo'] = 'answered';
      const [cell] = evidence(parts).probes.filter(({ id }) => id === 'p02-name-resolution');
      const expected = expectations.attempts['p02-name-resolution']['getaddrinfo'];
      Object.assign(cell ?? {}, {
        state: 'breached',
        disagreements: [`inside: getaddrinfo: expected “${expected}”, observed “answered”`],
      });
      evidence(parts).matrix['26'] = 'not as expected';
    }, 'attested');
    expect(differences(verify(files, null))).toEqual([
      'probes observed as expected: expected “12”, found “11”',
    ]);
  });

  it('crun kept no filter bytes', () => {
    const files = forged((parts) => {
      evidence(parts).filter = { bytes_base64: null, observed: 'not observed' };
      parts.evidence.subject = parts.evidence.subject.filter(({ name }) => name !== 'filter-bytes');
      for (const cell of evidence(parts).probes) {
        if (/^p(01|02|09)/.test(cell.id)) cell.basis = 'inside-only';
      }
    }, 'crun');
    expect(differences(verify(files, packet)).join()).toContain('filter bytes, as crun keeps them');
  });
});

describe('a run of this release that claims to be of an earlier one', () => {
  const { programs, rules } = earlierReleases[0]!;
  const renamed = (parts: Parts) => {
    const { subject } = parts.evidence;
    const put = (name: string, digest: string) => {
      for (const each of subject) if (each.name === name) each.digest.sha256 = digest.slice('sha256:'.length);
    };
    for (const [name, digest] of Object.entries(programs)) {
      put(`app/${name}`, digest);
      for (const check of evidence(parts).bundle)
        if (check.id === `program-${name}`) check.expected = check.observed = digest;
    }
    for (const [name, digest] of Object.entries(rules.digests)) put(name, digest);
  };
  /** As that release would have left it, as far as its rules tell. */
  const reshaped = (parts: Parts) => {
    renamed(parts);
    const { run, nonce, uid } = evidence(parts);
    const config = canonicalDigest(
      rules.configOf('runc', 'x64', { run, nonce, uid, gid: uid, ...sourcesOf(run) }),
    );
    parts.evidence.predicate.bundle = evidence(parts).bundle.filter(({ id }) => id !== 'runtime');
    for (const check of evidence(parts).bundle)
      if (check.id === 'config') check.expected = check.observed = config;
    evidence(parts).trusted = [...rules.takenOnTrust];
    evidence(parts).run_on_github = 'NOT_RUN_ON_GITHUB';
    delete evidence(parts).environment_states;
    delete evidence(parts).deadlines;
    parts.run.predicate.readings = parts.run.predicate.readings.filter(({ stage }) =>
      rules.stages.inspection.includes(stage),
    );
    for (const [probe, attempts] of Object.entries(rules.expectations.attempts)) {
      const own = evidence(parts).frame.observations[probe as keyof typeof rules.expectations.attempts];
      own.attempts = Object.fromEntries(
        Object.entries(attempts).map(([id, code]) => [id, own.attempts[id] ?? code.split('|')[0]!]),
      );
      const decides = evidence(parts).control.probes[probe] ?? [];
      evidence(parts).control.probes[probe] = decides.filter((id) =>
        rules.known!.has(`inside ${probe} ${id}`),
      );
    }
  };
  const stripped = (parts: Parts) => {
    reshaped(parts);
    everyReading(parts, (reading) => {
      for (const name of laterMembers.reading) delete reading[name];
      for (const name of laterMembers.cgroup) delete reading.cgroup[name];
    });
  };

  it.each([
    ['by its programs alone', renamed],
    ['by everything but what only a later release reads', reshaped],
  ])('%s contradicts it', (_how, edit) => {
    expect(verify(forged(edit), packet).exitCode).toBe(4);
  });

  it('by everything that tells them apart is never as expected', () => {
    expect([2, 4]).toContain(verify(forged(stripped), packet).exitCode);
  });

  it('and contradicts itself besides is still a contradiction', () => {
    const traced = (parts: Parts) => {
      stripped(parts);
      everyReading(parts, (reading) => {
        reading.status = reading.status.replace(/^NoNewPrivs:\t1$/m, 'NoNewPrivs:\t0');
      });
    };
    expect(verify(forged(traced), packet).exitCode).toBe(4);
  });
});

it('an attestation whose rootfs was another one at its end contradicts it', () => {
  const files = forged(({ run }) => {
    run.predicate.readings.at(-1)!.rootfs = { expected: sha256('other'), observed: sha256('other') };
  }, 'attested');
  const { rows } = verify(files, null);
  expect(rows.filter(({ state }) => state === 'differs').map(({ id }) => id)).toEqual(['rootfs-at-end']);
});

describe('an editor who leaves one thing as it was', () => {
  const whole = () => filesIn(inFolder('runc'));
  const alone = () => filesIn(inFolder('attested'));
  const rewritten = (name: string, edit: (text: string) => string) => {
    const files = whole();
    const file = [...files.keys()].find((each) => each.startsWith(name))!;
    const before = Buffer.from(files.get(file)!).toString('utf8');
    return new Map([...files, [file, Buffer.from(edit(before))]]);
  };
  const renamed = () => {
    const files = whole();
    const file = evidenceFile(files);
    const other = file.replace('unstated', 'v2');
    const moved = new Map([...files, [other, files.get(file)!]]);
    moved.delete(file);
    return reseal(moved, ({ subject }) => void (subject[0]!.name = other));
  };
  const cases: [row: Named, () => Files][] = [
    [
      'run-self-digest',
      () =>
        rewritten('run.json', (text) =>
          text.replace(/"self_digest":"sha256:[0-9a-f]{64}"/, `"self_digest":"${sha256('')}"`),
        ),
    ],
    [['run-file', 'report.md'], () => rewritten('report.md', (text) => `${text}x`)],
    [
      ['rendered', 'report.md'],
      () =>
        reseal(
          rewritten('report.md', (text) => `${text}x`),
          () => undefined,
        ),
    ],
    [
      'rendered',
      () =>
        reseal(
          rewritten('checkpoint-', (text) => `${text}x`),
          () => undefined,
        ),
    ],
    [
      'report-told',
      () =>
        reseal(
          rewritten('report.json', (text) => text.replace('"max_age_seconds":86400', '"max_age_seconds":60')),
          () => undefined,
        ),
    ],
    [
      'report-matrix',
      () =>
        reseal(
          rewritten('report.json', (text) =>
            text.replace('"row":"24","state":"unverified"', '"row":"24","state":"as expected"'),
          ),
          () => undefined,
        ),
    ],
    [
      ['evaluated', 'report.json'],
      () =>
        reseal(
          rewritten('report.json', (text) => text.replace('"usable":6', '"usable":5')),
          () => undefined,
        ),
    ],
    ['evidence-name', renamed],
    ['report-verdict', () => reseal(whole(), ({ predicate }) => void (predicate.verdict = 'BLOCKED'))],
    ['report-exit-code', () => reseal(whole(), ({ predicate }) => void (predicate.exit_code = 3))],
    [
      'attestation-verdict',
      () => reseal(alone(), ({ predicate }) => void (predicate.verdict = 'EVIDENCE_PRESENT')),
    ],
    ['attestation-exit-code', () => reseal(alone(), ({ predicate }) => void (predicate.exit_code = 2))],
    ['attestation-release', () => reseal(alone(), ({ predicate }) => void (predicate.release = '{}'))],
    [
      'nothing-removed',
      () => reseal(alone(), ({ predicate }) => void (predicate.ended.removed_programs = ['/app/node'])),
    ],
  ];
  it.each(cases)('is seen by the row %s', (row, filesOf) => {
    const files = filesOf();
    const verification = verify(files, files.has('report.json') ? packet : null);
    expect(verification.exitCode).toBe(4);
    const differ = verification.rows.filter(({ state }) => state === 'differs');
    expect(differ.some((each) => isNamed(each, row))).toBe(true);
  });
});

describe('an attestation without a packet', () => {
  it('says no verdict, agrees by itself, and contradicts whoever gives a packet, claims or an earlier run', () => {
    const files = filesIn(inFolder('attested'));
    const verification = verify(files, null);
    expect([verification.exitCode, verification.verdict]).toEqual([10, null]);
    expect(verify(files, packet).exitCode).toBe(4);
    expect(verify(files, null, {}, { claims: sha256('') }).exitCode).toBe(4);
    expect(verify(files, null, {}, { previous: sha256('') }).exitCode).toBe(4);
    expect(verify(files, null, { packet: sha256(packet) }).exitCode).toBe(4);
    expect(verify(files, null, { maxAgeSeconds: 60 }).exitCode).toBe(4);
    expect(tki(['verify', inFolder('attested')]).code).toBe(10);
    expect(tki(['verify', inFolder('attested'), '--packet', packetFile]).code).toBe(4);
  });

  it.each(['report.json', 'report.md', 'checkpoint-0000000000000000.md'])(
    'contradicts a %s beside it',
    (name) => {
      const files = filesIn(inFolder('attested'));
      expect(
        verify(new Map([...files, [name, Buffer.from('{"verdict":"EVIDENCE_PRESENT"}')]]), null).exitCode,
      ).toBe(4);
    },
  );

  it('is not what is left when go, release and reading are taken out of an inspection', () => {
    const files = forged((parts) => {
      parts.go = parts.release = null;
      parts.run.predicate.readings = [];
      parts.run.predicate.ended.container = 'deleted after the probes';
      parts.run.predicate.ended.removed_programs = [];
      parts.run.predicate.verdict = null;
      parts.run.subject = parts.run.subject.slice(0, 2);
    });
    expect(differences(verify(files, null)).join()).toContain('subjects of the evidence');
    expect(verify(files, null).exitCode).toBe(4);
  });
});

describe('what the caller expects from outside', () => {
  it('is compared: the age, the nonce of the evidence, and a digest that the run only heard', () => {
    const files = filesIn(inFolder('runc'));
    expect(verify(files, packet, { maxAgeSeconds: 86_400, nonce: callerNonce }).exitCode).toBe(10);
    expect(verify(files, packet, { maxAgeSeconds: 3600 }).exitCode).toBe(4);
    expect(verify(files, packet, { policy: sha256('') }).exitCode).toBe(4);
    expect(verify(files, packet, { catalog: sha256('') }).exitCode).toBe(4);
    expect(verify(files, packet, { run: '0'.repeat(16) }).exitCode).toBe(4);
    expect(verify(files, packet, { run: partsOf(files).run.predicate.run }).exitCode).toBe(10);
    expect(verify(filesIn(inFolder('plain')), packet, { nonce: callerNonce }).exitCode).toBe(4);
    const dir = inFolder('runc');
    expect(tki(['verify', dir, '--packet', packetFile, '--expect-max-age', '24h']).code).toBe(10);
    expect(tki(['verify', dir, '--packet', packetFile, '--expect-max-age', '90s']).code).toBe(4);
    const wrong = tki(['verify', dir, '--expect-max-age', 'soon']);
    expect([wrong.code, wrong.stderr.split('\n')[0]]).toEqual([
      1,
      'tki: MAX_AGE_MALFORMED: --expect-max-age “soon” is not a duration',
    ]);
  });

  it('is what BOUND needs: without it the rows say that origin and integrity are the run’s own word', () => {
    const heard = forged(({ go }) => {
      go!.expected_packet_digest = go!.packet_digest;
      go!.expected_catalog_digest = go!.catalog_digest;
    });
    const plain = verify(heard, packet);
    const origin = plain.rows.find(({ id }) => id === 'origin')!;
    expect([plain.exitCode, origin.label, origin.state]).toEqual([10, 'asserted', 'not evidenced']);
    expect(detailWords(origin.detail)).toMatch(
      /^BOUND, BOUND_BY_EXPECTED_DIGEST: the run's own word .* unless --expect-packet is given$/,
    );
    const told = verify(heard, packet, { packet: sha256(packet) });
    expect(told.rows.find(({ id }) => id === 'origin')).toMatchObject({ state: 'agrees' });
  });

  it('shows the clock, the age and as_of as asserted', () => {
    const { rows } = verify(filesIn(inFolder('runc')), packet);
    for (const name of ['clock', 'max-age', 'as-of'])
      expect(rows.find(({ id }) => id === name)).toMatchObject({ label: 'asserted', concludes: false });
  });

  it('names the inputs that are needed again, and leaves the verdict open without them', () => {
    const files = forged(({ go }) => void (go!.previous_digest = sha256('')));
    const verification = verify(files, packet);
    expect(verification.exitCode).toBe(2);
    expect(verification.rows.find(({ id }) => id === 'verdict')?.detail).toEqual({
      kind: 'give',
      options: ['--previous DIR'],
    });
  });
});

describe('hostile files', () => {
  it('of two runs are refused by their names alone, however large they are', () => {
    for (const [name, count] of [
      ['sandbox-attestation-evidence-v', 300],
      ['checkpoint-', 2],
    ] as const) {
      const directory = asFolder(filesIn(inFolder('runc')));
      for (let index = 0; index < count; index += 1) {
        const end = name === 'checkpoint-' ? `${String(index).padStart(16, '0')}.md` : `${index}.json`;
        // Sparse, and as large as a file of a run may be.
        const descriptor = fs.openSync(path.join(directory, name + end), 'w');
        fs.ftruncateSync(descriptor, 16 * 1024 * 1024);
        fs.closeSync(descriptor);
      }
      const said = tki(['verify', directory, '--packet', packetFile]);
      expect([said.code, said.stderr]).toEqual([3, '']);
      expect(said.stdout).toContain('there is more than one');
    }
  });

  it('with a thousand subjects are refused before one of them is hashed', () => {
    const files = reseal(filesIn(inFolder('runc')), (run) => {
      for (let index = 0; index < 1000; index += 1) run.subject.push(run.subject[2]!);
    });
    expect(verify(files, packet)).toMatchObject({ exitCode: 3 });
    expect(detailWords(verify(files, packet).rows[0]!.detail)).toContain('subjects');
  });

  it('that are links or pipes are not there', () => {
    const linked = asFolder(filesIn(inFolder('runc')));
    fs.renameSync(path.join(linked, 'report.md'), path.join(linked, 'real.md'));
    fs.symlinkSync('real.md', path.join(linked, 'report.md'));
    expect(tki(['verify', linked, '--packet', packetFile]).code).toBe(4);
  });

  const surrogates: [string, () => Files][] = [
    [
      'report.json',
      () => reseal(edited('report.json', '"disclaimer":"', '"disclaimer":"\\ud800'), () => undefined),
    ],
    ['run.json', () => edited('run.json', '"container":"', '"container":"\\ud800')],
    ['a cell of a probe', () => edited('evidence', '"disagreements":[]', '"disagreements":["\\ud800"]')],
    ['the evidence', () => edited('evidence', '"trusted":["', '"trusted":["\\ud800')],
    [
      'go',
      () =>
        reseal(filesIn(inFolder('runc')), ({ predicate }) => {
          predicate.go = predicate.go!.replace('"reason":"', '"reason":"\\ud800');
        }),
    ],
  ];
  it.each(surrogates)(
    'with half of a surrogate pair in %s end with 3, and no internal error',
    (_where, filesOf) => {
      const said = tki(['verify', asFolder(filesOf()), '--packet', packetFile]);
      expect([said.code, said.stderr]).toEqual([3, '']);
      expect(said.stdout).toContain('in RFC 8785 form');
    },
  );

  it('that say one member twice, or name a prototype, are not documents of ours', () => {
    const twice = edited('evidence', '"grade":"A"', '"grade":"B","grade":"A"');
    expect(verify(twice, packet).exitCode).toBe(3);
    const proto = edited('evidence', '"host_namespaces":{', '"host_namespaces":{"__proto__":"x",');
    expect([3, 4]).toContain(verify(proto, packet).exitCode);
  });
});

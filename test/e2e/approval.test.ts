// An owner's approval against a real run of venue v2: what is taken, what contradicts, and what a signature adds.
// Needs root and runc, and openssl for the owner's certificate.
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toCanonicalJson } from '../../src/formats/canonical.ts';
import { sha256 } from '../../src/formats/digest.ts';
import type { Approval, Evidence } from '../../src/formats/documents.ts';
import { policyDigests } from '../../src/formats/policy.ts';
import { dist, root, temporaryFolder } from '../support/sandbox.ts';
import { referencePacket } from '../support/reference-packet.ts';
import { openBench } from '../unit/cli/harness.ts';
import { tki } from './command-line.ts';
import { certificateSigner, keySigner } from '../support/signer.ts';
import { atLeast } from '../support/at-least.ts';

const folder = temporaryFolder();
const file = (name: string) => path.join(folder.dir, name);
const [run, packetFile] = [file('run'), file('packet.json')];
const [identity, issuer] = ['owner@example.org', 'https://issuer.example'];
const otherDigest = sha256('another');

let evidence: Evidence;
let evidenceText: string;
let fitting: Approval;

beforeAll(() => {
  fs.writeFileSync(packetFile, referencePacket());
  const inspect = ['inspect', packetFile, '--max-age', '24h', '--runtime', 'runc'];
  const ended = tki([...inspect, '--venue', 'v2', '--out', run]);
  if (ended.code !== 10) throw new Error(`no run to approve: ${ended.stdout}${ended.stderr}`);
  const name = fs.readdirSync(run).find((each) => each.startsWith('sandbox-')) ?? '';
  evidenceText = fs.readFileSync(path.join(run, name), 'utf8');
  evidence = JSON.parse(evidenceText) as Evidence;
  const { host, runtime } = evidence.predicate;
  const node = evidence.subject.find((subject) => subject.name === 'app/node')?.digest.sha256 ?? '';
  fitting = {
    schema: 'tki-approval/v1',
    decision_effect: 'NONE',
    may_gate: false,
    owner: 'the owner of the runners',
    venue: 'v2',
    policy_digest: policyDigests.policy,
    filter_digest: policyDigests.seccomp,
    runner: {
      architecture: host.architecture,
      node_digest: `sha256:${node}`,
      runtime: 'runc',
      runtime_digest: runtime.digest,
      ci_run: null,
    },
    evidence_digest: sha256(evidenceText),
    valid_from: '2026-01-01T00:00:00Z',
    valid_until: '2126-01-01T00:00:00Z',
  };
});

afterAll(() => {
  bench.remove();
  folder[Symbol.dispose]();
});

/** An approval of these words, as a file. */
function approvalFile(change: Partial<Approval> = {}): string {
  const name = file(`approval-${fs.readdirSync(folder.dir).length}.json`);
  fs.writeFileSync(name, `${toCanonicalJson({ ...fitting, ...change })}\n`);
  return name;
}

const bench = openBench();

/** The command itself, in this process: a process of its own for each of a hundred calls would take a minute. */
const verify = (...args: string[]) => bench.run(['verify', run, '--packet', packetFile, ...args], { dist });

interface Shown {
  readonly rows: { id: string; of?: string; state: string; detail: string }[];
  readonly attestation: string;
}
const rowsOf = (stdout: string) => JSON.parse(stdout) as Shown;

describe('an approval that fits', async () => {
  it('is taken, changes no exit code, and leaves the acceptance to its owner', async () => {
    const approval = approvalFile();
    const digest = sha256(fs.readFileSync(approval));
    const said = await verify('--approval', approval, '--approval-digest', digest, '--all');
    expect(said.code).toBe(10);
    expect(said.stdout).toContain(`attestation  APPROVAL_GIVEN (${digest})`);
    expect(said.stdout).toContain('B4′ acceptance: NOT ASSERTED by this program; its owner decides');
    expect(said.stdout).toContain('that lets nothing through');
    expect(said.stdout).toMatch(/^agrees +asserted +matrix row #24 /m);
  });

  it('is the example of the documents as it stands, and one that was narrowed from it', async () => {
    const example = path.join(root, 'examples/approval.json');
    const said = await verify('--approval', example);
    expect([said.code, /^attestation +APPROVAL_GIVEN /m.test(said.stdout)]).toEqual([10, true]);
    const narrowed = JSON.parse(fs.readFileSync(example, 'utf8')) as Approval;
    narrowed.runner.runtime = 'runc';
    const own = file('narrowed.json');
    fs.writeFileSync(own, toCanonicalJson(narrowed));
    expect((await verify('--approval', own)).stdout).toContain('APPROVAL_GIVEN');
  });

  it('is the word of its file alone where neither digest nor signature is given, and says so', async () => {
    const { rows } = rowsOf((await verify('--approval', approvalFile(), '--json')).stdout);
    expect(rows.find(({ id }) => id === 'approval-signature')).toMatchObject({
      state: 'not evidenced',
      detail: "none, and no --approval-digest: the owner's name is the file's own word",
    });
  });

  it('says where its owner did not narrow it', async () => {
    const runner = {
      architecture: null,
      node_digest: null,
      runtime: null,
      runtime_digest: null,
      ci_run: null,
    };
    const said = await verify('--approval', approvalFile({ runner, evidence_digest: null }), '--json');
    const open = rowsOf(said.stdout).rows.filter(
      ({ detail }) => detail === 'the approval does not narrow it',
    );
    expect([said.code, open.length]).toEqual([10, 6]);
  });

  it('is not taken where a conclusion stays open, and matrix row 24 stays unverified', async () => {
    const said = await bench.run(['verify', run, '--approval', approvalFile(), '--all'], { dist });
    expect(said.code).toBe(2);
    expect(said.stdout).toContain('attestation  NOT_ACCEPTED (venue unapproved)');
    expect(said.stdout).toMatch(/^NOT_EVIDENCED +asserted +matrix row #24 +unverified/m);
  });
});

it('without an approval the venue is unapproved and matrix row 24 is unverified', async () => {
  const said = await verify('--all');
  expect(said.code).toBe(10);
  expect(said.stdout).toContain('attestation  NOT_ACCEPTED (venue unapproved)');
  expect(said.stdout).toMatch(/^NOT_EVIDENCED +asserted +matrix row #24 +unverified/m);
});

describe('an approval of something else contradicts the run, in one row with both values:', async () => {
  const others: [row: string, change: () => Partial<Approval>][] = [
    ['venue', () => ({ venue: 'v1' })],
    ['policy', () => ({ policy_digest: otherDigest })],
    ['filter source', () => ({ filter_digest: otherDigest })],
    ['evidence', () => ({ evidence_digest: otherDigest })],
    ['approval-time', () => ({ valid_until: '2026-01-02T00:00:00Z' })],
    ['approval-time', () => ({ valid_from: '2125-01-02T00:00:00Z' })],
    ['approval-time', () => ({ valid_until: '2126-02-31T00:00:00Z' })],
    ['architecture', () => ({ runner: { ...fitting.runner, architecture: 'arm64' } })],
    ['node', () => ({ runner: { ...fitting.runner, node_digest: otherDigest } })],
    ['runtime', () => ({ runner: { ...fitting.runner, runtime: 'crun' } })],
    ['runtime binary', () => ({ runner: { ...fitting.runner, runtime_digest: otherDigest } })],
    ['CI run', () => ({ runner: { ...fitting.runner, ci_run: '17' } })],
  ];
  it.each(others)('%s', async (row, change) => {
    const said = await verify('--approval', approvalFile(change()), '--json');
    const { rows, attestation } = rowsOf(said.stdout);
    // Nothing of it is about the sandbox, whose twelve probes agree.
    expect([said.code, attestation]).toEqual([4, 'NOT_ACCEPTED (venue unapproved)']);
    const differing = rows.filter(({ state }) => state === 'differs');
    expect(differing.map(({ id, of = id }) => of)).toEqual([row]);
    expect(differing[0]?.detail).toMatch(/^expected .+, found .+$/);
    expect(said.stdout).not.toContain('APPROVAL_GIVEN');
  });

  it('--approval-digest', async () => {
    const said = await verify('--approval', approvalFile(), '--approval-digest', otherDigest, '--all');
    expect(said.code).toBe(4);
    expect(said.stdout).toMatch(
      /^DIFFERS +recomputed +--approval-digest +expected sha256:[0-9a-f]{64}, found sha256:[0-9a-f]{64}$/m,
    );
  });
});

describe('a signature over the approval', async () => {
  const withFiles = (texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).flatMap(([option, text]) => {
      const name = file(`${option.slice(2)}-${fs.readdirSync(folder.dir).length}`);
      fs.writeFileSync(name, text);
      return [option, name];
    });
  const signature = (stdout: string) => rowsOf(stdout).rows.find(({ id }) => id === 'approval-signature');

  it('by the key that is given holds, and by another does not', async () => {
    const [owner, other] = [keySigner(), keySigner()];
    const approval = approvalFile();
    const bundle = owner.bundle(fs.readFileSync(approval, 'utf8'));
    const check = (pem: string, text = bundle) =>
      verify(
        '--approval',
        approval,
        ...withFiles({ '--approval-bundle': text, '--approval-key': pem }),
        '--json',
      );
    const held = await check(owner.pem);
    expect([held.code, signature(held.stdout)?.detail]).toEqual([10, 'by the key that was given']);
    const refusals = [
      check(other.pem),
      check(owner.pem, owner.bundle('{"another":"file"}\n')),
      check(owner.pem, owner.envelope(fs.readFileSync(approval, 'utf8'))),
      check(owner.pem, bundle.replace(/"signature":"M/, '"signature":"N')),
    ];
    for (const refused of atLeast(1, await Promise.all(refusals))) {
      expect([refused.code, signature(refused.stdout)?.state]).toEqual([4, 'differs']);
      expect(refused.stdout).not.toContain('APPROVAL_GIVEN');
    }
    // What is no bundle and no key says nothing about the run.
    const mistakes: [string, ReturnType<typeof check>][] = [
      ['APPROVAL_BUNDLE_NOT_USABLE', check(owner.pem, '{}')],
      ['APPROVAL_BUNDLE_NOT_USABLE', check(owner.pem, '[[[[')],
      ['APPROVAL_KEY_NOT_USABLE', check('no key')],
    ];
    for (const [code, said] of mistakes) {
      const { code: exit, stdout, stderr } = await said;
      expect([exit, (JSON.parse(stdout) as { code: string }).code, stderr.split(': ')[1]]).toEqual([
        1,
        code,
        code,
      ]);
    }
  });

  it('by the certificate of the identity that is expected holds, and by no other identity, issuer or root', async () => {
    fs.mkdirSync(file('authority'));
    fs.mkdirSync(file('stranger'));
    const owner = certificateSigner(file('authority'), identity, issuer);
    const stranger = certificateSigner(file('stranger'), identity, issuer);
    const approval = approvalFile();
    const text = fs.readFileSync(approval, 'utf8');
    const bundle = owner.bundle(text);
    const check = (change: { bundle?: string; root?: string; identity?: string; issuer?: string }) =>
      verify(
        '--approval',
        approval,
        '--json',
        ...withFiles({
          '--approval-bundle': change.bundle ?? bundle,
          '--trusted-root': change.root ?? owner.trustedRoot,
        }),
        '--approval-identity',
        change.identity ?? identity,
        '--approval-issuer',
        change.issuer ?? issuer,
      );
    const held = await check({});
    expect([held.code, signature(held.stdout)?.detail]).toEqual([
      10,
      `by “${identity}”, as “${issuer}” knows it`,
    ]);
    const late = bundle.replace(/"integratedTime":"\d/, '"integratedTime":"9');
    const unlogged = bundle.replace(/"tlogEntries":\[.*?\]\}/, '"tlogEntries":[]}');
    const refusals = [
      check({ identity: 'someone@example.org' }),
      // A name is not a pattern, in either direction.
      check({ identity: 'owner@example' }),
      check({ identity: 'owner.example.org' }),
      check({ identity: '.*' }),
      check({ issuer: 'https://issuer.example.net' }),
      check({ root: stranger.trustedRoot }),
      check({ bundle: stranger.bundle(text) }),
      check({ bundle: owner.bundle(`${text} `) }),
      check({ bundle: late }),
      check({ bundle: unlogged }),
      check({ bundle: keySigner().bundle(text) }),
    ];
    for (const refused of atLeast(1, await Promise.all(refusals)))
      expect([refused.code, signature(refused.stdout)?.state]).toEqual([4, 'differs']);
    const noRoot = await check({ root: '{}' });
    expect([noRoot.code, noRoot.stderr.split(': ')[1]]).toEqual([1, 'TRUSTED_ROOT_NOT_USABLE']);
  });

  it('by a certificate is not taken for one by the key that is given', async () => {
    const owner = certificateSigner(file('authority'), identity, issuer);
    const approval = approvalFile();
    const bundle = owner.bundle(fs.readFileSync(approval, 'utf8'));
    const files = {
      '--approval-bundle': bundle,
      '--approval-key': keySigner().pem,
      '--trusted-root': owner.trustedRoot,
    };
    expect((await verify('--approval', approval, ...withFiles(files))).code).toBe(4);
  });
});

describe('hostile files', () => {
  const written = (text: string | Uint8Array) => {
    const name = file(`hostile-${fs.readdirSync(folder.dir).length}`);
    fs.writeFileSync(name, text);
    return name;
  };
  const deep = '['.repeat(400_000) + ']'.repeat(400_000);

  it('as an approval are refused with a code, and never an internal error', async () => {
    const text = fs.readFileSync(approvalFile(), 'utf8');
    const hostile = [
      '',
      ' \n',
      '[',
      'null',
      deep,
      `{"a":${deep}}`,
      ` ${text}`,
      `${text}\n`,
      text.replace('"owner":', '"owner":"twice","owner":'),
      text.replace('{', '{"__proto__":{"venue":"v2"},'),
      text.replace('the owner', '\\ud800'),
      'x'.repeat(2 * 1024 * 1024),
      Buffer.from([0xff, 0xfe, 0x7b]),
    ];
    for (const each of hostile) {
      const said = await verify('--approval', written(each));
      expect([said.code, said.stdout]).toEqual([1, '']);
      expect(said.stderr).toMatch(/^tki: (APPROVAL_NOT_USABLE|FILE_UNREADABLE): .+\nhint: .+\n$/);
    }
  });

  it('as a bundle, a key or a root are the caller’s mistake, and no word about the run', async () => {
    const approval = approvalFile();
    const owner = keySigner();
    const bundle = owner.bundle(fs.readFileSync(approval, 'utf8'));
    const withIdentity = ['--approval-identity', identity, '--approval-issuer', issuer];
    for (const each of ['', 'null', '[]', '{"__proto__":[]}', deep, '{"mediaType":"x"}']) {
      for (const args of [
        ['--approval-bundle', written(each), '--approval-key', written(owner.pem)],
        ['--approval-bundle', written(bundle), '--approval-key', written(each)],
        ['--approval-bundle', written(bundle), '--trusted-root', written(each), ...withIdentity],
      ]) {
        const said = await verify('--approval', approval, ...args);
        expect([said.code, said.stdout]).toEqual([1, '']);
        expect(said.stderr).toMatch(
          /^tki: (APPROVAL_BUNDLE|APPROVAL_KEY|TRUSTED_ROOT)_NOT_USABLE: --\S+ .+\nhint: .+\n$/,
        );
      }
    }
  });

  it('cannot speak to the terminal through the owner’s name', async () => {
    const said = await verify('--approval', approvalFile({ owner: 'x\n\u001b[31magrees \u202e' }), '--all');
    expect(said.code).toBe(10);
    expect(said.stdout).not.toMatch(/\u001b|\u202e/);
    expect(said.stdout).toMatch(/^agrees +asserted +--approval +APPROVAL_GIVEN .* by x.*agrees.*, until /m);
  });
});

it('docs/approval.md names every member of the document', () => {
  const read = (name: string) => fs.readFileSync(path.join(root, name), 'utf8');
  const schema = JSON.parse(read('schemas/approval.schema.json')) as {
    properties: Record<string, { properties?: Record<string, unknown> }>;
  };
  const page = read('docs/approval.md');
  for (const [name, { properties = {} }] of atLeast(1, Object.entries(schema.properties)))
    for (const each of atLeast(1, Object.keys(properties).length === 0 ? [name] : Object.keys(properties)))
      expect(page).toMatch(new RegExp(`\\b${each}\\b`));
});

it('an approval, or what its signature is held against, is not taken from the run itself, by a link neither', async () => {
  const inRun = path.join(run, 'approval.json');
  fs.copyFileSync(approvalFile(), inRun);
  const link = file('link.json');
  fs.symlinkSync(inRun, link);
  const own = approvalFile();
  const calls = [
    ['--approval', inRun],
    ['--approval', link],
    ['--approval', own, '--approval-bundle', inRun, '--approval-key', own],
    ['--approval', own, '--approval-bundle', own, '--approval-key', inRun],
    ['--approval', own, '--approval-bundle', own, '--trusted-root', inRun, '--approval-identity', identity],
  ];
  const refused = await Promise.all(calls.map((args) => verify(...args)));
  fs.rmSync(inRun);
  for (const { code, stdout, stderr } of atLeast(1, refused)) {
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^tki: APPROVAL_OF_THE_RUN: --[a-z-]+ .+ is inside the run's folder\nhint: /);
  }
});

describe('a call that cannot mean anything is refused before the run is read:', async () => {
  const cases: [code: string, args: () => string[]][] = [
    ['APPROVAL_NOT_USABLE', () => ['--approval', packetFile]],
    ['APPROVAL_NOT_USABLE', () => ['--approval', approvalFile({ may_gate: true as never })]],
    ['APPROVAL_NOT_USABLE', () => ['--approval', approvalFile({ venue: 'unstated' as never })]],
    ['FILE_UNREADABLE', () => ['--approval', folder.dir]],
    ['APPROVAL_MISSING', () => ['--approval-digest', otherDigest]],
    ['DIGEST_MALFORMED', () => ['--approval', approvalFile(), '--approval-digest', 'sha256:1']],
    ['APPROVAL_BUNDLE_MISSING', () => ['--approval', approvalFile(), '--approval-key', packetFile]],
    ['APPROVAL_TRUST_MISSING', () => ['--approval', approvalFile(), '--approval-bundle', packetFile]],
    [
      'APPROVAL_TRUST_MISSING',
      () => [
        '--approval',
        approvalFile(),
        '--approval-bundle',
        packetFile,
        '--trusted-root',
        packetFile,
        '--approval-identity',
        identity,
      ],
    ],
    [
      'APPROVAL_TRUST_AMBIGUOUS',
      () => [
        '--approval',
        approvalFile(),
        '--approval-bundle',
        packetFile,
        '--approval-key',
        packetFile,
        '--approval-identity',
        identity,
      ],
    ],
  ];
  it.each(cases)('%s', async (code, args) => {
    const said = await verify(...args());
    expect([said.code, said.stdout]).toEqual([1, '']);
    expect(said.stderr).toMatch(new RegExp(`^tki: ${code}: .+\\nhint: .+\\n$`));
  });
});

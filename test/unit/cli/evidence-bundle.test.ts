// Signatures over a run's own files: what holds, what contradicts, what is no signature at all, and what a careless caller gives.
// Sigstore's own libraries check them, offline, with keys and an authority that this test makes. Needs openssl.
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beyondError } from '../../support/output-schema.ts';
import { certificateSigner, keySigner } from '../../support/signer.ts';
import { forbiddenWordsIn } from '../report/forbidden-words.ts';
import type { Ran } from './harness.ts';
import type { RunFolders } from './run-folders.ts';
import { openRunFolders } from './run-folders.ts';

const IN_TOTO = 'application/vnd.in-toto+json';
const [identity, issuer] = ['signer@example.org', 'https://issuer.example'];

let runs: RunFolders;
let run: string;
let evidenceName: string;
let given = 0;
const owner = keySigner();
const authority = mkdtempSync(join(tmpdir(), 'tki-authority-'));
let named: ReturnType<typeof certificateSigner>;

beforeAll(() => {
  runs = openRunFolders();
  run = runs.copy('runc', 'run');
  evidenceName = readdirSync(run).find((name) => name.startsWith('sandbox-')) ?? '';
  mkdirSync(runs.at('given'));
  named = certificateSigner(authority, identity, issuer);
});

afterAll(() => {
  runs[Symbol.dispose]();
  rmSync(authority, { recursive: true, force: true });
});

const text = (name: string) => readFileSync(join(run, name), 'utf8');
const evidence = () => text(evidenceName);
const statement = () => text('run.json');

function put(content: string): string {
  const file = runs.at('given', `file${(given += 1)}`);
  writeFileSync(file, content);
  return file;
}

const bundles = (...texts: string[]) => texts.flatMap((each) => ['--evidence-bundle', put(each)]);
const verify = (...args: string[]): Promise<Ran> =>
  runs.tki('verify', run, '--packet', runs.packet, '--json', ...args);
const byKey = (...texts: string[]) => verify(...bundles(...texts), '--key', put(owner.pem));

interface Shown {
  readonly rows: { id: string; of?: string; state: string; label: string; detail: string }[];
}
const rowsOf = ({ stdout }: Ran) => (JSON.parse(stdout) as Shown).rows;
const signatures = (ran: Ran) => rowsOf(ran).filter(({ id }) => id === 'file-signature');
const shortly = (ran: Ran) => [ran.code, ...signatures(ran).map(({ of, state }) => `${of} ${state}`)];
const labelled = (ran: Ran, label: string) =>
  rowsOf(ran)
    .filter((row) => row.label === label)
    .map(({ id }) => id);

/** The same statement as another tool writes it: other white space, members in another order, the predicate as it is. */
const asAction = (document: string, file: string) => {
  const { _type, predicateType, predicate } = JSON.parse(document) as Record<string, unknown>;
  const subject = [{ name: 'whatever', digest: { sha256: owner.digest(file) } }];
  return JSON.stringify({ _type, subject, predicateType, predicate }, null, 2);
};

describe('a signature that holds', () => {
  test('over both files leaves the code as it is, and says by whom', async () => {
    const ran = await byKey(owner.bundle(evidence()), owner.bundle(statement()));
    expect(shortly(ran)).toEqual([10, `${evidenceName} agrees`, 'run.json agrees']);
    expect(signatures(ran)[0]?.detail).toBe('by the key that was given');
  });

  test('over run.json covers the evidence that it names, and everything else that only the run says', async () => {
    const ran = await byKey(owner.bundle(statement()));
    expect(shortly(ran)).toEqual([10, 'run.json agrees', `${evidenceName} not evidenced`]);
    const signed = [
      'host',
      'runtime',
      'venue',
      'privilege',
      'control',
      'ci-run',
      'times',
      'clock',
      'max-age',
    ];
    expect(labelled(ran, 'signed')).toEqual(expect.arrayContaining(signed));
    const none = await verify();
    expect(labelled(none, 'signed')).toEqual([]);
    expect(labelled(none, 'asserted')).toEqual(expect.arrayContaining(signed));
    // A signer's word is no comparison, and what the caller did not expect stays unbound.
    const states = rowsOf(ran).flatMap(({ label, state }) => (label === 'signed' ? [state] : []));
    expect(new Set(states)).toEqual(new Set(['not evidenced']));
    expect(labelled(ran, 'asserted')).toContain('expect-packet');
  });

  test('over the evidence alone covers what the evidence says, and not what run.json says', async () => {
    const ran = await byKey(owner.bundle(evidence()));
    expect(shortly(ran)).toEqual([10, `${evidenceName} agrees`, 'run.json not evidenced']);
    expect(labelled(ran, 'signed')).toEqual(expect.arrayContaining(['host', 'venue']));
    expect(labelled(ran, 'asserted')).toEqual(expect.arrayContaining(['times', 'clock', 'max-age']));
  });

  test.each([
    ['an envelope around the file', () => owner.envelope(statement(), IN_TOTO), 'run.json'],
    [
      'an envelope without a bundle',
      () =>
        JSON.stringify(
          (JSON.parse(owner.envelope(statement(), IN_TOTO)) as { dsseEnvelope: object }).dsseEnvelope,
        ),
      'run.json',
    ],
    [
      'a statement of the same predicate that names the file, as `actions/attest` makes one',
      () => owner.envelope(asAction(evidence(), evidence()), IN_TOTO),
      'evidence',
    ],
    [
      'the same statement in another spelling',
      () => owner.envelope(JSON.stringify(JSON.parse(evidence()), null, 1), IN_TOTO),
      'evidence',
    ],
  ])('may be %s', async (_what, make, over) => {
    const name = over === 'evidence' ? evidenceName : over;
    expect(shortly(await byKey(make())).slice(0, 2)).toEqual([10, `${name} agrees`]);
  });

  test('by a certificate of exactly that identity from exactly that issuer, and by no other', async () => {
    const bundle = named.bundle(statement());
    const check = (name: string, of: string) =>
      verify(
        ...bundles(bundle),
        '--trusted-root',
        put(named.trustedRoot),
        '--identity',
        name,
        '--issuer',
        of,
      );
    const held = await check(identity, issuer);
    expect(held.code).toBe(10);
    expect(signatures(held)[0]?.detail).toBe(`by “${identity}”, as “${issuer}” knows it`);
    for (const [name, of] of [
      ['someone@example.org', issuer],
      ['signer.example.org', issuer],
      ['signer@example.or', issuer],
      [identity, `${issuer}.net`],
    ] as const)
      expect((await check(name, of)).code).toBe(4);
  });

  test('does not make an open run better, nor a contradiction', async () => {
    const open = await runs.tki(
      'verify',
      run,
      ...bundles(owner.bundle(statement())),
      '--key',
      put(owner.pem),
    );
    expect(open.code).toBe(2);
    expect(open.stdout).toMatch(/ on its signer's word/);
    expect(forbiddenWordsIn(open.stdout)).toEqual([]);
    const edited = runs.copy('runc', 'edited');
    runs.edit(edited, 'report.md', (page) => `${page}x`);
    const ran = await runs.tki(
      'verify',
      edited,
      '--packet',
      runs.packet,
      ...bundles(owner.bundle(statement())),
      '--key',
      put(owner.pem),
    );
    expect(ran.code).toBe(4);
  });
});

/** Bundles of the very key that is trusted, or of nobody: none of them counts. */
const hostile: readonly [what: string, make: () => string][] = [
  ['signs other bytes', () => owner.bundle('{"another":"file"}\n')],
  ['signs the file without its last newline', () => owner.bundle(statement().trimEnd())],
  ['signs the report, which is none of the two statements', () => owner.bundle(text('report.json'))],
  ['is by another key', () => keySigner().bundle(statement())],
  [
    'says the digest of this file, and signs another',
    () => owner.bundle('x').replace(owner.base64Digest('x'), owner.base64Digest(statement())),
  ],
  [
    'has one letter of the signature changed',
    () => owner.bundle(statement()).replace(/"signature":"M/, '"signature":"N'),
  ],
  ['is an envelope of another payloadType', () => owner.envelope(statement())],
  [
    'is an envelope whose payloadType was changed afterwards',
    () => owner.envelope(statement()).replace('application/json', IN_TOTO),
  ],
  ['is an envelope over another text', () => owner.envelope('{"another":"file"}', IN_TOTO)],
  [
    'is a statement about another digest',
    () => owner.envelope(asAction(evidence(), 'another file'), IN_TOTO),
  ],
  [
    'is a statement of another predicate type',
    () =>
      owner.envelope(
        asAction(evidence(), evidence()).replace(
          'urn:tool-kiem-thu:sandbox-attestation:v1',
          'https://slsa.dev/provenance/v1',
        ),
        IN_TOTO,
      ),
  ],
  [
    'is a statement of the evidence that names the report alone',
    () => owner.envelope(asAction(evidence(), text('report.json')), IN_TOTO),
  ],
  [
    'is a statement of another predicate',
    () => owner.envelope(asAction(evidence(), evidence()).replace(/"grade": "A"/, '"grade": "B"'), IN_TOTO),
  ],
  [
    'is a statement with a member twice',
    () =>
      owner.envelope(
        asAction(evidence(), evidence()).replace('"predicate":', '"predicate":{},"predicate":'),
        IN_TOTO,
      ),
  ],
  [
    'is a statement with a further member',
    () => owner.envelope(asAction(evidence(), evidence()).replace('{', '{"x":1,'), IN_TOTO),
  ],
  ['is an envelope of 100,000 brackets', () => owner.envelope('['.repeat(100_000), IN_TOTO)],
];

describe('a bundle contradicts the run, with code 4, where it', () => {
  test.each(hostile)('%s', async (_what, make) => {
    const ran = await byKey(make());
    expect(ran.code).toBe(4);
    expect(signatures(ran).filter(({ state }) => state === 'agrees')).toEqual([]);
    expect(signatures(ran).filter(({ state }) => state === 'differs').length).toBe(1);
    expect(labelled(ran, 'signed')).toEqual([]);
  });

  test('belongs to another run: evidence and run.json exchanged for those of a second one', async () => {
    const other = runs.copy('crun', 'other');
    const signed = bundles(owner.bundle(evidence()), owner.bundle(statement()));
    const ran = await runs.tki(
      'verify',
      other,
      '--packet',
      runs.packet,
      '--json',
      ...signed,
      '--key',
      put(owner.pem),
    );
    expect(ran.code).toBe(4);
    expect(signatures(ran).filter(({ state }) => state === 'differs').length).toBe(2);
  });

  test('holds over one file, beside one that does not: then neither makes a row better', async () => {
    const ran = await byKey(owner.bundle(statement()), owner.bundle('x'));
    expect(ran.code).toBe(4);
    expect(labelled(ran, 'signed')).toEqual([]);
  });
});

describe('what is no bundle says nothing about the run, code 1:', () => {
  const twice = (envelope: string) => {
    const value = JSON.parse(envelope) as { dsseEnvelope: { signatures: unknown[] } };
    value.dsseEnvelope.signatures.push(value.dsseEnvelope.signatures[0]);
    return JSON.stringify(value);
  };
  test.each([
    ['an envelope with two signatures', () => twice(owner.envelope(statement(), IN_TOTO))],
    [
      'an envelope with none',
      () => twice(owner.envelope(statement(), IN_TOTO)).replace(/"signatures":\[.*\]/, '"signatures":[]'),
    ],
    ['a bundle that is cut off', () => owner.bundle(statement()).slice(0, 200)],
    ['an empty file', () => ''],
    ['a list', () => '[]'],
    ['the evidence itself', () => evidence()],
    [
      'another media type',
      () => owner.bundle(statement()).replace(/"mediaType":"[^"]*"/, '"mediaType":"text/plain"'),
    ],
    ['brackets without end', () => '['.repeat(400_000)],
  ])('%s', async (_what, make) => {
    const ran = await byKey(make());
    expect([ran.code, beyondError(ran.stdout)]).toEqual([1, '']);
    expect(ran.stderr).toMatch(/^tki: EVIDENCE_BUNDLE_NOT_USABLE: --evidence-bundle .+\nhint: .+\n$/);
  });

  test('a file of many megabytes', async () => {
    const ran = await byKey(`{"x":"${'x'.repeat(33 * 1024 * 1024)}"}`);
    expect([ran.code, beyondError(ran.stdout)]).toEqual([1, '']);
    expect(ran.stderr).toMatch(/^tki: FILE_UNREADABLE: .+ is too large\nhint: /);
  });
});

describe('a call that cannot mean anything is refused before anything of the run is read:', () => {
  const signed = () => bundles(owner.bundle(statement()));
  const root = () => ['--trusted-root', put(named.trustedRoot)];
  const cases: [code: string, what: string, args: () => string[]][] = [
    ['EVIDENCE_TRUST_MISSING', 'nothing that it is held against', () => signed()],
    ['EVIDENCE_TRUST_MISSING', 'a root alone', () => [...signed(), ...root()]],
    ['EVIDENCE_TRUST_MISSING', 'no issuer', () => [...signed(), ...root(), '--identity', identity]],
    ['EVIDENCE_TRUST_MISSING', 'no identity', () => [...signed(), ...root(), '--issuer', issuer]],
    ['EVIDENCE_TRUST_MISSING', 'no root', () => [...signed(), '--identity', identity, '--issuer', issuer]],
    [
      'EVIDENCE_TRUST_AMBIGUOUS',
      'a key and an identity',
      () => [...signed(), '--key', put(owner.pem), '--identity', identity],
    ],
    ['EVIDENCE_BUNDLE_MISSING', 'a key and no bundle', () => ['--key', put(owner.pem)]],
    [
      'EVIDENCE_BUNDLE_MISSING',
      'an identity and no bundle',
      () => ['--identity', identity, '--issuer', issuer],
    ],
    ['KEY_NOT_USABLE', 'a key that is none', () => [...signed(), '--key', put('no key')]],
    ...['.*', '*@example.org', '^signer@example.org$', 'signer@example\\.org', '', ' '].map(
      (name): [string, string, () => string[]] => [
        'IDENTITY_NOT_EXACT',
        `the identity ${JSON.stringify(name)}`,
        () => [...signed(), ...root(), '--identity', name, '--issuer', issuer],
      ],
    ),
    [
      'IDENTITY_NOT_EXACT',
      'a pattern of issuers',
      () => [...signed(), ...root(), '--identity', identity, '--issuer', 'https://.*'],
    ],
  ];
  test.each(cases)('%s: %s', async (code, _what, args) => {
    const ran = await verify(...args());
    expect([ran.code, beyondError(ran.stdout)]).toEqual([1, '']);
    expect(ran.stderr).toMatch(new RegExp(`^tki: ${code}: .+\\nhint: .+\\n$`));
  });

  test('a keyed bundle with a log entry or a timestamp and no root: the hint says what is missing', async () => {
    const plain = JSON.parse(owner.bundle(statement())) as { verificationMaterial: Record<string, unknown> };
    const { verificationMaterial: logged } = JSON.parse(named.bundle(statement())) as typeof plain;
    const withLog = JSON.stringify({
      ...plain,
      mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
      verificationMaterial: { ...plain.verificationMaterial, tlogEntries: logged['tlogEntries'] },
    });
    const withTime = JSON.stringify({
      ...plain,
      verificationMaterial: {
        ...plain.verificationMaterial,
        timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: 'MAA=' }] },
      },
    });
    for (const [bundle, what] of [
      [withLog, 'a log entry'],
      [withTime, 'a timestamp'],
    ] as const) {
      const ran = await byKey(bundle);
      expect([ran.code, beyondError(ran.stdout)]).toEqual([1, '']);
      expect(ran.stderr).toContain(
        `tki: TRUSTED_ROOT_MISSING: --evidence-bundle holds ${what}, and --trusted-root`,
      );
      expect(ran.stderr).toContain('hint: Give --trusted-root FILE');
    }
  });

  test('a key or a root from the run’s own folder, by a link neither; the bundle may lie there', async () => {
    const own = runs.copy('runc', 'own');
    const key = join(own, 'key.pem');
    writeFileSync(key, owner.pem);
    const link = runs.at('given', 'link.pem');
    symlinkSync(key, link);
    const bundle = join(own, 'run.sigstore.json');
    writeFileSync(bundle, owner.bundle(readFileSync(join(own, 'run.json'), 'utf8')));
    const call = (...args: string[]) =>
      runs.tki('verify', own, '--packet', runs.packet, '--evidence-bundle', bundle, ...args);
    const names = ['--identity', identity, '--issuer', issuer];
    for (const args of [
      ['--key', key],
      ['--key', link],
      ['--trusted-root', key, ...names],
    ]) {
      const ran = await call(...args);
      expect([ran.code, beyondError(ran.stdout)]).toEqual([1, '']);
      expect(ran.stderr).toMatch(/^tki: TRUST_OF_THE_RUN: --[a-z-]+ .+ is inside the run's folder\nhint: /);
    }
    expect((await call('--key', put(owner.pem))).code).toBe(10);
  });
});

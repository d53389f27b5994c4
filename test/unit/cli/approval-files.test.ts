// What the caller names for an approval: a file that is none of what its option asks for ends the call with code 1, names the
// member, and says nothing of the run.
import { generateKeyPairSync, hash, sign } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toCanonicalJson } from '../../../src/formats/canonical.ts';
import type { RunFolders } from './run-folders.ts';
import { openRunFolders } from './run-folders.ts';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
const digest = `sha256:${'1'.repeat(64)}`;

const fitting: Readonly<Record<string, unknown>> = {
  schema: 'tki-approval/v1',
  decision_effect: 'NONE',
  may_gate: false,
  owner: 'the owner',
  venue: 'v1',
  runner: { architecture: 'x64', node_digest: null, runtime: null, runtime_digest: null, ci_run: null },
  policy_digest: digest,
  filter_digest: digest,
  evidence_digest: null,
  valid_from: '2026-01-01T00:00:00Z',
  valid_until: '2026-12-31T00:00:00Z',
};

const text = (change: Readonly<Record<string, unknown>> = {}) =>
  `${toCanonicalJson({ ...fitting, ...change })}\n`;

const bundle = (change: Readonly<Record<string, unknown>> = {}) =>
  JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.3',
    verificationMaterial: { publicKey: { hint: 'owner' }, tlogEntries: [] },
    messageSignature: {
      messageDigest: { algorithm: 'SHA2_256', digest: hash('sha256', text(), 'base64') },
      signature: sign('sha256', Buffer.from(text()), privateKey).toString('base64'),
    },
    ...change,
  });

function put(runs: RunFolders, name: string, content: string | Uint8Array): string {
  mkdirSync(runs.at('given'), { recursive: true });
  writeFileSync(runs.at('given', name), content);
  return runs.at('given', name);
}

async function said(runs: RunFolders, ...args: string[]) {
  const ran = await runs.tki('verify', runs.copy('attested', 'run'), ...args);
  return { ...ran, first: ran.stderr.split('\n')[0] ?? '' };
}

describe('an approval that is none names what is wrong with it:', () => {
  const { owner: _owner, ...ownerless } = fitting;
  const table: [what: string, content: string | Uint8Array, says: string][] = [
    ['no JSON', 'the owner approves\n', 'it is not JSON'],
    ['an empty file', '', 'it is not JSON'],
    ['a list', '[]\n', 'it is JSON, but not an object'],
    ['another document', '{"schema":"tki-report/v1"}\n', 'its top must have the member '],
    ['a member that is missing', `${toCanonicalJson(ownerless)}\n`, 'its top must have the member owner'],
    ['may_gate true', text({ may_gate: true }), 'the member "/may_gate" breaks const'],
    ['another venue', text({ venue: 'v9' }), 'the member "/venue" breaks enum'],
    [
      'a digest that is none',
      text({ policy_digest: 'sha256:1' }),
      'the member "/policy_digest" breaks pattern',
    ],
    ['a time that is none', text({ valid_from: 'soon' }), 'the member "/valid_from" breaks pattern'],
    [
      'a member of the runner',
      text({ runner: { architecture: 1 } }),
      '"/runner" must have the member node_digest',
    ],
    ['a member that no schema names', text({ approved: true }), 'breaks additionalProperties'],
    [
      'other white space',
      `${JSON.stringify(fitting, null, 2)}\n`,
      'white space differs, or a member appears twice',
    ],
    [
      'a member that stands twice',
      text().replace('"owner":', '"owner":"twice","owner":'),
      'white space differs, or a member appears twice',
    ],
  ];
  test.each(table)('%s', async (_what, content, says) => {
    using runs = openRunFolders();
    const { code, stdout, first } = await said(runs, '--approval', put(runs, 'approval.json', content));
    expect([code, stdout]).toEqual([1, '']);
    expect(first).toMatch(/^tki: APPROVAL_NOT_USABLE: --approval /);
    expect(first).toContain(says);
  });

  test('a text that is not UTF-8 is FILE_UNREADABLE', async () => {
    using runs = openRunFolders();
    const { code, first } = await said(
      runs,
      '--approval',
      put(runs, 'approval.json', Buffer.from([0xff, 0x7b])),
    );
    expect([code, first.split(': ')[1]]).toEqual([1, 'FILE_UNREADABLE']);
  });
});

describe('what a signature is held against is looked at before the run:', () => {
  const table: [what: string, files: Readonly<Record<string, string>>, code: string, says: string][] = [
    [
      'a key that is a sentence',
      { key: 'no key' },
      'APPROVAL_KEY_NOT_USABLE',
      '--approval-key holds no PEM key',
    ],
    ['an empty key', { key: '' }, 'APPROVAL_KEY_NOT_USABLE', '--approval-key'],
    ['a key cut off', { key: pem.slice(0, 60) }, 'APPROVAL_KEY_NOT_USABLE', '--approval-key'],
    [
      'the frame of a key around nothing',
      { key: '-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----\n' },
      'APPROVAL_KEY_NOT_USABLE',
      '--approval-key',
    ],
    ['a bundle in the key’s place', { key: bundle() }, 'APPROVAL_KEY_NOT_USABLE', '--approval-key'],
    ['a bundle that is no JSON', { bundle: '[[[[' }, 'APPROVAL_BUNDLE_NOT_USABLE', 'is not JSON'],
    ['an empty bundle', { bundle: '' }, 'APPROVAL_BUNDLE_NOT_USABLE', 'is not JSON'],
    ['a bundle that is null', { bundle: 'null' }, 'APPROVAL_BUNDLE_NOT_USABLE', 'is JSON, but not an object'],
    ['a bundle that is a list', { bundle: '[]' }, 'APPROVAL_BUNDLE_NOT_USABLE', 'is JSON, but not an object'],
    ['a bundle without anything', { bundle: '{}' }, 'APPROVAL_BUNDLE_NOT_USABLE', 'mediaType, content'],
    [
      'a bundle without its signature',
      { bundle: bundle({ messageSignature: undefined }) },
      'APPROVAL_BUNDLE_NOT_USABLE',
      'content',
    ],
    [
      'a bundle without what verifies it',
      { bundle: bundle({ verificationMaterial: undefined }) },
      'APPROVAL_BUNDLE_NOT_USABLE',
      'verificationMaterial',
    ],
    ['a key in the bundle’s place', { bundle: pem }, 'APPROVAL_BUNDLE_NOT_USABLE', 'is not JSON'],
    ['a root that is no JSON', { root: 'root' }, 'TRUSTED_ROOT_NOT_USABLE', 'is not JSON'],
    ['a root without its kind', { root: '{}' }, 'TRUSTED_ROOT_NOT_USABLE', 'mediaType'],
    ['a bundle in the root’s place', { root: bundle() }, 'TRUSTED_ROOT_NOT_USABLE', 'mediaType'],
    [
      'a root whose list is none',
      { root: '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1","tlogs":7}' },
      'TRUSTED_ROOT_NOT_USABLE',
      'tlogs is not a list',
    ],
    ...['tlogs', 'certificateAuthorities', 'ctlogs', 'timestampAuthorities'].map(
      (list): [string, Readonly<Record<string, string>>, string, string] => [
        `a root with nothing in an entry of ${list}`,
        {
          root: `{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1","${list}":[{}]}`,
        },
        'TRUSTED_ROOT_NOT_USABLE',
        `${list}[0] has no key or certificate`,
      ],
    ),
    [
      'a key that nothing is signed by',
      {
        key: generateKeyPairSync('x25519').publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      },
      'APPROVAL_KEY_NOT_USABLE',
      '(x25519)',
    ],
  ];
  test.each(table)('%s', async (_what, files, code, says) => {
    using runs = openRunFolders();
    const ran = await said(
      runs,
      '--approval',
      put(runs, 'approval.json', text()),
      '--approval-bundle',
      put(runs, 'bundle.json', files['bundle'] ?? bundle()),
      '--approval-key',
      put(runs, 'owner.pem', files['key'] ?? pem),
      ...(files['root'] === undefined ? [] : ['--trusted-root', put(runs, 'root.json', files['root'])]),
    );
    expect([ran.code, ran.stdout]).toEqual([1, '']);
    expect(ran.first).toMatch(new RegExp(`^tki: ${code}: --`));
    expect(ran.first).toContain(says);
    expect(ran.stderr).toMatch(/\nhint: .+\n$/);
  });

  test('an identity needs an authority in the root', async () => {
    using runs = openRunFolders();
    const root = '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1","tlogs":[]}';
    const { code, first } = await said(
      runs,
      '--approval',
      put(runs, 'approval.json', text()),
      '--approval-bundle',
      put(runs, 'bundle.json', bundle()),
      '--trusted-root',
      put(runs, 'root.json', root),
      '--approval-identity',
      'owner@example.org',
      '--approval-issuer',
      'https://issuer.example',
    );
    expect(code).toBe(1);
    expect(first).toContain(
      'TRUSTED_ROOT_NOT_USABLE: --trusted-root names no authority: certificateAuthorities',
    );
  });

  test('a key and a bundle that are such, and do not fit, are a contradiction and no mistake of the call', async () => {
    using runs = openRunFolders();
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { code, stdout } = await said(
      runs,
      '--approval',
      put(runs, 'approval.json', text()),
      '--approval-bundle',
      put(runs, 'bundle.json', bundle()),
      '--approval-key',
      put(runs, 'owner.pem', other.publicKey.export({ type: 'spki', format: 'pem' }).toString()),
    );
    expect(code).toBe(4);
    expect(stdout).toMatch(/^differ +approval: signature: expected a signature over this very file, found /m);
  });
});

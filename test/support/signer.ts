// An owner who signs: sigstore bundles made with keys of the test's own, by a key alone or by a certificate that a private
// authority gave and a private log wrote down. Needs openssl. Nothing here is trusted by anybody else.
import { execFileSync } from 'node:child_process';
import { createPrivateKey, generateKeyPairSync, hash, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { toCanonicalJson } from '../../src/formats/canonical.ts';

const BUNDLE = 'application/vnd.dev.sigstore.bundle+json;version=';

const newKey = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const der = (key: KeyObject) => key.export({ type: 'spki', format: 'der' });
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

function messageSignature(text: string, key: KeyObject) {
  const bytes = Buffer.from(text);
  return {
    messageDigest: { algorithm: 'SHA2_256', digest: hash('sha256', bytes, 'base64') },
    signature: base64(sign('sha256', bytes, key)),
  };
}

/** A key's holder: bundles without a certificate and without a log. */
export function keySigner() {
  const { privateKey, publicKey } = newKey();
  return {
    digest: (text: string) => hash('sha256', Buffer.from(text), 'hex'),
    base64Digest: (text: string) => hash('sha256', Buffer.from(text), 'base64'),
    pem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    bundle: (text: string) =>
      JSON.stringify({
        mediaType: `${BUNDLE}0.3`,
        verificationMaterial: { publicKey: { hint: 'owner' }, tlogEntries: [] },
        messageSignature: messageSignature(text, privateKey),
      }),
    /** An envelope by the same key: it holds by itself, whatever file lies beside it. */
    envelope: (text: string, type = 'application/json') => {
      const signed = Buffer.from(`DSSEv1 ${type.length} ${type} ${Buffer.byteLength(text)} ${text}`);
      return JSON.stringify({
        mediaType: `${BUNDLE}0.3`,
        verificationMaterial: { publicKey: { hint: 'owner' }, tlogEntries: [] },
        dsseEnvelope: {
          payload: base64(Buffer.from(text)),
          payloadType: type,
          signatures: [{ sig: base64(sign('sha256', signed, privateKey)), keyid: '' }],
        },
      });
    },
  };
}

/** An authority and a log of our own, in `directory`; each bundle has a fresh certificate for that identity. */
export function certificateSigner(directory: string, identity: string, issuer: string) {
  const file = (name: string) => path.join(directory, name);
  /** One line of words; none of them holds a space. */
  const openssl = (line: string) =>
    execFileSync('openssl', line.split(' '), { cwd: directory, stdio: 'pipe' });
  const newKeyFile = (name: string) =>
    openssl(`genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out ${name}`);
  const rawCertificate = (name: string) => base64(openssl(`x509 -in ${name} -outform DER`));
  newKeyFile('ca.key');
  openssl(
    'req -x509 -new -key ca.key -out ca.pem -days 10 -subj /O=test/CN=authority' +
      ' -addext basicConstraints=critical,CA:TRUE,pathlen:0',
  );
  fs.writeFileSync(
    file('leaf.ext'),
    [
      `subjectAltName=email:${identity}`,
      'extendedKeyUsage=codeSigning',
      'keyUsage=critical,digitalSignature',
      `1.3.6.1.4.1.57264.1.8=ASN1:UTF8String:${issuer}`,
      '',
    ].join('\n'),
  );
  const log = newKey();
  const logId = hash('sha256', der(log.publicKey), 'hex');
  const since = { start: '2020-01-01T00:00:00Z' };
  const trustedRoot = JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [
      {
        baseUrl: 'https://log.example',
        hashAlgorithm: 'SHA2_256',
        publicKey: {
          rawBytes: base64(der(log.publicKey)),
          keyDetails: 'PKIX_ECDSA_P256_SHA_256',
          validFor: since,
        },
        logId: { keyId: Buffer.from(logId, 'hex').toString('base64') },
      },
    ],
    certificateAuthorities: [
      {
        subject: { organization: 'test', commonName: 'authority' },
        uri: 'https://authority.example',
        certChain: { certificates: [{ rawBytes: rawCertificate('ca.pem') }] },
        validFor: since,
      },
    ],
    ctlogs: [],
    timestampAuthorities: [],
  });
  const bundle = (text: string) => {
    newKeyFile('leaf.key');
    openssl('req -new -key leaf.key -out leaf.csr -subj /');
    openssl(
      'x509 -req -in leaf.csr -CA ca.pem -CAkey ca.key -CAcreateserial' +
        ' -days 1 -extfile leaf.ext -out leaf.pem',
    );
    const key = createPrivateKey(fs.readFileSync(file('leaf.key')));
    const signed = messageSignature(text, key);
    const body = base64(
      Buffer.from(
        toCanonicalJson({
          apiVersion: '0.0.1',
          kind: 'hashedrekord',
          spec: {
            data: { hash: { algorithm: 'sha256', value: hash('sha256', Buffer.from(text), 'hex') } },
            signature: {
              content: signed.signature,
              publicKey: { content: base64(fs.readFileSync(file('leaf.pem'))) },
            },
          },
        }),
      ),
    );
    const integratedTime = Math.floor(Date.now() / 1000) + 1;
    const promise = toCanonicalJson({ body, integratedTime, logID: logId, logIndex: 7 });
    return JSON.stringify({
      mediaType: `${BUNDLE}0.1`,
      verificationMaterial: {
        x509CertificateChain: { certificates: [{ rawBytes: rawCertificate('leaf.pem') }] },
        tlogEntries: [
          {
            logIndex: '7',
            logId: { keyId: Buffer.from(logId, 'hex').toString('base64') },
            kindVersion: { kind: 'hashedrekord', version: '0.0.1' },
            integratedTime: String(integratedTime),
            inclusionPromise: {
              signedEntryTimestamp: base64(sign('sha256', Buffer.from(promise), log.privateKey)),
            },
            canonicalizedBody: body,
          },
        ],
      },
      messageSignature: signed,
    });
  };
  return { trustedRoot, bundle };
}

// What a TLS connection is bound to in SCRAM: the hash of the server's certificate (RFC 5929, tls-server-end-point). Export step only.
// Must never stop a login where a certificate names no hash: PostgreSQL cannot bind to such a one either.
import { createHash } from 'node:crypto';
import type { Duplex } from 'node:stream';
import type { TLSSocket } from 'node:tls';
import { signatureAlgorithmHashFromCertificate } from 'pg/lib/crypto/cert-signatures.js';
import type { Binding } from './scram.ts';

/** AlgorithmIdentifier of Ed25519: the hash is inside of it, and PostgreSQL's server finds none. */
const ED25519 = Buffer.from('300506032b6570', 'hex');

/** `certificate`: of the server, DER, as it was checked. */
function toBinding(certificate: Buffer | undefined): Binding {
  if (certificate === undefined || certificate.includes(ED25519)) return { kind: 'none' };
  try {
    const named = signatureAlgorithmHashFromCertificate(certificate);
    // By the RFC, and by PostgreSQL: what MD5 or SHA-1 signed is hashed with SHA-256.
    const weak = named === 'MD5' || named === 'SHA-1';
    const algorithm = weak ? 'sha256' : named.toLowerCase().replace(/^sha-/, 'sha');
    return { kind: 'certificate', hash: createHash(algorithm).update(certificate).digest() };
  } catch {
    return { kind: 'none' };
  }
}

/** What logging in over this stream can be bound to. */
export function bindingOf(transport: Duplex): Binding {
  // Only a TLS stream can say it; asking whether it is one would load TLS.
  return 'getPeerCertificate' in transport
    ? toBinding((transport as TLSSocket).getPeerCertificate().raw)
    : { kind: 'none' };
}

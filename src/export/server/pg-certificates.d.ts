// Types for the part of the driver that reads how a certificate was signed; it ships none.
declare module 'pg/lib/crypto/cert-signatures.js' {
  /** `SHA-256`, `MD5`, …: throws where the certificate, or its hash, is none that it knows. */
  export function signatureAlgorithmHashFromCertificate(certificate: Buffer): string;
}

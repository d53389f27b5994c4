// The authorities that this system trusts, for `--system-ca`. Export step only, loaded where it is asked for.
// Must never take a list that a variable of the environment names, and never Node's own, which is older than the system's.
import * as tls from 'node:tls';

export type SystemAuthorities = { kind: 'authorities'; pem: string } | { kind: 'none'; why: string };

/** Node and OpenSSL would read the list of another's choosing. */
const CHOOSING = ['SSL_CERT_FILE', 'SSL_CERT_DIR'] as const;

export function readSystemAuthorities(env: Readonly<Record<string, string | undefined>>): SystemAuthorities {
  const chosen = CHOOSING.find((name) => (env[name] ?? '') !== '');
  if (chosen !== undefined) return { kind: 'none', why: `${chosen} names another list; unset it` };
  // Not there before Node 22.15: the namespace, so that an older one still loads us.
  const { getCACertificates } = tls as Partial<Pick<typeof tls, 'getCACertificates'>>;
  if (getCACertificates === undefined) return { kind: 'none', why: 'this Node cannot read it; 22.15 can' };
  const found = getCACertificates('system');
  if (found.length === 0) return { kind: 'none', why: 'this system has no list of authorities' };
  return { kind: 'authorities', pem: found.join('\n') };
}

// Opens the way to the server: a unix socket of an owner that is trusted, or TCP with verified TLS. Export step only.
// Must never fall back to plaintext, and never read PGHOST, PGOPTIONS, PGSERVICE or a connection URL.
import { X509Certificate } from 'node:crypto';
import { lstatSync } from 'node:fs';
import type { Socket } from 'node:net';
import { connect, isIP } from 'node:net';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { CONNECT_DEADLINE_MS } from '../export-limits.ts';
import { ExportProblem } from '../problem.ts';

export type Endpoint =
  | {
      kind: 'unix';
      directory: string;
      port: number;
      /** uid, or null for root and ourselves only */ socketOwner: number | null;
    }
  | {
      kind: 'tls';
      host: string;
      port: number;
      /** PEM of the authorities that may vouch for the server */ ca: string;
    };

/** SSLRequest of the protocol: length 8, code 80877103. */
const SSL_REQUEST = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);

/** Variables that change what a connection means, and would be missed by a reader of the command line. */
export function refuseEnvironment(env: Readonly<Record<string, string | undefined>>): void {
  const mode = env['PGSSLMODE'];
  if (mode !== undefined && mode !== '' && mode !== 'verify-full') {
    throw new ExportProblem('ENVIRONMENT_REFUSED', 'PGSSLMODE asks for less than verify-full; unset it');
  }
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
    throw new ExportProblem(
      'ENVIRONMENT_REFUSED',
      'NODE_TLS_REJECT_UNAUTHORIZED=0 accepts any server; unset it',
    );
  }
  if (/--(?:inspect|heapsnapshot)/.test(env['NODE_OPTIONS'] ?? '')) {
    throw new ExportProblem(
      'ENVIRONMENT_REFUSED',
      'NODE_OPTIONS opens our memory, and a password in it, to a debugger or a file; unset it',
    );
  }
  if ((env['NODE_DEBUG'] ?? '') !== '') {
    // Observed with `https`: the request's headers, the token of a knowledge base among them.
    throw new ExportProblem('ENVIRONMENT_REFUSED', 'NODE_DEBUG writes out what is sent; unset it');
  }
  if ((env['NODE_OPTIONS'] ?? '').includes('--tls-keylog')) {
    throw new ExportProblem(
      'ENVIRONMENT_REFUSED',
      'NODE_OPTIONS writes the keys of the TLS session to a file; unset it',
    );
  }
}

/** Throws unless folder and socket belong to a trusted uid, and nobody else can put a socket there. */
export function refuseForeignSocket(directory: string, path: string, trusted: ReadonlySet<number>): void {
  const folder = lstatSync(directory, { throwIfNoEntry: false });
  const socket = lstatSync(path, { throwIfNoEntry: false });
  if (folder === undefined || socket === undefined || !folder.isDirectory() || !socket.isSocket()) {
    throw new ExportProblem('CONNECT_FAILED', 'there is no socket of that server in the named folder');
  }
  const owners = [...new Set([folder.uid, socket.uid])].filter((owner) => !trusted.has(owner));
  if (owners.length > 0) {
    const hint = `the socket or its folder belongs to uid ${owners.join(', ')}; if that is the server's account, say --socket-owner`;
    throw new ExportProblem('SOCKET_OWNER', hint);
  }
  // In a folder that everybody can write, sticky or not, anyone who starts first owns the name.
  if ((folder.mode & 0o002) !== 0) {
    throw new ExportProblem(
      'SOCKET_OWNER',
      'everybody can put a socket into that folder; move the socket to a folder of its own',
    );
  }
}

/**
 * The certificates of a PEM text, each as Node itself reads it. An empty list, or an empty text, would make Node trust
 * its own store and NODE_EXTRA_CA_CERTS instead. Throws where there is none, or one that cannot be read.
 */
export function parseAuthorities(pem: string): string[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
  const begun = pem.match(/-----BEGIN /g) ?? [];
  if (blocks.length === 0 || begun.length !== blocks.length) {
    throw new ExportProblem(
      'AUTHORITY_UNREADABLE',
      'the file of --ca must hold at least one CERTIFICATE block, and no block of another kind',
    );
  }
  try {
    return blocks.map((block) => new X509Certificate(block).toString());
  } catch {
    throw new ExportProblem(
      'AUTHORITY_UNREADABLE',
      'the file of --ca holds a certificate that cannot be read',
    );
  }
}

function whenConnected(
  socket: Socket | Duplex,
  event: 'connect' | 'secureConnect',
  signal?: AbortSignal,
): Promise<void> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => {
      socket.destroy();
      fail(new ExportProblem('CONNECT_DEADLINE', `no connection within ${String(CONNECT_DEADLINE_MS)} ms`));
    }, CONNECT_DEADLINE_MS);
    socket.once(event, () => {
      clearTimeout(timer);
      done();
    });
    socket.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      if (signal?.aborted === true) return fail(interrupted());
      // A code such as ECONNREFUSED or CERT_HAS_EXPIRED; the text can repeat what the server sent.
      fail(new ExportProblem('CONNECT_FAILED', `the connection failed: ${error.code ?? 'no code'}`));
    });
  });
}

const interrupted = (): ExportProblem =>
  new ExportProblem('INTERRUPTED', 'the export was stopped; nothing was written');

function readOneByte(socket: Socket, signal?: AbortSignal): Promise<string> {
  return new Promise((done, fail) => {
    const end = (problem: ExportProblem) => {
      clearTimeout(timer);
      socket.destroy();
      fail(problem);
    };
    const timer = setTimeout(
      () => end(new ExportProblem('CONNECT_DEADLINE', 'the server does not say whether it has TLS')),
      CONNECT_DEADLINE_MS,
    );
    socket.once('close', () =>
      end(
        signal?.aborted === true
          ? interrupted()
          : new ExportProblem('CONNECT_FAILED', 'the server hung up instead of starting TLS'),
      ),
    );
    socket.once('data', (bytes: Buffer) => {
      clearTimeout(timer);
      socket.pause();
      // Bytes behind the answer were sent in clear and would be read as if TLS had protected them.
      if (bytes.length !== 1)
        end(new ExportProblem('PROTOCOL_VIOLATION', 'the server sent plaintext before TLS'));
      else done(bytes.toString('latin1'));
    });
  });
}

/** Not at the start: it takes as long to load as a small export takes, and a socket has no use for it. */
const tls = () => process.getBuiltinModule('node:tls');

/** A connected stream, with TLS where it is TCP. An aborted signal destroys it. Throws {@link ExportProblem}. */
export async function openTransport(endpoint: Endpoint, uid: number, signal?: AbortSignal): Promise<Duplex> {
  if (signal?.aborted === true) throw interrupted();
  const ending = signal === undefined ? {} : { signal };
  if (endpoint.kind === 'unix') {
    const path = join(endpoint.directory, `.s.PGSQL.${String(endpoint.port)}`);
    const trusted = new Set([0, uid, ...(endpoint.socketOwner === null ? [] : [endpoint.socketOwner])]);
    refuseForeignSocket(endpoint.directory, path, trusted);
    const socket = connect({ path, ...ending });
    await whenConnected(socket, 'connect', signal);
    return socket;
  }
  // Before anything is opened: a server must not learn that someone came with nothing to check it by.
  const authorities = parseAuthorities(endpoint.ca);
  const socket = connect({ port: endpoint.port, host: endpoint.host, ...ending });
  await whenConnected(socket, 'connect', signal);
  socket.setNoDelay(true);
  socket.write(SSL_REQUEST);
  if ((await readOneByte(socket, signal)) !== 'S') {
    socket.destroy();
    throw new ExportProblem(
      'PLAINTEXT_REFUSED',
      'the server has no TLS; a password and rows are never sent in clear over TCP',
    );
  }
  const secure = tls().connect({
    socket,
    host: endpoint.host,
    ca: authorities,
    rejectUnauthorized: true,
    minVersion: 'TLSv1.2',
    // Server names are not for addresses (RFC 6066); the certificate is checked against `host` in either case.
    ...(isIP(endpoint.host) === 0 ? { servername: endpoint.host } : {}),
  });
  await whenConnected(secure, 'secureConnect', signal);
  return secure;
}

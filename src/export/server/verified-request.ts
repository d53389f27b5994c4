// Opens one HTTP request: over TLS with a verified certificate, or over a unix socket of a trusted owner. Export step only.
// Must never use a proxy, Node's shared agent, or plain HTTP over a network. What to do with an answer is the caller's.
import type { ClientRequest, OutgoingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';
import { dirname } from 'node:path';
import { KB_HEADER_LIMIT_BYTES } from '../export-limits.ts';
import { parseAuthorities, refuseForeignSocket } from './transport.ts';

export type HttpEndpoint =
  | { kind: 'tls'; host: string; port: number; /** PEM of the authorities */ ca: string }
  | {
      kind: 'unix';
      path: string;
      /** uid, or null for root and ourselves only */ socketOwner: number | null;
    };

/** Letters that a bearer token can have (RFC 6750); above all no end of line. */
export const TOKEN = /^[A-Za-z0-9._~+/-]{16,4096}=*$/;

export interface HttpQuestion {
  method: 'GET' | 'POST';
  path: string;
  headers: OutgoingHttpHeaders;
}

/** Not at the start: Node's HTTP client takes as long to load as a small export takes, and most exports have no use for it. */
const plain = () => process.getBuiltinModule('node:http');
const tls = () => process.getBuiltinModule('node:https');

/** Nothing is sent before the certificate, or the owner of the socket, is known. */
export function openRequest(endpoint: HttpEndpoint, question: HttpQuestion, uid: number): ClientRequest {
  const common = {
    ...question,
    maxHeaderSize: KB_HEADER_LIMIT_BYTES,
    // Said, because NODE_OPTIONS can loosen the parser.
    insecureHTTPParser: false,
    headers: {
      ...question.headers,
      // A few bytes of gzip can be gigabytes.
      'accept-encoding': 'identity',
      connection: 'close',
    },
  };
  // An agent of its own for each request: Node's shared one can be told by the environment to use a proxy.
  switch (endpoint.kind) {
    case 'unix': {
      const trusted = new Set([0, uid, ...(endpoint.socketOwner === null ? [] : [endpoint.socketOwner])]);
      refuseForeignSocket(dirname(endpoint.path), endpoint.path, trusted);
      const { Agent, request } = plain();
      const agent = new Agent({ keepAlive: false });
      return request({ ...common, agent, socketPath: endpoint.path, host: 'localhost' });
    }
    case 'tls': {
      const { host, port } = endpoint;
      const { Agent, request } = tls();
      return request({
        ...common,
        agent: new Agent({ keepAlive: false }),
        host,
        port,
        ca: parseAuthorities(endpoint.ca),
        rejectUnauthorized: true,
        minVersion: 'TLSv1.2',
        // Server names are not for addresses (RFC 6066); the certificate is checked against `host` in either case.
        ...(isIP(host) === 0 ? { servername: host } : {}),
      });
    }
  }
}

// The options that name a knowledge base, for `tki export`. Runs at the operator's edge; opens no connection.
// Must never take a token from the command line, and never a way over the network without TLS.
import type { LoadedCatalog } from '../catalog/assemble.ts';
import type { KbAccess, KbEndpoint } from '../export/knowledge-base/kb-transport.ts';
import type { CliIo } from './io.ts';
import type { PipedSecrets } from './piped-secrets.ts';
import { readText } from './read-text.ts';
import { readSecretFile } from './secret-file.ts';
import { usageError } from './usage-error.ts';

export interface KbOptions {
  readonly kbUrl?: string;
  readonly kbTokenFile?: string;
  readonly kbCa?: string;
  readonly kbSocketOwner?: string;
}

/** A list of every public authority there is takes 220 KB. */
const AUTHORITIES_LIMIT_BYTES = 1024 * 1024;

/** Name or address, and a port: no user, path, query or fragment, which would reach further than the server. */
const HTTPS = /^https:\/\/(?:\[([0-9A-Fa-f:.]{2,45})\]|([A-Za-z0-9.-]{1,253}))(?::([1-9]\d{0,4}))?\/?$/;
const UNIX = /^unix:(\/.+)$/;

/** Whether one of the ids names a document, and whether one names something else. */
export function whatIsAsked(
  ids: readonly string[],
  { catalog }: LoadedCatalog,
): { documents: boolean; queries: boolean } {
  const documents = new Set(catalog.documents?.map(({ id }) => id));
  return { documents: ids.some((id) => documents.has(id)), queries: ids.some((id) => !documents.has(id)) };
}

function parseKbEndpoint(
  options: KbOptions,
  parseOwner: (text: string | undefined) => number | null,
): KbEndpoint {
  const url = options.kbUrl ?? '';
  const [, socket] = UNIX.exec(url) ?? [];
  if (socket !== undefined)
    return { kind: 'unix', path: socket, socketOwner: parseOwner(options.kbSocketOwner) };
  const [whole, address, name, port = '443'] = HTTPS.exec(url) ?? [];
  if (whole === undefined || Number(port) > 65_535) {
    const hint =
      'Name the server alone: https://HOST[:PORT], or unix:/PATH/OF/SOCKET. Plain http is never used.';
    throw usageError('KB_URL_MALFORMED', '--kb-url does not name a server', hint);
  }
  if (options.kbCa === undefined) {
    const hint = "Give the server's CA certificates: --kb-ca FILE.";
    throw usageError('KB_CA_MISSING', '--kb-ca is required for a server over the network', hint);
  }
  const ca = readText('--kb-ca', options.kbCa, AUTHORITIES_LIMIT_BYTES);
  return { kind: 'tls', host: address ?? name ?? '', port: Number(port), ca };
}

/** The knowledge base as the options name it, with its token from a file or from the terminal. */
export async function readKbAccess(
  options: KbOptions,
  parseOwner: (text: string | undefined) => number | null,
  piped: PipedSecrets,
  io: CliIo,
): Promise<KbAccess> {
  if (options.kbUrl === undefined) {
    const hint =
      'A document was requested. Name the knowledge base: --kb-url https://HOST, with --kb-ca FILE.';
    throw usageError('KB_URL_MISSING', '--kb-url is required for a document', hint);
  }
  const endpoint = parseKbEndpoint(options, parseOwner);
  if (options.kbTokenFile === '-') {
    const token = piped.take('--kb-token-file', 'KB_TOKEN_FILE_REFUSED').toString('utf8');
    return { endpoint, token };
  }
  if (options.kbTokenFile !== undefined) {
    const token = readSecretFile('--kb-token-file', options.kbTokenFile, 'KB_TOKEN_FILE_REFUSED');
    return { endpoint, token };
  }
  const typed = await io.readSecret('token of the knowledge base: ');
  if (typed !== null) return { endpoint, token: typed };
  const hint = 'Give --kb-token-file FILE, or run it in a terminal. A token is never an argument.';
  throw usageError('KB_TOKEN_MISSING', 'there is no terminal to ask for the token', hint);
}

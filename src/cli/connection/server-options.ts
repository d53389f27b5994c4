// Where PostgreSQL is, and as whom we come: by options, a URL or a service, each only where it is asked for by name. Runs at the operator's
// edge; opens no connection. Must never read a variable of the environment for it but HOME, never take a way over TCP without TLS, and
// never choose between two sources.
import { isAbsolute, join } from 'node:path';
import type { Command } from 'commander';
import type { Secret } from '../../export/server/session.ts';
import type { Endpoint } from '../../export/server/transport.ts';
import type { CliIo } from '../io.ts';
import { parseOwner } from '../owner-option.ts';
import type { PipedSecrets } from '../piped-secrets.ts';
import { readBytes, readText } from '../read-text.ts';
import { readPrivateBytes, SECRET_LIMIT_BYTES, withoutLineEnd } from '../secret-file.ts';
import { usageError } from '../usage-error.ts';
import type { Named, Place } from './named.ts';
import { toHost, toName, toPort } from './named.ts';
import { findPassword } from './pgpass.ts';
import { parseService } from './service-file.ts';
import { parseUrl } from './url.ts';

export interface ServerOptions {
  readonly url?: string;
  readonly service?: string;
  readonly serviceFile?: string;
  readonly host: string;
  readonly port: string;
  readonly user: string;
  /** Undefined where the command has no default, and nobody named one. */
  readonly database?: string;
  readonly ca?: string;
  readonly systemCa?: true;
  readonly passwordFile?: string;
  readonly pgpass?: true;
  readonly pgpassFile?: string;
  readonly socketOwner?: string;
}

/** Options of a session of our own, by commander's names: a gateway takes none of them. */
export const serverOptionNames = [
  'url',
  'service',
  'serviceFile',
  'host',
  'port',
  'user',
  'ca',
  'systemCa',
  'passwordFile',
  'pgpass',
  'pgpassFile',
  'socketOwner',
] as const;

/** A list of every public authority there is takes 220 KB. */
const AUTHORITIES_LIMIT_BYTES = 1024 * 1024;

/** Thousands of servers. */
const FILE_LIMIT_BYTES = 1024 * 1024;

/** Adds the options. `database`: what is read where nobody names one, or null where it has to be named. */
export function withServerOptions(command: Command, database: string | null): Command {
  command
    .option('--url <url>', 'postgres://USER@HOST:PORT/DATABASE; no password and no parameter in it')
    .option('--service <name>', 'a section of the service file: host, port, user, dbname, password')
    .option('--service-file <file>', 'the service file (default: ~/.pg_service.conf)')
    .option(
      '--host <host>',
      'folder of a unix socket, or a host name (then with --ca or --system-ca)',
      '/var/run/postgresql',
    )
    .option('--port <port>', 'port, also in the name of the socket', '5432')
    .option('--user <role>', 'read-only role', 'context_pack_readonly');
  if (database === null)
    command.option('--database <name>', 'the database; postgres, template0 and template1 are never read');
  else command.option('--database <name>', 'a database that the catalog lists', database);
  return command
    .option('--ca <file>', 'CA certificates for the server (PEM)')
    .option('--system-ca', 'use the CA certificates of this system')
    .option('--password-file <file>', 'file with the password, mode 600; - reads stdin; prompts if omitted')
    .option('--pgpass', 'take the password from ~/.pgpass, mode 600')
    .option('--pgpass-file <file>', 'take the password from this file of that form')
    .option('--socket-owner <account>', 'account that owns the socket, when it is neither root nor you');
}

export interface ServerNamed {
  readonly endpoint: Endpoint;
  readonly user: string;
  readonly database: string;
  /** True where a password may come into this process. */
  readonly asksForSecret: boolean;
  /** The password, read or asked for when it is wanted; null where a socket asks for none. */
  readonly readPassword: (piped: PipedSecrets) => Promise<Secret | null>;
}

/** Everything but the password. Throws a usage error; nothing is connected. */
export async function parseServer(options: ServerOptions, command: Command, io: CliIo): Promise<ServerNamed> {
  const { place, password } = toPlace(options, command, io);
  const { host, port, user, database } = place;
  if (database === undefined) {
    const hint = 'Name it: --database NAME, or in --url or --service.';
    throw usageError('DATABASE_MISSING', 'no database is named', hint);
  }
  const endpoint: Endpoint = isAbsolute(host)
    ? {
        kind: 'unix',
        directory: host,
        port: Number(port),
        socketOwner: parseOwner('--socket-owner', options.socketOwner),
      }
    : { kind: 'tls', host, port: Number(port), ca: await readAuthorities(options, io) };
  const wanted = { host, port, user, database };
  return {
    endpoint,
    user,
    database,
    asksForSecret: endpoint.kind === 'tls' || password.kind !== 'asked',
    readPassword: (piped) => readPassword(password, wanted, endpoint, piped, io),
  };
}

type Source =
  | { readonly kind: 'asked' }
  | { readonly kind: 'piped' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'pgpass'; readonly path: string }
  | { readonly kind: 'service'; readonly password: Uint8Array };

function toPlace(
  options: ServerOptions,
  command: Command,
  io: CliIo,
): { place: { host: string; port: string; user: string; database: string | undefined }; password: Source } {
  const url: Place = options.url === undefined ? {} : parseUrl(options.url);
  const service = readService(options, io);
  const pick = <T extends string | undefined>(field: keyof Place, byOption: T): T | string => {
    const sources: readonly (readonly [string, string | undefined])[] = [
      [`--${field}`, command.getOptionValueSource(field) === 'cli' ? byOption : undefined],
      ['--url', url[field]],
      ['--service', service[field]],
    ];
    const named = sources.filter(([, value]) => value !== undefined);
    if (named.length > 1) {
      const from = named.map(([source]) => source).join(' and by ');
      throw usageError('CONNECTION_TWICE', `the ${field} is named by ${from}`, 'Name it in one place.');
    }
    return named[0]?.[1] ?? byOption;
  };
  const database = pick('database', options.database);
  return {
    place: {
      host: toHost('--host', pick('host', options.host)),
      port: toPort('--port', pick('port', options.port)),
      user: toName('--user', 'user', pick('user', options.user)),
      database: database === undefined ? undefined : toName('--database', 'database', database),
    },
    password: toSource(options, service.password, io),
  };
}

/** A file in the folder of whoever runs this. */
function atHome(name: string, option: string, io: CliIo): string {
  const home = io.env['HOME'] ?? '';
  if (isAbsolute(home)) return join(home, name);
  throw usageError('HOME_MISSING', 'HOME names no folder', `Name the file: ${option} FILE.`);
}

function readService({ service, serviceFile }: ServerOptions, io: CliIo): Named {
  if (service === undefined) {
    if (serviceFile === undefined) return {};
    throw usageError(
      'SERVICE_UNKNOWN',
      '--service-file without --service',
      'Name the section: --service NAME.',
    );
  }
  const path = serviceFile ?? atHome('.pg_service.conf', '--service-file', io);
  const named = parseService(readBytes('--service-file', path, FILE_LIMIT_BYTES), service);
  if (named.password === undefined) return named;
  // Read anew: with a password in it, it is a password file, and its rights are asked of the bytes that are used.
  return parseService(
    readPrivateBytes('--service-file', path, FILE_LIMIT_BYTES, 'SERVICE_FILE_REFUSED'),
    service,
  );
}

function toSource(options: ServerOptions, ofService: Uint8Array | undefined, io: CliIo): Source {
  const { passwordFile, pgpass, pgpassFile } = options;
  const named: (readonly [string, Source])[] = [];
  if (passwordFile === '-') named.push(['--password-file', { kind: 'piped' }]);
  else if (passwordFile !== undefined) named.push(['--password-file', { kind: 'file', path: passwordFile }]);
  if (pgpassFile !== undefined) named.push(['--pgpass-file', { kind: 'pgpass', path: pgpassFile }]);
  else if (pgpass === true)
    named.push(['--pgpass', { kind: 'pgpass', path: atHome('.pgpass', '--pgpass-file', io) }]);
  if (ofService !== undefined) named.push(['--service', { kind: 'service', password: ofService }]);
  if (named.length > 1) {
    const from = named.map(([source]) => source).join(' and by ');
    throw usageError('CONNECTION_TWICE', `the password is named by ${from}`, 'Name it in one place.');
  }
  return named[0]?.[1] ?? { kind: 'asked' };
}

async function readAuthorities({ ca, systemCa }: ServerOptions, io: CliIo): Promise<string> {
  if (ca !== undefined && systemCa === true)
    throw usageError(
      'CONNECTION_TWICE',
      'the authority is named by --ca and by --system-ca',
      'Name one of them.',
    );
  if (ca !== undefined) return readText('--ca', ca, AUTHORITIES_LIMIT_BYTES);
  if (systemCa === true) {
    const { readSystemAuthorities } = await import('../../export/server/system-authorities.ts');
    const read = readSystemAuthorities(io.env);
    if (read.kind === 'authorities') return read.pem;
    throw usageError('SYSTEM_CA_MISSING', `--system-ca: ${read.why}`, 'Name the authority: --ca FILE.');
  }
  const hint =
    "Give the server's CA certificate: --ca FILE, or --system-ca for those of this system. TCP is never used without TLS.";
  throw usageError('CA_MISSING', '--ca is required for a host that is not a socket folder', hint);
}

async function readPassword(
  source: Source,
  wanted: Parameters<typeof findPassword>[1],
  endpoint: Endpoint,
  piped: PipedSecrets,
  io: CliIo,
): Promise<Secret | null> {
  switch (source.kind) {
    case 'piped':
      return piped.take('--password-file', 'PASSWORD_FILE_REFUSED');
    case 'file':
      return withoutLineEnd(
        readPrivateBytes('--password-file', source.path, SECRET_LIMIT_BYTES, 'PASSWORD_FILE_REFUSED'),
      );
    case 'service':
      return source.password;
    case 'pgpass': {
      const bytes = readPrivateBytes('--pgpass', source.path, FILE_LIMIT_BYTES, 'PGPASS_REFUSED');
      const found = findPassword(bytes, wanted);
      if (found.kind === 'found') return found.password;
      const left = found.unreadable === 0 ? '' : `; ${found.unreadable} lines have fewer than five fields`;
      const { host, port, database, user } = wanted;
      const hint = `A line of it has to begin ${[host, port, database, user].map((field) => field.replace(/[\\:]/g, '\\$&')).join(':')}:, where * means any.`;
      throw usageError('PGPASS_NO_LINE', `the password file has no line for this server${left}`, hint);
    }
    case 'asked': {
      if (endpoint.kind === 'unix') return null;
      const typed = await io.readSecret('password: ');
      if (typed !== null) return typed;
      const hint =
        'Give --password-file FILE or --pgpass, or run it in a terminal. A password is never an argument.';
      throw usageError('PASSWORD_MISSING', 'there is no terminal to ask for the password', hint);
    }
  }
}

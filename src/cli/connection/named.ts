// What a URL, a service file or options may say of a server, and nothing else. Pure; runs at the operator's edge.
// Must never repeat a value in a refusal: a URL or a line that is written wrongly can hold a password anywhere.
import { isUtf8 } from 'node:buffer';
import type { CodedError } from '../../formats/coded-error.ts';
import type { UsageCode } from '../usage-error.ts';
import { usageError } from '../usage-error.ts';

/** Where a server is, as one source names it. */
export interface Named {
  host?: string;
  port?: string;
  user?: string;
  database?: string;
  /** Bytes as they stand in a file. */
  password?: Uint8Array;
}

export type Place = Omit<Named, 'password'>;

/** What the parameters of libpq that people meet are for here: each refusal says how to go on. */
const instead: Readonly<Record<string, string>> = {
  sslmode: 'TLS is always verify-full; leave it out.',
  sslrootcert: 'Name the authority with --ca FILE, or take the system’s with --system-ca.',
  sslcert: 'A client’s certificate is not used; leave it out.',
  sslkey: 'A client’s certificate is not used; leave it out.',
  sslnegotiation: 'TLS is requested as PostgreSQL 15 to 18 all know it; leave it out.',
  gssencmode: 'GSSAPI is not used; leave it out.',
  channel_binding: 'It is used where the server has it; leave it out.',
  require_auth: 'Only SCRAM-SHA-256 is used; leave it out.',
  options: 'The settings of the session are those of this release; leave it out.',
  hostaddr: 'Give the host alone; its name is what the certificate is checked against.',
  host: 'Write the host behind //, a socket’s folder with %2F for each slash.',
  port: 'Write the port behind the host.',
  user: 'Write the role before the @.',
  dbname: 'Write the database behind the host.',
  password: 'A password is never an argument: --password-file FILE, --pgpass, or the prompt.',
  passfile: 'Name it by --pgpass-file FILE.',
  service: 'Name it by --service NAME.',
  servicefile: 'Name it by --service-file FILE.',
  target_session_attrs: 'One server is asked, and a standby is refused; leave it out.',
  load_balance_hosts: 'One server is asked; leave it out.',
  application_name: 'It is the packet’s id; leave it out.',
  client_encoding: 'It is UTF8; leave it out.',
  connect_timeout: 'It is ten seconds; leave it out.',
  replication: 'Nothing is replicated; leave it out.',
};

/** A parameter that is known by its name, or one of which nothing is said. */
export function refuseParameter(where: string, name: string): CodedError<UsageCode> {
  // Only a name of libpq's is repeated: behind a stray `?` anything can stand, a password among it.
  const known = Object.hasOwn(instead, name);
  return usageError(
    'CONNECTION_PARAMETER_REFUSED',
    known ? `${where} has the parameter ${name}` : `${where} has a parameter that is not taken`,
    (known ? instead[name] : undefined) ?? 'Leave it out; host, port, user and database are taken.',
  );
}

export const malformed = (text: string, hint: string): CodedError<UsageCode> =>
  usageError('CONNECTION_MALFORMED', text, hint);

const NAME = /^[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,252})$/;
const ADDRESS = /^(?=.*:)[0-9A-Fa-f:.]{2,45}$/;

/** The path of a socket has 108 bytes, `/.s.PGSQL.65535` among them. */
const FOLDER_LIMIT_BYTES = 90;

/** PostgreSQL cuts longer names, and another role or database could be the one that is left. */
const NAME_LIMIT_BYTES = 63;

const hasControl = (text: string): boolean => /[\p{Cc}\p{Zl}\p{Zp}]/u.test(text) || !text.isWellFormed();

/** A name, an address or the folder of a socket. Throws for anything else. */
export function toHost(where: string, text: string): string {
  if (text.includes(',')) {
    throw malformed(`${where} names several hosts`, 'Name one: an export is of one server.');
  }
  if (text.startsWith('/')) {
    if (!hasControl(text) && Buffer.byteLength(text) <= FOLDER_LIMIT_BYTES) return text;
    throw malformed(
      `${where} names no folder of a socket`,
      `A path of at most ${FOLDER_LIMIT_BYTES} bytes, without control characters.`,
    );
  }
  if (NAME.test(text) || ADDRESS.test(text)) return text;
  throw malformed(
    `${where} names no host`,
    'Give a host’s name in ASCII, an address (IPv6 in brackets in a URL), or the folder of a unix socket.',
  );
}

export function toPort(where: string, text: string): string {
  if (text.includes(',')) throw malformed(`${where} names several ports`, 'Name one server.');
  if (/^[1-9]\d{0,4}$/.test(text) && Number(text) <= 65_535) return text;
  throw usageError('PORT_MALFORMED', `${where} names no port`, 'Give a number from 1 to 65535.');
}

/** A role or a database, exactly as it is called. */
export function toName(where: string, what: string, text: string): string {
  if (text !== '' && !hasControl(text) && Buffer.byteLength(text) <= NAME_LIMIT_BYTES) return text;
  throw malformed(
    `${where} names no ${what}`,
    `A name has 1 to ${NAME_LIMIT_BYTES} bytes, and no control characters.`,
  );
}

/** Bytes that were read one to a character, as the text that they are. */
export function decodeUtf8(where: string, what: string, latin1: string): string {
  const bytes = Buffer.from(latin1, 'latin1');
  if (isUtf8(bytes)) return bytes.toString('utf8');
  throw malformed(`${where}: the ${what} is not UTF-8`, 'Write it in UTF-8.');
}

// The password of one server out of a password file (~/.pgpass), as psql finds it. Pure; runs at the operator's edge.
// Must never take a line that names another server: `*` stands for anything only where it is a whole field.
import { malformed } from './named.ts';

export interface Wanted {
  readonly host: string;
  readonly port: string;
  readonly user: string;
  readonly database: string;
}

export type Found =
  | { readonly kind: 'found'; readonly password: Uint8Array }
  /** `unreadable`: lines with fewer than five fields. */
  | { readonly kind: 'none'; readonly unreadable: number };

/** A field has at most a few hundred bytes; a longer line is no line of such a file. */
const LINE_LIMIT_BYTES = 10_000;

/** Folders in which PostgreSQL looks for a socket by itself: libpq calls such a host `localhost`. */
const usualFolders: ReadonlySet<string> = new Set(['/tmp', '/var/run/postgresql', '/run/postgresql']);

/** `host:port:database:user:password`, each a text with one character a byte. Behind a backslash a character is itself. */
function toFields(line: string): string[] {
  const fields: string[] = [];
  let field = '';
  for (let index = 0; index < line.length; index++) {
    const character = line[index] ?? '';
    if (character === '\\' && index + 1 < line.length) {
      index += 1;
      field += `\\${line[index] ?? ''}`;
    } else if (character === ':') {
      fields.push(field);
      field = '';
    } else field += character;
  }
  return [...fields, field];
}

const unescape = (field: string): string => field.replace(/\\([^])/g, '$1');

const matches = (field: string, wanted: string): boolean =>
  field === '*' || unescape(field) === Buffer.from(wanted, 'utf8').toString('latin1');

/** The first line that matches counts, as for psql; an empty password there is none. */
export function findPassword(bytes: Uint8Array, { host, port, user, database }: Wanted): Found {
  let unreadable = 0;
  for (const [index, raw] of Buffer.from(bytes).toString('latin1').split('\n').entries()) {
    const line = raw.replace(/\r+$/, '');
    const where = `the password file, line ${index + 1},`;
    const next =
      'One line a server: HOST:PORT:DATABASE:USER:PASSWORD, with \\: for a colon and \\\\ for a backslash.';
    if (line.includes('\0')) throw malformed(`${where} holds a NUL`, next);
    if (line.length > LINE_LIMIT_BYTES) throw malformed(`${where} is too long`, next);
    if (line === '' || line.startsWith('#')) continue;
    const [ofHost, ofPort, ofDatabase, ofUser, password] = toFields(line);
    if (
      ofHost === undefined ||
      ofPort === undefined ||
      ofDatabase === undefined ||
      ofUser === undefined ||
      password === undefined
    ) {
      unreadable += 1;
      continue;
    }
    const isHost = matches(ofHost, host) || (usualFolders.has(host) && matches(ofHost, 'localhost'));
    if (!isHost || !matches(ofPort, port) || !matches(ofDatabase, database) || !matches(ofUser, user))
      continue;
    if (password === '') break;
    return { kind: 'found', password: Buffer.from(unescape(password), 'latin1') };
  }
  return { kind: 'none', unreadable };
}

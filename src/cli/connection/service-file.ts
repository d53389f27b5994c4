// One section of a service file (~/.pg_service.conf) to what it names. Pure; runs at the operator's edge.
// Attacker: whoever may write that file, or wrote it for another program. Must never take a parameter that would change what a connection
// means, and never repeat a value.
import { quoted } from '../../formats/quoted.ts';
import { usageError } from '../usage-error.ts';
import type { Named } from './named.ts';
import { decodeUtf8, malformed, refuseParameter, toHost, toName, toPort } from './named.ts';

const NEXT =
  'A section is [NAME], then lines host=…, port=…, user=…, dbname=…, password=…, without spaces around the =.';

/** `bytes`: the whole file. The first line of a section that is not taken is refused with its number; other sections are not read. */
export function parseService(bytes: Uint8Array, service: string): Named {
  // One character a byte: a password need not be UTF-8.
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  const wanted = Buffer.from(`[${service}]`, 'utf8').toString('latin1');
  const values = new Map<string, string>();
  let found = 0;
  let inside = false;
  for (const [index, raw] of lines.entries()) {
    const line = raw.replace(/^[ \t]+|[ \t\r]+$/g, '');
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('[')) {
      inside = line === wanted;
      if (inside) found += 1;
      continue;
    }
    if (inside) readLine(line, `the service file, line ${index + 1},`, values);
  }
  if (found === 0) {
    throw usageError(
      'SERVICE_UNKNOWN',
      `the service file has no section ${quoted(`[${service}]`)}`,
      'Look at its name; another file is named by --service-file FILE.',
    );
  }
  if (found > 1) throw malformed('the service file has that section twice', 'Leave one of them.');
  return toNamed(values);
}

function readLine(line: string, where: string, values: Map<string, string>): void {
  if (line.includes('\0')) throw malformed(`${where} holds a NUL`, NEXT);
  const at = line.indexOf('=');
  if (at === -1) throw malformed(`${where} is no setting`, NEXT);
  const name = line.slice(0, at);
  if (!taken.has(name)) throw refuseParameter(where, name);
  if (values.has(name)) throw malformed(`${where} says ${name} a second time`, 'Leave one of them.');
  values.set(name, line.slice(at + 1));
}

const taken: ReadonlySet<string> = new Set(['host', 'port', 'user', 'dbname', 'password']);

function toNamed(values: ReadonlyMap<string, string>): Named {
  const where = 'the service file';
  const text = (name: string): string | undefined => {
    const value = values.get(name);
    return value === undefined ? undefined : decodeUtf8(where, name, value);
  };
  const [host, port, user, database] = [text('host'), text('port'), text('user'), text('dbname')];
  const password = values.get('password');
  return {
    ...(host === undefined ? {} : { host: toHost(where, host) }),
    ...(port === undefined ? {} : { port: toPort(where, port) }),
    ...(user === undefined ? {} : { user: toName(where, 'user', user) }),
    ...(database === undefined ? {} : { database: toName(where, 'database', database) }),
    ...(password === undefined ? {} : { password: Buffer.from(password, 'latin1') }),
  };
}

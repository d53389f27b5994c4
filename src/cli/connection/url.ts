// `--url postgres://[USER@]HOST[:PORT][/DATABASE]` to what it names. Pure; runs at the operator's edge.
// Attacker: whoever wrote the URL that was pasted. Must never take a password or a parameter from it, and never repeat a part of it.
import { usageError } from '../usage-error.ts';
import { decodeUtf8, malformed, refuseParameter, toHost, toName, toPort } from './named.ts';
import type { Place } from './named.ts';

/** Host, role and database have a few hundred bytes, three for each where they are encoded. */
const URL_LIMIT_UNITS = 2_000;

const SHAPE = 'Write it as postgres://USER@HOST:PORT/DATABASE; what is no letter or digit as %XX.';

function decode(what: string, text: string): string {
  if (/%(?![0-9A-Fa-f]{2})/.test(text))
    throw malformed(`--url: the ${what} has a % without two hex digits`, SHAPE);
  const bytes = text.replace(/%(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return decodeUtf8('--url', what, bytes);
}

/** Throws for everything but user, host, port and database. */
export function parseUrl(url: string): Place {
  if (url.length > URL_LIMIT_UNITS || !/^[!-~]*$/.test(url))
    throw malformed('--url is too long, or holds a space or what is not ASCII', SHAPE);
  const [whole, rest = ''] = /^postgres(?:ql)?:\/\/(.*)$/.exec(url) ?? [];
  if (whole === undefined) throw malformed('--url is no URL of PostgreSQL', SHAPE);
  const end = rest.search(/[/?#]/);
  const authority = end === -1 ? rest : rest.slice(0, end);
  const behind = end === -1 ? '' : rest.slice(end);
  const [userinfo, address = userinfo ?? '', ...more] = authority.split('@');
  if (more.length > 0) throw malformed('--url has two @ before its host', SHAPE);
  const hasUser = authority.includes('@');
  // Judged first: whoever wrote one has to hear that it was seen.
  if (hasUser && userinfo?.includes(':') === true) {
    throw usageError(
      'PASSWORD_IN_URL',
      '--url holds a password',
      'Everybody on this machine could read it there: change it. Then give --password-file FILE, --pgpass, or wait for the prompt.',
    );
  }
  if (behind.includes('#')) throw malformed('--url has a fragment', SHAPE);
  const [path = '', ...query] = behind.split('?');
  if (query.length > 0) throw refuseParameter('--url', /^[^=&]*/.exec(query.join('?'))?.[0] ?? '');
  if (address.includes(','))
    throw malformed('--url names several hosts', 'Name one: an export is of one server.');
  const bracketed = /^\[([^[\]]*)\](?::(.*))?$/.exec(address);
  const plain = /^([^:[\]]*)(?::([^:]*))?$/.exec(address);
  const [, host = '', port = ''] = bracketed ?? plain ?? [];
  if (bracketed === null && plain === null) throw malformed('--url names no host', SHAPE);
  if (bracketed !== null && !host.includes(':'))
    throw malformed('--url has brackets around what is no IPv6 address', SHAPE);
  const database = path.slice(1);
  if (database.includes('/')) throw malformed('--url: the database’s name has a slash; write %2F', SHAPE);
  return {
    ...(hasUser ? { user: toName('--url', 'user', decode('user', userinfo ?? '')) } : {}),
    ...(host === '' ? {} : { host: toHost('--url', bracketed === null ? decode('host', host) : host) }),
    ...(port === '' ? {} : { port: toPort('--url', port) }),
    ...(database === '' ? {} : { database: toName('--url', 'database', decode('database', database)) }),
  };
}

// The inputs of export/action.yml, as the runner hands them over: one plain object, or why not. Pure; runs in main. Attacker: an
// expression in a workflow that put text of a stranger into an input. The password itself never comes here, only whether there is one.
import { isAbsolute, resolve } from 'node:path';
import { inputOf } from '../inspect/inputs.ts';
import type { Env } from '../work-folder.ts';

export interface ExportInputs {
  readonly ids: readonly string[];
  readonly purpose: string;
  /** A path, or null for the catalog that this release ships. */
  readonly catalog: string | null;
  /** A host's name or address, or the folder of a unix socket. */
  readonly host: string;
  readonly port: string;
  readonly user: string;
  readonly database: string;
  /** Path of the authorities that vouch for the server. */
  readonly ca: string | null;
  readonly socketOwner: string | null;
  /** A file on the runner. Where it is null and `hasPassword` is false, a socket asks for none. */
  readonly passwordFile: string | null;
  readonly hasPassword: boolean;
  readonly artifact: string;
  readonly retentionDays: number;
  /** That the rows may be fetched by everybody. */
  readonly publish: boolean;
  /** To ask GitHub itself what the event says; null where nobody gave one. */
  readonly token: string | null;
}

export type ParsedExportInputs =
  | { readonly kind: 'inputs'; readonly inputs: ExportInputs }
  | { readonly kind: 'refused'; readonly detail: string };

/** Rows of a database that others answer for: a week is enough to inspect them. */
export const PACKET_RETENTION_LIMIT_DAYS = 7;

/** Of the command line: it refuses more by its own code. This only keeps the argument list within the kernel's limit. */
const IDS_LIMIT_UNITS = 20_000;

const ARTIFACT_NAME = /^(?!\.+$)[A-Za-z0-9._-]{1,100}$/;
const QUERY_ID = /^[A-Za-z0-9._][A-Za-z0-9._/-]{0,199}$/;
const HOST = /^[A-Za-z0-9](?:[A-Za-z0-9.:-]{0,252})$/;
/** What may stand in a header; GitHub's own are made of these. */
const TOKEN = /^[\w.~+/=-]{1,4000}$/;
const NAME = /^[A-Za-z_][A-Za-z0-9_$-]{0,62}$/;
// One line of text: a purpose stands in the packet, in its log and in the summary.
const ONE_LINE = /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]{1,500}$/u;
// What the kernel makes up there holds this very environment.
const KERNEL_PATH = /^\/(?:proc|sys|dev)(?:\/|$)/;

class Refused extends Error {}

/** Never throws. `detail` names the input and what it should be, and repeats nothing of its value. */
export function parseExportInputs(env: Env): ParsedExportInputs {
  const check = <T>(name: string, value: T | null, wanted: string): T => {
    if (value === null) throw new Refused(`the input ${name} is not ${wanted}`);
    return value;
  };
  const text = (name: string): string => inputOf(env, name);
  const optional = (name: string): string | null => (text(name) === '' ? null : text(name));
  const matching = (name: string, pattern: RegExp, preset: string, wanted: string): string => {
    const value = optional(name) ?? preset;
    return check(name, pattern.test(value) ? value : null, wanted);
  };
  const path = (name: string): string | null => {
    const value = optional(name);
    return value === null ? null : check(name, /\p{Cc}/u.test(value) ? null : value, 'a path');
  };
  try {
    const ids = check('ids', optional('ids'), 'given; name each query, with a space or a line between two');
    const listed = ids.length > IDS_LIMIT_UNITS ? [''] : ids.split(/[\s,]+/).filter((id) => id !== '');
    if (listed.length === 0 || !listed.every((id) => QUERY_ID.test(id)))
      throw new Refused('the input ids is not a list of query ids; tki catalog list shows them');
    const host = matching(
      'host',
      /^(?:\/[^\p{Cc}]{1,200}|[^/]+)$/u,
      '',
      'given; name the host, or the folder of a unix socket',
    );
    if (!isAbsolute(host) && !HOST.test(host)) throw new Refused('the input host is not the name of a host');
    const ca = path('ca');
    if (!isAbsolute(host) && ca === null)
      throw new Refused('the input ca is missing: name the authority that vouches for the server');
    const passwordFile = path('password-file');
    if (passwordFile !== null && (!isAbsolute(passwordFile) || KERNEL_PATH.test(resolve(passwordFile))))
      throw new Refused('the input password-file is not the absolute path of a file of the runner');
    // The launcher puts a word in its place.
    const hasPassword = text('password') !== '';
    if (hasPassword && passwordFile !== null)
      throw new Refused('the inputs password and password-file are both given');
    if (!isAbsolute(host) && !hasPassword && passwordFile === null)
      throw new Refused('the input password is missing: over TCP the server has to ask for one');
    const days = text('retention-days') === '' ? 1 : Number(text('retention-days'));
    const publish = text('i-publish-this-data');
    return {
      kind: 'inputs',
      inputs: {
        ids: listed,
        purpose: matching('purpose', ONE_LINE, '', 'given in one line of at most 500 characters'),
        catalog: path('catalog'),
        host,
        port: matching('port', /^[1-9]\d{0,4}$/, '5432', 'a port'),
        user: matching('user', NAME, 'context_pack_readonly', 'the name of a role'),
        database: matching('database', NAME, 'directus', 'the name of a database'),
        ca,
        socketOwner:
          optional('socket-owner') === null
            ? null
            : matching('socket-owner', /^[\w.-]{1,32}$/, '', 'an account'),
        passwordFile,
        hasPassword,
        artifact: matching(
          'packet-artifact',
          ARTIFACT_NAME,
          'governed-packet',
          'an artifact name of letters, digits, dot, dash, underscore',
        ),
        retentionDays: check(
          'retention-days',
          Number.isInteger(days) && days >= 1 && days <= PACKET_RETENTION_LIMIT_DAYS ? days : null,
          `a whole number from 1 to ${PACKET_RETENTION_LIMIT_DAYS}: a packet may hold governed rows`,
        ),
        token:
          optional('github-token') === null ? null : matching('github-token', TOKEN, '', 'a token of GitHub'),
        publish: check(
          'i-publish-this-data',
          publish === '' || publish === 'true' ? publish === 'true' : null,
          'true, in these four letters, or empty',
        ),
      },
    };
  } catch (error) {
    return {
      kind: 'refused',
      detail: error instanceof Refused ? error.message : 'the inputs cannot be read',
    };
  }
}

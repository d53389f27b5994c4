// What an input can be: one row a kind, with what it is in words and how its text is read. Pure; runs in main.
// Attacker: an expression in a workflow that put a stranger's text into an input. Must never repeat a value.
import { isAbsolute, resolve } from 'node:path';
import {
  MAX_AGE_LIMIT_SECONDS,
  callerNonce,
  isTime,
  isVenue,
  toSeconds,
} from '../../formats/caller-input.ts';
import { isRuntimeName, offeredRuntimes } from '../../formats/kernel/runtimes.ts';
import type { Digest } from '../../formats/digest.ts';
import { isDigest } from '../../formats/digest.ts';
import { isGitHubHost, runIdPattern, workflowPattern } from '../origin.ts';

export interface Kind<T> {
  /** Behind "is not": what the input takes. */
  readonly wanted: string;
  /** `text` is trimmed and not empty; null where it is none of this kind. */
  readonly parse: (text: string) => T | null;
  /**
   * The default where nobody gave one, so that a value which came out blank can be told from none: a digest out of a job that
   * uploaded nothing is blank, and the workflow's author believes that it binds.
   */
  readonly absent?: string;
}

/** An artifact, by the name that it has in its run or by the id that the service gave it. */
export interface ArtifactAsked {
  readonly name: string;
  readonly id?: number;
}

/** A packet: an artifact's name, or a path, which has a slash in it. */
export interface PacketAsked {
  readonly kind: 'artifact' | 'path';
  readonly name: string;
}

/** What GitHub takes as a retention; a repository's own limit may be lower. */
const RETENTION_LIMIT_DAYS = 90;

/** Rows of a database that others answer for: a week is enough to inspect them. */
export const PACKET_RETENTION_LIMIT_DAYS = 7;

/** Of the command line: it refuses more by its own code. This only keeps the argument list within the kernel's limit. */
const IDS_LIMIT_UNITS = 20_000;

const ARTIFACT_NAME = /^(?!\.+$)[A-Za-z0-9._-]{1,100}$/;
const ARTIFACT_ID = /^[1-9]\d{0,15}$/;
const QUERY_ID = /^[A-Za-z0-9._][A-Za-z0-9._/-]{0,199}$/;
const HOST = /^[A-Za-z0-9](?:[A-Za-z0-9.:-]{0,252})$/;
const SOCKET_FOLDER = /^\/[^\p{Cc}]{1,200}$/u;
/** A name of letters, digits, dots and dashes, or an address, with a port or without one; no star and no scheme. */
const FORGE =
  /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[1-9]\d{0,4})?$/;
/** A person lists those that they answer for. */
const HOSTS_LIMIT = 10;
// What the kernel makes up there holds this very environment.
const KERNEL_PATH = /^\/(?:proc|sys|dev)(?:\/|$)/;

const kind = <T>(wanted: string, parse: (text: string) => T | null): Kind<T> => ({ wanted, parse });
const text = (wanted: string, is: (value: string) => boolean): Kind<string> =>
  kind(wanted, (value) => (is(value) ? value : null));
const matching = (wanted: string, pattern: RegExp): Kind<string> =>
  text(wanted, (value) => pattern.test(value));

function days(limit: number, why: string): Kind<number> {
  return kind(`a whole number from 1 to ${limit}${why}`, (value) => {
    const number = Number(value);
    return /^\d+$/.test(value) && number >= 1 && number <= limit ? number : null;
  });
}

/** Seconds of a duration, and the duration as it was given. */
function duration(value: string): { readonly seconds: number; readonly text: string } | null {
  const seconds = toSeconds(value);
  return seconds === null || seconds > MAX_AGE_LIMIT_SECONDS ? null : { seconds, text: value };
}

function packet(name: string): PacketAsked | null {
  if (name.includes('/')) return /\p{Cc}/u.test(name) ? null : { kind: 'path', name };
  return ARTIFACT_NAME.test(name) ? { kind: 'artifact', name } : null;
}

function artifact(value: string): ArtifactAsked | null {
  if (ARTIFACT_ID.test(value)) return { name: '', id: Number(value) };
  return ARTIFACT_NAME.test(value) ? { name: value } : null;
}

function queryIds(value: string): readonly string[] | null {
  if (value.length > IDS_LIMIT_UNITS) return null;
  const ids = value.split(/[\s,]+/).filter((id) => id !== '');
  return ids.length > 0 && ids.every((id) => QUERY_ID.test(id)) ? ids : null;
}

/** Exact hosts, in lower case; none of GitHub's own, whose documents are whole. */
function hosts(value: string): readonly string[] | null {
  const all = value.split(/[\s,]+/).filter((host) => host !== '');
  const isHost = (host: string) => FORGE.test(host) && !isGitHubHost(host);
  return all.length > 0 && all.length <= HOSTS_LIMIT && all.every(isHost)
    ? all.map((host) => host.toLowerCase())
    : null;
}

/** `kind` of a row → what it takes. A test finds a kind that no row has. */
export const inputKinds = {
  mode: kind('inspect or attest', (value) => (value === 'inspect' || value === 'attest' ? value : null)),
  packet: kind(
    'an artifact name of letters, digits, dot, dash, underscore, or a path with a slash in it',
    packet,
  ),
  artifact: kind('the name or the id of an artifact', artifact),
  'artifact name': matching('an artifact name of letters, digits, dot, dash, underscore', ARTIFACT_NAME),
  label: matching('at most 40 letters, digits, dots, dashes, underscores', /^[A-Za-z0-9._-]{1,40}$/),
  duration: kind('a duration such as 90s, 30m, 24h or 7d, of ten years at most', duration),
  time: text('a time such as 2026-06-10T08:00:00Z', isTime),
  digest: {
    wanted: 'sha256: and 64 hex digits',
    parse: (value) => (isDigest(value) ? value : null),
    absent: 'none',
  } satisfies Kind<Digest>,
  path: matching('a path', /^\P{Cc}{1,4000}$/u),
  nonce: matching('32 to 128 lower-case hex digits', callerNonce),
  venue: kind('v1, v2 or unstated', (value) => (isVenue(value) ? value : null)),
  runtime: text(`${offeredRuntimes} or a path`, isRuntimeName),
  run: matching('the number of a run', runIdPattern),
  'any run': matching('the number of a run', /^[\w.-]{1,40}$/),
  hosts: kind(`a list of at most ${HOSTS_LIMIT} exact hosts, none of them under github.com`, hosts),
  workflow: matching('a path of .github/workflows', workflowPattern),
  // What may be in a header; GitHub's own are made of these.
  token: matching('a token of GitHub', /^[\w.~+/=-]{1,4000}$/),
  days: days(RETENTION_LIMIT_DAYS, ''),
  'days of a packet': days(PACKET_RETENTION_LIMIT_DAYS, ': a packet may hold governed rows'),
  // Who signs is an address of mail or of a workflow.
  word: matching('one word of at most 500 characters', /^[!-~]{1,500}$/),
  'query ids': kind('a list of query ids; tki catalog list shows them', queryIds),
  // It is in the packet, in its log and in the summary.
  'one line': matching(
    'one line of at most 500 characters',
    /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]{1,500}$/u,
  ),
  host: text('the name of a host, or the folder of a unix socket', (value) =>
    isAbsolute(value) ? SOCKET_FOLDER.test(value) : HOST.test(value),
  ),
  'knowledge base': matching(
    'an address such as https://kb.example.com:8055 or unix:/run/kb.sock',
    /^(?:https:\/\/(?:\[[0-9A-Fa-f:.]{2,45}\]|[A-Za-z0-9.-]{1,253})(?::[1-9]\d{0,4})?\/?|unix:\/[^\p{Cc}]{1,200})$/u,
  ),
  port: matching('a port', /^[1-9]\d{0,4}$/),
  role: matching('the name of a role', /^[A-Za-z_][A-Za-z0-9_$-]{0,62}$/),
  database: matching('the name of a database', /^[A-Za-z_][A-Za-z0-9_$-]{0,62}$/),
  account: matching('an account', /^[\w.-]{1,32}$/),
  'password file': text(
    'the absolute path of a file on the runner',
    (value) => isAbsolute(value) && !/\p{Cc}/u.test(value) && !KERNEL_PATH.test(resolve(value)),
  ),
  // The launcher puts a word in its place: main hears whether there is one, and no more.
  secret: kind('given', () => true as const),
  'the word true': kind('the word true, or empty', (value) => (value === 'true' ? (true as const) : null)),
} as const satisfies Readonly<Record<string, Kind<unknown>>>;

export type InputKind = keyof typeof inputKinds;
export type ValueOf<K extends InputKind> = NonNullable<ReturnType<(typeof inputKinds)[K]['parse']>>;

// The action's inputs, as the runner hands them over: one plain object, or why not. Pure; runs in main. Attacker: an expression in
// a workflow that put text of a stranger into an input. No input can let a report pass or fail a job, and none is added that could.
import { MAX_AGE_LIMIT_SECONDS, callerNonce, isVenue, toSeconds } from '../../formats/caller-input.ts';
import { isRuntimeName, offeredRuntimes } from '../../formats/kernel/runtimes.ts';
import type { Venue } from '../../formats/caller-input.ts';
import type { Digest } from '../../formats/digest.ts';
import { isDigest } from '../../formats/digest.ts';

export interface Inputs {
  /** An artifact's name, or a path: a path has a slash in it. */
  readonly packet: { readonly kind: 'artifact' | 'path'; readonly name: string };
  readonly maxAgeSeconds: number;
  readonly expectedDigest: Digest | null;
  readonly expectedCatalogDigest: Digest | null;
  readonly claims: string | null;
  readonly previous: string | null;
  readonly catalog: string | null;
  readonly nonce: string | null;
  readonly venue: Venue;
  readonly runtime: string;
  /** Of another run, whose artifact the packet is. */
  readonly runId: string | null;
  readonly token: string | null;
  readonly retentionDays: number;
  /** Part of the artifacts' names, to tell the jobs of a matrix apart. */
  readonly label: string;
}

export type ParsedInputs =
  | { readonly kind: 'inputs'; readonly inputs: Inputs }
  | { readonly kind: 'refused'; readonly detail: string };

type Env = Readonly<Record<string, string | undefined>>;

/** What GitHub takes as a retention; a repository's own limit may be lower. */
const RETENTION_LIMIT_DAYS = 90;
const ARTIFACT_NAME = /^(?!\.+$)[A-Za-z0-9._-]{1,100}$/;
const LABEL = /^[A-Za-z0-9._-]{0,40}$/;

class Refused extends Error {}

/** The runner's own spelling: upper case, a space becomes an underscore, a hyphen stays. */
export function inputOf(env: Env, name: string): string {
  return (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}

/** Never throws. `detail` names the input and what it should be, and repeats nothing of its value. */
export function parseInputs(env: Env): ParsedInputs {
  const text = (name: string): string => inputOf(env, name);
  const optional = (name: string): string | null => (text(name) === '' ? null : text(name));
  const check = <T>(name: string, value: T | null, wanted: string): T => {
    if (value === null) throw new Refused(`the input ${name} is not ${wanted}`);
    return value;
  };
  const path = (name: string): string | null =>
    text(name) === '' ? null : check(name, text(name).includes('\0') ? null : text(name), 'a path');
  const digest = (name: string): Digest | null =>
    text(name) === ''
      ? null
      : check(name, isDigest(text(name)) ? (text(name) as Digest) : null, 'sha256: and 64 hex digits');
  const matching = (name: string, pattern: RegExp, wanted: string): string | null =>
    text(name) === '' ? null : check(name, pattern.test(text(name)) ? text(name) : null, wanted);

  try {
    const packet = check(
      'packet',
      optional('packet'),
      'given; name an artifact, or a path with a slash in it',
    );
    const kind = packet.includes('/') ? 'path' : 'artifact';
    if (kind === 'artifact' && !ARTIFACT_NAME.test(packet)) {
      throw new Refused(
        'the input packet is neither an artifact name of letters, digits, dot, dash, underscore nor a path',
      );
    }
    if (kind === 'path') path('packet');
    const seconds = toSeconds(
      check('max-age', optional('max-age'), 'given; say how old evidence may be, such as 24h'),
    );
    const maxAgeSeconds = check(
      'max-age',
      seconds === null || seconds > MAX_AGE_LIMIT_SECONDS ? null : seconds,
      'a duration such as 90s, 30m, 24h or 7d, of ten years at most',
    );
    const venue = text('venue') === '' ? 'unstated' : text('venue');
    const runtime = text('runtime') === '' ? 'auto' : text('runtime');
    const days = text('retention-days') === '' ? 7 : Number(text('retention-days'));
    const runId = matching('run-id', /^[1-9]\d{0,15}$/, 'the number of a run');
    const token = optional('github-token');
    if (runId !== null && kind === 'path')
      throw new Refused('the inputs run-id and packet contradict each other: a path is of no run');
    if (runId !== null && token === null)
      throw new Refused('the input github-token is missing: run-id needs one that may read actions');
    return {
      kind: 'inputs',
      inputs: {
        packet: { kind, name: packet },
        maxAgeSeconds,
        expectedDigest: digest('expected-digest'),
        expectedCatalogDigest: digest('expected-catalog-digest'),
        claims: path('claims'),
        previous: path('previous'),
        catalog: path('catalog'),
        nonce: matching('nonce', callerNonce, '32 to 128 lower-case hex digits'),
        venue: check('venue', isVenue(venue) ? venue : null, 'v1, v2 or unstated'),
        runtime: check('runtime', isRuntimeName(runtime) ? runtime : null, `${offeredRuntimes} or a path`),
        runId,
        token,
        retentionDays: check(
          'retention-days',
          Number.isInteger(days) && days >= 1 && days <= RETENTION_LIMIT_DAYS ? days : null,
          `a whole number from 1 to ${RETENTION_LIMIT_DAYS}`,
        ),
        label: check(
          'label',
          LABEL.test(text('label')) ? text('label') : null,
          'at most 40 letters, digits, dots, dashes, underscores',
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

// The inputs of verify/action.yml, as the runner hands them over: one plain object, or why not. Pure; runs in main. Attacker: an
// expression in a workflow that put text of a stranger into an input. No input can let a job fail or go on because of an outcome.
import { MAX_AGE_LIMIT_SECONDS, callerNonce, isTime, toSeconds } from '../../formats/caller-input.ts';
import type { Digest } from '../../formats/digest.ts';
import { isDigest } from '../../formats/digest.ts';
import { inputOf } from '../inspect/inputs.ts';
import { runIdPattern, workflowPattern } from '../origin.ts';
import type { Env } from '../work-folder.ts';

/** An artifact, by the name that it has in its run or by the id that the service gave it. */
export interface ArtifactAsked {
  readonly name: string;
  readonly id?: number;
  /** Of its archive, from the job that uploaded it; null where nobody told. */
  readonly digest: Digest | null;
}

export interface VerifyInputs {
  readonly report: ArtifactAsked;
  /** Null for a run that left none. */
  readonly evidence: ArtifactAsked | null;
  /** An artifact's name, or a path: a path has a slash in it. Null: verdicts are then only asserted. */
  readonly packet: { readonly kind: 'artifact' | 'path'; readonly name: string } | null;
  readonly runId: string | null;
  /** Path of the workflow that inspected, where run-id is given. */
  readonly runWorkflow: string;
  readonly packetRunId: string | null;
  readonly token: string | null;
  readonly claims: string | null;
  readonly previous: string | null;
  readonly catalog: string | null;
  /** Files of an owner's approval and of what its signature is held against: the option of `tki verify`, and the path. */
  readonly approval: readonly (readonly [option: string, path: string])[];
  /** Options of `tki verify`, without those that name files. */
  readonly expectations: readonly (readonly [option: string, value: string])[];
}

export type ParsedVerifyInputs =
  | { readonly kind: 'inputs'; readonly inputs: VerifyInputs }
  | { readonly kind: 'refused'; readonly detail: string };

/** The workflow of this repository that inspects a packet of another run. */
const INSPECT_WORKFLOW = '.github/workflows/operator.yml';

const ARTIFACT_NAME = /^(?!\.+$)[A-Za-z0-9._-]{1,100}$/;
/** What may stand in a header; GitHub's own are made of these. */
const TOKEN = /^[\w.~+/=-]{1,4000}$/;
const ARTIFACT_ID = /^[1-9]\d{0,15}$/;

class Refused extends Error {}

/** Who signs is an address of mail or of a workflow. */
const isWord = (text: string) => /^[!-~]{1,500}$/.test(text);

const given = (all: readonly (readonly [string, string | null])[]) =>
  all.flatMap(([option, value]) => (value === null ? [] : [[option, value] as const]));

/** Never throws. `detail` names the input and what it should be, and repeats nothing of its value. */
export function parseVerifyInputs(env: Env): ParsedVerifyInputs {
  const optional = (name: string): string | null => inputOf(env, name) || null;
  const matching = (name: string, is: (value: string) => boolean, wanted: string): string | null => {
    const value = optional(name);
    if (value === null || is(value)) return value;
    throw new Refused(`the input ${name} is not ${wanted}`);
  };
  const path = (name: string) => matching(name, (value) => !/\p{Cc}/u.test(value), 'a path');
  const digest = (name: string) => matching(name, isDigest, 'sha256: and 64 hex digits') as Digest | null;
  const artifact = (name: string, digestName: string): ArtifactAsked | null => {
    const value = matching(name, (text) => ARTIFACT_NAME.test(text), 'the name or the id of an artifact');
    if (value === null) return null;
    const told = digest(digestName);
    return ARTIFACT_ID.test(value)
      ? { name: '', id: Number(value), digest: told }
      : { name: value, digest: told };
  };
  const isAge = (text: string) => {
    const seconds = toSeconds(text);
    return seconds !== null && seconds <= MAX_AGE_LIMIT_SECONDS;
  };
  try {
    const report = artifact('report', 'report-digest');
    if (report === null) throw new Refused('the input report is missing: name the artifact of a run');
    const named = path('packet');
    const kind = named?.includes('/') === true ? 'path' : 'artifact';
    if (named !== null && kind === 'artifact' && !ARTIFACT_NAME.test(named))
      throw new Refused('the input packet is neither an artifact name nor a path');
    const run = (name: string) => matching(name, (text) => runIdPattern.test(text), 'the number of a run');
    const runId = run('run-id');
    const packetRunId = run('packet-run-id');
    const token = matching('github-token', (text) => TOKEN.test(text), 'a token of GitHub');
    if (packetRunId !== null && (named === null || kind === 'path'))
      throw new Refused('the inputs packet-run-id and packet contradict each other: name an artifact');
    if ((runId !== null || packetRunId !== null) && token === null)
      throw new Refused('the input github-token is missing: another run needs one that may read actions');
    const expectations = [
      ['expect-packet', digest('expect-packet')],
      ['expect-policy', digest('expect-policy')],
      ['expect-catalog', digest('expect-catalog')],
      [
        'expect-nonce',
        matching('expect-nonce', (text) => callerNonce.test(text), '32 to 128 lower-case hex digits'),
      ],
      ['expect-run', matching('expect-run', (text) => /^[\w.-]{1,40}$/.test(text), 'the number of a run')],
      ['expect-max-age', matching('expect-max-age', isAge, 'a duration such as 90s, 30m, 24h or 7d')],
      ['expect-since', matching('expect-since', isTime, 'a time such as 2026-06-10T08:00:00Z')],
      ['approval-digest', digest('approval-digest')],
      ['approval-identity', matching('approval-identity', isWord, 'one word of at most 500 characters')],
      ['approval-issuer', matching('approval-issuer', isWord, 'one word of at most 500 characters')],
    ] as const;
    return {
      kind: 'inputs',
      inputs: {
        report,
        evidence: artifact('evidence', 'evidence-digest'),
        packet: named === null ? null : { kind, name: named },
        runId,
        runWorkflow:
          matching('run-workflow', (text) => workflowPattern.test(text), 'a path of .github/workflows') ??
          INSPECT_WORKFLOW,
        packetRunId,
        token,
        claims: path('claims'),
        previous: path('previous'),
        catalog: path('catalog'),
        approval: given([
          ['approval', path('approval')],
          ['approval-bundle', path('approval-bundle')],
          ['approval-key', path('approval-key')],
          ['trusted-root', path('trusted-root')],
        ]),
        expectations: given(expectations),
      },
    };
  } catch (error) {
    return {
      kind: 'refused',
      detail: error instanceof Refused ? error.message : 'the inputs cannot be read',
    };
  }
}

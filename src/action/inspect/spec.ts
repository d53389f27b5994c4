// action.yml as data: one row an input. A new one is read in inputs.ts, which the compiler says. Runs in main.
// No input can let a report pass or fail a job, and none is added that could.
import { offeredRuntimes } from '../../formats/kernel/runtimes.ts';
import type { ActionSpec } from '../action-spec.ts';
import { inspectOutputs } from './outputs.ts';

export const inspectSpec = {
  title: 'tool-kiem-thu inspection',
  description:
    'Inspects a packet of governed evidence in an attested sandbox. Evidence only: always completes, never gates.',
  branding: { icon: 'eye', color: 'gray-dark' },
  program: 'index.mjs',
  inputs: {
    mode: {
      kind: 'mode',
      description:
        'inspect, or attest: the sandbox and its {probes} probes alone. attest takes no packet and nothing that belongs to one, and leaves evidence without a report.',
      default: 'inspect',
    },
    packet: {
      kind: 'packet',
      description:
        'The packet: the name of an artifact of this run (or of the run in run-id), or a path in the workspace. A path contains a slash: ./packet.json. Required, except in mode attest.',
    },
    'max-age': {
      kind: 'duration',
      description:
        'How old evidence may be: 90s, 30m, 24h, 7d. No default: only the reader knows. Required, except in mode attest.',
    },
    'expected-digest': {
      kind: 'digest',
      description:
        'sha256:… of the packet file, from the output packet-digest of the job that exported it. Without it, any other job of the run could have replaced the artifact, and the report says transport NOT_EVIDENCED.',
    },
    claims: {
      kind: 'path',
      description:
        "Path of the reader's claims (tki-claims/v1), compared with the packet; they change no verdict.",
    },
    previous: {
      kind: 'path',
      description: "Path of an earlier run's report.json, for the drift section.",
    },
    catalog: {
      kind: 'path',
      description: 'Directory of the pinned catalog. Empty uses the one shipped with this release.',
    },
    'expected-catalog-digest': {
      kind: 'digest',
      description:
        'sha256:… of the catalog, from its owner. Without it the report says catalog authority NOT_EVIDENCED.',
    },
    nonce: {
      kind: 'nonce',
      description: 'Your own nonce, 32 to 128 lower-case hex digits, repeated in every document.',
    },
    venue: {
      kind: 'venue',
      description:
        "Where this runs: v1 (a throwaway container), v2 (a CI runner) or unstated; your claim about this runner. Evidence repeats it; approval is the verifier's.",
      default: 'unstated',
    },
    runtime: {
      kind: 'runtime',
      description: `One of ${offeredRuntimes}, or an absolute path. A container engine is grade B (some promises of the sandbox stay unverified), and its run UNVERIFIED at best.`,
      default: 'auto',
    },
    'run-id': {
      kind: 'run',
      description: 'The run that uploaded the packet, if not this one. Needs github-token.',
    },
    'export-workflow': {
      kind: 'workflow',
      description: "Path of that run's workflow, if it is another one.",
      default: '.github/workflows/export.yml',
    },
    'trusted-origins': {
      kind: 'hosts',
      description:
        'Exact hosts (git.example.org, or with :port) of forges other than GitHub whose own description of a run is accepted although it says less (no head repository, the workflow by file name alone). Never github.com. The report still says origin NOT_EVIDENCED.',
    },
    'github-token': { kind: 'token', description: 'A token with actions: read; only for run-id.' },
    'retention-days': {
      kind: 'days',
      description: "Days to keep the two artifacts, 1 to 90; a repository's own limit may be lower.",
      default: '7',
    },
    label: {
      kind: 'label',
      description:
        'A word in the names of the two artifacts that tells the jobs of a matrix apart: letters, digits, . _ -',
    },
  },
  outputs: inspectOutputs,
} as const satisfies ActionSpec;

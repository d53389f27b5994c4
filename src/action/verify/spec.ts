// verify/action.yml as data: one row an input. A new one is read in inputs.ts, which the compiler says. Runs in main.
import type { ActionSpec } from '../action-spec.ts';
import { verifyOutputs } from './outputs.ts';

export const verifySpec = {
  title: 'tool-kiem-thu verification',
  description:
    "Recomputes a run's conclusions offline, from its two artifacts. Always completes, never gates.",
  branding: { icon: 'search', color: 'gray-dark' },
  program: 'verify-action.mjs',
  inputs: {
    report: {
      kind: 'artifact',
      description:
        "The artifact with the run's reports, by its id (the output report-artifact-id) or its name.",
      required: true,
    },
    'report-digest': {
      kind: 'digest',
      description:
        'sha256:… of that archive, from the job output report-artifact-digest. Without it, any job of the run could have replaced it.',
    },
    evidence: {
      kind: 'artifact',
      description:
        "The artifact with the run's evidence, by its id or its name. A run that was BLOCKED early left none.",
    },
    'evidence-digest': {
      kind: 'digest',
      description: 'sha256:… of that archive, from the job output evidence-artifact-digest.',
    },
    packet: {
      kind: 'packet',
      description:
        "The packet: an artifact's name, or a path in the workspace; a path has a slash in it. Without it the verdicts are only asserted.",
    },
    claims: { kind: 'path', description: "Path of the reader's claims of that run." },
    previous: {
      kind: 'path',
      description: "Path of the earlier run's report.json that it was compared with.",
    },
    catalog: {
      kind: 'path',
      description:
        'Directory of the pinned catalog of that run. Empty uses the one shipped with this release.',
    },
    approval: {
      kind: 'path',
      description:
        "Path of an owner's approval of the venue, in the workspace; tki verify says what it accepts of it.",
    },
    'approval-digest': {
      kind: 'digest',
      description: 'sha256:… of that document, received through another channel.',
    },
    'approval-bundle': {
      kind: 'path',
      description: 'Path of the sigstore bundle over that document, in the workspace.',
    },
    'approval-key': { kind: 'path', description: 'Path of the public key that the bundle is checked with.' },
    'trusted-root': {
      kind: 'path',
      description: 'Path of the trusted root that the bundle is checked against.',
    },
    'approval-identity': {
      kind: 'word',
      description: 'The required signer, as the certificate names them.',
    },
    'approval-issuer': { kind: 'word', description: 'The issuer of that identity.' },
    'expect-packet': { kind: 'digest', description: 'sha256:… of the packet, from its exporter.' },
    'expect-policy': { kind: 'digest', description: 'sha256:… of the policy that you accept.' },
    'expect-catalog': { kind: 'digest', description: 'sha256:… of the catalog, from its owner.' },
    'expect-nonce': { kind: 'nonce', description: 'The nonce that you gave the run before it began.' },
    'expect-run': { kind: 'any run', description: 'The CI run, or the run id.' },
    'expect-max-age': {
      kind: 'duration',
      description: 'How old evidence was allowed to be: 90s, 30m, 24h or 7d.',
    },
    'expect-since': {
      kind: 'time',
      description: 'The run began then or later, by its own clock: 2026-06-10T08:00:00Z.',
    },
    'run-id': {
      kind: 'run',
      description: 'The run that inspected, if not this one. Needs github-token.',
    },
    'run-workflow': {
      kind: 'workflow',
      description: 'Path of the workflow of that run.',
      default: '.github/workflows/operator.yml',
    },
    'packet-run-id': {
      kind: 'run',
      description: 'The run that exported the packet, if not this one. Needs github-token.',
    },
    'github-token': {
      kind: 'token',
      description: 'A token with actions: read; only for run-id and packet-run-id.',
    },
  },
  outputs: verifyOutputs,
} as const satisfies ActionSpec;

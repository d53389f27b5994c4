// The outputs of action.yml. Data only; part of its launcher. None may let a job fail or go on because of a verdict.
import type { Outputs } from '../launcher/outputs.ts';

export const inspectOutputs = {
  verdict: {
    first: 'BLOCKED',
    description: "The packet's verdict; empty where none was read (mode attest). Evidence, never a decision.",
  },
  'inspector-exit-code': {
    first: '3',
    description: '10 observed as expected, 2 held out or unverified, 3 BLOCKED, 4 violation. Never 0.',
  },
  attestation: {
    first: 'NOT_ATTESTED',
    description: "NOT_ATTESTED, NOT_AS_EXPECTED or NOT_ACCEPTED. Acceptance is a second party's.",
  },
  'probes-as-expected': {
    first: '0',
    description: 'How many of the {probes} probes were observed as expected.',
  },
  transport: {
    first: 'NOT_EVIDENCED',
    description:
      'BOUND: the packet has the digest that you expected. NOT_BOUND: none with that digest was taken. NOT_EVIDENCED: you gave none.',
  },
  'report-artifact-id': {
    first: '',
    description:
      'Id of the artifact with report.json, report.md and the checkpoint; empty where none was uploaded.',
  },
  'report-artifact-digest': {
    first: '',
    description: 'Digest of that archive, as the service reports it.',
  },
  'evidence-artifact-id': {
    first: '',
    description: 'Id of the artifact with the attestation evidence, run.json and what a signing job needs.',
  },
  'evidence-artifact-digest': {
    first: '',
    description: 'Digest of that archive, as the service reports it.',
  },
  'packet-digest': {
    first: '',
    description: 'sha256:… of the packet file that was inspected; empty where there was none.',
  },
  'report-directory': {
    first: '',
    description: 'Folder on this runner with the reports, until the job ends.',
  },
  'may-gate': { first: 'false', description: 'Always false.' },
} as const satisfies Outputs;

// The outputs of export/action.yml. Data only; part of its launcher. None may let a job fail or go on because of an outcome.
import type { Outputs } from '../launcher/outputs.ts';

export const exportOutputs = {
  outcome: {
    first: 'BLOCKED',
    description: 'WRITTEN_COMPLETE, WRITTEN_NOT_ALL_COMPLETE or BLOCKED. Evidence, never a decision.',
  },
  'packet-digest': {
    first: '',
    description:
      'sha256:… of the packet file, for expected-digest of the inspection; empty where none was handed over.',
  },
  'packet-artifact-id': {
    first: '',
    description:
      'Id of the artifact with packet.json and export-log.jsonl; empty where none was handed over.',
  },
  'packet-artifact-digest': {
    first: '',
    description: 'Digest of that archive, as the service reports it.',
  },
  'may-gate': { first: 'false', description: 'Always false.' },
} as const satisfies Outputs;

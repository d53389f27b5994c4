// The outputs of verify/action.yml. Data only; part of its launcher. None may let a job fail or go on because of an outcome.
import type { Outputs } from '../launcher/outputs.ts';

export const verifyOutputs = {
  outcome: {
    first: 'BLOCKED',
    description: 'OBSERVED_AS_EXPECTED, UNVERIFIED, BLOCKED or CONTRADICTION. Evidence, never a decision.',
  },
  'exit-code': {
    first: '3',
    description: '10 observed as expected, 2 unverified, 3 BLOCKED, 4 contradiction. Never 0.',
  },
  'rows-agreeing': { first: '0', description: 'How many rows agree.' },
  'rows-differing': { first: '0', description: 'How many rows differ.' },
  'rows-not-evidenced': { first: '0', description: 'How many rows are not evidenced.' },
  'rows-not-evaluated': {
    first: '0',
    description: 'How many comparisons never ran to their end. One of them is enough for 2.',
  },
  'may-gate': { first: 'false', description: 'Always false.' },
} as const satisfies Outputs;

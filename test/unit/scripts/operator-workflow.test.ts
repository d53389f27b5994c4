// What an operator can say by hand, or from another repository, reaches the inspection: an input that is declared and not handed on
// would be ignored in silence.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { root } from '../../../scripts/root.ts';
import { atLeast } from '../../support/at-least.ts';

interface Workflow {
  readonly on: Record<string, { readonly inputs?: Record<string, unknown> }>;
  readonly jobs: Record<string, { readonly 'runs-on'?: string; readonly with?: Record<string, unknown> }>;
}

const read = (file: string) => parse(readFileSync(join(root, file), 'utf8')) as Workflow;
const inputsOf = (workflow: Workflow, event: string) => Object.keys(workflow.on[event]?.inputs ?? {}).sort();
const operator = read('.github/workflows/operator.yml');
const inspect = read('.github/workflows/inspect.yml');
const elsewhere = read('examples/workflows/operate-elsewhere.yml');

/** Inputs of which the operator's one packet is made. */
const ofThePacket = ['packet', 'expected-digest'];

describe('the operator’s workflow', () => {
  it('takes from another repository every input that the inspection has', () => {
    const wanted = inputsOf(inspect, 'workflow_call').filter((name) => name !== 'packets');
    expect(inputsOf(operator, 'workflow_call')).toEqual([...wanted, ...ofThePacket].sort());
    expect(Object.keys(operator.jobs['inspect']?.with ?? {}).sort()).toEqual([...wanted, 'packets'].sort());
  });

  it('hands on whatever it takes by hand', () => {
    const given = JSON.stringify(operator.jobs['inspect']?.with);
    const byHand = inputsOf(operator, 'workflow_dispatch');
    expect(byHand).toEqual(
      expect.arrayContaining(['mode', 'claims', 'catalog', 'previous-run-id', 'export-workflow', 'nonce']),
    );
    for (const name of atLeast(1, byHand)) expect(given, name).toContain(`inputs.${name}`);
  });

  it('asks a person for ten things at most, which is what every forge takes', () => {
    expect(inputsOf(operator, 'workflow_dispatch').length).toBeLessThanOrEqual(10);
  });

  it('attests the runner that it is told, and one of GitHub’s where it is told none', () => {
    expect(inspect.jobs['inspect']?.['runs-on']).toBe('${{ inputs.runner }}');
    expect(operator.jobs['inspect']?.with?.['runner']).toBe("${{ inputs.runner || 'ubuntu-24.04' }}");
  });

  it('is called from another repository by inputs that it has', () => {
    const takes = inputsOf(operator, 'workflow_call');
    const given = Object.keys(elsewhere.jobs['operate']?.with ?? {});
    expect(given.filter((name) => !takes.includes(name))).toEqual([]);
    expect(given).toEqual(expect.arrayContaining(['tool-repository', 'tool-ref', 'runner', 'mode']));
  });
});

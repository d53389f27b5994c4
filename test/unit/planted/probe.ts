// A 13th probe: with its id alone, the compiler and the generator name every place that lacks it; with its two files, its lines and its
// data, both are content, and whatever lists or counts probes has it.
import { expect } from 'vitest';
import type { PlantedTree } from '../../support/planted-tree.ts';

const ID = 'p13-no-owner-change';

const spec = `import { privilegeFields, statusChecks } from '../kernel-checks.ts';
import type { ProbeSpec } from '../spec.ts';

export const spec = {
  title: 'no file changes hands',
  matrixRow: 35,
  explanation: 'Gives a file to another user. EPERM each time.',
  raw: ['status'],
  decisive: ['chown'],
  ofTheProcess: true,
  inside: (text, baseline) => statusChecks(text('status'), privilegeFields(baseline)),
  outside: ({ reading }, baseline) => statusChecks(reading.status, privilegeFields(baseline)),
} as const satisfies ProbeSpec;
`;

const attempt = `import fs from 'node:fs';
import type { Observed } from './attempt.ts';
import { attempt } from './attempt.ts';
import { readKernelText } from './kernel-text.ts';

export async function observe(): Promise<Observed<'${ID}'>> {
  return {
    attempts: { chown: attempt(() => fs.chownSync('/app/spare', 0, 0)) },
    raw: { status: readKernelText('/proc/self/status') },
  };
}
`;

const LAST = "  'p12-no-host-surface',\n";
const [FIRST_EXPECTED, MORE] = ['"getaddrinfo": "EAI_AGAIN|ENOTFOUND"', '"asked-by-mail": "EPERM"'];

/** Its id, and an attempt in the data. */
export function plantHalf({ edit }: PlantedTree): void {
  edit('src/formats/probe.ts', LAST, `${LAST}  '${ID}',\n`);
  edit('sandbox/expectations.json', FIRST_EXPECTED, `${MORE}, ${FIRST_EXPECTED}`);
}

export const lacking = [
  'src/formats/policy.ts', // of sandbox/expectations.json
  'src/formats/probe.ts',
  'src/probes/attempts/p02-name-resolution.ts',
  'src/probes/attempts/registry.ts',
  'src/probes/registry.ts',
];

export function plantRest({ edit, write }: PlantedTree): void {
  edit('sandbox/expectations.json', `${MORE}, ${FIRST_EXPECTED}`, FIRST_EXPECTED);
  write(`src/probes/specs/${ID}.ts`, spec);
  write(`src/probes/attempts/${ID}.ts`, attempt);
  edit('src/formats/probe.ts', "{ number: 12, word: 'twelve' }", "{ number: 13, word: 'thirteen' }");
  for (const [table, imported] of [
    ['src/probes/registry.ts', `import { spec as p13 } from './specs/${ID}.ts';\n`],
    ['src/probes/attempts/registry.ts', `import { observe as p13 } from './${ID}.ts';\n`],
  ] as const) {
    edit(table, 'import { ', `${imported}import { `);
    edit(table, "  'p12-no-host-surface': p12,\n", `  'p12-no-host-surface': p12,\n  '${ID}': p13,\n`);
  }
  edit('sandbox/expectations.json', '"attempts": {', `"attempts": { "${ID}": { "chown": "EPERM" },`);
}

export const stale = ['action.yml', 'docs/matrix.md', 'docs/action.md', 'schemas/evidence.schema.json'];

export function expectCounted({ read }: PlantedTree): void {
  expect(read('action.yml')).toContain('How many of the 13 probes were observed as expected.');
  expect(read('docs/requirements.md')).toContain('| thirteen probes, each as expected');
  expect(read('docs/matrix.md')).toContain(`\`p10-no-privilege\`, \`${ID}\``);
}

/** The judge, the verifier, the control and the command line. */
export function answers(tree: PlantedTree): unknown {
  const script = `
    import { explainedCodes } from './src/cli/commands/explain.ts';
    import { insideChecks } from './src/attestation/checks/inside.ts';
    import { ownRules } from './src/attestation/release-rules.ts';
    import { baselineOf } from './src/attestation/baseline.ts';
    import { notAttested } from './src/formats/blank-documents.ts';
    const observations = { '${ID}': { attempts: {}, raw: {} } };
    const checks = insideChecks('${ID}', { observations }, baselineOf('runc', 1, ['app'], 'x64'));
    process.stdout.write(JSON.stringify({
      explained: explainedCodes().find(({ code }) => code === '${ID}').means,
      raw: ownRules.raw['${ID}'],
      decisive: ownRules.decisive['${ID}'],
      probes: notAttested.probes,
      first: checks[0],
    }));`;
  const { output } = tree.node('--input-type=module', '--eval', script);
  return JSON.parse(output);
}

export const expected = {
  explained: 'no file changes hands. Gives a file to another user. EPERM each time.',
  raw: ['status'],
  decisive: ['chown'],
  probes: 13,
  first: { id: 'chown', expected: 'EPERM', observed: 'not attempted' },
};

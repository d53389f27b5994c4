// A third runtime: with its file and its line alone, the compiler and the generator name every place that lacks it; with its data written
// they are content, and whatever lists, chooses or judges by runtimes has it.
import { expect } from 'vitest';
import type { PlantedTree } from '../../support/planted-tree.ts';

const object = `import type { DrivenSpec } from './runtime.ts';

export const planted = {
  kind: 'driven',
  binaries: ['/opt/tki-planted/planted'],
  package: 'planted',
  says: 'planted version ',
  grade: 'A',
  filterBytes: false,
  filterFile: null,
  keeps: null,
  bestOn: () => false,
  command: (file) => [file],
  behaviours: ['says that it was planted'],
  cannotPromise: ['to be a runtime'],
} as const satisfies DrivenSpec;
`;

const REGISTRY = 'src/sandbox/runtimes/registry.ts';

/** Its file and its line. */
export function plantHalf({ edit, write }: PlantedTree): void {
  write('src/sandbox/runtimes/planted.ts', object);
  edit(REGISTRY, 'import { runc }', "import { planted } from './planted.ts';\nimport { runc }");
  edit(REGISTRY, '{ crun, runc }', '{ crun, runc, planted }');
}

export const lacking = ['src/formats/policy.ts']; // of sandbox/expectations.json

export function plantRest({ read, write }: PlantedTree): void {
  const file = 'sandbox/expectations.json';
  const expectations = JSON.parse(read(file)) as { runtimes: Record<string, unknown> };
  expectations.runtimes['planted'] = expectations.runtimes['runc'];
  write(file, JSON.stringify(expectations, null, 2));
}

export const stale = [
  'docs/venues.md',
  'schemas/approval.schema.json',
  'schemas/plan.schema.json',
  'src/formats/validators/approval.js',
];

export const expectListed = ({ read }: PlantedTree): void =>
  expect(read('docs/venues.md')).toContain('driven, grade A | says that it was planted');

/** The chooser, the judge, the verifier and the command line. */
export function answers(tree: PlantedTree): unknown {
  const script = `
    import { chooseRuntime } from './src/sandbox/choose-runtime.ts';
    import { baselineOf } from './src/attestation/baseline.ts';
    import { earlierReleases } from './src/attestation/releases.ts';
    import { ownRules } from './src/attestation/release-rules.ts';
    import { isDrivenRuntime, isRuntimeName, offeredRuntimes } from './src/formats/kernel/runtimes.ts';
    process.stdout.write(JSON.stringify({
      choice: await chooseRuntime('planted'),
      driven: isDrivenRuntime('planted'),
      named: isRuntimeName('planted'),
      offered: offeredRuntimes,
      mounts: baselineOf('planted', 1, [], 'x64').expectations.runtimes.planted.mounts.length,
      rules: ownRules.runtimes.planted,
      earlier: earlierReleases.map(({ rules }) => rules.runtimes.planted ?? null),
    }));`;
  const { output } = tree.node('--input-type=module', '--eval', script);
  return JSON.parse(output);
}

export const expected = {
  choice: {
    kind: 'none',
    code: 'NO_RUNTIME',
    reason: 'planted: is not there',
    remedy: expect.stringContaining('apt-get install crun runc planted') as string,
  },
  driven: true,
  named: true,
  offered: 'auto, crun, runc, planted, docker, podman',
  mounts: 4,
  rules: { grade: 'A', filterBytes: false },
  earlier: [null],
};

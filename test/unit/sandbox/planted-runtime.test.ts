// A third runtime, planted in a copy of the tree: with its file and its line alone, the compiler and the generator name every place
// that lacks it; with its data written they are content, and whatever lists, chooses or judges by runtimes has it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn, plantTree } from '../../support/planted-tree.ts';

const object = `import type { DrivenSpec } from './runtime.ts';

export const planted = {
  kind: 'driven',
  binaries: ['/opt/tki-planted/planted'],
  package: 'planted',
  says: 'planted version ',
  grade: 'A',
  filterBytes: false,
  filterFile: null,
  bestOn: () => false,
  command: (file) => [file],
  behaviours: ['says that it was planted'],
  cannotPromise: ['to be a runtime'],
} as const satisfies DrivenSpec;
`;

const REGISTRY = 'src/sandbox/runtimes/registry.ts';
const tree = plantTree();
afterAll(() => tree[Symbol.dispose]());

beforeAll(() => {
  tree.write('src/sandbox/runtimes/planted.ts', object);
  tree.edit(REGISTRY, 'import { runc }', "import { planted } from './planted.ts';\nimport { runc }");
  tree.edit(REGISTRY, '{ crun, runc }', '{ crun, runc, planted }');
});

test('its file and its line alone: the compiler names the data that it lacks, and nothing else', () => {
  const ended = tree.compile();
  expect(ended.status).not.toBe(0);
  expect(filesIn(ended)).toEqual(['src/formats/policy.ts']); // of sandbox/expectations.json
  expect(ended.output).toContain('planted');
}, 300_000);

test('with its data written, the compiler is content', () => {
  const file = 'sandbox/expectations.json';
  const expectations = JSON.parse(tree.read(file)) as { runtimes: Record<string, unknown> };
  expectations.runtimes['planted'] = expectations.runtimes['runc'];
  tree.write(file, JSON.stringify(expectations, null, 2));
  expect(tree.compile()).toEqual({ status: 0, output: '' });
}, 300_000);

test('the generator names what lists runtimes, and then lists it', () => {
  const { status, output } = tree.generate('--check');
  expect(status).toBe(1);
  for (const file of ['docs/venues.md', 'schemas/approval.schema.json', 'schemas/plan.schema.json'])
    expect(output).toContain(`STALE: ${file}\n`);
  expect(tree.generate().status).toBe(0);
  expect(tree.generate('--check')).toEqual({ status: 0, output: '' });
  expect(tree.read('docs/venues.md')).toContain('driven, grade A | says that it was planted');
}, 300_000);

test('the chooser, the judge, the verifier and the command line have the runtime', () => {
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
  expect(JSON.parse(output)).toEqual({
    choice: {
      kind: 'none',
      code: 'NO_RUNTIME',
      reason: 'planted: is not there',
      remedy: expect.stringContaining('apt-get install crun runc planted'),
    },
    driven: true,
    named: true,
    offered: 'auto, crun, runc, planted, docker, podman',
    mounts: 4,
    rules: { grade: 'A', filterBytes: false },
    earlier: [null],
  });
}, 300_000);

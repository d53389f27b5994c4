// Every static check, one after the other: `npm run check`. `npm run check NAME…` runs only those.
// Must run all of them whatever the first says, and must exit 1 if any of them does not exit 0.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.ts';

const bin = (name: string, ...rest: string[]): string[] => [join(root, 'node_modules/.bin', name), ...rest];
const script = (name: string, ...rest: string[]): string[] => [
  process.execPath,
  join(root, 'scripts', name),
  ...rest,
];

const checks: Readonly<Record<string, readonly string[]>> = {
  types: bin('tsc', '--project', '.'),
  // With a browser's own names, which no other room may use.
  page: bin('tsc', '--project', 'src/page/browser'),
  lint: bin('oxlint', '--type-aware', '--deny-warnings', '--quiet'),
  format: bin('prettier', '--check', '--log-level', 'warn', '.'),
  unused: bin('knip', '--no-progress'),
  generated: script('generate.ts', '--check'),
  boundaries: script('check-boundaries.ts'),
  inspector: script('check-inspector-ast.ts'),
  rules: script('check-rules.ts'),
  dist: script('check-dist.ts'),
  workflows: script('lint-workflows.ts'),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => checks[name] === undefined);
if (unknown.length > 0) {
  process.stderr.write(
    `check: UNKNOWN_CHECK: ${unknown.join(', ')}\nhint: ${Object.keys(checks).join(', ')}\n`,
  );
  process.exit(1);
}

const failed: string[] = [];
for (const name of asked.length > 0 ? asked : Object.keys(checks)) {
  const [program = '', ...rest] = checks[name] ?? [];
  process.stdout.write(`--- ${name}\n`);
  const { status } = spawnSync(program, rest, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) failed.push(name);
}
process.stdout.write(
  failed.length > 0 ? `--- these found something: ${failed.join(', ')}\n` : '--- nothing found\n',
);
process.exitCode = failed.length > 0 ? 1 : 0;

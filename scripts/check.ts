// Every static check, one for each core at a time: `npm run check`. `npm run check NAME…` runs only those.
// Must run all of them whatever the first says, and must exit 1 if any of them does not exit 0.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root } from './root.ts';

const bin = (name: string, ...rest: string[]): string[] => [join(root, 'node_modules/.bin', name), ...rest];
const script = (name: string, ...rest: string[]): string[] => [
  process.execPath,
  join(root, 'scripts', name),
  ...rest,
];

const checks: Readonly<Record<string, readonly string[]>> = {
  // Side by side with another check already: more threads would check the same types again, for half as much again of a processor's time.
  types: bin('tsc', '--project', '.', '--singleThreaded'),
  // With a browser's own names, which no other room may use.
  page: bin('tsc', '--project', 'src/page/browser', '--singleThreaded'),
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

interface Ended {
  readonly output: string;
  readonly isWell: boolean;
}

function run(name: string): Promise<Ended> {
  const [program = '', ...rest] = checks[name] ?? [];
  const child = spawn(program, rest, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((done) => {
    child.once('error', (error) => done({ output: `${error.message}\n`, isWell: false }));
    child.once('close', (code) => done({ output, isWell: code === 0 }));
  });
}

const names = asked.length > 0 ? asked : Object.keys(checks);
const waiting = [...names];
const failed: string[] = [];
// What each of them says stands together, in the order in which they end.
const lane = async (): Promise<void> => {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const { output, isWell } = await run(name);
    process.stdout.write(`--- ${name}\n${output}`);
    if (!isWell) failed.push(name);
  }
};
await Promise.all(Array.from({ length: availableParallelism() }, lane));
process.stdout.write(
  failed.length > 0 ? `--- these found something: ${failed.join(', ')}\n` : '--- nothing found\n',
);
process.exitCode = failed.length > 0 ? 1 : 0;

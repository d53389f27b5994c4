// Runs the artifact calls against a service, each in its own process with a runner's environment and nothing of ours.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { requireBanner } from '../../scripts/bundles.ts';
import { loadByNeed } from '../../scripts/load-by-need.ts';
import type { Fetched, PacketRequest } from '../../src/action/artifacts/artifacts.ts';
import type { HandOverRequest, HandOver } from '../../src/action/artifacts/hand-over.ts';
import type { Uploaded, UploadRequest } from '../../src/action/artifacts/upload.ts';
import { madeOnce, runFolder } from '../support/made-once.ts';

/** Bundled, and loaded by need, as the action ships it: the client is hundreds of modules, which every call would read, link and compile again. */
async function bundledDriver(): Promise<string> {
  const run = runFolder();
  if (run === undefined) throw new Error('a test run has a folder: test/support/run-folder.ts');
  const folder = await madeOnce(run, 'artifact-driver', (own) =>
    build({
      entryPoints: [join(import.meta.dirname, 'artifact-driver.ts')],
      outdir: own,
      entryNames: 'driver',
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      minifyWhitespace: true,
      charset: 'ascii',
      plugins: [loadByNeed],
      platform: 'node',
      target: 'node24',
      format: 'esm',
      banner: { js: requireBanner },
      logLevel: 'error',
    }),
  );
  return join(folder, 'driver.mjs');
}

/** A folder that goes away with the scope. */
export async function temporaryFolder(): Promise<AsyncDisposable & { path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'tki-test-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

export interface Called<T> {
  readonly outcome: T;
  readonly seconds: number;
  /** What the process wrote to both of its streams. */
  readonly output: string;
}

async function call<T>(
  kind: 'fetch' | 'upload' | 'hand-over',
  request: unknown,
  environment: Readonly<Record<string, string>>,
): Promise<Called<T>> {
  await using folder = await temporaryFolder();
  const result = join(folder.path, 'result.json');
  const driver = await bundledDriver();
  const begin = performance.now();
  const child = spawn(process.execPath, [driver, kind, JSON.stringify(request), result], {
    env: { ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  const output = Buffer.concat(chunks).toString();
  if (code !== 0) throw new Error(`the driver ended with ${String(code)}: ${output}`);
  const outcome = JSON.parse(readFileSync(result, 'utf8')) as T;
  return { outcome, seconds: (performance.now() - begin) / 1000, output };
}

export const callFetch = (request: PacketRequest, environment: Readonly<Record<string, string>>) =>
  call<Fetched>('fetch', request, environment);

export const callUpload = (request: UploadRequest, environment: Readonly<Record<string, string>>) =>
  call<Uploaded>('upload', request, environment);

export const callHandOver = (request: HandOverRequest, environment: Readonly<Record<string, string>>) =>
  call<HandOver>('hand-over', request, environment);

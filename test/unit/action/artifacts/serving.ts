// The loopback artifact service for calls of main in the tests' own process, whose environment the client reads, and what puts that process
// back as it was.
import { mkdtempSync, rmSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Fault, ServiceOptions } from '../../../e2e/results-service.ts';
import { ResultsService } from '../../../e2e/results-service.ts';

const write = process.stdout.write.bind(process.stdout);
const environment = { ...process.env };
let folder = '';

/** Of each test a folder; after it the process prints again, and its environment is its own. */
export function useServing(): { readonly at: (name: string) => string } {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tki-service-'));
  });
  afterEach(() => {
    process.stdout.write = write;
    for (const name of Object.keys(process.env))
      if (!(name in environment)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, environment);
    vi.useRealTimers();
    rmSync(folder, { recursive: true, force: true });
  });
  return { at: (name) => join(folder, name) };
}

/** The client reads the environment of the process. */
export async function serving<T>(
  options: ServiceOptions,
  use: (service: ResultsService) => Promise<T>,
): Promise<T> {
  await using service = await ResultsService.start(options);
  Object.assign(process.env, service.environment);
  return await use(service);
}

interface Defaults {
  baseUrl: string;
  request: { fetch: typeof fetch };
}

/** The same for another run: where GitHub's interface is, the client reads once, when it is loaded. */
export async function servingOthers<T>(
  options: ServiceOptions,
  use: (service: ResultsService) => Promise<T>,
): Promise<T> {
  const client = findPackageJSON('@actions/artifact', import.meta.filename);
  const utils = pathToFileURL(join(dirname(client ?? ''), '../github/lib/utils.js')).href;
  const { defaults } = (await import(utils)) as { defaults: Defaults };
  const before = { ...defaults };
  try {
    return await serving(options, async (service) => {
      Object.assign(defaults, { baseUrl: service.environment['GITHUB_API_URL'], request: { fetch } });
      return use(service);
    });
  } finally {
    Object.assign(defaults, before);
  }
}

export const effects = () => ({ env: process.env });

/** Every wait of so many milliseconds is shorter, and no other, until it is restored. */
export function sooner(milliseconds: number, instead: number) {
  const wait = globalThis.setTimeout;
  return vi
    .spyOn(globalThis, 'setTimeout')
    .mockImplementation(((go: () => void, after: number, ...more: []) =>
      wait(go, after === milliseconds ? instead : after, ...more)) as never);
}

/** A wait of so many milliseconds ends when it is told to: no machine is too slow for what has to come before. */
export function heldBack(milliseconds: number): { readonly end: () => void } & Disposable {
  const wait = globalThis.setTimeout;
  let go: () => void = () => {};
  const spy = vi.spyOn(globalThis, 'setTimeout').mockImplementation(((
    then: () => void,
    after: number,
    ...more: []
  ) => {
    if (after === milliseconds) go = then;
    return wait(then, after, ...more);
  }) as never);
  return { end: () => go(), [Symbol.dispose]: () => spy.mockRestore() };
}

export const status = (code: number): Fault => ({ kind: 'status', status: code });

// What the benchmarks share: interleaved rounds, medians, and the growth of a cost as an exponent.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release } from 'node:os';
import { join } from 'node:path';

/** One process to its end, in milliseconds. Throws where it could not be started or ended with another code. */
export function time(
  file: string,
  argv: readonly string[],
  codes: readonly number[],
  env: NodeJS.ProcessEnv = process.env,
): number {
  const begin = performance.now();
  const ended = spawnSync(file, [...argv], { encoding: 'utf8', env, maxBuffer: 64 * 1024 * 1024 });
  const took = performance.now() - begin;
  if (!codes.includes(ended.status ?? -1))
    throw new Error(`${file} ended with ${ended.status}: ${ended.stderr}${ended.stdout}`.slice(0, 600));
  return took;
}

/** How one thing is done, or why it cannot be done here. */
export type Way = (() => number) | { readonly notRun: string };

export interface Timed {
  readonly median_ms: number;
  readonly least_ms: number;
  /** Mean of user and system time of the processes that were waited for: what a loaded machine changes least. */
  readonly cpu_ms: number;
}

export const round = (value: number): number => Math.round(value * 100) / 100;

const TICK_MS = 10;

/** Of all processes that this one has waited for, with theirs. */
export function childrensCpuMs(): number {
  const text = readFileSync('/proc/self/stat', 'latin1');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) * TICK_MS;
}

/** All of them in turn: a machine that becomes slower meanwhile does so for all. One that fails is told, and stops nothing. */
export function interleaved(
  ways: Readonly<Record<string, Way>>,
  rounds: number,
): Record<string, Timed | { readonly NOT_RUN: string }> {
  const taken = new Map<string, number[]>();
  const cpu = new Map<string, number>();
  const left = new Map<string, string>();
  for (let at = 0; at < rounds; at++)
    for (const [name, way] of Object.entries(ways)) {
      if (left.has(name)) continue;
      try {
        if (typeof way !== 'function') throw new Error(way.notRun);
        const before = childrensCpuMs();
        taken.set(name, [...(taken.get(name) ?? []), way()]);
        cpu.set(name, (cpu.get(name) ?? 0) + childrensCpuMs() - before);
      } catch (error) {
        left.set(name, error instanceof Error ? error.message : 'unknown');
      }
    }
  return Object.fromEntries(
    Object.keys(ways).map((name) => {
      const why = left.get(name);
      const sorted = (taken.get(name) ?? []).toSorted((a, b) => a - b);
      const [least = Number.NaN, median = Number.NaN] = [sorted[0], sorted[sorted.length >> 1]];
      if (why !== undefined) return [name, { NOT_RUN: why }];
      const cpuMs = (cpu.get(name) ?? Number.NaN) / sorted.length;
      return [name, { median_ms: round(median), least_ms: round(least), cpu_ms: round(cpuMs) }];
    }),
  );
}

/** Of medians and of the least, one beside the other; null where one of them did not run. */
export function ratio(
  results: Readonly<Record<string, Timed | { readonly NOT_RUN: string }>>,
  ours: string,
  theirs: string,
): { readonly of_medians: number; readonly of_least: number; readonly of_cpu: number } | null {
  const [a, b] = [results[ours], results[theirs]];
  if (a === undefined || b === undefined || 'NOT_RUN' in a || 'NOT_RUN' in b) return null;
  return {
    of_medians: round(a.median_ms / b.median_ms),
    of_least: round(a.least_ms / b.least_ms),
    of_cpu: round(a.cpu_ms / b.cpu_ms),
  };
}

/** The slope of log cost over log size: 1 is linear, 2 is quadratic. Least squares over the upper half, where a start is no part. */
export function exponent(points: readonly (readonly [size: number, cost: number])[]): number {
  const upper = points
    .slice(points.length >> 1)
    .map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(upper.map(([size]) => size)), mean(upper.map(([, cost]) => cost))];
  const above = upper.reduce((sum, [size, cost]) => sum + (size - x) * (cost - y), 0);
  const below = upper.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
  return round(above / below);
}

export const machine = () => ({
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Linux ${release()}, node ${process.version}`,
  load_average: loadavg().map(round),
});

/** Writes bench/results/NAME-<date>.json, and shows it. */
export function writeResults(name: string, results: Readonly<Record<string, unknown>>): void {
  const date = new Date().toISOString().slice(0, 10);
  const text = `${JSON.stringify({ date, ...machine(), ...results }, null, 2)}\n`;
  const folder = join(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}-${date}.json`), text);
  process.stdout.write(text);
}

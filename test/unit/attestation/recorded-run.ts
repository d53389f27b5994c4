// Runs of this release, as real machines left them: one of crun with everything beside it, and what an engine's evidence says. Each call
// reads them anew, so that a test may spoil what it got. Where the policy changes, they are recorded again (`tki inspect`, `tki attest`).
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { baselineOf } from '../../../src/attestation/baseline.ts';
import { insidePrograms } from '../../../src/attestation/pinned-programs.ts';
import { subjectDigest } from '../../../src/attestation/statement.ts';
import type { Observed } from '../../../src/attestation/judge.ts';
import type { Evidence, Report, RunStatement } from '../../../src/formats/documents.ts';
import type { Architecture } from '../../../src/formats/kernel/architectures.ts';
import type { JudgedRuntime } from '../../../src/formats/kernel/runtimes.ts';
import type { Baseline } from '../../../src/probes/checks.ts';

const folder = join(import.meta.dirname, 'recorded');

export type Recorded = 'crun' | 'docker' | 'podman';
export const recorded: readonly Recorded[] = ['crun', 'docker', 'podman'];

export const crunFiles = (): Map<string, Uint8Array> =>
  new Map(readdirSync(join(folder, 'crun')).map((name) => [name, readFileSync(join(folder, 'crun', name))]));

const isEvidence = (name: string) => name.startsWith('sandbox-attestation-evidence-');

/** Each is read once, and made anew for every call. */
const texts = new Map<string, string>();

function json(path: string): unknown {
  const text = texts.get(path) ?? readFileSync(join(folder, path), 'utf8');
  texts.set(path, text);
  return JSON.parse(text);
}

const crunEvidence = readdirSync(join(folder, 'crun')).find(isEvidence) ?? '';

export function evidenceOf(name: Recorded): Evidence {
  return json(name === 'crun' ? `crun/${crunEvidence}` : `${name}.json`) as Evidence;
}

/** What a host observes of a container, as `judge` takes it, and the baseline of that run. */
export function observedBy(name: Recorded): { observed: Observed; baseline: Baseline; evidence: Evidence } {
  const evidence = evidenceOf(name);
  const { frame, readings, filter, bundle, control, runtime, uid, root_entries, host } = evidence.predicate;
  const base64 = filter.bytes_base64;
  const probing = readings.find(({ stage }) => stage === 'probing');
  if (probing === undefined) throw new Error(`${name} was not read while it probed`);
  return {
    observed: {
      frame,
      created: readings.find(({ stage }) => stage === 'created') ?? null,
      probing,
      filterBytes: base64 === null ? null : Buffer.from(base64, 'base64'),
      bundle,
      control: control.probes,
    },
    baseline: baselineOf(runtime.id as JudgedRuntime, uid, root_entries, host.architecture as Architecture),
    evidence,
  };
}

export const runOf = (): RunStatement => json('crun/run.json') as RunStatement;

/**
 * What run.json would say of an engine's container, which no machine left here: the later readings are the one that its evidence has, with
 * what its stage makes otherwise.
 */
export function engineRun(name: Exclude<Recorded, 'crun'>): RunStatement {
  const { subject, predicate } = evidenceOf(name);
  const [probing] = predicate.readings;
  const run = runOf();
  if (probing === undefined) throw new Error(`${name} was not read`);
  const { rootfs: _rootfs, ...others } = structuredClone(probing);
  const turns = (count: number): string =>
    probing.status.replace(/^(voluntary_ctxt_switches:\t)\d+/m, `$1${90_000 + count}`);
  const whole = subjectDigest(subject, 'rootfs') ?? '';
  Object.assign(run.predicate, {
    readings: [
      { ...others, stage: 'inspecting', status: turns(1) },
      { ...others, stage: 'inspected', status: turns(2), rootfs: { expected: whole, observed: whole } },
    ],
  });
  return run;
}

export const reportOf = (): Report => json('crun/report.json') as Report;

/** The programs that evidence names, as a release that made it pins them. */
export const programsOf = ({ subject }: Evidence): Record<string, string> =>
  Object.fromEntries(
    insidePrograms.map((name) => [name, subjectDigest(subject, `app/${name}`) ?? 'not among them']),
  );

// The host's judgement over the probes. Pure: the same function runs in the host when the sandbox stands, and in
// `tki verify` over the evidence that was left. `held` needs inside and outside to agree; the prober's word alone is
// never enough where the host can see.
import { quoted } from '../formats/quoted.ts';
import type { BundleCheck, Frame, ProbeCell, Reading } from '../formats/documents.ts';
import { probeIds } from '../formats/probe.ts';
import type { ProbeId } from '../formats/probe.ts';
import { confinementChecks } from './checks/confinement.ts';
import { continuityChecks } from './checks/continuity.ts';
import { insideChecks } from './checks/inside.ts';
import { outsideChecks } from './checks/outside.ts';
import { promiseIds } from '../formats/words/promises.ts';
import type { PromiseId } from '../formats/words/promises.ts';
import { agrees, knownChecks } from '../probes/checks.ts';
import type { Check, Baseline } from '../probes/checks.ts';
import { probes } from '../probes/registry.ts';
import { neverKept, unkeptPromise } from '../probes/unkept.ts';
import { insidePrograms } from './pinned-programs.ts';

export interface Observed {
  readonly frame: Frame;
  /** Null: an engine's container, which is not there before its program runs. */
  readonly created: Reading | null;
  readonly probing: Reading;
  readonly filterBytes: Uint8Array | null;
  readonly bundle: readonly BundleCheck[];
  /** Probe id → the checks that broke in the weakened container; null: the control did not run. */
  readonly control: Readonly<Record<string, readonly string[]>> | null;
}

/** One thing that is not as expected, as data: which side saw it, of which probe. A sentence is made of it where it is shown. */
export interface Difference {
  readonly side: 'inside' | 'outside' | 'bundle' | 'witness';
  /** Null: it belongs to no single probe. */
  readonly probe: ProbeId | null;
  readonly check: Check;
  /** The promise that explains it, which its engine does not keep; null: it breaks the sandbox. */
  readonly promise: PromiseId | null;
}

export interface Judgement {
  readonly differences: readonly Difference[];
  readonly cells: readonly ProbeCell[];
  /** What belongs to no single probe and is not as the policy says. */
  readonly discrepancies: readonly string[];
  readonly asExpected: number;
  readonly matrix: Readonly<Record<string, RowState>>;
  /** Promises of the policy that the engine does not keep, or lets nobody see, each with what was seen instead. */
  readonly unverified: readonly UnverifiedPromise[];
}

export interface UnverifiedPromise {
  readonly id: PromiseId;
  /** `side: check: expected …, observed …`; empty where no check can see it. */
  readonly observed: readonly string[];
}

const TEXT_LIMIT = 280;

const differing = (checks: readonly Check[]) => checks.filter((check) => !agrees(check));

function sentence({ side, check }: Difference): string {
  const shown = (text: string) =>
    text === '' ? 'nothing' : quoted(text.length > TEXT_LIMIT ? `${text.slice(0, TEXT_LIMIT)}…` : text);
  return `${side}: ${check.id}: expected ${shown(check.expected)}, observed ${shown(check.observed)}`.slice(
    0,
    600,
  );
}

const differencesOf = (
  side: Difference['side'],
  probe: ProbeId | null,
  checks: readonly Check[],
  baseline: Baseline,
): Difference[] => {
  const place = probe === null ? side : `${side} ${probe}`;
  return differing(checks).map((check) => {
    return { side, probe, check, promise: unkeptPromise(place, check, baseline) };
  });
};

/** What breaks the sandbox, without what its engine never promised. */
const breaking = (differences: readonly Difference[]) =>
  differences.filter(({ promise }) => promise === null);

interface Judged {
  readonly cell: ProbeCell;
  readonly differences: readonly Difference[];
}

function judgeProbe(id: ProbeId, observed: Observed, baseline: Baseline): Judged {
  const of = (side: string, checks: readonly Check[]) => knownChecks(baseline, `${side} ${id}`, checks);
  const inside = of('inside', insideChecks(id, observed.frame, baseline));
  const outside = of('outside', outsideChecks(id, observed.probing, observed.filterBytes, baseline));
  const differences = [
    ...differencesOf('inside', id, inside, baseline),
    ...differencesOf('outside', id, outside, baseline),
  ];
  const basis =
    inside.length > 0
      ? outside.length > 0
        ? ('both' as const)
        : ('inside-only' as const)
      : outside.length > 0
        ? ('outside-only' as const)
        : ('none' as const);
  const broke = observed.control?.[id];
  const control =
    observed.control === null
      ? 'not run'
      : broke !== undefined && broke.length > 0
        ? 'breached'
        : 'not breached';
  const state =
    breaking(differences).length > 0
      ? 'breached'
      : differences.length > 0 || basis === 'none' || control !== 'breached'
        ? 'unverified'
        : 'held';
  // What breaks comes first: the list is cut.
  const shown = [...breaking(differences), ...differences.filter(({ promise }) => promise !== null)];
  const disagreements = shown.slice(0, 40).map(sentence);
  return { cell: { id, state, basis, control, disagreements }, differences };
}

/** The bundle's checks, each that has to be there: one that nobody made is a difference. */
function bundleChecks(made: readonly BundleCheck[], baseline: Baseline): Check[] {
  const wanted = [
    'config',
    'rootfs',
    ...(baseline.expectations.bundle ?? []),
    ...insidePrograms.map((name) => `program-${name}`),
  ];
  const missing = wanted.filter((id) => !made.some((check) => check.id === id));
  return [...made, ...missing.map((id) => ({ id, expected: 'checked', observed: 'not checked' }))];
}

/** The container before it was started: the runtime's init runs there, and is held as its program will be. */
function createdChecks(created: Reading, baseline: Baseline): Check[] {
  return confinementChecks(created, baseline)
    .filter(({ id }) => id !== 'executable')
    .map((check) => ({ ...check, id: `created-${check.id}` }));
}

const matrixStates = { held: 'as expected', breached: 'not as expected', unverified: 'unverified' } as const;

type RowState = (typeof matrixStates)[keyof typeof matrixStates];

/** Of two probes of one row, what the worse came to. */
function worse(state: RowState, other: RowState | undefined): RowState {
  const [first] = (['not as expected', 'unverified'] as const).filter(
    (one) => one === state || one === other,
  );
  return first ?? state;
}

/** Everything that is open, by promise, in the order of their table. */
function byPromise(differences: readonly Difference[], baseline: Baseline): UnverifiedPromise[] {
  const never = new Set(neverKept(baseline));
  return promiseIds.flatMap((id) => {
    const observed = differences
      .filter(({ promise }) => promise === id)
      .map((difference) => `${difference.probe?.slice(0, 3) ?? ''} ${sentence(difference)}`.trim());
    return observed.length > 0 || never.has(id) ? [{ id, observed }] : [];
  });
}

/** Judges one run of the sandbox. */
export function judge(observed: Observed, baseline: Baseline): Judgement {
  const judged = probeIds.map((id) => judgeProbe(id, observed, baseline));
  const cells = judged.map(({ cell }) => cell);
  const { created, probing } = observed;
  const witness = [
    ...confinementChecks(probing, baseline),
    ...(created === null
      ? []
      : [...createdChecks(created, baseline), ...continuityChecks(created, probing, baseline)]),
  ];
  const beside = [
    ...differencesOf('bundle', null, bundleChecks(observed.bundle, baseline), baseline),
    ...differencesOf('witness', null, knownChecks(baseline, 'witness', witness), baseline),
  ];
  const all = [...judged.flatMap(({ differences }) => differences), ...beside];
  const matrix: Record<string, RowState> = {
    24: 'unverified',
    32: 'unverified',
  };
  for (const { id, state } of cells) {
    const row = probes[id as ProbeId].matrixRow;
    matrix[row] = worse(matrixStates[state], matrix[row]);
  }
  return {
    cells,
    differences: breaking(all),
    discrepancies: breaking(beside).map(sentence),
    asExpected: cells.filter((cell) => cell.state === 'held').length,
    matrix,
    unverified: byPromise(all, baseline),
  };
}

/** The checks of each probe that the weakened container broke, seen from inside. */
export function controlOutcome(frame: Frame, baseline: Baseline): Record<string, string[]> {
  return Object.fromEntries(
    probeIds.map((id) => [id, differing(insideChecks(id, frame, baseline)).map((check) => check.id)]),
  );
}

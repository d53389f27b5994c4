// The host's judgement over the probes. Pure: the same function runs in the host when the sandbox is up, and in
// `tki verify` over the evidence that was left. `held` needs inside and outside to agree; the prober's word alone is
// never enough where the host can see.
import type { BundleCheck, Frame, ProbeCell, Reading } from '../formats/documents.ts';
import { probeIds } from '../formats/probe.ts';
import type { ProbeId } from '../formats/probe.ts';
import { confinementChecks } from './checks/confinement.ts';
import { continuityChecks } from './checks/continuity.ts';
import { insideChecks } from './checks/inside.ts';
import { outsideChecks } from './checks/outside.ts';
import { promiseIds } from '../formats/words/promises.ts';
import type { PromiseId } from '../formats/words/promises.ts';
import { agrees } from '../formats/check.ts';
import { knownChecks } from '../probes/checks.ts';
import type { Check } from '../formats/check.ts';
import type { Baseline } from '../probes/checks.ts';
import { probes } from '../probes/registry.ts';
import type { Difference } from './difference.ts';
import { differenceWords } from './difference.ts';
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

export interface Judgement {
  readonly cells: readonly ProbeCell[];
  /** What belongs to no single probe and is not as the policy says. */
  readonly discrepancies: readonly Difference[];
  /** What the probes' cells tell in words. */
  readonly disagreements: readonly Difference[];
  readonly asExpected: number;
  readonly matrix: Readonly<Record<string, AttestedState>>;
  /** What is open because its engine does not keep a promise: each with that promise, in the order of their table. */
  readonly unverified: readonly Difference[];
  /** Every promise that is open, also one that no check can see. */
  readonly promises: readonly UnverifiedPromise[];
}

export interface UnverifiedPromise {
  readonly id: PromiseId;
  /** `probe side: check: expected …, observed …`; empty where no check can see it. */
  readonly observed: readonly string[];
}

/** Of one probe: its cell in the evidence holds no more. */
const DISAGREEMENTS_KEPT = 40;

const differing = (checks: readonly Check[]) => checks.filter((check) => !agrees(check));

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

/** What its engine does not keep, and nothing else. */
const explained = (differences: readonly Difference[]) =>
  differences.filter(({ promise }) => promise !== null);

interface JudgedProbe {
  readonly cell: ProbeCell;
  readonly disagreements: readonly Difference[];
  readonly unverified: readonly Difference[];
}

function judgeProbe(id: ProbeId, observed: Observed, baseline: Baseline): JudgedProbe {
  const of = (side: string, checks: readonly Check[]) => knownChecks(baseline, `${side} ${id}`, checks);
  const inside = of('inside', insideChecks(id, observed.frame, baseline));
  const outside = of('outside', outsideChecks(id, observed.probing, observed.filterBytes, baseline));
  const differences = [
    ...differencesOf('inside', id, inside, baseline),
    ...differencesOf('outside', id, outside, baseline),
  ];
  // What breaks comes first: the list of a cell is cut.
  const shown = [...breaking(differences), ...explained(differences)].slice(0, DISAGREEMENTS_KEPT);
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
  const words = shown.map(differenceWords);
  return {
    cell: { id, state, basis, control, disagreements: words },
    disagreements: breaking(shown),
    unverified: explained(differences),
  };
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

type AttestedState = (typeof matrixStates)[keyof typeof matrixStates];

/** Of two probes of one row, what the worse came to. */
export function worse(state: AttestedState, other: AttestedState | undefined): AttestedState {
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
      .map((difference) => `${difference.probe?.slice(0, 3) ?? ''} ${differenceWords(difference)}`.trim());
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
  const open = [...judged.flatMap((each) => each.unverified), ...explained(beside)];
  const matrix: Record<string, AttestedState> = {
    24: 'unverified',
    32: 'unverified',
  };
  for (const { id, state } of cells) {
    const row = probes[id as ProbeId].matrixRow;
    matrix[row] = worse(matrixStates[state], matrix[row]);
  }
  const disagreements = judged.flatMap((each) => each.disagreements);
  return {
    cells,
    discrepancies: breaking(beside),
    disagreements,
    asExpected: cells.filter((cell) => cell.state === 'held').length,
    matrix,
    unverified: promiseIds.flatMap((id) => open.filter(({ promise }) => promise === id)),
    promises: byPromise(open, baseline),
  };
}

/** The checks of each probe that the weakened container broke, seen from inside. */
export function controlOutcome(frame: Frame, baseline: Baseline): Record<string, string[]> {
  return Object.fromEntries(
    probeIds.map((id) => [id, differing(insideChecks(id, frame, baseline)).map((check) => check.id)]),
  );
}

// What is asked of a container, written out: every check that is made of a run that a real machine left, with what it expects and what was
// there. A check that is no longer made, or expects something else, changes a line that a reader sees.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { confinementChecks } from '../../../src/attestation/checks/confinement.ts';
import { continuityChecks } from '../../../src/attestation/checks/continuity.ts';
import { insideChecks } from '../../../src/attestation/checks/inside.ts';
import { outsideChecks } from '../../../src/attestation/checks/outside.ts';
import { stageDifferences } from '../../../src/attestation/checks/stage-differences.ts';
import type { Reading, RunStatement } from '../../../src/formats/documents.ts';
import type { Difference } from '../../../src/attestation/difference.ts';
import { controlOutcome, judge } from '../../../src/attestation/judge.ts';
import type { Judgement, Observed } from '../../../src/attestation/judge.ts';
import type { Baseline } from '../../../src/probes/checks.ts';
import type { Check } from '../../../src/formats/check.ts';
import { probeIds } from '../../../src/formats/probe.ts';
import { probes } from '../../../src/probes/registry.ts';
import { observedBy, recorded } from './recorded-run.ts';
import { everySpoilt } from '../../support/spoilt.ts';

const asLines = (place: string, checks: readonly Check[]) =>
  checks.map(
    ({ id, expected, observed }) =>
      `${place} ${id}: ${expected === observed ? `= ${expected}` : `${expected} | ${observed}`}`,
  );

describe.each(recorded)('a run of %s', (name) => {
  it('is asked exactly this', async () => {
    const { observed, baseline } = observedBy(name);
    const { frame, created, probing, filterBytes } = observed;
    const text = [
      ...probeIds.flatMap((id) => [
        `${id}: ${probes[id].title}; decisive ${probes[id].decisive.join(', ')}; #${probes[id].matrixRow}${probes[id].ofTheProcess ? ', of the process' : ''}`,
        ...asLines('  inside', insideChecks(id, frame, baseline)),
        ...asLines('  outside', outsideChecks(id, probing, filterBytes, baseline)),
      ]),
      ...asLines('witness', confinementChecks(probing, baseline)),
      ...(created === null ? [] : asLines('witness', confinementChecks(created, baseline))),
      ...(created === null ? [] : asLines('witness', continuityChecks(created, probing, baseline))),
    ].join('\n');
    await expect(`${text}\n`).toMatchFileSnapshot(`recorded/${name}-checks.txt`);
  });

  it('comes to what its evidence says', () => {
    const { observed, baseline, evidence } = observedBy(name);
    const judgement = judge(observed, baseline);
    expect(judgement.cells).toEqual(evidence.predicate.probes);
    expect(judgement.discrepancies).toEqual([]);
    expect(judgement.disagreements).toEqual([]);
    expect(judgement.matrix).toEqual(evidence.predicate.matrix);
    expect(judgement.asExpected).toBe(name === 'crun' ? 12 : 8);
    expect(judgement.promises).toEqual(
      (evidence.predicate.unverified_promises ?? []).map(({ id, observed: seen }) => ({
        id,
        observed: seen,
      })),
    );
  });
});

/** Everything that is then not as in the run that was left. */
function changed(observed: Observed, before: Judgement, baseline: Baseline): string {
  let now: Judgement;
  try {
    now = judge(observed, baseline);
  } catch (error) {
    return `cannot be judged: ${error instanceof Error ? error.name : 'unknown'}`;
  }
  const said = ({ side, probe, check }: Difference) =>
    `${probe?.slice(0, 3) ?? ''} ${side} ${check.id}`.trim();
  const known = new Set(before.unverified.map(said));
  const open = now.unverified.map(said).filter((each) => !known.has(each));
  const cells = now.cells.flatMap(({ id, state, basis, control }, at) => {
    const was = before.cells[at];
    return was?.state === state && was.basis === basis && was.control === control
      ? []
      : [`${id.slice(0, 3)} is ${state}, ${basis}, ${control}`];
  });
  const rows = Object.keys(now.matrix).filter((row) => now.matrix[row] !== before.matrix[row]);
  return [
    ...now.discrepancies.map(said),
    ...now.disagreements.map(said),
    ...open.map((each) => `open ${each}`),
    ...cells,
    ...rows.map((row) => `#${row} ${now.matrix[row]}`),
  ].join('; ');
}

/** Lines of `status` and `limits` that nothing looks at would be most of what follows. */
const UNREAD =
  /^(?:Name|State|T?gid|Ngid|P?Pid|TracerPid|FDSize|NS[a-z]+|Vm\w+|Rss\w+|Hugetlb\w+|Threads|Sig\w+|Shd\w+|Cpus\w+|Mems\w+|\w+ctxt_switches|HPages|untag_mask|Kthread|x86_\w+|CoreDumping|Max (?:data|stack|resident|processes|locked|address|file locks|pending|msgqueue|nice|realtime).*)$/;

/** Every probe's attempts are asked in one way, so some stand for all; of a container that has not started nothing reads what it did. */
const OF_A_RUNTIME =
  /^(?:frame\/observations\/(?:p03|p07|p08|p10|p12-no-host-surface\/raw)|created\/(?!net|out|executable)|probing|bundle|control\/p1|filterBytes)/;
/** Only what an engine is judged by otherwise. */
const OF_AN_ENGINE =
  /^(?:frame\/observations\/(?:p07|p12-no-host-surface\/raw)|probing\/(?:dev|descriptors|namespaces|mountinfo|root_entries))/;

it.each([
  ['crun', OF_A_RUNTIME],
  ['docker', OF_AN_ENGINE],
  ['podman', OF_AN_ENGINE],
] as const)('a run of %s with one thing in it spoilt comes to what is written down', async (name, some) => {
  const { observed, baseline } = observedBy(name);
  const { filterBytes, ...rest } = observed;
  const before = judge(observed, baseline);
  const lines = [...everySpoilt(rest, (line) => !UNREAD.test(line))].flatMap(({ place, value }) => {
    if (!some.test(place)) return [];
    return [`${place}: ${changed({ ...value, filterBytes }, before, baseline) || 'nothing'}`];
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`recorded/${name}-spoilt.txt`);
});

// Whether a namespace is its own takes two readings: without one of them nothing is known of it.
it.each([
  ['user:[1]', 'user:[2]', 'its own'],
  ['user:[1]', 'user:[1]', "the host's"],
  ['!EACCES', 'user:[1]', 'unreadable'],
  ['user:[1]', '!EACCES', 'unreadable'],
  ['!EACCES', '!EACCES', 'unreadable'],
  [undefined, 'user:[1]', 'unreadable'],
  ['user:[1]', undefined, 'unreadable'],
])('namespaces read as %j beside the host’s %j are %s', (own, host, words) => {
  const { observed, baseline } = observedBy('crun');
  const { namespaces, host_namespaces, ...rest } = observed.probing;
  const each = (of: Reading['namespaces'], read: string | undefined) =>
    Object.fromEntries(Object.keys(of).map((name) => [name, read])) as Reading['namespaces'];
  const reading = {
    ...rest,
    namespaces: each(namespaces, own),
    host_namespaces: each(host_namespaces, host),
  };
  const checks = confinementChecks(reading, baseline).filter(({ id }) => id.startsWith('namespace-'));
  expect(checks.length).toBeGreaterThanOrEqual(6);
  expect(new Set(checks.map(({ observed: seen }) => seen))).toEqual(new Set([words]));
});

describe('a stage after the judgement', () => {
  const run = JSON.parse(
    readFileSync(join(import.meta.dirname, 'recorded/crun/run.json'), 'utf8'),
  ) as RunStatement;
  const [inspecting, inspected] = run.predicate.readings;
  const { observed, baseline } = observedBy('crun');
  const of = (before: Reading, after: Reading): string[] =>
    stageDifferences(before, after, observed.filterBytes, baseline).map(({ id }) => id);

  it('differs in nothing where the run was sound, and in what is spoilt', () => {
    expect(of(observed.probing, inspecting!)).toEqual([]);
    expect(of(inspecting!, inspected!)).toEqual([]);
    const other = { ...inspecting!, process_start: '7', root_entries: ['x'] };
    expect(of(observed.probing, other)).toEqual([
      'probing-to-inspecting-process-start',
      'probing-to-inspecting-root-entries',
      'root-entries',
    ]);
  });

  it('holds open while the prober waits what it held while it probed', () => {
    const ids = (stage: Reading['stage'], descriptors: Reading['descriptors']) =>
      continuityChecks(
        observed.probing,
        { ...observed.probing, stage, ...(descriptors ? { descriptors } : {}) },
        baseline,
      )
        .filter(({ expected, observed: found }) => expected !== found)
        .map(({ id }) => id);
    expect(ids('waiting', observed.probing.descriptors)).toEqual([]);
    expect(ids('waiting', {})).toEqual(['probing-to-waiting-descriptors']);
    expect(ids('inspecting', {})).toEqual([]);
  });

  it('lets the reports grow while it is inspected, and nothing else of them', () => {
    const ids = (stage: Reading['stage'], more: object) => {
      const out = {
        ...observed.probing.out,
        'report.md': { ...observed.probing.out['report.md']!, ...more },
      };
      return continuityChecks(observed.probing, { ...observed.probing, stage, out }, baseline)
        .filter(({ expected, observed: found }) => expected !== found)
        .map(({ id }) => id);
    };
    expect(ids('inspected', { size: 9 })).toEqual([]);
    expect(ids('inspecting', { size: 9 })).toEqual(['probing-to-inspecting-out']);
    for (const more of [{ mode: '0666' }, { uid: 1 }, { gid: 1 }, { links: 2 }, { kind: 'directory' }])
      expect(ids('inspected', more), JSON.stringify(more)).toEqual(['probing-to-inspected-out']);
  });

  it('is told of a control by the checks that it broke', () => {
    const sound = controlOutcome(observed.frame, baseline);
    expect(Object.keys(sound)).toEqual(probeIds);
    expect(Object.values(sound).flat()).toEqual([]);
    const frame = structuredClone(observed.frame);
    Object.assign(frame.observations['p10-no-privilege'].attempts, { setuid: 'OK' });
    expect(controlOutcome(frame, baseline)['p10-no-privilege']).toEqual(['setuid']);
  });

  it('calls no probe held whose control did not run, or broke nothing', () => {
    const state = (control: Observed['control']) => {
      const { cells, asExpected } = judge({ ...observed, control }, baseline);
      return [cells[9]?.state, cells[9]?.control, asExpected];
    };
    expect(state(observed.control)).toEqual(['held', 'breached', 12]);
    expect(state(null)).toEqual(['unverified', 'not run', 0]);
    expect(state({ ...observed.control, 'p10-no-privilege': [] })).toEqual([
      'unverified',
      'not breached',
      11,
    ]);
    const { 'p10-no-privilege': _without, ...others } = observed.control ?? {};
    expect(state(others)).toEqual(['unverified', 'not breached', 11]);
  });

  it('asks nothing that its release did not ask', () => {
    const known = new Set(['inside p10-no-privilege setuid', 'outside p01-network-egress filter-socket']);
    const { cells } = judge(observed, { ...baseline, known });
    expect(cells.filter(({ basis }) => basis !== 'none').map(({ id, basis }) => `${id} ${basis}`)).toEqual([
      'p01-network-egress outside-only',
      'p10-no-privilege inside-only',
    ]);
  });
});

// Silence is not agreement: of a real run that holds twelve, every observation is taken away in turn, and what was rested on it
// must not be held. What nobody judges is a list here, and short.
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/attestation/judge.ts';
import type { Observed } from '../../src/attestation/judge.ts';
import { stageDifferences } from '../../src/attestation/checks/stage-differences.ts';
import { baselineOf } from '../../src/attestation/baseline.ts';
import { probeIds } from '../../src/formats/probe.ts';
import type { ProbeId } from '../../src/formats/probe.ts';
import { evidenceOf, honestRun, runOf, runtimes } from '../support/sandbox.ts';
import { atLeast } from '../support/at-least.ts';

type Edit = (observed: Observed) => void;
type Tree = Record<string, unknown>;

/** Paths of a reading that no check rests on, each with what it is there for. */
const NOT_JUDGED: Readonly<Record<string, string>> = {
  stage: 'a name that verify compares with the run',
  status: 'a test below takes its lines away one by one',
  mountinfo: 'one text: a test below',
  places: 'names for descriptors: one that is missing makes a descriptor foreign, which the first three show',
};

const at = (tree: Tree, path: readonly string[]): Tree =>
  path.reduce<Tree>((node, name) => node[name] as Tree, tree);

/** Every leaf of a reading, as a path. */
function leaves(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return Object.entries(value).flatMap(([name, member]) => leaves(member, [...path, name]));
}

describe.each(runtimes)('what a run on %s leaves unread', (runtime) => {
  const { result } = honestRun(runtime);
  const { predicate } = evidenceOf(result);
  const base64 = predicate.filter.bytes_base64;
  const baseline = baselineOf(runtime, predicate.uid, predicate.root_entries, 'x64');
  const whole = (): Observed =>
    structuredClone({
      frame: predicate.frame,
      created: predicate.readings[0]!,
      probing: predicate.readings[1]!,
      filterBytes: base64 === null ? null : Buffer.from(base64, 'base64'),
      bundle: predicate.bundle,
      control: predicate.control.probes,
    });
  const judged = (edit: Edit) => {
    const observed = whole();
    edit(observed);
    return judge(observed, baseline);
  };
  const stateOf = (probe: ProbeId, edit: Edit) => judged(edit).cells.find(({ id }) => id === probe)?.state;
  const confirmed = (edit: Edit) => {
    const { asExpected, discrepancies } = judged(edit);
    return asExpected === probeIds.length && discrepancies.length === 0;
  };

  it('is nothing in a real run: twelve are held, and nothing else differs', () => {
    expect(confirmed(() => {})).toBe(true);
    const last = runOf(result).predicate.readings[0]!;
    expect(last.stage).toBe('waiting');
    expect(stageDifferences(whole().probing, last, whole().filterBytes, baseline)).toEqual([]);
  });

  it.each(probeIds)('%s is not held when its observation is empty', (probe) => {
    const emptied = stateOf(probe, ({ frame }) => {
      frame.observations[probe] = { attempts: {}, raw: {} };
    });
    expect(emptied).toBe('breached');
  });

  it.each(probeIds)('%s is not held when any one attempt of it was not made', (probe) => {
    const { attempts, raw } = predicate.frame.observations[probe];
    const notMade = Object.keys(attempts).map((attempt) => {
      const state = stateOf(probe, ({ frame }) => {
        delete frame.observations[probe].attempts[attempt];
      });
      return [attempt, state];
    });
    const notRead = Object.keys(raw).flatMap((name) =>
      [undefined, '!EACCES'].map((text) => {
        const state = stateOf(probe, ({ frame }) => {
          if (text === undefined) delete frame.observations[probe].raw[name];
          else frame.observations[probe].raw[name] = text;
        });
        return [name, state];
      }),
    );
    for (const named of atLeast(1, [...notMade, ...notRead])) expect(named).toEqual([named[0], 'breached']);
  });

  it.each(probeIds)('%s is not held without a control that broke', (probe) => {
    const without = (control: Record<string, string[]> | null) =>
      stateOf(probe, (observed) => {
        (observed as { control: unknown }).control = control;
      });
    const controls = structuredClone(predicate.control.probes);
    expect(without(null)).toBe('unverified');
    expect(without({})).toBe('unverified');
    expect(without({ ...controls, [probe]: [] })).toBe('unverified');
  });

  it('is a difference, whatever of a reading is missing', () => {
    const members = Object.keys(predicate.readings[1]!);
    for (const name of [
      'working',
      'descriptors',
      'dev',
      'personality',
      'oom_score_adj',
      'randomize_va_space',
    ]) {
      expect(members).toContain(name);
      expect(
        confirmed((observed) => {
          for (const reading of [observed.created, observed.probing]) delete (reading as Tree)[name];
        }),
        name,
      ).toBe(false);
    }
  });

  it('is a difference, whatever of both readings says that it could not be read', () => {
    const unseen = leaves(predicate.readings[1])
      .filter(([first = '']) => !Object.hasOwn(NOT_JUDGED, first))
      .filter((path) =>
        confirmed((observed) => {
          for (const reading of [observed.created!, observed.probing]) {
            const parent = at(reading, path.slice(0, -1));
            if (parent !== undefined) parent[path.at(-1) ?? ''] = '!EACCES';
          }
        }),
      )
      .map((path) => path.join('.'));
    // Sizes in /out belong to verify, which knows what the prober wrote.
    expect(unseen.filter((path) => !/^out\..*\.size$/.test(path))).toEqual([]);
  });

  it('is a difference, line by line of what status says that the policy speaks of', () => {
    const lines = [
      'Uid Gid Groups CapInh CapPrm CapEff CapBnd CapAmb NoNewPrivs Umask Seccomp Seccomp_filters',
      'TracerPid Speculation_Store_Bypass',
    ].flatMap((names) => names.split(' '));
    for (const line of atLeast(1, lines)) {
      const gone = confirmed(({ created, probing }) => {
        for (const reading of [created!, probing])
          (reading as Tree)['status'] = reading.status.replace(new RegExp(`^${line}:.*\n`, 'm'), '');
      });
      expect(gone, line).toBe(false);
    }
  });

  it.each(['status', 'mountinfo', 'limits'] as const)('is a difference when %s is empty', (name) => {
    for (const text of ['', '!EACCES']) {
      expect(
        confirmed(({ created, probing }) => {
          for (const reading of [created!, probing]) reading[name] = text;
        }),
      ).toBe(false);
    }
  });

  it('is a difference when a check of the bundle was not made, and when none was', () => {
    for (const { id } of atLeast(1, predicate.bundle)) {
      expect(
        confirmed((observed) => {
          (observed as { bundle: unknown }).bundle = predicate.bundle.filter((check) => check.id !== id);
        }),
        id,
      ).toBe(false);
    }
    expect(confirmed((observed) => void ((observed as { bundle: unknown }).bundle = []))).toBe(false);
  });

  it('is a difference when a root of nothing is expected and seen', () => {
    const observed = whole();
    observed.frame.observations['p12-no-host-surface'].raw['root'] = '';
    observed.probing.root_entries = [];
    const cell = judge(observed, { ...baseline, rootEntries: [] }).cells.find(({ id }) =>
      id.startsWith('p12'),
    );
    expect(cell?.state).toBe('breached');
  });

  it('is a difference when the filter that a runtime keeps is not there', () => {
    const gone = judged((observed) => void ((observed as { filterBytes: unknown }).filterBytes = null));
    const states = gone.cells.filter(({ state }) => state !== 'held').map(({ id }) => id.slice(0, 3));
    expect(states).toEqual(runtime === 'crun' ? ['p01', 'p02', 'p09', 'p11'] : []);
  });
});

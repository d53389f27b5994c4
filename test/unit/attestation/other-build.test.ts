// A run whose programs the verifier does not know: a release says that they differ; a development build, whose colleague may have built
// them, leaves the run open and never calls it in order. Real runs of an earlier release, with other programs put in.
import { describe, expect, it } from 'vitest';
import { causeNext, causeWords } from '../../../src/attestation/verify/cause-words.ts';
import { expectNothing } from '../../../src/attestation/verify/inputs.ts';
import type { RunFiles, Verification } from '../../../src/attestation/verify/inputs.ts';
import { releaseOf, OTHER_BUILD } from '../../../src/attestation/releases.ts';
import { ownRules } from '../../../src/attestation/release-rules.ts';
import { verifyRun } from '../../../src/attestation/verify/verify.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import { toTriplet } from '../../../src/report/triplet.ts';
import { filesOf, partsOf } from './corpus-run.ts';
import type { Evidence } from '../../../src/formats/documents.ts';

const names = ['enter.cjs', 'probe.cjs', 'inspect.cjs', 'inspect.json'];
const pinned = Object.fromEntries(names.map((name) => [name, sha256(`this build's ${name}`)]));
const theirs = (name: string) => sha256(`another build's ${name}`);

/** The evidence of a run with other programs in it, in its subjects and in the checks of its bundle alike. */
function withPrograms(change: (evidence: Evidence) => void = () => undefined): Evidence {
  const { evidence } = partsOf('runc');
  for (const name of names) {
    const subject = evidence.subject.find((each) => each.name === `app/${name}`);
    if (subject !== undefined) subject.digest.sha256 = theirs(name).slice('sha256:'.length);
    const check = evidence.predicate.bundle.find(({ id }) => id === `program-${name}`);
    if (check !== undefined) Object.assign(check, { expected: theirs(name), observed: theirs(name) });
  }
  change(evidence);
  return evidence;
}

describe('whose programs a run names', () => {
  it('is another build, for a development build and for no release', () => {
    expect(releaseOf(withPrograms(), pinned, ownRules, true)).toMatchObject({
      version: OTHER_BUILD,
      programs: Object.fromEntries(names.map((name) => [name, theirs(name)])),
    });
    for (const development of [undefined, false])
      expect(releaseOf(withPrograms(), pinned, ownRules, development)).toMatchObject({
        version: null,
        programs: pinned,
      });
  });

  it('is not another build where the run contradicts itself about one of them', () => {
    for (const part of ['expected', 'observed'] as const) {
      const edited = withPrograms(({ predicate }) => {
        const check = predicate.bundle.find(({ id }) => id === 'program-inspect.cjs');
        if (check !== undefined) Object.assign(check, { [part]: sha256('edited') });
      });
      expect(releaseOf(edited, pinned, ownRules, true).version).toBeNull();
    }
    const missing = withPrograms((evidence) => {
      const at = evidence.subject.findIndex(({ name }) => name === 'app/enter.cjs');
      evidence.subject.splice(at, 1);
    });
    expect(releaseOf(missing, pinned, ownRules, true).version).toBeNull();
  });

  it('is this build or a known release before anything else', () => {
    const { evidence } = partsOf('runc');
    expect(releaseOf(evidence, pinned, ownRules, true).version).toBe('0.1.0');
    const own = Object.fromEntries(names.map((name) => [name, theirs(name)]));
    expect(releaseOf(withPrograms(), own, ownRules, true)).toMatchObject({ version: null, name: 'this one' });
  });
});

describe('what a verification says of them', () => {
  function verified(development: boolean): Verification {
    const files = new Map(filesOf('runc'));
    const [name = ''] = [...files.keys()].filter((each) => each.startsWith('sandbox-'));
    files.set(name, Buffer.from(`${JSON.stringify(withPrograms())}\n`));
    const run: RunFiles = {
      files,
      pinnedPrograms: pinned,
      development,
      expected: expectNothing,
      given: { packet: null, claims: null, previous: null, catalog: null, shippedCatalog: null },
      render: toTriplet,
      reevaluate: null,
    };
    return verifyRun(run);
  }

  it('never comes to 10, and an edit beside it is a contradiction in either', () => {
    // run.json names the evidence as it was: the edit is seen, whoever built the programs.
    for (const development of [true, false]) expect(verified(development).exitCode).toBe(4);
  });

  it('is one cause in words that blame nobody, with what to do', () => {
    const row = {
      id: 'program-subject',
      of: 'inspect.cjs',
      label: 'cross-checked',
      state: 'not evaluated',
      detail: { kind: 'earlier release', version: OTHER_BUILD, why: 'made the run' },
      concludes: true,
    } as const;
    const cause = { row, consequences: [row] };
    expect(causeWords(cause)).toBe(
      'Another build made this run, so this one, which is no release, cannot tell in 2 rows',
    );
    expect(causeNext(cause)).toBe('verify with the build that made the run, or run it again with this one');
  });
});

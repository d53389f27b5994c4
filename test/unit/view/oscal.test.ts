// OSCAL assessment-results of real runs: observations that each point to a probe or row and to a file, and nothing that reads as green.
// Whether the document is OSCAL an independent reader says, in `npm run test:long` (test/e2e/strangers.test.ts).
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/formats/digest.ts';
import { probeIds } from '../../../src/formats/probe.ts';
import type { RunFolders } from '../cli/run-folders.ts';
import { openRunFolders } from '../cli/run-folders.ts';
import { forbiddenWordsIn } from '../report/forbidden-words.ts';
import { atLeast } from '../../support/at-least.ts';

let runs: RunFolders;
let made = 0;
beforeAll(() => void (runs = openRunFolders()));
afterAll(() => runs[Symbol.dispose]());

interface Property {
  readonly name: string;
  readonly value: string;
}
interface Results {
  readonly 'assessment-results': {
    readonly 'import-ap': { href: string; remarks: string };
    readonly results: {
      readonly observations: {
        uuid: string;
        title: string;
        props: Property[];
        'relevant-evidence': { href: string }[];
      }[];
      readonly 'reviewed-controls': {
        'control-selections': { description: string; 'include-controls': { 'control-id': string }[] }[];
      };
    }[];
    readonly 'back-matter': {
      resources: { uuid: string; title: string; rlinks?: { href: string; hashes: { value: string }[] }[] }[];
    };
  };
}

const ask = (directory: string, ...args: string[]) =>
  runs.tki('report', directory, '--format', 'oscal', ...args);
const copy = (kind: 'runc' | 'crun' | 'attested' = 'runc') => runs.copy(kind, `run${(made += 1)}`);
const parsed = (text: string) => (JSON.parse(text) as Results)['assessment-results'];
const valueOf = (props: Property[], name: string) => props.find((each) => each.name === name)?.value;

/** Members of an object, at every depth. */
function membersOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [name, ...membersOf(member)]);
}

describe.each(['runc', 'crun', 'attested'] as const)('a run (%s)', (kind) => {
  test('is observations alone, each with its row, its file and how it was come by', async () => {
    const directory = copy(kind);
    const ran = await ask(directory, ...(kind === 'attested' ? [] : ['--packet', runs.packet]));
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(forbiddenWordsIn(ran.stdout)).toEqual([]);
    const members = membersOf(JSON.parse(ran.stdout));
    expect(members.filter((name) => /finding|risk|satisf|target|status/.test(name))).toEqual([]);
    expect(ran.stdout).not.toMatch(/satisfied/i);
    const { results, 'back-matter': back, 'import-ap': plan } = parsed(ran.stdout);
    const observations = results[0]?.observations ?? [];
    expect(observations.flatMap(({ props }) => valueOf(props, 'probe') ?? [])).toEqual([...probeIds]);
    const resources = new Map(back.resources.map((each) => [`#${each.uuid}`, each]));
    for (const { props, 'relevant-evidence': evidence } of atLeast(1, observations)) {
      expect(valueOf(props, 'matrix-row')).toMatch(/^(?:\d{1,2}|I11)$/);
      expect(['recomputed', 'cross-checked', 'asserted']).toContain(valueOf(props, 'standing'));
      for (const { href } of atLeast(1, evidence)) {
        const [link] = resources.get(href)?.rlinks ?? [];
        expect(`sha256:${link?.hashes[0]?.value}`).toBe(sha256(readFileSync(`${directory}/${link?.href}`)));
      }
    }
    expect(resources.get(plan.href)?.title).toContain('RECONSTRUCTED');
    expect(plan.remarks).toContain('No assessment plan exists');
    const selections = results[0]?.['reviewed-controls']['control-selections'] ?? [];
    expect(selections.map(({ description }) => description).join()).toContain('RECONSTRUCTED');
    const uuids = [...observations, ...back.resources].map(({ uuid }) => uuid);
    expect(new Set(uuids).size).toBe(uuids.length);
    for (const uuid of atLeast(1, uuids))
      expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

test('the same run gives the same document', async () => {
  const directory = copy();
  expect((await ask(directory)).stdout).toBe((await ask(directory)).stdout);
});

test('without the packet what the report says is asserted, and an edited report is contradicted', async () => {
  const standing = async (directory: string, ...args: string[]) => {
    const { results } = parsed((await ask(directory, ...args)).stdout);
    const [first] = (results[0]?.observations ?? []).filter(({ title }) => title.startsWith('matrix row'));
    return valueOf(first?.props ?? [], 'standing');
  };
  expect(await standing(copy())).toBe('asserted');
  const edited = copy();
  runs.edit(edited, 'report.json', (text) => text.replace('"usable":6', '"usable":5'));
  expect(await standing(edited, '--packet', runs.packet)).toBe('contradicted');
});

test('a file takes the document, and words of a run cannot end a line of it', async () => {
  const directory = copy();
  const out = runs.at('run.oscal.json');
  const ran = await ask(directory, '--out', out);
  expect([ran.code, ran.stdout.includes('It approves nothing')]).toEqual([0, true]);
  expect(parsed(readFileSync(out, 'utf8')).results.length).toBe(1);
});

test.each(['sarif', 'junit', 'SARIF', 'html', ''])(
  'the format %j is refused, and nothing is written',
  async (format) => {
    const out = runs.at(`refused${(made += 1)}.json`);
    const ran = await runs.tki('report', copy(), '--format', format, '--out', out);
    expect([ran.code, ran.stdout, existsSync(out)]).toEqual([1, '', false]);
    expect(ran.stderr).toMatch(
      /^tki: FORMAT_UNKNOWN: .+\nhint: Give --format oscal\. SARIF and JUnit are not written/,
    );
  },
);

test('a folder without a run is the caller’s mistake', async () => {
  writeFileSync(runs.at('file.txt'), '');
  const ran = await ask(runs.folder);
  expect([ran.code, ran.stdout]).toEqual([1, '']);
  expect(ran.stderr).toMatch(/^tki: RUN_UNREADABLE: /);
});

// Runs that earlier releases left, verified by this one: a folder of test/compat for each release. Starts no container.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import releases from '../../catalog/releases.json' with { type: 'json' };
import { toCanonicalJson } from '../../src/formats/canonical.ts';
import { verifyDirectory } from '../../src/cli/verify-directory.ts';
import { dist, root, temporaryFolder } from '../support/sandbox.ts';
import { tki } from './command-line.ts';

const corpus = path.join(root, 'test/compat');
const versions = fs.readdirSync(corpus).sort();

/** `attested` read no packet. */
const runs = [
  ['crun', true],
  ['runc', true],
  ['attested', false],
] as const;

const verify = (
  version: string,
  run: string,
  inspected: boolean,
  directory = path.join(corpus, version, run),
) =>
  verifyDirectory(
    directory,
    inspected
      ? { packet: path.join(corpus, version, 'packet.json'), catalog: path.join(corpus, version, 'catalog') }
      : {},
    { dist },
  ).verification;

/** A copy of a corpus run with one document edited as a text. */
function edited(version: string, start: string, edit: (text: string) => string) {
  const folder = temporaryFolder();
  fs.cpSync(path.join(corpus, version, 'runc'), folder.dir, { recursive: true });
  const name = fs.readdirSync(folder.dir).find((each) => each.startsWith(start)) ?? '';
  const file = path.join(folder.dir, name);
  fs.writeFileSync(file, edit(fs.readFileSync(file, 'utf8')));
  return folder;
}

it('has runs of every release that this one knows', () => {
  expect(versions).toEqual(releases.map(({ version }) => version).sort());
});

describe.each(versions)('release %s', (version) => {
  it.each(runs)('left a run (%s) that contradicts nothing', (run, inspected) => {
    const { rows, exitCode, verdict } = verify(version, run, inspected);
    expect(rows.filter(({ state }) => state === 'differs')).toEqual([]);
    const open = rows.filter(
      ({ state, concludes }) => state === 'not evaluated' || (state === 'not evidenced' && concludes),
    );
    // Only this release's own words may leave something open, and then the row says which release to ask.
    expect(open.filter(({ detail }) => detail.kind !== 'earlier release')).toEqual([]);
    expect(exitCode).toBe(open.length === 0 ? 10 : 2);
    if (open.length === 0) expect(verdict).toBe(inspected ? 'EVIDENCE_PRESENT' : null);
  });

  it.each([
    ['report.json', '"usable":6', '"usable":5'],
    ['report.md', 'usable', 'useful'],
    ['checkpoint-', 'Done', 'Undone'],
    ['run.json', '"oom_kills":"0"', '"oom_kills":"1"'],
    ['sandbox-attestation-evidence-', '"grade":"A"', '"grade":"B"'],
  ])('is contradicted by an edit of its %s', (start, from, to) => {
    using folder = edited(version, start, (text) => text.replace(new RegExp(from, 'i'), to));
    expect(verify(version, 'runc', true, folder.dir).exitCode).toBe(4);
  });

  it.each(['crun', 'runc'])('%s, with its packet and no catalog, asks for that catalog: never 4', (run) => {
    const packet = path.join(corpus, version, 'packet.json');
    const said = tki(['verify', path.join(corpus, version, run), '--packet', packet, '--all']);
    expect([said.code, said.stderr]).toEqual([2, '']);
    expect(said.stdout).not.toMatch(/^DIFFERS/m);
    expect(said.stdout).toMatch(
      /^NOT_EVIDENCED +cross-checked +the pinned catalog {2}the run names sha256:[0-9a-f]{64}, and the one beside this program is sha256:[0-9a-f]{64}: give --catalog DIR/m,
    );
  });

  it('is contradicted by a report that is not there any more', () => {
    using folder = edited(version, 'report.md', (text) => text);
    fs.rmSync(path.join(folder.dir, 'report.md'));
    expect(verify(version, 'runc', true, folder.dir).exitCode).toBe(4);
  });
});

describe('a document of a version that this release does not know', () => {
  const [version = ''] = versions;
  it.each([
    ['run.json', 'urn:tool-kiem-thu:run:v1', 'urn:tool-kiem-thu:run:v2'],
    ['sandbox-', 'urn:tool-kiem-thu:sandbox-attestation:v1', 'urn:tool-kiem-thu:sandbox-attestation:v17'],
    ['report.json', 'tki-report/v1', 'tki-report/v2'],
  ])('in %s is unverified, with a code and the next action', (start, from, to) => {
    using folder = edited(version, start, (text) => text.replace(from, to));
    const said = tki(['verify', folder.dir, '--packet', path.join(corpus, version, 'packet.json')]);
    expect([said.code, said.stderr]).toEqual([2, '']);
    expect(said.stdout).toContain(`UNKNOWN_VERSION: “${to}” is not of this release; verify with the release`);
  });

  it('with members that nobody knows is unverified too, and no crash', () => {
    using folder = edited(version, 'run.json', (text) => {
      const run = JSON.parse(text) as Record<string, unknown>;
      return `${toCanonicalJson({ ...run, predicateType: 'urn:tool-kiem-thu:run:v2', predicate: ['new'] })}\n`;
    });
    expect(verify(version, 'runc', true, folder.dir)).toMatchObject({ exitCode: 2, verdict: null });
  });
});

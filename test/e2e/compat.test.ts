// Runs that earlier releases left, verified by this one, beside what compat-table.ts says of each. Starts no container.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import releases from '../../catalog/releases.json' with { type: 'json' };
import { toCanonicalJson } from '../../src/formats/canonical.ts';
import { verifyDirectory } from '../../src/cli/verify-directory.ts';
import { dist, root, temporaryFolder } from '../support/sandbox.ts';
import { atLeast } from '../support/at-least.ts';
import { tki } from './command-line.ts';
import { leftReleases } from './compat-table.ts';

const corpus = path.join(root, 'test/compat');
const versions = Object.keys(leftReleases).sort();

const verify = (version: string, directory: string, inspected: boolean) =>
  verifyDirectory(
    directory,
    inspected
      ? { packet: path.join(corpus, version, 'packet.json'), catalog: path.join(corpus, version, 'catalog') }
      : {},
    { dist },
  ).verification;

/** Names of files carry the run's own id or its day. */
const nameOf = ({ id, of }: { id: string; of: string | null }): string =>
  of === null
    ? id
    : `${id}(${of.replace(/^checkpoint-.*$/, 'checkpoint.md').replace(/^sandbox-.*$/, 'evidence')})`;

/** A copy of a corpus run with one document edited as a text, or taken away. */
function edited(version: string, run: string, start: string, edit: ((text: string) => string) | null) {
  const folder = temporaryFolder();
  fs.cpSync(path.join(corpus, version, run), folder.dir, { recursive: true });
  const name = fs.readdirSync(folder.dir).find((each) => each.startsWith(start)) ?? '';
  const file = path.join(folder.dir, name);
  if (edit === null) fs.rmSync(file);
  else {
    const text = fs.readFileSync(file, 'utf8');
    const now = edit(text);
    if (now === text) throw new Error(`${name} is not edited`);
    fs.writeFileSync(file, now);
  }
  return folder;
}

it('has runs of every release that this one knows, and a row for each', () => {
  expect(versions).toEqual(releases.map(({ version }) => version).sort());
  expect(fs.readdirSync(corpus).sort()).toEqual(versions);
  const kept = versions.flatMap((version) =>
    fs
      .readdirSync(path.join(corpus, version))
      .filter((name) => fs.existsSync(path.join(corpus, version, name, 'run.json')))
      .map((run) => `${version} ${run}`),
  );
  const rows = versions.flatMap((version) =>
    (leftReleases[version]?.runs ?? []).map(({ run }) => `${version} ${run}`),
  );
  expect(kept.sort()).toEqual(rows.sort());
  expect(rows.length).toBeGreaterThanOrEqual(3);
});

describe.each(Object.entries(leftReleases))('release %s', (version, { runs, tampered }) => {
  it.each(runs)('left a run ($run) that contradicts nothing', ({ run, inspected, ...said }) => {
    const { rows, exitCode, verdict } = verify(version, path.join(corpus, version, run), inspected);
    expect(rows.filter(({ state }) => state === 'differs')).toEqual([]);
    const open = rows.filter(
      ({ state, concludes }) => state === 'not evaluated' || (state === 'not evidenced' && concludes),
    );
    const agrees = rows.filter(({ state }) => state === 'agrees').length;
    expect({ code: exitCode, verdict, agrees, open: open.map(nameOf) }).toEqual(said);
    // And the row says which release to ask.
    expect(open.filter(({ detail }) => detail.kind !== 'earlier release')).toEqual([]);
  });

  const twins = runs
    .filter(({ inspected }) => inspected)
    .flatMap(({ run }) => tampered.map((each) => ({ run, edited: each.edit?.[1] ?? 'gone', ...each })));

  it.each(atLeast(20, twins))(
    '$run with its $start… edited ($edited) ends with $code, by the rows that differ',
    ({ run, start, edit, code, differs }) => {
      using folder = edited(
        version,
        run,
        start,
        edit === null ? null : (text) => text.replace(new RegExp(edit[0], 'i'), edit[1]),
      );
      const { rows, exitCode } = verify(version, folder.dir, true);
      expect([exitCode, rows.filter(({ state }) => state === 'differs').map(nameOf)]).toEqual([
        code,
        differs,
      ]);
    },
  );

  it.each(['crun', 'runc'])('%s, with its packet and no catalog, asks for that catalog: never 4', (run) => {
    const packet = path.join(corpus, version, 'packet.json');
    const said = tki(['verify', path.join(corpus, version, run), '--packet', packet, '--all']);
    expect([said.code, said.stderr]).toEqual([2, '']);
    expect(said.stdout).not.toMatch(/^DIFFERS/m);
    expect(said.stdout).toMatch(
      /^NOT_EVIDENCED +cross-checked +the pinned catalog {2}the run names sha256:[0-9a-f]{64}, and the one beside this program is sha256:[0-9a-f]{64}: give --catalog DIR/m,
    );
  });
});

describe('a document of a version that this release does not know', () => {
  const [version = ''] = versions;
  it.each([
    ['run.json', 'urn:tool-kiem-thu:run:v1', 'urn:tool-kiem-thu:run:v2'],
    ['sandbox-', 'urn:tool-kiem-thu:sandbox-attestation:v1', 'urn:tool-kiem-thu:sandbox-attestation:v17'],
    ['report.json', 'tki-report/v1', 'tki-report/v2'],
  ])('in %s is unverified, with a code and the next action', (start, from, to) => {
    using folder = edited(version, 'runc', start, (text) => text.replace(from, to));
    const said = tki(['verify', folder.dir, '--packet', path.join(corpus, version, 'packet.json')]);
    expect([said.code, said.stderr]).toEqual([2, '']);
    expect(said.stdout).toContain(`UNKNOWN_VERSION: “${to}” is not of this release; verify with the release`);
  });

  it('with members that nobody knows is unverified too, and no crash', () => {
    using folder = edited(version, 'runc', 'run.json', (text) => {
      const run = JSON.parse(text) as Record<string, unknown>;
      return `${toCanonicalJson({ ...run, predicateType: 'urn:tool-kiem-thu:run:v2', predicate: ['new'] })}\n`;
    });
    expect(verify(version, folder.dir, true)).toMatchObject({ exitCode: 2, verdict: null });
  });
});

// A stranger's rebuild: a fresh clone in another folder, under another user with a home of its own and an empty environment,
// gives the programs whose digests stand in the evidence; and what went into them. Needs root to become that user, git, and a runtime for the
// evidence.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Built } from '../../scripts/build.ts';
import { compareDist } from '../../scripts/check-dist.ts';
import { packageDirectory } from '../../scripts/licenses.ts';
import { packageDoors } from '../../scripts/program-starts.ts';
import { insidePrograms } from '../../src/attestation/pinned-programs.ts';
import { subjectDigest } from '../../src/attestation/statement.ts';
import { sha256 } from '../../src/formats/digest.ts';
import { dist, evidenceOf, honestRun, root, temporaryFolder } from '../support/sandbox.ts';

/** Nobody: a user that has no folder here, and no right to read ours. */
const STRANGER = 65_534;

const folder = temporaryFolder();
const clone = path.join(folder.dir, 'a folder of another name');
const home = path.join(folder.dir, 'home');

function must(
  program: string,
  args: readonly string[],
  options: { cwd?: string; input?: string } = {},
): string {
  const ended = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, ...options });
  if (ended.status !== 0) throw new Error(`${program} ${args.join(' ')}: ${ended.stderr}`);
  return ended.stdout;
}

/** Name below the folder → bytes. */
function filesBelow(directory: string): Map<string, Uint8Array> {
  const entries = fs.readdirSync(directory, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(directory, file), fs.readFileSync(file)]),
  );
}

let rebuilt: Map<string, Uint8Array>;

beforeAll(() => {
  // A checkout may belong to somebody else than root: git is told that this one is meant.
  const git = ['-c', `safe.directory=${root}`, '-c', `safe.directory=${root}/.git`];
  must('git', [...git, 'clone', '--quiet', '--no-hardlinks', root, clone]);
  // What is edited here and not committed yet belongs to the sources that dist is held against.
  const edits = must('git', [...git, 'diff', 'HEAD', '--binary', '--', '.', ':!dist'], { cwd: root });
  if (edits !== '') must('git', ['apply', '--whitespace=nowarn'], { cwd: clone, input: edits });
  fs.rmSync(path.join(clone, 'dist'), { recursive: true });
  fs.mkdirSync(home);
  must('chown', ['-R', `${STRANGER}:${STRANGER}`, folder.dir]);
  // The same packages; as links where the file system allows it, because they are many and nobody writes to them.
  const modules = path.join(root, 'node_modules');
  const linked = spawnSync('cp', ['--archive', '--link', modules, clone]).status === 0;
  if (!linked) must('cp', ['--archive', '--force', modules, clone]);
  const user = [`--reuid=${STRANGER}`, `--regid=${STRANGER}`, '--clear-groups', '--inh-caps=-all'];
  const node = path.join(clone, 'node_modules/.bin/node');
  const environment = ['env', '-i', `HOME=${home}`, 'TZ=Pacific/Kiritimati', 'LC_ALL=C'];
  must('setpriv', [...user, '--', ...environment, node, 'scripts/build.ts'], { cwd: clone });
  rebuilt = filesBelow(path.join(clone, 'dist'));
});

afterAll(() => folder[Symbol.dispose]());

it('gives every file of dist, byte for byte, and no other', () => {
  expect(compareDist(rebuilt, filesBelow(dist))).toEqual([]);
  expect(fs.statSync(path.join(clone, 'dist/host.mjs')).uid).toBe(STRANGER);
});

describe('what went into it', () => {
  const metafiles = () =>
    Object.values(
      JSON.parse(fs.readFileSync(path.join(clone, 'build/metafiles.json'), 'utf8')) as Required<
        Built['metafiles']
      >,
    );

  it('the packages that could start a program are the known ones', () => {
    const found = new Set<string>();
    for (const { inputs } of metafiles()) {
      for (const [file, { imports }] of Object.entries(inputs)) {
        if (
          !imports.some(({ path: name }) =>
            /^(?:node:)?(?:child_process|cluster|vm|worker_threads)$/.test(name),
          )
        )
          continue;
        const directory = packageDirectory(file);
        if (directory !== undefined) found.add(directory.slice(directory.lastIndexOf('node_modules/') + 13));
      }
    }
    expect([...found].sort()).toEqual(Object.keys(packageDoors).sort());
  });

  it('no draft of a Call Contract is a file of a program', () => {
    const inputs = metafiles().flatMap((metafile) => Object.keys(metafile.inputs));
    expect(inputs.length).toBeGreaterThan(500);
    expect(inputs.filter((file) => file.startsWith('docs/'))).toEqual([]);
  });
});

it('gives the programs that a run of ours names in its evidence', () => {
  const evidence = evidenceOf(honestRun('runc').result);
  for (const name of insidePrograms) {
    const digest = sha256(rebuilt.get(`inside/${name}`) ?? Buffer.of());
    expect(subjectDigest(evidence.subject, `app/${name}`), name).toBe(digest);
  }
});

// Documents of ours in the parsers that strangers already have: in-toto's own for Go and for Python, with unknown members refused.
// They are installed into a cache, so only `npm run test:long` does it; a machine without Go or Python names it as NOT_RUN.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealEvidence, sealRun } from '../../src/attestation/statement.ts';
import type { Evidence, RunStatement } from '../../src/formats/documents.ts';
import { LONG } from '../support/long.ts';
import { root, temporaryFolder } from '../support/sandbox.ts';
import { openRunFolders } from '../unit/cli/run-folders.ts';
import { atLeast } from '../support/at-least.ts';

const strangers = path.join(root, 'test/strangers');
const cache = path.join(root, 'node_modules/.cache/strangers');
const corpus = path.join(root, 'test/compat/0.1.0');
const folder = temporaryFolder();

/** A fetch over a slow network, and the first build of the module. */
const INSTALL_MS = 8 * 60_000;

function run(program: string, args: readonly string[], cwd: string): string {
  const env = { ...process.env, GOFLAGS: '-mod=readonly', GOTOOLCHAIN: 'local', GOBIN: cache };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}

/** A virtual environment with the packages of `requirements-NAME.txt`, made once. */
function venvOf(name: string): string {
  const venv = path.join(cache, name);
  if (fs.existsSync(path.join(venv, 'whole'))) return venv;
  fs.rmSync(venv, { recursive: true, force: true });
  fs.mkdirSync(cache, { recursive: true });
  run('python3', ['-m', 'venv', venv], cache);
  const list = path.join(strangers, `python/requirements-${name}.txt`);
  run(path.join(venv, 'bin/pip'), ['install', '-q', '-r', list], cache);
  fs.writeFileSync(path.join(venv, 'whole'), '');
  return venv;
}

/** `read` installs where it is not yet, and reads the files. */
const parsers = [
  {
    name: 'Go, github.com/in-toto/attestation',
    needs: ['go', 'version'],
    read: (files: readonly string[]) => {
      run('go', ['install', '.'], path.join(strangers, 'go'));
      return run(path.join(cache, 'strangers'), files, cache);
    },
  },
  {
    name: 'Python, in-toto-attestation',
    needs: ['python3', '--version'],
    read: (files: readonly string[]) => {
      return run(
        path.join(venvOf('parsers'), 'bin/python'),
        [path.join(strangers, 'python/read.py'), ...files],
        cache,
      );
    },
  },
] as const;

/** Every document of the corpus as this release seals it. */
function sealedDocuments(): string[] {
  return ['crun', 'runc', 'attested'].flatMap((kind) =>
    fs
      .readdirSync(path.join(corpus, kind))
      .filter((name) => name === 'run.json' || name.startsWith('sandbox-'))
      .map((name) => {
        const document = JSON.parse(fs.readFileSync(path.join(corpus, kind, name), 'utf8')) as
          Evidence | RunStatement;
        const { text } =
          document.predicateType === 'urn:tool-kiem-thu:run:v1'
            ? sealRun(document.subject, document.predicate)
            : sealEvidence(document.subject, document.predicate);
        const file = path.join(folder.dir, `${kind}-${name}`);
        fs.writeFileSync(file, text);
        return file;
      }),
  );
}

describe.runIf(LONG)('a parser that refuses unknown members:', () => {
  let files: string[];
  beforeAll(() => {
    fs.mkdirSync(cache, { recursive: true });
    files = sealedDocuments();
  });
  afterAll(() => folder[Symbol.dispose]());

  it.for(parsers)('$name', { timeout: INSTALL_MS }, ({ needs: [program, asked], read }, { skip }) => {
    skip(spawnSync(program, [asked]).error !== undefined, `NOT_RUN: ${program} is not on this machine`);
    const answers = (of: readonly string[]) =>
      read(of)
        .trim()
        .split('\n')
        .map((line) => line.split('\t'));
    expect(answers(files)).toEqual(files.map((file) => ['ok', file]));
    // What 0.1.0 wrote shows that it would have said so.
    const before = path.join(corpus, 'runc/run.json');
    const more = path.join(folder.dir, 'more.json');
    fs.writeFileSync(more, fs.readFileSync(files[0] ?? '', 'utf8').replace('{', '{"another":1,'));
    for (const [answer, , why] of atLeast(1, answers([before, more]))) {
      expect(answer).toBe('refused');
      expect(why).toMatch(/self_digest|another/);
    }
  });
});

describe.runIf(LONG)('compliance-trestle', () => {
  it(
    'reads the OSCAL of each run of the corpus, and refuses one with a member of ours',
    async ({ skip }) => {
      skip(
        spawnSync('python3', ['--version']).error !== undefined,
        'NOT_RUN: python3 is not on this machine',
      );
      const reader = path.join(strangers, 'python/read-oscal.py');
      const read = (file: string) =>
        spawnSync(path.join(venvOf('trestle'), 'bin/python'), [reader, file], { encoding: 'utf8' });
      using runs = openRunFolders();
      for (const kind of ['crun', 'runc', 'attested'] as const) {
        const out = runs.at(`${kind}.json`);
        const ran = await runs.tki('report', runs.copy(kind, kind), '--format', 'oscal', '--out', out);
        expect(ran.code).toBe(0);
        expect(read(out)).toMatchObject({ status: 0, stderr: '' });
        const more = runs.at(`${kind}-more.json`);
        fs.writeFileSync(
          more,
          fs.readFileSync(out, 'utf8').replace('"import-ap":', '"another":1,"import-ap":'),
        );
        expect(read(more).status).toBe(1);
      }
    },
    INSTALL_MS,
  );
});

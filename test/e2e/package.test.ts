// The package as npm packs it, unpacked in a folder of its own: no network, no node_modules, this Node alone. What it holds, how large it
// is, that the program and the typed interface work there, and that the example does what its words say.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as api from '../../src/cli/api.ts';
import type * as declared from '../../src/cli/api.d.mts';
import { referencePacket } from '../support/reference-packet.ts';
import { root, temporaryFolder } from '../support/sandbox.ts';
import { atLeast } from '../support/at-least.ts';

/** What the registry would be given, unpacked. */
const LIMIT_BYTES = 9_000_000;

const folder = temporaryFolder();
const unpacked = path.join(folder.dir, 'package');
const compat = path.join(root, 'test/compat/0.1.0');
afterAll(() => folder[Symbol.dispose]());

beforeAll(() => {
  const packed = spawnSync(
    'npm',
    ['pack', '--ignore-scripts', '--offline', '--pack-destination', folder.dir],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, npm_config_cache: path.join(folder.dir, 'cache') },
    },
  );
  const [archive] = fs.readdirSync(folder.dir).filter((name) => name.endsWith('.tgz'));
  if (archive === undefined) throw new Error(`npm pack: ${packed.stderr}`);
  spawnSync('tar', ['-xzf', archive], { cwd: folder.dir });
  fs.cpSync(path.join(compat, 'runc'), path.join(folder.dir, 'run'), { recursive: true });
  fs.cpSync(path.join(compat, 'catalog'), path.join(folder.dir, 'old-catalog'), { recursive: true });
  fs.copyFileSync(path.join(compat, 'packet.json'), path.join(folder.dir, 'old.json'));
  fs.writeFileSync(path.join(folder.dir, 'packet.json'), referencePacket());
});

const files = (): string[] =>
  fs
    .readdirSync(unpacked, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(unpacked, path.join(entry.parentPath, entry.name)))
    .sort();

/** Starts this Node where there is no network and no variable. */
function offline(...args: string[]): { code: number | null; stdout: string; stderr: string } {
  const ended = spawnSync('unshare', ['--net', process.execPath, ...args], {
    cwd: folder.dir,
    env: {},
    encoding: 'utf8',
  });
  return { code: ended.status, stdout: ended.stdout, stderr: ended.stderr };
}

const tki = (...args: string[]) => offline(path.join(unpacked, 'dist/cli.mjs'), ...args);

describe('the package', () => {
  test('holds what it runs and names, and no source, test, script or link', () => {
    const top = new Set(files().map((file) => file.split('/')[0] ?? ''));
    expect([...top].toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'catalog',
      'dist',
      'docs',
      'examples',
      'package.json',
      'sandbox',
      'schemas',
    ]);
    expect(
      files().filter((file) => /(?:^|\/)(?:src|test|node_modules)\/|(?<!\.d\.m)ts$|\.map$/.test(file)),
    ).toEqual([]);
    // Everything that was built and committed, and nothing that lay beside it.
    const tracked = spawnSync('git', ['ls-files', 'schemas', 'catalog'], { cwd: root, encoding: 'utf8' });
    expect(files()).toEqual(expect.arrayContaining(tracked.stdout.trim().split('\n')));
    const { files: built } = JSON.parse(
      fs.readFileSync(path.join(unpacked, 'dist/manifest.json'), 'utf8'),
    ) as { files: Record<string, object> };
    expect(files().filter((file) => file.startsWith('dist/'))).toEqual(
      ['manifest.json', ...Object.keys(built)].map((name) => `dist/${name}`).sort(),
    );
  });

  test('is under 9 MB', () => {
    const bytes = files().reduce((sum, file) => sum + fs.statSync(path.join(unpacked, file)).size, 0);
    expect(bytes).toBeLessThan(LIMIT_BYTES);
  });

  test('names no folder of the machine that packed it, and no document that it does not hold', () => {
    const held = new Set(files());
    for (const file of atLeast(1, files())) {
      const text = fs.readFileSync(path.join(unpacked, file), 'latin1');
      expect(text.includes(root), file).toBe(false);
    }
    const named = files()
      .filter((file) => /^dist\/[^/]+\.mjs$/.test(file))
      .flatMap((file) => {
        const text = fs.readFileSync(path.join(unpacked, file), 'latin1');
        const names = text.matchAll(/(?:docs|examples|schemas)\/[A-Za-z0-9/_-]+(?:\.schema)?\.(?:md|json)/g);
        return [...names].map(([name]) => [file, name] as const);
      });
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(([, name]) => !held.has(name) && fs.existsSync(path.join(root, name)))).toEqual([]);
  });

  test('says what it needs: no dependency, Node 24, and a bill of what is bundled', () => {
    const stated = JSON.parse(fs.readFileSync(path.join(unpacked, 'package.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    expect(stated['private']).toBeUndefined();
    expect(stated['dependencies']).toBeUndefined();
    expect(stated['engines']).toEqual({ node: '>=24' });
    const { components } = JSON.parse(fs.readFileSync(path.join(unpacked, 'dist/sbom.cdx.json'), 'utf8')) as {
      components: object[];
    };
    expect(components.length).toBeGreaterThan(100);
  });
});

describe('unpacked, without a network and without node_modules', () => {
  test('tki verifies a run of an earlier release', () => {
    const ended = tki('verify', 'run', '--packet', 'old.json', '--catalog', 'old-catalog');
    expect({ code: ended.code, stderr: ended.stderr }).toEqual({ code: 2, stderr: '' });
    expect(ended.stdout).toContain('EVIDENCE_PRESENT');
  });

  test('tki inspects a packet in a sandbox, and verifies what came of it', () => {
    const ended = tki('inspect', 'packet.json', '--max-age', '24h', '--out', 'own');
    expect({ code: ended.code, stderr: ended.stderr.replace(/^tki: at work: .*\n/, '') }).toEqual({
      code: 10,
      stderr: '',
    });
    expect(tki('verify', 'own', '--packet', 'packet.json').code).toBe(10);
  });

  test('the example runs as its words say, on a good packet and on one that was changed', () => {
    const example = path.join(unpacked, 'examples/api/check-packet.mjs');
    const good = offline(example, 'packet.json', 'own');
    expect(good.stderr).toBe('');
    expect(good.stdout).toMatch(/^sha256:[0-9a-f]{64}: \d+ bytes, NOT_ATTESTED, 0 problems\n/);
    expect(good.stdout).toContain('run: exit code 10, EVIDENCE_PRESENT (recomputed)');
    expect(good.stdout).toMatch(/catalog: \d+ entries, 0 denied/);
    const text = fs.readFileSync(path.join(folder.dir, 'packet.json'), 'utf8');
    fs.writeFileSync(path.join(folder.dir, 'changed.json'), text.replace('309', '310'));
    const changed = offline(example, 'changed.json', 'own');
    expect(changed.stdout).toMatch(/NOT_ATTESTED, [1-9]\d* problems\n {2}(?:packet|item \d+): [A-Z_]+: /);
    expect(changed.stdout).toContain('run: exit code 4');
  });

  test('the declarations describe it to a compiler', () => {
    const modules = path.join(folder.dir, 'consumer/node_modules');
    fs.mkdirSync(modules, { recursive: true });
    fs.symlinkSync(unpacked, path.join(modules, 'tool-kiem-thu'));
    const consumer = path.join(folder.dir, 'consumer/consumer.mts');
    fs.writeFileSync(
      consumer,
      `import { checkPacket, verifyRun, type PacketProblem } from 'tool-kiem-thu';
const found = checkPacket(new Uint8Array());
const first: PacketProblem | undefined = found.problems[0];
const code: 2 | 3 | 4 | 10 = (await verifyRun('run')).exit_code;
// @ts-expect-error there is no verdict in it
export const none = [found.verdict, first, code];
`,
    );
    const compiler = path.join(root, 'node_modules/.bin/tsc');
    const ended = spawnSync(
      compiler,
      [
        '--ignoreConfig',
        '--noEmit',
        '--strict',
        '--module',
        'nodenext',
        '--target',
        'es2024',
        '--types',
        '',
        consumer,
      ],
      { encoding: 'utf8' },
    );
    expect(ended.stdout + ended.stderr).toBe('');
  });
});

describe('the typed interface', () => {
  // The compiler holds the module to its declarations; nothing else is exported.
  const held: typeof declared = api;

  test('has four functions', () =>
    expect(Object.keys(held).sort()).toEqual(['checkCatalog', 'checkPacket', 'explain', 'verifyRun']));

  test.each([
    ['nothing', ''],
    ['no JSON', 'not JSON'],
    ['another document', '{"schema":"tki-report/v1"}'],
    ['deep brackets', '['.repeat(100_000)],
    ['bytes that are no text', '\u00ff\u00fe'],
  ])('a packet that is %s has a problem with its place, and no verdict', (_name, text) => {
    const found = held.checkPacket(Buffer.from(text, 'latin1'));
    expect(found.problems.length).toBeGreaterThan(0);
    expect(Object.keys(found)).toEqual(['attestation', 'may_gate', 'bytes', 'digest', 'problems']);
    expect(found.attestation).toBe('NOT_ATTESTED');
    for (const { code, detail, hint } of atLeast(1, found.problems))
      expect([code, detail, hint].every((word) => word.length > 0)).toBe(true);
  });

  test('what cannot begin is thrown with a code and what to do', async () => {
    await expect(held.verifyRun('/nowhere')).rejects.toMatchObject({
      code: expect.stringMatching(/^[A-Z_]+$/) as string,
      hint: expect.stringMatching(/./) as string,
    });
    await expect(held.checkCatalog('/nowhere')).rejects.toMatchObject({ code: 'CATALOG_FILE_REFUSED' });
    await expect(held.explain('--json')).rejects.toMatchObject({ code: 'CODE_UNKNOWN' });
    expect(() => held.checkPacket(new Uint8Array(), { catalog: '/nowhere' })).toThrow(/nowhere/);
    expect((await held.explain('STALE'))[0]?.code).toBe('STALE');
  });
});

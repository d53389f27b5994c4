// Makes dist/: the bundled programs, the BLOCKED template, licences and a manifest of digests. Runs on Node 24, never in
// the sandbox. Must never depend on the time, the machine or the folder: the same sources give the same bytes.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Metafile, Plugin } from 'esbuild';
import { build } from 'esbuild';
import { toCanonicalJson } from '../src/formats/canonical.ts';
import { sha256 } from '../src/formats/digest.ts';
import { makeBlockedTemplate } from './blocked-template.ts';
import {
  bundlesDigest,
  packagedVersion,
  readReleaseBuild,
  recordAs,
  VERSION_PLACEHOLDER,
  versionOf,
  withVersion,
} from './build-version.ts';
import type { ReleaseBuild } from './build-version.ts';
import type { Bundle, BundleId } from './bundles.ts';
import {
  absentPackages,
  bundles,
  lonePrograms,
  packagesWithoutEffects,
  requireBanner,
  unusedPackages,
} from './bundles.ts';
import { builtinsByNeed } from './builtins-by-need.ts';
import { constantsFile, inspectorConstants } from './inspector-constants.ts';
import { bundledPackages, toLicenses } from './licenses.ts';
import { loadByNeed } from './load-by-need.ts';
import { requireBuiltins } from './required-builtins.ts';
import { root } from './root.ts';
import { shareAmong, toShare } from './shared-chunk.ts';
import { buildVerifyPage } from './verify-page.ts';
import { toSbom } from './sbom.ts';
import { blockedTemplate } from '../src/formats/run-files.ts';

export interface Built {
  /** Name below dist/ → bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly metafiles: Readonly<Partial<Record<BundleId, Metafile>>>;
  /** Bundles whose entry file does not exist. */
  readonly skipped: readonly BundleId[];
  /** What this build calls itself. */
  readonly version: string;
}

/** Says at run time that an optional package is not there, wherever the bundle is started. */
const absent: Plugin = {
  name: 'absent',
  setup(esbuild) {
    const names = [...absentPackages, ...Object.keys(unusedPackages)];
    const filter = new RegExp(`^(?:${names.join('|')})$`);
    esbuild.onResolve({ filter }, ({ path }) => ({ path, namespace: 'absent' }));
    esbuild.onLoad({ filter: /.*/, namespace: 'absent' }, ({ path }) => ({
      contents:
        unusedPackages[path] ??
        `throw Object.assign(new Error('${path} is not part of this program'), { code: 'MODULE_NOT_FOUND' });`,
    }));
  },
};

/** Lets the bundler leave out what nobody calls of these packages, with everything that it would have brought along. */
const withoutEffects: Plugin = {
  name: 'without effects',
  setup(esbuild) {
    const inside = new RegExp(`/node_modules/(?:${packagesWithoutEffects.join('|')})/`);
    const named = new RegExp(`^(?:${packagesWithoutEffects.join('|')})$`);
    esbuild.onResolve({ filter: /^[.@]/ }, async ({ path, pluginData, ...asked }) => {
      if (pluginData === 'asked again' || !(named.test(path) || inside.test(asked.importer)))
        return undefined;
      const { kind, importer, resolveDir, namespace } = asked;
      const found = await esbuild.resolve(path, {
        kind,
        importer,
        resolveDir,
        namespace,
        pluginData: 'asked again',
      });
      return { path: found.path, namespace: found.namespace, errors: found.errors, sideEffects: false };
    });
  },
};

/**
 * `inspect` is one file of its own, `export` another, `verify` with `rollup` a third: dist/cli.mjs loads that. What reads through a gateway
 * is in none of them, and what checks a signature is not in the third.
 */
const alone: Plugin = {
  name: 'a program of its own',
  setup(esbuild) {
    for (const [name, file] of Object.entries(lonePrograms))
      esbuild.onResolve({ filter: new RegExp(`/${name}-program\\.ts$`) }, ({ kind }) =>
        kind === 'dynamic-import' ? { path: file, external: true } : undefined,
      );
    const [entry] = Object.keys(esbuild.initialOptions.entryPoints ?? {});
    if (!Object.keys(lonePrograms).some((name) => entry === `cli-${name}`)) return;
    esbuild.onResolve({ filter: /\/(?:gateway-export|signature)\.ts$/ }, ({ path }) => ({
      path,
      namespace: 'absent',
    }));
  },
};

/** PostgreSQL's parser beside the programs that read it: 1.7 MB become 0.3 MB. Not Zstandard, which Node 20 does not unpack. */
const PARSER_FILE = 'parser.wasm.br';

/** Each step above it saves a tenth at most, and costs every build some seconds of a processor. */
const BROTLI_QUALITY = 9;

function packedParser(): Buffer {
  const wasm = readFileSync(join(root, 'node_modules/libpg-query/wasm/libpg-query.wasm'));
  return brotliCompressSync(wasm, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } });
}

/** Its glue reads __dirname, which an ES module does not have; it is not used once the bytes are handed in. */
const parserDefinitions = (format: Bundle['format']): Record<string, string> => ({
  TKI_PARSER_WASM: JSON.stringify(PARSER_FILE),
  __dirname: '"/"',
  ...(format === 'cjs' ? { 'import.meta.dirname': 'module.path' } : {}),
});

/** Several programs that share code are built twice: the first build says what is shared. */
async function bundle(spec: Bundle, entries: Record<string, string>, plugins: Plugin[]) {
  const first = await buildOnce(spec, entries, plugins);
  if (spec.shared === undefined) return first;
  return buildOnce(spec, entries, [shareAmong(toShare(first.metafile, spec.shared)), ...plugins]);
}

async function buildOnce(spec: Bundle, entries: Record<string, string>, plugins: Plugin[]) {
  return build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: 'dist',
    write: false,
    bundle: true,
    metafile: true,
    platform: 'node',
    target: 'node24',
    format: spec.format,
    splitting: spec.format === 'esm' && !('cli-inspect' in entries || 'cli-verify' in entries),
    entryNames: '[dir]/[name]',
    // Beside the entries, not in a folder: code that finds its neighbours by import.meta.url may land in a chunk.
    chunkNames: '[name]-[hash]',
    outExtension: { '.js': spec.format === 'esm' ? '.mjs' : '.cjs' },
    external: [...spec.external],
    minifySyntax: spec.minify === true,
    minifyWhitespace: spec.minify !== false,
    minifyIdentifiers: spec.minify === true,
    legalComments: 'none',
    charset: spec.ascii ? 'ascii' : 'utf8',
    logLevel: 'silent',
    plugins: [
      absent,
      loadByNeed,
      withoutEffects,
      alone,
      ...('cli' in entries || 'cli-export' in entries || 'cli-verify' in entries ? [builtinsByNeed] : []),
      ...plugins,
    ],
    define: {
      TKI_VERSION: JSON.stringify(VERSION_PLACEHOLDER),
      ...('export' in entries || 'cli-export' in entries ? parserDefinitions(spec.format) : {}),
    },
    ...(spec.banner ? { banner: { js: requireBanner } } : {}),
  });
}

/** Everything that dist/ holds, in memory. `release`: what these bundles may be called. */
export async function buildAll(
  release: (bundles: string) => ReleaseBuild | null = readReleaseBuild,
): Promise<Built> {
  let files = new Map<string, Uint8Array>();
  const metafiles: Partial<Record<BundleId, Metafile>> = {};
  const skipped: BundleId[] = [];
  for (const id of Object.keys(bundles) as (keyof typeof bundles)[]) {
    const spec: Bundle = bundles[id];
    const entries = Object.fromEntries(
      Object.entries(spec.entries).filter(([, entry]) => existsSync(join(root, entry))),
    );
    if (Object.keys(entries).length < Object.keys(spec.entries).length) skipped.push(id);
    if (Object.keys(entries).length === 0) continue;
    const data = id === 'inside/inspect' ? inspectorConstants() : null;
    const { outputFiles, metafile } = await bundle(spec, entries, data === null ? [] : [data.plugin]);
    if (data !== null) files.set(`inside/${constantsFile}`, Buffer.from(data.text()));
    metafiles[id] = metafile;
    for (const { path, text } of outputFiles)
      files.set(
        path.slice(join(root, 'dist/').length),
        Buffer.from(spec.banner ? requireBuiltins(text) : text),
      );
  }
  const cli = files.get('cli.mjs');
  if (cli !== undefined) files.set('cli.mjs', Buffer.concat([Buffer.from('#!/usr/bin/env node\n'), cli]));
  for (const [name, text] of Object.entries(makeBlockedTemplate())) {
    files.set(`${blockedTemplate.folder}/${name}`, Buffer.from(text));
  }
  files.set(PARSER_FILE, packedParser());
  // Beside the module that they describe, as they are written.
  files.set('api.d.mts', readFileSync(join(root, 'src/cli/api.d.mts')));
  const page = (version: string) => buildVerifyPage(toManifest(files), version);
  const draft = await page(VERSION_PLACEHOLDER);
  const digest = bundlesDigest(new Map([...files, ['verify.html', Buffer.from(draft.html)]]));
  const version = versionOf(packagedVersion(), digest, release(digest));
  files = withVersion(files, version);
  // Made once more, because its policy names its script's digest.
  const { html, metafile } = await page(version);
  metafiles['verify-page'] = metafile;
  files.set('verify.html', Buffer.from(html));
  const packages = bundledPackages(root, Object.values(metafiles));
  files.set('licenses.txt', Buffer.from(toLicenses(root, packages)));
  files.set('sbom.cdx.json', Buffer.from(toSbom(packages)));
  for (const [name, bytes] of files) {
    if (Buffer.from(bytes).includes(root))
      throw new Error(`MACHINE_PATH: dist/${name} names the folder ${root}.`);
  }
  files.set('manifest.json', Buffer.from(toManifest(files)));
  return { files, metafiles, skipped, version };
}

/** Canonical JSON, `{files: {name: {bytes, digest}}, schema}`; covers every file of dist/ but itself. */
function toManifest(files: ReadonlyMap<string, Uint8Array>): string {
  const rows = [...files].map(
    ([name, bytes]) => [name, { bytes: bytes.length, digest: sha256(bytes) }] as const,
  );
  return `${toCanonicalJson({ schema: 'tki-dist/v1', files: Object.fromEntries(rows) })}\n`;
}

function writeDist({ files, metafiles }: Built): void {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  for (const [name, bytes] of files) {
    const path = join(root, 'dist', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes, { mode: name === 'cli.mjs' ? 0o755 : 0o644 });
  }
  mkdirSync(join(root, 'build'), { recursive: true });
  writeFileSync(join(root, 'build/metafiles.json'), JSON.stringify(metafiles));
}

if (import.meta.main) {
  // What main and a release are made of is written down by the person who merges or tags; any other build only compares.
  const released = process.argv.includes('--release');
  const records = released || process.argv.includes('--main');
  const built = await buildAll(records ? recordAs(released) : readReleaseBuild);
  writeDist(built);
  for (const [name, bytes] of built.files)
    process.stdout.write(`${String(bytes.length).padStart(9)}  dist/${name}\n`);
  process.stdout.write(`version   ${built.version}\n`);
  for (const id of built.skipped)
    process.stdout.write(`    (none)  ${id}: an entry file does not exist yet\n`);
}

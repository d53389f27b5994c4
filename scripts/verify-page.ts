// dist/verify.html: the verifier's own sources bundled for a browser, inside one page. Runs on Node 24, at build time.
// Must never depend on the machine: the same sources give the same bytes. What of Node has no stand-in ends the build.
import { join } from 'node:path';
import type { Metafile, Plugin } from 'esbuild';
import { build } from 'esbuild';
import { pinnedDigests } from '../src/attestation/pinned-programs.ts';
import { loadCatalog } from '../src/catalog/load.ts';
import { toDocument } from '../src/page/document.ts';
import type { PageRelease } from '../src/page/judge.ts';
import { browserGlobals, browserModules, pageEntry } from './bundles.ts';
import { root } from './root.ts';

const standIns: Plugin = {
  name: 'stand-ins for Node’s modules',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^node:/ }, ({ path, importer }) => {
      const file = browserModules[path];
      return file === undefined
        ? { errors: [{ text: `${path} has no stand-in in a browser; ${importer} asks for it` }] }
        : { path: join(root, file) };
    });
  },
};

/** The same program without what HTML would read as a comment: it stands in texts and patterns of ours alone, where \x3c is the same. */
const insideHtml = (script: string): string => script.replaceAll('<!--', String.raw`\x3c!--`);

/** `manifest`: of the programs that are built already; the page pins those that a run holds. */
export async function buildVerifyPage(
  manifest: string,
  version: string,
): Promise<{ html: string; metafile: Metafile }> {
  const release: PageRelease = {
    programs: pinnedDigests(manifest),
    catalogText: loadCatalog(join(root, 'catalog')).text,
  };
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [pageEntry],
    outdir: 'dist',
    write: false,
    bundle: true,
    metafile: true,
    platform: 'browser',
    target: 'es2024',
    format: 'iife',
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'silent',
    inject: [browserGlobals],
    define: { TKI_PAGE_RELEASE: JSON.stringify(release), TKI_VERSION: JSON.stringify(version) },
    plugins: [standIns],
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error('NO_SCRIPT: the page has none.');
  return { html: toDocument(insideHtml(script.text)), metafile };
}

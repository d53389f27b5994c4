// What the artifact client loads at its start, and most runs never call, is loaded at the first call of it: the upload with its storage and
// archive libraries, and GitHub's REST client. Part of the build. Must never change what a call does, and never hold a second copy.
import type { Plugin } from 'esbuild';

const CLIENT = '@actions/artifact/lib/internal';

/** Modules of the client whose functions give a promise, as its `client.js` imports them. `rest`: those that ask over REST, with a token. */
const modules: Readonly<
  Record<string, { readonly own: readonly string[]; readonly rest: readonly string[] }>
> = {
  './upload/upload-artifact.js': { own: [], rest: [] },
  './download/download-artifact.js': { own: ['downloadArtifactInternal'], rest: ['downloadArtifactPublic'] },
  './find/get-artifact.js': { own: ['getArtifactInternal'], rest: ['getArtifactPublic'] },
  './find/list-artifacts.js': { own: ['listArtifactsInternal'], rest: ['listArtifactsPublic'] },
  './delete/delete-artifact.js': { own: ['deleteArtifactInternal'], rest: ['deleteArtifactPublic'] },
};

/** The REST client's packages, and what the artifact client takes of each; `github.ts` below is loaded before any of it is used. */
const restPackages: Readonly<Record<string, string>> = {
  '@actions/github': 'getOctokit',
  '@actions/github/lib/utils': 'defaults',
  '@octokit/plugin-retry': 'retry',
  '@octokit/plugin-request-log': 'requestLog',
};

const REST = Object.entries(restPackages)
  .map(([path, name]) => `export { ${name} } from '${path}';`)
  .join('\n');

/** Stands for the REST client: its functions call the loaded one's. */
const HOLDER = `
let client;
export const load = async () => { client ??= await import('rest-client'); };
export const getOctokit = (...asked) => client.getOctokit(...asked);
export const retry = (...asked) => client.retry(...asked);
export const requestLog = (...asked) => client.requestLog(...asked);
export const defaults = { get request() { return client.defaults.request; } };
`;

function standIn(path: string): string {
  const { own, rest } = modules[path] ?? { own: [], rest: [] };
  if (own.length === 0)
    return `export const uploadArtifact = async (...asked) => (await import('${path}')).uploadArtifact(...asked);`;
  const lines = rest.map(
    (name) =>
      `export const ${name} = async (...asked) => { await load(); return module.${name}(...asked); };`,
  );
  return [
    `import { load } from 'rest-holder';`,
    `import * as module from '${path}';`,
    `export { ${own.join(', ')} } from '${path}';`,
    ...lines,
  ].join('\n');
}

/** Where a stand-in's own imports lead: to the modules that it stands for. */
const NAMESPACE = 'by-need';

export const loadByNeed: Plugin = {
  name: 'load by need',
  setup(esbuild) {
    const clientFile = new RegExp(`/${CLIENT}/client\\.js$`);
    const clientFolder = new RegExp(`/${CLIENT}/`);
    esbuild.onResolve({ filter: /^(?:\.\/|@actions\/github|@octokit\/plugin-|rest-|undici$)/ }, (asked) => {
      const { path, importer, namespace, resolveDir } = asked;
      const virtual = (name: string) => ({ path: name, namespace: NAMESPACE, pluginData: resolveDir });
      if (path === 'rest-client' || path === 'rest-holder') return virtual(path);
      if (namespace === NAMESPACE) return undefined;
      if (path in modules && clientFile.test(importer)) return virtual(path);
      if (path in restPackages && clientFolder.test(importer)) return virtual('rest-holder');
      // Asked for a dispatcher alone, which only the REST client does, with a copy of this package of its own.
      return path === 'undici' &&
        /node_modules\/@actions\/http-client\//.test(importer) &&
        !/@actions\/github/.test(importer)
        ? virtual(path)
        : undefined;
    });
    esbuild.onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path, pluginData }) => {
      const contents =
        path === 'rest-client'
          ? REST
          : path === 'rest-holder'
            ? HOLDER
            : path === 'undici'
              ? `export function ProxyAgent() { throw new Error('undici is not part of this program'); }`
              : standIn(path);
      return { contents, resolveDir: String(pluginData) };
    });
  },
};

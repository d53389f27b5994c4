// Lets a program load some of Node's own modules at the first call of a function of theirs. Part of the build.
// What starts other programs costs every start 5 ms (it brings datagrams along), and few commands start one.
import type { Plugin } from 'esbuild';

/** The functions of each that anything here imports; a new one has to be named here, or the build says that it is missing. */
const functions = {
  'node:child_process': ['spawn', 'spawnSync'],
} as const;

const NAMESPACE = 'builtin-by-need';

/** `require` is there in every program that this is for: of its own (CommonJS), or made by its banner. */
const standIn = (module: string, names: readonly string[]): string =>
  [
    ...names.map(
      (name) => `export const ${name} = (...asked) => require(${JSON.stringify(module)}).${name}(...asked);`,
    ),
    `export default { ${names.join(', ')} };`,
  ].join('\n');

export const builtinsByNeed: Plugin = {
  name: 'builtins by need',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^(?:node:)?child_process$/ }, ({ namespace, kind }) =>
      namespace === NAMESPACE || kind === 'require-call'
        ? undefined
        : { path: 'node:child_process', namespace: NAMESPACE },
    );
    esbuild.onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path }) => ({
      contents: standIn(path, functions[path as keyof typeof functions]),
    }));
  },
};

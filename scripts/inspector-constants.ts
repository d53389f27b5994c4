// Keeps the inspector's program small enough to be read: what is pure data in its sources (tables of words, the register, the
// matrix, the schemas) is written into one JSON file beside it, pinned by digest like a program. An esbuild plugin; it runs at
// build time and refuses a module that holds anything but data.
import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Plugin } from 'esbuild';
import { toCanonicalJson } from '../src/formats/canonical.ts';
import { root } from './root.ts';

/** The file's name in dist/inside and in the sandbox's /app. */
export const constantsFile = 'inspect.json';

/** Modules whose every export is data. */
const tables = [
  'src/evaluation/foreign-kinds.ts',
  'src/formats/prohibited.ts',
  'src/formats/rule-ids.ts',
  'src/formats/words/promises.ts',
  'src/formats/words/reasons.ts',
  'src/formats/words/report-sentences.ts',
  'src/report/verdict-words.ts',
] as const;
const documents = ['catalog/blocked.json', 'catalog/matrix.json'] as const;

const loader = `import { readFileSync } from 'node:fs';
export const constants = JSON.parse(readFileSync('/app/${constantsFile}', 'utf8'));`;

const escaped = (path: string) => path.replaceAll('.', '\\.');

export interface Constants {
  readonly plugin: Plugin;
  /** RFC 8785 text of everything that was taken out, once the build has ended. */
  text(): string;
}

export function inspectorConstants(): Constants {
  const constants: Record<string, unknown> = {};
  const plugin: Plugin = {
    name: 'inspector-constants',
    setup(esbuild) {
      esbuild.onResolve({ filter: /^tki:constants$/ }, ({ path }) => ({ path, namespace: 'tki' }));
      esbuild.onLoad({ filter: /.*/, namespace: 'tki' }, () => ({ contents: loader, resolveDir: root }));
      esbuild.onLoad({ filter: new RegExp(`/(${documents.map(escaped).join('|')})$`) }, ({ path }) => {
        const name = relative(root, path);
        constants[name] = JSON.parse(readFileSync(path, 'utf8'));
        return {
          contents: `import { constants } from 'tki:constants'; export default constants[${JSON.stringify(name)}];`,
          loader: 'js',
        };
      });
      esbuild.onLoad({ filter: new RegExp(`/(${tables.map(escaped).join('|')})$`) }, async ({ path }) => {
        const name = relative(root, path);
        const exported = Object.entries((await import(path)) as Record<string, unknown>);
        for (const [member, value] of exported) {
          if (!isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value)) {
            throw new Error(`NOT_DATA: ${member} of ${name} is more than data`);
          }
        }
        constants[name] = Object.fromEntries(exported);
        const lines = exported.map(
          ([member]) => `export const ${member} = constants[${JSON.stringify(name)}].${member};`,
        );
        return { contents: `import { constants } from 'tki:constants';\n${lines.join('\n')}`, loader: 'js' };
      });
      esbuild.onLoad({ filter: /\/src\/formats\/validators\/[a-z-]+\.js$/ }, ({ path }) => {
        const text = readFileSync(path, 'utf8');
        const schema = /toValidate\((\{.*\})\);/s.exec(text)?.[1];
        if (schema === undefined) throw new Error(`NOT_DATA: ${basename(path)} is not a generated validator`);
        const name = relative(root, path);
        constants[name] = JSON.parse(schema);
        return {
          contents: `import { constants } from 'tki:constants';
import { toValidate } from ${JSON.stringify(join(root, 'src/formats/json-schema.ts'))};
export const validate = toValidate(constants[${JSON.stringify(name)}]);`,
          loader: 'js',
        };
      });
    },
  };
  return { plugin, text: () => `${toCanonicalJson(constants)}\n` };
}

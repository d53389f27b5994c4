// Lets a built module ask for Node's own modules by `require` in the place of `import`. Node gives an imported module a list of all that
// it exports, and asks each of its members for it: those that load more when they are asked (streams of fs, worker threads of util, a
// second client of http) are loaded for nothing, 5 to 45 ms of every start. Pure; runs while dist is made.
import { isBuiltin } from 'node:module';
import type { ImportDeclaration } from 'acorn';
import { init, parse } from 'es-module-lexer';
import { parseModule } from './syntax-tree.ts';

const nameOf = (node: { readonly type: string; readonly name?: string; readonly value?: unknown }): string =>
  node.type === 'Identifier' ? (node.name ?? '') : JSON.stringify(node.value);

/** One declaration for one import: an evaluated one stands where the import stood, before whatever uses it. */
function toRequire({ specifiers, source }: ImportDeclaration): string {
  const asked = `require(${JSON.stringify(source.value)})`;
  const whole = specifiers.flatMap((each) => {
    const isWhole =
      each.type !== 'ImportSpecifier' ||
      (each.type === 'ImportSpecifier' && nameOf(each.imported) === 'default');
    return isWhole ? [each.local.name] : [];
  });
  const members = specifiers.flatMap((each) => {
    if (each.type !== 'ImportSpecifier' || nameOf(each.imported) === 'default') return [];
    const [from, to] = [nameOf(each.imported), each.local.name];
    return [from === to ? to : `${from}: ${to}`];
  });
  const targets = [...whole, ...(members.length === 0 ? [] : [`{ ${members.join(', ')} }`])];
  return targets.length === 0
    ? `${asked};`
    : `var ${targets.map((target) => `${target} = ${asked}`).join(', ')};`;
}

await init;

/** `source`: an ES module in which `require` is defined, and whose parts stand in the order of their imports, as esbuild writes it. */
export function requireBuiltins(source: string): string {
  let text = source;
  // Its tree would take ten times as long, and is needed of a few lines alone.
  for (const { n: name, d: dynamic, ss: start, se: end } of parse(source)[0].toReversed()) {
    // `node:module` is what defines `require`.
    if (dynamic !== -1 || name === undefined || !isBuiltin(name) || name === 'node:module') continue;
    const [node] = parseModule(source.slice(start, end), 'module').body;
    if (node?.type !== 'ImportDeclaration') continue;
    const after = source[end] === ';' ? end + 1 : end;
    text = text.slice(0, start) + toRequire(node) + text.slice(after);
  }
  return text;
}

// Finds tests that would hold with nothing to look at: a loop that holds assertions over a list that something computed, where
// nobody says how long it is at least; and a way out of a test before its assertions. Pure but for reading what a test imports.
import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import type { AnyNode, CallExpression, Program } from 'acorn';
import { parseModule, walk } from './syntax-tree.ts';

/** The word for "at least so many of them": test/support/at-least.ts. */
const FLOOR = 'atLeast';

/** As the linter takes them: what begins so asserts. */
const ASSERTS = /^(?:expect|agree)/;

/** They give as many as they are given, or more. */
const KEEPS_LENGTH = [
  'map',
  'entries',
  'keys',
  'values',
  'sort',
  'toSorted',
  'reverse',
  'toReversed',
  'concat',
];

/** Callbacks of these are run once for each. */
const ONCE_FOR_EACH = ['forEach', 'map', 'flatMap'];
const OF_EACH_ROW = ['each', 'for'];

export function silentPlaces(file: string, text: string): string[] {
  const module = readModule(file, text);
  const places = [...walk(module.program)].flatMap((node) => silentIn(node, module));
  return places.map(([at, what]) => `${file}:${text.slice(0, at).split('\n').length} ${what}`);
}

interface Module {
  readonly file: string;
  readonly program: Program;
  /** What each name is given where it is declared; null where it is a parameter of a row. */
  readonly names: ReadonlyMap<string, AnyNode | null>;
  readonly imports: ReadonlyMap<string, readonly [file: string, name: string]>;
}

type Place = readonly [at: number, what: string];

function silentIn(node: AnyNode, module: Module): Place[] {
  const say = (list: AnyNode): Place[] =>
    isKnown(list, module, new Set()) ? [] : [[list.start, 'a loop over a list of unknown length']];
  if (node.type === 'ForOfStatement' && asserts(node.body)) return say(node.right);
  if (node.type === 'BlockStatement') return waysOut(node.body);
  if (node.type !== 'CallExpression') return [];
  const { callee, arguments: given } = node;
  const [first] = given;
  if (callee.type === 'CallExpression' && OF_EACH_ROW.includes(methodOf(callee) ?? ''))
    return callee.arguments[0] === undefined ? [] : say(callee.arguments[0]);
  if (
    callee.type === 'MemberExpression' &&
    ONCE_FOR_EACH.includes(methodOf(node) ?? '') &&
    first !== undefined
  )
    return asserts(first) ? say(callee.object) : [];
  if (callee.type === 'Identifier' && ASSERTS.test(callee.name) && first?.type === 'CallExpression')
    return methodOf(first) === 'every' && first.callee.type === 'MemberExpression'
      ? say(first.callee.object)
      : [];
  return [];
}

/** `if (…) return;` or `continue;` with assertions after it. */
function waysOut(statements: readonly AnyNode[]): Place[] {
  return statements.flatMap((statement, index): Place[] => {
    if (statement.type !== 'IfStatement' || statement.alternate != null) return [];
    const { consequent } = statement;
    const last = consequent.type === 'BlockStatement' ? consequent.body.at(-1) : consequent;
    const leaves =
      last?.type === 'ContinueStatement' || (last?.type === 'ReturnStatement' && last.argument == null);
    return leaves && statements.slice(index + 1).some(asserts)
      ? [[statement.start, 'a way out before what is asserted']]
      : [];
  });
}

const asserts = (node: AnyNode): boolean =>
  [...walk(node)].some(
    (each) =>
      each.type === 'CallExpression' && each.callee.type === 'Identifier' && ASSERTS.test(each.callee.name),
  );

const methodOf = ({ callee }: CallExpression): string | null =>
  callee.type === 'MemberExpression' && callee.property.type === 'Identifier' ? callee.property.name : null;

/** Whether somebody wrote down how many there are, or at least how few. */
function isKnown(node: AnyNode, module: Module, seen: ReadonlySet<string>): boolean {
  const known = (other: AnyNode | null | undefined): boolean => other != null && isKnown(other, module, seen);
  switch (node.type) {
    case 'ArrayExpression':
      return node.elements.some(
        (each) => each !== null && (each.type === 'SpreadElement' ? known(each.argument) : true),
      );
    case 'ObjectExpression':
      return node.properties.length > 0;
    case 'Literal':
    case 'TemplateLiteral':
      return true;
    case 'AwaitExpression':
      return known(node.argument);
    case 'ConditionalExpression':
      return known(node.consequent) && known(node.alternate);
    case 'NewExpression':
      return known(node.arguments[0]);
    case 'MemberExpression':
      return node.object.type === 'ObjectExpression';
    case 'Identifier':
      return isKnownName(node.name, module, seen);
    case 'CallExpression': {
      const { callee } = node;
      if (callee.type === 'Identifier') return callee.name === FLOOR;
      if (callee.type !== 'MemberExpression' || callee.object.type === 'Super') return false;
      const of = callee.object.type === 'Identifier' ? callee.object.name : null;
      const method = methodOf(node) ?? '';
      if (of === 'Object') return ['entries', 'keys', 'values'].includes(method) && known(node.arguments[0]);
      if (of === 'Array') return method === 'from' && known(node.arguments[0]);
      return (KEEPS_LENGTH.includes(method) || method === 'split') && known(callee.object);
    }
    default:
      return false;
  }
}

function isKnownName(name: string, module: Module, seen: ReadonlySet<string>): boolean {
  const key = `${module.file} ${name}`;
  if (seen.has(key)) return false;
  const more = new Set([...seen, key]);
  const own = module.names.get(name);
  if (own !== undefined) return own === null || isKnown(own, module, more);
  const imported = module.imports.get(name);
  if (imported === undefined) return false;
  const [file, exported] = imported;
  if (file.endsWith('.json')) return isFilled(JSON.parse(readFileSync(file, 'utf8')));
  return isKnownName(exported, readModule(file, readFileSync(file, 'utf8')), more);
}

const isFilled = (value: unknown): boolean => Object.keys(value as object).length > 0;

const modules = new Map<string, Module>();

function readModule(file: string, text: string): Module {
  const read = modules.get(`${file}\n${text}`);
  if (read !== undefined) return read;
  const program = parseModule(stripTypeScriptTypes(text), 'module');
  const names = new Map<string, AnyNode | null>();
  const imports = new Map<string, readonly [string, string]>();
  for (const node of walk(program)) {
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init != null)
      names.set(node.id.name, node.init);
    // A row of a table that is written out, or that has a floor of its own: this is asked where the table is.
    if (node.type === 'CallExpression' && node.callee.type === 'CallExpression')
      if (OF_EACH_ROW.includes(methodOf(node.callee) ?? ''))
        for (const name of node.arguments.flatMap(parameters)) names.set(name, null);
    if (node.type === 'ImportDeclaration' && String(node.source.value).startsWith('.')) {
      const path = join(dirname(file), String(node.source.value));
      for (const each of node.specifiers)
        if (each.type !== 'ImportNamespaceSpecifier' && existsSync(path))
          imports.set(each.local.name, [
            path,
            each.type === 'ImportSpecifier' && each.imported.type === 'Identifier'
              ? each.imported.name
              : 'default',
          ]);
    }
  }
  const module = { file, program, names, imports };
  modules.set(`${file}\n${text}`, module);
  return module;
}

const parameters = (node: AnyNode): string[] =>
  node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression'
    ? node.params.flatMap((pattern) =>
        [...walk(pattern)].flatMap((each) => (each.type === 'Identifier' ? [each.name] : [])),
      )
    : [];

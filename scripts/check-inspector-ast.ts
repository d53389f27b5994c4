// Reads the inspector's program and its sources as syntax, and refuses what scripts/inspector-rules.ts does not allow.
// The build's own guard (layer L2): it shows what is written, not what a computed name could become at run time;
// the sandbox denies that. Writes nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyNode, Program } from 'acorn';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';
import { reachOf } from './check-boundaries.ts';
import { buildAll } from './build.ts';
import { globals, modules, processMembers, refusedMembers, refusedNames } from './inspector-rules.ts';
import { root } from './root.ts';

/** `bundle`: one CommonJS file, whose only road to Node is `require`. `source`: an ES module, which may import ours. */
export type Kind = 'bundle' | 'source';

interface Visit {
  readonly node: AnyNode;
  readonly up: Visit | null;
}

/** Why this text may not be the inspector: `line:column: sentence` for each place. */
export function scanInspector(text: string, kind: Kind): string[] {
  const program = parse(text, {
    ecmaVersion: 'latest',
    sourceType: kind === 'bundle' ? 'script' : 'module',
    locations: true,
  });
  const visits = [...walk(program, null)];
  const declared = declaredNames(visits);
  const doors = moduleNames(visits);
  const problems: string[] = [];
  const refuse = (node: AnyNode, why: string): void => {
    problems.push(`${node.loc?.start.line ?? 0}:${node.loc?.start.column ?? 0}: ${why}`);
  };
  if (kind === 'bundle' && !isStrict(program))
    refuse(program, 'is not strict code, where `this` can be the global object');

  for (const visit of visits) {
    const { node } = visit;
    const parent = visit.up?.node;
    switch (node.type) {
      case 'ImportExpression':
        refuse(node, 'imports dynamically');
        break;
      case 'MetaProperty':
        if (node.meta.name === 'import') refuse(node, 'reads import.meta');
        break;
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
      case 'ExportNamedDeclaration':
        if (node.source) judgeSpecifier(node.source.value, kind, (why) => refuse(node, why));
        if (node.type === 'ImportDeclaration') judgeImported(node, (why) => refuse(node, why));
        break;
      case 'MemberExpression': {
        const name = memberName(node);
        if (name !== undefined && refusedMembers.includes(name)) refuse(node, `reaches for .${name}`);
        break;
      }
      case 'Property':
        // `const { constructor: make } = value` reaches for the member as well.
        if (parent?.type === 'ObjectPattern' && refusedMembers.includes(keyName(node.key) ?? '')) {
          refuse(node, `reaches for .${keyName(node.key)}`);
        }
        break;
      case 'Identifier':
        if (!isReference(visit)) break;
        if (node.name === 'require' && kind === 'bundle') judgeRequire(visit, (why) => refuse(node, why));
        else if (node.name === 'process') judgeProcess(visit, (why) => refuse(node, why));
        else if (refusedNames.includes(node.name)) refuse(node, `names ${node.name}`);
        else if (doors.has(node.name))
          judgeDoor(visit, doors.get(node.name) ?? '', (why) => refuse(node, why));
        else if (!declared.has(node.name) && !globals.includes(node.name))
          refuse(node, `uses the global ${node.name}`);
        break;
      default:
        break;
    }
  }
  return problems;
}

function* walk(node: AnyNode, up: Visit | null): Generator<Visit> {
  const visit = { node, up };
  yield visit;
  for (const member of Object.values(node)) {
    for (const child of Array.isArray(member) ? member : [member]) {
      if (typeof child === 'object' && child !== null && typeof (child as AnyNode).type === 'string') {
        yield* walk(child as AnyNode, visit);
      }
    }
  }
}

function isStrict(program: Program): boolean {
  const first = program.body[0];
  return first?.type === 'ExpressionStatement' && first.directive === 'use strict';
}

/** The member's name where the text shows it: `a.b`, `a['b']`, `a[`b`]`. */
function memberName(node: AnyNode): string | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  if (!node.computed) return node.property.type === 'Identifier' ? node.property.name : undefined;
  return keyName(node.property);
}

function keyName(node: AnyNode): string | undefined {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'Literal') return String(node.value);
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0)
    return node.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}

/** Whether an identifier stands for a value, rather than naming a member, a label or an import. */
function isReference({ node, up }: Visit): boolean {
  const parent = up?.node;
  switch (parent?.type) {
    case 'MemberExpression':
      return parent.computed || parent.object === node;
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return parent.computed || parent.value === node;
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
    case 'ImportAttribute':
      return false;
    case 'ExportSpecifier':
      return parent.local === node;
    default:
      return true;
  }
}

/** Every name that the text binds anywhere. Scopes are not told apart, which is why some names are refused outright. */
function declaredNames(visits: readonly Visit[]): Set<string> {
  const names = new Set<string>();
  const bind = (pattern: AnyNode | null | undefined): void => {
    switch (pattern?.type) {
      case 'Identifier':
        names.add(pattern.name);
        break;
      case 'ObjectPattern':
        for (const property of pattern.properties)
          bind(property.type === 'Property' ? property.value : property.argument);
        break;
      case 'ArrayPattern':
        for (const element of pattern.elements) bind(element);
        break;
      case 'AssignmentPattern':
        bind(pattern.left);
        break;
      case 'RestElement':
        bind(pattern.argument);
        break;
      default:
        break;
    }
  };
  for (const { node } of visits) {
    switch (node.type) {
      case 'VariableDeclarator':
        bind(node.id);
        break;
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        if (node.type !== 'ArrowFunctionExpression') bind(node.id);
        for (const parameter of node.params) bind(parameter);
        break;
      case 'ClassDeclaration':
      case 'ClassExpression':
        bind(node.id);
        break;
      case 'CatchClause':
        bind(node.param);
        break;
      case 'ImportSpecifier':
      case 'ImportDefaultSpecifier':
      case 'ImportNamespaceSpecifier':
        names.add(node.local.name);
        break;
      default:
        break;
    }
  }
  return names;
}

/** Names that hold a whole module of Node's: `var fs = require('node:fs')`, `import fs from 'node:fs'`. */
function moduleNames(visits: readonly Visit[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { node } of visits) {
    if (node.type === 'VariableDeclarator' && node.init && node.id.type === 'Identifier') {
      for (const inner of walk(node.init, null)) {
        const specifier = requiredModule(inner.node);
        if (specifier !== undefined) names.set(node.id.name, specifier);
      }
    }
    if (node.type === 'ImportDeclaration' && modules[String(node.source.value)] !== undefined) {
      for (const specifier of node.specifiers) {
        if (specifier.type !== 'ImportSpecifier') names.set(specifier.local.name, String(node.source.value));
      }
    }
  }
  return names;
}

function requiredModule(node: AnyNode): string | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'require')
    return undefined;
  const [first] = node.arguments;
  return node.arguments.length === 1 && first?.type === 'Literal' && typeof first.value === 'string'
    ? first.value
    : undefined;
}

type Refuse = (why: string) => void;

function judgeSpecifier(specifier: unknown, kind: Kind, refuse: Refuse): void {
  const ours = kind === 'source' && typeof specifier === 'string' && /^\.\.?\//.test(specifier);
  if (!ours && !Object.hasOwn(modules, String(specifier))) refuse(`imports ${String(specifier)}`);
}

function judgeImported(node: AnyNode, refuse: Refuse): void {
  if (node.type !== 'ImportDeclaration') return;
  const members = modules[String(node.source.value)];
  if (members === undefined || members === 'any') return;
  for (const specifier of node.specifiers) {
    if (specifier.type !== 'ImportSpecifier') continue;
    const name = keyName(specifier.imported) ?? '';
    if (!members.includes(name)) refuse(`imports ${name} of ${String(node.source.value)}`);
  }
}

/**
 * `require` may only be called with the name of an allowed module written out, and only to name the module:
 * `var x = require('m')`, or `var x = __toESM(require('m'), 1)` as esbuild writes it. A member taken at once would be judged
 * by nobody.
 */
function judgeRequire({ node, up: call }: Visit, refuse: Refuse): void {
  const specifier =
    call?.node.type === 'CallExpression' && call.node.callee === node ? requiredModule(call.node) : undefined;
  if (specifier === undefined)
    return refuse('uses require in another way than with a name that is written out');
  if (!Object.hasOwn(modules, specifier)) return refuse(`requires ${specifier}`);
  const outer = call?.up?.node;
  const isWrapped =
    outer?.type === 'CallExpression' && outer.callee.type === 'Identifier' && outer.callee.name === '__toESM';
  const holder = isWrapped ? call?.up?.up?.node : outer;
  if (holder?.type !== 'VariableDeclarator' || holder.id.type !== 'Identifier') {
    refuse(`requires ${specifier} for another use than to name it`);
  }
}

function judgeProcess({ node, up }: Visit, refuse: Refuse): void {
  const parent = up?.node;
  if (parent?.type !== 'MemberExpression' || parent.object !== node || parent.computed) {
    refuse('uses process in another way than process.<member>');
    return;
  }
  const name = memberName(parent) ?? '';
  if (!processMembers.includes(name)) refuse(`reads process.${name}`);
}

/** A module's name may only stand in `fs.member` or, as bundled, `fs.default.member`. */
function judgeDoor({ node, up }: Visit, module: string, refuse: Refuse): void {
  const parent = up?.node;
  if (parent?.type === 'VariableDeclarator' && parent.id === node) return;
  const members = modules[module];
  if (members === undefined) return; // judgeRequire has refused it already.
  let [inner, outer] = [node, parent];
  if (outer?.type === 'MemberExpression' && !outer.computed && memberName(outer) === 'default') {
    [inner, outer] = [outer, up?.up?.node];
  }
  if (outer?.type !== 'MemberExpression' || outer.object !== inner || outer.computed) {
    refuse(`uses ${module} in another way than by a member that is written out`);
    return;
  }
  const name = memberName(outer) ?? '';
  if (members !== 'any' && !members.includes(name)) refuse(`uses ${name} of ${module}`);
}

/** A TypeScript source as the JavaScript that acorn reads; types, and imports of types, are gone. */
export function toJavaScript(source: string): string {
  return transformSync(source, { loader: 'ts', format: 'esm', target: 'node24', charset: 'utf8' }).code;
}

async function main(): Promise<void> {
  const { files, metafiles } = await buildAll();
  const metafile = metafiles['inside/inspect'];
  const bytes = files.get('inside/inspect.cjs');
  if (metafile === undefined || bytes === undefined) {
    process.stderr.write('inspector: src/inside/inspect/main.ts does not exist\n');
    process.exitCode = 1;
    return;
  }
  const found = scanInspector(Buffer.from(bytes).toString(), 'bundle').map(
    (why) => `dist/inside/inspect.cjs:${why}`,
  );
  const sources = [...reachOf(metafile, 'src/inside/inspect/main.ts', true).files.keys()].filter((file) =>
    /\.[jt]s$/.test(file),
  );
  for (const file of sources) {
    const text = toJavaScript(readFileSync(join(root, file), 'utf8'));
    found.push(...scanInspector(text, 'source').map((why) => `${file}, as JavaScript, line ${why}`));
  }
  for (const problem of found) process.stderr.write(`inspector: ${problem}\n`);
  if (found.length > 0) {
    process.stderr.write(
      'hint: the inspector reads, computes and writes; scripts/inspector-rules.ts says with what\n',
    );
    process.exitCode = 1;
  } else process.stdout.write(`inspector: the program and ${sources.length} sources\n`);
}

if (import.meta.main) await main();

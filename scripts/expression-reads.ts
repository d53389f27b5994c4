// What an expression of a workflow reads of other steps and jobs, by GitHub's own parser: its text can spell one thing in many ways. Pure.
// Attacker: whoever writes a workflow that decides by a judgement, and spells it otherwise. What cannot be read is said to be so.
import type { Expr } from '@actions/expressions';
import { Lexer, Parser, wellKnownFunctions } from '@actions/expressions';
import {
  Binary,
  ContextAccess,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Unary,
} from '@actions/expressions/ast';

export type Read =
  /** One output of a step or a job, by its name in lower case. */
  | { readonly kind: 'output'; readonly name: string }
  /** Outputs by a name that is computed, or all of them, or all of a step or job. */
  | { readonly kind: 'everything' }
  /** A variable, or with null all of them. */
  | { readonly kind: 'variable'; readonly name: string | null }
  /** Files of a pattern, whether there are some and what is in them; with null of one that is computed. */
  | { readonly kind: 'file'; readonly name: string | null }
  | { readonly kind: 'unreadable' };

const CONTEXTS = [
  'env',
  'github',
  'inputs',
  'job',
  'jobs',
  'matrix',
  'needs',
  'runner',
  'secrets',
  'steps',
  'strategy',
  'vars',
];

// Those that the parser does not know by itself; it counts their arguments, and nothing else.
const FUNCTIONS = ['always', 'cancelled', 'failure', 'hashFiles', 'success']
  .filter((name) => !Object.hasOwn(wellKnownFunctions, name.toLowerCase()))
  .map((name) => ({ name, minArgs: 0, maxArgs: 255 }));

/** A step of a path: a name in lower case, or null where it is computed or a star. */
type Path = readonly (string | null)[];

/** `needs.a['outputs'].x` as a context and a path below it; null where what is indexed is no context. */
function toPath(
  expr: Expr,
): { readonly context: string; readonly path: Path; readonly indices: Expr[] } | null {
  if (expr instanceof Grouping) return toPath(expr.group);
  if (expr instanceof ContextAccess)
    return { context: expr.name.lexeme.toLowerCase(), path: [], indices: [] };
  if (!(expr instanceof IndexAccess)) return null;
  const below = toPath(expr.expr);
  if (below === null) return null;
  const { index } = expr;
  const name = index instanceof Literal ? index.literal.coerceString().toLowerCase() : null;
  return { ...below, path: [...below.path, name], indices: [...below.indices, index] };
}

/** What a path below `steps`, `needs` or `jobs` reads: `ID.outputs.NAME`, of which each part may be open. */
function judgePath([id, member, name, ...more]: Path, length: number): Read[] {
  if (length < 2) return [{ kind: 'everything' }];
  // How a job or a step of the runner ended: ours always end well.
  if (member !== null && member !== undefined && member !== 'outputs') return [];
  const isOpen = id === null || member === null || length === 2 || more.length > 0;
  if (isOpen || name === null || name === undefined) return [{ kind: 'everything' }];
  return [{ kind: 'output', name }];
}

function visit(expr: Expr): Read[] {
  const found = toPath(expr);
  if (found !== null) {
    const { context, path, indices } = found;
    const inside = indices.flatMap(visit);
    switch (context) {
      case 'steps':
      case 'needs':
      case 'jobs':
        return [...judgePath(path, path.length), ...inside];
      case 'env':
        return [{ kind: 'variable', name: path[0] ?? null }, ...inside];
      default:
        return inside;
    }
  }
  if (expr instanceof IndexAccess) return [...visit(expr.expr), ...visit(expr.index)];
  if (expr instanceof Grouping) return visit(expr.group);
  if (expr instanceof Unary) return visit(expr.expr);
  if (expr instanceof Binary) return [...visit(expr.left), ...visit(expr.right)];
  if (expr instanceof Logical) return expr.args.flatMap(visit);
  if (expr instanceof FunctionCall) {
    const inside = expr.args.flatMap(visit);
    if (expr.functionName.lexeme.toLowerCase() !== 'hashfiles') return inside;
    const files = expr.args.map((one) => (one instanceof Literal ? one.literal.coerceString() : null));
    return [...inside, ...files.map((name) => ({ kind: 'file', name }) as const)];
  }
  return [];
}

/** What one expression reads, without the `${{ }}` around it. */
function readExpression(expression: string): Read[] {
  try {
    return visit(new Parser(new Lexer(expression).lex().tokens, CONTEXTS, FUNCTIONS).parse());
  } catch {
    return [{ kind: 'unreadable' }];
  }
}

/** The expressions in a text; null for one that does not close. A `}}` in quotes closes nothing. */
function embedded(text: string): (string | null)[] {
  const found: (string | null)[] = [];
  for (let start = text.indexOf('${{'); start >= 0;) {
    const [whole = ''] = /^\$\{\{(?:'[^']*'|(?!\}\})[^'])*\}\}/.exec(text.slice(start)) ?? [];
    found.push(whole === '' ? null : whole.slice(3, -2));
    const next = start + Math.max(whole.length, 3);
    start = text.indexOf('${{', next);
  }
  return found;
}

/** What a text of a workflow reads. `isCondition`: of an `if`, which is an expression by itself. */
export function readsOf(text: string, isCondition: boolean): Read[] {
  if (isCondition && !text.includes('${{')) return text.trim() === '' ? [] : readExpression(text);
  return embedded(text).flatMap((one) =>
    one === null ? [{ kind: 'unreadable' } as const] : readExpression(one),
  );
}

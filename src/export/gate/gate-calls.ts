// Which function, operator or cast of the catalog's list a node calls, and whether its arguments may be there. Pure.
// Must never let a call through that the list does not name, whatever it is called besides or however it is written.
import type { ArgumentRule, Callable, Signature } from '../../formats/callable.ts';
import { callables, signatures } from '../../formats/callable.ts';
import { notePlainText } from './gate-clock.ts';
import { VIEW, hintForFunction, hintForOperator, hintForSyntax, hintForUnlisted } from './gate-hints.ts';
import type { Members, Place } from './gate-place.ts';
import { deny, into, isMembers } from './gate-place.ts';
import { words } from './gate-values.ts';

/** Comparisons of PostgreSQL's own: accepted without a list. */
const comparisons = new Set(['=', '<>', '<', '>', '<=', '>=']);

/** A date that says itself which one it is: no `now`, no `today`, no zone that a file would have to explain. */
const WRITTEN_DATE =
  /^\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?: ?(?:Z|[+-]\d{2}(?::?\d{2})?))?)?$/;

const entries = signatures.map((signature): [Signature, Callable] => [signature, callables[signature]]);

/** Takes note of a call that the list names; denies one that it does not. */
function call(at: Place, signature: Signature): void {
  if (!at.state.functions.has(signature)) deny(at, 'FUNCTION_DENIED', hintForUnlisted(signature));
  at.state.calls.add(signature);
}

const isConstant = (value: unknown): value is { A_Const: Members } =>
  isMembers(value) && isMembers(value['A_Const']);

function textOf(value: unknown): string | undefined {
  if (!isConstant(value) || !isMembers(value.A_Const['sval'])) return undefined;
  // protobuf JSON leaves out the empty text.
  const text = value.A_Const['sval']['sval'] ?? '';
  return typeof text === 'string' ? text : undefined;
}

function numberOf(value: unknown): number | undefined {
  if (!isConstant(value) || !isMembers(value.A_Const['ival'])) return undefined;
  return Number(value.A_Const['ival']['ival'] ?? 0);
}

function holdArgument(at: Place, signature: Signature, rule: ArgumentRule, value: unknown): void {
  const refuse = (what: string): never => deny(at, 'VALUE_DENIED', `${signature}: ${what}`);
  const text = textOf(value);
  switch (rule.kind) {
    case 'any':
      return;
    case 'word':
      if (text === undefined || !rule.words.includes(text.toLowerCase()))
        refuse(`write one of ${rule.words.join(', ')}`);
      return;
    case 'text':
      if (text === undefined || text.length > rule.characters)
        refuse(`write the text as a constant of at most ${String(rule.characters)} characters`);
      return;
    case 'key':
      if ((text === undefined || text.length > 200) && numberOf(value) === undefined)
        refuse('write the key as a constant');
      return;
    case 'digits': {
      const digits = numberOf(value) ?? -1;
      if (!(digits >= 0 && digits <= rule.most))
        refuse(`write the digits as a constant from 0 to ${String(rule.most)}`);
      return;
    }
    case 'date': {
      // A constant in a cast of a constant is the same constant.
      let inner = value;
      while (isMembers(inner) && isMembers(inner['TypeCast'])) inner = inner['TypeCast']['arg'];
      const constant = textOf(inner);
      if (constant !== undefined && !WRITTEN_DATE.test(constant))
        refuse("write the date itself, '2026-01-31' or '2026-01-31T00:00:00Z': a packet is as of its export");
      return;
    }
  }
}

/** A FuncCall: an aggregate or function of the list, or the one exception. */
export function functionCall(members: Members, at: Place): void {
  const parts = words(members['funcname'], into(at, 'funcname'));
  // Part by part: `"pg_catalog.count"` is one name, and another function.
  const [first, second, ...more] = parts;
  const name = second ?? first ?? '';
  const isQualified = second !== undefined;
  const known = (!isQualified || first === 'pg_catalog') && more.length === 0;
  const args = Array.isArray(members['args']) ? (members['args'] as unknown[]) : [];
  const found = known ? findFunction(name, members, args) : undefined;
  if (found === undefined)
    deny(at, 'FUNCTION_DENIED', hintForFunction(known ? name : parts.join('.'), at.state.functions));
  const [signature, callable] = found;
  if (members['funcformat'] !== 'COERCE_EXPLICIT_CALL' && signature !== 'extract(field FROM x)')
    deny(at, 'FUNCTION_DENIED', hintForFunction(name, at.state.functions));
  const isException = signature === 'count(*)' && isQualified;
  if (!isException || at.state.functions.has(signature)) call(at, signature);
  if (Array.isArray(callable.args))
    callable.args.forEach((rule: ArgumentRule, index) => holdArgument(at, signature, rule, args[index]));
  if (members['agg_filter'] === undefined) return;
  if (callable.kind !== 'aggregate') deny(at, 'FIELD_DENIED', 'only an aggregate has a FILTER');
  if (!at.state.functions.has('FILTER (WHERE x)'))
    deny(into(at, 'agg_filter'), 'FIELD_DENIED', hintForUnlisted('FILTER (WHERE x)'));
  at.state.calls.add('FILTER (WHERE x)');
}

type Function_ = Extract<Callable, { kind: 'function' | 'aggregate' }>;

function findFunction(
  name: string,
  members: Members,
  args: readonly unknown[],
): [Signature, Function_] | undefined {
  const isStar = members['agg_star'] === true;
  const isDistinct = members['agg_distinct'] === true;
  for (const [signature, callable] of entries) {
    if ((callable.kind !== 'function' && callable.kind !== 'aggregate') || callable.name !== name) continue;
    const takes =
      callable.args === 'star'
        ? isStar && args.length === 0
        : !isStar && callable.args.length === args.length;
    const distinct = callable.kind === 'aggregate' && callable.distinct === true;
    if (takes && distinct === isDistinct) return [signature, callable];
  }
  return undefined;
}

/** An A_Expr: a comparison, IN, BETWEEN, or an operator of the list. */
export function operatorCall(members: Members, at: Place): void {
  const { kind, lexpr, rexpr } = members;
  const parts = words(members['name'], into(at, 'name'));
  const [name = ''] = parts;
  const isOne = parts.length === 1;
  const hasSides = lexpr !== undefined && rexpr !== undefined;
  switch (kind) {
    case 'AEXPR_OP':
    case 'AEXPR_IN':
      if (isOne && comparisons.has(name)) {
        if (!hasSides) deny(at, 'OPERATOR_DENIED', 'a comparison has two sides');
        return;
      }
      break;
    case 'AEXPR_BETWEEN':
    case 'AEXPR_NOT_BETWEEN': {
      const bounds = isMembers(rexpr) && isMembers(rexpr['List']) ? rexpr['List']['items'] : undefined;
      if (lexpr === undefined || !Array.isArray(bounds) || bounds.length !== 2)
        deny(at, 'OPERATOR_DENIED', 'BETWEEN has a value and two bounds');
      return;
    }
    default:
  }
  const found = entries.find(
    ([, callable]) =>
      callable.kind === 'operator' &&
      callable.syntax === kind &&
      callable.name === name &&
      (callable.left === null) === (lexpr === undefined),
  );
  const [signature, callable] = found ?? [];
  if (signature === undefined || callable?.kind !== 'operator' || !isOne || rexpr === undefined) {
    if (kind === 'AEXPR_OP' || kind === 'AEXPR_IN')
      deny(at, 'OPERATOR_DENIED', hintForOperator(parts, at.state.functions));
    deny(at, 'VALUE_DENIED', hintForSyntax(String(kind)));
  }
  if (!at.state.functions.has(signature))
    deny(at, kind === 'AEXPR_OP' ? 'OPERATOR_DENIED' : 'VALUE_DENIED', hintForUnlisted(signature));
  at.state.calls.add(signature);
  if (kind === 'AEXPR_LIKE' || kind === 'AEXPR_ILIKE') notePlainText(rexpr, at);
  holdArgument(at, signature, callable.right, rexpr);
}

/** Types that a value may be cast to without a list: their input and output functions read no clock, no setting and no catalog. */
const castTypes = new Set(['text', 'bool', 'int2', 'int4', 'int8', 'numeric', 'uuid', 'oid']);

/** A TypeCast: to one of the types above, or to one of the list. */
export function castCall(members: Members, at: Place): void {
  const typeName = members['typeName'];
  const parts = isMembers(typeName) ? words(typeName['names'], into(at, 'typeName')) : [];
  const bare =
    parts.length === 2 && parts[0] === 'pg_catalog' ? parts[1] : parts.length === 1 ? parts[0] : undefined;
  if (bare === 'text') notePlainText(members['arg'], at);
  if (castTypes.has(bare ?? '')) return;
  const found = entries.find(([, callable]) => callable.kind === 'cast' && callable.type === bare);
  const [signature, callable] = found ?? [];
  if (signature === undefined || callable?.kind !== 'cast')
    deny(
      into(at, 'typeName'),
      'TYPE_DENIED',
      `cast to one of ${[...castTypes].join(', ')}; for another type ${VIEW}`,
    );
  if (!at.state.functions.has(signature))
    deny(into(at, 'typeName'), 'TYPE_DENIED', hintForUnlisted(signature));
  at.state.calls.add(signature);
  holdArgument(at, signature, callable.arg, members['arg']);
}

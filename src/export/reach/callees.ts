// Proves that what a query may call is what PostgreSQL made: oid, owner, language, volatility, source. Export step only.
// Must never go by a name: a superuser can replace a built-in, put another of its name beside it, or a type.
//
// Who attacks: anyone who may write into pg_catalog. PostgreSQL chooses a form by types that nobody here has seen, so every form that
// it could choose is proved, and what a text calls by a signature is all of them.
import type { Callable, Signature } from '../../formats/callable.ts';
import { callables } from '../../formats/callable.ts';
import { ExportProblem } from '../problem.ts';
import type { FunctionForm, OperatorForm } from './callee-forms.ts';
import { castForms, functionForms, operatorForms, refusedForms } from './callee-forms.ts';
import type { Snapshot } from './reach-snapshot.ts';
import { isUserOid, toSnapshot } from './reach-snapshot.ts';
import type { Oid, CatalogRow, ScopedCatalogs } from './scoped-catalogs.ts';

/** What the walk follows for one signature, besides what the relations reach. */
export interface Callees {
  readonly functions: readonly Oid[];
  readonly operators: readonly Oid[];
  /** Of arguments and results: a cast of someone's can fire on them though no column is of them. */
  readonly types: readonly Oid[];
  /** Types that no column may lead to, by the form that would take them. */
  readonly refused: ReadonlyMap<Oid, string>;
}

export const noCallees: Callees = { functions: [], operators: [], types: [], refused: new Map() };

/** The superuser that initdb makes owns whatever initdb made. */
const BOOTSTRAP_OWNER = '10';

const quotedList = (texts: readonly string[]): string => texts.map((text) => `'${text}'`).join(', ');

/** Of constants of this release only: no name or number of a caller. */
export const calleeReads = {
  functions: (names: readonly string[], oids: readonly number[]): string =>
    `SELECT oid, proname, proargtypes, prorettype, proowner, prolang, provolatile, prosecdef, prosrc, pronargs, pronargdefaults, provariadic, proconfig
  FROM pg_catalog.pg_proc WHERE (pronamespace = 11 AND proname IN (${quotedList(['', ...names])})) OR oid IN (${['0', ...oids].join(', ')})`,
  operators: (names: readonly string[]): string =>
    `SELECT oid, oprname, oprkind, oprleft, oprright, oprresult, oprcode::oid, oprowner
  FROM pg_catalog.pg_operator WHERE oprnamespace = 11 AND oprname IN (${quotedList(['', ...names])})`,
  casts:
    'SELECT casttarget, castfunc FROM pg_catalog.pg_cast WHERE casttarget IN (1082, 1184) AND oid < 16384',
} as const;

const castTargets: Readonly<Record<string, Oid>> = { date: '1082', timestamptz: '1184' };

const formsOf = (signature: Signature): readonly FunctionForm[] => {
  const known: Partial<Record<Signature, readonly FunctionForm[]>> = { ...functionForms, ...castForms };
  return known[signature === 'count(DISTINCT x)' ? 'count(x)' : signature] ?? [];
};

const operatorFormsOf = (signature: Signature): readonly OperatorForm[] => {
  const known: Partial<Record<Signature, readonly OperatorForm[]>> = operatorForms;
  return known[signature] ?? [];
};

function differs(signature: Signature, what: string): never {
  throw new ExportProblem(
    'CALLEE_DIFFERS',
    `${signature}: ${what}; have a superuser restore what initdb made, or leave the query out`,
  );
}

interface ReadCatalogs {
  functions: Map<Oid, CatalogRow>;
  operators: CatalogRow[];
  casts: CatalogRow[];
  aggregates: Snapshot['aggregates'];
  languages: Snapshot['languages'];
  types: Snapshot['types'];
  snapshot: Snapshot;
}

/** By signature, what it may call. Throws {@link ExportProblem} where one thing is not as it has to be. */
export async function proveCallees(
  catalogs: ScopedCatalogs,
  used: readonly Signature[],
): Promise<ReadonlyMap<Signature, Callees>> {
  if (used.length === 0) return new Map();
  const asked = used.map((signature): Callable => callables[signature]);
  const names = asked.flatMap((each) =>
    each.kind === 'function' || each.kind === 'aggregate' ? [each.name] : [],
  );
  const operatorNames = asked.flatMap((each) =>
    each.kind === 'operator' && each.syntax !== 'AEXPR_NULLIF' ? [each.name] : [],
  );
  const behind = used.flatMap((signature) => [
    ...operatorFormsOf(signature).map((form) => form[2]),
    ...formsOf(signature).map((form) => form[0]),
  ]);
  const functions = new Map(
    (await catalogs.one(calleeReads.functions(names, behind))).map((row): [Oid, CatalogRow] => [
      row[0] ?? '',
      row,
    ]),
  );
  const operators = await catalogs.one(calleeReads.operators(operatorNames));
  const casts = await catalogs.one(calleeReads.casts);
  for (;;) {
    try {
      const snapshot = toSnapshot(catalogs);
      const { aggregates, languages, types } = snapshot;
      const read = { functions, operators, casts, aggregates, languages, types, snapshot };
      const proved = new Map(
        used.map((signature) => [signature, prove(signature, callables[signature], read)]),
      );
      if (!catalogs.isAsked) return proved;
    } catch (error) {
      if (!catalogs.isAsked) throw error;
    }
    // It met a type that was not read, and may be wrong.
    await catalogs.readWanted();
  }
}

function prove(signature: Signature, callable: Callable, catalogs: ReadCatalogs): Callees {
  switch (callable.kind) {
    // It calls nothing, and its condition is judged like any other.
    case 'clause':
      return noCallees;
    case 'function':
    case 'aggregate':
      return proveFunctions(signature, callable, catalogs);
    case 'operator':
      return callable.syntax === 'AEXPR_NULLIF' ? noCallees : proveOperators(signature, callable, catalogs);
    case 'cast':
      return proveCasts(signature, callable.type, catalogs);
  }
}

function proveFunctions(
  signature: Signature,
  { name, args }: Extract<Callable, { kind: 'function' | 'aggregate' }>,
  catalogs: ReadCatalogs,
): Callees {
  const given = args === 'star' ? 0 : args.length;
  refuseNamesake(signature, name, catalogs.snapshot);
  const chosen = [...catalogs.functions.values()].filter((row) => row[1] === name && takes(row, given));
  if (chosen.length === 0) differs(signature, 'this server has no form of it');
  for (const row of chosen) proveFunction(signature, row, formsOf(signature), catalogs);
  return {
    functions: chosen.map((row) => row[0] ?? ''),
    operators: [],
    types: withoutPseudo(chosen.flatMap(typesOf), catalogs),
    refused: new Map(),
  };
}

/** Whether a call with so many arguments can mean it: defaults and a variadic end take other numbers than their own. */
function takes(row: CatalogRow, given: number): boolean {
  const own = Number(row[9]);
  return isUserOid(row[0] ?? '') || row[11] !== '0' || (given <= own && given >= own - Number(row[10]));
}

function refuseNamesake(signature: Signature, name: string, { types, namedInCatalog }: Snapshot): void {
  // `name(x)` with a type of that name is a cast to it.
  const type = namedInCatalog.get(name);
  if (type !== undefined && types.has(type)) differs(signature, 'pg_catalog holds a type of that name');
}

function proveFunction(
  signature: Signature,
  row: CatalogRow | undefined,
  forms: readonly FunctionForm[],
  { languages, aggregates }: ReadCatalogs,
): void {
  const [oid = '', name] = row ?? [];
  const known = forms.filter((form) => String(form[0]) === oid);
  if (row === undefined || known.length === 0)
    differs(signature, `${name ?? 'a function'} with the oid ${oid ?? '?'} is not one of PostgreSQL's forms`);
  const [, , , , owner, language, volatility, definer, source, , , , settings] = row;
  if (owner !== BOOTSTRAP_OWNER) differs(signature, `${name ?? ''} belongs to another role than initdb's`);
  if (definer !== 'f' || settings !== null)
    differs(signature, `${name ?? ''} runs with rights or settings of its own`);
  const made = aggregates.get(oid ?? '');
  const isSame = known.some(
    ([, , lang, kept, body, transition, final]) =>
      languages.get(language ?? '')?.[1] === lang &&
      volatility === kept &&
      source === body &&
      (transition === undefined || (made?.[1] === String(transition) && made[2] === String(final))),
  );
  if (!isSame)
    differs(signature, `${name ?? ''} has another language, volatility or source than initdb gave it`);
}

function proveOperators(
  signature: Signature,
  { name, left }: Extract<Callable, { kind: 'operator' }>,
  catalogs: ReadCatalogs,
): Callees {
  const kind = left === null ? 'l' : 'b';
  const chosen = catalogs.operators.filter((row) => row[1] === name && row[2] === kind);
  if (chosen.length === 0) differs(signature, 'this server has no form of it');
  const refused = new Map<Oid, string>();
  const types: Oid[] = [];
  for (const [oid, , , leftType, rightType, result, code, owner] of chosen) {
    const form = operatorFormsOf(signature).find(([known]) => String(known) === oid);
    if (form === undefined || String(form[2]) !== code)
      differs(signature, `${name} with the oid ${oid ?? '?'} is not one of PostgreSQL's forms`);
    if (owner !== BOOTSTRAP_OWNER) differs(signature, `${name} belongs to another role than initdb's`);
    const [, words, callee, language, volatility, source] = form;
    proveFunction(
      signature,
      catalogs.functions.get(String(callee)),
      [[callee, words, language, volatility, source]],
      catalogs,
    );
    if (refusedForms.has(words)) refused.set(rightType ?? '', words);
    else types.push(leftType ?? '0', rightType ?? '0', result ?? '0');
  }
  return {
    functions: [],
    operators: chosen.map((row) => row[0] ?? ''),
    types: withoutPseudo(types, catalogs),
    refused,
  };
}

function proveCasts(signature: Signature, type: string, catalogs: ReadCatalogs): Callees {
  const target = castTargets[type] ?? '';
  refuseNamesakeOfType(signature, type, catalogs.snapshot);
  const chosen = catalogs.casts.filter((row) => row[0] === target).map((row) => row[1] ?? '');
  for (const oid of chosen)
    proveFunction(signature, catalogs.functions.get(oid), formsOf(signature), catalogs);
  const rows = chosen.map((oid) => catalogs.functions.get(oid)).filter((row) => row !== undefined);
  // Its input reads constants, and a text of a column.
  return {
    functions: chosen,
    operators: [],
    types: [target, ...withoutPseudo(rows.flatMap(typesOf), catalogs)],
    refused: new Map(),
  };
}

function refuseNamesakeOfType(signature: Signature, type: string, { namedInCatalog }: Snapshot): void {
  if (isUserOid(namedInCatalog.get(type) ?? '0')) differs(signature, 'pg_catalog holds a type of that name');
}

const typesOf = (row: CatalogRow): Oid[] => [
  row[3] ?? '0',
  ...(row[2] ?? '').split(' ').filter((oid) => oid !== ''),
];

/** They come with a form that is refused: only a column can lead to one. */
const onlyOfColumns: ReadonlySet<string> = new Set(['path', 'aclitem', '_aclitem']);

/** `anyarray` and the like mean the types of the columns, which are walked by themselves. */
const withoutPseudo = (oids: readonly Oid[], { types }: ReadCatalogs): Oid[] =>
  [...new Set(oids)].filter((oid) => {
    const [, name] = types.get(oid) ?? [];
    return oid !== '0' && types.get(oid)?.[9] !== 'p' && !onlyOfColumns.has(name ?? '');
  });

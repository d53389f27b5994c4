// What a query may call, proved against a server's catalogs: rows as initdb makes them are taken, and a row in which one thing is another
// one is not. The forms are written out besides; that servers have them as they are there is test/postgres/report-queries.test.ts.
import { describe, expect, it } from 'vitest';
import { callables, signatures } from '../../../../src/formats/callable.ts';
import type { Signature } from '../../../../src/formats/callable.ts';
import {
  castForms,
  functionForms,
  operatorForms,
  refusedForms,
} from '../../../../src/export/reach/callee-forms.ts';
import type { FunctionForm, OperatorForm } from '../../../../src/export/reach/callee-forms.ts';
import { calleeReads, proveCallees } from '../../../../src/export/reach/callees.ts';
import type { Callees } from '../../../../src/export/reach/callees.ts';
import { ScopedCatalogs } from '../../../../src/export/reach/scoped-catalogs.ts';
import type { CatalogRow } from '../../../../src/export/reach/scoped-catalogs.ts';
import { database, sessionOver } from './small-database.ts';

const tables = { ...functionForms, ...operatorForms, ...castForms } as Readonly<
  Record<string, readonly unknown[]>
>;

it('has the forms that are written down, and refuses three of them where a column leads there', async () => {
  const lines = Object.entries(tables).flatMap(([signature, forms]) => [
    signature,
    ...forms.map((form) => `  ${JSON.stringify(form)}`),
  ]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('recorded/callee-forms.txt');
  expect([...refusedForms]).toEqual(['path + path', 'aclitem[] + aclitem', 'aclitem[] - aclitem']);
});

const toStart = (sql: string): string => sql.slice(0, sql.indexOf(' WHERE '));
const OPERATORS_READ = toStart(calleeReads.operators([]));
const FUNCTIONS_READ = toStart(calleeReads.functions([], []));

/** Of a server, for one signature. */
interface Server {
  functions: CatalogRow[];
  operators: CatalogRow[];
  casts: CatalogRow[];
  /** Rows of the preflight's own catalogs. */
  aggregates: CatalogRow[];
  types: CatalogRow[];
}

const LANGUAGES: Readonly<Record<string, string>> = { internal: '12', sql: '14' };
const TARGETS: Readonly<Record<string, string>> = { date: '1082', timestamptz: '1184' };

/** Types of the arguments: none of them means anything to the proof. */
const [ARGUMENT, RESULT, LEFT, RIGHT, OF] = ['23', '25', '16', '20', '1700'];

function functionRow(name: string, [oid, , language, kept, source]: FunctionForm, given: number): CatalogRow {
  const args = Array.from({ length: given }, () => ARGUMENT).join(' ');
  return [
    `${oid}`,
    name,
    args,
    RESULT,
    '10',
    LANGUAGES[language] ?? '',
    kept,
    'f',
    source,
    `${given}`,
    '0',
    '0',
    null,
  ];
}

/** As initdb makes it. */
function serverWith(signature: Signature): Server {
  const callable = callables[signature];
  const forms = (tables[signature === 'count(DISTINCT x)' ? 'count(x)' : signature] ??
    []) as readonly FunctionForm[];
  const made: Server = { functions: [], operators: [], casts: [], aggregates: [], types: [] };
  // Of two releases' forms one server has one.
  const once = forms.filter((form, at) => forms.findIndex(([oid]) => oid === form[0]) === at);
  switch (callable.kind) {
    case 'function':
    case 'aggregate': {
      const given = callable.args === 'star' ? 0 : callable.args.length;
      for (const form of once) {
        made.functions.push(functionRow(callable.name, form, given));
        const [oid, , , , , transition, final] = form;
        if (transition !== undefined)
          made.aggregates.push([`${oid}`, `${transition}`, `${final}`, '0', '0', '0']);
      }
      break;
    }
    case 'cast':
      for (const form of once) {
        made.functions.push(functionRow('cast', form, 1));
        made.casts.push([TARGETS[callable.type] ?? '', `${form[0]}`]);
      }
      break;
    case 'operator':
      for (const [
        oid,
        words,
        callee,
        language,
        kept,
        source,
      ] of forms as unknown as readonly OperatorForm[]) {
        const kind = callable.left === null ? 'l' : 'b';
        made.operators.push([
          `${oid}`,
          callable.name,
          kind,
          callable.left === null ? '0' : LEFT,
          RIGHT,
          OF,
          `${callee}`,
          '10',
        ]);
        if (!made.functions.some(([known]) => known === `${callee}`))
          made.functions.push(functionRow('behind', [callee, words, language, kept, source], 2));
      }
      break;
    case 'clause':
  }
  return made;
}

async function proved(signature: Signature, server: Server): Promise<Callees | string> {
  const session = sessionOver(database);
  const answers = [
    [(sql: string) => sql === calleeReads.casts, server.casts],
    [(sql: string) => sql.startsWith(OPERATORS_READ), server.operators],
    [(sql: string) => sql.startsWith(FUNCTIONS_READ), server.functions],
  ] as const;
  const catalogs = new ScopedCatalogs({
    ...session,
    read: (sql) => {
      const answer = answers.find(([is]) => is(sql));
      return answer === undefined ? session.read(sql) : Promise.resolve(answer[1]);
    },
  });
  await catalogs.begin([]);
  catalogs.rows.aggregates = server.aggregates;
  catalogs.rows.types = [...catalogs.rows.types, ...server.types];
  try {
    return (await proveCallees(catalogs, [signature])).get(signature) ?? 'nothing';
  } catch (error) {
    const { code = '?', hint = String(error) } = error as { code?: string; hint?: string };
    return `${code} ${hint.replace('; have a superuser restore what initdb made, or leave the query out', '')}`;
  }
}

const sorted = ({ functions, operators, types, refused }: Callees) => ({
  functions: [...functions].sort(),
  operators: [...operators].sort(),
  types: [...types].sort(),
  refused: [...refused],
});

describe('what a catalog may list', () => {
  it.each(signatures)('%s is proved where the server has it as initdb made it', async (signature) => {
    const server = serverWith(signature);
    const callable = callables[signature];
    const callees = await proved(signature, server);
    expect(callees).not.toBeTypeOf('string');
    const { functions, operators, types, refused } = sorted(callees as Callees);
    const direct = callable.kind !== 'operator';
    const oids = (rows: readonly CatalogRow[]): string[] => rows.map(([oid]) => oid ?? '').sort();
    expect(functions).toEqual(direct ? oids(server.functions) : []);
    expect(operators).toEqual(oids(server.operators));
    const own = callable.kind === 'cast' ? [TARGETS[callable.type] ?? ''] : [];
    const used: string[] =
      server.functions.length === 0 ? [] : direct ? [ARGUMENT, RESULT] : [LEFT, RIGHT, OF];
    const none: string[] = callable.kind === 'aggregate' && callable.args === 'star' ? [ARGUMENT] : [];
    const unary: string[] = callable.kind === 'operator' && callable.left === null ? [LEFT] : [];
    expect(types).toEqual([...own, ...used].filter((type) => ![...none, ...unary].includes(type)).sort());
    expect(refused.map(([type]) => type)).toEqual(
      server.operators.length > 0 && /^x [+-] y$/.test(signature) ? [RIGHT] : [],
    );
  });

  it('asks a server only where something is called', async () => {
    const read = (): Promise<never> => Promise.reject(new Error('asked'));
    const catalogs = new ScopedCatalogs({ ...sessionOver(database), read, readAll: read });
    expect(await proveCallees(catalogs, [])).toEqual(new Map());
  });

  it('asks for what these are called, and for nothing else', () => {
    expect(calleeReads.functions(['sum'], [7])).toContain("proname IN ('', 'sum')) OR oid IN (0, 7)");
    expect(calleeReads.operators(['+'])).toContain("oprname IN ('', '+')");
  });
});

describe('a server on which one thing is another one', () => {
  /** One of each kind; the last has two forms of one oid. */
  const some = [
    'length(x)',
    'sum(x)',
    'x % y',
    '- x',
    'x::date',
    'count(*)',
  ] as const satisfies readonly Signature[];

  it.each(some)('comes to what is written down for %s', async (signature) => {
    const lines: string[] = [];
    const good = serverWith(signature);
    for (const part of ['functions', 'operators', 'casts', 'aggregates'] as const)
      for (const [at, row] of good[part].slice(0, 2).entries()) {
        const put = (rows: CatalogRow[]): Server => ({ ...good, [part]: rows });
        const said = async (server: Server): Promise<string> => {
          const callees = await proved(signature, server);
          return typeof callees === 'string' ? callees : 'proved';
        };
        lines.push(`${part} without ${at}: ${await said(put(good[part].toSpliced(at, 1)))}`);
        for (const [column, cell] of row.entries())
          for (const other of ['16999', 's', 't', '1', null])
            if (cell !== other && (other === null) === (cell === null && column !== 12))
              lines.push(
                `${part} ${at}/${column} ${String(other)}: ${await said(put(good[part].with(at, row.with(column, other))))}`,
              );
      }
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
      `recorded/callees-${some.indexOf(signature)}.txt`,
    );
  });

  const type = (oid: string, name: string, kind = 'b'): CatalogRow => [
    oid,
    name,
    '11',
    '42',
    '43',
    '0',
    '0',
    '0',
    '0',
    kind,
  ];

  it.each<[what: string, signature: Signature, change: (server: Server) => void, words: string]>([
    [
      'a type that is called like a function',
      'length(x)',
      ({ types }) => void types.push(type('20501', 'length')),
      'pg_catalog holds a type of that name',
    ],
    [
      'a type of PostgreSQL’s that is called so',
      'length(x)',
      ({ types }) => void types.push(type('1501', 'length')),
      'pg_catalog holds a type of that name',
    ],
    [
      'a user’s type that is called like a cast’s target',
      'x::date',
      ({ types }) => void types.push(type('20501', 'date')),
      'pg_catalog holds a type of that name',
    ],
    [
      'a form of a user’s',
      'length(x)',
      ({ functions }) => void functions.push(functions[0]!.with(0, '20501')),
      'the oid 20501 is not one of PostgreSQL’s forms'.replace('’', "'"),
    ],
    [
      'a form of a user’s with other arguments',
      'length(x)',
      ({ functions }) => void functions.push(functions[0]!.with(0, '20501').with(9, '5')),
      'the oid 20501 is not',
    ],
    [
      'a form with defaults that can mean it',
      'length(x)',
      ({ functions }) => void functions.push(functions[0]!.with(0, '1501').with(9, '3').with(10, '2')),
      'the oid 1501 is not',
    ],
    [
      'a variadic form',
      'length(x)',
      ({ functions }) => void functions.push(functions[0]!.with(0, '1501').with(9, '3').with(11, '25')),
      'the oid 1501 is not',
    ],
    [
      'settings of its own',
      'length(x)',
      ({ functions }) => void (functions[0] = functions[0]!.with(12, '{work_mem=1}')),
      'rights or settings of its own',
    ],
    [
      'an operator of a user’s',
      'x % y',
      ({ operators }) => void operators.push(operators[0]!.with(0, '20501')),
      'the oid 20501 is not',
    ],
  ])('%s is refused', async (_what, signature, change, words) => {
    const server = serverWith(signature);
    change(server);
    expect(await proved(signature, server)).toContain(words);
  });

  it.each<[what: string, signature: Signature, change: (server: Server) => void]>([
    [
      'a form of PostgreSQL’s that takes more arguments',
      'length(x)',
      ({ functions }) => void functions.push(functions[0]!.with(0, '1501').with(9, '3').with(10, '1')),
    ],
    [
      'a form of PostgreSQL’s that takes none',
      'length(x)',
      ({ functions }) => void functions.push(functions[0]!.with(0, '1501').with(9, '0')),
    ],
    [
      'a unary operator beside a binary one',
      'x % y',
      ({ operators }) => void operators.push(operators[0]!.with(0, '1501').with(2, 'l')),
    ],
    [
      'another operator',
      'x % y',
      ({ operators }) => void operators.push(operators[0]!.with(0, '1501').with(1, '%%')),
    ],
    ['a type of another name', 'x::date', ({ types }) => void types.push(type('20501', 'dates'))],
  ])('%s changes nothing', async (_what, signature, change) => {
    const server = serverWith(signature);
    change(server);
    expect(await proved(signature, server)).not.toBeTypeOf('string');
  });

  it('has the other form of an aggregate, as a later release made it, and no mixture of the two', async () => {
    const server = serverWith('sum(x)');
    const [early, later] = functionForms['sum(x)'].filter(([oid]) => oid === 2113);
    const with_ = (transition: number, final: number): Server => ({
      ...server,
      aggregates: server.aggregates.map((row) =>
        row[0] === '2113' ? ['2113', `${transition}`, `${final}`, '0', '0', '0'] : row,
      ),
    });
    expect(await proved('sum(x)', with_(early![5], early![6]))).not.toBeTypeOf('string');
    expect(await proved('sum(x)', with_(later![5], later![6]))).not.toBeTypeOf('string');
    expect(await proved('sum(x)', with_(early![5], later![6]))).toContain('CALLEE_DIFFERS');
  });

  it('takes no pseudo-type, and none that only a column leads to, for one of a call’s', async () => {
    const server = serverWith('length(x)');
    server.types.push(
      type('602', 'path'),
      type('603', 'aclitem'),
      type('604', '_aclitem'),
      type('605', 'anything', 'p'),
    );
    server.functions = server.functions.map((row) => row.with(2, '602 603 604 605 0 23').with(9, '1'));
    const callees = await proved('length(x)', server);
    expect(sorted(callees as Callees).types).toEqual(['23', '25']);
  });
});

// What a catalog may list besides the release's empty list: PostgreSQL's own functions, operators and casts that only compute.
// Pure data of a release, for the gate, the catalog's schema and the documents. A catalog chooses from it and adds nothing.
//
// What is here takes no connection, file, lock, sequence, setting or random state, and costs what its operands cost: an
// argument that could ask for more is a constant of the text, held to the rule that is beside it.

/** What an argument may be. `any`: whatever the gate accepts there. The others are constants that are in the text. */
export type ArgumentRule =
  | { readonly kind: 'any' }
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'text'; readonly characters: number }
  | { readonly kind: 'key' }
  | { readonly kind: 'digits'; readonly most: number }
  /** A constant has to be a written date; what is no constant may be anything. */
  | { readonly kind: 'date' };

export type Callable = { readonly why: string } & (
  | { readonly kind: 'function'; readonly name: string; readonly args: readonly ArgumentRule[] }
  /** `star` and `distinct` are ways to call an aggregate. */
  | {
      readonly kind: 'aggregate';
      readonly name: string;
      readonly args: 'star' | readonly ArgumentRule[];
      readonly distinct?: true;
    }
  | {
      readonly kind: 'operator';
      readonly name: string;
      readonly syntax: 'AEXPR_OP' | 'AEXPR_LIKE' | 'AEXPR_ILIKE' | 'AEXPR_NULLIF';
      readonly left: ArgumentRule | null;
      readonly right: ArgumentRule;
    }
  | { readonly kind: 'cast'; readonly type: string; readonly arg: ArgumentRule }
  | { readonly kind: 'clause' }
);

const any: ArgumentRule = { kind: 'any' };

/** Words of `extract`; `epoch` and the weekdays among them, none that reads a time zone's name. */
const fields: ArgumentRule = {
  kind: 'word',
  words: [
    'century',
    'day',
    'decade',
    'dow',
    'doy',
    'epoch',
    'hour',
    'isodow',
    'isoyear',
    'microseconds',
    'millennium',
    'milliseconds',
    'minute',
    'month',
    'quarter',
    'second',
    'week',
    'year',
  ],
};

const truncations: ArgumentRule = {
  kind: 'word',
  words: [
    'century',
    'day',
    'decade',
    'hour',
    'microseconds',
    'millennium',
    'milliseconds',
    'minute',
    'month',
    'quarter',
    'second',
    'week',
    'year',
  ],
};

/** A pattern or a format that a person wrote: the longest of the reports in the tests has 30 characters. */
const written: ArgumentRule = { kind: 'text', characters: 200 };

const aggregate = (name: string, why: string): Callable => ({ kind: 'aggregate', name, args: [any], why });
const scalar = (name: string, args: readonly ArgumentRule[], why: string): Callable => ({
  kind: 'function',
  name,
  args,
  why,
});
const arithmetic = (name: string, why: string, left: ArgumentRule | null = any): Callable => ({
  kind: 'operator',
  name,
  syntax: 'AEXPR_OP',
  left,
  right: any,
  why,
});
const pattern = (name: string, syntax: 'AEXPR_LIKE' | 'AEXPR_ILIKE'): Callable => ({
  kind: 'operator',
  name,
  syntax,
  left: any,
  right: written,
  why: 'one pass over the text; the pattern is a constant of at most 200 characters, so nothing in a row can make it long',
});
const member = (name: string, gives: string): Callable => ({
  kind: 'operator',
  name,
  syntax: 'AEXPR_OP',
  left: any,
  right: { kind: 'key' },
  why: `looks up one member of a value that is in the row, and gives it as ${gives}; the key is a constant`,
});
const cast = (type: string): Callable => ({
  kind: 'cast',
  type,
  arg: { kind: 'date' },
  why: "a constant has to be a written date: 'now' and 'today' are refused; a column of times is cut in the session's zone, which is UTC and read back",
});

/** By signature, which is what a catalog lists. */
export const callables = {
  'count(*)': {
    kind: 'aggregate',
    name: 'count',
    args: 'star',
    why: 'counts rows in one number; pg_catalog.count(*) is accepted without a list, this is the same without its schema',
  },
  'count(x)': aggregate('count', 'counts values that are not null in one number'),
  'count(DISTINCT x)': {
    kind: 'aggregate',
    name: 'count',
    args: [any],
    distinct: true,
    why: 'sorts values as DISTINCT does, within work_mem and then on disk as any sort, and counts them',
  },
  'sum(x)': aggregate('sum', 'adds up; the state is one number, at most numeric’s own 131,072 digits'),
  'avg(x)': aggregate('avg', 'adds up and divides once; the state is two numbers'),
  'min(x)': aggregate('min', 'keeps the least value, by the order that ORDER BY takes'),
  'max(x)': aggregate('max', 'keeps the greatest value, by the order that ORDER BY takes'),
  'bool_and(x)': aggregate('bool_and', 'keeps one truth value'),
  'bool_or(x)': aggregate('bool_or', 'keeps one truth value'),
  'FILTER (WHERE x)': {
    kind: 'clause',
    why: 'calls nothing itself: a condition of an aggregate that is on the list, made of what the gate accepts',
  },
  'date_trunc(field, x)': scalar(
    'date_trunc',
    [truncations, any],
    'cuts a time at a field; the field is one of a list of words, the zone is the session’s, which is UTC and read back',
  ),
  'to_char(x, format)': scalar(
    'to_char',
    [any, written],
    'writes a time or a number as its format says; the format is a constant of at most 200 characters; names of months and signs of numbers are the database’s own, which preflight checks',
  ),
  'extract(field FROM x)': scalar(
    'extract',
    [fields, any],
    'takes one field of a time; the field is one of a list of words',
  ),
  'lower(x)': scalar('lower', [any], 'one pass over the text; of a range it is the lower bound'),
  'upper(x)': scalar('upper', [any], 'one pass over the text; of a range it is the upper bound'),
  'length(x)': scalar('length', [any], 'counts what the value holds'),
  'abs(x)': scalar('abs', [any], 'drops a sign'),
  'round(x)': scalar('round', [any], 'rounds one number'),
  'round(x, digits)': scalar(
    'round',
    [any, { kind: 'digits', most: 30 }],
    'rounds one number; the digits are a constant of at most 30',
  ),
  'nullif(x, y)': {
    kind: 'operator',
    name: '=',
    syntax: 'AEXPR_NULLIF',
    left: any,
    right: any,
    why: 'compares once, as = does, which is accepted without a list',
  },
  'x LIKE pattern': pattern('~~', 'AEXPR_LIKE'),
  'x NOT LIKE pattern': pattern('!~~', 'AEXPR_LIKE'),
  'x ILIKE pattern': pattern('~~*', 'AEXPR_ILIKE'),
  'x NOT ILIKE pattern': pattern('!~~*', 'AEXPR_ILIKE'),
  'x + y': arithmetic('+', 'one addition; numeric holds at most 131,072 digits before its point'),
  'x - y': arithmetic('-', 'one subtraction, of times and members too'),
  'x * y': arithmetic(
    '*',
    'one multiplication; the longest product that numeric takes needs under half a second',
  ),
  'x / y': arithmetic('/', 'one division; by zero it is an error of its item'),
  'x % y': arithmetic('%', 'one division'),
  '- x': arithmetic('-', 'turns a sign', null),
  'x -> key': member('->', 'JSON'),
  'x ->> key': member('->>', 'text'),
  'x::date': cast('date'),
  'x::timestamptz': cast('timestamptz'),
} as const satisfies Record<string, Callable>;

export type Signature = keyof typeof callables;

export const signatures = Object.keys(callables) as [Signature, ...Signature[]];

export const isSignature = (text: string): text is Signature => Object.hasOwn(callables, text);

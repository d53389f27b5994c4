// A document with one thing in it spoilt, for every thing in it: a text is longer, a line of a table is gone, a number is one more, a
// member or a row is absent. Deterministic, so that what each comes to can be written down.

export interface Spoilt<T> {
  /** Which member, and what became of it. */
  readonly place: string;
  readonly value: T;
}

/** Lines of a kernel's table by the name that they begin with, where it has names. */
export type Looked = (name: string) => boolean;

type Path = readonly (string | number)[];

/** Places of `value`, each with what may become of it; of the rows of a list so many stand for all. */
function* changes(
  value: unknown,
  path: Path,
  looked: Looked,
  most: number,
): Generator<{ path: Path; how: string; to: unknown }> {
  if (typeof value === 'string') {
    const lines = value.split('\n');
    if (lines.length < 3) {
      yield { path, how: 'longer', to: `${value}x` };
      return;
    }
    yield { path, how: 'without its first line', to: lines.slice(1).join('\n') };
    for (const [at, line] of lines.entries()) {
      const name = line.trim().split(/\s{2,}|:/)[0] ?? '';
      if (line === '' || !looked(name)) continue;
      yield { path, how: `longer ${at} ${name}`, to: lines.with(at, `${line.trimEnd()}9`).join('\n') };
    }
    return;
  }
  if (typeof value === 'number') yield { path, how: 'one more', to: value + 1 };
  else if (typeof value === 'boolean') yield { path, how: 'turned', to: !value };
  else if (value === null) yield { path, how: 'said', to: 'something' };
  else if (Array.isArray(value)) {
    if (value.length > 0) yield { path, how: 'without its last', to: value.slice(0, -1) };
    yield { path, how: 'with one more', to: [...(value as unknown[]), value[0] ?? 'x'] };
    for (const [at, each] of value.slice(0, most).entries())
      yield* changes(each, [...path, at], looked, most);
  } else if (typeof value === 'object') {
    for (const [name, each] of Object.entries(value)) {
      yield { path: [...path, name], how: 'absent', to: undefined };
      yield* changes(each, [...path, name], looked, most);
    }
  }
}

function put(value: unknown, [head, ...rest]: Path, to: unknown): unknown {
  if (head === undefined) return to;
  if (Array.isArray(value)) return value.with(head as number, put(value[head as number], rest, to));
  const { [head]: inner, ...others } = value as Record<string, unknown>;
  const made = put(inner, rest, to);
  return made === undefined ? others : { ...others, [head]: made };
}

export function* everySpoilt<T>(value: T, looked: Looked = () => true, most = 2): Generator<Spoilt<T>> {
  for (const { path, how, to } of changes(value, [], looked, most))
    yield { place: `${path.join('/')} ${how}`, value: put(value, path, to) as T };
}

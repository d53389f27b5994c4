// A program's text as a tree of nodes, for the scans of our own sources. Reads and writes nothing.
import type { AnyNode, Program } from 'acorn';
import { parse } from 'acorn';

/** Every node, the given one first, in the order of the text. A generator in a generator would be asked once for each level above a node. */
export function* walk(node: AnyNode): Generator<AnyNode> {
  const waiting = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    const below: AnyNode[] = [];
    for (const value of Object.values(next) as unknown[])
      if (Array.isArray(value)) for (const one of value as unknown[]) addNode(below, one);
      else addNode(below, value);
    while (below.length > 0) waiting.push(below.pop()!);
  }
}

function addNode(list: AnyNode[], value: unknown): void {
  if (typeof value === 'object' && value !== null && 'type' in value) list.push(value as AnyNode);
}

export const parseModule = (text: string, kind: 'module' | 'script'): Program =>
  parse(text, { ecmaVersion: 'latest', sourceType: kind, allowHashBang: true });

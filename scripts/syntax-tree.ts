// A program's text as a tree of nodes, for the scans of our own sources. Reads and writes nothing.
import type { AnyNode, Program } from 'acorn';
import { parse } from 'acorn';

/** Every node, the given one first. */
export function* walk(node: AnyNode): Generator<AnyNode> {
  yield node;
  for (const value of Object.values(node) as unknown[]) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (typeof child === 'object' && child !== null && 'type' in child) yield* walk(child as AnyNode);
    }
  }
}

export const parseModule = (text: string, kind: 'module' | 'script'): Program =>
  parse(text, { ecmaVersion: 'latest', sourceType: kind, allowHashBang: true });

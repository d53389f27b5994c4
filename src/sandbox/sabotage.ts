// The sandbox's own mutation test: one knob of the config weakened at a time, as data. Pure. A sabotaged sandbox never
// sees a packet and never leaves evidence.
import sabotageJson from '../../sandbox/sabotage.json' with { type: 'json' };
import type { RuntimeSpec } from '../formats/kernel/runtime-spec.ts';

export interface Change {
  /** `set`: a member that the config does not have. */
  readonly op: 'replace' | 'add' | 'set' | 'remove' | 'remove-namespace';
  readonly path: string;
  readonly value?: unknown;
}

export interface Sabotage {
  readonly id: string;
  readonly title: string;
  readonly patch: readonly Change[];
  /** What no config says: done to the host's side of the run, by the table in src/host/disturbances.ts. */
  readonly disturbance?: string;
}

export const sabotages = sabotageJson.sabotages as unknown as readonly Sabotage[];

type Node = Record<string, unknown> | unknown[];

function step(node: Node, name: string): unknown {
  return Array.isArray(node) ? node[Number(name)] : node[name];
}

/** A copy of the config with the changes made. Throws when a path leads nowhere: a sabotage that changes nothing proves nothing. */
export function sabotaged(spec: RuntimeSpec, patch: readonly Change[]): RuntimeSpec {
  const copy = structuredClone(spec);
  for (const { op, path, value } of patch) {
    const names = path.split('/').slice(1);
    const last = names.pop() ?? '';
    let node: Node = copy as unknown as Node;
    for (const name of names) {
      const next = step(node, name);
      if (typeof next !== 'object' || next === null)
        throw new Error(`the sabotage path ${path} leads nowhere`);
      node = next as Node;
    }
    const target = step(node, last);
    if (last !== '-' && op !== 'set' && target === undefined)
      throw new Error(`the sabotage path ${path} leads nowhere`);
    switch (op) {
      case 'add':
        if (!Array.isArray(node)) throw new Error(`the sabotage path ${path} is not a list`);
        node.push(value);
        break;
      case 'set':
      case 'replace':
        if (Array.isArray(node)) node[Number(last)] = value;
        else node[last] = value;
        break;
      case 'remove':
        if (Array.isArray(node)) node.splice(Number(last), 1);
        else delete node[last];
        break;
      case 'remove-namespace':
        (target as { type: string }[]).splice(
          (target as { type: string }[]).findIndex(({ type }) => type === value),
          1,
        );
        break;
    }
  }
  return copy;
}

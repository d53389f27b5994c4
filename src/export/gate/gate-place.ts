// Where the gate's walk over a parse tree stands, how it goes a step down, and how it ends. Pure.
// Must never lose the path: a denial says where the thing is that is not on the list.
import type { Denial, DenialCode } from './gate-denial.ts';

export type Members = Record<string, unknown>;
export type Check = (value: unknown, at: Place) => void;

/** Where the walk stands: the path, and what may be named here. */
export interface Place {
  path: string;
  depth: number;
  /** Names of the common table expressions that are in scope. */
  ctes: ReadonlySet<string>;
  state: State;
}

export interface State {
  allowed: ReadonlySet<string>;
  relations: Set<string>;
  /** Range name → relation; null where the name stands for something else or for two things. */
  ranges: Map<string, string | null>;
  references: { qualifier: string; column: string; path: string }[];
}

export class GateDenial extends Error {
  readonly denial: Denial;
  constructor(denial: Denial) {
    super(denial.code);
    this.denial = denial;
  }
}

/** Nodes within nodes. The deepest query that a person wrote for a catalog has 14. */
const NODE_DEPTH_LIMIT = 200;

export function deny(at: Place, code: DenialCode, hint: string): never {
  throw new GateDenial({ code, where: at.path, hint });
}

export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const into = (at: Place, step: string): Place => {
  if (at.depth >= NODE_DEPTH_LIMIT) deny(at, 'TOO_DEEP', 'flatten the statement');
  return {
    ...at,
    path: at.path === '' ? step : `${at.path}${step.startsWith('[') ? '' : '.'}${step}`,
    depth: at.depth + 1,
  };
};

// Where the gate's walk over a parse tree is, how it goes a step down, and how it ends. Pure.
// Must never lose the place: a denial says where in the text the thing is that is not on the list.
import type { Signature } from '../../formats/callable.ts';
import type { DenialCode } from './gate-denial.ts';

export type Members = Record<string, unknown>;
export type Check = (value: unknown, at: Place) => void;

/** Where the walk is, and what may be named here. */
export interface Place {
  /** Byte of the text at which the nearest node with a place of its own begins. */
  offset: number;
  depth: number;
  /** Names of the common table expressions that are in scope. */
  ctes: ReadonlySet<string>;
  state: WalkState;
}

export interface WalkState {
  allowed: ReadonlySet<string>;
  /** What the catalog's list lets a query call. */
  functions: ReadonlySet<Signature>;
  /** What the statement calls of it. */
  calls: Set<Signature>;
  /** Constants that are a text and nothing else. */
  plainTexts: Set<Members>;
  relations: Set<string>;
  /** Range name → relation; null where the name means something else or for two things. */
  ranges: Map<string, string | null>;
  references: { qualifier: string; column: string; offset: number }[];
}

/** A denial whose place is still a byte of the text. */
export interface Refusal {
  code: DenialCode;
  offset: number;
  hint: string;
}

export class GateDenial extends Error {
  readonly denial: Refusal;
  constructor(denial: Refusal) {
    super(denial.code);
    this.denial = denial;
  }
}

/** Nodes within nodes. The deepest query that a person wrote for a catalog has 14. */
const NODE_DEPTH_LIMIT = 200;

export function deny(at: Place, code: DenialCode, hint: string): never {
  throw new GateDenial({ code, offset: at.offset, hint });
}

export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A step into a field or an element; its name is for who reads the grammar. */
export const into = (at: Place, _step: string): Place => {
  if (at.depth >= NODE_DEPTH_LIMIT) deny(at, 'TOO_DEEP', 'flatten the statement');
  return {
    ...at,
    depth: at.depth + 1,
  };
};

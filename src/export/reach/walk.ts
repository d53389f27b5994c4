// What a visitor may ask of the walk that it is on: where to go next, and to end it. Types only; export step only.
// The walk itself is reach-walk.ts, which knows every visitor: no visitor knows it.
import type { ProblemCode } from '../../formats/words/export-problems.ts';
import type { Callees } from './callees.ts';
import type { LateReadName } from './catalog-reads.ts';
import type { TreeReading } from './query-tree.ts';
import type { Snapshot } from './reach-snapshot.ts';
import type { Oid, CatalogRow } from './scoped-catalogs.ts';

export interface Reach {
  /** Views that reading the relation expands, itself included: oid by `schema.name`. */
  views: Map<string, Oid>;
  /** Every relation that is read, `schema.name`. */
  relations: Set<string>;
}

/** What all walks together found, for what is checked besides: locks, collations, names. */
export interface Reached {
  relations: Set<Oid>;
  collations: Set<Oid>;
  /** True where a value's text, or a function, says how something is called at that moment. */
  names: boolean;
  /** Relations with children that a definition reads without them. */
  only: Set<string>;
  /** Tables that are empty after a crash of the server. */
  unlogged: Set<string>;
  /** Relations with row-level security. */
  guarded: Set<string>;
}

export interface WalkPlan {
  /** Where the walk starts, `schema.name`. */
  relation: string;
  snapshot: Snapshot;
  roleOid: Oid;
  readRuleTree: (oid: Oid) => Promise<string>;
  /** True where the walk asked for something unread. */
  isAsked: () => boolean;
  readTree: (tree: string) => TreeReading;
  readLate: (name: LateReadName) => Promise<CatalogRow[]>;
  /** The parsed body, or null, and the text. */
  readBody: (oid: Oid) => Promise<CatalogRow>;
  /** What the query over the relation may call besides. */
  callees: readonly Callees[];
  /** Gets what the walk finds. */
  reached: Reached;
}

/** An oid as a catalog holds it: null, absent and `0` refer to nothing. */
export type Reference = string | null | undefined;

export type Refusal = Extract<ProblemCode, `REACHES_${string}` | 'DEFINITION_UNREADABLE'>;

/** Each of the nine names something that is visited once, later; nothing where the reference refers to nothing. */
export interface Walk {
  readonly plan: WalkPlan;
  readonly reach: Reach;
  readonly from: Snapshot;
  /** Ends the walk: `what` is reached. */
  refuse(code: Refusal, what: string): never;
  relation(oid: Reference): void;
  function(oid: Reference): void;
  operator(oid: Reference): void;
  operatorClass(oid: Reference): void;
  /** A family of operators, with which rows are compared: what a user put into it for any type. */
  family(oid: Reference): void;
  type(oid: Reference): void;
  printed(oid: Reference): void;
  storedType(oid: Reference): void;
  collation(oid: Reference): void;
  /** What a value of the type is made of: elements, base, columns, bounds. */
  partsOf(oid: Oid): Reference[];
  /** Everything that a stored expression or query refers to. */
  tree(tree: string | null | undefined): void;
}

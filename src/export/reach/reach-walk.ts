// One relation's closure: visits everything that reading it can run, and says what it found. Export step only.
// Each visit happens once; the first thing that must not be reached ends the walk.
import { ExportProblem } from '../problem.ts';
import {
  noteNames,
  refuseNamedType,
  visitFamily,
  visitFunction,
  visitOperator,
  visitOperatorClass,
} from './reach-functions.ts';
import { visitRelation } from './reach-relations.ts';
import type { Snapshot } from './reach-snapshot.ts';
import { isUserOid } from './reach-snapshot.ts';
import { visitType } from './reach-types.ts';
import { visitIndirect, visitPrinted, visitStoredType } from './reach-indirect.ts';
import type { Oid } from './scoped-catalogs.ts';
import type { Reach, Reference, Refusal, Walk, WalkPlan } from './walk.ts';
import { systemColumnTypes, writtenTypes } from './written-types.ts';

const refersTo = (oid: Reference): oid is Oid => oid != null && oid !== '0';

/** Visits each thing once. */
export class RelationWalk implements Walk {
  readonly plan: WalkPlan;
  readonly reach: Reach = { views: new Map(), relations: new Set() };
  readonly #seen = new Set<string>();
  readonly #waiting: (() => Promise<void> | void)[] = [];

  constructor(plan: WalkPlan) {
    this.plan = plan;
  }

  get from(): Snapshot {
    return this.plan.snapshot;
  }

  async run(): Promise<Reach> {
    const own = this.from.find(this.plan.relation)[0] ?? '';
    this.#visit('relation', own, () => visitRelation(this, own));
    for (const name of [...writtenTypes, ...systemColumnTypes]) this.type(this.from.builtIn(name));
    // A value of any type is one of `anyelement` where it has no order of its own.
    for (const [operatorClass] of this.from.classesOfAnyType) this.operatorClass(operatorClass);
    for (const callees of this.plan.callees) {
      for (const oid of callees.functions) this.function(oid);
      for (const oid of callees.operators) this.operator(oid);
      for (const oid of callees.types) this.type(oid);
    }
    for (let step = this.#waiting.pop(); step !== undefined; step = this.#waiting.pop()) {
      try {
        await step();
      } catch (error) {
        // It met something unread, and may be wrong: the walk goes on to learn what else has to be read.
        if (!this.plan.isAsked()) throw error;
      }
    }
    return this.reach;
  }

  #visit(what: string, oid: Oid, step: () => Promise<void> | void): void {
    const key = `${what} ${oid}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#waiting.push(step);
  }

  refuse(code: Refusal, what: string): never {
    throw new ExportProblem(
      code,
      `reading ${this.plan.relation} reaches ${what}; leave its query out, or have the database changed`,
    );
  }

  relation(oid: Reference): void {
    if (!refersTo(oid)) return;
    if (!this.from.classes.has(oid))
      throw new ExportProblem(
        'RELATION_MISSING',
        `${this.plan.relation} reaches a relation that cannot be seen`,
      );
    this.#visit('relation', oid, () => visitRelation(this, oid));
  }

  function(oid: Reference): void {
    if (refersTo(oid)) this.#visit('function', oid, () => visitFunction(this, oid));
  }

  operator(oid: Reference): void {
    if (refersTo(oid)) this.#visit('operator', oid, () => visitOperator(this, oid));
  }

  operatorClass(oid: Reference): void {
    if (refersTo(oid) && isUserOid(oid))
      this.#visit('operator class', oid, () => visitOperatorClass(this, oid));
  }

  family(oid: Reference): void {
    if (refersTo(oid)) this.#visit('family', oid, () => visitFamily(this, oid));
  }

  type(oid: Reference): void {
    for (const { refused } of this.plan.callees) {
      const form = refused.get(oid ?? '');
      if (form !== undefined) this.refuse('REACHES_FUNCTION', `${form}, which this release leaves out`);
    }
    if (refersTo(oid)) this.#visit('type', oid, () => visitType(this, oid));
  }

  printed(oid: Reference): void {
    if (refersTo(oid)) this.#visit('printed', oid, () => visitPrinted(this, oid));
  }

  storedType(oid: Reference): void {
    if (refersTo(oid)) this.#visit('stored type', oid, () => visitStoredType(this, oid));
  }

  partsOf(oid: Oid): Reference[] {
    const [, , , , , , base, element, relation] = this.from.types.get(oid) ?? [];
    const columns = (this.from.attributes.get(relation ?? '') ?? []).map((row) => row[3]);
    const range = this.from.ranges.get(oid) ?? this.from.multiranges.get(oid);
    return [base, element, range?.[1], ...columns];
  }

  collation(oid: Reference): void {
    if (!refersTo(oid) || oid === '') return;
    this.plan.reached.collations.add(oid);
    // A nondeterministic collation makes different texts equal: counts and joins would mean something else.
    const collation = this.from.collations.get(oid);
    if (collation?.[1] === 'f') this.refuse('REACHES_COLLATION', 'a nondeterministic collation');
  }

  /** `ONLY` in a definition: its owner's doing, and nobody sees it in a number. */
  #noteOnly(oid: Oid): void {
    if ((this.from.children.get(oid) ?? []).length > 0 || this.from.classes.get(oid)?.[3] === 'p')
      this.plan.reached.only.add(this.from.nameOf(this.from.classes.get(oid)));
  }

  #isReadThrough(oid: Oid | undefined): boolean {
    const language = this.from.functions.get(oid ?? '')?.[5];
    return !isUserOid(oid ?? '') && this.from.languages.get(language ?? '')?.[1] === 'sql';
  }

  tree(tree: string | null | undefined): void {
    if (tree == null) return;
    const read = this.plan.readTree(tree);
    if (read.kind === 'unreadable')
      return this.refuse('DEFINITION_UNREADABLE', `a stored definition that cannot be read: ${read.what}`);
    const found = read.references;
    for (const oid of found.functions) {
      refuseNamedType(this, oid);
      noteNames(this, oid);
      this.function(oid);
      this.#visit('indirect', oid, () => visitIndirect(this, oid));
    }
    for (const oid of found.operators) this.operator(oid);
    for (const oid of found.families) this.family(oid);
    for (const oid of found.classes) this.operatorClass(oid);
    for (const oid of found.types) {
      this.type(oid);
      this.storedType(oid);
    }
    for (const argument of found.arguments) {
      const [called, type] = argument.split(' ');
      // What a function in SQL does with a row is in its body, which is read too.
      if (!this.#isReadThrough(called) || isUserOid(type ?? '')) this.type(type);
    }
    for (const oid of found.collations) this.collation(oid);
    for (const oid of found.relations) this.relation(oid);
    for (const oid of found.only) this.#noteOnly(oid);
  }
}

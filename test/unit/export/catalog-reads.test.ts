// The preflight's own statements, held to the gate that it stands behind.
import { describe, expect, it } from 'vitest';
import { catalogReads, ruleTreeRead } from '../../../src/export/catalog-reads.ts';
import { gate } from '../../../src/export/gate.ts';
import { createParser } from '../../../src/export/parser.ts';

const parser = createParser();

describe('catalogReads', () => {
  it.each(Object.entries({ ...catalogReads, tree: ruleTreeRead('16390') }))(
    '%s passes the gate and reads one catalog',
    async (_name, sql) => {
      const relation = /FROM (pg_catalog\.pg_\w+)/.exec(sql)?.[1] ?? '';
      const decision = await gate(sql, { relations: [relation], prohibitedJoins: [] }, parser);
      expect(decision).toMatchObject({ kind: 'accepted', relations: [relation] });
    },
  );

  it('puts nothing but a number into its one statement that is made', () => {
    expect(() => ruleTreeRead('1 OR true')).toThrow(TypeError);
    expect(() => ruleTreeRead('')).toThrow(TypeError);
  });
});

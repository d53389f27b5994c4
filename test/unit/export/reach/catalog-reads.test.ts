// The preflight's own statements, held to the gate that it stands behind.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogReads, lateReads, ruleTreeRead } from '../../../../src/export/reach/catalog-reads.ts';
import {
  readsAtFirst,
  readsOfFunctions,
  readsOfOperators,
  readsOfRelations,
  readsOfTypes,
} from '../../../../src/export/reach/scoped-catalogs.ts';
import { gate } from '../../../../src/export/gate/gate.ts';
import { definitionsRead } from '../../../../src/export/reach/recheck.ts';
import { createParser } from '../../../../src/export/gate/parser.ts';
import { atLeast } from '../../../support/at-least.ts';

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

  it('reads what docs/export.md says that it reads, each catalog named there', () => {
    const document = readFileSync(new URL('../../../../docs/export.md', import.meta.url), 'utf8');
    const list = /What is read, [^]*?\n\n/.exec(document)?.[0] ?? '';
    const named = [...list.matchAll(/`(pg_\w+)`/g)].map(([, name]) => name);
    const texts = [...Object.values(catalogReads), ...Object.values(lateReads), ruleTreeRead('1')];
    const read = texts.flatMap((sql) =>
      [...sql.matchAll(/FROM pg_catalog\.(pg_\w+)/g)].map(([, name]) => name),
    );
    expect(new Set(named)).toEqual(new Set(read));
  });

  const scoped = Object.fromEntries(
    [
      ...readsOfRelations(['16390', '16391']),
      ...readsOfFunctions(['1']),
      ...readsOfOperators(['1']),
      ...readsOfTypes(['16392']),
      ...readsAtFirst(['public.a']),
      ...Object.entries(lateReads),
    ].map(([name, sql], index) => [`${String(index)} ${name}`, sql]),
  );

  it.each(atLeast(33, Object.entries(scoped)))(
    '%s passes the gate when it reads a part',
    async (_name, sql) => {
      const relations = [...sql.matchAll(/FROM (pg_catalog\.pg_\w+)/g)].map((match) => match[1] ?? '');
      expect(await gate(sql, { relations, prohibitedJoins: [] }, parser)).toMatchObject({ kind: 'accepted' });
    },
  );

  it('names no object in a part but by digits, or by a plain name', () => {
    expect(() => readsOfRelations(['1 OR true'])).toThrow(TypeError);
    expect(() => readsOfRelations([])).toThrow(TypeError);
    expect(() => readsOfTypes(['1', '2)'])).toThrow(TypeError);
    expect(() => readsOfFunctions(['1', '2)'])).toThrow(TypeError);
    expect(() => readsOfOperators(['1', '2)'])).toThrow(TypeError);
    expect(() => readsAtFirst([`public.a' OR '' = '`])).toThrow(TypeError);
  });

  it('puts nothing but a number into its one statement that is made', () => {
    expect(() => ruleTreeRead('1 OR true')).toThrow(TypeError);
    expect(() => ruleTreeRead('')).toThrow(TypeError);
    expect(() => definitionsRead(['16390', '1) OR (true'])).toThrow(TypeError);
    expect(definitionsRead(['16390'])).toContain('IN (0, 16390)');
  });
});

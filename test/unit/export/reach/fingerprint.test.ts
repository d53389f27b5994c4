// View fingerprints: what leaves them as they are, and what changes them. Definitions as PostgreSQL writes them.
import { describe, expect, it } from 'vitest';
import { toViewFingerprint } from '../../../../src/export/reach/fingerprint.ts';
import { createParser } from '../../../../src/export/gate/parser.ts';

const parser = createParser();
const of = (definition: string, kind = 'v', options: string[] = []) =>
  toViewFingerprint({ kind, options, definition }, parser);

const pg15 = 'SELECT t.id,\n    t.code\n   FROM public.dot_tools t\n  WHERE (t.id > 3);';
const pg18 = ' SELECT id,\n    code\n   FROM public.dot_tools t\n  WHERE (id > 3);';

describe('toViewFingerprint', () => {
  it('is the same for what PostgreSQL 15 and 18 write for one view', async () => {
    expect(await of(pg18)).toBe(await of(pg15));
  });

  it('is the same for another layout', async () => {
    expect(await of('SELECT id, code FROM public.dot_tools t WHERE id > 3')).toBe(await of(pg15));
  });

  it.each([
    ['a constant', pg15.replace('3', '4')],
    ['an operator', pg15.replace('>', '>=')],
    ['a column', pg15.replace('t.code', 't.name')],
    ['a relation', pg15.replace('dot_tools', 'dot_tool')],
    ['a schema', pg15.replace('public', 'private')],
    ['an alias of a column', pg15.replace('t.code', 't.code AS other')],
    ['a dropped condition', 'SELECT t.id, t.code FROM public.dot_tools t'],
  ])('changes with %s', async (_what, changed) => {
    expect(await of(changed)).not.toBe(await of(pg15));
  });

  it('changes with kind and options, and not with the order of options', async () => {
    expect(await of(pg15, 'm')).not.toBe(await of(pg15));
    expect(await of(pg15, 'v', ['security_invoker=true'])).not.toBe(await of(pg15));
    expect(await of(pg15, 'v', ['a=1', 'b=2'])).toBe(await of(pg15, 'v', ['b=2', 'a=1']));
  });

  it('tells a correlated subquery from one that compares a column with itself', async () => {
    const where = (condition: string) =>
      `SELECT id FROM public.a t WHERE EXISTS (SELECT 1 FROM public.b f WHERE ${condition})`;
    expect(await of(where('f.x = t.x'))).not.toBe(await of(where('f.x = f.x')));
  });

  it('keeps apart what two ranges could both mean', async () => {
    const two = (column: string) => `SELECT ${column} FROM public.a x JOIN public.b y ON x.id = y.id`;
    expect(await of(two('x.c'))).not.toBe(await of(two('y.c')));
  });

  it('is none for a text that is not one statement', async () => {
    expect(await of('SELECT 1; SELECT 2')).toBeNull();
    expect(await of('SELECT')).not.toBeNull();
    expect(await of('SELEC 1')).toBeNull();
  });
});

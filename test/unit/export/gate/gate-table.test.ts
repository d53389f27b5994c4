// docs/gate.md is its own test: each row of its tables is given to the gate, and through `tki catalog gate`.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../../../src/cli/program.ts';
import { gate } from '../../../../src/export/gate/gate.ts';
import type { Signature } from '../../../../src/formats/callable.ts';
import { callables, signatures } from '../../../../src/formats/callable.ts';
import { createParser } from '../../../../src/export/gate/parser.ts';
import { atLeast } from '../../../support/at-least.ts';

const parser = createParser();
const file = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

interface Row {
  construct: string;
  sql: string;
  code: string;
  words: string;
}

const sections = readFileSync(file('docs/gate.md'), 'utf8').split(/^## /m);
const rowsOf = (section: string): Row[] =>
  (sections.find((text) => text.startsWith(`${section}\n`)) ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|') && line.includes('`'))
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|')))
    .map(([, construct = '', sql = '', code = '', words = '']) => ({
      construct,
      sql: sql.replace(/^`+ ?|`+$/g, ''),
      code: code.replaceAll('`', ''),
      words,
    }));
const rows: Row[] = [...rowsOf('Accepted'), ...rowsOf('Denied')];
/** Of these the third column says why the signature may be listed. */
const listed = rowsOf('Accepted where the catalog lists it').map(({ construct, sql, code }) => ({
  signature: construct.replaceAll('`', ''),
  sql,
  why: code,
}));

/** Denied by itself, and with the whole list accepted as what it calls. */
const OPENED_BY_THE_LIST: Readonly<Record<string, readonly string[]>> = {
  'SELECT count(*) FROM public.dot_tools': ['count(*)'],
  'SELECT pg_catalog.count(id) FROM public.dot_tools': ['count(x)'],
  'SELECT pg_catalog.count(*) FILTER (WHERE id = 1) FROM public.dot_tools': ['FILTER (WHERE x)', 'count(*)'],
  'SELECT id + 1 FROM public.dot_tools': ['x + y'],
  "SELECT id FROM public.dot_tools WHERE code LIKE 'x%'": ['x LIKE pattern'],
  "SELECT NULLIF(code, 'x') FROM public.dot_tools": ['nullif(x, y)'],
};

const relations = ['public.dot_tools', 'public.information_unit', 'public.tac_logical_unit'];

describe('docs/gate.md', () => {
  it('has a row for what is accepted and for every reason that the gate alone can have', () => {
    const codes = new Set(rows.map(({ code }) => code));
    expect(rows.length).toBeGreaterThan(80);
    for (const code of [
      '',
      'NODE_DENIED',
      'FIELD_DENIED',
      'VALUE_DENIED',
      'FUNCTION_DENIED',
      'OPERATOR_DENIED',
    ])
      expect(codes).toContain(code);
    for (const code of ['TYPE_DENIED', 'RELATION_DENIED', 'COLUMN_DENIED', 'JOIN_PROHIBITED', 'NO_RELATION'])
      expect(codes).toContain(code);
    expect(codes).toContain('STATEMENT_COUNT');
    expect(codes).toContain('SYNTAX');
  });

  it.each(atLeast(103, rows))('$construct: $sql', async ({ sql, code, words }) => {
    const decision = await gate(sql, { relations, prohibitedJoins: [] }, parser);
    expect(decision).toMatchObject(
      code === '' ? { kind: 'accepted' } : { kind: 'denied', code, hint: words },
    );
  });

  it('has a row for each signature of the constant, with its argument for being there', () => {
    expect(listed.map(({ signature, why }) => [signature, why])).toEqual(
      Object.entries(callables).map(([signature, { why }]) => [signature, why.replaceAll('`', '')]),
    );
  });

  it.each(atLeast(34, listed))(
    '$signature is accepted where it is listed, and only there',
    async ({ signature, sql }) => {
      const decide = (functions: readonly Signature[]) =>
        gate(sql, { relations, prohibitedJoins: [], functions }, parser);
      const full = await decide(signatures);
      expect(full.kind).toBe('accepted');
      const calls = full.kind === 'accepted' ? full.calls : [];
      expect(calls).toContain(signature);
      expect((await decide(calls)).kind).toBe('accepted');
      const without = calls.filter((other) => other !== signature);
      for (const functions of [[], without]) {
        const decision = await decide(functions);
        expect(decision.kind).toBe('denied');
        expect(decision.kind === 'denied' ? decision.hint : '').toMatch(/view|pg_catalog\.count/);
      }
    },
  );

  it.each(
    atLeast(
      78,
      rows.filter(({ code }) => code !== ''),
    ),
  )('denies with the list full, or says what is listed: $construct', async ({ sql, code }) => {
    const decision = await gate(sql, { relations, prohibitedJoins: [], functions: signatures }, parser);
    // What the list takes away is a row of the table of signatures, and nothing else is.
    const said = decision.kind === 'accepted' ? decision.calls : decision.code;
    expect(said).toEqual(OPENED_BY_THE_LIST[sql] ?? code);
  });

  it('says what `tki catalog gate` says of the same statements in one file', async () => {
    const single = rows.filter(({ code }) => code !== 'STATEMENT_COUNT' && code !== 'SYNTAX');
    const folder = mkdtempSync(join(tmpdir(), 'tki-gate-table-'));
    const draft = join(folder, 'draft.sql');
    writeFileSync(draft, `${single.map(({ sql }) => sql).join(';\n')};\n`);
    const ran = { code: null as number | null, stdout: '' };
    await runCommandLine(['catalog', 'gate', draft, '--json', '--catalog', file('catalog')], '0.0.0', {
      stdout: (text) => void (ran.stdout += text),
      stderr: (text) => void (ran.stdout += text),
      color: false,
      now: () => new Date(),
      randomHex: (bytes) => 'c0'.repeat(bytes),
      uid: 0,
      node: process.execPath,
      nodeCanReplaceProgram: true,
      sudo: '/nowhere',
      dist: folder,
      env: {},
      readSecret: () => Promise.resolve(null),
      exit: (code) => void (ran.code = code),
    });
    rmSync(folder, { recursive: true });
    const told = JSON.parse(ran.stdout) as { decisions: { decision: { code?: string } }[]; denied: number };
    expect(told.decisions.map(({ decision }) => decision.code ?? '')).toEqual(single.map(({ code }) => code));
    expect(told.denied).toBe(single.filter(({ code }) => code !== '').length);
    expect(ran.code).toBe(4);
  });
});

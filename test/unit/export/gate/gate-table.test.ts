// docs/gate.md is its own test: each row of its tables is given to the gate, and through `tki catalog gate`.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../../../src/cli/program.ts';
import { gate } from '../../../../src/export/gate/gate.ts';
import { createParser } from '../../../../src/export/gate/parser.ts';

const parser = createParser();
const file = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

interface Row {
  construct: string;
  sql: string;
  code: string;
  words: string;
}

const rows: Row[] = readFileSync(file('docs/gate.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|') && line.includes('`'))
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|')))
  .map(([, construct = '', sql = '', code = '', words = '']) => ({
    construct,
    sql: sql.replace(/^`+ ?|`+$/g, ''),
    code: code.replaceAll('`', ''),
    words,
  }));

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

  it.each(rows)('$construct: $sql', async ({ sql, code, words }) => {
    const decision = await gate(sql, { relations, prohibitedJoins: [] }, parser);
    expect(decision).toMatchObject(
      code === '' ? { kind: 'accepted' } : { kind: 'denied', code, hint: words },
    );
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

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareDecimals } from '../../../src/evaluation/decimal.ts';
import { cutText, quote } from '../../../src/evaluation/quote.ts';
import { isLocalPath } from '../../../src/evaluation/rules/local-path.ts';
import { ruleIds } from '../../../src/formats/rule-ids.ts';
import { toMicroseconds } from '../../../src/evaluation/time.ts';

describe('rules', () => {
  it('stand one in a file of the same name', () => {
    const files = readdirSync(new URL('../../../src/evaluation/rules', import.meta.url))
      .filter((name) => name !== 'registry.ts')
      .map((name) => name.replace(/\.ts$/, ''));
    expect([...ruleIds].sort()).toEqual(files.sort());
  });

  it('are each described under an anchor of docs/rules.md, and no other is', () => {
    const text = readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8');
    const anchors = [...text.matchAll(/^### (.+)$/gm)].map((match) => match[1]);
    expect(anchors).toEqual(ruleIds);
  });
});

describe('compareDecimals', () => {
  it.each([
    ['1', '1.0', 0],
    ['-0', '0', 0],
    ['0.1', '0.10000000000000000000000000001', -1],
    ['9007199254740993', '9007199254740992', 1],
    ['-2', '-10', 1],
    ['-0.5', '0.5', -1],
  ])('orders %s and %s exactly', (a, b, order) => {
    expect(Math.sign(compareDecimals(a, b))).toBe(order);
    expect(Math.sign(compareDecimals(b, a))).toBe(order === 0 ? 0 : -order);
  });
});

describe('toMicroseconds', () => {
  it('keeps the sixth digit of a fraction', () => {
    expect(toMicroseconds('1970-01-01T00:00:01.000001Z')).toBe(1_000_001n);
    expect(toMicroseconds('1970-01-01T00:00:00.5Z')).toBe(500_000n);
  });

  it.each([
    '2026-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01T00:00:60Z',
    '2026-01-01',
    '',
  ])('knows that %s is no time of the calendar', (text) => expect(toMicroseconds(text)).toBeNull());

  it('reads leap days and the first years', () => {
    expect(toMicroseconds('2028-02-29T00:00:00Z')).not.toBeNull();
    expect(toMicroseconds('0001-01-01T00:00:00Z')).not.toBeNull();
  });
});

describe('isLocalPath', () => {
  it.each([
    '/x',
    './x',
    '../x',
    '~/x',
    'file:x',
    'FILE:///x',
    'C:x',
    'c:\\x',
    '\\\\srv\\x',
    '%2fetc',
    '%2Fetc',
    '%25252fetc',
    '\u202e/x',
    '"/x"',
    'url:file:///x',
    '.',
    '..',
    '%5c%5csrv',
  ])('sees that %j is local', (text) => expect(isLocalPath(text)).toBe(true));

  it.each([
    'directus.public.dot_tools',
    'knowledge/dev/a.md',
    '.hidden.public.x',
    'profile:x',
    'count/dot_tools',
    '100%',
  ])('sees that %j is not', (text) => expect(isLocalPath(text)).toBe(false));
});

describe('quote', () => {
  it('cuts at its limit, says so, and never leaves half a pair', () => {
    expect(cutText('abc', 3)).toBe('abc');
    expect(quote('abc', 3)).toBe('“abc”');
    expect(cutText('ab\u{1f600}', 3)).toBe('ab\ufffd\u2026 (cut, 4 units)');
    expect(quote('ab\u{1f600}', 3)).toBe('“ab\ufffd\u2026” (cut, 4 units)');
  });
});

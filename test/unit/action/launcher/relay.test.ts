import { expect, test } from 'vitest';
import { LINES_KEPT, plain, relay } from '../../../../src/action/launcher/relay.ts';

test('a line keeps its words, and is marked as another program’s', () => {
  expect(relay('artifact not found\n')).toBe('tki | artifact not found\n');
});

test('a bare carriage return ends a line, because the runner says so', () => {
  expect(relay('50 %\r::set-env name=A::b')).toBe('tki | 50 %\ntki | : :set-env name=A: :b\n');
});

test('both dialects are broken, wherever they stand in a line', () => {
  expect(plain('x ##[set-env]y ::: ####[')).toBe('x # # [set-env]y : : : # # # # [');
});

test('what is not printable ASCII is written out', () => {
  expect(plain('a\u001b[31m\u202e\u{1f600}\t')).toBe('a\\u{1b}[31m\\u{202e}\\u{1f600}\\u{9}');
});

test('a debug command of the client’s is dropped: it may hold an address with a signature', () => {
  expect(relay('  ::debug::https://x/?sig=1\nkept')).toBe('tki | kept\n');
});

test('a digest stays, and what looks like a token is cut', () => {
  const digest = 'ab'.repeat(32);
  expect(plain(`sha256:${digest}`)).toBe(`sha256:${digest}`);
  expect(plain('token ghs_0123456789abcdefghijklmnopqrstuvwxyz')).toBe('token [cut]');
  expect(plain(`sig=${'aB3%2B'.repeat(8)}&se=1`)).toBe('[cut]&se=1');
});

test('the name of an artifact of ours stays, because it has to be found, and nothing that only begins like one', () => {
  const run = '0123456789abcdef';
  for (const name of [
    `tki-evidence-12345678901-1-${run}`,
    `tki-report-12345678901-12-a-label-of-mine-${run}`,
  ])
    expect(plain(`; ${name} was deleted again`)).toBe(`; ${name} was deleted again`);
  for (const other of [
    `tki-evidence-ghs_0123456789abcdefghijklmnopqrstuvwxyz`,
    `tki-secret-12345678901-1-${run}`,
    `xtki-report-12345678901-1-${run}`,
    `tki-report-12345678901-1-${run}ghs_`,
  ])
    expect(plain(`token ${other}`)).toBe('token [cut]');
});

test('a token at the place where a long line ends is cut as a whole, not in half', () => {
  expect(plain(`${'x '.repeat(145)}ghs_0123456789abcdefghijklmnopqrstuvwxyz`)).not.toContain('ghs_');
});

test('of a flood the last 40 lines stay', () => {
  expect(LINES_KEPT).toBe(40);
  const lines = relay(Array.from({ length: 5000 }, (_, at) => `line ${at}`).join('\n'))
    .trimEnd()
    .split('\n');
  expect(lines).toHaveLength(40);
  expect(lines.at(-1)).toBe('tki | line 4999');
});

test('a line ends at 300 characters, or where it is told to, and a shorter one not at all', () => {
  const words = 'word '.repeat(100);
  expect(plain(words)).toBe(words.slice(0, 300));
  expect(plain(words.slice(0, 299))).toBe(words.slice(0, 299));
  expect(plain(words, 7)).toBe('word wo');
  expect(relay(`${words}\n\nshort`)).toBe(`tki | ${words.slice(0, 300)}\ntki | short\n`);
});

test('a mark that a cut left open is closed where it is of ours, and a stranger’s own are left', () => {
  expect(plain('say "x')).toBe('say "x');
  expect(plain('say “x')).toBe('say "x"');
  expect(plain('say “x”')).toBe('say "x"');
  expect(plain('say “a "b” c')).toBe('say "a \'b" c');
  expect(plain(`“${'ab '.repeat(10)}”`, 20)).toBe('"ab ab ab ab ab ab a"');
});

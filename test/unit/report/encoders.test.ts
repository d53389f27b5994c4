import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import {
  encodeCsv,
  encodeHtml,
  encodeMarkdown,
  encodeSvg,
  encodeTerminal,
  encodeTerminalName,
  encodeWorkflowCommand,
  encodeWorkflowProperty,
} from '../../../src/report/encoders.ts';
import { LONG } from '../../support/long.ts';

const encoders = {
  encodeCsv,
  encodeHtml,
  encodeMarkdown,
  encodeSvg,
  encodeTerminal,
  encodeTerminalName,
  encodeWorkflowCommand,
  encodeWorkflowProperty,
};

// Fragments that mean something to a sink, mixed at random with any Unicode, lone surrogates included.
const fragments = [
  '\u001b[31m',
  '\u009b31m',
  '\u0007',
  '\u007f',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ufeff',
  '\u2028',
  '\ud800',
  '\u{e0041}',
  '\n',
  '\r',
  '\t',
  '\\',
  '`',
  '``',
  '|',
  '\\|',
  '@octocat',
  '#1',
  'GH-1',
  'o/r#1',
  '![x](http://e.test/x.png)',
  '[x](javascript:alert(1))',
  '<img src=x onerror=alert(1)>',
  '<!--',
  '<https://e.test>',
  'https://e.test/',
  'www.e.test',
  'WWW.e.test',
  'mailto:a@e.test',
  'a@e.test',
  '# heading',
  '- [ ] item',
  '> quote',
  '***',
  '~~x~~',
  '[^1]',
  '&lt;',
  '&#64;',
  '$x$',
  '::set-output name=x::y',
  '##[error]x',
  '%0A',
  '=1+1',
  '+1',
  '-1',
  '@x',
  '"',
  "'",
  ',',
  ']]>',
  ' ',
  '',
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

/** Written apart from the encoder's own pattern: code points, by number. */
function isUnseen(point: number): boolean {
  return (
    point < 0x20 ||
    (point >= 0x7f && point <= 0x9f) ||
    point === 0xad ||
    point === 0x61c ||
    point === 0x180e ||
    (point >= 0x200b && point <= 0x200f) ||
    (point >= 0x2028 && point <= 0x202e) ||
    (point >= 0x2060 && point <= 0x206f) ||
    point === 0xfeff ||
    (point >= 0xd800 && point <= 0xdfff) ||
    (point >= 0xfff9 && point <= 0xfffb) ||
    (point & 0xfffe) === 0xfffe ||
    (point >= 0xe0000 && point <= 0xe0fff)
  );
}

const unseenIn = (text: string): string[] =>
  Array.from(text).filter((character) => isUnseen(character.codePointAt(0) ?? 0));

describe('every sink', () => {
  test.each(Object.entries(encoders))(
    '%s lets no control, bidi, zero-width or half character out',
    (_name, encode) => {
      fc.assert(
        fc.property(hostile, (text) => {
          expect(unseenIn(encode(text))).toEqual([]);
        }),
        { numRuns: LONG ? 500 : 200 },
      );
      const unseen = Array.from({ length: 0x10000 }, (_, point) => point).filter(isUnseen);
      expect(unseen.length).toBeGreaterThan(2_048);
      expect(unseen.flatMap((point) => unseenIn(encode(`a${String.fromCodePoint(point)}b`)))).toEqual([]);
    },
  );

  test.each(Object.entries(encoders))('%s leaves an ordinary id readable', (_name, encode) => {
    expect(encode('count/dot_tools')).toContain('count/dot_tools');
  });
});

test('encodeTerminal writes out what it escapes, and two different texts never look the same', () => {
  expect(encodeTerminal('a\u001b[31mb\u202ec\n')).toBe('a\\x1b[31mb\\u{202e}c\\n');
  expect(encodeTerminal('\\n')).not.toBe(encodeTerminal('\n'));
  fc.assert(
    fc.property(hostile, hostile, (a, b) => {
      expect(encodeTerminal(a) === encodeTerminal(b)).toBe(a === b);
    }),
  );
});

const render = (markdown: string): string =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

describe('encodeMarkdown, as GitHub’s dialect reads it', () => {
  const cell =
    /^<table>\n<thead>\n<tr>\n<th>a<\/th>\n<th>b<\/th>\n<\/tr>\n<\/thead>\n<tbody>\n<tr>\n<td>(.*)<\/td>\n<td>end<\/td>\n<\/tr>\n<\/tbody>\n<\/table>$/;

  test('a cell holds one code span and nothing else, and the table keeps its borders', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = render(`| a | b |\n| --- | --- |\n| ${encodeMarkdown(text)} | end |`);
        const inner = cell.exec(html)?.[1] ?? `not one cell: ${html}`;
        expect(inner).toMatch(/^(?:\(empty\)|<code>[^<>]*<\/code>)$/);
      }),
      { numRuns: LONG ? 3000 : 600 },
    );
  });

  test('a list entry holds one code span and nothing else', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(render(`- x: ${encodeMarkdown(text)}`)).toMatch(
          /^<ul>\n<li>x: (?:\(empty\)|<code>[^<>]*<\/code>)<\/li>\n<\/ul>$/,
        );
      }),
      { numRuns: LONG ? 3000 : 600 },
    );
  });

  test('what wakes a renderer that looks inside code is written out too', () => {
    expect(encodeMarkdown('@octocat #1 http://e.test www.e.test <b> [x] `')).toBe(
      '`\\x40octocat \\x231 http\\x3a//e.test www\\x2ee.test \\x3cb\\x3e \\x5bx\\x5d \\x60`',
    );
  });

  test('a space at either end stays to be seen, where a code span would drop it', () => {
    expect(render(encodeMarkdown(' x '))).toBe('<p><code>\\x20x\\x20</code></p>');
  });

  test('the witness itself sees what it must never see: the raw text does break the cell', () => {
    const broken = fragments.filter(
      (text) => !cell.test(render(`| a | b |\n| --- | --- |\n| ${text} | end |`)),
    );
    expect(broken.length).toBeGreaterThan(1);
    expect(render('![x](http://e.test/x.png) <b>')).toContain('<img');
  });
});

test('encodeHtml and encodeSvg leave no character that opens a tag, an entity or ends an attribute', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(encodeHtml(text)).not.toMatch(/[<>"'`]|&(?!(?:amp|lt|gt|quot|#39|#96);)/);
      expect(encodeSvg(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
    }),
  );
});

test('encodeCsv gives one quoted cell that no spreadsheet computes', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const cell = encodeCsv(text);
      expect(cell).toMatch(/^"(?:[^"]|"")*"$/);
      expect(cell.slice(1, -1)).not.toMatch(/^\s*[=+\-@]/);
    }),
  );
  expect(encodeCsv('=1+1')).toBe(`"'=1+1"`);
  expect(encodeCsv('\t=1')).toBe(`"'\\t=1"`);
  expect(encodeCsv(' =1')).toBe(`"' =1"`);
  expect(encodeCsv('\uff1d1')).toBe(`"'\uff1d1"`);
  expect(encodeCsv('say "x"')).toBe('"say ""x"""');
});

describe('a workflow command', () => {
  // The runner's two dialects, as its parser reads a line: `::name …::` after a trim, `##[name …]` anywhere.
  const isCommand = (line: string): boolean => /^\s*::/.test(line) || /##\[/.test(line);

  test('encodeWorkflowCommand never holds the start of another command, whatever follows a line break', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = encodeWorkflowCommand(text);
        expect(line.split(/\r\n|\n|\r/)).toHaveLength(1);
        expect(line).not.toContain('::');
        expect(isCommand(`x ${line}`)).toBe(false);
        expect(line).not.toMatch(/%(?!25)/);
      }),
    );
  });

  test('encodeWorkflowProperty also keeps the separators of properties out', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(encodeWorkflowProperty(text)).not.toMatch(/[:,]/);
      }),
    );
  });
});

// Each sink with what is active in it, and with the characters beside those that are.
test.each([
  ['\n\r\t', '\\n\\r\\t'],
  ['\u0000\u0001\u000f\u0010\u001f', '\\x00\\x01\\x0f\\x10\\x1f'],
  ['\u007f\u0080\u009f\u00a0\u00ad\u00ff', '\\x7f\\x80\\x9f\u00a0\\xad\u00ff'],
  ['\u0100\u034f\u200b\ud800\uffff\u{e0001}', '\u0100\\u{34f}\\u{200b}\\u{d800}\\u{ffff}\\u{e0001}'],
  ['a\\b', 'a\\\\b'],
  ['<&>"\'`|', '<&>"\'`|'],
])('a terminal reads %j as %j', (text, encoded) => {
  expect(encodeTerminal(text)).toBe(encoded);
});

test.each([
  ['a/b.c_d@e+f,g=h~i%j:k-l', 'a/b.c_d@e+f,g=h~i%j:k-l'],
  ['a b', '\u201ca b\u201d'],
  ['', '\u201c\u201d'],
  ['a\u201d', '\u201ca\\\\u{201d}\u201d'],
])('a terminal reads the name %j as %j', (text, encoded) => {
  expect(encodeTerminalName(text)).toBe(encoded);
});

test.each([
  ['', '(empty)'],
  ['a', '`a`'],
  ['`|<>&@#[]', '`\\x60\\x7c\\x3c\\x3e\\x26\\x40\\x23\\x5b\\x5d`'],
  ['a:b ://', '`a:b \\x3a//`'],
  ['www.a ww.a', '`www\\x2ea ww.a`'],
  [' a b ', '`\\x20a b\\x20`'],
])('Markdown reads %j as %j', (text, encoded) => {
  expect(encodeMarkdown(text)).toBe(encoded);
});

test('HTML, SVG, a sheet and a workflow command each read their own marks', () => {
  expect(encodeHtml('&<>"\'`\n')).toBe('&amp;&lt;&gt;&quot;&#39;&#96;\\n');
  expect(encodeSvg('&<>"\'`\n')).toBe('&amp;&lt;&gt;&quot;&#39;`\\n');
  for (const first of ['=', '+', '-', '@', '\uff1d', '\uff0b', '\uff0d', '\uff20', ' \n='])
    expect(encodeCsv(`${first}1`).startsWith(`"'`), first).toBe(true);
  for (const text of ['1', 'a=1', '', ' 1', '"']) expect(encodeCsv(text).startsWith(`"'`), text).toBe(false);
  expect(encodeWorkflowCommand('a::b ##[c] %d:e')).toBe('a:\\x3ab #\\x23[c] %25d:e');
  expect(encodeWorkflowProperty('a:b,c%d')).toBe('a%3Ab%2Cc%25d');
});

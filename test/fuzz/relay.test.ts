// The relay, and the annotation's text, against a port of the runner's own parser: 20,000 hostile texts (200,000 with TKI_LONG=1),
// and none becomes a command.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plain, relay } from '../../src/action/launcher/relay.ts';
import { parseCommand, registered, splitLines } from '../e2e/command-parser.ts';
import { LONG } from '../support/long.ts';

/** A longer soak may ask for more. */
const RUNS = Number(process.env['TKI_RELAY_RUNS'] ?? (LONG ? 200_000 : 20_000));
/** Of what two shorter tests ask. */
const FEWER = LONG ? 20_000 : 4_000;

const pieces = [
  ...[...registered].flatMap((name) => [name, name.toUpperCase()]),
  '::',
  ':',
  '##[',
  '##',
  '#',
  '[',
  ']',
  ' ',
  '=',
  ',',
  ';',
  '%3A',
  '%0A',
  '%0D',
  '%25',
  '\\',
  'name=A',
  'x',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '\v',
  '\f',
  '\0',
  '\u001b',
  '\b',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u00a0',
  '\u3000',
  '\u1680',
  // What a comparison by culture overlooks, joins or folds.
  '\u200b',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u034f',
  '\u180e',
  '\u202e',
  '\u0301',
  '\ufe0f',
  '\u{e0041}',
  '\ud800',
  '\udc00',
  '\uff1a',
  '\ufe55',
  '\u2236',
  '\uff03',
  '\uff3b',
  '\u2237',
  '\u0130',
  '\u017f',
] as const;

const noise = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const between = fc.oneof({ weight: 6, arbitrary: fc.constant('') }, { weight: 1, arbitrary: noise });
const commandName = fc
  .constantFrom(...registered)
  .map((word) => (word.length % 2 === 0 ? word : word.toUpperCase()));

/** A command, with something in the places where a parser might overlook it. */
const v2 = fc
  .tuple(between, between, between, commandName, between, between, noise)
  .map(([before, a, b, word, properties, c, text]) => `${before}:${a}:${b}${word}${properties}:${c}:${text}`);
const v1 = fc
  .tuple(noise, between, between, commandName, between, noise)
  .map(([before, a, b, word, properties, text]) => `${before}#${a}#${b}[${word}${properties}]${text}`);

const hostile = fc
  .array(
    fc.oneof({ weight: 1, arbitrary: v2 }, { weight: 1, arbitrary: v1 }, { weight: 2, arbitrary: noise }),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

describe('the port of the runner’s parser', () => {
  test.each([
    ['::set-env name=A::b', 'set-env'],
    ['   ::SET-OUTPUT name=verdict::x', 'set-output'],
    ['words ##[add-path]/evil', 'add-path'],
    ['\u200b::error::x', 'error'],
    [':\u00ad:warning:\u200b:x', 'warning'],
  ])('finds the command in %j, so that a fuzz against it can fail', (line, name) => {
    expect(parseCommand(line)?.name).toBe(name);
  });

  test('finds none in text', () => {
    expect(parseCommand('tki | a :: b')).toBeNull();
    expect(parseCommand('::no-such-command::x')).toBeNull();
  });

  test('finds thousands of commands in what the fuzz makes, when it is not relayed', () => {
    const found = fc
      .sample(hostile, { numRuns: 20_000, seed: 7 })
      .filter((text) => splitLines(text).some((line) => parseCommand(line) !== null));
    expect(found.length).toBeGreaterThan(2000);
  });
});

test(`the relay lets no command through, in ${RUNS} texts`, () => {
  expect(() => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const line of splitLines(relay(text))) if (parseCommand(line) !== null) return false;
        // Nor without the prefix, which stands before it.
        for (const line of splitLines(plain(text))) if (parseCommand(line) !== null) return false;
        return true;
      }),
      { numRuns: RUNS },
    );
  }).not.toThrow();
}, 600_000);

test('every line of the relay is prefixed printable ASCII', () => {
  expect(() => {
    fc.assert(
      fc.property(hostile, (text) => /^(?:tki \| [ -~]*\n)*$/.test(relay(text))),
      { numRuns: FEWER },
    );
  }).not.toThrow();
});

test('a text inside of our annotation stays one warning, with our title and no line of its own', () => {
  expect(() => {
    fc.assert(
      fc.property(hostile, (text) => {
        const lines = splitLines(`::warning title=tool-kiem-thu::${plain(text, 900).replaceAll('%', '%25')}`);
        const [command, ...more] = lines.map(parseCommand);
        return (
          more.length === 0 &&
          command?.name === 'warning' &&
          command.properties['title'] === 'tool-kiem-thu' &&
          Object.keys(command.properties).length === 1 &&
          !/[\r\n]/.test(command.data)
        );
      }),
      { numRuns: FEWER },
    );
  }).not.toThrow();
});

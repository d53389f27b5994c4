// Every `tki` command in the documents, in blocks and in sentences, against the program's own commands and options. What they print is
// held by test/e2e/doc-commands.test.ts.
import type { Command } from 'commander';
import { expect, it } from 'vitest';
import { toProgram } from '../../../src/cli/program.ts';
import { differsFrom, docCommands, inlineCommands, words } from '../../support/doc-commands.ts';
import { openBench } from '../cli/harness.ts';

const bench = openBench();
const program = await toProgram('0', bench.io());
bench.remove();

/** What the program would not know of a line: a command, or an option of it. */
function unknownIn(line: string): string[] {
  const [, ...args] = words(
    line.replace(/^npx |^node tki-audit\/dist\/cli\.mjs /, (start) => (start === 'npx ' ? '' : 'tki ')),
  );
  let command: Command = program;
  let depth = 0;
  for (const arg of args) {
    const next = command.commands.find((each) => each.name() === arg);
    if (next === undefined) break;
    command = next;
    depth += 1;
  }
  const rest = args.slice(depth);
  const ours = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
  const options = ours.flatMap((arg) => /^--[a-z-]+/.exec(arg)?.[0] ?? []);
  const known = [...command.options.map(({ long }) => long ?? ''), '--help', '--version'];
  const first = args[0] ?? '';
  return [
    ...(depth === 0 && /^[a-z]/.test(first) ? [first] : []),
    ...options.filter((option) => !known.includes(option)),
  ];
}

const isOurs = (line: string) => /^(?:npx )?tki |^node tki-audit\/dist\/cli\.mjs /.test(line);

it('no command of the documents names a command or an option that the program does not have', () => {
  const lines = [...docCommands(), ...inlineCommands()].filter(({ line }) => isOurs(line));
  expect(lines.length).toBeGreaterThan(80);
  const wrong = lines.flatMap(({ file, line }) => {
    // `tki attest|inspect` in a sentence is both.
    const each = (/^tki (\S+\|\S+)/.exec(line)?.[1] ?? '').split('|');
    const unknown = each.flatMap((name) => unknownIn(line.replace(/^(tki )\S+\|\S+/, `$1${name}`)));
    return unknown.length === 0 ? [] : [`${file}: ${line}: ${unknown.join(' ')}`];
  });
  expect(wrong).toEqual([]);
});

it('sees a command and an option that are not there', () => {
  expect(unknownIn('tki inspekt packet.json')).toEqual(['inspekt']);
  expect(unknownIn('npx tki inspect packet.json --max-ages 24h --out run1')).toEqual(['--max-ages']);
  expect(unknownIn('tki catalog list --all-of-it')).toEqual(['--all-of-it']);
  expect(unknownIn('tki export a --gateway mcp -- server --read-only')).toEqual([]);
});

it('compares an output line by line, and only what differs from run to run is left out', () => {
  const printed = 'verdict  A\nrun 0123456789abcdef\nprobes   12\n';
  expect(differsFrom(['verdict  A', 'run fedcba9876543210', 'probes   12'], printed)).toBeNull();
  expect(differsFrom(['verdict  A', '…'], printed)).toBeNull();
  expect(differsFrom(['…', 'probes   12'], printed)).toBeNull();
  expect(differsFrom(['verdict  A'], printed)).toMatch(/^\(more is printed/);
  expect(differsFrom(['verdict  B', '…'], printed)).toBe('verdict  B');
  expect(differsFrom(['…', 'probes   11'], printed)).toBe('probes   11');
  expect(differsFrom(['probes   12', '…', 'verdict  A'], printed)).toBe('probes   12');
});

// The completion scripts: every command, option and choice is in each of them, and nothing that a shell would evaluate. What shells do with
// them is test/e2e/completion.test.ts.
import { describe, expect, it, test } from 'vitest';
import type { CliIo } from '../../../src/cli/io.ts';
import type { CompletedCommand } from '../../../src/cli/completion/completed.ts';
import { toCompleted, withAllBelow } from '../../../src/cli/completion/completed.ts';
import { shells } from '../../../src/cli/completion/shells.ts';
import { runCommandLine, toProgram } from '../../../src/cli/program.ts';
import { isRuntimeName } from '../../../src/formats/kernel/runtimes.ts';
import { isVenue } from '../../../src/formats/caller-input.ts';
import { atLeast } from '../../support/at-least.ts';

const quiet = { stdout: () => undefined } as unknown as CliIo;
const program = toCompleted(await toProgram('0.0.0', quiet));
const all = withAllBelow(program);

async function said(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const ended = { code: null as number | null, stdout: '', stderr: '' };
  await runCommandLine(args, '0.0.0', {
    stdout: (text: string) => void (ended.stdout += text),
    stderr: (text: string) => void (ended.stderr += text),
    exit: (code: number) => void (ended.code = code),
  } as unknown as CliIo);
  return ended;
}

/** Option → what it takes, over all commands. */
const taken = new Map(
  all.flatMap(({ options }) =>
    options.flatMap(({ long, values }) => (values === null ? [] : [[long, values]])),
  ),
);

describe.each(shells)('the script for %s', async (shell) => {
  const { code, stdout, stderr } = await said('completion', shell);

  it('is printed with exit code 0 and nothing on standard error', () => {
    expect([code, stderr]).toEqual([0, '']);
  });

  it('has every command and every option', () => {
    for (const { path, options } of atLeast(1, all)) {
      for (const name of atLeast(1, path)) expect(stdout).toContain(name);
      for (const { long } of atLeast(1, options))
        expect(stdout).toContain(shell === 'fish' ? ` -l ${long.slice(2)} ` : long);
    }
  });

  it('is the same each time, and holds no path of this machine', async () => {
    expect((await said('completion', shell)).stdout).toBe(stdout);
    expect(stdout).not.toContain(process.cwd());
  });
});

test('a shell that there is no script for is refused by name, and nothing is printed', async () => {
  const { code, stdout, stderr } = await said('completion', 'powershell');
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toBe('tki: SHELL_UNKNOWN: no completion for “powershell”\nhint: One of bash, zsh, fish.\n');
});

test('no name and no choice holds a character that a shell reads', () => {
  const words = all.flatMap(({ path, options, values }) => [
    ...path,
    ...[values, ...options.map((option) => option.values)].flatMap((each) =>
      each?.kind === 'words' ? each.words : [],
    ),
    ...options.map(({ long }) => long),
  ]);
  for (const word of atLeast(1, words)) expect(word).toMatch(/^[A-Za-z0-9][\w-]*$|^--[a-z][a-z-]*$/);
});

test('a command with sub-commands takes no value before them: the scripts count words', () => {
  for (const { commands, options } of atLeast(
    1,
    all.filter((each) => each.commands.length > 0),
  )) {
    expect(options.filter(({ values }) => values !== null)).toEqual([]);
    for (const below of atLeast(1, commands))
      expect(below.commands.length === 0 || below.path.length === 1).toBe(true);
  }
});

test('what is offered for an option is what it takes', () => {
  const of = (name: string) => taken.get(name);
  for (const name of ['--runtime', '--venue', '--kind', '--format', '--gateway', '--sabotage'])
    expect(of(name)?.kind, name).toBe('words');
  const words = (name: string) => {
    const values = of(name);
    return values?.kind === 'words' ? values.words : [];
  };
  expect(atLeast(1, words('--runtime')).every(isRuntimeName)).toBe(true);
  expect(atLeast(1, words('--venue')).every(isVenue)).toBe(true);
});

test('what is on the disk is offered as that, and a number, a name or a digest is not', () => {
  const kinds = (kind: string) =>
    [...taken].filter(([, values]) => values.kind === kind).map(([long]) => long);
  expect(kinds('folders').sort()).toMatchInlineSnapshot(`
    [
      "--answers",
      "--bundle",
      "--catalog",
      "--log",
      "--out",
      "--packet-dir",
      "--previous",
      "--root",
      "--run",
    ]
  `);
  expect(kinds('none').sort()).toMatchInlineSnapshot(`
    [
      "--accept-as",
      "--approval-digest",
      "--approval-identity",
      "--approval-issuer",
      "--as-of",
      "--database",
      "--deadline",
      "--expect-catalog",
      "--expect-max-age",
      "--expect-nonce",
      "--expect-packet",
      "--expect-policy",
      "--expect-run",
      "--expect-since",
      "--exporter",
      "--gateway-argument",
      "--gateway-env",
      "--gateway-path",
      "--gateway-socket-owner",
      "--gateway-tool",
      "--gateway-url",
      "--host",
      "--identity",
      "--issuer",
      "--jobs",
      "--kb-socket-owner",
      "--kb-url",
      "--max-age",
      "--nonce",
      "--port",
      "--purpose",
      "--rows",
      "--schema",
      "--service",
      "--socket-owner",
      "--surface",
      "--url",
      "--user",
    ]
  `);
  const argumentsOf = (kind: string) =>
    all.filter((each: CompletedCommand) => each.values.kind === kind).map(({ path }) => path.join(' '));
  expect(argumentsOf('files')).toEqual(['inspect', 'verify', 'gateway-probe', 'catalog gate']);
  expect(argumentsOf('folders')).toEqual(['rollup', 'view', 'report']);
});

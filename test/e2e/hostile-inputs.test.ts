// Every input of the action, filled with what an expression could carry in from a stranger: the job completes, and nothing gates.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LONG } from '../support/long.ts';
import { temporaryFolder } from '../support/sandbox.ts';
import { copyAction } from './action-copy.ts';
import { actionFile, runStep } from './runner.ts';
import { atLeast } from '../support/at-least.ts';

const attacks = [
  'true',
  '::set-env name=NODE_OPTIONS::--require /evil',
  '##[set-output name=verdict]EVIDENCE_PRESENT',
  '"; exit 1; #',
  '$(exit 1)`exit 1`',
  'EVIDENCE_PRESENT\nverdict=GREEN\nverdict<<X\nGREEN\nX',
  '../../../../etc/shadow',
  '\u202e\u0000\ud83d\ude00',
];

/** In `npm test` of one input the attack, of the next none, and each attack somewhere; with TKI_LONG=1 every input. */
const isTried = (at: number) => LONG || at % 2 === Math.floor(at / attacks.length) % 2;
const tried = Object.keys(actionFile.inputs)
  .map((name, at) => [name, attacks[at % attacks.length] ?? '', at] as const)
  .filter(([, , at]) => isTried(at));

test('each attack is tried', () => {
  expect(new Set(tried.map(([, attack]) => attack))).toEqual(new Set(attacks));
});

test.each(atLeast(1, tried))(
  'the input %s as %j: exit 0, BLOCKED with a reason, may-gate false, one annotation',
  async (name, value) => {
    // A null byte cannot stand in an environment, on a runner either.
    const given = value.replaceAll('\u0000', '');
    using step = await runStep({ inputs: { packet: './none.json', 'max-age': '24h', [name]: given } });
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({
      verdict: 'BLOCKED',
      'may-gate': 'false',
      'inspector-exit-code': '3',
    });
    expect(
      atLeast(1, Object.keys(step.outputs)).every((output) => actionFile.outputs[output] !== undefined),
    ).toBe(true);
    expect(step.commands).toMatchObject([{ name: 'warning', properties: { title: 'tool-kiem-thu' } }]);
    expect(step.otherFiles).toEqual({ env: '', path: '', state: '' });
    expect(Object.keys(step.published)).toHaveLength(3);
  },
);

describe("what a checkout puts in the place of a file: a way into main's own environment, or a pipe that nobody writes to", () => {
  const secret = 'SEKRETOFTHEJOB'.repeat(3);
  const secrets = { ACTIONS_RUNTIME_TOKEN: secret, 'INPUT_GITHUB-TOKEN': secret };
  // In the host's place: what main would have handed to it, and so to the sandbox.
  const spy = (into: string) =>
    `import fs from 'node:fs'; fs.writeFileSync(${JSON.stringify(into)}, fs.readFileSync(JSON.parse(fs.readFileSync(0, 'utf8')).packet));`;

  const ways: [string, Readonly<Record<string, string>>, string][] = [
    ['its environment, named outright', { packet: '/proc/self/environ' }, 'PACKET_UNREADABLE'],
    ['its environment, through a folder', { packet: './ev/environ' }, 'PACKET_UNREADABLE'],
    ['its environment, through a link', { packet: './environ' }, 'PACKET_UNREADABLE'],
    ['the token of the checkout', { packet: './git/config' }, 'PACKET_UNREADABLE'],
    ['a pipe as the packet', { packet: './pipe' }, 'PACKET_UNREADABLE'],
    ['claims named outright', { claims: '/proc/self/environ' }, 'INPUT_NOT_ACCEPTED'],
    ['claims through a link', { claims: './environ' }, 'INPUT_NOT_ACCEPTED'],
    ['a pipe as the claims', { claims: './pipe' }, 'INPUT_NOT_ACCEPTED'],
    ['a pipe as the earlier report', { previous: './pipe' }, 'INPUT_NOT_ACCEPTED'],
    ['an earlier report elsewhere', { previous: '/etc/hostname' }, 'INPUT_NOT_ACCEPTED'],
    ['a pipe in the catalog', { catalog: './catalog' }, 'CATALOG_NOT_ACCEPTED'],
    ['a pipe as the catalog', { catalog: './pipe' }, 'CATALOG_NOT_ACCEPTED'],
  ];

  /** The same ways into another input, which the rest shows already: with TKI_LONG=1. */
  const more = [
    'its environment, through a link',
    'claims named outright',
    'a pipe as the claims',
    'a pipe as the catalog',
  ];
  const often = ways.filter(([what]) => LONG || !more.includes(what));

  test.each(atLeast(1, often))(
    '%s: BLOCKED with a reason, and nothing is handed on',
    async (_, inputs, reason) => {
      using workspace = temporaryFolder();
      const at = (name: string) => path.join(workspace.dir, name);
      fs.writeFileSync(at('packet.json'), '{}');
      fs.mkdirSync(at('.git'));
      fs.writeFileSync(at('.git/config'), secret);
      fs.symlinkSync('.git', at('git'));
      fs.symlinkSync('/proc/self', at('ev'));
      fs.symlinkSync('/proc/self/environ', at('environ'));
      fs.mkdirSync(at('catalog'));
      for (const pipe of ['pipe', 'catalog/catalog.json']) execFileSync('/usr/bin/mkfifo', [at(pipe)]);
      using copy = copyAction({ programs: { 'host.mjs': spy(at('handed-on')) } });
      using step = await runStep({
        inputs: { packet: './packet.json', 'max-age': '24h', ...inputs },
        env: secrets,
        workspace: workspace.dir,
        dist: copy.dist,
      });
      expect(step.exitCode).toBe(0);
      expect(step.outputs).toMatchObject({ verdict: 'BLOCKED', 'may-gate': 'false' });
      expect(step.summary).toContain(reason);
      expect(fs.existsSync(at('handed-on'))).toBe(false);
      expect([step.log, step.summary, ...Object.values(step.published)].join('\n')).not.toContain(secret);
    },
  );
});

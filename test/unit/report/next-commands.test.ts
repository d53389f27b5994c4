// Commands that a person pastes: this run's values, quoted for a shell, and one folder for two artifacts. Read by a real shell.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { downloadCommands, handOverCommands, verifyCommand } from '../../../src/report/next-commands.ts';

const digest = `sha256:${'a1'.repeat(32)}`;

test('verify names the folder, every input that was given, and the digest of the packet', () => {
  expect(verifyCommand('npx tki', 'run1', { packet: 'p.json' }, digest)).toBe(
    `npx tki verify run1 --packet p.json --expect-packet ${digest}`,
  );
  const given = { packet: 'p.json', claims: 'c.json', catalog: 'cat', previous: 'run0' };
  expect(verifyCommand('tki', 'run1', given, null)).toBe(
    'tki verify run1 --packet p.json --claims c.json --catalog cat --previous run0',
  );
});

test.each([`a b`, `it's`, '$(touch x)', '`id`', 'a;b', 'a&b', 'x"y', '#x', '*', '~', 'é', ''])(
  'a shell reads the folder %j as that one word',
  (name) => {
    const command = verifyCommand('tki', name, { packet: name }, null).replace(/^tki/, "printf '%s\\n'");
    expect(execFileSync('/bin/sh', ['-c', command], { encoding: 'utf8' }).split('\n')).toEqual([
      'verify',
      name,
      '--packet',
      name,
      '',
    ]);
  },
);

test('two artifacts come into one folder, as gh and a shell do it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tki-commands-'));
  try {
    // As gh does it: of several artifacts each gets a folder of its own.
    const gh = join(folder, 'gh');
    writeFileSync(
      gh,
      '#!/bin/sh\n[ "$*" = "run download 42 -n tki-evidence-42 -n tki-report-42 --dir run" ] || exit 1\n' +
        'mkdir -p run/tki-evidence-42 run/tki-report-42 && : > run/tki-evidence-42/run.json && : > run/tki-report-42/report.json\n',
    );
    chmodSync(gh, 0o755);
    mkdirSync(join(folder, 'cwd'));
    const commands = downloadCommands('42', ['tki-evidence-42', 'tki-report-42'], 'run');
    execFileSync('/bin/sh', ['-ec', commands.join('\n')], {
      cwd: join(folder, 'cwd'),
      env: { PATH: `${folder}:/usr/bin:/bin` },
    });
    for (const name of ['run.json', 'report.json'])
      expect(existsSync(join(folder, 'cwd/run', name)), name).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('of a single artifact gh makes no folder, and nothing is moved', () => {
  expect(downloadCommands('42', ['tki-evidence-42'], 'run')).toEqual([
    'gh run download 42 -n tki-evidence-42 --dir run',
  ]);
});

const onGitHub = { run_id: '42', server: 'https://github.com' };

test('a job gives its commands only where it has a run and something was uploaded', () => {
  expect(handOverCommands(onGitHub, ['tki-evidence-42', 'tki-report-42'], digest)).toEqual([
    'gh run download 42 -n tki-evidence-42 -n tki-report-42 --dir run',
    'mv run/*/* run/',
    `tki verify run --packet packet.json --expect-packet ${digest}`,
  ]);
  expect(handOverCommands(onGitHub, ['tki-evidence-42'], null).at(-1)).toBe('tki verify run');
  expect(handOverCommands({ run_id: null, server: null }, ['tki-evidence-42'], digest)).toEqual([]);
  expect(handOverCommands(onGitHub, [], digest)).toEqual([]);
  expect(handOverCommands(null, ['tki-evidence-42'], digest)).toEqual([]);
});

test.each([
  'https://git.example.org',
  'http://127.0.0.1:3000',
  'https://github.com.example',
  'http://github.com',
])('on %s, which gh does not know, the archives are taken from the run’s page', (server) => {
  const commands = handOverCommands({ run_id: '42', server }, ['tki-evidence-42', 'tki-report-42'], digest);
  expect(commands).toEqual([
    '# first download tki-evidence-42 and tki-report-42 from the page of this run',
    'unzip -d run tki-evidence-42.zip',
    'unzip -d run tki-report-42.zip',
    `tki verify run --packet packet.json --expect-packet ${digest}`,
  ]);
});

test.each(['https://github.com', 'https://tenant.ghe.com', null])(
  'with %s as the server it is gh',
  (server) => {
    expect(handOverCommands({ run_id: '42', server }, ['tki-evidence-42'], null)[0]).toMatch(
      /^gh run download 42 /,
    );
  },
);

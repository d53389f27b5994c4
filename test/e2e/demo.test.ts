// `npm run demo`'s work, in a copy of the tree under a folder that only root can enter: five steps, each with its stated code.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { leftovers, root, temporaryFolder } from '../support/sandbox.ts';
import { kinds, wholeRun } from './command-line.ts';
import { atLeast } from '../support/at-least.ts';

/** A story that fits one screen. */
const LINES = 40;

it('the demo shows six counts, an inspection, its verification, a refused packet and a seen sabotage, and exits 0', () => {
  using folder = temporaryFolder();
  fs.chmodSync(folder.dir, 0o700);
  const clone = path.join(folder.dir, 'clone');
  fs.mkdirSync(clone);
  for (const name of ['dist', 'catalog', 'src', 'scripts', 'sandbox', 'package.json']) {
    fs.cpSync(path.join(root, name), path.join(clone, name), { recursive: true });
  }
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(clone, 'node_modules'));
  // As on a CI, whose variables make colour libraries colour what is no terminal.
  const env = { ...process.env, CI: 'true', FORCE_COLOR: '1', NO_COLOR: undefined };
  const demo = spawnSync(process.execPath, ['scripts/demo.ts'], { cwd: clone, encoding: 'utf8', env });
  expect(demo.stdout).toContain('verdict      EVIDENCE_PRESENT (exit code 10, non-gating)');
  expect(demo.stdout).toContain('attestation  NOT_ACCEPTED (venue unapproved)');
  expect(demo.stdout).toContain('12 of 12 observed as expected');
  const counts = [...demo.stdout.matchAll(/^ {3}count\/(\S+) +(\d+) {2}(\w+)$/gm)].map((row) =>
    row.slice(1, 4),
  );
  expect(counts).toEqual([
    ['dot_tools', '309', 'canonical'],
    ['information_unit', '219', 'canonical'],
    ['tac_logical_unit', '102', 'canonical'],
    ['v_dot_reconciliation_reliability', '309', 'canonical'],
    ['v_dot_registry_no_file', '41', 'diagnostic'],
    ['system_issues', '224019', 'canonical'],
  ]);
  expect([...demo.stdout.matchAll(/^ {3}ended with (\d+)$/gm)].map((row) => row[1])).toEqual([
    '0',
    '10',
    '10',
    '3',
    '10',
  ]);
  expect(demo.stdout).toContain(
    "verdict      BLOCKED: the packet's bytes do not match its own digest (PACKET_DIGEST_DIFFERS)",
  );
  expect(demo.stderr).toBe('');
  const lines = demo.stdout.trimEnd().split('\n');
  expect(lines.length, demo.stdout).toBeLessThanOrEqual(LINES);
  // Work is announced before its answer, and never when it is done.
  const at = (word: string) => lines.flatMap((line, index) => (line.includes(word) ? [index] : []));
  expect(at('at work').length).toBeGreaterThanOrEqual(4);
  for (const index of atLeast(1, at('at work'))) expect(lines[index - 1]).toContain('$ npx tki ');
  expect(Math.max(...at('at work'))).toBeLessThan(Math.max(...at('ended with')));
  expect(lines.slice(-2).join('\n')).toMatch(/Open \.demo\/page\.html .*\n.*Read \.demo\/run\/report\.md/);
  expect(fs.readFileSync(path.join(clone, '.demo/page.html'), 'utf8')).toContain('PACKET_DIGEST_DIFFERS');
  expect(kinds(path.join(clone, '.demo/run'))).toEqual(wholeRun);
  expect(demo.status).toBe(0);
  expect(leftovers()).toEqual([]);
});

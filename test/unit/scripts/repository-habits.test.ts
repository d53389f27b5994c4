// What a forge reads of this repository: the words of the Marketplace, the update settings, the analyser's pin, the contact.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../../scripts/root.ts';
import { atLeast } from '../../support/at-least.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The Marketplace refuses a longer one. */
const MARKETPLACE_DESCRIPTION = 125;

describe.each(['action.yml', 'export/action.yml', 'verify/action.yml'])('%s', (path) => {
  const { name, description } = parse(read(path)) as { name: string; description: string };

  it('describes itself in under 125 characters, and says that it never gates', () => {
    expect(description.length).toBeLessThan(MARKETPLACE_DESCRIPTION);
    expect(description).toMatch(/never gates/i);
    expect(name.length).toBeGreaterThan(0);
  });
});

it('the analyser is pinned by version and by digest, and nothing is installed without one', () => {
  const lines = read('.github/analyser/requirements.txt')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  for (const line of atLeast(1, lines))
    expect(line).toMatch(/^[a-z-]+==\d+\.\d+\.\d+ --hash=sha256:[0-9a-f]{64}$/);
  expect(lines).toHaveLength(1);
  const workflow = read('.github/workflows/analyse.yml');
  const installs = workflow.split('\n').filter((line) => /pip.* install /.test(line));
  expect(installs).toHaveLength(1);
  for (const line of atLeast(1, installs))
    expect(line).toMatch(/--no-deps .*--require-hashes -r \.github\/analyser\//);
});

it('updates come for npm, the actions and the analyser, in groups, and none on its first days', () => {
  const { updates } = parse(read('.github/dependabot.yml')) as {
    updates: { 'package-ecosystem': string; groups: object; cooldown: { 'default-days': number } }[];
  };
  expect(updates.map((each) => each['package-ecosystem']).sort()).toEqual(['github-actions', 'npm', 'pip']);
  for (const { groups, cooldown } of atLeast(1, updates)) {
    expect(Object.keys(groups)).toHaveLength(1);
    expect(cooldown['default-days']).toBeGreaterThanOrEqual(7);
  }
});

it('SECURITY.md names a way to report in private, and no address that nobody here holds', () => {
  const text = read('SECURITY.md');
  expect(text).toContain('Report a vulnerability');
  expect(text).toContain('security/advisories/new');
  expect(text).not.toMatch(/[\w.+-]+@[\w-]+\.\w+/);
});

it('the form for a defect asks for what `tki doctor --json` says', () => {
  const { body } = parse(read('.github/ISSUE_TEMPLATE/defect.yml')) as {
    body: { attributes: { label?: string }; validations?: { required?: boolean } }[];
  };
  const asked = body.find(({ attributes }) => attributes.label?.includes('doctor --json') === true);
  expect(asked?.validations?.required).toBe(true);
});

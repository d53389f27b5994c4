// The bill of materials beside the programs: valid by CycloneDX's own strict schema, and every package that a bundle holds, once.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/root.ts';
import { toSbom } from '../../../scripts/sbom.ts';

/** Each package's section of licenses.txt. */
const sections = readFileSync(join(root, 'dist/licenses.txt'), 'utf8')
  .split(`\n\n${'-'.repeat(80)}\n\n`)
  .slice(1);

const text = readFileSync(join(root, 'dist/sbom.cdx.json'), 'utf8');

interface Bom {
  readonly components: readonly { readonly purl: string; readonly licenses?: readonly unknown[] }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

const bom = JSON.parse(text) as Bom;
const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);

test('it is valid, and one with a member that CycloneDX does not know is not', async () => {
  expect(await validator.validate(text)).toBeNull();
  expect(await validator.validate(JSON.stringify({ ...bom, invented: true }))).not.toBeNull();
});

test('it lists what licenses.txt lists, each once and as a part of the programs', () => {
  const listed = sections
    .map((section) => section.split(' (', 1)[0]?.split(' ') ?? [])
    .map(([name = '', version = '']) => `pkg:npm/${name.replace('@', '%40')}@${version}`);
  const purls = bom.components.map(({ purl }) => purl);
  expect(purls.toSorted()).toEqual([...new Set(listed)].toSorted());
  expect(purls.length).toBeGreaterThan(100);
  expect(bom.dependencies.find(({ ref }) => ref.includes('tool-kiem-thu'))?.dependsOn?.toSorted()).toEqual(
    purls.toSorted(),
  );
});

test('it has no time and no serial number, so that whoever builds it again gets the same bytes', () => {
  const packages = [{ directory: '', name: '@scope/name', version: '1.0.0', license: 'MIT' }];
  expect(toSbom(packages)).toBe(toSbom(packages));
  expect(text).not.toMatch(/serialNumber|timestamp/);
});

test('every section of licenses.txt has the text of a licence, and the parser of PostgreSQL is named with its own', () => {
  const texts = /permission|redistribution|licensed under|apache license|public domain/i;
  expect(sections.filter((section) => !texts.test(section) || section.length < 400)).toEqual([]);
  expect(sections.find((section) => section.startsWith('libpg-query '))).toContain(
    'Regents of the University',
  );
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isDevelopment, version } from '../../../src/formats/version.ts';

it('the sources as they stand are a development build of the version in package.json', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  expect(version).toBe(`${manifest.version}-dev`);
  expect(isDevelopment(version)).toBe(true);
  expect(isDevelopment(manifest.version)).toBe(false);
});

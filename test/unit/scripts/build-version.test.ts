// What a build is called: a release's name is for the bundles that the release recorded, and for no others.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  bundlesDigest,
  VERSION_PLACEHOLDER,
  versionOf,
  withVersion,
} from '../../../scripts/build-version.ts';
import { root } from '../../../scripts/root.ts';
import { isDevelopment } from '../../../src/formats/version.ts';
import { atLeast } from '../../support/at-least.ts';

const files = (text: string) => new Map([['cli.mjs', Buffer.from(text)]]);

it('is the release or main where it recorded these very bundles, and a development build in every other case', () => {
  const bundles = bundlesDigest(files(`a ${VERSION_PLACEHOLDER}`));
  const released = { version: '0.2.0', bundles, released: true };
  expect(versionOf('0.2.0', bundles, released)).toBe('0.2.0');
  const main = versionOf('0.2.0', bundles, { ...released, released: false });
  expect(main).toBe(`0.2.0-main+${bundles.slice(0, 12)}`);
  expect(isDevelopment(main)).toBe(false);
  const changed = bundlesDigest(files(`b ${VERSION_PLACEHOLDER}`));
  for (const [packaged, digest, record] of [
    ['0.2.0', changed, released],
    ['0.2.0', bundles, null],
    ['0.3.0', bundles, released],
  ] as const) {
    const name = versionOf(packaged, digest, record);
    expect(name).toBe(`${packaged}-dev+${digest.slice(0, 12)}`);
    expect(isDevelopment(name)).toBe(true);
  }
  expect(versionOf('0.2.0', changed, null)).not.toBe(versionOf('0.2.0', bundles, null));
});

it('does not depend on the order of the files, and is written in wherever the placeholder stands', () => {
  const [one, two] = [Buffer.from('1'), Buffer.from(VERSION_PLACEHOLDER)];
  const there = new Map([
    ['a', one],
    ['b', two],
  ]);
  expect(bundlesDigest(there)).toBe(
    bundlesDigest(
      new Map([
        ['b', two],
        ['a', one],
      ]),
    ),
  );
  expect(Buffer.from(withVersion(there, '0.2.0').get('b') ?? '').toString()).toBe('0.2.0');
  expect(withVersion(there, '0.2.0').get('a')).toBe(one);
});

it('stands in no program that dist holds', () => {
  const { files: named } = JSON.parse(readFileSync(join(root, 'dist/manifest.json'), 'utf8')) as {
    files: Record<string, unknown>;
  };
  for (const name of atLeast(
    1,
    Object.keys(named).filter((each) => /\.[cm]js$/.test(each)),
  ))
    expect(readFileSync(join(root, 'dist', name)).includes(VERSION_PLACEHOLDER), name).toBe(false);
});

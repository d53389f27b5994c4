// The forms that every room leans on: what is no digest, no canonical text and no row of a mount table is said to be none.
import { describe, expect, it } from 'vitest';
import { toCanonicalJson } from '../../../src/formats/canonical.ts';
import { isDigest } from '../../../src/formats/digest.ts';
import { parseMountinfo } from '../../../src/formats/kernel/mountinfo.ts';

const HEX = 'a'.repeat(64);

describe('isDigest', () => {
  it('takes sha256 and 64 digits in lower case', () => {
    expect(isDigest(`sha256:${HEX}`)).toBe(true);
  });

  it.each<[unknown, string]>([
    ['', 'nothing'],
    [HEX, 'no algorithm'],
    [`sha512:${HEX}`, 'another algorithm'],
    [`sha256:${HEX.slice(1)}`, 'a digit less'],
    [`sha256:${HEX}a`, 'a digit more'],
    [`sha256:${HEX.toUpperCase()}`, 'upper case'],
    [`sha256:${'g'.repeat(64)}`, 'no hex'],
    [` sha256:${HEX}`, 'a space before'],
    [`sha256:${HEX}\n`, 'a line feed behind'],
    [[`sha256:${HEX}`], 'a list of one'],
    [null, 'null'],
  ])('refuses %j: %s', (value) => {
    expect(isDigest(value)).toBe(false);
  });
});

describe('toCanonicalJson', () => {
  it.each([['\ud800'], ['a\udc00'], [{ '\ud800': 1 }], [{ a: ['\udfff'] }], [Number.NaN], [Infinity]])(
    'has no text for number %#',
    (value) => {
      expect(() => toCanonicalJson(value)).toThrow(
        expect.objectContaining({ code: 'NOT_CANONICALIZABLE' }) as Error,
      );
    },
  );

  it('writes a pair of surrogates as the letter that it is', () => {
    expect(toCanonicalJson({ b: '\ud83d\ude00', a: undefined })).toBe('{"b":"😀"}');
  });
});

describe('parseMountinfo', () => {
  const ROW = '36 35 98:0 /root /mnt\\040x rw,noatime shared:1 master:2 - ext4 /dev/vda rw,errors=continue';

  it('reads a row, whatever stands between its options and the dash', () => {
    expect(parseMountinfo(`${ROW}\n`)).toEqual([
      {
        mount_point: '/mnt x',
        root: '/root',
        options: ['rw'],
        fs_type: 'ext4',
        source: '/dev/vda',
        super_options: ['errors=continue', 'rw'],
        propagation: 'shared:1 master:2',
      },
    ]);
  });

  it('leaves out how atime is kept, sorts the other options, and reads the kernel’s escapes', () => {
    const line =
      '36 35 98:0 /a\\134b /m\\011n nosuid,relatime,nodev,noatime,ro,nodiratime,strictatime,lazytime - tmpfs a\\012b rw,lazytime';
    expect(parseMountinfo(`\n${line}\n${ROW}`)?.[0]).toEqual({
      mount_point: '/m\tn',
      root: '/a\\b',
      options: ['nodev', 'nosuid', 'ro'],
      fs_type: 'tmpfs',
      source: 'a\nb',
      super_options: ['rw'],
      propagation: '',
    });
  });

  it.each([
    ['an empty table', ''],
    ['a row without a dash', ROW.replace(' - ', ' ')],
    ['a row that ends before its options', '36 35 98:0 /root /mnt - ext4 /dev/vda rw'],
    ['a row that ends before its mount point', '36 35 98:0 /root - ext4 /dev/vda rw'],
    ['a row that ends before its root', '36 35 98:0 - ext4 /dev/vda rw'],
    ['a row without a file system', '36 35 98:0 / /mnt rw - '],
    ['a row without a source', '36 35 98:0 / /mnt rw - ext4'],
    ['a row without the options of its file system', '36 35 98:0 / /mnt rw - ext4 /dev/vda'],
    ['nothing but a dash', ' - '],
    ['a broken row behind a sound one', `${ROW}\nbroken`],
  ])('has no table for %s', (_, text) => {
    expect(parseMountinfo(text)).toBeNull();
  });
});

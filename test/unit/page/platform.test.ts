// What stands in for Node's Buffer and crypto in a browser gives what Node's give, byte for byte. In memory.
import { isAscii, isUtf8 } from 'node:buffer';
import crypto from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Buffer as Portable } from '../../../src/page/platform/buffer.ts';
import * as encodings from '../../../src/page/platform/encodings.ts';
import { createHash, hash } from '../../../src/page/platform/crypto.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

/** Text and no text: lone continuation, overlong, half a character, a surrogate, a byte order mark, five bytes. */
const samples = [
  bytes(),
  Buffer.from('plain'),
  Buffer.from('é “quoted” 🟢 \u202e'),
  bytes(0x80),
  bytes(0xc0, 0x80),
  bytes(0xe2, 0x82),
  bytes(0xed, 0xa0, 0x80, 0x41),
  bytes(0xef, 0xbb, 0xbf, 0x41),
  bytes(0xf8, 0x88, 0x80, 0x80, 0x80),
  Uint8Array.from({ length: 300 }, (_, index) => index % 256),
];

describe('sha256', () => {
  it.each(samples.map((sample) => [Buffer.from(sample).toString('hex'), sample]))('of %s', (_hex, sample) => {
    for (const encoding of ['hex', 'base64'] as const)
      expect(hash('sha256', sample, encoding)).toBe(crypto.hash('sha256', sample, encoding));
  });

  it('of texts, in pieces, and from a copy that goes its own way', () => {
    const [own, nodes] = [createHash('sha256'), crypto.createHash('sha256')];
    for (const text of ['', 'a', 'é\ud800', 'x'.repeat(1000)]) {
      own.update(text);
      nodes.update(text);
      expect(own.copy().update('!').digest('hex')).toBe(nodes.copy().update('!').digest('hex'));
    }
    expect(own.digest('hex')).toBe(nodes.digest('hex'));
  });

  it('is the one digest there is', () => {
    expect(() => createHash('md5')).toThrow('sha256 alone');
  });
});

describe('encodings', () => {
  it.each(samples.map((sample) => [Buffer.from(sample).toString('hex'), sample]))('of %s', (_hex, sample) => {
    expect(encodings.isUtf8(sample)).toBe(isUtf8(sample));
    expect(encodings.isAscii(sample)).toBe(isAscii(sample));
  });
});

describe('Buffer', () => {
  it.each(samples.map((sample) => [Buffer.from(sample).toString('hex'), sample]))(
    'decodes %s',
    (_hex, sample) => {
      const [own, nodes] = [Portable.from(sample), Buffer.from(sample)];
      for (const encoding of [undefined, 'utf8', 'latin1', 'hex', 'base64'] as const)
        expect(own.toString(encoding)).toBe(nodes.toString(encoding));
      expect(Portable.from(own.subarray(1)).toString('utf8', 0, 400)).toBe(
        nodes.subarray(1).toString('utf8', 0, 400),
      );
      expect(Portable.concat([own, own]).toString('hex')).toBe(Buffer.concat([nodes, nodes]).toString('hex'));
      expect(own.indexOf(Portable.from('A'))).toBe(nodes.indexOf(Buffer.from('A')));
      expect(own.compare(Portable.from('é'))).toBe(nodes.compare(Buffer.from('é')));
    },
  );

  it('writes many bytes as letters', () => {
    const many = Buffer.from(Array.from({ length: 20_001 }, (_, index) => index % 256));
    expect(Portable.from(many).toString('latin1', 3, 20_000)).toBe(many.toString('latin1', 3, 20_000));
  });

  it.each(['', 'a', 'é🟢', '\ud800x', 'QUJD', 'QU JD==', '!!', '41zz', 'a\ufeff'])('encodes %j', (text) => {
    for (const encoding of ['utf8', 'base64', 'hex', 'latin1'] as const) {
      expect(Portable.from(text, encoding).toString('hex')).toBe(Buffer.from(text, encoding).toString('hex'));
    }
    expect(Portable.byteLength(text)).toBe(Buffer.byteLength(text));
  });
});

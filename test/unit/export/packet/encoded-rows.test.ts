// Rows as bytes, from values and from PostgreSQL's own messages, beside another implementation's text of the same rows.
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEncodedRows } from '../../../../src/export/packet/encoded-rows.ts';
import { ITEM_LIMIT_BYTES } from '../../../../src/formats/limits.ts';

type Row = (string | null)[];

/** The body of a DataRow message. */
function toMessage(row: Row): Buffer {
  const parts: Buffer[] = [Buffer.alloc(2)];
  parts[0]?.writeUInt16BE(row.length);
  for (const cell of row) {
    const text = Buffer.from(cell ?? '', 'utf8');
    const length = Buffer.alloc(4);
    length.writeInt32BE(cell === null ? -1 : text.length);
    parts.push(length, text);
  }
  return Buffer.concat(parts);
}

const cell = fc.option(
  fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({
        unit: fc.constantFrom('a', '"', '\\', '\u0001', '\n', '\u001f', ' ', '\u007f', 'ế'),
        maxLength: 300,
      }),
    )
    .map((text) => text.replaceAll('\0', '')),
);
const rows = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 });

const lines = (all: readonly Row[]): string => all.map((row) => canonicalize(row) ?? '').join(',');

describe('createEncodedRows', () => {
  it('holds the canonical text of the rows, whichever way they came, and of every beginning of them', () => {
    const stores = [createEncodedRows(), createEncodedRows()] as const;
    fc.assert(
      fc.property(rows, (all) => {
        for (const store of stores) store.clear();
        for (const row of all) {
          stores[0].add(row);
          stores[1].addMessage(toMessage(row));
        }
        for (const store of stores) {
          expect(store.count()).toBe(all.length);
          for (let count = 0; count <= all.length; count++) {
            const expected = lines(all.slice(0, count));
            expect(Buffer.from(store.upTo(count)).toString('utf8')).toBe(expected);
            expect(store.sizeOf(count)).toBe(Buffer.byteLength(expected));
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('keeps a beginning of what is too much: no later row, however small, stands behind a gap', () => {
    for (const way of ['add', 'addMessage'] as const) {
      const store = createEncodedRows();
      const put = (row: Row): void => (way === 'add' ? store.add(row) : store.addMessage(toMessage(row)));
      put(['first']);
      put(['\u0001'.repeat(ITEM_LIMIT_BYTES / 6)]);
      put(['third']);
      expect([store.count(), store.sizeOf(1), store.sizeOf(2), store.sizeOf(3)]).toEqual([
        3,
        '["first"]'.length,
        Number.POSITIVE_INFINITY,
        Number.POSITIVE_INFINITY,
      ]);
      store.clear();
      put(['x']);
      expect([store.count(), Buffer.from(store.upTo(1)).toString()]).toEqual([1, '["x"]']);
    }
  });

  it('takes a row of every length around the limit, to the byte', () => {
    const store = createEncodedRows();
    for (const [over, size] of [
      [0, ITEM_LIMIT_BYTES],
      [1, Number.POSITIVE_INFINITY],
    ] as const) {
      store.clear();
      store.addMessage(toMessage(['x'.repeat(ITEM_LIMIT_BYTES - 4 + over)]));
      expect(store.sizeOf(1)).toBe(size);
    }
  });
});

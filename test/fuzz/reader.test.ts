// The reader against an oracle that shares none of its code: JSON.parse and canonicalize over the whole packet.
// TKI_FUZZ_RUNS raises the number of runs; no test depends on time.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import canonicalize from 'canonicalize';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { envelope } from '../../src/formats/schema/packet.ts';
import { readPacket, type PacketReading } from '../../src/evaluation/read-packet.ts';
import { LONG } from '../support/long.ts';
import { readVectors, toSource } from '../vectors/vector.ts';
import { atLeast } from '../support/at-least.ts';

const RUNS = Number(process.env['TKI_FUZZ_RUNS'] ?? 60);
const QUERIES = new Map([
  ['count/dot_tools', 'SELECT pg_catalog.count(*) FROM public.dot_tools'],
  ['rows/dot_tools', 'SELECT code, "name" FROM public.dot_tools'],
]);
const DEPTH = 64;

const sha = (data: string | Uint8Array): string =>
  `sha256:${createHash('sha256').update(data).digest('hex')}`;

interface Opinion {
  accepted: boolean;
  digest: string;
  packetDigest: string | null;
  contentHashes: (string | null)[];
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let deepest = 0;
  for (const inner of Object.values(value)) deepest = Math.max(deepest, depthOf(inner));
  return deepest + 1;
}

function hasSqlName(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([name, inner]) => (!Array.isArray(value) && name.toLowerCase() === 'sql') || hasSqlName(inner),
  );
}

/** What the specification says of these bytes, the obvious and costly way. */
function oracle(bytes: Uint8Array): Opinion {
  const refused = { accepted: false, digest: sha(bytes), packetDigest: null, contentHashes: [] };
  let value: Record<string, unknown>;
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const parsed: unknown = JSON.parse(decoded);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return refused;
    if (depthOf(parsed) > DEPTH || canonicalize(parsed) !== decoded) return refused;
    value = parsed as Record<string, unknown>;
  } catch {
    return refused;
  }
  const { items, ...rest } = value;
  if (!Array.isArray(items) || hasOwnProto(rest) || !envelope.safeParse(rest).success || hasSqlName(rest))
    return refused;
  if (Number.isNaN(Date.parse(rest['packet_as_of'] as string)) || !sameDay(rest['packet_as_of'] as string))
    return refused;
  const tki = rest['tki'] as Record<string, unknown> | undefined;
  const { packet_digest: _itself, ...extension } = tki ?? {};
  return {
    accepted: true,
    digest: sha(bytes),
    packetDigest: tki === undefined ? null : sha(canonicalize({ ...value, tki: extension }) as string),
    contentHashes: items.map(contentHash),
  };
}

/** zod's strict objects do not see it. */
function hasOwnProto(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.keys(value).includes('__proto__') || Object.values(value).some(hasOwnProto);
}

function sameDay(time: string): boolean {
  return new Date(time).toISOString().slice(0, 19) === time.slice(0, 19);
}

function contentHash(item: unknown): string | null {
  if (typeof item !== 'object' || item === null || !Object.hasOwn(item, 'payload')) return null;
  const { payload, source_metadata: source, surface_kind: kind } = item as Record<string, unknown>;
  if (typeof source !== 'object' || source === null || Array.isArray(source)) return null;
  const { governed_surface: surface, named_query_id_or_kb_path: id } = source as Record<string, unknown>;
  if (typeof surface !== 'string' || typeof id !== 'string') return null;
  const document = kind === 'kb_document';
  const sql = document ? null : QUERIES.get(id);
  if (sql === undefined) return null;
  return sha(
    canonicalize({ governed_surface: surface, named_query_id: document ? null : id, payload, sql }) as string,
  );
}

function opinionOf(reading: PacketReading): Opinion {
  if (reading.kind === 'refused') {
    return { accepted: false, digest: reading.digest ?? 'unreadable', packetDigest: null, contentHashes: [] };
  }
  const { digest, recomputedPacketDigest: packetDigest, items } = reading;
  return {
    accepted: true,
    digest,
    packetDigest,
    contentHashes: items.map((item) => item.recomputedContentHash),
  };
}

function agree(bytes: Uint8Array, chunks: readonly number[]): boolean {
  const expected = oracle(bytes);
  for (const chunkBytes of atLeast(1, chunks)) {
    expect(opinionOf(readPacket(toSource(bytes), QUERIES, { chunkBytes }))).toEqual(expected);
  }
  return expected.accepted;
}

// ---- values

/** Text that once broke a reader: quotes, escapes, structure, surrogates, what looks like the reader's own landmarks. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '"',
    '\\',
    '\\"',
    '},{"authority_status":"',
    '}],"manifest_hash":"',
    '\\ud800',
    '\u2028',
    '\u007f',
    '\u0000',
    '\u{1f600}',
    ']',
    '{',
    'sql',
    '\ue000\u{10000}',
  ),
);
const name = fc.oneof(
  text,
  fc.constantFrom(
    '__proto__',
    'toJSON',
    'constructor',
    '9',
    '10',
    'a',
    'authority_status',
    'items',
    'payload',
    '\ufb33',
    '\u{10000}',
    'sql',
    'SQL',
  ),
);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom(0, 1e21, 1e-7, 5e-324, 2 ** 53),
);
const { value: json } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant(null),
    fc.boolean(),
    number,
    text,
    fc.array(tie('value'), { maxLength: 4 }),
    record(tie('value')),
  ),
}));

function record(value: fc.Arbitrary<unknown>): fc.Arbitrary<Record<string, unknown>> {
  return fc.array(fc.tuple(name, value), { maxLength: 5 }).map((members) => {
    const built: Record<string, unknown> = {};
    for (const [key, inner] of members) {
      Object.defineProperty(built, key, {
        value: inner,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return built;
  });
}

const item = fc.oneof(
  { weight: 1, arbitrary: json },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        record(json),
        fc.constantFrom('count/dot_tools', 'rows/dot_tools', 'unknown/x'),
        text,
        fc.constantFrom('pg_table', 'kb_document'),
        fc.oneof(
          json,
          fc
            .array(fc.array(fc.option(text), { maxLength: 3 }), { maxLength: 5 })
            .map((rows) => ({ columns: ['a'], kind: 'rows', rows })),
        ),
        fc.boolean(),
      )
      .map(([more, id, surface, kind, payload, first]) => ({
        ...more,
        ...(first ? { authority_status: 'draft' } : {}),
        payload,
        source_metadata: { governed_surface: surface, named_query_id_or_kb_path: id },
        surface_kind: kind,
      })),
  },
);

const digest = `sha256:${'0'.repeat(64)}`;
const packet = fc
  .tuple(fc.array(item, { maxLength: 4 }), fc.boolean(), fc.dictionary(name, text, { maxKeys: 3 }), text)
  .map(([items, extended, exporter, disclaimer]) => ({
    schema: 'b7-governed-packet/v1',
    packet_id: 'PKT-1',
    packet_as_of: '2026-06-10T08:00:00Z',
    source_mode: 'PACKET_DERIVED',
    freshness: 'AS_OF_EXPORT',
    decision_effect: 'NONE',
    may_gate: false,
    disclaimer: disclaimer === '' ? 'x' : disclaimer,
    manifest_hash: digest,
    items,
    ...(extended
      ? {
          tki: {
            packet_digest: digest,
            gateway: 'g',
            catalog: { digest, status: 'provisional' },
            exporter,
            purpose: 'p',
          },
        }
      : {}),
  }));

/** Lone surrogates make canonicalize throw: such a value has no canonical text to begin with. */
function toBytes(value: unknown): Buffer | null {
  try {
    return Buffer.from(canonicalize(value) as string);
  } catch {
    return null;
  }
}

const CHUNKS = [1, 3, 17, 1 << 20];

const TOKENS = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '""',
  '"sql":1',
  '1.0',
  '-0',
  '1e400',
  '9007199254740993',
  '"\\ud800"',
  '"\\\\ud800"',
  '"\\u0041"',
  'null',
  '"a":1,',
  '},{"authority_status":"',
  '}],"manifest_hash":"',
  '{"authority_status":"x"},',
  '\ufeff',
  '"__proto__":1,',
  '"toJSON":1,',
  '"10":1,"9":1,',
  '"9":1,"10":1,',
];

/** Far above what the runs take, only there to end a hang. */
const TIMEOUT_MS = 60_000 + RUNS * 60;

describe('the reader agrees with canonicalize and JSON.parse', { timeout: TIMEOUT_MS }, () => {
  it('on packets of random values', () => {
    let accepted = 0;
    fc.assert(
      fc.property(packet, (value) => {
        const bytes = toBytes(value);
        if (bytes !== null && agree(bytes, CHUNKS)) accepted++;
      }),
      { numRuns: RUNS },
    );
    // A generator that only made refused packets would prove nothing.
    expect(accepted).toBeGreaterThan(RUNS / 4);
  });

  it('on texts that JSON.stringify writes, canonical or not', () => {
    fc.assert(
      fc.property(packet, fc.integer({ min: 0, max: 1 }), (value, indent) => {
        agree(Buffer.from(JSON.stringify(value, null, indent)), CHUNKS);
      }),
      { numRuns: RUNS },
    );
  });

  it('on documents that are no packets at all', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          json.map((value) => toBytes(value) ?? Buffer.alloc(0)),
          fc.uint8Array({ maxLength: 60 }),
        ),
        (bytes) => {
          agree(bytes, CHUNKS);
        },
      ),
      { numRuns: RUNS },
    );
  });

  const sound = readVectors()
    .filter(({ packet: bytes }) => bytes.length < 6000)
    .map(({ packet: bytes }) => bytes);

  it('on every vector, whatever the window', () => {
    // In `npm test` each meets a byte at a time, the whole at once and two of those between, in turn.
    const between = [2, 3, 5, 64, 1000];
    for (const [turn, bytes] of atLeast(1, sound.entries()))
      agree(bytes, [1, ...between.filter((_, at) => LONG || (at + turn) % 3 === 0), 1 << 20]);
  });

  const change = fc.record({
    at: fc.nat(),
    kind: fc.constantFrom('flip', 'insert', 'delete', 'copy', 'swap', 'cut'),
    byte: fc.oneof(fc.nat(255), fc.constantFrom(...Buffer.from('"\\{}[],:0-eu \n'))),
    length: fc.integer({ min: 1, max: 40 }),
    to: fc.nat(),
  });

  it('on sound packets with bytes flipped, inserted, removed, copied and swapped', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sound),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        (bytes, changes) => {
          agree(
            changes.reduce<Uint8Array>((mutant, one) => mutate(Buffer.from(mutant), one), bytes),
            [1 + ((changes[0]?.to ?? 0) % 70), 1 << 20],
          );
        },
      ),
      { numRuns: RUNS * 5 },
    );
  });

  const hostile = fc.tuple(fc.constantFrom(...sound), fc.nat(), fc.constantFrom(...TOKENS), fc.boolean());

  it('on sound packets with hostile tokens between their tokens', () => {
    fc.assert(
      fc.property(hostile, ([bytes, at, token, replace]) => {
        const seams = [...bytes.toString('latin1').matchAll(/[{}[\],:"]/g)].map((match) => match.index);
        const seam = seams[at % Math.max(seams.length, 1)] ?? 0;
        const rest = bytes.subarray(replace ? seam + 1 : seam);
        agree(Buffer.concat([bytes.subarray(0, seam), Buffer.from(token), rest]), [1 + (at % 70), 1 << 20]);
      }),
      { numRuns: RUNS * 5 },
    );
  });
});

interface Change {
  at: number;
  kind: string;
  byte: number;
  length: number;
  to: number;
}

function mutate(bytes: Buffer, { at: position, kind, byte, length, to }: Change): Buffer {
  if (bytes.length === 0) return bytes;
  const at = position % bytes.length;
  const piece = bytes.subarray(at, at + length);
  const target = to % bytes.length;
  switch (kind) {
    case 'flip':
      return Buffer.concat([bytes.subarray(0, at), Buffer.of(byte), bytes.subarray(at + 1)]);
    case 'insert':
      return Buffer.concat([bytes.subarray(0, at), Buffer.of(byte), bytes.subarray(at)]);
    case 'delete':
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
    case 'copy':
      return Buffer.concat([bytes.subarray(0, target), piece, bytes.subarray(target)]);
    case 'cut':
      return bytes.subarray(0, at);
    default: {
      const [low, high] = [Math.min(at, target), Math.max(at, target)];
      const swapped = Buffer.from(bytes);
      swapped[low] = bytes[high] ?? 0;
      swapped[high] = bytes[low] ?? 0;
      return swapped;
    }
  }
}

describe('the reader at its boundaries', () => {
  const value = (payload: string, id = 'rows/dot_tools'): string =>
    `{"authority_status":"draft","payload":${payload},"source_metadata":{"governed_surface":"s",` +
    `"named_query_id_or_kb_path":"${id}"},"surface_kind":"pg_table"}`;
  const whole = (...items: string[]): Buffer =>
    Buffer.from(
      '{"decision_effect":"NONE","disclaimer":"x","freshness":"AS_OF_EXPORT","items":[' +
        `${items.join(',')}],"manifest_hash":"${digest}","may_gate":false,"packet_as_of":"2026-06-10T08:00:00Z",` +
        '"packet_id":"P","schema":"b7-governed-packet/v1","source_mode":"PACKET_DERIVED"}',
    );

  // In `npm test` every token at one of ten places in turn, so that every place has some; with TKI_LONG=1 each at each.
  it('agrees on every hostile token between any two tokens of a packet', () => {
    const bytes = whole(value('{"kind":"count","value":"1"}'), value('[["a\\"b",null,{"c":1}]]', 'x'));
    expect(agree(bytes, CHUNKS)).toBe(true);
    const seams = [...bytes.toString('latin1').matchAll(/[{}[\],:"]/g)].map((match) => match.index);
    for (const [place, seam] of atLeast(1, seams.entries())) {
      for (const token of atLeast(
        1,
        TOKENS.filter((_token, turn) => LONG || (turn + place) % 10 === 0),
      )) {
        for (const skip of [0, 1]) {
          const parts = [bytes.subarray(0, seam), Buffer.from(token), bytes.subarray(seam + skip)];
          agree(Buffer.concat(parts), [1 << 20]);
        }
      }
    }
  });

  it.each(['["', '{"a":"'])('agrees on nesting by %s around the depth limit', (open) => {
    const seen = new Set<boolean>();
    for (let depth = DEPTH - 6; depth < DEPTH + 3; depth++) {
      const closing = open === '["' ? ']' : '}';
      const nested = open.slice(0, -1).repeat(depth) + '""' + closing.repeat(depth);
      seen.add(agree(whole(value(nested)), CHUNKS));
      // Two items without the reader's landmark between them: their ends are scanned, not guessed.
      const scanned = value(nested).replace('"authority_status":"draft",', '');
      seen.add(agree(whole(scanned, scanned), CHUNKS));
    }
    expect(seen).toEqual(new Set([true, false]));
  });

  it('holds an item to the limit to the byte', () => {
    const one = value('{"kind":"count","value":"1"}');
    const bytes = whole(one, one.replace('"authority_status":"draft",', ''), one);
    const sizes = [...new Set([one.length, one.length - '"authority_status":"draft",'.length])];
    for (const itemLimitBytes of atLeast(
      1,
      sizes.flatMap((size) => [size - 1, size, size + 1]),
    )) {
      for (const chunkBytes of CHUNKS) {
        const reading = readPacket(toSource(bytes), QUERIES, { chunkBytes, itemLimitBytes });
        if (reading.kind === 'refused') throw new Error(reading.detail);
        for (const found of atLeast(1, reading.items))
          expect(found.tooLarge).toBe(found.bytes > itemLimitBytes);
      }
    }
  });

  it('streams over runs of backslashes and quotes in an item over the limit', () => {
    const cells = Array.from(
      { length: 1500 },
      (_cell, at) => `${'\\'.repeat(at % 97)}"${'\\'.repeat(at % 5)}`,
    );
    const large = value(JSON.stringify({ columns: ['a'], kind: 'rows', rows: cells.map((cell) => [cell]) }));
    const small = value('{"kind":"count","value":"1"}', 'count/dot_tools');
    const bytes = whole(small, large, small);
    expect(large.length).toBeGreaterThan(2 * 65_536);
    expect(agree(bytes, CHUNKS)).toBe(true);
    for (const chunkBytes of [1, 2, 3, 5, 7, 64, 97, 1000, 4096]) {
      const reading = readPacket(toSource(bytes), QUERIES, { chunkBytes, itemLimitBytes: 1000 });
      if (reading.kind === 'refused') throw new Error(reading.detail);
      expect(reading.items.map((found) => [found.tooLarge, found.bytes])).toEqual(
        [small, large, small].map((one) => [one.length > 1000, one.length]),
      );
      expect(reading.digest).toBe(sha(bytes));
    }
  });
});

describe('the reader on items over the limit', { timeout: TIMEOUT_MS }, () => {
  it('finds the same bounds and the same packet digest as without a limit, and reads on', () => {
    fc.assert(
      fc.property(
        packet,
        fc.integer({ min: 1, max: 400 }),
        fc.constantFrom(...CHUNKS),
        (value, itemLimitBytes, chunkBytes) => {
          const bytes = toBytes(value);
          fc.pre(bytes !== null);
          const whole = readPacket(toSource(bytes), QUERIES, { chunkBytes });
          const limited = readPacket(toSource(bytes), QUERIES, { chunkBytes, itemLimitBytes });
          fc.pre(whole.kind === 'read');
          expect(limited).toMatchObject({
            kind: 'read',
            digest: whole.digest,
            recomputedPacketDigest: whole.recomputedPacketDigest,
          });
          if (limited.kind === 'refused') throw new Error(limited.detail);
          expect(limited.items.map((one) => one.bytes)).toEqual(whole.items.map((one) => one.bytes));
          // A packet may have none.
          expect(
            limited.items.map(({ tooLarge, recomputedContentHash, sqlName }) => [
              tooLarge,
              recomputedContentHash,
              sqlName,
            ]),
          ).toEqual(
            whole.items.map(({ bytes: size, recomputedContentHash, sqlName }) => [
              size > itemLimitBytes,
              size > itemLimitBytes ? null : recomputedContentHash,
              sqlName,
            ]),
          );
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('the reader without a JIT', () => {
  it('has the same opinion of every vector', () => {
    // Node strips types by WebAssembly, which --jitless has not: the program is bundled first.
    const folder = mkdtempSync(join(tmpdir(), 'tki-fuzz-'));
    const program = join(folder, 'read-vectors.mjs');
    try {
      buildSync({
        entryPoints: [fileURLToPath(new URL('read-vectors.ts', import.meta.url))],
        outfile: program,
        bundle: true,
        platform: 'node',
        format: 'esm',
        define: { 'import.meta.url': JSON.stringify(new URL('../vectors/vector.ts', import.meta.url).href) },
      });
      const run = (...flags: string[]): string =>
        execFileSync(process.execPath, [...flags, program], {
          encoding: 'utf8',
          maxBuffer: 64 * 1024 * 1024,
        });
      const jitless = run('--jitless');
      expect(jitless).toBe(run());
      expect(jitless.split('\n').length).toBeGreaterThan(100);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

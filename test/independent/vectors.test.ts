// What our evaluation says of every vector, beside what a second reading says that imports none of it. Where the rules
// are silent that one was adjusted until it agreed (docs/adr/0170-planted-faults.md).
import { describe, expect, it } from 'vitest';
import { catalogText, NONCE, readVectors, runVector, toGo, vectorFolder } from '../vectors/vector.ts';
import { readFileSync } from 'node:fs';
import { judge } from './reading.ts';
import { digestOf } from './values.ts';
import { atLeast } from '../support/at-least.ts';

/** Limits of the reader itself: no row of the table, so the second reading has no word about them. */
const LIMITS_OF_THE_READER = ['too-many-items'];

describe('every vector is read alike by the second reading', () => {
  const vectors = readVectors().filter(({ name }) => !LIMITS_OF_THE_READER.includes(name));

  it('and there are as many as there were', () => {
    expect(vectors.length).toBeGreaterThanOrEqual(213);
  });

  it.each(atLeast(212, vectors))('$name', ({ packet, expected: { context = {} } }) => {
    const file = context.catalog_file;
    const catalog =
      context.catalog_text === undefined
        ? file === undefined
          ? catalogText
          : readFileSync(`${vectorFolder}/${file}`)
        : Buffer.from(context.catalog_text);
    const text =
      context.claims_text ?? (context.claims === undefined ? null : JSON.stringify(context.claims));
    const claims = text === null ? null : Buffer.from(text);
    const go = toGo(packet, {
      packet_digest: digestOf(packet) as `sha256:${string}`,
      catalog_digest: digestOf(catalog) as `sha256:${string}`,
      claims_digest: claims === null ? null : (digestOf(claims) as `sha256:${string}`),
      ...context.go,
    });
    const second = judge(packet, {
      go: { ...go, attestation: { ...go.attestation, ...context.attestation } },
      catalog,
      claims,
      previous: null,
      selfCheckConfirmed: context.unconfirmed === undefined,
      releaseNonce: context.release_nonce ?? NONCE,
      ...context.options,
    });
    const report = runVector(packet, context);
    expect(second).toEqual({
      verdict: report.verdict,
      exit: report.exit_code,
      items: report.items.map(({ verdict, findings }) => ({
        verdict,
        reasons: [...new Set(findings.map(({ reason }) => reason))],
      })),
    });
  });
});

// 10,000 packets by lot, judged by our evaluation and by a second reading that imports none of it (a sample in the normal run).
import { expect, it } from 'vitest';
import { toCanonicalJson } from '../../src/formats/canonical.ts';
import { LONG } from '../support/long.ts';
import { catalogText, NONCE, runVector, toGo } from '../vectors/vector.ts';
import { documentsText } from '../vectors/make/packets.ts';
import { generate } from './generated.ts';
import { judge, SEVERITY } from './reading.ts';
import { digestOf } from './values.ts';

const PACKETS = LONG ? 10_000 : 400;
/** So many in one test, each far below a test's time. */
const TOGETHER = 400;

const documentsCatalog = Buffer.from(documentsText);

function compare(seed: number): {
  ours: unknown;
  second: { verdict: string; items: readonly { reasons: readonly string[] }[] };
} {
  const { packet, documents, claims, go } = generate(seed, digestOf(documentsCatalog));
  const bytes = Buffer.from(toCanonicalJson(packet));
  const catalog = documents ? documentsCatalog : catalogText;
  const report = runVector(bytes, {
    go,
    ...(claims === null ? {} : { claims }),
    ...(documents ? { catalog_text: documentsText } : {}),
  });
  const claimsText = claims === null ? null : Buffer.from(JSON.stringify(claims));
  const second = judge(bytes, {
    go: {
      ...toGo(bytes),
      packet_digest: digestOf(bytes),
      catalog_digest: digestOf(catalog),
      claims_digest: claimsText === null ? null : digestOf(claimsText),
      ...go,
    },
    catalog,
    claims: claimsText,
    previous: null,
    selfCheckConfirmed: true,
    releaseNonce: NONCE,
  });
  const items = report.items.map(({ verdict, findings }) => ({
    verdict,
    reasons: [...new Set(findings.map(({ reason }) => reason))],
  }));
  return { ours: { verdict: report.verdict, exit: report.exit_code, items }, second };
}

const verdicts = new Set<string>();
const reasons = new Set<string>();

it.each(Array.from({ length: PACKETS / TOGETHER }, (_, part) => part * TOGETHER + 1))(
  'generated packets are judged alike, from number %i on',
  (first) => {
    for (let seed = first; seed < first + TOGETHER; seed += 1) {
      const { ours, second } = compare(seed);
      expect(ours, `packet ${seed}`).toEqual(second);
      verdicts.add(second.verdict);
      for (const item of second.items) for (const reason of item.reasons) reasons.add(reason);
    }
  },
);

/** Found by the long run, and judged in two ways then. */
it.each([4634, 5016, 6884, 6934, 9135])(
  'generated packet %i, which once was not, is judged alike',
  (seed) => {
    const { ours, second } = compare(seed);
    expect(ours).toEqual(second);
  },
);

it('comes to every verdict: what never came up was never compared', () => {
  // An override that nothing graver hides is rare: the first few hundred have none, and the vectors have theirs.
  const never = SEVERITY.filter((verdict) => !verdicts.has(verdict));
  expect(never).toEqual(LONG ? [] : ['READ_LEVEL_FAIL']);
  expect(reasons.size).toBeGreaterThanOrEqual(24);
});

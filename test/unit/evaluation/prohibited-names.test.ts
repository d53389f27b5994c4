// Each text in which an item can name what is prohibited, one after the other: one that nobody reads would hide a detector.
import { expect, it } from 'vitest';
import { bytesOf, dot, type Loose, packetOf } from '../../vectors/make/packets.ts';
import { runVector } from '../../vectors/vector.ts';

const DETECTOR = 'fn_dot_wf_orphan_detector_v2';

const places: readonly (readonly [name: string, change: (item: Loose) => void])[] = [
  ...['confidence', 'denominator', 'match_key', 'population', 'query', 'surface'].map(
    (name) => [`the count's ${name}`, (item: Loose) => (item['count_discipline'][name] = DETECTOR)] as const,
  ),
  ['its surface', (item) => (item['source_metadata'].governed_surface = `directus.public.${DETECTOR}`)],
  ['its revision', (item) => (item['source_metadata'].source_revision = DETECTOR)],
  ['what it overrides', (item) => (item['tki'].overrides = [DETECTOR])],
  ['its own name', (item) => (item['item_id'] = `count/${DETECTOR}`)],
];

it.each(places)('a detector is found in %s', (_, change) => {
  const item = dot();
  change(item);
  const reasons = runVector(bytesOf(packetOf([item]))).items[0]?.findings.map(({ reason }) => reason);
  expect(reasons).toContain('PROHIBITED_SURFACE');
});

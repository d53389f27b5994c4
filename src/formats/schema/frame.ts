// The prober's one frame: raw observations, no judgement. The host reads it as hostile text.
import { z } from 'zod';
import { nonce } from './primitives.ts';
import { probeIds } from '../probe.ts';

const attempts = z.record(z.string().max(80), z.string().max(400));

/** `attempts`: attempt id → outcome code (`OK`, an errno name, or a short value). `raw`: kernel text, as read. */
export const observation = z.strictObject({
  attempts,
  raw: z.record(z.string().max(80), z.string().max(32_768)),
});

export const frame = z.strictObject({
  schema: z.literal('tki-frame/v1'),
  nonce,
  observations: z.strictObject(
    Object.fromEntries(probeIds.map((id) => [id, observation])) as Record<
      (typeof probeIds)[number],
      typeof observation
    >,
  ),
});

export type Observation = z.infer<typeof observation>;
export type Frame = z.infer<typeof frame>;

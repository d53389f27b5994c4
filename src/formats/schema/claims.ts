// The reader's claims: a separate file, never part of a packet.
import { z } from 'zod';
import { decimal } from './primitives.ts';

export const claim = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9._-]{1,100}$/),
  text: z.string().max(2000),
  items: z.array(z.string().max(200)).min(1).max(100),
  use: z.enum(['binding', 'evidence']),
  expectation: z.union([
    z.strictObject({ kind: z.literal('present') }),
    z.strictObject({ kind: z.enum(['equals', 'at_least', 'at_most']), value: decimal }),
  ]),
});

export const claims = z.strictObject({
  schema: z.literal('tki-claims/v1'),
  claims: z.array(claim).max(1000),
});

export type Claim = z.infer<typeof claim>;
export type Claims = z.infer<typeof claims>;

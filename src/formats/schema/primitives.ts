// Building blocks of the document schemas. Never imported by inside or host: they use the generated validators.
import { z } from 'zod';
import type { Digest } from '../digest.ts';

export const digest = z
  .string()
  .regex(/^sha256:[0-9a-f]{64}$/)
  .meta({ description: 'sha256 of bytes, lower-case hex' }) as unknown as z.ZodType<Digest, Digest>;

/** ISO 8601 in UTC with seconds and optional fraction, `2026-06-10T08:00:00Z`; the calendar is checked in code. */
export const timestamp = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/);

/** `[A-Za-z0-9._/-]`, no empty, `.` or `..` segment. */
export const queryId = z
  .string()
  .max(200)
  .regex(/^(?!\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._-]+)*$/);

export const decimal = z.string().regex(/^-?(?:0|[1-9][0-9]{0,30})(?:\.[0-9]{1,30})?$/);
export const naturalText = z.string().regex(/^(?:0|[1-9][0-9]{0,30})$/);
export const nonce = z.string().regex(/^[0-9a-f]{32,128}$/);
export const shortText = z.string().max(2000);

/** What the environment of a job says of itself; a member is null where it says nothing of that form. */
export const environmentStates = z.strictObject({
  server: z.string().max(300).nullable(),
  run_id: z.string().max(40).nullable(),
  run_attempt: z.string().max(40).nullable(),
  workflow: z.string().max(500).nullable(),
});

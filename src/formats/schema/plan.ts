// What the unprivileged edge asks of dist/host.mjs (stdin, one JSON document) and what it gets back (stdout, one JSON document).
import { z } from 'zod';
import { DEADLINE_SECONDS } from '../deadlines.ts';
import { offeredRuntimes } from '../kernel/runtimes.ts';
import { attestationStatus } from './inspector-messages.ts';
import { digest, environmentStates, nonce, timestamp } from './primitives.ts';
import { verdict } from './report.ts';

const path = z.string().regex(/^\//).max(4096);

export const plan = z.strictObject({
  schema: z.literal('tki-plan/v1'),
  command: z.enum(['inspect', 'attest', 'doctor']),
  packet: path.nullable(),
  claims: path.nullable(),
  previous: path.nullable().meta({ description: "an earlier run's report.json" }),
  catalog: z.string().meta({ description: 'the pinned catalog, SQL inlined, as RFC 8785 text' }),
  max_age_seconds: z.int().min(1).nullable(),
  as_of: timestamp.nullable(),
  caller_nonce: nonce.nullable(),
  expected_packet_digest: digest.nullable(),
  expected_catalog_digest: digest.nullable(),
  runtime: z
    .string()
    .max(4096)
    .meta({ description: `${offeredRuntimes} or an absolute path` }),
  venue: z.enum(['v1', 'v2', 'unstated']),
  ci_run: z.strictObject({ id: z.string().max(40), attempt: z.string().max(10) }).nullable(),
  environment_states: environmentStates.nullable().optional(),
  privilege: z.enum(['separate', 'shared']).meta({ description: 'shared: the whole job is root already' }),
  sabotage: z.array(z.string().max(60)).max(10),
  bundle_copy: path.nullable(),
  deadline_seconds: z
    .int()
    .min(DEADLINE_SECONDS.least)
    .max(DEADLINE_SECONDS.most)
    .nullable()
    .optional()
    .meta({ description: 'requested by the caller: lengthens how long prober and inspector may take' }),
});

export const probeCell = z.strictObject({
  id: z.string(),
  state: z.enum(['held', 'breached', 'unverified']),
  basis: z.enum(['both', 'inside-only', 'outside-only', 'none']),
  control: z.enum(['breached', 'not breached', 'not run']),
  disagreements: z.array(z.string().max(600)),
});

export const message = z.strictObject({
  level: z.enum(['error', 'warning', 'notice']),
  code: z.string().regex(/^[A-Z0-9_]{1,60}$/),
  text: z.string().max(2000),
  hint: z.string().max(2000),
});

export const doctorCheck = z.strictObject({
  id: z.string().regex(/^[a-z-]{1,40}$/),
  state: z.enum(['usable', 'missing']),
  detail: z.string().max(600),
  remedy: z.string().max(600).nullable(),
});

export const hostResult = z.strictObject({
  schema: z.literal('tki-result/v1'),
  nonce,
  run: z.string().regex(/^[0-9a-f]{16}$/),
  verdict: verdict.nullable().meta({ description: 'of the packet; null where none was read' }),
  exit_code: z.union([z.literal(2), z.literal(3), z.literal(4), z.literal(10)]),
  attestation: attestationStatus,
  probes: z.array(probeCell),
  sabotage: z
    .array(
      z.strictObject({
        id: z.string(),
        seen: z.boolean(),
        seen_by: z.array(z.string()).meta({ description: 'probe ids, witness readings, config or digest' }),
      }),
    )
    .meta({ description: 'one row for each sabotage of the plan; empty for an ordinary run' }),
  files: z
    .array(z.strictObject({ name: z.string().regex(/^[A-Za-z0-9._-]{1,120}$/), text: z.string() }))
    .meta({
      description:
        'what to publish: report.json, report.md, checkpoint-<run>.md, the evidence, run.json; or the observations',
    }),
  messages: z.array(message),
  runtimes: z
    .array(
      z.strictObject({
        id: z.string(),
        path: z.string(),
        version: z.string().max(200),
        grade: z.enum(['A', 'B', 'none']),
        usable: z.boolean(),
        reason: z.string().max(600),
      }),
    )
    .meta({ description: 'doctor: what is on this machine, best first' }),
  checks: z
    .array(doctorCheck)
    .optional()
    .meta({ description: 'doctor: what a run needs, one by one; the last row is a sandbox that was made' }),
});

export type Plan = z.infer<typeof plan>;
export type HostResult = z.infer<typeof hostResult>;
export type DoctorCheck = z.infer<typeof doctorCheck>;
export type ProbeCell = z.infer<typeof probeCell>;
export type Message = z.infer<typeof message>;

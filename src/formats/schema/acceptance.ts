// A second party's acceptance of one run: a Statement v1 of that person, which this program only writes down. It lets nothing through,
// opens no row of the register, and is an input of no command. Who signs it is evidenced by the signature and by nothing in it.
import { z } from 'zod';
import { subject } from './evidence.ts';
import { digest, nonce, shortText, timestamp } from './primitives.ts';

export const acceptance = z.strictObject({
  _type: z.literal('https://in-toto.io/Statement/v1'),
  subject: z.array(subject).min(1).meta({
    description: 'every file of the run, the packet, the approval, the policy and the catalog',
  }),
  predicateType: z.literal('urn:tool-kiem-thu:acceptance:v1'),
  predicate: z.strictObject({
    decision_effect: z.literal('NONE'),
    may_gate: z.literal(false),
    acceptance: z.literal('ACCEPTED_BY_STATED_PERSON'),
    person: z.strictObject({
      stated_name: z.string().min(1).max(200),
      identity: z
        .literal('NOT_EVIDENCED')
        .meta({ description: 'a name that was typed; a signature over this statement says more' }),
    }),
    accepted_at: timestamp.meta({ description: 'by the clock of the machine that verified' }),
    run: z.string().regex(/^[0-9a-f]{16}$/),
    nonce,
    verdict: shortText,
    attestation: shortText,
    expectations: z
      .strictObject({
        packet: digest,
        policy: digest,
        catalog: digest,
        nonce,
        run: z.string().max(200).nullable(),
        since: timestamp.nullable(),
        max_age_seconds: z.int().nullable(),
      })
      .meta({ description: 'what that person knew from outside the run; null: not expected' }),
    approval: z.strictObject({
      digest,
      owner: z.string().min(1).max(200),
      bound_by: z.array(z.enum(['digest', 'signature'])).min(1),
    }),
    rows: z
      .array(
        z.strictObject({
          id: z.string().max(60),
          of: z.string().max(400).nullable(),
          label: z.enum(['recomputed', 'cross-checked', 'signed', 'asserted']),
          state: z.enum(['agrees', 'not evidenced']),
        }),
      )
      .meta({ description: 'every row of the verification; not evidenced: it rests on a word' }),
    rows_digest: digest.meta({ description: 'of the RFC 8785 text of rows' }),
    asserted_by_the_tool: z.literal('NOTHING: this is the statement of the person who is named'),
    not_covered: z.array(shortText),
    verified_with: z.string().max(40),
  }),
});

export type Acceptance = z.infer<typeof acceptance>;

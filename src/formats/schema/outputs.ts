// What every command prints with --json: one document for each, with the same first members. Schemas alone; the programs carry only
// their types. A new command needs its row here: test/e2e/json-outputs.test.ts holds what the built program prints against them.
import { z } from 'zod';
import { exitCodes } from '../verdict.ts';
import { catalogDocument, catalogEntry } from './catalog.ts';
import { attestationStatus } from './inspector-messages.ts';
import { doctorCheck, hostResult, message, probeCell } from './plan.ts';
import { digest } from './primitives.ts';
import { report, verdict } from './report.ts';

const text = z.string();
const texts = z.array(text);
const count = z.int().min(0);

export const exitCode = z.literal(Object.keys(exitCodes).map(Number));

/** The members that no document of this program is without. */
const head = <Name extends string>(name: Name) => ({
  schema: z.literal(`tki-${name}/v1`),
  may_gate: z.literal(false),
  exit_code: exitCode.meta({ description: 'the exit code of the process; docs/exit-codes.md' }),
});

const blocked = {
  kind: z.literal('blocked'),
  code: text,
  hint: text,
  sqlstate: text.nullable(),
};

const blockedAnswer = { ...blocked, executed: z.boolean(), milliseconds: z.number() };

const run = {
  verdict: verdict.nullable(),
  attestation: attestationStatus,
  probes: z.array(probeCell),
  files: texts,
  messages: z.array(message),
};

const refusal = { code: text, where: text, hint: text };

const decision = z.union([
  z.strictObject({
    kind: z.literal('accepted'),
    relations: texts,
    columns: z.array(z.strictObject({ relation: text, column: text })).optional(),
    calls: texts.optional(),
    is_count: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal('denied'), ...refusal }),
]);

const decisions = {
  decisions: z.array(z.strictObject({ name: text, decision })),
  denied: count,
};

const packetWritten = <Name extends string>(name: Name) =>
  z.union([
    z.strictObject({
      ...head(name),
      kind: z.literal('exported'),
      packet: text,
      digest,
      complete: z.boolean(),
      items: z.array(
        z.strictObject({
          id: text,
          completeness: text,
          sqlstate: text.nullable(),
          problem: text.optional(),
          rows: count,
          milliseconds: z.number(),
          content_hash: text,
        }),
      ),
      notes: texts,
      milliseconds: z.number(),
    }),
    z.strictObject({ ...head(name), ...blockedAnswer, verdict: z.literal('BLOCKED_BY_UNSAFE_ACCESS') }),
  ]);

const rowName = { id: text, of: text.optional() };

const listed = {
  schema: text,
  name: text,
  kind: text,
  columns: texts,
  columns_unknown: z.boolean(),
  readable: z.boolean().nullable(),
};

const cell = z.strictObject({
  state: z.enum(['STATED_AS_REVIEWED', 'STATED_OTHERWISE', 'NOT_EVIDENCED']),
  detail: text,
});
const line = { id: text, what: text, this_packet: cell };

const place = z.strictObject({ file: text, contains: text });

export const outputs = {
  error: z
    .strictObject({ ...head('error'), code: text, text, hint: text })
    .meta({ description: 'any command that could not begin: the same as the two lines on standard error' }),
  // Of one packet, or of many with --jobs.
  inspect: z.union([
    z.strictObject({ ...head('inspect'), ...run }),
    z.strictObject({
      ...head('inspect'),
      decision_effect: z.literal('NONE'),
      jobs: count,
      runs: z.array(
        z.strictObject({
          packet: text,
          out: text,
          run: text.nullable(),
          verdict: verdict.nullable(),
          exit_code: exitCode,
          attestation: text,
          why: text.nullable(),
        }),
      ),
      disclaimer: text,
    }),
  ]),
  attest: z.union([
    z.strictObject({ ...head('attest'), ...run }),
    z.strictObject({
      ...head('attest'),
      sabotages: z.array(z.strictObject({ id: text, title: text })),
    }),
    z.strictObject({
      ...head('attest'),
      sabotages: z.array(z.strictObject({ id: text, seen: z.boolean().nullable(), seen_by: texts })),
      seen: count,
      unseen: count,
      total: count,
      scores: z.array(z.strictObject({ id: text, what: text, seen: count, total: count, unseen: texts })),
      messages: z.array(message),
    }),
  ]),
  verify: z.strictObject({
    ...head('verify'),
    rows: z.array(
      z.strictObject({
        ...rowName,
        what: text,
        label: z.enum(['recomputed', 'cross-checked', 'signed', 'asserted']),
        state: z.enum(['agrees', 'differs', 'not evidenced', 'not evaluated']),
        detail: text,
        concludes: z.boolean(),
      }),
    ),
    verdict: text.nullable().meta({ description: 'what the run says of itself' }),
    basis: z.enum(['recomputed', 'asserted', 'contradicted', 'none']),
    attestation: text,
    causes: z.array(
      z.strictObject({ ...rowName, state: text, text, consequences: z.array(z.strictObject(rowName)) }),
    ),
    acceptance: z
      .union([
        z.strictObject({ written: z.literal(true), digest }),
        z.strictObject({ written: z.literal(false), row: text, why: text }),
      ])
      .optional(),
  }),
  rollup: z.strictObject({
    ...head('rollup'),
    decision_effect: z.literal('NONE'),
    runs: z.array(
      z.strictObject({
        directory: text,
        run: text.nullable(),
        packet: digest.nullable(),
        verdict: verdict.nullable(),
        basis: z.enum(['recomputed', 'asserted', 'contradicted', 'none']),
        attestation: text,
        agrees: count,
        differs: count,
        not_evidenced: count,
        not_evaluated: count,
        exit_code: exitCode,
        same: texts,
        cause: text.optional(),
        next: z.strictObject({ owner: text, action: text }).nullable(),
      }),
    ),
  }),
  view: z.strictObject({
    ...head('view'),
    page: text,
    bytes: count,
    runs: z.array(z.strictObject({ directory: text, shows: text, standing: text, why: text.nullable() })),
    judged: z.literal(false),
  }),
  export: packetWritten('export'),
  assemble: packetWritten('assemble'),
  'gateway-probe': z.union([
    z.strictObject({
      ...head('gateway-probe'),
      kind: z.literal('probed'),
      results: z.array(
        z.strictObject({
          id: text,
          sql: text,
          reported: text,
          observed: text,
          server: text.nullable(),
          compared: text,
        }),
      ),
      role: text.nullable(),
    }),
    z.strictObject({ ...head('gateway-probe'), ...blockedAnswer }),
  ]),
  'catalog-list': z.strictObject({
    ...head('catalog-list'),
    catalog: digest,
    status: text,
    seal: z.literal('UNSEALED'),
    entries: z.array(
      z.strictObject({
        id: text,
        result: z.enum(['count', 'rows']),
        precedence: text,
        authority_status: text,
        governed_surface: text,
        live_run_evidence: text,
        purpose: text.nullable(),
      }),
    ),
    documents: z.array(catalogDocument),
  }),
  'catalog-show': z.strictObject({
    ...head('catalog-show'),
    catalog: digest,
    entry: z.union([catalogEntry, catalogDocument]),
  }),
  'catalog-check': z.strictObject({ ...head('catalog-check'), ...decisions }),
  'catalog-gate': z.strictObject({ ...head('catalog-gate'), ...decisions }),
  'catalog-fingerprint': z.strictObject({
    ...head('catalog-fingerprint'),
    catalog: digest,
    packet: digest.optional(),
    views: z
      .array(z.strictObject({ id: text, view: text, pinned: digest.nullable(), exported: digest.nullable() }))
      .optional(),
  }),
  'catalog-new': z.union([
    z.strictObject({ ...head('catalog-new'), ...blocked }),
    z.strictObject({
      ...head('catalog-new'),
      kind: z.literal('listed'),
      relations: z.array(z.strictObject(listed)),
      notes: texts,
    }),
    z.strictObject({
      ...head('catalog-new'),
      kind: z.literal('drafted'),
      out: text,
      ids: texts,
      unreviewed: texts,
      left_out: z.array(z.strictObject({ ...listed, why: text })),
      left_out_columns: texts,
      without_rows: texts,
      notes: texts,
    }),
  ]),
  'catalog-add': z.union([
    z.strictObject({ ...head('catalog-add'), kind: z.literal('refused'), id: text, ...refusal }),
    z.strictObject({
      ...head('catalog-add'),
      kind: z.literal('added'),
      id: text,
      file: text,
      catalog: digest,
      result: z.enum(['count', 'rows']),
      columns: texts,
      relations: texts,
      functions: texts,
      unreviewed: z.literal(true),
    }),
  ]),
  'catalog-lint': z.strictObject({
    ...head('catalog-lint'),
    catalog: digest.nullable(),
    entries: count,
    findings: z.array(z.strictObject({ id: text, level: z.enum(['refused', 'open', 'remark']), ...refusal })),
    refused: count,
    open: count,
    remarks: count,
  }),
  'catalog-try': z.union([
    z.strictObject({ ...head('catalog-try'), ...blockedAnswer }),
    z.strictObject({
      ...head('catalog-try'),
      kind: z.literal('tried'),
      id: text,
      columns: texts,
      rows: z.array(z.array(text.nullable())),
      rows_in_all: count,
      completeness: text,
      sqlstate: text.nullable(),
      plan: z.strictObject({ cost: text, rows: text }).nullable(),
      milliseconds: z.number(),
      relations: texts,
      reached: texts,
      may_call: texts,
      view_fingerprints: z.record(text, digest),
      would_block: z.array(z.strictObject({ code: text, hint: text })),
    }),
  ]),
  explain: z.strictObject({
    ...head('explain'),
    codes: z.array(z.strictObject({ code: text, kind: text, means: text, next: text, facts: texts })),
  }),
  doctor: z.strictObject({
    ...head('doctor'),
    used: text.nullable().meta({ description: 'the runtime that a run would take; null: none' }),
    problem: text.nullable(),
    remedy: text.nullable(),
    unseen: text.nullable().meta({ description: 'why nothing was tried; null: it was' }),
    checks: z.array(doctorCheck),
    missing: z.array(z.strictObject({ what: text, remedy: text })),
    runtimes: hostResult.shape.runtimes,
    messages: z.array(message).meta({ description: 'of earlier runs: what was removed, or could not be' }),
    rule: texts.meta({ description: 'the line for sudoers' }),
  }),
  readiness: z.strictObject({
    ...head('readiness'),
    capabilities: z.array(
      z.strictObject({
        id: text,
        title: text,
        state: text,
        why: text,
        unblocked_by: text,
        review: text,
        decided_by: text,
        also_refused: text.optional(),
        refused_in: place.optional(),
        test: z.strictObject({ file: text, name: text }).optional(),
        this_run: text.optional(),
      }),
    ),
    keystone: z.literal('CALL-CONTRACT'),
    may_proceed_internally: texts,
    run: texts.optional(),
  }),
  'gap-map': z.strictObject({
    ...head('gap-map'),
    code: text,
    decision_effect: z.literal('NONE'),
    constants: z.strictObject({
      executed: z.literal('NO'),
      registered: z.enum(['NO', 'NOT ASSERTED']),
      ready_for_prod: z.literal('NO'),
      registration_hold: z.literal('ACTIVE'),
      can_proceed: z.literal('NO'),
      basis: text,
      next: text,
    }),
    conclusion: z.strictObject({
      prerequisites: z.literal(14),
      closable_from_here: z.literal(0),
      dispatches: z.literal('NOTHING'),
    }),
    packet: z.strictObject({
      digest: digest.nullable(),
      verdict,
      reasons: texts,
      integrity: report.shape.integrity,
      origin: report.shape.origin,
      catalog: digest.nullable(),
      catalog_authority: report.shape.catalog_authority,
      judged: text,
    }),
    evidence: z.array(z.strictObject({ ...line, review: text })),
    in_place: z.array(z.strictObject({ ...line, basis: texts })),
    prerequisites: z.array(
      z.strictObject({
        ...line,
        closed_by: z.enum(['operator', 'owner']),
        basis: texts,
        closable_from_here: z.literal('NO'),
      }),
    ),
    before_after: z
      .strictObject({
        state: z.enum(['SAME', 'CHANGED', 'NOT_COMPARABLE', 'NOT_EVIDENCED']),
        why: text,
        before_as_of: text.nullable(),
        after_as_of: text.nullable(),
        figures: z.array(
          z.strictObject({
            id: text,
            before: text.nullable(),
            after: text.nullable(),
            denominator: text.nullable(),
            relation: z.enum(['same', 'changed', 'not comparable', 'not evidenced']),
          }),
        ),
        before_digest: digest.nullable(),
      })
      .nullable(),
    age: text,
  }),
} as const;

export type Outputs = { [Name in keyof typeof outputs]: z.infer<(typeof outputs)[Name]> };

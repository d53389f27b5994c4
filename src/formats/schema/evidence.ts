// The attestation evidence: an in-toto Statement v1 over what the sandbox was made of, with what was seen in it and of it.
// run.json: a second Statement, written last, over everything that one run left.
import { z } from 'zod';
import { probeIds } from '../probe.ts';
import { frame } from './frame.ts';
import { matrixState } from './inspector-messages.ts';
import { digest, environmentStates, nonce, shortText, timestamp } from './primitives.ts';
import { probeCell } from './plan.ts';
import { verdict } from './report.ts';

const kernelText = z.string().max(65_536);
const fileFacts = z.strictObject({
  mode: z.string(),
  uid: z.int(),
  gid: z.int(),
  size: z.int(),
  links: z.int(),
  kind: z.enum(['file', 'directory', 'other']),
});

const fileIdentity = z.string().max(60);
const kernelWord = z.string().max(200);

/** One open descriptor: what its link says, its flags as octal digits, and the device and inode that it leads to. */
const descriptor = z.strictObject({
  target: z.string().max(400),
  flags: z.string().max(20),
  identity: fileIdentity,
});

/**
 * What the host saw of the container from outside, at one stage. What is optional was not read by release 0.1.0; which
 * readings a run has to have follows from the expectations that it is checked against.
 */
export const reading = z.strictObject({
  stage: z.enum(['created', 'probing', 'waiting', 'inspecting', 'inspected']),
  process_start: z.string().max(40),
  namespaces: z.record(z.string(), z.string().max(60)),
  host_namespaces: z.record(z.string(), z.string().max(60)),
  status: kernelText,
  mountinfo: kernelText,
  sources: z.record(
    z.string(),
    z.strictObject({ intended: z.string().max(60), mounted: z.string().max(60) }),
  ),
  root_entries: z.array(z.string().max(255)),
  dev_entries: z.array(z.string().max(255)),
  net: z.strictObject({ dev: kernelText, route: kernelText, ipv6_route: kernelText }),
  limits: kernelText,
  cgroup: z.strictObject({
    memory_bytes: z.string().max(60),
    tasks: z.string().max(60),
    swap_bytes: z.string().max(60).optional().meta({ description: 'memory and swap together' }),
    devices: z.string().max(4096).optional().meta({ description: 'control groups version 1 alone say' }),
  }),
  executable: z.strictObject({ intended: z.string().max(60), running: z.string().max(60) }),
  out: z.record(z.string(), fileFacts),
  descriptors: z.record(z.string().max(10), descriptor).optional(),
  places: z
    .record(z.string().max(60), fileIdentity)
    .optional()
    .meta({ description: 'what a descriptor may lead to: name → identity of the file that the host means' }),
  working: z.strictObject({ cwd: fileIdentity, root: fileIdentity }).optional(),
  personality: kernelWord.optional(),
  randomize_va_space: kernelWord.optional(),
  oom_score_adj: kernelWord.optional(),
  rootfs: z
    .strictObject({ expected: z.string().max(600), observed: z.string().max(600) })
    .optional()
    .meta({ description: 'at the end: the exact set of its entries, hashed again' }),
  dev: z
    .record(z.string().max(255), z.string().max(400))
    .optional()
    .meta({ description: 'name in /dev → type, device numbers or target, mode, owner' }),
});

/** A knob of the bundle: checked against the policy, or against the digest that the release of this tool pins. */
export const bundleCheck = z.strictObject({
  id: z.string().max(80),
  expected: z.string().max(600),
  observed: z.string().max(600),
});

export const subject = z.strictObject({
  name: z.string().max(200),
  digest: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
});

export const control = z.strictObject({
  record: z.strictObject({
    key: digest,
    at: timestamp,
    reused: z.boolean(),
  }),
  probes: z.record(z.string(), z.array(z.string().max(80))).meta({
    description: 'probe id → the checks of that probe that reported a breach in the weakened container',
  }),
});

export const evidence = z.strictObject({
  _type: z.literal('https://in-toto.io/Statement/v1'),
  subject: z.array(subject).min(1),
  predicateType: z.literal('urn:tool-kiem-thu:sandbox-attestation:v1'),
  predicate: z.strictObject({
    decision_effect: z.literal('NONE'),
    may_gate: z.literal(false),
    acceptance: z.literal('NOT ASSERTED: a second party verifies'),
    venue: z.strictObject({
      claimed: z.enum(['v1', 'v2', 'unstated']),
      approval: z.literal('NOT_EVIDENCED'),
    }),
    run_on_github: z
      .literal('NOT_RUN_ON_GITHUB')
      .optional()
      .meta({ description: 'a constant of release 0.1.0 that was no observation; not written any more' }),
    environment_states: environmentStates.nullable().optional().meta({
      description: 'asserted by the environment of the job; null where it says nothing, as on a terminal',
    }),
    privilege: z.enum(['separate', 'shared']),
    deadlines: z
      .strictObject({
        probe_seconds: z.int().min(1),
        inspect_seconds: z.int().min(1),
        most: z.strictObject({ probe_seconds: z.int().min(1), inspect_seconds: z.int().min(1) }),
        cause: z.enum(['policy', 'slow machine', 'caller']),
        measured: z.strictObject({
          hash_bytes: z.int().min(1),
          hash_ms: z.int().min(1),
          process_ms: z.int().min(1),
        }),
      })
      .optional()
      .meta({
        description: 'how long prober and inspector might take, by what the machine showed at the start',
      }),
    grade: z.enum(['A', 'B']),
    runtime: z.strictObject({ id: z.string(), path: z.string(), version: z.string().max(200), digest }),
    engine: z
      .strictObject({ image: z.string().regex(/^sha256:[0-9a-f]{64}$/) })
      .optional()
      .meta({ description: 'grade B: the id that the engine gave to the image of this run' }),
    unverified_promises: z
      .array(
        z.strictObject({
          id: z.string().regex(/^[a-z-]{1,40}$/),
          what: shortText,
          observed: z.array(z.string().max(620)),
        }),
      )
      .optional()
      .meta({
        description: 'grade B: promises of the policy that the engine does not keep, with what was seen',
      }),
    run: z.string().regex(/^[0-9a-f]{16}$/),
    nonce,
    caller_nonce: nonce.nullable(),
    ci_run: z.strictObject({ id: z.string(), attempt: z.string() }).nullable(),
    started_at: timestamp,
    judged_at: timestamp,
    independent_clock: z.literal('NOT_EVIDENCED'),
    host: z.strictObject({
      kernel: z.string().max(200),
      architecture: z.string().max(40),
      node: z.string().max(40),
    }),
    uid: z.int(),
    frame,
    readings: z.array(reading).min(1),
    filter: z.strictObject({
      bytes_base64: z.string().max(40_000).nullable(),
      observed: z.enum(['bytes', 'not observed']),
    }),
    bundle: z.array(bundleCheck),
    root_entries: z.array(z.string()),
    control,
    probes: z.array(probeCell).length(probeIds.length),
    matrix: z.record(z.string(), matrixState),
    trusted: z.array(shortText),
  }),
});

export const runStatement = z.strictObject({
  _type: z.literal('https://in-toto.io/Statement/v1'),
  subject: z.array(subject).min(1),
  predicateType: z.literal('urn:tool-kiem-thu:run:v1'),
  predicate: z.strictObject({
    decision_effect: z.literal('NONE'),
    may_gate: z.literal(false),
    run: z.string().regex(/^[0-9a-f]{16}$/),
    nonce,
    caller_nonce: nonce.nullable(),
    verdict: verdict.nullable().meta({ description: 'of the packet; null where none was read' }),
    exit_code: z.int(),
    go: z
      .string()
      .max(65_536)
      .nullable()
      .meta({ description: 'go.json, byte for byte as the inspector read it' }),
    release: z.string().max(65_536).nullable(),
    readings: z.array(reading).meta({ description: 'those after the evidence was final' }),
    ended: z.strictObject({
      container: z.string().max(60),
      out_entries: z.array(z.string().max(255)),
      oom_kills: z.string().max(20),
      removed_programs: z.array(z.string().max(255)),
      finished_at: timestamp,
    }),
    disagreements: z.array(z.string().max(600)),
    self_digest: digest
      .optional()
      .meta({ description: 'sha256 of the RFC 8785 text of this statement without this member' }),
  }),
  self_digest: digest.optional().meta({
    description:
      'where release 0.1.0 wrote it; a Statement v1 has no such member, and it is not written any more',
  }),
});

export type Reading = z.infer<typeof reading>;
export type BundleCheck = z.infer<typeof bundleCheck>;
export type Evidence = z.infer<typeof evidence>;
export type RunStatement = z.infer<typeof runStatement>;
export type ControlRecord = z.infer<typeof control>;
export type Subject = z.infer<typeof subject>;

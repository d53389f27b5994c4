// `tki verify DIR`: recomputes a run's conclusions offline, read-only, without running a sandbox. Exit code 2, 3, 4 or 10.
import type { Command } from 'commander';
import fs from 'node:fs';
import path from 'node:path';
import { runNames, verifyRun } from '../../attestation/verify.ts';
import type { Expected, Row, Verification } from '../../attestation/verification.ts';
import { loadCatalog } from '../../catalog/load.ts';
import { evaluate } from '../../evaluation/evaluate.ts';
import type { PacketSource } from '../../evaluation/packet-source.ts';
import { sha256, startSha256 } from '../../formats/digest.ts';
import type { Digest } from '../../formats/digest.ts';
import { REPORT_LIMIT_BYTES } from '../../formats/limits.ts';
import { encodeTerminal } from '../../report/encoders.ts';
import { toTriplet } from '../../report/triplet.ts';
import { requireFile, requirePrevious } from '../inputs.ts';
import type { CliIo } from '../io.ts';
import { UsageError } from '../io.ts';
import { parseDigest, parseMaxAge, parseNonce } from '../options.ts';
import { labelled, toJsonLine } from '../show-run.ts';

interface VerifyOptions {
  readonly packet?: string;
  readonly claims?: string;
  readonly catalog?: string;
  readonly previous?: string;
  readonly expectPacket?: string;
  readonly expectPolicy?: string;
  readonly expectCatalog?: string;
  readonly expectNonce?: string;
  readonly expectRun?: string;
  readonly expectMaxAge?: string;
  readonly approval?: string;
  readonly json?: true;
}

/** A run's files are our own size; a larger one is not of a run. */
const RUN_FILE_LIMIT_BYTES = REPORT_LIMIT_BYTES;

/** An approval is a page or two; it is taken by its digest, and never read. */
const APPROVAL_LIMIT_BYTES = 16 * 1024 * 1024;

/** The bytes of a regular file within the limit, opened once and never through a link; null for anything else. */
function readOwn(file: string): Uint8Array | null {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = fs.constants;
  let descriptor: number;
  try {
    descriptor = fs.openSync(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch {
    return null;
  }
  try {
    const facts = fs.fstatSync(descriptor);
    if (!facts.isFile() || facts.size > RUN_FILE_LIMIT_BYTES) return null;
    const bytes = Buffer.alloc(facts.size);
    return bytes.subarray(0, fs.readSync(descriptor, bytes, 0, bytes.length, 0));
  } finally {
    fs.closeSync(descriptor);
  }
}

/** The run's files, or why the folder cannot be that of one run: said by names alone, before anything is opened. */
function readRun(directory: string): Map<string, Uint8Array> | Verification {
  let all: string[];
  try {
    all = fs.readdirSync(directory);
  } catch {
    throw new UsageError(
      'RUN_UNREADABLE',
      'the run cannot be read',
      'Give the directory that `tki inspect --out` wrote.',
    );
  }
  const names = runNames(all);
  if ('exitCode' in names) return names;
  const files = new Map<string, Uint8Array>();
  for (const name of names) {
    const bytes = readOwn(path.join(directory, name));
    if (bytes !== null) files.set(name, bytes);
  }
  return files;
}

/** The digest of an owner's approval. An empty file approves of nothing. */
function digestApproval(file: string): Digest {
  const real = requireFile('--approval', file);
  const refuse = (why: string) => {
    throw new UsageError(
      'APPROVAL_NOT_USABLE',
      `--approval ${file} ${why}`,
      "Give the owner's own document.",
    );
  };
  if (fs.statSync(real).size > APPROVAL_LIMIT_BYTES) refuse(`is larger than ${APPROVAL_LIMIT_BYTES} bytes`);
  const bytes = fs.readFileSync(real);
  if (bytes.toString('latin1').trim() === '') refuse('is empty');
  return sha256(bytes);
}

function openPacket(file: string): PacketSource {
  const descriptor = fs.openSync(file, 'r');
  return {
    size: fs.fstatSync(descriptor).size,
    read(offset, length) {
      const buffer = Buffer.allocUnsafe(length);
      return buffer.subarray(0, fs.readSync(descriptor, buffer, 0, length, offset));
    },
  };
}

/** A packet has no limit of size, so it is never in memory whole. */
const PACKET_PIECE_BYTES = 4 * 1024 * 1024;

function digestPacket(file: string): Digest {
  const packet = openPacket(file);
  const state = startSha256();
  for (let offset = 0; offset < packet.size; offset += PACKET_PIECE_BYTES)
    state.update(packet.read(offset, Math.min(PACKET_PIECE_BYTES, packet.size - offset)));
  return state.digest();
}

/** Digests of the inside programs of this very release, from the manifest beside it. */
function pinnedPrograms(dist: string): Record<string, string> {
  const manifest = JSON.parse(fs.readFileSync(path.join(dist, 'manifest.json'), 'utf8')) as {
    files: Record<string, { digest: string }>;
  };
  return Object.fromEntries(
    ['enter.cjs', 'probe.cjs', 'inspect.cjs', 'inspect.json'].map((name) => [
      name,
      manifest.files[`inside/${name}`]?.digest ?? 'unknown',
    ]),
  );
}

function line(row: Row): string {
  const sign = { agrees: 'agrees', differs: 'DIFFERS', 'not evidenced': 'NOT_EVIDENCED' }[row.state];
  const detail = row.detail === '' ? '' : `  ${row.detail}`;
  return encodeTerminal(`${sign.padEnd(14)}${row.label.padEnd(15)}${row.what}${detail}`);
}

const MEANS = {
  10: 'every conclusion of the run was recomputed and agrees; nothing is approved by that',
  2: 'nothing contradicts the run, but not everything could be recomputed',
  3: 'there is nothing here that could be recomputed',
  4: 'the documents contradict each other, or what they say was done',
} as const;

function show(verification: Verification): string {
  const count = (state: Row['state']) => verification.rows.filter((row) => row.state === state).length;
  return [
    ...verification.rows.map((row) => `${line(row)}\n`),
    '\n',
    labelled('rows', [
      `${count('agrees')} agree, ${count('differs')} differ, ${count('not evidenced')} not evidenced`,
    ]),
    labelled('verdict', [`${verification.verdict ?? 'none'} (as the run says it)`]),
    labelled('attestation', [encodeTerminal(verification.attestation)]),
    labelled('exit code', [`${verification.exitCode}: ${MEANS[verification.exitCode]}`]),
    'B4′ acceptance: NOT ASSERTED by this program; its owner decides\n',
  ].join('');
}

function expectedOf(options: VerifyOptions): Expected {
  const { expectMaxAge, approval } = options;
  return {
    packet: parseDigest('--expect-packet', options.expectPacket),
    policy: parseDigest('--expect-policy', options.expectPolicy),
    catalog: parseDigest('--expect-catalog', options.expectCatalog),
    nonce: parseNonce(options.expectNonce),
    run: options.expectRun ?? null,
    maxAgeSeconds: expectMaxAge === undefined ? null : parseMaxAge(expectMaxAge, '--expect-max-age'),
    approval: approval === undefined ? null : digestApproval(approval),
  };
}

function verify(directory: string, options: VerifyOptions, io: CliIo): void {
  const expected = expectedOf(options);
  const packetFile = options.packet === undefined ? null : requireFile('--packet', options.packet);
  const claims =
    options.claims === undefined ? null : fs.readFileSync(requireFile('--claims', options.claims));
  const previousFile = requirePrevious(options.previous, directory);
  const previous = previousFile === null ? null : fs.readFileSync(previousFile);
  const catalogText = Buffer.from(loadCatalog(options.catalog ?? path.resolve(io.dist, '../catalog')).text);
  const files = readRun(directory);
  const verification =
    'exitCode' in files
      ? files
      : verifyRun({
          files,
          pinnedPrograms: pinnedPrograms(io.dist),
          expected,
          given: {
            packet: packetFile === null ? null : digestPacket(packetFile),
            claims: claims === null ? null : sha256(claims),
            previous: previous === null ? null : sha256(previous),
            // A verdict is recomputed with a catalog, so it has to be that of the run.
            catalog: packetFile === null && options.catalog === undefined ? null : sha256(catalogText),
          },
          render: toTriplet,
          reevaluate:
            packetFile === null
              ? null
              : (go, release, selfCheck) =>
                  evaluate({
                    packet: openPacket(packetFile),
                    catalogText,
                    claims,
                    previous,
                    go,
                    release,
                    selfCheck,
                  }),
        });
  io.stdout(options.json === true ? toJsonLine(verification) : show(verification));
  io.exit(verification.exitCode);
}

/** Adds `verify` to the program. */
export function addVerify(program: Command, io: CliIo): void {
  program
    .command('verify')
    .summary('recompute a run offline (never exits 0)')
    .description(
      'Recomputes subjects, probe judgements, verdicts and reports of a run from the files that it left. ' +
        'Each row says whether it was recomputed, cross-checked between documents, or is only asserted by the run.',
    )
    .argument('<dir>', 'the directory that `tki inspect --out` wrote')
    .option('--packet <file>', 'the packet: without it the verdicts are only asserted (exit code 2)')
    .option('--claims <file>', "the reader's claims of that run")
    .option(
      '--catalog <dir>',
      'the pinned catalog of that run (default: the one shipped beside this program)',
    )
    .option('--previous <dir>', 'the earlier run that it was compared with')
    .option('--expect-packet <digest>', 'sha256:… of the packet, from whoever exported it')
    .option('--expect-policy <digest>', 'sha256:… of the policy that you accept')
    .option('--expect-catalog <digest>', 'sha256:… of the catalog, from its owner')
    .option('--expect-nonce <hex>', 'the nonce that you gave the run')
    .option('--expect-run <id>', 'the CI run, or the run id')
    .option('--expect-max-age <age>', 'how old evidence was allowed to be: 90s, 30m, 24h or 7d')
    .option('--approval <file>', "an owner's approval of the venue, taken by its digest")
    .option('--json', 'one JSON document on stdout')
    .addHelpText('after', '\nExample:\n  tki verify run1 --packet packet.json\n')
    .action((directory: string, options: VerifyOptions) => verify(directory, options, io));
}

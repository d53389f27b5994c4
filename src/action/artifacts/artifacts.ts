// Brings the packet to one file, over the artifact service or from the disk. Runs in main: it holds the
// tokens, is never root, and must never decide a verdict. Attacker: the service, the archive, another job of the same run.
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Digest } from '../../formats/digest.ts';
import type { Blocked } from './artifact-failure.ts';
import { blocked } from './artifact-failure.ts';
import { silenceClient } from './client-output.ts';
import { readEvent } from '../event-file.ts';
import { isDiskFull } from '../disk-full.ts';
import type { Exchange } from './exchanges.ts';
import { withExchanges } from './exchanges.ts';
import { copyPacket } from './local-file.ts';
import { judgeEvent } from '../origin.ts';
import type { Arrived, RemoteSource } from './remote-packet.ts';
import { fetchRemote } from './remote-packet.ts';

/** Where the packet comes from: a file on this machine, an artifact of this run, or one of another run. */
export type PacketSource = { readonly kind: 'path'; readonly path: string } | RemoteSource;

export type PacketRequest = PacketSource & {
  /** sha256 of the packet's bytes, as the exporter told the caller through another channel; null when nobody did. */
  readonly expectedDigest: Digest | null;
  /** Absolute path of the file to make. Its folder exists; the file does not. */
  readonly into: string;
};

/** What the two calls need from the outside. */
export interface ArtifactEffects {
  /** The client itself reads the process's environment: give that one. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

export type Fetched =
  | {
      readonly kind: 'fetched';
      readonly digest: Digest;
      readonly bytes: number;
      /** BOUND: the bytes have the expected digest. NOT_EVIDENCED: nobody gave one. */
      readonly transport: 'BOUND' | 'NOT_EVIDENCED';
      readonly notes: string[];
    }
  | Blocked;

const nodeCode = (error: unknown) =>
  error instanceof Error && 'code' in error && /^[A-Z0-9_]{1,40}$/.test(String(error.code))
    ? String(error.code)
    : 'unknown';

async function fetchLocal(
  request: PacketRequest & { kind: 'path' },
  effects: ArtifactEffects,
): Promise<Arrived | Blocked> {
  const copied = await copyPacket(
    resolve(effects.env['GITHUB_WORKSPACE'] ?? '/', request.path),
    request.into,
  );
  if (copied.kind === 'unreadable') return blocked('PACKET_UNREADABLE', copied.detail);
  return { kind: 'arrived', digest: copied.digest, bytes: copied.bytes, notes: [] };
}

async function fetchAndBind(
  request: PacketRequest,
  effects: ArtifactEffects,
  exchanges: readonly Exchange[],
): Promise<Fetched> {
  const { env } = effects;
  const event = await readEvent(env['GITHUB_EVENT_PATH']);
  const here = judgeEvent(env['GITHUB_EVENT_NAME'], event, env['GITHUB_REPOSITORY']);
  if (here.kind === 'untrusted') return blocked('UNTRUSTED_ORIGIN', here.detail);
  const arrived =
    request.kind === 'path'
      ? await fetchLocal(request, effects)
      : await fetchRemote(request, request.into, env, exchanges);
  if (arrived.kind === 'blocked') return arrived;
  const { digest, bytes, notes } = arrived;
  if (request.expectedDigest === null) {
    return { kind: 'fetched', digest, bytes, transport: 'NOT_EVIDENCED', notes };
  }
  if (digest === request.expectedDigest) return { kind: 'fetched', digest, bytes, transport: 'BOUND', notes };
  await rm(request.into, { force: true });
  return blocked(
    'EXPECTED_DIGEST_DIFFERS',
    `the packet has ${digest}, and ${request.expectedDigest} was expected: it was replaced in transit, or you meant another`,
  );
}

/**
 * The packet as one file at `request.into` (0600), or why there is none; never rejects. A client that hangs may still hold
 * sockets and timers after the answer: the caller writes its result and then ends the process. From here on nothing that the
 * process writes to its standard output gets through.
 */
export function fetchPacket(request: PacketRequest, effects: ArtifactEffects): Promise<Fetched> {
  silenceClient();
  return withExchanges(async (exchanges) => {
    try {
      return await fetchAndBind(request, effects, exchanges);
    } catch (error) {
      await rm(request.into, { force: true }).catch(() => undefined);
      return isDiskFull(error)
        ? blocked('RUNNER_DISK_FULL', "the runner's disk is full: the packet was cut short")
        : blocked('PACKET_UNREADABLE', `the packet could not be written: ${nodeCode(error)}`);
    }
  });
}

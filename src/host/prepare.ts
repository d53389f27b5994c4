// Places what a run needs before its container is created: rootfs, inputs, the mounted `/out`, the config. Runs as root.
import fs from 'node:fs';
import path from 'node:path';
import { insidePrograms } from '../attestation/pinned-programs.ts';
import { toSubject } from '../attestation/statement.ts';
import { sha256 } from '../formats/digest.ts';
import type { Digest } from '../formats/digest.ts';
import type { Plan, Subject } from '../formats/documents.ts';
import { CLAIMS_LIMIT_BYTES, REPORT_LIMIT_BYTES } from '../formats/limits.ts';
import { profileFor } from '../formats/kernel/architectures.ts';
import { policy, policyDigests, seccompProfile } from '../formats/policy.ts';
import { assembleRootfs } from '../sandbox/bundle.ts';
import type { PlacedRootfs, Rootfs } from '../sandbox/bundle.ts';
import { toRuntimeSpec } from '../formats/kernel/runtime-spec.ts';
import type { RuntimeSpec } from '../formats/kernel/runtime-spec.ts';
import { fillOut } from '../sandbox/start-sandbox.ts';
import type { Workspace } from '../sandbox/workspace.ts';
import { insideDirectory } from './identity.ts';
import type { Identity } from './identity.ts';
import { takeIn } from './inputs.ts';

export interface Prepared<R = Rootfs> {
  readonly rootfs: R;
  /** Of the bytes in `/in` and of the catalog; null where the reader gave none. */
  readonly digests: {
    readonly packet: Digest | null;
    readonly claims: Digest | null;
    readonly previous: Digest | null;
    readonly catalog: Digest;
  };
  readonly spec: RuntimeSpec;
}

/** The reader's files, as far as a plan names them. An attestation has none, and an empty packet to attack. */
async function takeInputs(plan: Plan, inDir: string, signal: AbortSignal): Promise<Prepared['digests']> {
  const inside = (name: string) => path.join(inDir, name);
  const take = async (from: string | null, name: string, limit: number | null) =>
    from === null ? null : await takeIn(from, inside(name), limit, signal);
  const digests = {
    packet: await take(plan.packet, 'packet.json', null),
    claims: await take(plan.claims, 'claims.json', CLAIMS_LIMIT_BYTES),
    previous: await take(plan.previous, 'previous.json', REPORT_LIMIT_BYTES),
    catalog: sha256(plan.catalog),
  };
  if (plan.packet === null) fs.writeFileSync(inside('packet.json'), '', { mode: 0o444 });
  return digests;
}

/** All of them come to their end, so that nothing is written any more into what is then removed. Throws the first failure. */
export async function allEnded<T extends readonly unknown[]>(under: {
  readonly [K in keyof T]: Promise<T[K]>;
}): Promise<T> {
  const ended = await Promise.allSettled(under);
  const failed = ended.find((each) => each.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return await Promise.all(under);
}

/** Everything but the container. Node may still be hashed when it is there. */
export async function prepare(
  plan: Plan,
  identity: Identity,
  workspace: Workspace,
  signal: AbortSignal,
): Promise<Prepared<PlacedRootfs>> {
  const programs = Object.fromEntries(insidePrograms.map((name) => [name, path.join(insideDirectory, name)]));
  const [rootfs, digests] = await allEnded([
    assembleRootfs(workspace.rootfs, {
      node: process.execPath,
      architecture: identity.architecture,
      programs,
      catalogText: plan.catalog,
    }),
    takeInputs(plan, workspace.inDir, signal),
    fillOut(workspace.outDir, policy),
  ]);
  const { uid, run, nonce } = identity;
  const { inDir, outDir } = workspace;
  const spec = toRuntimeSpec(policy, profileFor(seccompProfile, identity.architecture), {
    run,
    nonce,
    uid,
    gid: uid,
    inDir,
    outDir,
  });
  return { rootfs, digests, spec };
}

/** For whoever needs every digest before there is a container. */
export async function prepareWhole(...given: Parameters<typeof prepare>): Promise<Prepared> {
  const prepared = await prepare(...given);
  return { ...prepared, rootfs: await prepared.rootfs.hashed };
}

/** What the evidence is about. */
export function subjectsOf(prepared: Prepared, filterBytes: Uint8Array | null): Subject[] {
  const { rootfs, digests } = prepared;
  const subjects = [
    toSubject('policy', policyDigests.policy),
    toSubject('filter-source', policyDigests.seccomp),
    toSubject('expectations', policyDigests.expectations),
    toSubject('rootfs', rootfs.digest),
    toSubject('catalog', digests.catalog),
    ...rootfs.files
      .filter(
        ({ path: inside }) =>
          inside === '/app/node' || insidePrograms.some((name) => inside === `/app/${name}`),
      )
      .map(({ path: inside, digest }) => toSubject(inside.slice(1), digest)),
  ];
  if (filterBytes !== null) subjects.push(toSubject('filter-bytes', sha256(filterBytes)));
  if (digests.packet !== null) subjects.push(toSubject('packet', digests.packet));
  if (digests.claims !== null) subjects.push(toSubject('claims', digests.claims));
  return subjects;
}

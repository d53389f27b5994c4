// What one run of the host is: its nonce, its id, its user, the programs and the baseline that it is checked against.
import { createHash, randomBytes, randomInt } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pinnedDigests } from '../attestation/pinned-programs.ts';
import { isArchitecture } from '../formats/kernel/architectures.ts';
import type { Architecture } from '../formats/kernel/architectures.ts';
import { policy } from '../formats/policy.ts';

export interface Identity {
  /** 64 hex digits, fresh. */
  readonly nonce: string;
  /** 16 hex digits, derived from the nonce: the name of everything that the run makes. */
  readonly run: string;
  readonly uid: number;
  readonly architecture: Architecture;
}

/** This machine's. The choice of a runtime has refused any other. */
export function ownArchitecture(): Architecture {
  if (!isArchitecture(process.arch)) throw new Error(`no policy is written for ${process.arch}`);
  return process.arch;
}

/** A fresh identity. The uid comes from a reserved high range, because host processes share 65534. */
export function newIdentity(): Identity {
  const nonce = randomBytes(32).toString('hex');
  const run = createHash('sha256').update(nonce).digest('hex').slice(0, 16);
  const uid = policy.uid_range.first + randomInt(policy.uid_range.size);
  return { nonce, run, uid, architecture: ownArchitecture() };
}

/** The inside programs beside this one. */
export const insideDirectory = path.join(import.meta.dirname, 'inside');

/** Digests that the release pins for its inside programs: dist/manifest.json, made by the build. */
export function pinnedPrograms(): Record<string, string> {
  return pinnedDigests(fs.readFileSync(path.join(import.meta.dirname, 'manifest.json'), 'utf8'));
}

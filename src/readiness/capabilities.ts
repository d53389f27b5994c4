// The readiness map of seed 000: what is open, what stays blocked, on what, and which review it needs. Constants of a release.
import type { RegisteredCapability } from '../formats/register.ts';
import { registeredCapabilities } from '../formats/register.ts';

export type Capability = Omit<RegisteredCapability, 'refused_in' | 'test'> &
  Partial<Pick<RegisteredCapability, 'refused_in' | 'test'>>;

/** What is open after the export packet's core was closed (seed 000 section 2): evidence in, evidence out. */
const open: Capability = {
  id: 'CONSUME',
  title: 'consume a governed packet, offline',
  state: 'UNBLOCKED',
  why: 'Same schema as the fixture; the consumption contract is written. No authority follows from it.',
  unblocked_by:
    'Nothing further to consume; the catalog’s seal (B7-EXP-1) for authority, an export service (B7-EXP-2/D9) for automation.',
  review: 'none to consume; mandatory to seal the catalog',
  decided_by: 'operator',
};

export const capabilities: readonly Capability[] = [open, ...registeredCapabilities];

/** Seed 000 section 4: what can go on without a review. */
export const mayProceedInternally = [
  'write the Call Contract as a design packet (no build)',
  'extend the provisional catalog with read-only entries, each with its evidence',
  'harden the consumption checks without adding a capability',
  'continue reference exports',
] as const;

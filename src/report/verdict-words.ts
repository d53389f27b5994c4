// What each verdict means and what follows from it, in words for the first screen of a report. Pure data.
// Bundled into the sandbox: short. No sentence here may sound like an approval.
import type { Verdict } from '../formats/verdict.ts';

export interface VerdictWords {
  readonly means: string;
  readonly next: string;
  readonly owner: string;
}

export const verdictWords: Readonly<Record<Verdict, VerdictWords>> = {
  EVIDENCE_PRESENT: {
    means:
      'Every item names a governed source, agrees with the pinned catalog and its own hashes, is complete, and is younger than the allowed age.',
    next: 'Recompute this run with `tki verify`: give its packet, and the digest that the exporter named.',
    owner: 'second party',
  },
  NOT_EVIDENCED_IN_ALLOWED_SURFACES: {
    means: 'At least one item shows nothing that can be used, or the packet holds no item. It is held out.',
    next: 'Ask for a new export that covers what was held out; absence is scoped to the surfaces that were read.',
    owner: 'export operator',
  },
  UNVERIFIED: {
    means:
      'At least one item is incomplete or cannot be confirmed. It is held out, never completed by guessing.',
    next: 'Export again with narrower queries, or repair what the reason names.',
    owner: 'export operator',
  },
  READ_LEVEL_FAIL: {
    means: 'A diagnostic item was used to override a canonical one. The canonical item stands.',
    next: 'Use the diagnostic item as a lead only, and have the export corrected.',
    owner: 'packet author',
  },
  FLAG_AUTHORITY_VIOLATION: {
    means:
      'Something that is not binding was used as binding, or was called binding while the catalog is unsealed.',
    next: 'Use it as evidence only; making it binding is the catalog owner’s act (B7-EXP-1).',
    owner: 'packet author or reader',
  },
  FLAG_LOCAL_FIRST_AUTHORITY: {
    means: 'An item claims a local path as its governed source. Nothing is trusted because it is local.',
    next: 'Prefer KB or PG: export the item again from its governed surface.',
    owner: 'export operator',
  },
  CONTRACT_VIOLATION_IN_DESIGN: {
    means: 'An item holds what no packet may hold.',
    next: 'Have the exporter corrected; do not edit the packet by hand.',
    owner: 'packet author',
  },
  BLOCKED_BY_UNVERIFIED_SOURCE: {
    means: 'At least one item is stale, or dated in the future. It is never used silently.',
    next: 'Make a new export; the inspector never refreshes by reading live.',
    owner: 'export operator',
  },
  BLOCKED_BY_UNSAFE_ACCESS: {
    means:
      'At least one item does not agree with its hash or with the catalog: it was changed, or made against another.',
    next: 'Treat the packet as tampered with: keep it, find out who handled it, and export again.',
    owner: 'operator',
  },
  BLOCKED: {
    means: 'The run stopped before any item was evaluated. Nothing is known about the items.',
    next: 'Fix the reason and run again.',
    owner: 'operator',
  },
};

/** Sentences on what a verdict never means; every report carries them. */
export const neverMeans = [
  'It approves nothing: no document here may block, let through or authorize anything (D7, D8 and D11 stay blocked).',
  'It does not show that any command ran, nor that anything is absent outside the surfaces that were read.',
  'B4′ acceptance: NOT ASSERTED, a second party verifies. What this machine says about itself is its own word.',
] as const;

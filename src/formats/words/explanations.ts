// Every code that has no reason of its own, in words: verdicts, statuses, exit codes, probes, rules. Pure data.
// For `tki explain` and the documents; never imported by what runs in the sandbox, so it may take its space.
import { capitalised, probeCount } from '../probe.ts';
import type { Verdict } from '../verdict.ts';
import type { RuleId } from '../rule-ids.ts';

export interface Explanation {
  readonly means: string;
  readonly next: string;
}

export const verdictExplanations: Readonly<Record<Verdict, Explanation>> = {
  EVIDENCE_PRESENT: {
    means:
      'The item has all of its source metadata, names a governed surface, equals its catalog entry, agrees with its hashes, is complete and is fresh. It can be used as evidence. It is no approval, no authority, and no proof that anything ran.',
    next: 'Hand the directory and the packet to a second party: `tki verify DIR --packet FILE`.',
  },
  NOT_EVIDENCED_IN_ALLOWED_SURFACES: {
    means:
      'The item is held out: metadata is missing, the query or path is unknown to the pinned catalog, the packet was made with another catalog, or the result is empty. It says nothing about other surfaces.',
    next: 'Export what is missing under the pinned catalog. Do not read the absence as a fact about the world.',
  },
  UNVERIFIED: {
    means:
      'The item is held out: it was cut, timed out, ended in an error, met the row limit, is too large, or its view is not defined as the catalog pins it.',
    next: 'Narrow the query or repair the cause, then export again. Nothing is completed here by guessing.',
  },
  READ_LEVEL_FAIL: {
    means:
      'A diagnostic item was said to override another item. Diagnostics never do; the canonical item stands.',
    next: 'Read the canonical item, and have the packet corrected.',
  },
  FLAG_AUTHORITY_VIOLATION: {
    means:
      'An item was used as binding without being binding, or called binding under a catalog that is provisional or through an emulated gateway.',
    next: 'Use the item as evidence. Making it binding takes the seal of the catalog’s owner (B7-EXP-1).',
  },
  FLAG_LOCAL_FIRST_AUTHORITY: {
    means: 'FAIL: the governed surface is a path of some local disk. Nothing is trusted because it is local.',
    next: 'Prefer KB or PG: export the item from its governed surface.',
  },
  CONTRACT_VIOLATION_IN_DESIGN: {
    means:
      'The item holds what no packet may hold: SQL, a prohibited surface, a join of two corpora, a count without its discipline, an unknown member.',
    next: 'Have the exporter corrected. Editing the packet by hand would break its hashes and its meaning.',
  },
  BLOCKED_BY_UNVERIFIED_SOURCE: {
    means: 'The item is older than the caller allows, or dated in the future.',
    next: 'Make a new export. The inspector never refreshes anything by reading live.',
  },
  BLOCKED_BY_UNSAFE_ACCESS: {
    means: 'The item disagrees with its hash, with the manifest, or with the catalog entry that it names.',
    next: 'Treat the packet as altered: keep it, find out who handled it, export again.',
  },
  BLOCKED: {
    means:
      'Nothing was evaluated: the bytes, the envelope, the sandbox, the self-check or an expected digest stopped the run first.',
    next: 'Read the reason beside it, fix it, run again.',
  },
};

export const statusExplanations = {
  NOT_ATTESTED: {
    means: 'No sandbox was observed in this run.',
    next: 'Run `tki doctor`, follow its remedy, run again.',
  },
  NOT_AS_EXPECTED: {
    means: `Fewer than ${probeCount.word} probes were observed as expected, or inside and outside disagree.`,
    next: 'Look at the probe cells and the disagreements in report.json.',
  },
  NOT_ACCEPTED: {
    means: `${capitalised(probeCount.word)} probes were observed as expected, and nobody has accepted the evidence: that takes a verifier with an owner’s approval of the venue. This is what an ordinary machine shows.`,
    next: 'A second party runs `tki verify`, with `--approval FILE` where the venue’s owner gave one.',
  },
  APPROVAL_GIVEN: {
    means:
      'The verifier was handed an approval document for the venue, and it fits this evidence; its digest is shown beside it. No exit code changes by it.',
    next: 'Judge who wrote that document: give `--approval-digest`, or a signature with `--approval-bundle`.',
  },
  UNKNOWN_VERSION: {
    means:
      'A document of the run is of a version whose rules this release does not know; nothing of it was judged.',
    next: 'Verify with the release that made the run.',
  },
  INCOMPLETE_RUN: {
    means:
      'An evidence file was given without its run.json: its probes were judged again, and nothing is known of what followed.',
    next: 'Verify the folder that holds run.json, with its reports and the packet.',
  },
  EARLIER_RELEASE: {
    means: 'An earlier release made the run, and words something differently; that row is left open.',
    next: 'Verify with that release: the row names it.',
  },
  OTHER_BUILD: {
    means:
      'This program is a development build, and the run was made by programs that it does not know: it cannot tell who built them.',
    next: 'Verify with the build that made the run, or with a release; or run again with this build.',
  },
  SELF_CONSISTENT: {
    means:
      'Every hash that the packet carries agrees with its content. None of them has a key: a forger can repair them all.',
    next: 'Give `--expect-packet` the digest that the exporter sent you through another channel.',
  },
  BOUND: {
    means: 'The packet’s bytes have the digest that the caller expected.',
    next: 'Ask whether that digest reached you through a channel that the packet’s carrier does not control.',
  },
  NOT_EVIDENCED: {
    means: 'Nothing in this run shows it. That does not make it wrong.',
    next: 'Give the expectation that would bind it (`--expect-packet`, `--expect-catalog`, …).',
  },
  UNSEALED: {
    means: 'The catalog is pinned by its content. A seal is an act of its owner, and has not been given.',
    next: 'See B7-EXP-1: `tki explain B7-EXP-1`.',
  },
  NOT_RUN_ON_GITHUB: {
    means: 'The workflow or action was never run by GitHub itself; it was only run elsewhere.',
    next: 'Run it on GitHub before you rely on how it behaves there.',
  },
  RECONSTRUCTED: {
    means: 'The source documents name this and do not define it; the definition is this project’s.',
    next: 'Compare it with the original where you have it.',
  },
} as const satisfies Record<string, Explanation>;

export const exitCodeNextSteps: Readonly<Record<0 | 1 | 2 | 3 | 4 | 10, string>> = {
  0: 'Nothing to do. A command that judges never exits with 0.',
  1: 'Read the line and its hint, correct the call, run again.',
  2: 'Read what was held out in report.md; export again where it matters.',
  3: 'Read the first reason in report.md or the checkpoint, fix it, run again.',
  4: 'Read the findings in report.md; have the packet, the claim or the sandbox corrected.',
  10: 'Hand it to a second party. Do not use it as a gate.',
};

/** What holds before any item is evaluated, in that order; findings of the packet and of the run name these as rules. */
export const gateExplanations: Readonly<Record<string, string>> = {
  'self-check': 'The inspector’s own look at its sandbox (P1), before any byte of the packet.',
  attestation: `${capitalised(probeCount.word)} of ${probeCount.word} probes, observed as expected.`,
  'attested-inputs': 'Catalog, claims, previous report and packet against what the host attested.',
  catalog: 'The pinned catalog: canonical, of the schema, provisional and UNSEALED.',
  claims: 'The reader’s claims file.',
  'expected-digest': 'The digests that the caller expects.',
  'packet-bytes': 'RFC 8785 canonical UTF-8, at most 64 levels deep, never repaired.',
  envelope: 'Every packet-level member, and no other.',
  disclaimer: 'The scoped, non-global denial, compared with the sentences in docs/rules.md.',
  'packet-digest': 'tki.packet_digest, where the packet carries it.',
  'duplicate-item': 'Two items with one id, or with one pair of query and hash.',
  'packet-size': 'As many items as one report can list.',
  'packet-items': 'A packet without any item.',
  run: 'The run itself: runtime, privilege, deadline, the programs around the inspector.',
};

/** Rule id → what it looks for. The same ids are files in src/evaluation/rules and anchors in docs/rules.md. */
export const ruleExplanations: Readonly<Record<RuleId, string>> = {
  'sql-member': 'A member or a column named sql, in any case, escape or depth.',
  'item-too-large': 'An item above the size limit, which is not read.',
  'item-shape': 'A member that is missing or not of its form.',
  'unknown-member': 'A member that the contract does not know.',
  'content-hash': 'content_hash against the item’s own content and the catalog’s SQL.',
  'manifest-hash': 'manifest_hash against all pairs of query and content hash.',
  'catalog-mismatch':
    'Surface, kind, precedence, authority, columns, and the lists that judged the query, against the catalog.',
  'count-mismatch': 'The count against its discipline block.',
  'document-mismatch': 'A document’s one row against its own columns, path, digest and revision.',
  stale: 'Age against the max age that the caller gave.',
  future: 'Times that lie further ahead than clocks may differ.',
  'time-unreadable': 'Times that are not calendar dates, or not in UTC.',
  'prohibited-surface': 'Databases, functions and formulas that the catalog prohibits.',
  'corpus-join': 'One item over both corpora, which are reported side by side only.',
  'collapsed-count':
    'A count without surface, denominator, query, time, match key, population or confidence.',
  'local-path': 'A governed surface or KB path that is a path of a local disk, in any disguise.',
  'provisional-binding': 'Binding authority under a provisional catalog or an emulated gateway.',
  'used-as-binding': 'Use as binding, by the packet or by a claim, of what is not binding.',
  'diagnostic-override':
    'A diagnostic item that overrides another, by the packet’s word or by a claim that its figure alone meets.',
  incomplete: 'TRUNCATED, TIMEOUT or ERROR.',
  'row-limit': 'A full page of rows that is called complete.',
  'view-drift': 'Views that are not defined as the catalog pins them.',
  'item-id': 'An item whose id is not that of its catalog entry.',
  'contradictory-answers': 'Several different answers to one named query, or one revision of a document.',
  'source-metadata': 'The five fields of source_metadata.',
  'unknown-query': 'A named query that the pinned catalog does not hold.',
  'unlisted-kb-path': 'A KB path that no document of the catalog has, or that is under none of its prefixes.',
  'catalog-differs': 'A packet that was exported with another catalog.',
  'empty-result': 'A result without a row.',
};

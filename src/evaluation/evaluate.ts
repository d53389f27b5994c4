// The whole evaluation: bytes in, one report out. Runs inside the sandbox and again in verify; pure, no clock, no file.
// Never produces a green verdict, and evaluates no item before everything around it is accepted.
import { sha256 } from '../formats/digest.ts';
import { isScopedDenial } from '../formats/disclaimer.ts';
import type { Finding, Instructions, Report, ReportedItem } from '../formats/documents.ts';
import { whereAltered } from './altered.ts';
import { claimedBinding, diagnosticOf, figureOf, namesOf, relateClaims } from './claims.ts';
import { toCoverage } from './coverage.ts';
import {
  digestOrNull,
  readCatalog,
  readClaims,
  whyNotStart,
  whyOtherInput,
  whyUnexpected,
  type Stop,
} from './inputs.ts';
import { findContradicted, findDuplicate, judgeManifest } from './manifest.ts';
import { quote } from './quote.ts';
import { readPacket, type PacketReading, type ReadOptions } from './read-packet.ts';
import { hashAgrees, judgeItem } from './report-item.ts';
import { toRuleItem, type RuleContext, type RuleItem } from './rule-item.ts';
import { emptyTally, type Tally } from './tally.ts';
import { nothing, toFinding, toReport, type EvaluationInput, type Outcome } from './to-report.ts';

export type { EvaluationInput } from './to-report.ts';

/**
 * The items' part of report.json, in bytes. The file's limit is 16 MiB and report.md repeats the items in other words;
 * a packet whose items need more is refused whole rather than listed in part.
 */
export const REPORTED_ITEMS_LIMIT_BYTES = 6 * 1024 * 1024;

/** Judges a packet. Never throws for anything in the packet, the claims, the previous report or the catalog. */
export function evaluate(input: EvaluationInput, options: ReadOptions = {}): Report {
  const early = whyNotStart(input.instructions, input.proceed, input.selfCheck);
  return early === null ? judgePacket(input, options) : toReport(input, { ...nothing, stops: [early] });
}

/** The same without the question where it runs: for a map that repeats a few words of it, and publishes no report. */
export function judgePacket(input: EvaluationInput, options: ReadOptions = {}): Report {
  const catalogDigest = sha256(input.catalogText);
  const known = { ...nothing, catalogDigest };
  const { instructions } = input;
  const catalog = readCatalog(input.catalogText);
  const claims = input.claims === null ? null : readClaims(input.claims);
  const stops = [
    whyOtherInput('catalog', catalogDigest, instructions.catalog_digest),
    whyOtherInput('claims', digestOrNull(input.claims), instructions.claims_digest),
    whyOtherInput('previous report', digestOrNull(input.previous), instructions.previous_digest),
    whyUnexpected('catalog', catalogDigest, instructions.expected_catalog_digest),
    typeof catalog === 'string' ? stop('catalog', 'CATALOG_NOT_ACCEPTED', catalog) : null,
    typeof claims === 'string' ? stop('claims', 'CLAIMS_NOT_ACCEPTED', claims) : null,
  ].filter((reason) => reason !== null);
  if (stops.length > 0 || typeof catalog === 'string' || typeof claims === 'string') {
    return toReport(input, { ...known, stops });
  }

  const reading = input.reading ?? readPacket(input.packet, catalog.queries, options);
  const ruleItems = reading.kind === 'read' ? reading.items.map((facts) => toRuleItem(facts, catalog)) : [];
  const refusals = whyRefused(reading, ruleItems, instructions);
  const read: Outcome = { ...known, reading, stops: refusals };
  if (reading.kind === 'refused' || refusals.length > 0) return toReport(input, read);

  const { envelope } = reading;
  const context: RuleContext = {
    catalog: catalog.catalog,
    catalogDigest,
    entries: catalog.entries,
    envelope,
    instructions,
    claims,
    ruleItems,
    claimedBinding: claimedBinding(claims),
    manifest: judgeManifest(envelope.manifest_hash, ruleItems),
    catalogDiffers: envelope.tki !== undefined && envelope.tki.catalog.digest !== catalogDigest,
    contradicted: findContradicted(ruleItems),
  };
  const tally = emptyTally();
  const items = judgeItems(ruleItems, context, tally);
  if (items === null) {
    const detail = `the findings of ${ruleItems.length} items need more than ${REPORTED_ITEMS_LIMIT_BYTES} bytes`;
    return toReport(input, { ...read, stops: [stop('packet-size', 'TOO_MANY_ITEMS', detail)] });
  }
  return toReport(input, {
    ...read,
    items,
    tally,
    manifest: context.manifest,
    coverage: toCoverage({
      tally,
      manifest: context.manifest,
      ruleItems,
      packetDigestRecomputed: reading.recomputedPacketDigest !== null,
      expected: reading.digest === instructions.expected_packet_digest,
    }),
    findings: items.length === 0 ? aboutNoItems(context) : [],
    consistent: context.manifest.kind === 'agrees' && ruleItems.every(hashAgrees),
    claims: relateClaims(
      claims,
      items.map((reported, at) => ({
        reported,
        names: namesOf(ruleItems[at]),
        figure: figureOf(ruleItems[at]),
        diagnostic: diagnosticOf(ruleItems[at]),
      })),
    ),
  });
}

function stop(rule: string, reason: Stop['reason'], detail: string): Stop {
  return { rule, reason, detail };
}

/** Packet-level reasons, all of them: the bytes, the digests, what must be unique. */
function whyRefused(
  reading: PacketReading,
  ruleItems: readonly RuleItem[],
  instructions: Instructions,
): Stop[] {
  if (reading.kind === 'refused' && reading.digest === null) {
    return [stop('packet-bytes', reading.reason, reading.detail)];
  }
  const stops = [
    whyOtherInput('packet', reading.digest, instructions.packet_digest),
    whyUnexpected('packet', reading.digest, instructions.expected_packet_digest),
  ];
  if (reading.kind === 'refused') {
    const rule = reading.reason === 'ENVELOPE_NOT_ACCEPTED' ? 'envelope' : 'packet-bytes';
    stops.push(stop(rule, reading.reason, reading.detail));
  } else {
    if (!isScopedDenial(reading.envelope.disclaimer)) {
      const detail = `/disclaimer is ${quote(reading.envelope.disclaimer)}`;
      stops.push(stop('disclaimer', 'DISCLAIMER_NOT_SCOPED', detail));
    }
    const stated = reading.envelope.tki?.packet_digest ?? null;
    if (stated !== reading.recomputedPacketDigest) {
      const where = whereAltered(reading.envelope, ruleItems, instructions.catalog_digest);
      const detail = `stated ${stated}, recomputed ${reading.recomputedPacketDigest}; ${where}`;
      stops.push(stop('packet-digest', 'PACKET_DIGEST_DIFFERS', detail));
    }
    const twice = findDuplicate(ruleItems);
    if (twice !== null) stops.push(stop('duplicate-item', 'DUPLICATE_ITEM', twice));
  }
  return stops.filter((reason) => reason !== null);
}

/** Null where the list outgrows the report. */
function judgeItems(
  ruleItems: readonly RuleItem[],
  context: RuleContext,
  tally: Tally,
): ReportedItem[] | null {
  const items: ReportedItem[] = [];
  let bytes = 0;
  for (const ruleItem of ruleItems) {
    const item = judgeItem(ruleItem, context, tally);
    bytes += Buffer.byteLength(JSON.stringify(item));
    if (bytes > REPORTED_ITEMS_LIMIT_BYTES) return null;
    items.push(item);
  }
  return items;
}

function aboutNoItems(context: RuleContext): Finding[] {
  const none = toFinding(stop('packet-items', 'NO_ITEMS', '“/items” is an empty list'));
  if (context.manifest.kind === 'agrees') return [none];
  return [
    toFinding(stop('manifest-hash', 'CONTRACT_VIOLATION', '“/manifest_hash” is not that of an empty list')),
    none,
  ];
}

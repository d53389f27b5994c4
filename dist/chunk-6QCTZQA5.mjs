import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  toItem
} from "./chunk-7JYR2T3C.mjs";
import {
  toWords,
  whyItemFailed
} from "./chunk-3P2XP5O7.mjs";
import {
  ExportProblem
} from "./chunk-Z4RQ2R3K.mjs";
import {
  DISCLAIMER,
  ENVELOPE_LIMIT_BYTES,
  ITEM_LIMIT_BYTES,
  ROW_LIMIT,
  sha256,
  toCanonicalJson,
  validate2 as validate,
  validate3 as validate2
} from "./chunk-JDNDBO6H.mjs";

// src/export/packet/item-summary.ts
var toSummary = ({ item, rows }, drifted, milliseconds) => ({
  id: item.item_id ?? item.source_metadata.named_query_id_or_kb_path,
  completeness: item.tki?.completeness ?? "ERROR",
  sqlstate: item.tki?.sqlstate ?? null,
  ...drifted ? { problem: "VIEW_DRIFT" } : {},
  rows,
  milliseconds,
  contentHash: item.source_metadata.content_hash
});
function toItemNotes(result, { id, completeness, rows }, guarded = []) {
  const notes = [];
  if (completeness === "TRUNCATED") {
    const limit = rows === ROW_LIMIT ? `${String(ROW_LIMIT)} rows` : `${String(ITEM_LIMIT_BYTES)} bytes of one item`;
    notes.push(`TRUNCATED: ${id} stops after its first ${String(rows)} rows, at the limit of ${limit}`);
  }
  if (result.remarks !== void 0)
    notes.push(
      `SERVER_WARNED: ${toWords(result.remarks)} while ${id} was read; its rows are in doubt and left out`
    );
  const why = completeness === "ERROR" && result.sqlstate !== void 0 && result.remarks === void 0 ? whyItemFailed(result.sqlstate, result.entry.columns, guarded) : void 0;
  if (why !== void 0) notes.push(`ERROR ${result.sqlstate ?? ""}: ${id}: ${why}`);
  if (hasDrifted(result)) notes.push(`VIEW_DRIFT: ${id} reads a view that is not the one that was pinned`);
  return notes;
}
function hasDrifted({ entry, viewFingerprints }) {
  const pinned = Object.entries(entry.view_fingerprints);
  return pinned.length !== Object.keys(viewFingerprints).length || pinned.some(([name, digest]) => viewFingerprints[name] !== digest);
}
function toNotes(entries) {
  const corpora = new Set(entries.flatMap(({ corpus }) => corpus === void 0 ? [] : [corpus]));
  if (corpora.size !== 1) return [];
  const [present] = corpora;
  return [
    `DUAL_REPORT: ${present ?? ""} is here without its counterpart; the two corpora are reported together and never joined`
  ];
}

// src/export/packet/packet-id.ts
function toPacketId(effects) {
  const stamp = effects.now().toISOString().replaceAll(/[-:]|\.\d+/g, "");
  return `PKT-${stamp}-${effects.randomHex().slice(0, 8)}`;
}

// src/export/packet/packet-writer.ts
var { createHash } = require("node:crypto");
function toManifestHash(pairs) {
  return sha256(pairs.toSorted().join("\n"));
}
var defect = () => new ExportProblem("INTERNAL", "the packet does not follow its own schema; nothing was written");
var first = { decision_effect: "NONE", disclaimer: DISCLAIMER, freshness: "AS_OF_EXPORT" };
function startPacket(snapshot, sink) {
  const hash = createHash("sha256");
  const pairs = [];
  const put = (bytes) => {
    hash.update(bytes);
    sink.write(bytes);
  };
  const putItem = (item, chunks) => {
    if (!validate2(item)) throw defect();
    const { named_query_id_or_kb_path: id, content_hash: content } = item.source_metadata;
    if (pairs.length > 0) put(Buffer.from(","));
    for (const chunk of chunks) put(chunk);
    pairs.push(`${id}:${content}`);
  };
  const head = `${toCanonicalJson(first).slice(0, -1)},"items":[`;
  put(Buffer.from(head));
  return {
    add(result, moment = snapshot) {
      const { item, rows, chunks } = toItem(result, moment);
      putItem(item, chunks);
      return { item, rows };
    },
    addItem: (item) => putItem(item, [Buffer.from(toCanonicalJson(item))]),
    end(facts) {
      const extension = {
        gateway: facts.gateway,
        ...facts.nativeGateway === void 0 ? {} : { native_gateway: facts.nativeGateway },
        catalog: { digest: facts.catalogDigest, status: "provisional" },
        exporter: facts.exporter,
        purpose: facts.purpose
      };
      const unsigned = {
        ...first,
        schema: "b7-governed-packet/v1",
        packet_id: facts.packetId,
        packet_as_of: snapshot.observedAt,
        source_mode: "PACKET_DERIVED",
        may_gate: false,
        manifest_hash: toManifestHash(pairs),
        tki: extension
      };
      const behind = (members) => toCanonicalJson({ ...members, items: [] }).slice(head.length);
      const packet_digest = `sha256:${hash.copy().update(behind(unsigned)).digest("hex")}`;
      const envelope = { ...unsigned, tki: { ...extension, packet_digest } };
      const tail = Buffer.from(behind(envelope));
      if (!validate(envelope) || head.length + tail.length > ENVELOPE_LIMIT_BYTES) throw defect();
      put(tail);
      return { digest: `sha256:${hash.digest("hex")}`, manifestHash: unsigned.manifest_hash };
    }
  };
}

export {
  toSummary,
  toItemNotes,
  hasDrifted,
  toNotes,
  toPacketId,
  startPacket
};

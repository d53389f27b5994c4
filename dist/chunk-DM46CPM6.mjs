import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  PACKET_LIMIT_BYTES
} from "./chunk-I2N5UEYA.mjs";

// src/action/artifacts/archive-entry.ts
var RATIO_LIMIT = 500;
var RATIO_FLOOR_BYTES = 1024 * 1024;
var fileNamePattern = /^(?!\.+$)[A-Za-z0-9._-]{1,100}$/;
var refuse = (why, detail) => ({
  kind: "refused",
  why,
  detail
});
var quote = (name) => JSON.stringify(name.slice(0, 100)).replaceAll(/[^ -~]/g, "?");
var SIZES_FOLLOW = 8;
var UTF8_NAMES = 2048;
var DEFLATE_EFFORT = 6;
var HARMLESS_FLAGS = SIZES_FOLLOW | UTF8_NAMES | DEFLATE_EFFORT;
var STORED = 0;
var DEFLATED = 8;
var hasDescriptor = ({ generalPurposeBitFlag }) => (generalPurposeBitFlag & SIZES_FOLLOW) !== 0;
var isDeflated = ({ compressionMethod }) => compressionMethod === DEFLATED;
var HARMLESS_EXTRA_FIELDS = [10, 21589, 22613, 30805, 30837];
var EXTRA_LIMIT_BYTES = 128;
function refuseExtra(name, bytes) {
  if (bytes.length > EXTRA_LIMIT_BYTES) {
    return refuse("EXTRA_FIELD", `${name} has ${bytes.length} bytes of extra fields`);
  }
  const seen = /* @__PURE__ */ new Set();
  let at = 0;
  while (at < bytes.length) {
    if (at + 4 > bytes.length) return refuse("EXTRA_FIELD", `${name} has half an extra field`);
    const id = bytes.readUInt16LE(at);
    const end = at + 4 + bytes.readUInt16LE(at + 2);
    const shown = `0x${id.toString(16).padStart(4, "0")}`;
    if (end > bytes.length) return refuse("EXTRA_FIELD", `${name} has half of the extra field ${shown}`);
    if (seen.has(id)) return refuse("EXTRA_FIELD", `${name} has the extra field ${shown} twice`);
    if (!HARMLESS_EXTRA_FIELDS.includes(id)) {
      return refuse("EXTRA_FIELD", `${name} has the extra field ${shown}, which can contradict its header`);
    }
    seen.add(id);
    at = end;
  }
  return null;
}
var FILE_TYPE_MASK = 61440;
var REGULAR_FILE = 32768;
var NO_FILE_OF_DOS = 24;
var ELSEWHERE = 4294967295;
function refuseEntry(entry, name) {
  if (!fileNamePattern.test(name) || name.endsWith(".")) {
    return refuse("NAME", `an entry is named ${quote(name)}`);
  }
  const type = entry.externalFileAttributes >>> 16 & FILE_TYPE_MASK;
  const isOther = (entry.externalFileAttributes & NO_FILE_OF_DOS) !== 0;
  if (type !== 0 && type !== REGULAR_FILE || isOther) {
    return refuse("NOT_A_FILE", `${name} is not a regular file`);
  }
  const extra = refuseExtra(name, entry.extraFieldRaw);
  if (extra !== null) return extra;
  if (entry.fileCommentLength !== 0) return refuse("LAYOUT", `${name} has a comment`);
  if ((entry.generalPurposeBitFlag & ~HARMLESS_FLAGS) !== 0) {
    return refuse("ENCODING", `${name} is encrypted or patched`);
  }
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
    return refuse("ENCODING", `${name} uses compression method ${entry.compressionMethod}`);
  }
  if (entry.compressionMethod === STORED && hasDescriptor(entry)) {
    return refuse("ENCODING", `${name} is stored with its size after it: where it ends is a guess`);
  }
  if (entry.compressionMethod === STORED && entry.compressedSize !== entry.uncompressedSize) {
    return refuse("HEADERS_DIFFER", `${name} is stored and has two different sizes`);
  }
  if (entry.compressedSize === ELSEWHERE || entry.uncompressedSize > PACKET_LIMIT_BYTES) {
    return refuse("TOO_LARGE", `${name} would be ${entry.uncompressedSize} bytes`);
  }
  if (entry.uncompressedSize > RATIO_FLOOR_BYTES && entry.uncompressedSize > RATIO_LIMIT * entry.compressedSize) {
    return refuse("RATIO", `${name} would be more than ${RATIO_LIMIT} times its size in the archive`);
  }
  return null;
}
function refuseLocalHeader({ entry, name, local }) {
  const differs = (what) => refuse("HEADERS_DIFFER", `${name} has two different ${what}`);
  if (!local.fileName.equals(entry.fileNameRaw)) return differs("names");
  const extra = refuseExtra(name, local.extraField);
  if (extra !== null) return extra;
  if (local.compressionMethod !== entry.compressionMethod) return differs("compression methods");
  if (local.generalPurposeBitFlag !== entry.generalPurposeBitFlag) return differs("flags");
  if (local.versionNeededToExtract !== entry.versionNeededToExtract) return differs("versions");
  if (local.lastModFileTime !== entry.lastModFileTime || local.lastModFileDate !== entry.lastModFileDate) {
    return differs("times");
  }
  const { crc32, compressedSize, uncompressedSize } = local;
  if (hasDescriptor(entry) && crc32 === 0 && compressedSize === 0 && uncompressedSize === 0) return null;
  if (crc32 !== entry.crc32) return differs("checksums");
  if (uncompressedSize !== entry.uncompressedSize) return differs("sizes");
  if (compressedSize !== entry.compressedSize) return differs("sizes in the archive");
  return null;
}

// src/action/artifacts/deadline.ts
var WATCH_INTERVAL_MS = 250;
async function within(promise, milliseconds, isOver = () => Promise.resolve(false)) {
  const { promise: stopped, resolve: stop } = Promise.withResolvers();
  const deadline = setTimeout(() => stop({ kind: "late" }), milliseconds);
  const watch = setInterval(() => {
    void isOver().then((over) => over ? stop({ kind: "over" }) : void 0);
  }, WATCH_INTERVAL_MS);
  try {
    return await Promise.race([
      stopped,
      promise.then(
        (value) => ({ kind: "done", value }),
        (error) => ({ kind: "threw", error })
      )
    ]);
  } finally {
    clearTimeout(deadline);
    clearInterval(watch);
  }
}

// src/action/artifacts/try-again.ts
var WAITS_MS = [1e3, 2e3, 4e3, 8e3];
var NOT_CONNECTED = [
  "EAI_AGAIN",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT"
];
function wasCutOff(exchanges, place) {
  const last = exchanges.at(-1);
  return last?.error != null && NOT_CONNECTED.includes(last.error) && last.place.startsWith(place);
}
async function tryAgain(exchanges, place, work) {
  for (const wait of WAITS_MS) {
    try {
      return await work();
    } catch (error) {
      if (!wasCutOff(exchanges, place)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return work();
}

export {
  fileNamePattern,
  refuse,
  hasDescriptor,
  isDeflated,
  refuseEntry,
  refuseLocalHeader,
  within,
  wasCutOff,
  tryAgain
};

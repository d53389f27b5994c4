// `tki catalog fingerprint`: the catalog's digest and, with a packet, each view's fingerprint as pinned beside as exported.
// Never connects. Without a packet it judges nothing and exits 0; with one it compares: 10 all the same, else 2, never 0.
// Attacker: the packet, whose every text is encoded, and is never a reason to pin.
import { quoted } from '../../formats/quoted.ts';
import type { LoadedCatalog } from '../../catalog/assemble.ts';
import type { Digest } from '../../formats/digest.ts';
import { sha256 } from '../../formats/digest.ts';
import type { CatalogEntry, Packet } from '../../formats/documents.ts';
import { validate as isPacket } from '../../formats/validators/packet.js';
import { ENVELOPE_LIMIT_BYTES, ITEM_LIMIT_BYTES, QUERY_LIMIT } from '../../formats/limits.ts';
import { encodeTerminal } from '../../report/encoders.ts';
import type { CliIo } from '../io.ts';
import { readText } from '../read-text.ts';
import { jsonOutput } from '../../report/json-output.ts';
import { labelled } from '../show-run.ts';
import { usageError } from '../usage-error.ts';

/** What one export writes at most. */
const PACKET_LIMIT_BYTES = QUERY_LIMIT * ITEM_LIMIT_BYTES + ENVELOPE_LIMIT_BYTES;

interface ViewRow {
  readonly id: string;
  readonly view: string;
  /** Null: the catalog does not pin it. */
  readonly pinned: Digest | null;
  /** Null: the packet does not have it. */
  readonly exported: Digest | null;
}

function parsePacket(path: string): { packet: Packet; digest: Digest } {
  const text = readText('--packet', path, PACKET_LIMIT_BYTES);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = null;
  }
  if (isPacket(value)) return { packet: value, digest: sha256(text) };
  const hint = 'Name a packet that `tki export` wrote; `tki inspect` explains what is wrong with any other.';
  throw usageError('PACKET_NOT_ACCEPTED', `--packet ${quoted(path)} is not a packet of this schema`, hint);
}

/** A row for each view that either side names, for the packet's items that this catalog has. */
function compareViews(entries: readonly CatalogEntry[], packet: Packet): ViewRow[] {
  return packet.items.flatMap((item) => {
    const id = item.source_metadata.named_query_id_or_kb_path;
    const entry = entries.find((candidate) => candidate.id === id);
    if (entry === undefined) return [];
    const pinned = new Map(Object.entries(entry.view_fingerprints));
    const exported = new Map(Object.entries(item.tki?.view_fingerprints ?? {}));
    return [...new Set([...pinned.keys(), ...exported.keys()])].sort().map((view) => ({
      id,
      view,
      pinned: pinned.get(view) ?? null,
      exported: exported.get(view) ?? null,
    }));
  });
}

const relationOf = ({ pinned, exported }: ViewRow): string =>
  pinned === exported ? 'the same' : 'VIEW_DRIFT: the item is UNVERIFIED';

const toLines = (row: ViewRow): string[] =>
  [
    `${row.id} reads ${quoted(row.view)}: ${relationOf(row)}`,
    `  pinned   ${row.pinned ?? 'nothing'}`,
    `  exported ${row.exported ?? 'nothing'}`,
  ].map(encodeTerminal);

/** Writes the digest, and the views where a packet is named. Throws a usage error for a packet that is none. */
export function showFingerprint(
  { catalog, digest }: LoadedCatalog,
  options: { readonly json?: true; readonly packet?: string },
  io: CliIo,
): void {
  const read = options.packet === undefined ? null : parsePacket(options.packet);
  const views = read === null ? null : compareViews(catalog.entries, read.packet);
  // A packet that shows no view confirms none.
  const exitCode =
    views === null
      ? 0
      : views.length > 0 && views.every(({ pinned, exported }) => pinned === exported)
        ? 10
        : 2;
  if (options.json === true) {
    io.stdout(
      jsonOutput('catalog-fingerprint', {
        exit_code: exitCode,
        catalog: digest,
        ...(read === null ? {} : { packet: read.digest, views: views ?? [] }),
      }),
    );
  } else {
    io.stdout(`${digest}\npins text; approves nothing\n`);
    if (views !== null) {
      const lines = views.length === 0 ? ['no view in what this packet and this catalog share'] : [];
      io.stdout(labelled('views', [...lines, ...views.flatMap(toLines)]));
      io.stdout(
        labelled('to do', [
          'read the definition (\\d+ in psql), then pin what was exported as the entry’s view_fingerprints;',
          'a fingerprint shows that a definition changed, never that it is right',
        ]),
      );
    }
  }
  io.exit(exitCode);
}

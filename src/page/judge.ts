// One answer from the files that were given to the page: the command's own rooms called in its order, and nothing judged here. Pure: whoever
// calls reads bytes. Attacker: anyone who made a file. A packet without a run gets no verdict; a signature is not checked here at all.
import type { Expected, GivenApproval, Verification } from '../attestation/verify/inputs.ts';
import { toShownRow } from '../attestation/verify/row-details.ts';
import type { Budget } from '../catalog/assemble.ts';
import { assembleCatalog, catalogFileRefused, catalogTooLarge } from '../catalog/assemble.ts';
import type { PacketSource } from '../evaluation/packet-source.ts';
import { CodedError } from '../formats/coded-error.ts';
import { sha256 } from '../formats/digest.ts';
import { CLAIMS_LIMIT_BYTES, REPORT_LIMIT_BYTES } from '../formats/limits.ts';
import { quoted } from '../formats/quoted.ts';
import { runFileKind } from '../formats/run-files.ts';
import { APPROVAL_FILE_LIMIT_BYTES, parseApproval } from '../recompute/approval-text.ts';
import { conclusionOf, stateSigns, verificationJson } from '../recompute/conclusion.ts';
import { parseDigest, toExpectations } from '../recompute/expectations.ts';
import { gatherRun, tooLargeOf } from '../recompute/gather-run.ts';
import { notEvidence, recomputeEvidence } from '../recompute/recompute-evidence.ts';
import { digestPacket, recomputeRun } from '../recompute/recompute-run.ts';
import type { VerifiedRun } from '../recompute/recompute-run.ts';
import { renderRun, toPage } from '../view/page.ts';
import { toViewedRun } from '../view/viewed-run.ts';
import { ownRules } from '../attestation/release-rules.ts';
import type { Answer, GivenFile, Inputs } from './request.ts';

/** What the build puts into the page: the digests of this release's programs, and the catalog that came with it. */
export interface PageRelease {
  readonly programs: Readonly<Record<string, string>>;
  readonly catalogText: string;
}

/** Bytes of a file from an offset on; may be fewer than requested, never more. Throws where the browser cannot read it. */
export type ReadAt<F> = (file: F, offset: number, length: number) => Uint8Array;

const UNREADABLE = 'cannot be read (the browser refused)';

class Reader<F> {
  readonly #readAt: ReadAt<F>;
  constructor(readAt: ReadAt<F>) {
    this.#readAt = readAt;
  }
  /** The whole file, or null where it cannot be read, or is not as long as it says. */
  whole({ file, size }: GivenFile<F>): Uint8Array | null {
    try {
      const bytes = this.#readAt(file, 0, size);
      return bytes.length === size ? bytes : null;
    } catch {
      return null;
    }
  }
  /** As the command reads a small file that its caller named. */
  named(what: string, given: GivenFile<F>, limit: number): Uint8Array {
    const hint = `Name a regular file of UTF-8 text that you may read, of at most ${limit} bytes.`;
    const refuse = (why: string) =>
      new CodedError('FILE_UNREADABLE', `${what} ${quoted(given.path)} ${why}`, hint);
    if (given.size > limit) throw refuse('is too large');
    const bytes = this.whole(given);
    if (bytes === null) throw refuse(UNREADABLE);
    return bytes;
  }
  packet({ file, size }: GivenFile<F>): PacketSource {
    const read = (offset: number, length: number): Uint8Array => {
      try {
        return this.#readAt(file, offset, length);
      } catch (cause) {
        const text = `reading ${length} bytes at ${offset} failed`;
        throw new CodedError('PACKET_UNREADABLE', text, 'Give a regular file that nobody writes to.', {
          cause,
        });
      }
    };
    return { size, read };
  }
}

/** Text in UTF-8 without any byte replaced, or null. A byte order mark stays what it is: no document of ours begins with one. */
function toText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function approvalOf<F>({ approval, expectations }: Inputs<F>, reader: Reader<F>): GivenApproval | null {
  const expectedDigest = parseDigest('--approval-digest', expectations.approvalDigest);
  if (approval === null) {
    if (expectedDigest === null) return null;
    throw new CodedError(
      'APPROVAL_MISSING',
      'options about an approval are given, but no approval',
      'Give --approval FILE.',
    );
  }
  const bytes = reader.named('--approval', approval, APPROVAL_FILE_LIMIT_BYTES);
  const text = toText(bytes);
  if (text === null)
    throw new CodedError(
      'FILE_UNREADABLE',
      `--approval ${quoted(approval.path)} is not UTF-8`,
      `Name a regular file of UTF-8 text that you may read, of at most ${APPROVAL_FILE_LIMIT_BYTES} bytes.`,
    );
  const document = parseApproval(approval.path, text);
  return { document, digest: sha256(bytes), expectedDigest, signature: { kind: 'not given' } };
}

function catalogOf<F>(
  { catalog }: Inputs<F>,
  release: PageRelease,
  reader: Reader<F>,
): { readonly text: Uint8Array; readonly named: boolean } {
  if (catalog === null) return { text: new TextEncoder().encode(release.catalogText), named: false };
  const read = (relative: string, budget: Budget): string => {
    const given = catalog.get(relative);
    if (given === undefined) throw catalogFileRefused(relative, 'it cannot be opened (ENOENT)');
    if (given.size > budget.bytesLeft) throw catalogTooLarge();
    const bytes = reader.whole(given);
    if (bytes === null) throw catalogFileRefused(relative, 'it changed while it was read');
    budget.bytesLeft -= given.size;
    const text = toText(bytes);
    if (text === null) throw catalogFileRefused(relative, 'it is not UTF-8');
    return text;
  };
  return { text: new TextEncoder().encode(assembleCatalog(read).text), named: true };
}

/** The file that was given by itself as a run, where it may be evidence. */
function onlyEvidence<F>({ folder, entries }: Inputs<F>): GivenFile<F> | null {
  const [[name, given] = ['', null]] = entries;
  const kind = runFileKind(name);
  const may = kind === null || kind === 'evidence' || kind === 'observations';
  return folder === undefined && entries.size === 1 && may ? given : null;
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const toAnswer = (verification: Verification, page: string | null): Answer => {
  const { exitCode, head, lines } = conclusionOf(verification);
  const rows = verification.rows.map((row) => {
    const { what, label, detail } = toShownRow(row);
    return { sign: stateSigns[row.state], label, what, detail };
  });
  return { kind: 'answer', exitCode, head, lines, rows, json: verificationJson(verification), page };
};

function pageOf(name: string, verified: VerifiedRun): string {
  return toPage([renderRun(toViewedRun('run-1', name, verified))]);
}

/** What the folder is called where it is shown and none was dropped. */
const NO_FOLDER = 'files without a folder';

function judge<F>(inputs: Inputs<F>, release: PageRelease, readAt: ReadAt<F>): Answer {
  const reader = new Reader(readAt);
  const expected: Expected = { ...toExpectations(inputs.expectations), approval: approvalOf(inputs, reader) };
  const claims = inputs.claims === null ? null : reader.named('--claims', inputs.claims, CLAIMS_LIMIT_BYTES);
  const previous =
    inputs.previous === null ? null : reader.named('--previous', inputs.previous, REPORT_LIMIT_BYTES);
  const catalog = catalogOf(inputs, release, reader);
  const packet = inputs.packet === null ? null : reader.packet(inputs.packet);
  const alone = onlyEvidence(inputs);
  if (alone !== null) {
    const bytes = reader.named('the evidence', alone, REPORT_LIMIT_BYTES);
    const digest = (each: Uint8Array | null) => (each === null ? null : sha256(each));
    const found = recomputeEvidence({
      name: nameOf(alone.path),
      bytes,
      pinnedPrograms: release.programs,
      expected,
      given: {
        packet: packet === null ? null : digestPacket(packet),
        claims: digest(claims),
        previous: digest(previous),
        catalog: catalog.named ? digest(catalog.text) : null,
      },
    });
    if (!('why' in found)) return toAnswer(found, null);
    throw notEvidence(alone.path, nameOf(alone.path), found.why);
  }
  const { folder, entries, inside } = inputs;
  const read = gatherRun(
    folder,
    [...entries.keys()].sort(),
    (name) => {
      const given = entries.get(name) ?? null;
      if (given === null) return 'is a directory';
      return tooLargeOf(given.size) ?? reader.whole(given) ?? UNREADABLE;
    },
    (name) => inside.includes(name),
  );
  const shown = folder ?? NO_FOLDER;
  if ('exitCode' in read) {
    const none: VerifiedRun = { verification: read, files: new Map(), rulesOf: () => ownRules };
    return toAnswer(read, pageOf(shown, none));
  }
  const verified = recomputeRun({
    ...read,
    packet,
    claims,
    previous,
    catalog,
    pinnedPrograms: release.programs,
    expected,
  });
  return toAnswer(verified.verification, pageOf(shown, verified));
}

/** The answer; what the person at the page can mend is one too. Throws only what is a fault of ours. */
export function answer<F>(inputs: Inputs<F>, release: PageRelease, readAt: ReadAt<F>): Answer {
  try {
    return judge(inputs, release, readAt);
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return { kind: 'refused', code: String(error.code), text: error.message, hint: error.hint };
  }
}

// The typed interface of this package. The build copies it beside dist/api.mjs; src/cli/api.ts is held to it by a test.

/** sha256 of bytes: `sha256:` and 64 lower-case hex digits. */
export type Digest = `sha256:${string}`;

/** What every function throws where it cannot begin: nothing was judged. `code`: `explain(code)` has the words. */
export interface Refusal extends Error {
  readonly code: string;
  /** What to do next, in one sentence. */
  readonly hint: string;
}

export interface PacketProblem {
  /** A reason, such as CONTENT_HASH_DIFFERS; `explain(code)` has the words. */
  readonly code: string;
  /** The rule that found it; docs/rules.md. */
  readonly rule: string;
  /** The item that it is in; null: the packet as a whole. `position` counts from 0. `id`: the packet's own word, as it is there. */
  readonly item: { readonly position: number; readonly id: string } | null;
  /** The place in it and what is there: a byte offset, a member, two digests. Repeats text of the packet, in quotation marks. */
  readonly detail: string;
  /** What to do next. */
  readonly hint: string;
}

/** What an author's bench found. There is no verdict in it, and there is no sandbox behind it. */
export interface PacketCheck {
  readonly attestation: 'NOT_ATTESTED';
  readonly may_gate: false;
  /** Length of the packet in bytes. */
  readonly bytes: number;
  /** Of those bytes. */
  readonly digest: Digest;
  /** Empty: nothing was found. That is no approval, and no verdict. */
  readonly problems: readonly PacketProblem[];
}

/**
 * Checks the bytes, the schema and the hashes of a packet, for whoever writes one. Ages are not judged: an author has no max age.
 * Returns no verdict and writes no report: a packet's verdict comes only from a sandbox (`tki inspect`).
 *
 * @param packet The bytes of the file; not the parsed JSON, because its bytes are what is judged.
 * @param options `catalog`: folder of the pinned catalog; default: the one in this package.
 * @returns Every problem with its place, in the order of the packet. Never throws for anything in the packet.
 * @throws {Refusal} CATALOG_… where the catalog cannot be loaded.
 * Source: the rules of docs/rules.md, by the same evaluation that runs in the sandbox.
 */
export function checkPacket(packet: Uint8Array, options?: { readonly catalog?: string }): PacketCheck;

export interface RunRow {
  /** Does not change with its words. */
  readonly id: string;
  /** Which one, where a run has several rows of that id. */
  readonly of?: string;
  readonly what: string;
  readonly label: 'recomputed' | 'cross-checked' | 'signed' | 'asserted';
  readonly state: 'agrees' | 'differs' | 'not evidenced' | 'not evaluated';
  readonly detail: string;
  /** Whether a conclusion of the run hangs on it. */
  readonly concludes: boolean;
}

/** What `tki verify --json` prints: schemas/output-verify.schema.json. */
export interface RunDocument {
  readonly schema: 'tki-verify/v1';
  readonly may_gate: false;
  /** 10 agrees, 2 something is open, 3 BLOCKED, 4 contradiction. Never 0. */
  readonly exit_code: 2 | 3 | 4 | 10;
  readonly rows: readonly RunRow[];
  /** What the run says of itself; `basis` says how far that was recomputed. */
  readonly verdict: string | null;
  readonly basis: 'recomputed' | 'asserted' | 'contradicted' | 'none';
  readonly attestation: string;
  readonly causes: readonly {
    readonly id: string;
    readonly of?: string;
    readonly state: string;
    readonly text: string;
    readonly consequences: readonly { readonly id: string; readonly of?: string }[];
  }[];
}

/** Paths of the run's inputs, and what is known of them from outside. What is not given is not compared, and its row says so. */
export interface Given {
  readonly packet?: string;
  readonly claims?: string;
  /** Folder of the earlier run that it was compared with. */
  readonly previous?: string;
  /** Folder of the pinned catalog; default: the one in this package. */
  readonly catalog?: string;
  readonly expectPacket?: string;
  readonly expectPolicy?: string;
  readonly expectCatalog?: string;
  /** The nonce that was given to the run, in hex. */
  readonly expectNonce?: string;
}

/**
 * Recomputes a finished run offline, as `tki verify` does. Reads, and runs no sandbox.
 *
 * @param directory The folder that `tki inspect --out` wrote, or its evidence file alone.
 * @throws {Refusal} RUN_UNREADABLE, FILE_UNREADABLE, DIGEST_MALFORMED and others of that kind. Never for what is in the run.
 * Source: docs/verify.md.
 */
export function verifyRun(directory: string, given?: Given): Promise<RunDocument>;

/** What `tki catalog check --json` prints: schemas/output-catalog-check.schema.json. */
export interface CatalogDocument {
  readonly schema: 'tki-catalog-check/v1';
  readonly may_gate: false;
  /** 10 the gate accepts every entry, 4 it denies one or there is none. Acceptance is not approval. */
  readonly exit_code: 4 | 10;
  readonly decisions: readonly {
    readonly name: string;
    readonly decision:
      | {
          readonly kind: 'accepted';
          readonly relations: readonly string[];
          readonly columns?: readonly { readonly relation: string; readonly column: string }[];
          readonly calls?: readonly string[];
          readonly is_count?: boolean;
        }
      | { readonly kind: 'denied'; readonly code: string; readonly where: string; readonly hint: string };
  }[];
  readonly denied: number;
}

/**
 * Loads a catalog and asks the gate about every entry. Connects to nothing.
 *
 * @param directory The folder with catalog.json.
 * @throws {Refusal} CATALOG_… where it cannot be loaded, with the member or file.
 * Source: docs/gate.md.
 */
export function checkCatalog(directory: string): Promise<CatalogDocument>;

export interface ExplainedCode {
  readonly code: string;
  /** What it is: a verdict, a reason, a probe, a usage error… */
  readonly kind: string;
  readonly means: string;
  readonly next: string;
  readonly facts: readonly string[];
}

/**
 * A code or a word of this project's documents in plain words. A word may be of two kinds, so there may be two rows.
 *
 * @throws {Refusal} CODE_UNKNOWN, whose hint names the words near it.
 * Source: the tables that the documents are made from; docs/vocabulary.md.
 */
export function explain(word: string): Promise<readonly ExplainedCode[]>;

// What one run of the export step came to. Types only: outcomes are data.
import type { Digest } from '../formats/digest.ts';

export interface ItemSummary {
  id: string;
  completeness: string;
  sqlstate: string | null;
  /** Why a document was not read: a code, and the server's status where that is why. */
  problem?: string;
  rows: number;
  milliseconds: number;
  contentHash: string;
}

export type ExportOutcome =
  | {
      kind: 'exported';
      packetId: string;
      /** sha256 of the bytes that went to the sink. */
      digest: Digest;
      manifestHash: Digest;
      /** True where every item is COMPLETE. */
      complete: boolean;
      items: ItemSummary[];
      notes: string[];
      milliseconds: number;
    }
  /** Nothing was emitted. `executed` is false where no statement reached a server. */
  | {
      kind: 'blocked';
      code: string;
      hint: string;
      sqlstate: string | null;
      executed: boolean;
      milliseconds: number;
    };

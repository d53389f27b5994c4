// What one run of the export step came to. Types only: outcomes are data.
import type { Digest } from '../formats/digest.ts';
import type { Packet } from '../formats/documents.ts';

export interface ItemSummary {
  id: string;
  completeness: string;
  sqlstate: string | null;
  rows: number;
  milliseconds: number;
  contentHash: string;
}

export type ExportOutcome =
  | {
      kind: 'exported';
      packet: Packet;
      text: string;
      digest: Digest;
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

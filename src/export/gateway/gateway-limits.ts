// Limits of reading through a gateway, each with its reason. Export step only.
import { RUN_DEADLINE_MS, STATEMENT_DEADLINE_MS } from '../export-limits.ts';

/** One message: an item of 4 MiB in JSON, escaped into a text of JSON, and once more as structured content. */
export const GATEWAY_MESSAGE_LIMIT_BYTES = 16 * 1024 * 1024;

/** Everything that a gateway may send in one run; 25 items at their limit are 400 MiB, and nobody sends that. */
export const GATEWAY_RUN_LIMIT_BYTES = 512 * 1024 * 1024;

/** Until the server is there: one in Python takes some seconds on a busy machine. */
export const GATEWAY_START_DEADLINE_MS = 30_000;

/** One answer: the native gateway's own five seconds, and time to say so. */
export const GATEWAY_CALL_DEADLINE_MS = STATEMENT_DEADLINE_MS;

/** The whole run, as for a server that we connect to ourselves. */
export const GATEWAY_RUN_DEADLINE_MS = RUN_DEADLINE_MS;

/** From the end of its input to the kill of its process group: a server has nothing to finish for us. */
export const GATEWAY_END_DEADLINE_MS = 2_000;

/** Pages of a list of tools; a server with more is not looking for a reader. */
export const GATEWAY_PAGES_LIMIT = 20;

/** What a server may call itself and its version: it is in packet and reports. */
export const GATEWAY_NAME = /^[!-~](?:[ -~]{0,98}[!-~])?$/;

export interface GatewayLimits {
  messageBytes: number;
  runBytes: number;
  startMs: number;
  callMs: number;
  runMs: number;
}

export const programLimits: GatewayLimits = {
  messageBytes: GATEWAY_MESSAGE_LIMIT_BYTES,
  runBytes: GATEWAY_RUN_LIMIT_BYTES,
  startMs: GATEWAY_START_DEADLINE_MS,
  callMs: GATEWAY_CALL_DEADLINE_MS,
  runMs: GATEWAY_RUN_DEADLINE_MS,
};

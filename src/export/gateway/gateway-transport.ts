// What both ways to an MCP server have in common. Types only.
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { Wire } from './wire.ts';

export interface GatewayTransport {
  /** For the client of the protocol. */
  readonly transport: Transport;
  /** What is between it and the server. */
  readonly wire: Wire;
  /** Ends the server, or leaves it. Resolves when nothing of it is left here. */
  close(): Promise<void>;
}

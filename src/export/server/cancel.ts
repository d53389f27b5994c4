// Tells the server to stop the statement that nobody waits for any more, over a connection of its own. Export step only.
// Must never delay an end by more than its deadline, and never be what decides whether something is written.
import { CANCEL_DEADLINE_MS } from '../export-limits.ts';
import type { Endpoint } from './transport.ts';
import { openTransport } from './transport.ts';

/** CancelRequest of the protocol: length 16, code 80877102; process and secret follow. */
const CANCEL_REQUEST = Buffer.from([0, 0, 0, 16, 4, 210, 22, 46]);

/**
 * A server that is gone, or does not take it, is not asked twice: closing our connection is all that is left then.
 * `key` is the eight bytes of BackendKeyData, or null where the server never sent them.
 */
export async function cancelStatement(key: Buffer | null, endpoint: Endpoint, uid: number): Promise<void> {
  if (key?.length !== 8) return;
  const signal = AbortSignal.timeout(CANCEL_DEADLINE_MS);
  try {
    const transport = await openTransport(endpoint, uid, signal);
    await new Promise<void>((done) => {
      // The server says nothing to it, and hangs up once it has passed it on.
      transport.on('error', () => undefined).once('close', done);
      transport.resume();
      transport.end(Buffer.concat([CANCEL_REQUEST, key]));
      setTimeout(() => transport.destroy(), CANCEL_DEADLINE_MS).unref();
    });
  } catch {
    // Said by nobody: the run has ended already, and why is in its own code.
  }
}

// What we say to a server, over the guard: one startup packet, statements, one end; and who each judged answer is for. Export step only.
// The messages are pg-protocol's, the half of node-postgres that writes and reads them. Must never read a variable of the environment,
// and never use the simple protocol: there one text can hold several statements.
import { DatabaseError, parse, serialize } from 'pg-protocol';
import type { BackendMessage } from 'pg-protocol/dist/messages.js';
import { ExportProblem } from '../problem.ts';
import { deferred } from './deferred.ts';
import type { Statement } from './statement.ts';
import type { WireGuard } from './wire.ts';

/** Ours came from node-postgres, which would have asked for a replication connection by it; it is still refused and not passed over. */
const REFUSED = 'PGREPLICATION';

const ended = (): Error => new Error('the connection ended');

export class WireClient {
  readonly #guard: WireGuard;
  /** Those that are asked and not answered to the end, in the order of their answers. */
  readonly #asked: Statement[] = [];
  readonly #connected = deferred<void>();
  readonly #closed = deferred<void>();
  #isConnected = false;

  constructor(guard: WireGuard) {
    this.#guard = guard;
    this.#connected.promise.catch(() => undefined);
    void parse(guard, (message) => this.#take(message));
    // An administrator's shutdown, or a refusal of the guard's: whoever waits hears of it when the connection closes.
    guard.on('error', () => undefined);
    guard.once('close', () => {
      this.#connected.reject(ended());
      for (const statement of this.#asked.splice(0)) statement.fail(ended());
      this.#closed.resolve();
    });
  }

  /** Settles when the server is ready, or has said why it is not: a `DatabaseError`. */
  connect(startup: Readonly<Record<string, string>>): Promise<void> {
    if ((process.env[REFUSED] ?? '') === '') this.#guard.write(serialize.startup({ ...startup }));
    else
      this.#guard.refuse('ENVIRONMENT_REFUSED', `${REFUSED} asks for another kind of connection; unset it`);
    return this.#connected.promise;
  }

  /** Sends them in one piece; the server answers one after the other, each to its own end. */
  submit(statements: readonly Statement[]): void {
    if (this.#guard.destroyed)
      throw this.#guard.problem ?? new ExportProblem('CONNECTION_LOST', 'the connection has ended');
    const messages = statements.flatMap((statement) => {
      this.#asked.push(statement);
      statement.begin(this.#guard);
      return [
        serialize.parse({ name: '', text: statement.text, types: [] }),
        serialize.bind({ portal: '', statement: '', values: [], binary: false }),
        serialize.describe({ type: 'P', name: '' }),
        serialize.execute({ portal: '', rows: statement.limits.rows }),
        serialize.sync(),
      ];
    });
    this.#guard.write(Buffer.concat(messages));
  }

  /** Says goodbye and waits until the server hangs up. */
  async end(): Promise<void> {
    if (this.#guard.destroyed) return;
    this.#guard.end(serialize.end());
    await this.#closed.promise;
  }

  #take(message: BackendMessage): void {
    if (!this.#isConnected) {
      if (message instanceof DatabaseError) this.#connected.reject(message);
      else if (message.name === 'readyForQuery') {
        this.#isConnected = true;
        this.#connected.resolve();
      }
      return;
    }
    const [statement] = this.#asked;
    statement?.take(message);
    if (message.name === 'readyForQuery') this.#asked.shift();
  }
}

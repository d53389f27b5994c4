// An MCP server as a process that the operator's edge starts: messages are lines on its input and output. Export step only.
// Must never start a program itself, and never leave one of the process group behind.
import type { Readable, Writable } from 'node:stream';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { ExportProblem } from '../problem.ts';
import type { GatewayLimits } from './gateway-limits.ts';
import { GATEWAY_END_DEADLINE_MS } from './gateway-limits.ts';
import type { GatewayTransport } from './gateway-transport.ts';
import { createGrowingBuffer } from './growing-buffer.ts';
import { createWire, tooLarge } from './wire.ts';

/** A started server, as far as it is needed here. */
export interface GatewayProcess {
  readonly input: Writable;
  readonly output: Readable;
  /** It could not be started. */
  onFailed(listener: () => void): void;
  /** It has ended, and all that it wrote has been read. */
  onClosed(listener: () => void): void;
  /** It has ended, also where that was before. */
  onExit(listener: () => void): void;
  /** Kills whatever runs in its process group. */
  endGroup(): void;
}

export interface GatewayStart {
  kind: 'stdio';
  /** Of a command from the operator's own words; no document names it. */
  start(): GatewayProcess;
}

const NEWLINE = 0x0a;

/** Waits until the process has ended by itself, and no longer than a deadline. */
function whenEnded(child: GatewayProcess): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, GATEWAY_END_DEADLINE_MS);
    child.onExit(() => {
      clearTimeout(timer);
      done();
    });
  });
}

export function toStdioTransport(way: GatewayStart, limits: GatewayLimits): GatewayTransport {
  let child: GatewayProcess | undefined;
  let closed: Promise<void> | undefined;
  let over = false;
  const own: Transport = {
    start() {
      child = way.start();
      listen(child);
      return Promise.resolve();
    },
    send(message) {
      wire.sent(message);
      write(message);
      return Promise.resolve();
    },
    close: () => close(),
  };
  const write = (message: unknown): void => {
    if (!over) child?.input.write(`${JSON.stringify(message)}\n`);
  };
  const close = (): Promise<void> => {
    over = true;
    closed ??= (async () => {
      own.onclose?.();
      if (child === undefined) return;
      // The end of its input lets it end by itself, and hears our refusal of a call first. Any other broken rule is not waited for.
      child.input.end();
      if (wire.problem === null || wire.problem.code === 'GATEWAY_CALLS_BACK') await whenEnded(child);
      child.endGroup();
      child.output.destroy();
    })();
    return closed;
  };
  const wire = createWire(limits, {
    deliver: (message) => own.onmessage?.(message),
    reply: write,
    close: () => void close(),
  });

  function listen(server: GatewayProcess): void {
    // A server that does not read is one that ended; that is said where it ends.
    server.input.on('error', () => undefined);
    server.onFailed(() =>
      wire.fail(
        new ExportProblem(
          'GATEWAY_NOT_STARTED',
          'the command of the gateway cannot be started; try it by hand',
        ),
      ),
    );
    server.onClosed(() => {
      if (!over) wire.fail(new ExportProblem('GATEWAY_ENDED', 'the gateway ended before we were done'));
    });
    const line = createGrowingBuffer(limits.messageBytes);
    server.output.on('data', (chunk: Buffer) => {
      wire.count(chunk.length);
      let from = 0;
      for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
        if (over) return;
        if (!line.add(chunk.subarray(from, end))) return wire.fail(tooLarge());
        from = end + 1;
        if (line.held().length > 0) wire.receive(Buffer.from(line.held()));
        line.clear();
      }
      if (!over && !line.add(chunk.subarray(from))) wire.fail(tooLarge());
    });
  }
  return { transport: own, wire, close };
}

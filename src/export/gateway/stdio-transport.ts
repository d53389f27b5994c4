// An MCP server as a process of ours: messages are lines on its input and output. Export step only.
// Must never use a shell, hand on more of the environment than was named, or leave a process of its group behind.
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { ExportProblem } from '../problem.ts';
import { GATEWAY_END_DEADLINE_MS } from './gateway-limits.ts';
import type { GatewayLimits } from './gateway-limits.ts';
import { createGrowingBuffer } from './growing-buffer.ts';
import type { GatewayTransport } from './gateway-transport.ts';
import { createWire, tooLarge } from './wire.ts';

export interface GatewayCommand {
  kind: 'stdio';
  /** A program and its arguments, from the operator's command line and from nowhere else. */
  command: string;
  args: readonly string[];
  /** All of its environment. */
  env: Readonly<Record<string, string>>;
}

const NEWLINE = 0x0a;

/** What runs in the process group of `pid`, whoever of it is still there. */
function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody is left in it.
  }
}

/** Waits until the process has ended by itself, and no longer than a deadline. */
function whenEnded(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    const timer = setTimeout(done, GATEWAY_END_DEADLINE_MS);
    child.once('exit', () => {
      clearTimeout(timer);
      done();
    });
  });
}

export function toStdioTransport(way: GatewayCommand, limits: GatewayLimits): GatewayTransport {
  let child: ChildProcess | undefined;
  let closed: Promise<void> | undefined;
  let over = false;
  const own: Transport = {
    start: () => start(),
    send(message) {
      wire.sent(message);
      write(message);
      return Promise.resolve();
    },
    close: () => close(),
  };
  const write = (message: unknown): void => {
    if (!over) child?.stdin?.write(`${JSON.stringify(message)}\n`);
  };
  const close = (): Promise<void> => {
    over = true;
    closed ??= (async () => {
      own.onclose?.();
      const pid = child?.pid;
      if (child === undefined || pid === undefined) return;
      // The end of its input lets it end by itself, and hears our refusal of a call first. Any other broken rule is not waited for.
      child.stdin?.end();
      if (wire.problem === null || wire.problem.code === 'GATEWAY_CALLS_BACK') await whenEnded(child);
      endGroup(pid);
      child.stdout?.destroy();
    })();
    return closed;
  };
  const wire = createWire(limits, {
    deliver: (message) => own.onmessage?.(message),
    reply: write,
    close: () => void close(),
  });

  function start(): Promise<void> {
    const started = spawn(way.command, [...way.args], {
      shell: false,
      // A group of its own: what the server starts ends with it, and a key pressed here reaches us alone.
      detached: true,
      env: { ...way.env },
      // Its errors are hostile text, and repeat rows.
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    child = started;
    started.stdin.on('error', () => undefined);
    started.on('error', () =>
      wire.fail(
        new ExportProblem(
          'GATEWAY_NOT_STARTED',
          'the command of the gateway cannot be started; try it by hand',
        ),
      ),
    );
    // Not `exit`: what it wrote before has to be read first.
    started.on('close', () => {
      if (!over) wire.fail(new ExportProblem('GATEWAY_ENDED', 'the gateway ended before we were done'));
    });
    const line = createGrowingBuffer(limits.messageBytes);
    started.stdout.on('data', (chunk: Buffer) => {
      wire.count(chunk.length);
      let from = 0;
      for (let end = chunk.indexOf(NEWLINE); end !== -1 && !over; end = chunk.indexOf(NEWLINE, from)) {
        if (!line.add(chunk.subarray(from, end))) return wire.fail(tooLarge());
        from = end + 1;
        if (line.held().length > 0) wire.receive(Buffer.from(line.held()));
        line.clear();
      }
      if (!over && !line.add(chunk.subarray(from))) wire.fail(tooLarge());
    });
    return Promise.resolve();
  }
  return { transport: own, wire, close };
}

// Starts the MCP server that the operator named behind `--`, and ends it with all that it started. Runs at the operator's edge.
// Must never use a shell, hand on more of the environment than was named, or take the command from anything but the command line.
import { spawn } from 'node:child_process';
import { withPipes } from '../files/with-pipes.ts';
import type { GatewayProcess } from '../export/gateway/stdio-transport.ts';

/** A program with its arguments, and all of its environment. */
export interface GatewayCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export function startGateway({ command, args, env }: GatewayCommand): GatewayProcess {
  const child = withPipes(
    spawn(command, [...args], {
      shell: false,
      // A group of its own: what the server starts ends with it, and a key pressed here reaches us alone.
      detached: true,
      env: { ...env },
      // Its errors are hostile text, and repeat rows.
      stdio: ['pipe', 'pipe', 'ignore'],
    }),
  );
  const { pid } = child;
  return {
    input: child.stdin,
    output: child.stdout,
    onFailed: (listener) => void child.on('error', listener),
    // Not `exit`: what it wrote before has to be read first.
    onClosed: (listener) => void child.on('close', listener),
    onExit: (listener) => {
      if (child.exitCode !== null || child.signalCode !== null) listener();
      else child.once('exit', listener);
    },
    endGroup() {
      if (pid === undefined) return;
      try {
        process.kill(-pid, 'SIGKILL');
      } catch {
        // Nobody is left in it.
      }
    },
  };
}

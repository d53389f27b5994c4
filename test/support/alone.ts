// For a file that must not run beside another one of its kind, on the whole machine: it waits for its turn before anything else.
import { createServer } from 'node:net';
import { afterAll } from 'vitest';

/** The kernel gives an abstract name to one process at a time, and takes it back however that one ends. */
const NAME = '\0tool-kiem-thu-tests-alone';
const BETWEEN_LOOKS_MS = 100;

/** Comes back when it is this file's turn; the turn ends with the file. */
export async function turnAlone(): Promise<void> {
  for (;;) {
    const server = createServer();
    const isOurs = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
      );
      server.listen(NAME, () => resolve(true));
    });
    if (isOurs) {
      afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())));
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
  }
}

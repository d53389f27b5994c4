// Runs in the sandbox. Counts what the environment holds. Names and values never leave: they could be a secret.
import fs from 'node:fs';
import type { Observed } from './attempt.ts';

function environBytes(): string {
  try {
    return String(fs.readFileSync('/proc/self/environ').length);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'UNKNOWN';
  }
}

export async function observe(): Promise<Observed<'p08-empty-keyset'>> {
  return {
    attempts: {
      'environment-keys': String(Object.keys(process.env).length),
      'environ-bytes': environBytes(),
      // Enter's word: it throws the environment away, and so it alone has seen what the container was given.
      'environment-at-start': process.argv[3] ?? 'not said',
    },
    raw: {},
  };
}

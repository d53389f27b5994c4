// What was tried, one line each, in the order of time: a run that ends anywhere goes on from here. A later line replaces an earlier.
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

export type Result = 'noticed' | 'survived' | 'never ended';

export type Line =
  | { readonly line: 'test'; readonly test: string; readonly passes: boolean; readonly seconds: number }
  /** Written before, so that whoever finds no result after it knows what never ended. */
  | { readonly line: 'begins'; readonly id: string }
  | {
      readonly line: 'fault';
      readonly id: string;
      readonly result: Result;
      readonly by: string | null;
      readonly seconds: number;
      /** Milliseconds since the epoch. */
      readonly at: number;
    };

export interface Journal {
  readonly tests: ReadonlyMap<string, Line & { line: 'test' }>;
  readonly faults: ReadonlyMap<string, Line & { line: 'fault' }>;
  /** Begun, and nothing is known of its end. */
  readonly open: string | null;
}

export function readJournal(path: string): Journal {
  const tests = new Map<string, Line & { line: 'test' }>();
  const faults = new Map<string, Line & { line: 'fault' }>();
  let open: string | null = null;
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  for (const line of text.split('\n').filter(Boolean)) {
    const entry = JSON.parse(line) as Line;
    switch (entry.line) {
      case 'test':
        tests.set(entry.test, entry);
        break;
      case 'begins':
        open = entry.id;
        break;
      case 'fault':
        faults.set(entry.id, entry);
        if (open === entry.id) open = null;
    }
  }
  return { tests, faults, open };
}

export function note(path: string, line: Line): void {
  mkdirSync(dirname(path), { recursive: true });
  appendFileSync(path, `${JSON.stringify(line)}\n`);
}

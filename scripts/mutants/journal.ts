// What was tried, one line each, in the order of time: a run that ends anywhere goes on from here.
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

export type Result = 'noticed' | 'survived' | 'never ended';

export interface Line {
  readonly id: string;
  readonly result: Result;
  readonly by: string | null;
  readonly seconds: number;
}

export type Journal = ReadonlyMap<string, Line>;

export function readJournal(path: string): Journal {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const lines = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
  return new Map(lines.map((line) => [line.id, line]));
}

export function note(path: string, line: Line): void {
  mkdirSync(dirname(path), { recursive: true });
  appendFileSync(path, `${JSON.stringify(line)}\n`);
}

// What was tried, one line each, in the order of time: a run that ends anywhere goes on from here, and so does one after a change, for
// as long as what was found out still holds.
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Fault } from './faults.ts';
import type { Distances } from './nearest.ts';
import { root } from '../root.ts';

export type Result = 'noticed' | 'survived' | 'never ended';

/** What the outcome of a fault rests on, by digest. */
export interface Ground {
  /** The source that it was planted in. */
  readonly source: string;
  /** Who noticed it, and everything that this test file reaches; null where nobody did. */
  readonly test: string | null;
  readonly reached: string | null;
  /** The whole tree: that nobody noticed says nothing of any other. */
  readonly tree: string;
}

export interface Line extends Ground {
  readonly id: string;
  readonly result: Result;
  readonly by: string | null;
  readonly seconds: number;
  /** The one test that failed; null: the file as a whole. */
  readonly testId: string | null;
  /** Whether it was seen since that who noticed is green without the fault. */
  readonly checked: boolean;
}

export type Journal = ReadonlyMap<string, Line>;

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24);

/** Of files as they are now; each is read once. */
export class Grounds {
  readonly #distances: Distances;
  readonly #tree: string;
  readonly #files = new Map<string, string>();
  readonly #tests = new Map<string, string>();

  constructor(distances: Distances, tree: string) {
    this.#distances = distances;
    this.#tree = tree;
  }

  of(fault: Fault, test: string | null): Ground {
    const reached = test === null ? null : this.#reachedBy(test);
    return { source: this.#file(fault.file), test, reached, tree: this.#tree };
  }

  /** A notice for as long as the source, the test and what it reaches are the same; that nobody noticed on the same tree alone. */
  hold(fault: Fault, line: Line): boolean {
    if (line.result === 'survived') return line.tree === this.#tree;
    return line.source === this.#file(fault.file) && line.reached === this.#reachedBy(line.test ?? '');
  }

  #file(file: string): string {
    const known = this.#files.get(file) ?? digest(readFileSync(join(root, file), 'utf8'));
    this.#files.set(file, known);
    return known;
  }

  #reachedBy(test: string): string {
    const files = [...(this.#distances.get(test)?.keys() ?? [])].sort();
    const known = this.#tests.get(test) ?? digest(files.map((file) => `${file} ${this.#file(file)}`).join());
    this.#tests.set(test, known);
    return known;
  }
}

/** The lines of these faults that still hold. */
export function readJournal(path: string, faults: readonly Fault[], grounds: Grounds): Map<string, Line> {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const lines = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
  const last = new Map(lines.map((line) => [line.id, line]));
  return new Map(
    faults.flatMap((fault) => {
      const line = last.get(fault.id);
      return line !== undefined && grounds.hold(fault, line) ? [[fault.id, line] as const] : [];
    }),
  );
}

export function note(path: string, line: Line): void {
  mkdirSync(dirname(path), { recursive: true });
  appendFileSync(path, `${JSON.stringify(line)}\n`);
}

// What the process that runs vitest and its workers say to each other about marks.

/** The worker's global: one byte for each region, 1 once it ran. */
export const MARKS = '__tkiMarks';

export const MARKS_SIZE = 'TKI_MARKS_SIZE';
export const MARKS_FILE = 'TKI_MARKS_FILE';

export interface FileMarks {
  /** Of a processor, from the worker's start. */
  readonly seconds: number;
  /** Regions that ran outside of every test: while the file was loaded, before all, after all. */
  readonly whole: number[];
  readonly tests: { readonly id: string; readonly seconds: number; readonly marks: number[] }[];
}

export const markOf = (region: number): string => `globalThis.${MARKS}[${region}]=1`;

// The one word that makes the command line a worker of `tki rollup`. A file of its own: main.ts loads no command to know it.

export const ROLLUP_WORKER = '--rollup-worker';

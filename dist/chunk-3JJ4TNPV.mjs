import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/cli/rollup-worker-word.ts
var ROLLUP_WORKER = "--rollup-worker";

export {
  ROLLUP_WORKER
};

import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  ExportProblem
} from "./chunk-Z4RQ2R3K.mjs";

// src/export/blocked.ts
function toBlocked(error, executed, milliseconds) {
  const { code, hint, sqlstate } = error instanceof ExportProblem ? error : new ExportProblem(
    "INTERNAL",
    "the export step failed in a way it does not know; nothing was written"
  );
  return { kind: "blocked", code, hint, sqlstate: sqlstate ?? null, executed, milliseconds };
}

export {
  toBlocked
};

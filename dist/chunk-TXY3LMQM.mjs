import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/action/event-file.ts
import { readFile } from "node:fs/promises";
async function readEvent(path) {
  if (path === void 0 || path === "") return null;
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return null;
  }
}

export {
  readEvent
};

import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/action/disk-full.ts
var { statfs } = require("node:fs/promises");
var isDiskFull = (error) => error instanceof Error && ("code" in error && (error.code === "ENOSPC" || error.code === "EDQUOT") || isDiskFull(error.cause));
async function isFolderFull(folder) {
  const system = await statfs(folder).catch(() => null);
  return system !== null && system.blocks > 0 && system.bavail === 0;
}

export {
  isDiskFull,
  isFolderFull
};

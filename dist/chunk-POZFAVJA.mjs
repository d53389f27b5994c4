import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/files/open-directory.ts
var { constants, openSync } = require("node:fs");
var openDirectory = (path) => openSync(path, constants.O_RDONLY | constants.O_DIRECTORY);

export {
  openDirectory
};

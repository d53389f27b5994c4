import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/files/open-new.ts
var { constants, openSync } = require("node:fs");
var NEW = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
var openNew = (path, mode) => openSync(path, NEW, mode);
var openAppending = (path, mode) => openSync(
  path,
  constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW | constants.O_NONBLOCK,
  mode
);

export {
  openNew,
  openAppending
};

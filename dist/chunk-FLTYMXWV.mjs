import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/files/error-code.ts
function errorCode(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "UNKNOWN";
}

// src/files/open-regular.ts
var { closeSync, constants, fstatSync, openSync } = require("node:fs");
var { open } = require("node:fs/promises");
function openReading(path, more) {
  let descriptor;
  try {
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY | more);
  } catch (error) {
    return { kind: "not opened", code: errorCode(error) };
  }
  const facts = fstatSync(descriptor);
  if (facts.isFile()) return { kind: "regular", descriptor, facts };
  closeSync(descriptor);
  return { kind: "other" };
}
var openRegular = (path) => openReading(path, constants.O_NOFOLLOW);
var openReadHandle = (path) => open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);

// src/files/open-new.ts
var { constants: constants2, openSync: openSync2 } = require("node:fs");
var { open: open2 } = require("node:fs/promises");
var NEW = constants2.O_WRONLY | constants2.O_CREAT | constants2.O_EXCL | constants2.O_NOFOLLOW;
var openNewHandle = (path, mode) => open2(path, NEW, mode);

export {
  errorCode,
  openRegular,
  openReadHandle,
  openNewHandle
};

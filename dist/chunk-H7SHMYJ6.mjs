import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/files/write-whole.ts
import { writeSync } from "node:fs";
function writeWhole(descriptor, bytes, onWritten = () => void 0) {
  const whole = typeof bytes === "string" ? Buffer.from(bytes, "utf8") : bytes;
  for (let written = 0; written < whole.length; onWritten(written)) {
    written += writeSync(descriptor, whole, written);
  }
}

// src/files/open-new.ts
import { constants, openSync } from "node:fs";
var NEW = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
var openNew = (path, mode) => openSync(path, NEW, mode);
var openAppending = (path, mode) => openSync(
  path,
  constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW | constants.O_NONBLOCK,
  mode
);

export {
  writeWhole,
  openNew,
  openAppending
};

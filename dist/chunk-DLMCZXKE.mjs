import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/files/write-whole.ts
var { writeSync } = require("node:fs");
function writeWhole(descriptor, bytes, onWritten = () => void 0) {
  const whole = typeof bytes === "string" ? Buffer.from(bytes, "utf8") : bytes;
  for (let written = 0; written < whole.length; onWritten(written)) {
    written += writeSync(descriptor, whole, written);
  }
}

export {
  writeWhole
};

import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  openNew
} from "./chunk-3OYX45VM.mjs";
import {
  openDirectory
} from "./chunk-POZFAVJA.mjs";
import {
  writeWhole
} from "./chunk-DLMCZXKE.mjs";
import {
  errorCode
} from "./chunk-FAZ73T53.mjs";

// src/files/write-durable.ts
var { closeSync, fsyncSync } = require("node:fs");
function writeDurably(path, text) {
  const descriptor = openNew(path, 420);
  try {
    writeWhole(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
function syncDirectory(directory) {
  const descriptor = openDirectory(directory);
  try {
    fsyncSync(descriptor);
  } catch (error) {
    if (!["EINVAL", "ENOTSUP", "EROFS"].includes(errorCode(error))) throw error;
  } finally {
    closeSync(descriptor);
  }
}

export {
  writeDurably,
  syncDirectory
};

import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  toSkeleton
} from "./chunk-2Q36WXXZ.mjs";

// src/formats/sql-name.ts
var ANOTHER_NAME = /^[A-RT-Za-rt-z0-9_]/;
function isSqlName(name) {
  if (name.length < 3 || ANOTHER_NAME.test(name)) return false;
  return toSkeleton(name).replaceAll(" ", "") === "sql";
}

export {
  isSqlName
};

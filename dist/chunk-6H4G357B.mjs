import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/formats/limits.ts
var ITEM_LIMIT_BYTES = 4 * 1024 * 1024;
var ENVELOPE_LIMIT_BYTES = 64 * 1024;
var DEPTH_LIMIT = 64;
var CLAIMS_LIMIT_BYTES = 1024 * 1024;
var CATALOG_LIMIT_BYTES = 4 * 1024 * 1024;
var CATALOG_ENTRY_LIMIT = 1e3;
var WHY_LIMIT = 600;
var REPORT_LIMIT_BYTES = 16 * 1024 * 1024;
var FRAME_LIMIT_BYTES = 256 * 1024;

export {
  DEPTH_LIMIT,
  CLAIMS_LIMIT_BYTES,
  CATALOG_LIMIT_BYTES,
  CATALOG_ENTRY_LIMIT,
  WHY_LIMIT,
  REPORT_LIMIT_BYTES
};

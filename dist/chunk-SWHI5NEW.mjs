import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/formats/version.ts
var version = "0.2.0";

export {
  version
};

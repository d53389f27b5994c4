import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/formats/version.ts
var version = false ? "0.2.0-dev" : "0.2.0-main+a048ab50ed3a";
var isDevelopment = (of) => of.includes("-dev");

export {
  version,
  isDevelopment
};

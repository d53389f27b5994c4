import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/formats/version.ts
var version = false ? "0.2.0-dev" : "0.2.0-main+10e24620d14f";
var isDevelopment = (of) => of.includes("-dev");

export {
  version,
  isDevelopment
};

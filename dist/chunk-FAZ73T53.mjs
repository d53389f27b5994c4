import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/files/error-code.ts
function errorCode(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "UNKNOWN";
}

export {
  errorCode
};

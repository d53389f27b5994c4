import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/cli/io.ts
var UsageError = class extends Error {
  code;
  hint;
  constructor(code, text, hint) {
    super(text);
    this.code = code;
    this.hint = hint;
  }
};
function isCodedError(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" && "hint" in error && typeof error.hint === "string";
}

export {
  UsageError,
  isCodedError
};

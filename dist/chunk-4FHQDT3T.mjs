import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/formats/coded-error.ts
var CodedError = class extends Error {
  code;
  hint;
  constructor(code, message, hint, options) {
    super(message, options);
    this.code = code;
    this.hint = hint;
  }
};
function isCoded(error, ...codes) {
  return error instanceof CodedError && codes.includes(error.code);
}

export {
  CodedError,
  isCoded
};

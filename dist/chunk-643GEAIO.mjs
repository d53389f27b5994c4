import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  CodedError
} from "./chunk-4FHQDT3T.mjs";

// src/cli/usage-error.ts
var usageError = (code, text, hint) => new CodedError(code, text, hint);

export {
  usageError
};

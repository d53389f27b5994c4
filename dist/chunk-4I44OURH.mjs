import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  SECRET_LIMIT_BYTES,
  withoutLineEnd
} from "./chunk-CGPKRXXF.mjs";
import {
  readPiped,
  usageError
} from "./chunk-M7HQODDK.mjs";

// src/cli/piped-secrets.ts
function openPipedSecrets(options) {
  let secrets = null;
  return {
    take(option, code) {
      secrets ??= read(options.length);
      const secret = secrets[options.indexOf(option)];
      if (secret !== void 0) return secret;
      const what = options.length === 1 ? "it" : "two lines, the password and then the token,";
      throw usageError(code, `${option} - is not used`, `Pipe ${what} into it; a terminal would show it.`);
    }
  };
}
function read(count) {
  const secrets = split(count);
  return secrets.every(({ length }) => length <= SECRET_LIMIT_BYTES) ? secrets : [];
}
function split(count) {
  const piped = readPiped(2 * SECRET_LIMIT_BYTES);
  if (piped === null) return [];
  const whole = withoutLineEnd(piped);
  if (count === 1) return [whole];
  const at = whole.indexOf(10);
  const [first, second] = [whole.subarray(0, at + 1), whole.subarray(at + 1)];
  return at === -1 || second.includes(10) ? [] : [withoutLineEnd(first), second];
}

export {
  openPipedSecrets
};

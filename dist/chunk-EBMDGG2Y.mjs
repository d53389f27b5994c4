import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  describeEnd
} from "./chunk-2C7DW2MU.mjs";

// src/action/command-end.ts
var DETAIL_LIMIT_UNITS = 300;
function toDocument(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
function readCommandEnd(folder) {
  const { end, stdout, stderr } = folder.readJson("ended.json");
  const [, code = "", detail = ""] = /^tki: ([A-Z][A-Z0-9_]{1,60}): (.*)$/m.exec(stderr) ?? [];
  const hint = /^hint: (.*)$/m.exec(stderr)?.[1];
  return {
    status: end.kind === "exited" ? end.status : null,
    how: describeEnd(end),
    document: toDocument(stdout),
    refusal: code === "" ? null : {
      code,
      detail: detail.slice(0, DETAIL_LIMIT_UNITS),
      ...hint === void 0 ? {} : { next: hint.slice(0, DETAIL_LIMIT_UNITS) }
    }
  };
}

export {
  readCommandEnd
};

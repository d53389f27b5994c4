import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  DEPTH_LIMIT
} from "./chunk-BDZDGK6V.mjs";

// src/formats/duplicate-members.ts
function judgeMembers(text, value) {
  const kept = countKept(value, 0);
  if (kept === null) return "too-deep";
  return countNamed(text) === kept ? "unique" : "duplicate";
}
function countKept(value, depth) {
  if (typeof value !== "object" || value === null) return 0;
  if (depth > DEPTH_LIMIT) return null;
  let count = Array.isArray(value) ? 0 : Object.keys(value).length;
  for (const member of Object.values(value)) {
    const below = countKept(member, depth + 1);
    if (below === null) return null;
    count += below;
  }
  return count;
}
function countNamed(text) {
  let count = 0;
  for (let start = text.indexOf('"'); start !== -1; ) {
    const end = endOfString(text, start);
    let next = end + 1;
    while (" \n\r	".includes(text[next] ?? '"')) next += 1;
    if (text[next] === ":") count += 1;
    start = text.indexOf('"', next);
  }
  return count;
}
function endOfString(text, start) {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === "\\") slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

export {
  judgeMembers
};

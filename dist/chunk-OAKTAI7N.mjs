import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/formats/quoted.ts
var MARKS = /[“”]/g;
var markOf = (mark) => mark === "“" ? "\\u{201c}" : "\\u{201d}";
function quoted(text) {
  return `“${text.replace(MARKS, markOf)}”`;
}
function clip(text, limit) {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 2).toWellFormed();
  return kept.lastIndexOf("“") > kept.lastIndexOf("”") ? `${kept}…”` : `${kept}…`;
}

export {
  quoted,
  clip
};

import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/formats/quoted.ts
var MARKS = /[“”]/g;
var markOf = (mark) => mark === "\u201C" ? "\\u{201c}" : "\\u{201d}";
function quoted(text) {
  return `\u201C${text.replace(MARKS, markOf)}\u201D`;
}
function clip(text, limit) {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 2).toWellFormed();
  return kept.lastIndexOf("\u201C") > kept.lastIndexOf("\u201D") ? `${kept}\u2026\u201D` : `${kept}\u2026`;
}

export {
  quoted,
  clip
};

import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  quoted
} from "./chunk-75VUV3AX.mjs";

// src/report/encoders.ts
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/gu;
function escapeOf(character) {
  switch (character) {
    case "\n":
      return "\\n";
    case "\r":
      return "\\r";
    case "	":
      return "\\t";
  }
  const point = character.codePointAt(0) ?? 0;
  return point < 256 ? `\\x${point.toString(16).padStart(2, "0")}` : `\\u{${point.toString(16)}}`;
}
function visible(text) {
  return text.replaceAll("\\", "\\\\").replace(INVISIBLE, escapeOf);
}
function encodeTerminal(text) {
  return visible(text);
}
var NAME = /^[A-Za-z0-9_./@+,=~%:-]+$/;
function encodeTerminalName(text) {
  return NAME.test(text) ? text : visible(quoted(text));
}
var MARKDOWN_ACTIVE = /[`|<>&@#[\]]/g;
var MARKDOWN_LINK = /:(?=\/\/)|(?<=www)\./gi;
var OUTER_SPACE = /^ | $/g;
function encodeMarkdown(text) {
  if (text === "") return "(empty)";
  const inner = visible(text).replace(MARKDOWN_ACTIVE, escapeOf).replace(MARKDOWN_LINK, escapeOf).replace(OUTER_SPACE, "\\x20");
  return `\`${inner}\``;
}
var MARKUP = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;"
};
function encodeHtml(text) {
  return visible(text).replace(/[&<>"'`]/g, (character) => MARKUP[character] ?? "");
}

export {
  encodeTerminal,
  encodeTerminalName,
  encodeMarkdown,
  encodeHtml
};

import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/report/json-output.ts
var jsonOutput = (name, members) => toJsonLine({ schema: `tki-${name}/v1`, may_gate: false, ...members });
function toJsonLine(value) {
  const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
  const escape = (character) => Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }).join("");
  return `${JSON.stringify(value).replace(unseen, escape)}
`;
}

export {
  jsonOutput,
  toJsonLine
};

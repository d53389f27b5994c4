import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/export/gate/gate-place.ts
var GateDenial = class extends Error {
  denial;
  constructor(denial) {
    super(denial.code);
    this.denial = denial;
  }
};
var NODE_DEPTH_LIMIT = 200;
function deny(at, code, hint) {
  throw new GateDenial({ code, offset: at.offset, hint });
}
var isMembers = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var into = (at, _step) => {
  if (at.depth >= NODE_DEPTH_LIMIT) deny(at, "TOO_DEEP", "flatten the statement");
  return {
    ...at,
    depth: at.depth + 1
  };
};

export {
  GateDenial,
  deny,
  isMembers,
  into
};

import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/formats/words/probe-words.ts
var probeStateWords = {
  held: "as expected",
  breached: "not as expected",
  unverified: "unverified"
};
var controlWords = {
  breached: "failed, as it must",
  "not breached": "did not fail",
  "not run": "did not run"
};

export {
  probeStateWords,
  controlWords
};

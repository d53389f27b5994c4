import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/formats/unreviewed.ts
var UNREVIEWED = "UNREVIEWED";
function unreviewedMembers(entry) {
  const { purpose, notes, live_run_evidence, count_discipline = {} } = entry;
  const texts = { purpose, notes, live_run_evidence, ...count_discipline };
  const own = [entry.governed_surface, entry.id];
  return Object.entries(texts).flatMap(
    ([name, text]) => text !== void 0 && text.toUpperCase().includes(UNREVIEWED) && !own.includes(text) ? [name] : []
  );
}

export {
  UNREVIEWED,
  unreviewedMembers
};

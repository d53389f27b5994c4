import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  drivenIds,
  drivenRuntimes,
  engineIds,
  engines,
  refusedIds,
  refusedRuntimes
} from "./chunk-UUR2J7O5.mjs";

// src/formats/kernel/runtimes.ts
var runtimeFacts = Object.fromEntries(
  Object.entries({ ...drivenRuntimes, ...engines }).map(([id, { grade, filterBytes }]) => [
    id,
    { grade, filterBytes }
  ])
);
function isEngine(id) {
  return Object.hasOwn(engines, id);
}
var runtimeNames = ["auto", ...drivenIds, ...engineIds, ...refusedIds];
var offeredRuntimeNames = [
  "auto",
  ...drivenIds,
  ...engineIds,
  ...refusedIds.filter((id) => refusedRuntimes[id].offered)
];
var offeredRuntimes = offeredRuntimeNames.join(", ");
function isRuntimeName(text) {
  return runtimeNames.includes(text) || /^\/[^\0]{1,4000}$/.test(text);
}

export {
  runtimeFacts,
  isEngine,
  offeredRuntimeNames,
  offeredRuntimes,
  isRuntimeName
};

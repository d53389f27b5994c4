import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  headlineOf,
  runIdOf,
  shownTime,
  timeOf,
  toUnreadableRun,
  toViewedRun
} from "./chunk-HAFTNZN4.mjs";
import "./chunk-4DXIGTKK.mjs";
import "./chunk-EXZBTE4V.mjs";
import "./chunk-U2LEZNVZ.mjs";
export {
  headlineOf,
  runIdOf,
  shownTime,
  timeOf,
  toUnreadableRun,
  toViewedRun
};

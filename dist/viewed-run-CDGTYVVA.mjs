import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  headlineOf,
  runIdOf,
  shownTime,
  timeOf,
  toUnreadableRun,
  toViewedRun
} from "./chunk-KFL6BU64.mjs";
import "./chunk-ZWSB5ESL.mjs";
import "./chunk-M6HR2ZJ7.mjs";
import "./chunk-U2LEZNVZ.mjs";
export {
  headlineOf,
  runIdOf,
  shownTime,
  timeOf,
  toUnreadableRun,
  toViewedRun
};

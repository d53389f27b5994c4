import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  headlineOf,
  runIdOf,
  shownTime,
  timeOf,
  toUnreadableRun,
  toViewedRun
} from "./chunk-HLPG5HLV.mjs";
import "./chunk-2KWP76JV.mjs";
import "./chunk-OAKTAI7N.mjs";
import "./chunk-TDPWXRZ4.mjs";
import "./chunk-U2LEZNVZ.mjs";
export {
  headlineOf,
  runIdOf,
  shownTime,
  timeOf,
  toUnreadableRun,
  toViewedRun
};

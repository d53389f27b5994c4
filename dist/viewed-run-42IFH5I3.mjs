import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  headlineOf,
  runIdOf,
  shownTime,
  timeOf,
  toUnreadableRun,
  toViewedRun
} from "./chunk-UPU4ZD4E.mjs";
import "./chunk-WNQ3FRKI.mjs";
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

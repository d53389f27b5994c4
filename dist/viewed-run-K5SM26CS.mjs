import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  causeOf,
  headlineOf,
  runIdOf,
  shownTime,
  timeOf,
  toUnreadableRun,
  toViewedRun
} from "./chunk-WBXKEPE4.mjs";
import "./chunk-YGTJZK5R.mjs";
import "./chunk-OAKTAI7N.mjs";
import "./chunk-7UNC35UL.mjs";
import "./chunk-4FHQDT3T.mjs";
import "./chunk-U2LEZNVZ.mjs";
export {
  causeOf,
  headlineOf,
  runIdOf,
  shownTime,
  timeOf,
  toUnreadableRun,
  toViewedRun
};

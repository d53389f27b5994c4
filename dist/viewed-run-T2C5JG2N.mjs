import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  causeOf,
  contradictionOf,
  headlineOf,
  runIdOf,
  shownTime,
  timeOf,
  toUnreadableRun,
  toViewedRun
} from "./chunk-7O76QHG3.mjs";
import "./chunk-2WHY7T2G.mjs";
import "./chunk-4744EOUI.mjs";
import "./chunk-OWZWIAI7.mjs";
import "./chunk-OAKTAI7N.mjs";
import "./chunk-TKCTD4NL.mjs";
import "./chunk-BDZDGK6V.mjs";
import "./chunk-76E6VU55.mjs";
import "./chunk-4FHQDT3T.mjs";
import "./chunk-2WEO4Q7Z.mjs";
export {
  causeOf,
  contradictionOf,
  headlineOf,
  runIdOf,
  shownTime,
  timeOf,
  toUnreadableRun,
  toViewedRun
};

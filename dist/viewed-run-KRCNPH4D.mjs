import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  causeOf,
  headlineOf,
  runIdOf,
  shownTime,
  timeOf,
  toUnreadableRun,
  toViewedRun
} from "./chunk-CBBOA5LM.mjs";
import "./chunk-5FYHZ3JI.mjs";
import "./chunk-OAKTAI7N.mjs";
import "./chunk-TKCTD4NL.mjs";
import "./chunk-7FO2CVPI.mjs";
import "./chunk-4FHQDT3T.mjs";
import "./chunk-2WEO4Q7Z.mjs";
export {
  causeOf,
  headlineOf,
  runIdOf,
  shownTime,
  timeOf,
  toUnreadableRun,
  toViewedRun
};

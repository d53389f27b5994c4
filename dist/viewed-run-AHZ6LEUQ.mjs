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
} from "./chunk-64BBR2HA.mjs";
import "./chunk-CC7OX6TA.mjs";
import "./chunk-AH4BOWMR.mjs";
import "./chunk-62VBUUO4.mjs";
import "./chunk-MPK7KYWI.mjs";
import "./chunk-4HAKAK2S.mjs";
import "./chunk-JY3JI6RP.mjs";
import "./chunk-L343OAKW.mjs";
import "./chunk-DXZWFWF3.mjs";
import "./chunk-MUX4PXS4.mjs";
import "./chunk-LVEVEDYE.mjs";
import "./chunk-MD4SWLWI.mjs";
import "./chunk-XHA6L66W.mjs";
import "./chunk-GCZMS3PN.mjs";
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

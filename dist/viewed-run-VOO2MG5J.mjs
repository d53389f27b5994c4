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
} from "./chunk-33XPSE3K.mjs";
import "./chunk-D5WTJTL3.mjs";
import "./chunk-AJWBT5KK.mjs";
import "./chunk-FVJICUMC.mjs";
import "./chunk-N3T3EEFN.mjs";
import "./chunk-4RNOV76E.mjs";
import "./chunk-WOEKGJNX.mjs";
import "./chunk-4F774PHU.mjs";
import "./chunk-DXZWFWF3.mjs";
import "./chunk-MUX4PXS4.mjs";
import "./chunk-P5Q5I6IZ.mjs";
import "./chunk-RBGSP2U5.mjs";
import "./chunk-55V6AT4W.mjs";
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

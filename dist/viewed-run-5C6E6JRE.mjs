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
} from "./chunk-VG7CTZZO.mjs";
import "./chunk-5JP5B7QC.mjs";
import "./chunk-LWSUXFAD.mjs";
import "./chunk-ZMJNZJFZ.mjs";
import "./chunk-ZUTDL53N.mjs";
import "./chunk-GKCSSJEK.mjs";
import "./chunk-GE4B7ZIQ.mjs";
import "./chunk-AQGDUT3L.mjs";
import "./chunk-DXZWFWF3.mjs";
import "./chunk-MUX4PXS4.mjs";
import "./chunk-ED5I6ZYP.mjs";
import "./chunk-PHMJ2IE3.mjs";
import "./chunk-7BOSNNUV.mjs";
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

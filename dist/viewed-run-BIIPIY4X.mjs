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
} from "./chunk-LLPAVQ7C.mjs";
import "./chunk-LJFXIRYD.mjs";
import "./chunk-WWN6UXPL.mjs";
import "./chunk-IVY75E3V.mjs";
import "./chunk-HDSGHGOC.mjs";
import "./chunk-CDLX76JL.mjs";
import "./chunk-SDOL66C4.mjs";
import "./chunk-4ST4CEKT.mjs";
import "./chunk-DXZWFWF3.mjs";
import "./chunk-MUX4PXS4.mjs";
import "./chunk-BNVFBFRN.mjs";
import "./chunk-KV4MPOCS.mjs";
import "./chunk-LWQ6YXOM.mjs";
import "./chunk-6FQVTBXS.mjs";
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

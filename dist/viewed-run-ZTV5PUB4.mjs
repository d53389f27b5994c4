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
} from "./chunk-4PJPYK3D.mjs";
import "./chunk-QVDCXEBE.mjs";
import "./chunk-WC5HWU5C.mjs";
import "./chunk-NBLMFQHP.mjs";
import "./chunk-7EE7IPLK.mjs";
import "./chunk-YQJ3BD5C.mjs";
import "./chunk-74QLY6OE.mjs";
import "./chunk-S7GAAUJS.mjs";
import "./chunk-DXZWFWF3.mjs";
import "./chunk-MUX4PXS4.mjs";
import "./chunk-TXHI2Y76.mjs";
import "./chunk-TFMR4A72.mjs";
import "./chunk-HOC6Z3E5.mjs";
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

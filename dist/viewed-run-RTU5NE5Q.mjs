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
} from "./chunk-FNQOU3YM.mjs";
import "./chunk-OPLX6VG7.mjs";
import "./chunk-FRNWTILM.mjs";
import "./chunk-DWKTX7KL.mjs";
import "./chunk-DPCDBECJ.mjs";
import "./chunk-63PLZ4BV.mjs";
import "./chunk-H7CSKCKH.mjs";
import "./chunk-BJRQCDLU.mjs";
import "./chunk-DXZWFWF3.mjs";
import "./chunk-MUX4PXS4.mjs";
import "./chunk-5ZYFYCJG.mjs";
import "./chunk-DYAHG2VB.mjs";
import "./chunk-HWC6A3XM.mjs";
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

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
} from "./chunk-3PJUE7F5.mjs";
import "./chunk-MOMEZY7Y.mjs";
import "./chunk-OFVDD4LG.mjs";
import "./chunk-WIYJTMZS.mjs";
import "./chunk-L2X5IUOI.mjs";
import "./chunk-44O6UU36.mjs";
import "./chunk-LL6PT6AJ.mjs";
import "./chunk-Q5UUMZ56.mjs";
import "./chunk-DXZWFWF3.mjs";
import "./chunk-MUX4PXS4.mjs";
import "./chunk-YX7KQV3D.mjs";
import "./chunk-26DSTIYP.mjs";
import "./chunk-JS6ISKNA.mjs";
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

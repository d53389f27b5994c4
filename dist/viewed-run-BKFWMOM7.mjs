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
} from "./chunk-NLKLLJAW.mjs";
import "./chunk-X7UNBZXA.mjs";
import "./chunk-TVQQZMFJ.mjs";
import "./chunk-RA4XMQF5.mjs";
import "./chunk-VVOFUOZL.mjs";
import "./chunk-S3WGLQVZ.mjs";
import "./chunk-LL6PT6AJ.mjs";
import "./chunk-25IFJHSI.mjs";
import "./chunk-DXZWFWF3.mjs";
import "./chunk-MUX4PXS4.mjs";
import "./chunk-FZJILEOG.mjs";
import "./chunk-BPDPQUW3.mjs";
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

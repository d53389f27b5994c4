import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  addExport,
  parseShort,
  show,
  toJson
} from "./chunk-UDAX6BNJ.mjs";
import "./chunk-OE3LNBKS.mjs";
import "./chunk-JEOBMZYX.mjs";
import "./chunk-6T7CIESF.mjs";
import "./chunk-P5Q5I6IZ.mjs";
import "./chunk-RBGSP2U5.mjs";
import "./chunk-UVF26U4X.mjs";
import "./chunk-55V6AT4W.mjs";
import "./chunk-GCZMS3PN.mjs";
export {
  addExport,
  parseShort,
  show,
  toJson
};

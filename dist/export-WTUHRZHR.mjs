import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  addExport,
  parseShort,
  show,
  toJson
} from "./chunk-IILJE47B.mjs";
import "./chunk-3O7EUWHS.mjs";
import "./chunk-QYSTSUPU.mjs";
import "./chunk-VIYRE3RF.mjs";
import "./chunk-46G34M77.mjs";
import "./chunk-YX7KQV3D.mjs";
import "./chunk-26DSTIYP.mjs";
import "./chunk-JX6VFOYK.mjs";
import "./chunk-3JJ4TNPV.mjs";
import "./chunk-JS6ISKNA.mjs";
import "./chunk-6FQVTBXS.mjs";
export {
  addExport,
  parseShort,
  show,
  toJson
};

import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  addExport,
  parseShort,
  show,
  toJson
} from "./chunk-NAJXU2TD.mjs";
import "./chunk-DH3IJYGV.mjs";
import "./chunk-25VXPAA5.mjs";
import "./chunk-KHPLIVKT.mjs";
import "./chunk-LKZ5X7I3.mjs";
import "./chunk-5ZYFYCJG.mjs";
import "./chunk-DYAHG2VB.mjs";
import "./chunk-JX6VFOYK.mjs";
import "./chunk-HWC6A3XM.mjs";
import "./chunk-6FQVTBXS.mjs";
export {
  addExport,
  parseShort,
  show,
  toJson
};

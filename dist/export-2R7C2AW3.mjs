import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  addExport,
  parseShort,
  show,
  toJson
} from "./chunk-MXE7UFTH.mjs";
import "./chunk-5Z34RTJW.mjs";
import "./chunk-WOACZDNU.mjs";
import "./chunk-M2GGLG3T.mjs";
import "./chunk-XQXZMLHC.mjs";
import "./chunk-FZJILEOG.mjs";
import "./chunk-BPDPQUW3.mjs";
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

import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  addExport,
  parseShort,
  show,
  toJson
} from "./chunk-JGLQO3VD.mjs";
import "./chunk-7BWRSJJM.mjs";
import "./chunk-2G6ACBCQ.mjs";
import "./chunk-SIJ7XBAP.mjs";
import "./chunk-47XOE4D5.mjs";
import "./chunk-BNVFBFRN.mjs";
import "./chunk-KV4MPOCS.mjs";
import "./chunk-JX6VFOYK.mjs";
import "./chunk-3JJ4TNPV.mjs";
import "./chunk-LWQ6YXOM.mjs";
import "./chunk-6FQVTBXS.mjs";
export {
  addExport,
  parseShort,
  show,
  toJson
};

import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  gate,
  gateEach
} from "./chunk-ELNWLCSL.mjs";
import "./chunk-H3EB3DWX.mjs";
import "./chunk-IGOVUKX4.mjs";
import "./chunk-LWQ6YXOM.mjs";
import "./chunk-6FQVTBXS.mjs";
export {
  gate,
  gateEach
};

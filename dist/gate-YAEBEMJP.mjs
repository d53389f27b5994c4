import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  gate,
  gateEach
} from "./chunk-U3ZWVZPW.mjs";
import "./chunk-H3EB3DWX.mjs";
import "./chunk-IGOVUKX4.mjs";
import "./chunk-JS6ISKNA.mjs";
import "./chunk-6FQVTBXS.mjs";
export {
  gate,
  gateEach
};

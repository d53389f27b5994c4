import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  gate,
  gateEach
} from "./chunk-6HBSLKCC.mjs";
import "./chunk-H3EB3DWX.mjs";
import "./chunk-IGOVUKX4.mjs";
import "./chunk-HOC6Z3E5.mjs";
import "./chunk-6FQVTBXS.mjs";
export {
  gate,
  gateEach
};

import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  gate,
  gateEach
} from "./chunk-ONAWRXPY.mjs";
import "./chunk-H3EB3DWX.mjs";
import "./chunk-IGOVUKX4.mjs";
import "./chunk-7BOSNNUV.mjs";
import "./chunk-GCZMS3PN.mjs";
export {
  gate,
  gateEach
};

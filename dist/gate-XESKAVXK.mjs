import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  gate,
  gateEach
} from "./chunk-NLUGCIAZ.mjs";
import "./chunk-H3EB3DWX.mjs";
import "./chunk-IGOVUKX4.mjs";
import "./chunk-JDNDBO6H.mjs";
import "./chunk-PNNCTF7Q.mjs";
export {
  gate,
  gateEach
};

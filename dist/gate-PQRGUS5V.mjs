import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  gate,
  gateEach
} from "./chunk-O46HGNBG.mjs";
import "./chunk-H3EB3DWX.mjs";
import "./chunk-IGOVUKX4.mjs";
import "./chunk-C5R5VZOK.mjs";
import "./chunk-2Q36WXXZ.mjs";
import "./chunk-2WEO4Q7Z.mjs";
export {
  gate,
  gateEach
};

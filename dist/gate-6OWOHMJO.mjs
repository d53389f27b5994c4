import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  gate,
  gateEach
} from "./chunk-YENO4MBB.mjs";
import "./chunk-OBDKPKLV.mjs";
import "./chunk-U2LEZNVZ.mjs";
export {
  gate,
  gateEach
};

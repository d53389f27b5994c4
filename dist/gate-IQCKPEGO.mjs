import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  gate,
  gateEach
} from "./chunk-EOCKQPFU.mjs";
import "./chunk-UST27XRC.mjs";
import "./chunk-U2LEZNVZ.mjs";
export {
  gate,
  gateEach
};

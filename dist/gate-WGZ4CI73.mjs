import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  gate,
  gateEach
} from "./chunk-EN3LCIFG.mjs";
import "./chunk-6FCPDREG.mjs";
import "./chunk-U2LEZNVZ.mjs";
export {
  gate,
  gateEach
};

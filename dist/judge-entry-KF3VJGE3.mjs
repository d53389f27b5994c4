import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  judgeEntry
} from "./chunk-R6F4PMQT.mjs";
import "./chunk-EN3LCIFG.mjs";
import "./chunk-6FCPDREG.mjs";
import "./chunk-U2LEZNVZ.mjs";
export {
  judgeEntry
};

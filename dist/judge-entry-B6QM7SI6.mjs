import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  judgeEntry
} from "./chunk-GXJJNHPL.mjs";
import "./chunk-Y7X7OYMZ.mjs";
import "./chunk-UST27XRC.mjs";
import "./chunk-U2LEZNVZ.mjs";
export {
  judgeEntry
};

import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  judgeEntry
} from "./chunk-RZRPSREE.mjs";
import "./chunk-PC3HI2LV.mjs";
import "./chunk-UST27XRC.mjs";
import "./chunk-U2LEZNVZ.mjs";
export {
  judgeEntry
};

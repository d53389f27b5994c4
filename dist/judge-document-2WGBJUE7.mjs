import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  judgeDocument
} from "./chunk-YANMXDFZ.mjs";
import "./chunk-UST27XRC.mjs";
import "./chunk-U2LEZNVZ.mjs";
export {
  judgeDocument
};

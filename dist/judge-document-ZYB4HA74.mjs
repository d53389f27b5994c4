import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  judgeDocument
} from "./chunk-CCXOR73L.mjs";
import "./chunk-OBDKPKLV.mjs";
import "./chunk-U2LEZNVZ.mjs";
export {
  judgeDocument
};

import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  judgeEntry
} from "./chunk-WYOLY2U6.mjs";
import "./chunk-YENO4MBB.mjs";
import "./chunk-OBDKPKLV.mjs";
import "./chunk-U2LEZNVZ.mjs";
export {
  judgeEntry
};

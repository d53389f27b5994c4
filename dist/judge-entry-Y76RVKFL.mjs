import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  judgeEntry
} from "./chunk-Q2MWJOV3.mjs";
import "./chunk-EOCKQPFU.mjs";
import "./chunk-UST27XRC.mjs";
import "./chunk-U2LEZNVZ.mjs";
export {
  judgeEntry
};

import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  judgeEntry
} from "./chunk-BH55UVWI.mjs";
import "./chunk-AU3PL37G.mjs";
import "./chunk-XIKNTXL6.mjs";
import "./chunk-IGOVUKX4.mjs";
import "./chunk-6VMGH6I2.mjs";
import "./chunk-AQBDH75A.mjs";
import "./chunk-2WEO4Q7Z.mjs";
export {
  judgeEntry
};

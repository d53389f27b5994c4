import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  judgeDocument
} from "./chunk-EWWLDEEQ.mjs";
import "./chunk-7BOSNNUV.mjs";
import "./chunk-GCZMS3PN.mjs";
export {
  judgeDocument
};

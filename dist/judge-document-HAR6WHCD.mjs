import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  judgeDocument
} from "./chunk-6ZKE3BVS.mjs";
import "./chunk-55V6AT4W.mjs";
import "./chunk-GCZMS3PN.mjs";
export {
  judgeDocument
};

import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  judgeDocument
} from "./chunk-BVUPYU32.mjs";
import "./chunk-HWC6A3XM.mjs";
import "./chunk-6FQVTBXS.mjs";
export {
  judgeDocument
};

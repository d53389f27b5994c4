import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  createParser
} from "./chunk-L6A5FLP3.mjs";
import "./chunk-XHA6L66W.mjs";
import "./chunk-GCZMS3PN.mjs";
export {
  createParser
};

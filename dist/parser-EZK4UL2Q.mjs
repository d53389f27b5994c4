import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  createParser,
  prepareParser
} from "./chunk-454BPABZ.mjs";
import "./chunk-HWC6A3XM.mjs";
import "./chunk-6FQVTBXS.mjs";
export {
  createParser,
  prepareParser
};

import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  createParser,
  prepareParser
} from "./chunk-O2DZO2EU.mjs";
import "./chunk-HOC6Z3E5.mjs";
import "./chunk-6FQVTBXS.mjs";
export {
  createParser,
  prepareParser
};

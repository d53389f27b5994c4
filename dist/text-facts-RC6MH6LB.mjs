import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  readTextFacts
} from "./chunk-D6ZKGZYW.mjs";
import "./chunk-GWUGBS2X.mjs";
import "./chunk-H3EB3DWX.mjs";
import "./chunk-HOC6Z3E5.mjs";
import "./chunk-6FQVTBXS.mjs";
export {
  readTextFacts
};

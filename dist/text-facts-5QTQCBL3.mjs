import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  readTextFacts
} from "./chunk-D6ZKGZYW.mjs";
import "./chunk-GWUGBS2X.mjs";
import "./chunk-H3EB3DWX.mjs";
import "./chunk-JDNDBO6H.mjs";
import "./chunk-PNNCTF7Q.mjs";
export {
  readTextFacts
};

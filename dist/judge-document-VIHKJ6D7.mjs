import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  judgeDocument
} from "./chunk-KQ3ENCJ3.mjs";
import "./chunk-JS6ISKNA.mjs";
import "./chunk-6FQVTBXS.mjs";
export {
  judgeDocument
};

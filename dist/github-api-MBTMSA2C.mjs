import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  askGitHub
} from "./chunk-O4IL64XY.mjs";
import "./chunk-ZQUWL7KM.mjs";
import "./chunk-CQKE7NKM.mjs";
import "./chunk-2WEO4Q7Z.mjs";
export {
  askGitHub
};

import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  askGitHub
} from "./chunk-XILMMB5J.mjs";
import "./chunk-2FAVEOAC.mjs";
import "./chunk-MHPY5BHX.mjs";
import "./chunk-CQKE7NKM.mjs";
import "./chunk-2WEO4Q7Z.mjs";
export {
  askGitHub
};

import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  askGitHub
} from "./chunk-GJRDH2JP.mjs";
import "./chunk-UB2ECG5Y.mjs";
import "./chunk-2WEO4Q7Z.mjs";
export {
  askGitHub
};

import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  judgeDocument
} from "./chunk-HAZDRQAC.mjs";
import "./chunk-2Q36WXXZ.mjs";
import "./chunk-2WEO4Q7Z.mjs";
export {
  judgeDocument
};

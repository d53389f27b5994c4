import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  judgeDocument
} from "./chunk-JOFJ27M3.mjs";
import "./chunk-AQBDH75A.mjs";
import "./chunk-2WEO4Q7Z.mjs";
export {
  judgeDocument
};

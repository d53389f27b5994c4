import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  judgeDocument
} from "./chunk-OXBDY5WR.mjs";
import "./chunk-6FCPDREG.mjs";
import "./chunk-U2LEZNVZ.mjs";
export {
  judgeDocument
};

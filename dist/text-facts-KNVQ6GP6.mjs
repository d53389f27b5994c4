import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  readTextFacts
} from "./chunk-MATG5BXF.mjs";
import "./chunk-GWUGBS2X.mjs";
import "./chunk-H3EB3DWX.mjs";
import "./chunk-2WEO4Q7Z.mjs";
export {
  readTextFacts
};

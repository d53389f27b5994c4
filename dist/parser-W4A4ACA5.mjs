import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  createParser
} from "./chunk-GOL6ISSH.mjs";
import "./chunk-2WEO4Q7Z.mjs";
export {
  createParser
};

import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  createParser
} from "./chunk-7CQWFEH4.mjs";
import "./chunk-U2LEZNVZ.mjs";
export {
  createParser
};

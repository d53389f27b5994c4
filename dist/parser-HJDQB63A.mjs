import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  createParser,
  prepareParser
} from "./chunk-3R5QOTJH.mjs";
import "./chunk-JDNDBO6H.mjs";
import "./chunk-PNNCTF7Q.mjs";
export {
  createParser,
  prepareParser
};

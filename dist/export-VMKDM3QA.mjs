import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  addExport,
  parseShort,
  show,
  toJson
} from "./chunk-XXQOX5P4.mjs";
import "./chunk-O2LDOP2Z.mjs";
import "./chunk-PYUTQVBA.mjs";
import "./chunk-ZXXFSEIU.mjs";
import "./chunk-LVEVEDYE.mjs";
import "./chunk-MD4SWLWI.mjs";
import "./chunk-UVF26U4X.mjs";
import "./chunk-XHA6L66W.mjs";
import "./chunk-GCZMS3PN.mjs";
export {
  addExport,
  parseShort,
  show,
  toJson
};

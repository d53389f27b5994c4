import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  addExport,
  parseShort,
  show,
  toJson
} from "./chunk-ZVQBH4HZ.mjs";
import "./chunk-F4AI6XDC.mjs";
import "./chunk-FSWBYOKJ.mjs";
import "./chunk-5QY67HIX.mjs";
import "./chunk-A2D7CIVT.mjs";
import "./chunk-TXHI2Y76.mjs";
import "./chunk-TFMR4A72.mjs";
import "./chunk-JX6VFOYK.mjs";
import "./chunk-3JJ4TNPV.mjs";
import "./chunk-HOC6Z3E5.mjs";
import "./chunk-6FQVTBXS.mjs";
export {
  addExport,
  parseShort,
  show,
  toJson
};

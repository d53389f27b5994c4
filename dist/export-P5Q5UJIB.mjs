import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  addExport,
  parseShort,
  show,
  toJson
} from "./chunk-VOKVEAO4.mjs";
import "./chunk-Y7WHNNCL.mjs";
import "./chunk-RYTDXDJJ.mjs";
import "./chunk-WKGU4QYL.mjs";
import "./chunk-6LFZW2XB.mjs";
import "./chunk-GCJNZDJF.mjs";
import "./chunk-2PRVRKSA.mjs";
import "./chunk-UJBZB4IS.mjs";
import "./chunk-MYUFLJTJ.mjs";
import "./chunk-KLEALIY6.mjs";
import "./chunk-ORDT3FFW.mjs";
import "./chunk-JP7FOTU6.mjs";
import "./chunk-MUZV6PGY.mjs";
import "./chunk-RG4DWIAA.mjs";
import "./chunk-T5GXJLRJ.mjs";
import "./chunk-6OFJZD5Y.mjs";
import "./chunk-7NJFTI46.mjs";
import "./chunk-FAZ73T53.mjs";
import "./chunk-HFEPNJOF.mjs";
import "./chunk-C5R5VZOK.mjs";
import "./chunk-2Q36WXXZ.mjs";
import "./chunk-TKCTD4NL.mjs";
import "./chunk-643GEAIO.mjs";
import "./chunk-5WTSD4CA.mjs";
import "./chunk-BDZDGK6V.mjs";
import "./chunk-75VUV3AX.mjs";
import "./chunk-76E6VU55.mjs";
import "./chunk-4FHQDT3T.mjs";
import "./chunk-2WEO4Q7Z.mjs";
export {
  addExport,
  parseShort,
  show,
  toJson
};

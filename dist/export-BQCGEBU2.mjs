import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  addExport,
  parseShort,
  show,
  toJson
} from "./chunk-XNHPCEJO.mjs";
import "./chunk-F3A6VFMK.mjs";
import "./chunk-GOBZ7DCP.mjs";
import "./chunk-F4KXIK3B.mjs";
import "./chunk-6LFZW2XB.mjs";
import "./chunk-GCJNZDJF.mjs";
import "./chunk-WYJTCBPW.mjs";
import "./chunk-UKTPVJUW.mjs";
import "./chunk-MYUFLJTJ.mjs";
import "./chunk-KLEALIY6.mjs";
import "./chunk-3EYZJ7E7.mjs";
import "./chunk-MUZV6PGY.mjs";
import "./chunk-RG4DWIAA.mjs";
import "./chunk-RCZFCRGS.mjs";
import "./chunk-6OFJZD5Y.mjs";
import "./chunk-JP7FOTU6.mjs";
import "./chunk-FAZ73T53.mjs";
import "./chunk-CISV5UUL.mjs";
import "./chunk-MCX6HNJU.mjs";
import "./chunk-6VMGH6I2.mjs";
import "./chunk-AQBDH75A.mjs";
import "./chunk-TKCTD4NL.mjs";
import "./chunk-643GEAIO.mjs";
import "./chunk-5WTSD4CA.mjs";
import "./chunk-BDZDGK6V.mjs";
import "./chunk-76E6VU55.mjs";
import "./chunk-OAKTAI7N.mjs";
import "./chunk-4FHQDT3T.mjs";
import "./chunk-2WEO4Q7Z.mjs";
export {
  addExport,
  parseShort,
  show,
  toJson
};

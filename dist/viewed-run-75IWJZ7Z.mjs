import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  causeOf,
  contradictionOf,
  headlineOf,
  runIdOf,
  shownTime,
  timeOf,
  toUnreadableRun,
  toViewedRun
} from "./chunk-SKFSRIIB.mjs";
import "./chunk-RXDZ3KXF.mjs";
import "./chunk-4CTRKAFG.mjs";
import "./chunk-MKD5YZFL.mjs";
import "./chunk-TDG6AD4Y.mjs";
import "./chunk-TPPHT56V.mjs";
import "./chunk-LFPW7IGN.mjs";
import "./chunk-Y7RGWW34.mjs";
import "./chunk-G3BXEPPE.mjs";
import "./chunk-N6IJMG74.mjs";
import "./chunk-UKTPVJUW.mjs";
import "./chunk-GH6IJYPN.mjs";
import "./chunk-D4SCFLTI.mjs";
import "./chunk-MYUFLJTJ.mjs";
import "./chunk-RCZFCRGS.mjs";
import "./chunk-NDY32TBP.mjs";
import "./chunk-6OFJZD5Y.mjs";
import "./chunk-CISV5UUL.mjs";
import "./chunk-TKCTD4NL.mjs";
import "./chunk-BDZDGK6V.mjs";
import "./chunk-76E6VU55.mjs";
import "./chunk-OAKTAI7N.mjs";
import "./chunk-4FHQDT3T.mjs";
import "./chunk-2WEO4Q7Z.mjs";
export {
  causeOf,
  contradictionOf,
  headlineOf,
  runIdOf,
  shownTime,
  timeOf,
  toUnreadableRun,
  toViewedRun
};

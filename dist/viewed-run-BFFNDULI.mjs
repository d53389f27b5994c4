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
} from "./chunk-42RN4SAN.mjs";
import "./chunk-4HACMDXA.mjs";
import "./chunk-R5D6Z75X.mjs";
import "./chunk-3IHFBHQU.mjs";
import "./chunk-YASRE4PN.mjs";
import "./chunk-ICK2JDIR.mjs";
import "./chunk-LFPW7IGN.mjs";
import "./chunk-FZP55FWF.mjs";
import "./chunk-G3BXEPPE.mjs";
import "./chunk-N6IJMG74.mjs";
import "./chunk-UJBZB4IS.mjs";
import "./chunk-DXZWFWF3.mjs";
import "./chunk-MUX4PXS4.mjs";
import "./chunk-MYUFLJTJ.mjs";
import "./chunk-T5GXJLRJ.mjs";
import "./chunk-NDY32TBP.mjs";
import "./chunk-6OFJZD5Y.mjs";
import "./chunk-7NJFTI46.mjs";
import "./chunk-TKCTD4NL.mjs";
import "./chunk-BDZDGK6V.mjs";
import "./chunk-75VUV3AX.mjs";
import "./chunk-76E6VU55.mjs";
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

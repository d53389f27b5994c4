import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  openTransport,
  parseAuthorities,
  refuseEnvironment,
  refuseForeignSocket
} from "./chunk-2L4RHQ2R.mjs";
import "./chunk-IGOVUKX4.mjs";
import "./chunk-QTDRZZEW.mjs";
import "./chunk-XHA6L66W.mjs";
import "./chunk-GCZMS3PN.mjs";
export {
  openTransport,
  parseAuthorities,
  refuseEnvironment,
  refuseForeignSocket
};

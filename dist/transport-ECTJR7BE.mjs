import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  openTransport,
  parseAuthorities,
  refuseEnvironment,
  refuseForeignSocket
} from "./chunk-6T7DUYOT.mjs";
import "./chunk-IGOVUKX4.mjs";
import "./chunk-KKMUPLZH.mjs";
import "./chunk-55V6AT4W.mjs";
import "./chunk-GCZMS3PN.mjs";
export {
  openTransport,
  parseAuthorities,
  refuseEnvironment,
  refuseForeignSocket
};

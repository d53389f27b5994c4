import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  bindingOf,
  openTransport,
  parseAuthorities,
  refuseEnvironment,
  refuseForeignSocket
} from "./chunk-TIQ4ZHMT.mjs";
import "./chunk-IGOVUKX4.mjs";
import "./chunk-QEG6CPXX.mjs";
import "./chunk-4FHQDT3T.mjs";
import "./chunk-2WEO4Q7Z.mjs";
export {
  bindingOf,
  openTransport,
  parseAuthorities,
  refuseEnvironment,
  refuseForeignSocket
};

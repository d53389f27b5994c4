import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  openTransport,
  parseAuthorities,
  refuseEnvironment,
  refuseForeignSocket
} from "./chunk-3POSB6F4.mjs";
import "./chunk-IGOVUKX4.mjs";
import "./chunk-QEG6CPXX.mjs";
import "./chunk-4FHQDT3T.mjs";
import "./chunk-2WEO4Q7Z.mjs";
export {
  openTransport,
  parseAuthorities,
  refuseEnvironment,
  refuseForeignSocket
};

import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  openTransport,
  parseAuthorities,
  refuseEnvironment,
  refuseForeignSocket
} from "./chunk-7ZI2Q3FB.mjs";
import "./chunk-IGOVUKX4.mjs";
import "./chunk-YG5PQWCJ.mjs";
import "./chunk-7BOSNNUV.mjs";
import "./chunk-GCZMS3PN.mjs";
export {
  openTransport,
  parseAuthorities,
  refuseEnvironment,
  refuseForeignSocket
};

import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  openTransport,
  parseAuthorities,
  refuseEnvironment,
  refuseForeignSocket
} from "./chunk-AMWFY7NC.mjs";
import "./chunk-IGOVUKX4.mjs";
import "./chunk-Z4RQ2R3K.mjs";
import "./chunk-JDNDBO6H.mjs";
import "./chunk-PNNCTF7Q.mjs";
export {
  openTransport,
  parseAuthorities,
  refuseEnvironment,
  refuseForeignSocket
};

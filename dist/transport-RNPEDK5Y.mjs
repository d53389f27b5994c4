import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  openTransport,
  parseAuthorities,
  refuseEnvironment,
  refuseForeignSocket
} from "./chunk-SLZ7663Z.mjs";
import "./chunk-IGOVUKX4.mjs";
import "./chunk-35RK2ORF.mjs";
import "./chunk-HWC6A3XM.mjs";
import "./chunk-6FQVTBXS.mjs";
export {
  openTransport,
  parseAuthorities,
  refuseEnvironment,
  refuseForeignSocket
};

import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  openTransport,
  parseAuthorities,
  refuseEnvironment,
  refuseForeignSocket
} from "./chunk-FZ3KDFSA.mjs";
import "./chunk-IGOVUKX4.mjs";
import "./chunk-VQ5X2GSQ.mjs";
import "./chunk-JS6ISKNA.mjs";
import "./chunk-6FQVTBXS.mjs";
export {
  openTransport,
  parseAuthorities,
  refuseEnvironment,
  refuseForeignSocket
};

import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  openTransport,
  parseAuthorities,
  refuseEnvironment,
  refuseForeignSocket
} from "./chunk-562GLKYQ.mjs";
import "./chunk-IGOVUKX4.mjs";
import "./chunk-VA6SKN4T.mjs";
import "./chunk-LWQ6YXOM.mjs";
import "./chunk-6FQVTBXS.mjs";
export {
  openTransport,
  parseAuthorities,
  refuseEnvironment,
  refuseForeignSocket
};

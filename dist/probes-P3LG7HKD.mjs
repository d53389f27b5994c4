import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  compare,
  gatewayProbes,
  observe,
  probeExitCode
} from "./chunk-6J3SZY67.mjs";
import "./chunk-JDNDBO6H.mjs";
import "./chunk-PNNCTF7Q.mjs";
export {
  compare,
  gatewayProbes,
  observe,
  probeExitCode
};

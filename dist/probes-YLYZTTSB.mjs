import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  compare,
  gatewayProbes,
  observe,
  probeExitCode
} from "./chunk-6J3SZY67.mjs";
import "./chunk-XHA6L66W.mjs";
import "./chunk-GCZMS3PN.mjs";
export {
  compare,
  gatewayProbes,
  observe,
  probeExitCode
};

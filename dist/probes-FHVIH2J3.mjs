import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  compare,
  gatewayProbes,
  observe,
  probeExitCode
} from "./chunk-6J3SZY67.mjs";
import "./chunk-HOC6Z3E5.mjs";
import "./chunk-6FQVTBXS.mjs";
export {
  compare,
  gatewayProbes,
  observe,
  probeExitCode
};

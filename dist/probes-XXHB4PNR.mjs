import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  compare,
  gatewayProbes,
  observe,
  probeExitCode
} from "./chunk-N4BZANQS.mjs";
import "./chunk-2WEO4Q7Z.mjs";
export {
  compare,
  gatewayProbes,
  observe,
  probeExitCode
};

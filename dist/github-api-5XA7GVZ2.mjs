import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  askGitHub
} from "./chunk-QIBWJISY.mjs";
import "./chunk-BLADA5KJ.mjs";
import "./chunk-CHEWWM5I.mjs";
export {
  askGitHub
};

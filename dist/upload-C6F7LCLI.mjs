import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  BLOCKED_MS,
  UPLOAD_DEADLINE_MS,
  askService,
  takeBack,
  uploadFiles
} from "./chunk-7RQDIH6U.mjs";
import "./chunk-AOWKTZN6.mjs";
import "./chunk-5IOXW2C3.mjs";
import "./chunk-RXCTDDKU.mjs";
import "./chunk-CYPOXVBO.mjs";
import "./chunk-MEV2L33L.mjs";
import "./chunk-2WEO4Q7Z.mjs";
export {
  BLOCKED_MS,
  UPLOAD_DEADLINE_MS,
  askService,
  takeBack,
  uploadFiles
};

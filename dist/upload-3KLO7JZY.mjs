import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  BLOCKED_MS,
  UPLOAD_DEADLINE_MS,
  takeBack,
  uploadFiles
} from "./chunk-3V55AQNS.mjs";
import "./chunk-N4FSAYSW.mjs";
import "./chunk-T3HSWUOM.mjs";
import "./chunk-RXCTDDKU.mjs";
import "./chunk-CYPOXVBO.mjs";
import "./chunk-MEV2L33L.mjs";
import "./chunk-2WEO4Q7Z.mjs";
export {
  BLOCKED_MS,
  UPLOAD_DEADLINE_MS,
  takeBack,
  uploadFiles
};

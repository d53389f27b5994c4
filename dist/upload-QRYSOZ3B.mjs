import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  BLOCKED_MS,
  UPLOAD_DEADLINE_MS,
  takeBack,
  uploadFiles
} from "./chunk-GWXQ644L.mjs";
import "./chunk-N4FSAYSW.mjs";
import "./chunk-62JMAJMR.mjs";
import "./chunk-RXCTDDKU.mjs";
import "./chunk-CYPOXVBO.mjs";
import "./chunk-2WEO4Q7Z.mjs";
export {
  BLOCKED_MS,
  UPLOAD_DEADLINE_MS,
  takeBack,
  uploadFiles
};

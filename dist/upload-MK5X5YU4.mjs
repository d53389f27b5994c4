import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  BLOCKED_MS,
  UPLOAD_DEADLINE_MS,
  takeBack,
  uploadFiles
} from "./chunk-THSDVJ4G.mjs";
import "./chunk-KTXUW3DH.mjs";
import "./chunk-I5FRVXO7.mjs";
import "./chunk-N4KMFL7C.mjs";
import "./chunk-RVWBBMPI.mjs";
import "./chunk-2WEO4Q7Z.mjs";
export {
  BLOCKED_MS,
  UPLOAD_DEADLINE_MS,
  takeBack,
  uploadFiles
};

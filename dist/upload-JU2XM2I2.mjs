import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  BLOCKED_MS,
  UPLOAD_DEADLINE_MS,
  askService,
  takeBack,
  uploadFiles
} from "./chunk-YEEKRBOT.mjs";
import "./chunk-DM46CPM6.mjs";
import "./chunk-BI535NOY.mjs";
import "./chunk-RXCTDDKU.mjs";
import "./chunk-I2N5UEYA.mjs";
import "./chunk-2FAVEOAC.mjs";
import "./chunk-2WEO4Q7Z.mjs";
export {
  BLOCKED_MS,
  UPLOAD_DEADLINE_MS,
  askService,
  takeBack,
  uploadFiles
};

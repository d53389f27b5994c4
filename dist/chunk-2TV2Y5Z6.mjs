import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  __require
} from "./chunk-PNNCTF7Q.mjs";

// builtin-by-need:node:child_process
var spawn = (...asked) => __require("node:child_process").spawn(...asked);
var spawnSync = (...asked) => __require("node:child_process").spawnSync(...asked);
var node_child_process_default = { spawn, spawnSync };

export {
  spawn,
  spawnSync,
  node_child_process_default
};

import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  spawn
} from "./chunk-2TV2Y5Z6.mjs";
import {
  WITHOUT_ENVIRONMENT,
  withPipes
} from "./chunk-PNNCTF7Q.mjs";

// src/cli/start-host.ts
var { join } = require("node:path");
function commandLine(io) {
  const host = join(io.dist, "host.mjs");
  if (io.uid === 0) return { file: io.node, args: [host] };
  return { file: io.sudo, args: ["-n", "--", ...WITHOUT_ENVIRONMENT, io.node, host] };
}
function startHost(io) {
  const { file, args } = commandLine(io);
  const child = withPipes(spawn(file, args, { env: {}, cwd: "/", stdio: "pipe" }));
  child.stdin.on("error", () => void 0);
  let failed = null;
  let closed = null;
  child.on("error", (error) => void (failed ??= error));
  child.on("close", (code, signal) => void (closed = [code, signal]));
  let taken = false;
  return {
    pid: child.pid,
    take() {
      taken = true;
      return { child, already: { failed: () => failed, closed: () => closed } };
    },
    [Symbol.dispose]() {
      if (taken) return;
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
      child.kill("SIGKILL");
    }
  };
}

export {
  startHost
};

import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/formats/host-command.ts
var HOST_SECONDS = 100;
var WITHOUT_ENVIRONMENT = ["/usr/bin/env", "-i"];
var WITH_END = ["/usr/bin/timeout", "-k5", `${HOST_SECONDS}`];
var OF_A_RUNNER = {
  node: "/home/runner/actions-runner/externals/node24/bin/node",
  host: "/home/runner/actions-runner/_work/_actions/OWNER/tool-kiem-thu/v0/dist/host.mjs"
};
var ACTIVE = /[\\,:=#!*?[\]^]/g;
var escaped = (word) => word.replace(ACTIVE, (character) => `\\${character}`);
var commands = ({ node, host }, ends) => ends.map((end) => [...WITHOUT_ENVIRONMENT, ...end, node, host].map(escaped).join(" "));
var UNFIT = /[\s\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
function sudoRule(user, program) {
  if (UNFIT.test(program.node + program.host)) return null;
  const all = [...commands(program, [[], WITH_END]), ...commands(OF_A_RUNNER, [WITH_END])];
  return `${user} ALL=(root) NOPASSWD: ${all.join(", ")}`;
}

// src/cli/start-host.ts
var { spawn } = require("node:child_process");
var { join } = require("node:path");
function commandLine(io) {
  const host = join(io.dist, "host.mjs");
  if (io.uid === 0) return { file: io.node, args: [host] };
  return { file: io.sudo, args: ["-n", "--", ...WITHOUT_ENVIRONMENT, io.node, host] };
}
function startHost(io) {
  const { file, args } = commandLine(io);
  const child = spawn(file, args, { env: {}, cwd: "/", stdio: "pipe" });
  child.stdin.on("error", () => void 0);
  let failed = null;
  let closed = null;
  child.on("error", (error) => void (failed ??= error));
  child.on("close", (code, signal) => void (closed = [code, signal]));
  let taken = false;
  return {
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
  sudoRule,
  startHost
};

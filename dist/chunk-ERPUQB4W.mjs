import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  PACKET_LIMIT_BYTES,
  startSha256
} from "./chunk-CYPOXVBO.mjs";

// src/action/inspect/local-packet.ts
import { constants } from "node:fs";
import { lstat, open, readlink, realpath, rm, statfs } from "node:fs/promises";
import { isAbsolute, relative } from "node:path";

// src/files/error-code.ts
function errorCode(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "UNKNOWN";
}

// src/action/inspect/local-packet.ts
var WINDOW_BYTES = 1024 * 1024;
var KERNEL_FILE_SYSTEMS = [40864, 1650812274];
var { O_CREAT, O_EXCL, O_NOFOLLOW, O_NONBLOCK, O_RDONLY, O_WRONLY } = constants;
var unreadable = (detail) => ({ kind: "unreadable", detail });
async function realFolders(folders) {
  const real = await Promise.all(
    folders.map(
      async (folder) => folder === void 0 || !isAbsolute(folder) ? null : await realpath(folder).catch(() => null)
    )
  );
  return real.filter((folder) => folder !== null && folder !== "/");
}
async function locate(path, folders) {
  let real;
  try {
    if ((await lstat(path)).isSymbolicLink()) return unreadable("is a symbolic link");
    real = await realpath(path);
  } catch (error) {
    return unreadable(`cannot be opened: ${errorCode(error)}`);
  }
  for (const folder of await realFolders(folders)) {
    const steps = relative(folder, real).split("/");
    if (steps[0] === ".." || steps[0] === "") continue;
    return steps.includes(".git") ? unreadable("lies in the folder .git") : { kind: "located", path: real };
  }
  return unreadable("lies outside of the workspace and of the temporary folder of the runner");
}
async function judgeOpened(source, path) {
  const self = `/proc/self/fd/${source.fd}`;
  if (await readlink(self) !== path) return "is reached through a symbolic link";
  if (KERNEL_FILE_SYSTEMS.includes((await statfs(self)).type)) return "is made up by the kernel";
  const stat = await source.stat();
  return stat.isFile() ? stat.size : "is not a regular file";
}
async function copyOpened(source, path, into, limitBytes) {
  const size = await judgeOpened(source, path).catch(
    (error) => `cannot be judged: ${errorCode(error)}`
  );
  if (typeof size === "string") return unreadable(size);
  if (size > limitBytes) return unreadable(`is larger than ${limitBytes} bytes`);
  const target = await open(into, O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY, 384);
  const digest = startSha256();
  let bytes = 0;
  let wrong = "";
  try {
    const window = Buffer.allocUnsafe(WINDOW_BYTES);
    for (; ; ) {
      const { bytesRead } = await source.read(window, 0, window.length, null);
      if (bytesRead === 0 || bytes + bytesRead > size) {
        if (bytes + bytesRead !== size) wrong = "has another size than it says, or changed meanwhile";
        break;
      }
      bytes += bytesRead;
      const chunk = window.subarray(0, bytesRead);
      digest.update(chunk);
      await target.writeFile(chunk);
    }
  } catch (error) {
    wrong = `cannot be read: ${errorCode(error)}`;
  } finally {
    await target.close();
  }
  if (wrong === "") return { kind: "copied", digest: digest.digest(), bytes };
  await rm(into, { force: true });
  return unreadable(wrong);
}
async function copyRegular(path, into, limitBytes) {
  const source = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch(
    (error) => errorCode(error)
  );
  if (typeof source === "string") {
    return unreadable(source === "ELOOP" ? "is a symbolic link" : `cannot be opened: ${source}`);
  }
  try {
    return await copyOpened(source, path, into, limitBytes);
  } finally {
    await source.close();
  }
}
async function copyPacket(path, into) {
  const copied = await copyRegular(path, into, PACKET_LIMIT_BYTES);
  return copied.kind === "copied" ? copied : unreadable(`the packet ${copied.detail}`);
}

export {
  errorCode,
  locate,
  copyRegular,
  copyPacket
};

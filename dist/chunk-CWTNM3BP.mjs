import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  PACKET_LIMIT_BYTES
} from "./chunk-I2N5UEYA.mjs";
import {
  errorCode,
  isDiskFull,
  openNewHandle,
  openReadHandle,
  startSha256
} from "./chunk-2FAVEOAC.mjs";

// src/action/artifacts/local-file.ts
var { lstat, readlink, realpath, rm, statfs } = require("node:fs/promises");
var { isAbsolute, relative } = require("node:path");
var WINDOW_BYTES = 1024 * 1024;
var KERNEL_FILE_SYSTEMS = [40864, 1650812274];
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
    return steps.includes(".git") ? unreadable("is inside the folder .git") : { kind: "located", path: real };
  }
  return unreadable("is outside the workspace and the runner's temporary folder");
}
async function judgeOpened(source, path) {
  const self = `/proc/self/fd/${source.fd}`;
  if (await readlink(self) !== path) return "is reached through a symbolic link";
  if (KERNEL_FILE_SYSTEMS.includes((await statfs(self)).type)) return "is a kernel pseudo-file";
  const stat = await source.stat();
  return stat.isFile() ? stat.size : "is not a regular file";
}
async function copyOpened(source, path, into, limitBytes) {
  const size = await judgeOpened(source, path).catch(
    (error) => `cannot be examined: ${errorCode(error)}`
  );
  if (typeof size === "string") return unreadable(size);
  if (size > limitBytes) return unreadable(`is larger than ${limitBytes} bytes`);
  const target = await openNewHandle(into, 384);
  const digest = startSha256();
  let bytes = 0;
  let wrong = "";
  try {
    const window = Buffer.allocUnsafe(WINDOW_BYTES);
    for (; ; ) {
      const { bytesRead } = await source.read(window, 0, window.length, null);
      if (bytesRead === 0 || bytes + bytesRead > size) {
        if (bytes + bytesRead !== size)
          wrong = "differs from the size it states, or changed while it was read";
        break;
      }
      bytes += bytesRead;
      const chunk = window.subarray(0, bytesRead);
      digest.update(chunk);
      await target.writeFile(chunk);
    }
  } catch (error) {
    if (isDiskFull(error)) {
      await rm(into, { force: true });
      throw error;
    }
    wrong = `cannot be read: ${errorCode(error)}`;
  } finally {
    await target.close();
  }
  if (wrong === "") return { kind: "copied", digest: digest.digest(), bytes };
  await rm(into, { force: true });
  return unreadable(wrong);
}
async function copyRegular(path, into, limitBytes) {
  const source = await openReadHandle(path).catch((error) => errorCode(error));
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
  locate,
  copyRegular,
  copyPacket
};

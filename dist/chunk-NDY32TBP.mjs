import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/formats/probe.ts
var probeIds = [
  "p01-network-egress",
  "p02-name-resolution",
  "p03-loopback-only",
  "p04-rootfs-read-only",
  "p05-in-read-only",
  "p06-out-write-only",
  "p07-mount-set",
  "p08-empty-keyset",
  "p09-no-subprocess",
  "p10-no-privilege",
  "p11-syscall-filter",
  "p12-no-host-surface"
];
var probeCount = { number: 12, word: "twelve" };
var capitalised = (word) => word.slice(0, 1).toUpperCase() + word.slice(1);

export {
  probeIds,
  probeCount,
  capitalised
};

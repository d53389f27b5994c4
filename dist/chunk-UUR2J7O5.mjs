import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/sandbox/runtimes/crun.ts
var crun = {
  kind: "driven",
  binaries: ["/usr/bin/crun", "/usr/local/bin/crun"],
  package: "crun",
  says: "crun version ",
  grade: "A",
  // Leaves the compiled filter in its state directory, so evidence without those bytes was edited. In force once it has started.
  filterBytes: true,
  filterFile: "seccomp.bpf",
  keeps: { state: "/run/crun", filters: ".cache/seccomp" },
  bestOn: ({ pureCgroup2 }) => pureCgroup2,
  /**
   * It takes a cgroup-hybrid host for a cgroup v2 one and fails; in a mount namespace of its own with something else over the unified
   * tree it sees version 1. It makes a folder for each container there all the same: in what goes with that namespace. Where the tree
   * was unmounted instead, that folder stayed below it, on the machine's own file system.
   */
  command: (file, { pureCgroup2, unifiedBeside }, program) => pureCgroup2 || !unifiedBeside ? [file] : [
    program("unshare"),
    "--mount",
    "--propagation",
    "private",
    program("sh"),
    "-c",
    `${program("mount")} -t tmpfs -o mode=755 tmpfs /sys/fs/cgroup/unified && exec "$0" "$@"`,
    file
  ],
  behaviours: [
    "1.28: shows /proc\u2019s super option `rw` although the mount is read-only",
    "makes no mount point in a read-only rootfs",
    "old versions leave a container the oom_score_adj that it inherits",
    "takes a cgroup-hybrid host for a cgroup v2 one, and makes a folder where that one\u2019s tree is not"
  ],
  cannotPromise: []
};

// src/sandbox/runtimes/docker.ts
var docker = {
  kind: "engine",
  places: ["/run/docker.sock", "/var/run/docker.sock"],
  says: "Docker version ",
  grade: "B",
  filterBytes: false,
  behaviours: [
    "bound with `ro` a mount loses its noexec: /in is bound from a mount that has all of them",
    "the whole of /proc and /sys is bound read-only over what it mounts",
    "lists the process\u2019s own group among the supplementary ones"
  ],
  cannotPromise: [
    "a reading before the program runs",
    "the exact mounts, an empty /dev, a root without entries of its own",
    "the umask",
    "stdio of ours",
    "the removal of programs",
    "the bytes of the filter"
  ]
};

// src/sandbox/runtimes/podman.ts
var podman = {
  kind: "engine",
  places: ["/usr/bin/podman", "/usr/local/bin/podman"],
  says: "podman version ",
  grade: "B",
  filterBytes: false,
  behaviours: [
    "gives /in, /out and /proc their options, and a umask",
    "the machine\u2019s containers.conf adds a sysctl that a read-only /proc refuses: the service has its own",
    "asks for a limit of processes that an ordinary hard limit refuses, unless one is named"
  ],
  cannotPromise: [
    "a reading before the program runs",
    "the exact mounts, an empty /dev, a root without entries of its own",
    "stdio of ours",
    "the removal of programs",
    "the bytes of the filter"
  ]
};

// src/sandbox/runtimes/runc.ts
var runc = {
  kind: "driven",
  binaries: ["/usr/sbin/runc", "/usr/bin/runc", "/usr/local/sbin/runc", "/usr/local/bin/runc"],
  package: "runc",
  says: "runc version ",
  grade: "A",
  // Keeps no copy, so evidence that has one was edited.
  filterBytes: false,
  filterFile: null,
  keeps: null,
  bestOn: ({ pureCgroup2 }) => !pureCgroup2,
  command: (file) => [file],
  behaviours: [
    "since 1.2.9: wants a tmpfs at /dev, or calls /dev/null invalid",
    "since 1.3.2: opens /proc/sys/kernel/cap_last_cap while it creates",
    "answers ENOSYS above the highest number that the profile names, by a stub of its own"
  ],
  cannotPromise: ["the bytes of the compiled filter: mode and count alone are seen"]
};

// src/sandbox/runtimes/runsc.ts
var runsc = {
  kind: "refused",
  says: "runsc version ",
  offered: false,
  reason: "gVisor answers by a kernel of its own: 39 of 69 attempts differ, and the filter is not applied",
  remedy: "leave out --runtime, or name another one with it",
  cannotPromise: [
    "the filter: it is ignored, and with --oci-seccomp node aborts",
    "any probe of the kernel: another kernel answers"
  ]
};

// src/sandbox/runtimes/youki.ts
var youki = {
  kind: "refused",
  says: "youki version",
  offered: false,
  reason: "youki 0.7 cannot be given this bundle: it wants a wider filter and a PATH",
  remedy: "leave out --runtime, or name another one with it",
  cannotPromise: ["an empty environment", "the filter: its own init runs under it and needs more calls"]
};

// src/sandbox/runtimes/registry.ts
var drivenRuntimes = { crun, runc };
var refusedRuntimes = { runsc, youki };
var engines = { docker, podman };
var drivenIds = Object.keys(drivenRuntimes);
var engineIds = Object.keys(engines);
var refusedIds = Object.keys(refusedRuntimes);
var drivenWords = drivenIds.join(" or ");
var drivenPackages = drivenIds.map((id) => drivenRuntimes[id].package).join(" ");

export {
  drivenRuntimes,
  refusedRuntimes,
  engines,
  drivenIds,
  engineIds,
  refusedIds,
  drivenPackages
};

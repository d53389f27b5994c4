import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  validate,
  validate2,
  validate3,
  validate4
} from "./chunk-52OKL5PA.mjs";
import {
  ofEachProbe
} from "./chunk-VDVJY7VE.mjs";
import {
  isEngine,
  runtimeFacts
} from "./chunk-3RNH26P3.mjs";
import {
  DEPTH_LIMIT,
  canonicalDigest,
  isCanonicalText,
  isCoded,
  quoted,
  reportName,
  runFileKind,
  runStatementName,
  sha256,
  toValidate
} from "./chunk-JDNDBO6H.mjs";

// src/attestation/verify/canonical-text.ts
var decode = (bytes) => {
  try {
    return bytes === void 0 ? null : new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};
function parse(bytes, is, end) {
  const text = typeof bytes === "string" ? bytes : decode(bytes ?? void 0);
  if (text === null) return null;
  try {
    const value = JSON.parse(text);
    if (!text.endsWith(end) || !is(value)) return null;
    return isCanonicalText(text.slice(0, text.length - end.length), value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError || isCoded(error, "NOT_CANONICALIZABLE")) return null;
    throw error;
  }
}
var PLACE_LENGTH = 120;
function whyNoForm(bytes, validate7) {
  const text = typeof bytes === "string" ? bytes : decode(bytes);
  if (text === null) return "it is not UTF-8";
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return "it is not JSON";
  }
  if (!validate7(value)) {
    const { instancePath = "", keyword = "type", message = "" } = validate7.errors?.[0] ?? {};
    const place = instancePath === "" ? "its top" : JSON.stringify(instancePath.slice(0, PLACE_LENGTH));
    if (keyword === "required") return `${place} ${message}`;
    if (instancePath !== "") return `the member ${place} breaks ${keyword}`;
    return keyword === "type" ? "it is JSON, but not an object" : `its top breaks ${keyword}`;
  }
  return "its member order or white space differs, or a member appears twice";
}

// sandbox/expectations.json
var expectations_default = {
  schema: "tki-expectations/v1",
  attempts: {
    "p01-network-egress": {
      "tcp-public": "EPERM",
      "tcp-private": "EPERM",
      "tcp-metadata": "EPERM",
      "tcp-loopback": "EPERM",
      "tcp6-loopback": "EPERM",
      "unix-socket": "EPERM",
      "tcp-listen": "EPERM",
      "unix-listen": "EPERM",
      "udp-send": "EPERM"
    },
    "p02-name-resolution": {
      getaddrinfo: "EAI_AGAIN|ENOTFOUND",
      "resolver-query": "ECONNREFUSED"
    },
    "p03-loopback-only": {
      "interface-list": "ERR_SYSTEM_ERROR"
    },
    "p04-rootfs-read-only": {
      "create-in-root": "EROFS",
      "create-in-app": "EROFS",
      append: "EACCES",
      mkdir: "EPERM",
      rename: "EPERM",
      unlink: "EPERM"
    },
    "p05-in-read-only": {
      create: "EROFS",
      append: "EACCES",
      rename: "EPERM",
      unlink: "EPERM"
    },
    "p06-out-write-only": {
      write: "OK",
      "read-back": "EACCES",
      "open-read-write": "EACCES",
      list: "EACCES",
      create: "EACCES",
      rename: "EPERM",
      unlink: "EPERM",
      dlopen: "ERR_DLOPEN_FAILED",
      "proc-self-mem": "EROFS"
    },
    "p07-mount-set": {},
    "p08-empty-keyset": {
      "environment-keys": "0",
      "environ-bytes": "0",
      "environment-at-start": "0"
    },
    "p09-no-subprocess": {
      "spawn-sync-node": "EPERM",
      "spawn-node": "EPERM",
      "spawn-missing-shell": "EPERM",
      "fork-node": "EPERM"
    },
    "p10-no-privilege": {
      setuid: "EPERM",
      setgid: "EPERM",
      seteuid: "EPERM",
      setgroups: "EPERM"
    },
    "p11-syscall-filter": {
      chmod: "EPERM",
      statfs: "EPERM",
      symlink: "EPERM",
      link: "EPERM",
      kill: "EPERM",
      watch: "EPERM",
      getgroups: "EPERM",
      utimes: "EPERM",
      umask: "4294967295"
    },
    "p12-no-host-surface": {
      "docker-socket": "ENOENT",
      "docker-socket-run": "ENOENT",
      "containerd-socket": "ENOENT",
      "podman-socket": "ENOENT",
      run: "ENOENT",
      "var-run": "ENOENT",
      sys: "ENOENT",
      etc: "ENOENT",
      home: "ENOENT",
      tmp: "ENOENT",
      "proc-keys": "ENOENT",
      "proc-sys": "ENOENT",
      "proc-kcore": "ENOENT",
      "proc-host-net": "ENOENT",
      "docker-env": "ENOENT",
      hostname: "tki",
      descriptors: "0 stdin, 1 stdout, 2 stderr, eventfd x3, eventpoll x3, pipe x8",
      "descriptors-at-start": "0 stdin, 1 stdout, 2 stderr, eventfd x3, eventpoll x3, pipe x8"
    }
  },
  runtimes: {
    runc: {
      mounts: [
        {
          mount_point: "/",
          fs_type: null,
          options: ["ro"],
          super_options: []
        },
        {
          mount_point: "/proc",
          fs_type: "proc",
          options: ["nodev", "noexec", "nosuid", "ro"],
          super_options: ["ro|rw", "subset=pid"]
        },
        {
          mount_point: "/in",
          fs_type: null,
          options: ["nodev", "noexec", "nosuid", "ro"],
          super_options: []
        },
        {
          mount_point: "/out",
          fs_type: "tmpfs",
          options: ["nodev", "noexec", "nosuid", "rw"],
          super_options: ["mode=111", "nr_inodes=16", "rw", "size=65536k"]
        }
      ],
      dev: [],
      created_status: [
        "Uid",
        "Gid",
        "Groups",
        "CapInh",
        "CapPrm",
        "CapEff",
        "CapBnd",
        "CapAmb",
        "NoNewPrivs",
        "Umask"
      ],
      dev_nodes: {},
      descriptors: {
        created: ["0 stdin r", "1 stdout w append", "2 stderr w append"],
        probing: [
          "0 stdin r",
          "1 stdout w append",
          "2 stderr w append",
          "eventfd rw x3",
          "eventpoll rw x3",
          "pipe with both ends here r x4",
          "pipe with both ends here w x4",
          "the root r"
        ],
        waiting: [
          "0 stdin r",
          "1 stdout w append",
          "2 stderr w append",
          "eventfd rw x3",
          "eventpoll rw x3",
          "pipe with both ends here r x4",
          "pipe with both ends here w x4",
          "the root r"
        ],
        inspecting: [
          "0 stdin r",
          "1 stdout w append",
          "2 stderr w append",
          "eventfd rw x3",
          "eventpoll rw x3",
          "pipe with both ends here r x4",
          "pipe with both ends here w x4"
        ],
        inspected: [
          "0 stdin r",
          "1 stdout w append",
          "2 stderr w append",
          "/in/packet.json r",
          "eventfd rw x3",
          "eventpoll rw x3",
          "pipe with both ends here r x4",
          "pipe with both ends here w x4"
        ]
      },
      cgroup_devices: "b *:* m, c *:* m, c 10:200 rwm, c 136:* rwm, c 1:3 rwm, c 1:5 rwm, c 1:7 rwm, c 1:8 rwm, c 1:9 rwm, c 5:0 rwm, c 5:2 rwm|bpf"
    },
    crun: {
      mounts: [
        {
          mount_point: "/",
          fs_type: null,
          options: ["ro"],
          super_options: []
        },
        {
          mount_point: "/proc",
          fs_type: "proc",
          options: ["nodev", "noexec", "nosuid", "ro"],
          super_options: ["ro|rw", "subset=pid"]
        },
        {
          mount_point: "/in",
          fs_type: null,
          options: ["nodev", "noexec", "nosuid", "ro"],
          super_options: []
        },
        {
          mount_point: "/out",
          fs_type: "tmpfs",
          options: ["nodev", "noexec", "nosuid", "rw"],
          super_options: ["mode=111", "nr_inodes=16", "rw", "size=65536k"]
        }
      ],
      dev: [],
      created_status: [
        "Uid",
        "Gid",
        "Groups",
        "CapInh",
        "CapPrm",
        "CapEff",
        "CapBnd",
        "CapAmb",
        "NoNewPrivs",
        "Umask"
      ],
      dev_nodes: {},
      descriptors: {
        created: ["0 stdin r", "1 stdout w append", "2 stderr w append"],
        probing: [
          "0 stdin r",
          "1 stdout w append",
          "2 stderr w append",
          "eventfd rw x3",
          "eventpoll rw x3",
          "pipe with both ends here r x4",
          "pipe with both ends here w x4",
          "the root r"
        ],
        waiting: [
          "0 stdin r",
          "1 stdout w append",
          "2 stderr w append",
          "eventfd rw x3",
          "eventpoll rw x3",
          "pipe with both ends here r x4",
          "pipe with both ends here w x4",
          "the root r"
        ],
        inspecting: [
          "0 stdin r",
          "1 stdout w append",
          "2 stderr w append",
          "eventfd rw x3",
          "eventpoll rw x3",
          "pipe with both ends here r x4",
          "pipe with both ends here w x4"
        ],
        inspected: [
          "0 stdin r",
          "1 stdout w append",
          "2 stderr w append",
          "/in/packet.json r",
          "eventfd rw x3",
          "eventpoll rw x3",
          "pipe with both ends here r x4",
          "pipe with both ends here w x4"
        ]
      },
      cgroup_devices: "b *:* m, c *:* m, c 10:200 rwm, c 136:* rwm, c 1:3 rwm, c 1:5 rwm, c 1:7 rwm, c 1:8 rwm, c 1:9 rwm, c 5:0 rwm, c 5:1 rwm, c 5:2 rwm|b *:* m, c *:* m, c 136:* rwm, c 1:3 rwm, c 1:5 rwm, c 1:7 rwm, c 1:8 rwm, c 1:9 rwm, c 5:0 rwm, c 5:1 rwm, c 5:2 rwm|bpf"
    },
    docker: {
      mounts: [
        {
          mount_point: "/",
          fs_type: null,
          options: ["ro"],
          super_options: []
        },
        {
          mount_point: "/proc",
          fs_type: "proc",
          options: ["nodev", "noexec", "nosuid", "ro"],
          super_options: ["ro|rw"]
        },
        {
          mount_point: "/in",
          fs_type: null,
          options: ["nodev", "noexec", "nosuid", "ro"],
          super_options: []
        },
        {
          mount_point: "/out",
          fs_type: "tmpfs",
          options: ["nodev", "noexec", "nosuid", "rw"],
          super_options: ["mode=111", "nr_inodes=16", "rw", "size=65536k"]
        }
      ],
      own_mounts: [
        "/proc proc",
        "/proc/* proc|tmpfs|devtmpfs",
        "/dev tmpfs nosuid",
        "/dev/pts devpts",
        "/dev/mqueue mqueue",
        "/dev/shm tmpfs noexec",
        "/dev/console devpts",
        "/sys sysfs ro",
        "/sys/fs/cgroup tmpfs|cgroup2",
        "/sys/fs/cgroup/* cgroup|cgroup2 ro",
        "/sys/* tmpfs ro",
        "/etc/hostname * ro",
        "/etc/hosts * ro",
        "/etc/resolv.conf * ro"
      ],
      own_root: [".dockerenv", "etc", "sys"],
      own_files: [
        "/.dockerenv",
        "/etc",
        "/etc/hostname",
        "/etc/hosts",
        "/etc/mtab",
        "/etc/resolv.conf",
        "/sys"
      ],
      dev: [],
      dev_nodes: {},
      descriptors: {
        created: ["0 stdin r", "1 stdout w append", "2 stderr w append"],
        probing: [
          "0 stdin r",
          "1 stdout w append",
          "2 stderr w append",
          "eventfd rw x3",
          "eventpoll rw x3",
          "pipe with both ends here r x4",
          "pipe with both ends here w x4",
          "the root r"
        ],
        waiting: [
          "0 stdin r",
          "1 stdout w append",
          "2 stderr w append",
          "eventfd rw x3",
          "eventpoll rw x3",
          "pipe with both ends here r x4",
          "pipe with both ends here w x4",
          "the root r"
        ],
        inspecting: [
          "0 stdin r",
          "1 stdout w append",
          "2 stderr w append",
          "eventfd rw x3",
          "eventpoll rw x3",
          "pipe with both ends here r x4",
          "pipe with both ends here w x4"
        ],
        inspected: [
          "0 stdin r",
          "1 stdout w append",
          "2 stderr w append",
          "/in/packet.json r",
          "eventfd rw x3",
          "eventpoll rw x3",
          "pipe with both ends here r x4",
          "pipe with both ends here w x4"
        ]
      },
      cgroup_devices: "b *:* m, c *:* m, c 10:200 rwm, c 136:* rwm, c 1:3 rwm, c 1:5 rwm, c 1:7 rwm, c 1:8 rwm, c 1:9 rwm, c 5:0 rwm, c 5:2 rwm|bpf",
      unkept: {
        "first-reading": {},
        "own-config": {},
        "root-by-place": {},
        "programs-removed": {},
        "own-mounts": {
          "inside p07-mount-set engine-mounts": "~.",
          "outside p07-mount-set engine-mounts": "~."
        },
        "root-propagation": {
          "inside p07-mount-set root-propagation": "slave",
          "outside p07-mount-set root-propagation": "slave"
        },
        "proc-of-processes": {
          "inside p12-no-host-surface proc-keys": "OK",
          "inside p12-no-host-surface proc-sys": "OK",
          "inside p12-no-host-surface proc-kcore": "OK",
          "inside p12-no-host-surface proc-host-net": "OK",
          "inside p12-no-host-surface proc-entries": "~^1(?: [A-Za-z_.-]+)+$"
        },
        "host-names": {
          "inside p12-no-host-surface sys": "OK",
          "inside p12-no-host-surface etc": "OK",
          "inside p12-no-host-surface docker-env": "OK"
        },
        "root-entries": {
          "inside p12-no-host-surface engine-root-entries": "~.",
          "outside p12-no-host-surface engine-root-entries": "~."
        },
        "empty-dev": {
          "inside p12-no-host-surface dev-entries": "~^(?:console|core|fd|full|mqueue|null|ptmx|pts|random|shm|stderr|stdin|stdout|tty|urandom|zero)(?: (?:console|core|fd|full|mqueue|null|ptmx|pts|random|shm|stderr|stdin|stdout|tty|urandom|zero))*$",
          "outside p12-no-host-surface dev-entries": "~^(?:console|core|fd|full|mqueue|null|ptmx|pts|random|shm|stderr|stdin|stdout|tty|urandom|zero)(?: (?:console|core|fd|full|mqueue|null|ptmx|pts|random|shm|stderr|stdin|stdout|tty|urandom|zero))*$",
          "witness dev-nodes": "~^(?:(?:console|core|fd|full|mqueue|null|ptmx|pts|random|shm|stderr|stdin|stdout|tty|urandom|zero): (?:char (?:1:[35789]|5:[012]) 0666 0:0|char 5:2 0666 0:0|char 136:\\d+ 0620 \\d+:5|link to [a-z0-9/]+ 0:0|directory (?:0755|1777) 0:0)(?:, |$))+$"
        },
        "device-rules": {
          "witness cgroup-devices": "~^(?:[bc] \\S+ [rwm]+(?:, |$))+$"
        },
        "empty-start-environment": {
          "inside p08-empty-keyset environment-at-start": "~^[1-4]$"
        },
        "no-groups": {
          "inside p10-no-privilege status-Groups": "${uid}",
          "outside p10-no-privilege status-Groups": "${uid}"
        },
        umask: {
          "inside p10-no-privilege status-Umask": "0022",
          "outside p10-no-privilege status-Umask": "0022"
        },
        "sealed-stdio": {
          "inside p12-no-host-surface descriptors": "0 /dev/null, 1 pipe, 2 pipe, eventfd x3, eventpoll x3, pipe x8",
          "inside p12-no-host-surface descriptors-at-start": "0 /dev/null, 1 pipe, 2 pipe, eventfd x3, eventpoll x3, pipe x8",
          "witness descriptors": "~^(?:/dev/null, which is not of this sandbox, r, )?(?:/in/packet\\.json r, )?0 /dev/null, which is not of this sandbox, rw?, 1 pipe that leads elsewhere w, 2 pipe that leads elsewhere w(?:, /dev/null, which is not of this sandbox, r)?(?:, /in/packet\\.json r)?, eventfd rw x3, eventpoll rw x3, pipe with both ends here r x4, pipe with both ends here w x4$"
        }
      }
    },
    podman: {
      mounts: [
        {
          mount_point: "/",
          fs_type: null,
          options: ["ro"],
          super_options: []
        },
        {
          mount_point: "/proc",
          fs_type: "proc",
          options: ["nodev", "noexec", "nosuid", "ro"],
          super_options: ["ro|rw"]
        },
        {
          mount_point: "/in",
          fs_type: null,
          options: ["nodev", "noexec", "nosuid", "ro"],
          super_options: []
        },
        {
          mount_point: "/out",
          fs_type: "tmpfs",
          options: ["nodev", "noexec", "nosuid", "rw"],
          super_options: ["mode=111", "nr_inodes=16", "rw", "size=65536k"]
        }
      ],
      own_mounts: [
        "/proc proc",
        "/proc/* proc|tmpfs|devtmpfs",
        "/dev tmpfs nosuid",
        "/dev/pts devpts",
        "/dev/mqueue mqueue",
        "/dev/shm tmpfs noexec",
        "/dev/console devpts",
        "/sys sysfs ro",
        "/sys/fs/cgroup tmpfs|cgroup2",
        "/sys/fs/cgroup/* cgroup|cgroup2 ro",
        "/sys/* tmpfs ro",
        "/etc/hostname * ro",
        "/etc/hosts * ro",
        "/etc/resolv.conf * ro",
        "/etc/passwd * ro",
        "/etc/group * ro",
        "/run/.containerenv * ro",
        "/run/secrets * ro"
      ],
      own_root: ["etc", "run", "sys"],
      own_files: [
        "/etc",
        "/etc/group",
        "/etc/hostname",
        "/etc/hosts",
        "/etc/mtab",
        "/etc/passwd",
        "/etc/resolv.conf",
        "/run",
        "/run/.containerenv",
        "/run/secrets",
        "/sys"
      ],
      dev: [],
      dev_nodes: {},
      descriptors: {
        created: ["0 stdin r", "1 stdout w append", "2 stderr w append"],
        probing: [
          "0 stdin r",
          "1 stdout w append",
          "2 stderr w append",
          "eventfd rw x3",
          "eventpoll rw x3",
          "pipe with both ends here r x4",
          "pipe with both ends here w x4",
          "the root r"
        ],
        waiting: [
          "0 stdin r",
          "1 stdout w append",
          "2 stderr w append",
          "eventfd rw x3",
          "eventpoll rw x3",
          "pipe with both ends here r x4",
          "pipe with both ends here w x4",
          "the root r"
        ],
        inspecting: [
          "0 stdin r",
          "1 stdout w append",
          "2 stderr w append",
          "eventfd rw x3",
          "eventpoll rw x3",
          "pipe with both ends here r x4",
          "pipe with both ends here w x4"
        ],
        inspected: [
          "0 stdin r",
          "1 stdout w append",
          "2 stderr w append",
          "/in/packet.json r",
          "eventfd rw x3",
          "eventpoll rw x3",
          "pipe with both ends here r x4",
          "pipe with both ends here w x4"
        ]
      },
      cgroup_devices: "b *:* m, c *:* m, c 10:200 rwm, c 136:* rwm, c 1:3 rwm, c 1:5 rwm, c 1:7 rwm, c 1:8 rwm, c 1:9 rwm, c 5:0 rwm, c 5:2 rwm|bpf",
      unkept: {
        "first-reading": {},
        "own-config": {},
        "root-by-place": {},
        "programs-removed": {},
        "own-mounts": {
          "inside p07-mount-set engine-mounts": "~.",
          "outside p07-mount-set engine-mounts": "~."
        },
        "proc-of-processes": {
          "inside p12-no-host-surface proc-keys": "OK",
          "inside p12-no-host-surface proc-sys": "OK",
          "inside p12-no-host-surface proc-kcore": "OK",
          "inside p12-no-host-surface proc-host-net": "OK",
          "inside p12-no-host-surface proc-entries": "~^1(?: [A-Za-z_.-]+)+$"
        },
        "host-names": {
          "inside p12-no-host-surface sys": "OK",
          "inside p12-no-host-surface etc": "OK",
          "inside p12-no-host-surface run": "OK"
        },
        "root-entries": {
          "inside p12-no-host-surface engine-root-entries": "~.",
          "outside p12-no-host-surface engine-root-entries": "~."
        },
        "empty-dev": {
          "inside p12-no-host-surface dev-entries": "~^(?:console|core|fd|full|mqueue|null|ptmx|pts|random|shm|stderr|stdin|stdout|tty|urandom|zero)(?: (?:console|core|fd|full|mqueue|null|ptmx|pts|random|shm|stderr|stdin|stdout|tty|urandom|zero))*$",
          "outside p12-no-host-surface dev-entries": "~^(?:console|core|fd|full|mqueue|null|ptmx|pts|random|shm|stderr|stdin|stdout|tty|urandom|zero)(?: (?:console|core|fd|full|mqueue|null|ptmx|pts|random|shm|stderr|stdin|stdout|tty|urandom|zero))*$",
          "witness dev-nodes": "~^(?:(?:console|core|fd|full|mqueue|null|ptmx|pts|random|shm|stderr|stdin|stdout|tty|urandom|zero): (?:char (?:1:[35789]|5:[012]) 0666 0:0|char 5:2 0666 0:0|char 136:\\d+ 0620 \\d+:5|link to [a-z0-9/]+ 0:0|directory (?:0755|1777) 0:0)(?:, |$))+$"
        },
        "device-rules": {
          "witness cgroup-devices": "~^(?:[bc] \\S+ [rwm]+(?:, |$))+$"
        },
        "empty-start-environment": {
          "inside p08-empty-keyset environment-at-start": "~^[1-4]$"
        },
        "no-groups": {
          "inside p10-no-privilege status-Groups": "${uid}",
          "outside p10-no-privilege status-Groups": "${uid}"
        },
        "sealed-stdio": {
          "inside p12-no-host-surface descriptors": "0 /dev/null, 1 pipe, 2 pipe, eventfd x3, eventpoll x3, pipe x8",
          "inside p12-no-host-surface descriptors-at-start": "0 /dev/null, 1 pipe, 2 pipe, eventfd x3, eventpoll x3, pipe x8",
          "witness descriptors": "~^(?:/dev/null, which is not of this sandbox, r, )?(?:/in/packet\\.json r, )?0 /dev/null, which is not of this sandbox, rw?, 1 pipe that leads elsewhere w, 2 pipe that leads elsewhere w(?:, /dev/null, which is not of this sandbox, r)?(?:, /in/packet\\.json r)?, eventfd rw x3, eventpoll rw x3, pipe with both ends here r x4, pipe with both ends here w x4$"
        }
      }
    }
  },
  process: {
    status: {
      TracerPid: "0",
      Speculation_Store_Bypass: "not vulnerable|thread force mitigated|thread mitigated|thread vulnerable|globally mitigated|vulnerable",
      SpeculationIndirectBranch: "not affected|unsupported|conditional force disabled|conditional disabled|conditional enabled|always enabled|always disabled|unknown|absent"
    },
    personality: "00000000",
    randomize_va_space: "2",
    oom_score_adj: "0",
    swap_bytes: "805306368|0|no swap",
    user_namespace: "the host's"
  },
  bundle: ["runtime"],
  stages: {
    attestation: ["created", "probing", "waiting"],
    inspection: ["created", "probing", "inspecting", "inspected"]
  },
  engine_stages: {
    attestation: ["probing", "waiting"],
    inspection: ["probing", "inspecting", "inspected"]
  }
};

// sandbox/policy.json
var policy_default = {
  schema: "tki-policy/v1",
  hostname: "tki",
  uid_range: { first: 2e9, size: 1e8 },
  umask: "0577",
  namespaces: ["cgroup", "ipc", "mount", "network", "pid", "uts"],
  no_new_privileges: true,
  capabilities: [],
  environment: [],
  mounts: {
    "/proc": { kind: "proc", options: ["ro", "nosuid", "nodev", "noexec", "subset=pid"] },
    "/in": { kind: "data", options: ["bind", "private", "ro", "nosuid", "nodev", "noexec"] },
    "/out": { kind: "data", options: ["bind", "private", "rw", "nosuid", "nodev", "noexec"] }
  },
  scaffold: [
    {
      destination: "/dev",
      type: "tmpfs",
      source: "tmpfs",
      options: ["ro", "nosuid", "noexec", "mode=755", "size=65536", "nr_inodes=32"]
    },
    {
      destination: "/proc",
      type: "proc",
      source: "proc",
      options: ["ro", "nosuid", "nodev", "noexec"]
    }
  ],
  root: { read_only: true },
  out: { bytes: 67108864, inodes: 16, directory_mode: "0111", file_mode: "0222" },
  limits: {
    memory_bytes: 805306368,
    tasks: 32,
    open_files: 128,
    file_bytes: 16777216,
    cpu_seconds: 180,
    core_bytes: 1
  },
  deadline_seconds: { probe: 20, inspect: 90 },
  node_options: [
    "--jitless",
    "--disallow-code-generation-from-strings",
    "--no-warnings",
    "--max-old-space-size=512",
    "--max-semi-space-size=2"
  ]
};

// sandbox/seccomp-deny-by-default.json
var seccomp_deny_by_default_default = {
  defaultAction: "SCMP_ACT_ERRNO",
  defaultErrnoRet: 1,
  architectures: ["SCMP_ARCH_X86_64"],
  flags: [],
  syscalls: [
    {
      names: [
        "arch_prctl",
        "brk",
        "clock_gettime",
        "clock_nanosleep",
        "close",
        "epoll_create1",
        "epoll_ctl",
        "epoll_pwait",
        "eventfd2",
        "execve",
        "exit",
        "exit_group",
        "fcntl",
        "fstat",
        "fstatfs",
        "fsync",
        "ftruncate",
        "futex",
        "getcwd",
        "getdents64",
        "getegid",
        "geteuid",
        "getgid",
        "getpid",
        "getppid",
        "getrandom",
        "gettid",
        "getuid",
        "lseek",
        "madvise",
        "mremap",
        "munmap",
        "newfstatat",
        "openat",
        "pipe2",
        "pread64",
        "prlimit64",
        "pwrite64",
        "read",
        "readlink",
        "readlinkat",
        "readv",
        "restart_syscall",
        "rseq",
        "rt_sigaction",
        "rt_sigprocmask",
        "rt_sigreturn",
        "sched_getaffinity",
        "sched_getparam",
        "sched_getscheduler",
        "sched_yield",
        "set_robust_list",
        "set_tid_address",
        "sigaltstack",
        "statx",
        "sysinfo",
        "tgkill",
        "uname",
        "write",
        "writev"
      ],
      action: "SCMP_ACT_ALLOW"
    },
    {
      names: ["clone"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 0,
          value: 65536,
          valueTwo: 65536,
          op: "SCMP_CMP_MASKED_EQ"
        }
      ]
    },
    {
      names: ["clone3"],
      action: "SCMP_ACT_ERRNO",
      errnoRet: 38
    },
    {
      names: ["ioctl"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 1,
          value: 21505,
          op: "SCMP_CMP_EQ"
        }
      ]
    },
    {
      names: ["ioctl"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 1,
          value: 21537,
          op: "SCMP_CMP_EQ"
        }
      ]
    },
    {
      names: ["ioctl"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 1,
          value: 21585,
          op: "SCMP_CMP_EQ"
        }
      ]
    },
    {
      names: ["prctl"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 0,
          value: 15,
          op: "SCMP_CMP_EQ"
        }
      ]
    },
    {
      names: ["prctl"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 0,
          value: 1398164801,
          op: "SCMP_CMP_EQ"
        }
      ]
    },
    {
      names: ["mprotect"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 2,
          value: 4,
          valueTwo: 0,
          op: "SCMP_CMP_MASKED_EQ"
        }
      ]
    },
    {
      names: ["mmap"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 2,
          value: 4,
          valueTwo: 0,
          op: "SCMP_CMP_MASKED_EQ"
        }
      ]
    },
    {
      names: ["mmap"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 2,
          value: 6,
          valueTwo: 4,
          op: "SCMP_CMP_MASKED_EQ"
        },
        {
          index: 3,
          value: 32,
          valueTwo: 0,
          op: "SCMP_CMP_MASKED_EQ"
        }
      ]
    }
  ]
};

// src/formats/policy.ts
var policy = policy_default;
var seccompProfile = seccomp_deny_by_default_default;
var expectations = expectations_default;
var policyDigests = {
  policy: canonicalDigest(policy_default),
  seccomp: canonicalDigest(seccomp_deny_by_default_default),
  expectations: canonicalDigest(expectations_default)
};

// src/formats/kernel/architectures.ts
var architectures = {
  x64: { words: "x86-64", seccomp: "SCMP_ARCH_X86_64", loader: "/lib64/ld-linux-x86-64.so.2" },
  arm64: { words: "arm64", seccomp: "SCMP_ARCH_AARCH64", loader: "/lib/ld-linux-aarch64.so.1" }
};
var architectureIds = Object.keys(architectures);
function isArchitecture(name) {
  return Object.hasOwn(architectures, name);
}
var made = /* @__PURE__ */ new WeakMap();
function profileFor(profile, architecture) {
  const { seccomp } = architectures[architecture];
  if (profile.architectures.join() === seccomp) return profile;
  const known = made.get(profile) ?? /* @__PURE__ */ new Map();
  made.set(profile, known);
  const own = known.get(architecture) ?? { ...profile, architectures: [seccomp] };
  known.set(architecture, own);
  return own;
}

// src/formats/kernel/runtime-spec.ts
var WORK_ROOT = "/var/lib/tool-kiem-thu";
function sourcesOf(run2) {
  const dir = `${WORK_ROOT}/${run2}`;
  return { inDir: `${dir}/in`, outDir: `${dir}/out` };
}
function containerId(run2) {
  return `tki-${run2}`;
}
var SCAFFOLD_AT = [1, 4];
function toRuntimeSpec(policy2, seccomp, places) {
  const sources = {
    "/proc": { type: "proc", source: "proc" },
    "/in": { type: "bind", source: places.inDir },
    "/out": { type: "bind", source: places.outDir }
  };
  const mounts = Object.entries(policy2.mounts).map(([destination, { options }]) => {
    const place = sources[destination];
    if (place === void 0) throw new Error(`the policy mounts ${destination}, which has no source`);
    return { destination, ...place, options: [...options] };
  });
  policy2.scaffold.forEach((mount, index) => {
    mounts.splice(SCAFFOLD_AT[index] ?? mounts.length, 0, { ...mount, options: [...mount.options] });
  });
  const { limits } = policy2;
  const capabilities = [...policy2.capabilities];
  const rlimit = (type, value) => ({ type, hard: value, soft: value });
  return {
    ociVersion: "1.0.2",
    hostname: policy2.hostname,
    process: {
      terminal: false,
      user: {
        uid: places.uid,
        gid: places.gid,
        umask: Number.parseInt(policy2.umask, 8),
        additionalGids: []
      },
      args: ["/app/node", ...policy2.node_options, "/app/enter.cjs", places.nonce],
      env: [...policy2.environment],
      cwd: "/",
      capabilities: {
        bounding: capabilities,
        effective: capabilities,
        inheritable: capabilities,
        permitted: capabilities,
        ambient: capabilities
      },
      noNewPrivileges: policy2.no_new_privileges,
      oomScoreAdj: 0,
      rlimits: [
        rlimit("RLIMIT_CORE", limits.core_bytes),
        rlimit("RLIMIT_CPU", limits.cpu_seconds),
        rlimit("RLIMIT_FSIZE", limits.file_bytes),
        rlimit("RLIMIT_NOFILE", limits.open_files)
      ]
    },
    root: { path: "rootfs", readonly: policy2.root.read_only },
    mounts,
    linux: {
      namespaces: policy2.namespaces.map((type) => ({ type })),
      cgroupsPath: `/${containerId(places.run)}`,
      resources: {
        memory: { limit: limits.memory_bytes, swap: limits.memory_bytes },
        pids: { limit: limits.tasks },
        devices: [{ allow: false, access: "rwm" }]
      },
      seccomp,
      // On a host whose mounts are shared, as systemd makes them, a mount made later on the host would appear inside.
      rootfsPropagation: "private",
      maskedPaths: [],
      readonlyPaths: []
    }
  };
}

// src/formats/kernel/engine-request.ts
var RUN_LABEL = "urn.tool-kiem-thu.run";
var ENGINE_TIMEOUT_SECONDS = 300;
var seccompFile = (run2) => `${WORK_ROOT}/${run2}/seccomp.json`;
var readOnlyInput = (run2) => `${WORK_ROOT}/${run2}/in-read-only`;
var program = (policy2) => ["/app/node", ...policy2.node_options, "/app/enter.cjs"];
var rlimits = ({ limits }) => [
  ["core", limits.core_bytes],
  ["cpu", limits.cpu_seconds],
  ["fsize", limits.file_bytes],
  ["nofile", limits.open_files],
  // Not the policy's: engines ask for a million where nothing is said, and may not.
  ["nproc", limits.tasks]
];
function dockerRequest(policy2, seccomp, places) {
  const { limits } = policy2;
  const bind = (Source, Target) => ({
    Type: "bind",
    Source,
    Target,
    ReadOnly: false,
    BindOptions: { Propagation: "private" }
  });
  return {
    Image: places.image,
    Hostname: policy2.hostname,
    User: `${places.uid}:${places.gid}`,
    Entrypoint: program(policy2),
    Cmd: [places.nonce],
    Env: [...policy2.environment],
    WorkingDir: "/",
    NetworkDisabled: true,
    Labels: { [RUN_LABEL]: places.run },
    HostConfig: {
      AutoRemove: true,
      NetworkMode: "none",
      IpcMode: "none",
      CgroupnsMode: "private",
      ReadonlyRootfs: policy2.root.read_only,
      CapDrop: ["ALL"],
      SecurityOpt: ["no-new-privileges", `seccomp=${JSON.stringify(seccomp)}`],
      Memory: limits.memory_bytes,
      MemorySwap: limits.memory_bytes,
      PidsLimit: limits.tasks,
      OomScoreAdj: 0,
      Ulimits: rlimits(policy2).map(([Name, value]) => ({ Name, Soft: value, Hard: value })),
      LogConfig: { Type: "none", Config: {} },
      // The whole of both, over what is there: a writable /proc lets the inspector patch its own code.
      ReadonlyPaths: ["/proc", "/sys"],
      MaskedPaths: [
        "/proc/acpi",
        "/proc/kcore",
        "/proc/keys",
        "/proc/sys",
        "/proc/timer_list",
        "/sys/firmware"
      ],
      Mounts: [bind(readOnlyInput(places.run), "/in"), bind(places.outDir, "/out")]
    }
  };
}
function podmanRequest(policy2, places) {
  const { limits } = policy2;
  const mount = (destination, type, source) => {
    const options = (policy2.mounts[destination]?.options ?? []).filter((option) => option !== "subset=pid");
    return { destination, type, source, options };
  };
  return {
    name: containerId(places.run),
    image: places.image,
    hostname: policy2.hostname,
    user: `${places.uid}:${places.gid}`,
    entrypoint: program(policy2),
    command: [places.nonce],
    env: Object.fromEntries(policy2.environment.map((pair) => pair.split("="))),
    unsetenvall: true,
    work_dir: "/",
    labels: { [RUN_LABEL]: places.run },
    remove: true,
    timeout: ENGINE_TIMEOUT_SECONDS,
    systemd: "false",
    sdnotifyMode: "ignore",
    stdin: false,
    terminal: false,
    umask: policy2.umask,
    read_only_filesystem: policy2.root.read_only,
    // Without this podman mounts writable /tmp, /run and /var/tmp beside a root that is not.
    read_write_tmpfs: false,
    image_volume_mode: "ignore",
    use_image_hosts: true,
    use_image_resolve_conf: true,
    cap_drop: ["ALL"],
    no_new_privileges: true,
    seccomp_profile_path: seccompFile(places.run),
    netns: { nsmode: "none" },
    ipcns: { nsmode: "none" },
    pidns: { nsmode: "private" },
    utsns: { nsmode: "private" },
    cgroupns: { nsmode: "private" },
    oom_score_adj: 0,
    log_configuration: { driver: "none" },
    resource_limits: {
      memory: { limit: limits.memory_bytes, swap: limits.memory_bytes },
      pids: { limit: limits.tasks }
    },
    r_limits: rlimits(policy2).map(([name, value]) => ({
      type: name.toUpperCase(),
      hard: value,
      soft: value
    })),
    mounts: [
      mount("/proc", "proc", "proc"),
      mount("/in", "bind", places.inDir),
      mount("/out", "bind", places.outDir)
    ]
  };
}
function toEngineRequest(engine, policy2, seccomp, places) {
  switch (engine) {
    case "docker":
      return dockerRequest(policy2, seccomp, places);
    case "podman":
      return podmanRequest(policy2, places);
  }
}

// src/formats/self-check.ts
var selfCheckExpectations = {
  interfaces: "lo",
  routes: "none",
  routes6: "none",
  "root-mount": "ro",
  "data-mounts": "/in ro, /out rw",
  environment: "0 keys",
  environ: "0 bytes",
  filter: "2",
  "no-new-privileges": "1",
  capabilities: "0000000000000000",
  "not-root": "yes"
};

// src/attestation/statement.ts
var takenOnTrust = [
  "the runner's root and every process that runs as root",
  "the runner's kernel",
  "earlier steps of the same job",
  "the node binary and the system libraries (digests recorded)",
  "the OCI runtime binary (digest recorded)"
];
function toSubject(name, digest) {
  return { name, digest: { sha256: digest.slice("sha256:".length) } };
}
function subjectDigest(subjects, name) {
  const found = subjects.filter((subject) => subject.name === name);
  return found.length === 1 && found[0] !== void 0 ? `sha256:${found[0].digest.sha256}` : null;
}
function selfDigest({ self_digest: _top, ...statement }) {
  const { self_digest: _own, ...predicate } = statement.predicate;
  return canonicalDigest({ ...statement, predicate });
}
function ownDigest(run2) {
  const { self_digest: top } = run2;
  const { self_digest: own } = run2.predicate;
  return top !== void 0 && own !== void 0 ? null : own ?? top ?? null;
}

// src/attestation/release-rules.ts
var policySubjects = ["policy", "filter-source", "expectations"];
var laterMembers = {
  evidence: ["deadlines", "engine", "environment_states", "run_on_github", "unverified_promises"],
  reading: [
    "descriptors",
    "dev",
    "oom_score_adj",
    "personality",
    "places",
    "randomize_va_space",
    "rootfs",
    "working"
  ],
  cgroup: ["devices", "swap_bytes"],
  run: ["self_digest"]
};
function isDrivenBy({ runtimes }, id) {
  return Object.hasOwn(runtimes, id);
}
var ownRules = {
  policy,
  seccomp: seccompProfile,
  architectures: architectureIds,
  expectations,
  digests: {
    policy: policyDigests.policy,
    "filter-source": policyDigests.seccomp,
    expectations: policyDigests.expectations
  },
  takenOnTrust,
  runtimes: runtimeFacts,
  configOf: (runtime, architecture, places, image = "no image") => {
    const seccomp = profileFor(seccompProfile, architecture);
    return isEngine(runtime) ? toEngineRequest(runtime, policy, seccomp, { ...places, image }) : toRuntimeSpec(policy, seccomp, places);
  },
  bundle: ["config", "rootfs", ...expectations.bundle ?? []],
  stages: expectations.stages ?? { attestation: [], inspection: [] },
  engineStages: expectations.engine_stages ?? { attestation: [], inspection: [] },
  members: {
    ...laterMembers,
    evidence: ["deadlines", "engine", "environment_states", "unverified_promises"]
  },
  raw: ofEachProbe(({ raw }) => [...raw].sort()),
  decisive: ofEachProbe(({ decisive }) => decisive),
  selfCheck: selfCheckExpectations,
  known: null
};
function stagesOf(rules, runtime, kind) {
  return (isEngine(runtime) ? rules.engineStages : rules.stages)[kind];
}
function baselineBy(rules, runtime, uid, rootEntries, architecture) {
  return {
    policy: rules.policy,
    architecture,
    seccomp: profileFor(rules.seccomp, architecture),
    expectations: rules.expectations,
    runtime,
    uid,
    rootEntries,
    known: rules.known
  };
}

// src/formats/validators/go.js
var validate5 = toValidate({
  "$id": "urn:tool-kiem-thu:schema:go:v1",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "additionalProperties": false,
  "properties": {
    "as_of": {
      "anyOf": [
        {
          "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
          "type": "string"
        },
        {
          "type": "null"
        }
      ]
    },
    "attestation": {
      "additionalProperties": false,
      "properties": {
        "evidence_digest": {
          "anyOf": [
            {
              "pattern": "^sha256:[0-9a-f]{64}$",
              "type": "string"
            },
            {
              "type": "null"
            }
          ]
        },
        "grade": {
          "enum": [
            "A",
            "B",
            "none"
          ],
          "type": "string"
        },
        "observed_as_expected": {
          "maximum": 12,
          "minimum": 0,
          "type": "integer"
        },
        "probes": {
          "const": 12,
          "type": "number"
        },
        "reason": {
          "maxLength": 200,
          "type": "string"
        },
        "runtime": {
          "maxLength": 100,
          "type": "string"
        },
        "status": {
          "enum": [
            "NOT_ATTESTED",
            "NOT_AS_EXPECTED",
            "NOT_ACCEPTED"
          ],
          "type": "string"
        },
        "unverified_promises": {
          "items": {
            "pattern": "^[a-z-]{1,40}$",
            "type": "string"
          },
          "type": "array"
        },
        "venue": {
          "enum": [
            "v1",
            "v2",
            "unstated"
          ],
          "type": "string"
        }
      },
      "required": [
        "status",
        "reason",
        "grade",
        "runtime",
        "venue",
        "observed_as_expected",
        "probes",
        "evidence_digest"
      ],
      "type": "object"
    },
    "caller_nonce": {
      "anyOf": [
        {
          "pattern": "^[0-9a-f]{32,128}$",
          "type": "string"
        },
        {
          "type": "null"
        }
      ]
    },
    "catalog_digest": {
      "pattern": "^sha256:[0-9a-f]{64}$",
      "type": "string"
    },
    "claims_digest": {
      "anyOf": [
        {
          "pattern": "^sha256:[0-9a-f]{64}$",
          "type": "string"
        },
        {
          "type": "null"
        }
      ]
    },
    "clock": {
      "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
      "type": "string"
    },
    "expected_catalog_digest": {
      "anyOf": [
        {
          "pattern": "^sha256:[0-9a-f]{64}$",
          "type": "string"
        },
        {
          "type": "null"
        }
      ]
    },
    "expected_packet_digest": {
      "anyOf": [
        {
          "pattern": "^sha256:[0-9a-f]{64}$",
          "type": "string"
        },
        {
          "type": "null"
        }
      ]
    },
    "matrix": {
      "additionalProperties": {
        "enum": [
          "as expected",
          "not as expected",
          "unverified",
          "not evaluated"
        ],
        "type": "string"
      },
      "propertyNames": {
        "not": {
          "const": "__proto__"
        },
        "pattern": "^(2[4-9]|3[0-7])$",
        "type": "string"
      },
      "type": "object"
    },
    "max_age_seconds": {
      "maximum": 9007199254740991,
      "minimum": 1,
      "type": "integer"
    },
    "nonce": {
      "pattern": "^[0-9a-f]{32,128}$",
      "type": "string"
    },
    "packet_digest": {
      "pattern": "^sha256:[0-9a-f]{64}$",
      "type": "string"
    },
    "previous_digest": {
      "anyOf": [
        {
          "pattern": "^sha256:[0-9a-f]{64}$",
          "type": "string"
        },
        {
          "type": "null"
        }
      ]
    },
    "run": {
      "pattern": "^[0-9a-f]{16}$",
      "type": "string"
    },
    "schema": {
      "const": "tki-go/v1",
      "type": "string"
    }
  },
  "required": [
    "schema",
    "nonce",
    "caller_nonce",
    "run",
    "clock",
    "as_of",
    "max_age_seconds",
    "packet_digest",
    "expected_packet_digest",
    "catalog_digest",
    "expected_catalog_digest",
    "claims_digest",
    "previous_digest",
    "attestation",
    "matrix"
  ],
  "type": "object"
});

// src/formats/validators/release.js
var validate6 = toValidate({
  "$id": "urn:tool-kiem-thu:schema:release:v1",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "additionalProperties": false,
  "properties": {
    "nonce": {
      "pattern": "^[0-9a-f]{32,128}$",
      "type": "string"
    },
    "removed_programs": {
      "items": {
        "maxLength": 2e3,
        "type": "string"
      },
      "type": "array"
    },
    "schema": {
      "const": "tki-release/v1",
      "type": "string"
    }
  },
  "required": [
    "schema",
    "nonce",
    "removed_programs"
  ],
  "type": "object"
});

// src/attestation/verify/observations.ts
var readObservations = (bytes) => parse(bytes, validate4, "\n");
var NAMED = 4;
function observationsWords({
  probes,
  observed_as_expected: held,
  discrepancies
}) {
  const broken = probes.filter(({ state }) => state !== "held");
  const named = broken.slice(0, NAMED).map(({ id, state }) => `${quoted(id)} ${state}`);
  const more = broken.length > NAMED ? [`${broken.length - NAMED} more`] : [];
  const noun = discrepancies.length === 1 ? "discrepancy" : "discrepancies";
  const seen = discrepancies.length === 0 ? [] : [`${discrepancies.length} ${noun} of bundle and witness`];
  const what = [...named, ...more, ...seen].join(", ");
  return `observations, and no Statement: ${held} of ${probes.length} probes as expected (${what}). Nothing is attested, so there is nothing to verify: follow report.md, and run again`;
}

// src/attestation/verify/inputs.ts
var expectNothing = {
  packet: null,
  policy: null,
  catalog: null,
  nonce: null,
  run: null,
  maxAgeSeconds: null,
  since: null,
  approval: null
};
var nothingAround = { damaged: /* @__PURE__ */ new Map(), others: [], inside: [] };
function digester(files) {
  const made2 = /* @__PURE__ */ new Map();
  return (name) => {
    const bytes = files.get(name);
    if (bytes === void 0) return null;
    const digest = made2.get(name) ?? sha256(bytes);
    made2.set(name, digest);
    return digest;
  };
}

// src/attestation/verify/read-documents.ts
var SUBJECT_LIMIT = 64;
var isEvidenceName = (name) => runFileKind(name) === "evidence";
function runNames(names) {
  const own = names.filter((name) => runFileKind(name) !== null).sort();
  if (own.filter(isEvidenceName).length > 1) return { why: "there is more than one evidence file" };
  if (own.filter((name) => runFileKind(name) === "checkpoint").length > 1)
    return { why: "there is more than one checkpoint: the files of two runs, or of half a run" };
  if (own.some((name) => runFileKind(name) === "observations") && own.some(isEvidenceName))
    return {
      why: "evidence lies beside the observations of a run that was not attested: the files of two runs"
    };
  return own;
}
var FOLDERS_NAMED = 3;
var shown = (path) => /^[\w./@+-]+$/.test(path) ? path : JSON.stringify(path);
var placeOf = ({ folder }) => folder === void 0 ? "there" : `in ${shown(folder)}`;
var UNPACK = "Unpack the report and evidence artifacts into one folder";
var below = ({ folder, inside }) => inside.slice(0, FOLDERS_NAMED).map((name) => shown(folder === void 0 ? name : `${folder.replace(/\/+$/, "")}/${name}`)).join(", ");
function observationsIn(files) {
  const [, bytes] = [...files].find(([name]) => runFileKind(name) === "observations") ?? [];
  return readObservations(bytes);
}
function whyNoRun(files, around) {
  const { damaged, inside } = around;
  const damage = damaged.get(runStatementName);
  if (damage !== void 0) return `run.json ${damage}: give the files as the run left them`;
  const seen = observationsIn(files);
  if (seen !== null) return observationsWords(seen);
  const absent = `run.json is not ${placeOf(around)}`;
  const [first] = damaged;
  if (first !== void 0) return `${absent}, and ${first.join(" ")}`;
  if (inside.length > 0) return `${absent}. ${UNPACK}; found below: ${below(around)}`;
  if ([...files.keys()].some(isEvidenceName))
    return `${absent}, although its evidence is: half of a run. ${UNPACK}`;
  const archives = around.others.filter((name) => /\.zip$/i.test(name)).slice(0, FOLDERS_NAMED);
  if (archives.length > 0)
    return `${absent}. ${UNPACK}; found there, still packed: ${archives.map(shown).join(", ")}`;
  return files.size > 0 ? `${absent}: a BLOCKED run leaves nothing that could be recomputed. For any other run: ${UNPACK}` : `${absent}, and neither is any other file of a run: give the directory that \`tki inspect --out\` wrote`;
}
function whyNone(name, bytes, around, validate7) {
  const damage = around.damaged.get(name);
  if (damage !== void 0) return `${name} ${damage}: give the files as the run left them`;
  if (bytes === void 0) {
    const found = around.inside.length > 0 ? `; found below: ${below(around)}` : "";
    return `${name} is not ${placeOf(around)}, although run.json says that the run left one. ${UNPACK}${found}`;
  }
  if (bytes.length === 0) return `${name} is empty`;
  return `${name} is not a valid ${WORDS[runFileKind(name) ?? "go"]} in RFC 8785 form: ${whyNoForm(bytes, validate7)}`;
}
var WORDS = {
  run: "run statement",
  evidence: "attestation evidence",
  report: "report",
  markdown: "report",
  checkpoint: "checkpoint",
  observations: "file of observations",
  go: "message to the inspector"
};
function readDocuments(files, digestOf = digester(files), around = nothingAround) {
  if (!files.has(runStatementName)) return whyNoRun(files, around);
  const run2 = parse(files.get(runStatementName), validate3, "\n");
  if (run2 === null) return whyNone(runStatementName, files.get(runStatementName), around, validate3);
  const evidenceFile = [...files.keys(), ...around.damaged.keys()].find(isEvidenceName);
  if (evidenceFile === void 0) {
    const named = run2.subject.map(({ name }) => name).find(isEvidenceName);
    return named === void 0 ? "there is no evidence file" : whyNone(named, void 0, around, validate);
  }
  const evidenceDigest = digestOf(evidenceFile);
  const evidence = parse(files.get(evidenceFile), validate, "\n");
  if (evidence === null || evidenceDigest === null)
    return whyNone(evidenceFile, files.get(evidenceFile), around, validate);
  if (run2.subject.length > SUBJECT_LIMIT || evidence.subject.length > SUBJECT_LIMIT)
    return `more than ${SUBJECT_LIMIT} subjects`;
  const known = { run: run2, evidence, evidenceFile, evidenceDigest };
  if (run2.predicate.go === null) return { ...known, inspected: null };
  const go = parse(run2.predicate.go, validate5, "");
  const report = parse(files.get(reportName), validate2, "\n");
  if (go === null) return whyNone("go.json", Buffer.from(run2.predicate.go), nothingAround, validate5);
  if (report === null) return whyNone(reportName, files.get(reportName), around, validate2);
  return { ...known, inspected: { go, release: parse(run2.predicate.release, validate6, ""), report } };
}
var OTHER_VERSION = /^(urn:tool-kiem-thu:(?:run|sandbox-attestation):v|tki-report\/v)(?!1$)\d{1,6}$/;
var kindOf = (value) => {
  if (!(value instanceof Object)) return null;
  const { predicateType, schema } = value;
  const kind = predicateType ?? schema;
  return typeof kind === "string" && OTHER_VERSION.test(kind) ? kind : null;
};
var within = (value, depth) => !(value instanceof Object) || depth > 0 && Object.values(value).every((each) => within(each, depth - 1));
function otherVersionIn(files) {
  for (const bytes of files.values()) {
    const value = parse(
      bytes,
      (each) => kindOf(each) !== null && within(each, DEPTH_LIMIT),
      "\n"
    );
    const kind = kindOf(value);
    if (kind !== null) return kind;
  }
  return null;
}

// catalog/releases.json
var releases_default = [
  {
    version: "0.1.0",
    programs: {
      "enter.cjs": "sha256:c2c938cfd49077448a9e705bfa665f14c6753192151f52775140551787eb48f7",
      "probe.cjs": "sha256:2db3502f0606567370bd54641af01e7e16b05627c9f9273d5be621121a35fdc7",
      "inspect.cjs": "sha256:0a6cc3a068ddfa89d931ca0d3457516cb3fdec37a7e1832e1ce9d6a04ed1ed3c",
      "inspect.json": "sha256:f5803ec776f49b558b08abf64d2f0a4cab8031e3ba72cdd9e6faa9bc9bf14cab"
    },
    policy: {
      policy: "sha256:8163b3401950fea83269a80f5de286ac50be8fd923b06bcd0b19da5f97e75393",
      "filter-source": "sha256:28dee42b50568409e40f7d2a23fbd082ae8b7d6792b360d4ed5b81dd566131a8",
      expectations: "sha256:0739c4f974a269357e321665bda6e74ce3743d87fc745e2e02bbf4cac6d2cecc"
    }
  }
];

// sandbox/releases/0.1.0/expectations.json
var expectations_default2 = {
  schema: "tki-expectations/v1",
  attempts: {
    "p01-network-egress": {
      "tcp-public": "EPERM",
      "tcp-private": "EPERM",
      "tcp-metadata": "EPERM",
      "tcp-loopback": "EPERM",
      "tcp6-loopback": "EPERM",
      "unix-socket": "EPERM",
      "tcp-listen": "EPERM",
      "unix-listen": "EPERM",
      "udp-send": "EPERM"
    },
    "p02-name-resolution": { getaddrinfo: "EAI_AGAIN|ENOTFOUND", "resolver-query": "ECONNREFUSED" },
    "p03-loopback-only": { "interface-list": "ERR_SYSTEM_ERROR" },
    "p04-rootfs-read-only": {
      "create-in-root": "EROFS",
      "create-in-app": "EROFS",
      append: "EACCES",
      mkdir: "EPERM",
      rename: "EPERM",
      unlink: "EPERM"
    },
    "p05-in-read-only": { create: "EROFS", append: "EACCES", rename: "EPERM", unlink: "EPERM" },
    "p06-out-write-only": {
      write: "OK",
      "read-back": "EACCES",
      "open-read-write": "EACCES",
      list: "EACCES",
      create: "EACCES",
      rename: "EPERM",
      unlink: "EPERM",
      dlopen: "ERR_DLOPEN_FAILED",
      "proc-self-mem": "EROFS"
    },
    "p07-mount-set": {},
    "p08-empty-keyset": { "environment-keys": "0", "environ-bytes": "0" },
    "p09-no-subprocess": {
      "spawn-sync-node": "EPERM",
      "spawn-node": "EPERM",
      "spawn-missing-shell": "EPERM",
      "fork-node": "EPERM"
    },
    "p10-no-privilege": { setuid: "EPERM", setgid: "EPERM", seteuid: "EPERM", setgroups: "EPERM" },
    "p11-syscall-filter": {
      chmod: "EPERM",
      statfs: "EPERM",
      symlink: "EPERM",
      link: "EPERM",
      kill: "EPERM",
      watch: "EPERM",
      getgroups: "EPERM",
      utimes: "EPERM"
    },
    "p12-no-host-surface": {
      "docker-socket": "ENOENT",
      "docker-socket-run": "ENOENT",
      "containerd-socket": "ENOENT",
      "podman-socket": "ENOENT",
      run: "ENOENT",
      "var-run": "ENOENT",
      sys: "ENOENT",
      etc: "ENOENT",
      home: "ENOENT",
      tmp: "ENOENT",
      "proc-keys": "ENOENT",
      "proc-sys": "ENOENT",
      "proc-kcore": "ENOENT",
      "proc-host-net": "ENOENT",
      "docker-env": "ENOENT"
    }
  },
  runtimes: {
    runc: {
      mounts: [
        { mount_point: "/", fs_type: null, options: ["ro"], super_options: [] },
        {
          mount_point: "/proc",
          fs_type: "proc",
          options: ["nodev", "noexec", "nosuid", "ro"],
          super_options: ["ro", "subset=pid"]
        },
        {
          mount_point: "/dev",
          fs_type: null,
          options: ["nodev", "noexec", "nosuid", "ro"],
          super_options: []
        },
        {
          mount_point: "/in",
          fs_type: null,
          options: ["nodev", "noexec", "nosuid", "ro"],
          super_options: []
        },
        {
          mount_point: "/out",
          fs_type: "tmpfs",
          options: ["nodev", "noexec", "nosuid", "rw"],
          super_options: ["mode=111", "nr_inodes=16", "rw", "size=65536k"]
        }
      ],
      dev: ["null"]
    },
    crun: {
      mounts: [
        { mount_point: "/", fs_type: null, options: ["ro"], super_options: [] },
        {
          mount_point: "/proc",
          fs_type: "proc",
          options: ["nodev", "noexec", "nosuid", "ro"],
          super_options: ["ro", "subset=pid"]
        },
        {
          mount_point: "/dev",
          fs_type: "tmpfs",
          options: ["noexec", "nosuid", "ro"],
          super_options: ["mode=755", "nr_inodes=32", "rw", "size=64k"]
        },
        {
          mount_point: "/in",
          fs_type: null,
          options: ["nodev", "noexec", "nosuid", "ro"],
          super_options: []
        },
        {
          mount_point: "/out",
          fs_type: "tmpfs",
          options: ["nodev", "noexec", "nosuid", "rw"],
          super_options: ["mode=111", "nr_inodes=16", "rw", "size=65536k"]
        }
      ],
      dev: [
        "core",
        "fd",
        "full",
        "null",
        "ptmx",
        "random",
        "stderr",
        "stdin",
        "stdout",
        "tty",
        "urandom",
        "zero"
      ]
    }
  }
};

// sandbox/releases/0.1.0/policy.json
var policy_default2 = {
  schema: "tki-policy/v1",
  hostname: "tki",
  uid_range: { first: 2e9, size: 1e8 },
  umask: "0577",
  namespaces: ["cgroup", "ipc", "mount", "network", "pid", "uts"],
  no_new_privileges: true,
  capabilities: [],
  environment: [],
  mounts: {
    "/proc": { kind: "proc", options: ["ro", "nosuid", "nodev", "noexec", "subset=pid"] },
    "/in": { kind: "data", options: ["bind", "private", "ro", "nosuid", "nodev", "noexec"] },
    "/out": { kind: "data", options: ["bind", "private", "rw", "nosuid", "nodev", "noexec"] }
  },
  root: { read_only: true },
  out: { bytes: 67108864, inodes: 16, directory_mode: "0111", file_mode: "0222" },
  limits: {
    memory_bytes: 805306368,
    tasks: 32,
    open_files: 128,
    file_bytes: 16777216,
    cpu_seconds: 180,
    core_bytes: 0
  },
  deadline_seconds: { probe: 20, inspect: 90 },
  node_options: [
    "--jitless",
    "--disallow-code-generation-from-strings",
    "--no-warnings",
    "--max-old-space-size=512"
  ]
};

// sandbox/releases/0.1.0/rules.json
var rules_default = {
  taken_on_trust: [
    "the runner's root and every process that runs as root",
    "the runner's kernel",
    "earlier steps of the same job",
    "the node binary and the system libraries (digests recorded)",
    "the OCI runtime binary (digest recorded)"
  ],
  runtimes: {
    crun: {
      grade: "A",
      filterBytes: true,
      config: {
        ociVersion: "1.0.2",
        hostname: "tki",
        process: {
          terminal: false,
          user: {
            uid: "${uid}",
            gid: "${uid}",
            umask: 383,
            additionalGids: []
          },
          args: [
            "/app/node",
            "--jitless",
            "--disallow-code-generation-from-strings",
            "--no-warnings",
            "--max-old-space-size=512",
            "/app/enter.cjs",
            "${nonce}"
          ],
          env: [],
          cwd: "/",
          capabilities: {
            bounding: [],
            effective: [],
            inheritable: [],
            permitted: [],
            ambient: []
          },
          noNewPrivileges: true,
          oomScoreAdj: 0,
          rlimits: [
            {
              type: "RLIMIT_CORE",
              hard: 0,
              soft: 0
            },
            {
              type: "RLIMIT_CPU",
              hard: 180,
              soft: 180
            },
            {
              type: "RLIMIT_FSIZE",
              hard: 16777216,
              soft: 16777216
            },
            {
              type: "RLIMIT_NOFILE",
              hard: 128,
              soft: 128
            }
          ]
        },
        root: {
          path: "rootfs",
          readonly: true
        },
        mounts: [
          {
            destination: "/proc",
            type: "proc",
            source: "proc",
            options: ["ro", "nosuid", "nodev", "noexec", "subset=pid"]
          },
          {
            destination: "/dev",
            type: "tmpfs",
            source: "tmpfs",
            options: ["ro", "nosuid", "noexec", "mode=755", "size=65536", "nr_inodes=32"]
          },
          {
            destination: "/in",
            type: "bind",
            source: "/var/lib/tool-kiem-thu/${run}/in",
            options: ["bind", "private", "ro", "nosuid", "nodev", "noexec"]
          },
          {
            destination: "/out",
            type: "bind",
            source: "/var/lib/tool-kiem-thu/${run}/out",
            options: ["bind", "private", "rw", "nosuid", "nodev", "noexec"]
          }
        ],
        linux: {
          namespaces: [
            {
              type: "cgroup"
            },
            {
              type: "ipc"
            },
            {
              type: "mount"
            },
            {
              type: "network"
            },
            {
              type: "pid"
            },
            {
              type: "uts"
            }
          ],
          cgroupsPath: "/tki-${run}",
          resources: {
            memory: {
              limit: 805306368,
              swap: 805306368
            },
            pids: {
              limit: 32
            },
            devices: [
              {
                allow: false,
                access: "rwm"
              }
            ]
          },
          seccomp: "${seccomp}",
          rootfsPropagation: "private",
          maskedPaths: [],
          readonlyPaths: []
        }
      }
    },
    runc: {
      grade: "A",
      filterBytes: false,
      config: {
        ociVersion: "1.0.2",
        hostname: "tki",
        process: {
          terminal: false,
          user: {
            uid: "${uid}",
            gid: "${uid}",
            umask: 383,
            additionalGids: []
          },
          args: [
            "/app/node",
            "--jitless",
            "--disallow-code-generation-from-strings",
            "--no-warnings",
            "--max-old-space-size=512",
            "/app/enter.cjs",
            "${nonce}"
          ],
          env: [],
          cwd: "/",
          capabilities: {
            bounding: [],
            effective: [],
            inheritable: [],
            permitted: [],
            ambient: []
          },
          noNewPrivileges: true,
          oomScoreAdj: 0,
          rlimits: [
            {
              type: "RLIMIT_CORE",
              hard: 0,
              soft: 0
            },
            {
              type: "RLIMIT_CPU",
              hard: 180,
              soft: 180
            },
            {
              type: "RLIMIT_FSIZE",
              hard: 16777216,
              soft: 16777216
            },
            {
              type: "RLIMIT_NOFILE",
              hard: 128,
              soft: 128
            }
          ]
        },
        root: {
          path: "rootfs",
          readonly: true
        },
        mounts: [
          {
            destination: "/proc",
            type: "proc",
            source: "proc",
            options: ["ro", "nosuid", "nodev", "noexec", "subset=pid"]
          },
          {
            destination: "/dev",
            type: "bind",
            source: "/var/lib/tool-kiem-thu/${run}/dev",
            options: ["bind", "private", "ro", "nosuid", "nodev", "noexec"]
          },
          {
            destination: "/in",
            type: "bind",
            source: "/var/lib/tool-kiem-thu/${run}/in",
            options: ["bind", "private", "ro", "nosuid", "nodev", "noexec"]
          },
          {
            destination: "/out",
            type: "bind",
            source: "/var/lib/tool-kiem-thu/${run}/out",
            options: ["bind", "private", "rw", "nosuid", "nodev", "noexec"]
          }
        ],
        linux: {
          namespaces: [
            {
              type: "cgroup"
            },
            {
              type: "ipc"
            },
            {
              type: "mount"
            },
            {
              type: "network"
            },
            {
              type: "pid"
            },
            {
              type: "uts"
            }
          ],
          cgroupsPath: "/tki-${run}",
          resources: {
            memory: {
              limit: 805306368,
              swap: 805306368
            },
            pids: {
              limit: 32
            },
            devices: [
              {
                allow: false,
                access: "rwm"
              }
            ]
          },
          seccomp: "${seccomp}",
          rootfsPropagation: "private",
          maskedPaths: [],
          readonlyPaths: []
        }
      }
    }
  },
  bundle: ["config", "rootfs"],
  stages: ["created", "probing", "inspecting"],
  members: {
    evidence: ["run_on_github"],
    reading: [],
    cgroup: [],
    run: []
  },
  raw: {
    "p03-loopback-only": ["dev", "ipv6_route", "route"],
    "p07-mount-set": ["mountinfo"],
    "p10-no-privilege": ["status"],
    "p12-no-host-surface": ["dev", "proc", "root"]
  },
  decisive: {
    "p01-network-egress": ["tcp-loopback", "tcp-listen", "udp-send", "unix-socket"],
    "p02-name-resolution": ["getaddrinfo", "resolver-query"],
    "p03-loopback-only": ["interfaces", "routes"],
    "p04-rootfs-read-only": ["create-in-root", "append", "rename", "unlink"],
    "p05-in-read-only": ["create", "append", "rename", "unlink"],
    "p06-out-write-only": ["read-back", "list", "create", "rename", "unlink", "proc-self-mem"],
    "p07-mount-set": ["mounts"],
    "p08-empty-keyset": ["environment-keys", "environ-bytes"],
    "p09-no-subprocess": ["spawn-sync-node", "spawn-node"],
    "p10-no-privilege": ["setuid", "setgid", "status-CapEff", "status-NoNewPrivs"],
    "p11-syscall-filter": ["chmod", "statfs", "symlink", "kill", "watch"],
    "p12-no-host-surface": ["docker-socket-run", "proc-sys", "root-entries"]
  },
  self_check: {
    interfaces: "lo",
    routes: "none",
    routes6: "none",
    "root-mount": "ro",
    "data-mounts": "/in ro, /out rw",
    environment: "0 keys",
    environ: "0 bytes",
    filter: "2",
    "no-new-privileges": "1",
    capabilities: "0000000000000000",
    "not-root": "yes"
  },
  checks: [
    "inside p03-loopback-only interfaces",
    "inside p03-loopback-only routes",
    "inside p03-loopback-only routes6",
    "inside p07-mount-set mounts",
    "inside p10-no-privilege status-CapAmb",
    "inside p10-no-privilege status-CapBnd",
    "inside p10-no-privilege status-CapEff",
    "inside p10-no-privilege status-CapInh",
    "inside p10-no-privilege status-CapPrm",
    "inside p10-no-privilege status-Gid",
    "inside p10-no-privilege status-Groups",
    "inside p10-no-privilege status-NoNewPrivs",
    "inside p10-no-privilege status-Uid",
    "inside p10-no-privilege status-Umask",
    "inside p12-no-host-surface dev-entries",
    "inside p12-no-host-surface proc-entries",
    "inside p12-no-host-surface root-entries",
    "outside p01-network-egress filter-accept4",
    "outside p01-network-egress filter-bind",
    "outside p01-network-egress filter-connect",
    "outside p01-network-egress filter-io_uring_setup",
    "outside p01-network-egress filter-listen",
    "outside p01-network-egress filter-sendto",
    "outside p01-network-egress filter-socket",
    "outside p01-network-egress filter-socketpair",
    "outside p02-name-resolution filter-socket",
    "outside p03-loopback-only interfaces",
    "outside p03-loopback-only routes",
    "outside p03-loopback-only routes6",
    "outside p04-rootfs-read-only mounts",
    "outside p04-rootfs-read-only source-/",
    "outside p05-in-read-only mounts",
    "outside p05-in-read-only source-/in",
    "outside p06-out-write-only mounts",
    "outside p06-out-write-only out-checkpoint.md",
    "outside p06-out-write-only out-directory",
    "outside p06-out-write-only out-entries",
    "outside p06-out-write-only out-report.json",
    "outside p06-out-write-only out-report.md",
    "outside p06-out-write-only source-/out",
    "outside p07-mount-set mounts",
    "outside p09-no-subprocess filter-clone",
    "outside p09-no-subprocess filter-clone3",
    "outside p09-no-subprocess filter-execveat",
    "outside p09-no-subprocess filter-fork",
    "outside p09-no-subprocess filter-vfork",
    "outside p10-no-privilege status-CapAmb",
    "outside p10-no-privilege status-CapBnd",
    "outside p10-no-privilege status-CapEff",
    "outside p10-no-privilege status-CapInh",
    "outside p10-no-privilege status-CapPrm",
    "outside p10-no-privilege status-Gid",
    "outside p10-no-privilege status-Groups",
    "outside p10-no-privilege status-NoNewPrivs",
    "outside p10-no-privilege status-Uid",
    "outside p10-no-privilege status-Umask",
    "outside p11-syscall-filter filter-bytes",
    "outside p11-syscall-filter status-Seccomp",
    "outside p11-syscall-filter status-Seccomp_filters",
    "outside p12-no-host-surface dev-entries",
    "outside p12-no-host-surface root-entries",
    "witness created-to-probing-cgroup",
    "witness created-to-probing-limits",
    "witness created-to-probing-mount-table",
    "witness created-to-probing-namespaces",
    "witness created-to-probing-process-start",
    "witness created-to-probing-sources",
    "witness created-to-probing-status-CapEff",
    "witness created-to-probing-status-NoNewPrivs",
    "witness executable",
    "witness limit-max-core-file-size",
    "witness limit-max-cpu-time",
    "witness limit-max-file-size",
    "witness limit-max-open-files",
    "witness limit-memory",
    "witness limit-tasks",
    "witness namespace-cgroup",
    "witness namespace-ipc",
    "witness namespace-mount",
    "witness namespace-network",
    "witness namespace-pid",
    "witness namespace-uts",
    "witness probing-to-inspecting-cgroup",
    "witness probing-to-inspecting-dev-entries",
    "witness probing-to-inspecting-executable",
    "witness probing-to-inspecting-limits",
    "witness probing-to-inspecting-mount-table",
    "witness probing-to-inspecting-namespaces",
    "witness probing-to-inspecting-net",
    "witness probing-to-inspecting-out",
    "witness probing-to-inspecting-process-start",
    "witness probing-to-inspecting-root-entries",
    "witness probing-to-inspecting-sources",
    "witness probing-to-inspecting-status-CapAmb",
    "witness probing-to-inspecting-status-CapBnd",
    "witness probing-to-inspecting-status-CapEff",
    "witness probing-to-inspecting-status-CapInh",
    "witness probing-to-inspecting-status-CapPrm",
    "witness probing-to-inspecting-status-Gid",
    "witness probing-to-inspecting-status-Groups",
    "witness probing-to-inspecting-status-NoNewPrivs",
    "witness probing-to-inspecting-status-Seccomp",
    "witness probing-to-inspecting-status-Seccomp_filters",
    "witness probing-to-inspecting-status-Uid",
    "witness probing-to-inspecting-status-Umask"
  ]
};

// sandbox/releases/0.1.0/seccomp.json
var seccomp_default = {
  defaultAction: "SCMP_ACT_ERRNO",
  defaultErrnoRet: 1,
  architectures: ["SCMP_ARCH_X86_64"],
  syscalls: [
    {
      names: [
        "arch_prctl",
        "brk",
        "clock_gettime",
        "clock_nanosleep",
        "close",
        "epoll_create1",
        "epoll_ctl",
        "epoll_pwait",
        "eventfd2",
        "execve",
        "exit",
        "exit_group",
        "fcntl",
        "fstat",
        "fstatfs",
        "fsync",
        "ftruncate",
        "futex",
        "getcwd",
        "getdents64",
        "getegid",
        "geteuid",
        "getgid",
        "getpid",
        "getppid",
        "getrandom",
        "gettid",
        "getuid",
        "lseek",
        "madvise",
        "mremap",
        "munmap",
        "newfstatat",
        "openat",
        "pipe2",
        "pread64",
        "prlimit64",
        "pwrite64",
        "read",
        "readlink",
        "readv",
        "restart_syscall",
        "rseq",
        "rt_sigaction",
        "rt_sigprocmask",
        "rt_sigreturn",
        "sched_getaffinity",
        "sched_getparam",
        "sched_getscheduler",
        "sched_yield",
        "set_robust_list",
        "set_tid_address",
        "sigaltstack",
        "statx",
        "sysinfo",
        "tgkill",
        "uname",
        "write",
        "writev"
      ],
      action: "SCMP_ACT_ALLOW"
    },
    {
      names: ["clone"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 0,
          value: 65536,
          valueTwo: 65536,
          op: "SCMP_CMP_MASKED_EQ"
        }
      ]
    },
    {
      names: ["clone3"],
      action: "SCMP_ACT_ERRNO",
      errnoRet: 38
    },
    {
      names: ["ioctl"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 1,
          value: 21505,
          op: "SCMP_CMP_EQ"
        }
      ]
    },
    {
      names: ["ioctl"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 1,
          value: 21537,
          op: "SCMP_CMP_EQ"
        }
      ]
    },
    {
      names: ["ioctl"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 1,
          value: 21585,
          op: "SCMP_CMP_EQ"
        }
      ]
    },
    {
      names: ["prctl"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 0,
          value: 15,
          op: "SCMP_CMP_EQ"
        }
      ]
    },
    {
      names: ["prctl"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 0,
          value: 1398164801,
          op: "SCMP_CMP_EQ"
        }
      ]
    },
    {
      names: ["mprotect"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 2,
          value: 4,
          valueTwo: 0,
          op: "SCMP_CMP_MASKED_EQ"
        }
      ]
    },
    {
      names: ["mmap"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 2,
          value: 4,
          valueTwo: 0,
          op: "SCMP_CMP_MASKED_EQ"
        }
      ]
    },
    {
      names: ["mmap"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 2,
          value: 6,
          valueTwo: 4,
          op: "SCMP_CMP_MASKED_EQ"
        },
        {
          index: 3,
          value: 32,
          valueTwo: 0,
          op: "SCMP_CMP_MASKED_EQ"
        }
      ]
    }
  ]
};

// src/attestation/releases.ts
var OTHER_BUILD = "another build";
var kept = {
  "0.1.0": { policy: policy_default2, seccomp: seccomp_default, expectations: expectations_default2, rules: rules_default }
};
function filled(value, places, seccomp) {
  if (value === "${uid}") return places.uid;
  if (value === "${seccomp}") return seccomp;
  if (typeof value === "string")
    return value.replaceAll("${run}", places.run).replaceAll("${nonce}", places.nonce);
  if (Array.isArray(value)) return value.map((each) => filled(each, places, seccomp));
  if (!(value instanceof Object)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, filled(member, places, seccomp)])
  );
}
var isRecord = (value) => value instanceof Object && !Array.isArray(value);
function filledUp(earlier, own) {
  if (!isRecord(earlier) || !isRecord(own)) return earlier;
  const members = Object.entries(own).map(([name, member]) => [
    name,
    Object.hasOwn(earlier, name) ? filledUp(earlier[name], member) : member
  ]);
  return { ...earlier, ...Object.fromEntries(members) };
}
function toRules({ policy: policy2, seccomp, expectations: expectations2, rules }, digests) {
  const known = new Set(rules.checks);
  const drove = rules.runtimes;
  const { attempts } = expectations2;
  for (const [probe, ids] of Object.entries(attempts))
    for (const id of Object.keys(ids)) known.add(`inside ${probe} ${id}`);
  return {
    policy: filledUp(policy2, ownRules.policy),
    seccomp: filledUp(seccomp, ownRules.seccomp),
    // What they do not name, that release has not read, and no check is made of it.
    expectations: expectations2,
    digests,
    takenOnTrust: rules.taken_on_trust,
    runtimes: rules.runtimes,
    architectures: ["x64"],
    configOf: (runtime, _architecture, places) => filled(drove[runtime]?.config ?? null, places, seccomp),
    bundle: rules.bundle,
    stages: { attestation: rules.stages.slice(0, 2), inspection: rules.stages },
    engineStages: { attestation: [], inspection: [] },
    members: rules.members,
    raw: rules.raw,
    decisive: rules.decisive,
    selfCheck: rules.self_check,
    known
  };
}
var earlierReleases = releases_default.flatMap(
  ({ version, programs, policy: policy2 }) => {
    const own = kept[version];
    return own === void 0 ? [] : [{ version, name: `${version}, an earlier one`, programs, rules: toRules(own, policy2) }];
  }
);
var isOf = (subjects, programs) => Object.keys(programs).length > 0 && Object.entries(programs).every(([name, digest]) => subjectDigest(subjects, `app/${name}`) === digest);
function statedPrograms({ subject, predicate }, pinned) {
  const stated = Object.keys(pinned).map((name) => {
    const digest = subjectDigest(subject, `app/${name}`);
    const check = predicate.bundle.find(({ id }) => id === `program-${name}`);
    return check?.expected === digest && check.observed === digest ? [name, digest] : null;
  });
  const agreeing = stated.filter((each) => each !== null);
  if (agreeing.length === 0 || agreeing.length < stated.length) return null;
  return Object.fromEntries(agreeing);
}
function releaseOf(evidence, pinned, own, development = false) {
  const { subject } = evidence;
  const mine = { version: null, name: "this one", programs: pinned, rules: own };
  if (isOf(subject, pinned)) return mine;
  const earlier = earlierReleases.find(({ programs }) => isOf(subject, programs));
  if (earlier !== void 0) return earlier;
  const stated = development ? statedPrograms(evidence, pinned) : null;
  if (stated !== null) return { version: OTHER_BUILD, name: OTHER_BUILD, programs: stated, rules: own };
  return { ...mine, name: "none that this one knows" };
}

// src/attestation/verify/row-words.ts
var sandbox = (what) => ({ about: "sandbox", what });
var run = (what) => ({ about: "run", what });
var packet = (what) => ({ about: "packet", what });
var caller = (what) => ({ about: "caller", what });
var approval = (what) => ({ about: "approval", what });
var rowSpecs = {
  // The folder, and how its documents belong together.
  run: run("the run"),
  "incomplete-run": sandbox(runStatementName),
  "run-self-digest": sandbox("run.json: self_digest"),
  "evidence-subjects": sandbox("subjects of the evidence"),
  "run-subjects": run("subjects of run.json"),
  "run-file": run((of) => `subject ${of}`),
  "evidence-file": sandbox((of) => `subject ${of}`),
  "run-names-evidence": sandbox("run.json names its evidence"),
  "evidence-name": sandbox("evidence file name"),
  nonce: sandbox("evidence and run: nonce"),
  "run-id": sandbox("evidence and run: id"),
  "caller-nonce": run("evidence and run: caller\u2019s nonce"),
  "other-files": run("other files"),
  release: run("release"),
  // What the release of the run judges by.
  "policy-subject": sandbox((of) => `subject ${of}`),
  trusted: sandbox("taken on trust"),
  "filter-architecture": sandbox("architecture of the filter"),
  "earlier-policy": sandbox((of) => `this release\u2019s ${of}`),
  "newer-checks": sandbox("checks that this release makes"),
  members: sandbox("members that its release writes"),
  // The probes, from their own observations.
  "runtime-id": sandbox("runtime"),
  "probe-judgements": sandbox("probe judgements"),
  "probes-as-expected": sandbox("probes observed as expected"),
  "promises-unkept": sandbox("promises that are not kept"),
  "engine-probes": sandbox("no probe is broken, and fewer than all are as expected"),
  "engine-sandbox": sandbox("the sandbox"),
  discrepancies: sandbox("discrepancies of bundle and witness"),
  "matrix-rows": sandbox("matrix rows #24-#37"),
  uid: sandbox("user of the range"),
  "frame-nonce": sandbox("the frame belongs to this run"),
  "frame-attempts": sandbox("attempts of the frame"),
  "control-probes": sandbox("probes of the control"),
  "control-checks": sandbox("checks of the control"),
  // The host's readings of the container.
  stages: sandbox("the stages of the readings"),
  "evidence-readings": sandbox("readings in the evidence"),
  "readings-readable": sandbox("the readings could be read"),
  "readings-differ": sandbox("the readings differ as their stages do"),
  "first-reading": sandbox("the first reading, judged"),
  "later-readings": sandbox("the later readings, judged"),
  "between-stages": sandbox("the container between stages"),
  "rootfs-at-end": sandbox("the rootfs at the end"),
  "reports-in-out": run("the reports, as found in /out"),
  // What the sandbox was made of.
  grade: sandbox("grade"),
  deadlines: sandbox("deadlines, by what was measured"),
  "deadlines-measured": sandbox("deadlines"),
  "filter-kept": sandbox((of) => `filter bytes, as ${of} keeps them`),
  "filter-observed": sandbox("filter, as observed"),
  "filter-bytes": sandbox("filter bytes"),
  "filter-bytes-written": sandbox("filter bytes, as written"),
  "filter-bytes-subject": sandbox("subject filter-bytes"),
  "bundle-checks": sandbox("checks of the bundle"),
  "bundle-digests": sandbox("digests of the bundle"),
  config: sandbox("config of the container"),
  rootfs: sandbox("rootfs"),
  "runtime-binary": sandbox("runtime binary"),
  "inside-programs": sandbox("inside programs"),
  "inside-program": sandbox((of) => `inside program ${of}`),
  "program-subject": sandbox((of) => `subject app/${of}`),
  // How the run went and ended.
  "times-order": sandbox("the order of times"),
  times: run("times"),
  "run-id-of-nonce": sandbox("the run id comes from its nonce"),
  disagreements: sandbox("disagreements"),
  "container-end": sandbox("the end of the container"),
  "out-entries": sandbox("what was in /out"),
  "oom-kills": sandbox("OOM kills"),
  "nothing-removed": sandbox("removed programs"),
  "release-nonce": sandbox("release: nonce"),
  "release-programs": sandbox("release: removed programs"),
  "removed-programs": sandbox("removed programs are those of the rootfs"),
  "root-entries": sandbox("entries of the root"),
  // An attestation alone.
  "beside-attestation": run("reports beside an attestation"),
  "attestation-verdict": run("run: a verdict without a packet"),
  "attestation-exit-code": run("run: exit code"),
  "attestation-release": run("run: release without an inspection"),
  // The inspector’s instructions.
  "go-nonce": run("go: nonce"),
  "go-run": run("go: run"),
  "go-caller-nonce": run("go: caller\u2019s nonce"),
  "go-attestation": sandbox("go: attestation"),
  "go-matrix": sandbox("go: matrix"),
  "go-packet": packet("go: packet digest"),
  "go-catalog": packet("go: catalog digest"),
  "go-claims": packet("go: claims digest"),
  "packet-of-both": packet("packet of run and evidence"),
  // The reports.
  "report-told": run("report: the inspector's instructions"),
  "report-matrix": run("report: matrix of the attestation"),
  "self-check": sandbox("report: the inspector\u2019s own check"),
  "report-verdict": run("report and run: verdict"),
  "report-exit-code": run("report and run: exit code"),
  rendered: run(
    (of) => of === reportName ? "report.json is well-formed" : `${of} is what report.json renders to`
  ),
  verdict: packet((of) => `verdict ${of}`),
  evaluated: packet((of) => `${of} is what the packet evaluates to`),
  "unevaluated-rows": packet("matrix rows that were not evaluated"),
  "no-milder": packet("report: judged no milder than by this release"),
  origin: packet("origin and integrity"),
  "catalog-authority": packet("catalog authority"),
  // What the caller gives, and expects.
  "given-packet": packet("--packet"),
  "given-claims": packet("--claims"),
  "given-previous": packet("--previous"),
  "given-catalog": packet("the pinned catalog"),
  catalog: packet("catalog"),
  "expect-packet": caller("--expect-packet"),
  "expect-policy": sandbox("--expect-policy"),
  "expect-catalog": caller("--expect-catalog"),
  "expect-nonce": caller("--expect-nonce"),
  "expect-run": caller("--expect-run"),
  "expect-max-age": caller("--expect-max-age"),
  "expect-since": caller("--expect-since"),
  // What nobody but the run itself says.
  clock: run("clock"),
  "max-age": run("max age"),
  "as-of": run("as_of"),
  host: run("host"),
  runtime: run("runtime"),
  venue: run("venue"),
  privilege: run("privilege"),
  control: run("control"),
  "ci-run": run("CI run"),
  // Signatures over the run's own files.
  "file-signature": caller((of) => `signature ${of}`),
  // An owner's approval of the venue.
  approval: approval("--approval"),
  "approval-digest": approval("--approval-digest"),
  "approval-signature": approval("approval: signature"),
  "approval-about": approval((of) => `approval: ${of}`),
  "approval-time": approval("approval: time of the run"),
  "matrix-row-24": approval("matrix row #24")
};
function rowWords({ id, of }) {
  const { what } = rowSpecs[id];
  return typeof what === "string" ? what : what(of ?? "");
}
var rowAbout = (id) => rowSpecs[id].about;

export {
  parse,
  whyNoForm,
  architectures,
  architectureIds,
  isArchitecture,
  sourcesOf,
  toSubject,
  subjectDigest,
  selfDigest,
  ownDigest,
  policySubjects,
  laterMembers,
  isDrivenBy,
  ownRules,
  stagesOf,
  baselineBy,
  OTHER_BUILD,
  releaseOf,
  rowWords,
  rowAbout,
  validate5 as validate,
  readObservations,
  observationsWords,
  expectNothing,
  nothingAround,
  digester,
  runNames,
  readDocuments,
  otherVersionIn
};

import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  runAndPublish,
  runPlan,
  toPlan
} from "./chunk-7J6ABD2G.mjs";
import {
  labelled,
  showRun,
  showRunAsJson
} from "./chunk-OMGBN7JT.mjs";
import {
  parseDeadline,
  parseOut,
  parseRuntime,
  parseVenue
} from "./chunk-OTDD52SS.mjs";
import "./chunk-52OKL5PA.mjs";
import {
  offeredRuntimes
} from "./chunk-3RNH26P3.mjs";
import "./chunk-UUR2J7O5.mjs";
import "./chunk-Q7WIHMLK.mjs";
import {
  jsonOutput,
  parseNonce,
  requireFree,
  usageError
} from "./chunk-M7HQODDK.mjs";
import "./chunk-PPALQQEM.mjs";
import {
  encodeTerminal
} from "./chunk-3KTREIEY.mjs";
import "./chunk-2TV2Y5Z6.mjs";
import "./chunk-3JJ4TNPV.mjs";
import {
  loadCatalog,
  probeCount,
  quoted
} from "./chunk-JDNDBO6H.mjs";
import "./chunk-PNNCTF7Q.mjs";

// src/cli/commands/attest.ts
var { resolve } = require("node:path");

// sandbox/sabotage.json
var sabotage_default = {
  schema: "tki-sabotage/v1",
  sabotages: [
    {
      id: "rootfs-rw",
      title: "the root file system is writable",
      patch: [
        {
          op: "replace",
          path: "/root/readonly",
          value: false
        }
      ]
    },
    {
      id: "in-rw",
      title: "/in is writable",
      patch: [
        {
          op: "replace",
          path: "/mounts/2/options",
          value: ["bind", "private", "rw", "nosuid", "nodev", "noexec"]
        }
      ]
    },
    {
      id: "out-exec",
      title: "/out may hold programs",
      patch: [
        {
          op: "replace",
          path: "/mounts/3/options",
          value: ["bind", "private", "rw", "nosuid", "nodev"]
        }
      ]
    },
    {
      id: "proc-rw",
      title: "/proc is writable",
      patch: [
        {
          op: "replace",
          path: "/mounts/0/options",
          value: ["nosuid", "nodev", "noexec", "subset=pid"]
        }
      ]
    },
    {
      id: "proc-whole",
      title: "/proc shows the whole kernel",
      patch: [
        {
          op: "replace",
          path: "/mounts/0/options",
          value: ["ro", "nosuid", "nodev", "noexec"]
        }
      ]
    },
    {
      id: "extra-mount",
      title: "a host directory is mounted",
      patch: [
        {
          op: "add",
          path: "/mounts/-",
          value: {
            destination: "/mnt",
            type: "bind",
            source: "/usr/share",
            options: ["bind", "ro", "nosuid", "nodev", "noexec"]
          }
        }
      ]
    },
    {
      id: "env-added",
      title: "the environment holds a key",
      patch: [
        {
          op: "replace",
          path: "/process/env",
          value: ["TKI_PLANTED_KEY=planted"]
        }
      ]
    },
    {
      id: "host-network",
      title: "the network is the host's",
      patch: [
        {
          op: "remove-namespace",
          path: "/linux/namespaces",
          value: "network"
        }
      ]
    },
    {
      id: "host-ipc",
      title: "System V IPC is the host's",
      patch: [
        {
          op: "remove-namespace",
          path: "/linux/namespaces",
          value: "ipc"
        }
      ]
    },
    {
      id: "filter-off",
      title: "no syscall filter",
      patch: [
        {
          op: "remove",
          path: "/linux/seccomp"
        }
      ]
    },
    {
      id: "filter-log",
      title: "the filter only logs",
      patch: [
        {
          op: "replace",
          path: "/linux/seccomp/defaultAction",
          value: "SCMP_ACT_LOG"
        }
      ]
    },
    {
      id: "socket-allowed",
      title: "the filter lets sockets through",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["socket", "connect", "bind", "listen", "sendto", "getsockname"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "fork-allowed",
      title: "the filter lets processes start",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["fork", "vfork", "clone", "socketpair", "wait4"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "uid-zero",
      title: "the user is root",
      patch: [
        {
          op: "replace",
          path: "/process/user/uid",
          value: 0
        }
      ]
    },
    {
      id: "gid-zero",
      title: "the group is root's",
      patch: [
        {
          op: "replace",
          path: "/process/user/gid",
          value: 0
        }
      ]
    },
    {
      id: "extra-group",
      title: "a supplementary group",
      patch: [
        {
          op: "replace",
          path: "/process/user/additionalGids",
          value: [0]
        }
      ]
    },
    {
      id: "capability-bounding",
      title: "a capability in the bounding set",
      patch: [
        {
          op: "replace",
          path: "/process/capabilities/bounding",
          value: ["CAP_SYS_ADMIN"]
        }
      ]
    },
    {
      id: "new-privileges",
      title: "no_new_privs is off",
      patch: [
        {
          op: "replace",
          path: "/process/noNewPrivileges",
          value: false
        }
      ]
    },
    {
      id: "umask-open",
      title: "the umask is open",
      patch: [
        {
          op: "replace",
          path: "/process/user/umask",
          value: 0
        }
      ]
    },
    {
      id: "memory-unlimited",
      title: "no memory limit",
      patch: [
        {
          op: "remove",
          path: "/linux/resources/memory"
        }
      ]
    },
    {
      id: "tasks-unlimited",
      title: "no limit on tasks",
      patch: [
        {
          op: "remove",
          path: "/linux/resources/pids"
        }
      ]
    },
    {
      id: "files-unlimited",
      title: "no limit on file size",
      patch: [
        {
          op: "remove",
          path: "/process/rlimits/2"
        }
      ]
    },
    {
      id: "in-source-swapped",
      title: "/in comes from elsewhere on the host",
      patch: [
        {
          op: "replace",
          path: "/mounts/2/source",
          value: "/usr/share"
        }
      ]
    },
    {
      id: "in-shared",
      title: "mounts made later on the host appear in /in",
      patch: [
        {
          op: "replace",
          path: "/mounts/2/options",
          value: ["bind", "rshared", "ro", "nosuid", "nodev", "noexec"]
        }
      ]
    },
    {
      id: "hostname-other",
      title: "the host name is changed",
      patch: [
        {
          op: "replace",
          path: "/hostname",
          value: "elsewhere"
        }
      ]
    },
    {
      id: "devices-allowed",
      title: "the device group allows everything",
      patch: [
        {
          op: "replace",
          path: "/linux/resources/devices",
          value: [
            {
              allow: true,
              access: "rwm"
            }
          ]
        }
      ]
    },
    {
      id: "swap-unlimited",
      title: "no limit on swap",
      patch: [
        {
          op: "replace",
          path: "/linux/resources/memory/swap",
          value: -1
        }
      ]
    },
    {
      id: "call-allowed",
      title: "the filter lets ptrace through",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["ptrace"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "call-door",
      title: "the filter has a door for one argument of socket",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["socket"],
            action: "SCMP_ACT_ALLOW",
            args: [
              {
                index: 0,
                value: 40,
                op: "SCMP_CMP_EQ"
              }
            ]
          }
        }
      ]
    },
    {
      id: "host-pid",
      title: "processes are the host's",
      patch: [
        {
          op: "remove-namespace",
          path: "/linux/namespaces",
          value: "pid"
        }
      ]
    },
    {
      id: "host-uts",
      title: "the host name is the host's",
      patch: [
        {
          op: "remove-namespace",
          path: "/linux/namespaces",
          value: "uts"
        }
      ]
    },
    {
      id: "host-cgroup",
      title: "the view of control groups is the host's",
      patch: [
        {
          op: "remove-namespace",
          path: "/linux/namespaces",
          value: "cgroup"
        }
      ]
    },
    {
      id: "nosuid-dropped",
      title: "/in takes set-user-id programs",
      patch: [
        {
          op: "replace",
          path: "/mounts/2/options",
          value: ["bind", "private", "ro", "nodev", "noexec"]
        }
      ]
    },
    {
      id: "nodev-dropped",
      title: "/in takes devices",
      patch: [
        {
          op: "replace",
          path: "/mounts/2/options",
          value: ["bind", "private", "ro", "nosuid", "noexec"]
        }
      ]
    },
    {
      id: "in-exec",
      title: "/in may hold programs",
      patch: [
        {
          op: "replace",
          path: "/mounts/2/options",
          value: ["bind", "private", "ro", "nosuid", "nodev"]
        }
      ]
    },
    {
      id: "capability-permitted",
      title: "a capability in the permitted set",
      patch: [
        {
          op: "replace",
          path: "/process/capabilities/bounding",
          value: ["CAP_SYS_ADMIN"]
        },
        {
          op: "replace",
          path: "/process/capabilities/permitted",
          value: ["CAP_SYS_ADMIN"]
        }
      ]
    },
    {
      id: "capability-effective",
      title: "a capability in the effective set",
      patch: [
        {
          op: "replace",
          path: "/process/capabilities/bounding",
          value: ["CAP_SYS_ADMIN"]
        },
        {
          op: "replace",
          path: "/process/capabilities/permitted",
          value: ["CAP_SYS_ADMIN"]
        },
        {
          op: "replace",
          path: "/process/capabilities/effective",
          value: ["CAP_SYS_ADMIN"]
        }
      ]
    },
    {
      id: "capability-inheritable",
      title: "a capability in the inheritable set",
      patch: [
        {
          op: "replace",
          path: "/process/capabilities/bounding",
          value: ["CAP_SYS_ADMIN"]
        },
        {
          op: "replace",
          path: "/process/capabilities/inheritable",
          value: ["CAP_SYS_ADMIN"]
        }
      ]
    },
    {
      id: "capability-ambient",
      title: "a capability in the ambient set",
      patch: [
        {
          op: "replace",
          path: "/process/capabilities/bounding",
          value: ["CAP_SYS_ADMIN"]
        },
        {
          op: "replace",
          path: "/process/capabilities/permitted",
          value: ["CAP_SYS_ADMIN"]
        },
        {
          op: "replace",
          path: "/process/capabilities/inheritable",
          value: ["CAP_SYS_ADMIN"]
        },
        {
          op: "replace",
          path: "/process/capabilities/ambient",
          value: ["CAP_SYS_ADMIN"]
        }
      ]
    },
    {
      id: "core-unlimited",
      title: "no limit on core files",
      patch: [
        {
          op: "replace",
          path: "/process/rlimits/0",
          value: {
            type: "RLIMIT_CORE",
            hard: 1099511627776,
            soft: 1099511627776
          }
        }
      ]
    },
    {
      id: "core-zero",
      title: "a limit on core files that a core pattern with a pipe ignores",
      patch: [
        {
          op: "replace",
          path: "/process/rlimits/0",
          value: {
            type: "RLIMIT_CORE",
            hard: 0,
            soft: 0
          }
        }
      ]
    },
    {
      id: "cpu-unlimited",
      title: "no limit on processor time",
      patch: [
        {
          op: "replace",
          path: "/process/rlimits/1",
          value: {
            type: "RLIMIT_CPU",
            hard: 1099511627776,
            soft: 1099511627776
          }
        }
      ]
    },
    {
      id: "open-files-unlimited",
      title: "a higher limit on open files",
      patch: [
        {
          op: "replace",
          path: "/process/rlimits/3",
          value: {
            type: "RLIMIT_NOFILE",
            hard: 512,
            soft: 512
          }
        }
      ]
    },
    {
      id: "call-mount",
      title: "the filter lets mount through",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["mount", "umount2", "pivot_root", "fsopen", "move_mount"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "call-unshare",
      title: "the filter lets unshare through",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["unshare", "setns"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "call-keyctl",
      title: "the filter lets the keyring through",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["keyctl", "add_key", "request_key"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "call-bpf",
      title: "the filter lets bpf through",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["bpf"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "call-memfd",
      title: "the filter lets memfd_create through",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["memfd_create"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "call-userfaultfd",
      title: "the filter lets userfaultfd through",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["userfaultfd"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "call-io-uring",
      title: "the filter lets io_uring through",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["io_uring_setup", "io_uring_enter", "io_uring_register"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "call-chmod",
      title: "the filter lets chmod through",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["chmod", "fchmod", "fchmodat", "fchmodat2"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "call-umask",
      title: "the filter lets umask through",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["umask"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "architectures-added",
      title: "the filter lets other architectures call",
      patch: [
        {
          op: "replace",
          path: "/linux/seccomp/architectures",
          value: ["SCMP_ARCH_X86_64", "SCMP_ARCH_X86", "SCMP_ARCH_X32"]
        }
      ]
    },
    {
      id: "speculation-allowed",
      title: "the filter lifts a mitigation",
      patch: [
        {
          op: "replace",
          path: "/linux/seccomp/flags",
          value: ["SECCOMP_FILTER_FLAG_SPEC_ALLOW"]
        }
      ]
    },
    {
      id: "oom-score",
      title: "the sandbox has another score when memory runs out",
      patch: [
        {
          op: "replace",
          path: "/process/oomScoreAdj",
          value: 500
        }
      ]
    },
    {
      id: "cwd-elsewhere",
      title: "the program starts in another folder",
      patch: [
        {
          op: "replace",
          path: "/process/cwd",
          value: "/app"
        }
      ]
    },
    {
      id: "device-added",
      title: "a device of the host",
      patch: [
        {
          op: "set",
          path: "/linux/devices",
          value: [
            {
              path: "/app/kmsg",
              type: "c",
              major: 1,
              minor: 11,
              fileMode: 438,
              uid: 0,
              gid: 0
            }
          ]
        }
      ]
    },
    {
      id: "user-namespace",
      title: "a user namespace that the policy does not have",
      patch: [
        {
          op: "add",
          path: "/linux/namespaces/-",
          value: {
            type: "user"
          }
        },
        {
          op: "set",
          path: "/linux/uidMappings",
          value: [
            {
              containerID: 0,
              hostID: 0,
              size: 4294967295
            }
          ]
        },
        {
          op: "set",
          path: "/linux/gidMappings",
          value: [
            {
              containerID: 0,
              hostID: 0,
              size: 4294967295
            }
          ]
        }
      ]
    },
    {
      id: "socket-mounted",
      title: "a socket of the host is mounted",
      patch: [],
      disturbance: "socket-mounted"
    },
    {
      id: "descriptor-leaked",
      title: "the runtime hands on a descriptor of the host's root",
      patch: [],
      disturbance: "descriptor-leaked"
    },
    {
      id: "traced",
      title: "a debugger is attached",
      patch: [],
      disturbance: "traced"
    },
    {
      id: "aslr-off",
      title: "addresses are not random",
      patch: [],
      disturbance: "aslr-off"
    },
    {
      id: "rootfs-changed",
      title: "a file of the rootfs is changed after it was hashed",
      patch: [],
      disturbance: "rootfs-changed"
    },
    {
      id: "rootfs-added",
      title: "a program is added to the rootfs after it was hashed",
      patch: [],
      disturbance: "rootfs-added"
    },
    {
      id: "rootfs-mode",
      title: "a file of the rootfs may be written by anyone, after it was hashed",
      patch: [],
      disturbance: "rootfs-mode"
    },
    {
      id: "runtime-swapped",
      title: "the runtime is not the program that was chosen",
      patch: [],
      disturbance: "runtime-swapped"
    },
    {
      id: "scaffold-proc",
      title: "the runtime's whole /proc is mounted twice, so that one stays",
      patch: [
        {
          op: "add",
          path: "/mounts/-",
          value: {
            destination: "/proc",
            type: "proc",
            source: "proc",
            options: ["ro", "nosuid", "nodev", "noexec"]
          }
        }
      ]
    },
    {
      id: "scaffold-dev",
      title: "a /dev with devices stays below the one that is taken down",
      patch: [
        {
          op: "replace",
          path: "/mounts/1/options",
          value: ["nosuid", "noexec", "mode=755", "size=65536", "nr_inodes=32"]
        },
        {
          op: "add",
          path: "/mounts/-",
          value: {
            destination: "/dev",
            type: "tmpfs",
            source: "tmpfs",
            options: ["ro", "nosuid", "noexec", "mode=755", "size=65536", "nr_inodes=32"]
          }
        }
      ]
    }
  ]
};

// src/attestation/sabotage-scores.ts
var counts = {
  all: { what: "all together", counted: () => true },
  "without-config": {
    what: "without the comparison of config.json",
    counted: (who) => who !== "bundle config"
  },
  "lying-prober": {
    what: "with a prober that prints twelve held",
    counted: (who) => !/^p\d\d (?:inside|control)$/.test(who)
  }
};
function sabotageScores(rows) {
  return Object.keys(counts).map((way) => {
    const { what, counted } = counts[way];
    const unseen = rows.filter(({ seen_by }) => !seen_by.some(counted)).map(({ id }) => id);
    return { id: way, what, seen: rows.length - unseen.length, total: rows.length, unseen };
  });
}

// src/cli/commands/attest.ts
var SABOTAGES_A_RUN = 10;
var sabotages = sabotage_default.sabotages.map(({ id, title }) => ({ id, title }));
function list(options, io) {
  io.stdout(
    options.json === true ? jsonOutput("attest", { exit_code: 0, sabotages }) : sabotages.map(({ id, title }) => `${id.padEnd(24)} ${title}
`).join("")
  );
  io.exit(0);
}
function idsOf(asked) {
  if (asked === "all") return sabotages.map(({ id }) => id);
  if (sabotages.some(({ id }) => id === asked)) return [asked];
  throw usageError(
    "SABOTAGE_UNKNOWN",
    `--sabotage ${quoted(asked)} is not known`,
    "`tki attest --sabotage list` names them."
  );
}
async function sabotage(asked, options, io) {
  const ids = idsOf(asked);
  const rows = [];
  const messages = [];
  for (let start = 0; start < ids.length; start += SABOTAGES_A_RUN) {
    const plan = toPlan("attest", io, {
      sabotage: ids.slice(start, start + SABOTAGES_A_RUN),
      runtime: parseRuntime(options.runtime),
      deadline_seconds: parseDeadline(options.deadline),
      catalog: loadCatalog(options.catalog ?? resolve(io.dist, "../catalog")).text
    });
    const result = await runPlan(plan, io);
    rows.push(...result.sabotage);
    messages.push(...result.messages);
  }
  const outcomes = ids.map((id) => rows.find((row) => row.id === id) ?? { id, seen: null, seen_by: [] });
  const seen = outcomes.filter((outcome) => outcome.seen === true).length;
  const unseen = outcomes.filter((outcome) => outcome.seen === false).length;
  const scores = sabotageScores(outcomes);
  const exitCode = unseen > 0 ? 4 : seen < ids.length ? 3 : 10;
  if (options.json === true) {
    const total = ids.length;
    io.stdout(
      jsonOutput("attest", {
        exit_code: exitCode,
        sabotages: outcomes,
        seen,
        unseen,
        total,
        scores,
        messages
      })
    );
  } else {
    for (const { id, seen: was, seen_by } of outcomes) {
      const word = was === null ? "no answer" : was ? "seen" : "UNSEEN";
      io.stdout(encodeTerminal(`${id.padEnd(24)} ${word.padEnd(10)} ${seen_by.join(", ")}`.trimEnd()) + "\n");
    }
    io.stdout(`${seen} of ${ids.length} ${ids.length === 1 ? "sabotage" : "sabotages"} detected
`);
    for (const score of scores) {
      const missed = score.unseen.length === 0 ? "" : `; not ${score.unseen.join(", ")}`;
      io.stdout(encodeTerminal(`${score.what}: ${score.seen} of ${score.total}${missed}`) + "\n");
    }
    for (const { level, code, text, hint } of messages) {
      io.stdout(labelled(level, [encodeTerminal(`${code}: ${text}`), encodeTerminal(`hint: ${hint}`)]));
    }
  }
  io.exit(exitCode);
}
async function attest(options, io) {
  if (options.sabotage === "list") return list(options, io);
  if (options.sabotage !== void 0) return sabotage(options.sabotage, options, io);
  const out = parseOut(options.out);
  const plan = toPlan("attest", io, {
    caller_nonce: parseNonce(options.nonce),
    runtime: parseRuntime(options.runtime),
    deadline_seconds: parseDeadline(options.deadline),
    venue: parseVenue(options.venue),
    bundle_copy: requireFree("--bundle", options.bundle),
    catalog: loadCatalog(options.catalog ?? resolve(io.dist, "../catalog")).text
  });
  const result = await runAndPublish(plan, out, io);
  io.stdout(options.json === true ? showRunAsJson("attest", result, out) : showRun(result, out, io.color));
  io.exit(result.exit_code);
}
function addAttest(program, io) {
  program.command("attest").summary(
    `observe the sandbox with its ${probeCount.number} probes, or sabotage it on purpose (never exits 0)`
  ).option("--out <dir>", "directory for the evidence (required, except with --sabotage)").option("--bundle <dir>", "leave the OCI bundle here, for an auditor").option("--sabotage <id>", "weaken one thing and see whether it is detected: an id, all, or list").option("--catalog <dir>", "the pinned catalog (default: the one shipped beside this program)").option("--nonce <hex>", "your own nonce, repeated in the evidence").option("--runtime <name>", `${offeredRuntimes} or an absolute path`, "auto").option(
    "--deadline <seconds>",
    "how long prober and inspector may take (default: measured on this machine)"
  ).option(
    "--venue <venue>",
    "where this runs: v1 (a throwaway container), v2 (a CI runner) or unstated; your claim, never an approval",
    "unstated"
  ).option("--json", "one JSON document on stdout").addHelpText("after", "\nExample:\n  tki attest --out evidence\n  tki attest --sabotage all\n").action((options) => attest(options, io));
}
export {
  addAttest
};

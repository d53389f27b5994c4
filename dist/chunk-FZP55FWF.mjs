import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  runtimeFacts
} from "./chunk-DXZWFWF3.mjs";
import {
  outEntries
} from "./chunk-MYUFLJTJ.mjs";
import {
  probeIds
} from "./chunk-NDY32TBP.mjs";

// src/probes/filter-checks.ts
function missingFilter(baseline) {
  return runtimeFacts[baseline.runtime].filterBytes ? [{ id: "filter-bytes", expected: "the bytes that the runtime keeps", observed: "not there" }] : [];
}
function filterChecks(filter, baseline, questions) {
  if (filter === null) return missingFilter(baseline);
  return questions.flatMap(([name, expected, args = []]) => {
    const observed = filter.answer(name, args);
    return observed === null ? [] : [{ id: `filter-${name}`, expected, observed }];
  });
}

// src/probes/specs/p01-network-egress.ts
var calls = ["socket", "socketpair", "connect", "bind", "listen", "accept4", "sendto", "io_uring_setup"];
var spec = {
  title: "no connection leaves, none is accepted",
  matrixRow: 25,
  explanation: "Tries TCP to a public, a private, a metadata and a loopback address, UDP, listening and a unix socket. The filter must answer EPERM.",
  raw: [],
  decisive: ["tcp-loopback", "tcp-listen", "udp-send", "unix-socket"],
  ofTheProcess: false,
  inside: () => [],
  outside: ({ filter }, baseline) => filterChecks(
    filter,
    baseline,
    calls.map((name) => [name, "ERRNO(1)"])
  )
};

// src/probes/specs/p02-name-resolution.ts
var spec2 = {
  title: "no name resolves",
  matrixRow: 26,
  explanation: "Tries to resolve names by the C library and by its own query. No answer may come.",
  raw: [],
  decisive: ["getaddrinfo", "resolver-query"],
  ofTheProcess: false,
  inside: () => [],
  outside: ({ filter }, baseline) => filterChecks(filter, baseline, [["socket", "ERRNO(1)"]])
};

// src/formats/kernel/kernel-tables.ts
function interfacesOf(text) {
  const lines = text.split("\n");
  if (!lines[0]?.startsWith("Inter-|")) return null;
  return lines.slice(2).filter((line) => line.trim() !== "").map((line) => line.split(":")[0]?.trim() ?? "?");
}
function foreignRoutesOf(text) {
  if (text === "") return [];
  const lines = text.split("\n");
  if (!lines[0]?.startsWith("Iface")) return null;
  return lines.slice(1).flatMap((line) => line.trim() === "" ? [] : [line.split("	")[0] ?? "?"]);
}
function foreignRoutes6Of(text) {
  if (text.startsWith("!")) return null;
  const rows = text.split("\n").filter((line) => line !== "");
  if (rows.some((row) => row.split(/\s+/).length < 10)) return null;
  return rows.flatMap((row) => {
    const device = row.split(/\s+/)[9] ?? "?";
    return device === "lo" ? [] : [device];
  });
}
function parseStatus(text) {
  const fields = /* @__PURE__ */ new Map();
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const colon = line.indexOf(":");
    if (colon < 1) return null;
    fields.set(
      line.slice(0, colon),
      line.slice(colon + 1).trim().replace(/\s+/g, " ")
    );
  }
  return fields.size === 0 ? null : fields;
}
function contextSwitches(text) {
  const status = parseStatus(text);
  const counts = ["voluntary_ctxt_switches", "nonvoluntary_ctxt_switches"].map((name) => status?.get(name));
  return counts.every((count) => /^\d{1,15}$/.test(count ?? "")) ? counts.reduce((sum, count) => sum + Number(count), 0) : null;
}

// src/formats/kernel/mountinfo.ts
var ATIME = /* @__PURE__ */ new Set(["relatime", "noatime", "nodiratime", "strictatime", "lazytime"]);
var split = (options) => options.split(",").filter((option) => !ATIME.has(option)).sort();
var unescaped = (text) => text.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
function parseMountinfo(text) {
  const mounts = [];
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const [left, right] = line.split(" - ");
    const before = left?.split(" ") ?? [];
    const after = right?.split(" ") ?? [];
    const [, , , root, mountPoint, options] = before;
    const [fsType, source, superOptions] = after;
    if (root === void 0 || mountPoint === void 0 || options === void 0) return null;
    if (fsType === void 0 || source === void 0 || superOptions === void 0) return null;
    mounts.push({
      mount_point: unescaped(mountPoint),
      root: unescaped(root),
      options: split(options),
      fs_type: fsType,
      source: unescaped(source),
      super_options: split(superOptions),
      propagation: before.slice(6).join(" ")
    });
  }
  return mounts.length === 0 ? null : mounts;
}

// src/probes/kernel-checks.ts
var words = (list) => list === null ? "unreadable" : list.join(" ");
var entriesOf = ({ rootEntries }) => words(rootEntries) || "a root with entries";
function mountLine(mount, expected) {
  const type = expected === void 0 || expected.fs_type !== null ? mount.fs_type : "any";
  const shown = expected !== void 0 && expected.fs_type === null ? [] : mount.super_options.filter((option) => option !== "inode64" && option !== "inode32").map(
    (option) => expected?.super_options.find((each) => each.split("|").includes(option)) ?? option
  );
  const propagation = "propagation" in mount && mount.propagation !== "" ? ` ${mount.propagation}` : "";
  return `${mount.mount_point} ${type ?? "any"} ${[...mount.options].sort().join(",")} ${[...shown].sort().join(",")}`.trim() + propagation;
}
var MASTER = /^master:\d+$/;
function withoutOwnMounts(all, policy, own) {
  const isOwn = ({ mount_point: place, fs_type: type, options }) => own.some((line) => {
    const [where = "", types = "", option] = line.split(" ");
    const here = where.endsWith("*") ? place.startsWith(where.slice(0, -1)) : place === where;
    return here && (types === "*" || types.split("|").includes(type)) && (option === void 0 || options.includes(option));
  });
  const promised = new Set(policy.map((row) => row.mount_point));
  const isLast = (row) => all.findLast((other) => other.mount_point === row.mount_point) === row;
  const rows = all.filter(
    (row) => promised.has(row.mount_point) ? isLast(row) || !isOwn(row) : !isOwn(row)
  );
  const taken = all.filter((row) => !rows.includes(row));
  const root = rows.filter((row) => row.mount_point === "/");
  const checks = [
    {
      id: "engine-mounts",
      expected: "none",
      observed: words(taken.map((row) => `${row.mount_point}(${row.fs_type})`).sort()) || "none"
    }
  ];
  for (const { propagation } of root) {
    const observed = propagation === "" ? "private" : MASTER.test(propagation) ? "slave" : propagation;
    checks.push({ id: "root-propagation", expected: "private", observed });
  }
  const bare = rows.map(
    (row) => root.includes(row) && MASTER.test(row.propagation) ? { ...row, propagation: "" } : row
  );
  return { rows: bare, checks };
}
function mountChecks(text, baseline, only) {
  const { mounts, own_mounts: own } = baseline.expectations.runtimes[baseline.runtime];
  const wanted = mounts.filter((row) => only(row.mount_point));
  const all = parseMountinfo(text)?.filter((row) => only(row.mount_point)) ?? null;
  const split2 = own === void 0 || all === null ? null : withoutOwnMounts(all, mounts, own);
  const rows = split2?.rows ?? all;
  const expectedOf = (point) => wanted.find((row) => row.mount_point === point);
  const render = (list) => list.map((row) => mountLine(row, expectedOf(row.mount_point))).sort().join(" | ");
  return [
    {
      id: "mounts",
      expected: render(wanted) || "a mount",
      observed: rows === null ? "unreadable" : render(rows)
    },
    ...split2?.checks ?? []
  ];
}
function mountsAt(reading, baseline, ...points) {
  return mountChecks(reading.mountinfo, baseline, (point) => points.includes(point)).slice(0, 1);
}
function sourceCheck(reading, place) {
  const source = reading.sources[place];
  return {
    id: `source-${place}`,
    expected: source?.intended ?? "known",
    observed: source?.mounted ?? "unreadable"
  };
}
function statusChecks(text, fields) {
  const status = parseStatus(text);
  return Object.entries(fields).map(([name, expected]) => ({
    id: `status-${name}`,
    expected,
    observed: status?.get(name) ?? "unreadable"
  }));
}
function privilegeFields(baseline) {
  const none = "0000000000000000";
  const id = Array.from({ length: 4 }, () => String(baseline.uid)).join(" ");
  return {
    Uid: id,
    Gid: id,
    Groups: "",
    CapInh: none,
    CapPrm: none,
    CapEff: none,
    CapBnd: none,
    CapAmb: none,
    NoNewPrivs: "1",
    Umask: baseline.policy.umask
  };
}
function netChecks(net) {
  return [
    { id: "interfaces", expected: "lo", observed: words(interfacesOf(net.dev)) },
    { id: "routes", expected: "", observed: words(foreignRoutesOf(net.route)) },
    // A kernel without IPv6 has no such table, and nothing to route.
    {
      id: "routes6",
      expected: "",
      observed: net.ipv6_route === "!ENOENT" ? "" : words(foreignRoutes6Of(net.ipv6_route))
    }
  ];
}

// src/probes/specs/p03-loopback-only.ts
var spec3 = {
  title: "loopback is the only interface, without routes",
  matrixRow: 27,
  explanation: "Lists interfaces and routes. Only lo, and no route but its own.",
  raw: ["dev", "ipv6_route", "route"],
  decisive: ["interfaces", "routes"],
  ofTheProcess: false,
  inside: (text) => netChecks({ dev: text("dev"), route: text("route"), ipv6_route: text("ipv6_route") }),
  outside: ({ reading }) => netChecks(reading.net)
};

// src/probes/specs/p04-rootfs-read-only.ts
var spec4 = {
  title: "the root file system refuses every write",
  matrixRow: 28,
  explanation: "Creates, appends, renames and removes below the root. EROFS each time.",
  raw: [],
  decisive: ["create-in-root", "append", "rename", "unlink"],
  ofTheProcess: false,
  inside: () => [],
  outside: ({ reading }, baseline) => [...mountsAt(reading, baseline, "/"), sourceCheck(reading, "/")]
};

// src/probes/specs/p05-in-read-only.ts
var spec5 = {
  title: "/in refuses every write",
  matrixRow: 29,
  explanation: "Creates a file in /in and appends to the packet. Refused by the mount, not only by the mode.",
  raw: [],
  decisive: ["create", "append", "rename", "unlink"],
  ofTheProcess: false,
  inside: () => [],
  outside: ({ reading }, baseline) => [...mountsAt(reading, baseline, "/in"), sourceCheck(reading, "/in")]
};

// src/probes/specs/p06-out-write-only.ts
function outChecks(reading, baseline) {
  const facts = (name) => {
    const entry = reading.out[name];
    return entry === void 0 ? "missing" : `${entry.kind} ${entry.mode} ${entry.uid}:${entry.gid} links ${entry.links}`;
  };
  const { directory_mode: directory, file_mode: file } = baseline.policy.out;
  return [
    { id: "out-directory", expected: `directory ${directory} 0:0 links 0`, observed: facts(".") },
    ...outEntries.map((name) => ({
      id: `out-${name}`,
      expected: `file ${file} 0:0 links 1`,
      observed: facts(name)
    })),
    {
      id: "out-entries",
      expected: words(outEntries),
      observed: words(
        Object.keys(reading.out).filter((name) => name !== ".").sort()
      )
    }
  ];
}
var spec6 = {
  title: "/out takes the three reports and gives nothing back",
  matrixRow: 30,
  explanation: "Writes a pre-created file, then reads, lists, creates, renames, removes and loads from /out. Only the write succeeds.",
  raw: [],
  decisive: ["read-back", "list", "create", "rename", "unlink", "proc-self-mem"],
  ofTheProcess: false,
  inside: () => [],
  outside: ({ reading }, baseline) => [
    ...mountsAt(reading, baseline, "/out", "/proc"),
    sourceCheck(reading, "/out"),
    ...outChecks(reading, baseline)
  ]
};

// src/probes/specs/p07-mount-set.ts
var spec7 = {
  title: "exactly the mounts of the policy, with their flags",
  matrixRow: 31,
  explanation: "Compares the mount table with the exact one of the policy, flags included.",
  raw: ["mountinfo"],
  decisive: ["mounts"],
  ofTheProcess: false,
  inside: (text, baseline) => mountChecks(text("mountinfo"), baseline, () => true),
  outside: ({ reading }, baseline) => mountChecks(reading.mountinfo, baseline, () => true)
};

// src/probes/specs/p08-empty-keyset.ts
var spec8 = {
  title: "the environment is empty",
  matrixRow: 33,
  explanation: "Reads the environment, as Node and as the kernel show it. Both are empty.",
  raw: [],
  decisive: ["environment-keys", "environ-bytes"],
  ofTheProcess: false,
  inside: () => [],
  outside: () => []
};

// src/probes/specs/p09-no-subprocess.ts
var spec9 = {
  title: "no process can be started",
  matrixRow: 34,
  explanation: "Starts a program, forks, starts a missing shell. EPERM each time.",
  raw: [],
  decisive: ["spawn-sync-node", "spawn-node"],
  ofTheProcess: false,
  inside: () => [],
  outside: ({ filter }, baseline) => filterChecks(filter, baseline, [
    ["fork", "ERRNO(1)"],
    ["vfork", "ERRNO(1)"],
    ["clone", "ERRNO(1)", [17n]],
    ["clone3", "ERRNO(38)"],
    ["execveat", "ERRNO(1)"]
  ])
};

// src/probes/specs/p10-no-privilege.ts
var spec10 = {
  title: "no privilege is held or gained",
  matrixRow: 35,
  explanation: "Changes user and groups, and reads capabilities and no_new_privs from the kernel.",
  raw: ["status"],
  decisive: ["setuid", "setgid", "status-CapEff", "status-NoNewPrivs"],
  ofTheProcess: true,
  inside: (text, baseline) => statusChecks(text("status"), privilegeFields(baseline)),
  outside: ({ reading }, baseline) => statusChecks(reading.status, privilegeFields(baseline))
};

// src/probes/specs/p11-syscall-filter.ts
var spec11 = {
  title: "the syscall filter is in force, default deny",
  matrixRow: 36,
  explanation: "Looks for one filter in force and makes calls outside of its list. EPERM each time.",
  raw: [],
  decisive: ["chmod", "statfs", "symlink", "kill", "watch"],
  ofTheProcess: true,
  inside: () => [],
  outside: ({ reading, filter }, baseline) => [
    ...statusChecks(reading.status, { Seccomp: "2", Seccomp_filters: "1" }),
    ...filter === null ? missingFilter(baseline) : [
      {
        id: "filter-bytes",
        expected: "",
        observed: filter.differences(baseline.seccomp).join("; ")
      }
    ]
  ]
};

// src/probes/specs/p12-no-host-surface.ts
function withoutOwn(root, own, { rootEntries }) {
  const names = root.split(" ");
  const engine = names.filter((name) => own.includes(name) && !rootEntries.includes(name));
  return [words(names.filter((name) => !engine.includes(name))), engine];
}
function entryChecks(root, dev, baseline) {
  const { dev: expected, own_root: own } = baseline.expectations.runtimes[baseline.runtime];
  const [ours, engine] = own === void 0 ? [root, []] : withoutOwn(root, own, baseline);
  return [
    { id: "root-entries", expected: entriesOf(baseline), observed: ours },
    { id: "dev-entries", expected: words(expected), observed: dev },
    ...own === void 0 ? [] : [{ id: "engine-root-entries", expected: "none", observed: words(engine) || "none" }]
  ];
}
var spec12 = {
  title: "nothing of the host can be seen",
  matrixRow: 37,
  explanation: "Looks for container sockets, /run, /sys, host processes and devices. Nothing is there.",
  raw: ["dev", "proc", "root"],
  decisive: ["docker-socket-run", "proc-sys", "root-entries"],
  ofTheProcess: false,
  inside: (text, baseline) => [
    ...entryChecks(text("root"), text("dev"), baseline),
    { id: "proc-entries", expected: "1 self thread-self", observed: text("proc") }
  ],
  outside: ({ reading }, baseline) => entryChecks(words(reading.root_entries), words(reading.dev_entries), baseline)
};

// src/probes/registry.ts
var specs = {
  "p01-network-egress": spec,
  "p02-name-resolution": spec2,
  "p03-loopback-only": spec3,
  "p04-rootfs-read-only": spec4,
  "p05-in-read-only": spec5,
  "p06-out-write-only": spec6,
  "p07-mount-set": spec7,
  "p08-empty-keyset": spec8,
  "p09-no-subprocess": spec9,
  "p10-no-privilege": spec10,
  "p11-syscall-filter": spec11,
  "p12-no-host-surface": spec12
};
var probes = specs;
function ofEachProbe(value) {
  return Object.fromEntries(probeIds.map((id) => [id, value(probes[id], id)]));
}

export {
  parseStatus,
  contextSwitches,
  parseMountinfo,
  probes,
  ofEachProbe
};

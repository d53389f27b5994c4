import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  runtimeFacts
} from "./chunk-3RNH26P3.mjs";
import {
  spec,
  spec2,
  spec3,
  spec4,
  spec5,
  spec6,
  spec7,
  spec8,
  statusChecks
} from "./chunk-3KTREIEY.mjs";
import {
  probeIds
} from "./chunk-JDNDBO6H.mjs";

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
var spec9 = {
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
var spec10 = {
  title: "no name resolves",
  matrixRow: 26,
  explanation: "Tries to resolve names by the C library and by its own query. No answer may come.",
  raw: [],
  decisive: ["getaddrinfo", "resolver-query"],
  ofTheProcess: false,
  inside: () => [],
  outside: ({ filter }, baseline) => filterChecks(filter, baseline, [["socket", "ERRNO(1)"]])
};

// src/probes/specs/p09-no-subprocess.ts
var spec11 = {
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

// src/probes/specs/p11-syscall-filter.ts
var spec12 = {
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

// src/probes/registry.ts
var specs = {
  "p01-network-egress": spec9,
  "p02-name-resolution": spec10,
  "p03-loopback-only": spec,
  "p04-rootfs-read-only": spec2,
  "p05-in-read-only": spec3,
  "p06-out-write-only": spec4,
  "p07-mount-set": spec5,
  "p08-empty-keyset": spec6,
  "p09-no-subprocess": spec11,
  "p10-no-privilege": spec7,
  "p11-syscall-filter": spec12,
  "p12-no-host-surface": spec8
};
var probes = specs;
function ofEachProbe(value) {
  return Object.fromEntries(probeIds.map((id) => [id, value(probes[id], id)]));
}

export {
  probes,
  ofEachProbe
};

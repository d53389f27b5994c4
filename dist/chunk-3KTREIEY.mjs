import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  foreignRoutes6Of,
  foreignRoutesOf,
  interfacesOf,
  outEntries,
  parseMountinfo,
  parseStatus,
  quoted,
  toCanonicalJson
} from "./chunk-JDNDBO6H.mjs";

// src/attestation/verify/row.ts
var toName = (named) => typeof named === "string" ? { id: named, of: null } : { id: named[0], of: named[1] };
function isNamed(row2, named) {
  const { id, of } = toName(named);
  return row2.id === id && (of === null || row2.of === of);
}
var toDetail = (why) => typeof why === "string" ? { kind: "words", text: why } : why;
var NONE = { kind: "none" };
var row = (named, label, state, why = NONE, concludes = true) => ({
  ...toName(named),
  label,
  state,
  detail: toDetail(why),
  concludes
});
var notEvaluated = (named, label, why) => row(named, label, "not evaluated", why);
var missing = (named, label, why) => row(named, label, "not evidenced", why);
var stated = (named, why) => row(named, "asserted", "not evidenced", why, false);
var isNothing = (value) => value === null || value === "" || typeof value === "object" && Object.keys(value).length === 0;
var asText = (value) => typeof value === "string" ? value : toCanonicalJson(value);
function compare(named, label, expected, observed) {
  const [a, b] = [asText(expected), asText(observed)];
  const alike = typeof expected === "string" === (typeof observed === "string");
  if (a !== b || !alike) {
    const same = a === b;
    return row(named, label, "differs", {
      kind: "values",
      expected: same ? toCanonicalJson(expected) : a,
      observed: same ? toCanonicalJson(observed) : b
    });
  }
  return isNothing(observed) ? notEvaluated(named, label, "neither side says anything") : row(named, label, "agrees");
}
var comparePresent = (named, label, expected, observed) => observed === null ? row(named, label, "differs", { kind: "values", expected, observed }) : compare(named, label, expected, observed);
var compareIfAny = (named, expected, observed) => expected === null && observed === null ? [] : [compare(named, "cross-checked", expected, observed)];
var WRONG_KEPT = 20;
function nothingWrong(named, label, wrong, over) {
  if (wrong.length > 0) return compare(named, label, [], wrong.slice(0, WRONG_KEPT));
  return over > 0 ? row(named, label, "agrees") : notEvaluated(named, label, "there was nothing to judge it by");
}
function saysNothing(named, label, observed) {
  const said = observed === null ? [] : Array.isArray(observed) ? observed : [observed];
  return nothingWrong(named, label, said.map(asText), 1);
}

// src/report/encoders.ts
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/gu;
function escapeOf(character) {
  switch (character) {
    case "\n":
      return "\\n";
    case "\r":
      return "\\r";
    case "	":
      return "\\t";
  }
  const point = character.codePointAt(0) ?? 0;
  return point < 256 ? `\\x${point.toString(16).padStart(2, "0")}` : `\\u{${point.toString(16)}}`;
}
function visible(text) {
  return text.replaceAll("\\", "\\\\").replace(INVISIBLE, escapeOf);
}
function encodeTerminal(text) {
  return visible(text);
}
var NAME = /^[A-Za-z0-9_./@+,=~%:-]+$/;
function encodeTerminalName(text) {
  return NAME.test(text) ? text : visible(quoted(text));
}
var MARKDOWN_ACTIVE = /[`|<>&@#[\]]/g;
var MARKDOWN_LINK = /:(?=\/\/)|(?<=www)\./gi;
var OUTER_SPACE = /^ | $/g;
function encodeMarkdown(text) {
  if (text === "") return "(empty)";
  const inner = visible(text).replace(MARKDOWN_ACTIVE, escapeOf).replace(MARKDOWN_LINK, escapeOf).replace(OUTER_SPACE, "\\x20");
  return `\`${inner}\``;
}
var MARKUP = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;"
};
function encodeHtml(text) {
  return visible(text).replace(/[&<>"'`]/g, (character) => MARKUP[character] ?? "");
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
  const promised = new Set(policy.map((row2) => row2.mount_point));
  const isLast = (row2) => all.findLast((other) => other.mount_point === row2.mount_point) === row2;
  const rows = all.filter(
    (row2) => promised.has(row2.mount_point) ? isLast(row2) || !isOwn(row2) : !isOwn(row2)
  );
  const taken = all.filter((row2) => !rows.includes(row2));
  const root = rows.filter((row2) => row2.mount_point === "/");
  const checks = [
    {
      id: "engine-mounts",
      expected: "none",
      observed: words(taken.map((row2) => `${row2.mount_point}(${row2.fs_type})`).sort()) || "none"
    }
  ];
  for (const { propagation } of root) {
    const observed = propagation === "" ? "private" : MASTER.test(propagation) ? "slave" : propagation;
    checks.push({ id: "root-propagation", expected: "private", observed });
  }
  const bare = rows.map(
    (row2) => root.includes(row2) && MASTER.test(row2.propagation) ? { ...row2, propagation: "" } : row2
  );
  return { rows: bare, checks };
}
function mountChecks(text, baseline, only) {
  const { mounts, own_mounts: own } = baseline.expectations.runtimes[baseline.runtime];
  const wanted = mounts.filter((row2) => only(row2.mount_point));
  const all = parseMountinfo(text)?.filter((row2) => only(row2.mount_point)) ?? null;
  const split = own === void 0 || all === null ? null : withoutOwnMounts(all, mounts, own);
  const rows = split?.rows ?? all;
  const expectedOf = (point) => wanted.find((row2) => row2.mount_point === point);
  const render = (list) => list.map((row2) => mountLine(row2, expectedOf(row2.mount_point))).sort().join(" | ");
  return [
    {
      id: "mounts",
      expected: render(wanted) || "a mount",
      observed: rows === null ? "unreadable" : render(rows)
    },
    ...split?.checks ?? []
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
var spec = {
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
var spec2 = {
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
var spec3 = {
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
var spec4 = {
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
var spec5 = {
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
var spec6 = {
  title: "the environment is empty",
  matrixRow: 33,
  explanation: "Reads the environment, as Node and as the kernel show it. Both are empty.",
  raw: [],
  decisive: ["environment-keys", "environ-bytes"],
  ofTheProcess: false,
  inside: () => [],
  outside: () => []
};

// src/probes/specs/p10-no-privilege.ts
var spec7 = {
  title: "no privilege is held or gained",
  matrixRow: 35,
  explanation: "Changes user and groups, and reads capabilities and no_new_privs from the kernel.",
  raw: ["status"],
  decisive: ["setuid", "setgid", "status-CapEff", "status-NoNewPrivs"],
  ofTheProcess: true,
  inside: (text, baseline) => statusChecks(text("status"), privilegeFields(baseline)),
  outside: ({ reading }, baseline) => statusChecks(reading.status, privilegeFields(baseline))
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
var spec8 = {
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

export {
  isNamed,
  row,
  notEvaluated,
  missing,
  stated,
  compare,
  comparePresent,
  compareIfAny,
  nothingWrong,
  saysNothing,
  encodeTerminal,
  encodeTerminalName,
  encodeMarkdown,
  encodeHtml,
  statusChecks,
  spec,
  spec2,
  spec3,
  spec4,
  spec5,
  spec6,
  spec7,
  spec8
};

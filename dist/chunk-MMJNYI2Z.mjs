import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  OTHER_BUILD,
  architectureIds,
  architectures,
  baselineBy,
  digester,
  isArchitecture,
  isDrivenBy,
  laterMembers,
  nothingAround,
  otherVersionIn,
  ownDigest,
  ownRules,
  policySubjects,
  readDocuments,
  releaseOf,
  rowAbout,
  runNames,
  selfDigest,
  sourcesOf,
  stagesOf,
  subjectDigest
} from "./chunk-MYX33WSX.mjs";
import {
  probes
} from "./chunk-VDVJY7VE.mjs";
import {
  isEngine,
  runtimeFacts
} from "./chunk-3RNH26P3.mjs";
import {
  compare,
  compareIfAny,
  comparePresent,
  isNamed,
  missing,
  notEvaluated,
  nothingWrong,
  row,
  saysNothing,
  stated
} from "./chunk-3KTREIEY.mjs";
import {
  CodedError,
  PROMISES_OPEN,
  artifactOf,
  canonicalDigest,
  contextSwitches,
  deadlinesFor,
  evidenceName,
  isCoded,
  outEntries,
  outFiles,
  parseMountinfo,
  parseStatus,
  probeCount,
  probeIds,
  promiseIds,
  promises,
  publishedName,
  quoted,
  reportName,
  runFileKind,
  runStatementName,
  sha256
} from "./chunk-JDNDBO6H.mjs";

// src/attestation/verify/deadlines.ts
function deadlineRows({ predicate: { deadlines } }, { policy }) {
  if (deadlines === void 0) return [];
  const { probe_seconds: probe, inspect_seconds: inspect, cause, measured } = deadlines;
  const asked = cause === "caller" ? probe : null;
  const { measured: _made, ...follows } = deadlinesFor(policy.deadline_seconds, measured, asked);
  const { measured: _said, ...said } = deadlines;
  return [
    compare("deadlines", "recomputed", follows, said),
    stated(
      "deadlines-measured",
      `prober ${probe} s, inspector ${inspect} s (${cause}); ${measured.hash_bytes} bytes hashed in ${measured.hash_ms} ms, first process ${measured.process_ms} ms`
    )
  ];
}

// src/attestation/verify/given.ts
var NOT_GIVEN = "not given: NOT_EVIDENCED from outside";
function bindingRows(report, go, expected) {
  const row2 = (named, option, said, heard, told) => told !== null && heard !== null ? compare(named, "cross-checked", told, heard) : stated(
    named,
    heard === null ? `${said}: the run was given no digest` : `${said}: the run's own word that it was given ${heard}, unless ${option} is given`
  );
  return [
    row2(
      "origin",
      "--expect-packet",
      `${report.integrity}, ${report.origin}`,
      go.expected_packet_digest,
      expected.packet
    ),
    row2(
      "catalog-authority",
      "--expect-catalog",
      report.catalog_authority,
      go.expected_catalog_digest,
      expected.catalog
    )
  ];
}
function catalogRows({ catalog: named, shippedCatalog = null }, catalog) {
  const what = "given-catalog";
  if (named !== null) return [compare(what, "cross-checked", catalog ?? "absent", named)];
  if (shippedCatalog === null)
    return [stated("catalog", `${catalog ?? "absent"}: give --catalog DIR to compare`)];
  return shippedCatalog === catalog ? [compare(what, "cross-checked", catalog, shippedCatalog)] : [
    missing(
      what,
      "cross-checked",
      `the run names ${catalog ?? "none"}, and the one beside this program is ${shippedCatalog}: give --catalog DIR, the catalog of that run`
    )
  ];
}
function givenRows(given, go, evidence) {
  const row2 = (id, digest, named) => digest === null ? [] : [compare(id, "cross-checked", named ?? "no such input of this run", digest)];
  const catalog = subjectDigest(evidence.subject, "catalog");
  return [
    ...row2("given-packet", given.packet, go?.packet_digest),
    ...row2("given-claims", given.claims, go?.claims_digest),
    ...row2("given-previous", given.previous, go?.previous_digest),
    ...catalogRows(given, catalog)
  ];
}
function expectationRows(expected, evidence) {
  const row2 = (id, wanted, observed) => wanted === null ? stated(id, NOT_GIVEN) : compare(id, "cross-checked", wanted, observed ?? "absent");
  const subject = (name) => subjectDigest(evidence.subject, name);
  const { ci_run: ci, run } = evidence.predicate;
  return [
    row2("expect-packet", expected.packet, subject("packet")),
    row2("expect-policy", expected.policy, subject("policy")),
    row2("expect-catalog", expected.catalog, subject("catalog")),
    expected.nonce === null ? stated("expect-nonce", "not given: a nonce that the run chose itself shows no freshness") : row2("expect-nonce", expected.nonce, evidence.predicate.caller_nonce),
    row2("expect-run", expected.run, ci?.id ?? run)
  ];
}

// src/attestation/verify/times.ts
function sortable(time) {
  const date = /* @__PURE__ */ new Date(`${time.slice(0, 19)}Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 19) !== time.slice(0, 19)) return null;
  return `${time.slice(0, 19)}.${time.slice(20, -1).padEnd(6, "0")}`;
}
function disorder(times) {
  return times.flatMap(([name, time], index) => {
    const own = sortable(time);
    if (own === null) return [`${name} is ${time}, which is not a calendar date`];
    const [before, earlier] = times[index - 1] ?? [];
    if (before === void 0 || earlier === void 0) return [];
    return (sortable(earlier) ?? "") <= own ? [] : [`${name} ${time} is before ${before} ${earlier}`];
  });
}
function timeRows(evidence, run, go) {
  const { started_at: started, judged_at: judged2, control } = evidence.predicate;
  const finished = run?.predicate.ended.finished_at ?? null;
  const { at, reused } = control.record;
  const story = [
    ["started_at", started],
    ["judged_at", judged2],
    ...go === null ? [] : [["clock", go.clock]],
    ...finished === null ? [] : [["finished_at", finished]]
  ];
  const made = reused ? [
    ["control", at],
    ["started_at", started]
  ] : [
    ["started_at", started],
    ["control", at],
    ["judged_at", judged2]
  ];
  const later = go === null || go.as_of === null ? [] : [
    ["clock", go.clock],
    ["as_of", go.as_of]
  ];
  return [
    nothingWrong(
      "times-order",
      "cross-checked",
      [...disorder(story), ...disorder(made), ...disorder(later)],
      story.length
    ),
    stated(
      "times",
      `${started}, judged ${judged2}, ${finished === null ? "no end known" : `to ${finished}`}; no independent clock`
    )
  ];
}
function sinceRow({ since }, evidence) {
  if (since === null) return stated("expect-since", NOT_GIVEN);
  const { started_at: started } = evidence.predicate;
  const [earliest, own] = [sortable(since), sortable(started)];
  const late = earliest !== null && own !== null && earliest <= own;
  return compare("expect-since", "cross-checked", late ? started : `${since} or later`, started);
}
function ageRows(go, expected) {
  const told = expected.maxAgeSeconds === null ? stated("expect-max-age", NOT_GIVEN) : compare("expect-max-age", "cross-checked", expected.maxAgeSeconds, go?.max_age_seconds ?? "absent");
  if (go === null) return [told];
  return [
    stated("clock", `ages were judged at ${go.clock}: the host's own clock`),
    stated("max-age", `${go.max_age_seconds} s: the run's own word unless --expect-max-age is given`),
    stated("as-of", go.as_of ?? "not requested"),
    told
  ];
}

// src/attestation/verify/approval.ts
var UNNARROWED = "the approval does not narrow it";
function signatureRow({ signature, expectedDigest }) {
  const id = "approval-signature";
  switch (signature.kind) {
    case "not given":
      return stated(
        id,
        expectedDigest === null ? "none, and no --approval-digest: the owner's name is the file's own word" : "none: the caller got its digest through another channel"
      );
    case "holds":
      return row(id, "recomputed", "agrees", `by ${signature.by}`);
    case "refused":
      return row(
        id,
        "recomputed",
        "differs",
        `expected a signature over this very file, found ${signature.why}`
      );
  }
}
function approvalRows(approval, run, evidence, evidenceDigest) {
  if (approval === null) return [];
  const { document, digest, expectedDigest } = approval;
  const { predicate, subject } = evidence;
  const narrowed = (name, wanted, observed) => wanted === null ? stated(["approval-about", name], UNNARROWED) : compare(["approval-about", name], "cross-checked", wanted, observed ?? "absent");
  const { runner } = document;
  return [
    expectedDigest === null ? stated("approval-digest", NOT_GIVEN) : compare("approval-digest", "recomputed", expectedDigest, digest),
    signatureRow(approval),
    compare(["approval-about", "venue"], "cross-checked", document.venue, predicate.venue.claimed),
    narrowed("policy", document.policy_digest, subjectDigest(subject, "policy")),
    narrowed("filter source", document.filter_digest, subjectDigest(subject, "filter-source")),
    narrowed("architecture", runner.architecture, predicate.host.architecture),
    narrowed("node", runner.node_digest, subjectDigest(subject, "app/node")),
    narrowed("runtime", runner.runtime, predicate.runtime.id),
    narrowed("runtime binary", runner.runtime_digest, predicate.runtime.digest),
    narrowed("CI run", runner.ci_run, predicate.ci_run?.id ?? null),
    narrowed("evidence", document.evidence_digest, evidenceDigest),
    nothingWrong(
      "approval-time",
      "cross-checked",
      [
        ...disorder([
          ["valid_from", document.valid_from],
          ["started_at", predicate.started_at]
        ]),
        ...disorder([
          run === null ? ["judged_at", predicate.judged_at] : ["finished_at", run.predicate.ended.finished_at],
          ["valid_until", document.valid_until]
        ])
      ],
      2
    )
  ];
}
function attestationOf(rows) {
  const own = rows.filter(({ id }) => rowAbout(id) === "sandbox");
  const has = (state) => own.some((each) => each.state === state);
  if (has("differs")) return "NOT_AS_EXPECTED";
  const open = own.some(
    ({ state, detail }) => state === "not evaluated" && detail.kind !== "earlier release"
  );
  if (open || !has("agrees")) return "NOT_ACCEPTED (unverified)";
  if (own.some((each) => isNamed(each, "engine-sandbox"))) return `NOT_ACCEPTED (${PROMISES_OPEN})`;
  return "NOT_ACCEPTED (venue unapproved)";
}
function conclude(approval, rows, exitCode) {
  const said = (id, state, why) => row(id, "asserted", state, why, false);
  const unapproved = "unverified: attested on an approved venue";
  const refused = (why) => ({
    rows: [said("approval", "not evidenced", why), said("matrix-row-24", "not evidenced", unapproved)],
    attestation: attestationOf(rows)
  });
  if (approval === null) return refused("not given: the venue stays unapproved");
  const { digest, document } = approval;
  if (exitCode !== 10) return refused(`${digest} was given and is not accepted: not every conclusion agrees`);
  const given = `APPROVAL_GIVEN (${digest})`;
  const owner = `by ${document.owner}, until ${document.valid_until}`;
  return {
    rows: [
      said("approval", "agrees", `${given} ${owner}; that lets nothing through`),
      said("matrix-row-24", "agrees", `the approval ${digest} fits this evidence, by the run's own clock`)
    ],
    attestation: given
  };
}

// src/attestation/verify/attestation-alone.ts
var isReportName = (name) => artifactOf(name) === "report";
function attestationRows(run, evidence, files) {
  const { verdict, exit_code: exitCode, release } = run.predicate;
  const reports = [...files.keys()].filter(isReportName);
  return [
    nothingWrong("beside-attestation", "cross-checked", reports, files.size),
    saysNothing("attestation-verdict", "cross-checked", verdict),
    compare(
      "attestation-exit-code",
      "cross-checked",
      isEngine(evidence.predicate.runtime.id) ? 2 : 10,
      exitCode
    ),
    saysNothing("attestation-release", "cross-checked", release)
  ];
}

// src/attestation/verify/end.ts
var LIBRARY = /^\/(?:[A-Za-z0-9._+-]+\/)+[A-Za-z0-9._+-]+\.so(?:\.[0-9]+)*$/;
var OWN_ENTRIES = ["app", "dev", "in", "out", "proc"];
var LIBRARY_ENTRIES = /* @__PURE__ */ new Set(["lib", "lib64", "usr"]);
var firstSegment = (path) => path.split("/")[1] ?? "";
function wrongPrograms(removed, pinned, architecture) {
  const ours = ["node", ...Object.keys(pinned).filter((name) => name.endsWith(".cjs"))].map(
    (name) => `/app/${name}`
  );
  const needed = isArchitecture(architecture) ? [...ours, architectures[architecture].loader] : ours;
  return [
    ...needed.filter((path) => !removed.includes(path)).map((path) => `${path} is not among them`),
    ...removed.filter((path) => !needed.includes(path) && !(LIBRARY.test(path) && firstSegment(path) !== "app")).map((path) => `${path} is not a library`),
    ...removed.join("\n") === [...new Set(removed)].sort().join("\n") ? [] : ["not sorted, or twice"]
  ];
}
var runIdRow = ({ nonce, run }) => compare("run-id-of-nonce", "recomputed", sha256(nonce).slice("sha256:".length, "sha256:".length + 16), run);
function endRows(evidence, run, go, release, pinned) {
  const { ended, disagreements } = run.predicate;
  const { root_entries: entries } = evidence.predicate;
  const inspected = go !== null;
  const ofEngine = isEngine(evidence.predicate.runtime.id);
  const rows = [
    runIdRow(run.predicate),
    saysNothing("disagreements", "cross-checked", disagreements),
    compare(
      "container-end",
      "cross-checked",
      inspected ? "ended by itself" : "deleted after the probes",
      ended.container
    ),
    compare("out-entries", "cross-checked", outEntries, ended.out_entries),
    compare("oom-kills", "cross-checked", "0", ended.oom_kills)
  ];
  if (!inspected || ofEngine) {
    return [
      ...rows,
      saysNothing("nothing-removed", "cross-checked", ended.removed_programs),
      ...go === null ? [] : [
        compare("release-nonce", "cross-checked", go.nonce, release?.nonce ?? "unreadable"),
        saysNothing("release-programs", "cross-checked", release?.removed_programs ?? ["unreadable"])
      ],
      nothingWrong(
        "root-entries",
        "cross-checked",
        [.../* @__PURE__ */ new Set([...OWN_ENTRIES, ...entries])].sort().filter(
          (name, index) => entries[index] !== name || !(OWN_ENTRIES.includes(name) || LIBRARY_ENTRIES.has(name))
        ),
        entries.length
      )
    ];
  }
  if (go === null) return rows;
  return [
    ...rows,
    compare("release-nonce", "cross-checked", go.nonce, release?.nonce ?? "unreadable"),
    release === null ? notEvaluated("release-programs", "cross-checked", "the release.json inside run.json is not valid") : compare("release-programs", "cross-checked", ended.removed_programs, release.removed_programs),
    nothingWrong(
      "removed-programs",
      "recomputed",
      wrongPrograms(ended.removed_programs, pinned, evidence.predicate.host.architecture),
      ended.removed_programs.length
    ),
    compare(
      "root-entries",
      "cross-checked",
      [.../* @__PURE__ */ new Set([...OWN_ENTRIES, ...ended.removed_programs.map(firstSegment)])].sort(),
      entries
    )
  ];
}

// src/attestation/verify/go.ts
function goRows(go, run, evidence, evidenceDigest) {
  const { probes: probes2, unverified_promises: open } = evidence.predicate;
  const ofEngine = isEngine(evidence.predicate.runtime.id);
  const attested = {
    status: "NOT_ACCEPTED",
    reason: ofEngine ? PROMISES_OPEN : "venue unapproved",
    grade: evidence.predicate.grade,
    runtime: evidence.predicate.runtime.id,
    venue: evidence.predicate.venue.claimed,
    observed_as_expected: ofEngine ? probes2.filter(({ state }) => state === "held").length : probeCount.number,
    probes: probeCount.number,
    evidence_digest: evidenceDigest,
    ...open === void 0 ? {} : { unverified_promises: open.map(({ id }) => id) }
  };
  const subject = (name) => subjectDigest(evidence.subject, name);
  return [
    compare("go-nonce", "cross-checked", run.predicate.nonce, go.nonce),
    compare("go-run", "cross-checked", run.predicate.run, go.run),
    ...compareIfAny("go-caller-nonce", evidence.predicate.caller_nonce, go.caller_nonce),
    compare("go-attestation", "cross-checked", attested, go.attestation),
    compare("go-matrix", "cross-checked", evidence.predicate.matrix, go.matrix),
    compare("go-packet", "cross-checked", subject("packet"), go.packet_digest),
    compare("go-catalog", "cross-checked", subject("catalog"), go.catalog_digest),
    ...compareIfAny("go-claims", subject("claims"), go.claims_digest),
    compare("packet-of-both", "cross-checked", subject("packet"), subjectDigest(run.subject, "packet"))
  ];
}

// src/attestation/verify/own-word.ts
var nothingSaid = { server: null, run_id: null, run_attempt: null, workflow: null };
function ciRunRow({ predicate: { ci_run: ci, environment_states: states, run_on_github } }) {
  if (states === void 0 && run_on_github === void 0)
    return compare("ci-run", "asserted", "what the environment said, or null", "absent");
  const words = (id2, attempt2) => `${id2}, attempt ${attempt2 ?? ""}`;
  const run = ci === null ? "none" : words(ci.id, ci.attempt);
  if (states === void 0) return stated("ci-run", run);
  const { server, run_id: id, run_attempt: attempt, workflow } = states ?? nothingSaid;
  const said = id === null ? "none" : words(id, attempt);
  if (said !== run) return compare("ci-run", "cross-checked", said, run);
  return states === null ? stated("ci-run", run) : stated("ci-run", `${run}, by ${server ?? "no server"}, workflow ${workflow ?? "not named"}`);
}
function ownWordRows(evidence) {
  const { host, runtime, venue, privilege, control } = evidence.predicate;
  const node = subjectDigest(evidence.subject, "app/node") ?? "absent";
  return [
    stated("host", `kernel ${host.kernel}, ${host.architecture}, node ${host.node} (${node})`),
    stated("runtime", `${runtime.version} at ${runtime.path}, ${runtime.digest}`),
    stated("venue", `claimed ${venue.claimed}`),
    stated("privilege", privilege),
    stated(
      "control",
      `made ${control.record.at}, ${control.record.reused ? "of an earlier run" : "for this run"}, ${control.record.key}`
    ),
    ciRunRow(evidence)
  ];
}
var NAMES_SHOWN = 5;
function otherFilesRows(others) {
  if (others.length === 0) return [];
  const named = others.slice(0, NAMES_SHOWN).map((name) => JSON.stringify(name)).join(", ");
  const more = others.length > NAMES_SHOWN ? ", \u2026" : "";
  return [stated("other-files", `${others.length} that no run leaves; nothing read them: ${named}${more}`)];
}

// src/attestation/verify/policy.ts
function policyRows(evidence, rules) {
  const { architecture } = evidence.predicate.host;
  return [
    ...policySubjects.map(
      (name) => compare(
        ["policy-subject", name],
        "recomputed",
        rules.digests[name],
        subjectDigest(evidence.subject, name)
      )
    ),
    compare("trusted", "recomputed", rules.takenOnTrust, evidence.predicate.trusted),
    compare(
      "filter-architecture",
      "recomputed",
      rules.architectures.find((id) => id === architecture) ?? rules.architectures.join(" or "),
      architecture
    )
  ];
}
function otherPolicyRows({ version, rules }, own) {
  if (version === null) return [];
  return policySubjects.filter((name) => rules.digests[name] !== own.digests[name]).map(
    (name) => notEvaluated(["earlier-policy", name], "recomputed", {
      kind: "earlier release",
      version,
      why: `had another one: the run is checked against ${rules.digests[name]}, not against this release's ${own.digests[name]}`
    })
  );
}

// src/probes/checks.ts
function knownChecks(baseline, place, checks) {
  const { known } = baseline;
  if (known === void 0 || known === null) return checks;
  return checks.filter(({ id }) => known.has(`${place} ${id}`));
}

// src/attestation/checks/inside.ts
function insideChecks(probe, frame, baseline) {
  const { attempts, raw } = frame.observations[probe];
  const attempted = Object.entries(baseline.expectations.attempts[probe]).map(([id, codes]) => {
    const observed = attempts[id] ?? "not attempted";
    return { id, expected: codes.split("|").includes(observed) ? observed : codes, observed };
  });
  return [...attempted, ...probes[probe].inside((name) => raw[name] ?? "!MISSING", baseline)];
}

// src/formats/kernel/descriptors.ts
var ACCESS = ["r", "w", "rw", "?"];
var O_APPEND = 1024;
var O_PATH = 2097152;
var O_CLOEXEC = 524288;
function anonymousKind(target) {
  const anonymous = /^anon_inode:\[?([a-z0-9_-]+)\]?$/.exec(target)?.[1];
  if (anonymous !== void 0) return anonymous;
  return /^(pipe|socket):\[\d+\]$/.exec(target)?.[1] ?? null;
}
function counted(lines2) {
  const counts = /* @__PURE__ */ new Map();
  for (const line of lines2) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].map(([line, count]) => count === 1 ? line : `${line} x${count}`).sort();
}
function access(flags) {
  if (!/^0[0-7]{1,18}$/.test(flags)) return null;
  const bits = Number.parseInt(flags, 8);
  const words = [(bits & O_PATH) === 0 ? ACCESS[bits & 3] ?? "?" : "path"];
  if ((bits & O_APPEND) !== 0) words.push("append");
  return words.join(" ");
}
var keepsOverExec = (flags) => (Number.parseInt(flags, 8) & O_CLOEXEC) === 0;
function descriptorLines(descriptors, places) {
  const names2 = new Map(Object.entries(places).map(([name, identity]) => [identity, name]));
  const ends = /* @__PURE__ */ new Map();
  for (const { target } of Object.values(descriptors)) ends.set(target, (ends.get(target) ?? 0) + 1);
  return counted(
    Object.entries(descriptors).map(([number, { target, flags, identity }]) => {
      const how = access(flags);
      const read = how !== null && !target.startsWith("!") && !identity.startsWith("!");
      if (!read || !/^\d{1,7}$/.test(number)) return `${number} unreadable ${target}`;
      const kind = anonymousKind(target);
      const what = kind === "pipe" ? ends.get(target) === 2 ? "pipe with both ends here" : "pipe that leads elsewhere" : kind ?? names2.get(identity) ?? `${target}, which is not of this sandbox,`;
      if (Number(number) <= 2) return `${number} ${what} ${how}`;
      return `${what} ${how}${keepsOverExec(flags) ? " kept over execve" : ""}`;
    })
  );
}
function descriptorsAt(stage, descriptors, places) {
  const held = descriptorLines(descriptors, places);
  if (stage !== "created") return held;
  return held.filter((line) => /^[012] |^\S+ unreadable | kept over execve( x\d+)?$/.test(line));
}

// src/attestation/checks/confinement.ts
function confinementChecks(reading, baseline) {
  const { limits, namespaces } = baseline.policy;
  const kernelName = (name) => name === "network" ? "net" : name === "mount" ? "mnt" : name;
  const limit = (label, value) => ({
    id: `limit-${label.replaceAll(" ", "-").toLowerCase()}`,
    expected: `${value} ${value}`,
    observed: new RegExp(`^${label}\\s+(\\S+)\\s+(\\S+)`, "m").exec(reading.limits)?.slice(1, 3).join(" ") ?? "unreadable"
  });
  return [
    ...namespaces.map((name) => {
      const own = reading.namespaces[kernelName(name)] ?? "!";
      const host = reading.host_namespaces[kernelName(name)] ?? "!";
      const kind = own.startsWith("!") || host.startsWith("!") ? "unreadable" : own === host ? "the host's" : "its own";
      return { id: `namespace-${name}`, expected: "its own", observed: kind };
    }),
    limit("Max core file size", limits.core_bytes),
    limit("Max cpu time", limits.cpu_seconds),
    limit("Max file size", limits.file_bytes),
    limit("Max open files", limits.open_files),
    { id: "limit-memory", expected: String(limits.memory_bytes), observed: reading.cgroup.memory_bytes },
    { id: "limit-tasks", expected: String(limits.tasks), observed: reading.cgroup.tasks },
    { id: "executable", expected: reading.executable.intended, observed: reading.executable.running },
    ...processChecks(reading, baseline),
    ...runtimeChecks(reading, baseline)
  ];
}
function oneOf(id, wanted, observed) {
  const found = observed ?? NOT_READ;
  return { id, expected: wanted.split("|").includes(found) ? found : wanted, observed: found };
}
var NOT_READ = "not read";
var LAST_STAGES = /* @__PURE__ */ new Set(["waiting", "inspected"]);
function processChecks(reading, baseline) {
  const wanted = baseline.expectations.process;
  if (wanted === void 0) return [];
  const status = parseStatus(reading.status);
  const [own, host] = [reading.namespaces["user"] ?? "!", reading.host_namespaces["user"] ?? "!"];
  const root = reading.sources["/"]?.intended ?? "known";
  return [
    ...Object.entries(wanted.status).map(
      ([name, words]) => oneOf(`status-${name}`, words, status === null ? "unreadable" : status.get(name) ?? "absent")
    ),
    oneOf("personality", wanted.personality, reading.personality),
    oneOf("randomize-va-space", wanted.randomize_va_space, reading.randomize_va_space),
    oneOf("oom-score-adj", wanted.oom_score_adj, reading.oom_score_adj),
    oneOf("limit-swap", wanted.swap_bytes, reading.cgroup.swap_bytes),
    {
      id: "namespace-user",
      expected: wanted.user_namespace,
      observed: own.startsWith("!") || host.startsWith("!") ? "unreadable" : own === host ? "the host's" : "its own"
    },
    { id: "cwd", expected: root, observed: reading.working?.cwd ?? NOT_READ },
    { id: "root", expected: root, observed: reading.working?.root ?? NOT_READ },
    ...LAST_STAGES.has(reading.stage) ? [
      {
        id: "rootfs",
        expected: reading.rootfs?.expected ?? "known",
        observed: reading.rootfs?.observed ?? NOT_READ
      }
    ] : []
  ];
}
var lines = (table) => Object.entries(table).map(([name, what]) => `${name}: ${what}`).sort().join(", ");
function runtimeChecks(reading, baseline) {
  const {
    descriptors,
    dev_nodes: nodes,
    cgroup_devices: devices
  } = baseline.expectations.runtimes[baseline.runtime];
  const checks = [];
  if (descriptors !== void 0) {
    checks.push({
      id: "descriptors",
      expected: [...descriptors[reading.stage]].sort().join(", "),
      observed: reading.descriptors === void 0 || reading.places === void 0 ? NOT_READ : descriptorsAt(reading.stage, reading.descriptors, reading.places).join(", ")
    });
  }
  if (nodes !== void 0) {
    checks.push({
      id: "dev-nodes",
      expected: lines(nodes),
      observed: reading.dev === void 0 ? NOT_READ : lines(reading.dev)
    });
  }
  if (devices !== void 0) {
    const rows = reading.cgroup.devices?.split(", ").sort().join(", ");
    checks.push(oneOf("cgroup-devices", devices, rows));
  }
  return checks;
}

// src/attestation/checks/continuity.ts
var SHARED_STATUS = [
  "Uid",
  "Gid",
  "Groups",
  "CapInh",
  "CapPrm",
  "CapEff",
  "CapAmb",
  "CapBnd",
  "NoNewPrivs",
  "Umask",
  "Seccomp",
  "Seccomp_filters"
];
function continuityChecks(before, after, baseline) {
  const status = (reading, name) => parseStatus(reading.status)?.get(name) ?? "unreadable";
  const mounts = (reading) => JSON.stringify(parseMountinfo(reading.mountinfo));
  const checks = [
    { id: "process-start", expected: before.process_start, observed: after.process_start },
    {
      id: "namespaces",
      expected: JSON.stringify(before.namespaces),
      observed: JSON.stringify(after.namespaces)
    },
    { id: "mount-table", expected: mounts(before), observed: mounts(after) },
    { id: "sources", expected: JSON.stringify(before.sources), observed: JSON.stringify(after.sources) },
    { id: "cgroup", expected: JSON.stringify(before.cgroup), observed: JSON.stringify(after.cgroup) },
    { id: "limits", expected: before.limits, observed: after.limits }
  ];
  const text = (value) => value === void 0 ? "not read" : JSON.stringify(value);
  const same = (id, of) => ({
    id,
    expected: text(of(before)),
    observed: text(of(after))
  });
  if (baseline.expectations.process !== void 0) {
    checks.push(
      same("working", (reading) => reading.working),
      same("personality", (reading) => reading.personality),
      same("oom-score-adj", (reading) => reading.oom_score_adj),
      same("dev-nodes", (reading) => reading.dev)
    );
  }
  if (before.stage !== "created") {
    checks.push(
      same("net", (reading) => reading.net),
      same("out", (reading) => after.stage === "inspected" ? withoutSizes(reading.out) : reading.out),
      same("executable", (reading) => reading.executable),
      same("root-entries", (reading) => reading.root_entries),
      same("dev-entries", (reading) => reading.dev_entries)
    );
  }
  if (after.stage === "waiting") checks.push(same("descriptors", (reading) => reading.descriptors));
  const { created_status: already } = baseline.expectations.runtimes[baseline.runtime];
  const fields = before.stage === "created" ? already ?? ["NoNewPrivs", "CapEff"] : SHARED_STATUS;
  for (const name of fields) {
    checks.push({ id: `status-${name}`, expected: status(before, name), observed: status(after, name) });
  }
  return checks.map((check) => ({ ...check, id: `${before.stage}-to-${after.stage}-${check.id}` }));
}
function withoutSizes(out) {
  return Object.entries(out).map(([name, { mode, uid, gid, links, kind }]) => [
    name,
    mode,
    uid,
    gid,
    links,
    kind
  ]);
}

// src/attestation/filter/bpf.ts
var MAX_INSTRUCTIONS = 4096;
var badFilter = (message) => new CodedError("BAD_FILTER", message, "use the profile of this release");
function decodeFilter(bytes) {
  if (bytes.length === 0 || bytes.length % 8 !== 0) throw badFilter("not a whole number of instructions");
  if (bytes.length / 8 > MAX_INSTRUCTIONS) throw badFilter("longer than the kernel would load");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length / 8 }, (_, index) => ({
    code: view.getUint16(index * 8, true),
    jt: view.getUint8(index * 8 + 2),
    jf: view.getUint8(index * 8 + 3),
    k: view.getUint32(index * 8 + 4, true)
  }));
}
function wordAt(event, offset) {
  if (offset === 0) return event.nr >>> 0;
  if (offset === 4) return event.arch >>> 0;
  if (offset === 8 || offset === 12) return 0;
  event.readsArguments = true;
  if (offset < 16 || offset > 60 || offset % 4 !== 0) throw badFilter("a load outside seccomp_data");
  const argument = event.args[offset - 16 >> 3] ?? 0n;
  return Number((offset - 16) % 8 === 0 ? argument & 0xffffffffn : argument >> 32n & 0xffffffffn);
}
function arithmetic(operation, a, operand) {
  switch (operation) {
    case 0:
      return a + operand >>> 0;
    case 16:
      return a - operand >>> 0;
    case 32:
      return Math.imul(a, operand) >>> 0;
    case 64:
      return (a | operand) >>> 0;
    case 80:
      return (a & operand) >>> 0;
    case 96:
      return operand > 31 ? 0 : a << operand >>> 0;
    case 112:
      return operand > 31 ? 0 : a >>> operand;
    case 160:
      return (a ^ operand) >>> 0;
    default:
      throw badFilter(`arithmetic 0x${operation.toString(16)}`);
  }
}
function jumps(operation, a, operand) {
  switch (operation) {
    case 16:
      return a === operand;
    case 32:
      return a > operand;
    case 48:
      return a >= operand;
    case 64:
      return (a & operand) !== 0;
    default:
      throw badFilter(`jump 0x${operation.toString(16)}`);
  }
}
function runFilter(program, event) {
  let a = 0;
  let x = 0;
  const memory = new Uint32Array(16);
  for (let pc = 0; pc < program.length; pc += 1) {
    const instruction = program[pc];
    if (instruction === void 0) break;
    const { code, k } = instruction;
    const operand = (code & 8) === 0 ? k : x;
    switch (code & 7) {
      case 0:
        if (code === 32) a = wordAt(event, k);
        else if (code === 0) a = k;
        else if (code === 96) a = memory[k & 15] ?? 0;
        else throw badFilter(`load 0x${code.toString(16)}`);
        break;
      case 1:
        if (code === 1) x = k;
        else if (code === 97) x = memory[k & 15] ?? 0;
        else throw badFilter(`load 0x${code.toString(16)}`);
        break;
      case 2:
        memory[k & 15] = a;
        break;
      case 3:
        memory[k & 15] = x;
        break;
      case 4:
        a = (code & 240) === 128 ? -a >>> 0 : arithmetic(code & 240, a, operand);
        break;
      case 5:
        if ((code & 240) === 0) pc += k;
        else pc += jumps(code & 240, a, operand) ? instruction.jt : instruction.jf;
        break;
      case 6:
        return (code & 24) === 16 ? a : k;
      default:
        if (code === 7) x = a;
        else if (code === 135) a = x;
        else throw badFilter(`instruction 0x${code.toString(16)}`);
    }
  }
  throw badFilter("the program runs over its end");
}
function actionOf(result) {
  const data = result & 65535;
  switch ((result & 4294901760) >>> 0) {
    case 2147418112:
      return "ALLOW";
    case 327680:
      return `ERRNO(${data})`;
    case 2147483648:
    case 0:
      return "KILL";
    case 2147221504:
      return "LOG";
    case 196608:
      return "TRAP";
    case 2146435072:
      return "TRACE";
    case 2143289344:
      return "USER_NOTIF";
    default:
      return `UNKNOWN(0x${result.toString(16)})`;
  }
}

// src/attestation/filter/syscalls.ts
var numbers = {
  accept4: [288, 242],
  add_key: [248, 217],
  arch_prctl: [158, null],
  bind: [49, 200],
  bpf: [321, 280],
  brk: [12, 214],
  chmod: [90, null],
  chroot: [161, 51],
  clock_gettime: [228, 113],
  clock_nanosleep: [230, 115],
  clone: [56, 220],
  clone3: [435, 435],
  close: [3, 57],
  connect: [42, 203],
  epoll_create1: [291, 20],
  epoll_ctl: [233, 21],
  epoll_pwait: [281, 22],
  eventfd2: [290, 19],
  execve: [59, 221],
  execveat: [322, 281],
  exit: [60, 93],
  exit_group: [231, 94],
  fchmod: [91, 52],
  fchmodat: [268, 53],
  fcntl: [72, 25],
  fork: [57, null],
  fstat: [5, 80],
  fstatfs: [138, 44],
  fsync: [74, 82],
  ftruncate: [77, 46],
  futex: [202, 98],
  getcwd: [79, 17],
  getdents64: [217, 61],
  getegid: [108, 177],
  geteuid: [107, 175],
  getgid: [104, 176],
  getgroups: [115, 158],
  getpid: [39, 172],
  getppid: [110, 173],
  getrandom: [318, 278],
  gettid: [186, 178],
  getuid: [102, 174],
  init_module: [175, 105],
  inotify_init1: [294, 26],
  io_uring_enter: [426, 426],
  io_uring_setup: [425, 425],
  ioctl: [16, 29],
  kexec_load: [246, 104],
  keyctl: [250, 219],
  kill: [62, 129],
  link: [86, null],
  listen: [50, 201],
  lseek: [8, 62],
  madvise: [28, 233],
  memfd_create: [319, 279],
  mkdir: [83, null],
  mknod: [133, null],
  mmap: [9, 222],
  mount: [165, 40],
  mprotect: [10, 226],
  mremap: [25, 216],
  munmap: [11, 215],
  name_to_handle_at: [303, 264],
  newfstatat: [262, 79],
  open_by_handle_at: [304, 265],
  openat: [257, 56],
  perf_event_open: [298, 241],
  pidfd_open: [434, 434],
  pipe2: [293, 59],
  pivot_root: [155, 41],
  prctl: [157, 167],
  pread64: [17, 67],
  prlimit64: [302, 261],
  process_vm_writev: [311, 271],
  ptrace: [101, 117],
  pwrite64: [18, 68],
  read: [0, 63],
  readlink: [89, null],
  readlinkat: [267, 78],
  readv: [19, 65],
  rename: [82, null],
  request_key: [249, 218],
  restart_syscall: [219, 128],
  rseq: [334, 293],
  rt_sigaction: [13, 134],
  rt_sigprocmask: [14, 135],
  rt_sigreturn: [15, 139],
  sched_getaffinity: [204, 123],
  sched_getparam: [143, 121],
  sched_getscheduler: [145, 120],
  sched_yield: [24, 124],
  sendmsg: [46, 211],
  sendto: [44, 206],
  set_robust_list: [273, 99],
  set_tid_address: [218, 96],
  setgid: [106, 144],
  setgroups: [116, 159],
  setns: [308, 268],
  setuid: [105, 146],
  sigaltstack: [131, 132],
  socket: [41, 198],
  socketpair: [53, 199],
  statfs: [137, 43],
  statx: [332, 291],
  symlink: [88, null],
  sysinfo: [99, 179],
  tgkill: [234, 131],
  umask: [95, 166],
  uname: [63, 160],
  unlink: [87, null],
  unshare: [272, 97],
  userfaultfd: [323, 282],
  vfork: [58, null],
  write: [1, 64],
  writev: [20, 66]
};
var column = (index) => Object.fromEntries(Object.entries(numbers).map(([name, row2]) => [name, row2[index]]));
var syscallNumbers = {
  x64: column(0),
  arm64: column(1)
};
var auditArch = { x64: 3221225534, arm64: 3221225655 };
var foreignArchs = [1073741827, 1073741864];
var lastOldNumber = { x64: 335, arm64: 293 };
var HIGHEST_SYSCALL = 1023;

// src/attestation/filter/decisions.ts
var X32_BIT = 1073741824;
function architectureOf(profile) {
  const found = architectureIds.find((id) => architectures[id].seccomp === profile.architectures.join());
  if (found === void 0)
    throw badFilter(`the profile is for ${profile.architectures.join() || "no machine"}`);
  return found;
}
function holds(argument, args) {
  const value = args[argument.index] ?? 0n;
  const wanted = BigInt(argument.value);
  switch (argument.op) {
    case "SCMP_CMP_EQ":
      return value === wanted;
    case "SCMP_CMP_MASKED_EQ":
      return (value & wanted) === BigInt(argument.valueTwo ?? 0);
    default:
      throw badFilter(`the profile uses ${argument.op}, which nothing here understands`);
  }
}
var LONGEST_FILTER = 512;
function profileAction(profile, nr, args) {
  const numbers2 = syscallNumbers[architectureOf(profile)];
  for (const rule of profile.syscalls) {
    if (!rule.names.some((name) => numbers2[name] === nr)) continue;
    if (!(rule.args ?? []).every((argument) => holds(argument, args))) continue;
    return rule.action === "SCMP_ACT_ALLOW" ? "ALLOW" : `ERRNO(${rule.errnoRet ?? 1})`;
  }
  return `ERRNO(${profile.defaultErrnoRet})`;
}
function argumentVectors(profile, program) {
  const values = /* @__PURE__ */ new Set([0n, 1n, 0xffffffffn, 0x100000000n, 0xffffffffffffffffn]);
  for (const { code, k } of program) {
    if ((code & 7) !== 5) continue;
    values.add(BigInt(k)).add(BigInt(k) << 32n);
  }
  for (const rule of profile.syscalls) {
    for (const { value, valueTwo } of rule.args ?? []) {
      for (const base of [BigInt(value), BigInt(valueTwo ?? value)]) {
        for (const next of [base, base + 1n, base ^ 0xffffffffn, base + 0x100000000n]) values.add(next);
      }
    }
  }
  const list = [...values];
  return list.flatMap((value, index) => [
    ...Array.from(
      { length: 6 },
      (_, at) => Array.from({ length: 6 }, (_value, place) => place === at ? value : 0n)
    ),
    [value, value, value, value, value, value],
    [value, list[(index + 1) % list.length] ?? 0n, value, list[(index + 3) % list.length] ?? 0n, 0n, 0n],
    [0n, value, list[(index + 2) % list.length] ?? 0n, 0n, value, 0n],
    [value, 0n, list[(index + 5) % list.length] ?? 0n, value, 0n, value]
  ]);
}
var last;
function filterDifferences(profile, bytes) {
  if (last?.profile !== profile || Buffer.compare(last.bytes, bytes) !== 0)
    last = { profile, bytes: Uint8Array.from(bytes), differences: askEverything(profile, bytes) };
  return [...last.differences];
}
function askEverything(profile, bytes) {
  let program;
  try {
    program = decodeFilter(bytes);
  } catch (error) {
    return [`the filter cannot be decoded: ${error instanceof Error ? error.message : "unknown"}`];
  }
  if (program.length > LONGEST_FILTER)
    return [
      `the filter has ${program.length} instructions: more than ${LONGEST_FILTER} are not of this profile`
    ];
  const differences = [];
  const vectors = argumentVectors(profile, program);
  const architecture = architectureOf(profile);
  const own = auditArch[architecture];
  const foreign = [...architectureIds.map((id) => auditArch[id]), ...foreignArchs].filter(
    (arch) => arch !== own
  );
  const conditional = new Set(
    profile.syscalls.flatMap(
      (rule) => rule.args ? rule.names.map((name) => syscallNumbers[architecture][name]) : []
    )
  );
  const ask = (nr, arch, args, wanted) => {
    let answer;
    const event = { nr, arch, args };
    try {
      answer = actionOf(runFilter(program, event));
    } catch (error) {
      answer = error instanceof Error ? error.message : "unknown";
    }
    if (event.readsArguments === true && !conditional.has(nr) && differences.length < 20) {
      differences.push(`call ${nr}: the profile decides by its number, the filter by its arguments`);
    }
    if (!wanted.includes(answer) && differences.length < 20) {
      differences.push(
        `call ${nr} on 0x${arch.toString(16)}: the profile says ${wanted.join(" or ")}, the filter ${answer}`
      );
    }
  };
  for (let nr = 0; nr <= HIGHEST_SYSCALL; nr += 1) {
    const tried = conditional.has(nr) ? vectors : [[0n, 0n, 0n, 0n, 0n, 0n]];
    const rules = profile.syscalls.filter(
      ({ names: names2 }) => names2.some((name) => syscallNumbers[architecture][name] === nr)
    );
    for (const args of tried) {
      const wanted = profileAction({ ...profile, syscalls: rules }, nr, args);
      const mayBeNew = wanted === "ERRNO(1)" && nr > lastOldNumber[architecture];
      ask(nr, own, args, mayBeNew ? [wanted, "ERRNO(38)"] : [wanted]);
    }
    ask(
      nr + X32_BIT,
      own,
      [],
      architecture === "x64" ? ["KILL", "ERRNO(1)"] : ["KILL", "ERRNO(1)", "ERRNO(38)"]
    );
    for (const arch of foreign) ask(nr, arch, [], ["KILL"]);
  }
  return differences;
}
function filterAnswer(bytes, architecture, name, args = []) {
  const nr = syscallNumbers[architecture][name];
  if (nr === void 0) return "unknown";
  if (nr === null) return null;
  try {
    return actionOf(runFilter(decodeFilter(bytes), { nr, arch: auditArch[architecture], args }));
  } catch (error) {
    return error instanceof Error ? error.message : "unknown";
  }
}

// src/attestation/checks/outside.ts
var filterOf = (bytes, architecture) => ({
  answer: (name, args) => filterAnswer(bytes, architecture, name, args),
  differences: (profile) => filterDifferences(profile, bytes)
});
function outsideChecks(probe, reading, filterBytes, baseline) {
  const filter = filterBytes === null ? null : filterOf(filterBytes, baseline.architecture);
  return probes[probe].outside({ reading, filter }, baseline);
}

// src/attestation/verify/newer-checks.ts
var NAMED = 12;
function newerChecksRow(evidence, run, filterBytes, baseline, { version }) {
  const { known } = baseline;
  if (version === null || known === null || known === void 0) return [];
  const own = { ...baseline, policy: ownRules.policy, expectations: ownRules.expectations };
  const readings = [...evidence.predicate.readings, ...run?.predicate.readings ?? []];
  const place = (name, checks) => checks.map(({ id }) => `${name} ${id}`);
  const made = /* @__PURE__ */ new Set([
    ...probeIds.flatMap((probe) => [
      ...place(`inside ${probe}`, insideChecks(probe, evidence.predicate.frame, own)),
      ...readings.flatMap(
        (reading) => place(`outside ${probe}`, outsideChecks(probe, reading, filterBytes, own))
      )
    ]),
    ...readings.flatMap((reading) => place("witness", confinementChecks(reading, own))),
    ...readings.slice(1).flatMap((reading, index) => {
      const before = readings[index];
      return before === void 0 ? [] : place("witness", continuityChecks(before, reading, own));
    })
  ]);
  const newer = [...made].filter((name) => !known.has(name)).sort();
  if (newer.length === 0) return [];
  const named = newer.slice(0, NAMED).join(", ") + (newer.length > NAMED ? ", \u2026" : "");
  const why = `did not make ${newer.length} checks of this one (${named})`;
  return [notEvaluated("newer-checks", "recomputed", { kind: "earlier release", version, why })];
}

// src/attestation/checks/repeated-names.ts
function repeatedNames(text, name) {
  const [seen, twice] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  for (const line of text.split("\n")) {
    const found = name.exec(line)?.[1];
    if (found === void 0) continue;
    if (seen.has(found)) twice.add(found);
    seen.add(found);
  }
  return [...twice];
}
var STATUS_NAME = /^([^:]+):/;
var LIMIT_NAME = /^(Max .*?)\s{2,}/;

// src/attestation/difference.ts
var TEXT_LIMIT = 280;
var WORDS_LIMIT = 600;
var shown = (text) => text === "" ? "nothing" : quoted(text.length > TEXT_LIMIT ? `${text.slice(0, TEXT_LIMIT)}\u2026` : text);
var differenceWords = ({ side, check }) => `${side}: ${check.id}: expected ${shown(check.expected)}, observed ${shown(check.observed)}`.slice(
  0,
  WORDS_LIMIT
);

// src/formats/check.ts
var NEVER_HELD = /^!|^(?:unreadable|not read|not attempted|not checked)$/;
function agrees({ expected, observed }) {
  return expected === observed && wasRead({ observed });
}
function wasRead({ observed }) {
  return !NEVER_HELD.test(observed);
}

// src/probes/unkept.ts
function allows(wanted, observed, { uid }) {
  if (wanted.startsWith("~")) return new RegExp(wanted.slice(1)).test(observed);
  return observed === wanted.replaceAll("${uid}", String(uid));
}
var tableOf = ({ expectations, runtime }) => Object.entries(expectations.runtimes[runtime].unkept ?? {});
function unkeptPromise(place, check, baseline) {
  if (!wasRead(check)) return null;
  const name = `${place} ${check.id}`;
  const found = tableOf(baseline).find(
    ([, checks]) => Object.hasOwn(checks, name) && allows(checks[name] ?? "", check.observed, baseline)
  );
  return found?.[0] ?? null;
}
function holds2(place, check, baseline) {
  return agrees(check) || unkeptPromise(place, check, baseline) !== null;
}
function neverKept(baseline) {
  return tableOf(baseline).filter(([, checks]) => Object.keys(checks).length === 0).map(([id]) => id);
}

// src/attestation/pinned-programs.ts
var insidePrograms = ["enter.cjs", "probe.cjs", "inspect.cjs", "inspect.json"];
function pinnedDigests(manifestText, names2 = insidePrograms) {
  const manifest = JSON.parse(manifestText);
  return Object.fromEntries(
    names2.map((name) => [name, manifest.files[`inside/${name}`]?.digest ?? "not in the manifest"])
  );
}

// src/attestation/judge.ts
var DISAGREEMENTS_KEPT = 40;
var differing = (checks) => checks.filter((check) => !agrees(check));
var differencesOf = (side, probe, checks, baseline) => {
  const place = probe === null ? side : `${side} ${probe}`;
  return differing(checks).map((check) => {
    return { side, probe, check, promise: unkeptPromise(place, check, baseline) };
  });
};
var breaking = (differences) => differences.filter(({ promise }) => promise === null);
var explained = (differences) => differences.filter(({ promise }) => promise !== null);
function judgeProbe(id, observed, baseline) {
  const of = (side, checks) => knownChecks(baseline, `${side} ${id}`, checks);
  const inside = of("inside", insideChecks(id, observed.frame, baseline));
  const outside = of("outside", outsideChecks(id, observed.probing, observed.filterBytes, baseline));
  const differences = [
    ...differencesOf("inside", id, inside, baseline),
    ...differencesOf("outside", id, outside, baseline)
  ];
  const shown2 = [...breaking(differences), ...explained(differences)].slice(0, DISAGREEMENTS_KEPT);
  const basis = inside.length > 0 ? outside.length > 0 ? "both" : "inside-only" : outside.length > 0 ? "outside-only" : "none";
  const broke = observed.control?.[id];
  const control = observed.control === null ? "not run" : broke !== void 0 && broke.length > 0 ? "breached" : "not breached";
  const state = breaking(differences).length > 0 ? "breached" : differences.length > 0 || basis === "none" || control !== "breached" ? "unverified" : "held";
  const words = shown2.map(differenceWords);
  return {
    cell: { id, state, basis, control, disagreements: words },
    disagreements: breaking(shown2),
    unverified: explained(differences)
  };
}
function bundleChecks(made, baseline) {
  const wanted = [
    "config",
    "rootfs",
    ...baseline.expectations.bundle ?? [],
    ...insidePrograms.map((name) => `program-${name}`)
  ];
  const missing2 = wanted.filter((id) => !made.some((check) => check.id === id));
  return [...made, ...missing2.map((id) => ({ id, expected: "checked", observed: "not checked" }))];
}
function createdChecks(created, baseline) {
  return confinementChecks(created, baseline).filter(({ id }) => id !== "executable").map((check) => ({ ...check, id: `created-${check.id}` }));
}
var matrixStates = { held: "as expected", breached: "not as expected", unverified: "unverified" };
function worse(state, other) {
  const [first] = ["not as expected", "unverified"].filter(
    (one) => one === state || one === other
  );
  return first ?? state;
}
function byPromise(differences, baseline) {
  const never = new Set(neverKept(baseline));
  return promiseIds.flatMap((id) => {
    const observed = differences.filter(({ promise }) => promise === id).map((difference) => `${difference.probe?.slice(0, 3) ?? ""} ${differenceWords(difference)}`.trim());
    return observed.length > 0 || never.has(id) ? [{ id, observed }] : [];
  });
}
function judge(observed, baseline) {
  const judged2 = probeIds.map((id) => judgeProbe(id, observed, baseline));
  const cells = judged2.map(({ cell }) => cell);
  const { created, probing } = observed;
  const witness = [
    ...confinementChecks(probing, baseline),
    ...created === null ? [] : [...createdChecks(created, baseline), ...continuityChecks(created, probing, baseline)]
  ];
  const beside = [
    ...differencesOf("bundle", null, bundleChecks(observed.bundle, baseline), baseline),
    ...differencesOf("witness", null, knownChecks(baseline, "witness", witness), baseline)
  ];
  const open = [...judged2.flatMap((each) => each.unverified), ...explained(beside)];
  const matrix = {
    24: "unverified",
    32: "unverified"
  };
  for (const { id, state } of cells) {
    const row2 = probes[id].matrixRow;
    matrix[row2] = worse(matrixStates[state], matrix[row2]);
  }
  const disagreements = judged2.flatMap((each) => each.disagreements);
  return {
    cells,
    discrepancies: breaking(beside),
    disagreements,
    asExpected: cells.filter((cell) => cell.state === "held").length,
    matrix,
    unverified: promiseIds.flatMap((id) => open.filter(({ promise }) => promise === id)),
    promises: byPromise(open, baseline)
  };
}

// src/attestation/verify/bundle.ts
var DIGEST = /^sha256:[0-9a-f]{64}$/;
function filterRows(evidence, runtime, rules) {
  const { bytes_base64: base64, observed } = evidence.predicate.filter;
  const { filterBytes, grade } = rules.runtimes[runtime] ?? runtimeFacts[runtime];
  const kept = base64 !== null;
  const rows = [
    compare("grade", "recomputed", grade, evidence.predicate.grade),
    compare(["filter-kept", runtime], "recomputed", filterBytes, kept),
    compare("filter-observed", "cross-checked", kept ? "bytes" : "not observed", observed)
  ];
  if (base64 === null)
    return [...rows, stated("filter-bytes", `${runtime} keeps no copy that the host could read`)];
  const bytes = Buffer.from(base64, "base64");
  if (bytes.length === 0) {
    const none = (named) => notEvaluated(named, "recomputed", "the evidence holds no byte of a filter");
    return [...rows, none("filter-bytes-written"), none("filter-bytes-subject")];
  }
  return [
    ...rows,
    compare("filter-bytes-written", "recomputed", bytes.toString("base64"), base64),
    compare(
      "filter-bytes-subject",
      "recomputed",
      subjectDigest(evidence.subject, "filter-bytes"),
      sha256(bytes)
    )
  ];
}
function bundleRows(evidence, runtime, architecture, { version, programs: pinned, rules }) {
  const { bundle, engine, nonce, run, uid } = evidence.predicate;
  const places = { run, nonce, uid, gid: uid, ...sourcesOf(run) };
  const config = rules.configOf(runtime, architecture, places, engine?.image);
  const ids = [...rules.bundle, ...Object.keys(pinned).map((name) => `program-${name}`)];
  const expected = (id) => bundle.find((check) => check.id === id)?.expected ?? "missing";
  const malformed2 = bundle.filter((check) => !DIGEST.test(check.expected) || !DIGEST.test(check.observed));
  return [
    compare(
      "bundle-checks",
      "cross-checked",
      ids,
      bundle.map(({ id }) => id)
    ),
    nothingWrong(
      "bundle-digests",
      "cross-checked",
      malformed2.map(({ id }) => id),
      bundle.length
    ),
    compare("config", "recomputed", canonicalDigest(config), expected("config")),
    compare("rootfs", "cross-checked", subjectDigest(evidence.subject, "rootfs"), expected("rootfs")),
    ...rules.bundle.includes("runtime") ? [compare("runtime-binary", "cross-checked", evidence.predicate.runtime.digest, expected("runtime"))] : [],
    ...Object.keys(pinned).length > 0 ? [] : [notEvaluated("inside-programs", "cross-checked", "this release pins no program")],
    ...Object.entries(pinned).flatMap(([name, digest]) => [
      compare(["inside-program", name], "cross-checked", digest, expected(`program-${name}`)),
      version === OTHER_BUILD ? notEvaluated(["program-subject", name], "cross-checked", {
        kind: "earlier release",
        version,
        why: "made the run, with programs that this development build does not know"
      }) : compare(
        ["program-subject", name],
        "cross-checked",
        digest,
        subjectDigest(evidence.subject, `app/${name}`)
      )
    ])
  ];
}

// src/attestation/verify/readings.ts
var NAMES = {
  namespaces: ["cgroup", "ipc", "mnt", "net", "pid", "user", "uts"],
  host_namespaces: ["cgroup", "ipc", "mnt", "net", "pid", "user", "uts"],
  sources: ["/", "/in", "/out"],
  out: [".", ...outEntries]
};
var PROBER_WROTE = { [reportName]: "probe".length };
var KERNEL_LINK = /^[a-z]+:\[\d{1,20}\]$/;
var DIGEST2 = /^sha256:[0-9a-f]{64}$/;
var FILE_IDENTITY = /^\d{1,20}:\d{1,20}$/;
var differing2 = (stage, checks, baseline) => checks.filter(([place, check]) => !holds2(place, check, baseline)).map(([, { id }]) => `${stage}: ${id}`);
function unreadable(value, path) {
  if (typeof value === "string") {
    return value.startsWith("!") && !(path.endsWith(".ipv6_route") && value === "!ENOENT") ? [path] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [
    ...name.startsWith("!") ? [`${path}.${name}`] : [],
    ...unreadable(member, `${path}.${name}`)
  ]);
}
function malformed(reading) {
  const at = (what) => `${reading.stage}: ${what}`;
  const names2 = Object.keys(NAMES).filter((member) => Object.keys(reading[member]).sort().join() !== [...NAMES[member]].sort().join()).map((member) => at(`the names in ${member}`));
  const links = ["namespaces", "host_namespaces"].flatMap(
    (member) => Object.entries(reading[member]).filter(([name, link]) => !KERNEL_LINK.test(link) || !link.startsWith(`${name}:[`)).map(([name]) => at(`${member}.${name}`))
  );
  const { intended, running } = reading.executable;
  const identities = [
    ...Object.values(reading.sources).flatMap((source) => [source.intended, source.mounted]),
    intended,
    running
  ];
  const { rootfs } = reading;
  return [
    ...names2,
    ...links,
    ...rootfs === void 0 || DIGEST2.test(rootfs.expected) ? [] : [at("the digest of the rootfs")],
    ...repeatedNames(reading.status, STATUS_NAME).map((name) => at(`status says ${name} twice`)),
    ...repeatedNames(reading.limits, LIMIT_NAME).map((name) => at(`limits say ${name} twice`)),
    ...identities.every((identity) => FILE_IDENTITY.test(identity)) ? [] : [at("an identity of a file")],
    .../^\d{1,20}$/.test(reading.process_start) ? [] : [at("process_start")]
  ];
}
function stageDifferences(readings, ofEngine) {
  const [created, probing, inspecting] = ofEngine ? [void 0, ...readings] : readings;
  const wrong = [];
  readings.slice(1).forEach((reading, index) => {
    const [before, after] = [
      contextSwitches(readings[index].status),
      contextSwitches(reading.status)
    ];
    if (before === null || after === null || after <= before)
      wrong.push(`${reading.stage}: the process did not run since the reading before`);
  });
  if (created !== void 0 && probing !== void 0) {
    if (created.executable.running === created.executable.intended)
      wrong.push("created: the program is already running, where the runtime's init should be");
    if (created.executable.intended !== probing.executable.intended)
      wrong.push("probing: another executable was intended");
    if (Object.values(created.out).some(({ size }) => size !== 0))
      wrong.push("created: /out is written to before anything ran");
  }
  if (probing !== void 0) {
    if (Object.entries(probing.out).some(([name, { size }]) => size !== (PROBER_WROTE[name] ?? 0)))
      wrong.push("probing: /out holds something other than what the prober wrote");
    if (inspecting !== void 0) {
      for (const member of ["out", "executable", "net"]) {
        if (JSON.stringify(probing[member]) !== JSON.stringify(inspecting[member]))
          wrong.push(`${inspecting.stage}: ${member} changed`);
      }
    }
  }
  for (const reading of readings.slice(1)) {
    if (JSON.stringify(reading.host_namespaces) !== JSON.stringify(readings[0]?.host_namespaces))
      wrong.push(`${reading.stage}: the host's own namespaces changed`);
  }
  return wrong;
}
function memberRow(evidence, run, { members }) {
  const readings = [...evidence.predicate.readings, ...run?.predicate.readings ?? []];
  const others = (holder, kind) => laterMembers[kind].filter((name) => Object.hasOwn(holder, name) && !members[kind].includes(name));
  const early = ({ stage, rootfs }) => rootfs !== void 0 && !LAST_STAGES.has(stage) ? [`${stage}: rootfs, which is hashed at the end`] : [];
  return nothingWrong(
    "members",
    "cross-checked",
    [
      ...others(evidence.predicate, "evidence"),
      ...others(run?.predicate ?? {}, "run").map((name) => `run.json: ${name} in its predicate`),
      ...members.run.length > 0 && Object.hasOwn(run ?? {}, "self_digest") ? ["run.json: self_digest beside its predicate"] : [],
      ...readings.flatMap((reading) => [
        ...[...others(reading, "reading"), ...others(reading.cgroup, "cgroup")].map(
          (name) => `${reading.stage}: ${name}`
        ),
        ...early(reading)
      ])
    ],
    readings.length
  );
}
function lastReadingRows(evidence, run, rules, sizeOf) {
  const inspected = run.predicate.go !== null;
  const kind = inspected ? "inspection" : "attestation";
  const stage = stagesOf(rules, evidence.predicate.runtime.id, kind).find(
    (name) => LAST_STAGES.has(name)
  );
  if (stage === void 0) return [];
  const [rootfs, reports] = ["rootfs-at-end", "reports-in-out"];
  const last2 = run.predicate.readings.find((reading) => reading.stage === stage);
  if (last2 === void 0) {
    const why = `run.json holds no reading of the stage ${stage}`;
    return [rootfs, ...inspected ? [reports] : []].map((id) => notEvaluated(id, "cross-checked", why));
  }
  const whole = subjectDigest(evidence.subject, "rootfs");
  const left = last2.rootfs?.expected ?? "not read";
  if (!inspected) return [compare(rootfs, "cross-checked", whole, left)];
  return [
    // Its digest has no source here but that reading; with the programs still there it would be the whole one.
    nothingWrong(
      rootfs,
      "cross-checked",
      left === "not read" || left === whole !== isEngine(evidence.predicate.runtime.id) ? [left === whole ? "no program was removed from it" : "it is not the one that was made"] : [],
      1
    ),
    compare(
      reports,
      "cross-checked",
      Object.fromEntries(
        outEntries.map((name) => [name, sizeOf(publishedName(name, run.predicate.run)) ?? "absent"])
      ),
      Object.fromEntries(outEntries.map((name) => [name, last2.out[name]?.size ?? "absent"]))
    )
  ];
}
function readingRows(evidence, run, filterBytes, baseline, rules) {
  const readings = [...evidence.predicate.readings, ...run?.predicate.readings ?? []];
  const ofEngine = isEngine(baseline.runtime);
  const inEvidence = ofEngine ? 1 : 2;
  const kind = run?.predicate.go === null ? "attestation" : "inspection";
  const all = stagesOf(rules, baseline.runtime, kind);
  const stages = run === null ? all.slice(0, inEvidence) : all;
  const rows = [
    compare(
      "stages",
      "cross-checked",
      stages,
      readings.map(({ stage }) => stage)
    ),
    compare("evidence-readings", "cross-checked", inEvidence, evidence.predicate.readings.length),
    nothingWrong(
      "readings-readable",
      "recomputed",
      readings.flatMap((reading) => [...unreadable(reading, reading.stage), ...malformed(reading)]),
      readings.length
    ),
    ...run === null && readings.length < 2 ? [] : [
      nothingWrong(
        "readings-differ",
        "recomputed",
        stageDifferences(readings, ofEngine),
        readings.length - 1
      )
    ]
  ];
  const created = ofEngine ? null : readings[0];
  const [probing, ...later] = ofEngine ? readings : readings.slice(1);
  if (created === void 0 || probing === void 0) return rows;
  const at = (place, checks) => knownChecks(baseline, place, checks).map((check) => [place, check]);
  const outside = (reading, ids) => ids.flatMap((probe) => at(`outside ${probe}`, outsideChecks(probe, reading, filterBytes, baseline)));
  const witness = (checks) => at("witness", checks);
  const judged2 = (id, ...of) => nothingWrong(
    id,
    "recomputed",
    of.flatMap(([stage, checks]) => differing2(stage, checks, baseline)),
    Math.min(...of.map(([, checks]) => checks.length))
  );
  const others = probeIds.filter((id) => !probes[id].ofTheProcess);
  if (created !== null)
    rows.push(
      judged2(
        "first-reading",
        ["created", outside(created, others)],
        ["created", witness(confinementChecks(created, baseline).filter(({ id }) => id !== "executable"))],
        ["created to probing", witness(continuityChecks(created, probing, baseline))]
      )
    );
  if (run === null || stages.length <= 2 && !ofEngine && later.length === 0) return rows;
  const [after, between] = ["later-readings", "between-stages"];
  if (later.length === 0) {
    const why = `run.json holds no reading of the stage ${stages[ofEngine ? 1 : 2]}`;
    return [...rows, notEvaluated(after, "recomputed", why), notEvaluated(between, "recomputed", why)];
  }
  return [
    ...rows,
    judged2(
      after,
      ...later.flatMap((reading) => [
        [reading.stage, outside(reading, probeIds)],
        [reading.stage, witness(confinementChecks(reading, baseline))]
      ])
    ),
    judged2(
      between,
      ...later.map((reading, index) => {
        const before = later[index - 1] ?? probing;
        const checks = witness(continuityChecks(before, reading, baseline));
        return [`${before.stage} to ${reading.stage}`, checks];
      })
    )
  ];
}

// src/attestation/verify/probes.ts
function controlRows(evidence, baseline, { decisive }) {
  const { control, frame } = evidence.predicate;
  const unknown = probeIds.flatMap((probe) => {
    const broke = control.probes[probe] ?? [];
    const made = knownChecks(baseline, `inside ${probe}`, insideChecks(probe, frame, baseline));
    const known = new Set(made.map(({ id }) => id));
    return [
      ...broke.filter((id) => !known.has(id)),
      ...(decisive[probe] ?? []).filter((id) => !broke.includes(id)).map((id) => `${probe} without ${id}`),
      ...new Set(broke).size === broke.length ? [] : [`${probe} names a check twice`]
    ];
  });
  return [
    compare("control-probes", "cross-checked", [...probeIds].sort(), Object.keys(control.probes).sort()),
    nothingWrong("control-checks", "cross-checked", unknown, Object.values(control.probes).flat().length)
  ];
}
function frameRows(evidence, { expectations, raw }) {
  const { frame, nonce } = evidence.predicate;
  const wrong = probeIds.filter((probe) => {
    const observation = frame.observations[probe];
    const attempts = Object.keys(expectations.attempts[probe]).sort().join();
    return Object.keys(observation.attempts).sort().join() !== attempts || Object.keys(observation.raw).sort().join() !== (raw[probe] ?? []).join() || repeatedNames(observation.raw["status"] ?? "", STATUS_NAME).length > 0;
  });
  return [
    compare("frame-nonce", "cross-checked", nonce, frame.nonce),
    nothingWrong(
      "frame-attempts",
      "cross-checked",
      wrong,
      probeIds.flatMap((probe) => Object.keys(expectations.attempts[probe])).length
    )
  ];
}
var judged = ["probe-judgements", "probes-as-expected", "matrix-rows"];
function promiseRows({ engine, unverified_promises: told, probes: cells }, { promises: unkept }, runtime) {
  if (!isEngine(runtime)) {
    const said = [
      ...(told ?? []).map(({ id }) => id),
      ...engine === void 0 ? [] : ["an engine\u2019s image"]
    ];
    return said.length === 0 && told === void 0 ? [] : [compare("promises-unkept", "recomputed", "none", said)];
  }
  const again = unkept.map(({ id, observed }) => ({ id, what: promises[id], observed }));
  return [
    compare("promises-unkept", "recomputed", again, told ?? "none"),
    nothingWrong(
      "engine-probes",
      "recomputed",
      [
        ...cells.filter(({ state }) => state === "breached").map(({ id }) => id),
        ...cells.every(({ state }) => state === "held") ? ["all of them"] : []
      ],
      cells.length
    ),
    missing(
      "engine-sandbox",
      "recomputed",
      `grade B: unverified are ${unkept.map(({ id }) => id).join(", ")}`
    )
  ];
}
function judgementRows(evidence, run, release) {
  const { predicate } = evidence;
  const { rules } = release;
  const runtime = predicate.runtime.id;
  const [created, probing] = isEngine(runtime) ? [null, predicate.readings[0]] : predicate.readings;
  const { architecture } = predicate.host;
  const known = isDrivenBy(rules, runtime) && isArchitecture(architecture);
  if (created === void 0 || probing === void 0 || !known) {
    const why = "follows from runtime or architecture: nothing of the sandbox can be judged without knowing what to compare it with";
    return [
      compare("runtime-id", "recomputed", Object.keys(rules.runtimes).join(" or "), runtime),
      ...judged.map((id) => notEvaluated(id, "recomputed", why))
    ];
  }
  const baseline = baselineBy(rules, runtime, predicate.uid, predicate.root_entries, architecture);
  const base64 = predicate.filter.bytes_base64;
  const filterBytes = base64 === null ? null : Buffer.from(base64, "base64");
  const judgement = judge(
    {
      frame: predicate.frame,
      created,
      probing,
      filterBytes,
      bundle: predicate.bundle,
      control: predicate.control.probes
    },
    baseline
  );
  const { first, size } = rules.policy.uid_range;
  return [
    compare("probe-judgements", "recomputed", predicate.probes, judgement.cells),
    compare(
      "probes-as-expected",
      "recomputed",
      isEngine(runtime) ? predicate.probes.filter(({ state }) => state === "held").length : probeIds.length,
      judgement.asExpected
    ),
    ...promiseRows(predicate, judgement, runtime),
    nothingWrong(
      "discrepancies",
      "recomputed",
      judgement.discrepancies.map(differenceWords),
      predicate.bundle.length
    ),
    compare("matrix-rows", "recomputed", predicate.matrix, judgement.matrix),
    nothingWrong(
      "uid",
      "recomputed",
      predicate.uid >= first && predicate.uid < first + size ? [] : [String(predicate.uid)],
      1
    ),
    ...frameRows(evidence, rules),
    ...readingRows(evidence, run, filterBytes, baseline, rules),
    ...filterRows(evidence, runtime, rules),
    ...bundleRows(evidence, runtime, architecture, release),
    ...controlRows(evidence, baseline, rules),
    ...newerChecksRow(evidence, run, filterBytes, baseline, release)
  ];
}

// src/attestation/verify/report.ts
function wrongSelfCheck({ confirmed, checks }, expectations) {
  const expected = Object.entries(expectations);
  const same = expected.length === checks.length && expected.every(([id], index) => checks[index]?.id === id);
  if (!same) return ["checks other than the inspector's own"];
  const wrong = checks.filter(
    (check, index) => check.expected !== expected[index]?.[1] || check.confirmed !== agrees(check)
  );
  return [
    ...wrong.map(({ id }) => id),
    ...confirmed === checks.every((check) => check.confirmed) ? [] : ["confirmed"]
  ];
}
function reportWordRows(report, run, go, { rules }) {
  const told = ({
    nonce,
    caller_nonce,
    run: id,
    clock,
    as_of,
    max_age_seconds,
    attestation
  }) => ({
    nonce,
    caller_nonce,
    run: id,
    clock,
    as_of,
    max_age_seconds,
    attestation
  });
  const attested = report.matrix.filter(({ row: row2 }) => Object.hasOwn(go.matrix, row2));
  return [
    compare("report-told", "cross-checked", told(go), told(report)),
    compare(
      "report-matrix",
      "cross-checked",
      go.matrix,
      Object.fromEntries(attested.map(({ row: row2, state }) => [row2, state]))
    ),
    nothingWrong(
      "self-check",
      "cross-checked",
      wrongSelfCheck(report.self_check, rules.selfCheck),
      report.self_check.checks.length
    ),
    compare("report-verdict", "cross-checked", run.predicate.verdict, report.verdict),
    compare("report-exit-code", "cross-checked", run.predicate.exit_code, report.exit_code)
  ];
}
function textRows(id, label, rendered, run, digestOf) {
  return outFiles.map((name) => {
    const published = publishedName(name, run);
    return comparePresent([id, published], label, sha256(rendered[name]), digestOf(published));
  });
}
var reworded = (rows, { version }) => rows.map((each) => {
  const { id, of, label, state, detail } = each;
  const absent = detail.kind === "values" && detail.observed === null;
  if (version === null || state !== "differs" || absent) return each;
  const why = "made it, and this one says otherwise";
  return missing(of === null ? id : [id, of], label, { kind: "earlier release", version, why });
});

// src/attestation/verify/reevaluation.ts
function hindrances({ given, reevaluate }, go, catalog) {
  const inputs = [
    ["given-packet", "--packet FILE", go.packet_digest, reevaluate === null ? null : given.packet],
    ["given-claims", "--claims FILE", go.claims_digest, given.claims],
    ["given-previous", "--previous DIR", go.previous_digest, given.previous]
  ];
  const otherCatalog = given.catalog !== null && given.catalog !== catalog;
  const shipped = given.catalog === null && (given.shippedCatalog ?? catalog) !== catalog;
  return {
    wanted: [
      ...inputs.filter(([, , named, here]) => named !== null && here === null).map(([, ask]) => ask),
      ...shipped ? ["--catalog DIR"] : []
    ],
    others: [
      ...inputs.filter(([, , named, here]) => here !== null && here !== named).map(([id]) => id),
      ...otherCatalog ? ["given-catalog"] : []
    ]
  };
}
var unevaluatedRows = ({ matrix }) => matrix.filter(({ state }) => state === "not evaluated").map(({ row: row2 }) => row2);
function milder(report, again) {
  const stateIn = ({ matrix }, name) => matrix.find(({ row: row2 }) => row2 === name)?.state;
  const facts = ({ packet, catalog, nonce, run, clock }) => ({
    packet: { digest: packet.digest, bytes: packet.bytes, id: packet.packet_id, as_of: packet.packet_as_of },
    catalog: catalog.digest,
    nonce,
    run,
    clock
  });
  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
  const hashes = ({ items }) => items.map(({ position, item_id, content_hash, recomputed_content_hash }) => ({
    position,
    item_id,
    content_hash,
    recomputed_content_hash
  }));
  const read = again.packet.packet_id !== null && report.packet.packet_id !== null;
  const listed = again.items.length > 0 && report.items.length > 0;
  return [
    ...again.verdict === "EVIDENCE_PRESENT" && report.verdict !== again.verdict ? ["verdict"] : [],
    ...again.item_counts.usable > report.item_counts.usable ? ["item_counts.usable"] : [],
    ...report.matrix.filter(({ row: row2, state }) => state === "not as expected" && stateIn(again, row2) === "as expected").map(({ row: row2 }) => `matrix row ${row2}`),
    ...read && !same(facts(report), facts(again)) ? ["packet, catalog or run"] : [],
    ...listed && !same(hashes(report), hashes(again)) ? ["the items and their hashes"] : [],
    ...report.items.filter(
      ({ availability }, at) => availability !== "usable" && again.items[at]?.availability === "usable"
    ).map(({ position }) => `item ${position}`)
  ];
}
function reportRows(inputs, report, go, told, evidence, release, digestOf) {
  const rendered = reworded(
    textRows("rendered", "cross-checked", inputs.render(report), report.run, digestOf),
    release
  );
  const { wanted, others } = hindrances(inputs, go, subjectDigest(evidence.subject, "catalog"));
  const verdict = ["verdict", report.verdict];
  const open = (why) => [
    notEvaluated(verdict, "recomputed", why),
    ...outFiles.map(
      (name) => notEvaluated(["evaluated", publishedName(name, report.run)], "recomputed", why)
    )
  ];
  if (others.length > 0) return [...rendered, ...open({ kind: "follows", from: others })];
  if (inputs.reevaluate === null || wanted.length > 0) {
    const unevaluated = unevaluatedRows(report);
    return [
      ...rendered,
      missing(verdict, "asserted", { kind: "give", options: wanted }),
      ...unevaluated.length === 0 ? [] : [stated("unevaluated-rows", `${unevaluated.join(", ")}: the run's own word`)]
    ];
  }
  if (told === null)
    return [
      ...rendered,
      ...open(
        "the release.json inside run.json is not valid: the inspector's instructions cannot be repeated"
      )
    ];
  const again = inputs.reevaluate(go, told, report.self_check);
  const found = [unevaluatedRows(again), unevaluatedRows(report)];
  return [
    ...rendered,
    ...reworded(
      [
        compare(verdict, "recomputed", again.verdict, report.verdict),
        ...textRows("evaluated", "recomputed", inputs.render(again), report.run, digestOf),
        ...found[0].length + found[1].length === 0 ? [] : [compare("unevaluated-rows", "recomputed", ...found)]
      ],
      release
    ),
    ...release.version === null ? [] : [nothingWrong("no-milder", "recomputed", milder(report, again), 1)]
  ];
}

// src/attestation/verify/signed.ts
var OF_EVIDENCE = [
  "ci-run",
  "control",
  "deadlines-measured",
  "host",
  "privilege",
  "runtime",
  "venue"
];
var OF_RUN = ["as-of", "catalog-authority", "clock", "max-age", "origin", "times"];
function signatureRows(signatures, evidenceFile, hasRun) {
  if (signatures.length === 0) return [];
  const rows = signatures.map(({ over, signature }, index) => {
    const named = ["file-signature", over ?? `of bundle ${index + 1}`];
    switch (signature.kind) {
      case "holds":
        return row(named, "recomputed", "agrees", `by ${signature.by}`);
      case "refused":
        return row(
          named,
          "recomputed",
          "differs",
          `expected a signature over the evidence${hasRun ? " or run.json" : ""} of this run, found ${signature.why}`
        );
      case "not given":
        return stated(named, "not given");
    }
  });
  const isSigned = (name) => signatures.some(({ over }) => over === name);
  const unsigned = [evidenceFile, ...hasRun ? [runStatementName] : []].filter((name) => !isSigned(name));
  return [
    ...rows,
    ...unsigned.map(
      (name) => stated(
        ["file-signature", name],
        name === evidenceFile && isSigned(runStatementName) ? "none of its own: run.json names it by digest, and is signed" : "none: what it says stays the run's own word"
      )
    )
  ];
}
function withSigners(rows, signatures, evidenceFile) {
  if (signatures.length === 0 || signatures.some(({ signature }) => signature.kind !== "holds"))
    return [...rows];
  const isSigned = (name) => signatures.some(({ over }) => over === name);
  const run = isSigned(runStatementName);
  const named = rows.some(({ id, state }) => id === "run-names-evidence" && state === "agrees");
  const covered = [
    ...isSigned(evidenceFile) || run && named ? OF_EVIDENCE : [],
    ...run && named ? OF_RUN : []
  ];
  return rows.map(
    (each) => each.label === "asserted" && covered.includes(each.id) ? { ...each, label: "signed" } : each
  );
}

// src/attestation/verify/subjects.ts
var names = (subjects) => subjects.map(({ name }) => name);
function evidenceSubjectRow(evidence, inputs, pinned) {
  const bytes = evidence.predicate.filter.bytes_base64 === null ? [] : ["filter-bytes"];
  const programs = ["node", ...Object.keys(pinned)].map((name) => `app/${name}`).sort();
  const made = ["policy", "filter-source", "expectations", "rootfs", "catalog"];
  return compare(
    "evidence-subjects",
    "cross-checked",
    [...made, ...programs, ...bytes, ...inputs],
    names(evidence.subject)
  );
}
function subjectNameRows(evidence, run, go, evidenceFile, pinned) {
  const packet = go === null ? [] : ["packet"];
  const claims = go === null || go.claims_digest === null ? [] : ["claims"];
  const reports = go === null ? [] : outFiles.map((name) => publishedName(name, run.predicate.run));
  return [
    evidenceSubjectRow(evidence, [...packet, ...claims], pinned),
    compare("run-subjects", "cross-checked", [evidenceFile, ...packet, ...reports], names(run.subject))
  ];
}
function subjectRows(subjects, digestOf, damaged) {
  return subjects.filter(({ name }) => name !== "packet").map(({ name, digest }) => {
    const observed = digestOf(name);
    const row2 = [runFileKind(name) === "evidence" ? "evidence-file" : "run-file", name];
    return observed === null ? notEvaluated(row2, "recomputed", damaged.get(name) ?? "is not in the folder") : compare(row2, "recomputed", `sha256:${digest.sha256}`, observed);
  });
}

// src/attestation/verify/verify.ts
var blocked = (why) => ({
  rows: [missing("run", "recomputed", why)],
  exitCode: 3,
  verdict: null,
  basis: "none",
  attestation: "NOT_ATTESTED"
});
var unverified = (why) => ({
  rows: [missing("run", "recomputed", why)],
  exitCode: 2,
  verdict: null,
  basis: "none",
  attestation: "NOT_ACCEPTED (unverified)"
});
var unknownVersion = (kind) => unverified(`UNKNOWN_VERSION: ${quoted(kind)} is not of this release; verify with the release that made it`);
function statementRows({ run, evidence, evidenceFile, evidenceDigest, inspected }, { around }, { programs }, digestOf) {
  const { venue, judged_at, nonce, caller_nonce, run: runId } = evidence.predicate;
  const { damaged } = around ?? nothingAround;
  const named = subjectDigest(run.subject, evidenceFile);
  return [
    compare("run-self-digest", "recomputed", selfDigest(run), ownDigest(run) ?? "not in one place"),
    ...subjectNameRows(evidence, run, inspected?.go ?? null, evidenceFile, programs),
    ...subjectRows(run.subject, digestOf, damaged),
    compare("run-names-evidence", "cross-checked", evidenceDigest, named),
    compare("evidence-name", "recomputed", evidenceName(venue.claimed, judged_at), evidenceFile),
    compare("nonce", "cross-checked", nonce, run.predicate.nonce),
    compare("run-id", "cross-checked", runId, run.predicate.run),
    ...compareIfAny("caller-nonce", caller_nonce, run.predicate.caller_nonce)
  ];
}
function inspectionRows(inputs, { run, evidence, evidenceDigest, inspected }, release, digestOf) {
  if (inspected === null) return attestationRows(run, evidence, inputs.files);
  const { go, release: told, report } = inspected;
  return [
    ...goRows(go, run, evidence, evidenceDigest),
    ...reportWordRows(report, run, go, release),
    ...reportRows(inputs, report, go, told, evidence, release, digestOf),
    ...bindingRows(report, go, inputs.expected)
  ];
}
function runRows(inputs, documents, digestOf, own) {
  const { run, evidence, evidenceDigest, inspected } = documents;
  const { expected, given, files } = inputs;
  const go = inspected?.go ?? null;
  const release = releaseOf(evidence, inputs.pinnedPrograms, own, inputs.development);
  return [
    // What the caller gives comes first: a wrong packet is the cause of whatever does not follow from it.
    ...givenRows(given, go, evidence),
    ...statementRows(documents, inputs, release, digestOf),
    ...policyRows(evidence, release.rules),
    ...otherPolicyRows(release, own),
    ...judgementRows(evidence, run, release),
    memberRow(evidence, run, release.rules),
    ...deadlineRows(evidence, release.rules),
    ...lastReadingRows(evidence, run, release.rules, (name) => files.get(name)?.length ?? null),
    ...timeRows(evidence, run, go),
    ...endRows(evidence, run, go, inspected?.release ?? null, release.programs),
    ...inspectionRows(inputs, documents, release, digestOf),
    ...ageRows(go, expected),
    ...expectationRows(expected, evidence),
    sinceRow(expected, evidence),
    ...approvalRows(expected.approval, run, evidence, evidenceDigest),
    ...ownWordRows(evidence),
    stated("release", release.name),
    ...otherFilesRows((inputs.around ?? nothingAround).others)
  ];
}
function exitCodeFor(rows) {
  const has = (state) => rows.some((row2) => row2.state === state);
  if (has("differs")) return 4;
  if (has("not evaluated") || !has("agrees")) return 2;
  return rows.some((row2) => row2.state === "not evidenced" && row2.concludes) ? 2 : 10;
}
function signaturesOf({ files, expected }, evidenceFile) {
  const statements = [...files].filter(([name]) => name === evidenceFile || name === runStatementName);
  return expected.signatures?.(new Map(statements)) ?? [];
}
function basisOf(rows) {
  const row2 = rows.find((each) => isNamed(each, "verdict"));
  if (row2 === void 0) return "none";
  if (row2.state === "differs") return "contradicted";
  return row2.label === "recomputed" && row2.state === "agrees" ? "recomputed" : "asserted";
}
function verifyRun(inputs, own = ownRules) {
  const names2 = runNames([...inputs.files.keys()]);
  if ("why" in names2) return blocked(names2.why);
  try {
    const digestOf = digester(inputs.files);
    const documents = readDocuments(inputs.files, digestOf, inputs.around);
    if (typeof documents === "string") {
      const other = otherVersionIn(inputs.files);
      if (other === null) return blocked(documents);
      return unknownVersion(other);
    }
    const signatures = signaturesOf(inputs, documents.evidenceFile);
    const rows = withSigners(
      [
        ...runRows(inputs, documents, digestOf, own),
        ...signatureRows(signatures, documents.evidenceFile, true)
      ],
      signatures,
      documents.evidenceFile
    );
    const exitCode = exitCodeFor(rows);
    const { rows: concluded, attestation } = conclude(inputs.expected.approval, rows, exitCode);
    return {
      rows: [...rows, ...concluded],
      exitCode,
      verdict: documents.inspected?.report.verdict ?? null,
      basis: basisOf(rows),
      attestation
    };
  } catch (error) {
    if (isCoded(error, "NOT_CANONICALIZABLE"))
      return blocked(`a text has no RFC 8785 form: ${quoted(error.message)}`);
    throw error;
  }
}

export {
  pinnedDigests,
  deadlineRows,
  NOT_GIVEN,
  expectationRows,
  timeRows,
  sinceRow,
  approvalRows,
  conclude,
  runIdRow,
  ownWordRows,
  policyRows,
  otherPolicyRows,
  knownChecks,
  insideChecks,
  confinementChecks,
  outsideChecks,
  agrees,
  memberRow,
  judgementRows,
  signatureRows,
  withSigners,
  evidenceSubjectRow,
  blocked,
  unknownVersion,
  exitCodeFor,
  verifyRun
};

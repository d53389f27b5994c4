import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  causeNext,
  causeWords,
  consequenceWords,
  toCauses
} from "./chunk-K2I5ASRT.mjs";
import {
  digestFile,
  notEvidence,
  recomputeEvidence,
  verifyDirectory
} from "./chunk-N7VD3WTM.mjs";
import {
  pinnedDigests
} from "./chunk-MMJNYI2Z.mjs";
import "./chunk-2WQ7G7Z7.mjs";
import {
  detailWords,
  toShownRow,
  whyNotARun
} from "./chunk-URJVJXMI.mjs";
import {
  labelled
} from "./chunk-OMGBN7JT.mjs";
import {
  collect
} from "./chunk-OTDD52SS.mjs";
import {
  expectNothing,
  ownRules,
  parse,
  readDocuments,
  rowWords,
  subjectDigest,
  toSubject,
  whyNoForm
} from "./chunk-MYX33WSX.mjs";
import "./chunk-52OKL5PA.mjs";
import "./chunk-VDVJY7VE.mjs";
import "./chunk-3RNH26P3.mjs";
import "./chunk-UUR2J7O5.mjs";
import {
  jsonOutput,
  parseDigest,
  parseOutFile,
  readBytes,
  readText,
  requireFile,
  requireFree,
  requirePrevious,
  toExpectations,
  usageError,
  writeOutFile
} from "./chunk-M7HQODDK.mjs";
import "./chunk-PPALQQEM.mjs";
import {
  encodeTerminal
} from "./chunk-3KTREIEY.mjs";
import "./chunk-3JJ4TNPV.mjs";
import {
  CLAIMS_LIMIT_BYTES,
  CodedError,
  REPORT_LIMIT_BYTES,
  canonicalDigest,
  factsAt,
  loadCatalog,
  quoted,
  runFileKind,
  sha256,
  toCanonicalJson,
  toValidate
} from "./chunk-JDNDBO6H.mjs";
import {
  version
} from "./chunk-PNNCTF7Q.mjs";

// src/cli/acceptance.ts
var { basename: basename2 } = require("node:path");

// src/attestation/verify/acceptance.ts
var NOT_COVERED = [
  "B4\u2032 acceptance: NOT ASSERTED; its owner decides, and not by this statement",
  "the identity of the person: NOT_EVIDENCED without a signature over this statement",
  "what stays taken on trust in the evidence, and every row that is not evidenced here",
  "whether the run was made on GitHub: that is the word of its environment",
  "every capability of the register: each stays blocked"
];
var refused = (row, why) => ({ kind: "refused", row, why });
var rowSaid = (row) => {
  const detail = detailWords(row.detail);
  return `${rowWords(row)} ${row.state}${detail === "" ? "" : `: ${detail}`}`;
};
var notExpected = (row) => refused(row, `--${row} is not given: nothing was expected from outside`);
var plain = (name) => name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
var openRow = (rows) => rows.find(({ state }) => state === "differs") ?? rows.find(({ state, concludes }) => state === "not evaluated" || state === "not evidenced" && concludes);
function hands({ document }, rows) {
  const signers = rows.filter(({ id, state }) => id === "file-signature" && state === "agrees").flatMap(({ detail }) => /^by “(.+)”, as “/.exec(detailWords(detail))?.[1] ?? []);
  return [["approval", document.owner], ...signers.map((name) => ["file-signature", name])];
}
function toAcceptance(parts) {
  const { name, files, verification, expected, ownCiRun, now, version: version2 } = parts;
  const { rows, exitCode, verdict, attestation } = verification;
  const open = openRow(rows);
  if (open !== void 0) return refused(open.id, rowSaid(open));
  const { approval } = expected;
  if (approval === null) return refused("approval", "no approval of the venue is given");
  if (exitCode !== 10 || !attestation.startsWith("APPROVAL_GIVEN"))
    return refused("approval", `the venue's approval does not hold: ${attestation}`);
  const bound = ["digest", "signature"].filter(
    (by) => by === "digest" ? approval.expectedDigest !== null : approval.signature.kind === "holds"
  );
  if (bound.length === 0)
    return refused("approval-digest", "neither its digest nor a signature binds the approval");
  const { packet, policy, catalog, nonce } = expected;
  if (packet === null) return notExpected("expect-packet");
  if (policy === null) return notExpected("expect-policy");
  if (catalog === null) return notExpected("expect-catalog");
  if (nonce === null) return notExpected("expect-nonce");
  const documents = readDocuments(files);
  if (typeof documents === "string") return refused("run", documents);
  const { run, evidence, inspected } = documents;
  if (inspected === null || verdict === null)
    return refused("verdict", "no packet was inspected in this run");
  const { ci_run: ci } = evidence.predicate;
  if (ownCiRun !== null && ownCiRun === ci?.id)
    return refused("ci-run", "this process is a step of the very CI run that made the run");
  for (const [row, hand] of hands(approval, rows))
    if (plain(hand) === plain(name))
      return refused(row, "the person is named by the run or its venue: a second party is another person");
  const shown = rows.flatMap(
    ({ id, of, label, state }) => state === "agrees" || state === "not evidenced" ? [{ id, of, label, state }] : []
  );
  const subjectOf = (subject) => {
    const digest = subjectDigest(evidence.subject, subject);
    return digest === null ? [] : [toSubject(subject, digest)];
  };
  const statement = {
    _type: "https://in-toto.io/Statement/v1",
    subject: [
      ...[...files].map(([file, bytes]) => toSubject(file, sha256(bytes))),
      ...["packet", "claims", "policy", "catalog"].flatMap(subjectOf),
      toSubject("approval", approval.digest)
    ],
    predicateType: "urn:tool-kiem-thu:acceptance:v1",
    predicate: {
      decision_effect: "NONE",
      may_gate: false,
      acceptance: "ACCEPTED_BY_STATED_PERSON",
      person: { stated_name: name, identity: "NOT_EVIDENCED" },
      accepted_at: now.toISOString(),
      run: run.predicate.run,
      nonce: run.predicate.nonce,
      verdict,
      attestation,
      expectations: {
        packet,
        policy,
        catalog,
        nonce,
        run: expected.run,
        since: expected.since,
        max_age_seconds: expected.maxAgeSeconds
      },
      approval: { digest: approval.digest, owner: approval.document.owner, bound_by: bound },
      rows: shown,
      rows_digest: canonicalDigest(shown),
      asserted_by_the_tool: "NOTHING: this is the statement of the person who is named",
      not_covered: [...NOT_COVERED],
      verified_with: version2
    }
  };
  const text = `${toCanonicalJson(statement)}
`;
  return { kind: "accepted", text, digest: sha256(text) };
}

// src/cli/of-the-run.ts
var { realpathSync } = require("node:fs");
var { basename, dirname, join, resolve, sep } = require("node:path");
var real = (file) => {
  const path2 = resolve(file);
  try {
    return realpathSync(path2);
  } catch {
    return dirname(path2) === path2 ? path2 : join(real(dirname(path2)), basename(path2));
  }
};
var isOfRun = (file, run) => real(file).startsWith(real(run) + sep);
function refuseOfRun(code, run, files) {
  for (const [option, file] of Object.entries(files)) {
    if (file === void 0 || !isOfRun(file, run)) continue;
    throw usageError(
      code,
      `${option} ${quoted(file)} is inside the run's folder`,
      "The maker of the run can write there. Give the file that its owner sent you separately."
    );
  }
}

// src/cli/acceptance.ts
var NAME_LIMIT = 200;
var UNREADABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;
var refuse = (code, text, hint) => {
  throw usageError(code, text, hint);
};
function parseAcceptance(options, run) {
  const { acceptAs: name, acceptance } = options;
  if (name === void 0 && acceptance === void 0) return null;
  if (name === void 0 || acceptance === void 0)
    return refuse(
      "ACCEPTANCE_INCOMPLETE",
      "--accept-as and --acceptance go together",
      "Say who accepts, and where that is written: --accept-as NAME --acceptance FILE."
    );
  if (name.trim() === "" || name !== name.trim() || name.length > NAME_LIMIT || UNREADABLE.test(name))
    refuse(
      "ACCEPTANCE_NAME_REFUSED",
      `--accept-as ${quoted(name.slice(0, NAME_LIMIT))} is not the name of a person`,
      `Give the name of the person who accepts, in letters, of at most ${NAME_LIMIT} characters.`
    );
  if (options.approval === void 0)
    refuse(
      "ACCEPTANCE_NEEDS_APPROVAL",
      "an acceptance rests on an approval of the venue, and none is given",
      "Give --approval FILE with --approval-digest, or with a signature."
    );
  if (options.approvalDigest === void 0 && options.approvalBundle === void 0)
    refuse(
      "ACCEPTANCE_NEEDS_APPROVAL",
      "the approval is its file's own word",
      "Give --approval-digest sha256:\u2026 from its owner, or --approval-bundle with the key or the identity of its owner."
    );
  const file = parseOutFile(acceptance, [".json"], "--acceptance");
  if (isOfRun(file, run))
    refuse(
      "ACCEPTANCE_OF_THE_RUN",
      `--acceptance ${quoted(acceptance)} is inside the run's folder`,
      "It is no part of the run: give a path outside its folder."
    );
  requireFree("--acceptance", file);
  return { name, file };
}
function accept({ name, file }, facts, io) {
  const ownCiRun = io.env["GITHUB_RUN_ID"] ?? null;
  const outcome = toAcceptance({ ...facts, name, ownCiRun, now: io.now(), version });
  if (outcome.kind === "accepted") writeOutFile(file, outcome.text, io.randomHex(8));
  return outcome;
}
function acceptanceWords({ name, file }, outcome) {
  switch (outcome.kind) {
    case "accepted":
      return [
        `ACCEPTED_BY_STATED_PERSON ${quoted(name)}: identity NOT_EVIDENCED, decision_effect NONE`,
        `${outcome.digest} in ${quoted(basename2(file))}; sign it to evidence who wrote it`
      ];
    case "refused":
      return [`nothing is written (${outcome.row}): ${outcome.why}`];
  }
}

// src/formats/validators/approval.js
var validate = toValidate({
  "$id": "urn:tool-kiem-thu:schema:approval:v1",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "additionalProperties": false,
  "properties": {
    "decision_effect": {
      "const": "NONE",
      "type": "string"
    },
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
    "filter_digest": {
      "pattern": "^sha256:[0-9a-f]{64}$",
      "type": "string"
    },
    "may_gate": {
      "const": false,
      "type": "boolean"
    },
    "owner": {
      "maxLength": 200,
      "minLength": 1,
      "type": "string"
    },
    "policy_digest": {
      "pattern": "^sha256:[0-9a-f]{64}$",
      "type": "string"
    },
    "runner": {
      "additionalProperties": false,
      "properties": {
        "architecture": {
          "anyOf": [
            {
              "maxLength": 40,
              "type": "string"
            },
            {
              "type": "null"
            }
          ]
        },
        "ci_run": {
          "anyOf": [
            {
              "maxLength": 200,
              "type": "string"
            },
            {
              "type": "null"
            }
          ]
        },
        "node_digest": {
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
        "runtime": {
          "anyOf": [
            {
              "enum": [
                "crun",
                "runc"
              ],
              "type": "string"
            },
            {
              "type": "null"
            }
          ]
        },
        "runtime_digest": {
          "anyOf": [
            {
              "pattern": "^sha256:[0-9a-f]{64}$",
              "type": "string"
            },
            {
              "type": "null"
            }
          ]
        }
      },
      "required": [
        "architecture",
        "node_digest",
        "runtime",
        "runtime_digest",
        "ci_run"
      ],
      "type": "object"
    },
    "schema": {
      "const": "tki-approval/v1",
      "type": "string"
    },
    "valid_from": {
      "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
      "type": "string"
    },
    "valid_until": {
      "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
      "type": "string"
    },
    "venue": {
      "enum": [
        "v1",
        "v2"
      ],
      "type": "string"
    }
  },
  "required": [
    "schema",
    "decision_effect",
    "may_gate",
    "owner",
    "venue",
    "policy_digest",
    "filter_digest",
    "runner",
    "evidence_digest",
    "valid_from",
    "valid_until"
  ],
  "type": "object"
});

// src/recompute/approval-text.ts
var APPROVAL_FILE_LIMIT_BYTES = 1024 * 1024;
function parseApproval(name, text) {
  const document = parse(text, validate, "\n") ?? parse(text, validate, "");
  if (document !== null) return document;
  throw new CodedError(
    "APPROVAL_NOT_USABLE",
    `--approval ${quoted(name)} is not a valid approval in RFC 8785 form: ${whyNoForm(text, validate)}`,
    "Start from examples/approval.json; `jq -cjS . FILE` gives a file this form. A venue is v1 or v2: an unstated one cannot be approved."
  );
}

// src/cli/signer.ts
var PATTERN = /[*\\^$|()[\]{}]|\.[+?]/;
function requireName(option, name) {
  if (name.trim() === "" || PATTERN.test(name))
    throw usageError(
      "IDENTITY_NOT_EXACT",
      `${option} ${quoted(name)} is not one name`,
      "Give the signer exactly as the certificate has it; a pattern is not taken."
    );
}
function requireSigner(options, words) {
  const { key, identity, issuer, root } = options;
  if (key !== void 0) {
    if (identity !== void 0 || issuer !== void 0)
      throw usageError(
        words.ambiguous,
        `${words.key} and an identity exclude each other`,
        "A bundle is signed by a key that you have, or by a certificate of an identity that you expect."
      );
    return { key, root: root ?? null, identity: null };
  }
  if (identity === void 0 || issuer === void 0 || root === void 0)
    throw usageError(
      words.missing,
      `${words.bundle} needs a key or an identity: no signature counts by itself`,
      `Give ${words.key} FILE, or --trusted-root FILE with ${words.identity} NAME and ${words.issuer} URL.`
    );
  if (words.refusesPatterns) {
    requireName(words.identity, identity);
    requireName(words.issuer, issuer);
  }
  return { key: null, root, identity: { name: identity, issuer } };
}

// src/cli/approval.ts
var WORDS = {
  bundle: { option: "--approval-bundle", code: "APPROVAL_BUNDLE_NOT_USABLE" },
  key: { option: "--approval-key", code: "APPROVAL_KEY_NOT_USABLE" }
};
var SIGNER = {
  bundle: "--approval-bundle",
  key: "--approval-key",
  identity: "--approval-identity",
  issuer: "--approval-issuer",
  ambiguous: "APPROVAL_TRUST_AMBIGUOUS",
  missing: "APPROVAL_TRUST_MISSING",
  refusesPatterns: false
};
function signerOf(options) {
  const { approvalBundle, approvalKey: key, trustedRoot, approvalIdentity: identity } = options;
  const issuer = options.approvalIssuer;
  if (approvalBundle !== void 0) {
    const signer = requireSigner({ key, identity, issuer, root: trustedRoot }, SIGNER);
    return { bundle: approvalBundle, ...signer };
  }
  const root = options.evidenceBundle === void 0 ? trustedRoot : void 0;
  if ([key, root, identity, issuer].every((each) => each === void 0)) return null;
  throw usageError(
    "APPROVAL_BUNDLE_MISSING",
    "a key, a trusted root or an identity was given without --approval-bundle",
    "Give the sigstore bundle over the approval: --approval-bundle FILE."
  );
}
async function readApproval(options, run) {
  refuseOfRun("APPROVAL_OF_THE_RUN", run, {
    "--approval": options.approval,
    "--approval-bundle": options.approvalBundle,
    "--approval-key": options.approvalKey,
    "--trusted-root": options.trustedRoot
  });
  const signer = signerOf(options);
  const expectedDigest = parseDigest("--approval-digest", options.approvalDigest);
  const { approval } = options;
  if (approval === void 0) {
    if (signer !== null || expectedDigest !== null)
      throw usageError(
        "APPROVAL_MISSING",
        "options about an approval are given, but no approval",
        "Give --approval FILE."
      );
    return null;
  }
  const read = (option, file) => readText(option, file, APPROVAL_FILE_LIMIT_BYTES);
  const text = read("--approval", approval);
  const document = parseApproval(approval, text);
  let signature = { kind: "not given" };
  if (signer !== null) {
    const { checkSignature, toSignatureInputs } = await import("./signature-42GU2NZY.mjs");
    const inputs = toSignatureInputs(
      {
        bundle: read("--approval-bundle", signer.bundle),
        key: signer.key === null ? null : read("--approval-key", signer.key),
        root: signer.root === null ? null : read("--trusted-root", signer.root),
        identity: signer.identity
      },
      WORDS
    );
    signature = checkSignature(Buffer.from(text), inputs);
  }
  return { document, digest: sha256(text), expectedDigest, signature };
}

// src/cli/evidence-bundle.ts
var BUNDLE_LIMIT_BYTES = 2 * REPORT_LIMIT_BYTES;
var TRUST_LIMIT_BYTES = 1024 * 1024;
var BUNDLES_LIMIT = 4;
var WORDS2 = {
  bundle: { option: "--evidence-bundle", code: "EVIDENCE_BUNDLE_NOT_USABLE" },
  key: { option: "--key", code: "KEY_NOT_USABLE" }
};
var SIGNER2 = {
  bundle: "--evidence-bundle",
  key: "--key",
  identity: "--identity",
  issuer: "--issuer",
  ambiguous: "EVIDENCE_TRUST_AMBIGUOUS",
  missing: "EVIDENCE_TRUST_MISSING",
  refusesPatterns: true
};
async function readEvidenceBundles(options, run) {
  const { evidenceBundle: bundles } = options;
  if (bundles === void 0) {
    if (options.key !== void 0 || options.identity !== void 0 || options.issuer !== void 0)
      throw usageError(
        "EVIDENCE_BUNDLE_MISSING",
        "a key or an identity was given without --evidence-bundle",
        "Give the sigstore bundle over the evidence or run.json: --evidence-bundle FILE."
      );
    return void 0;
  }
  const { key: byKey, identity, issuer, trustedRoot } = options;
  const signer = requireSigner({ key: byKey, identity, issuer, root: trustedRoot }, SIGNER2);
  refuseOfRun("TRUST_OF_THE_RUN", run, { "--key": options.key, "--trusted-root": options.trustedRoot });
  if (bundles.length > BUNDLES_LIMIT)
    throw usageError(
      "TOO_MANY_FILES",
      `--evidence-bundle is given ${bundles.length} times`,
      `Give at most ${BUNDLES_LIMIT}: over the evidence, and over run.json.`
    );
  const read = (option, file) => file === null ? null : readText(option, file, TRUST_LIMIT_BYTES);
  const [key, root] = [read("--key", signer.key), read("--trusted-root", signer.root)];
  const { checkFiles, toSignatureInputs } = await import("./signature-42GU2NZY.mjs");
  const inputs = bundles.map(
    (file) => toSignatureInputs(
      {
        bundle: readText("--evidence-bundle", file, BUNDLE_LIMIT_BYTES),
        key,
        root,
        identity: signer.identity
      },
      WORDS2
    )
  );
  return (files) => inputs.map((each) => checkFiles(files, each));
}

// src/recompute/conclusion.ts
var HEADS = {
  10: "AGREES: every conclusion was recomputed. Nothing is approved by that.",
  2: "UNVERIFIED: nothing contradicts the run, but not everything could be recomputed.",
  3: "BLOCKED: there is nothing here that could be recomputed.",
  4: "CONTRADICTION: the documents contradict each other, the packet or your expectations."
};
var stateSigns = {
  agrees: "agrees",
  differs: "DIFFERS",
  "not evidenced": "NOT_EVIDENCED",
  "not evaluated": "NOT_EVALUATED"
};
var BINDINGS = [
  ["expect-packet", "packet", "--expect-packet sha256:\u2026 from the exporter"],
  ["expect-policy", "policy", "--expect-policy sha256:\u2026 of the policy that you accept"],
  ["expect-catalog", "catalog", "--expect-catalog sha256:\u2026 from the catalog's owner"],
  ["expect-nonce", "nonce", "--expect-nonce HEX, the nonce that you gave the run"],
  ["expect-run", "run", "--expect-run ID, the CI run or the run id"],
  ["expect-since", "since", "--expect-since TIME, the earliest time that you accept"],
  ["expect-max-age", "max age", "--expect-max-age AGE, how old evidence was allowed to be"]
];
var OF_A_PACKET = /* @__PURE__ */ new Set(["expect-packet", "expect-max-age"]);
var unboundIn = ({ rows, exitCode, verdict }) => BINDINGS.filter(
  ([id]) => rows.some((row) => row.id === id && row.label === "asserted") && !(exitCode === 10 && verdict === null && OF_A_PACKET.has(id))
);
var ALL = "--all for every row";
var CAUSES_SHOWN = 3;
function causeLines(causes, what) {
  const lines = causes.slice(0, CAUSES_SHOWN).flatMap((cause) => {
    const follow = consequenceWords(cause);
    return [causeWords(cause), ...follow === null ? [] : [`  ${follow}`]];
  });
  const left = causes.length - CAUSES_SHOWN;
  return left > 0 ? [...lines, `and ${left} more that ${what}: ${ALL}`] : lines;
}
function countWords(rows) {
  const count = (of) => rows.filter(of).length;
  const wanted = count(({ state, concludes }) => state === "not evidenced" && concludes);
  const unevaluated = count(({ state }) => state === "not evaluated");
  const signed = count(({ label }) => label === "signed");
  return [
    `${count(({ state }) => state === "agrees")} agree`,
    `${count(({ state }) => state === "differs")} differ`,
    ...unevaluated === 0 ? [] : [`${unevaluated} not evaluated`],
    ...wanted === 0 ? [] : [`${wanted} open`],
    ...signed === 0 ? [] : [`${signed} on its signer's word`],
    `${count(({ state, concludes, label }) => state === "not evidenced" && !concludes && label !== "signed")} rest on the run's word`
  ].join(" \xB7 ");
}
function nextWords(verification, causes) {
  const [first] = causes;
  const own = first === void 0 ? null : causeNext(first);
  if (own !== null) return `${own} \xB7 ${ALL}`;
  const [loose] = unboundIn(verification);
  switch (verification.exitCode) {
    case 10:
      return loose === void 0 ? ALL : `${loose[2]} \xB7 ${ALL}`;
    case 4:
      return `keep all of it, find out who handled it, and inspect again \xB7 ${ALL}`;
    case 3:
    case 2:
      return `look at the rows that are open \xB7 ${ALL}`;
  }
}
var ACCEPTANCE = "B4\u2032 acceptance: NOT ASSERTED by this program; its owner decides (`tki explain B4\u2032`)";
function conclusionOf(verification, acceptance = []) {
  const { rows, exitCode, verdict, basis, attestation } = verification;
  const head = HEADS[exitCode];
  const accepted = acceptance.length === 0 ? [] : [["acceptance", acceptance]];
  const none = whyNotARun(rows);
  if (none !== null)
    return { exitCode, head, lines: [["why", [none]], ["attestation", [attestation]], ...accepted] };
  const causes = toCauses(rows);
  const differ = causes.filter(({ row }) => row.state === "differs");
  const open = causes.filter(({ row }) => row.state !== "differs");
  const unbound = unboundIn(verification).map(([, word]) => word);
  return {
    exitCode,
    head,
    lines: [
      ["verdict", [verdict === null ? "none" : `${verdict} (${basis})`]],
      ["attestation", [attestation]],
      ["rows", [countWords(rows)]],
      ["differ", differ.length === 0 ? ["none"] : causeLines(differ, "differ")],
      ...open.length === 0 ? [] : [["open", causeLines(open, "are open")]],
      ["not bound", [unbound.length === 0 ? "nothing: every expectation was given" : unbound.join(", ")]],
      ...accepted,
      ["next", [nextWords(verification, causes)]]
    ]
  };
}
var acceptanceJson = (outcome) => outcome.kind === "accepted" ? { written: true, digest: outcome.digest } : { written: false, row: outcome.row, why: outcome.why };
function verificationJson(verification, acceptance = null) {
  const { rows, exitCode, verdict, basis, attestation } = verification;
  const causes = toCauses(rows).map((cause) => ({
    id: cause.row.id,
    ...cause.row.of === null ? {} : { of: cause.row.of },
    state: cause.row.state,
    text: causeWords(cause),
    consequences: cause.consequences.map(({ id, of }) => of === null ? { id } : { id, of })
  }));
  const accepted = acceptance === null ? {} : { acceptance: acceptanceJson(acceptance) };
  return jsonOutput("verify", {
    exit_code: exitCode,
    rows: rows.map(toShownRow),
    verdict,
    basis,
    attestation,
    causes,
    ...accepted
  });
}

// src/cli/show-verification.ts
function rowLine(row) {
  const { what, label, detail } = toShownRow(row);
  const why = detail === "" ? "" : `  ${detail}`;
  return encodeTerminal(`${stateSigns[row.state].padEnd(14)}${label.padEnd(15)}${what}${why}`);
}
function showVerification(verification, all, acceptance = []) {
  const { exitCode, head, lines } = conclusionOf(verification, acceptance);
  const told = lines.map(
    ([label, texts]) => labelled(
      label,
      texts.map((text) => encodeTerminal(text))
    )
  );
  const rows = all ? `
${verification.rows.map((row) => `${rowLine(row)}
`).join("")}` : "";
  return `${`${exitCode}`.padEnd(4)}${head}
${told.join("")}${ACCEPTANCE}
${rows}`;
}

// src/cli/verify-evidence.ts
var fs = require("node:fs");
var path = require("node:path");
function namesEvidenceFile(file) {
  const kind = runFileKind(path.basename(file));
  return (kind === null || kind === "evidence" || kind === "observations") && factsAt(file)?.isFile() === true;
}
function verifyEvidenceFile(file, inputs, { dist, rules: own = ownRules }) {
  const packet = inputs.packet === void 0 ? null : digestFile(requireFile("--packet", inputs.packet));
  const claims = inputs.claims === void 0 ? null : readBytes("--claims", requireFile("--claims", inputs.claims), CLAIMS_LIMIT_BYTES);
  const previous = requirePrevious(inputs.previous, path.dirname(file));
  const catalog = inputs.catalog === void 0 ? null : loadCatalog(inputs.catalog).text;
  const bytes = readBytes("the evidence", file, REPORT_LIMIT_BYTES);
  const name = path.basename(file);
  const found = recomputeEvidence(
    {
      name,
      bytes,
      pinnedPrograms: pinnedDigests(fs.readFileSync(path.join(dist, "manifest.json"), "utf8")),
      expected: inputs.expected ?? expectNothing,
      given: {
        packet,
        claims: claims === null ? null : sha256(claims),
        previous: previous === null ? null : sha256(readBytes("--previous", previous, REPORT_LIMIT_BYTES)),
        catalog: catalog === null ? null : sha256(Buffer.from(catalog))
      }
    },
    own
  );
  if ("why" in found) throw notEvidence(file, name, found.why);
  return found;
}

// src/cli/commands/verify.ts
async function expectedOf(options, directory) {
  const signatures = await readEvidenceBundles(options, directory);
  return {
    ...toExpectations(options),
    approval: await readApproval(options, directory),
    ...signatures === void 0 ? {} : { signatures }
  };
}
async function verify(directory, options, io) {
  const asked = parseAcceptance(options, directory);
  const expected = await expectedOf(options, directory);
  const { packet, claims, previous, catalog } = options;
  const inputs = { packet, claims, previous, catalog, expected };
  const { verification, files } = namesEvidenceFile(directory) ? { verification: verifyEvidenceFile(directory, inputs, io), files: /* @__PURE__ */ new Map() } : verifyDirectory(directory, inputs, io);
  const outcome = asked === null ? null : accept(asked, { files, verification, expected }, io);
  io.stdout(
    options.json === true ? verificationJson(verification, outcome) : showVerification(
      verification,
      options.all === true,
      asked === null || outcome === null ? [] : acceptanceWords(asked, outcome)
    )
  );
  io.exit(verification.exitCode);
}
function addVerify(program, io) {
  program.command("verify").summary("recompute a run offline (never exits 0)").description(
    "Recomputes subjects, probe judgements, verdicts and reports of a run from the files that it left. Each row says whether it was recomputed, cross-checked between documents, or is only asserted by the run."
  ).argument(
    "<dir>",
    "the directory that `tki inspect --out` wrote; or its evidence file alone (exit code 2 at best)"
  ).option("--packet <file>", "the packet: without it the verdicts are only asserted (exit code 2)").option("--claims <file>", "the reader's claims of that run").option(
    "--catalog <dir>",
    "the pinned catalog of that run (default: the one shipped beside this program)"
  ).option("--previous <dir>", "the earlier run that it was compared with").option("--expect-packet <digest>", "sha256:\u2026 of the packet, from its exporter").option("--expect-policy <digest>", "sha256:\u2026 of the policy that you accept").option("--expect-catalog <digest>", "sha256:\u2026 of the catalog, from its owner").option("--expect-nonce <hex>", "the nonce that you gave the run").option("--expect-run <id>", "the CI run, or the run id").option("--expect-max-age <age>", "how old evidence was allowed to be: 90s, 30m, 24h or 7d").option("--expect-since <time>", "the run began then or later, by its own clock: 2026-06-10T08:00:00Z").option(
    "--evidence-bundle <file>",
    "a sigstore bundle or DSSE envelope over the evidence or run.json, checked offline; may be given several times",
    collect
  ).option("--key <file>", "the key, in PEM, that those are signed by").option("--identity <name>", "or, with --trusted-root, the signer in their certificate: an exact match").option("--issuer <url>", "who vouches for that identity").option("--approval <file>", "an owner's approval of the venue (docs/approval.md)").option("--approval-digest <digest>", "sha256:\u2026 of that file, from its owner").option("--approval-bundle <file>", "a sigstore bundle over that file, checked offline").option("--approval-key <file>", "the key, in PEM, that the bundle is signed by").option("--trusted-root <file>", "a sigstore trusted root, for an identity or for a log entry").option("--approval-identity <name>", "the signer in the bundle's certificate: an exact match").option("--approval-issuer <url>", "the issuer of that identity").option(
    "--accept-as <name>",
    "a second party who accepts this run; needs the four digests and nonces from outside, and a bound approval"
  ).option(
    "--acceptance <file>",
    "that person's statement, a new file: written where every row agrees, and not otherwise"
  ).option("--all", "every row too, below the result").option("--json", "one JSON document on stdout, with every row").addHelpText("after", "\nExample:\n  tki verify run1 --packet packet.json\n").action((directory, options) => verify(directory, options, io));
}
export {
  addVerify
};

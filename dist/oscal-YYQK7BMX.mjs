import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  PROBE_ROWS,
  REPORT_ROWS,
  standingOf
} from "./chunk-ECYKAYZH.mjs";
import "./chunk-D5VIMIAE.mjs";
import {
  probes
} from "./chunk-VDVJY7VE.mjs";
import "./chunk-3RNH26P3.mjs";
import "./chunk-UUR2J7O5.mjs";
import "./chunk-3KTREIEY.mjs";
import {
  canonicalDigest,
  matrixRows,
  reportName,
  runFileKind,
  sha256
} from "./chunk-JDNDBO6H.mjs";
import "./chunk-PNNCTF7Q.mjs";

// src/view/oscal.ts
var OSCAL_VERSION = "1.1.3";
var NS = "urn:tool-kiem-thu";
function uuidOf(...names) {
  const hex = canonicalDigest(names).slice("sha256:".length);
  const variant = "89ab".charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32)
  ].join("-");
}
var line = (text) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim().slice(0, 600).toWellFormed() || "nothing said";
var prop = (name, value) => ({ name, ns: NS, value: line(value) });
var controlOf = (row) => `tki-matrix-${row.toLowerCase()}`;
function probeObservations(run, { predicate }, file) {
  return predicate.probes.flatMap(({ id, state, basis, control }) => {
    if (!Object.hasOwn(probes, id)) return [];
    const { title, matrixRow } = probes[id];
    return [
      {
        id: `probe ${id}`,
        title: `probe ${id}: ${title}`,
        description: `Observed: ${state}. Basis: ${basis}. In the weakened container: ${control}.`,
        props: [
          ["probe", id],
          ["state", state]
        ],
        row: String(matrixRow),
        standing: standingOf(run.verification, PROBE_ROWS),
        file,
        why: "the frame, the readings and the control of this probe"
      }
    ];
  });
}
function rowObservations(run, { matrix }) {
  return matrix.map((cell) => ({
    id: `row ${cell.row}`,
    title: `matrix row #${cell.row}: ${cell.title}`,
    description: `Came to: ${cell.state}, by ${cell.touched_by}.${cell.why === void 0 ? "" : ` Why: ${cell.why}`}`,
    props: [
      ["state", cell.state],
      ["touched-by", cell.touched_by]
    ],
    row: cell.row,
    standing: standingOf(run.verification, REPORT_ROWS),
    file: reportName,
    why: "the row as the report has it"
  }));
}
function evidenceRows(run, { predicate }, file) {
  const titles = new Map(matrixRows.map(({ row, title }) => [row, title]));
  const named = ["matrix-rows"];
  return Object.entries(predicate.matrix).map(([row, state]) => ({
    id: `row ${row}`,
    title: `matrix row #${row}: ${titles.get(row) ?? "of no row that this release has"}`,
    description: `Came to: ${state}, by the attestation.`,
    props: [["state", state]],
    row,
    standing: standingOf(run.verification, named),
    file,
    why: "the row as the evidence has it"
  }));
}
function seenIn(run) {
  const { documents, report } = run;
  if (documents !== null) {
    const { evidence, evidenceFile } = documents;
    return {
      seen: [
        ...probeObservations(run, evidence, evidenceFile),
        ...report === null ? evidenceRows(run, evidence, evidenceFile) : rowObservations(run, report)
      ],
      collected: evidence.predicate.judged_at
    };
  }
  return report === null ? null : { seen: rowObservations(run, report), collected: report.clock };
}
var remarksOf = ({ standing }) => `Standing: ${standing}. An observation, and no finding: it says what was seen, and nothing is let through by it.`;
function toOscal(run, files, now) {
  const found = seenIn(run);
  if (found === null) return null;
  const { seen, collected } = found;
  const id = run.documents?.run.predicate.run ?? run.report?.run ?? "";
  const uuid = (...names) => uuidOf(id, ...names);
  const controls = [...new Set(seen.map(({ row }) => controlOf(row)))];
  const { exitCode, basis, verdict, attestation } = run.verification;
  return {
    "assessment-results": {
      uuid: uuid("assessment-results"),
      metadata: {
        title: `Observations of run ${id}`,
        "last-modified": now.toISOString(),
        version: id,
        "oscal-version": OSCAL_VERSION,
        remarks: "Observations only. No finding, no assessment plan and no control catalog: decision_effect NONE, may_gate false."
      },
      "import-ap": {
        href: `#${uuid("matrix")}`,
        remarks: "No assessment plan exists. This names the enforcement matrix of the tool, which is RECONSTRUCTED."
      },
      results: [
        {
          uuid: uuid("result"),
          title: `Run ${id}`,
          description: `tki verify ${exitCode}; verdict ${verdict ?? "none"} (${basis}); attestation ${line(attestation)}. No acceptance is asserted.`,
          start: collected,
          props: [prop("verification-code", String(exitCode)), prop("decision-effect", "NONE")],
          "reviewed-controls": {
            "control-selections": [
              {
                description: "Rows of the enforcement matrix of the tool (RECONSTRUCTED), and no catalog of controls.",
                "include-controls": controls.map((control) => ({ "control-id": control }))
              }
            ]
          },
          observations: seen.map((each) => ({
            uuid: uuid("observation", each.id),
            title: line(each.title),
            description: line(each.description),
            props: [
              ...each.props.map(([name, value]) => prop(name, value)),
              prop("matrix-row", each.row),
              prop("standing", each.standing)
            ],
            methods: ["TEST"],
            "relevant-evidence": [{ href: `#${uuid("file", each.file)}`, description: line(each.why) }],
            collected,
            remarks: remarksOf(each)
          }))
        }
      ],
      "back-matter": {
        resources: [
          {
            uuid: uuid("matrix"),
            title: "Enforcement matrix, RECONSTRUCTED",
            description: "catalog/matrix.json of the tool: 45 rows and I11. It is no assessment plan."
          },
          ...[...files].filter(([name]) => runFileKind(name) !== null).map(([name, bytes]) => ({
            uuid: uuid("file", name),
            title: name,
            rlinks: [
              {
                href: name,
                hashes: [{ algorithm: "SHA-256", value: sha256(bytes).slice("sha256:".length) }]
              }
            ]
          }))
        ]
      }
    }
  };
}
export {
  toOscal
};

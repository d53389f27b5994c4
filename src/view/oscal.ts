// A run as OSCAL assessment-results: what was observed, each with its probe, its row of the matrix and the file that holds it. Pure.
// Must never write a finding: OSCAL's findings say `satisfied`, which is a green verdict. No assessment plan and no catalog of controls
// is invented either: both places name our matrix, and that it is RECONSTRUCTED.
import { canonicalDigest } from '../formats/canonical.ts';
import { sha256 } from '../formats/digest.ts';
import type { Evidence, Report } from '../formats/documents.ts';
import type { ProbeId } from '../formats/probe.ts';
import { matrixRows } from '../formats/register.ts';
import { reportName, runFileKind } from '../formats/run-files.ts';
import { probes } from '../probes/registry.ts';
import type { Named } from '../attestation/verify/row.ts';
import { PROBE_ROWS, REPORT_ROWS, standingOf } from './standing.ts';
import type { Standing } from './standing.ts';
import type { ViewedRun } from './viewed-run.ts';

const OSCAL_VERSION = '1.1.3';
const NS = 'urn:tool-kiem-thu';

/** OSCAL asks for ids of version 4 or 5: these follow from what they name, so the same run gives the same document. */
function uuidOf(...names: readonly string[]): string {
  const hex = canonicalDigest(names).slice('sha256:'.length);
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** OSCAL's texts are on one line and are never empty; what a document says may be anything. */
const line = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, 600)
    .toWellFormed() || 'nothing said';

const prop = (name: string, value: string) => ({ name, ns: NS, value: line(value) });

const controlOf = (row: string): string => `tki-matrix-${row.toLowerCase()}`;

interface Seen {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly props: readonly (readonly [name: string, value: string])[];
  readonly row: string;
  readonly standing: Standing;
  readonly file: string;
  readonly why: string;
}

/** One for each probe of the evidence. */
function probeObservations(run: ViewedRun, { predicate }: Evidence, file: string): Seen[] {
  return predicate.probes.flatMap(({ id, state, basis, control }) => {
    if (!Object.hasOwn(probes, id)) return [];
    const { title, matrixRow } = probes[id as ProbeId];
    return [
      {
        id: `probe ${id}`,
        title: `probe ${id}: ${title}`,
        description: `Observed: ${state}. Basis: ${basis}. In the weakened container: ${control}.`,
        props: [
          ['probe', id],
          ['state', state],
        ] as const,
        row: String(matrixRow),
        standing: standingOf(run.verification, PROBE_ROWS),
        file,
        why: 'the frame, the readings and the control of this probe',
      },
    ];
  });
}

/** One for each row of the matrix that a report answers for. */
function rowObservations(run: ViewedRun, { matrix }: Report): Seen[] {
  return matrix.map((cell) => ({
    id: `row ${cell.row}`,
    title: `matrix row #${cell.row}: ${cell.title}`,
    description: `Came to: ${cell.state}, by ${cell.touched_by}.${cell.why === undefined ? '' : ` Why: ${cell.why}`}`,
    props: [
      ['state', cell.state],
      ['touched-by', cell.touched_by],
    ] as const,
    row: cell.row,
    standing: standingOf(run.verification, REPORT_ROWS),
    file: reportName,
    why: 'the row as the report has it',
  }));
}

/** Rows that the evidence answers for, where no report does. */
function evidenceRows(run: ViewedRun, { predicate }: Evidence, file: string): Seen[] {
  const titles = new Map(matrixRows.map(({ row, title }) => [row, title]));
  const named: readonly Named[] = ['matrix-rows'];
  return Object.entries(predicate.matrix).map(([row, state]) => ({
    id: `row ${row}`,
    title: `matrix row #${row}: ${titles.get(row) ?? 'of no row that this release has'}`,
    description: `Came to: ${state}, by the attestation.`,
    props: [['state', state]] as const,
    row,
    standing: standingOf(run.verification, named),
    file,
    why: 'the row as the evidence has it',
  }));
}

/** What was observed of a run, whole or BLOCKED. */
function seenIn(run: ViewedRun): { readonly seen: Seen[]; readonly collected: string } | null {
  const { documents, report } = run;
  if (documents !== null) {
    const { evidence, evidenceFile } = documents;
    return {
      seen: [
        ...probeObservations(run, evidence, evidenceFile),
        ...(report === null ? evidenceRows(run, evidence, evidenceFile) : rowObservations(run, report)),
      ],
      collected: evidence.predicate.judged_at,
    };
  }
  return report === null ? null : { seen: rowObservations(run, report), collected: report.clock };
}

/** A word of the standing that an auditor can look up in docs/verify.md. */
const remarksOf = ({ standing }: Seen): string =>
  `Standing: ${standing}. An observation, and no finding: it says what was seen, and nothing is let through by it.`;

/** The document, or null where no document of a run could be read. `now`: when it is written. */
export function toOscal(run: ViewedRun, files: ReadonlyMap<string, Uint8Array>, now: Date): object | null {
  const found = seenIn(run);
  if (found === null) return null;
  const { seen, collected } = found;
  const id = run.documents?.run.predicate.run ?? run.report?.run ?? '';
  const uuid = (...names: string[]) => uuidOf(id, ...names);
  const controls = [...new Set(seen.map(({ row }) => controlOf(row)))];
  const { exitCode, basis, verdict, attestation } = run.verification;
  return {
    'assessment-results': {
      uuid: uuid('assessment-results'),
      metadata: {
        title: `Observations of run ${id}`,
        'last-modified': now.toISOString(),
        version: id,
        'oscal-version': OSCAL_VERSION,
        remarks:
          'Observations only. No finding, no assessment plan and no control catalog: decision_effect NONE, may_gate false.',
      },
      'import-ap': {
        href: `#${uuid('matrix')}`,
        remarks:
          'No assessment plan exists. This names the enforcement matrix of the tool, which is RECONSTRUCTED.',
      },
      results: [
        {
          uuid: uuid('result'),
          title: `Run ${id}`,
          description: `tki verify ${exitCode}; verdict ${verdict ?? 'none'} (${basis}); attestation ${line(attestation)}. No acceptance is asserted.`,
          start: collected,
          props: [prop('verification-code', String(exitCode)), prop('decision-effect', 'NONE')],
          'reviewed-controls': {
            'control-selections': [
              {
                description:
                  'Rows of the enforcement matrix of the tool (RECONSTRUCTED), and no catalog of controls.',
                'include-controls': controls.map((control) => ({ 'control-id': control })),
              },
            ],
          },
          observations: seen.map((each) => ({
            uuid: uuid('observation', each.id),
            title: line(each.title),
            description: line(each.description),
            props: [
              ...each.props.map(([name, value]) => prop(name, value)),
              prop('matrix-row', each.row),
              prop('standing', each.standing),
            ],
            methods: ['TEST'],
            'relevant-evidence': [{ href: `#${uuid('file', each.file)}`, description: line(each.why) }],
            collected,
            remarks: remarksOf(each),
          })),
        },
      ],
      'back-matter': {
        resources: [
          {
            uuid: uuid('matrix'),
            title: 'Enforcement matrix, RECONSTRUCTED',
            description: 'catalog/matrix.json of the tool: 45 rows and I11. It is no assessment plan.',
          },
          ...[...files]
            .filter(([name]) => runFileKind(name) !== null)
            .map(([name, bytes]) => ({
              uuid: uuid('file', name),
              title: name,
              rlinks: [
                {
                  href: name,
                  hashes: [{ algorithm: 'SHA-256', value: sha256(bytes).slice('sha256:'.length) }],
                },
              ],
            })),
        ],
      },
    },
  };
}

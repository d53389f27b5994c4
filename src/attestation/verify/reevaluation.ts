// The verdict and the reports, made again from the packet where it is given; and what is in the way where they are not. Pure.
import type { Digest } from '../../formats/digest.ts';
import type { Evidence, Instructions, Proceed, Report } from '../../formats/documents.ts';
import { outFiles, publishedName } from '../../formats/run-files.ts';
import type { RunRelease } from '../releases.ts';
import { subjectDigest } from '../statement.ts';
import type { RunFiles } from './inputs.ts';
import { reworded, textRows } from './report.ts';
import type { Row, Why } from './row.ts';
import { compare, missing, notEvaluated, nothingWrong, stated } from './row.ts';
import type { RowId } from './row-words.ts';

/** Which inputs are between a report and its evaluation, each with what is done about it. */
interface Hindrances {
  /** Options that the caller has to give. */
  readonly wanted: readonly string[];
  /** Rows of the options that name another input than the run's: nothing follows from evaluating those. */
  readonly others: readonly RowId[];
}

/** Whether an input of the run is here: the digest that the run named, and that of what the caller gave. */
export function hindrances(
  { given, reevaluate }: RunFiles,
  go: Instructions,
  catalog: Digest | null,
): Hindrances {
  const inputs: [id: RowId, ask: string, named: Digest | null, here: Digest | null][] = [
    ['given-packet', '--packet FILE', go.packet_digest, reevaluate === null ? null : given.packet],
    ['given-claims', '--claims FILE', go.claims_digest, given.claims],
    ['given-previous', '--previous DIR', go.previous_digest, given.previous],
  ];
  const otherCatalog = given.catalog !== null && given.catalog !== catalog;
  const shipped = given.catalog === null && (given.shippedCatalog ?? catalog) !== catalog;
  return {
    wanted: [
      ...inputs.filter(([, , named, here]) => named !== null && here === null).map(([, ask]) => ask),
      ...(shipped ? ['--catalog DIR'] : []),
    ],
    others: [
      ...inputs.filter(([, , named, here]) => here !== null && here !== named).map(([id]) => id),
      ...(otherCatalog ? ['given-catalog' as const] : []),
    ],
  };
}

/** Rows of a matrix that no rule was evaluated for. The state is younger than some reports. */
const unevaluatedRows = ({ matrix }: Report): string[] =>
  matrix.filter(({ state }) => (state as string) === 'not evaluated').map(({ row }) => row);

/** Whether an earlier report is contradicted, and not only worded otherwise: each release judges as the one before, or more strictly. */
function milder(report: Report, again: Report): string[] {
  const stateIn = ({ matrix }: Report, name: string) => matrix.find(({ row }) => row === name)?.state;
  const facts = ({ packet, catalog, nonce, run, clock }: Report) => ({
    packet: { digest: packet.digest, bytes: packet.bytes, id: packet.packet_id, as_of: packet.packet_as_of },
    catalog: catalog.digest,
    nonce,
    run,
    clock,
  });
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const hashes = ({ items }: Report) =>
    items.map(({ position, item_id, content_hash, recomputed_content_hash }) => ({
      position,
      item_id,
      content_hash,
      recomputed_content_hash,
    }));
  const read = again.packet.packet_id !== null && report.packet.packet_id !== null;
  const listed = again.items.length > 0 && report.items.length > 0;
  return [
    ...(again.verdict === 'EVIDENCE_PRESENT' && report.verdict !== again.verdict ? ['verdict'] : []),
    ...(again.item_counts.usable > report.item_counts.usable ? ['item_counts.usable'] : []),
    ...report.matrix
      .filter(({ row, state }) => state === 'not as expected' && stateIn(again, row) === 'as expected')
      .map(({ row }) => `matrix row ${row}`),
    ...(read && !same(facts(report), facts(again)) ? ['packet, catalog or run'] : []),
    ...(listed && !same(hashes(report), hashes(again)) ? ['the items and their hashes'] : []),
    ...report.items
      .filter(
        ({ availability }, at) => availability !== 'usable' && again.items[at]?.availability === 'usable',
      )
      .map(({ position }) => `item ${position}`),
  ];
}

/** The three reports: rendered again from report.json, and where the packet is given, evaluated again from its bytes. */
export function reportRows(
  inputs: RunFiles,
  report: Report,
  go: Instructions,
  told: Proceed | null,
  evidence: Evidence,
  release: RunRelease,
  digestOf: (name: string) => Digest | null,
): Row[] {
  const rendered = reworded(
    textRows('rendered', 'cross-checked', inputs.render(report), report.run, digestOf),
    release,
  );
  const { wanted, others } = hindrances(inputs, go, subjectDigest(evidence.subject, 'catalog'));
  const verdict = ['verdict', report.verdict] as const;
  const open = (why: Why) => [
    notEvaluated(verdict, 'recomputed', why),
    ...outFiles.map((name) =>
      notEvaluated(['evaluated', publishedName(name, report.run)], 'recomputed', why),
    ),
  ];
  if (others.length > 0) return [...rendered, ...open({ kind: 'follows', from: others })];
  if (inputs.reevaluate === null || wanted.length > 0) {
    const unevaluated = unevaluatedRows(report);
    return [
      ...rendered,
      missing(verdict, 'asserted', { kind: 'give', options: wanted }),
      ...(unevaluated.length === 0
        ? []
        : [stated('unevaluated-rows', `${unevaluated.join(', ')}: the run's own word`)]),
    ];
  }
  if (told === null)
    return [
      ...rendered,
      ...open(
        "the release.json inside run.json is not valid: the inspector's instructions cannot be repeated",
      ),
    ];
  const again = inputs.reevaluate(go, told, report.self_check);
  const found = [unevaluatedRows(again), unevaluatedRows(report)] as const;
  return [
    ...rendered,
    ...reworded(
      [
        compare(verdict, 'recomputed', again.verdict, report.verdict),
        ...textRows('evaluated', 'recomputed', inputs.render(again), report.run, digestOf),
        ...(found[0].length + found[1].length === 0
          ? []
          : [compare('unevaluated-rows', 'recomputed', ...found)]),
      ],
      release,
    ),
    ...(release.version === null ? [] : [nothingWrong('no-milder', 'recomputed', milder(report, again), 1)]),
  ];
}

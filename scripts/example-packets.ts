// Makes examples/packets: sound packets of each kind, and of each a twin that somebody has tampered with. Runs with `npm run generate`.
// Pure but for reading the two catalogs. Must never depend on the time or the machine: the same catalog gives the same bytes.
import { join } from 'node:path';
import { loadCatalog } from '../src/catalog/load.ts';
import { canonicalDigest, toCanonicalJson } from '../src/formats/canonical.ts';
import { sha256 } from '../src/formats/digest.ts';
import { exitCodeOf } from '../src/formats/verdict.ts';
import type { Verdict } from '../src/formats/verdict.ts';
import { markdownTable } from './markdown-table.ts';
import { root } from './root.ts';

/** Earlier than any clock that reads it should be; `--max-age` has to reach back to it. */
const TIME = '2026-06-10T08:00:00Z';

/** The most that the option takes. Whoever reads an example after that has a newer release. */
export const EXAMPLE_MAX_AGE = '3650d';

export const exampleFolder = 'examples/packets';

/** The members that a twin changes; the rest goes through as it is. */
interface Item {
  item_id?: string;
  payload: {
    kind: 'count' | 'rows';
    value?: string;
    columns?: readonly string[];
    rows?: (string | null)[][];
  };
  count_discipline?: Record<string, unknown>;
  source_metadata: Record<string, string>;
  tki?: Record<string, unknown>;
  [member: string]: unknown;
}

interface ExamplePacket {
  items: Item[];
  manifest_hash?: string;
  tki?: Record<string, unknown>;
  [member: string]: unknown;
}

export interface Example {
  readonly name: string;
  readonly what: string;
  /** For the command of a person, who stands in the clone. */
  readonly options: readonly string[];
  readonly verdict: Verdict;
  readonly packet: ExamplePacket;
}

const shipped = loadCatalog(join(root, 'catalog'));
const documents = loadCatalog(join(root, 'examples/knowledge-base'));

type Entry = (typeof shipped.catalog.entries)[number];

function entryOf(id: string): Entry {
  const entry = shipped.catalog.entries.find((each) => each.id === id);
  if (entry === undefined) throw new Error(`NO_ENTRY: the catalog has no ${id} for an example packet.`);
  return entry;
}

function itemOf(entry: Entry, payload: Item['payload'], tki: Record<string, unknown>): Item {
  const prints =
    Object.keys(entry.view_fingerprints).length === 0 ? {} : { view_fingerprints: entry.view_fingerprints };
  return {
    item_id: entry.id,
    surface_kind: entry.surface_kind,
    authority_status: entry.authority_status,
    precedence: entry.precedence,
    payload,
    source_metadata: {
      content_hash: canonicalDigest({
        governed_surface: entry.governed_surface,
        named_query_id: entry.id,
        payload,
        sql: entry.sql,
      }),
      governed_surface: entry.governed_surface,
      named_query_id_or_kb_path: entry.id,
      observation_ts: TIME,
      source_revision: 'pg:180004',
    },
    tki: { completeness: 'COMPLETE', used_as: 'evidence', ...prints, ...tki },
  };
}

function countItem([id, value]: readonly [string, string]): Item {
  const entry = entryOf(id);
  if (entry.count_discipline === undefined) throw new Error(`NO_COUNT: ${id} is no count.`);
  return {
    ...itemOf(entry, { kind: 'count', value }, { aggregate_exception: 'PROVISIONAL' }),
    count_discipline: { ...entry.count_discipline, observation_ts: TIME, value },
  };
}

function rowsItem(id: string, rows: (string | null)[][]): Item {
  const entry = entryOf(id);
  return itemOf(entry, { kind: 'rows', columns: entry.columns, rows }, {});
}

function documentItem(body: string): Item {
  const [document] = documents.catalog.documents ?? [];
  if (document === undefined) throw new Error('NO_DOCUMENT: examples/knowledge-base names none.');
  const payload = {
    kind: 'rows' as const,
    columns: ['body_digest', 'document_id', 'path', 'revision'],
    rows: [[sha256(body), document.document_id, document.path, '3']],
  };
  return {
    item_id: document.id,
    surface_kind: 'kb_document',
    authority_status: document.authority_status,
    precedence: document.precedence,
    payload,
    source_metadata: {
      content_hash: canonicalDigest({
        governed_surface: document.governed_surface,
        named_query_id: null,
        payload,
        sql: null,
      }),
      governed_surface: document.governed_surface,
      named_query_id_or_kb_path: document.path,
      observation_ts: TIME,
      source_revision: 'kb:3',
    },
    tki: { completeness: 'COMPLETE', used_as: 'evidence' },
  };
}

function withoutExtension({ tki: _extension, item_id: _name, ...item }: Item): Item {
  return item;
}

/** The packet's own digests over what stands in it, as an exporter writes them last. */
function sealed(packet: ExamplePacket): ExamplePacket {
  const pairs = packet.items.map(
    ({ source_metadata: source }) => `${source['named_query_id_or_kb_path']}:${source['content_hash']}`,
  );
  const body = { ...packet, manifest_hash: sha256(pairs.toSorted().join('\n')) };
  if (packet.tki === undefined) return body;
  return { ...body, tki: { ...packet.tki, packet_digest: canonicalDigest(body) } };
}

function packetOf(id: string, items: Item[], catalog: string | null): ExamplePacket {
  return sealed({
    schema: 'b7-governed-packet/v1',
    packet_id: id,
    packet_as_of: TIME,
    source_mode: 'PACKET_DERIVED',
    freshness: 'AS_OF_EXPORT',
    decision_effect: 'NONE',
    may_gate: false,
    disclaimer:
      'What this packet does not hold is not evidenced in its allowed surfaces; that denies nothing anywhere else.',
    items,
    ...(catalog === null
      ? {}
      : {
          tki: {
            gateway: 'EMULATED_v1',
            catalog: { digest: catalog, status: 'provisional' },
            exporter: { name: 'made up: nobody read a database for this' },
            purpose: 'an example to inspect',
          },
        }),
  });
}

const COUNTS = [
  ['count/dot_tools', '309'],
  ['count/information_unit', '219'],
  ['count/tac_logical_unit', '102'],
  ['count/v_dot_reconciliation_reliability', '309'],
  ['count/v_dot_registry_no_file', '41'],
  ['count/system_issues', '224019'],
] as const;

const sixCounts = packetOf('PKT-EXAMPLE-SIX-COUNTS', COUNTS.map(countItem), shipped.digest);
const rows = packetOf(
  'PKT-EXAMPLE-ROWS',
  [
    rowsItem('rows/dot_iu_command_catalog', [
      ['iu.list', 'List the units', 'f'],
      ['iu.show', 'Show one unit', 'f'],
      ['iu.retire', 'Retire a unit', 't'],
    ]),
  ],
  shipped.digest,
);
const document = packetOf(
  'PKT-EXAMPLE-DOCUMENT',
  [documentItem('Evidence, not authority.\n')],
  documents.digest,
);
const sourceFields = packetOf('PKT-EXAMPLE-SOURCE-FIELDS', [withoutExtension(countItem(COUNTS[0]))], null);
const earlier = packetOf(
  'PKT-EXAMPLE-EARLIER',
  COUNTS.map(([id, value]) => countItem([id, id === 'count/system_issues' ? '223100' : value])),
  shipped.digest,
);

/** The packet with something of its first item changed afterwards; `repair`: and the outer digests made to fit, as a forger would. */
function tampered(packet: ExamplePacket, change: (item: Item) => void, repair = false): ExamplePacket {
  const copy = structuredClone(packet);
  const [first] = copy.items;
  if (first === undefined) throw new Error('NO_ITEM: an example packet is empty.');
  change(first);
  if (!repair) return copy;
  const { packet_digest: _old, ...tki } = copy.tki ?? {};
  return sealed({ ...copy, ...(copy.tki === undefined ? {} : { tki }) });
}

const oneMore = ({ payload, count_discipline: discipline }: Item): void => {
  payload.value = '310';
  if (discipline !== undefined) discipline['value'] = '310';
};

const cell =
  (row: number, column: number, value: string) =>
  ({ payload }: Item): void => {
    const found = payload.rows?.[row];
    if (found !== undefined) found[column] = value;
  };

const underDocuments = ['--catalog', 'examples/knowledge-base'];

export const examples: readonly Example[] = [
  {
    name: 'six-counts',
    what: 'the six counts of the reference',
    options: [],
    verdict: 'EVIDENCE_PRESENT',
    packet: sixCounts,
  },
  {
    name: 'six-counts.tampered',
    what: 'one count raised by one, in an editor',
    options: [],
    verdict: 'BLOCKED',
    packet: tampered(sixCounts, oneMore),
  },
  {
    name: 'rows',
    what: 'three rows of a command list',
    options: [],
    verdict: 'EVIDENCE_PRESENT',
    packet: rows,
  },
  {
    name: 'rows.tampered',
    what: "a cell changed, and the packet's own digest repaired",
    options: [],
    verdict: 'BLOCKED_BY_UNSAFE_ACCESS',
    packet: tampered(rows, cell(2, 2, 'f'), true),
  },
  {
    name: 'document',
    what: "a document's revision and digest; its text stays where it is",
    options: underDocuments,
    verdict: 'EVIDENCE_PRESENT',
    packet: document,
  },
  {
    name: 'document.tampered',
    what: "another text's digest put in its place, and the packet's own digest repaired",
    options: underDocuments,
    verdict: 'BLOCKED_BY_UNSAFE_ACCESS',
    packet: tampered(document, cell(0, 0, sha256('Authority.\n')), true),
  },
  {
    name: 'source-fields',
    what: 'only the fields of the source documents: no extension, so no digest of the whole packet',
    options: [],
    verdict: 'EVIDENCE_PRESENT',
    packet: sourceFields,
  },
  {
    name: 'source-fields.tampered',
    what: 'the same count raised by one',
    options: [],
    verdict: 'BLOCKED_BY_UNSAFE_ACCESS',
    packet: tampered(sourceFields, oneMore),
  },
  {
    name: 'with-claims',
    what: 'the six counts, beside what a reader claims of them: one claim holds and one does not; claims change no verdict',
    options: ['--claims', `${exampleFolder}/claims.json`],
    verdict: 'EVIDENCE_PRESENT',
    packet: sixCounts,
  },
  {
    name: 'with-previous',
    what: 'the six counts, beside the report of an earlier run: one count has changed since',
    options: ['--previous', `${exampleFolder}/previous`],
    verdict: 'EVIDENCE_PRESENT',
    packet: sixCounts,
  },
];

/** The file of an example's packet: two of them look at the six counts. */
export const packetFile = ({ name, packet }: Example): string =>
  `${exampleFolder}/${packet === sixCounts ? 'six-counts' : name}.json`;

export const reportFile = ({ name }: Example): string => `${exampleFolder}/${name}.report.md`;

/** What `previous/report.json` is the report of. */
export const earlierPacketFile = `${exampleFolder}/previous/packet.json`;

const claims = {
  schema: 'tki-claims/v1',
  claims: [
    {
      id: 'tools',
      text: 'There are at least 300 tools.',
      items: ['count/dot_tools'],
      use: 'evidence',
      expectation: { kind: 'at_least', value: '300' },
    },
    {
      id: 'issues',
      text: 'There are 200000 issues.',
      items: ['count/system_issues'],
      use: 'evidence',
      expectation: { kind: 'equals', value: '200000' },
    },
  ],
};

export const commandOf = (example: Example): string =>
  [
    'npx tki inspect',
    packetFile(example),
    ...example.options,
    '--max-age',
    EXAMPLE_MAX_AGE,
    '--out run1',
  ].join(' ');

function page(): string {
  const [first] = examples;
  if (first === undefined) throw new Error('NO_EXAMPLE: there are no example packets.');
  const table = markdownTable([
    ['example', 'what it is', 'verdict', 'code', 'report'],
    ...examples.map((example) => [
      `[${example.name}](${packetFile(example).slice(exampleFolder.length + 1)})`,
      example.what,
      `\`${example.verdict}\``,
      `${exitCodeOf(example.verdict)}`,
      `[read it](${reportFile(example).slice(exampleFolder.length + 1)})`,
    ]),
  ]);
  const more = examples.filter(({ options, name }) => options.length > 0 && !name.endsWith('.tampered'));
  return `# Packets to inspect

<!-- GENERATED by scripts/example-packets.ts. Do not edit. -->

Made up, and sound: nobody read a database for them. In the clone, after \`npm run setup\`:

\`\`\`
${commandOf(first)}
\`\`\`

They were observed at ${TIME}, so \`--max-age ${EXAMPLE_MAX_AGE}\` lets them be that old. With \`--max-age 24h\` the same packet is too old, and its
report says so.

${table}
What needs another option:

\`\`\`
${more.map(commandOf).join('\n')}
\`\`\`

Each report is one that a run on a real sandbox left. Yours differs in the run's id, its times, its nonce and the digests of its own files,
and in the runtime's name where another one is found. \`npm run examples\` makes them again.

Try a tampering of your own: change one digit of a packet with an editor, and inspect it.
`;
}

/** Path below the root → text. The reports are not among them: those are left by runs (example-reports.ts). */
export function exampleFiles(): Map<string, string> {
  return new Map([
    ...examples.map((example) => [packetFile(example), toCanonicalJson(example.packet)] as const),
    [earlierPacketFile, toCanonicalJson(earlier)],
    [`${exampleFolder}/claims.json`, `${JSON.stringify(claims, null, 2)}\n`],
    [`${exampleFolder}/README.md`, page()],
  ]);
}

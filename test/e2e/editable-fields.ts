// Which fields of a run can an editor change who repairs every digest? Tries, leaf by leaf, and says which went unnoticed.
// Nothing here decides what that means: docs/verify.md publishes the list with a reason for each.
import { sha256 } from '../../src/formats/digest.ts';
import { probeIds } from '../../src/formats/probe.ts';
import { partsOf, seal, verify } from './forger.ts';
import type { Files, Parts } from './forger.ts';

type Path = readonly (string | number)[];

interface Leaf {
  readonly path: Path;
  readonly value: unknown;
}

/** Words that a schema lets stand in one place. */
const WORDS = [
  ['separate', 'shared'],
  ['v1', 'v2', 'unstated'],
  ['A', 'B', 'none'],
  ['as expected', 'not as expected', 'unverified'],
  ['bytes', 'not observed'],
  ['created', 'probing', 'inspecting'],
  ['held', 'breached', 'unverified'],
  ['both', 'inside-only', 'outside-only', 'none'],
  ['breached', 'not breached', 'not run'],
  ['file', 'directory', 'other'],
  ['crun', 'runc', '__proto__'],
  ['EAI_AGAIN', 'ENOTFOUND'],
];

/** Shorter values stand in many places by chance; longer ones are copies of one another. */
const COPY_LENGTH = 12;

/** Smaller numbers stand in texts by chance. */
const LARGE_NUMBER = 1_000_000;

const DOCUMENTS = ['evidence', 'run', 'go', 'release', 'selfCheck'] as const;

function leavesOf(value: unknown, path: Path): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  const members: [string | number, unknown][] = Array.isArray(value)
    ? value.map((member, index) => [index, member])
    : Object.entries(value);
  return [{ path, value }, ...members.flatMap(([name, member]) => leavesOf(member, [...path, name]))];
}

/** Members whose own names do not matter to a reader: one row speaks for all of them. */
const GROUPS = /\.(namespaces|host_namespaces|sources|executable|net|raw|out)\..*$/;

/** `readings[].status`: positions and probe ids do not matter to a reader; a subject or a check goes by its name. */
export function fieldOf(path: Path, parts: Parts): string {
  let holder: unknown = parts;
  const words = path.map((part) => {
    holder = (holder as Record<string | number, unknown>)[part];
    if (typeof part !== 'number')
      return (probeIds as readonly string[]).includes(part) ? '.PROBE' : `.${part}`;
    const { name, id } = (typeof holder === 'object' ? (holder ?? {}) : {}) as { name?: string; id?: string };
    return `[${id?.startsWith('p') === true ? '' : (name ?? id ?? '')}]`;
  });
  return words
    .join('')
    .slice(1)
    .replace('.predicate', '')
    .replace(/^(?:evidence|run)\.readings/, 'readings')
    .replace(/(\[[^\]]+\])\..*$/, '$1')
    .replace(GROUPS, '.$1.*');
}

/** Another text of the same form, where the form can be guessed; and texts of no form at all. */
function otherTexts(value: string): string[] {
  const others = new Set<string>([`${value}x`, '', `!${value}`]);
  for (const words of WORDS) if (words.includes(value)) for (const word of words) others.add(word);
  if (/[0-9a-f]{16}$/.test(value)) others.add(value.slice(0, -1) + (value.endsWith('0') ? '1' : '0'));
  const time = /^(.*)(\d{3})Z$/.exec(value);
  for (const next of time === null ? [] : [-1, 1]) {
    const moved = Math.min(999, Math.max(0, Number(time?.[2]) + next));
    others.add(`${time?.[1]}${String(moved).padStart(3, '0')}Z`);
  }
  // One digit of each line: a kernel's table has lines that are judged, and lines that are not.
  value.split('\n').forEach((line, index, lines) => {
    const edited = line.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
    if (edited !== line) others.add([...lines.slice(0, index), edited, ...lines.slice(index + 1)].join('\n'));
  });
  others.delete(value);
  return [...others];
}

function othersOf({ value }: Leaf, parts: Parts): unknown[] {
  if (typeof value === 'string') return otherTexts(value);
  if (typeof value === 'number') return [value + 1, value - 1, 0].filter((other) => other !== value);
  if (typeof value === 'boolean') return [!value];
  if (value === null) {
    const later = new Date(Date.parse(parts.go?.clock ?? '') + 1000).toISOString();
    const digests = [parts.go?.packet_digest, parts.go?.catalog_digest, `sha256:${'0'.repeat(64)}`];
    return [...digests, 'ab'.repeat(16), later, { id: '1', attempt: '1' }, 'x', 0];
  }
  if (Array.isArray(value)) {
    const last: unknown = value.at(-1);
    return value.length === 0
      ? [['x'], [{ id: 'x', expected: 'x', observed: 'x' }]]
      : [[], value.slice(0, -1), value.slice(1), [...value, last], value.toReversed()];
  }
  const members = Object.entries(value as object);
  return [
    {},
    Object.fromEntries(members.slice(1)),
    Object.fromEntries([...members, ['x', members[0]?.[1] ?? 'x']]),
  ];
}

function put(parts: Parts, path: Path, value: unknown): void {
  let holder = parts as unknown as Record<string | number, unknown>;
  for (const part of path.slice(0, -1)) holder = holder[part] as Record<string | number, unknown>;
  const last = path.at(-1);
  if (last !== undefined) holder[last] = structuredClone(value);
}

/** The places that an editor changes together: copies of one value, whole or as the hex of a digest, in any document. */
function copiesOf(leaf: Leaf, leaves: readonly Leaf[], other: unknown): [Path, unknown][] {
  const bare = (value: unknown) => (typeof value === 'string' ? value.replace(/^sha256:/, '') : value);
  const long = typeof leaf.value === 'string' && leaf.value.length >= COPY_LENGTH;
  const many = typeof leaf.value === 'number' && leaf.value > LARGE_NUMBER;
  const text = long || many ? String(bare(leaf.value)) : null;
  return leaves.flatMap(({ path, value }): [Path, unknown][] => {
    // Inside a longer text as well: a user id in a status, a run id in a mount table.
    if (typeof value === 'string' && text !== null && value.length > text.length && value.includes(text))
      return [[path, value.replaceAll(text, String(bare(other)))]];
    const same =
      typeof value === 'object'
        ? value === null && leaf.value === null && path.at(-1) === leaf.path.at(-1)
        : bare(value) === bare(leaf.value) && (long || path.at(-1) === leaf.path.at(-1));
    if (!same) return [];
    const prefixed = typeof value === 'string' && value.startsWith('sha256:');
    return [
      [path, typeof other === 'string' && long ? (prefixed ? 'sha256:' : '') + String(bare(other)) : other],
    ];
  });
}

/** The run's id is a digest of its nonce, without a key: whoever edits the nonce repairs it. */
function repairRunId(parts: Parts, first: Parts): void {
  // An edit may have taken anything away.
  const nonce: unknown = parts.evidence.predicate?.nonce;
  if (typeof nonce !== 'string' || nonce === first.evidence.predicate.nonce) return;
  const id = sha256(nonce).slice('sha256:'.length, 'sha256:'.length + 16);
  parts.evidence.predicate.run = id;
  parts.run.predicate.run = id;
  if (parts.go !== null) parts.go.run = id;
}

/** Fields of which at least one edit leaves every row as it should be. */
export function unnoticedFields(files: Files, packet: string): string[] {
  const first = partsOf(files);
  const leaves = DOCUMENTS.flatMap((name) => leavesOf(first[name], [name])).filter(
    ({ path }) => path.length > 1 && !(path[0] === 'run' && ['go', 'release'].includes(String(path[2]))),
  );
  const found = new Set<string>();
  const tries = (leaf: Leaf, edits: readonly [Path, unknown][]) => {
    const parts = structuredClone(first);
    for (const [path, value] of edits) put(parts, path, value);
    repairRunId(parts, first);
    let forged: Files;
    try {
      forged = seal(parts, packet);
    } catch {
      return; // What the tool's own code cannot write, an editor cannot have from it.
    }
    // An edit that sealing repairs away is none.
    const same = [...files].every(
      ([name, bytes]) => Buffer.compare(bytes, forged.get(name) ?? Buffer.of()) === 0,
    );
    if (!same && verify(forged, packet).exitCode === 10) found.add(fieldOf(leaf.path, first));
  };
  for (const leaf of leaves) {
    for (const other of othersOf(leaf, first)) {
      if (found.has(fieldOf(leaf.path, first))) break;
      tries(leaf, [[leaf.path, other]]);
      const copies = copiesOf(leaf, leaves, other);
      if (copies.length > 1) tries(leaf, copies);
    }
  }
  return [...found].sort();
}

const OWN_WORD = "the run's own word";
const SIGNED = 'a signature over the files';

/** For each field what can be said there instead, and what would show it. First match. */
const reasons: readonly (readonly [RegExp, string, string])[] = [
  [/caller_nonce$/, 'another nonce, the same in every document', '`--expect-nonce`'],
  [
    /(^|\.)(nonce|run)$/,
    "another nonce of the tool's, with the run id that is made of it",
    '`--expect-run`, without a CI run',
  ],
  [/ci_run/, 'any CI run, or none', '`--expect-run`'],
  [/max_age_seconds$/, 'another age that was allowed', '`--expect-max-age`'],
  [/expected_packet_digest$/, 'that the run was told the digest: `BOUND`', '`--expect-packet`'],
  [/expected_catalog_digest$/, 'that the run was told the digest: `PINNED`', '`--expect-catalog`'],
  [/(_at|clock|as_of|record\.at)$/, 'another time, in its order', SIGNED],
  [/bundle\[config\]$/, 'another digest of the config, twice', SIGNED],
  [/rootfs\]$/, 'another digest of the rootfs, in three places', SIGNED],
  [/app\/node\]$/, 'another digest of node', 'the digest of the node that you trust'],
  [/runtime\.digest$/, 'another digest of the runtime', 'the digest of the runtime that you trust'],
  [/runtime\.|host\.|privilege$|venue/, OWN_WORD, SIGNED],
  [/control\.probes/, 'fewer checks than the control broke, down to one of a probe', SIGNED],
  [/control\.record\.key$/, OWN_WORD, SIGNED],
  [/getaddrinfo$/, "the other libc's word for the same refusal", 'nothing: both are refusals'],
  [/uid$/, 'another user of the range, in every status', SIGNED],
  [/raw\.\*$|status$|limits$|mountinfo$|net\.\*$/, 'lines, counters and columns that no rule reads', SIGNED],
  [
    /namespaces\.\*$|sources\.\*$|executable\.\*$|process_start$/,
    'another number of the kernel, in every reading',
    SIGNED,
  ],
  [/out\.\*$/, "the size that the prober's write left", SIGNED],
  [/removed_programs\[\]$/, "another library's name", SIGNED],
];

/** The published rows: field, what can stand there instead, what would show it. Throws for a field without a reason. */
export function rowsFor(fields: readonly string[]): string[][] {
  return fields.map((field) => {
    const reason = reasons.find(([pattern]) => pattern.test(field));
    if (reason === undefined)
      throw new Error(`UNEXPLAINED: ${field} can be changed unnoticed; close it, or say why not`);
    return [`\`${field}\``, reason[1], reason[2]];
  });
}

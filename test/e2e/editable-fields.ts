// Edits of a run by somebody who repairs every digest: which fields change unnoticed, and which row sees the others. Tries,
// leaf by leaf. Nothing here decides what that means: docs/verify.md and docs/verify-fields.md publish it.
import type { Expected, Verification } from '../../src/attestation/verify/inputs.ts';
import type { Label } from '../../src/attestation/verify/row.ts';
import { rowWords } from '../../src/attestation/verify/row-words.ts';
import { canonicalDigest, toCanonicalJson } from '../../src/formats/canonical.ts';
import { sha256 } from '../../src/formats/digest.ts';
import type { Evidence, RunStatement } from '../../src/formats/documents.ts';
import { policy, seccompProfile } from '../../src/formats/policy.ts';
import { probeIds } from '../../src/formats/probe.ts';
import { sourcesOf, toRuntimeSpec } from '../../src/formats/kernel/runtime-spec.ts';
import { isDrivenRuntime } from '../../src/formats/kernel/runtimes.ts';
import { checkFiles, toSignatureInputs } from '../../src/cli/signature.ts';
import { repairSelfDigest } from '../support/self-digest.ts';
import { keySigner } from '../support/signer.ts';
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
  ['as expected', 'not as expected', 'unverified', 'not evaluated'],
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

export function leavesOf(value: unknown, path: Path): Leaf[] {
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
    .replace(/\.predicate(?=[.[]|$)/, '')
    .replace(/^(?:evidence|run)\.readings/, 'readings')
    .replace(/[0-9a-f]{16}/, 'RUN')
    .replace(/evidence-.*(?=\.json\])/, 'evidence-VENUE-DATE')
    .replace(/(\[[^\]]+\])\..*$/, '$1')
    .replace(/\.descriptors\.\d+/, '.descriptors.*')
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

/** Other values for a leaf. `parts`: where a null may become a digest or a time of the run. */
export function othersOf({ value }: Leaf, parts?: Parts): unknown[] {
  if (typeof value === 'string') return otherTexts(value);
  if (typeof value === 'number') return [value + 1, value - 1, 0].filter((other) => other !== value);
  if (typeof value === 'boolean') return [!value];
  if (value === null) {
    const later = new Date(Date.parse(parts?.go?.clock ?? '2026-01-01T00:00:00Z') + 1000).toISOString();
    const digests = [parts?.go?.packet_digest, parts?.go?.catalog_digest, `sha256:${'0'.repeat(64)}`];
    const states = { server: 'https://x', run_id: null, run_attempt: null, workflow: null };
    return [...digests, 'ab'.repeat(16), later, { id: '1', attempt: '1' }, states, 'x', 0];
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

export function put(into: object, path: Path, value: unknown): void {
  let holder = into as Record<string | number, unknown>;
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

/** What is made of the nonce and of the user without a key: whoever edits those repairs it. */
function repairDerived(parts: Parts, first: Parts): void {
  // An edit may have taken anything away.
  const predicate = parts.evidence.predicate as Partial<Evidence['predicate']> | undefined;
  const { nonce, uid, runtime, bundle } = predicate ?? {};
  if (predicate === undefined || typeof nonce !== 'string' || typeof uid !== 'number') return;
  const { nonce: before, uid: user } = first.evidence.predicate;
  if (nonce === before && uid === user) return;
  if (nonce !== before) {
    const id = sha256(nonce).slice('sha256:'.length, 'sha256:'.length + 16);
    parts.evidence.predicate.run = id;
    parts.run.predicate.run = id;
    if (parts.go !== null) parts.go.run = id;
  }
  const { run } = parts.evidence.predicate;
  if (!isDrivenRuntime(String(runtime?.id)) || !Array.isArray(bundle)) return;
  const spec = toRuntimeSpec(policy, seccompProfile, { run, nonce, uid, gid: uid, ...sourcesOf(run) });
  for (const check of bundle)
    if (check.id === 'config') check.expected = check.observed = canonicalDigest(spec);
}

/** The row that sees a field best, and how that row was come by. */
export interface Standing {
  readonly label: Label;
  readonly row: string;
}

/** Which of the two statements is signed. */
export type Signed = 'evidence' | 'run';

/** A caller with a bundle over that statement of the run as it was, by a key that he trusts: an editor has no such key. */
function trusting(files: Files, signed: Signed): Partial<Expected> {
  const isIt = (name: string) => (signed === 'run' ? name === 'run.json' : name.startsWith('sandbox-'));
  const [, bytes = Buffer.of()] = [...files].find(([name]) => isIt(name)) ?? [];
  const signer = keySigner();
  const bundle = signer.bundle(Buffer.from(bytes).toString('utf8'));
  const words = { option: 'a bundle', code: 'EVIDENCE_BUNDLE_NOT_USABLE' } as const;
  const inputs = toSignatureInputs(
    { bundle, key: signer.pem, root: null, identity: null },
    { bundle: words, key: words },
  );
  return { signatures: (beside) => [checkFiles(beside, inputs)] };
}

export interface Edited {
  /** Fields of which at least one edit leaves every row as it should be, sorted. */
  readonly unnoticed: readonly string[];
  /** Those of them that stay unnoticed with the caller's expectations. */
  readonly unnoticedDespite: readonly string[];
  /** Those that stay unnoticed beside a signature over the evidence alone, or over run.json alone. */
  readonly unnoticedSigned: Readonly<Record<Signed, readonly string[]>>;
  /** Field → the row that an edit of this field alone changes; a field without a row is not there. */
  readonly standing: ReadonlyMap<string, Standing>;
  /** Fields of the run's documents that were tried, sorted. */
  readonly fields: readonly string[];
  /** Whether this field was tried: everything above is said of those alone. */
  readonly isTried: (field: string) => boolean;
}

const STRENGTH: readonly Label[] = ['recomputed', 'cross-checked', 'asserted'];

/** Names of rows carry names of this very run. */
const rowName = (what: string) =>
  what
    .replace(/\b[0-9a-f]{16}\b/, 'RUN')
    .replace(/\d{4}-\d{2}-\d{2}/, 'DATE')
    .replace(/evidence-(v1|v2|unstated)/, 'evidence-VENUE');

/** A document that is refused by its form: its schema has one value there, or none like that. */
const BY_FORM: Standing = { label: 'cross-checked', row: 'the form of the document' };

/** Rows that the edit made differ, or, where none does, rows that print another value: the strongest first. */
function seenBy(before: Verification, after: Verification): Standing | null {
  if (after.exitCode === 3) return BY_FORM;
  const known = new Set(before.rows.map((row) => JSON.stringify(row)));
  const changed = after.rows.filter((row) => !known.has(JSON.stringify(row)));
  const differing = changed.filter(({ state }) => state === 'differs');
  const printed = changed.filter(({ label }) => label === 'asserted');
  const [best] = (differing.length > 0 ? differing : printed)
    .map((each) => ({ label: each.label, row: rowName(rowWords(each)) }))
    .sort((a, b) => STRENGTH.indexOf(a.label) - STRENGTH.indexOf(b.label) || (a.row < b.row ? -1 : 1));
  return best ?? null;
}

const better = (a: Standing, b: Standing | undefined) =>
  b === undefined ||
  // The form tells nothing of what a value means, where another row does.
  (b.row === BY_FORM.row && a.row !== BY_FORM.row) ||
  (a.row !== BY_FORM.row && STRENGTH.indexOf(a.label) < STRENGTH.indexOf(b.label));

/** The files with one value of run.json, or of the go that stands in it, edited after sealing; its own digest repaired. */
function editSealed(files: Files, path: Path, value: unknown): Files {
  const run = JSON.parse(Buffer.from(files.get('run.json') ?? '').toString('utf8')) as RunStatement;
  const go: unknown = JSON.parse(run.predicate.go ?? 'null');
  const name = String(path.at(-1));
  const other = name === 'exit_code' ? 4 : name.endsWith('digest') ? sha256('') : `${String(value)}x`;
  const words: Record<string, string> = { grade: 'B', runtime: 'none', venue: 'v1', verdict: 'UNVERIFIED' };
  put({ run, go }, path, words[name] ?? other);
  if (path[0] === 'go') run.predicate.go = toCanonicalJson(go);
  if (name !== 'self_digest') repairSelfDigest(run);
  return new Map([...files, ['run.json', Buffer.from(`${toCanonicalJson(run)}\n`)]]);
}

/**
 * Some of the leaves that share a field's name, evenly spread: twelve probes and three readings repeat it. Where the name
 * stands for several members at most so many, and a third of that where it is one member again and again.
 */
function spread(leaves: readonly Leaf[], parts: Parts, most: number): Leaf[] {
  const byField = Map.groupBy(leaves, ({ path }) => fieldOf(path, parts));
  return [...byField].flatMap(([field, same]) => {
    const tried = field.endsWith('*') ? most : Math.ceil(most / 3);
    return same.filter(
      (_leaf, index) =>
        Math.floor((index * tried) / same.length) !== Math.floor(((index - 1) * tried) / same.length),
    );
  });
}

/** How much is tried: at most so many leaves of one field, and one of so many fields, evenly spread over the documents. */
export interface Share {
  readonly leaves: number;
  readonly fields: number;
  /** Fields that are tried in any case. */
  readonly always: readonly string[];
}

/** Edits of a real run's files; `expected` is what a careful caller brings. */
export function editRun(files: Files, packet: string, expected: Partial<Expected>, share: Share): Edited {
  const first = partsOf(files);
  const untouched = verify(files, packet);
  const leaves = DOCUMENTS.flatMap((name) => leavesOf(first[name], [name])).filter(
    ({ path }) => path.length > 1 && !(path[0] === 'run' && ['go', 'release'].includes(String(path[2]))),
  );
  // One row of a published table is tried whole, or not at all.
  const groups = [...new Set(leaves.map(({ path }) => rowOf(fieldOf(path, first))))].sort();
  const byDocument = [...Map.groupBy(groups, (group) => /^\w+/.exec(group)?.[0]).values()];
  const inTurn = byDocument.flatMap((own) => own.toReversed().filter((_, at) => at % share.fields === 0));
  const tried = new Set([...inTurn, ...share.always]);
  const isTried = (field: string) => tried.has(rowOf(field));
  const wanted = leaves.filter(({ path }) => isTried(fieldOf(path, first)));
  const found = new Set<string>();
  const despite = new Set<string>();
  const signed = { evidence: new Set<string>(), run: new Set<string>() };
  const trust = { evidence: trusting(files, 'evidence'), run: trusting(files, 'run') };
  const standing = new Map<string, Standing>();
  const tries = (field: string, edits: readonly [Path, unknown][]) => {
    const parts = structuredClone(first);
    for (const [path, value] of edits) put(parts, path, value);
    repairDerived(parts, first);
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
    if (same) return;
    // The packet is only evaluated again where nothing else contradicts: that is half of the work.
    const quick = verify(forged, null);
    const verification = quick.exitCode === 2 ? verify(forged, packet) : quick;
    if (verification.exitCode === 10) {
      found.add(field);
      for (const by of ['evidence', 'run'] as const)
        if (!signed[by].has(field) && verify(forged, packet, trust[by]).exitCode === 10)
          signed[by].add(field);
      if (!despite.has(field) && verify(forged, packet, expected).exitCode === 10) despite.add(field);
    }
    const seen = edits.length === 1 ? seenBy(untouched, verification) : null;
    if (seen !== null && better(seen, standing.get(field))) standing.set(field, seen);
  };
  for (const leaf of share.leaves === Infinity ? wanted : spread(wanted, first, share.leaves)) {
    const field = fieldOf(leaf.path, first);
    for (const other of othersOf(leaf, first)) {
      if (despite.has(field) && standing.has(field)) break;
      tries(field, [[leaf.path, other]]);
      const copies = copiesOf(leaf, leaves, other);
      if (copies.length > 1) tries(field, copies);
    }
  }
  // What sealing writes by itself is edited after it, in run.json alone.
  for (const { path, value } of wanted) {
    const field = fieldOf(path, first);
    if (standing.has(field) || (typeof value === 'object' && value !== null)) continue;
    const seen = seenBy(untouched, verify(editSealed(files, path, value), packet));
    if (seen !== null) standing.set(field, seen);
  }
  const scalars = wanted.filter(({ value }) => typeof value !== 'object' || value === null);
  const fields = new Set(scalars.map(({ path }) => fieldOf(path, first)));
  return {
    unnoticed: [...found].sort(),
    unnoticedDespite: [...despite].sort(),
    unnoticedSigned: { evidence: [...signed.evidence].sort(), run: [...signed.run].sort() },
    standing,
    fields: [...fields].sort(),
    isTried,
  };
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
  [/deadlines/, 'another speed of the machine at the start, and what follows from it', SIGNED],
  [/environment_states/, 'any server and workflow, or none', SIGNED],
  [/ci_run/, 'any CI run, or none', '`--expect-run`'],
  [/max_age_seconds$/, 'another age that was allowed', '`--expect-max-age`'],
  [
    /expected_packet_digest$/,
    'that the run was given the digest: `BOUND`',
    'nothing: with `--expect-packet` the caller binds it again',
  ],
  [
    /expected_catalog_digest$/,
    'that the run was given the digest: `PINNED`',
    'nothing: with `--expect-catalog` the caller binds it again',
  ],
  [/(_at|clock|as_of|record\.at)$/, 'another time, in its order', SIGNED],
  [/rootfs\]$/, 'another digest of the rootfs, in three places', SIGNED],
  [/app\/node\]$/, 'another digest of node', 'the digest of the node that you trust'],
  [
    /runtime\.digest$|bundle\[runtime\]$/,
    'another digest of the runtime',
    'the digest of the runtime that you trust',
  ],
  [/runtime\.|host\.|privilege$|venue/, OWN_WORD, SIGNED],
  [/control\.probes/, 'fewer checks than the control broke, never one that decides', SIGNED],
  [/control\.record\.key$/, OWN_WORD, SIGNED],
  [/getaddrinfo$/, "the other libc's word for the same refusal", 'nothing: both are refusals'],
  [/uid$/, 'another user of the range, in every status', SIGNED],
  [/raw\.\*$|status$|limits$|mountinfo$|net\.\*$/, 'lines, counters and columns that no rule reads', SIGNED],
  [
    /namespaces\.\*$|sources\.\*$|working\.|executable\.\*$|process_start$/,
    'another number of the kernel, in every reading',
    SIGNED,
  ],
  [
    /descriptors\.|places/,
    'another number of the kernel, or a flag that no rule reads, in every reading',
    SIGNED,
  ],
  [/readings\[\]\.rootfs\./, 'another digest of what an inspection left of the rootfs', SIGNED],
  [/removed_programs\[\]$/, "another library's name", SIGNED],
];

/** The published rows: field, what can stand there instead, what would show it. Throws for a field without a reason. */
export function rowsFor(fields: readonly string[]): string[][] {
  const reasonOf = (field: string) => reasons.find(([pattern]) => pattern.test(field));
  const unexplained = fields.filter((field) => reasonOf(field) === undefined);
  if (unexplained.length > 0) {
    throw new Error(
      `UNEXPLAINED: ${unexplained.join(', ')} can be changed unnoticed; close it, or say why not`,
    );
  }
  return fields.map((field) => [`\`${field}\``, reasonOf(field)?.[1] ?? '', reasonOf(field)?.[2] ?? '']);
}

/** Fields that go by one name in the table of all of them: a row speaks for each alike. */
const alike = (field: string) => field.replace(/(attempts|matrix|checks)(\.[^.]+|\[[^\]]+\])$/, '$1.*');

/** A list and its members share a row as well. */
export const rowOf = (field: string) => alike(field).replace(/\[\]$/, '');

/** The table of every field: its standing, the row that sees it, and whether an edit of all copies together is seen. */
export function standingRows({ fields, standing, unnoticed, unnoticedSigned }: Edited): string[][] {
  const rows = new Map<string, Standing>();
  for (const field of fields) {
    const own = standing.get(field);
    if (own !== undefined && better(own, rows.get(alike(field)))) rows.set(alike(field), own);
  }
  const both = (names: readonly string[]) =>
    new Set(names.flatMap((field) => [alike(field), `${alike(field)}[]`]));
  const [listed, beside, despite] = [unnoticed, unnoticedSigned.evidence, unnoticedSigned.run].map(both);
  // The smallest signature that shows it: run.json names the evidence, and not the other way round.
  const shownBy = (field: string) => {
    if (listed?.has(field) !== true) return '–';
    if (beside?.has(field) !== true) return 'the evidence, or run.json';
    return despite?.has(field) === true ? 'nothing' : 'run.json';
  };
  return [...rows].map(([field, { label, row }]) => [
    `\`${field}\``,
    label,
    row,
    listed?.has(field) === true ? 'can be changed' : 'seen',
    shownBy(field),
  ]);
}

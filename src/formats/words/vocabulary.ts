// Words that mean one thing here, and those of the source documents that a reader meets first. `tki explain` reads them, and
// docs/vocabulary.md is made of them. Pure data. Must never say more of a source document's word than that document says.

import { probeCount } from '../probe.ts';

export interface Word {
  readonly word: string;
  /** Other spellings that mean the same. */
  readonly also: readonly string[];
  /** Text between backticks is code. */
  readonly means: string;
}

export const vocabulary: readonly Word[] = [
  {
    word: 'acceptance',
    also: [],
    means:
      "A second party's statement that they accept a run, written by `tki verify --acceptance`. Theirs alone: it lets nothing through, and no command reads it.",
  },
  {
    word: 'approval',
    also: [],
    means:
      "An owner's document about a venue, given to the verifier and never found in a run. It lets nothing through.",
  },
  {
    word: 'Article 13',
    also: ['Article 13/14'],
    means:
      'A rule of the source documents: governed data is read through the native gateway, a local copy is never authority, and a packet is evidence and never a second source of truth. An emulated gateway does not meet it, and every report says so.',
  },
  {
    word: 'Article 14',
    also: [],
    means:
      'A rule of the source documents: no claim in prose alone. Every item carries a hash of what was really read; truncation, timeout and emptiness are disclosed; absence is scoped, never global.',
  },
  {
    word: 'as expected',
    also: [],
    means:
      'A rule ran to its end on at least one subject (item, packet, file or reading), and held on all that it had to.',
  },
  {
    word: 'attestation',
    also: [],
    means: "The host's judgement of probes and witness together. Separate from the packet's verdict.",
  },
  {
    word: 'authority status',
    also: ['binding', 'review-ready', 'draft'],
    means:
      'What an item says that its source gives it: binding, or one of the words below it. Nothing is binding under an unsealed catalog; using an item as binding that is not is a violation.',
  },
  { word: 'availability', also: ['usable'], means: 'What follows for an item: usable, held out, refused.' },
  {
    word: 'B0‴',
    also: ["B0'''", 'B0'],
    means:
      "The source documents' name for the owner's re-seal of the specification. Waived there for the prototype alone; it does not cover B4′.",
  },
  {
    word: 'B4′',
    also: ["B4'", 'B4', 'B4-prime', 'B4_PRIME'],
    means:
      "The source documents' name for one step: an operator attests the sandbox on an approved venue with its probes, and a second party verifies the evidence before it is accepted. Nothing here accepts it: every document says NOT ASSERTED.",
  },
  {
    word: 'B7',
    also: ['B7-EXP'],
    means:
      "The source documents' name for the governed export of packets. Its open ends are B7-EXP-1 (the catalog's seal) and B7-EXP-2/D9 (an automated service).",
  },
  {
    word: 'bench',
    also: [],
    means:
      'What a catalog’s author works with: `tki catalog new`, `add`, `lint`, `gate`, `check`, `try`. Nothing it shows is evidence.',
  },
  {
    word: 'bound',
    also: [],
    means:
      'Compared with a digest that came through another channel. What is only self-consistent agrees with itself.',
  },
  {
    word: 'breached',
    also: [],
    means:
      "A document's value of a probe that is not as expected: what must be impossible was possible. In the weakened control it has to come out so.",
  },
  {
    word: 'C1',
    also: ['DOT_C1'],
    means:
      "The source documents' name for a governed vocabulary of operations, and for the dry run that would build it. Locked: see `tki gap-map`.",
  },
  {
    word: 'Call Contract',
    also: ['CALL-CONTRACT'],
    means:
      'A document that only its owner can seal: for one command its identity, mode, inputs, exit codes, timeout, lease, ledger and what it may not change. Without it nothing shows that a command ran. The keystone of what stays blocked.',
  },
  {
    word: 'catalog',
    also: [],
    means:
      'The named queries with their SQL, surfaces and discipline. Pinned by the digest of its content. Not sealed: a seal is an act of its owner, which has not happened (`UNSEALED`, B7-EXP-1).',
  },
  {
    word: 'claims',
    also: [],
    means:
      "What a reader wants to compare with a packet, in a file of the reader's own. Never part of a packet, and never confirmed as run.",
  },
  {
    word: 'Codex review',
    also: ['Codex'],
    means: "The source documents' reviewer, whose seal several capabilities need. Never asked from here.",
  },
  {
    word: 'control',
    also: ['weakened control'],
    means:
      'The same probe in a container that is weakened on purpose. A probe that does not report breached there proves nothing.',
  },
  {
    word: 'D11',
    also: [],
    means: 'Blocked capability: another system that gates or authorizes on these reports.',
  },
  {
    word: 'D7',
    also: [],
    means:
      'Blocked capability: gating in CI, OPA, Conftest or Git hooks. No output here may decide whether a job goes on.',
  },
  {
    word: 'D8',
    also: [],
    means: 'Blocked capability: a positive verdict, and exit code 0 from a command that judges.',
  },
  {
    word: 'document',
    also: [],
    means:
      'A text of a knowledge base that a catalog names by path and key. A packet holds its revision and digest, never the text.',
  },
  {
    word: 'DOT',
    also: [],
    means: "The source documents' name for their registered operations and tools (`dot_tools`).",
  },
  {
    word: 'EARLIER_RELEASE',
    also: [],
    means:
      'A run is checked against the rules of the release that made it; what this release checks besides stays open.',
  },
  {
    word: 'evidence',
    also: [],
    means:
      "The attestation as a document, an in-toto Statement. Not accepted by being written: a second party verifies, and only a venue's owner approves the venue.",
  },
  {
    word: 'export step',
    also: [],
    means:
      'The only place of a live read. Runs named queries of the catalog as a read-only role in one snapshot.',
  },
  {
    word: 'gap map',
    also: [],
    means:
      'What a packet states of the evidence and the prerequisites of a governed dispatch (`tki gap-map`). No dispatcher: its constants and its conclusion are the same for every packet.',
  },
  {
    word: 'gate (of the export step)',
    also: ['gate'],
    means:
      'Decides from the parse tree which SQL a catalog may hold. The only gate here: it keeps our own SQL out of trouble, and no report can pass through it or be stopped by it.',
  },
  {
    word: 'grade',
    also: ['grade A', 'grade B'],
    means:
      'How much of the policy a runtime lets the host check. `A`: the host makes the container itself and reads it from outside. `B`: a container engine makes it, some promises stay unverified, and the run ends at exit code 2 at best. `NONE`: no sandbox was observed.',
  },
  {
    word: 'held',
    also: ['confirmed'],
    means: "A document's value of a probe or a check that is as expected.",
  },
  { word: 'held out', also: [], means: 'Not used, and said so. Not the same as wrong.' },
  {
    word: 'HOLD',
    also: [],
    means:
      'The C1 review’s conclusion: neither authorized nor rejected, until an operator acts. See REGISTRATION_HOLD.',
  },
  { word: 'host', also: [], means: '`dist/host.mjs`, the only program that runs as root.' },
  {
    word: 'inspector',
    also: [],
    means:
      'The program that evaluates a packet inside the sandbox. Reads `/in`, writes `/out`, has nothing else.',
  },
  {
    word: 'item',
    also: [],
    means: 'One answer in a packet, with its source metadata, hash, authority status and precedence.',
  },
  {
    word: 'KB, PG',
    also: ['KB', 'PG', 'KB/PG', 'KB-FIRST', 'PG-FIRST', 'NATIVE-DRIVEN', 'LOCAL-LAST'],
    means:
      'Knowledge base and PostgreSQL: the governed surfaces that the source documents prefer to any local file.',
  },
  {
    word: 'lists of its own',
    also: [],
    means:
      'Databases or functions of a catalog that the contract does not list. Chosen from a constant of the release, run only under an expected digest, said on each item; nothing of them binds.',
  },
  {
    word: 'lock',
    also: [],
    means:
      'Of a folder of `--out`, by the kernel, while `tki inspect` or `tki attest` writes into it. It leaves no file and ends with its process.',
  },
  {
    word: 'MVP',
    also: ['offline MVP'],
    means:
      "The source documents' name for the offline inspector that this project replaces: no driver, no network, no secret.",
  },
  {
    word: 'NATIVE_STATED',
    also: [],
    means:
      'Of a packet: read through an MCP server that calls itself a gateway. Its word alone; snapshot, READ ONLY and limits are NOT_EVIDENCED on every item.',
  },
  {
    word: 'nonce',
    also: [],
    means:
      'Random hex digits that name one run; your own (`--nonce`) also show that the run is not an older one.',
  },
  {
    word: 'not evaluated',
    also: [],
    means:
      'A rule, row or cover that checked nothing, with the reason. Not the same as unverified (looked, and could not tell), and never as expected.',
  },
  { word: 'NOT_EVIDENCED', also: [], means: 'Nobody showed it in this run. Not the same as false.' },
  { word: 'NOT_RUN_ON_GITHUB', also: [], means: 'Never run by GitHub itself.' },
  {
    word: 'OTHER_BUILD',
    also: [],
    means:
      'Of a run that a development build verifies: its programs are of no release that this build knows, which leaves the run open. A release calls that a difference.',
  },
  {
    word: 'P1',
    also: ['self-check'],
    means: "The inspector's own, passive look at its sandbox before it opens the packet.",
  },
  {
    word: 'packet',
    also: [],
    means:
      'A file of schema `b7-governed-packet/v1`: provenance-stamped answers to named queries, made by an export. Evidence input, never authority.',
  },
  {
    word: 'PASS',
    also: [],
    means:
      'Said by the source documents of their own earlier phases. No document of this release says it: there is no positive verdict (D8).',
  },
  {
    word: 'precedence',
    also: ['canonical', 'diagnostic'],
    means:
      'Whether an item is canonical, the source that counts, or diagnostic, a lead alone. A diagnostic item never overrides a canonical one.',
  },
  {
    word: 'probe',
    also: [],
    means: `One of ${probeCount.word} attempts at what must be impossible inside the sandbox. It records what happened and judges nothing.`,
  },
  { word: 'reason', also: [], means: 'Why a finding was made; a code such as `STALE`.' },
  { word: 'RECONSTRUCTED', also: [], means: 'Named by a source document, defined by this project.' },
  {
    word: 'register',
    also: [],
    means: '`catalog/blocked.json` and `catalog/matrix.json`: constants of a release.',
  },
  { word: 'run', also: [], means: 'Sixteen hex digits of our nonce. Never a word of the packet.' },
  {
    word: 'sabotage',
    also: [],
    means: 'One knob of the sandbox weakened on purpose, to see whether probes or witness notice.',
  },
  {
    word: 'sandbox',
    also: [],
    means: 'A container made from one policy document for one run and removed afterwards.',
  },
  {
    word: 'seal',
    also: ['sealed', 'UNSEALED'],
    means: "An owner's act that makes a document binding. A digest pins a text; it seals nothing.",
  },
  {
    word: 'second party',
    also: [],
    means:
      'Another person or team than the one that ran the inspection, with a copy of this release that they chose.',
  },
  { word: 'SEED', also: [], means: 'Taken from a source document with its own number.' },
  {
    word: 'signed',
    also: [],
    means: 'Only the run says so, and a signature that the caller trusts covers it. Not recomputed.',
  },
  {
    word: 'standing',
    also: ['recomputed', 'cross-checked', 'asserted', 'contradicted'],
    means: 'Where a value on a page comes from: recomputed, cross-checked, asserted or contradicted.',
  },
  {
    word: 'stated',
    also: [],
    means: "A packet's rows say it. Not the same as registered, lawful, run or permitted.",
  },
  {
    word: 'STATED_BY_OPERATOR',
    also: [],
    means:
      'Of a packet: made of answers that someone had obtained before. That person’s word; nothing of ours read them.',
  },
  {
    word: 'surface',
    also: [],
    means: 'A governed table, view or knowledge-base path. Absence is always scoped to surfaces.',
  },
  {
    word: 'triplet',
    also: [],
    means: '`report.json`, `report.md`, `checkpoint-<run>.md`: all three or none.',
  },
  {
    word: 'UNREVIEWED',
    also: [],
    means:
      'In a drafted entry, where a human has to write. Nothing of such an entry is exported, an item that names one is held out, and no command clears the word.',
  },
  { word: 'unverified', also: [], means: 'Looked, and could not tell.' },
  {
    word: 'venue',
    also: ['V1', 'V2'],
    means:
      "Where the sandbox ran: `v1` a throwaway container of an operator, `v2` a CI runner, `unstated`. The caller's claim, never an approval.",
  },
  {
    word: 'verdict',
    also: [],
    means:
      'The most severe finding of an item, or of the run. Ten exist; none of them is positive authority.',
  },
  {
    word: 'witness',
    also: [],
    means: "The host's own readings of the container from outside (namespaces, mounts, status, filter).",
  },
  {
    word: '“…”',
    also: [],
    means: "Someone else's words in a sentence of ours. Nothing from outside can close the marks.",
  },
];

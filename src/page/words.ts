// The page's own sentences: what to give, what is not done here, what went wrong with a browser. Pure data.
// What is said of a run is none of these: that comes from the tables that the command prints from.
import type { Role } from './request.ts';

export const TITLE = 'Verify a run on this page';

/** What the page is, and what it is not. Between backticks: code. */
export const INTRODUCTION = [
  'Give a run’s files and its packet. This page makes the run’s conclusions again, here, with the code of `tki verify`: the same rows, the same answer. It is evidence only, and approves nothing.',
  'Nothing leaves this page: it has no network, stores nothing, and forgets everything when it is closed. A packet without a run gets no verdict.',
  'A signature is not checked here, and no acceptance is written: use `tki verify --evidence-bundle`, `--approval-bundle` and `--acceptance` for that.',
] as const;

/** How anybody knows that this file is the one that was released. */
export const WHENCE =
  'Check this file first: its sha256 is in `dist/manifest.json` of the release, which anyone can build again byte for byte.';

export const roleWords: Readonly<Record<Role, string>> = {
  run: 'in the run’s folder',
  packet: 'the packet (--packet)',
  claims: 'the claims (--claims)',
  previous: 'report.json of the earlier run (--previous)',
  catalog: 'in the catalog’s folder (--catalog)',
  approval: 'the approval (--approval)',
  unused: 'not used',
};

/** Buttons that take files: role, or null for files that are sorted by their names; whether a folder; label. */
export const pickers = [
  ['add-files', null, false, 'Files of a run, and its packet'],
  ['add-folder', null, true, 'A run’s folder'],
  ['add-packet', 'packet', false, 'The packet (--packet)'],
  ['add-claims', 'claims', false, 'The claims (--claims)'],
  ['add-previous', 'previous', false, 'report.json of the earlier run (--previous)'],
  ['add-catalog', 'catalog', true, 'The catalog’s folder (--catalog)'],
  ['add-approval', 'approval', false, 'An approval of the venue (--approval)'],
] as const satisfies readonly (readonly [string, Role | null, boolean, string])[];

/** Fields of what is known from outside: name, label, option, an example. */
export const fields = [
  ['expectPacket', 'Packet, from its exporter', '--expect-packet', 'sha256:…'],
  ['expectPolicy', 'Policy that you accept', '--expect-policy', 'sha256:…'],
  ['expectCatalog', 'Catalog, from its owner', '--expect-catalog', 'sha256:…'],
  ['expectNonce', 'Nonce that you gave the run', '--expect-nonce', '32 to 128 hex digits'],
  ['expectRun', 'CI run, or run id', '--expect-run', ''],
  ['expectMaxAge', 'How old evidence was allowed to be', '--expect-max-age', '24h'],
  ['expectSince', 'Earliest start that you accept', '--expect-since', '2026-06-10T08:00:00Z'],
  ['approvalDigest', 'Approval, from its owner', '--approval-digest', 'sha256:…'],
] as const;

export type FieldName = (typeof fields)[number][0];

export const says = {
  nothingGiven: 'No file is given.',
  tooMany: (limit: number) =>
    `More than ${limit} files were given: nothing beyond them was read. Give the run’s own folder.`,
  given: (count: number) => `${count} ${count === 1 ? 'file is' : 'files are'} given.`,
  more: (count: number) => `and ${count} more, each not used or part of a folder`,
  unclear: 'Not clear what this file is for: choose below.',
  reading: (read: string, of: string) => `Reading: ${read} of ${of} MB.`,
  working: 'Verifying.',
  stopped: 'Stopped. Nothing was concluded.',
  done: (exitCode: number) => `Done: the command would end with exit code ${exitCode}.`,
  refused: 'Nothing was verified.',
  broken:
    'This page failed, which is a fault of ours: nothing was concluded. Use `tki verify`, and report it.',
  noWorker:
    'This browser starts no worker from a page like this one: nothing was concluded. Use `tki verify`.',
  changed: 'What is given has changed since: verify again.',
} as const;

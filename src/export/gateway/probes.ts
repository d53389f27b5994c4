// The five probes of the reference contract as statements that change nothing anywhere, and what an answer to one shows. Pure.
// Must never hold a write that a server would carry out: each would also fail where it came through.

export type Observed =
  /** Whatever is before the server refused it. */
  | 'denied'
  /** It came to the server, which refused it. */
  | 'passed on'
  | 'executed'
  /** No answer, or one of which nobody knows whose refusal it is. */
  | 'unreadable';

export type Compared = 'same' | 'stricter' | 'different' | 'unreadable';

export interface Probe {
  readonly id: string;
  readonly sql: string;
  readonly writes: boolean;
  /** What the native gateway answered on 2026-06-10, as the contract writes it down. */
  readonly reported: string;
  /** What PostgreSQL says behind a command of this kind, if it does it. */
  readonly tag: string | null;
}

export const gatewayProbes: readonly Probe[] = [
  {
    id: 'insert',
    sql: 'INSERT INTO tki_probe_no_such_schema.no_such_relation VALUES (1/0)',
    writes: true,
    reported: 'DENIED',
    tag: 'INSERT 0 1',
  },
  {
    id: 'create',
    sql: 'CREATE TEMP TABLE tki_probe_never_made AS SELECT 1/0 AS a',
    writes: true,
    reported: 'DENIED',
    tag: 'SELECT 1',
  },
  { id: 'two-statements', sql: 'SELECT 1; SELECT 2', writes: false, reported: 'DENIED', tag: null },
  {
    id: 'setting',
    sql: "SELECT current_setting('transaction_read_only')",
    writes: false,
    reported: 'DENIED outside a safe list',
    tag: null,
  },
  { id: 'function', sql: 'SELECT pg_backend_pid()', writes: false, reported: 'executed', tag: null },
];

/** PostgreSQL's own words for how the two writes fail in it, and the codes that some gateways add. */
const OF_THE_SERVER =
  /does not exist|division by zero|read-only transaction|permission denied for|cannot execute|\b(?:3F000|42P01|42501|22012|25006)\b/i;

/** What the text of an answer shows. `failed`: it came as an error. `deniedWith`: how the gateway's own refusals begin. */
export function observe(
  { writes }: Probe,
  answer: { readonly failed: boolean; readonly text: string },
  deniedWith: readonly string[],
): Observed {
  const text = answer.text.trim();
  const itself = deniedWith.some((beginning) => text.startsWith(beginning));
  // First: a refusal that repeats the server's words has been there.
  if (writes && OF_THE_SERVER.test(text)) return 'passed on';
  if (itself) return 'denied';
  if (!answer.failed) return text === '' ? 'unreadable' : 'executed';
  // A refused read was not carried out, no matter who refused it; a refused write may have been tried.
  return writes ? 'unreadable' : 'denied';
}

/** What was observed beside what the contract reports. */
export function compare({ writes, reported }: Probe, observed: Observed): Compared {
  switch (observed) {
    case 'unreadable':
      return 'unreadable';
    case 'passed on':
      return writes ? 'different' : 'same';
    case 'executed':
      return reported === 'executed' ? 'same' : 'different';
    case 'denied':
      return reported === 'executed' ? 'stricter' : 'same';
  }
}

export interface ProbeResult {
  readonly id: string;
  readonly sql: string;
  readonly reported: string;
  readonly observed: Observed;
  /** Of a server of one's own: what it says alone, in the exporter's transaction. Null behind a gateway, which hides it. */
  readonly server: string | null;
  readonly compared: Compared;
}

/** 4 one is different, 3 one is unreadable, 10 all the same or stricter. */
export function probeExitCode(results: readonly ProbeResult[]): 3 | 4 | 10 {
  if (results.some(({ compared }) => compared === 'different')) return 4;
  return results.length < gatewayProbes.length || results.some(({ compared }) => compared === 'unreadable')
    ? 3
    : 10;
}

// The fourteen pieces of evidence of seed 003, E1 to E14, and how much of each a packet can state. Data, pure.
// What needs a live call, a list of tools, a secret manager or a container is never evidenced by a packet.
import type { Reader } from './stated.ts';
import { figures, flows, gates, never, registrars } from './stated.ts';

export interface EvidenceRow {
  readonly id: string;
  readonly probe: string;
  /** What the review of 2026-06-22 concluded from it. */
  readonly review: string;
  readonly read: Reader;
}

const liveCall = never('a live call: nothing here calls');
const source = never('the source of a function: no governed surface has it');

export const evidenceTable: readonly EvidenceRow[] = [
  {
    id: 'E1',
    probe: 'secrets listed, no value read',
    review: 'credentials are not what is absent',
    read: never('a secret manager: nothing here asks one'),
  },
  {
    id: 'E2',
    probe: 'registrar rows of dot_tools',
    review: 'the registrar is an on-deploy command line',
    read: registrars,
  },
  {
    id: 'E3',
    probe: 'list of tools within reach',
    review: 'no channel that executes',
    read: never('a list of tools: nothing here asks for one'),
  },
  {
    id: 'E4',
    probe: 'source of the dispatcher function',
    review: 'the dispatcher neither registers nor executes',
    read: source,
  },
  {
    id: 'E5',
    probe: 'scan of functions for a write to the contracts',
    review: 'no governed registrar function',
    read: source,
  },
  {
    id: 'E6',
    probe: 'directus_flows',
    review: 'no registrar that credentials could trigger',
    read: flows,
  },
  {
    id: 'E7',
    probe: 'gates of the route',
    review: 'the route is in dry-run-only posture',
    read: gates,
  },
  {
    id: 'E8',
    probe: 'dispatch of DOT_KG_EXPLAIN as PLAN_ONLY',
    review: 'the governed route is live',
    read: liveCall,
  },
  {
    id: 'E9',
    probe: 'dispatch of DOT_C1_VOCAB_BUILD',
    review: 'refused: C1 cannot be dispatched',
    read: liveCall,
  },
  {
    id: 'E10',
    probe: 'dispatch with bad inputs',
    review: 'all refused: the route fails closed',
    read: liveCall,
  },
  {
    id: 'E11',
    probe: 'creation of a row in the vocabulary',
    review: 'denied: no governed write route',
    read: liveCall,
  },
  {
    id: 'E12',
    probe: 'guards in the database',
    review: 'manual writes are blocked by design',
    read: never('triggers and functions: no governed surface has them'),
  },
  {
    id: 'E13',
    probe: 'dot_tools, contracts, table_registry, C1, before and after',
    review: '309, 2, 21 and 0, twice: nothing was changed',
    read: figures,
  },
  {
    id: 'E14',
    probe: 'container of the executor',
    review: 'it serves DOT_KG_EXPLAIN only: no C1 endpoint',
    read: never('a container: nothing here looks at one'),
  },
];

// What has to be there before a governed dry run, who brings it, and how much of it a packet can state. Data, pure.
// RECONSTRUCTED, G for gap: seed 003 gives the number fourteen, and that none can be closed from where the tools are; not the list.
import type { Reader } from './stated.ts';
import { contractRow, dryModes, gates, never, registrars, toolRow } from './stated.ts';

export interface Prerequisite {
  readonly id: string;
  readonly what: string;
  readonly closed_by: 'operator' | 'owner';
  /** Rows of the evidence table that it rests on. */
  readonly basis: readonly string[];
  readonly read: Reader;
}

const noSurface = never('no governed surface shows it');
const liveCall = never('a live call: nothing here calls');

export const prerequisites: readonly Prerequisite[] = [
  {
    id: 'G01',
    what: 'a governed channel in which the registrar may be run',
    closed_by: 'operator',
    basis: ['E3', 'E6'],
    read: never('a list of tools: nothing here asks for one'),
  },
  {
    id: 'G02',
    what: 'the registrar pipeline, run by the operator',
    closed_by: 'operator',
    basis: ['E2'],
    read: registrars,
  },
  {
    id: 'G03',
    what: 'the code registered as a tool',
    closed_by: 'operator',
    basis: ['E13'],
    read: toolRow,
  },
  {
    id: 'G04',
    what: 'an agent-api contract for the code',
    closed_by: 'operator',
    basis: ['E9', 'E13'],
    read: contractRow,
  },
  {
    id: 'G05',
    what: 'that contract brought by the governed registrar, not by a manual write',
    closed_by: 'operator',
    basis: ['E5', 'E11', 'E12'],
    read: never('a row says nothing about how it came to be there'),
  },
  {
    id: 'G06',
    what: 'its identity, inputs and exit meanings sealed as a Call Contract',
    closed_by: 'owner',
    basis: [],
    read: never('a seal is an act of the owner, and no packet carries one'),
  },
  {
    id: 'G07',
    what: 'its permitted modes limited to dry ones',
    closed_by: 'operator',
    basis: ['E7'],
    read: dryModes,
  },
  {
    id: 'G08',
    what: 'an executor endpoint for the code, deployed',
    closed_by: 'operator',
    basis: ['E14'],
    read: never('a container: nothing here looks at one'),
  },
  {
    id: 'G09',
    what: 'that endpoint shown to change nothing',
    closed_by: 'operator',
    basis: ['E14'],
    read: never('a run: nothing here runs one'),
  },
  {
    id: 'G10',
    what: 'the dispatcher accepting the code as PLAN_ONLY',
    closed_by: 'operator',
    basis: ['E8', 'E9'],
    read: liveCall,
  },
  {
    id: 'G11',
    what: 'a grant for the code, minted',
    closed_by: 'operator',
    basis: [],
    read: noSurface,
  },
  {
    id: 'G12',
    what: 'an audit ledger that takes the call',
    closed_by: 'owner',
    basis: [],
    read: noSurface,
  },
  {
    id: 'G13',
    what: 'the same figures before and after',
    closed_by: 'operator',
    basis: ['E13'],
    read: never('one packet is one moment: it has no before and after'),
  },
  {
    id: 'G14',
    what: 'REGISTRATION_HOLD lifted after review',
    closed_by: 'owner',
    basis: [],
    read: never('a constant of this release'),
  },
];

/** Seed 003: in place already, according to the review. In place is not enough, and is not asserted here. */
export const inPlace: readonly Omit<Prerequisite, 'closed_by'>[] = [
  { id: 'I1', what: 'gates that allow dry runs only', basis: ['E7'], read: gates },
  {
    id: 'I2',
    what: 'a live dispatcher route that fails closed',
    basis: ['E4', 'E8'],
    read: liveCall,
  },
  { id: 'I3', what: 'a plan that reuses before it builds', basis: [], read: noSurface },
  { id: 'I4', what: 'bad inputs shown to be refused', basis: ['E10'], read: liveCall },
];

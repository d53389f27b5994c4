// What one run shows of each capability, beside the map. Pure. It opens nothing: a run is evidence of a packet and a sandbox,
// and of no capability that is blocked. Attacker: anyone who edited the run's report; a run that contradicts itself shows nothing.
import { toCanonicalJson } from '../formats/canonical.ts';
import { gatewayBasis } from '../formats/gateway.ts';
import type { Report } from '../formats/documents.ts';
import { blockedCapabilities } from '../formats/register.ts';

/** How the report's words are known: its verdict computed again here from the packet, or only the run's own. */
export type EvidenceBasis = 'recomputed' | 'asserted by the run';

/** Id of a capability → one sentence. */
export type RunEvidence = (id: string) => string;

const NOTHING_RAN = 'NOT_EVIDENCED: a run shows a packet and a sandbox, and no command';

/** Whether the packet calls its gateway an emulated one. */
function gatewayOf(gateway: string | null): string {
  switch (gatewayBasis(gateway)) {
    case 'NOT_STATED':
      return 'not stated';
    case 'EMULATED_AS_STATED':
      return 'emulated';
    case 'NATIVE_AS_STATED':
      return 'called native, and shown by nothing';
    case 'OPERATOR_AS_STATED':
      return 'answers that an operator supplied, and shown by nothing';
    case 'OTHER_AS_STATED':
      return 'not called emulated, and shown by nothing';
  }
}

/** Digests, counts and words of ours alone: a free text of the packet or the report would be beside a capability. */
export function toRunEvidence(report: Report | null, standing: EvidenceBasis): RunEvidence {
  if (report === null) return () => 'NOT_EVIDENCED: this run has no report that can be relied on';
  const { item_counts: items, packet, catalog } = report;
  const words: Readonly<Record<string, string>> = {
    CONSUME: `verdict ${report.verdict}; ${items.usable} of ${items.total} items usable`,
    'B7-EXP-1': `catalog ${catalog.status}, ${catalog.seal}; its authority ${report.catalog_authority}`,
    'B7-EXP-2/D9': `gateway as the packet states it: ${gatewayOf(packet.gateway)}; origin ${report.origin}`,
    'GLOBAL-ABSENCE':
      items.total === 0
        ? 'population: no item'
        : `population: ${items.total} items of one packet, and of nothing else`,
    D7: `may_gate ${report.may_gate}`,
    D8: `exit code ${report.exit_code}, as every verdict has one other than 0`,
    D10: `production_mutation ${report.production_mutation}`,
    D11: `decision_effect ${report.decision_effect}, may_gate ${report.may_gate}`,
  };
  return (id) => (Object.hasOwn(words, id) ? `${words[id]} (${standing})` : NOTHING_RAN);
}

/** Whether the report's own list of blocked capabilities is this release's, an exact match. */
export function repeatsRegister(report: Report): boolean {
  return toCanonicalJson(report.blocked_capabilities) === toCanonicalJson(blockedCapabilities);
}

// What every report says of itself. Pure data, bundled into the sandbox.

/** Of a report that evaluated a packet. */
export const REPORT_DISCLAIMER =
  'This report is evidence, not authority: it gates, authorizes and mutates nothing. What is not evidenced here is ' +
  'not evidenced in the surfaces of this packet; nothing is said about its absence anywhere else. ' +
  "Article 13's native gateway is not met by an emulated one.";

/** Of one that evaluated nothing. */
export const NON_GLOBAL_DENIAL =
  'Absence from this report is not evidence of absence anywhere else: it speaks of the surfaces that the packet names, as of its export.';

/** Of an attestation whose engine leaves promises open. */
export const PROMISES_OPEN = 'promises of the policy are unverified; venue unapproved';

/** Words of a closed list that the schema leaves open: who is counted, and what an attestation came to. */
export const REPORT_WORDS = [
  'items of this packet, and of nothing else',
  'items of this packet',
  'no item was evaluated',
  'venue unapproved',
  PROMISES_OPEN,
  'the sandbox is not as the policy says',
  'no sandbox was observed',
] as const;

// Anything but authority_status binding used as binding: by the packet's own used_as, or by a reader's claim.
import { quote } from '../quote.ts';
import { findingIf, notApplicable, type Rule } from '../rule-item.ts';

export const usedAsBinding: Rule = (item, { claimedBinding }) => {
  if (item.authorityStatus === 'binding') return notApplicable('authority_status binding');
  const users: string[] = [];
  if (item.usedAs === 'binding') users.push("the packet's used_as");
  // Every name that a reader can have meant: use as binding is never lost over which of them it was.
  if ([item.name, item.queryId, item.document?.id].some((name) => claimedBinding.has(name ?? ''))) {
    users.push("a reader's claim");
  }
  const status = item.authorityStatus === null ? 'not stated' : quote(item.authorityStatus, 60);
  return findingIf(
    'NOT_BINDING',
    users.length === 0 ? null : `authority_status ${status}, used as binding by ${users.join(' and ')}`,
  );
};

// Anything but authority_status binding used as binding: by the packet's own used_as, or by a reader's claim.
import { quote } from '../quote.ts';
import { found, type Rule } from '../subject.ts';

export const usedAsBinding: Rule = (item, { claimedBinding }) => {
  if (item.authorityStatus === 'binding') return [];
  const users: string[] = [];
  if (item.usedAs === 'binding') users.push("the packet's used_as");
  if (claimedBinding.has(item.name) || (item.queryId !== null && claimedBinding.has(item.queryId))) {
    users.push("a reader's claim");
  }
  const status = item.authorityStatus === null ? 'not stated' : quote(item.authorityStatus, 60);
  return found(
    'NOT_BINDING',
    users.length === 0 ? null : `authority_status ${status}, used as binding by ${users.join(' and ')}`,
  );
};

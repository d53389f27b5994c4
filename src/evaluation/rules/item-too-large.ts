// An item over the limit is not read, so nothing about it is confirmed; the rest of the packet goes on.
import { ITEM_LIMIT_BYTES } from '../../formats/limits.ts';
import { findingIf, type Rule } from '../rule-item.ts';

export const itemTooLarge: Rule = ({ facts }) =>
  findingIf(
    'ITEM_TOO_LARGE',
    facts.tooLarge ? `${facts.bytes} bytes; at most ${ITEM_LIMIT_BYTES} are read` : null,
  );

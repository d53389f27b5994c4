// Which relation a name in FROM means, in the whole statement. Pure.
// Must never let a relation through that the catalog entry does not name, or that search_path would choose.
import type { Members, Place } from './gate-place.ts';
import { deny, isMembers } from './gate-place.ts';

/** A relation of the entry with its schema, or a name of a WITH. */
export function rangeVariable(members: Members, at: Place): void {
  // protobuf JSON leaves out false. 42 rows of partitions would count as 0, and look complete.
  if (members['inh'] !== true)
    deny(at, 'VALUE_DENIED', 'ONLY leaves out partitions and children; leave the word out');
  const relation = String(members['relname']);
  const schema = members['schemaname'];
  const alias = isMembers(members['alias']) ? String(members['alias']['aliasname']) : relation;
  if (schema === undefined) {
    if (!at.ctes.has(relation)) {
      deny(
        at,
        'RELATION_DENIED',
        `write the schema, public.${relation}: ${JSON.stringify(relation)} alone is looked up by search_path`,
      );
    }
    at.state.ranges.set(alias, null);
    return;
  }
  const qualified = typeof schema === 'string' ? `${schema}.${relation}` : '';
  if (!at.state.allowed.has(qualified)) {
    deny(
      at,
      'RELATION_DENIED',
      `${JSON.stringify(qualified)} is not among the relations of this catalog entry; add it to relations, or leave it out`,
    );
  }
  at.state.relations.add(qualified);
  const known = at.state.ranges.get(alias);
  at.state.ranges.set(alias, known === undefined || known === qualified ? qualified : null);
}

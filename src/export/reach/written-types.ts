// Types that mean more than a column of theirs: what a query can write, and what tells a name. Pure data.

/** Types of the constants and casts that the gate lets a query write: their casts can fire without a column of theirs. */
export const writtenTypes = ['bool', 'int2', 'int4', 'int8', 'numeric', 'text', 'uuid', 'oid', 'unknown'];

/** Operators that every query may call. */
export const comparisons = ['=', '<>', '<', '>', '<=', '>='];

/** Types of the columns that every table has besides its own: a cast of `xmin` can fire like one of any other column. */
export const systemColumnTypes = ['tid', 'xid', 'cid'];

/** `to_json` and the like look for a cast to these while they run, also for one that has to be written out. */
export const soughtTypes = ['json', 'jsonb'];

/**
 * Their text is how something is called when the row is printed, or what it would be called: PostgreSQL looks it up as it
 * is at that moment, and not as the snapshot has it.
 */
export const namingTypes: ReadonlySet<string> = new Set([
  'regclass',
  'regcollation',
  'regconfig',
  'regdictionary',
  'regnamespace',
  'regoper',
  'regoperator',
  'regproc',
  'regprocedure',
  'regrole',
  'regtype',
  // Rights, by the names of the roles.
  'aclitem',
]);

// The preflight's reads of PostgreSQL's own catalogs: plain SELECTs without functions, which the gate itself accepts.
// Export step only. Must never read a row of a governed relation.

/** Statement by name. Columns whose type prints a name are cast to oid, because names of functions are not unique. */
export const catalogReads = {
  classes:
    'SELECT oid, relname, relnamespace, relkind, relowner, relam, reltype, relpersistence, relrowsecurity FROM pg_catalog.pg_class',
  namespaces: 'SELECT oid, nspname FROM pg_catalog.pg_namespace',
  attributes:
    'SELECT attrelid, attnum, attname, atttypid, attcollation, attgenerated, attisdropped FROM pg_catalog.pg_attribute WHERE attnum > 0',
  rules: "SELECT oid, ev_class FROM pg_catalog.pg_rewrite WHERE ev_type = '1'",
  ruleDependencies: 'SELECT objid, refclassid, refobjid FROM pg_catalog.pg_depend WHERE classid = 2618',
  policies: "SELECT polrelid, polqual FROM pg_catalog.pg_policy WHERE polcmd IN ('r', '*')",
  checks: "SELECT conrelid, contypid, conbin FROM pg_catalog.pg_constraint WHERE contype = 'c'",
  generated: 'SELECT adrelid, adnum, adbin FROM pg_catalog.pg_attrdef',
  children: 'SELECT inhparent, inhrelid FROM pg_catalog.pg_inherits',
  indexes: 'SELECT indrelid, indexrelid, indclass, indcollation, indexprs, indpred FROM pg_catalog.pg_index',
  partitioned: 'SELECT partrelid, partclass, partcollation, partexprs FROM pg_catalog.pg_partitioned_table',
  statistics: 'SELECT stxrelid, stxexprs FROM pg_catalog.pg_statistic_ext WHERE stxexprs IS NOT NULL',
  operatorClasses: 'SELECT oid, opcfamily, opcintype, opcdefault, opcmethod FROM pg_catalog.pg_opclass',
  supportFunctions:
    'SELECT amprocfamily, amproclefttype, amproc::oid, amprocrighttype FROM pg_catalog.pg_amproc',
  familyOperators:
    'SELECT amopfamily, amoplefttype, amopopr, amoprighttype, amopmethod FROM pg_catalog.pg_amop',
  operators:
    'SELECT oid, oprname, oprnamespace, oprcode::oid, oprrest::oid, oprjoin::oid, oprcom, oprnegate FROM pg_catalog.pg_operator',
  types:
    'SELECT oid, typname, typnamespace, typinput::oid, typoutput::oid, typsubscript::oid, typbasetype, typelem, typrelid, typtype FROM pg_catalog.pg_type',
  ownOutputs: 'SELECT oid, typoutput::oid FROM pg_catalog.pg_type WHERE typoutput::oid >= 16384',
  casts:
    'SELECT oid, castsource, casttarget, castfunc, castmethod, castcontext FROM pg_catalog.pg_cast WHERE oid >= 16384 OR castfunc >= 16384',
  ranges:
    'SELECT rngtypid, rngsubtype, rngsubopc, rngcanonical::oid, rngsubdiff::oid, rngcollation, rngmultitypid FROM pg_catalog.pg_range',
  aggregates:
    'SELECT aggfnoid::oid, aggtransfn::oid, aggfinalfn::oid, aggcombinefn::oid, aggserialfn::oid, aggdeserialfn::oid FROM pg_catalog.pg_aggregate',
  functions:
    'SELECT oid, proname, pronamespace, provolatile, prosecdef, prolang, prosupport::oid FROM pg_catalog.pg_proc',
  languages: 'SELECT oid, lanname FROM pg_catalog.pg_language',
  accessMethods: 'SELECT oid, amhandler::oid FROM pg_catalog.pg_am',
  collations: 'SELECT oid, collisdeterministic FROM pg_catalog.pg_collation',
  textSearchParsers: 'SELECT oid FROM pg_catalog.pg_ts_parser WHERE oid >= 16384',
  textSearchTemplates: 'SELECT oid FROM pg_catalog.pg_ts_template WHERE oid >= 16384',
} as const;

/** Types that a definition outside the functions refers to: its constants are of them, or its domain's default. */
const STORED = `(classid IN (2604, 2606, 2618, 3256, 2620, 3381) OR (classid = 1259 AND objsubid = 0)
  OR (classid = 1247 AND objid IN (SELECT oid FROM pg_catalog.pg_type WHERE typdefaultbin IS NOT NULL)))`;

/** Read where a tree calls a function that makes them matter, and nowhere else. */
export const lateReads = {
  // What is printed with a definition: its constants, and what a call gives, which can carry a modifier.
  printed: `SELECT refobjid FROM pg_catalog.pg_depend WHERE refclassid = 1247 AND refobjid >= 16384 AND ${STORED}
    UNION SELECT prorettype FROM pg_catalog.pg_proc WHERE oid IN (SELECT refobjid FROM pg_catalog.pg_depend
      WHERE refclassid = 1255 AND refobjid >= 16384 AND ${STORED})
    UNION SELECT atttypid FROM pg_catalog.pg_attribute WHERE atttypid >= 16384
      AND attrelid IN (SELECT partrelid FROM pg_catalog.pg_partitioned_table)`,
  modifiers:
    'SELECT oid, typmodin::oid, typmodout::oid FROM pg_catalog.pg_type WHERE typmodin::oid >= 16384 OR typmodout::oid >= 16384',
  wrappers: `SELECT fdwhandler::oid FROM pg_catalog.pg_foreign_data_wrapper WHERE oid IN (SELECT srvfdw
    FROM pg_catalog.pg_foreign_server WHERE oid IN (SELECT ftserver FROM pg_catalog.pg_foreign_table))`,
} as const;

export type LateReadName = keyof typeof lateReads;

/** The body of a function in SQL, parsed, and as a text where it is none. */
export function bodyRead(oid: string): string {
  if (!/^[0-9]{1,10}$/.test(oid)) throw new TypeError('an oid is a number');
  return `SELECT prosqlbody, prosrc FROM pg_catalog.pg_proc WHERE oid = ${oid}`;
}

export type CatalogReadName = keyof typeof catalogReads;

/** The stored query tree of one rule. `oid` comes from the server, so it is held to digits. */
export function ruleTreeRead(oid: string): string {
  if (!/^[0-9]{1,10}$/.test(oid)) throw new TypeError('an oid is a number');
  return `SELECT ev_action FROM pg_catalog.pg_rewrite WHERE oid = ${oid}`;
}

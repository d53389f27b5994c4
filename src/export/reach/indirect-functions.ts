// PostgreSQL's own functions that run code which no stored tree shows: it is in an argument, or in a configuration.
// Pure data of the export step. Must never lose a name because the function is marked stable: the marking is the trap.
//
// Who attacks: anyone who defines a view. `table_to_xml(name::regclass, …)` reads, as we do, whatever relation a row names.

/** They read the relation, or call the input function of the type, that an argument names. */
export const runsWhatIsNamed: ReadonlySet<string> = new Set([
  'table_to_xml',
  'table_to_xml_and_xmlschema',
  'schema_to_xml',
  'schema_to_xml_and_xmlschema',
  'database_to_xml',
  'database_to_xml_and_xmlschema',
  'query_to_xml',
  'query_to_xmlschema',
  'query_to_xml_and_xmlschema',
  'cursor_to_xml',
  'cursor_to_xmlschema',
  'ts_stat',
  'pg_input_is_valid',
  'pg_input_error_info',
  'satisfies_hash_partition',
  'pg_indexam_has_property',
  'pg_index_has_property',
  'pg_index_column_has_property',
]);

/**
 * Input functions that learn from an argument which type they read, and run its checks and its parts' input. Every table
 * has a type with one of them, which nothing calls while it is read; a stored tree that calls one reaches any type.
 */
export const readsTypeThatIsNamed: ReadonlySet<string> = new Set([
  'array_in',
  'domain_in',
  'multirange_in',
  'range_in',
  'record_in',
]);

/**
 * Built-ins in SQL take values of any type, so their bodies are not parsed once and for all. What is cast in them is cast as a
 * query could: the type's casts are followed. Spaces are one each.
 */
export const bodiesAsText: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['quote_literal', new Set(['select pg_catalog.quote_literal($1::pg_catalog.text)'])],
  ['quote_nullable', new Set(['select pg_catalog.quote_nullable($1::pg_catalog.text)'])],
  ['textanycat', new Set(['select $1 operator(pg_catalog.||) $2::pg_catalog.text'])],
  ['anytextcat', new Set(['select $1::pg_catalog.text operator(pg_catalog.||) $2'])],
  [
    '_pg_expandarray',
    new Set([
      'select $1[s], s operator(pg_catalog.-) pg_catalog.array_lower($1,1) operator(pg_catalog.+) 1 from pg_catalog.generate_series(pg_catalog.array_lower($1,1), pg_catalog.array_upper($1,1), 1) as g(s)',
      'SELECT * FROM pg_catalog.unnest($1) WITH ORDINALITY',
    ]),
  ],
]);

/** They print definitions with their constants, each by the output function of its type. */
export const printsDefinitions =
  /^pg_get_(?:expr|viewdef|ruledef|constraintdef|indexdef|triggerdef|partkeydef|partition_constraintdef|statisticsobjdef.*)$/;

/** They print values of any type: the defaults of any function, a sample of any column. */
export const printsAnything = /^pg_get_function(?:def|_.*)$|^pg_mcv_list_items$/;

/** It prints a type with its modifier, which the type's own function writes. */
export const printsModifiers = /^format_type$/;

/** They read the name of a type, with a modifier in parentheses: the type's own function reads it. */
export const readsTypeNames =
  /^(?:to_reg(?:type|typemod|procedure|operator)|reg(?:type|procedure|operator)in|pg_get_object_address|has_(?:type|function)_privilege)$/;

/** Types whose input is one of these. A text becomes one of them without a call in the tree. */
export const namesOfTypes: ReadonlySet<string> = new Set(['regtype', 'regprocedure', 'regoperator']);

/** They ask the wrapper of a foreign table. */
export const asksWrappers = /^pg_(?:relation|column)_is_updatable$/;

/** They run the parser and the dictionaries of a text search configuration, which an extension can bring. */
export const runsTextSearch: ReadonlySet<string> = new Set([
  'to_tsvector',
  'json_to_tsvector',
  'jsonb_to_tsvector',
  'to_tsquery',
  'plainto_tsquery',
  'phraseto_tsquery',
  'websearch_to_tsquery',
  'ts_headline',
  'ts_lexize',
  'ts_parse',
  'ts_token_type',
  'ts_debug',
  // The operators @@ of text with text, and of text with a query.
  'ts_match_tt',
  'ts_match_tq',
]);

/**
 * Functions of PostgreSQL's that look up what something is called, how it is defined, or who may use it, as that is when
 * they run. What they say is of another moment than the snapshot once someone renames or changes it.
 */
export const saysNames =
  /^(?:pg_get_|has_|pg_has_role$|to_reg|reg[a-z]+(?:in|out)$|text_regclass$|format_type$|pg_describe_object$|pg_identify_object|pg_collation_for$|pg_[a-z_]+_is_visible$|pg_column_is_updatable$|pg_relation_is_updatable$|row_security_active|pg_sequence_parameters$|aclitem|makeaclitem$|enum_(?:first|last|range)$|pg_typeof$|current_schema|acldefault$)/;

// The tools that this release knows by name, each as a mapping that its operator could have written. Data only.
import type { GatewayMapping } from '../../formats/documents.ts';

/** What the source documents say of it: five seconds, 500 rows, three databases. The answer's shape is RECONSTRUCTED. */
const queryPg: GatewayMapping = {
  schema: 'tki-gateway-mapping/v1',
  tool: 'query_pg',
  argument: 'sql',
  database_argument: 'database',
  read: 'text',
  text_format: 'json',
  shape: 'columns-rows',
  rows_at: 'rows',
  columns_at: 'columns',
  row_count_at: 'row_count',
  truncated_at: 'truncated',
  row_limit: 500,
  values: 'postgres-text',
  denied_with: ['[DENIED]'],
};

/** `@modelcontextprotocol/server-postgres` 0.6.2: rows as the driver's objects, no limit of rows that anybody states. */
const serverPostgres: GatewayMapping = {
  schema: 'tki-gateway-mapping/v1',
  tool: 'query',
  argument: 'sql',
  read: 'text',
  text_format: 'json',
  shape: 'objects',
  row_limit: null,
  values: 'declared',
};

/** `postgres-mcp` in its restricted mode: a list of dicts as Python writes it, no limit of rows that anybody states. */
const postgresMcp: GatewayMapping = {
  schema: 'tki-gateway-mapping/v1',
  tool: 'execute_sql',
  argument: 'sql',
  read: 'text',
  text_format: 'python-literal',
  structured_at: 'result',
  shape: 'objects',
  row_limit: null,
  values: 'declared',
  denied_with: ['Error: Error validating query'],
};

export const gatewayMappings = {
  query_pg: queryPg,
  'server-postgres': serverPostgres,
  'postgres-mcp': postgresMcp,
} as const satisfies Readonly<Record<string, GatewayMapping>>;

export type MappingName = keyof typeof gatewayMappings;

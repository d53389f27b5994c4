import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import "./chunk-JDNDBO6H.mjs";
import "./chunk-PNNCTF7Q.mjs";

// src/export/gateway/mappings.ts
var queryPg = {
  schema: "tki-gateway-mapping/v1",
  tool: "query_pg",
  argument: "sql",
  database_argument: "database",
  read: "text",
  text_format: "json",
  shape: "columns-rows",
  rows_at: "rows",
  columns_at: "columns",
  row_count_at: "row_count",
  truncated_at: "truncated",
  row_limit: 500,
  values: "postgres-text",
  denied_with: ["[DENIED]"]
};
var serverPostgres = {
  schema: "tki-gateway-mapping/v1",
  tool: "query",
  argument: "sql",
  read: "text",
  text_format: "json",
  shape: "objects",
  row_limit: null,
  values: "declared"
};
var postgresMcp = {
  schema: "tki-gateway-mapping/v1",
  tool: "execute_sql",
  argument: "sql",
  read: "text",
  text_format: "python-literal",
  structured_at: "result",
  shape: "objects",
  row_limit: null,
  values: "declared",
  denied_with: ["Error: Error validating query"]
};
var gatewayMappings = {
  query_pg: queryPg,
  "server-postgres": serverPostgres,
  "postgres-mcp": postgresMcp
};
export {
  gatewayMappings
};

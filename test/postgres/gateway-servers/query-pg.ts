// A `query_pg` over MCP for the tests, with the limits that the source documents state: one SELECT by PostgreSQL's own parser, READ
// ONLY, five seconds, 500 rows, three databases, few settings. A program of its own: `node query-pg.ts SOCKET_FOLDER ROLE [WAY…]`.
import { createServer } from 'node:http';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import pg from 'pg';
import { z } from 'zod';
import { createParser } from '../../../src/export/gate/parser.ts';

const [host = '', user = '', way = 'stdio', socket = ''] = process.argv.slice(2);

const DATABASES = ['directus', 'incomex_metadata', 'workflow'];
const ROW_LIMIT = 500;
const SAFE_SETTINGS = ['server_version', 'timezone'];

interface Table {
  columns: string[];
  rows: (string | null)[][];
  row_count: number;
  truncated: boolean;
}

const denied = (why: string): string => `[DENIED] ${why}`;

/** Names of the functions that a tree calls, and whether current_setting asks for another setting than the list has. */
function refusedSetting(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  const call = (node as { FuncCall?: { funcname?: unknown; args?: unknown } }).FuncCall;
  if (call !== undefined && JSON.stringify(call.funcname).includes('"current_setting"'))
    return !SAFE_SETTINGS.some((name) => JSON.stringify(call.args).includes(`"${name}"`));
  return Object.values(node).some(refusedSetting);
}

async function whyDenied(sql: string, database: string): Promise<string | null> {
  if (!DATABASES.includes(database)) return denied('database is not on the allowlist');
  const parsed = await createParser().parse(sql);
  if (parsed.kind !== 'parsed') return denied('the statement does not parse');
  const [only] = parsed.statements;
  if (parsed.statements.length !== 1 || only === undefined)
    return denied(`exactly one statement required, got ${String(parsed.statements.length)}`);
  const [kind = ''] = Object.keys(only.tree as object);
  if (kind !== 'SelectStmt') return denied(`only SELECT queries allowed, got ${kind.replace('Stmt', '')}`);
  if (refusedSetting(only.tree)) return denied('current_setting() only allowed for a safe parameter list');
  return null;
}

async function query(sql: string, database: string): Promise<Table> {
  const client = new pg.Client({ host, user, database });
  await client.connect();
  try {
    await client.query("BEGIN TRANSACTION READ ONLY; SET LOCAL statement_timeout = '5s'");
    const answer = await client.query({
      text: sql,
      rowMode: 'array',
      types: { getTypeParser: () => String },
    });
    const rows = answer.rows as (string | null)[][];
    return {
      columns: answer.fields.map(({ name }) => name),
      rows: rows.slice(0, ROW_LIMIT),
      row_count: Math.min(rows.length, ROW_LIMIT),
      truncated: rows.length > ROW_LIMIT,
    };
  } finally {
    await client.end();
  }
}

function toServer(): McpServer {
  const server = new McpServer({ name: 'reference-query-pg', version: '1.0.0' });
  server.registerTool(
    'query_pg',
    {
      description: 'One read-only SELECT on one of three databases; 5 s, 500 rows.',
      inputSchema: { sql: z.string(), database: z.string() },
      annotations: { readOnlyHint: true },
    },
    async ({ sql, database }) => {
      const why = await whyDenied(sql, database);
      if (why !== null) return { content: [{ type: 'text', text: why }], isError: true };
      try {
        const table = await query(sql, database);
        return { content: [{ type: 'text', text: JSON.stringify(table) }] };
      } catch (error) {
        return { content: [{ type: 'text', text: `[ERROR] ${(error as Error).message}` }], isError: true };
      }
    },
  );
  return server;
}

if (way === 'stdio') await toServer().connect(new StdioServerTransport());
else {
  const http = createServer((request, response) => {
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: way === 'http-json' });
    void (async () => {
      await toServer().connect(transport);
      await transport.handleRequest(request, response);
    })();
  });
  http.listen(socket, () => process.stdout.write('ready\n'));
}

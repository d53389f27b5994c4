// How one tool of an MCP server is asked and how its answers are read, as its operator declares it. What no member says is not
// guessed: an answer of another shape is an error.
import { z } from 'zod';
import { queryId } from './primitives.ts';

/** A tool's or a member's name, as JSON-RPC carries it. */
const name = z.string().regex(/^[A-Za-z0-9_][A-Za-z0-9_./-]{0,127}$/);

/** What a column's values are, where a tool writes JSON of its own instead of PostgreSQL's text. */
export const columnKinds = ['text', 'integer', 'numeric', 'boolean'] as const;

export const gatewayMapping = z.strictObject({
  schema: z.literal('tki-gateway-mapping/v1'),
  tool: name,
  argument: name.meta({ description: 'the argument that takes the query, byte for byte' }),
  database_argument: name.optional().meta({ description: 'the argument that takes the database’s name' }),
  read: z
    .enum(['text', 'structured'])
    .meta({ description: 'where the answer is read; the other, where it is there, has to say the same' }),
  text_format: z.enum(['json', 'python-literal']),
  structured_at: name
    .optional()
    .meta({ description: 'the one member of structuredContent that repeats the text or holds the document' }),
  shape: z.enum(['objects', 'columns-rows']),
  rows_at: name.optional().meta({ description: 'absent: the document itself is the list of rows' }),
  columns_at: name.optional(),
  row_count_at: name.optional(),
  truncated_at: name.optional(),
  ignored: z.array(name).max(20).optional(),
  row_limit: z
    .int()
    .min(1)
    .max(100_000)
    .nullable()
    .meta({ description: 'where the tool stops; null: nobody states it, and no rows are COMPLETE' }),
  values: z.enum(['postgres-text', 'declared']).meta({
    description: 'postgres-text: every value is PostgreSQL’s own text; declared: only columns named below',
  }),
  columns: z.record(queryId, z.record(z.string().max(63), z.enum(columnKinds))).optional(),
  denied_with: z
    .array(z.string().min(3).max(80))
    .max(10)
    .optional()
    .meta({ description: 'how an answer begins when the gateway itself refuses a statement' }),
});

export type GatewayMapping = z.infer<typeof gatewayMapping>;

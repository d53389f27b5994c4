// One conversation with an MCP server: initialize, look at the tool, ask it. Export step only.
// Must never offer the server anything, and never ask another tool, or with other arguments, than the mapping declares.
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import type { JSONRPCRequest } from '@modelcontextprotocol/sdk/types.js';
import { ErrorCode, ListToolsResultSchema, McpError, ResultSchema } from '@modelcontextprotocol/sdk/types.js';
import { canonicalDigest } from '../../formats/canonical.ts';
import type { Digest } from '../../formats/digest.ts';
import type { GatewayMapping } from '../../formats/documents.ts';
import { version } from '../../formats/version.ts';
import { ExportProblem } from '../problem.ts';
import type { GatewayLimits } from './gateway-limits.ts';
import { GATEWAY_NAME, GATEWAY_PAGES_LIMIT, programLimits } from './gateway-limits.ts';
import type { GatewayTransport } from './gateway-transport.ts';
import type { GatewayAddress } from './http-transport.ts';
import { toHttpTransport } from './http-transport.ts';
import type { GatewayStart } from './stdio-transport.ts';
import { toStdioTransport } from './stdio-transport.ts';
import type { Value } from './value.ts';
import { parseJson } from './value.ts';

export interface GatewayAccess {
  way: GatewayStart | GatewayAddress;
  mapping: GatewayMapping;
  /** Others than the program's own. */
  limits?: Partial<GatewayLimits>;
}

/** What one call came to. The error's words stay with the gateway: they can repeat rows. */
export type Called =
  | { kind: 'result'; result: Value }
  /** `text`: for who looks for the gateway's own refusal; hostile, and never shown. */
  | { kind: 'error'; text: string }
  | { kind: 'silent' };

export interface GatewaySession extends AsyncDisposable {
  readonly server: { readonly name: string; readonly version: string };
  /** The digest of all that the server says of the tool. Throws where it is not one that may be asked. */
  describe(): Promise<Digest>;
  call(sql: string, database: string): Promise<Called>;
  /** Leaves the server. Throws where it has broken a rule, also behind its last answer. */
  end(): Promise<void>;
}

/** Of the client itself: nobody answered. */
const REQUEST_TIMEOUT: number = ErrorCode.RequestTimeout;

const interrupted = (): ExportProblem =>
  new ExportProblem('INTERRUPTED', 'the export was stopped; nothing was written');

const broken = (hint: string): ExportProblem => new ExportProblem('GATEWAY_PROTOCOL', hint);

/** An output schema of the server would be compiled to code: answers are judged by the mapping, and by nothing of the server's. */
const noCompiler = {
  getValidator: () => {
    throw broken('a schema of the gateway is not compiled');
  },
};

type Tool = Readonly<Record<string, unknown>>;

const recordOf = (value: unknown): Tool =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Tool) : {};

function refuseTool(tool: Tool, mapping: GatewayMapping): void {
  const { readOnlyHint, destructiveHint } = recordOf(tool['annotations']);
  if (readOnlyHint === false || destructiveHint === true) {
    const hint = 'the tool says of itself that it does more than read; name the read-only one';
    throw new ExportProblem('GATEWAY_TOOL_WRITES', hint);
  }
  const { properties, required = [] } = recordOf(tool['inputSchema']);
  const given = [mapping.argument, mapping.database_argument].filter((name) => name !== undefined);
  const known = recordOf(properties);
  const wanted: unknown[] = Array.isArray(required) ? required : [null];
  const missing = given.some((name) => !Object.hasOwn(known, name));
  if (missing || wanted.some((name) => !given.includes(name as string))) {
    const hint = `the tool does not take ${given.join(' and ')} alone; correct --gateway-argument or the mapping`;
    throw new ExportProblem('GATEWAY_TOOL_DIFFERS', hint);
  }
}

/** Opens the conversation. `signal` ends it wherever it is. Throws {@link ExportProblem}. */
export async function openGateway(
  access: GatewayAccess,
  uid: number,
  signal?: AbortSignal,
): Promise<GatewaySession> {
  if (signal?.aborted === true) throw interrupted();
  const { way, mapping } = access;
  const limits = { ...programLimits, ...access.limits };
  const gateway: GatewayTransport =
    way.kind === 'stdio' ? toStdioTransport(way, limits) : toHttpTransport(way, limits, uid);
  const { wire, transport } = gateway;
  const client = new Client(
    { name: 'tool-kiem-thu', version },
    { capabilities: {}, jsonSchemaValidator: noCompiler },
  );
  const stop = (): void => wire.fail(interrupted());
  signal?.addEventListener('abort', stop);
  const deadline = setTimeout(
    () => wire.fail(new ExportProblem('GATEWAY_DEADLINE', 'the run took longer than one export may')),
    limits.runMs,
  );
  const close = async (): Promise<void> => {
    clearTimeout(deadline);
    signal?.removeEventListener('abort', stop);
    await gateway.close();
  };

  /** The result of one question, as it was written. */
  async function ask(
    method: string,
    params: JSONRPCRequest['params'],
    milliseconds: number,
  ): Promise<Called> {
    try {
      const schema = method === 'tools/list' ? ListToolsResultSchema : ResultSchema;
      await client.request({ method, params }, schema, { timeout: milliseconds });
    } catch (error) {
      if (wire.problem !== null) throw wire.problem;
      if (!(error instanceof McpError)) throw broken('a result of the gateway is not valid MCP');
      if (error.code === REQUEST_TIMEOUT && wire.answer() === null) return { kind: 'silent' };
      return { kind: 'error', text: error.message };
    }
    const message = parseJson(wire.answer() ?? '');
    const result = message?.kind === 'object' ? message.members.get('result') : undefined;
    if (result === undefined) throw broken('an answer of the gateway holds something that is not text');
    return { kind: 'result', result };
  }

  async function toolsOnPage(cursor: string | undefined): Promise<{ tools: Tool[]; next: unknown }> {
    const asked = await ask('tools/list', cursor === undefined ? {} : { cursor }, limits.startMs);
    if (asked.kind === 'silent')
      throw new ExportProblem('GATEWAY_DEADLINE', 'the gateway does not list its tools in time');
    if (asked.kind === 'error') throw broken('the gateway does not list its tools');
    const { result } = JSON.parse(wire.answer() ?? '') as { result: { tools: Tool[]; nextCursor?: unknown } };
    return { tools: result.tools, next: result.nextCursor };
  }

  async function describe(): Promise<Digest> {
    const found: Tool[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < GATEWAY_PAGES_LIMIT; page++) {
      const { tools, next } = await toolsOnPage(cursor);
      found.push(...tools.filter(({ name }) => name === mapping.tool));
      if (next === undefined || next === null) {
        const [tool, ...others] = found;
        if (tool === undefined || others.length > 0)
          throw new ExportProblem(
            'GATEWAY_TOOL_MISSING',
            `the gateway does not have exactly one tool called ${mapping.tool}`,
          );
        refuseTool(tool, mapping);
        return canonicalDigest(tool);
      }
      cursor = next as string;
    }
    throw broken('the list of tools does not end');
  }

  async function call(sql: string, database: string): Promise<Called> {
    const { database_argument: second } = mapping;
    const given = { [mapping.argument]: sql, ...(second === undefined ? {} : { [second]: database }) };
    return ask('tools/call', { name: mapping.tool, arguments: given }, limits.callMs);
  }

  try {
    await client.connect(transport, { timeout: limits.startMs });
    const { name, version: itsVersion } = client.getServerVersion() ?? { name: '', version: '' };
    if (!GATEWAY_NAME.test(name) || !GATEWAY_NAME.test(itsVersion))
      throw broken('the gateway has no name and version of visible ASCII');
    return {
      server: { name, version: itsVersion },
      describe,
      call,
      async end() {
        const { problem } = wire;
        await close();
        if (problem !== null) throw problem;
      },
      [Symbol.asyncDispose]: close,
    };
  } catch (error) {
    const { problem } = wire;
    await close();
    if (problem !== null) throw problem;
    if (error instanceof ExportProblem) throw error;
    if (error instanceof McpError && error.code === REQUEST_TIMEOUT)
      throw new ExportProblem('GATEWAY_DEADLINE', 'the gateway did not start in time');
    throw broken('the gateway does not agree on a version of MCP, or refuses to begin');
  }
}

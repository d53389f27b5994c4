// The options that name a native gateway and how its answers are read. Runs at the operator's edge; starts and opens nothing.
// Must never take the gateway's command from anything but the command line, a token from it, or a way over the network without TLS.
import type { Command } from 'commander';
import { judgeMembers } from '../formats/duplicate-members.ts';
import type { GatewayMapping } from '../formats/documents.ts';
import { quoted } from '../formats/quoted.ts';
import { validate as isMapping } from '../formats/validators/gateway-mapping.js';
import type { GatewayAccess } from '../export/gateway/gateway-session.ts';
import type { MappingName } from '../export/gateway/mappings.ts';
import { startGateway } from './gateway-process.ts';
import type { CliIo } from './io.ts';
import { usageError } from './usage-error.ts';
import { readText } from './read-text.ts';
import { readSecretFile } from './secret-file.ts';

export interface GatewayOptions {
  readonly gateway?: string;
  readonly gatewayMapping: string;
  readonly gatewayTool?: string;
  readonly gatewayArgument?: string;
  readonly gatewayUrl?: string;
  readonly gatewayPath: string;
  readonly gatewayCa?: string;
  readonly gatewayTokenFile?: string;
  readonly gatewaySocketOwner?: string;
  readonly gatewayEnv?: readonly string[];
}

const mappingNames: readonly MappingName[] = ['query_pg', 'server-postgres', 'postgres-mcp'];

/** A mapping names a few columns of a few queries. */
const MAPPING_LIMIT_BYTES = 256 * 1024;

/** A list of every public authority there is takes 220 KB. */
const AUTHORITIES_LIMIT_BYTES = 1024 * 1024;

const HTTPS =
  /^https:\/\/(?:\[([0-9A-Fa-f:.]{2,45})\]|([A-Za-z0-9.-]{1,253}))(?::([1-9]\d{0,4}))?(\/[!-"$->@-~]{0,500})?$/;
const UNIX = /^unix:(\/.+)$/;
const PATH = /^\/[!-"$->@-~]{0,500}$/;

/** What every program needs, and nothing that says who we are somewhere else. */
const passedOn = ['HOME', 'LANG', 'LC_ALL', 'LOGNAME', 'PATH', 'TZ', 'USER'] as const;

/** They have a program load other people's code. */
const LOADS_CODE =
  /^(?:LD_.*|DYLD_.*|NODE_OPTIONS|NODE_PATH|PYTHON(?:STARTUP|PATH|HOME)|BASH_ENV|ENV|PERL5OPT|RUBYOPT|JAVA_TOOL_OPTIONS)$/;

/** Adds the options to a command. */
export function withGatewayOptions(command: Command): Command {
  const collect = (value: string, earlier: readonly string[] = []): string[] => [...earlier, value];
  return command
    .option('--gateway <kind>', 'mcp: read through an MCP server, given after -- or by --gateway-url')
    .option(
      '--gateway-mapping <name|file>',
      'how its tool takes queries and answers: query_pg, server-postgres, postgres-mcp, or a file',
      'query_pg',
    )
    .option('--gateway-tool <name>', 'the tool, if not the mapping’s')
    .option('--gateway-argument <name>', 'the argument that takes the query, if not the mapping’s')
    .option(
      '--gateway-url <url>',
      'a server over streamable HTTP: https://HOST[:PORT][/PATH] or unix:/SOCKET',
    )
    .option('--gateway-path <path>', 'path of a server on a socket', '/mcp')
    .option('--gateway-ca <file>', 'CA certificates for the gateway (PEM)')
    .option('--gateway-token-file <file>', 'file with a token for the gateway, mode 600')
    .option('--gateway-socket-owner <account>', 'account that owns its socket, if neither root nor you')
    .option('--gateway-env <name>', 'a variable to pass to the command; repeatable', collect);
}

/** What is behind `--`, apart from what is before it. */
export function splitOperands(
  operands: readonly string[],
  command: Command,
): { before: string[]; behind: string[] | null } {
  const raw = (command.parent as { rawArgs?: readonly string[] } | null)?.rawArgs ?? [];
  const at = raw.indexOf('--');
  const behind = at === -1 ? [] : raw.slice(at + 1);
  const before = operands.slice(0, operands.length - behind.length);
  const same = behind.every((word, index) => operands[before.length + index] === word);
  // An option took the two dashes for its value: then nothing is behind them.
  if (at === -1 || !same) return { before: [...operands], behind: null };
  return { before, behind: [...behind] };
}

/** Throws where an option that belongs to another way of reading was given. */
export function refuseOptions(command: Command, names: readonly string[], why: string): void {
  const given = names.find((name) => command.getOptionValueSource(name) === 'cli');
  if (given === undefined) return;
  const flag = command.options.find((option) => option.attributeName() === given)?.long ?? given;
  throw usageError('OPTION_NOT_FOR_GATEWAY', `${flag} ${why}`, 'Leave it out.');
}

const gatewayOptionNames = [
  'gatewayMapping',
  'gatewayTool',
  'gatewayArgument',
  'gatewayUrl',
  'gatewayPath',
  'gatewayCa',
  'gatewayTokenFile',
  'gatewaySocketOwner',
  'gatewayEnv',
] as const;

/** Whether a gateway is requested. Throws for another kind, and for an option of a gateway without one. */
export function isGatewayAsked({ gateway }: GatewayOptions, command: Command): boolean {
  if (gateway === 'mcp') return true;
  if (gateway !== undefined)
    throw usageError('GATEWAY_UNKNOWN', `--gateway ${quoted(gateway)} is not known`, 'There is one: mcp.');
  refuseOptions(command, gatewayOptionNames, 'is for --gateway mcp');
  return false;
}

const refuseMapping = (what: string): never => {
  const hint =
    'Name query_pg, server-postgres or postgres-mcp, or a file that follows schemas/gateway-mapping.schema.json.';
  throw usageError('GATEWAY_MAPPING_REFUSED', what, hint);
};

function parseMapping(path: string): GatewayMapping {
  const text = readText('--gateway-mapping', path, MAPPING_LIMIT_BYTES);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuseMapping(`${quoted(path)} is not JSON`);
  }
  if (judgeMembers(text, value) !== 'unique') return refuseMapping(`${quoted(path)} names a member twice`);
  if (!isMapping(value)) {
    const first = isMapping.errors?.[0];
    return refuseMapping(
      `${quoted(path)} does not follow the schema at ${quoted(first?.instancePath || '/')}`,
    );
  }
  return value;
}

/** The mapping as named, with what the command line says otherwise. */
export async function readMapping(
  options: Pick<GatewayOptions, 'gatewayMapping' | 'gatewayTool' | 'gatewayArgument'>,
): Promise<GatewayMapping> {
  const { gatewayMappings } = await import('../export/gateway/mappings.ts');
  const named = mappingNames.find((name) => name === options.gatewayMapping);
  const mapping = {
    ...(named === undefined ? parseMapping(options.gatewayMapping) : gatewayMappings[named]),
    ...(options.gatewayTool === undefined ? {} : { tool: options.gatewayTool }),
    ...(options.gatewayArgument === undefined ? {} : { argument: options.gatewayArgument }),
  };
  if (!isMapping(mapping)) return refuseMapping('--gateway-tool or --gateway-argument is not a name');
  const { shape, rows_at, columns_at, argument, database_argument } = mapping;
  if (shape === 'columns-rows' && (rows_at === undefined || columns_at === undefined))
    return refuseMapping('columns-rows needs rows_at and columns_at');
  if (rows_at === undefined && [columns_at, mapping.row_count_at, mapping.truncated_at].some(Boolean))
    return refuseMapping('a list of rows has no members beside it: name rows_at');
  if (argument === database_argument) return refuseMapping('one argument cannot take two values');
  return mapping;
}

function toEnvironment(names: readonly string[], io: CliIo): Record<string, string> {
  const bad = names.find((name) => !/^[A-Za-z_][A-Za-z0-9_]{0,200}$/.test(name) || LOADS_CODE.test(name));
  if (bad !== undefined) {
    const hint =
      'Name a variable that the server needs; one that makes it load other code is never passed on.';
    throw usageError('GATEWAY_ENV_REFUSED', `--gateway-env ${quoted(bad)} is not passed on`, hint);
  }
  const absent = names.find((name) => io.env[name] === undefined);
  if (absent !== undefined)
    throw usageError(
      'GATEWAY_ENV_REFUSED',
      `--gateway-env ${quoted(absent)} is not set`,
      'Set it, or leave it out.',
    );
  return Object.fromEntries(
    [...passedOn, ...names].flatMap((name) => {
      const value = io.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function toAddress(
  options: GatewayOptions,
  parseOwner: (text: string | undefined) => number | null,
): Extract<GatewayAccess['way'], { kind: 'http' }> {
  const url = options.gatewayUrl ?? '';
  const token =
    options.gatewayTokenFile === undefined
      ? null
      : readSecretFile('--gateway-token-file', options.gatewayTokenFile, 'GATEWAY_TOKEN_FILE_REFUSED');
  const [, socket] = UNIX.exec(url) ?? [];
  if (socket !== undefined) {
    if (!PATH.test(options.gatewayPath))
      throw usageError('GATEWAY_URL_MALFORMED', '--gateway-path is not a path', 'Give one such as /mcp.');
    const socketOwner = parseOwner(options.gatewaySocketOwner);
    return {
      kind: 'http',
      endpoint: { kind: 'unix', path: socket, socketOwner },
      path: options.gatewayPath,
      token,
    };
  }
  const [whole, address, name, port = '443', path = options.gatewayPath] = HTTPS.exec(url) ?? [];
  if (whole === undefined || Number(port) > 65_535) {
    const hint =
      'Name the server: https://HOST[:PORT][/PATH], or unix:/PATH/OF/SOCKET. Plain http is never used.';
    throw usageError('GATEWAY_URL_MALFORMED', '--gateway-url does not name a server', hint);
  }
  if (options.gatewayCa === undefined) {
    const hint = "Give the server's CA certificates: --gateway-ca FILE.";
    throw usageError('GATEWAY_CA_MISSING', '--gateway-ca is required for a server over the network', hint);
  }
  const ca = readText('--gateway-ca', options.gatewayCa, AUTHORITIES_LIMIT_BYTES);
  return {
    kind: 'http',
    endpoint: { kind: 'tls', host: address ?? name ?? '', port: Number(port), ca },
    path,
    token,
  };
}

/** The gateway as the command line names it: a command behind `--`, or an address. */
export async function readGatewayAccess(
  options: GatewayOptions,
  behind: readonly string[] | null,
  parseOwner: (text: string | undefined) => number | null,
  io: CliIo,
): Promise<GatewayAccess> {
  const mapping = await readMapping(options);
  const [command, ...args] = behind ?? [];
  if (options.gatewayUrl !== undefined) {
    if (behind !== null)
      throw usageError('GATEWAY_TWICE', 'a command and --gateway-url are two gateways', 'Give one of them.');
    if (options.gatewayEnv !== undefined)
      throw usageError('GATEWAY_ENV_REFUSED', '--gateway-env is for a command', 'Leave it out.');
    return { mapping, way: toAddress(options, parseOwner) };
  }
  if (command === undefined || command === '') {
    const hint =
      'Give its command after two dashes (… --gateway mcp -- COMMAND ARGUMENT…), or --gateway-url.';
    throw usageError('GATEWAY_MISSING', 'no gateway is named', hint);
  }
  const env = toEnvironment(options.gatewayEnv ?? [], io);
  return { mapping, way: { kind: 'stdio', start: () => startGateway({ command, args, env }) } };
}

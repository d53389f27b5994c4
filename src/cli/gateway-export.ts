// `tki export --gateway mcp`: the same named queries, read through an MCP server. Runs at the operator's edge; the client of the
// protocol is loaded only here. Must never take an option that belongs to a session of our own.
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { loadCatalog } from '../catalog/load.ts';
import type { ExportOutcome } from '../export/outcome.ts';
import { serverOptionNames } from './connection/server-options.ts';
import { keepOutOfCoreFiles } from './core-file.ts';
import type { GatewayOptions } from './gateway-options.ts';
import { readGatewayAccess, refuseOptions, splitOperands } from './gateway-options.ts';
import type { CliIo } from './io.ts';
import { parseOwner } from './owner-option.ts';
import { nothingFirst, writePacket } from './write-packet.ts';

/** Of a session of our own. The role is the gateway's affair, and is looked at through it. */
const ofASession = [...serverOptionNames, 'kbUrl', 'kbTokenFile', 'kbCa', 'kbSocketOwner'] as const;

export interface GatewayExport extends GatewayOptions {
  readonly catalog?: string;
  readonly database: string;
}

/** Runs it. `operands` are the words of the command line that are no options, those behind `--` among them. */
export async function runGatewayExport(
  operands: readonly string[],
  options: GatewayExport,
  told: { readonly purpose: string; readonly exporter: string; readonly path: string },
  command: Command,
  io: CliIo,
): Promise<ExportOutcome> {
  refuseOptions(command, ofASession, 'is for a direct session, not for a gateway');
  const { before: ids, behind } = splitOperands(operands, command);
  const { purpose, exporter, path } = told;
  const gateway = await readGatewayAccess(
    options,
    behind,
    (text) => parseOwner('--gateway-socket-owner', text),
    io,
  );
  const catalog = loadCatalog(options.catalog ?? resolve(io.dist, '../catalog'));
  const secret = options.gatewayTokenFile !== undefined || options.gatewayEnv !== undefined;
  if (secret && !keepOutOfCoreFiles())
    io.stderr('note: this system writes memory into core files; a crash may leave the token on disk\n');
  const { exportThroughGateway } = await import('../export/gateway/gateway-export.ts');
  const context = { run: io.randomHex(8), ids, purpose, exporter, at: io.now().toISOString() };
  const { database } = options;
  return writePacket(path, context, io, nothingFirst, (effects) =>
    exportThroughGateway({ ids, purpose, catalog, database, gateway, exporter }, effects),
  );
}

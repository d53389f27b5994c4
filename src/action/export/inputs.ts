// What the inputs of export/action.yml come to: one plain object, or why not. Pure; runs in main. Attacker: an expression in a workflow
// that put text of a stranger into an input. The password itself never comes here, only whether there is one.
import { isAbsolute } from 'node:path';
import type { NothingUnread, Parsed, ReadInput } from '../inputs/read-inputs.ts';
import { InputRefused, parseInputs } from '../inputs/read-inputs.ts';
import { exportSpec } from './spec.ts';

export interface ExportInputs {
  readonly ids: readonly string[];
  readonly purpose: string;
  /** A path, or null for the catalog that this release ships. */
  readonly catalog: string | null;
  /** A host's name or address, or the folder of a unix socket. */
  readonly host: string;
  readonly port: string;
  readonly user: string;
  readonly database: string;
  /** Path of the authorities that vouch for the server. */
  readonly ca: string | null;
  readonly socketOwner: string | null;
  /** A file on the runner. Where it is null and `hasPassword` is false, a socket asks for none. */
  readonly passwordFile: string | null;
  readonly hasPassword: boolean;
  readonly artifact: string;
  readonly retentionDays: number;
  /** That the rows may be fetched by everybody. */
  readonly publish: boolean;
  /** To ask GitHub itself what the event says; null where nobody gave one. */
  readonly token: string | null;
}

/** Never throws. `detail` names the input and what it should be, and repeats nothing of its value. */
export function parseExportInputs(read: ReadInput): Parsed<ExportInputs> {
  return parseInputs(exportSpec.inputs, read, (values): ExportInputs => {
    const {
      ids,
      purpose,
      host,
      port,
      user,
      database,
      ca,
      password,
      'password-file': passwordFile,
      'socket-owner': socketOwner,
      catalog,
      'packet-artifact': artifact,
      'retention-days': retentionDays,
      'i-publish-this-data': publish,
      'github-token': token,
      ...unread
    } = values;
    unread satisfies NothingUnread;
    const isSocket = isAbsolute(host);
    if (!isSocket && ca === null)
      throw new InputRefused("the input ca is missing: give the server's CA certificate");
    if (password !== null && passwordFile !== null)
      throw new InputRefused('the inputs password and password-file are both given');
    if (!isSocket && password === null && passwordFile === null)
      throw new InputRefused('the input password is missing: over TCP a server must require one');
    return {
      ids,
      purpose,
      catalog,
      host,
      port,
      user,
      database,
      ca,
      socketOwner,
      passwordFile,
      hasPassword: password !== null,
      artifact,
      retentionDays,
      publish: publish === true,
      token,
    };
  });
}

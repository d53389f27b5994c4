// What the inputs of export/action.yml come to: one plain object, or why not. Pure; runs in main. Attacker: an expression in a workflow
// that put text of a stranger into an input. The password itself never comes here, only whether there is one.
import { isAbsolute } from 'node:path';
import type { Digest } from '../../formats/digest.ts';
import type { NothingUnread, Parsed, ReadInput, Values } from '../inputs/read-inputs.ts';
import { InputRefused, parseInputs } from '../inputs/read-inputs.ts';
import { exportSpec } from './spec.ts';

export interface KnowledgeBase {
  readonly url: string;
  readonly ca: string | null;
  readonly socketOwner: string | null;
  /** Null: the token comes by the pipe. */
  readonly tokenFile: string | null;
}

export interface ExportInputs {
  readonly ids: readonly string[];
  readonly purpose: string;
  /** A path, or null for the catalog that this release ships. */
  readonly catalog: string | null;
  /** As it was reviewed; null where nobody expects one. */
  readonly expectCatalog: Digest | null;
  /** A host's name or address, or the folder of a unix socket; null where documents alone are read. */
  readonly host: string | null;
  readonly port: string;
  readonly user: string;
  readonly database: string;
  /** Path of the CA certificates for the server. */
  readonly ca: string | null;
  /** The authorities of the system, in the place of `ca`. */
  readonly systemCa: boolean;
  readonly socketOwner: string | null;
  /** A file on the runner. Where it is null and `hasPassword` is false, a socket asks for none. */
  readonly passwordFile: string | null;
  readonly hasPassword: boolean;
  /** Where documents are read; null where nobody named it. */
  readonly knowledgeBase: KnowledgeBase | null;
  readonly artifact: string;
  readonly retentionDays: number;
  /** That the rows may be fetched by everybody. */
  readonly publish: boolean;
  /** To ask GitHub itself what the event says; null where nobody gave one. */
  readonly token: string | null;
}

/** Never throws. `detail` names the input and what it should be, and repeats nothing of its value. */
export function parseExportInputs(read: ReadInput): Parsed<ExportInputs> {
  return parseInputs(exportSpec.inputs, read, (values, blank): ExportInputs => {
    const {
      ids,
      purpose,
      host,
      port,
      user,
      database,
      ca,
      'system-ca': systemCa,
      password,
      'password-file': passwordFile,
      'socket-owner': socketOwner,
      catalog,
      'expect-catalog': expectCatalog,
      'kb-url': _url,
      'kb-ca': _ca,
      'kb-token': _token,
      'kb-token-file': _file,
      'kb-socket-owner': _owner,
      'packet-artifact': artifact,
      'retention-days': retentionDays,
      'i-publish-this-data': publish,
      'github-token': token,
      ...unread
    } = values;
    unread satisfies NothingUnread;
    if (blank.includes('expect-catalog'))
      throw new InputRefused('the input expect-catalog came out blank: it would expect nothing');
    const knowledgeBase = toKnowledgeBase(values);
    if (host === null && knowledgeBase === null)
      throw new InputRefused('the input host is missing: name the server');
    const isTcp = host !== null && !isAbsolute(host);
    if (ca !== null && systemCa === true)
      throw new InputRefused('the inputs ca and system-ca are both given');
    if (isTcp && ca === null && systemCa === null)
      throw new InputRefused('the input ca is missing: give the CA certificates for the server');
    if (password !== null && passwordFile !== null)
      throw new InputRefused('the inputs password and password-file are both given');
    if (isTcp && password === null && passwordFile === null)
      throw new InputRefused('the input password is missing: over TCP the server has to ask for one');
    return {
      ids,
      purpose,
      catalog,
      expectCatalog,
      host,
      port,
      user,
      database,
      ca,
      systemCa: systemCa === true,
      socketOwner,
      passwordFile,
      hasPassword: password !== null,
      knowledgeBase,
      artifact,
      retentionDays,
      publish: publish === true,
      token,
    };
  });
}

/** All of what names it, or nothing of it. */
function toKnowledgeBase(values: Values<typeof exportSpec.inputs>): KnowledgeBase | null {
  const { 'kb-url': url, 'kb-ca': ca, 'kb-token': token, 'kb-token-file': tokenFile } = values;
  const socketOwner = values['kb-socket-owner'];
  if (url === null) {
    const names = ['kb-ca', 'kb-token', 'kb-token-file', 'kb-socket-owner'] as const;
    const given = names.find((name) => values[name] !== null);
    if (given !== undefined) throw new InputRefused(`the input ${given} needs kb-url, which is not there`);
    return null;
  }
  if (url.startsWith('https:') && ca === null)
    throw new InputRefused('the input kb-ca is missing: give the CA certificates for the knowledge base');
  if (token !== null && tokenFile !== null)
    throw new InputRefused('the inputs kb-token and kb-token-file are both given');
  if (token === null && tokenFile === null)
    throw new InputRefused('the input kb-token is missing: the knowledge base asks for one');
  return { url, ca, socketOwner, tokenFile };
}

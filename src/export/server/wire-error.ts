// An error of the server as the client may see it. Pure.
// Must never hand on a text of the server's: its error messages repeat row values.
import { toSqlstate } from '../problem.ts';
import { HEADER_BYTES } from './wire-framing.ts';

/** An error message without its texts, from the body of the server's. Severity and SQLSTATE stay. */
export function withoutText(body: Buffer): Buffer {
  const fields = body.toString('latin1').split('\0');
  const code = toSqlstate(fields.find((field) => field.startsWith('C'))?.slice(1)) ?? 'XX000';
  const text = Buffer.from(`SERROR\0C${code}\0M\0\0`, 'latin1');
  const message = Buffer.alloc(HEADER_BYTES + text.length);
  message.write('E', 0, 'latin1');
  message.writeUInt32BE(4 + text.length, 1);
  text.copy(message, HEADER_BYTES);
  return message;
}

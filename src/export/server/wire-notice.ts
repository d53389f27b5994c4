// What the server remarks beside its answers: how often, and the SQLSTATE of the first. Export step only.
// Must never keep a word of a message: the texts repeat rows, and anyone who raised them chose them.
import { toSqlstate } from '../problem.ts';

export interface Remarks {
  count: number;
  /** Of the first; undefined where it has none that is one. */
  sqlstate: string | undefined;
}

export const noRemarks = (): Remarks => ({ count: 0, sqlstate: undefined });

/** The SQLSTATE in the body of a NoticeResponse: fields of one letter and a text, each ended by a zero byte. */
function sqlstateOf(body: Buffer): string | undefined {
  for (let at = 0; at < body.length && body[at] !== 0;) {
    const end = body.indexOf(0, at + 1);
    if (end < 0) return undefined;
    if (body[at] === 0x43) return toSqlstate(body.toString('latin1', at + 1, end));
    at = end + 1;
  }
  return undefined;
}

export function addRemark(remarks: Remarks, body: Buffer): void {
  if (remarks.count === 0) remarks.sqlstate = sqlstateOf(body);
  remarks.count += 1;
}

/** For a hint or a note: how many, and which. */
export const toWords = ({ count, sqlstate }: Remarks): string =>
  `${String(count)} ${count === 1 ? 'remark' : 'remarks'} of the server (SQLSTATE ${sqlstate ?? 'missing'})`;

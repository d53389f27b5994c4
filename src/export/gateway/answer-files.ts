// Answers that someone obtained through a gateway before, one JSON file an id, read whole or not at all. Export step only.
// Attacker: anyone who wrote the folder. Nothing in it is skipped, no link is followed, and no figure becomes a float.
import { isUtf8 } from 'node:buffer';
import { closeSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openRegular } from '../../files/open-regular.ts';
import { readStated } from '../../files/read-bounded.ts';
import { isTime } from '../../formats/caller-input.ts';
import { QUERY_LIMIT } from '../../formats/limits.ts';
import { quoted } from '../../formats/quoted.ts';
import { isSqlName } from '../../formats/sql-name.ts';
import type { ProblemCode } from '../../formats/words/export-problems.ts';
import { ExportProblem } from '../problem.ts';
import { GATEWAY_MESSAGE_LIMIT_BYTES } from './gateway-limits.ts';
import type { Value } from './value.ts';
import { parseJson } from './value.ts';

export interface BroughtAnswer {
  file: string;
  id: string;
  /** As its file states it. */
  observedAt: string;
  /** A tool's result, as MCP has it. */
  result: Value;
}

const MEMBERS = ['named_query_id', 'observation_ts', 'answer'];

function read(folder: string, file: string): string {
  const refuse = (why: string): never => {
    throw new ExportProblem('ANSWERS_UNREADABLE', `${quoted(file)} ${why}`);
  };
  const opened = openRegular(join(folder, file));
  if (opened.kind === 'other') return refuse('is not a regular file');
  if (opened.kind === 'not opened')
    return refuse(opened.code === 'ELOOP' ? 'is a symbolic link' : `cannot be opened (${opened.code})`);
  try {
    const { size } = opened.facts;
    if (size > GATEWAY_MESSAGE_LIMIT_BYTES) refuse('is larger than an answer may be');
    // A file that grows meanwhile is not the one that was judged.
    const text = readStated(opened.descriptor, size) ?? refuse('changed while it was read');
    if (!isUtf8(text)) refuse('is not UTF-8');
    return text.toString('utf8');
  } finally {
    closeSync(opened.descriptor);
  }
}

/** Whether a member anywhere reads as `sql`, also in a text that is JSON itself. Depth is bounded by the parser of values. */
function namesSql(value: Value): boolean {
  switch (value.kind) {
    case 'object':
      return [...value.members].some(([name, member]) => isSqlName(name) || namesSql(member));
    case 'list':
      return value.items.some(namesSql);
    case 'text': {
      if (!/^\s*[[{]/.test(value.text)) return false;
      const inner = parseJson(value.text);
      return inner !== null && inner.kind !== 'text' && namesSql(inner);
    }
    case 'boolean':
    case 'null':
    case 'number':
      return false;
  }
}

/** An agent sees an answer's text alone: it means the result that holds it. */
const toResult = (answer: Value): Value =>
  answer.kind === 'text'
    ? {
        kind: 'object',
        members: new Map([
          [
            'content',
            {
              kind: 'list',
              items: [
                {
                  kind: 'object',
                  members: new Map([
                    ['type', { kind: 'text', text: 'text' }],
                    ['text', answer],
                  ]),
                },
              ],
            },
          ],
        ]),
      }
    : answer;

function parse(file: string, text: string, now: number): BroughtAnswer {
  const refuse = (code: ProblemCode, why: string): never => {
    throw new ExportProblem(code, `${quoted(file)} ${why}`);
  };
  const value = parseJson(text);
  if (value === null) return refuse('ANSWER_MALFORMED', 'is not JSON, or names a member twice');
  if (namesSql(value)) refuse('ANSWER_NAMES_SQL', 'holds a member called sql');
  if (value.kind !== 'object') return refuse('ANSWER_MALFORMED', 'is not an object');
  const { members } = value;
  const [id, time, answer] = MEMBERS.map((name) => members.get(name));
  if (time === undefined) return refuse('ANSWER_TIME', 'has no observation_ts');
  if (time.kind !== 'text' || !isTime(time.text))
    return refuse('ANSWER_TIME', 'has no time in observation_ts');
  if (Date.parse(time.text) > now) return refuse('ANSWER_TIME', 'was observed in the future');
  if (id?.kind !== 'text') return refuse('ANSWER_MALFORMED', 'has no named_query_id');
  if (answer === undefined || members.size !== MEMBERS.length)
    return refuse('ANSWER_MALFORMED', `does not hold ${MEMBERS.join(', ')} and nothing else`);
  return { file, id: id.text, observedAt: time.text, result: toResult(answer) };
}

/** The answers of a folder, by file name. Throws {@link ExportProblem} at the first thing that is not one. */
export function readAnswerFiles(folder: string, now: number): BroughtAnswer[] {
  let names: string[];
  try {
    names = readdirSync(folder).sort();
  } catch {
    throw new ExportProblem('ANSWERS_UNREADABLE', 'the folder of --answers cannot be read');
  }
  if (names.length === 0) throw new ExportProblem('ANSWERS_UNREADABLE', 'the folder of --answers is empty');
  const other = names.find((name) => !name.endsWith('.json'));
  if (other !== undefined)
    throw new ExportProblem(
      'ANSWERS_UNREADABLE',
      `${quoted(other)} is not an answer file: its name has the wrong ending`,
    );
  if (names.length > QUERY_LIMIT)
    throw new ExportProblem('TOO_MANY_QUERIES', `at most ${String(QUERY_LIMIT)} answers in one packet`);
  return names.map((file) => parse(file, read(folder, file), now));
}

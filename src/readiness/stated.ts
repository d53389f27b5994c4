// From answers of a packet to one cell of the gap map: does the packet state what the review saw? Pure.
// Never repeats a cell of a row: counts, and words of ours.
import type { Answers, AnswerRow } from './answers.ts';
import type { Code } from './codes.ts';

/** What this packet states, beside what the review said. None of the three closes anything. */
export interface Stated {
  readonly state: 'STATED_AS_REVIEWED' | 'STATED_OTHERWISE' | 'NOT_EVIDENCED';
  readonly detail: string;
  /** It says the opposite of a constant. The constant stays; the exit code says that there is a contradiction. */
  readonly contradicts: boolean;
}

/** The states in words. NOT_EVIDENCED is explained with the statuses of a report, and means the same here. */
export const statedExplanations = {
  STATED_AS_REVIEWED: {
    means: 'The packet states what the review saw. It closes nothing: a statement is no lawful path.',
    next: 'Nothing follows from it here; the constants stay, and the operator or the owner decides.',
  },
  STATED_OTHERWISE: {
    means: 'The packet states something else than the review saw. No constant changes by that.',
    next: 'Ask its exporter whether the surface changed or the packet is not theirs.',
  },
} as const satisfies Partial<Record<Stated['state'], { means: string; next: string }>>;

export type Reader = (code: Code, answers: Answers) => Stated;

export const notEvidenced = (detail: string): Stated => ({
  state: 'NOT_EVIDENCED',
  detail,
  contradicts: false,
});

export const asReviewed = (detail: string): Stated => ({
  state: 'STATED_AS_REVIEWED',
  detail,
  contradicts: false,
});
export const otherwise = (detail: string, contradicts: boolean): Stated => ({
  state: 'STATED_OTHERWISE',
  detail,
  contradicts,
});

/** A cell that no packet fills, whatever it holds. */
export const never =
  (why: string): Reader =>
  () =>
    notEvidenced(why);

/** The list, if it has every column that is to be checked: under another catalog the same id can have others. */
function rowsOf(answers: Answers, id: string, columns: readonly string[]): readonly AnswerRow[] | Stated {
  const answer = answers.get(id);
  if (answer === undefined) return notEvidenced(`${id} is not in this packet`);
  switch (answer.kind) {
    case 'rows':
      return answer.rows.every((row) => columns.every((column) => row.has(column)))
        ? answer.rows
        : notEvidenced(`${id} has other columns here than ${columns.join(', ')}`);
    case 'nothing':
      return notEvidenced(`${id} states nothing (${answer.why})`);
    case 'count':
      return notEvidenced(`${id} is a count, not a list`);
  }
}

const isStated = (found: readonly AnswerRow[] | Stated): found is Stated => 'state' in found;

function countOf(answers: Answers, id: string): string | null {
  const answer = answers.get(id);
  return answer?.kind === 'count' ? answer.value : null;
}

const rowsWhere = (rows: readonly AnswerRow[], column: string, value: string): readonly AnswerRow[] =>
  rows.filter((row) => row.get(column) === value);

/** Absence reaches no further than the list that was read, and the moment of its export. */
const among = (rows: readonly AnswerRow[]): string =>
  `among the ${rows.length} of that list, as of the export`;

/** E2: the registrar's rows are there, all of them on-deploy, none ever run. */
export const registrars: Reader = (_code, answers) => {
  const rows = rowsOf(answers, 'rows/dot_tools.on_deploy', ['code', 'trigger_type', 'last_executed']);
  if (isStated(rows)) return rows;
  const registrar = rowsWhere(rows, 'code', 'DOT-REGISTER').length;
  const onDeploy = rowsWhere(rows, 'trigger_type', 'on-deploy').length;
  const executed = rows.filter((row) => row.get('last_executed') !== null).length;
  const detail = `${rows.length} registrar rows, ${registrar} of them DOT-REGISTER; ${onDeploy} on-deploy; ${executed} with a last execution`;
  return registrar === 1 && onDeploy === rows.length && executed === 0
    ? asReviewed(detail)
    : otherwise(detail, false);
};

/** E6: flows by their names alone. What a flow does is in its options, which are not exported. */
export const flows: Reader = (_code, answers) => {
  const rows = rowsOf(answers, 'rows/directus_flows', ['name']);
  if (isStated(rows)) return rows;
  const names = rows.map((row) => row.get('name') ?? '');
  const syncs = names.filter((name) => name.startsWith('[DOT-REG]') && name.endsWith('-> AD'));
  const others = names.filter((name) => !syncs.includes(name) && /^$|regist|creat|dot-reg/i.test(name));
  const detail = `${rows.length} flows; ${syncs.length} named [DOT-REG] as syncs; ${others.length} others without a name, or named like a creator or registrar (by name only)`;
  // The review saw syncs: a list without any is not what it saw.
  return syncs.length > 0 && others.length === 0 ? asReviewed(detail) : otherwise(detail, false);
};

/** E7: every gate of the route in dry-run posture. Anything but exactly f, f, t is otherwise. */
export const gates: Reader = (_code, answers) => {
  const rows = rowsOf(answers, 'rows/dot_agent_api_gate', [
    'execute_enabled',
    'real_run_enabled',
    'dry_run_only',
  ]);
  if (isStated(rows)) return rows;
  if (rows.length === 0) return notEvidenced('the list of gates is empty');
  const dry = rows.filter(
    (row) =>
      row.get('execute_enabled') === 'f' &&
      row.get('real_run_enabled') === 'f' &&
      row.get('dry_run_only') === 't',
  ).length;
  const detail = `${dry} of ${rows.length} gate rows with execute_enabled f, real_run_enabled f, dry_run_only t`;
  return dry === rows.length ? asReviewed(detail) : otherwise(detail, true);
};

/** The four figures of E13, as the review saw them twice. */
export const reviewedFigures = {
  'count/dot_tools': '309',
  'count/dot_agent_api_contract': '2',
  'count/table_registry': '21',
  'count/dot_agent_api_contract.DOT_C1_VOCAB_BUILD': '0',
} as const;

/** E13, one moment of it. */
export const figures: Reader = (_code, answers) => {
  const found = Object.entries(reviewedFigures).map(
    ([id, expected]) => [id, expected, countOf(answers, id)] as const,
  );
  const detail = `${found.map(([id, , value]) => `${id} ${value ?? 'NOT_EVIDENCED'}`).join(', ')}; one packet is one moment, so before == after is NOT_EVIDENCED`;
  const c1 = countOf(answers, 'count/dot_agent_api_contract.DOT_C1_VOCAB_BUILD');
  if (found.some(([, expected, value]) => value !== null && value !== expected)) {
    return otherwise(detail, c1 !== null && c1 !== '0');
  }
  return found.some(([, , value]) => value === null) ? notEvidenced(detail) : asReviewed(detail);
};

const NO_PERMISSION = 'a row is no registration and no permission';

/** Registry rows for the code. The review says nothing of any but C1's; an execution would contradict `executed NO` for each. */
export const toolRow: Reader = (code, answers) => {
  const counted =
    code === 'DOT_C1_VOCAB_BUILD' ? countOf(answers, 'count/dot_tools.DOT_C1_VOCAB_BUILD') : null;
  if (counted !== null && counted !== '0')
    return otherwise(`${counted} registry rows counted for ${code}; ${NO_PERMISSION}`, true);
  const rows = rowsOf(answers, 'rows/dot_tools', ['code', 'last_executed']);
  if (isStated(rows)) return rows;
  const own = rowsWhere(rows, 'code', code);
  const executed = own.filter((row) => row.get('last_executed') !== null).length;
  if (executed > 0)
    return otherwise(`${executed} registry row for ${code} with a last execution; ${NO_PERMISSION}`, true);
  const detail =
    own.length === 0
      ? `no registry row for ${code} ${among(rows)}`
      : `${own.length} registry row for ${code}; ${NO_PERMISSION}`;
  if (code !== 'DOT_C1_VOCAB_BUILD') return notEvidenced(`${detail}; the review says nothing of it`);
  return own.length === 0 ? asReviewed(detail) : otherwise(detail, true);
};

/** Contract rows for the code: the review saw none for C1, and one for the code that the executor serves. */
export const contractRow: Reader = (code, answers) => {
  const rows = rowsOf(answers, 'rows/dot_agent_api_contract', ['dot_code']);
  if (isStated(rows)) return rows;
  const own = rowsWhere(rows, 'dot_code', code).length;
  const detail =
    own === 0
      ? `no contract row for ${code} ${among(rows)}`
      : `${own} contract row for ${code}; ${NO_PERMISSION}`;
  const seen = { DOT_C1_VOCAB_BUILD: 0, DOT_KG_EXPLAIN: 1 }[code];
  // For C1 the constant says registered NO.
  return own === seen ? asReviewed(detail) : otherwise(detail, code === 'DOT_C1_VOCAB_BUILD');
};

/** Whether the code's contract names dry modes only. Without a contract there is no mode to read. */
export const dryModes: Reader = (code, answers) => {
  const rows = rowsOf(answers, 'rows/dot_agent_api_contract', ['dot_code', 'modes', 'dry_run']);
  if (isStated(rows)) return rows;
  const own = rowsWhere(rows, 'dot_code', code);
  if (own.length === 0) return notEvidenced(`no contract row for ${code} ${among(rows)}, so no mode either`);
  const dry = own.filter((row) => {
    const modes = (row.get('modes') ?? '').split(',');
    return row.get('dry_run') === 't' && modes.every((mode) => mode === 'PLAN_ONLY' || mode === 'DRY_RUN');
  }).length;
  const detail = `${dry} of ${own.length} contract rows for ${code} name PLAN_ONLY and DRY_RUN alone`;
  return dry === own.length && code !== 'DOT_C1_VOCAB_BUILD' ? asReviewed(detail) : otherwise(detail, true);
};

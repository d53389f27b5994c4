// The page's form: takes files, says what each is used as, starts the worker and shows what it answers. Runs in a browser's document.
// It reads no byte of a file and judges nothing. Attacker: anyone who named a file; a name is shown as text alone.
import type { FromWorker, Role } from '../request.ts';
import { roles } from '../request.ts';
import { FILES_LIMIT, SINGLE, sortFiles, toInputs } from '../sort-files.ts';
import type { Sorted } from '../sort-files.ts';
import type { FieldName } from '../words.ts';
import { fields, pickers, roleWords, says } from '../words.ts';
import { byId, element, shown } from './element.ts';
import { clearAnswer, scriptUrl, showAnswer } from './show-answer.ts';
import type { Taken } from './take-files.ts';
import { takeDropped, takePicked } from './take-files.ts';

/** Rows of the list of files: a catalog has more texts than anybody reads. */
const SHOWN_LIMIT = 60;

let files: Sorted<File>[] = [];
let tooMany = false;
let worker: Worker | null = null;

const setStatus = (text: string, wrong = false): void => {
  const status = byId('status');
  status.textContent = text;
  status.className = wrong ? 'row wrong' : 'row';
};

function stop(): void {
  worker?.terminate();
  worker = null;
  byId('verify', HTMLButtonElement).disabled = false;
  byId('stop').hidden = true;
  byId('progress').hidden = true;
}

/** An answer is of what was given then: it goes with the first change. */
function changed(): void {
  const had = worker !== null || !byId('result').hidden;
  stop();
  clearAnswer();
  setStatus(had ? says.changed : '');
}

function roleChoice(sorted: Sorted<File>): HTMLSelectElement {
  const select = element('select', '');
  select.setAttribute('aria-label', `${shown(sorted.given.path)} is used as`);
  for (const role of roles) {
    const option = element('option', '', roleWords[role]);
    option.value = role;
    option.selected = role === sorted.role;
    select.append(option);
  }
  select.addEventListener('change', () => {
    assign(sorted, select.value as Role);
    showFiles();
    changed();
  });
  return select;
}

/** What one file alone can be is taken from the other that was it. */
function assign(sorted: Sorted<File>, role: Role): void {
  files = files.map((each) => {
    if (each.given === sorted.given) return { given: each.given, role };
    return SINGLE.includes(role) && each.role === role ? { given: each.given, role: 'unused' } : each;
  });
}

function showFiles(): void {
  const body = byId('given', HTMLTableElement).tBodies[0];
  // What a person has to look at comes first: the texts of a catalog are the last.
  const rank = ({ role }: Sorted<File>): number => (role === 'catalog' ? 2 : role === 'unused' ? 1 : 0);
  const listed = [...files].sort((a, b) => rank(a) - rank(b)).slice(0, SHOWN_LIMIT);
  body?.replaceChildren(
    ...listed.map((each) => {
      const name = element('th', '', shown(each.given.path));
      name.scope = 'row';
      return element(
        'tr',
        '',
        name,
        element('td', '', String(each.given.size)),
        element('td', '', roleChoice(each)),
      );
    }),
  );
  byId('given').hidden = byId('clear').hidden = files.length === 0;
  const left = files.length - listed.length;
  byId('more').hidden = left === 0;
  byId('more').textContent = left === 0 ? '' : says.more(left);
  byId('count').textContent = [
    files.length === 0 ? says.nothingGiven : says.given(files.length),
    ...(tooMany ? [says.tooMany(FILES_LIMIT)] : []),
  ].join(' ');
}

/** `role`: what a picker takes files as; null: by their names. */
function add({ files: taken, more }: Taken, role: Role | null): void {
  if (taken.length === 0) return;
  const paths = new Set(taken.map(({ path }) => path));
  const isReplaced = (each: Sorted<File>): boolean =>
    role === null ? paths.has(each.given.path) && !SINGLE.includes(each.role) : each.role === role;
  const kept = files.filter((each) => !isReplaced(each));
  const all = role === null ? [...kept.map(({ given }) => given), ...taken] : taken;
  const sorted = role === null ? sortFiles(all.map(({ path }) => path)) : null;
  const news = taken.map((given) => ({ given, role: role ?? sorted?.get(given.path) ?? 'unused' }));
  // What was chosen by hand, or sorted before, stays; a second of its kind is left for the person.
  const has = new Set(kept.map((each) => each.role).filter((each) => SINGLE.includes(each)));
  const added = news.map((each) => (has.has(each.role) ? { ...each, role: 'unused' as const } : each));
  tooMany = more || kept.length + added.length > FILES_LIMIT;
  files = [...kept, ...added].slice(0, FILES_LIMIT);
  showFiles();
  changed();
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

function heard(message: FromWorker): void {
  if (message.kind === 'progress') {
    const progress = byId('progress', HTMLProgressElement);
    progress.value = message.of === 0 ? 0 : message.read / message.of;
    progress.textContent = says.reading(megabytes(message.read), megabytes(message.of));
    return;
  }
  stop();
  setStatus(
    message.kind === 'refused' ? says.refused : says.done(message.exitCode),
    message.kind === 'refused',
  );
  showAnswer(message);
}

function verify(script: string): void {
  stop();
  clearAnswer();
  const typed = fields.flatMap(([name]) => {
    const value = byId(name, HTMLInputElement).value.trim();
    return value === '' ? [] : [[name, value] as const];
  });
  const expectations: Partial<Record<FieldName, string>> = Object.fromEntries(typed);
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  try {
    worker = new Worker(scriptUrl(url));
  } catch {
    setStatus(says.noWorker, true);
    return;
  } finally {
    // The worker holds its text by now, or never will.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => heard(data));
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    stop();
    setStatus(says.broken, true);
  });
  byId('verify', HTMLButtonElement).disabled = true;
  byId('stop').hidden = byId('progress').hidden = false;
  byId('progress', HTMLProgressElement).value = 0;
  setStatus(says.working);
  worker.postMessage(toInputs(files, expectations));
}

/** `script`: this very program's text, which the worker is made of. */
export function startForm(script: string): void {
  for (const [id, role] of pickers) {
    const input = byId(id, HTMLInputElement);
    input.addEventListener('change', () => {
      add(takePicked(input.files), role);
      // The same file can be chosen again once it has changed.
      input.value = '';
    });
  }
  for (const [name] of fields) byId(name).addEventListener('input', changed);
  byId('clear').addEventListener('click', () => {
    files = [];
    tooMany = false;
    showFiles();
    changed();
    byId('add-files').focus();
  });
  byId('stop').addEventListener('click', () => {
    stop();
    setStatus(says.stopped);
    byId('verify').focus();
  });
  byId('form').addEventListener('submit', (event) => {
    event.preventDefault();
    verify(script);
  });
  const over = (is: boolean): void => void byId('files').classList.toggle('over', is);
  // Without these a browser would open what is dropped beside the section, in the place of this page.
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    over(true);
  });
  document.addEventListener('dragleave', () => over(false));
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    over(false);
    if (event.dataTransfer !== null) void takeDropped(event.dataTransfer).then((taken) => add(taken, null));
  });
}

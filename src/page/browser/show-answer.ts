// An answer on the page: its conclusion, its rows, and the run's page in a frame that runs no script. Runs in a browser. Judges nothing.
// Attacker: anyone who wrote a text of the run. It becomes text of an element, or a page whose every text is encoded.
import { ACCEPTANCE } from '../../recompute/conclusion.ts';
import { ICON } from '../../view/page.ts';
import type { Answer } from '../request.ts';
import { says } from '../words.ts';
import { byId, element, shown } from './element.ts';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML(text: string): string; createScriptURL(text: string): string },
  ): { createHTML(text: string): string; createScriptURL(text: string): string };
}

/** The page's policy lets these two through, and no other text into a place where it would be run or read as HTML. */
const sinks = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('tki-page', {
  createHTML: (text) => text,
  createScriptURL: (text) => text,
});

export const scriptUrl = (url: string): string => sinks?.createScriptURL(url) ?? url;

let saved: string[] = [];

/** A link that saves a text. Its address ends with the next answer. */
function saveLink(name: string, label: string, text: string, type: string): HTMLAnchorElement {
  const url = URL.createObjectURL(new Blob([text], { type }));
  saved.push(url);
  const link = element('a', '', label);
  link.href = url;
  link.download = name;
  return link;
}

const rowsOf = ({ rows }: Extract<Answer, { kind: 'answer' }>): HTMLTableElement => {
  const head = element('thead', '');
  const titles = element('tr', '');
  for (const title of ['State', 'How', 'What', 'Why']) {
    const cell = element('th', '', title);
    cell.scope = 'col';
    titles.append(cell);
  }
  head.append(titles);
  const body = element('tbody', '');
  for (const { sign, label, what, detail } of rows) {
    const state = element('td', sign === 'DIFFERS' ? 'sign differs' : 'sign', sign);
    const cell = element('th', '', shown(what));
    cell.scope = 'row';
    body.append(element('tr', '', state, element('td', '', label), cell, element('td', '', shown(detail))));
  }
  return element('table', '', element('caption', '', `All ${rows.length} rows`), head, body);
};

function frameOf(page: string): HTMLElement[] {
  const frame = document.createElement('iframe');
  frame.title = 'The run’s page, made again here';
  // Nothing is allowed: no script, no form, no window above it.
  frame.setAttribute('sandbox', '');
  // A frame has no icon, and the policy above it would refuse one.
  const framed = page.replace(ICON, '');
  frame.srcdoc = sinks?.createHTML(framed) ?? framed;
  return [element('h3', '', 'The run’s page'), frame];
}

export function clearAnswer(): void {
  for (const url of saved) URL.revokeObjectURL(url);
  saved = [];
  for (const id of ['answer', 'saves', 'rows', 'run-page']) byId(id).replaceChildren();
  byId('result').hidden = true;
}

/** Shows it, and moves the reader there. */
export function showAnswer(answer: Answer): void {
  clearAnswer();
  const place = byId('answer');
  const list = element('dl', '');
  const line = (label: string, texts: readonly string[]) =>
    list.append(
      element('dt', '', label),
      element('dd', '', ...texts.map((text) => element('div', '', shown(text)))),
    );
  if (answer.kind === 'refused') {
    place.append(element('p', 'head', says.refused));
    line(answer.code, [answer.text]);
    line('hint', [answer.hint]);
    place.append(list);
  } else {
    place.append(element('p', 'head', `${answer.exitCode}  ${answer.head}`));
    for (const [label, texts] of answer.lines) line(label, texts);
    place.append(list, element('p', 'note', ACCEPTANCE));
    byId('saves').append(
      saveLink('verification.json', 'Save the rows (`--json`)', answer.json, 'application/json'),
      ...(answer.page === null
        ? []
        : [saveLink('run-page.html', 'Save the run’s page', answer.page, 'text/html')]),
    );
    byId('rows').append(rowsOf(answer));
    if (answer.page !== null) byId('run-page').append(...frameOf(answer.page));
  }
  byId('result').hidden = false;
  byId('result-title').focus();
}

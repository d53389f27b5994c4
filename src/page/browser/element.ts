// Elements made of texts alone: no text ever is read as HTML here. Runs in a browser.
import { encodeTerminal } from '../../report/encoders.ts';

/** A text from outside as it is shown: what moves, hides or ends a line is written out. */
export const shown = (text: string): string => encodeTerminal(text);

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** An element of the page by its id and kind; a page without it is not this page. */
export function byId<T extends HTMLElement = HTMLElement>(id: string, kind?: new () => T): T {
  const found = document.getElementById(id);
  if (found === null || (kind !== undefined && !(found instanceof kind)))
    throw new Error(`NO_ELEMENT: ${id}`);
  return found as T;
}

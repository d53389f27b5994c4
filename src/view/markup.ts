// HTML that is safe by how it is made: every text that is put into a template is encoded, and cut where it is too long.
// Pure. Attacker: whoever wrote packet, claims, evidence or a folder's name. No text of theirs becomes a tag, an id or a link.
import { encodeHtml } from '../report/encoders.ts';

/** HTML that was made by {@link html} alone. */
export interface Markup {
  readonly markup: string;
}

type Part = Markup | string | number | readonly Markup[];

/** Of one text, in UTF-16 units: enough for a finding's detail, and far below what would fill a page. */
const TEXT_LIMIT = 600;

/** The start of a text, and how much is left out; never half of a surrogate pair. */
function cut(text: string): string {
  if (text.length <= TEXT_LIMIT) return text;
  const kept = text.slice(0, TEXT_LIMIT).toWellFormed().replace(/�$/, '');
  return `${kept} … (${text.length - kept.length} more characters, not shown)`;
}

function toMarkup(part: Part): string {
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return encodeHtml(cut(part));
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
}

/** A template whose texts and numbers are encoded; what is markup already stays as it is. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: texts.map((text, index) => text + toMarkup(parts[index] ?? '')).join('') };
}

export const nothing: Markup = { markup: '' };

/** Where a name may be broken without being misread. */
const SEAM = /(?<=[/._-])(?=[^/._-])/;

/** Longer texts are broken anywhere. */
const NAME_LENGTH = 100;

/** A text from outside: set apart, in a direction of its own, so that no letter of it moves what stands around it. */
export function quote(text: string | null): Markup {
  if (text === null) return html`<span class="soft">none</span>`;
  if (text === '') return html`<span class="soft">(empty)</span>`;
  const pieces = text.length > NAME_LENGTH ? [text] : text.split(SEAM);
  return html`<bdi class="q"
    >${pieces.map((piece, index) => (index === 0 ? html`${piece}` : html`<wbr />${piece}`))}</bdi
  >`;
}

/** A sentence from outside: as {@link quote}, in the page's own letters. */
export function said(text: string): Markup {
  return html`<bdi class="said">${text}</bdi>`;
}

/** A sentence of ours, with what stands between backticks as code. */
export function ownWords(sentence: string): Markup {
  const pieces = sentence.split('`');
  return html`${pieces.map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : html`${piece}`))}`;
}

/** A code of ours, which a narrow column may break after an underscore. */
export function code(word: string): Markup {
  const pieces = word.split(/(?<=_)/);
  return html`<code
    >${pieces.map((piece, index) => (index === 0 ? html`${piece}` : html`<wbr />${piece}`))}</code
  >`;
}

/** Terms and what they are, in pairs. */
export function facts(pairs: readonly (readonly [term: string, what: Markup])[]): Markup {
  return html`<dl class="facts">
    ${pairs.map(
      ([term, what]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${what}</dd>
        </div>`,
    )}
  </dl>`;
}

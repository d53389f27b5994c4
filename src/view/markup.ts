// HTML that is safe by how it is made: every text that is put into a template is encoded, and cut where it is too long.
// Pure. Attacker: anyone who wrote packet, claims, evidence or a folder's name. No text of theirs becomes a tag, an id or a link.
import { encodeHtml } from '../report/encoders.ts';

/** HTML that was made by {@link markup} alone. */
export interface Markup {
  readonly source: string;
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
  return 'source' in part ? part.source : part.map(({ source }) => source).join('');
}

/** A template whose texts and numbers are encoded; what is markup already stays as it is. */
export function markup(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { source: texts.map((text, index) => text + toMarkup(parts[index] ?? '')).join('') };
}

export const nothing: Markup = { source: '' };

/** Where a name may be broken without being misread. */
const SEAM = /(?<=[/._-])(?=[^/._-])/;

/** Longer texts are broken anywhere. */
const NAME_LENGTH = 100;

/** A word up to this length is never broken inside; a digest, or what a stranger made, has to be. */
const WORD_LENGTH = 30;

/** A text from outside: set apart, in a direction of its own, so that no letter of it moves what is around it. */
export function quote(text: string | null): Markup {
  if (text === null) return markup`<span class="soft">none</span>`;
  if (text === '') return markup`<span class="soft">(empty)</span>`;
  const pieces = text.length > NAME_LENGTH ? [text] : text.split(SEAM);
  const long = pieces.some((piece) => piece.length > WORD_LENGTH) ? ' long' : '';
  return markup`<code class="q${long}"><bdi>${pieces.map((piece, index) => (index === 0 ? markup`${piece}` : markup`<wbr>${piece}`))}</bdi></code>`;
}

/** A sentence that a document holds: quoted, in the page's own letters, and in a direction of its own. */
export function said(text: string): Markup {
  const long = cut(text)
    .split(/[\s_]/)
    .some((word) => word.length > WORD_LENGTH);
  return markup`<q class="said${long ? ' long' : ''}"><bdi>${text}</bdi></q>`;
}

/** A sentence of ours, with what is between backticks as code. */
export function ownWords(sentence: string): Markup {
  const pieces = sentence.split('`');
  return markup`${pieces.map((piece, index) => (index % 2 === 1 ? markup`<code>${piece}</code>` : markup`${piece}`))}`;
}

/** Words of ours with codes among them, which a narrow column may break after an underscore. */
export function seamed(words: string): Markup {
  const pieces = words.split(/(?<=_)/);
  return markup`${pieces.map((piece, index) => (index === 0 ? markup`${piece}` : markup`<wbr>${piece}`))}`;
}

/** A code of ours. */
export const code = (word: string): Markup => markup`<code>${seamed(word)}</code>`;

/** Terms and what they are, in pairs. */
export function facts(pairs: readonly (readonly [term: string, what: Markup])[]): Markup {
  return markup`<dl class="facts">
${pairs.map(
  ([term, what]) =>
    markup`<div>
<dt>${term}</dt>
<dd>${what}</dd></div>`,
)}
</dl>`;
}

// One encoder for each sink that text from outside can reach. Pure; runs in the sandbox, the host and the edges.
// Attackers: anyone who wrote the packet, the claims, the catalog, a server notice, a file name, a runtime's version.
// Applied at the sink, never earlier, and never skipped because a string "should be" ours.
import { quoted } from '../formats/quoted.ts';

// Controls (C0, C1, DEL), format and bidi characters, zero-width and other invisible ones, line and paragraph
// separators, lone surrogates. Noncharacters too: XML forbids them.
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/gu;

function escapeOf(character: string): string {
  switch (character) {
    case '\n':
      return '\\n';
    case '\r':
      return '\\r';
    case '\t':
      return '\\t';
  }
  const point = character.codePointAt(0) ?? 0;
  return point < 0x100 ? `\\x${point.toString(16).padStart(2, '0')}` : `\\u{${point.toString(16)}}`;
}

/** The text with every invisible or moving character written out; a backslash is doubled, so nothing is ambiguous. */
function visible(text: string): string {
  return text.replaceAll('\\', '\\\\').replace(INVISIBLE, escapeOf);
}

/** For a terminal: one line, no control, escape, bidi or zero-width character. */
export function encodeTerminal(text: string): string {
  return visible(text);
}

// A word of letters, digits and what paths are made of: no sentence can be made of it.
const NAME = /^[A-Za-z0-9_./@+,=~%:-]+$/;

/** For a terminal, where a path or a name is by itself: between marks where it could be read as a sentence. */
export function encodeTerminalName(text: string): string {
  return NAME.test(text) ? text : visible(quoted(text));
}

// What could end the code span, split a table cell, or wake a renderer that looks inside code anyway.
const MARKDOWN_ACTIVE = /[`|<>&@#[\]]/g;
// `http://…` and `www.…` become links in GitHub's dialect wherever text is not code.
const MARKDOWN_LINK = /:(?=\/\/)|(?<=www)\./gi;
// A code span drops one space at each end.
const OUTER_SPACE = /^ | $/g;

/**
 * For Markdown: a code span on one line, fit for a table cell. Inside it nothing is a link, a mention, an image,
 * raw HTML, a heading or a table border, and the characters that mean those are written out besides.
 */
export function encodeMarkdown(text: string): string {
  if (text === '') return '(empty)';
  const inner = visible(text)
    .replace(MARKDOWN_ACTIVE, escapeOf)
    .replace(MARKDOWN_LINK, escapeOf)
    .replace(OUTER_SPACE, '\\x20');
  return `\`${inner}\``;
}

const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** For HTML, as text or inside a quoted attribute. Never as an id, a class, a link or a file name. */
export function encodeHtml(text: string): string {
  return visible(text).replace(/[&<>"'`]/g, (character) => MARKUP[character] ?? '');
}

/** For SVG: XML text or a quoted attribute. XML knows no named entity but five, so the backtick stays as it is. */
export function encodeSvg(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => MARKUP[character] ?? '');
}

// A spreadsheet computes a cell that starts so; some skip white space first, some fold the full-width forms.
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r]/;

/** For CSV: one quoted cell, an apostrophe before what a spreadsheet would compute. */
export function encodeCsv(text: string): string {
  const guard = FORMULA.test(text) ? "'" : '';
  return `"${guard}${visible(text).replaceAll('"', '""')}"`;
}

/** For the message of a workflow command: no second command can start in it, in either of the runner's dialects. */
export function encodeWorkflowCommand(text: string): string {
  return visible(text).replaceAll('::', ':\\x3a').replaceAll('##[', '#\\x23[').replaceAll('%', '%25');
}

/** For a property of a workflow command (`file=`, `title=`), where a colon and a comma separate. */
export function encodeWorkflowProperty(text: string): string {
  return encodeWorkflowCommand(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

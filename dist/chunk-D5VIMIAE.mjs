import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  encodeHtml
} from "./chunk-3KTREIEY.mjs";
import {
  exitCodeOf
} from "./chunk-JDNDBO6H.mjs";

// src/view/markup.ts
var TEXT_LIMIT = 600;
function cut(text) {
  if (text.length <= TEXT_LIMIT) return text;
  const kept = text.slice(0, TEXT_LIMIT).toWellFormed().replace(/�$/, "");
  return `${kept} \u2026 (${text.length - kept.length} more characters, not shown)`;
}
function toMarkup(part) {
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return encodeHtml(cut(part));
  return "source" in part ? part.source : part.map(({ source }) => source).join("");
}
function markup(texts, ...parts) {
  return { source: texts.map((text, index) => text + toMarkup(parts[index] ?? "")).join("") };
}
var nothing = { source: "" };
var SEAM = /(?<=[/._-])(?=[^/._-])/;
var NAME_LENGTH = 100;
var WORD_LENGTH = 30;
function quote(text) {
  if (text === null) return markup`<span class="soft">none</span>`;
  if (text === "") return markup`<span class="soft">(empty)</span>`;
  const pieces = text.length > NAME_LENGTH ? [text] : text.split(SEAM);
  const long = pieces.some((piece) => piece.length > WORD_LENGTH) ? " long" : "";
  return markup`<code class="q${long}"><bdi>${pieces.map((piece, index) => index === 0 ? markup`${piece}` : markup`<wbr>${piece}`)}</bdi></code>`;
}
function said(text) {
  const long = cut(text).split(/[\s_]/).some((word) => word.length > WORD_LENGTH);
  return markup`<q class="said${long ? " long" : ""}"><bdi>${text}</bdi></q>`;
}
function ownWords(sentence) {
  const pieces = sentence.split("`");
  return markup`${pieces.map((piece, index) => index % 2 === 1 ? markup`<code>${piece}</code>` : markup`${piece}`)}`;
}
function seamed(words) {
  const pieces = words.split(/(?<=_)/);
  return markup`${pieces.map((piece, index) => index === 0 ? markup`${piece}` : markup`<wbr>${piece}`)}`;
}
var code = (word) => markup`<code>${seamed(word)}</code>`;
function facts(pairs) {
  return markup`<dl class="facts">
${pairs.map(
    ([term, what]) => markup`<div>
<dt>${term}</dt>
<dd>${what}</dd></div>`
  )}
</dl>`;
}

// src/view/marks.ts
var shapes = {
  expected: markup`<circle cx="6" cy="6" r="4.5" class="fill" />`,
  linked: markup`<circle cx="6" cy="6" r="4.25" class="line" /><circle cx="6" cy="6" r="1.9" class="fill" />`,
  open: markup`<circle cx="6" cy="6" r="4.25" class="line" /><path d="M6 1.75a4.25 4.25 0 0 1 0 8.5z" class="fill"/>`,
  refused: markup`<path d="M1.5 1.5h9v9h-9z" class="fill" />`,
  violation: markup`<path d="M6 .5 11.5 6 6 11.5.5 6z" class="fill" />`,
  asserted: markup`<circle cx="6" cy="6" r="4.25" class="line dashed" />`
};
function shape(state) {
  return markup`<g class="${state}" transform="translate(-6 -6)">${shapes[state]}</g>`;
}
var SHORT_WORD = 18;
function mark(state, word) {
  const tight = typeof word === "string" && word.length <= SHORT_WORD ? " tight" : "";
  return markup`<span class="mark ${state}${tight}"><svg viewBox="0 0 12 12" aria-hidden="true">${shapes[state]}</svg>${word}</span>`;
}
function stateOfCode(code2) {
  switch (code2) {
    case 10:
      return "expected";
    case 2:
      return "open";
    case 3:
      return "refused";
    case 4:
      return "violation";
  }
}
var stateOfVerdict = (verdict) => stateOfCode(exitCodeOf(verdict));
function matrixMark(state) {
  switch (state) {
    case "as expected":
      return mark("expected", state);
    case "not as expected":
      return mark("violation", state);
    case "unverified":
      return mark("open", state);
    case "not evaluated":
      return mark("asserted", state);
  }
}
function availabilityMark(availability) {
  switch (availability) {
    case "usable":
      return mark("expected", "usable");
    case "held_out":
      return mark("open", "held out");
    case "refused":
      return mark("refused", "refused");
    case "absent":
      return mark("asserted", "absent");
  }
}

export {
  markup,
  nothing,
  quote,
  said,
  ownWords,
  seamed,
  code,
  facts,
  shape,
  mark,
  stateOfVerdict,
  matrixMark,
  availabilityMark
};

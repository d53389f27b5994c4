// The page as one file: its markup, its one style, its one script, and the policy that allows these and nothing else. Pure; used by the build.
// Must never name anything from elsewhere, and must be inert without its script.
import { sha256Source, style as viewStyle } from '../view/style.ts';
import type { Markup } from '../view/markup.ts';
import { markup, ownWords } from '../view/markup.ts';
import { pageStyle } from './style.ts';
import { fields, INTRODUCTION, pickers, says, TITLE, WHENCE } from './words.ts';

/**
 * What a browser may do with the page. The second style is that of the run's page, which is shown in a frame that runs no script and
 * inherits this policy. A worker is made of the script itself, and inherits it too: nothing can be asked of any network.
 */
export const policyOf = (script: string): string =>
  [
    `default-src 'none'`,
    `script-src '${sha256Source(script)}'`,
    `style-src '${sha256Source(pageStyle)}' '${sha256Source(viewStyle)}'`,
    `worker-src blob:`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types tki-page`,
  ].join('; ');

const picker = ([id, role, folder, label]: (typeof pickers)[number]): Markup => {
  const kind: Markup = { source: folder ? ' webkitdirectory' : role === null ? ' multiple' : '' };
  return markup`<div>
<label for="${id}">${label}</label>
<input type="file" id="${id}"${kind}></div>
`;
};

const field = ([name, label, option, example]: (typeof fields)[number]): Markup => markup`<div>
<label for="${name}">${label} <small><code>${option}</code></small></label>
<input type="text" id="${name}" placeholder="${example}" autocomplete="off" autocapitalize="off" spellcheck="false"></div>
`;

/** `script`: the whole program. Throws where it could end its own element. */
export function toDocument(script: string): string {
  if (/<\/script|<!--/i.test(script))
    throw new Error('SCRIPT_ENDS: the script holds a text that ends its element.');
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ source: policyOf(script) }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${TITLE}</title>
<style>${{ source: pageStyle }}</style>
</head>
<body>
<a class="skip" href="#files">Skip to the files</a>
<header>
<h1>${TITLE}</h1>
${INTRODUCTION.map(
  (sentence) => markup`<p>${ownWords(sentence)}</p>
`,
)}</header>
<main>
<noscript><p class="wrong">This page needs its script: use <code>tki verify</code> where scripts are off.</p></noscript>
<form id="form" novalidate>
<section id="files" aria-labelledby="files-title">
<h2 id="files-title">1. Files</h2>
<p class="note">Drop files or folders anywhere on this page, or choose them.</p>
<div class="grid">
${pickers.map(picker)}</div>
<p id="count" role="status" class="row">${says.nothingGiven}</p>
<table id="given" hidden><caption>What is given, and what each file is used as</caption>
<thead><tr><th scope="col">File</th><th scope="col">Bytes</th><th scope="col">Used as</th></tr></thead>
<tbody></tbody></table>
<p id="more" class="note" hidden></p>
<div class="row"><button type="button" id="clear" hidden>Remove all files</button></div>
</section>
<section aria-labelledby="expected-title">
<h2 id="expected-title">2. What you know from outside</h2>
<p class="note">Optional. What a run says of itself can be edited as a whole; these cannot be.</p>
<div class="grid">
${fields.map(field)}</div>
</section>
<section aria-labelledby="verify-title">
<h2 id="verify-title">3. Verify</h2>
<div class="row"><button type="submit" id="verify">Verify</button>
<button type="button" id="stop" hidden>Stop</button>
<progress id="progress" aria-label="Bytes read" max="1" value="0" hidden></progress></div>
<p id="status" role="status" class="row"></p>
</section>
</form>
<section id="result" aria-labelledby="result-title" hidden>
<h2 id="result-title" tabindex="-1">Result</h2>
<div id="answer"></div>
<div class="row" id="saves"></div>
<div id="rows"></div>
<div id="run-page"></div>
</section>
</main>
<footer>
<p>${ownWords(WHENCE)}</p>
</footer>
<script>${{ source: script }}</script>
</body>
</html>
`;
  return page.source;
}

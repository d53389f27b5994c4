// The page's one style, and the digest by which the page's policy allows it and no other. Pure data.
// Nothing is fetched: the fonts are those of the reader's machine. What is narrow, dark or on paper is decided here too.
import { hash } from 'node:crypto';
import { palettes } from './palette.ts';
import type { Colour } from './palette.ts';

/** A palette as the variables of a style sheet. */
export const variables = (palette: Readonly<Record<Colour, string>>): string =>
  Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');

/** A text's digest as a policy names it. */
export const sha256Source = (text: string): string => `sha256-${hash('sha256', text, 'base64')}`;

const states = ['expected', 'open', 'refused', 'violation']
  .map((state) => `.${state}{--own:var(--${state})}`)
  .join('');

export const style = `
:root{color-scheme:light dark;${variables(palettes.light)};--own:var(--soft);
--text:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
--display:"Iowan Old Style",P052,"Palatino Linotype",Palatino,"URW Palladio L",Georgia,serif;
--code:ui-monospace,"SF Mono",SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono","Liberation Mono",monospace}
@media (prefers-color-scheme:dark){:root{${variables(palettes.dark)}}}
${states}.linked{--own:var(--expected)}.asserted{--own:var(--soft)}
*{box-sizing:border-box}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.55 var(--text);overflow-wrap:break-word}
.long{overflow-wrap:anywhere}
h1,h2,h3,h4,p,ul,ol,dl,figure{margin:0}
a{color:inherit;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.2em}
a:focus-visible,summary:focus-visible{outline:2px solid var(--expected);outline-offset:3px;border-radius:2px}
main:focus,h2:focus{outline:none}
code,.q,.number,.pid{font-family:var(--code);font-size:.87em}
.q,.said{unicode-bidi:isolate;white-space:pre-wrap}
.soft,.lead,.more,.empty{color:var(--soft)}
.skip{position:absolute;left:-100vw}
.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.4rem .8rem;z-index:1}
.top{border-bottom:1px solid var(--rule)}
.top div{max-width:78rem;margin:0 auto;padding:.9rem clamp(1rem,4vw,2.5rem) .8rem;display:flex;flex-wrap:wrap;justify-content:space-between;gap:.1rem 2rem;align-items:baseline}
.top p{font-size:.85rem;color:var(--soft)}
.top b{color:var(--ink);font-weight:600}
h1{font:600 .95rem/1.4 var(--text)}
.frame{max-width:78rem;margin:0 auto;padding:0 clamp(1rem,4vw,2.5rem) 4rem}
nav{padding:.9rem 0;border-bottom:1px solid var(--rule);font-size:.85rem}
nav ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1.1rem}
nav a{display:inline-block;padding:.15rem 0;text-decoration-color:transparent}
nav a:hover{text-decoration-color:currentColor}
nav .mark{color:inherit}
nav .line-of{padding-left:1.15em;font-size:.9em}
.mark{display:inline-flex;align-items:baseline;gap:.42em;color:var(--own)}
.mark svg{flex:none;width:.72em;height:.72em;overflow:visible}
.fill{fill:var(--own)}
.line{fill:none;stroke:var(--own);stroke-width:1.5}
.dashed{stroke-dasharray:2.2 1.6}
.headline{padding:2.4rem 0 1.5rem;max-width:54rem}
.eyebrow{font-size:.82rem;color:var(--soft)}
h2{font:500 1.6rem/1.25 var(--display)}
.headline h2{margin:.7rem 0 .25rem;font-size:clamp(1.25rem,4.4vw,2.1rem);line-height:1.2}
.headline h2 code{font-size:.92em;font-weight:600;letter-spacing:-.01em}
.standing{font-size:.9rem;color:var(--soft)}
.standing .mark{margin-right:.5rem}
.means{margin-top:.9rem;font:400 1.2rem/1.5 var(--display);text-wrap:pretty}
.cards{margin-top:1.8rem;display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,19.5rem),1fr))}
.card{background:var(--raised);border-radius:6px;padding:1.1rem 1.2rem 1.2rem}
h3{font:600 1rem/1.4 var(--text);display:flex;flex-wrap:wrap;align-items:baseline;gap:.1rem .8rem}
h3 .mark,.figure .mark{font-weight:400;font-size:.82rem}
h3 .soft{font-weight:400;font-size:.78rem;letter-spacing:.04em}
.card h3{font-size:.82rem;color:var(--soft);margin-bottom:.7rem}
.never{border-top:1px solid var(--rule);padding-top:.9rem}
.never ul{list-style:none;padding:0;margin-top:.45rem;display:grid;gap:.6rem 2rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));font-size:.92rem}
.figure b{font:500 1.45rem/1.2 var(--display);margin-right:.2rem}
.figure{margin-bottom:.7rem}
.strip,.items-bar{display:block;width:100%;margin:.1rem 0 .55rem}
.strip{height:auto;max-width:20rem}
.items-bar{height:.7rem}
.ground{fill:var(--rule)}
.bar{fill:var(--own);stroke:var(--raised);stroke-width:1}
.bar.open{fill-opacity:.6}
.hollow{fill:var(--paper);stroke:var(--own);stroke-width:1}
.why{margin:.3rem 0 .6rem;font-size:1.08rem;max-width:46rem}
.why .line-of{font-size:.9rem}
.key{margin-top:.7rem;font-size:.8rem;color:var(--soft)}
.inline{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;margin-bottom:.7rem}
.facts{font-size:.88rem;display:grid;gap:.3rem}
.facts div{display:grid;grid-template-columns:6.2rem minmax(0,1fr);gap:.6rem}
dt{color:var(--soft)}
dd{margin:0;min-width:0}
.next{margin-top:1.2rem;padding-top:.9rem;border-top:1px solid var(--rule)}
.next ol{padding-left:1.3rem;margin-top:.4rem;display:grid;gap:.3rem;max-width:54rem}
section:not(.card,.next,.never){margin-top:2.8rem}
.lead{max-width:46rem;margin:.3rem 0 .8rem}
section>p+table,section>h3+table{margin-top:.8rem}
.after{margin-top:.7rem}
h4{font:600 .88rem/1.4 var(--text);margin:1.2rem 0 .3rem}
section ul{padding-left:1.2rem}
.legend ul{list-style:none;padding:0;margin:.6rem 0;display:grid;gap:.3rem}
.legend p{max-width:46rem;color:var(--soft)}
table{width:100%;border-collapse:collapse;font-size:.88rem;margin:.4rem 0 .6rem}
caption{text-align:left;color:var(--soft);font-size:.8rem;padding:.2rem 0 .45rem}
th,td{text-align:left;vertical-align:top;padding:.5rem 1rem .5rem 0;font-weight:400;overflow:clip;min-width:5.5rem}
thead th{font-size:.78rem;color:var(--soft);border-bottom:1px solid var(--ink);padding-bottom:.3rem;white-space:nowrap}
tbody tr{border-bottom:1px solid var(--rule)}
tbody tr:last-child{border-bottom-color:transparent}
.number{font-variant-numeric:tabular-nums;font-size:.95rem;white-space:nowrap}
.tight,.plots figcaption .soft{white-space:nowrap}
.line-of{display:block}
details>summary{cursor:pointer;padding:.45rem 0}
summary::marker{color:var(--soft)}
.probes{border-top:1px solid var(--ink)}
.probe{border-bottom:1px solid var(--rule)}
.probe[open]{padding-bottom:.9rem}
.probe summary{display:grid;grid-template-columns:2.6rem minmax(12rem,1fr) 7.6rem minmax(15rem,1.35fr);gap:.1rem 1rem;align-items:baseline;list-style:none}
.probe summary::-webkit-details-marker{display:none}
.pid::before{content:"+ ";color:var(--soft)}
.probe[open] .pid::before{content:"− "}
.pid{white-space:nowrap}
.pmeta{font-size:.82rem;color:var(--soft)}
.probe>p,.probe>ul{max-width:52rem;margin:.35rem 0}
.control{font-size:.9rem}
.folded{border-top:1px solid var(--rule)}
.folded:first-of-type{margin-top:3rem;border-top-color:var(--ink)}
.folded>details>summary{display:flex;flex-wrap:wrap;gap:.1rem 1.4rem;padding:.9rem 0;align-items:baseline}
.folded>details>summary::before{content:"+";color:var(--soft);font-family:var(--code)}
.folded>details[open]>summary::before{content:"−"}
.folded>details[open]{padding-bottom:2.5rem}
.comparison h3{margin-top:2rem}
.plots{display:grid;gap:1.6rem 2rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr))}
.plots figcaption{font-size:.88rem;display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;align-items:baseline}
.plot{display:block;width:100%;height:auto;margin:.2rem 0}
.axis{stroke:var(--rule);stroke-width:1}
.trace{stroke:var(--ink);stroke-width:1.25}
.values{font:.78rem/1.5 var(--code);color:var(--soft)}
@media (min-width:78rem){
.frame{display:grid;grid-template-columns:10.5rem minmax(0,1fr);gap:0 3rem}
nav{position:sticky;top:0;align-self:start;border:0;padding:2.6rem 0;max-height:100vh;overflow:auto}
nav ul{flex-direction:column}
}
@media screen and (max-width:58rem){
table,thead,tbody,tr,th,td,caption{display:block}
thead{min-width:0;position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tbody tr{padding:.55rem 0}
tbody tr:first-child{border-top:1px solid var(--ink)}
tbody th{font-weight:600;padding:.1rem 0 .25rem}
td{position:relative;padding:.12rem 0 .12rem 6.6rem;min-height:1.7em}
td::before{content:attr(data-head);position:absolute;left:0;top:.2rem;width:6rem;color:var(--soft);font-size:.8rem;line-height:1.3}
.probe summary{grid-template-columns:2.6rem minmax(0,1fr)}
.pstate,.pmeta{grid-column:2}
}
@media print{
:root{${variables(palettes.light)}}
body{background:none;font-size:9.5pt}
nav,.skip{display:none}
.frame{max-width:none;padding:0}
.card{border:1px solid var(--rule);break-inside:avoid}
th,td{min-width:0}
tr,figure,.probe summary{break-inside:avoid}
h2,h3,caption{break-after:avoid}
details::details-content{content-visibility:visible;display:block;height:auto}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;

/** For `style-src`: no other style, inline or from elsewhere, is applied. */
export const styleSource = sha256Source(style);

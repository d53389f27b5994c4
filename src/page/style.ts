// The style of the page that verifies, in the colours of the page that shows: no green among them. Pure data.
import { palettes } from '../view/palette.ts';
import { variables } from '../view/style.ts';

export const pageStyle = `
:root{color-scheme:light dark;${variables(palettes.light)};
--text:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
--code:ui-monospace,"SF Mono",SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono","Liberation Mono",monospace}
@media (prefers-color-scheme:dark){:root{${variables(palettes.dark)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.55 var(--text);overflow-wrap:anywhere}
h1,h2,h3,p,ul,dl,dd,fieldset{margin:0;padding:0}
header,main,footer{max-width:64rem;margin:0 auto;padding:1rem clamp(1rem,4vw,2.5rem)}
header{padding-top:1.5rem}
h1{font-size:1.5rem;line-height:1.25}
h2{font-size:1.15rem;margin:0 0 .6rem}
header p,footer p{color:var(--soft);margin-top:.5rem}
section{margin:0 0 2rem;padding:1rem;border:1px solid var(--rule);background:var(--raised)}
section.over{outline:3px dashed var(--expected);outline-offset:-6px}
fieldset{border:0}
legend{font-weight:600;padding:0}
code{font-family:var(--code);font-size:.87em}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));gap:.9rem 1.2rem;margin-top:.6rem}
label{display:block;font-weight:600;font-size:.9rem}
label small{font-weight:400;color:var(--soft)}
input,select,button{font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:3px;padding:.35rem .5rem;max-width:100%}
input[type=text],input[type=file]{width:100%}
input[type=file]{border-style:dashed}
button{font-weight:600;padding:.5rem 1.1rem;cursor:pointer}
button:disabled{color:var(--soft);cursor:default;border-style:dotted}
:focus-visible{outline:2px solid var(--expected);outline-offset:2px}
h2:focus{outline:none}
.row{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:center;margin-top:.8rem}
progress{width:min(20rem,100%);accent-color:var(--expected)}
.note{color:var(--soft)}
.wrong{color:var(--refused)}
.head{font-size:1.2rem;font-weight:600}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1rem;margin-top:.8rem}
dt{font-weight:600}
dd{min-width:0}
table{border-collapse:collapse;width:100%;margin-top:.8rem;font-size:.9rem}
caption{text-align:left;font-weight:600;padding-bottom:.3rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-top:1px solid var(--rule)}
.sign{font-family:var(--code);white-space:nowrap}
.differs{color:var(--violation);font-weight:600}
iframe{width:100%;height:80vh;border:1px solid var(--rule);background:var(--paper)}
[hidden]{display:none!important}
.skip{position:absolute;left:-100vw}
.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.4rem .8rem}
@media (max-width:40rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}
table,tbody,tr,td,th{display:block}thead{position:absolute;left:-100vw}
tr{padding:.4rem 0;border-top:1px solid var(--rule)}th,td{border:0;padding:.1rem 0}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;

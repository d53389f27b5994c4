import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/cli/progress.ts
var AFTER_MS = 1e3;
var AGAIN_AFTER_MS = 1e4;
function saysAtWork(io, words) {
  const timer = setTimeout(() => io.stderr(`tki: at work: ${words}
`), AFTER_MS);
  return { [Symbol.dispose]: () => clearTimeout(timer) };
}
var saysAtTerminal = (io, words) => io.watched === true ? saysAtWork(io, words) : null;
function countsAtTerminal(io, what, total, clock = () => performance.now()) {
  if (io.watched !== true) return () => void 0;
  let next = clock() + AFTER_MS;
  return (done) => {
    const now = clock();
    if (now < next) return;
    next = now + AGAIN_AFTER_MS;
    io.stderr(`tki: at work: ${what}, ${done} of ${total} done
`);
  };
}

export {
  saysAtWork,
  saysAtTerminal,
  countsAtTerminal
};

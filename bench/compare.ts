// `node bench/compare.ts BEFORE.json AFTER.json`: names what became worse, and what is no longer measured. 0: nothing did; 1: something did.
// Times are compared where machine and load were alike, ratios and sizes anywhere.
import { readFileSync } from 'node:fs';
import { WORSE_FROM, becameWorse, noLongerMeasured, notAlike } from './differences.ts';

const [before, after] = process.argv
  .slice(2)
  .map((file) => JSON.parse(readFileSync(file, 'utf8')) as unknown);
if (before === undefined || after === undefined) throw new Error('give two files of bench/results');
const unlike = notAlike(before, after);
if (unlike !== null) process.stdout.write(`times are not compared: ${unlike}\n`);
const worse = becameWorse(before, after, unlike === null);
const gone = noLongerMeasured(before, after);
for (const { path, before: was, after: is, times } of worse)
  process.stdout.write(`worse  ${times} ×  ${path}: ${was} → ${is}\n`);
for (const path of gone) process.stdout.write(`gone   ${path}\n`);
if (worse.length + gone.length === 0)
  process.stdout.write(`nothing became worse by ${WORSE_FROM} × or more\n`);
process.exitCode = worse.length + gone.length === 0 ? 0 : 1;

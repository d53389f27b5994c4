// A process that publishes the runs of a JSON file, one after the other, so that it can be killed in the middle.
import { readFileSync } from 'node:fs';
import { publish } from '../../../src/report/publish.ts';

const [, , out, file] = process.argv;
for (const run of JSON.parse(readFileSync(file, 'utf8'))) publish(out, run);

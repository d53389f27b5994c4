// Loaded before a test file when it is found out which test runs what. In a worker of vitest: notes after each test what was marked
// meanwhile, and tells it when the file is done. What runs outside of every test belongs to the whole file.
import { writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeEach } from 'vitest';
import { type FileMarks, MARKS, MARKS_FILE, MARKS_SIZE } from './marks.ts';

const marks = new Uint8Array(Number(process.env[MARKS_SIZE]));
Object.assign(globalThis, { [MARKS]: marks });

const whole: number[] = [];
const tests: FileMarks['tests'] = [];
let running = 0;
let beside = false;
let began = 0;

function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function taken(): number[] {
  const found: number[] = [];
  for (let at = marks.indexOf(1); at !== -1; at = marks.indexOf(1, at + 1)) found.push(at);
  marks.fill(0);
  return found;
}

beforeEach(() => {
  if (running === 0) whole.push(...taken());
  running += 1;
  began = spent();
  beside ||= running > 1;
});

afterEach(({ task }) => {
  running -= 1;
  // Of tests beside one another nobody knows whose mark it was.
  if (beside) whole.push(...taken());
  else tests.push({ id: task.id, seconds: spent() - began, marks: taken() });
  beside &&= running > 0;
});

afterAll(() => {
  whole.push(...taken());
  const told: FileMarks = { seconds: spent(), whole: [...new Set(whole)], tests };
  writeFileSync(process.env[MARKS_FILE] ?? '', JSON.stringify(told));
});

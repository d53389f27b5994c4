// What a person hears of long work: on standard error, and of what only computes or reads, at a terminal alone.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { countsAtTerminal, saysAtTerminal, saysAtWork } from '../../../src/cli/progress.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function listener(watched?: boolean) {
  const said: string[] = [];
  const io = {
    stderr: (text: string) => void said.push(text),
    ...(watched === undefined ? {} : { watched }),
  };
  return { said, io };
}

test('a run that ends within a second says nothing, and a longer one says once what it does', () => {
  const { said, io } = listener();
  {
    using _work = saysAtWork(io, 'a short run');
    vi.advanceTimersByTime(999);
  }
  vi.advanceTimersByTime(10_000);
  expect(said).toEqual([]);
  {
    using _work = saysAtWork(io, 'a long run');
    vi.advanceTimersByTime(60_000);
  }
  expect(said).toEqual(['tki: at work: a long run\n']);
});

test.each([undefined, false])(
  'a reader that is no terminal (%s) hears nothing of an export or of many runs',
  (watched) => {
    const { said, io } = listener(watched);
    using _work = saysAtTerminal(io, 'an export');
    vi.advanceTimersByTime(60_000);
    let now = 0;
    const progress = countsAtTerminal(io, 'verifying runs', 3, () => now);
    for (const done of [0, 1, 2]) {
      now += 60_000;
      progress(done);
    }
    expect(said).toEqual([]);
  },
);

test('at a terminal an export says what it does after a second', () => {
  const { said, io } = listener(true);
  using _work = saysAtTerminal(io, 'an export');
  vi.advanceTimersByTime(1000);
  expect(said).toEqual(['tki: at work: an export\n']);
});

test('at a terminal many runs are counted after a second, and then every ten', () => {
  const { said, io } = listener(true);
  let now = 0;
  const progress = countsAtTerminal(io, 'verifying runs', 40, () => now);
  for (let done = 0; done < 40; done++) {
    progress(done);
    now += 500;
  }
  expect(said).toEqual([
    'tki: at work: verifying runs, 2 of 40 done\n',
    'tki: at work: verifying runs, 22 of 40 done\n',
  ]);
});

// The end of a run of the tests: which files took longest, so that nobody has to look for what has become slow.
import type { Reporter, TestModule } from 'vitest/node';

const SHOWN = 10;

export class Slowest implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const rows = modules
      .map((module) => ({ name: module.relativeModuleId, seconds: secondsOf(module) }))
      .sort((a, b) => b.seconds - a.seconds)
      .slice(0, modules.length > SHOWN ? SHOWN : 0);
    for (const { name, seconds } of rows)
      process.stdout.write(`${seconds.toFixed(1).padStart(7)} s  ${name}\n`);
  }
}

function secondsOf(module: TestModule): number {
  const { collectDuration, setupDuration, duration } = module.diagnostic();
  return (collectDuration + setupDuration + duration) / 1000;
}

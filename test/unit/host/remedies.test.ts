// What an operator is told to do, by the check that differs; and that it is said of a check that exists.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { remedyFor } from '../../../src/host/remedies.ts';

const GENERIC = 'read the probes and discrepancies';

/** `side: check: …`, as the report words it. */
function difference(line: string) {
  const [side = '', id = ''] = line.split(':').map((word) => word.trim());
  return { side: side as 'witness', check: { id, expected: 'a', observed: 'b' } };
}

describe('the remedy', () => {
  it.each([
    ['witness: status-TracerPid: expected “0”, observed “7”', 'debugger'],
    ['witness: created-status-TracerPid: expected “0”, observed “7”', 'debugger'],
    ['witness: personality: expected “00000000”, observed “00040000”', 'setarch -R'],
    ['witness: created-randomize-va-space: expected “2”, observed “0”', 'kernel.randomize_va_space=2'],
    ['witness: descriptors: expected “0 stdin r”, observed “/”', 'update the runtime'],
    ['witness: probing-to-waiting-descriptors:', 'update the runtime'],
    ['inside: descriptors-at-start: expected “0 stdin”, observed “/”', 'update the runtime'],
    ['witness: oom-score-adj: expected “0”, observed “500”', 'oom_score_adj'],
    ['witness: created-limit-swap: expected “0”, observed “max”', 'control groups'],
    ['bundle: runtime: expected “sha256:0”, observed “sha256:1”', 'runtime’s file changed'],
    ['bundle: program-probe.cjs: expected “sha256:0”, observed “sha256:1”', 'install the release again'],
    ['bundle: rootfs: expected “sha256:0”, observed “sha256:1 (/app/x was added)”', 'files were written to'],
  ])('of “%s” is its own', (line, words) => {
    expect(remedyFor([difference(line)])).toContain(words);
    expect(remedyFor([difference(line)])).not.toContain(GENERIC);
  });

  it.each([
    'witness: cwd: expected “1:2”, observed “1:3”',
    'inside: tcp-public: expected “EPERM”, observed “OK”',
    'inside: personality: expected “0”, observed “1”',
    '',
  ])('of “%s” is where to read, or what the caller says', (line) => {
    expect(remedyFor([difference(line)])).toContain(GENERIC);
    expect(remedyFor([difference(line)], 'run again')).toBe('run again');
  });

  it('of several is each of them, once', () => {
    const lines = [
      'witness: personality: x',
      'witness: created-personality: x',
      'witness: status-TracerPid: x',
    ];
    expect(remedyFor(lines.map(difference)).match(/personality/g)?.length).toBe(1);
    expect(remedyFor(lines.map(difference))).toContain('debugger');
  });

  it('is never a weaker sandbox: no option of ours that turns something off is named', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../src/host/remedies.ts'), 'utf8');
    expect([...text.matchAll(/--[a-z-]+/g)].map(([option]) => option)).toEqual(['--runtime']);
  });
});

// What the kernel may say of a process's speculation: it is the processor's and the machine's, and no run is BLOCKED for it.
import { expect, it } from 'vitest';
import { expectations } from '../../../src/formats/policy.ts';

/** fs/proc/array.c, every word of each line. arm64 has no control of indirect branches, and says “unknown”; seen in a machine. */
const kernelWords = {
  Speculation_Store_Bypass: [
    'not vulnerable',
    'thread force mitigated',
    'thread mitigated',
    'thread vulnerable',
    'globally mitigated',
    'vulnerable',
  ],
  SpeculationIndirectBranch: [
    'unsupported',
    'not affected',
    'conditional force disabled',
    'conditional disabled',
    'conditional enabled',
    'always enabled',
    'always disabled',
    'unknown',
  ],
};

it.each(Object.entries(kernelWords))('%s may be whatever a kernel says, and nothing else', (name, words) => {
  const listed = (expectations.process?.status[name as keyof typeof kernelWords] ?? '').split('|');
  expect(words.filter((word) => !listed.includes(word))).toEqual([]);
  expect(listed.filter((word) => !words.includes(word))).toEqual(
    name === 'SpeculationIndirectBranch' ? ['absent'] : [],
  );
});

// Nothing of the host can be seen. Outside: the entries of `/` and `/dev`, as the host reads them. Pure.
import type { Check, Baseline } from '../checks.ts';
import { entriesOf, words } from '../kernel-checks.ts';
import type { ProbeSpec } from '../spec.ts';

function entryChecks(root: string, dev: string, baseline: Baseline): Check[] {
  return [
    { id: 'root-entries', expected: entriesOf(baseline), observed: root },
    {
      id: 'dev-entries',
      expected: words(baseline.expectations.runtimes[baseline.runtime].dev),
      observed: dev,
    },
  ];
}

export const spec = {
  title: 'nothing of the host can be seen',
  matrixRow: 37,
  explanation: 'Looks for container sockets, /run, /sys, host processes and devices. Nothing is there.',
  raw: ['dev', 'proc', 'root'],
  decisive: ['docker-socket-run', 'proc-sys', 'root-entries'],
  ofTheProcess: false,
  inside: (text, baseline) => [
    ...entryChecks(text('root'), text('dev'), baseline),
    { id: 'proc-entries', expected: '1 self thread-self', observed: text('proc') },
  ],
  outside: ({ reading }, baseline) =>
    entryChecks(words(reading.root_entries), words(reading.dev_entries), baseline),
} as const satisfies ProbeSpec;

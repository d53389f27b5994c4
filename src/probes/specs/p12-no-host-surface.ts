// Nothing of the host can be seen. Outside: the entries of `/` and `/dev`, as the host reads them. Pure.
import type { Check, Standard } from '../checks.ts';
import { entriesOf, words } from '../kernel-checks.ts';
import type { ProbeSpec } from '../spec.ts';

function entryChecks(root: string, dev: string, standard: Standard): Check[] {
  return [
    { id: 'root-entries', expected: entriesOf(standard), observed: root },
    {
      id: 'dev-entries',
      expected: words(standard.expectations.runtimes[standard.runtime].dev),
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
  inside: (text, standard) => [
    ...entryChecks(text('root'), text('dev'), standard),
    { id: 'proc-entries', expected: '1 self thread-self', observed: text('proc') },
  ],
  outside: ({ reading }, standard) =>
    entryChecks(words(reading.root_entries), words(reading.dev_entries), standard),
} as const satisfies ProbeSpec;

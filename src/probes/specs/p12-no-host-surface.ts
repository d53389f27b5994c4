// Nothing of the host can be seen. Outside: the entries of `/` and `/dev`, as the host reads them. Pure.
import type { Check } from '../../formats/check.ts';
import type { Baseline } from '../checks.ts';
import { entriesOf, words } from '../kernel-checks.ts';
import type { ProbeSpec } from '../spec.ts';

/** The entries of a root without those of an engine, and these. What the image itself holds is never an engine's. */
function withoutOwn(root: string, own: readonly string[], { rootEntries }: Baseline): [string, string[]] {
  const names = root.split(' ');
  const engine = names.filter((name) => own.includes(name) && !rootEntries.includes(name));
  return [words(names.filter((name) => !engine.includes(name))), engine];
}

function entryChecks(root: string, dev: string, baseline: Baseline): Check[] {
  const { dev: expected, own_root: own } = baseline.expectations.runtimes[baseline.runtime];
  const [ours, engine] = own === undefined ? [root, []] : withoutOwn(root, own, baseline);
  return [
    { id: 'root-entries', expected: entriesOf(baseline), observed: ours },
    { id: 'dev-entries', expected: words(expected), observed: dev },
    ...(own === undefined
      ? []
      : [{ id: 'engine-root-entries', expected: 'none', observed: words(engine) || 'none' }]),
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

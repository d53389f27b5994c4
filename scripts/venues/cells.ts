// The runtimes that `npm run test:venues` tries, and where each comes from. Pure data: a new version is a new line.
import type { DrivenRuntime, RefusedRuntime } from '../../src/sandbox/runtimes/registry.ts';

export type Source =
  /** A Go module, built here: needs go, a C compiler and libseccomp's headers. */
  | {
      readonly kind: 'go-module';
      readonly module: string;
      readonly version: string;
      /** Where in it the program is, and the variable that it says its version from; as runc has them where there are none. */
      readonly program?: { readonly folder: string; readonly version: string };
    }
  /** A package of another suite of Debian, unpacked beside the system with the libraries that it wants. */
  | { readonly kind: 'debian'; readonly suite: string; readonly program: string }
  /** A crate with a program of that name, built here: needs cargo and what it links to. */
  | { readonly kind: 'crate'; readonly version: string }
  /** What stands on this machine. */
  | { readonly kind: 'here'; readonly program: DrivenRuntime };

export interface Cell {
  readonly id: string;
  /** A refused one has to be refused, under its own name and under another. */
  readonly runtime: DrivenRuntime | RefusedRuntime;
  readonly source: Source;
}

const runcOf = (version: string): Cell => ({
  id: `runc-${version}`,
  runtime: 'runc',
  source: { kind: 'go-module', module: 'github.com/opencontainers/runc', version: `v${version}` },
});

const ofDebian = (runtime: Cell['runtime'], suite: string, program: string): Cell => ({
  id: `${runtime}-${suite}`,
  runtime,
  source: { kind: 'debian', suite, program },
});

/** One row of the table each, oldest first. */
export const cells: readonly Cell[] = [
  { id: 'runc-here', runtime: 'runc', source: { kind: 'here', program: 'runc' } },
  ...['1.1.14', '1.1.15', '1.2.6', '1.2.9', '1.3.0', '1.3.2', '1.3.4', '1.3.7'].map(runcOf),
  ...['1.4.0', '1.4.4', '1.5.3', '1.6.0-rc.1'].map(runcOf),
  ofDebian('runc', 'trixie', 'usr/sbin/runc'),
  ofDebian('runc', 'sid', 'usr/sbin/runc'),
  { id: 'crun-here', runtime: 'crun', source: { kind: 'here', program: 'crun' } },
  ofDebian('crun', 'trixie', 'usr/bin/crun'),
  ofDebian('crun', 'sid', 'usr/bin/crun'),
  ofDebian('runsc', 'bookworm', 'usr/bin/runsc'),
  ofDebian('runsc', 'sid', 'usr/bin/runsc'),
  {
    id: 'runsc-20260905',
    runtime: 'runsc',
    source: {
      kind: 'go-module',
      module: 'gvisor.dev/gvisor',
      version: 'v0.0.0-20260905035102-160fafc42237',
      program: { folder: './runsc', version: 'gvisor.dev/gvisor/runsc/version.version' },
    },
  },
  { id: 'youki-0.7.0', runtime: 'youki', source: { kind: 'crate', version: '0.7.0' } },
];

// What one OCI runtime is, as data: where it is, how it names itself, what it is given and lets the host see, what it cannot
// promise. Pure, and imports nothing: the host drives by it, and verify holds evidence against it, offline.

/** How the machine keeps its control groups, as far as a runtime minds. */
export interface Machine {
  /** `/sys/fs/cgroup` is one cgroup v2 tree. */
  readonly pureCgroup2: boolean;
  /** A cgroup v2 tree is at `/sys/fs/cgroup/unified`, beside version 1, or was: its folder is there. */
  readonly unifiedBeside: boolean;
}

/** Programs of the host that a runtime may be driven through. */
export type Wrapper = 'mount' | 'unshare' | 'sh';

export interface DrivenSpec {
  readonly kind: 'driven';
  /** Fixed absolute paths, tried in this order: PATH is never asked. */
  readonly binaries: readonly string[];
  /** Of Debian and Ubuntu, for the remedy. */
  readonly package: string;
  /** How the first line of `--version` begins. */
  readonly says: string;
  readonly grade: 'A' | 'B';
  /** Evidence carries the filter's own bytes; else evidence that has them was edited. */
  readonly filterBytes: boolean;
  /** File in the runtime's state directory that holds those bytes. */
  readonly filterFile: string | null;
  /** Where it has its containers when nobody names a place, and below it the filters that it keeps for later ones. */
  readonly keeps: { readonly state: string; readonly filters: string } | null;
  /** Where `auto` takes it before the others. */
  readonly bestOn: (machine: Machine) => boolean;
  /** How it is called: executable first; sub-command and arguments follow. `program` gives a trusted absolute path. */
  readonly command: (file: string, machine: Machine, program: (name: Wrapper) => string) => readonly string[];
  /** Seen in its versions, and met by the policy's scaffold or by how it is driven. No version is requested. */
  readonly behaviours: readonly string[];
  readonly cannotPromise: readonly string[];
}

/** Asked for a container, which it makes itself: grade B, and taken by name alone. */
export interface EngineSpec {
  readonly kind: 'engine';
  /** Sockets or programs at fixed absolute paths, tried in this order. */
  readonly places: readonly string[];
  readonly says: string;
  readonly grade: 'B';
  readonly filterBytes: false;
  readonly behaviours: readonly string[];
  readonly cannotPromise: readonly string[];
}

export interface RefusedSpec {
  readonly kind: 'refused';
  /** How the first line of `--version` begins: under another's file name it is still itself. */
  readonly says: string;
  /** Named in the help: someone who has it alone looks for it there. */
  readonly offered: boolean;
  /** Why it is not driven, as measured. */
  readonly reason: string;
  readonly remedy: string;
  readonly cannotPromise: readonly string[];
}

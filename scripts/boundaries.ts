// The house as data: which rooms exist, who may call whom, and what each program may be made of.
// Read by check-boundaries.ts. A line is added here only together with the reason why the room needs it.

/** Rooms, by the folder that a file lies in; the longest prefix wins. */
export const zones = {
  'catalog/': 'data',
  'sandbox/': 'data',
  'src/formats/schema/': 'schema',
  'src/formats/': 'formats',
  'src/files/': 'files',
  'src/catalog/': 'catalog',
  'src/sandbox/': 'sandbox',
  'src/sandbox/runtimes/': 'runtimes',
  'src/probes/': 'probes',
  'src/probes/attempts/': 'attempts',
  'src/attestation/': 'attestation',
  'src/evaluation/': 'evaluation',
  'src/report/': 'report',
  'src/readiness/': 'readiness',
  'src/recompute/': 'recompute',
  'src/page/': 'page',
  'src/export/': 'export',
  'src/inside/inspect/': 'inspect',
  'src/inside/': 'inside',
  'src/view/': 'view',
  'src/host/': 'host',
  'src/cli/': 'cli',
  'src/action/': 'action',
} as const;

export type Zone = (typeof zones)[keyof typeof zones];

/** Direct imports of values from another room. Arrows point downwards; the order of the lines is the order of the floors. */
export const mayImport: Readonly<Record<Zone, readonly Zone[]>> = {
  data: [],
  // What each OCI runtime is, as objects that import nothing: the documents say its name, and verify asks it offline.
  runtimes: [],
  formats: ['data', 'runtimes'],
  schema: ['formats', 'runtimes'],
  // Effects on files and processes that more than one room needs.
  files: [],
  catalog: ['formats', 'files'],
  sandbox: ['runtimes', 'formats', 'files', 'data'],
  // What a probe is. How it is attempted stays out of it: no program of the host holds an attempt.
  probes: ['formats'],
  attempts: ['formats'],
  attestation: ['probes', 'formats', 'data'],
  evaluation: ['formats'],
  report: ['formats', 'files'],
  // What stays blocked, and what a packet states of it: it judges by the evaluation, and never runs in the sandbox.
  readiness: ['evaluation', 'formats'],
  // A run made again from its bytes: the one way that the command and the page in a browser share. Pure.
  recompute: ['attestation', 'evaluation', 'report', 'formats'],
  export: ['formats', 'files', 'schema', 'catalog'],
  inside: ['attempts', 'formats'],
  inspect: ['evaluation', 'report', 'formats', 'files'],
  host: ['sandbox', 'runtimes', 'attestation', 'probes', 'report', 'formats', 'files', 'data'],
  // Shows what attestation and report know; pure, and only the operator's edge asks for it.
  view: ['attestation', 'probes', 'report', 'formats'],
  // Runs in a browser: no file, no process, no network, and no judgement of its own.
  page: ['view', 'recompute', 'catalog', 'attestation', 'evaluation', 'report', 'formats', 'data'],
  cli: [
    'view',
    'recompute',
    'catalog',
    'attestation',
    'probes',
    'evaluation',
    'readiness',
    'report',
    'formats',
    'files',
    'schema',
    'export',
    'runtimes',
    'data',
  ],
  action: ['catalog', 'probes', 'report', 'formats', 'files', 'schema'],
};

/** Imports of types alone, which leave nothing in a program. Everything of `mayImport`, and these. */
export const mayImportTypes: Readonly<Partial<Record<Zone, readonly Zone[]>>> = {
  formats: ['schema'],
  // What a command prints is held to its schema by the compiler.
  report: ['schema'],
  // An attempt brings what its spec names, no more and no less: the compiler holds it to that.
  attempts: ['probes'],
};

/** PostgreSQL's parser, the messages of its protocol, and of the driver how a certificate was signed. */
const databasePackages = ['libpg-query', 'pg', 'pg-protocol'] as const;

/** The client of MCP, for reading through a gateway: its servers, its compiler of schemas and its OAuth stay out. */
const gatewayPackages = ['@modelcontextprotocol/sdk', 'eventsource-parser', 'zod'] as const;

/** Checks an approval's signature, offline; loaded where a bundle is given. */
const signaturePackages = [
  '@sigstore/bundle',
  '@sigstore/core',
  '@sigstore/protobuf-specs',
  '@sigstore/verify',
] as const;

/** The artifact client and what it brings along: loaded only where a packet is fetched or a report uploaded. */
const artifactPackages = [
  '@actions/artifact',
  '@actions/core',
  '@actions/exec',
  '@actions/github',
  '@actions/http-client',
  '@actions/io',
  '@azure/abort-controller',
  '@azure/core-auth',
  '@azure/core-client',
  '@azure/core-http-compat',
  '@azure/core-lro',
  '@azure/core-rest-pipeline',
  '@azure/core-tracing',
  '@azure/core-util',
  '@azure/core-xml',
  '@azure/logger',
  '@azure/storage-blob',
  '@azure/storage-common',
  '@nodable/entities',
  '@octokit/auth-token',
  '@octokit/core',
  '@octokit/endpoint',
  '@octokit/graphql',
  '@octokit/plugin-paginate-rest',
  '@octokit/plugin-request-log',
  '@octokit/plugin-rest-endpoint-methods',
  '@octokit/plugin-retry',
  '@octokit/request',
  '@octokit/request-error',
  '@protobuf-ts/runtime',
  '@protobuf-ts/runtime-rpc',
  '@typespec/ts-http-runtime',
  'abort-controller',
  'agent-base',
  'anynum',
  'archiver',
  'archiver-utils',
  'async',
  'b4a',
  'balanced-match',
  'before-after-hook',
  'bottleneck',
  'brace-expansion',
  'buffer-crc32',
  'compress-commons',
  'content-type',
  'core-util-is',
  'crc-32',
  'crc32-stream',
  'debug',
  'event-target-shim',
  'events-universal',
  'fast-fifo',
  'fast-xml-builder',
  'fast-xml-parser',
  'glob',
  'graceful-fs',
  'http-proxy-agent',
  'https-proxy-agent',
  'inherits',
  'is-stream',
  'is-unsafe',
  'isarray',
  'json-with-bigint',
  'jwt-decode',
  'lazystream',
  'lodash',
  'lru-cache',
  'minimatch',
  'minipass',
  'ms',
  'normalize-path',
  'path-expression-matcher',
  'path-scurry',
  'pend',
  'process',
  'process-nextick-args',
  'proxy-agent-negotiate',
  'readable-stream',
  'readdir-glob',
  'safe-buffer',
  'streamx',
  'string_decoder',
  'strnum',
  'tar-stream',
  'text-decoder',
  'tunnel',
  'undici',
  'universal-user-agent',
  'util-deprecate',
  'xml-naming',
  'yauzl',
  'zip-stream',
] as const;

export interface Boundary {
  /** Bundle of bundles.ts, and the entry file whose reach is judged. */
  readonly bundle: string;
  readonly entry: string;
  /** Whether `await import()` is followed. */
  readonly lazy: boolean;
  readonly zones: readonly Zone[];
  readonly packages: readonly string[];
  /** Node's modules without `node:`. `anyBut` names what stays out where the rest may be used. */
  readonly builtins: { readonly only: readonly string[] } | { readonly anyBut: readonly string[] };
  /** Of a program that has to be read whole: lines of code in all of its sources. A line that is too wide counts for several. */
  readonly codeLines?: number;
}

/** What could reach a network, load code, or run another program's code. */
const networkAndCode = [
  'cluster',
  'dgram',
  'dns',
  'http',
  'http2',
  'https',
  'inspector',
  'module',
  'net',
  'repl',
  'tls',
  'vm',
  'wasi',
  'worker_threads',
] as const;

/** It must attempt what is forbidden, so it holds what is forbidden. */
const attempts = ['child_process', 'dgram', 'dns', 'fs', 'net', 'os'] as const;

/**
 * What must outlive everything is read in one sitting. The largest has 554 today: the table of its outputs and the names of a run's files
 * are a fifth of it, and the launcher itself, which is the same in all three, is two fifths. What needs more belongs into main.
 */
const LAUNCHER_CODE_LINES = 560;

const launcher = (bundle: string, entry: string): Boundary => ({
  bundle,
  entry,
  lazy: true,
  // `formats` for the names of a run's files, and nothing else of it: it is counted.
  zones: ['action', 'formats'],
  packages: [],
  builtins: { only: ['child_process', 'crypto', 'fs', 'path'] },
  codeLines: LAUNCHER_CODE_LINES,
});

export const boundaries: Readonly<Record<string, Boundary>> = {
  'inside/enter': {
    bundle: 'inside/enter',
    entry: 'src/inside/enter.ts',
    lazy: true,
    zones: ['inside', 'attempts', 'formats'],
    packages: [],
    // To list what it holds open, before node has closed it.
    builtins: { only: ['fs'] },
  },
  'inside/probe': {
    bundle: 'inside/probe',
    entry: 'src/inside/probe/main.ts',
    lazy: true,
    zones: ['inside', 'attempts', 'formats'],
    packages: [],
    builtins: { only: attempts },
  },
  'inside/control': {
    bundle: 'inside/control',
    entry: 'src/inside/control.ts',
    lazy: true,
    zones: ['inside', 'formats'],
    packages: [],
    builtins: { only: attempts },
  },
  'inside/inspect': {
    bundle: 'inside/inspect',
    entry: 'src/inside/inspect/main.ts',
    lazy: true,
    zones: ['inspect', 'evaluation', 'report', 'formats', 'files', 'data'],
    packages: [],
    builtins: { only: ['buffer', 'crypto', 'fs', 'path'] },
  },
  host: {
    bundle: 'host',
    entry: 'src/host/main.ts',
    lazy: true,
    zones: ['host', 'sandbox', 'runtimes', 'attestation', 'probes', 'report', 'formats', 'files', 'data'],
    packages: [],
    // It is root: no network, and no code but its own. An engine is asked over its unix socket, by one file alone (a test says so).
    builtins: { anyBut: networkAndCode.filter((name) => name !== 'http') },
  },
  'cli, as started': {
    bundle: 'operator',
    // Of main.ts, which loads it, this is all that it has besides the start of the host.
    entry: 'src/cli/program.ts',
    lazy: false,
    zones: [
      'cli',
      'recompute',
      'catalog',
      'attestation',
      'probes',
      'evaluation',
      'readiness',
      'report',
      'formats',
      'runtimes',
      'files',
      'data',
    ],
    packages: ['commander', 'picocolors'],
    builtins: { anyBut: networkAndCode },
  },
  'cli, for an inspection': {
    bundle: 'cli-inspect',
    entry: 'src/cli/inspect-program.ts',
    lazy: true,
    zones: [
      'cli',
      'recompute',
      'catalog',
      'attestation',
      'probes',
      'evaluation',
      'readiness',
      'report',
      'formats',
      'runtimes',
      'files',
      'data',
    ],
    packages: ['commander', 'picocolors'],
    builtins: { anyBut: networkAndCode },
  },
  'cli, for a verification': {
    bundle: 'cli-verify',
    entry: 'src/cli/verify-program.ts',
    lazy: true,
    zones: [
      'cli',
      'recompute',
      'catalog',
      'attestation',
      'probes',
      'evaluation',
      'readiness',
      'report',
      'formats',
      'runtimes',
      'files',
      'data',
    ],
    packages: ['commander', 'picocolors'],
    builtins: { anyBut: networkAndCode },
  },
  'cli, for an export': {
    bundle: 'cli-export',
    entry: 'src/cli/export-program.ts',
    lazy: true,
    zones: [
      'cli',
      'recompute',
      'catalog',
      'attestation',
      'probes',
      'evaluation',
      'readiness',
      'report',
      'formats',
      'files',
      'data',
      'export',
      'schema',
    ],
    packages: ['commander', 'picocolors', ...databasePackages],
    builtins: { anyBut: ['cluster', 'dgram', 'inspector', 'repl', 'vm', 'wasi', 'worker_threads'] },
  },
  'cli, with what it loads later': {
    bundle: 'operator',
    entry: 'src/cli/main.ts',
    lazy: true,
    zones: [
      'cli',
      'view',
      'recompute',
      'catalog',
      'attestation',
      'probes',
      'evaluation',
      'readiness',
      'report',
      'formats',
      'runtimes',
      'files',
      'data',
      'export',
      'schema',
    ],
    packages: ['commander', 'picocolors', ...gatewayPackages, ...databasePackages, ...signaturePackages],
    builtins: { anyBut: ['cluster', 'dgram', 'inspector', 'repl', 'vm', 'wasi', 'worker_threads'] },
  },
  export: {
    bundle: 'operator',
    entry: 'src/export/main.ts',
    lazy: true,
    zones: ['export', 'catalog', 'formats', 'files', 'schema', 'data'],
    packages: ['zod', ...databasePackages],
    builtins: { anyBut: ['cluster', 'dgram', 'inspector', 'repl', 'vm', 'wasi', 'worker_threads'] },
  },
  // Reads through a native gateway: PostgreSQL's parser for the gate, and no driver. Whoever names a server starts it, not this.
  'export through a gateway': {
    bundle: 'operator',
    entry: 'src/export/gateway/gateway-export.ts',
    lazy: true,
    zones: ['export', 'catalog', 'formats', 'files', 'data'],
    packages: ['libpg-query', ...gatewayPackages],
    builtins: {
      anyBut: ['child_process', 'cluster', 'dgram', 'inspector', 'repl', 'vm', 'wasi', 'worker_threads'],
    },
  },
  // One file that a person opens in a browser: the verifier's own code, without anything of Node's.
  'verify-page': {
    bundle: 'verify-page',
    entry: 'src/page/browser/main.ts',
    lazy: true,
    zones: [
      'page',
      'view',
      'recompute',
      'catalog',
      'attestation',
      'probes',
      'evaluation',
      'report',
      'formats',
      'runtimes',
      'data',
    ],
    packages: ['@noble/hashes', 'buffer', 'base64-js', 'ieee754'],
    builtins: { only: [] },
  },
  index: launcher('index', 'src/action/inspect/launcher.ts'),
  'export-action': launcher('export-action', 'src/action/export/launcher.ts'),
  'verify-action': launcher('verify-action', 'src/action/verify/launcher.ts'),
  'main, as started': {
    bundle: 'main',
    entry: 'src/action/inspect/main.ts',
    lazy: false,
    zones: ['action', 'catalog', 'probes', 'report', 'formats', 'runtimes', 'files', 'data'],
    // Of which only the reader of inputs is called; nothing of it reaches a network (docs/adr/0090).
    packages: ['@actions/core'],
    // Only the artifact client, loaded later, reaches a network. It starts nothing: the launcher does.
    builtins: { only: ['buffer', 'crypto', 'fs', 'os', 'path'] },
  },
  'main, with what it loads later': {
    bundle: 'main',
    entry: 'src/action/inspect/main.ts',
    lazy: true,
    zones: ['action', 'catalog', 'probes', 'report', 'formats', 'runtimes', 'files', 'data'],
    packages: artifactPackages,
    // The client of a service may reach a network; nothing here starts a program of the runner's or runs text as code.
    builtins: { anyBut: ['cluster', 'dgram', 'inspector', 'repl', 'vm', 'wasi'] },
  },
  // The two smaller actions. Neither holds the database driver or the verifier: those are the command line's, which they do not start.
  // The runtimes are names and data, in the chunk that the three share.
  'export main, as started': {
    bundle: 'main',
    entry: 'src/action/export/main.ts',
    lazy: false,
    zones: ['action', 'report', 'formats', 'runtimes', 'files'],
    packages: ['@actions/core'],
    builtins: { only: ['crypto', 'fs', 'os', 'path'] },
  },
  'verify main, as started': {
    bundle: 'main',
    entry: 'src/action/verify/main.ts',
    lazy: false,
    zones: ['action', 'report', 'formats', 'runtimes', 'files'],
    packages: ['@actions/core'],
    builtins: { only: ['crypto', 'fs', 'os', 'path'] },
  },
};

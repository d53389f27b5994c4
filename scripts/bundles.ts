// Every program that dist/ holds: where it starts, where it lands, and how esbuild makes it. Data only; read by build.ts.

import type { Sharing } from './shared-chunk.ts';

/** Set by Node for CommonJS packages inside an ES module bundle. A second name, such as __filename, clashes in some. */
export const requireBanner =
  "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);";

export interface Bundle {
  /** Output name without extension, relative to dist → entry file. More than one share their chunks. */
  readonly entries: Readonly<Record<string, string>>;
  readonly format: 'esm' | 'cjs';
  /** Whole: programs that are copied into the sandbox, small and one file each. `space`: a third of the artifact client is indentation. */
  readonly minify: boolean | 'space';
  /** V8 reads ASCII a byte at a time, everything else as two: a third less to compile. Other letters are written as escapes. */
  readonly ascii: boolean;
  /** Whether it calls `require` for Node's own modules: packages in CommonJS do, and ours are made to (required-builtins.ts). */
  readonly banner: boolean;
  /** Specifiers that stay as they are written. */
  readonly external: readonly string[];
  /** What of its small modules goes into one file. */
  readonly shared?: readonly Sharing[];
}

/** What must outlive everything that it starts: one file, and as readable as its source. Its limit is in lines (boundaries.ts). */
const launcher = (name: string, entry: string): Bundle => ({
  entries: { [name]: entry },
  format: 'esm',
  minify: false,
  ascii: false,
  banner: false,
  external: [],
});

const inside = (name: string, entry: string, external: readonly string[] = []): Bundle => ({
  entries: { [`inside/${name}`]: entry },
  format: 'cjs',
  minify: true,
  ascii: true,
  banner: false,
  external,
});

/** As dist/cli.mjs loads them: programs of their own beside it, each with a command alone, or with the two that do the same work. */
export const lonePrograms = {
  inspect: './cli-inspect.mjs',
  export: './cli-export.cjs',
  verify: './cli-verify.mjs',
} as const;

export const bundles = {
  'inside/enter': inside('enter', 'src/inside/enter.ts'),
  'inside/probe': inside('probe', 'src/inside/probe/main.ts'),
  // The control program plants its targets, and then runs the prober's own file, byte for byte.
  'inside/control': inside('control', 'src/inside/control.ts', ['./probe.cjs']),
  'inside/inspect': inside('inspect', 'src/inside/inspect/main.ts'),
  host: {
    entries: { host: 'src/host/main.ts' },
    format: 'esm',
    minify: false,
    ascii: true,
    banner: true,
    external: [],
  },
  operator: {
    entries: { cli: 'src/cli/main.ts', api: 'src/cli/api.ts', export: 'src/export/main.ts' },
    format: 'esm',
    minify: false,
    ascii: true,
    banner: true,
    external: Object.values(lonePrograms),
    // Not with cli.mjs itself, which starts one of these programs and should load nothing else.
    shared: [
      {
        rooms: /^(?:catalog\/|sandbox\/|src\/(?:formats\/(?!schema\/)|files\/|catalog\/))/,
        among: /^src\/(?!cli\/main\.ts$)/,
      },
      {
        rooms: /^src\/(?:attestation|cli|probes|recompute|report)\//,
        among: /^src\/cli\/(?!main\.ts$)/,
      },
    ],
  },
  // What a run waits for, in one file: the commands that it never is are left out (build.ts).
  'cli-inspect': {
    entries: { 'cli-inspect': 'src/cli/inspect-program.ts' },
    format: 'esm',
    minify: true,
    ascii: true,
    banner: true,
    external: [],
  },
  // Their workers too, which are started by the dozen.
  'cli-verify': {
    entries: { 'cli-verify': 'src/cli/verify-program.ts' },
    format: 'esm',
    minify: true,
    ascii: true,
    banner: true,
    external: [],
  },
  // In CommonJS, where a part that is loaded later asks for Node's modules later too: TLS and HTTP are most of what a small export loads.
  'cli-export': {
    entries: { 'cli-export': 'src/cli/export-program.ts' },
    format: 'cjs',
    minify: true,
    ascii: true,
    banner: false,
    external: [],
  },
  index: launcher('index', 'src/action/inspect/launcher.ts'),
  'export-action': launcher('export-action', 'src/action/export/launcher.ts'),
  'verify-action': launcher('verify-action', 'src/action/verify/launcher.ts'),
  // Three mains with one artifact client among them.
  main: {
    entries: {
      main: 'src/action/inspect/main.ts',
      'export-main': 'src/action/export/main.ts',
      'verify-main': 'src/action/verify/main.ts',
    },
    format: 'esm',
    minify: 'space',
    ascii: true,
    banner: true,
    external: [],
    shared: [
      { rooms: /^src\/(?:formats\/(?!schema\/)|files\/|action\/(?!artifacts\/))/, among: /^src\/action\// },
    ],
  },
} as const satisfies Record<string, Bundle>;

/** The page that verifies in a browser: its one script, which scripts/verify-page.ts puts into the page. */
export const pageEntry = 'src/page/browser/main.ts';

/** What stands in for Node's own modules there; the sources say `node:crypto` as everywhere. */
export const browserModules: Readonly<Record<string, string>> = {
  'node:buffer': 'src/page/platform/encodings.ts',
  'node:crypto': 'src/page/platform/crypto.ts',
};

/** Exports the global names of Node that the pure rooms use. */
export const browserGlobals = 'src/page/platform/buffer.ts';

export type BundleId = keyof typeof bundles | 'verify-page';

/** Largest size of a program that every run reads, in bytes. */
export const sizeLimits: Readonly<Record<string, number>> = {
  // Read, compiled without a JIT, and hashed in every run: 10 KiB are a fifth of a millisecond. The validator of an item and the
  // words of what was not evaluated made it 84.5 KiB, the lists of a catalog's own and claims on diagnostic items 88.1, what a packet says of
  // a gateway 90, an engine's open promises 91; the rest is for a few sentences, not for a package.
  'inside/inspect.cjs': 92 * 1024,
  'inside/probe.cjs': 40 * 1024,
};

/**
 * Optional packages that other packages try to load. A copy of that name beside dist would be run, so the bundle says
 * that there is none. The blob client reads lists of blobs as Arrow tables where it is asked to: nothing here lists blobs.
 */
export const absentPackages = [
  'apache-arrow',
  'cloudflare:sockets',
  'kerberos',
  'pg-native',
  'supports-color',
] as const;

/**
 * Packages that another one loads for something that we never call: the artifact client's own unzip has no limits, and a
 * package below it (`buffers`) states no licence, so it may not be handed on. The bundle holds this in their place.
 */
export const unusedPackages: Readonly<Record<string, string>> = {
  // The MCP client would compile a server's schemas to code; it is handed a validator that refuses instead.
  ajv: 'export default {};',
  'ajv-formats': 'export default {};',
  // For schemas of zod 3, which nothing here has.
  'zod-to-json-schema': 'export const zodToJsonSchema = undefined;',
  'unzip-stream': 'export default {};',
};

/**
 * Packages that a main takes one function of, and whose modules do nothing when they are loaded. They do not say so themselves, and then
 * one that reads an input would bring a client of HTTP along: 812 KB and 0.4 s in the place of 0.6 KB.
 */
export const packagesWithoutEffects = ['@actions/core'] as const;

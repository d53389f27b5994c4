// Every place where a program of ours can start another one, as data, with what decides which program that is; and the scan that
// holds sources and dist against it. A text of a packet, a catalog or a database must never be what is started: there is no sealed
// Call Contract, so nothing here runs a command. Read by a test. Writes nothing.
import type { AnyNode, CallExpression } from 'acorn';
import { transformSync } from 'esbuild';
import { parseModule, walk } from './syntax-tree.ts';

export interface Start {
  readonly call: string;
  /** The first argument, as it is written. */
  readonly program: string;
  /** What decides which program that is. */
  readonly decided_by: string;
}

/** Source file → its starts, in their order. A line is added only together with what decides the program. */
export const programStarts: Readonly<Record<string, readonly Start[]>> = {
  'src/action/launcher/child.ts': [
    {
      call: 'spawn',
      program: 'argv[0]',
      decided_by: 'its callers, two launchers: this very node, or sudo at a fixed path, with files of dist/',
    },
  ],
  'src/cli/start-host.ts': [
    {
      call: 'spawn',
      program: 'file',
      decided_by: 'this very node, or sudo at a fixed path, with dist/host.mjs',
    },
  ],
  'src/cli/rollup-workers.ts': [
    { call: 'spawn', program: 'node', decided_by: 'this very node, with dist/cli.mjs' },
  ],
  'src/cli/out-lock.ts': [
    {
      call: 'spawnSync',
      program: 'program',
      decided_by: 'a table of absolute paths: flock, with an open folder and no name',
    },
  ],
  'src/cli/gateway-process.ts': [
    {
      call: 'spawn',
      program: 'command',
      decided_by:
        'the operator’s own words behind `--`: an MCP server to read through, without a shell; no document names it',
    },
  ],
  'src/host/control.ts': [
    { call: 'spawnSync', program: 'trustedProgram("nsenter")', decided_by: 'a table of absolute paths' },
  ],
  'src/host/disturbances.ts': [
    {
      call: 'spawn',
      program: 'perl',
      decided_by: 'a table of absolute paths: one sabotage, with a text of ours and a process id',
    },
    {
      call: 'spawnSync',
      program: 'trustedProgram("perl")',
      decided_by:
        'a table of absolute paths: one sabotage, with a text of ours and a path in the work folder',
    },
  ],
  'src/inside/enter.ts': [
    { call: 'process.execve', program: 'node', decided_by: 'the node of the sandbox, with a file of /app' },
  ],
  'src/inside/probe/main.ts': [
    { call: 'process.execve', program: 'node', decided_by: 'the node of the sandbox, with a file of /app' },
  ],
  'src/probes/attempts/p09-no-subprocess.ts': [
    { call: 'spawnSync', program: 'node', decided_by: 'the node of the sandbox: an attempt that must fail' },
    { call: 'spawn', program: 'node', decided_by: 'the node of the sandbox: an attempt that must fail' },
    { call: 'spawn', program: '"/bin/sh"', decided_by: 'itself: an attempt that must fail' },
    { call: 'fork', program: '"/app/spare"', decided_by: 'itself: an attempt that must fail' },
  ],
  'src/host/own-limits.ts': [
    { call: 'spawnSync', program: 'trustedProgram("chrt")', decided_by: 'a table of absolute paths' },
    { call: 'spawnSync', program: 'trustedProgram("prlimit")', decided_by: 'a table of absolute paths' },
  ],
  'src/sandbox/run-program.ts': [
    {
      call: 'spawn',
      program: 'file',
      decided_by:
        'its callers: mount, umount and nsenter by a table of absolute paths; the loader, a constant, which lists and runs nothing; the runtime, asked for its version',
    },
  ],
  'src/sandbox/container.ts': [
    {
      call: 'spawn',
      program: 'file',
      decided_by: 'the runtime: by a table or the operator’s own --runtime, root’s, and called like one',
    },
  ],
  'src/sandbox/engines/engine.ts': [
    {
      call: 'spawnSync',
      program: 'file',
      decided_by: 'podman: by a table or the operator’s own --runtime, root’s, asked for its version',
    },
    { call: 'spawn', program: 'choice.path', decided_by: 'the same, as the service of one run' },
  ],
  'src/sandbox/mounts.ts': [
    { call: 'spawnSync', program: 'trustedProgram("nsenter")', decided_by: 'a table of absolute paths' },
  ],
};

/** Built program, without the digest in a chunk's name → the doors that stand in it, and why each is no way to run a command. */
export const programDoors: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'inside/enter.cjs': { '.execve': 'the prober, in the sandbox' },
  'inside/probe.cjs': {
    '.dlopen': 'an attempt that must fail',
    '.execve': 'the inspector, in the sandbox',
    child_process: 'attempts that must fail',
  },
  'host.mjs': {
    child_process: 'the runtime, the loader and the system’s own tools: none is named by a document',
  },
  'cli-inspect.mjs': {
    child_process:
      'dist/host.mjs and flock; and commander, for programs as sub-commands, of which there are none',
  },
  'cli-verify.mjs': {
    child_process: 'dist/cli.mjs as a worker of a rollup; and commander, for programs as sub-commands, of which there are none',
  },
  'cli-export.cjs': {
    '.binding': 'what a login is bound to: a member of ours, and none of process',
    '.getBuiltinModule':
      'node:tls, node:http and node:https by their names, where a server is reached over a network',
    child_process: 'flock; and commander, for programs as sub-commands, of which there are none',
  },
  'cli.mjs': {
    '.execve': 'asked whether it is there, never called',
  },
  'index.mjs': { child_process: 'dist/main.mjs and dist/host.mjs' },
  'export-action.mjs': { child_process: 'dist/export-main.mjs and dist/cli.mjs export' },
  'verify-action.mjs': { child_process: 'dist/verify-main.mjs and dist/cli.mjs verify' },
  'main.mjs': { '.execve': 'asked whether it is there, never called' },
  'rest-client.mjs': { worker_threads: 'undici, for the type of a message port; it starts none' },
  'upload-artifact.mjs': { '.binding': 'lodash asks for checks of types' },
  'chunk.mjs': {
    '.binding': 'what a login is bound to: a member of ours, and none of process',
    '.getBuiltinModule': 'node:http and node:https by their names, where a document or a gateway is read',
    child_process:
      'dist/host.mjs and flock; an MCP server in the operator’s own words; and commander, for programs as sub-commands, of which there are none',
  },
};

/** Packages that import a module which starts programs, and are in a metafile. */
export const packageDoors: Readonly<Record<string, string>> = {
  commander: 'programs as sub-commands: none is declared',
  undici: 'worker_threads, for the type of a message port',
  '@actions/exec': 'imported by the artifact client’s core, and shaken out of main.mjs',
};

/** Node's modules that start programs, threads or text. */
const doors = ['child_process', 'cluster', 'vm', 'worker_threads', 'repl', 'wasi', 'inspector'];

/** Members of `process` that do the same, under whatever name `process` goes. */
const members = ['execve', 'dlopen', 'binding', '_linkedBinding', 'getBuiltinModule'];

const bare = (specifier: string): string => specifier.replace(/^node:/, '').split('/')[0] ?? '';

/** A text that names such a module and can hardly name anything else, wherever it stands. */
const moduleName = /^(?:node:(?:[a-z_]+)(?:\/.*)?|child_process|worker_threads)$/;

/** What a text without expressions says. */
function textOf(node: AnyNode): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  return node.type === 'TemplateElement' ? (node.value.cooked ?? undefined) : undefined;
}

/** What the literal first argument of `require(…)`, `import(…)`, `import … from` or `getBuiltinModule(…)` names. */
function specifierOf(node: AnyNode): string | undefined {
  const literal =
    node.type === 'ImportDeclaration' || node.type === 'ImportExpression'
      ? node.source
      : node.type === 'CallExpression'
        ? node.arguments[0]
        : undefined;
  return literal?.type === 'Literal' && typeof literal.value === 'string' ? literal.value : undefined;
}

/** A text without these has no door in it: a name of the tables above, or an escape that it could be written with. */
const MAY_HOLD_A_DOOR = new RegExp([...doors, ...members, '\\\\[ux]'].join('|'));

/** Every door of a built program: modules by name, members as `process.x`. Sorted, each once. */
export function doorsIn(source: string, kind: 'module' | 'script'): string[] {
  if (!MAY_HOLD_A_DOOR.test(source)) return [];
  const found = new Set<string>();
  for (const node of walk(parseModule(source, kind))) {
    const specifier = specifierOf(node);
    // A call with that text as its first argument: `require`, or whatever a bundler named it.
    if (specifier !== undefined && doors.includes(bare(specifier))) found.add(bare(specifier));
    // Kept for later in a variable, in a template, or handed on by an `export … from`.
    const text = textOf(node);
    if (text !== undefined && moduleName.test(text) && doors.includes(bare(text))) found.add(bare(text));
    if (node.type === 'ObjectPattern') {
      for (const property of node.properties) {
        if (property.type !== 'Property' || property.key.type !== 'Identifier') continue;
        if (members.includes(property.key.name)) found.add(`.${property.key.name}`);
      }
    }
    if (node.type === 'MemberExpression') {
      const { property } = node;
      const name =
        property.type === 'Identifier' && !node.computed
          ? property.name
          : property.type === 'Literal'
            ? property.value
            : undefined;
      if (typeof name === 'string' && members.includes(name)) found.add(`.${name}`);
    }
  }
  return [...found].sort();
}

/** A text without these has no start in it: the name of the module, the member, or an escape that either could be written with. */
const MAY_START = /child_process|execve|\\[ux]/;

/** Every call of a source file that starts a program: through the module's own names, or a member of `process`. */
export function startsIn(source: string): Omit<Start, 'decided_by'>[] {
  if (!MAY_START.test(source)) return [];
  const { code: text } = transformSync(source, { loader: 'ts', format: 'esm' });
  const nodes = [...walk(parseModule(text, 'module'))];
  const names = new Set<string>();
  for (const node of nodes) {
    if (node.type !== 'ImportDeclaration' || bare(String(node.source.value)) !== 'child_process') continue;
    for (const { local } of node.specifiers) names.add(local.name);
  }
  const slice = (node: AnyNode): string => text.slice(node.start, node.end);
  const starts = (node: AnyNode): node is CallExpression => {
    if (node.type !== 'CallExpression') return false;
    const { callee } = node;
    const named = slice(callee).replace(/\?\.$/, '').replaceAll('?.', '.');
    return names.has(named.split('.')[0] ?? '') || named === 'process.execve';
  };
  return nodes.filter(starts).map((node) => ({
    call: slice(node.callee).replaceAll('?.', '.'),
    program: node.arguments[0] === undefined ? '' : slice(node.arguments[0]),
  }));
}

// Every place outside of src/files that opens a file, or reads or writes one piece by piece, as data, with why it does not use that
// room; and the scan that holds the sources against it. A path of a packet, a catalog or a folder of others must not be opened in a way
// of its own. Read by a test. Writes nothing.
import type { AnyNode } from 'acorn';
import { transformSync } from 'esbuild';
import { parseModule, walk } from './syntax-tree.ts';

/** What opens, and what moves a piece: a loop over the last two is what the room is for. */
const calls = [
  'createReadStream',
  'createWriteStream',
  'open',
  'openAsBlob',
  'openSync',
  'opendir',
  'opendirSync',
  'readSync',
  'readv',
  'readvSync',
  'write',
  'writeSync',
  'writev',
  'writevSync',
];

/** These wait for a pipe, and read a device without end. */
export const wholeReads: readonly string[] = ['readFile', 'readFileSync'];

/** Where the command line, to which every path is named by somebody, reads whole: source file → why. */
export const wholeReaders: Readonly<Record<string, string>> = {
  'src/cli/host-room.ts': 'the kernel’s own tables of this job’s control groups',
  'src/cli/owner-option.ts': 'the system’s table of accounts',
  'src/cli/verify-directory.ts': 'the manifest of this release',
  'src/cli/verify-evidence.ts': 'the manifest of this release',
};

const attempt = 'an attempt in the sandbox, which must fail or reach a pre-created file';
const inspector = 'in the sandbox: a fixed path of /in or /out, or a word on standard error';
const descriptor = 'reads at a position from a file that the room opened';
const launcher = 'a launcher uses Node’s own modules alone, so that it is read in one sitting';
const ownFolder = 'a file in this step’s own work folder, which it made itself';

/** Source file → call → why. A line is added only with its reason. */
export const fileOpeners: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'src/action/export/main.ts': { createReadStream: ownFolder },
  'src/action/launcher/command-file.ts': { openSync: launcher },
  'src/action/verify/run-files.ts': { createReadStream: ownFolder },
  'src/cli/verify-directory.ts': { readSync: descriptor },
  'src/export/packet/export-log.ts': { readSync: 'one byte, of a log that the room opened' },
  'src/export/packet/spool.ts': { opendirSync: 'lists names in a folder that the room opened' },
  'src/host/inputs.ts': { readSync: 'a copy that gives a signal its turn between two pieces' },
  'src/host/machine-tables.ts': { openSync: 'whether /dev/null can be opened, and closed at once' },
  'src/host/main.ts': { writeSync: 'one line on standard error, at the end' },
  'src/inside/inspect/main.ts': { openSync: inspector, readSync: inspector, writeSync: inspector },
  'src/inside/probe/main.ts': { writeSync: 'in the sandbox: the frame, on standard output' },
  'src/probes/attempts/p06-out-write-only.ts': { openSync: attempt, writeSync: attempt },
  'src/sandbox/bundle.ts': {
    openSync: 'a file of the rootfs, or the runtime: root alone can put another one there',
    readSync: 'the same, to its end, whatever size it states: what runs is what is hashed',
  },
  'src/sandbox/container.ts': {
    openSync:
      'the container’s own stdio, in a folder that root alone can enter, in modes that no other file has',
    readSync: 'a bounded piece from the start of a file that is still written',
  },
  'src/sandbox/engines/image.ts': {
    openSync: 'a file of the rootfs, in this run’s own folder, which root alone can enter',
    readSync:
      'the same, piece by piece into the tar that an engine builds of; its image is checked against the rootfs after that',
  },
  'src/sandbox/hash-in-pieces.ts': {
    openSync: 'node, or the sandbox’s copy of it, by a path of ours',
    readSync: 'in pieces, so that others have their turn between two of them',
  },
  'src/sandbox/scaffold.ts': { openSync: 'a namespace of the kernel’s, held open' },
};

const modules = /^(?:node:)?fs(?:\/promises)?$/;

/** A text without these imports none of them: their common name, or an escape that it could be written with. */
const MAY_OPEN = /\bfs\b|\\[ux]/;

/** Each such call of a source file: through a name of the module, under whatever alias, or a member of it. Sorted, each once. */
export function openersIn(source: string, names: readonly string[] = calls): string[] {
  if (!MAY_OPEN.test(source)) return [];
  const { code } = transformSync(source, { loader: 'ts', format: 'esm' });
  const nodes = [...walk(parseModule(code, 'module'))];
  const direct = new Map<string, string>();
  const whole = new Set<string>();
  const found = new Set<string>();
  for (const node of nodes) {
    if (node.type !== 'ImportDeclaration' || !modules.test(String(node.source.value))) continue;
    for (const specifier of node.specifiers) {
      const imported =
        specifier.type === 'ImportSpecifier' && specifier.imported.type === 'Identifier'
          ? specifier.imported.name
          : '*';
      if (imported === '*' || imported === 'promises' || imported === 'default')
        whole.add(specifier.local.name);
      else direct.set(specifier.local.name, imported);
    }
  }
  const isWhole = (node: AnyNode): boolean =>
    node.type === 'Identifier'
      ? whole.has(node.name)
      : node.type === 'MemberExpression' &&
        node.property.type === 'Identifier' &&
        node.property.name === 'promises' &&
        isWhole(node.object);
  const note = (name: unknown): void => {
    if (typeof name === 'string' && names.includes(name)) found.add(name);
  };
  for (const node of nodes) {
    // Named, not only called: a function that is handed on is called somewhere else.
    if (node.type === 'Identifier') note(direct.get(node.name));
    if (node.type === 'MemberExpression' && isWhole(node.object))
      note(
        node.property.type === 'Identifier' && !node.computed
          ? node.property.name
          : node.property.type === 'Literal'
            ? node.property.value
            : undefined,
      );
    if (
      node.type === 'VariableDeclarator' &&
      node.id.type === 'ObjectPattern' &&
      node.init != null &&
      isWhole(node.init)
    )
      for (const property of node.id.properties)
        if (property.type === 'Property' && property.key.type === 'Identifier') note(property.key.name);
  }
  return [...found].sort();
}

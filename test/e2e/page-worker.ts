// The script of dist/verify.html as a browser's worker runs it, in a context of its own without Node: files are read in pieces, as there.
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import type { Answer, FromWorker, GivenFile, Inputs } from '../../src/page/request.ts';
import { sortFiles, toInputs } from '../../src/page/sort-files.ts';
import type { Sorted } from '../../src/page/sort-files.ts';
import type { Role } from '../../src/page/request.ts';
import { dist } from '../support/sandbox.ts';

export const pageFile = path.join(dist, 'verify.html');

/** What stands between the tags, byte for byte. The style comes first, and the script holds texts that look like tags. */
export function partOf(html: string, tag: 'script' | 'style'): string {
  const start = html.indexOf(`<${tag}>`) + tag.length + 2;
  return html.slice(start, tag === 'style' ? html.indexOf('</style>') : html.lastIndexOf('</script>'));
}

class Piece {
  readonly from: number;
  readonly to: number;
  readonly file: string;
  constructor(file: string, from = 0, to = Infinity) {
    this.file = file;
    this.from = from;
    this.to = to;
  }
  slice(from: number, to: number): Piece {
    return new Piece(this.file, from, to);
  }
}

class FileReaderSync {
  readAsArrayBuffer({ file, from, to }: Piece): ArrayBuffer {
    const descriptor = fs.openSync(file, 'r');
    try {
      const bytes = new Uint8Array(Math.max(0, Math.min(to, fs.fstatSync(descriptor).size) - from));
      const read = fs.readSync(descriptor, bytes, 0, bytes.length, from);
      return bytes.buffer.slice(0, read);
    } finally {
      fs.closeSync(descriptor);
    }
  }
}

/** Files below a path, named as a browser names those of a dropped folder, or a dropped file by its name. */
export function dropped(...paths: readonly string[]): GivenFile<Piece>[] {
  return paths.flatMap((each) => {
    const given = (file: string): GivenFile<Piece> => ({
      path: path.relative(path.dirname(each), file),
      size: fs.statSync(file).size,
      file: new Piece(file),
    });
    if (!fs.statSync(each).isDirectory()) return [given(each)];
    return fs
      .readdirSync(each, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => given(path.join(entry.parentPath, entry.name)));
  });
}

/** As the form sorts them; `forced`: what a picker of one kind was given. */
export function sorted(
  files: readonly GivenFile<Piece>[],
  forced: Partial<Record<Role, string>> = {},
): Sorted<Piece>[] {
  const roles = sortFiles(files.map((file) => file.path));
  return [
    ...files.map((given) => ({ given, role: roles.get(given.path) ?? ('unused' as const) })),
    ...Object.entries(forced).flatMap(([role, file]) =>
      dropped(file).map((given) => ({ given, role: role as Role })),
    ),
  ];
}

export interface Page {
  ask(files: readonly Sorted<Piece>[], expectations?: Inputs<Piece>['expectations']): Answer;
  /** Messages of the last question but its answer. */
  readonly progress: FromWorker[];
}

export function startPage(): Page {
  const script = partOf(fs.readFileSync(pageFile, 'utf8'), 'script');
  const heard: FromWorker[] = [];
  let tell: (event: unknown) => void = () => undefined;
  const scope = vm.createContext({
    TextDecoder,
    TextEncoder,
    FileReaderSync,
    postMessage: (message: FromWorker) => void heard.push(message),
    addEventListener: (_name: string, listener: (event: unknown) => void) => {
      tell = listener;
    },
  });
  vm.runInContext(script, scope);
  const progress: FromWorker[] = [];
  return {
    progress,
    ask(files, expectations = {}) {
      heard.length = 0;
      tell({ data: toInputs(files, expectations) });
      progress.splice(0, progress.length, ...heard.slice(0, -1));
      const last = heard.at(-1);
      if (last === undefined || last.kind === 'progress') throw new Error('the worker gave no answer');
      return last;
    },
  };
}

// The read-only tools that an agent may call, as command lines of this program: one table, and no second implementation. Pure but for
// looking at paths. Attacker: the agent's arguments, and anyone who wrote what it was told to pass. No tool starts a sandbox, reads a
// database, writes a file or accepts anything; no path leads out of the root, by a link neither.
import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve, sep } from 'node:path';
import { CodedError } from '../formats/coded-error.ts';
import { quoted } from '../formats/quoted.ts';

/** `positional`: without an option's name; `path`: below the root. */
interface Argument {
  readonly kind: 'text' | 'path' | 'positional' | 'positional path';
  readonly required: boolean;
  readonly says: string;
}

interface Tool {
  readonly command: readonly string[];
  readonly says: string;
  readonly takes: Readonly<Record<string, Argument>>;
}

const text = (says: string): Argument => ({ kind: 'text', required: false, says });
const path = (says: string): Argument => ({ kind: 'path', required: false, says });
const needed = (argument: Argument): Argument => ({ ...argument, required: true });

const catalog = path('folder of the pinned catalog; without it the one shipped with the tool');
const packet = path('the packet');
const expectPacket = text('sha256:… of the packet, from outside');
const expectCatalog = text('sha256:… of the catalog, from outside');

/** Tool → its command line. An argument `max_age` is the option `--max-age`. */
export const tools = {
  verify: {
    command: ['verify'],
    says: 'Recomputes a run offline, or judges an evidence file alone. Code 10 agrees, 2 open, 3 BLOCKED, 4 contradiction. Approves nothing.',
    takes: {
      run: needed({
        kind: 'positional path',
        required: true,
        says: 'folder of the run, or its evidence file',
      }),
      packet,
      claims: path("the reader's claims of that run"),
      previous: path('folder of the earlier run that it was compared with'),
      catalog,
      expect_packet: expectPacket,
      expect_policy: text('sha256:… of the policy, from outside'),
      expect_catalog: expectCatalog,
      expect_nonce: text('the nonce that the caller gave the run'),
      expect_run: text('the CI run, or the run id'),
      expect_max_age: text('90s, 30m, 24h or 7d'),
      expect_since: text('2026-06-10T08:00:00Z'),
    },
  },
  explain: {
    command: ['explain'],
    says: 'A verdict, reason, probe, rule, exit code, matrix row or blocked capability in words.',
    takes: { code: { kind: 'positional', required: true, says: 'such as STALE, p03, 3, #25, D8' } },
  },
  readiness: {
    command: ['readiness'],
    says: 'What is open and what stays blocked; with a run, its evidence beside it. The map is constant.',
    takes: { run: path('folder of a run'), packet, catalog },
  },
  gap_map: {
    command: ['gap-map'],
    says: 'What a packet states about the prerequisites of a governed dispatch. Dispatches nothing.',
    takes: {
      code: {
        kind: 'positional',
        required: true,
        says: 'DOT_C1_VOCAB_BUILD, or another that a source document reviews',
      },
      packet: needed(packet),
      before: path('an earlier packet of the same catalog'),
      catalog,
      max_age: text('90s, 30m, 24h or 7d'),
      expect_packet: expectPacket,
      expect_catalog: expectCatalog,
    },
  },
  catalog_show: {
    command: ['catalog', 'show'],
    says: 'One entry of the pinned catalog with its SQL.',
    takes: {
      id: { kind: 'positional', required: true, says: 'a query id, such as count/dot_tools' },
      catalog,
    },
  },
} as const satisfies Readonly<Record<string, Tool>>;

export type ToolName = keyof typeof tools;

export const isTool = (name: string): name is ToolName => Object.hasOwn(tools, name);

/** A text of an option is a digest, a time or a code. */
const TEXT_LIMIT = 500;
const PATH_LIMIT = 4096;

/** A catalog has some hundred files, a run five. */
const ENTRIES_LIMIT = 5000;
const DEPTH_LIMIT = 6;

const refuse = (code: string, why: string, hint: string): never => {
  throw new CodedError(code, why, hint);
};

const outside = (given: string): never =>
  refuse(
    'PATH_OUTSIDE_ROOT',
    `${quoted(given)} is not below the root`,
    'Give a path below the folder that the server was started with.',
  );

const isBelow = (real: string, root: string): boolean => real === root || real.startsWith(root + sep);

/** Links in a folder that lead out of the root would let a command read what lies there. */
function refuseLinksOut(
  folder: string,
  root: string,
  given: string,
  left: { entries: number },
  depth: number,
): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    left.entries -= 1;
    if (left.entries < 0 || depth === 0)
      refuse(
        'PATH_TOO_MANY',
        `${quoted(given)} holds too much`,
        'Give a folder that holds one run or one catalog.',
      );
    const file = join(folder, entry.name);
    if (entry.isSymbolicLink()) {
      let real = '';
      try {
        real = realpathSync(file);
      } catch {
        continue; // It leads nowhere.
      }
      if (!isBelow(real, root)) outside(given);
    }
    if (entry.isDirectory()) refuseLinksOut(file, root, given, left, depth - 1);
  }
}

/** The link-free path of something that is there, below the root. */
function toPath(given: string, root: string): string {
  if (given === '' || given.length > PATH_LIMIT || given.includes('\0')) return outside(given.slice(0, 80));
  let real: string;
  try {
    real = realpathSync(isAbsolute(given) ? given : resolve(root, given));
  } catch {
    return refuse(
      'PATH_NOT_FOUND',
      `${quoted(given)} is not there`,
      'Give a path below the root that exists.',
    );
  }
  if (!isBelow(real, root)) return outside(given);
  if (statSync(real).isDirectory())
    refuseLinksOut(real, root, given, { entries: ENTRIES_LIMIT }, DEPTH_LIMIT);
  return real;
}

/** The root as every path is checked against it. Throws for what is no folder. */
export function toRoot(given: string): string {
  const real = realpathSync(resolve(given));
  if (!lstatSync(real).isDirectory()) throw new Error('no folder');
  return real;
}

/** The command line of a call. Throws a coded error for whatever the tool does not take. */
export function toCommandLine(
  name: ToolName,
  given: Readonly<Record<string, unknown>>,
  root: string,
): string[] {
  const { command, takes }: Tool = tools[name];
  const unknown = Object.keys(given).find((each) => !Object.hasOwn(takes, each));
  if (unknown !== undefined)
    refuse(
      'ARGUMENT_UNKNOWN',
      `${name} takes no argument ${quoted(unknown.slice(0, 80))}`,
      `It takes ${Object.keys(takes).join(', ')}.`,
    );
  const options: string[] = [];
  const positional: string[] = [];
  for (const [argument, { kind, required }] of Object.entries(takes)) {
    const value = Object.hasOwn(given, argument) ? given[argument] : undefined;
    if (value === undefined && !required) continue;
    if (typeof value !== 'string' || (!kind.includes('path') && value.length > TEXT_LIMIT))
      return refuse(
        'ARGUMENT_MALFORMED',
        `${name} needs ${argument} as a text`,
        `Give ${argument} as a text of at most ${TEXT_LIMIT} characters.`,
      );
    const word = kind.includes('path') ? toPath(value, root) : value;
    if (kind.startsWith('positional')) positional.push(word);
    // One word with its name: a value that begins with a dash is no option.
    else options.push(`--${argument.replaceAll('_', '-')}=${word}`);
  }
  return [...command, '--json', ...options, '--', ...positional];
}

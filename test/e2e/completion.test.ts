// Completion as a person meets it: the built program's scripts in real shells. bash is required; zsh and fish are tried where they are
// installed, and named as not run otherwise. No file name and no word on the line may be executed.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { shells } from '../../src/cli/completion/shells.ts';
import { LONG } from '../support/long.ts';
import { temporaryFolder } from '../support/sandbox.ts';
import { tki } from './command-line.ts';

const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());

/** Each would make a file called `pwned`, if anybody ran it. */
const hostile = [
  '$(touch pwned)',
  '`touch pwned`',
  'a;touch pwned',
  "b'; touch pwned; '",
  'c\ntouch pwned\n',
];

beforeAll(() => {
  for (const shell of shells) fs.writeFileSync(at(`tki.${shell}`), tki(['completion', shell]).stdout);
  fs.mkdirSync(at('here/fol der'), { recursive: true });
  for (const name of ['packet one.json', ...hostile]) fs.writeFileSync(at(`here/${name}`), '');
});

const at = (name: string): string => path.join(folder.dir, name);
const here = (): string => at('here');
const nothingRan = (): void => expect(fs.existsSync(at('here/pwned'))).toBe(false);

const isInstalled = (program: string): boolean => spawnSync(program, ['-c', 'exit 0']).status === 0;

/** Words of the line, the last one being completed → the words that are offered, or what the shell lists itself. */
const lines: readonly (readonly [
  words: readonly string[],
  offered: readonly string[] | 'files' | 'folders',
])[] = [
  [['insp'], ['inspect']],
  [['--v'], ['--version']],
  [
    ['catalog', 'li'],
    ['list', 'lint'],
  ],
  [['catalog', 'gate', '--c'], ['--catalog']],
  [['catalog', 'gate', ''], 'files'],
  [['help', 'gap'], ['gap-map']],
  [
    ['completion', ''],
    ['bash', 'zsh', 'fish'],
  ],
  [['inspect', ''], 'files'],
  [['inspect', 'packet.json', '--ou'], ['--out']],
  [['inspect', '--out', ''], 'folders'],
  [['inspect', '--claims', ''], 'files'],
  [['inspect', '--runtime', 'cr'], ['crun']],
  [
    ['inspect', '--venue', ''],
    ['v1', 'v2', 'unstated'],
  ],
  [['inspect', '--max-age', ''], []],
  [['inspect', '--json', ''], 'files'],
  [['rollup', 'run1', ''], 'folders'],
  [['report', 'run1', '--format', ''], ['oscal']],
  [['gap-map', 'DOT_C'], ['DOT_C1_VOCAB_BUILD']],
  [['doctor', ''], []],
  [['no-such-command', ''], []],
  [['gateway-probe', '--gateway', 'mcp', '--', '--js'], 'files'],
  [['inspect', '$(touch pwned)', '--js'], ['--json']],
  [['inspect', '`touch pwned`', '$(touch pwned)'], 'files'],
];

const quote = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;

/** What is typed, with a tab wherever the shell is to complete. The last line is thrown away, not entered. */
const keys = [
  'tki insp\tpack\t--js\t',
  'tki inspect --out fo\t',
  'tki inspect --claims=pack\t',
  ...[String.raw`\$`, '\\`', 'a', 'b', 'c'].map((start) => `tki inspect ${start}\t`),
  'tki inspect $(touch pwned) --js\t\u0015',
];

/** What a tki is given when those lines are entered. */
const completed = [
  ['inspect', 'packet one.json', '--json'],
  ['inspect', '--out', 'fol der'],
  ['inspect', '--claims=packet one.json'],
  ...hostile.map((name) => ['inspect', name]),
];

/** Types into a shell at a terminal of its own, whose start file `rc` gets a tki that keeps its words. READY: the next line may be typed. */
async function typed(shell: string, rc: string): Promise<string[][]> {
  fs.rmSync(at('given'), { force: true });
  fs.appendFileSync(at(rc), `\ntki() { printf '%s\\0' "$@" '' >> ${quote(at('given'))}; }\n`);
  const child = spawn('script', ['-qec', shell, '/dev/null'], {
    cwd: here(),
    env: { PATH: '/usr/bin:/bin', TERM: 'dumb', HOME: folder.dir, ZDOTDIR: folder.dir, LC_ALL: 'C.UTF-8' },
  });
  const rest = [...keys.map((line) => `${line}\n`), 'exit\n'];
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    while (said.includes('READY')) {
      said = said.slice(said.indexOf('READY') + 'READY'.length);
      child.stdin.write(rest.shift() ?? '');
    }
  });
  await new Promise((resolve) => child.once('close', resolve));
  const given = fs.readFileSync(at('given'), 'utf8').split('\0\0').slice(0, -1);
  // zsh takes the slash of a folder back when the line is entered.
  return given.map((words) => words.replace(/\/$/, '').split('\0'));
}

describe('bash', () => {
  test('offers commands, options, choices, or leaves files and folders to readline', () => {
    const script = [
      `source ${quote(at('tki.bash'))}`,
      // A second time: a shell that starts another one has it twice.
      `source ${quote(at('tki.bash'))}`,
      'compopt() { said+="$*"; }',
      'try() { COMP_WORDS=(tki "$@") COMP_CWORD=$#; said=; _tki; printf "%s|%s\\n" "${COMPREPLY[*]}" "$said"; }',
      ...lines.map(([words]) => `try ${words.map(quote).join(' ')}`),
      'try inspect --runtime = cr',
      'try inspect --runtime =',
    ].join('\n');
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-euc', script], {
      cwd: here(),
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    const expected = lines.map(([, offered]) => {
      if (offered === 'files') return '|';
      if (offered === 'folders') return '|+o default -o dirnames';
      return `${offered.join(' ')}|+o default`;
    });
    expect(stdout.trimEnd().split('\n')).toEqual([
      ...expected,
      'crun|+o default',
      'auto crun runc docker podman|+o default',
    ]);
    nothingRan();
  });

  it('completes at a keyboard, and quotes file names instead of running them', async () => {
    const rc = [
      `source ${quote(at('tki.bash'))}`,
      'bind "set enable-bracketed-paste off" 2>/dev/null',
      'PS1="READY"',
    ];
    fs.writeFileSync(at('rc'), rc.join('\n'));
    expect(await typed(`bash --rcfile ${quote(at('rc'))} -i`, 'rc')).toEqual(completed);
    nothingRan();
  });
});

describe('fish', () => {
  it.runIf(LONG || isInstalled('fish'))('offers the same', () => {
    const script = [
      `source ${quote(at('tki.fish'))}`,
      ...lines.flatMap(([words]) => {
        // Its last word is what is typed; the others stand as a shell would need them.
        const line = ['tki', ...words.map((word) => (/[$`]/.test(word) ? quote(word) : word))].join(' ');
        return ['echo ==', `complete -C ${JSON.stringify(line).replaceAll('$', String.raw`\$`)}`];
      }),
    ].join('\n');
    const env = { PATH: '/usr/bin:/bin', HOME: folder.dir, LC_ALL: 'C.UTF-8' };
    const { stdout, stderr } = spawnSync('fish', ['--no-config', '-c', script], {
      cwd: here(),
      encoding: 'utf8',
      env,
    });
    expect(stderr).toBe('');
    const offered = stdout.split('==\n').slice(1);
    for (const [index, [words, expected]] of lines.entries()) {
      const names = (offered[index] ?? '').split('\n').map((line) => line.split('\t')[0]);
      const line = words.join(' ');
      // Of a word that has begun fish offers no file that does not begin so.
      const isFile = expected === 'files' && words.at(-1) === '';
      const found = [
        ...new Set(names.flatMap((name) => (name === undefined || name === '' ? [] : [name]))),
      ].sort((a, b) => (a < b ? -1 : 1));
      const rest =
        expected === 'files' ? [] : expected === 'folders' ? ['fol der/'] : [...new Set(expected)].sort();
      expect(expected === 'files' ? [] : found, line).toEqual(rest);
      expect(found.includes('packet one.json') || !isFile, line).toBe(true);
    }
    nothingRan();
  });
});

describe('zsh', () => {
  it.runIf(LONG || isInstalled('zsh'))('loads it behind compinit, and says what is missing before it', () => {
    const load = `source ${quote(at('tki.zsh'))}`;
    const run = (script: string) =>
      spawnSync('zsh', ['-fc', script], {
        cwd: here(),
        encoding: 'utf8',
        env: { PATH: '/usr/bin:/bin', HOME: folder.dir },
      });
    const before = run(load);
    expect([before.stdout, before.stderr]).toEqual([
      '',
      'tki: no completion before compinit: autoload -Uz compinit && compinit\n',
    ]);
    const after = run(`autoload -Uz compinit && compinit -u -D; ${load}; print -r -- $_comps[tki]`);
    expect([after.stdout, after.stderr]).toEqual(['_tki\n', '']);
    nothingRan();
  });

  it.runIf(LONG || isInstalled('zsh'))('completes at a keyboard, and quotes file names', async () => {
    const rc = [
      'unset zle_bracketed_paste',
      'autoload -Uz compinit && compinit -u -D',
      `source ${quote(at('tki.zsh'))}`,
      // Once a line, when keys are read; the prompt would be drawn again and again.
      'zle-line-init() { print -n READY }; zle -N zle-line-init',
      'PS1=""',
    ];
    fs.writeFileSync(at('.zshrc'), rc.join('\n'));
    expect(await typed('zsh -i', '.zshrc')).toEqual(completed);
    nothingRan();
  });
});

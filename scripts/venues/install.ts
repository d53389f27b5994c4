// Brings one runtime into a cache folder outside the tree, root's, so that `--runtime /path` takes it. Nothing of the system is
// changed. Must never take one that is not there for one that failed, nor the reverse: what is missing is
// named and that cell is NOT_RUN; an installation that fails is a failure.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { isCoded } from '../../src/formats/coded-error.ts';
import { architectures, isArchitecture } from '../../src/formats/kernel/architectures.ts';
import type { Architecture } from '../../src/formats/kernel/architectures.ts';
import { trustedProgram } from '../../src/sandbox/programs.ts';
import type { Cell } from './cells.ts';

export type Installed =
  | { readonly kind: 'there'; readonly file: string }
  /** A part that this machine lacks: nothing was tried. */
  | { readonly kind: 'missing'; readonly what: string }
  /** Everything is there, and it could not be installed: a fault, and no excuse. */
  | { readonly kind: 'failed'; readonly what: string };

/** Root's alone, as every folder above a runtime has to be. */
export const CACHE = process.env['TKI_VENUES_CACHE'] ?? '/var/cache/tool-kiem-thu-venues';

export const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** A mirror may stand still: sid's list of packages runs out in a week. What is signed stays signed. */
export const OF_ANY_AGE = 'Acquire::Check-Valid-Until';

const PATH = '/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** Where Debian keeps the libraries of each architecture. */
const multiarch: Readonly<Record<Architecture, string>> = {
  x64: 'x86_64-linux-gnu',
  arm64: 'aarch64-linux-gnu',
};

export class Missing extends Error {}

export function run(
  program: string,
  args: readonly string[],
  options: { cwd?: string; env?: object } = {},
): string {
  const env = { ...process.env, PATH, LC_ALL: 'C.UTF-8', ...options.env };
  // Started in a folder that is not there a program fails as if itself were not.
  mkdirSync(CACHE, { recursive: true, mode: 0o755 });
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    cwd: options.cwd ?? CACHE,
    env,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined && 'code' in error && error.code === 'ENOENT')
    throw new Missing(`${program} is not installed`);
  if (status !== 0) {
    const words = stderr.trim().split('\n').slice(-3).join(' ').slice(-400);
    throw new Error(`${program} ${args[0] ?? ''} ended with ${status ?? 'a signal'}: ${words}`);
  }
  return stdout;
}

/** A part without a program of its own: the answer is whether it is there. */
function requirePart(part: string, program: string, args: readonly string[]): void {
  const { error, status } = spawnSync(program, args, { env: { PATH }, stdio: 'ignore' });
  if (error !== undefined) throw new Missing(`${program} is not installed`);
  if (status !== 0) throw new Missing(`${part} are not installed`);
}

/** A folder that is there only once it is whole: an interrupted build is begun again. */
export function placed(id: string, fill: (folder: string) => void): string {
  const folder = join(CACHE, id);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true, mode: 0o755 });
  const begun = `${folder}.begun`;
  rmSync(begun, { recursive: true, force: true });
  mkdirSync(begun, { mode: 0o755 });
  fill(begun);
  renameSync(begun, folder);
  return folder;
}

type GoModule = Extract<Cell['source'], { kind: 'go-module' }>;

function built(cell: Cell, { module, version, program }: GoModule): string {
  return placed(cell.id, (folder) => {
    requirePart('libseccomp’s headers (libseccomp-dev)', 'pkg-config', ['--exists', 'libseccomp']);
    run('cc', ['--version']);
    const env = { GOFLAGS: '-mod=mod -buildvcs=false', GOTOOLCHAIN: 'local' };
    const { Dir: source } = JSON.parse(
      run('go', ['mod', 'download', '-json', `${module}@${version}`], { cwd: folder, env }),
    ) as { Dir: string };
    const { folder: main, version: said } = program ?? { folder: '.', version: 'main.version' };
    const flags = ['-trimpath', '-tags', 'seccomp', '-ldflags', `-X ${said}=${version.slice(1)}`];
    run('go', ['build', '-mod=readonly', ...flags, '-o', join(folder, cell.runtime), main], {
      cwd: source,
      env: { ...env, GOFLAGS: '-buildvcs=false', CGO_ENABLED: program === undefined ? '1' : '0' },
    });
  });
}

/** Where this machine's apt has Debian from. */
export function mirror(): string {
  const targets = run('apt-get', [
    'indextargets',
    '--format',
    '$(ORIGIN) $(REPO_URI)',
    'Created-By: Packages',
  ]);
  const found = targets.split('\n').find((line) => line.startsWith('Debian '));
  if (found === undefined || !existsSync(KEYRING))
    throw new Missing('apt on this machine has no Debian suite');
  return found.slice('Debian '.length);
}

/** It loads no library, as Go builds it. */
function isStatic(file: string): boolean {
  return (
    spawnSync('patchelf', ['--print-interpreter', file], { env: { PATH }, stdio: 'ignore' }).status !== 0
  );
}

function ofCrate(cell: Cell, version: string): string {
  return placed(cell.id, (folder) => {
    requirePart('libseccomp’s headers (libseccomp-dev)', 'pkg-config', ['--exists', 'libseccomp']);
    const home = process.env['HOME'] ?? '/root';
    const env = { PATH: `${join(home, '.cargo/bin')}:${PATH}`, CARGO_TARGET_DIR: join(folder, 'target') };
    run('cargo', ['install', '--quiet', '--debug', '--root', folder, `${cell.runtime}@${version}`], { env });
    copyFileSync(join(folder, 'bin', cell.runtime), join(folder, cell.runtime));
    rmSync(join(folder, 'target'), { recursive: true });
  });
}

/** The package and everything that it depends on, of that suite; the program is told to load those libraries. */
function unpacked(cell: Cell, suite: string, program: string): string {
  return placed(cell.id, (folder) => {
    run('patchelf', ['--version']);
    const apt = join(folder, 'apt');
    for (const name of ['lists/partial', 'archives/partial']) mkdirSync(join(apt, name), { recursive: true });
    writeFileSync(join(apt, 'status'), '');
    writeFileSync(join(apt, 'sources.list'), `deb [signed-by=${KEYRING}] ${mirror()} ${suite} main\n`);
    const options = {
      'Dir::Etc::SourceList': join(apt, 'sources.list'),
      'Dir::Etc::SourceParts': '-',
      'Dir::State::Lists': join(apt, 'lists'),
      'Dir::State::status': join(apt, 'status'),
      'Dir::Cache': apt,
      'APT::Sandbox::User': 'root',
      [OF_ANY_AGE]: 'false',
    };
    const given = Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
    run('apt-get', [...given, '-qq', 'update']);
    const wanted = ['install', '--yes', '--download-only', '--no-install-recommends', cell.runtime];
    run('apt-get', [...given, '-qq', ...wanted]);
    const system = join(folder, 'system');
    for (const name of readdirSync(join(apt, 'archives')).filter((each) => each.endsWith('.deb')))
      run('dpkg-deb', ['--extract', join(apt, 'archives', name), system]);
    rmSync(apt, { recursive: true });
    const file = join(folder, cell.runtime);
    copyFileSync(join(system, program), file);
    chmodSync(file, 0o755);
    if (isStatic(file)) return;
    // The folder is renamed once it is whole: what is written into the program is its last name.
    if (!isArchitecture(process.arch)) throw new Missing(`a Debian of ${process.arch}`);
    const { loader } = architectures[process.arch];
    const libraries = join(CACHE, cell.id, 'system/usr/lib', multiarch[process.arch]);
    run('patchelf', ['--set-interpreter', join(libraries, basename(loader)), file]);
    run('patchelf', ['--force-rpath', '--set-rpath', libraries, file]);
  });
}

/** The runtime of a cell, installed now or before. */
export function install(cell: Cell): Installed {
  try {
    switch (cell.source.kind) {
      case 'go-module':
        return {
          kind: 'there',
          file: join(built(cell, cell.source), cell.runtime),
        };
      case 'debian':
        return {
          kind: 'there',
          file: join(unpacked(cell, cell.source.suite, cell.source.program), cell.runtime),
        };
      case 'crate':
        return { kind: 'there', file: join(ofCrate(cell, cell.source.version), cell.runtime) };
      case 'here':
        return { kind: 'there', file: trustedProgram(cell.source.program) };
    }
  } catch (error) {
    const what = error instanceof Error ? error.message : 'unknown';
    return {
      kind: error instanceof Missing || isCoded(error, 'MISSING_PROGRAM') ? 'missing' : 'failed',
      what,
    };
  }
}

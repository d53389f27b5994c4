// Makes the context of the operator's image (sandbox/Dockerfile.operator): this machine's node, tki as it was built, and the
// programs of the system that it needs beside the host's own, each with its libraries. Never run in the sandbox; downloads nothing.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { architectureIds, architectures, isArchitecture } from '../src/formats/kernel/architectures.ts';
import { root } from './root.ts';

/** Of this machine: an image is made for the architecture that it is made on. */
function loaderHere(): string {
  if (!isArchitecture(process.arch))
    throw new Error(`an operator's image is made on ${architectureIds.join(' or ')}, not on ${process.arch}`);
  return architectures[process.arch].loader;
}

/** Where dist/host.mjs looks for them: by fixed absolute path, as everywhere. */
const programs = { flock: '/usr/bin/flock', nsenter: '/usr/bin/nsenter', ip: '/usr/sbin/ip' } as const;

/** What tki is at run time. The mark says that the host's files are behind its first process. */
const parts = ['dist', 'catalog', 'LICENSE', 'package.json'] as const;
const MARK = 'operator-image';

/** Every file of the image: path inside → path here. */
function filesOf(): Map<string, string> {
  const files = new Map<string, string>([['/app/node', process.execPath]]);
  for (const [name, inside] of Object.entries(programs)) {
    const here = ['/usr/sbin', '/usr/bin', '/sbin', '/bin']
      .map((folder) => join(folder, name))
      .find(existsSync);
    if (here === undefined) throw new Error(`${name} is not here: apt-get install util-linux iproute2`);
    files.set(inside, realpathSync(here));
  }
  const loader = loaderHere();
  files.set(loader, realpathSync(loader));
  for (const program of Array.from(files.values())) {
    const listed = spawnSync(loader, ['--list', program], { env: {}, encoding: 'latin1' });
    for (const [, library = ''] of (listed.stdout ?? '').matchAll(/=> (\/\S+) \(0x/g))
      files.set(library, realpathSync(library));
  }
  return files;
}

/** Fills a folder that is not there yet: `rootfs/` below it is the image's root. */
export function makeContext(context: string): void {
  const rootfs = join(context, 'rootfs');
  mkdirSync(rootfs, { recursive: true });
  for (const [inside, here] of filesOf()) {
    const target = join(rootfs, inside);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(here, target);
    chmodSync(target, 0o555);
  }
  for (const part of parts) cpSync(join(root, part), join(rootfs, 'app/tki', part), { recursive: true });
  writeFileSync(join(rootfs, 'app/tki', MARK), '');
  // Mount points of the command, and what a program without a home or a temporary folder expects.
  for (const folder of ['evidence', 'tmp', 'run', 'proc', 'dev', 'sys']) mkdirSync(join(rootfs, folder));
}

if (import.meta.main) {
  const [context] = process.argv.slice(2);
  if (context === undefined || existsSync(context)) {
    process.stderr.write('operator-image: give the path of a folder that is not there yet\n');
    process.exit(1);
  }
  makeContext(resolve(context));
}

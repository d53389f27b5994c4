// Debian of an architecture that is emulated here, unpacked by this machine's own programs in about a minute: under emulation, with
// every maintainer script, it took 46. No maintainer script runs; what one would have made and a boot needs is made here.
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Missing, run } from './install.ts';

/** Essential packages have no dependant to bring them, and Node’s library of C++ none that is a package. */
const ESSENTIAL =
  'libstdc++6,base-files,base-passwd,bash,coreutils,dash,debianutils,findutils,grep,gzip,hostname,init-system-helpers,libc-bin,login,mawk,ncurses-base,sed,tar';

/** Of the kernel's modules: those between it and its root. */
const ROOT_MODULES = ['virtio_pci', 'virtio_mmio', 'virtio_blk', 'ext4'] as const;

const INIT = `#!/bin/busybox sh
/bin/busybox mount -t devtmpfs dev /dev
/bin/busybox mount -t proc proc /proc
for module in $(/bin/busybox cat /modules/order); do /bin/busybox insmod /modules/$module; done
while [ ! -b /dev/vda ]; do /bin/busybox usleep 100000; done
/bin/busybox mount -t ext4 /dev/vda /root
/bin/busybox umount /proc
exec /bin/busybox switch_root /root /sbin/init
`;

/** The files of a module and of all that it needs, in the order in which they are loaded; what is built in has none. */
function filesOf(root: string, version: string, module: string): string[] {
  const said = run('modprobe', ['--show-depends', '--dirname', root, '--set-version', version, module]);
  return [...said.matchAll(/^insmod (\S+)/gm)].map(([, file]) => file ?? '');
}

/** A first file system of busybox and these modules, uncompressed, beside the kernel. */
function writeInitrd(root: string, version: string): void {
  const first = join(root, 'tki-initrd');
  for (const name of ['bin', 'dev', 'proc', 'root', 'modules'])
    mkdirSync(join(first, name), { recursive: true });
  run('cp', [join(root, 'usr/bin/busybox'), join(first, 'bin/busybox')]);
  const files = [...new Set(ROOT_MODULES.flatMap((module) => filesOf(root, version, module)))];
  const order = files.map((file) => {
    run('cp', [file, join(first, 'modules', basename(file))]);
    if (file.endsWith('.xz')) run('xz', ['--decompress', join(first, 'modules', basename(file))]);
    return basename(file, '.xz');
  });
  writeFileSync(join(first, 'modules/order'), `${order.join('\n')}\n`);
  writeFileSync(join(first, 'init'), INIT, { mode: 0o755 });
  const image = join(root, 'boot', `initrd.img-${version}`);
  run('sh', ['-c', `find . | cpio --quiet --create --format=newc > ${image}`], { cwd: first });
  rmSync(first, { recursive: true });
}

/** `options`: of mmdebstrap. `packages`: what a machine of ours needs, with commas between them. */
export function unpackForeign(
  options: readonly string[],
  packages: string,
  [suite, root, source]: readonly [string, string, string],
): void {
  for (const program of ['cpio', 'depmod', 'modprobe', 'systemd-sysusers']) run(program, ['--version']);
  const usrMerge = '/usr/share/mmdebstrap/hooks/merged-usr';
  const include = `--include=${ESSENTIAL},busybox-static,kmod,${packages}`;
  run('mmdebstrap', [
    ...options,
    '--variant=extract',
    `--hook-dir=${usrMerge}`,
    include,
    suite,
    root,
    source,
  ]);
  for (const name of ['passwd', 'group'])
    run('cp', [join(root, 'usr/share/base-passwd', `${name}.master`), join(root, 'etc', name)]);
  // With a machine-id it is no first boot, and no unit is switched on that nobody asked for.
  writeFileSync(join(root, 'etc/machine-id'), `${'0123456789abcdef'.repeat(2)}\n`);
  run('systemd-sysusers', [`--root=${root}`]);
  const version = readdirSync(join(root, 'usr/lib/modules'))[0];
  if (version === undefined) throw new Missing('the suite’s kernel brought no modules');
  run('depmod', ['--basedir', root, version]);
  // Debian's kernels of 2026 lie beside their modules; a script of theirs takes them to where they are started from.
  const kernel = join(root, 'usr/lib/modules', version, 'vmlinuz');
  if (existsSync(kernel)) run('cp', [kernel, join(root, 'boot', `vmlinuz-${version}`)]);
  writeInitrd(root, version);
  const profiles = join(root, 'etc/systemd/system/sysinit.target.wants/apparmor.service');
  mkdirSync(dirname(profiles), { recursive: true });
  symlinkSync('/usr/lib/systemd/system/apparmor.service', profiles);
  if (!readFileSync(join(root, 'etc/passwd'), 'utf8').includes('messagebus'))
    throw new Error('the users of the system’s own services were not made');
}

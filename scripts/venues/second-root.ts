// A root of its own on this machine: the same system as a whole machine’s, unpacked, on this machine's kernel. Mounts, processes, network
// and groups are its own, so that what differs in it afterwards is of nobody else. Docker is started by hand in it: no init runs.
// Must never leave anything on this machine: its processes end with its first one, and its groups are removed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { release } from 'node:os';
import { join } from 'node:path';

const GROUPS = '/sys/fs/cgroup';

/** A table of this machine's groups of version 1, as far as they have controllers. */
const hierarchies = () =>
  readdirSync(GROUPS).filter((name) => existsSync(join(GROUPS, name, 'cgroup.clone_children')));

const isUnified = () => existsSync(join(GROUPS, 'cgroup.controllers'));

export const secondRootWords = () =>
  `a root of its own on kernel ${release().split('-')[0]}, control groups ${isUnified() ? 'v2' : 'v1'}`;

/** Its first process, by sh: `$1` is the root, what follows is run in it. The kernel shows it the group that it is in as the root of all. */
const ENTER = `set -e
root=$1; shift
mount --make-rprivate /
mount --bind "$root" "$root"
cd "$root"
mount -t proc proc proc
mount -t sysfs sysfs sys
HIERARCHIES
mount -t tmpfs -o mode=755 tmpfs run
mount -t tmpfs -o mode=1777 tmpfs tmp
mount -t tmpfs -o mode=755 tmpfs dev
for name in null zero full random urandom tty; do cp -a /dev/$name dev/; done
mkdir dev/pts dev/shm
mount -t devpts -o ptmxmode=666 devpts dev/pts
mount -t tmpfs tmpfs dev/shm
ln -s pts/ptmx dev/ptmx
ln -s /proc/self/fd dev/fd
ip link set lo up
mkdir -p before
pivot_root . before
cd /
umount -l before
rmdir before
exec "$@"
`;

const mountGroups = (names: readonly string[]) =>
  isUnified()
    ? 'mount -t cgroup2 cgroup2 sys/fs/cgroup'
    : [
        'mount -t tmpfs -o mode=755 tmpfs sys/fs/cgroup',
        ...names.map((name) => {
          const options = name === 'systemd' ? 'none,name=systemd' : name;
          return `mkdir sys/fs/cgroup/${name}; mount -t cgroup -o ${options} ${name} sys/fs/cgroup/${name}`;
        }),
      ].join('\n');

/** No bridge and no rules: neither is in the one command for a host with Docker alone, and kernels of small machines have none. */
const JOB = `PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin; export PATH
mkdir -p /opt/tki/out
dockerd --bridge=none --iptables=false --ip6tables=false > /opt/tki/out/dockerd.log 2>&1 &
/opt/tki/node /opt/tki/scripts/venues/inside-machine.mjs
kill $!
wait
`;

/** The folder of a hierarchy that the second root lives in; a new one of cpuset takes no process before it has what its parent has. */
function ownGroup(hierarchy: string, name: string): string {
  const parent = join(GROUPS, hierarchy);
  const own = join(parent, name);
  mkdirSync(own);
  for (const file of ['cpuset.cpus', 'cpuset.mems'])
    if (existsSync(join(own, file))) writeFileSync(join(own, file), readFileSync(join(parent, file)));
  return own;
}

/** What engines leave of theirs in it goes with it. */
function removeGroup(group: string): void {
  for (const entry of readdirSync(group, { withFileTypes: true }))
    if (entry.isDirectory()) removeGroup(join(group, entry.name));
  rmdirSync(group);
}

/** Runs inside-machine.mjs in that root, to its end. */
export function runInSecondRoot(folder: string, name: string): void {
  const names = isUnified() ? [''] : hierarchies();
  const groups = names.map((hierarchy) => ownGroup(hierarchy, name));
  try {
    const enter = join(folder, 'enter.sh');
    writeFileSync(
      enter,
      ENTER.replace('HIERARCHIES', () => mountGroups(names)),
    );
    // First into the groups, and only then into a namespace of theirs: it begins where its maker is.
    const into = groups.map((group) => `echo $$ > ${join(group, 'cgroup.procs')}`).join('\n');
    const words = ['--mount', '--pid', '--net', '--ipc', '--uts', '--cgroup', '--fork', '--kill-child'];
    const start = `${into}\nexec unshare ${words.join(' ')} sh ${enter} ${join(folder, 'root')} sh -c "$1"`;
    spawnSync('sh', ['-ec', start, 'start', JOB], { stdio: 'inherit', timeout: 60 * 60 * 1000 });
  } finally {
    for (const group of groups) removeGroup(group);
  }
}
